#include "bare.h"
#include "fail.h"
#include "measure.h"
#include "ours.h"
#include "stage.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

void copy_file(const char *from, const char *to)
{
    static char buffer[1 << 20];
    FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
    if (!in || !out) fail("cannot copy %s", from);
    for (size_t length; (length = fread(buffer, 1, sizeof buffer, in)) > 0;)
        if (fwrite(buffer, 1, length, out) != length) fail("cannot write %s", to);
    fclose(in);
    if (fclose(out)) fail("cannot write %s", to);
}

static double file_size(const char *path)
{
    struct stat status;
    if (stat(path, &status)) fail("cannot find %s", path);
    return (double)status.st_size;
}

/* ---------------------------------------------------------------- Policy files */

static void load_policies(void *context, void *nothing)
{
    static char paths[POLICY_FILES][PATH_SIZE];
    const struct stage *stage = context;
    const char *names[POLICY_FILES];
    parkdb *db = NULL;
    parkdb_error error;
    parkdb_load_options options = {.size = sizeof options};
    (void)nothing;
    policy_paths(stage->directory, paths);
    for (int i = 0; i < POLICY_FILES; i++) names[i] = paths[i];
    remove(stage->base);
    if (parkdb_create(stage->base, &db, &error)) fail("%s", error.message);
    need(db, parkdb_load_files(db, names, POLICY_FILES, &options, NULL), "policy files");
    need(db, parkdb_optimize(db), "statistics");
    parkdb_close(db);
}

/* The goals are for a hundred thousand targets. */
static void measure_policies(struct stage *stage)
{
    struct usage usage;
    char nothing;
    int is_set = stage->world->targets == 100000;
    say("Loading the policy files");
    in_child(load_policies, stage, &nothing, 1, &usage);
    report_value(stage->report, "policy files", usage.seconds, " s", is_set ? 5.0 : 0.0);
    report_value(stage->report, "policy files, peak memory", (double)usage.peak_kib / 1024.0, " MB", is_set ? 128.0 : 0.0);
}

/* ---------------------------------------------------------------- Figures */

struct loaded {
    double seconds;
    struct answer answer; /* a row for all: how many figures there are, and their sum */
};

static struct answer count_rows(sqlite3 *sqlite, const char *sql)
{
    struct answer answer = {0, 0};
    sqlite3_stmt *statement = bare_prepare(sqlite, sql);
    while (bare_next(statement))
        row_add(&answer, row_real(row_integer(row_begin(), sqlite3_column_int64(statement, 0)), 1, sqlite3_column_double(statement, 1)));
    sqlite3_finalize(statement);
    return answer;
}

static void import_figures(void *context, void *result)
{
    const struct stage *stage = context;
    struct loaded *loaded = result;
    char csv[PATH_SIZE];
    parkdb_csv_options options = {.size = sizeof options, .source = SOURCE};
    path_in(csv, stage->directory, "figures.csv");
    parkdb *db = ours_handle(stage->main, PARKDB_OPEN_READ_WRITE);
    bare_execute(parkdb_sqlite(db), "PRAGMA synchronous = off");
    double begin = cpu_now();
    need(db, parkdb_import_csv(db, csv, &options, NULL), "import");
    loaded->seconds = cpu_now() - begin;
    loaded->answer = count_rows(parkdb_sqlite(db), "SELECT count(*), round(sum(value), 1) FROM observation");
    need(db, parkdb_optimize(db), "statistics");
    parkdb_close(db);
}

/* The next field of a line, which ends with a zero afterwards. */
static char *field(char **at)
{
    char *begin = *at, *end = begin + strcspn(begin, ",\n");
    *at = end + (*end != 0);
    *end = 0;
    return begin;
}

static int day_of(sqlite3_stmt *days, const char *text)
{
    int day = 0;
    sqlite3_bind_text(days, 1, text, -1, SQLITE_STATIC);
    while (bare_next(days)) day = sqlite3_column_int(days, 0);
    return day;
}

