/* Statuses of targets are kept: in worlds drawn at random, and whatever changes, they are those of their definition on every day to come.
 */
#include "support.h"

#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- Drawing */

static unsigned draw(uint64_t *state, unsigned below)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(*state >> 33) % below;
}

#define ONE_OF(state, list) ((list)[draw((state), (unsigned)(sizeof(list) / sizeof(list)[0]))])

static const char *const areas[] = {"cn", "p", "q", "c1", "a", "b", "c", "d", "a", "b", "c"};
static const char *const groups[] = {"trio", "later", "none", "national"};
static const char *const references[] = {"cn", "p", "q", "d", "trio"};
static const char *const indicators[] = {"flow", "stock",  "fall", "keep", "money", "share", "growth", "ratio",
                                         "less", "places", "many", "held", "yes",   "rates", "top",    "tops"};
static const char *const years[] = {"2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025"};
static const char *const parts[] = {"2021-H1", "2021-H2", "2022-Q1", "2022-Q2",   "2022-Q3",   "2022-Q4", "2023-H1",
                                    "2023-H2", "2023-06", "2023-12", "2022-Q1-3", "2023-M1-5", "2024-Q1", "2024-01"};
static const char *const days[] = {"2018-06-30", "2019-12-31", "2021-06-15", "2022-01-01", "2022-12-31",
                                   "2023-06-30", "2024-01-01", "2024-03-31", "2025-12-31", "2035-01-01"};
static const double values[] = {0,   1,   -5,           100, 100, 105,  110, 114,     114.0 - 1e-12, 119.9999999, 120,
                                120, 120, 120.00000012, 150, 160, 1000, 0.1, 1.0 / 3, 100.0 / 7,     2e15,        1e-9};
static const double rates[] = {5, 10, 20, 20, -5, 0, 12.5, 1.0 / 3, 100.0 / 7, -120};

/* ---------------------------------------------------------------- What all worlds share */

static void execute(parkdb *db, char *sql)
{
    run(db, sql);
    sqlite3_free(sql);
}

static void indicator(parkdb *db, const char *code, const char *unit, const char *direction, const char *members, const char *time,
                      const char *names, const char *derived)
{
    execute(db, sqlite3_mprintf("INSERT INTO indicator (code, name, unit, direction, aggregation_area, aggregation_time%s%s) VALUES (%Q, "
                                "%Q, (SELECT id FROM unit WHERE code = %Q), %Q, %Q, %Q%s%s)",
                                *names ? ", " : "", names, code, code, unit, direction, members, time, *derived ? ", " : "", derived));
}

#define INDICATOR(code) "(SELECT id FROM indicator WHERE code = '" code "')"

static void put_indicators(parkdb *db)
{
    indicator(db, "flow", "n", "increase", "sum", "sum", "", "");
    indicator(db, "stock", "n", "increase", "sum", "last", "", "");
    indicator(db, "fall", "n", "decrease", "none", "none", "", "");
    indicator(db, "keep", "n", "maintain", "mean", "mean", "", "");
    indicator(db, "held", "n", "maintain", "max", "last", "", "");
    indicator(db, "money", "ten yuan", "increase", "sum", "max", "", "");
    indicator(db, "share", "%", "increase", "none", "none", "", "");
    indicator(db, "rates", "%", "increase", "none", "none", "derivation, derived_from, levels_comparable",
              "'growth', " INDICATOR("fall") ", 0");
    indicator(db, "growth", "%", "increase", "none", "none", "derivation, derived_from, levels_comparable",
              "'growth', " INDICATOR("flow") ", 1");
    indicator(db, "ratio", "x", "increase", "none", "none", "derivation, derived_from, derived_with, denominator_at",
              "'ratio', " INDICATOR("flow") ", " INDICATOR("stock") ", 'province'");
    indicator(db, "less", "n", "decrease", "none", "none", "derivation, derived_from, derived_with",
              "'difference', " INDICATOR("flow") ", " INDICATOR("fall"));
    indicator(db, "places", "rank", "decrease", "none", "none", "derivation, derived_from, peers", "'rank', " INDICATOR("flow") ", 'all'");
    indicator(db, "many", "n", "increase", "none", "none", "derivation, derived_from, threshold, threshold_unit, threshold_comparator",
              "'count_over', " INDICATOR("flow") ", 110, (SELECT id FROM unit WHERE code = 'n'), '>='");
    indicator(db, "yes", "yes", "increase", "max", "none", "", "");
    indicator(db, "top", "yes", "increase", "none", "none", "derivation, level, level_match", "'park_level', 'national', 'exact'");
    indicator(db, "tops", "n", "increase", "none", "none", "derivation, level, level_match", "'park_level', 'provincial', 'at_least'");
}

