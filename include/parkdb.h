/* SPDX-License-Identifier: MIT */
/**
 * @file parkdb.h
 * parkdb: targets that governments set for high-tech parks, in one SQLite file.
 *
 * - Opening: parkdb_create, parkdb_open, parkdb_upgrade, parkdb_close.
 * - Reading: fill a parkdb_filter, call `parkdb_<kind>_find`, then parkdb_next until there are no more rows; `parkdb_<kind>_row` gives the
 *   current row.
 * - Writing: `parkdb_<kind>_put` and `parkdb_<kind>_remove`, row by row; parkdb_load_files for policy files.
 * - Reports: parkdb_report_file and parkdb_report_write, as HTML, Markdown, JSON or CSV.
 *
 * Results. Every function that can fail returns an int: PARKDB_OK (0) on success, a negative code on failure. Only parkdb_next also returns
 * PARKDB_ROW (1). parkdb_last_error describes the error of the last call on a handle. Any function may also return PARKDB_ERROR, for an
 * error of SQLite that has no code of its own here.
 *
 * Programs and versions. A program built with an older header, from 0.5 on, runs with this library (libparkdb.so.0). A program built with a
 * newer header runs as long as it uses nothing that this library does not know. Each struct follows one of these rules:
 *
 *   begins with size         parkdb_open_options, parkdb_filter, parkdb_csv_options, parkdb_report, parkdb_load_options. They grow at their
 *                            end. The library accepts every size that a released version had. It also accepts a larger struct, of a later
 *                            version, if the members that it does not know are zero. Anything else is PARKDB_MISUSE.
 *   rows that callers fill   `parkdb_<kind>`. They grow at their end. `parkdb_<kind>_put`, parkdb_followup_accept and
 *                            parkdb_observation_put_many are inline and pass the size of the caller's struct; the same rule applies to it.
 *                            Where a program passes no size, the struct has the size that it had in 0.5. `parkdb_<kind>_remove` reads only
 *                            the members of the key (parkdb_observation_remove also source and vintage), which were always there.
 *   the library's own        rows of cursors, parkdb_load_event, parkdb_csv_fault: they grow at their end. A caller reads them in place; a
 *                            copy has the members that the caller's header knows.
 *   never change             parkdb_error, parkdb_load_result, parkdb_csv_result, which the library fills in for the caller, and
 *                            parkdb_number, which is part of others. Later additions come as functions of their own.
 *
 * An older library returns PARKDB_NEWER for a file of a newer major version. This library returns PARKDB_OLDER for a file of an older
 * version. See parkdb_open and parkdb_upgrade.
 *
 * Text is UTF-8 throughout. No locale, time zone or environment variable changes a result.
 *
 * Threads. A parkdb and everything made from it belong to one thread at a time; open one handle in each thread. parkdb_interrupt may be
 * called from any thread. After fork() a child must not use what the parent opened; the parent can go on using it. In the child every call
 * on a handle or a cursor returns PARKDB_FORKED, functions that return a row or the connection return NULL, and parkdb_interrupt does
 * nothing.
 */
#ifndef PARKDB_H
#define PARKDB_H

#include <stddef.h>

/** Exports a function from the library. */
#if defined(_WIN32) && !defined(PARKDB_STATIC)
#ifdef PARKDB_BUILDING
#define PARKDB_API __declspec(dllexport)
#else
#define PARKDB_API __declspec(dllimport)
#endif
#elif defined(__GNUC__)
#define PARKDB_API __attribute__((visibility("default")))
#else
#define PARKDB_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

#define PARKDB_VERSION_MAJOR 4 /**< of this header; see PARKDB_VERSION_CHECK */
#define PARKDB_VERSION_MINOR 0 /**< see PARKDB_VERSION_CHECK */
#define PARKDB_VERSION_PATCH 0 /**< see PARKDB_VERSION_CHECK */

/** Whether this header is of the given version or a later one; for the preprocessor. */
#define PARKDB_VERSION_CHECK(major, minor, patch)                                                                                          \
    (PARKDB_VERSION_MAJOR > (major) || (PARKDB_VERSION_MAJOR == (major) && PARKDB_VERSION_MINOR > (minor)) ||                              \
     (PARKDB_VERSION_MAJOR == (major) && PARKDB_VERSION_MINOR == (minor) && PARKDB_VERSION_PATCH >= (patch)))

/** The library's version at run time, "4.0.0". A static string. @since 0.2 */
PARKDB_API const char *parkdb_version(void);

/* ---------------------------------------------------------------- Results */

/** Result codes; their numbers never change. @since 0.2 */
enum parkdb_code {
    PARKDB_ROW = 1,           /**< parkdb_next: there is a row */
    PARKDB_OK = 0,            /**< no error; from parkdb_next: no further row */
    PARKDB_ERROR = -1,        /**< SQLite failed; see parkdb_error.sqlite_code */
    PARKDB_MISUSE = -2,       /**< the call is wrong: a null argument, a filter member that the function does not know */
    PARKDB_NO_MEMORY = -3,    /**< out of memory */
    PARKDB_MISSING = -4,      /**< the file does not exist */
    PARKDB_EXISTS = -5,       /**< parkdb_create: the file already exists */
    PARKDB_NOT_PARKDB = -6,   /**< the file is not a parkdb database */
    PARKDB_NEWER = -7,        /**< the database's schema is newer than the library's */
    PARKDB_OLDER = -8,        /**< the database's schema is older: see parkdb_upgrade */
    PARKDB_READ_ONLY = -9,    /**< the database cannot be written */
    PARKDB_BUSY = -10,        /**< another connection has locked the database, or cursors are open */
    PARKDB_CORRUPT = -11,     /**< the database is damaged: SQLite reports it, or a row breaks a rule of the schema; see parkdb_check */
    PARKDB_CONSTRAINT = -12,  /**< a rule of the schema forbids it; the message quotes the rule */
    PARKDB_UNKNOWN = -13,     /**< a code or word does not exist; the message suggests the nearest one, if any is similar */
    PARKDB_INVALID = -14,     /**< the content of a file that is read (policy file, CSV) is invalid */
    PARKDB_TOO_BIG = -15,     /**< a policy file is larger or deeper than PARKDB_FILE_MAX_BYTES, PARKDB_FILE_MAX_DEPTH */
    PARKDB_INTERRUPTED = -16, /**< a callback or parkdb_interrupt stopped it */
    PARKDB_IO = -17,          /**< a file could not be read or written */
    PARKDB_FULL = -18,        /**< the disk is full */
    PARKDB_FORKED = -19,      /**< the handle belongs to the parent process */
    PARKDB_ALTERED = -20      /**< the schema differs from the library's: a foreign trigger, an object changed or missing */
};

/** The name of a code: "PARKDB_OK" for 0, and so on. A static string, never NULL. @since 0.2 */
PARKDB_API const char *parkdb_code_name(int code);
/** The meaning of a code, in a few words. A static string, never NULL. @since 0.2 */
PARKDB_API const char *parkdb_code_meaning(int code);

/** An error. Texts that do not fit are cut after a whole character. @since 0.2 */
typedef struct parkdb_error {
    int code;          /**< one of enum parkdb_code */
    int sqlite_code;   /**< SQLite's extended result code, or 0 */
    char message[768]; /**< what was wrong, what was found and expected, and where */
    char file[256];    /**< the policy file at fault, or "" */
    char path[256];    /**< the place in the file, "targets[3].comparator" or "line 7, column 3", or "" */
} parkdb_error;

