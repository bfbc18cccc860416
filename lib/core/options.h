/* Options that a caller passes as a struct whose first member is its size. Structs grow at their end, and no new member may begin where the
 * older struct had padding: callers did not have to clear that. */
#ifndef PARKDB_CORE_OPTIONS_H
#define PARKDB_CORE_OPTIONS_H

#include "core/error.h"

/* Copies the caller's struct, or nothing for NULL, into own, a struct of the given size; members that the caller's lacks are zero. A struct
 * of an older version has one of the former sizes, a list that ends with 0; one of a later version may be larger if its unknown members are
 * zero. */
int pk_options_read(parkdb_error *error, const char *type, const void *given, const size_t *former, void *own, size_t size);

/* Copies a struct of so many bytes into own, which has size; missing members are zero. Returns 0 if unknown members are not zero. */
int pk_struct_copy(const void *given, size_t found, void *own, size_t size);

#endif
