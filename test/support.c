#include "support.h"

#include <dirent.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

const char *const bundled[] = {"base-catalogue.json",
                               "hebei-2020.json",
                               "shijiazhuang-2025.json",
                               "cangzhou-2020.json",
                               "shijiazhuang-htz-2018.json",
                               "hunan-2017.json",
                               NULL};
const size_t bundled_count = sizeof bundled / sizeof bundled[0] - 1;

static char root[256];

/* ---------------------------------------------------------------- Memory that lives until a test ends */

struct block {
    struct block *next;
    char *memory;
};
static struct block *blocks;

static char *keep(char *memory)
{
    struct block *block = malloc(sizeof *block);
    if (!memory || !block) abort();
    block->memory = memory;
    block->next = blocks;
    blocks = block;
    return memory;
}

static void forget(void)
{
    while (blocks) {
        struct block *next = blocks->next;
        free(blocks->memory);
        free(blocks);
        blocks = next;
    }
}

static void remove_tree(const char *path)
{
    DIR *directory = opendir(path);
    struct dirent *entry;
    while (directory && (entry = readdir(directory)) != NULL) {
        char inner[4096];
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
        snprintf(inner, sizeof inner, "%s/%s", path, entry->d_name);
        struct stat status;
        if (lstat(inner, &status) == 0 && S_ISDIR(status.st_mode)) remove_tree(inner);
        else unlink(inner);
    }
    if (directory) closedir(directory);
    rmdir(path);
}

/* ---------------------------------------------------------------- In another order
 *
 * What no ORDER BY names comes in whatever order suits SQLite. With PARKDB_TEST_ORDER=reverse in the environment every connection gets it
 * the other way around; with =indexes each database to begin with has indexes of a user's making, by which it comes in another order yet.
 */

static int is_order(const char *order)
{
    const char *asked = getenv("PARKDB_TEST_ORDER");
    return asked && strcmp(asked, order) == 0;
}

static int turn_around(sqlite3 *sqlite, char **error, const struct sqlite3_api_routines *routines)
{
    (void)error, (void)routines;
    return sqlite3_exec(sqlite, "PRAGMA reverse_unordered_selects = ON", NULL, NULL, NULL);
}

static void take_order(void)
{
    if (is_order("reverse")) sqlite3_auto_extension((void (*)(void))turn_around);
}

/* Each holds all that most questions ask of its table, so that SQLite need not go to the table itself. */
static const char users_indexes[] =
    "CREATE INDEX user_agency ON agency (name DESC, short_name, code);"
    "CREATE INDEX user_area ON area (kind, name DESC, code);"
    "CREATE INDEX user_area_bound ON area_bound (area, quantifier, last_day, first_day, member DESC);"
    "CREATE INDEX user_area_group_listed ON area_group_listed (area_group, member DESC, ord, first_day, last_day);"
    "CREATE INDEX user_area_member ON area_member (area_group, last_day, first_day, member DESC);"
    "CREATE INDEX user_assessment_dimension ON assessment_dimension (assessment, name DESC, weight, code);"
    "CREATE INDEX user_assessment_item ON assessment_item (dimension, method, indicator, weight, ord DESC);"
    "CREATE INDEX user_clause ON clause (document, heading DESC, code, within_task);"
    "CREATE INDEX user_declaration ON declaration (kind DESC, code DESC, origin DESC, ord);"
    "CREATE INDEX user_document_issuer ON document_issuer (document, agency DESC, ord);"
    "CREATE INDEX user_document_relation ON document_relation (document, related DESC, relation);"
    "CREATE INDEX user_followup_event ON followup_event (followup, kind, day, ord DESC);"
    "CREATE INDEX user_indicator_period ON indicator_period (indicator, period DESC);"
    "CREATE INDEX user_observation ON observation (indicator, period, value, status, bound, vintage, area);"
    "CREATE INDEX user_park ON park (type, region, id DESC);"
    "CREATE INDEX user_park_level ON park_level (park, level DESC, evidence, last_day, first_day);"
    "CREATE INDEX user_period ON period (months, last_day DESC, first_day, code);"
    "CREATE INDEX user_region_within ON region_within (region, within DESC);"
    "CREATE INDEX user_figure_kept ON figure_kept (indicator, period, value, how, flags, known_from, known_to, area);"
    "CREATE INDEX user_source ON source (synthetic, name DESC, code);"
    "CREATE INDEX user_target ON target (clause, wording DESC, code, area, indicator);"
    "CREATE INDEX user_target_agency ON target_agency (target, role DESC, agency DESC, as_written, ord);"
    "CREATE INDEX user_target_inferred ON target_inferred (target, field DESC, ord);"
    "CREATE INDEX user_target_relation ON target_relation (target, related DESC, relation, ord);"
    "CREATE INDEX user_task_agency ON task_agency (task, role DESC, agency DESC, as_written, ord);"
    "CREATE INDEX user_unit ON unit (dimension, factor DESC, change_only, code);"
    "CREATE INDEX user_vocabulary ON vocabulary (table_name, field, word DESC, ord, meaning_zh, meaning_en);";

