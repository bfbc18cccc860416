#include "cursor.h"
#include "kinds.h"

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

static const struct pk_where document_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.code = ?"},
    {"status", offsetof(parkdb_filter, status), "x.status = ?"},
    {"region", offsetof(parkdb_filter, region),
     "x.region IN (SELECT w.region FROM region_within w JOIN area r ON r.id = w.within WHERE r.code = ?)"},
};

const struct pk_kind pk_document = {PK_KIND_DOCUMENT,
                                    "document",
                                    "document",
                                    "documents",
                                    sizeof(parkdb_document),
                                    document_fields,
                                    sizeof document_fields / sizeof document_fields[0],
                                    document_where,
                                    sizeof document_where / sizeof document_where[0],
                                    "x.code"};

int parkdb_document_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_document, filter, cursor);
}

const parkdb_document *parkdb_document_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_document);
}

int parkdb_document_put(parkdb *db, const parkdb_document *row)
{
    return pk_put(db, &pk_document, row);
}

int parkdb_document_remove(parkdb *db, const parkdb_document *row)
{
    return pk_remove(db, &pk_document, row);
}

static const struct pk_field document_issuer_fields[] = {
    {"document", PK_REF, PK_REF_DOCUMENT, offsetof(parkdb_document_issuer, document), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_document_issuer, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"agency", PK_REF, PK_REF_AGENCY, offsetof(parkdb_document_issuer, agency), PK_REQUIRED | PK_MAIN | PK_NAME, NULL, NULL},
};

static const struct pk_where document_issuer_where[] = {
    {"document", offsetof(parkdb_filter, document), "x.document = (SELECT id FROM document WHERE code = ?)"},
    {"agency", offsetof(parkdb_filter, agency), "x.agency = (SELECT id FROM agency WHERE code = ?)"},
};

const struct pk_kind pk_document_issuer = {PK_KIND_DOCUMENT_ISSUER,
                                           "document_issuer",
                                           "document_issuer",
                                           "issuers",
                                           sizeof(parkdb_document_issuer),
                                           document_issuer_fields,
                                           sizeof document_issuer_fields / sizeof document_issuer_fields[0],
                                           document_issuer_where,
                                           sizeof document_issuer_where / sizeof document_issuer_where[0],
                                           "x.document, x.ord"};

int parkdb_document_issuer_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_document_issuer, filter, cursor);
}

const parkdb_document_issuer *parkdb_document_issuer_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_document_issuer);
}

int parkdb_document_issuer_put(parkdb *db, const parkdb_document_issuer *row)
{
    return pk_put(db, &pk_document_issuer, row);
}

int parkdb_document_issuer_remove(parkdb *db, const parkdb_document_issuer *row)
{
    return pk_remove(db, &pk_document_issuer, row);
}

static const struct pk_field document_relation_fields[] = {
    {"document", PK_REF, PK_REF_DOCUMENT, offsetof(parkdb_document_relation, document), PK_KEY | PK_SELF, NULL, NULL},
    {"relation", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document_relation, relation), PK_KEY | PK_NAME, NULL, NULL},
    {"related", PK_REF, PK_REF_DOCUMENT, offsetof(parkdb_document_relation, related), PK_KEY | PK_NAME, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_document_relation, note), 0, NULL, NULL},
};

static const struct pk_where document_relation_where[] = {
    {"document", offsetof(parkdb_filter, document), "x.document = (SELECT id FROM document WHERE code = ?)"},
    {"relation", offsetof(parkdb_filter, relation), "x.relation = ?"},
};

const struct pk_kind pk_document_relation = {
    PK_KIND_DOCUMENT_RELATION,
    "document_relation",
    "document_relation",
    "relations",
    sizeof(parkdb_document_relation),
    document_relation_fields,
    sizeof document_relation_fields / sizeof document_relation_fields[0],
    document_relation_where,
    sizeof document_relation_where / sizeof document_relation_where[0],
    "(SELECT code FROM document WHERE id = x.document), x.relation, (SELECT code FROM document WHERE id = x.related)"};

int parkdb_document_relation_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_document_relation, filter, cursor);
}

const parkdb_document_relation *parkdb_document_relation_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_document_relation);
}

int parkdb_document_relation_put(parkdb *db, const parkdb_document_relation *row)
{
    return pk_put(db, &pk_document_relation, row);
}

int parkdb_document_relation_remove(parkdb *db, const parkdb_document_relation *row)
{
    return pk_remove(db, &pk_document_relation, row);
}
