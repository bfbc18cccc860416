/* Where parks stand: rankings worked by hand, and an independent computation on figures drawn at random. */
#include "kinds.h"
#include "support.h"

#include <math.h>
#include <stdio.h>
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
    parkdb_filter filter = {.size = sizeof filter, .area = "a", .peers = "all", .standing = "weak"};
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
    run(db, "INSERT INTO register (code, kind, region, source) SELECT 'all', 'park', id, 'a list' FROM region WHERE level = 'nation';"
            "INSERT INTO figure_refresh VALUES (NULL)");
    /* a is the fourth of up: a place short of the third, and of "less than 4"; 11 short of the first twenty. d is the first of those whose
     * figure is known, and e has none: so nothing is decided. */
    same_text(
        ask(db, "SELECT target_code, area_code, promised, rank, period, source, missing, status FROM target_standing ORDER BY target_code"),
        "t/first|a|3.0|4.0|2021|derived|1.0|missed\nt/kept|d|3.0|1.0|2021|derived|null|unevaluable\nt/"
        "told|a|20.0|31.0|2021|reported|11.0|missed\n"
        "t/under|a|4.0|4.0|2021|derived|1.0|missed\nt/unknown|e|20.0|null|null|null|null|overdue\n");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- An independent computation */

enum { PARKS = 14, YEARS = 3, INDICATORS = 3, KINDS = 4 };
static const char *const directions[INDICATORS] = {"up", "down", "keep"};
static const char *const peer_words[KINDS] = {"all", "same_level", "same_region", "trio"};

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
                    char *where = format_text("seed %d, %s, %d, %s, k%02d", _i, directions[in], 2020 + year, peer_words[kind], i);
                    sqlite3_reset(row);
                    sqlite3_bind_text(row, 1, directions[in], -1, SQLITE_STATIC);
                    sqlite3_bind_text(row, 2, format_text("%d", 2020 + year), -1, SQLITE_TRANSIENT);
                    sqlite3_bind_text(row, 3, peer_words[kind], -1, SQLITE_STATIC);
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

#define SHARED "indicator_code, indicator, indicator_en, period, peers, among, park_code, park, value, unit, how, rank, of, reason"

static void same_rankings(parkdb *db)
{
    same_text(ask(db, "SELECT * FROM park_ranking EXCEPT SELECT " SHARED " FROM indicator_ranking"), "");
    same_text(ask(db, "SELECT " SHARED " FROM indicator_ranking EXCEPT SELECT * FROM park_ranking"), "");
    same_text(ask(db, "SELECT 'not as many' WHERE (SELECT count(*) FROM park_ranking) <> (SELECT count(*) FROM indicator_ranking)"), "");
}

