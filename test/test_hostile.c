/* Files that somebody else has made: nulls, other types and numbers of any size where the schema allows none, indexes that lack rows, views
 * that say what they like. Whatever is in a file, who reads it gets rows or an error in words, and in time; and a row holds what the header
 * promises of it.
 *
 * Every column takes every value in turn, and everything is read. That takes long, so of all cases a part is tried, each time the same one,
 * and in each a part is read beside what is read in C; PARKDB_TEST_HOSTILE=all in the environment tries and reads all,
 * PARKDB_TEST_HOSTILE=target.code=null all of the case of that name, and PARKDB_TEST_HOSTILE=7 tries every seventh. */
#include "kinds.h"
#include "support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SECONDS = 120 }; /* for one case, on a slow machine */

/* What is freed is kept from use for a while, in each process anew: a little of it is enough here, and takes a tenth of the time. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
    return "quarantine_size_mb=4";
}

/* ---------------------------------------------------------------- What the header promises */

/* Members that are never NULL: their comment does not say the word, nor that another one says it. */
enum { MOST_KINDS = 80, MOST_FIELDS = 64 };
static char is_promised[MOST_KINDS][MOST_FIELDS];

static int is_never_null(const char *header, const struct kind *kind, const struct field *field)
{
    static const char *const words[] = {"NULL", "As in", "as in", "See parkdb"};
    const char *end = strstr(header, format_text("} parkdb_%s;", kind->name)), *begin = header, *next;
    ck_assert_ptr_nonnull(end);
    while ((next = strstr(begin + 1, "typedef struct parkdb_")) != NULL && next < end) begin = next;
    const char *member = strstr(begin, format_text("*%s;", field->name));
    ck_assert_msg(member && member < end, "parkdb_%s has no %s", kind->name, field->name);
    const char *comment = strstr(member, "/**<"), *line = strchr(member, '\n');
    if (!comment || comment > line) return 0;
    char *said = format_text("%.*s", (int)(strstr(comment, "*/") - comment), comment);
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strstr(said, words[i])) return 0;
    return 1;
}

static void read_promises(void)
{
    char *header = read_file(PARKDB_SOURCE_DIR "/include/parkdb_rows.h", NULL);
    int promises = 0;
    ck_assert_uint_le(kind_count, MOST_KINDS);
    for (size_t i = 0; i < kind_count; i++) {
        ck_assert_uint_le(kinds[i].field_count, MOST_FIELDS);
        for (size_t j = 0; j < kinds[i].field_count; j++)
            if (kinds[i].fields[j].type == FIELD_TEXT)
                promises += is_promised[i][j] = (char)is_never_null(header, &kinds[i], &kinds[i].fields[j]);
    }
    ck_assert_int_gt(promises, 250);
}

/* ---------------------------------------------------------------- Reading all that there is, in a process of its own
 *
 * What is wrong is written to a pipe. */

static const char *const answers[] = {"figure", "target_status", "target_status_count", "indicator_ranking", "park_standing"};
enum { ANSWERS = sizeof answers / sizeof answers[0], PARTS = 6 };

static void say(int to, const char *what, const char *which)
{
    char text[400];
    int length = snprintf(text, sizeof text, " %s %s", what, which);
    if (length > 0 && write(to, text, (size_t)length < sizeof text ? (size_t)length : sizeof text - 1) < 0) _exit(4);
}

/* An error has words. */
static void check_code(parkdb *db, int code, const char *of, int to)
{
    const parkdb_error *error = parkdb_last_error(db);
    if (code >= 0) return;
    if (error->code != code || !*error->message || !is_utf8(error->message)) say(to, "no words:", of);
    if (code == PARKDB_MISUSE || code == PARKDB_INTERRUPTED) say(to, error->message, of);
}

static void check_row(size_t number, const void *row, int to)
{
    const struct kind *kind = &kinds[number];
    for (size_t i = 0; i < kind->field_count; i++) {
        if (kind->fields[i].type != FIELD_TEXT) continue;
        const char *text = *(const char *const *)(const void *)((const char *)row + kind->fields[i].offset);
        char name[200];
        snprintf(name, sizeof name, "%s.%s", kind->name, kind->fields[i].name);
        if (!text && is_promised[number][i]) say(to, "NULL:", name);
        if (text && strlen(text) > 1000000) say(to, "too long:", name);
    }
}

