/* The handle: one SQLite connection, its last error and its cached statements. */
#ifndef PARKDB_CORE_DATABASE_H
#define PARKDB_CORE_DATABASE_H

#include "core/error.h"
#include "core/kind_ids.h"
#include "core/process.h"
#include "core/steps.h"

#include <stdatomic.h>

/* The kinds of rows that a reference can be to. */
enum pk_ref {
    PK_REF_NONE,
    PK_REF_UNIT,
    PK_REF_AREA,
    PK_REF_REGION,
    PK_REF_PARK,
    PK_REF_AREA_GROUP,
    PK_REF_AGENCY,
    PK_REF_DOCUMENT,
    PK_REF_PERIOD,
    PK_REF_INDICATOR,
    PK_REF_CLAUSE,
    PK_REF_TASK,
    PK_REF_TARGET,
    PK_REF_SOURCE,
    PK_REF_FOLLOWUP,
    PK_REF_ASSESSMENT,
    PK_REF_ASSESSMENT_DIMENSION,
    PK_REF_ASSESSMENT_ROUND,
    PK_REF_INSTRUMENT,
    PK_REF_ORIGIN,
    PK_REF_REGISTER,
    PK_REF_COUNT
};

enum { PK_IDLE_COUNT = 16 };

enum pk_operation { PK_READ, PK_EXISTS, PK_INSERT, PK_UPDATE, PK_DELETE, PK_OPERATION_COUNT };

struct parkdb {
    sqlite3 *sqlite;
    parkdb_error error;
    struct pk_process process; /* the process that opened it: after a fork the child must not use it */
    int open_cursors;
    int is_lent;                        /* parkdb_sqlite has given the connection to the caller */
    struct pk_clock_views *clock_views; /* while some of them do not exist yet; else NULL */
    int depth;                          /* of nested transactions */
    int reads, read_depth;              /* the number of open parkdb_read_begin, and depth at the outermost */
    int read_is_over;                   /* the surrounding transaction has ended, and the reading with it */
    int is_doomed;                      /* a transaction's changes could not be rolled back yet: see pk_settle */
    int joined;                         /* the outermost is within one that the caller began on the SQLite handle */
    atomic_int interrupted;             /* parkdb_interrupt was called since the load began */
    parkdb_progress_fn progress;
    void *progress_context;
    sqlite3_stmt *statements[PK_KIND_COUNT][PK_OPERATION_COUNT];
    sqlite3_stmt *resolve[PK_REF_COUNT];
    sqlite3_stmt *read_number;
    sqlite3_stmt *is_stale;
    sqlite3_stmt *steps[PK_STEP_STATEMENTS];
    char **admitted;                   /* names of foreign triggers that may run on the library's tables, ended by NULL; or NULL */
    sqlite3_stmt *idle[PK_IDLE_COUNT]; /* of closed cursors, to be reused for the same query; the newest first */
};

/* Called first in every public function: refuses a null handle and one from before a fork, and clears the last error. */
int pk_enter(parkdb *db);

/* Whether the handle is not NULL and of this process. */
int pk_is_own(const parkdb *db);

/* Sets the handle's error, or takes it from SQLite's, and returns the code. */
int pk_fail(parkdb *db, int code, const char *format, ...);
int pk_fail_sqlite(parkdb *db, const char *doing);
int pk_no_memory(parkdb *db);

/* Reports a problem to the caller's function; PARKDB_INTERRUPTED if it returns other than 0. */
int pk_tell(parkdb *db, parkdb_problem_fn tell, void *context, const char *words);

/* Whether long work outside SQLite may continue: PARKDB_INTERRUPTED, with the error set, after parkdb_interrupt or if the progress callback
 * returns other than 0. */
int pk_go_on(parkdb *db);

/* The number that a query or a pragma gives in its one row. */
int pk_read_int(parkdb *db, const char *sql, int *value);

/* Runs SQL that returns no rows. It cannot access another file: ATTACH and VACUUM INTO are denied meanwhile. */
int pk_execute(parkdb *db, const char *sql);

/* The same for each file of a list of embedded files. */
struct pk_schema_file;
int pk_run_files(parkdb *db, const struct pk_schema_file *files);

/* Runs on one database the statements in the first column of a query on another database, which the library has made. */
int pk_carry(parkdb *from, const char *query, parkdb *to);

/* Prepares a statement and caches it in the handle if *statement is there. */
int pk_prepare(parkdb *db, const char *sql, sqlite3_stmt **statement);

/* The same for a statement that may run several times at once: takes an idle one of the same text, or prepares one; gives it back. */
int pk_take(parkdb *db, const char *sql, sqlite3_stmt **statement);
void pk_give_back(parkdb *db, sqlite3_stmt *statement);

/* Finalizes every cached statement. */
void pk_forget_statements(parkdb *db);

/* A change that may be nested in others: begins it, then keeps it on PARKDB_OK, or else undoes it and returns code. */
int pk_change_begin(parkdb *db);
int pk_change_end(parkdb *db, int code);

/* Before reading: only another program can have left stale rows. A file that cannot be written is read as it is, and progress reports stale
 * rows. */
int pk_refresh_to_read(parkdb *db);

/* Rolls back changes that could not be rolled back before for lack of memory; every public function does so first. */
int pk_settle(parkdb *db);

/* The same for reading: several statements see one state of the file. */
int pk_read_begin(parkdb *db);
void pk_read_end(parkdb *db);

/* The temporary views of a handle with a clock of its own (core/clock_views.c). They are created when a statement needs them. */

/* Creates the clock, with today's days, and no view yet. Neither may exist. */
int pk_clock_begin(parkdb *db);

/* Creates the views that a statement names, and those that they name. To be called before each statement is prepared or run. */
int pk_clock_lay_for(parkdb *db, const char *sql);

/* Creates all: before statements that the library does not see, and before a transaction, whose rollback would drop what was created in it.
 */
int pk_clock_lay_all(parkdb *db);

/* Frees the list of views. The views stay. */
void pk_clock_forget(parkdb *db);

#endif
