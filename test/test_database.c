/* Making, opening, upgrading and closing databases; forks, locks, interrupts and checks. */
#include "kinds.h"
#include "support.h"

#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define SCHEMA_VERSION (PARKDB_VERSION_MAJOR * 1000000 + PARKDB_VERSION_MINOR * 1000 + PARKDB_VERSION_PATCH)

/* ---------------------------------------------------------------- Helpers */

static void set_version(const char *path, int version)
{
    run_on_file(path, format_text("PRAGMA user_version = %d", version));
}

/* What the steps to this version would take away from a file that only says that it is older. */
static void make_older(const char *path)
{
    run_on_file(path, "UPDATE agency SET members_open = 0; UPDATE task SET agencies_open = 0");
}

static char *made_file(void)
{
    char *path = fresh_path("made.db");
    parkdb_close(new_file(path));
    return path;
}

static char *made_up_file(void)
{
    char *path = fresh_path("made-up.db");
    parkdb *db = new_file(path);
    load_made_up(db);
    parkdb_close(db);
    return path;
}

static char *made_bundled_file(void)
{
    char *path = fresh_path("bundled.db");
    parkdb *db = new_file(path);
    load_bundled(db);
    parkdb_close(db);
    return path;
}

/* Fails unless opening gives the code and an error that says where and what. */
static void refuse_open(const char *path, int mode, int expected, const char *words)
{
    parkdb *db = (parkdb *)&db; /* anything but NULL */
    parkdb_error error;
    int code = parkdb_open(path, mode, &db, &error);
    ck_assert_msg(code == expected, "found %s (%s), expected %s", parkdb_code_name(code), error.message, parkdb_code_name(expected));
    ck_assert_int_eq(error.code, expected);
    ck_assert_ptr_null(db);
    contains(error.message, words);
    ck_assert_int_eq(parkdb_open(path, mode, &db, NULL), expected);
}

static void refuse_create(const char *path, int expected)
{
    parkdb *db = (parkdb *)&db;
    parkdb_error error;
    int code = parkdb_create(path, &db, &error);
    ck_assert_msg(code == expected, "found %s (%s), expected %s", parkdb_code_name(code), error.message, parkdb_code_name(expected));
    ck_assert_int_eq(error.code, expected);
    ck_assert_ptr_null(db);
    ck_assert_uint_gt(strlen(error.message), 0);
}

/* Runs a function in a child process, which must end with exit status 0. */
static void in_child(void (*function)(void *context), void *context)
{
    int status = 0;
    fflush(NULL);
    pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        function(context);
        _exit(0);
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_msg(WIFEXITED(status) && WEXITSTATUS(status) == 0, "the child ended with status %d, signal %d", WEXITSTATUS(status),
                  WIFSIGNALED(status) ? WTERMSIG(status) : 0);
}

/* In a child: a number in the exit status says which expectation failed. */
static void expect(int holds, int number)
{
    if (!holds) _exit(number);
}

/* ---------------------------------------------------------------- Creating */

START_TEST(create_makes_a_database_of_this_version)
{
    char *path = fresh_path("new.db");
    char version[16];
    parkdb *db = new_file(path);
    must(db, parkdb_schema_version(db, version, sizeof version));
    ck_assert_str_eq(version, parkdb_version());
    ck_assert_int_eq(ask_int(db, "PRAGMA application_id"), 0x504B4442);
    ck_assert_int_eq(ask_int(db, "PRAGMA user_version"), SCHEMA_VERSION);
    ck_assert_int_eq(ask_int(db, "PRAGMA foreign_keys"), 1);
    must_be_sound(db);
    ck_assert_int_eq(parkdb_close(db), PARKDB_OK);
    same_text(names_beside(path), "new.db\n");
    db = open_file(path, PARKDB_OPEN_READ_WRITE);
    ck_assert_int_eq(parkdb_close(db), PARKDB_OK);
}
END_TEST

START_TEST(create_in_memory_leaves_no_file)
{
    parkdb *one = new_database(), *two = new_database();
    parkdb_unit unit = {.code = "u", .dimension = "count", .factor = 1};
    must(one, parkdb_unit_put(one, &unit));
    same_text(ask(two, "SELECT count(*) FROM unit"), "0\n");
    parkdb_close(one);
    parkdb_close(two);
    ck_assert(!file_exists(":memory:"));
}
END_TEST

START_TEST(create_takes_an_empty_file)
{
    char *path = fresh_path("empty.db");
    write_text(path, "");
    parkdb *db = new_file(path);
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(create_never_touches_a_file)
{
    char *path = made_file();
    size_t length = 0;
    char *before = read_file(path, &length);
    refuse_create(path, PARKDB_EXISTS);
    same_file(path, before, length);
    static const char *const others[] = {"x", "some text of somebody's", "SQLite format 3"};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        write_text(path, others[i]);
        refuse_create(path, PARKDB_EXISTS);
        same_file(path, others[i], strlen(others[i]));
    }
}
END_TEST

START_TEST(create_refuses_what_makes_no_sense)
{
    parkdb *db = NULL;
    refuse_create(NULL, PARKDB_MISUSE);
    refuse_create("", PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_create(fresh_path("x.db"), NULL, NULL), PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_create(NULL, &db, NULL), PARKDB_MISUSE);
}
END_TEST

START_TEST(create_needs_the_directory)
{
    char *path = fresh_path("no/such/directory.db");
    refuse_create(path, PARKDB_IO);
    ck_assert(!file_exists(path));
    refuse_create(path_beside(fresh_path("x"), ""), PARKDB_IO); /* a directory itself */
}
END_TEST

START_TEST(create_waits_for_nobody_forever)
{
    /* An empty file that another connection holds: the wait is over after the usual five seconds. */
    char *path = fresh_path("held.db");
    sqlite3 *holder = NULL;
    ck_assert_int_eq(sqlite3_open(path, &holder), SQLITE_OK);
    ck_assert_int_eq(sqlite3_exec(holder, "BEGIN EXCLUSIVE", NULL, NULL, NULL), SQLITE_OK);
    refuse_create(path, PARKDB_BUSY);
    sqlite3_close(holder);
    ck_assert(file_exists(path)); /* it was there before, so it stays */
}
END_TEST

static void create_without_room(void *context)
{
    const struct rlimit limit = {200000, 200000};
    parkdb *db = NULL;
    parkdb_error error;
    signal(SIGXFSZ, SIG_IGN);
    expect(setrlimit(RLIMIT_FSIZE, &limit) == 0, 1);
    int code = parkdb_create(context, &db, &error);
    expect(code == PARKDB_FULL || code == PARKDB_IO, 2);
    expect(db == NULL && error.code == code, 3);
}