void lay_users_indexes(parkdb *db)
{
    run(db, users_indexes);
    must(db, parkdb_optimize(db));
}

/* ---------------------------------------------------------------- Running */

static int make_root(void)
{
    const char *place = getenv("PARKDB_TEST_FILES");
    snprintf(root, sizeof root, "%s/parkdb-test-XXXXXX", place && *place ? place : "/tmp");
    return mkdtemp(root) != NULL;
}

static int run_with(Suite *suite, enum print_output output, enum fork_status forks)
{
    if (!make_root()) {
        perror(root);
        return EXIT_FAILURE;
    }
    take_order();
    SRunner *runner = srunner_create(suite);
    srunner_set_fork_status(runner, forks);
    srunner_run_all(runner, output);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    forget();
    remove_tree(root);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

int run_suite(Suite *suite)
{
    return run_with(suite, CK_ENV, CK_FORK_GETENV);
}

int run_quietly(Suite *suite)
{
    return run_with(suite, CK_SILENT, CK_NOFORK);
}

TCase *add_case(Suite *suite, const char *name)
{
    TCase *tests = tcase_create(name);
    tcase_set_timeout(tests, 600);
    tcase_add_checked_fixture(tests, NULL, forget);
    suite_add_tcase(suite, tests);
    return tests;
}

/* ---------------------------------------------------------------- How much is tried */

/* The sanitizers look for faults in C, where one case of a kind goes the way of all, and take several times as long. */
#ifdef PARKDB_SANITIZED
enum { IS_SANITIZED = 1 };
#else
enum { IS_SANITIZED = 0 };
#endif

static int is_set(const char *name)
{
    const char *value = getenv(name);
    return value && *value;
}

int is_long(void)
{
    return is_set("PARKDB_TEST_LONG");
}

static int is_few(void)
{
    return !is_long() && (IS_SANITIZED || is_set("PARKDB_TEST_FEW"));
}

int many(int usual)
{
    return is_few() ? (usual + 7) / 8 : usual;
}

int worlds(int usual)
{
    int times = is_set("PARKDB_WORLDS") ? atoi(getenv("PARKDB_WORLDS")) : 1;
    return times > 1 ? usual * times : many(usual);
}

void add_worlds(TCase *tests, const TTest *test, int usual)
{
    tcase_add_loop_test(tests, test, 0, worlds(usual));
}

void add_loop(TCase *tests, const TTest *test, int count)
{
    int is_whole = !is_few() || count <= 2;
    tcase_add_loop_test(tests, test, 0, is_whole ? count : 1);
    if (!is_whole) tcase_add_loop_test(tests, test, count - 1, count);
}

/* ---------------------------------------------------------------- Texts */

char *format_text(const char *format, ...)
{
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    char *text = malloc((size_t)length + 1);
    if (text) vsnprintf(text, (size_t)length + 1, format, again);
    va_end(again);
    va_end(arguments);
    return keep(text);
}

void append(struct text *text, const char *more)
{
    size_t length = strlen(more);
    if (text->length + length + 1 > text->room) {
        text->room = (text->length + length + 1) * 2;
        text->bytes = realloc(text->bytes, text->room);
        if (!text->bytes) abort();
    }
    memcpy(text->bytes + text->length, more, length + 1);
    text->length += length;
}

void append_line(struct text *text, const char *line)
{
    append(text, line);
    append(text, "\n");
}

char *kept_text(struct text *text)
{
    append(text, "");
    return keep(text->bytes);
}

char *edited(const char *text, const char *part, const char *by)
{
    const char *at = strstr(text, part);
    ck_assert_msg(at != NULL, "the text has no %s", part);
    ck_assert_msg(strstr(at + 1, part) == NULL, "the text has more than one %s", part);
    return format_text("%.*s%s%s", (int)(at - text), text, by, at + strlen(part));
}

static int compare_lines(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

int count_lines(const char *text)
{
    int count = 0;
    for (; *text; text++) count += *text == '\n';
    return count;
}

char *without_comments(char *sql)
{
    char *to = sql;
    for (const char *at = sql; *at; at++) {
        if (at[0] == '-' && at[1] == '-') at += strcspn(at, "\n");
        if (!*at) break;
        if (*at != ' ' && (*at != '\n' || (to > sql && to[-1] != '\n'))) *to++ = *at;
    }
    *to = '\0';
    return sql;
}

char *sorted_lines(const char *text)
{
    size_t count = 0;
    char *copy = format_text("%s", text);
    char **lines = malloc(((size_t)count_lines(text) + 1) * sizeof *lines);
    struct text sorted = {NULL, 0, 0};
    if (!lines) abort();
    for (char *line = copy; *line;) {
        char *end = strchr(line, '\n');
        lines[count++] = line;
        if (!end) break;
        *end = '\0';
        line = end + 1;
    }
    qsort(lines, count, sizeof *lines, compare_lines);
    for (size_t i = 0; i < count; i++) append_line(&sorted, lines[i]);
    free(lines);
    return kept_text(&sorted);
}

static size_t sequence_length(const unsigned char *at)
{
    if (at[0] < 0x80) return 1;
    size_t length = at[0] >= 0xF0 && at[0] <= 0xF4 ? 4 : at[0] >= 0xE0 && at[0] < 0xF0 ? 3 : at[0] >= 0xC2 && at[0] < 0xE0 ? 2 : 0;
    for (size_t i = 1; i < length; i++)
        if ((at[i] & 0xC0) != 0x80) return 0;
    return length;
}

int is_utf8(const char *text)
{
    for (const unsigned char *at = (const unsigned char *)text; *at;) {
        size_t length = sequence_length(at);
        if (!length) return 0;
        at += length;
    }
    return 1;
}

/* Long texts are shown from the line where they part. */
void same_text(const char *found, const char *expected)
{
    if (strcmp(found, expected) == 0) return;
    size_t at = 0;
    while (found[at] && found[at] == expected[at]) at++;
    while (at > 0 && found[at - 1] != '\n') at--;
    int line = 1;
    for (size_t i = 0; i < at; i++) line += found[i] == '\n';
    ck_abort_msg("line %d: found\n%.1500s\nexpected\n%.600s", line, found + at, expected + at);
}

void contains(const char *text, const char *part)
{
    ck_assert_msg(strstr(text, part) != NULL, "found \"%.900s\", expected something with \"%s\"", text, part);
}

/* ---------------------------------------------------------------- Files */

char *fresh_path(const char *name)
{
    char *directory = format_text("%s/XXXXXX", root);
    ck_assert_ptr_nonnull(mkdtemp(directory));
    return format_text("%s/%s", directory, name);
}

char *shared_path(const char *name)
{
    return format_text("%s/%s", root, name);
}

char *path_beside(const char *path, const char *name)
{
    const char *slash = strrchr(path, '/');
    return format_text("%.*s/%s", (int)(slash - path), path, name);
}

char *policy_path(const char *name)
{
    return format_text("%s/examples/policies/%s", PARKDB_SOURCE_DIR, name);
}

char *data_path(const char *name)
{
    return format_text("%s/test/data/%s", PARKDB_SOURCE_DIR, name);
}

char *read_file(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    ck_assert_msg(file != NULL, "cannot open %s", path);
    struct stat status;
    ck_assert_int_eq(fstat(fileno(file), &status), 0);
    char *bytes = malloc((size_t)status.st_size + 1);
    if (!bytes) abort();
    size_t got = fread(bytes, 1, (size_t)status.st_size, file);
    fclose(file);
    bytes[got] = '\0';
    if (length) *length = got;
    return keep(bytes);
}

void write_file(const char *path, const char *bytes, size_t length)
{
    FILE *file = fopen(path, "wb");
    ck_assert_msg(file != NULL, "cannot write %s", path);
    ck_assert_uint_eq(fwrite(bytes, 1, length, file), length);
    ck_assert_int_eq(fclose(file), 0);
}

void write_text(const char *path, const char *text)
{
    write_file(path, text, strlen(text));
}

void copy_file(const char *from, const char *to)
{
    size_t length = 0;
    char *bytes = read_file(from, &length);
    write_file(to, bytes, length);
}

int file_exists(const char *path)
{
    return access(path, F_OK) == 0;
}

void same_file(const char *path, const char *bytes, size_t length)
{
    size_t found = 0;
    char *now = read_file(path, &found);
    ck_assert_uint_eq(found, length);
    size_t same = 0; /* each assertion is written to a file: one is enough */
    while (same < length && now[same] == bytes[same]) same++;
    ck_assert_msg(same == length, "%s: byte %zu of %zu is not what it was", path, same, length);
}

char *names_beside(const char *path)
{
    char *beside = path_beside(path, "");
    DIR *directory = opendir(beside);
    struct dirent *entry;
    struct text names = {NULL, 0, 0};
    ck_assert_ptr_nonnull(directory);
    while ((entry = readdir(directory)) != NULL)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) append_line(&names, entry->d_name);
    closedir(directory);
    return sorted_lines(kept_text(&names));
}

/* ---------------------------------------------------------------- Databases */

void must(parkdb *db, int code)
{
    const parkdb_error *error = parkdb_last_error(db);
    ck_assert_msg(code == PARKDB_OK, "%s: %s", parkdb_code_name(code), error ? error->message : "");
}

void must_fail(parkdb *db, int code, int expected, const char *words)
{
    const parkdb_error *error = parkdb_last_error(db);
    ck_assert_msg(code == expected, "found %s (%s), expected %s", parkdb_code_name(code), error->message, parkdb_code_name(expected));
    ck_assert_int_eq(error->code, expected);
    ck_assert(is_utf8(error->message));
    contains(error->message, words);
}

parkdb *new_file(const char *path)
{
    parkdb *db = NULL;
    parkdb_error error;
    int code = parkdb_create(path, &db, &error);
    ck_assert_msg(code == PARKDB_OK, "%s", error.message);
    return db;
}

parkdb *open_file(const char *path, int mode)
{
    parkdb *db = NULL;
    parkdb_error error;
    int code = parkdb_open(path, mode, &db, &error);
    ck_assert_msg(code == PARKDB_OK, "%s: %s", parkdb_code_name(code), error.message);
    return db;
}

void load_bundled(parkdb *db)
{
    const char *paths[sizeof bundled / sizeof bundled[0]];
    for (size_t i = 0; i < bundled_count; i++) paths[i] = policy_path(bundled[i]);
    must(db, parkdb_load_files(db, paths, bundled_count, NULL, NULL));
}

void load_made_up(parkdb *db)
{
    const char *paths[] = {data_path("made-up-catalogue.json"), data_path("made-up-higher.json"), data_path("made-up.json")};
    must(db, parkdb_load_files(db, paths, 3, NULL, NULL));
}

void put_figure(parkdb *db, const char *indicator, const char *area, const char *period, double value)
{
    parkdb_observation row = {.indicator = indicator,
                              .area = area,
                              .period = period,
                              .value = parkdb_number_of(value),
                              .vintage = format_text("%d-01-01", atoi(period) + 1)};
    must(db, parkdb_observation_put(db, &row));
}

void load_figures(parkdb *db)
{
    static const parkdb_source book = {"book", "The Yearbook", 0, "printed", 0}, sample = {"sample", "Made up", 1, NULL, 0};
    static const parkdb_observation special[] = {
        /* A revision, a figure that is missing, one of another definition, a bound, a unit of its own, a forecast. */
        {"firms", "beta", "2022", {100, 1}, NULL, NULL, "over", "A", "book", "2023-01-01", NULL},
        {"firms", "beta", "2022", {140, 1}, NULL, NULL, NULL, "A", "book", "2023-05-01", "revised"},
        {"firms", "gamma", "2021", {0, 0}, NULL, NULL, NULL, "M", "sample", "2022-01-01", NULL},
        {"price", "beta", "2022", {5, 1}, NULL, NULL, NULL, "D", NULL, "2023-01-01", NULL},
        {"income", "north", "2022", {60, 1}, "sack", NULL, "about", NULL, "book", "2023-01-01", NULL},
        {"firms", "alpha", "2025", {500, 1}, NULL, NULL, NULL, "F", NULL, "2023-01-01", NULL},
        /* Another source says otherwise, earlier; and so much that the year after is doubtful. */
        {"income", "beta", "2022", {13.5, 1}, NULL, NULL, NULL, NULL, "book", "2022-12-31", NULL},
        {"spending", "alpha", "2020", {300, 1}, NULL, NULL, NULL, "E", NULL, "2021-01-01", NULL},
    };
    must(db, parkdb_load_file(db, data_path("made-up-aims.json"), NULL, NULL));
    must(db, parkdb_source_put(db, &book));
    must(db, parkdb_source_put(db, &sample));
    put_figure(db, "firms", "alpha", "2020", 100);
    put_figure(db, "firms", "alpha", "2021", 120);
    put_figure(db, "firms", "alpha", "2022", 150);
    put_figure(db, "firms", "beta", "2021", 130);
    /* Of quarters a year is made, of years a sum, of members a group, of an income and a spending an intensity, a rank and a count. */
    for (int quarter = 1; quarter <= 4; quarter++) put_figure(db, "income", "alpha", format_text("2022-Q%d", quarter), quarter);
    put_figure(db, "income", "alpha", "2021", 9);
    put_figure(db, "income", "beta", "2022", 15);
    put_figure(db, "spending", "alpha", "2021", 1);
    put_figure(db, "spending", "alpha", "2022", 2);
    must(db, parkdb_observation_put_many(db, special, sizeof special / sizeof special[0], sizeof special[0]));
    must(db, parkdb_series_link_put(db, &(parkdb_series_link){"firms", "north", "2024", 2, "plan", NULL}));
}

/* Laying the schema takes far longer than reading it, so each kind of database to begin with is made once, in a file among those that go
 * when the suite ends, and every test gets its bytes. */
static char *file_of(const char *name, void (*fill)(parkdb *))
{
    char *path = shared_path(format_text("%s.db", name));
    if (file_exists(path)) return path;
    char *making = format_text("%s.new", path);
    unlink(making);
    parkdb *db = new_file(making);
    fill(db);
    if (is_order("indexes")) lay_users_indexes(db);
    ck_assert_int_eq(parkdb_close(db), PARKDB_OK);
    ck_assert_int_eq(rename(making, path), 0);
    return path;
}

static parkdb *new_of(const char *name, void (*fill)(parkdb *))
{
    char *path = file_of(name, fill);
    size_t length = 0;
    char *bytes = read_file(path, &length);
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    unsigned char *own = sqlite3_malloc64(length);
    if (!own) abort();
    memcpy(own, bytes, length);
    ck_assert_int_eq(sqlite3_deserialize(parkdb_sqlite(db), "main", own, (sqlite3_int64)length, (sqlite3_int64)length,
                                         SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE),
                     SQLITE_OK);
    return db;
}

void put_followups(parkdb *db)
{
    static const parkdb_followup followups[] = {
        {"f-open", "plan/each", NULL, "alpha", "2024-03", "north-gov", "2023-06-01", "2023-06-30", "firms of alpha", "urgent"},
        {"f-late", "plan/firms", NULL, NULL, NULL, "north-science", "2023-05-01", "2023-05-31", "firms", NULL},
        {"f-task", NULL, "plan/2.1", NULL, NULL, "north-money", "2023-04-01", "2023-04-30", "the task", NULL},
        {"f-done", "plan/firms", NULL, "north", "2025", "north-gov", "2023-01-01", "2023-02-01", "settled", NULL},
        {"f-later", "plan/firms", NULL, NULL, NULL, "north-gov", "2023-09-01", "2023-10-01", "not raised yet", NULL},
    };
    static const parkdb_followup_event events[] = {
        {"f-late", 1, "2023-05-20", "assigned", "north-money", NULL, NULL, NULL},
        {"f-late", 2, "2023-05-25", "extended", NULL, "2023-06-15", NULL, "more time"},
        {"f-late", 3, "2023-07-10", "answered", NULL, NULL, NULL, "after the day"},
        {"f-task", 2, "2023-04-20", "answered", "north-gov", NULL, NULL, "done"},
        {"f-done", 1, "2023-01-20", "answered", NULL, NULL, NULL, NULL},
        {"f-done", 2, "2023-02-02", "closed", NULL, NULL, "resolved", NULL},
    };
    for (size_t i = 0; i < sizeof followups / sizeof followups[0]; i++) must(db, parkdb_followup_put(db, &followups[i]));
    for (size_t i = 0; i < sizeof events / sizeof events[0]; i++) must(db, parkdb_followup_event_put(db, &events[i]));
}

void put_successors(parkdb *db)
{
    run(db, "INSERT INTO document (code, title, region, dated) SELECT 'one', 'One', id, NULL FROM area WHERE code = 'north-one' UNION ALL "
            "SELECT 'two', 'Two', id, NULL FROM area WHERE code = 'north-two' UNION ALL SELECT 'next', 'Next', id, '2022-12-31' FROM area "
            "WHERE code = 'north' UNION ALL SELECT 'undone', 'Undone', NULL, NULL FROM area WHERE code = 'north'");
    run(db, "INSERT INTO clause (document, code, heading) SELECT id, code || '/1', 'H' FROM document WHERE code IN ('one', 'two', 'next')");
    run(db, "INSERT INTO document_relation (document, relation, related) SELECT d.id, x.relation, r.id FROM (SELECT 'one' AS document, "
            "'implements' AS relation, 'plan' AS related UNION ALL SELECT 'two', 'implements', 'plan' UNION ALL SELECT 'next', "
            "'supersedes', 'aims' UNION ALL SELECT 'undone', 'repeals', 'aims') x JOIN document d ON d.code = x.document JOIN document r "
            "ON r.code = x.related");
    run(db, "INSERT INTO target (code, clause, area, indicator, comparator, value, unit, period_to, wording) SELECT x.code, c.id, a.id, "
            "i.id, '>=', 1, i.unit, p.id, 'w' FROM (SELECT 'two/firms' AS code, 'two/1' AS clause, 'north-two' AS area UNION ALL SELECT "
            "'next/met', 'next/1', 'alpha') x JOIN clause c ON c.code = x.clause JOIN area a ON a.code = x.area JOIN indicator i ON i.code "
            "= 'firms' JOIN period p ON p.code = '2025'");
    run(db, "INSERT INTO target_relation (target, ord, relation, related) SELECT t.id, 1, x.relation, r.id FROM (SELECT 'two/firms' AS "
            "code, 'cascades_from' AS relation, 'plan/firms' AS related UNION ALL SELECT 'next/met', 'supersedes', 'aims/met') x JOIN "
            "target t ON t.code = x.code JOIN target r ON r.code = x.related");
}

void put_schemes(parkdb *db)
{
    must(db, parkdb_load_file(db, data_path("made-up-assessments.json"), NULL, NULL));
}

static void freeze(parkdb *db, const char *assessment, const char *period, const char *day, const char *note)
{
    must(db, parkdb_set_clock(db, day, day));
    must(db, parkdb_assessment_freeze(db, assessment, period, "the office", note, NULL));
}

void put_assessments(parkdb *db)
{
    parkdb_assessment_item named = {.dimension = "trial/odd",
                                    .ord = 2,
                                    .indicator = "firms",
                                    .method = "target_share",
                                    .weight = {1, 1},
                                    .weight_assumed = 1,
                                    .target = "aims/met"};
    put_schemes(db);
    must(db, parkdb_assessment_item_put(db, &named));
    put_figure(db, "firms", "delta", "2022", 90);
    put_figure(db, "spending", "beta", "2022", 0.5);
    put_figure(db, "price", "alpha", "2022", 6);
    put_figure(db, "price", "gamma", "2022", 200);
    freeze(db, "tally", "2021", "2022-03-01", NULL);
    freeze(db, "tally", "2022", "2023-03-01", NULL);
    freeze(db, "marks", "2021", "2023-03-01", "of the year before");
    freeze(db, "marks", "2021", "2023-03-02", "once more");
    must(db, parkdb_assessment_publish(db, "tally/2021/1", "the head", "2022-04-01"));
    must(db, parkdb_assessment_publish(db, "tally/2022/1", "the head", "2023-04-01"));
    freeze(db, "tally", "2022", "2023-06-01", "beta's figure was revised");
    must(db, parkdb_set_clock(db, NULL, NULL));
}

static void load_nothing(parkdb *db)
{
    (void)db;
}

static void load_figured(parkdb *db)
{
    load_made_up(db);
    load_figures(db);
    put_followups(db);
}

static void load_assessed(parkdb *db)
{
    load_figured(db);
    put_assessments(db);
}

parkdb *new_database(void)
{
    return new_of("empty", load_nothing);
}

parkdb *new_bundled(void)
{
    return new_of("bundled", load_bundled);
}

parkdb *new_made_up(void)
{
    return new_of("made-up", load_made_up);
}

parkdb *new_followed(void)
{
    parkdb *db = new_made_up();
    put_followups(db);
    return db;
}

parkdb *new_figured(void)
{
    return new_of("figured", load_figured);
}

parkdb *new_assessed(void)
{
    return new_of("assessed", load_assessed);
}

static char *copy_of(const char *name, void (*fill)(parkdb *))
{
    char *path = fresh_path("t.db");
    copy_file(file_of(name, fill), path);
    return path;
}

char *figured_file(void)
{
    return copy_of("figured", load_figured);
}

char *assessed_file(void)
{
    return copy_of("assessed", load_assessed);
}

char *bundled_file(void)
{
    return copy_of("bundled", load_bundled);
}

sqlite3_stmt *prepared(parkdb *db, const char *sql)
{
    sqlite3 *sqlite = parkdb_sqlite(db);
    sqlite3_stmt *statement = NULL;
    ck_assert_ptr_nonnull(sqlite);
    int code = sqlite3_prepare_v2(sqlite, sql, -1, &statement, NULL);
    ck_assert_msg(code == SQLITE_OK, "%s: %s", sql, sqlite3_errmsg(sqlite));
    return statement;
}

sqlite3 *connected(const char *path)
{
    sqlite3 *sqlite = NULL;
    ck_assert_int_eq(sqlite3_open(path, &sqlite), SQLITE_OK);
    return sqlite;
}

void run_on(sqlite3 *sqlite, const char *sql)
{
    int code = sqlite3_exec(sqlite, sql, NULL, NULL, NULL);
    ck_assert_msg(code == SQLITE_OK, "%.400s: %s", sql, sqlite3_errmsg(sqlite));
}

void run_on_file(const char *path, const char *sql)
{
    sqlite3 *sqlite = connected(path);
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL);
    run_on(sqlite, sql);
    ck_assert_int_eq(sqlite3_close(sqlite), SQLITE_OK);
}

