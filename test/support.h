/* What every suite needs: a place for files, databases to begin with, and ways to ask and to compare. */
#ifndef PARKDB_TEST_SUPPORT_H
#define PARKDB_TEST_SUPPORT_H

#include <check.h>
#include <parkdb.h>
#include <sqlite3.h>
#include <stdint.h>

/* The bundled policy files, the catalogue first; each refers only to those before it. Ends with NULL. */
extern const char *const bundled[];
extern const size_t bundled_count;

/* Runs a suite as main() does: returns its exit status. Files that tests make lie in a directory in PARKDB_TEST_FILES, or else in
 * /tmp, and are gone afterwards. */
int run_suite(Suite *suite);
/* The same without a report, in this process: what the tests write to standard output stands there alone. */
int run_quietly(Suite *suite);

/* A test case with a generous timeout, which only ends what hangs. */
TCase *add_case(Suite *suite, const char *name);

/* ---------------------------------------------------------------- How much is tried
 *
 * A run within minutes tries less than it could; what it leaves out, test/long.sh tries. A build with sanitizers tries few cases of each
 * kind, as does another with PARKDB_TEST_FEW in the environment. */

/* Whether PARKDB_TEST_LONG is set: everything is tried, however long it takes. */
int is_long(void);
/* A number of steps or places, of which an eighth where few are tried. */
int many(int usual);
/* How many worlds are drawn at random: PARKDB_WORLDS times as many as is usual. */
int worlds(int usual);
/* A test of as many worlds, whose seed is _i. */
void add_worlds(TCase *tests, const TTest *test, int usual);
/* A test of cases from 0 to count - 1; where few are tried, of the first and the last. */
void add_loop(TCase *tests, const TTest *test, int count);

/* ---------------------------------------------------------------- Texts; all that a test is given lives until it ends */

char *format_text(const char *format, ...) CK_ATTRIBUTE_FORMAT(printf, 1, 2);

/* A text that grows. */
struct text {
    char *bytes;
    size_t length, room;
};
void append(struct text *text, const char *more);
void append_line(struct text *text, const char *line);
char *kept_text(struct text *text);

/* A copy of text in which the only occurrence of one part is another. */
char *edited(const char *text, const char *part, const char *by);
/* The lines of a text in order. */
char *sorted_lines(const char *text);
/* SQL without comments and blanks: a table that an upgrade does not make again keeps the comments of its time. In its place. */
char *without_comments(char *sql);
int count_lines(const char *text);
int is_utf8(const char *text);

void same_text(const char *found, const char *expected);
void contains(const char *text, const char *part);

/* ---------------------------------------------------------------- Files */

/* A path in a directory that is fresh for each call. */
char *fresh_path(const char *name);
/* A path that is the same for every test of a suite. */
char *shared_path(const char *name);
char *path_beside(const char *path, const char *name);
char *policy_path(const char *name); /* of a bundled policy file */
char *data_path(const char *name);   /* of a file in test/data */
char *read_file(const char *path, size_t *length);

/* The views of reports' tables, for this connection. */
void lay_report_views(parkdb *db);
void write_file(const char *path, const char *bytes, size_t length);
void write_text(const char *path, const char *text);
void copy_file(const char *from, const char *to);
int file_exists(const char *path);
void same_file(const char *path, const char *bytes, size_t length);
/* The names in the directory where a file lies, in order. */
char *names_beside(const char *path);

/* ---------------------------------------------------------------- Databases */

/* Fails with the handle's last error unless code is PARKDB_OK. */
void must(parkdb *db, int code);
/* Fails unless code is the expected one, and the handle's error has it, with all of the words in its message. */
void must_fail(parkdb *db, int code, int expected, const char *words);

parkdb *new_database(void); /* in memory, empty */
parkdb *new_file(const char *path);
parkdb *new_bundled(void); /* in memory, with the bundled policies */
parkdb *new_made_up(void); /* in memory, with the made-up policies of test/data, every field of which is used */
parkdb *open_file(const char *path, int mode);
/* In memory, with the made-up policies, aims and figures: on 2023-06-30 there are targets of every status and every reason. */
parkdb *new_figured(void);
char *figured_file(void); /* the path of a file with the same */
char *assessed_file(void);
char *bundled_file(void);
/* Lays indexes such as a user may lay beside the library's own, and lets SQLite know of them. */
void lay_users_indexes(parkdb *db);
void load_bundled(parkdb *db);

/* Loads a policy file, imports a CSV file, of that text. */
void load_policy(parkdb *db, const char *text);
void import_figures(parkdb *db, const char *text);

/* A plan of 临安省 with one target, f/x; what is said of it beside its wording. */
#define PLAN(target)                                                                                                                       \
    "{\"format\": \"parkdb-policy-1\", \"document\": {\"code\": \"f\", \"title\": \"规划\", \"status\": \"in_force\", \"region\": "      \
    "\"linan\", \"dated\": \"2021-03-01\"}, \"clauses\": [{\"code\": \"1\", \"heading\": \"目标\"}], \"targets\": [{\"clause\": \"1\", " \
    "\"code\": \"x\", \"wording\": \"w\", " target "}]}"

/* A plan and figures, either NULL for none, what is done then, and what is answered. */
struct situation {
    const char *name, *plan, *figures, *after, *question, *expected;
};
/* Brings it about, and compares the answer; what is stored is as it is defined. */
void situation_is_judged(parkdb *db, const struct situation *situation);
void load_made_up(parkdb *db);
void load_figures(parkdb *db); /* after load_made_up */
/* After load_made_up: follow-ups of every status on 2023-06-30, on a target, a task, an area and a due period. */
void put_followups(parkdb *db);
parkdb *new_followed(void); /* new_made_up with them */
/* After load_figures: documents of two cities that implement the plan, of which one leaves targets out, and one that supersedes the aims.
 */
void put_successors(parkdb *db);
/* After load_made_up: the made-up assessments, with classes, dimensions and items of every method, without results. */
void put_schemes(parkdb *db);
/* After load_figures: these, with figures and rounds, so that on 2023-06-30 there are results of every status, nature and state, and items
 * with every reason for having no score. */
void put_assessments(parkdb *db);
parkdb *new_assessed(void); /* new_figured with them */
/* Writes a figure in the indicator's unit, known from the first of January after its period. */
void put_figure(parkdb *db, const char *indicator, const char *area, const char *period, double value);

sqlite3_stmt *prepared(parkdb *db, const char *sql);

/* Files as anybody reads and writes them, without the library; of run_on_file the schema's own text, too. rows_on gives a line a row. */
sqlite3 *connected(const char *path);
void run_on(sqlite3 *sqlite, const char *sql);
void run_on_file(const char *path, const char *sql);
char *rows_on(sqlite3 *sqlite, const char *sql);
void run(parkdb *db, const char *sql);
/* Runs SQL that must be refused; gives SQLite's words. */
char *refused(parkdb *db, const char *sql);
/* All rows, a line for each, columns parted by "|", null as "null". */
char *ask(parkdb *db, const char *sql);
int ask_int(parkdb *db, const char *sql);

/* Everything in the database, with codes in place of ids: two databases that say the same have the same dump. */
char *dump(parkdb *db);
/* Fails if SQLite's checks or the view integrity_problem find something, with what they find. */
void must_be_sound(parkdb *db);

#endif
