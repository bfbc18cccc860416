/* Options that a caller gives as a struct whose first member is its size. Structs grow at their end, and no member may begin where the
 * struct before it had padding: nobody had to clear that. */
#ifndef PARKDB_CORE_OPTIONS_H
#define PARKDB_CORE_OPTIONS_H

#include "core/error.h"

/* Copies what a caller gives, or nothing for NULL, into own, a struct of so many bytes; what the caller's lacks is zero there. A struct of
 * a version before has one of the former sizes, which end with 0; one of a version to come may be larger, if what is not known here is
 * zero. */
int pk_options_read(parkdb_error *error, const char *type, const void *given, const size_t *former, void *own, size_t size);

/* Copies a struct of so many bytes into own, which has size: what is not there is zero. 0 where there is more that is not zero. */
int pk_struct_copy(const void *given, size_t found, void *own, size_t size);

#endif
