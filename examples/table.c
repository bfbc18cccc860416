#include "table.h"

#include <stdlib.h>
#include <string.h>

struct table {
    char **cells; /* the headings first */
    int columns, count, room;
};

static char *copy(const char *text)
{
    size_t size = strlen(text) + 1;
    char *made = malloc(size);
    return made ? memcpy(made, text, size) : NULL;
}

void table_add(struct table *table, const char *text)
{
    if (!table) return;
    if (table->count == table->room) {
        int room = table->room ? table->room * 2 : 64;
        char **cells = realloc(table->cells, (size_t)room * sizeof *cells);
        if (!cells) return;
        table->cells = cells;
        table->room = room;
    }
    table->cells[table->count++] = copy(text ? text : "");
}

struct table *table_new(const char *const *headings, int columns)
{
    struct table *table = calloc(1, sizeof *table);
    if (!table) return NULL;
    table->columns = columns;
    for (int i = 0; i < columns; i++) table_add(table, headings[i]);
    return table;
}

/* The character at text: its number of bytes, and of columns. */
static int character(const char *text, int *columns)
{
    const unsigned char *p = (const unsigned char *)text;
    unsigned code = p[0];
    int bytes = code < 0x80 ? 1 : code < 0xE0 ? 2 : code < 0xF0 ? 3 : 4;
    if (bytes > 1) code &= 0x7Fu >> bytes;
    for (int i = 1; i < bytes; i++) {
        if ((p[i] & 0xC0) != 0x80) {
            bytes = i;
            break;
        }
        code = code << 6 | (p[i] & 0x3F);
    }
    int wide = (code >= 0x1100 && code <= 0x115F) || (code >= 0x2E80 && code <= 0xA4CF) || (code >= 0xAC00 && code <= 0xD7A3) ||
               (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFE30 && code <= 0xFE4F) || (code >= 0xFF00 && code <= 0xFF60) ||
               (code >= 0xFFE0 && code <= 0xFFE6) || (code >= 0x1F300 && code <= 0x1FAFF) || (code >= 0x20000 && code <= 0x3FFFD);
    *columns = code < 0x20 ? 0 : 1 + wide;
    return bytes;
}

/* One line of a cell: its bytes and columns. Breaks at the last space if there is one, else anywhere. */
static int line_of(const char *text, int widest, int *columns)
{
    int bytes = 0, used = 0, space_bytes = 0, space_columns = 0;
    while (text[bytes] && text[bytes] != '\n') {
        int width;
        int length = character(text + bytes, &width);
        if (used + width > widest) {
            if (space_bytes) {
                bytes = space_bytes;
                used = space_columns;
            }
            break;
        }
        bytes += length;
        used += width;
        if (text[bytes - 1] == ' ') {
            space_bytes = bytes;
            space_columns = used;
        }
    }
    *columns = used;
    return bytes;
}

static void print_rule(FILE *out, const int *widths, int columns, const char *left, const char *middle, const char *right)
{
    fputs(left, out);
    for (int c = 0; c < columns; c++) {
        for (int i = 0; i < widths[c] + 2; i++) fputs("─", out);
        fputs(c + 1 < columns ? middle : right, out);
    }
    fputc('\n', out);
}

static void print_row(FILE *out, char **cells, const int *widths, int columns)
{
    const char *rest[64];
    int more = 1;
    for (int c = 0; c < columns; c++) rest[c] = cells[c] ? cells[c] : "";
    while (more) {
        more = 0;
        for (int c = 0; c < columns; c++) {
            int used;
            int bytes = line_of(rest[c], widths[c], &used);
            fprintf(out, "│ %.*s%*s ", bytes, rest[c], widths[c] - used, "");
            rest[c] += bytes;
            if (*rest[c] == '\n') rest[c]++;
            more = more || *rest[c];
        }
        fputs("│\n", out);
    }
}

int table_print(struct table *table, FILE *out, int widest)
{
    if (!table) return 0;
    int columns = table->columns, rows = table->count / columns - 1;
    int widths[64] = {0};
    for (int i = 0; i < table->count; i++) {
        int used, longest = 0;
        for (const char *at = table->cells[i]; at && *at; at += *at == '\n') {
            at += line_of(at, widest, &used);
            if (used > longest) longest = used;
        }
        if (longest > widths[i % columns]) widths[i % columns] = longest;
    }
    print_rule(out, widths, columns, "┌", "┬", "┐");
    print_row(out, table->cells, widths, columns);
    print_rule(out, widths, columns, "├", "┼", "┤");
    for (int r = 1; r <= rows; r++) print_row(out, table->cells + (size_t)r * (size_t)columns, widths, columns);
    print_rule(out, widths, columns, "└", "┴", "┘");
    for (int i = 0; i < table->count; i++) free(table->cells[i]);
    free(table->cells);
    free(table);
    return rows;
}
