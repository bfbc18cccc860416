#include "filter.h"

#include "nearest.h"
#include "options.h"

#include <string.h>

/* ---------------------------------------------------------------- Members */

#define MEMBER(name)                                                                                                                       \
    {                                                                                                                                      \
#name, offsetof(parkdb_filter, name)                                                                                               \
    }
static const struct {
    const char *name;
    size_t offset;
} members[PK_FILTER_COUNT] = {
    MEMBER(code),      MEMBER(document),  MEMBER(area),       MEMBER(concerns),
    MEMBER(region),    MEMBER(indicator), MEMBER(agency),     MEMBER(role),
    MEMBER(kind),      MEMBER(status),    MEMBER(level),      MEMBER(strength),
    MEMBER(due_from),  MEMBER(due_to),    MEMBER(type),       MEMBER(dimension),
    MEMBER(rule_kind), MEMBER(relation),  MEMBER(method),     MEMBER(state),
    MEMBER(frequency), MEMBER(reason),    MEMBER(derivation), MEMBER(table_name),
    MEMBER(peers),     MEMBER(standing),  MEMBER(fate),       MEMBER(stated_or_inherited),
};
#undef MEMBER
_Static_assert(sizeof(parkdb_filter) == sizeof(size_t) + PK_FILTER_COUNT * sizeof(char *) + 2 * sizeof(int),
               "every text of parkdb_filter is a member");

static const char *text_at(const parkdb_filter *filter, size_t offset)
{
    return *(const char *const *)(const void *)((const char *)filter + offset);
}

const char *pk_filter_text(const parkdb_filter *filter, size_t member)
{
    return text_at(filter, members[member].offset);
}

static const struct pk_where *where_of(const struct pk_kind *kind, size_t offset)
{
    for (size_t i = 0; i < kind->where_count; i++)
        if (kind->where[i].offset == offset) return &kind->where[i];
    return NULL;
}

const struct pk_where *pk_filter_where(const struct pk_kind *kind, size_t member)
{
    return where_of(kind, members[member].offset);
}

/* ---------------------------------------------------------------- Callers of versions before 1.0 */

/* Of what is the member's own now, kind or status stood for all, and still does: programs say so. There were no members behind offset. */
#define FORMER_SIZE offsetof(parkdb_filter, type)

static const struct {
    size_t former, now;
} moved[] = {
    {offsetof(parkdb_filter, kind), offsetof(parkdb_filter, type)},
    {offsetof(parkdb_filter, kind), offsetof(parkdb_filter, dimension)},
    {offsetof(parkdb_filter, kind), offsetof(parkdb_filter, rule_kind)},
    {offsetof(parkdb_filter, kind), offsetof(parkdb_filter, relation)},
    {offsetof(parkdb_filter, kind), offsetof(parkdb_filter, method)},
    {offsetof(parkdb_filter, kind), offsetof(parkdb_filter, state)},
    {offsetof(parkdb_filter, kind), offsetof(parkdb_filter, frequency)},
    {offsetof(parkdb_filter, kind), offsetof(parkdb_filter, reason)},
    {offsetof(parkdb_filter, kind), offsetof(parkdb_filter, derivation)},
    {offsetof(parkdb_filter, kind), offsetof(parkdb_filter, table_name)},
    {offsetof(parkdb_filter, kind), offsetof(parkdb_filter, peers)},
    {offsetof(parkdb_filter, kind), offsetof(parkdb_filter, stated_or_inherited)},
    {offsetof(parkdb_filter, status), offsetof(parkdb_filter, standing)},
    {offsetof(parkdb_filter, status), offsetof(parkdb_filter, fate)},
    {offsetof(parkdb_filter, status), offsetof(parkdb_filter, state)}, /* of a round; a kind that knows status keeps it */
};
#define MOVED_COUNT (sizeof moved / sizeof moved[0])

/* What became of a former member of this kind, or NULL. */
static const struct pk_where *moved_to(const struct pk_kind *kind, size_t former)
{
    const struct pk_where *now = NULL;
    for (size_t i = 0; i < MOVED_COUNT && !now && !where_of(kind, former); i++)
        if (moved[i].former == former) now = where_of(kind, moved[i].now);
    return now;
}

static void move(const struct pk_kind *kind, size_t former, parkdb_filter *filter)
{
    const struct pk_where *now = moved_to(kind, former);
    const char **from = (const char **)(void *)((char *)filter + former);
    if (!now || !*from) return;
    const char **to = (const char **)(void *)((char *)filter + now->offset);
    if (*to) return;
    *to = *from;
    *from = NULL;
}

