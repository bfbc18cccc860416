#include "core/error.h"

#include <string.h>

static const struct {
    int code;
    const char *name;
    const char *meaning;
} table[] = {
    {PARKDB_ROW, "PARKDB_ROW", "a row is there"},
    {PARKDB_OK, "PARKDB_OK", "no error; from parkdb_next, no further row"},
    {PARKDB_ERROR, "PARKDB_ERROR", "SQLite refused; its own code says more"},
    {PARKDB_MISUSE, "PARKDB_MISUSE", "the call makes no sense"},
    {PARKDB_NO_MEMORY, "PARKDB_NO_MEMORY", "out of memory"},
    {PARKDB_MISSING, "PARKDB_MISSING", "there is no such file"},
    {PARKDB_EXISTS, "PARKDB_EXISTS", "there is such a file already"},
    {PARKDB_NOT_PARKDB, "PARKDB_NOT_PARKDB", "the file is not a parkdb database"},
    {PARKDB_NEWER, "PARKDB_NEWER", "the database's schema is newer than the library's"},
    {PARKDB_OLDER, "PARKDB_OLDER", "the database's schema is older than the library's"},
    {PARKDB_READ_ONLY, "PARKDB_READ_ONLY", "the database cannot be written"},
    {PARKDB_BUSY, "PARKDB_BUSY", "somebody else holds the database"},
    {PARKDB_CORRUPT, "PARKDB_CORRUPT", "the database is damaged"},
    {PARKDB_CONSTRAINT, "PARKDB_CONSTRAINT", "a rule of the schema forbids it"},
    {PARKDB_UNKNOWN, "PARKDB_UNKNOWN", "a code names nothing"},
    {PARKDB_INVALID, "PARKDB_INVALID", "a file is not what it should be"},
    {PARKDB_TOO_BIG, "PARKDB_TOO_BIG", "a file is larger or deeper than the library reads"},
    {PARKDB_INTERRUPTED, "PARKDB_INTERRUPTED", "the caller stopped it"},
    {PARKDB_IO, "PARKDB_IO", "a file could not be read or written"},
    {PARKDB_FULL, "PARKDB_FULL", "the disk is full"},
    {PARKDB_FORKED, "PARKDB_FORKED", "the handle belongs to the parent process"},
    {PARKDB_ALTERED, "PARKDB_ALTERED", "the database's schema is not as the library lays it"},
};

static const size_t table_length = sizeof table / sizeof table[0];

const char *parkdb_code_name(int code)
{
    for (size_t i = 0; i < table_length; i++)
        if (table[i].code == code) return table[i].name;
    return "unknown code";
}

const char *parkdb_code_meaning(int code)
{
    for (size_t i = 0; i < table_length; i++)
        if (table[i].code == code) return table[i].meaning;
    return "unknown code";
}

/* Cuts a text that does not fit at the last whole character. */
void pk_copy_text(char *to, size_t size, const char *from)
{
    size_t length = strlen(from);
    if (length >= size) {
        length = size - 1;
        while (length > 0 && ((unsigned char)from[length] & 0xC0) == 0x80) length--;
    }
    memcpy(to, from, length);
    to[length] = '\0';
}

void pk_error_clear(parkdb_error *error)
{
    if (!error) return;
    error->code = PARKDB_OK;
    error->sqlite_code = SQLITE_OK;
    error->message[0] = error->file[0] = error->path[0] = '\0';
}

int pk_error_set_list(parkdb_error *error, int code, const char *format, va_list arguments)
{
    if (!error) return code;
    pk_error_clear(error);
    error->code = code;
    char *message = sqlite3_vmprintf(format, arguments);
    pk_copy_text(error->message, sizeof error->message, message ? message : parkdb_code_meaning(code));
    sqlite3_free(message);
    return code;
}

int pk_error_set(parkdb_error *error, int code, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    pk_error_set_list(error, code, format, arguments);
    va_end(arguments);
    return code;
}

int pk_error_from_sqlite(int sqlite_code)
{
    switch (sqlite_code & 0xFF) {
    case SQLITE_OK:
    case SQLITE_DONE: return PARKDB_OK;
    case SQLITE_ROW: return PARKDB_ROW;
    case SQLITE_NOMEM: return PARKDB_NO_MEMORY;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return PARKDB_BUSY;
    case SQLITE_INTERRUPT: return PARKDB_INTERRUPTED;
    case SQLITE_READONLY: return PARKDB_READ_ONLY;
    case SQLITE_CORRUPT: return PARKDB_CORRUPT;
    case SQLITE_NOTADB: return PARKDB_NOT_PARKDB;
    case SQLITE_CONSTRAINT: return PARKDB_CONSTRAINT;
    case SQLITE_FULL: return PARKDB_FULL;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return PARKDB_IO;
    case SQLITE_MISUSE: return PARKDB_MISUSE;
    default: return PARKDB_ERROR;
    }
}

const char *pk_error_advice(int sqlite_code)
{
    switch (sqlite_code) {
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY:
        return "a writer ended in the midst of its work: open the database once for writing, which undoes what was left half done";
    case SQLITE_READONLY_CANTINIT:
    case SQLITE_READONLY_CANTLOCK:
        return "the database is in WAL mode and its -shm file cannot be written: open it where it can be, or have a writer close it";
    case SQLITE_READONLY_DBMOVED: return "the file has been moved or removed since it was opened: open it anew";
    default: return NULL;
    }
}
