/* Writing policy files, in one layout: a record takes one line when that is short enough, else a line for each field. */
#include "core/column.h"
#include "core/number.h"
#include "core/part_file.h"
#include "policy/format.h"
#include "policy/rows.h"
#include "rows/kinds.h"
#include "rows/nearest.h"

#include <math.h>
#include <string.h>

#define LINE_MAX_CHARACTERS 120

struct export
{
    parkdb *db;
    const char *origin;
    int code;
    sqlite3_stmt *rows[PK_KIND_COUNT]; /* the lists of records, each prepared once */
    sqlite3_stmt *known;
    int is_known; /* of the record at hand, which of its rows are a file's: only these are written */
};

/* ---------------------------------------------------------------- JSON text */

static void append_string(sqlite3_str *out, const char *text)
{
    static const char plain[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
    sqlite3_str_appendchar(out, 1, '"');
    for (const char *at = text; *at; at++) {
        const char *special = strchr(plain, *at);
        if (special) sqlite3_str_appendf(out, "\\%c", letters[special - plain]);
        else if ((unsigned char)*at < 0x20) sqlite3_str_appendf(out, "\\u%04x", (unsigned)*at);
        else sqlite3_str_appendchar(out, 1, *at);
    }
    sqlite3_str_appendchar(out, 1, '"');
}

static size_t character_count(const char *text)
{
    size_t count = 0;
    for (; *text; text++) count += ((unsigned char)*text & 0xC0) != 0x80;
    return count;
}

/* The fields of an object, or the elements of a list, each as finished text. */
struct parts {
    char *texts[PK_MAX_FIELDS];
    size_t count;
};

static void add_part(struct export *export, struct parts *parts, sqlite3_str *text)
{
    char *finished = sqlite3_str_finish(text);
    if (!finished || parts->count == PK_MAX_FIELDS) {
        export->code = pk_no_memory(export->db);
        sqlite3_free(finished);
    } else parts->texts[parts->count++] = finished;
}

/* Joins parts into {…}, on one line if it fits beside what stands before it. */
static void append_object(sqlite3_str *out, struct parts *parts, int indent)
{
    size_t width = (size_t)indent + 2;
    int has_lines = 0;
    for (size_t i = 0; i < parts->count; i++) {
        width += character_count(parts->texts[i]) + 2;
        has_lines = has_lines || strchr(parts->texts[i], '\n') != NULL;
    }
    int one_line = !has_lines && width <= LINE_MAX_CHARACTERS;
    sqlite3_str_appendchar(out, 1, '{');
    for (size_t i = 0; i < parts->count; i++) {
        if (i) sqlite3_str_appendall(out, one_line ? ", " : ",");
        if (!one_line) sqlite3_str_appendf(out, "\n%*s", indent + 2, "");
        sqlite3_str_appendall(out, parts->texts[i]);
        sqlite3_free(parts->texts[i]);
    }
    if (!one_line) sqlite3_str_appendf(out, "\n%*s", indent, "");
    sqlite3_str_appendchar(out, 1, '}');
}

/* ---------------------------------------------------------------- Records */

static const char *local_code(const struct export *export, const struct pk_field *field, const char *text)
{
    size_t length = strlen(export->origin);
    int own = field->flags & PK_LOCAL && strncmp(text, export->origin, length) == 0 && text[length] == '/';
    return own ? text + length + 1 : text;
}

static int is_left_out(const struct pk_field *field, const struct pk_value *value)
{
    if (field->flags & (PK_PARENT | PK_ORDER | PK_SELF) || value->is == PK_NOTHING) return 1;
    if (field->fallback && value->is == PK_IS_TEXT) return strcmp(value->text, field->fallback) == 0;
    return field->type == PK_FLAG && value->number == 0;
}

static void append_value(const struct export *export, sqlite3_str *out, const struct pk_field *field, const struct pk_value *value)
{
    char number[PK_NUMBER_SIZE];
    if (value->is == PK_IS_TEXT) append_string(out, local_code(export, field, value->text));
    else if (field->type == PK_FLAG || field->type == PK_TRISTATE) sqlite3_str_appendall(out, value->number != 0 ? "true" : "false");
    else {
        pk_number_text(export->db, value->number, number);
        sqlite3_str_appendall(out, number);
    }
}

/* What a file without it, or JSON, has no place for. */
static int check_value(const struct export *export, const struct pk_kind *kind, const struct pk_field *field, const struct pk_value *value)
{
    if (value->is == PK_NOTHING && pk_is_always_there(field)) return pk_column_missing(export->db, kind->name, field->name);
    if (value->is != PK_IS_NUMBER || isfinite(value->number)) return PARKDB_OK;
    return pk_fail(export->db, PARKDB_CORRUPT, "%s.%s: found %g, expected a finite number: the file is damaged: see parkdb_check",
                   kind->name, field->name, value->number);
}

static struct pk_value column_value(struct export *export, const struct pk_kind *kind, sqlite3_stmt *row, int column)
{
    struct pk_columns columns = {.db = export->db, .row = row, .table = kind->name};
    struct pk_value value = pk_value_read(&columns, &kind->fields[column], column);
    if (!columns.code) columns.code = check_value(export, kind, &kind->fields[column], &value);
    if (!export->code) export->code = columns.code;
    return value;
}

static void add_fields(struct export *export, struct parts *parts, const struct pk_kind *kind, sqlite3_stmt *row)
{
    for (size_t i = 0; i < kind->field_count && !export->code; i++) {
        struct pk_value value = column_value(export, kind, row, (int)i);
        if (is_left_out(&kind->fields[i], &value)) continue;
        sqlite3_str *text = sqlite3_str_new(export->db->sqlite);
        sqlite3_str_appendf(text, "\"%s\": ", kind->fields[i].name);
        append_value(export, text, &kind->fields[i], &value);
        add_part(export, parts, text);
    }
}

/* The field that a plain value may stand for in this row: its main one, when no other says anything. */
static int plain_field(struct export *export, const struct pk_kind *kind, sqlite3_stmt *row)
{
    int main = -1;
    for (size_t i = 0; i < kind->field_count; i++) {
        struct pk_value value = column_value(export, kind, row, (int)i);
        if (kind->fields[i].flags & PK_MAIN) main = (int)i;
        else if (!is_left_out(&kind->fields[i], &value)) return -1;
    }
    return main;
}

static void append_child(struct export *export, sqlite3_str *out, const struct pk_kind *kind, sqlite3_stmt *row, int indent)
{
    int plain = plain_field(export, kind, row);
    if (plain >= 0) {
        struct pk_value value = column_value(export, kind, row, plain);
        append_value(export, out, &kind->fields[plain], &value);
        return;
    }
    struct parts parts = {{NULL}, 0};
    add_fields(export, &parts, kind, row);
    append_object(out, &parts, indent);
}

/* 1: a row; 0: none, or the export is over. */
static int next_row(struct export *export, sqlite3_stmt *rows)
{
    if (export->code) return 0;
    int step = sqlite3_step(rows);
    if (step != SQLITE_ROW && step != SQLITE_DONE) export->code = pk_fail_sqlite(export->db, "cannot export");
    return step == SQLITE_ROW;
}

static int next_listed(struct export *export, const struct pk_kind *kind, sqlite3_stmt *rows)
{
    int is_row = 0;
    do is_row = next_row(export, rows);
    while (is_row && export->is_known && !pk_rows_is_files(kind, rows));
    return is_row;
}

static int all_plain(struct export *export, const struct pk_kind *kind, sqlite3_stmt *rows)
{
    int plain = 1;
    while (plain && next_listed(export, kind, rows)) plain = plain_field(export, kind, rows) >= 0;
    sqlite3_reset(rows);
    return plain;
}

/* "members": ["a", "b"], or a line for each when one of them is an object. */
static void add_list(struct export *export, struct parts *parts, const struct pk_kind *kind, const char *parent, int indent)
{
    sqlite3_int64 id = 0;
    export->code = pk_resolve(export->db, pk_parent_of(kind)->ref, parent, &id);
    if (!export->code) export->code = pk_rows_prepare(export->db, kind, &export->rows[kind->id]);
    if (export->code) return;
    sqlite3_stmt *rows = export->rows[kind->id];
    pk_rows_bind(rows, id);
    int one_line = all_plain(export, kind, rows), count = 0;
    sqlite3_str *text = sqlite3_str_new(export->db->sqlite);
    sqlite3_str_appendf(text, "\"%s\": [", kind->list);
    while (next_listed(export, kind, rows)) {
        if (count++) sqlite3_str_appendall(text, one_line ? ", " : ",");
        if (!one_line) sqlite3_str_appendf(text, "\n%*s", indent + 2, "");
        append_child(export, text, kind, rows, indent + 2);
    }
    if (!one_line) sqlite3_str_appendf(text, "\n%*s", indent, "");
    sqlite3_str_appendchar(text, 1, ']');
    sqlite3_reset(rows);
    if (count && !export->code) add_part(export, parts, text);
    else sqlite3_free(sqlite3_str_finish(text));
}

static void look_what_is_known(struct export *export, const struct pk_kind *kind, const char *key)
{
    export->code = pk_prepare(export->db, pk_rows_known, &export->known);
    if (export->code) return;
    sqlite3_bind_text(export->known, 1, kind->name, -1, SQLITE_STATIC);
    sqlite3_bind_text(export->known, 2, key, -1, SQLITE_STATIC);
    export->is_known = next_row(export, export->known);
    sqlite3_reset(export->known);
}

/* Appends the record that a key names, and says whether there is one: its code, or for a document's relation the document, the relation and
 * the related one. */
static int append_record(struct export *export, sqlite3_str *out, const struct pk_list *list, const char *key, int indent)
{
    struct pk_value values[PK_MAX_FIELDS], found[PK_MAX_FIELDS];
    sqlite3_stmt *row = NULL;
    char *copy = sqlite3_mprintf("%s", key);
    struct parts parts = {{NULL}, 0};
    int exists = 0;
    if (!copy) {
        export->code = pk_no_memory(export->db);
        return 0;
    }
    pk_values_of_key(list->kind, copy, values);
    export->code = pk_record_read(export->db, list->kind, values, found, &exists, &row);
    if (!export->code && exists) {
        add_fields(export, &parts, list->kind, row);
        if (!export->code && list->children[0]) look_what_is_known(export, list->kind, key);
        for (size_t i = 0; list->children[i] && !export->code; i++) add_list(export, &parts, list->children[i], key, indent + 2);
    }
    sqlite3_reset(row);
    append_object(out, &parts, indent);
    sqlite3_free(copy);
    return exists;
}

/* ---------------------------------------------------------------- The file */

static void append_list(struct export *export, sqlite3_str *out, const struct pk_list *list)
{
    sqlite3_stmt *rows = NULL;
    int count = 0;
    export->code = pk_prepare(export->db, "SELECT code FROM declaration WHERE origin = ? AND kind = ? AND ord > 0 ORDER BY ord", &rows);
    if (export->code) return;
    sqlite3_bind_text(rows, 1, export->origin, -1, SQLITE_STATIC);
    sqlite3_bind_text(rows, 2, list->kind->name, -1, SQLITE_STATIC);
    struct pk_columns row = {.db = export->db, .row = rows, .table = "declaration"};
    while (next_row(export, rows)) {
        const char *key = pk_column_text(&row, 0);
        if ((export->code = row.code) != PARKDB_OK) break;
        sqlite3_str *record = sqlite3_str_new(export->db->sqlite);
        int exists = append_record(export, record, list, key, 4);
        char *text = sqlite3_str_finish(record);
        if (exists && text && count++) sqlite3_str_appendall(out, ",\n    ");
        else if (exists && text) sqlite3_str_appendf(out, ",\n  \"%s\": [\n    ", list->kind->list);
        if (exists && text) sqlite3_str_appendall(out, text);
        if (!text && !export->code) export->code = pk_no_memory(export->db);
        sqlite3_free(text);
    }
    if (count) sqlite3_str_appendall(out, "\n  ]");
    sqlite3_finalize(rows);
}

static void add_text(struct export *export, struct parts *parts, const char *name, const char *value)
{
    if (!value) return;
    sqlite3_str *text = sqlite3_str_new(export->db->sqlite);
    sqlite3_str_appendf(text, "\"%s\": ", name);
    append_string(text, value);
    add_part(export, parts, text);
}

static void append_catalogue(struct export *export, sqlite3_str *out, const char *title, const char *note)
{
    struct parts parts = {{NULL}, 0};
    add_text(export, &parts, "code", export->origin);
    add_text(export, &parts, "title", title);
    add_text(export, &parts, "note", note);
    sqlite3_str_appendall(out, "\"catalogue\": ");
    append_object(out, &parts, 2);
}

static void append_origin(struct export *export, sqlite3_str *out, sqlite3_stmt *row)
{
    struct pk_columns columns = {.db = export->db, .row = row, .table = "origin"};
    const char *kind = pk_column_text(&columns, 0), *schema = pk_column_text_or_null(&columns, 3);
    export->code = columns.code;
    if (export->code) return;
    sqlite3_str_appendall(out, "{\n");
    if (schema) {
        sqlite3_str_appendall(out, "  \"$schema\": ");
        append_string(out, schema);
        sqlite3_str_appendall(out, ",\n");
    }
    sqlite3_str_appendall(out, "  \"format\": \"" PK_FORMAT "\",\n  ");
    if (strcmp(kind, "document") == 0) {
        sqlite3_str_appendall(out, "\"document\": ");
        append_record(export, out, &pk_own_document, export->origin, 2);
    } else append_catalogue(export, out, pk_column_text_or_null(&columns, 1), pk_column_text_or_null(&columns, 2));
}

static void append_head(struct export *export, sqlite3_str *out)
{
    sqlite3_stmt *row = NULL;
    export->code = pk_prepare(export->db, "SELECT kind, title, note, schema FROM origin WHERE code = ?", &row);
    if (export->code) return;
    sqlite3_bind_text(row, 1, export->origin, -1, SQLITE_STATIC);
    int found = next_row(export, row);
    if (found) append_origin(export, out, row);
    else if (!export->code) export->code = pk_fail_unknown_code(export->db, "code", PK_REF_ORIGIN, export->origin);
    sqlite3_finalize(row);
}

int parkdb_export_text(parkdb *db, const char *code, char **text, size_t *length)
{
    if (text) *text = NULL;
    int result = pk_enter(db);
    if (result) return result;
    if (!code || !text) return pk_fail(db, PARKDB_MISUSE, "a code and a place for the text are needed");
    result = pk_read_begin(db); /* the file as of one moment */
    if (result) return result;
    struct export export = {.db = db, .origin = code};
    sqlite3_str *out = sqlite3_str_new(db->sqlite);
    append_head(&export, out);
    for (size_t i = 0; i < pk_list_count && !export.code; i++) append_list(&export, out, &pk_lists[i]);
    for (int kind = 0; kind < PK_KIND_COUNT; kind++) sqlite3_finalize(export.rows[kind]);
    sqlite3_finalize(export.known);
    pk_read_end(db);
    sqlite3_str_appendall(out, "\n}\n");
    int failed = sqlite3_str_errcode(out) != SQLITE_OK;
    size_t written = (size_t)sqlite3_str_length(out);
    char *finished = sqlite3_str_finish(out);
    if (!export.code && (failed || !finished)) export.code = pk_no_memory(db);
    if (export.code) {
        sqlite3_free(finished);
        return export.code;
    }
    *text = finished;
    if (length) *length = written;
    return PARKDB_OK;
}

static int write_file(parkdb *db, const char *path, const char *text, size_t length)
{
    struct pk_part_file to;
    int code = pk_part_open(&to, db, path);
    if (code) return code;
    pk_part_write(&to, text, length);
    return pk_part_close(&to, PARKDB_OK);
}

int parkdb_export_file(parkdb *db, const char *code, const char *path)
{
    char *text = NULL;
    size_t length = 0;
    int result = parkdb_export_text(db, code, &text, &length);
    if (result) return result;
    result = path ? write_file(db, path, text, length) : pk_fail(db, PARKDB_MISUSE, "a path is needed");
    parkdb_free(text);
    return result;
}
