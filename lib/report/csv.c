/* A table of a report as CSV, for spreadsheets: a byte order mark, by which they know UTF-8, headings and words in the report's language.
 */
#include "core/number.h"
#include "report/text.h"

#include <string.h>

static void put_after(const struct pk_report *report, const struct pk_report_table *table, int column)
{
    sqlite3_str_appendall(report->out, column + 1 < table->column_count ? "," : "\r\n");
}

static void put_header(struct pk_report *report, const struct pk_report_table *table)
{
    sqlite3_str_appendall(report->out, "\xEF\xBB\xBF");
    for (int i = 0; i < table->column_count; i++) {
        pk_put_csv(report->out, table->columns[i].heading, (int)strlen(table->columns[i].heading));
        put_after(report, table, i);
    }
}

static void put_row(struct pk_report *report, const struct pk_report_table *table)
{
    char number[PK_NUMBER_SIZE];
    for (int i = 0; i < table->column_count; i++) {
        const struct pk_report_cell *cell = &table->cells[i];
        if (cell->known && pk_report_is_number(&table->columns[i])) {
            pk_number_text(report->db, cell->number, number);
            sqlite3_str_appendall(report->out, number);
        } else pk_put_shown(report, table, i, report->out, pk_put_csv);
        put_after(report, table, i);
    }
}

const struct pk_report_format pk_report_csv = {.name = "csv", .needs_table = 1, .table = put_header, .row = put_row};
