/* parkdb.h alone, as a C99 program includes it. */
#include <parkdb.h>

#if !PARKDB_VERSION_CHECK(PARKDB_VERSION_MAJOR, PARKDB_VERSION_MINOR, PARKDB_VERSION_PATCH) || !PARKDB_VERSION_CHECK(0, 5, 9)
#error "the header is not of its own version"
#endif
#if PARKDB_VERSION_CHECK(PARKDB_VERSION_MAJOR, PARKDB_VERSION_MINOR, PARKDB_VERSION_PATCH + 1) ||                                          \
    PARKDB_VERSION_CHECK(PARKDB_VERSION_MAJOR + 1, 0, 0)
#error "the header is of a later version"
#endif

int main(void)
{
    parkdb_filter filter;
    parkdb_number missing = {0, 0}, number = parkdb_number_of(2.5);
    parkdb_filter_init(&filter);
    if (filter.size != sizeof filter || filter.code || filter.due_to || filter.limit || filter.type || filter.stated_or_inherited) return 1;
    if (missing.known || !number.known || number.value < 2.4) return 2;
    return PARKDB_OK;
}
