// parkdb.h alone, as a C++11 program includes it.
#include <parkdb.h>

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
