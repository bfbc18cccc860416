/* Imports observations from a CSV file into a database, or exports them to one:
 *
 *     parkdb-import policies.db observations.csv
 *     parkdb-import --skip-bad-rows --source yearbook-2024 --vintage 2025-03-01 policies.db observations.csv
 *     parkdb-import --only SEX=_T --only AGE=TOTAL policies.db sdmx.csv
 *     parkdb-import --export policies.db observations.csv
 *
 * All rows go in or, without --skip-bad-rows, on any bad row none. Every bad row is told. */
#include <parkdb.h>

#include <signal.h>
#include <stdio.h>
#include <string.h>

#ifdef _WIN32
#include <io.h>
#define isatty _isatty
#else
#include <unistd.h>
#endif

#define BAR_WIDTH 40
#define MOST_CONDITIONS 32
#define STANDARD_ERROR 2

static const char usage_text[] =
    "usage: parkdb-import [--skip-bad-rows] [--source NAME] [--vintage DAY] [--only COLUMN=VALUE]… DATABASE FILE.csv\n"
    "       parkdb-import --export DATABASE FILE.csv\n"
    "\n"
    "Imports figures from FILE.csv into DATABASE, which parkdb-load makes, or exports all figures to it.\n"
    "The first row names the columns: area, indicator, period, value; unit, status, bound, source, source_name,\n"
    "synthetic, vintage, note as you need them. SDMX-CSV is understood as well.\n"
    "\n"
    "  --skip-bad-rows  import the good rows; without it, one bad row and nothing is imported\n"
    "  --source NAME    code or name of the source of rows that name none; it is made if it is not there\n"
    "  --vintage DAY    day from which rows that name none were known, YYYY-MM-DD; without it, today\n"
    "  --only COLUMN=VALUE  read the rows that have VALUE in COLUMN, which may be a dimension that figures here lack;\n"
    "                   * is any value; may be given more than once\n"
    "  --export         write all figures to FILE.csv\n";

static volatile sig_atomic_t stopped; /* by Ctrl-C */

static void stop(int signal_number)
{
    (void)signal_number;
    stopped = 1;
}

static int fail(const parkdb_error *error)
{
    fprintf(stderr, "parkdb-import: %s (%s)\n", error->message, parkdb_code_name(error->code));
    return 1;
}

static int usage(FILE *file, int status)
{
    fputs(usage_text, file);
    return status;
}

/* What the callbacks share. */
struct view {
    const char *file;
    int has_bar; /* standard error is a terminal */
    int percent; /* as drawn, or -1 */
    long long told, blank, left_out;
};

static void wipe(struct view *view)
{
    if (view->has_bar && view->percent >= 0) fprintf(stderr, "\r\033[K");
    view->percent = -1;
}

/* As compilers do, so that an editor can go there. */
static int say_bad(void *context, const parkdb_csv_fault *fault)
{
    struct view *view = context;
    const char *quote = *fault->found ? "\"" : "";
    wipe(view);
    fprintf(stderr, "%s:%lld:%d: %s%sfound %s%s%s, expected %s\n", view->file, fault->line, fault->column, fault->field,
            *fault->field ? ": " : "", quote, *fault->found ? fault->found : "nothing", quote, fault->expected);
    view->told++;
    return stopped;
}

static int draw(void *context, long long done, long long total, long long rows)
{
    struct view *view = context;
    int percent = total > 0 ? (int)(done * 100 / total) : 0;
    if (!view->has_bar || percent == view->percent) return stopped;
    view->percent = percent;
    fprintf(stderr, "\r[");
    for (int i = 0; i < BAR_WIDTH; i++) fputc(i < percent * BAR_WIDTH / 100 ? '#' : '.', stderr);
    fprintf(stderr, "] %3d %%  %lld rows", percent, rows);
    fflush(stderr);
    return stopped;
}

static int say_result(const struct view *view, int code, const parkdb_csv_result *result)
{
    if (result->bad > view->told) fprintf(stderr, "… and %lld more bad rows\n", result->bad - view->told);
    if (code != PARKDB_OK) {
        fprintf(stderr, "%s: %lld rows read, %lld bad: nothing was imported\n", view->file, result->rows, result->bad);
        return 1;
    }
    long long unchanged = result->rows - result->written - result->bad - view->blank - view->left_out;
    printf("%s: %lld rows read, %lld written, %lld unchanged", view->file, result->rows, result->written, unchanged);
    if (view->blank) printf(", %lld without a value", view->blank);
    if (view->left_out) printf(", %lld not asked for", view->left_out);
    printf(", %lld bad%s\n", result->bad, result->bad ? " and left out" : result->rows ? "" : ": there is nothing below the header");
    return 0;
}

static int import(parkdb *db, const char *path, parkdb_csv_options *options)
{
    struct view view = {.file = path, .has_bar = isatty(STANDARD_ERROR), .percent = -1};
    parkdb_csv_result result = {0, 0, 0};
    options->on_bad_row = say_bad;
    options->on_progress = draw;
    options->context = &view;
    options->blank = &view.blank;
    options->left_out = &view.left_out;
    signal(SIGINT, stop);
    int code = parkdb_import_csv(db, path, options, &result);
    wipe(&view);
    if (code != PARKDB_OK && (code != PARKDB_INVALID || !result.bad)) return fail(parkdb_last_error(db));
    return say_result(&view, code, &result);
}

static int export(parkdb *db, const char *path)
{
    return parkdb_export_csv(db, NULL, path) == PARKDB_OK ? 0 : fail(parkdb_last_error(db));
}

/* Options may stand anywhere; *paths takes what is none. */
static int read_arguments(int argc, char **argv, parkdb_csv_options *options, const char **only, int *exporting, const char *paths[2])
{
    int count = 0, conditions = 0;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--skip-bad-rows") == 0) options->skip_bad_rows = 1;
        else if (strcmp(argv[i], "--export") == 0) *exporting = 1;
        else if (strcmp(argv[i], "--source") == 0 && i + 1 < argc) options->source = argv[++i];
        else if (strcmp(argv[i], "--vintage") == 0 && i + 1 < argc) options->vintage = argv[++i];
        else if (strcmp(argv[i], "--only") == 0 && i + 1 < argc && conditions < MOST_CONDITIONS) only[conditions++] = argv[++i];
        else if (strncmp(argv[i], "--", 2) == 0 || count == 2) return 0;
        else paths[count++] = argv[i];
    }
    if (conditions) options->only = only;
    int is_import = options->skip_bad_rows || options->source || options->vintage || conditions;
    return count == 2 && !(*exporting && is_import);
}

int main(int argc, char **argv)
{
    parkdb_csv_options options = {.size = sizeof options};
    const char *paths[2] = {NULL, NULL}, *only[MOST_CONDITIONS + 1] = {NULL};
    parkdb *db = NULL;
    parkdb_error error;
    int exporting = 0;
    if (argc == 2 && strcmp(argv[1], "--help") == 0) return usage(stdout, 0);
    if (!read_arguments(argc, argv, &options, only, &exporting, paths)) return usage(stderr, 2);
    if (parkdb_open(paths[0], exporting ? PARKDB_OPEN_READ_ONLY : PARKDB_OPEN_READ_WRITE, &db, &error) != PARKDB_OK) return fail(&error);
    int status = exporting ? export(db, paths[1]) : import(db, paths[1], &options);
    parkdb_close(db);
    return status;
}
