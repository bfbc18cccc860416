#include "report/text.h"

#include <math.h>
#include <string.h>

#define REPLACEMENT 0xFFFDu

/* ---------------------------------------------------------------- Characters */

static int is_tail(const unsigned char *at, const unsigned char *end)
{
    return at < end && (*at & 0xC0) == 0x80;
}

/* The character at *at, which it passes over; U+FFFD for bytes that are none: overlong forms, surrogates and what lies above U+10FFFF too.
 */
static unsigned next_character(const unsigned char **at, const unsigned char *end)
{
    unsigned first = *(*at)++;
    if (first < 0x80) return first;
    int tails = first >= 0xF0 && first < 0xF5 ? 3 : first >= 0xE0 && first < 0xF0 ? 2 : first >= 0xC2 && first < 0xE0 ? 1 : 0;
    if (!tails) return REPLACEMENT;
    unsigned character = first & (0x3Fu >> tails);
    for (int i = 0; i < tails; i++) {
        if (!is_tail(*at, end)) return REPLACEMENT;
        character = character << 6 | (*(*at)++ & 0x3Fu);
    }
    unsigned least = tails == 3 ? 0x10000u : tails == 2 ? 0x800u : 0x80u;
    int is_surrogate = character >= 0xD800 && character <= 0xDFFF;
    return character < least || is_surrogate || character > 0x10FFFF ? REPLACEMENT : character;
}

static void put_character(sqlite3_str *out, unsigned character)
{
    char bytes[4];
    int count = 0;
    if (character < 0x80) bytes[count++] = (char)character;
    else if (character < 0x800) bytes[count++] = (char)(0xC0 | character >> 6);
    else if (character < 0x10000) bytes[count++] = (char)(0xE0 | character >> 12);
    else {
        bytes[count++] = (char)(0xF0 | character >> 18);
        bytes[count++] = (char)(0x80 | (character >> 12 & 0x3F));
    }
    if (character >= 0x800) bytes[count++] = (char)(0x80 | (character >> 6 & 0x3F));
    if (character >= 0x80) bytes[count++] = (char)(0x80 | (character & 0x3F));
    sqlite3_str_append(out, bytes, count);
}

static int is_control(unsigned character)
{
    return character < 0x20 || (character >= 0x7F && character < 0xA0);
}

static int is_space(unsigned character)
{
    return character == '\t' || character == '\n' || character == '\r' || character == 0x2028 || character == 0x2029;
}

