#include "cursor.h"
#include "kinds.h"

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

static const struct pk_where area_group_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.code = ?"},
    {"rule_kind", offsetof(parkdb_filter, rule_kind), "x.rule_kind = ?"},
    {"area", offsetof(parkdb_filter, area),
     "x.id IN (SELECT m.area_group FROM area_member m JOIN area a ON a.id = m.member WHERE a.code = ?)"},
};

const struct pk_kind pk_area_group = {PK_KIND_AREA_GROUP,
                                      "area_group",
                                      "area_group_entry",
                                      "groups",
                                      sizeof(parkdb_area_group),
                                      area_group_fields,
                                      sizeof area_group_fields / sizeof area_group_fields[0],
                                      area_group_where,
                                      sizeof area_group_where / sizeof area_group_where[0],
                                      "x.code"};

int parkdb_area_group_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_area_group, filter, cursor);
}

const parkdb_area_group *parkdb_area_group_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_area_group);
}

int parkdb_area_group_put(parkdb *db, const parkdb_area_group *row)
{
    return pk_put(db, &pk_area_group, row);
}

int parkdb_area_group_remove(parkdb *db, const parkdb_area_group *row)
{
    return pk_remove(db, &pk_area_group, row);
}

static const struct pk_field area_group_listed_fields[] = {
    {"area_group", PK_REF, PK_REF_AREA_GROUP, offsetof(parkdb_area_group_listed, area_group), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_area_group_listed, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"member", PK_REF, PK_REF_AREA, offsetof(parkdb_area_group_listed, member), PK_REQUIRED | PK_MAIN | PK_NAME, NULL, NULL},
    {"first_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_group_listed, first_day), PK_NAME, "0001-01-01", NULL},
    {"last_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_group_listed, last_day), 0, "9999-12-31", NULL},
};

static const struct pk_where area_group_listed_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.area_group = (SELECT id FROM area WHERE code = ?)"},
    {"area", offsetof(parkdb_filter, area), "x.member = (SELECT id FROM area WHERE code = ?)"},
};

const struct pk_kind pk_area_group_listed = {PK_KIND_AREA_GROUP_LISTED,
                                             "area_group_listed",
                                             "area_group_listed",
                                             "members",
                                             sizeof(parkdb_area_group_listed),
                                             area_group_listed_fields,
                                             sizeof area_group_listed_fields / sizeof area_group_listed_fields[0],
                                             area_group_listed_where,
                                             sizeof area_group_listed_where / sizeof area_group_listed_where[0],
                                             "(SELECT code FROM area WHERE id = x.area_group), x.ord"};

int parkdb_area_group_listed_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_area_group_listed, filter, cursor);
}

const parkdb_area_group_listed *parkdb_area_group_listed_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_area_group_listed);
}

int parkdb_area_group_listed_put(parkdb *db, const parkdb_area_group_listed *row)
{
    return pk_put(db, &pk_area_group_listed, row);
}

int parkdb_area_group_listed_remove(parkdb *db, const parkdb_area_group_listed *row)
{
    return pk_remove(db, &pk_area_group_listed, row);
}

static const struct pk_field area_member_fields[] = {
    {"area_group", PK_REF, PK_REF_AREA_GROUP, offsetof(parkdb_area_member, area_group), PK_KEY, NULL, NULL},
    {"member", PK_REF, PK_REF_AREA, offsetof(parkdb_area_member, member), PK_KEY, NULL, NULL},
    {"first_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_member, first_day), PK_KEY, NULL, NULL},
    {"last_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_member, last_day), PK_ALWAYS, NULL, NULL},
};

static const struct pk_where area_member_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.area_group = (SELECT id FROM area WHERE code = ?)"},
    {"area", offsetof(parkdb_filter, area), "x.member = (SELECT id FROM area WHERE code = ?)"},
};

const struct pk_kind pk_area_member = {
    PK_KIND_AREA_MEMBER,
    "area_member",
    "area_member",
    NULL,
    sizeof(parkdb_area_member),
    area_member_fields,
    sizeof area_member_fields / sizeof area_member_fields[0],
    area_member_where,
    sizeof area_member_where / sizeof area_member_where[0],
    "(SELECT code FROM area WHERE id = x.area_group), (SELECT code FROM area WHERE id = x.member), x.first_day"};

int parkdb_area_member_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_area_member, filter, cursor);
}

const parkdb_area_member *parkdb_area_member_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_area_member);
}
