/* The tables behind every kind of row: fields, filters, and the functions that are the same for all. Written by schema/make-kinds.py from schema/kinds/: change those. */
/* clang-format off */
#include "rows/kinds.h"
#include "rows/cursor.h"

const struct pk_member pk_members[PK_MEMBER_COUNT] = {
    {"code", offsetof(parkdb_filter, code)},
    {"document", offsetof(parkdb_filter, document)},
    {"area", offsetof(parkdb_filter, area)},
    {"concerns", offsetof(parkdb_filter, concerns)},
    {"region", offsetof(parkdb_filter, region)},
    {"indicator", offsetof(parkdb_filter, indicator)},
    {"agency", offsetof(parkdb_filter, agency)},
    {"role", offsetof(parkdb_filter, role)},
    {"kind", offsetof(parkdb_filter, kind)},
    {"status", offsetof(parkdb_filter, status)},
    {"level", offsetof(parkdb_filter, level)},
    {"strength", offsetof(parkdb_filter, strength)},
    {"due_from", offsetof(parkdb_filter, due_from)},
    {"due_to", offsetof(parkdb_filter, due_to)},
    {"type", offsetof(parkdb_filter, type)},
    {"dimension", offsetof(parkdb_filter, dimension)},
    {"rule_kind", offsetof(parkdb_filter, rule_kind)},
    {"relation", offsetof(parkdb_filter, relation)},
    {"method", offsetof(parkdb_filter, method)},
    {"state", offsetof(parkdb_filter, state)},
    {"frequency", offsetof(parkdb_filter, frequency)},
    {"reason", offsetof(parkdb_filter, reason)},
    {"derivation", offsetof(parkdb_filter, derivation)},
    {"table_name", offsetof(parkdb_filter, table_name)},
    {"peers", offsetof(parkdb_filter, peers)},
    {"standing", offsetof(parkdb_filter, standing)},
    {"fate", offsetof(parkdb_filter, fate)},
    {"stated_or_inherited", offsetof(parkdb_filter, stated_or_inherited)},
};

/* ---------------------------------------------------------------- period */

static const struct pk_field period_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_period, code), PK_KEY, NULL, NULL},
    {"frequency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_period, frequency), PK_ALWAYS, NULL, NULL},
    {"months", PK_INT, PK_REF_NONE, offsetof(parkdb_period, months), 0, NULL, NULL},
    {"first_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_period, first_day), PK_ALWAYS, NULL, NULL},
    {"last_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_period, last_day), PK_ALWAYS, NULL, NULL},
};

static const struct pk_where pk_period_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.code = ?"},
    {"frequency", offsetof(parkdb_filter, frequency), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT word FROM main.vocabulary WHERE table_name = 'period' AND field = 'frequency'",
     NULL, "x.frequency = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?)"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?)"},
};

const struct pk_kind pk_period = {
    PK_KIND_PERIOD, "period", "period", NULL, sizeof(parkdb_period), sizeof(parkdb_period),
    period_fields, 5, pk_period_where, 4,
    "x.id"};

int parkdb_period_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_period, filter, cursor);
}

const parkdb_period *parkdb_period_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_period);
}

/* ---------------------------------------------------------------- vocabulary */

static const struct pk_field vocabulary_fields[] = {
    {"table_name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_vocabulary, table_name), PK_KEY, NULL, NULL},
    {"field", PK_TEXT, PK_REF_NONE, offsetof(parkdb_vocabulary, field), PK_KEY, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_vocabulary, ord), PK_KEY, NULL, NULL},
    {"word", PK_TEXT, PK_REF_NONE, offsetof(parkdb_vocabulary, word), PK_ALWAYS, NULL, NULL},
    {"meaning_zh", PK_TEXT, PK_REF_NONE, offsetof(parkdb_vocabulary, meaning_zh), PK_ALWAYS, NULL, NULL},
    {"meaning_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_vocabulary, meaning_en), PK_ALWAYS, NULL, NULL},
};

static const struct pk_where pk_vocabulary_where[] = {
    {"table_name", offsetof(parkdb_filter, table_name), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT table_name AS word FROM main.vocabulary",
     "a table of the vocabulary", "x.table_name = ?"},
};

const struct pk_kind pk_vocabulary = {
    PK_KIND_VOCABULARY, "vocabulary", "vocabulary", NULL, sizeof(parkdb_vocabulary), sizeof(parkdb_vocabulary),
    vocabulary_fields, 6, pk_vocabulary_where, 1,
    "x.table_name, x.field, x.ord"};

int parkdb_vocabulary_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_vocabulary, filter, cursor);
}

const parkdb_vocabulary *parkdb_vocabulary_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_vocabulary);
}

/* ---------------------------------------------------------------- unit */

static const struct pk_field unit_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_unit, code), PK_KEY, NULL, NULL},
    {"name_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_unit, name_en), 0, NULL, NULL},
    {"dimension", PK_TEXT, PK_REF_NONE, offsetof(parkdb_unit, dimension), PK_REQUIRED, NULL, NULL},
    {"factor", PK_REAL, PK_REF_NONE, offsetof(parkdb_unit, factor), PK_REQUIRED, NULL, NULL},
    {"change_only", PK_FLAG, PK_REF_NONE, offsetof(parkdb_unit, change_only), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_unit, note), 0, NULL, NULL},
};

static const struct pk_where pk_unit_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_UNIT, 0,
     NULL,
     NULL, "x.code = ?"},
    {"dimension", offsetof(parkdb_filter, dimension), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT dimension AS word FROM main.unit",
     "the dimension of a unit", "x.dimension = ?"},
};

const struct pk_kind pk_unit = {
    PK_KIND_UNIT, "unit", "unit", "units", sizeof(parkdb_unit), sizeof(parkdb_unit),
    unit_fields, 6, pk_unit_where, 2,
    "x.code"};

int parkdb_unit_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_unit, filter, cursor);
}

const parkdb_unit *parkdb_unit_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_unit);
}

int parkdb_unit_put_sized(parkdb *db, const parkdb_unit *row, size_t size)
{
    parkdb_unit whole;
    return pk_put_sized(db, &pk_unit, row, size, &whole);
}

int parkdb_unit_remove(parkdb *db, const parkdb_unit *row)
{
    return pk_remove(db, &pk_unit, row);
}

int parkdb_unit_put(parkdb *db, const parkdb_unit *row)
{
    return parkdb_unit_put_sized(db, row, pk_unit.former_size);
}

/* ---------------------------------------------------------------- area_alias */

static const struct pk_field area_alias_fields[] = {
    {"area", PK_REF, PK_REF_AREA, offsetof(parkdb_area_alias, area), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_area_alias, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_alias, name), PK_REQUIRED | PK_MAIN | PK_NAME, NULL, NULL},
};

static const struct pk_where pk_area_alias_where[] = {
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.area = (SELECT id FROM area WHERE code = ?)"},
};

const struct pk_kind pk_area_alias = {
    PK_KIND_AREA_ALIAS, "area_alias", "area_alias", "aliases", sizeof(parkdb_area_alias), sizeof(parkdb_area_alias),
    area_alias_fields, 3, pk_area_alias_where, 1,
    "(SELECT code FROM area WHERE id = x.area), x.ord"};

int parkdb_area_alias_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_area_alias, filter, cursor);
}

const parkdb_area_alias *parkdb_area_alias_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_area_alias);
}

int parkdb_area_alias_put_sized(parkdb *db, const parkdb_area_alias *row, size_t size)
{
    parkdb_area_alias whole;
    return pk_put_sized(db, &pk_area_alias, row, size, &whole);
}

int parkdb_area_alias_remove(parkdb *db, const parkdb_area_alias *row)
{
    return pk_remove(db, &pk_area_alias, row);
}

int parkdb_area_alias_put(parkdb *db, const parkdb_area_alias *row)
{
    return parkdb_area_alias_put_sized(db, row, pk_area_alias.former_size);
}

/* ---------------------------------------------------------------- region */

static const struct pk_field region_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_region, code), PK_KEY, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_region, name), PK_REQUIRED, NULL, NULL},
    {"name_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_region, name_en), 0, NULL, NULL},
    {"level", PK_TEXT, PK_REF_NONE, offsetof(parkdb_region, level), PK_REQUIRED, NULL, NULL},
    {"parent", PK_REF, PK_REF_REGION, offsetof(parkdb_region, parent), 0, NULL, NULL},
    {"gb_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_region, gb_code), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_region, note), 0, NULL, NULL},
    {"first_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_region, first_day), 0, "0001-01-01", NULL},
    {"last_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_region, last_day), 0, "9999-12-31", NULL},
};

static const struct pk_where pk_region_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_REGION, 0,
     NULL,
     NULL, "x.code = ?"},
    {"level", offsetof(parkdb_filter, level), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'region' AND field = 'level'",
     NULL, "x.level = ?"},
    {"region", offsetof(parkdb_filter, region), PK_REF_REGION, 0,
     NULL,
     NULL, "x.id IN (SELECT w.region FROM region_within w JOIN area r ON r.id = w.within WHERE r.code = ?)"},
};

const struct pk_kind pk_region = {
    PK_KIND_REGION, "region", "region_entry", "regions", sizeof(parkdb_region), sizeof(parkdb_region),
    region_fields, 9, pk_region_where, 3,
    "x.code"};

int parkdb_region_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_region, filter, cursor);
}

const parkdb_region *parkdb_region_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_region);
}

int parkdb_region_put_sized(parkdb *db, const parkdb_region *row, size_t size)
{
    parkdb_region whole;
    return pk_put_sized(db, &pk_region, row, size, &whole);
}

int parkdb_region_remove(parkdb *db, const parkdb_region *row)
{
    return pk_remove(db, &pk_region, row);
}

int parkdb_region_put(parkdb *db, const parkdb_region *row)
{
    return parkdb_region_put_sized(db, row, pk_region.former_size);
}

/* ---------------------------------------------------------------- agency */

static const struct pk_field agency_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency, code), PK_KEY, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency, name), PK_REQUIRED, NULL, NULL},
    {"short_name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency, short_name), 0, NULL, NULL},
    {"kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency, kind), PK_REQUIRED, NULL, NULL},
    {"region", PK_REF, PK_REF_REGION, offsetof(parkdb_agency, region), 0, NULL, NULL},
    {"parent", PK_REF, PK_REF_AGENCY, offsetof(parkdb_agency, parent), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency, note), 0, NULL, NULL},
    {"members_open", PK_FLAG, PK_REF_NONE, offsetof(parkdb_agency, members_open), 0, NULL, NULL},
};

static const struct pk_where pk_agency_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.code = ?"},
    {"kind", offsetof(parkdb_filter, kind), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'agency' AND field = 'kind'",
     NULL, "x.kind = ?"},
    {"region", offsetof(parkdb_filter, region), PK_REF_REGION, 0,
     NULL,
     NULL, "x.region IN (SELECT w.region FROM region_within w JOIN area r ON r.id = w.within WHERE r.code = ?)"},
};

const struct pk_kind pk_agency = {
    PK_KIND_AGENCY, "agency", "agency", "agencies", sizeof(parkdb_agency), offsetof(parkdb_agency, members_open),
    agency_fields, 8, pk_agency_where, 3,
    "x.code"};

int parkdb_agency_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_agency, filter, cursor);
}

const parkdb_agency *parkdb_agency_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_agency);
}

int parkdb_agency_put_sized(parkdb *db, const parkdb_agency *row, size_t size)
{
    parkdb_agency whole;
    return pk_put_sized(db, &pk_agency, row, size, &whole);
}

int parkdb_agency_remove(parkdb *db, const parkdb_agency *row)
{
    return pk_remove(db, &pk_agency, row);
}

int parkdb_agency_put(parkdb *db, const parkdb_agency *row)
{
    return parkdb_agency_put_sized(db, row, pk_agency.former_size);
}

/* ---------------------------------------------------------------- agency_member */

static const struct pk_field agency_member_fields[] = {
    {"body", PK_REF, PK_REF_AGENCY, offsetof(parkdb_agency_member, body), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_agency_member, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"agency", PK_REF, PK_REF_AGENCY, offsetof(parkdb_agency_member, agency), PK_REQUIRED | PK_NAME, NULL, NULL},
    {"role", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency_member, role), PK_REQUIRED | PK_NAME, NULL, NULL},
    {"first_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency_member, first_day), PK_NAME, "0001-01-01", NULL},
    {"last_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency_member, last_day), 0, "9999-12-31", NULL},
    {"as_written", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency_member, as_written), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency_member, note), 0, NULL, NULL},
};

static const struct pk_where pk_agency_member_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.body = (SELECT id FROM agency WHERE code = ?)"},
    {"agency", offsetof(parkdb_filter, agency), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.agency = (SELECT id FROM agency WHERE code = ?)"},
    {"role", offsetof(parkdb_filter, role), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'agency_member' AND field = 'role'",
     NULL, "x.role = ?"},
};

const struct pk_kind pk_agency_member = {
    PK_KIND_AGENCY_MEMBER, "agency_member", "agency_member", "members", sizeof(parkdb_agency_member), sizeof(parkdb_agency_member),
    agency_member_fields, 8, pk_agency_member_where, 3,
    "(SELECT code FROM agency WHERE id = x.body), x.ord"};

int parkdb_agency_member_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_agency_member, filter, cursor);
}

const parkdb_agency_member *parkdb_agency_member_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_agency_member);
}

int parkdb_agency_member_put_sized(parkdb *db, const parkdb_agency_member *row, size_t size)
{
    parkdb_agency_member whole;
    return pk_put_sized(db, &pk_agency_member, row, size, &whole);
}

int parkdb_agency_member_remove(parkdb *db, const parkdb_agency_member *row)
{
    return pk_remove(db, &pk_agency_member, row);
}

int parkdb_agency_member_put(parkdb *db, const parkdb_agency_member *row)
{
    return parkdb_agency_member_put_sized(db, row, pk_agency_member.former_size);
}

/* ---------------------------------------------------------------- agency_successor */

static const struct pk_field agency_successor_fields[] = {
    {"predecessor", PK_REF, PK_REF_AGENCY, offsetof(parkdb_agency_successor, predecessor), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_agency_successor, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"successor", PK_REF, PK_REF_AGENCY, offsetof(parkdb_agency_successor, successor), PK_REQUIRED | PK_NAME, NULL, NULL},
    {"from_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency_successor, from_day), PK_REQUIRED, NULL, NULL},
    {"kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency_successor, kind), PK_REQUIRED, NULL, NULL},
    {"document", PK_REF, PK_REF_DOCUMENT, offsetof(parkdb_agency_successor, document), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency_successor, note), 0, NULL, NULL},
};

static const struct pk_where pk_agency_successor_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.predecessor = (SELECT id FROM agency WHERE code = ?)"},
    {"agency", offsetof(parkdb_filter, agency), PK_REF_AGENCY, 0,
     NULL,
     NULL, "(SELECT id FROM agency WHERE code = ?) IN (x.predecessor, x.successor)"},
    {"kind", offsetof(parkdb_filter, kind), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'agency_successor' AND field = 'kind'",
     NULL, "x.kind = ?"},
};

const struct pk_kind pk_agency_successor = {
    PK_KIND_AGENCY_SUCCESSOR, "agency_successor", "agency_successor", "successors", sizeof(parkdb_agency_successor), sizeof(parkdb_agency_successor),
    agency_successor_fields, 7, pk_agency_successor_where, 3,
    "(SELECT code FROM agency WHERE id = x.predecessor), x.ord"};

int parkdb_agency_successor_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_agency_successor, filter, cursor);
}

const parkdb_agency_successor *parkdb_agency_successor_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_agency_successor);
}

int parkdb_agency_successor_put_sized(parkdb *db, const parkdb_agency_successor *row, size_t size)
{
    parkdb_agency_successor whole;
    return pk_put_sized(db, &pk_agency_successor, row, size, &whole);
}

int parkdb_agency_successor_remove(parkdb *db, const parkdb_agency_successor *row)
{
    return pk_remove(db, &pk_agency_successor, row);
}

int parkdb_agency_successor_put(parkdb *db, const parkdb_agency_successor *row)
{
    return parkdb_agency_successor_put_sized(db, row, pk_agency_successor.former_size);
}

/* ---------------------------------------------------------------- park */

static const struct pk_field park_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park, code), PK_KEY, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park, name), PK_REQUIRED, NULL, NULL},
    {"name_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park, name_en), 0, NULL, NULL},
    {"type", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park, type), 0, "high_tech_park", NULL},
    {"region", PK_REF, PK_REF_REGION, offsetof(parkdb_park, region), PK_REQUIRED, NULL, NULL},
    {"agency", PK_REF, PK_REF_AGENCY, offsetof(parkdb_park, agency), 0, NULL, NULL},
    {"part_of", PK_REF, PK_REF_PARK, offsetof(parkdb_park, part_of), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park, note), 0, NULL, NULL},
    {"first_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park, first_day), 0, "0001-01-01", NULL},
    {"last_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park, last_day), 0, "9999-12-31", NULL},
};

static const struct pk_where pk_park_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_PARK, 0,
     NULL,
     NULL, "x.code = ?"},
    {"type", offsetof(parkdb_filter, type), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT word FROM main.vocabulary WHERE table_name = 'park' AND field = 'type'",
     NULL, "x.type = ?"},
    {"agency", offsetof(parkdb_filter, agency), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.agency = (SELECT id FROM agency WHERE code = ?)"},
    {"region", offsetof(parkdb_filter, region), PK_REF_REGION, 0,
     NULL,
     NULL, "x.region IN (SELECT w.region FROM region_within w JOIN area r ON r.id = w.within WHERE r.code = ?)"},
    {"level", offsetof(parkdb_filter, level), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'park_level' AND field = 'level'",
     NULL, "x.id IN (SELECT s.park FROM park_level s CROSS JOIN clock WHERE s.level = ? AND clock.as_of BETWEEN s.first_day AND s.last_day)"},
};

const struct pk_kind pk_park = {
    PK_KIND_PARK, "park", "park_entry", "parks", sizeof(parkdb_park), sizeof(parkdb_park),
    park_fields, 10, pk_park_where, 5,
    "x.code"};

int parkdb_park_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_park, filter, cursor);
}

const parkdb_park *parkdb_park_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_park);
}

int parkdb_park_put_sized(parkdb *db, const parkdb_park *row, size_t size)
{
    parkdb_park whole;
    return pk_put_sized(db, &pk_park, row, size, &whole);
}

int parkdb_park_remove(parkdb *db, const parkdb_park *row)
{
    return pk_remove(db, &pk_park, row);
}

int parkdb_park_put(parkdb *db, const parkdb_park *row)
{
    return parkdb_park_put_sized(db, row, pk_park.former_size);
}

/* ---------------------------------------------------------------- park_level */

static const struct pk_field park_level_fields[] = {
    {"park", PK_REF, PK_REF_PARK, offsetof(parkdb_park_level, park), PK_KEY | PK_PARENT, NULL, NULL},
    {"first_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_level, first_day), PK_KEY | PK_NAME, "0001-01-01", NULL},
    {"last_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_level, last_day), 0, "9999-12-31", NULL},
    {"level", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_level, level), PK_REQUIRED, NULL, NULL},
    {"evidence", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_level, evidence), 0, "document", NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_level, note), 0, NULL, NULL},
};

static const struct pk_where pk_park_level_where[] = {
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.park = (SELECT id FROM area WHERE code = ?)"},
    {"level", offsetof(parkdb_filter, level), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'park_level' AND field = 'level'",
     NULL, "x.level = ?"},
};