static void put_areas(parkdb *db)
{
    static const char *const regions[][3] = {
        {"cn", "nation", NULL}, {"p", "province", "cn"}, {"q", "province", "cn"}, {"c1", "prefecture", "p"}, {"c2", "prefecture", "q"}};
    static const char *const parks[][2] = {{"a", "c1"}, {"b", "c1"}, {"c", "p"}, {"d", "c2"}};
    for (size_t i = 0; i < 5; i++)
        execute(db, sqlite3_mprintf("INSERT INTO region_entry (code, name, level, parent) VALUES (%Q, 'R', %Q, (SELECT id FROM area WHERE "
                                    "code = %Q))",
                                    regions[i][0], regions[i][1], regions[i][2]));
    for (size_t i = 0; i < 4; i++)
        execute(db, sqlite3_mprintf("INSERT INTO park_entry (code, name, region) SELECT %Q, 'P', id FROM area WHERE code = %Q", parks[i][0],
                                    parks[i][1]));
    run(db, "INSERT INTO area_group_entry (code, name) VALUES ('trio', 'G'), ('later', 'G'), ('none', 'G');"
            "INSERT INTO area_group_entry (code, name, rule_kind, rule_region, rule_level) SELECT 'national', 'G', 'park', id, 'national' "
            "FROM area WHERE code = 'p';"
            "INSERT INTO area_group_listed (area_group, ord, member, first_day, last_day) SELECT g.id, m.id, m.id, CASE m.code WHEN 'b' "
            "THEN '2021-01-01' ELSE '0001-01-01' END, CASE m.code WHEN 'c' THEN '2023-12-30' ELSE '9999-12-31' END FROM area g, area m "
            "WHERE g.code = 'trio' AND m.code IN ('a', 'b', 'c');"
            "INSERT INTO area_group_listed (area_group, ord, member, first_day, last_day) SELECT g.id, m.id, m.id, '2022-07-01', "
            "'2024-06-30' FROM area g, area m WHERE g.code = 'later' AND m.code IN ('a', 'd', 'q');"
            "INSERT INTO park_level (park, first_day, last_day, level) SELECT id, '2015-01-01', '2022-05-31', 'provincial' FROM area WHERE "
            "code IN ('a', 'b');"
            "INSERT INTO park_level (park, first_day, level) SELECT id, '2022-06-01', 'national' FROM area WHERE code IN ('a', 'c');"
            "INSERT INTO park_level (park, first_day, level, evidence) SELECT id, '2020-01-01', 'national', 'inferred' FROM area WHERE "
            "code = 'd'");
}

/* Laid once for many worlds, which differ in their figures and targets. */
static void lay_ground(parkdb *db)
{
    run(db, "BEGIN;"
            "INSERT INTO unit (code, dimension, factor, change_only) VALUES ('n', 'count', 1, 0), ('dozen', 'count', 12, 0), ('more', "
            "'count', 1, 1), ('ten yuan', 'cny', 10, 0), ('yuan', 'cny', 1, 0), ('%', 'ratio', 0.01, 0), ('pp', 'ratio', 0.01, 1), ('x', "
            "'ratio', 1, 0), ('rank', 'rank', 1, 0), ('yes', 'boolean', 1, 0)");
    put_areas(db);
    put_indicators(db);
    run(db, "INSERT INTO agency (code, name, kind) VALUES ('one', 'One', 'department'), ('two', 'Two', 'department');"
            "INSERT INTO document (code, title) VALUES ('plan', 'A plan'), ('aims', 'Aims');"
            "INSERT INTO clause (document, code, heading) SELECT id, code || '/1', 'H' FROM document;"
            "INSERT INTO clause (document, code, parent, heading) SELECT document, code || '.1', id, 'H' FROM clause;"
            "INSERT INTO task (id) SELECT id FROM clause WHERE code = 'plan/1';"
            "INSERT INTO task_agency (task, ord, agency, role) SELECT t.id, 1, g.id, 'lead' FROM task t, agency g WHERE g.code = 'one';"
            "CREATE TEMP TABLE seen (what TEXT PRIMARY KEY);"
            "COMMIT");
}

/* ---------------------------------------------------------------- A world */

