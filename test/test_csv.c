/* CSV files of observations: what is right comes in as it stands, what is wrong is named with its place, and a bad file changes nothing. */
#include "support.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- Helpers */

/* What an import said, a line for each bad row; after stop_at of them the callback stops it, or after stop_rows rows. */
struct said {
    struct text lines;
    int count, stop_at, calls;
    long long stop_rows, last_done, last_total;
};

static int hear(void *context, const parkdb_csv_fault *fault)
{
    struct said *said = context;
    ck_assert(is_utf8(fault->field) && is_utf8(fault->found) && is_utf8(fault->expected));
    append_line(&said->lines,
                format_text("%lld %d %s: %.80s: %s", fault->line, fault->column, fault->field, fault->found, fault->expected));
    return ++said->count == said->stop_at;
}

static int watch(void *context, long long done, long long total, long long rows)
{
    struct said *said = context;
    ck_assert(done >= said->last_done && done <= total);
    said->last_done = done;
    said->last_total = total;
    said->calls++;
    return said->stop_rows && rows >= said->stop_rows;
}

static parkdb_csv_options heard(struct said *said)
{
    parkdb_csv_options options = {.size = sizeof options, .on_bad_row = hear, .on_progress = watch, .context = said};
    return options;
}

static char *csv_file(const char *text)
{
    char *path = fresh_path("figures.csv");
    write_text(path, text);
    return path;
}

static int import_text(parkdb *db, const char *text, const parkdb_csv_options *options, parkdb_csv_result *result)
{
    return parkdb_import_csv(db, csv_file(text), options, result);
}

static char *figures(parkdb *db)
{
    return ask(db, "SELECT area, indicator, period, value, unit_published, bound, status, source, vintage FROM observation_entry "
                   "ORDER BY indicator, area, period, vintage");
}

/* A database of the test's own: names that are simple and one that two areas share. */
static parkdb *new_small(void)
{
    parkdb *db = new_database();
    run(db, "INSERT INTO unit (code, dimension, factor, change_only) VALUES ('yuan', 'cny', 1, 0), ('wan', 'cny', 10000, 0), "
            "('dollar', 'usd', 1, 0), ('%', 'ratio', 0.01, 0);"
            "INSERT INTO region_entry (code, name, level) VALUES ('land', '国', 'nation');"
            "INSERT INTO region_entry (code, name, level, parent) SELECT 'one', '甲', 'province', id FROM area WHERE code = 'land';"
            "INSERT INTO region_entry (code, name, level, parent) SELECT 'two', '乙', 'province', id FROM area WHERE code = 'land';"
            "INSERT INTO area_alias (area, ord, name) SELECT id, 1, '同名' FROM area WHERE code IN ('one', 'two');"
            "INSERT INTO area_alias (area, ord, name) SELECT id, 2, 'first' FROM area WHERE code = 'one';"
            "INSERT INTO indicator (code, name, unit) SELECT 'gdp', '产值', id FROM unit WHERE code = 'yuan';"
            "INSERT INTO indicator (code, name, unit) SELECT 'share', '占比', id FROM unit WHERE code = '%';"
            "INSERT INTO indicator_alias (indicator, ord, name) SELECT id, 1, 'output' FROM indicator WHERE code = 'gdp'");
    return db;
}

#define DAY "2024-05-06"

/* Imports rows of area, indicator, period and value with the vintage DAY. */
static void import_good(parkdb *db, const char *text, long long written)
{
    struct said said = {.count = 0};
    parkdb_csv_options options = heard(&said);
    parkdb_csv_result result;
    options.vintage = DAY;
    must(db, import_text(db, text, &options, &result));
    ck_assert_int_eq(result.bad, 0);
    ck_assert_int_eq(result.written, written);
    ck_assert_int_eq(said.last_done, said.last_total);
}

/* Imports one bad row, and gives what was said of it. */
static char *said_of(parkdb *db, const char *header, const char *row)
{
    struct said said = {.count = 0};
    parkdb_csv_options options = heard(&said);
    parkdb_csv_result result;
    int code = import_text(db, format_text("%s\n%s\n", header, row), &options, &result);
    ck_assert_msg(code == PARKDB_INVALID, "accepted: %s", row);
    ck_assert_int_eq(result.bad, 1);
    ck_assert_int_eq(result.written, 0);
    ck_assert_int_eq(said.count, 1);
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM observation"), 0);
    return kept_text(&said.lines);
}

