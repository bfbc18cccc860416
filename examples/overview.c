/* Prints the content of a database in a few lines: each document with its numbers of targets and tasks, and the totals. */
#include "table.h"

#include <parkdb.h>

#include <stdio.h>
#include <string.h>

typedef int (*find_fn)(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);

/* The number of rows that a find function finds, for one document or, with NULL, for all. */
static int count(parkdb *db, find_fn find, const char *document)
{
    parkdb_filter filter;
    parkdb_filter_init(&filter);
    filter.document = document;
    parkdb_cursor *cursor;
    int rows = 0;
    if (find(db, document ? &filter : NULL, &cursor) != PARKDB_OK) return 0;
    while (parkdb_next(cursor) == PARKDB_ROW) rows++;
    parkdb_cursor_close(cursor);
    return rows;
}

static void add_number(struct table *table, int number)
{
    char text[16];
    snprintf(text, sizeof text, "%d", number);
    table_add(table, number ? text : "–");
}

/* Documents that are only cited have no clauses, and no line. */
static int print_documents(parkdb *db)
{
    static const char *const headings[] = {"document", "title", "status", "plan", "targets", "tasks", "agencies named", "instruments"};
    struct table *table = table_new(headings, 8);
    parkdb_cursor *cursor;
    if (parkdb_document_find(db, NULL, &cursor) != PARKDB_OK) return 1;
    while (parkdb_next(cursor) == PARKDB_ROW) {
        const parkdb_document *document = parkdb_document_row(cursor);
        char plan[40];
        if (!count(db, parkdb_clause_find, document->code)) continue;
        snprintf(plan, sizeof plan, "%s–%s", document->plan_from ? document->plan_from : "", document->plan_to ? document->plan_to : "");
        table_add(table, document->code);
        table_add(table, document->title);
        table_add(table, document->status);
        table_add(table, plan);
        add_number(table, count(db, parkdb_target_find, document->code));
        add_number(table, count(db, parkdb_task_find, document->code));
        add_number(table, count(db, parkdb_task_agency_find, document->code));
        add_number(table, count(db, parkdb_instrument_find, document->code));
    }
    parkdb_cursor_close(cursor);
    table_print(table, stdout, 44);
    return 0;
}

static const char usage[] = "usage: parkdb-overview DATABASE\n";

int main(int argc, char **argv)
{
    parkdb *db;
    parkdb_error error;
    if (argc == 2 && strcmp(argv[1], "--help") == 0) return fputs(usage, stdout) < 0;
    if (argc != 2) {
        fputs(usage, stderr);
        return 2;
    }
    if (parkdb_open(argv[1], PARKDB_OPEN_READ_ONLY, &db, &error) != PARKDB_OK) {
        fprintf(stderr, "parkdb-overview: %s\n", error.message);
        return 1;
    }
    int status = print_documents(db);
    printf("%d targets, %d tasks, %d agencies, %d parks, %d groups of areas, %d indicators\n", count(db, parkdb_target_find, NULL),
           count(db, parkdb_task_find, NULL), count(db, parkdb_agency_find, NULL), count(db, parkdb_park_find, NULL),
           count(db, parkdb_area_group_find, NULL), count(db, parkdb_indicator_find, NULL));
    parkdb_close(db);
    return status;
}
