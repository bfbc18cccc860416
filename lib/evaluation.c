/* What is not a number here is null there: it goes through sums and products alike, and no comparison with it holds. A product is never
 * written in one expression with a sum, which some machines would round once and not twice. */
#include "evaluation.h"

#include "column.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

const char *const pk_status_words[PK_STATUS_COUNT] = {"met", "missed", "reached", "on_track", "behind", "open", "overdue", "unevaluable"};

/* ---------------------------------------------------------------- The evaluator */

static int no_memory(parkdb *db)
{
    return pk_fail(db, PARKDB_NO_MEMORY, "out of memory");
}

/* Moves what has been read into the snapshot. */
static int keep(struct pk_snapshot *snapshot, parkdb *db, const void *array, size_t size, void *place)
{
    void *kept = pk_snapshot_memory(snapshot, size + 1);
    if (!kept) return no_memory(db);
    if (size) memcpy(kept, array, size);
    memcpy(place, &kept, sizeof kept);
    return PARKDB_OK;
}

static int read_unit(struct pk_snapshot *snapshot, struct pk_columns *row, struct pk_unit *unit)
{
    const char *text = pk_column_text(row, 1);
    char *dimension = NULL;
    int code = row->code ? row->code : keep(snapshot, row->db, text, strlen(text), &dimension);
    if (code) return code;
    *unit = (struct pk_unit){.id = sqlite3_column_int64(row->row, 0),
                             .factor = pk_column_number(row, 2),
                             .change_only = pk_column_index(row, 3, 0, 1),
                             .is_ratio = strcmp(dimension, "ratio") == 0,
                             .dimension = dimension};
    return row->code;
}

static int read_units(parkdb *db, struct pk_snapshot *snapshot, sqlite3_stmt *statement, struct pk_kept *kept)
{
    struct pk_columns row = {.db = db, .row = statement, .table = "unit"};
    struct pk_unit *units = NULL;
    size_t count = 0, room = 0;
    int step = SQLITE_DONE, code = PARKDB_OK;
    while (!code && count < INT_MAX && (step = sqlite3_step(statement)) == SQLITE_ROW) {
        struct pk_unit *more = pk_make_room(units, count, &room, sizeof *units);
        if (more) units = more;
        code = more ? read_unit(snapshot, &row, &units[count++]) : no_memory(db);
    }
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot read the units");
    if (!code) code = keep(snapshot, db, units, count * sizeof *units, &kept->units);
    if (!code) kept->unit_count = (int)count;
    free(units);
    return code;
}

static int keep_units(parkdb *db, struct pk_snapshot *snapshot, struct pk_kept **kept)
{
    void **place = pk_snapshot_part(snapshot, PK_PART_TARGETS);
    if (!*place) {
        struct pk_kept *fresh = pk_snapshot_memory(snapshot, sizeof *fresh);
        if (!fresh) return no_memory(db);
        sqlite3_stmt *statement = NULL;
        int code = pk_take(db, "SELECT id, dimension, factor, change_only FROM unit ORDER BY id", &statement);
        if (!code) code = read_units(db, snapshot, statement, fresh);
        pk_give_back(db, statement);
        if (code) return code;
        *place = fresh;
    }
    *kept = *place;
    return PARKDB_OK;
}

static int read_length(struct pk_evaluator *evaluator, sqlite3_stmt *statement, struct pk_length *length)
{
    struct pk_columns row = {.db = evaluator->db, .row = statement, .table = "period"};
    int *periods = NULL, step = SQLITE_DONE;
    size_t count = 0, room = 0;
    while (!row.code && count < INT_MAX && (step = sqlite3_step(statement)) == SQLITE_ROW) {
        int *more = pk_make_room(periods, count, &room, sizeof *periods);
        if (more) periods = more;
        if (more) periods[count++] = pk_column_index(&row, 0, 1, INT_MAX);
        else row.code = no_memory(row.db);
    }
    int code = row.code;
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(row.db, "cannot read the periods");
    if (!code) code = keep(evaluator->snapshot, row.db, periods, count * sizeof *periods, &length->periods);
    free(periods);
    if (code) return code;
    length->count = (int)count;
    length->is_known = 1;
    return PARKDB_OK;
}

