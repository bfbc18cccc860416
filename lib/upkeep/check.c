#include "core/refresh.h"
#include "core/schema_compare.h"
#include "core/version.h"
#include "upkeep/kept_check.h"
#include "upkeep/schema_rows.h"

/* Runs a query whose rows are problems in words. */
static int look(parkdb *db, const char *sql, parkdb_problem_fn problem, void *context)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_prepare(db, sql, &statement);
    int step = SQLITE_DONE;
    while (!code && (step = sqlite3_step(statement)) == SQLITE_ROW) {
        const char *words = (const char *)sqlite3_column_text(statement, 0);
        code = pk_tell(db, problem, context, words ? words : "a problem without words");
    }
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot check");
    sqlite3_finalize(statement);
    return code;
}

struct telling {
    parkdb *db;
    parkdb_problem_fn problem;
    void *context;
    int *count;
};

/* Whether the caller has had enough. */
static int tell_problem(void *context, const char *words)
{
    struct telling *telling = context;
    ++*telling->count;
    return telling->problem && telling->problem(telling->context, words);
}

static int tell_difference(void *context, const struct pk_difference *difference)
{
    struct telling *telling = context;
    return pk_tell(telling->db, tell_problem, telling, difference->words);
}

/* What a newer version lays, or makes of figures, is not known here. */
static int compare_schema(struct telling *telling, int version)
{
    return version == PK_SCHEMA_VERSION ? pk_schema_compare(telling->db, tell_difference, telling) : PARKDB_OK;
}

/* What stops the file's handle stops what is made beside it. */
static int is_stopped(void *context)
{
    parkdb *db = context;
    return pk_go_on(db) != PARKDB_OK;
}

static int compare_with(struct telling *telling, parkdb *fresh)
{
    parkdb_set_progress(fresh, is_stopped, telling->db);
    int code = pk_schema_rows_check(fresh, telling->db, tell_problem, telling);
    if (!code) code = pk_kept_check(telling->db, fresh, tell_problem, telling);
    if (code && fresh->error.code == code) telling->db->error = fresh->error;
    return code;
}

static int compare_rows(struct telling *telling, int version)
{
    parkdb *fresh = NULL;
    if (version != PK_SCHEMA_VERSION) return PARKDB_OK;
    int code = parkdb_create(":memory:", &fresh, &telling->db->error);
    if (!code) code = compare_with(telling, fresh);
    parkdb_close(fresh);
    return code;
}

int parkdb_check(parkdb *db, parkdb_problem_fn problem, void *context)
{
    static const char *const looks[] = {
        "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'",
        "SELECT 'a row of ' || \"table\" || ' refers to a row of ' || parent || ' that is not there' FROM pragma_foreign_key_check",
        "SELECT rule || ': ' || what FROM integrity_problem ORDER BY rule, what",
    };
    int code = pk_enter(db);
    int count = 0, version = 0;
    if (!code) atomic_store(&db->interrupted, 0);
    struct telling telling = {db, problem, context, &count};
    if (!code && db->depth > 0) code = pk_refresh_if_stale(db);
    if (!code) code = pk_read_version(db, "the file", &version);
    if (!code) code = compare_schema(&telling, version);
    int is_own_schema = count == 0; /* what is astray in another is not looked into */
    for (size_t i = 0; !code && i < sizeof looks / sizeof looks[0]; i++) code = look(db, looks[i], tell_problem, &telling);
    if (!code && is_own_schema) code = compare_rows(&telling, version);
    if (!code && count) code = pk_fail(db, PARKDB_CORRUPT, "%d problems found", count);
    return code;
}
