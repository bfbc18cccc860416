/* Policy files: what is right is loaded and comes out again as it was; what is wrong is named with its place, all of it, and changes
 * nothing. */
#include "kinds.h"
#include "support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---------------------------------------------------------------- Helpers */

/* What a load said, a line for each event; after stop_at events the callback stops it. */
struct said {
    struct text lines;
    int count, stop_at;
};

static int hear(void *context, const parkdb_load_event *event)
{
    static const char *const verbs[] = {"", "error", "added", "changed", "removed", "kept"};
    struct said *said = context;
    ck_assert(event->type >= PARKDB_LOAD_ERROR && event->type <= PARKDB_LOAD_KEPT);
    ck_assert(is_utf8(event->file) && is_utf8(event->path) && is_utf8(event->kind) && is_utf8(event->code));
    ck_assert_msg(is_utf8(event->text), "not UTF-8: %s", event->text);
    append_line(&said->lines,
                format_text("%s %s: %s: %s %s: %s", verbs[event->type], event->file, event->path, event->kind, event->code, event->text));
    return ++said->count == said->stop_at;
}

static parkdb_load_options heard(struct said *said)
{
    parkdb_load_options options = {.size = sizeof options, .on_event = hear, .context = said};
    return options;
}

static int load_text(parkdb *db, const char *name, const char *text, struct said *said, parkdb_load_result *result)
{
    parkdb_load_options options = heard(said);
    return parkdb_load_text(db, name, text, strlen(text), &options, result);
}

static char *catalogue_text(void)
{
    return read_file(data_path("made-up-catalogue.json"), NULL);
}

static char *higher_text(void)
{
    return read_file(data_path("made-up-higher.json"), NULL);
}

static char *plan_text(void)
{
    return read_file(data_path("made-up.json"), NULL);
}

/* A catalogue of its own with the given lists. */
static char *small_catalogue(const char *lists)
{
    return format_text("{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"small\"}, %s}", lists);
}

static void loads(parkdb *db, const char *text)
{
    struct said said = {{NULL, 0, 0}, 0, 0};
    int code = load_text(db, "good.json", text, &said, NULL);
    char *lines = kept_text(&said.lines);
    ck_assert_msg(code == PARKDB_OK, "%s: %.900s", parkdb_code_name(code), lines);
    must_be_sound(db);
}

static char *exported(parkdb *db, const char *code)
{
    char *text = NULL;
    size_t length = 0;
    must(db, parkdb_export_text(db, code, &text, &length));
    ck_assert_uint_eq(strlen(text), length);
    char *copy = format_text("%s", text);
    parkdb_free(text);
    return copy;
}

/* ---------------------------------------------------------------- Files that are right */

START_TEST(the_bundled_files_load)
{
    parkdb *db = new_database();
    const char *paths[8];
    struct said said = {{NULL, 0, 0}, 0, 0};
    parkdb_load_options options = heard(&said);
    parkdb_load_result result;
    for (size_t i = 0; i < bundled_count; i++) paths[i] = policy_path(bundled[i]);
    must(db, parkdb_load_files(db, paths, bundled_count, &options, &result));
    ck_assert_int_eq(result.files, (int)bundled_count);
    ck_assert_int_gt(result.added, 400);
    ck_assert_int_eq(result.added, said.count);
    ck_assert_int_eq(result.changed + result.removed + result.unchanged + result.errors, 0);
    ck_assert_ptr_null(strstr(kept_text(&said.lines), "error"));
    must_be_sound(db);
    /* Each record is declared, and each declaration has its record. */
    for (size_t i = 0; i < kind_count; i++) {
        const char *name = kinds[i].name;
        if (ask_int(db, format_text("SELECT count(*) FROM declaration WHERE kind = '%s'", name)) == 0) continue;
        same_text(ask(db, format_text("SELECT count(DISTINCT code) FROM declaration WHERE kind = '%s'", name)),
                  format_text("%d\n", count_lines(found_text(db, &kinds[i], NULL))));
    }
    parkdb_close(db);
}
END_TEST

START_TEST(loading_again_changes_nothing)
{
    char *path = fresh_path("again.db");
    parkdb *db = new_file(path);
    const char *paths[8];
    size_t length = 0;
    struct said said = {{NULL, 0, 0}, 0, 0};
    parkdb_load_options options = heard(&said);
    parkdb_load_result first, second;
    for (size_t i = 0; i < bundled_count; i++) paths[i] = policy_path(bundled[i]);
    must(db, parkdb_load_files(db, paths, bundled_count, NULL, &first));
    char *before = dump(db), *bytes = read_file(path, &length);
    must(db, parkdb_load_files(db, paths, bundled_count, &options, &second));
    ck_assert_int_eq(second.unchanged, first.added);
    ck_assert_int_eq(second.added + second.changed + second.removed + second.errors, 0);
    ck_assert_int_eq(said.count, 0);
    same_text(dump(db), before);
    for (size_t i = 0; i < bundled_count; i++) must(db, parkdb_load_file(db, paths[i], NULL, &second));
    same_text(dump(db), before);
    parkdb_close(db);
    same_file(path, bytes, length);
}
END_TEST

START_TEST(the_order_of_files_does_not_matter)
{
    parkdb *db = new_bundled();
    char *expected = dump(db);
    const char *paths[8];
    parkdb_close(db);
    for (size_t i = 0; i < bundled_count; i++) paths[i] = policy_path(bundled[bundled_count - 1 - i]); /* backwards */
    db = new_database();
    must(db, parkdb_load_files(db, paths, bundled_count, NULL, NULL));
    same_text(dump(db), expected);
    parkdb_close(db);
    db = new_database();
    for (size_t i = 0; i < bundled_count; i++) must(db, parkdb_load_file(db, policy_path(bundled[i]), NULL, NULL));
    same_text(dump(db), expected);
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(the_order_in_a_file_does_not_matter)
{
    /* Each refers to one that comes later. */
    parkdb *db = new_database();
    loads(db, small_catalogue(
                  "\"parks\": [{\"code\": \"p\", \"name\": \"P\", \"region\": \"c\", \"part_of\": \"q\", \"agency\": \"a\"}, "
                  "{\"code\": \"q\", \"name\": \"Q\", \"region\": \"n\"}], "
                  "\"groups\": [{\"code\": \"g\", \"name\": \"G\", \"members\": [\"h\"]}, {\"code\": \"h\", \"name\": \"H\"}], "
                  "\"indicators\": [{\"code\": \"i\", \"name\": \"I\", \"unit\": \"u\", \"derivation\": \"growth\", "
                  "\"derived_from\": \"j\", \"levels_comparable\": true}, {\"code\": \"j\", \"name\": \"J\", \"unit\": \"u\"}], "
                  "\"agencies\": [{\"code\": \"a\", \"name\": \"A\", \"kind\": \"other\", \"parent\": \"b\"}, {\"code\": \"b\", "
                  "\"name\": \"B\", \"kind\": \"other\", \"parent\": \"d\"}, {\"code\": \"d\", \"name\": \"D\", \"kind\": \"other\"}], "
                  "\"regions\": [{\"code\": \"c\", \"name\": \"C\", \"level\": \"county\", \"parent\": \"p1\"}, {\"code\": \"p1\", "
                  "\"name\": \"P\", \"level\": \"province\", \"parent\": \"n\"}, {\"code\": \"n\", \"name\": \"N\", \"level\": "
                  "\"nation\"}], \"units\": [{\"code\": \"u\", \"dimension\": \"d\", \"factor\": 1}]"));
    same_text(ask(db, "SELECT group_concat(code) FROM (SELECT code FROM area ORDER BY 1)"), "c,g,h,n,p,p1,q\n");
    parkdb_close(db);
}
END_TEST

/* So many units that they are not written, nor read, all at once. */
enum { MANY = 3000 };

static char *many_units(int bad, int again)
{
    struct text units = {NULL, 0, 0};
    append(&units, "\"units\": [");
    for (int i = 0; i < MANY; i++)
        append(&units,
               format_text("%s{\"code\": \"u%d\", \"dimension\": \"d\", \"factor\": %d}", i ? ", " : "", i == again ? i - 1 : i, i != bad));
    append(&units, "]");
    return small_catalogue(kept_text(&units));
}

static int count_insert(unsigned type, void *context, void *statement, void *text)
{
    (void)type, (void)statement;
    *(int *)context += strncmp(text, "INSERT", 6) == 0;
    return 0;
}

START_TEST(many_records_are_written_with_few_statements)
{
    parkdb *db = new_database();
    int inserts = 0;
    sqlite3_trace_v2(parkdb_sqlite(db), SQLITE_TRACE_STMT, count_insert, &inserts);
    loads(db, many_units(-1, -1));
    ck_assert_int_lt(inserts, 50);
    same_text(ask(db, "SELECT count(*), count(DISTINCT code) FROM unit WHERE dimension = 'd'"), "3000|3000\n");
    same_text(ask(db, "SELECT ord, code FROM declaration WHERE kind = 'unit' AND ord IN (1, 1024, 1025, 3000) ORDER BY ord"),
              "1|u0\n1024|u1023\n1025|u1024\n3000|u2999\n");
    parkdb_close(db);
}
END_TEST

START_TEST(what_is_loaded_again_is_not_written)
{
    parkdb *db = new_database();
    loads(db, many_units(-1, -1));
    int changes = sqlite3_total_changes(parkdb_sqlite(db));
    loads(db, many_units(-1, -1));
    ck_assert_int_eq(sqlite3_total_changes(parkdb_sqlite(db)), changes);
    parkdb_close(db);
}
END_TEST

START_TEST(faults_among_many_records_are_told_one_by_one)
{
    struct said said = {{NULL, 0, 0}, 0, 0};
    parkdb_load_result result;
    parkdb *db = new_database();
    ck_assert_int_eq(load_text(db, "many.json", many_units(1500, 1700), &said, &result), PARKDB_INVALID);
    same_text(kept_text(&said.lines), "error many.json: units[1500].factor: unit u1500: found 0, expected a number above 0\n"
                                      "error many.json: units[1700].code: unit u1699: found \"u1699\" again, expected each unit once in a "
                                      "file: units[1699] has it too\n");
    ck_assert_int_eq(result.errors, 2);
    same_text(ask(db, "SELECT count(*) FROM origin"), "0\n");
    parkdb_close(db);
}
END_TEST

START_TEST(a_byte_order_mark_is_let_pass)
{
    parkdb *db = new_made_up();
    loads(db, format_text("\xEF\xBB\xBF%s", plan_text()));
    loads(db, format_text("\n\t \r\n%s \n", plan_text()));
    parkdb_close(db);
}
END_TEST

START_TEST(escapes_and_odd_texts_are_read)
{
    parkdb *db = new_made_up();
    loads(db, small_catalogue(
                  "\"units\": [{\"c\\u006fde\": \"\\uD842\\uDFB7\\n\\\"\\\\\\/\\u4e2d\", \"dimension\": \"\\u0001\\u007f\", \"factor\": "
                  "1.5e-3, \"note\": null}]"));
    same_text(ask(db, "SELECT hex(code), hex(dimension), factor, note FROM unit WHERE factor = 0.0015"),
              "F0A0AEB70A225C2FE4B8AD|017F|0.0015|null\n");
    parkdb_close(db);
}
END_TEST

START_TEST(numbers_are_read_to_the_last_bit)
{
    static const char *const numbers[] = {"0.1",
                                          "1e-7",
                                          "0.30000000000000004",
                                          "9007199254740993",
                                          "123456789012345678901234567890",
                                          "-0.0",
                                          "5e-324",
                                          "1.7976931348623157e308",
                                          "1E+2",
                                          "66.666666666666671",
                                          "-17",
                                          "0.333333333333333314829616256247"};
    parkdb *db = new_made_up();
    parkdb_filter filter = {.size = sizeof filter, .code = "plan/versus"};
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        parkdb_cursor *cursor = NULL;
        loads(db, edited(plan_text(), "\"value\": 1.5", format_text("\"value\": %s", numbers[i])));
        must(db, parkdb_target_find(db, &filter, &cursor));
        ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
        double found = parkdb_target_row(cursor)->value, expected = strtod(numbers[i], NULL);
        parkdb_cursor_close(cursor);
        ck_assert_msg(found == expected, "%s: found %.17g, expected %.17g", numbers[i], found, expected);
        char *again = exported(db, "plan");
        struct said said = {{NULL, 0, 0}, 0, 0};
        must(db, load_text(db, "again.json", again, &said, NULL));
        ck_assert_msg(said.count == 0, "%s: %s", numbers[i], kept_text(&said.lines));
    }
    parkdb_close(db);
}
END_TEST