char *rows_on(sqlite3 *sqlite, const char *sql)
{
    sqlite3_stmt *statement = NULL;
    struct text rows = {NULL, 0, 0};
    int step;
    ck_assert_msg(sqlite3_prepare_v2(sqlite, sql, -1, &statement, NULL) == SQLITE_OK, "%s: %s", sql, sqlite3_errmsg(sqlite));
    while ((step = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); i++) {
            const char *value = (const char *)sqlite3_column_text(statement, i);
            append(&rows, i ? "|" : "");
            append(&rows, value ? value : "null");
        }
        append(&rows, "\n");
    }
    ck_assert_msg(step == SQLITE_DONE, "%s: %s", sql, sqlite3_errmsg(sqlite));
    sqlite3_finalize(statement);
    return kept_text(&rows);
}

void run(parkdb *db, const char *sql)
{
    sqlite3 *sqlite = parkdb_sqlite(db);
    int code = sqlite3_exec(sqlite, sql, NULL, NULL, NULL);
    ck_assert_msg(code == SQLITE_OK, "%s: %s", sql, sqlite3_errmsg(sqlite));
}

char *refused(parkdb *db, const char *sql)
{
    sqlite3 *sqlite = parkdb_sqlite(db);
    ck_assert_msg(sqlite3_exec(sqlite, sql, NULL, NULL, NULL) != SQLITE_OK, "accepted: %s", sql);
    return format_text("%s", sqlite3_errmsg(sqlite));
}

