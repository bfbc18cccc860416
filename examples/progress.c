/* How far targets are: required, actual, status and why.
 *
 *     parkdb-progress policies.db --area suzhou-htz                      a park's targets
 *     parkdb-progress policies.db --document hunan-2017 --status missed
 *     parkdb-progress policies.db --rollup                               each target as one, and who fails
 *     parkdb-progress policies.db --as-of 2020-06-30 --known-on 2020-06-30 …   as it was, and as it was known, on a day
 */
#include "table.h"

#include <parkdb.h>

#include <stdio.h>
#include <string.h>

struct wish {
    parkdb_filter filter;
    const char *as_of, *known_on;
    int rollup, explain;
};

static int fail(parkdb *db)
{
    fprintf(stderr, "parkdb-progress: %s\n", parkdb_last_error(db)->message);
    return 1;
}

static void add_number(struct table *table, parkdb_number number, const char *format)
{
    char text[48] = "";
    if (number.known) snprintf(text, sizeof text, format, number.value);
    table_add(table, text);
}

static int print_progress(parkdb *db, const struct wish *wish)
{
    static const char *const headings[] = {"target", "area", "due", "required", "actual", "unit", "status", "attainment", "pace", "why"};
    parkdb_cursor *cursor;
    if (parkdb_target_progress_find(db, &wish->filter, &cursor) != PARKDB_OK) return fail(db);
    struct table *table = table_new(headings, 10);
    int code;
    while ((code = parkdb_next(cursor)) == PARKDB_ROW) {
        const parkdb_target_progress *row = parkdb_target_progress_row(cursor);
        table_add(table, row->target_code);
        table_add(table, row->area);
        table_add(table, row->due_period ? row->due_period : "undated");
        add_number(table, row->required, "%.10g");
        add_number(table, row->actual, "%.10g");
        table_add(table, row->unit);
        table_add(table, row->status);
        add_number(table, row->attainment, "%.2f");
        add_number(table, row->pace, "%.2f");
        table_add(table, wish->explain ? row->explain : row->reason);
    }
    parkdb_cursor_close(cursor);
    printf("%d rows\n", table_print(table, stdout, wish->explain ? 60 : 36));
    return code == PARKDB_OK ? 0 : fail(db);
}

static int print_rollup(parkdb *db, const struct wish *wish)
{
    static const char *const headings[] = {"target", "due", "members", "met", "status", "who fails"};
    parkdb_cursor *cursor;
    if (parkdb_target_rollup_find(db, &wish->filter, &cursor) != PARKDB_OK) return fail(db);
    struct table *table = table_new(headings, 6);
    char number[16];
    int code;
    while ((code = parkdb_next(cursor)) == PARKDB_ROW) {
        const parkdb_target_rollup *row = parkdb_target_rollup_row(cursor);
        table_add(table, row->target_code);
        table_add(table, row->due_period ? row->due_period : "undated");
        snprintf(number, sizeof number, "%d", row->members);
        table_add(table, number);
        snprintf(number, sizeof number, "%d", row->met);
        table_add(table, number);
        table_add(table, row->status);
        table_add(table, row->failing);
    }
    parkdb_cursor_close(cursor);
    printf("%d rows\n", table_print(table, stdout, 48));
    return code == PARKDB_OK ? 0 : fail(db);
}

/* Takes one option and its value; returns how many words it took, or 0. */
static int take_option(struct wish *wish, char **words)
{
    const struct {
        const char *name;
        const char **member;
    } options[] = {{"--area", &wish->filter.area},         {"--document", &wish->filter.document}, {"--agency", &wish->filter.agency},
                   {"--status", &wish->filter.status},     {"--indicator", &wish->filter.indicator}, {"--as-of", &wish->as_of},
                   {"--known-on", &wish->known_on},        {"--due-from", &wish->filter.due_from}, {"--due-to", &wish->filter.due_to}};
    if (strcmp(words[0], "--rollup") == 0) return wish->rollup = 1;
    if (strcmp(words[0], "--explain") == 0) return wish->explain = 1;
    for (size_t i = 0; words[1] && i < sizeof options / sizeof options[0]; i++)
        if (strcmp(options[i].name, words[0]) == 0) {
            *options[i].member = words[1];
            return 2;
        }
    return 0;
}

int main(int argc, char **argv)
{
    struct wish wish = {{sizeof(parkdb_filter), 0}, NULL, NULL, 0, 0};
    int at = 2, taken = argc >= 2;
    while (taken && at < argc) at += taken = take_option(&wish, argv + at);
    if (!taken) {
        fprintf(stderr, "usage: parkdb-progress DATABASE [--area|--document|--agency|--indicator CODE] [--status STATUS] [--due-from|--due-to "
                        "PERIOD] [--as-of DAY] [--known-on DAY] [--explain] [--rollup]\n");
        return 2;
    }
    parkdb *db;
    parkdb_error error;
    if (parkdb_open(argv[1], PARKDB_OPEN_READ_ONLY, &db, &error) != PARKDB_OK) {
        fprintf(stderr, "parkdb-progress: %s\n", error.message);
        return 1;
    }
    int status = 0;
    if (wish.as_of || wish.known_on) status = parkdb_set_clock(db, wish.as_of, wish.known_on) == PARKDB_OK ? 0 : fail(db);
    if (!status) status = wish.rollup ? print_rollup(db, &wish) : print_progress(db, &wish);
    parkdb_close(db);
    return status;
}
