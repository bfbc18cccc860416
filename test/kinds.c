/* What the tests ask of any kind of row. */
#include "kinds.h"

#include "support.h"

#include <string.h>

const struct kind *kind_named(const char *name)
{
    for (size_t i = 0; i < kind_count; i++)
        if (strcmp(kinds[i].name, name) == 0) return &kinds[i];
    ck_abort_msg("there is no kind %s", name);
    return NULL;
}

const struct field *field_named(const struct kind *kind, const char *name)
{
    for (size_t i = 0; i < kind->field_count; i++)
        if (strcmp(kind->fields[i].name, name) == 0) return &kind->fields[i];
    ck_abort_msg("%s has no field %s", kind->name, name);
    return NULL;
}

int is_listed(const char *list, const char *word)
{
    size_t length = strlen(word);
    for (const char *at = list; at && *at;) {
        if (strncmp(at, word, length) == 0 && (at[length] == ',' || at[length] == '\0')) return 1;
        at = strchr(at, ',');
        if (at) at += strspn(at, ", ");
    }
    return 0;
}

/* ---------------------------------------------------------------- Rows as text */

/* A row is a line, whatever stands in it. */
static char *on_one_line(char *text)
{
    for (char *at = text; *at; at++)
        if (*at == '\n') *at = '\v';
    return text;
}

static char *number_text(const char *name, double number)
{
    return format_text("%s=%.17g", name, number);
}

static char *member_text(const struct field *field, const void *row)
{
    const char *member = (const char *)row + field->offset;
    if (field->type == FIELD_DOUBLE) return number_text(field->name, *(const double *)(const void *)member);
    if (field->type == FIELD_INT) return number_text(field->name, *(const int *)(const void *)member);
    if (field->type == FIELD_TEXT) {
        const char *text = *(const char *const *)(const void *)member;
        return text ? on_one_line(format_text("%s='%s'", field->name, text)) : format_text("%s=null", field->name);
    }
    const parkdb_number *number = (const void *)member;
    return number->known ? number_text(field->name, number->value) : format_text("%s=null", field->name);
}

char *row_text(const struct kind *kind, const void *row)
{
    char *text = format_text("%s:", kind->name);
    for (size_t i = 0; i < kind->field_count; i++) text = format_text("%s %s", text, member_text(&kind->fields[i], row));
    return text;
}

static const char *text_member(const struct kind *kind, const void *row, const char *name)
{
    return *(const char *const *)(const void *)((const char *)row + field_named(kind, name)->offset);
}

char *key_text(const struct kind *kind, const void *row)
{
    char *text = format_text("%s", "");
    for (size_t i = 0; i < kind->field_count; i++) {
        const struct field *field = &kind->fields[i];
        if (!is_listed(kind->key, field->name)) continue;
        char *part = field->type == FIELD_INT ? format_text("%d", *(const int *)(const void *)((const char *)row + field->offset))
                                              : format_text("%s", text_member(kind, row, field->name));
        text = *text ? format_text("%s|%s", text, part) : part;
    }
    return text;
}

char *found_text(parkdb *db, const struct kind *kind, const parkdb_filter *filter)
{
    parkdb_cursor *cursor = NULL;
    struct text text = {NULL, 0, 0};
    int code;
    must(db, kind->find(db, filter, &cursor));
    while ((code = parkdb_next(cursor)) == PARKDB_ROW) append_line(&text, row_text(kind, kind->row(cursor)));
    must(db, code);
    parkdb_cursor_close(cursor);
    return kept_text(&text);
}

static char *column_text(const struct field *field, sqlite3_stmt *statement)
{
    int column = 0;
    while (column < sqlite3_column_count(statement) && strcmp(sqlite3_column_name(statement, column), field->name) != 0) column++;
    ck_assert_msg(column < sqlite3_column_count(statement), "no column %s in %s", field->name, sqlite3_sql(statement));
    if (sqlite3_column_type(statement, column) == SQLITE_NULL) return format_text("%s=null", field->name);
    if (field->type != FIELD_TEXT) return number_text(field->name, sqlite3_column_double(statement, column));
    return on_one_line(format_text("%s='%s'", field->name, (const char *)sqlite3_column_text(statement, column)));
}

char *asked_text(parkdb *db, const struct kind *kind)
{
    sqlite3_stmt *statement = prepared(db, kind->sql);
    struct text text = {NULL, 0, 0};
    int step;
    while ((step = sqlite3_step(statement)) == SQLITE_ROW) {
        char *line = format_text("%s:", kind->name);
        for (size_t i = 0; i < kind->field_count; i++) line = format_text("%s %s", line, column_text(&kind->fields[i], statement));
        append_line(&text, line);
    }
    ck_assert_int_eq(step, SQLITE_DONE);
    sqlite3_finalize(statement);
    return kept_text(&text);
}
