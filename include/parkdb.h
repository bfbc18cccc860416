/* SPDX-License-Identifier: MIT */
/**
 * @file parkdb.h
 * parkdb: targets that governments set for high-tech parks, in one SQLite file.
 *
 * Opening: parkdb_create, parkdb_open, parkdb_upgrade, parkdb_close.
 * Reading: fill a parkdb_filter, call `parkdb_<kind>_find`, then parkdb_next until it is done; `parkdb_<kind>_row` gives the row.
 * Writing: `parkdb_<kind>_put` and `parkdb_<kind>_remove`, row by row; parkdb_load_files for policy files.
 * Reports: parkdb_report_file and parkdb_report_write, as HTML, Markdown, JSON or CSV.
 *
 * Results. Every function that can fail returns an int: PARKDB_OK (0) on success, a negative code on failure. parkdb_next alone also
 * returns PARKDB_ROW (1). parkdb_last_error says what was wrong with the last call on a handle.
 *
 * Any of them may also return PARKDB_ERROR, for what SQLite reports and no other code names.
 *
 * Programs and versions. A program that was built with an older header, from 0.5 on, runs with this library (libparkdb.so.0), and one built
 * with a newer header runs as long as it asks for nothing that this library does not know. Each struct keeps to one of these rules:
 *
 *   begins with size         parkdb_open_options, parkdb_filter, parkdb_csv_options, parkdb_report, parkdb_load_options. They grow at their
 *                            end. The library accepts one of every size that a released version had, and a larger one, of a version to
 *                            come, as long as what it does not know is zero; anything else is PARKDB_MISUSE.
 *   rows that callers fill   `parkdb_<kind>`. They grow at their end. `parkdb_<kind>_put`, parkdb_followup_accept and
 *                            parkdb_observation_put_many are inline and pass the size of the caller's struct, with the same rule; for a
 *                            program that passes none the struct has the size that it had in 0.5. `parkdb_<kind>_remove` reads the members
 *                            of the key alone (parkdb_observation_remove also source and vintage), which were always there.
 *   the library's own        rows of cursors, parkdb_load_event, parkdb_csv_fault: they grow at their end. A caller reads them where they
 *                            are; a copy has the members that the caller's header knows.
 *   never change             parkdb_error, parkdb_load_result, parkdb_csv_result, which the library fills in for the caller, and
 *                            parkdb_number, which is part of others. What there is to say beyond them comes by functions of its own.
 *
 * A file of a newer major version is PARKDB_NEWER to an older library, and one of an older version is PARKDB_OLDER to this one: see
 * parkdb_open and parkdb_upgrade.
 *
 * Text is UTF-8 throughout. No locale, time zone or environment variable changes a result.
 *
 * Threads. A parkdb and what was made from it belong to one thread at a time; open one handle in each thread. parkdb_interrupt may be
 * called from any thread. After fork() a child may not use what the parent opened, which goes on with it: every call on a handle or a
 * cursor returns PARKDB_FORKED, what gives a row or the connection gives NULL, and parkdb_interrupt does nothing.
 */
#ifndef PARKDB_H
#define PARKDB_H

#include <stddef.h>

/** What makes a function one that the library exports. */
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

#define PARKDB_VERSION_MAJOR 3 /**< of this header; see PARKDB_VERSION_CHECK */
#define PARKDB_VERSION_MINOR 0 /**< see PARKDB_VERSION_CHECK */
#define PARKDB_VERSION_PATCH 0 /**< see PARKDB_VERSION_CHECK */

/** Whether this header is of that version or a later one: for the preprocessor. */
#define PARKDB_VERSION_CHECK(major, minor, patch)                                                                                          \
    (PARKDB_VERSION_MAJOR > (major) || (PARKDB_VERSION_MAJOR == (major) && PARKDB_VERSION_MINOR > (minor)) ||                              \
     (PARKDB_VERSION_MAJOR == (major) && PARKDB_VERSION_MINOR == (minor) && PARKDB_VERSION_PATCH >= (patch)))

/** The library's version at run time, "3.0.0". A static string. @since 0.2 */
PARKDB_API const char *parkdb_version(void);

/* ---------------------------------------------------------------- Results */

/** Result codes; their numbers never change. @since 0.2 */
enum parkdb_code {
    PARKDB_ROW = 1,           /**< parkdb_next: a row is there */
    PARKDB_OK = 0,            /**< no error; from parkdb_next, no further row */
    PARKDB_ERROR = -1,        /**< SQLite refused; parkdb_error.sqlite_code says more */
    PARKDB_MISUSE = -2,       /**< the call makes no sense: a null argument, a filter that the function does not know */
    PARKDB_NO_MEMORY = -3,    /**< out of memory */
    PARKDB_MISSING = -4,      /**< there is no such file */
    PARKDB_EXISTS = -5,       /**< parkdb_create: there is such a file already */
    PARKDB_NOT_PARKDB = -6,   /**< the file is not a parkdb database */
    PARKDB_NEWER = -7,        /**< the database's schema is newer than the library's */
    PARKDB_OLDER = -8,        /**< the database's schema is older: see parkdb_upgrade */
    PARKDB_READ_ONLY = -9,    /**< the database cannot be written */
    PARKDB_BUSY = -10,        /**< somebody else holds the database, or cursors are open */
    PARKDB_CORRUPT = -11,     /**< the database is damaged: SQLite says so, or a row has what the schema does not allow, see parkdb_check */
    PARKDB_CONSTRAINT = -12,  /**< a rule of the schema forbids it; the message has the rule's words */
    PARKDB_UNKNOWN = -13,     /**< a code or word names nothing; where one is like it, the message has it */
    PARKDB_INVALID = -14,     /**< a policy file is not what it should be */
    PARKDB_TOO_BIG = -15,     /**< a policy file is larger or deeper than PARKDB_FILE_MAX_BYTES, PARKDB_FILE_MAX_DEPTH */
    PARKDB_INTERRUPTED = -16, /**< a callback or parkdb_interrupt stopped it */
    PARKDB_IO = -17,          /**< a file could not be read or written */
    PARKDB_FULL = -18,        /**< the disk is full */
    PARKDB_FORKED = -19,      /**< the handle belongs to the parent process */
    PARKDB_ALTERED = -20      /**< the database's schema is not as the library lays it: a foreign trigger, something changed or missing */
};

/** "PARKDB_OK" for 0 and so on. A static string, never NULL. @since 0.2 */
PARKDB_API const char *parkdb_code_name(int code);
/** What a code means, in a few words. A static string, never NULL. @since 0.2 */
PARKDB_API const char *parkdb_code_meaning(int code);

/** An error. Texts that do not fit are cut at a whole character. @since 0.2 */
typedef struct parkdb_error {
    int code;          /**< one of enum parkdb_code */
    int sqlite_code;   /**< SQLite's extended result code, or 0 */
    char message[768]; /**< what was wrong, found and expected, with its place */
    char file[256];    /**< the policy file at fault, or "" */
    char path[256];    /**< the place in it, "targets[3].comparator" or "line 7, column 3", or "" */
} parkdb_error;

