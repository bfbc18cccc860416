#include "policy/write.h"

#include "core/column.h"
#include "core/number.h"
#include "policy/added.h"
#include "policy/declare.h"
#include "policy/item.h"
#include "policy/list.h"
#include "policy/read.h"
#include "rows/nearest.h"
#include "rows/record_batch.h"

#include <string.h>

/* ---------------------------------------------------------------- Writing records */

/* Notes on the item how it differs from the existing row; returns 1 if it does. */
static int compare(struct pk_load *load, struct pk_item *item, const struct pk_value *found)
{
    sqlite3_str *change = sqlite3_str_new(load->db->sqlite);
    for (size_t i = 0; i < item->kind->field_count; i++) {
        if (pk_value_equal(&item->values[i], &found[i])) continue;
        char was[PK_NUMBER_SIZE] = "nothing", is[PK_NUMBER_SIZE] = "nothing";
        if (found[i].is == PK_IS_NUMBER) pk_number_text(load->db, found[i].number, was);
        if (item->values[i].is == PK_IS_NUMBER) pk_number_text(load->db, item->values[i].number, is);
        sqlite3_str_appendf(change, "%s%s: %s → %s", sqlite3_str_length(change) ? "; " : "", item->kind->fields[i].name,
                            found[i].is == PK_IS_TEXT ? found[i].text : was, item->values[i].is == PK_IS_TEXT ? item->values[i].text : is);
    }
    int failed = sqlite3_str_errcode(change) != SQLITE_OK;
    item->change = sqlite3_str_finish(change);
    if (failed) pk_load_no_memory(load);
    return item->change != NULL;
}

/* A document that is only cited here and has its own file: that file decides. */
static int is_stub(struct pk_load *load, const struct pk_item *item, const char *key)
{
    if (item->kind->id != PK_KIND_DOCUMENT || item->list == &pk_own_document) return 0;
    return pk_load_ask_number(load, "SELECT count(*) FROM origin WHERE code = ? AND kind = 'document'", key, NULL, NULL, 0);
}

static int has_bad_key(const struct pk_item *item)
{
    for (size_t i = 0; i < item->kind->field_count; i++)
        if (item->kind->fields[i].flags & PK_KEY && item->bad & pk_bit(i)) return 1;
    return 0;
}

/* The flags of an existing row that the file sets and that are written last. */
static uint64_t flags_for_last(const struct pk_item *item, const struct pk_value *found)
{
    uint64_t last = 0;
    for (size_t i = 0; i < item->kind->field_count; i++)
        if (item->kind->fields[i].flags & PK_LAST && item->values[i].number != 0 && found[i].number == 0) last |= pk_bit(i);
    return last;
}

static void set_flags(struct pk_item *item, uint64_t fields, int value)
{
    for (size_t i = 0; i < item->kind->field_count; i++)
        if (fields & pk_bit(i)) item->values[i].number = value;
}

void pk_write_last(struct pk_load *load)
{
    for (struct pk_item *item = load->first; item && !load->code; item = item->next)
        if (item->last && !item->is_unwritten) pk_write_item(load, item, 0);
}

/* The work after a record has been written, or was there already. */
static void note_written(struct pk_load *load, struct pk_item *item, int exists, int differs)
{
    const char *key = pk_item_key(load, item);
    char *other = exists && differs && item->list != &pk_own_document ? pk_declare_other(load, item, key, 0) : NULL;
    if (other)
        pk_report(load, PARKDB_INVALID, item->file, item->node, NULL, item, "found %s that %s declares differently, expected the same: %s",
                  key, other, item->change);
    sqlite3_free(other);
    if (!has_bad_key(item)) pk_declare(load, item, key);
    item->is_new = !exists;
}

/* Writes a record that is new or different. Returns 1 if it has to wait for another one of its kind. */
static int write_differing(struct pk_load *load, struct pk_item *item, int exists, int may_wait)
{
    set_flags(item, item->last, 0);
    int waits = pk_write_item(load, item, may_wait);
    set_flags(item, item->last, 1);
    if (!waits) note_written(load, item, exists, 1);
    else {
        sqlite3_free(item->change);
        item->change = NULL;
    }
    return waits;
}