static void read_kind(parkdb *db, size_t number, const parkdb_filter *filter, int to)
{
    parkdb_cursor *cursor = NULL;
    int code = kinds[number].find(db, filter, &cursor);
    while (!code && (code = parkdb_next(cursor)) == PARKDB_ROW) {
        check_row(number, kinds[number].row(cursor), to);
        code = PARKDB_OK;
        if (strcmp(kinds[number].name, "vocabulary") == 0) break;
    }
    check_code(db, code, kinds[number].name, to);
    parkdb_cursor_close(cursor);
}

static int take_piece(void *context, const char *piece, size_t length)
{
    *(size_t *)context += length + (size_t)piece[0];
    return 0;
}

/* One of the reports. */
static void read_report(parkdb *db, int number, int to)
{
    static const char *const formats[] = {"html", "markdown", "json", "csv"};
    size_t size = 0;
    parkdb_report report = {.size = sizeof report, .format = formats[number % 4], .language = number % 2 ? "en" : "zh"};
    if (number % 4 == 3) report.table = "target";
    if (number % 3 == 0) report.park = "alpha";
    else if (number % 3 == 1) report.agency = "north-gov";
    else report.document = "aims";
    check_code(db, parkdb_report_write(db, &report, take_piece, &size), "report", to);
}

static void read_exports(parkdb *db, const char *path, int to)
{
    static const char *const codes[] = {"made-up-catalogue", "plan", "aims", "made-up-assessments"};
    char csv[600];
    for (size_t i = 0; i < 4; i++) {
        char *text = NULL;
        check_code(db, parkdb_export_text(db, codes[i], &text, NULL), "export_text", to);
        parkdb_free(text);
    }
    snprintf(csv, sizeof csv, "%s.csv", path);
    check_code(db, parkdb_export_csv(db, NULL, csv), "export_csv", to);
    unlink(csv);
}

static void read_search(parkdb *db, int to)
{
    parkdb_cursor *cursor = NULL;
    int code = parkdb_search(db, "a", 0, &cursor);
    while (!code && parkdb_next(cursor) == PARKDB_ROW) {
        const parkdb_search_result *row = parkdb_search_result_row(cursor);
        if (!row->kind || !row->code || !row->slot || !row->name) say(to, "NULL:", "search_result");
    }
    check_code(db, code, "search", to);
    parkdb_cursor_close(cursor);
}

/* What is computed, asked for in parts. */
static void read_parts(parkdb *db, int to)
{
    static const parkdb_filter filters[] = {{.size = sizeof(parkdb_filter), .area = "alpha"},
                                            {.size = sizeof(parkdb_filter), .indicator = "firms"},
                                            {.size = sizeof(parkdb_filter), .indicator = "income", .due_from = "2021", .due_to = "2023"}};
    parkdb_number value;
    for (size_t i = 0; i < ANSWERS; i++)
        for (size_t j = 0; j < sizeof filters / sizeof filters[0]; j++) {
            if (filters[j].due_from && strcmp(answers[i], "park_standing") == 0) continue;
            read_kind(db, (size_t)(kind_named(answers[i]) - kinds), &filters[j], to);
        }
    for (int i = 0; i < 6; i++) check_code(db, parkdb_figure_value(db, "firms", "alpha", "2022", &value), "figure_value", to);
}

/* What the environment asks for, or NULL. */
static const char *asked_for(void)
{
    return getenv("PARKDB_TEST_HOSTILE");
}

static int is_all(void)
{
    return asked_for() && atoi(asked_for()) == 0;
}

/* What is computed, and of the rest a part, or all. */
static void read_much(parkdb *db, const char *path, int part, int to)
{
    for (size_t i = 0; i < ANSWERS; i++) read_kind(db, (size_t)(kind_named(answers[i]) - kinds), NULL, to);
    read_parts(db, to);
    for (size_t i = 0; i < kind_count; i++)
        if (is_all() || i % PARTS == (size_t)part % PARTS) read_kind(db, i, NULL, to);
    for (int i = 0; i < 12; i++)
        if (is_all() || i == part % 12) read_report(db, i, to);
    read_exports(db, path, to);
    read_search(db, to);
}

