#include "clock.h"

#include <string.h>

/* Tables whose rows depend on the clock. Their copies have the same unique keys and no references, which cannot cross files. */
static const char *const tables[] = {"indicator_period", "resolved_figure", "figure_stale", "figure_work", "evaluation", "evaluation_todo"};

/* Runs on the connection the statements that a query gives, one a row. */
static int run_script(parkdb *db, const char *query)
{
    sqlite3_stmt *statement = NULL;
    sqlite3_str *script = sqlite3_str_new(db->sqlite);
    int code = pk_prepare(db, query, &statement);
    int step = SQLITE_DONE;
    while (!code && (step = sqlite3_step(statement)) == SQLITE_ROW) sqlite3_str_appendf(script, "%s;\n", sqlite3_column_text(statement, 0));
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot read the schema");
    sqlite3_finalize(statement);
    char *text = sqlite3_str_finish(script);
    if (!code && text) code = pk_execute(db, text);
    sqlite3_free(text);
    return code;
}

/* Takes away the copies of before; triggers go with their views. */
static int drop_copies(parkdb *db)
{
    pk_forget_statements(db);
    db->has_clock = 0;
    return run_script(
        db, "SELECT 'DROP ' || type || ' temp.\"' || name || '\"' FROM sqlite_temp_schema WHERE type = 'view' OR (type = 'table' AND "
            "name IN ('indicator_period', 'resolved_figure', 'figure_stale', 'figure_work', 'evaluation', 'evaluation_todo'))");
}

static int copy_table(parkdb *db, const char *name)
{
    char *sql = sqlite3_mprintf("SELECT 'CREATE TEMP TABLE %s AS SELECT * FROM main.%s WHERE 0' UNION ALL "
                                "SELECT 'CREATE UNIQUE INDEX temp.%s_key ON %s (' || group_concat(name, ', ') || ')' FROM "
                                "(SELECT name FROM pragma_table_info('%s', 'main') WHERE pk > 0 ORDER BY pk)",
                                name, name, name, name, name);
    int code = sql ? run_script(db, sql) : pk_fail(db, PARKDB_NO_MEMORY, "out of memory");
    sqlite3_free(sql);
    return code;
}

static int is_day(parkdb *db, const char *text)
{
    sqlite3_stmt *statement = NULL;
    int day = 0;
    if (!text) return 1;
    if (pk_prepare(db, "SELECT ?1 IS date(?1)", &statement)) return 0;
    sqlite3_bind_text(statement, 1, text, -1, SQLITE_STATIC);
    if (sqlite3_step(statement) == SQLITE_ROW) day = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    return day;
}

static int lay_clock(parkdb *db, const char *as_of, const char *known_on)
{
    char *sql =
        sqlite3_mprintf("CREATE TEMP VIEW clock AS SELECT coalesce(%Q, as_of) AS as_of, coalesce(%Q, known_on) AS known_on FROM main.clock",
                        as_of, known_on);
    int code = sql ? pk_execute(db, sql) : pk_fail(db, PARKDB_NO_MEMORY, "out of memory");
    sqlite3_free(sql);
    return code;
}

int pk_clock_lay(parkdb *db, const char *as_of, const char *known_on)
{
    int code = drop_copies(db);
    if (!code) code = lay_clock(db, as_of, known_on);
    for (size_t i = 0; !code && i < sizeof tables / sizeof tables[0]; i++) code = copy_table(db, tables[i]);
    if (!code)
        code = run_script(db, "SELECT 'CREATE TEMP VIEW ' || substr(sql, length('CREATE VIEW ') + 1) FROM main.sqlite_schema "
                              "WHERE type = 'view' AND name <> 'clock' ORDER BY rowid");
    if (!code)
        code = run_script(db, "SELECT 'CREATE TEMP TRIGGER ' || substr(sql, length('CREATE TRIGGER ') + 1) FROM main.sqlite_schema "
                              "WHERE type = 'trigger' AND tbl_name IN ('figure_refresh', 'evaluation_refresh') ORDER BY rowid");
    if (!code)
        code = pk_execute(db, "INSERT INTO temp.indicator_period SELECT * FROM main.indicator_period; "
                              "INSERT INTO temp.evaluation_todo SELECT id FROM main.target; "
                              "INSERT INTO temp.figure_refresh VALUES (0)");
    if (code) {
        parkdb_error first = db->error;
        drop_copies(db);
        db->error = first;
        return code;
    }
    db->has_clock = 1;
    return PARKDB_OK;
}

int parkdb_set_clock(parkdb *db, const char *as_of, const char *known_on)
{
    int code = pk_enter(db);
    if (code) return code;
    if (db->open_cursors > 0 || !sqlite3_get_autocommit(db->sqlite))
        return pk_fail(db, PARKDB_MISUSE, "the clock is set outside transactions, and while no cursor is open");
    if (!is_day(db, as_of)) return pk_fail(db, PARKDB_MISUSE, "as_of: found \"%s\", expected a day as YYYY-MM-DD", as_of);
    if (!is_day(db, known_on)) return pk_fail(db, PARKDB_MISUSE, "known_on: found \"%s\", expected a day as YYYY-MM-DD", known_on);
    return as_of || known_on ? pk_clock_lay(db, as_of, known_on) : drop_copies(db);
}