char *ask(parkdb *db, const char *sql)
{
    sqlite3_stmt *statement = prepared(db, sql);
    struct text text = {NULL, 0, 0};
    int step;
    while ((step = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); i++) {
            const char *value = (const char *)sqlite3_column_text(statement, i);
            if (i) append(&text, "|");
            append(&text, value ? value : "null");
        }
        append(&text, "\n");
    }
    ck_assert_msg(step == SQLITE_DONE, "%s: %s", sql, sqlite3_errmsg(parkdb_sqlite(db)));
    sqlite3_finalize(statement);
    return kept_text(&text);
}

int ask_int(parkdb *db, const char *sql)
{
    return atoi(ask(db, sql));
}

/* ---------------------------------------------------------------- Dumps */

static char *first_line(parkdb *db, const char *sql)
{
    char *text = ask(db, sql);
    char *end = strchr(text, '\n');
    if (end) *end = '\0';
    return text;
}

/* The table that a table's column refers to by id, or "". */
static char *parent_of(parkdb *db, const char *table, const char *column)
{
    return first_line(
        db, format_text("SELECT \"table\" FROM pragma_foreign_key_list('%s') WHERE \"from\" = '%s' AND coalesce(\"to\", 'id') = 'id' "
                        "LIMIT 1",
                        table, column));
}

