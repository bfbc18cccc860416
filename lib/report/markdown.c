/* A report as Markdown with tables, as GitHub and most editors read it. */
#include "report/text.h"

#include <string.h>

static void put_text(struct pk_report *report, const char *text)
{
    pk_put_markdown(report->out, text, (int)strlen(text));
}

static void put_day(struct pk_report *report, const char *label, const char *day)
{
    sqlite3_str_appendall(report->out, " · ");
    put_text(report, pk_report_label(report, label));
    sqlite3_str_appendall(report->out, " ");
    put_text(report, day);
}

static int begin(struct pk_report *report)
{
    sqlite3_str_appendall(report->out, "# ");
    put_text(report, report->name);
    sqlite3_str_appendall(report->out, "\n\n");
    put_text(report, pk_report_label(report, report->subject));
    put_day(report, "as_of", report->as_of);
    put_day(report, "known_on", report->known_on);
    sqlite3_str_appendall(report->out, "\n");
    if (!report->synthetic) return PARKDB_OK;
    sqlite3_str_appendall(report->out, "\n> **");
    put_text(report, pk_report_label(report, "synthetic"));
    sqlite3_str_appendall(report->out, "** ");
    put_text(report, pk_report_label(report, "synthetic_note"));
    sqlite3_str_appendall(report->out, ": ");
    put_text(report, report->synthetic);
    sqlite3_str_appendall(report->out, "\n");
    return PARKDB_OK;
}

static void put_header(struct pk_report *report, const struct pk_report_table *table)
{
    sqlite3_str_appendall(report->out, "\n## ");
    put_text(report, table->title);
    sqlite3_str_appendall(report->out, "\n\n|");
    for (int i = 0; i < table->column_count; i++) {
        if (!pk_report_is_shown(&table->columns[i])) continue;
        sqlite3_str_appendall(report->out, " ");
        put_text(report, table->columns[i].heading);
        sqlite3_str_appendall(report->out, " |");
    }
    sqlite3_str_appendall(report->out, "\n|");
    for (int i = 0; i < table->column_count; i++)
        if (pk_report_is_shown(&table->columns[i]))
            sqlite3_str_appendall(report->out, pk_report_is_number(&table->columns[i]) ? " ---: |" : " --- |");
    sqlite3_str_appendall(report->out, "\n");
}

/* The heading waits for a row: a table without any is left out. */
static void put_row(struct pk_report *report, const struct pk_report_table *table)
{
    if (table->row_count == 1) put_header(report, table);
    sqlite3_str_appendall(report->out, "|");
    for (int i = 0; i < table->column_count; i++) {
        if (!pk_report_is_shown(&table->columns[i])) continue;
        sqlite3_str_appendall(report->out, " ");
        pk_put_shown(report, table, i, report->out, pk_put_markdown);
        sqlite3_str_appendall(report->out, " |");
    }
    sqlite3_str_appendall(report->out, "\n");
}

const struct pk_report_format pk_report_markdown = {.name = "markdown", .begin = begin, .row = put_row};
