/* A report as JSON, for programs: names, words and codes as the database has them, numbers in full. */
#include "core/number.h"
#include "report/text.h"

#include <string.h>

static void put_member(struct pk_report *report, const char *before, const char *name, const char *text)
{
    sqlite3_str_appendf(report->out, "%s\"%s\":", before, name);
    if (text) pk_put_json(report->out, text, (int)strlen(text));
    else sqlite3_str_appendall(report->out, "null");
}

static int begin(struct pk_report *report)
{
    put_member(report, "{", "subject", report->subject);
    put_member(report, ",", "code", report->code);
    put_member(report, ",", "name", report->name);
    put_member(report, ",", "language", report->english ? "en" : "zh");
    put_member(report, ",", "as_of", report->as_of);
    put_member(report, ",", "known_on", report->known_on);
    put_member(report, ",", "synthetic", report->synthetic);
    sqlite3_str_appendall(report->out, ",\"tables\":[");
    report->own = NULL;
    return PARKDB_OK;
}

static void put_header(struct pk_report *report, const struct pk_report_table *table)
{
    sqlite3_str_appendall(report->out, report->own ? ",\n" : "\n");
    report->own = report; /* not the first any more */
    put_member(report, "{", "name", table->name);
    put_member(report, ",", "title", table->title);
    sqlite3_str_appendall(report->out, ",\"columns\":[");
    for (int i = 0; i < table->column_count; i++) {
        put_member(report, i ? ",{" : "{", "name", table->columns[i].name);
        put_member(report, ",", "heading", table->columns[i].heading);
        put_member(report, ",", "kind", table->columns[i].kind_name);
        sqlite3_str_appendall(report->out, "}");
    }
    sqlite3_str_appendall(report->out, "],\"rows\":[");
}

static void put_cell(struct pk_report *report, const struct pk_report_column *column, const struct pk_report_cell *cell)
{
    char number[PK_NUMBER_SIZE];
    if (!cell->known) {
        sqlite3_str_appendall(report->out, "null");
    } else if (pk_report_is_number(column)) {
        pk_number_text(report->db, cell->number, number);
        sqlite3_str_appendall(report->out, number);
    } else pk_put_json(report->out, cell->text, cell->length);
}

static void put_row(struct pk_report *report, const struct pk_report_table *table)
{
    sqlite3_str_appendall(report->out, table->row_count > 1 ? ",\n{" : "\n{");
    for (int i = 0; i < table->column_count; i++) {
        if (i) sqlite3_str_appendall(report->out, ",");
        pk_put_json(report->out, table->columns[i].name, (int)strlen(table->columns[i].name));
        sqlite3_str_appendall(report->out, ":");
        put_cell(report, &table->columns[i], &table->cells[i]);
    }
    sqlite3_str_appendall(report->out, "}");
}

static void end_table(struct pk_report *report, const struct pk_report_table *table)
{
    (void)table;
    sqlite3_str_appendall(report->out, "]}");
}

static void end(struct pk_report *report)
{
    sqlite3_str_appendall(report->out, "]}\n");
}

const struct pk_report_format pk_report_json = {
    .name = "json", .begin = begin, .table = put_header, .row = put_row, .table_end = end_table, .end = end};
