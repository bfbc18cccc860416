/* Several handles and processes on one file: locks hold whatever else the process opens, in both journal modes, and what a writer that has
 * died left half done. */
#include "support.h"

#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *const modes[] = {"DELETE", "WAL"};

/* ---------------------------------------------------------------- Helpers */

static char *file_in_mode(int mode)
{
    char *path = fresh_path("locked.db");
    parkdb *db = new_file(path);
    load_made_up(db);
    run(db, format_text("PRAGMA journal_mode = %s", modes[mode]));
    parkdb_close(db);
    return path;
}

/* Another process that runs SQL when it is told to. It is begun before this one opens the file: SQLite knows in memory, which a fork
 * copies, what this process has locked. */
struct neighbour {
    pid_t process;
    int order[2], answer[2];
};

static int run_apart(const char *path, const char *sql)
{
    sqlite3 *sqlite = NULL;
    int code = sqlite3_open(path, &sqlite);
    sqlite3_busy_timeout(sqlite, 100);
    if (code == SQLITE_OK) code = sqlite3_exec(sqlite, sql, NULL, NULL, NULL);
    sqlite3_close(sqlite);
    return code;
}

static void serve(const struct neighbour *neighbour)
{
    char order[8192];
    while (read(neighbour->order[0], order, sizeof order) == (ssize_t)sizeof order) {
        int code = run_apart(order, order + strlen(order) + 1);
        if (write(neighbour->answer[1], &code, sizeof code) != (ssize_t)sizeof code) break;
    }
    _exit(0);
}

static struct neighbour begin_neighbour(void)
{
    struct neighbour neighbour;
    ck_assert_int_eq(pipe(neighbour.order), 0);
    ck_assert_int_eq(pipe(neighbour.answer), 0);
    fflush(NULL);
    neighbour.process = fork();
    ck_assert_int_ge(neighbour.process, 0);
    if (neighbour.process == 0) {
        close(neighbour.order[1]);
        serve(&neighbour);
    }
    return neighbour;
}

static void end_neighbour(struct neighbour *neighbour)
{
    close(neighbour->order[1]);
    ck_assert_int_eq(waitpid(neighbour->process, NULL, 0), neighbour->process);
    close(neighbour->order[0]);
    close(neighbour->answer[0]);
    close(neighbour->answer[1]);
}

/* The result code that SQL gives in the other process. */
static int elsewhere(const struct neighbour *neighbour, const char *path, const char *sql)
{
    char order[8192] = "";
    int code = -1;
    sqlite3_snprintf((int)sizeof order, order, "%s%c%s", path, '!', sql);
    order[strlen(path)] = '\0';
    ck_assert_int_eq(write(neighbour->order[1], order, sizeof order), (ssize_t)sizeof order);
    ck_assert_int_eq(read(neighbour->answer[0], &code, sizeof code), (ssize_t)sizeof code);
    return code;
}

static int put_unit(parkdb *db, const char *code)
{
    parkdb_unit unit = {.code = code, .dimension = "made up", .factor = 1};
    return parkdb_unit_put(db, &unit);
}

/* Everything else that touches the path: each call as a second thread of the process would make it. */
static void touch(const char *path, int which)
{
    parkdb *other = NULL;
    parkdb_error error;
    switch (which) {
    case 0: ck_assert_int_eq(parkdb_open(path, PARKDB_OPEN_READ_ONLY, &other, &error), PARKDB_OK); break;
    case 1: ck_assert_int_eq(parkdb_open(path, PARKDB_OPEN_READ_WRITE, &other, &error), PARKDB_OK); break;
    case 2: ck_assert_int_eq(parkdb_create(path, &other, &error), PARKDB_EXISTS); break;
    default: parkdb_upgrade(path, &error); /* it may be kept waiting: what matters is the lock */
    }
    parkdb_close(other);
}

#define WAYS 4

/* ---------------------------------------------------------------- Locks */

START_TEST(a_transaction_keeps_its_lock)
{
    struct neighbour neighbour = begin_neighbour();
    char *path = file_in_mode(_i / WAYS);
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    must(db, parkdb_begin(db));
    must(db, put_unit(db, "mine"));
    ck_assert_int_eq(elsewhere(&neighbour, path, "UPDATE target SET note = 'theirs'"), SQLITE_BUSY);
    touch(path, _i % WAYS);
    ck_assert_int_eq(elsewhere(&neighbour, path, "UPDATE target SET note = 'theirs'"), SQLITE_BUSY);
    must(db, put_unit(db, "mine too"));
    must(db, parkdb_commit(db));
    same_text(ask(db, "SELECT count(*) FROM unit WHERE dimension = 'made up'"), "2\n");
    must(db, parkdb_check(db, NULL, NULL));
    parkdb_close(db);
    end_neighbour(&neighbour);
}
END_TEST

