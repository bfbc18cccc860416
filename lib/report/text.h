/* Texts and numbers of a report, in a form that each format can hold. Whatever bytes come in, UTF-8 goes out. */
#ifndef PARKDB_REPORT_TEXT_H
#define PARKDB_REPORT_TEXT_H

#include "report/table.h"

/* What each format makes of length bytes. What is no UTF-8, and a control character that the format has no place for, becomes U+FFFD. */
void pk_put_html(sqlite3_str *out, const char *text, int length);     /* of text and of attributes in double quotes */
void pk_put_markdown(sqlite3_str *out, const char *text, int length); /* in a line: every mark that could mean something is escaped */
void pk_put_json(sqlite3_str *out, const char *text, int length);     /* with its quotes */
void pk_put_csv(sqlite3_str *out, const char *text, int length);      /* a field, in quotes where it needs them */

typedef void (*pk_put_fn)(sqlite3_str *out, const char *text, int length);

/* A number as people read it: three significant digits or more, thousands separated by commas, in no locale. */
void pk_put_rounded(sqlite3_str *out, double number);

/* The cell as people read it, in the words of the report's language: "2,841 家", "94.7%", "进度落后". Nothing for one that is not known. */
void pk_put_shown(const struct pk_report *report, const struct pk_report_table *table, int column, sqlite3_str *out, pk_put_fn put);

#endif