/* Checks whether a record exists, and how it differs. */
static void look(struct pk_load *load, struct pk_item *item, int *exists, int *differs)
{
    struct pk_value found[PK_MAX_FIELDS];
    sqlite3_stmt *statement = NULL;
    int code = pk_record_read(load->db, item->kind, item->values, found, exists, &statement);
    if (code) pk_load_stop(load, code);
    if (*exists) *differs = compare(load, item, found);
    if (*exists) item->last = flags_for_last(item, found);
    sqlite3_reset(statement);
}

/* ---------------------------------------------------------------- Many new records in one statement */

#define GROUP_SIZE 1024 /* records that are open at a time */
#define BATCH_MIN 8     /* fewer are written one after the other */

/* Records that are open, the last of them new and not yet written. */
struct group {
    struct pk_load *load;
    const struct pk_kind *kind;
    struct pk_item *items[GROUP_SIZE];
    size_t count, pending;
};

static int add_pending(struct group *group, const struct pk_item *item)
{
    struct pk_load *load = group->load;
    struct pk_fault fault;
    struct pk_bound *row = pk_batch_add(load->records, item->kind->field_count);
    int code = row ? pk_record_bound(load->db, item->kind, item->values, row, &fault) : pk_no_memory(load->db);
    if (row) sqlite3_free(fault.expected);
    if (row && code) pk_batch_take_back(load->records);
    if (code && code != PARKDB_UNKNOWN && code != PARKDB_CONSTRAINT) pk_load_stop(load, code);
    else if (code) pk_error_clear(&load->db->error);
    group->pending += !code;
    return !code;
}

static int write_batch(struct group *group)
{
    struct pk_load *load = group->load;
    pk_write_pause(load);
    if (load->code) return 0;
    sqlite3_str *sql = sqlite3_str_new(load->db->sqlite);
    pk_append_insert(sql, group->kind);
    char *insert = sqlite3_str_finish(sql);
    int code = insert ? pk_batch_write(load->records, insert) : pk_no_memory(load->db);
    sqlite3_free(insert);
    if (code && code != PARKDB_CONSTRAINT) pk_load_stop(load, code);
    return !code;
}

static void write_one_by_one(struct pk_load *load, struct pk_item *const *items, size_t count)
{
    for (size_t i = 0; i < count && !load->code; i++) {
        int exists = 0, differs = 1;
        look(load, items[i], &exists, &differs);
        if (load->code) return;
        if (differs) write_differing(load, items[i], exists, 0);
        else note_written(load, items[i], exists, differs);
    }
}

/* Writes the new records. If one is refused, none of them is written; they are then written one by one, which finds the wrong one. */
static void write_pending(struct group *group)
{
    struct pk_load *load = group->load;
    size_t count = group->pending;
    struct pk_item **items = group->items + group->count - count;
    group->pending = 0;
    if (load->code || count == 0) return;
    if (count >= BATCH_MIN && write_batch(group)) {
        for (size_t i = 0; i < count; i++) items[i]->is_new = 1;
        pk_declare_many(load, items, count);
    } else {
        pk_batch_empty(load->records);
        write_one_by_one(load, items, count);
    }
}

static void end_group(struct group *group)
{
    write_pending(group);
    pk_items_close(group->load, group->items, group->count);
    group->count = 0;
}

/* Writes an open record, unless it exists unchanged, or lets it wait in the group. Returns 1 if it waits for another one of its kind. */
static int write_record(struct group *group, struct pk_item *item, int may_wait)
{
    struct pk_load *load = group->load;
    int exists = 0, differs = 1, waits = 0;
    item->is_stub = !item->bad && is_stub(load, item, pk_item_key(load, item));
    if (!item->bad && !item->is_stub && !load->code) look(load, item, &exists, &differs);
    if (!item->bad && !item->is_stub && !exists && !load->code && add_pending(group, item)) {
        group->items[group->count++] = item;
        return 0;
    }
    write_pending(group);
    group->items[group->count++] = item;
    if (load->code) return 0;
    if (item->is_stub) pk_declare(load, item, pk_item_key(load, item));
    else if (differs) waits = write_differing(load, item, exists, may_wait);
    else note_written(load, item, exists, differs);
    return waits;
}

