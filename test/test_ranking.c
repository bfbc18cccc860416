/* Where parks stand: rankings worked by hand, and an independent computation on figures drawn at random. */
#include "support.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- A small world */

static void execute(parkdb *db, char *sql)
{
    run(db, sql);
    sqlite3_free(sql);
}

static void region(parkdb *db, const char *code, const char *level, const char *parent)
{
    execute(db, sqlite3_mprintf("INSERT INTO region_entry (code, name, level, parent) VALUES (%Q, %Q, %Q, (SELECT id FROM area WHERE code "
                                "= %Q))",
                                code, code, level, parent));
}

static void park(parkdb *db, const char *code, const char *in)
{
    execute(db, sqlite3_mprintf("INSERT INTO park_entry (code, name, region) SELECT %Q, %Q, id FROM area WHERE code = %Q", code, code, in));
}

static void level(parkdb *db, const char *code, const char *from, const char *to, const char *word)
{
    execute(db, sqlite3_mprintf("INSERT INTO park_level (park, first_day, last_day, level) SELECT id, %Q, %Q, %Q FROM area WHERE code = %Q",
                                from, to, word, code));
}

static void indicator(parkdb *db, const char *code, const char *in, const char *direction)
{
    execute(db, sqlite3_mprintf("INSERT INTO indicator (code, name, unit, direction) SELECT %Q, %Q, id, %Q FROM unit WHERE code = %Q", code,
                                code, direction, in));
}

static void figure_of(parkdb *db, const char *in, const char *area, const char *period, double value, const char *status,
                      const char *vintage)
{
    execute(db, sqlite3_mprintf("INSERT INTO observation_entry (indicator, area, period, value, status, vintage) VALUES (%Q, %Q, %Q, "
                                "%!.17g, %Q, %Q)",
                                in, area, period, value, status, vintage));
}

static void figure(parkdb *db, const char *in, const char *area, const char *period, double value)
{
    figure_of(db, in, area, period, value, NULL, "2000-01-01");
}

/* Parks a, b, c in the province p and d, e in q. a and d are national, b has been since July 2021 and was provincial, c is provincial, of e
 * no level is known. The group trio lists a, b, c and, which is no park, q. */
static parkdb *world(void)
{
    parkdb *db = new_database();
    run(db, "INSERT INTO unit (code, dimension, factor) VALUES ('n', 'count', 1), ('%', 'ratio', 0.01), ('place', 'rank', 1)");
    region(db, "cn", "nation", NULL);
    region(db, "p", "province", "cn");
    region(db, "q", "province", "cn");
    region(db, "city", "prefecture", "p");
    park(db, "a", "p");
    park(db, "b", "city");
    park(db, "c", "city");
    park(db, "d", "q");
    park(db, "e", "q");
    level(db, "a", "2015-01-01", "9999-12-31", "national");
    level(db, "b", "2015-01-01", "2021-06-30", "provincial");
    level(db, "b", "2021-07-01", "9999-12-31", "national");
    level(db, "c", "2015-01-01", "9999-12-31", "provincial");
    level(db, "d", "2015-01-01", "9999-12-31", "national");
    run(db, "INSERT INTO area_group_entry (code, name) VALUES ('trio', 'trio')");
    run(db, "INSERT INTO area_group_listed (area_group, ord, member) SELECT g.id, m.id, m.id FROM area g, area m WHERE g.code = 'trio' AND "
            "m.code IN ('a', 'b', 'c', 'q')");
    indicator(db, "up", "n", "increase");
    indicator(db, "down", "n", "decrease");
    indicator(db, "keep", "n", "maintain");
    must(db, parkdb_set_clock(db, "2024-06-30", "2024-06-30"));
    return db;
}

/* 2020: a 30, d 20, b 10, c 5. 2021: d 40, b and c 20, a 10, of e nothing; the province has one, which is ranked nowhere. */
static parkdb *two_years(void)
{
    parkdb *db = world();
    figure(db, "up", "a", "2020", 30);
    figure(db, "up", "b", "2020", 10);
    figure(db, "up", "c", "2020", 5);
    figure(db, "up", "d", "2020", 20);
    figure(db, "up", "a", "2021", 10);
    figure(db, "up", "b", "2021", 20);
    figure(db, "up", "c", "2021", 20);
    figure(db, "up", "d", "2021", 40);
    figure(db, "up", "p", "2021", 1000);
    return db;
}