/* ---------------------------------------------------------------- Opening */

/** A database. Opaque. */
typedef struct parkdb parkdb;

/** How parkdb_open opens. @since 0.2 */
enum parkdb_open_mode {
    PARKDB_OPEN_READ_ONLY = 0, /**< nothing can be written; for a file in WAL mode SQLite creates the -wal and -shm files */
    PARKDB_OPEN_READ_WRITE = 1 /**< PARKDB_READ_ONLY if the file cannot be written: there is no silent fallback */
};

/**
 * Creates a database with parkdb's schema and opens it for writing.
 * @param path  a file that does not exist or is empty, or ":memory:"
 * @param db    out: the handle, to be closed with parkdb_close; NULL on failure
 * @param error out: what was wrong; may be NULL
 * @return PARKDB_OK, PARKDB_EXISTS, PARKDB_IO, PARKDB_FULL, PARKDB_BUSY, PARKDB_NO_MEMORY, PARKDB_MISUSE. On failure no file is left.
 * @since 0.2
 */
PARKDB_API int parkdb_create(const char *path, parkdb **db, parkdb_error *error);

/**
 * Opens a database. Never creates one, never changes its schema.
 *
 * A schema of the same major version and a newer minor one can be opened read-only; other newer ones cannot be opened. For writing, the
 * schema is compared with the library's own. The database is refused if an object is missing or changed, or if a foreign trigger is on one
 * of the library's tables or views. A user's own tables, views and indexes, triggers on those, and indexes on the library's tables are
 * allowed. SQLite caches up to 8 MB of the file's pages, or 2 MB if the file is open read-only; change that with PRAGMA cache_size on the
 * SQLite handle.
 *
 * If a writer died, its unfinished work is still in the file. The next open for writing undoes it. Until then opening the file read-only
 * returns PARKDB_READ_ONLY, and the message says so.
 * @param path  the file's name; ":memory:" names no file and is PARKDB_MISSING
 * @param mode  one of enum parkdb_open_mode
 * @param db    out: the handle, to be closed with parkdb_close; NULL on failure
 * @param error out: what was wrong; may be NULL
 * @return PARKDB_OK, PARKDB_MISSING, PARKDB_NOT_PARKDB, PARKDB_NEWER, PARKDB_OLDER, PARKDB_READ_ONLY, PARKDB_ALTERED, PARKDB_CORRUPT,
 *         PARKDB_BUSY, PARKDB_IO, PARKDB_NO_MEMORY, PARKDB_MISUSE
 * @since 0.2
 */
PARKDB_API int parkdb_open(const char *path, int mode, parkdb **db, parkdb_error *error);

/**
 * How to open. Set it up with parkdb_open_options_init. With everything but size zero it opens read-only. Read during the call only.
 * @since 0.6
 */
typedef struct parkdb_open_options {
    size_t size; /**< sizeof(parkdb_open_options) */
    int mode;    /**< one of enum parkdb_open_mode */
    /** Names of foreign triggers that may run on the library's tables and views: an audit, a full-text index. A list that ends with NULL,
     * or NULL for none. A trigger runs within the library's calls: it can make them fail or change what they write. */
    const char *const *triggers;
    /** parkdb_upgrade_with only: where to leave a copy of the file as it was, or NULL for none. The copy is complete, checked with PRAGMA
     * integrity_check and synced to disk before the file is changed. If the copy's file already exists, the result is PARKDB_EXISTS. An
     * upgrade that fails or has nothing to do leaves no copy; a process that dies leaves an incomplete one. */
    const char *copy;
    /** parkdb_upgrade_with only: called now and then; anything but 0 undoes the upgrade and returns PARKDB_INTERRUPTED. Or NULL. */
    int (*on_progress)(void *context);
    void *context; /**< passed to on_progress */
} parkdb_open_options;

/** Makes options that open read-only and allow no foreign trigger. @since 0.6 */
static inline void parkdb_open_options_init(parkdb_open_options *options)
{
    static const parkdb_open_options none = {sizeof(parkdb_open_options), 0, 0, 0, 0, 0};
    *options = none;
}

/**
 * parkdb_open with options. @return as parkdb_open; PARKDB_MISUSE without options, or if size is not one of parkdb_open_options
 * @since 0.6
 */
PARKDB_API int parkdb_open_with(const char *path, const parkdb_open_options *options, parkdb **db, parkdb_error *error);

/**
 * Upgrades a database's schema to the library's version, in one transaction. If the upgrade fails, is stopped or dies, the file is
 * unchanged. Tables may differ between versions; all their rows are carried over, and what a user has added stays. A file of this version
 * is left as it is, byte for byte, unless an object of its schema is missing or changed: then the library's views, triggers and indexes are
 * created again. A foreign trigger on one of the library's tables or views is PARKDB_ALTERED: see parkdb_upgrade_with.
 * @return PARKDB_OK, PARKDB_NEWER, PARKDB_OLDER (older than any version that can be upgraded, or a table was changed), and what parkdb_open
 *         returns
 * @since 0.2
 */
PARKDB_API int parkdb_upgrade(const char *path, parkdb_error *error);

/**
 * parkdb_upgrade with options; their mode is ignored. The triggers that the options name stay, but do not run while a table is rebuilt. A
 * trigger on one of the library's views would be lost with the view and is refused even if named. @return as parkdb_upgrade and
 * parkdb_open_with
 * @since 0.6
 */
PARKDB_API int parkdb_upgrade_with(const char *path, const parkdb_open_options *options, parkdb_error *error);

/**
 * Closes a database; NULL is allowed. An open transaction is rolled back.
 * @return PARKDB_OK; PARKDB_BUSY while cursors are open, and the handle stays open; PARKDB_FORKED, and nothing is closed
 * @since 0.2
 */
PARKDB_API int parkdb_close(parkdb *db);

/**
 * The error of the last call on the handle; its code is PARKDB_OK if the call succeeded. Valid until the next call on the handle. Never
 * NULL for a handle that is not NULL.
 * @since 0.2
 */
PARKDB_API const parkdb_error *parkdb_last_error(const parkdb *db);

/**
 * The SQLite connection, for your own queries. The handle owns it; do not close it. NULL for a handle from before a fork, and if the clock
 * is set and its views cannot be created.
 * @since 0.2
 */
PARKDB_API struct sqlite3 *parkdb_sqlite(parkdb *db);

/**
 * Writes the schema version of an open database, "4.0.0", into text.
 * @return PARKDB_OK, PARKDB_MISUSE (size below 16), PARKDB_FORKED, PARKDB_CORRUPT, PARKDB_IO
 * @since 0.2
 */
PARKDB_API int parkdb_schema_version(parkdb *db, char *text, size_t size);

/**
 * Sets how long a call waits for another connection's lock before it returns PARKDB_BUSY. The default is 5000 ms.
 * @return PARKDB_OK, PARKDB_MISUSE, PARKDB_FORKED
 * @since 0.2
 */
PARKDB_API int parkdb_set_busy_timeout(parkdb *db, int milliseconds);

/** Called now and then during long work. @return 0 to continue; anything else stops the call with PARKDB_INTERRUPTED. @since 0.2 */
typedef int (*parkdb_progress_fn)(void *context);