/* Two definitions of the same ranks: one ranks all of an indicator, the other counts for a park. */
START_TEST(the_ranking_of_a_park_has_the_rows_of_the_ranking)
{
    parkdb *db = draw_world((unsigned)_i);
    same_rankings(db);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Cursors against views, in countries drawn at random */

enum { MOST_AREAS = 24, MOST_INDICATORS = 8, MOST_PERIODS = 16 };

static struct {
    char *parks[MOST_AREAS], *groups[MOST_AREAS], *areas[MOST_AREAS];
    int park_count, group_count, area_count;
    const char *indicators[MOST_INDICATORS];
    int indicator_count;
    const char *periods[MOST_PERIODS];
    int period_count;
} country;

static const char *one_of(const char *const *list, int count)
{
    return list[draw(count)];
}

static char *draw_day(void)
{
    if (draw(4) == 0) return format_text("%d-12-31", 2018 + draw(6));
    return format_text("%d-%02d-%02d", 2018 + draw(6), 1 + draw(12), 1 + draw(28));
}

static void draw_levels(parkdb *db, const char *code)
{
    static const char *const levels[] = {"national", "provincial", "municipal"};
    int year = 2018 + draw(6), in_summer = draw(2);
    const char *until = format_text("%d-%s", year, in_summer ? "06-30" : "12-30"),
               *from = format_text("%d-%s", year, in_summer ? "07-01" : "12-31");
    if (draw(4)) level(db, code, "0001-01-01", until, one_of(levels, 3));
    if (draw(4)) level(db, code, from, draw(3) ? "9999-12-31" : "2024-06-30", one_of(levels, 3));
}

static void draw_group(parkdb *db, const char *code)
{
    country.groups[country.group_count++] = format_text("%s", code);
    if (draw(3) == 0) {
        execute(db, sqlite3_mprintf("INSERT INTO area_group_entry (code, name, rule_kind, rule_region, rule_level) SELECT %Q, %Q, 'park', "
                                    "id, 'national' FROM area WHERE code = 'cn'",
                                    code, code));
        return;
    }
    execute(db, sqlite3_mprintf("INSERT INTO area_group_entry (code, name) VALUES (%Q, %Q)", code, code));
    for (int i = 0; i < country.area_count; i++) {
        if (draw(3) == 0) continue;
        const char *first = draw(2) ? "0001-01-01" : draw_day(), *last = draw(2) ? "9999-12-31" : draw_day();
        if (strcmp(first, last) > 0) continue;
        execute(db, sqlite3_mprintf("INSERT INTO area_group_listed (area_group, ord, member, first_day, last_day) SELECT g.id, %d, m.id, "
                                    "%Q, %Q FROM area g, area m WHERE g.code = %Q AND m.code = %Q",
                                    i, first, last, code, country.areas[i]));
    }
}

static void draw_areas(parkdb *db)
{
    static const char *const marks[] = {"a", "B", "园", "a-", "é", "Z"};
    static const char *const groups[] = {"0-group", "group", "zone", "组", "same_level"};
    static const char *const regions[] = {"cn", "p", "city", "q"};
    country.park_count = country.group_count = country.area_count = 0;
    region(db, "cn", "nation", NULL);
    region(db, "p", "province", "cn");
    region(db, "q", "province", "cn");
    region(db, "city", "prefecture", "p");
    for (int i = 0; i < 4; i++) country.areas[country.area_count++] = format_text("%s", regions[i]);
    for (int i = 0, count = 1 + draw(8); i < count; i++) {
        char *code = format_text("%s%d", one_of(marks, 6), draw(3) * 10 + i);
        park(db, code, one_of(regions, 4));
        country.parks[country.park_count++] = country.areas[country.area_count++] = code;
        draw_levels(db, code);
    }
    for (int i = 0, count = draw(4); i < count; i++) draw_group(db, groups[i]);
    if (draw(12) == 0) draw_group(db, draw(2) ? "all" : "same_region"); /* the name of other peers */
}

static void draw_indicators(parkdb *db)
{
    static const char *const names[] = {"up", "Down", "保持", "second", "growth", "ratio", "place"};
    static const char *const ways[] = {"increase", "decrease", "maintain"};
    country.indicator_count = 4 + draw(4);
    for (int i = 0; i < country.indicator_count; i++) country.indicators[i] = names[i];
    run(db, "INSERT INTO unit (code, dimension, factor) VALUES ('n', 'count', 1), ('%', 'ratio', 0.01), ('place', 'rank', 1)");
    for (int i = 0; i < 4; i++) indicator(db, names[i], "n", i < 3 ? ways[i] : one_of(ways, 3));
    run(db, "UPDATE indicator SET name_en = 'more' WHERE code = 'up'; UPDATE indicator SET aggregation_time = 'sum' WHERE code <> 'up'");
    static const char *const derived[] = {"'increase', 'growth', i.id, NULL, NULL, 1, NULL",
                                          "'decrease', 'ratio', i.id, o.id, 'same', NULL, NULL",
                                          "'decrease', 'rank', i.id, NULL, NULL, NULL, 'all'"};
    static const char *const units[] = {"%", "%", "place"};
    for (int i = 4; i < country.indicator_count; i++)
        execute(db,
                sqlite3_mprintf("INSERT INTO indicator (code, name, unit, direction, derivation, derived_from, derived_with, "
                                "denominator_at, levels_comparable, peers) SELECT %Q, %Q, u.id, %s FROM unit u, indicator i, indicator o "
                                "WHERE u.code = %Q AND i.code = 'up' AND o.code = 'second'",
                                names[i], names[i], derived[i - 4], units[i - 4]));
}

static double draw_value(void)
{
    static const double odd[] = {0.0, -0.0, 1e150, -1e150, 1e-150, 0.1, 1.0 / 3, 123456789.123456789, -5, 9007199254740993.0};
    return draw(4) ? draw(7) - 2 : odd[draw(10)];
}

/* A figure, which may be missing, a forecast or of another definition, known at some time between 2019 and 2027; or none. */
static void draw_figure(sqlite3_stmt *insert, const char *in, const char *area, const char *period)
{
    static const char *const statuses[] = {"A", "A", "A", "A", "E", "D", "F", "M"};
    sqlite3_reset(insert);
    const char *status = one_of(statuses, 8);
    sqlite3_bind_text(insert, 1, in, -1, SQLITE_STATIC);
    sqlite3_bind_text(insert, 2, period, -1, SQLITE_STATIC);
    sqlite3_bind_text(insert, 3, area, -1, SQLITE_STATIC);
    sqlite3_bind_int(insert, 4, 17897 + draw(9) * 365);
    if (*status == 'M') sqlite3_bind_null(insert, 5);
    else sqlite3_bind_double(insert, 5, draw_value());
    sqlite3_bind_text(insert, 6, status, -1, SQLITE_STATIC);
    ck_assert_int_eq(sqlite3_step(insert), SQLITE_DONE);
}

static void draw_figures(parkdb *db, int in_hundred)
{
    sqlite3_stmt *insert =
        prepared(db, "INSERT INTO observation (indicator, period, area, vintage, value, status) SELECT i.id, q.id, a.id, "
                     "?4, ?5, ?6 FROM indicator i, period q, area a WHERE i.code = ?1 AND q.code = ?2 AND a.code = ?3 "
                     "ON CONFLICT DO NOTHING");
    for (int in = 0; in < country.indicator_count; in++)
        for (int period = 0; period < country.period_count; period++)
            for (int area = 0; area < country.area_count; area++)
                while (draw(100) < (in < 4 ? in_hundred : in_hundred / 4))
                    draw_figure(insert, country.indicators[in], country.areas[area], country.periods[period]);
    sqlite3_finalize(insert);
}

static void draw_country(parkdb *db, unsigned seed)
{
    static const char *const periods[] = {"2019", "2020", "2021", "2022", "2020-Q3", "2021-Q3", "2021-H1", "2022-12", "1949"};
    draw_state = seed * 7919u + 17;
    for (int i = 0; i < 5; i++) draw(2);
    country.period_count = 1 + draw(9);
    for (int i = 0; i < country.period_count; i++) country.periods[i] = periods[i];
    must(db, parkdb_begin(db));
    draw_areas(db);
    draw_indicators(db);
    draw_figures(db, 30 + draw(50));
    must(db, parkdb_commit(db));
}

static const char *const clock_days[] = {"2019-06-30", "2021-07-15", "2022-12-31", "2024-01-01", "2027-01-01"};

static void draw_clock(parkdb *db)
{
    must(db, parkdb_set_clock(db, one_of(clock_days, 5), one_of(clock_days, 5)));
}

/* Another day for a handle whose clock is set. */
static void turn_clock(parkdb *db)
{
    execute(db, sqlite3_mprintf("UPDATE temp.clock SET as_of = %Q, known_on = %Q", one_of(clock_days, 5), one_of(clock_days, 5)));
}

/* Makes a database empty, but for its clock: setting that takes far longer than drawing a country. */
static void make_empty(parkdb *db)
{
    parkdb *empty = new_database();
    sqlite3_backup *backup = sqlite3_backup_init(parkdb_sqlite(db), "main", parkdb_sqlite(empty), "main");
    ck_assert_ptr_nonnull(backup);
    ck_assert_int_eq(sqlite3_backup_step(backup, -1), SQLITE_DONE);
    ck_assert_int_eq(sqlite3_backup_finish(backup), SQLITE_OK);
    parkdb_close(empty);
}

/* ---------------------------------------------------------------- Rows of a view */

struct cell {
    char *text;
    double number;
    int is_there;
};

struct rows {
    const struct kind *kind;
    struct cell (*cells)[32];
    int count;
};

static const char ranking_order[] = "indicator_code, period, peers, among, rank IS NULL, rank, park_code";
static const char park_order[] = "indicator_code, period, peers, among, park_code";
static const char standing_order[] = "park_code, peers, percentile DESC, indicator_code, among";

static struct rows rows_of(parkdb *db, const struct kind *kind, const char *where, const char *order)
{
    struct rows rows = {kind, NULL, 0};
    struct text columns = {NULL, 0, 0};
    for (size_t i = 0; i < kind->field_count; i++) append(&columns, format_text("%sx.\"%s\"", i ? ", " : "", kind->fields[i].name));
    sqlite3_stmt *statement =
        prepared(db, format_text("SELECT %s FROM %s x WHERE %s ORDER BY %s", kept_text(&columns), kind->name, where, order));
    int room = 0, step;
    while ((step = sqlite3_step(statement)) == SQLITE_ROW) {
        if (rows.count == room) rows.cells = realloc(rows.cells, (size_t)(room = room ? room * 2 : 64) * sizeof *rows.cells);
        ck_assert_ptr_nonnull(rows.cells);
        for (size_t i = 0; i < kind->field_count; i++) {
            struct cell *cell = &rows.cells[rows.count][i];
            cell->is_there = sqlite3_column_type(statement, (int)i) != SQLITE_NULL;
            cell->number = sqlite3_column_double(statement, (int)i);
            cell->text =
                cell->is_there && kind->fields[i].type == FIELD_TEXT ? sqlite3_mprintf("%s", sqlite3_column_text(statement, (int)i)) : NULL;
        }
        rows.count++;
    }
    ck_assert_int_eq(step, SQLITE_DONE);
    sqlite3_finalize(statement);
    return rows;
}

static void free_rows(struct rows *rows)
{
    for (int row = 0; row < rows->count; row++)
        for (size_t i = 0; i < rows->kind->field_count; i++) sqlite3_free(rows->cells[row][i].text);
    free(rows->cells);
}

static int same_cell(const struct field *field, const struct cell *cell, const void *row)
{
    const char *member = (const char *)row + field->offset;
    if (field->type == FIELD_TEXT) {
        const char *text = *(const char *const *)(const void *)member;
        return cell->text && text ? strcmp(cell->text, text) == 0 : cell->text == text;
    }
    if (field->type == FIELD_INT) return cell->is_there && *(const int *)(const void *)member == cell->number;
    const parkdb_number *number = (const void *)member;
    return number->known == cell->is_there && memcmp(&number->value, &cell->number, sizeof number->value) == 0;
}

static void same_row(const struct rows *rows, int row, const void *found, const char *where)
{
    for (size_t i = 0; i < rows->kind->field_count; i++)
        ck_assert_msg(same_cell(&rows->kind->fields[i], &rows->cells[row][i], found), "%s: row %d, %s: expected %s%.17g, found %s", where,
                      row, rows->kind->fields[i].name, rows->cells[row][i].text ? rows->cells[row][i].text : "", rows->cells[row][i].number,
                      row_text(rows->kind, found));
}

static const struct cell *cell_of(const struct rows *rows, int row, const char *name)
{
    return &rows->cells[row][field_named(rows->kind, name) - rows->kind->fields];
}

static int has_text(const struct rows *rows, int row, const char *name, const char *asked)
{
    const struct cell *cell = asked ? cell_of(rows, row, name) : NULL;
    return !asked || (cell->text && strcmp(cell->text, asked) == 0);
}

/* The first and the last month of a period that was drawn. */
static void months_of(const char *code, int *first, int *last)
{
    int year = atoi(code) * 12, number = code[4] ? atoi(code + 5 + (code[5] > '9')) : 0;
    int length = !code[4] ? 12 : code[5] == 'H' ? 6 : code[5] == 'Q' ? 3 : 1;
    *first = year + (number ? (number - 1) * length : 0);
    *last = *first + length - 1;
}

static int is_due(const char *period, const parkdb_filter *filter)
{
    int first, last, from = 0, to = 0, other;
    months_of(period, &first, &last);
    if (filter->due_from) months_of(filter->due_from, &from, &other);
    if (filter->due_to) months_of(filter->due_to, &other, &to);
    return (!filter->due_from || last >= from) && (!filter->due_to || last <= to);
}

static int is_found(const struct rows *rows, int row, const parkdb_filter *filter)
{
    return has_text(rows, row, "park_code", filter->area) && has_text(rows, row, "indicator_code", filter->indicator) &&
           has_text(rows, row, "peers", filter->peers) && (!filter->standing || has_text(rows, row, "standing", filter->standing)) &&
           is_due(cell_of(rows, row, "period")->text, filter);
}

/* The cursor's rows are those of the view that the filter lets through. */
static void same_found(parkdb *db, const struct rows *rows, const parkdb_filter *filter, unsigned seed)
{
    parkdb_cursor *cursor = NULL;
    int skipped = 0, given = 0, code;
    char where[400];
    snprintf(where, sizeof where, "seed %u, %s, area %s, indicator %s, kind %s, status %s, from %s to %s, limit %d offset %d", seed,
             rows->kind->name, filter->area ? filter->area : "-", filter->indicator ? filter->indicator : "-",
             filter->peers ? filter->peers : "-", filter->standing ? filter->standing : "-", filter->due_from ? filter->due_from : "-",
             filter->due_to ? filter->due_to : "-", filter->limit, filter->offset);
    must(db, rows->kind->find(db, filter, &cursor));
    for (int row = 0; row < rows->count; row++) {
        if (!is_found(rows, row, filter) || skipped++ < filter->offset || (filter->limit && given == filter->limit)) continue;
        given++;
        code = parkdb_next(cursor);
        ck_assert_msg(code == PARKDB_ROW, "%s: ends with %d before row %d of %d", where, code, row, rows->count);
        same_row(rows, row, rows->kind->row(cursor), where);
    }
    code = parkdb_next(cursor);
    ck_assert_msg(code == PARKDB_OK, "%s: %d after the last row", where, code);
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_OK);
    parkdb_cursor_close(cursor);
}