START_TEST(create_without_room_leaves_no_file)
{
    char *path = fresh_path("full.db");
    in_child(create_without_room, path);
    same_text(names_beside(path), "");
    write_text(path, "");
    in_child(create_without_room, path);
    same_text(names_beside(path), "full.db\n"); /* it was there before */
    same_file(path, "", 0);
}
END_TEST

/* ---------------------------------------------------------------- Files and directories that may not be written
 *
 * The tests may run as root, whom no mode binds, and the library looks at nothing but whether SQLite could open the file for writing. So a
 * child gives up its rights first; where it cannot, it says so and the rest of the test is left out. */

static int give_up_rights(void)
{
    return geteuid() != 0 || (setgid(65534) == 0 && setuid(65534) == 0);
}

static void open_without_rights(void *context)
{
    const char *path = context;
    parkdb *db = NULL;
    parkdb_error error;
    if (!give_up_rights()) return;
    expect(parkdb_open(path, PARKDB_OPEN_READ_WRITE, &db, &error) == PARKDB_READ_ONLY, 1);
    expect(db == NULL && error.code == PARKDB_READ_ONLY && strstr(error.message, "cannot be written") != NULL, 2);
    expect(parkdb_upgrade(path, &error) == PARKDB_READ_ONLY, 3);
    expect(parkdb_open(path, PARKDB_OPEN_READ_ONLY, &db, &error) == PARKDB_OK, 4);
    expect(parkdb_check(db, NULL, NULL) == PARKDB_OK, 5);
    parkdb_close(db);
}

static void create_without_rights(void *context)
{
    parkdb *db = NULL;
    parkdb_error error;
    if (!give_up_rights()) return;
    expect(parkdb_create(context, &db, &error) == PARKDB_IO, 1);
    expect(db == NULL && error.code == PARKDB_IO, 2);
    expect(!file_exists(context), 3);
}

/* Lets others pass through the directories of a test. */
static void open_up(const char *path, mode_t mode)
{
    char *directory = path_beside(path, "");
    ck_assert_int_eq(chmod(directory, mode), 0);
    ck_assert_int_eq(chmod(format_text("%s..", directory), 0755), 0);
}

START_TEST(open_never_falls_back_to_reading)
{
    char *path = made_bundled_file();
    open_up(path, 0755);
    ck_assert_int_eq(chmod(path, 0444), 0);
    in_child(open_without_rights, path);
}
END_TEST

START_TEST(create_in_an_unwritable_directory)
{
    char *path = fresh_path("new.db");
    open_up(path, 0555);
    in_child(create_without_rights, path);
    ck_assert_int_eq(chmod(path_beside(path, ""), 0755), 0);
}
END_TEST

/* ---------------------------------------------------------------- Opening */

START_TEST(open_refuses_what_makes_no_sense)
{
    char *path = made_file();
    parkdb *db = NULL;
    refuse_open(NULL, PARKDB_OPEN_READ_ONLY, PARKDB_MISUSE, "path");
    refuse_open(path, 2, PARKDB_MISUSE, "mode");
    refuse_open(path, -1, PARKDB_MISUSE, "mode");
    ck_assert_int_eq(parkdb_open(path, PARKDB_OPEN_READ_ONLY, NULL, NULL), PARKDB_MISUSE);
    ck_assert_ptr_null(db);
}
END_TEST

START_TEST(open_never_creates)
{
    char *path = fresh_path("missing.db");
    refuse_open(path, PARKDB_OPEN_READ_ONLY, PARKDB_MISSING, path);
    refuse_open(path, PARKDB_OPEN_READ_WRITE, PARKDB_MISSING, path);
    ck_assert(!file_exists(path));
    refuse_open(format_text("%s/no/such.db", path), PARKDB_OPEN_READ_WRITE, PARKDB_MISSING, "no such file");
}
END_TEST

START_TEST(open_refuses_other_files)
{
    char *path = fresh_path("other.db");
    write_text(path, "this is not a database, it is a text that is long enough to be taken for the header of one, "
                     "which SQLite looks at before anything else");
    refuse_open(path, PARKDB_OPEN_READ_ONLY, PARKDB_NOT_PARKDB, "not an SQLite database");
    refuse_open(path, PARKDB_OPEN_READ_WRITE, PARKDB_NOT_PARKDB, "not an SQLite database");
    ck_assert_int_eq(parkdb_upgrade(path, NULL), PARKDB_NOT_PARKDB);
    write_text(path, "");
    refuse_open(path, PARKDB_OPEN_READ_ONLY, PARKDB_NOT_PARKDB, "application_id");
    refuse_open(path, PARKDB_OPEN_READ_WRITE, PARKDB_NOT_PARKDB, "application_id");
    same_file(path, "", 0);
    run_on_file(path, "CREATE TABLE somebody_elses (x)");
    refuse_open(path, PARKDB_OPEN_READ_ONLY, PARKDB_NOT_PARKDB, "application_id 0");
    ck_assert_int_eq(parkdb_upgrade(path, NULL), PARKDB_NOT_PARKDB);
}
END_TEST

START_TEST(open_of_a_newer_minor_version_is_for_reading)
{
    char *path = made_bundled_file();
    char version[16];
    set_version(path, SCHEMA_VERSION + 1000);
    refuse_open(path, PARKDB_OPEN_READ_WRITE, PARKDB_NEWER, "read-only");
    parkdb *db = open_file(path, PARKDB_OPEN_READ_ONLY);
    must(db, parkdb_schema_version(db, version, sizeof version));
    same_text(version, format_text("%d.%d.%d", PARKDB_VERSION_MAJOR, PARKDB_VERSION_MINOR + 1, PARKDB_VERSION_PATCH));
    ck_assert_int_gt(count_lines(found_text(db, kind_named("target"), NULL)), 90);
    parkdb_close(db);
    parkdb_error error;
    ck_assert_int_eq(parkdb_upgrade(path, &error), PARKDB_NEWER);
    ck_assert_int_eq(error.code, PARKDB_NEWER);
}
END_TEST

START_TEST(open_of_a_newer_major_version_is_refused)
{
    char *path = made_file();
    set_version(path, (PARKDB_VERSION_MAJOR + 1) * 1000000);
    refuse_open(path, PARKDB_OPEN_READ_WRITE, PARKDB_NEWER, format_text("%d.0.0", PARKDB_VERSION_MAJOR + 1));
    refuse_open(path, PARKDB_OPEN_READ_ONLY, PARKDB_NEWER, parkdb_version());
}
END_TEST

START_TEST(open_of_an_older_version_points_to_upgrade)
{
    char *path = made_file();
    set_version(path, SCHEMA_VERSION - 1);
    refuse_open(path, PARKDB_OPEN_READ_WRITE, PARKDB_OLDER, "parkdb_upgrade");
    refuse_open(path, PARKDB_OPEN_READ_ONLY, PARKDB_OLDER, "parkdb_upgrade");
}
END_TEST

