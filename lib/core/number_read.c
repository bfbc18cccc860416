#include "core/number_read.h"

#include <float.h>
#include <string.h>

#define DIGITS "0123456789"
#define EXACT_POWER 22           /* ten to it is a double */
#define EXACT_DIGITS 15          /* a number of so many is a double */
#define POWER_MAX 9999           /* above every double's, below any overflow */
#define MISSING_MARK_MAX_BYTES 9 /* of ——— */

static const char *digits_end(const char *at)
{
    while (*at >= '0' && *at <= '9') at++;
    return at;
}

int pk_is_number(const char *text)
{
    const char *at = text + (*text == '-' || *text == '+');
    const char *end = digits_end(at);
    size_t digits = (size_t)(end - at);
    if (*end == '.') {
        at = end + 1;
        end = digits_end(at);
        digits += (size_t)(end - at);
    }
    if (!digits) return 0;
    if (*end == 'e' || *end == 'E') {
        at = end + 1 + (end[1] == '-' || end[1] == '+');
        end = digits_end(at);
        if (end == at) return 0;
    }
    return !*end;
}

/* ---------------------------------------------------------------- Reading */

static int read_exponent(const char *text)
{
    int is_negative = *text == '-', power = 0;
    for (text += *text == '-' || *text == '+'; *text && power < POWER_MAX; text++) power = power * 10 + *text - '0';
    return is_negative ? -power : power;
}

/* A number of few digits is made in one rounding, and so is the one that is next to it; 0 when it has too many. */
static int read_short(const char *text, int power, double *number)
{
    static const double powers[EXACT_POWER + 1] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                                   1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    int is_negative = *text == '-', digits = 0, has_point = 0;
    long long all = 0;
    if (FLT_EVAL_METHOD != 0) return 0;
    for (text += *text == '-' || *text == '+'; *text && *text != 'e' && *text != 'E'; text++) {
        if (*text == '.') {
            has_point = 1;
            continue;
        }
        if (digits == EXACT_DIGITS) return 0;
        all = all * 10 + *text - '0';
        digits += all != 0;
        power -= has_point;
    }
    if (*text) power += read_exponent(text + 1);
    if (power < -EXACT_POWER || power > EXACT_POWER) return 0;
    double value = power < 0 ? (double)all / powers[-power] : (double)all * powers[power];
    *number = is_negative ? -value : value;
    return 1;
}

static int read_long(parkdb *db, const char *text, double *number)
{
    int code = pk_prepare(db, "SELECT CAST(? AS REAL)", &db->read_number);
    if (code) return code;
    sqlite3_bind_text(db->read_number, 1, text, -1, SQLITE_STATIC);
    if (sqlite3_step(db->read_number) == SQLITE_ROW) *number = sqlite3_column_double(db->read_number, 0);
    else code = pk_fail_sqlite(db, "cannot read a number");
    sqlite3_reset(db->read_number);
    return code;
}

int pk_read_number(parkdb *db, const char *text, int power, double *number)
{
    if (read_short(text, power, number)) return PARKDB_OK;
    if (!power) return read_long(db, text, number);
    const char *exponent = strpbrk(text, "eE");
    int length = exponent ? (int)(exponent - text) : (int)strlen(text);
    char *shifted = sqlite3_mprintf("%.*se%d", length, text, power + (exponent ? read_exponent(exponent + 1) : 0));
    if (!shifted) return pk_no_memory(db);
    int code = read_long(db, shifted, number);
    sqlite3_free(shifted);
    return code;
}

int pk_read_power(const char *text, int *power)
{
    const char *digits = text + (*text == '-' || *text == '+');
    const char *end = digits_end(digits);
    if (*end || end == digits || end - digits > 2) return 0;
    *power = read_exponent(text);
    return 1;
}

/* ---------------------------------------------------------------- What is none */

/* Bytes that a published number is often written with, and what they are in a plain one. */
static const struct {
    const char *from, *to;
    enum { SEPARATOR, SPACE, FULL_WIDTH, PERCENT, MINUS } is;
} marks[] = {
    {",", "", SEPARATOR},
    {"'", "", SEPARATOR},
    {"_", "", SEPARATOR},
    {"\xE2\x80\x99", "", SEPARATOR}, /* ’ */
    {"\xC2\xA0", "", SEPARATOR},     /* a space that does not break */
    {"\xE2\x80\xAF", "", SEPARATOR}, /* the same, narrow */
    {"\xE2\x80\x89", "", SEPARATOR}, /* a thin space */
    {" ", "", SPACE},
    {"\t", "", SPACE},
    {"\r", "", SPACE},
    {"\n", "", SPACE},
    {"\xE3\x80\x80", "", SPACE}, /* an ideographic space */
    {"％", "", PERCENT},
    {"%", "", PERCENT},
    {"‰", "", PERCENT},
    {"−", "-", MINUS},
    {"–", "-", MINUS},
    {"０", "0", FULL_WIDTH},
    {"１", "1", FULL_WIDTH},
    {"２", "2", FULL_WIDTH},
    {"３", "3", FULL_WIDTH},
    {"４", "4", FULL_WIDTH},
    {"５", "5", FULL_WIDTH},
    {"６", "6", FULL_WIDTH},
    {"７", "7", FULL_WIDTH},
    {"８", "8", FULL_WIDTH},
    {"９", "9", FULL_WIDTH},
    {"，", "", FULL_WIDTH},
    {"．", ".", FULL_WIDTH},
    {"－", "-", FULL_WIDTH},
    {"＋", "+", FULL_WIDTH},
};
#define MARK_COUNT (sizeof marks / sizeof marks[0])

