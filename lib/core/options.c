#include "core/options.h"

#include <string.h>

#define MAX_SIZE 4096 /* beyond it is no struct but something that was never set, and is not looked at */

/* What the library fills in for callers, and what is a member of other structs, never grows: nobody says how large the caller's is. */
_Static_assert(sizeof(parkdb_error) == 2 * sizeof(int) + 768 + 256 + 256, "parkdb_error stays as it is");
_Static_assert(sizeof(parkdb_number) == 2 * sizeof(double), "parkdb_number stays as it is");
_Static_assert(sizeof(parkdb_load_result) == 6 * sizeof(int), "parkdb_load_result stays as it is");
_Static_assert(sizeof(parkdb_csv_result) == 3 * sizeof(long long), "parkdb_csv_result stays as it is");

static int is_zero(const unsigned char *bytes, size_t count)
{
    size_t i = 0;
    while (i < count && bytes[i] == 0) i++;
    return i == count;
}

int pk_struct_copy(const void *given, size_t found, void *own, size_t size)
{
    memset(own, 0, size);
    memcpy(own, given, found < size ? found : size);
    return found <= size || is_zero((const unsigned char *)given + size, found - size);
}

int pk_options_read(parkdb_error *error, const char *type, const void *given, const size_t *former, void *own, size_t size)
{
    size_t found = size;
    memset(own, 0, size);
    if (!given) return PARKDB_OK;
    memcpy(&found, given, sizeof found);
    while (*former && *former != found) former++;
    if ((found < size && !*former) || found > MAX_SIZE)
        return pk_error_set(error, PARKDB_MISUSE, "%s.size: found %llu, expected sizeof(%s), %llu", type, (unsigned long long)found, type,
                            (unsigned long long)size);
    if (!pk_struct_copy(given, found, own, size))
        return pk_error_set(error, PARKDB_MISUSE, "%s: found a member set that version %s does not know, expected zero", type,
                            parkdb_version());
    return PARKDB_OK;
}
