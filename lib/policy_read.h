/* From a file's bytes to records. */
#ifndef PARKDB_LIB_POLICY_READ_H
#define PARKDB_LIB_POLICY_READ_H

#include "policy_state.h"

/* A path without its directory. */
const char *pk_file_name(const char *path);

/* Reads a file into memory, and a text into a tree; 0 when that is refused and reported. */
int pk_file_read(struct pk_load *load, struct pk_file *file, const char *path, size_t *length);
int pk_file_parse(struct pk_load *load, struct pk_file *file, const char *text, size_t length);

/* Turns a file's tree into records at the end of the load's list. */
void pk_file_records(struct pk_load *load, struct pk_file *file);

/* A text of the catalogue's head, or NULL. */
const char *pk_file_origin_text(const struct pk_file *file, const char *field);

#endif
