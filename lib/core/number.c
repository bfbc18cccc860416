#include "core/number.h"

#include <math.h>

#define DIGITS_MIN 15
#define DIGITS_MAX 20

static int reads_back(parkdb *db, const char *text, double number)
{
    if (pk_prepare(db, "SELECT CAST(? AS REAL)", &db->read_number)) return 1;
    sqlite3_bind_text(db->read_number, 1, text, -1, SQLITE_STATIC);
    int same = sqlite3_step(db->read_number) == SQLITE_ROW && sqlite3_column_double(db->read_number, 0) == number;
    sqlite3_reset(db->read_number);
    return same;
}

void pk_number_text(parkdb *db, double number, char text[PK_NUMBER_SIZE])
{
    if (fabs(number) < 1e15 && floor(number) == number) {
        sqlite3_snprintf(PK_NUMBER_SIZE, text, "%lld", (sqlite3_int64)number);
        return;
    }
    for (int digits = DIGITS_MIN; digits <= DIGITS_MAX; digits++) {
        sqlite3_snprintf(PK_NUMBER_SIZE, text, "%!.*g", digits, number);
        if (reads_back(db, text, number)) return;
    }
}
