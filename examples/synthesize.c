/* Makes up figures for the targets and assessments of a database, so that progress can be shown where nothing is published:
 *
 *     parkdb-synthesize policies.db > synthetic-figures.csv       prints them as a CSV file; the database is only read
 *     parkdb-synthesize --into demo-synthetic.db                  writes them into a database of their own
 *     parkdb-synthesize --day 2026-11-20 --seed 7 …               as on another day; other figures
 *
 * The figures are not statistics, and say so: their source has a name that says it and the flag "synthetic", and a file without "synthetic"
 * in its name is refused. A database with figures of any other source is refused, too. The same targets, day and seed always give the same
 * figures. */
#include <parkdb.h>
#include <sqlite3.h>

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SOURCE_CODE "synthetic-demo"
#define SOURCE_NAME "合成数据（演示用，非真实统计数据）synthetic figures for demonstration"
#define CODE_SIZE 96
#define MAX_GOALS 16
#define MAX_MEMBERS 256

/* How well a made-up area does on an indicator. */
enum temper { KEEPS, FALLS_SHORT, REVISED_UP, REPORTS_LATE, SILENT };

struct goal {
    int year;
    double value; /* in the indicator's unit */
};

/* An indicator and an area with the goals of each year. */
struct series {
    char indicator[CODE_SIZE], area[CODE_SIZE], reference[CODE_SIZE];
    struct goal goals[MAX_GOALS];
    int goal_count, first_year, base_year, falls;
    double base; /* the figure of base_year that the goals were computed from */
};

struct figure {
    char indicator[CODE_SIZE], area[CODE_SIZE], period[8], vintage[24];
    double value;
    int revises;
};

struct work {
    parkdb *db;
    uint64_t seed;
    char day[16];
    int last_year; /* the last year that is over on that day */
    struct series *series;
    struct figure *figures;
    size_t series_count, figure_count, figure_room;
    const char *fault; /* the error that stopped it, or NULL */
};

/* ---------------------------------------------------------------- Reproducible random numbers */

