/* SPDX-License-Identifier: MIT */
/**
 * @file parkdb.h
 * parkdb: targets that governments set for high-tech parks, in one SQLite file.
 *
 * Opening: parkdb_create, parkdb_open, parkdb_upgrade, parkdb_close.
 * Reading: fill a parkdb_filter, call parkdb_<kind>_find, then parkdb_next until it is done; parkdb_<kind>_row gives the row.
 * Writing: parkdb_<kind>_put and parkdb_<kind>_remove, row by row; parkdb_load_files for policy files.
 * Reports: parkdb_report_file and parkdb_report_write, as HTML, Markdown, JSON or CSV.
 *
 * Results. Every function that can fail returns an int: PARKDB_OK (0) on success, a negative code on failure. parkdb_next alone also
 * returns PARKDB_ROW (1). parkdb_last_error says what was wrong with the last call on a handle.
 *
 * Any of them may also return PARKDB_ERROR, for what SQLite reports and no other code names.
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

#define PARKDB_VERSION_MAJOR 1
#define PARKDB_VERSION_MINOR 0
#define PARKDB_VERSION_PATCH 0

/** The library's version at run time, "1.0.0". A static string. */
PARKDB_API const char *parkdb_version(void);

/* ---------------------------------------------------------------- Results */

/** Result codes; their numbers never change. */
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
    PARKDB_UNKNOWN = -13,     /**< a code names nothing */
    PARKDB_INVALID = -14,     /**< a policy file is not what it should be */
    PARKDB_TOO_BIG = -15,     /**< a policy file is larger or deeper than PARKDB_FILE_MAX_BYTES, PARKDB_FILE_MAX_DEPTH */
    PARKDB_INTERRUPTED = -16, /**< a callback or parkdb_interrupt stopped it */
    PARKDB_IO = -17,          /**< a file could not be read or written */
    PARKDB_FULL = -18,        /**< the disk is full */
    PARKDB_FORKED = -19,      /**< the handle belongs to the parent process */
    PARKDB_ALTERED = -20      /**< the database's schema is not as the library lays it: a foreign trigger, something changed or missing */
};

/** "PARKDB_OK" for 0 and so on. A static string, never NULL. */
PARKDB_API const char *parkdb_code_name(int code);
/** What a code means, in a few words. A static string, never NULL. */
PARKDB_API const char *parkdb_code_meaning(int code);

/** An error. Texts that do not fit are cut at a whole character. */
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

/** How parkdb_open opens. */
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
 */
PARKDB_API int parkdb_create(const char *path, parkdb **db, parkdb_error *error);

/**
 * Opens a database. Never creates one, never changes its schema.
 * A schema of the same major version and a newer minor one can be opened read-only; other newer ones cannot. For writing, the schema is
 * compared with what the library lays: where something is missing or changed, or a trigger that is not the library's is on one of its
 * tables or views, the database is refused. Tables, views and indexes of a user's own, and triggers on those, are welcome; so is an index
 * on a table of the library's. SQLite may hold up to 64 MB of the file's pages in memory; PRAGMA cache_size on the SQLite handle sets it
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
 */
PARKDB_API int parkdb_open(const char *path, int mode, parkdb **db, parkdb_error *error);

/** How to open; set up by parkdb_open_options_init, or zero-initialised but for size, it opens read-only. Read during the call only. */
typedef struct parkdb_open_options {
    size_t size; /**< sizeof(parkdb_open_options) */
    int mode;    /**< one of enum parkdb_open_mode */
    /** Names of triggers that are not the library's and may run on its tables and views: an audit, a full-text index. A list that ends with
     * NULL, or NULL for none. A trigger runs within the library's calls and can make them fail or write otherwise than they say. */
    const char *const *triggers;
    /** parkdb_upgrade_with alone: where a copy of the file as it was is to be left, or NULL for none. It is whole, has been checked with
     * PRAGMA integrity_check, and lies on the disk before anything is changed. A file that is there is PARKDB_EXISTS. There is none after
     * an upgrade that fails or has nothing to do. */
    const char *copy;
    /** parkdb_upgrade_with alone: called now and then; anything but 0 undoes the upgrade, which is PARKDB_INTERRUPTED. Or NULL. */
    int (*on_progress)(void *context);
    void *context; /**< handed to on_progress */
} parkdb_open_options;

/** Makes options that open read-only and admit no trigger. */
static inline void parkdb_open_options_init(parkdb_open_options *options)
{
    static const parkdb_open_options none = {sizeof(parkdb_open_options), 0, 0, 0, 0, 0};
    *options = none;
}

/** parkdb_open with options. @return as parkdb_open; PARKDB_MISUSE without options or for a size that is not parkdb_open_options' */
PARKDB_API int parkdb_open_with(const char *path, const parkdb_open_options *options, parkdb **db, parkdb_error *error);

/**
 * Brings a database's schema to the library's version, in one transaction: where it fails, is stopped or dies, the file is what it was.
 * Tables may have changed between versions; everything that is in them is carried over. One of this version is left as it is, byte for
 * byte, unless something in its schema is missing or changed: the library's views, triggers and indexes are laid again then. What a user
 * has added stays. A trigger on a table or view of the library's that is not its own is PARKDB_ALTERED: see parkdb_upgrade_with.
 * @return PARKDB_OK, PARKDB_NEWER, PARKDB_OLDER (from before any version that can be upgraded, or with a table that is not as it was), and
 *         what parkdb_open returns
 */
PARKDB_API int parkdb_upgrade(const char *path, parkdb_error *error);

/** parkdb_upgrade with options, of which mode is not looked at: the triggers that they name stay, and do not run where a table is laid
 * anew. One on a view of the library's would go with the view and is refused all the same. @return as parkdb_upgrade and parkdb_open_with
 */
PARKDB_API int parkdb_upgrade_with(const char *path, const parkdb_open_options *options, parkdb_error *error);

/**
 * Closes a database; NULL is allowed. What an open transaction has changed is undone.
 * @return PARKDB_OK; PARKDB_BUSY, and the handle stays open, while cursors are open; PARKDB_FORKED, and nothing is closed
 */
PARKDB_API int parkdb_close(parkdb *db);

/** What was wrong with the last call on the handle; code is PARKDB_OK when nothing was. Valid until the next call on it. Never NULL
 * for a handle that is not NULL. */
PARKDB_API const parkdb_error *parkdb_last_error(const parkdb *db);

/** The SQLite connection, for queries of your own. The handle's; do not close it. NULL for a handle from before a fork. */
PARKDB_API struct sqlite3 *parkdb_sqlite(parkdb *db);

/** The schema version of an open database, "1.0.0", written into text.
 * @return PARKDB_OK, PARKDB_MISUSE (size below 16), PARKDB_FORKED, PARKDB_CORRUPT, PARKDB_IO */
PARKDB_API int parkdb_schema_version(parkdb *db, char *text, size_t size);

/** How long a call waits for somebody else's lock before it returns PARKDB_BUSY; 5000 ms from the start.
 * @return PARKDB_OK, PARKDB_MISUSE, PARKDB_FORKED */
PARKDB_API int parkdb_set_busy_timeout(parkdb *db, int milliseconds);

/** Called now and then during long work. @return 0 to go on; anything else stops the call with PARKDB_INTERRUPTED. */
typedef int (*parkdb_progress_fn)(void *context);

/** Sets, or with NULL unsets, the progress callback. It may not use the handle. @return PARKDB_OK, PARKDB_MISUSE, PARKDB_FORKED */
PARKDB_API int parkdb_set_progress(parkdb *db, parkdb_progress_fn progress, void *context);

/** Stops what the handle is doing, from any thread, while the handle is open: that call returns PARKDB_INTERRUPTED. Does nothing for NULL
 * and in a child after a fork. */
PARKDB_API void parkdb_interrupt(parkdb *db);

/** Called for each problem that parkdb_check finds. @return 0 to go on; anything else stops with PARKDB_INTERRUPTED. */
typedef int (*parkdb_problem_fn)(void *context, const char *problem);

/**
 * Checks the whole file: its schema against what the library lays (what is missing or changed, and triggers on its tables and views that
 * are neither the library's nor admitted by parkdb_open_options.triggers), SQLite's own structure (PRAGMA integrity_check), references, and
 * what must hold across tables (the view integrity_problem). Worth a call on a file from elsewhere. Time grows with the file.
 * @param problem called for each; may be NULL. Its text lives until it returns.
 * @return PARKDB_OK; PARKDB_CORRUPT when there are problems; PARKDB_INTERRUPTED, PARKDB_MISUSE, PARKDB_FORKED, PARKDB_IO
 */
PARKDB_API int parkdb_check(parkdb *db, parkdb_problem_fn problem, void *context);

/**
 * Gathers the statistics by which SQLite plans queries, for this and every later connection. Worth a call after much has been loaded.
 * @return PARKDB_OK, PARKDB_READ_ONLY, PARKDB_BUSY, PARKDB_INTERRUPTED, PARKDB_FULL, PARKDB_IO, PARKDB_MISUSE, PARKDB_FORKED
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
 */
PARKDB_API int parkdb_begin(parkdb *db);
/** Ends the innermost transaction and keeps its changes. @return as parkdb_begin; PARKDB_MISUSE without a transaction; PARKDB_FULL */
PARKDB_API int parkdb_commit(parkdb *db);
/** Ends the innermost transaction and undoes its changes. @return PARKDB_OK, PARKDB_MISUSE without a transaction, PARKDB_FORKED */
PARKDB_API int parkdb_rollback(parkdb *db);

/**
 * Begins to read: until parkdb_read_end every call on the handle sees one state of the file, whatever others write meanwhile, and each
 * costs less, since none has to look whether the file has changed. The day may end meanwhile; parkdb_set_clock before it holds one. They
 * nest, also within a transaction of the handle's own, whose changes are seen. Nobody is kept from reading; in WAL mode nobody is kept from
 * writing either, in the others writers wait.
 * @return PARKDB_OK, PARKDB_BUSY, PARKDB_IO, PARKDB_MISUSE, PARKDB_FORKED
 */
PARKDB_API int parkdb_read_begin(parkdb *db);
/** Ends the innermost parkdb_read_begin; cursors that are open go on. @return PARKDB_OK; PARKDB_MISUSE without one; PARKDB_IO,
 * PARKDB_FORKED */
PARKDB_API int parkdb_read_end(parkdb *db);

/**
 * How much memory the handle may use to hold what is asked for again and again: codes, and figures by indicator and period. It is taken as
 * questions need it, given back when the file is changed by anybody, by parkdb_refresh and parkdb_close, and counts beside SQLite's own
 * page cache. 512 MB from the start; 0: nothing is held, and every answer comes from the file. Answers are the same.
 * @return PARKDB_OK, PARKDB_MISUSE, PARKDB_FORKED
 */
PARKDB_API int parkdb_set_memory(parkdb *db, size_t bytes);

/* ---------------------------------------------------------------- Reading */

/** A number that may be missing. Zero-initialised, it is missing: that is not 0. */
typedef struct parkdb_number {
    double value;
    int known; /**< 1 when there is a value, else 0 and value is 0 */
} parkdb_number;

/** A number that is there. */
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
 * set is PARKDB_MISUSE, never ignored. A code that names nothing finds nothing. The texts are read during the call only.
 */
typedef struct parkdb_filter {
    size_t size;           /**< sizeof(parkdb_filter) */
    const char *code;      /**< the thing's own code; of a part, the code of the thing that it is part of */
    const char *document;  /**< code of the document */
    const char *area;      /**< code of the region, park or group itself */
    const char *concerns;  /**< code of a region or park: targets of its own and of every group that it is ever a member of */
    const char *region;    /**< code of a region: what lies in it at any depth */
    const char *indicator; /**< code of the indicator */
    const char *agency;    /**< code of the agency */
    const char *role;      /**< "lead", "responsible", "implement", "support" */
    const char *kind;      /**< the kind, type or relation of the rows */
    const char *status;    /**< a document's status, that of progress or of a follow-up, what becomes of a target */
    const char *level;     /**< a region's or park's level */
    const char *strength;  /**< a target's strength */
    const char *due_from;  /**< code of a period: due when it begins or later */
    const char *due_to;    /**< code of a period: due when it ends or earlier */
    int limit;             /**< at most so many rows; 0: all */
    int offset;            /**< leave out so many rows first */
} parkdb_filter;

