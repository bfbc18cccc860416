#include "tables/csv_read.h"

#include <stdlib.h>
#include <string.h>

#define INPUT_SIZE 65536
#define END (-1)

/* ---------------------------------------------------------------- Bytes */

static int fill(struct pk_csv *csv)
{
    csv->at = csv->filled = 0;
    if (!csv->failed) csv->failed = pk_in_read(&csv->in, csv->input, INPUT_SIZE, &csv->filled);
    return csv->filled > 0;
}

static int peek(struct pk_csv *csv)
{
    if (csv->at == csv->filled && !fill(csv)) return END;
    return (unsigned char)csv->input[csv->at];
}

static int take(struct pk_csv *csv)
{
    int byte = peek(csv);
    if (byte == END) return END;
    csv->at++;
    if (byte == '\n') csv->line++;
    return byte;
}

/* ---------------------------------------------------------------- Opening */

int pk_csv_open(struct pk_csv *csv, parkdb *db, const char *path)
{
    memset(csv, 0, sizeof *csv);
    csv->line = 1;
    int code = pk_in_open(&csv->in, db, path);
    if (code) return code;
    csv->input = malloc(INPUT_SIZE);
    if (!csv->input) return PARKDB_NO_MEMORY;
    fill(csv);
    /* Excel puts a byte order mark before UTF-8. */
    if (csv->filled >= 3 && memcmp(csv->input, "\xEF\xBB\xBF", 3) == 0) csv->at = 3;
    return csv->failed;
}

void pk_csv_close(struct pk_csv *csv)
{
    pk_in_close(&csv->in);
    free(csv->input);
    free(csv->text);
    free(csv->fields);
    memset(csv, 0, sizeof *csv);
}

/* ---------------------------------------------------------------- The row's text */

/* The first fault of a row is the one that is told. */
static void fault(struct pk_csv *csv, long long line, const char *found, const char *expected)
{
    if (csv->expected) return;
    csv->found = found;
    csv->expected = expected;
    csv->fault_field = csv->count ? csv->count - 1 : 0;
    csv->fault_line = line;
}

/* The room for a list after one more doubling, at least 64 elements. */
static int grow(struct pk_csv *csv, void **list, size_t *room, size_t size)
{
    size_t more = *room ? *room * 2 : 64;
    void *larger = realloc(*list, more * size);
    if (!larger) {
        csv->failed = PARKDB_NO_MEMORY;
        return 0;
    }
    *list = larger;
    *room = more;
    return 1;
}

/* Room for so many bytes and the zero that ends a field. */
static int make_room(struct pk_csv *csv, size_t count)
{
    while (csv->room - csv->used <= count) {
        void *text = csv->text;
        if (!grow(csv, &text, &csv->room, 1)) return 0;
        csv->text = text;
    }
    return 1;
}

static void append(struct pk_csv *csv, int byte)
{
    if (csv->used >= PK_CSV_MAX_BYTES && byte) { /* the zero that ends a field has its place always */
        fault(csv, csv->line, "a longer one", "a row of at most 1048576 bytes");
        return;
    }
    if (!make_room(csv, 0)) return;
    csv->text[csv->used++] = (char)byte;
    csv->seen |= (unsigned)byte;
}

/* Copies the bytes that lie ahead in the input up to one that is more than itself: nearly all of nearly every file. */
static void append_plain(struct pk_csv *csv)
{
    static const unsigned char is_special[256] = {[0] = 1, [','] = 1, ['"'] = 1, ['\r'] = 1, ['\n'] = 1};
    const unsigned char *from = (const unsigned char *)csv->input + csv->at;
    size_t count = csv->filled - csv->at, room = csv->used < PK_CSV_MAX_BYTES ? PK_CSV_MAX_BYTES - csv->used : 0, i = 0;
    unsigned seen = csv->seen;
    if (count > room) count = room;
    for (; i < count && !is_special[from[i]]; i++) seen |= from[i];
    if (!i || !make_room(csv, i)) return;
    memcpy(csv->text + csv->used, from, i);
    csv->used += i;
    csv->at += i;
    csv->seen = seen;
}

static void begin_field(struct pk_csv *csv)
{
    if (csv->count == PK_CSV_MAX_FIELDS) {
        fault(csv, csv->line, "more", "a row of at most 1024 fields");
        return;
    }
    if (csv->count == csv->field_room) {
        void *fields = csv->fields;
        size_t room = (size_t)csv->field_room;
        if (!grow(csv, &fields, &room, sizeof *csv->fields)) return;
        csv->fields = fields;
        csv->field_room = (int)room;
    }
    csv->seen = 0;
    csv->fields[csv->count++] = (struct pk_csv_field){csv->used, csv->line};
}

