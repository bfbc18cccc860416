#include "number.h"

#include <math.h>
#include <sqlite3.h>
#include <string.h>

/* Reads back digits and an exponent without strtod, whose decimal point is the locale's: the fraction is turned into the value of its
 * digits times a power of ten, in long double, which is exact enough to tell neighbouring 15-digit numbers apart. */
static double read_back(const char *text)
{
    int negative = *text == '-';
    long double digits = 0;
    int exponent = 0, power = 0, fraction = 0;
    for (text += negative; *text && *text != 'e'; text++) {
        if (*text == '.') {
            fraction = 1;
            continue;
        }
        digits = digits * 10 + (*text - '0');
        exponent -= fraction;
    }
    int small = text[0] == 'e' && text[1] == '-';
    for (text += *text == 'e' ? 2 : 0; *text; text++) power = power * 10 + (*text - '0');
    exponent += small ? -power : power;
    long double value = exponent < 0 ? digits / powl(10, -exponent) : digits * powl(10, exponent);
    return (double)(negative ? -value : value);
}

void pk_number_text(double number, char text[PK_NUMBER_SIZE])
{
    if (fabs(number) < 1e15 && floor(number) == number) {
        sqlite3_snprintf(PK_NUMBER_SIZE, text, "%lld", (sqlite3_int64)number);
        return;
    }
    for (int digits = 15; digits <= 17; digits++) {
        sqlite3_snprintf(PK_NUMBER_SIZE, text, "%!.*g", digits, number);
        if (read_back(text) == number) return;
    }
}