static void put_figures(parkdb *db, uint64_t *state)
{
    static const char sql[] =
        "INSERT OR IGNORE INTO observation (indicator, period, area, vintage, value, status, bound) SELECT i.id, p.id, "
        "a.id, ?4, ?5, ?6, ?7 FROM indicator i, period p, area a WHERE i.code = ?1 AND p.code = ?2 AND a.code = ?3";
    static const int vintages[] = {17897, 18262, 18628, 18993, 19358, 19723, 20089, 20454};
    static const char *const bounds[] = {NULL, NULL, NULL, "over", "under", "about"};
    static const char marks[] = "AAAAAAAAAEDFM";
    sqlite3_stmt *statement = prepared(db, sql);
    for (int i = 0; i < 420; i++) {
        const char *in = ONE_OF(state, indicators), *mark = &marks[draw(state, sizeof marks - 1)];
        int is_rate = strcmp(in, "rates") == 0 || strcmp(in, "growth") == 0, is_missing = *mark == 'M';
        sqlite3_bind_text(statement, 1, in, -1, SQLITE_STATIC);
        sqlite3_bind_text(statement, 2, draw(state, 5) ? ONE_OF(state, years) : ONE_OF(state, parts), -1, SQLITE_STATIC);
        sqlite3_bind_text(statement, 3, draw(state, 12) ? ONE_OF(state, areas) : ONE_OF(state, groups), -1, SQLITE_STATIC);
        sqlite3_bind_int(statement, 4, ONE_OF(state, vintages));
        if (is_missing) sqlite3_bind_null(statement, 5);
        else sqlite3_bind_double(statement, 5, is_rate ? ONE_OF(state, rates) : ONE_OF(state, values));
        sqlite3_bind_text(statement, 6, mark, 1, SQLITE_STATIC);
        sqlite3_bind_text(statement, 7, is_missing ? NULL : ONE_OF(state, bounds), -1, SQLITE_STATIC);
        ck_assert_int_eq(sqlite3_step(statement), SQLITE_DONE);
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
}

/* In every year an unbroken course of figures in one area, for means and sums. */
static void put_course(parkdb *db, uint64_t *state, const char *in, const char *area)
{
    for (size_t y = 0; y < sizeof years / sizeof years[0]; y++)
        execute(db, sqlite3_mprintf("INSERT OR REPLACE INTO observation (indicator, period, area, vintage, value) SELECT i.id, p.id, a.id, "
                                    "17000, %!.17g FROM indicator i, period p, area a WHERE i.code = %Q AND p.code = %Q AND a.code = %Q",
                                    draw(state, 1000) / 7.0 - 20, in, years[y], area));
}

struct aim {
    const char *area, *quantifier, *in, *basis, *base, *reference, *comparator, *unit, *from, *to, *over;
    double value, high;
};

static void draw_when(uint64_t *state, struct aim *aim)
{
    static const char *const overs[] = {"last", "each", "sum", "mean"};
    static const char *const to[] = {"2019", "2020", "2021", "2022", "2023", "2024", "2025", "2027"};
    static const char *const from[] = {"2018", "2019", "2021", "2022", "2023", NULL};
    aim->over = ONE_OF(state, overs);
    unsigned sort = draw(state, 8);
    aim->to = sort == 0 ? NULL : sort == 1 ? ONE_OF(state, parts) : ONE_OF(state, to);
    aim->from = sort == 1 && draw(state, 2) ? ONE_OF(state, parts) : ONE_OF(state, from);
}

static void draw_what(uint64_t *state, struct aim *aim)
{
    static const char *const bases[] = {"level", "ratio", "change", "percent_change"};
    static const char *const comparators[] = {">=", ">", "<=", "<", "~", "between"};
    static const char *const units[] = {"n", "dozen", "more", "ten yuan", "yuan", "%", "pp", "x", "rank", "yes"};
    static const double ratios[] = {1.2, 1.2, 1.5, 0, -1, 1.0 / 3, 3};
    static const double changes[] = {20, 20, 50, 0, -5, -17, 1.0 / 3};
    aim->in = ONE_OF(state, indicators);
    aim->basis = ONE_OF(state, bases);
    aim->comparator = ONE_OF(state, comparators);
    aim->value = aim->basis[0] == 'l'   ? draw(state, 3) ? 120 : ONE_OF(state, values)
                   : aim->basis[0] == 'r' ? ONE_OF(state, ratios)
                                        : ONE_OF(state, changes);
    aim->high = aim->value + 1 + draw(state, 40);
    unsigned sort = draw(state, 10);
    if (sort == 0) aim->unit = ONE_OF(state, units);
    else if (sort == 1 && strcmp(aim->in, "money") == 0) aim->unit = "yuan";
    else if (sort < 4 && aim->basis[0] == 'l' && strcmp(aim->in, "flow") == 0) aim->unit = "dozen";
    else if (aim->basis[0] == 'r') aim->unit = "x";
    else if (aim->basis[0] == 'p') aim->unit = "%";
    else if (aim->basis[0] == 'c' && (strcmp(aim->in, "share") == 0 || strcmp(aim->in, "growth") == 0)) aim->unit = "pp";
}

static struct aim draw_aim(uint64_t *state)
{
    struct aim aim = {.quantifier = "whole"};
    draw_when(state, &aim);
    draw_what(state, &aim);
    aim.area = draw(state, 4) ? ONE_OF(state, areas) : ONE_OF(state, groups);
    for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++)
        if (strcmp(aim.area, groups[i]) == 0 && draw(state, 3)) aim.quantifier = "each";
    unsigned against = draw(state, 8);
    if (against < 5) aim.base = draw(state, 8) ? years[draw(state, 5)] : ONE_OF(state, parts);
    else if (against < 7 && aim.basis[0] != 'l') aim.reference = ONE_OF(state, references);
    return aim;
}

/* Some are refused, because they would end before they begin. */
static int put_aim(parkdb *db, uint64_t *state, int number)
{
    static const char *const clauses[] = {"plan/1", "plan/1.1", "aims/1", "aims/1.1"};
    struct aim t = draw_aim(state);
    char *high = strcmp(t.comparator, "between") == 0 ? sqlite3_mprintf("%!.17g", t.high) : sqlite3_mprintf("NULL");
    const char *clause = ONE_OF(state, clauses);
    char *sql = sqlite3_mprintf(
        "INSERT INTO target (code, clause, area, quantifier, indicator, basis, baseline_period, reference_area, comparator, value, "
        "value_high, unit, period_from, period_to, over, wording) SELECT '%.4s/t%d', c.id, (SELECT id FROM area WHERE code = %Q), %Q, "
        "i.id, "
        "%Q, (SELECT id FROM period WHERE code = %Q), (SELECT id FROM area WHERE code = %Q), %Q, %!.17g, %s, coalesce((SELECT id FROM unit "
        "WHERE code = %Q), i.unit), (SELECT id FROM period WHERE code = %Q), (SELECT id FROM period WHERE code = %Q), %Q, 'w' FROM clause "
        "c, indicator i WHERE c.code = %Q AND i.code = %Q",
        clause, number, t.area, t.quantifier, t.basis, t.base, t.reference, t.comparator, t.value, high, t.unit, t.from, t.to, t.over,
        clause, t.in);
    int code = sqlite3_exec(parkdb_sqlite(db), sql, NULL, NULL, NULL);
    ck_assert_msg(code == SQLITE_OK || (code & 0xff) == SQLITE_CONSTRAINT, "%s: %s", sqlite3_errmsg(parkdb_sqlite(db)), sql);
    sqlite3_free(high);
    sqlite3_free(sql);
    return code == SQLITE_OK;
}

static void draw_world(parkdb *db, uint64_t *state, int aims)
{
    run(db, "BEGIN; DELETE FROM target; DELETE FROM observation");
    put_figures(db, state);
    put_course(db, state, "rates", ONE_OF(state, areas));
    put_course(db, state, "rates", ONE_OF(state, references));
    put_course(db, state, ONE_OF(state, indicators), ONE_OF(state, areas));
    for (int done = 0; done < aims;) done += put_aim(db, state, done);
    run(db, "INSERT INTO target_agency (target, ord, agency, role) SELECT t.id, 1, g.id, 'lead' FROM target t, agency g WHERE t.id % 3 = 0 "
            "AND g.code = 'two'; INSERT INTO figure_refresh VALUES (NULL); COMMIT");
}

/* ---------------------------------------------------------------- The view beside the cursor */

