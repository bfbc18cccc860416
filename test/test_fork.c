/* After a fork: what the parent has opened is of no use to a child, whatever it calls, and stays the parent's. */
#include "kinds.h"
#include "support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define FILTERS 3 /* how far a cursor has come: nowhere, to its first row, to its end */
#define KINDS_AT_MOST 80

struct forked {
    parkdb *db;
    parkdb_cursor *cursors[KINDS_AT_MOST][FILTERS];
    parkdb_cursor *search;
    const char *path;
    FILE *wrong;  /* what the child says is not as it should be */
    FILE *called; /* the functions that it has called, a line each */
};

/* ---------------------------------------------------------------- The child */

static void note(const struct forked *forked, const char *name, int is_right, const char *found)
{
    fprintf(forked->called, "%s\n", name);
    if (!is_right) fprintf(forked->wrong, "%s: %s\n", name, found);
}

static void note_code(const struct forked *forked, const char *name, int code)
{
    note(forked, name, code == PARKDB_FORKED, parkdb_code_name(code));
}

static int write_nothing(void *context, const char *text, size_t length)
{
    (void)context, (void)text, (void)length;
    return 1;
}

static int find_nothing(void *context, const char *name, const char *title)
{
    (void)context, (void)name, (void)title;
    return 1;
}

/* Every function with a handle but those of a kind of row. */
static void call_handle(const struct forked *forked)
{
    parkdb *db = forked->db;
    parkdb_cursor *cursor = (parkdb_cursor *)(size_t)1;
    parkdb_observation observation = {.indicator = "firms", .area = "alpha", .period = "2022", .value = {1, 1}};
    parkdb_followup followup = {.code = "f"};
    parkdb_report report = {.size = sizeof report, .park = "alpha"};
    parkdb_csv_result imported = {7, 7, 7};
    parkdb_load_result loaded = {.files = 7};
    parkdb_number value = {7, 1};
    char version[16], *text = NULL;
    const char *path = forked->path;
    size_t length = 0;
    const struct {
        const char *name;
        int code;
    } calls[] = {
        {"parkdb_assessment_freeze", parkdb_assessment_freeze(db, "marks", "2022", "us", NULL, &text)},
        {"parkdb_assessment_publish", parkdb_assessment_publish(db, "marks/2021/1", "us", NULL)},
        {"parkdb_begin", parkdb_begin(db)},
        {"parkdb_commit", parkdb_commit(db)},
        {"parkdb_rollback", parkdb_rollback(db)},
        {"parkdb_read_begin", parkdb_read_begin(db)},
        {"parkdb_read_end", parkdb_read_end(db)},
        {"parkdb_check", parkdb_check(db, NULL, NULL)},
        {"parkdb_optimize", parkdb_optimize(db)},
        {"parkdb_refresh", parkdb_refresh(db)},
        {"parkdb_schema_version", parkdb_schema_version(db, version, sizeof version)},
        {"parkdb_set_busy_timeout", parkdb_set_busy_timeout(db, 1)},
        {"parkdb_set_clock", parkdb_set_clock(db, "2023-06-30", NULL)},
        {"parkdb_set_memory", parkdb_set_memory(db, 0)},
        {"parkdb_set_progress", parkdb_set_progress(db, NULL, NULL)},
        {"parkdb_figure_value", parkdb_figure_value(db, "firms", "alpha", "2022", &value)},
        {"parkdb_followup_accept", parkdb_followup_accept(db, &followup, &text)},
        {"parkdb_observation_put_many", parkdb_observation_put_many(db, &observation, 1, sizeof observation)},
        {"parkdb_import_csv", parkdb_import_csv(db, path, NULL, &imported)},
        {"parkdb_export_csv", parkdb_export_csv(db, NULL, path)},
        {"parkdb_export_file", parkdb_export_file(db, "plan", path)},
        {"parkdb_export_text", parkdb_export_text(db, "plan", &text, &length)},
        {"parkdb_load_file", parkdb_load_file(db, path, NULL, &loaded)},
        {"parkdb_load_files", parkdb_load_files(db, &path, 1, NULL, &loaded)},
        {"parkdb_load_text", parkdb_load_text(db, "x", "{}", 2, NULL, &loaded)},
        {"parkdb_unload", parkdb_unload(db, "plan", NULL, &loaded)},
        {"parkdb_report_file", parkdb_report_file(db, &report, path)},
        {"parkdb_report_write", parkdb_report_write(db, &report, write_nothing, NULL)},
        {"parkdb_report_tables", parkdb_report_tables(db, &report, find_nothing, NULL)},
        {"parkdb_search", parkdb_search(db, "x", 0, &cursor)},
        {"parkdb_close", parkdb_close(db)},
    };
    for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++) note_code(forked, calls[i].name, calls[i].code);
    note(forked, "parkdb_sqlite", parkdb_sqlite(db) == NULL, "a connection");
    parkdb_interrupt(db);
    note(forked, "parkdb_interrupt", parkdb_last_error(db)->code == PARKDB_FORKED, "no error");
    note(forked, "parkdb_last_error", *parkdb_last_error(db)->message != '\0', "no words");
    if (cursor || text || imported.rows != 7 || loaded.files != 7 || value.known) fprintf(forked->wrong, "something is given out\n");
}