/* Writing goes by what is there, too. What comes of it is not looked at. */
static void write_a_little(parkdb *db, const char *path, int to)
{
    static const char rows[] = "area,indicator,period,value,unit,source,source_name\nAlpha Park,firms,2022,5,thousand,book,The Yearbook\n"
                               "nowhere,firms,2022,5,,,\nalpha,firm,2022,5,coin,The Yearbook,\n";
    parkdb_observation row = {.indicator = "income", .area = "alpha", .period = "2022", .value = {5, 1}, .unit = "sack", .source = "book"};
    char csv[600];
    snprintf(csv, sizeof csv, "%s.csv", path);
    FILE *file = fopen(csv, "w");
    if (!file || fputs(rows, file) < 0 || fclose(file) != 0) _exit(4);
    check_code(db, parkdb_observation_put(db, &row), "observation_put", to);
    parkdb_csv_options options = {.size = sizeof options, .skip_bad_rows = 1};
    check_code(db, parkdb_import_csv(db, csv, &options, NULL), "import_csv", to);
    check_code(db, parkdb_refresh(db), "refresh", to);
    unlink(csv);
}

static void read_file_of_a_stranger(const char *path, int part, int to)
{
    parkdb *db = NULL;
    parkdb_error error;
    int code = parkdb_open(path, PARKDB_OPEN_READ_ONLY, &db, &error);
    if (code) {
        if (!*error.message) say(to, "no words:", "open");
        return;
    }
    check_code(db, parkdb_set_clock(db, "2023-06-30", "2023-06-30"), "set_clock", to);
    read_much(db, path, part, to);
    if (parkdb_close(db)) say(to, "cannot be closed:", parkdb_last_error(db)->message);
    if (parkdb_open(path, PARKDB_OPEN_READ_WRITE, &db, &error) != PARKDB_OK) return;
    write_a_little(db, path, to);
    if (parkdb_close(db)) say(to, "cannot be closed:", parkdb_last_error(db)->message);
}

/* ---------------------------------------------------------------- Damage */

struct damage {
    const char *name;
    void (*make)(sqlite3 *sqlite, const struct damage *damage); /* with a file of its own */
    const char *table, *column, *value;                         /* what it needs to know */
};

static void execute(sqlite3 *sqlite, const char *sql)
{
    if (sqlite3_exec(sqlite, sql, NULL, NULL, NULL) == SQLITE_OK) return;
    fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(sqlite));
    _exit(5);
}

static void execute_text(sqlite3 *sqlite, char *sql)
{
    if (!sql) _exit(4);
    execute(sqlite, sql);
    sqlite3_free(sql);
}

/* The first column of the first row, to be freed with sqlite3_free. */
static char *answer(sqlite3 *sqlite, char *sql)
{
    sqlite3_stmt *statement = NULL;
    char *text = NULL;
    if (!sql || sqlite3_prepare_v2(sqlite, sql, -1, &statement, NULL) != SQLITE_OK) _exit(5);
    if (sqlite3_step(statement) == SQLITE_ROW) text = sqlite3_mprintf("%s", sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_free(sql);
    return text;
}

/* The table's own text without a type, a rule or a reference: only its keys stay, which indexes are laid by. */
static void loosen(sqlite3 *sqlite, const char *table)
{
    static const char text[] =
        "SELECT 'CREATE TABLE ' || ?1 || ' (' || (SELECT group_concat(name || CASE WHEN pk AND keys = 1 AND NOT bare THEN ' INTEGER "
        "PRIMARY "
        "KEY' ELSE '' END, ', ') FROM (SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid)) || CASE WHEN keys > 1 OR bare THEN ', "
        "PRIMARY "
        "KEY (' || (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_info(?1) WHERE pk ORDER BY pk)) || ')' ELSE '' END "
        "|| "
        "coalesce((SELECT group_concat(one, '') FROM (SELECT ', UNIQUE (' || (SELECT group_concat(name, ', ') FROM (SELECT name FROM "
        "pragma_index_info(l.name) ORDER BY seqno)) || ')' AS one FROM pragma_index_list(?1) l WHERE l.origin = 'u' ORDER BY l.seq DESC)), "
        "'') "
        "|| ')' || CASE WHEN bare THEN ' WITHOUT ROWID' ELSE '' END FROM (SELECT (SELECT count(*) FROM pragma_table_info(?1) WHERE pk) AS "
        "keys, (SELECT sql LIKE '%WITHOUT ROWID' FROM sqlite_schema WHERE type = 'table' AND name = ?1) AS bare)";
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v2(sqlite, text, -1, &statement, NULL) != SQLITE_OK) _exit(5);
    sqlite3_bind_text(statement, 1, table, -1, SQLITE_STATIC);
    if (sqlite3_step(statement) != SQLITE_ROW) _exit(5);
    char *sql =
        sqlite3_mprintf("UPDATE sqlite_schema SET sql = %Q WHERE type = 'table' AND name = %Q", sqlite3_column_text(statement, 0), table);
    sqlite3_finalize(statement);
    execute(sqlite, "PRAGMA writable_schema = ON");
    execute_text(sqlite, sql);
    execute_text(sqlite, sqlite3_mprintf("DELETE FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = %Q", table));
    execute(sqlite, "PRAGMA writable_schema = RESET");
}

