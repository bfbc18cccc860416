#include "core/day.h"

#include "core/column.h"

int pk_day_read(parkdb *db, const char *text, int *day)
{
    static const char sql[] =
        "SELECT CAST(julianday(coalesce(?1, (SELECT known_on FROM clock))) - 2440587.5 AS INTEGER) WHERE CASE WHEN ?1 IS NULL THEN 1 "
        "WHEN ?1 GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN ?1 IS date(?1, '+0 days') END";
    sqlite3_stmt *statement = NULL;
    int code = pk_take(db, sql, &statement);
    if (code) return code;
    sqlite3_bind_text(statement, 1, text, -1, SQLITE_STATIC);
    int step = sqlite3_step(statement);
    struct pk_columns row = {.db = db, .row = statement, .table = "clock", .name = "known_on"};
    if (step == SQLITE_ROW) *day = pk_column_int(&row, 0);
    if (row.code) code = row.code;
    else if (step == SQLITE_DONE) code = text ? PARKDB_UNKNOWN : pk_column_missing(db, "clock", "known_on");
    else if (step != SQLITE_ROW) code = pk_fail_sqlite(db, "cannot read a day");
    pk_give_back(db, statement);
    return code;
}

static void put_digits(char *text, long number, int count)
{
    for (int i = count - 1; i >= 0; i--, number /= 10) text[i] = (char)('0' + number % 10);
}

/* The proleptic Gregorian calendar, counted in years that begin with March, so that the day of a leap year comes last. */
void pk_day_text(int day, char text[11])
{
    enum { DAYS_OF_400_YEARS = 146097, FROM_MARCH_OF_YEAR_0 = 719468 };
    text[0] = '\0';
    if (day < -719528 || day > 2932896) return;
    long days = (long)day + FROM_MARCH_OF_YEAR_0 + DAYS_OF_400_YEARS; /* one cycle more, so that nothing is below 0 */
    long cycle = days / DAYS_OF_400_YEARS, of_cycle = days % DAYS_OF_400_YEARS;
    long year = (of_cycle - of_cycle / 1460 + of_cycle / 36524 - of_cycle / (DAYS_OF_400_YEARS - 1)) / 365;
    long of_year = of_cycle - (365 * year + year / 4 - year / 100);
    long month = (5 * of_year + 2) / 153;
    long of_month = of_year - (153 * month + 2) / 5 + 1;
    long calendar_year = (cycle - 1) * 400 + year + (month >= 10);
    put_digits(text, calendar_year, 4);
    put_digits(text + 5, month < 10 ? month + 3 : month - 9, 2);
    put_digits(text + 8, of_month, 2);
    text[4] = text[7] = '-';
    text[10] = '\0';
}