/**
 * Sets the progress callback; NULL unsets it. It must not use the handle. @return PARKDB_OK, PARKDB_MISUSE, PARKDB_FORKED
 * @since 0.2
 */
PARKDB_API int parkdb_set_progress(parkdb *db, parkdb_progress_fn progress, void *context);

/**
 * Stops the call that is running on the handle: that call returns PARKDB_INTERRUPTED. May be called from any thread while the handle is
 * open. Does nothing for NULL and in a child after a fork.
 * @since 0.2
 */
PARKDB_API void parkdb_interrupt(parkdb *db);

/** Called for each problem that parkdb_check finds. @return 0 to continue; anything else stops with PARKDB_INTERRUPTED. @since 0.2 */
typedef int (*parkdb_problem_fn)(void *context, const char *problem);

/**
 * Checks the whole file:
 * - the schema against the library's: objects missing or changed, and triggers on the library's tables and views that are neither the
 *   library's nor named in parkdb_open_options.triggers;
 * - SQLite's own structure (PRAGMA integrity_check) and references;
 * - rules across tables (the view integrity_problem);
 * - the kept figures and verdicts, of today and of every later day, against those that this library computes from the sources in a database
 *   in memory.
 *
 * Use it on a file that comes from elsewhere. Time and memory grow with the file; parkdb_set_progress and parkdb_interrupt can stop it.
 * @param problem called for each problem; may be NULL. Its text is valid until it returns.
 * @return PARKDB_OK; PARKDB_CORRUPT when there are problems; PARKDB_INTERRUPTED, PARKDB_MISUSE, PARKDB_FORKED, PARKDB_IO
 * @since 0.2
 */
PARKDB_API int parkdb_check(parkdb *db, parkdb_problem_fn problem, void *context);

/**
 * Gathers the statistics with which SQLite plans queries, for this and every later connection. Call it after large loads and after each
 * load of policy files: in a file with targets, their tables that are empty (relations, aliases) are planned as empty until the next call.
 * Figures, follow-ups and rounds are planned as many while there are none.
 * @return PARKDB_OK, PARKDB_READ_ONLY, PARKDB_BUSY, PARKDB_INTERRUPTED, PARKDB_FULL, PARKDB_IO, PARKDB_MISUSE, PARKDB_FORKED
 * @since 0.2
 */
PARKDB_API int parkdb_optimize(parkdb *db);

/* ---------------------------------------------------------------- Files beside the database
 *
 * Reading (parkdb_import_csv, parkdb_load_files). A path may name a regular file, also through links, a pipe or a terminal. A regular file
 * is read up to the size that it had when the call opened it. These are PARKDB_INVALID, and nothing is read: the open database, another
 * SQLite database, and the -journal, -wal or -shm file of either. Whatever the path names, no handle in the process loses a lock.
 *
 * Writing (parkdb_export_csv, parkdb_export_file, parkdb_report_file). A regular file is created, or replaced in one step once everything
 * is written and synced to disk. On failure the old file stays, and nothing else is left. Until then the new file has a temporary name in
 * the same directory that begins with ".parkdb-". A link stays, and its target is replaced or created. A replaced file passes on its mode
 * and, where the system permits, its owner and group; a new file gets the mode that the umask leaves. Another hard link to the replaced
 * file keeps the old content. A pipe, a terminal, a device and a descriptor of the process (/dev/stdout) are written directly: what is
 * written before a failure stays written, and a pipe without a reader raises SIGPIPE.
 *
 * These are PARKDB_MISUSE, and nothing is written: a path to the open database, to its -journal, -wal or -shm file (also where they do not
 * exist yet), or to another SQLite database or such a file of it. These are PARKDB_IO: a directory, a socket, a disk, and a file that
 * cannot be examined. PARKDB_IO with the words "is written, but" means that the file is in place but may not survive a power failure.
 */

/* ---------------------------------------------------------------- Transactions */

/**
 * Begins a transaction that several calls share. It takes the lock for writing at once, so that it cannot fail half way for lack of it.
 * Transactions nest: only the outermost commit makes the changes permanent.
 * @return PARKDB_OK, PARKDB_BUSY, PARKDB_READ_ONLY, PARKDB_IO, PARKDB_MISUSE, PARKDB_FORKED
 * @since 0.2
 */
PARKDB_API int parkdb_begin(parkdb *db);
/**
 * Ends the innermost transaction and keeps its changes. @return as parkdb_begin; PARKDB_MISUSE without a transaction; PARKDB_FULL
 * @since 0.2
 */
PARKDB_API int parkdb_commit(parkdb *db);
/**
 * Ends the innermost transaction and undoes its changes. @return PARKDB_OK, PARKDB_MISUSE without a transaction, PARKDB_FORKED
 * @since 0.2
 */
PARKDB_API int parkdb_rollback(parkdb *db);

/**
 * Begins to read. Until parkdb_read_end every call on the handle sees one state of the file, whatever other connections write. Each call
 * costs less, because it need not check whether the file has changed. The calendar day may change while you read; to fix it, call
 * parkdb_set_clock first. Calls nest, also within a transaction of the handle, whose changes are seen. Other connections can read; in WAL
 * mode they can also write, in the other modes writers wait.
 * @return PARKDB_OK, PARKDB_BUSY, PARKDB_IO, PARKDB_MISUSE, PARKDB_FORKED
 * @since 0.5
 */
PARKDB_API int parkdb_read_begin(parkdb *db);
/**
 * Ends the innermost parkdb_read_begin; open cursors stay usable. @return PARKDB_OK; PARKDB_MISUSE without one; PARKDB_IO, PARKDB_FORKED
 * @since 0.5
 */
PARKDB_API int parkdb_read_end(parkdb *db);

/**
 * Does nothing: every answer comes from the file, and a handle caches no more than SQLite's pages. Before version 3.0 it set the size of
 * the handle's cache. @param bytes any
 * @return PARKDB_OK, PARKDB_MISUSE, PARKDB_FORKED
 * @since 0.5
 */
PARKDB_API int parkdb_set_memory(parkdb *db, size_t bytes);

/* ---------------------------------------------------------------- Reading */

/** A number that may be missing. Zero-initialised, it is missing, which is not the number 0. @since 0.2 */
typedef struct parkdb_number {
    double value; /**< the number; 0 if it is missing */
    int known;    /**< 1 if there is a value, else 0 */
} parkdb_number;

/** Makes a number that is not missing. @since 0.2 */
static inline parkdb_number parkdb_number_of(double value)
{
    parkdb_number number;
    number.value = value;
    number.known = 1;
    return number;
}

/**
 * What to find. A member that is NULL or 0 restricts nothing; all others must match. Set it up with parkdb_filter_init, or with designated
 * initialisers and .size = sizeof(parkdb_filter). The texts are read during the call only.
 *
 * Each parkdb_<kind>_find lists the members that it knows; any other member that is set is PARKDB_MISUSE, never ignored. A code or word
 * that does not exist is PARKDB_UNKNOWN, and the message suggests the nearest one, so that a typing mistake never gives an empty answer.
 * All periods from 1949 to 2100 exist: where nothing is due in one, the answer is empty.
 *
 * From type on, a member has the name of the row's member that it restricts. Before version 1.0 kind or status was used for it, and still
 * is where the rows have no such member; setting both is PARKDB_MISUSE.
 * @since 0.2
 */