/* SQL for the code of the row of a table whose id an expression gives. */
static char *code_of(parkdb *db, const char *table, const char *expression)
{
    if (ask_int(db, format_text("SELECT count(*) FROM pragma_table_info('%s') WHERE name = 'code'", table)))
        return format_text("(SELECT code FROM %s own WHERE own.id = %s)", table, expression);
    return code_of(db, parent_of(db, table, "id"), expression);
}

/* SQL for the code of the record in whose list a row stands: what the table of that list refers to first. */
static char *code_of_list(parkdb *db, const char *expression)
{
    char *kinds = ask(db, "SELECT DISTINCT kind FROM declaration_row"), *choice = format_text("%s", "CASE x.kind WHEN '' THEN NULL");
    for (char *kind = kinds, *end; *kind; kind = end + 1) {
        end = strchr(kind, '\n');
        *end = '\0';
        char *parent = first_line(db, format_text("SELECT name FROM pragma_table_info('%s') WHERE cid = 0", kind));
        choice = format_text("%s WHEN '%s' THEN %s", choice, kind, code_of(db, parent_of(db, kind, parent), expression));
    }
    return format_text("%s ELSE %s END", choice, expression);
}

/* What a column of the figures that are kept is the id of: there are no references, which every row would pay for. */
static const char *kept_parent_of(const char *table, const char *column)
{
    static const char *const tables[] = {"figure_kept", "figure_dirty", "indicator_period", "derivation_depth",
                                         "group_asked", "status_kept",  "status_dirty"};
    static const char *const parents[][2] = {{"indicator", "indicator"}, {"area", "area"},     {"area_group", "area"},
                                             {"source", "source"},       {"target", "target"}, {"actual_reporter", "source"}};
    int is_kept = 0;
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) is_kept |= strcmp(tables[i], table) == 0;
    for (size_t i = 0; is_kept && i < sizeof parents / sizeof parents[0]; i++)
        if (strcmp(parents[i][0], column) == 0) return parents[i][1];
    return "";
}