START_TEST(nothing_that_was_acknowledged_is_lost)
{
    struct neighbour neighbour = begin_neighbour();
    char *path = file_in_mode(_i / WAYS);
    parkdb *a = open_file(path, PARKDB_OPEN_READ_WRITE), *b = open_file(path, PARKDB_OPEN_READ_WRITE);
    must(a, put_unit(a, "a"));
    touch(path, _i % WAYS);
    ck_assert_int_eq(elsewhere(&neighbour, path, "INSERT INTO unit (code, dimension, factor) VALUES ('c', 'made up', 1)"), SQLITE_OK);
    must(b, put_unit(b, "b"));
    touch(path, _i % WAYS);
    ck_assert_int_eq(
        elsewhere(&neighbour, path, "CREATE TABLE more AS SELECT * FROM target; UPDATE clause SET heading = heading || ' and more words'"),
        SQLITE_OK);
    must(a, put_unit(a, "d"));
    ck_assert_int_eq(elsewhere(&neighbour, path, "SELECT 1 FROM unit"), SQLITE_OK);
    same_text(ask(b, "SELECT group_concat(code) FROM (SELECT code FROM unit WHERE dimension = 'made up' ORDER BY code)"), "a,b,c,d\n");
    must(a, parkdb_check(a, NULL, NULL));
    parkdb_close(a);
    parkdb_close(b);
    a = open_file(path, PARKDB_OPEN_READ_ONLY);
    same_text(ask(a, "SELECT group_concat(code) FROM (SELECT code FROM unit WHERE dimension = 'made up' ORDER BY code)"), "a,b,c,d\n");
    must(a, parkdb_check(a, NULL, NULL));
    parkdb_close(a);
    end_neighbour(&neighbour);
}
END_TEST

/* ---------------------------------------------------------------- A writer that has died */

