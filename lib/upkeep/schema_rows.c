#include "upkeep/schema_rows.h"

#include <string.h>

/* Rows of the library only; rows to which users may add their own; rows that users may also change. */
enum whose { OWN, SHARED, USERS };

static const struct {
    const char *name;
    enum whose whose;
} tables[] = {
    {"vocabulary", OWN},        {"catalogue", OWN},          {"catalogue_column", OWN}, {"report_table", OWN}, {"report_column", OWN},
    {"statistic_assumed", OWN}, {"statistic_declared", OWN}, {"figure_flag", OWN},      {"period", SHARED},    {"source", USERS},
};
enum { TABLE_COUNT = sizeof tables / sizeof tables[0] };

/* The rows of a table, each as its values in SQL between two texts, in the order of these lines; to be freed with sqlite3_free. */
static char *lines_sql(parkdb *db, const char *table, const char *before, const char *after)
{
    static const char values[] = "SELECT group_concat('quote(' || name || ')', ' || '', '' || ') FROM pragma_table_info(%Q)";
    char *ask = sqlite3_mprintf(values, table), *sql = NULL;
    sqlite3_stmt *statement = NULL;
    int code = pk_prepare(db, ask, &statement);
    if (!code && sqlite3_step(statement) != SQLITE_ROW) code = pk_fail_sqlite(db, "the schema cannot be read");
    if (!code)
        sql = sqlite3_mprintf("SELECT %Q || %s || %Q FROM main.%s ORDER BY 1", before, sqlite3_column_text(statement, 0), after, table);
    if (!code && !sql) pk_no_memory(db);
    sqlite3_finalize(statement);
    sqlite3_free(ask);
    return sql;
}

/* ---------------------------------------------------------------- Renewing */

static int carry_rows(parkdb *fresh, parkdb *old, const char *table, const char *verb)
{
    char before[64];
    sqlite3_snprintf(sizeof before, before, "%s INTO %s VALUES (", verb, table);
    char *sql = lines_sql(fresh, table, before, ")");
    int code = sql ? pk_carry(fresh, sql, old) : fresh->error.code;
    if (!sql) old->error = fresh->error;
    sqlite3_free(sql);
    return code;
}

int pk_schema_rows_renew(parkdb *fresh, parkdb *old)
{
    int code = PARKDB_OK;
    for (int i = 0; i < TABLE_COUNT && !code; i++) {
        char sql[64];
        sqlite3_snprintf(sizeof sql, sql, "DELETE FROM main.%s", tables[i].name);
        if (tables[i].whose == OWN) code = pk_execute(old, sql);
        if (!code) code = carry_rows(fresh, old, tables[i].name, tables[i].whose == OWN ? "INSERT" : "INSERT OR IGNORE");
    }
    return code;
}

/* ---------------------------------------------------------------- Checking */

struct side {
    parkdb *db;
    sqlite3_stmt *lines;
    const char *line; /* NULL after the last */
};

static int step(struct side *side)
{
    int step = sqlite3_step(side->lines);
    side->line = step == SQLITE_ROW ? (const char *)sqlite3_column_text(side->lines, 0) : NULL;
    if (step == SQLITE_ROW && !side->line) return pk_no_memory(side->db);
    return step == SQLITE_ROW || step == SQLITE_DONE ? PARKDB_OK : pk_fail_sqlite(side->db, "cannot read the rows of the schema");
}

static int begin(struct side *side, const char *table)
{
    char *sql = lines_sql(side->db, table, "(", ")");
    int code = sql ? pk_prepare(side->db, sql, &side->lines) : side->db->error.code;
    sqlite3_free(sql);
    return code ? code : step(side);
}

static int tell_line(parkdb *db, const char *table, const char *line, const char *what, parkdb_problem_fn tell, void *context)
{
    char *words = sqlite3_mprintf("%s differs from the library's rows: %s %s", table, line, what);
    int code = words ? PARKDB_OK : pk_no_memory(db);
    if (!code) code = pk_tell(db, tell, context, words);
    sqlite3_free(words);
    return code;
}

static int check_table(struct side *own, struct side *found, int i, parkdb_problem_fn tell, void *context)
{
    int code = begin(own, tables[i].name);
    if (!code) code = begin(found, tables[i].name);
    while (!code && (own->line || found->line)) {
        int order = !found->line ? -1 : !own->line ? 1 : strcmp(own->line, found->line);
        if (order < 0) code = tell_line(found->db, tables[i].name, own->line, "is missing", tell, context);
        if (order > 0 && tables[i].whose == OWN) code = tell_line(found->db, tables[i].name, found->line, "is one too many", tell, context);
        if (!code && order <= 0) code = step(own);
        if (!code && order >= 0) code = step(found);
    }
    sqlite3_finalize(own->lines);
    sqlite3_finalize(found->lines);
    return code;
}

int pk_schema_rows_check(parkdb *fresh, parkdb *db, parkdb_problem_fn tell, void *context)
{
    int code = PARKDB_OK;
    for (int i = 0; i < TABLE_COUNT && !code; i++) {
        struct side own = {.db = fresh}, found = {.db = db};
        if (tables[i].whose != USERS) code = check_table(&own, &found, i, tell, context);
    }
    return code;
}
