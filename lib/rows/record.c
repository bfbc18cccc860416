#include "rows/record.h"

#include "core/column.h"
#include "core/options.h"
#include "rows/nearest.h"

#include <math.h>
#include <string.h>

/* ---------------------------------------------------------------- Values */

int pk_refers_to(const struct pk_field *field, const struct pk_kind *kind)
{
    return field->type == PK_REF && pk_ref_kind(field->ref) == kind->id;
}

int pk_value_equal(const struct pk_value *a, const struct pk_value *b)
{
    if (a->is != b->is) return 0;
    if (a->is == PK_IS_TEXT) return strcmp(a->text, b->text) == 0;
    return a->is == PK_NOTHING || a->number == b->number;
}

static struct pk_value text_value(const char *text)
{
    struct pk_value value = {PK_NOTHING, NULL, 0};
    if (!text) return value;
    value.is = PK_IS_TEXT;
    value.text = text;
    return value;
}

static struct pk_value number_value(double number)
{
    struct pk_value value = {PK_IS_NUMBER, NULL, number};
    return value;
}

static struct pk_value value_of(const struct pk_field *field, const void *row)
{
    const char *member = (const char *)row + field->offset;
    switch (field->type) {
    case PK_TEXT:
    case PK_REF: return text_value(*(const char *const *)(const void *)member);
    case PK_REAL: return number_value(*(const double *)(const void *)member);
    case PK_INT:
    case PK_FLAG: return number_value(*(const int *)(const void *)member);
    default: break;
    }
    const parkdb_number *number = (const void *)member;
    return number->known ? number_value(number->value) : text_value(NULL);
}

static struct pk_value value_or_fallback(const struct pk_field *field, const void *row)
{
    struct pk_value value = value_of(field, row);
    return value.is == PK_NOTHING && field->fallback ? text_value(field->fallback) : value;
}

void pk_values_of(const struct pk_kind *kind, const void *row, struct pk_value *values)
{
    for (size_t i = 0; i < kind->field_count; i++) values[i] = value_or_fallback(&kind->fields[i], row);
}

/* Those of the key alone: the rest of the struct may not be there. */
static void key_values_of(const struct pk_kind *kind, const void *row, struct pk_value *values)
{
    for (size_t i = 0; i < kind->field_count; i++)
        values[i] = kind->fields[i].flags & PK_KEY ? value_or_fallback(&kind->fields[i], row) : text_value(NULL);
}

void pk_values_of_key(const struct pk_kind *kind, char *key, struct pk_value *values)
{
    int keys = 0;
    for (size_t i = 0; i < kind->field_count; i++) keys += (kind->fields[i].flags & PK_KEY) != 0;
    for (size_t i = 0; i < kind->field_count; i++) {
        values[i] = text_value(NULL);
        if (!(kind->fields[i].flags & PK_KEY)) continue;
        char *slash = --keys > 0 ? strchr(key, '/') : NULL;
        if (slash) *slash = '\0';
        values[i] = text_value(key);
        if (slash) key = slash + 1;
    }
}

/* ---------------------------------------------------------------- Statements */

const char *pk_column(const struct pk_field *field)
{
    return field->column ? field->column : field->name;
}

static void append_shown(sqlite3_str *sql, const struct pk_field *field)
{
    if (field->type != PK_REF) {
        sqlite3_str_appendf(sql, "x.%s", pk_column(field));
        return;
    }
    sqlite3_str_appendf(sql, "(SELECT code FROM (%s) WHERE id = x.%s)", pk_ref_rows(field->ref), pk_column(field));
}

void pk_append_fields(sqlite3_str *sql, const struct pk_kind *kind)
{
    for (size_t i = 0; i < kind->field_count; i++) {
        if (i) sqlite3_str_appendall(sql, ", ");
        append_shown(sql, &kind->fields[i]);
    }
}