/* SQL for a column as a dump shows it, or NULL for an id that says nothing. */
static char *shown(parkdb *db, const char *table, const char *column)
{
    const char *parent = parent_of(db, table, column);
    char *own = format_text("x.%s", column);
    if (!*parent) parent = kept_parent_of(table, column);
    if (*parent) return format_text("quote(%s)", code_of(db, parent, own));
    /* 0 stands for nobody there, so nothing can be referred to. */
    if (strcmp(table, "area_bound") == 0 && strcmp(column, "member") == 0) return format_text("quote(%s)", code_of(db, "area", own));
    if (strcmp(table, "declaration_row") == 0 && strcmp(column, "record") == 0) return format_text("quote(%s)", code_of_list(db, own));
    if (strcmp(column, "id") == 0 && strcmp(table, "period") != 0) return NULL;
    return format_text("quote(%s)", own);
}

static char *dump_table(parkdb *db, const char *table)
{
    char *columns = ask(db, format_text("SELECT name FROM pragma_table_info('%s') ORDER BY cid", table));
    char *list = format_text("'%s'", table);
    for (char *column = strtok(columns, "\n"); column; column = strtok(NULL, "\n")) {
        char *one = shown(db, table, column);
        if (one) list = format_text("%s || ' ' || '%s=' || %s", list, column, one);
    }
    char *sql = sqlite3_mprintf("SELECT %s FROM \"%w\" x ORDER BY 1", list, table), *kept = format_text("%s", sql);
    sqlite3_free(sql);
    return ask(db, kept);
}

