/* The JSON Schema and the loader say the same: the same objects, fields, words and types, and what must be there. The schema is read with
 * SQLite's own JSON functions, and the loader is asked by files that are wrong in one place. */
#include "support.h"

#include <string.h>

/* Where an object of the schema stands in the made-up policies, and in which of them; each with every field that it can have. */
static const struct {
    const char *object, *file, *place;
} places[] = {
    {"catalogue", "made-up-catalogue.json", "catalogue"},
    {"unit", "made-up-catalogue.json", "units[3]"},
    {"region", "made-up-catalogue.json", "regions[0]"},
    {"area_alias", "made-up-catalogue.json", "regions[0].aliases[0]"},
    {"area_alias", "made-up-catalogue.json", "parks[1].aliases[1]"},
    {"area_alias", "made-up-catalogue.json", "groups[0].aliases[0]"},
    {"area_successor", "made-up-catalogue.json", "regions[7].successors[0]"},
    {"park_status", "made-up-catalogue.json", "parks[3].statuses[0]"},
    {"agency", "made-up-catalogue.json", "agencies[1]"},
    {"agency_member", "made-up-catalogue.json", "agencies[5].members[0]"},
    {"agency_successor", "made-up-catalogue.json", "agencies[5].successors[0]"},
    {"document", "made-up.json", "document"},
    {"document", "made-up-catalogue.json", "documents[0]"},
    {"document_issuer", "made-up.json", "document.issuers[1]"},
    {"park", "made-up-catalogue.json", "parks[1]"},
    {"park_level", "made-up-catalogue.json", "parks[1].levels[0]"},
    {"area_group", "made-up-catalogue.json", "groups[2]"},
    {"area_group_listed", "made-up-catalogue.json", "groups[5].members[1]"},
    {"indicator", "made-up-catalogue.json", "indicators[1]"},
    {"indicator_alias", "made-up-catalogue.json", "indicators[1].aliases[0]"},
    {"clause", "made-up.json", "clauses[2]"},
    {"task", "made-up.json", "tasks[0]"},
    {"task_agency", "made-up.json", "tasks[0].agencies[0]"},
    {"target", "made-up.json", "targets[1]"},
    {"target_inferred", "made-up.json", "targets[1].inferred[0]"},
    {"target_agency", "made-up.json", "targets[1].agencies[0]"},
    {"target_relation", "made-up.json", "targets[0].relations[0]"},
    {"instrument", "made-up.json", "instruments[0]"},
    {"document_relation", "made-up.json", "relations[0]"},
    {"assessment", "made-up-assessments.json", "assessments[0]"},
    {"assessment_class", "made-up-assessments.json", "assessments[0].classes[0]"},
    {"assessment_dimension", "made-up-assessments.json", "dimensions[0]"},
    {"assessment_item", "made-up-assessments.json", "dimensions[0].items[1]"},
    {"assessment_item", "made-up-assessments.json", "dimensions[0].items[2]"},
    {"assessment_item", "made-up-assessments.json", "dimensions[2].items[0]"},
    {"assessment_item", "made-up-assessments.json", "dimensions[2].items[1]"},
    {"assessment_item", "made-up-assessments.json", "dimensions[4].items[1]"},
};
#define PLACE_COUNT ((int)(sizeof places / sizeof places[0]))

/* ---------------------------------------------------------------- Asking the schema
 *
 * It lies in a temporary table s(j), so that one SQL expression finds anything in it. */

static parkdb *new_with_schema(void)
{
    parkdb *db = new_made_up();
    sqlite3_stmt *insert;
    run(db, "CREATE TEMP TABLE s (j TEXT)");
    insert = prepared(db, "INSERT INTO temp.s VALUES (?)");
    sqlite3_bind_text(insert, 1, read_file(format_text("%s/schema/policy.schema.json", PARKDB_SOURCE_DIR), NULL), -1, SQLITE_TRANSIENT);
    ck_assert_int_eq(sqlite3_step(insert), SQLITE_DONE);
    sqlite3_finalize(insert);
    return db;
}

