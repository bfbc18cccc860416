#include "peer.h"

#include "fail.h"
#include "generate.h"
#include "progress_sql.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SQL_SIZE = 16384, REVISION = QUESTIONS, REVISED };

/* ---------------------------------------------------------------- Tables. The columns of the first five are those of peer-<table>.csv. */

static const char *const tables[][2] = {
    {"area", "id integer PRIMARY KEY, code text NOT NULL, park integer NOT NULL, province integer NOT NULL"},
    {"indicator",
     "id integer PRIMARY KEY, code text NOT NULL, rising integer NOT NULL, stock integer NOT NULL, factor double precision NOT NULL"},
    {"member", "area_group integer NOT NULL, member integer NOT NULL, first_year integer NOT NULL, last_year integer NOT NULL"},
    {"clause", "id integer PRIMARY KEY, code text NOT NULL, heading text NOT NULL"},
    {"target",
     "id integer PRIMARY KEY, code text NOT NULL, area integer NOT NULL, quantifier text NOT NULL, indicator integer NOT NULL, basis "
     "text NOT NULL, baseline integer, reference integer, comparator text NOT NULL, value double precision NOT NULL, factor double "
     "precision NOT NULL, year_from integer, year_to integer NOT NULL, span text NOT NULL"},
};
enum { TABLES = sizeof tables / sizeof tables[0] };

static void recreate(struct peer *peer, const char *table, const char *columns)
{
    char sql[1024];
    snprintf(sql, sizeof sql, "DROP TABLE IF EXISTS %s", table);
    peer->driver->execute(peer, sql);
    snprintf(sql, sizeof sql, "CREATE TABLE %s (%s)", table, columns);
    peer->driver->execute(peer, sql);
}

void peer_make_load(struct peer *peer)
{
    char columns[512];
    snprintf(columns, sizeof columns,
             "area text NOT NULL, indicator text NOT NULL, year integer NOT NULL, value double precision, vintage date NOT NULL%s",
             peer->driver->key);
    recreate(peer, "figure_load", columns);
}

void peer_count_load(struct peer *peer, long long *rows, long long *cents)
{
    long long pair[2];
    peer->driver->pair(peer, "SELECT CAST(count(*) AS bigint), CAST(sum(round(value * 100)) AS bigint) FROM figure_load", pair);
    *rows = pair[0];
    *cents = pair[1];
}

void peer_fill(struct peer *peer, const char *directory)
{
    char name[64], path[PATH_SIZE];
    for (int i = 0; i < TABLES; i++) {
        snprintf(name, sizeof name, "peer-%s.csv", tables[i][0]);
        path_in(path, directory, name);
        recreate(peer, tables[i][0], tables[i][1]);
        peer->driver->copy(peer, tables[i][0], path);
    }
    path_in(path, directory, "ordered.csv");
    peer_make_load(peer);
    peer->driver->copy(peer, "figure_load", path);
    recreate(peer, "observation",
             "indicator integer NOT NULL, year integer NOT NULL, area integer NOT NULL, vintage integer NOT NULL, value double precision");
    peer->driver->execute(
        peer, "INSERT INTO observation SELECT i.id, f.year, a.id, f.vintage - DATE '1970-01-01', f.value FROM figure_load f JOIN "
              "indicator i ON i.code = f.indicator JOIN area a ON a.code = f.area ORDER BY 1, 2, 3, 4");
    peer->driver->execute(peer, "DROP TABLE figure_load");
    peer->driver->execute(peer, peer->driver->indexes);
}

double peer_bytes(struct peer *peer)
{
    long long pair[2];
    peer->driver->pair(peer, "SELECT pg_total_relation_size('observation'), 0", pair);
    return (double)pair[0];
}

/* ---------------------------------------------------------------- Questions
 *
 * In a parameter list d is the known day, D the past one, Y the year of today, P that of the past day, i, p and y what is asked for, and w
 * the word. */

static const char newest[] =
    "SELECT value FROM observation WHERE indicator = $2 AND area = $3 AND year = $4 AND vintage <= $1 ORDER BY vintage DESC LIMIT 1";
static const char search[] = "SELECT code FROM clause WHERE heading LIKE $1";

#define EARLY                                                                                                                              \
    "CASE WHEN i.stock = 1 OR (t.span = 'sum' AND (t.comparator IN ('>=', '>') OR (t.comparator = '~' AND i.rising = 1))) THEN 1 ELSE 0 "  \
    "END"
#define DUE(area, due)                                                                                                                     \
    "SELECT t.id, t.code, t.indicator, " area " AS area, " due " AS due, t.span, t.basis, t.comparator, t.value, t.factor, "               \
    "t.factor / i.factor AS conversion, t.baseline, t.reference, t.year_from, i.rising, " EARLY " AS early, "                              \
    "CASE WHEN " due " < $2 THEN 1 ELSE 0 END AS is_over, CASE WHEN t.span = 'each' OR " due " < $2 THEN " due " ELSE 0 END AS lowest "    \
    "FROM target t JOIN indicator i ON i.id = t.indicator "
