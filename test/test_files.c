/* What is read and written beside the database: no file of a database's comes to harm by it, nor does anything else that is not asked for.
 */
#include "support.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---------------------------------------------------------------- A stranger */

/* Another process, begun before this one opens a file: what this one's locks keep out, they keep out of it. */
struct stranger {
    pid_t process;
    int to, from;
};
struct request {
    char path[512], sql[128];
};

static int try_request(const struct request *request)
{
    sqlite3 *sqlite = NULL;
    int code = sqlite3_open_v2(request->path, &sqlite, SQLITE_OPEN_READWRITE, NULL);
    if (code == SQLITE_OK) code = sqlite3_exec(sqlite, request->sql, NULL, NULL, NULL);
    sqlite3_close(sqlite);
    return code;
}

static void serve(int from, int to)
{
    struct request request;
    while (read(from, &request, sizeof request) == (ssize_t)sizeof request) {
        int code = try_request(&request);
        if (write(to, &code, sizeof code) != (ssize_t)sizeof code) break;
    }
    _exit(0);
}

static struct stranger meet_stranger(void)
{
    int there[2], back[2];
    ck_assert_int_eq(pipe(there), 0);
    ck_assert_int_eq(pipe(back), 0);
    struct stranger stranger = {fork(), there[1], back[0]};
    ck_assert_int_ge(stranger.process, 0);
    if (stranger.process == 0) {
        close(there[1]);
        close(back[0]);
        serve(there[0], back[1]);
    }
    close(there[0]);
    close(back[1]);
    return stranger;
}

/* What the stranger's SQLite says to SQL on a file. */
static int stranger_says(const struct stranger *stranger, const char *path, const char *sql)
{
    struct request request = {"", ""};
    int code = -1;
    snprintf(request.path, sizeof request.path, "%s", path);
    snprintf(request.sql, sizeof request.sql, "%s", sql);
    ck_assert_int_eq(write(stranger->to, &request, sizeof request), (ssize_t)sizeof request);
    ck_assert_int_eq(read(stranger->from, &code, sizeof code), (ssize_t)sizeof code);
    return code;
}

static void part_from(struct stranger *stranger)
{
    close(stranger->to);
    close(stranger->from);
    ck_assert_int_eq(waitpid(stranger->process, NULL, 0), stranger->process);
}

/* ---------------------------------------------------------------- Files */

static char *link_to(const char *target, const char *path)
{
    ck_assert_msg(symlink(target, path) == 0, "%s: %s", path, strerror(errno));
    return format_text("%s", path);
}

static char *hard_link_to(const char *target, const char *path)
{
    ck_assert_msg(link(target, path) == 0, "%s: %s", path, strerror(errno));
    return format_text("%s", path);
}

static struct stat status_of(const char *path)
{
    struct stat status;
    ck_assert_msg(lstat(path, &status) == 0, "%s: %s", path, strerror(errno));
    return status;
}

static unsigned mode_of(const char *path)
{
    return (unsigned)status_of(path).st_mode & 07777;
}

static int is_link(const char *path)
{
    return S_ISLNK(status_of(path).st_mode);
}

/* ---------------------------------------------------------------- Every way to read, every way to write */

static int load(parkdb *db, const char *path)
{
    return parkdb_load_file(db, path, NULL, NULL);
}

static int import(parkdb *db, const char *path)
{
    return parkdb_import_csv(db, path, NULL, NULL);
}

static int (*const readers[])(parkdb *db, const char *path) = {load, import};
enum { READER_COUNT = sizeof readers / sizeof readers[0] };

static int export_csv(parkdb *db, const char *path)
{
    return parkdb_export_csv(db, NULL, path);
}

static int export_policy(parkdb *db, const char *path)
{
    return parkdb_export_file(db, "plan", path);
}

static int report(parkdb *db, const char *path)
{
    parkdb_report asked = {.size = sizeof asked, .park = "alpha", .format = "json"};
    return parkdb_report_file(db, &asked, path);
}

static int (*const writers[])(parkdb *db, const char *path) = {export_csv, export_policy, report};
enum { WRITER_COUNT = sizeof writers / sizeof writers[0] };

static const char csv_head[] = "area,indicator,period,value";

/* What a writer writes, read from a file of its own. */
static char *written(parkdb *db, int writer)
{
    char *path = fresh_path("plain");
    must(db, writers[writer](db, path));
    return read_file(path, NULL);
}

static void must_refuse_to_read(parkdb *db, const char *path, const char *words)
{
    for (int i = 0; i < READER_COUNT; i++) must_fail(db, readers[i](db, path), PARKDB_INVALID, words);
}

/* Refused by every writer, and nothing is touched or left beside it. */
static void must_refuse_to_write(parkdb *db, const char *path, int code, const char *words)
{
    char *names = names_beside(path);
    for (int i = 0; i < WRITER_COUNT; i++) {
        int found = writers[i](db, path);
        ck_assert_msg(found == code, "writer %d, %s: found %s, expected %s", i, path, parkdb_code_name(found), parkdb_code_name(code));
        must_fail(db, found, code, words);
        contains(parkdb_last_error(db)->message, path);
        same_text(names_beside(path), names);
    }
}

static void put_unit(parkdb *db)
{
    parkdb_unit unit = {.code = "new", .dimension = "count", .factor = 1};
    must(db, parkdb_unit_put(db, &unit));
}

/* ---------------------------------------------------------------- Reading: the open database */

/* Every name that leads to one file, itself the first. */
enum { ALIAS_COUNT = 5 };
static void make_aliases(const char *path, char *aliases[ALIAS_COUNT])
{
    const char *name = strrchr(path, '/') + 1;
    aliases[0] = format_text("%s", path);
    aliases[1] = path_beside(path, format_text("./%s", name));
    aliases[2] = link_to(name, path_beside(path, format_text("%s.link", name)));
    aliases[3] = link_to(aliases[2], path_beside(path, format_text("%s.link.link", name)));
    aliases[4] = hard_link_to(path, path_beside(path, format_text("%s.hard", name)));
}