void pk_append_select(sqlite3_str *sql, const struct pk_kind *kind)
{
    sqlite3_str_appendall(sql, "SELECT ");
    pk_append_fields(sql, kind);
    sqlite3_str_appendf(sql, " FROM %s x", kind->table);
}

static void append_key(sqlite3_str *sql, const struct pk_kind *kind)
{
    const char *glue = " WHERE ";
    for (size_t i = 0; i < kind->field_count; i++) {
        if (!(kind->fields[i].flags & PK_KEY)) continue;
        sqlite3_str_appendf(sql, "%s%s = ?%d", glue, pk_column(&kind->fields[i]), (int)i + 1);
        glue = " AND ";
    }
}

void pk_append_insert(sqlite3_str *sql, const struct pk_kind *kind)
{
    sqlite3_str_appendf(sql, "INSERT INTO %s (", kind->table);
    for (size_t i = 0; i < kind->field_count; i++) sqlite3_str_appendf(sql, "%s%s", i ? ", " : "", pk_column(&kind->fields[i]));
    sqlite3_str_appendall(sql, ")");
}

static void append_insert(sqlite3_str *sql, const struct pk_kind *kind)
{
    pk_append_insert(sql, kind);
    for (size_t i = 0; i < kind->field_count; i++) sqlite3_str_appendf(sql, "%s?%d", i ? ", " : " VALUES (", (int)i + 1);
    sqlite3_str_appendall(sql, ")");
}

static void append_update(sqlite3_str *sql, const struct pk_kind *kind)
{
    sqlite3_str_appendf(sql, "UPDATE %s SET ", kind->table);
    for (size_t i = 0; i < kind->field_count; i++)
        sqlite3_str_appendf(sql, "%s%s = ?%d", i ? ", " : "", pk_column(&kind->fields[i]), (int)i + 1);
    append_key(sql, kind);
}

static int prepared(parkdb *db, const struct pk_kind *kind, enum pk_operation operation, sqlite3_stmt **statement)
{
    sqlite3_stmt **kept = &db->statements[kind->id][operation];
    if (!*kept) {
        sqlite3_str *sql = sqlite3_str_new(db->sqlite);
        switch (operation) {
        case PK_READ:
            pk_append_select(sql, kind);
            append_key(sql, kind);
            break;
        case PK_EXISTS:
            sqlite3_str_appendf(sql, "SELECT 1 FROM %s", kind->table);
            append_key(sql, kind);
            break;
        case PK_INSERT: append_insert(sql, kind); break;
        case PK_UPDATE: append_update(sql, kind); break;
        default: sqlite3_str_appendf(sql, "DELETE FROM %s", kind->table); append_key(sql, kind);
        }
        char *text = sqlite3_str_finish(sql);
        int code = pk_prepare(db, text, kept);
        sqlite3_free(text);
        if (code) return code;
    }
    *statement = *kept;
    return PARKDB_OK;
}

/* Says what is wrong with one field, in the words that every refusal has. */
static int fault_in(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, int field, int code, const char *expected)
{
    const struct pk_value *value = &values[field];
    char *found = value->is == PK_IS_TEXT     ? sqlite3_mprintf("\"%s\"", value->text)
                  : value->is == PK_IS_NUMBER ? sqlite3_mprintf("%!.15g", value->number)
                                              : sqlite3_mprintf("nothing");
    pk_fail(db, code, "%s.%s: found %s, expected %s", kind->name, kind->fields[field].name, found ? found : "", expected);
    sqlite3_free(found);
    return code;
}

static int reference(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, int i, struct pk_bound *bound,
                     struct pk_fault *fault)
{
    enum pk_ref ref = kind->fields[i].ref;
    int code = pk_resolve(db, ref, values[i].text, &bound->integer);
    if (code == PARKDB_UNKNOWN) {
        fault->field = i;
        fault->expected = sqlite3_mprintf("%s", pk_ref_words(ref));
        fault_in(db, kind, values, i, code, pk_ref_words(ref));
    }
    bound->is = PK_BOUND_INTEGER;
    return code;
}

