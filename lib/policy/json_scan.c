#include "policy/json_scan.h"

#include <stdio.h>
#include <string.h>

#define ESCAPE_LENGTH 6 /* of \uXXXX */

struct scan {
    const unsigned char *at, *end;
    int max_depth;
    int too_deep;
    const unsigned char *escape; /* the \uXXXX that is at fault, or NULL */
    const char *expected;
};

static int stop(struct scan *s, const char *expected)
{
    if (!s->expected) s->expected = expected;
    return 0;
}

static int peek(const struct scan *s)
{
    return s->at < s->end ? *s->at : -1;
}

static void skip_space(struct scan *s)
{
    while (s->at < s->end && (*s->at == ' ' || *s->at == '\n' || *s->at == '\t' || *s->at == '\r')) s->at++;
}

/* Length of the UTF-8 sequence at s, or 0: no overlong form, no surrogate, nothing above U+10FFFF. */
static size_t sequence(const struct scan *s)
{
    const unsigned char *p = s->at;
    size_t left = (size_t)(s->end - p);
    if (p[0] < 0x80) return 1;
    if (p[0] >= 0xC2 && p[0] <= 0xDF) return left >= 2 && (p[1] & 0xC0) == 0x80 ? 2 : 0;
    if (p[0] >= 0xE0 && p[0] <= 0xEF) {
        unsigned char low = p[0] == 0xE0 ? 0xA0 : 0x80, high = p[0] == 0xED ? 0x9F : 0xBF;
        return left >= 3 && p[1] >= low && p[1] <= high && (p[2] & 0xC0) == 0x80 ? 3 : 0;
    }
    if (p[0] >= 0xF0 && p[0] <= 0xF4) {
        unsigned char low = p[0] == 0xF0 ? 0x90 : 0x80, high = p[0] == 0xF4 ? 0x8F : 0xBF;
        return left >= 4 && p[1] >= low && p[1] <= high && (p[2] & 0xC0) == 0x80 && (p[3] & 0xC0) == 0x80 ? 4 : 0;
    }
    return 0;
}

static int hex4(struct scan *s, unsigned *value)
{
    *value = 0;
    for (int i = 0; i < 4; i++, s->at++) {
        int c = peek(s);
        if (c >= '0' && c <= '9') *value = *value * 16 + (unsigned)(c - '0');
        else if ((c | 32) >= 'a' && (c | 32) <= 'f') *value = *value * 16 + (unsigned)((c | 32) - 'a' + 10);
        else return stop(s, "four hexadecimal digits");
    }
    return 1;
}

/* A fault of the escape that has just been read is told at its backslash. */
static int stop_at_escape(struct scan *s, const char *expected)
{
    s->at = s->escape = s->at - ESCAPE_LENGTH;
    return stop(s, expected);
}

static int low_surrogate(struct scan *s)
{
    unsigned value;
    if (s->end - s->at < 2 || s->at[0] != '\\' || s->at[1] != 'u') return stop(s, "a low surrogate after a high one");
    s->at += 2;
    if (!hex4(s, &value)) return 0;
    return value >= 0xDC00 && value <= 0xDFFF ? 1 : stop_at_escape(s, "a low surrogate after a high one");
}

/* What follows a backslash. strchr would find a zero byte, too. */
static int escape(struct scan *s)
{
    unsigned value;
    int c = peek(s);
    if (c <= 0 || !strchr("\"\\/bfnrtu", c)) return stop(s, "one of \" \\ / b f n r t u after a backslash");
    s->at++;
    if (c != 'u') return 1;
    if (!hex4(s, &value)) return 0;
    if (value == 0) return stop_at_escape(s, "a character other than NUL");
    if (value >= 0xDC00 && value <= 0xDFFF) return stop_at_escape(s, "a high surrogate before a low one");
    return value < 0xD800 || value > 0xDBFF ? 1 : low_surrogate(s);
}

static int string(struct scan *s)
{
    s->at++;
    for (;;) {
        int c = peek(s);
        if (c < 0) return stop(s, "the end of a string, \"");
        if (c < 0x20) return stop(s, "control characters in a string as escapes");
        if (c == '"') {
            s->at++;
            return 1;
        }
        if (c == '\\') {
            s->at++;
            if (!escape(s)) return 0;
            continue;
        }
        size_t length = sequence(s);
        if (length == 0) return stop(s, "UTF-8");
        s->at += length;
    }
}