#define ONCE DUE("t.area", "t.year_to") "WHERE t.quantifier = 'whole' AND t.span <> 'each'"
#define EACH_YEAR                                                                                                                          \
    DUE("t.area", "CAST(y.year AS integer)")                                                                                               \
    "JOIN generate_series(2000, 2100) y (year) ON y.year BETWEEN t.year_from AND t.year_to WHERE t.quantifier = 'whole' AND t.span = "     \
    "'each'"
#define EACH_MEMBER                                                                                                                        \
    DUE("m.member", "t.year_to")                                                                                                           \
    "JOIN member m ON m.area_group = t.area AND t.year_to BETWEEN m.first_year AND m.last_year WHERE t.quantifier = 'each'"

static const char dues_of_all[] = ONCE " UNION ALL " EACH_YEAR " UNION ALL " EACH_MEMBER;
static const char dues_of_one[] =
    ONCE " AND t.area = $3 UNION ALL " EACH_YEAR " AND t.area = $3 UNION ALL " EACH_MEMBER " AND m.member = $3";

static void write_progress(const struct peer_driver *driver, char *sql, int counted)
{
    char *found = malloc(SQL_SIZE);
    if (!found) fail("out of memory");
    snprintf(found, SQL_SIZE, "%s%s%s", driver->found[0], counted ? dues_of_all : dues_of_one, driver->found[1]);
    progress_sql(sql, SQL_SIZE, found, driver->barrier, counted);
    free(found);
}

static void write_question(const struct peer_driver *driver, enum question question, char *sql)
{
    const char *const *latest = driver->latest;
    switch (question) {
    case NEWEST: strcpy(sql, newest); break;
    case SERIES: snprintf(sql, SQL_SIZE, "SELECT year, value FROM (%sindicator = $2 AND area = $3%s) n", latest[0], latest[1]); break;
    case PROGRESS:
    case PROGRESS_PAST: write_progress(driver, sql, 0); break;
    case STATUS_COUNTS: write_progress(driver, sql, 1); break;
    case RANKING:
        snprintf(sql, SQL_SIZE,
                 "SELECT a.code, rank() OVER (ORDER BY CASE i.rising WHEN 1 THEN -n.value ELSE n.value END) FROM (%sindicator = $2 AND "
                 "year = $3%s) n JOIN area a ON a.id = n.area AND a.park = 1 JOIN indicator i ON i.id = n.indicator",
                 latest[0], latest[1]);
        break;
    case PARK_RANKS:
        snprintf(sql, SQL_SIZE,
                 "WITH own AS (SELECT n.*, i.rising FROM (%syear = $2 AND area = $3%s) n JOIN indicator i ON i.id = n.indicator) "
                 "SELECT i.code, p.better + 1, p.compared FROM (%s) p JOIN indicator i ON i.id = p.indicator",
                 latest[0], latest[1], driver->place);
        break;
    case PARK_STANDING:
        snprintf(sql, SQL_SIZE,
                 "WITH own AS (SELECT n.*, i.rising FROM (%s) n JOIN indicator i ON i.id = n.indicator) SELECT i.code, p.year, "
                 "p.better + 1, p.compared FROM (%s) p JOIN indicator i ON i.id = p.indicator",
                 driver->own_newest, driver->place);
        break;
    case GROWTH_SHARE:
        snprintf(sql, SQL_SIZE,
                 "WITH n AS (SELECT l.area, a.code, a.province, max(CASE l.year WHEN $3 THEN l.value END) AS value, max(CASE WHEN "
                 "l.year < $3 THEN l.value END) AS before FROM (%sindicator = $2 AND year IN ($3, $3 - 1)%s) l JOIN area a ON a.id = "
                 "l.area GROUP BY l.area, a.code, a.province) SELECT 'growth', code, (value / before - 1.0) / 0.01 FROM n WHERE before "
                 "> 0 AND value IS NOT NULL UNION ALL SELECT 'share', n.code, n.value * i.factor / (d.value * i.factor) / 0.01 FROM n "
                 "JOIN n d ON d.area = n.province AND d.value <> 0 CROSS JOIN (SELECT factor FROM indicator WHERE id = $2) i WHERE "
                 "n.value IS NOT NULL",
                 latest[0], latest[1]);
        break;
    case SEARCH: strcpy(sql, search); break;
    case QUESTIONS: break;
    }
}

static const char *const parameters_of[QUESTIONS] = {
    [NEWEST] = "dipy", [SERIES] = "dip",     [PROGRESS] = "dYp",      [PROGRESS_PAST] = "DPp", [STATUS_COUNTS] = "dY",
    [RANKING] = "diy", [PARK_RANKS] = "dyp", [PARK_STANDING] = "dYp", [GROWTH_SHARE] = "diy",  [SEARCH] = "w",
};