static void draw_limits(parkdb_filter *filter)
{
    filter->limit = draw(4) ? 0 : 1 + draw(9);
    filter->offset = draw(4) ? 0 : draw(9);
}

/* Every combination of filters, each of which asks for something that is ranked or, sometimes, for what is not. */
static void same_in_every_way(parkdb *db, const struct rows *rows, unsigned seed)
{
    static const char *const peers[] = {"all", "same_level", "same_region"};
    static const char *const standings[] = {"strength", "middle", "weak"};
    int is_ranking = strcmp(rows->kind->name, "park_standing") != 0;
    for (int ways = 0; ways < (is_ranking ? 32 : 16); ways++) {
        parkdb_filter filter = {.size = sizeof filter};
        if (ways & 1) filter.area = draw(8) ? one_of((const char *const *)country.parks, country.park_count) : "cn";
        if (ways & 2) filter.indicator = one_of(country.indicators, country.indicator_count);
        if (ways & 4)
            filter.peers =
                draw(3) || !country.group_count ? one_of(peers, 3) : one_of((const char *const *)country.groups, country.group_count);
        if (ways & 8 && is_ranking) filter.due_from = one_of(country.periods, country.period_count);
        if (ways & 8 && !is_ranking) filter.standing = one_of(standings, 3);
        if (ways & 16) filter.due_to = draw(3) && filter.due_from ? filter.due_from : one_of(country.periods, country.period_count);
        draw_limits(&filter);
        same_found(db, rows, &filter, seed);
    }
    same_found(db, rows, &(parkdb_filter){.size = sizeof(parkdb_filter)}, seed);
    same_found(db, rows, &(parkdb_filter){.size = sizeof(parkdb_filter), .due_from = is_ranking ? "2100" : NULL, .area = "cn"}, seed);
}

