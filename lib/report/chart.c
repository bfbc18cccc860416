#include "report/chart.h"

#include "report/text.h"

#include <math.h>

#define STEPS 4
#define TICKS_MAX 12

/* ---------------------------------------------------------------- The scale */

static void take_in(const struct pk_chart_value *value, double *low, double *high)
{
    if (!value->known) return;
    *low = fmin(*low, value->value);
    *high = fmax(*high, value->value);
}

/* 1, 2 or 5 times a power of ten, and no less than size. Powers are multiplied up, so that the step has no more digits than it needs. */
static double round_step(double size)
{
    static const double steps[] = {1, 2, 5, 10};
    double power = pow(10, floor(log10(size)));
    for (int i = 0; i < 3; i++)
        if (size <= steps[i] * power * (1 + 1e-9)) return steps[i] * power;
    return 10 * power;
}

int pk_chart_scale_of(const struct pk_chart *chart, struct pk_chart_scale *scale)
{
    double low = 0, high = 0;
    const struct pk_chart_value *const values[] = {&chart->required, &chart->far, &chart->actual, &chart->start, &chart->expected};
    if (!chart->required.known) return 0;
    for (int i = 0; i < 5; i++) {
        if (values[i]->known && !(fabs(values[i]->value) < 1e300)) return 0;
        take_in(values[i], &low, &high);
    }
    if (high == low) high = 1; /* all are nothing */
    if (!(high - low > 1e-290)) return 0;
    scale->step = round_step((high - low) / STEPS);
    if (chart->is_whole && scale->step < 1) scale->step = 1;
    /* A mark on the very edge would be cut in half, and a band behind it could not be seen: it gets room. */
    scale->high = ceil(high / scale->step) * scale->step;
    if ((high > 0 || (low < 0 && chart->required.value >= 0)) && scale->high - high < 0.1 * scale->step) scale->high += scale->step;
    scale->low = floor(low / scale->step) * scale->step;
    if (low < 0 && low - scale->low < 0.1 * scale->step) scale->low -= scale->step;
    return 1;
}

double pk_chart_place(const struct pk_chart_scale *scale, double value)
{
    return 100 * (value - scale->low) / (scale->high - scale->low);
}

/* ---------------------------------------------------------------- The drawing */

static void put_span(sqlite3_str *out, const struct pk_chart_scale *scale, const char *name, double from, double to, int y, int height)
{
    double left = pk_chart_place(scale, fmin(from, to)), right = pk_chart_place(scale, fmax(from, to));
    sqlite3_str_appendf(out, "<rect class=\"%s\" x=\"%.2f%%\" y=\"%d\" width=\"%.2f%%\" height=\"%d\"/>", name, left, y, right - left,
                        height);
}

/* Behind everything: what is short, what lies between the start and the required number, and what is enough. */
static void put_bands(sqlite3_str *out, const struct pk_chart *chart, const struct pk_chart_scale *scale)
{
    double required = chart->required.value, far = chart->far.known ? chart->far.value : required;
    double from = chart->pull >= 0 ? required : scale->low, to = chart->pull > 0 ? scale->high : far;
    put_span(out, scale, "short", scale->low, scale->high, 4, 24);
    if (chart->start.known) put_span(out, scale, "way", chart->start.value, chart->pull < 0 ? far : required, 4, 24);
    put_span(out, scale, "enough", from, to, 4, 24);
}

/* A drawing of its own at a place, whose size does not depend on the width. */
static void put_mark(sqlite3_str *out, const struct pk_chart_scale *scale, const char *name, double value, const char *path)
{
    sqlite3_str_appendf(out, "<svg class=\"at\" x=\"%.2f%%\" y=\"0\" width=\"1\" height=\"1\"><path class=\"%s\" d=\"%s\"/></svg>",
                        pk_chart_place(scale, value), name, path);
}

/* A number of the axis: of a thousand million or more with its power of ten. */
static void put_tick(sqlite3_str *out, const struct pk_chart_scale *scale, double value)
{
    double place = pk_chart_place(scale, value);
    const char *anchor = place < 1 ? "start" : place > 99 ? "end" : "middle";
    sqlite3_str_appendf(out, "<text x=\"%.2f%%\" y=\"43\" text-anchor=\"%s\">", place, anchor);
    if (fabs(value) < 1e9) pk_put_rounded(out, value);
    else sqlite3_str_appendf(out, "%.3g", value);
    sqlite3_str_appendall(out, "</text>");
}

static void put_axis(sqlite3_str *out, const struct pk_chart_scale *scale)
{
    int count = (int)floor((scale->high - scale->low) / scale->step + 0.5);
    /* Long numbers would run into each other on a phone: then every second one is left out. */
    int every = fmax(fabs(scale->high), fabs(scale->low)) >= 100000 || scale->step < 0.01 ? 2 : 1;
    for (int i = 0; i <= count && i <= TICKS_MAX; i += every) put_tick(out, scale, scale->low + i * scale->step);
}

void pk_chart_draw(sqlite3_str *out, const struct pk_chart *chart, const struct pk_chart_scale *scale)
{
    static const char upright[] = "M-2 1h4v30h-4z";
    put_bands(out, chart, scale);
    if (chart->actual.known) {
        put_span(out, scale, "actual", 0, chart->actual.value, 11, 10);
        /* A figure of nothing has a bar of no length: a mark says that there is one. */
        put_mark(out, scale, "actual", chart->actual.value, "M-1 11h2v10h-2z");
    }
    if (chart->expected.known) put_mark(out, scale, "expected", chart->expected.value, "M0 17l6 12h-12z");
    put_mark(out, scale, "required", chart->required.value, upright);
    if (chart->far.known) put_mark(out, scale, "required", chart->far.value, upright);
    put_axis(out, scale);
}
