/* A report while it is written: the request, the words of its language, and the output. */
#ifndef PARKDB_REPORT_REPORT_H
#define PARKDB_REPORT_REPORT_H

#include "core/arena.h"
#include "core/database.h"

enum { PK_LABEL_MAX = 48 };

struct pk_report_table;
struct pk_report_format;

struct pk_report {
    parkdb *db;
    struct pk_arena arena; /* for all texts below; they live as long as the report */
    const struct pk_report_format *format;
    const char *subject; /* "park", "agency" or "document" */
    const char *code;
    const char *only; /* the one table that was asked for, or NULL */
    int english;
    int has_ranks; /* they have been read for the tables that rest on them */
    char *name;    /* of the report's subject */
    char *as_of, *known_on;
    char *synthetic; /* names of the sources whose figures are made up, or NULL */
    struct {
        char *word, *meaning;
    } labels[PK_LABEL_MAX];
    int label_count;
    sqlite3_str *out;
    parkdb_write_fn write;
    void *context;
    void *own;      /* the format's */
    int own_failed; /* it ran out of memory */
};

/* A format receives table after table, row after row. Each function may be NULL, and appends to report->out, which is passed on in larger
 * pieces, unless the format buffers it to the end. */
struct pk_report_format {
    const char *name;
    int holds_back, needs_table;
    int (*begin)(struct pk_report *report);
    void (*table)(struct pk_report *report, const struct pk_report_table *table);
    void (*row)(struct pk_report *report, const struct pk_report_table *table);
    void (*table_end)(struct pk_report *report, const struct pk_report_table *table);
    void (*end)(struct pk_report *report);
    void (*clean)(struct pk_report *report);
};

extern const struct pk_report_format pk_report_html, pk_report_markdown, pk_report_json, pk_report_csv;

/* A word of the library in the report's language, from the vocabulary; the word itself if it is not there. */
const char *pk_report_label(const struct pk_report *report, const char *word);

#endif
