#include "policy/declare.h"

#include "policy/read.h"
#include "rows/record_batch.h"

#include <string.h>

#define INSERT "INSERT INTO declaration (origin, kind, ord, code)"

/* ---------------------------------------------------------------- Whose the files are */

/* Keeps whose file it is; what that changes is noticed, because nothing else may have changed. */
static void keep_origin(struct pk_load *load, const struct pk_file *file, const char *kind)
{
    const struct pk_json *schema = pk_json_get(file->root, "$schema");
    const char *title = pk_file_origin_text(file, "title"), *note = pk_file_origin_text(file, "note");
    const char *where = schema && schema->type == PK_JSON_STRING ? schema->text : NULL;
    if (!pk_load_ask_number(load, "SELECT count(*) FROM origin WHERE code = ?1 AND title IS ?2 AND note IS ?3", file->origin, title, note,
                            0) ||
        !pk_load_ask_number(load, "SELECT count(*) FROM origin WHERE code = ?1 AND schema IS ?2", file->origin, where, NULL, 0))
        load->origin_changed = 1;
    else return;
    pk_load_run(load, "INSERT INTO origin (code, kind) VALUES (?, ?) ON CONFLICT (code) DO NOTHING", file->origin, kind, NULL, 0);
    pk_load_run(load, "UPDATE origin SET title = ?2, note = ?3 WHERE code = ?1", file->origin, title, note, 0);
    pk_load_run(load, "UPDATE origin SET schema = ?2 WHERE code = ?1", file->origin, where, NULL, 0);
}

/* ---------------------------------------------------------------- What they declared before */

/* The file's own document stands before those that it cites. */
static int place_of(const struct pk_item *item)
{
    return item->list == &pk_own_document ? -1 : item->index + 1;
}

static int declared_before(struct pk_load *load, const struct pk_file *file)
{
    return pk_load_ask_number(load, "SELECT count(*) FROM declaration WHERE origin = ?", file->origin, NULL, NULL, 0);
}

/* Puts what a file declared before aside, so that what it declares now can be held against it, and keeps what was the same so far. */
static void begin_anew(struct pk_load *load, struct pk_file *file)
{
    file->is_anew = 1;
    pk_load_run(load, "INSERT INTO temp.declared_before SELECT origin, kind, code, ord FROM declaration WHERE origin = ?", file->origin,
                NULL, NULL, 0);
    pk_load_run(load, "DELETE FROM declaration WHERE origin = ?", file->origin, NULL, NULL, 0);
    for (const struct pk_item *item = load->first; item && !load->code; item = item->next) {
        if (item->file != file || !item->is_declared) continue;
        pk_load_run(load, INSERT " SELECT origin, kind, ord, code FROM temp.declared_before WHERE origin = ?1 AND kind = ?2 AND ord = ?4",
                    file->origin, item->kind->name, NULL, place_of(item));
        load->declared++;
    }
}

static void refuse_kind(struct pk_load *load, const struct pk_file *file, const char *kind, const char *other)
{
    pk_report(load, PARKDB_INVALID, file, pk_json_get(file->root, kind), "code", NULL, "found \"%s\", expected a code that no %s has",
              file->origin, other);
}

static void refuse_again(struct pk_load *load, const struct pk_file *file, const char *kind, const struct pk_file *other)
{
    pk_report(load, PARKDB_INVALID, file, pk_json_get(file->root, kind), "code", NULL,
              "found \"%s\" again, expected each document and catalogue once: %s has it too", file->origin, other->name);
}

