/* The views that depend on the clock, where a handle has one of its own: they are laid when something asks for them. */
#ifndef PARKDB_LIB_CLOCK_H
#define PARKDB_LIB_CLOCK_H

#include "database.h"

/* Lays those that a statement names, at any remove. Whoever prepares or runs one calls it first. */
int pk_clock_lay_for(parkdb *db, const char *sql);

/* Lays all: for statements that are not seen, and before a transaction, which would take with it what was laid in it. */
int pk_clock_lay_all(parkdb *db);

/* Frees what is known of them. */
void pk_clock_forget(parkdb *db);

#endif