static int is_whole(const struct pk_field *field, double number)
{
    return (field->type == PK_INT || field->type == PK_FLAG || field->type == PK_TRISTATE) && fabs(number) < 9e18;
}

static int bound_of(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, int i, struct pk_bound *bound,
                    struct pk_fault *fault)
{
    const struct pk_field *field = &kind->fields[i];
    const struct pk_value *value = &values[i];
    bound->is = PK_BOUND_NULL;
    if (value->is == PK_NOTHING) return PARKDB_OK;
    if (field->type == PK_REF) return reference(db, kind, values, i, bound, fault);
    if (value->is == PK_IS_NUMBER && isnan(value->number)) { /* SQLite would take it for nothing */
        fault->field = i;
        fault->expected = sqlite3_mprintf("a number");
        return fault_in(db, kind, values, i, PARKDB_CONSTRAINT, "a number");
    }
    bound->is = value->is == PK_IS_TEXT ? PK_BOUND_TEXT : is_whole(field, value->number) ? PK_BOUND_INTEGER : PK_BOUND_REAL;
    if (bound->is == PK_BOUND_TEXT) bound->text = value->text;
    else if (bound->is == PK_BOUND_INTEGER) bound->integer = (sqlite3_int64)value->number;
    else bound->real = value->number;
    return PARKDB_OK;
}

int pk_record_bound(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, struct pk_bound *bound, struct pk_fault *fault)
{
    int code = PARKDB_OK;
    fault->field = -1;
    fault->expected = NULL;
    for (size_t i = 0; !code && i < kind->field_count; i++) code = bound_of(db, kind, values, (int)i, &bound[i], fault);
    return code;
}

static int bind_one(parkdb *db, sqlite3_stmt *statement, const struct pk_kind *kind, const struct pk_value *values, int i,
                    struct pk_fault *fault)
{
    struct pk_bound bound;
    int code = bound_of(db, kind, values, i, &bound, fault), sqlite_code;
    if (code) return code;
    switch (bound.is) {
    case PK_BOUND_TEXT: sqlite_code = sqlite3_bind_text(statement, i + 1, bound.text, -1, SQLITE_STATIC); break;
    case PK_BOUND_INTEGER: sqlite_code = sqlite3_bind_int64(statement, i + 1, bound.integer); break;
    case PK_BOUND_REAL: sqlite_code = sqlite3_bind_double(statement, i + 1, bound.real); break;
    default: sqlite_code = sqlite3_bind_null(statement, i + 1);
    }
    return sqlite_code == SQLITE_OK ? PARKDB_OK : pk_fail_sqlite(db, "cannot bind");
}

static int bind(parkdb *db, sqlite3_stmt *statement, const struct pk_kind *kind, const struct pk_value *values, int keys_only,
                struct pk_fault *fault)
{
    for (size_t i = 0; i < kind->field_count; i++) {
        if (keys_only && !(kind->fields[i].flags & PK_KEY)) continue;
        int code = bind_one(db, statement, kind, values, (int)i, fault);
        if (code) return code;
    }
    return PARKDB_OK;
}

/* ---------------------------------------------------------------- Refusals in words
 *
 * A rule of the schema is named "field: what it wants", and so is what a trigger raises; NOT NULL and UNIQUE name table.column. */

static int field_index(const struct pk_kind *kind, const char *name, size_t length)
{
    for (size_t i = 0; i < kind->field_count; i++) {
        const char *own = kind->fields[i].name;
        const char *column = pk_column(&kind->fields[i]);
        if ((strlen(own) == length && strncmp(own, name, length) == 0) || (strlen(column) == length && strncmp(column, name, length) == 0))
            return (int)i;
    }
    return -1;
}

static const char *after(const char *text, const char *prefix)
{
    size_t length = strlen(prefix);
    return strncmp(text, prefix, length) == 0 ? text + length : NULL;
}

