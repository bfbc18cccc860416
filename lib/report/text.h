/* Texts and numbers of a report, encoded for each format. Any bytes may come in; valid UTF-8 goes out. */
#ifndef PARKDB_REPORT_TEXT_H
#define PARKDB_REPORT_TEXT_H

#include "report/table.h"

/* Encodes length bytes for each format. Invalid UTF-8, and control characters that the format cannot hold, become U+FFFD. */
void pk_put_html(sqlite3_str *out, const char *text, int length);     /* of text and of attributes in double quotes */
void pk_put_markdown(sqlite3_str *out, const char *text, int length); /* in a line: every special character is escaped */
void pk_put_json(sqlite3_str *out, const char *text, int length);     /* with its quotes */
void pk_put_csv(sqlite3_str *out, const char *text, int length);      /* a field, in quotes where it needs them */

typedef void (*pk_put_fn)(sqlite3_str *out, const char *text, int length);

/* A number as people read it: three significant digits or more, thousands separated by commas, in no locale. */
void pk_put_rounded(sqlite3_str *out, double number);

/* The cell as people read it, in the report's language: "2,841 家", "94.7%", "进度落后". Empty if it is not known. */
void pk_put_shown(const struct pk_report *report, const struct pk_report_table *table, int column, sqlite3_str *out, pk_put_fn put);

#endif
