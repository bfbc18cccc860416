/* A bullet chart: a bar for the actual figure on bands that show how good it is, a mark for the required number, and one for the number
 * expected by then. */
#ifndef PARKDB_REPORT_CHART_H
#define PARKDB_REPORT_CHART_H

#include <sqlite3.h>

struct pk_chart_value {
    double value;
    int known;
};

struct pk_chart {
    struct pk_chart_value required;
    struct pk_chart_value far; /* the upper end, for between */
    struct pk_chart_value actual;
    struct pk_chart_value start;    /* the baseline */
    struct pk_chart_value expected; /* the number expected at an even pace */
    int is_whole;                   /* a count: the axis has whole numbers only */
    int pull;                       /* 1: more is better, -1: less, 0: between required and far */
};

/* From low to high in whole steps of 1, 2 or 5 times a power of ten. */
struct pk_chart_scale {
    double low, high, step;
};

/* A scale that contains every value of the chart, and 0. Returns 0 if there is nothing to draw: no required number, or values too large to
 * differ. */
int pk_chart_scale_of(const struct pk_chart *chart, struct pk_chart_scale *scale);

/* The position of a value on the scale, in percent of its length. */
double pk_chart_place(const struct pk_chart_scale *scale, double value);

/* Appends the content of an <svg> of 46 pixels' height; horizontal positions are in percent of its width. */
void pk_chart_draw(sqlite3_str *out, const struct pk_chart *chart, const struct pk_chart_scale *scale);

#endif
