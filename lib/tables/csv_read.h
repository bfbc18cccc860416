/* Reading CSV (RFC 4180) row by row, with memory that does not grow with the file. */
#ifndef PARKDB_TABLES_CSV_READ_H
#define PARKDB_TABLES_CSV_READ_H

#include "core/in_file.h"

/* The longest row, in bytes of its fields' texts, and the most fields in one. */
#define PK_CSV_MAX_BYTES ((size_t)1024 * 1024)
#define PK_CSV_MAX_FIELDS 1024

struct pk_csv_field {
    size_t start;   /* in the row's text */
    long long line; /* where it begins: a quoted field before it may span lines */
};

struct pk_csv {
    struct pk_in_file in;
    long long line; /* of the next byte */
    char *input;
    size_t at, filled;
    char *text; /* the row's fields one after the other, each with a zero after it */
    size_t used, room;
    unsigned seen; /* every bit that is set in a byte of the field */
    struct pk_csv_field *fields;
    int count, field_room;
    int failed; /* PARKDB_IO or PARKDB_NO_MEMORY: there is no reading on */
    /* What is wrong with the row, or expected is NULL. */
    const char *found, *expected;
    int fault_field; /* from 0 */
    long long fault_line;
};

/* As pk_in_open; to be closed whatever it returns. */
int pk_csv_open(struct pk_csv *csv, parkdb *db, const char *path);
void pk_csv_close(struct pk_csv *csv);

/* Goes to the next row; empty lines, and those of commas alone, are passed over. PARKDB_ROW; PARKDB_OK at the end; PARKDB_INVALID when the
 * row is at fault, after which reading goes on behind it; PARKDB_IO, PARKDB_NO_MEMORY. */
int pk_csv_next(struct pk_csv *csv);

/* A field of the row, until the next call. */
const char *pk_csv_text(const struct pk_csv *csv, int field);
/* The same, to be shortened in its place. */
char *pk_csv_cell(struct pk_csv *csv, int field);

#endif