/* The field at fault among "table.a, table.b": a reference rather than a word, and nothing that comes
 * from the place in a file. */
static int field_of_columns(const struct pk_kind *kind, const char *columns)
{
    int found = -1;
    for (const char *at = columns; at; at = strstr(at, ", ") ? strstr(at, ", ") + 2 : NULL) {
        const char *dot = strchr(at, '.');
        const char *name = dot ? dot + 1 : at;
        int field = field_index(kind, name, strcspn(name, ","));
        if (field < 0) continue;
        int from_place = found >= 0 && kind->fields[found].flags & (PK_PARENT | PK_ORDER);
        int is_better = found >= 0 && kind->fields[found].type != PK_REF && kind->fields[field].type == PK_REF;
        if (found < 0 || from_place || is_better) found = field;
    }
    return found;
}

int pk_record_refused(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, struct pk_fault *fault)
{
    int sqlite_code = sqlite3_extended_errcode(db->sqlite);
    if ((sqlite_code & 0xFF) != SQLITE_CONSTRAINT) return pk_fail_sqlite(db, "cannot write");
    const char *message = sqlite3_errmsg(db->sqlite);
    const char *words = NULL;
    const char *columns = after(message, "NOT NULL constraint failed: ");
    if (columns) words = "a value";
    if (!columns && (columns = after(message, "UNIQUE constraint failed: ")) != NULL) words = "one that is not taken";
    if (columns) {
        fault->field = field_of_columns(kind, columns);
    } else {
        const char *rule = after(message, "CHECK constraint failed: ");
        if (!rule) rule = message;
        const char *colon = strstr(rule, ": ");
        if (colon) fault->field = field_index(kind, rule, (size_t)(colon - rule));
        words = colon ? colon + 2 : rule;
    }
    fault->expected = sqlite3_mprintf("%s", words);
    if (!fault->expected) return pk_no_memory(db);
    if (fault->field >= 0) fault_in(db, kind, values, fault->field, PARKDB_CONSTRAINT, fault->expected);
    else pk_fail(db, PARKDB_CONSTRAINT, "%s: expected %s", kind->name, fault->expected);
    db->error.sqlite_code = sqlite_code;
    return PARKDB_CONSTRAINT;
}

/* ---------------------------------------------------------------- Reading and writing one row */

int pk_is_always_there(const struct pk_field *field)
{
    return field->fallback || field->flags & (PK_KEY | PK_REQUIRED | PK_ALWAYS);
}

struct pk_value pk_value_read(struct pk_columns *columns, const struct pk_field *field, int column)
{
    columns->name = field->name;
    if (sqlite3_column_type(columns->row, column) == SQLITE_NULL) return text_value(NULL);
    if (field->type == PK_TEXT || field->type == PK_REF) return text_value(pk_column_text(columns, column));
    return number_value(pk_column_number(columns, column));
}

int pk_read_fields(parkdb *db, const struct pk_kind *kind, sqlite3_stmt *statement, struct pk_value *found)
{
    struct pk_columns columns = {.db = db, .row = statement, .table = kind->name};
    for (size_t i = 0; i < kind->field_count; i++) found[i] = pk_value_read(&columns, &kind->fields[i], (int)i);
    return columns.code;
}

int pk_record_read(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, struct pk_value *found, int *exists,
                   sqlite3_stmt **statement)
{
    struct pk_fault fault = {-1, NULL};
    *exists = 0;
    *statement = NULL;
    int code = prepared(db, kind, PK_READ, statement);
    if (!code) code = bind(db, *statement, kind, values, 1, &fault);
    sqlite3_free(fault.expected);
    if (code == PARKDB_UNKNOWN) { /* a key that names nothing has no row */
        pk_error_clear(&db->error);
        return PARKDB_OK;
    }
    if (code) return code;
    int step = sqlite3_step(*statement);
    if (step != SQLITE_ROW && step != SQLITE_DONE) return pk_fail_sqlite(db, "cannot read");
    *exists = step == SQLITE_ROW;
    return *exists ? pk_read_fields(db, kind, *statement, found) : PARKDB_OK;
}

