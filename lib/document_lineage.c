#include "cursor.h"
#include "kinds.h"

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

static const struct pk_where document_lineage_where[] = {
    {"document", offsetof(parkdb_filter, document), "x.document_code = ?"},
    {"relation", offsetof(parkdb_filter, relation), "x.relation = ?"},
    {"code", offsetof(parkdb_filter, code), "x.related_code = ?"},
};

const struct pk_kind pk_document_lineage = {PK_KIND_DOCUMENT_LINEAGE,
                                            "document_lineage",
                                            "document_lineage",
                                            NULL,
                                            sizeof(parkdb_document_lineage),
                                            document_lineage_fields,
                                            sizeof document_lineage_fields / sizeof document_lineage_fields[0],
                                            document_lineage_where,
                                            sizeof document_lineage_where / sizeof document_lineage_where[0],
                                            "x.document_code, x.depth, x.relation, x.related_code"};

int parkdb_document_lineage_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_document_lineage, filter, cursor);
}

const parkdb_document_lineage *parkdb_document_lineage_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_document_lineage);
}
