/* A table of a report: its description, read from report_table and report_column, and its rows. */
#ifndef PARKDB_REPORT_TABLE_H
#define PARKDB_REPORT_TABLE_H

#include "report/report.h"

enum pk_report_kind { PK_CELL_TEXT, PK_CELL_TWIN, PK_CELL_WORD, PK_CELL_NUMBER, PK_CELL_COUNT, PK_CELL_PERCENT, PK_CELL_QUANTITY };

enum pk_report_part { PK_PART_PLAIN, PK_PART_TITLE, PK_PART_BADGE, PK_PART_DRAWN, PK_PART_LINE, PK_PART_ASIDE, PK_PART_UNIT, PK_PART_DATA };

struct pk_report_column {
    const char *name, *heading;
    const char *kind_name;
    enum pk_report_kind kind;
    enum pk_report_part part;
    const char *words; /* table.field of the vocabulary, or "" */
};

/* A value of the row. Texts are SQLite's: of any bytes, and gone with the next row. */
struct pk_report_cell {
    int known;
    double number;    /* of a kind that is a number */
    const char *text; /* of one that is not; of a word, the word itself */
    int length;
    const char *meaning; /* of a word, what it means */
    int meaning_length;
};

struct pk_report_table {
    const char *name, *layout, *title;
    struct pk_report_column *columns;
    struct pk_report_cell *cells; /* of the row that is being read */
    int column_count;
    int row_count; /* rows read so far */
};

/* The descriptions of a subject's tables, one after the other: *table is filled, or its name is NULL after the last. */
int pk_report_table_read(struct pk_report *report, int number, struct pk_report_table *table);

/* Reads the table's rows and tells the format about each. */
int pk_report_table_write(struct pk_report *report, struct pk_report_table *table, int (*after_row)(struct pk_report *report));

/* The cell of a column by its name, or one that is not known. */
const struct pk_report_cell *pk_report_cell_named(const struct pk_report_table *table, const char *name);
int pk_report_is_number(const struct pk_report_column *column);
/* For a reader: codes are for programs, and a unit is said with its numbers. */
int pk_report_is_shown(const struct pk_report_column *column);

#endif