static int find_length(struct pk_evaluator *evaluator, int months, const struct pk_length **found)
{
    static const char sql[] = "SELECT id FROM period WHERE months = ?1 ORDER BY id";
    struct pk_length *length = &evaluator->kept->lengths[months];
    *found = length;
    if (length->is_known) return PARKDB_OK;
    sqlite3_stmt *statement = NULL;
    int code = pk_take(evaluator->db, sql, &statement);
    if (code) return code;
    sqlite3_bind_int(statement, 1, months);
    code = read_length(evaluator, statement, length);
    pk_give_back(evaluator->db, statement);
    return code;
}

int pk_evaluator_open(parkdb *db, struct pk_snapshot *snapshot, int by_columns, struct pk_evaluator **evaluator)
{
    struct pk_kept *kept = NULL;
    int code = keep_units(db, snapshot, &kept);
    if (code) return code;
    struct pk_evaluator *opened = calloc(1, sizeof *opened);
    if (!opened) return no_memory(db);
    opened->db = db;
    opened->snapshot = snapshot;
    opened->clock = *pk_snapshot_clock(snapshot);
    opened->kept = kept;
    opened->by_columns = by_columns;
    *evaluator = opened;
    return PARKDB_OK;
}

void pk_evaluator_check(struct pk_evaluator *evaluator)
{
    if (evaluator->db->snapshot != evaluator->snapshot || !pk_snapshot_is_current(evaluator->db)) evaluator->asks_view = 1;
}

void pk_evaluator_close(struct pk_evaluator *evaluator)
{
    if (!evaluator) return;
    pk_give_back(evaluator->db, evaluator->view);
    free(evaluator);
}

/* ---------------------------------------------------------------- What is due, and the figures: the view target_found */

/* 'i'ncrease and so on, as the target pulls. */
static char pull_of(const struct pk_aim *aim, const struct pk_indicator *indicator)
{
    switch (aim->comparator) {
    case PK_AT_LEAST:
    case PK_MORE: return 'i';
    case PK_AT_MOST:
    case PK_LESS: return 'd';
    default: return indicator->direction;
    }
}

static int is_stock(const struct pk_indicator *indicator)
{
    return indicator->time == 'l' || strcmp(indicator->dimension, "boolean") == 0;
}

struct found {
    const struct pk_indicator *indicator;
    const struct pk_unit *unit;
    char pull;
    int is_comparable, is_over, reachable_early;
    double actual, base; /* not a number: none */
    int actual_period, base_period;
    const char *actual_source;
    int actual_bound; /* as in pk_known_figure */
    int actual_differs, base_differs;
};

static int is_comparable(const struct pk_aim *aim, const struct pk_indicator *indicator, const struct pk_unit *unit)
{
    int same_dimension = strcmp(unit->dimension, indicator->dimension) == 0;
    switch (aim->basis) {
    case PK_BASIS_LEVEL: return same_dimension && unit->change_only == indicator->change_only;
    case PK_BASIS_CHANGE: return same_dimension && (!unit->is_ratio || unit->change_only == 1 || indicator->change_only == 1);
    default: return unit->is_ratio && unit->change_only == 0;
    }
}

static int is_reachable_early(const struct pk_aim *aim, const struct pk_indicator *indicator)
{
    if (is_stock(indicator)) return 1;
    if (aim->over != PK_OVER_SUM || aim->reference_area) return 0;
    if (aim->comparator == PK_AT_LEAST || aim->comparator == PK_MORE) return 1;
    return (aim->comparator == PK_ABOUT || aim->comparator == PK_BETWEEN) && indicator->direction == 'i';
}

/* What the clock says of the due period. */
static int meet_due(struct pk_evaluator *evaluator, int due)
{
    if (evaluator->due ? evaluator->due->id == due : !due) return PARKDB_OK;
    evaluator->due = NULL;
    evaluator->is_over = evaluator->has_begun = 0;
    int code = due ? pk_snapshot_period(evaluator->snapshot, due, &evaluator->due) : PARKDB_OK;
    if (!evaluator->due) return code;
    evaluator->is_over = strcmp(evaluator->due->last_day, evaluator->clock.as_of) < 0;
    evaluator->has_begun = strcmp(evaluator->due->first_day, evaluator->clock.as_of) <= 0;
    return PARKDB_OK;
}