static void must_keep_out(parkdb *db, const struct stranger *stranger, const char *path, const char *file, const char *words)
{
    char *aliases[ALIAS_COUNT];
    make_aliases(file, aliases);
    for (int i = 0; i < ALIAS_COUNT; i++) {
        must_refuse_to_read(db, aliases[i], words);
        ck_assert_msg(stranger_says(stranger, path, "BEGIN IMMEDIATE") == SQLITE_BUSY, "reading %s lets a stranger in", aliases[i]);
    }
}

static const char *const open_words[] = {"found the open database, expected another file",
                                         "found the -journal, -wal or -shm file of the open database, expected another file"};

START_TEST(the_open_database_is_not_read)
{
    struct stranger stranger = meet_stranger();
    char *path = fresh_path("t.db");
    parkdb *db = new_file(path);
    must(db, parkdb_begin(db));
    put_unit(db);
    must_keep_out(db, &stranger, path, path, open_words[0]);
    must_keep_out(db, &stranger, path, format_text("%s-journal", path), open_words[1]);
    must(db, parkdb_commit(db));
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM unit"), 1);
    parkdb_close(db);
    part_from(&stranger);
}
END_TEST

START_TEST(the_open_database_is_not_read_in_wal_mode)
{
    struct stranger stranger = meet_stranger();
    char *path = fresh_path("t.db");
    parkdb *db = new_file(path);
    run(db, "PRAGMA journal_mode = WAL");
    must(db, parkdb_begin(db));
    put_unit(db);
    must_keep_out(db, &stranger, path, path, open_words[0]);
    must_keep_out(db, &stranger, path, format_text("%s-wal", path), open_words[1]);
    must_keep_out(db, &stranger, path, format_text("%s-shm", path), open_words[1]);
    must(db, parkdb_commit(db));
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM unit"), 1);
    parkdb_close(db);
    part_from(&stranger);
}
END_TEST

/* ---------------------------------------------------------------- Reading: another handle's database */

static const char *const other_words[] = {"found an SQLite database, expected another file",
                                          "found the -journal, -wal or -shm file of an SQLite database, expected another file"};

START_TEST(another_handles_locks_outlast_a_reading)
{
    struct stranger stranger = meet_stranger();
    char *path = fresh_path("t.db");
    parkdb *owner = new_file(path), *db = new_database();
    must(owner, parkdb_begin(owner));
    put_unit(owner);
    must_keep_out(db, &stranger, path, path, other_words[0]);
    must(owner, parkdb_commit(owner));
    ck_assert_int_eq(stranger_says(&stranger, path, "BEGIN IMMEDIATE"), SQLITE_OK);
    parkdb_close(owner);
    parkdb_close(db);
    part_from(&stranger);
}
END_TEST

/* In WAL mode an idle handle has a lock as well: without it, whoever closes the file takes the log away. */
START_TEST(another_handles_locks_outlast_a_reading_in_wal_mode)
{
    struct stranger stranger = meet_stranger();
    char *path = fresh_path("t.db"), *log = format_text("%s-wal", path), *memory = format_text("%s-shm", path);
    parkdb *owner = new_file(path), *db = new_database();
    run(owner, "PRAGMA journal_mode = WAL");
    put_unit(owner);
    must_refuse_to_read(db, path, other_words[0]);
    ck_assert_int_eq(stranger_says(&stranger, path, "SELECT count(*) FROM unit"), SQLITE_OK);
    ck_assert(file_exists(log));
    ck_assert_int_eq(stranger_says(&stranger, path, "PRAGMA journal_mode = DELETE"), SQLITE_BUSY);
    must(owner, parkdb_begin(owner));
    must_keep_out(db, &stranger, path, path, other_words[0]);
    must_refuse_to_read(db, log, other_words[1]);
    must_refuse_to_read(db, memory, other_words[1]);
    ck_assert_int_eq(stranger_says(&stranger, path, "BEGIN IMMEDIATE"), SQLITE_BUSY);
    must(owner, parkdb_commit(owner));
    parkdb_close(owner);
    parkdb_close(db);
    part_from(&stranger);
}
END_TEST

