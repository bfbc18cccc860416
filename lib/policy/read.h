/* Reads a file's bytes into records. */
#ifndef PARKDB_POLICY_READ_H
#define PARKDB_POLICY_READ_H

#include "policy/state.h"

/* Reads a file into memory, and the top of its tree; 0 if it is refused, which is reported. */
int pk_file_read(struct pk_load *load, struct pk_file *file, const char *path, size_t *length);
int pk_file_parse(struct pk_load *load, struct pk_file *file, const char *text, size_t length);

/* Finds a file's records, checks each, and appends them to the load's list. */
void pk_file_records(struct pk_load *load, struct pk_file *file);

/* Reads a record with its lists; 0 if the load is stopped. */
int pk_item_open(struct pk_load *load, struct pk_item *item);
/* Frees the content of open records, unless one of them has an error. */
void pk_items_close(struct pk_load *load, struct pk_item *const *items, size_t count);

/* A text of the catalogue's head, or NULL. */
const char *pk_file_origin_text(const struct pk_file *file, const char *field);

#endif
