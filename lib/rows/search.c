#include "rows/cursor.h"
#include "rows/kinds.h"

/* Two neighbouring characters are looked up and the whole text is looked at again; one character is the beginning of a pair. */
#define SEARCH(look_up)                                                                                                                    \
    "SELECT kind, code, slot, name FROM search_result WHERE id IN (SELECT name FROM search_gram WHERE " look_up ") "                       \
    "AND instr(lower(name), lower(?1)) > 0 ORDER BY lower(name) <> lower(?1), length(name), kind, code, slot LIMIT ?2"

int parkdb_search(parkdb *db, const char *text, int limit, parkdb_cursor **cursor)
{
    if (cursor) *cursor = NULL;
    int code = pk_enter(db);
    if (code) return code;
    if (!cursor || !text || !*text || limit < 0)
        return pk_fail(db, PARKDB_MISUSE, "a text, a limit of 0 or more and a place for the cursor are needed");
    size_t characters = 0;
    for (const char *at = text; *at; at++) characters += ((unsigned char)*at & 0xC0) != 0x80;
    sqlite3_stmt *statement = NULL;
    code = pk_take(
        db, characters > 1 ? SEARCH("gram = substr(lower(?1), 1, 2)") : SEARCH("gram >= lower(?1) AND gram < lower(?1) || char(1114111)"),
        &statement);
    if (code) return code;
    if (sqlite3_bind_text(statement, 1, text, -1, SQLITE_TRANSIENT) != SQLITE_OK ||
        sqlite3_bind_int(statement, 2, limit ? limit : -1) != SQLITE_OK) {
        code = pk_fail_sqlite(db, "cannot search");
        pk_give_back(db, statement);
        return code;
    }
    return pk_cursor_open(db, &pk_search_result, statement, cursor);
}