/* ---------------------------------------------------------------- Opening */

/** A database. Opaque. */
typedef struct parkdb parkdb;

/** How parkdb_open opens. @since 0.2 */
enum parkdb_open_mode {
    PARKDB_OPEN_READ_ONLY = 0, /**< nothing can be written; beside a file in WAL mode SQLite makes its -wal and -shm */
    PARKDB_OPEN_READ_WRITE = 1 /**< fails with PARKDB_READ_ONLY where the file cannot be written: it never falls back silently */
};

/**
 * Makes a new database with parkdb's schema and opens it for writing.
 * @param path  a file that is not there or is empty, or ":memory:"
 * @param db    out: the handle, to be closed with parkdb_close; NULL on failure
 * @param error out: what was wrong; may be NULL
 * @return PARKDB_OK, PARKDB_EXISTS, PARKDB_IO, PARKDB_FULL, PARKDB_BUSY, PARKDB_NO_MEMORY, PARKDB_MISUSE. On failure no file is left.
 * @since 0.2
 */
PARKDB_API int parkdb_create(const char *path, parkdb **db, parkdb_error *error);

/**
 * Opens a database. Never creates one, never changes its schema.
 * A schema of the same major version and a newer minor one can be opened read-only; other newer ones cannot. For writing, the schema is
 * compared with what the library lays: where something is missing or changed, or a trigger that is not the library's is on one of its
 * tables or views, the database is refused. Tables, views and indexes of a user's own, and triggers on those, are welcome; so is an index
 * on a table of the library's. SQLite may hold up to 8 MB of the file's pages in memory; PRAGMA cache_size on the SQLite handle sets it
 * otherwise.
 *
 * A writer that died leaves its work half done in the file: the next one that opens it for writing undoes it. Until then reading it is
 * PARKDB_READ_ONLY, with words that say so.
 * @param path  the file's name; ":memory:" is none, and PARKDB_MISSING
 * @param mode  one of enum parkdb_open_mode
 * @param db    out: the handle, to be closed with parkdb_close; NULL on failure
 * @param error out: what was wrong; may be NULL
 * @return PARKDB_OK, PARKDB_MISSING, PARKDB_NOT_PARKDB, PARKDB_NEWER, PARKDB_OLDER, PARKDB_READ_ONLY, PARKDB_ALTERED, PARKDB_CORRUPT,
 *         PARKDB_BUSY, PARKDB_IO, PARKDB_NO_MEMORY, PARKDB_MISUSE
 * @since 0.2
 */
PARKDB_API int parkdb_open(const char *path, int mode, parkdb **db, parkdb_error *error);

/**
 * How to open; set up by parkdb_open_options_init, or zero-initialised but for size, it opens read-only. Read during the call only.
 * @since 0.6
 */
typedef struct parkdb_open_options {
    size_t size; /**< sizeof(parkdb_open_options) */
    int mode;    /**< one of enum parkdb_open_mode */
    /** Names of triggers that are not the library's and may run on its tables and views: an audit, a full-text index. A list that ends with
     * NULL, or NULL for none. A trigger runs within the library's calls and can make them fail or write otherwise than they say. */
    const char *const *triggers;
    /** parkdb_upgrade_with alone: where a copy of the file as it was is to be left, or NULL for none. It is whole, has been checked with
     * PRAGMA integrity_check, and lies on the disk before anything is changed. A file that is there is PARKDB_EXISTS. There is none after
     * an upgrade that fails or has nothing to do; a process that dies leaves what it has of it. */
    const char *copy;
    /** parkdb_upgrade_with alone: called now and then; anything but 0 undoes the upgrade, which is PARKDB_INTERRUPTED. Or NULL. */
    int (*on_progress)(void *context);
    void *context; /**< handed to on_progress */
} parkdb_open_options;

/** Makes options that open read-only and admit no trigger. @since 0.6 */
static inline void parkdb_open_options_init(parkdb_open_options *options)
{
    static const parkdb_open_options none = {sizeof(parkdb_open_options), 0, 0, 0, 0, 0};
    *options = none;
}

/**
 * parkdb_open with options. @return as parkdb_open; PARKDB_MISUSE without options or for a size that is not parkdb_open_options'
 * @since 0.6
 */
PARKDB_API int parkdb_open_with(const char *path, const parkdb_open_options *options, parkdb **db, parkdb_error *error);

/**
 * Brings a database's schema to the library's version, in one transaction: where it fails, is stopped or dies, the file is what it was.
 * Tables may have changed between versions; everything that is in them is carried over. One of this version is left as it is, byte for
 * byte, unless something in its schema is missing or changed: the library's views, triggers and indexes are laid again then. What a user
 * has added stays. A trigger on a table or view of the library's that is not its own is PARKDB_ALTERED: see parkdb_upgrade_with.
 * @return PARKDB_OK, PARKDB_NEWER, PARKDB_OLDER (from before any version that can be upgraded, or with a table that is not as it was), and
 *         what parkdb_open returns
 * @since 0.2
 */
PARKDB_API int parkdb_upgrade(const char *path, parkdb_error *error);

/** parkdb_upgrade with options, of which mode is not looked at: the triggers that they name stay, and do not run where a table is laid
 * anew. One on a view of the library's would go with the view and is refused all the same. @return as parkdb_upgrade and parkdb_open_with
 * @since 0.6
 */
PARKDB_API int parkdb_upgrade_with(const char *path, const parkdb_open_options *options, parkdb_error *error);

/**
 * Closes a database; NULL is allowed. What an open transaction has changed is undone.
 * @return PARKDB_OK; PARKDB_BUSY, and the handle stays open, while cursors are open; PARKDB_FORKED, and nothing is closed
 * @since 0.2
 */
PARKDB_API int parkdb_close(parkdb *db);

/**
 * What was wrong with the last call on the handle; code is PARKDB_OK when nothing was. Valid until the next call on it. Never NULL
 * for a handle that is not NULL.
 * @since 0.2
 */
PARKDB_API const parkdb_error *parkdb_last_error(const parkdb *db);

/** The SQLite connection, for queries of your own. The handle's; do not close it. NULL for a handle from before a fork. @since 0.2 */
PARKDB_API struct sqlite3 *parkdb_sqlite(parkdb *db);

/**
 * The schema version of an open database, "3.0.0", written into text.
 * @return PARKDB_OK, PARKDB_MISUSE (size below 16), PARKDB_FORKED, PARKDB_CORRUPT, PARKDB_IO
 * @since 0.2
 */
PARKDB_API int parkdb_schema_version(parkdb *db, char *text, size_t size);

