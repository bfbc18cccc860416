/* From a file's bytes to records. */
#ifndef PARKDB_POLICY_READ_H
#define PARKDB_POLICY_READ_H

#include "policy/state.h"

/* Reads a file into memory, and the beginning of its tree; 0 when that is refused and reported. */
int pk_file_read(struct pk_load *load, struct pk_file *file, const char *path, size_t *length);
int pk_file_parse(struct pk_load *load, struct pk_file *file, const char *text, size_t length);

/* Finds a file's records, looks at what each says, and puts them at the end of the load's list. */
void pk_file_records(struct pk_load *load, struct pk_file *file);

/* Reads what a record says, with its lists; 0 when the load is stopped. */
int pk_item_open(struct pk_load *load, struct pk_item *item);
/* Forgets what the open records say, unless something is wrong with one of them. */
void pk_items_close(struct pk_load *load, struct pk_item *const *items, size_t count);

/* A text of the catalogue's head, or NULL. */
const char *pk_file_origin_text(const struct pk_file *file, const char *field);

#endif
