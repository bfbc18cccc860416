/* What virtual tables of the library have in common: they give rows that C holds, one after the other, to one statement that reads all of
 * them. */
#ifndef PARKDB_CORE_ROW_TABLE_H
#define PARKDB_CORE_ROW_TABLE_H

#include <sqlite3.h>

/* For xConnect: declares the table. The owner of the rows is borrowed; it must live as long as the module is registered. */
int pk_row_table_connect(sqlite3 *sqlite, void *owner, const char *declaration, sqlite3_vtab **out);

/* The owner of the rows that a cursor reads. */
void *pk_row_table_owner(const sqlite3_vtab_cursor *cursor);

/* The functions of a module that are the same for all. */
int pk_row_table_disconnect(sqlite3_vtab *table);
int pk_row_table_best_index(sqlite3_vtab *table, sqlite3_index_info *info);
int pk_row_table_open(sqlite3_vtab *table, sqlite3_vtab_cursor **out);
int pk_row_table_close(sqlite3_vtab_cursor *cursor);

#endif