/* The month before the first of a period, as the clock's are counted. */
static int month_before(int period)
{
    return period / 16 - period % 16;
}

/* A column without room in the snapshot may have become another one since, and says so itself. */
static int find_column(struct pk_evaluator *evaluator, sqlite3_int64 indicator, int period, const struct pk_column **column)
{
    int place = period / 192 % PK_EVALUATOR_COLUMNS;
    *column = evaluator->columns[place];
    if (*column && (*column)->period == period && (*column)->indicator == indicator) return PARKDB_OK;
    int code = pk_snapshot_column(evaluator->snapshot, indicator, period, column);
    if (!code) evaluator->columns[place] = *column;
    return code;
}

/* The figure that counts on the clock's day. */
static int find_figure(struct pk_evaluator *evaluator, sqlite3_int64 indicator, int period, int area, struct pk_known_figure *figure)
{
    figure->how = PK_HOW_NONE;
    if (!area || !period) return PARKDB_OK;
    if (!evaluator->by_columns) return pk_snapshot_figure(evaluator->snapshot, indicator, period, area, evaluator->clock.day, figure);
    const struct pk_column *column = NULL;
    int code = find_column(evaluator, indicator, period, &column);
    if (!code) pk_column_figure(column, area, evaluator->clock.day, figure);
    return code;
}

/* Before the due period is over its newest known figure speaks, of the same length, of a stock of any length. */
static int find_newest(struct pk_evaluator *evaluator, const struct pk_aim *aim, const struct pk_indicator *indicator, int *period,
                       struct pk_known_figure *figure)
{
    const int *periods = NULL;
    int count = 0, stock = is_stock(indicator), length = aim->due ? aim->due % 16 : 12;
    int code = pk_snapshot_periods(evaluator->snapshot, indicator->id, &periods, &count);
    for (int i = 0; !code && i < count; i++) {
        if (aim->due && periods[i] > aim->due) continue;
        if (month_before(periods[i]) >= evaluator->clock.month) continue;
        if (!stock && periods[i] % 16 != length) continue;
        code = find_figure(evaluator, indicator->id, periods[i], aim->area, figure);
        if (code || figure->how == PK_HOW_NONE) continue;
        *period = periods[i];
        return PARKDB_OK;
    }
    return code;
}

/* The period that speaks, 0 when none does, and its figure. */
static int find_speaking(struct pk_evaluator *evaluator, const struct pk_aim *aim, const struct pk_indicator *indicator, int *period,
                         struct pk_known_figure *figure)
{
    *period = 0;
    if (aim->over == PK_OVER_SUM || aim->over == PK_OVER_MEAN) return PARKDB_OK;
    if (evaluator->is_over || (aim->over == PK_OVER_EACH && aim->due)) {
        if (evaluator->is_over || evaluator->has_begun) *period = aim->due;
        return find_figure(evaluator, indicator->id, *period, aim->area, figure);
    }
    return find_newest(evaluator, aim, indicator, period, figure);
}

/* ---------------------------------------------------------------- Sums and means */

/* A division by nothing is null. */
static double divided(double number, double by)
{
    return by == 0.0 ? NAN : number / by;
}

/* As SQLite's own sum adds up. */
struct total {
    double sum, error;
};

static void add(struct total *total, double value)
{
    enum { FIRST_TO_COMPENSATE = 3043000 };
    double before = total->sum;
    total->sum = before + value;
    if (sqlite3_libversion_number() < FIRST_TO_COMPENSATE) return;
    total->error += fabs(before) > fabs(value) ? (before - total->sum) + value : (value - total->sum) + before;
}

/* What the periods from..to of an area come to, one after the other. */
struct course {
    int parts, known;
    int period; /* the last one with a figure */
    int differs;
    struct total total;
    double product, least; /* of the factors of growth */
};

static void add_figure(struct course *course, const struct pk_known_figure *figure, int period, double factor)
{
    double growth = figure->value * factor;
    growth = 1.0 + growth;
    course->product = course->known ? course->product * growth : growth;
    if (!course->known || growth < course->least) course->least = growth;
    course->known++;
    course->period = period;
    course->differs |= figure->differs;
    add(&course->total, figure->value);
}