START_TEST(a_large_file_is_legal)
{
    parkdb *db = new_made_up();
    struct text text = {NULL, 0, 0};
    char *plan = plan_text(), *list = strstr(plan, "\"targets\": [") + strlen("\"targets\": [");
    append(&text, format_text("%.*s", (int)(list - plan), plan));
    for (int i = 0; i < 20000; i++)
        append(&text,
               format_text("{\"code\": \"t%d\", \"clause\": \"%s\", \"area\": \"%s\", \"indicator\": \"firms\", \"comparator\": \">=\", "
                           "\"value\": %d.25, \"unit\": \"piece\", \"period_to\": \"20%02d\", \"wording\": \"第%d项\"},\n",
                           i, i % 2 ? "1" : "2.1.1", i % 3 ? "north" : "pair", i, 10 + i % 60, i));
    append(&text, list);
    char *large = kept_text(&text);
    struct said said = {{NULL, 0, 0}, 0, 0};
    parkdb_load_result result;
    must(db, load_text(db, "large.json", large, &said, &result));
    kept_text(&said.lines);
    ck_assert_int_eq(result.added, 20000);
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM target"), 20007);
    char *again = exported(db, "plan");
    must(db, parkdb_load_text(db, "again.json", again, strlen(again), NULL, &result));
    ck_assert_int_eq(result.added + result.changed + result.removed, 0);
    must(db, parkdb_load_file(db, data_path("made-up.json"), NULL, &result));
    ck_assert_int_eq(result.removed, 20000);
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- What a load reports */

START_TEST(changes_are_reported_one_by_one)
{
    parkdb *db = new_made_up();
    char *text = plan_text();
    struct said said = {{NULL, 0, 0}, 0, 0};
    parkdb_load_result result;
    text = edited(text, "\"heading\": \"Goals\", \"note\": \"headline\"", "\"heading\": \"Aims\"");
    text = edited(text, "{\"code\": \"3\", \"heading\": \"Who\"}",
                  "{\"code\": \"3\", \"heading\": \"Who\"},\n    {\"code\": \"4\", \"heading\": \"New\"}");
    text = edited(text, "\"value\": 2500", "\"value\": 2600.5");
    text = edited(text, "[\"value\", \"strength\"]", "[\"strength\", \"value\"]");
    text = edited(text, "\"issuers\": [\"north-gov\", \"north-science\"]", "\"issuers\": [\"north-gov\"]");
    text =
        edited(text, "{\"agency\": \"north-science\", \"role\": \"support\"}", "{\"agency\": \"north-science\", \"role\": \"implement\"}");
    text = edited(text,
                  ",\n    {\"code\": \"rooms\", \"clause\": \"2.2\", \"kind\": \"premises\", \"name\": \"Rooms\", \"wording\": \"the "
                  "fewest fields\"}",
                  "");
    text = edited(text, "\"related\": \"higher\", \"note\": \"as a share\"", "\"related\": \"higher\"");
    must(db, load_text(db, "plan.json", text, &said, &result));
    same_text(sorted_lines(kept_text(&said.lines)),
              "added plan.json: clauses[7]: clause plan/4: added\n"
              "changed plan.json: clauses[0]: clause plan/1: heading: Goals → Aims; note: headline → nothing\n"
              "changed plan.json: document: document plan: issuers\n"
              "changed plan.json: relations[0]: document_relation plan/implements/higher: note: as a share → nothing\n"
              "changed plan.json: targets[0]: target plan/firms: value: 2500 → 2600.5\n"
              "changed plan.json: targets[1]: target plan/income: inferred\n"
              "changed plan.json: tasks[0]: task plan/2.1: agencies\n"
              "removed plan.json: : instrument plan/rooms: no longer declared\n");
    ck_assert_int_eq(result.files, 1);
    ck_assert_int_eq(result.added, 1);
    ck_assert_int_eq(result.changed, 6);
    ck_assert_int_eq(result.removed, 1);
    ck_assert_int_eq(result.errors, 0);
    must_be_sound(db);
    same_text(exported(db, "plan"), text);
    must(db, parkdb_load_file(db, data_path("made-up.json"), NULL, &result)); /* and back */
    ck_assert_int_eq(result.added, 1);
    ck_assert_int_eq(result.changed, 6);
    ck_assert_int_eq(result.removed, 1);
    same_text(exported(db, "plan"), plan_text());
    parkdb_close(db);
}
END_TEST

START_TEST(what_was_changed_by_hand_is_put_right)
{
    parkdb *db = new_made_up();
    char *before = dump(db);
    struct said said = {{NULL, 0, 0}, 0, 0};
    run(db, "UPDATE target SET wording = 'by hand' WHERE code = 'plan/firms'; DELETE FROM target_inferred WHERE ord = 2; "
            "UPDATE park_level SET evidence = 'inferred' WHERE level = 'national'; DELETE FROM instrument WHERE code = 'plan/rooms'");
    must(db, load_text(db, "p", plan_text(), &said, NULL));
    must(db, load_text(db, "c", catalogue_text(), &said, NULL));
    same_text(sorted_lines(kept_text(&said.lines)), "added p: instruments[1]: instrument plan/rooms: added\n"
                                                    "changed c: parks[1]: park alpha: levels\n"
                                                    "changed c: parks[2]: park gamma: levels\n"
                                                    "changed p: targets[0]: target plan/firms: wording: by hand → 2500\n"
                                                    "changed p: targets[1]: target plan/income: inferred\n");
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

START_TEST(a_dry_run_says_and_does_nothing)
{
    char *path = fresh_path("dry.db");
    parkdb *db = new_file(path);
    size_t length = 0;
    load_made_up(db);
    char *before = dump(db), *bytes = read_file(path, &length);
    struct said dry = {{NULL, 0, 0}, 0, 0}, wet = {{NULL, 0, 0}, 0, 0};
    parkdb_load_options options = heard(&dry);
    parkdb_load_result dry_result, wet_result;
    const char *other =
        edited(edited(plan_text(), "\"heading\": \"Goals\"", "\"heading\": \"Aims\""), "\"code\": \"rooms\"", "\"code\": \"room\"");
    options.dry_run = 1;
    must(db, parkdb_load_text(db, "plan.json", other, strlen(other), &options, &dry_result));
    same_text(dump(db), before);
    same_file(path, bytes, length);
    must(db, load_text(db, "plan.json", other, &wet, &wet_result));
    same_text(kept_text(&dry.lines), kept_text(&wet.lines));
    ck_assert_int_eq(memcmp(&dry_result, &wet_result, sizeof dry_result), 0);
    ck_assert_int_eq(dry_result.added * 100 + dry_result.changed * 10 + dry_result.removed, 111);
    /* Faults are reported alike. */
    const char *bad = edited(plan_text(), "\"value\": 2500", "\"value\": \"many\"");
    must_fail(db, parkdb_load_text(db, "bad.json", bad, strlen(bad), &options, &dry_result), PARKDB_INVALID, "targets[0].value");
    ck_assert_int_eq(dry_result.errors, 1);
    parkdb_close(db);
}
END_TEST

START_TEST(a_callback_stops_a_load)
{
    parkdb *db = new_made_up();
    char *before = dump(db);
    char *text =
        edited(edited(plan_text(), "\"heading\": \"Goals\"", "\"heading\": \"Aims\""), "\"code\": \"rooms\"", "\"code\": \"room\"");
    for (int stop_at = 1; stop_at <= 3; stop_at++) { /* at what is added, changed, removed */
        struct said said = {{NULL, 0, 0}, 0, stop_at};
        must_fail(db, load_text(db, "plan.json", text, &said, NULL), PARKDB_INTERRUPTED, "");
        ck_assert_int_eq(said.count, stop_at);
        kept_text(&said.lines);
        same_text(dump(db), before);
    }
    struct said said = {{NULL, 0, 0}, 0, 1}; /* at the first error */
    text = edited(text, "\"value\": 2500", "\"value\": \"many\"");
    must_fail(db, load_text(db, "plan.json", edited(text, "\"value\": 1.5", "\"value\": true"), &said, NULL), PARKDB_INTERRUPTED, "");
    ck_assert_int_eq(said.count, 1);
    kept_text(&said.lines);
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- What several files share */

START_TEST(what_two_files_say_alike_goes_with_the_last)
{
    static const char unit[] = "\"units\": [{\"code\": \"u\", \"dimension\": \"d\", \"factor\": 1}]";
    parkdb *db = new_database();
    parkdb_load_result result;
    char *one = small_catalogue(unit), *two = edited(one, "small", "other");
    char *none = small_catalogue("\"units\": []"), *neither = edited(none, "small", "other");
    loads(db, one);
    must(db, parkdb_load_text(db, "two", two, strlen(two), NULL, &result));
    ck_assert_int_eq(result.unchanged, 1);
    must(db, parkdb_load_text(db, "none", none, strlen(none), NULL, &result));
    ck_assert_int_eq(result.removed, 0);
    same_text(ask(db, "SELECT code FROM unit"), "u\n");
    must(db, parkdb_load_text(db, "neither", neither, strlen(neither), NULL, &result));
    ck_assert_int_eq(result.removed, 1);
    same_text(ask(db, "SELECT code FROM unit"), "");
    parkdb_close(db);
}
END_TEST

START_TEST(two_files_may_change_what_they_share_together)
{
    static const char unit[] = "\"units\": [{\"code\": \"u\", \"dimension\": \"d\", \"factor\": 1}]";
    parkdb *db = new_database();
    char *paths[2] = {fresh_path("one.json"), fresh_path("two.json")};
    char *one = small_catalogue(unit), *two = edited(one, "small", "other");
    parkdb_load_result result;
    write_text(paths[0], one);
    write_text(paths[1], two);
    must(db, parkdb_load_files(db, (const char *const *)paths, 2, NULL, &result));
    ck_assert_int_eq(result.added, 1);
    write_text(paths[0], edited(one, "\"factor\": 1", "\"factor\": 2"));
    must_fail(db, parkdb_load_file(db, paths[0], NULL, NULL), PARKDB_INVALID, "factor: 1 → 2");
    contains(parkdb_last_error(db)->message, "one.json: units[0]: found u that other declares differently");
    write_text(paths[1], edited(two, "\"factor\": 1", "\"factor\": 2"));
    must(db, parkdb_load_files(db, (const char *const *)paths, 2, NULL, &result));
    ck_assert_int_eq(result.changed, 1);
    same_text(ask(db, "SELECT factor FROM unit"), "2.0\n");
    parkdb_close(db);
}
END_TEST

START_TEST(two_files_that_differ_are_refused)
{
    static const char park[] = "\"parks\": [{\"code\": \"new\", \"name\": \"N\", \"region\": \"north\", \"aliases\": [\"x\"]}]";
    parkdb *db = new_made_up();
    char *before = dump(db);
    char *paths[2] = {fresh_path("one.json"), fresh_path("two.json")};
    char *one = small_catalogue(park), *two = edited(one, "small", "other");
    write_text(paths[0], one);
    write_text(paths[1], edited(two, "\"name\": \"N\"", "\"name\": \"M\""));
    must_fail(db, parkdb_load_files(db, (const char *const *)paths, 2, NULL, NULL), PARKDB_INVALID, "name: N → M");
    ck_assert_str_eq(parkdb_last_error(db)->file, "two.json");
    ck_assert_str_eq(parkdb_last_error(db)->path, "parks[0]");
    same_text(dump(db), before);
    write_text(paths[1], edited(two, "[\"x\"]", "[\"y\"]")); /* a list that differs */
    must_fail(db, parkdb_load_files(db, (const char *const *)paths, 2, NULL, NULL), PARKDB_INVALID, "aliases");
    same_text(dump(db), before);
    write_text(paths[1], two);
    must(db, parkdb_load_files(db, (const char *const *)paths, 2, NULL, NULL));
    parkdb_close(db);
}
END_TEST

START_TEST(what_another_file_refers_to_stays)
{
    parkdb *db = new_made_up();
    char *before = dump(db);
    struct said said = {{NULL, 0, 0}, 0, 0};
    char *text = higher_text();
    parkdb_load_result result;
    char *end = strstr(text, "\"code\": \"income\"");
    char *without =
        format_text("{\"format\": \"parkdb-policy-1\", \"document\": {\"code\": \"higher\", \"title\": \"T\"}, \"clauses\": [{\"code\": "
                    "\"1\", \"heading\": \"Goals\"}], \"targets\": [{%s",
                    end);
    must_fail(db, load_text(db, "higher.json", without, &said, &result), PARKDB_INVALID, "higher/firms");
    contains(kept_text(&said.lines), "error higher.json: targets:");
    ck_assert_int_eq(result.errors, 1);
    same_text(dump(db), before);
    /* Removed together with what refers to it, it goes. */
    char *paths[2] = {fresh_path("higher.json"), fresh_path("plan.json")};
    write_text(paths[0], without);
    write_text(paths[1],
               edited(plan_text(), "{\"relation\": \"cascades_from\", \"related\": \"higher/firms\", \"note\": \"its share\"},", ""));
    must(db, parkdb_load_files(db, (const char *const *)paths, 2, NULL, &result));
    ck_assert_int_eq(result.removed, 1);
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(what_was_loaded_can_be_taken_back)
{
    parkdb *db = new_database();
    loads(db, catalogue_text());
    loads(db, higher_text());
    char *before = dump(db);
    struct said said = {{NULL, 0, 0}, 0, 0};
    parkdb_load_options options = heard(&said);
    parkdb_load_result result;
    loads(db, plan_text());
    must_fail(db, parkdb_unload(db, "higher", NULL, NULL), PARKDB_INVALID, "higher/firms"); /* the plan refers to it */
    must_fail(db, parkdb_unload(db, "no-such", NULL, NULL), PARKDB_UNKNOWN, "no-such");
    must_fail(db, parkdb_unload(db, "law", NULL, NULL), PARKDB_UNKNOWN, "law");
    must_fail(db, parkdb_unload(db, NULL, NULL, NULL), PARKDB_MISUSE, "");
    ck_assert_int_eq(parkdb_unload(NULL, "plan", NULL, NULL), PARKDB_MISUSE);
    char *loaded = dump(db);
    options.dry_run = 1;
    must(db, parkdb_unload(db, "plan", &options, &result));
    same_text(dump(db), loaded);
    int count = result.removed;
    ck_assert_int_eq(said.count, count);
    options.dry_run = 0;
    must(db, parkdb_unload(db, "plan", &options, &result));
    ck_assert_int_eq(result.removed, count);
    ck_assert_int_eq(result.added + result.changed + result.errors, 0);
    ck_assert_ptr_null(strstr(kept_text(&said.lines), "added"));
    same_text(dump(db), before);
    must_be_sound(db);
    must(db, parkdb_unload(db, "higher", NULL, NULL));
    must(db, parkdb_unload(db, "made-up-catalogue", NULL, NULL));
    parkdb *empty = new_database();
    same_text(dump(db), dump(empty));
    parkdb_close(empty);
    must_fail(db, parkdb_unload(db, "plan", NULL, NULL), PARKDB_UNKNOWN, "plan");
    parkdb_close(db);
}
END_TEST

START_TEST(what_is_taken_back_stays_where_another_says_it)
{
    static const char unit[] = "\"units\": [{\"code\": \"u\", \"dimension\": \"d\", \"factor\": 1}]";
    parkdb *db = new_database();
    parkdb_load_result result;
    loads(db, small_catalogue(unit));
    loads(db, edited(small_catalogue(unit), "small", "other"));
    must(db, parkdb_unload(db, "small", NULL, &result));
    ck_assert_int_eq(result.removed, 0);
    same_text(ask(db, "SELECT code FROM unit"), "u\n");
    must(db, parkdb_unload(db, "other", NULL, &result));
    ck_assert_int_eq(result.removed, 1);
    same_text(ask(db, "SELECT (SELECT count(*) FROM unit), (SELECT count(*) FROM origin), (SELECT count(*) FROM declaration)"), "0|0|0\n");
    parkdb_close(db);
}
END_TEST

START_TEST(a_code_is_a_documents_or_a_catalogues)
{
    parkdb *db = new_made_up();
    char *before = dump(db);
    const char *text = "{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"plan\"}}";
    must_fail(db, parkdb_load_text(db, "c.json", text, strlen(text), NULL, NULL), PARKDB_INVALID, "plan");
    ck_assert_str_eq(parkdb_last_error(db)->path, "catalogue.code");
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

START_TEST(a_file_comes_once_in_a_call)
{
    parkdb *db = new_made_up();
    char *before = dump(db);
    const char *paths[] = {data_path("made-up.json"), data_path("made-up.json")};
    must_fail(db, parkdb_load_files(db, paths, 2, NULL, NULL), PARKDB_INVALID, "again");
    ck_assert_str_eq(parkdb_last_error(db)->file, "made-up.json");
    ck_assert_str_eq(parkdb_last_error(db)->path, "document.code");
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Export */

START_TEST(exports_are_the_shipped_files)
{
    parkdb *db = new_bundled(), *own = new_made_up();
    const char *made_up[] = {"made-up-catalogue.json", "made-up-higher.json", "made-up.json"};
    const char *codes[] = {"made-up-catalogue", "higher", "plan"};
    for (size_t i = 0; i < bundled_count; i++) {
        char *code = format_text("%.*s", (int)(strlen(bundled[i]) - 5), bundled[i]);
        char *out = fresh_path("out.json");
        size_t length = 0;
        char *shipped = read_file(policy_path(bundled[i]), &length);
        if (strcmp(code, "base-catalogue") == 0) code = format_text("base");
        same_text(exported(db, code), shipped);
        must(db, parkdb_export_file(db, code, out));
        same_file(out, shipped, length);
        must(db, parkdb_export_file(db, code, out)); /* over the one that is there */
        same_file(out, shipped, length);
        same_text(names_beside(out), "out.json\n");
    }
    for (int i = 0; i < 3; i++) same_text(exported(own, codes[i]), read_file(data_path(made_up[i]), NULL));
    parkdb_close(own);
    parkdb_close(db);
}
END_TEST

START_TEST(an_export_loads_into_an_equal_database)
{
    parkdb *db = new_made_up(), *copy = new_database();
    const char *codes[] = {"made-up-catalogue", "higher", "plan"};
    struct said said = {{NULL, 0, 0}, 0, 0};
    for (int i = 0; i < 3; i++) loads(copy, exported(db, codes[i]));
    same_text(dump(copy), dump(db));
    for (int i = 0; i < 3; i++) must(db, load_text(db, codes[i], exported(copy, codes[i]), &said, NULL));
    ck_assert_int_eq(said.count, 0);
    parkdb_close(copy);
    parkdb_close(db);
}
END_TEST

START_TEST(assessments_come_out_as_they_went_in)
{
    parkdb *db = new_made_up(), *copy = new_made_up();
    char *text = read_file(data_path("made-up-assessments.json"), NULL);
    struct said said = {{NULL, 0, 0}, 0, 0};
    parkdb_load_result result;
    loads(db, text);
    same_text(exported(db, "made-up-assessments"), text);
    loads(copy, exported(db, "made-up-assessments"));
    same_text(dump(copy), dump(db));
    must(db, load_text(db, "again.json", text, &said, &result));
    ck_assert_int_eq(said.count, 0);
    ck_assert_int_eq(result.unchanged, 9); /* a group, three assessments, five dimensions */
    /* An edition is changed in place: its items and classes one by one, its official word when all else is so. */
    char *changed = edited(text, "\"weight\": 2}", "\"weight\": 3}");
    changed = edited(changed, "{\"name\": \"Near\", \"area_group\": \"north-any\"}", "{\"name\": \"Near\", \"area_group\": \"pair\"}");
    must(db, load_text(db, "changed.json", changed, &said, NULL));
    same_text(sorted_lines(kept_text(&said.lines)), "changed changed.json: assessments[0]: assessment marks: classes\n"
                                                    "changed changed.json: dimensions[0]: assessment_dimension marks/growth: items\n");
    same_text(exported(db, "made-up-assessments"), changed);
    loads(db, text);
    same_text(dump(db), dump(copy));
    parkdb_close(copy);
    parkdb_close(db);
}
END_TEST

START_TEST(the_example_of_an_assessment_comes_out_as_it_went_in)
{
    parkdb *db = new_database();
    char *text = read_file(format_text("%s/examples/assessments/innovation-index-2014.json", PARKDB_SOURCE_DIR), NULL);
    must(db, parkdb_load_file(db, policy_path(bundled[0]), NULL, NULL));
    loads(db, text);
    same_text(exported(db, "innovation-index-2014"), text);
    /* Whatever its items' weights are, they are nobody's: the file says of each that it is assumed, and of itself that it is not official.
     */
    same_text(ask(db, "SELECT DISTINCT a.official, i.weight_assumed, i.method_assumed FROM assessment a, assessment_item i"), "0|1|1\n");
    must(db, parkdb_unload(db, "innovation-index-2014", NULL, NULL));
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(an_assessment_becomes_official_when_nothing_is_assumed_any_more)
{
    parkdb *db = new_made_up();
    char *assumed = read_file(data_path("made-up-assessments.json"), NULL), *with = NULL, *without = NULL;
    assumed = edited(assumed, "\"official\": true", "\"official\": false");
    assumed = edited(assumed, "{\"indicator\": \"firms\", \"method\": \"rank\", \"weight\": 1}",
                     "{\"indicator\": \"firms\", \"method\": \"rank\", \"weight\": 1, \"weight_assumed\": true}");
    with = edited(assumed, "  \"dimensions\": [",
                  "  \"dimensions\": [{\"code\": \"tally/more\", \"assessment\": \"tally\", \"name\": \"M\", \"weight\": 1, "
                  "\"weight_assumed\": true},");
    without = read_file(data_path("made-up-assessments.json"), NULL);
    loads(db, with);
    /* Both in one load: a weight is published, a dimension of an assumed one goes. */
    struct said said = {{NULL, 0, 0}, 0, 0};
    must(db, load_text(db, "published.json", without, &said, NULL));
    same_text(sorted_lines(kept_text(&said.lines)), "changed published.json: assessments[1]: assessment tally: official: 0 → 1\n"
                                                    "changed published.json: dimensions[3]: assessment_dimension tally/firms: items\n"
                                                    "removed published.json: : assessment_dimension tally/more: no longer declared\n");
    same_text(ask(db, "SELECT official FROM assessment WHERE code = 'tally'"), "1\n");
    loads(db, assumed); /* and back */
    must_be_sound(db);
    /* As long as one is assumed it does not. */
    char *early = edited(assumed, "\"official\": false", "\"official\": true"), *before = dump(db);
    must_fail(db, parkdb_load_text(db, "early.json", early, strlen(early), NULL, NULL), PARKDB_INVALID,
              "as long as a weight or method is assumed");
    char *bare = edited(with, "\"official\": false", "\"official\": true");
    must_fail(db, parkdb_load_text(db, "bare.json", bare, strlen(bare), NULL, NULL), PARKDB_INVALID,
              "as long as a weight or method is assumed");
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

START_TEST(all_faults_of_assessments_are_reported_at_once)
{
    static const char *const lines[] = {
        "error bad.json: assessments[0].min_coverage: assessment marks: found 2, expected from 0 to 1\n",
        "error bad.json: dimensions[0].items[0].method: assessment_item : found \"zscore\", expected one of min_max, efficacy, "
        "rank, ",
        "error bad.json: dimensions[0].items[2].weight: assessment_item marks/growth: found nothing, expected above 0, up to 1e9, ",
        "error bad.json: dimensions[0].items[1].bound_best: assessment_item marks/growth: found 2, expected on the better side of "
        "bound_worst\n",
        "error bad.json: dimensions[1].assessment: assessment_dimension marks/aims: found \"merks\", expected the code of an assessment",
        "error bad.json: dimensions[2].items[1].weight: assessment_item marks/checks: found 1, expected above 0, up to 1e9, for ",
        "error bad.json: dimensions[4].items[1].target: assessment_item trial/odd: found \"plan/forms\", expected the code of a target",
    };
    parkdb *db = new_made_up();
    char *text = read_file(data_path("made-up-assessments.json"), NULL), *before = dump(db);
    struct said said = {{NULL, 0, 0}, 0, 0};
    parkdb_load_result result;
    text = edited(text, "\"min_coverage\": 0.5", "\"min_coverage\": 2");
    text = edited(text, "{\"indicator\": \"firms\", \"method\": \"min_max\"", "{\"indicator\": \"firms\", \"method\": \"zscore\"");
    text = edited(text, "\"method\": \"rank\", \"weight\": 1, \"points_low\": 20", "\"method\": \"rank\", \"points_low\": 20");
    text = edited(text, "\"bound_best\": 20", "\"bound_best\": 2");
    text = edited(text, "\"code\": \"marks/aims\",\n      \"assessment\": \"marks\"",
                  "\"code\": \"marks/aims\",\n      \"assessment\": \"merks\"");
    text = edited(text, "\"threshold\": 100", "\"weight\": 1, \"threshold\": 100");
    text = edited(text, "plan/firms", "plan/forms");
    ck_assert_int_eq(load_text(db, "bad.json", text, &said, &result), PARKDB_INVALID);
    char *found = kept_text(&said.lines);
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) contains(found, lines[i]);
    ck_assert_msg(result.errors == (int)(sizeof lines / sizeof lines[0]), "%s", found);
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

START_TEST(what_is_frozen_is_not_taken_back)
{
    parkdb *db = new_assessed();
    char *text = read_file(data_path("made-up-assessments.json"), NULL), *before = dump(db), *results = NULL;
    struct said said = {{NULL, 0, 0}, 0, 0};
    parkdb_load_options options = heard(&said);
    parkdb_load_result result;
    results = ask(
        db, "SELECT r.round, r.state, r.nature, r.published_on, r.published_by, f.* FROM assessment_result r JOIN assessment_frozen_result "
            "f ON "
            "f.round = r.round AND f.park_class = r.park_class AND f.park_code = r.park_code AND f.total IS r.total AND f.rank IS r.rank");
    ck_assert_int_eq(parkdb_unload(db, "made-up-assessments", &options, &result), PARKDB_INVALID);
    char *lines = kept_text(&said.lines);
    contains(lines, "no longer declares assessment marks, expected that of an assessment without frozen results");
    contains(lines, "no longer declares assessment tally, expected that of an assessment without frozen results");
    contains(lines, "no longer declares area_group far, expected nothing to refer to it, but something does"); /* the class of marks */
    ck_assert_int_eq(result.errors, 3);
    same_text(dump(db), before);
    /* Nor one by one, nor by a file that no longer has it; what has no frozen results goes. */
    parkdb_assessment tally = {.code = "tally"}, trial = {.code = "trial"};
    parkdb_assessment_dimension firms = {.code = "tally/firms"}, odd = {.code = "trial/odd"};
    must(db, parkdb_assessment_dimension_remove(db, &firms)); /* the scheme may change, what is frozen does not */
    must_fail(db, parkdb_assessment_remove(db, &tally), PARKDB_CONSTRAINT, "that of an assessment without frozen results");
    must(db, parkdb_assessment_dimension_remove(db, &odd));
    must(db, parkdb_assessment_remove(db, &trial));
    same_text(
        ask(db,
            "SELECT r.round, r.state, r.nature, r.published_on, r.published_by, f.* FROM assessment_result r JOIN assessment_frozen_result "
            "f ON "
            "f.round = r.round AND f.park_class = r.park_class AND f.park_code = r.park_code AND f.total IS r.total AND f.rank IS r.rank"),
        results);
    struct said again = {{NULL, 0, 0}, 0, 0};
    must(db, load_text(db, "again.json", text, &again, NULL));
    kept_text(&again.lines);
    same_text(
        ask(db,
            "SELECT r.round, r.state, r.nature, r.published_on, r.published_by, f.* FROM assessment_result r JOIN assessment_frozen_result "
            "f ON "
            "f.round = r.round AND f.park_class = r.park_class AND f.park_code = r.park_code AND f.total IS r.total AND f.rank IS r.rank"),
        results);
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(an_export_says_what_is_so_now)
{
    /* Rows changed and removed one by one since the file was loaded; what was added to lists is not the file's. */
    parkdb *db = new_made_up(), *copy = new_database();
    parkdb_unit sack = {.code = "sack", .name_en = "sacks", .dimension = "money", .factor = 1.0 / 7};
    parkdb_target_inferred added = {"plan/firms", 1, "area"}, changed = {"plan/income", 1, "unit"};
    parkdb_instrument rooms = {.code = "plan/rooms"};
    must(db, parkdb_unit_put(db, &sack));
    must(db, parkdb_target_inferred_put(db, &added));
    must(db, parkdb_target_inferred_put(db, &changed));
    must(db, parkdb_instrument_remove(db, &rooms));
    char *catalogue = exported(db, "made-up-catalogue"), *plan = exported(db, "plan");
    contains(catalogue, "{\"code\": \"sack\", \"name_en\": \"sacks\", \"dimension\": \"money\", \"factor\": 0.14285714285714285}");
    ck_assert_ptr_null(strstr(plan, "\"inferred\": [\"area\"]"));
    contains(plan, "\"inferred\": [\"unit\", \"strength\"]");
    ck_assert_ptr_null(strstr(plan, "rooms"));
    loads(copy, catalogue);
    loads(copy, higher_text());
    loads(copy, plan);
    same_text(asked_text(copy, kind_named("instrument")), asked_text(db, kind_named("instrument")));
    same_text(asked_text(copy, kind_named("unit")), asked_text(db, kind_named("unit")));
    parkdb_close(copy);
    parkdb_close(db);
}
END_TEST

START_TEST(an_export_needs_something_loaded)
{
    parkdb *db = new_made_up();
    char *text = (char *)&text, *out = fresh_path("out.json");
    must_fail(db, parkdb_export_text(db, "no-such", &text, NULL), PARKDB_UNKNOWN, "no-such");
    ck_assert_ptr_null(text);
    must_fail(db, parkdb_export_text(db, "law", &text, NULL), PARKDB_UNKNOWN, "law"); /* cited, but no file was loaded */
    must_fail(db, parkdb_export_file(db, "no-such", out), PARKDB_UNKNOWN, "no-such");
    ck_assert(!file_exists(out));
    must_fail(db, parkdb_export_text(db, NULL, &text, NULL), PARKDB_MISUSE, "");
    must_fail(db, parkdb_export_text(db, "plan", NULL, NULL), PARKDB_MISUSE, "");
    must_fail(db, parkdb_export_file(db, "plan", NULL), PARKDB_MISUSE, "");
    must_fail(db, parkdb_export_file(db, "plan", fresh_path("no/such/out.json")), PARKDB_IO, "out.json");
    parkdb_close(db);
}
END_TEST

START_TEST(an_export_has_every_kind_of_text)
{
    parkdb *db = new_made_up();
    struct text all = {NULL, 0, 0};
    for (int c = 1; c < 128; c++) append(&all, format_text("%c", c));
    append(&all, "é中𠮷\xEF\xBF\xBF\xF4\x8F\xBF\xBF");
    parkdb_unit unit = {.code = "sack", .dimension = "money", .factor = 1, .note = kept_text(&all)};
    must(db, parkdb_unit_put(db, &unit));
    char *text = exported(db, "made-up-catalogue"), *before = dump(db);
    ck_assert(is_utf8(text));
    loads(db, text);
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Files that are not JSON */

static const struct {
    const char *text;
    size_t length; /* 0: up to the final zero */
    int code;
    const char *path, *words;
} texts[] = {
    {"", 0, PARKDB_INVALID, "line 1, column 1", "not JSON: found the end of the text, expected a value"},
    {" \n ", 0, PARKDB_INVALID, "line 2, column 2", "found the end of the text"},
    {"\xEF\xBB\xBF", 0, PARKDB_INVALID, "line 1, column 1", "found the end of the text"},
    {"policy", 0, PARKDB_INVALID, "line 1, column 1", "found 'p', expected a value"},
    {"{\"a\": 1", 0, PARKDB_INVALID, "line 1, column 8", "found the end of the text, expected a comma or }"},
    {"{\"a\": 1,}", 0, PARKDB_INVALID, "line 1, column 9", "found '}', expected a field's name in double quotes"},
    {"{\"a\" 1}", 0, PARKDB_INVALID, "line 1, column 6", "found '1', expected a colon"},
    {"{'a': 1}", 0, PARKDB_INVALID, "line 1, column 2", "found ''', expected a field's name in double quotes"},
    {"{\"a\": [1 2]}", 0, PARKDB_INVALID, "line 1, column 10", "found '2', expected a comma or ]"},
    {"{\"a\": [1, 2", 0, PARKDB_INVALID, "line 1, column 12", "found the end of the text, expected a comma or ]"},
    {"{\"a\": \"b", 0, PARKDB_INVALID, "line 1, column 9", "found the end of the text, expected the end of a string"},
    {"{}\n{}", 0, PARKDB_INVALID, "line 2, column 1", "found '{', expected nothing after the value"},
    {"{\"a\": 01}", 0, PARKDB_INVALID, "line 1, column 8", "found '1', expected a comma or }"},
    {"{\"a\": +1}", 0, PARKDB_INVALID, "line 1, column 7", "found '+', expected a value"},
    {"{\"a\": .5}", 0, PARKDB_INVALID, "line 1, column 7", "found '.', expected a value"},
    {"{\"a\": 1.}", 0, PARKDB_INVALID, "line 1, column 9", "found '}', expected a digit"},
    {"{\"a\": 1e}", 0, PARKDB_INVALID, "line 1, column 9", "expected a digit"},
    {"{\"a\": -}", 0, PARKDB_INVALID, "line 1, column 8", "expected a digit"},
    {"{\"a\": NaN}", 0, PARKDB_INVALID, "line 1, column 7", "found 'N', expected a value"},
    {"{\"a\": True}", 0, PARKDB_INVALID, "line 1, column 7", "found 'T', expected a value"},
    {"{\"a\": tru}", 0, PARKDB_INVALID, "line 1, column 7", "expected a value"},
    {"{\"a\": 1} // b", 0, PARKDB_INVALID, "line 1, column 10", "found '/', expected nothing after the value"},
    {"{\"a\": \"\t\"}", 0, PARKDB_INVALID, "line 1, column 8", "found the character U+0009"},
    {"{\"a\": \"\n\"}", 0, PARKDB_INVALID, "line 1, column 8", "found the character U+000A"},
    {"{\"a\": \"\\x\"}", 0, PARKDB_INVALID, "line 1, column 9", "found 'x', expected one of"},
    {"{\"a\": \"\\u12g4\"}", 0, PARKDB_INVALID, "line 1, column 12", "found 'g', expected four hexadecimal digits"},
    {"{\"a\": \"\\u0000\"}", 0, PARKDB_INVALID, "line 1, column 8", "found the escape \\u0000, expected a character other than NUL"},
    {"{\"\\u0000\": 1}", 0, PARKDB_INVALID, "line 1, column 3", "found the escape \\u0000, expected a character other than NUL"},
    {"{\"a\": \"\\ud800\"}", 0, PARKDB_INVALID, "line 1, column 14", "expected a low surrogate after a high one"},
    {"{\"a\": \"\\udc00\"}", 0, PARKDB_INVALID, "line 1, column 8", "found the escape \\udc00, expected a high surrogate before a low one"},
    {"{\"a\": \"\\ud800\\u0041\"}", 0, PARKDB_INVALID, "line 1, column 14",
     "found the escape \\u0041, expected a low surrogate after a high one"},
    {"{\"a\": \"\xff\"}", 0, PARKDB_INVALID, "line 1, column 8", "found the byte 0xFF, expected UTF-8"},
    {"{\"a\": \"\x80\"}", 0, PARKDB_INVALID, "line 1, column 8", "found the byte 0x80, expected UTF-8"},
    {"{\"a\": \"\xc0\xaf\"}", 0, PARKDB_INVALID, "line 1, column 8", "found the byte 0xC0, expected UTF-8"}, /* overlong / */
    {"{\"a\": \"\xe0\x80\xaf\"}", 0, PARKDB_INVALID, "line 1, column 8", "found the byte 0xE0, expected UTF-8"},
    {"{\"a\": \"\xf0\x80\x80\xaf\"}", 0, PARKDB_INVALID, "line 1, column 8", "found the byte 0xF0, expected UTF-8"},
    {"{\"a\": \"\xed\xa0\x80\"}", 0, PARKDB_INVALID, "line 1, column 8", "found the byte 0xED, expected UTF-8"}, /* a surrogate */
    {"{\"a\": \"\xf4\x90\x80\x80\"}", 0, PARKDB_INVALID, "line 1, column 8", "found the byte 0xF4, expected UTF-8"},
    {"{\"a\": \"\xe4\xb8\"}", 0, PARKDB_INVALID, "line 1, column 8", "found the byte 0xE4, expected UTF-8"},
    {"{\"中文\": \"字\", 乱}", 0, PARKDB_INVALID, "line 1, column 13", "found '乱', expected a field's name"},
    {"\xff\xfe{\0}\0", 6, PARKDB_INVALID, "line 1, column 1", "found the byte 0xFF"}, /* UTF-16 */
    {"{\"a\": \"b\0\"}", 11, PARKDB_INVALID, "line 1, column 9", "found the character U+0000"},
    {"{}\0", 3, PARKDB_INVALID, "line 1, column 3", "found the character U+0000, expected nothing after the value"},
    {"[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]", 0, PARKDB_TOO_BIG, "line 1, column 17", "nesting deeper than 16"},
    {"{\"a\": [[[[[[[[[[[[[[[{}]]]]]]]]]]]]]]]}", 0, PARKDB_TOO_BIG, "line 1, column 22", "nesting deeper than 16"},
    {"[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]", 0, PARKDB_INVALID, "", "found a list, expected an object, a policy file"},
    {"null", 0, PARKDB_INVALID, "", "found null, expected an object, a policy file"},
    {"\"text\"", 0, PARKDB_INVALID, "", "found \"text\", expected an object, a policy file"},
    {"12.5", 0, PARKDB_INVALID, "", "found 12.5, expected an object, a policy file"},
    {"{}", 0, PARKDB_INVALID, "format", "found nothing, expected \"parkdb-policy-1\""},
    {"{\"format\": \"parkdb-policy-2\"}", 0, PARKDB_INVALID, "format", "found \"parkdb-policy-2\", expected \"parkdb-policy-1\""},
    {"{\"format\": 1}", 0, PARKDB_INVALID, "format", "found 1, expected \"parkdb-policy-1\""},
    {"{\"format\": \"parkdb-policy-1\"}", 0, PARKDB_INVALID, "", "found neither a document nor a catalogue"},
    {"{\"format\": \"parkdb-policy-1\", \"document\": {\"code\": \"x\", \"title\": \"t\"}, \"catalogue\": {\"code\": \"x\"}}", 0,
     PARKDB_INVALID, "", "found both a document and a catalogue"},
    {"{\"format\": \"parkdb-policy-1\", \"document\": {\"title\": \"t\"}}", 0, PARKDB_INVALID, "document.code",
     "found nothing, expected a text"},
    {"{\"format\": \"parkdb-policy-1\", \"document\": {\"code\": 7, \"title\": \"t\"}}", 0, PARKDB_INVALID, "document.code",
     "found 7, expected a text"},
    {"{\"format\": \"parkdb-policy-1\", \"document\": {\"code\": \"\", \"title\": \"t\"}}", 0, PARKDB_INVALID, "document.code",
     "found \"\", expected a text that is not empty"},
    {"{\"format\": \"parkdb-policy-1\", \"document\": []}", 0, PARKDB_INVALID, "document", "expected an object"},
    {"{\"format\": \"parkdb-policy-1\", \"document\": {\"code\": \"a/b\", \"title\": \"t\"}}", 0, PARKDB_INVALID, "document.code",
     "found \"a/b\", expected text that is not empty and has no /"},
    {"{\"format\": \"parkdb-policy-1\", \"catalogue\": \"x\"}", 0, PARKDB_INVALID, "catalogue", "found \"x\", expected an object"},
    {"{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"x\", \"titel\": \"t\"}}", 0, PARKDB_INVALID, "catalogue.titel",
     "found a field \"titel\", expected one of code, title, note"},
    {"{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"x\", \"title\": 1}}", 0, PARKDB_INVALID, "catalogue.title",
     "found 1, expected a text"},
    {"{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"x\"}, \"units\": {}}", 0, PARKDB_INVALID, "units",
     "found an object, expected a list"},
    {"{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"x\"}, \"units\": [1]}", 0, PARKDB_INVALID, "units[0]",
     "found 1, expected an object"},
    {"{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"x\"}, \"$schema\": 1}", 0, PARKDB_INVALID, "$schema",
     "found 1, expected a text"},
    {"{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"x\"}, \"unit\": []}", 0, PARKDB_INVALID, "unit",
     "found a field \"unit\", expected one of $schema, format, document, catalogue, units, regions"},
    {"{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"x\"}, \"targets\": []}", 0, PARKDB_INVALID, "targets",
     "found targets in a catalogue"},
    {"{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"x\"}, \"clauses\": []}", 0, PARKDB_INVALID, "clauses",
     "found clauses in a catalogue"},
    {"{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"x\"}, \"tasks\": []}", 0, PARKDB_INVALID, "tasks",
     "found tasks in a catalogue"},
    {"{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"x\"}, \"instruments\": []}", 0, PARKDB_INVALID, "instruments",
     "found instruments in a catalogue"},
    {"{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"x\"}, \"relations\": []}", 0, PARKDB_INVALID, "relations",
     "found relations in a catalogue"},
    /* Whoever writes a field twice means one of them. */
    {"{\"format\": \"parkdb-policy-1\", \"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"x\"}}", 0, PARKDB_INVALID, "format",
     "found twice, expected once"},
    {"{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"x\"}, \"catalogue\": {\"code\": \"y\"}}", 0, PARKDB_INVALID,
     "catalogue", "found twice, expected once"},
    {"{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"x\"}, \"units\": [], \"units\": []}", 0, PARKDB_INVALID, "units",
     "found twice, expected once"},
    {"{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"x\", \"title\": \"a\", \"title\": \"b\"}}", 0, PARKDB_INVALID,
     "catalogue.title", "found twice, expected once"},
    {"{\"format\": \"parkdb-policy-1\", \"document\": {\"code\": \"x\", \"title\": \"a\", \"title\": \"b\"}}", 0, PARKDB_INVALID,
     "document.title", "found twice, expected once"},
    {"{\"format\": \"parkdb-policy-1\", \"document\": {\"code\": \"x\", \"title\": \"a\", \"titl\\u0065\": \"b\"}}", 0, PARKDB_INVALID,
     "document.title", "found twice, expected once"},
};
#define TEXT_COUNT (sizeof texts / sizeof texts[0])

/* Loads a text that must be refused with one error at the place and with the words. Gives what is wrong with the outcome, or "". */
static char *try_text(parkdb *db, const char *text, size_t length, int expected, const char *path, const char *words)
{
    struct said said = {{NULL, 0, 0}, 0, 0};
    parkdb_load_options options = heard(&said);
    parkdb_load_result result;
    int code = parkdb_load_text(db, "bad.json", text, length, &options, &result);
    const parkdb_error *error = parkdb_last_error(db);
    char *lines = kept_text(&said.lines);
    int good = code == expected && error->code == expected && strcmp(error->file, "bad.json") == 0 && strcmp(error->path, path) == 0 &&
               strstr(error->message, words) != NULL && is_utf8(error->message) && result.errors == 1 && said.count == 1;
    if (good) return format_text("%s", "");
    return format_text("%s: %s\nfound %s at \"%s\": \"%s\" and %d errors:\n%s", path, words, parkdb_code_name(code), error->path,
                       error->message, result.errors, lines);
}

START_TEST(texts_that_are_no_policy_file)
{
    parkdb *db = new_made_up();
    char *before = dump(db);
    struct text wrong = {NULL, 0, 0};
    for (size_t i = 0; i < TEXT_COUNT; i++) {
        size_t length = texts[i].length ? texts[i].length : strlen(texts[i].text);
        append(&wrong, try_text(db, texts[i].text, length, texts[i].code, texts[i].path, texts[i].words));
    }
    same_text(kept_text(&wrong), "");
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

START_TEST(a_text_cut_anywhere_is_refused)
{
    parkdb *db = new_file(":memory:"); /* no copy: refusing costs that 3 ms more each time */
    load_made_up(db);
    char *text = plan_text(), *before = dump(db);
    size_t length = strlen(text) - 1; /* without the last newline */
    for (size_t cut = 0; cut < length; cut += 7) {
        int code = parkdb_load_text(db, "cut.json", text, cut, NULL, NULL);
        ck_assert_msg(code == PARKDB_INVALID, "cut at %zu: %s", cut, parkdb_code_name(code));
        ck_assert(is_utf8(parkdb_last_error(db)->message));
    }
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

START_TEST(a_file_may_be_so_large_and_no_larger)
{
    size_t length = PARKDB_FILE_MAX_BYTES;
    char *path = fresh_path("large.json"), *bytes = malloc(length + 1);
    const char *head = small_catalogue("\"units\": []");
    parkdb *db = new_made_up();
    ck_assert_ptr_nonnull(bytes);
    memset(bytes, ' ', length + 1);
    memcpy(bytes, head, strlen(head));
    write_file(path, bytes, length);
    must(db, parkdb_load_file(db, path, NULL, NULL));
    char *before = dump(db);
    write_file(path, bytes, length + 1);
    must_fail(db, parkdb_load_file(db, path, NULL, NULL), PARKDB_TOO_BIG, "large.json: found more than 16777216 bytes");
    ck_assert_str_eq(parkdb_last_error(db)->file, "large.json");
    must(db, parkdb_load_text(db, "t", bytes, length, NULL, NULL));
    must_fail(db, parkdb_load_text(db, "t", bytes, length + 1, NULL, NULL), PARKDB_TOO_BIG, "t: found more than");
    same_text(dump(db), before);
    free(bytes);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Faults in a file that is right but for one thing
 *
 * One place in the made-up plan is written otherwise; the error names it, and it is the only one. */

static const struct {
    const char *part, *by, *path, *words;
} faults[] = {
    {"\"status\": \"draft\"", "\"status\": \"planned\"", "document.status", "found \"planned\", expected one of in_force, draft, "},
    {"\"dated\": \"2020-02-29\"", "\"dated\": \"2019-02-29\"", "document.dated", "found \"2019-02-29\", expected a day as YYYY-MM-DD"},
    {"\"dated\": \"2020-02-29\"", "\"dated\": \"now\"", "document.dated", "found \"now\", expected a day as YYYY-MM-DD"},
    {"\"dated\": \"2020-02-29\"", "\"dated\": \"29.2.2020\"", "document.dated", "expected a day as YYYY-MM-DD"},
    {"\"region\": \"north\"", "\"region\": \"alpha\"", "document.region", "found \"alpha\", expected the code of a region"},
    {"\"plan_from\": \"2020-H2\"", "\"plan_from\": \"2026\"", "document.plan_to",
     "found \"2025\", expected a period that does not end before plan_from"},
    {"\"plan_from\": \"2020-H2\"", "\"plan_from\": \"2020-H3\"", "document.plan_from", "found \"2020-H3\", expected the code of a period"},
    {"\"north-gov\", \"north-science\"]", "\"north-gov\", \"nobody\"]", "document.issuers[1]",
     "found \"nobody\", expected the code of an agency"},
    {"\"north-gov\", \"north-science\"]", "\"north-gov\", \"north-gov\"]", "document.issuers[1]",
     "found \"north-gov\", expected one that is not taken"},
    {"\"issuers\": [\"north-gov\", \"north-science\"]", "\"issuers\": \"north-gov\"", "document.issuers",
     "found \"north-gov\", expected a list"},
    {"\"title\": \"The Plan\",", "", "document.title", "found nothing, expected a text"},
    {"\"title\": \"The Plan\"", "\"title\": null", "document.title", "found null, expected a text"},
    {"\"title\": \"The Plan\"", "\"title\": \"\"", "document.title", "found \"\", expected text that is not empty"},

    {"{\"code\": \"3\", \"heading\": \"Who\"}", "{\"code\": \"3\", \"heading\": \"Who\"}, {\"code\": \"1\", \"heading\": \"Again\"}",
     "clauses[7].code", "found \"plan/1\" again, expected each clause once in a file: clauses[0] has it too"},
    {"{\"code\": \"2\", \"heading\": \"Tasks\"}", "{\"code\": \"2\"}", "clauses[1].heading", "found nothing, expected a text"},
    {"{\"code\": \"2\", \"heading\": \"Tasks\"}", "{\"code\": \"2\", \"heading\": \"Tasks\", \"parent\": \"9\"}", "clauses[1].parent",
     "found \"9\", expected the code of a clause"},
    {"{\"code\": \"2\", \"heading\": \"Tasks\"}", "{\"code\": \"2\", \"heading\": \"Tasks\", \"parent\": \"higher/1\"}",
     "clauses[1].parent", "expected a clause of the same document"},
    {"{\"code\": \"3\", \"heading\": \"Who\"}", "{\"code\": \"3\", \"heading\": \"Who\"}, \"4\"", "clauses[7]",
     "found \"4\", expected an object"},

    {"\"stated_in\": \"3\"", "\"stated_in\": \"4\"", "tasks[0].agencies[0].stated_in", "found \"4\", expected the code of a clause"},
    {"{\"agency\": \"north-science\", \"role\": \"support\"}", "{\"agency\": \"north-science\", \"role\": \"helper\"}",
     "tasks[0].agencies[1].role", "found \"helper\", expected one of lead, responsible, implement, support"},
    {"{\"agency\": \"north-science\", \"role\": \"support\"}", "{\"agency\": \"nobody\", \"role\": \"support\"}",
     "tasks[0].agencies[1].agency", "found \"nobody\", expected the code of an agency"},
    {"{\"agency\": \"north-science\", \"role\": \"support\"}", "{\"agency\": \"north-science\"}", "tasks[0].agencies[1].role",
     "found nothing, expected"},
    {"{\"agency\": \"north-science\", \"role\": \"support\"}", "\"north-science\"", "tasks[0].agencies[1]",
     "found \"north-science\", expected an object"},
    {"{\"clause\": \"2.2\"}", "{\"clause\": \"9\"}", "tasks[2].clause", "found \"9\", expected the code of a clause"},
    {"{\"clause\": \"2.2\"}", "{\"clause\": \"2.1\"}", "tasks[2].clause",
     "found \"plan/2.1\" again, expected each task once in a file: tasks[0] has it too"},

    {"\"indicator\": \"firms\"", "\"indicator\": \"companies\"", "targets[0].indicator",
     "found \"companies\", expected the code of an indicator"},
    {"\"area\": \"north\",", "\"area\": \"nowhere\",", "targets[0].area",
     "found \"nowhere\", expected the code of a region, park or group"},
    {"\"value\": 2500", "\"value\": \"2500\"", "targets[0].value", "found \"2500\", expected a number"},
    {"\"value\": 2500", "\"value\": true", "targets[0].value", "found true, expected a number"},
    {"\"value\": 2500", "\"value\": null", "targets[0].value", "found null, expected a number"},
    {"\"value\": 2500", "\"value\": [2500]", "targets[0].value", "found a list, expected a number"},
    {"\"value\": 2500", "\"value\": 1e999", "targets[0].value", "expected a number"},
    {"\"value\": 2500", "\"value\": -1e999", "targets[0].value", "expected a number"},
    {"\"value\": 2500,\n      \"unit\": \"piece\",", "\"value\": 2500,", "targets[0].unit", "found nothing, expected the code of a unit"},
    {"\"value\": 2500,\n      \"unit\": \"piece\",", "\"value\": 2500,\n      \"unit\": \"firm\",", "targets[0].unit",
     "found \"firm\", expected the code of a unit"},
    {"\"comparator\": \">=\"", "\"comparator\": \"gte\"", "targets[0].comparator",
     "found \"gte\", expected one of >=, >, <=, <, ~, between"},
    {"\"comparator\": \">=\"", "\"comparator\": \"between\"", "targets[0].value_high",
     "found nothing, expected a number above value with between"},
    {"\"comparator\": \">=\"", "\"comparator\": \">=\", \"quantifier\": \"each\"", "targets[0].area",
     "found \"north\", expected a group, because the quantifier is each"},
    {"\"wording\": \"2500\"", "\"wording\": \"\"", "targets[0].wording", "found \"\", expected text that is not empty"},
    {"\"related\": \"higher/firms\"", "\"related\": \"higher/farms\"", "targets[0].relations[0].related",
     "found \"higher/farms\", expected the code of a target"},
    {"\"related\": \"income\"", "\"related\": \"outcome\"", "targets[0].relations[1].related",
     "found \"outcome\", expected the code of a target"},
    {"\"related\": \"income\"", "\"related\": \"firms\"", "targets[0].relations[1].related", "expected another target"},
    {"\"relation\": \"cascades_from\"", "\"relation\": \"like\"", "targets[0].relations[0].relation",
     "found \"like\", expected one of cascades_from"},
    {"\"area\": \"pair\"", "\"area\": \"alpha\"", "targets[1].area", "found \"alpha\", expected a group, because the quantifier is each"},
    {"\"quantifier_min\": 0.5", "\"quantifier_min\": 1.5", "targets[1].quantifier_min", "found 1.5, expected with each alone"},
    {"\"value_high\": 1.0e-07", "\"value_high\": -1", "targets[1].value_high", "found -1, expected a number above value with between"},
    {"\"baseline_period\": \"2020\"", "\"baseline_period\": \"2020-13\"", "targets[1].baseline_period",
     "found \"2020-13\", expected the code of a period"},
    {"\"baseline_period\": \"2020\"", "\"baseline_period\": 2020", "targets[1].baseline_period", "found 2020, expected a text"},
    {"\"period_from\": \"2021-H1\"", "\"period_from\": \"2026\"", "targets[1].period_to",
     "found \"2025-Q1-3\", expected a period that does not end before"},
    {"[\"value\", \"strength\"]", "[\"value\", \"power\"]", "targets[1].inferred[1]", "found \"power\", expected one of area, quantifier"},
    {"[\"value\", \"strength\"]", "[\"value\", \"value\"]", "targets[1].inferred[1]", "found \"value\", expected one that is not taken"},
    {"[\"value\", \"strength\"]", "[\"value\", 1]", "targets[1].inferred[1]", "found 1, expected a text or an object"},
    {"\"reference_area\": \"land\"", "\"reference_area\": \"moon\"", "targets[2].reference_area",
     "found \"moon\", expected the code of a region, park or group"},
    {"\"basis\": \"change\"", "\"basis\": \"level\"", "targets[2].reference_area", "found \"land\", expected none on a level"},
    {"\"clause\": \"2.1.2\",\n      \"area\": \"alpha\"", "\"clause\": \"2.1.9\",\n      \"area\": \"alpha\"", "targets[2].clause",
     "found \"2.1.9\", expected the code of a clause"},
    {"\"code\": \"each\"", "\"code\": \"firms\"", "targets[3].code",
     "found \"plan/firms\" again, expected each target once in a file: targets[0] has it too"},
    {"\"code\": \"each\",", "", "targets[3].code", "found nothing, expected a text"},
    {"\"code\": \"each\"", "\"code\": \"\"", "targets[3].code",
     "found \"\", expected the code of the clause's document, a slash and its own, which has none"},

    {"\"rate_bound\": \"at_most\",", "", "instruments[0].rate_bound",
     "found nothing, expected one of exact, at_most, at_least with a rate"},
    {"\"amount\": 1000000", "\"amount\": -5", "instruments[0].amount", "found -5, expected 0 or more"},
    {"\"per\": \"year\"", "\"per\": \"week\"", "instruments[0].per", "found \"week\", expected one of once, year, total, not_said"},
    {"\"kind\": \"premises\"", "\"kind\": \"building\"", "instruments[1].kind",
     "found \"building\", expected one of grant, matching_grant"},

    {"\"relation\": \"implements\", \"related\": \"higher\"", "\"relation\": \"implements\", \"related\": \"lower\"",
     "relations[0].related", "found \"lower\", expected the code of a document"},
    {"\"relation\": \"implements\", \"related\": \"higher\"", "\"relation\": \"heeds\", \"related\": \"higher\"", "relations[0].relation",
     "found \"heeds\", expected one of implements, cites"},
    {"\"relation\": \"implements\", \"related\": \"higher\"", "\"relation\": \"implements\", \"related\": \"plan\"", "relations[0].related",
     "expected another document"},
    {"{\"relation\": \"supersedes\", \"related\": \"old\"}", "{\"relation\": \"implements\", \"related\": \"higher\"}",
     "relations[1].relation", "again, expected each document_relation once in a file: relations[0] has it too"},

    {"\"wording\": \"undated\"", "\"wording\": \"undated\", \"wordings\": 1", "targets[4].wordings",
     "found a field \"wordings\", expected one of code, clause, area"},
    {"\"wording\": \"undated\"", "\"wording\": \"undated\", \"wording\": \"undated\"", "targets[4].wording", "found twice, expected once"},
    {"\"role\": \"implement\"", "\"role\": \"implement\", \"ord\": 1", "tasks[1].agencies[0].ord",
     "found a field \"ord\", expected one of agency, role"},
    {"\"role\": \"implement\"", "\"role\": \"implement\", \"role\": \"lead\"", "tasks[1].agencies[0].role", "found twice, expected once"},
};
#define FAULT_COUNT (sizeof faults / sizeof faults[0])

START_TEST(one_fault_is_one_error)
{
    /* In a database without the plan, and in one where it is loaded already. */
    parkdb *db = new_database();
    struct text wrong = {NULL, 0, 0};
    loads(db, catalogue_text());
    loads(db, higher_text());
    if (_i) loads(db, plan_text());
    char *before = dump(db), *plan = plan_text();
    for (size_t i = 0; i < FAULT_COUNT; i++) {
        char *text = edited(plan, faults[i].part, faults[i].by);
        must(db, parkdb_begin(db)); /* so that one that is let pass does no harm to the next */
        append(&wrong, try_text(db, text, strlen(text), PARKDB_INVALID, faults[i].path, faults[i].words));
        if (i % 8 == 0 && strcmp(dump(db), before) != 0) append(&wrong, "the database has changed\n");
        must(db, parkdb_rollback(db));
    }
    same_text(kept_text(&wrong), "");
    same_text(dump(db), before);
    loads(db, plan);
    parkdb_close(db);
}
END_TEST

/* Faults in what a catalogue may hold. */
static const struct {
    const char *lists, *path, *words;
} catalogue_faults[] = {
    {"\"units\": [{\"code\": \"u\", \"dimension\": \"d\", \"factor\": 0}]", "units[0].factor", "found 0, expected a number above 0"},
    {"\"units\": [{\"code\": \"u\", \"dimension\": \"d\", \"factor\": 1, \"change_only\": 1}]", "units[0].change_only",
     "found 1, expected true or false"},
    {"\"units\": [{\"code\": \"u\", \"dimension\": \"d\", \"factor\": 1}, {\"code\": \"u\", \"dimension\": \"d\", \"factor\": 1}]",
     "units[1].code", "found \"u\" again, expected each unit once in a file: units[0] has it too"},
    {"\"units\": [{\"code\": \"coin\", \"dimension\": \"money\", \"factor\": 2}]", "units[0]",
     "found coin that made-up-catalogue declares differently, expected the same: factor: 1 → 2"},
    {"\"regions\": [{\"code\": \"r\", \"name\": \"R\", \"level\": \"county\"}]", "regions[0].parent",
     "found nothing, expected the region above"},
    {"\"regions\": [{\"code\": \"r\", \"name\": \"R\", \"level\": \"village\", \"parent\": \"north-one\"}]", "regions[0].level",
     "found \"village\", expected one of nation, province, prefecture, county"},
    {"\"regions\": [{\"code\": \"r\", \"name\": \"R\", \"level\": \"county\", \"parent\": \"north-one-east\"}]", "regions[0].parent",
     "expected a region of a higher level"},
    {"\"regions\": [{\"code\": \"r\", \"name\": \"R\", \"level\": \"county\", \"parent\": \"north-one\", \"aliases\": [\"x\", \"x\"]}]",
     "regions[0].aliases[1]", "found \"x\", expected one that is not taken"},
    {"\"regions\": [{\"code\": \"r\", \"name\": \"R\", \"level\": \"county\", \"parent\": \"north-one\", \"gb_code\": \"1301\"}]",
     "regions[0].gb_code", "found \"1301\", expected six digits"},
    {"\"regions\": [{\"code\": \"r\", \"name\": \"R\", \"level\": \"county\", \"parent\": \"north-one\", \"gb_code\": \"990000\"}]",
     "regions[0].gb_code", "found \"990000\", expected one that is not taken"},
    {"\"parks\": [{\"code\": \"north\", \"name\": \"P\", \"region\": \"north\"}]", "parks[0].code",
     "found \"north\", expected one that is not taken"},
    {"\"parks\": [{\"code\": \"p\", \"name\": \"P\", \"region\": \"north\", \"part_of\": \"p\"}]", "parks[0].part_of",
     "found \"p\", expected"},
    {"\"parks\": [{\"code\": \"p\", \"name\": \"P\", \"region\": \"north\", \"levels\": [{\"level\": \"national\", \"first_day\": "
     "\"2020-02-30\"}]}]",
     "parks[0].levels[0].first_day", "found \"2020-02-30\", expected a day as YYYY-MM-DD"},
    {"\"parks\": [{\"code\": \"p\", \"name\": \"P\", \"region\": \"north\", \"levels\": [{\"level\": \"national\", \"first_day\": "
     "\"2020-02-02\", "
     "\"last_day\": \"2020-02-01\"}]}]",
     "parks[0].levels[0].last_day", "found \"2020-02-01\", expected not before first_day"},
    {"\"parks\": [{\"code\": \"p\", \"name\": \"P\", \"region\": \"north\", \"levels\": [{\"level\": \"national\"}, {\"level\": "
     "\"provincial\", "
     "\"first_day\": \"2020-01-01\"}]}]",
     "parks[0].levels[1].first_day", "found \"2020-01-01\", expected a span that overlaps no other"},
    /* The same first day would be the same row: the second must not take the place of the first. */
    {"\"parks\": [{\"code\": \"p\", \"name\": \"P\", \"region\": \"north\", \"levels\": [{\"level\": \"national\"}, {\"level\": "
     "\"provincial\"}]}]",
     "parks[0].levels[1].first_day", "expected one that no other of its list has"},
    {"\"parks\": [{\"code\": \"p\", \"name\": \"P\", \"region\": \"north\", \"levels\": [{\"level\": \"national\", \"first_day\": "
     "\"2020-01-01\", "
     "\"last_day\": \"2020-12-31\"}, {\"level\": \"national\", \"first_day\": \"2020-01-01\"}]}]",
     "parks[0].levels[1].first_day", "expected one that no other of its list has"},
    {"\"groups\": [{\"code\": \"g\", \"name\": \"G\", \"members\": [\"g\"]}]", "groups[0].members[0]",
     "found \"g\", expected an area other than the group itself"},
    {"\"groups\": [{\"code\": \"g\", \"name\": \"G\", \"members\": [\"h\"]}, {\"code\": \"h\", \"name\": \"H\", \"members\": [\"g\"]}]",
     "groups[1].members[0]", "found \"g\", expected an area other than the group itself and the groups that hold it"},
    {"\"groups\": [{\"code\": \"g\", \"name\": \"G\", \"members\": [\"h\"]}, {\"code\": \"h\", \"name\": \"H\", \"members\": [{\"member\": "
     "\"k\"}]}, "
     "{\"code\": \"k\", \"name\": \"K\", \"members\": [\"g\"]}]",
     "groups[2].members[0]", "found \"g\", expected an area other than the group itself and the groups that hold it"},
    {"\"groups\": [{\"code\": \"g\", \"name\": \"G\", \"members\": [\"nobody\"]}]", "groups[0].members[0]",
     "found \"nobody\", expected the code of a region, park or group"},
    {"\"groups\": [{\"code\": \"g\", \"name\": \"G\", \"members\": [\"alpha\", \"alpha\"]}]", "groups[0].members[1]",
     "found \"alpha\", expected one that is not taken"},
    {"\"groups\": [{\"code\": \"g\", \"name\": \"G\", \"rule_kind\": \"park\"}]", "groups[0].rule_region",
     "found nothing, expected a region with a rule"},
    {"\"groups\": [{\"code\": \"g\", \"name\": \"G\", \"rule_kind\": \"park\", \"rule_region\": \"north\", \"rule_level\": "
     "\"prefecture\"}]",
     "groups[0].rule_level", "found \"prefecture\", expected a level of the parks or regions that the rule takes"},
    {"\"indicators\": [{\"code\": \"i\", \"name\": \"I\", \"unit\": \"piece\", \"threshold\": 1}]", "indicators[0].threshold",
     "found 1, expected a number, for count_over alone"},
    {"\"indicators\": [{\"code\": \"i\", \"name\": \"I\", \"unit\": \"piece\", \"derivation\": \"growth\", \"derived_from\": \"firms\"}]",
     "indicators[0].levels_comparable", "found nothing, expected true or false, for growth alone"},
    {"\"indicators\": [{\"code\": \"i\", \"name\": \"I\", \"unit\": \"piece\", \"derivation\": \"growth\", \"derived_from\": \"firms\", "
     "\"levels_comparable\": 1}]",
     "indicators[0].levels_comparable", "found 1, expected true or false"},
    {"\"documents\": [{\"code\": \"a/b\", \"title\": \"T\"}]", "documents[0].code",
     "found \"a/b\", expected text that is not empty and has no /"},
    {"\"agencies\": [{\"code\": \"a\", \"name\": \"A\", \"kind\": \"other\", \"parent\": \"nobody\"}]", "agencies[0].parent",
     "found \"nobody\", expected the code of an agency"},
};
#define CATALOGUE_FAULT_COUNT (sizeof catalogue_faults / sizeof catalogue_faults[0])

START_TEST(one_fault_of_a_catalogue_is_one_error)
{
    parkdb *db = new_made_up();
    struct text wrong = {NULL, 0, 0};
    char *before = dump(db);
    for (size_t i = 0; i < CATALOGUE_FAULT_COUNT; i++) {
        char *text = small_catalogue(catalogue_faults[i].lists);
        must(db, parkdb_begin(db));
        append(&wrong, try_text(db, text, strlen(text), PARKDB_INVALID, catalogue_faults[i].path, catalogue_faults[i].words));
        if (i % 8 == 0 && strcmp(dump(db), before) != 0) append(&wrong, "the database has changed\n");
        must(db, parkdb_rollback(db));
    }
    same_text(kept_text(&wrong), "");
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

/* Records that hang on each other in a circle: none of them can be first. */
static const struct {
    const char *good, *bad;
} circles[] = {
    {"\"regions\": [{\"code\": \"a\", \"name\": \"A\", \"level\": \"province\", \"parent\": \"land\"}, {\"code\": \"b\", \"name\": \"B\", "
     "\"level\": "
     "\"prefecture\", \"parent\": \"a\"}]",
     "\"regions\": [{\"code\": \"a\", \"name\": \"A\", \"level\": \"province\", \"parent\": \"b\"}, {\"code\": \"b\", \"name\": \"B\", "
     "\"level\": "
     "\"prefecture\", \"parent\": \"a\"}]"},
    {"\"agencies\": [{\"code\": \"a\", \"name\": \"A\", \"kind\": \"other\"}, {\"code\": \"b\", \"name\": \"B\", \"kind\": \"other\", "
     "\"parent\": \"a\"}]",
     "\"agencies\": [{\"code\": \"a\", \"name\": \"A\", \"kind\": \"other\", \"parent\": \"b\"}, {\"code\": \"b\", \"name\": \"B\", "
     "\"kind\": \"other\", "
     "\"parent\": \"a\"}]"},
    {"\"parks\": [{\"code\": \"a\", \"name\": \"A\", \"region\": \"north\"}, {\"code\": \"b\", \"name\": \"B\", \"region\": \"north\", "
     "\"part_of\": \"a\"}]",
     "\"parks\": [{\"code\": \"a\", \"name\": \"A\", \"region\": \"north\", \"part_of\": \"b\"}, {\"code\": \"b\", \"name\": \"B\", "
     "\"region\": \"north\", "
     "\"part_of\": \"a\"}]"},
    {"\"indicators\": [{\"code\": \"a\", \"name\": \"A\", \"unit\": \"percent\", \"derivation\": \"growth\", \"derived_from\": \"firms\", "
     "\"levels_comparable\": true}, {\"code\": \"b\", \"name\": \"B\", \"unit\": \"percent\", \"derivation\": \"growth\", "
     "\"derived_from\": \"a\", "
     "\"levels_comparable\": true}]",
     "\"indicators\": [{\"code\": \"a\", \"name\": \"A\", \"unit\": \"percent\", \"derivation\": \"growth\", \"derived_from\": \"b\", "
     "\"levels_comparable\": true}, {\"code\": \"b\", \"name\": \"B\", \"unit\": \"percent\", \"derivation\": \"growth\", "
     "\"derived_from\": \"a\", "
     "\"levels_comparable\": true}]"},
    {"\"groups\": [{\"code\": \"a\", \"name\": \"A\"}, {\"code\": \"b\", \"name\": \"B\", \"members\": [\"a\"]}]",
     "\"groups\": [{\"code\": \"a\", \"name\": \"A\", \"members\": [\"b\"]}, {\"code\": \"b\", \"name\": \"B\", \"members\": [\"a\"]}]"},
};
#define CIRCLE_COUNT ((int)(sizeof circles / sizeof circles[0]))

static void refuse_circle(parkdb *db, const char *text)
{
    char *before = dump(db);
    struct said said = {{NULL, 0, 0}, 0, 0};
    int code = load_text(db, "circle.json", text, &said, NULL);
    char *lines = kept_text(&said.lines);
    must_fail(db, code, PARKDB_INVALID, "circle.json");
    ck_assert_int_ge(said.count, 1);
    ck_assert_msg(strlen(parkdb_last_error(db)->path) > 0, "%s", lines);
    same_text(dump(db), before);
}

START_TEST(circles_are_refused)
{
    parkdb *db = new_made_up();
    refuse_circle(db, small_catalogue(circles[_i].bad));
    parkdb_close(db);
}
END_TEST

START_TEST(circles_that_a_change_would_close_are_refused)
{
    parkdb *db = new_made_up();
    loads(db, small_catalogue(circles[_i].good));
    refuse_circle(db, small_catalogue(circles[_i].bad));
    parkdb_close(db);
}
END_TEST

START_TEST(clauses_in_a_circle_are_refused)
{
    parkdb *db = new_made_up();
    refuse_circle(db, edited(plan_text(), "{\"code\": \"2\", \"heading\": \"Tasks\"}",
                             "{\"code\": \"2\", \"heading\": \"Tasks\", \"parent\": \"2.1.1\"}"));
    parkdb_close(db);
    db = new_database();
    loads(db, catalogue_text());
    loads(db, higher_text());
    refuse_circle(db, edited(plan_text(), "{\"code\": \"2\", \"heading\": \"Tasks\"}",
                             "{\"code\": \"2\", \"heading\": \"Tasks\", \"parent\": \"2.1.1\"}"));
    parkdb_close(db);
}
END_TEST

START_TEST(all_faults_are_reported_at_once)
{
    parkdb *db = new_made_up();
    char *text = plan_text(), *before = dump(db);
    struct said said = {{NULL, 0, 0}, 0, 0};
    parkdb_load_result result;
    text = edited(text, "\"status\": \"draft\"", "\"status\": \"planned\"");
    text = edited(text, "\"title\": \"The Plan\",", "\"titel\": \"The Plan\",");
    text = edited(text, "{\"code\": \"3\", \"heading\": \"Who\"}", "{\"code\": \"3\", \"heading\": 3}");
    text = edited(text, "\"stated_in\": \"3\"", "\"stated_in\": \"33\"");
    text = edited(text, "\"value\": 2500", "\"value\": \"2500\"");
    text = edited(text, "\"basis\": \"ratio\"", "\"basis\": \"ration\"");
    text = edited(text, "\"period_to\": \"2025-Q1-3\"", "\"period_to\": \"2025-Q5\"");
    text = edited(text, "\"strength\": \"aspirational\"", "\"strength\": \"weak\"");
    text = edited(text, "\"kind\": \"premises\"", "\"kind\": \"house\"");
    text = edited(text, "\"related\": \"old\"", "\"related\": \"older\"");
    must_fail(db, load_text(db, "bad.json", text, &said, &result), PARKDB_INVALID, "(and 10 more)");
    char *lines = sorted_lines(kept_text(&said.lines));
    static const char *const places[] = {
        "document.status:",     "document.titel:",   "document.title:",       "clauses[6].heading:",  "tasks[0].agencies[0].stated_in:",
        "targets[0].value:",    "targets[1].basis:", "targets[1].period_to:", "targets[1].strength:", "instruments[1].kind:",
        "relations[1].related:"};
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) contains(lines, format_text("error bad.json: %s", places[i]));
    ck_assert_msg(said.count == 11 && result.errors == 11, "%s", lines);
    ck_assert_int_eq(result.added + result.changed + result.removed, 0);
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

START_TEST(faults_of_several_files_are_reported_at_once)
{
    parkdb *db = new_made_up();
    char *before = dump(db);
    char *paths[4] = {fresh_path("one.json"), fresh_path("two.json"), fresh_path("three.json"), fresh_path("missing.json")};
    struct said said = {{NULL, 0, 0}, 0, 0};
    parkdb_load_options options = heard(&said);
    parkdb_load_result result;
    write_text(paths[0], edited(plan_text(), "\"value\": 2500", "\"value\": \"2500\""));
    write_text(paths[1], "{");
    write_text(paths[2], small_catalogue("\"units\": [{\"code\": \"u\"}]"));
    int code = parkdb_load_files(db, (const char *const *)paths, 4, &options, &result);
    ck_assert_int_ne(code, PARKDB_OK);
    char *lines = kept_text(&said.lines);
    contains(lines, "error one.json: targets[0].value:");
    contains(lines, "error two.json: line 1, column 2:");
    contains(lines, "error three.json: units[0].dimension: unit u: found nothing, expected a text");
    contains(lines, "error three.json: units[0].factor: unit u: found nothing, expected a number");
    contains(lines, "error missing.json: :  : there is no such file");
    ck_assert_int_eq(result.errors, 5);
    ck_assert_int_eq(result.files, 4);
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

START_TEST(files_that_cannot_be_read)
{
    parkdb *db = new_made_up();
    char *missing = fresh_path("missing.json"), *directory = path_beside(missing, "");
    must_fail(db, parkdb_load_file(db, missing, NULL, NULL), PARKDB_MISSING, "missing.json: there is no such file");
    ck_assert_str_eq(parkdb_last_error(db)->file, "missing.json");
    ck_assert_str_eq(parkdb_last_error(db)->path, "");
    must_fail(db, parkdb_load_file(db, format_text("%s.", directory), NULL, NULL), PARKDB_IO, "cannot be read");
    parkdb_close(db);
}
END_TEST

START_TEST(calls_that_make_no_sense)
{
    parkdb *db = new_made_up();
    const char *path = data_path("made-up.json");
    parkdb_load_options options = {.size = sizeof options - 1};
    must_fail(db, parkdb_load_file(db, path, &options, NULL), PARKDB_MISUSE, "size");
    must_fail(db, parkdb_load_text(db, "x", "{}", 2, &options, NULL), PARKDB_MISUSE, "size");
    must_fail(db, parkdb_load_files(db, &path, 0, NULL, NULL), PARKDB_MISUSE, "");
    must_fail(db, parkdb_load_files(db, NULL, 1, NULL, NULL), PARKDB_MISUSE, "");
    must_fail(db, parkdb_load_file(db, NULL, NULL, NULL), PARKDB_MISUSE, "");
    must_fail(db, parkdb_load_text(db, NULL, "{}", 2, NULL, NULL), PARKDB_MISUSE, "");
    must_fail(db, parkdb_load_text(db, "x", NULL, 2, NULL, NULL), PARKDB_MISUSE, "");
    ck_assert_int_eq(parkdb_load_file(NULL, path, NULL, NULL), PARKDB_MISUSE);
    parkdb_close(db);
}
END_TEST

START_TEST(a_null_among_the_paths_is_misuse)
{
    /* In a child, which alone ends if this is not looked at. */
    parkdb_error error;
    fflush(NULL);
    pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        const char *paths[] = {data_path("made-up-catalogue.json"), NULL};
        parkdb *own = NULL;
        if (parkdb_create(":memory:", &own, &error) != PARKDB_OK) _exit(1);
        fclose(stderr);
        _exit(parkdb_load_files(own, paths, 2, NULL, NULL) == PARKDB_MISUSE ? 0 : 2);
    }
    int status = 0;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_msg(WIFEXITED(status) && WEXITSTATUS(status) == 0, "the child ended with status %d", status);
}
END_TEST

START_TEST(long_texts_in_errors_are_cut_at_whole_characters)
{
    parkdb *db = new_made_up();
    for (int lead = 0; lead < 3; lead++) {
        struct text value = {NULL, 0, 0};
        append(&value, format_text("%.*s", lead, "xx"));
        for (int i = 0; i < 300; i++) append(&value, "新");
        char *text = kept_text(&value);
        struct said said = {{NULL, 0, 0}, 0, 0};
        char *bad = edited(plan_text(), "\"kind\": \"premises\"", format_text("\"kind\": \"%s\", \"%s\": 1", text, text));
        must_fail(db, load_text(db, format_text("%s.json", text), bad, &said, NULL), PARKDB_INVALID, "新");
        ck_assert_int_eq(said.count, 2); /* the word and the field; hear() looks at their texts */
        kept_text(&said.lines);
        ck_assert(is_utf8(parkdb_last_error(db)->file));
        ck_assert(is_utf8(parkdb_last_error(db)->path));
    }
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *load = suite_create("load");
    TCase *right = add_case(load, "right");
    tcase_add_test(right, the_bundled_files_load);
    tcase_add_test(right, loading_again_changes_nothing);
    tcase_add_test(right, the_order_of_files_does_not_matter);
    tcase_add_test(right, the_order_in_a_file_does_not_matter);
    tcase_add_test(right, many_records_are_written_with_few_statements);
    tcase_add_test(right, what_is_loaded_again_is_not_written);
    tcase_add_test(right, a_byte_order_mark_is_let_pass);
    tcase_add_test(right, escapes_and_odd_texts_are_read);
    tcase_add_test(right, numbers_are_read_to_the_last_bit);
    tcase_add_test(right, a_large_file_is_legal);
    TCase *reports = add_case(load, "reports");
    tcase_add_test(reports, changes_are_reported_one_by_one);
    tcase_add_test(reports, what_was_changed_by_hand_is_put_right);
    tcase_add_test(reports, a_dry_run_says_and_does_nothing);
    tcase_add_test(reports, a_callback_stops_a_load);
    TCase *shared = add_case(load, "shared");
    tcase_add_test(shared, what_two_files_say_alike_goes_with_the_last);
    tcase_add_test(shared, two_files_may_change_what_they_share_together);
    tcase_add_test(shared, two_files_that_differ_are_refused);
    tcase_add_test(shared, what_another_file_refers_to_stays);
    tcase_add_test(shared, what_was_loaded_can_be_taken_back);
    tcase_add_test(shared, what_is_taken_back_stays_where_another_says_it);
    tcase_add_test(shared, a_code_is_a_documents_or_a_catalogues);
    tcase_add_test(shared, a_file_comes_once_in_a_call);
    TCase *export = add_case(load, "export");
    tcase_add_test(export, exports_are_the_shipped_files);
    tcase_add_test(export, an_export_loads_into_an_equal_database);
    tcase_add_test(export, assessments_come_out_as_they_went_in);
    tcase_add_test(export, the_example_of_an_assessment_comes_out_as_it_went_in);
    tcase_add_test(export, an_assessment_becomes_official_when_nothing_is_assumed_any_more);
    tcase_add_test(export, all_faults_of_assessments_are_reported_at_once);
    tcase_add_test(export, what_is_frozen_is_not_taken_back);
    tcase_add_test(export, an_export_says_what_is_so_now);
    tcase_add_test(export, an_export_needs_something_loaded);
    tcase_add_test(export, an_export_has_every_kind_of_text);
    TCase *wrong = add_case(load, "wrong");
    tcase_add_test(wrong, texts_that_are_no_policy_file);
    tcase_add_test(wrong, a_text_cut_anywhere_is_refused);
    tcase_add_test(wrong, a_file_may_be_so_large_and_no_larger);
    add_loop(wrong, one_fault_is_one_error, 2);
    tcase_add_test(wrong, one_fault_of_a_catalogue_is_one_error);
    add_loop(wrong, circles_are_refused, CIRCLE_COUNT);
    add_loop(wrong, circles_that_a_change_would_close_are_refused, CIRCLE_COUNT);
    tcase_add_test(wrong, clauses_in_a_circle_are_refused);
    tcase_add_test(wrong, faults_among_many_records_are_told_one_by_one);
    tcase_add_test(wrong, all_faults_are_reported_at_once);
    tcase_add_test(wrong, faults_of_several_files_are_reported_at_once);
    tcase_add_test(wrong, files_that_cannot_be_read);
    tcase_add_test(wrong, calls_that_make_no_sense);
    tcase_add_test(wrong, a_null_among_the_paths_is_misuse);
    tcase_add_test(wrong, long_texts_in_errors_are_cut_at_whole_characters);
    return load;
}

int main(void)
{
    return run_suite(suite());
}
