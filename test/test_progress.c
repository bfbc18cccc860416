/* How targets are evaluated: worked cases, an independent evaluator, and that what is kept equals its definition. */
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

static void unit(parkdb *db, const char *code, const char *dimension, double factor, int change_only)
{
    execute(db, sqlite3_mprintf("INSERT INTO unit (code, dimension, factor, change_only) VALUES (%Q, %Q, %!.17g, %d)", code, dimension,
                                factor, change_only));
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

/* How the levels that a park has had are known. */
static void evidence(parkdb *db, const char *code, const char *word)
{
    execute(db, sqlite3_mprintf("UPDATE park_level SET evidence = %Q WHERE park = (SELECT id FROM area WHERE code = %Q)", word, code));
}

static void listed(parkdb *db, const char *group, int ord, const char *member)
{
    execute(db, sqlite3_mprintf("INSERT INTO area_group_listed (area_group, ord, member) SELECT g.id, %d, m.id FROM area g, area m WHERE "
                                "g.code = %Q AND m.code = %Q",
                                ord, group, member));
}

/* The rest says what a derivation needs: ", derivation = 'growth', …" of an UPDATE; may be "". */
static void indicator(parkdb *db, const char *code, const char *in, const char *direction, const char *members, const char *time,
                      const char *derived, const char *values)
{
    execute(db, sqlite3_mprintf("INSERT INTO indicator (code, name, unit, direction, aggregation_area, aggregation_time%s%s) VALUES (%Q, "
                                "%Q, (SELECT id FROM unit WHERE code = %Q), %Q, %Q, %Q%s%s)",
                                *derived ? ", " : "", derived, code, code, in, direction, members, time, *values ? ", " : "", values));
}

/* Everything: a nation, two provinces, cities, a county, parks a, b, c, d, e; trio lists a, b, c; none has no members; national follows the
 * levels of the province p. */
static parkdb *world(void)
{
    parkdb *db = new_database();
    unit(db, "n", "count", 1, 0);
    unit(db, "元", "cny", 1, 0);
    unit(db, "万元", "cny", 1e4, 0);
    unit(db, "亿元", "cny", 1e8, 0);
    unit(db, "%", "ratio", 0.01, 0);
    unit(db, "pp", "ratio", 0.01, 1);
    unit(db, "x", "ratio", 1, 0);
    unit(db, "rank", "rank", 1, 0);
    unit(db, "yes", "boolean", 1, 0);
    region(db, "cn", "nation", NULL);
    region(db, "p", "province", "cn");
    region(db, "q", "province", "cn");
    region(db, "c1", "prefecture", "p");
    region(db, "c2", "prefecture", "q");
    region(db, "k", "county", "c1");
    park(db, "a", "k");
    park(db, "b", "c1");
    park(db, "c", "c1");
    park(db, "d", "c2");
    park(db, "e", "c2");
    run(db, "INSERT INTO area_group_entry (code, name) VALUES ('trio', 'trio'), ('pair', 'pair'), ('none', 'none')");
    run(db, "INSERT INTO area_group_entry (code, name, rule_kind, rule_region, rule_level) SELECT 'national', 'national', 'park', id, "
            "'national' FROM area WHERE code = 'p'");
    listed(db, "trio", 1, "a");
    listed(db, "trio", 2, "b");
    listed(db, "trio", 3, "c");
    listed(db, "pair", 1, "d");
    listed(db, "pair", 2, "e");
    run(db, "INSERT INTO document (code, title) VALUES ('t', 'A plan')");
    run(db, "INSERT INTO clause (document, code, heading) SELECT id, 't/1', 'Aims' FROM document");
    run(db, "INSERT INTO source (code, name) VALUES ('book', 'The Yearbook')");
    indicator(db, "flow", "n", "increase", "sum", "sum", "", "");
    indicator(db, "stock", "n", "increase", "sum", "last", "", "");
    indicator(db, "fall", "n", "decrease", "none", "none", "", "");
    indicator(db, "keep", "n", "maintain", "none", "none", "", "");
    indicator(db, "money", "亿元", "increase", "sum", "sum", "", "");
    indicator(db, "share", "%", "increase", "none", "none", "", "");
    indicator(db, "place", "rank", "decrease", "none", "none", "", "");
    return db;
}

static void figure_of(parkdb *db, const char *in, const char *area, const char *period, double value, const char *status, const char *bound,
                      const char *vintage)
{
    execute(db,
            sqlite3_mprintf("INSERT INTO observation_entry (indicator, area, period, value, status, bound, vintage, source) VALUES (%Q, "
                            "%Q, %Q, %!.17g, %Q, %Q, %Q, 'book')",
                            in, area, period, value, status, bound, vintage));
}

static void figure(parkdb *db, const char *in, const char *area, const char *period, double value)
{
    figure_of(db, in, area, period, value, NULL, NULL, "2000-01-01");
}

struct aim {
    const char *code, *area, *quantifier;
    double least;
    const char *in, *basis, *base, *reference, *comparator;
    double value, high;
    const char *unit, *from, *to, *over;
};

static void aim(parkdb *db, struct aim t)
{
    char *least = t.least > 0 ? sqlite3_mprintf("%!.17g", t.least) : NULL;
    char *high = strcmp(t.comparator, "between") == 0 ? sqlite3_mprintf("%!.17g", t.high) : NULL;
    execute(db,
            sqlite3_mprintf(
                "INSERT INTO target (code, clause, area, quantifier, quantifier_min, indicator, basis, baseline_period, "
                "reference_area, comparator, value, value_high, unit, period_from, period_to, over, wording) SELECT 't/' || %Q, c.id, "
                "(SELECT id FROM area WHERE code = %Q), %Q, %s, i.id, %Q, (SELECT id FROM period WHERE code = %Q), (SELECT id FROM area "
                "WHERE code = %Q), %Q, %!.17g, %s, coalesce((SELECT id FROM unit WHERE code = %Q), i.unit), (SELECT id FROM period "
                "WHERE code = %Q), (SELECT id FROM period WHERE code = %Q), %Q, '达到' FROM clause c, indicator i WHERE c.code = 't/1' AND "
                "i.code = %Q",
                t.code, t.area, t.quantifier ? t.quantifier : "whole", least ? least : "NULL", t.basis ? t.basis : "level", t.base,
                t.reference, t.comparator, t.value, high ? high : "NULL", t.unit, t.from, t.to, t.over ? t.over : "last", t.in));
    sqlite3_free(least);
    sqlite3_free(high);
}

static void clock_is(parkdb *db, const char *as_of, const char *known_on)
{
    must(db, parkdb_set_clock(db, as_of, known_on));
}

/* status reason required actual period source attainment distance pace gap, four digits each, "-" for what is missing. */
static char *verdict(parkdb *db, const char *code, const char *area, const char *due)
{
    return ask(
        db,
        format_text(
            "SELECT status || ' ' || coalesce(reason, '-') || ' ' || CASE WHEN required IS NULL THEN '-' ELSE printf('%%.4g', required) "
            "END || ' ' || "
            "CASE WHEN actual IS NULL THEN '-' ELSE printf('%%.4g', actual) END || ' ' || coalesce(actual_period, '-') || ' ' || "
            "coalesce(actual_source, '-') || ' ' || CASE WHEN attainment IS NULL THEN '-' ELSE printf('%%.4g', attainment) END || ' ' || "
            "CASE WHEN distance IS NULL THEN '-' ELSE printf('%%.4g', distance) END || ' ' || CASE WHEN pace IS NULL THEN '-' ELSE "
            "printf('%%.4g', pace) END || ' ' || "
            "CASE WHEN gap IS NULL THEN '-' ELSE printf('%%.4g', gap) END FROM target_progress WHERE target_code = 't/%s' AND "
            "coalesce(area_code, "
            "'') = '%s' AND coalesce(due_period, '') = '%s'",
            code, area, due));
}

static void is(parkdb *db, const char *code, const char *area, const char *due, const char *expected)
{
    char *found = verdict(db, code, area, due);
    ck_assert_msg(strcmp(found, format_text("%s\n", expected)) == 0, "%s %s %s: found %s expected %s", code, area, due, found, expected);
}

static void rollup(parkdb *db, const char *code, const char *due, const char *expected)
{
    char *found =
        ask(db, format_text("SELECT members || ' ' || met || ' ' || needed || ' ' || coalesce(enough, '-') || ' ' || status || ' ' "
                            "|| coalesce(failing, '-') FROM target_rollup WHERE target_code = 't/%s' AND coalesce(due_period, '') = '%s'",
                            code, due));
    ck_assert_msg(strcmp(found, format_text("%s\n", expected)) == 0, "%s %s: found %s expected %s", code, due, found, expected);
}

/* ---------------------------------------------------------------- Each basis x comparator x quantifier x over x status */

/* In 2020 every area had 100. Four ways to say 120, and with between 120 to 150:
 * 120; 100 x 1.2 = 120; 100 + 20 = 120; 100 x (1 + 20 / 100) = 120; 150; 100 x 1.5; 100 + 50; 100 x (1 + 50 / 100). */
static const struct {
    const char *basis, *unit;
    double value, high;
} bases[] = {{"level", "n", 120, 150}, {"ratio", "x", 1.2, 1.5}, {"change", "n", 20, 50}, {"percent_change", "%", 20, 50}};
static const char *const comparators[] = {">=", ">", "<=", "<", "~", "between"};
static const char *const overs[] = {"last", "each", "sum", "mean"};
/* What is compared in the end, and which of the comparators it meets. ~ is met from 120 x 0.95 = 114, between at 120, its good end. */
static const struct {
    const char *name;
    double value;
    int met[6];
} ends[] = {
    {"110", 110, {0, 0, 1, 1, 0, 0}}, {"119", 119, {0, 0, 1, 1, 1, 0}}, {"120", 120, {1, 0, 1, 0, 1, 1}}, {"160", 160, {1, 1, 0, 0, 1, 1}}};

START_TEST(every_basis_comparator_quantifier_over_and_status)
{
    parkdb *db = world();
    static const char *const areas[] = {"a", "b", "c"};
    run(db, "BEGIN");
    for (int o = 0; o < 4; o++)
        for (int e = 0; e < 5; e++) { /* the fifth has no figure after 2020 */
            char *in = format_text("%s%s", overs[o], e < 4 ? ends[e].name : "nil");
            indicator(db, in, "n", "increase", "none", "sum", "", "");
            for (int a = 0; a < 3; a++) {
                figure(db, in, areas[a], "2020", 100);
                if (e == 4) continue;
                /* last: only 2023 counts in the end. each: all three. sum: 30 + 30 + (v - 60) = v. mean: (v - 6 + v + 4 + v + 2) / 3 = v.
                 */
                double v = ends[e].value;
                figure(db, in, areas[a], "2021", o == 0 ? 105 : o == 1 ? v : o == 2 ? 30 : v - 6);
                figure(db, in, areas[a], "2022", o == 0 ? 110 : o == 1 ? v : o == 2 ? 30 : v + 4);
                figure(db, in, areas[a], "2023", o == 0 ? v : o == 1 ? v : o == 2 ? v - 60 : v + 2);
            }
            for (int b = 0; b < 4; b++)
                for (int c = 0; c < 6; c++)
                    for (int q = 0; q < 2; q++)
                        aim(db, (struct aim){.code = format_text("%s.%d.%d.%d", in, b, c, q),
                                             .area = q ? "trio" : "a",
                                             .quantifier = q ? "each" : "whole",
                                             .in = in,
                                             .basis = bases[b].basis,
                                             .base = "2020",
                                             .comparator = comparators[c],
                                             .value = bases[b].value,
                                             .high = bases[b].high,
                                             .unit = bases[b].unit,
                                             .from = "2021",
                                             .to = "2023",
                                             .over = overs[o]});
        }
    run(db, "COMMIT");
    /* 0: long after. 1: in 2022, with the figure of 2021. 2: in 2023, with that of 2022. Figures of later periods are not looked at. */
    static const char *const days[] = {"2024-06-30", "2021-12-31", "2022-12-31"};
    for (int day = 0; day < 3; day++) {
        clock_is(db, days[day], "2024-06-30");
        sqlite3_stmt *rows =
            prepared(db, "SELECT status, required FROM target_progress WHERE target_code = ?1 AND area_code = ?2 AND due_period = ?3");
        for (int o = 0; o < 4; o++)
            for (int e = 0; e < 5; e++)
                for (int b = 0; b < 4; b++)
                    for (int c = 0; c < 6; c++)
                        for (int q = 0; q < 2; q++)
                            for (int a = 0; a < (q ? 3 : 1); a++)
                                for (int due = o == 1 ? 2021 : 2023; due <= 2023; due++) {
                                    const char *expected;
                                    int met = e < 4 && ends[e].met[c];
                                    if (day == 0 || (o == 1 && due < 2020 + day + 0))
                                        expected = e == 4 ? "overdue" : met ? "met" : "missed";
                                    else if (o == 0 || o == 1) {
                                        /* last, in 2021: (105 - 100) / 20 = 0.25 of the way in 12 of 36 months: pace 0.75; in 2022: 0.5 in
                                         * 24 of 36: 0.75. each, in its own year: (v - 100) / 20 in all of its time: from 120 on it is 1.
                                         * <= and <: 100 was good enough, there is no way to go, and it is on track while it is met. Without
                                         * a figure of its own none of the time has gone by: open. */
                                        int own = o == 1 && due == 2020 + day, cap = c == 2 || c == 3;
                                        expected = e == 4 || (o == 1 && !own)           ? "open"
                                                   : o == 0                             ? (cap ? "on_track" : "behind")
                                                   : (cap ? met : ends[e].value >= 120) ? "on_track"
                                                                                        : "behind";
                                    } else if (o == 2) {
                                        /* 30 in 2021, 60 by 2022: <= and < are met by it so far, from a baseline that was good enough. The
                                         * rest has (30 - 100) / 20 of the way behind it. */
                                        expected = e == 4 ? "open" : c == 2 || c == 3 ? "on_track" : "behind";
                                    } else expected = "open";
                                    sqlite3_bind_text(rows, 1,
                                                      format_text("t/%s%s.%d.%d.%d", overs[o], e < 4 ? ends[e].name : "nil", b, c, q), -1,
                                                      SQLITE_TRANSIENT);
                                    sqlite3_bind_text(rows, 2, areas[a], -1, SQLITE_STATIC);
                                    sqlite3_bind_text(rows, 3, format_text("%d", due), -1, SQLITE_TRANSIENT);
                                    ck_assert_int_eq(sqlite3_step(rows), SQLITE_ROW);
                                    const char *found = (const char *)sqlite3_column_text(rows, 0);
                                    ck_assert_msg(strcmp(found, expected) == 0,
                                                  "%s %s %s, %s, quantifier %d, figure %d, due %d, on %s: found %s expected %s",
                                                  bases[b].basis, comparators[c], overs[o], areas[a], q, e, due, days[day], found,
                                                  expected);
                                    ck_assert_double_eq_tol(sqlite3_column_double(rows, 1), 120, 1e-9);
                                    sqlite3_reset(rows);
                                }
        sqlite3_finalize(rows);
    }
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Section 5's own cases */

START_TEST(the_two_checked_cases)
{
    parkdb *db = world();
    figure(db, "flow", "a", "2016", 100);
    figure(db, "flow", "a", "2021", 150);
    aim(db, (struct aim){.code = "rise", .area = "a", .in = "flow", .base = "2016", .comparator = ">=", .value = 200, .to = "2025"});
    figure(db, "fall", "a", "2020", 0.50);
    figure(db, "fall", "a", "2023", 0.42);
    aim(db, (struct aim){.code = "fall", .area = "a", .in = "fall", .base = "2020", .comparator = "<=", .value = 0.40, .to = "2025"});
    clock_is(db, "2024-06-30", "2024-06-30");
    /* 150 / 200; (150 - 100) / (200 - 100); 0.50 / (5 / 9) = 0.9; 200 - 150. */
    is(db, "rise", "a", "2025", "behind - 200 150 2021 reported 0.75 0.5 0.9 50");
    /* 0.40 / 0.42 = 0.9524; (0.42 - 0.50) / (0.40 - 0.50) = 0.8; 0.8 / (3 / 5) = 1.333; 0.42 - 0.40. */
    is(db, "fall", "a", "2025", "on_track - 0.4 0.42 2023 reported 0.9524 0.8 1.333 0.02");
    parkdb_close(db);
}
END_TEST

START_TEST(zero_and_negative_numbers)
{
    parkdb *db = world();
    figure(db, "flow", "a", "2020", 0);
    figure(db, "flow", "a", "2022", 5);
    figure(db, "flow", "b", "2020", -10);
    figure(db, "flow", "b", "2022", -5);
    figure(db, "flow", "c", "2020", 8);
    figure(db, "flow", "c", "2022", 7);
    figure(db, "fall", "a", "2020", 4);
    figure(db, "fall", "a", "2022", 1);
    figure(db, "fall", "b", "2020", 4);
    figure(db, "fall", "b", "2022", 0);
    aim(db, (struct aim){.code = "zero-times",
                         .area = "a",
                         .in = "flow",
                         .basis = "ratio",
                         .base = "2020",
                         .comparator = ">=",
                         .value = 2,
                         .unit = "x",
                         .to = "2024"});
    aim(db, (struct aim){.code = "zero-level", .area = "a", .in = "flow", .base = "2020", .comparator = ">=", .value = 20, .to = "2024"});
    aim(db, (struct aim){.code = "below-zero",
                         .area = "b",
                         .in = "flow",
                         .basis = "percent_change",
                         .base = "2020",
                         .comparator = ">=",
                         .value = -50,
                         .unit = "%",
                         .to = "2024"});
    aim(db, (struct aim){.code = "to-zero", .area = "b", .in = "flow", .base = "2020", .comparator = ">=", .value = 0, .to = "2024"});
    aim(db, (struct aim){.code = "fall-zero", .area = "a", .in = "fall", .base = "2020", .comparator = "<=", .value = 0, .to = "2024"});
    aim(db, (struct aim){.code = "is-zero", .area = "b", .in = "fall", .base = "2020", .comparator = "<=", .value = 2, .to = "2024"});
    aim(db, (struct aim){.code = "same", .area = "c", .in = "flow", .base = "2020", .comparator = ">=", .value = 8, .to = "2024"});
    aim(db, (struct aim){.code = "same-met",
                         .area = "c",
                         .in = "flow",
                         .basis = "change",
                         .base = "2020",
                         .comparator = "<=",
                         .value = 0,
                         .to = "2024"});
    aim(db,
        (struct aim){.code = "better-before", .area = "c", .in = "flow", .base = "2020", .comparator = ">=", .value = 7.5, .to = "2024"});
    clock_is(db, "2023-06-30", "2023-06-30");
    /* 2 x 0 = 0: met by 5; without a meaning for a required 0, attainment is 1 when met; no way to go: 1, in half the time 2; 0 - 5. */
    is(db, "zero-times", "a", "2024", "on_track - 0 5 2022 reported 1 1 2 -5");
    /* 5 / 20; 5 / 20; 0.25 / (2 / 4). */
    is(db, "zero-level", "a", "2024", "behind - 20 5 2022 reported 0.25 0.25 0.5 15");
    /* -10 x (1 - 0.5) = -5: met, and all the way has been gone. */
    is(db, "below-zero", "b", "2024", "on_track - -5 -5 2022 reported 1 1 2 0");
    /* -5 against 0: not met: 0; (-5 + 10) / 10 = 0.5 in half of the time. */
    is(db, "to-zero", "b", "2024", "on_track - 0 -5 2022 reported 0 0.5 1 5");
    /* 0 / 1 = 0; (1 - 4) / (0 - 4) = 0.75, 1.5. */
    is(db, "fall-zero", "a", "2024", "on_track - 0 1 2022 reported 0 0.75 1.5 1");
    /* 2 / 0 has no meaning: met, 1; (0 - 4) / (2 - 4) = 2, 4. */
    is(db, "is-zero", "b", "2024", "on_track - 2 0 2022 reported 1 2 4 -2");
    /* Baseline = target: 7 < 8: no way to go and not met: 0. */
    is(db, "same", "c", "2024", "behind - 8 7 2022 reported 0.875 0 0 1");
    /* 8 + 0 = 8: 7 meets it: 8 / 7 = 1.143. */
    is(db, "same-met", "c", "2024", "on_track - 8 7 2022 reported 1.143 1 2 -1");
    /* A baseline above what is required: coming down past it is not progress. 7 / 7.5 = 0.9333. */
    is(db, "better-before", "c", "2024", "behind - 7.5 7 2022 reported 0.9333 0 0 0.5");
    clock_is(db, "2025-01-01", "2025-01-01");
    is(db, "zero-times", "a", "2024", "overdue - 0 - - - - - - -"); /* missing is not zero */
    parkdb_close(db);
}
END_TEST

START_TEST(ranks_points_units_and_bounds)
{
    parkdb *db = world();
    figure(db, "place", "a", "2020", 30);
    figure(db, "place", "a", "2022", 26);
    aim(db,
        (struct aim){
            .code = "up5", .area = "a", .in = "place", .basis = "change", .base = "2020", .comparator = "<=", .value = -5, .to = "2024"});
    aim(db, (struct aim){.code = "top20", .area = "a", .in = "place", .comparator = "<=", .value = 20, .to = "2022"});
    figure(db, "share", "a", "2020", 4);
    figure(db, "share", "a", "2022", 5);
    figure(db, "share", "p", "2022", 2);
    aim(db, (struct aim){.code = "points",
                         .area = "a",
                         .in = "share",
                         .basis = "change",
                         .base = "2020",
                         .comparator = ">=",
                         .value = 1,
                         .unit = "pp",
                         .to = "2022"});
    aim(db, (struct aim){.code = "percent",
                         .area = "a",
                         .in = "share",
                         .basis = "percent_change",
                         .base = "2020",
                         .comparator = ">=",
                         .value = 30,
                         .unit = "%",
                         .to = "2022"});
    aim(db, (struct aim){.code = "mixed",
                         .area = "a",
                         .in = "share",
                         .basis = "change",
                         .base = "2020",
                         .comparator = ">=",
                         .value = 1,
                         .unit = "%",
                         .to = "2022"});
    aim(db, (struct aim){.code = "point-level", .area = "a", .in = "share", .comparator = ">=", .value = 1, .unit = "pp", .to = "2022"});
    aim(db, (struct aim){.code = "above",
                         .area = "a",
                         .in = "share",
                         .basis = "change",
                         .reference = "p",
                         .comparator = ">=",
                         .value = 3,
                         .unit = "pp",
                         .to = "2022"});
    figure(db, "money", "a", "2022", 1.5);
    figure_of(db, "money", "b", "2022", 100, NULL, "over", "2000-01-01");
    figure_of(db, "money", "c", "2022", 100, NULL, "under", "2000-01-01");
    aim(db, (struct aim){.code = "wan", .area = "a", .in = "money", .comparator = ">=", .value = 15000, .unit = "万元", .to = "2022"});
    aim(db, (struct aim){.code = "wrong", .area = "a", .in = "money", .comparator = ">=", .value = 5, .unit = "n", .to = "2022"});
    aim(db, (struct aim){.code = "over", .area = "b", .in = "money", .comparator = ">", .value = 100, .unit = "亿元", .to = "2022"});
    aim(db, (struct aim){.code = "under", .area = "c", .in = "money", .comparator = "<", .value = 100, .unit = "亿元", .to = "2022"});
    aim(db,
        (struct aim){.code = "under-least", .area = "c", .in = "money", .comparator = ">=", .value = 100, .unit = "亿元", .to = "2022"});
    run(db, "INSERT INTO observation_entry (indicator, area, period, value, unit, vintage) VALUES ('money', 'd', '2022', 20000, '万元', "
            "'2000-01-01')");
    aim(db, (struct aim){.code = "converted", .area = "d", .in = "money", .comparator = ">=", .value = 2, .unit = "亿元", .to = "2022"});
    clock_is(db, "2023-06-30", "2023-06-30");
    /* 30 - 5 = 25; 25 / 26; (26 - 30) / (25 - 30) = 0.8; 0.8 / (2 / 4). */
    is(db, "up5", "a", "2024", "on_track - 25 26 2022 reported 0.9615 0.8 1.6 1");
    is(db, "top20", "a", "2022", "missed - 20 26 2022 reported 0.7692 - - 6");
    /* 4 + 1 = 5; 4 x 1.3 = 5.2, 5 / 5.2 = 0.9615, (5 - 4) / (5.2 - 4) = 0.8333. */
    is(db, "points", "a", "2022", "met - 5 5 2022 reported 1 1 1 0");
    is(db, "percent", "a", "2022", "missed - 5.2 5 2022 reported 0.9615 0.8333 0.8333 0.2");
    is(db, "mixed", "a", "2022", "unevaluable unit - 5 2022 reported - - - -");
    is(db, "point-level", "a", "2022", "unevaluable unit - 5 2022 reported - - - -");
    is(db, "above", "a", "2022", "met - 5 5 2022 reported 1 - - 0");   /* 2 + 3 */
    is(db, "wan", "a", "2022", "met - 1.5 1.5 2022 reported 1 - - 0"); /* 15000 x 10^4 / 10^8 */
    is(db, "wrong", "a", "2022", "unevaluable unit - 1.5 2022 reported - - - -");
    is(db, "over", "b", "2022", "met - 100 100 2022 reported 1 - - 0");
    is(db, "under", "c", "2022", "met - 100 100 2022 reported 1 - - 0");
    is(db, "under-least", "c", "2022", "missed - 100 100 2022 reported 1 - - 0"); /* 不足100 is less than 100 */
    is(db, "converted", "d", "2022", "met - 2 2 2022 reported 1 - - 0");          /* 20000 x 10^4 / 10^8 */
    parkdb_close(db);
}
END_TEST

START_TEST(vintages_forecasts_and_definitions)
{
    parkdb *db = world();
    figure_of(db, "flow", "a", "2022", 100, NULL, NULL, "2023-02-01");
    figure_of(db, "flow", "a", "2022", 90, NULL, NULL, "2023-09-01");
    figure_of(db, "flow", "b", "2022", 200, "F", NULL, "2023-02-01");
    figure_of(db, "flow", "c", "2022", 200, "D", NULL, "2023-02-01");
    figure(db, "flow", "d", "2022", 200);
    run(db, "INSERT INTO observation_entry (indicator, area, period, status, vintage, source) VALUES ('flow', 'd', '2022', 'M', "
            "'2023-05-01', 'book')");
    figure(db, "flow", "e", "2022", 0);
    for (int i = 0; i < 5; i++)
        aim(db, (struct aim){.code = format_text("%c", 'a' + i),
                             .area = format_text("%c", 'a' + i),
                             .in = "flow",
                             .comparator = ">=",
                             .value = 100,
                             .to = "2022"});
    aim(db, (struct aim){.code = "open",
                         .area = "c",
                         .in = "flow",
                         .basis = "ratio",
                         .reference = "a",
                         .comparator = ">=",
                         .value = 1,
                         .unit = "x",
                         .to = "2022"});
    clock_is(db, "2023-06-30", "2023-01-31");
    is(db, "a", "a", "2022", "overdue - 100 - - - - - - -");
    clock_is(db, "2023-06-30", "2023-06-30");
    is(db, "a", "a", "2022", "met - 100 100 2022 reported 1 - - 0");
    is(db, "b", "b", "2022", "overdue - 100 - - - - - - -");
    is(db, "c", "c", "2022", "unevaluable definition 100 200 2022 reported - - - -");
    is(db, "open", "c", "2022", "unevaluable definition 100 200 2022 reported - - - -");
    is(db, "d", "d", "2022", "overdue - 100 - - - - - - -"); /* taken back */
    is(db, "e", "e", "2022", "missed - 100 0 2022 reported 0 - - 100");
    clock_is(db, "2023-06-30", "2023-12-31");
    is(db, "a", "a", "2022", "missed - 100 90 2022 reported 0.9 - - 10");
    clock_is(db, "2022-12-31", "2023-12-31"); /* the last day has not passed */
    is(db, "a", "a", "2022", "open - 100 90 2022 reported 0.9 - - 10");
    clock_is(db, "2021-12-31", "2023-12-31"); /* 2022 has not begun */
    is(db, "a", "a", "2022", "open - 100 - - - - - - -");
    contains(ask(db, "SELECT explain_en FROM target_progress WHERE target_code = 't/d'"), "there is no figure");
    clock_is(db, "2023-06-30", "2023-12-31");
    char *explain = ask(db, "SELECT explain || explain_en FROM target_progress WHERE target_code = 't/a'");
    contains(explain, "不低于 100 n");
    contains(explain, "实际 90 n（2022 年，公布数，The Yearbook，2023-09-01 取得）");
    contains(explain, "at least 100 n is required for 2022; the figure is 90 n (2022, reported, The Yearbook, known 2023-09-01) → missed; "
                      "attainment 90.0%");
    contains(explain, "t 1 \"达到\"");
    parkdb_close(db);
}
END_TEST

START_TEST(undated_and_early)
{
    parkdb *db = world();
    figure(db, "stock", "a", "2022-03", 10);
    figure(db, "flow", "a", "2021", 10);
    figure(db, "flow", "b", "2022", 6.3);
    figure(db, "flow", "p", "2022", 2.1);
    aim(db, (struct aim){.code = "once", .area = "a", .in = "stock", .comparator = ">=", .value = 10});
    aim(db, (struct aim){.code = "never", .area = "a", .in = "stock", .comparator = ">", .value = 10});
    aim(db,
        (struct aim){.code = "once-no-base", .area = "a", .in = "stock", .basis = "ratio", .comparator = ">=", .value = 2, .unit = "x"});
    aim(db, (struct aim){.code = "stock", .area = "a", .in = "stock", .comparator = ">=", .value = 10, .to = "2025"});
    aim(db, (struct aim){.code = "flow", .area = "a", .in = "flow", .comparator = ">=", .value = 10, .to = "2025"});
    aim(db, (struct aim){.code = "thrice",
                         .area = "b",
                         .in = "flow",
                         .basis = "ratio",
                         .reference = "p",
                         .comparator = ">=",
                         .value = 3,
                         .unit = "x",
                         .to = "2022"});
    aim(db, (struct aim){.code = "no-reference",
                         .area = "b",
                         .in = "flow",
                         .basis = "ratio",
                         .reference = "q",
                         .comparator = ">=",
                         .value = 3,
                         .unit = "x",
                         .to = "2022"});
    aim(db, (struct aim){
                .code = "no-members", .area = "none", .quantifier = "each", .in = "flow", .comparator = ">=", .value = 3, .to = "2022"});
    aim(db, (struct aim){.code = "about", .area = "a", .in = "keep", .comparator = "~", .value = 100, .to = "2022"});
    aim(db, (struct aim){.code = "between", .area = "b", .in = "keep", .comparator = "between", .value = 1, .high = 2, .to = "2022"});
    figure(db, "keep", "a", "2022", 106);
    figure(db, "keep", "b", "2022", 3);
    clock_is(db, "2023-06-30", "2023-06-30");
    is(db, "once", "a", "", "reached - 10 10 2022-03 reported 1 - - 0");
    is(db, "never", "a", "", "open - 10 10 2022-03 reported 1 - - 0");
    is(db, "once-no-base", "a", "", "unevaluable no_baseline - 10 2022-03 reported - - - -");
    is(db, "stock", "a", "2025", "reached - 10 10 2022-03 reported 1 - - 0");
    is(db, "flow", "a", "2025", "open - 10 10 2021 reported 1 - - 0"); /* a flow is not reached ahead of time */
    is(db, "thrice", "b", "2022", "met - 6.3 6.3 2022 reported 1 - - 8.882e-16");
    contains(ask(db, "SELECT explain_en FROM target_progress WHERE target_code = 't/thrice'"),
             "at least 6.3 n is required for 2022 (p 2022: 6.3 = 2.1 × 3); the figure is 6.3 n");
    contains(ask(db, "SELECT explain FROM target_progress WHERE target_code = 't/thrice'"), "（p 2022 年：6.3 = 2.1 × 3）；实际 6.3 n");
    is(db, "no-reference", "b", "2022", "unevaluable no_reference - 6.3 2022 reported - - - -");
    is(db, "no-members", "", "2022", "unevaluable no_members 3 - - - - - - -");
    rollup(db, "no-members", "2022", "0 0 0.0 - unevaluable -");
    is(db, "about", "a", "2022", "missed - 100 106 2022 reported 0.9434 - - 6"); /* kept: 106 > 105; 100 / 106 */
    is(db, "between", "b", "2022", "missed - 1 3 2022 reported 0.6667 - - 1");   /* 2 / 3; 3 - 2 */
    same_text(
        ask(db,
            "SELECT target_code, area_code, due_period FROM target_schedule WHERE target_code IN ('t/once', 't/no-members') ORDER BY 1"),
        "t/no-members|null|2022\nt/once|a|null\n");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Groups, levels, derivations */

START_TEST(members_that_change_and_shares_of_them)
{
    parkdb *db = world();
    run(db, "INSERT INTO register (code, kind, region, source) SELECT 'all', 'park', id, 'a list' FROM region WHERE level = 'nation'");
    level(db, "a", "2010-01-01", "9999-12-31", "national");
    level(db, "b", "2010-01-01", "2022-06-30", "provincial");
    level(db, "b", "2022-07-01", "9999-12-31", "national"); /* upgraded in mid-year */
    level(db, "c", "2010-01-01", "9999-12-31", "provincial");
    indicator(db, "nationals", "n", "increase", "none", "last", "derivation, level, level_match", "'park_level', 'national', 'exact'");
    indicator(db, "is_national", "yes", "increase", "none", "last", "derivation, level, level_match", "'park_level', 'national', 'exact'");
    for (int year = 2021; year <= 2022; year++) {
        figure(db, "flow", "a", format_text("%d", year), 5);
        figure(db, "flow", "b", format_text("%d", year), 1);
    }
    aim(db, (struct aim){.code = "each",
                         .area = "national",
                         .quantifier = "each",
                         .in = "flow",
                         .comparator = ">=",
                         .value = 2,
                         .from = "2021",
                         .to = "2022",
                         .over = "each"});
    aim(db, (struct aim){.code = "half",
                         .area = "trio",
                         .quantifier = "each",
                         .least = 0.5,
                         .in = "flow",
                         .comparator = ">=",
                         .value = 1,
                         .to = "2022"});
    aim(db,
        (struct aim){
            .code = "one", .area = "trio", .quantifier = "each", .least = 1, .in = "flow", .comparator = ">=", .value = 2, .to = "2022"});
    aim(db, (struct aim){.code = "all", .area = "trio", .quantifier = "each", .in = "flow", .comparator = ">=", .value = 1, .to = "2022"});
    aim(db,
        (struct aim){
            .code = "five", .area = "trio", .quantifier = "each", .least = 5, .in = "flow", .comparator = ">=", .value = 1, .to = "2022"});
    figure(db, "fall", "a", "2022", 1);
    figure(db, "fall", "b", "2022", 3);
    figure_of(db, "fall", "c", "2022", 1, "D", NULL, "2000-01-01");
    aim(db,
        (struct aim){.code = "mixed", .area = "trio", .quantifier = "each", .in = "fall", .comparator = "<=", .value = 2, .to = "2022"});
    aim(db, (struct aim){.code = "count", .area = "p", .in = "nationals", .base = "2020", .comparator = ">=", .value = 3, .to = "2024"});
    aim(db, (struct aim){.code = "group", .area = "trio", .in = "nationals", .comparator = ">=", .value = 2, .to = "2021"});
    aim(db, (struct aim){.code = "b", .area = "b", .in = "is_national", .comparator = ">=", .value = 1, .to = "2022"});
    aim(db, (struct aim){.code = "c", .area = "c", .in = "is_national", .comparator = ">=", .value = 1, .to = "2025"});
    aim(db, (struct aim){.code = "d", .area = "d", .in = "is_national", .comparator = ">=", .value = 1, .to = "2025"});
    figure(db, "is_national", "d", "2021", 1); /* reported; no history */
    clock_is(db, "2023-06-30", "2023-06-30");
    same_text(ask(db, "SELECT area_code, due_period FROM target_schedule WHERE target_code = 't/each' ORDER BY 2, 1"),
              "a|2021\na|2022\nb|2022\n");
    rollup(db, "each", "2021", "1 1 1.0 1 met -");
    rollup(db, "each", "2022", "2 1 2.0 0 missed b");
    rollup(db, "half", "2022", "3 2 1.5 1 met c"); /* 2 of 3 with 0.5 x 3 = 1.5 needed; c has no figure */
    rollup(db, "one", "2022", "3 1 1.0 1 met b、c");
    rollup(db, "all", "2022", "3 2 3.0 0 overdue c");
    rollup(db, "mixed", "2022", "3 1 3.0 0 missed b、c"); /* b alone is too many, whatever c would be */
    rollup(db, "five", "2022", "3 2 5.0 0 missed c");     /* there are only three */
    /* 1 in 2020 (a), 2 on 2023-06-30: 2 / 3; (2 - 1) / (3 - 1); 0.5 / (30 months / 48) = 0.8. */
    is(db, "count", "p", "2024", "behind - 3 2 2023-06 derived 0.6667 0.5 0.8 1");
    is(db, "group", "trio", "2021", "missed - 2 1 2021 derived 0.5 - - 1");
    is(db, "b", "b", "2022", "met - 1 1 2022 derived 1 - - 0");
    is(db, "c", "c", "2025", "open - 1 0 2023-06 derived 0 - - 1");
    is(db, "d", "d", "2025", "reached - 1 1 2021 reported 1 - - 0");
    clock_is(db, "2022-06-30", "2023-06-30");
    is(db, "b", "b", "2022", "open - 1 0 2022-06 derived 0 - - 1");
    clock_is(db, "2022-07-01", "2023-06-30");
    is(db, "b", "b", "2022", "reached - 1 1 2022-07 derived 1 - - 0");
    parkdb_close(db);
}
END_TEST

START_TEST(a_no_and_a_count_need_levels_that_documents_state)
{
    /* c1 has b and c, and in its county k the park a; c2 has d and e, of which nothing is known. */
    parkdb *db = world();
    run(db, "INSERT INTO register (code, kind, region, source) SELECT 'all', 'park', id, 'a list' FROM region WHERE level = 'nation'");
    static const char *const areas[] = {"a", "b", "c", "d", "c1", "k", "c2", "trio", "none"};
    level(db, "a", "2010-01-01", "9999-12-31", "provincial");
    level(db, "b", "2010-01-01", "9999-12-31", "national");
    level(db, "c", "2010-01-01", "9999-12-31", "municipal");
    indicator(db, "nationals", "n", "increase", "none", "last", "derivation, level, level_match", "'park_level', 'national', 'exact'");
    indicator(db, "has_national", "yes", "increase", "none", "last", "derivation, level, level_match", "'park_level', 'national', 'exact'");
    indicator(db, "has_provincial", "yes", "increase", "none", "last", "derivation, level, level_match",
              "'park_level', 'provincial', 'at_least'");
    for (size_t i = 0; i < sizeof areas / sizeof areas[0]; i++) {
        aim(db, (struct aim){.code = format_text("yes-%s", areas[i]),
                             .area = areas[i],
                             .in = "has_national",
                             .comparator = ">=",
                             .value = 1,
                             .to = "2022"});
        aim(db, (struct aim){.code = format_text("count-%s", areas[i]),
                             .area = areas[i],
                             .in = "nationals",
                             .comparator = ">=",
                             .value = 2,
                             .to = "2022"});
    }
    aim(db, (struct aim){.code = "above-c1", .area = "c1", .in = "has_provincial", .comparator = ">=", .value = 1, .to = "2022"});
    aim(db, (struct aim){.code = "above-k", .area = "k", .in = "has_provincial", .comparator = ">=", .value = 1, .to = "2022"});
    aim(db, (struct aim){
                .code = "each", .area = "trio", .quantifier = "each", .in = "has_national", .comparator = ">=", .value = 1, .to = "2022"});
    clock_is(db, "2023-06-30", "2023-06-30");
    /* Every level is stated: a yes, a no and a number. One park in a region or group is enough for a yes. */
    is(db, "yes-a", "a", "2022", "missed - 1 0 2022 derived 0 - - 1");
    is(db, "yes-b", "b", "2022", "met - 1 1 2022 derived 1 - - 0");
    is(db, "yes-c1", "c1", "2022", "met - 1 1 2022 derived 1 - - 0");
    is(db, "yes-k", "k", "2022", "missed - 1 0 2022 derived 0 - - 1");
    is(db, "yes-trio", "trio", "2022", "met - 1 1 2022 derived 1 - - 0");
    is(db, "count-c1", "c1", "2022", "missed - 2 1 2022 derived 0.5 - - 1");
    is(db, "count-k", "k", "2022", "missed - 2 0 2022 derived 0 - - 2");
    is(db, "above-c1", "c1", "2022", "met - 1 1 2022 derived 1 - - 0");
    is(db, "above-k", "k", "2022", "met - 1 1 2022 derived 1 - - 0");
    rollup(db, "each", "2022", "3 1 3.0 0 missed a、c");
    /* Without a register a place may have more of them, and nothing is said of a park whose level nobody states. */
    run(db, "DELETE FROM register; INSERT INTO figure_refresh VALUES (NULL)");
    is(db, "yes-d", "d", "2022", "overdue - 1 - - - - - - -");
    is(db, "yes-c2", "c2", "2022", "unevaluable incomplete 1 0 2022 derived - - - -");
    is(db, "count-c2", "c2", "2022", "unevaluable incomplete 2 0 2022 derived - - - -");
    is(db, "yes-none", "none", "2022", "missed - 1 0 2022 derived 0 - - 1");
    is(db, "count-none", "none", "2022", "missed - 2 0 2022 derived 0 - - 2");
    /* What is inferred, or general knowledge, proves a yes, but no no and no number. */
    static const char *const weak[] = {"inferred", "general_knowledge"};
    for (size_t i = 0; i < sizeof weak / sizeof weak[0]; i++) {
        evidence(db, "a", weak[i]);
        evidence(db, "b", weak[i]);
        is(db, "yes-a", "a", "2022", "overdue - 1 - - - - - - -");
        is(db, "yes-b", "b", "2022", "met - 1 1 2022 derived 1 - - 0");
        is(db, "yes-c", "c", "2022", "missed - 1 0 2022 derived 0 - - 1"); /* stated, still */
        is(db, "yes-c1", "c1", "2022", "met - 1 1 2022 derived 1 - - 0");
        is(db, "yes-k", "k", "2022", "unevaluable incomplete 1 0 2022 derived - - - -");
        is(db, "above-k", "k", "2022", "met - 1 1 2022 derived 1 - - 0");
        is(db, "count-b", "b", "2022", "missed - 2 1 2022 derived 0.5 - - 1"); /* one park is never two */
        is(db, "count-c1", "c1", "2022", "unevaluable incomplete 2 1 2022 derived - - - -");
        is(db, "count-k", "k", "2022", "unevaluable incomplete 2 0 2022 derived - - - -");
        rollup(db, "each", "2022", "3 1 3.0 0 missed a、c");
    }
    /* One park of which nothing is stated makes a number and a no unknown, though the others are stated. */
    evidence(db, "a", "document");
    evidence(db, "b", "document");
    run(db, "DELETE FROM park_level WHERE park = (SELECT id FROM area WHERE code = 'c')");
    is(db, "count-c1", "c1", "2022", "unevaluable incomplete 2 1 2022 derived - - - -");
    is(db, "yes-c1", "c1", "2022", "met - 1 1 2022 derived 1 - - 0");
    is(db, "count-k", "k", "2022", "unevaluable incomplete 2 0 2022 derived - - - -");
    parkdb_close(db);
}
END_TEST

START_TEST(derivations)
{
    parkdb *db = world();
    run(db, "INSERT INTO register (code, kind, region, source) SELECT 'all', 'park', id, 'a list' FROM region WHERE level = 'nation'");
    static const char *const at[] = {"same", "county", "city", "province", "nation"};
    static const char *const place[] = {"a", "k", "c1", "p", "cn"};
    for (int i = 0; i < 5; i++) {
        indicator(
            db, format_text("of_%s", at[i]), "%", "increase", "none", "none", "derivation, derived_from, derived_with, denominator_at",
            format_text("'ratio', (SELECT id FROM indicator WHERE code = 'flow'), (SELECT id FROM indicator WHERE code = 'stock'), '%s'",
                        at[i]));
        figure(db, "stock", place[i], "2022", 10 * (i + 2)); /* 20, 30, 40, 50, 60 */
        aim(db, (struct aim){.code = at[i], .area = "a", .in = format_text("of_%s", at[i]), .comparator = ">=", .value = 1, .to = "2022"});
    }
    figure(db, "flow", "a", "2022", 6);
    figure(db, "flow", "a", "2021", 5);
    figure(db, "flow", "b", "2022", 6);
    figure(db, "flow", "b", "2021", 4);
    figure(db, "flow", "c", "2022", 9);
    figure(db, "flow", "d", "2022", 7);
    figure(db, "flow", "d", "2021", 7);
    indicator(db, "growth", "%", "increase", "none", "none", "derivation, derived_from, levels_comparable",
              "'growth', (SELECT id FROM indicator WHERE code = 'flow'), 1");
    indicator(db, "published", "%", "increase", "none", "none", "derivation, derived_from, levels_comparable",
              "'growth', (SELECT id FROM indicator WHERE code = 'flow'), 0");
    indicator(db, "lead", "pp", "increase", "none", "none", "derivation, derived_from, derived_with",
              "'difference', (SELECT id FROM indicator WHERE code = 'growth'), (SELECT id FROM indicator WHERE code = 'published')");
    indicator(db, "big", "n", "increase", "none", "none", "derivation, derived_from, threshold, threshold_unit, threshold_comparator",
              "'count_over', (SELECT id FROM indicator WHERE code = 'flow'), 6, (SELECT id FROM unit WHERE code = 'n'), '>'");
    indicator(db, "big_incl", "n", "increase", "none", "none", "derivation, derived_from, threshold, threshold_unit, threshold_comparator",
              "'count_over', (SELECT id FROM indicator WHERE code = 'flow'), 6, (SELECT id FROM unit WHERE code = 'n'), '>='");
    indicator(db, "rank_all", "rank", "decrease", "none", "none", "derivation, derived_from, peers",
              "'rank', (SELECT id FROM indicator WHERE code = 'flow'), 'all'");
    indicator(db, "rank_here", "rank", "decrease", "none", "none", "derivation, derived_from, peers",
              "'rank', (SELECT id FROM indicator WHERE code = 'flow'), 'same_region'");
    indicator(db, "rank_pair", "rank", "decrease", "none", "none", "derivation, derived_from, peers, peer_group",
              "'rank', (SELECT id FROM indicator WHERE code = 'flow'), 'group', (SELECT id FROM area WHERE code = 'pair')");
    indicator(db, "rank_growth", "rank", "decrease", "none", "none", "derivation, derived_from, peers",
              "'rank', (SELECT id FROM indicator WHERE code = 'growth'), 'all'");
    indicator(db, "rank_level", "rank", "decrease", "none", "none", "derivation, derived_from, peers",
              "'rank', (SELECT id FROM indicator WHERE code = 'flow'), 'same_level'");
    level(db, "a", "2010-01-01", "9999-12-31", "national");
    level(db, "c", "2010-01-01", "9999-12-31", "national");
    figure(db, "published", "a", "2022", 15);
    figure(db, "growth", "d", "2022", 1); /* reported wins over (7 / 7 - 1) = 0 % */
    aim(db, (struct aim){.code = "growth", .area = "a", .in = "growth", .comparator = ">=", .value = 20, .to = "2022"});
    aim(db, (struct aim){.code = "growth-d", .area = "d", .in = "growth", .comparator = ">=", .value = 1, .to = "2022"});
    aim(db, (struct aim){.code = "published", .area = "b", .in = "published", .comparator = ">=", .value = 1, .to = "2022"});
    aim(db, (struct aim){.code = "lead", .area = "a", .in = "lead", .comparator = ">=", .value = 0, .to = "2022"});
    aim(db, (struct aim){.code = "big", .area = "trio", .in = "big", .comparator = ">=", .value = 1, .to = "2022"});
    aim(db, (struct aim){.code = "big-incl", .area = "trio", .in = "big_incl", .comparator = ">=", .value = 4, .to = "2022"});
    aim(db, (struct aim){.code = "big-pair", .area = "pair", .in = "big", .comparator = ">=", .value = 1, .to = "2022"});
    aim(db, (struct aim){.code = "rank-b", .area = "b", .in = "rank_all", .comparator = "<=", .value = 3, .to = "2022"});
    aim(db, (struct aim){.code = "rank-a", .area = "a", .in = "rank_here", .comparator = "<=", .value = 2, .to = "2022"});
    aim(db, (struct aim){.code = "rank-d", .area = "d", .in = "rank_pair", .comparator = "<=", .value = 1, .to = "2022"});
    aim(db, (struct aim){.code = "rank-level", .area = "a", .in = "rank_level", .comparator = "<=", .value = 1, .to = "2022"});
    aim(db, (struct aim){.code = "rank-no-level", .area = "b", .in = "rank_level", .comparator = "<=", .value = 1, .to = "2022"});
    aim(db, (struct aim){.code = "rank-growth", .area = "d", .in = "rank_growth", .comparator = "<=", .value = 1, .to = "2022"});
    clock_is(db, "2023-06-30", "2023-06-30");
    is(db, "same", "a", "2022", "met - 1 30 2022 derived 30 - - -29"); /* 6 / 20 = 30 %; 30 / 1; 1 - 30 */
    is(db, "county", "a", "2022", "met - 1 20 2022 derived 20 - - -19");
    is(db, "city", "a", "2022", "met - 1 15 2022 derived 15 - - -14");
    is(db, "province", "a", "2022", "met - 1 12 2022 derived 12 - - -11");
    is(db, "nation", "a", "2022", "met - 1 10 2022 derived 10 - - -9");
    is(db, "growth", "a", "2022", "met - 20 20 2022 derived 1 - - 3.553e-15"); /* 6 / 5 - 1 */
    is(db, "growth-d", "d", "2022", "met - 1 1 2022 reported 1 - - 0");
    is(db, "published", "b", "2022", "overdue - 1 - - - - - - -");   /* levels are not comparable */
    is(db, "lead", "a", "2022", "met - 0 5 2022 derived 1 - - -5");  /* 20 - 15 */
    is(db, "big", "trio", "2022", "met - 1 1 2022 derived 1 - - 0"); /* c */
    is(db, "big-incl", "trio", "2022", "missed - 4 3 2022 derived 0.75 - - 1");
    is(db, "big-pair", "pair", "2022", "met - 1 1 2022 derived 1 - - 0");             /* of d and e, e has no figure */
    is(db, "rank-b", "b", "2022", "unevaluable incomplete 3 3 2022 derived - - - -"); /* 9, 7, then 6 and 6: both third of those known */
    is(db, "rank-a", "a", "2022", "met - 2 2 2022 derived 1 - - 0");                  /* 9, 6, 6 in the province */
    is(db, "rank-d", "d", "2022", "overdue - 1 - - - - - - -");                       /* of the pair e has no figure */
    is(db, "rank-level", "a", "2022", "missed - 1 2 2022 derived 0.5 - - 1");         /* 9, 6 */
    is(db, "rank-no-level", "b", "2022", "overdue - 1 - - - - - - -");
    is(db, "rank-growth", "d", "2022", "missed - 1 3 2022 derived 0.3333 - - 2"); /* b 50 %, a 20 %, d 1 % */
    parkdb_close(db);
}
END_TEST

START_TEST(sums_means_and_aggregates)
{
    parkdb *db = world();
    indicator(db, "rate", "%", "increase", "none", "none", "derivation, derived_from, levels_comparable",
              "'growth', (SELECT id FROM indicator WHERE code = 'flow'), 0");
    figure(db, "rate", "a", "2021", 10);
    figure(db, "rate", "a", "2022", 32);
    figure(db, "rate", "b", "2021", 10);
    aim(db, (struct aim){.code = "compound",
                         .area = "a",
                         .in = "rate",
                         .comparator = ">=",
                         .value = 20.5,
                         .from = "2021",
                         .to = "2022",
                         .over = "mean"});
    aim(db, (struct aim){
                .code = "gap", .area = "b", .in = "rate", .comparator = ">=", .value = 5, .from = "2021", .to = "2022", .over = "mean"});
    figure(db, "flow", "a", "2021", 10);
    figure(db, "flow", "a", "2023", 10);
    aim(db, (struct aim){
                .code = "sum", .area = "a", .in = "flow", .comparator = ">=", .value = 15, .from = "2021", .to = "2023", .over = "sum"});
    aim(db, (struct aim){
                .code = "cap", .area = "a", .in = "flow", .comparator = "<=", .value = 25, .from = "2021", .to = "2023", .over = "sum"});
    for (int q = 1; q <= 4; q++) {
        figure(db, "flow", "b", format_text("2022-Q%d", q), q);
        figure(db, "stock", "b", format_text("2022-Q%d", q), q);
        if (q < 4) figure(db, "flow", "c", format_text("2022-Q%d", q), q);
    }
    aim(db, (struct aim){.code = "year", .area = "b", .in = "flow", .comparator = ">=", .value = 10, .to = "2022"});
    aim(db, (struct aim){.code = "end", .area = "b", .in = "stock", .comparator = ">=", .value = 4, .to = "2022"});
    aim(db, (struct aim){.code = "three", .area = "c", .in = "flow", .comparator = ">=", .value = 1, .to = "2022"});
    figure(db, "flow", "d", "2022", 3);
    figure(db, "flow", "e", "2022", 4);
    aim(db, (struct aim){.code = "pair", .area = "pair", .in = "flow", .comparator = ">=", .value = 7, .to = "2022"});
    aim(db, (struct aim){.code = "trio", .area = "trio", .in = "flow", .comparator = ">=", .value = 7, .to = "2022"});
    aim(db, (struct aim){.code = "both", .area = "pair", .in = "stock", .comparator = ">=", .value = 9, .to = "2022"});
    figure(db, "stock", "d", "2022", 1);
    figure(db, "stock", "e", "2022", 1);
    figure(db, "stock", "pair", "2022", 9);
    clock_is(db, "2024-06-30", "2024-06-30");
    /* (1.10 x 1.32)^(1/2) = 1.452^(1/2) = 1.20499: 20.499 % and not 21 %. 20.499 / 20.5 = 0.9999. */
    is(db, "compound", "a", "2022", "missed - 20.5 20.5 2022 accumulated 0.9999 - - 0.001037");
    is(db, "gap", "b", "2022", "overdue - 5 - - - - - - -");
    is(db, "sum", "a", "2023", "overdue - 15 - - - - - - -");            /* 2022 is missing */
    is(db, "year", "b", "2022", "met - 10 10 2022 accumulated 1 - - 0"); /* 1 + 2 + 3 + 4 */
    is(db, "end", "b", "2022", "met - 4 4 2022 accumulated 1 - - 0");
    is(db, "three", "c", "2022", "overdue - 1 - - - - - - -");
    is(db, "pair", "pair", "2022", "met - 7 7 2022 aggregated 1 - - 0");
    is(db, "trio", "trio", "2022", "overdue - 7 - - - - - - -");
    is(db, "both", "pair", "2022", "met - 9 9 2022 reported 1 - - 0");
    clock_is(db, "2023-12-31", "2024-06-30");
    is(db, "cap", "a", "2023", "open - 25 20 2023 accumulated 1.25 - - -5");     /* it may yet pass it */
    is(db, "sum", "a", "2023", "reached - 15 20 2023 accumulated 1.333 - - -5"); /* at least 10 + 10 so far */
    clock_is(db, "2022-12-31", "2024-06-30");
    is(db, "sum", "a", "2023", "open - 15 10 2021 accumulated 0.6667 - - 5"); /* 2023 has not begun */
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- An independent evaluator, from section 5 alone */

static uint64_t seed = 20260630;
static int any(int below)
{
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (int)((seed >> 33) % (uint64_t)below);
}

/* Years 2018..2025 with their quarters: period 5 * y is the year, 5 * y + 1..4 its quarters. Areas 0..5 are parks, 6 is the group of 0..2,
 * 7 that of 3..5, 8 a region. */
enum { YEARS = 8, PERIODS = YEARS * 5, AREAS = 9, KINDS = 10, FIGURES = 3000, TARGETS = 3200 };
static const struct {
    const char *direction, *members, *time;
    char derivation;
    int from, with;
} kinds[KINDS] = {{"increase", "sum", "sum", 0, 0, 0},     {"increase", "mean", "last", 0, 0, 0},   {"decrease", "none", "none", 0, 0, 0},
                  {"maintain", "max", "mean", 0, 0, 0},    {"decrease", "sum", "last", 0, 0, 0},    {"increase", "none", "none", '/', 0, 1},
                  {"increase", "none", "none", '%', 0, 0}, {"maintain", "none", "none", '-', 0, 1}, {"increase", "none", "max", 0, 0, 0},
                  {"maintain", "none", "sum", 0, 0, 0}};
static struct made_figure {
    int kind, area, period, vintage, missing;
    char status;
    double value;
} made[FIGURES];
static struct made_target {
    int kind, area, each, basis, base, reference, comparator, from, to, over, bad_unit;
    double value, high;
} aims[TARGETS];
struct known {
    int is, differs;
    double value;
    int is_sum; /* of members */
};
static int known_day;
static struct known memo[KINDS][AREAS][PERIODS];
static int memo_known[KINDS][AREAS][PERIODS];

static int end_of(int period)
{
    return (period / 5) * 12 + (period % 5 ? period % 5 * 3 : 12);
} /* months from the start of 2018 */
static int length_of(int period)
{
    return period % 5 ? 3 : 12;
}

static struct known look_up(int kind, int area, int period)
{
    struct known none = {0, 0, 0, 0}, found = none;
    if (memo_known[kind][area][period]) return memo[kind][area][period];
    const struct made_figure *newest = NULL, *final = NULL;
    for (int i = 0; i < FIGURES; i++) {
        const struct made_figure *f = &made[i];
        if (f->kind != kind || f->area != area || f->period != period || f->status == 'F' || f->vintage > known_day) continue;
        if (!newest || f->vintage > newest->vintage) newest = f;
        if ((f->missing || !strchr("EP", f->status)) && (!final || f->vintage > final->vintage)) final = f;
    }
    /* An estimate does not replace a final figure. */
    if (final && !final->missing) newest = final;
    if (newest && !newest->missing) found = (struct known){1, newest->status == 'D', newest->value, 0};
    char d = kinds[kind].derivation;
    if (!found.is && d) {
        struct known one = look_up(kinds[kind].from, area, period);
        struct known other = d != '%'      ? look_up(kinds[kind].with, area, period)
                             : period >= 5 ? look_up(kinds[kind].from, area, period - 5)
                                           : none;
        found.is = one.is && other.is && (d != '/' || other.value != 0) && (d != '%' || other.value > 0);
        found.differs = one.differs || other.differs;
        if (found.is)
            found.value = d == '/' ? one.value / other.value : d == '%' ? (one.value / other.value - 1) / 0.01 : one.value - other.value;
    }
    if (!found.is && !d && period % 5 == 0 && strcmp(kinds[kind].time, "none") != 0) {
        struct known whole = {1, 0, 0, 0};
        int last = strcmp(kinds[kind].time, "last") == 0;
        for (int q = last ? 4 : 1; q <= 4; q++) {
            struct known part = look_up(kind, area, period + q);
            whole.is &= part.is && !part.is_sum;
            whole.differs |= part.differs;
            if (kinds[kind].time[0] == 's' || last) whole.value += part.value;
            else if (kinds[kind].time[1] == 'e') whole.value += part.value / 4;
            else if (q == 1 || part.value > whole.value) whole.value = part.value;
        }
        if (whole.is) found = whole;
    }
    if (!found.is && !d && (area == 6 || area == 7) && strcmp(kinds[kind].members, "none") != 0) {
        struct known whole = {1, 0, 0, 0};
        for (int m = 0; m < 3; m++) {
            struct known part = look_up(kind, (area - 6) * 3 + m, period);
            whole.is &= part.is;
            whole.differs |= part.differs;
            if (kinds[kind].members[0] == 's') whole.value += part.value;
            else if (kinds[kind].members[1] == 'e') whole.value += part.value / 3;
            else if (m == 0 || part.value > whole.value) whole.value = part.value;
        }
        whole.is_sum = 1;
        if (whole.is) found = whole;
    }
    memo_known[kind][area][period] = 1;
    memo[kind][area][period] = found;
    return found;
}

struct answer {
    const char *status, *reason;
    struct known required, actual, attainment, distance, pace, gap;
};

/* Over the periods from..due of the due one's length; needs every one, or of a running sum any. */
static struct known over_periods(const struct made_target *t, int area, int due, int now, int is_over, int *period)
{
    struct known all = {0, 0, 0, 0};
    int wanted = 0, got = 0, from = t->from >= 0 ? t->from : due;
    double product = 1, sum = 0;
    for (int p = 0; p < PERIODS; p++) {
        if (length_of(p) != length_of(due) || end_of(p) > end_of(due) || end_of(p) < end_of(from)) continue;
        wanted++;
        if (!is_over && end_of(p) - length_of(p) > now) continue;
        struct known one = look_up(t->kind, area, p);
        if (!one.is) continue;
        got++;
        *period = p;
        all.differs |= one.differs;
        sum += one.value;
        product *= 1 + one.value * 0.01;
    }
    all.is = got > 0 && (got == wanted || (t->over == 2 && !is_over));
    all.value = t->over == 2 ? sum : sum / (got ? got : 1);
    if (t->over == 3 && kinds[t->kind].derivation == '%') {
        all.is = all.is && product > 0;
        if (product > 0) all.value = (pow(product, 1.0 / (got ? got : 1)) - 1) / 0.01;
    }
    return all;
}

/* now: months from the start of 2018 that have begun, less one; a period is over when its end <= now. */
static struct answer evaluate(const struct made_target *t, int area, int due, int now)
{
    struct answer r;
    struct known base = {0, 0, 0, 0};
    memset(&r, 0, sizeof r);
    int is_over = due >= 0 && end_of(due) <= now, period = -1, stock = strcmp(kinds[t->kind].time, "last") == 0;
    if (t->over >= 2) {
        if (due >= 0) r.actual = over_periods(t, area, due, now, is_over, &period);
    } else if (due >= 0 && (is_over || t->over == 1)) {
        period = due;
        if (is_over || end_of(due) - length_of(due) <= now) r.actual = look_up(t->kind, area, due);
    } else {
        for (int p = 0; p < PERIODS; p++) {
            if (due >= 0 && (end_of(p) > end_of(due) || (end_of(p) == end_of(due) && length_of(p) > length_of(due)))) continue;
            if (!stock && length_of(p) != (due < 0 ? 12 : length_of(due))) continue;
            /* Section 5 is silent on figures of what has not begun, which only a later known_on shows: a period speaks once it has begun.
             */
            if (end_of(p) - length_of(p) > now || !look_up(t->kind, area, p).is) continue;
            if (period < 0 || end_of(p) > end_of(period) || (end_of(p) == end_of(period) && length_of(p) > length_of(period))) period = p;
        }
        if (period >= 0) r.actual = look_up(t->kind, area, period);
    }
    if (t->reference >= 0) {
        int unused;
        if (t->over >= 2) {
            if (due >= 0) base = over_periods(t, t->reference, due, now, is_over, &unused);
        } else if (period >= 0 && (t->over != 1 || due < 0 || end_of(due) - length_of(due) <= now))
            base = look_up(t->kind, t->reference, period);
    } else if (t->base >= 0) base = look_up(t->kind, area, t->base);
    double high = t->high;
    r.required.is = t->basis == 0 || base.is;
    r.required.value = t->basis == 0   ? t->value
                       : t->basis == 1 ? t->value * base.value
                       : t->basis == 2 ? base.value + t->value
                                       : base.value * (1 + t->value / 100);
    high = t->basis == 0 ? high : t->basis == 1 ? high * base.value : t->basis == 2 ? base.value + high : base.value * (1 + high / 100);
    if (t->comparator != 5) high = r.required.value;
    r.reason = t->bad_unit                                                                  ? "unit"
               : t->basis && t->reference < 0 && !base.is                                   ? "no_baseline"
               : t->reference >= 0 && r.actual.is && !base.is                               ? "no_reference"
               : (r.actual.is && r.actual.differs) || (t->basis && base.is && base.differs) ? "definition"
                                                                                            : NULL;
    if (t->bad_unit) r.required.is = 0;
    const char *direction = t->comparator < 2 ? "increase" : t->comparator < 4 ? "decrease" : kinds[t->kind].direction;
    int rises = *direction == 'i', falls = *direction == 'd', met = 0, judged = !r.reason && r.actual.is && r.required.is;
    double value = r.actual.value, low = r.required.value, good = falls && t->comparator == 5 ? high : low;
    if (judged) {
        double slack = 1e-9 * fmax(fabs(value), fabs(low)), room = t->comparator == 4 ? 0.05 * fabs(low) : 0;
        if (t->comparator == 1) met = value > low + slack;
        else if (t->comparator == 3) met = value < low - slack;
        else met = (falls || value >= low - room - slack) && (rises || value <= high + room + 1e-9 * fmax(fabs(value), fabs(high)));
        r.attainment.is = r.gap.is = 1;
        r.attainment.value = falls && value > 0 && good >= 0                        ? good / value
                             : !rises && !falls && !met && value > high && good > 0 ? high / value
                             : !falls && good > 0 && value >= 0                     ? value / good
                                                                                    : met;
        r.gap.value = !rises && !falls && value > high ? value - high : falls ? value - good : good - value;
        int starts_at_nothing = t->over == 2 && t->basis == 0 && t->base >= 0; /* a sum */
        if (t->reference < 0 && (base.is || starts_at_nothing)) {
            double b = starts_at_nothing ? 0 : base.value;
            r.distance.is = 1;
            if ((falls || b >= good - 1e-9 * fabs(good)) && (rises || b <= high + 1e-9 * fabs(high))) r.distance.value = met;
            else if (!rises && !falls && b > high) r.distance.value = (value - b) / (high - b);
            else r.distance.value = (value - b) / (good - b);
            if (due >= 0 && end_of(period) > end_of(t->base) && end_of(due) > end_of(t->base)) {
                r.pace.is = 1;
                r.pace.value = r.distance.value / ((double)(end_of(period) - end_of(t->base)) / (end_of(due) - end_of(t->base)));
            }
        }
    }
    r.status = r.reason                                                                   ? "unevaluable"
               : is_over                                                                  ? (!judged ? "overdue"
                                                                                             : met   ? "met"
                                                                                                     : "missed")
               : !judged                                                                  ? "open"
               : met && (stock || (t->over == 2 && rises && t->reference < 0) || due < 0) ? "reached"
               : !r.pace.is                                                               ? "open"
               : r.pace.value >= 1 - 1e-9                                                 ? "on_track"
                                                                                          : "behind";
    return r;
}

static char *period_code(int period)
{
    return period < 0 ? NULL : period % 5 ? format_text("%d-Q%d", 2018 + period / 5, period % 5) : format_text("%d", 2018 + period / 5);
}

static int differs(sqlite3_stmt *row, int column, struct known expected)
{
    if (sqlite3_column_type(row, column) == SQLITE_NULL) return expected.is;
    double found = sqlite3_column_double(row, column);
    return !expected.is || fabs(found - expected.value) > 1e-7 * fmax(1, fmax(fabs(found), fabs(expected.value)));
}

static const char *const area_codes[AREAS] = {"r0", "r1", "r2", "r3", "r4", "r5", "g0", "g1", "rr"};

static const char insert_figure[] =
    "INSERT INTO observation (indicator, area, period, vintage, value, status) SELECT i.id, a.id, p.id, ?1, ?2, "
    "?3 FROM indicator i, area a, period p WHERE i.code = ?4 AND a.code = ?5 AND p.code = ?6";

static void random_figure(sqlite3_stmt *insert, int i, int with_status)
{
    struct made_figure *f = &made[i];
    for (int clash = 1; clash;) {
        *f = (struct made_figure){
            any(KINDS), any(AREAS), any(3) ? any(YEARS) * 5 : any(PERIODS), any(YEARS + 1) * 365 + any(300), with_status && any(20) == 0,
            'A',        any(41) - 8};
        if (f->kind == 6 && any(2)) f->value = any(30);
        if (with_status && !f->missing && any(8) == 0) f->status = "FDPEU"[any(5)];
        clash = 0;
        for (int j = 0; j < i; j++)
            clash |= made[j].kind == f->kind && made[j].area == f->area && made[j].period == f->period && made[j].vintage == f->vintage;
    }
    char status[2] = {f->missing ? 'M' : f->status, 0};
    sqlite3_bind_int(insert, 1, 17532 + f->vintage);
    sqlite3_bind_double(insert, 2, f->value);
    if (f->missing) sqlite3_bind_null(insert, 2);
    sqlite3_bind_text(insert, 3, status, 1, SQLITE_STATIC);
    sqlite3_bind_text(insert, 4, format_text("k%d", f->kind), -1, SQLITE_STATIC);
    sqlite3_bind_text(insert, 5, area_codes[f->area], -1, SQLITE_STATIC);
    sqlite3_bind_text(insert, 6, period_code(f->period), -1, SQLITE_STATIC);
    ck_assert_int_eq(sqlite3_step(insert), SQLITE_DONE);
    sqlite3_reset(insert);
}

static parkdb *random_world(int figures, int targets)
{
    parkdb *db = world();
    region(db, "rr", "prefecture", "q");
    run(db, "BEGIN");
    for (int i = 0; i < 6; i++) park(db, area_codes[i], "rr");
    run(db, "INSERT INTO area_group_entry (code, name) VALUES ('g0', 'g0'), ('g1', 'g1')");
    for (int i = 0; i < 6; i++) listed(db, i < 3 ? "g0" : "g1", i % 3 + 1, area_codes[i]);
    for (int k = 0; k < KINDS; k++) {
        char d = kinds[k].derivation;
        indicator(db, format_text("k%d", k),
                  d == '/'   ? "x"
                  : d == '%' ? "%"
                             : "n",
                  kinds[k].direction, kinds[k].members, kinds[k].time,
                  d == '/'   ? "derivation, derived_with, denominator_at, derived_from"
                  : d == '%' ? "derivation, levels_comparable, derived_from"
                  : d        ? "derivation, derived_with, derived_from"
                             : "",
                  d ? format_text("%s, (SELECT id FROM indicator WHERE code = 'k0')",
                                  d == '/'   ? "'ratio', (SELECT id FROM indicator WHERE code = 'k1'), 'same'"
                                  : d == '%' ? "'growth', 1"
                                             : "'difference', (SELECT id FROM indicator WHERE code = 'k1')")
                    : "");
    }
    sqlite3_stmt *insert = prepared(db, insert_figure);
    for (int i = 0; i < figures; i++) random_figure(insert, i, 1);
    sqlite3_finalize(insert);
    for (int i = figures; i < FIGURES; i++) made[i].vintage = 1 << 28; /* never known */
    for (int i = 0; i < targets; i++) {
        struct made_target *t = &aims[i];
        *t = (struct made_target){.kind = any(KINDS),
                                  .area = any(AREAS),
                                  .basis = any(4),
                                  .comparator = any(6),
                                  .over = any(4),
                                  .base = -1,
                                  .reference = -1,
                                  .from = -1,
                                  .to = -1};
        if (t->area == 6 || t->area == 7) t->each = any(2);
        if (any(8)) {
            t->to = any(3) ? any(YEARS) * 5 : any(PERIODS);
            if (t->over != 0 || any(3) == 0) {
                t->from = t->to - 5 * any(4);
                if (t->from < 0) t->from = t->to;
            }
        }
        if (t->basis && any(3) == 0) t->reference = any(AREAS);
        else if (any(6)) t->base = any(2) ? any(3) * 5 : any(PERIODS);
        t->value = t->basis == 0 ? any(45) - 8 : t->basis == 1 ? 0.25 * (any(14) - 2) : t->basis == 2 ? any(21) - 10 : any(90) - 40;
        t->high = t->value + 1 + any(10);
        t->bad_unit = any(25) == 0;
        char d = kinds[t->kind].derivation;
        const char *in = t->bad_unit     ? "元"
                         : t->basis == 1 ? "x"
                         : t->basis == 3 ? "%"
                         : d == '/'      ? (t->basis == 2 ? "pp" : "x")
                         : d == '%'      ? (t->basis == 2 ? "pp" : "%")
                                         : "n";
        double scale = strcmp(in, "pp") == 0 && d == '/' ? 100 : 1; /* a change of 1 of a ratio is one of 100 points */
        aim(db, (struct aim){.code = format_text("%d", i),
                             .area = area_codes[t->area],
                             .quantifier = t->each ? "each" : "whole",
                             .in = format_text("k%d", t->kind),
                             .basis = bases[t->basis].basis,
                             .base = period_code(t->base),
                             .reference = t->reference < 0 ? NULL : area_codes[t->reference],
                             .comparator = comparators[t->comparator],
                             .value = t->value * scale,
                             .high = t->high * scale,
                             .unit = in,
                             .from = period_code(t->from),
                             .to = period_code(t->to),
                             .over = overs[t->over]});
    }
    run(db, "INSERT INTO figure_refresh VALUES (NULL); COMMIT");
    return db;
}

START_TEST(an_independent_evaluator_agrees)
{
    static const struct {
        const char *as_of, *known_on;
        int months, day;
    } clocks[] = {{"2021-06-30", "2021-06-30", 41, 1276},
                  {"2023-01-01", "2023-01-01", 60, 1826},
                  {"2022-03-15", "2026-06-30", 50, 3102},
                  {"2026-06-30", "2026-06-30", 101, 3102},
                  {"2020-12-31", "2023-06-30", 35, 2006}};
    parkdb *db = random_world(FIGURES, TARGETS);
    int rows = 0, wrong = 0;
    struct text report = {NULL, 0, 0};
    for (size_t c = 0; c < sizeof clocks / sizeof clocks[0]; c++) {
        clock_is(db, clocks[c].as_of, clocks[c].known_on);
        known_day = ask_int(db, format_text("SELECT julianday('%s') - julianday('2018-01-01')", clocks[c].known_on));
        ck_assert_int_eq(ask_int(db, "SELECT julianday('2018-01-01') - 2440587.5"), 17532);
        memset(memo_known, 0, sizeof memo_known);
        sqlite3_stmt *row = prepared(db, "SELECT status, coalesce(reason, ''), required, actual, attainment, distance, pace, gap, "
                                         "substr(target_code, 3), area_code, due_period, explain_en FROM target_progress");
        while (sqlite3_step(row) == SQLITE_ROW) {
            struct made_target *t = &aims[sqlite3_column_int(row, 8)];
            const char *due_code = (const char *)sqlite3_column_text(row, 10), *code = (const char *)sqlite3_column_text(row, 9);
            int area = 0, due = due_code ? (atoi(due_code) - 2018) * 5 + (due_code[4] ? due_code[6] - '0' : 0) : -1;
            while (strcmp(area_codes[area], code) != 0) area++;
            struct answer e = evaluate(t, area, due, clocks[c].months);
            rows++;
            if (strcmp((const char *)sqlite3_column_text(row, 0), e.status) != 0 ||
                strcmp((const char *)sqlite3_column_text(row, 1), e.reason ? e.reason : "") != 0 || differs(row, 2, e.required) ||
                differs(row, 3, e.actual) || differs(row, 4, e.attainment) || differs(row, 5, e.distance) || differs(row, 6, e.pace) ||
                differs(row, 7, e.gap))
                if (wrong++ < 6)
                    append_line(&report,
                                format_text("%s: kind %d basis %d comparator %d over %d value %g..%g base %s reference %d from %s; %s\n   "
                                            "expected %s %s required %g actual %g (%d) attainment %g distance %g pace %g gap %g; found %s",
                                            clocks[c].as_of, t->kind, t->basis, t->comparator, t->over, t->value, t->high,
                                            t->base >= 0 ? period_code(t->base) : "-", t->reference,
                                            t->from >= 0 ? period_code(t->from) : "-", (const char *)sqlite3_column_text(row, 11), e.status,
                                            e.reason ? e.reason : "", e.required.value, e.actual.value, e.actual.is, e.attainment.value,
                                            e.distance.value, e.pace.value, e.gap.value,
                                            format_text("%g %g %g %g", sqlite3_column_double(row, 4), sqlite3_column_double(row, 5),
                                                        sqlite3_column_double(row, 6), sqlite3_column_double(row, 7))));
        }
        sqlite3_finalize(row);
    }
    ck_assert_msg(wrong == 0, "%d of %d rows: %s", wrong, rows, kept_text(&report));
    ck_assert_int_gt(rows, 5 * TARGETS);
    free(report.bytes);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- What is kept equals its definition */

START_TEST(what_is_kept_equals_its_definition)
{
    parkdb *db = random_world(700, 400);
    must(db, parkdb_refresh(db));
    static const char *const writes[] = {
        "DELETE FROM observation WHERE (indicator, area, period) IN (SELECT indicator, area, period FROM observation ORDER BY value, "
        "vintage LIMIT 5 OFFSET #)",
        "UPDATE observation SET value = value + # WHERE value > 20",
        "INSERT OR REPLACE INTO area_group_listed (area_group, ord, member) SELECT g.id, 4, m.id FROM area g, area m WHERE g.code = 'g0' "
        "AND m.code = 'r#'",
        "UPDATE unit SET factor = 0.01 WHERE code = '%' AND #",
        "UPDATE indicator SET aggregation_area = 'max' WHERE code = 'k#' AND derivation IS NULL",
        "UPDATE target SET value = value - 1 WHERE id % 7 = #",
        "DELETE FROM target WHERE id % 50 = #",
        "INSERT OR REPLACE INTO park_level (park, level) SELECT id, 'national' FROM area WHERE code = 'r#'",
        "UPDATE park SET type = 'new_area' WHERE id = (SELECT id FROM area WHERE code = 'r#')"};
    sqlite3_stmt *insert = prepared(db, insert_figure);
    for (int round = 0; round < 30; round++) {
        must(db, parkdb_begin(db));
        if (round % 3 == 0)
            for (int i = 0; i < 5; i++) random_figure(insert, 700 + round * 5 + i, 1);
        else run(db, edited(writes[any(9)], "#", format_text("%d", 3 + any(3))));
        must(db, parkdb_commit(db));
        char *figures = ask(db, "SELECT * FROM figure_kept ORDER BY 1, 2, 3, 4");
        must(db, parkdb_refresh(db));
        same_text(ask(db, "SELECT * FROM figure_kept ORDER BY 1, 2, 3, 4"), figures);
        same_text(ask(db, "SELECT * FROM integrity_problem"), "");
    }
    sqlite3_finalize(insert);
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *progress = suite_create("progress");
    TCase *worked = add_case(progress, "worked");
    tcase_add_test(worked, every_basis_comparator_quantifier_over_and_status);
    tcase_add_test(worked, the_two_checked_cases);
    tcase_add_test(worked, zero_and_negative_numbers);
    tcase_add_test(worked, ranks_points_units_and_bounds);
    tcase_add_test(worked, vintages_forecasts_and_definitions);
    tcase_add_test(worked, undated_and_early);
    tcase_add_test(worked, members_that_change_and_shares_of_them);
    tcase_add_test(worked, a_no_and_a_count_need_levels_that_documents_state);
    tcase_add_test(worked, derivations);
    tcase_add_test(worked, sums_means_and_aggregates);
    TCase *property = add_case(progress, "property");
    tcase_add_test(property, an_independent_evaluator_agrees);
    tcase_add_test(property, what_is_kept_equals_its_definition);
    return progress;
}

int main(void)
{
    return run_suite(suite());
}