/* ---------------------------------------------------------------- Words */

/* Members that hold a code of the same kind of thing, whatever is asked for. */
static const struct {
    size_t offset;
    enum pk_ref ref;
} refs[] = {
    {offsetof(parkdb_filter, document), PK_REF_DOCUMENT},   {offsetof(parkdb_filter, area), PK_REF_AREA},
    {offsetof(parkdb_filter, concerns), PK_REF_AREA},       {offsetof(parkdb_filter, region), PK_REF_REGION},
    {offsetof(parkdb_filter, indicator), PK_REF_INDICATOR}, {offsetof(parkdb_filter, agency), PK_REF_AGENCY},
    {offsetof(parkdb_filter, due_from), PK_REF_PERIOD},     {offsetof(parkdb_filter, due_to), PK_REF_PERIOD},
};
#define REF_COUNT (sizeof refs / sizeof refs[0])

/* Of what the member code is one. */
static const enum pk_ref of_code[PK_KIND_COUNT] = {
    [PK_KIND_UNIT] = PK_REF_UNIT,
    [PK_KIND_REGION] = PK_REF_REGION,
    [PK_KIND_AGENCY] = PK_REF_AGENCY,
    [PK_KIND_DOCUMENT] = PK_REF_DOCUMENT,
    [PK_KIND_PARK] = PK_REF_PARK,
    [PK_KIND_AREA_GROUP] = PK_REF_AREA_GROUP,
    [PK_KIND_AREA_GROUP_LISTED] = PK_REF_AREA_GROUP,
    [PK_KIND_INDICATOR] = PK_REF_INDICATOR,
    [PK_KIND_CLAUSE] = PK_REF_CLAUSE,
    [PK_KIND_CLAUSE_TEXT] = PK_REF_CLAUSE,
    [PK_KIND_TASK] = PK_REF_TASK,
    [PK_KIND_TASK_AGENCY] = PK_REF_TASK,
    [PK_KIND_TARGET] = PK_REF_TARGET,
    [PK_KIND_TARGET_INFERRED] = PK_REF_TARGET,
    [PK_KIND_TARGET_RELATION] = PK_REF_TARGET,
    [PK_KIND_TARGET_AGENCY] = PK_REF_TARGET,
    [PK_KIND_PERIOD] = PK_REF_PERIOD,
    [PK_KIND_AREA_MEMBER] = PK_REF_AREA_GROUP,
    [PK_KIND_TARGET_OVERVIEW] = PK_REF_TARGET,
    [PK_KIND_TARGET_RESPONSIBILITY] = PK_REF_TARGET,
    [PK_KIND_DOCUMENT_LINEAGE] = PK_REF_DOCUMENT,
    [PK_KIND_TARGET_CASCADE] = PK_REF_TARGET,
    [PK_KIND_PARK_PROFILE] = PK_REF_PARK,
    [PK_KIND_SOURCE] = PK_REF_SOURCE,
    [PK_KIND_TARGET_SCHEDULE] = PK_REF_TARGET,
    [PK_KIND_TARGET_PROGRESS] = PK_REF_TARGET,
    [PK_KIND_TARGET_CALENDAR] = PK_REF_TARGET,
    [PK_KIND_TARGET_STATUS] = PK_REF_TARGET,
    [PK_KIND_TARGET_STATUS_COUNT] = PK_REF_TARGET,
    [PK_KIND_TARGET_EXPLANATION] = PK_REF_TARGET,
    [PK_KIND_TARGET_ROLLUP] = PK_REF_TARGET,
    [PK_KIND_TARGET_STANDING] = PK_REF_TARGET,
    [PK_KIND_FOLLOWUP] = PK_REF_FOLLOWUP,
    [PK_KIND_FOLLOWUP_EVENT] = PK_REF_FOLLOWUP,
    [PK_KIND_FOLLOWUP_OVERVIEW] = PK_REF_FOLLOWUP,
    [PK_KIND_FOLLOWUP_OPEN] = PK_REF_FOLLOWUP,
    [PK_KIND_FOLLOWUP_PROPOSED] = PK_REF_TARGET,
    [PK_KIND_CASCADE_MISSING] = PK_REF_TARGET,
    [PK_KIND_TARGET_RELEASED] = PK_REF_TARGET,
    [PK_KIND_ASSESSMENT] = PK_REF_ASSESSMENT,
    [PK_KIND_ASSESSMENT_CLASS] = PK_REF_ASSESSMENT,
    [PK_KIND_ASSESSMENT_DIMENSION] = PK_REF_ASSESSMENT,
    [PK_KIND_ASSESSMENT_ITEM] = PK_REF_ASSESSMENT_DIMENSION,
    [PK_KIND_ASSESSMENT_ROUND_OVERVIEW] = PK_REF_ASSESSMENT,
    [PK_KIND_ASSESSMENT_RESULT] = PK_REF_ASSESSMENT,
    [PK_KIND_ASSESSMENT_DIMENSION_SCORE] = PK_REF_ASSESSMENT,
    [PK_KIND_ASSESSMENT_ITEM_SCORE] = PK_REF_ASSESSMENT,
};

