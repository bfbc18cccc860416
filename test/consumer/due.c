/* Loads policy files into a new database and prints each target: its code, its due period, its wording. Usage: due FILE… */
#include <parkdb.h>
#include <stdio.h>

static int print_targets(parkdb *db)
{
    parkdb_filter filter;
    parkdb_cursor *cursor = NULL;
    int code;
    parkdb_filter_init(&filter);
    code = parkdb_target_overview_find(db, &filter, &cursor);
    while (!code && (code = parkdb_next(cursor)) == PARKDB_ROW) {
        const parkdb_target_overview *row = parkdb_target_overview_row(cursor);
        printf("%s|%s|%s\n", row->target_code, row->period_to ? row->period_to : "", row->wording);
        code = PARKDB_OK;
    }
    parkdb_cursor_close(cursor);
    return code;
}

int main(int argc, char **argv)
{
    parkdb *db = NULL;
    parkdb_error error;
    parkdb_load_result result;
    char version[32];
    int code;
    snprintf(version, sizeof version, "%d.%d.%d", PARKDB_VERSION_MAJOR, PARKDB_VERSION_MINOR, PARKDB_VERSION_PATCH);
    fprintf(stderr, "parkdb.h %s, library %s\n", version, parkdb_version());
    code = parkdb_create(":memory:", &db, &error);
    if (code) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    code = parkdb_load_files(db, (const char *const *)argv + 1, (size_t)argc - 1, NULL, &result);
    if (!code) code = print_targets(db);
    if (code) fprintf(stderr, "%s: %s\n", parkdb_code_name(code), parkdb_last_error(db)->message);
    return parkdb_close(db) || code;
}