/* The path in the schema of an object's own description, past what lets a plain text stand for it. */
static char *object_path(parkdb *db, const char *object)
{
    char *path = strcmp(object, "catalogue") == 0 ? format_text("$.properties.catalogue") : format_text("$.\"$defs\".%s", object);
    int has_plain = ask_int(db, format_text("SELECT json_type(j, '%s.anyOf') IS NOT NULL FROM temp.s", path));
    return has_plain ? format_text("%s.anyOf[1]", path) : path;
}

static char *properties_of(parkdb *db, const char *object)
{
    return ask(db, format_text("SELECT key FROM temp.s, json_each(j, '%s.properties')", object_path(db, object)));
}

/* ---------------------------------------------------------------- Asking the loader */

struct first_error {
    char *path, *text;
    int count;
};

static int keep_first(void *context, const parkdb_load_event *event)
{
    struct first_error *first = context;
    if (event->type != PARKDB_LOAD_ERROR) return 0;
    if (!first->count++) {
        first->path = format_text("%s", event->path);
        first->text = format_text("%s", event->text);
    }
    return 0;
}

/* Loads one of the made-up files after an edit by SQL on $file, all undone afterwards. */
static struct first_error load_edited(parkdb *db, const char *file, const char *edit)
{
    struct first_error first = {NULL, NULL, 0};
    parkdb_load_options options = {.size = sizeof options, .on_event = keep_first, .context = &first, .dry_run = 1};
    sqlite3_stmt *statement = prepared(db, edit);
    sqlite3_bind_text(statement, 1, read_file(data_path(file), NULL), -1, SQLITE_TRANSIENT);
    ck_assert_msg(sqlite3_step(statement) == SQLITE_ROW, "%s: %s", edit, sqlite3_errmsg(parkdb_sqlite(db)));
    char *text = format_text("%s", (const char *)sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    int code = parkdb_load_text(db, file, text, strlen(text), &options, NULL);
    ck_assert_msg((code == PARKDB_OK) == (first.count == 0), "%s: %s", edit, parkdb_code_name(code));
    return first;
}

/* In the file a plain text may stand where the object is asked for: first it is made an object. */
static char *as_object(const char *object, const char *place)
{
    static const struct {
        const char *object, *field;
    } plains[] = {{"area_alias", "name"},
                  {"indicator_alias", "name"},
                  {"document_issuer", "agency"},
                  {"area_group_listed", "member"},
                  {"target_inferred", "field"}};
    for (size_t i = 0; i < sizeof plains / sizeof plains[0]; i++)
        if (strcmp(plains[i].object, object) == 0)
            return format_text(
                "CASE json_type(?1, '$.%s') WHEN 'text' THEN json_set(?1, '$.%s', json_object('%s', json_extract(?1, '$.%s'))) "
                "ELSE ?1 END",
                place, place, plains[i].field, place);
    return format_text("?1");
}

static struct first_error load_with(parkdb *db, int place, const char *field, const char *json)
{
    return load_edited(db, places[place].file,
                       format_text("SELECT json_set(%s, '$.%s.%s', json('%s'))", as_object(places[place].object, places[place].place),
                                   places[place].place, field, json));
}

static struct first_error load_without(parkdb *db, int place, const char *field)
{
    return load_edited(
        db, places[place].file,
        format_text("SELECT json_remove(%s, '$.%s.%s')", as_object(places[place].object, places[place].place), places[place].place, field));
}

/* ---------------------------------------------------------------- The tests */

START_TEST(every_object_of_the_schema_has_a_place)
{
    parkdb *db = new_with_schema();
    char *objects = ask(db, "SELECT key FROM temp.s, json_each(j, '$.\"$defs\"')");
    for (char *object = strtok(objects, "\n"); object; object = strtok(NULL, "\n")) {
        int found = 0;
        for (int i = 0; i < PLACE_COUNT; i++) found += strcmp(places[i].object, object) == 0;
        ck_assert_msg(found > 0, "%s", object);
    }
    parkdb_close(db);
}
END_TEST

START_TEST(the_files_fields_are_the_loaders)
{
    parkdb *db = new_with_schema();
    struct first_error error = load_edited(db, "made-up.json", "SELECT json_set(?1, '$.no_such_field', 1)");
    ck_assert_int_eq(error.count, 1);
    ck_assert_str_eq(error.path, "no_such_field");
    char *fields = ask(db, "SELECT 'found a field \"no_such_field\", expected one of ' || group_concat(key, ', ') FROM temp.s, "
                           "json_each(j, '$.properties')");
    same_text(format_text("%s\n", error.text), fields);
    parkdb_close(db);
}
END_TEST

START_TEST(fields_of_an_object_are_the_loaders)
{
    parkdb *db = new_with_schema();
    struct first_error error = load_with(db, _i, "no_such_field", "1");
    char *expected = properties_of(db, places[_i].object), *list = format_text("%s", "");
    ck_assert_int_eq(error.count, 1);
    same_text(error.path, format_text("%s.no_such_field", places[_i].place));
    for (char *name = strtok(expected, "\n"); name; name = strtok(NULL, "\n")) list = format_text("%s%s%s", list, *list ? ", " : "", name);
    same_text(error.text, format_text("found a field \"no_such_field\", expected one of %s", list));
    parkdb_close(db);
}
END_TEST

/* Each field is refused in a type that is not its own. */
START_TEST(types_of_an_object_are_the_loaders)
{
    static const struct {
        const char *type, *wrong, *words;
    } types[] = {
        {"string", "12", "found 12, expected"},
        {"string", "true", "found true, expected"},
        {"string", "{}", "found an object, expected"},
        {"number", "\"12\"", "found \"12\", expected a number"},
        {"number", "false", "found false, expected a"},
        {"boolean", "1", "found 1, expected true or false"},
        {"boolean", "\"true\"", "expected true or false"},
        {"array", "{}", "found an object, expected a list"},
        {"array", "\"x\"", "found \"x\", expected a list"},
    };
    parkdb *db = new_with_schema();
    char *properties = properties_of(db, places[_i].object), *save = NULL;
    for (char *name = strtok_r(properties, "\n", &save); name; name = strtok_r(NULL, "\n", &save)) {
        char *type =
            ask(db, format_text("SELECT json_extract(j, '%s.properties.%s.type') FROM temp.s", object_path(db, places[_i].object), name));
        int known = 0;
        for (size_t t = 0; t < sizeof types / sizeof types[0]; t++) {
            if (strncmp(type, types[t].type, strlen(types[t].type)) != 0) continue;
            struct first_error error = load_with(db, _i, name, types[t].wrong);
            ck_assert_msg(error.count > 0, "%s.%s may be %s", places[_i].place, name, types[t].wrong);
            same_text(error.path, format_text("%s.%s", places[_i].place, name));
            contains(error.text, types[t].words);
            known++;
        }
        ck_assert_msg(known > 0, "%s.%s is of type %s", places[_i].object, name, type);
    }
    parkdb_close(db);
}
END_TEST

/* What the schema requires, the loader misses, and the rest may be left out. */
START_TEST(required_fields_are_the_loaders)
{
    /* Left out of a row where others need them: the schema of a target says so with if and then, the others' rules are not in it. */
    static const char *const together[] = {"value_high", "quantifier",    "parent",    "last_day",    "rate",
                                           "rate_unit",  "rate_bound",    "amount",    "amount_unit", "amount_bound",
                                           "duration",   "duration_unit", "rule_kind", "rule_region", "rule_level"};
    static const char *const of_items[] = {"weight", "bound_worst", "bound_best", "threshold", "threshold_comparator", "points_each"};
    int is_item = strcmp(places[_i].object, "assessment_item") == 0;
    parkdb *db = new_with_schema();
    char *object = object_path(db, places[_i].object), *properties = properties_of(db, places[_i].object), *save = NULL;
    for (char *name = strtok_r(properties, "\n", &save); name; name = strtok_r(NULL, "\n", &save)) {
        int required =
            ask_int(db, format_text("SELECT count(*) FROM temp.s, json_each(j, '%s.required') WHERE value = '%s'", object, name));
        struct first_error error = load_without(db, _i, name);
        int needed = 0;
        for (size_t t = 0; t < sizeof together / sizeof together[0]; t++) needed += strcmp(together[t], name) == 0;
        for (size_t t = 0; is_item && t < sizeof of_items / sizeof of_items[0]; t++) needed += strcmp(of_items[t], name) == 0;
        if (!required && needed) continue;
        ck_assert_msg((error.count > 0) == (required > 0), "%s.%s: %s", places[_i].place, name,
                      error.count ? error.text : "may be left out");
        if (!required) continue;
        /* Without its code a thing is another one, which others may miss as well. */
        same_text(error.path, format_text("%s.%s", places[_i].place, name));
        contains(error.text, "found nothing, expected ");
    }
    parkdb_close(db);
}
END_TEST

/* Each list of words is the vocabulary's, and the default is what the loader takes for a missing one. */
START_TEST(words_of_the_schema_are_the_vocabularys)
{
    parkdb *db = new_with_schema();
    char *fields =
        ask(db, format_text("SELECT key FROM temp.s, json_each(j, '%s.properties') WHERE json_extract(value, '$.enum') IS NOT NULL",
                            object_path(db, places[_i].object)));
    char *listed = ask(db, format_text("SELECT DISTINCT field FROM vocabulary WHERE table_name = '%s'", places[_i].object));
    same_text(sorted_lines(fields), sorted_lines(listed));
    char *save = NULL;
    for (char *name = strtok_r(fields, "\n", &save); name; name = strtok_r(NULL, "\n", &save)) {
        same_text(ask(db, format_text("SELECT e.value FROM temp.s, json_each(j, '%s.properties.%s.enum') e",
                                      object_path(db, places[_i].object), name)),
                  ask(db, format_text("SELECT word FROM vocabulary WHERE table_name = '%s' AND field = '%s' ORDER BY ord",
                                      places[_i].object, name)));
        struct first_error error = load_with(db, _i, name, "\"foreign\"");
        ck_assert_int_ge(error.count, 1);
        contains(error.text, "found \"foreign\", expected one of");
    }
    parkdb_close(db);
}
END_TEST

START_TEST(a_plain_word_is_one_of_the_same_list)
{
    parkdb *db = new_with_schema();
    same_text(ask(db, "SELECT e.value FROM temp.s, json_each(j, '$.\"$defs\".target_inferred.anyOf[0].enum') e"),
              ask(db, "SELECT word FROM vocabulary WHERE table_name = 'target_inferred' ORDER BY ord"));
    parkdb_close(db);
}
END_TEST

/* Periods are written in the schema as a pattern, which has no SQL: each of its parts is tried against the table. */
START_TEST(the_pattern_of_periods_has_the_tables_endings)
{
    parkdb *db = new_with_schema();
    char *patterns = ask(db, "SELECT DISTINCT json_extract(value, '$.pattern') FROM temp.s, json_tree(j) WHERE type = 'object' AND "
                             "json_extract(value, '$.pattern') LIKE '%Q1-3%'");
    same_text(patterns, "^[0-9]{4}(-(H[12]|Q[1-4]|Q1-3|M1-([24578]|1[01])|0[1-9]|1[0-2]))?$\n");
    same_text(
        ask(db, "SELECT group_concat(substr(code, 5), ' ') FROM (SELECT code FROM period WHERE code LIKE '2025%' ORDER BY code)"),
        " -01 -02 -03 -04 -05 -06 -07 -08 -09 -10 -11 -12 -H1 -H2 -M1-10 -M1-11 -M1-2 -M1-4 -M1-5 -M1-7 -M1-8 -Q1 -Q1-3 -Q2 -Q3 -Q4\n");
    parkdb_close(db);
}
END_TEST

START_TEST(what_a_catalogue_may_not_hold_is_in_the_schema)
{
    parkdb *db = new_with_schema();
    char *lists = ask(db, "SELECT json_extract(value, '$.required[0]') FROM temp.s, json_each(j, '$.oneOf[1].not.anyOf')"), *save = NULL;
    ck_assert_int_eq(count_lines(lists), 5);
    for (char *name = strtok_r(lists, "\n", &save); name; name = strtok_r(NULL, "\n", &save)) {
        struct first_error error = load_edited(db, "made-up-catalogue.json", format_text("SELECT json_set(?1, '$.%s', json('[]'))", name));
        ck_assert_int_eq(error.count, 1);
        same_text(error.text, format_text("found %s in a catalogue, expected them in a document's file", name));
    }
    parkdb_close(db);
}
END_TEST

/* Assessments changed in one place, as test/data/assessment-verdicts.json has them: what the loader says of each, with its place. The
 * schema's verdict on the same is asked by test_json_schema.sh. */
START_TEST(verdicts_on_assessments)
{
    parkdb *db = new_made_up();
    struct text wrong = {NULL, 0, 0};
    run(db, "CREATE TEMP TABLE v (j TEXT)");
    sqlite3_stmt *insert = prepared(db, "INSERT INTO temp.v VALUES (?)");
    sqlite3_bind_text(insert, 1, read_file(data_path("assessment-verdicts.json"), NULL), -1, SQLITE_TRANSIENT);
    ck_assert_int_eq(sqlite3_step(insert), SQLITE_DONE);
    sqlite3_finalize(insert);
    int count = ask_int(db, "SELECT json_array_length(j) FROM temp.v");
    ck_assert_int_gt(count, 60);
    for (int i = 0; i < count; i++) {
        char *edit =
            format_text("SELECT json_set(?1, '$.' || json_extract(j, '$[%d].place'), json_patch(json_extract(?1, '$.' || json_extract(j, "
                        "'$[%d].place')), json_extract(j, '$[%d].patch'))) FROM temp.v",
                        i, i, i);
        struct first_error error = load_edited(db, "made-up-assessments.json", edit);
        char *path = ask(db, format_text("SELECT coalesce(json_extract(j, '$[%d].path'), '') FROM temp.v", i));
        char *words = ask(db, format_text("SELECT coalesce(json_extract(j, '$[%d].words'), '') FROM temp.v", i));
        path[strlen(path) - 1] = words[strlen(words) - 1] = '\0';
        int good = *path ? error.count == 1 && strcmp(error.path, path) == 0 && strstr(error.text, words) != NULL : error.count == 0;
        if (!good)
            append(&wrong, format_text("%d: %s: %s: found %d errors: %s: %s\n", i, path, words, error.count, error.count ? error.path : "",
                                       error.count ? error.text : ""));
    }
    same_text(kept_text(&wrong), "");
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *format = suite_create("format");
    TCase *file = add_case(format, "file");
    tcase_add_test(file, every_object_of_the_schema_has_a_place);
    tcase_add_test(file, the_files_fields_are_the_loaders);
    tcase_add_test(file, a_plain_word_is_one_of_the_same_list);
    tcase_add_test(file, the_pattern_of_periods_has_the_tables_endings);
    tcase_add_test(file, what_a_catalogue_may_not_hold_is_in_the_schema);
    tcase_add_test(file, verdicts_on_assessments);
    TCase *objects = add_case(format, "objects");
    add_loop(objects, fields_of_an_object_are_the_loaders, PLACE_COUNT);
    add_loop(objects, types_of_an_object_are_the_loaders, PLACE_COUNT);
    add_loop(objects, required_fields_are_the_loaders, PLACE_COUNT);
    add_loop(objects, words_of_the_schema_are_the_vocabularys, PLACE_COUNT);
    return format;
}

int main(void)
{
    return run_suite(suite());
}