static void begin_file(struct pk_load *load, struct pk_file *file)
{
    const char *kind = file->is_catalogue ? "catalogue" : "document";
    char *other = pk_load_ask(load, "SELECT kind FROM origin WHERE code = ? AND kind <> ?", file->origin, kind, NULL);
    if (other) refuse_kind(load, file, kind, other);
    sqlite3_free(other);
    file->is_anew = declared_before(load, file) == 0;
    for (struct pk_file *before = load->files; before < file && !load->code; before++) {
        if (!before->origin || strcmp(before->origin, file->origin) != 0) continue;
        refuse_again(load, file, kind, before);
        if (!before->is_anew) begin_anew(load, before);
        file->is_anew = 1;
    }
    if (!load->code) keep_origin(load, file, kind);
}

void pk_declare_begin(struct pk_load *load)
{
    int code = pk_execute(load->db, "CREATE TEMP TABLE IF NOT EXISTS declared_before (origin TEXT, kind TEXT, code TEXT, ord INTEGER, "
                                    "PRIMARY KEY (origin, kind, ord)) WITHOUT ROWID; DELETE FROM temp.declared_before");
    if (code) pk_load_stop(load, code);
    for (size_t i = 0; !load->code && i < load->file_count; i++)
        if (load->files[i].origin) begin_file(load, &load->files[i]);
}

/* ---------------------------------------------------------------- Declaring */

static void refuse_record(struct pk_load *load, const struct pk_item *item, const char *key, int before)
{
    const char *field = item->kind->fields[0].flags & PK_SELF ? item->kind->fields[1].name : item->kind->fields[0].name;
    char *place = before > 0 ? sqlite3_mprintf("%s[%d]", item->kind->list, before - 1) : sqlite3_mprintf("document");
    pk_report(load, PARKDB_INVALID, item->file, item->node, field, item,
              "found \"%s\" again, expected each %s once in a file: %s has it too", key, item->kind->name, place ? place : "");
    sqlite3_free(place);
}

static void insert(struct pk_load *load, const struct pk_item *item, const char *key)
{
    int before = pk_load_ask_number(load, "SELECT ord FROM declaration WHERE origin = ? AND kind = ? AND code = ?", item->file->origin,
                                    item->kind->name, key, 0);
    if (before) {
        refuse_record(load, item, key, before);
        return;
    }
    pk_load_run(load, INSERT " VALUES (?1, ?2, ?4, ?3)", item->file->origin, item->kind->name, key, place_of(item));
    load->declared++;
}

/* Whether the file declared just that in that place before. */
static int is_as_before(struct pk_load *load, const struct pk_item *item, const char *key)
{
    static const char sql[] = "SELECT code FROM declaration WHERE origin = ?1 AND kind = ?2 AND ord = ?3";
    sqlite3_stmt *statement = pk_load_bound(load, sql, item->file->origin, item->kind->name, NULL);
    if (!statement) return 1;
    sqlite3_bind_int(statement, 3, place_of(item));
    const char *code = pk_load_step(load, statement) ? (const char *)sqlite3_column_text(statement, 0) : NULL;
    int same = code && strcmp(code, key) == 0;
    pk_load_release(statement);
    return same || load->code;
}

void pk_declare(struct pk_load *load, struct pk_item *item, const char *key)
{
    if (load->code) return;
    if (!item->file->is_anew && is_as_before(load, item, key)) {
        item->is_declared = 1;
        item->file->same++;
        return;
    }
    if (!item->file->is_anew) begin_anew(load, item->file);
    insert(load, item, key);
}

static void add_to_batch(struct pk_load *load, const struct pk_item *item)
{
    struct pk_bound *row = pk_batch_add(load->declarations, 4);
    if (!row) {
        pk_load_no_memory(load);
        return;
    }
    row[0].is = row[1].is = row[3].is = PK_BOUND_TEXT;
    row[0].text = item->file->origin;
    row[1].text = item->kind->name;
    row[2].is = PK_BOUND_INTEGER;
    row[2].integer = place_of(item);
    row[3].text = pk_item_key(load, item);
}