/* Puts a value into every row, or where a key forbids it into one in the middle; a key of a table without rowids is never null. */
static void put_value(sqlite3 *sqlite, const struct damage *damage)
{
    loosen(sqlite, damage->table);
    execute(sqlite, "PRAGMA foreign_keys = OFF");
    char *all = sqlite3_mprintf("UPDATE %s SET %s = %s", damage->table, damage->column, damage->value);
    char *keys = answer(sqlite, sqlite3_mprintf("SELECT group_concat(name, ', ') FROM pragma_table_info(%Q) WHERE pk", damage->table));
    const char *key = keys && *keys ? keys : "rowid";
    char *one =
        sqlite3_mprintf("UPDATE OR REPLACE %s SET %s = %s WHERE (%s) = (SELECT %s FROM %s LIMIT 1 OFFSET (SELECT count(*) / 2 FROM %s))",
                        damage->table, damage->column, damage->value, key, key, damage->table, damage->table);
    if (!all || !one) _exit(4);
    if (sqlite3_exec(sqlite, all, NULL, NULL, NULL) != SQLITE_OK && sqlite3_exec(sqlite, one, NULL, NULL, NULL) != SQLITE_OK &&
        sqlite3_extended_errcode(sqlite) != SQLITE_CONSTRAINT_NOTNULL)
        execute(sqlite, one);
    sqlite3_free(all);
    sqlite3_free(one);
    sqlite3_free(keys);
}

/* Lets an index say that there are no rows, by which SQLite counts them and finds them. */
static void empty_index(sqlite3 *sqlite, const struct damage *damage)
{
    execute(sqlite, "CREATE TABLE empty (a TEXT UNIQUE); PRAGMA writable_schema = ON");
    execute_text(sqlite, sqlite3_mprintf("UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = "
                                         "'sqlite_autoindex_empty_1') WHERE name = %Q",
                                         damage->table));
    execute(sqlite, "DELETE FROM sqlite_schema WHERE tbl_name = 'empty'");
}

/* Has a view say something else in one place. */
static void change_view(sqlite3 *sqlite, const struct damage *damage)
{
    execute(sqlite, "PRAGMA writable_schema = ON");
    execute_text(sqlite, sqlite3_mprintf("UPDATE sqlite_schema SET sql = replace(sql, %Q, %Q) WHERE name = %Q", damage->column,
                                         damage->value, damage->table));
    if (sqlite3_changes(sqlite) != 1) _exit(5);
}

/* Puts rows without end into a table. */
static void put_rows(sqlite3 *sqlite, const struct damage *damage)
{
    static const char sql[] = "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) INSERT INTO %s SELECT %s";
    execute_text(sqlite, sqlite3_mprintf(sql, damage->table, damage->value));
    if (sqlite3_changes(sqlite) < 3000) _exit(5);
}

static void change_table(sqlite3 *sqlite, const char *table, const char *from, const char *to)
{
    execute(sqlite, "PRAGMA writable_schema = ON");
    execute_text(sqlite, sqlite3_mprintf("UPDATE sqlite_schema SET sql = replace(sql, %Q, %Q) WHERE name = %Q AND instr(sql, %Q)", from, to,
                                         table, from));
    if (sqlite3_changes(sqlite) != 1) _exit(5);
    execute(sqlite, "PRAGMA writable_schema = RESET");
}