/* ---------------------------------------------------------------- Kind by kind */

static int is_turn_of(const struct pk_item *item, const struct pk_list *list)
{
    return item->kind == list->kind && (item->list == list || item->list == &pk_own_document);
}

/* Records that refer to a missing one: the others' errors name it. */
static void hold(struct pk_load *load, struct pk_item *const *items, size_t count)
{
    for (size_t i = 0; i < count && pk_item_open(load, items[i]); i++) {
        items[i]->is_held = 1;
        pk_items_close(load, &items[i], 1);
    }
}

/* Writes records, group by group; returns the number that must wait, which are moved to the front. */
static size_t write_round(struct pk_load *load, struct group *group, struct pk_item **items, size_t count, int may_wait)
{
    size_t left = 0;
    if (!may_wait) hold(load, items, count);
    for (size_t i = 0; i < count && pk_item_open(load, items[i]); i++) {
        if (write_record(group, items[i], may_wait)) items[left++] = items[i];
        if (group->count == GROUP_SIZE) end_group(group);
    }
    end_group(group);
    return left;
}

/* Records may refer to their own kind in any order: those that must wait are tried again until none succeeds. */
static void write_records(struct pk_load *load, const struct pk_list *list)
{
    struct group group = {.load = load, .kind = list->kind};
    size_t count = 0, left;
    for (struct pk_item *item = load->first; item; item = item->next) count += (size_t)is_turn_of(item, list);
    struct pk_item **waiting = sqlite3_malloc64((count + 1) * sizeof(struct pk_item *));
    if (!waiting) {
        pk_load_no_memory(load);
        return;
    }
    count = 0;
    for (struct pk_item *item = load->first; item; item = item->next)
        if (is_turn_of(item, list)) waiting[count++] = item;
    for (int may_wait = 1; count && !load->code; may_wait = left < count, count = left)
        left = write_round(load, &group, waiting, count, may_wait);
    sqlite3_free(waiting);
    pk_declare_end_of_kind(load, list->kind);
}

static void write_lists(struct pk_load *load, struct pk_item *item)
{
    if (!item->list->children[0] || (item->is_new && !item->has_lists && !item->is_held)) return;
    if (!pk_item_open(load, item)) return;
    for (size_t c = 0; item->list->children[c] && !load->code; c++) pk_list_write(load, item, item->list->children[c]);
    pk_items_close(load, &item, 1);
}

static void write_all_lists(struct pk_load *load, const struct pk_list *list)
{
    for (struct pk_item *item = load->first; item && !load->code; item = item->next)
        if (is_turn_of(item, list)) write_lists(load, item);
}

/* Lists of regions and agencies name documents, which name regions and agencies: these lists are written after the documents. */
static int lists_wait(const struct pk_list *list)
{
    return list->kind->id == PK_KIND_REGION || list->kind->id == PK_KIND_AGENCY;
}

static void write_kind(struct pk_load *load, const struct pk_list *list)
{
    write_records(load, list);
    if (!lists_wait(list)) write_all_lists(load, list);
    for (size_t i = 0; list->kind->id == PK_KIND_DOCUMENT && i < pk_list_count; i++)
        if (lists_wait(&pk_lists[i])) write_all_lists(load, &pk_lists[i]);
}

static void make_members(struct pk_load *load)
{
    int was_paused = load->members == PK_MEMBERS_PAUSED;
    load->members = PK_MEMBERS_MADE;
    if (!was_paused) return;
    int touched = pk_load_ask_number(load, "SELECT touched FROM area_member_pause", NULL, NULL, NULL, 0);
    pk_load_run(load, "DELETE FROM area_member_pause", NULL, NULL, NULL, 0);
    if (touched) pk_load_run(load, "INSERT INTO area_member_refresh VALUES (NULL)", NULL, NULL, NULL, 0);
}

