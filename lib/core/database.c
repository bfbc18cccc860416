#include "core/database.h"

#include <stdlib.h>

#define PROGRESS_STEPS 10000

const parkdb_error *parkdb_last_error(const parkdb *db)
{
    return db ? &db->error : NULL;
}

struct sqlite3 *parkdb_sqlite(parkdb *db)
{
    if (!pk_is_own(db)) return NULL;
    db->is_lent = 1;
    return pk_clock_lay_all(db) ? NULL : db->sqlite;
}

int parkdb_set_busy_timeout(parkdb *db, int milliseconds)
{
    int code = pk_enter(db);
    if (code) return code;
    if (milliseconds < 0) return pk_fail(db, PARKDB_MISUSE, "milliseconds: found %d, expected 0 or more", milliseconds);
    sqlite3_busy_timeout(db->sqlite, milliseconds);
    return PARKDB_OK;
}

static int ask_progress(void *handle)
{
    const parkdb *db = handle;
    return db->progress(db->progress_context);
}

int parkdb_set_progress(parkdb *db, parkdb_progress_fn progress, void *context)
{
    int code = pk_enter(db);
    if (code) return code;
    db->progress = progress;
    db->progress_context = context;
    sqlite3_progress_handler(db->sqlite, PROGRESS_STEPS, progress ? ask_progress : NULL, db);
    return PARKDB_OK;
}

int parkdb_set_memory(parkdb *db, size_t bytes)
{
    (void)bytes;
    return pk_enter(db);
}

void parkdb_interrupt(parkdb *db)
{
    if (!pk_is_own(db)) return;
    atomic_store(&db->interrupted, 1); /* also checked between two statements */
    sqlite3_interrupt(db->sqlite);
}

int parkdb_close(parkdb *db)
{
    if (!db) return PARKDB_OK;
    int code = pk_enter(db);
    if (code) return code;
    if (db->open_cursors > 0) return pk_fail(db, PARKDB_BUSY, "%d cursors are open: close them first", db->open_cursors);
    pk_forget_statements(db);
    pk_clock_forget(db);
    /* Statements that a caller prepared on the SQLite handle keep the connection alive until they are finalized: it must not call back
     * into what is freed here, nor hold a lock. */
    sqlite3_progress_handler(db->sqlite, 0, NULL, NULL);
    if (!sqlite3_get_autocommit(db->sqlite)) sqlite3_exec(db->sqlite, "ROLLBACK", NULL, NULL, NULL);
    sqlite3_close_v2(db->sqlite);
    sqlite3_free(db->admitted);
    pk_process_end(&db->process);
    free(db);
    return PARKDB_OK;
}

void parkdb_free(void *memory)
{
    sqlite3_free(memory);
}
