#include "policy/list.h"

#include "policy/added.h"
#include "policy/declare.h"
#include "policy/item.h"

#include <stdlib.h>
#include <string.h>

/* A row that the file wants in a list, and the one of that name that is there. */
struct wanted {
    struct pk_item *child;
    const char *name;
    struct pk_row *row;
};

/* A list of a record, as the file wants it and as it is. */
struct list {
    struct pk_load *load;
    struct pk_item *item; /* the record */
    const struct pk_kind *kind;
    const char *code; /* the record's */
    sqlite3_int64 id;
    struct pk_arena arena;
    struct wanted *wanted;
    struct pk_row *rows;
    size_t wanted_count, row_count;
};

/* ---------------------------------------------------------------- What the file wants */

static struct pk_item *next_of(struct pk_item *child, const struct pk_kind *kind)
{
    while (child && child->kind != kind) child = child->next;
    return child;
}

static void set_place(struct pk_item *child, const char *code, int place)
{
    for (size_t i = 0; i < child->kind->field_count; i++) {
        struct pk_value *value = &child->values[i];
        if (child->kind->fields[i].flags & PK_PARENT) {
            value->is = PK_IS_TEXT;
            value->text = code;
        } else if (child->kind->fields[i].flags & PK_ORDER) {
            value->is = PK_IS_NUMBER;
            value->number = place;
        }
    }
}

/* Gives the rows that the file wants their places; returns how many there are. */
static size_t set_places(struct list *list)
{
    int place = 0;
    for (struct pk_item *child = next_of(list->item->children, list->kind); child; child = next_of(child->next, list->kind))
        set_place(child, list->code, ++place);
    return (size_t)place;
}

static int gather_wanted(struct list *list)
{
    size_t i = 0;
    list->wanted = pk_arena_take(&list->arena, (list->wanted_count + 1) * sizeof *list->wanted);
    if (!list->wanted) return pk_load_no_memory(list->load);
    for (struct pk_item *child = next_of(list->item->children, list->kind); child; child = next_of(child->next, list->kind)) {
        list->wanted[i].child = child;
        list->wanted[i].name = pk_row_name(list->load->db, list->kind, child->values, &list->arena);
        if (!list->wanted[i++].name) return pk_load_no_memory(list->load);
    }
    return PARKDB_OK;
}

/* ---------------------------------------------------------------- What is there */

static int is_equal(const struct pk_item *child, const struct pk_value *found)
{
    size_t i = 0;
    while (i < child->kind->field_count && pk_value_equal(&child->values[i], &found[i])) i++;
    return i == child->kind->field_count && !child->bad;
}

/* Whether a list is just what the file says, row by row, and all of it known as the file's; that is most often so, and costs no memory. */
static int is_as_declared(const struct list *list, sqlite3_stmt *rows)
{
    struct pk_value found[PK_MAX_FIELDS];
    struct pk_item *child = next_of(list->item->children, list->kind);
    int same = 1;
    while (same && pk_load_step(list->load, rows)) {
        int code = pk_read_fields(list->load->db, list->kind, rows, found);
        if (code) pk_load_stop(list->load, code);
        same = child && pk_rows_is_files(list->kind, rows) && is_equal(child, found);
        if (same) child = next_of(child->next, list->kind);
    }
    sqlite3_reset(rows);
    return same && !child;
}

/* The statement that reads the rows of a list, bound; NULL when there is no such record or it is new, or the load is stopped. */
static sqlite3_stmt *rows_of(struct list *list)
{
    sqlite3_stmt **rows = &list->load->rows[list->kind->id];
    int code = pk_resolve(list->load->db, pk_parent_of(list->kind)->ref, list->code, &list->id);
    if (code == PARKDB_UNKNOWN || (list->item->is_new && !list->item->bad)) return NULL;
    if (!code) code = pk_rows_prepare(list->load->db, list->kind, rows);
    if (code) pk_load_stop(list->load, code);
    else pk_rows_bind(*rows, list->id);
    return code ? NULL : *rows;
}