void pk_write_all(struct pk_load *load)
{
    for (size_t i = 0; i < pk_list_count && !load->code; i++) {
        write_kind(load, &pk_lists[i]);
        if (pk_lists[i].kind->id == PK_KIND_AREA_GROUP) make_members(load);
    }
}

/* ---------------------------------------------------------------- Records no longer declared */

static const struct pk_file *file_of(const struct pk_load *load, const char *origin)
{
    const struct pk_file *file = pk_declare_file(load, origin);
    return file ? file : &load->files[0];
}

static struct pk_gone *gone_of(struct pk_load *load, const struct pk_kind *kind)
{
    static const char sql[] = "SELECT min(origin), code FROM temp.declared_before b WHERE kind = ?1 AND NOT EXISTS "
                              "(SELECT 1 FROM declaration d WHERE d.kind = b.kind AND d.code = b.code) GROUP BY code ORDER BY code";
    sqlite3_stmt *statement = NULL;
    struct pk_gone *first = NULL;
    int code = pk_prepare(load->db, sql, &statement);
    if (!code) sqlite3_bind_text(statement, 1, kind->name, -1, SQLITE_STATIC);
    int step = SQLITE_DONE;
    while (!code && (step = sqlite3_step(statement)) == SQLITE_ROW) {
        struct pk_gone *one = pk_arena_take(&load->arena, sizeof *one);
        struct pk_columns row = {.db = load->db, .row = statement, .table = "declaration"};
        const char *origin = pk_column_text(&row, 0), *key = pk_column_text(&row, 1);
        if ((code = row.code) != PARKDB_OK) break;
        if (one) one->origin = pk_arena_copy(&load->arena, origin, strlen(origin));
        if (one) one->key = pk_arena_copy(&load->arena, key, strlen(key));
        if (!one || !one->origin || !one->key) {
            code = pk_no_memory(load->db);
            break;
        }
        one->next = first;
        first = one;
    }
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(load->db, "cannot go on loading");
    sqlite3_finalize(statement);
    if (code) pk_load_stop(load, code);
    return first;
}

/* Removes the undeclared records of a kind. One may depend on another, so those that are refused are tried again until none succeeds. */
void pk_write_removals(struct pk_load *load, const struct pk_kind *kind)
{
    struct pk_gone *left = gone_of(load, kind);
    int progress = 1, last = 0;
    while (left && !load->code && !last) {
        struct pk_gone *refused = NULL, *kept = NULL,
                       **end = &kept; /* refused for a reason of their own: reported before their dependents */
        last = !progress;
        progress = 0;
        for (struct pk_gone *one = left, *next; one && !load->code; one = next) {
            struct pk_value values[PK_MAX_FIELDS];
            int count = 0;
            next = one->next;
            char *key = pk_arena_copy(&load->arena, one->key, strlen(one->key));
            if (!key) {
                pk_load_no_memory(load);
                return;
            }
            pk_values_of_key(kind, key, values);
            pk_added_find(load, kind, one);
            int code = load->code ? load->code : pk_record_delete(load->db, kind, values, &count);
            const struct pk_file *file = file_of(load, one->origin);
            if (code == PARKDB_CONSTRAINT && last) {
                const char *expected = strstr(load->db->error.message, ": expected ");
                char *text = expected ? sqlite3_mprintf("no longer declares %s %s, %s", kind->name, one->key, expected + 2)
                                      : sqlite3_mprintf("no longer declares %s %s, expected nothing to refer to it, but something does",
                                                        kind->name, one->key);
                pk_report_at(load, PARKDB_INVALID, file, kind->list, NULL, text ? text : "");
                sqlite3_free(text);
            } else if (code == PARKDB_CONSTRAINT && load->db->error.sqlite_code == SQLITE_CONSTRAINT_TRIGGER) {
                one->next = NULL;
                *end = one;
                end = &one->next;
            } else if (code == PARKDB_CONSTRAINT) {
                one->next = refused;
                refused = one;
            } else if (code) pk_load_stop(load, code);
            else {
                progress = 1;
                one->kind = kind;
                one->file = file;
                if (count) pk_added_refuse(load, one);
                one->next = load->gone;
                if (count) load->gone = one;
            }
        }
        *end = refused;
        left = kept;
    }
}