/* Lays the rows of a table in another order than that of its key. */
static void put_out_of_order(sqlite3 *sqlite, const struct damage *damage)
{
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
    const char *columns = rows_on(sqlite, format_text("SELECT group_concat(name) FROM pragma_table_info('%s')", damage->table));
    execute_text(sqlite, sqlite3_mprintf("CREATE TEMP TABLE laid AS SELECT %s FROM main.%s", columns, damage->table));
    change_table(sqlite, damage->table, damage->column, damage->value);
    execute_text(sqlite, sqlite3_mprintf("DELETE FROM main.%s", damage->table));
    execute_text(sqlite, sqlite3_mprintf("INSERT INTO main.%s (%s) SELECT * FROM temp.laid", damage->table, columns));
    change_table(sqlite, damage->table, damage->value, damage->column);
}

static const struct damage out_of_order[] = {
    {"rows out of order", put_out_of_order, "observation", "KEY (indicator, period, area, vintage, source)",
     "KEY (indicator, period, area DESC, vintage DESC, source)"},
    {"figures that count out of order", put_out_of_order, "figure_kept", "KEY (indicator, period, area, known_from)",
     "KEY (indicator, period, area DESC, known_from DESC)"},
};
enum { OUT_OF_ORDER = sizeof out_of_order / sizeof out_of_order[0] };

/* ---------------------------------------------------------------- One case */

static char *base; /* the path of the file that is damaged */

static void run_child(const struct damage *damage, int number, const char *path, int to)
{
    sqlite3 *sqlite = NULL;
    alarm(SECONDS);
    if (sqlite3_open(path, &sqlite) != SQLITE_OK) _exit(5);
    damage->make(sqlite, damage);
    sqlite3_close(sqlite);
    read_file_of_a_stranger(path, number, to);
    _exit(0);
}

/* Appends what went wrong: the end of the process, or what it had to say. */
static void run_case(const struct damage *damage, int number, const char *path, struct text *wrong)
{
    int ends[2], status = 0;
    char said[2000] = "";
    size_t length = 0;
    copy_file(base, path);
    fflush(NULL);
    ck_assert_int_eq(pipe(ends), 0);
    pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (!child) run_child(damage, number, path, ends[1]);
    close(ends[1]);
    for (ssize_t got; length < sizeof said - 1 && (got = read(ends[0], said + length, sizeof said - 1 - length)) > 0;)
        length += (size_t)got;
    said[length] = '\0';
    close(ends[0]);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    if (WIFSIGNALED(status)) append_line(wrong, format_text("%s: ended by signal %d", damage->name, WTERMSIG(status)));
    else if (WEXITSTATUS(status)) append_line(wrong, format_text("%s: ended with status %d", damage->name, WEXITSTATUS(status)));
    if (*said) append_line(wrong, format_text("%s:%s", damage->name, said));
}

/* Whether a case is tried: all, the one that is named, or one of so many. */
static int is_tried(const char *name, int number, int one_of)
{
    if (!is_all()) return number % (asked_for() && one_of > 1 ? atoi(asked_for()) : one_of) == 0;
    return strcmp(asked_for(), "all") == 0 || strcmp(asked_for(), name) == 0;
}

static void begin(void)
{
    read_promises();
    base = assessed_file();
}

static void none_is_wrong(const struct text *wrong)
{
    ck_assert_msg(wrong->length == 0, "%.3000s", wrong->length ? wrong->bytes : "");
}

/* ---------------------------------------------------------------- Columns */

static const struct {
    const char *name, *sql;
} values[] = {{"null", "NULL"},
              {"bytes", "x'ff00fe'"},
              {"text", "'zzz'"},
              {"empty", "''"},
              {"most", "9223372036854775807"},
              {"infinite", "9e999"},
              {"least", "-9223372036854775808"},
              {"five-below", "-5"}};
enum { VALUES = sizeof values / sizeof values[0] };