char *dump(parkdb *db)
{
    /* Days may stay when what they were kept for is gone. The check knows whether one is missing. */
    char *tables = ask(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' "
                           "AND name NOT IN ('status_day', 'day_ahead') ORDER BY name");
    struct text text = {NULL, 0, 0};
    for (char *table = tables, *end; *table; table = end + 1) {
        end = strchr(table, '\n');
        *end = '\0';
        append(&text, dump_table(db, table));
    }
    append(&text, ask(db, "SELECT 'search_name', kind, code, slot, name FROM search_result ORDER BY kind, code, slot"));
    append(&text, ask(db, "SELECT 'search_gram', kind, code, slot, gram FROM search_gram g JOIN search_result r ON r.id = g.name "
                          "ORDER BY kind, code, slot, gram"));
    return kept_text(&text);
}

static int add_problem(void *context, const char *problem)
{
    append_line(context, problem);
    return 0;
}

void must_be_sound(parkdb *db)
{
    struct text problems = {NULL, 0, 0};
    int code = parkdb_check(db, add_problem, &problems);
    char *found = kept_text(&problems);
    ck_assert_msg(code == PARKDB_OK, "%s: %.900s", parkdb_code_name(code), found);
    same_text(found, "");
}

void load_policy(parkdb *db, const char *text)
{
    char *path = fresh_path("policy.json");
    write_text(path, text);
    must(db, parkdb_load_file(db, path, NULL, NULL));
}

void import_figures(parkdb *db, const char *text)
{
    char *path = fresh_path("figures.csv");
    write_text(path, text);
    must(db, parkdb_import_csv(db, path, NULL, NULL));
}

void situation_is_judged(parkdb *db, const struct situation *situation)
{
    if (situation->plan) load_policy(db, situation->plan);
    if (situation->figures) import_figures(db, situation->figures);
    if (situation->after) run(db, situation->after);
    char *found = ask(db, situation->question);
    ck_assert_msg(strcmp(found, situation->expected) == 0, "%s: found\n%sexpected\n%s", situation->name, found, situation->expected);
    same_text(ask(db, "SELECT * FROM stored_difference"), "");
    must_be_sound(db);
}

void lay_report_views(parkdb *db)
{
    static const char *const files[] = {"10_target", "20_park", "30_agency", "40_document"};
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++)
        run(db, read_file(format_text("%s/schema/report/%s.sql", PARKDB_SOURCE_DIR, files[i]), NULL));
}
