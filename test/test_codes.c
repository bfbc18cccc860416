/* A code or word with one letter too many is PARKDB_UNKNOWN wherever one is taken, and the message has the one that was meant. */
#include "kinds.h"
#include "support.h"

#include <string.h>

/* ---------------------------------------------------------------- Rows */

/* What a row refers to, as the schema has it: "agency", or "" where the member is no reference. */
static char *referred(parkdb *db, const struct kind *kind, const char *member)
{
    char *table = ask(db, format_text("SELECT \"table\" FROM pragma_foreign_key_list('%s') WHERE \"from\" = '%s'", kind->name, member));
    table[strcspn(table, "\n")] = '\0';
    return table;
}

static const char **text_at(const struct field *field, void *row)
{
    return (const char **)(void *)((char *)row + field->offset);
}

/* A copy of the first row whose member is there, with texts that last; NULL where there is none. */
static void *row_with(parkdb *db, const struct kind *kind, const struct field *member)
{
    parkdb_cursor *cursor = NULL;
    char *copy = NULL;
    must(db, kind->find(db, NULL, &cursor));
    while (!copy && parkdb_next(cursor) == PARKDB_ROW) {
        const char *row = kind->row(cursor);
        if (!*(const char *const *)(const void *)(row + member->offset)) continue;
        copy = format_text("%*s", (int)kind->size, "");
        memcpy(copy, row, kind->size);
        for (size_t i = 0; i < kind->field_count; i++) {
            if (kind->fields[i].type != FIELD_TEXT) continue;
            const char **text = text_at(&kind->fields[i], copy);
            if (*text) *text = format_text("%s", *text);
        }
    }
    parkdb_cursor_close(cursor);
    return copy;
}

/* Fails unless the last call refused the code as it should. */
static void refused_code(parkdb *db, int code, const char *place, const char *found, int is_period)
{
    must_fail(db, code, PARKDB_UNKNOWN, format_text("%s: found \"%s\", expected the code of a", place, found));
    contains(parkdb_last_error(db)->message,
             is_period ? "a period from 1949 to 2100, such as" : format_text(": is it \"%.*s", (int)strlen(found) - 1, found));
}

START_TEST(a_row_that_refers_to_nothing)
{
    parkdb *db = new_assessed();
    int count = 0;
    for (size_t k = 0; k < kind_count; k++)
        for (size_t i = 0; kinds[k].put && i < kinds[k].field_count; i++) {
            const struct field *field = &kinds[k].fields[i];
            char *table = referred(db, &kinds[k], field->name);
            void *row = *table ? row_with(db, &kinds[k], field) : NULL;
            if (!row) continue;
            const char **text = text_at(field, row);
            *text = format_text("%sx", *text);
            char *place = format_text("%s.%s", kinds[k].name, field->name);
            refused_code(db, kinds[k].put(db, row), place, *text, strcmp(table, "period") == 0);
            count++;
            if (!is_listed(kinds[k].key, field->name)) continue;
            refused_code(db, kinds[k].remove(db, row), place, *text, strcmp(table, "period") == 0);
        }
    ck_assert_int_gt(count, 45);
    parkdb_close(db);
}
END_TEST