/* Where one is refused, all are declared one after the other, which says what is wrong. */
void pk_declare_many(struct pk_load *load, struct pk_item *const *items, size_t count)
{
    size_t anew = 0;
    while (anew < count && items[anew]->file->is_anew) anew++;
    for (size_t i = 0; i < anew && !load->code; i++) add_to_batch(load, items[i]);
    int code = load->code ? load->code : pk_batch_write(load->declarations, INSERT);
    if (!code) load->declared += (int)anew;
    else if (code != PARKDB_CONSTRAINT) pk_load_stop(load, code);
    for (size_t i = code ? 0 : anew; i < count && !load->code; i++) pk_declare(load, items[i], pk_item_key(load, items[i]));
}

void pk_declare_end_of_kind(struct pk_load *load, const struct pk_kind *kind)
{
    static const char sql[] = "SELECT count(*) FROM declaration WHERE origin = ? AND kind = ?";
    for (size_t i = 0; i < load->file_count && !load->code; i++) {
        struct pk_file *file = &load->files[i];
        if (file->origin && !file->is_anew && pk_load_ask_number(load, sql, file->origin, kind->name, NULL, 0) != file->same)
            begin_anew(load, file);
        file->same = 0;
    }
}

int pk_declare_nothing_new(struct pk_load *load)
{
    static const char same[] = "SELECT NOT EXISTS (SELECT origin, kind, code, ord FROM temp.declared_before EXCEPT "
                               "SELECT origin, kind, code, ord FROM declaration)";
    const parkdb_load_result *result = load->result;
    if (load->origin_changed || load->rows_changed || result->added || result->changed || result->removed) return 0;
    if (pk_load_ask_number(load, "SELECT count(*) FROM temp.declared_before", NULL, NULL, NULL, -1) != load->declared) return 0;
    return pk_load_ask_number(load, same, NULL, NULL, NULL, 0);
}

/* ---------------------------------------------------------------- What other files declare */

const struct pk_file *pk_declare_file(const struct pk_load *load, const char *origin)
{
    for (size_t i = 0; i < load->file_count; i++)
        if (load->files[i].origin && strcmp(load->files[i].origin, origin) == 0) return &load->files[i];
    return NULL;
}

/* Whether what a file of the load declared before is what it declares now. */
static int is_declared(const struct pk_load *load, const struct pk_file *file, const struct pk_kind *kind, int place)
{
    if (file->is_anew) return 1;
    for (const struct pk_item *item = load->first; item; item = item->next)
        if (item->file == file && item->kind == kind && place_of(item) == place) return item->is_declared;
    return 0;
}

char *pk_declare_other(struct pk_load *load, const struct pk_item *item, const char *key, int is_before)
{
    static const char sql[] = "SELECT origin, ord FROM declaration WHERE kind = ? AND code = ? AND origin <> ? ORDER BY origin";
    sqlite3_stmt *statement = pk_load_bound(load, sql, item->kind->name, key, item->file->origin);
    char *other = NULL;
    while (statement && !other && pk_load_step(load, statement)) {
        const char *origin = (const char *)sqlite3_column_text(statement, 0);
        const struct pk_file *file = pk_declare_file(load, origin);
        if (!file || ((!is_before || file < item->file) && is_declared(load, file, item->kind, sqlite3_column_int(statement, 1))))
            other = sqlite3_mprintf("%s", origin);
    }
    if (statement) pk_load_release(statement);
    return other;
}

int pk_declare_is_known(struct pk_load *load, const struct pk_kind *kind, const char *key)
{
    static const char sql[] = "SELECT origin FROM declaration WHERE kind = ?1 AND code = ?2 "
                              "UNION ALL SELECT origin FROM temp.declared_before WHERE kind = ?1 AND code = ?2";
    sqlite3_stmt *statement = pk_load_bound(load, sql, kind->name, key, NULL);
    int known = 0;
    while (statement && !known && pk_load_step(load, statement))
        known = pk_declare_file(load, (const char *)sqlite3_column_text(statement, 0)) != NULL;
    if (statement) pk_load_release(statement);
    return known;
}