/**
 * How long a call waits for somebody else's lock before it returns PARKDB_BUSY; 5000 ms from the start.
 * @return PARKDB_OK, PARKDB_MISUSE, PARKDB_FORKED
 * @since 0.2
 */
PARKDB_API int parkdb_set_busy_timeout(parkdb *db, int milliseconds);

/** Called now and then during long work. @return 0 to go on; anything else stops the call with PARKDB_INTERRUPTED. @since 0.2 */
typedef int (*parkdb_progress_fn)(void *context);

/**
 * Sets, or with NULL unsets, the progress callback. It may not use the handle. @return PARKDB_OK, PARKDB_MISUSE, PARKDB_FORKED
 * @since 0.2
 */
PARKDB_API int parkdb_set_progress(parkdb *db, parkdb_progress_fn progress, void *context);

/**
 * Stops what the handle is doing, from any thread, while the handle is open: that call returns PARKDB_INTERRUPTED. Does nothing for NULL
 * and in a child after a fork.
 * @since 0.2
 */
PARKDB_API void parkdb_interrupt(parkdb *db);

/** Called for each problem that parkdb_check finds. @return 0 to go on; anything else stops with PARKDB_INTERRUPTED. @since 0.2 */
typedef int (*parkdb_problem_fn)(void *context, const char *problem);

/**
 * Checks the whole file: its schema against what the library lays (what is missing or changed, and triggers on its tables and views that
 * are neither the library's nor admitted by parkdb_open_options.triggers), SQLite's own structure (PRAGMA integrity_check), references, and
 * what must hold across tables (the view integrity_problem), and the figures and verdicts that are kept, of today and of every day to come,
 * against what this library makes of their sources in a database in memory. Worth a call on a file from elsewhere. Time and memory grow
 * with the file; parkdb_set_progress and parkdb_interrupt can stop it.
 * @param problem called for each; may be NULL. Its text lives until it returns.
 * @return PARKDB_OK; PARKDB_CORRUPT when there are problems; PARKDB_INTERRUPTED, PARKDB_MISUSE, PARKDB_FORKED, PARKDB_IO
 * @since 0.2
 */
PARKDB_API int parkdb_check(parkdb *db, parkdb_problem_fn problem, void *context);

/**
 * Gathers the statistics by which SQLite plans queries, for this and every later connection. Worth a call after much has been loaded, and
 * after each load of policy files: in a file with targets, what of theirs is empty (relations, aliases) is taken to be so until the next
 * call. Figures, follow-ups and rounds are taken to be many as long as there are none.
 * @return PARKDB_OK, PARKDB_READ_ONLY, PARKDB_BUSY, PARKDB_INTERRUPTED, PARKDB_FULL, PARKDB_IO, PARKDB_MISUSE, PARKDB_FORKED
 * @since 0.2
 */
PARKDB_API int parkdb_optimize(parkdb *db);

/* ---------------------------------------------------------------- Files beside the database
 *
 * Reading (parkdb_import_csv, parkdb_load_files). A path leads to a plain file, through whatever links, or to a pipe or a terminal. A plain
 * file is read as far as it went when the call opened it. PARKDB_INVALID, and nothing is read: the open database, another SQLite database,
 * and the -journal, -wal or -shm file of either. No handle in the process loses a lock by the call, whatever the path leads to.
 *
 * Writing (parkdb_export_csv, parkdb_export_file, parkdb_report_file). A plain file is made, or replaced in one step when all is written
 * and lies on the disk; on failure what was there stays, and nothing else is left. Until then it has a name of its own that begins with
 * ".parkdb-", in the same directory. A link stays, and what it leads to is replaced or made. A file that is replaced hands on its mode and,
 * where the system permits, its owner and group; a new one gets the mode that the umask leaves. Another name of the same file (a hard link)
 * keeps what was there. A pipe, a terminal, a device and a descriptor of the process (/dev/stdout) are written to as it comes: what is
 * written before a failure stays written, and a pipe that nobody reads raises SIGPIPE. PARKDB_MISUSE, and nothing is touched: what leads to
 * the open database, to its -journal, -wal or -shm file or to where these would be, or to another SQLite database or such a file of it.
 * PARKDB_IO for a directory, a socket, a disk, and a file that cannot be looked at. PARKDB_IO with the words "is written, but" means that
 * the file is in place and may not outlast a failure of the power.
 */

/* ---------------------------------------------------------------- Transactions */

/**
 * Begins a transaction that several calls share; at once for writing, so that it cannot fail half way for want of a lock. They nest: only
 * the outermost commit makes the changes last.
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
 * Begins to read: until parkdb_read_end every call on the handle sees one state of the file, whatever others write meanwhile, and each
 * costs less, since none has to look whether the file has changed. The day may end meanwhile; parkdb_set_clock before it holds one. They
 * nest, also within a transaction of the handle's own, whose changes are seen. Nobody is kept from reading; in WAL mode nobody is kept from
 * writing either, in the others writers wait.
 * @return PARKDB_OK, PARKDB_BUSY, PARKDB_IO, PARKDB_MISUSE, PARKDB_FORKED
 * @since 0.5
 */
PARKDB_API int parkdb_read_begin(parkdb *db);
/**
 * Ends the innermost parkdb_read_begin; cursors that are open go on. @return PARKDB_OK; PARKDB_MISUSE without one; PARKDB_IO,
 * PARKDB_FORKED
 * @since 0.5
 */
PARKDB_API int parkdb_read_end(parkdb *db);

/**
 * Does nothing: every answer comes from the file, and a handle holds no more than SQLite's page cache. Until version 3.0 it said how much
 * memory the handle may use to hold what is asked for again and again. @param bytes any
 * @return PARKDB_OK, PARKDB_MISUSE, PARKDB_FORKED
 * @since 0.5
 */
PARKDB_API int parkdb_set_memory(parkdb *db, size_t bytes);

/* ---------------------------------------------------------------- Reading */

/** A number that may be missing. Zero-initialised, it is missing: that is not 0. @since 0.2 */
typedef struct parkdb_number {
    double value; /**< the number; 0 where it is missing */
    int known;    /**< 1 when there is a value, else 0 and value is 0 */
} parkdb_number;

/** A number that is there. @since 0.2 */
static inline parkdb_number parkdb_number_of(double value)
{
    parkdb_number number;
    number.value = value;
    number.known = 1;
    return number;
}

/**
 * What to find. A member that is NULL or 0 restricts nothing, the others must all hold. Set it up with parkdb_filter_init, or with
 * designated initialisers and .size = sizeof(parkdb_filter). Each parkdb_<kind>_find says which members it knows; another one that is
 * set is PARKDB_MISUSE, never ignored. A code or word that names nothing is PARKDB_UNKNOWN, and the message has the nearest one: a typing
 * mistake is never an empty answer. Every period from 1949 to 2100 is there, and nothing may be due in it: that is an empty answer. The
 * texts are read during the call only.
 *
 * From type on, a member has the name of the rows' own member that it restricts. In versions before 1.0 kind or status stood for it, and
 * they still do where the rows have no such member; to set both is PARKDB_MISUSE.
 * @since 0.2
 */