const struct pk_kind pk_park_level = {
    PK_KIND_PARK_LEVEL, "park_level", "park_level", "levels", sizeof(parkdb_park_level), sizeof(parkdb_park_level),
    park_level_fields, 6, pk_park_level_where, 2,
    "(SELECT code FROM area WHERE id = x.park), x.first_day"};

int parkdb_park_level_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_park_level, filter, cursor);
}

const parkdb_park_level *parkdb_park_level_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_park_level);
}

int parkdb_park_level_put_sized(parkdb *db, const parkdb_park_level *row, size_t size)
{
    parkdb_park_level whole;
    return pk_put_sized(db, &pk_park_level, row, size, &whole);
}

int parkdb_park_level_remove(parkdb *db, const parkdb_park_level *row)
{
    return pk_remove(db, &pk_park_level, row);
}

int parkdb_park_level_put(parkdb *db, const parkdb_park_level *row)
{
    return parkdb_park_level_put_sized(db, row, pk_park_level.former_size);
}

/* ---------------------------------------------------------------- park_status */

static const struct pk_field park_status_fields[] = {
    {"park", PK_REF, PK_REF_PARK, offsetof(parkdb_park_status, park), PK_KEY | PK_PARENT, NULL, NULL},
    {"first_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_status, first_day), PK_KEY | PK_NAME, NULL, NULL},
    {"last_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_status, last_day), 0, "9999-12-31", NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_status, status), PK_REQUIRED, NULL, NULL},
    {"document", PK_REF, PK_REF_DOCUMENT, offsetof(parkdb_park_status, document), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_status, note), 0, NULL, NULL},
};

static const struct pk_where pk_park_status_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_PARK, 0,
     NULL,
     NULL, "x.park = (SELECT id FROM area WHERE code = ?)"},
    {"status", offsetof(parkdb_filter, status), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'park_status' AND field = 'status'",
     NULL, "x.status = ?"},
};

const struct pk_kind pk_park_status = {
    PK_KIND_PARK_STATUS, "park_status", "park_status", "statuses", sizeof(parkdb_park_status), sizeof(parkdb_park_status),
    park_status_fields, 6, pk_park_status_where, 2,
    "(SELECT code FROM area WHERE id = x.park), x.first_day"};

int parkdb_park_status_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_park_status, filter, cursor);
}

const parkdb_park_status *parkdb_park_status_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_park_status);
}

int parkdb_park_status_put_sized(parkdb *db, const parkdb_park_status *row, size_t size)
{
    parkdb_park_status whole;
    return pk_put_sized(db, &pk_park_status, row, size, &whole);
}

int parkdb_park_status_remove(parkdb *db, const parkdb_park_status *row)
{
    return pk_remove(db, &pk_park_status, row);
}

int parkdb_park_status_put(parkdb *db, const parkdb_park_status *row)
{
    return parkdb_park_status_put_sized(db, row, pk_park_status.former_size);
}

/* ---------------------------------------------------------------- area_successor */

static const struct pk_field area_successor_fields[] = {
    {"predecessor", PK_REF, PK_REF_AREA, offsetof(parkdb_area_successor, predecessor), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_area_successor, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"successor", PK_REF, PK_REF_AREA, offsetof(parkdb_area_successor, successor), PK_REQUIRED | PK_NAME, NULL, NULL},
    {"from_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_successor, from_day), PK_REQUIRED, NULL, NULL},
    {"kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_successor, kind), PK_REQUIRED, NULL, NULL},
    {"takes_targets", PK_FLAG, PK_REF_NONE, offsetof(parkdb_area_successor, takes_targets), 0, NULL, NULL},
    {"document", PK_REF, PK_REF_DOCUMENT, offsetof(parkdb_area_successor, document), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_successor, note), 0, NULL, NULL},
};

static const struct pk_where pk_area_successor_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_AREA, 0,
     NULL,
     NULL, "x.predecessor = (SELECT id FROM area WHERE code = ?)"},
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "(SELECT id FROM area WHERE code = ?) IN (x.predecessor, x.successor)"},
    {"kind", offsetof(parkdb_filter, kind), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'area_successor' AND field = 'kind'",
     NULL, "x.kind = ?"},
};

const struct pk_kind pk_area_successor = {
    PK_KIND_AREA_SUCCESSOR, "area_successor", "area_successor", "successors", sizeof(parkdb_area_successor), sizeof(parkdb_area_successor),
    area_successor_fields, 8, pk_area_successor_where, 3,
    "(SELECT code FROM area WHERE id = x.predecessor), x.ord"};

int parkdb_area_successor_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_area_successor, filter, cursor);
}

const parkdb_area_successor *parkdb_area_successor_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_area_successor);
}

int parkdb_area_successor_put_sized(parkdb *db, const parkdb_area_successor *row, size_t size)
{
    parkdb_area_successor whole;
    return pk_put_sized(db, &pk_area_successor, row, size, &whole);
}

int parkdb_area_successor_remove(parkdb *db, const parkdb_area_successor *row)
{
    return pk_remove(db, &pk_area_successor, row);
}

int parkdb_area_successor_put(parkdb *db, const parkdb_area_successor *row)
{
    return parkdb_area_successor_put_sized(db, row, pk_area_successor.former_size);
}

/* ---------------------------------------------------------------- area_group */

static const struct pk_field area_group_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_group, code), PK_KEY, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_group, name), PK_REQUIRED, NULL, NULL},
    {"name_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_group, name_en), 0, NULL, NULL},
    {"rule_kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_group, rule_kind), 0, NULL, NULL},
    {"rule_region", PK_REF, PK_REF_REGION, offsetof(parkdb_area_group, rule_region), 0, NULL, NULL},
    {"rule_level", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_group, rule_level), 0, NULL, NULL},
    {"rule_level_match", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_group, rule_level_match), 0, NULL, NULL},
    {"rule_type", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_group, rule_type), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_group, note), 0, NULL, NULL},
};

static const struct pk_where pk_area_group_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_AREA_GROUP, 0,
     NULL,
     NULL, "x.code = ?"},
    {"rule_kind", offsetof(parkdb_filter, rule_kind), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT word FROM main.vocabulary WHERE table_name = 'area_group' AND field = 'rule_kind'",
     NULL, "x.rule_kind = ?"},
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.id IN (SELECT m.area_group FROM area_member m JOIN area a ON a.id = m.member WHERE a.code = ?)"},
};

const struct pk_kind pk_area_group = {
    PK_KIND_AREA_GROUP, "area_group", "area_group_entry", "groups", sizeof(parkdb_area_group), sizeof(parkdb_area_group),
    area_group_fields, 9, pk_area_group_where, 3,
    "x.code"};

int parkdb_area_group_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_area_group, filter, cursor);
}

const parkdb_area_group *parkdb_area_group_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_area_group);
}

int parkdb_area_group_put_sized(parkdb *db, const parkdb_area_group *row, size_t size)
{
    parkdb_area_group whole;
    return pk_put_sized(db, &pk_area_group, row, size, &whole);
}

int parkdb_area_group_remove(parkdb *db, const parkdb_area_group *row)
{
    return pk_remove(db, &pk_area_group, row);
}

int parkdb_area_group_put(parkdb *db, const parkdb_area_group *row)
{
    return parkdb_area_group_put_sized(db, row, pk_area_group.former_size);
}

/* ---------------------------------------------------------------- area_group_listed */

static const struct pk_field area_group_listed_fields[] = {
    {"area_group", PK_REF, PK_REF_AREA_GROUP, offsetof(parkdb_area_group_listed, area_group), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_area_group_listed, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"member", PK_REF, PK_REF_AREA, offsetof(parkdb_area_group_listed, member), PK_REQUIRED | PK_MAIN | PK_NAME, NULL, NULL},
    {"first_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_group_listed, first_day), PK_NAME, "0001-01-01", NULL},
    {"last_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_group_listed, last_day), 0, "9999-12-31", NULL},
};

static const struct pk_where pk_area_group_listed_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_AREA_GROUP, 0,
     NULL,
     NULL, "x.area_group = (SELECT id FROM area WHERE code = ?)"},
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.member = (SELECT id FROM area WHERE code = ?)"},
};

const struct pk_kind pk_area_group_listed = {
    PK_KIND_AREA_GROUP_LISTED, "area_group_listed", "area_group_listed", "members", sizeof(parkdb_area_group_listed), sizeof(parkdb_area_group_listed),
    area_group_listed_fields, 5, pk_area_group_listed_where, 2,
    "(SELECT code FROM area WHERE id = x.area_group), x.ord"};

int parkdb_area_group_listed_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_area_group_listed, filter, cursor);
}

const parkdb_area_group_listed *parkdb_area_group_listed_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_area_group_listed);
}

int parkdb_area_group_listed_put_sized(parkdb *db, const parkdb_area_group_listed *row, size_t size)
{
    parkdb_area_group_listed whole;
    return pk_put_sized(db, &pk_area_group_listed, row, size, &whole);
}

int parkdb_area_group_listed_remove(parkdb *db, const parkdb_area_group_listed *row)
{
    return pk_remove(db, &pk_area_group_listed, row);
}

int parkdb_area_group_listed_put(parkdb *db, const parkdb_area_group_listed *row)
{
    return parkdb_area_group_listed_put_sized(db, row, pk_area_group_listed.former_size);
}

/* ---------------------------------------------------------------- area_member */

static const struct pk_field area_member_fields[] = {
    {"area_group", PK_REF, PK_REF_AREA_GROUP, offsetof(parkdb_area_member, area_group), PK_KEY, NULL, NULL},
    {"member", PK_REF, PK_REF_AREA, offsetof(parkdb_area_member, member), PK_KEY, NULL, NULL},
    {"first_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_member, first_day), PK_KEY, NULL, NULL},
    {"last_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_member, last_day), PK_ALWAYS, NULL, NULL},
};

static const struct pk_where pk_area_member_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_AREA_GROUP, 0,
     NULL,
     NULL, "x.area_group = (SELECT id FROM area WHERE code = ?)"},
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.member = (SELECT id FROM area WHERE code = ?)"},
};

const struct pk_kind pk_area_member = {
    PK_KIND_AREA_MEMBER, "area_member", "area_member", NULL, sizeof(parkdb_area_member), sizeof(parkdb_area_member),
    area_member_fields, 4, pk_area_member_where, 2,
    "(SELECT code FROM area WHERE id = x.area_group), (SELECT code FROM area WHERE id = x.member), x.first_day"};

int parkdb_area_member_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_area_member, filter, cursor);
}

const parkdb_area_member *parkdb_area_member_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_area_member);
}

/* ---------------------------------------------------------------- document */

static const struct pk_field document_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document, code), PK_KEY, NULL, NULL},
    {"title", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document, title), PK_REQUIRED, NULL, NULL},
    {"title_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document, title_en), 0, NULL, NULL},
    {"number", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document, number), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document, status), 0, "unknown", NULL},
    {"region", PK_REF, PK_REF_REGION, offsetof(parkdb_document, region), 0, NULL, NULL},
    {"dated", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document, dated), 0, NULL, NULL},
    {"published", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document, published), 0, NULL, NULL},
    {"plan_from", PK_REF, PK_REF_PERIOD, offsetof(parkdb_document, plan_from), 0, NULL, NULL},
    {"plan_to", PK_REF, PK_REF_PERIOD, offsetof(parkdb_document, plan_to), 0, NULL, NULL},
    {"source", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document, source), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document, note), 0, NULL, NULL},
};

static const struct pk_where pk_document_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.code = ?"},
    {"status", offsetof(parkdb_filter, status), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'document' AND field = 'status'",
     NULL, "x.status = ?"},
    {"region", offsetof(parkdb_filter, region), PK_REF_REGION, 0,
     NULL,
     NULL, "x.region IN (SELECT w.region FROM region_within w JOIN area r ON r.id = w.within WHERE r.code = ?)"},
};

const struct pk_kind pk_document = {
    PK_KIND_DOCUMENT, "document", "document", "documents", sizeof(parkdb_document), sizeof(parkdb_document),
    document_fields, 12, pk_document_where, 3,
    "x.code"};

int parkdb_document_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_document, filter, cursor);
}

const parkdb_document *parkdb_document_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_document);
}

int parkdb_document_put_sized(parkdb *db, const parkdb_document *row, size_t size)
{
    parkdb_document whole;
    return pk_put_sized(db, &pk_document, row, size, &whole);
}

int parkdb_document_remove(parkdb *db, const parkdb_document *row)
{
    return pk_remove(db, &pk_document, row);
}

int parkdb_document_put(parkdb *db, const parkdb_document *row)
{
    return parkdb_document_put_sized(db, row, pk_document.former_size);
}

/* ---------------------------------------------------------------- document_issuer */

static const struct pk_field document_issuer_fields[] = {
    {"document", PK_REF, PK_REF_DOCUMENT, offsetof(parkdb_document_issuer, document), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_document_issuer, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"agency", PK_REF, PK_REF_AGENCY, offsetof(parkdb_document_issuer, agency), PK_REQUIRED | PK_MAIN | PK_NAME, NULL, NULL},
};

static const struct pk_where pk_document_issuer_where[] = {
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.document = (SELECT id FROM document WHERE code = ?)"},
    {"agency", offsetof(parkdb_filter, agency), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.agency = (SELECT id FROM agency WHERE code = ?)"},
};

const struct pk_kind pk_document_issuer = {
    PK_KIND_DOCUMENT_ISSUER, "document_issuer", "document_issuer", "issuers", sizeof(parkdb_document_issuer), sizeof(parkdb_document_issuer),
    document_issuer_fields, 3, pk_document_issuer_where, 2,
    "x.document, x.ord"};

int parkdb_document_issuer_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_document_issuer, filter, cursor);
}

const parkdb_document_issuer *parkdb_document_issuer_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_document_issuer);
}

int parkdb_document_issuer_put_sized(parkdb *db, const parkdb_document_issuer *row, size_t size)
{
    parkdb_document_issuer whole;
    return pk_put_sized(db, &pk_document_issuer, row, size, &whole);
}

int parkdb_document_issuer_remove(parkdb *db, const parkdb_document_issuer *row)
{
    return pk_remove(db, &pk_document_issuer, row);
}

int parkdb_document_issuer_put(parkdb *db, const parkdb_document_issuer *row)
{
    return parkdb_document_issuer_put_sized(db, row, pk_document_issuer.former_size);
}

/* ---------------------------------------------------------------- document_relation */

static const struct pk_field document_relation_fields[] = {
    {"document", PK_REF, PK_REF_DOCUMENT, offsetof(parkdb_document_relation, document), PK_KEY | PK_SELF, NULL, NULL},
    {"relation", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document_relation, relation), PK_KEY | PK_NAME, NULL, NULL},
    {"related", PK_REF, PK_REF_DOCUMENT, offsetof(parkdb_document_relation, related), PK_KEY | PK_NAME, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document_relation, note), 0, NULL, NULL},
};

static const struct pk_where pk_document_relation_where[] = {
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.document = (SELECT id FROM document WHERE code = ?)"},
    {"relation", offsetof(parkdb_filter, relation), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT word FROM main.vocabulary WHERE table_name = 'document_relation' AND field = 'relation'",
     NULL, "x.relation = ?"},
};

const struct pk_kind pk_document_relation = {
    PK_KIND_DOCUMENT_RELATION, "document_relation", "document_relation", "relations", sizeof(parkdb_document_relation), sizeof(parkdb_document_relation),
    document_relation_fields, 4, pk_document_relation_where, 2,
    "(SELECT code FROM document WHERE id = x.document), x.relation, (SELECT code FROM document WHERE id = x.related)"};

int parkdb_document_relation_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_document_relation, filter, cursor);
}

const parkdb_document_relation *parkdb_document_relation_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_document_relation);
}

int parkdb_document_relation_put_sized(parkdb *db, const parkdb_document_relation *row, size_t size)
{
    parkdb_document_relation whole;
    return pk_put_sized(db, &pk_document_relation, row, size, &whole);
}

int parkdb_document_relation_remove(parkdb *db, const parkdb_document_relation *row)
{
    return pk_remove(db, &pk_document_relation, row);
}

int parkdb_document_relation_put(parkdb *db, const parkdb_document_relation *row)
{
    return parkdb_document_relation_put_sized(db, row, pk_document_relation.former_size);
}

/* ---------------------------------------------------------------- register */

static const struct pk_field register_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_register, code), PK_KEY, NULL, NULL},
    {"kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_register, kind), PK_REQUIRED, NULL, NULL},
    {"region", PK_REF, PK_REF_REGION, offsetof(parkdb_register, region), PK_REQUIRED, NULL, NULL},
    {"type", PK_TEXT, PK_REF_NONE, offsetof(parkdb_register, type), 0, NULL, NULL},
    {"level", PK_TEXT, PK_REF_NONE, offsetof(parkdb_register, level), 0, NULL, NULL},
    {"first_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_register, first_day), 0, "0001-01-01", NULL},
    {"last_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_register, last_day), 0, "9999-12-31", NULL},
    {"source", PK_TEXT, PK_REF_NONE, offsetof(parkdb_register, source), PK_REQUIRED, NULL, NULL},
    {"document", PK_REF, PK_REF_DOCUMENT, offsetof(parkdb_register, document), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_register, note), 0, NULL, NULL},
};

static const struct pk_where pk_register_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_REGISTER, 0,
     NULL,
     NULL, "x.code = ?"},
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.region = (SELECT id FROM area WHERE code = ?)"},
};

const struct pk_kind pk_register = {
    PK_KIND_REGISTER, "register", "register", "registers", sizeof(parkdb_register), sizeof(parkdb_register),
    register_fields, 10, pk_register_where, 2,
    "x.code"};

int parkdb_register_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_register, filter, cursor);
}

const parkdb_register *parkdb_register_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_register);
}

int parkdb_register_put_sized(parkdb *db, const parkdb_register *row, size_t size)
{
    parkdb_register whole;
    return pk_put_sized(db, &pk_register, row, size, &whole);
}

int parkdb_register_remove(parkdb *db, const parkdb_register *row)
{
    return pk_remove(db, &pk_register, row);
}

int parkdb_register_put(parkdb *db, const parkdb_register *row)
{
    return parkdb_register_put_sized(db, row, pk_register.former_size);
}

/* ---------------------------------------------------------------- clause */

static const struct pk_field clause_fields[] = {
    {"document", PK_REF, PK_REF_DOCUMENT, offsetof(parkdb_clause, document), PK_REQUIRED | PK_SELF, NULL, NULL},
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_clause, code), PK_KEY | PK_LOCAL, NULL, NULL},
    {"parent", PK_REF, PK_REF_CLAUSE, offsetof(parkdb_clause, parent), PK_LOCAL, NULL, NULL},
    {"number", PK_TEXT, PK_REF_NONE, offsetof(parkdb_clause, number), 0, NULL, NULL},
    {"heading", PK_TEXT, PK_REF_NONE, offsetof(parkdb_clause, heading), PK_REQUIRED, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_clause, note), 0, NULL, NULL},
};

static const struct pk_where pk_clause_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_CLAUSE, 0,
     NULL,
     NULL, "x.code = ?"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.document = (SELECT id FROM document WHERE code = ?)"},
};

const struct pk_kind pk_clause = {
    PK_KIND_CLAUSE, "clause", "clause", "clauses", sizeof(parkdb_clause), sizeof(parkdb_clause),
    clause_fields, 6, pk_clause_where, 2,
    "x.id"};

