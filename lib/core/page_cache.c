#include "core/page_cache.h"

static int size_of(sqlite3 *sqlite, const char *sql)
{
    sqlite3_stmt *statement = NULL;
    int size = 0;
    if (sqlite3_prepare_v2(sqlite, sql, -1, &statement, NULL) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        size = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    return size;
}

static void set(parkdb *db, int file, int work)
{
    char sql[96];
    sqlite3_snprintf(sizeof sql, sql, "PRAGMA main.cache_size = %d; PRAGMA temp.cache_size = %d", file, work);
    sqlite3_exec(db->sqlite, sql, NULL, NULL, NULL);
}

void pk_page_cache_widen(parkdb *db, struct pk_page_cache *before)
{
    before->file = size_of(db->sqlite, "PRAGMA main.cache_size");
    before->work = size_of(db->sqlite, "PRAGMA temp.cache_size");
    if (before->file && before->work) set(db, -32768, -16384);
}

void pk_page_cache_restore(parkdb *db, const struct pk_page_cache *before)
{
    if (before->file && before->work) set(db, before->file, before->work);
}
