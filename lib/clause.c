#include "cursor.h"
#include "kinds.h"

static const struct pk_field clause_fields[] = {
    {"document", PK_REF, PK_REF_DOCUMENT, offsetof(parkdb_clause, document), PK_REQUIRED | PK_SELF, NULL, NULL},
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_clause, code), PK_KEY | PK_LOCAL, NULL, NULL},
    {"parent", PK_REF, PK_REF_CLAUSE, offsetof(parkdb_clause, parent), PK_LOCAL, NULL, NULL},
    {"number", PK_TEXT, PK_REF_NONE, offsetof(parkdb_clause, number), 0, NULL, NULL},
    {"heading", PK_TEXT, PK_REF_NONE, offsetof(parkdb_clause, heading), PK_REQUIRED, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_clause, note), 0, NULL, NULL},
};

static const struct pk_where clause_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.code = ?"},
    {"document", offsetof(parkdb_filter, document), "x.document = (SELECT id FROM document WHERE code = ?)"},
};

const struct pk_kind pk_clause = {PK_KIND_CLAUSE,
                                  "clause",
                                  "clause",
                                  "clauses",
                                  sizeof(parkdb_clause),
                                  clause_fields,
                                  sizeof clause_fields / sizeof clause_fields[0],
                                  clause_where,
                                  sizeof clause_where / sizeof clause_where[0],
                                  "x.id"};

int parkdb_clause_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_clause, filter, cursor);
}

const parkdb_clause *parkdb_clause_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_clause);
}

int parkdb_clause_put(parkdb *db, const parkdb_clause *row)
{
    return pk_put(db, &pk_clause, row);
}

int parkdb_clause_remove(parkdb *db, const parkdb_clause *row)
{
    return pk_remove(db, &pk_clause, row);
}

static const struct pk_field clause_text_fields[] = {
    {"clause", PK_REF, PK_REF_CLAUSE, offsetof(parkdb_clause_text, clause), PK_KEY, NULL, NULL},
    {"text", PK_TEXT, PK_REF_NONE, offsetof(parkdb_clause_text, text), PK_REQUIRED, NULL, NULL},
};

static const struct pk_where clause_text_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.clause = (SELECT id FROM clause WHERE code = ?)"},
    {"document", offsetof(parkdb_filter, document),
     "x.clause IN (SELECT c.id FROM clause c JOIN document d ON d.id = c.document WHERE d.code = ?)"},
};

const struct pk_kind pk_clause_text = {PK_KIND_CLAUSE_TEXT,
                                       "clause_text",
                                       "clause_text",
                                       NULL,
                                       sizeof(parkdb_clause_text),
                                       clause_text_fields,
                                       sizeof clause_text_fields / sizeof clause_text_fields[0],
                                       clause_text_where,
                                       sizeof clause_text_where / sizeof clause_text_where[0],
                                       "x.clause"};

int parkdb_clause_text_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_clause_text, filter, cursor);
}

const parkdb_clause_text *parkdb_clause_text_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_clause_text);
}

int parkdb_clause_text_put(parkdb *db, const parkdb_clause_text *row)
{
    return pk_put(db, &pk_clause_text, row);
}

int parkdb_clause_text_remove(parkdb *db, const parkdb_clause_text *row)
{
    return pk_remove(db, &pk_clause_text, row);
}