/* Every column with, in turn, the next value; of the values that an integer key can have two. */
START_TEST(columns_may_hold_anything)
{
    enum { ONE_OF = 211 };
    struct text wrong = {NULL, 0, 0};
    begin();
    parkdb *db = open_file(base, PARKDB_OPEN_READ_ONLY);
    char *columns =
        ask(db, "SELECT t.name || '.' || c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND "
                "t.name NOT GLOB 'sqlite_*' AND t.name NOT IN ('figure_stage', 'figure_touched', 'figure_dirty', 'figure_work', "
                "'figure_candidate', 'area_member_pause') ORDER BY t.name, c.cid");
    /* A column that is the number of the row holds nothing else. */
    char *numbers = ask(
        db, "SELECT group_concat(t.name || '.' || c.name, ' ') || ' ' FROM pragma_table_list t JOIN pragma_table_info(t.name) c ON c.pk = "
            "1 AND c.type = 'INTEGER' WHERE t.schema = 'main' AND t.type = 'table' AND t.wr = 0 AND NOT EXISTS (SELECT 1 FROM "
            "pragma_table_info(t.name) o WHERE o.pk = 2)");
    parkdb_close(db);
    char *path = fresh_path("hostile.db");
    int number = 0;
    for (char *column = columns, *end; (end = strchr(column, '\n')) != NULL; column = end + 1) {
        *end = '\0';
        char *dot = strchr(column, '.');
        for (int i = 0; i < VALUES; i++) {
            char *name = format_text("%s=%s", column, values[i].name);
            struct damage damage = {name, put_value, format_text("%.*s", (int)(dot - column), column), dot + 1, values[i].sql};
            int is_number = strstr(numbers, format_text("%s ", column)) != NULL;
            if (is_number && strcmp(values[i].name, "most") != 0 && strcmp(values[i].name, "least") != 0) continue;
            if (is_tried(name, ++number, ONE_OF)) run_case(&damage, number, path, &wrong);
        }
    }
    ck_assert_int_gt(number, 1500);
    none_is_wrong(&wrong);
}
END_TEST

/* ---------------------------------------------------------------- Indexes and views */

START_TEST(indexes_may_lack_rows)
{
    enum { ONE_OF = 31 };
    struct text wrong = {NULL, 0, 0};
    begin();
    parkdb *db = open_file(base, PARKDB_OPEN_READ_ONLY);
    char *indexes = ask(db, "SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name = 'sqlite_autoindex_unit_1' DESC, name");
    parkdb_close(db);
    char *path = fresh_path("hostile.db");
    int number = 0;
    for (char *index = indexes, *end; (end = strchr(index, '\n')) != NULL; index = end + 1) {
        *end = '\0';
        struct damage damage = {index, empty_index, index, NULL, NULL};
        if (is_tried(index, number++, ONE_OF)) run_case(&damage, number, path, &wrong);
    }
    ck_assert_int_gt(number, 60);
    none_is_wrong(&wrong);
}
END_TEST

START_TEST(views_may_say_anything)
{
    static const struct damage all[] = {
        {"a due below nothing", change_view, "target_due", "q.id AS due", "-5 AS due"},
        {"means of everything", change_view, "target_due", "t.over AS over", "'mean' AS over, 1 AS rest"},
        {"an area below nothing", change_view, "target_due", "b.member AS area", "-1 - b.member AS area"},
        {"no day", change_view, "clock", "date('now', '+8 hours') AS known_on", "NULL AS known_on"},
        {"no clock", change_view, "clock", "AS known_on", "AS known_on WHERE 0"},
        {"peers without a name", change_view, "park_peer", "CAST('all' AS TEXT) AS peers", "NULL AS peers"},
        {"a rule of nothing", change_view, "standing_rule", "3 AS parts", "NULL AS parts"},
        {"tables without end", put_rows, "report_table", NULL,
         "subject, i * 100 + ord, name || i, NULL, layout, title_zh, title_en FROM report_table, n"},
        {"columns without end", put_rows, "report_column", NULL,
         "subject, table_name, i * 100 + ord, name, heading_zh, heading_en, kind, words, part FROM report_column, n"},
    };
    struct text wrong = {NULL, 0, 0};
    begin();
    char *path = fresh_path("hostile.db");
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        if (is_tried(all[i].name, (int)i, 1)) run_case(&all[i], (int)i, path, &wrong);
    none_is_wrong(&wrong);
}
END_TEST

