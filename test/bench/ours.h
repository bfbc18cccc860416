/* parkdb's side: through its C interface, and through its views as the sqlite3 program has them. */
#ifndef BENCH_OURS_H
#define BENCH_OURS_H

#include "engine.h"

#include <parkdb.h>

/* What parkdb calls it, or the end of the benchmark. */
void need(parkdb *db, int code, const char *doing);
parkdb *ours_handle(const char *path, int mode);
/* One handle, opened here. */
void ours_engine(struct engine *engine, const char *path, int mode);
parkdb *ours_db(const struct engine *engine);

/* A plain connection of SQLite to the file; each question is prepared, asked and finalized, as in the sqlite3 program. */
void plain_engine(struct engine *engine, const char *path);

#endif