/* ---------------------------------------------------------------- What is right */

START_TEST(names_units_and_periods)
{
    parkdb *db = new_small();
    import_good(db,
                "\xEF\xBB\xBFvalue,area,\"indicator\",period,unit,note\r\n"
                "1.5,one,gdp,2021,wan,\"a, \"\"b\"\"\r\nc\"\r\n"
                "\r\n"
                "2,乙,产值,2021Q1,,\r\n"
                "-3e2,first,output,2021Q1-3,yuan,\r\n"
                ",one,gdp,2021H1,,\r\n"
                "+.5,one,gdp,2021S2,,\r\n"
                "6,one,gdp,2021M03,,\r\n"
                "7,one,gdp,202104,,\r\n"
                "8,one,gdp,2021-Q2,,\r\n"
                "9,one,gdp,2022年,,\r\n"
                "10,one,gdp,2021-M1-5,,",
                10);
    same_text(figures(db), "one|gdp|2021|15000.0|wan|null|A|null|" DAY "\n"
                           "one|gdp|2021-03|6.0|yuan|null|A|null|" DAY "\n"
                           "one|gdp|2021-04|7.0|yuan|null|A|null|" DAY "\n"
                           "one|gdp|2021-H1|null|yuan|null|O|null|" DAY "\n"
                           "one|gdp|2021-H2|0.5|yuan|null|A|null|" DAY "\n"
                           "one|gdp|2021-M1-5|10.0|yuan|null|A|null|" DAY "\n"
                           "one|gdp|2021-Q1-3|-300.0|yuan|null|A|null|" DAY "\n"
                           "one|gdp|2021-Q2|8.0|yuan|null|A|null|" DAY "\n"
                           "one|gdp|2022|9.0|yuan|null|A|null|" DAY "\n"
                           "two|gdp|2021-Q1|2.0|yuan|null|A|null|" DAY "\n");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(sdmx)
{
    parkdb *db = new_small();
    import_good(db,
                "DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS,FREQ\n"
                "X:Y(1.0),one,gdp,2021-S1,5,wan,E,S\nX:Y(1.0),two,gdp,2021-M03,,,M,M\n",
                2);
    same_text(figures(db), "one|gdp|2021-H1|50000.0|wan|null|E|null|" DAY "\ntwo|gdp|2021-03|null|yuan|null|M|null|" DAY "\n");
    parkdb_close(db);
}
END_TEST

START_TEST(sources)
{
    parkdb *db = new_small();
    parkdb_csv_options options = {.size = sizeof options, .source = "fallback", .vintage = DAY};
    run(db, "INSERT INTO source (code, name) VALUES ('a', 'The A'), ('b', 'a'), ('c', 'twice'), ('d', 'twice')");
    must(db, import_text(db,
                         "area,indicator,period,value,source\none,gdp,2001,1,a\none,gdp,2002,1,The A\none,gdp,2003,1,新\n"
                         "one,gdp,2004,1,新\none,gdp,2005,1,\n",
                         &options, NULL));
    same_text(ask(db, "SELECT period, source FROM observation_entry ORDER BY period"), "2001|a\n2002|a\n2003|新\n2004|新\n2005|fallback\n");
    same_text(ask(db, "SELECT code, name FROM source ORDER BY id LIMIT 2 OFFSET 4"), "新|新\nfallback|fallback\n");
    options.skip_bad_rows = 1;
    must(db, import_text(db, "area,indicator,period,value,source\none,gdp,2001,x,of a bad row\none,gdp,2006,1,twice\n", &options, NULL));
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM source"), 6);
    must_fail(db, import_text(db, "area,indicator,period,value,source\none,gdp,2006,1,new\none,gdp,2007,1,twice\n", NULL, NULL),
              PARKDB_INVALID, "line 3, source: found \"twice\", expected a code, since several have that name: c, d");
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM source"), 6);
    parkdb_close(db);
}
END_TEST

START_TEST(vintages)
{
    parkdb *db = new_small();
    static const char header[] = "area,indicator,period,value,vintage\n";
    must(db, import_text(db, format_text("%sone,gdp,2001,1,2002-01-01\n", header), NULL, NULL));
    must(db, import_text(db, format_text("%sone,gdp,2001,2,2002-01-01\none,gdp,2001,3,2003-01-01\n", header), NULL, NULL));
    same_text(ask(db, "SELECT value, vintage FROM observation_entry ORDER BY vintage"), "2.0|2002-01-01\n3.0|2003-01-01\n");
    must(db, import_text(db, "area,indicator,period,value\ntwo,gdp,2001,1\n", NULL, NULL));
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM observation_entry, clock WHERE area = 'two' AND vintage = known_on"), 1);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- What is wrong */

START_TEST(numbers_refused_with_words)
{
    static const char *const cases[][2] = {
        {"\"1,234\"", "without thousands separators"},
        {"\"1,234.5\"", "without thousands separators"},
        {"1 234", "without spaces"},
        {"1'234", "without thousands separators"},
        {"1.234.567", "without thousands separators"},
        {"\"1,5\"", "not a decimal comma"},
        {"\"1234,567\"", "not a decimal comma"},
        {"5%", "% belongs in the column unit"},
        {"１２", "not full-width"},
        {"1，234", "not full-width"},
        {"inf", "a finite number"},
        {"-Infinity", "a finite number"},
        {"NaN", "a finite number"},
        {"1e999", "a finite number"},
        {"0x10", "a number such as"},
        {"1e", "a number such as"},
        {".", "a number such as"},
        {"-", "a number such as"},
        {" 1", "without spaces"},
        {"−5", "a hyphen"},
        {"约5", "a number such as"},
        {"1d", "a number such as"},
    };
    parkdb *db = new_small();
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char *said = said_of(db, "area,indicator,period,value", format_text("one,gdp,2021,%s", cases[i][0]));
        contains(said, "2 4 value: ");
        contains(said, cases[i][1]);
    }
    parkdb_close(db);
}
END_TEST

START_TEST(rows_refused_with_words)
{
    static const char *const cases[][2] = {
        {"nowhere,gdp,2021,1,,,,", "2 1 area: nowhere: the code, name or alias of a region, park or group"},
        {"同名,gdp,2021,1,,,,", "2 1 area: 同名: a code, since several have that name: one, two"},
        {",gdp,2021,1,,,,", "2 1 area: : the code"},
        {"one,GDP,2021,1,,,,", "2 2 indicator: GDP: the code, name or alias of an indicator"},
        {"one,gdp,2021-13,1,,,,", "2 3 period: 2021-13: a period such as"},
        {"one,gdp,2021--Q1,1,,,,", "2 3 period"},
        {"one,gdp,1900,1,,,,", "2 3 period"},
        {"one,gdp,2021M,1,,,,", "2 3 period"},
        {"one,gdp,2021,1,dollar,,,", "2 5 unit: dollar: a unit that can be converted to the indicator's yuan (cny)"},
        {"one,gdp,2021,1,pound,,,", "2 5 unit: pound: the code of a unit"},
        {"one,gdp,2021,1e308,wan,,,", "2 4 value: 1e308: a number that is finite"},
        {"one,gdp,2021,1,,C,,", "2 6 status: C: one of A, B"},
        {"one,gdp,2021,1,,AA,,", "2 6 status"},
        {"one,gdp,2021,1,,M,,", "2 4 value: 1: nothing, with a status"},
        {"one,gdp,2021,,,A,,", "2 4 value: : a number, or a status"},
        {"one,gdp,2021,1,,,more,", "2 7 bound: more: one of over, under, about"},
        {"one,gdp,2021,1,,,,2021-02-30", "2 8 vintage: 2021-02-30: a day as YYYY-MM-DD"},
        {"one,gdp,2021,1", "2 5 unit: 4 fields: 8, as in the header"},
        {"one,gdp,2021,1,,,,,,", "2 9 : 10 fields: 8, as in the header"},
        {"o\"ne,gdp,2021,1,,,,", "2 1 area: a quote within a field"},
        {"\"one\"x,gdp,2021,1,,,,", "2 1 area: text after the closing quote"},
        {"one,\"gdp,2021,1,,,,\n\n\n", "2 2 indicator: a quote that nothing closes"},
        {"one,gdp,2021,1\r,,,,", "2 4 value: a carriage return alone"},
        {"\xBC\xD7,gdp,2021,1,,,,", "2 1 area: bytes that are not UTF-8: text in UTF-8"},
    };
    parkdb *db = new_small();
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        contains(said_of(db, "area,indicator,period,value,unit,status,bound,vintage", cases[i][0]), cases[i][1]);
    parkdb_close(db);
}
END_TEST

START_TEST(headers_refused_with_words)
{
    static const char *const cases[][2] = {
        {"", "line 1, column 1: found nothing, expected a row with the names of the columns"},
        {"area,indicator,period,valu\n", "line 1, column 4: found \"valu\", expected one of the columns area, indicator"},
        {"area;indicator;period;value\n", "parted by commas"},
        {"area,indicator,period,area,value\n", "line 1, column 4: found \"area\", expected each column once"},
        {"area,indicator,value\n", "expected a column period"},
        {"REF_AREA,INDICATOR,TIME_PERIOD\n", "expected a column OBS_VALUE"},
        {"\xFF\xFE"
         "a",
         "UTF-8"},
    };
    parkdb *db = new_small();
    parkdb_csv_options skip = {.size = sizeof skip, .skip_bad_rows = 1};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        must_fail(db, import_text(db, cases[i][0], NULL, NULL), PARKDB_INVALID, cases[i][1]);
        must_fail(db, import_text(db, cases[i][0], &skip, NULL), PARKDB_INVALID, "figures.csv: line 1");
    }
    parkdb_close(db);
}
END_TEST

