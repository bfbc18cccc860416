#include "generate.h"

#include "fail.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

void need(parkdb *db, int code, const char *doing)
{
    if (code < 0) fail("%s: %s", doing, parkdb_last_error(db)->message);
}

void path_in(char *path, const char *directory, const char *name)
{
    if (snprintf(path, PATH_SIZE, "%s/%s", directory, name) >= PATH_SIZE) fail("the name of the directory is too long: %s", directory);
}

static FILE *create(const char *path)
{
    FILE *file = fopen(path, "wb");
    if (!file) fail("cannot write %s", path);
    return file;
}

/* ---------------------------------------------------------------- The database */

static void put_units(parkdb *db)
{
    static const parkdb_unit units[] = {
        {"亿元", NULL, "cny", 1e8, 0, NULL}, {"万元", NULL, "cny", 1e4, 0, NULL}, {"家", NULL, "count", 1.0, 0, NULL},
        {"%", NULL, "ratio", 0.01, 0, NULL}, {"倍", NULL, "ratio", 1.0, 0, NULL},
    };
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) need(db, parkdb_unit_put(db, &units[i]), "units");
}

static void put_regions(parkdb *db)
{
    need(db, parkdb_region_put(db, &(parkdb_region){.code = "area-00", .name = "合成国", .level = "nation"}), "regions");
    for (int i = 0; i < PROVINCES; i++) {
        char code[CODE_SIZE], name[64];
        code_area(code, i);
        snprintf(name, sizeof name, "合成省%02d", i + 1);
        need(db, parkdb_region_put(db, &(parkdb_region){.code = code, .name = name, .level = "province", .parent = "area-00"}), "regions");
    }
}

/* A third is national from the beginning, a third has become so, a third is not. */
static void put_levels(parkdb *db, const char *code, int park)
{
    int kind = park / PROVINCES % 3;
    parkdb_park_level level = {.park = code, .level = kind == 0 ? "national" : "provincial", .last_day = kind == 1 ? "2019-12-31" : NULL};
    need(db, parkdb_park_level_put(db, &level), "levels of parks");
    if (kind != 1) return;
    level = (parkdb_park_level){.park = code, .level = "national", .first_day = "2020-01-01"};
    need(db, parkdb_park_level_put(db, &level), "levels of parks");
}

static void put_parks(parkdb *db, const struct world *world)
{
    for (int i = 0; i < world->parks; i++) {
        char code[CODE_SIZE], province[CODE_SIZE], name[64];
        code_park(code, i);
        code_area(province, i % PROVINCES);
        snprintf(name, sizeof name, "合成园区%04d", i + 1);
        need(db, parkdb_park_put(db, &(parkdb_park){.code = code, .name = name, .region = province}), "parks");
        put_levels(db, code, i);
    }
}

/* Of each group's ten parks the last leaves at the end of 2020, so that who is bound depends on the day. */
static void put_groups(parkdb *db, const struct world *world)
{
    for (int i = 0; i < world->parks; i++) {
        char code[CODE_SIZE], member[CODE_SIZE], name[64];
        code_group(code, i / GROUP_SIZE);
        code_park(member, i);
        snprintf(name, sizeof name, "合成组%03d", i / GROUP_SIZE + 1);
        if (i % GROUP_SIZE == 0) need(db, parkdb_area_group_put(db, &(parkdb_area_group){.code = code, .name = name}), "groups");
        parkdb_area_group_listed listed = {.area_group = code, .ord = i % GROUP_SIZE + 1, .member = member};
        if (i % GROUP_SIZE == GROUP_SIZE - 1) listed.last_day = "2020-12-31";
        need(db, parkdb_area_group_listed_put(db, &listed), "groups");
    }
}

static void put_indicators(parkdb *db, const struct world *world)
{
    for (int i = 0; i < world->indicators; i++) {
        char code[CODE_SIZE], name[64];
        code_indicator(code, i);
        snprintf(name, sizeof name, "合成指标%03d", i + 1);
        need(db,
             parkdb_indicator_put(db, &(parkdb_indicator){.code = code,
                                                          .name = name,
                                                          .unit = is_money(i) ? "亿元" : "家",
                                                          .direction = is_rising(i) ? "increase" : "decrease",
                                                          .aggregation_area = "sum",
                                                          .aggregation_time = is_stock(i) ? "last" : "sum"}),
             "indicators");
    }
    parkdb_indicator growth = {.code = "growth",
                               .name = "合成指标001增速",
                               .unit = "%",
                               .derivation = "growth",
                               .derived_from = "ind-001",
                               .levels_comparable = parkdb_number_of(1)};
    need(db, parkdb_indicator_put(db, &growth), "indicators");
    parkdb_indicator share = {.code = "share",
                              .name = "合成指标001占全省比重",
                              .unit = "%",
                              .derivation = "ratio",
                              .derived_from = "ind-001",
                              .derived_with = "ind-001",
                              .denominator_at = "province"};
    need(db, parkdb_indicator_put(db, &share), "indicators");
}