static int add_period(struct pk_evaluator *evaluator, int area, const struct pk_indicator *indicator, int period, struct course *course)
{
    course->parts++;
    if (month_before(period) >= evaluator->clock.month) return PARKDB_OK;
    struct pk_known_figure figure;
    int code = find_figure(evaluator, indicator->id, period, area, &figure);
    if (!code && figure.how != PK_HOW_NONE) add_figure(course, &figure, period, indicator->factor);
    return code;
}

/* The n-th root of the product of n factors of growth, less one: by the same steps of Newton's as the view takes, so that it comes to the
 * same number. */
static double compounded(const struct course *course, double mean, double factor)
{
    double product = course->product, root = mean * factor, before = 0.0;
    root = 1.0 + root;
    for (int step = 0; step < 2000 && fabs(root - before) > 1e-15 * fabs(root); step++) {
        double power = 1.0;
        for (int k = 1; k < course->parts; k++) power *= root;
        before = root;
        root = root - (root - divided(product, power)) / course->parts;
    }
    return course->least > 0 ? (root - 1.0) / factor : NAN;
}

/* A mean, and a sum that is over, need every part's figure. */
static double course_value(const struct pk_aim *aim, const struct pk_indicator *indicator, const struct course *course, int is_over)
{
    if (course->known == 0) return NAN;
    if (course->known < course->parts && (aim->over == PK_OVER_MEAN || is_over)) return NAN;
    double total = course->total.sum + course->total.error;
    if (aim->over == PK_OVER_SUM) return total;
    double mean = total / course->known;
    if (!indicator->derivation || strcmp(indicator->derivation, "growth") != 0) return mean;
    return compounded(course, mean, indicator->factor);
}

static int run_course(struct pk_evaluator *evaluator, const struct pk_aim *aim, const struct pk_indicator *indicator, int area,
                      struct course *course, double *value)
{
    *course = (struct course){0};
    *value = NAN;
    if (!aim->due) return PARKDB_OK;
    int first = aim->due;
    if (aim->period_from && (month_before(aim->period_from) + aim->due % 16) * 16 < first)
        first = (month_before(aim->period_from) + aim->due % 16) * 16;
    const struct pk_length *length = NULL;
    int code = find_length(evaluator, aim->due % 16, &length);
    for (int i = 0; !code && i < length->count && length->periods[i] <= aim->due; i++)
        if (length->periods[i] >= first) code = add_period(evaluator, area, indicator, length->periods[i], course);
    if (code) return code;
    *value = course_value(aim, indicator, course, evaluator->is_over);
    if (isinf(*value)) *value = NAN;
    return PARKDB_OK;
}

/* ---------------------------------------------------------------- The actual figure and its base */

static int find_course(struct pk_evaluator *evaluator, const struct pk_aim *aim, struct found *found)
{
    struct course course;
    int code = run_course(evaluator, aim, found->indicator, aim->area, &course, &found->actual);
    if (code) return code;
    if (!isnan(found->actual)) {
        found->actual_period = course.period;
        found->actual_source = pk_how_words[PK_HOW_ACCUMULATED];
        found->actual_differs = course.differs;
    }
    if (!aim->reference_area) return PARKDB_OK;
    code = run_course(evaluator, aim, found->indicator, aim->reference_area, &course, &found->base);
    if (code || isnan(found->base)) return code;
    found->base_period = course.period;
    found->base_differs = course.differs;
    return PARKDB_OK;
}

static int find_actual(struct pk_evaluator *evaluator, const struct pk_aim *aim, struct found *found, int *speaking)
{
    struct pk_known_figure figure = {.how = PK_HOW_NONE};
    int code = find_speaking(evaluator, aim, found->indicator, speaking, &figure);
    if (code || figure.how == PK_HOW_NONE) return code;
    found->actual = figure.value;
    found->actual_period = *speaking;
    found->actual_source = pk_how_words[figure.how];
    found->actual_bound = figure.bound;
    found->actual_differs = figure.differs;
    return PARKDB_OK;
}

