/* Loading policy files: every file is read into records, the records are written kind by kind, and what a file declared before and no
 * longer does goes. All in one transaction, which any error undoes. */
#include "core/in_file.h"
#include "core/options.h"
#include "core/page_cache.h"
#include "policy/added.h"
#include "policy/declare.h"
#include "policy/item.h"
#include "policy/list.h"
#include "policy/read.h"
#include "policy/write.h"
#include "rows/nearest.h"
#include "rows/record_batch.h"

#include <string.h>

/* ---------------------------------------------------------------- The whole load */

static void count(struct pk_load *load, const struct pk_item *item)
{
    if (item->is_new) load->result->added++;
    else if (item->change) load->result->changed++;
    else load->result->unchanged++;
}

static void tell(struct pk_load *load, struct pk_item *item)
{
    char path[PK_PLACE_SIZE];
    if (!load->options.on_event || !pk_item_open(load, item)) return;
    pk_json_path(item->node, path, sizeof path);
    const char *key = pk_item_key(load, item);
    if (item->is_new) pk_load_tell(load, PARKDB_LOAD_ADDED, item->file, path, item->kind->name, key, "added");
    else if (item->change) pk_load_tell(load, PARKDB_LOAD_CHANGED, item->file, path, item->kind->name, key, item->change);
    pk_added_tell_kept(load, item, path);
    pk_items_close(load, &item, 1);
}

/* The handle's error becomes the first one of the files. */
static int refuse(struct pk_load *load)
{
    char *more = sqlite3_mprintf("%s (and %d more)", load->first_error.message, load->result->errors - 1);
    load->db->error = load->first_error;
    if (more && load->result->errors > 1) pk_copy_text(load->db->error.message, sizeof load->db->error.message, more);
    sqlite3_free(more);
    return load->first_error.code;
}

static int work(struct pk_load *load)
{
    pk_declare_begin(load);
    pk_write_all(load);
    if (load->result->errors && !load->code) return refuse(load);
    for (size_t i = pk_list_count; i-- > 0 && !load->code;) pk_write_removals(load, pk_lists[i].kind);
    for (size_t i = 0; i < load->file_count; i++)
        if (!load->files[i].root && load->files[i].origin) { /* unloaded */
            load->origin_changed = 1;
            pk_load_run(load, "DELETE FROM origin WHERE code = ?", load->files[i].origin, NULL, NULL, 0);
        }
    if (!load->result->errors) pk_write_last(load);
    if (load->result->errors && !load->code) return refuse(load);
    for (struct pk_item *item = load->first; item && !load->code; item = item->next) {
        count(load, item);
        tell(load, item);
    }
    for (const struct pk_gone *one = load->gone; one && !load->code; one = one->next) {
        load->result->removed++;
        pk_load_tell(load, PARKDB_LOAD_REMOVED, one->file, "", one->kind->name, one->key, "no longer declared");
        pk_added_tell_gone(load, one);
    }
    pk_write_resume(load);
    pk_list_known(load);
    load->nothing_new = pk_declare_nothing_new(load);
    return load->code;
}

/* Writes what was read, and keeps it or not. */
static int change(struct pk_load *load)
{
    parkdb *db = load->db;
    struct pk_page_cache before;
    int code = pk_change_begin(db);
    if (code) return code;
    pk_page_cache_widen(db, &before);
    code = work(load);
    /* A file is left byte for byte as it is when nothing in it changes. */
    int dry = !code && (load->nothing_new || load->options.dry_run);
    code = pk_change_end(db, dry ? PARKDB_INTERRUPTED : code);
    pk_page_cache_restore(db, &before);
    if (dry) {
        pk_error_clear(&db->error);
        return PARKDB_OK;
    }
    return code;
}

static void free_load(struct pk_load *load)
{
    for (struct pk_item *item = load->first; item; item = item->next) sqlite3_free(item->change);
    for (size_t i = 0; i < load->file_count; i++) sqlite3_free(load->files[i].text);
    for (size_t i = 0; i < PK_MAX_STATEMENTS; i++) sqlite3_finalize(load->statements[i]);
    for (size_t i = 0; i < PK_KIND_COUNT; i++) sqlite3_finalize(load->rows[i]);
    pk_batch_free(load->records);
    pk_batch_free(load->declarations);
    pk_arena_free(&load->open);
    pk_arena_free(&load->arena);
}