static const char mixed[] = "area,indicator,period,value\none,gdp,2001,1\none,gdp,2002,\"1,234\"\none,gdp,2001,2\ntwo,gdp,2001,3\n";

START_TEST(a_bad_file_changes_nothing)
{
    char *path = fresh_path("p.db");
    parkdb *db = new_file(path);
    load_bundled(db);
    size_t length = 0;
    char *bytes = read_file(path, &length);
    struct said said = {.count = 0};
    parkdb_csv_options options = heard(&said);
    parkdb_csv_result result;
    must_fail(db,
              import_text(db, "area,indicator,period,value,source\nhebei,gdp,2001,1,new\nhebei,gdp,2002,\"1,234\",\nhebei,gdp,2001,2,\n",
                          &options, &result),
              PARKDB_INVALID, "figures.csv: line 3, value: found \"1,234\", expected a number without thousands separators (and 1 more)");
    same_text(parkdb_last_error(db)->file, "figures.csv");
    same_text(parkdb_last_error(db)->path, "line 3, column 4");
    ck_assert_int_eq(result.rows, 3);
    ck_assert_int_eq(result.bad, 2);
    ck_assert_int_eq(result.written, 0);
    contains(kept_text(&said.lines), "4 3 period: 2001: one row for an indicator, area, period and vintage: line 2 has it");
    parkdb_close(db);
    same_file(path, bytes, length);
}
END_TEST