static char *function_of(const struct kind *kind, const char *what)
{
    return format_text("parkdb_%s_%s", kind->name, what);
}

/* A row to put or to remove: what is in it does not matter. */
static const void *any_row(void)
{
    static const union {
        char bytes[1024];
        double aligned;
    } row = {{0}};
    return &row;
}

static void call_kind(const struct forked *forked, const struct kind *kind)
{
    parkdb_cursor *cursor = (parkdb_cursor *)(size_t)1;
    note_code(forked, function_of(kind, "find"), kind->find(forked->db, NULL, &cursor));
    if (cursor) fprintf(forked->wrong, "%s: a cursor\n", kind->name);
    if (kind->put) note_code(forked, function_of(kind, "put"), kind->put(forked->db, any_row()));
    if (kind->remove) note_code(forked, function_of(kind, "remove"), kind->remove(forked->db, any_row()));
}

static void call_cursor(const struct forked *forked, const char *row_function, const void *(*row)(const parkdb_cursor *),
                        parkdb_cursor *cursor)
{
    note(forked, row_function, row(cursor) == NULL, "a row");
    for (int i = 0; i < 3; i++) note_code(forked, "parkdb_next", parkdb_next(cursor));
    note(forked, row_function, row(cursor) == NULL, "a row");
    parkdb_cursor_close(cursor);
    note(forked, "parkdb_cursor_close", 1, "");
}

static const void *search_row(const parkdb_cursor *cursor)
{
    return parkdb_search_result_row(cursor);
}

/* One of its own, meanwhile. */
static void call_own(const struct forked *forked)
{
    parkdb *own = NULL;
    parkdb_cursor *cursor = NULL;
    int code = parkdb_open(forked->path, PARKDB_OPEN_READ_ONLY, &own, NULL);
    if (!code) code = parkdb_unit_find(own, NULL, &cursor);
    if (code || parkdb_next(cursor) != PARKDB_ROW) fprintf(forked->wrong, "its own handle: %s\n", parkdb_code_name(code));
    parkdb_cursor_close(cursor);
    if (parkdb_close(own)) fprintf(forked->wrong, "its own handle stays open\n");
}

static void call_all(const struct forked *forked)
{
    call_handle(forked);
    for (size_t i = 0; i < kind_count; i++) {
        call_kind(forked, &kinds[i]);
        for (int k = 0; k < FILTERS; k++) call_cursor(forked, function_of(&kinds[i], "row"), kinds[i].row, forked->cursors[i][k]);
    }
    call_cursor(forked, "parkdb_search_result_row", search_row, forked->search);
    call_own(forked);
}

/* ---------------------------------------------------------------- The parent */

static FILE *made(const char *path)
{
    FILE *file = fopen(path, "w");
    ck_assert_ptr_nonnull(file);
    return file;
}