/* As parkdb_create makes it: a database is empty until the first commit, and its lock is all that it has. */
START_TEST(an_empty_database_keeps_its_lock)
{
    struct stranger stranger = meet_stranger();
    char *path = fresh_path("t.db");
    sqlite3 *owner = NULL;
    parkdb *db = new_database();
    write_text(path, "");
    ck_assert_int_eq(sqlite3_open(path, &owner), SQLITE_OK);
    ck_assert_int_eq(sqlite3_exec(owner, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    must_fail(db, load(db, path), PARKDB_INVALID, "found the end of the text");
    must_fail(db, import(db, path), PARKDB_INVALID, "the file is empty");
    ck_assert_int_eq(stranger_says(&stranger, path, "BEGIN IMMEDIATE"), SQLITE_BUSY);
    sqlite3_close(owner);
    parkdb_close(db);
    part_from(&stranger);
}
END_TEST

/* The other files of a load are read and told all the same. */
START_TEST(a_database_among_policy_files_is_a_fault_of_its_own)
{
    char *path = fresh_path("t.db"), *bad = path_beside(path, "bad.json");
    const char *paths[] = {path, bad};
    parkdb_load_result result;
    parkdb *db = new_file(path);
    write_text(bad, "{");
    must_fail(db, parkdb_load_files(db, paths, 2, NULL, &result), PARKDB_INVALID, "t.db: found the open database");
    ck_assert_str_eq(parkdb_last_error(db)->file, "t.db");
    ck_assert_int_eq(result.errors, 2);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Reading: all else is read as ever */

static void *write_to_pipe(void *path)
{
    write_text(path, csv_head);
    return NULL;
}

START_TEST(a_pipe_is_read)
{
    parkdb *db = new_database();
    parkdb_csv_result result;
    char *path = fresh_path("pipe");
    pthread_t thread;
    ck_assert_int_eq(mkfifo(path, 0600), 0);
    ck_assert_int_eq(pthread_create(&thread, NULL, write_to_pipe, path), 0);
    must(db, parkdb_import_csv(db, path, NULL, &result));
    pthread_join(thread, NULL);
    ck_assert_int_eq(result.rows, 0);
    parkdb_close(db);
}
END_TEST

/* As a shell hands over a text that stands in its script. */
START_TEST(a_file_that_was_removed_is_read_by_its_descriptor)
{
    parkdb *db = new_database();
    char *path = fresh_path("f.csv");
    write_text(path, csv_head);
    int descriptor = open(path, O_RDONLY);
    must(db, import(db, format_text("/dev/fd/%d", descriptor)));
    ck_assert_int_eq(unlink(path), 0);
    must(db, import(db, format_text("/dev/fd/%d", descriptor)));
    close(descriptor);
    parkdb_close(db);
}
END_TEST

START_TEST(links_and_odd_names_are_read)
{
    parkdb *db = new_database();
    char *path = fresh_path("f.csv");
    write_text(path, csv_head);
    must(db, import(db, link_to("f.csv", path_beside(path, "link.csv"))));
    must(db, import(db, hard_link_to(path, path_beside(path, "notes-wal"))));
    must_fail(db, import(db, link_to("nowhere", path_beside(path, "dangling.csv"))), PARKDB_MISSING, "there is no such file");
    must_fail(db, import(db, link_to("round.csv", path_beside(path, "round.csv"))), PARKDB_IO, "cannot be read");
    must_fail(db, import(db, ""), PARKDB_MISSING, "there is no such file");
    must_fail(db, import(db, path_beside(path, "")), PARKDB_IO, "it is a directory");
    write_text(path, "?");
    must_fail(db, import(db, path), PARKDB_INVALID, "found \"?\""); /* SQLite calls a file of one byte empty */
    parkdb_close(db);
}
END_TEST

/* A path that is longer than SQLite's own may be, and one that begins where the process is. */
START_TEST(long_and_short_paths_are_read_and_written)
{
    parkdb *db = new_figured();
    char *path = fresh_path(""), *text = written(db, 0);
    for (int i = 0; i < 4; i++) {
        path = format_text("%s%0200d/", path, i);
        ck_assert_int_eq(mkdir(path, 0700), 0);
    }
    ck_assert_int_eq(chdir(path), 0);
    must(db, export_csv(db, "out.csv"));
    must(db, export_csv(db, format_text("%sout.csv", path)));
    must(db, import(db, "out.csv"));
    must(db, import(db, format_text("%sout.csv", path)));
    same_text(read_file("out.csv", NULL), text);
    same_text(names_beside(path), "out.csv\n");
    ck_assert_int_eq(chdir("/"), 0);
    parkdb_close(db);
}
END_TEST

static int cut_short(void *context, long long done, long long total, long long rows)
{
    (void)done;
    (void)total;
    (void)rows;
    ck_assert_int_eq(truncate(context, 10), 0);
    return 0;
}

START_TEST(a_file_that_becomes_shorter_is_told)
{
    parkdb *db = new_figured();
    char *path = fresh_path("f.csv");
    struct text text = {NULL, 0, 0};
    parkdb_csv_options options = {.size = sizeof options, .on_progress = cut_short, .context = path, .skip_bad_rows = 1};
    append_line(&text, csv_head);
    for (int i = 0; i < 4000; i++) append_line(&text, "alpha,none,2020,12345678901234567890");
    write_text(path, kept_text(&text));
    must_fail(db, parkdb_import_csv(db, path, &options, NULL), PARKDB_IO, "f.csv: the file became shorter while it was read");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Zero bytes */

static const struct zero {
    const char *text;
    size_t length;
    const char *place, *found;
} json_zeros[] = {
    {"\0", 1, "line 1, column 1", "found the character U+0000"},
    {"{}\n\0\0", 5, "line 2, column 1", "found the character U+0000"},
    {"{\0}", 3, "line 1, column 2", "found the character U+0000"},
    {"{\"a\":\0 1}", 9, "line 1, column 6", "found the character U+0000"},
    {"{\"a\": 1\0}", 9, "line 1, column 8", "found the character U+0000"},
    {"{\"a\0\": 1}", 9, "line 1, column 4", "found the character U+0000"},
    {"{\"a\": \"b\0\"}", 11, "line 1, column 9", "found the character U+0000"},
    {"{\"a\": \"\\\0\"}", 11, "line 1, column 9", "found the character U+0000, expected one of \" \\ / b f n r t u after a backslash"},
    {"{\"\\\0\": 1}", 9, "line 1, column 4", "found the character U+0000, expected one of \" \\ / b f n r t u after a backslash"},
    {"{\"a\": \"\\u00\0\"}", 14, "line 1, column 12", "found the character U+0000, expected four hexadecimal digits"},
    {"{\"a\": \"\\ud800\0\"}", 16, "line 1, column 14", "found the character U+0000, expected a low surrogate"},
    {"{\"a\": \"\\u0000\"}", 15, "line 1, column 8", "found the escape \\u0000, expected a character other than NUL"},
    {"{\"\\u0000\": 1}", 13, "line 1, column 3", "found the escape \\u0000, expected a character other than NUL"},
    {"{\"a\\u0000\": 1}", 14, "line 1, column 4", "found the escape \\u0000, expected a character other than NUL"},
};

START_TEST(a_zero_byte_in_a_policy_file_is_told_with_its_place)
{
    const struct zero *zero = &json_zeros[_i];
    parkdb *db = new_database();
    char *path = fresh_path("f.json");
    write_file(path, zero->text, zero->length);
    must_fail(db, load(db, path), PARKDB_INVALID, zero->found);
    ck_assert_str_eq(parkdb_last_error(db)->path, zero->place);
    must_fail(db, parkdb_load_text(db, "f.json", zero->text, zero->length, NULL, NULL), PARKDB_INVALID, zero->found);
    ck_assert_str_eq(parkdb_last_error(db)->path, zero->place);
    parkdb_close(db);
}
END_TEST

#define CSV_HEAD "area,indicator,period,value\n"
#define ZERO_AT(text, place)                                                                                                               \
    {                                                                                                                                      \
        text, sizeof text - 1, place, "found \"a zero byte\""                                                                              \
    }
static const struct zero csv_zeros[] = {
    ZERO_AT("\0", "line 1"),
    ZERO_AT("area,indi\0cator,period,value\n", "line 1"),
    ZERO_AT(CSV_HEAD "\0", "line 2"),
    ZERO_AT(CSV_HEAD "\0,,,\n", "line 2"),
    ZERO_AT(CSV_HEAD "alpha,gdp,2020,1\0\n", "line 2"),
    ZERO_AT(CSV_HEAD "alpha,gdp,2020,\"1\0\"\n", "line 2"),
    ZERO_AT(CSV_HEAD "\nalpha,\"g\0dp\",2020,1\n", "line 3"),
    ZERO_AT(CSV_HEAD "\"al\npha\0\",gdp,2020,1\n", "line 3"),
    {CSV_HEAD "alpha,\"gdp\"\0,2020,1\n", sizeof CSV_HEAD + 19, "line 2", "found \"text after the closing quote\""},
};

START_TEST(a_zero_byte_in_a_csv_file_is_told_with_its_place)
{
    const struct zero *zero = &csv_zeros[_i];
    parkdb *db = new_database();
    char *path = fresh_path("f.csv");
    write_file(path, zero->text, zero->length);
    must_fail(db, import(db, path), PARKDB_INVALID, zero->found);
    contains(parkdb_last_error(db)->path, zero->place);
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM observation"), 0);
    parkdb_close(db);
}
END_TEST

/* A text with a zero byte before the byte at a place of it. */
static char *with_zero(const char *text, size_t length, size_t at)
{
    char *longer = format_text("%s ", text);
    memmove(longer + at + 1, longer + at, length - at);
    longer[at] = '\0';
    return longer;
}

START_TEST(a_zero_byte_is_nowhere_let_pass)
{
    parkdb *db = new_database();
    size_t length = 0;
    char *json = read_file(data_path("made-up-higher.json"), &length), *path = fresh_path("f.csv");
    int line = 1;
    for (size_t at = 0; at <= length; at++) {
        must_fail(db, parkdb_load_text(db, "f.json", with_zero(json, length, at), length + 1, NULL, NULL), PARKDB_INVALID, "not JSON");
        contains(parkdb_last_error(db)->path, format_text("line %d, column ", line));
        line += json[at] == '\n';
    }
    static const char csv[] = CSV_HEAD "\"al\"\"pha\",\"g\ndp\",2020,\n\r\nx,y,2021,1e5";
    for (size_t at = 0; at < sizeof csv; at++) {
        write_file(path, with_zero(csv, sizeof csv - 1, at), sizeof csv);
        must_fail(db, import(db, path), PARKDB_INVALID, "line ");
    }
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Writing: links, modes, names */

START_TEST(a_link_stays_a_link)
{
    parkdb *db = new_figured();
    char *text = written(db, _i), *path = fresh_path("real"), *linked = fresh_path("link"), *twice = fresh_path("twice");
    write_text(path, "former");
    link_to(path, linked);
    link_to(linked, twice);
    must(db, writers[_i](db, linked));
    ck_assert(is_link(linked));
    same_text(read_file(path, NULL), text);
    write_text(path, "former");
    must(db, writers[_i](db, twice));
    ck_assert(is_link(twice) && is_link(linked));
    same_text(read_file(path, NULL), text);
    same_text(names_beside(path), "real\n");
    same_text(names_beside(linked), "link\n");
    parkdb_close(db);
}
END_TEST

START_TEST(what_a_link_leads_to_is_made)
{
    parkdb *db = new_figured();
    char *text = written(db, _i), *directory = fresh_path("inner"), *path = path_beside(directory, "link");
    ck_assert_int_eq(mkdir(directory, 0700), 0);
    link_to("inner/new", path);
    must(db, writers[_i](db, path));
    ck_assert(is_link(path));
    same_text(read_file(path_beside(directory, "inner/new"), NULL), text);
    char *nowhere = link_to("none/new", path_beside(directory, "nowhere")), *round = link_to("round", path_beside(directory, "round"));
    must_fail(db, writers[_i](db, nowhere), PARKDB_IO, "nowhere: cannot be written: there is no such directory");
    must_fail(db, writers[_i](db, round), PARKDB_IO, "round: cannot be written: its links lead in a circle");
    must_fail(db, writers[_i](db, ""), PARKDB_IO, "cannot be written");
    same_text(names_beside(directory), "inner\nlink\nnowhere\nround\n");
    parkdb_close(db);
}
END_TEST

START_TEST(another_name_keeps_the_former_file)
{
    parkdb *db = new_figured();
    char *text = written(db, _i), *path = fresh_path("one"), *other = path_beside(path, "other");
    write_text(path, "former");
    hard_link_to(path, other);
    must(db, writers[_i](db, path));
    same_text(read_file(path, NULL), text);
    same_text(read_file(other, NULL), "former");
    parkdb_close(db);
}
END_TEST

START_TEST(a_file_keeps_its_mode)
{
    parkdb *db = new_figured();
    char *path = fresh_path("out"), *fresh = path_beside(path, "new");
    static const mode_t modes[] = {0600, 0640, 0604, 0444, 0666};
    for (size_t i = 0; i < sizeof modes / sizeof modes[0]; i++) {
        write_text(path, "former");
        ck_assert_int_eq(chmod(path, modes[i]), 0);
        must(db, writers[_i](db, path));
        ck_assert_uint_eq(mode_of(path), modes[i]);
        ck_assert_int_eq(unlink(path), 0);
    }
    mode_t former = umask(027);
    must(db, writers[_i](db, fresh));
    umask(former);
    ck_assert_uint_eq(mode_of(fresh), 0640);
    parkdb_close(db);
}
END_TEST

/* Only who is root can be somebody else. */
enum { SOMEBODY = 1234, THEIR_GROUP = 2345, ANOTHER_GROUP = 777 };

/* A directory that everybody may write to. */
static char *public_path(const char *name)
{
    char *directory = format_text("/tmp/parkdb-test-public-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(directory));
    ck_assert_int_eq(chmod(directory, 0777), 0);
    return format_text("%s/%s", directory, name);
}

static void remove_public(const char *path)
{
    unlink(path);
    rmdir(format_text("%.*s", (int)(strrchr(path, '/') - path), path));
}

/* What a writer returns in a process that is not root. */
static int write_as_somebody(int writer, const char *path)
{
    fflush(NULL);
    pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        parkdb *db = new_figured();
        if (setgid(THEIR_GROUP) != 0 || setuid(SOMEBODY) != 0) _exit(99);
        _exit(-writers[writer](db, path));
    }
    int status = 0;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFEXITED(status));
    return -WEXITSTATUS(status);
}

START_TEST(a_file_keeps_its_owner_and_group_where_it_may)
{
    parkdb *db = new_figured();
    if (geteuid() == 0) {
        char *path = public_path("out");
        write_text(path, "former");
        ck_assert_int_eq(chown(path, SOMEBODY, ANOTHER_GROUP), 0);
        ck_assert_int_eq(chmod(path, 0664), 0);
        must(db, writers[_i](db, path));
        struct stat status = status_of(path);
        ck_assert_uint_eq(status.st_uid, SOMEBODY);
        ck_assert_uint_eq(status.st_gid, ANOTHER_GROUP);
        ck_assert_uint_eq(mode_of(path), 0664);
        /* Another group gets no more than everybody. */
        ck_assert_int_eq(write_as_somebody(_i, path), PARKDB_OK);
        status = status_of(path);
        ck_assert_uint_eq(status.st_uid, SOMEBODY);
        ck_assert_uint_eq(status.st_gid, THEIR_GROUP);
        ck_assert_uint_eq(mode_of(path), 0644);
        remove_public(path);
    }
    parkdb_close(db);
}
END_TEST

START_TEST(what_cannot_be_read_is_not_replaced)
{
    if (geteuid() == 0) {
        char *path = public_path("out");
        write_text(path, "long enough for a database");
        ck_assert_int_eq(chmod(path, 0200), 0);
        ck_assert_int_eq(write_as_somebody(_i, path), PARKDB_IO);
        same_text(read_file(path, NULL), "long enough for a database");
        same_text(names_beside(path), "out\n");
        remove_public(path);
    }
}
END_TEST

/* A link at the name that a file would be written under is not followed: at the plain one, and at the one that comes next. */
START_TEST(a_planted_link_is_not_followed)
{
    parkdb *db = new_figured();
    char *text = written(db, _i), *victim = fresh_path("victim"), *path = fresh_path("out"), *part = path_beside(path, "out.part");
    unsigned long long number, again;
    write_text(victim, "untouched");
    link_to(victim, part);
    sqlite3_randomness(sizeof number, &number);
    sqlite3_test_control(SQLITE_TESTCTRL_PRNG_SAVE);
    sqlite3_randomness(sizeof number, &number);
    sqlite3_test_control(SQLITE_TESTCTRL_PRNG_RESTORE);
    sqlite3_randomness(sizeof again, &again);
    ck_assert_msg(number == again, "SQLite's random numbers do not come again");
    sqlite3_test_control(SQLITE_TESTCTRL_PRNG_RESTORE);
    char *next = link_to(victim, path_beside(path, format_text(".parkdb-%016llx", number)));
    must(db, writers[_i](db, path));
    same_text(read_file(path, NULL), text);
    same_text(read_file(victim, NULL), "untouched");
    ck_assert(is_link(part) && is_link(next) && !is_link(path));
    sqlite3_randomness(sizeof again, &again);
    ck_assert_msg(number != again, "the next name was not tried");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Writing: what is no plain file */

static void *read_from_pipe(void *path)
{
    struct text text = {NULL, 0, 0};
    FILE *file = fopen(path, "rb");
    char line[1000];
    while (file && fgets(line, sizeof line, file)) append(&text, line);
    if (file) fclose(file);
    append(&text, "");
    return text.bytes;
}

START_TEST(a_pipe_is_written_to)
{
    parkdb *db = new_figured();
    char *text = written(db, _i), *path = fresh_path("pipe");
    void *got = NULL;
    pthread_t thread;
    ck_assert_int_eq(mkfifo(path, 0600), 0);
    ck_assert_int_eq(pthread_create(&thread, NULL, read_from_pipe, path), 0);
    must(db, writers[_i](db, path));
    ck_assert(S_ISFIFO(status_of(path).st_mode));
    pthread_join(thread, &got);
    same_text(got, text);
    free(got);
    same_text(names_beside(path), "pipe\n");
    parkdb_close(db);
}
END_TEST

/* A device for the test: who is root could do harm to the system's own. NULL where none can be made. */
static char *device_like(const char *system, const char *path)
{
    struct stat status;
    if (stat(system, &status) != 0) return NULL;
    if (geteuid() != 0) return link_to(system, path);
    int descriptor = mknod(path, S_IFCHR | 0600, status.st_rdev) == 0 ? open(path, O_WRONLY) : -1;
    if (descriptor < 0) return NULL;
    close(descriptor);
    return format_text("%s", path);
}

START_TEST(a_device_is_written_to)
{
    parkdb *db = new_figured();
    char *null = device_like("/dev/null", fresh_path("null")), *full = device_like("/dev/full", fresh_path("full"));
    if (null) {
        must(db, writers[_i](db, null));
        ck_assert(!S_ISREG(status_of(null).st_mode));
        same_text(names_beside(null), "null\n");
    }
    if (full) {
        must_fail(db, writers[_i](db, full), PARKDB_FULL, "full: cannot be written: the disk is full");
        ck_assert(!S_ISREG(status_of(full).st_mode));
        same_text(names_beside(full), "full\n");
    }
    parkdb_close(db);
}
END_TEST

/* What is written stands where the descriptor is: neither what was written before nor what comes after is lost. */
START_TEST(a_descriptor_goes_on_where_it_is)
{
    parkdb *db = new_figured();
    char *text = written(db, _i);
    for (int i = 0; i < 3; i++) {
        char *path = fresh_path("out");
        int descriptor = open(path, O_RDWR | O_CREAT, 0600);
        char *name = format_text("%s/%d", i == 0 ? "/proc/self/fd" : "/dev/fd", descriptor);
        if (i == 2) name = link_to(name, path_beside(path, "link"));
        ck_assert_int_eq(write(descriptor, "head\n", 5), 5);
        must(db, writers[_i](db, name));
        ck_assert_int_eq(write(descriptor, "tail\n", 5), 5);
        close(descriptor);
        same_text(read_file(path, NULL), format_text("head\n%stail\n", text));
        same_text(names_beside(path), i < 2 ? "out\n" : "link\nout\n");
    }
    parkdb_close(db);
}
END_TEST

START_TEST(a_descriptor_may_be_of_anything)
{
    parkdb *db = new_figured();
    char *text = written(db, _i), *path = fresh_path("out");
    int pair[2], small = 0;
    ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
    socklen_t size = sizeof small;
    ck_assert_int_eq(getsockopt(pair[0], SOL_SOCKET, SO_SNDBUF, &small, &size), 0);
    if (strlen(text) < (size_t)small / 2) {
        must(db, writers[_i](db, format_text("/dev/fd/%d", pair[0])));
        char *got = format_text("%s", text);
        memset(got, 0, strlen(text));
        ck_assert_int_eq(recv(pair[1], got, strlen(text), MSG_WAITALL), (ssize_t)strlen(text));
        same_text(got, text);
    }
    write_text(path, "former");
    int descriptor = open(path, O_RDONLY);
    must_fail(db, writers[_i](db, format_text("/dev/fd/%d", descriptor)), PARKDB_IO, "cannot be written: it was not opened for writing");
    same_text(read_file(path, NULL), "former");
    close(descriptor);
    close(pair[0]);
    close(pair[1]);
    parkdb_close(db);
}
END_TEST

START_TEST(a_removed_file_is_written_to_by_its_descriptor)
{
    parkdb *db = new_figured();
    char *text = written(db, _i), *path = fresh_path("out");
    int descriptor = open(path, O_RDWR | O_CREAT, 0600);
    ck_assert_int_eq(unlink(path), 0);
    must(db, writers[_i](db, format_text("/dev/fd/%d", descriptor)));
    same_text(names_beside(path), "");
    ck_assert_int_eq(lseek(descriptor, 0, SEEK_END), (off_t)strlen(text));
    close(descriptor);
    parkdb_close(db);
}
END_TEST

START_TEST(directories_and_sockets_are_not_replaced)
{
    parkdb *db = new_figured();
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    char *directory = fresh_path("directory"), *path = fresh_path("socket");
    ck_assert_int_eq(mkdir(directory, 0700), 0);
    snprintf(address.sun_path, sizeof address.sun_path, "%s", path);
    int socket_of_ours = socket(AF_UNIX, SOCK_STREAM, 0);
    ck_assert_int_eq(bind(socket_of_ours, (const struct sockaddr *)&address, sizeof address), 0);
    must_refuse_to_write(db, directory, PARKDB_IO, "cannot be written: found a directory, expected a file");
    must_refuse_to_write(db, link_to(directory, path_beside(directory, "link")), PARKDB_IO, "found a directory");
    must_refuse_to_write(db, path, PARKDB_IO, "cannot be written: found a socket or a disk, expected a file");
    ck_assert(S_ISDIR(status_of(directory).st_mode));
    ck_assert(S_ISSOCK(status_of(path).st_mode));
    close(socket_of_ours);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Writing: a disk that takes no more */

START_TEST(a_file_that_cannot_be_finished_leaves_the_former_one)
{
    parkdb *db = new_figured();
    struct rlimit former, low;
    char *text = written(db, _i), *path = fresh_path("out"), *fresh = path_beside(path, "new");
    write_text(path, "former");
    ck_assert_int_eq(getrlimit(RLIMIT_FSIZE, &former), 0);
    low = former;
    low.rlim_cur = strlen(text) - 1;
    signal(SIGXFSZ, SIG_IGN);
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &low), 0);
    int code = writers[_i](db, path), code_of_fresh = writers[_i](db, fresh);
    parkdb_error error = *parkdb_last_error(db);
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &former), 0);
    ck_assert_int_eq(code, PARKDB_IO);
    ck_assert_int_eq(code_of_fresh, PARKDB_IO);
    contains(error.message, "new: cannot be written: it is larger than a file may be");
    same_text(read_file(path, NULL), "former");
    same_text(names_beside(path), "out\n");
    parkdb_close(db);
}
END_TEST

/* A file may be so large that its first part fits, and later, when a write has failed, as large as it likes. */
enum { FIRST_PART = 4096 };
struct narrow {
    const char *beside;
    int times;  /* that the first part was seen to be full */
    off_t size; /* the last time */
};

static void allow(rlim_t bytes)
{
    struct rlimit limit;
    ck_assert_int_eq(getrlimit(RLIMIT_FSIZE, &limit), 0);
    limit.rlim_cur = bytes ? bytes : limit.rlim_max;
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

static int make_room_at_last(void *context)
{
    struct narrow *narrow = context;
    char *name = names_beside(narrow->beside);
    if (narrow->size || !*name) return 0;
    name[strlen(name) - 1] = '\0';
    off_t size = status_of(path_beside(narrow->beside, name)).st_size;
    if (size < FIRST_PART || ++narrow->times < 2) return 0;
    narrow->size = size;
    allow(0);
    return 0;
}

START_TEST(a_write_that_failed_once_is_not_forgotten)
{
    parkdb *db = new_figured();
    struct text text = {NULL, 0, 0};
    char *path = fresh_path("figures.csv"), *out = fresh_path("out");
    struct narrow narrow = {.beside = out};
    append_line(&text, csv_head);
    for (int i = 0; i < 1800; i++) append_line(&text, format_text("alpha,firms,%d-%02d,%d", 1950 + i / 12, i % 12 + 1, i));
    write_text(path, kept_text(&text));
    must(db, import(db, path));
    signal(SIGXFSZ, SIG_IGN);
    must(db, parkdb_set_progress(db, make_room_at_last, &narrow));
    allow(FIRST_PART);
    int code = export_csv(db, out);
    allow(0);
    must_fail(db, code, PARKDB_IO, "out: cannot be written: it is larger than a file may be");
    same_text(names_beside(out), "");
    /* Without a limit more has been written by then, so that with it a write had failed. */
    narrow.size = narrow.times = 0;
    must(db, export_csv(db, out));
    ck_assert_int_ge(narrow.size, 2 * FIRST_PART);
    parkdb_close(db);
}
END_TEST

/* The library's calls of these come here, because a program's own functions go before the C library's. */
static struct {
    int file_error, directory_error, rename_error; /* an errno, or 0 */
    char order[16];                                /* f: a file is laid down, d: a directory, r: a file is renamed */
} disk;

static void note(char what)
{
    size_t length = strlen(disk.order);
    if (length + 1 < sizeof disk.order) disk.order[length] = what;
}

int fsync(int descriptor)
{
    struct stat status;
    int is_directory = fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode);
    int number = is_directory ? disk.directory_error : disk.file_error;
    note(is_directory ? 'd' : 'f');
    errno = number;
    return number ? -1 : fdatasync(descriptor);
}

int rename(const char *from, const char *to)
{
    note('r');
    errno = disk.rename_error;
    return disk.rename_error ? -1 : renameat(AT_FDCWD, from, AT_FDCWD, to);
}

START_TEST(a_file_lies_on_the_disk_before_it_takes_its_place)
{
    parkdb *db = new_figured();
    char *text = written(db, _i), *path = fresh_path("out");
    memset(&disk, 0, sizeof disk);
    must(db, writers[_i](db, path));
    ck_assert_str_eq(disk.order, "frd");
    /* Not every file system can lay down. */
    disk.file_error = disk.directory_error = EINVAL;
    must(db, writers[_i](db, path));
    same_text(read_file(path, NULL), text);
    parkdb_close(db);
}
END_TEST

START_TEST(a_disk_that_fails_leaves_the_former_file)
{
    parkdb *db = new_figured();
    char *text = written(db, _i), *path = fresh_path("out");
    write_text(path, "former");
    memset(&disk, 0, sizeof disk);
    disk.file_error = EIO;
    must_fail(db, writers[_i](db, path), PARKDB_IO, "out: cannot be written");
    disk.file_error = ENOSPC;
    must_fail(db, writers[_i](db, path), PARKDB_FULL, "out: cannot be written: the disk is full");
    disk.file_error = 0;
    disk.rename_error = EACCES;
    must_fail(db, writers[_i](db, path), PARKDB_IO, "out: cannot be written: it is not permitted");
    same_text(read_file(path, NULL), "former");
    same_text(names_beside(path), "out\n");
    disk.rename_error = 0;
    disk.directory_error = EIO;
    must_fail(db, writers[_i](db, path), PARKDB_IO, "out: is written, but the disk does not confirm its name");
    same_text(read_file(path, NULL), text);
    same_text(names_beside(path), "out\n");
    disk.directory_error = 0;
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Writing: databases */

static void must_refuse_aliases(parkdb *db, const char *file, const char *words)
{
    char *aliases[ALIAS_COUNT];
    size_t length = 0;
    char *bytes = read_file(file, &length);
    ino_t inode = status_of(file).st_ino;
    make_aliases(file, aliases);
    for (int i = 0; i < ALIAS_COUNT; i++) must_refuse_to_write(db, aliases[i], PARKDB_MISUSE, words);
    same_file(file, bytes, length);
    ck_assert(status_of(file).st_ino == inode);
    for (int i = 2; i < ALIAS_COUNT; i++) unlink(aliases[i]);
}

static const char *const open_target_words[] = {
    "cannot be written: found the open database, expected another file",
    "cannot be written: found the -journal, -wal or -shm file of the open database, expected another file"};

static const char *const sides[] = {"-journal", "-wal", "-shm"};

START_TEST(the_open_database_is_not_replaced)
{
    char *path = figured_file();
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    must_refuse_aliases(db, path, open_target_words[0]);
    must(db, parkdb_begin(db));
    put_unit(db);
    must_refuse_aliases(db, format_text("%s-journal", path), open_target_words[1]);
    must(db, parkdb_commit(db));
    run(db, "PRAGMA journal_mode = WAL");
    put_unit(db);
    run(db, "UPDATE unit SET note = 'in the log'");
    for (int i = 1; i < 3; i++) must_refuse_aliases(db, format_text("%s%s", path, sides[i]), open_target_words[1]);
    parkdb_close(db);
}
END_TEST

/* A name that SQLite may take any time is not the caller's, nor is one that leads there. */
START_TEST(names_beside_the_open_database_are_not_taken)
{
    char *path = figured_file();
    parkdb *db = open_file(path, PARKDB_OPEN_READ_ONLY);
    for (int i = 0; i < 3; i++) {
        char *side = format_text("%s%s", path, sides[i]);
        must_refuse_to_write(db, side, PARKDB_MISUSE, open_target_words[1]);
        must_refuse_to_write(db, link_to(side, path_beside(path, format_text("link%d", i))), PARKDB_MISUSE, open_target_words[1]);
    }
    same_text(names_beside(path), "link0\nlink1\nlink2\nt.db\n");
    parkdb_close(db);
}
END_TEST

START_TEST(no_other_database_is_replaced)
{
    char *path = fresh_path("t.db"), *foreign = path_beside(path, "foreign.db");
    parkdb *owner = new_file(path), *db = new_figured();
    sqlite3 *sqlite = NULL;
    ck_assert_int_eq(sqlite3_open(foreign, &sqlite), SQLITE_OK);
    ck_assert_int_eq(sqlite3_exec(sqlite, "CREATE TABLE t (x)", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(sqlite);
    must_refuse_aliases(db, path, "cannot be written: found an SQLite database, expected another file");
    must_refuse_aliases(db, foreign, "found an SQLite database");
    for (int i = 0; i < 3; i++)
        must_refuse_to_write(db, format_text("%s%s", foreign, sides[i]), PARKDB_MISUSE,
                             "cannot be written: found the -journal, -wal or -shm file of an SQLite database, expected another file");
    same_text(names_beside(path), "foreign.db\nt.db\n");
    parkdb_close(owner);
    parkdb_close(db);
}
END_TEST

/* Looking whether a file is a database must not take its locks away. The file itself is not looked at here, which would do that. */
START_TEST(another_handles_locks_outlast_a_refusal)
{
    struct stranger stranger = meet_stranger();
    char *path = fresh_path("t.db"), *hard, *log = format_text("%s-wal", path), *memory = format_text("%s-shm", path);
    parkdb *owner = new_file(path), *db = new_figured();
    hard = hard_link_to(path, path_beside(path, "hard"));
    must(owner, parkdb_begin(owner));
    put_unit(owner);
    must_refuse_to_write(db, path, PARKDB_MISUSE, "found an SQLite database");
    must_refuse_to_write(db, hard, PARKDB_MISUSE, "found an SQLite database");
    ck_assert_int_eq(stranger_says(&stranger, path, "BEGIN IMMEDIATE"), SQLITE_BUSY);
    must(owner, parkdb_commit(owner));
    run(owner, "PRAGMA journal_mode = WAL");
    must(owner, parkdb_begin(owner));
    run(owner, "UPDATE unit SET note = 'in the log'");
    must_refuse_to_write(db, path, PARKDB_MISUSE, "found an SQLite database");
    must_refuse_to_write(db, log, PARKDB_MISUSE, "file of an SQLite database");
    must_refuse_to_write(db, memory, PARKDB_MISUSE, "file of an SQLite database");
    ck_assert_int_eq(stranger_says(&stranger, path, "BEGIN IMMEDIATE"), SQLITE_BUSY);
    must(owner, parkdb_commit(owner));
    ck_assert_int_eq(stranger_says(&stranger, path, "PRAGMA journal_mode = DELETE"), SQLITE_BUSY);
    parkdb_close(owner);
    parkdb_close(db);
    part_from(&stranger);
}
END_TEST

/* What only looks like it by its name is a file like others. */
START_TEST(a_name_alone_makes_no_database)
{
    parkdb *db = new_figured();
    char *text = written(db, _i), *path = fresh_path("notes.db"), *log = path_beside(path, "notes.db-wal");
    write_text(path, "SQLite format 4 would begin so");
    must(db, writers[_i](db, log));
    must(db, writers[_i](db, path));
    same_text(read_file(path, NULL), text);
    write_text(path, "SQLite format 3");
    must(db, writers[_i](db, path));
    write_text(path, "");
    must(db, writers[_i](db, path));
    same_text(read_file(path, NULL), text);
    parkdb_close(db);
}
END_TEST

START_TEST(a_descriptor_of_a_database_is_not_written_to)
{
    parkdb *db = new_figured();
    char *path = figured_file(), *name;
    parkdb *owner = open_file(path, PARKDB_OPEN_READ_WRITE);
    size_t length = 0;
    char *bytes = read_file(path, &length);
    int descriptor = open(path, O_RDWR | O_APPEND);
    name = format_text("/dev/fd/%d", descriptor);
    for (int i = 0; i < WRITER_COUNT; i++) {
        must_fail(owner, writers[i](owner, name), PARKDB_MISUSE, open_target_words[0]);
        must_fail(db, writers[i](db, name), PARKDB_MISUSE, "found an SQLite database");
    }
    same_file(path, bytes, length);
    close(descriptor);
    parkdb_close(owner);
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *files = suite_create("files");
    TCase *reading = add_case(files, "reading");
    tcase_add_test(reading, the_open_database_is_not_read);
    tcase_add_test(reading, the_open_database_is_not_read_in_wal_mode);
    tcase_add_test(reading, another_handles_locks_outlast_a_reading);
    tcase_add_test(reading, another_handles_locks_outlast_a_reading_in_wal_mode);
    tcase_add_test(reading, an_empty_database_keeps_its_lock);
    tcase_add_test(reading, a_database_among_policy_files_is_a_fault_of_its_own);
    tcase_add_test(reading, a_pipe_is_read);
    tcase_add_test(reading, a_file_that_was_removed_is_read_by_its_descriptor);
    tcase_add_test(reading, links_and_odd_names_are_read);
    tcase_add_test(reading, long_and_short_paths_are_read_and_written);
    tcase_add_test(reading, a_file_that_becomes_shorter_is_told);
    TCase *zeros = add_case(files, "zeros");
    add_loop(zeros, a_zero_byte_in_a_policy_file_is_told_with_its_place, sizeof json_zeros / sizeof json_zeros[0]);
    add_loop(zeros, a_zero_byte_in_a_csv_file_is_told_with_its_place, sizeof csv_zeros / sizeof csv_zeros[0]);
    tcase_add_test(zeros, a_zero_byte_is_nowhere_let_pass);
    TCase *writing = add_case(files, "writing");
    add_loop(writing, a_link_stays_a_link, WRITER_COUNT);
    add_loop(writing, what_a_link_leads_to_is_made, WRITER_COUNT);
    add_loop(writing, another_name_keeps_the_former_file, WRITER_COUNT);
    add_loop(writing, a_file_keeps_its_mode, WRITER_COUNT);
    add_loop(writing, a_file_keeps_its_owner_and_group_where_it_may, WRITER_COUNT);
    add_loop(writing, what_cannot_be_read_is_not_replaced, WRITER_COUNT);
    add_loop(writing, a_planted_link_is_not_followed, WRITER_COUNT);
    add_loop(writing, a_pipe_is_written_to, WRITER_COUNT);
    add_loop(writing, a_device_is_written_to, WRITER_COUNT);
    add_loop(writing, a_descriptor_goes_on_where_it_is, WRITER_COUNT);
    add_loop(writing, a_descriptor_may_be_of_anything, WRITER_COUNT);
    add_loop(writing, a_removed_file_is_written_to_by_its_descriptor, WRITER_COUNT);
    tcase_add_test(writing, directories_and_sockets_are_not_replaced);
    add_loop(writing, a_file_that_cannot_be_finished_leaves_the_former_one, WRITER_COUNT);
    tcase_add_test(writing, a_write_that_failed_once_is_not_forgotten);
    add_loop(writing, a_file_lies_on_the_disk_before_it_takes_its_place, WRITER_COUNT);
    add_loop(writing, a_disk_that_fails_leaves_the_former_file, WRITER_COUNT);
    TCase *databases = add_case(files, "databases");
    tcase_add_test(databases, the_open_database_is_not_replaced);
    tcase_add_test(databases, names_beside_the_open_database_are_not_taken);
    tcase_add_test(databases, no_other_database_is_replaced);
    tcase_add_test(databases, another_handles_locks_outlast_a_refusal);
    add_loop(databases, a_name_alone_makes_no_database, WRITER_COUNT);
    tcase_add_test(databases, a_descriptor_of_a_database_is_not_written_to);
    return files;
}

int main(void)
{
    return run_suite(suite());
}