int parkdb_clause_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_clause, filter, cursor);
}

const parkdb_clause *parkdb_clause_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_clause);
}

int parkdb_clause_put_sized(parkdb *db, const parkdb_clause *row, size_t size)
{
    parkdb_clause whole;
    return pk_put_sized(db, &pk_clause, row, size, &whole);
}

int parkdb_clause_remove(parkdb *db, const parkdb_clause *row)
{
    return pk_remove(db, &pk_clause, row);
}

int parkdb_clause_put(parkdb *db, const parkdb_clause *row)
{
    return parkdb_clause_put_sized(db, row, pk_clause.former_size);
}

/* ---------------------------------------------------------------- clause_text */

static const struct pk_field clause_text_fields[] = {
    {"clause", PK_REF, PK_REF_CLAUSE, offsetof(parkdb_clause_text, clause), PK_KEY, NULL, NULL},
    {"text", PK_TEXT, PK_REF_NONE, offsetof(parkdb_clause_text, text), PK_REQUIRED, NULL, NULL},
};

static const struct pk_where pk_clause_text_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_CLAUSE, 0,
     NULL,
     NULL, "x.clause = (SELECT id FROM clause WHERE code = ?)"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.clause IN (SELECT c.id FROM clause c JOIN document d ON d.id = c.document WHERE d.code = ?)"},
};

const struct pk_kind pk_clause_text = {
    PK_KIND_CLAUSE_TEXT, "clause_text", "clause_text", NULL, sizeof(parkdb_clause_text), sizeof(parkdb_clause_text),
    clause_text_fields, 2, pk_clause_text_where, 2,
    "x.clause"};

int parkdb_clause_text_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_clause_text, filter, cursor);
}

const parkdb_clause_text *parkdb_clause_text_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_clause_text);
}

int parkdb_clause_text_put_sized(parkdb *db, const parkdb_clause_text *row, size_t size)
{
    parkdb_clause_text whole;
    return pk_put_sized(db, &pk_clause_text, row, size, &whole);
}

int parkdb_clause_text_remove(parkdb *db, const parkdb_clause_text *row)
{
    return pk_remove(db, &pk_clause_text, row);
}

int parkdb_clause_text_put(parkdb *db, const parkdb_clause_text *row)
{
    return parkdb_clause_text_put_sized(db, row, pk_clause_text.former_size);
}

/* ---------------------------------------------------------------- task */

static const struct pk_field task_fields[] = {
    {"clause", PK_REF, PK_REF_CLAUSE, offsetof(parkdb_task, clause), PK_KEY | PK_LOCAL, NULL, "id"},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task, note), 0, NULL, NULL},
    {"agencies_open", PK_FLAG, PK_REF_NONE, offsetof(parkdb_task, agencies_open), 0, NULL, NULL},
};

static const struct pk_where pk_task_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_TASK, 0,
     NULL,
     NULL, "x.id = (SELECT id FROM clause WHERE code = ?)"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.id IN (SELECT c.id FROM clause c JOIN document d ON d.id = c.document WHERE d.code = ?)"},
    {"agency", offsetof(parkdb_filter, agency), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.id IN (SELECT k.task FROM task_agency k JOIN agency g ON g.id = k.agency WHERE g.code = ?)"},
};

const struct pk_kind pk_task = {
    PK_KIND_TASK, "task", "task", "tasks", sizeof(parkdb_task), offsetof(parkdb_task, agencies_open),
    task_fields, 3, pk_task_where, 3,
    "x.id"};

int parkdb_task_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_task, filter, cursor);
}

const parkdb_task *parkdb_task_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_task);
}

int parkdb_task_put_sized(parkdb *db, const parkdb_task *row, size_t size)
{
    parkdb_task whole;
    return pk_put_sized(db, &pk_task, row, size, &whole);
}

int parkdb_task_remove(parkdb *db, const parkdb_task *row)
{
    return pk_remove(db, &pk_task, row);
}

int parkdb_task_put(parkdb *db, const parkdb_task *row)
{
    return parkdb_task_put_sized(db, row, pk_task.former_size);
}

/* ---------------------------------------------------------------- task_agency */

static const struct pk_field task_agency_fields[] = {
    {"task", PK_REF, PK_REF_TASK, offsetof(parkdb_task_agency, task), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_task_agency, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"agency", PK_REF, PK_REF_AGENCY, offsetof(parkdb_task_agency, agency), PK_REQUIRED | PK_NAME, NULL, NULL},
    {"role", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_agency, role), PK_REQUIRED | PK_NAME, NULL, NULL},
    {"as_written", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_agency, as_written), 0, NULL, NULL},
    {"stated_in", PK_REF, PK_REF_CLAUSE, offsetof(parkdb_task_agency, stated_in), PK_LOCAL, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_agency, note), 0, NULL, NULL},
};

static const struct pk_where pk_task_agency_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_TASK, 0,
     NULL,
     NULL, "x.task = (SELECT id FROM clause WHERE code = ?)"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.task IN (SELECT c.id FROM clause c JOIN document d ON d.id = c.document WHERE d.code = ?)"},
    {"agency", offsetof(parkdb_filter, agency), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.agency = (SELECT id FROM agency WHERE code = ?)"},
    {"role", offsetof(parkdb_filter, role), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'task_agency' AND field = 'role'",
     NULL, "x.role = ?"},
};

const struct pk_kind pk_task_agency = {
    PK_KIND_TASK_AGENCY, "task_agency", "task_agency", "agencies", sizeof(parkdb_task_agency), sizeof(parkdb_task_agency),
    task_agency_fields, 7, pk_task_agency_where, 4,
    "x.task, x.ord"};

int parkdb_task_agency_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_task_agency, filter, cursor);
}

const parkdb_task_agency *parkdb_task_agency_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_task_agency);
}

int parkdb_task_agency_put_sized(parkdb *db, const parkdb_task_agency *row, size_t size)
{
    parkdb_task_agency whole;
    return pk_put_sized(db, &pk_task_agency, row, size, &whole);
}

int parkdb_task_agency_remove(parkdb *db, const parkdb_task_agency *row)
{
    return pk_remove(db, &pk_task_agency, row);
}

int parkdb_task_agency_put(parkdb *db, const parkdb_task_agency *row)
{
    return parkdb_task_agency_put_sized(db, row, pk_task_agency.former_size);
}

/* ---------------------------------------------------------------- indicator */

static const struct pk_field indicator_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, code), PK_KEY, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, name), PK_REQUIRED, NULL, NULL},
    {"name_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, name_en), 0, NULL, NULL},
    {"unit", PK_REF, PK_REF_UNIT, offsetof(parkdb_indicator, unit), PK_REQUIRED, NULL, NULL},
    {"topic", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, topic), 0, NULL, NULL},
    {"direction", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, direction), 0, "increase", NULL},
    {"aggregation_area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, aggregation_area), 0, "none", NULL},
    {"aggregation_time", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, aggregation_time), 0, "none", NULL},
    {"definition", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, definition), 0, NULL, NULL},
    {"source", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, source), 0, NULL, NULL},
    {"derivation", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, derivation), 0, NULL, NULL},
    {"derived_from", PK_REF, PK_REF_INDICATOR, offsetof(parkdb_indicator, derived_from), 0, NULL, NULL},
    {"derived_with", PK_REF, PK_REF_INDICATOR, offsetof(parkdb_indicator, derived_with), 0, NULL, NULL},
    {"denominator_at", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, denominator_at), 0, NULL, NULL},
    {"levels_comparable", PK_TRISTATE, PK_REF_NONE, offsetof(parkdb_indicator, levels_comparable), 0, NULL, NULL},
    {"threshold", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator, threshold), 0, NULL, NULL},
    {"threshold_unit", PK_REF, PK_REF_UNIT, offsetof(parkdb_indicator, threshold_unit), 0, NULL, NULL},
    {"threshold_comparator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, threshold_comparator), 0, NULL, NULL},
    {"peers", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, peers), 0, NULL, NULL},
    {"peer_group", PK_REF, PK_REF_AREA_GROUP, offsetof(parkdb_indicator, peer_group), 0, NULL, NULL},
    {"level", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, level), 0, NULL, NULL},
    {"level_match", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, level_match), 0, NULL, NULL},
    {"park_type", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, park_type), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, note), 0, NULL, NULL},
};

static const struct pk_where pk_indicator_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_INDICATOR, 0,
     NULL,
     NULL, "x.code = ?"},
    {"derivation", offsetof(parkdb_filter, derivation), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT word FROM main.vocabulary WHERE table_name = 'indicator' AND field = 'derivation'",
     NULL, "x.derivation = ?"},
};

const struct pk_kind pk_indicator = {
    PK_KIND_INDICATOR, "indicator", "indicator", "indicators", sizeof(parkdb_indicator), sizeof(parkdb_indicator),
    indicator_fields, 24, pk_indicator_where, 2,
    "x.code"};

int parkdb_indicator_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_indicator, filter, cursor);
}

const parkdb_indicator *parkdb_indicator_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_indicator);
}

int parkdb_indicator_put_sized(parkdb *db, const parkdb_indicator *row, size_t size)
{
    parkdb_indicator whole;
    return pk_put_sized(db, &pk_indicator, row, size, &whole);
}

int parkdb_indicator_remove(parkdb *db, const parkdb_indicator *row)
{
    return pk_remove(db, &pk_indicator, row);
}

int parkdb_indicator_put(parkdb *db, const parkdb_indicator *row)
{
    return parkdb_indicator_put_sized(db, row, pk_indicator.former_size);
}

/* ---------------------------------------------------------------- indicator_alias */

static const struct pk_field indicator_alias_fields[] = {
    {"indicator", PK_REF, PK_REF_INDICATOR, offsetof(parkdb_indicator_alias, indicator), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_indicator_alias, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_alias, name), PK_REQUIRED | PK_MAIN | PK_NAME, NULL, NULL},
};

static const struct pk_where pk_indicator_alias_where[] = {
    {"indicator", offsetof(parkdb_filter, indicator), PK_REF_INDICATOR, 0,
     NULL,
     NULL, "x.indicator = (SELECT id FROM indicator WHERE code = ?)"},
};

const struct pk_kind pk_indicator_alias = {
    PK_KIND_INDICATOR_ALIAS, "indicator_alias", "indicator_alias", "aliases", sizeof(parkdb_indicator_alias), sizeof(parkdb_indicator_alias),
    indicator_alias_fields, 3, pk_indicator_alias_where, 1,
    "(SELECT code FROM indicator WHERE id = x.indicator), x.ord"};

int parkdb_indicator_alias_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_indicator_alias, filter, cursor);
}

const parkdb_indicator_alias *parkdb_indicator_alias_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_indicator_alias);
}

int parkdb_indicator_alias_put_sized(parkdb *db, const parkdb_indicator_alias *row, size_t size)
{
    parkdb_indicator_alias whole;
    return pk_put_sized(db, &pk_indicator_alias, row, size, &whole);
}

int parkdb_indicator_alias_remove(parkdb *db, const parkdb_indicator_alias *row)
{
    return pk_remove(db, &pk_indicator_alias, row);
}

int parkdb_indicator_alias_put(parkdb *db, const parkdb_indicator_alias *row)
{
    return parkdb_indicator_alias_put_sized(db, row, pk_indicator_alias.former_size);
}

/* ---------------------------------------------------------------- target */

static const struct pk_field target_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target, code), PK_KEY | PK_LOCAL, NULL, NULL},
    {"clause", PK_REF, PK_REF_CLAUSE, offsetof(parkdb_target, clause), PK_REQUIRED | PK_LOCAL, NULL, NULL},
    {"area", PK_REF, PK_REF_AREA, offsetof(parkdb_target, area), PK_REQUIRED, NULL, NULL},
    {"quantifier", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target, quantifier), 0, "whole", NULL},
    {"quantifier_min", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target, quantifier_min), 0, NULL, NULL},
    {"indicator", PK_REF, PK_REF_INDICATOR, offsetof(parkdb_target, indicator), PK_REQUIRED, NULL, NULL},
    {"basis", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target, basis), 0, "level", NULL},
    {"baseline_period", PK_REF, PK_REF_PERIOD, offsetof(parkdb_target, baseline_period), 0, NULL, NULL},
    {"reference_area", PK_REF, PK_REF_AREA, offsetof(parkdb_target, reference_area), 0, NULL, NULL},
    {"comparator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target, comparator), PK_REQUIRED, NULL, NULL},
    {"value", PK_REAL, PK_REF_NONE, offsetof(parkdb_target, value), PK_REQUIRED, NULL, NULL},
    {"value_high", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target, value_high), 0, NULL, NULL},
    {"unit", PK_REF, PK_REF_UNIT, offsetof(parkdb_target, unit), PK_REQUIRED, NULL, NULL},
    {"period_from", PK_REF, PK_REF_PERIOD, offsetof(parkdb_target, period_from), 0, NULL, NULL},
    {"period_to", PK_REF, PK_REF_PERIOD, offsetof(parkdb_target, period_to), 0, NULL, NULL},
    {"over", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target, over), 0, "last", NULL},
    {"strength", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target, strength), 0, "firm", NULL},
    {"wording", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target, wording), PK_REQUIRED, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target, note), 0, NULL, NULL},
};

static const struct pk_where pk_target_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_TARGET, 0,
     NULL,
     NULL, "x.code = ?"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.clause IN (SELECT c.id FROM clause c JOIN document d ON d.id = c.document WHERE d.code = ?)"},
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.area = (SELECT id FROM area WHERE code = ?)"},
    {"indicator", offsetof(parkdb_filter, indicator), PK_REF_INDICATOR, 0,
     NULL,
     NULL, "x.indicator = (SELECT id FROM indicator WHERE code = ?)"},
    {"strength", offsetof(parkdb_filter, strength), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'target' AND field = 'strength'",
     NULL, "x.strength = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.period_to IN (SELECT p.id FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.period_to IN (SELECT p.id FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
};

const struct pk_kind pk_target = {
    PK_KIND_TARGET, "target", "target", "targets", sizeof(parkdb_target), sizeof(parkdb_target),
    target_fields, 19, pk_target_where, 7,
    "x.id"};

int parkdb_target_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target, filter, cursor);
}

const parkdb_target *parkdb_target_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target);
}

int parkdb_target_put_sized(parkdb *db, const parkdb_target *row, size_t size)
{
    parkdb_target whole;
    return pk_put_sized(db, &pk_target, row, size, &whole);
}

int parkdb_target_remove(parkdb *db, const parkdb_target *row)
{
    return pk_remove(db, &pk_target, row);
}

int parkdb_target_put(parkdb *db, const parkdb_target *row)
{
    return parkdb_target_put_sized(db, row, pk_target.former_size);
}

/* ---------------------------------------------------------------- target_agency */

static const struct pk_field target_agency_fields[] = {
    {"target", PK_REF, PK_REF_TARGET, offsetof(parkdb_target_agency, target), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_target_agency, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"agency", PK_REF, PK_REF_AGENCY, offsetof(parkdb_target_agency, agency), PK_REQUIRED | PK_NAME, NULL, NULL},
    {"role", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_agency, role), PK_REQUIRED | PK_NAME, NULL, NULL},
    {"as_written", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_agency, as_written), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_agency, note), 0, NULL, NULL},
};

static const struct pk_where pk_target_agency_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_TARGET, 0,
     NULL,
     NULL, "x.target = (SELECT id FROM target WHERE code = ?)"},
    {"agency", offsetof(parkdb_filter, agency), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.agency = (SELECT id FROM agency WHERE code = ?)"},
    {"role", offsetof(parkdb_filter, role), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'target_agency' AND field = 'role'",
     NULL, "x.role = ?"},
};

const struct pk_kind pk_target_agency = {
    PK_KIND_TARGET_AGENCY, "target_agency", "target_agency", "agencies", sizeof(parkdb_target_agency), sizeof(parkdb_target_agency),
    target_agency_fields, 6, pk_target_agency_where, 3,
    "x.target, x.ord"};

int parkdb_target_agency_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_agency, filter, cursor);
}

const parkdb_target_agency *parkdb_target_agency_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_agency);
}

int parkdb_target_agency_put_sized(parkdb *db, const parkdb_target_agency *row, size_t size)
{
    parkdb_target_agency whole;
    return pk_put_sized(db, &pk_target_agency, row, size, &whole);
}

int parkdb_target_agency_remove(parkdb *db, const parkdb_target_agency *row)
{
    return pk_remove(db, &pk_target_agency, row);
}

int parkdb_target_agency_put(parkdb *db, const parkdb_target_agency *row)
{
    return parkdb_target_agency_put_sized(db, row, pk_target_agency.former_size);
}

/* ---------------------------------------------------------------- target_inferred */

static const struct pk_field target_inferred_fields[] = {
    {"target", PK_REF, PK_REF_TARGET, offsetof(parkdb_target_inferred, target), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_target_inferred, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"field", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_inferred, field), PK_REQUIRED | PK_MAIN | PK_NAME, NULL, NULL},
};

static const struct pk_where pk_target_inferred_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_TARGET, 0,
     NULL,
     NULL, "x.target = (SELECT id FROM target WHERE code = ?)"},
};

const struct pk_kind pk_target_inferred = {
    PK_KIND_TARGET_INFERRED, "target_inferred", "target_inferred", "inferred", sizeof(parkdb_target_inferred), sizeof(parkdb_target_inferred),
    target_inferred_fields, 3, pk_target_inferred_where, 1,
    "x.target, x.ord"};

int parkdb_target_inferred_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_inferred, filter, cursor);
}

const parkdb_target_inferred *parkdb_target_inferred_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_inferred);
}

int parkdb_target_inferred_put_sized(parkdb *db, const parkdb_target_inferred *row, size_t size)
{
    parkdb_target_inferred whole;
    return pk_put_sized(db, &pk_target_inferred, row, size, &whole);
}

int parkdb_target_inferred_remove(parkdb *db, const parkdb_target_inferred *row)
{
    return pk_remove(db, &pk_target_inferred, row);
}

int parkdb_target_inferred_put(parkdb *db, const parkdb_target_inferred *row)
{
    return parkdb_target_inferred_put_sized(db, row, pk_target_inferred.former_size);
}

/* ---------------------------------------------------------------- target_relation */

static const struct pk_field target_relation_fields[] = {
    {"target", PK_REF, PK_REF_TARGET, offsetof(parkdb_target_relation, target), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_target_relation, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"relation", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_relation, relation), PK_REQUIRED | PK_NAME, NULL, NULL},
    {"related", PK_REF, PK_REF_TARGET, offsetof(parkdb_target_relation, related), PK_REQUIRED | PK_LOCAL | PK_NAME, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_relation, note), 0, NULL, NULL},
};

static const struct pk_where pk_target_relation_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_TARGET, 0,
     NULL,
     NULL, "x.target = (SELECT id FROM target WHERE code = ?)"},
    {"relation", offsetof(parkdb_filter, relation), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT word FROM main.vocabulary WHERE table_name = 'target_relation' AND field = 'relation'",
     NULL, "x.relation = ?"},
};

const struct pk_kind pk_target_relation = {
    PK_KIND_TARGET_RELATION, "target_relation", "target_relation", "relations", sizeof(parkdb_target_relation), sizeof(parkdb_target_relation),
    target_relation_fields, 5, pk_target_relation_where, 2,
    "x.target, x.ord"};

int parkdb_target_relation_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_relation, filter, cursor);
}

const parkdb_target_relation *parkdb_target_relation_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_relation);
}