START_TEST(bad_rows_are_skipped)
{
    parkdb *db = new_small();
    struct said said = {.count = 0};
    parkdb_csv_options options = heard(&said);
    parkdb_csv_result result;
    options.skip_bad_rows = 1;
    must(db, import_text(db, mixed, &options, &result));
    ck_assert_int_eq(result.rows, 4);
    ck_assert_int_eq(result.bad, 2);
    ck_assert_int_eq(result.written, 2);
    ck_assert_int_eq(said.count, 2);
    same_text(ask(db, "SELECT area, period, value FROM observation_entry ORDER BY area"), "one|2001|1.0\ntwo|2001|3.0\n");
    same_text(parkdb_last_error(db)->message, "");
    free(said.lines.bytes);
    parkdb_close(db);
}
END_TEST

START_TEST(a_thousand_bad_rows_are_told)
{
    parkdb *db = new_small();
    struct text text = {NULL, 0, 0};
    struct said said = {.count = 0};
    parkdb_csv_options options = heard(&said);
    parkdb_csv_result result;
    append_line(&text, "area,indicator,period,value");
    for (int i = 0; i < 2500; i++) append_line(&text, "one,gdp,2001,x");
    const char *all = kept_text(&text);
    must_fail(db, import_text(db, all, &options, &result), PARKDB_INVALID, "(and 2499 more)");
    ck_assert_int_eq(said.count, PARKDB_CSV_MAX_REPORTED);
    ck_assert_int_eq(result.bad, 2500);
    ck_assert_int_eq(said.calls, 3);
    said.stop_rows = 2000;
    said.last_done = 0;
    must_fail(db, import_text(db, all, &options, &result), PARKDB_INTERRUPTED, "stopped");
    ck_assert_int_eq(result.rows, 2000);
    said.stop_at = said.count + 5;
    must_fail(db, import_text(db, all, &options, &result), PARKDB_INTERRUPTED, "stopped");
    ck_assert_int_eq(result.rows, 5);
    free(said.lines.bytes);
    parkdb_close(db);
}
END_TEST

