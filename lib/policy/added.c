#include "policy/added.h"

#include "rows/kinds.h"

#include <string.h>

#define MAX_NAME 200 /* characters of a row of a user's table */

/* Dependent rows that are removed with a record and are in no list. */
static const struct {
    const struct pk_kind *record, *hanging;
} hangings[] = {
    {&pk_clause, &pk_clause_text},
    {&pk_document, &pk_document_relation},
};

/* A user's table whose rows refer to a record: they are removed with it or, if is_kept, lose the reference. */
struct pk_foreign {
    const char *table, *column, *parent, *parent_column;
    int is_kept;
    struct pk_foreign *next;
};

/* ---------------------------------------------------------------- Remembering and telling */

static const char *copy(struct pk_load *load, const char *text)
{
    const char *own = pk_arena_copy(&load->arena, text, strlen(text));
    if (!own) pk_load_no_memory(load);
    return own;
}

struct pk_added *pk_added_note(struct pk_load *load, struct pk_added **list, const char *kind, const char *name)
{
    struct pk_added *added = pk_arena_take(&load->arena, sizeof *added);
    if (!added) pk_load_no_memory(load);
    if (!added || !(added->kind = copy(load, kind)) || !(added->name = copy(load, name))) return NULL;
    while (*list) list = &(*list)->next;
    *list = added;
    return added;
}

static void tell(struct pk_load *load, int type, const struct pk_file *file, const char *path, const struct pk_added *added,
                 const char *key, const char *words)
{
    char *text = *added->name ? sqlite3_mprintf("\"%s\": %s", added->name, words) : sqlite3_mprintf("%s", words);
    if (text) pk_load_tell(load, type, file, path, added->kind, key, text);
    else pk_load_no_memory(load);
    sqlite3_free(text);
}

void pk_added_tell_kept(struct pk_load *load, const struct pk_item *item, const char *path)
{
    if (load->options.size < sizeof load->options) return; /* a caller of an older version does not know this event */
    for (const struct pk_added *added = item->kept; added; added = added->next)
        if (item->change || added->is_unknown)
            tell(load, PARKDB_LOAD_KEPT, item->file, path, added, pk_item_key(load, item), "kept, since it is not known to be the file's");
}

void pk_added_tell_gone(struct pk_load *load, const struct pk_gone *gone)
{
    for (const struct pk_added *added = gone->added; added; added = added->next) {
        char *words = sqlite3_mprintf("%s %s %s", added->is_kept ? "no longer refers to" : "gone with", gone->kind->name, gone->key);
        if (!words) pk_load_no_memory(load);
        else tell(load, added->is_kept ? PARKDB_LOAD_CHANGED : PARKDB_LOAD_REMOVED, gone->file, "", added, gone->key, words);
        sqlite3_free(words);
    }
}

void pk_added_refuse(struct pk_load *load, const struct pk_gone *gone)
{
    if (load->options.remove_added) return;
    for (const struct pk_added *added = gone->added; added && !load->code; added = added->next) {
        const char *quote = *added->name ? "\"" : "";
        char *text =
            sqlite3_mprintf("no longer declares %s %s, expected remove_added to be set, since %s%s%s%s%s %s it and is not known to be a "
                            "file's",
                            gone->kind->name, gone->key, added->kind, *quote ? " " : "", quote, added->name, quote,
                            added->is_kept ? "would no longer refer to" : "would go with");
        if (text) pk_report_as(load, PARKDB_INVALID, gone->file, gone->kind->list, added->kind, gone->key, text);
        else pk_load_no_memory(load);
        sqlite3_free(text);
    }
}

/* ---------------------------------------------------------------- Rows of the library's tables */

static void find_rows(struct pk_load *load, const struct pk_kind *kind, sqlite3_int64 id, struct pk_gone *gone)
{
    sqlite3_stmt **statement = &load->rows[kind->id];
    struct pk_arena arena = {0};
    struct pk_row *rows = NULL;
    size_t count = 0;
    int code = pk_rows_prepare(load->db, kind, statement);
    if (!code) pk_rows_bind(*statement, id);
    if (!code) code = pk_rows_read(load->db, kind, *statement, &arena, &rows, &count);
    if (code) pk_load_stop(load, code);
    for (size_t i = 0; i < count && !load->code; i++)
        if (!rows[i].is_files) pk_added_note(load, &gone->added, kind->name, rows[i].name);
    pk_arena_free(&arena);
}

static const struct pk_list *list_of(const struct pk_kind *kind)
{
    size_t i = 0;
    while (pk_lists[i].kind != kind) i++;
    return &pk_lists[i];
}

/* ---------------------------------------------------------------- Rows of users' tables */

static int is_own(const struct pk_kind *kind, const char *table)
{
    /* Tables that are derived from others and rebuilt with them. Kept figures have no references. */
    static const char *const made[] = {"area_bound", "area_day", "area_group_open", "area_heir", "area_member", "region_within"};
    for (size_t i = 0; i < sizeof made / sizeof made[0]; i++)
        if (strcmp(made[i], table) == 0) return 1;
    for (size_t i = 0; i < sizeof hangings / sizeof hangings[0]; i++)
        if (strcmp(hangings[i].hanging->table, table) == 0) return 1;
    for (size_t i = 0; list_of(kind)->children[i]; i++)
        if (strcmp(list_of(kind)->children[i]->table, table) == 0) return 1;
    return 0;
}

