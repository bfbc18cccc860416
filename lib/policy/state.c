#include "policy/state.h"

#include "core/number.h"

#include <string.h>

/* ---------------------------------------------------------------- Telling */

int pk_load_stop(struct pk_load *load, int code)
{
    if (!load->code) load->code = code;
    return load->code;
}

int pk_load_no_memory(struct pk_load *load)
{
    return pk_load_stop(load, pk_no_memory(load->db));
}

int pk_load_is_stopped(struct pk_load *load)
{
    if (!load->code && atomic_load(&load->db->interrupted))
        pk_load_stop(load, pk_fail(load->db, PARKDB_INTERRUPTED, "stopped by the caller"));
    return load->code;
}

const char *pk_load_join(struct pk_load *load, const char *first, const char *second)
{
    size_t length = strlen(first), more = strlen(second);
    char *both = pk_arena_take(&load->open, length + more + 2);
    if (!both) {
        pk_load_no_memory(load);
        return NULL;
    }
    memcpy(both, first, length + 1);
    both[length] = '/';
    memcpy(both + length + 1, second, more + 1);
    return both;
}

void pk_load_tell(struct pk_load *load, int type, const struct pk_file *file, const char *path, const char *kind, const char *code,
                  const char *text)
{
    parkdb_load_event event = {type, file->name, path, kind, code, text};
    if (load->code || !load->options.on_event) return;
    if (load->options.on_event(load->options.context, &event)) atomic_store(&load->db->interrupted, 1);
    pk_load_is_stopped(load);
}

const char *pk_item_key(struct pk_load *load, const struct pk_item *item)
{
    const char *key = NULL;
    for (size_t i = 0; i < item->kind->field_count; i++) {
        const struct pk_field *field = &item->kind->fields[i];
        if (!(field->flags & PK_KEY) || item->values[i].is != PK_IS_TEXT) continue;
        const char *part = item->values[i].text;
        key = key ? pk_load_join(load, key, part) : part;
    }
    return key ? key : "";
}

void pk_report_as(struct pk_load *load, int code, const struct pk_file *file, const char *path, const char *kind, const char *key,
                  const char *text)
{
    load->result->errors++;
    if (!load->first_error.code) {
        pk_error_set(&load->first_error, code, "%s%s%s: %s", file->name, *path ? ": " : "", path, text);
        pk_copy_text(load->first_error.file, sizeof load->first_error.file, file->name);
        pk_copy_text(load->first_error.path, sizeof load->first_error.path, path);
    }
    pk_load_tell(load, PARKDB_LOAD_ERROR, file, path, kind, key, text);
}

void pk_report_at(struct pk_load *load, int code, const struct pk_file *file, const char *path, const struct pk_item *item,
                  const char *text)
{
    pk_report_as(load, code, file, path, item ? item->kind->name : "", item ? pk_item_key(load, item) : "", text);
}

/* An error at a node, or with a field's name at the place where that field is or would be. */
void pk_report(struct pk_load *load, int code, const struct pk_file *file, const struct pk_json *node, const char *field,
               const struct pk_item *item, const char *format, ...)
{
    char path[PK_PLACE_SIZE];
    va_list arguments;
    pk_json_path(node, path, sizeof path);
    size_t used = strlen(path);
    if (field) {
        pk_copy_text(path + used, sizeof path - used, used ? "." : "");
        used = strlen(path);
        pk_copy_text(path + used, sizeof path - used, field);
    }
    va_start(arguments, format);
    char *text = sqlite3_vmprintf(format, arguments);
    va_end(arguments);
    if (text) pk_report_at(load, code, file, path, item, text);
    else pk_load_no_memory(load);
    sqlite3_free(text);
}

static size_t character_count(const char *text)
{
    size_t count = 0;
    for (; *text; text++) count += ((unsigned char)*text & 0xC0) != 0x80;
    return count;
}

/* The text of a node, short enough for a message; to be freed. */
static char *found_text(struct pk_load *load, const struct pk_json *node)
{
    char number[PK_NUMBER_SIZE];
    if (!node) return sqlite3_mprintf("nothing");
    if (node->type == PK_JSON_STRING) return sqlite3_mprintf("\"%!.60s%s\"", node->text, character_count(node->text) > 60 ? "…" : "");
    if (node->type != PK_JSON_NUMBER) return sqlite3_mprintf("%s", pk_json_type_name(node));
    pk_number_text(load->db, node->number, number);
    return sqlite3_mprintf("%s", number);
}

