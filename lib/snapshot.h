/* What reading asks again and again, held in memory as long as the file is as it was: codes, periods and figures by indicator and period.
 * Never the only copy, never written; a change by anybody, this handle's own included, begins a new one. Answers are those of the views:
 * tests hold them to it. */
#ifndef PARKDB_LIB_SNAPSHOT_H
#define PARKDB_LIB_SNAPSHOT_H

#include "database.h"

/* In the order of preference. */
enum pk_how { PK_HOW_NONE, PK_HOW_REPORTED, PK_HOW_DERIVED, PK_HOW_ACCUMULATED, PK_HOW_AGGREGATED, PK_HOW_COUNT };

/* As the vocabulary has them; NULL for none. */
extern const char *const pk_how_words[PK_HOW_COUNT];

/* The figure that counts for an indicator, a period and an area on a day. */
struct pk_known_figure {
    double value;
    int vintage;       /* in days since 1970-01-01 */
    unsigned char how; /* enum pk_how; PK_HOW_NONE: there is no figure, and nothing else is set */
    unsigned char differs;
    signed char bound; /* 1: more than value, -1: less, 2: about; 0: exact. Only a reported one has any */
};

/* The clock, see the view clock_number. */
struct pk_clock {
    char as_of[11];
    int day, month;
};

/* A figure with its vintage, as reported or as it follows from others. */
struct pk_entry {
    double value; /* not a number: on that day it became missing */
    int area;
    signed int vintage : 24; /* a day beyond what 24 bits hold is the last that they do: no clock ever comes there */
    unsigned int how : 3;
    unsigned int differs : 1;
    signed int bound : 4;
};

/* All figures of an indicator and a period that count on some day, by area and vintage. */
struct pk_column {
    sqlite3_int64 indicator;
    int period;
    int count;
    const struct pk_entry *entries;
};

struct pk_indicator {
    sqlite3_int64 id;
    int place;                         /* in the list by code */
    const char *code, *name, *name_en; /* name_en is the name where there is none */
    const char *unit;                  /* code */
    char direction;                    /* 'i'ncrease, 'd'ecrease, 'm'aintain */
    const int *periods;                /* for which it has any figure, the newest first; NULL until pk_snapshot_periods is asked */
    int period_count;
    int periods_known;
};

struct pk_area {
    int id;
    int place; /* among all, by code */
    const char *code, *name;
    char kind; /* 'r'egion, 'p'ark, 'g'roup */
};

struct pk_period {
    int id;
    const char *code, *first_day, *last_day;
};

/* What files above this one keep in a snapshot. */
enum pk_part { PK_PART_RANKING, PK_PART_COUNT };

struct pk_snapshot;

/* Sees to it that a read transaction is open until *hold is given back with pk_give_back; it is NULL within parkdb_read_begin, where one
 * is. */
int pk_snapshot_hold(parkdb *db, sqlite3_stmt **hold);

/* To be called while a read transaction is open, and used until it ends. *snapshot is NULL where there is none to be had (a write
 * transaction, figures that are stale in a file that cannot be written): then the views are to be asked. It is kept until it is
 * given back, even when the file changes meanwhile. */
int pk_snapshot_take(parkdb *db, struct pk_snapshot **snapshot);
void pk_snapshot_give_back(struct pk_snapshot *snapshot);

/* Lets go of the handle's. */
void pk_snapshot_forget(parkdb *db);

/* Whether the handle's is of what a read transaction that is open sees: then nothing is stale either. */
int pk_snapshot_is_current(const parkdb *db);

/* The clock as it was when the snapshot was taken last: to be copied by whoever goes on longer than a call. */
const struct pk_clock *pk_snapshot_clock(const struct pk_snapshot *snapshot);

/* The functions below return PARKDB_OK or a code with the handle's error set. What they hand out is the snapshot's. */

/* The id behind a code; PARKDB_UNKNOWN without an error set when there is none. */
int pk_snapshot_id(struct pk_snapshot *snapshot, enum pk_ref ref, const char *code, sqlite3_int64 *id);

/* NULL when there is no such id. All indicators or areas are read when the first one is asked for; periods one by one. */
int pk_snapshot_indicator(struct pk_snapshot *snapshot, sqlite3_int64 id, const struct pk_indicator **indicator);
int pk_snapshot_area(struct pk_snapshot *snapshot, sqlite3_int64 id, const struct pk_area **area);
int pk_snapshot_period(struct pk_snapshot *snapshot, int id, const struct pk_period **period);

/* How many areas there are: one more than the largest place. */
int pk_snapshot_area_count(const struct pk_snapshot *snapshot);

/* All of them, ordered by code. */
int pk_snapshot_indicators(struct pk_snapshot *snapshot, const struct pk_indicator *const **list, int *count);

/* The periods for which an indicator has any figure, the newest first. */
int pk_snapshot_periods(struct pk_snapshot *snapshot, sqlite3_int64 indicator, const int **periods, int *count);

/* The figure that counts on a day. Looks it up in the file until the column is asked for often, or is there already. */
int pk_snapshot_figure(struct pk_snapshot *snapshot, sqlite3_int64 indicator, int period, sqlite3_int64 area, int day,
                       struct pk_known_figure *figure);

/* The whole column, which is read when it is not there. *column is never NULL on PARKDB_OK; it may be empty. Where
 * there is no room for it, it lives only until PK_SPARE_COLUMNS more have been asked for. */
enum { PK_SPARE_COLUMNS = 8 };
int pk_snapshot_column(struct pk_snapshot *snapshot, sqlite3_int64 indicator, int period, const struct pk_column **column);

/* The figure of an area from entries that begin with it, if any do; goes on behind them. To walk through a column, area by area. */
void pk_entries_figure(const struct pk_entry **entries, const struct pk_entry *end, int area, int day, struct pk_known_figure *figure);

/* The same look-up in a column. */
void pk_column_figure(const struct pk_column *column, sqlite3_int64 area, int day, struct pk_known_figure *figure);

/* Zeroed memory that lives as long as the snapshot, or NULL. */
void *pk_snapshot_memory(struct pk_snapshot *snapshot, size_t size);

/* Whether so many more bytes may be held; where not, work on memory of your own and free it. */
int pk_snapshot_has_room(struct pk_snapshot *snapshot, size_t size);

/* What a file above keeps in it: a place for a pointer into pk_snapshot_memory, NULL at first. */
void **pk_snapshot_part(struct pk_snapshot *snapshot, enum pk_part part);

#endif