/* What a condition lets down into the view changes nothing. */
static void same_where_the_view_is_asked(parkdb *db, const struct kind *kind, const char *order, unsigned seed)
{
    parkdb_filter filter = {.size = sizeof filter};
    char where[600] = "1";
    if (draw(2)) filter.area = one_of((const char *const *)country.parks, country.park_count);
    if (draw(2)) filter.indicator = one_of(country.indicators, country.indicator_count);
    if (draw(2)) filter.peers = "all";
    if (filter.area) sqlite3_snprintf(150, where + strlen(where), " AND park_code = %Q", filter.area);
    if (filter.indicator) sqlite3_snprintf(150, where + strlen(where), " AND indicator_code = %Q", filter.indicator);
    if (filter.peers) sqlite3_snprintf(150, where + strlen(where), " AND peers = %Q", filter.peers);
    struct rows rows = rows_of(db, kind, where, order);
    same_found(db, &rows, &filter, seed);
    free_rows(&rows);
}

static void same_as_views(parkdb *db, unsigned seed)
{
    const struct kind *ranking = kind_named("indicator_ranking"), *park = kind_named("park_ranking"),
                      *standing = kind_named("park_standing");
    struct rows rows = rows_of(db, ranking, "1", ranking_order);
    same_in_every_way(db, &rows, seed);
    free_rows(&rows);
    same_where_the_view_is_asked(db, ranking, ranking_order, seed);
    rows = rows_of(db, park, "1", park_order);
    same_in_every_way(db, &rows, seed);
    free_rows(&rows);
    same_where_the_view_is_asked(db, park, park_order, seed);
    rows = rows_of(db, standing, "1", standing_order);
    same_in_every_way(db, &rows, seed);
    free_rows(&rows);
    same_where_the_view_is_asked(db, standing, standing_order, seed);
}