#define VOCABULARY(table, field) "SELECT word FROM main.vocabulary WHERE table_name = '" table "' AND field = '" field "'"
#define WORDS(kind, member, what, sql)                                                                                                     \
    {                                                                                                                                      \
        PK_KIND_##kind, offsetof(parkdb_filter, member), what, sql                                                                         \
    }

/* The other members, by what is asked for. Where what is NULL, the words are few and a refusal names them all. */
static const struct words {
    enum pk_kind_id kind;
    size_t offset;
    const char *what;
    const char *sql; /* a column named word */
} words[] = {
    WORDS(UNIT, dimension, "the dimension of a unit", "SELECT dimension AS word FROM main.unit"),
    WORDS(REGION, level, NULL, VOCABULARY("region", "level")),
    WORDS(AGENCY, kind, NULL, VOCABULARY("agency", "kind")),
    WORDS(DOCUMENT, status, NULL, VOCABULARY("document", "status")),
    WORDS(PARK, type, NULL, VOCABULARY("park", "type")),
    WORDS(PARK, level, NULL, VOCABULARY("park_level", "level")),
    WORDS(PARK_LEVEL, level, NULL, VOCABULARY("park_level", "level")),
    WORDS(PARK_PROFILE, type, NULL, VOCABULARY("park", "type")),
    WORDS(PARK_PROFILE, level, NULL, VOCABULARY("park_level", "level")),
    WORDS(AREA_GROUP, rule_kind, NULL, VOCABULARY("area_group", "rule_kind")),
    WORDS(INDICATOR, derivation, NULL, VOCABULARY("indicator", "derivation")),
    WORDS(DOCUMENT_RELATION, relation, NULL, VOCABULARY("document_relation", "relation")),
    WORDS(DOCUMENT_LINEAGE, relation, NULL, VOCABULARY("document_relation", "relation")),
    WORDS(TARGET_RELEASED, relation, NULL, VOCABULARY("document_relation", "relation")),
    WORDS(TARGET_RELEASED, fate, NULL, VOCABULARY("target_released", "fate")),
    WORDS(TARGET_RELATION, relation, NULL, VOCABULARY("target_relation", "relation")),
    WORDS(TARGET_CASCADE, relation, NULL, VOCABULARY("target_relation", "relation")),
    WORDS(TARGET, strength, NULL, VOCABULARY("target", "strength")),
    WORDS(TARGET_OVERVIEW, strength, NULL, VOCABULARY("target", "strength")),
    WORDS(TARGET_OVERVIEW, kind, NULL, "SELECT 'headline' AS word UNION ALL SELECT 'task'"),
    WORDS(INSTRUMENT, code, "the code of an instrument", "SELECT code AS word FROM main.instrument"),
    WORDS(INSTRUMENT, kind, NULL, VOCABULARY("instrument", "kind")),
    WORDS(INSTRUMENT_OVERVIEW, code, "the code of an instrument", "SELECT code AS word FROM main.instrument"),
    WORDS(INSTRUMENT_OVERVIEW, kind, NULL, VOCABULARY("instrument", "kind")),
    WORDS(ORIGIN, code, "the code of a file that was loaded", "SELECT code AS word FROM main.origin"),
    WORDS(ORIGIN, kind, NULL, "SELECT 'document' AS word UNION ALL SELECT 'catalogue'"),
    WORDS(PERIOD, frequency, NULL, "SELECT DISTINCT frequency AS word FROM main.period"),
    WORDS(VOCABULARY, table_name, "a table of the vocabulary", "SELECT table_name AS word FROM main.vocabulary"),
    WORDS(CATALOGUE, table_name, "a table or view of the catalogue", "SELECT name AS word FROM main.catalogue"),
    WORDS(CATALOGUE_COLUMN, table_name, "a table or view of the catalogue", "SELECT name AS word FROM main.catalogue"),
    WORDS(TASK_AGENCY, role, NULL, VOCABULARY("task_agency", "role")),
    WORDS(TASK_RESPONSIBILITY, role, NULL, VOCABULARY("task_agency", "role")),
    WORDS(TARGET_AGENCY, role, NULL, VOCABULARY("target_agency", "role")),
    WORDS(TARGET_RESPONSIBILITY, role, NULL, VOCABULARY("target_agency", "role")),
    WORDS(TARGET_RESPONSIBILITY, stated_or_inherited, NULL, VOCABULARY("report", "stated_or_inherited")),
    WORDS(TARGET_PROGRESS, status, NULL, VOCABULARY("target_progress", "status")),
    WORDS(TARGET_CALENDAR, status, NULL, VOCABULARY("target_progress", "status")),
    WORDS(TARGET_STATUS, status, NULL, VOCABULARY("target_progress", "status")),
    WORDS(TARGET_STATUS_COUNT, status, NULL, VOCABULARY("target_progress", "status")),
    WORDS(TARGET_EXPLANATION, status, NULL, VOCABULARY("target_progress", "status")),
    WORDS(TARGET_ROLLUP, status, NULL, VOCABULARY("target_progress", "status")),
    WORDS(TARGET_STANDING, status, NULL, VOCABULARY("target_progress", "status")),
    WORDS(FOLLOWUP_PROPOSED, status, NULL, VOCABULARY("target_progress", "status")),
    WORDS(FOLLOWUP_PROPOSED, role, NULL, VOCABULARY("followup_proposed", "role")),
    WORDS(FOLLOWUP_EVENT, kind, NULL, VOCABULARY("followup_event", "kind")),
    WORDS(FOLLOWUP_OVERVIEW, status, NULL, VOCABULARY("followup_overview", "status")),
    WORDS(FOLLOWUP_OPEN, status, NULL, VOCABULARY("followup_overview", "status")),
    WORDS(AGENCY_SCORECARD, role, NULL, VOCABULARY("target_agency", "role")),
    WORDS(AGENCY_SCORECARD, kind, NULL, VOCABULARY("agency_scorecard", "kind")),
    WORDS(AGENCY_SCORECARD, status, NULL,
          "SELECT DISTINCT word FROM main.vocabulary WHERE field = 'status' AND table_name IN ('target_progress', 'followup_overview', "
          "'agency_scorecard')"),
    WORDS(OBSERVATION, status, NULL, VOCABULARY("observation", "status")),
    WORDS(INDICATOR_RANKING, peers, "all, same_level, same_region or the code of a group",
          VOCABULARY("indicator_ranking", "peers") " UNION ALL SELECT code FROM main.area WHERE kind = 'area_group'"),
    WORDS(PARK_STANDING, peers, "all, same_level, same_region or the code of a group",
          VOCABULARY("indicator_ranking", "peers") " UNION ALL SELECT code FROM main.area WHERE kind = 'area_group'"),
    WORDS(PARK_STANDING, standing, NULL, VOCABULARY("park_standing", "standing")),
    WORDS(CASCADE_MISSING, reason, NULL, VOCABULARY("cascade_missing", "reason")),
    WORDS(ASSESSMENT_ITEM, method, NULL, VOCABULARY("assessment_item", "method")),
    WORDS(ASSESSMENT_ROUND_OVERVIEW, state, NULL, VOCABULARY("assessment_result", "state")),
    WORDS(ASSESSMENT_RESULT, state, NULL, VOCABULARY("assessment_result", "state")),
    WORDS(ASSESSMENT_RESULT, status, NULL, VOCABULARY("assessment_result", "status")),
    WORDS(ASSESSMENT_DIMENSION_SCORE, state, NULL, VOCABULARY("assessment_result", "state")),
    WORDS(ASSESSMENT_ITEM_SCORE, state, NULL, VOCABULARY("assessment_result", "state")),
};
#define WORDS_COUNT (sizeof words / sizeof words[0])