/* From 0 to below 1, by the seed, two codes and a number: FNV-1a, and the last steps of splitmix64 to spread it. */
static double chance(const struct work *work, const char *one, const char *two, int number)
{
    uint64_t hash = UINT64_C(14695981039346656037) ^ work->seed * UINT64_C(0x9E3779B97F4A7C15);
    for (const char *at = one; *at; at++) hash = (hash ^ (unsigned char)*at) * UINT64_C(1099511628211);
    hash = (hash ^ 0xFF) * UINT64_C(1099511628211);
    for (const char *at = two; *at; at++) hash = (hash ^ (unsigned char)*at) * UINT64_C(1099511628211);
    hash = (hash ^ (uint64_t)(unsigned)number) * UINT64_C(1099511628211);
    hash = (hash ^ hash >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    hash = (hash ^ hash >> 27) * UINT64_C(0x94D049BB133111EB);
    return (double)((hash ^ hash >> 31) >> 11) / 9007199254740992.0;
}

static enum temper temper_of(const struct work *work, const struct series *series)
{
    double x = chance(work, series->indicator, series->area, 0);
    return x < 0.42 ? KEEPS : x < 0.66 ? FALLS_SHORT : x < 0.80 ? REVISED_UP : x < 0.93 ? REPORTS_LATE : SILENT;
}

/* ---------------------------------------------------------------- What is in the database */

static int copy_code(struct work *work, char *to, const char *from)
{
    if (strlen(from) >= CODE_SIZE) work->fault = "a code is too long";
    else strcpy(to, from);
    return !work->fault;
}

/* Finds an indicator, unit, region or park by code, and passes its row to a function while it is valid. */
#define FIND_ONE(kind)                                                                                                                     \
    static int with_##kind(struct work *work, const char *code, void (*take)(void *, const parkdb_##kind *), void *context)                \
    {                                                                                                                                      \
        parkdb_filter filter = {.size = sizeof filter, .code = code};                                                                      \
        parkdb_cursor *cursor;                                                                                                             \
        if (!code || parkdb_##kind##_find(work->db, &filter, &cursor) != PARKDB_OK) return 0;                                              \
        int found = parkdb_next(cursor) == PARKDB_ROW;                                                                                     \
        if (found) take(context, parkdb_##kind##_row(cursor));                                                                             \
        parkdb_cursor_close(cursor);                                                                                                       \
        return found;                                                                                                                      \
    }
FIND_ONE(unit)
FIND_ONE(region)
FIND_ONE(park)
FIND_ONE(area_group)
FIND_ONE(indicator)
FIND_ONE(target)

struct unit {
    char dimension[32];
    double factor;
};
static void take_unit(void *context, const parkdb_unit *row)
{
    struct unit *unit = context;
    snprintf(unit->dimension, sizeof unit->dimension, "%s", row->dimension);
    unit->factor = row->factor;
}
static struct unit unit_of(struct work *work, const char *code)
{
    struct unit unit = {"", 1};
    with_unit(work, code, take_unit, &unit);
    return unit;
}

struct indicator {
    char derivation[16], from[CODE_SIZE], with[CODE_SIZE], at[16];
    struct unit unit;
    double threshold;
    int stock, comparable, falls;
    struct work *work;
};
static void take_indicator(void *context, const parkdb_indicator *row)
{
    struct indicator *indicator = context;
    struct work *work = indicator->work;
    snprintf(indicator->derivation, sizeof indicator->derivation, "%s", row->derivation ? row->derivation : "");
    snprintf(indicator->at, sizeof indicator->at, "%s", row->denominator_at ? row->denominator_at : "");
    copy_code(work, indicator->from, row->derived_from ? row->derived_from : "");
    copy_code(work, indicator->with, row->derived_with ? row->derived_with : "");
    indicator->unit = unit_of(work, row->unit);
    indicator->stock = strcmp(row->aggregation_time, "last") == 0;
    indicator->comparable = row->levels_comparable.known && row->levels_comparable.value > 0;
    indicator->falls = strcmp(row->direction, "decrease") == 0;
    if (row->threshold.known) indicator->threshold = row->threshold.value * unit_of(work, row->threshold_unit).factor;
}
static struct indicator indicator_of(struct work *work, const char *code)
{
    struct indicator indicator = {.work = work};
    with_indicator(work, code, take_indicator, &indicator);
    return indicator;
}

/* ---------------------------------------------------------------- Goals */

static struct series *series_of(struct work *work, const char *indicator, const char *area)
{
    for (size_t i = 0; i < work->series_count; i++)
        if (strcmp(work->series[i].indicator, indicator) == 0 && strcmp(work->series[i].area, area) == 0) return &work->series[i];
    return NULL;
}

static struct series *new_series(struct work *work, const char *indicator, const char *area)
{
    struct series *longer = realloc(work->series, (work->series_count + 1) * sizeof *longer);
    if (!longer) {
        work->fault = "out of memory";
        return NULL;
    }
    work->series = longer;
    struct series *series = memset(&longer[work->series_count], 0, sizeof *series);
    if (!copy_code(work, series->indicator, indicator) || !copy_code(work, series->area, area)) return NULL;
    work->series_count++;
    return series;
}

static void add_goal(struct series *series, int year, double value)
{
    int at = series->goal_count;
    for (int i = 0; i < series->goal_count; i++)
        if (series->goals[i].year == year) return;
    if (at == MAX_GOALS) return;
    for (; at > 0 && series->goals[at - 1].year > year; at--) series->goals[at] = series->goals[at - 1];
    series->goals[at] = (struct goal){year, value};
    series->goal_count++;
}

struct asked {
    struct work *work;
    const parkdb_target_progress *progress;
};

/* A reference area's figure: something over 2, and a little more each year. */
static double reference_figure(const struct work *work, const char *indicator, const char *area, int year)
{
    return floor((2.0 + chance(work, indicator, area, 1) * 0.4 + 0.05 * (year - 2020)) * 100) / 100;
}

static double base_figure(const struct work *work, const char *indicator, const char *area, const char *dimension)
{
    double x = chance(work, indicator, area, 2);
    return strcmp(dimension, "ratio") == 0 ? floor(2 + 20 * x) : floor(400 + 1600 * x);
}

/* The goal that a target sets for an area, in the indicator's unit. */
static void take_target(void *context, const parkdb_target *target)
{
    struct asked *asked = context;
    struct work *work = asked->work;
    const parkdb_target_progress *row = asked->progress;
    struct indicator indicator = indicator_of(work, row->indicator_code);
    if (strcmp(indicator.derivation, "park_level") == 0) return; /* derived from the parks' history */
    struct series *series = series_of(work, row->indicator_code, row->area_code);
    if (!series && !(series = new_series(work, row->indicator_code, row->area_code))) return;
    int year = row->due_period ? atoi(row->due_period) : work->last_year;
    double value = target->value * unit_of(work, target->unit).factor;
    double own = indicator.unit.factor;
    series->falls = *target->comparator == '<';
    if (target->period_from) series->first_year = atoi(target->period_from);
    if (strcmp(target->basis, "level") == 0) {
        /* A mean sets a goal for every year. */
        for (int y = strcmp(target->over, "mean") == 0 ? series->first_year : year; y <= year; y++) add_goal(series, y, value / own);
        return;
    }
    double base;
    if (target->reference_area) {
        copy_code(work, series->reference, target->reference_area);
        base = reference_figure(work, series->indicator, series->reference, year);
    } else {
        series->base_year = target->baseline_period ? atoi(target->baseline_period) : year - 3;
        base = series->base = base_figure(work, series->indicator, series->area, indicator.unit.dimension);
    }
    int is_change = strcmp(target->basis, "change") == 0;
    add_goal(series, year, is_change ? base + value / own : strcmp(target->basis, "ratio") == 0 ? base * value : base * (1 + value));
}

static void read_series(struct work *work)
{
    parkdb_cursor *cursor;
    if (parkdb_target_progress_find(work->db, NULL, &cursor) != PARKDB_OK) {
        work->fault = parkdb_last_error(work->db)->message;
        return;
    }
    while (!work->fault && parkdb_next(cursor) == PARKDB_ROW) {
        struct asked asked = {work, parkdb_target_progress_row(cursor)};
        if (asked.progress->area_code) with_target(work, asked.progress->target_code, take_target, &asked);
    }
    parkdb_cursor_close(cursor);
}

/* ---------------------------------------------------------------- Where an area lies */

struct place {
    char region[CODE_SIZE], parent[CODE_SIZE], level[16];
    struct work *work;
};
static void take_park(void *context, const parkdb_park *row)
{
    struct place *place = context;
    copy_code(place->work, place->region, row->region);
}
static void take_group(void *context, const parkdb_area_group *row)
{
    struct place *place = context;
    copy_code(place->work, place->region, row->rule_region ? row->rule_region : "");
}
static void take_region(void *context, const parkdb_region *row)
{
    struct place *place = context;
    copy_code(place->work, place->parent, row->parent ? row->parent : "");
    snprintf(place->level, sizeof place->level, "%s", row->level);
}

/* The area of a ratio's denominator; 0 if it has none. */
static int denominator_area(struct work *work, const char *area, const char *at, char *found)
{
    struct place place = {.work = work};
    const char *level = strcmp(at, "city") == 0 ? "prefecture" : at;
    if (strcmp(at, "same") == 0) return copy_code(work, found, area);
    copy_code(work, place.region, area);
    if (!with_park(work, area, take_park, &place)) with_area_group(work, area, take_group, &place);
    while (*place.region && with_region(work, place.region, take_region, &place)) {
        if (strcmp(place.level, level) == 0) return copy_code(work, found, place.region);
        memcpy(place.region, place.parent, sizeof place.region);
    }
    return 0;
}

/* ---------------------------------------------------------------- Figures */

static struct figure *figure_of(struct work *work, const char *indicator, const char *area, int year)
{
    for (size_t i = 0; i < work->figure_count; i++) {
        struct figure *figure = &work->figures[i];
        if (atoi(figure->period) == year && strcmp(figure->indicator, indicator) == 0 && strcmp(figure->area, area) == 0) return figure;
    }
    return NULL;
}

/* Shares, rates and money have one decimal, counts have none. Only growth rates are below zero, no share is above 100 %. */
static double plausible(const struct indicator *indicator, double value)
{
    int whole = strcmp(indicator->unit.dimension, "count") == 0 || strcmp(indicator->unit.dimension, "rank") == 0 ||
                strcmp(indicator->unit.dimension, "boolean") == 0;
    int rate = strcmp(indicator->unit.dimension, "ratio") == 0;
    if (value < 0 && strcmp(indicator->derivation, "growth") != 0) value = 0;
    if (rate && strcmp(indicator->derivation, "growth") != 0 && value > 99) value = 99;
    if (strcmp(indicator->unit.dimension, "rank") == 0 && value < 1) value = 1;
    return whole ? floor(value + 0.5) : floor(value * 10 + 0.5) / 10;
}

/* A year's figures are published in March or April of the next year, and revised at the end of September. */
static void add_figure(struct work *work, const char *indicator, const char *area, int year, double value, int revises)
{
    char vintage[24];
    int month = chance(work, indicator, area, 3) < 0.5 ? 3 : 4;
    snprintf(vintage, sizeof vintage, "%04d-%s", year + 1, revises ? "09-30" : month == 3 ? "03-20" : "04-15");
    if (work->fault || strcmp(vintage, work->day) > 0) return;
    if (work->figure_count == work->figure_room) {
        size_t room = work->figure_room ? work->figure_room * 2 : 256;
        struct figure *longer = realloc(work->figures, room * sizeof *longer);
        if (!longer) {
            work->fault = "out of memory";
            return;
        }
        work->figures = longer;
        work->figure_room = room;
    }
    struct figure *figure = memset(&work->figures[work->figure_count], 0, sizeof *figure);
    if (!copy_code(work, figure->indicator, indicator) || !copy_code(work, figure->area, area)) return;
    snprintf(figure->period, sizeof figure->period, "%04d", year);
    memcpy(figure->vintage, vintage, sizeof vintage);
    figure->value = value;
    figure->revises = revises;
    work->figure_count++;
}

/* The size of a whole county, city or province, growing by 6 % a year. */
static double whole_figure(struct work *work, const char *indicator, const char *area, const char *at, int year)
{
    struct figure *figure = figure_of(work, indicator, area, year);
    struct indicator own = indicator_of(work, indicator);
    double scale = strcmp(at, "county") == 0 ? 0.06 : strcmp(at, "same") == 0 ? 0.5 : strcmp(at, "city") == 0 ? 1 : 6;
    if (figure) return figure->value;
    double value = plausible(&own, scale * (1500 + 2500 * chance(work, indicator, area, 4)) * pow(1.06, year - 2016));
    add_figure(work, indicator, area, year, value, 0);
    return value;
}

/* Whether a target has goals for an indicator and area, or its figures exist already: then no others may be made. */
static int is_taken(struct work *work, const char *indicator, const char *area)
{
    if (series_of(work, indicator, area)) return 1;
    for (size_t i = 0; i < work->figure_count; i++)
        if (strcmp(work->figures[i].indicator, indicator) == 0 && strcmp(work->figures[i].area, area) == 0) return 1;
    return 0;
}

/* Instead of a share or a rate, the figures that it is derived from, in about half of the cases where these may be made up. */
struct operands {
    char numerator[CODE_SIZE], denominator[CODE_SIZE], denominator_area[CODE_SIZE];
    int growth, share;
    double level; /* of the year before, for growth */
};

static struct operands choose_operands(struct work *work, const struct series *series, const struct indicator *indicator)
{
    struct operands operands = {.level = 100 + floor(900 * chance(work, series->indicator, series->area, 5))};
    if (!*indicator->from || is_taken(work, indicator->from, series->area) || chance(work, series->indicator, series->area, 6) < 0.35)
        return operands;
    copy_code(work, operands.numerator, indicator->from);
    copy_code(work, operands.denominator, indicator->with);
    operands.growth = strcmp(indicator->derivation, "growth") == 0 && indicator->comparable;
    operands.share =
        strcmp(indicator->derivation, "ratio") == 0 && denominator_area(work, series->area, indicator->at, operands.denominator_area);
    return operands;
}

static void add_value(struct work *work, const struct series *series, const struct indicator *indicator, struct operands *operands,
                      int year, double value, int revises)
{
    struct indicator numerator = {.work = work};
    if (operands->growth || operands->share) numerator = indicator_of(work, operands->numerator);
    if (operands->share) {
        double whole = whole_figure(work, operands->denominator, operands->denominator_area, indicator->at, year);
        add_figure(work, operands->numerator, series->area, year, plausible(&numerator, whole * value / 100), revises);
    } else if (operands->growth) {
        double level = plausible(&numerator, operands->level * (1 + value / 100));
        add_figure(work, operands->numerator, series->area, year, level, revises);
        operands->level = level;
    } else add_figure(work, series->indicator, series->area, year, plausible(indicator, value), revises);
}

/* The value in a year of a series that meets every goal exactly: linear from goal to goal, and from a start three years before. */
static double asked_in(const struct series *series, const struct indicator *indicator, int year)
{
    const struct goal *to = series->goals, *end = series->goals + series->goal_count - 1;
    double share = strcmp(indicator->unit.dimension, "ratio") == 0 ? 0.85 : 0.6;
    struct goal from = {to->year - 3, series->falls ? to->value * 1.6 : to->value * share};
    if (series->base_year) from = (struct goal){series->base_year, series->base};
    while (to < end && year > to->year) from = *to++;
    if (year >= to->year || to->year <= from.year) return to->value;
    return from.value + (to->value - from.value) * (year - from.year) / (to->year - from.year);
}

static int is_goal(const struct series *series, int year)
{
    for (int i = 0; i < series->goal_count; i++)
        if (series->goals[i].year == year) return 1;
    return 0;
}

/* The share of a goal that a temper reaches, above 1 for more; a number that should be low misses its goal by being higher. */
static double performance(const struct work *work, const struct series *series, enum temper temper)
{
    double x = chance(work, series->indicator, series->area, 7);
    return temper == FALLS_SHORT ? 0.80 + 0.15 * x : temper == REVISED_UP ? 1.01 + 0.02 * x : 1.01 + 0.07 * x;
}

static double value_in(const struct work *work, const struct series *series, const struct indicator *indicator, enum temper temper,
                       int year)
{
    double share = performance(work, series, temper), asked = asked_in(series, indicator, year);
    int whole = strcmp(indicator->unit.dimension, "count") == 0 || strcmp(indicator->unit.dimension, "rank") == 0;
    if (strcmp(indicator->unit.dimension, "boolean") == 0) return temper != FALLS_SHORT && is_goal(series, year);
    if (!is_goal(series, year)) return asked * share * (0.985 + 0.03 * chance(work, series->indicator, series->area, year));
    double value = series->falls ? asked / share : asked * share;
    if (!whole) return value;
    if (series->falls) return temper == FALLS_SHORT ? floor(asked) + 1 : floor(value);
    return temper == FALLS_SHORT ? fmin(floor(value), asked - 1) : ceil(asked + (value - asked) / 2);
}

/* The members' figures from which a count over a threshold is derived. */
static void add_members(struct work *work, const struct series *series, const struct indicator *indicator, int year)
{
    parkdb_filter filter = {.size = sizeof filter, .code = series->area};
    parkdb_cursor *cursor;
    struct indicator counted = indicator_of(work, indicator->from);
    if (parkdb_area_member_find(work->db, &filter, &cursor) != PARKDB_OK) return;
    while (parkdb_next(cursor) == PARKDB_ROW) {
        const char *member = parkdb_area_member_row(cursor)->member;
        double value = indicator->threshold / counted.unit.factor * (0.5 + 0.9 * chance(work, indicator->from, member, 8));
        if (!figure_of(work, indicator->from, member, year))
            add_figure(work, indicator->from, member, year, plausible(&counted, value * pow(1.05, year - work->last_year)), 0);
    }
    parkdb_cursor_close(cursor);
}

static void make_series(struct work *work, const struct series *series)
{
    struct indicator indicator = indicator_of(work, series->indicator);
    enum temper temper = temper_of(work, series);
    struct operands operands = choose_operands(work, series, &indicator);
    int last = series->goals[series->goal_count - 1].year;
    int first = series->base_year ? series->base_year : series->goals[0].year - 2;
    if (series->first_year && series->first_year < first) first = series->first_year;
    if (last > work->last_year) last = work->last_year;
    if (strcmp(indicator.unit.dimension, "boolean") == 0) first = last;
    if (temper == SILENT) return;
    if (temper == REPORTS_LATE) last--;
    if (operands.growth) add_figure(work, operands.numerator, series->area, first - 1, operands.level, 0);
    for (int year = first; year <= last && !work->fault; year++) {
        if (strcmp(indicator.derivation, "count_over") == 0) {
            add_members(work, series, &indicator, year);
            continue;
        }
        double value = year == series->base_year ? series->base : value_in(work, series, &indicator, temper, year);
        double before = operands.level;
        /* A figure to be revised is first published too low, then corrected. */
        if (temper == REVISED_UP && year == last && strcmp(indicator.unit.dimension, "boolean") != 0) {
            add_value(work, series, &indicator, &operands, year, series->falls ? value * 1.15 + 1 : value * 0.94 - (value < 10), 0);
            operands.level = before;
            add_value(work, series, &indicator, &operands, year, value, 1);
        } else add_value(work, series, &indicator, &operands, year, value, 0);
        if (*series->reference && !figure_of(work, series->indicator, series->reference, year) &&
            chance(work, series->indicator, series->reference, 9) < 0.7)
            add_figure(work, series->indicator, series->reference, year, reference_figure(work, series->indicator, series->reference, year),
                       0);
    }
}

/* ---------------------------------------------------------------- Assessments */

enum { ASSESSED_YEARS = 2 };

/* A park's figure for an indicator by which it is assessed: large and small parks, a little more each year, and one in eight is missing. */
static void make_assessed(struct work *work, const char *indicator_code, const char *park)
{
    struct indicator indicator = indicator_of(work, indicator_code);
    double size = 0.4 + chance(work, park, "size", 10), own = 0.6 + 0.8 * chance(work, indicator_code, park, 11);
    double usual = strcmp(indicator.unit.dimension, "count") == 0 ? 160 : strcmp(indicator.unit.dimension, "ratio") == 0 ? 12 : 24;
    if (*indicator.derivation || is_taken(work, indicator_code, park) || chance(work, indicator_code, park, 12) < 0.125) return;
    for (int year = work->last_year - ASSESSED_YEARS + 1; year <= work->last_year; year++)
        add_figure(work, indicator_code, park, year, plausible(&indicator, usual * size * own * pow(1.05, year - work->last_year)), 0);
}

static void make_all_assessed(struct work *work)
{
    static const char sql[] =
        "SELECT DISTINCT i.code, a.code FROM assessment_item t JOIN indicator i ON i.id = t.indicator JOIN assessment_dimension d ON d.id "
        "= "
        "t.dimension LEFT JOIN assessment_class c ON c.assessment = d.assessment JOIN area a ON a.kind = 'park' WHERE c.area_group IS NULL "
        "OR a.id IN (SELECT m.member FROM area_member m WHERE m.area_group = c.area_group) ORDER BY i.id, a.id";
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v2(parkdb_sqlite(work->db), sql, -1, &statement, NULL) != SQLITE_OK) work->fault = "the assessments cannot be read";
    while (!work->fault && sqlite3_step(statement) == SQLITE_ROW)
        make_assessed(work, (const char *)sqlite3_column_text(statement, 0), (const char *)sqlite3_column_text(statement, 1));
    if (sqlite3_finalize(statement) != SQLITE_OK && !work->fault) work->fault = "the assessments cannot be read";
}

/* ---------------------------------------------------------------- Output */

static void print_csv(const struct work *work)
{
    printf("area,indicator,period,value,source,vintage,note\n");
    for (size_t i = 0; i < work->figure_count; i++) {
        const struct figure *figure = &work->figures[i];
        printf("%s,%s,%s,%.10g,%s,%s,合成 synthetic%s\n", figure->area, figure->indicator, figure->period, figure->value, SOURCE_NAME,
               figure->vintage, figure->revises ? " 修订 revised" : "");
    }
}

static int write_figures(struct work *work)
{
    static const parkdb_source source = {SOURCE_CODE, SOURCE_NAME, 1, "made up by parkdb-synthesize; no statistics", 0};
    parkdb_observation *rows = calloc(work->figure_count + 1, sizeof *rows);
    if (!rows) {
        work->fault = "out of memory";
        return 0;
    }
    for (size_t i = 0; i < work->figure_count; i++) {
        const struct figure *figure = &work->figures[i];
        rows[i] = (parkdb_observation){.indicator = figure->indicator,
                                       .area = figure->area,
                                       .period = figure->period,
                                       .value = parkdb_number_of(figure->value),
                                       .source = SOURCE_CODE,
                                       .vintage = figure->vintage,
                                       .note = figure->revises ? "合成 synthetic 修订 revised" : "合成 synthetic"};
    }
    int ok = parkdb_begin(work->db) == PARKDB_OK;
    ok = ok && parkdb_source_put(work->db, &source) == PARKDB_OK;
    ok = ok && parkdb_observation_put_many(work->db, rows, work->figure_count, sizeof *rows) == PARKDB_OK;
    ok = ok && parkdb_commit(work->db) == PARKDB_OK;
    if (!ok) work->fault = parkdb_last_error(work->db)->message;
    free(rows);
    return ok;
}

/* ---------------------------------------------------------------- Figures that must not be mixed */

static int is_named_synthetic(const char *path)
{
    const char *name = strrchr(path, '/');
    return strstr(name ? name + 1 : path, "synthetic") != NULL;
}

static int ask(struct work *work, const char *sql, char *answer, size_t size)
{
    sqlite3_stmt *statement = NULL;
    int ok = sqlite3_prepare_v2(parkdb_sqlite(work->db), sql, -1, &statement, NULL) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW;
    if (ok) snprintf(answer, size, "%s", (const char *)sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return ok;
}

static int holds_other_figures(struct work *work)
{
    char answer[16] = "1";
    ask(work, "SELECT EXISTS (SELECT 1 FROM observation o LEFT JOIN source s ON s.id = o.source WHERE s.code IS NOT '" SOURCE_CODE "')",
        answer, sizeof answer);
    return strcmp(answer, "0") != 0;
}

static void make_all(struct work *work)
{
    if (!*work->day && !ask(work, "SELECT as_of FROM clock", work->day, sizeof work->day)) work->fault = "the clock cannot be read";
    work->last_year = atoi(work->day) - 1;
    if (!work->fault) read_series(work);
    for (size_t i = 0; i < work->series_count && !work->fault; i++)
        if (work->series[i].goal_count) make_series(work, &work->series[i]);
    if (!work->fault) make_all_assessed(work);
}

static const char usage[] = "usage: parkdb-synthesize [--into] [--day YYYY-MM-DD] [--seed NUMBER] DATABASE\n";

static int refuse(void)
{
    fputs(usage, stderr);
    return 2;
}

int main(int argc, char **argv)
{
    struct work work = {.seed = 3};
    parkdb_error error;
    int into = 0, at = 1;
    if (argc == 2 && strcmp(argv[1], "--help") == 0) return fputs(usage, stdout) < 0;
    for (; at < argc - 1; at++) {
        if (strcmp(argv[at], "--into") == 0) into = 1;
        else if (strcmp(argv[at], "--day") == 0) snprintf(work.day, sizeof work.day, "%s", argv[++at]);
        else if (strcmp(argv[at], "--seed") == 0) work.seed = strtoull(argv[++at], NULL, 10);
        else return refuse();
    }
    if (at != argc - 1 || argv[at][0] == '-') return refuse();
    if (into && !is_named_synthetic(argv[at])) {
        fprintf(stderr, "parkdb-synthesize: %s: figures that are made up go only into a file with \"synthetic\" in its name\n", argv[at]);
        return 1;
    }
    if (parkdb_open(argv[at], into ? PARKDB_OPEN_READ_WRITE : PARKDB_OPEN_READ_ONLY, &work.db, &error) != PARKDB_OK) {
        fprintf(stderr, "parkdb-synthesize: %s\n", error.message);
        return 1;
    }
    if (into && holds_other_figures(&work))
        work.fault = "the database holds figures of other sources, and these must not be mixed with them";
    if (!work.fault) make_all(&work);
    if (!work.fault && into && write_figures(&work)) printf("%zu synthetic figures (%s) in %s\n", work.figure_count, SOURCE_CODE, argv[at]);
    else if (!work.fault) print_csv(&work);
    if (work.fault) fprintf(stderr, "parkdb-synthesize: %s\n", work.fault);
    parkdb_close(work.db);
    free(work.series);
    free(work.figures);
    return work.fault != NULL;
}
