/* The columns of a CSV file of observations, and their names.
 *
 * A file may have columns that parkdb does not have. In SDMX-CSV an attribute describes the figure and is skipped; any other such column is
 * a dimension, and only rows of the dimension's total are read. The caller may choose another value.
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
    int is_dimension; /* only rows of its total are read, unless the caller has chosen a value */
    int is_labelled;  /* its texts are "code: label" */
};

/* A value of a column that the caller has chosen. */
struct pk_csv_condition {
    int field;
    const char *value; /* "*" for any; the caller's */
    int is_met;        /* by the row at hand */
    int is_found;      /* in some row */
    char other[64];    /* the first other value of the column, cut at a whole character */
};

struct pk_csv_header {
    struct pk_arena memory;
    const char *const *only;             /* "COLUMN=VALUE", ended by NULL: the rows that the caller has chosen; or NULL */
    struct pk_csv_condition *conditions; /* of only */
    int condition_count;
    const char **names; /* of the fields */
    struct pk_csv_use *uses;
    int count;
    int is_sdmx;
    int has_labels, has_dimensions;
    int is_flag;                 /* the status is Eurostat's OBS_FLAG */
    int has_nameless;            /* a field has no name, as spreadsheets leave for a cleared column */
    int at[PK_CSV_COLUMN_COUNT]; /* number of the field from 0, or -1 */
    /* The fault: */
    int fault_field;
    const char *found;
    char expected[512];
};

/* Takes the names from a row. PARKDB_OK, PARKDB_NO_MEMORY, or PARKDB_INVALID with the fault. */
int pk_csv_read_header(struct pk_csv_header *header, const struct pk_csv *row);
void pk_csv_free_header(struct pk_csv_header *header);

/* Whether the caller has chosen the row: of each column that only names, it has one of the values. */
int pk_csv_is_wanted(struct pk_csv_header *header, const struct pk_csv *row);

/* Whether a text is a dimension's total: _T, TOTAL, _Z (not applicable), or nothing. */
int pk_csv_is_total(const char *text);

/* The name of a field in the file, or "". */
const char *pk_csv_field_name(const struct pk_csv_header *header, int field);

#endif
