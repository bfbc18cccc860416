/* Reports: the public functions, with a callback or a file. */
#include "report/table.h"

#include "core/column.h"
#include "core/options.h"
#include "core/part_file.h"
#include "core/refresh.h"
#include "core/schema.h"
#include "rows/nearest.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The number of bytes buffered before they are passed on. */
#define ENOUGH_BYTES 32768

static const struct pk_report_format *const formats[] = {&pk_report_html, &pk_report_markdown, &pk_report_json, &pk_report_csv};

/* ---------------------------------------------------------------- The request */

static int read_subject(parkdb *db, const parkdb_report *asked, struct pk_report *report, enum pk_ref *ref)
{
    const char *const codes[] = {asked->park, asked->agency, asked->document};
    static const char *const subjects[] = {"park", "agency", "document"};
    static const enum pk_ref refs[] = {PK_REF_PARK, PK_REF_AGENCY, PK_REF_DOCUMENT};
    int count = 0;
    for (int i = 0; i < 3; i++) {
        if (!codes[i]) continue;
        count++;
        report->code = codes[i];
        report->subject = subjects[i];
        *ref = refs[i];
    }
    if (count == 1) return PARKDB_OK;
    return pk_fail(db, PARKDB_MISUSE, "parkdb_report: found %d of park, agency and document, expected exactly one", count);
}

static int read_words(parkdb *db, const parkdb_report *asked, struct pk_report *report)
{
    const char *language = asked->language ? asked->language : "zh", *format = asked->format ? asked->format : "html";
    report->english = strcmp(language, "en") == 0;
    if (!report->english && strcmp(language, "zh") != 0)
        return pk_fail(db, PARKDB_MISUSE, "language: found \"%s\", expected one of zh, en", language);
    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++)
        if (strcmp(formats[i]->name, format) == 0) report->format = formats[i];
    if (!report->format) return pk_fail(db, PARKDB_MISUSE, "format: found \"%s\", expected one of html, markdown, json, csv", format);
    report->only = asked->table;
    return PARKDB_OK;
}

/* The names of a subject's tables in one line, to be freed with sqlite3_free. */
static char *table_names(struct pk_report *report)
{
    sqlite3_stmt *statement = NULL;
    char *names = NULL;
    if (pk_take(report->db, "SELECT group_concat(name, ', ') FROM (SELECT name FROM report_table WHERE subject = ? ORDER BY ord)",
                &statement))
        return NULL;
    sqlite3_bind_text(statement, 1, report->subject, -1, SQLITE_STATIC);
    if (sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_type(statement, 0) == SQLITE_TEXT)
        names = sqlite3_mprintf("%s", sqlite3_column_text(statement, 0));
    pk_give_back(report->db, statement);
    return names;
}

static int check_table(struct pk_report *report)
{
    struct pk_report_table table;
    if (!report->only && !report->format->needs_table) return PARKDB_OK;
    int code = report->only ? pk_report_table_read(report, 0, &table) : PARKDB_OK;
    if (code || (report->only && table.name)) return code;
    char *names = table_names(report);
    code = pk_fail(report->db, PARKDB_MISUSE, "table: found %s%s%s, expected one of %s", report->only ? "\"" : "",
                   report->only ? report->only : "none", report->only ? "\"" : "", names ? names : "the tables of this report");
    sqlite3_free(names);
    return code;
}

static int read_request(parkdb *db, const parkdb_report *asked, struct pk_report *report, enum pk_ref *ref)
{
    static const size_t former[] = {0};
    parkdb_report own;
    if (!asked) return pk_fail(db, PARKDB_MISUSE, "a parkdb_report is needed");
    report->db = db;
    int code = pk_options_read(&db->error, "parkdb_report", asked, former, &own, sizeof own);
    if (!code) code = read_subject(db, &own, report, ref);
    return code ? code : read_words(db, &own, report);
}

/* ---------------------------------------------------------------- The head of a report */

static char *kept(struct pk_report *report, struct pk_columns *row, const char *text)
{
    char *copy = text ? pk_arena_copy(&report->arena, text, strlen(text)) : NULL;
    if (text && !copy && !row->code) row->code = pk_no_memory(report->db);
    return copy;
}

