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
    struct {
        parkdb_load_result result;
        int own;
    } loaded = {.own = 7};
    MUST(parkdb_load_file(db, catalogue, &options, &loaded.result) == PARKDB_OK);
    MUST(added > 0 && added == loaded.result.added && loaded.own == 7);
    options.dry_run = 0;
    MUST(parkdb_load_file(db, catalogue, &options, NULL) == PARKDB_OK);
}

/* What is behind the caller's structs is the caller's. */
static void figures(parkdb *db, const char *csv)
{
    struct {
        parkdb_observation row;
        const char *own;
    } rows[2] = {{.row = {.indicator = "gdp", .area = "hebei", .period = "2022", .value = {1, 1}}, .own = "mine"},
                 {.row = {.indicator = "gdp", .area = "hebei", .period = "2023", .value = {2, 1}}, .own = "mine"}};
    struct {
        parkdb_csv_result result;
        long long own;
    } imported = {.own = 7};
    FILE *file = fopen(csv, "w");
    MUST(file != NULL);
    fprintf(file, "area,indicator,period,value\nhebei,gdp,2024,3\n");
    MUST(fclose(file) == 0);
    MUST(parkdb_observation_put_many(db, &rows[0].row, 2, sizeof rows[0]) == PARKDB_OK);
    MUST(parkdb_import_csv(db, csv, NULL, &imported.result) == PARKDB_OK);
    MUST(imported.result.rows == 1 && imported.result.written == 1 && imported.own == 7);
    parkdb_number value = {0, 0};
    MUST(parkdb_figure_value(db, "gdp", "hebei", "2024", &value) == PARKDB_OK && value.known && value.value > 2.5);
    MUST(parkdb_observation_remove(db, &rows[1].row) == PARKDB_OK);
    MUST(parkdb_figure_value(db, "gdp", "hebei", "2023", &value) == PARKDB_OK && !value.known);
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

static void open_nothing(void)
{
    parkdb *db = NULL;
    struct {
        parkdb_error error;
        int own;
    } failed = {.own = 7};
    MUST(parkdb_open("/nowhere/p.db", PARKDB_OPEN_READ_ONLY, &db, &failed.error) == PARKDB_MISSING);
    MUST(failed.error.code == PARKDB_MISSING && failed.own == 7);
}

/* Usage: former DATABASE CATALOGUE CSV-FILE */
int main(int count, char **arguments)
{
    parkdb *db = NULL;
    if (count != 4) return 2;
    remove(arguments[1]);
    open_nothing();
    MUST(PARKDB_VERSION_MAJOR == 0 && PARKDB_VERSION_MINOR == 5);
    MUST(parkdb_create(arguments[1], &db, NULL) == PARKDB_OK);
    put(db);
    MUST(parkdb_close(db) == PARKDB_OK);
    MUST(parkdb_open(arguments[1], PARKDB_OPEN_READ_WRITE, &db, NULL) == PARKDB_OK);
    find(db);
    load(db, arguments[2]);
    figures(db, arguments[3]);
    report(db);
    MUST(parkdb_close(db) == PARKDB_OK);
    return 0;
}