/* What the caller asks for; in versions before, up to dry_run. */
static int take_options(parkdb *db, const parkdb_load_options *options, struct pk_load *load)
{
    struct former {
        size_t size;
        parkdb_load_fn on_event;
        void *context;
        int dry_run;
    };
    static const size_t former[] = {sizeof(struct former), 0};
    return pk_options_read(&db->error, "parkdb_load_options", options, former, &load->options, sizeof load->options);
}

/* Loads files that have been given a name and, unless they are at fault, a tree. */
static int finish(struct pk_load *load)
{
    for (size_t i = 0; i < load->file_count && !load->code; i++)
        if (load->files[i].root) pk_file_records(load, &load->files[i]);
    int code = load->code ? load->code : change(load);
    free_load(load);
    return code;
}

static int begin(struct pk_load *load, parkdb *db, size_t count, parkdb_load_result *result)
{
    memset(result, 0, sizeof *result);
    atomic_store(&db->interrupted, 0);
    load->db = db;
    load->result = result;
    load->files = pk_arena_take(&load->arena, count * sizeof *load->files);
    load->records = pk_batch_new(db, "parkdb_records_to_write");
    load->declarations = pk_batch_new(db, "parkdb_declarations_to_write");
    if (!load->files || !load->records || !load->declarations) {
        free_load(load);
        return pk_no_memory(db);
    }
    load->file_count = count;
    result->files = (int)count;
    return PARKDB_OK;
}

int parkdb_load_files(parkdb *db, const char *const *paths, size_t count, const parkdb_load_options *options, parkdb_load_result *result)
{
    struct pk_load load = {0};
    parkdb_load_result own;
    int code = pk_enter(db);
    if (!code) code = take_options(db, options, &load);
    if (code) return code;
    if (!paths || !count) return pk_fail(db, PARKDB_MISUSE, "at least one file is needed");
    for (size_t i = 0; i < count; i++)
        if (!paths[i]) return pk_fail(db, PARKDB_MISUSE, "a file's name is needed, and is NULL");
    code = begin(&load, db, count, result ? result : &own);
    for (size_t i = 0; i < count && !code && !load.code; i++) {
        size_t length = 0;
        load.files[i].name = pk_file_name(paths[i]);
        if (pk_file_read(&load, &load.files[i], paths[i], &length)) pk_file_parse(&load, &load.files[i], load.files[i].text, length);
    }
    return code ? code : finish(&load);
}

int parkdb_load_file(parkdb *db, const char *path, const parkdb_load_options *options, parkdb_load_result *result)
{
    return parkdb_load_files(db, path ? &path : NULL, 1, options, result);
}

int parkdb_load_text(parkdb *db, const char *name, const char *text, size_t length, const parkdb_load_options *options,
                     parkdb_load_result *result)
{
    struct pk_load load = {0};
    parkdb_load_result own;
    int code = pk_enter(db);
    if (!code) code = take_options(db, options, &load);
    if (code) return code;
    if (!name || !text) return pk_fail(db, PARKDB_MISUSE, "a name and a text are needed");
    code = begin(&load, db, 1, result ? result : &own);
    if (code) return code;
    load.files[0].name = name;
    pk_file_parse(&load, &load.files[0], text, length);
    return finish(&load);
}

int parkdb_unload(parkdb *db, const char *code, const parkdb_load_options *options, parkdb_load_result *result)
{
    struct pk_load load = {0};
    parkdb_load_result own;
    int failed = pk_enter(db);
    if (!failed) failed = take_options(db, options, &load);
    if (failed) return failed;
    if (!code) return pk_fail(db, PARKDB_MISUSE, "a code is needed");
    failed = begin(&load, db, 1, result ? result : &own);
    if (failed) return failed;
    char *kind = pk_load_ask(&load, "SELECT kind FROM origin WHERE code = ?", code, NULL, NULL);
    if (!kind && !load.code) pk_load_stop(&load, pk_fail_unknown_code(db, "code", PK_REF_ORIGIN, code));
    load.files[0].name = code;
    load.files[0].origin = code;
    load.files[0].is_catalogue = kind && strcmp(kind, "catalogue") == 0;
    sqlite3_free(kind);
    failed = load.code ? load.code : change(&load);
    free_load(&load);
    return failed;
}