/* Bytes of the UTF-8 sequence at s, or 0: no overlong form, no surrogate, nothing above U+10FFFF. */
static size_t sequence(const unsigned char *s)
{
    size_t length = s[0] < 0x80                   ? 1
                    : s[0] >= 0xC2 && s[0] < 0xE0 ? 2
                    : s[0] >= 0xE0 && s[0] < 0xF0 ? 3
                    : s[0] >= 0xF0 && s[0] < 0xF5 ? 4
                                                  : 0;
    for (size_t i = 1; i < length; i++)
        if ((s[i] & 0xC0) != 0x80) return 0;
    if ((s[0] == 0xE0 && s[1] < 0xA0) || (s[0] == 0xED && s[1] > 0x9F) || (s[0] == 0xF0 && s[1] < 0x90) || (s[0] == 0xF4 && s[1] > 0x8F))
        return 0;
    return length;
}

/* Not after another fault: what is left out of a row that is too long may have parted a character. */
static void end_field(struct pk_csv *csv)
{
    append(csv, 0);
    if (csv->expected || csv->failed || csv->seen < 0x80) return;
    const struct pk_csv_field *field = &csv->fields[csv->count - 1];
    const unsigned char *at = (const unsigned char *)csv->text + field->start;
    long long line = field->line;
    for (size_t length; *at; at += length) {
        line += *at == '\n';
        length = sequence(at);
        if (length) continue;
        fault(csv, line, "bytes that are not UTF-8", "text in UTF-8 (in Excel, save as \"CSV UTF-8\")");
        return;
    }
}

/* ---------------------------------------------------------------- Fields */

/* Each reads to the end of a field and gives what ended it: a comma, a line end as '\n', or END. */

static int read_plain(struct pk_csv *csv, int byte)
{
    for (;; append_plain(csv), byte = take(csv)) {
        if (byte == '\r' && peek(csv) == '\n') byte = take(csv);
        if (byte == ',' || byte == '\n' || byte == END) return byte;
        if (byte == '"')
            fault(csv, csv->line, "a quote within a field that does not begin with one", "the field in quotes, and the quote twice");
        if (byte == '\r') fault(csv, csv->line, "a carriage return alone", "lines that end with LF or CRLF");
        if (byte == 0) fault(csv, csv->line, "a zero byte", "text in UTF-8");
        else append(csv, byte);
    }
}

static int after_quote(struct pk_csv *csv)
{
    int byte = take(csv);
    if (byte == '\r' && peek(csv) == '\n') byte = take(csv);
    if (byte == ',' || byte == '\n' || byte == END) return byte;
    fault(csv, csv->line, "text after the closing quote", "a comma or the end of the line, or a quote in the text twice");
    return read_plain(csv, byte);
}

static int read_quoted(struct pk_csv *csv)
{
    long long opened = csv->line;
    for (;;) {
        int byte = take(csv);
        if (byte == END) {
            csv->expected = NULL; /* why the row is too long, if it is */
            fault(csv, opened, "a quote that nothing closes before the end of the file", "a closing quote");
            return END;
        }
        if (byte == '"' && peek(csv) != '"') return after_quote(csv);
        if (byte == '"') take(csv);
        if (byte == 0) fault(csv, csv->line, "a zero byte", "text in UTF-8");
        else append(csv, byte);
    }
}

static int read_field(struct pk_csv *csv)
{
    begin_field(csv);
    int byte = take(csv);
    int end = byte == '"' ? read_quoted(csv) : read_plain(csv, byte);
    end_field(csv);
    return end;
}

/* A spreadsheet leaves commas where rows have been cleared. */
static int is_blank(const struct pk_csv *csv)
{
    return !csv->expected && csv->used == (size_t)csv->count;
}

int pk_csv_next(struct pk_csv *csv)
{
    do {
        csv->used = 0;
        csv->count = 0;
        csv->found = csv->expected = NULL;
        if (peek(csv) == END) return csv->failed;
        while (!csv->failed && read_field(csv) == ',') continue;
    } while (!csv->failed && is_blank(csv));
    if (csv->failed) return csv->failed;
    return csv->expected ? PARKDB_INVALID : PARKDB_ROW;
}

const char *pk_csv_text(const struct pk_csv *csv, int field)
{
    return csv->text + csv->fields[field].start;
}

char *pk_csv_cell(struct pk_csv *csv, int field)
{
    return csv->text + csv->fields[field].start;
}