/* Columns of a ranking, a line for each park: places first, those without one at the end. */
static char *ranking(parkdb *db, const char *columns, const char *in, const char *period, const char *peers)
{
    return ask(db, format_text("SELECT park_code, %s FROM indicator_ranking WHERE indicator_code = '%s' AND period = '%s' AND peers = '%s' "
                               "ORDER BY among, rank IS NULL, rank, park_code",
                               columns, in, period, peers));
}

/* ---------------------------------------------------------------- Worked cases */

START_TEST(ties_share_the_better_rank)
{
    parkdb *db = two_years();
    /* Four are compared. Of the three others, worse than d are 3: 100; than b and c one, and half of the other equal: 1.5 of 3, 50; than a
     * none. The middle of 10, 20, 20, 40 is 20. */
    same_text(ranking(db, "rank, of, missing, percentile, median, best, gap_to_best, gap_to_next, reason", "up", "2021", "all"),
              "d|1|4|1|100.0|20.0|40.0|0.0|null|null\n"
              "b|2|4|1|50.0|20.0|40.0|20.0|20.0|null\n"
              "c|2|4|1|50.0|20.0|40.0|20.0|20.0|null\n"
              "a|4|4|1|0.0|20.0|40.0|30.0|10.0|null\n"
              "e|null|4|1|null|20.0|40.0|null|null|no_figure\n");
    parkdb_close(db);
}
END_TEST

START_TEST(levels_are_those_of_the_last_day)
{
    parkdb *db = two_years();
    /* At the end of 2021 b is national; c is the one provincial park, best and last in one, so that nobody is worse or better. */
    same_text(ranking(db, "among, rank, of, percentile, median, gap_to_best, gap_to_next", "up", "2021", "same_level"),
              "d|national|1|3|100.0|20.0|0.0|null\n"
              "b|national|2|3|50.0|20.0|20.0|20.0\n"
              "a|national|3|3|0.0|20.0|30.0|10.0\n"
              "c|provincial|1|1|null|20.0|0.0|null\n");
    /* At the end of 2020 it was not: two and two, the middle lies between them. */
    same_text(ranking(db, "among, rank, of, percentile, median", "up", "2020", "same_level"),
              "a|national|1|2|100.0|25.0\nd|national|2|2|0.0|25.0\nb|provincial|1|2|100.0|7.5\nc|provincial|2|2|0.0|7.5\n");
    parkdb_close(db);
}
END_TEST

START_TEST(provinces_and_groups_rank_their_parks)
{
    parkdb *db = two_years();
    /* In p b and c share the first place: worse 1 and half of the other equal, 1.5 of 2. In q d is alone, e has no figure. */
    same_text(ranking(db, "among, rank, of, missing, percentile, median", "up", "2021", "same_region"),
              "b|p|1|3|0|75.0|20.0\nc|p|1|3|0|75.0|20.0\na|p|3|3|0|0.0|20.0\nd|q|1|1|1|null|40.0\ne|q|null|1|1|null|40.0\n");
    same_text(ranking(db, "among, rank, of, gap_to_next", "up", "2020", "trio"), "a|trio|1|3|null\nb|trio|2|3|20.0\nc|trio|3|3|5.0\n");
    parkdb_close(db);
}
END_TEST

START_TEST(change_is_against_the_year_before)
{
    parkdb *db = two_years();
    same_text(ranking(db, "previous_period, previous_rank, rank_change", "up", "2021", "all"),
              "d|2020|2|1\nb|2020|3|1\nc|2020|4|2\na|2020|1|-3\ne|null|null|null\n");
    /* b's rank of 2020 was among other parks, the provincial ones: it says nothing of its rank among the national ones. */
    same_text(ranking(db, "previous_period, previous_rank, rank_change", "up", "2021", "same_level"),
              "d|2020|2|1\nb|null|null|null\na|2020|1|-2\nc|2020|2|1\n");
    same_text(ranking(db, "previous_rank", "up", "2020", "all"), "a|null\nd|null\nb|null\nc|null\ne|null\n");
    /* A quarter is compared with the same quarter of the year before, not with the year. */
    figure(db, "up", "a", "2021-Q3", 1);
    figure(db, "up", "b", "2021-Q3", 2);
    figure(db, "up", "a", "2022-Q3", 4);
    figure(db, "up", "b", "2022-Q3", 3);
    same_text(ranking(db, "rank, previous_period, previous_rank", "up", "2022-Q3", "trio"),
              "a|1|2021-Q3|2\nb|2|2021-Q3|1\nc|null|null|null\n");
    parkdb_close(db);
}
END_TEST