/* ---------------------------------------------------------------- Which is which */

static int by_name_wanted(const void *a, const void *b)
{
    const struct wanted *one = *(struct wanted *const *)a, *other = *(struct wanted *const *)b;
    int order = strcmp(one->name, other->name);
    return order ? order : (one > other) - (one < other);
}

static int by_name_found(const void *a, const void *b)
{
    const struct pk_row *one = *(struct pk_row *const *)a, *other = *(struct pk_row *const *)b;
    int order = strcmp(one->name, other->name);
    return order ? order : (one > other) - (one < other);
}

/* Puts each wanted row with the one of its name that is there, if any: both in the order of their names. */
static void pair(struct wanted **wanted, size_t wanted_count, struct pk_row **rows, size_t row_count)
{
    for (size_t i = 0, j = 0; i < wanted_count && j < row_count;) {
        int order = strcmp(wanted[i]->name, rows[j]->name);
        if (order == 0) {
            wanted[i]->row = rows[j];
            rows[j]->is_taken = 1;
        }
        if (order <= 0) i++;
        if (order >= 0) j++;
    }
}

static int match(struct list *list)
{
    struct wanted **wanted = pk_arena_take(&list->arena, (list->wanted_count + 1) * sizeof(struct wanted *));
    struct pk_row **rows = pk_arena_take(&list->arena, (list->row_count + 1) * sizeof(struct pk_row *));
    if (!wanted || !rows) return pk_load_no_memory(list->load);
    for (size_t i = 0; i < list->wanted_count; i++) wanted[i] = &list->wanted[i];
    for (size_t i = 0; i < list->row_count; i++) rows[i] = &list->rows[i];
    qsort(wanted, list->wanted_count, sizeof(struct wanted *), by_name_wanted);
    qsort(rows, list->row_count, sizeof(struct pk_row *), by_name_found);
    pair(wanted, list->wanted_count, rows, list->row_count);
    return PARKDB_OK;
}

static int is_right(const struct wanted *wanted)
{
    return wanted->row && is_equal(wanted->child, wanted->row->values);
}

/* What goes: a file's row that the file no longer declares, and one that is to be written anew. Returns whether any does, or is to come. */
static int mark_going(struct list *list)
{
    int differs = 0;
    for (size_t i = 0; i < list->wanted_count; i++) {
        if (is_right(&list->wanted[i])) continue;
        if (list->wanted[i].row) list->wanted[i].row->is_going = 1;
        differs = 1;
    }
    for (size_t i = 0; i < list->row_count; i++) {
        struct pk_row *row = &list->rows[i];
        if (row->is_taken || !row->is_files) continue;
        row->is_going = 1;
        differs = 1;
    }
    return differs;
}

static int is_kept(const struct pk_row *row)
{
    return !row->is_taken && !row->is_going;
}

/* ---------------------------------------------------------------- Writing */

/* Deletes a row of the list or, where an ord is given, moves it there. */
static void change_row(struct list *list, const struct pk_row *row, sqlite3_int64 ord)
{
    const struct pk_field *place = pk_place_of(list->kind);
    pk_write_pause(list->load);
    char *sql = sqlite3_mprintf("%s %s%s WHERE %s = ?1 AND %s = ?2", ord ? "UPDATE" : "DELETE FROM", list->kind->table,
                                ord ? " SET ord = ?3" : "", pk_column(pk_parent_of(list->kind)), pk_column(place));
    sqlite3_stmt *statement = sql ? pk_load_bound(list->load, sql, NULL, NULL, NULL) : NULL;
    if (!sql) pk_load_no_memory(list->load);
    if (statement) {
        sqlite3_bind_int64(statement, 1, list->id);
        if (pk_has_ord(list->kind)) sqlite3_bind_int64(statement, 2, row->ord);
        else sqlite3_bind_text(statement, 2, row->values[place - list->kind->fields].text, -1, SQLITE_STATIC);
        if (ord) sqlite3_bind_int64(statement, 3, ord);
        pk_load_step(list->load, statement);
        pk_load_release(statement);
    }
    sqlite3_free(sql);
}