/* In the order in which they are told when there are several. */
static const char *const mark_words[] = {
    [SEPARATOR] = "a number without thousands separators",
    [SPACE] = "a number without spaces",
    [FULL_WIDTH] = "a number in ASCII characters, not full-width ones",
    [PERCENT] = "a number without a percent sign: % belongs in the column unit",
    [MINUS] = "a number with a hyphen as its minus sign",
};

/* The text without its marks, as far as there is room; seen[] says which were met. */
static void make_plain(const char *text, char *plain, size_t size, int seen[MINUS + 1])
{
    size_t used = 0;
    while (*text && used + 2 < size) {
        size_t i = 0;
        while (i < MARK_COUNT && strncmp(text, marks[i].from, strlen(marks[i].from)) != 0) i++;
        if (i == MARK_COUNT) {
            plain[used++] = *text++;
            continue;
        }
        text += strlen(marks[i].from);
        if (*marks[i].to) plain[used++] = *marks[i].to;
        seen[marks[i].is] = 1;
    }
    plain[used] = '\0';
}

/* Whether its one comma can only be a decimal one: those of thousands have three digits behind them. */
static int has_decimal_comma(const char *text)
{
    const char *comma = strchr(text, ',');
    return comma && !strchr(comma + 1, ',') && !strchr(text, '.') &&
           (digits_end(comma + 1) - comma != 4 || digits_end(text + (*text == '-')) - text > 3 + (*text == '-'));
}

static int begins_with(const char *text, const char *word)
{
    return strncmp(text, word, strlen(word)) == 0;
}

static int is_missing_mark(const char *text)
{
    static const char *const marks_of_nothing[] = {"-",  "--", "..",  "...", "…",  "……",   "/",    "\\", "—",  "——",   "———",
                                                   "－", "NA", "N/A", "n/a", "na", "null", "NULL", "无", "缺", "缺失", "暂无"};
    if (strlen(text) > MISSING_MARK_MAX_BYTES) return 0;
    for (size_t i = 0; i < sizeof marks_of_nothing / sizeof marks_of_nothing[0]; i++)
        if (strcmp(text, marks_of_nothing[i]) == 0) return 1;
    return 0;
}

static int is_about(const char *text)
{
    static const char *const words[] = {"超", "不足", "约", "近", ">", "<", "~", "≥", "≤", "≈"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (begins_with(text, words[i])) return 1;
    return 0;
}

/* A number and then a word that is none: 3686亿元. */
static int has_unit(const char *text)
{
    const char *digits = text + (*text == '-' || *text == '+');
    return digits_end(digits) != digits && (unsigned char)digits[strspn(digits, DIGITS ".")] >= 0x80;
}

static int begins_with_word(const char *text, const char *word)
{
    if (*text == '-' || *text == '+') text++;
    return sqlite3_strnicmp(text, word, (int)strlen(word)) == 0;
}

/* Why a text is no number where its characters alone do not say it, or NULL. */
static const char *kind_words(const char *text)
{
    if (begins_with_word(text, "inf") || begins_with_word(text, "nan")) return "a finite number, or nothing where the value is missing";
    if (is_missing_mark(text)) return "nothing where the value is missing";
    if (is_about(text)) return "a number alone: over, under or about belongs in the column bound";
    return NULL;
}

static const char *plain_words(const char *text, const int seen[MINUS + 1])
{
    const char *point = strchr(text, '.');
    if (has_unit(text)) return "a number alone: its unit belongs in the column unit";
    for (int is = SEPARATOR; is <= MINUS; is++)
        if (seen[is]) return mark_words[is];
    if (point && strchr(point + 1, '.')) return mark_words[SEPARATOR];
    return "a number such as 1234.5 or 1.2e3, or nothing where the value is missing";
}

void pk_number_words(const char *text, char *words, size_t size)
{
    char plain[64];
    int seen[MINUS + 1] = {0};
    const char *why = kind_words(text);
    make_plain(text, plain, sizeof plain, seen);
    if (why) plain[0] = '\0';
    else if (has_decimal_comma(text)) {
        why = "a number with a decimal point, not a decimal comma";
        sqlite3_snprintf(sizeof plain, plain, "%s", text);
        if (strchr(plain, ',')) *strchr(plain, ',') = '.';
    } else why = seen[PERCENT] ? mark_words[PERCENT] : plain_words(plain, seen);
    int is_mended = strlen(plain) + 2 < sizeof plain && pk_is_number(plain);
    sqlite3_snprintf((int)size, words, "%s%s%s", why, is_mended ? ": write " : "", is_mended ? plain : "");
}
