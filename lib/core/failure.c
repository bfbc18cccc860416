/* The handle's error. */
#include "core/database.h"

int pk_fail(parkdb *db, int code, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    pk_error_set_list(&db->error, code, format, arguments);
    va_end(arguments);
    return code;
}

int pk_no_memory(parkdb *db)
{
    return pk_fail(db, PARKDB_NO_MEMORY, "out of memory");
}

int pk_fail_sqlite(parkdb *db, const char *doing)
{
    int sqlite_code = sqlite3_extended_errcode(db->sqlite);
    int code = pk_error_from_sqlite(sqlite_code);
    const char *advice = pk_error_advice(sqlite_code);
    pk_error_set(&db->error, code, "%s: %s", doing, advice ? advice : sqlite3_errmsg(db->sqlite));
    db->error.sqlite_code = sqlite_code;
    return code;
}

int pk_tell(parkdb *db, parkdb_problem_fn tell, void *context, const char *words)
{
    return tell(context, words) ? pk_fail(db, PARKDB_INTERRUPTED, "stopped by the caller") : PARKDB_OK;
}

int pk_go_on(parkdb *db)
{
    int stop = atomic_load(&db->interrupted) || (db->progress && db->progress(db->progress_context));
    return stop ? pk_fail(db, PARKDB_INTERRUPTED, "interrupted") : PARKDB_OK;
}