static void remove_going(struct list *list)
{
    for (size_t i = 0; i < list->row_count && !list->load->code; i++)
        if (list->rows[i].is_going) change_row(list, &list->rows[i], 0);
}

/* Moves what was added by hand behind the file's rows, from the last on, so that each finds its new place free; what is behind them stays
 * where it is. Returns whether any moved. */
static int move_kept(struct list *list)
{
    sqlite3_int64 last = (sqlite3_int64)list->wanted_count;
    sqlite3_int64 *places = pk_arena_take(&list->arena, (list->row_count + 1) * sizeof *places);
    int moved = 0;
    if (!places) pk_load_no_memory(list->load);
    for (size_t i = 0; places && i < list->row_count; i++) {
        if (!is_kept(&list->rows[i])) continue;
        places[i] = list->rows[i].ord > last ? list->rows[i].ord : last + 1;
        last = places[i];
    }
    for (size_t i = list->row_count; places && i-- > 0 && !list->load->code;) {
        if (!is_kept(&list->rows[i]) || places[i] == list->rows[i].ord) continue;
        change_row(list, &list->rows[i], places[i]);
        moved = 1;
    }
    return moved;
}

/* Keeps that a row is a file's. */
static void declare_row(struct list *list, const struct pk_item *child)
{
    static const char sql[] = "INSERT OR IGNORE INTO declaration_row (kind, record, key) VALUES (?1, ?3, ?2)";
    const struct pk_value *key = &child->values[pk_place_of(list->kind) - list->kind->fields];
    sqlite3_stmt *statement = pk_load_bound(list->load, sql, list->kind->table, key->is == PK_IS_TEXT ? key->text : NULL, NULL);
    if (!statement) return;
    if (key->is == PK_IS_NUMBER) sqlite3_bind_int64(statement, 2, (sqlite3_int64)key->number);
    sqlite3_bind_int64(statement, 3, list->id);
    pk_load_step(list->load, statement);
    pk_load_release(statement);
    list->load->rows_changed = 1;
}

/* The field by which a row is named in a list without places, when an earlier row has the same; or -1. */
static int name_taken_before(const struct list *list, const struct pk_item *child)
{
    int field = (int)(pk_place_of(list->kind) - list->kind->fields);
    if (pk_has_ord(list->kind)) return -1;
    for (const struct pk_item *other = next_of(list->item->children, list->kind); other != child; other = next_of(other->next, list->kind))
        if (pk_value_equal(&child->values[field], &other->values[field])) return field;
    return -1;
}

static void write_row(struct list *list, struct pk_item *child)
{
    int taken = name_taken_before(list, child);
    if (taken >= 0) pk_report_field(list->load, child, taken, "one that no other of its list has");
    else pk_write_item(list->load, child, 0);
    declare_row(list, child);
}

static void write_wanted(struct list *list)
{
    for (size_t i = 0; i < list->wanted_count && !list->load->code; i++) {
        const struct wanted *wanted = &list->wanted[i];
        if (!is_right(wanted)) write_row(list, wanted->child);
        else if (!wanted->row->is_files) declare_row(list, wanted->child);
    }
}

/* ---------------------------------------------------------------- What others say */

static int is_known(struct list *list)
{
    return pk_load_ask_number(list->load, pk_rows_known, list->item->kind->name, list->code, NULL, 0);
}

static int has_new_names(const struct list *list)
{
    size_t i = 0;
    while (i < list->wanted_count && list->wanted[i].row && list->wanted[i].row->is_files) i++;
    return i < list->wanted_count;
}

/* Files that declare the same record must say the same of its lists; but for a document's own file, whose word holds. */
static void refuse_otherwise(struct list *list, int differs)
{
    const struct pk_item *item = list->item;
    if (item->is_new || item->list == &pk_own_document || !(differs || has_new_names(list))) return;
    /* Of the files of the load, those before have had their word. */
    char *other = pk_declare_other(list->load, item, list->code, 1);
    if (other && (differs || is_known(list)))
        pk_report(list->load, PARKDB_INVALID, item->file, item->node, list->kind->list, item,
                  "found otherwise than %s declares them, expected the same", other);
    sqlite3_free(other);
}