int parkdb_target_relation_put_sized(parkdb *db, const parkdb_target_relation *row, size_t size)
{
    parkdb_target_relation whole;
    return pk_put_sized(db, &pk_target_relation, row, size, &whole);
}

int parkdb_target_relation_remove(parkdb *db, const parkdb_target_relation *row)
{
    return pk_remove(db, &pk_target_relation, row);
}

int parkdb_target_relation_put(parkdb *db, const parkdb_target_relation *row)
{
    return parkdb_target_relation_put_sized(db, row, pk_target_relation.former_size);
}

/* ---------------------------------------------------------------- instrument */

static const struct pk_field instrument_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, code), PK_KEY | PK_LOCAL, NULL, NULL},
    {"clause", PK_REF, PK_REF_CLAUSE, offsetof(parkdb_instrument, clause), PK_REQUIRED | PK_LOCAL, NULL, NULL},
    {"kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, kind), PK_REQUIRED, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, name), PK_REQUIRED, NULL, NULL},
    {"rate", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_instrument, rate), 0, NULL, NULL},
    {"rate_unit", PK_REF, PK_REF_UNIT, offsetof(parkdb_instrument, rate_unit), 0, NULL, NULL},
    {"rate_of", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, rate_of), 0, NULL, NULL},
    {"rate_bound", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, rate_bound), 0, NULL, NULL},
    {"amount", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_instrument, amount), 0, NULL, NULL},
    {"amount_unit", PK_REF, PK_REF_UNIT, offsetof(parkdb_instrument, amount_unit), 0, NULL, NULL},
    {"amount_bound", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, amount_bound), 0, NULL, NULL},
    {"per", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, per), 0, "not_said", NULL},
    {"duration", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_instrument, duration), 0, NULL, NULL},
    {"duration_unit", PK_REF, PK_REF_UNIT, offsetof(parkdb_instrument, duration_unit), 0, NULL, NULL},
    {"beneficiary", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, beneficiary), 0, NULL, NULL},
    {"payer", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, payer), 0, NULL, NULL},
    {"wording", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, wording), PK_REQUIRED, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, note), 0, NULL, NULL},
};

static const struct pk_where pk_instrument_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_INSTRUMENT, 0,
     NULL,
     NULL, "x.code = ?"},
    {"kind", offsetof(parkdb_filter, kind), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'instrument' AND field = 'kind'",
     NULL, "x.kind = ?"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.clause IN (SELECT c.id FROM clause c JOIN document d ON d.id = c.document WHERE d.code = ?)"},
};

const struct pk_kind pk_instrument = {
    PK_KIND_INSTRUMENT, "instrument", "instrument", "instruments", sizeof(parkdb_instrument), sizeof(parkdb_instrument),
    instrument_fields, 18, pk_instrument_where, 3,
    "x.id"};

int parkdb_instrument_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_instrument, filter, cursor);
}

const parkdb_instrument *parkdb_instrument_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_instrument);
}

int parkdb_instrument_put_sized(parkdb *db, const parkdb_instrument *row, size_t size)
{
    parkdb_instrument whole;
    return pk_put_sized(db, &pk_instrument, row, size, &whole);
}

int parkdb_instrument_remove(parkdb *db, const parkdb_instrument *row)
{
    return pk_remove(db, &pk_instrument, row);
}

int parkdb_instrument_put(parkdb *db, const parkdb_instrument *row)
{
    return parkdb_instrument_put_sized(db, row, pk_instrument.former_size);
}

/* ---------------------------------------------------------------- origin */

static const struct pk_field origin_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_origin, code), PK_KEY, NULL, NULL},
    {"kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_origin, kind), PK_ALWAYS, NULL, NULL},
    {"title", PK_TEXT, PK_REF_NONE, offsetof(parkdb_origin, title), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_origin, note), 0, NULL, NULL},
    {"schema", PK_TEXT, PK_REF_NONE, offsetof(parkdb_origin, schema), 0, NULL, NULL},
};

static const struct pk_where pk_origin_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_ORIGIN, 0,
     NULL,
     NULL, "x.code = ?"},
    {"kind", offsetof(parkdb_filter, kind), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'origin' AND field = 'kind'",
     NULL, "x.kind = ?"},
};

const struct pk_kind pk_origin = {
    PK_KIND_ORIGIN, "origin", "origin", NULL, sizeof(parkdb_origin), sizeof(parkdb_origin),
    origin_fields, 5, pk_origin_where, 2,
    "x.code"};

int parkdb_origin_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_origin, filter, cursor);
}

const parkdb_origin *parkdb_origin_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_origin);
}

/* ---------------------------------------------------------------- search_result */

static const struct pk_field search_result_fields[] = {
    {"kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_search_result, kind), PK_ALWAYS, NULL, NULL},
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_search_result, code), PK_ALWAYS, NULL, NULL},
    {"slot", PK_TEXT, PK_REF_NONE, offsetof(parkdb_search_result, slot), PK_ALWAYS, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_search_result, name), PK_ALWAYS, NULL, NULL},
};

const struct pk_kind pk_search_result = {
    PK_KIND_SEARCH_RESULT, "search_result", "search_result", NULL, sizeof(parkdb_search_result), sizeof(parkdb_search_result),
    search_result_fields, 4, NULL, 0,
    "x.id"};

const parkdb_search_result *parkdb_search_result_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_search_result);
}

/* ---------------------------------------------------------------- observation */

static const struct pk_field observation_fields[] = {
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_observation, indicator), PK_KEY, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_observation, area), PK_KEY, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_observation, period), PK_KEY, NULL, NULL},
    {"value", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_observation, value), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_observation, unit), PK_ALWAYS, NULL, NULL},
    {"unit_published", PK_TEXT, PK_REF_NONE, offsetof(parkdb_observation, unit_published), PK_ALWAYS, NULL, NULL},
    {"bound", PK_TEXT, PK_REF_NONE, offsetof(parkdb_observation, bound), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_observation, status), PK_ALWAYS, NULL, NULL},
    {"source", PK_TEXT, PK_REF_NONE, offsetof(parkdb_observation, source), PK_ALWAYS, NULL, NULL},
    {"vintage", PK_TEXT, PK_REF_NONE, offsetof(parkdb_observation, vintage), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_observation, note), 0, NULL, NULL},
};

static const struct pk_where pk_observation_where[] = {
    {"indicator", offsetof(parkdb_filter, indicator), PK_REF_INDICATOR, 0,
     NULL,
     NULL, "x.indicator = ?"},
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.area = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.period IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.period IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
    {"status", offsetof(parkdb_filter, status), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'observation' AND field = 'status'",
     NULL, "x.status = ?"},
};

const struct pk_kind pk_observation = {
    PK_KIND_OBSERVATION, "observation", "observation_entry", NULL, sizeof(parkdb_observation), sizeof(parkdb_observation),
    observation_fields, 11, pk_observation_where, 5,
    "x.indicator, x.area, x.period, x.vintage"};

int parkdb_observation_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_observation, filter, cursor);
}

const parkdb_observation *parkdb_observation_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_observation);
}

int parkdb_observation_put(parkdb *db, const parkdb_observation *row)
{
    return parkdb_observation_put_sized(db, row, pk_observation.former_size);
}

/* ---------------------------------------------------------------- series_link */

static const struct pk_field series_link_fields[] = {
    {"indicator", PK_REF, PK_REF_INDICATOR, offsetof(parkdb_series_link, indicator), PK_KEY, NULL, NULL},
    {"area", PK_REF, PK_REF_AREA, offsetof(parkdb_series_link, area), PK_KEY, NULL, NULL},
    {"period", PK_REF, PK_REF_PERIOD, offsetof(parkdb_series_link, period), PK_KEY, NULL, NULL},
    {"factor", PK_REAL, PK_REF_NONE, offsetof(parkdb_series_link, factor), PK_REQUIRED, NULL, NULL},
    {"document", PK_REF, PK_REF_DOCUMENT, offsetof(parkdb_series_link, document), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_series_link, note), 0, NULL, NULL},
};

static const struct pk_where pk_series_link_where[] = {
    {"indicator", offsetof(parkdb_filter, indicator), PK_REF_INDICATOR, 0,
     NULL,
     NULL, "x.indicator = (SELECT id FROM indicator WHERE code = ?)"},
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.area = (SELECT id FROM area WHERE code = ?)"},
};

const struct pk_kind pk_series_link = {
    PK_KIND_SERIES_LINK, "series_link", "series_link", NULL, sizeof(parkdb_series_link), sizeof(parkdb_series_link),
    series_link_fields, 6, pk_series_link_where, 2,
    "(SELECT code FROM indicator WHERE id = x.indicator), (SELECT code FROM area WHERE id = x.area), x.period"};

int parkdb_series_link_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_series_link, filter, cursor);
}

const parkdb_series_link *parkdb_series_link_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_series_link);
}

int parkdb_series_link_put_sized(parkdb *db, const parkdb_series_link *row, size_t size)
{
    parkdb_series_link whole;
    return pk_put_sized(db, &pk_series_link, row, size, &whole);
}

int parkdb_series_link_remove(parkdb *db, const parkdb_series_link *row)
{
    return pk_remove(db, &pk_series_link, row);
}

int parkdb_series_link_put(parkdb *db, const parkdb_series_link *row)
{
    return parkdb_series_link_put_sized(db, row, pk_series_link.former_size);
}

/* ---------------------------------------------------------------- source */

static const struct pk_field source_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_source, code), PK_KEY, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_source, name), PK_REQUIRED, NULL, NULL},
    {"synthetic", PK_FLAG, PK_REF_NONE, offsetof(parkdb_source, synthetic), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_source, note), 0, NULL, NULL},
    {"priority", PK_INT, PK_REF_NONE, offsetof(parkdb_source, priority), 0, NULL, NULL},
};

static const struct pk_where pk_source_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_SOURCE, 0,
     NULL,
     NULL, "x.code = ?"},
};

const struct pk_kind pk_source = {
    PK_KIND_SOURCE, "source", "source", NULL, sizeof(parkdb_source), offsetof(parkdb_source, priority),
    source_fields, 5, pk_source_where, 1,
    "x.code"};

int parkdb_source_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_source, filter, cursor);
}

const parkdb_source *parkdb_source_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_source);
}

int parkdb_source_put_sized(parkdb *db, const parkdb_source *row, size_t size)
{
    parkdb_source whole;
    return pk_put_sized(db, &pk_source, row, size, &whole);
}

int parkdb_source_remove(parkdb *db, const parkdb_source *row)
{
    return pk_remove(db, &pk_source, row);
}

int parkdb_source_put(parkdb *db, const parkdb_source *row)
{
    return parkdb_source_put_sized(db, row, pk_source.former_size);
}

/* ---------------------------------------------------------------- figure */

static const struct pk_field figure_fields[] = {
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure, indicator_code), PK_ALWAYS, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure, area_code), PK_ALWAYS, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure, period), PK_ALWAYS, NULL, NULL},
    {"value", PK_REAL, PK_REF_NONE, offsetof(parkdb_figure, value), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure, unit), PK_ALWAYS, NULL, NULL},
    {"how", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure, how), PK_ALWAYS, NULL, NULL},
    {"vintage", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure, vintage), 0, NULL, NULL},
    {"bound", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure, bound), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure, status), 0, NULL, NULL},
    {"source_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure, source_code), 0, NULL, NULL},
    {"is_partial", PK_FLAG, PK_REF_NONE, offsetof(parkdb_figure, is_partial), 0, NULL, NULL},
};

static const struct pk_where pk_figure_where[] = {
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.area_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), PK_REF_INDICATOR, 0,
     NULL,
     NULL, "x.indicator_code = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.period >= substr(?, 1, 4) AND (SELECT p.last_day FROM period p WHERE p.code = x.period) >= (SELECT q.first_day FROM period q WHERE q.code = ?)"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "substr(x.period, 1, 4) <= substr(?, 1, 4) AND (SELECT p.last_day FROM period p WHERE p.code = x.period) <= (SELECT q.last_day FROM period q WHERE q.code = ?)"},
};

const struct pk_kind pk_figure = {
    PK_KIND_FIGURE, "figure", "figure", NULL, sizeof(parkdb_figure), offsetof(parkdb_figure, bound),
    figure_fields, 11, pk_figure_where, 4,
    "x.indicator_code, x.period, x.area_code"};

int parkdb_figure_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_figure, filter, cursor);
}

const parkdb_figure *parkdb_figure_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_figure);
}

/* ---------------------------------------------------------------- figure_conflict */

static const struct pk_field figure_conflict_fields[] = {
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_conflict, indicator_code), PK_ALWAYS, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_conflict, indicator), PK_ALWAYS, NULL, NULL},
    {"indicator_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_conflict, indicator_en), PK_ALWAYS, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_conflict, area_code), PK_ALWAYS, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_conflict, area), PK_ALWAYS, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_conflict, period), PK_ALWAYS, NULL, NULL},
    {"source_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_conflict, source_code), PK_ALWAYS, NULL, NULL},
    {"source", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_conflict, source), PK_ALWAYS, NULL, NULL},
    {"value", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_figure_conflict, value), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_conflict, unit), PK_ALWAYS, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_conflict, status), PK_ALWAYS, NULL, NULL},
    {"vintage", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_conflict, vintage), 0, NULL, NULL},
    {"counts", PK_FLAG, PK_REF_NONE, offsetof(parkdb_figure_conflict, counts), 0, NULL, NULL},
};

static const struct pk_where pk_figure_conflict_where[] = {
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.area_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), PK_REF_INDICATOR, 0,
     NULL,
     NULL, "x.indicator_code = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.period >= substr(?, 1, 4) AND (SELECT p.last_day FROM period p WHERE p.code = x.period) >= (SELECT q.first_day FROM period q WHERE q.code = ?)"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "substr(x.period, 1, 4) <= substr(?, 1, 4) AND (SELECT p.last_day FROM period p WHERE p.code = x.period) <= (SELECT q.last_day FROM period q WHERE q.code = ?)"},
};

const struct pk_kind pk_figure_conflict = {
    PK_KIND_FIGURE_CONFLICT, "figure_conflict", "figure_conflict", NULL, sizeof(parkdb_figure_conflict), sizeof(parkdb_figure_conflict),
    figure_conflict_fields, 13, pk_figure_conflict_where, 4,
    "x.indicator_code, x.area_code, x.period, x.source_code"};

int parkdb_figure_conflict_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_figure_conflict, filter, cursor);
}

const parkdb_figure_conflict *parkdb_figure_conflict_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_figure_conflict);
}

/* ---------------------------------------------------------------- figure_doubt */

static const struct pk_field figure_doubt_fields[] = {
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_doubt, indicator_code), PK_ALWAYS, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_doubt, indicator), PK_ALWAYS, NULL, NULL},
    {"indicator_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_doubt, indicator_en), PK_ALWAYS, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_doubt, area_code), PK_ALWAYS, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_doubt, area), PK_ALWAYS, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_doubt, period), PK_ALWAYS, NULL, NULL},
    {"kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_doubt, kind), PK_ALWAYS, NULL, NULL},
    {"value", PK_REAL, PK_REF_NONE, offsetof(parkdb_figure_doubt, value), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_doubt, unit), PK_ALWAYS, NULL, NULL},
    {"source_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_doubt, source_code), PK_ALWAYS, NULL, NULL},
    {"source", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_doubt, source), PK_ALWAYS, NULL, NULL},
    {"compared_with", PK_REAL, PK_REF_NONE, offsetof(parkdb_figure_doubt, compared_with), 0, NULL, NULL},
    {"compared_area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_doubt, compared_area_code), PK_ALWAYS, NULL, NULL},
    {"compared_area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_doubt, compared_area), PK_ALWAYS, NULL, NULL},
    {"compared_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_doubt, compared_period), PK_ALWAYS, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_doubt, note), PK_ALWAYS, NULL, NULL},
    {"note_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure_doubt, note_en), PK_ALWAYS, NULL, NULL},
};

static const struct pk_where pk_figure_doubt_where[] = {
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.area_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), PK_REF_INDICATOR, 0,
     NULL,
     NULL, "x.indicator_code = ?"},
    {"kind", offsetof(parkdb_filter, kind), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'figure_doubt' AND field = 'kind'",
     NULL, "x.kind = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.period >= substr(?, 1, 4) AND (SELECT p.last_day FROM period p WHERE p.code = x.period) >= (SELECT q.first_day FROM period q WHERE q.code = ?)"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "substr(x.period, 1, 4) <= substr(?, 1, 4) AND (SELECT p.last_day FROM period p WHERE p.code = x.period) <= (SELECT q.last_day FROM period q WHERE q.code = ?)"},
};

const struct pk_kind pk_figure_doubt = {
    PK_KIND_FIGURE_DOUBT, "figure_doubt", "figure_doubt", NULL, sizeof(parkdb_figure_doubt), sizeof(parkdb_figure_doubt),
    figure_doubt_fields, 17, pk_figure_doubt_where, 5,
    "x.indicator_code, x.area_code, x.period, x.kind, x.compared_area_code"};

int parkdb_figure_doubt_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_figure_doubt, filter, cursor);
}

const parkdb_figure_doubt *parkdb_figure_doubt_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_figure_doubt);
}

/* ---------------------------------------------------------------- target_overview */

static const struct pk_field target_overview_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, document_code), PK_ALWAYS, NULL, NULL},
    {"document", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, document), PK_ALWAYS, NULL, NULL},
    {"document_number", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, document_number), 0, NULL, NULL},
    {"clause", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, clause), PK_ALWAYS, NULL, NULL},
    {"heading", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, heading), PK_ALWAYS, NULL, NULL},
    {"subject", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, subject), PK_ALWAYS, NULL, NULL},
    {"subject_kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, subject_kind), PK_ALWAYS, NULL, NULL},
    {"quantifier", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, quantifier), PK_ALWAYS, NULL, NULL},
    {"quantifier_min", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_overview, quantifier_min), 0, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, indicator_code), PK_ALWAYS, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, indicator), PK_ALWAYS, NULL, NULL},
    {"indicator_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, indicator_en), 0, NULL, NULL},
    {"basis", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, basis), PK_ALWAYS, NULL, NULL},
    {"comparator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, comparator), PK_ALWAYS, NULL, NULL},
    {"value", PK_REAL, PK_REF_NONE, offsetof(parkdb_target_overview, value), 0, NULL, NULL},
    {"value_high", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_overview, value_high), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, unit), PK_ALWAYS, NULL, NULL},
    {"baseline_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, baseline_period), 0, NULL, NULL},
    {"reference_area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, reference_area), 0, NULL, NULL},
    {"period_from", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, period_from), 0, NULL, NULL},
    {"period_to", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, period_to), 0, NULL, NULL},
    {"over", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, over), PK_ALWAYS, NULL, NULL},
    {"strength", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, strength), PK_ALWAYS, NULL, NULL},
    {"kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, kind), PK_ALWAYS, NULL, NULL},
    {"wording", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, wording), PK_ALWAYS, NULL, NULL},
    {"inferred", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, inferred), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, note), 0, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, area_code), PK_ALWAYS, NULL, NULL},
};