START_TEST(cursors_have_the_rows_of_the_views)
{
    parkdb *db = new_database();
    if (_i) draw_clock(db); /* else it is today */
    for (unsigned in_turn = 5, seed = (unsigned)_i * in_turn; seed < (unsigned)(_i * 5 + many(5)); seed++) {
        make_empty(db);
        draw_country(db, seed);
        same_as_views(db, seed);
        if (seed % 2 || !_i) continue;
        turn_clock(db);
        same_as_views(db, seed);
    }
    parkdb_close(db);
}
END_TEST

/* A figure that changes places, or one of a park that had none. */
static void revise(parkdb *db)
{
    char *value = format_text("%d", draw(9) - 3);
    parkdb_observation row = {.indicator = country.indicators[draw(4)],
                              .area = country.parks[draw(country.park_count)],
                              .period = one_of(country.periods, country.period_count),
                              .value = parkdb_number_of(atoi(value)),
                              .vintage = "2019-01-02"};
    must(db, parkdb_observation_put(db, &row));
    if (draw(2)) execute(db, sqlite3_mprintf("UPDATE area SET name = name || '+' WHERE code = %Q", row.area));
    if (draw(2)) execute(db, sqlite3_mprintf("DELETE FROM park_level WHERE park = (SELECT id FROM area WHERE code = %Q)", row.area));
    run(db, "INSERT INTO figure_refresh VALUES (NULL)");
}