/** Makes a filter that restricts nothing. */
static inline void parkdb_filter_init(parkdb_filter *filter)
{
    static const parkdb_filter none = {sizeof(parkdb_filter), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    *filter = none;
}

/**
 * Rows to be read one after the other. Opaque.
 *
 * parkdb_<kind>_find(db, filter, &cursor) opens one; filter may be NULL for all rows. It returns PARKDB_OK, PARKDB_MISUSE (also for a
 * filter that it does not know, or a size that is not parkdb_filter's), PARKDB_NO_MEMORY, PARKDB_BUSY, PARKDB_CORRUPT, PARKDB_IO,
 * PARKDB_FORKED; on failure *cursor is NULL. The cursor is the caller's, to be closed with parkdb_cursor_close before the database.
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
 */
typedef struct parkdb_cursor parkdb_cursor;

/**
 * Goes to the next row.
 * @return PARKDB_ROW; PARKDB_OK when there is none left; PARKDB_MISUSE (NULL), PARKDB_INTERRUPTED, PARKDB_BUSY, PARKDB_NO_MEMORY,
 *         PARKDB_CORRUPT, PARKDB_IO, PARKDB_FORKED. After anything but PARKDB_ROW there is no row, and it stays so.
 */
PARKDB_API int parkdb_next(parkdb_cursor *cursor);

/** Closes a cursor; NULL is allowed. In a child after a fork it frees the child's copy and leaves what the cursor has of the database to
 * the parent. */
PARKDB_API void parkdb_cursor_close(parkdb_cursor *cursor);

/* ---------------------------------------------------------------- Tables and views
 *
 * Writing. parkdb_<kind>_put(db, row) inserts the row, or updates the one with the same key; the texts are copied. A text that is NULL is
 * missing, or where the member says so stands for its usual word. parkdb_<kind>_remove(db, row) deletes the row with the key; only the
 * key members are read. Both return PARKDB_OK; PARKDB_UNKNOWN when a code names nothing; PARKDB_CONSTRAINT when a rule of the schema
 * forbids it, with the rule's words in the message (removing what others refer to is such a case); PARKDB_MISUSE, PARKDB_READ_ONLY,
 * PARKDB_BUSY, PARKDB_NO_MEMORY, PARKDB_FULL, PARKDB_IO, PARKDB_FORKED. A call that fails changes nothing.
 */

/** What a number counts. */
typedef struct parkdb_unit {
    const char *code;      /**< As documents write it: "亿元", "%", "家". */
    const char *name_en;   /**< English name, or NULL. */
    const char *dimension; /**< "count", "ratio", "cny", …: values are compared within one dimension only. */
    double factor;         /**< One of it in the dimension's base unit: 1e8 for 亿元. */
    int change_only;       /**< 1 when it says only by how much something changes (百分点), else 0. */
    const char *note;      /**< Free text, or NULL. */
} parkdb_unit;

/** Filters: code, kind. See parkdb_cursor. */
PARKDB_API int parkdb_unit_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_unit *parkdb_unit_row(const parkdb_cursor *cursor);
/** Key: code. See "Writing" above. */
PARKDB_API int parkdb_unit_put(parkdb *db, const parkdb_unit *row);
PARKDB_API int parkdb_unit_remove(parkdb *db, const parkdb_unit *row);

/** An administrative region. */
typedef struct parkdb_region {
    const char *code;    /**< Readable code: "hebei". */
    const char *name;    /**< "河北省". */
    const char *name_en; /**< English name, or NULL. */
    const char *level;   /**< "nation", "province", "prefecture" or "county". */
    const char *parent;  /**< Code of the region above; NULL for the nation. */
    const char *gb_code; /**< GB/T 2260, six digits, or NULL. */
    const char *note;    /**< Free text, or NULL. */
} parkdb_region;

/** Filters: code, level, region. See parkdb_cursor. */
PARKDB_API int parkdb_region_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_region *parkdb_region_row(const parkdb_cursor *cursor);
/** Key: code. See "Writing" above. */
PARKDB_API int parkdb_region_put(parkdb *db, const parkdb_region *row);
PARKDB_API int parkdb_region_remove(parkdb *db, const parkdb_region *row);

/** A body that issues documents or answers for tasks. */
typedef struct parkdb_agency {
    const char *code;       /**< Readable code. */
    const char *name;       /**< Full name: "石家庄市科学技术局". */
    const char *short_name; /**< As documents usually write it: "市科技局"; or NULL. */
    const char *kind;   /**< "government", "department", "park_committee", "party_body", "leading_group", "central_branch" or "other". */
    const char *region; /**< Code of the region whose agency it is, or NULL. */
    const char *parent; /**< Code of the agency above, or NULL. */
    const char *note;   /**< Free text, or NULL. */
} parkdb_agency;

/** Filters: code, kind, region. See parkdb_cursor. */
PARKDB_API int parkdb_agency_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_agency *parkdb_agency_row(const parkdb_cursor *cursor);
/** Key: code. See "Writing" above. */
PARKDB_API int parkdb_agency_put(parkdb *db, const parkdb_agency *row);
PARKDB_API int parkdb_agency_remove(parkdb *db, const parkdb_agency *row);

/** A policy document, loaded or only cited. */
typedef struct parkdb_document {
    const char *code;      /**< "hunan-2017"; has no slash. */
    const char *title;     /**< As the document writes it. */
    const char *title_en;  /**< English title, or NULL. */
    const char *number;    /**< 发文字号: "冀政字〔2020〕52号"; or NULL. */
    const char *status;    /**< "in_force", "draft", "news_report", "expired", "repealed", "superseded" or "unknown"; NULL is "unknown". */
    const char *region;    /**< Code of the region where it holds, or NULL. */
    const char *dated;     /**< Day on which it was made, YYYY-MM-DD, or NULL. */
    const char *published; /**< Day on which it came out, YYYY-MM-DD, or NULL. */
    const char *plan_from; /**< First period of the plan, or NULL. */
    const char *plan_to;   /**< Last period of the plan, or NULL. */
    const char *source;    /**< Where the text was found, or NULL. */
    const char *note;      /**< Free text, or NULL. */
} parkdb_document;

/** Filters: code, status, region. See parkdb_cursor. */
PARKDB_API int parkdb_document_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_document *parkdb_document_row(const parkdb_cursor *cursor);
/** Key: code. See "Writing" above. */
PARKDB_API int parkdb_document_put(parkdb *db, const parkdb_document *row);
PARKDB_API int parkdb_document_remove(parkdb *db, const parkdb_document *row);

/** Who issued a document. */
typedef struct parkdb_document_issuer {
    const char *document; /**< Code of the document. */
    int ord;              /**< Place in the order of signatures, from 1. */
    const char *agency;   /**< Code of the agency. */
} parkdb_document_issuer;

/** Filters: document, agency. See parkdb_cursor. */
PARKDB_API int parkdb_document_issuer_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_document_issuer *parkdb_document_issuer_row(const parkdb_cursor *cursor);
/** Key: document, ord. See "Writing" above. */
PARKDB_API int parkdb_document_issuer_put(parkdb *db, const parkdb_document_issuer *row);
PARKDB_API int parkdb_document_issuer_remove(parkdb *db, const parkdb_document_issuer *row);

/** A park; its level is in parkdb_park_level. */
typedef struct parkdb_park {
    const char *code;    /**< Readable code: "shijiazhuang-htz". */
    const char *name;    /**< "石家庄高新区". */
    const char *name_en; /**< English name, or NULL. */
    const char *type;    /**< "high_tech_park", "economic_park", "new_area", "demonstration_zone", "science_park", "industrial_cluster" or
                            "other"; NULL is "high_tech_park". */
    const char *region;  /**< Code of the smallest region that it lies in. */
    const char *agency;  /**< Code of the committee that manages it, or NULL. */
    const char *part_of; /**< Code of the park that it is part of, or NULL. */
    const char *note;    /**< Free text, or NULL. */
} parkdb_park;

/** Filters: code, kind, agency, region, level. See parkdb_cursor. */
PARKDB_API int parkdb_park_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_park *parkdb_park_row(const parkdb_cursor *cursor);
/** Key: code. See "Writing" above. */
PARKDB_API int parkdb_park_put(parkdb *db, const parkdb_park *row);
PARKDB_API int parkdb_park_remove(parkdb *db, const parkdb_park *row);

/** A span of a park's level history. */
typedef struct parkdb_park_level {
    const char *park;      /**< Code of the park. */
    const char *first_day; /**< YYYY-MM-DD; NULL, stored as "0001-01-01", is a day that is not known. */
    const char *last_day;  /**< YYYY-MM-DD; NULL, stored as "9999-12-31", is until further notice. */
    const char *level;     /**< "national", "provincial", "municipal" or "county". */
    const char *evidence;  /**< "document", "inferred" or "general_knowledge"; NULL is "document". */
    const char *note;      /**< Free text, or NULL. */
} parkdb_park_level;

/** Filters: area, level. See parkdb_cursor. */
PARKDB_API int parkdb_park_level_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_park_level *parkdb_park_level_row(const parkdb_cursor *cursor);
/** Key: park, first_day. See "Writing" above. */
PARKDB_API int parkdb_park_level_put(parkdb *db, const parkdb_park_level *row);
PARKDB_API int parkdb_park_level_remove(parkdb *db, const parkdb_park_level *row);

/** Another name of a region, park or group. */
typedef struct parkdb_area_alias {
    const char *area; /**< Code of the area. */
    int ord;          /**< Place in the list, from 1. */
    const char *name; /**< The other name. */
} parkdb_area_alias;

/** Filters: area. See parkdb_cursor. */
PARKDB_API int parkdb_area_alias_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_area_alias *parkdb_area_alias_row(const parkdb_cursor *cursor);
/** Key: area, ord. See "Writing" above. */
PARKDB_API int parkdb_area_alias_put(parkdb *db, const parkdb_area_alias *row);
PARKDB_API int parkdb_area_alias_remove(parkdb *db, const parkdb_area_alias *row);

/** A named set of areas: listed members (parkdb_area_group_listed), a rule, or both. */
typedef struct parkdb_area_group {
    const char *code;             /**< Readable code. */
    const char *name;             /**< "湖南省国家高新区". */
    const char *name_en;          /**< English name, or NULL. */
    const char *rule_kind;        /**< "park", "region", or NULL for a group without a rule. */
    const char *rule_region;      /**< Code of the region within which the rule takes areas; NULL without a rule. */
    const char *rule_level;       /**< Level of the parks or regions that the rule takes; NULL for parks of any level. */
    const char *rule_level_match; /**< "exact" or "at_least", for parks with a level; else NULL. */
    const char *rule_type;        /**< Type of the parks that the rule takes, or NULL for any. */
    const char *note;             /**< Free text, or NULL. */
} parkdb_area_group;

/** Filters: code, kind, area. See parkdb_cursor. */
PARKDB_API int parkdb_area_group_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_area_group *parkdb_area_group_row(const parkdb_cursor *cursor);
/** Key: code. See "Writing" above. */
PARKDB_API int parkdb_area_group_put(parkdb *db, const parkdb_area_group *row);
PARKDB_API int parkdb_area_group_remove(parkdb *db, const parkdb_area_group *row);

/** A member that a group names. */
typedef struct parkdb_area_group_listed {
    const char *area_group; /**< Code of the group. */
    int ord;                /**< Place in the list, from 1. */
    const char *member;     /**< Code of a region, a park or another group. */
    const char *first_day;  /**< YYYY-MM-DD; NULL, stored as "0001-01-01", is from the beginning. */
    const char *last_day;   /**< YYYY-MM-DD; NULL, stored as "9999-12-31", is until further notice. */
} parkdb_area_group_listed;

/** Filters: code, area. See parkdb_cursor. */
PARKDB_API int parkdb_area_group_listed_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_area_group_listed *parkdb_area_group_listed_row(const parkdb_cursor *cursor);
/** Key: area_group, ord. See "Writing" above. */
PARKDB_API int parkdb_area_group_listed_put(parkdb *db, const parkdb_area_group_listed *row);
PARKDB_API int parkdb_area_group_listed_remove(parkdb *db, const parkdb_area_group_listed *row);

/** What is measured. */
typedef struct parkdb_indicator {
    const char *code;             /**< Readable code: "rd_intensity". */
    const char *name;             /**< "研发投入强度". */
    const char *name_en;          /**< English name, or NULL. */
    const char *unit;             /**< Code of the unit in which its figures are kept. */
    const char *topic;            /**< Topic, or NULL. */
    const char *direction;        /**< "increase", "decrease" or "maintain"; NULL is "increase". */
    const char *aggregation_area; /**< "sum", "mean", "max" or "none", over members; NULL is "none". */
    const char *aggregation_time; /**< "sum", "mean", "last", "max" or "none", over periods; NULL is "none". */
    const char *definition;       /**< What counts and what does not, or NULL. */
    const char *source;           /**< Who publishes it, or NULL. */
    const char *derivation; /**< "ratio", "growth", "difference", "count_over", "rank", "park_level"; NULL when it is only ever reported. */
    const char *derived_from;         /**< Code of the indicator that it is derived from, or NULL. */
    const char *derived_with;         /**< Code of a ratio's denominator or of what a difference takes off, or NULL. */
    const char *denominator_at;       /**< Ratio: "same", "county", "city", "province" or "nation"; else NULL. */
    parkdb_number levels_comparable;  /**< Growth: 1 when levels of two years may be compared, else 0; no value otherwise. */
    parkdb_number threshold;          /**< Count over a threshold: the threshold; no value otherwise. */
    const char *threshold_unit;       /**< Code of the threshold's unit, or NULL. */
    const char *threshold_comparator; /**< ">=", ">", "<=" or "<", or NULL. */
    const char *peers;                /**< Rank: "all", "same_level", "same_region" or "group"; else NULL. */
    const char *peer_group;           /**< Code of the group of peers, or NULL. */
    const char *level;                /**< Park level: "national", "provincial", "municipal" or "county"; else NULL. */
    const char *level_match;          /**< Park level: "exact" or "at_least"; else NULL. */
    const char *park_type;            /**< Park level: type of the parks that count, or NULL for any. */
    const char *note;                 /**< Free text, or NULL. */
} parkdb_indicator;

/** Filters: code, kind. See parkdb_cursor. */
PARKDB_API int parkdb_indicator_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_indicator *parkdb_indicator_row(const parkdb_cursor *cursor);
/** Key: code. See "Writing" above. */
PARKDB_API int parkdb_indicator_put(parkdb *db, const parkdb_indicator *row);
PARKDB_API int parkdb_indicator_remove(parkdb *db, const parkdb_indicator *row);

/** Another name of an indicator. */
typedef struct parkdb_indicator_alias {
    const char *indicator; /**< Code of the indicator. */
    int ord;               /**< Place in the list, from 1. */
    const char *name;      /**< The other name. */
} parkdb_indicator_alias;

/** Filters: indicator. See parkdb_cursor. */
PARKDB_API int parkdb_indicator_alias_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_indicator_alias *parkdb_indicator_alias_row(const parkdb_cursor *cursor);
/** Key: indicator, ord. See "Writing" above. */
PARKDB_API int parkdb_indicator_alias_put(parkdb *db, const parkdb_indicator_alias *row);
PARKDB_API int parkdb_indicator_alias_remove(parkdb *db, const parkdb_indicator_alias *row);

/** A section of a document. */
typedef struct parkdb_clause {
    const char *document; /**< Code of the document. */
    const char *code;     /**< The document's code, a slash, its place: "hunan-2017/2.1.1". */
    const char *parent;   /**< Code of the clause that it stands in, or NULL. */
    const char *number;   /**< As the document writes it: "（一）"; or NULL. */
    const char *heading;  /**< As the document writes it. */
    const char *note;     /**< Free text, or NULL. */
} parkdb_clause;

/** Filters: code, document. See parkdb_cursor. */
PARKDB_API int parkdb_clause_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_clause *parkdb_clause_row(const parkdb_cursor *cursor);
/** Key: code. See "Writing" above. */
PARKDB_API int parkdb_clause_put(parkdb *db, const parkdb_clause *row);
PARKDB_API int parkdb_clause_remove(parkdb *db, const parkdb_clause *row);

/** A clause's full text, attached by a user. */
typedef struct parkdb_clause_text {
    const char *clause; /**< Code of the clause. */
    const char *text;   /**< The text. */
} parkdb_clause_text;

/** Filters: code, document. See parkdb_cursor. */
PARKDB_API int parkdb_clause_text_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_clause_text *parkdb_clause_text_row(const parkdb_cursor *cursor);
/** Key: clause. See "Writing" above. */
PARKDB_API int parkdb_clause_text_put(parkdb *db, const parkdb_clause_text *row);
PARKDB_API int parkdb_clause_text_remove(parkdb *db, const parkdb_clause_text *row);

/** A clause that sets an item of work. */
typedef struct parkdb_task {
    const char *clause; /**< Code of the clause. */
    const char *note;   /**< Free text, or NULL. */
} parkdb_task;

/** Filters: code, document, agency. See parkdb_cursor. */
PARKDB_API int parkdb_task_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_task *parkdb_task_row(const parkdb_cursor *cursor);
/** Key: clause. See "Writing" above. */
PARKDB_API int parkdb_task_put(parkdb *db, const parkdb_task *row);
PARKDB_API int parkdb_task_remove(parkdb *db, const parkdb_task *row);

/** An agency that answers for a task. */
typedef struct parkdb_task_agency {
    const char *task;       /**< Code of the task's clause. */
    int ord;                /**< Place in the document's list, from 1. */
    const char *agency;     /**< Code of the agency. */
    const char *role;       /**< "lead", "responsible", "implement" or "support". */
    const char *as_written; /**< The name in the text where it is not the short name, or NULL. */
    const char *stated_in;  /**< Code of the clause that says it once for all tasks, or NULL. */
    const char *note;       /**< Free text, or NULL. */
} parkdb_task_agency;

/** Filters: code, document, agency, role. See parkdb_cursor. */
PARKDB_API int parkdb_task_agency_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_task_agency *parkdb_task_agency_row(const parkdb_cursor *cursor);
/** Key: task, ord. See "Writing" above. */
PARKDB_API int parkdb_task_agency_put(parkdb *db, const parkdb_task_agency *row);
PARKDB_API int parkdb_task_agency_remove(parkdb *db, const parkdb_task_agency *row);

/** One figure that a document sets. */
typedef struct parkdb_target {
    const char *code;             /**< The document's code, a slash, the target's own: "hunan-2017/patents-2019". */
    const char *clause;           /**< Code of the clause where it stands. */
    const char *area;             /**< Code of the region, park or group that it binds. */
    const char *quantifier;       /**< "whole": the area as one; "each": every member of the group on the due date. NULL is "whole". */
    parkdb_number quantifier_min; /**< With "each": no value for all members; below 1 a share of them; from 1 a count. */
    const char *indicator;        /**< Code of the indicator. */
    const char *basis;            /**< "level", "ratio", "change" or "percent_change"; NULL is "level". */
    const char *baseline_period;  /**< Code of the period that it is measured against, or NULL. */
    const char *reference_area;   /**< Code of the area that it is measured against in the same period, or NULL. */
    const char *comparator;       /**< ">=", ">", "<=", "<", "~" or "between". */
    double value;                 /**< Signed, in unit; with "between" the lower end. */
    parkdb_number value_high;     /**< With "between" the upper end; no value otherwise. */
    const char *unit;             /**< Code of the unit of value. */
    const char *period_from;      /**< Code of the first period, or NULL. */
    const char *period_to;        /**< Code of the due period; NULL for an undated target. */
    const char *over;             /**< "last", "each", "sum" or "mean"; NULL is "last". */
    const char *strength;         /**< "firm", "expected" or "aspirational"; NULL is "firm". */
    const char *wording;          /**< The figure as the document writes it, no more. */
    const char *note;             /**< Free text, or NULL. */
} parkdb_target;

/** Filters: code, document, area, indicator, strength, due_from, due_to. See parkdb_cursor. */
PARKDB_API int parkdb_target_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target *parkdb_target_row(const parkdb_cursor *cursor);
/** Key: code. See "Writing" above. */
PARKDB_API int parkdb_target_put(parkdb *db, const parkdb_target *row);
PARKDB_API int parkdb_target_remove(parkdb *db, const parkdb_target *row);

/** A field of a target that is a reading and not in the text. */
typedef struct parkdb_target_inferred {
    const char *target; /**< Code of the target. */
    int ord;            /**< Place in the list, from 1. */
    const char *field;  /**< Name of a field of parkdb_target. */
} parkdb_target_inferred;

/** Filters: code. See parkdb_cursor. */
PARKDB_API int parkdb_target_inferred_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_inferred *parkdb_target_inferred_row(const parkdb_cursor *cursor);
/** Key: target, ord. See "Writing" above. */
PARKDB_API int parkdb_target_inferred_put(parkdb *db, const parkdb_target_inferred *row);
PARKDB_API int parkdb_target_inferred_remove(parkdb *db, const parkdb_target_inferred *row);

/** What a target is to another one. */
typedef struct parkdb_target_relation {
    const char *target;   /**< Code of the target. */
    int ord;              /**< Place in the list, from 1. */
    const char *relation; /**< "cascades_from", "supersedes" or "restates". */
    const char *related;  /**< Code of the other target. */
    const char *note;     /**< Free text, or NULL. */
} parkdb_target_relation;

/** Filters: code, kind. See parkdb_cursor. */
PARKDB_API int parkdb_target_relation_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_relation *parkdb_target_relation_row(const parkdb_cursor *cursor);
/** Key: target, ord. See "Writing" above. */
PARKDB_API int parkdb_target_relation_put(parkdb *db, const parkdb_target_relation *row);
PARKDB_API int parkdb_target_relation_remove(parkdb *db, const parkdb_target_relation *row);

/** An agency that a target itself names; without any, a target inherits its task's. */
typedef struct parkdb_target_agency {
    const char *target;     /**< Code of the target. */
    int ord;                /**< Place in the document's list, from 1. */
    const char *agency;     /**< Code of the agency. */
    const char *role;       /**< "lead", "responsible", "implement" or "support". */
    const char *as_written; /**< The name in the text where it is not the short name, or NULL. */
    const char *note;       /**< Free text, or NULL. */
} parkdb_target_agency;

/** Filters: code, agency, role. See parkdb_cursor. */
PARKDB_API int parkdb_target_agency_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_agency *parkdb_target_agency_row(const parkdb_cursor *cursor);
/** Key: target, ord. See "Writing" above. */
PARKDB_API int parkdb_target_agency_put(parkdb *db, const parkdb_target_agency *row);
PARKDB_API int parkdb_target_agency_remove(parkdb *db, const parkdb_target_agency *row);

/** Money or premises that a document promises. */
typedef struct parkdb_instrument {
    const char *code;          /**< The document's code, a slash, the instrument's own. */
    const char *clause;        /**< Code of the clause where it stands. */
    const char *kind;          /**< "grant", "matching_grant", "fund", "risk_pool", "premises", "tax" or "other". */
    const char *name;          /**< A short name. */
    parkdb_number rate;        /**< Rate in rate_unit, or no value. */
    const char *rate_unit;     /**< Code of the rate's unit, or NULL. */
    const char *rate_of;       /**< What the rate is a rate of, or NULL. */
    const char *rate_bound;    /**< "exact", "at_most" or "at_least"; NULL without a rate. */
    parkdb_number amount;      /**< Amount in amount_unit, or no value. */
    const char *amount_unit;   /**< Code of the amount's unit, or NULL. */
    const char *amount_bound;  /**< "exact", "at_most" or "at_least"; NULL without an amount. */
    const char *per;           /**< "once", "year", "total" or "not_said"; NULL is "not_said". */
    parkdb_number duration;    /**< How long it is paid, in duration_unit, or no value. */
    const char *duration_unit; /**< Code of the duration's unit, or NULL. */
    const char *beneficiary;   /**< Who gets it, or NULL. */
    const char *payer;         /**< Who pays it, or NULL. */
    const char *wording;       /**< As the document writes it, no more. */
    const char *note;          /**< Free text, or NULL. */
} parkdb_instrument;

/** Filters: code, kind, document. See parkdb_cursor. */
PARKDB_API int parkdb_instrument_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_instrument *parkdb_instrument_row(const parkdb_cursor *cursor);
/** Key: code. See "Writing" above. */
PARKDB_API int parkdb_instrument_put(parkdb *db, const parkdb_instrument *row);
PARKDB_API int parkdb_instrument_remove(parkdb *db, const parkdb_instrument *row);

/** What a document does to another one. */
typedef struct parkdb_document_relation {
    const char *document; /**< Code of the document. */
    const char *relation; /**< "implements", "cites", "amends", "repeals", "supersedes" or "reports_on". */
    const char *related;  /**< Code of the other document. */
    const char *note;     /**< Free text, or NULL. */
} parkdb_document_relation;

/** Filters: document, kind. See parkdb_cursor. */
PARKDB_API int parkdb_document_relation_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_document_relation *parkdb_document_relation_row(const parkdb_cursor *cursor);
/** Key: document, relation, related. See "Writing" above. */
PARKDB_API int parkdb_document_relation_put(parkdb *db, const parkdb_document_relation *row);
PARKDB_API int parkdb_document_relation_remove(parkdb *db, const parkdb_document_relation *row);

/** A span of whole months; filled when a database is created. */
typedef struct parkdb_period {
    const char *code;      /**< "2025", "2025-H1", "2025-Q1", "2025-03", "2025-Q1-3", "2025-M1-5". */
    const char *frequency; /**< "year", "half", "quarter", "month" or "accumulated". */
    int months;            /**< Length in months. */
    const char *first_day; /**< YYYY-MM-DD. */
    const char *last_day;  /**< YYYY-MM-DD. */
} parkdb_period;

/** Filters: code, kind, due_from, due_to. See parkdb_cursor. */
PARKDB_API int parkdb_period_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_period *parkdb_period_row(const parkdb_cursor *cursor);

/** What a closed word of a table means. */
typedef struct parkdb_vocabulary {
    const char *table_name; /**< "target". */
    const char *field;      /**< "comparator". */
    int ord;                /**< Place in the list, from 1. */
    const char *word;       /**< ">=". */
    const char *meaning_zh; /**< In Chinese. */
    const char *meaning_en; /**< In English. */
} parkdb_vocabulary;

/** Filters: kind. See parkdb_cursor. */
PARKDB_API int parkdb_vocabulary_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_vocabulary *parkdb_vocabulary_row(const parkdb_cursor *cursor);

/** Who belonged to a group and when: lists, rules and level history resolved to regions and parks. */
typedef struct parkdb_area_member {
    const char *area_group; /**< Code of the group. */
    const char *member;     /**< Code of the member. */
    const char *first_day;  /**< YYYY-MM-DD; "0001-01-01" is from the beginning. */
    const char *last_day;   /**< YYYY-MM-DD; "9999-12-31" is until further notice. */
} parkdb_area_member;

/** Filters: code, area. See parkdb_cursor. */
PARKDB_API int parkdb_area_member_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_area_member *parkdb_area_member_row(const parkdb_cursor *cursor);

/** A target as its document states it. */
typedef struct parkdb_target_overview {
    const char *target_code;      /**< Code of the target. */
    const char *document_code;    /**< Code of the document. */
    const char *document;         /**< Title of the document. */
    const char *document_number;  /**< 发文字号, or NULL. */
    const char *clause;           /**< Place in the document: "2.1.1". */
    const char *heading;          /**< Heading of the clause. */
    const char *subject;          /**< Name of the area that it binds. */
    const char *subject_kind;     /**< "region", "park" or "area_group". */
    const char *quantifier;       /**< "whole" or "each". */
    parkdb_number quantifier_min; /**< See parkdb_target. */
    const char *indicator_code;   /**< Code of the indicator. */
    const char *indicator;        /**< Name of the indicator. */
    const char *indicator_en;     /**< English name, or NULL. */
    const char *basis;            /**< See parkdb_target. */
    const char *comparator;       /**< See parkdb_target. */
    double value;                 /**< In unit. */
    parkdb_number value_high;     /**< In unit; with "between" alone. */
    const char *unit;             /**< Unit as the document writes it. */
    const char *baseline_period;  /**< Code of the period, or NULL. */
    const char *reference_area;   /**< Name of the area, or NULL. */
    const char *period_from;      /**< Code of the period, or NULL. */
    const char *period_to;        /**< Code of the due period, or NULL. */
    const char *over;             /**< See parkdb_target. */
    const char *strength;         /**< See parkdb_target. */
    const char *kind;             /**< "headline", or "task" when its clause is or lies in a task. */
    const char *wording;          /**< As the document writes it. */
    const char *inferred;         /**< Fields that are a reading, parted by ", "; or NULL. */
    const char *note;             /**< What was ambiguous, or NULL. */
    const char *area_code;        /**< Code of the area that it binds. */
} parkdb_target_overview;

/** Filters: code, document, area, indicator, kind, strength, region, concerns, agency, due_from, due_to. See parkdb_cursor. */
PARKDB_API int parkdb_target_overview_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_overview *parkdb_target_overview_row(const parkdb_cursor *cursor);

/** A task and an agency that answers for it. */
typedef struct parkdb_task_responsibility {
    const char *document_code; /**< Code of the document. */
    const char *clause;        /**< Place in the document. */
    const char *heading;       /**< Heading of the task. */
    const char *agency;        /**< Full name. */
    const char *agency_short;  /**< As the document writes it. */
    const char *role;          /**< "lead", "responsible", "implement" or "support". */
    int agency_order;          /**< Place in the document's list, from 1. */
    const char *agency_code;   /**< Code of the agency. */
    const char *stated_in;     /**< Place where the document says it once for all tasks, or NULL. */
    const char *note;          /**< Free text, or NULL. */
} parkdb_task_responsibility;

/** Filters: document, agency, role. See parkdb_cursor. */
PARKDB_API int parkdb_task_responsibility_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_task_responsibility *parkdb_task_responsibility_row(const parkdb_cursor *cursor);

/** A target and an agency that answers for it. */
typedef struct parkdb_target_responsibility {
    const char *target_code;         /**< Code of the target. */
    const char *document_code;       /**< Code of the document. */
    const char *agency;              /**< Full name. */
    const char *agency_short;        /**< As the document writes it. */
    const char *role;                /**< "lead", "responsible", "implement" or "support". */
    int agency_order;                /**< Place in the document's list, from 1. */
    const char *stated_or_inherited; /**< "stated" by the target itself, or "inherited" from its task. */
    const char *agency_code;         /**< Code of the agency. */
} parkdb_target_responsibility;

/** Filters: code, document, agency, role, kind. See parkdb_cursor. */
PARKDB_API int parkdb_target_responsibility_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_responsibility *parkdb_target_responsibility_row(const parkdb_cursor *cursor);

/** Money or premises as a document promises them. */
typedef struct parkdb_instrument_overview {
    const char *instrument_code; /**< Code of the instrument. */
    const char *document_code;   /**< Code of the document. */
    const char *document;        /**< Title of the document. */
    const char *clause;          /**< Place in the document. */
    const char *heading;         /**< Heading of the clause. */
    const char *kind;            /**< See parkdb_instrument. */
    const char *name;            /**< A short name. */
    parkdb_number rate;          /**< In rate_unit. */
    const char *rate_unit;       /**< Unit, or NULL. */
    const char *rate_of;         /**< What the rate is a rate of, or NULL. */
    const char *rate_bound;      /**< See parkdb_instrument. */
    parkdb_number amount;        /**< In amount_unit. */
    const char *amount_unit;     /**< Unit, or NULL. */
    const char *amount_bound;    /**< See parkdb_instrument. */
    const char *per;             /**< See parkdb_instrument. */
    parkdb_number duration;      /**< In duration_unit. */
    const char *duration_unit;   /**< Unit, or NULL. */
    const char *beneficiary;     /**< Who gets it, or NULL. */
    const char *payer;           /**< Who pays it, or NULL. */
    const char *wording;         /**< As the document writes it. */
    const char *note;            /**< Free text, or NULL. */
} parkdb_instrument_overview;

/** Filters: code, document, kind. See parkdb_cursor. */
PARKDB_API int parkdb_instrument_overview_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_instrument_overview *parkdb_instrument_overview_row(const parkdb_cursor *cursor);

/** A document and one that it implements, cites or replaces, directly or through others. */
typedef struct parkdb_document_lineage {
    const char *document_code;  /**< Code of the document. */
    const char *document;       /**< Title of the document. */
    int depth;                  /**< 1 when it says so itself, more through others. */
    const char *relation;       /**< What the last document of the way does to the related one. */
    const char *via_code;       /**< Code of the last document of the way; NULL at depth 1. */
    const char *related_code;   /**< Code of the related document. */
    const char *related;        /**< Its title. */
    const char *related_number; /**< Its 发文字号, or NULL. */
    const char *related_status; /**< Its status. */
    int related_loaded;         /**< 1 when its clauses are here, else 0. */
} parkdb_document_lineage;

/** Filters: document, kind, code. See parkdb_cursor. */
PARKDB_API int parkdb_document_lineage_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_document_lineage *parkdb_document_lineage_row(const parkdb_cursor *cursor);

/** A target and the higher one that it serves. */
typedef struct parkdb_target_cascade {
    const char *target_code;          /**< Code of the target. */
    const char *document_code;        /**< Code of its document. */
    const char *subject;              /**< Name of the area that it binds. */
    const char *value;                /**< Comparator and value as text: ">= 55". */
    const char *unit;                 /**< Unit. */
    const char *period_to;            /**< Code of the due period, or NULL. */
    const char *relation;             /**< "cascades_from" or "restates". */
    const char *higher_code;          /**< Code of the higher target. */
    const char *higher_document_code; /**< Code of its document. */
    const char *higher_subject;       /**< Name of the area that it binds. */
    const char *higher_value;         /**< Comparator and value as text. */
    const char *higher_unit;          /**< Unit. */
    const char *higher_period_to;     /**< Code of the due period, or NULL. */
    parkdb_number not_laxer;          /**< 1, 0, or no value when the two cannot be compared. */
    parkdb_number not_later;          /**< 1 or 0. */
    parkdb_number consistent;         /**< 1 when neither laxer nor later, 0 when either, no value when they cannot be compared. */
    const char *reason;               /**< Why not consistent, or why not to be compared; NULL when consistent. */
} parkdb_target_cascade;

/** Filters: code, document, kind. See parkdb_cursor. */
PARKDB_API int parkdb_target_cascade_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_cascade *parkdb_target_cascade_row(const parkdb_cursor *cursor);

/** A park on the clock's day (see parkdb_set_clock). */
typedef struct parkdb_park_profile {
    const char *park_code;      /**< Code of the park. */
    const char *park;           /**< Name. */
    const char *type;           /**< See parkdb_park. */
    const char *level;          /**< Level today, or NULL when it is not known. */
    const char *level_evidence; /**< See parkdb_park_level; NULL without a level. */
    const char *region;         /**< Name of the smallest region that it lies in. */
    const char *province;       /**< Name of its province, or NULL. */
    const char *agency;         /**< Name of the committee that manages it, or NULL. */
    const char *part_of;        /**< Name of the park that it is part of, or NULL. */
    int targets;                /**< Targets that bind it by itself, as a member of "each" too. */
    int shared_targets;         /**< Targets that bind it together with others. */
    int met;                    /**< Of those that bind it by itself, each due period counted: how many have this status. */
    int missed;                 /**< See parkdb_target_progress. */
    int reached;                /**< See parkdb_target_progress. */
    int on_track;               /**< See parkdb_target_progress. */
    int behind;                 /**< See parkdb_target_progress. */
    int open;                   /**< See parkdb_target_progress. */
    int overdue;                /**< See parkdb_target_progress. */
    int unevaluable;            /**< See parkdb_target_progress. */
    const char *note;           /**< Free text, or NULL. */
} parkdb_park_profile;

/** Filters: code, kind, level, region. See parkdb_cursor. */
PARKDB_API int parkdb_park_profile_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_park_profile *parkdb_park_profile_row(const parkdb_cursor *cursor);

/** A policy file or catalogue that was loaded. */
typedef struct parkdb_origin {
    const char *code;   /**< Code of the document or catalogue. */
    const char *kind;   /**< "document" or "catalogue". */
    const char *title;  /**< A catalogue's title, or NULL. */
    const char *note;   /**< A catalogue's note, or NULL. */
    const char *schema; /**< The file's $schema, or NULL. */
} parkdb_origin;

/** Filters: code, kind. See parkdb_cursor. */
PARKDB_API int parkdb_origin_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_origin *parkdb_origin_row(const parkdb_cursor *cursor);

/* ---------------------------------------------------------------- Figures and progress
 *
 * Progress is computed when it is asked for, from figures reported and figures that follow from them: derived, accumulated, aggregated. The
 * latter are kept in the file, with vintages of their own, and made anew before a transaction of this library is committed and before a
 * cursor reads (which waits for another writer as long as a write would, and then reads on). Where somebody has written figures by other
 * means and the file is open read-only, progress that may rest on such a figure is "unevaluable", with the reason "stale".
 */

/**
 * Sets the clock of this handle: as_of is the day for which is asked what is due, met and behind; known_on the day whose knowledge counts,
 * so that later vintages are not seen. Both NULL: today, as in the file. Other connections and the file itself are not touched, and it
 * works on a file that is open read-only: it lays temporary copies of the views that depend on the clock, in a few milliseconds.
 * @param as_of, known_on days as YYYY-MM-DD; one alone may be NULL and means today
 * @return PARKDB_OK, PARKDB_MISUSE (not a day, cursors open, or within a transaction), PARKDB_BUSY, PARKDB_INTERRUPTED, PARKDB_NO_MEMORY,
 *         PARKDB_FULL, PARKDB_IO, PARKDB_FORKED
 */
PARKDB_API int parkdb_set_clock(parkdb *db, const char *as_of, const char *known_on);

/**
 * Makes anew everything that the file keeps beside the tables of truth: members of groups, figures that follow from others, the search
 * index; and lets go of what the handle holds in memory (see parkdb_set_memory). Never needed after writes through this library; takes
 * seconds where there are millions of figures.
 * @return PARKDB_OK, PARKDB_READ_ONLY, PARKDB_BUSY, PARKDB_INTERRUPTED, PARKDB_NO_MEMORY, PARKDB_FULL, PARKDB_IO, PARKDB_MISUSE,
 *         PARKDB_FORKED
 */
PARKDB_API int parkdb_refresh(parkdb *db);

/** Where figures come from. */
typedef struct parkdb_source {
    const char *code; /**< Readable code. */
    const char *name; /**< Who published it: "苏州工业园区管理委员会网站". */
    int synthetic;    /**< 1 when its figures are made up, for tests and demonstrations, else 0. */
    const char *note; /**< Free text, or NULL. */
} parkdb_source;

/** Filters: code. See parkdb_cursor. */
PARKDB_API int parkdb_source_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_source *parkdb_source_row(const parkdb_cursor *cursor);
/** Key: code. See "Writing" above. */
PARKDB_API int parkdb_source_put(parkdb *db, const parkdb_source *row);
PARKDB_API int parkdb_source_remove(parkdb *db, const parkdb_source *row);

/** A reported figure. A revision is a row of a later vintage and never overwrites, nor does another source's figure. Texts that are read
 * are the cursor's, see parkdb_cursor; those that are written are the caller's and read during the call only. */
typedef struct parkdb_observation {
    const char *indicator; /**< Code of the indicator. */
    const char *area;      /**< Code of the region, park or group. */
    const char *period;    /**< Code of the period. */
    parkdb_number value;   /**< In unit; a finite one, and none with a status that says it is missing: "H", "L", "M", "O", "Q". */
    const char *unit; /**< Code of the unit of value. Read: the indicator's. Written: the one that value is in, NULL for the indicator's; it
                         is converted, within its dimension. */
    const char *unit_published; /**< Read: code of the unit as published. Written: not looked at, since it is unit. */
    const char *bound;          /**< "over", "under", "about", or NULL: exact. */
    const char *status;         /**< SDMX OBS_STATUS: "A", "E", "P", …; written, NULL is "A", or "O" without a value. */
    const char *source;         /**< Code of the source, or NULL: none is named, which is a source of its own. */
    const char *vintage;        /**< Day from which it was known, YYYY-MM-DD; written, NULL is the clock's day. */
    const char *note;           /**< Free text, or NULL. */
} parkdb_observation;

/** Filters: indicator, area, due_from, due_to, status. See parkdb_cursor. */
PARKDB_API int parkdb_observation_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_observation *parkdb_observation_row(const parkdb_cursor *cursor);

/** Writes one figure: parkdb_observation_put_many for one row. */
PARKDB_API int parkdb_observation_put(parkdb *db, const parkdb_observation *row);

/**
 * Writes count figures, all or none, in one transaction. A figure of the same indicator, area, period and vintage is replaced where it is
 * of the same source, and refused where it is of another; one of another vintage stays beside it. What follows from them is made anew once,
 * when the outermost transaction is committed.
 * @param rows   the first row; may be NULL when count is 0
 * @param stride how many bytes one row lies behind the other: sizeof(parkdb_observation), or more where they lie in larger structs
 * @return PARKDB_OK; PARKDB_UNKNOWN (a code names nothing), PARKDB_CONSTRAINT (a rule forbids it, the unit is of another dimension, the
 *         vintage is no day, another source has the figure), with the row, counted from 0, in the message; PARKDB_READ_ONLY, PARKDB_BUSY,
 * PARKDB_INTERRUPTED, PARKDB_NO_MEMORY, PARKDB_FULL, PARKDB_IO, PARKDB_MISUSE (no rows, a stride that is too short), PARKDB_FORKED
 */
PARKDB_API int parkdb_observation_put_many(parkdb *db, const parkdb_observation *rows, size_t count, size_t stride);

/** Key: indicator, area, period, vintage (NULL: every vintage). @return as parkdb_<kind>_remove */
PARKDB_API int parkdb_observation_remove(parkdb *db, const parkdb_observation *row);

/** The figure that counts on the clock's day (see parkdb_set_clock) for an indicator, an area and a period: as reported, else as it follows
 * from others. A forecast is none. */
typedef struct parkdb_figure {
    const char *indicator_code; /**< Code of the indicator. */
    const char *area_code;      /**< Code of the region, park or group. */
    const char *period;         /**< Code of the period. */
    double value;               /**< In the indicator's unit. */
    const char *unit;           /**< Code of that unit. */
    const char *how;            /**< "reported", "derived", "accumulated" (from shorter periods) or "aggregated" (from members). */
    const char *vintage;        /**< The day from which it was known, YYYY-MM-DD; NULL outside the years 0 to 9999. */
} parkdb_figure;

/** Filters: indicator, area, due_from, due_to. Ordered by indicator, period, area. See parkdb_cursor. */
PARKDB_API int parkdb_figure_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_figure *parkdb_figure_row(const parkdb_cursor *cursor);

/**
 * One figure, by the codes of its indicator, area and period: the value that parkdb_figure_find gives.
 * @param value out, the caller's: not known where there is no figure, and on failure
 * @return PARKDB_OK, also where there is none; PARKDB_UNKNOWN when a code names nothing; PARKDB_MISUSE (no handle, code or place for the
 *         value), PARKDB_INTERRUPTED, PARKDB_NO_MEMORY, PARKDB_BUSY, PARKDB_CORRUPT, PARKDB_IO, PARKDB_FORKED
 */
PARKDB_API int parkdb_figure_value(parkdb *db, const char *indicator, const char *area, const char *period, parkdb_number *value);

/** A target, a region or park that it binds and a due period. */
typedef struct parkdb_target_schedule {
    const char *target_code;    /**< Code of the target. */
    const char *document_code;  /**< Code of its document. */
    const char *area_code;      /**< Code of the area; NULL for a group without members. */
    const char *area;           /**< Name of the area, or NULL. */
    const char *indicator_code; /**< Code of the indicator. */
    const char *due_period;     /**< Code of the due period; NULL for an undated target. */
} parkdb_target_schedule;

/** Filters: code, document, area, indicator, agency, due_from, due_to. See parkdb_cursor. */
PARKDB_API int parkdb_target_schedule_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_schedule *parkdb_target_schedule_row(const parkdb_cursor *cursor);

/** How far a target is, for an area and a due period, on the clock's day (see parkdb_set_clock). */
typedef struct parkdb_target_progress {
    const char *target_code;    /**< Code of the target. */
    const char *document_code;  /**< Code of its document. */
    const char *area_code;      /**< Code of the area; NULL for a group without members. */
    const char *area;           /**< Name of the area, or NULL. */
    const char *indicator_code; /**< Code of the indicator. */
    const char *due_period;     /**< Code of the due period; NULL for an undated target. */
    parkdb_number required;    /**< The stated number in the indicator's unit: value; value x base; base + value; base x (1 + value/100). */
    parkdb_number actual;      /**< The figure that speaks, in the indicator's unit. */
    const char *actual_period; /**< Code of its period, or NULL. */
    const char *actual_source; /**< "reported", "derived", "aggregated" (from members) or "accumulated" (from shorter periods); NULL without
                                  a figure. */
    const char *status;        /**< "met", "missed", "reached", "on_track", "behind", "open", "overdue" or "unevaluable". */
    const char
        *reason; /**< Why it is unevaluable: "no_baseline", "no_reference", "unit", "definition", "no_members", "stale"; else NULL. */
    parkdb_number attainment; /**< actual / required, inverted for falling indicators (完成率). */
    parkdb_number distance;   /**< (actual - baseline) / (required - baseline). */
    parkdb_number pace;     /**< distance over the share of the time that had elapsed at the end of the actual's period; on track from 1. */
    parkdb_number gap;      /**< What is short of it, in the indicator's unit; 0 or less when nothing is. */
    const char *explain;    /**< One sentence in Chinese: clause, figure with source and vintage, formula with its numbers, verdict. */
    const char *explain_en; /**< The same in English. */
    const char *unit;       /**< Code of the indicator's unit. */
} parkdb_target_progress;

/** Filters: code, document, area, indicator, agency, due_from, due_to, status. See parkdb_cursor. */
PARKDB_API int parkdb_target_progress_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_progress *parkdb_target_progress_row(const parkdb_cursor *cursor);

/** How far a target is, as parkdb_target_progress without its names and sentences, which take most of the time: for many targets at once.
 */
typedef struct parkdb_target_status {
    const char *target_code;    /**< Code of the target. */
    const char *document_code;  /**< Code of its document. */
    const char *area_code;      /**< Code of the area; NULL for a group without members. */
    const char *indicator_code; /**< Code of the indicator. */
    const char *due_period;     /**< Code of the due period; NULL for an undated target. */
    parkdb_number required;     /**< This and what follows as in parkdb_target_progress. */
    parkdb_number actual;
    const char *actual_period;
    const char *actual_source;
    const char *status;
    const char *reason;
    parkdb_number attainment;
    parkdb_number distance;
    parkdb_number pace;
    parkdb_number gap;
    const char *unit;
} parkdb_target_status;

/** Filters: code, document, area, indicator, agency, due_from, due_to, status. See parkdb_cursor. */
PARKDB_API int parkdb_target_status_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_status *parkdb_target_status_row(const parkdb_cursor *cursor);

/** How many rows parkdb_target_status_find finds of each status. */
typedef struct parkdb_target_status_count {
    const char *status; /**< As in parkdb_target_progress. */
    int dues;           /**< How many: a target counts for every area that it binds and every due period. */
} parkdb_target_status_count;

/** Filters: as for parkdb_target_status_find; limit and offset are of the statuses. The statuses that occur, the most urgent first. See
 * parkdb_cursor. */
PARKDB_API int parkdb_target_status_count_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_status_count *parkdb_target_status_count_row(const parkdb_cursor *cursor);

/** Why a target has its status, part by part; the sentences of parkdb_target_progress say the same. */
typedef struct parkdb_target_explanation {
    const char *target_code;     /**< Code of the target. */
    const char *document_code;   /**< Code of its document. */
    const char *document;        /**< Title of the document. */
    const char *clause;          /**< Number of the clause where it stands. */
    const char *heading;         /**< Heading of the clause. */
    const char *wording;         /**< The figure as the document writes it. */
    const char *area_code;       /**< Code of the area; NULL for a group without members. */
    const char *area;            /**< Name of the area, or NULL. */
    const char *indicator_code;  /**< Code of the indicator. */
    const char *indicator;       /**< Its name. */
    const char *indicator_en;    /**< Its English name, or else its name. */
    const char *due_period;      /**< Code of the due period; NULL for an undated target. */
    const char *basis;           /**< What the stated number is a number of. */
    const char *comparator;      /**< ">=", ">", "<=", "<", "~" or "between". */
    parkdb_number required;      /**< The required number, in unit. */
    parkdb_number required_high; /**< The upper end of between. */
    const char *unit;            /**< Code of the indicator's unit. */
    const char *formula;         /**< How required came to be, with its numbers: "6.3 = 2.1 × 3"; NULL on a level. */
    parkdb_number base;          /**< The baseline's or the reference area's figure. */
    const char *base_period;     /**< Code of its period, or NULL. */
    const char *base_area;       /**< Name of its area, or NULL. */
    const char *base_vintage;    /**< Day from which it was known, or NULL. */
    parkdb_number actual;        /**< The figure that speaks, in unit. */
    const char *actual_bound;    /**< "over", "under", "about", or NULL: exact. */
    const char *actual_period;   /**< Code of its period, or NULL. */
    const char *actual_source;   /**< As in parkdb_target_progress. */
    const char *source;          /**< Name of its source where it is reported, or NULL. */
    parkdb_number synthetic;     /**< 1 when that source is made up, 0 when not, no value without a source. */
    const char *actual_vintage;  /**< Day from which it was known, or NULL. */
    const char *status;          /**< As in parkdb_target_progress. */
    const char *reason;          /**< As in parkdb_target_progress, or NULL. */
    parkdb_number attainment;    /**< As in parkdb_target_progress. */
    parkdb_number distance;      /**< As in parkdb_target_progress. */
    parkdb_number elapsed; /**< Share of the time from the baseline to the due period that had gone by at the end of the actual's period. */
    parkdb_number pace;    /**< distance / elapsed. */
    parkdb_number gap;     /**< As in parkdb_target_progress. */
} parkdb_target_explanation;

/** Filters: code, document, area, indicator, agency, due_from, due_to, status. See parkdb_cursor. */
PARKDB_API int parkdb_target_explanation_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_explanation *parkdb_target_explanation_row(const parkdb_cursor *cursor);

/** A target and a due period: how many it binds and how many meet it. */
typedef struct parkdb_target_rollup {
    const char *target_code;   /**< Code of the target. */
    const char *document_code; /**< Code of its document. */
    const char *due_period;    /**< Code of the due period; NULL for an undated target. */
    int members;               /**< How many areas it binds. */
    int met;                   /**< How many of them have met or reached it. */
    double needed;             /**< How many must: all, a share of them, or a count. */
    parkdb_number enough;      /**< 1 when enough have, 0 when not, no value without members. */
    const char *status;        /**< As in parkdb_target_progress, for the group as one. */
    const char *failing;       /**< Names of those that missed it, are behind, overdue or cannot be evaluated, parted by "、"; or NULL. */
} parkdb_target_rollup;

/** Filters: code, document, agency, due_from, due_to, status. See parkdb_cursor. */
PARKDB_API int parkdb_target_rollup_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_rollup *parkdb_target_rollup_row(const parkdb_cursor *cursor);

/* ---------------------------------------------------------------- Where a park stands
 *
 * Parks are ranked among all parks, those of the same level or in the same province on the last day of a period, and the parks of each
 * group. Only figures of the same period are compared; a park without one has a row and no rank. As with progress, what counts is what the
 * clock of the handle says was known.
 */

/** A park among its peers in an indicator and a period, on the clock's day (see parkdb_set_clock). */
typedef struct parkdb_indicator_ranking {
    const char *indicator_code;  /**< Code of the indicator. */
    const char *indicator;       /**< Its name. */
    const char *indicator_en;    /**< Its English name, or else its name. */
    const char *period;          /**< Code of the period. */
    const char *peers;           /**< "all", "same_level", "same_region", or the code of a group. */
    const char *among;           /**< Which: the level, the code of the province or of the group; NULL for all parks. */
    const char *park_code;       /**< Code of the park. */
    const char *park;            /**< Its name. */
    parkdb_number value;         /**< Its figure, reported first, else what follows from others. */
    const char *unit;            /**< Code of the indicator's unit. */
    const char *how;             /**< "reported", "derived", "accumulated" or "aggregated"; NULL without a figure. */
    parkdb_number rank;          /**< Its place, 1 for the best, equals sharing the better one; no value where reason says why. */
    int of;                      /**< How many parks are compared. */
    int missing;                 /**< How many of the peers are not, for want of a figure or for its definition. */
    parkdb_number percentile;    /**< 100 * (worse + half of the other equals) / (of - 1); no value for one park alone. */
    parkdb_number median;        /**< The middle figure, or the mean of the two middle ones. */
    parkdb_number best;          /**< The best figure. */
    parkdb_number gap_to_best;   /**< What is short of it, in unit; 0 for the best. */
    parkdb_number gap_to_next;   /**< What is short of the next better figure; no value for the best. */
    const char *previous_period; /**< Code of the same period a year earlier, where the park had a rank among the same peers; else NULL. */
    parkdb_number previous_rank; /**< Its rank then. */
    parkdb_number rank_change;   /**< previous_rank - rank: above 0 when it rose. */
    const char *reason; /**< Why it has no rank: "no_figure", "definition" (a figure of another one), "direction" (neither more nor less is
                           better); else NULL. */
} parkdb_indicator_ranking;

/**
 * Filters: area, indicator, kind, due_from, due_to. See parkdb_cursor.
 * kind is peers; due_from and due_to say which periods. What has been ranked once is held in memory, so one
 * park's places in all indicators are quick, too.
 */
PARKDB_API int parkdb_indicator_ranking_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_indicator_ranking *parkdb_indicator_ranking_row(const parkdb_cursor *cursor);

/** A park in an indicator, in the newest period for which it has a figure, on the clock's day. */
typedef struct parkdb_park_standing {
    const char *park_code;      /**< Code of the park. */
    const char *park;           /**< Its name. */
    const char *indicator_code; /**< Code of the indicator. */
    const char *indicator;      /**< Its name. */
    const char *indicator_en;   /**< Its English name, or else its name. */
    const char *period;         /**< Code of the period; without a figure, the newest one for which any park has one. */
    const char *peers;          /**< "all", "same_level", "same_region", or the code of a group. */
    const char *among;          /**< Which: the level, the code of the province or of the group; NULL for all parks. */
    parkdb_number value;        /**< Its figure, reported first, else what follows from others. */
    const char *unit;           /**< Code of the indicator's unit. */
    const char *how;            /**< "reported", "derived", "accumulated" or "aggregated"; NULL without a figure. */
    parkdb_number rank;         /**< Its place, 1 for the best, equals sharing the better one; no value where reason says why. */
    int of;                     /**< How many parks are compared. */
    int missing;                /**< How many of the peers are not, for want of a figure or for its definition. */
    parkdb_number percentile;   /**< 100 * (worse + half of the other equals) / (of - 1); no value for one park alone. */
    parkdb_number best;         /**< The best figure. */
    parkdb_number gap_to_best;  /**< What is short of it, in unit; 0 for the best. */
    parkdb_number gap_to_next;  /**< What is short of the next better figure; no value for the best. */
    const char *standing;       /**< "strength" (in the best third), "weak" (in the last third) or "middle"; NULL among fewer than three and
                                   without a rank. */
    parkdb_number rank_change;  /**< Places gained since the same period of the year before, among that year's peers; no value where it had
                                   no rank then. */
    const char *reason; /**< Why it has no rank: "no_figure", "definition" (a figure of another one), "direction" (neither more nor less is
                           better); else NULL. */
} parkdb_park_standing;

/**
 * Filters: area, indicator, kind, status. See parkdb_cursor.
 * area is the park; kind is peers; status is standing, so that { area, kind = "same_level", status = "weak" } finds the weak spots of a
 * park. The best indicator comes first.
 */
PARKDB_API int parkdb_park_standing_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_park_standing *parkdb_park_standing_row(const parkdb_cursor *cursor);

/** A rank that a target promises, and the one that is, for an area and a due period. */
typedef struct parkdb_target_standing {
    const char *target_code;    /**< Code of the target. */
    const char *document_code;  /**< Code of its document. */
    const char *area_code;      /**< Code of the area; NULL for a group without members. */
    const char *area;           /**< Name of the area, or NULL. */
    const char *indicator_code; /**< Code of the indicator. */
    const char *indicator;      /**< Its name. */
    const char *indicator_en;   /**< Its English name, or else its name. */
    const char *wording;        /**< The rank as the document writes it. */
    const char *due_period;     /**< Code of the due period; NULL for an undated target. */
    const char *comparator;     /**< "<=", "<", …: see parkdb_target. */
    parkdb_number promised;     /**< The rank that is required. */
    parkdb_number rank;         /**< The rank that is. */
    const char *period;         /**< Code of its period, or NULL. */
    const char *source;         /**< "reported", or as actual_source in parkdb_target_progress; NULL without a rank. */
    parkdb_number missing;      /**< How many places are lacking; 0 when none. */
    const char *status;         /**< As in parkdb_target_progress. */
    const char *reason;         /**< As in parkdb_target_progress, or NULL. */
} parkdb_target_standing;

/** Filters: code, document, area, indicator, agency, due_from, due_to, status. See parkdb_cursor. */
PARKDB_API int parkdb_target_standing_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_standing *parkdb_target_standing_row(const parkdb_cursor *cursor);

/* ---------------------------------------------------------------- Who must act
 *
 * Follow-ups are the user's own records: policy files carry none, and none vanishes with a file. A target or task that has one is not
 * removed, by parkdb_target_remove, parkdb_load_files or parkdb_unload, before the follow-up has been put to another or removed.
 */

/** A follow-up (督办) as it was raised; how it stands now is in parkdb_followup_overview. */
typedef struct parkdb_followup {
    const char *code;       /**< Readable code: "2026-0001". */
    const char *target;     /**< Code of the target that it is about; NULL with a task. */
    const char *task;       /**< Code of the clause of the task that it is about; NULL with a target. */
    const char *area;       /**< Code of the park or region concerned; NULL: all that the target binds. */
    const char *due_period; /**< Code of the one of the target's due periods that it is about; NULL: all. NULL with a task. */
    const char *agency;     /**< Code of the agency that was asked first. */
    const char *raised;     /**< Day on which it was raised, YYYY-MM-DD. */
    const char *due;        /**< Day by which an answer was asked for first, YYYY-MM-DD. */
    const char *subject;    /**< What it is about, in a few words. */
    const char *note;       /**< Free text, or NULL. */
} parkdb_followup;

/** Filters: code, document, area, agency. See parkdb_cursor. */
PARKDB_API int parkdb_followup_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_followup *parkdb_followup_row(const parkdb_cursor *cursor);
/** Key: code. See "Writing" above. Members that events have overtaken (agency, raised, due) no longer
 * change. Removing takes the events along; what is only done with is closed by an event instead. */
PARKDB_API int parkdb_followup_put(parkdb *db, const parkdb_followup *row);
PARKDB_API int parkdb_followup_remove(parkdb *db, const parkdb_followup *row);

/** What came of a follow-up: one of its events. */
typedef struct parkdb_followup_event {
    const char *followup; /**< Code of the follow-up. */
    int ord;              /**< Place in the order of its events, from 1; a new one has a higher number than all before. */
    const char *day;      /**< YYYY-MM-DD; not before the event before. */
    const char *kind;     /**< "assigned", "answered", "extended", "closed" or "reopened". */
    const char *agency;   /**< Code of the agency: that is asked now with "assigned"; that answered, or NULL for the one asked, with
                             "answered"; else NULL. */
    const char *due; /**< New day by which an answer is asked for, YYYY-MM-DD, with "extended" and "reopened"; that or NULL with "assigned";
                        else NULL. */
    const char *outcome; /**< "resolved", "unresolved" or "withdrawn" with "closed"; else NULL. */
    const char *text;    /**< What was answered or said, or NULL. */
} parkdb_followup_event;

/** Filters: code, agency, kind. See parkdb_cursor. */
PARKDB_API int parkdb_followup_event_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_followup_event *parkdb_followup_event_row(const parkdb_cursor *cursor);
/** Key: followup, ord. See "Writing" above. Only the last event of a follow-up can be put again or removed: those before it
 * stay as they are. */
PARKDB_API int parkdb_followup_event_put(parkdb *db, const parkdb_followup_event *row);
PARKDB_API int parkdb_followup_event_remove(parkdb *db, const parkdb_followup_event *row);

/** A follow-up as it stands on the clock's day (see parkdb_set_clock): what came later is not seen. */
typedef struct parkdb_followup_overview {
    const char *followup_code; /**< Code of the follow-up. */
    const char *status; /**< "open": waits for an answer; "overdue": and its day has passed; "answered": waits to be closed; "closed". */
    const char *agency_code;   /**< Code of the agency that is asked now. */
    const char *agency;        /**< Its name. */
    const char *due;           /**< Day by which an answer is asked for now, YYYY-MM-DD. */
    parkdb_number days_left;   /**< Days until then, below 0 when it has passed; no value when closed. */
    const char *target_code;   /**< Code of the target; NULL with a task. */
    const char *document_code; /**< Code of the document of the target or task. */
    const char *clause;        /**< Place in it. */
    const char *heading;       /**< Heading of that clause. */
    const char *area_code;     /**< Code of the park or region concerned, or NULL: all that the target binds. */
    const char *area;          /**< Its name, or NULL. */
    const char *due_period;    /**< Code of the target's due period, or NULL: all, or a task. */
    const char *subject;       /**< What it is about. */
    const char *raised;        /**< Day on which it was raised. */
    const char *first_due;     /**< Day by which an answer was asked for first. */
    int extensions;            /**< How often it was extended. */
    const char *answered;      /**< Day of the last answer, or NULL. */
    const char *closed;        /**< Day on which it was closed, or NULL while it is not. */
    const char *outcome;       /**< What came of it, see parkdb_followup_event; NULL while it is not closed. */
    const char *last_day;      /**< Day of the last event, or NULL. */
    const char *last_kind;     /**< Its kind, or NULL. */
    const char *last_text;     /**< Its text, or NULL. */
    const char *note;          /**< Free text, or NULL. */
} parkdb_followup_overview;

/** Filters: code, document, area, agency, due_from, due_to, status. See parkdb_cursor. */
PARKDB_API int parkdb_followup_overview_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_followup_overview *parkdb_followup_overview_row(const parkdb_cursor *cursor);

/** A follow-up that is raised and not closed on the clock's day, by agency and due day; members as in parkdb_followup_overview. */
typedef struct parkdb_followup_open {
    const char *agency_code;   /**< Code of the agency that is asked now. */
    const char *agency;        /**< Its name. */
    const char *due;           /**< Day by which an answer is asked for now, YYYY-MM-DD. */
    int days_left;             /**< Days until then; below 0 when it has passed. */
    const char *status;        /**< "open", "overdue" or "answered". */
    const char *followup_code; /**< Code of the follow-up. */
    const char *subject;       /**< What it is about. */
    const char *target_code;   /**< Code of the target; NULL with a task. */
    const char *document_code; /**< Code of the document of the target or task. */
    const char *clause;        /**< Place in it. */
    const char *heading;       /**< Heading of that clause. */
    const char *area_code;     /**< Code of the park or region concerned, or NULL: all that the target binds. */
    const char *area;          /**< Its name, or NULL. */
    const char *due_period;    /**< Code of the target's due period, or NULL: all, or a task. */
    const char *raised;        /**< Day on which it was raised. */
    const char *answered;      /**< Day of the last answer, or NULL. */
    const char *last_text;     /**< Text of the last event, or NULL. */
} parkdb_followup_open;

/** Filters: code, document, area, agency, due_from, due_to, status. See parkdb_cursor. */
PARKDB_API int parkdb_followup_open_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_followup_open *parkdb_followup_open_row(const parkdb_cursor *cursor);

/** What might be followed up on the clock's day: behind, missed or overdue, and without a follow-up that is not closed. See
 * parkdb_followup_accept. */
typedef struct parkdb_followup_proposed {
    const char *target_code;    /**< Code of the target. */
    const char *document_code;  /**< Code of its document. */
    const char *area_code;      /**< Code of the area that is behind. */
    const char *area;           /**< Its name. */
    const char *indicator_code; /**< Code of the indicator. */
    const char *due_period;     /**< Code of the due period, or NULL: undated. */
    const char *status;         /**< "behind", "missed" or "overdue": see parkdb_target_progress. */
    const char *agency_code;    /**< Code of the agency to be asked; NULL where there is none to propose. */
    const char *agency;         /**< Its name, or NULL. */
    const char
        *role; /**< Why it: "lead", "responsible", or "manages" the park where nobody leads or is responsible; NULL without an agency. */
    const char *raised;     /**< The clock's day, YYYY-MM-DD. */
    const char *due;        /**< Day by which an answer would be asked for: 30 days later. */
    const char *subject;    /**< What it is about, in a few words. */
    const char *explain;    /**< Why, in Chinese: the sentence of parkdb_target_progress. */
    const char *explain_en; /**< The same in English. */
    int closed_before;      /**< How many follow-ups on it were raised and closed before. */
} parkdb_followup_proposed;

/** Filters: code, document, area, indicator, agency, role, due_from, due_to, status. See parkdb_cursor. */
PARKDB_API int parkdb_followup_proposed_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_followup_proposed *parkdb_followup_proposed_row(const parkdb_cursor *cursor);

/**
 * Raises a follow-up as parkdb_followup_proposed proposes it on the handle's day.
 * @param row  target, area and due_period name the proposal; the other members, where they are not NULL, stand in place of what is
 *             proposed: code, by default the next one of the year, such as "2026-0001"; agency, which must be given where none is proposed;
 *             raised, by default the clock's day; due, by default 30 days later; subject; note, by default the sentence in Chinese that
 * says why. task is ignored. The texts are copied.
 * @param code out: the code of the follow-up, the caller's, to be freed with parkdb_free; NULL on failure. May be NULL
 * @return PARKDB_OK; PARKDB_UNKNOWN when that is not proposed; PARKDB_CONSTRAINT when a rule forbids it, or there is no such agency, with
 *         the rule's words; PARKDB_MISUSE (no handle or row), PARKDB_READ_ONLY, PARKDB_BUSY, PARKDB_INTERRUPTED, PARKDB_NO_MEMORY,
 * PARKDB_FULL, PARKDB_IO, PARKDB_FORKED. A call that fails changes nothing. Threads: as for the handle.
 */
PARKDB_API int parkdb_followup_accept(parkdb *db, const parkdb_followup *row, char **code);

/** An agency, a role and a status on the clock's day: how many targets, tasks or follow-ups. */
typedef struct parkdb_agency_scorecard {
    const char *agency_code; /**< Code of the agency. */
    const char *agency;      /**< Its name. */
    const char *kind;        /**< What is counted: "target", "task" or "followup". */
    const char *role;        /**< "lead", "responsible", "implement" or "support"; NULL for follow-ups. */
    const char *status; /**< Of targets as in parkdb_target_progress; of tasks the worst among their targets, or "no_target"; of follow-ups
                           as in parkdb_followup_overview. */
    int number;         /**< How many different targets, tasks or follow-ups. */
    parkdb_number dues; /**< Of targets: for how many areas and due periods; no value for others. */
} parkdb_agency_scorecard;

/** Filters: agency, role, kind, status. See parkdb_cursor. */
PARKDB_API int parkdb_agency_scorecard_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_agency_scorecard *parkdb_agency_scorecard_row(const parkdb_cursor *cursor);

/** A higher document's target that a document which implements it leaves without an answer; see the view's comment for what counts. */
typedef struct parkdb_cascade_missing {
    const char *higher_code;          /**< Code of the higher target. */
    const char *higher_document_code; /**< Code of its document. */
    const char *higher_subject;       /**< Name of the area that it binds. */
    const char *indicator_code;       /**< Code of its indicator. */
    const char *indicator;            /**< Name of its indicator. */
    const char *higher_value;         /**< Comparator and value as text: ">= 55". */
    const char *higher_unit;          /**< Unit. */
    const char *higher_period_to;     /**< Code of the due period, or NULL. */
    const char *region_code;          /**< Code of the region of the document that leaves it out. */
    const char *region;               /**< Its name. */
    const char *document_code;        /**< Code of that document. */
    const char *document;             /**< Its title. */
    const char *reason; /**< "binds": it binds areas in that region by itself; "others": it binds the region with others, whose documents
                           answer it. */
    const char *areas;  /**< Names of those areas, parted by "、"; NULL with "others". */
    const char *others; /**< Codes of documents of other regions that answer it, parted by "、"; or NULL. */
} parkdb_cascade_missing;

/** Filters: code, document, region, indicator, kind. See parkdb_cursor. */
PARKDB_API int parkdb_cascade_missing_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_cascade_missing *parkdb_cascade_missing_row(const parkdb_cursor *cursor);

/** A target of a document that another one supersedes or repeals, and what becomes of it. */
typedef struct parkdb_target_released {
    const char *target_code;      /**< Code of the target. */
    const char *document_code;    /**< Code of its document. */
    const char *document;         /**< Title of its document. */
    const char *subject;          /**< Name of the area that it binds. */
    const char *indicator_code;   /**< Code of the indicator. */
    const char *indicator;        /**< Name of the indicator. */
    const char *wording;          /**< As the document writes it. */
    const char *due_period;       /**< Code of the due period, or NULL. */
    const char *relation;         /**< "supersedes" or "repeals". */
    const char *by_document_code; /**< Code of the document that does. */
    const char *by_document;      /**< Its title. */
    const char *by_day;           /**< Day on which that was made, or else came out, YYYY-MM-DD; NULL when neither is known. */
    parkdb_number
        not_yet_due;  /**< 1 when the target was undated or its due period not over on that day, 0 when it was; no value without a day. */
    const char *fate; /**< "succeeded" or "falls_away". */
    const char *successor_relation; /**< "supersedes" or "restates"; NULL without a successor. */
    const char *successor_code;     /**< Code of the target of the other document that takes its place, or NULL. */
} parkdb_target_released;

/** Filters: code, document, indicator, kind, status, due_from, due_to. See parkdb_cursor. */
PARKDB_API int parkdb_target_released_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_released *parkdb_target_released_row(const parkdb_cursor *cursor);

/** An edition of an assessment scheme (考核评价). */
typedef struct parkdb_assessment {
    const char *code;           /**< Readable code: "innovation-index-2014". */
    const char *name;           /**< As published. */
    const char *name_en;        /**< English name, or NULL. */
    const char *scheme;         /**< Code of the scheme, the same in every edition. */
    const char *edition;        /**< "2014". */
    const char *issuer;         /**< Who issued it, as published; or NULL. */
    const char *document;       /**< Code of the document where it stands, or NULL. */
    const char *frequency;      /**< Which periods it is made for: "year" (NULL too), "half", "quarter" or "month". */
    parkdb_number min_coverage; /**< A result that rests on a smaller share of the weights, from 0 to 1, is withheld. No value: only one
                                   that rests on none. */
    int official;               /**< 1 when it is its issuer's own with nothing assumed; 0: whatever comes of it is simulated. */
    const char *note;           /**< Free text, or NULL. */
} parkdb_assessment;

/** Filters: code, document. See parkdb_cursor. */
PARKDB_API int parkdb_assessment_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_assessment *parkdb_assessment_row(const parkdb_cursor *cursor);
/** Key: code. See "Writing" above. */
PARKDB_API int parkdb_assessment_put(parkdb *db, const parkdb_assessment *row);
PARKDB_API int parkdb_assessment_remove(parkdb *db, const parkdb_assessment *row);

/** A class of parks that are assessed together and ranked among themselves. Without any, all parks are one. */
typedef struct parkdb_assessment_class {
    const char *assessment; /**< Code of the assessment. */
    int ord;                /**< Place in the list. */
    const char *name;       /**< As published. */
    const char *area_group; /**< Code of the group whose parks are assessed, as of the period's last day; NULL: all parks. */
} parkdb_assessment_class;

/** Filters: code, area. See parkdb_cursor. */
PARKDB_API int parkdb_assessment_class_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_assessment_class *parkdb_assessment_class_row(const parkdb_cursor *cursor);
/** Key: assessment, ord. See "Writing" above. */
PARKDB_API int parkdb_assessment_class_put(parkdb *db, const parkdb_assessment_class *row);
PARKDB_API int parkdb_assessment_class_remove(parkdb *db, const parkdb_assessment_class *row);

/** A dimension of an assessment. */
typedef struct parkdb_assessment_dimension {
    const char *code;       /**< Readable code: "innovation-index-2014/1". */
    const char *assessment; /**< Code of the assessment. */
    const char *name;       /**< As published. */
    const char *name_en;    /**< English name, or NULL. */
    double weight;          /**< Percent, or parts of any sum; 0 where its items only take off or veto. */
    int weight_assumed;     /**< 1 when the weight is not published, else 0. */
    const char *note;       /**< Free text, or NULL. */
} parkdb_assessment_dimension;

/** Filters: code. code: that of the assessment. See parkdb_cursor. */
PARKDB_API int parkdb_assessment_dimension_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_assessment_dimension *parkdb_assessment_dimension_row(const parkdb_cursor *cursor);
/** Key: code. See "Writing" above. */
PARKDB_API int parkdb_assessment_dimension_put(parkdb *db, const parkdb_assessment_dimension *row);
PARKDB_API int parkdb_assessment_dimension_remove(parkdb *db, const parkdb_assessment_dimension *row);

/** An indicator of a dimension, and how it is scored. The table assessment_item says what each method does. */
typedef struct parkdb_assessment_item {
    const char *dimension;            /**< Code of the dimension. */
    int ord;                          /**< Place in the list. */
    const char *indicator;            /**< Code of the indicator. */
    const char *method;               /**< "min_max", "efficacy", "rank", "target_share", "deduction" or "veto". */
    int method_assumed;               /**< 1 when the method is not published, else 0. */
    parkdb_number weight;             /**< Weight within the dimension; no value for "deduction" and "veto". */
    int weight_assumed;               /**< 1 when the weight is not published, else 0. */
    const char *target;               /**< "target_share": code of the target; NULL: whichever the park has. */
    parkdb_number bound_worst;        /**< "min_max", "efficacy": bound in the indicator's unit; no value: the class's worst. */
    parkdb_number bound_best;         /**< The other bound; no value as bound_worst. */
    parkdb_number points_low;         /**< Points at the worst; no value: 60 for "efficacy", else 0. */
    parkdb_number points_high;        /**< Points at the best, and the most; no value: 100. */
    parkdb_number threshold;          /**< "deduction", "veto": from where, in the indicator's unit; no value: 0, for "deduction" alone. */
    const char *threshold_comparator; /**< "veto": ">=", ">", "<=" or "<"; "deduction": ">" (NULL too) or "<". */
    parkdb_number points_each;        /**< "deduction": points taken off for each unit beyond the threshold. */
    parkdb_number points_most;        /**< "deduction": at most so many; no value: no limit. */
    const char *note;                 /**< Free text, or NULL. */
} parkdb_assessment_item;

/** Filters: code, indicator, kind. code: that of the dimension; kind: a method. See parkdb_cursor. */
PARKDB_API int parkdb_assessment_item_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_assessment_item *parkdb_assessment_item_row(const parkdb_cursor *cursor);
/** Key: dimension, ord. See "Writing" above. */
PARKDB_API int parkdb_assessment_item_put(parkdb *db, const parkdb_assessment_item *row);
PARKDB_API int parkdb_assessment_item_remove(parkdb *db, const parkdb_assessment_item *row);

/** One freezing of the results of an assessment for a period, on the clock's day. */
typedef struct parkdb_assessment_round_overview {
    const char *round;           /**< Code of the round: "innovation-index-2014/2023/1". */
    const char *assessment_code; /**< Code of the assessment. */
    const char *assessment;      /**< Its name. */
    const char *period;          /**< Code of the period. */
    const char *frozen_on;       /**< Day, YYYY-MM-DD. */
    const char *frozen_by;       /**< Who froze it. */
    const char *known_on;        /**< The day whose knowledge counted, YYYY-MM-DD. */
    const char *published_on;    /**< Day, YYYY-MM-DD, or NULL. */
    const char *published_by;    /**< Who published it, or NULL. */
    const char *state; /**< "published": the last one that is; "frozen": the last one, where none is published; "pending": the last one,
                          frozen after another was published; "replaced". */
    const char *note;  /**< Free text, or NULL. */
} parkdb_assessment_round_overview;

/** Filters: code, due_from, due_to, status. code: that of the assessment; status: a state; due_from, due_to: of the period. See
 * parkdb_cursor. */
PARKDB_API int parkdb_assessment_round_overview_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_assessment_round_overview *parkdb_assessment_round_overview_row(const parkdb_cursor *cursor);

/**
 * Freezes what comes of an assessment for a period on the handle's day: a copy that never changes, whatever becomes of the scheme, the
 * figures or the parks. A later round of the same assessment and period takes its place, beside it; that of a published one when it is
 * published. The view assessment_freeze does the same.
 * @param assessment code of the assessment
 * @param period     code of the period
 * @param by         who freezes it, not empty
 * @param note       free text, or NULL. The texts are copied.
 * @param round      out: the code of the round, the caller's, to be freed with parkdb_free; NULL on failure. May be NULL
 * @return PARKDB_OK; PARKDB_CONSTRAINT where there is no such assessment or period, nothing to assess, or nobody who freezes it, with the
 *         rule's words; PARKDB_MISUSE (no handle, assessment, period or by), PARKDB_READ_ONLY, PARKDB_BUSY, PARKDB_INTERRUPTED,
 *         PARKDB_NO_MEMORY, PARKDB_FULL, PARKDB_IO, PARKDB_FORKED. A call that fails changes nothing. Threads: as for the handle.
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
 */
PARKDB_API int parkdb_assessment_publish(parkdb *db, const char *round, const char *by, const char *day);

/** A park's result in an assessment and period: what is frozen, else what comes of it now. The view assessment_result says more. */
typedef struct parkdb_assessment_result {
    const char *round;           /**< Code of the round in which it is frozen; NULL: it is not. */
    const char *assessment_code; /**< Code of the assessment. */
    const char *assessment;      /**< Its name. */
    const char *scheme;          /**< Code of its scheme. */
    const char *edition;         /**< Its edition. */
    const char *period;          /**< Code of the period. */
    const char *park_class;      /**< Name of the class; "" where all parks are one. */
    const char *park_code;       /**< Code of the park. */
    const char *park;            /**< Its name. */
    const char
        *scores; /**< The dimensions with their scores, to two decimals: "创新资源集聚 81.25;…". See parkdb_assessment_dimension_score. */
    parkdb_number points; /**< The mean of the dimensions' scores by their weights; no value where the result is withheld. */
    double deducted;      /**< Points taken off. */
    parkdb_number total;  /**< points less deducted, not below 0; no value where it is vetoed or withheld. */
    parkdb_number rank;   /**< Place in the class; equals share the better one. No value without a total. */
    int of;               /**< Among how many that have a total. */
    int members;          /**< How many the class has. */
    double coverage;      /**< Share of the weights that is scored, less the share of deductions and vetoes of which nothing is known in the
                             number of items; from 0 to 1. */
    const char *missing;  /**< The indicators without a score, or NULL. */
    const char *status;   /**< "complete", "partial", "withheld" or "vetoed". */
    const char *reason;   /**< "coverage" or "no_score" where it is withheld, "veto" where it is vetoed; else NULL. */
    const char *nature;   /**< "simulated", "provisional" or "official". */
    int newest;           /**< 1 for the newest period that has begun and has figures. */
    const char *state;    /**< "live", "frozen", "published", "pending" or "replaced". */
    const char *known_on; /**< The day whose knowledge counted; NULL: the clock's. */
    const char *published_on; /**< Day, or NULL. */
    const char *published_by; /**< Who published it, or NULL. */
} parkdb_assessment_result;

/** Filters: code, area, kind, due_from, due_to, status. code: that of the assessment; area: of the park; kind: a state; due_from, due_to:
 * of the period. See parkdb_cursor. */
PARKDB_API int parkdb_assessment_result_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_assessment_result *parkdb_assessment_result_row(const parkdb_cursor *cursor);

/** The score of a dimension in a result of parkdb_assessment_result. */
typedef struct parkdb_assessment_dimension_score {
    const char *round;           /**< Code of the round in which it is frozen; NULL: it is not. */
    const char *assessment_code; /**< Code of the assessment. */
    const char *period;          /**< Code of the period. */
    const char *park_class;      /**< Name of the class. */
    const char *park_code;       /**< Code of the park. */
    const char *park;            /**< Its name. */
    const char *dimension_code;  /**< Code of the dimension. */
    const char *dimension;       /**< Its name. */
    const char *dimension_en;    /**< Its English name, or the Chinese one where there is none. */
    double weight;               /**< Its weight. */
    parkdb_number score;         /**< The mean of its items' scores by their weights; no value where none is scored. */
    parkdb_number coverage;      /**< Share of its weights that is scored; no value where it has none. */
    parkdb_number deducted;      /**< Points that its items take off the total; no value where none does. */
    const char *missing;         /**< Its indicators without a score, or NULL. */
    const char *state;           /**< "live", "frozen", "published", "pending" or "replaced". */
} parkdb_assessment_dimension_score;

/** Filters: code, area, kind, due_from, due_to. As for parkdb_assessment_result. See parkdb_cursor. */
PARKDB_API int parkdb_assessment_dimension_score_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_assessment_dimension_score *parkdb_assessment_dimension_score_row(const parkdb_cursor *cursor);

/** The score of an indicator in a result of parkdb_assessment_result, with what it was computed from. */
typedef struct parkdb_assessment_item_score {
    const char *round;           /**< Code of the round in which it is frozen; NULL: it is not. */
    const char *assessment_code; /**< Code of the assessment. */
    const char *period;          /**< Code of the period. */
    const char *park_class;      /**< Name of the class. */
    const char *park_code;       /**< Code of the park. */
    const char *park;            /**< Its name. */
    const char *dimension_code;  /**< Code of the dimension. */
    const char *dimension;       /**< Its name. */
    int item;                    /**< Place in the dimension. */
    const char *indicator_code;  /**< Code of the indicator. */
    const char *indicator;       /**< Its name. */
    const char *indicator_en;    /**< Its English name, or the Chinese one where there is none. */
    const char *method;          /**< See parkdb_assessment_item. */
    parkdb_number weight;        /**< Weight within the dimension; no value for "deduction" and "veto". */
    int assumed;                 /**< 1 when a weight or the method is not published. */
    parkdb_number value;         /**< The figure; no value: there is none. */
    const char *unit;            /**< Code of the indicator's unit. */
    const char *how;             /**< "reported", "derived", "accumulated" or "aggregated"; NULL without a figure. */
    const char *vintage;         /**< From which day the figure was known, or NULL. */
    const char *target_code;     /**< "target_share": code of the target by which the share is taken; else NULL. */
    parkdb_number score;         /**< Points; no value where it is not scored. */
    parkdb_number deducted;      /**< "deduction": points taken off. */
    parkdb_number vetoed;        /**< "veto": 1 or 0; no value where it cannot be said. */
    const char *formula;         /**< What was computed, with its numbers; or NULL. */
    const char *reason; /**< Why there is no score: "no_figure", "definition" (of another one), "no_target", "another_period" (progress
                           stands in one), "direction" (neither more nor less is better); else NULL. */
    int synthetic;      /**< 1 when the figure is made up, or may follow from one that is. */
    const char *state;  /**< "live", "frozen", "published", "pending" or "replaced". */
} parkdb_assessment_item_score;

/** Filters: code, area, indicator, kind, due_from, due_to. As for parkdb_assessment_result. See parkdb_cursor. */
PARKDB_API int parkdb_assessment_item_score_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_assessment_item_score *parkdb_assessment_item_score_row(const parkdb_cursor *cursor);

/* ---------------------------------------------------------------- CSV files of observations
 *
 * RFC 4180 in UTF-8: fields parted by commas, quoted where they hold commas, quotes (doubled) or line ends; lines that end with LF or CRLF;
 * a byte order mark is passed over, and so are empty lines and lines of commas alone. The first row names the columns, in any order, in
 * small letters or capitals or in Chinese; another column, or one that comes twice, is refused, but for one without a name and without
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
 * SDMX-CSV, 1.0 and 2.0, is known by a column REF_AREA, TIME_PERIOD or OBS_VALUE, in capitals. REF_AREA, INDICATOR, TIME_PERIOD, OBS_VALUE,
 * UNIT_MEASURE, OBS_STATUS, VINTAGE and one of COMMENT_OBS and OBS_COMMENT are read as the columns above, and the names above in small
 * letters as well; UNIT_MULT is a whole number, the power of ten by which the value is multiplied, and needs a unit unless the indicator's
 * has the factor 1; ACTION may be I, A, R, M or empty, which all write, while D, which deletes, is refused. Other columns are passed over.
 */

/** So many bad rows are reported of a file that is refused; the rest is counted. */
#define PARKDB_CSV_MAX_REPORTED 1000

/** What is wrong with a row: its first fault. Every text is the library's and lives until the callback returns. */
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
 */
typedef int (*parkdb_csv_fault_fn)(void *context, const parkdb_csv_fault *fault);

/**
 * Called every 1,000 rows while they are read, again while they are written, and at the end, in the thread that imports.
 * @param done  how much of the work is done; never less than before. Reading the file is the first half, writing the second
 * @param total how much there is, twice the file's size in bytes; both are 0 where nobody can tell it, as of a pipe
 * @param rows  rows that have been read
 * @return as parkdb_csv_fault_fn
 */
typedef int (*parkdb_csv_progress_fn)(void *context, long long done, long long total, long long rows);

/** How to import; zero-initialised but for size, a bad row refuses the file, and nobody is told. The texts are read during the call only.
 */
typedef struct parkdb_csv_options {
    size_t size;                        /**< sizeof(parkdb_csv_options) */
    const char *source;                 /**< source of rows that name none, as in the column source; or NULL */
    const char *vintage;                /**< vintage of rows that name none, YYYY-MM-DD; NULL: the clock's day */
    int skip_bad_rows;                  /**< 1: write the good rows and report the bad ones */
    parkdb_csv_fault_fn on_bad_row;     /**< or NULL */
    parkdb_csv_progress_fn on_progress; /**< or NULL */
    void *context;                      /**< for both; the library does not look at it */
} parkdb_csv_options;

/** What an import did. Rows that are neither written nor bad were in the database already. */
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
 */
PARKDB_API int parkdb_export_csv(parkdb *db, const parkdb_filter *filter, const char *path);

/* ---------------------------------------------------------------- Searching */

/** A name that a search found. */
typedef struct parkdb_search_result {
    const char *kind; /**< "area", "agency", "indicator", "document" or "clause" */
    const char *code; /**< code of the thing that it names */
    const char *slot; /**< which of its names: "name", "short_name", "alias 1", "heading", "text", … */
    const char *name; /**< the name */
} parkdb_search_result;

/**
 * Finds names that contain a text: of areas, agencies and indicators with their aliases, titles and numbers of documents, headings of
 * clauses and attached texts. Words of two Chinese characters and single characters are found. The case of ASCII letters is ignored.
 * Whole names come first, then shorter ones. @param limit at most so many rows; 0: all.
 * @return as parkdb_<kind>_find; PARKDB_MISUSE for an empty text
 */
PARKDB_API int parkdb_search(parkdb *db, const char *text, int limit, parkdb_cursor **cursor);
PARKDB_API const parkdb_search_result *parkdb_search_result_row(const parkdb_cursor *cursor);

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

/** Makes a report that has nothing set but its size. */
static inline void parkdb_report_init(parkdb_report *report)
{
    static const parkdb_report none = {sizeof(parkdb_report), 0, 0, 0, 0, 0, 0};
    *report = none;
}

/**
 * Takes a piece of a report, in order. Pieces may end anywhere, even within a character.
 * @param text length bytes of UTF-8, the library's, until the function returns; no zero follows
 * @return 0 to go on; anything else stops the report with PARKDB_INTERRUPTED. May not use the handle.
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
 */
PARKDB_API int parkdb_report_write(parkdb *db, const parkdb_report *report, parkdb_write_fn write, void *context);

/**
 * Writes a report as a file.
 * @param path is written as "Files beside the database" says
 * @return as parkdb_report_write; PARKDB_MISUSE without a path and for one that leads to a database; PARKDB_IO, PARKDB_FULL also where the
 *         file cannot be written, with its name in the message
 */
PARKDB_API int parkdb_report_file(parkdb *db, const parkdb_report *report, const char *path);

/**
 * Called for each table of a report, in order. @param name for parkdb_report.table @param title in the report's language. Both live until
 * it returns. @return 0 to go on; anything else stops with PARKDB_INTERRUPTED. May not use the handle.
 */
typedef int (*parkdb_report_table_fn)(void *context, const char *name, const char *title);

/**
 * Says which tables a report has. Of report, table is not looked at, nor whether the code names anything.
 * @return PARKDB_OK, PARKDB_INTERRUPTED, PARKDB_NO_MEMORY, PARKDB_BUSY, PARKDB_CORRUPT, PARKDB_IO, PARKDB_FORKED, PARKDB_MISUSE as
 *         parkdb_report_write
 */
PARKDB_API int parkdb_report_tables(parkdb *db, const parkdb_report *report, parkdb_report_table_fn found, void *context);

/* ---------------------------------------------------------------- Policy files */

/** The largest policy file that is read, in bytes. */
#define PARKDB_FILE_MAX_BYTES ((size_t)16 * 1024 * 1024)
/** How deep a policy file may nest objects and lists. */
#define PARKDB_FILE_MAX_DEPTH 16

/** What a load says while it goes on. */
enum parkdb_load_event_type {
    PARKDB_LOAD_ERROR = 1,   /**< something is wrong; text says what was found and expected */
    PARKDB_LOAD_ADDED = 2,   /**< a record is new */
    PARKDB_LOAD_CHANGED = 3, /**< a record is not what it was; text says what was and is */
    PARKDB_LOAD_REMOVED = 4, /**< a record that the file declared before is gone; or, beside it, a row that was added to it */
    PARKDB_LOAD_KEPT = 5     /**< a row of a record's list is kept, since it is not known to be a file's; see parkdb_load_files */
};

/** Every text lives until the callback returns. */
typedef struct parkdb_load_event {
    int type;         /**< one of enum parkdb_load_event_type */
    const char *file; /**< the file's name, without its directory */
    const char *path; /**< the place in it: "targets[3].comparator", "line 7, column 3"; "" for the file as a whole */
    const char *kind; /**< "target", "park", …; "" with an error outside a record; of a row that was added its own, "area_alias", … */
    const char *code; /**< the record's code; "" where there is none */
    const char *text; /**< in words; of a row that was added first what names it in its list */
} parkdb_load_event;

/** @return 0 to go on; anything else stops the load with PARKDB_INTERRUPTED, and nothing is loaded. May not use the handle. */
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

/** What a load did. Records are counted, not the rows of their lists, nor what was added by hand. */
typedef struct parkdb_load_result {
    int files, added, changed, removed, unchanged, errors;
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
 */
PARKDB_API int parkdb_load_files(parkdb *db, const char *const *paths, size_t count, const parkdb_load_options *options,
                                 parkdb_load_result *result);

/** parkdb_load_files for one file. */
PARKDB_API int parkdb_load_file(parkdb *db, const char *path, const parkdb_load_options *options, parkdb_load_result *result);

/** parkdb_load_file for a text in memory. @param name stands for the file's in messages. @param text length bytes of UTF-8 JSON */
PARKDB_API int parkdb_load_text(parkdb *db, const char *name, const char *text, size_t length, const parkdb_load_options *options,
                                parkdb_load_result *result);

/**
 * Takes back what a policy file or catalogue declared, but for what another one declares too. Fails with PARKDB_INVALID, and changes
 * nothing, while something else refers to it, or while it has rows that were added by hand and options->remove_added is not set.
 * @param code the code of the document or catalogue; see parkdb_origin_find
 * @return PARKDB_OK, PARKDB_UNKNOWN (nothing of that code was loaded), and what parkdb_load_files returns
 */
PARKDB_API int parkdb_unload(parkdb *db, const char *code, const parkdb_load_options *options, parkdb_load_result *result);

/**
 * Writes what a policy file or catalogue declared, in the file's order, as a file of the same format. Loading it again changes nothing.
 * Rows that were put one by one and stand in no file are not among it, neither records nor rows of their lists; but of a file that was
 * loaded by a version before 0.6, and not since, it is not known which rows those are, and all are written.
 * @param code the code of the document or catalogue
 * @param path is written as "Files beside the database" says
 * @return PARKDB_OK, PARKDB_UNKNOWN (nothing of that code was loaded), PARKDB_IO, PARKDB_FULL, PARKDB_NO_MEMORY, PARKDB_CORRUPT,
 * PARKDB_MISUSE (no handle, code or path, a path that leads to a database), PARKDB_FORKED
 */
PARKDB_API int parkdb_export_file(parkdb *db, const char *code, const char *path);

/** The same into memory. @param text out: a text, the caller's, to be freed with parkdb_free; NULL on failure.
 * @param length out, may be NULL: its length in bytes without the final zero */
PARKDB_API int parkdb_export_text(parkdb *db, const char *code, char **text, size_t *length);

/** Frees what the library gave away; NULL is allowed. */
PARKDB_API void parkdb_free(void *memory);

#ifdef __cplusplus
}
#endif

#endif