static const struct pk_where pk_target_overview_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_TARGET, 0,
     NULL,
     NULL, "x.target_code = ?"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.document_code = ?"},
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.area_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), PK_REF_INDICATOR, 0,
     NULL,
     NULL, "x.indicator_code = ?"},
    {"kind", offsetof(parkdb_filter, kind), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'target_overview' AND field = 'kind'",
     NULL, "x.kind = ?"},
    {"strength", offsetof(parkdb_filter, strength), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'target' AND field = 'strength'",
     NULL, "x.strength = ?"},
    {"region", offsetof(parkdb_filter, region), PK_REF_REGION, 0,
     NULL,
     NULL, "x.area_code IN (SELECT a.code FROM area_lies_in i JOIN area a ON a.id = i.area JOIN area r ON r.id = i.within WHERE r.code = ?)"},
    {"concerns", offsetof(parkdb_filter, concerns), PK_REF_AREA, 0,
     NULL,
     NULL, "(x.area_code = ? OR x.area_code IN (SELECT g.code FROM area_member m JOIN area g ON g.id = m.area_group JOIN area a ON a.id = m.member WHERE a.code = ?))"},
    {"agency", offsetof(parkdb_filter, agency), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.target_code IN (SELECT r.target_code FROM target_responsibility r WHERE r.agency_code IN (SELECT a.agency_code FROM agency_answers a WHERE ? IN (a.agency_code, a.now_agency_code)))"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.period_to IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.period_to IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
};

const struct pk_kind pk_target_overview = {
    PK_KIND_TARGET_OVERVIEW, "target_overview", "target_overview", NULL, sizeof(parkdb_target_overview), sizeof(parkdb_target_overview),
    target_overview_fields, 29, pk_target_overview_where, 11,
    "x.document_code, x.period_to, x.target_code"};

int parkdb_target_overview_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_overview, filter, cursor);
}

const parkdb_target_overview *parkdb_target_overview_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_overview);
}

/* ---------------------------------------------------------------- target_responsibility */

static const struct pk_field target_responsibility_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_responsibility, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_responsibility, document_code), PK_ALWAYS, NULL, NULL},
    {"agency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_responsibility, agency), PK_ALWAYS, NULL, NULL},
    {"agency_short", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_responsibility, agency_short), PK_ALWAYS, NULL, NULL},
    {"role", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_responsibility, role), PK_ALWAYS, NULL, NULL},
    {"agency_order", PK_INT, PK_REF_NONE, offsetof(parkdb_target_responsibility, agency_order), 0, NULL, NULL},
    {"stated_or_inherited", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_responsibility, stated_or_inherited), PK_ALWAYS, NULL, NULL},
    {"agency_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_responsibility, agency_code), PK_ALWAYS, NULL, NULL},
    {"now_agency_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_responsibility, now_agency_code), PK_ALWAYS, NULL, NULL},
    {"now_agency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_responsibility, now_agency), PK_ALWAYS, NULL, NULL},
    {"agencies_open", PK_FLAG, PK_REF_NONE, offsetof(parkdb_target_responsibility, agencies_open), 0, NULL, NULL},
};

static const struct pk_where pk_target_responsibility_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_TARGET, 0,
     NULL,
     NULL, "x.target_code = ?"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.document_code = ?"},
    {"agency", offsetof(parkdb_filter, agency), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.agency_code IN (SELECT a.agency_code FROM agency_answers a WHERE ? IN (a.agency_code, a.now_agency_code))"},
    {"role", offsetof(parkdb_filter, role), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'target_agency' AND field = 'role'",
     NULL, "x.role = ?"},
    {"stated_or_inherited", offsetof(parkdb_filter, stated_or_inherited), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT word FROM main.vocabulary WHERE table_name = 'report' AND field = 'stated_or_inherited'",
     NULL, "x.stated_or_inherited = ?"},
};

const struct pk_kind pk_target_responsibility = {
    PK_KIND_TARGET_RESPONSIBILITY, "target_responsibility", "target_responsibility", NULL, sizeof(parkdb_target_responsibility), offsetof(parkdb_target_responsibility, now_agency_code),
    target_responsibility_fields, 11, pk_target_responsibility_where, 5,
    "x.target_code, x.agency_order, x.agency_code, x.now_agency_code"};

int parkdb_target_responsibility_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_responsibility, filter, cursor);
}

const parkdb_target_responsibility *parkdb_target_responsibility_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_responsibility);
}

/* ---------------------------------------------------------------- task_responsibility */

static const struct pk_field task_responsibility_fields[] = {
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, document_code), PK_ALWAYS, NULL, NULL},
    {"clause", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, clause), PK_ALWAYS, NULL, NULL},
    {"heading", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, heading), PK_ALWAYS, NULL, NULL},
    {"agency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, agency), PK_ALWAYS, NULL, NULL},
    {"agency_short", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, agency_short), PK_ALWAYS, NULL, NULL},
    {"role", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, role), PK_ALWAYS, NULL, NULL},
    {"agency_order", PK_INT, PK_REF_NONE, offsetof(parkdb_task_responsibility, agency_order), 0, NULL, NULL},
    {"agency_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, agency_code), PK_ALWAYS, NULL, NULL},
    {"stated_in", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, stated_in), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, note), 0, NULL, NULL},
    {"now_agency_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, now_agency_code), PK_ALWAYS, NULL, NULL},
    {"now_agency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, now_agency), PK_ALWAYS, NULL, NULL},
    {"agencies_open", PK_FLAG, PK_REF_NONE, offsetof(parkdb_task_responsibility, agencies_open), 0, NULL, NULL},
};

static const struct pk_where pk_task_responsibility_where[] = {
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.document_code = ?"},
    {"agency", offsetof(parkdb_filter, agency), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.agency_code IN (SELECT a.agency_code FROM agency_answers a WHERE ? IN (a.agency_code, a.now_agency_code))"},
    {"role", offsetof(parkdb_filter, role), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'task_agency' AND field = 'role'",
     NULL, "x.role = ?"},
};

const struct pk_kind pk_task_responsibility = {
    PK_KIND_TASK_RESPONSIBILITY, "task_responsibility", "task_responsibility", NULL, sizeof(parkdb_task_responsibility), offsetof(parkdb_task_responsibility, now_agency_code),
    task_responsibility_fields, 13, pk_task_responsibility_where, 3,
    "x.document_code, x.clause, x.agency_order, x.now_agency_code"};

int parkdb_task_responsibility_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_task_responsibility, filter, cursor);
}

const parkdb_task_responsibility *parkdb_task_responsibility_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_task_responsibility);
}

/* ---------------------------------------------------------------- instrument_overview */

static const struct pk_field instrument_overview_fields[] = {
    {"instrument_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, instrument_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, document_code), PK_ALWAYS, NULL, NULL},
    {"document", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, document), PK_ALWAYS, NULL, NULL},
    {"clause", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, clause), PK_ALWAYS, NULL, NULL},
    {"heading", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, heading), PK_ALWAYS, NULL, NULL},
    {"kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, kind), PK_ALWAYS, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, name), PK_ALWAYS, NULL, NULL},
    {"rate", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_instrument_overview, rate), 0, NULL, NULL},
    {"rate_unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, rate_unit), 0, NULL, NULL},
    {"rate_of", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, rate_of), 0, NULL, NULL},
    {"rate_bound", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, rate_bound), 0, NULL, NULL},
    {"amount", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_instrument_overview, amount), 0, NULL, NULL},
    {"amount_unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, amount_unit), 0, NULL, NULL},
    {"amount_bound", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, amount_bound), 0, NULL, NULL},
    {"per", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, per), PK_ALWAYS, NULL, NULL},
    {"duration", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_instrument_overview, duration), 0, NULL, NULL},
    {"duration_unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, duration_unit), 0, NULL, NULL},
    {"beneficiary", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, beneficiary), 0, NULL, NULL},
    {"payer", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, payer), 0, NULL, NULL},
    {"wording", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, wording), PK_ALWAYS, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, note), 0, NULL, NULL},
};

static const struct pk_where pk_instrument_overview_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_INSTRUMENT, 0,
     NULL,
     NULL, "x.instrument_code = ?"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.document_code = ?"},
    {"kind", offsetof(parkdb_filter, kind), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'instrument' AND field = 'kind'",
     NULL, "x.kind = ?"},
};

const struct pk_kind pk_instrument_overview = {
    PK_KIND_INSTRUMENT_OVERVIEW, "instrument_overview", "instrument_overview", NULL, sizeof(parkdb_instrument_overview), sizeof(parkdb_instrument_overview),
    instrument_overview_fields, 21, pk_instrument_overview_where, 3,
    "x.instrument_code"};

int parkdb_instrument_overview_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_instrument_overview, filter, cursor);
}

const parkdb_instrument_overview *parkdb_instrument_overview_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_instrument_overview);
}

/* ---------------------------------------------------------------- document_lineage */

static const struct pk_field document_lineage_fields[] = {
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document_lineage, document_code), PK_ALWAYS, NULL, NULL},
    {"document", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document_lineage, document), PK_ALWAYS, NULL, NULL},
    {"depth", PK_INT, PK_REF_NONE, offsetof(parkdb_document_lineage, depth), 0, NULL, NULL},
    {"relation", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document_lineage, relation), PK_ALWAYS, NULL, NULL},
    {"via_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document_lineage, via_code), 0, NULL, NULL},
    {"related_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document_lineage, related_code), PK_ALWAYS, NULL, NULL},
    {"related", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document_lineage, related), PK_ALWAYS, NULL, NULL},
    {"related_number", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document_lineage, related_number), 0, NULL, NULL},
    {"related_status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document_lineage, related_status), PK_ALWAYS, NULL, NULL},
    {"related_loaded", PK_INT, PK_REF_NONE, offsetof(parkdb_document_lineage, related_loaded), 0, NULL, NULL},
};

static const struct pk_where pk_document_lineage_where[] = {
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.document_code = ?"},
    {"relation", offsetof(parkdb_filter, relation), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT word FROM main.vocabulary WHERE table_name = 'document_relation' AND field = 'relation'",
     NULL, "x.relation = ?"},
    {"code", offsetof(parkdb_filter, code), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.related_code = ?"},
};

const struct pk_kind pk_document_lineage = {
    PK_KIND_DOCUMENT_LINEAGE, "document_lineage", "document_lineage", NULL, sizeof(parkdb_document_lineage), sizeof(parkdb_document_lineage),
    document_lineage_fields, 10, pk_document_lineage_where, 3,
    "x.document_code, x.depth, x.relation, x.related_code"};

int parkdb_document_lineage_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_document_lineage, filter, cursor);
}

const parkdb_document_lineage *parkdb_document_lineage_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_document_lineage);
}

/* ---------------------------------------------------------------- target_cascade */

static const struct pk_field target_cascade_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, document_code), PK_ALWAYS, NULL, NULL},
    {"subject", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, subject), PK_ALWAYS, NULL, NULL},
    {"value", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, value), PK_ALWAYS, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, unit), PK_ALWAYS, NULL, NULL},
    {"period_to", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, period_to), 0, NULL, NULL},
    {"relation", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, relation), PK_ALWAYS, NULL, NULL},
    {"higher_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, higher_code), PK_ALWAYS, NULL, NULL},
    {"higher_document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, higher_document_code), PK_ALWAYS, NULL, NULL},
    {"higher_subject", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, higher_subject), PK_ALWAYS, NULL, NULL},
    {"higher_value", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, higher_value), PK_ALWAYS, NULL, NULL},
    {"higher_unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, higher_unit), PK_ALWAYS, NULL, NULL},
    {"higher_period_to", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, higher_period_to), 0, NULL, NULL},
    {"not_laxer", PK_TRISTATE, PK_REF_NONE, offsetof(parkdb_target_cascade, not_laxer), 0, NULL, NULL},
    {"not_later", PK_TRISTATE, PK_REF_NONE, offsetof(parkdb_target_cascade, not_later), 0, NULL, NULL},
    {"consistent", PK_TRISTATE, PK_REF_NONE, offsetof(parkdb_target_cascade, consistent), 0, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, reason), 0, NULL, NULL},
};

static const struct pk_where pk_target_cascade_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_TARGET, 0,
     NULL,
     NULL, "x.target_code = ?"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.document_code = ?"},
    {"relation", offsetof(parkdb_filter, relation), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT word FROM main.vocabulary WHERE table_name = 'target_relation' AND field = 'relation'",
     NULL, "x.relation = ?"},
};

const struct pk_kind pk_target_cascade = {
    PK_KIND_TARGET_CASCADE, "target_cascade", "target_cascade", NULL, sizeof(parkdb_target_cascade), sizeof(parkdb_target_cascade),
    target_cascade_fields, 17, pk_target_cascade_where, 3,
    "x.target_code, x.higher_code, x.relation"};

int parkdb_target_cascade_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_cascade, filter, cursor);
}

const parkdb_target_cascade *parkdb_target_cascade_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_cascade);
}

/* ---------------------------------------------------------------- target_schedule */

static const struct pk_field target_schedule_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_schedule, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_schedule, document_code), PK_ALWAYS, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_schedule, area_code), 0, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_schedule, area), 0, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_schedule, indicator_code), PK_ALWAYS, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_schedule, due_period), 0, NULL, NULL},
};

static const struct pk_where pk_target_schedule_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_TARGET, 0,
     NULL,
     NULL, "x.target_code = ?"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.document_code = ?"},
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.area_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), PK_REF_INDICATOR, 0,
     NULL,
     NULL, "x.indicator_code = ?"},
    {"agency", offsetof(parkdb_filter, agency), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.target_code IN (SELECT r.target_code FROM target_responsibility r WHERE r.agency_code IN (SELECT a.agency_code FROM agency_answers a WHERE ? IN (a.agency_code, a.now_agency_code)))"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
};

const struct pk_kind pk_target_schedule = {
    PK_KIND_TARGET_SCHEDULE, "target_schedule", "target_schedule", NULL, sizeof(parkdb_target_schedule), sizeof(parkdb_target_schedule),
    target_schedule_fields, 6, pk_target_schedule_where, 7,
    "+x.target_code, x.due_period, x.area_code"};

int parkdb_target_schedule_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_schedule, filter, cursor);
}

const parkdb_target_schedule *parkdb_target_schedule_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_schedule);
}

/* ---------------------------------------------------------------- target_explanation */

static const struct pk_field target_explanation_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, document_code), PK_ALWAYS, NULL, NULL},
    {"document", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, document), PK_ALWAYS, NULL, NULL},
    {"clause", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, clause), PK_ALWAYS, NULL, NULL},
    {"heading", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, heading), PK_ALWAYS, NULL, NULL},
    {"wording", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, wording), PK_ALWAYS, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, area_code), 0, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, area), 0, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, indicator_code), PK_ALWAYS, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, indicator), PK_ALWAYS, NULL, NULL},
    {"indicator_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, indicator_en), PK_ALWAYS, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, due_period), 0, NULL, NULL},
    {"basis", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, basis), PK_ALWAYS, NULL, NULL},
    {"comparator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, comparator), PK_ALWAYS, NULL, NULL},
    {"required", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, required), 0, NULL, NULL},
    {"required_high", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, required_high), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, unit), PK_ALWAYS, NULL, NULL},
    {"formula", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, formula), 0, NULL, NULL},
    {"base", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, base), 0, NULL, NULL},
    {"base_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, base_period), 0, NULL, NULL},
    {"base_area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, base_area), 0, NULL, NULL},
    {"base_vintage", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, base_vintage), 0, NULL, NULL},
    {"actual", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, actual), 0, NULL, NULL},
    {"actual_bound", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, actual_bound), 0, NULL, NULL},
    {"actual_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, actual_period), 0, NULL, NULL},
    {"actual_source", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, actual_source), 0, NULL, NULL},
    {"source", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, source), 0, NULL, NULL},
    {"synthetic", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, synthetic), 0, NULL, NULL},
    {"actual_vintage", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, actual_vintage), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, status), PK_ALWAYS, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, reason), 0, NULL, NULL},
    {"attainment", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, attainment), 0, NULL, NULL},
    {"distance", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, distance), 0, NULL, NULL},
    {"elapsed", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, elapsed), 0, NULL, NULL},
    {"pace", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, pace), 0, NULL, NULL},
    {"gap", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, gap), 0, NULL, NULL},
    {"actual_status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, actual_status), 0, NULL, NULL},
    {"base_status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, base_status), 0, NULL, NULL},
    {"base_bound", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, base_bound), 0, NULL, NULL},
};

const struct pk_kind pk_target_explanation = {
    PK_KIND_TARGET_EXPLANATION, "target_explanation", "target_explanation", NULL, sizeof(parkdb_target_explanation), offsetof(parkdb_target_explanation, actual_status),
    target_explanation_fields, 39, pk_target_status_where, 8,
    "+x.target_code, x.due_period, x.area_code"};

int parkdb_target_explanation_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_explanation, filter, cursor);
}

const parkdb_target_explanation *parkdb_target_explanation_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_explanation);
}

/* ---------------------------------------------------------------- target_progress */

static const struct pk_field target_progress_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, document_code), PK_ALWAYS, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, area_code), 0, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, area), 0, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, indicator_code), PK_ALWAYS, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, due_period), 0, NULL, NULL},
    {"required", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_progress, required), 0, NULL, NULL},
    {"actual", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_progress, actual), 0, NULL, NULL},
    {"actual_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, actual_period), 0, NULL, NULL},
    {"actual_source", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, actual_source), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, status), PK_ALWAYS, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, reason), 0, NULL, NULL},
    {"attainment", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_progress, attainment), 0, NULL, NULL},
    {"distance", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_progress, distance), 0, NULL, NULL},
    {"pace", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_progress, pace), 0, NULL, NULL},
    {"gap", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_progress, gap), 0, NULL, NULL},
    {"explain", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, explain), PK_ALWAYS, NULL, NULL},
    {"explain_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, explain_en), PK_ALWAYS, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, unit), PK_ALWAYS, NULL, NULL},
    {"actual_status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, actual_status), 0, NULL, NULL},
};

const struct pk_kind pk_target_progress = {
    PK_KIND_TARGET_PROGRESS, "target_progress", "target_progress", NULL, sizeof(parkdb_target_progress), offsetof(parkdb_target_progress, actual_status),
    target_progress_fields, 20, pk_target_status_where, 8,
    "+x.target_code, x.due_period, x.area_code"};

int parkdb_target_progress_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_progress, filter, cursor);
}

const parkdb_target_progress *parkdb_target_progress_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_progress);
}

/* ---------------------------------------------------------------- target_status */

static const struct pk_field target_status_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, document_code), PK_ALWAYS, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, area_code), 0, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, indicator_code), PK_ALWAYS, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, due_period), 0, NULL, NULL},
    {"required", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_status, required), 0, NULL, NULL},
    {"actual", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_status, actual), 0, NULL, NULL},
    {"actual_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, actual_period), 0, NULL, NULL},
    {"actual_source", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, actual_source), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, status), PK_ALWAYS, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, reason), 0, NULL, NULL},
    {"attainment", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_status, attainment), 0, NULL, NULL},
    {"distance", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_status, distance), 0, NULL, NULL},
    {"pace", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_status, pace), 0, NULL, NULL},
    {"gap", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_status, gap), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, unit), PK_ALWAYS, NULL, NULL},
    {"actual_status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, actual_status), 0, NULL, NULL},
};

const struct pk_where pk_target_status_where[PK_TARGET_STATUS_WHERE_COUNT] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_TARGET, 0,
     NULL,
     NULL, "x.target_code = ?"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.document_code = ?"},
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.area_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), PK_REF_INDICATOR, 0,
     NULL,
     NULL, "x.indicator_code = ?"},
    {"agency", offsetof(parkdb_filter, agency), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.target_code IN (SELECT r.target_code FROM target_responsibility r WHERE r.agency_code IN (SELECT a.agency_code FROM agency_answers a WHERE ? IN (a.agency_code, a.now_agency_code)))"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
    {"status", offsetof(parkdb_filter, status), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'target_progress' AND field = 'status'",
     NULL, "x.status = ?"},
};