static void put_documents(parkdb *db, const struct world *world)
{
    for (int i = 0; i < PROVINCES; i++) {
        char code[CODE_SIZE], region[CODE_SIZE], title[64];
        code_document(code, i);
        code_area(region, i);
        snprintf(title, sizeof title, "合成省%02d的合成文件", i + 1);
        need(db, parkdb_document_put(db, &(parkdb_document){.code = code, .title = title, .status = "in_force", .region = region}),
             "documents");
    }
    for (int i = 0; i < world->clauses; i++) {
        char document[CODE_SIZE], code[CODE_SIZE], heading[128];
        code_document(document, i % PROVINCES);
        code_clause(code, i);
        world_heading(heading, sizeof heading, i);
        need(db, parkdb_clause_put(db, &(parkdb_clause){.document = document, .code = code, .heading = heading}), "clauses");
    }
}

/* ---------------------------------------------------------------- Targets */

struct draft {
    char code[CODE_SIZE], clause[CODE_SIZE], area[CODE_SIZE], indicator[CODE_SIZE], reference[CODE_SIZE];
    const char *quantifier, *basis, *comparator, *unit, *over;
    double value;
    int baseline, from, to; /* years, or 0 */
};

static const char *comparator_of(int indicator, unsigned luck)
{
    if (luck == 0) return "~";
    return is_rising(indicator) ? (luck == 1 ? ">" : ">=") : luck == 1 ? "<" : "<=";
}

/* Against what, and how much: about as good as what comes, so that each status is found. */
static void set_value(struct draft *draft, const struct world *world, int indicator, int area, uint64_t h)
{
    unsigned kind = (unsigned)(h % 1000);
    double level = (double)world_cents(indicator, area, draft->to < LAST_YEAR ? draft->to : LAST_YEAR) / 100.0;
    double effort = 0.8 + (double)(h / 1000 % 400) / 1000.0;
    draft->basis = "level";
    draft->over = "last";
    draft->unit = is_money(indicator) ? "亿元" : "家";
    draft->value = level * effort;
    if (kind < 5) draft->quantifier = "each";
    else if (kind < 20) draft->over = "each", draft->from = draft->to - 3;
    else if (kind < 35) draft->over = "sum", draft->from = draft->to - 2, draft->value *= 3.0;
    else if (kind < 50) draft->over = "mean", draft->from = draft->to - 2;
    else if (kind < 100) {
        code_area(draft->reference, (area - PROVINCES) % PROVINCES);
        code_indicator(draft->indicator, indicator % world_totals(world));
        draft->basis = "ratio", draft->unit = "%", draft->value = effort;
    } else if (kind < 300) draft->basis = "ratio", draft->unit = "倍", draft->value = effort + 0.2;
    else if (kind < 400) draft->basis = "change", draft->value = level * (effort - 0.8);
    else if (kind < 500) draft->basis = "percent_change", draft->unit = "%", draft->value = (effort - 0.8) * 100.0;
    else if (kind < 550 && is_money(indicator)) draft->unit = "万元", draft->value *= 1e4;
    if (kind >= 100 && (kind < 500 || kind >= 750)) draft->baseline = FIRST_YEAR + (int)(h / 400000 % 3);
}

static void draft_target(struct draft *draft, const struct world *world, int target)
{
    memset(draft, 0, sizeof *draft);
    uint64_t h = mix((uint64_t)target, 4711);
    int park = target % world->parks, indicator = (int)(mix(h, 1) % (unsigned)world->indicators);
    code_target(draft->code, target);
    code_clause(draft->clause, target / PROVINCES % (world->clauses / PROVINCES) * PROVINCES + target % PROVINCES);
    code_park(draft->area, park);
    code_indicator(draft->indicator, indicator);
    draft->quantifier = "whole";
    draft->to = 2018 + (int)(mix(h, 2) % 13);
    set_value(draft, world, indicator, park + PROVINCES, h);
    draft->comparator = comparator_of(atoi(draft->indicator + 4) - 1, (unsigned)(mix(h, 3) % 10));
    if (!strcmp(draft->quantifier, "each")) code_group(draft->area, park / GROUP_SIZE);
}

static void bind_year(sqlite3_stmt *insert, int at, int year)
{
    char code[16];
    snprintf(code, sizeof code, "%d", year);
    if (year) sqlite3_bind_text(insert, at, code, -1, SQLITE_TRANSIENT);
    else sqlite3_bind_null(insert, at);
}