typedef struct parkdb_filter {
    size_t size;                     /**< sizeof(parkdb_filter) */
    const char *code;                /**< the thing's own code; of a part, the code of the thing that it is part of */
    const char *document;            /**< code of the document */
    const char *area;                /**< code of the region, park or group itself */
    const char *concerns;            /**< code of a region or park: targets of its own and of every group that it is ever a member of */
    const char *region;              /**< code of a region: what lies in it at any depth */
    const char *indicator;           /**< code of the indicator */
    const char *agency;              /**< code of the agency */
    const char *role;                /**< "lead", "responsible", "implement", "support"; of what is proposed also "manages" */
    const char *kind;                /**< the kind of an agency, a target, an instrument, an event, a file, or of what a scorecard counts */
    const char *status;              /**< a document's status, that of progress, of a figure, of a follow-up or of an assessment's result */
    const char *level;               /**< a region's or park's level */
    const char *strength;            /**< a target's strength */
    const char *due_from;            /**< code of a period: due when it begins or later */
    const char *due_to;              /**< code of a period: due when it ends or earlier */
    int limit;                       /**< at most so many rows; 0: all */
    int offset;                      /**< leave out so many rows first */
    const char *type;                /**< a park's type; the first member that versions before 1.0 do not have */
    const char *dimension;           /**< a unit's dimension */
    const char *rule_kind;           /**< the kind of a group's rule */
    const char *relation;            /**< of a document or target to another one */
    const char *method;              /**< of an item of an assessment */
    const char *state;               /**< of a round of an assessment and its results */
    const char *frequency;           /**< of a period */
    const char *reason;              /**< why a target is missing in a cascade */
    const char *derivation;          /**< of an indicator */
    const char *table_name;          /**< whose words or columns */
    const char *peers;               /**< among whom: "all", "same_level", "same_region", or the code of a group */
    const char *standing;            /**< of a park among its peers */
    const char *fate;                /**< what becomes of a target */
    const char *stated_or_inherited; /**< how a target came by an agency */
} parkdb_filter;

