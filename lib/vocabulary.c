#include "cursor.h"
#include "kinds.h"

static const struct pk_field vocabulary_fields[] = {
    {"table_name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_vocabulary, table_name), PK_KEY, NULL, NULL},
    {"field", PK_TEXT, PK_REF_NONE, offsetof(parkdb_vocabulary, field), PK_KEY, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_vocabulary, ord), PK_KEY, NULL, NULL},
    {"word", PK_TEXT, PK_REF_NONE, offsetof(parkdb_vocabulary, word), PK_ALWAYS, NULL, NULL},
    {"meaning_zh", PK_TEXT, PK_REF_NONE, offsetof(parkdb_vocabulary, meaning_zh), PK_ALWAYS, NULL, NULL},
    {"meaning_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_vocabulary, meaning_en), PK_ALWAYS, NULL, NULL},
};

static const struct pk_where vocabulary_where[] = {
    {"table_name", offsetof(parkdb_filter, table_name), "x.table_name = ?"},
};

const struct pk_kind pk_vocabulary = {PK_KIND_VOCABULARY,
                                      "vocabulary",
                                      "vocabulary",
                                      NULL,
                                      sizeof(parkdb_vocabulary),
                                      vocabulary_fields,
                                      sizeof vocabulary_fields / sizeof vocabulary_fields[0],
                                      vocabulary_where,
                                      sizeof vocabulary_where / sizeof vocabulary_where[0],
                                      "x.table_name, x.field, x.ord"};

int parkdb_vocabulary_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_vocabulary, filter, cursor);
}

const parkdb_vocabulary *parkdb_vocabulary_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_vocabulary);
}
