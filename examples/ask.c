/* Asks a database a question from a file, one of queries/ for instance, and prints the answer as a table:
 *
 *     parkdb-ask policies.db queries/due-this-year.sql
 *
 * The same files run in the sqlite3 program; lines that begin with a dot are for that program and are skipped here. */
#include "table.h"

#include <parkdb.h>
#include <sqlite3.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Reads a file without its dot lines. The caller frees the text. */
static char *read_sql(const char *path)
{
    FILE *file = fopen(path, "rb");
    char line[4096];
    size_t used = 0;
    char *sql = calloc(1, 1);
    while (file && sql && fgets(line, sizeof line, file)) {
        size_t length = strlen(line);
        if (line[0] == '.') continue;
        char *longer = realloc(sql, used + length + 1);
        if (!longer) break;
        sql = longer;
        memcpy(sql + used, line, length + 1);
        used += length;
    }
    if (file) fclose(file);
    else {
        free(sql);
        sql = NULL;
    }
    return sql;
}

/* The comments at the head of the file are the question. */
static void print_question(const char *sql)
{
    while (strncmp(sql, "--", 2) == 0) {
        size_t length = strcspn(sql, "\n");
        printf("%.*s\n", (int)length - 2, sql + 2);
        sql += length + (sql[length] == '\n');
    }
}

static int print_answer(sqlite3 *sqlite, const char *sql, const char **rest)
{
    sqlite3_stmt *statement = NULL;
    const char *headings[64];
    if (sqlite3_prepare_v2(sqlite, sql, -1, &statement, rest) != SQLITE_OK) return 1;
    int columns = sqlite3_column_count(statement);
    if (columns == 0 || columns > 64) {
        sqlite3_finalize(statement);
        return columns > 64;
    }
    for (int c = 0; c < columns; c++) headings[c] = sqlite3_column_name(statement, c);
    struct table *table = table_new(headings, columns);
    int step;
    while ((step = sqlite3_step(statement)) == SQLITE_ROW)
        for (int c = 0; c < columns; c++) table_add(table, (const char *)sqlite3_column_text(statement, c));
    table_print(table, stdout, columns > 1 ? 40 : 110); /* a single column holds sentences */
    sqlite3_finalize(statement);
    return step != SQLITE_DONE;
}

static const char usage[] = "usage: parkdb-ask DATABASE FILE.sql\n";

int main(int argc, char **argv)
{
    parkdb *db;
    parkdb_error error;
    if (argc == 2 && strcmp(argv[1], "--help") == 0) return fputs(usage, stdout) < 0;
    if (argc != 3) {
        fputs(usage, stderr);
        return 2;
    }
    char *sql = read_sql(argv[2]);
    if (!sql) {
        fprintf(stderr, "parkdb-ask: %s cannot be read\n", argv[2]);
        return 1;
    }
    if (parkdb_open(argv[1], PARKDB_OPEN_READ_ONLY, &db, &error) != PARKDB_OK) {
        fprintf(stderr, "parkdb-ask: %s\n", error.message);
        free(sql);
        return 1;
    }
    int status = 0;
    print_question(sql);
    for (const char *at = sql; !status && *at;) status = print_answer(parkdb_sqlite(db), at, &at);
    if (status) fprintf(stderr, "parkdb-ask: %s\n", sqlite3_errmsg(parkdb_sqlite(db)));
    parkdb_close(db);
    free(sql);
    return status;
}