typedef struct parkdb_filter {
    size_t size;                     /**< sizeof(parkdb_filter) */
    const char *code;                /**< the row's own code; for a part, the code of the whole */
    const char *document;            /**< code of the document */
    const char *area;                /**< code of the region, park or group itself */
    const char *concerns;            /**< code of a region or park: its own targets and those of every group that it is ever a member of */
    const char *region;              /**< code of a region: everything in it, at any depth */
    const char *indicator;           /**< code of the indicator */
    const char *agency;              /**< code of the agency */
    const char *role;                /**< "lead", "responsible", "implement", "support"; for proposed follow-ups also "manages" */
    const char *kind;                /**< kind of an agency, a target, an instrument, an event, a file, or of what a scorecard counts */
    const char *status;              /**< status of a document, of progress, of a figure, of a follow-up or of an assessment's result */
    const char *level;               /**< a region's or park's level */
    const char *strength;            /**< a target's strength */
    const char *due_from;            /**< code of a period: due at its beginning or later */
    const char *due_to;              /**< code of a period: due at its end or earlier */
    int limit;                       /**< maximum number of rows; 0: all */
    int offset;                      /**< number of rows to skip first */
    const char *type;                /**< a park's type; the first member that versions before 1.0 do not have */
    const char *dimension;           /**< a unit's dimension */
    const char *rule_kind;           /**< the kind of a group's rule */
    const char *relation;            /**< relation of a document or target to another one */
    const char *method;              /**< method of an item of an assessment */
    const char *state;               /**< state of a round of an assessment and of its results */
    const char *frequency;           /**< frequency of a period */
    const char *reason;              /**< why a target is missing in a cascade */
    const char *derivation;          /**< derivation of an indicator */
    const char *table_name;          /**< the table that the words or columns belong to */
    const char *peers;               /**< group of comparison: "all", "same_level", "same_region", or the code of a group */
    const char *standing;            /**< standing of a park among its peers */
    const char *fate;                /**< what became of a target */
    const char *stated_or_inherited; /**< how the agency came to answer for the target */
} parkdb_filter;

