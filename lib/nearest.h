/* The known code that is most like a mistyped one. */
#ifndef PARKDB_LIB_NEAREST_H
#define PARKDB_LIB_NEAREST_H

#include "record.h"

/* A code of that kind of reference with at most a third of the written bytes mistyped, to be freed with sqlite3_free; or NULL. Of a code
 * that begins with its document's, which a file leaves out, only the rest is written. */
char *pk_nearest_code(parkdb *db, enum pk_ref ref, const char *code, size_t written);

#endif