START_TEST(a_row_that_is_not_there)
{
    parkdb *db = new_assessed();
    int count = 0;
    for (size_t k = 0; k < kind_count; k++) {
        if (!kinds[k].remove || !is_listed(kinds[k].key, "code")) continue;
        const struct field *field = field_named(&kinds[k], "code");
        void *row = row_with(db, &kinds[k], field);
        const char **text = text_at(field, row);
        *text = format_text("%sx", *text);
        refused_code(db, kinds[k].remove(db, row), format_text("%s.code", kinds[k].name), *text, 0);
        count++;
    }
    ck_assert_int_ge(count, 13);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Other functions */

static int put_many(parkdb *db, const char *unit)
{
    parkdb_observation rows[2] = {{.indicator = "firms", .area = "alpha", .period = "2022", .value = {1, 1}, .unit = "piece"}};
    rows[1] = rows[0];
    rows[1].unit = unit;
    return parkdb_observation_put_many(db, rows, 2, sizeof rows[0]);
}

static int value_of(parkdb *db, const char *indicator, const char *area, const char *period)
{
    parkdb_number value;
    return parkdb_figure_value(db, indicator, area, period, &value);
}

static int accept(parkdb *db, parkdb_followup row)
{
    return parkdb_followup_accept(db, &row, NULL);
}

static int write_nothing(void *context, const char *text, size_t length)
{
    (void)context, (void)text, (void)length;
    return 0;
}

static int report(parkdb *db, const char *park, const char *agency, const char *document)
{
    parkdb_report asked = {.size = sizeof asked, .park = park, .agency = agency, .document = document};
    int code = parkdb_report_write(db, &asked, write_nothing, NULL);
    ck_assert_int_eq(parkdb_report_file(db, &asked, fresh_path("report.html")), code);
    return code;
}

static int export_text(parkdb *db, const char *code)
{
    char *text;
    ck_assert_int_eq(parkdb_export_file(db, code, fresh_path("out.json")), PARKDB_UNKNOWN);
    return parkdb_export_text(db, code, &text, NULL);
}

static int export_csv(parkdb *db, parkdb_filter filter)
{
    return parkdb_export_csv(db, &filter, fresh_path("out.csv"));
}

#define FILTER(member, text)                                                                                                               \
    (parkdb_filter)                                                                                                                        \
    {                                                                                                                                      \
        .size = sizeof(parkdb_filter), .member = text                                                                                      \
    }

START_TEST(a_function_that_takes_a_code)
{
    parkdb *db = new_assessed();
    char *before = dump(db);
    refused_code(db, put_many(db, "piecex"), "row 1: observation.unit", "piecex", 0);
    refused_code(db, value_of(db, "firmsx", "alpha", "2022"), "indicator", "firmsx", 0);
    refused_code(db, value_of(db, "firms", "alphax", "2022"), "area", "alphax", 0);
    refused_code(db, value_of(db, "firms", "alpha", "2022x"), "period", "2022x", 1);
    refused_code(db, accept(db, (parkdb_followup){.target = "aims/behindx", .area = "alpha", .due_period = "2025"}), "followup.target",
                 "aims/behindx", 0);
    refused_code(db, accept(db, (parkdb_followup){.target = "aims/behind", .area = "alphax", .due_period = "2025"}), "followup.area",
                 "alphax", 0);
    refused_code(db, accept(db, (parkdb_followup){.target = "aims/behind", .area = "alpha", .due_period = "2025x"}), "followup.due_period",
                 "2025x", 1);
    refused_code(db, accept(db, (parkdb_followup){.target = "aims/behind", .area = "alpha", .due_period = "2025", .agency = "land-govx"}),
                 "followup.agency", "land-govx", 0);
    refused_code(db, parkdb_assessment_freeze(db, "tallyx", "2022", "b", NULL, NULL), "assessment", "tallyx", 0);
    refused_code(db, parkdb_assessment_freeze(db, "tally", "2022x", "b", NULL, NULL), "period", "2022x", 1);
    refused_code(db, parkdb_assessment_publish(db, "tally/2021/1x", "b", NULL), "round", "tally/2021/1x", 0);
    refused_code(db, report(db, "alphax", NULL, NULL), "park", "alphax", 0);
    refused_code(db, report(db, NULL, "land-govx", NULL), "agency", "land-govx", 0);
    refused_code(db, report(db, NULL, NULL, "higherx"), "document", "higherx", 0);
    refused_code(db, export_text(db, "higherx"), "code", "higherx", 0);
    refused_code(db, export_csv(db, FILTER(indicator, "firmsx")), "filter indicator", "firmsx", 0);
    refused_code(db, parkdb_unload(db, "higherx", NULL, NULL), "code", "higherx", 0);
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- What is near */

static const char *answer(parkdb *db, parkdb_filter filter)
{
    parkdb_cursor *cursor;
    ck_assert_int_eq(parkdb_unit_find(db, &filter, &cursor), PARKDB_UNKNOWN);
    return parkdb_last_error(db)->message;
}

/* Distances are of characters: two that share their first bytes are as far apart as any. */
START_TEST(characters_are_counted_and_not_bytes)
{
    static const char *const codes[] = {"亩", "亿元", "平方公里", "万吨标准煤"};
    parkdb *db = new_database();
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        parkdb_unit unit = {.code = codes[i], .dimension = format_text("d%d", (int)i), .factor = 1};
        must(db, parkdb_unit_put(db, &unit));
    }
    same_text(answer(db, FILTER(code, "亿")), "parkdb_unit_find: filter code: found \"亿\", expected the code of a unit: one of "
                                              "万吨标准煤, 亩, 亿元, 平方公里");
    ck_assert_ptr_null(strstr(answer(db, FILTER(code, "亿员")), "is it")); /* one of two is half */
    contains(answer(db, FILTER(code, "平方公厘")), ": is it \"平方公里\"?");
    contains(answer(db, FILTER(code, "万吨标淮")), ": one of ");   /* two of four */
    contains(answer(db, FILTER(code, "万标吨煤准")), ": one of "); /* two of five */
    contains(answer(db, FILTER(code, "吨万标准煤")), ": is it \"万吨标准煤\"?");
    contains(answer(db, FILTER(code, "\xE4\xBA")), ": one of "); /* half a character */
    parkdb_close(db);
}
END_TEST

/* A column's name may be half wrong, since there are few; of two characters one. */
START_TEST(a_column_is_near_by_its_characters)
{
    parkdb *db = new_database();
    char *path = fresh_path("f.csv");
    write_text(path, "数植,period\n");
    must_fail(db, parkdb_import_csv(db, path, NULL, NULL), PARKDB_INVALID, "is it \"数值\"?");
    write_text(path, "名称,period\n");
    must_fail(db, parkdb_import_csv(db, path, NULL, NULL), PARKDB_INVALID, "found \"名称\"");
    ck_assert_ptr_null(strstr(parkdb_last_error(db)->message, "is it"));
    parkdb_close(db);
}
END_TEST

START_TEST(few_codes_are_named)
{
    parkdb *db = new_database();
    contains(answer(db, FILTER(code, "x")), "expected the code of a unit, but there is none");
    for (int i = 0; i < 13; i++) {
        parkdb_unit unit = {.code = format_text("unit-%c", 'a' + i), .dimension = "d", .factor = 1 + i};
        must(db, parkdb_unit_put(db, &unit));
        const char *end = strstr(answer(db, FILTER(code, "x")), "expected the code of a unit");
        ck_assert_int_eq(strstr(end, ": one of unit-a") != NULL, i < 12);
    }
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Periods */

static int find_due(parkdb *db, const char *period)
{
    parkdb_filter filter = {.size = sizeof filter, .due_from = period};
    parkdb_cursor *cursor;
    int code = parkdb_target_progress_find(db, &filter, &cursor);
    if (!code) ck_assert_int_eq(parkdb_next(cursor), PARKDB_OK); /* nothing is due */
    parkdb_cursor_close(cursor);
    return code;
}

START_TEST(a_period_is_one_or_is_refused)
{
    static const char *const none[] = {"", "2025-13", "2025-Q5", "20251", "next year", "1948", "2101", "2025-H", "2025-M1-3", "Q1"};
    static const struct {
        const char *written, *meant;
    } otherwise[] = {{"2025Q1", "2025-Q1"}, {"202503", "2025-03"},  {"2025年", "2025"},       {"2025年上半年", "2025-H1"},
                     {"2025H2", "2025-H2"}, {"2025M03", "2025-03"}, {"2025Q1-3", "2025-Q1-3"}};
    parkdb *db = new_figured();
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) {
        must_fail(db, find_due(db, none[i]), PARKDB_UNKNOWN,
                  format_text("parkdb_target_progress_find: filter due_from: found \"%s\", expected the code of a period from 1949 to "
                              "2100, such as 2025, 2025-H1, 2025-Q1, 2025-03 or 2025-Q1-3",
                              none[i]));
        ck_assert_ptr_null(strstr(parkdb_last_error(db)->message, "is it"));
    }
    for (size_t i = 0; i < sizeof otherwise / sizeof otherwise[0]; i++)
        must_fail(db, find_due(db, otherwise[i].written), PARKDB_UNKNOWN, format_text(": is it \"%s\"?", otherwise[i].meant));
    /* A period in which nothing is due is no mistake. */
    must(db, find_due(db, "2071"));
    must(db, find_due(db, "2100-12"));
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *codes = suite_create("codes");
    TCase *refusals = add_case(codes, "refusals");
    tcase_add_test(refusals, a_row_that_refers_to_nothing);
    tcase_add_test(refusals, a_row_that_is_not_there);
    tcase_add_test(refusals, a_function_that_takes_a_code);
    TCase *nearest = add_case(codes, "nearest");
    tcase_add_test(nearest, characters_are_counted_and_not_bytes);
    tcase_add_test(nearest, a_column_is_near_by_its_characters);
    tcase_add_test(nearest, few_codes_are_named);
    tcase_add_test(nearest, a_period_is_one_or_is_refused);
    return codes;
}

int main(void)
{
    return run_suite(suite());
}
