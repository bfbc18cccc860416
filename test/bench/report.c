#include "report.h"

#include <parkdb.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* ---------------------------------------------------------------- Words */

static void time_text(char *text, size_t size, double seconds)
{
    static const struct {
        double one;
        const char *name;
    } units[] = {{1.0, "s"}, {1e-3, "ms"}, {1e-6, "µs"}, {1e-9, "ns"}};
    size_t i = 0;
    while (i < 3 && seconds < units[i].one) i++;
    double value = seconds / units[i].one;
    snprintf(text, size, value < 10.0 ? "%.2f %s" : value < 100.0 ? "%.1f %s" : "%.0f %s", value, units[i].name);
}

static void ratio_text(char *text, size_t size, double ratio)
{
    snprintf(text, size, ratio < 10.0 ? "%.2fx" : ratio < 100.0 ? "%.1fx" : "%.0fx", ratio);
}

/* A time, and how many times parkdb's it is. */
static void print_cell(double seconds, double own)
{
    char time[32], ratio[32];
    if (seconds <= 0.0) {
        printf(" – |");
        return;
    }
    time_text(time, sizeof time, seconds);
    if (own <= 0.0) {
        printf(" %s |", time);
        return;
    }
    ratio_text(ratio, sizeof ratio, seconds / own);
    printf(" %s (%s) |", time, ratio);
}

static void print_own(double seconds)
{
    print_cell(seconds, 0.0);
}

/* ---------------------------------------------------------------- Goals: another's time is at least so many times parkdb's */

struct condition {
    int against; /* a place among the times of the row; -1 ends the list */
    double times;
};

struct goal {
    const char *text;
    struct condition conditions[4];
};

enum { NOBODY = -1 };
#define AT_MOST(times) (1.0 / (times))

static void print_goal(const struct goal *goal, const double *seconds, double own)
{
    int unknown = 0, missed = 0;
    if (!goal->text || own <= 0.0) {
        printf(" – | – |\n");
        return;
    }
    for (const struct condition *c = goal->conditions; c->times > 0.0; c++)
        if (seconds[c->against] <= 0.0) unknown = 1;
        else if (seconds[c->against] < c->times * own) missed = 1;
    printf(" %s | %s |\n", goal->text, missed ? "**not met**" : unknown ? "met as far as known" : "met");
}

static const struct {
    const char *name;
    struct goal goal;
} questions[QUESTIONS] = {
    [NEWEST] = {"Q1 newest figure of an indicator, park, year", {"≤ 1.3x SQL by codes", {{SQL_CODES, AT_MOST(1.3)}}}},
    [SERIES] = {"Q2 a park's series of an indicator", {"≤ 1.3x SQL by codes", {{SQL_CODES, AT_MOST(1.3)}}}},
    [PROGRESS] = {"Q3 progress of a park's targets, today",
                  {"≤ 1.3x SQL, 50x faster than DuckDB, 2x than PostgreSQL", {{SQL_IDS, AT_MOST(1.3)}, {DUCKDB, 50.0}, {POSTGRES, 2.0}}}},
    [PROGRESS_PAST] = {"Q3 the same as known on a past day",
                       {"≤ 1.3x SQL, 50x faster than DuckDB, 2x than PostgreSQL",
                        {{SQL_IDS, AT_MOST(1.3)}, {DUCKDB, 50.0}, {POSTGRES, 2.0}}}},
    [STATUS_COUNTS] = {"Q4 how many of all targets have which status",
                       {"faster than DuckDB, 2x than PostgreSQL", {{DUCKDB, 1.0}, {POSTGRES, 2.0}}}},
    [RANKING] = {"Q5 ranking of all parks in an indicator and year",
                 {"≤ 1.3x scan and sort, 15x faster than DuckDB", {{SQL_IDS, AT_MOST(1.3)}, {DUCKDB, 15.0}}}},
    [PARK_RANKS] = {"Q6 a park's rank in each indicator, in a year",
                    {"10x faster than a scan of the year, 10x than DuckDB", {{SQL_IDS, 10.0}, {DUCKDB, 10.0}}}},
    [PARK_STANDING] = {"Q6 the same, newest figures (park_standing)",
                       {"10x faster than a scan of the year, 10x than DuckDB", {{SQL_IDS, 10.0}, {DUCKDB, 10.0}}}},
    [GROWTH_SHARE] = {"Q7 growth and share of the province, an indicator and year", {"30x faster than DuckDB", {{DUCKDB, 30.0}}}},
    [SEARCH] = {"Search for a word of two characters in headings", {NULL, {{0, 0.0}}}},
};

static const struct goal load_goal = {"as fast as DuckDB, 3x faster than .import", {{LOAD_DUCKDB, 1.0}, {LOAD_IMPORT, 3.0}}};
static const struct goal revise_goal = {"≥ 0.8x bare inserts' speed", {{REVISE_BARE, 0.8}}};

/* ---------------------------------------------------------------- Tables */

/* "model name : …" of the first processor, where the system tells. */
static void read_model(char *model, size_t size)
{
    char line[256];
    FILE *file = fopen("/proc/cpuinfo", "r");
    snprintf(model, size, "unknown CPU");
    while (file && fgets(line, sizeof line, file)) {
        char *value = strchr(line, ':');
        if (strncmp(line, "model name", 10) || !value) continue;
        value[strcspn(value, "\n")] = 0;
        snprintf(model, size, "%s", value + 2);
        break;
    }
    if (file) fclose(file);
}