static void note_foreign(struct pk_load *load, sqlite3_stmt *row)
{
    struct pk_foreign *foreign = pk_arena_take(&load->arena, sizeof *foreign);
    const char **texts[] = {&foreign->table, &foreign->column, &foreign->parent, &foreign->parent_column};
    if (!foreign) pk_load_no_memory(load);
    for (int i = 0; i < 4 && !load->code; i++) *texts[i] = copy(load, (const char *)sqlite3_column_text(row, i));
    if (load->code) return;
    foreign->is_kept = sqlite3_column_int(row, 4);
    foreign->next = load->foreign;
    load->foreign = foreign;
}

/* The tables that refer to a kind of record, queried once for all records to be removed. */
static void find_foreign(struct pk_load *load, const struct pk_kind *kind)
{
    static const char sql[] =
        "SELECT m.name, f.\"from\", f.\"table\", coalesce(f.\"to\", 'id'), f.on_delete <> 'CASCADE' FROM main.sqlite_schema m "
        "JOIN pragma_foreign_key_list(m.name, 'main') f WHERE m.type = 'table' AND lower(f.\"table\") IN (?1, ?2) "
        "AND f.on_delete IN ('CASCADE', 'SET NULL', 'SET DEFAULT')";
    const char *is_area = strcmp(kind->table, kind->name) != 0 ? "area" : NULL;
    if (load->foreign_to == kind) return;
    load->foreign_to = kind;
    load->foreign = NULL;
    sqlite3_stmt *statement = pk_load_bound(load, sql, kind->name, is_area, NULL);
    while (statement && pk_load_step(load, statement))
        if (!is_own(kind, (const char *)sqlite3_column_text(statement, 0))) note_foreign(load, statement);
    if (statement) pk_load_release(statement);
}

/* A row as "day=2025-01-01, note=…". */
static void note_foreign_row(struct pk_load *load, const struct pk_foreign *foreign, sqlite3_stmt *row, struct pk_gone *gone)
{
    sqlite3_str *name = sqlite3_str_new(load->db->sqlite);
    for (int i = 0; i < sqlite3_column_count(row) && sqlite3_str_length(name) < MAX_NAME; i++)
        if (sqlite3_column_type(row, i) != SQLITE_NULL && sqlite3_column_type(row, i) != SQLITE_BLOB)
            sqlite3_str_appendf(name, "%s%s=%!.60s", sqlite3_str_length(name) ? ", " : "", sqlite3_column_name(row, i),
                                sqlite3_column_text(row, i));
    char *text = sqlite3_str_finish(name);
    struct pk_added *added = pk_added_note(load, &gone->added, foreign->table, text ? text : "");
    if (added) added->is_kept = foreign->is_kept;
    sqlite3_free(text);
}

static void find_foreign_rows(struct pk_load *load, const struct pk_foreign *foreign, sqlite3_int64 id, struct pk_gone *gone)
{
    char *sql = sqlite3_mprintf("SELECT c.* FROM main.\"%w\" c WHERE c.\"%w\" = (SELECT p.\"%w\" FROM main.\"%w\" p WHERE p.id = ?)",
                                foreign->table, foreign->column, foreign->parent_column, foreign->parent);
    sqlite3_stmt *statement = sql ? pk_load_bound(load, sql, NULL, NULL, NULL) : NULL;
    if (!sql) pk_load_no_memory(load);
    if (statement) sqlite3_bind_int64(statement, 1, id);
    while (statement && pk_load_step(load, statement)) note_foreign_row(load, foreign, statement, gone);
    if (statement) pk_load_release(statement);
    sqlite3_free(sql);
}

/* ---------------------------------------------------------------- All rows removed with a record */

/* The id of a record, or -1 for one without: nothing can depend on it. */
static sqlite3_int64 id_of(struct pk_load *load, const struct pk_kind *kind, const char *key)
{
    sqlite3_int64 id = -1;
    if (kind == &pk_document_relation) return id;
    char *sql = sqlite3_mprintf("SELECT id FROM %s WHERE code = ?", kind == &pk_task ? pk_clause.table : kind->table);
    sqlite3_stmt *statement = sql ? pk_load_bound(load, sql, key, NULL, NULL) : NULL;
    if (!sql) pk_load_no_memory(load);
    if (statement && pk_load_step(load, statement)) id = sqlite3_column_int64(statement, 0);
    if (statement) pk_load_release(statement);
    sqlite3_free(sql);
    return id;
}

void pk_added_find(struct pk_load *load, const struct pk_kind *kind, struct pk_gone *gone)
{
    if (gone->is_looked_at) return;
    gone->is_looked_at = 1;
    find_foreign(load, kind);
    sqlite3_int64 id = load->code ? -1 : id_of(load, kind, gone->key);
    if (id < 0 || load->code) return;
    for (size_t i = 0; list_of(kind)->children[i] && !load->code; i++) find_rows(load, list_of(kind)->children[i], id, gone);
    for (size_t i = 0; i < sizeof hangings / sizeof hangings[0] && !load->code; i++)
        if (hangings[i].record == kind) find_rows(load, hangings[i].hanging, id, gone);
    for (const struct pk_foreign *foreign = load->foreign; foreign && !load->code; foreign = foreign->next)
        find_foreign_rows(load, foreign, id, gone);
}