static enum pk_ref ref_of(const struct pk_kind *kind, size_t offset)
{
    if (offset == offsetof(parkdb_filter, code)) return of_code[kind->id];
    for (size_t i = 0; i < REF_COUNT; i++)
        if (refs[i].offset == offset) return refs[i].ref;
    return PK_REF_NONE;
}

static const struct words *words_of(const struct pk_kind *kind, size_t offset)
{
    for (size_t i = 0; i < WORDS_COUNT; i++)
        if (words[i].kind == kind->id && words[i].offset == offset) return &words[i];
    return NULL;
}

/* ---------------------------------------------------------------- Refusals */

enum { PLACE_SIZE = 96 };

/* Where a word or code stands: "parkdb_park_find: filter type". */
static void say_place(char *place, size_t size, const struct pk_kind *kind, size_t member)
{
    sqlite3_snprintf((int)size, place, "parkdb_%s_find: filter %s", kind->name, members[member].name);
}

/* "one of a, b, c", to be freed with sqlite3_free; NULL where memory has run out. */
static char *list_of(sqlite3_stmt *rows)
{
    sqlite3_str *list = sqlite3_str_new(NULL);
    const char *glue = "one of ";
    for (; sqlite3_step(rows) == SQLITE_ROW; glue = ", ") sqlite3_str_appendf(list, "%s%s", glue, sqlite3_column_text(rows, 0));
    return sqlite3_str_finish(list);
}