/* Its own figure of the baseline period, or the reference's of the period that speaks. */
static int find_base(struct pk_evaluator *evaluator, const struct pk_aim *aim, struct found *found, int speaking)
{
    struct pk_known_figure figure;
    int period = aim->reference_area ? speaking : aim->baseline_period;
    int area = aim->reference_area ? aim->reference_area : aim->area;
    if (!aim->reference_area) found->base_period = aim->baseline_period;
    int code = find_figure(evaluator, aim->indicator, period, area, &figure);
    if (code || figure.how == PK_HOW_NONE) return code;
    found->base = figure.value;
    found->base_period = period;
    found->base_differs = figure.differs;
    return PARKDB_OK;
}

static int find(struct pk_evaluator *evaluator, const struct pk_aim *aim, struct found *found)
{
    int code = meet_due(evaluator, aim->due);
    if (code) return code;
    *found = (struct found){.indicator = evaluator->indicator,
                            .unit = &evaluator->kept->units[aim->unit],
                            .pull = pull_of(aim, evaluator->indicator),
                            .is_over = evaluator->is_over,
                            .reachable_early = is_reachable_early(aim, evaluator->indicator),
                            .actual = NAN,
                            .base = NAN};
    found->is_comparable = is_comparable(aim, found->indicator, found->unit);
    int speaking = 0;
    code = aim->over == PK_OVER_SUM || aim->over == PK_OVER_MEAN ? find_course(evaluator, aim, found)
                                                                 : find_actual(evaluator, aim, found, &speaking);
    if (code || (aim->reference_area && !speaking)) return code;
    return find_base(evaluator, aim, found, speaking);
}

/* ---------------------------------------------------------------- What is required: the view target_required */

static double required_for(const struct pk_aim *aim, const struct found *found, double value)
{
    if (!found->is_comparable) return NAN;
    double in_own_unit = value * (found->unit->factor / found->indicator->factor), in_base_unit = value * found->unit->factor;
    double required = 0;
    switch (aim->basis) {
    case PK_BASIS_LEVEL: return in_own_unit;
    case PK_BASIS_CHANGE: return found->base + in_own_unit;
    case PK_BASIS_RATIO: required = found->base * in_base_unit; break;
    default: required = 1.0 + in_base_unit; required = found->base * required;
    }
    return required + 0.0; /* as there: of minus nothing it makes nothing */
}

/* Why there is no verdict, or NULL. Nothing that a snapshot knows is stale. */
static const char *reason_of(const struct pk_aim *aim, const struct found *found)
{
    if (!aim->area) return "no_members";
    if (!found->is_comparable) return "unit";
    if (aim->basis != PK_BASIS_LEVEL && !aim->reference_area && isnan(found->base)) return "no_baseline";
    if (aim->reference_area && !isnan(found->actual) && isnan(found->base)) return "no_reference";
    if (found->actual_differs || (aim->basis != PK_BASIS_LEVEL && found->base_differs)) return "definition";
    return NULL;
}

/* ---------------------------------------------------------------- Whether it is met: the view target_judged */

enum truth { NO, YES, UNKNOWN };

static enum truth is_more(double a, double b)
{
    return isnan(a) || isnan(b) ? UNKNOWN : a > b ? YES : NO;
}

static enum truth both(enum truth a, enum truth b)
{
    if (a == NO || b == NO) return NO;
    return a == UNKNOWN || b == UNKNOWN ? UNKNOWN : YES;
}

/* The relative tolerance of comparisons. */
static double tolerance(double required)
{
    double slack = 1e-9 * fabs(required);
    return slack + 1e-300;
}

/* By how much about may be missed. */
static double allowance(const struct pk_aim *aim, double required)
{
    return aim->comparator == PK_ABOUT ? 0.05 * fabs(required) : 0.0;
}

enum { BOUND_UNDER = -1, BOUND_OVER = 1 };

static enum truth is_high_enough(const struct pk_aim *aim, const struct found *found, double required)
{
    int strictly = (aim->comparator == PK_MORE && found->actual_bound != BOUND_OVER) || found->actual_bound == BOUND_UNDER;
    double excess = found->actual - required;
    excess += allowance(aim, required);
    return is_more(excess, strictly ? tolerance(required) : -tolerance(required));
}