static int read_labels(struct pk_report *report)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_take(report->db,
                       "SELECT word, CASE ? WHEN 1 THEN meaning_en ELSE meaning_zh END FROM main.vocabulary "
                       "WHERE table_name = 'report' AND field IN ('kind', 'label') ORDER BY field, ord",
                       &statement);
    if (code) return code;
    sqlite3_bind_int(statement, 1, report->english);
    struct pk_columns row = {.db = report->db, .row = statement, .table = "vocabulary"};
    int step = SQLITE_DONE;
    while (!row.code && report->label_count < PK_LABEL_MAX && (step = sqlite3_step(statement)) == SQLITE_ROW) {
        report->labels[report->label_count].word = kept(report, &row, pk_column_text(&row, 0));
        report->labels[report->label_count].meaning = kept(report, &row, pk_column_text(&row, 1));
        report->label_count += !row.code;
    }
    code = row.code;
    if (!code && step != SQLITE_DONE && step != SQLITE_ROW) code = pk_fail_sqlite(report->db, "cannot read the words of a report");
    pk_give_back(report->db, statement);
    return code;
}

static int read_head(struct pk_report *report, enum pk_ref ref)
{
    sqlite3_stmt *statement = NULL;
    char *sql =
        sqlite3_mprintf("SELECT x.name%s, k.as_of, k.known_on, (SELECT group_concat(s.name, '; ') FROM (SELECT name FROM "
                        "main.source WHERE synthetic = 1 ORDER BY id) s) FROM report_%s_fact x CROSS JOIN clock k WHERE x.%s_code = ?",
                        report->english ? "_en" : "", report->subject, report->subject);
    int code = pk_take(report->db, sql, &statement);
    sqlite3_free(sql);
    if (code) return code;
    sqlite3_bind_text(statement, 1, report->code, -1, SQLITE_STATIC);
    struct pk_columns row = {.db = report->db, .row = statement, .table = report->subject};
    int step = sqlite3_step(statement);
    if (step == SQLITE_ROW) {
        report->name = kept(report, &row, pk_column_text(&row, 0));
        report->as_of = kept(report, &row, pk_column_text(&row, 1));
        report->known_on = kept(report, &row, pk_column_text(&row, 2));
        report->synthetic = kept(report, &row, pk_column_text_or_null(&row, 3));
    } else if (step != SQLITE_DONE) row.code = pk_fail_sqlite(report->db, "cannot read what the report is on");
    pk_give_back(report->db, statement);
    return step == SQLITE_DONE ? pk_fail_unknown_code(report->db, report->subject, ref, report->code) : row.code;
}

/* ---------------------------------------------------------------- Writing */

static int hand_on(struct pk_report *report)
{
    if (sqlite3_str_errcode(report->out) != SQLITE_OK) return pk_no_memory(report->db);
    int length = sqlite3_str_length(report->out);
    if (!length) return PARKDB_OK;
    int stop = report->write(report->context, sqlite3_str_value(report->out), (size_t)length);
    sqlite3_str_reset(report->out);
    return stop ? pk_fail(report->db, PARKDB_INTERRUPTED, "the callback stopped the report") : PARKDB_OK;
}

static int after_row(struct pk_report *report)
{
    if (atomic_load(&report->db->interrupted)) return pk_fail(report->db, PARKDB_INTERRUPTED, "interrupted");
    if (sqlite3_str_errcode(report->out) != SQLITE_OK) return pk_no_memory(report->db);
    return report->format->holds_back || sqlite3_str_length(report->out) < ENOUGH_BYTES ? PARKDB_OK : hand_on(report);
}

static int write_tables(struct pk_report *report)
{
    struct pk_report_table table;
    for (int number = 0;; number++) {
        int code = pk_report_table_read(report, number, &table);
        if (code || !table.name) return code;
        code = pk_report_table_write(report, &table, after_row);
        if (code) return code;
    }
}

static int forget_ranks(parkdb *db)
{
    return pk_execute(db, "DELETE FROM temp.report_park_rank_read");
}

