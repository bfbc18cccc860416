/* The columns of a CSV file of observations, and the names that they go by.
 *
 * A file may have columns that no figure of ours has. In SDMX-CSV an attribute says something beside the figure and is passed over; any
 * other such column is a dimension, and a row is read where it is of the dimension's total. The caller may name another value to be read.
 */
#ifndef PARKDB_TABLES_CSV_COLUMNS_H
#define PARKDB_TABLES_CSV_COLUMNS_H

#include "core/arena.h"
#include "tables/csv_read.h"

enum pk_csv_column {
    PK_CSV_AREA,
    PK_CSV_INDICATOR,
    PK_CSV_PERIOD,
    PK_CSV_VALUE,
    PK_CSV_UNIT,
    PK_CSV_UNIT_MULT,
    PK_CSV_STATUS,
    PK_CSV_BOUND,
    PK_CSV_SOURCE,
    PK_CSV_SOURCE_NAME,
    PK_CSV_SYNTHETIC,
    PK_CSV_VINTAGE,
    PK_CSV_NOTE,
    PK_CSV_ACTION,
    PK_CSV_COLUMN_COUNT
};

struct pk_csv_use {
    int is_dimension; /* the row is to be of its total, unless the caller has named a value */
    int is_chosen;    /* the caller names values of it */
    int is_labelled;  /* its texts are "code: label" */
};

struct pk_csv_header {
    struct pk_arena memory;
    const char *const *only; /* "COLUMN=VALUE", ended by NULL: the rows that the caller wants; or NULL */
    const char **names;      /* of the fields */
    struct pk_csv_use *uses;
    int count;
    int is_sdmx;
    int has_labels, has_dimensions;
    int is_flag;                 /* the status is Eurostat's OBS_FLAG */
    int has_nameless;            /* some field has no name: what a spreadsheet leaves of a cleared column */
    int at[PK_CSV_COLUMN_COUNT]; /* number of the field from 0, or -1 */
    /* What is wrong with it: */
    int fault_field;
    const char *found;
    char expected[512];
};

/* Takes the names from a row. PARKDB_OK, PARKDB_NO_MEMORY, or PARKDB_INVALID with what is wrong. */
int pk_csv_read_header(struct pk_csv_header *header, const struct pk_csv *row);
void pk_csv_free_header(struct pk_csv_header *header);

/* Whether the caller wants a row in which that field has that text. */
int pk_csv_is_wanted(const struct pk_csv_header *header, int field, const char *text);

/* Whether a text is a dimension's total: _T, TOTAL, _Z (not applicable), or nothing. */
int pk_csv_is_total(const char *text);

/* The name of a field in the file, or "". */
const char *pk_csv_field_name(const struct pk_csv_header *header, int field);

#endif