void pk_report_value(struct pk_load *load, const struct pk_file *file, const struct pk_json *object, const char *field,
                     const struct pk_item *item, const char *expected)
{
    const struct pk_json *node = field ? pk_json_get(object, field) : object;
    char *found = found_text(load, node);
    pk_report(load, PARKDB_INVALID, file, object, field, item, "found %s, expected %s", found ? found : "", expected);
    sqlite3_free(found);
}

int pk_is_written(const struct pk_field *field)
{
    return !(field->flags & (PK_PARENT | PK_ORDER | PK_SELF));
}

/* The place of a field of an item: in its object, or the item is a plain value for its main field. */
const struct pk_json *pk_item_node(const struct pk_item *item, const struct pk_field *field)
{
    if (item->node->type == PK_JSON_OBJECT) return pk_json_get(item->node, field->name);
    return field->flags & PK_MAIN ? item->node : NULL;
}

void pk_report_field(struct pk_load *load, const struct pk_item *item, int i, const char *expected)
{
    const struct pk_field *field = &item->kind->fields[i];
    const struct pk_json *node = pk_item_node(item, field);
    char *found = found_text(load, node);
    pk_report(load, PARKDB_INVALID, item->file, item->node, item->node->type == PK_JSON_OBJECT && pk_is_written(field) ? field->name : NULL,
              item, "found %s, expected %s", found ? found : "", expected);
    sqlite3_free(found);
}

/* ---------------------------------------------------------------- Files and their records */

/* A statement that is prepared once for the whole load; ready to be bound. NULL stops the load. */
static sqlite3_stmt *statement_of(struct pk_load *load, const char *sql)
{
    size_t i = 0;
    while (i < PK_MAX_STATEMENTS && load->statements[i] && strcmp(sqlite3_sql(load->statements[i]), sql) != 0) i++;
    if (i == PK_MAX_STATEMENTS) { /* the first one makes room */
        sqlite3_finalize(load->statements[i = 0]);
        load->statements[i] = NULL;
    }
    int code = pk_prepare(load->db, sql, &load->statements[i]);
    if (code) pk_load_stop(load, code);
    return load->statements[i];
}

sqlite3_stmt *pk_load_bound(struct pk_load *load, const char *sql, const char *a, const char *b, const char *c)
{
    const char *texts[] = {a, b, c};
    pk_load_is_stopped(load); /* SQLite itself notices only what comes while a statement runs */
    /* After what stops a load nothing runs any more: SQLite may have undone the transaction already. */
    sqlite3_stmt *statement = load->code ? NULL : statement_of(load, sql);
    for (int i = 0; statement && i < 3; i++)
        if (texts[i]) sqlite3_bind_text(statement, i + 1, texts[i], -1, SQLITE_STATIC);
    return statement;
}

int pk_load_step(struct pk_load *load, sqlite3_stmt *statement)
{
    int step = sqlite3_step(statement);
    if (step == SQLITE_ROW) return 1;
    if (step != SQLITE_DONE) pk_load_stop(load, pk_fail_sqlite(load->db, "cannot go on loading"));
    return 0;
}

void pk_load_release(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
}

void pk_load_run(struct pk_load *load, const char *sql, const char *a, const char *b, const char *c, int n)
{
    sqlite3_stmt *statement = pk_load_bound(load, sql, a, b, c);
    if (!statement) return;
    if (n) sqlite3_bind_int(statement, 4, n);
    pk_load_step(load, statement);
    pk_load_release(statement);
}

char *pk_load_ask(struct pk_load *load, const char *sql, const char *a, const char *b, const char *c)
{
    sqlite3_stmt *statement = pk_load_bound(load, sql, a, b, c);
    if (!statement) return NULL;
    char *answer = NULL;
    if (pk_load_step(load, statement)) {
        answer = sqlite3_mprintf("%s", sqlite3_column_text(statement, 0));
        if (!answer) pk_load_no_memory(load);
    }
    pk_load_release(statement);
    return answer;
}

int pk_load_ask_number(struct pk_load *load, const char *sql, const char *a, const char *b, const char *c, int otherwise)
{
    sqlite3_stmt *statement = pk_load_bound(load, sql, a, b, c);
    if (!statement) return otherwise;
    int answer = pk_load_step(load, statement) ? sqlite3_column_int(statement, 0) : otherwise;
    pk_load_release(statement);
    return answer;
}