/* What turns the direction of the text around it: left in, it could make a page show another thing than it says. */
static int is_turning(unsigned character)
{
    return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

/* ---------------------------------------------------------------- Formats */

void pk_put_html(sqlite3_str *out, const char *text, int length)
{
    const unsigned char *at = (const unsigned char *)text, *end = at + length;
    while (at < end) {
        unsigned character = next_character(&at, end);
        switch (character) {
        case '<': sqlite3_str_appendall(out, "&lt;"); break;
        case '>': sqlite3_str_appendall(out, "&gt;"); break;
        case '&': sqlite3_str_appendall(out, "&amp;"); break;
        case '"': sqlite3_str_appendall(out, "&quot;"); break;
        case '\'': sqlite3_str_appendall(out, "&#39;"); break;
        default:
            if (is_space(character)) sqlite3_str_appendchar(out, 1, ' ');
            else put_character(out, is_control(character) || is_turning(character) ? REPLACEMENT : character);
        }
    }
}

void pk_put_markdown(sqlite3_str *out, const char *text, int length)
{
    const unsigned char *at = (const unsigned char *)text, *end = at + length;
    while (at < end) {
        unsigned character = next_character(&at, end);
        if (is_space(character)) sqlite3_str_appendchar(out, 1, ' ');
        else if (is_control(character) || is_turning(character)) put_character(out, REPLACEMENT);
        else if (character == '<') sqlite3_str_appendall(out, "&lt;");
        else if (character == '>') sqlite3_str_appendall(out, "&gt;");
        else if (character == '&') sqlite3_str_appendall(out, "&amp;");
        else {
            if (character < 0x80 && strchr("\\`*_{}[]#|~$", (int)character)) sqlite3_str_appendchar(out, 1, '\\');
            put_character(out, character);
        }
    }
}

void pk_put_json(sqlite3_str *out, const char *text, int length)
{
    const unsigned char *at = (const unsigned char *)text, *end = at + length;
    sqlite3_str_appendchar(out, 1, '"');
    while (at < end) {
        unsigned character = next_character(&at, end);
        if (character == '"' || character == '\\') sqlite3_str_appendchar(out, 1, '\\');
        /* Two separators of lines that programs in JavaScript stumble over, and < so that a page may hold it. */
        if (is_control(character) || character == 0x2028 || character == 0x2029 || character == '<')
            sqlite3_str_appendf(out, "\\u%04x", character);
        else put_character(out, character);
    }
    sqlite3_str_appendchar(out, 1, '"');
}

/* A spreadsheet would compute a text that begins so. */
static int begins_a_formula(const char *text, int length)
{
    return length > 0 && *text && strchr("=+-@\t\r\n", *text) != NULL;
}

void pk_put_csv(sqlite3_str *out, const char *text, int length)
{
    const unsigned char *at = (const unsigned char *)text, *end = at + length;
    int is_formula = begins_a_formula(text, length), quotes = is_formula;
    for (const unsigned char *byte = at; byte < end && !quotes; byte++)
        quotes = *byte == ',' || *byte == '"' || *byte == '\r' || *byte == '\n' || *byte == ' ';
    if (quotes) sqlite3_str_appendchar(out, 1, '"');
    if (is_formula) sqlite3_str_appendchar(out, 1, '\'');
    while (at < end) {
        unsigned character = next_character(&at, end);
        if (character == '"') sqlite3_str_appendchar(out, 1, '"');
        put_character(out, is_control(character) && !is_space(character) ? REPLACEMENT : character);
    }
    if (quotes) sqlite3_str_appendchar(out, 1, '"');
}

/* ---------------------------------------------------------------- Numbers */

static void put_grouped(sqlite3_str *out, const char *digits)
{
    size_t whole = strcspn(digits, "."), length = strlen(digits);
    while (length > whole && (digits[length - 1] == '0' || digits[length - 1] == '.')) length--;
    for (size_t i = 0; i < length; i++) {
        if (i > 0 && i < whole && (whole - i) % 3 == 0) sqlite3_str_appendchar(out, 1, ',');
        sqlite3_str_appendchar(out, 1, digits[i]);
    }
}

static int decimals_of(double size)
{
    if (size >= 10000) return 0;
    if (size >= 1000) return 1;
    if (size >= 1 || size == 0) return 2;
    return size >= 0.1 ? 3 : size >= 0.01 ? 4 : 5;
}

/* With as many decimals as are asked for and no zeros behind. */
static void put_decimals(sqlite3_str *out, double number, int decimals)
{
    char digits[64];
    sqlite3_snprintf(sizeof digits, digits, "%.*f", decimals, fabs(number));
    if (number < 0 && strspn(digits, "0.") < strlen(digits)) sqlite3_str_appendall(out, "\xE2\x88\x92"); /* a minus sign, not a hyphen */
    put_grouped(out, digits);
}

void pk_put_rounded(sqlite3_str *out, double number)
{
    double size = fabs(number);
    if (size >= 1e15 || (size > 0 && size < 1e-4)) sqlite3_str_appendf(out, "%.4g", number);
    else put_decimals(out, number, decimals_of(size));
}

/* A pace, a count of places: two decimals are enough. */
static void put_fixed(sqlite3_str *out, double number)
{
    if (fabs(number) >= 1e15) sqlite3_str_appendf(out, "%.4g", number);
    else put_decimals(out, number, 2);
}

static void put_percent(sqlite3_str *out, double share)
{
    if (fabs(share) >= 1e12) sqlite3_str_appendf(out, "%.4g", share * 100);
    else put_decimals(out, share * 100, 1);
    sqlite3_str_appendchar(out, 1, '%');
}

/* ---------------------------------------------------------------- Cells */

static int same(const struct pk_report_cell *cell, const char *text)
{
    return cell->known && (size_t)cell->length == strlen(text) && memcmp(cell->text, text, (size_t)cell->length) == 0;
}

static void put_quantity(const struct pk_report *report, const struct pk_report_table *table, double number, sqlite3_str *out,
                         pk_put_fn put)
{
    const struct pk_report_cell *unit = pk_report_cell_named(table, "unit");
    if (same(pk_report_cell_named(table, "dimension"), "boolean")) {
        const char *word = pk_report_label(report, number > 0 ? "yes" : "no");
        put(out, word, (int)strlen(word));
        return;
    }
    pk_put_rounded(out, number);
    if (!unit->known || !unit->length) return;
    if (!same(unit, "%") && !same(unit, "\xE2\x80\xB0")) sqlite3_str_appendchar(out, 1, ' ');
    put(out, unit->text, unit->length);
}

void pk_put_shown(const struct pk_report *report, const struct pk_report_table *table, int column, sqlite3_str *out, pk_put_fn put)
{
    const struct pk_report_cell *cell = &table->cells[column];
    if (!cell->known) return;
    switch (table->columns[column].kind) {
    case PK_CELL_NUMBER: put_fixed(out, cell->number); return;
    case PK_CELL_COUNT: pk_put_rounded(out, cell->number); return;
    case PK_CELL_PERCENT: put_percent(out, cell->number); return;
    case PK_CELL_QUANTITY: put_quantity(report, table, cell->number, out, put); return;
    case PK_CELL_WORD:
        if (cell->meaning) put(out, cell->meaning, cell->meaning_length);
        else put(out, cell->text, cell->length);
        return;
    default: put(out, cell->text, cell->length);
    }
}