void report_machine(const struct found *found)
{
    char model[256];
    read_model(model, sizeof model);
    printf("%s, %ld cores; compiled by %s; parkdb %s, SQLite %s", model, sysconf(_SC_NPROCESSORS_ONLN),
#if defined(__clang__)
           "clang " __clang_version__,
#else
           "gcc " __VERSION__,
#endif
           parkdb_version(), found->version[SQL_IDS]);
    static const char *const names[] = {[POSTGRES] = "PostgreSQL", [DUCKDB] = "DuckDB"};
    for (int e = POSTGRES; e <= DUCKDB; e++)
        if (*found->problem[e]) printf("; %s not measured: %s", names[e], found->problem[e]);
        else printf("; %s %s", names[e], found->version[e]);
    printf(".\n\nEvery engine gave the same answers before any time was taken. In brackets: how many times parkdb's time.\n");
}

static void print_questions(const struct found *found)
{
    static const char *const heads[ENGINES] = {"parkdb", "SQL or scan by ids", "SQL by codes", "PostgreSQL", "DuckDB"};
    printf("| Question | rows |");
    for (int e = 0; e < ENGINES; e++) printf(" %s |", heads[e]);
    printf(" goal | |\n|---|--:|");
    for (int e = 0; e < ENGINES; e++) printf("--:|");
    printf("---|---|\n");
    for (int q = 0; q < QUESTIONS; q++) {
        const double *seconds = found->asked.seconds[q];
        printf("| %s | %.0f |", questions[q].name, found->asked.rows[q]);
        print_own(seconds[PARKDB]);
        for (int e = SQL_IDS; e < ENGINES; e++) print_cell(seconds[e], seconds[PARKDB]);
        print_goal(&questions[q].goal, seconds, seconds[PARKDB]);
    }
}

static void print_loads(const struct found *found)
{
    printf("| Load of a CSV file |");
    for (int i = 0; i < LOADERS; i++) printf(" %s |", loader_name((enum loader)i));
    printf(" goal | |\n|---|--:|--:|--:|--:|--:|---|---|\n");
    for (int s = 0; s < 2; s++) {
        printf("| Q8 %s |", s ? "in random order" : "in key order");
        print_own(found->load[s][LOAD_PARKDB]);
        for (int i = 1; i < LOADERS; i++) print_cell(found->load[s][i], found->load[s][LOAD_PARKDB]);
        print_goal(&load_goal, found->load[s], found->load[s][LOAD_PARKDB]);
    }
}

static void print_revisions(const struct found *found)
{
    printf("| Revisions |");
    for (int i = 0; i < REVISERS; i++) printf(" %s |", reviser_name((enum reviser)i));
    printf(" goal | |\n|---|--:|--:|--:|--:|--:|---|---|\n| a batch of 1,000 |");
    print_own(found->revise[REVISE_PARKDB]);
    for (int i = 1; i < REVISERS; i++) print_cell(found->revise[i], found->revise[REVISE_PARKDB]);
    print_goal(&revise_goal, found->revise, found->revise[REVISE_PARKDB]);
}

static void print_room(const struct world *world, const struct found *found)
{
    printf("| Room | measured | goal | |\n|---|--:|---|---|\n");
    printf("| bytes an observation on disk | %.1f | ≤ 35 | %s |\n", found->bytes, found->bytes <= 35.0 ? "met" : "**not met**");
    if (found->postgres_bytes > 0.0) printf("| the same in PostgreSQL, with its two indexes | %.1f | – | – |\n", found->postgres_bytes);
    if (!found->load_rounds) return;
    printf("| peak memory of a load | %.0f MB |", (double)found->peak_kib / 1024.0);
    if (strcmp(world->scale, "10M")) printf(" – | – |\n");
    else printf(" < 256 MB | %s |\n", found->peak_kib < 256 * 1024 ? "met" : "**not met**");
}

void report_scale(const struct world *world, const struct found *found)
{
    printf("\n## %s: %lld observations, %d parks, %d indicators, %d targets\n\n", world->scale, found->observations, world->parks,
           world->indicators, world->targets);
    printf("Medians of %d interleaved rounds after a warm-up, of fewer where one answer takes more than 12 s; of loads %d.\n\n",
           found->rounds, found->load_rounds);
    print_questions(found);
    printf("\n");
    if (found->load_rounds) {
        print_loads(found);
        printf("\n");
    }
    print_revisions(found);
    printf("\n");
    print_room(world, found);
}

/* Q4 looks at every target and may grow with them. */
void report_growth(const struct found *small, const struct found *large)
{
    printf("\n## From 1M to 10M\n\n| Question | parkdb's time | rows of the answer | time a row | goal | |\n|---|--:|--:|--:|---|---|\n");
    for (int q = 0; q < QUESTIONS; q++) {
        if (small->asked.seconds[q][PARKDB] <= 0.0 || large->asked.seconds[q][PARKDB] <= 0.0) continue;
        double time = large->asked.seconds[q][PARKDB] / small->asked.seconds[q][PARKDB];
        double rows = small->asked.rows[q] > 0.0 ? large->asked.rows[q] / small->asked.rows[q] : 1.0;
        double each = time / (rows > 1.0 ? rows : 1.0);
        printf("| %s | %.2fx | %.2fx | %.2fx |", questions[q].name, time, rows, each);
        if (q == STATUS_COUNTS) printf(" – | – |\n");
        else printf(" ≤ 1.3x | %s |\n", each <= 1.3 ? "met" : "**not met**");
    }
}