const struct pk_kind pk_target_status = {
    PK_KIND_TARGET_STATUS, "target_status", "target_status", NULL, sizeof(parkdb_target_status), offsetof(parkdb_target_status, actual_status),
    target_status_fields, 17, pk_target_status_where, 8,
    "+x.target_code, x.due_period, x.area_code"};

int parkdb_target_status_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_status, filter, cursor);
}

const parkdb_target_status *parkdb_target_status_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_status);
}

/* ---------------------------------------------------------------- target_status_count */

static const struct pk_field target_status_count_fields[] = {
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status_count, status), PK_ALWAYS, NULL, NULL},
    {"dues", PK_INT, PK_REF_NONE, offsetof(parkdb_target_status_count, dues), 0, NULL, NULL},
};

const struct pk_kind pk_target_status_count = {
    PK_KIND_TARGET_STATUS_COUNT, "target_status_count", "target_status_count", NULL, sizeof(parkdb_target_status_count), sizeof(parkdb_target_status_count),
    target_status_count_fields, 2, pk_target_status_where, 8,
    "(SELECT v.place FROM progress_severity v WHERE v.status = x.status)"};

const parkdb_target_status_count *parkdb_target_status_count_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_status_count);
}

/* ---------------------------------------------------------------- target_calendar */

static const struct pk_field target_calendar_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_calendar, target_code), PK_ALWAYS, NULL, NULL},
    {"document", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_calendar, document), PK_ALWAYS, NULL, NULL},
    {"document_number", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_calendar, document_number), 0, NULL, NULL},
    {"clause", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_calendar, clause), PK_ALWAYS, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_calendar, indicator), PK_ALWAYS, NULL, NULL},
    {"subject", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_calendar, subject), 0, NULL, NULL},
    {"wording", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_calendar, wording), PK_ALWAYS, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_calendar, due_period), 0, NULL, NULL},
    {"due_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_calendar, due_day), 0, NULL, NULL},
    {"days_left", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_calendar, days_left), 0, NULL, NULL},
    {"lead", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_calendar, lead), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_calendar, status), PK_ALWAYS, NULL, NULL},
    {"force", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_calendar, force), PK_ALWAYS, NULL, NULL},
    {"explain", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_calendar, explain), PK_ALWAYS, NULL, NULL},
    {"explain_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_calendar, explain_en), PK_ALWAYS, NULL, NULL},
    {"heading", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_calendar, heading), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_calendar, document_code), PK_ALWAYS, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_calendar, area_code), 0, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_calendar, indicator_code), PK_ALWAYS, NULL, NULL},
};

const struct pk_kind pk_target_calendar = {
    PK_KIND_TARGET_CALENDAR, "target_calendar", "target_calendar", NULL, sizeof(parkdb_target_calendar), sizeof(parkdb_target_calendar),
    target_calendar_fields, 19, pk_target_status_where, 8,
    "+x.due_day, x.target_code, x.area_code"};

int parkdb_target_calendar_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_calendar, filter, cursor);
}

const parkdb_target_calendar *parkdb_target_calendar_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_calendar);
}

/* ---------------------------------------------------------------- target_rollup */

static const struct pk_field target_rollup_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_rollup, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_rollup, document_code), PK_ALWAYS, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_rollup, due_period), 0, NULL, NULL},
    {"members", PK_INT, PK_REF_NONE, offsetof(parkdb_target_rollup, members), 0, NULL, NULL},
    {"met", PK_INT, PK_REF_NONE, offsetof(parkdb_target_rollup, met), 0, NULL, NULL},
    {"needed", PK_REAL, PK_REF_NONE, offsetof(parkdb_target_rollup, needed), 0, NULL, NULL},
    {"enough", PK_TRISTATE, PK_REF_NONE, offsetof(parkdb_target_rollup, enough), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_rollup, status), PK_ALWAYS, NULL, NULL},
    {"failing", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_rollup, failing), 0, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_rollup, reason), 0, NULL, NULL},
};

static const struct pk_where pk_target_rollup_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_TARGET, 0,
     NULL,
     NULL, "x.target_code = ?"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.document_code = ?"},
    {"agency", offsetof(parkdb_filter, agency), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.target_code IN (SELECT r.target_code FROM target_responsibility r WHERE r.agency_code IN (SELECT a.agency_code FROM agency_answers a WHERE ? IN (a.agency_code, a.now_agency_code)))"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
    {"status", offsetof(parkdb_filter, status), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'target_progress' AND field = 'status'",
     NULL, "x.status = ?"},
};

const struct pk_kind pk_target_rollup = {
    PK_KIND_TARGET_ROLLUP, "target_rollup", "target_rollup", NULL, sizeof(parkdb_target_rollup), offsetof(parkdb_target_rollup, reason),
    target_rollup_fields, 10, pk_target_rollup_where, 6,
    "+x.target_code, x.due_period"};

int parkdb_target_rollup_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_rollup, filter, cursor);
}

const parkdb_target_rollup *parkdb_target_rollup_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_rollup);
}

/* ---------------------------------------------------------------- park_profile */

static const struct pk_field park_profile_fields[] = {
    {"park_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, park_code), PK_ALWAYS, NULL, NULL},
    {"park", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, park), PK_ALWAYS, NULL, NULL},
    {"type", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, type), PK_ALWAYS, NULL, NULL},
    {"level", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, level), 0, NULL, NULL},
    {"level_evidence", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, level_evidence), 0, NULL, NULL},
    {"region", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, region), PK_ALWAYS, NULL, NULL},
    {"province", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, province), 0, NULL, NULL},
    {"agency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, agency), 0, NULL, NULL},
    {"part_of", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, part_of), 0, NULL, NULL},
    {"targets", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, targets), 0, NULL, NULL},
    {"shared_targets", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, shared_targets), 0, NULL, NULL},
    {"met", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, met), 0, NULL, NULL},
    {"missed", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, missed), 0, NULL, NULL},
    {"reached", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, reached), 0, NULL, NULL},
    {"on_track", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, on_track), 0, NULL, NULL},
    {"behind", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, behind), 0, NULL, NULL},
    {"open", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, open), 0, NULL, NULL},
    {"overdue", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, overdue), 0, NULL, NULL},
    {"unevaluable", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, unevaluable), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, note), 0, NULL, NULL},
    {"park_status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, park_status), 0, NULL, NULL},
};

static const struct pk_where pk_park_profile_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_PARK, 0,
     NULL,
     NULL, "x.park_code = ?"},
    {"type", offsetof(parkdb_filter, type), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT word FROM main.vocabulary WHERE table_name = 'park' AND field = 'type'",
     NULL, "x.type = ?"},
    {"level", offsetof(parkdb_filter, level), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'park_level' AND field = 'level'",
     NULL, "x.level = ?"},
    {"region", offsetof(parkdb_filter, region), PK_REF_REGION, 0,
     NULL,
     NULL, "x.park_code IN (SELECT a.code FROM area a JOIN park p ON p.id = a.id JOIN region_within w ON w.region = p.region JOIN area r ON r.id = w.within WHERE r.code = ?)"},
};

const struct pk_kind pk_park_profile = {
    PK_KIND_PARK_PROFILE, "park_profile", "park_profile", NULL, sizeof(parkdb_park_profile), sizeof(parkdb_park_profile),
    park_profile_fields, 21, pk_park_profile_where, 4,
    "x.park_code"};

int parkdb_park_profile_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_park_profile, filter, cursor);
}

const parkdb_park_profile *parkdb_park_profile_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_park_profile);
}

/* ---------------------------------------------------------------- indicator_ranking */

static const struct pk_field indicator_ranking_fields[] = {
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, indicator_code), PK_ALWAYS, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, indicator), PK_ALWAYS, NULL, NULL},
    {"indicator_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, indicator_en), PK_ALWAYS, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, period), PK_ALWAYS, NULL, NULL},
    {"peers", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, peers), PK_ALWAYS, NULL, NULL},
    {"among", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, among), 0, NULL, NULL},
    {"park_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, park_code), PK_ALWAYS, NULL, NULL},
    {"park", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, park), PK_ALWAYS, NULL, NULL},
    {"value", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator_ranking, value), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, unit), PK_ALWAYS, NULL, NULL},
    {"how", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, how), 0, NULL, NULL},
    {"rank", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator_ranking, rank), 0, NULL, NULL},
    {"of", PK_INT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, of), 0, NULL, NULL},
    {"missing", PK_INT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, missing), 0, NULL, NULL},
    {"percentile", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator_ranking, percentile), 0, NULL, NULL},
    {"median", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator_ranking, median), 0, NULL, NULL},
    {"best", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator_ranking, best), 0, NULL, NULL},
    {"gap_to_best", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator_ranking, gap_to_best), 0, NULL, NULL},
    {"gap_to_next", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator_ranking, gap_to_next), 0, NULL, NULL},
    {"previous_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, previous_period), 0, NULL, NULL},
    {"previous_rank", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator_ranking, previous_rank), 0, NULL, NULL},
    {"rank_change", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator_ranking, rank_change), 0, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, reason), 0, NULL, NULL},
};

static const struct pk_where pk_indicator_ranking_where[] = {
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.park_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), PK_REF_INDICATOR, 0,
     NULL,
     NULL, "x.indicator_code = ?"},
    {"peers", offsetof(parkdb_filter, peers), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT word FROM main.vocabulary WHERE table_name = 'indicator_ranking' AND field = 'peers' UNION ALL SELECT code FROM main.area WHERE kind = 'area_group'",
     "all, same_level, same_region or the code of a group", "x.peers = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.period >= substr(?, 1, 4) AND x.period IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "substr(x.period, 1, 4) <= substr(?, 1, 4) AND x.period IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
};

const struct pk_kind pk_indicator_ranking = {
    PK_KIND_INDICATOR_RANKING, "indicator_ranking", "indicator_ranking", NULL, sizeof(parkdb_indicator_ranking), sizeof(parkdb_indicator_ranking),
    indicator_ranking_fields, 23, pk_indicator_ranking_where, 5,
    "x.indicator_code, x.period, x.peers, x.among, x.rank IS NULL, x.rank, x.park_code"};

const parkdb_indicator_ranking *parkdb_indicator_ranking_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_indicator_ranking);
}

/* ---------------------------------------------------------------- park_ranking */

static const struct pk_field park_ranking_fields[] = {
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_ranking, indicator_code), PK_ALWAYS, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_ranking, indicator), PK_ALWAYS, NULL, NULL},
    {"indicator_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_ranking, indicator_en), PK_ALWAYS, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_ranking, period), PK_ALWAYS, NULL, NULL},
    {"peers", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_ranking, peers), PK_ALWAYS, NULL, NULL},
    {"among", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_ranking, among), 0, NULL, NULL},
    {"park_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_ranking, park_code), PK_ALWAYS, NULL, NULL},
    {"park", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_ranking, park), PK_ALWAYS, NULL, NULL},
    {"value", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_park_ranking, value), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_ranking, unit), PK_ALWAYS, NULL, NULL},
    {"how", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_ranking, how), 0, NULL, NULL},
    {"rank", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_park_ranking, rank), 0, NULL, NULL},
    {"of", PK_INT, PK_REF_NONE, offsetof(parkdb_park_ranking, of), 0, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_ranking, reason), 0, NULL, NULL},
};

static const struct pk_where pk_park_ranking_where[] = {
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.park_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), PK_REF_INDICATOR, 0,
     NULL,
     NULL, "x.indicator_code = ?"},
    {"peers", offsetof(parkdb_filter, peers), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT word FROM main.vocabulary WHERE table_name = 'indicator_ranking' AND field = 'peers' UNION ALL SELECT code FROM main.area WHERE kind = 'area_group'",
     "all, same_level, same_region or the code of a group", "x.peers = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.period >= substr(?, 1, 4) AND (SELECT p.last_day FROM period p WHERE p.code = x.period) >= (SELECT q.first_day FROM period q WHERE q.code = ?)"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "substr(x.period, 1, 4) <= substr(?, 1, 4) AND (SELECT p.last_day FROM period p WHERE p.code = x.period) <= (SELECT q.last_day FROM period q WHERE q.code = ?)"},
};

const struct pk_kind pk_park_ranking = {
    PK_KIND_PARK_RANKING, "park_ranking", "park_ranking", NULL, sizeof(parkdb_park_ranking), sizeof(parkdb_park_ranking),
    park_ranking_fields, 14, pk_park_ranking_where, 5,
    "x.indicator_code, x.period, x.peers, x.among, x.park_code"};

const parkdb_park_ranking *parkdb_park_ranking_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_park_ranking);
}

/* ---------------------------------------------------------------- park_standing */

static const struct pk_field park_standing_fields[] = {
    {"park_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, park_code), PK_ALWAYS, NULL, NULL},
    {"park", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, park), PK_ALWAYS, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, indicator_code), PK_ALWAYS, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, indicator), PK_ALWAYS, NULL, NULL},
    {"indicator_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, indicator_en), PK_ALWAYS, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, period), PK_ALWAYS, NULL, NULL},
    {"peers", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, peers), PK_ALWAYS, NULL, NULL},
    {"among", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, among), 0, NULL, NULL},
    {"value", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_park_standing, value), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, unit), PK_ALWAYS, NULL, NULL},
    {"how", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, how), 0, NULL, NULL},
    {"rank", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_park_standing, rank), 0, NULL, NULL},
    {"of", PK_INT, PK_REF_NONE, offsetof(parkdb_park_standing, of), 0, NULL, NULL},
    {"missing", PK_INT, PK_REF_NONE, offsetof(parkdb_park_standing, missing), 0, NULL, NULL},
    {"percentile", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_park_standing, percentile), 0, NULL, NULL},
    {"best", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_park_standing, best), 0, NULL, NULL},
    {"gap_to_best", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_park_standing, gap_to_best), 0, NULL, NULL},
    {"gap_to_next", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_park_standing, gap_to_next), 0, NULL, NULL},
    {"standing", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, standing), 0, NULL, NULL},
    {"rank_change", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_park_standing, rank_change), 0, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, reason), 0, NULL, NULL},
};

static const struct pk_where pk_park_standing_where[] = {
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.park_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), PK_REF_INDICATOR, 0,
     NULL,
     NULL, "x.indicator_code = ?"},
    {"peers", offsetof(parkdb_filter, peers), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT word FROM main.vocabulary WHERE table_name = 'indicator_ranking' AND field = 'peers' UNION ALL SELECT code FROM main.area WHERE kind = 'area_group'",
     "all, same_level, same_region or the code of a group", "x.peers = ?"},
    {"standing", offsetof(parkdb_filter, standing), PK_REF_NONE, PK_FORMERLY_STATUS,
     "SELECT word FROM main.vocabulary WHERE table_name = 'park_standing' AND field = 'standing'",
     NULL, "x.standing = ?"},
};

const struct pk_kind pk_park_standing = {
    PK_KIND_PARK_STANDING, "park_standing", "park_standing", NULL, sizeof(parkdb_park_standing), sizeof(parkdb_park_standing),
    park_standing_fields, 21, pk_park_standing_where, 4,
    "x.park_code, x.peers, x.percentile DESC, x.indicator_code, x.among"};

int parkdb_park_standing_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_park_standing, filter, cursor);
}

const parkdb_park_standing *parkdb_park_standing_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_park_standing);
}

/* ---------------------------------------------------------------- target_standing */

static const struct pk_field target_standing_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, document_code), PK_ALWAYS, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, area_code), 0, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, area), 0, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, indicator_code), PK_ALWAYS, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, indicator), PK_ALWAYS, NULL, NULL},
    {"indicator_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, indicator_en), PK_ALWAYS, NULL, NULL},
    {"wording", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, wording), PK_ALWAYS, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, due_period), 0, NULL, NULL},
    {"comparator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, comparator), PK_ALWAYS, NULL, NULL},
    {"promised", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_standing, promised), 0, NULL, NULL},
    {"rank", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_standing, rank), 0, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, period), 0, NULL, NULL},
    {"source", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, source), 0, NULL, NULL},
    {"missing", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_standing, missing), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, status), PK_ALWAYS, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, reason), 0, NULL, NULL},
};

const struct pk_kind pk_target_standing = {
    PK_KIND_TARGET_STANDING, "target_standing", "target_standing", NULL, sizeof(parkdb_target_standing), sizeof(parkdb_target_standing),
    target_standing_fields, 17, pk_target_status_where, 8,
    "+x.target_code, x.due_period, x.area_code"};

int parkdb_target_standing_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_standing, filter, cursor);
}

const parkdb_target_standing *parkdb_target_standing_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_standing);
}

/* ---------------------------------------------------------------- followup */

static const struct pk_field followup_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup, code), PK_KEY, NULL, NULL},
    {"target", PK_REF, PK_REF_TARGET, offsetof(parkdb_followup, target), 0, NULL, NULL},
    {"task", PK_REF, PK_REF_TASK, offsetof(parkdb_followup, task), 0, NULL, NULL},
    {"area", PK_REF, PK_REF_AREA, offsetof(parkdb_followup, area), 0, NULL, NULL},
    {"due_period", PK_REF, PK_REF_PERIOD, offsetof(parkdb_followup, due_period), 0, NULL, NULL},
    {"agency", PK_REF, PK_REF_AGENCY, offsetof(parkdb_followup, agency), PK_REQUIRED, NULL, NULL},
    {"raised", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup, raised), PK_REQUIRED, NULL, NULL},
    {"due", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup, due), PK_REQUIRED, NULL, NULL},
    {"subject", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup, subject), PK_REQUIRED, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup, note), 0, NULL, NULL},
};

static const struct pk_where pk_followup_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_FOLLOWUP, 0,
     NULL,
     NULL, "x.code = ?"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "coalesce((SELECT t.clause FROM target t WHERE t.id = x.target), x.task) IN (SELECT c.id FROM clause c JOIN document d ON d.id = c.document WHERE d.code = ?)"},
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.area = (SELECT id FROM area WHERE code = ?)"},
    {"agency", offsetof(parkdb_filter, agency), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.agency = (SELECT id FROM agency WHERE code = ?)"},
};

const struct pk_kind pk_followup = {
    PK_KIND_FOLLOWUP, "followup", "followup", NULL, sizeof(parkdb_followup), sizeof(parkdb_followup),
    followup_fields, 10, pk_followup_where, 4,
    "x.code"};

int parkdb_followup_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_followup, filter, cursor);
}

const parkdb_followup *parkdb_followup_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_followup);
}

int parkdb_followup_put_sized(parkdb *db, const parkdb_followup *row, size_t size)
{
    parkdb_followup whole;
    return pk_put_sized(db, &pk_followup, row, size, &whole);
}

int parkdb_followup_remove(parkdb *db, const parkdb_followup *row)
{
    return pk_remove(db, &pk_followup, row);
}

int parkdb_followup_put(parkdb *db, const parkdb_followup *row)
{
    return parkdb_followup_put_sized(db, row, pk_followup.former_size);
}

/* ---------------------------------------------------------------- followup_event */

static const struct pk_field followup_event_fields[] = {
    {"followup", PK_REF, PK_REF_FOLLOWUP, offsetof(parkdb_followup_event, followup), PK_KEY, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_followup_event, ord), PK_KEY, NULL, NULL},
    {"day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_event, day), PK_REQUIRED, NULL, NULL},
    {"kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_event, kind), PK_REQUIRED, NULL, NULL},
    {"agency", PK_REF, PK_REF_AGENCY, offsetof(parkdb_followup_event, agency), 0, NULL, NULL},
    {"due", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_event, due), 0, NULL, NULL},
    {"outcome", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_event, outcome), 0, NULL, NULL},
    {"text", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_event, text), 0, NULL, NULL},
};