static int row_exists(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, int *exists, struct pk_fault *fault)
{
    sqlite3_stmt *statement = NULL;
    int code = prepared(db, kind, PK_EXISTS, &statement);
    if (!code) code = bind(db, statement, kind, values, 1, fault);
    if (code) return code;
    int step = sqlite3_step(statement);
    *exists = step == SQLITE_ROW;
    if (step != SQLITE_ROW && step != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot read");
    sqlite3_reset(statement);
    return code;
}

int pk_record_write(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, struct pk_fault *fault)
{
    fault->field = -1;
    fault->expected = NULL;
    int exists = 0;
    int code = row_exists(db, kind, values, &exists, fault);
    sqlite3_stmt *statement = NULL;
    if (!code) code = prepared(db, kind, exists ? PK_UPDATE : PK_INSERT, &statement);
    if (!code) code = bind(db, statement, kind, values, 0, fault);
    if (code) return code;
    int step = sqlite3_step(statement);
    if (step != SQLITE_DONE) code = pk_record_refused(db, kind, values, fault);
    sqlite3_reset(statement);
    return code;
}

int pk_record_delete(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, int *count)
{
    struct pk_fault fault = {-1, NULL};
    sqlite3_stmt *statement = NULL;
    *count = 0;
    int code = row_exists(db, kind, values, count, &fault);
    if (!code && *count) code = prepared(db, kind, PK_DELETE, &statement);
    if (!code && *count) code = bind(db, statement, kind, values, 1, &fault);
    if (!code && *count) {
        if (sqlite3_step(statement) != SQLITE_DONE) {
            int sqlite_code = sqlite3_extended_errcode(db->sqlite);
            code = pk_fail_sqlite(db, "cannot remove");
            char *words = sqlite_code == SQLITE_CONSTRAINT_TRIGGER ? sqlite3_mprintf("%s", sqlite3_errmsg(db->sqlite)) : NULL;
            const char *colon = words ? strstr(words, ": ") : NULL;
            if (sqlite_code == SQLITE_CONSTRAINT_FOREIGNKEY)
                pk_fail(db, code, "this %s is still referred to: remove what refers to it first", kind->name);
            else if (colon) pk_fail(db, code, "this %s: expected %s", kind->name, colon + 2);
            sqlite3_free(words);
            db->error.sqlite_code = sqlite_code;
        }
        sqlite3_reset(statement);
    }
    sqlite3_free(fault.expected);
    return code;
}

/* ---------------------------------------------------------------- The doors for callers */

int pk_whole_row(parkdb *db, const struct pk_kind *kind, const void *row, size_t size, void *whole)
{
    int code = pk_enter(db);
    if (code) return code;
    return row ? pk_copy_row(db, kind, row, size, whole) : pk_fail(db, PARKDB_MISUSE, "a row is needed");
}

int pk_copy_row(parkdb *db, const struct pk_kind *kind, const void *row, size_t size, void *whole)
{
    if (size < kind->former_size)
        return pk_fail(db, PARKDB_MISUSE, "a row of %s: found a size of %llu, expected sizeof(parkdb_%s)", kind->name,
                       (unsigned long long)size, kind->name);
    if (!pk_struct_copy(row, size, whole, kind->size))
        return pk_fail(db, PARKDB_MISUSE, "a row of %s has members that this version of the library does not know", kind->name);
    return PARKDB_OK;
}

int pk_put_sized(parkdb *db, const struct pk_kind *kind, const void *row, size_t size, void *whole)
{
    int code = pk_whole_row(db, kind, row, size, whole);
    return code ? code : pk_put(db, kind, whole);
}

/* Refuses what a field refers to where that is not there, with the nearest code. */
static int check_field(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, size_t i)
{
    const struct pk_field *field = &kind->fields[i];
    char *place = field->type == PK_REF ? sqlite3_mprintf("%s.%s", kind->name, field->name) : NULL;
    int code = place ? pk_check_code(db, place, field->ref, values[i].text) : PARKDB_OK;
    sqlite3_free(place);
    return code;
}

static int check_key(parkdb *db, const struct pk_kind *kind, const struct pk_value *values)
{
    int code = PARKDB_OK;
    for (size_t i = 0; !code && i < kind->field_count; i++)
        if (kind->fields[i].flags & PK_KEY) code = check_field(db, kind, values, i);
    return code;
}

int pk_put(parkdb *db, const struct pk_kind *kind, const void *row)
{
    int code = pk_enter(db);
    if (code) return code;
    if (!row) return pk_fail(db, PARKDB_MISUSE, "a row is needed");
    struct pk_value values[PK_MAX_FIELDS];
    struct pk_fault fault;
    pk_values_of(kind, row, values);
    code = pk_change_begin(db);
    if (code) return code;
    code = pk_record_write(db, kind, values, &fault);
    if (code == PARKDB_UNKNOWN && fault.field >= 0) code = check_field(db, kind, values, (size_t)fault.field);
    sqlite3_free(fault.expected);
    return pk_change_end(db, code);
}

/* A file that is exported afterwards must not name what is gone. */
static int forget_declaration(parkdb *db, const struct pk_kind *kind, const struct pk_value *values)
{
    sqlite3_str *key = sqlite3_str_new(db->sqlite);
    for (size_t i = 0; i < kind->field_count; i++)
        if (kind->fields[i].flags & PK_KEY && values[i].is == PK_IS_TEXT)
            sqlite3_str_appendf(key, "%s%s", sqlite3_str_length(key) ? "/" : "", values[i].text);
    char *text = sqlite3_str_finish(key);
    char *sql = sqlite3_mprintf("DELETE FROM declaration WHERE kind = %Q AND code = %Q", kind->name, text);
    int code = sql ? pk_execute(db, sql) : pk_no_memory(db);
    sqlite3_free(sql);
    sqlite3_free(text);
    return code;
}

/* What refers to rows of a kind by their code, or PK_REF_NONE. */
static enum pk_ref ref_to(const struct pk_kind *kind)
{
    int ref = PK_REF_COUNT - 1;
    while (ref > PK_REF_NONE && pk_ref_kind(ref) != kind->id) ref--;
    return (enum pk_ref)ref;
}

/* There is no row of that key. */
static int refuse_row(parkdb *db, const struct pk_kind *kind, const struct pk_value *values)
{
    size_t code = 0;
    while (code < kind->field_count && strcmp(kind->fields[code].name, "code") != 0) code++;
    enum pk_ref ref = ref_to(kind);
    if (code == kind->field_count || ref == PK_REF_NONE || values[code].is != PK_IS_TEXT)
        return pk_fail(db, PARKDB_UNKNOWN, "there is no such %s", kind->name);
    char *place = sqlite3_mprintf("%s.code", kind->name);
    int failed = pk_fail_unknown_code(db, place ? place : "code", ref, values[code].text);
    sqlite3_free(place);
    return failed;
}

int pk_remove(parkdb *db, const struct pk_kind *kind, const void *row)
{
    int code = pk_enter(db);
    if (code) return code;
    if (!row) return pk_fail(db, PARKDB_MISUSE, "a row is needed");
    struct pk_value values[PK_MAX_FIELDS];
    int count = 0;
    key_values_of(kind, row, values);
    code = pk_change_begin(db);
    if (code) return code;
    code = check_key(db, kind, values);
    if (!code) code = pk_record_delete(db, kind, values, &count);
    if (!code && !count) code = refuse_row(db, kind, values);
    if (!code) code = forget_declaration(db, kind, values);
    return pk_change_end(db, code);
}
