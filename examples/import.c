/* Imports observations from a CSV file, or exports them to one:
 *
 *     parkdb-import policies.db observations.csv
 *     parkdb-import --skip-bad-rows --source yearbook-2024 --vintage 2025-03-01 policies.db observations.csv
 *     parkdb-import --export policies.db observations.csv
 *
 * All rows go in or, without --skip-bad-rows, on any bad row none. Every bad row is told. */
#include <parkdb.h>

#include <stdio.h>
#include <string.h>

#ifdef _WIN32
#include <io.h>
#define isatty _isatty
#else
#include <unistd.h>
#endif

#define BAR_WIDTH 40
#define STANDARD_ERROR 2

static int fail(const parkdb_error *error)
{
    fprintf(stderr, "parkdb-import: %s (%s)\n", error->message, parkdb_code_name(error->code));
    return 1;
}

static int usage(void)
{
    fprintf(stderr, "usage: parkdb-import [--skip-bad-rows] [--source CODE] [--vintage DAY] DATABASE FILE.csv\n"
                    "       parkdb-import --export DATABASE FILE.csv\n");
    return 2;
}

/* What the callbacks share. */
struct view {
    const char *file;
    int has_bar; /* standard error is a terminal */
    int percent; /* as drawn, or -1 */
    long long told;
};

static void wipe(struct view *view)
{
    if (view->has_bar && view->percent >= 0) fprintf(stderr, "\r\033[K");
    view->percent = -1;
}

static int say_bad(void *context, const parkdb_csv_fault *fault)
{
    struct view *view = context;
    const char *quote = *fault->found ? "\"" : "";
    wipe(view);
    fprintf(stderr, "%s: line %lld, column %d%s%s: found %s%s%s, expected %s\n", view->file, fault->line, fault->column,
            *fault->field ? " " : "", fault->field, quote, *fault->found ? fault->found : "nothing", quote, fault->expected);
    view->told++;
    return 0;
}

static int draw(void *context, long long done, long long total, long long rows)
{
    struct view *view = context;
    int percent = total > 0 ? (int)(done * 100 / total) : 0;
    if (!view->has_bar || percent == view->percent) return 0;
    view->percent = percent;
    fprintf(stderr, "\r[");
    for (int i = 0; i < BAR_WIDTH; i++) fputc(i < percent * BAR_WIDTH / 100 ? '#' : '.', stderr);
    fprintf(stderr, "] %3d %%  %lld rows", percent, rows);
    fflush(stderr);
    return 0;
}

static int import(parkdb *db, const char *path, parkdb_csv_options *options)
{
    struct view view = {.file = path, .has_bar = isatty(STANDARD_ERROR), .percent = -1};
    parkdb_csv_result result = {0, 0, 0};
    options->on_bad_row = say_bad;
    options->on_progress = draw;
    options->context = &view;
    int code = parkdb_import_csv(db, path, options, &result);
    wipe(&view);
    if (code != PARKDB_OK && !result.bad) return fail(parkdb_last_error(db));
    if (result.bad > view.told) fprintf(stderr, "… and %lld more bad rows\n", result.bad - view.told);
    if (code == PARKDB_INVALID) fprintf(stderr, "%lld of %lld rows are bad: nothing was imported\n", result.bad, result.rows);
    else if (code != PARKDB_OK) return fail(parkdb_last_error(db));
    else
        printf("%lld rows: %lld figures written, %lld as they were, %lld bad rows left out\n", result.rows, result.written,
               result.rows - result.written - result.bad, result.bad);
    return code != PARKDB_OK;
}

int main(int argc, char **argv)
{
    parkdb_csv_options options = {.size = sizeof options};
    parkdb *db = NULL;
    parkdb_error error;
    int exporting = argc > 1 && strcmp(argv[1], "--export") == 0;
    int at = 1 + exporting;
    for (; !exporting && at < argc && strncmp(argv[at], "--", 2) == 0; at++) {
        if (strcmp(argv[at], "--skip-bad-rows") == 0) options.skip_bad_rows = 1;
        else if (strcmp(argv[at], "--source") == 0 && at + 1 < argc) options.source = argv[++at];
        else if (strcmp(argv[at], "--vintage") == 0 && at + 1 < argc) options.vintage = argv[++at];
        else return usage();
    }
    if (argc - at != 2) return usage();
    int code = parkdb_open(argv[at], exporting ? PARKDB_OPEN_READ_ONLY : PARKDB_OPEN_READ_WRITE, &db, &error);
    if (code != PARKDB_OK) return fail(&error);
    int status = 0;
    if (!exporting) status = import(db, argv[at + 1], &options);
    else if (parkdb_export_csv(db, NULL, argv[at + 1]) != PARKDB_OK) status = fail(parkdb_last_error(db));
    parkdb_close(db);
    return status;
}
