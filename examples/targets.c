/* Lists targets by filters:
 *
 *     parkdb-targets policies.db                                   all of them
 *     parkdb-targets policies.db --document hunan-2017 --due 2019  one document's, due in 2019
 *     parkdb-targets policies.db --concerns cangzhou-htz           those of a park, and of every group that contains it
 *     parkdb-targets policies.db --agency shijiazhuang.kjj         those that an agency answers for
 */
#include "table.h"

#include <parkdb.h>

#include <stdio.h>
#include <string.h>

static int fail(const parkdb_error *error)
{
    fprintf(stderr, "parkdb-targets: %s\n", error->message);
    return 1;
}

/* Sets the member of the filter that an option names; 0 if there is none. */
static int set_option(parkdb_filter *filter, const char *option, const char *value)
{
    const struct {
        const char *name;
        const char **member;
    } options[] = {
        {"--document", &filter->document}, {"--area", &filter->area},           {"--concerns", &filter->concerns},
        {"--region", &filter->region},     {"--indicator", &filter->indicator}, {"--agency", &filter->agency},
        {"--kind", &filter->kind},         {"--strength", &filter->strength},   {"--due-from", &filter->due_from},
        {"--due-to", &filter->due_to},
    };
    if (strcmp(option, "--due") == 0) {
        filter->due_from = filter->due_to = value;
        return 1;
    }
    for (size_t i = 0; i < sizeof options / sizeof options[0]; i++)
        if (strcmp(options[i].name, option) == 0) {
            *options[i].member = value;
            return 1;
        }
    return 0;
}

static int list(parkdb *db, const parkdb_filter *filter)
{
    static const char *const headings[] = {"document", "clause", "subject", "", "indicator", "wording", "due", "strength"};
    struct table *table = table_new(headings, 8);
    parkdb_cursor *cursor;
    int code = parkdb_target_overview_find(db, filter, &cursor);
    if (code == PARKDB_OK) {
        while ((code = parkdb_next(cursor)) == PARKDB_ROW) {
            const parkdb_target_overview *target = parkdb_target_overview_row(cursor);
            table_add(table, target->document_code);
            table_add(table, target->clause);
            table_add(table, target->subject);
            table_add(table, strcmp(target->quantifier, "each") == 0 ? "each" : "");
            table_add(table, target->indicator);
            table_add(table, target->wording);
            table_add(table, target->period_to ? target->period_to : "undated");
            table_add(table, strcmp(target->strength, "firm") == 0 ? "" : target->strength);
        }
        parkdb_cursor_close(cursor);
    }
    int rows = table_print(table, stdout, 32);
    if (code != PARKDB_OK) return fail(parkdb_last_error(db));
    printf("%d targets\n", rows);
    return 0;
}

static const char usage[] = "usage: parkdb-targets DATABASE [--document|--area|--concerns|--region|--indicator|--agency CODE] "
                            "[--due|--due-from|--due-to PERIOD] [--kind headline|task] [--strength firm|expected|aspirational]\n";

int main(int argc, char **argv)
{
    parkdb_filter filter;
    parkdb_filter_init(&filter);
    int ok = argc >= 2 && argc % 2 == 0;
    if (argc == 2 && strcmp(argv[1], "--help") == 0) return fputs(usage, stdout) < 0;
    for (int i = 2; ok && i < argc; i += 2) ok = set_option(&filter, argv[i], argv[i + 1]);
    if (!ok) {
        fputs(usage, stderr);
        return 2;
    }
    parkdb *db;
    parkdb_error error;
    if (parkdb_open(argv[1], PARKDB_OPEN_READ_ONLY, &db, &error) != PARKDB_OK) return fail(&error);
    int status = list(db, &filter);
    parkdb_close(db);
    return status;
}