static enum truth is_low_enough(const struct pk_aim *aim, const struct found *found, double far)
{
    int strictly = (aim->comparator == PK_LESS && found->actual_bound != BOUND_UNDER) || found->actual_bound == BOUND_OVER;
    double excess = found->actual - far;
    excess -= allowance(aim, far);
    return is_more(strictly ? -tolerance(far) : tolerance(far), excess);
}

static enum truth judge(const struct pk_aim *aim, const struct found *found, double required, double far)
{
    enum truth high = found->pull == 'd' ? YES : is_high_enough(aim, found, required);
    enum truth low = found->pull == 'i' ? YES : is_low_enough(aim, found, far);
    return both(high, low);
}

/* ---------------------------------------------------------------- The measures: the view target_measured */

static double attainment(const struct found *found, enum truth met, double required, double far)
{
    double actual = found->actual;
    if (met == UNKNOWN) return NAN;
    if (found->pull == 'd') return actual > 0 && far >= 0 ? divided(far, actual) : met;
    if (found->pull == 'm' && met == NO && actual > far && required > 0) return divided(far, actual);
    return required > 0 && actual >= 0 ? divided(actual, required) : met;
}

static double way(const struct pk_aim *aim, const struct found *found, double start, double required, double far)
{
    if (aim->reference_area) return NAN;
    double slack = 1e-9 * fabs(far);
    if (found->pull != 'i' && start > far + slack) return far - start;
    slack = 1e-9 * fabs(required);
    return found->pull != 'd' && start < required - slack ? required - start : NAN;
}

static double elapsed(const struct pk_aim *aim, const struct found *found)
{
    if (!aim->due || !found->actual_period || !found->base_period) return NAN;
    int due = aim->due / 16, actual = found->actual_period / 16, base = found->base_period / 16;
    return actual > base && due > base ? (double)(actual - base) / (due - base) : NAN;
}

static double gap(const struct found *found, enum truth met, double required, double far)
{
    if (met == UNKNOWN) return NAN;
    return found->pull == 'd' || (found->pull == 'm' && found->actual > far) ? found->actual - far : required - found->actual;
}

/* ---------------------------------------------------------------- The verdict: the view target_evaluation */

static double distance(const struct pk_aim *aim, const struct found *found, enum truth met, double start, double all)
{
    if (met == UNKNOWN || isnan(start) || aim->reference_area) return NAN;
    double share = divided(found->actual - start, all);
    return isnan(share) ? met : share;
}

static enum pk_status status_of(const struct pk_aim *aim, const struct found *found, enum truth met, const struct pk_verdict *verdict,
                                double time)
{
    if (verdict->reason) return PK_STATUS_UNEVALUABLE;
    if (found->is_over) return met == YES ? PK_STATUS_MET : met == NO ? PK_STATUS_MISSED : PK_STATUS_OVERDUE;
    if (met == UNKNOWN) return PK_STATUS_OPEN;
    if (met == YES && (found->reachable_early || !aim->due)) return PK_STATUS_REACHED;
    if (isnan(time) || isnan(verdict->distance)) return PK_STATUS_OPEN;
    return verdict->distance >= time * (1 - 1e-9) ? PK_STATUS_ON_TRACK : PK_STATUS_BEHIND;
}

static void decide(const struct pk_aim *aim, const struct found *found, struct pk_verdict *verdict)
{
    double required = required_for(aim, found, aim->value);
    double far = isnan(aim->value_high) ? required : required_for(aim, found, aim->value_high);
    *verdict = (struct pk_verdict){.required = required,
                                   .actual = found->actual,
                                   .actual_period = found->actual_period,
                                   .actual_source = found->actual_source,
                                   .reason = reason_of(aim, found)};
    enum truth met = verdict->reason ? UNKNOWN : judge(aim, found, required, far);
    double start = aim->over == PK_OVER_SUM && aim->basis == PK_BASIS_LEVEL && found->base_period ? 0.0 : found->base;
    double time = elapsed(aim, found);
    verdict->attainment = attainment(found, met, required, far);
    verdict->distance = distance(aim, found, met, start, way(aim, found, start, required, far));
    verdict->pace = verdict->distance / time;
    verdict->gap = gap(found, met, required, far);
    verdict->status = status_of(aim, found, met, verdict, time);
}

