/* Which file declares what. What the files declared before stays as long as they declare the same in the same places. */
#ifndef PARKDB_POLICY_DECLARE_H
#define PARKDB_POLICY_DECLARE_H

#include "policy/state.h"

/* Keeps whose the files are, and looks what they declared before. */
void pk_declare_begin(struct pk_load *load);
/* Keeps that a file declares a record, or several new ones; that it does so twice is an error. */
void pk_declare(struct pk_load *load, struct pk_item *item, const char *key);
void pk_declare_many(struct pk_load *load, struct pk_item *const *items, size_t count);
/* All records of a kind have been declared. */
void pk_declare_end_of_kind(struct pk_load *load, const struct pk_kind *kind);
/* Whether the files say just what is there already, in the same order. */
int pk_declare_nothing_new(struct pk_load *load);

/* The file of the load of that origin, or NULL. */
const struct pk_file *pk_declare_file(const struct pk_load *load, const char *origin);
/* The name of another file that declares the same record, or NULL; to be freed. Of the files of the load, only those before this one if
 * is_before. */
char *pk_declare_other(struct pk_load *load, const struct pk_item *item, const char *key, int is_before);

/* Whether a file of the load declares a record, or did before. */
int pk_declare_is_known(struct pk_load *load, const struct pk_kind *kind, const char *key);

#endif