/* A quarter is written beside the years by its own number: 20254. */
static void insert_line(sqlite3_stmt *insert, sqlite3_stmt *days, char *line)
{
    const char *area = field(&line), *indicator = field(&line), *period = field(&line), *value = field(&line);
    int year = atoi(period);
    sqlite3_bind_text(insert, 1, indicator, -1, SQLITE_STATIC);
    sqlite3_bind_text(insert, 2, area, -1, SQLITE_STATIC);
    sqlite3_bind_int(insert, 3, period[4] ? year * 10 + period[6] - '0' : year);
    sqlite3_bind_int(insert, 4, day_of(days, field(&line)));
    sqlite3_bind_double(insert, 5, atof(value));
    while (bare_next(insert)) continue;
}

static void load_bare(void *context, void *result)
{
    const struct stage *stage = context;
    struct loaded *loaded = result;
    char csv[PATH_SIZE], path[PATH_SIZE], line[256];
    path_in(csv, stage->directory, "figures.csv");
    path_in(path, stage->directory, "bare-load.db");
    bare_make_empty(path, stage->bare);
    sqlite3 *sqlite = bare_open(path, 1);
    FILE *file = fopen(csv, "rb");
    if (!file || !fgets(line, sizeof line, file)) fail("cannot read %s", csv);
    double begin = cpu_now();
    bare_execute(sqlite, "PRAGMA synchronous = off; BEGIN");
    sqlite3_stmt *insert = bare_prepare(sqlite, bare_insert), *days = bare_prepare(sqlite, "SELECT julianday(?1) - 2440587.5");
    while (fgets(line, sizeof line, file)) insert_line(insert, days, line);
    sqlite3_finalize(insert);
    sqlite3_finalize(days);
    bare_execute(sqlite, "COMMIT");
    loaded->seconds = cpu_now() - begin;
    loaded->answer = count_rows(sqlite, "SELECT count(*), round(sum(value), 1) FROM figure");
    fclose(file);
    sqlite3_close(sqlite);
    remove(path);
}

static void make_bare(void *context, void *nothing)
{
    const struct stage *stage = context;
    (void)nothing;
    bare_make(stage->bare, stage->main);
}

static long long figures_of(const char *path)
{
    sqlite3 *sqlite = bare_open(path, 0);
    sqlite3_stmt *statement = bare_prepare(sqlite, "SELECT count(*) FROM observation");
    long long count = bare_next(statement) ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_finalize(statement);
    sqlite3_close(sqlite);
    return count;
}

static void generate_files(void *context, void *nothing)
{
    const struct stage *stage = context;
    (void)nothing;
    generate(stage->world, stage->directory);
}

void stage_load(struct stage *stage)
{
    struct loaded ours, bare;
    struct usage usage;
    char nothing;
    say("Making the files of %s: %d parks, %d indicators, %ld targets", stage->world->scale, stage->world->parks, stage->world->indicators,
        stage->world->targets);
    in_child(generate_files, stage, &nothing, 1, NULL);
    report_part(stage->report, "Loading");
    measure_policies(stage);
    copy_file(stage->base, stage->main);
    say("Loading the figures");
    in_child(import_figures, stage, &ours, sizeof ours, &usage);
    in_child(make_bare, stage, &nothing, 1, NULL);
    in_child(load_bare, stage, &bare, sizeof bare, NULL);
    report_times(stage->report, "figures from CSV, against a bare load", ours.seconds, bare.seconds, 2.5,
                 (enum agreement)answers_agree(&ours.answer, &bare.answer));
    report_value(stage->report, "figures from CSV, peak memory", (double)usage.peak_kib / 1024.0, " MB", 0.0);
    double count = (double)figures_of(stage->main);
    report_value(stage->report, "size of the file a figure", (file_size(stage->main) - file_size(stage->base)) / count, " bytes", 66.0);
}
