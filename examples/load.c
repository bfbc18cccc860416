/* Loads policy files into a database, which is created if it does not exist:
 *
 *     parkdb-load policies.db base-catalogue.json hunan-2017.json …
 *     parkdb-load --dry-run policies.db hunan-2017.json      says what would change
 *     parkdb-load --remove-added policies.db hunan-2017.json also removes what you have added to records that the file no longer has
 *     parkdb-load --export hunan-2017 policies.db > hunan-2017.json
 *
 * All files are loaded together, in any order, or on any error none. What you have added to the records of a file stays when it is loaded
 * again. A database of an older version is upgraded first.
 */
#include <parkdb.h>

#include <stdio.h>
#include <string.h>

static int fail(const parkdb_error *error)
{
    fprintf(stderr, "parkdb-load: %s (%s)\n", error->message, parkdb_code_name(error->code));
    return 1;
}

/* Prints errors and changes one by one; additions are only counted, because the first load adds everything. */
static int say(void *context, const parkdb_load_event *event)
{
    static const char *const verbs[] = {"", "error", "added", "changed", "removed", "kept"};
    (void)context;
    if (event->type == PARKDB_LOAD_ERROR) fprintf(stderr, "%s: %s%s%s\n", event->file, event->path, *event->path ? ": " : "", event->text);
    else if (event->type != PARKDB_LOAD_ADDED)
        printf("%s: %s %s %s: %s\n", event->file, verbs[event->type], event->kind, event->code, event->text);
    return 0;
}

static int load(parkdb *db, const parkdb_load_options *options, char **paths, int count)
{
    parkdb_load_result result;
    int code = parkdb_load_files(db, (const char *const *)paths, (size_t)count, options, &result);
    if (code == PARKDB_OK && !options->dry_run && result.added + result.changed + result.removed > 0) parkdb_optimize(db);
    if (code == PARKDB_OK)
        printf("%d files: %d records added, %d changed, %d removed, %d as they were\n", result.files, result.added, result.changed,
               result.removed, result.unchanged);
    else if (result.errors) fprintf(stderr, "%d error%s: nothing was loaded\n", result.errors, result.errors == 1 ? "" : "s");
    else fail(parkdb_last_error(db));
    return code != PARKDB_OK;
}

static int export(parkdb *db, const char *code)
{
    char *text;
    if (parkdb_export_text(db, code, &text, NULL) != PARKDB_OK) return fail(parkdb_last_error(db));
    fputs(text, stdout);
    parkdb_free(text);
    return 0;
}

/* A file of an older version, or one with changed views, is upgraded first; a dry run leaves it alone. */
static int open_to_load(const char *path, int is_dry, parkdb **db, parkdb_error *error)
{
    int code = parkdb_open(path, PARKDB_OPEN_READ_WRITE, db, error);
    if (code == PARKDB_MISSING) return parkdb_create(path, db, error);
    if ((code != PARKDB_OLDER && code != PARKDB_ALTERED) || is_dry) return code;
    code = parkdb_upgrade(path, error);
    if (code != PARKDB_OK) return code;
    printf("%s: its schema has been upgraded to version %s\n", path, parkdb_version());
    return parkdb_open(path, PARKDB_OPEN_READ_WRITE, db, error);
}

static const char usage[] = "usage: parkdb-load [--dry-run] [--remove-added] DATABASE FILE...\n       parkdb-load --export CODE DATABASE\n";

int main(int argc, char **argv)
{
    parkdb *db = NULL;
    parkdb_error error;
    parkdb_load_options options = {.size = sizeof options, .on_event = say};
    int exporting = argc == 4 && strcmp(argv[1], "--export") == 0;
    int first = exporting ? 3 : 1; /* the index of the database's name */
    if (argc == 2 && strcmp(argv[1], "--help") == 0) return fputs(usage, stdout) < 0;
    for (; !exporting && first < argc && strncmp(argv[first], "--", 2) == 0; first++) {
        if (strcmp(argv[first], "--dry-run") == 0) options.dry_run = 1;
        else if (strcmp(argv[first], "--remove-added") == 0) options.remove_added = 1;
        else first = argc;
    }
    if (argc < first + 1 || (!exporting && argc < first + 2)) {
        fputs(usage, stderr);
        return 2;
    }
    int code =
        exporting ? parkdb_open(argv[first], PARKDB_OPEN_READ_ONLY, &db, &error) : open_to_load(argv[first], options.dry_run, &db, &error);
    if (code != PARKDB_OK) return fail(&error);
    int status = exporting ? export(db, argv[2]) : load(db, &options, argv + first + 1, argc - first - 1);
    parkdb_close(db);
    return status;
}