START_TEST(less_is_better_where_it_falls)
{
    parkdb *db = world();
    figure(db, "down", "a", "2021", 5);
    figure(db, "down", "b", "2021", 3);
    figure(db, "down", "c", "2021", 9);
    figure(db, "down", "d", "2021", -1);
    /* -1, 3, 5, 9: the middle is 4. */
    same_text(ranking(db, "rank, percentile, median, best, gap_to_best, gap_to_next", "down", "2021", "all"),
              format_text("d|1|100.0|4.0|-1.0|0.0|null\nb|2|%s|4.0|-1.0|4.0|4.0\na|3|%s|4.0|-1.0|6.0|2.0\nc|4|0.0|4.0|-1.0|10.0|4.0\n"
                          "e|null|null|4.0|-1.0|null|null\n",
                          "66.6666666666667", "33.3333333333333"));
    parkdb_close(db);
}
END_TEST

START_TEST(nothing_is_better_where_it_is_to_be_kept)
{
    parkdb *db = world();
    figure(db, "keep", "a", "2021", 1);
    figure(db, "keep", "b", "2021", 3);
    same_text(ranking(db, "value, rank, of, percentile, median, best, gap_to_best, reason", "keep", "2021", "trio"),
              "a|1.0|null|2|null|2.0|null|null|direction\nb|3.0|null|2|null|2.0|null|null|direction\n"
              "c|null|null|2|null|2.0|null|null|no_figure\n");
    same_text(ask(db, "SELECT rank, percentile, standing, reason FROM park_standing WHERE park_code = 'a' AND peers = 'all'"),
              "null|null|null|direction\n");
    parkdb_close(db);
}
END_TEST

START_TEST(another_definition_is_compared_with_nobody)
{
    parkdb *db = world();
    figure(db, "up", "a", "2022", 10);
    figure_of(db, "up", "b", "2022", 99, "D", "2000-01-01");
    figure(db, "up", "c", "2022", 7);
    figure_of(db, "up", "d", "2022", 500, "F", "2000-01-01"); /* a forecast is no figure */
    same_text(ranking(db, "value, rank, of, missing, median, reason", "up", "2022", "all"),
              "a|10.0|1|2|3|8.5|null\nc|7.0|2|2|3|8.5|null\nb|99.0|null|2|3|8.5|definition\nd|null|null|2|3|8.5|no_figure\n"
              "e|null|null|2|3|8.5|no_figure\n");
    parkdb_close(db);
}
END_TEST

START_TEST(what_was_known_and_had_begun_counts)
{
    parkdb *db = world();
    figure_of(db, "up", "a", "2021", 10, NULL, "2022-02-01");
    figure_of(db, "up", "b", "2021", 20, NULL, "2022-02-01");
    figure_of(db, "up", "a", "2021", 30, NULL, "2023-02-01");
    figure_of(db, "up", "b", "2022", 1, NULL, "2021-01-01");
    same_text(ranking(db, "value, rank", "up", "2021", "trio"), "a|30.0|1\nb|20.0|2\nc|null|null\n");
    must(db, parkdb_set_clock(db, "2024-06-30", "2022-12-31"));
    same_text(ranking(db, "value, rank", "up", "2021", "trio"), "b|20.0|1\na|10.0|2\nc|null|null\n");
    /* Nobody's figure was known: there is no ranking. */
    must(db, parkdb_set_clock(db, "2024-06-30", "2022-01-31"));
    same_text(ranking(db, "value, rank", "up", "2021", "trio"), "");
    /* A period that has not begun is not the newest. */
    must(db, parkdb_set_clock(db, "2024-06-30", "2024-06-30"));
    same_text(ask(db, "SELECT period FROM park_standing WHERE park_code = 'b' AND peers = 'all'"), "2022\n");
    must(db, parkdb_set_clock(db, "2021-12-31", "2024-06-30"));
    same_text(ask(db, "SELECT period FROM park_standing WHERE park_code = 'b' AND peers = 'all'"), "2021\n");
    same_text(ranking(db, "value", "up", "2022", "all"), "");
    parkdb_close(db);
}
END_TEST

