/* What due_from and due_to ask of a view that shows the code of a period. The first half of each is what lets an index of codes help. */
#ifndef PARKDB_LIB_PERIOD_WHERE_H
#define PARKDB_LIB_PERIOD_WHERE_H

#define PK_PERIOD_FROM                                                                                                                     \
    "x.period >= substr(?, 1, 4) AND x.period IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q "      \
    "WHERE q.code = ?))"
#define PK_PERIOD_TO                                                                                                                       \
    "substr(x.period, 1, 4) <= substr(?, 1, 4) AND x.period IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM "  \
    "period q WHERE q.code = ?))"

#endif
