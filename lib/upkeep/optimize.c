#include "upkeep/optimize.h"

/* A table that is empty has no statistics. In a file with targets, what policy files declare is known then: nothing of that kind, which a
 * plan may begin with. What comes later without them (figures, follow-ups, rounds) is taken to be of the size that is assumed, as
 * everything is in a file without targets. Of vocabulary there are none, see statistic_assumed. */
int pk_optimize(parkdb *db)
{
    static const char empty[] =
        "INSERT INTO main.sqlite_stat1 (tbl, idx, stat) SELECT t.name, iif(t.wr AND i.origin = 'pk', t.name, i.name), "
        "'1' || (SELECT replace(hex(zeroblob(count(*))), '00', ' 1') FROM pragma_index_info(i.name, 'main')) FROM pragma_table_list t, "
        "pragma_index_list(t.name, 'main') i WHERE t.schema = 'main' AND t.type = 'table' AND EXISTS (SELECT 1 FROM main.target) "
        "AND t.name IN (SELECT tbl FROM main.statistic_declared) "
        "AND t.name NOT IN (SELECT tbl FROM main.sqlite_stat1)";
    static const char assumed[] = "INSERT INTO main.sqlite_stat1 (tbl, idx, stat) SELECT tbl, idx, stat FROM main.statistic_assumed "
                                  "WHERE tbl NOT IN (SELECT tbl FROM main.sqlite_stat1)";
    int code = pk_execute(db, "PRAGMA analysis_limit = 1000; ANALYZE; DELETE FROM main.sqlite_stat1 WHERE tbl = 'vocabulary'");
    if (!code) code = pk_execute(db, empty);
    if (!code) code = pk_execute(db, assumed);
    return code ? code : pk_execute(db, "ANALYZE main.sqlite_schema");
}

int parkdb_optimize(parkdb *db)
{
    int code = pk_enter(db);
    if (!code) code = pk_change_begin(db);
    return code ? code : pk_change_end(db, pk_optimize(db));
}
