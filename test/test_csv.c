/* CSV files of observations: what is right comes in as it stands, what is wrong is named with its place, and a bad file changes nothing. */
#include "support.h"

#include <locale.h>
#include <pthread.h>
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
    return ask(
        db,
        "SELECT area, indicator, period, value, unit_published, bound, status, nullif(source, 'unstated'), vintage FROM observation_entry "
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
                9);
    same_text(figures(db), "one|gdp|2021|15000.0|wan|null|A|null|" DAY "\n"
                           "one|gdp|2021-03|6.0|yuan|null|A|null|" DAY "\n"
                           "one|gdp|2021-04|7.0|yuan|null|A|null|" DAY "\n"
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

START_TEST(header_names)
{
    static const char *const headers[] = {
        "area,indicator,period,value,unit,source,status,note",
        "Area,INDICATOR,Period,VALUE,Unit,Source,Status,Note",
        "\xEF\xBB\xBF\"area\", indicator ,period\t,value,unit,source,status,note",
        "地区,指标,时期,数值,单位,来源,状态,备注",
        "园区,指标,年份,数值,单位,来源,状态,备注",
    };
    for (size_t i = 0; i < sizeof headers / sizeof headers[0]; i++) {
        parkdb *db = new_small();
        import_good(db, format_text("%s\n甲,产值,2021,2,wan,S,E,n\n", headers[i]), 1);
        same_text(figures(db), "one|gdp|2021|20000.0|wan|null|E|S|" DAY "\n");
        same_text(ask(db, "SELECT note FROM observation"), "n\n");
        parkdb_close(db);
    }
}
END_TEST

/* What a spreadsheet leaves of cleared columns and rows says nothing; but what stands in a column without a name is not dropped. */
START_TEST(cleared_columns_and_rows)
{
    parkdb *db = new_small();
    must_fail(db, import_text(db, "area,indicator,period,value,\none,gdp,2021,1,x\n", NULL, NULL), PARKDB_INVALID,
              "line 2, column 5: found \"x\", expected nothing in a column that the header does not name");
    import_good(db, "area,indicator,period,value,,\n,,,,,\none,gdp,2021,1,,\n,,,,,\n", 1);
    import_good(db, "area,indicator,period,value\n", 0);
    import_good(db, "area,indicator,period,value", 0);
    parkdb_close(db);
}
END_TEST

START_TEST(periods)
{
    static const char *const cases[][2] = {
        {"2021", "2021"},
        {"2021年", "2021"},
        {"2021年度", "2021"},
        {"2021-A1", "2021"},
        {"2021年1-12月", "2021"},
        {"2021年3月", "2021-03"},
        {"2021年12月", "2021-12"},
        {"2021年1-9月", "2021-Q1-3"},
        {"2021年1—6月", "2021-H1"},
        {"2021年1-3月", "2021-Q1"},
        {"2021年1-5月", "2021-M1-5"},
        {"2021年上半年", "2021-H1"},
        {"2021年下半年", "2021-H2"},
        {"2021年一季度", "2021-Q1"},
        {"2021年第四季度", "2021-Q4"},
        {"2021年前三季度", "2021-Q1-3"},
        {"2021-M3", "2021-03"},
        {"2021-S2", "2021-H2"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        parkdb *db = new_small();
        import_good(db, format_text("area,indicator,period,value\none,gdp,%s,1\n", cases[i][0]), 1);
        same_text(ask(db, "SELECT period FROM observation_entry"), format_text("%s\n", cases[i][1]));
        parkdb_close(db);
    }
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

/* A cell that was left empty says nothing; a status that says so makes a figure missing. */
START_TEST(a_blank_cell_is_no_statement)
{
    parkdb *db = new_small();
    long long blank = -1;
    parkdb_csv_options options = {.size = sizeof options, .blank = &blank, .vintage = DAY};
    parkdb_csv_result result;
    must(db, import_text(db, "area,indicator,period,value,status,vintage\none,gdp,2021,5,A,2024-01-01\none,gdp,2022,6,,2024-01-01\n", NULL,
                         NULL));
    must(db, import_text(db,
                         "area,indicator,period,value,status,note\none,gdp,2021,,,\none,gdp,2022,,O,gone\ntwo,gdp,2021,,P,\n"
                         "nowhere,gdp,2021,,,not even its area is looked at\n",
                         &options, &result));
    ck_assert_int_eq(result.rows, 4);
    ck_assert_int_eq(result.written, 1);
    ck_assert_int_eq(blank, 3);
    same_text(figures(db), "one|gdp|2021|5.0|yuan|null|A|null|2024-01-01\none|gdp|2022|6.0|yuan|null|A|null|2024-01-01\n"
                           "one|gdp|2022|null|yuan|null|O|null|" DAY "\n");
    same_text(ask(db, "SELECT period, value FROM figure"), "2021|5.0\n");
    char *path = fresh_path("out.csv");
    must(db, parkdb_export_csv(db, NULL, path));
    contains(read_file(path, NULL), "one,gdp,2022,,yuan,O,");
    parkdb_close(db);
}
END_TEST

/* A part of a figure is not the figure: the total is read, or what the caller chooses. */
START_TEST(dimensions_are_declared)
{
    static const char by_sex[] = "DATAFLOW,REF_AREA,INDICATOR,SEX,TIME_PERIOD,OBS_VALUE,DECIMALS\n"
                                 "X,one,gdp,F,2024,11,0\nX,one,gdp,M,2024,19,0\nX,one,gdp,_T,2024,30,0\n";
    static const char *const women[] = {"SEX=F", NULL}, *const all[] = {"SEX=*", "TIME_PERIOD=2025", NULL},
                             *const none[] = {"SEXE=F", NULL}, *const bad[] = {"SEX", NULL}, *const nobody[] = {"SEX=W", NULL},
                             *const two[] = {"SEX=_T", "TIME_PERIOD=2024", NULL}, *const chinese[] = {"性别=合计", NULL};
    parkdb *db = new_small();
    long long left_out = -1;
    struct said said = {.count = 0};
    parkdb_csv_options options = heard(&said);
    parkdb_csv_result result;
    must_fail(db, import_text(db, "REF_AREA,INDICATOR,SEX,TIME_PERIOD,OBS_VALUE\none,gdp,F,2024,11\n", NULL, NULL), PARKDB_INVALID,
              "line 2, SEX: found \"F\", expected _T, the total, or parkdb_csv_options.only to name what is read: SEX=VALUE");
    must_fail(db, import_text(db, "REF_AREA,INDICATOR,COVERAGE,TIME_PERIOD,OBS_VALUE\none,gdp,URBAN,2024,11\n", NULL, NULL), PARKDB_INVALID,
              "COVERAGE: found \"URBAN\", expected _T");
    options.skip_bad_rows = 1;
    must(db, import_text(db, by_sex, &options, &result));
    ck_assert_int_eq(result.bad, 2);
    ck_assert_int_eq(count_lines(kept_text(&said.lines)), 2);
    same_text(ask(db, "SELECT value FROM figure"), "30.0\n");
    run(db, "DELETE FROM observation_entry");
    options = (parkdb_csv_options){.size = sizeof options, .only = women, .left_out = &left_out};
    must(db, import_text(db, by_sex, &options, &result));
    same_text(ask(db, "SELECT value FROM figure"), "11.0\n");
    ck_assert_int_eq(left_out, 2);
    options.only = all;
    must_fail(db, import_text(db, by_sex, &options, &result), PARKDB_INVALID, "TIME_PERIOD: found no row with \"2025\"");
    ck_assert_int_eq(left_out, 3);
    options.only = none;
    must_fail(db, import_text(db, by_sex, &options, &result), PARKDB_INVALID,
              "expected a column SEXE, of which parkdb_csv_options.only names");
    options.only = nobody;
    must_fail(db, import_text(db, by_sex, &options, &result), PARKDB_INVALID,
              "SEX: found no row with \"W\", expected a value of the column, such as \"F\"");
    must(db, import_text(db, "REF_AREA,INDICATOR,SEX,TIME_PERIOD,OBS_VALUE\n", &options, &result));
    options.only = two;
    must(db, import_text(db, by_sex, &options, &result));
    ck_assert_int_eq(left_out, 2);
    ck_assert_int_eq(result.written, 1);
    options.only = bad;
    must_fail(db, import_text(db, by_sex, &options, &result), PARKDB_MISUSE, "options.only: found \"SEX\", expected COLUMN=VALUE");
    options.only = chinese;
    must(db, import_text(db, "地区,指标,年份,性别,数值\none,gdp,2023,男,7\none,gdp,2023,合计,9\n", &options, &result));
    same_text(ask(db, "SELECT value FROM figure WHERE period = '2023'"), "9.0\n");
    must_fail(db, import_text(db, "地区,指标,年份,性别,数值\none,gdp,2023,男,7\n", NULL, NULL), PARKDB_INVALID,
              "or one of which parkdb_csv_options.only names a value");
    parkdb_close(db);
}
END_TEST

/* Eurostat's flags, several statuses at once, NaN, and labels. */
START_TEST(flags_and_labels)
{
    parkdb *db = new_small();
    must(db, import_text(db,
                         "REF_AREA: Reference area,INDICATOR: Indicator,TIME_PERIOD: Time,OBS_VALUE: Value,OBS_FLAG: Flag,OBS_COMMENT\n"
                         "one: First: land,gdp: Output,2020: 2020,1,b: break,\none: First,gdp: Output,2021: 2021,2,bp,of a year: long\n"
                         "one: First,gdp: Output,2022: 2022,NaN,,\none: First,gdp: Output,2023: 2023,3,r,\n",
                         NULL, NULL));
    same_text(ask(db, "SELECT period, value, status, note FROM observation_entry ORDER BY period"),
              "2020|1.0|B|null\n2021|2.0|BP|of a year: long\n2022|null|O|null\n2023|3.0|A|null\n");
    must(db, import_text(db, "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS\none,gdp,2024,4,\"P, E\"\n", NULL, NULL));
    same_text(ask(db, "SELECT status, note FROM observation_entry WHERE period = '2024'"), "EP|null\n");
    must(db, import_text(db, "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS\none,gdp,2025,4,UPDE\n", NULL, NULL));
    same_text(ask(db, "SELECT status, note FROM observation_entry WHERE period = '2025'"), "DEP|OBS_STATUS UPDE\n");
    must_fail(db, import_text(db, "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_FLAG\none,gdp,2024,4,x\n", NULL, NULL), PARKDB_INVALID,
              "OBS_FLAG: found \"x\", expected one or more of b, c, d");
    must_fail(db, import_text(db, "地区,指标,年份,数值: 万元\none,gdp,2024,4\n", NULL, NULL), PARKDB_INVALID, "found \"数值: 万元\"");
    parkdb_close(db);
}
END_TEST

/* The columns of SDMX-CSV 2.0, a multiplier, a comment, and other columns that are called nearly as ours. */
START_TEST(sdmx_2)
{
    parkdb *db = new_small();
    import_good(
        db,
        "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,COMMENT_OBS,SOURCE,source,VINTAGE\n"
        "dataflow,X:Y(1.0),I,one,gdp,2021,12.5,yuan,8,\"a, b\",x,S,2022-01-01\n"
        "dataflow,X:Y(1.0),A,one,gdp,2022,0.1,wan,-1,,x,,2022-01-01\n"
        "dataflow,X:Y(1.0),R,one,gdp,2023,1,,2,,x,,2022-01-01\n"
        "dataflow,X:Y(1.0),M,one,gdp,2024,12345678901234567e2,,3,,x,,2022-01-01\n"
        "dataflow,X:Y(1.0),,one,share,2024,1,,0,,x,,2022-01-01\n",
        5);
    same_text(ask(db, "SELECT indicator, period, value, unit_published, nullif(source, 'unstated'), vintage, note FROM observation_entry "
                      "ORDER BY indicator, period"),
              "gdp|2021|1250000000.0|yuan|S|2022-01-01|a, b\ngdp|2022|100.0|wan|null|2022-01-01|null\n"
              "gdp|2023|100.0|yuan|null|2022-01-01|null\ngdp|2024|1.23456789012346e+21|yuan|null|2022-01-01|null\n"
              "share|2024|1.0|%|null|2022-01-01|null\n");
    ck_assert_int_eq(ask_int(db, "SELECT value = 12345678901234567e5 FROM observation_entry WHERE period = '2024' AND indicator = 'gdp'"),
                     1);
    parkdb_close(db);
}
END_TEST

START_TEST(sdmx_refused_with_words)
{
    static const char *const cases[][2] = {
        {"one,gdp,2021,1,,,D", "2 7 ACTION: D: I, A, R, M or nothing: an import deletes no figures"},
        {"one,gdp,2021,1,,,X", "2 7 ACTION: X: one of I, A, R, M"},
        {"one,gdp,2021,1,,8.5,", "2 6 UNIT_MULT: 8.5: a whole number"},
        {"one,gdp,2021,1,,1e3,", "2 6 UNIT_MULT: 1e3: a whole number"},
        {"one,gdp,2021,1,,100,", "2 6 UNIT_MULT: 100: a whole number"},
        {"one,gdp,2021,1e300,,9,", "2 4 OBS_VALUE: 1e300: a finite number"},
        {"one,share,2021,1,,2,", "2 6 UNIT_MULT: 2: 0 or nothing without a UNIT_MEASURE to multiply, since the indicator's unit is %"},
        {"one,gdp,2021,1,dollar,8,", "2 5 UNIT_MEASURE: dollar: a unit that can be converted"},
    };
    parkdb *db = new_small();
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        contains(said_of(db, "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,ACTION", cases[i][0]), cases[i][1]);
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
    same_text(ask(db, "SELECT code, name FROM source WHERE id <> 0 ORDER BY id LIMIT 2 OFFSET 4"), "新|新\nfallback|fallback\n");
    options.skip_bad_rows = 1;
    must(db, import_text(db, "area,indicator,period,value,source\none,gdp,2001,x,of a bad row\none,gdp,2006,1,twice\n", &options, NULL));
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM source WHERE id <> 0"), 6);
    must_fail(db, import_text(db, "area,indicator,period,value,source\none,gdp,2006,1,new\none,gdp,2007,1,twice\n", NULL, NULL),
              PARKDB_INVALID, "line 3, source: found \"twice\", expected a code, since several have that name: c, d");
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM source WHERE id <> 0"), 6);
    parkdb_close(db);
}
END_TEST

/* Ids below 0 are as good as others. */
START_TEST(sources_with_ids_below_0)
{
    parkdb *db = new_small();
    run(db, "INSERT INTO source (id, code, name) VALUES (-1, 'a', 'The A'), (-100000, 'b', 'The B'), (7, 'c', 'The C')");
    must(db, import_text(db, "area,indicator,period,value,source\none,gdp,2001,1,new\none,gdp,2002,1,a\none,gdp,2003,1,b\n", NULL, NULL));
    same_text(ask(db, "SELECT period, source FROM observation_entry ORDER BY period"), "2001|new\n2002|a\n2003|b\n");
    parkdb_close(db);
}
END_TEST

/* Made-up figures never go by a real source's name. */
START_TEST(named_and_synthetic_sources)
{
    static const char *const cases[][2] = {
        {"a,Another,", "2 6 source_name: Another: the name that the source has, The A, or nothing"},
        {"a,,1", "2 7 synthetic: 1: 0 or nothing, as of the source"},
        {"m,,0", "2 7 synthetic: 0: 1 or nothing, as of the source"},
        {"m,,yes", "2 7 synthetic: yes: 0, 1 or nothing"},
        {",A,", "2 6 source_name: A: nothing without a source"},
        {",,1", "2 7 synthetic: 1: nothing without a source"},
    };
    static const char header[] = "area,indicator,period,value,source,source_name,synthetic";
    parkdb *db = new_small();
    run(db, "INSERT INTO source (code, name, synthetic) VALUES ('a', 'The A', 0), ('m', 'Made up', 1)");
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        contains(said_of(db, header, format_text("one,gdp,2001,1,%s", cases[i][0])), cases[i][1]);
    must(db, import_text(db,
                         format_text("%s\none,gdp,2001,1,a,The A,0\none,gdp,2002,1,Made up,,1\none,gdp,2003,1,new,New,1\n"
                                     "one,gdp,2004,1,new,,\none,gdp,2005,1,new,New,1\n",
                                     header),
                         NULL, NULL));
    same_text(ask(db, "SELECT code, name, synthetic FROM source WHERE id <> 0 ORDER BY code"), "a|The A|0\nm|Made up|1\nnew|New|1\n");
    same_text(ask(db, "SELECT period, source FROM observation_entry ORDER BY period"), "2001|a\n2002|m\n2003|new\n2004|new\n2005|new\n");
    must_fail(db, import_text(db, format_text("%s\none,gdp,2006,1,x,X,1\none,gdp,2007,1,x,Y,1\n", header), NULL, NULL), PARKDB_INVALID,
              "line 3, source_name: found \"Y\", expected the name that the source has, X");
    parkdb_close(db);
}
END_TEST

START_TEST(too_many_new_sources)
{
    parkdb *db = new_small();
    struct text text = {NULL, 0, 0};
    parkdb_csv_options skip = {.size = sizeof skip, .skip_bad_rows = 1};
    parkdb_csv_result result;
    append_line(&text, "area,indicator,period,value,vintage,source");
    for (int i = 0; i < 10003; i++)
        append_line(&text, format_text("one,gdp,2001,1,%d-%02d-%02d,s%d", 1950 + i / 336, i / 28 % 12 + 1, i % 28 + 1, i));
    append_line(&text, "one,gdp,2002,1,,s7");
    const char *all = kept_text(&text);
    must(db, import_text(db, all, &skip, &result));
    ck_assert_int_eq(result.bad, 3);
    ck_assert_int_eq(result.written, 10001);
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM source WHERE id <> 0"), 10000);
    ck_assert_int_eq(ask_int(db, "SELECT source = 's7' FROM observation_entry WHERE period = '2002'"), 1);
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

/* Reading a file again on another day revises nothing; what it says anew is a revision, and what a caller dates is dated. */
START_TEST(the_same_on_another_day)
{
    parkdb *db = new_small();
    parkdb_csv_result result;
    parkdb_csv_options dated = {.size = sizeof dated, .vintage = "2023-01-01"};
    static const char one[] = "area,indicator,period,value,unit,note\none,gdp,2001,1,wan,n\n";
    must(db, parkdb_set_clock(db, "2022-01-01", "2022-01-01"));
    must(db, import_text(db, one, NULL, &result));
    ck_assert_int_eq(result.written, 1);
    must(db, parkdb_set_clock(db, "2022-06-01", "2022-06-01"));
    must(db, import_text(db, one, NULL, &result));
    ck_assert_int_eq(result.written, 0);
    must(db, import_text(db, "area,indicator,period,value,unit,note\none,gdp,2001,1,wan,m\n", NULL, &result));
    must(db, import_text(db, one, &dated, &result));
    same_text(ask(db, "SELECT value, note, vintage FROM observation_entry ORDER BY vintage"),
              "10000.0|n|2022-01-01\n10000.0|m|2022-06-01\n10000.0|n|2023-01-01\n");
    parkdb_close(db);
}
END_TEST

/* Each member of a row that changes is written, and none that does not. */
START_TEST(what_changes_is_written)
{
    static const char header[] = "area,indicator,period,value,unit,status,bound,source,vintage,note";
    static const char *const rows[] = {
        "one,gdp,2001,1,,A,,s,2002-01-01,",     "one,gdp,2001,2,,A,,s,2002-01-01,",      "one,gdp,2001,2,,P,,s,2002-01-01,",
        "one,gdp,2001,2,,P,over,s,2002-01-01,", "one,gdp,2001,2,,P,over,s,2002-01-01,n", "one,gdp,2001,0.0002,wan,P,over,s,2002-01-01,n",
        "one,gdp,2001,,,M,,s,2002-01-01,n",     "one,gdp,2001,2,,P,over,s,2002-01-01,",
    };
    parkdb *db = new_small();
    parkdb_csv_result result;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        for (int again = 0; again < 2; again++) {
            must(db, import_text(db, format_text("%s\n%s\n", header, rows[i]), NULL, &result));
            ck_assert_int_eq(result.written, !again);
            ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM observation"), 1);
        }
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- What is wrong */

START_TEST(numbers_refused_with_words)
{
    static const char *const cases[][2] = {
        {"\"1,234\"", "without thousands separators: write 1234\n"},
        {"\"1,234.5\"", "without thousands separators: write 1234.5\n"},
        {"\"-1,234,567\"", "without thousands separators: write -1234567\n"},
        {"1 234", "without spaces: write 1234\n"},
        {"1\xC2\xA0"
         "234",
         "without thousands separators: write 1234\n"},
        {"1\xE2\x80\xAF"
         "234",
         "without thousands separators: write 1234\n"},
        {"1'234", "without thousands separators"},
        {"1.234.567", "without thousands separators"},
        {"\"1,5\"", "not a decimal comma: write 1.5\n"},
        {"\"1234,567\"", "not a decimal comma"},
        {"12.3%", "% belongs in the column unit: write 12.3\n"},
        {"１２３", "not full-width ones: write 123\n"},
        {"１２．３％", "% belongs in the column unit: write 12.3\n"},
        {"1，234", "not full-width ones: write 1234\n"},
        {"3686亿元", "its unit belongs in the column unit"},
        {"\"3,686亿元\"", "its unit belongs in the column unit"},
        {"inf", "a finite number"},
        {"-Infinity", "a finite number"},
        {"NaN", "a finite number"},
        {"1e999", "a finite number"},
        {"0x10", "a number such as"},
        {"1e", "a number such as"},
        {".", "a number such as"},
        {"-", "nothing where the value is missing"},
        {"——", "nothing where the value is missing"},
        {"n/a", "nothing where the value is missing"},
        {" 1", "without spaces: write 1\n"},
        {"−5", "a hyphen as its minus sign: write -5\n"},
        {"约5", "about belongs in the column bound"},
        {"超1000", "about belongs in the column bound"},
        {"0x1p3", "a number such as"},
        {"infinity", "a finite number"},
        {"nan(1)", "a finite number"},
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
        {"nowhere,gdp,2021,1,,,,", "2 1 area: nowhere: the code, name, alias or GB code of a region, park or group"},
        {"同名,gdp,2021,1,,,,", "2 1 area: 同名: a code, since several have that name: one, two"},
        {",gdp,2021,1,,,,", "2 1 area: : the code"},
        {"one,GDP,2021,1,,,,", "2 2 indicator: GDP: the code, name or alias of an indicator\n"},
        {"one,gpd,2021,1,,,,", "2 2 indicator: gpd: the code, name or alias of an indicator: is it \"gdp\"?"},
        {"one,ouput,2021,1,,,,", "is it \"output\"?"},
        {"furst,gdp,2021,1,,,,", "2 1 area: furst: the code, name, alias or GB code of a region, park or group: is it \"first\"?"},
        {"one,gdp,2021年13月,1,,,,", "2 3 period"},
        {"one,gdp,2021年2-9月,1,,,,", "2 3 period"},
        {"one,gdp,2021,1,wann,,,", "2 5 unit: wann: the code of a unit: is it \"wan\"?"},
        {"one,gdp,2021,,,,over,", "2 7 bound: over: nothing beside a value"},
        {"one,gdp,2021,1,,,,2021/05/06", "2 8 vintage: 2021/05/06: a day as YYYY-MM-DD"},
        {"\"one\n\n\xBC\xD7\",gdp,2021,1,,,,", "4 1 area: bytes that are not UTF-8"},
        {"one,gdp,2021,\"1\n\",,\"\n\n,,", "3 6 status: a quote that nothing closes"},
        {"one,gdp,2021-13,1,,,,", "2 3 period: 2021-13: a period such as"},
        {"one,gdp,2021--Q1,1,,,,", "2 3 period"},
        {"one,gdp,1900,1,,,,", "2 3 period"},
        {"one,gdp,2021M,1,,,,", "2 3 period"},
        {"one,gdp,2021,1,dollar,,,", "2 5 unit: dollar: a unit that can be converted to the indicator's yuan (cny)"},
        {"one,gdp,2021,1,pound,,,", "2 5 unit: pound: the code of a unit"},
        {"one,gdp,2021,1e308,wan,,,", "2 4 value: 1e308: a number that is finite"},
        {"one,gdp,2021,1,,C,,", "2 6 status: C: one or more of A, B"},
        {"one,gdp,2021,1,,AA,,", "2 6 status"},
        {"one,gdp,2021,1,,M,,", "2 4 value: 1: nothing, with a status"},
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
        {"", "line 1, column 1: found nothing, expected a row with the names of the columns: the file is empty"},
        {"\n,,\n\n", "line 1, column 1: found nothing, expected a row with the names of the columns: the file is empty"},
        {"area,indicator,period,valu\n", "line 1, column 4: found \"valu\", expected one of the columns area, indicator"},
        {"area,indicator,perod,value\n", "found \"perod\""},
        {"area,indicator,perod,value\n", "is it \"period\"?"},
        {"area,indicator,period,value,口径\n", "line 1, column 5: found \"口径\", expected one of the columns"},
        {"area,indicator,period,value,UNIT_MUL\n", "is it \"UNIT_MULT\"?"},
        {"area;indicator;period;value\n", "separated by commas"},
        {"area\tindicator\tperiod\tvalue\n", "separated by commas"},
        {"area,indicator,period,area,value\n", "line 1, column 4: found \"area\", expected each column once: column 1, \"area\", is that"},
        {"Area,指标,period,地区,value\n", "line 1, column 4: found \"地区\", expected each column once: column 1, \"Area\", is that"},
        {"REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,value\n", "column 5: found \"value\", expected each column once"},
        {"REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_COMMENT,COMMENT_OBS\n",
         "column 6: found \"COMMENT_OBS\", expected each column once"},
        {"ref_area,indicator,period,value\n", "is it \"REF_AREA\"?"},
        {"Perod,indicator,period,value\n", "is it \"period\"?"},
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
              import_text(db, "area,indicator,period,value,source\nhebei,gdp,2001,1,new\nhebei,gdp,2002,\"1,234\",\nhebei,gdp,2001,2,new\n",
                          &options, &result),
              PARKDB_INVALID,
              "figures.csv: line 3, value: found \"1,234\", expected a number without thousands separators: write 1234 (and 1 more)");
    same_text(parkdb_last_error(db)->file, "figures.csv");
    same_text(parkdb_last_error(db)->path, "line 3, column 4");
    ck_assert_int_eq(result.rows, 3);
    ck_assert_int_eq(result.bad, 2);
    ck_assert_int_eq(result.written, 0);
    contains(kept_text(&said.lines), "4 3 period: 2001: one row for an indicator, area, period, vintage and source: line 2 has it");
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

/* Of one day each source has its say, whoever was there first, in the file or in the same one. */
START_TEST(sources_stand_beside_one_another)
{
    static const char header[] = "area,indicator,period,value,source,vintage\n";
    parkdb *db = new_small();
    struct said said = {.count = 0};
    parkdb_csv_options options = heard(&said);
    must(db, import_text(db, format_text("%sone,gdp,2001,1,a,2002-01-01\n", header), NULL, NULL));
    must(db, import_text(db,
                         format_text("%sone,gdp,2001,3,,2002-01-01\none,gdp,2001,2,b,2002-01-01\none,gdp,2002,4,new,2003-01-01\n"
                                     "one,gdp,2002,5,unstated,2003-01-01\none,gdp,2002,6,newer,2003-01-01\n",
                                     header),
                         NULL, NULL));
    same_text(ask(db, "SELECT period, source, value FROM observation_entry ORDER BY period, source"),
              "2001|a|1.0\n2001|b|2.0\n2001|unstated|3.0\n2002|new|4.0\n2002|newer|6.0\n2002|unstated|5.0\n");
    /* Of one source there is one figure of a day. */
    must_fail(db,
              import_text(db, format_text("%sone,gdp,2003,1,,2004-01-01\none,gdp,2003,2,unstated,2004-01-01\n", header), &options, NULL),
              PARKDB_INVALID, "one row for an indicator, area, period, vintage and source: line 2 has it");
    must(db, import_text(db, format_text("%sone,gdp,2001,9,b,2002-01-01\n", header), NULL, NULL));
    same_text(ask(db, "SELECT source, value FROM observation_entry WHERE period = '2001' ORDER BY source"), "a|1.0\nb|9.0\nunstated|3.0\n");
    free(said.lines.bytes);
    parkdb_close(db);
}
END_TEST

/* A rule of the table that the library knows nothing of holds for a file, too: nothing of it is written. */
START_TEST(an_added_rule_of_the_table_holds)
{
    parkdb *db = new_small();
    sqlite3 *sqlite = parkdb_sqlite(db);
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL);
    run(db, "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '(abs(value) < 9e999)', "
            "'(abs(value) < 9e999 AND value <> 13)') WHERE name = 'observation'; PRAGMA writable_schema = RESET");
    char *before = dump(db);
    must_fail(db, import_text(db, "area,indicator,period,value\none,gdp,2001,12\none,gdp,2002,13\n", NULL, NULL), PARKDB_CONSTRAINT,
              "value: a finite number");
    same_text(dump(db), before);
    must(db, import_text(db, "area,indicator,period,value\none,gdp,2001,12\none,gdp,2002,14\n", NULL, NULL));
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
    ck_assert_int_eq(said.calls, 3); /* none of the rows is left to be written */
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
    same_text(read_file(path, NULL), "area,indicator,period,value,unit,status,bound,source,source_name,synthetic,vintage,note\n"
                                     "two,gdp,2001-Q1-3,,yuan,M,,,,,2002-01-01,\ntwo,share,2001,1.0e-07,%,A,over,s,,0,2002-01-01,\n");
    same_text(names_beside(path), "out.csv\n");
    parkdb_close(other);
    parkdb_close(db);
}
END_TEST

/* Into a database that knows the same things but no figure: all of a figure, and its source, but for the source's note. */
START_TEST(an_export_is_equal_elsewhere)
{
    parkdb *db = new_small(), *other = new_small();
    char *path = fresh_path("out.csv");
    static const char whole[] =
        "SELECT x.*, s.name, s.synthetic FROM observation_entry x LEFT JOIN source s ON s.code = x.source ORDER BY 1, 2, 3, vintage";
    run(db, "INSERT INTO source (code, name, synthetic) VALUES ('m', 'Made \"up\", all', 1)");
    must(db, import_text(db,
                         "area,indicator,period,value,unit,status,bound,source,vintage,note\n"
                         "one,gdp,2001,2907.09,wan,A,over,m,2002-01-01,\"a \"\"note\"\",\nof two lines\"\n"
                         "one,gdp,2002,0.1,wan,P,,plain,2002-01-01,\none,gdp,2003,1e-5,wan,,,,2002-01-01,\n"
                         "one,gdp,2004,123456.789,wan,,,,2002-01-01,\none,gdp,2005,,wan,M,,,2002-01-01,gone\n"
                         "one,gdp,2006,0.3,yuan,,,,2002-01-01,\none,gdp,2006,0.4,wan,,,,2003-01-01,\n",
                         NULL, NULL));
    must(db, parkdb_export_csv(db, NULL, path));
    contains(read_file(path, NULL),
             "one,gdp,2001,2907.09,wan,A,over,m,\"Made \"\"up\"\", all\",1,2002-01-01,\"a \"\"note\"\",\nof two lines\"\n");
    contains(read_file(path, NULL), "one,gdp,2004,123456.789,wan,A,,,,,2002-01-01,\n");
    contains(read_file(path, NULL), "one,gdp,2006,0.4,wan,A,");
    must(other, parkdb_import_csv(other, path, NULL, NULL));
    same_text(ask(other, whole), ask(db, whole));
    parkdb_close(other);
    parkdb_close(db);
}
END_TEST

/* Whatever number was published, in whatever unit, comes out as it was. */
START_TEST(published_numbers_come_out)
{
    parkdb *db = new_small();
    char *path = fresh_path("out.csv");
    struct text text = {NULL, 0, 0};
    run(db, "INSERT INTO unit (code, dimension, factor, change_only) VALUES ('odd', 'cny', 0.3, 0), ('yi', 'cny', 1e8, 0), ('third', "
            "'cny', 1e8/3, 0)");
    append_line(&text, "area,indicator,period,value,unit");
    static const char *const units[] = {"wan", "odd", "yi", "third"};
    for (int i = 0; i < 1200; i++)
        append_line(
            &text, format_text("one,gdp,%d-%02d,%d.%03d,%s", 1950 + i / 12, i % 12 + 1, i * 7919 % 100003, i * 37 % 999 + 1, units[i % 4]));
    const char *csv = kept_text(&text);
    must(db, import_text(db, csv, NULL, NULL));
    must(db, parkdb_export_csv(db, NULL, path));
    const char *out = read_file(path, NULL);
    for (int i = 0; i < 1200; i++) {
        char *number = format_text("%d.%03d", i * 7919 % 100003, i * 37 % 999 + 1);
        while (number[strlen(number) - 1] == '0') number[strlen(number) - 1] = '\0';
        contains(out, format_text("one,gdp,%d-%02d,%s,%s,", 1950 + i / 12, i % 12 + 1, number, units[i % 4]));
    }
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Many rows */

/* More rows than are sorted in memory, in no order, with notes; the same figure twice, far apart. */
START_TEST(many_rows)
{
    enum { MONTHS = 151 * 12, DAYS = 150 };
    parkdb *db = new_small();
    struct text text = {NULL, 0, 0};
    struct said said = {.count = 0};
    parkdb_csv_options options = heard(&said);
    parkdb_csv_result result;
    append_line(&text, "area,indicator,period,value,vintage,note");
    int count = MONTHS * DAYS;
    for (int i = 0; i < count; i++) {
        int k = (int)((long long)i * 1000003 % count), month = k / DAYS, day = k % DAYS;
        char line[96];
        snprintf(line, sizeof line, "one,gdp,%d-%02d,%d,2200-%02d-%02d,%s", 1950 + month / 12, month % 12 + 1, k, day / 28 + 1,
                 day % 28 + 1, k % 7 ? "" : "seven");
        append_line(&text, line);
    }
    append_line(&text, "one,gdp,1950-01,5,2200-01-01,");
    const char *all = kept_text(&text);
    must_fail(db, import_text(db, all, &options, &result), PARKDB_INVALID,
              "one row for an indicator, area, period, vintage and source: line 2 has it");
    ck_assert_int_eq(result.bad, 1);
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM observation"), 0);
    options.skip_bad_rows = 1;
    said.last_done = 0;
    must(db, import_text(db, all, &options, &result));
    ck_assert_int_eq(said.last_done, said.last_total);
    ck_assert_int_eq(result.written, count);
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM observation"), count);
    ck_assert_int_eq(
        ask_int(db, format_text("SELECT sum(CASE WHEN value %% 7 = 0 THEN note IS 'seven' ELSE note IS NULL END) = %d FROM observation",
                                count)),
        1);
    ck_assert_int_eq(ask_int(db, "SELECT count(DISTINCT value) - count(*) FROM observation"), 0);
    said.last_done = 0;
    must(db, import_text(db, all, &options, &result));
    ck_assert_int_eq(result.written, 0);
    free(said.lines.bytes);
    parkdb_close(db);
}
END_TEST

/* What does not fit in memory is laid by in a file: long notes fill it soon. The same figure twice, in the first batch and the last. */
START_TEST(rows_that_are_laid_by)
{
    enum { ROWS = 1100, NOTE = 100000 };
    parkdb *db = new_small();
    parkdb_csv_result result;
    char *path = fresh_path("figures.csv"), *note = format_text("%*s", NOTE, "");
    parkdb_csv_options options = {.size = sizeof options, .skip_bad_rows = 1};
    memset(note, 'n', NOTE);
    FILE *file = fopen(path, "wb");
    ck_assert_ptr_nonnull(file);
    fputs("area,indicator,period,value,unit,bound,status,source,vintage,note\n", file);
    for (int i = 0; i < ROWS; i++) {
        int k = i * 7919 % ROWS;
        fprintf(file, "%s,%s,%d-%02d,%d,%s,%s,%s,%s,2024-05-06,%d %s\n", k % 3 ? "one" : "two", "gdp", 1950 + k / 12, k % 12 + 1, k,
                k % 2 ? "wan" : "", k % 5 ? "" : "over", k % 7 ? "" : "P", k % 4 ? "" : "paper", k, note);
    }
    fputs("two,gdp,1950-01,1,,,,paper,2024-05-06,\n", file);
    fclose(file);
    must(db, parkdb_import_csv(db, path, &options, &result));
    ck_assert_int_eq(result.written, ROWS);
    ck_assert_int_eq(result.bad, 1);
    ck_assert_int_eq(
        ask_int(db,
                format_text("SELECT count(*) FROM observation_entry WHERE CAST(note AS INTEGER) = CASE unit_published WHEN 'wan' THEN "
                            "value / 10000 ELSE value END AND length(note) > %d AND (bound IS 'over') = (CAST(note AS INTEGER) %% 5 = 0) "
                            "AND (status = 'P') = (CAST(note AS INTEGER) %% 7 = 0) AND (source IS 'paper') = (CAST(note AS INTEGER) "
                            "%% 4 = 0)",
                            NOTE)),
        ROWS);
    parkdb_close(db);
}
END_TEST

/* Ids may be anything that fits a row's: their order is kept where no single number has room for the key. */
START_TEST(ids_far_apart)
{
    parkdb *db = new_small();
    parkdb_csv_result result;
    struct text text = {NULL, 0, 0};
    run(db, "INSERT INTO area (id, code, kind, name) VALUES (9223372036854775807, 'far', 'region', '远'), (4611686018427387904, 'near', "
            "'region', '近'); INSERT INTO region (id, level, parent) SELECT a.id, 'province', (SELECT id FROM area WHERE code "
            "= 'land') FROM area a WHERE a.code IN ('far', 'near')");
    append_line(&text, "area,indicator,period,value,vintage");
    static const char *const areas[] = {"far", "near", "one"};
    for (int i = 0; i < 300; i++) {
        int k = i * 7 % 300;
        append_line(&text,
                    format_text("%s,%s,%d,%d,2024-01-%02d", areas[k % 3], k / 3 % 2 ? "share" : "gdp", 1950 + k / 60, k, k / 6 % 10 + 1));
    }
    append_line(&text, "far,gdp,1950,7,2024-01-01");
    const char *all = kept_text(&text);
    must_fail(db, import_text(db, all, NULL, NULL), PARKDB_INVALID, "line 302");
    parkdb_csv_options options = {.size = sizeof options, .skip_bad_rows = 1};
    must(db, import_text(db, all, &options, &result));
    ck_assert_int_eq(result.written, 300);
    ck_assert_int_eq(ask_int(db, "SELECT count(DISTINCT value) FROM observation"), 300);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- What SQLite checks */

/* The connection checks all that it did before: references, rules, and what follows is marked. */
static void must_check_all(parkdb *db)
{
    static const char row[] =
        "INSERT INTO observation (indicator, period, area, vintage, value, status) SELECT i.id, p.id, %s, 1, %s, '%s' "
        "FROM indicator i JOIN area a ON a.code = 'one' JOIN period p ON p.code = '2050' WHERE i.code = 'gdp'";
    sqlite3 *sqlite = parkdb_sqlite(db);
    ck_assert_int_ne(sqlite3_exec(sqlite, format_text(row, "-5", "1", "A"), NULL, NULL, NULL), SQLITE_OK);
    contains(sqlite3_errmsg(sqlite), "FOREIGN KEY");
    ck_assert_int_ne(sqlite3_exec(sqlite, format_text(row, "a.id", "1", "Z"), NULL, NULL, NULL), SQLITE_OK);
    contains(sqlite3_errmsg(sqlite), "status: one of");
    run(db, "BEGIN");
    run(db, format_text(row, "a.id", "1", "A"));
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM figure_dirty WHERE period = (SELECT id FROM period WHERE code = '2050')"), 1);
    run(db, "ROLLBACK");
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM pragma_module_list WHERE name LIKE 'parkdb%'"), 0);
}

static int stop_at_last(void *context, long long done, long long total, long long rows)
{
    (void)context, (void)rows;
    return done == total;
}

START_TEST(checks_are_on_after_an_import)
{
    parkdb *db = new_small();
    parkdb_csv_options options = {.size = sizeof options, .on_progress = stop_at_last};
    sqlite3_stmt *busy = NULL;
    must(db, import_text(db, "area,indicator,period,value\none,gdp,2001,100\n", NULL, NULL));
    must_check_all(db);
    must_fail(db, import_text(db, "area,indicator,period,value\none,gdp,2002,100\n", &options, NULL), PARKDB_INTERRUPTED, "");
    must_check_all(db);
    must_fail(db, import_text(db, "area,indicator,period,value\none,gdp,2002,x\n", NULL, NULL), PARKDB_INVALID, "");
    must_check_all(db);
    ck_assert_int_eq(sqlite3_prepare_v2(parkdb_sqlite(db), "SELECT id FROM period", -1, &busy, NULL), SQLITE_OK);
    ck_assert_int_eq(sqlite3_step(busy), SQLITE_ROW);
    must(db, import_text(db, "area,indicator,period,value\none,gdp,2002,100\n", NULL, NULL));
    ck_assert_int_eq(sqlite3_step(busy), SQLITE_ROW);
    sqlite3_finalize(busy);
    must_check_all(db);
    must(db, parkdb_begin(db));
    must(db, import_text(db, "area,indicator,period,value\none,gdp,2003,100\n", NULL, NULL));
    must(db, parkdb_commit(db));
    must_check_all(db);
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM observation"), 3);
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* What a caller has switched off stays off, and a caller's trigger sees every row. */
START_TEST(switches_are_the_callers)
{
    parkdb *db = new_small();
    int references = -1;
    run(db, "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; CREATE TABLE seen (value REAL);"
            "CREATE TRIGGER mine AFTER INSERT ON observation BEGIN INSERT INTO seen VALUES (NEW.value); END");
    must(db, import_text(db, "area,indicator,period,value\none,gdp,2001,100\none,gdp,2002,200\n", NULL, NULL));
    same_text(ask(db, "SELECT * FROM seen ORDER BY value"), "100.0\n200.0\n");
    ck_assert_int_eq(sqlite3_db_config(parkdb_sqlite(db), SQLITE_DBCONFIG_ENABLE_FKEY, -1, &references), SQLITE_OK);
    ck_assert_int_eq(references, 0);
    ck_assert_int_eq(ask_int(db, "PRAGMA ignore_check_constraints"), 1);
    run(db, "PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF");
    must_check_all(db);
    parkdb_close(db);
}
END_TEST

/* Triggers that a caller has laid beside the schema's run for every row, and may refuse one. */
START_TEST(triggers_are_the_callers)
{
    static const char *const kinds_of_trigger[] = {"TRIGGER", "TEMP TRIGGER"};
    parkdb *db = new_small();
    run(db, format_text("CREATE TABLE main.seen (value REAL); CREATE TEMP TABLE seen (value REAL);"
                        "CREATE %s mine AFTER INSERT ON main.observation BEGIN INSERT INTO seen VALUES (NEW.value); END;"
                        "CREATE %s strict BEFORE INSERT ON main.observation WHEN NEW.value < 0 BEGIN "
                        "SELECT RAISE(ABORT, 'none below nothing'); END",
                        kinds_of_trigger[_i], kinds_of_trigger[_i]));
    must(db, import_text(db, "area,indicator,period,value\none,gdp,2001,100\none,gdp,2002,200\n", NULL, NULL));
    same_text(ask(db, _i ? "SELECT * FROM temp.seen ORDER BY value" : "SELECT * FROM main.seen ORDER BY value"), "100.0\n200.0\n");
    must_fail(db, import_text(db, "area,indicator,period,value\none,gdp,2003,1\none,gdp,2004,-1\n", NULL, NULL), PARKDB_CONSTRAINT,
              "none below nothing");
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM observation"), 2);
    must_check_all(db);
    parkdb_close(db);
}
END_TEST

/* An import takes what the table does, and refuses what it does, though the table does not look. */
START_TEST(rules_of_the_table_hold)
{
    static const char *const values[] = {"", "1", "-1e308", "1e309", "nan"}, *const bounds[] = {"", "over", "under", "about", "Over"};
    parkdb *db = new_small();
    for (char status = 'A'; status <= 'Z'; status++)
        for (size_t v = 0; v < sizeof values / sizeof values[0]; v++)
            for (size_t b = 0; b < sizeof bounds / sizeof bounds[0]; b++) {
                char *sql =
                    format_text("INSERT INTO observation (indicator, period, area, vintage, value, bound, status) SELECT i.id, p.id, a.id, "
                                "1, %s, %s, '%c' "
                                "FROM indicator i JOIN area a ON a.code = 'one' JOIN period p ON p.code = '2001' WHERE i.code = 'gdp'",
                                *values[v] ? format_text("CAST('%s' AS REAL)", values[v]) : "NULL",
                                *bounds[b] ? format_text("'%s'", bounds[b]) : "NULL", status);
                int takes = v < 4 && sqlite3_exec(parkdb_sqlite(db), sql, NULL, NULL, NULL) == SQLITE_OK;
                run(db, "DELETE FROM observation");
                int code = import_text(
                    db, format_text("area,indicator,period,value,bound,status\none,gdp,2001,%s,%s,%c\n", values[v], bounds[b], status),
                    NULL, NULL);
                int is_blank = !*values[v] && !*bounds[b] && strchr("ABDEFGIJKNPSUVW", status);
                ck_assert_msg((code == PARKDB_OK) == (takes || is_blank), "%s %s %c", values[v], bounds[b], status);
                ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM observation"), takes);
                run(db, "DELETE FROM observation");
            }
    run(db, "INSERT INTO figure_refresh VALUES (NULL)");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* Pages are full, whatever the order of the file: at most 33 bytes for each figure. */
START_TEST(pages_are_full)
{
    enum { MONTHS = 1800, DAYS = 50 };
    for (int order = 0; order < 2; order++) {
        parkdb *db = new_small();
        struct text text = {NULL, 0, 0};
        /* Neither those indexes' pages nor those of rows that are laid backwards are what is measured. */
        run(db, "DROP INDEX IF EXISTS user_observation; DROP INDEX IF EXISTS user_figure_kept; PRAGMA reverse_unordered_selects = OFF");
        int before = ask_int(db, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
        append_line(&text, "area,indicator,period,value,vintage");
        for (int i = 0; i < MONTHS * DAYS; i++) {
            int k = order ? (int)((long long)i * 1000003 % (MONTHS * DAYS)) : i;
            char line[64];
            snprintf(line, sizeof line, "one,gdp,%d-%02d,%d.25,2024-%02d-%02d", 1950 + k / DAYS / 12, k / DAYS % 12 + 1, k,
                     k % DAYS / 28 + 1, k % DAYS % 28 + 1);
            append_line(&text, line);
        }
        must(db, import_text(db, kept_text(&text), NULL, NULL));
        int after = ask_int(db, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
        ck_assert_int_le((after - before) / (MONTHS * DAYS), 66); /* half of it for what counts */
        parkdb_close(db);
    }
}
END_TEST

static int interrupt(void *context, long long done, long long total, long long rows)
{
    parkdb *db = context;
    if (rows >= 3000 && done > total / 2) parkdb_interrupt(db); /* while it writes */
    return 0;
}

START_TEST(interrupted)
{
    parkdb *db = new_small();
    struct text text = {NULL, 0, 0};
    parkdb_csv_options options = {.size = sizeof options, .on_progress = interrupt, .context = db};
    append_line(&text, "area,indicator,period,value,vintage,source");
    for (int i = 0; i < 5000; i++)
        append_line(&text, format_text("one,gdp,%d-%02d,1,%d-01-01,new", 1950 + i / 12 % 100, i % 12 + 1, 2100 + i / 1200));
    const char *all = kept_text(&text);
    must_fail(db, import_text(db, all, &options, NULL), PARKDB_INTERRUPTED, "");
    ck_assert_int_eq(ask_int(db, "SELECT (SELECT count(*) FROM observation) + (SELECT count(*) FROM source WHERE id <> 0)"), 0);
    options.on_progress = NULL;
    must(db, import_text(db, all, &options, NULL));
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Long work */

/* Says stop at a call; or has another thread interrupt the handle, and says nothing. */
struct stopping {
    parkdb *db;
    int calls, stop_at, from_elsewhere;
};

static void *interrupt_it(void *handle)
{
    parkdb_interrupt(handle);
    return NULL;
}

static int stop(void *context)
{
    struct stopping *stopping = context;
    pthread_t thread;
    if (++stopping->calls != stopping->stop_at) return 0;
    if (!stopping->from_elsewhere) return 1;
    ck_assert_int_eq(pthread_create(&thread, NULL, interrupt_it, stopping->db), 0);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    return 0;
}

static char *long_csv; /* the file that import_long reads */

static int import_long(parkdb *db)
{
    return parkdb_import_csv(db, long_csv, NULL, NULL);
}

/* The figures are in the transaction, and what follows from them is made when it is committed. */
static int commit_long(parkdb *db)
{
    int code = parkdb_begin(db);
    if (!code) code = import_long(db);
    if (!code) code = parkdb_commit(db);
    parkdb_error first = *parkdb_last_error(db);
    if (code) must(db, parkdb_rollback(db));
    if (code) ck_assert_int_eq(first.code, code);
    return code;
}

static int check_long(parkdb *db)
{
    return parkdb_check(db, NULL, NULL);
}

/* Stops the work at its first call of the progress callback, its second, its fourth and so on until it comes to its end;
 * each time nothing has changed. */
static void must_stop_anywhere(parkdb *db, int (*work)(parkdb *db), int from_elsewhere)
{
    struct stopping stopping = {db, 0, 1, from_elsewhere};
    char *before = dump(db);
    int stopped = 0;
    must(db, parkdb_set_progress(db, stop, &stopping));
    for (;; stopping.stop_at *= 2, stopped++) {
        stopping.calls = 0;
        int code = work(db);
        int is_over = stopping.calls < stopping.stop_at;
        stopping.calls = stopping.stop_at;
        if (is_over) must(db, code);
        if (is_over || (code == PARKDB_OK && from_elsewhere)) break; /* the thread may come too late for the last steps */
        ck_assert_int_eq(code, PARKDB_INTERRUPTED);
        same_text(dump(db), before);
        ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM figure_dirty"), 0);
        stopping.calls = stopping.stop_at;
    }
    ck_assert_int_gt(stopped, 1);
    must(db, parkdb_set_progress(db, NULL, NULL));
    must_be_sound(db);
}

START_TEST(long_work_can_be_stopped)
{
    for (int from_elsewhere = 0; from_elsewhere < 2; from_elsewhere++) {
        parkdb *db = new_small();
        struct text text = {NULL, 0, 0};
        append_line(&text, "area,indicator,period,value");
        for (int i = 0; i < 1800; i++)
            append_line(&text, format_text("%s,gdp,%d-%02d,%d", i % 2 ? "one" : "two", 1950 + i / 24, i / 2 % 12 + 1, i + 1));
        long_csv = csv_file(kept_text(&text));
        run(db, "INSERT INTO indicator (code, name, unit, derivation, derived_from, levels_comparable) SELECT 'growth', 'g', "
                "(SELECT id FROM unit WHERE code = '%'), 'growth', id, 1 FROM indicator WHERE code = 'gdp'");
        must_stop_anywhere(db, commit_long, from_elsewhere);
        run(db, "DELETE FROM observation; INSERT INTO figure_refresh VALUES (NULL)");
        must_stop_anywhere(db, import_long, from_elsewhere);
        must_stop_anywhere(db, parkdb_refresh, from_elsewhere);
        must_stop_anywhere(db, check_long, from_elsewhere);
        must_stop_anywhere(db, parkdb_optimize, from_elsewhere);
        parkdb_close(db);
    }
}
END_TEST

/* What follows from figures follows from those of an import, whatever is read in between. */
START_TEST(what_follows_is_made)
{
    parkdb *db = new_small();
    run(db, "INSERT INTO indicator (code, name, unit, derivation, derived_from, levels_comparable) SELECT 'growth', 'g', "
            "(SELECT id FROM unit WHERE code = '%'), 'growth', id, 1 FROM indicator WHERE code = 'gdp'");
    must(db, import_text(db, "area,indicator,period,value\none,gdp,2001,100\none,gdp,2002,150\n", NULL, NULL));
    same_text(ask(db, "SELECT period, round(value, 6), how FROM figure WHERE indicator_code = 'growth'"), "2002|50.0|derived\n");
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM figure_dirty"), 0);
    must_fail(db, import_text(db, mixed, NULL, NULL), PARKDB_INVALID, "line 3");
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM figure_dirty"), 0);
    parkdb_close(db);
}
END_TEST

/* The example's figures, as published: two currencies stay apart. */
START_TEST(the_example_figures)
{
    parkdb *db = new_bundled();
    parkdb_csv_result result;
    char *csv = format_text("%s/examples/figures/suzhou-public.csv", PARKDB_SOURCE_DIR), *out = fresh_path("out.csv");
    must(db, parkdb_load_file(db, format_text("%s/examples/figures/suzhou-public.json", PARKDB_SOURCE_DIR), NULL, NULL));
    must(db, parkdb_import_csv(db, csv, NULL, &result));
    ck_assert_int_eq(result.written, 43);
    must(db, parkdb_import_csv(db, csv, NULL, &result));
    ck_assert_int_eq(result.written, 0);
    same_text(ask(db, "SELECT area, indicator, period, value, unit_published FROM observation_entry WHERE indicator LIKE 'trade%' ORDER BY "
                      "indicator, area"),
              "suzhou-htz|trade|2023|2500.0|亿元\nsuzhou-sip|trade|2023|6069.7|亿元\nsuzhou-htz|trade_usd|2021-Q1-3|312.3|亿美元\n");
    same_text(ask(db, "SELECT name, synthetic FROM source WHERE id <> 0 ORDER BY name"),
              "中国日报区域频道·苏州高新区|0\n苏州工业园区管理委员会网站|0\n苏州高新区管理委员会英文网站|0\n");
    must(db, parkdb_export_csv(db, NULL, out));
    must(db, parkdb_import_csv(db, out, NULL, &result));
    ck_assert_int_eq(result.rows, 43);
    ck_assert_int_eq(result.written, 0);
    contains(read_file(out, NULL), "suzhou-sip,gdp,2020,2907.09,亿元,A,,苏州工业园区管理委员会网站,,0,");
    must_be_sound(db);
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
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM source WHERE id <> 0"), 0);
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *csv = suite_create("csv");
    TCase *tests = add_case(csv, "right");
    tcase_add_test(tests, names_units_and_periods);
    tcase_add_test(tests, header_names);
    tcase_add_test(tests, cleared_columns_and_rows);
    tcase_add_test(tests, periods);
    tcase_add_test(tests, sdmx);
    tcase_add_test(tests, sdmx_2);
    tcase_add_test(tests, a_blank_cell_is_no_statement);
    tcase_add_test(tests, dimensions_are_declared);
    tcase_add_test(tests, flags_and_labels);
    tcase_add_test(tests, sources);
    tcase_add_test(tests, sources_with_ids_below_0);
    tcase_add_test(tests, named_and_synthetic_sources);
    tcase_add_test(tests, too_many_new_sources);
    tcase_add_test(tests, vintages);
    tcase_add_test(tests, the_same_on_another_day);
    tcase_add_test(tests, what_changes_is_written);
    tests = add_case(csv, "wrong");
    tcase_add_test(tests, numbers_refused_with_words);
    tcase_add_test(tests, rows_refused_with_words);
    tcase_add_test(tests, sdmx_refused_with_words);
    tcase_add_test(tests, headers_refused_with_words);
    tcase_add_test(tests, a_bad_file_changes_nothing);
    tcase_add_test(tests, bad_rows_are_skipped);
    tcase_add_test(tests, sources_stand_beside_one_another);
    tcase_add_test(tests, an_added_rule_of_the_table_holds);
    tcase_add_test(tests, a_thousand_bad_rows_are_told);
    tcase_add_test(tests, a_row_without_end_is_refused);
    tcase_add_test(tests, calls_that_make_no_sense);
    tests = add_case(csv, "there and back");
    tcase_add_test(tests, an_export_comes_in_unchanged);
    tcase_add_test(tests, an_export_is_equal_elsewhere);
    tcase_add_test(tests, published_numbers_come_out);
    tcase_add_test(tests, the_example_figures);
    tcase_add_test(tests, a_comma_locale_changes_nothing);
    tcase_add_test(tests, within_a_transaction);
    tests = add_case(csv, "many");
    tcase_add_test(tests, many_rows);
    tcase_add_test(tests, rows_that_are_laid_by);
    tcase_add_test(tests, ids_far_apart);
    tcase_add_test(tests, checks_are_on_after_an_import);
    tcase_add_test(tests, switches_are_the_callers);
    add_loop(tests, triggers_are_the_callers, 2);
    tcase_add_test(tests, rules_of_the_table_hold);
    tcase_add_test(tests, pages_are_full);
    tcase_add_test(tests, interrupted);
    tcase_add_test(tests, long_work_can_be_stopped);
    tcase_add_test(tests, what_follows_is_made);
    return csv;
}

int main(void)
{
    return run_suite(suite());
}