/* By SQL, because the interface has no bulk door for targets. */
static void put_targets(parkdb *db, const struct world *world)
{
    static const char sql[] =
        "INSERT INTO target (code, clause, area, quantifier, indicator, basis, baseline_period, reference_area, comparator, value, "
        "unit, period_from, period_to, over, wording) VALUES (?1, (SELECT id FROM clause WHERE code = ?2), (SELECT id FROM area WHERE "
        "code = ?3), ?4, (SELECT id FROM indicator WHERE code = ?5), ?6, (SELECT id FROM period WHERE code = ?7), (SELECT id FROM area "
        "WHERE code = ?8), ?9, ?10, (SELECT id FROM unit WHERE code = ?11), (SELECT id FROM period WHERE code = ?12), (SELECT id FROM "
        "period WHERE code = ?13), ?14, '合成')";
    sqlite3_stmt *insert = NULL;
    sqlite3 *sqlite = parkdb_sqlite(db);
    if (sqlite3_prepare_v2(sqlite, sql, -1, &insert, NULL) != SQLITE_OK) fail("targets: %s", sqlite3_errmsg(sqlite));
    for (int i = 0; i < world->targets; i++) {
        struct draft draft;
        draft_target(&draft, world, i);
        const char *texts[] = {draft.code, draft.clause, draft.area, draft.quantifier, draft.indicator, draft.basis};
        for (int k = 0; k < 6; k++) sqlite3_bind_text(insert, k + 1, texts[k], -1, SQLITE_STATIC);
        bind_year(insert, 7, draft.baseline);
        sqlite3_bind_text(insert, 8, draft.reference, -1, SQLITE_STATIC);
        sqlite3_bind_text(insert, 9, draft.comparator, -1, SQLITE_STATIC);
        sqlite3_bind_double(insert, 10, draft.value);
        sqlite3_bind_text(insert, 11, draft.unit, -1, SQLITE_STATIC);
        bind_year(insert, 12, draft.from);
        bind_year(insert, 13, draft.to);
        sqlite3_bind_text(insert, 14, draft.over, -1, SQLITE_STATIC);
        if (sqlite3_step(insert) != SQLITE_DONE) fail("targets: %s", sqlite3_errmsg(sqlite));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
}

static void make_database(const struct world *world, const char *path)
{
    parkdb *db = NULL;
    parkdb_error error;
    remove(path);
    if (parkdb_create(path, &db, &error)) fail("%s", error.message);
    need(db, parkdb_begin(db), "begin");
    put_units(db);
    put_regions(db);
    put_parks(db, world);
    put_groups(db, world);
    put_indicators(db, world);
    parkdb_source source = {.code = SOURCE, .name = "合成数据(性能测试)", .synthetic = 1, .note = "Made up by the benchmark."};
    need(db, parkdb_source_put(db, &source), "source");
    put_documents(db, world);
    put_targets(db, world);
    need(db, parkdb_commit(db), "commit");
    need(db, parkdb_optimize(db), "statistics");
    if (parkdb_close(db)) fail("cannot close %s", path);
}

/* ---------------------------------------------------------------- CSV */

static void make_observations(const struct world *world, const char *path, int shuffled)
{
    FILE *file = create(path);
    fputs("area,indicator,period,value,vintage\n", file);
    for (long long i = 0, slots = world_slots(world); i < slots; i++) {
        struct fact fact;
        if (!world_fact(world, shuffled ? world_shuffled(world, i) : i, &fact)) continue;
        char area[CODE_SIZE], indicator[CODE_SIZE], day[CODE_SIZE];
        code_area(area, fact.area);
        code_indicator(indicator, fact.indicator);
        day_text(day, fact.day);
        fprintf(file, "%s,%s,%d,%lld.%02lld,%s\n", area, indicator, fact.year, fact.cents / 100, fact.cents % 100, day);
    }
    if (fclose(file)) fail("cannot write %s", path);
}

/* The tables of the peers have the ids of the file, and years where it has periods: all periods here are years. */
static const struct {
    const char *name, *sql;
} peer_tables[] = {
    {"area",
     "SELECT a.id, a.code, CASE WHEN p.id IS NULL THEN 0 ELSE 1 END, coalesce(p.region, a.id) FROM area a LEFT JOIN park p ON p.id = "
     "a.id WHERE a.kind <> 'area_group' ORDER BY 1"},
    {"indicator",
     "SELECT i.id, i.code, i.direction = 'increase', i.aggregation_time = 'last', u.factor FROM indicator i JOIN unit u ON u.id = "
     "i.unit ORDER BY 1"},
    {"member",
     "SELECT area_group, member, CAST(substr(first_day, 1, 4) AS INTEGER), CAST(substr(last_day, 1, 4) AS INTEGER) FROM area_member "
     "ORDER BY 1, 2"},
    {"clause", "SELECT id, code, heading FROM clause ORDER BY 1"},
    {"target",
     "SELECT t.id, t.code, t.area, t.quantifier, t.indicator, t.basis, b.code, t.reference_area, t.comparator, t.value, u.factor, "
     "f.code, e.code, t.over FROM target t JOIN unit u ON u.id = t.unit LEFT JOIN period b ON b.id = t.baseline_period LEFT JOIN "
     "period f ON f.id = t.period_from LEFT JOIN period e ON e.id = t.period_to ORDER BY t.id"},
};

static void write_rows(FILE *file, sqlite3_stmt *rows)
{
    int columns = sqlite3_column_count(rows);
    while (sqlite3_step(rows) == SQLITE_ROW)
        for (int i = 0; i < columns; i++) {
            const char *end = i + 1 < columns ? "," : "\n";
            if (sqlite3_column_type(rows, i) == SQLITE_FLOAT) fprintf(file, "%.17g%s", sqlite3_column_double(rows, i), end);
            else if (sqlite3_column_type(rows, i) == SQLITE_NULL) fputs(end, file);
            else fprintf(file, "%s%s", (const char *)sqlite3_column_text(rows, i), end);
        }
}

static void make_peer_tables(const char *base, const char *directory)
{
    sqlite3 *sqlite = NULL;
    if (sqlite3_open_v2(base, &sqlite, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK) fail("cannot open %s", base);
    for (size_t i = 0; i < sizeof peer_tables / sizeof peer_tables[0]; i++) {
        char name[64], path[PATH_SIZE];
        snprintf(name, sizeof name, "peer-%s.csv", peer_tables[i].name);
        path_in(path, directory, name);
        sqlite3_stmt *rows = NULL;
        if (sqlite3_prepare_v2(sqlite, peer_tables[i].sql, -1, &rows, NULL) != SQLITE_OK) fail("%s: %s", name, sqlite3_errmsg(sqlite));
        FILE *file = create(path);
        for (int k = 0; k < sqlite3_column_count(rows); k++) fprintf(file, "%sc%d", k ? "," : "", k);
        fputc('\n', file);
        write_rows(file, rows);
        sqlite3_finalize(rows);
        if (fclose(file)) fail("cannot write %s", path);
    }
    sqlite3_close(sqlite);
}

/* ---------------------------------------------------------------- What is there already */

/* To be raised with every change of what is made. */
enum { EDITION = 1 };

/* The edition, and the schema of the library: a database of another one would be asked what it does not know. */
static void fingerprint(char *text, size_t size)
{
    parkdb *db = NULL;
    parkdb_error error;
    sqlite3_stmt *rows = NULL;
    uint64_t hash = 0;
    if (parkdb_create(":memory:", &db, &error)) fail("%s", error.message);
    if (sqlite3_prepare_v2(parkdb_sqlite(db), "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid", -1, &rows, NULL) !=
        SQLITE_OK)
        fail("cannot read the schema");
    while (sqlite3_step(rows) == SQLITE_ROW)
        for (const unsigned char *at = sqlite3_column_text(rows, 0); *at; at++) hash = mix(hash, *at);
    sqlite3_finalize(rows);
    parkdb_close(db);
    snprintf(text, size, "edition %d, schema %016llx\n", EDITION, (unsigned long long)hash);
}

static int is_made(const char *path, const char *expected)
{
    char found[64] = "";
    FILE *file = fopen(path, "r");
    int is = file && fgets(found, sizeof found, file) && !strcmp(found, expected);
    if (file) fclose(file);
    return is;
}

/* What is there says last of all that it is complete. */
void generate(const struct world *world, const char *directory)
{
    char base[PATH_SIZE], ordered[PATH_SIZE], shuffled[PATH_SIZE], done[PATH_SIZE], print[64];
    path_in(base, directory, "base.db");
    path_in(ordered, directory, "ordered.csv");
    path_in(shuffled, directory, "shuffled.csv");
    path_in(done, directory, "generated");
    fingerprint(print, sizeof print);
    if (is_made(done, print)) return;
    say("Making the data of scale %s: %d parks, %d indicators, %d targets", world->scale, world->parks, world->indicators, world->targets);
    remove(done);
    make_database(world, base);
    make_peer_tables(base, directory);
    make_observations(world, ordered, 0);
    make_observations(world, shuffled, 1);
    FILE *file = create(done);
    fputs(print, file);
    if (fclose(file)) fail("cannot write %s", done);
}