struct asking {
    struct peer *peer;
    int indicators, parks;
    int *indicator, *park; /* ids */
    int day, past_day;
    char like[64];
};

static struct parameter parameter_of(struct asking *asking, char which, const struct pick *pick)
{
    switch (which) {
    case 'd': return (struct parameter){NULL, asking->day};
    case 'D': return (struct parameter){NULL, asking->past_day};
    case 'Y': return (struct parameter){NULL, TODAY_YEAR};
    case 'P': return (struct parameter){NULL, PAST_YEAR};
    case 'i': return (struct parameter){NULL, asking->indicator[pick->indicator]};
    case 'p': return (struct parameter){NULL, asking->park[pick->park]};
    case 'y': return (struct parameter){NULL, pick->year};
    default: snprintf(asking->like, sizeof asking->like, "%%%s%%", pick->word); return (struct parameter){asking->like, 0};
    }
}

static int ask(struct engine *engine, enum question question, const struct pick *pick, struct answer *answer)
{
    struct asking *asking = engine->state;
    struct parameter parameters[PARAMETERS];
    const char *which = parameters_of[question];
    /* Growth and share follow from the first indicator. */
    struct pick asked = *pick;
    if (question == GROWTH_SHARE) asked.indicator = 0;
    for (int i = 0; which[i]; i++) parameters[i] = parameter_of(asking, which[i], &asked);
    asking->peer->driver->run(asking->peer, (int)question, (int)strlen(which), parameters, answer);
    return 1;
}

static void close_engine(struct engine *engine)
{
    struct asking *asking = engine->state;
    asking->peer->driver->close(asking->peer);
    free(asking->indicator);
    free(asking->park);
    free(asking);
}

/* The first number of each line whose second field begins so. */
static int *read_ids(const char *directory, const char *name, const char *prefix, int count)
{
    char path[PATH_SIZE], line[256];
    int *ids = calloc((size_t)count, sizeof *ids), found = 0;
    path_in(path, directory, name);
    FILE *file = fopen(path, "r");
    if (!file || !ids) fail("cannot read %s", path);
    while (fgets(line, sizeof line, file) && found < count) {
        const char *code = strchr(line, ',');
        if (code && !strncmp(code + 1, prefix, strlen(prefix))) ids[found++] = atoi(line);
    }
    fclose(file);
    return ids;
}

void peer_engine(struct engine *engine, struct peer *peer, const struct world *world, const char *directory)
{
    struct asking *asking = calloc(1, sizeof *asking);
    char *sql = malloc(SQL_SIZE);
    if (!asking || !sql) fail("out of memory");
    asking->peer = peer;
    asking->indicator = read_ids(directory, "peer-indicator.csv", "ind-", world->indicators);
    asking->park = read_ids(directory, "peer-area.csv", "park-", world->parks);
    asking->day = day_number(TODAY);
    asking->past_day = day_number(PAST);
    *engine = (struct engine){.name = peer->driver->name, .state = asking, .ask = ask, .close = close_engine};
    memcpy(engine->version, peer->version, sizeof engine->version);
    for (int i = 0; i < QUESTIONS; i++) {
        char types[PARAMETERS + 1] = "";
        for (int k = 0; parameters_of[i][k]; k++) types[k] = parameters_of[i][k] == 'w' ? 't' : 'i', types[k + 1] = 0;
        write_question(peer->driver, (enum question)i, sql);
        peer->driver->prepare(peer, i, sql, types);
    }
    free(sql);
}

/* ---------------------------------------------------------------- Revisions */

void peer_prepare_revision(struct peer *peer)
{
    peer->driver->prepare(peer, REVISION,
                          "INSERT INTO observation (indicator, year, area, vintage, value) VALUES ($1, $2, $3, $4, $5 / 100.0)", "iiiii");
    peer->driver->prepare(peer, REVISED, "SELECT indicator, year, area, vintage, value FROM observation WHERE vintage >= $1", "i");
}

void peer_revise(struct peer *peer, const struct fact *facts, int count)
{
    struct answer nothing = {0, 0};
    peer->driver->execute(peer, "BEGIN");
    for (int i = 0; i < count; i++) {
        const struct parameter parameters[] = {
            {NULL, facts[i].indicator}, {NULL, facts[i].year}, {NULL, facts[i].area}, {NULL, facts[i].day}, {NULL, (int)facts[i].cents}};
        peer->driver->run(peer, REVISION, 5, parameters, &nothing);
    }
    peer->driver->execute(peer, "COMMIT");
}

struct answer peer_revised(struct peer *peer, int first_day)
{
    struct answer answer = {0, 0};
    const struct parameter day = {NULL, first_day};
    peer->driver->run(peer, REVISED, 1, &day, &answer);
    return answer;
}