static int refuse_word(parkdb *db, const struct pk_kind *kind, size_t member, const struct words *known, const char *found)
{
    sqlite3_stmt *rows = NULL;
    char place[PLACE_SIZE];
    char *sql = sqlite3_mprintf("SELECT DISTINCT word FROM (%s) ORDER BY word", known->sql);
    int code = pk_take(db, sql, &rows);
    sqlite3_free(sql);
    if (code) return code;
    char *nearest = pk_nearest_text(rows, found, strlen(found));
    sqlite3_reset(rows);
    char *list = known->what ? NULL : list_of(rows);
    say_place(place, sizeof place, kind, member);
    code = pk_fail_unknown(db, place, found, known->what ? known->what : list ? list : "another word", nearest);
    sqlite3_free(list);
    sqlite3_free(nearest);
    pk_give_back(db, rows);
    return code;
}

static int check_word(parkdb *db, const struct pk_kind *kind, size_t member, const struct words *known, const char *found)
{
    sqlite3_stmt *statement = NULL;
    char *sql = sqlite3_mprintf("SELECT 1 FROM (%s) WHERE word = ?1", known->sql);
    int code = pk_take(db, sql, &statement);
    sqlite3_free(sql);
    if (!code && sqlite3_bind_text(statement, 1, found, -1, SQLITE_STATIC) != SQLITE_OK) code = pk_fail_sqlite(db, "cannot bind a filter");
    int step = code ? SQLITE_DONE : sqlite3_step(statement);
    if (step != SQLITE_ROW && step != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot look up a word");
    pk_give_back(db, statement);
    return code || step == SQLITE_ROW ? code : refuse_word(db, kind, member, known, found);
}

static int check_code(parkdb *db, const struct pk_kind *kind, size_t member, enum pk_ref ref, const char *found)
{
    sqlite3_int64 id;
    int code = pk_resolve(db, ref, found, &id);
    if (code != PARKDB_UNKNOWN) return code;
    char place[PLACE_SIZE];
    say_place(place, sizeof place, kind, member);
    return pk_fail_unknown_code(db, place, ref, found);
}

static int check_known(parkdb *db, const struct pk_kind *kind, size_t member)
{
    if (pk_filter_where(kind, member)) return PARKDB_OK;
    const struct pk_where *now = moved_to(kind, members[member].offset);
    return pk_fail(db, PARKDB_MISUSE,
                   now ? "parkdb_%s_find: the filter %s stands for %s, which is set, too" : "parkdb_%s_find does not know the filter %s",
                   kind->name, members[member].name, now ? now->name : NULL);
}

static int check_member(parkdb *db, const struct pk_kind *kind, size_t member, const char *found)
{
    enum pk_ref ref = ref_of(kind, members[member].offset);
    const struct words *known = words_of(kind, members[member].offset);
    if (ref != PK_REF_NONE) return check_code(db, kind, member, ref, found);
    return known ? check_word(db, kind, member, known, found) : PARKDB_OK;
}

int pk_filter_take(parkdb *db, const struct pk_kind *kind, const parkdb_filter *given, parkdb_filter *own)
{
    static const size_t former[] = {FORMER_SIZE, 0};
    int code = pk_options_take(db, "parkdb_filter", given, former, own, sizeof *own);
    if (code) return code;
    move(kind, offsetof(parkdb_filter, kind), own);
    move(kind, offsetof(parkdb_filter, status), own);
    own->size = sizeof *own;
    if (own->limit < 0 || own->offset < 0) return pk_fail(db, PARKDB_MISUSE, "limit and offset: expected 0 or more");
    for (size_t i = 0; !code && i < PK_FILTER_COUNT; i++)
        if (pk_filter_text(own, i)) code = check_known(db, kind, i);
    for (size_t i = 0; !code && i < PK_FILTER_COUNT; i++)
        if (pk_filter_text(own, i)) code = check_member(db, kind, i, pk_filter_text(own, i));
    return code;
}