START_TEST(figures_that_follow_are_ranked_beside_reported_ones)
{
    parkdb *db = two_years();
    run(db,
        "INSERT INTO indicator (code, name, unit, direction, derivation, derived_from, levels_comparable) SELECT 'growth', 'growth', u.id, "
        "'increase', 'growth', i.id, 1 FROM unit u, indicator i WHERE u.code = '%' AND i.code = 'up'");
    /* a -66.7 %, b and d 100 %, c 300 %, which was published as 250 %. */
    figure(db, "growth", "c", "2021", 250);
    same_text(ranking(db, "how, rank, gap_to_best", "growth", "2021", "all"),
              "c|reported|1|0.0\nb|derived|2|150.0\nd|derived|2|150.0\na|derived|4|316.666666666667\ne|null|null|null\n");
    parkdb_close(db);
}
END_TEST

START_TEST(strengths_and_weak_spots_of_a_park)
{
    parkdb *db = two_years();
    figure(db, "down", "a", "2021", 1);
    figure(db, "down", "b", "2021", 2);
    figure(db, "down", "c", "2021", 3);
    figure(db, "keep", "d", "2023", 1);
    /* A third of four is one and a third: only the first place is a strength, only the last is weak; of three likewise. Of two or one
     * nothing is said. */
    same_text(ask(db,
                  "SELECT indicator_code, period, peers, among, rank, of, standing, reason FROM park_standing WHERE park_code = 'a' ORDER "
                  "BY indicator_code, peers"),
              "down|2021|all|null|1|3|strength|null\ndown|2021|same_level|national|1|2|null|null\n"
              "down|2021|same_region|p|1|3|strength|null\ndown|2021|trio|trio|1|3|strength|null\n"
              "keep|2023|all|null|null|1|null|no_figure\nkeep|2023|same_level|national|null|1|null|no_figure\n"
              "up|2021|all|null|4|4|weak|null\nup|2021|same_level|national|3|3|weak|null\nup|2021|same_region|p|3|3|weak|null\n"
              "up|2021|trio|trio|3|3|weak|null\n");
    /* b shares the first two places with c: it stands in the middle of them, beyond a third. */
    same_text(ask(db, "SELECT rank, of, standing FROM park_standing WHERE park_code = 'b' AND indicator_code = 'up' AND peers = 'trio'"),
              "1|3|middle\n");
    /* Through the library, in one call. */
    parkdb_filter filter = {.size = sizeof filter, .area = "a", .kind = "all", .status = "weak"};
    parkdb_cursor *cursor = NULL;
    must(db, parkdb_park_standing_find(db, &filter, &cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    const parkdb_park_standing *row = parkdb_park_standing_row(cursor);
    ck_assert_str_eq(row->indicator_code, "up");
    ck_assert(row->rank.known && row->rank.value == 4 && row->of == 4);
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_OK);
    parkdb_cursor_close(cursor);
    parkdb_close(db);
}
END_TEST

START_TEST(a_promised_rank_and_the_one_that_is)
{
    parkdb *db = two_years();
    indicator(db, "listed", "place", "decrease");
    run(db,
        "INSERT INTO indicator (code, name, unit, direction, derivation, derived_from, peers) SELECT 'place', 'place', u.id, 'decrease', "
        "'rank', i.id, 'all' FROM unit u, indicator i WHERE u.code = 'place' AND i.code = 'up'");
    run(db, "INSERT INTO document (code, title) VALUES ('t', 'A plan')");
    run(db, "INSERT INTO clause (document, code, heading) SELECT id, 't/1', 'Aims' FROM document");
    run(db,
        "INSERT INTO target (code, clause, area, quantifier, indicator, comparator, value, unit, period_to, wording) "
        "SELECT 't/' || x.code, c.id, a.id, 'whole', i.id, x.comparator, x.value, i.unit, q.id, x.wording FROM clause c, period q, "
        "(SELECT 'first' AS code, 'a' AS area, 'place' AS indicator, '<=' AS comparator, 3 AS value, '前三' AS wording UNION ALL SELECT "
        "'under', 'a', 'place', '<', 4, '4以内' UNION ALL SELECT 'kept', 'd', 'place', '<=', 3, '前三' UNION ALL SELECT 'told', 'a', "
        "'listed', '<=', 20, '前二十' UNION ALL SELECT 'unknown', 'e', 'listed', '<=', 20, '前二十' UNION ALL SELECT 'other', 'a', 'up', "
        "'>=', 20, '20') x JOIN area a ON a.code = x.area JOIN indicator i ON i.code = x.indicator WHERE q.code = '2021'");
    figure(db, "listed", "a", "2021", 31);
    /* a is the fourth of up: a place short of the third, and of "less than 4"; 11 short of the first twenty. */
    same_text(
        ask(db, "SELECT target_code, area_code, promised, rank, period, source, missing, status FROM target_standing ORDER BY target_code"),
        "t/first|a|3.0|4.0|2021|derived|1.0|missed\nt/kept|d|3.0|1.0|2021|derived|0.0|met\nt/told|a|20.0|31.0|2021|reported|11.0|missed\n"
        "t/under|a|4.0|4.0|2021|derived|1.0|missed\nt/unknown|e|20.0|null|null|null|null|overdue\n");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- An independent computation */

enum { PARKS = 14, YEARS = 3, INDICATORS = 3, KINDS = 4 };
static const char *const directions[INDICATORS] = {"up", "down", "keep"};
static const char *const kinds[KINDS] = {"all", "same_level", "same_region", "trio"};

struct drawn {
    int known[INDICATORS][YEARS][PARKS]; /* 0 nothing, 1 a figure, 2 of another definition */
    double value[INDICATORS][YEARS][PARKS];
    int among[KINDS][YEARS][PARKS]; /* -1: no peer */
};

static struct drawn drawn;
static unsigned draw_state;

static int draw(int below)
{
    draw_state = draw_state * 1103515245u + 12345u;
    return (int)(draw_state >> 16) % below;
}

/* A ranking by comparing everybody with everybody. Smaller is better for down. */
struct place {
    int is_ranked, rank, of, missing;
    double percentile, median, best, to_best, to_next;
};

static int compare(const void *a, const void *b)
{
    double left = *(const double *)a, right = *(const double *)b;
    return left < right ? -1 : left > right;
}

static struct place place_of(int in, int year, int kind, int self)
{
    struct place place = {0, 0, 0, 0, NAN, NAN, NAN, NAN, NAN};
    double list[PARKS], own = drawn.value[in][year][self];
    int worse = 0, equal = 0, sign = in == 0 ? 1 : -1;
    for (int i = 0; i < PARKS; i++) {
        if (drawn.among[kind][year][i] != drawn.among[kind][year][self]) continue;
        if (drawn.known[in][year][i] != 1) {
            place.missing++;
            continue;
        }
        double value = drawn.value[in][year][i];
        list[place.of++] = value;
        if (isnan(place.best) || (value - place.best) * sign > 0) place.best = value;
        worse += (own - value) * sign > 0;
        equal += value == own;
        if ((value - own) * sign > 0 && (isnan(place.to_next) || (value - own) * sign < place.to_next))
            place.to_next = (value - own) * sign;
    }
    qsort(list, (size_t)place.of, sizeof list[0], compare);
    if (place.of) place.median = (list[(place.of - 1) / 2] + list[place.of / 2]) / 2;
    place.is_ranked = in != 2 && drawn.known[in][year][self] == 1;
    if (place.is_ranked) {
        place.rank = place.of - worse - equal + 1;
        place.to_best = fabs(place.best - own);
        if (place.of > 1) place.percentile = 100 * (worse + (equal - 1) / 2.0) / (place.of - 1);
    } else {
        place.to_next = NAN;
    }
    if (in == 2) place.best = NAN;
    return place;
}

static parkdb *draw_world(unsigned seed)
{
    parkdb *db = world();
    draw_state = seed * 7919u + 1;
    run(db, "DELETE FROM area_group_listed; DELETE FROM park; DELETE FROM area WHERE kind = 'park'");
    static const char *const levels[] = {"national", "provincial", "municipal"};
    for (int i = 0; i < PARKS; i++) {
        char *code = format_text("k%02d", i);
        int province = draw(5), first = draw(4), second = draw(4), turn = draw(YEARS + 1), since = draw(YEARS + 1) - 1;
        park(db, code, province == 0 ? "cn" : province < 3 ? "city" : "q");
        char *day = format_text("%d-12-31", 2020 + turn), *before = format_text("%d-12-30", 2020 + turn);
        if (first < 3) level(db, code, "2000-01-01", before, levels[first]);
        if (second < 3) level(db, code, day, "9999-12-31", levels[second]);
        if (since >= 0)
            execute(db,
                    sqlite3_mprintf("INSERT INTO area_group_listed (area_group, ord, member, first_day) SELECT g.id, %d, m.id, '%d-12-31' "
                                    "FROM area g, area m WHERE g.code = 'trio' AND m.code = %Q",
                                    i, 2020 + since, code));
        for (int year = 0; year < YEARS; year++) {
            int now = year >= turn ? second : first;
            drawn.among[0][year][i] = 0;
            drawn.among[1][year][i] = now < 3 ? now : -1;
            drawn.among[2][year][i] = province == 0 ? -1 : province < 3;
            drawn.among[3][year][i] = since >= 0 && year >= since ? 0 : -1;
        }
    }
    must(db, parkdb_begin(db));
    for (int in = 0; in < INDICATORS; in++)
        for (int year = 0; year < YEARS; year++)
            for (int i = 0; i < PARKS; i++) {
                char *code = format_text("k%02d", i), *period = format_text("%d", 2020 + year);
                int chance = draw(10);
                drawn.known[in][year][i] = chance < 2 ? 0 : chance < 3 ? 2 : 1;
                drawn.value[in][year][i] = draw(9) - 3 + draw(2) / 4.0;
                if (chance == 0) figure_of(db, directions[in], code, period, 77, "F", "2000-01-01");
                if (chance == 9) figure_of(db, directions[in], code, period, 55, NULL, "2000-01-01"); /* revised */
                if (drawn.known[in][year][i])
                    figure_of(db, directions[in], code, period, drawn.value[in][year][i], chance == 2 ? "D" : NULL, "2001-01-01");
                if (chance == 8) figure_of(db, directions[in], code, period, 66, NULL, "2025-01-01"); /* not yet known */
            }
    must(db, parkdb_commit(db));
    return db;
}

static void same_number(sqlite3_stmt *row, int column, int known, double expected, const char *where)
{
    int found = sqlite3_column_type(row, column) != SQLITE_NULL;
    ck_assert_msg(found == known && (!known || fabs(sqlite3_column_double(row, column) - expected) < 1e-9), "%s, %s: found %s, expected %g",
                  where, sqlite3_column_name(row, column), found ? (const char *)sqlite3_column_text(row, column) : "nothing",
                  known ? expected : NAN);
}

START_TEST(rankings_are_those_of_an_independent_computation)
{
    parkdb *db = draw_world((unsigned)_i);
    sqlite3_stmt *row =
        prepared(db, "SELECT rank, of, missing, percentile, median, best, gap_to_best, gap_to_next, previous_rank, rank_change "
                     "FROM indicator_ranking WHERE indicator_code = ? AND period = ? AND peers = ? AND park_code = ?");
    for (int in = 0; in < INDICATORS; in++)
        for (int year = 0; year < YEARS; year++)
            for (int kind = 0; kind < KINDS; kind++)
                for (int i = 0; i < PARKS; i++) {
                    char *where = format_text("seed %d, %s, %d, %s, k%02d", _i, directions[in], 2020 + year, kinds[kind], i);
                    sqlite3_reset(row);
                    sqlite3_bind_text(row, 1, directions[in], -1, SQLITE_STATIC);
                    sqlite3_bind_text(row, 2, format_text("%d", 2020 + year), -1, SQLITE_TRANSIENT);
                    sqlite3_bind_text(row, 3, kinds[kind], -1, SQLITE_STATIC);
                    sqlite3_bind_text(row, 4, format_text("k%02d", i), -1, SQLITE_TRANSIENT);
                    int is_there = sqlite3_step(row) == SQLITE_ROW;
                    int is_peer = drawn.among[kind][year][i] >= 0;
                    struct place now = place_of(in, year, kind, i);
                    ck_assert_msg(is_there == (is_peer && now.of > 0), "%s: %s", where, is_there ? "there" : "not there");
                    if (!is_there) continue;
                    struct place then = {0};
                    if (year > 0 && drawn.among[kind][year - 1][i] == drawn.among[kind][year][i]) then = place_of(in, year - 1, kind, i);
                    same_number(row, 0, now.is_ranked, now.rank, where);
                    same_number(row, 1, 1, now.of, where);
                    same_number(row, 2, 1, now.missing, where);
                    same_number(row, 3, !isnan(now.percentile), now.percentile, where);
                    same_number(row, 4, 1, now.median, where);
                    same_number(row, 5, !isnan(now.best), now.best, where);
                    same_number(row, 6, !isnan(now.to_best), now.to_best, where);
                    same_number(row, 7, !isnan(now.to_next), now.to_next, where);
                    same_number(row, 8, now.is_ranked && then.is_ranked, then.rank, where);
                    same_number(row, 9, now.is_ranked && then.is_ranked, then.rank - now.rank, where);
                }
    sqlite3_finalize(row);
    parkdb_close(db);
}
END_TEST

/* The two views say the same of a park's newest period, and no park is without its row. */
START_TEST(a_standing_is_a_row_of_its_ranking)
{
    parkdb *db = draw_world((unsigned)_i);
    static const char shared[] = "park_code, indicator_code, period, peers, among, value, unit, how, rank, of, missing, percentile, best, "
                                 "gap_to_best, gap_to_next, rank_change, reason";
    same_text(ask(db, format_text("SELECT %s FROM park_standing EXCEPT SELECT %s FROM indicator_ranking", shared, shared)), "");
    same_text(ask(db,
                  "SELECT r.park_code, r.indicator_code, r.peers FROM indicator_ranking r WHERE r.value IS NOT NULL AND NOT EXISTS (SELECT "
                  "1 FROM indicator_ranking n WHERE n.park_code = r.park_code AND n.indicator_code = r.indicator_code AND n.value IS NOT "
                  "NULL AND n.period > r.period) EXCEPT SELECT park_code, indicator_code, peers FROM park_standing"),
              "");
    same_text(ask(db, "SELECT p.code, i.code FROM area p, indicator i WHERE p.kind = 'park' EXCEPT SELECT park_code, indicator_code FROM "
                      "park_standing WHERE peers = 'all'"),
              "");
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *ranking_suite = suite_create("ranking");
    TCase *cases = add_case(ranking_suite, "worked cases");
    tcase_add_test(cases, ties_share_the_better_rank);
    tcase_add_test(cases, levels_are_those_of_the_last_day);
    tcase_add_test(cases, provinces_and_groups_rank_their_parks);
    tcase_add_test(cases, change_is_against_the_year_before);
    tcase_add_test(cases, less_is_better_where_it_falls);
    tcase_add_test(cases, nothing_is_better_where_it_is_to_be_kept);
    tcase_add_test(cases, another_definition_is_compared_with_nobody);
    tcase_add_test(cases, what_was_known_and_had_begun_counts);
    tcase_add_test(cases, figures_that_follow_are_ranked_beside_reported_ones);
    tcase_add_test(cases, strengths_and_weak_spots_of_a_park);
    tcase_add_test(cases, a_promised_rank_and_the_one_that_is);
    TCase *drawn_at_random = add_case(ranking_suite, "drawn at random");
    tcase_add_loop_test(drawn_at_random, rankings_are_those_of_an_independent_computation, 0, 6);
    tcase_add_loop_test(drawn_at_random, a_standing_is_a_row_of_its_ranking, 0, 6);
    return ranking_suite;
}

int main(void)
{
    return run_suite(suite());
}