/* A copy of a file in the midst of a transaction, with its journal or log, as a writer leaves it that is killed. */
static char *half_done(int mode)
{
    char *path = file_in_mode(mode), *left = path_beside(path, "left.db");
    sqlite3 *sqlite = NULL;
    ck_assert_int_eq(sqlite3_open(path, &sqlite), SQLITE_OK);
    ck_assert_int_eq(sqlite3_exec(sqlite,
                                  "PRAGMA cache_size = 5; BEGIN IMMEDIATE; UPDATE clause SET heading = heading || ' half done';"
                                  "UPDATE period SET code = code || 'x'; UPDATE vocabulary SET meaning_en = 'half done'",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    copy_file(path, left);
    const char *side = mode ? "-wal" : "-journal";
    ck_assert(file_exists(format_text("%s%s", path, side)));
    copy_file(format_text("%s%s", path, side), format_text("%s%s", left, side));
    sqlite3_close(sqlite);
    return left;
}

START_TEST(what_a_dead_writer_left_is_told_and_undone)
{
    char *path = half_done(0);
    parkdb *db = NULL;
    parkdb_error error;
    ck_assert_int_eq(parkdb_open(path, PARKDB_OPEN_READ_ONLY, &db, &error), PARKDB_READ_ONLY);
    ck_assert_ptr_null(db);
    contains(error.message, path);
    contains(error.message, "a writer ended before it had finished: open the database once for writing");
    parkdb_close(open_file(path, PARKDB_OPEN_READ_WRITE));
    db = open_file(path, PARKDB_OPEN_READ_ONLY);
    same_text(ask(db, "SELECT count(*) FROM clause WHERE heading LIKE '%half done'"), "0\n");
    must(db, parkdb_check(db, NULL, NULL));
    parkdb_close(db);
}
END_TEST

/* The writer dies while somebody else has the file open for reading. */
START_TEST(a_reader_is_told_when_a_writer_dies)
{
    char *left = half_done(0), *path = path_beside(left, "reading.db");
    parkdb *made = new_file(path);
    load_made_up(made);
    parkdb_close(made);
    parkdb *db = open_file(path, PARKDB_OPEN_READ_ONLY);
    parkdb_cursor *cursor = NULL;
    copy_file(left, path);
    copy_file(format_text("%s-journal", left), format_text("%s-journal", path));
    int code = parkdb_clause_find(db, NULL, &cursor);
    if (!code) code = parkdb_next(cursor);
    must_fail(db, code, PARKDB_READ_ONLY, "a writer ended before it had finished");
    parkdb_cursor_close(cursor);
    parkdb_close(db);
}
END_TEST

START_TEST(a_log_that_a_dead_writer_left_is_read)
{
    char *path = half_done(1);
    parkdb *db = open_file(path, PARKDB_OPEN_READ_ONLY); /* reading makes the index of the log anew */
    same_text(ask(db, "SELECT count(*) FROM clause WHERE heading LIKE '%half done'"), "0\n");
    must(db, parkdb_check(db, NULL, NULL));
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Names that are no files */

START_TEST(a_name_in_memory_is_not_looked_for_on_the_disk)
{
    char *directory = path_beside(fresh_path("x"), ""), here[4096];
    parkdb *db = NULL;
    parkdb_error error;
    ck_assert_ptr_nonnull(getcwd(here, sizeof here));
    ck_assert_int_eq(chdir(directory), 0);
    write_text(":memory:", "somebody's");
    ck_assert_msg(parkdb_create(":memory:", &db, &error) == PARKDB_OK, "%s", error.message);
    must(db, parkdb_check(db, NULL, NULL));
    parkdb_close(db);
    ck_assert_int_eq(parkdb_open(":memory:", PARKDB_OPEN_READ_WRITE, &db, &error), PARKDB_MISSING);
    contains(error.message, "parkdb_create");
    ck_assert_int_eq(parkdb_open("", PARKDB_OPEN_READ_WRITE, &db, &error), PARKDB_MISSING);
    ck_assert_int_eq(parkdb_upgrade(":memory:", &error), PARKDB_MISSING);
    same_file(":memory:", "somebody's", strlen("somebody's"));
    ck_assert_int_eq(chdir(here), 0);
}
END_TEST

/* ---------------------------------------------------------------- Making files */

START_TEST(creating_goes_through_a_link)
{
    char *target = fresh_path("target.db"), *link = path_beside(target, "link.db");
    parkdb *db = NULL;
    parkdb_error error;
    ck_assert_int_eq(symlink(target, link), 0);
    ck_assert_msg(parkdb_create(link, &db, &error) == PARKDB_OK, "%s", error.message);
    parkdb_close(db);
    parkdb_close(open_file(target, PARKDB_OPEN_READ_WRITE));
    ck_assert_int_eq(parkdb_create(link, &db, &error), PARKDB_EXISTS);
}
END_TEST

START_TEST(of_several_that_create_one_makes_it)
{
    enum { CHILDREN = 6 };
    char *path = fresh_path("raced.db");
    pid_t children[CHILDREN];
    int made = 0;
    fflush(NULL);
    for (int i = 0; i < CHILDREN; i++) {
        children[i] = fork();
        ck_assert_int_ge(children[i], 0);
        if (children[i]) continue;
        parkdb *db = NULL;
        int code = parkdb_create(path, &db, NULL);
        if (!code) code = put_unit(db, "first");
        parkdb_close(db);
        _exit(code == PARKDB_OK ? 0 : code == PARKDB_EXISTS ? 1 : 2);
    }
    for (int i = 0; i < CHILDREN; i++) {
        int status = 0;
        ck_assert_int_eq(waitpid(children[i], &status, 0), children[i]);
        ck_assert(WIFEXITED(status));
        ck_assert_int_lt(WEXITSTATUS(status), 2);
        made += WEXITSTATUS(status) == 0;
    }
    ck_assert_int_eq(made, 1);
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    same_text(ask(db, "SELECT count(*) FROM unit WHERE code = 'first'"), "1\n");
    must(db, parkdb_check(db, NULL, NULL));
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *locks = suite_create("locks");
    TCase *tests = add_case(locks, "locks");
    add_loop(tests, a_transaction_keeps_its_lock, 2 * WAYS);
    add_loop(tests, nothing_that_was_acknowledged_is_lost, 2 * WAYS);
    tcase_add_test(tests, what_a_dead_writer_left_is_told_and_undone);
    tcase_add_test(tests, a_reader_is_told_when_a_writer_dies);
    tcase_add_test(tests, a_log_that_a_dead_writer_left_is_read);
    tcase_add_test(tests, a_name_in_memory_is_not_looked_for_on_the_disk);
    tcase_add_test(tests, creating_goes_through_a_link);
    tcase_add_test(tests, of_several_that_create_one_makes_it);
    return locks;
}

int main(void)
{
    return run_suite(suite());
}