/* ---------------------------------------------------------------- What is left to the view */

/* A park's level has a history of its own; what refers to nothing is the view's, too. */
static int is_left_to_view(const struct pk_evaluator *evaluator, const struct pk_aim *aim)
{
    if (evaluator->asks_view || !evaluator->indicator || aim->unit < 0) return 1;
    if (!evaluator->indicator->derivation || strcmp(evaluator->indicator->derivation, "park_level") != 0) return 0;
    return aim->over == PK_OVER_LAST || aim->over == PK_OVER_EACH;
}

static const char *word_at(sqlite3_stmt *statement, int column)
{
    const char *word = (const char *)sqlite3_column_text(statement, column);
    return word ? word : "";
}

static double number_at(sqlite3_stmt *statement, int column)
{
    return sqlite3_column_type(statement, column) == SQLITE_NULL ? NAN : sqlite3_column_double(statement, column);
}

/* A word of the view's as the same word of ours, which lives on. */
static const char *word_of(const char *word)
{
    static const char *const words[] = {"reported", "derived", "accumulated", "aggregated",   "no_members",
                                        "stale",    "unit",    "no_baseline", "no_reference", "definition"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strcmp(words[i], word) == 0) return words[i];
    return NULL;
}

static int read_verdict(parkdb *db, sqlite3_stmt *statement, struct pk_verdict *verdict)
{
    struct pk_columns row = {.db = db, .row = statement, .table = "target_evaluation"};
    *verdict = (struct pk_verdict){.required = number_at(statement, 0),
                                   .actual = number_at(statement, 1),
                                   .attainment = number_at(statement, 2),
                                   .distance = number_at(statement, 3),
                                   .pace = number_at(statement, 4),
                                   .gap = number_at(statement, 5),
                                   .actual_period = pk_column_index(&row, 6, 0, INT_MAX),
                                   .actual_source = word_of(word_at(statement, 7)),
                                   .reason = word_of(word_at(statement, 8))};
    const char *status = word_at(statement, 9);
    int i = 0;
    while (i < PK_STATUS_UNEVALUABLE && strcmp(pk_status_words[i], status) != 0) i++;
    verdict->status = (enum pk_status)i;
    return row.code;
}

static int ask_view(struct pk_evaluator *evaluator, const struct pk_aim *aim, struct pk_verdict *verdict)
{
    static const char sql[] = "SELECT e.required, e.actual, e.attainment, e.distance, e.pace, e.gap, e.actual_period, e.actual_source, "
                              "e.reason, e.status FROM target_evaluation e WHERE e.target = ?1 AND e.area = ?2 AND e.due IS ?3";
    int code = evaluator->view ? PARKDB_OK : pk_take(evaluator->db, sql, &evaluator->view);
    if (code) return code;
    sqlite3_bind_int64(evaluator->view, 1, aim->target);
    sqlite3_bind_int(evaluator->view, 2, aim->area);
    if (aim->due) sqlite3_bind_int(evaluator->view, 3, aim->due);
    else sqlite3_bind_null(evaluator->view, 3);
    int step = sqlite3_step(evaluator->view);
    if (step == SQLITE_ROW) code = read_verdict(evaluator->db, evaluator->view, verdict);
    else code = step == SQLITE_DONE ? PARKDB_UNKNOWN : pk_fail_sqlite(evaluator->db, "cannot evaluate a target");
    sqlite3_reset(evaluator->view);
    return code;
}

int pk_evaluate(struct pk_evaluator *evaluator, const struct pk_aim *aim, struct pk_verdict *verdict)
{
    int code = PARKDB_OK;
    if (!evaluator->indicator || evaluator->indicator->id != aim->indicator)
        code = pk_snapshot_indicator(evaluator->snapshot, aim->indicator, &evaluator->indicator);
    if (code) return code;
    if (is_left_to_view(evaluator, aim)) return ask_view(evaluator, aim, verdict);
    struct found found;
    code = find(evaluator, aim, &found);
    if (!code) decide(aim, &found, verdict);
    return code;
}