static int digits(struct scan *s)
{
    if (peek(s) < '0' || peek(s) > '9') return stop(s, "a digit");
    while (peek(s) >= '0' && peek(s) <= '9') s->at++;
    return 1;
}

static int number(struct scan *s)
{
    if (peek(s) == '-') s->at++;
    if (peek(s) == '0') s->at++;
    else if (!digits(s)) return 0;
    if (peek(s) == '.') {
        s->at++;
        if (!digits(s)) return 0;
    }
    if (peek(s) == 'e' || peek(s) == 'E') {
        s->at++;
        if (peek(s) == '+' || peek(s) == '-') s->at++;
        return digits(s);
    }
    return 1;
}

static int word(struct scan *s, const char *expected)
{
    size_t length = strlen(expected);
    if ((size_t)(s->end - s->at) < length || memcmp(s->at, expected, length) != 0) return stop(s, "a value");
    s->at += length;
    return 1;
}

static int value(struct scan *s, int depth);

static int object(struct scan *s, int depth)
{
    s->at++;
    skip_space(s);
    if (peek(s) == '}') {
        s->at++;
        return 1;
    }
    for (;;) {
        skip_space(s);
        if (peek(s) != '"') return stop(s, "a field's name in double quotes");
        if (!string(s)) return 0;
        skip_space(s);
        if (peek(s) != ':') return stop(s, "a colon");
        s->at++;
        if (!value(s, depth)) return 0;
        if (peek(s) == '}') break;
        if (peek(s) != ',') return stop(s, "a comma or }");
        s->at++;
    }
    s->at++;
    return 1;
}

static int array(struct scan *s, int depth)
{
    s->at++;
    skip_space(s);
    if (peek(s) == ']') {
        s->at++;
        return 1;
    }
    for (;;) {
        if (!value(s, depth)) return 0;
        if (peek(s) == ']') break;
        if (peek(s) != ',') return stop(s, "a comma or ]");
        s->at++;
    }
    s->at++;
    return 1;
}

/* One value and the space around it. Its depth bounds the recursion. */
static int value(struct scan *s, int depth)
{
    int ok;
    skip_space(s);
    int c = peek(s);
    if (c == '{' || c == '[') {
        if (depth == s->max_depth) {
            s->too_deep = 1;
            return stop(s, "no deeper nesting");
        }
        ok = c == '{' ? object(s, depth + 1) : array(s, depth + 1);
    } else if (c == '"') ok = string(s);
    else if (c == '-' || (c >= '0' && c <= '9')) ok = number(s);
    else if (c == 't') ok = word(s, "true");
    else if (c == 'f') ok = word(s, "false");
    else if (c == 'n') ok = word(s, "null");
    else ok = stop(s, "a value");
    if (ok) skip_space(s);
    return ok;
}

static void describe(const struct scan *s, const unsigned char *text, struct pk_json_fault *fault)
{
    fault->too_deep = s->too_deep;
    fault->expected = s->expected;
    fault->line = fault->column = 1;
    for (const unsigned char *p = text; p < s->at; p++) {
        if (*p == '\n') {
            fault->line++;
            fault->column = 1;
        } else if ((*p & 0xC0) != 0x80) fault->column++;
    }
    size_t length = s->at < s->end ? sequence(s) : 0;
    if (s->escape) snprintf(fault->found, sizeof fault->found, "the escape %.*s", ESCAPE_LENGTH, (const char *)s->escape);
    else if (s->at >= s->end) snprintf(fault->found, sizeof fault->found, "the end of the text");
    else if (length == 0) snprintf(fault->found, sizeof fault->found, "the byte 0x%02X", *s->at);
    else if (*s->at < 0x20) snprintf(fault->found, sizeof fault->found, "the character U+%04X", *s->at);
    else snprintf(fault->found, sizeof fault->found, "'%.*s'", (int)length, (const char *)s->at);
}

int pk_json_scan(const char *text, size_t length, int max_depth, struct pk_json_fault *fault)
{
    const unsigned char *bytes = (const unsigned char *)text;
    struct scan s = {.at = bytes, .end = bytes + length, .max_depth = max_depth};
    memset(fault, 0, sizeof *fault);
    if (value(&s, 0) && s.at == s.end) return 1;
    stop(&s, "nothing after the value");
    describe(&s, bytes, fault);
    return 0;
}
