#include "cursor.h"
#include "kinds.h"

static const struct pk_field task_fields[] = {
    {"clause", PK_REF, PK_REF_CLAUSE, offsetof(parkdb_task, clause), PK_KEY | PK_LOCAL, NULL, "id"},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task, note), 0, NULL, NULL},
};

static const struct pk_where task_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.id = (SELECT id FROM clause WHERE code = ?)"},
    {"document", offsetof(parkdb_filter, document),
     "x.id IN (SELECT c.id FROM clause c JOIN document d ON d.id = c.document WHERE d.code = ?)"},
    {"agency", offsetof(parkdb_filter, agency),
     "x.id IN (SELECT k.task FROM task_agency k JOIN agency g ON g.id = k.agency WHERE g.code = ?)"},
};

const struct pk_kind pk_task = {PK_KIND_TASK,
                                "task",
                                "task",
                                "tasks",
                                sizeof(parkdb_task),
                                task_fields,
                                sizeof task_fields / sizeof task_fields[0],
                                task_where,
                                sizeof task_where / sizeof task_where[0],
                                "x.id"};

int parkdb_task_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_task, filter, cursor);
}

const parkdb_task *parkdb_task_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_task);
}

int parkdb_task_put(parkdb *db, const parkdb_task *row)
{
    return pk_put(db, &pk_task, row);
}

int parkdb_task_remove(parkdb *db, const parkdb_task *row)
{
    return pk_remove(db, &pk_task, row);
}

static const struct pk_field task_agency_fields[] = {
    {"task", PK_REF, PK_REF_TASK, offsetof(parkdb_task_agency, task), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_task_agency, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"agency", PK_REF, PK_REF_AGENCY, offsetof(parkdb_task_agency, agency), PK_REQUIRED | PK_NAME, NULL, NULL},
    {"role", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_agency, role), PK_REQUIRED | PK_NAME, NULL, NULL},
    {"as_written", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_agency, as_written), 0, NULL, NULL},
    {"stated_in", PK_REF, PK_REF_CLAUSE, offsetof(parkdb_task_agency, stated_in), PK_LOCAL, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_agency, note), 0, NULL, NULL},
};

static const struct pk_where task_agency_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.task = (SELECT id FROM clause WHERE code = ?)"},
    {"document", offsetof(parkdb_filter, document),
     "x.task IN (SELECT c.id FROM clause c JOIN document d ON d.id = c.document WHERE d.code = ?)"},
    {"agency", offsetof(parkdb_filter, agency), "x.agency = (SELECT id FROM agency WHERE code = ?)"},
    {"role", offsetof(parkdb_filter, role), "x.role = ?"},
};

const struct pk_kind pk_task_agency = {PK_KIND_TASK_AGENCY,
                                       "task_agency",
                                       "task_agency",
                                       "agencies",
                                       sizeof(parkdb_task_agency),
                                       task_agency_fields,
                                       sizeof task_agency_fields / sizeof task_agency_fields[0],
                                       task_agency_where,
                                       sizeof task_agency_where / sizeof task_agency_where[0],
                                       "x.task, x.ord"};

int parkdb_task_agency_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_task_agency, filter, cursor);
}

const parkdb_task_agency *parkdb_task_agency_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_task_agency);
}

int parkdb_task_agency_put(parkdb *db, const parkdb_task_agency *row)
{
    return pk_put(db, &pk_task_agency, row);
}

int parkdb_task_agency_remove(parkdb *db, const parkdb_task_agency *row)
{
    return pk_remove(db, &pk_task_agency, row);
}