START_TEST(open_of_a_truncated_file)
{
    static const double parts[] = {0.9, 0.5, 0.1};
    char *path = made_bundled_file();
    size_t length = 0;
    char *whole = read_file(path, &length);
    for (size_t i = 0; i < 3; i++) {
        write_file(path, whole, (size_t)((double)length * parts[i]));
        refuse_open(path, PARKDB_OPEN_READ_ONLY, PARKDB_CORRUPT, "");
        refuse_open(path, PARKDB_OPEN_READ_WRITE, PARKDB_CORRUPT, "");
    }
    write_file(path, whole, 60); /* not even a header */
    refuse_open(path, PARKDB_OPEN_READ_ONLY, PARKDB_NOT_PARKDB, "");
}
END_TEST

START_TEST(reading_makes_no_file_and_changes_none)
{
    char *path = made_bundled_file();
    size_t length = 0;
    char *before = read_file(path, &length);
    parkdb *db = open_file(path, PARKDB_OPEN_READ_ONLY);
    ck_assert_int_gt(count_lines(found_text(db, kind_named("target_overview"), NULL)), 90);
    same_text(names_beside(path), "bundled.db\n");
    parkdb_unit unit = {.code = "u", .dimension = "count", .factor = 1};
    must_fail(db, parkdb_unit_put(db, &unit), PARKDB_READ_ONLY, "");
    must_fail(db, parkdb_load_file(db, policy_path(bundled[0]), NULL, NULL), PARKDB_READ_ONLY, "");
    must_fail(db, parkdb_begin(db), PARKDB_READ_ONLY, "");
    must_fail(db, parkdb_optimize(db), PARKDB_READ_ONLY, "");
    must_be_sound(db);
    parkdb_close(db);
    same_text(names_beside(path), "bundled.db\n");
    same_file(path, before, length);
}
END_TEST

/* ---------------------------------------------------------------- Upgrading */

