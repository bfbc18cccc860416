/* The other side: the same figures and dues in bare tables of small ids, and the same questions in SQL written by hand. A figure has all
 * its vintages, the newest known one counts; what follows from others lies beside what was reported, as parkdb has made it. */
#ifndef BENCH_BARE_H
#define BENCH_BARE_H

#include "engine.h"

#include <sqlite3.h>

/* Makes the file anew from one of parkdb's, through its tables and views. */
void bare_make(const char *path, const char *parkdb_path);
/* An empty table of figures beside the areas and indicators of another file. */
void bare_make_empty(const char *path, const char *bare_path);

sqlite3 *bare_open(const char *path, int writable);
void bare_execute(sqlite3 *sqlite, const char *sql);
sqlite3_stmt *bare_prepare(sqlite3 *sqlite, const char *sql);
/* Another row, or the statement is reset. */
int bare_next(sqlite3_stmt *statement);

/* Opens the file and answers questions of it, each statement prepared when it is first asked. */
void bare_engine(struct engine *engine, const char *path, int writable);
sqlite3 *bare_sqlite(const struct engine *engine);

/* A figure by its codes: ?1 indicator, ?2 area, ?3 year, ?4 day, ?5 value. */
extern const char bare_insert[];
/* Writes the statement of a question; ?1 is the last year that is over, ?2 today, ?3 the indicator, ?4 the year, ?5 the area, by their
 * codes. */
void bare_question(enum question question, char *text, size_t size);

#endif
