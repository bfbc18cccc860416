// parkdb.h alone, as a C++11 program includes it.
#include <parkdb.h>

#if !PARKDB_VERSION_CHECK(PARKDB_VERSION_MAJOR, PARKDB_VERSION_MINOR, PARKDB_VERSION_PATCH) || !PARKDB_VERSION_CHECK(0, 5, 9)
#error "the header is not of its own version"
#endif
#if PARKDB_VERSION_CHECK(PARKDB_VERSION_MAJOR, PARKDB_VERSION_MINOR, PARKDB_VERSION_PATCH + 1) ||                                          \
    PARKDB_VERSION_CHECK(PARKDB_VERSION_MAJOR + 1, 0, 0)
#error "the header is of a later version"
#endif

#include <cstring>

namespace
{
int count_events(void *context, const parkdb_load_event *)
{
    ++*static_cast<int *>(context);
    return 0;
}
} // namespace

int main()
{
    parkdb_filter filter;
    parkdb_filter_init(&filter);
    if (filter.size != sizeof filter || filter.code || filter.limit) return 1;
    const parkdb_number number = parkdb_number_of(2.5);
    if (!number.known || number.value < 2.4) return 2;
    parkdb_load_options options = {};
    options.size = sizeof options;
    options.on_event = count_events;
    parkdb_target target = {};
    target.code = "x/y";
    if (target.value_high.known || std::strcmp(target.code, "x/y") != 0) return 3;
    return PARKDB_OK;
}
