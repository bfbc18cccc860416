#include "core/row_table.h"

#include <string.h>

struct table {
    sqlite3_vtab base;
    void *owner;
};

int pk_row_table_connect(sqlite3 *sqlite, void *owner, const char *declaration, sqlite3_vtab **out)
{
    int code = sqlite3_declare_vtab(sqlite, declaration);
    struct table *table = code ? NULL : sqlite3_malloc(sizeof *table);
    if (!table) return code ? code : SQLITE_NOMEM;
    memset(table, 0, sizeof *table);
    table->owner = owner;
    sqlite3_vtab_config(sqlite, SQLITE_VTAB_DIRECTONLY);
    *out = &table->base;
    return SQLITE_OK;
}

void *pk_row_table_owner(const sqlite3_vtab_cursor *cursor)
{
    return ((const struct table *)cursor->pVtab)->owner;
}

int pk_row_table_disconnect(sqlite3_vtab *table)
{
    sqlite3_free(table);
    return SQLITE_OK;
}

int pk_row_table_best_index(sqlite3_vtab *table, sqlite3_index_info *info)
{
    (void)table, (void)info;
    return SQLITE_OK;
}

int pk_row_table_open(sqlite3_vtab *table, sqlite3_vtab_cursor **out)
{
    (void)table;
    *out = sqlite3_malloc(sizeof **out);
    if (!*out) return SQLITE_NOMEM;
    memset(*out, 0, sizeof **out);
    return SQLITE_OK;
}

int pk_row_table_close(sqlite3_vtab_cursor *cursor)
{
    sqlite3_free(cursor);
    return SQLITE_OK;
}