/** Makes a filter that restricts nothing. @since 0.2 */
static inline void parkdb_filter_init(parkdb_filter *filter)
{
    static const parkdb_filter none = {
        sizeof(parkdb_filter), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    *filter = none;
}

/**
 * Rows to be read one after the other. Opaque.
 *
 * parkdb_<kind>_find(db, filter, &cursor) opens one; filter may be NULL for all rows. It returns PARKDB_OK, PARKDB_MISUSE (also for a
 * filter that it does not know, or a size that is not parkdb_filter's), PARKDB_UNKNOWN (a code or word of the filter names nothing),
 * PARKDB_NO_MEMORY, PARKDB_BUSY, PARKDB_CORRUPT, PARKDB_IO, PARKDB_FORKED; on failure *cursor is NULL. The cursor is the caller's, to be
 * closed with parkdb_cursor_close before the database.
 *
 * parkdb_<kind>_row(cursor) gives the row that parkdb_next came to, or NULL before the first, after the last, in a child after a fork and
 * for a cursor of another kind. The row and every text in it are the cursor's: they live until the next parkdb_next or parkdb_cursor_close
 * on it.
 *
 * A member whose comment does not say that it may be NULL is never NULL. In a damaged file, or one that somebody has made so, a row may
 * lack it, or have a number that an int does not hold: parkdb_next returns PARKDB_CORRUPT then, and the message names the column.
 *
 * A cursor sees the database as other connections left it at its first parkdb_next; whether it sees what its own handle writes meanwhile
 * is not said. Rows come in a fixed order, whatever indexes the file has.
 * @since 0.2
 */
typedef struct parkdb_cursor parkdb_cursor;

/**
 * Goes to the next row.
 * @return PARKDB_ROW; PARKDB_OK when there is none left; PARKDB_MISUSE (NULL), PARKDB_INTERRUPTED, PARKDB_BUSY, PARKDB_NO_MEMORY,
 *         PARKDB_CORRUPT, PARKDB_IO, PARKDB_FORKED. After anything but PARKDB_ROW there is no row, and it stays so.
 * @since 0.2
 */
PARKDB_API int parkdb_next(parkdb_cursor *cursor);

/**
 * Closes a cursor; NULL is allowed. In a child after a fork it frees the child's copy and leaves what the cursor has of the database to
 * the parent.
 * @since 0.2
 */
PARKDB_API void parkdb_cursor_close(parkdb_cursor *cursor);

/* ---------------------------------------------------------------- Tables and views
 *
 * For each of them a struct of a row and the functions that find, read, put and remove one.
 */

#include "parkdb_rows.h"

/* ---------------------------------------------------------------- Figures and progress
 *
 * The file keeps the figures that count, reported and following from others (derived, accumulated, aggregated), and the verdict on each
 * target, each with the days on which it holds. They are brought up to date before a transaction of this library is committed and before a
 * cursor reads (which waits for another writer as long as a write would, and then reads on). Under parkdb_set_clock verdicts are made from
 * the same definition when they are asked for. Where somebody has written by other means and the file is open read-only, progress on what
 * was changed is "unevaluable", with the reason "stale".
 */

/**
 * Sets the clock of this handle: as_of is the day for which is asked what is due, met and behind; known_on the day whose knowledge counts,
 * so that later vintages are not seen. Both NULL: today, as in the file. Other connections and the file itself are not touched, and it
 * works on a file that is open read-only: it lays temporary copies of the views that depend on the clock, in a few milliseconds.
 * @param as_of, known_on days as YYYY-MM-DD; one alone may be NULL and means today
 * @return PARKDB_OK, PARKDB_MISUSE (not a day, cursors open, or within a transaction), PARKDB_BUSY, PARKDB_INTERRUPTED, PARKDB_NO_MEMORY,
 *         PARKDB_FULL, PARKDB_IO, PARKDB_FORKED
 * @since 0.3
 */
PARKDB_API int parkdb_set_clock(parkdb *db, const char *as_of, const char *known_on);

/**
 * Makes anew everything that the file keeps beside the tables of truth: members of groups, figures that count, verdicts on targets, the
 * search index. Never needed after writes through this library;
 * takes seconds where there are millions of figures.
 * @return PARKDB_OK, PARKDB_READ_ONLY, PARKDB_BUSY, PARKDB_INTERRUPTED, PARKDB_NO_MEMORY, PARKDB_FULL, PARKDB_IO, PARKDB_MISUSE,
 *         PARKDB_FORKED
 * @since 0.3
 */
PARKDB_API int parkdb_refresh(parkdb *db);

/**
 * Writes count figures, all or none, in one transaction. A figure of the same indicator, area, period, source and vintage is replaced; one
 * of another source or vintage stays beside it. What follows from them is made anew once, when the outermost transaction is committed. Call
 * it as parkdb_observation_put_many(db, rows, count, stride).
 * @param rows   the first row; may be NULL when count is 0
 * @param stride how many bytes one row lies behind the other: sizeof(parkdb_observation), or more where they lie in larger structs
 * @param size   sizeof(parkdb_observation), which the inline parkdb_observation_put_many passes
 * @return PARKDB_OK; PARKDB_UNKNOWN (a code names nothing), PARKDB_CONSTRAINT (a rule forbids it, the unit is of another dimension, the
 *         vintage is no day), with the row, counted from 0, in the message; PARKDB_READ_ONLY, PARKDB_BUSY, PARKDB_INTERRUPTED,
 *         PARKDB_NO_MEMORY, PARKDB_FULL, PARKDB_IO, PARKDB_MISUSE (no rows, a stride that is too short, a size that is none of the
 *         struct's), PARKDB_FORKED
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
 * @param value out, the caller's: not known where there is no figure, and on failure
 * @return PARKDB_OK, also where there is none; PARKDB_UNKNOWN when a code names nothing; PARKDB_MISUSE (no handle, code or place for the
 *         value), PARKDB_INTERRUPTED, PARKDB_NO_MEMORY, PARKDB_BUSY, PARKDB_CORRUPT, PARKDB_IO, PARKDB_FORKED
 * @since 0.5
 */
PARKDB_API int parkdb_figure_value(parkdb *db, const char *indicator, const char *area, const char *period, parkdb_number *value);

/* ---------------------------------------------------------------- Follow-ups and rounds of assessments */

/**
 * Raises a follow-up as parkdb_followup_proposed proposes it on the handle's day. Call it as parkdb_followup_accept(db, row, code).
 * @param row  target, area and due_period name the proposal; the other members, where they are not NULL, stand in place of what is
 *             proposed: code, by default the next one of the year, such as "2026-0001"; agency, which must be given where none is proposed;
 *             raised, by default the clock's day; due, by default 30 days later; subject; note, by default the sentence in Chinese that
 * says why. task is ignored. The texts are copied.
 * @param size sizeof(parkdb_followup), which the inline parkdb_followup_accept passes
 * @param code out: the code of the follow-up, the caller's, to be freed with parkdb_free; NULL on failure. May be NULL
 * @return PARKDB_OK; PARKDB_UNKNOWN when a code names nothing, or that is not proposed; PARKDB_CONSTRAINT when a rule forbids it, with the
 *         rule's words; PARKDB_MISUSE (no handle or row), PARKDB_READ_ONLY, PARKDB_BUSY, PARKDB_INTERRUPTED, PARKDB_NO_MEMORY,
 * PARKDB_FULL, PARKDB_IO, PARKDB_FORKED. A call that fails changes nothing. Threads: as for the handle.
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
 * Freezes what comes of an assessment for a period on the handle's day: a copy that never changes, whatever becomes of the scheme, the
 * figures or the parks. A later round of the same assessment and period takes its place, beside it; that of a published one when it is
 * published. The view assessment_freeze does the same.
 * @param assessment code of the assessment
 * @param period     code of the period
 * @param by         who freezes it, not empty
 * @param note       free text, or NULL. The texts are copied.
 * @param round      out: the code of the round, the caller's, to be freed with parkdb_free; NULL on failure. May be NULL
 * @return PARKDB_OK; PARKDB_UNKNOWN (no such assessment or period); PARKDB_CONSTRAINT where there is nothing to assess, or nobody who
 *         freezes it, with the rule's words; PARKDB_MISUSE (no handle, assessment, period or by), PARKDB_READ_ONLY, PARKDB_BUSY,
 * PARKDB_INTERRUPTED, PARKDB_NO_MEMORY, PARKDB_FULL, PARKDB_IO, PARKDB_FORKED. A call that fails changes nothing. Threads: as for the
 * handle.
 * @since 0.4
 */
PARKDB_API int parkdb_assessment_freeze(parkdb *db, const char *assessment, const char *period, const char *by, const char *note,
                                        char **round);

/**
 * Publishes a round that is frozen: says by whom and when, once. It makes nothing official of what is simulated.
 * @param round code of the round
 * @param by    who publishes it, not empty
 * @param day   YYYY-MM-DD, not before it was frozen; NULL: the clock's day
 * @return PARKDB_OK; PARKDB_UNKNOWN (no such round); PARKDB_CONSTRAINT where it is published already, or the day is none, with the rule's
 *         words; PARKDB_MISUSE (no handle, round or by), and what parkdb_assessment_freeze returns. Threads: as for the handle.
 * @since 0.4
 */
PARKDB_API int parkdb_assessment_publish(parkdb *db, const char *round, const char *by, const char *day);

/* ---------------------------------------------------------------- CSV files of observations
 *
 * RFC 4180 in UTF-8: fields separated by commas, quoted where they hold commas, quotes (doubled) or line ends; lines that end with LF or
 * CRLF; a byte order mark is passed over, and so are empty lines and lines of commas alone. The first row names the columns, in any order,
 * in small letters or capitals or in Chinese; another column, or one that comes twice, is refused, but for one without a name and without
 * any text. A row is the whole of a figure: what a file has no column for is empty.
 *
 *   area, 地区, 园区    a code, else an exact name, else an exact alias; one that several have is refused
 *   indicator, 指标     the same
 *   period, 时期, 年份  the code of a period; also 2021Q1, 2021Q1-3, 2021H1, 2021S1, 2021-A1, 2021M03, 202103, 2021年, 2021年3月,
 *                       2021年1-9月, 2021年一季度, 2021年前三季度 and 2021年上半年
 *   value, 数值         a number in ASCII digits with a decimal point, with an exponent or without; empty: missing
 *   unit, 单位          optional: the code of the unit that value is in, which is converted; empty: the indicator's. Nothing is ever
 *                       converted between dimensions: 亿美元 is refused of an indicator in 亿元
 *   status, 状态        optional: SDMX OBS_STATUS; empty: "A", or "O" without a value
 *   bound               optional: "over", "under", "about"; empty: exact
 *   source, 来源        optional: the code of a source, else its name; one that is not there is made, with the text as its code; refused
 *                       where another source has this figure of the same vintage
 *   source_name         optional: the name of the source; empty: not said, and a new source is called as its code. Refused where the
 *                       source has another
 *   synthetic           optional: 1 when the source's figures are made up, else 0; empty: not said. Refused where the source says otherwise
 *   vintage             optional: the day from which the figure was known, YYYY-MM-DD; empty: that of parkdb_csv_options, else the
 *                       clock's day, unless the figure that was known until then says the same: it is no revision
 *   note, 备注          optional: free text
 *
 * A row without a value says nothing and is passed over, unless its status says that the value is missing (H, L, M, O, Q): then it is a
 * statement, and may revise a figure. Exports write that status. Of several statuses, "BP", the one that a verdict has to know most is
 * stored, in the order Q, L, M, H, O, B, D, F, E, I, P, U, S, V, N, G, J, K, W, A, and all of them stand before the note.
 *
 * SDMX-CSV, 1.0 and 2.0, is known by a column REF_AREA, TIME_PERIOD or OBS_VALUE, in capitals. REF_AREA, INDICATOR, TIME_PERIOD, OBS_VALUE,
 * UNIT_MEASURE, OBS_STATUS, VINTAGE and one of COMMENT_OBS and OBS_COMMENT are read as the columns above, and the names above in small
 * letters as well; UNIT_MULT is a whole number, the power of ten by which the value is multiplied, and needs a unit unless the indicator's
 * has the factor 1; ACTION may be I, A, R, M or empty, which all write, while D, which deletes, is refused. OBS_FLAG is Eurostat's: b, d,
 * e, f, i, n, p, s, u, z are B, D, E, F, I, N, P, E, U, M, and c and r are A. NaN is a value that is missing. With labels, "REF_AREA:
 * Reference area", the code before the colon is read. Attributes of SDMX (DECIMALS, CONF_STATUS, TITLE and so on) are passed over. Any
 * other column is a dimension: a row is read where the column has _T, TOTAL, _Z or nothing, and is bad elsewhere, since a part of a figure
 * is not the figure; parkdb_csv_options.only chooses another value.
 */

/** So many bad rows are reported of a file that is refused; the rest is counted. */
#define PARKDB_CSV_MAX_REPORTED 1000

/** What is wrong with a row: its first fault. Every text is the library's and lives until the callback returns. @since 0.3 */
typedef struct parkdb_csv_fault {
    long long line;       /**< where the field begins, from 1; of a text that is not UTF-8 or a quote that nothing closes, its own */
    int column;           /**< number of the field in the row, from 1; 0: the file has no column of what is wrong */
    const char *field;    /**< name of the column in the file, or "", or, where it has none, what it would be; never NULL */
    const char *found;    /**< what stands there, or what it is in words; "" for nothing; never NULL */
    const char *expected; /**< what should stand there; never NULL */
} parkdb_csv_fault;

/**
 * Called for each bad row, in the thread that imports: first those that are wrong in themselves, in the file's order, then those that say a
 * figure that another row says, or that another source has in the database. @return 0 to go on; anything else stops the import with
 * PARKDB_INTERRUPTED, and nothing is written. May not use the handle.
 * @since 0.3
 */
typedef int (*parkdb_csv_fault_fn)(void *context, const parkdb_csv_fault *fault);

/**
 * Called every 1,000 rows while they are read, again while they are written, and at the end, in the thread that imports.
 * @param done  how much of the work is done; never less than before. Reading the file is the first half, writing the second
 * @param total how much there is, twice the file's size in bytes; both are 0 where nobody can tell it, as of a pipe
 * @param rows  rows that have been read
 * @return as parkdb_csv_fault_fn
 * @since 0.3
 */
typedef int (*parkdb_csv_progress_fn)(void *context, long long done, long long total, long long rows);

/** How to import; zero-initialised but for size, a bad row refuses the file, and nobody is told. The texts are read during the call only.
 * @since 0.3
 */
typedef struct parkdb_csv_options {
    size_t size;                        /**< sizeof(parkdb_csv_options) */
    const char *source;                 /**< source of rows that name none, as in the column source; or NULL */
    const char *vintage;                /**< vintage of rows that name none, YYYY-MM-DD; NULL: the clock's day */
    int skip_bad_rows;                  /**< 1: write the good rows and report the bad ones */
    parkdb_csv_fault_fn on_bad_row;     /**< or NULL */
    parkdb_csv_progress_fn on_progress; /**< or NULL */
    void *context;                      /**< for both; the library does not look at it */
    /** Rows to read, as "COLUMN=VALUE", ended by NULL: "SEX=F", or "SEX=*" for any. A column may be named more than once, for several
     * values; the others are left out. The column need not be one of those above: so a dimension is chosen that no figure here has. Or
     * NULL. */
    const char *const *only;
    long long *blank;    /**< out: rows without a value and without a status that says it is missing. They say nothing. Or NULL */
    long long *left_out; /**< out: rows that only leaves out. Or NULL */
} parkdb_csv_options;

/** What an import did. Rows that are neither written nor bad were in the database already, said nothing, or were left out: see
 * parkdb_csv_options. @since 0.3 */
typedef struct parkdb_csv_result {
    long long rows;    /**< rows read, without the header and empty lines */
    long long written; /**< figures that are new or not what they were; 0 when the import fails */
    long long bad;     /**< rows at fault */
} parkdb_csv_result;

/**
 * Imports observations from a CSV file, in one transaction: all rows or, unless skip_bad_rows is set, on any bad row none. Every bad row is
 * reported (without skip_bad_rows up to PARKDB_CSV_MAX_REPORTED of them); the handle's last error holds the first. The later of two rows of
 * the same indicator, area, period and vintage is bad. A figure that its source has with the same vintage is replaced, and left alone where
 * nothing but the unit as published would change to the indicator's; where another source has it, the row is bad, whatever it says; one of
 * another vintage stays beside it. What follows from the figures is made anew once, when the outermost transaction is committed.
 *
 * Memory does not grow with the file and stays below 200 MB: rows are sorted a million at a time, or 40 MB with their notes, and then laid
 * by in a temporary file, where SQLite keeps its own, that takes some 30 bytes for each row and its note; smaller files need none. A file
 * may name up to 10,000 sources that are new. parkdb_interrupt, from any thread, and the callback of parkdb_set_progress stop it; then,
 * too, nothing is written, and a transaction of the caller's around it may be undone with it: see parkdb_rollback. The handle is in use
 * throughout.
 * @param path    a file in UTF-8, read as "Files beside the database" says; it is closed again before the call returns
 * @param options may be NULL
 * @param result  out, the caller's, may be NULL; filled when the import fails, too, but not on PARKDB_MISUSE and PARKDB_FORKED
 * @return PARKDB_OK, also where skip_bad_rows left bad rows out; PARKDB_INVALID for bad rows, and for a header that is not understood or
 *         a file without one, which skip_bad_rows does not mend, and for a database; PARKDB_MISSING (no such file), PARKDB_IO (the file
 *         cannot be read or the database written), PARKDB_INTERRUPTED, PARKDB_READ_ONLY, PARKDB_BUSY (somebody else is writing),
 *         PARKDB_NO_MEMORY, PARKDB_FULL (of the database's disk or that of temporary files), PARKDB_CORRUPT, PARKDB_MISUSE (no handle or
 *         path, a size that is not parkdb_csv_options', an options->vintage that is no day, an options->source that several have),
 *         PARKDB_FORKED
 * @since 0.3
 */
PARKDB_API int parkdb_import_csv(parkdb *db, const char *path, const parkdb_csv_options *options, parkdb_csv_result *result);

/**
 * Writes observations as a CSV file with the columns above, by codes, ordered by indicator, area, period and vintage. Values are in the
 * unit as published wherever a number in it comes to the same value again, bit by bit, which it does for every figure that this library has
 * written; else in the indicator's. Importing the file again changes nothing. Imported into another database with the same areas,
 * indicators and units it gives equal figures, and sources of the same code, name and synthetic; a source's note stays behind, and what a
 * source that is there already is called is not changed: rows that say otherwise are bad. An empty note becomes none.
 * @param filter as for parkdb_observation_find; may be NULL
 * @param path   is written as "Files beside the database" says
 * @return PARKDB_OK, PARKDB_IO (the file cannot be written or the database read), PARKDB_FULL, PARKDB_INTERRUPTED, PARKDB_BUSY,
 *         PARKDB_NO_MEMORY, PARKDB_CORRUPT, PARKDB_MISUSE (no handle or path, a path that leads to a database, a filter that is not
 *         understood), PARKDB_FORKED
 * @since 0.3
 */
PARKDB_API int parkdb_export_csv(parkdb *db, const parkdb_filter *filter, const char *path);

/* ---------------------------------------------------------------- Searching */

/**
 * Finds names that contain a text: of areas, agencies and indicators with their aliases, titles and numbers of documents, headings of
 * clauses and attached texts. Words of two Chinese characters and single characters are found. The case of ASCII letters is ignored.
 * Whole names come first, then shorter ones. @param limit at most so many rows; 0: all.
 * @return as parkdb_<kind>_find; PARKDB_MISUSE for an empty text
 * @since 0.2
 */
PARKDB_API int parkdb_search(parkdb *db, const char *text, int limit, parkdb_cursor **cursor);
/* ---------------------------------------------------------------- Reports
 *
 * A report is on a park, an agency or a document, on the handle's clock's day (parkdb_set_clock), and consists of tables: what it is, how
 * its targets stand, the targets themselves with required, actual and pace, rankings, who answers, what is to be followed up, each figure
 * with the clause that it answers to. The views report_table and report_column say which tables there are and what their columns are; each
 * table is a view, report_park_target and so on. All tables of a report are of one state of the file.
 *
 *   html      one page that needs nothing else: no script, no font, no network; a chart for each target; made for phones and paper, too
 *   markdown  headings and tables as GitHub reads them, numbers rounded and with their units; tables without a row are left out
 *   json      one object: subject, code, name, language, as_of, known_on, synthetic (the sources whose figures are made up, or null),
 * tables: name, title, columns (name, heading, kind) and rows, objects by column. Words and codes as the database has them, numbers in
 *             full, what is missing null
 *   csv       one table, RFC 4180 with CRLF, after a byte order mark, by which spreadsheets know UTF-8; headings and words in the report's
 *             language, numbers in full, what is missing empty. A text that begins with =, +, -, @, a tab or a line end has a ' before it,
 * so that no spreadsheet takes it for a formula
 *
 * A percent is a share in json and csv, 0.947, and 94.7% in the other two. Quantities are in the unit that stands in the row. Whatever
 * bytes a text in the database has, what is written is UTF-8 and means nothing to the format: what is no UTF-8 becomes U+FFFD. When any
 * source in the file has made-up figures (see parkdb_source), a page and a Markdown text begin with saying so.
 */

/** What report to write. Zero-initialised but for size and one of park, agency and document, it is a page in Chinese. The texts are read
 * during the call only. */
typedef struct parkdb_report {
    size_t size;          /**< sizeof(parkdb_report) */
    const char *park;     /**< code of a park; exactly one of park, agency and document is not NULL */
    const char *agency;   /**< code of an agency */
    const char *document; /**< code of a document */
    const char *language; /**< "zh" (NULL too) or "en": of headings, words and names that have both */
    const char *format;   /**< "html" (NULL too), "markdown", "json" or "csv" */
    const char *table;    /**< name of one table (see parkdb_report_tables) and no other; NULL: all. csv needs one */
} parkdb_report;

/** Makes a report that has nothing set but its size. @since 0.4 */
static inline void parkdb_report_init(parkdb_report *report)
{
    static const parkdb_report none = {sizeof(parkdb_report), 0, 0, 0, 0, 0, 0};
    *report = none;
}

/**
 * Takes a piece of a report, in order. Pieces may end anywhere, even within a character.
 * @param text length bytes of UTF-8, the library's, until the function returns; no zero follows
 * @return 0 to go on; anything else stops the report with PARKDB_INTERRUPTED. May not use the handle.
 * @since 0.4
 */
typedef int (*parkdb_write_fn)(void *context, const char *text, size_t length);

/**
 * Writes a report piece by piece. What follows from figures is made anew first where it is stale, as a cursor does. A file that others
 * write to meanwhile does not change it. A page is held in memory until it is complete; the other formats are not.
 * @param context for write; the library does not look at it
 * @return PARKDB_OK; PARKDB_UNKNOWN (the code names nothing; the message has the nearest one), PARKDB_INTERRUPTED (write, the progress
 * callback or parkdb_interrupt), PARKDB_NO_MEMORY, PARKDB_BUSY, PARKDB_CORRUPT, PARKDB_IO, PARKDB_FORKED; PARKDB_MISUSE: no handle, report
 * or function, a size that is not parkdb_report's, not exactly one of park, agency and document, a language, format or table that there is
 * not, csv without a table. After a failure what has been written already is not a whole report.
 * @since 0.4
 */
PARKDB_API int parkdb_report_write(parkdb *db, const parkdb_report *report, parkdb_write_fn write, void *context);

/**
 * Writes a report as a file.
 * @param path is written as "Files beside the database" says
 * @return as parkdb_report_write; PARKDB_MISUSE without a path and for one that leads to a database; PARKDB_IO, PARKDB_FULL also where the
 *         file cannot be written, with its name in the message
 * @since 0.4
 */
PARKDB_API int parkdb_report_file(parkdb *db, const parkdb_report *report, const char *path);

/**
 * Called for each table of a report, in order. @param name for parkdb_report.table @param title in the report's language. Both live until
 * it returns. @return 0 to go on; anything else stops with PARKDB_INTERRUPTED. May not use the handle.
 * @since 0.4
 */
typedef int (*parkdb_report_table_fn)(void *context, const char *name, const char *title);

/**
 * Says which tables a report has. Of report, table is not looked at, nor whether the code names anything.
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

/** What a load says while it goes on. @since 0.2 */
enum parkdb_load_event_type {
    PARKDB_LOAD_ERROR = 1,   /**< something is wrong; text says what was found and expected */
    PARKDB_LOAD_ADDED = 2,   /**< a record is new */
    PARKDB_LOAD_CHANGED = 3, /**< a record is not what it was; text says what was and is */
    PARKDB_LOAD_REMOVED = 4, /**< a record that the file declared before is gone; or, beside it, a row that was added to it */
    PARKDB_LOAD_KEPT = 5     /**< a row of a record's list is kept, since it is not known to be a file's; see parkdb_load_files */
};

/** Every text lives until the callback returns. @since 0.2 */
typedef struct parkdb_load_event {
    int type;         /**< one of enum parkdb_load_event_type */
    const char *file; /**< the file's name, without its directory */
    const char *path; /**< the place in it: "targets[3].comparator", "line 7, column 3"; "" for the file as a whole */
    const char *kind; /**< "target", "park", …; "" with an error outside a record; of a row that was added its own, "area_alias", … */
    const char *code; /**< the record's code; "" where there is none */
    const char *text; /**< in words; of a row that was added first what names it in its list */
} parkdb_load_event;

/** @return 0 to go on; anything else stops the load with PARKDB_INTERRUPTED, and nothing is loaded. May not use the handle. @since 0.2 */
typedef int (*parkdb_load_fn)(void *context, const parkdb_load_event *event);

/** How to load; zero-initialised but for size, it loads and tells nobody. The struct of a version before, which ends with dry_run, is
 * taken, too, and its caller is told no PARKDB_LOAD_KEPT. */
typedef struct parkdb_load_options {
    size_t size;             /**< sizeof(parkdb_load_options) */
    parkdb_load_fn on_event; /**< or NULL */
    void *context;           /**< for on_event */
    int dry_run;             /**< 1: say what would change, and change nothing */
    int unused;              /**< not looked at: there was nothing here in versions before, which nobody had to clear */
    int remove_added;        /**< 1: with a record that is no longer declared goes what was added to it, too; see parkdb_load_files */
} parkdb_load_options;

/** What a load did. Records are counted, not the rows of their lists, nor what was added by hand. @since 0.2 */
typedef struct parkdb_load_result {
    int files;     /**< files read */
    int added;     /**< records that were not there */
    int changed;   /**< records that were there and are otherwise now */
    int removed;   /**< records that no file declares any more */
    int unchanged; /**< records that are as before */
    int errors;    /**< faults reported */
} parkdb_load_result;

/**
 * Loads policy files and catalogues in one transaction: all of them, or on any error none. Their order does not matter. Loading a file
 * again changes what the file changed, removes what it no longer declares, and leaves the rest alone. Every error is reported with its
 * place to options->on_event; the handle's last error holds the first. The format is described in schema/policy.schema.json.
 *
 * What was added by hand, by SQL or parkdb_<kind>_put, survives: records that no file declares, and rows of the lists of those that one
 * does (aliases, levels, members, agencies, …). The file's rows come first, in its order; the others stay behind them in theirs, and get
 * another ord only where theirs is the file's now. A row that is changed by hand is the file's still, and the file's words win, as they do
 * for records; so does a row that was added and that the file declares now. PARKDB_LOAD_KEPT tells of each row that stays in a record that
 * the load has changed; an unchanged record keeps what was added to it without a word, and an unchanged file is still unchanged.
 *
 * A file loaded by a version before 0.6 left no trace of which rows are its own. Until it is loaded again nothing is concluded: rows that
 * it declares become known as its own, those that it does not are kept, and PARKDB_LOAD_KEPT tells of each.
 *
 * Where a record is no longer declared and something that was added to it would go with it (a row of its lists, a clause's text, a relation
 * of a document, a row of a table of one's own that refers to it ON DELETE CASCADE), or is not known to be a file's, each is an error and
 * nothing is loaded, unless options->remove_added is set: then each is told with PARKDB_LOAD_REMOVED. What else refers to a record (targets
 * of a clause, figures, follow-ups, frozen results) keeps it in any case: the load is refused.
 * @param paths   count file names, read as "Files beside the database" says
 * @param options may be NULL
 * @param result  out, may be NULL; filled when the load fails, too, but not on PARKDB_MISUSE and PARKDB_FORKED
 * @return PARKDB_OK, PARKDB_INVALID, PARKDB_TOO_BIG, PARKDB_MISSING, PARKDB_IO, PARKDB_INTERRUPTED, PARKDB_READ_ONLY, PARKDB_BUSY,
 *         PARKDB_NO_MEMORY, PARKDB_FULL, PARKDB_MISUSE, PARKDB_FORKED
 * @since 0.2
 */
PARKDB_API int parkdb_load_files(parkdb *db, const char *const *paths, size_t count, const parkdb_load_options *options,
                                 parkdb_load_result *result);

/** parkdb_load_files for one file. @since 0.2 */
PARKDB_API int parkdb_load_file(parkdb *db, const char *path, const parkdb_load_options *options, parkdb_load_result *result);

/**
 * parkdb_load_file for a text in memory. @param name stands for the file's in messages. @param text length bytes of UTF-8 JSON
 * @since 0.2
 */
PARKDB_API int parkdb_load_text(parkdb *db, const char *name, const char *text, size_t length, const parkdb_load_options *options,
                                parkdb_load_result *result);

/**
 * Takes back what a policy file or catalogue declared, but for what another one declares too. Fails with PARKDB_INVALID, and changes
 * nothing, while something else refers to it, or while it has rows that were added by hand and options->remove_added is not set.
 * @param code the code of the document or catalogue; see parkdb_origin_find
 * @return PARKDB_OK, PARKDB_UNKNOWN (nothing of that code was loaded), and what parkdb_load_files returns
 * @since 0.2
 */
PARKDB_API int parkdb_unload(parkdb *db, const char *code, const parkdb_load_options *options, parkdb_load_result *result);

/**
 * Writes what a policy file or catalogue declared, in the file's order, as a file of the same format. Loading it again changes nothing.
 * Rows that were put one by one and stand in no file are not among it, neither records nor rows of their lists; but of a file that was
 * loaded by a version before 0.6, and not since, it is not known which rows those are, and all are written.
 * @param code the code of the document or catalogue
 * @param path is written as "Files beside the database" says
 * @return PARKDB_OK, PARKDB_UNKNOWN (nothing of that code was loaded), PARKDB_IO, PARKDB_FULL, PARKDB_NO_MEMORY, PARKDB_CORRUPT,
 *         PARKDB_MISUSE (no handle, code or path, a path that leads to a database), PARKDB_FORKED
 * @since 0.2
 */
PARKDB_API int parkdb_export_file(parkdb *db, const char *code, const char *path);

/**
 * The same into memory. @param text out: a text, the caller's, to be freed with parkdb_free; NULL on failure.
 * @param length out, may be NULL: its length in bytes without the final zero
 * @since 0.2
 */
PARKDB_API int parkdb_export_text(parkdb *db, const char *code, char **text, size_t *length);

/** Frees what the library gave away; NULL is allowed. @since 0.2 */
PARKDB_API void parkdb_free(void *memory);

#ifdef __cplusplus
}
#endif

#endif