/* A park's ranks take longer than all the rest, and two of its tables have them. */
static int read_ranks(struct pk_report *report)
{
    sqlite3_stmt *statement = NULL;
    int code = forget_ranks(report->db);
    if (code || report->only || strcmp(report->subject, "park") != 0) return code;
    code =
        pk_take(report->db, "INSERT INTO temp.report_park_rank_read SELECT * FROM report_park_rank_made WHERE park_code = ?", &statement);
    if (code) return code;
    sqlite3_bind_text(statement, 1, report->code, -1, SQLITE_STATIC);
    if (sqlite3_step(statement) != SQLITE_DONE) code = pk_fail_sqlite(report->db, "cannot read a park's ranks");
    pk_give_back(report->db, statement);
    if (!code) code = pk_execute(report->db, "UPDATE temp.report_park_rank_read SET park_code = ''");
    report->has_ranks = !code;
    return code;
}

static int write_all(struct pk_report *report, enum pk_ref ref)
{
    int code = check_table(report);
    if (!code) code = read_labels(report);
    if (!code) code = read_head(report, ref);
    if (!code) code = read_ranks(report);
    if (!code && report->format->begin) code = report->format->begin(report);
    if (!code) code = write_tables(report);
    if (!code && report->format->end) report->format->end(report);
    if (!code && report->own_failed) code = pk_no_memory(report->db);
    return code ? code : hand_on(report);
}

/* The views of its tables are not in the file: reports are rare, and every opening of a file would take longer. */
static int lay_views(parkdb *db)
{
    int count = 0;
    int code = pk_read_int(db, "SELECT count(*) FROM sqlite_temp_schema WHERE type = 'view' AND name = 'report_document_source'", &count);
    return code || count ? code : pk_run_files(db, pk_report_views);
}

/* A report shows one state of the file: that of its first query. */
static int write_report(struct pk_report *report, enum pk_ref ref)
{
    int code = lay_views(report->db);
    if (!code) code = pk_refresh_to_read(report->db);
    if (!code) code = pk_read_begin(report->db);
    if (code) return code;
    report->out = sqlite3_str_new(report->db->sqlite);
    code = write_all(report, ref);
    parkdb_error first = report->db->error;
    forget_ranks(report->db);
    if (report->format->clean) report->format->clean(report);
    sqlite3_free(sqlite3_str_finish(report->out));
    pk_read_end(report->db);
    if (code) report->db->error = first;
    return code;
}

int parkdb_report_write(parkdb *db, const parkdb_report *asked, parkdb_write_fn write, void *context)
{
    struct pk_report report = {.write = write, .context = context};
    enum pk_ref ref = PK_REF_NONE;
    int code = pk_enter(db);
    if (code) return code;
    code = read_request(db, asked, &report, &ref);
    if (!code && !write) code = pk_fail(db, PARKDB_MISUSE, "a function to write with is needed");
    if (code) return code;
    atomic_store(&db->interrupted, 0);
    code = write_report(&report, ref);
    pk_arena_free(&report.arena);
    return code;
}

int parkdb_report_tables(parkdb *db, const parkdb_report *asked, parkdb_report_table_fn found, void *context)
{
    struct pk_report report = {0};
    struct pk_report_table table;
    enum pk_ref ref = PK_REF_NONE;
    int code = pk_enter(db);
    if (code) return code;
    code = read_request(db, asked, &report, &ref);
    if (!code && !found) code = pk_fail(db, PARKDB_MISUSE, "a function to call is needed");
    report.only = NULL;
    for (int number = 0; !code; number++) {
        code = pk_report_table_read(&report, number, &table);
        if (code || !table.name) break;
        if (found(context, table.name, table.title)) code = pk_fail(db, PARKDB_INTERRUPTED, "the callback stopped the list");
    }
    pk_arena_free(&report.arena);
    return code;
}

/* ---------------------------------------------------------------- The file */

static int write_to_file(void *context, const char *text, size_t length)
{
    return !pk_part_write(context, text, length);
}

int parkdb_report_file(parkdb *db, const parkdb_report *asked, const char *path)
{
    struct pk_report report = {0};
    enum pk_ref ref = PK_REF_NONE;
    int code = pk_enter(db);
    if (code) return code;
    if (!path) return pk_fail(db, PARKDB_MISUSE, "a path is needed");
    code = read_request(db, asked, &report, &ref);
    if (code) return code;
    struct pk_part_file to;
    code = pk_part_open(&to, db, path);
    return code ? code : pk_part_close(&to, parkdb_report_write(db, asked, write_to_file, &to));
}