static char *where(const parkdb_filter *filter)
{
    sqlite3_str *sql = sqlite3_str_new(NULL);
    sqlite3_str_appendall(sql, " WHERE 1");
    if (filter->code) sqlite3_str_appendf(sql, " AND target_code = %Q", filter->code);
    if (filter->document) sqlite3_str_appendf(sql, " AND document_code = %Q", filter->document);
    if (filter->area) sqlite3_str_appendf(sql, " AND area_code = %Q", filter->area);
    if (filter->indicator) sqlite3_str_appendf(sql, " AND indicator_code = %Q", filter->indicator);
    if (filter->status) sqlite3_str_appendf(sql, " AND status = %Q", filter->status);
    if (filter->agency)
        sqlite3_str_appendf(sql, " AND target_code IN (SELECT target_code FROM target_responsibility WHERE agency_code = %Q)",
                            filter->agency);
    if (filter->due_from)
        sqlite3_str_appendf(sql,
                            " AND due_period IN (SELECT code FROM period WHERE last_day >= (SELECT first_day FROM period WHERE code = %Q))",
                            filter->due_from);
    if (filter->due_to)
        sqlite3_str_appendf(sql,
                            " AND due_period IN (SELECT code FROM period WHERE last_day <= (SELECT last_day FROM period WHERE code = %Q))",
                            filter->due_to);
    return sqlite3_str_finish(sql);
}

static void same_word(const char *found, sqlite3_stmt *statement, int column, const char *row)
{
    const char *expected = (const char *)sqlite3_column_text(statement, column);
    int same = found && expected ? strcmp(found, expected) == 0 : !found && !expected;
    ck_assert_msg(same, "%s: %s: found %s, expected %s", row, sqlite3_column_name(statement, column), found ? found : "nothing",
                  expected ? expected : "nothing");
}

static void same_number(parkdb_number found, sqlite3_stmt *statement, int column, const char *row)
{
    int known = sqlite3_column_type(statement, column) != SQLITE_NULL;
    double expected = sqlite3_column_double(statement, column);
    ck_assert_msg(found.known == known && found.value == expected, "%s: %s: found %.17g (%d), expected %.17g (%d)", row,
                  sqlite3_column_name(statement, column), found.value, found.known, expected, known);
}

static void same_row(const parkdb_target_status *row, sqlite3_stmt *statement)
{
    char *name = format_text("%s %s %s", row->target_code, row->area_code ? row->area_code : "-", row->due_period ? row->due_period : "-");
    same_word(row->target_code, statement, 0, name);
    same_word(row->document_code, statement, 1, name);
    same_word(row->area_code, statement, 2, name);
    same_word(row->indicator_code, statement, 3, name);
    same_word(row->due_period, statement, 4, name);
    same_number(row->required, statement, 5, name);
    same_number(row->actual, statement, 6, name);
    same_word(row->actual_period, statement, 7, name);
    same_word(row->actual_source, statement, 8, name);
    same_word(row->status, statement, 9, name);
    same_word(row->reason, statement, 10, name);
    same_number(row->attainment, statement, 11, name);
    same_number(row->distance, statement, 12, name);
    same_number(row->pace, statement, 13, name);
    same_number(row->gap, statement, 14, name);
    same_word(row->unit, statement, 15, name);
}

static int same_rows(parkdb *db, const parkdb_filter *filter)
{
    char *condition = where(filter);
    sqlite3_stmt *statement = prepared(
        db, format_text("SELECT target_code, document_code, area_code, indicator_code, due_period, required, actual, actual_period, "
                        "actual_source, status, reason, attainment, distance, pace, gap, unit FROM target_status%s ORDER BY target_code, "
                        "due_period, area_code LIMIT %d OFFSET %d",
                        condition, filter->limit ? filter->limit : -1, filter->offset));
    parkdb_cursor *cursor = NULL;
    int rows = 0, code;
    must(db, parkdb_target_status_find(db, filter, &cursor));
    while ((code = parkdb_next(cursor)) == PARKDB_ROW) {
        ck_assert_msg(sqlite3_step(statement) == SQLITE_ROW, "%s: a row too many: %s", condition,
                      parkdb_target_status_row(cursor)->target_code);
        same_row(parkdb_target_status_row(cursor), statement);
        rows++;
    }
    must(db, code);
    ck_assert_msg(sqlite3_step(statement) == SQLITE_DONE, "%s: too few rows, %d", condition, rows);
    parkdb_cursor_close(cursor);
    sqlite3_finalize(statement);
    sqlite3_free(condition);
    return rows;
}

static void same_counts(parkdb *db, const parkdb_filter *filter)
{
    char *condition = where(filter);
    char *expected =
        ask(db, format_text("SELECT s.status, s.dues FROM (SELECT status, count(*) AS dues FROM target_status%s GROUP BY status) s JOIN "
                            "progress_severity v ON v.status = s.status ORDER BY v.place LIMIT %d OFFSET %d",
                            condition, filter->limit ? filter->limit : -1, filter->offset));
    struct text found = {NULL, 0, 0};
    parkdb_cursor *cursor = NULL;
    int code;
    must(db, parkdb_target_status_count_find(db, filter, &cursor));
    while ((code = parkdb_next(cursor)) == PARKDB_ROW) {
        const parkdb_target_status_count *row = parkdb_target_status_count_row(cursor);
        append_line(&found, format_text("%s|%d", row->status, row->dues));
    }
    must(db, code);
    parkdb_cursor_close(cursor);
    char *text = kept_text(&found);
    ck_assert_msg(strcmp(text ? text : "", expected) == 0, "%s: found %s expected %s", condition, text, expected);
    sqlite3_free(condition);
}

static void same(parkdb *db, const parkdb_filter *filter)
{
    same_rows(db, filter);
    same_counts(db, filter);
}

static void same_all(parkdb *db)
{
    parkdb_filter all;
    parkdb_filter_init(&all);
    ck_assert_int_gt(same_rows(db, &all), 0);
    same_counts(db, &all);
}

