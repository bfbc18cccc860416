/* Files that the released versions have filled are brought up to this one: what they held they hold, what was answered is answered, and
 * where an upgrade is stopped, refused or killed the file is what it was. test/fixtures/make.sh has made the files. */
#include "support.h"

#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const char *const versions[] = {"0.2.0", "0.3.0", "0.4.0", "0.5.0", "0.6.0", "1.0.0", "2.0.0", "3.0.0"};
enum {
    VERSION_COUNT = sizeof versions / sizeof versions[0],
    FIRST_WITH_FIGURES = 1,
    FIRST_WITH_UNSTATED = 5,
    FIRST_WITHOUT_AREA_0 = 6,
    NEWEST = VERSION_COUNT - 1
};
/* Files of 0.6.0 have two steps before them, those of 1.0.0 one: what stops an upgrade is tried with both. */
enum { FIRST_TRIED = NEWEST - 1, TRIED = 2 };

/* ---------------------------------------------------------------- Files, read and written without the library */

static char *tables_of(sqlite3 *sqlite)
{
    return rows_on(sqlite, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'sqlite_stat4' ORDER BY name");
}

/* Everything that a file says. */
static char *content_of(const char *path)
{
    sqlite3 *sqlite = connected(path);
    char *text = rows_on(sqlite, "SELECT * FROM sqlite_schema ORDER BY type, name"), *tables = tables_of(sqlite);
    for (char *table = strtok(tables, "\n"); table; table = strtok(NULL, "\n"))
        text = format_text("%s%s\n%s", text, table, rows_on(sqlite, format_text("SELECT * FROM \"%s\"", table)));
    text = format_text("%s%s", text, rows_on(sqlite, "SELECT * FROM pragma_user_version, pragma_application_id, pragma_integrity_check"));
    ck_assert_int_eq(sqlite3_close(sqlite), SQLITE_OK);
    return text;
}

static void make_fixture(const char *path, int which)
{
    sqlite3 *sqlite = connected(path);
    run_on(sqlite, "PRAGMA synchronous = off");
    run_on(sqlite, read_file(data_path(format_text("schema-%s.sql", versions[which])), NULL));
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
    run_on(sqlite, read_file(data_path(format_text("../fixtures/%s.sql", versions[which])), NULL));
    /* Since 4.0.0 a park has the sum of its parts' figures. */
    run_on(sqlite, "UPDATE park SET part_of = NULL");
    ck_assert_int_eq(sqlite3_close(sqlite), SQLITE_OK);
}

/* A file as a released version has written it; each is made once. */
static char *fixture(int which)
{
    char *path = fresh_path("fixture.db"), *made = shared_path(format_text("fixture-%s.db", versions[which]));
    if (!file_exists(made)) {
        make_fixture(path, which);
        copy_file(path, made);
    } else {
        copy_file(made, path);
    }
    return path;
}

/* ---------------------------------------------------------------- Upgrades */

static void upgrade_with(const char *path, const parkdb_open_options *options)
{
    parkdb_error error;
    int code = parkdb_upgrade_with(path, options, &error);
    ck_assert_msg(code == PARKDB_OK, "%s: %s", parkdb_code_name(code), error.message);
}

static void upgrade(const char *path)
{
    parkdb_open_options options;
    parkdb_open_options_init(&options);
    upgrade_with(path, &options);
}

static void refuse_upgrade(const char *path, const parkdb_open_options *options, int expected, const char *words)
{
    parkdb_error error;
    int code = parkdb_upgrade_with(path, options, &error);
    ck_assert_msg(code == expected, "%s: %s", parkdb_code_name(code), error.message);
    ck_assert_int_eq(error.code, expected);
    contains(error.message, words);
}

static void refuse_open(const char *path, int mode, int expected, const char *words)
{
    parkdb *db = NULL;
    parkdb_error error;
    ck_assert_int_eq(parkdb_open(path, mode, &db, &error), expected);
    contains(error.message, words);
}

/* A file of a released version that has been brought up; each is made once. */
static char *upgraded_fixture(int which)
{
    char *path = fresh_path("fixture.db"), *made = shared_path(format_text("upgraded-%s.db", versions[which]));
    if (!file_exists(made)) {
        char *making = fixture(which);
        upgrade(making);
        copy_file(making, made);
    }
    copy_file(made, path);
    return path;
}

/* What a released version answered, question after question: see make.c. */
static void answers_are(parkdb *db, const char *expected)
{
    static const char as_of[] = "-- as of ", question[] = "-- SELECT";
    int asked = 0;
    char *text = format_text("\n%s", expected);
    for (char *at = strstr(text, "\n-- "), *next; at; at = next) {
        char *line = at + 1, *rows = strchr(line, '\n') + 1;
        next = strstr(rows - 1, "\n-- ");
        rows[-1] = '\0';
        if (next) *next = '\0';
        if (strncmp(line, as_of, strlen(as_of)) == 0) must(db, parkdb_set_clock(db, line + strlen(as_of), line + strlen(as_of)));
        if (strncmp(line, question, strlen(question)) != 0) continue;
        char *found = ask(db, line + 3), *wanted = next && next >= rows ? format_text("%s\n", rows) : format_text("%s", next ? "" : rows);
        same_text(format_text("%s\n%s", line, found), format_text("%s\n%s", line, wanted));
        asked++;
    }
    ck_assert_int_ge(asked, 9);
    must(db, parkdb_set_clock(db, NULL, NULL));
}

/* Since 4.0.0 an estimate does not replace a final figure, nor does one source take back what another says. The files have one row of each
 * kind: as a final figure, and as one of the source that takes it back, they are answered as before. */
static char *judge_as_before(parkdb *db, char *expected)
{
    run(db, "UPDATE observation SET status = 'A' WHERE status = 'E';"
            "UPDATE observation SET source = (SELECT id FROM source WHERE code = 'sample') WHERE value = 77;"
            "INSERT INTO figure_refresh VALUES (NULL)");
    expected = edited(expected, "|140.0|piece|piece|null|E|", "|140.0|piece|piece|null|A|");
    return edited(expected, "|77.0|piece|piece|null|A|null|", "|77.0|piece|piece|null|A|sample|");
}

static void is_as_its_version_left_it(const char *path, int which)
{
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    must_be_sound(db);
    char *expected = read_file(data_path(format_text("../fixtures/%s.expected", versions[which])), NULL);
    expected = edited(expected, "|Northern Province|Beta Park|", "|Northern Province|null|");
    answers_are(db, which < FIRST_WITH_FIGURES ? expected : judge_as_before(db, expected));
    parkdb_close(db);
}

/* ---------------------------------------------------------------- What files of released versions hold */

/* The rows of a table as both versions can say them. What the schema itself brings, and statistics, are this version's. */
static const char *question_of(const char *table)
{
    static const struct {
        const char *table, *question;
    } changed[] = {
        {"vocabulary", NULL},
        {"sqlite_stat1", NULL},
        {"agency", "SELECT id, code, name, short_name, kind, region, parent, note FROM agency ORDER BY id"},
        {"task", "SELECT id, note FROM task ORDER BY id"},
        {"region", "SELECT id, kind, level, parent, gb_code FROM region ORDER BY id"},
        {"park", "SELECT id, kind, type, region, agency, part_of FROM park ORDER BY id"},
        {"report_column", "SELECT * FROM report_column ORDER BY 1, 3, 2"},
        {"catalogue", NULL},
        {"statistic_declared", NULL},
        {"catalogue_column", NULL},
        {"figure_kept", NULL}, /* what is computed is rebuilt */
        {"status_kept", NULL},
        {"figure_now", NULL}, /* it had the day */
        {"figure_work", NULL},
        {"figure_candidate", NULL},
        {"search_gram", "SELECT gram, n.name FROM search_gram g JOIN search_name n ON n.id = g.name ORDER BY 1, 2"},
        {"search_name", "SELECT kind, ref, slot, name FROM search_name ORDER BY 1, 2, 3, 4"},
        {"source", "SELECT code, name, synthetic, note FROM source WHERE code <> 'unstated' ORDER BY code"},
        {"observation", "SELECT indicator, period, area, vintage, value, bound, status, coalesce((SELECT code FROM source s WHERE s.id = "
                        "o.source), 'unstated'), unit, note FROM observation o ORDER BY 1, 2, 3, 4"},
        {"indicator_period", NULL}, /* had periods without figures, too */
        {"resolved_figure",
         "SELECT indicator_code, area_code, period, value, unit, how, vintage FROM figure WHERE how <> 'reported' ORDER BY "
         "1, 2, 3"},
    };
    for (size_t i = 0; i < sizeof changed / sizeof changed[0]; i++)
        if (strcmp(changed[i].table, table) == 0) return changed[i].question;
    return format_text("SELECT * FROM \"%s\"", table);
}

START_TEST(every_row_stays)
{
    char *path = upgraded_fixture(_i), *old = fixture(_i);
    int rows = 0;
    sqlite3 *before = connected(old), *after = connected(path);
    for (char *table = strtok(tables_of(before), "\n"); table; table = strtok(NULL, "\n")) {
        const char *question = question_of(table);
        if (!question) continue;
        char *found = rows_on(after, question), *expected = rows_on(before, question);
        same_text(format_text("%s\n%s", table, found), format_text("%s\n%s", table, expected));
        rows += count_lines(expected);
    }
    ck_assert_int_gt(rows, 4500);
    sqlite3_close(before);
    sqlite3_close(after);
}
END_TEST

START_TEST(what_was_answered_is_answered)
{
    char *path = fixture(_i);
    refuse_open(path, PARKDB_OPEN_READ_ONLY, PARKDB_OLDER, "parkdb_upgrade brings it there");
    refuse_open(path, PARKDB_OPEN_READ_WRITE, PARKDB_OLDER, versions[_i]);
    is_as_its_version_left_it(upgraded_fixture(_i), _i);
}
END_TEST

START_TEST(what_follows_is_as_if_made_anew)
{
    char *path = upgraded_fixture(_i);
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    char *before = dump(db);
    run(db, "INSERT INTO integrity_repair VALUES (NULL)");
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

START_TEST(the_schema_is_that_of_a_new_file)
{
    static const char own[] = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'my%' ORDER BY type, name";
    char *path = upgraded_fixture(_i);
    parkdb *db = open_file(path, PARKDB_OPEN_READ_ONLY), *fresh = new_database();
    same_text(without_comments(ask(db, own)), without_comments(ask(fresh, own)));
    same_text(ask(db, "SELECT * FROM vocabulary ORDER BY 1, 2, 3"), ask(fresh, "SELECT * FROM vocabulary ORDER BY 1, 2, 3"));
    same_text(ask(db, "SELECT id, code FROM source WHERE id = 0"), "0|unstated\n");
    parkdb_close(db);
    parkdb_close(fresh);
}
END_TEST

START_TEST(what_a_user_has_made_stays_and_works)
{
    static const char own[] = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name LIKE 'my%' ORDER BY type, name";
    char *path = fixture(_i);
    sqlite3 *old = connected(path);
    char *before = rows_on(old, own);
    ck_assert_int_ge(count_lines(before), 5);
    sqlite3_close(old);
    upgrade(path);
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    same_text(ask(db, own), before);
    run(db, "INSERT INTO my_note (target, note) SELECT id, 'now' FROM target WHERE code = 'plan/firms'");
    same_text(ask(db, "SELECT area FROM my_note WHERE note = 'now'"), "north\n");
    contains(refused(db, "INSERT INTO my_note (target, note) VALUES (-1, 'nowhere')"), "FOREIGN KEY");
    same_text(ask(db, "SELECT note FROM my_note INDEXED BY \"my \"\"index\"\"\" WHERE note = 'now' COLLATE NOCASE AND area IS NULL"), "");
    if (_i >= FIRST_WITH_FIGURES) {
        same_text(ask(db, "SELECT count(*) FROM observation INDEXED BY my_vintages WHERE vintage > 0"), "27\n");
        contains(refused(db, "UPDATE observation SET note = 'revised later'"), "UNIQUE");
        run(db, "INSERT INTO my_source SELECT id, 'C' FROM source WHERE code = 'nought'");
        same_text(ask(db, "SELECT max(rowid), figures FROM my_log"), "1|4\n");
    }
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Sources that stand in the way */

START_TEST(a_source_whose_id_is_0_goes_elsewhere)
{
    char *path = upgraded_fixture(FIRST_WITH_FIGURES + _i);
    parkdb *db = open_file(path, PARKDB_OPEN_READ_ONLY);
    same_text(ask(db, "SELECT id > 0, name, synthetic, note FROM source WHERE code = 'nought'"), "1|A source whose id is 0|1|made up\n");
    same_text(ask(db, "SELECT indicator, area, period, value FROM observation_entry WHERE source = 'nought' ORDER BY 1, 2, 3"),
              "firms|beta|2021|130.0\nfirms|beta|2022|141.0\nfirms|gamma|2020|70.0\nspending|alpha|2022|2.0\n");
    same_text(ask(db, "SELECT count(*) FROM observation WHERE source = 0"), "11\n");
    parkdb_close(db);
}
END_TEST

START_TEST(an_area_whose_id_is_0_is_refused)
{
    char *path = fixture(_i);
    parkdb_open_options options;
    parkdb_open_options_init(&options);
    run_on_file(path, "INSERT INTO area (id, code, kind, name) VALUES (0, 'nowhere', 'region', 'Nowhere')");
    char *before = content_of(path);
    refuse_upgrade(path, &options, PARKDB_CONSTRAINT, "id: a number greater than 0");
    same_text(content_of(path), before);
    run_on_file(path, "UPDATE area SET id = 77 WHERE id = 0; INSERT INTO region (id, level, parent) SELECT 77, 'province', id FROM area "
                      "WHERE code = 'land'");
    upgrade(path);
    is_as_its_version_left_it(path, _i);
}
END_TEST

START_TEST(a_source_called_unstated_is_the_one)
{
    char *path = fixture(FIRST_WITH_FIGURES + _i);
    run_on_file(path,
                "INSERT INTO source (id, code, name, synthetic, note) VALUES (77, 'unstated', 'Nobody knows', 1, 'ours');"
                "INSERT INTO observation_entry (indicator, area, period, value, source, vintage) VALUES ('price', 'delta', '2022', 1, "
                "'unstated', '2023-01-01'), ('price', 'delta', '2021', 2, NULL, '2023-01-01')");
    upgrade(path);
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    same_text(ask(db, "SELECT id, name, synthetic, note FROM source WHERE code LIKE 'unstated%'"), "0|Nobody knows|1|ours\n");
    same_text(ask(db, "SELECT period, value, source FROM observation_entry WHERE area = 'delta' AND indicator = 'price' ORDER BY 1"),
              "2021|2.0|unstated\n2022|1.0|unstated\n");
    same_text(ask(db, "SELECT count(*) FROM source WHERE code = 'nought' AND id > 0"), "1\n");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Triggers of a user's own on figures */

START_TEST(a_trigger_on_figures_stays_where_it_is_admitted)
{
    static const char *const names[] = {"my_audit", NULL};
    char *path = fixture(FIRST_WITH_FIGURES + _i);
    parkdb_open_options options;
    parkdb_open_options_init(&options);
    run_on_file(path,
                "CREATE TABLE my_seen (value REAL, source INTEGER); CREATE TRIGGER my_audit AFTER INSERT ON observation BEGIN INSERT INTO "
                "my_seen VALUES (NEW.value, NEW.source); END");
    char *before = content_of(path);
    refuse_upgrade(path, &options, PARKDB_ALTERED, "trigger my_audit on observation is not the library's");
    same_text(content_of(path), before);
    options.triggers = names;
    upgrade_with(path, &options);
    options.mode = PARKDB_OPEN_READ_WRITE;
    parkdb *db = NULL;
    ck_assert_int_eq(parkdb_open_with(path, &options, &db, NULL), PARKDB_OK);
    same_text(ask(db, "SELECT count(*) FROM my_seen"), "0\n"); /* laying the table anew is no insertion */
    put_figure(db, "firms", "delta", "2021", 5);
    same_text(ask(db, "SELECT * FROM my_seen"), "5.0|0\n");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- The copy */

static const char *const modes[] = {"DELETE", "WAL"};

static char *fixture_in_mode(int which, int mode)
{
    char *path = fixture(which);
    run_on_file(path, format_text("PRAGMA journal_mode = %s", modes[mode]));
    return path;
}

/* What an upgrade that nothing stops makes of the same file. */
static char *upgraded(int which, int mode)
{
    char *path = fixture_in_mode(which, mode);
    upgrade(path);
    return content_of(path);
}

START_TEST(a_copy_is_what_the_file_was)
{
    int which = FIRST_TRIED + _i % TRIED;
    char *path = fixture_in_mode(which, _i / TRIED), *copy = path_beside(path, "copy.db"), *before = content_of(path);
    parkdb_open_options options;
    parkdb_open_options_init(&options);
    options.copy = copy;
    upgrade_with(path, &options);
    same_text(names_beside(path), "copy.db\nfixture.db\n");
    same_text(content_of(copy), before);
    is_as_its_version_left_it(path, which);
    options.copy = format_text("%s.2", copy);
    upgrade_with(path, &options); /* there is nothing to do */
    ck_assert(!file_exists(options.copy));
    upgrade(copy);
    is_as_its_version_left_it(copy, which);
}
END_TEST

START_TEST(a_copy_never_takes_the_place_of_a_file)
{
    char *path = fixture(NEWEST), *copy = path_beside(path, "copy.db");
    size_t length = 0;
    char *before = read_file(path, &length);
    parkdb_open_options options;
    parkdb_open_options_init(&options);
    options.copy = copy;
    write_text(copy, "mine");
    refuse_upgrade(path, &options, PARKDB_EXISTS, "copy.db: found a file, expected none");
    same_file(copy, "mine", 4);
    same_file(path, before, length);
    options.copy = path;
    refuse_upgrade(path, &options, PARKDB_EXISTS, "expected none");
    same_file(path, before, length);
    options.copy = "/nowhere/copy.db";
    refuse_upgrade(path, &options, PARKDB_IO, "/nowhere/copy.db: the copy cannot be made");
    same_file(path, before, length);
    same_text(names_beside(path), "copy.db\nfixture.db\n");
}
END_TEST

/* In a child: a process in which no file may grow beyond what a half of the database takes. */
START_TEST(a_copy_without_room_leaves_all_as_it_was)
{
    char *path = fixture(NEWEST);
    size_t length = 0;
    char *before = read_file(path, &length);
    parkdb_open_options options;
    parkdb_open_options_init(&options);
    options.copy = path_beside(path, "copy.db");
    pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        struct rlimit limit = {length / 2, length / 2};
        parkdb_error error;
        signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
        int code = parkdb_upgrade_with(path, &options, &error);
        _exit((code == PARKDB_IO || code == PARKDB_FULL) && strstr(error.message, "copy.db: the copy cannot be made") ? 0 : 1);
    }
    int status = 0;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    same_file(path, before, length);
    same_text(names_beside(path), "fixture.db\n");
}
END_TEST

/* ---------------------------------------------------------------- Progress */

struct count {
    int calls, last; /* the last one answers with something else than 0; 0: none does */
    int is_killed;   /* and does not answer */
};

static int count_call(void *context)
{
    struct count *count = context;
    count->calls++;
    if (count->calls == count->last && count->is_killed) kill(getpid(), SIGKILL);
    return count->calls == count->last;
}

static int calls_of_an_upgrade(int which, int mode, int with_copy)
{
    char *path = fixture_in_mode(which, mode);
    struct count count = {0};
    parkdb_open_options options;
    parkdb_open_options_init(&options);
    options.on_progress = count_call;
    options.context = &count;
    if (with_copy) options.copy = path_beside(path, "copy.db");
    upgrade_with(path, &options);
    return count.calls;
}

/* Places that are spread over the whole of an upgrade, and times after which it is killed. */
static int place_count(void)
{
    return is_long() ? 5 : 2;
}

static int time_count(void)
{
    return is_long() ? 12 : 3;
}

START_TEST(progress_stops_an_upgrade_anywhere)
{
    int which = FIRST_TRIED + _i % TRIED, with_copy = _i / TRIED, calls = calls_of_an_upgrade(which, 0, with_copy);
    int places = place_count();
    ck_assert_int_ge(calls, places);
    char *path = fixture(which);
    size_t length = 0;
    char *before = read_file(path, &length);
    for (int i = 1; i <= places; i++) {
        struct count count = {.last = i * calls / places};
        parkdb_open_options options;
        parkdb_open_options_init(&options);
        options.on_progress = count_call;
        options.context = &count;
        if (with_copy) options.copy = path_beside(path, "copy.db");
        refuse_upgrade(path, &options, PARKDB_INTERRUPTED, "");
        ck_assert_int_eq(count.calls, count.last);
        same_file(path, before, length);
        same_text(names_beside(path), "fixture.db\n");
    }
    upgrade(path);
    same_text(content_of(path), upgraded(which, 0));
}
END_TEST

/* ---------------------------------------------------------------- Death in the middle */

static void upgrade_apart(const char *path, struct count *count, int microseconds)
{
    pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        parkdb_open_options options;
        parkdb_open_options_init(&options);
        options.on_progress = count_call;
        options.context = count;
        options.copy = path_beside(path, format_text("copy-%d-%d.db", count->last, microseconds));
        parkdb_upgrade_with(path, &options, NULL);
        _exit(0);
    }
    if (microseconds) {
        nanosleep(&(struct timespec){0, 1000L * microseconds}, NULL);
        kill(child, SIGKILL);
    }
    ck_assert_int_eq(waitpid(child, NULL, 0), child);
}

START_TEST(death_anywhere_leaves_the_old_file)
{
    int which = FIRST_TRIED + _i % TRIED, mode = _i / TRIED, calls = calls_of_an_upgrade(which, mode, 1);
    char *path = fixture_in_mode(which, mode), *before = content_of(path);
    for (int i = 1, places = place_count(); i <= places; i++) {
        struct count count = {.last = i * calls / places, .is_killed = 1};
        upgrade_apart(path, &count, 0);
        same_text(content_of(path), before);
    }
    upgrade(path);
    same_text(content_of(path), upgraded(which, mode));
}
END_TEST

/* At any time, within the commit, too: then it is the new one, whole. */
static char *version_of(const char *path)
{
    sqlite3 *sqlite = connected(path);
    char *version = rows_on(sqlite, "PRAGMA user_version");
    ck_assert_int_eq(sqlite3_close(sqlite), SQLITE_OK);
    return version;
}

START_TEST(death_at_any_time_leaves_the_old_file_or_the_new_one)
{
    char *kept = fixture_in_mode(NEWEST, _i), *path = path_beside(kept, "killed.db"), *before = content_of(kept),
         *after = upgraded(NEWEST, _i), *old = version_of(kept);
    for (int i = 1, times = time_count(); i <= times; i++) {
        struct count count = {0};
        unlink(path);
        copy_file(kept, path);
        upgrade_apart(path, &count, i * 720000 / times);
        same_text(content_of(path), strcmp(version_of(path), old) == 0 ? before : after);
    }
}
END_TEST

/* ---------------------------------------------------------------- Files in use, in WAL mode, and that may not be written */

START_TEST(a_file_in_use_is_busy_and_stays)
{
    static const char *const uses[] = {"BEGIN IMMEDIATE", "BEGIN; SELECT count(*) FROM target"}; /* a reader keeps from committing */
    char *path = fixture(NEWEST), *before = content_of(path);
    parkdb_open_options options;
    parkdb_open_options_init(&options);
    options.copy = path_beside(path, "copy.db");
    sqlite3 *other = connected(path);
    run_on(other, uses[_i]);
    refuse_upgrade(path, &options, PARKDB_BUSY, "");
    ck_assert_int_eq(sqlite3_close(other), SQLITE_OK);
    same_text(content_of(path), before);
    same_text(names_beside(path), "fixture.db\n");
    upgrade(path);
    same_text(content_of(path), upgraded(NEWEST, 0));
}
END_TEST

START_TEST(a_reader_of_a_file_in_wal_mode_is_no_hindrance)
{
    char *path = fixture_in_mode(NEWEST, 1);
    sqlite3 *writer = connected(path), *reader = connected(path);
    parkdb_open_options options;
    parkdb_open_options_init(&options);
    options.copy = path_beside(path, "copy.db");
    run_on(writer, "PRAGMA wal_autocheckpoint = 0; INSERT INTO my_note (target, note) SELECT id, 'in the log alone' FROM target LIMIT 1");
    run_on(reader, "BEGIN");
    char *seen = rows_on(reader, "SELECT * FROM observation");
    upgrade_with(path, &options);
    same_text(rows_on(reader, "SELECT * FROM observation"), seen);
    sqlite3_close(reader);
    sqlite3_close(writer);
    sqlite3 *copy = connected(options.copy), *after = connected(path);
    same_text(rows_on(copy, "SELECT count(*) FROM my_note WHERE note = 'in the log alone'"), "1\n");
    same_text(rows_on(after, "SELECT count(*) FROM my_note WHERE note = 'in the log alone'"), "1\n");
    same_text(rows_on(after, "PRAGMA journal_mode"), "wal\n");
    sqlite3_close(copy);
    sqlite3_close(after);
}
END_TEST

/* Root may write everything, so a child gives up its rights; where it cannot, that is all. */
START_TEST(a_file_that_may_not_be_written_says_so)
{
    char *path = fixture(NEWEST);
    size_t length = 0;
    char *before = read_file(path, &length);
    char *directory = path_beside(path, "");
    ck_assert_int_eq(chmod(directory, 0755), 0);
    ck_assert_int_eq(chmod(format_text("%s..", directory), 0755), 0);
    ck_assert_int_eq(chmod(path, 0444), 0);
    pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        parkdb *db = NULL;
        parkdb_error error;
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) _exit(0);
        if (parkdb_upgrade(path, &error) != PARKDB_READ_ONLY || !strstr(error.message, "the file cannot be written")) _exit(1);
        if (parkdb_open(path, PARKDB_OPEN_READ_ONLY, &db, &error) != PARKDB_OLDER) _exit(2);
        _exit(strstr(error.message, format_text("found schema version %s", versions[NEWEST])) && strstr(error.message, "parkdb_upgrade")
                  ? 0
                  : 3);
    }
    int status = 0;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    same_file(path, before, length);
}
END_TEST

/* ---------------------------------------------------------------- Programs of 0.6 */

START_TEST(options_of_the_size_of_0_6_are_taken)
{
    static const char *const names[] = {"my_audit", NULL};
    /* As the header of 0.6 has it, and behind it what must not be read. */
    struct {
        size_t size;
        int mode;
        const char *const *triggers;
        const char *behind[3];
    } former = {0, PARKDB_OPEN_READ_WRITE, names, {"not a path", "no function", "no context"}};
    union {
        parkdb_open_options now;
        unsigned char bytes[sizeof former];
    } given;
    char *path = fixture(NEWEST);
    parkdb *db = NULL;
    former.size = offsetof(parkdb_open_options, copy);
    memcpy(&given, &former, sizeof former);
    run_on_file(path, "CREATE TRIGGER my_audit AFTER INSERT ON unit BEGIN SELECT 1; END");
    upgrade_with(path, &given.now);
    same_text(names_beside(path), "fixture.db\n");
    ck_assert_int_eq(parkdb_open_with(path, &given.now, &db, NULL), PARKDB_OK);
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    enum { FIGURED = VERSION_COUNT - FIRST_WITH_FIGURES };
    Suite *upgrading = suite_create("upgrade");
    TCase *rows = add_case(upgrading, "what files hold");
    add_loop(rows, every_row_stays, VERSION_COUNT);
    add_loop(rows, what_was_answered_is_answered, VERSION_COUNT);
    add_loop(rows, what_follows_is_as_if_made_anew, VERSION_COUNT);
    add_loop(rows, the_schema_is_that_of_a_new_file, VERSION_COUNT);
    add_loop(rows, what_a_user_has_made_stays_and_works, VERSION_COUNT);
    add_loop(rows, an_area_whose_id_is_0_is_refused, FIRST_WITHOUT_AREA_0);
    add_loop(rows, a_source_whose_id_is_0_goes_elsewhere, FIGURED);
    add_loop(rows, a_source_called_unstated_is_the_one, FIRST_WITH_UNSTATED - FIRST_WITH_FIGURES);
    add_loop(rows, a_trigger_on_figures_stays_where_it_is_admitted, FIGURED);
    TCase *copies = add_case(upgrading, "copies");
    add_loop(copies, a_copy_is_what_the_file_was, 2 * TRIED);
    tcase_add_test(copies, a_copy_never_takes_the_place_of_a_file);
    tcase_add_test(copies, a_copy_without_room_leaves_all_as_it_was);
    TCase *stops = add_case(upgrading, "stops");
    add_loop(stops, progress_stops_an_upgrade_anywhere, 2 * TRIED);
    add_loop(stops, death_anywhere_leaves_the_old_file, 2 * TRIED);
    add_loop(stops, death_at_any_time_leaves_the_old_file_or_the_new_one, 2);
    TCase *others = add_case(upgrading, "files in use");
    add_loop(others, a_file_in_use_is_busy_and_stays, 2);
    tcase_add_test(others, a_reader_of_a_file_in_wal_mode_is_no_hindrance);
    tcase_add_test(others, a_file_that_may_not_be_written_says_so);
    tcase_add_test(others, options_of_the_size_of_0_6_are_taken);
    return upgrading;
}

int main(void)
{
    return run_suite(suite());
}
