/* Writing figures fast: ids instead of codes, one statement for all. Shared by single writes and imports. */
#ifndef PARKDB_FIGURES_FIGURE_WRITE_H
#define PARKDB_FIGURES_FIGURE_WRITE_H

#include "core/database.h"

struct pk_figure {
    sqlite3_int64 indicator, period, area;
    sqlite3_int64 source; /* 0: unstated */
    sqlite3_int64 unit;   /* as published; 0: the indicator's */
    int vintage;          /* in days since 1970-01-01 */
    int has_value;
    double value; /* in the indicator's unit */
    const char *bound;
    char status[4];   /* one to three letters; empty: A, or O without a value */
    const char *note; /* or NULL */
};

struct pk_figure_writer {
    parkdb *db;
    sqlite3_stmt *insert, *unit;
    sqlite3_stmt *bulk;
    int waiting; /* figures that have been added and not written yet */
    int today;   /* the clock's known_on */
};

/* SDMX OBS_STATUS, said or not. */
const char *pk_figure_status(const struct pk_figure *figure);

int pk_figure_begin(struct pk_figure_writer *writer, parkdb *db);
void pk_figure_end(struct pk_figure_writer *writer);

/* Inserts a figure, or replaces the one of the same vintage and source. */
int pk_figure_write(struct pk_figure_writer *writer, const struct pk_figure *figure);

/* Inserts many figures that are all new. They are written some at once, the rest by pk_figure_flush; bound must be a static
 * text. */
int pk_figure_add(struct pk_figure_writer *writer, const struct pk_figure *figure);
int pk_figure_flush(struct pk_figure_writer *writer);

/* By what a value in a unit is multiplied to be in the indicator's, and the unit's id, 0 for the indicator's own.
 * PARKDB_UNKNOWN: there is no such unit. PARKDB_CONSTRAINT: it measures something else; neither sets the handle's error. */
int pk_figure_unit(struct pk_figure_writer *writer, sqlite3_int64 indicator, const char *unit, double *factor, sqlite3_int64 *id);

#endif
