/* The newest known figure by hand, in SQL; ?1 is the known day. */
#ifndef BENCH_FLOOR_FIGURE_H
#define BENCH_FLOOR_FIGURE_H

#define FLOOR_KNOWN "vintage <= ?1 AND status <> 'F'"
#define FLOOR_LATEST(indicator, period, area)                                                                                              \
    "(SELECT o.value FROM observation o WHERE o.indicator = " indicator " AND o.period = " period " AND o.area = " area                    \
    " AND o." FLOOR_KNOWN " ORDER BY o.vintage DESC LIMIT 1)"

#endif
