#include "rows/period_text.h"

#include "core/database.h"

#include <string.h>

/* Of one digit or two. */
static int number_of(const char *digits)
{
    int number = *digits - '0';
    return digits[1] >= '0' && digits[1] <= '9' ? number * 10 + digits[1] - '0' : number;
}

static void append_months(const char *year, const char *from, const char *to, char code[PK_PERIOD_SIZE])
{
    int first = from ? number_of(from) : 0, last = number_of(to);
    if (!from) sqlite3_snprintf(PK_PERIOD_SIZE, code, "%.4s-%02d", year, last);
    else if (first != 1) sqlite3_snprintf(PK_PERIOD_SIZE, code, "");
    else if (last == 12) sqlite3_snprintf(PK_PERIOD_SIZE, code, "%.4s", year);
    else if (last == 9) sqlite3_snprintf(PK_PERIOD_SIZE, code, "%.4s-Q1-3", year);
    else if (last == 6) sqlite3_snprintf(PK_PERIOD_SIZE, code, "%.4s-H1", year);
    else if (last == 3) sqlite3_snprintf(PK_PERIOD_SIZE, code, "%.4s-Q1", year);
    else sqlite3_snprintf(PK_PERIOD_SIZE, code, "%.4s-M1-%d", year, last);
}

/* 3月, 1-9月, 1—9月: digits, a dash and digits, or digits alone. */
static int months_of(const char *year, const char *text, char code[PK_PERIOD_SIZE])
{
    size_t length = strspn(text, "0123456789");
    const char *rest = text + length;
    if (!length || length > 2) return 0;
    if (strcmp(rest, "月") == 0 || strcmp(rest, "月份") == 0) {
        append_months(year, NULL, text, code);
        return 1;
    }
    rest += *rest == '-' ? 1 : strncmp(rest, "—", strlen("—")) == 0 ? strlen("—") : 0;
    size_t last = strspn(rest, "0123456789");
    if (rest == text + length || !last || last > 2 || strcmp(rest + last, "月") != 0) return 0;
    append_months(year, text, rest, code);
    return *code != '\0';
}

/* 2021年, 2021年上半年, 2021年1-9月. */
static int chinese_period(const char *text, char code[PK_PERIOD_SIZE])
{
    static const char *const ends[][2] = {
        {"", ""},
        {"度", ""},
        {"全年", ""},
        {"上半年", "-H1"},
        {"下半年", "-H2"},
        {"一季度", "-Q1"},
        {"二季度", "-Q2"},
        {"三季度", "-Q3"},
        {"四季度", "-Q4"},
        {"第一季度", "-Q1"},
        {"第二季度", "-Q2"},
        {"第三季度", "-Q3"},
        {"第四季度", "-Q4"},
        {"前三季度", "-Q1-3"},
    };
    const char *end = text + 4 + strlen("年");
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        if (strcmp(end, ends[i][0]) != 0) continue;
        sqlite3_snprintf(PK_PERIOD_SIZE, code, "%.4s%s", text, ends[i][1]);
        return 1;
    }
    return months_of(text, end, code);
}

int pk_period_code(const char *text, char code[PK_PERIOD_SIZE])
{
    size_t year = strspn(text, "0123456789");
    if (year != 4 && year != 6) return 0;
    const char *rest = text + 4;
    if (year == 4 && strncmp(rest, "年", strlen("年")) == 0) return chinese_period(text, code);
    rest += *rest == '-';
    size_t digits = strspn(rest, "0123456789"), length = strlen(rest);
    if (length > 6) return 0;
    if (*rest == 'M' && length > 1 && length < 4 && strspn(rest + 1, "0123456789") == length - 1) append_months(text, NULL, rest + 1, code);
    else if (strcmp(rest, "A1") == 0) sqlite3_snprintf(PK_PERIOD_SIZE, code, "%.4s", text);
    else if (*rest == 'S') sqlite3_snprintf(PK_PERIOD_SIZE, code, "%.4s-H%s", text, rest + 1);
    else if ((digits == 2 && length == 2) || (*rest && strchr("QHM", *rest))) sqlite3_snprintf(PK_PERIOD_SIZE, code, "%.4s-%s", text, rest);
    else return 0;
    return 1;
}