static char *schema_of(const char *path)
{
    parkdb *db = open_file(path, PARKDB_OPEN_READ_ONLY);
    char *schema = ask(db, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    parkdb_close(db);
    return schema;
}

static char *dump_of(const char *path)
{
    parkdb *db = open_file(path, PARKDB_OPEN_READ_ONLY);
    char *text = dump(db);
    must_be_sound(db);
    parkdb_close(db);
    return text;
}

static void upgrade(const char *path)
{
    parkdb_error error;
    int code = parkdb_upgrade(path, &error);
    ck_assert_msg(code == PARKDB_OK, "%s: %s", parkdb_code_name(code), error.message);
    ck_assert_int_eq(error.code, PARKDB_OK);
}

START_TEST(upgrade_leaves_a_current_file_alone)
{
    char *path = made_bundled_file();
    size_t length = 0;
    char *before = read_file(path, &length);
    upgrade(path);
    ck_assert_int_eq(parkdb_upgrade(path, NULL), PARKDB_OK);
    same_file(path, before, length);
}
END_TEST

START_TEST(upgrade_lays_views_triggers_indexes_and_words_anew)
{
    char *path = made_up_file();
    make_older(path);
    char *schema = schema_of(path), *rows = dump_of(path);
    run_on_file(path, "DROP VIEW target_overview; DROP VIEW region_entry; DROP TRIGGER task_insert; DROP INDEX target_area;"
                      "DROP VIEW park_profile; CREATE VIEW park_profile AS SELECT 1 AS one;"
                      "DELETE FROM vocabulary WHERE field = 'status'; UPDATE vocabulary SET meaning_en = 'old' WHERE field = 'kind';"
                      "DELETE FROM period WHERE code LIKE '20__-M1-11' AND id NOT IN (SELECT period_to FROM target WHERE period_to > 0)");
    set_version(path, SCHEMA_VERSION - 1);
    upgrade(path);
    same_text(schema_of(path), schema);
    same_text(dump_of(path), rows);
}
END_TEST

START_TEST(upgrade_makes_tables_that_are_missing)
{
    char *path = made_file();
    char *schema = schema_of(path), *rows = dump_of(path);
    run_on_file(path, "DROP TABLE instrument; DROP TABLE target_agency; DROP VIEW target_responsibility");
    set_version(path, SCHEMA_VERSION - 1);
    upgrade(path);
    same_text(schema_of(path), schema);
    same_text(dump_of(path), rows);
}
END_TEST

START_TEST(upgrade_fills_tables_that_others_keep)
{
    /* Tables that triggers keep say what the others say, so one that is made must be filled. */
    static const char *const drops[] = {
        "DROP TABLE area_member",      "DROP TABLE search_gram", "DROP TABLE search_gram; DROP TABLE search_name",
        "DROP TABLE region_within",    "DROP TABLE area_bound",  "DROP TABLE area_bound; DROP TABLE area_member",
        "DROP TABLE indicator_period", "DROP TABLE figure_kept", "DROP TABLE figure_stage; DROP TABLE figure_work",
        "DROP TABLE derivation_depth", "DROP TABLE group_asked", "DROP TABLE figure_dirty; DROP TABLE figure_touched"};
    char *path = made_up_file();
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    load_figures(db);
    parkdb_close(db);
    make_older(path);
    char *schema = schema_of(path), *rows = dump_of(path);
    run_on_file(path, drops[_i]);
    set_version(path, SCHEMA_VERSION - 1);
    upgrade(path);
    same_text(schema_of(path), schema);
    same_text(dump_of(path), rows);
}
END_TEST

/* The versions before this one whose files can be brought up, the newest last. */
static const struct {
    const char *name;
    int number;
} versions_before[] = {{"0.2.0", 2000}, {"0.3.0", 3000}, {"0.4.0", 4000}, {"0.5.0", 5000}, {"0.6.0", 6000}, {"1.0.0", 1000000}};
#define VERSION_BEFORE_COUNT ((int)(sizeof versions_before / sizeof versions_before[0]))

/* A file of such a version, with one of everything that a target needs. */
static char *file_of_a_version_before(int which)
{
    char *path = fresh_path("before.db");
    run_on_file(path, read_file(data_path(format_text("schema-%s.sql", versions_before[which].name)), NULL));
    run_on_file(path, format_text("PRAGMA application_id = %d; PRAGMA user_version = %d", 0x504B4442, versions_before[which].number));
    run_on_file(
        path, "INSERT INTO unit (code, dimension, factor) VALUES ('n', 'count', 1), ('%', 'ratio', 0.01);"
              "INSERT INTO region_entry (code, name, level) VALUES ('land', 'Land', 'nation');"
              "INSERT INTO region_entry (code, name, level, parent) SELECT 'north', 'North', 'province', id FROM area;"
              "INSERT INTO park_entry (code, name, region) SELECT 'alpha', 'Alpha', id FROM area WHERE code = 'north';"
              "INSERT INTO park_entry (code, name, region) SELECT 'beta', 'Beta', id FROM area WHERE code = 'north';"
              "INSERT INTO area_group_entry (code, name, rule_kind, rule_region) SELECT 'parks', 'Parks', 'park', id FROM area WHERE code "
              "= 'north';"
              "INSERT INTO document (code, title) VALUES ('plan', 'Plan');"
              "INSERT INTO clause (document, code, heading) SELECT id, 'plan/1', 'Aims' FROM document;"
              "INSERT INTO indicator (code, name, unit, aggregation_area, aggregation_time) SELECT 'firms', 'Firms', id, 'sum', 'last' "
              "FROM unit WHERE code = 'n';"
              "INSERT INTO target (code, clause, area, quantifier, indicator, comparator, value, unit, period_to, wording) SELECT "
              "'plan/each', c.id, a.id, 'each', i.id, '>=', 10, i.unit, p.id, 'w' FROM clause c, area a, indicator i, period p WHERE "
              "a.code = 'parks' AND p.code = '2022';"
              "INSERT INTO target (code, clause, area, indicator, comparator, value, unit, period_to, wording) SELECT 'plan/all', c.id, "
              "a.id, i.id, '>=', 30, i.unit, p.id, 'w' FROM clause c, area a, indicator i, period p WHERE a.code = 'parks' AND p.code = "
              "'2022'");
    return path;
}

START_TEST(upgrade_from_a_version_before)
{
    char *path = file_of_a_version_before(_i);
    refuse_open(path, PARKDB_OPEN_READ_ONLY, PARKDB_OLDER, versions_before[_i].name);
    upgrade(path);
    same_text(sorted_lines(without_comments(schema_of(path))), sorted_lines(without_comments(schema_of(made_file()))));
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    must_be_sound(db);
    same_text(ask(db, "SELECT a.code, quantifier, coalesce(m.code, '-') FROM area_bound b JOIN area a ON a.id = b.area LEFT JOIN area m ON "
                      "m.id = b.member ORDER BY 1, 2, 3"),
              "alpha|whole|alpha\nbeta|whole|beta\nland|whole|land\nnorth|whole|north\nparks|each|-\nparks|each|alpha\n"
              "parks|each|beta\nparks|whole|parks\n");
    same_text(ask(db, "SELECT target_code, area_code, status FROM target_progress ORDER BY 1, 2"),
              "plan/all|parks|overdue\nplan/each|alpha|overdue\nplan/each|beta|overdue\n");
    put_figure(db, "firms", "alpha", "2022", 9);
    put_figure(db, "firms", "beta", "2022", 21);
    same_text(ask(db, "SELECT target_code, area_code, actual, status FROM target_progress ORDER BY 1, 2"),
              "plan/all|parks|30.0|met\nplan/each|alpha|9.0|missed\nplan/each|beta|21.0|met\n");
    same_text(ask(db, "SELECT word FROM vocabulary WHERE table_name = 'figure_kept' ORDER BY ord"), "derived\naccumulated\naggregated\n");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(upgrade_keeps_figures_followups_and_targets)
{
    /* Of 0.3.0, the first version with figures and follow-ups. */
    static const char *const kept[] = {
        "SELECT * FROM target ORDER BY id",
        "SELECT id, code, name, synthetic, note FROM source WHERE id <> 0 ORDER BY id",
        ("SELECT indicator, area, period, value, unit, unit_published, bound, status, nullif(source, 'unstated'), "
         "vintage, note FROM observation_entry ORDER BY 1, 2, 3, 10"),
        "SELECT * FROM followup ORDER BY id",
        "SELECT * FROM followup_event ORDER BY 1, 2",
        "SELECT indicator_code, area_code, period, value, how FROM figure ORDER BY 1, 2, 3, 5"};
    enum { KEPT = sizeof kept / sizeof kept[0] };
    char *path = file_of_a_version_before(1), *before[KEPT];
    run_on_file(
        path,
        "INSERT INTO agency (code, name, kind) VALUES ('bureau', 'Bureau', 'department');"
        "INSERT INTO source (code, name, synthetic) VALUES ('book', 'The Yearbook', 1);"
        "INSERT INTO observation_entry (indicator, area, period, value, source, vintage) VALUES ('firms', 'alpha', '2021', 8, 'book', "
        "'2022-02-01'), ('firms', 'alpha', '2022', 9, 'book', '2023-02-01'), ('firms', 'alpha', '2022', 11, 'book', '2023-05-01'), "
        "('firms', 'beta', '2022', 21, NULL, '2023-02-01');"
        "INSERT INTO followup_entry (code, target, area, agency, raised, due, subject) VALUES ('f', 'plan/each', 'alpha', 'bureau', "
        "'2023-03-01', '2023-04-01', 'more firms');"
        "INSERT INTO followup_event_entry (followup, day, kind, due) VALUES ('f', '2023-03-20', 'extended', '2023-05-01');"
        "INSERT INTO figure_refresh VALUES (NULL)");
    parkdb *db = NULL;
    sqlite3 *sqlite = NULL;
    ck_assert_int_eq(sqlite3_open(path, &sqlite), SQLITE_OK);
    for (int i = 0; i < KEPT; i++) {
        before[i] = rows_on(sqlite, kept[i]);
        ck_assert_msg(*before[i], "%s: no rows", kept[i]);
    }
    sqlite3_close(sqlite);
    upgrade(path);
    db = open_file(path, PARKDB_OPEN_READ_WRITE);
    for (int i = 0; i < KEPT; i++) same_text(rows_on(parkdb_sqlite(db), kept[i]), before[i]);
    same_text(ask(db, "SELECT target_code, area_code, actual, status FROM target_progress ORDER BY 1, 2"),
              "plan/all|parks|32.0|met\nplan/each|alpha|11.0|met\nplan/each|beta|21.0|met\n");
    must(db, parkdb_set_clock(db, "2023-04-10", "2023-04-10"));
    same_text(ask(db, "SELECT target_code, area_code, actual, status FROM target_progress ORDER BY 1, 2"),
              "plan/all|parks|30.0|met\nplan/each|alpha|9.0|missed\nplan/each|beta|21.0|met\n");
    same_text(ask(db, "SELECT followup_code, status, due, extensions FROM followup_overview"), "f|open|2023-05-01|1\n");
    /* And what is new works on what was there. */
    parkdb_assessment assessment = {.code = "a", .name = "A", .scheme = "a", .edition = "1"};
    parkdb_assessment_dimension dimension = {.code = "a/1", .assessment = "a", .name = "D", .weight = 1};
    parkdb_assessment_item item = {.dimension = "a/1", .ord = 1, .indicator = "firms", .method = "min_max", .weight = {1, 1}};
    must(db, parkdb_assessment_put(db, &assessment));
    must(db, parkdb_assessment_dimension_put(db, &dimension));
    must(db, parkdb_assessment_item_put(db, &item));
    same_text(ask(db, "SELECT period, park_code, total, rank, state FROM assessment_result ORDER BY 1, 2"),
              "2021|alpha|100.0|1|live\n2021|beta|null|null|live\n2022|alpha|0.0|2|live\n2022|beta|100.0|1|live\n");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* The tables of a file that are otherwise in another one, or not there, in the order in which they were made. */
static char *changed_tables(sqlite3 *old, sqlite3 *now)
{
    struct text changed = {NULL, 0, 0};
    char *names = rows_on(old, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'sqlite_stat1' ORDER BY rowid"),
         *rest = NULL;
    for (char *name = strtok_r(names, "\n", &rest); name; name = strtok_r(NULL, "\n", &rest)) {
        char *sql = format_text("SELECT sql FROM sqlite_schema WHERE name = '%s'", name);
        if (strcmp(without_comments(rows_on(old, sql)), without_comments(rows_on(now, sql))) == 0) continue;
        append(&changed, changed.length ? format_text(" %s", name) : name);
    }
    return kept_text(&changed);
}

START_TEST(tables_of_the_versions_before_are_what_they_were)
{
    /* A table may be added; one that changes needs a step, and is named here. */
    sqlite3 *old = NULL, *now = NULL;
    ck_assert_int_eq(sqlite3_open(file_of_a_version_before(_i), &old), SQLITE_OK);
    ck_assert_int_eq(sqlite3_open(made_file(), &now), SQLITE_OK);
    char *found = changed_tables(old, now);
    sqlite3_close(old);
    sqlite3_close(now);
    static const char figures[] = "resolved_figure indicator_period figure_now figure_work figure_candidate";
    same_text(found, format_text("area region agency park document_relation task target_relation%s%s", _i ? " source observation " : "",
                                 _i ? figures : ""));
}
END_TEST

START_TEST(upgrade_keeps_what_a_user_has_added)
{
    char *path = made_file();
    run_on_file(path, "CREATE TABLE my_note (target TEXT, note TEXT); INSERT INTO my_note VALUES ('t', 'n');"
                      "CREATE VIEW my_view AS SELECT note FROM my_note; CREATE INDEX \"my \"\"index\" ON my_note (note);"
                      "CREATE TRIGGER my_trigger AFTER DELETE ON my_note BEGIN DELETE FROM my_note; END");
    set_version(path, SCHEMA_VERSION - 1);
    upgrade(path);
    parkdb *db = open_file(path, PARKDB_OPEN_READ_ONLY);
    same_text(ask(db, "SELECT target, note FROM my_note JOIN my_view USING (note)"), "t|n\n");
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'my%'"), 4);
    parkdb_close(db);
}
END_TEST

START_TEST(upgrade_refuses_a_table_that_has_changed)
{
    char *path = made_up_file();
    size_t length = 0;
    parkdb_error error;
    run_on_file(path, "ALTER TABLE unit ADD COLUMN colour TEXT; DROP VIEW park_profile");
    set_version(path, SCHEMA_VERSION - 1);
    char *before = read_file(path, &length);
    ck_assert_int_eq(parkdb_upgrade(path, &error), PARKDB_OLDER);
    ck_assert_int_eq(error.code, PARKDB_OLDER);
    contains(error.message, "unit");
    same_file(path, before, length);
    same_text(names_beside(path), "made-up.db\n");
}
END_TEST

START_TEST(upgrade_refuses_what_open_refuses)
{
    char *path = fresh_path("missing.db");
    parkdb_error error;
    ck_assert_int_eq(parkdb_upgrade(path, &error), PARKDB_MISSING);
    ck_assert_int_eq(error.code, PARKDB_MISSING);
    ck_assert(!file_exists(path));
    ck_assert_int_eq(parkdb_upgrade(NULL, &error), PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_upgrade(NULL, NULL), PARKDB_MISUSE);
}
END_TEST

/* ---------------------------------------------------------------- The handle */

START_TEST(close_waits_for_cursors)
{
    parkdb *db = new_bundled();
    parkdb_cursor *one = NULL, *two = NULL;
    must(db, parkdb_unit_find(db, NULL, &one));
    must(db, parkdb_search(db, "高新", 0, &two));
    must_fail(db, parkdb_close(db), PARKDB_BUSY, "2 cursors");
    ck_assert_int_eq(parkdb_next(one), PARKDB_ROW); /* the handle is still open */
    parkdb_cursor_close(one);
    must_fail(db, parkdb_close(db), PARKDB_BUSY, "1 cursor");
    while (parkdb_next(two) == PARKDB_ROW) continue;
    must_fail(db, parkdb_close(db), PARKDB_BUSY, "cursor"); /* one at its end is open too */
    parkdb_cursor_close(two);
    ck_assert_int_eq(parkdb_close(db), PARKDB_OK);
    ck_assert_int_eq(parkdb_close(NULL), PARKDB_OK);
    parkdb_cursor_close(NULL);
}
END_TEST

START_TEST(close_undoes_an_open_transaction)
{
    char *path = made_file();
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    parkdb_unit unit = {.code = "u", .dimension = "count", .factor = 1};
    must(db, parkdb_begin(db));
    must(db, parkdb_unit_put(db, &unit));
    ck_assert_int_eq(parkdb_close(db), PARKDB_OK);
    db = open_file(path, PARKDB_OPEN_READ_ONLY);
    same_text(ask(db, "SELECT count(*) FROM unit"), "0\n");
    parkdb_close(db);
}
END_TEST

START_TEST(close_leaves_statements_of_the_caller_usable)
{
    parkdb *db = new_database();
    sqlite3_stmt *statement = prepared(db, "SELECT count(*) > 3000 FROM period");
    ck_assert_int_eq(parkdb_close(db), PARKDB_OK);
    ck_assert_int_eq(sqlite3_step(statement), SQLITE_ROW);
    ck_assert_int_eq(sqlite3_column_int(statement, 0), 1);
    sqlite3_finalize(statement);
}
END_TEST

START_TEST(last_error_is_that_of_the_last_call)
{
    parkdb *db = new_database();
    parkdb_unit unit = {.code = "u", .dimension = "count", .factor = -1};
    ck_assert_ptr_null(parkdb_last_error(NULL));
    ck_assert_int_eq(parkdb_last_error(db)->code, PARKDB_OK);
    ck_assert_str_eq(parkdb_last_error(db)->message, "");
    must_fail(db, parkdb_unit_put(db, &unit), PARKDB_CONSTRAINT, "unit.factor: found -1.0, expected a number above 0");
    ck_assert_int_eq(parkdb_last_error(db)->sqlite_code & 0xFF, SQLITE_CONSTRAINT);
    ck_assert_str_eq(parkdb_last_error(db)->file, "");
    ck_assert_str_eq(parkdb_last_error(db)->path, "");
    must(db, parkdb_set_busy_timeout(db, 1));
    ck_assert_int_eq(parkdb_last_error(db)->code, PARKDB_OK);
    ck_assert_int_eq(parkdb_last_error(db)->sqlite_code, 0);
    ck_assert_str_eq(parkdb_last_error(db)->message, "");
    parkdb_close(db);
}
END_TEST

START_TEST(an_error_is_cut_at_a_whole_character)
{
    /* Each length from one byte on, so that every place in a character is met. */
    parkdb *db = new_database();
    struct text code = {NULL, 0, 0};
    for (int i = 0; i < 300; i++) append(&code, "新");
    char *text = kept_text(&code);
    for (int lead = 0; lead < 3; lead++) {
        parkdb_region region = {.code = "r", .name = "r", .level = "county", .parent = format_text("%.*s%s", lead, "xx", text)};
        must_fail(db, parkdb_region_put(db, &region), PARKDB_UNKNOWN, "新新");
        ck_assert_uint_gt(strlen(parkdb_last_error(db)->message), sizeof parkdb_last_error(db)->message - 5);
    }
    parkdb_close(db);
}
END_TEST

START_TEST(schema_version_needs_room)
{
    parkdb *db = new_database();
    char version[16];
    must(db, parkdb_schema_version(db, version, 16));
    must_fail(db, parkdb_schema_version(db, version, 15), PARKDB_MISUSE, "16");
    must_fail(db, parkdb_schema_version(db, NULL, 16), PARKDB_MISUSE, "");
    ck_assert_int_eq(parkdb_schema_version(NULL, version, 16), PARKDB_MISUSE);
    parkdb_close(db);
}
END_TEST

START_TEST(codes_have_names_and_meanings)
{
    for (int code = PARKDB_FORKED; code <= PARKDB_ROW; code++) {
        ck_assert_msg(strncmp(parkdb_code_name(code), "PARKDB_", 7) == 0, "%d", code);
        ck_assert_uint_gt(strlen(parkdb_code_meaning(code)), 5);
    }
    ck_assert_str_eq(parkdb_code_name(0), "PARKDB_OK");
    ck_assert_str_eq(parkdb_code_name(-19), "PARKDB_FORKED");
    ck_assert_ptr_nonnull(parkdb_code_name(99));
    ck_assert_ptr_nonnull(parkdb_code_meaning(-99));
}
END_TEST

START_TEST(null_arguments_are_misuse)
{
    parkdb *db = new_database();
    parkdb_cursor *cursor = NULL;
    ck_assert_int_eq(parkdb_next(NULL), PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_begin(NULL), PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_commit(NULL), PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_rollback(NULL), PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_check(NULL, NULL, NULL), PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_optimize(NULL), PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_set_progress(NULL, NULL, NULL), PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_set_busy_timeout(NULL, 1), PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_search(NULL, "x", 0, &cursor), PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_set_clock(NULL, NULL, NULL), PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_refresh(NULL), PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_observation_put_many(NULL, NULL, 0, sizeof(parkdb_observation)), PARKDB_MISUSE);
    ck_assert_ptr_null(parkdb_sqlite(NULL));
    parkdb_interrupt(NULL);
    must_fail(db, parkdb_set_busy_timeout(db, -1), PARKDB_MISUSE, "-1");
    must_fail(db, parkdb_unit_find(db, NULL, NULL), PARKDB_MISUSE, "cursor");
    for (size_t i = 0; i < kind_count; i++) {
        ck_assert_int_eq(kinds[i].find(NULL, NULL, &cursor), PARKDB_MISUSE);
        ck_assert_ptr_null(kinds[i].row(NULL));
        if (!kinds[i].put) continue;
        must_fail(db, kinds[i].put(db, NULL), PARKDB_MISUSE, "row");
        must_fail(db, kinds[i].remove(db, NULL), PARKDB_MISUSE, "row");
    }
    parkdb_free(NULL);
    parkdb_close(db);
}
END_TEST

START_TEST(optimize_gathers_statistics)
{
    char *path = made_bundled_file();
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    char *before = dump(db);
    must(db, parkdb_optimize(db));
    ck_assert_int_gt(ask_int(db, "SELECT count(*) FROM sqlite_stat1 WHERE tbl = 'target'"), 0);
    same_text(dump(db), before);
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Somebody else's locks */

START_TEST(busy_says_so_and_can_be_tried_again)
{
    char *path = made_file();
    parkdb *one = open_file(path, PARKDB_OPEN_READ_WRITE), *two = open_file(path, PARKDB_OPEN_READ_WRITE);
    parkdb_unit unit = {.code = "u", .dimension = "count", .factor = 1};
    must(two, parkdb_set_busy_timeout(two, 0));
    must(one, parkdb_begin(one));
    must(one, parkdb_unit_put(one, &unit));
    must_fail(two, parkdb_begin(two), PARKDB_BUSY, "");
    must_fail(two, parkdb_unit_put(two, &unit), PARKDB_BUSY, "");
    must_fail(two, parkdb_unit_remove(two, &unit), PARKDB_BUSY, "");
    must_fail(two, parkdb_load_file(two, policy_path(bundled[0]), NULL, NULL), PARKDB_BUSY, "");
    must_fail(two, parkdb_optimize(two), PARKDB_BUSY, "");
    same_text(ask(two, "SELECT count(*) FROM unit"), "0\n"); /* reading goes on beside a writer */
    must(one, parkdb_commit(one));
    must(two, parkdb_unit_put(two, &unit));
    parkdb_close(one);
    parkdb_close(two);
}
END_TEST

START_TEST(commit_is_tried_again_after_a_reader)
{
    char *path = made_bundled_file();
    parkdb *writer = open_file(path, PARKDB_OPEN_READ_WRITE), *reader = open_file(path, PARKDB_OPEN_READ_ONLY);
    parkdb_unit unit = {.code = "u", .dimension = "count", .factor = 1};
    parkdb_cursor *cursor = NULL;
    must(writer, parkdb_set_busy_timeout(writer, 0));
    must(reader, parkdb_unit_find(reader, NULL, &cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    must(writer, parkdb_begin(writer));
    must(writer, parkdb_unit_put(writer, &unit));
    must_fail(writer, parkdb_commit(writer), PARKDB_BUSY, "");
    parkdb_cursor_close(cursor);
    must(writer, parkdb_commit(writer));
    same_text(ask(reader, "SELECT count(*) FROM unit WHERE code = 'u'"), "1\n");
    parkdb_close(writer);
    parkdb_close(reader);
}
END_TEST

START_TEST(a_failed_put_leaves_no_lock)
{
    char *path = made_bundled_file();
    parkdb *writer = open_file(path, PARKDB_OPEN_READ_WRITE), *reader = open_file(path, PARKDB_OPEN_READ_ONLY);
    parkdb_unit unit = {.code = "u", .dimension = "count", .factor = 1};
    parkdb_cursor *cursor = NULL;
    must(writer, parkdb_set_busy_timeout(writer, 0));
    must(reader, parkdb_set_busy_timeout(reader, 0));
    must(reader, parkdb_unit_find(reader, NULL, &cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    must_fail(writer, parkdb_unit_put(writer, &unit), PARKDB_BUSY, "");
    parkdb_cursor_close(cursor);
    same_text(ask(reader, "SELECT count(*) FROM unit WHERE code = 'u'"), "0\n");
    must(writer, parkdb_unit_put(writer, &unit));
    same_text(ask(reader, "SELECT count(*) FROM unit WHERE code = 'u'"), "1\n");
    parkdb_close(writer);
    parkdb_close(reader);
}
END_TEST

/* ---------------------------------------------------------------- Stopping */

struct countdown {
    int calls, stop_at;
};

static int count_down(void *context)
{
    struct countdown *countdown = context;
    return ++countdown->calls == countdown->stop_at;
}

START_TEST(progress_is_asked_and_can_be_unset)
{
    parkdb *db = new_database();
    struct countdown countdown = {0, 0};
    must(db, parkdb_set_progress(db, count_down, &countdown));
    load_bundled(db);
    ck_assert_int_gt(countdown.calls, 0);
    countdown.calls = 0;
    must(db, parkdb_set_progress(db, NULL, NULL));
    load_bundled(db);
    ck_assert_int_eq(countdown.calls, 0);
    parkdb_close(db);
}
END_TEST

/* Whichever call says stop, the load stops there, changes nothing, and the handle is as good as before. Between two files that differ by
 * everything there is to do: new records, changes, removals. */
START_TEST(progress_stops_a_load_anywhere)
{
    parkdb *db = new_made_up();
    const char *paths[3] = {policy_path(bundled[0]), policy_path(bundled[1])};
    char *old = read_file(data_path("made-up.json"), NULL);
    char *changed = fresh_path("made-up.json");
    struct countdown countdown = {0, 0};
    char *before = dump(db);
    write_text(changed,
               edited(edited(old, "\"heading\": \"Goals\"", "\"heading\": \"Aims\""),
                      ",\n    {\"code\": \"rooms\", \"clause\": \"2.2\", \"kind\": \"premises\", \"name\": \"Rooms\", \"wording\": "
                      "\"the fewest fields\"}",
                      ""));
    paths[2] = changed;
    must(db, parkdb_set_progress(db, count_down, &countdown));
    for (countdown.stop_at = 1; countdown.stop_at < 2000; countdown.stop_at++) {
        countdown.calls = 0;
        int code = parkdb_load_files(db, paths, 3, NULL, NULL);
        if (countdown.calls < countdown.stop_at) { /* it came to its end */
            must(db, code);
            break;
        }
        ck_assert_msg(code == PARKDB_INTERRUPTED, "stopped at call %d: %s: %s", countdown.stop_at, parkdb_code_name(code),
                      parkdb_last_error(db)->message);
        countdown.calls = countdown.stop_at;
        ck_assert_int_eq(parkdb_last_error(db)->code, PARKDB_INTERRUPTED);
        if (countdown.stop_at % 16 == 1) same_text(dump(db), before);
    }
    must(db, parkdb_set_progress(db, NULL, NULL));
    ck_assert_int_gt(countdown.stop_at, 20);
    ck_assert_int_lt(countdown.stop_at, 2000);
    must_be_sound(db);
    same_text(ask(db, "SELECT heading FROM clause WHERE code = 'plan/1'"), "Aims\n");
    parkdb_close(db);
}
END_TEST

START_TEST(progress_stops_a_cursor_for_good)
{
    parkdb *db = new_bundled();
    parkdb_cursor *cursor = NULL;
    struct countdown countdown = {0, 1};
    int code;
    must(db, parkdb_period_find(db, NULL, &cursor));
    must(db, parkdb_set_progress(db, count_down, &countdown));
    while ((code = parkdb_next(cursor)) == PARKDB_ROW) continue;
    must_fail(db, code, PARKDB_INTERRUPTED, "");
    ck_assert_ptr_null(parkdb_period_row(cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_INTERRUPTED);
    parkdb_cursor_close(cursor);
    must(db, parkdb_set_progress(db, NULL, NULL));
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

static void *interrupt_it(void *handle)
{
    parkdb_interrupt(handle);
    return NULL;
}

/* Another thread interrupts the load while a callback holds it, between two of its statements. */
static int interrupt_from_elsewhere(void *context, const parkdb_load_event *event)
{
    pthread_t thread;
    (void)event;
    if (pthread_create(&thread, NULL, interrupt_it, context) != 0) return 0;
    pthread_join(thread, NULL);
    return 0;
}

START_TEST(interrupt_stops_what_is_running)
{
    parkdb *db = new_database();
    parkdb_cursor *cursor = NULL;
    load_made_up(db);
    char *before = dump(db);
    must(db, parkdb_target_overview_find(db, NULL, &cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    parkdb_interrupt(db);
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_INTERRUPTED);
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_INTERRUPTED);
    parkdb_cursor_close(cursor);
    must_be_sound(db); /* what is begun afterwards runs */
    parkdb_interrupt(db);
    must_be_sound(db); /* and an interrupt of nothing stops nothing */
    same_text(dump(db), before);
    parkdb_load_options options = {.size = sizeof options, .on_event = interrupt_from_elsewhere, .context = db};
    char *text = edited(read_file(data_path("made-up.json"), NULL), "\"heading\": \"Goals\"", "\"heading\": \"Aims\"");
    int code = parkdb_load_text(db, "made-up.json", text, strlen(text), &options, NULL);
    must_fail(db, code, PARKDB_INTERRUPTED, "");
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Checking */

static int add_line(void *context, const char *problem)
{
    append_line(context, problem);
    return 0;
}

static int stop_at_once(void *context, const char *problem)
{
    (void)problem;
    ++*(int *)context;
    return 1;
}

static void damage(parkdb *db, const char *sql)
{
    run(db, "PRAGMA foreign_keys = OFF");
    run(db, sql);
    run(db, "PRAGMA foreign_keys = ON");
}

/* Each kind of damage, and the words that name it. */
static const struct {
    const char *sql, *words;
} damages[] = {
    {"DELETE FROM area_member WHERE member = (SELECT id FROM area WHERE code = 'alpha')", "area_member equals"},
    {"UPDATE area_member SET last_day = '2000-01-01' WHERE member = (SELECT id FROM area WHERE code = 'gamma')", "area_member equals"},
    {"DELETE FROM region_within WHERE region <> within", "region_within equals"},
    {"UPDATE clause SET within_task = NULL WHERE code = 'plan/2.1.1'", "within_task is the nearest task"},
    {"DELETE FROM search_gram WHERE gram = 'al'", "search_gram equals"},
    {"DELETE FROM unit WHERE code = 'coin'", "a row of indicator refers to a row of unit"},
    {"DELETE FROM task WHERE id = (SELECT id FROM clause WHERE code = 'plan/2.2')", ""},
    {"DELETE FROM park WHERE id = (SELECT id FROM area WHERE code = 'delta')", "has a row in the table of its kind"},
    {"DROP TRIGGER agency_parent_update; UPDATE agency SET parent = (SELECT id FROM agency WHERE code = 'north-money') WHERE code = "
     "'land-gov'",
     "not above itself"},
    {"DROP TRIGGER park_part_of_update; UPDATE park SET part_of = (SELECT id FROM area WHERE code = 'alpha') WHERE id = (SELECT id FROM "
     "area WHERE code = 'beta')",
     "a park is not part of itself"},
    {"DROP TRIGGER indicator_operand_update; UPDATE indicator SET derivation = 'growth', levels_comparable = 1, derived_from = (SELECT id "
     "FROM indicator WHERE code = 'growth') "
     "WHERE code = 'income'",
     "not derived from itself"},
};

START_TEST(check_finds_damage)
{
    parkdb *db = new_made_up();
    struct text problems = {NULL, 0, 0};
    int count = 0;
    if (!*damages[_i].words) { /* the one that the triggers put right */
        run(db, damages[_i].sql);
        must_be_sound(db);
        parkdb_close(db);
        return;
    }
    damage(db, damages[_i].sql);
    must_fail(db, parkdb_check(db, add_line, &problems), PARKDB_CORRUPT, "problem");
    contains(kept_text(&problems), damages[_i].words);
    must_fail(db, parkdb_check(db, NULL, NULL), PARKDB_CORRUPT, "problem");
    must_fail(db, parkdb_check(db, stop_at_once, &count), PARKDB_INTERRUPTED, "");
    ck_assert_int_eq(count, 1);
    parkdb_close(db);
}
END_TEST

START_TEST(check_finds_damaged_pages)
{
    char *path = made_bundled_file();
    size_t length = 0;
    char *bytes = read_file(path, &length);
    struct text problems = {NULL, 0, 0};
    parkdb *db = open_file(path, PARKDB_OPEN_READ_ONLY);
    int page_size = ask_int(db, "PRAGMA page_size");
    int root = ask_int(db, "SELECT rootpage FROM sqlite_schema WHERE name = 'target'");
    parkdb_close(db);
    memset(bytes + (size_t)(root - 1) * (size_t)page_size + 8, 0xA5, 200);
    write_file(path, bytes, length);
    db = open_file(path, PARKDB_OPEN_READ_ONLY);
    int code = parkdb_check(db, add_line, &problems);
    ck_assert_int_eq(code, PARKDB_CORRUPT);
    kept_text(&problems);
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *database = suite_create("database");
    TCase *creating = add_case(database, "creating");
    tcase_add_test(creating, create_makes_a_database_of_this_version);
    tcase_add_test(creating, create_in_memory_leaves_no_file);
    tcase_add_test(creating, create_takes_an_empty_file);
    tcase_add_test(creating, create_never_touches_a_file);
    tcase_add_test(creating, create_refuses_what_makes_no_sense);
    tcase_add_test(creating, create_needs_the_directory);
    tcase_add_test(creating, create_waits_for_nobody_forever);
    tcase_add_test(creating, create_in_an_unwritable_directory);
    tcase_add_test(creating, create_without_room_leaves_no_file);
    TCase *opening = add_case(database, "opening");
    tcase_add_test(opening, open_refuses_what_makes_no_sense);
    tcase_add_test(opening, open_never_creates);
    tcase_add_test(opening, open_never_falls_back_to_reading);
    tcase_add_test(opening, open_refuses_other_files);
    tcase_add_test(opening, open_of_a_newer_minor_version_is_for_reading);
    tcase_add_test(opening, open_of_a_newer_major_version_is_refused);
    tcase_add_test(opening, open_of_an_older_version_points_to_upgrade);
    tcase_add_test(opening, open_of_a_truncated_file);
    tcase_add_test(opening, reading_makes_no_file_and_changes_none);
    TCase *upgrading = add_case(database, "upgrading");
    tcase_add_test(upgrading, upgrade_leaves_a_current_file_alone);
    tcase_add_test(upgrading, upgrade_lays_views_triggers_indexes_and_words_anew);
    tcase_add_test(upgrading, upgrade_makes_tables_that_are_missing);
    add_loop(upgrading, upgrade_fills_tables_that_others_keep, 12);
    add_loop(upgrading, upgrade_from_a_version_before, VERSION_BEFORE_COUNT);
    tcase_add_test(upgrading, upgrade_keeps_figures_followups_and_targets);
    add_loop(upgrading, tables_of_the_versions_before_are_what_they_were, VERSION_BEFORE_COUNT);
    tcase_add_test(upgrading, upgrade_keeps_what_a_user_has_added);
    tcase_add_test(upgrading, upgrade_refuses_a_table_that_has_changed);
    tcase_add_test(upgrading, upgrade_refuses_what_open_refuses);
    TCase *handle = add_case(database, "handle");
    tcase_add_test(handle, close_waits_for_cursors);
    tcase_add_test(handle, close_undoes_an_open_transaction);
    tcase_add_test(handle, close_leaves_statements_of_the_caller_usable);
    tcase_add_test(handle, last_error_is_that_of_the_last_call);
    tcase_add_test(handle, an_error_is_cut_at_a_whole_character);
    tcase_add_test(handle, schema_version_needs_room);
    tcase_add_test(handle, codes_have_names_and_meanings);
    tcase_add_test(handle, null_arguments_are_misuse);
    tcase_add_test(handle, optimize_gathers_statistics);
    TCase *locks = add_case(database, "locks");
    tcase_add_test(locks, busy_says_so_and_can_be_tried_again);
    tcase_add_test(locks, commit_is_tried_again_after_a_reader);
    tcase_add_test(locks, a_failed_put_leaves_no_lock);
    TCase *stopping = add_case(database, "stopping");
    tcase_add_test(stopping, progress_is_asked_and_can_be_unset);
    tcase_add_test(stopping, progress_stops_a_load_anywhere);
    tcase_add_test(stopping, progress_stops_a_cursor_for_good);
    tcase_add_test(stopping, interrupt_stops_what_is_running);
    TCase *checking = add_case(database, "checking");
    add_loop(checking, check_finds_damage, sizeof damages / sizeof damages[0]);
    tcase_add_test(checking, check_finds_damaged_pages);
    return database;
}

int main(void)
{
    return run_suite(suite());
}