START_TEST(rows_may_lie_out_of_order)
{
    struct text wrong = {NULL, 0, 0};
    begin();
    char *path = fresh_path("hostile.db");
    for (int i = 0; i < OUT_OF_ORDER; i++)
        if (is_tried(out_of_order[i].name, i, 1)) run_case(&out_of_order[i], i, path, &wrong);
    none_is_wrong(&wrong);
}
END_TEST

static int add_problem(void *context, const char *problem)
{
    append_line(context, problem);
    return 0;
}

START_TEST(rows_out_of_order_are_found)
{
    char *path = fresh_path("hostile.db");
    struct text problems = {NULL, 0, 0};
    sqlite3 *sqlite = NULL;
    copy_file(assessed_file(), path);
    ck_assert_int_eq(sqlite3_open(path, &sqlite), SQLITE_OK);
    put_out_of_order(sqlite, &out_of_order[_i]);
    sqlite3_close(sqlite);
    parkdb *db = open_file(path, PARKDB_OPEN_READ_ONLY);
    ck_assert_int_eq(parkdb_check(db, add_problem, &problems), PARKDB_CORRUPT);
    contains(kept_text(&problems), format_text("row not in PRIMARY KEY order for %s", out_of_order[_i].table));
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Words */

/* The damage is told by table and column, with what was found and what was expected. */
START_TEST(damage_is_told_in_words)
{
    static const struct {
        const char *table, *column, *value, *kind, *words;
    } cases[] = {
        {"indicator", "direction", "NULL", "indicator",
         "indicator.direction: found nothing, expected a text: the file is damaged: see parkdb_check"},
        {"unit", "dimension", "NULL", "unit", ".dimension: found nothing, expected a text"},
        {"unit", "factor", "'zzz'", "unit", ".factor: found \"zzz\", expected a number"},
        {"figure_kept", "how", "x'00'", "figure", "figure.how: found bytes, expected a text"},
        {"figure_kept", "value", "'zzz'", "figure", "figure.value: found \"zzz\", expected a number"},
        {"status_kept", "status", "NULL", "target_status", "target_status.status: found nothing, expected a text"},
        {"status_kept", "gap", "'zzz'", "target_status", "target_status.gap: found \"zzz\", expected a number"},
        {"park", "type", "NULL", "park", "park.type: found nothing, expected a text"},
        {"task_agency", "ord", "9223372036854775807", "task_agency",
         "ord: found 9223372036854775807, expected a whole number from -2147483648"},
    };
    base = assessed_file();
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char *path = fresh_path("hostile.db");
        sqlite3 *sqlite = NULL;
        copy_file(base, path);
        ck_assert_int_eq(sqlite3_open(path, &sqlite), SQLITE_OK);
        put_value(sqlite, &(struct damage){"", put_value, cases[i].table, cases[i].column, cases[i].value});
        sqlite3_close(sqlite);
        parkdb *db = open_file(path, PARKDB_OPEN_READ_ONLY);
        parkdb_cursor *cursor = NULL;
        int code = kind_named(cases[i].kind)->find(db, NULL, &cursor);
        while (!code && (code = parkdb_next(cursor)) == PARKDB_ROW) code = PARKDB_OK;
        must_fail(db, code, PARKDB_CORRUPT, cases[i].words);
        parkdb_cursor_close(cursor);
        parkdb_close(db);
    }
}
END_TEST

/* ---------------------------------------------------------------- The suite */

static Suite *suite(void)
{
    Suite *hostile = suite_create("hostile");
    TCase *columns = add_case(hostile, "columns");
    tcase_set_timeout(columns, 14400);
    tcase_add_test(columns, columns_may_hold_anything);
    TCase *others = add_case(hostile, "indexes and views");
    tcase_set_timeout(others, 14400);
    tcase_add_test(others, indexes_may_lack_rows);
    tcase_add_test(others, views_may_say_anything);
    tcase_add_test(others, rows_may_lie_out_of_order);
    add_loop(others, rows_out_of_order_are_found, OUT_OF_ORDER);
    TCase *words = add_case(hostile, "words");
    tcase_add_test(words, damage_is_told_in_words);
    return hostile;
}

int main(void)
{
    return run_suite(suite());
}
