/* parkdb.h alone, as a C99 program includes it. */
#include <parkdb.h>

int main(void)
{
    parkdb_filter filter;
    parkdb_number missing = {0, 0}, number = parkdb_number_of(2.5);
    parkdb_filter_init(&filter);
    if (filter.size != sizeof filter || filter.code || filter.due_to || filter.limit) return 1;
    if (missing.known || !number.known || number.value < 2.4) return 2;
    return PARKDB_OK;
}
