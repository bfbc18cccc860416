/* Finds agencies by a part of their name, and lists their tasks with the number of targets in each.
 *
 *     parkdb-responsible policies.db 科技局
 */
#include "table.h"

#include <parkdb.h>

#include <stdio.h>
#include <string.h>

static int fail(parkdb *db)
{
    fprintf(stderr, "parkdb-responsible: %s\n", parkdb_last_error(db)->message);
    return 1;
}

static int count_targets(parkdb *db, const char *agency)
{
    parkdb_filter filter;
    parkdb_filter_init(&filter);
    filter.agency = agency;
    parkdb_cursor *cursor;
    int count = 0;
    if (parkdb_target_responsibility_find(db, &filter, &cursor) != PARKDB_OK) return 0;
    while (parkdb_next(cursor) == PARKDB_ROW) count++;
    parkdb_cursor_close(cursor);
    return count;
}

static int print_tasks(parkdb *db, const char *agency)
{
    static const char *const headings[] = {"document", "clause", "task", "role", "as written"};
    parkdb_filter filter;
    parkdb_filter_init(&filter);
    filter.agency = agency;
    parkdb_cursor *cursor;
    if (parkdb_task_responsibility_find(db, &filter, &cursor) != PARKDB_OK) return fail(db);
    struct table *table = table_new(headings, 5);
    int code;
    while ((code = parkdb_next(cursor)) == PARKDB_ROW) {
        const parkdb_task_responsibility *task = parkdb_task_responsibility_row(cursor);
        table_add(table, task->document_code);
        table_add(table, task->clause);
        table_add(table, task->heading);
        table_add(table, task->role);
        table_add(table, task->agency_short);
    }
    parkdb_cursor_close(cursor);
    int rows = table_print(table, stdout, 44);
    printf("%d tasks, %d targets\n\n", rows, count_targets(db, agency));
    return code == PARKDB_OK ? 0 : fail(db);
}

/* An agency may be found by its name and by its short name; it is printed once. */
static int print_agencies(parkdb *db, const char *text)
{
    parkdb_cursor *found;
    char last[128] = "";
    int status = 0, count = 0;
    if (parkdb_search(db, text, 0, &found) != PARKDB_OK) return fail(db);
    while (!status && parkdb_next(found) == PARKDB_ROW) {
        const parkdb_search_result *name = parkdb_search_result_row(found);
        if (strcmp(name->kind, "agency") != 0 || strcmp(name->slot, "name") != 0 || strcmp(name->code, last) == 0) continue;
        snprintf(last, sizeof last, "%s", name->code);
        printf("%s (%s)\n", name->name, name->code);
        status = print_tasks(db, last);
        count++;
    }
    parkdb_cursor_close(found);
    if (!count) fprintf(stderr, "parkdb-responsible: no agency has \"%s\" in its full name\n", text);
    return status || !count;
}

static const char usage[] = "usage: parkdb-responsible DATABASE PART-OF-AN-AGENCY'S-NAME\n";

int main(int argc, char **argv)
{
    parkdb *db;
    parkdb_error error;
    if (argc == 2 && strcmp(argv[1], "--help") == 0) return fputs(usage, stdout) < 0;
    if (argc != 3) {
        fputs(usage, stderr);
        return 2;
    }
    if (parkdb_open(argv[1], PARKDB_OPEN_READ_ONLY, &db, &error) != PARKDB_OK) {
        fprintf(stderr, "parkdb-responsible: %s\n", error.message);
        return 1;
    }
    int status = print_agencies(db, argv[2]);
    parkdb_close(db);
    return status;
}
