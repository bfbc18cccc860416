/* A program that was built with the header of version 0.5: it runs with this library as it did with that one. */
#include "data/parkdb-0.5.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MUST(done)                                                                                                                         \
    do {                                                                                                                                   \
        if (!(done)) {                                                                                                                     \
            fprintf(stderr, "FAILED: line %d: %s: %s\n", __LINE__, #done, db ? parkdb_last_error(db)->message : "");                       \
            exit(1);                                                                                                                       \
        }                                                                                                                                  \
    } while (0)

static int count_event(void *context, const parkdb_load_event *event)
{
    *(int *)context += event->type == PARKDB_LOAD_ADDED;
    return 0;
}

static void put(parkdb *db)
{
    parkdb_unit barrel = {.code = "barrel", .dimension = "volume", .factor = 159};
    MUST(parkdb_unit_put(db, &barrel) == PARKDB_OK);
}

static void find(parkdb *db)
{
    parkdb_cursor *cursor = NULL;
    parkdb_filter filter;
    parkdb_filter_init(&filter);
    filter.kind = "volume"; /* a unit's dimension */
    MUST(parkdb_unit_find(db, &filter, &cursor) == PARKDB_OK);
    MUST(parkdb_next(cursor) == PARKDB_ROW && strcmp(parkdb_unit_row(cursor)->code, "barrel") == 0);
    MUST(parkdb_next(cursor) == PARKDB_OK);
    parkdb_cursor_close(cursor);
    parkdb_filter standing = {.size = sizeof standing, .kind = "all", .status = "weak", .limit = 1};
    MUST(parkdb_park_standing_find(db, &standing, &cursor) == PARKDB_OK);
    MUST(parkdb_next(cursor) == PARKDB_OK);
    parkdb_cursor_close(cursor);
}

static void load(parkdb *db, const char *catalogue)
{
    int added = 0;
    parkdb_load_options options = {.size = sizeof options, .on_event = count_event, .context = &added, .dry_run = 1};
    parkdb_load_result result = {0};
    MUST(parkdb_load_file(db, catalogue, &options, &result) == PARKDB_OK);
    MUST(added > 0 && added == result.added);
    options.dry_run = 0;
    MUST(parkdb_load_file(db, catalogue, &options, NULL) == PARKDB_OK);
}

static int write_nothing(void *context, const char *text, size_t length)
{
    *(size_t *)context += text ? length : 0;
    return 0;
}

static void report(parkdb *db)
{
    size_t written = 0;
    parkdb_report asked = {.size = sizeof asked, .park = "nowhere"};
    MUST(parkdb_report_write(db, &asked, write_nothing, &written) == PARKDB_UNKNOWN && written == 0);
}

/* Usage: former DATABASE CATALOGUE */
int main(int count, char **arguments)
{
    parkdb *db = NULL;
    if (count != 3) return 2;
    remove(arguments[1]);
    MUST(PARKDB_VERSION_MAJOR == 0 && PARKDB_VERSION_MINOR == 5);
    MUST(parkdb_create(arguments[1], &db, NULL) == PARKDB_OK);
    put(db);
    MUST(parkdb_close(db) == PARKDB_OK);
    MUST(parkdb_open(arguments[1], PARKDB_OPEN_READ_WRITE, &db, NULL) == PARKDB_OK);
    find(db);
    load(db, arguments[2]);
    report(db);
    MUST(parkdb_close(db) == PARKDB_OK);
    return 0;
}
