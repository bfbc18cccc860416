/* A bullet chart: a bar for the actual figure on bands that say how good it is, a mark for what is required, and one for where it should
 * stand by then. */
#ifndef PARKDB_REPORT_CHART_H
#define PARKDB_REPORT_CHART_H

#include <sqlite3.h>

struct pk_chart_value {
    double value;
    int known;
};

struct pk_chart {
    struct pk_chart_value required;
    struct pk_chart_value far; /* the upper end, of between */
    struct pk_chart_value actual;
    struct pk_chart_value start;    /* where it started from */
    struct pk_chart_value expected; /* where it should stand at an even pace */
    int is_whole;                   /* things that are counted: the axis has no halves */
    int pull;                       /* 1: more is better, -1: less, 0: between required and far */
};

/* From low to high in whole steps of 1, 2 or 5 times a power of ten. */
struct pk_chart_scale {
    double low, high, step;
};

/* A scale that has every value of the chart, and nothing, inside. 0 where there is nothing to be drawn: no required number, or values too
 * large to be told apart. */
int pk_chart_scale_of(const struct pk_chart *chart, struct pk_chart_scale *scale);

/* Where a value stands on the scale, in percent of its length. */
double pk_chart_place(const struct pk_chart_scale *scale, double value);

/* Appends what stands in an <svg> of 46 pixels' height, its places in percent of whatever width it is given. */
void pk_chart_draw(sqlite3_str *out, const struct pk_chart *chart, const struct pk_chart_scale *scale);

#endif