START_TEST(a_row_without_end_is_refused)
{
    parkdb *db = new_small();
    parkdb_csv_options options = {.size = sizeof options, .skip_bad_rows = 1};
    parkdb_csv_result result;
    char *field = malloc(3 << 20);
    ck_assert_ptr_nonnull(field);
    memset(field, 'a', 3 << 20);
    field[(3 << 20) - 1] = '\0';
    char *text = format_text("area,indicator,period,value\n%s,gdp,2001,1\none,gdp,2001,1\n", field);
    free(field);
    must(db, import_text(db, text, &options, &result));
    ck_assert_int_eq(result.bad, 1);
    ck_assert_int_eq(result.written, 1);
    must_fail(db, import_text(db, text, NULL, NULL), PARKDB_INVALID, "a row of at most 1048576 bytes");
    parkdb_close(db);
}
END_TEST

START_TEST(calls_that_make_no_sense)
{
    parkdb *db = new_small();
    parkdb_csv_options wrong = {.size = 1}, day = {.size = sizeof day, .vintage = "today"};
    char *path = csv_file(mixed);
    ck_assert_int_eq(parkdb_import_csv(NULL, path, NULL, NULL), PARKDB_MISUSE);
    must_fail(db, parkdb_import_csv(db, NULL, NULL, NULL), PARKDB_MISUSE, "a path");
    must_fail(db, parkdb_import_csv(db, path, &wrong, NULL), PARKDB_MISUSE, "size");
    must_fail(db, parkdb_import_csv(db, path, &day, NULL), PARKDB_MISUSE, "options.vintage");
    must_fail(db, parkdb_import_csv(db, "/nowhere/f.csv", NULL, NULL), PARKDB_MISSING, "f.csv: there is no such file");
    must_fail(db, parkdb_import_csv(db, "/tmp", NULL, NULL), PARKDB_IO, "cannot be read");
    must_fail(db, parkdb_export_csv(db, NULL, "/nowhere/f.csv"), PARKDB_IO, "cannot be written");
    must_fail(db, parkdb_export_csv(db, NULL, NULL), PARKDB_MISUSE, "a path");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- There and back */

static const char varied[] =
    "area,indicator,period,value,unit,status,bound,source,vintage\n"
    "one,gdp,2001,0.1,wan,,,\"Who, \"\"what\"\"\",2002-01-01\none,gdp,2001,0.30000000000000004,,P,about,s,2003-01-01\n"
    "two,gdp,2001Q1-3,,,M,,,2002-01-01\ntwo,share,2001,1e-7,%,,over,s,2002-01-01\n国,gdp,2001,1e300,,,,,2002-01-01\n";

START_TEST(an_export_comes_in_unchanged)
{
    parkdb *db = new_small(), *other = new_small();
    char *path = fresh_path("out.csv"), *again = fresh_path("again.csv");
    parkdb_csv_result result;
    parkdb_filter filter;
    must(db, import_text(db, varied, NULL, NULL));
    char *before = dump(db), *shown = figures(db);
    must(db, parkdb_export_csv(db, NULL, path));
    must(db, parkdb_import_csv(db, path, NULL, &result));
    ck_assert_int_eq(result.rows, 5);
    ck_assert_int_eq(result.written, 0);
    same_text(dump(db), before);
    same_text(figures(db), shown);
    must(other, parkdb_import_csv(other, path, NULL, NULL));
    must(other, parkdb_export_csv(other, NULL, again));
    same_text(read_file(again, NULL), read_file(path, NULL));
    parkdb_filter_init(&filter);
    filter.area = "two";
    must(db, parkdb_export_csv(db, &filter, path));
    same_text(read_file(path, NULL), "area,indicator,period,value,unit,status,bound,source,vintage\n"
                                     "two,gdp,2001-Q1-3,,yuan,M,,,2002-01-01\ntwo,share,2001,1.0e-07,%,A,over,s,2002-01-01\n");
    same_text(names_beside(path), "out.csv\n");
    parkdb_close(other);
    parkdb_close(db);
}
END_TEST

START_TEST(a_comma_locale_changes_nothing)
{
    static const char *const locales[] = {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "fr_FR.utf8", "es_ES.UTF-8", "ru_RU.UTF-8"};
    parkdb *plain = new_small(), *db = new_small();
    char *expected = fresh_path("plain.csv"), *found = fresh_path("comma.csv");
    must(plain, import_text(plain, varied, NULL, NULL));
    must(plain, parkdb_export_csv(plain, NULL, expected));
    for (size_t i = 0; i < sizeof locales / sizeof locales[0]; i++)
        if (setlocale(LC_ALL, locales[i]) && strcmp(localeconv()->decimal_point, ",") == 0) break;
    must(db, import_text(db, varied, NULL, NULL));
    must(db, parkdb_export_csv(db, NULL, found));
    must_fail(db, import_text(db, "area,indicator,period,value\none,gdp,2001,\"1,5\"\n", NULL, NULL), PARKDB_INVALID, "decimal comma");
    setlocale(LC_ALL, "C");
    same_text(read_file(found, NULL), read_file(expected, NULL));
    parkdb_close(db);
    parkdb_close(plain);
}
END_TEST

/* The caller's own transaction, and its open cursor, are the caller's still. */
START_TEST(within_a_transaction)
{
    parkdb *db = new_small();
    parkdb_cursor *cursor = NULL;
    must(db, parkdb_area_alias_find(db, NULL, &cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    must(db, parkdb_begin(db));
    must(db, import_text(db, varied, NULL, NULL));
    must_fail(db, import_text(db, mixed, NULL, NULL), PARKDB_INVALID, "line 3");
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM observation"), 5);
    parkdb_cursor_close(cursor);
    must(db, parkdb_rollback(db));
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM observation"), 0);
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM source"), 0);
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *csv = suite_create("csv");
    TCase *tests = add_case(csv, "right");
    tcase_add_test(tests, names_units_and_periods);
    tcase_add_test(tests, sdmx);
    tcase_add_test(tests, sources);
    tcase_add_test(tests, vintages);
    tests = add_case(csv, "wrong");
    tcase_add_test(tests, numbers_refused_with_words);
    tcase_add_test(tests, rows_refused_with_words);
    tcase_add_test(tests, headers_refused_with_words);
    tcase_add_test(tests, a_bad_file_changes_nothing);
    tcase_add_test(tests, bad_rows_are_skipped);
    tcase_add_test(tests, a_thousand_bad_rows_are_told);
    tcase_add_test(tests, a_row_without_end_is_refused);
    tcase_add_test(tests, calls_that_make_no_sense);
    tests = add_case(csv, "there and back");
    tcase_add_test(tests, an_export_comes_in_unchanged);
    tcase_add_test(tests, a_comma_locale_changes_nothing);
    tcase_add_test(tests, within_a_transaction);
    return csv;
}

int main(void)
{
    return run_suite(suite());
}