/** Makes a filter that restricts nothing. @since 0.2 */
static inline void parkdb_filter_init(parkdb_filter *filter)
{
    static const parkdb_filter none = {
        sizeof(parkdb_filter), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    *filter = none;
}

/**
 * Rows that are read one after the other. Opaque.
 *
 * parkdb_<kind>_find(db, filter, &cursor) opens a cursor; filter may be NULL for all rows. It returns PARKDB_OK, PARKDB_MISUSE (also for a
 * filter member that it does not know, or a size that is not parkdb_filter's), PARKDB_UNKNOWN (a code or word of the filter does not
 * exist), PARKDB_NO_MEMORY, PARKDB_BUSY, PARKDB_CORRUPT, PARKDB_IO, PARKDB_FORKED; on failure *cursor is NULL. The caller owns the cursor
 * and closes it with parkdb_cursor_close before closing the database.
 *
 * parkdb_<kind>_row(cursor) gives the current row. It gives NULL before the first row, after the last, in a child after a fork and for a
 * cursor of another kind. The cursor owns the row and every text in it; they are valid until the next parkdb_next or parkdb_cursor_close.
 *
 * A member is never NULL unless its comment says so. In a damaged or altered file a row may lack such a member, or have a number that does
 * not fit an int. Then parkdb_next returns PARKDB_CORRUPT, and the message names the column.
 *
 * A cursor sees the database as other connections left it at its first parkdb_next. Whether it sees later writes of its own handle is
 * unspecified. Rows come in a fixed order, whatever indexes the file has.
 * @since 0.2
 */
typedef struct parkdb_cursor parkdb_cursor;

/**
 * Advances to the next row.
 * @return PARKDB_ROW; PARKDB_OK after the last row; PARKDB_MISUSE (NULL), PARKDB_INTERRUPTED, PARKDB_BUSY, PARKDB_NO_MEMORY,
 *         PARKDB_CORRUPT, PARKDB_IO, PARKDB_FORKED. After anything but PARKDB_ROW the cursor has no row any more.
 * @since 0.2
 */
PARKDB_API int parkdb_next(parkdb_cursor *cursor);

/**
 * Closes a cursor; NULL is allowed. In a child after a fork it frees only the child's copy; the cursor's statement stays the parent's.
 * @since 0.2
 */
PARKDB_API void parkdb_cursor_close(parkdb_cursor *cursor);

/* ---------------------------------------------------------------- Tables and views
 *
 * For each kind of row: a struct, and the functions that find, read, put and remove one.
 */

#include "parkdb_rows.h"

/* ---------------------------------------------------------------- Figures and progress
 *
 * The file keeps the figures that count, both reported and derived, accumulated or aggregated from others, and the verdict on each target,
 * each with the days on which it holds. They are brought up to date before a transaction of this library is committed, and before a cursor
 * reads. For that a cursor waits for another writer as long as a write would, and then reads anyway. Under parkdb_set_clock verdicts are
 * computed from the same definition when they are asked for. If another program has written to the file and it is open read-only, progress
 * on what changed is "unevaluable", with the reason "stale".
 */

/**
 * Sets the clock of this handle. as_of is the day on which targets are judged to be due, met or behind. known_on is the day whose knowledge
 * counts: later vintages are not seen. Both NULL: today, as in the file. The file and other connections are not affected, so it works on a
 * file that is open read-only. Temporary copies of the views that depend on the clock are created when a question needs them; a transaction
 * and parkdb_sqlite create all of them, in a few milliseconds.
 * @param as_of, known_on days as YYYY-MM-DD; if only one is NULL, it means today
 * @return PARKDB_OK, PARKDB_MISUSE (not a day, cursors open, or within a transaction), PARKDB_BUSY, PARKDB_INTERRUPTED, PARKDB_NO_MEMORY,
 *         PARKDB_FULL, PARKDB_IO, PARKDB_FORKED
 * @since 0.3
 */
PARKDB_API int parkdb_set_clock(parkdb *db, const char *as_of, const char *known_on);

/**
 * Rebuilds everything that the file derives from its tables: members of groups, figures that count, verdicts on targets, the search index.
 * Never needed after writes through this library. Takes seconds where there are millions of figures.
 * @return PARKDB_OK, PARKDB_READ_ONLY, PARKDB_BUSY, PARKDB_INTERRUPTED, PARKDB_NO_MEMORY, PARKDB_FULL, PARKDB_IO, PARKDB_MISUSE,
 *         PARKDB_FORKED
 * @since 0.3
 */
PARKDB_API int parkdb_refresh(parkdb *db);

/**
 * Writes count figures in one transaction, all or none. A figure of the same indicator, area, period, source and vintage is replaced;
 * figures of other sources or vintages stay. Everything derived from them is updated once, when the outermost transaction is committed.
 * Call it as parkdb_observation_put_many(db, rows, count, stride).
 * @param rows   the first row; may be NULL if count is 0
 * @param stride distance in bytes from one row to the next: sizeof(parkdb_observation), or more if the rows are members of larger structs
 * @param size   sizeof(parkdb_observation), which the inline parkdb_observation_put_many passes
 * @return PARKDB_OK; PARKDB_UNKNOWN (a code does not exist), PARKDB_CONSTRAINT (a rule forbids it, the unit is of another dimension, the
 *         vintage is not a day), with the row, counted from 0, in the message; PARKDB_READ_ONLY, PARKDB_BUSY, PARKDB_INTERRUPTED,
 *         PARKDB_NO_MEMORY, PARKDB_FULL, PARKDB_IO, PARKDB_MISUSE (no rows, a stride that is too short, a size that the struct never had),
 *         PARKDB_FORKED
 * @since 1.0
 */
PARKDB_API int parkdb_observation_put_many_sized(parkdb *db, const parkdb_observation *rows, size_t count, size_t stride, size_t size);

#ifdef PARKDB_BUILDING
PARKDB_API int parkdb_observation_put_many(parkdb *db, const parkdb_observation *rows, size_t count, size_t stride);
#else
/** parkdb_observation_put_many_sized with the size of the caller's struct: see "Putting a row" in parkdb_rows.h. @since 0.3 */
static inline int parkdb_observation_put_many(parkdb *db, const parkdb_observation *rows, size_t count, size_t stride)
{
    return parkdb_observation_put_many_sized(db, rows, count, stride, sizeof *rows);
}
#endif

/**
 * One figure, by the codes of its indicator, area and period: the value that parkdb_figure_find gives.
 * @param value out, the caller's: missing if there is no figure, and on failure
 * @return PARKDB_OK, also if there is no figure; PARKDB_UNKNOWN if a code does not exist; PARKDB_MISUSE (no handle, code or place for the
 *         value), PARKDB_INTERRUPTED, PARKDB_NO_MEMORY, PARKDB_BUSY, PARKDB_CORRUPT, PARKDB_IO, PARKDB_FORKED
 * @since 0.5
 */
PARKDB_API int parkdb_figure_value(parkdb *db, const char *indicator, const char *area, const char *period, parkdb_number *value);

/* ---------------------------------------------------------------- Follow-ups and rounds of assessments */

/**
 * Creates a follow-up from a proposal of the view followup_proposed on the handle's day. Call it as parkdb_followup_accept(db, row, code).
 * @param row  target, area and due_period name the proposal. The other members replace what is proposed, unless NULL: code (default: the
 *             next one of the year, such as "2026-0001"), agency (required if none is proposed), raised (default: the clock's day), due
 *             (default: 30 days later), subject, note (default: a sentence in Chinese that gives the reason). task is ignored. The texts
 *             are copied.
 * @param size sizeof(parkdb_followup), which the inline parkdb_followup_accept passes
 * @param code out: the code of the follow-up; the caller owns it and frees it with parkdb_free; NULL on failure. May be NULL
 * @return PARKDB_OK; PARKDB_UNKNOWN if a code does not exist, or nothing of the kind is proposed; PARKDB_CONSTRAINT if a rule forbids it,
 *         with the rule in the message; PARKDB_MISUSE (no handle or row), PARKDB_READ_ONLY, PARKDB_BUSY, PARKDB_INTERRUPTED,
 *         PARKDB_NO_MEMORY, PARKDB_FULL, PARKDB_IO, PARKDB_FORKED. A call that fails changes nothing. Threads: as for the handle.
 * @since 0.6
 */
PARKDB_API int parkdb_followup_accept_sized(parkdb *db, const parkdb_followup *row, size_t size, char **code);

#ifdef PARKDB_BUILDING
PARKDB_API int parkdb_followup_accept(parkdb *db, const parkdb_followup *row, char **code);
#else
/** parkdb_followup_accept_sized with the size of the caller's struct: see "Putting a row" in parkdb_rows.h. @since 0.3 */
static inline int parkdb_followup_accept(parkdb *db, const parkdb_followup *row, char **code)
{
    return parkdb_followup_accept_sized(db, row, sizeof *row, code);
}
#endif

/**
 * Freezes the results of an assessment for a period on the handle's day. The copy never changes, whatever becomes of the scheme, the
 * figures or the parks. A later round of the same assessment and period supersedes it, and both stay. A round that is published is
 * superseded only when the later one is published. The view assessment_freeze does the same.
 * @param assessment code of the assessment
 * @param period     code of the period
 * @param by         who freezes it, not empty
 * @param note       free text, or NULL. The texts are copied.
 * @param round      out: the code of the round; the caller owns it and frees it with parkdb_free; NULL on failure. May be NULL
 * @return PARKDB_OK; PARKDB_UNKNOWN (no such assessment or period); PARKDB_CONSTRAINT if there is nothing to assess or by is empty, with
 *         the rule in the message; PARKDB_MISUSE (no handle, assessment, period or by), PARKDB_READ_ONLY, PARKDB_BUSY, PARKDB_INTERRUPTED,
 *         PARKDB_NO_MEMORY, PARKDB_FULL, PARKDB_IO, PARKDB_FORKED. A call that fails changes nothing. Threads: as for the handle.
 * @since 0.4
 */
PARKDB_API int parkdb_assessment_freeze(parkdb *db, const char *assessment, const char *period, const char *by, const char *note,
                                        char **round);

/**
 * Publishes a frozen round: records by whom and when, once. Publishing does not make a simulated result official.
 * @param round code of the round
 * @param by    who publishes it, not empty
 * @param day   YYYY-MM-DD, not before the day of freezing; NULL: the clock's day
 * @return PARKDB_OK; PARKDB_UNKNOWN (no such round); PARKDB_CONSTRAINT if it is already published, or day is not a day, with the rule in
 *         the message; PARKDB_MISUSE (no handle, round or by), and what parkdb_assessment_freeze returns. Threads: as for the handle.
 * @since 0.4
 */
PARKDB_API int parkdb_assessment_publish(parkdb *db, const char *round, const char *by, const char *day);

/* ---------------------------------------------------------------- CSV files of observations
 *
 * RFC 4180 in UTF-8. Fields are separated by commas, and quoted where they contain commas, quotes (doubled) or line ends. Lines end with LF
 * or CRLF. A byte order mark, empty lines and lines of commas alone are skipped. The first row names the columns, in any order, in upper or
 * lower case or in Chinese. Unknown and repeated columns are refused; a column without a name and without any text is skipped. A row
 * replaces the whole figure: a column that the file does not have counts as empty.
 *
 *   area, 地区, 园区    a code, else an exact name, else an exact alias; refused if several areas share it
 *   indicator, 指标     the same
 *   period, 时期, 年份  the code of a period; also 2021Q1, 2021Q1-3, 2021H1, 2021S1, 2021-A1, 2021M03, 202103, 2021年, 2021年3月,
 *                       2021年1-9月, 2021年一季度, 2021年前三季度 and 2021年上半年
 *   value, 数值         a number in ASCII digits with a decimal point, with or without an exponent; empty: see below
 *   unit, 单位          optional: the code of the unit of value, which is converted; empty: the indicator's. Nothing is ever converted
 *                       between dimensions: 亿美元 is refused for an indicator in 亿元
 *   status, 状态        optional: SDMX OBS_STATUS; empty: "A", or "O" without a value
 *   bound               optional: "over", "under", "about"; empty: exact
 *   source, 来源        optional: the code of a source, else its name; an unknown one is created, with the text as its code
 *   source_name         optional: the name of the source; empty: not given, and a new source is named after its code. Refused if the
 *                       source has another name
 *   synthetic           optional: 1 if the source's figures are made up, else 0; empty: not given. Refused if it contradicts the source
 *   vintage             optional: the day from which the figure was known, YYYY-MM-DD; empty: that of parkdb_csv_options, else the
 *                       clock's day, unless the figure equals the one that is known by then: that is not a revision
 *   note, 备注          optional: free text
 *
 * A row without a value is skipped, unless its status says that the value is missing (H, L, M, O, Q): such a row is a statement and may
 * revise a figure. Exports write that status. A row may have several statuses, "BP". Of more than three the ones most important to a
 * verdict are stored, in the order Q, L, M, H, O, B, D, F, E, I, P, U, S, V, N, G, J, K, W, and all of them are put before the note.
 *
 * A file is SDMX-CSV, 1.0 or 2.0, if it has a column REF_AREA, TIME_PERIOD or OBS_VALUE, in capitals. REF_AREA, INDICATOR, TIME_PERIOD,
 * OBS_VALUE, UNIT_MEASURE, OBS_STATUS, VINTAGE and one of COMMENT_OBS and OBS_COMMENT are read as the columns above; so are the names above
 * in small letters. UNIT_MULT is a whole number, the power of ten by which the value is multiplied; it needs a unit unless the indicator's
 * unit has the factor 1. ACTION may be I, A, R, M or empty, which all write; D, which deletes, is refused. OBS_FLAG is Eurostat's: b, d, e,
 * f, i, n, p, s, u, z are read as B, D, E, F, I, N, P, E, U, M, and c and r as A. NaN is a missing value. In files with labels, "REF_AREA:
 * Reference area", the code before the colon is read.
 *
 * Attributes of SDMX (DECIMALS, CONF_STATUS, TITLE and so on) are skipped. Any other column is a dimension: a row with _T, TOTAL, _Z or
 * nothing in it is read; any other row is bad, because a part of a figure is not the figure. parkdb_csv_options.only chooses another value.
 */

/** The maximum number of bad rows reported for a file that is refused; further ones are only counted. */
#define PARKDB_CSV_MAX_REPORTED 1000

/** The first fault of a row. The library owns every text; they are valid until the callback returns. @since 0.3 */
typedef struct parkdb_csv_fault {
    long long line;       /**< line where the field begins, from 1; for text that is not UTF-8 or an unclosed quote, the fault's own line */
    int column;           /**< number of the field in the row, from 1; 0: the file has no column for it */
    const char *field;    /**< name of the column in the file, or ""; if there is no column, the name it would have; never NULL */
    const char *found;    /**< the field's text, or a description of it; "" for nothing; never NULL */
    const char *expected; /**< what the field should be; never NULL */
} parkdb_csv_fault;

/**
 * Called for each bad row, in the thread that imports. Rows that are wrong in themselves come first, in the file's order. Then come rows
 * whose figure is also in another row. It must not use the handle.
 * @return 0 to continue; anything else stops the import with PARKDB_INTERRUPTED, and nothing is written
 * @since 0.3
 */
typedef int (*parkdb_csv_fault_fn)(void *context, const parkdb_csv_fault *fault);

/**
 * Called every 1,000 rows while they are read, again while they are written, and at the end, in the thread that imports.
 * @param done  how much of the work is done; never decreases. Reading the file is the first half, writing the second
 * @param total the whole work, twice the file's size in bytes; both are 0 if the size is unknown, as for a pipe
 * @param rows  rows read so far
 * @return as parkdb_csv_fault_fn
 * @since 0.3
 */
typedef int (*parkdb_csv_progress_fn)(void *context, long long done, long long total, long long rows);

/** How to import. With everything but size zero, a bad row refuses the file, and nothing is called back. The texts are read during the call
 * only.
 * @since 0.3
 */
typedef struct parkdb_csv_options {
    size_t size;                        /**< sizeof(parkdb_csv_options) */
    const char *source;                 /**< source of rows that give none, as in the column source; or NULL */
    const char *vintage;                /**< vintage of rows that give none, YYYY-MM-DD; NULL: the clock's day */
    int skip_bad_rows;                  /**< 1: write the good rows and report the bad ones */
    parkdb_csv_fault_fn on_bad_row;     /**< or NULL */
    parkdb_csv_progress_fn on_progress; /**< or NULL */
    void *context;                      /**< passed to both; the library does not use it */
    /** Rows to read, as "COLUMN=VALUE", ended by NULL: "SEX=F", or "SEX=*" for any value. A column may be named several times, for several
     * values; other rows are left out. It need not be one of the columns above: so a dimension that parkdb does not have can be chosen. A
     * column or value that the file does not have is PARKDB_INVALID. Or NULL. */
    const char *const *only;
    long long *blank;    /**< out: number of rows without a value and without a status that says it is missing; they are skipped. Or NULL */
    long long *left_out; /**< out: number of rows that only leaves out. Or NULL */
} parkdb_csv_options;

/** What an import did. Rows that are neither written nor bad were in the database already, had no value, or were left out: see
 * parkdb_csv_options. @since 0.3 */
typedef struct parkdb_csv_result {
    long long rows;    /**< rows read, without the header and empty lines */
    long long written; /**< figures that are new or changed; 0 if the import fails */
    long long bad;     /**< bad rows */
} parkdb_csv_result;

/**
 * Imports observations from a CSV file, in one transaction. A bad row refuses the whole file, unless skip_bad_rows is set. Every bad row is
 * reported (without skip_bad_rows, up to PARKDB_CSV_MAX_REPORTED of them); the handle's last error holds the first.
 *
 * Of two rows with the same indicator, area, period, vintage and source the later one is bad. A figure that its source already has with the
 * same vintage is replaced; it stays if only the unit as published would change to the indicator's. Figures of other vintages and of other
 * sources stay beside it; where sources disagree, parkdb_figure_conflict_find shows them. Everything derived from the figures is updated
 * once, when the outermost transaction is committed.
 *
 * Memory does not grow with the file and stays below 200 MB. Rows are sorted in batches of a million (or 40 MB with their notes). Larger
 * files spill batches to a temporary file in SQLite's temporary directory, some 30 bytes for each row and its note. A file may name up to
 * 10,000 new sources. parkdb_interrupt, from any thread, and the callback of parkdb_set_progress stop the import; then nothing is written,
 * and a transaction of the caller's around it may be rolled back: see parkdb_rollback. The handle is in use throughout.
 * @param path    a file in UTF-8, read as described in "Files beside the database"; closed again before the call returns
 * @param options may be NULL
 * @param result  out, the caller's, may be NULL; also filled if the import fails, but not on PARKDB_MISUSE and PARKDB_FORKED
 * @return PARKDB_OK, also if skip_bad_rows left bad rows out; PARKDB_INVALID (bad rows; also, whatever skip_bad_rows says, a header that is
 *         not understood, a file without one, or a database); PARKDB_MISSING (no such file), PARKDB_IO (the file cannot be read or the
 *         database written), PARKDB_INTERRUPTED, PARKDB_READ_ONLY, PARKDB_BUSY (another connection is writing), PARKDB_NO_MEMORY,
 *         PARKDB_FULL (of the database's disk or that of temporary files), PARKDB_CORRUPT, PARKDB_MISUSE (no handle or path, a size that is
 *         not parkdb_csv_options', an options->vintage that is not a day, an options->source that several sources share, an options->only
 *         that is not COLUMN=VALUE), PARKDB_FORKED
 * @since 0.3
 */
PARKDB_API int parkdb_import_csv(parkdb *db, const char *path, const parkdb_csv_options *options, parkdb_csv_result *result);

/**
 * Writes observations as a CSV file with the columns above, by codes, ordered by indicator, area, period and vintage. A value is in its
 * unit as published if a number in that unit converts back to exactly the same value, which holds for every figure that this library has
 * written; otherwise it is in the indicator's unit.
 *
 * Importing the file again changes nothing. Importing it into another database with the same areas, indicators and units gives equal
 * figures, and sources with the same code, name and synthetic. A source's note is not exported. A source that exists there keeps its name:
 * rows that give another one are bad. An empty note becomes NULL.
 * @param filter as for parkdb_observation_find; may be NULL
 * @param path   written as described in "Files beside the database"
 * @return PARKDB_OK, PARKDB_IO (the file cannot be written or the database read), PARKDB_FULL, PARKDB_INTERRUPTED, PARKDB_BUSY,
 *         PARKDB_NO_MEMORY, PARKDB_CORRUPT, PARKDB_MISUSE (no handle or path, a path that leads to a database, a filter that is not
 *         understood), PARKDB_FORKED
 * @since 0.3
 */
PARKDB_API int parkdb_export_csv(parkdb *db, const parkdb_filter *filter, const char *path);

/* ---------------------------------------------------------------- Searching */

/**
 * Finds names that contain a text: of areas, agencies and indicators with their aliases, titles and numbers of documents, headings of
 * clauses and attached texts. Even a single character is found, and Chinese words of two. The case of ASCII letters is ignored. Names that
 * equal the text come first, then shorter ones. @param limit maximum number of rows; 0: all.
 * @return as parkdb_<kind>_find; PARKDB_MISUSE for an empty text
 * @since 0.2
 */
PARKDB_API int parkdb_search(parkdb *db, const char *text, int limit, parkdb_cursor **cursor);

/* ---------------------------------------------------------------- Reports
 *
 * A report is about a park, an agency or a document, on the day of the handle's clock (parkdb_set_clock). It consists of tables: its
 * particulars, the state of its targets, the targets themselves with required, actual and pace, rankings, the agencies that answer, the
 * follow-ups, and each figure with the clause that it answers to. The views report_table and report_column list the tables and their
 * columns; each table is a view, report_park_target and so on. All tables of a report show one state of the file.
 *
 *   html      one self-contained page: no script, no font, no network; a chart for each target; also for phones and paper
 *   markdown  headings and tables as GitHub reads them; numbers are rounded and have their units; empty tables are left out
 *   json      one object: subject, code, name, language, as_of, known_on, synthetic (the sources whose figures are made up, or null),
 *             tables: name, title, columns (name, heading, kind) and rows, objects by column. Words and codes as in the database, numbers
 *             in full, null if missing
 *   csv       one table, RFC 4180 with CRLF, after a byte order mark, by which spreadsheets recognise UTF-8; headings and words in the
 *             report's language, numbers in full, empty if missing. A text that begins with =, +, -, @, a tab or a line end is prefixed
 *             with ', so that no spreadsheet takes it for a formula
 *
 * A percentage is a share in json and csv, 0.947, and 94.7% in the other two. Quantities are in the unit given in their row. Whatever bytes
 * a text in the database has, the output is valid UTF-8, and special characters of the format are escaped; invalid bytes become U+FFFD. If
 * any source in the file has made-up figures (see parkdb_source), an HTML or Markdown report begins with a notice.
 */

/** What report to write. With everything zero but size and one of park, agency and document, it is an HTML page in Chinese. The texts are
 * read during the call only. */
typedef struct parkdb_report {
    size_t size;          /**< sizeof(parkdb_report) */
    const char *park;     /**< code of a park; exactly one of park, agency and document is not NULL */
    const char *agency;   /**< code of an agency */
    const char *document; /**< code of a document */
    const char *language; /**< "zh" (NULL too) or "en": of headings, words and names that have both */
    const char *format;   /**< "html" (NULL too), "markdown", "json" or "csv" */
    const char *table;    /**< name of the only table to write (see parkdb_report_tables); NULL: all. csv needs one */
} parkdb_report;

/** Makes a report with nothing set but its size. @since 0.4 */
static inline void parkdb_report_init(parkdb_report *report)
{
    static const parkdb_report none = {sizeof(parkdb_report), 0, 0, 0, 0, 0, 0};
    *report = none;
}

/**
 * Receives the pieces of a report, in order. Pieces may end anywhere, even within a character. It must not use the handle.
 * @param text length bytes of UTF-8, owned by the library, valid until the function returns; without a final zero
 * @return 0 to continue; anything else stops the report with PARKDB_INTERRUPTED
 * @since 0.4
 */
typedef int (*parkdb_write_fn)(void *context, const char *text, size_t length);

/**
 * Writes a report piece by piece. Derived figures that are stale are updated first, as for a cursor. Writes of other connections during the
 * call do not change the report. HTML is buffered in memory until it is complete; the other formats are not.
 * @param context passed to write; the library does not use it
 * @return PARKDB_OK; PARKDB_UNKNOWN (the code does not exist; the message suggests the nearest one), PARKDB_INTERRUPTED (write, the
 *         progress callback or parkdb_interrupt), PARKDB_NO_MEMORY, PARKDB_BUSY, PARKDB_CORRUPT, PARKDB_IO, PARKDB_FORKED; PARKDB_MISUSE:
 *         no handle, report or function, a size that is not parkdb_report's, not exactly one of park, agency and document, an unknown
 *         language, format or table, csv without a table. After a failure the output so far is not a complete report.
 * @since 0.4
 */
PARKDB_API int parkdb_report_write(parkdb *db, const parkdb_report *report, parkdb_write_fn write, void *context);

/**
 * Writes a report to a file.
 * @param path written as described in "Files beside the database"
 * @return as parkdb_report_write; PARKDB_MISUSE also without a path or if it leads to a database; PARKDB_IO and PARKDB_FULL also if the
 *         file cannot be written, with its name in the message
 * @since 0.4
 */
PARKDB_API int parkdb_report_file(parkdb *db, const parkdb_report *report, const char *path);

/**
 * Called for each table of a report, in order. It must not use the handle.
 * @param name  for parkdb_report.table @param title in the report's language. Both are valid until it returns.
 * @return 0 to continue; anything else stops with PARKDB_INTERRUPTED
 * @since 0.4
 */
typedef int (*parkdb_report_table_fn)(void *context, const char *name, const char *title);

/**
 * Lists the tables of a report. It ignores report->table, and does not check whether the code exists.
 * @return PARKDB_OK, PARKDB_INTERRUPTED, PARKDB_NO_MEMORY, PARKDB_BUSY, PARKDB_CORRUPT, PARKDB_IO, PARKDB_FORKED, PARKDB_MISUSE as
 *         parkdb_report_write
 * @since 0.4
 */
PARKDB_API int parkdb_report_tables(parkdb *db, const parkdb_report *report, parkdb_report_table_fn found, void *context);

/* ---------------------------------------------------------------- Policy files */

/** The largest policy file that is read, in bytes. */
#define PARKDB_FILE_MAX_BYTES ((size_t)16 * 1024 * 1024)
/** How deep a policy file may nest objects and lists. */
#define PARKDB_FILE_MAX_DEPTH 16

/** Types of a load's events. @since 0.2 */
enum parkdb_load_event_type {
    PARKDB_LOAD_ERROR = 1,   /**< an error; text says what was found and expected */
    PARKDB_LOAD_ADDED = 2,   /**< a record is new */
    PARKDB_LOAD_CHANGED = 3, /**< a record has changed; text has its old and new values */
    PARKDB_LOAD_REMOVED = 4, /**< a record that the file no longer declares is removed; also a row that was added to such a record */
    PARKDB_LOAD_KEPT = 5     /**< a row of a record's list is kept, because it is not known to be a file's; see parkdb_load_files */
};

/** An event of a load. Every text is valid until the callback returns. @since 0.2 */
typedef struct parkdb_load_event {
    int type;         /**< one of enum parkdb_load_event_type */
    const char *file; /**< the file's name, without its directory */
    const char *path; /**< the place in the file: "targets[3].comparator", "line 7, column 3"; "" for the file as a whole */
    const char *kind; /**< "target", "park", …; "" for an error outside a record; for an added row its own kind, "area_alias", … */
    const char *code; /**< the record's code; "" if it has none */
    const char *text; /**< the event in words; for an added row it begins with what names the row in its list */
} parkdb_load_event;

/** Must not use the handle. @return 0 to continue; anything else stops the load with PARKDB_INTERRUPTED: nothing is loaded. @since 0.2 */
typedef int (*parkdb_load_fn)(void *context, const parkdb_load_event *event);

/** How to load. With everything but size zero, it loads without reporting. The older struct that ends with dry_run is accepted, too; its
 * caller gets no PARKDB_LOAD_KEPT. */
typedef struct parkdb_load_options {
    size_t size;             /**< sizeof(parkdb_load_options) */
    parkdb_load_fn on_event; /**< or NULL */
    void *context;           /**< passed to on_event */
    int dry_run;             /**< 1: report what would change, and change nothing */
    int unused;              /**< ignored: it was padding in earlier versions, which callers did not have to clear */
    int remove_added;        /**< 1: remove what was added to a record together with the record; see parkdb_load_files */
} parkdb_load_options;

/** What a load did. Only records are counted: neither the rows of their lists nor rows added by hand. @since 0.2 */
typedef struct parkdb_load_result {
    int files;     /**< files read */
    int added;     /**< new records */
    int changed;   /**< records that have changed */
    int removed;   /**< records that no file declares any more */
    int unchanged; /**< records that have not changed */
    int errors;    /**< errors reported */
} parkdb_load_result;

/**
 * Loads policy files and catalogues in one transaction; any error refuses all of them. Their order does not matter. Loading a file again
 * changes what changed in the file, removes what the file no longer declares, and leaves the rest alone. Every error is reported with its
 * place to options->on_event; the handle's last error holds the first. schema/policy.schema.json describes the format.
 *
 * What was added by hand, by SQL or parkdb_<kind>_put, survives: records that no file declares, and rows in the lists of records that a
 * file declares (aliases, levels, members, agencies, …). In a list the file's rows come first, in the file's order. Added rows follow in
 * their order; they get another ord only if the file takes theirs. A row of the file that was changed by hand is still the file's: a load
 * restores it, as it does records. An added row that the file declares now becomes the file's. PARKDB_LOAD_KEPT reports each added row of a
 * record that the load has changed. An unchanged record keeps its added rows without an event, and an unchanged file counts as unchanged.
 *
 * A version before 0.6 did not record which rows are a file's own. Until such a file is loaded again, nothing is concluded. Then the rows
 * that it declares become its own, the others are kept, and PARKDB_LOAD_KEPT reports each.
 *
 * A record that is no longer declared may take other rows with it: rows added to its lists, a clause's text, a relation of a document, rows
 * of a user's table that refer to it ON DELETE CASCADE. Each such row, and each that is not known to be a file's, is an error, and nothing
 * is loaded. With options->remove_added they are removed, and PARKDB_LOAD_REMOVED reports each. Other references to the record (targets of
 * a clause, figures, follow-ups, frozen results) always refuse the load.
 * @param paths   count file names, read as described in "Files beside the database"
 * @param options may be NULL
 * @param result  out, may be NULL; also filled if the load fails, but not on PARKDB_MISUSE and PARKDB_FORKED
 * @return PARKDB_OK, PARKDB_INVALID, PARKDB_TOO_BIG, PARKDB_MISSING, PARKDB_IO, PARKDB_INTERRUPTED, PARKDB_READ_ONLY, PARKDB_BUSY,
 *         PARKDB_NO_MEMORY, PARKDB_FULL, PARKDB_MISUSE, PARKDB_FORKED
 * @since 0.2
 */
PARKDB_API int parkdb_load_files(parkdb *db, const char *const *paths, size_t count, const parkdb_load_options *options,
                                 parkdb_load_result *result);

/** parkdb_load_files for one file. @since 0.2 */
PARKDB_API int parkdb_load_file(parkdb *db, const char *path, const parkdb_load_options *options, parkdb_load_result *result);

/**
 * parkdb_load_file for a text in memory. @param name takes the file name's place in messages. @param text length bytes of UTF-8 JSON
 * @since 0.2
 */
PARKDB_API int parkdb_load_text(parkdb *db, const char *name, const char *text, size_t length, const parkdb_load_options *options,
                                parkdb_load_result *result);

/**
 * Removes what a policy file or catalogue declared, except what another one declares too. Fails with PARKDB_INVALID, and changes nothing,
 * if anything else refers to it, or if it has rows that were added by hand and options->remove_added is not set.
 * @param code the code of the document or catalogue; see parkdb_origin_find
 * @return PARKDB_OK, PARKDB_UNKNOWN (nothing of that code was loaded), and what parkdb_load_files returns
 * @since 0.2
 */
PARKDB_API int parkdb_unload(parkdb *db, const char *code, const parkdb_load_options *options, parkdb_load_result *result);

/**
 * Writes what a policy file or catalogue declared, in the file's order, as a file of the same format. Loading it again changes nothing.
 * Records and rows of lists that were added by hand are not written. But for a file loaded by a version before 0.6, and not since, it is
 * unknown which rows those are, and all are written.
 * @param code the code of the document or catalogue
 * @param path written as described in "Files beside the database"
 * @return PARKDB_OK, PARKDB_UNKNOWN (nothing of that code was loaded), PARKDB_IO, PARKDB_FULL, PARKDB_NO_MEMORY, PARKDB_CORRUPT,
 *         PARKDB_MISUSE (no handle, code or path, a path that leads to a database), PARKDB_FORKED
 * @since 0.2
 */
PARKDB_API int parkdb_export_file(parkdb *db, const char *code, const char *path);

/**
 * parkdb_export_file into memory. @param text out: the caller owns it and frees it with parkdb_free; NULL on failure.
 * @param length out, may be NULL: the text's length in bytes without the final zero
 * @since 0.2
 */
PARKDB_API int parkdb_export_text(parkdb *db, const char *code, char **text, size_t *length);

/** Frees memory that the library returned to the caller; NULL is allowed. @since 0.2 */
PARKDB_API void parkdb_free(void *memory);

#ifdef __cplusplus
}
#endif

#endif