/* The code of a target that is there. */
static const char *draw_target(parkdb *db, uint64_t *state)
{
    char *code =
        ask(db, format_text("SELECT code FROM target ORDER BY code LIMIT 1 OFFSET %u %% (SELECT count(*) FROM target)", draw(state, 1000)));
    code[strcspn(code, "\n")] = '\0';
    return code;
}

static parkdb_filter draw_filter(parkdb *db, uint64_t *state)
{
    static const char *const documents[] = {"plan", "aims"};
    static const char *const agencies[] = {"one", "two"};
    static const char *const from[] = {"2021", "2022-H1", "2023", "2100"};
    static const char *const to[] = {"2023", "2022-Q3", "2024", "2025"};
    static const char *const statuses[] = {"met", "missed", "reached", "on_track", "behind", "open", "overdue", "unevaluable"};
    parkdb_filter filter;
    parkdb_filter_init(&filter);
    do {
        if (!draw(state, 12)) filter.code = draw_target(db, state);
        if (!draw(state, 5)) filter.document = ONE_OF(state, documents);
        if (!draw(state, 4)) filter.area = ONE_OF(state, areas);
        if (!draw(state, 5)) filter.indicator = ONE_OF(state, indicators);
        if (!draw(state, 5)) filter.agency = ONE_OF(state, agencies);
        if (!draw(state, 5)) filter.due_from = ONE_OF(state, from);
        if (!draw(state, 5)) filter.due_to = ONE_OF(state, to);
        if (!draw(state, 4)) filter.status = ONE_OF(state, statuses);
        if (!draw(state, 5)) filter.limit = (int)draw(state, 6);
        if (!draw(state, 5)) filter.offset = (int)draw(state, 6);
    } while (!draw(state, 8));
    return filter;
}

/* ---------------------------------------------------------------- Whatever the world */

/* What has come about, to be sure that everything did. */
static void remember(parkdb *db)
{
    run(db,
        "CREATE TEMP TABLE now AS SELECT e.*, i.derivation AS derivation, j.met AS met, j.is_over AS is_over FROM target_evaluation e JOIN "
        "indicator i ON i.id = e.indicator JOIN target_judged j ON j.target = e.target AND j.area = e.area AND j.due IS e.due;"
        "INSERT OR IGNORE INTO seen SELECT status FROM now UNION SELECT reason FROM now WHERE reason IS NOT NULL UNION SELECT "
        "actual_source FROM now WHERE actual IS NOT NULL "
        "UNION SELECT basis || ' ' || comparator || ' over ' || over || ' ' || met FROM now WHERE met IS NOT NULL "
        "UNION SELECT 'against ' || CASE WHEN reference_area IS NOT NULL THEN 'another' WHEN base_period IS NOT NULL THEN 'a baseline' "
        "ELSE 'nothing' END || ' ' || status FROM now "
        "UNION SELECT pull || ' ' || status FROM now "
        "UNION SELECT actual_bound || ' ' || comparator FROM now WHERE met IS NOT NULL "
        "UNION SELECT 'at the line' FROM now WHERE met = 1 AND comparator = '>' AND actual_bound = 'over' AND actual = required "
        "UNION SELECT 'compounded' FROM now WHERE over = 'mean' AND derivation = 'growth' AND actual IS NOT NULL "
        "UNION SELECT 'converted' FROM now WHERE factor <> own_factor AND met IS NOT NULL AND basis = 'level' "
        "UNION SELECT 'undated ' || status FROM now WHERE due IS NULL UNION SELECT 'paced' FROM now WHERE pace IS NOT NULL "
        "UNION SELECT 'a level ' || status FROM now WHERE derivation = 'park_level' AND actual_source = 'derived' "
        "UNION SELECT 'ahead' FROM now WHERE is_over = 0 AND actual_period < due UNION SELECT 'each, one of several' FROM now "
        "WHERE quantifier = 'each' AND status = 'met' UNION SELECT 'a course with a reference' FROM now WHERE over IN ('sum', 'mean') "
        "AND reference_area IS NOT NULL AND met IS NOT NULL;"
        "DROP TABLE now");
}

static const char wanted[] =
    "WITH basis(w) AS (VALUES ('level'), ('ratio'), ('change'), ('percent_change')), comparator(w) AS (VALUES ('>='), ('>'), ('<='), "
    "('<'), "
    "('~'), ('between')), over(w) AS (VALUES ('last'), ('each'), ('sum'), ('mean')), met(w) AS (VALUES (0), (1)), bound(w) AS (VALUES "
    "('over'), ('under'), ('about')), pull(w) AS (VALUES ('increase'), ('decrease'), ('maintain')), against(w) AS (VALUES ('another'), ('a "
    "baseline'), ('nothing')), "
    "wanted(w) AS (SELECT word FROM vocabulary WHERE table_name = 'target_progress' AND word <> 'stale' UNION ALL VALUES ('reported'), "
    "('derived'), ('accumulated'), ('aggregated'), ('compounded'), ('at the line'), ('converted'), ('paced'), ('ahead'), ('each, one of "
    "several'), "
    "('a course with a reference'), ('undated reached'), ('undated open'), ('undated unevaluable'), ('a level met'), ('a level open'), "
    "('a level missed') "
    "UNION ALL SELECT basis.w || ' ' || comparator.w || ' over ' || over.w || ' ' || met.w FROM basis, comparator, over, met "
    "UNION ALL SELECT bound.w || ' ' || comparator.w FROM bound, comparator "
    "UNION ALL SELECT pull.w || ' ' || v.word FROM pull, vocabulary v WHERE v.table_name = 'target_progress' AND v.field = 'status' "
    "UNION ALL SELECT 'against ' || against.w || ' ' || v.word FROM against, vocabulary v WHERE v.table_name = 'target_progress' AND "
    "v.field "
    "= 'status' AND NOT (against.w <> 'a baseline' AND v.word IN ('on_track', 'behind'))) "
    "SELECT w FROM wanted WHERE w NOT IN (SELECT what FROM temp.seen)";