/* ---------------------------------------------------------------- The whole list */

static void note_change(struct list *list)
{
    struct pk_item *item = list->item;
    if (item->is_new) return;
    char *both = sqlite3_mprintf("%s%s%s", item->change ? item->change : "", item->change ? "; " : "", list->kind->list);
    if (!both) {
        pk_load_no_memory(list->load);
        return;
    }
    sqlite3_free(item->change);
    item->change = both;
}

/* Remembers what is there and no file's, to be told in the end. */
static void note_kept(struct list *list)
{
    int known = -1;
    for (size_t i = 0; i < list->row_count && !list->load->code; i++) {
        if (!is_kept(&list->rows[i])) continue;
        if (known < 0) known = is_known(list);
        struct pk_added *added = pk_added_note(list->load, &list->item->kept, list->kind->name, list->rows[i].name);
        if (added) added->is_unknown = !known;
    }
}

/* Nothing is there yet: all of it is written. */
static void write_first(struct list *list)
{
    if (list->wanted_count == 0) return;
    refuse_otherwise(list, 1);
    for (struct pk_item *child = next_of(list->item->children, list->kind); child && !list->load->code;
         child = next_of(child->next, list->kind))
        write_row(list, child);
    note_change(list);
}

/* A list without places, of spans that may not overlap: says what was added to it, where that keeps the file's rows out. */
static void report_kept(struct list *list)
{
    size_t i = 0;
    while (i < list->wanted_count && !list->wanted[i].child->is_in_conflict) i++;
    if (i == list->wanted_count || pk_has_ord(list->kind)) return;
    for (i = 0; i < list->row_count && !list->load->code; i++)
        if (is_kept(&list->rows[i]))
            pk_report(list->load, PARKDB_INVALID, list->item->file, list->item->node, list->kind->list, list->item,
                      "found \"%s\" there, which is not known to be a file's, expected none in the way of the file's: remove it by hand",
                      list->rows[i].name);
}

static void bring(struct list *list)
{
    if (gather_wanted(list) || match(list)) return;
    int differs = mark_going(list);
    refuse_otherwise(list, differs);
    remove_going(list);
    if (pk_has_ord(list->kind) && move_kept(list)) differs = 1;
    write_wanted(list);
    report_kept(list);
    if (differs) note_change(list);
    note_kept(list);
}

void pk_list_write(struct pk_load *load, struct pk_item *item, const struct pk_kind *kind)
{
    struct list list = {.load = load, .item = item, .kind = kind, .code = item->values[0].text ? item->values[0].text : "?"};
    if (item->is_stub || item->is_unwritten) return;
    list.wanted_count = set_places(&list);
    if (item->is_new && list.wanted_count == 0) return;
    sqlite3_stmt *rows = rows_of(&list);
    if (load->code || (rows && is_as_declared(&list, rows)) || load->code) return;
    if (rows) pk_rows_bind(rows, list.id);
    int code = rows ? pk_rows_read(load->db, kind, rows, &list.arena, &list.rows, &list.row_count) : PARKDB_OK;
    if (code) pk_load_stop(load, code);
    if (!load->code && list.row_count) bring(&list);
    else if (!load->code) write_first(&list);
    pk_arena_free(&list.arena);
}

void pk_list_known(struct pk_load *load)
{
    for (size_t i = 0; i < load->file_count && !load->code; i++) {
        const struct pk_file *file = &load->files[i];
        if (!file->root || pk_load_ask_number(load, "SELECT 1 FROM declaration_known WHERE origin = ?", file->origin, NULL, NULL, 0))
            continue;
        pk_load_run(load, "INSERT INTO declaration_known (origin) VALUES (?)", file->origin, NULL, NULL, 0);
        load->rows_changed = 1;
    }
}