static const struct pk_where pk_followup_event_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_FOLLOWUP, 0,
     NULL,
     NULL, "x.followup = (SELECT id FROM followup WHERE code = ?)"},
    {"agency", offsetof(parkdb_filter, agency), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.agency = (SELECT id FROM agency WHERE code = ?)"},
    {"kind", offsetof(parkdb_filter, kind), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'followup_event' AND field = 'kind'",
     NULL, "x.kind = ?"},
};

const struct pk_kind pk_followup_event = {
    PK_KIND_FOLLOWUP_EVENT, "followup_event", "followup_event", NULL, sizeof(parkdb_followup_event), sizeof(parkdb_followup_event),
    followup_event_fields, 8, pk_followup_event_where, 3,
    "(SELECT code FROM followup WHERE id = x.followup), x.ord"};

int parkdb_followup_event_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_followup_event, filter, cursor);
}

const parkdb_followup_event *parkdb_followup_event_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_followup_event);
}

int parkdb_followup_event_put_sized(parkdb *db, const parkdb_followup_event *row, size_t size)
{
    parkdb_followup_event whole;
    return pk_put_sized(db, &pk_followup_event, row, size, &whole);
}

int parkdb_followup_event_remove(parkdb *db, const parkdb_followup_event *row)
{
    return pk_remove(db, &pk_followup_event, row);
}

int parkdb_followup_event_put(parkdb *db, const parkdb_followup_event *row)
{
    return parkdb_followup_event_put_sized(db, row, pk_followup_event.former_size);
}

/* ---------------------------------------------------------------- followup_open */

static const struct pk_field followup_open_fields[] = {
    {"agency_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, agency_code), PK_ALWAYS, NULL, NULL},
    {"agency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, agency), PK_ALWAYS, NULL, NULL},
    {"due", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, due), PK_ALWAYS, NULL, NULL},
    {"days_left", PK_INT, PK_REF_NONE, offsetof(parkdb_followup_open, days_left), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, status), PK_ALWAYS, NULL, NULL},
    {"followup_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, followup_code), PK_ALWAYS, NULL, NULL},
    {"subject", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, subject), PK_ALWAYS, NULL, NULL},
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, target_code), 0, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, document_code), PK_ALWAYS, NULL, NULL},
    {"clause", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, clause), PK_ALWAYS, NULL, NULL},
    {"heading", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, heading), PK_ALWAYS, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, area_code), 0, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, area), 0, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, due_period), 0, NULL, NULL},
    {"raised", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, raised), PK_ALWAYS, NULL, NULL},
    {"answered", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, answered), 0, NULL, NULL},
    {"last_text", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, last_text), 0, NULL, NULL},
};

static const struct pk_where pk_followup_open_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_FOLLOWUP, 0,
     NULL,
     NULL, "x.followup_code = ?"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.document_code = ?"},
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.area_code = ?"},
    {"agency", offsetof(parkdb_filter, agency), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.agency_code = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.due >= (SELECT q.first_day FROM period q WHERE q.code = ?)"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.due <= (SELECT q.last_day FROM period q WHERE q.code = ?)"},
    {"status", offsetof(parkdb_filter, status), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'followup_overview' AND field = 'status'",
     NULL, "x.status = ?"},
};

const struct pk_kind pk_followup_open = {
    PK_KIND_FOLLOWUP_OPEN, "followup_open", "followup_open", NULL, sizeof(parkdb_followup_open), sizeof(parkdb_followup_open),
    followup_open_fields, 17, pk_followup_open_where, 7,
    "x.agency_code, x.due, x.followup_code"};

int parkdb_followup_open_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_followup_open, filter, cursor);
}

const parkdb_followup_open *parkdb_followup_open_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_followup_open);
}

/* ---------------------------------------------------------------- followup_overview */

static const struct pk_field followup_overview_fields[] = {
    {"followup_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, followup_code), PK_ALWAYS, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, status), PK_ALWAYS, NULL, NULL},
    {"agency_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, agency_code), PK_ALWAYS, NULL, NULL},
    {"agency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, agency), PK_ALWAYS, NULL, NULL},
    {"due", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, due), PK_ALWAYS, NULL, NULL},
    {"days_left", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_followup_overview, days_left), 0, NULL, NULL},
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, target_code), 0, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, document_code), PK_ALWAYS, NULL, NULL},
    {"clause", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, clause), PK_ALWAYS, NULL, NULL},
    {"heading", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, heading), PK_ALWAYS, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, area_code), 0, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, area), 0, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, due_period), 0, NULL, NULL},
    {"subject", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, subject), PK_ALWAYS, NULL, NULL},
    {"raised", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, raised), PK_ALWAYS, NULL, NULL},
    {"first_due", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, first_due), PK_ALWAYS, NULL, NULL},
    {"extensions", PK_INT, PK_REF_NONE, offsetof(parkdb_followup_overview, extensions), 0, NULL, NULL},
    {"answered", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, answered), 0, NULL, NULL},
    {"closed", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, closed), 0, NULL, NULL},
    {"outcome", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, outcome), 0, NULL, NULL},
    {"last_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, last_day), 0, NULL, NULL},
    {"last_kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, last_kind), 0, NULL, NULL},
    {"last_text", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, last_text), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, note), 0, NULL, NULL},
    {"asked_agency_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, asked_agency_code), PK_ALWAYS, NULL, NULL},
    {"asked_agency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, asked_agency), PK_ALWAYS, NULL, NULL},
};

static const struct pk_where pk_followup_overview_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_FOLLOWUP, 0,
     NULL,
     NULL, "x.followup_code = ?"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.document_code = ?"},
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.area_code = ?"},
    {"agency", offsetof(parkdb_filter, agency), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.agency_code = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.due >= (SELECT q.first_day FROM period q WHERE q.code = ?)"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.due <= (SELECT q.last_day FROM period q WHERE q.code = ?)"},
    {"status", offsetof(parkdb_filter, status), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'followup_overview' AND field = 'status'",
     NULL, "x.status = ?"},
};

const struct pk_kind pk_followup_overview = {
    PK_KIND_FOLLOWUP_OVERVIEW, "followup_overview", "followup_overview", NULL, sizeof(parkdb_followup_overview), offsetof(parkdb_followup_overview, asked_agency_code),
    followup_overview_fields, 26, pk_followup_overview_where, 7,
    "x.followup_code"};

int parkdb_followup_overview_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_followup_overview, filter, cursor);
}

const parkdb_followup_overview *parkdb_followup_overview_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_followup_overview);
}

/* ---------------------------------------------------------------- followup_proposed */

static const struct pk_field followup_proposed_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, document_code), PK_ALWAYS, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, area_code), PK_ALWAYS, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, area), PK_ALWAYS, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, indicator_code), PK_ALWAYS, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, due_period), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, status), PK_ALWAYS, NULL, NULL},
    {"agency_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, agency_code), 0, NULL, NULL},
    {"agency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, agency), 0, NULL, NULL},
    {"role", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, role), 0, NULL, NULL},
    {"raised", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, raised), PK_ALWAYS, NULL, NULL},
    {"due", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, due), PK_ALWAYS, NULL, NULL},
    {"subject", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, subject), PK_ALWAYS, NULL, NULL},
    {"explain", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, explain), PK_ALWAYS, NULL, NULL},
    {"explain_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, explain_en), PK_ALWAYS, NULL, NULL},
    {"closed_before", PK_INT, PK_REF_NONE, offsetof(parkdb_followup_proposed, closed_before), 0, NULL, NULL},
};

static const struct pk_where pk_followup_proposed_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_TARGET, 0,
     NULL,
     NULL, "x.target_code = ?"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.document_code = ?"},
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.area_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), PK_REF_INDICATOR, 0,
     NULL,
     NULL, "x.indicator_code = ?"},
    {"agency", offsetof(parkdb_filter, agency), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.agency_code = ?"},
    {"role", offsetof(parkdb_filter, role), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'followup_proposed' AND field = 'role'",
     NULL, "x.role = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
    {"status", offsetof(parkdb_filter, status), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'target_progress' AND field = 'status'",
     NULL, "x.status = ?"},
};

const struct pk_kind pk_followup_proposed = {
    PK_KIND_FOLLOWUP_PROPOSED, "followup_proposed", "followup_proposed", NULL, sizeof(parkdb_followup_proposed), sizeof(parkdb_followup_proposed),
    followup_proposed_fields, 16, pk_followup_proposed_where, 9,
    "+x.target_code, x.due_period, x.area_code, x.agency_code"};

int parkdb_followup_proposed_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_followup_proposed, filter, cursor);
}

const parkdb_followup_proposed *parkdb_followup_proposed_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_followup_proposed);
}

/* ---------------------------------------------------------------- agency_scorecard */

static const struct pk_field agency_scorecard_fields[] = {
    {"agency_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency_scorecard, agency_code), PK_ALWAYS, NULL, NULL},
    {"agency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency_scorecard, agency), PK_ALWAYS, NULL, NULL},
    {"kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency_scorecard, kind), PK_ALWAYS, NULL, NULL},
    {"role", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency_scorecard, role), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency_scorecard, status), PK_ALWAYS, NULL, NULL},
    {"number", PK_INT, PK_REF_NONE, offsetof(parkdb_agency_scorecard, number), 0, NULL, NULL},
    {"dues", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_agency_scorecard, dues), 0, NULL, NULL},
};

static const struct pk_where pk_agency_scorecard_where[] = {
    {"agency", offsetof(parkdb_filter, agency), PK_REF_AGENCY, 0,
     NULL,
     NULL, "x.agency_code = ?"},
    {"role", offsetof(parkdb_filter, role), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'target_agency' AND field = 'role'",
     NULL, "x.role = ?"},
    {"kind", offsetof(parkdb_filter, kind), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'agency_scorecard' AND field = 'kind'",
     NULL, "x.kind = ?"},
    {"status", offsetof(parkdb_filter, status), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE (table_name = 'target_progress' AND field = 'status') OR (table_name = 'followup_overview' AND field = 'status') OR (table_name = 'agency_scorecard' AND field = 'status')",
     NULL, "x.status = ?"},
};

const struct pk_kind pk_agency_scorecard = {
    PK_KIND_AGENCY_SCORECARD, "agency_scorecard", "agency_scorecard", NULL, sizeof(parkdb_agency_scorecard), sizeof(parkdb_agency_scorecard),
    agency_scorecard_fields, 7, pk_agency_scorecard_where, 4,
    "x.agency_code, x.kind, x.role, x.status"};

int parkdb_agency_scorecard_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_agency_scorecard, filter, cursor);
}

const parkdb_agency_scorecard *parkdb_agency_scorecard_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_agency_scorecard);
}

/* ---------------------------------------------------------------- cascade_missing */

static const struct pk_field cascade_missing_fields[] = {
    {"higher_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, higher_code), PK_ALWAYS, NULL, NULL},
    {"higher_document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, higher_document_code), PK_ALWAYS, NULL, NULL},
    {"higher_subject", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, higher_subject), PK_ALWAYS, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, indicator_code), PK_ALWAYS, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, indicator), PK_ALWAYS, NULL, NULL},
    {"higher_value", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, higher_value), PK_ALWAYS, NULL, NULL},
    {"higher_unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, higher_unit), PK_ALWAYS, NULL, NULL},
    {"higher_period_to", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, higher_period_to), 0, NULL, NULL},
    {"region_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, region_code), PK_ALWAYS, NULL, NULL},
    {"region", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, region), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, document_code), PK_ALWAYS, NULL, NULL},
    {"document", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, document), PK_ALWAYS, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, reason), PK_ALWAYS, NULL, NULL},
    {"areas", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, areas), 0, NULL, NULL},
    {"others", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, others), 0, NULL, NULL},
};

static const struct pk_where pk_cascade_missing_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_TARGET, 0,
     NULL,
     NULL, "x.higher_code = ?"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.document_code = ?"},
    {"region", offsetof(parkdb_filter, region), PK_REF_REGION, 0,
     NULL,
     NULL, "x.region_code IN (SELECT a.code FROM region_within w JOIN area r ON r.id = w.within JOIN area a ON a.id = w.region WHERE r.code = ?)"},
    {"indicator", offsetof(parkdb_filter, indicator), PK_REF_INDICATOR, 0,
     NULL,
     NULL, "x.indicator_code = ?"},
    {"reason", offsetof(parkdb_filter, reason), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT word FROM main.vocabulary WHERE table_name = 'cascade_missing' AND field = 'reason'",
     NULL, "x.reason = ?"},
};

const struct pk_kind pk_cascade_missing = {
    PK_KIND_CASCADE_MISSING, "cascade_missing", "cascade_missing", NULL, sizeof(parkdb_cascade_missing), sizeof(parkdb_cascade_missing),
    cascade_missing_fields, 15, pk_cascade_missing_where, 5,
    "x.higher_code, x.document_code"};

int parkdb_cascade_missing_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_cascade_missing, filter, cursor);
}

const parkdb_cascade_missing *parkdb_cascade_missing_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_cascade_missing);
}

/* ---------------------------------------------------------------- target_released */

static const struct pk_field target_released_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, document_code), PK_ALWAYS, NULL, NULL},
    {"document", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, document), PK_ALWAYS, NULL, NULL},
    {"subject", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, subject), PK_ALWAYS, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, indicator_code), PK_ALWAYS, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, indicator), PK_ALWAYS, NULL, NULL},
    {"wording", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, wording), PK_ALWAYS, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, due_period), 0, NULL, NULL},
    {"relation", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, relation), PK_ALWAYS, NULL, NULL},
    {"by_document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, by_document_code), PK_ALWAYS, NULL, NULL},
    {"by_document", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, by_document), PK_ALWAYS, NULL, NULL},
    {"by_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, by_day), 0, NULL, NULL},
    {"not_yet_due", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_released, not_yet_due), 0, NULL, NULL},
    {"fate", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, fate), PK_ALWAYS, NULL, NULL},
    {"successor_relation", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, successor_relation), 0, NULL, NULL},
    {"successor_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, successor_code), 0, NULL, NULL},
};

static const struct pk_where pk_target_released_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_TARGET, 0,
     NULL,
     NULL, "x.target_code = ?"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.document_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), PK_REF_INDICATOR, 0,
     NULL,
     NULL, "x.indicator_code = ?"},
    {"relation", offsetof(parkdb_filter, relation), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT word FROM main.vocabulary WHERE table_name = 'document_relation' AND field = 'relation'",
     NULL, "x.relation = ?"},
    {"fate", offsetof(parkdb_filter, fate), PK_REF_NONE, PK_FORMERLY_STATUS,
     "SELECT word FROM main.vocabulary WHERE table_name = 'target_released' AND field = 'fate'",
     NULL, "x.fate = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
};

const struct pk_kind pk_target_released = {
    PK_KIND_TARGET_RELEASED, "target_released", "target_released", NULL, sizeof(parkdb_target_released), sizeof(parkdb_target_released),
    target_released_fields, 16, pk_target_released_where, 7,
    "x.target_code, x.by_document_code, x.relation, x.successor_code, x.successor_relation"};

int parkdb_target_released_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_released, filter, cursor);
}

const parkdb_target_released *parkdb_target_released_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_released);
}

/* ---------------------------------------------------------------- assessment */

static const struct pk_field assessment_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment, code), PK_KEY, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment, name), PK_REQUIRED, NULL, NULL},
    {"name_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment, name_en), 0, NULL, NULL},
    {"scheme", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment, scheme), PK_REQUIRED, NULL, NULL},
    {"edition", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment, edition), PK_REQUIRED, NULL, NULL},
    {"issuer", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment, issuer), 0, NULL, NULL},
    {"document", PK_REF, PK_REF_DOCUMENT, offsetof(parkdb_assessment, document), 0, NULL, NULL},
    {"frequency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment, frequency), 0, "year", NULL},
    {"min_coverage", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment, min_coverage), 0, NULL, NULL},
    {"official", PK_FLAG, PK_REF_NONE, offsetof(parkdb_assessment, official), PK_LAST, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment, note), 0, NULL, NULL},
};

static const struct pk_where pk_assessment_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_ASSESSMENT, 0,
     NULL,
     NULL, "x.code = ?"},
    {"document", offsetof(parkdb_filter, document), PK_REF_DOCUMENT, 0,
     NULL,
     NULL, "x.document = (SELECT id FROM document WHERE code = ?)"},
};

const struct pk_kind pk_assessment = {
    PK_KIND_ASSESSMENT, "assessment", "assessment", "assessments", sizeof(parkdb_assessment), sizeof(parkdb_assessment),
    assessment_fields, 11, pk_assessment_where, 2,
    "x.id"};

int parkdb_assessment_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_assessment, filter, cursor);
}

const parkdb_assessment *parkdb_assessment_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_assessment);
}

int parkdb_assessment_put_sized(parkdb *db, const parkdb_assessment *row, size_t size)
{
    parkdb_assessment whole;
    return pk_put_sized(db, &pk_assessment, row, size, &whole);
}

int parkdb_assessment_remove(parkdb *db, const parkdb_assessment *row)
{
    return pk_remove(db, &pk_assessment, row);
}

int parkdb_assessment_put(parkdb *db, const parkdb_assessment *row)
{
    return parkdb_assessment_put_sized(db, row, pk_assessment.former_size);
}

/* ---------------------------------------------------------------- assessment_class */

static const struct pk_field assessment_class_fields[] = {
    {"assessment", PK_REF, PK_REF_ASSESSMENT, offsetof(parkdb_assessment_class, assessment), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_assessment_class, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_class, name), PK_REQUIRED | PK_NAME, NULL, NULL},
    {"area_group", PK_REF, PK_REF_AREA_GROUP, offsetof(parkdb_assessment_class, area_group), 0, NULL, NULL},
};

static const struct pk_where pk_assessment_class_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_ASSESSMENT, 0,
     NULL,
     NULL, "x.assessment = (SELECT id FROM assessment WHERE code = ?)"},
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.area_group = (SELECT id FROM area WHERE code = ?)"},
};

const struct pk_kind pk_assessment_class = {
    PK_KIND_ASSESSMENT_CLASS, "assessment_class", "assessment_class", "classes", sizeof(parkdb_assessment_class), sizeof(parkdb_assessment_class),
    assessment_class_fields, 4, pk_assessment_class_where, 2,
    "x.assessment, x.ord"};

int parkdb_assessment_class_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_assessment_class, filter, cursor);
}

const parkdb_assessment_class *parkdb_assessment_class_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_assessment_class);
}

int parkdb_assessment_class_put_sized(parkdb *db, const parkdb_assessment_class *row, size_t size)
{
    parkdb_assessment_class whole;
    return pk_put_sized(db, &pk_assessment_class, row, size, &whole);
}

int parkdb_assessment_class_remove(parkdb *db, const parkdb_assessment_class *row)
{
    return pk_remove(db, &pk_assessment_class, row);
}

int parkdb_assessment_class_put(parkdb *db, const parkdb_assessment_class *row)
{
    return parkdb_assessment_class_put_sized(db, row, pk_assessment_class.former_size);
}

/* ---------------------------------------------------------------- assessment_dimension */