START_TEST(every_world_is_as_the_view_has_it)
{
    uint64_t state = (uint64_t)_i * 7919 + 20260101;
    parkdb *db = new_database();
    lay_ground(db);
    must(db, parkdb_set_clock(db, "2024-01-01", NULL));
    int count = many(20);
    for (int world = 0; world < count; world++) {
        draw_world(db, &state, 60);
        /* As parkdb_set_clock does, which lays all views anew at every call. */
        execute(db, sqlite3_mprintf("UPDATE temp.clock SET as_of = %Q, known_on = %Q", ONE_OF(&state, days), ONE_OF(&state, days)));
        same_all(db);
        remember(db);
        for (int i = 0; i < 8; i++) {
            parkdb_filter filter = draw_filter(db, &state);
            same(db, &filter);
        }
    }
    if (count == 20) same_text(ask(db, wanted), "");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- What is kept beside its definition */

static const char kept_columns[] =
    "target, area, coalesce(due, 0) AS due, indicator, status, reason, required, far, actual, actual_period, actual_source, "
    "actual_vintage, "
    "actual_bound, actual_reporter, base, base_period, base_vintage, start, way, attainment, distance, elapsed, gap";

/* On a day the rows of main.status_kept are what the views of that day make. */
static void same_on(parkdb *db, const char *day, const char *after)
{
    must(db, parkdb_set_clock(db, day, day));
    char *kept = format_text("SELECT %s FROM main.status_kept WHERE (SELECT day FROM temp.clock_number) BETWEEN first_day AND last_day",
                             kept_columns);
    char *made = format_text("SELECT %s FROM temp.target_verdict", kept_columns);
    char *found = ask(db, format_text("SELECT * FROM (SELECT 'kept', * FROM (%s EXCEPT %s) UNION ALL SELECT 'made', * FROM (%s EXCEPT %s)) "
                                      "LIMIT 6",
                                      kept, made, made, kept));
    ck_assert_msg(found[0] == '\0', "on %s after %s:\n%s", day, after, found);
    ck_assert_int_gt(ask_int(db, format_text("SELECT count(*) FROM (%s)", kept)), 0);
}

/* Turns the file's own clock, by which its writers go. */
static void turn_to(parkdb *db, const char *today)
{
    execute(db, sqlite3_mprintf("DROP VIEW main.clock; CREATE VIEW main.clock AS SELECT %Q AS as_of, %Q AS known_on", today, today));
}

static const char *const ahead[] = {"2019-06-30", "2020-01-01", "2020-12-31", "2021-01-01", "2021-06-15", "2021-12-31",
                                    "2022-01-31", "2022-06-01", "2022-07-01", "2022-12-31", "2023-03-01", "2023-06-30",
                                    "2023-12-30", "2023-12-31", "2024-01-01", "2024-03-31", "2024-06-30", "2024-07-01",
                                    "2025-01-01", "2025-12-31", "2027-12-31", "2028-01-01", "2035-01-01"};

enum { AHEAD_COUNT = sizeof ahead / sizeof ahead[0] };

/* Today and on the days after, of which every step-th is asked. */
static void same_from(parkdb *db, int today, int step, const char *after)
{
    must(db, parkdb_set_clock(db, NULL, NULL)); /* what is dirty is made anew */
    same_text(ask(db, "SELECT * FROM stored_difference"), "");
    for (int i = today; i < AHEAD_COUNT; i += step) same_on(db, ahead[i], after);
    must(db, parkdb_set_clock(db, NULL, NULL));
}

#define ANY(table) "(SELECT id FROM " table " ORDER BY id LIMIT 1 OFFSET %u %% (SELECT count(*) FROM " table "))"
#define A_TARGET "UPDATE target SET %s WHERE id = " ANY("target")

/* What anybody may write: each is the format of a statement with three drawn numbers. */
static const char *const writes[] = {
    "INSERT OR REPLACE INTO observation (indicator, period, area, vintage, value) SELECT indicator, period, area, vintage, value * 1.2 "
    "FROM "
    "observation WHERE value IS NOT NULL LIMIT 1 OFFSET %u %% 300",
    "INSERT OR REPLACE INTO observation (indicator, period, area, vintage, value) SELECT indicator, period, area, vintage + 200 + %u %% "
    "900, "
    "value / 1.3 FROM observation WHERE value IS NOT NULL LIMIT 3 OFFSET %u %% 300",
    "INSERT OR REPLACE INTO observation (indicator, period, area, vintage, value, status) SELECT indicator, period, area, vintage + %u %% "
    "700, NULL, "
    "'M' FROM observation LIMIT 2 OFFSET %u %% 300",
    "UPDATE observation SET value = value + 7 WHERE period = " ANY("target") " OR vintage %% 7 = %u %% 7",
    "DELETE FROM observation WHERE indicator = " ANY("indicator") " AND vintage %% 3 = %u %% 3",
    "UPDATE observation SET bound = 'over' WHERE indicator = " ANY("indicator") " AND value IS NOT NULL",
    "UPDATE target SET value = value * 0.8, comparator = CASE comparator WHEN '>=' THEN '>' WHEN '>' THEN '<=' WHEN '<=' THEN '<' ELSE "
    "comparator END WHERE id = " ANY("target"),
    "UPDATE target SET indicator = " ANY("indicator") " WHERE id %% 11 = %u %% 11",
    "UPDATE target SET over = CASE over WHEN 'last' THEN 'each' WHEN 'each' THEN 'sum' WHEN 'sum' THEN 'mean' ELSE 'last' END WHERE id "
    "= " ANY("target"),
    "UPDATE target SET basis = 'ratio', reference_area = " ANY("area") ", baseline_period = NULL WHERE id = " ANY("target"),
    "UPDATE target SET basis = 'level', reference_area = NULL, baseline_period = (SELECT id FROM period WHERE code = 2018 + %u %% 5) WHERE "
    "id = " ANY("target"),
    "UPDATE target SET period_to = NULL WHERE id = " ANY("target"),
    "UPDATE target SET area = " ANY("area") ", quantifier = 'whole' WHERE id = " ANY("target"),
    "DELETE FROM target WHERE id = " ANY("target"),
    "UPDATE indicator SET direction = CASE direction WHEN 'increase' THEN 'decrease' ELSE 'increase' END WHERE id = " ANY("indicator"),
    "UPDATE indicator SET aggregation_time = CASE aggregation_time WHEN 'sum' THEN 'last' WHEN 'last' THEN 'none' ELSE 'sum' END WHERE id "
    "= " ANY("indicator"),
    "UPDATE indicator SET aggregation_area = CASE aggregation_area WHEN 'sum' THEN 'mean' WHEN 'mean' THEN 'none' ELSE 'sum' END WHERE id "
    "= " ANY("indicator"),
    "UPDATE indicator SET level = CASE level WHEN 'national' THEN 'provincial' ELSE 'national' END WHERE derivation = 'park_level'",
    "UPDATE indicator SET level_match = CASE level_match WHEN 'exact' THEN 'at_least' ELSE 'exact' END WHERE derivation = 'park_level'",
    "UPDATE indicator SET park_type = CASE WHEN park_type IS NULL THEN 'science_park' END WHERE derivation = 'park_level'",
    "UPDATE indicator SET threshold = 90 + %u %% 40 WHERE derivation = 'count_over'",
    "UPDATE park_level SET last_day = date('2020-01-01', '+' || (%u %% 2500) || ' days') WHERE park = " ANY(
        "park") " AND first_day < '2019' "
                "AND NOT EXISTS (SELECT 1 FROM park_level n WHERE n.park = park_level.park AND n.first_day > park_level.first_day)",
    "INSERT OR IGNORE INTO park_level (park, first_day, level) SELECT park, date(max(last_day), '+' || (1 + %u %% 300) || ' days'), "
    "'national' "
    "FROM park_level GROUP BY park HAVING max(last_day) < '9999'",
    "UPDATE park_level SET evidence = CASE evidence WHEN 'document' THEN 'inferred' ELSE 'document' END WHERE park = " ANY("park"),
    "UPDATE park_level SET level = 'municipal' WHERE park = " ANY("park"),
    "DELETE FROM park_level WHERE park = " ANY("park"),
    "UPDATE park SET region = " ANY("region") " WHERE id = " ANY("park"),
    "UPDATE park SET part_of = " ANY("park") " WHERE id = " ANY("park"),
    "UPDATE park SET part_of = (SELECT id FROM area WHERE code = 'a') WHERE id > (SELECT id FROM area WHERE code = CASE %u %% 2 WHEN 0 "
    "THEN "
    "'a' ELSE 'c' END) AND part_of IS NULL",
    "UPDATE park SET type = CASE type WHEN 'science_park' THEN 'high_tech_park' ELSE 'science_park' END WHERE id = " ANY("park"),
    "UPDATE region SET parent = (SELECT id FROM area WHERE code = CASE %u %% 2 WHEN 0 THEN 'p' ELSE 'q' END) WHERE level = 'prefecture'",
    "UPDATE area_group_listed SET last_day = date('2021-01-01', '+' || (%u %% 2000) || ' days') WHERE first_day < '2021'",
    "DELETE FROM area_group_listed WHERE ord = " ANY("area"),
    "INSERT OR IGNORE INTO area_group_listed (area_group, ord, member, first_day) SELECT g.id, m.id, m.id, date('2021-01-01', '+' || (%u "
    "%% 2000) || "
    "' days') FROM area g, area m WHERE g.code = 'none' AND m.id = " ANY("park"),
    "UPDATE unit SET dimension = CASE dimension WHEN 'count' THEN 'cny' ELSE 'count' END WHERE code = 'dozen'",
    "UPDATE unit SET change_only = 1 - change_only WHERE code = 'x'",
};

enum { WRITE_COUNT = sizeof writes / sizeof writes[0] };

/* Some are refused, which is as good; what is written is what anybody writes, and no more. */
static const char *write_any(parkdb *db, uint64_t *state, int *refused)
{
    const char *format = writes[draw(state, WRITE_COUNT)];
    char *sql = sqlite3_mprintf(format, draw(state, 5000), draw(state, 5000), draw(state, 5000));
    int code = sqlite3_exec(parkdb_sqlite(db), sql, NULL, NULL, NULL);
    ck_assert_msg(code == SQLITE_OK || (code & 0xff) == SQLITE_CONSTRAINT, "%s: %s", sqlite3_errmsg(parkdb_sqlite(db)), sql);
    *refused += code != SQLITE_OK;
    sqlite3_free(sql);
    return format;
}

START_TEST(what_is_kept_is_as_defined)
{
    uint64_t state = ((uint64_t)_i + 5) * 104729 + 20261130;
    parkdb *db = new_database();
    int today = (int)draw(&state, 6), refused = 0, steps = many(30);
    turn_to(db, ahead[today]);
    lay_ground(db);
    draw_world(db, &state, 60);
    run(db, "INSERT INTO figure_refresh VALUES (0)"); /* the file was made on a day that has never been */
    same_from(db, today, 1, "the beginning");
    for (int i = 0; i < steps; i++) {
        const char *what = write_any(db, &state, &refused);
        if (!draw(&state, 3)) put_aim(db, &state, 1000 + i);
        if (!draw(&state, 6) && today < AHEAD_COUNT - 4) turn_to(db, ahead[++today]);
        same_from(db, today, 3 + (int)draw(&state, 5), what);
    }
    ck_assert_int_lt(refused, steps * 2 / 3 + 1);
    run(db, "INSERT INTO figure_refresh VALUES (0)");
    same_from(db, today, 1, "all was made anew");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Whatever changes */

/* A day for each of so many vintages to come, on each of which the verdict is another. */
START_TEST(a_verdict_may_change_on_thousands_of_days)
{
    uint64_t state = 9;
    parkdb *db = new_database();
    turn_to(db, "2021-01-01");
    lay_ground(db);
    draw_world(db, &state, 20);
    run(db,
        "INSERT INTO figure_refresh VALUES (0);"
        "INSERT INTO target (code, clause, area, indicator, comparator, value, unit, period_to, wording) SELECT 'plan/days', c.id, a.id, "
        "i.id, "
        "'>=', 1000, i.unit, (SELECT id FROM period WHERE code = '2035'), 'w' FROM clause c, area a, indicator i WHERE c.code = 'plan/1' "
        "AND a.code = 'a' AND i.code = 'flow';"
        "INSERT INTO observation (indicator, period, area, vintage, value) WITH RECURSIVE d(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM d "
        "WHERE "
        "n < 3000) SELECT i.id, p.id, a.id, 20000 + n, n FROM d, indicator i, period p, area a WHERE i.code = 'flow' AND p.code = '2020' "
        "AND "
        "a.code = 'a'");
    must(db, parkdb_set_clock(db, NULL, NULL)); /* what is dirty is made anew */
    ck_assert_int_gt(ask_int(db, "SELECT count(*) FROM status_kept k JOIN target t ON t.id = k.target WHERE t.code = 'plan/days'"), 3000);
    same_on(db, "2024-10-04", "many vintages");
    same_on(db, "2030-01-01", "many vintages");
    parkdb_close(db);
}
END_TEST

static void put_many(parkdb *db, double value)
{
    for (size_t i = 0; i < 4; i++)
        for (size_t y = 0; y < sizeof years / sizeof years[0]; y++) {
            parkdb_observation row = {.indicator = indicators[i],
                                      .area = "a",
                                      .period = years[y],
                                      .value = parkdb_number_of(value + (double)y),
                                      .vintage = "2019-03-01"};
            must(db, parkdb_observation_put(db, &row));
        }
}

static parkdb *ground_in(const char *path, uint64_t *state)
{
    parkdb *db = new_file(path);
    run(db, "PRAGMA journal_mode = WAL");
    lay_ground(db);
    draw_world(db, state, 60);
    must(db, parkdb_set_clock(db, "2024-01-01", "2024-01-01"));
    return db;
}

START_TEST(what_is_written_is_seen)
{
    uint64_t state = 5;
    char *path = fresh_path("world.db");
    parkdb *db = ground_in(path, &state), *other = open_file(path, PARKDB_OPEN_READ_WRITE);
    same_all(db);
    put_many(db, 113);
    same_all(db);
    put_many(other, 121);
    same_all(db);
    must(db, parkdb_read_begin(db));
    same_all(db);
    put_many(other, 99);
    same_all(db);
    must(db, parkdb_read_end(db));
    same_all(db);
    run(other, "BEGIN; DELETE FROM target WHERE id % 3 = 1; UPDATE area_group_listed SET last_day = '2021-06-30' WHERE first_day < '2021' "
               "AND ord % 2 = 0; INSERT INTO "
               "figure_refresh VALUES (NULL); COMMIT");
    same_all(db);
    must(db, parkdb_set_clock(db, "2022-06-30", "2021-01-01"));
    same_all(db);
    must(db, parkdb_set_clock(db, NULL, NULL));
    same_all(db);
    parkdb_close(other);
    parkdb_close(db);
}
END_TEST

START_TEST(a_transaction_sees_its_own_and_leaves_nothing)
{
    uint64_t state = 6;
    parkdb *db = ground_in(fresh_path("world.db"), &state);
    same_all(db);
    must(db, parkdb_begin(db));
    put_many(db, 77);
    same_all(db);
    must(db, parkdb_rollback(db));
    same_all(db);
    /* Also with a cursor that goes on while its handle writes. */
    parkdb_cursor *cursor = NULL;
    must(db, parkdb_target_status_find(db, NULL, &cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    must(db, parkdb_begin(db));
    put_many(db, 1);
    int code;
    for (int i = 0; i < 20 && (code = parkdb_next(cursor)) == PARKDB_ROW; i++)
        ck_assert_ptr_nonnull(parkdb_target_status_row(cursor)->document_code);
    must(db, parkdb_rollback(db));
    while ((code = parkdb_next(cursor)) == PARKDB_ROW) ck_assert_ptr_nonnull(parkdb_target_status_row(cursor)->document_code);
    parkdb_cursor_close(cursor);
    same_all(db);
    parkdb_close(db);
}
END_TEST

static int stop(void *context)
{
    (void)context;
    return 1;
}

START_TEST(a_count_can_be_stopped)
{
    uint64_t state = 8;
    parkdb *db = ground_in(fresh_path("world.db"), &state);
    parkdb_cursor *cursor = NULL;
    must(db, parkdb_set_progress(db, stop, NULL));
    must_fail(db, parkdb_target_status_count_find(db, NULL, &cursor), PARKDB_INTERRUPTED, "interrupted");
    ck_assert_ptr_null(cursor);
    must(db, parkdb_set_progress(db, NULL, NULL));
    same_all(db);
    parkdb_close(db);
}
END_TEST

int main(void)
{
    Suite *evaluation = suite_create("evaluation");
    TCase *changes = add_case(evaluation, "changes");
    tcase_add_test(changes, what_is_written_is_seen);
    tcase_add_test(changes, a_transaction_sees_its_own_and_leaves_nothing);
    tcase_add_test(changes, a_count_can_be_stopped);
    TCase *any = add_case(evaluation, "any world");
    add_worlds(any, every_world_is_as_the_view_has_it, 1);
    TCase *kept = add_case(evaluation, "kept");
    tcase_add_test(kept, a_verdict_may_change_on_thousands_of_days);
    add_worlds(kept, what_is_kept_is_as_defined, 2);
    return run_suite(evaluation);
}