static void open_cursors(struct forked *forked)
{
    ck_assert_uint_le(kind_count, KINDS_AT_MOST);
    for (size_t i = 0; i < kind_count; i++)
        for (int k = 0; k < FILTERS; k++) {
            int code = PARKDB_ROW;
            must(forked->db, kinds[i].find(forked->db, NULL, &forked->cursors[i][k]));
            if (k == 1) code = parkdb_next(forked->cursors[i][k]);
            while (k == 2 && code == PARKDB_ROW) code = parkdb_next(forked->cursors[i][k]);
            ck_assert_int_ge(code, PARKDB_OK);
        }
    must(forked->db, parkdb_search(forked->db, "a", 0, &forked->search));
    ck_assert_int_eq(parkdb_next(forked->search), PARKDB_ROW);
}

/* Rows that are left of a cursor. */
static int rest_of(parkdb *db, parkdb_cursor *cursor)
{
    int rows = 0, code;
    while ((code = parkdb_next(cursor)) == PARKDB_ROW) rows++;
    must(db, code);
    parkdb_cursor_close(cursor);
    return rows;
}

static void go_on(struct forked *forked)
{
    for (size_t i = 0; i < kind_count; i++) {
        int all = count_lines(found_text(forked->db, &kinds[i], NULL));
        ck_assert_int_eq(rest_of(forked->db, forked->cursors[i][0]), all);
        ck_assert_int_eq(rest_of(forked->db, forked->cursors[i][1]), all ? all - 1 : 0);
        ck_assert_int_eq(rest_of(forked->db, forked->cursors[i][2]), 0);
    }
    ck_assert_int_gt(rest_of(forked->db, forked->search), 0);
}

static void run_child(struct forked *forked)
{
    int status = 0;
    fflush(NULL);
    pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        call_all(forked);
        fflush(NULL);
        _exit(0);
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_msg(WIFEXITED(status) && WEXITSTATUS(status) == 0, "the child ended with status %d", status);
}

/* The names that stand in the list of exported symbols and take neither a handle nor a cursor. */
static const char without_handle[] =
    "\nparkdb_code_meaning\nparkdb_code_name\nparkdb_create\nparkdb_free\nparkdb_open\nparkdb_open_with\nparkdb_upgrade\n"
    "parkdb_upgrade_with\nparkdb_version\n";

/* What the header calls by: parkdb_unit_put is inline there, and calls parkdb_unit_put_sized, as the function of its name in the library
 * does. */
static char *called_by(const char *name)
{
    size_t length = strlen(name), end = strlen("_sized");
    int is_sized = length > end && strcmp(name + length - end, "_sized") == 0;
    return format_text("\n%.*s\n", (int)(is_sized ? length - end : length), name);
}

static void all_are_called(const char *called)
{
    static const char list[] = PARKDB_SOURCE_DIR "/lib/parkdb.map";
    char *map = read_file(list, NULL);
    int count = 0;
    for (char *name = strtok(strstr(map, "global:"), " \n;"); name; name = strtok(NULL, " \n;")) {
        char *line = called_by(name);
        if (strncmp(name, "parkdb_", 7) != 0 || strstr(without_handle, line)) continue;
        ck_assert_msg(strstr(called, line) != NULL, "%s is not called", name);
        count++;
    }
    ck_assert_int_gt(count, 150);
}

START_TEST(nothing_of_the_parents_is_of_use_to_a_child)
{
    struct forked forked = {.path = figured_file()};
    char *wrong = fresh_path("wrong"), *called = fresh_path("called");
    forked.db = open_file(forked.path, PARKDB_OPEN_READ_WRITE);
    put_assessments(forked.db);
    open_cursors(&forked);
    forked.wrong = made(wrong);
    forked.called = made(called);
    fprintf(forked.called, "\n");
    run_child(&forked);
    fclose(forked.wrong);
    fclose(forked.called);
    same_text(read_file(wrong, NULL), "");
    all_are_called(read_file(called, NULL));
    go_on(&forked);
    parkdb_unit unit = {.code = "u", .dimension = "count", .factor = 1};
    must(forked.db, parkdb_unit_put(forked.db, &unit));
    must_be_sound(forked.db);
    ck_assert_int_eq(parkdb_close(forked.db), PARKDB_OK);
}
END_TEST

static Suite *suite(void)
{
    Suite *after = suite_create("fork");
    TCase *child = add_case(after, "child");
    tcase_add_test(child, nothing_of_the_parents_is_of_use_to_a_child);
    return after;
}

int main(void)
{
    return run_suite(suite());
}