static const struct pk_field assessment_dimension_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension, code), PK_KEY, NULL, NULL},
    {"assessment", PK_REF, PK_REF_ASSESSMENT, offsetof(parkdb_assessment_dimension, assessment), PK_REQUIRED, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension, name), PK_REQUIRED, NULL, NULL},
    {"name_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension, name_en), 0, NULL, NULL},
    {"weight", PK_REAL, PK_REF_NONE, offsetof(parkdb_assessment_dimension, weight), PK_REQUIRED, NULL, NULL},
    {"weight_assumed", PK_FLAG, PK_REF_NONE, offsetof(parkdb_assessment_dimension, weight_assumed), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension, note), 0, NULL, NULL},
};

static const struct pk_where pk_assessment_dimension_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_ASSESSMENT, 0,
     NULL,
     NULL, "x.assessment = (SELECT id FROM assessment WHERE code = ?)"},
};

const struct pk_kind pk_assessment_dimension = {
    PK_KIND_ASSESSMENT_DIMENSION, "assessment_dimension", "assessment_dimension", "dimensions", sizeof(parkdb_assessment_dimension), sizeof(parkdb_assessment_dimension),
    assessment_dimension_fields, 7, pk_assessment_dimension_where, 1,
    "x.id"};

int parkdb_assessment_dimension_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_assessment_dimension, filter, cursor);
}

const parkdb_assessment_dimension *parkdb_assessment_dimension_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_assessment_dimension);
}

int parkdb_assessment_dimension_put_sized(parkdb *db, const parkdb_assessment_dimension *row, size_t size)
{
    parkdb_assessment_dimension whole;
    return pk_put_sized(db, &pk_assessment_dimension, row, size, &whole);
}

int parkdb_assessment_dimension_remove(parkdb *db, const parkdb_assessment_dimension *row)
{
    return pk_remove(db, &pk_assessment_dimension, row);
}

int parkdb_assessment_dimension_put(parkdb *db, const parkdb_assessment_dimension *row)
{
    return parkdb_assessment_dimension_put_sized(db, row, pk_assessment_dimension.former_size);
}

/* ---------------------------------------------------------------- assessment_item */

static const struct pk_field assessment_item_fields[] = {
    {"dimension", PK_REF, PK_REF_ASSESSMENT_DIMENSION, offsetof(parkdb_assessment_item, dimension), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_assessment_item, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"indicator", PK_REF, PK_REF_INDICATOR, offsetof(parkdb_assessment_item, indicator), PK_REQUIRED, NULL, NULL},
    {"method", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item, method), PK_REQUIRED, NULL, NULL},
    {"method_assumed", PK_FLAG, PK_REF_NONE, offsetof(parkdb_assessment_item, method_assumed), 0, NULL, NULL},
    {"weight", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item, weight), 0, NULL, NULL},
    {"weight_assumed", PK_FLAG, PK_REF_NONE, offsetof(parkdb_assessment_item, weight_assumed), 0, NULL, NULL},
    {"target", PK_REF, PK_REF_TARGET, offsetof(parkdb_assessment_item, target), 0, NULL, NULL},
    {"bound_worst", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item, bound_worst), 0, NULL, NULL},
    {"bound_best", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item, bound_best), 0, NULL, NULL},
    {"points_low", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item, points_low), 0, NULL, NULL},
    {"points_high", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item, points_high), 0, NULL, NULL},
    {"threshold", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item, threshold), 0, NULL, NULL},
    {"threshold_comparator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item, threshold_comparator), 0, NULL, NULL},
    {"points_each", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item, points_each), 0, NULL, NULL},
    {"points_most", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item, points_most), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item, note), 0, NULL, NULL},
};

static const struct pk_where pk_assessment_item_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_ASSESSMENT_DIMENSION, 0,
     NULL,
     NULL, "x.dimension = (SELECT id FROM assessment_dimension WHERE code = ?)"},
    {"indicator", offsetof(parkdb_filter, indicator), PK_REF_INDICATOR, 0,
     NULL,
     NULL, "x.indicator = (SELECT id FROM indicator WHERE code = ?)"},
    {"method", offsetof(parkdb_filter, method), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT word FROM main.vocabulary WHERE table_name = 'assessment_item' AND field = 'method'",
     NULL, "x.method = ?"},
};

const struct pk_kind pk_assessment_item = {
    PK_KIND_ASSESSMENT_ITEM, "assessment_item", "assessment_item", "items", sizeof(parkdb_assessment_item), sizeof(parkdb_assessment_item),
    assessment_item_fields, 17, pk_assessment_item_where, 3,
    "x.dimension, x.ord"};

int parkdb_assessment_item_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_assessment_item, filter, cursor);
}

const parkdb_assessment_item *parkdb_assessment_item_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_assessment_item);
}

int parkdb_assessment_item_put_sized(parkdb *db, const parkdb_assessment_item *row, size_t size)
{
    parkdb_assessment_item whole;
    return pk_put_sized(db, &pk_assessment_item, row, size, &whole);
}

int parkdb_assessment_item_remove(parkdb *db, const parkdb_assessment_item *row)
{
    return pk_remove(db, &pk_assessment_item, row);
}

int parkdb_assessment_item_put(parkdb *db, const parkdb_assessment_item *row)
{
    return parkdb_assessment_item_put_sized(db, row, pk_assessment_item.former_size);
}

/* ---------------------------------------------------------------- assessment_dimension_score */

static const struct pk_field assessment_dimension_score_fields[] = {
    {"round", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, round), 0, NULL, NULL},
    {"assessment_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, assessment_code), PK_ALWAYS, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, period), PK_ALWAYS, NULL, NULL},
    {"park_class", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, park_class), PK_ALWAYS, NULL, NULL},
    {"park_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, park_code), PK_ALWAYS, NULL, NULL},
    {"park", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, park), PK_ALWAYS, NULL, NULL},
    {"dimension_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, dimension_code), PK_ALWAYS, NULL, NULL},
    {"dimension", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, dimension), PK_ALWAYS, NULL, NULL},
    {"dimension_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, dimension_en), PK_ALWAYS, NULL, NULL},
    {"weight", PK_REAL, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, weight), 0, NULL, NULL},
    {"score", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, score), 0, NULL, NULL},
    {"coverage", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, coverage), 0, NULL, NULL},
    {"deducted", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, deducted), 0, NULL, NULL},
    {"missing", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, missing), 0, NULL, NULL},
    {"state", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, state), PK_ALWAYS, NULL, NULL},
};

static const struct pk_where pk_assessment_dimension_score_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_ASSESSMENT, 0,
     NULL,
     NULL, "x.assessment_code = ?"},
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.park_code = ?"},
    {"state", offsetof(parkdb_filter, state), PK_REF_NONE, PK_FORMERLY_KIND | PK_FORMERLY_STATUS,
     "SELECT word FROM main.vocabulary WHERE table_name = 'assessment_result' AND field = 'state'",
     NULL, "x.state = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.period >= substr(?, 1, 4) AND x.period IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "substr(x.period, 1, 4) <= substr(?, 1, 4) AND x.period IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
};

const struct pk_kind pk_assessment_dimension_score = {
    PK_KIND_ASSESSMENT_DIMENSION_SCORE, "assessment_dimension_score", "assessment_dimension_score", NULL, sizeof(parkdb_assessment_dimension_score), sizeof(parkdb_assessment_dimension_score),
    assessment_dimension_score_fields, 15, pk_assessment_dimension_score_where, 5,
    "x.assessment_code, x.period, x.round, x.park_class, x.park_code, x.dimension_code"};

int parkdb_assessment_dimension_score_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_assessment_dimension_score, filter, cursor);
}

const parkdb_assessment_dimension_score *parkdb_assessment_dimension_score_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_assessment_dimension_score);
}

/* ---------------------------------------------------------------- assessment_item_score */

static const struct pk_field assessment_item_score_fields[] = {
    {"round", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, round), 0, NULL, NULL},
    {"assessment_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, assessment_code), PK_ALWAYS, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, period), PK_ALWAYS, NULL, NULL},
    {"park_class", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, park_class), PK_ALWAYS, NULL, NULL},
    {"park_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, park_code), PK_ALWAYS, NULL, NULL},
    {"park", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, park), PK_ALWAYS, NULL, NULL},
    {"dimension_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, dimension_code), PK_ALWAYS, NULL, NULL},
    {"dimension", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, dimension), PK_ALWAYS, NULL, NULL},
    {"item", PK_INT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, item), 0, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, indicator_code), PK_ALWAYS, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, indicator), PK_ALWAYS, NULL, NULL},
    {"indicator_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, indicator_en), PK_ALWAYS, NULL, NULL},
    {"method", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, method), PK_ALWAYS, NULL, NULL},
    {"weight", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item_score, weight), 0, NULL, NULL},
    {"assumed", PK_INT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, assumed), 0, NULL, NULL},
    {"value", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item_score, value), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, unit), PK_ALWAYS, NULL, NULL},
    {"how", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, how), 0, NULL, NULL},
    {"vintage", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, vintage), 0, NULL, NULL},
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, target_code), 0, NULL, NULL},
    {"score", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item_score, score), 0, NULL, NULL},
    {"deducted", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item_score, deducted), 0, NULL, NULL},
    {"vetoed", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item_score, vetoed), 0, NULL, NULL},
    {"formula", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, formula), 0, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, reason), 0, NULL, NULL},
    {"synthetic", PK_INT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, synthetic), 0, NULL, NULL},
    {"state", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, state), PK_ALWAYS, NULL, NULL},
};

static const struct pk_where pk_assessment_item_score_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_ASSESSMENT, 0,
     NULL,
     NULL, "x.assessment_code = ?"},
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.park_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), PK_REF_INDICATOR, 0,
     NULL,
     NULL, "x.indicator_code = ?"},
    {"state", offsetof(parkdb_filter, state), PK_REF_NONE, PK_FORMERLY_KIND | PK_FORMERLY_STATUS,
     "SELECT word FROM main.vocabulary WHERE table_name = 'assessment_result' AND field = 'state'",
     NULL, "x.state = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.period >= substr(?, 1, 4) AND x.period IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "substr(x.period, 1, 4) <= substr(?, 1, 4) AND x.period IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
};

const struct pk_kind pk_assessment_item_score = {
    PK_KIND_ASSESSMENT_ITEM_SCORE, "assessment_item_score", "assessment_item_score", NULL, sizeof(parkdb_assessment_item_score), sizeof(parkdb_assessment_item_score),
    assessment_item_score_fields, 27, pk_assessment_item_score_where, 6,
    "x.assessment_code, x.period, x.round, x.park_class, x.park_code, x.dimension_code, x.item"};

int parkdb_assessment_item_score_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_assessment_item_score, filter, cursor);
}

const parkdb_assessment_item_score *parkdb_assessment_item_score_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_assessment_item_score);
}

/* ---------------------------------------------------------------- assessment_result */

static const struct pk_field assessment_result_fields[] = {
    {"round", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, round), 0, NULL, NULL},
    {"assessment_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, assessment_code), PK_ALWAYS, NULL, NULL},
    {"assessment", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, assessment), PK_ALWAYS, NULL, NULL},
    {"scheme", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, scheme), PK_ALWAYS, NULL, NULL},
    {"edition", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, edition), PK_ALWAYS, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, period), PK_ALWAYS, NULL, NULL},
    {"park_class", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, park_class), PK_ALWAYS, NULL, NULL},
    {"park_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, park_code), PK_ALWAYS, NULL, NULL},
    {"park", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, park), PK_ALWAYS, NULL, NULL},
    {"scores", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, scores), PK_ALWAYS, NULL, NULL},
    {"points", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_result, points), 0, NULL, NULL},
    {"deducted", PK_REAL, PK_REF_NONE, offsetof(parkdb_assessment_result, deducted), 0, NULL, NULL},
    {"total", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_result, total), 0, NULL, NULL},
    {"rank", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_result, rank), 0, NULL, NULL},
    {"of", PK_INT, PK_REF_NONE, offsetof(parkdb_assessment_result, of), 0, NULL, NULL},
    {"members", PK_INT, PK_REF_NONE, offsetof(parkdb_assessment_result, members), 0, NULL, NULL},
    {"coverage", PK_REAL, PK_REF_NONE, offsetof(parkdb_assessment_result, coverage), 0, NULL, NULL},
    {"missing", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, missing), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, status), PK_ALWAYS, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, reason), 0, NULL, NULL},
    {"nature", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, nature), PK_ALWAYS, NULL, NULL},
    {"newest", PK_INT, PK_REF_NONE, offsetof(parkdb_assessment_result, newest), 0, NULL, NULL},
    {"state", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, state), PK_ALWAYS, NULL, NULL},
    {"known_on", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, known_on), 0, NULL, NULL},
    {"published_on", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, published_on), 0, NULL, NULL},
    {"published_by", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, published_by), 0, NULL, NULL},
};

static const struct pk_where pk_assessment_result_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_ASSESSMENT, 0,
     NULL,
     NULL, "x.assessment_code = ?"},
    {"area", offsetof(parkdb_filter, area), PK_REF_AREA, 0,
     NULL,
     NULL, "x.park_code = ?"},
    {"state", offsetof(parkdb_filter, state), PK_REF_NONE, PK_FORMERLY_KIND | PK_FORMERLY_STATUS,
     "SELECT word FROM main.vocabulary WHERE table_name = 'assessment_result' AND field = 'state'",
     NULL, "x.state = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.period >= substr(?, 1, 4) AND x.period IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "substr(x.period, 1, 4) <= substr(?, 1, 4) AND x.period IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
    {"status", offsetof(parkdb_filter, status), PK_REF_NONE, 0,
     "SELECT word FROM main.vocabulary WHERE table_name = 'assessment_result' AND field = 'status'",
     NULL, "x.status = ?"},
};

const struct pk_kind pk_assessment_result = {
    PK_KIND_ASSESSMENT_RESULT, "assessment_result", "assessment_result", NULL, sizeof(parkdb_assessment_result), sizeof(parkdb_assessment_result),
    assessment_result_fields, 26, pk_assessment_result_where, 6,
    "x.assessment_code, x.period, x.round, x.park_class, x.rank IS NULL, x.rank, x.park_code"};

int parkdb_assessment_result_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_assessment_result, filter, cursor);
}

const parkdb_assessment_result *parkdb_assessment_result_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_assessment_result);
}

/* ---------------------------------------------------------------- assessment_round_overview */

static const struct pk_field assessment_round_overview_fields[] = {
    {"round", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_round_overview, round), PK_ALWAYS, NULL, NULL},
    {"assessment_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_round_overview, assessment_code), PK_ALWAYS, NULL, NULL},
    {"assessment", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_round_overview, assessment), PK_ALWAYS, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_round_overview, period), PK_ALWAYS, NULL, NULL},
    {"frozen_on", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_round_overview, frozen_on), PK_ALWAYS, NULL, NULL},
    {"frozen_by", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_round_overview, frozen_by), PK_ALWAYS, NULL, NULL},
    {"known_on", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_round_overview, known_on), PK_ALWAYS, NULL, NULL},
    {"published_on", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_round_overview, published_on), 0, NULL, NULL},
    {"published_by", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_round_overview, published_by), 0, NULL, NULL},
    {"state", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_round_overview, state), PK_ALWAYS, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_round_overview, note), 0, NULL, NULL},
};

static const struct pk_where pk_assessment_round_overview_where[] = {
    {"code", offsetof(parkdb_filter, code), PK_REF_ASSESSMENT, 0,
     NULL,
     NULL, "x.assessment_code = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_REF_PERIOD, 0,
     NULL,
     NULL, "x.period >= substr(?, 1, 4) AND x.period IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to), PK_REF_PERIOD, 0,
     NULL,
     NULL, "substr(x.period, 1, 4) <= substr(?, 1, 4) AND x.period IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
    {"state", offsetof(parkdb_filter, state), PK_REF_NONE, PK_FORMERLY_KIND | PK_FORMERLY_STATUS,
     "SELECT word FROM main.vocabulary WHERE table_name = 'assessment_result' AND field = 'state'",
     NULL, "x.state = ?"},
};

const struct pk_kind pk_assessment_round_overview = {
    PK_KIND_ASSESSMENT_ROUND_OVERVIEW, "assessment_round_overview", "assessment_round_overview", NULL, sizeof(parkdb_assessment_round_overview), sizeof(parkdb_assessment_round_overview),
    assessment_round_overview_fields, 11, pk_assessment_round_overview_where, 4,
    "x.assessment_code, x.period, x.round"};

int parkdb_assessment_round_overview_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_assessment_round_overview, filter, cursor);
}

const parkdb_assessment_round_overview *parkdb_assessment_round_overview_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_assessment_round_overview);
}

/* ---------------------------------------------------------------- catalogue */

static const struct pk_field catalogue_fields[] = {
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_catalogue, name), PK_ALWAYS, NULL, NULL},
    {"row_is_zh", PK_TEXT, PK_REF_NONE, offsetof(parkdb_catalogue, row_is_zh), PK_ALWAYS, NULL, NULL},
    {"row_is_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_catalogue, row_is_en), PK_ALWAYS, NULL, NULL},
};

static const struct pk_where pk_catalogue_where[] = {
    {"table_name", offsetof(parkdb_filter, table_name), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT name AS word FROM main.catalogue",
     "a table or view of the catalogue", "x.name = ?"},
};

const struct pk_kind pk_catalogue = {
    PK_KIND_CATALOGUE, "catalogue", "catalogue", NULL, sizeof(parkdb_catalogue), sizeof(parkdb_catalogue),
    catalogue_fields, 3, pk_catalogue_where, 1,
    "x.name"};

int parkdb_catalogue_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_catalogue, filter, cursor);
}

const parkdb_catalogue *parkdb_catalogue_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_catalogue);
}

/* ---------------------------------------------------------------- catalogue_column */

static const struct pk_field catalogue_column_fields[] = {
    {"table_name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_catalogue_column, table_name), PK_ALWAYS, NULL, NULL},
    {"position", PK_INT, PK_REF_NONE, offsetof(parkdb_catalogue_column, position), 0, NULL, NULL},
    {"column_name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_catalogue_column, column_name), PK_ALWAYS, NULL, NULL},
    {"type", PK_TEXT, PK_REF_NONE, offsetof(parkdb_catalogue_column, type), PK_ALWAYS, NULL, NULL},
    {"may_be_null", PK_INT, PK_REF_NONE, offsetof(parkdb_catalogue_column, may_be_null), 0, NULL, NULL},
    {"meaning_zh", PK_TEXT, PK_REF_NONE, offsetof(parkdb_catalogue_column, meaning_zh), PK_ALWAYS, NULL, NULL},
    {"meaning_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_catalogue_column, meaning_en), PK_ALWAYS, NULL, NULL},
};

static const struct pk_where pk_catalogue_column_where[] = {
    {"table_name", offsetof(parkdb_filter, table_name), PK_REF_NONE, PK_FORMERLY_KIND,
     "SELECT name AS word FROM main.catalogue",
     "a table or view of the catalogue", "x.table_name = ?"},
};

const struct pk_kind pk_catalogue_column = {
    PK_KIND_CATALOGUE_COLUMN, "catalogue_column", "catalogue_column", NULL, sizeof(parkdb_catalogue_column), sizeof(parkdb_catalogue_column),
    catalogue_column_fields, 7, pk_catalogue_column_where, 1,
    "x.table_name, x.position"};

int parkdb_catalogue_column_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_catalogue_column, filter, cursor);
}

const parkdb_catalogue_column *parkdb_catalogue_column_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_catalogue_column);
}