START_TEST(cursors_follow_every_change)
{
    unsigned seed = 100000u + (unsigned)_i;
    char *path = fresh_path("t.db");
    parkdb *db = new_file(path);
    draw_country(db, seed);
    parkdb *other = open_file(path, PARKDB_OPEN_READ_WRITE);
    same_as_views(db, seed);
    revise(db);
    same_as_views(db, seed);
    revise(other);
    same_as_views(db, seed);
    draw_clock(db);
    same_as_views(db, seed);
    turn_clock(db);
    same_as_views(db, seed);
    must(db, parkdb_begin(db));
    revise(db);
    same_as_views(db, seed);
    must(db, parkdb_rollback(db));
    same_as_views(db, seed);
    must(db, parkdb_read_begin(db));
    same_as_views(db, seed);
    must(db, parkdb_read_end(db));
    must(db, parkdb_set_clock(db, NULL, NULL));
    same_as_views(db, seed);
    parkdb_close(other);
    parkdb_close(db);
}
END_TEST

/* What a cursor reads while a change is not committed is nobody else's. */
START_TEST(a_change_that_is_undone_leaves_nothing)
{
    unsigned seed = 200000u + (unsigned)_i;
    parkdb *db = new_database();
    draw_country(db, seed);
    for (int i = 0; i < 2; i++) {
        parkdb_cursor *cursor = NULL;
        int code = PARKDB_ROW;
        must(db, (i ? parkdb_park_standing_find : parkdb_indicator_ranking_find)(db, NULL, &cursor));
        parkdb_next(cursor);
        must(db, parkdb_begin(db));
        revise(db);
        while (code == PARKDB_ROW) code = parkdb_next(cursor);
        parkdb_cursor_close(cursor);
        must(db, parkdb_rollback(db));
        same_as_views(db, seed);
    }
    parkdb_close(db);
}
END_TEST

/* A share can be too large for a number: the distance of two such is none. */
START_TEST(figures_without_bounds_are_ranked_as_the_view_ranks_them)
{
    parkdb *db = world();
    run(db,
        "INSERT INTO indicator (code, name, unit, direction, derivation, derived_from, derived_with, denominator_at) SELECT 'share', "
        "'share', u.id, 'increase', 'ratio', i.id, o.id, 'same' FROM unit u, indicator i, indicator o WHERE u.code = '%' AND i.code = 'up' "
        "AND o.code = 'down'");
    static const double shares[] = {1e307, -1e307, 1e307, 5};
    for (int i = 0; i < 4; i++) {
        figure(db, "up", format_text("%c", 'a' + i), "2021", shares[i]);
        figure(db, "down", format_text("%c", 'a' + i), "2021", i < 3 ? 1e-300 : 1);
    }
    parkdb_filter filter = {.size = sizeof filter};
    struct rows rows = rows_of(db, kind_named("indicator_ranking"), "1", ranking_order);
    ck_assert_int_gt(rows.count, 0);
    same_found(db, &rows, &filter, 0);
    free_rows(&rows);
    parkdb_close(db);
}
END_TEST

static int stop_now(void *context)
{
    (void)context;
    return 1;
}

/* Standings are one statement: it is stopped while it goes over a country. */
START_TEST(standings_can_be_stopped)
{
    parkdb *db = new_database();
    parkdb_cursor *cursor = NULL;
    draw_country(db, 3);
    must(db, parkdb_set_progress(db, stop_now, NULL));
    int code = parkdb_park_standing_find(db, NULL, &cursor);
    for (code = code ? code : PARKDB_ROW; code == PARKDB_ROW;) code = parkdb_next(cursor);
    ck_assert_int_eq(code, PARKDB_INTERRUPTED);
    parkdb_cursor_close(cursor);
    must(db, parkdb_set_progress(db, NULL, NULL));
    same_as_views(db, 3);
    parkdb_close(db);
}
END_TEST

START_TEST(a_cursor_can_be_stopped)
{
    parkdb *db = new_database();
    parkdb_cursor *cursor = NULL;
    draw_country(db, 90);
    /* The handler is asked every 10000 steps, and a row takes one for each of its columns: it is asked between these rows. */
    ck_assert_int_gt(atoi(ask(db, "SELECT (SELECT count(*) FROM indicator_ranking) * (SELECT count(*) FROM "
                                  "pragma_table_info('indicator_ranking'))")),
                     10000);
    must(db, parkdb_indicator_ranking_find(db, NULL, &cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    must(db, parkdb_set_progress(db, stop_now, NULL));
    int code = PARKDB_ROW;
    while (code == PARKDB_ROW) code = parkdb_next(cursor);
    ck_assert_int_eq(code, PARKDB_INTERRUPTED);
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_INTERRUPTED);
    must(db, parkdb_set_progress(db, NULL, NULL));
    parkdb_cursor_close(cursor);
    must(db, parkdb_indicator_ranking_find(db, NULL, &cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    parkdb_interrupt(db);
    for (code = PARKDB_ROW; code == PARKDB_ROW;) code = parkdb_next(cursor);
    ck_assert_int_eq(code, PARKDB_INTERRUPTED);
    parkdb_cursor_close(cursor);
    must(db, parkdb_indicator_ranking_find(db, NULL, &cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    parkdb_cursor_close(cursor);
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
    add_worlds(drawn_at_random, rankings_are_those_of_an_independent_computation, 2);
    add_worlds(drawn_at_random, a_standing_is_a_row_of_its_ranking, 2);
    add_worlds(drawn_at_random, the_ranking_of_a_park_has_the_rows_of_the_ranking, 2);
    TCase *cursors = add_case(ranking_suite, "cursors");
    add_worlds(cursors, cursors_have_the_rows_of_the_views, 5);
    add_worlds(cursors, cursors_follow_every_change, 2);
    add_worlds(cursors, a_change_that_is_undone_leaves_nothing, 3);
    tcase_add_test(cursors, standings_can_be_stopped);
    tcase_add_test(cursors, a_cursor_can_be_stopped);
    TCase *bounds = add_case(ranking_suite, "bounds");
    tcase_add_test(bounds, figures_without_bounds_are_ranked_as_the_view_ranks_them);
    return ranking_suite;
}

int main(void)
{
    return run_suite(suite());
}
