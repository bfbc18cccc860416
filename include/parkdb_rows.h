/* SPDX-License-Identifier: MIT */
/**
 * @file parkdb_rows.h
 * The rows of parkdb: a struct and its functions for each table and view. Part of parkdb.h, which includes it.
 * Written by schema/make-kinds.py from schema/kinds/: change those.
 */
/* clang-format off */
#ifndef PARKDB_ROWS_H
#define PARKDB_ROWS_H

#ifndef PARKDB_H
#error "Include parkdb.h, of which this is a part."
#endif

/* ---------------------------------------------------------------- Tables and views
 *
 * Writing. parkdb_<kind>_put(db, row) inserts the row, or updates the one with the same key; the texts are copied. A text that is NULL is
 * missing, or stands for a default word if the member's comment says so. parkdb_<kind>_remove(db, row) deletes the row with the key; only
 * the key members are read. Both return PARKDB_OK; PARKDB_UNKNOWN if a code does not exist; PARKDB_CONSTRAINT if a rule of the schema
 * forbids it, with the rule in the message (for example, other rows refer to the row to be removed); PARKDB_MISUSE, PARKDB_READ_ONLY,
 * PARKDB_BUSY, PARKDB_NO_MEMORY, PARKDB_FULL, PARKDB_IO, PARKDB_FORKED. A call that fails changes nothing.
 */

/** A span of whole months; filled when a database is created. @since 0.2 */
typedef struct parkdb_period {
    const char *code;      /**< Code of the period: "2025", "2025-H1", "2025-Q1", "2025-03", "2025-Q1-3", "2025-M1-5". */
    const char *frequency; /**< "year", "half", "quarter", "month" or "accumulated". */
    int months;            /**< Length in months. */
    const char *first_day; /**< First day, YYYY-MM-DD. */
    const char *last_day;  /**< Last day, YYYY-MM-DD. */
} parkdb_period;

/** Filters: code, frequency, due_from, due_to. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_period_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_period *parkdb_period_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** The meaning of a word of a closed list. @since 0.2 */
typedef struct parkdb_vocabulary {
    const char *table_name; /**< Name of the table or view: "target". */
    const char *field;      /**< Name of the column: "comparator". */
    int ord;                /**< Position in the list, from 1. */
    const char *word;       /**< The word: ">=". */
    const char *meaning_zh; /**< Its meaning in Chinese. */
    const char *meaning_en; /**< Its meaning in English. */
} parkdb_vocabulary;

/** Filters: table_name. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_vocabulary_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_vocabulary *parkdb_vocabulary_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** What a number counts. @since 0.2 */
typedef struct parkdb_unit {
    const char *code;      /**< As documents write it: "亿元", "%", "家". */
    const char *name_en;   /**< English name, or NULL. */
    const char *dimension; /**< "count", "ratio", "cny", …: values are compared within one dimension only. */
    double factor;         /**< Size in the dimension's base unit: 1e8 for 亿元. */
    int change_only;       /**< 1 when it only measures changes (百分点), else 0. */
    const char *note;      /**< Free text, or NULL. */
} parkdb_unit;

/** Filters: code, dimension. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_unit_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_unit *parkdb_unit_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: code. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_unit_put_sized(parkdb *db, const parkdb_unit *row, size_t size);
PARKDB_API int parkdb_unit_remove(parkdb *db, const parkdb_unit *row); /**< Reads only the key. */

/** Another name of a region, park or group. @since 0.2 */
typedef struct parkdb_area_alias {
    const char *area; /**< Code of the area. */
    int ord;          /**< Position in the list, from 1. */
    const char *name; /**< The other name. */
} parkdb_area_alias;

/** Filters: area. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_area_alias_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_area_alias *parkdb_area_alias_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: area, ord. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_area_alias_put_sized(parkdb *db, const parkdb_area_alias *row, size_t size);
PARKDB_API int parkdb_area_alias_remove(parkdb *db, const parkdb_area_alias *row); /**< Reads only the key. */

/** An administrative region. @since 0.2 */
typedef struct parkdb_region {
    const char *code;      /**< Readable code: "hebei". */
    const char *name;      /**< Name: "河北省". */
    const char *name_en;   /**< English name, or NULL. */
    const char *level;     /**< "nation", "province", "prefecture" or "county". */
    const char *parent;    /**< Code of the region above; NULL for the nation. */
    const char *gb_code;   /**< GB/T 2260, six digits, or NULL. */
    const char *note;      /**< Free text, or NULL. */
    const char *first_day; /**< First day of its existence, YYYY-MM-DD; NULL, stored as "0001-01-01", is an unknown day. */
    const char *last_day;  /**< Last day of its existence, YYYY-MM-DD; NULL, stored as "9999-12-31", is until further notice, or until a
                                successor takes its place. */
} parkdb_region;

/** Filters: code, level, region. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_region_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_region *parkdb_region_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: code. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_region_put_sized(parkdb *db, const parkdb_region *row, size_t size);
PARKDB_API int parkdb_region_remove(parkdb *db, const parkdb_region *row); /**< Reads only the key. */

/** A body that issues documents or answers for tasks. @since 0.2 */
typedef struct parkdb_agency {
    const char *code;       /**< Readable code. */
    const char *name;       /**< Full name: "石家庄市科学技术局". */
    const char *short_name; /**< Short name, as documents usually write it: "市科技局"; or NULL. */
    const char *kind;       /**< "government", "department", "park_committee", "party_body", "leading_group", "central_branch" or
                                 "other". */
    const char *region;     /**< Code of the region whose agency it is, or NULL. */
    const char *parent;     /**< Code of the agency above, or NULL. */
    const char *note;       /**< Free text, or NULL. */
    int members_open;       /**< 1: the list of its members ends in 等 and is not complete. */
} parkdb_agency;

/** Filters: code, kind, region. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_agency_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_agency *parkdb_agency_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: code. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_agency_put_sized(parkdb *db, const parkdb_agency *row, size_t size);
PARKDB_API int parkdb_agency_remove(parkdb *db, const parkdb_agency *row); /**< Reads only the key. */

/** An agency that sits in a body such as a leading group, with its role and days. @since 4.0 */
typedef struct parkdb_agency_member {
    const char *body;       /**< Code of the body. */
    int ord;                /**< Position in the list, from 1. */
    const char *agency;     /**< Code of the agency that sits in it. */
    const char *role;       /**< "chair", "deputy", "member" or "office": the agency where its office is. */
    const char *first_day;  /**< First day, YYYY-MM-DD; NULL, stored as "0001-01-01", is an unknown day. */
    const char *last_day;   /**< Last day, YYYY-MM-DD; NULL, stored as "9999-12-31", is until further notice. */
    const char *as_written; /**< The words of the text where they differ from the short name, or NULL. */
    const char *note;       /**< Free text, or NULL. */
} parkdb_agency_member;

/** Filters: code, agency, role. See parkdb_cursor. @since 4.0 */
PARKDB_API int parkdb_agency_member_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_agency_member *parkdb_agency_member_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: body, ord. See "Writing" above. @since 4.0 */
PARKDB_API int parkdb_agency_member_put_sized(parkdb *db, const parkdb_agency_member *row, size_t size);
PARKDB_API int parkdb_agency_member_remove(parkdb *db, const parkdb_agency_member *row); /**< Reads only the key. */

/** An agency that has the duties of another from a day on. @since 4.0 */
typedef struct parkdb_agency_successor {
    const char *predecessor; /**< Code of the agency whose duties pass. */
    int ord;                 /**< Position in the list, from 1. */
    const char *successor;   /**< Code of the agency that has them. */
    const char *from_day;    /**< First day, YYYY-MM-DD. */
    const char *kind;        /**< "renamed", "merged" or "split"; after a split each successor has the duties. */
    const char *document;    /**< Code of the document that says so, or NULL. */
    const char *note;        /**< Free text, or NULL. */
} parkdb_agency_successor;

/** Filters: code, agency, kind. See parkdb_cursor. @since 4.0 */
PARKDB_API int parkdb_agency_successor_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_agency_successor *parkdb_agency_successor_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: predecessor, ord. See "Writing" above. @since 4.0 */
PARKDB_API int parkdb_agency_successor_put_sized(parkdb *db, const parkdb_agency_successor *row, size_t size);
PARKDB_API int parkdb_agency_successor_remove(parkdb *db, const parkdb_agency_successor *row); /**< Reads only the key. */

/** A park; its level is in parkdb_park_level. @since 0.2 */
typedef struct parkdb_park {
    const char *code;      /**< Readable code: "shijiazhuang-htz". */
    const char *name;      /**< Name: "石家庄高新区". */
    const char *name_en;   /**< English name, or NULL. */
    const char *type;      /**< "high_tech_park", "economic_park", "new_area", "demonstration_zone", "science_park", "industrial_cluster"
                                or "other"; NULL is "high_tech_park". */
    const char *region;    /**< Code of the smallest region that contains it. */
    const char *agency;    /**< Code of the committee that manages it, or NULL. */
    const char *part_of;   /**< Code of the park that it is part of, or NULL. */
    const char *note;      /**< Free text, or NULL. */
    const char *first_day; /**< First day of its existence, YYYY-MM-DD; NULL, stored as "0001-01-01", is an unknown day. */
    const char *last_day;  /**< Last day of its existence, YYYY-MM-DD; NULL, stored as "9999-12-31", is until further notice, or until a
                                successor takes its place or it is withdrawn. */
} parkdb_park;

/** Filters: code, type, agency, region, level. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_park_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_park *parkdb_park_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: code. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_park_put_sized(parkdb *db, const parkdb_park *row, size_t size);
PARKDB_API int parkdb_park_remove(parkdb *db, const parkdb_park *row); /**< Reads only the key. */

/** A park's level in a span of days. @since 0.2 */
typedef struct parkdb_park_level {
    const char *park;      /**< Code of the park. */
    const char *first_day; /**< First day, YYYY-MM-DD; NULL, stored as "0001-01-01", is an unknown day. */
    const char *last_day;  /**< Last day, YYYY-MM-DD; NULL, stored as "9999-12-31", is until further notice. */
    const char *level;     /**< "national", "provincial", "municipal" or "county". */
    const char *evidence;  /**< "document", "inferred" or "general_knowledge"; NULL is "document". */
    const char *note;      /**< Free text, or NULL. */
} parkdb_park_level;

/** Filters: area, level. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_park_level_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_park_level *parkdb_park_level_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: park, first_day. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_park_level_put_sized(parkdb *db, const parkdb_park_level *row, size_t size);
PARKDB_API int parkdb_park_level_remove(parkdb *db, const parkdb_park_level *row); /**< Reads only the key. */

/** What was decided on a park, in a span of days. @since 4.0 */
typedef struct parkdb_park_status {
    const char *park;      /**< Code of the park. */
    const char *first_day; /**< First day, YYYY-MM-DD. */
    const char *last_day;  /**< Last day, YYYY-MM-DD; NULL, stored as "9999-12-31", is until further notice. */
    const char *status;    /**< "warned", "to_rectify" or "withdrawn"; a park that is withdrawn exists no more. */
    const char *document;  /**< Code of the document that says so, or NULL. */
    const char *note;      /**< Free text, or NULL. */
} parkdb_park_status;

/** Filters: code, status. See parkdb_cursor. @since 4.0 */
PARKDB_API int parkdb_park_status_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_park_status *parkdb_park_status_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: park, first_day. See "Writing" above. @since 4.0 */
PARKDB_API int parkdb_park_status_put_sized(parkdb *db, const parkdb_park_status *row, size_t size);
PARKDB_API int parkdb_park_status_remove(parkdb *db, const parkdb_park_status *row); /**< Reads only the key. */

/** A region or park that stands where another one stood, from a day on. @since 4.0 */
typedef struct parkdb_area_successor {
    const char *predecessor; /**< Code of the area that was. */
    int ord;                 /**< Position in the list, from 1. */
    const char *successor;   /**< Code of the area that stands in its place. */
    const char *from_day;    /**< First day, YYYY-MM-DD. */
    const char *kind;        /**< "renamed", "code_changed", "merged" or "split"; all but "split" end the predecessor on the day before. */
    int takes_targets;       /**< 1: targets of the predecessor bind the successor from that day on; "renamed" and "code_changed" always
                                  take them along. */
    const char *document;    /**< Code of the document that says so, or NULL. */
    const char *note;        /**< Free text, or NULL. */
} parkdb_area_successor;

/** Filters: code, area, kind. See parkdb_cursor. @since 4.0 */
PARKDB_API int parkdb_area_successor_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_area_successor *parkdb_area_successor_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: predecessor, ord. See "Writing" above. @since 4.0 */
PARKDB_API int parkdb_area_successor_put_sized(parkdb *db, const parkdb_area_successor *row, size_t size);
PARKDB_API int parkdb_area_successor_remove(parkdb *db, const parkdb_area_successor *row); /**< Reads only the key. */

/** A named set of areas: listed members (parkdb_area_group_listed), a rule, or both. @since 0.2 */
typedef struct parkdb_area_group {
    const char *code;             /**< Readable code. */
    const char *name;             /**< Name: "湖南省国家高新区". */
    const char *name_en;          /**< English name, or NULL. */
    const char *rule_kind;        /**< "park", "region", or NULL for a group without a rule. */
    const char *rule_region;      /**< Code of the region whose areas the rule takes; NULL without a rule. */
    const char *rule_level;       /**< Level of the parks or regions that the rule takes; NULL for parks of any level. */
    const char *rule_level_match; /**< "exact" or "at_least", for parks with a level; else NULL. */
    const char *rule_type;        /**< Type of the parks that the rule takes, or NULL for any. */
    const char *note;             /**< Free text, or NULL. */
} parkdb_area_group;

/** Filters: code, rule_kind, area. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_area_group_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_area_group *parkdb_area_group_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: code. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_area_group_put_sized(parkdb *db, const parkdb_area_group *row, size_t size);
PARKDB_API int parkdb_area_group_remove(parkdb *db, const parkdb_area_group *row); /**< Reads only the key. */

/** A member that a group names. @since 0.2 */
typedef struct parkdb_area_group_listed {
    const char *area_group; /**< Code of the group. */
    int ord;                /**< Position in the list, from 1. */
    const char *member;     /**< Code of a region, a park or another group. */
    const char *first_day;  /**< First day, YYYY-MM-DD; NULL, stored as "0001-01-01", is from the beginning. */
    const char *last_day;   /**< Last day, YYYY-MM-DD; NULL, stored as "9999-12-31", is until further notice. */
} parkdb_area_group_listed;

/** Filters: code, area. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_area_group_listed_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_area_group_listed *parkdb_area_group_listed_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: area_group, ord. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_area_group_listed_put_sized(parkdb *db, const parkdb_area_group_listed *row, size_t size);
PARKDB_API int parkdb_area_group_listed_remove(parkdb *db, const parkdb_area_group_listed *row); /**< Reads only the key. */

/** The members of a group and the days of their membership: lists, rules and level history resolved to regions and parks. @since 0.2 */
typedef struct parkdb_area_member {
    const char *area_group; /**< Code of the group. */
    const char *member;     /**< Code of the member. */
    const char *first_day;  /**< First day, YYYY-MM-DD; "0001-01-01" is from the beginning. */
    const char *last_day;   /**< Last day, YYYY-MM-DD; "9999-12-31" is until further notice. */
} parkdb_area_member;

/** Filters: code, area. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_area_member_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_area_member *parkdb_area_member_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** A policy document, loaded or only cited. @since 0.2 */
typedef struct parkdb_document {
    const char *code;      /**< Readable code without a slash: "hunan-2017". */
    const char *title;     /**< As the document writes it. */
    const char *title_en;  /**< English title, or NULL. */
    const char *number;    /**< Number of the document (发文字号): "冀政字〔2020〕52号"; or NULL. */
    const char *status;    /**< "in_force", "draft", "news_report", "expired", "repealed", "superseded" or "unknown"; NULL is "unknown". */
    const char *region;    /**< Code of the region where it is in force, or NULL. */
    const char *dated;     /**< Day on which it was made, YYYY-MM-DD, or NULL. */
    const char *published; /**< Day on which it came out, YYYY-MM-DD, or NULL. */
    const char *plan_from; /**< Code of the first period of the plan, or NULL. */
    const char *plan_to;   /**< Code of the last period of the plan, or NULL. */
    const char *source;    /**< Where the text was found, or NULL. */
    const char *note;      /**< Free text, or NULL. */
} parkdb_document;

/** Filters: code, status, region. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_document_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_document *parkdb_document_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: code. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_document_put_sized(parkdb *db, const parkdb_document *row, size_t size);
PARKDB_API int parkdb_document_remove(parkdb *db, const parkdb_document *row); /**< Reads only the key. */

/** An agency that issued a document. @since 0.2 */
typedef struct parkdb_document_issuer {
    const char *document; /**< Code of the document. */
    int ord;              /**< Position in the order of signatures, from 1. */
    const char *agency;   /**< Code of the agency. */
} parkdb_document_issuer;

/** Filters: document, agency. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_document_issuer_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_document_issuer *parkdb_document_issuer_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: document, ord. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_document_issuer_put_sized(parkdb *db, const parkdb_document_issuer *row, size_t size);
PARKDB_API int parkdb_document_issuer_remove(parkdb *db, const parkdb_document_issuer *row); /**< Reads only the key. */

/** What a document does to another one. @since 0.2 */
typedef struct parkdb_document_relation {
    const char *document; /**< Code of the document. */
    const char *relation; /**< "implements", "cites", "amends", "repeals", "supersedes", "reports_on", "assessed_by" or "to_amend". */
    const char *related;  /**< Code of the other document. */
    const char *note;     /**< Free text, or NULL. */
} parkdb_document_relation;

/** Filters: document, relation. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_document_relation_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_document_relation *parkdb_document_relation_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: document, relation, related. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_document_relation_put_sized(parkdb *db, const parkdb_document_relation *row, size_t size);
PARKDB_API int parkdb_document_relation_remove(parkdb *db, const parkdb_document_relation *row); /**< Reads only the key. */

/**
 * Parks or regions that a source lists completely, within a region, from day to day. Without a register a verdict on all of them, such as a
 * number of parks, a rank or "each", is given only where others that are not known could not change it. @since 4.0
 */
typedef struct parkdb_register {
    const char *code;      /**< Readable code. */
    const char *kind;      /**< "park" or "region". */
    const char *region;    /**< Code of the region within which they lie. */
    const char *type;      /**< Parks of this type only, as park.type, or NULL: of any. */
    const char *level;     /**< Parks or regions of this level only, as park_level.level or region.level, or NULL: of any. */
    const char *first_day; /**< First day on which the list is complete, YYYY-MM-DD; NULL, stored as "0001-01-01", is an unknown day. */
    const char *last_day;  /**< Last day, YYYY-MM-DD; NULL, stored as "9999-12-31", is until further notice. */
    const char *source;    /**< Who says that the list is complete. */
    const char *document;  /**< Code of the document that has the list, or NULL. */
    const char *note;      /**< Free text, or NULL. */
} parkdb_register;

/** Filters: code, area. See parkdb_cursor. @since 4.0 */
PARKDB_API int parkdb_register_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_register *parkdb_register_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: code. See "Writing" above. @since 4.0 */
PARKDB_API int parkdb_register_put_sized(parkdb *db, const parkdb_register *row, size_t size);
PARKDB_API int parkdb_register_remove(parkdb *db, const parkdb_register *row); /**< Reads only the key. */

/** A section of a document. @since 0.2 */
typedef struct parkdb_clause {
    const char *document; /**< Code of the document. */
    const char *code;     /**< The document's code, a slash and the clause's place in it: "hunan-2017/2.1.1". */
    const char *parent;   /**< Code of the clause that contains it, or NULL. */
    const char *number;   /**< As the document writes it: "（一）"; or NULL. */
    const char *heading;  /**< As the document writes it. */
    const char *note;     /**< Free text, or NULL. */
} parkdb_clause;

/** Filters: code, document. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_clause_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_clause *parkdb_clause_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: code. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_clause_put_sized(parkdb *db, const parkdb_clause *row, size_t size);
PARKDB_API int parkdb_clause_remove(parkdb *db, const parkdb_clause *row); /**< Reads only the key. */

/** A clause's full text, attached by a user. @since 0.2 */
typedef struct parkdb_clause_text {
    const char *clause; /**< Code of the clause. */
    const char *text;   /**< The text. */
} parkdb_clause_text;

/** Filters: code, document. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_clause_text_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_clause_text *parkdb_clause_text_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: clause. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_clause_text_put_sized(parkdb *db, const parkdb_clause_text *row, size_t size);
PARKDB_API int parkdb_clause_text_remove(parkdb *db, const parkdb_clause_text *row); /**< Reads only the key. */

/** A clause that sets an item of work. @since 0.2 */
typedef struct parkdb_task {
    const char *clause; /**< Code of the clause. */
    const char *note;   /**< Free text, or NULL. */
    int agencies_open;  /**< 1: the document's list of agencies ends in 等 and is not complete. */
} parkdb_task;

/** Filters: code, document, agency. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_task_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_task *parkdb_task_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: clause. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_task_put_sized(parkdb *db, const parkdb_task *row, size_t size);
PARKDB_API int parkdb_task_remove(parkdb *db, const parkdb_task *row); /**< Reads only the key. */

/** An agency that answers for a task. @since 0.2 */
typedef struct parkdb_task_agency {
    const char *task;       /**< Code of the task's clause. */
    int ord;                /**< Position in the document's list, from 1. */
    const char *agency;     /**< Code of the agency. */
    const char *role;       /**< "lead", "responsible", "implement" or "support". */
    const char *as_written; /**< The name in the text where it differs from the short name, or NULL. */
    const char *stated_in;  /**< Code of the clause that names it once for all tasks, or NULL. */
    const char *note;       /**< Free text, or NULL. */
} parkdb_task_agency;

/** Filters: code, document, agency, role. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_task_agency_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_task_agency *parkdb_task_agency_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: task, ord. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_task_agency_put_sized(parkdb *db, const parkdb_task_agency *row, size_t size);
PARKDB_API int parkdb_task_agency_remove(parkdb *db, const parkdb_task_agency *row); /**< Reads only the key. */

/** What is measured. @since 0.2 */
typedef struct parkdb_indicator {
    const char *code;                 /**< Readable code: "rd_intensity". */
    const char *name;                 /**< Name: "研发投入强度". */
    const char *name_en;              /**< English name, or NULL. */
    const char *unit;                 /**< Code of the unit in which its figures are stored. */
    const char *topic;                /**< Topic, or NULL. */
    const char *direction;            /**< "increase", "decrease" or "maintain"; NULL is "increase". */
    const char *aggregation_area;     /**< "sum", "mean", "max" or "none", over members; NULL is "none". */
    const char *aggregation_time;     /**< "sum", "mean", "last", "max" or "none", over periods; NULL is "none". */
    const char *definition;           /**< What counts and what does not, or NULL. */
    const char *source;               /**< Who publishes it, or NULL. */
    const char *derivation;           /**< "ratio", "growth", "difference", "count_over", "rank", "park_level"; NULL when it is only
                                           reported. */
    const char *derived_from;         /**< Code of the indicator that it is derived from, or NULL. */
    const char *derived_with;         /**< Code of a ratio's denominator or of a difference's subtrahend, or NULL. */
    const char *denominator_at;       /**< Ratio: "same", "county", "city", "province" or "nation"; else NULL. */
    parkdb_number levels_comparable;  /**< Growth: 1 when levels of two years are comparable, else 0; no value otherwise. */
    parkdb_number threshold;          /**< Count over a threshold: the threshold; no value otherwise. */
    const char *threshold_unit;       /**< Code of the threshold's unit, or NULL. */
    const char *threshold_comparator; /**< ">=", ">", "<=" or "<", or NULL. */
    const char *peers;                /**< Rank: "all", "same_level", "same_region" or "group"; else NULL. */
    const char *peer_group;           /**< Code of the group of peers, or NULL. */
    const char *level;                /**< Park level: "national", "provincial", "municipal" or "county"; else NULL. */
    const char *level_match;          /**< Park level: "exact" or "at_least"; else NULL. */
    const char *park_type;            /**< Park level: type of the parks that count, or NULL for any. */
    const char *note;                 /**< Free text, or NULL. */
} parkdb_indicator;

/** Filters: code, derivation. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_indicator_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_indicator *parkdb_indicator_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: code. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_indicator_put_sized(parkdb *db, const parkdb_indicator *row, size_t size);
PARKDB_API int parkdb_indicator_remove(parkdb *db, const parkdb_indicator *row); /**< Reads only the key. */

/** Another name of an indicator. @since 0.2 */
typedef struct parkdb_indicator_alias {
    const char *indicator; /**< Code of the indicator. */
    int ord;               /**< Position in the list, from 1. */
    const char *name;      /**< The other name. */
} parkdb_indicator_alias;

/** Filters: indicator. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_indicator_alias_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_indicator_alias *parkdb_indicator_alias_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: indicator, ord. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_indicator_alias_put_sized(parkdb *db, const parkdb_indicator_alias *row, size_t size);
PARKDB_API int parkdb_indicator_alias_remove(parkdb *db, const parkdb_indicator_alias *row); /**< Reads only the key. */

/** One figure that a document sets. @since 0.2 */
typedef struct parkdb_target {
    const char *code;             /**< The document's code, a slash and the target's own code: "hunan-2017/patents-2019". */
    const char *clause;           /**< Code of the clause that states it. */
    const char *area;             /**< Code of the region, park or group that it binds. */
    const char *quantifier;       /**< "whole": the area as one; "each": every member of the group on the due date. NULL is "whole". */
    parkdb_number quantifier_min; /**< With "each": no value for all members; below 1 a share of them; from 1 a count. */
    const char *indicator;        /**< Code of the indicator. */
    const char *basis;            /**< "level", "ratio", "change" or "percent_change"; NULL is "level". */
    const char *baseline_period;  /**< Code of the baseline period that it is measured against, or NULL. */
    const char *reference_area;   /**< Code of the area that it is measured against in the same period, or NULL. */
    const char *comparator;       /**< ">=", ">", "<=", "<", "~" or "between". */
    double value;                 /**< Signed, in unit; with "between" the lower end. */
    parkdb_number value_high;     /**< With "between" the upper end; no value otherwise. */
    const char *unit;             /**< Code of the unit of value. */
    const char *period_from;      /**< Code of the first period, or NULL. */
    const char *period_to;        /**< Code of the due period; NULL for an undated target. */
    const char *over;             /**< "last", "each", "sum" or "mean"; NULL is "last". */
    const char *strength;         /**< "firm", "expected" or "aspirational"; NULL is "firm". */
    const char *wording;          /**< The figure as the document writes it, no more. */
    const char *note;             /**< Free text, or NULL. */
} parkdb_target;

/** Filters: code, document, area, indicator, strength, due_from, due_to. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_target_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target *parkdb_target_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: code. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_target_put_sized(parkdb *db, const parkdb_target *row, size_t size);
PARKDB_API int parkdb_target_remove(parkdb *db, const parkdb_target *row); /**< Reads only the key. */

/** An agency that a target itself names; without any, a target inherits its task's. @since 0.2 */
typedef struct parkdb_target_agency {
    const char *target;     /**< Code of the target. */
    int ord;                /**< Position in the document's list, from 1. */
    const char *agency;     /**< Code of the agency. */
    const char *role;       /**< "lead", "responsible", "implement" or "support". */
    const char *as_written; /**< The name in the text where it differs from the short name, or NULL. */
    const char *note;       /**< Free text, or NULL. */
} parkdb_target_agency;

/** Filters: code, agency, role. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_target_agency_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_agency *parkdb_target_agency_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: target, ord. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_target_agency_put_sized(parkdb *db, const parkdb_target_agency *row, size_t size);
PARKDB_API int parkdb_target_agency_remove(parkdb *db, const parkdb_target_agency *row); /**< Reads only the key. */

/** A field of a target that is interpreted, not stated in the text. @since 0.2 */
typedef struct parkdb_target_inferred {
    const char *target; /**< Code of the target. */
    int ord;            /**< Position in the list, from 1. */
    const char *field;  /**< Name of a column of parkdb_target. */
} parkdb_target_inferred;

/** Filters: code. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_target_inferred_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_inferred *parkdb_target_inferred_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: target, ord. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_target_inferred_put_sized(parkdb *db, const parkdb_target_inferred *row, size_t size);
PARKDB_API int parkdb_target_inferred_remove(parkdb *db, const parkdb_target_inferred *row); /**< Reads only the key. */

/** How a target relates to another one. @since 0.2 */
typedef struct parkdb_target_relation {
    const char *target;   /**< Code of the target. */
    int ord;              /**< Position in the list, from 1. */
    const char *relation; /**< "cascades_from", "supersedes", "restates", "part_of" or "alternative_to". */
    const char *related;  /**< Code of the other target. */
    const char *note;     /**< Free text, or NULL. */
} parkdb_target_relation;

/** Filters: code, relation. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_target_relation_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_relation *parkdb_target_relation_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: target, ord. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_target_relation_put_sized(parkdb *db, const parkdb_target_relation *row, size_t size);
PARKDB_API int parkdb_target_relation_remove(parkdb *db, const parkdb_target_relation *row); /**< Reads only the key. */

/** Money or premises that a document promises. @since 0.2 */
typedef struct parkdb_instrument {
    const char *code;          /**< The document's code, a slash and the instrument's own code. */
    const char *clause;        /**< Code of the clause that states it. */
    const char *kind;          /**< "grant", "matching_grant", "fund", "risk_pool", "premises", "tax" or "other". */
    const char *name;          /**< A short name. */
    parkdb_number rate;        /**< Rate in rate_unit, or no value. */
    const char *rate_unit;     /**< Code of the rate's unit, or NULL. */
    const char *rate_of;       /**< The base of the rate, or NULL. */
    const char *rate_bound;    /**< "exact", "at_most" or "at_least"; NULL without a rate. */
    parkdb_number amount;      /**< Amount in amount_unit, or no value. */
    const char *amount_unit;   /**< Code of the amount's unit, or NULL. */
    const char *amount_bound;  /**< "exact", "at_most" or "at_least"; NULL without an amount. */
    const char *per;           /**< "once", "year", "total" or "not_said"; NULL is "not_said". */
    parkdb_number duration;    /**< How long it is paid, in duration_unit, or no value. */
    const char *duration_unit; /**< Code of the duration's unit, or NULL. */
    const char *beneficiary;   /**< Who gets it, or NULL. */
    const char *payer;         /**< Who pays it, or NULL. */
    const char *wording;       /**< As the document writes it, no more. */
    const char *note;          /**< Free text, or NULL. */
} parkdb_instrument;

/** Filters: code, kind, document. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_instrument_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_instrument *parkdb_instrument_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: code. See "Writing" above. @since 0.2 */
PARKDB_API int parkdb_instrument_put_sized(parkdb *db, const parkdb_instrument *row, size_t size);
PARKDB_API int parkdb_instrument_remove(parkdb *db, const parkdb_instrument *row); /**< Reads only the key. */

/** A policy file or catalogue that was loaded. @since 0.2 */
typedef struct parkdb_origin {
    const char *code;   /**< Code of the document or catalogue. */
    const char *kind;   /**< "document" or "catalogue". */
    const char *title;  /**< A catalogue's title, or NULL. */
    const char *note;   /**< A catalogue's note, or NULL. */
    const char *schema; /**< The file's $schema, or NULL. */
} parkdb_origin;

/** Filters: code, kind. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_origin_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_origin *parkdb_origin_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** A name that a search found. @since 0.2 */
typedef struct parkdb_search_result {
    const char *kind; /**< What it names: "area", "agency", "indicator", "document" or "clause". */
    const char *code; /**< Code of the thing that it names. */
    const char *slot; /**< Which of its names: "name", "short_name", "alias 1", "heading", "text", … */
    const char *name; /**< The name. */
} parkdb_search_result;

PARKDB_API const parkdb_search_result *parkdb_search_result_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/* ---------------------------------------------------------------- Figures */

/**
 * A reported figure. A revision is a row of a later vintage and never overwrites; each source has its own figure for a day. The cursor owns
 * texts that are read, see parkdb_cursor; the caller owns texts that are written, and they are read during the call only. @since 0.3
 */
typedef struct parkdb_observation {
    const char *indicator;      /**< Code of the indicator. */
    const char *area;           /**< Code of the region, park or group. */
    const char *period;         /**< Code of the period. */
    parkdb_number value;        /**< The figure, in unit; finite; missing with a status "H", "L", "M", "O" or "Q". */
    const char *unit;           /**< Code of the unit of value. Read: the indicator's. Written: the unit in which value is given, NULL
                                     for the indicator's; value is converted within its dimension. */
    const char *unit_published; /**< Read: code of the unit as published. Written: ignored, because unit gives it. */
    const char *bound;          /**< "over", "under", "about", or NULL: exact. */
    const char *status;         /**< SDMX OBS_STATUS: "A", "E", "P", …; when written, NULL is "A", or "O" without a value. */
    const char *source;         /**< Code of the source; when written, NULL is "unstated", which is also what is read. */
    const char *vintage;        /**< Day from which it was known, YYYY-MM-DD; when written, NULL is the clock's day. */
    const char *note;           /**< Free text, or NULL. */
} parkdb_observation;

/** Filters: indicator, area, due_from, due_to, status. See parkdb_cursor. @since 0.3 */
PARKDB_API int parkdb_observation_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_observation *parkdb_observation_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/**
 * Key: indicator, area, period, vintage, source. See "Writing" above. Both work on one figure; for many see parkdb_observation_put_many.
 * Removing with vintage NULL removes every vintage, with source NULL every source. @since 0.3
 */
PARKDB_API int parkdb_observation_put_sized(parkdb *db, const parkdb_observation *row, size_t size);
PARKDB_API int parkdb_observation_remove(parkdb *db, const parkdb_observation *row); /**< Reads only the key. */

/**
 * How figures from before a break in a series compare with those from its period on: times factor. Without it no growth and no ratio is
 * computed over the break. @since 4.0
 */
typedef struct parkdb_series_link {
    const char *indicator; /**< Code of the indicator. */
    const char *area;      /**< Code of the region, park or group. */
    const char *period;    /**< Code of the first period of the new series. */
    double factor;         /**< What earlier figures are multiplied by; greater than 0. */
    const char *document;  /**< Code of the document that says so, or NULL. */
    const char *note;      /**< Free text, or NULL. */
} parkdb_series_link;

/** Filters: indicator, area. See parkdb_cursor. @since 4.0 */
PARKDB_API int parkdb_series_link_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_series_link *parkdb_series_link_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: indicator, area, period. See "Writing" above. @since 4.0 */
PARKDB_API int parkdb_series_link_put_sized(parkdb *db, const parkdb_series_link *row, size_t size);
PARKDB_API int parkdb_series_link_remove(parkdb *db, const parkdb_series_link *row); /**< Reads only the key. */

/** Where figures come from. @since 0.3 */
typedef struct parkdb_source {
    const char *code; /**< Readable code. */
    const char *name; /**< Who published it: "苏州工业园区管理委员会网站". */
    int synthetic;    /**< 1 when its figures are made up, for tests and demonstrations, else 0. */
    const char *note; /**< Free text, or NULL. */
    int priority;     /**< Of figures that are final alike, that of the source with the greater priority counts; else the newest vintage.
                           0 as a rule. */
} parkdb_source;

/** Filters: code. See parkdb_cursor. @since 0.3 */
PARKDB_API int parkdb_source_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_source *parkdb_source_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: code. See "Writing" above. @since 0.3 */
PARKDB_API int parkdb_source_put_sized(parkdb *db, const parkdb_source *row, size_t size);
PARKDB_API int parkdb_source_remove(parkdb *db, const parkdb_source *row); /**< Reads only the key. */

/**
 * The figure that counts on the clock's day (see parkdb_set_clock) for an indicator, an area and a period: as reported, else computed from
 * others. Forecasts do not count. @since 0.5
 */
typedef struct parkdb_figure {
    const char *indicator_code; /**< Code of the indicator. */
    const char *area_code;      /**< Code of the region, park or group. */
    const char *period;         /**< Code of the period. */
    double value;               /**< The figure, in the indicator's unit. */
    const char *unit;           /**< Code of the indicator's unit. */
    const char *how;            /**< "reported", "derived", "accumulated" (from shorter periods) or "aggregated" (from members, or a
                                     park's from the parks that are part of it). */
    const char *vintage;        /**< The day from which it was known, YYYY-MM-DD; NULL outside the years 0 to 9999. */
    const char *bound;          /**< "over", "under", "about", or NULL: exact. */
    const char *status;         /**< What the statuses of the figure, or of those that it follows from, say that bears on a comparison:
                                     letters of SDMX's OBS_STATUS, as in parkdb_target_progress.actual_status; or NULL. */
    const char *source_code;    /**< Code of the source of a reported figure; NULL for one that follows from others. */
    int is_partial;             /**< 1 where it is made of what is known, and not everything that belongs to it is (see register): a
                                     count that may be more, a rank that may be worse; else 0. */
} parkdb_figure;

/** Filters: area, indicator, due_from, due_to. Ordered by indicator, period, area. See parkdb_cursor. @since 0.5 */
PARKDB_API int parkdb_figure_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_figure *parkdb_figure_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/**
 * A source's value, on the clock's day, of a figure of which sources say different values. Each source speaks with its newest vintage that
 * is no forecast. @since 3.0
 */
typedef struct parkdb_figure_conflict {
    const char *indicator_code; /**< Code of the indicator. */
    const char *indicator;      /**< Name of the indicator. */
    const char *indicator_en;   /**< Its English name, or its name where it has none. */
    const char *area_code;      /**< Code of the region, park or group. */
    const char *area;           /**< Name of the region, park or group. */
    const char *period;         /**< Code of the period. */
    const char *source_code;    /**< Code of the source. */
    const char *source;         /**< Its name. */
    parkdb_number value;        /**< What the source says, in unit; no value where it says that the figure is missing. */
    const char *unit;           /**< Code of the indicator's unit. */
    const char *status;         /**< SDMX OBS_STATUS: "A", "E", "P", …. */
    const char *vintage;        /**< The day from which it was known, YYYY-MM-DD; NULL outside the years 0 to 9999. */
    int counts;                 /**< 1 for the value by which targets are judged, else 0. */
} parkdb_figure_conflict;

/** Filters: area, indicator, due_from, due_to. See parkdb_cursor. @since 3.0 */
PARKDB_API int parkdb_figure_conflict_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_figure_conflict *parkdb_figure_conflict_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/**
 * A reported figure of the clock's day that is doubtful: a jump, a unit that is perhaps wrong, a part above its whole, a share above 100 %,
 * last year's value again. Nothing is refused for it. @since 3.0
 */
typedef struct parkdb_figure_doubt {
    const char *indicator_code;     /**< Code of the indicator. */
    const char *indicator;          /**< Name of the indicator. */
    const char *indicator_en;       /**< Its English name, or its name where it has none. */
    const char *area_code;          /**< Code of the region, park or group. */
    const char *area;               /**< Name of the region, park or group. */
    const char *period;             /**< Code of the period. */
    const char *kind;               /**< "factor" (near 10^4 or 10^8 times the year before, or the reverse), "jump" (five times or more,
                                         a fifth or less), "repeated" (the same as the year before in four digits or more), "above_100"
                                         (a percentage above 100), "over_whole" (more than a region or park of which it is a part). */
    double value;                   /**< The figure, in unit. */
    const char *unit;               /**< Code of the indicator's unit. */
    const char *source_code;        /**< Code of the source. */
    const char *source;             /**< Its name. */
    double compared_with;           /**< The figure that makes it doubtful, in the same unit; of "above_100" 100 %. */
    const char *compared_area_code; /**< Code of the area of that figure. */
    const char *compared_area;      /**< Its name. */
    const char *compared_period;    /**< The period of that figure. */
    const char *note;               /**< Why, in Chinese. */
    const char *note_en;            /**< Why, in English. */
} parkdb_figure_doubt;

/** Filters: area, indicator, kind, due_from, due_to. See parkdb_cursor. @since 3.0 */
PARKDB_API int parkdb_figure_doubt_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_figure_doubt *parkdb_figure_doubt_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/* ---------------------------------------------------------------- What the documents say */

/** A target as its document states it. @since 0.2 */
typedef struct parkdb_target_overview {
    const char *target_code;      /**< Code of the target. */
    const char *document_code;    /**< Code of the document. */
    const char *document;         /**< Title of the document. */
    const char *document_number;  /**< Number of the document (发文字号), or NULL. */
    const char *clause;           /**< Place of the clause in the document: "2.1.1". */
    const char *heading;          /**< Heading of the clause. */
    const char *subject;          /**< Name of the area that it binds. */
    const char *subject_kind;     /**< Kind of the area that it binds: "region", "park" or "area_group". */
    const char *quantifier;       /**< "whole": the area as one; "each": every member of the group on the due date. */
    parkdb_number quantifier_min; /**< See parkdb_target. */
    const char *indicator_code;   /**< Code of the indicator. */
    const char *indicator;        /**< Name of the indicator. */
    const char *indicator_en;     /**< English name of the indicator, or NULL. */
    const char *basis;            /**< Meaning of the stated number: "level", "ratio", "change" or "percent_change". */
    const char *comparator;       /**< See parkdb_target. */
    double value;                 /**< The stated number, in unit. */
    parkdb_number value_high;     /**< With "between" the upper end, in unit; no value otherwise. */
    const char *unit;             /**< Unit as the document writes it. */
    const char *baseline_period;  /**< Code of the baseline period that it is measured against, or NULL. */
    const char *reference_area;   /**< Name of the area that it is measured against, or NULL. */
    const char *period_from;      /**< Code of the first period, or NULL. */
    const char *period_to;        /**< Code of the due period, or NULL. */
    const char *over;             /**< Which value of the periods counts: "last", "each", "sum" or "mean". */
    const char *strength;         /**< How binding it is: "firm", "expected" or "aspirational". */
    const char *kind;             /**< "headline", or "task" when its clause is in a task. */
    const char *wording;          /**< As the document writes it. */
    const char *inferred;         /**< Columns that are interpreted, not stated in the text, separated by ", "; or NULL. */
    const char *note;             /**< What was ambiguous, or NULL. */
    const char *area_code;        /**< Code of the area that it binds. */
} parkdb_target_overview;

/** Filters: code, document, area, indicator, kind, strength, region, concerns, agency, due_from, due_to. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_target_overview_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_overview *parkdb_target_overview_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** A target and an agency that answers for it. @since 0.2 */
typedef struct parkdb_target_responsibility {
    const char *target_code;         /**< Code of the target. */
    const char *document_code;       /**< Code of the document. */
    const char *agency;              /**< Full name of the agency. */
    const char *agency_short;        /**< Name of the agency as the document writes it. */
    const char *role;                /**< "lead", "responsible", "implement" or "support". */
    int agency_order;                /**< Position in the document's list, from 1. */
    const char *stated_or_inherited; /**< "stated" by the target itself, or "inherited" from its task. */
    const char *agency_code;         /**< Code of the agency. */
    const char *now_agency_code;     /**< Code of the agency that answers for it on the clock's day: the same, or its successor. */
    const char *now_agency;          /**< Name of the agency that answers for it on the clock's day. */
    int agencies_open;               /**< 1: the task's list, from which the agency is inherited, ends in 等 and is not complete; 0 for an
                                          agency that the target names. */
} parkdb_target_responsibility;

/** Filters: code, document, agency, role, stated_or_inherited. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_target_responsibility_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_responsibility *parkdb_target_responsibility_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** A task and an agency that answers for it. @since 0.2 */
typedef struct parkdb_task_responsibility {
    const char *document_code;   /**< Code of the document. */
    const char *clause;          /**< Place of the clause in the document. */
    const char *heading;         /**< Heading of the task. */
    const char *agency;          /**< Full name of the agency. */
    const char *agency_short;    /**< Name of the agency as the document writes it. */
    const char *role;            /**< "lead", "responsible", "implement" or "support". */
    int agency_order;            /**< Position in the document's list, from 1. */
    const char *agency_code;     /**< Code of the agency. */
    const char *stated_in;       /**< Place where the document names it once for all tasks, or NULL. */
    const char *note;            /**< Free text, or NULL. */
    const char *now_agency_code; /**< Code of the agency that answers for it on the clock's day: the same, or its successor. */
    const char *now_agency;      /**< Name of the agency that answers for it on the clock's day. */
    int agencies_open;           /**< 1: the document's list of the task's agencies ends in 等 and is not complete. */
} parkdb_task_responsibility;

/** Filters: document, agency, role. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_task_responsibility_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_task_responsibility *parkdb_task_responsibility_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** Money or premises as a document promises them. @since 0.2 */
typedef struct parkdb_instrument_overview {
    const char *instrument_code; /**< Code of the instrument. */
    const char *document_code;   /**< Code of the document. */
    const char *document;        /**< Title of the document. */
    const char *clause;          /**< Place of the clause in the document. */
    const char *heading;         /**< Heading of the clause. */
    const char *kind;            /**< See parkdb_instrument. */
    const char *name;            /**< A short name. */
    parkdb_number rate;          /**< The rate in rate_unit, or no value. */
    const char *rate_unit;       /**< Unit of the rate, or NULL. */
    const char *rate_of;         /**< The base of the rate, or NULL. */
    const char *rate_bound;      /**< See parkdb_instrument. */
    parkdb_number amount;        /**< The amount in amount_unit, or no value. */
    const char *amount_unit;     /**< Unit of the amount, or NULL. */
    const char *amount_bound;    /**< See parkdb_instrument. */
    const char *per;             /**< How often the amount is paid: "once", "year", "total" or "not_said". */
    parkdb_number duration;      /**< How long it is paid, in duration_unit, or no value. */
    const char *duration_unit;   /**< Unit of the duration, or NULL. */
    const char *beneficiary;     /**< Who gets it, or NULL. */
    const char *payer;           /**< Who pays it, or NULL. */
    const char *wording;         /**< As the document writes it. */
    const char *note;            /**< Free text, or NULL. */
} parkdb_instrument_overview;

/** Filters: code, document, kind. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_instrument_overview_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_instrument_overview *parkdb_instrument_overview_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** A document and one that it implements, cites or replaces, directly or through others. @since 0.2 */
typedef struct parkdb_document_lineage {
    const char *document_code;  /**< Code of the document. */
    const char *document;       /**< Title of the document. */
    int depth;                  /**< 1 when the document itself states the relation, more when it goes through others. */
    const char *relation;       /**< Relation of the last document on the way to the related one: "implements", "cites", "amends",
                                     "repeals", "supersedes" or "reports_on". */
    const char *via_code;       /**< Code of the last document on the way; NULL at depth 1. */
    const char *related_code;   /**< Code of the related document. */
    const char *related;        /**< Title of the related document. */
    const char *related_number; /**< Number of the related document (发文字号), or NULL. */
    const char *related_status; /**< Status of the related document. */
    int related_loaded;         /**< 1 when the clauses of the related document are in the database, else 0. */
} parkdb_document_lineage;

/** Filters: document, relation, code. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_document_lineage_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_document_lineage *parkdb_document_lineage_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** A target and the higher one that it serves. @since 0.2 */
typedef struct parkdb_target_cascade {
    const char *target_code;          /**< Code of the target. */
    const char *document_code;        /**< Code of the target's document. */
    const char *subject;              /**< Name of the area that it binds. */
    const char *value;                /**< Comparator and value as text: ">= 55". */
    const char *unit;                 /**< Unit of the value. */
    const char *period_to;            /**< Code of the due period, or NULL. */
    const char *relation;             /**< "cascades_from" or "restates". */
    const char *higher_code;          /**< Code of the higher target. */
    const char *higher_document_code; /**< Code of the higher target's document. */
    const char *higher_subject;       /**< Name of the area that the higher target binds. */
    const char *higher_value;         /**< Comparator and value of the higher target as text. */
    const char *higher_unit;          /**< Unit of the higher target. */
    const char *higher_period_to;     /**< Code of the higher target's due period, or NULL. */
    parkdb_number not_laxer;          /**< 1 when it is not laxer than the higher target, 0 when it is, no value when the two are not
                                           comparable. */
    parkdb_number not_later;          /**< 1 when it is not later than the higher target, 0 when it is. */
    parkdb_number consistent;         /**< 1 when it is neither laxer nor later, 0 when it is either, no value when the two are not
                                           comparable. */
    const char *reason;               /**< Why the two are not consistent, or not comparable; NULL when they are consistent. */
} parkdb_target_cascade;

/** Filters: code, document, relation. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_target_cascade_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_cascade *parkdb_target_cascade_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/* ---------------------------------------------------------------- Progress
 *
 * Progress rests on reported figures and on figures derived from them: see "Figures and progress" in parkdb.h.
 */

/** A target, a region or park that it binds and a due period. @since 0.3 */
typedef struct parkdb_target_schedule {
    const char *target_code;    /**< Code of the target. */
    const char *document_code;  /**< Code of the target's document. */
    const char *area_code;      /**< Code of the area; NULL for a group without members. */
    const char *area;           /**< Name of the area, or NULL. */
    const char *indicator_code; /**< Code of the indicator. */
    const char *due_period;     /**< Code of the due period; NULL for an undated target. */
} parkdb_target_schedule;

/** Filters: code, document, area, indicator, agency, due_from, due_to. See parkdb_cursor. @since 0.3 */
PARKDB_API int parkdb_target_schedule_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_schedule *parkdb_target_schedule_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** Why a target has its status, part by part; parkdb_target_progress has the same as a sentence. @since 0.3 */
typedef struct parkdb_target_explanation {
    const char *target_code;     /**< Code of the target. */
    const char *document_code;   /**< Code of the target's document. */
    const char *document;        /**< Title of the document. */
    const char *clause;          /**< Place of the target's clause in the document: "2.1.1". */
    const char *heading;         /**< Heading of the clause. */
    const char *wording;         /**< The figure as the document writes it. */
    const char *area_code;       /**< Code of the area; NULL for a group without members. */
    const char *area;            /**< Name of the area, or NULL. */
    const char *indicator_code;  /**< Code of the indicator. */
    const char *indicator;       /**< Name of the indicator. */
    const char *indicator_en;    /**< English name of the indicator, or else its name. */
    const char *due_period;      /**< Code of the due period; NULL for an undated target. */
    const char *basis;           /**< Meaning of the stated number: "level", "ratio", "change" or "percent_change". */
    const char *comparator;      /**< ">=", ">", "<=", "<", "~" or "between". */
    parkdb_number required;      /**< The required number, in unit; or no value. */
    parkdb_number required_high; /**< With "between" the upper end, in unit; no value otherwise. */
    const char *unit;            /**< Code of the indicator's unit. */
    const char *formula;         /**< How required is computed, with its numbers: "6.3 = 2.1 × 3"; NULL for a level. */
    parkdb_number base;          /**< The figure of the baseline or of the reference area, or no value. */
    const char *base_period;     /**< Code of the period of base, or NULL. */
    const char *base_area;       /**< Name of the area of base, or NULL. */
    const char *base_vintage;    /**< Day from which base was known, or NULL. */
    parkdb_number actual;        /**< The figure that counts, in unit; no value without one. */
    const char *actual_bound;    /**< Bound of actual in its source: "over", "under", "about", or NULL: exact. */
    const char *actual_period;   /**< Code of the period of actual, or NULL. */
    const char *actual_source;   /**< As in parkdb_target_progress. */
    const char *source;          /**< Name of the source of actual if it is reported, or NULL. */
    parkdb_number synthetic;     /**< 1 when that source is made up, 0 when not, no value without a source. */
    const char *actual_vintage;  /**< Day from which actual was known, or NULL. */
    const char *status;          /**< As in parkdb_target_progress. */
    const char *reason;          /**< As in parkdb_target_progress, or NULL. */
    parkdb_number attainment;    /**< As in parkdb_target_progress. */
    parkdb_number distance;      /**< As in parkdb_target_progress. */
    parkdb_number elapsed;       /**< Share of the time from the baseline to the due period that had elapsed at the end of the actual's
                                      period, or no value. */
    parkdb_number pace;          /**< distance / elapsed, or no value. */
    parkdb_number gap;           /**< As in parkdb_target_progress. */
    const char *actual_status;   /**< As in parkdb_target_progress, or NULL. */
    const char *base_status;     /**< The same of base, or NULL. */
    const char *base_bound;      /**< "over", "under", "about" where base is only that, or NULL. */
} parkdb_target_explanation;

/** Filters: code, document, area, indicator, agency, due_from, due_to, status. See parkdb_cursor. @since 0.3 */
PARKDB_API int parkdb_target_explanation_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_explanation *parkdb_target_explanation_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** The progress of a target, for an area and a due period, on the clock's day (see parkdb_set_clock). @since 0.3 */
typedef struct parkdb_target_progress {
    const char *target_code;    /**< Code of the target. */
    const char *document_code;  /**< Code of the target's document. */
    const char *area_code;      /**< Code of the area; NULL for a group without members. */
    const char *area;           /**< Name of the area, or NULL. */
    const char *indicator_code; /**< Code of the indicator. */
    const char *due_period;     /**< Code of the due period; NULL for an undated target. */
    parkdb_number required;     /**< The required number in the indicator's unit: value; value x base; base + value; base x (1 +
                                     value/100). */
    parkdb_number actual;       /**< The figure that counts, in the indicator's unit; no value without one. */
    const char *actual_period;  /**< Code of the period of actual, or NULL. */
    const char *actual_source;  /**< "reported", "derived", "aggregated" (from members) or "accumulated" (from shorter periods); NULL
                                     without a figure. */
    const char *status;         /**< "met", "missed", "reached", "on_track", "behind", "open", "overdue" or "unevaluable". */
    const char *reason;         /**< Why it is unevaluable: "no_baseline", "no_reference", "unit", "definition", "no_members", "stale",
                                     "break", "incomplete"; else NULL. */
    parkdb_number attainment;   /**< actual / required, inverted for falling indicators (完成率). */
    parkdb_number distance;     /**< (actual - baseline) / (required - baseline). */
    parkdb_number pace;         /**< distance divided by the share of the time that had elapsed at the end of the actual's period, or no
                                     value; on track from 1. */
    parkdb_number gap;          /**< The shortfall from required, in the indicator's unit; 0 or less when there is none. */
    const char *explain;        /**< One sentence in Chinese: clause, figure with source and vintage, formula with its numbers, verdict. */
    const char *explain_en;     /**< The same sentence in English. */
    const char *unit;           /**< Code of the indicator's unit. */
    const char *actual_status;  /**< What the statuses of actual say that bears on the verdict, as letters of SDMX's OBS_STATUS: "B"
                                     after a break, "E" estimated, "P" provisional, "U" of low reliability, "D" of another definition,
                                     several as "BP"; or NULL. */
} parkdb_target_progress;

/** Filters: code, document, area, indicator, agency, due_from, due_to, status. See parkdb_cursor. @since 0.3 */
PARKDB_API int parkdb_target_progress_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_progress *parkdb_target_progress_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/**
 * The progress of a target, as parkdb_target_progress without names and sentences, which take most of the time: for many targets at once.
 * @since 0.5
 */
typedef struct parkdb_target_status {
    const char *target_code;    /**< Code of the target. */
    const char *document_code;  /**< Code of the target's document. */
    const char *area_code;      /**< Code of the area; NULL for a group without members. */
    const char *indicator_code; /**< Code of the indicator. */
    const char *due_period;     /**< Code of the due period; NULL for an undated target. */
    parkdb_number required;     /**< This and the following members as in parkdb_target_progress. */
    parkdb_number actual;       /**< The figure that counts, in the indicator's unit; no value without one. */
    const char *actual_period;  /**< Code of the period of actual, or NULL. */
    const char *actual_source;  /**< "reported", "derived", "aggregated" (from members) or "accumulated" (from shorter periods); NULL
                                     without a figure. */
    const char *status;         /**< "met", "missed", "reached", "on_track", "behind", "open", "overdue" or "unevaluable". */
    const char *reason;         /**< Why it is unevaluable: "no_baseline", "no_reference", "unit", "definition", "no_members", "stale",
                                     "break", "incomplete"; else NULL. */
    parkdb_number attainment;   /**< actual / required, inverted for falling indicators (完成率). */
    parkdb_number distance;     /**< (actual - baseline) / (required - baseline). */
    parkdb_number pace;         /**< distance divided by the share of the time that had elapsed at the end of the actual's period, or no
                                     value; on track from 1. */
    parkdb_number gap;          /**< The shortfall from required, in the indicator's unit; 0 or less when there is none. */
    const char *unit;           /**< Code of the indicator's unit. */
    const char *actual_status;  /**< What the statuses of actual say that bears on the verdict, as letters of SDMX's OBS_STATUS: "B"
                                     after a break, "E" estimated, "P" provisional, "U" of low reliability, "D" of another definition,
                                     several as "BP"; or NULL. */
} parkdb_target_status;

/** Filters: code, document, area, indicator, agency, due_from, due_to, status. See parkdb_cursor. @since 0.5 */
PARKDB_API int parkdb_target_status_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_status *parkdb_target_status_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** A status, and the number of rows of parkdb_target_status that have it. @since 0.5 */
typedef struct parkdb_target_status_count {
    const char *status; /**< As in parkdb_target_progress. */
    int dues;           /**< Number of rows: a target counts once for every area that it binds and every due period. */
} parkdb_target_status_count;

/**
 * Filters: code, document, area, indicator, agency, due_from, due_to, status. Only statuses that occur have a row, the most urgent first.
 * limit and offset count statuses. See parkdb_cursor. @since 0.5
 */
PARKDB_API int parkdb_target_status_count_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_status_count *parkdb_target_status_count_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** A target that is due, with names, on the clock's day (see parkdb_set_clock): a row of the monthly list. @since 0.6 */
typedef struct parkdb_target_calendar {
    const char *target_code;     /**< Code of the target. */
    const char *document;        /**< Title of the target's document. */
    const char *document_number; /**< Number of the target's document (发文字号), or NULL. */
    const char *clause;          /**< Place of the target's clause in the document: "2.1.1". */
    const char *indicator;       /**< Name of the indicator. */
    const char *subject;         /**< Name of the area; NULL for a group without members. */
    const char *wording;         /**< The figure as the document writes it. */
    const char *due_period;      /**< Code of the due period; NULL for an undated target. */
    const char *due_day;         /**< Last day of the due period, YYYY-MM-DD; NULL for an undated target. */
    parkdb_number days_left;     /**< Days until due_day, below 0 when it has passed; no value for an undated target. */
    const char *lead;            /**< Names of the agencies that lead, separated by "、"; NULL where the document names none. */
    const char *status;          /**< As in parkdb_target_progress. */
    const char *force;           /**< Status of the target's document: "in_force", "draft", "news_report", "expired", "repealed",
                                      "superseded" or "unknown". */
    const char *explain;         /**< One sentence in Chinese: clause, figure with source and vintage, formula with its numbers, verdict. */
    const char *explain_en;      /**< The same sentence in English. */
    const char *heading;         /**< Heading of the clause. */
    const char *document_code;   /**< Code of the document. */
    const char *area_code;       /**< Code of the area; NULL for a group without members. */
    const char *indicator_code;  /**< Code of the indicator. */
} parkdb_target_calendar;

/** Filters: code, document, area, indicator, agency, due_from, due_to, status. See parkdb_cursor. @since 0.6 */
PARKDB_API int parkdb_target_calendar_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_calendar *parkdb_target_calendar_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** A target and a due period: the number of areas that it binds and that meet it. @since 0.3 */
typedef struct parkdb_target_rollup {
    const char *target_code;   /**< Code of the target. */
    const char *document_code; /**< Code of the target's document. */
    const char *due_period;    /**< Code of the due period; NULL for an undated target. */
    int members;               /**< How many areas it binds. */
    int met;                   /**< Number of areas that have met or reached it. */
    double needed;             /**< Number of areas that must meet it: all, a share of them, or a count. */
    parkdb_number enough;      /**< 1 when enough areas have met it, 0 when not, no value without members. */
    const char *status;        /**< Status of the group as one, with the words of parkdb_target_progress. */
    const char *failing;       /**< Names of the areas that missed it, are behind, overdue or cannot be evaluated, separated by "、"; or
                                    NULL. */
    const char *reason;        /**< Why it is unevaluable as a whole: "no_members", or "incomplete": not every member is known (see
                                    register), and those who are do not decide it; else NULL. */
} parkdb_target_rollup;

/** Filters: code, document, agency, due_from, due_to, status. See parkdb_cursor. @since 0.3 */
PARKDB_API int parkdb_target_rollup_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_rollup *parkdb_target_rollup_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** A park on the clock's day (see parkdb_set_clock). @since 0.2 */
typedef struct parkdb_park_profile {
    const char *park_code;      /**< Code of the park. */
    const char *park;           /**< Name of the park. */
    const char *type;           /**< "high_tech_park", "economic_park", "new_area", "demonstration_zone", "science_park",
                                     "industrial_cluster" or "other". */
    const char *level;          /**< Level on the clock's day, or NULL when it is unknown. */
    const char *level_evidence; /**< Evidence for the level: "document", "inferred" or "general_knowledge"; NULL without a level. */
    const char *region;         /**< Name of the smallest region that contains it. */
    const char *province;       /**< Name of its province, or NULL. */
    const char *agency;         /**< Name of the committee that manages it, or NULL. */
    const char *part_of;        /**< Name of the park that it is part of, or NULL. */
    int targets;                /**< Number of targets that bind it by itself, also as a member with "each". */
    int shared_targets;         /**< Number of targets that bind it together with others. */
    int met;                    /**< Number of targets met, of those that bind it by itself; each due period counts. */
    int missed;                 /**< Number of targets missed, counted in the same way. */
    int reached;                /**< Number of targets reached, counted in the same way. */
    int on_track;               /**< Number of targets on track, counted in the same way. */
    int behind;                 /**< Number of targets behind, counted in the same way. */
    int open;                   /**< Number of open targets, counted in the same way. */
    int overdue;                /**< Number of targets overdue, counted in the same way. */
    int unevaluable;            /**< Number of unevaluable targets, counted in the same way. */
    const char *note;           /**< Free text, or NULL. */
    const char *park_status;    /**< "warned", "to_rectify" or "withdrawn" where that was decided on the park, or NULL. */
} parkdb_park_profile;

/** Filters: code, type, level, region. See parkdb_cursor. @since 0.2 */
PARKDB_API int parkdb_park_profile_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_park_profile *parkdb_park_profile_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/* ---------------------------------------------------------------- Where a park stands
 *
 * Parks are ranked among all parks, those of the same level or in the same province on the last day of a period, and the parks of each
 * group. Only figures of the same period are compared; a park without one has a row and no rank. As with progress, the clock of the handle
 * decides what was known.
 */

/** A park among its peers in an indicator and a period, on the clock's day (see parkdb_set_clock). @since 0.3 */
typedef struct parkdb_indicator_ranking {
    const char *indicator_code;  /**< Code of the indicator. */
    const char *indicator;       /**< Name of the indicator. */
    const char *indicator_en;    /**< English name of the indicator, or else its name. */
    const char *period;          /**< Code of the period. */
    const char *peers;           /**< "all", "same_level", "same_region", or the code of a group. */
    const char *among;           /**< Which: the level, the code of the province or of the group; NULL for all parks. */
    const char *park_code;       /**< Code of the park. */
    const char *park;            /**< Name of the park. */
    parkdb_number value;         /**< The park's figure, as reported, else computed from others; no value without one. */
    const char *unit;            /**< Code of the indicator's unit. */
    const char *how;             /**< "reported", "derived", "accumulated" or "aggregated"; NULL without a figure. */
    parkdb_number rank;          /**< Rank of the park, 1 for the best; equal parks share the better rank; no value where reason says
                                      why. */
    int of;                      /**< How many parks are compared. */
    int missing;                 /**< Number of peers without a rank, because their figure is missing or of another definition. */
    parkdb_number percentile;    /**< 100 * (worse + half of the other equals) / (of - 1); no value for one park alone. */
    parkdb_number median;        /**< The middle figure, or the mean of the two middle ones. */
    parkdb_number best;          /**< The best figure. */
    parkdb_number gap_to_best;   /**< Gap to the best figure, in unit; 0 for the best. */
    parkdb_number gap_to_next;   /**< Gap to the next better figure; no value for the best. */
    const char *previous_period; /**< Code of the same period a year earlier, where the park had a rank among the same peers; else NULL. */
    parkdb_number previous_rank; /**< Rank of the park in previous_period, or no value. */
    parkdb_number rank_change;   /**< previous_rank - rank, above 0 when it rose; or no value. */
    const char *reason;          /**< Why it has no rank: "no_figure", "definition" (a figure of another one), "direction" (neither more
                                      nor less is better); else NULL. */
} parkdb_indicator_ranking;

/**
 * Filters: area, indicator, peers, due_from, due_to. due_from and due_to restrict the periods. All parks are ranked, even if area asks for
 * one: use the faster parkdb_park_ranking_find then. See parkdb_cursor. @since 0.3
 */
PARKDB_API int parkdb_indicator_ranking_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_indicator_ranking *parkdb_indicator_ranking_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** The ranks of a park, without the other parks' rows, on the clock's day. @since 3.0 */
typedef struct parkdb_park_ranking {
    const char *indicator_code; /**< Code of the indicator. */
    const char *indicator;      /**< Name of the indicator. */
    const char *indicator_en;   /**< English name of the indicator, or else its name. */
    const char *period;         /**< Code of the period. */
    const char *peers;          /**< "all", "same_level", "same_region", or the code of a group. */
    const char *among;          /**< Which: the level, the code of the province or of the group; NULL for all parks. */
    const char *park_code;      /**< Code of the park. */
    const char *park;           /**< Name of the park. */
    parkdb_number value;        /**< The park's figure, as reported, else computed from others; no value without one. */
    const char *unit;           /**< Code of the indicator's unit. */
    const char *how;            /**< "reported", "derived", "accumulated" or "aggregated"; NULL without a figure. */
    parkdb_number rank;         /**< Rank of the park, 1 for the best; equal parks share the better rank; no value where reason says why. */
    int of;                     /**< How many parks are compared. */
    const char *reason;         /**< Why it has no rank: "no_figure", "definition" (a figure of another one), "direction" (neither more
                                     nor less is better); else NULL. */
} parkdb_park_ranking;

/**
 * Filters: area, indicator, peers, due_from, due_to. With area this is fast, for all indicators at once. Without it,
 * parkdb_indicator_ranking_find is faster. See parkdb_cursor. @since 3.0
 */
PARKDB_API int parkdb_park_ranking_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_park_ranking *parkdb_park_ranking_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** A park in an indicator, in the newest period for which it has a figure, on the clock's day. @since 0.3 */
typedef struct parkdb_park_standing {
    const char *park_code;      /**< Code of the park. */
    const char *park;           /**< Name of the park. */
    const char *indicator_code; /**< Code of the indicator. */
    const char *indicator;      /**< Name of the indicator. */
    const char *indicator_en;   /**< English name of the indicator, or else its name. */
    const char *period;         /**< Code of the period; without a figure, the newest one for which any park has one. */
    const char *peers;          /**< "all", "same_level", "same_region", or the code of a group. */
    const char *among;          /**< Which: the level, the code of the province or of the group; NULL for all parks. */
    parkdb_number value;        /**< The park's figure, as reported, else computed from others; no value without one. */
    const char *unit;           /**< Code of the indicator's unit. */
    const char *how;            /**< "reported", "derived", "accumulated" or "aggregated"; NULL without a figure. */
    parkdb_number rank;         /**< Rank of the park, 1 for the best; equal parks share the better rank; no value where reason says why. */
    int of;                     /**< How many parks are compared. */
    int missing;                /**< Number of peers without a rank, because their figure is missing or of another definition. */
    parkdb_number percentile;   /**< 100 * (worse + half of the other equals) / (of - 1); no value for one park alone. */
    parkdb_number best;         /**< The best figure. */
    parkdb_number gap_to_best;  /**< Gap to the best figure, in unit; 0 for the best. */
    parkdb_number gap_to_next;  /**< Gap to the next better figure; no value for the best. */
    const char *standing;       /**< "strength" (in the best third), "weak" (in the last third) or "middle"; NULL among fewer than three
                                     and without a rank. */
    parkdb_number rank_change;  /**< Places gained since the same period of the year before, among that year's peers; no value where it
                                     had no rank then. */
    const char *reason;         /**< Why it has no rank: "no_figure", "definition" (a figure of another one), "direction" (neither more
                                     nor less is better); else NULL. */
} parkdb_park_standing;

/**
 * Filters: area, indicator, peers, standing. area is the park, so that { area, peers = "same_level", standing = "weak" } finds the weak
 * spots of a park. The best indicator comes first. See parkdb_cursor. @since 0.3
 */
PARKDB_API int parkdb_park_standing_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_park_standing *parkdb_park_standing_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** A rank that a target promises, and the actual one, for an area and a due period. @since 0.3 */
typedef struct parkdb_target_standing {
    const char *target_code;    /**< Code of the target. */
    const char *document_code;  /**< Code of the target's document. */
    const char *area_code;      /**< Code of the area; NULL for a group without members. */
    const char *area;           /**< Name of the area, or NULL. */
    const char *indicator_code; /**< Code of the indicator. */
    const char *indicator;      /**< Name of the indicator. */
    const char *indicator_en;   /**< English name of the indicator, or else its name. */
    const char *wording;        /**< The rank as the document writes it. */
    const char *due_period;     /**< Code of the due period; NULL for an undated target. */
    const char *comparator;     /**< How the promised rank is compared: "<=", "<", … */
    parkdb_number promised;     /**< The required rank, or no value. */
    parkdb_number rank;         /**< The rank that is, or no value. */
    const char *period;         /**< Code of the period of rank, or NULL. */
    const char *source;         /**< "reported", or as actual_source in parkdb_target_progress; NULL without a rank. */
    parkdb_number missing;      /**< Number of places lacking, 0 when none; or no value. */
    const char *status;         /**< As in parkdb_target_progress. */
    const char *reason;         /**< As in parkdb_target_progress, or NULL. */
} parkdb_target_standing;

/** Filters: code, document, area, indicator, agency, due_from, due_to, status. See parkdb_cursor. @since 0.3 */
PARKDB_API int parkdb_target_standing_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_standing *parkdb_target_standing_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/* ---------------------------------------------------------------- Who must act
 *
 * Follow-ups are the user's own records: policy files have none, and removing a file removes none. A target or task with a follow-up cannot
 * be removed, by parkdb_target_remove, parkdb_load_files or parkdb_unload, until the follow-up refers to another one or is removed.
 */

/** A follow-up (督办) as it was raised; its present state is in parkdb_followup_overview. @since 0.3 */
typedef struct parkdb_followup {
    const char *code;       /**< Readable code: "2026-0001". */
    const char *target;     /**< Code of the target that it is about; NULL with a task. */
    const char *task;       /**< Code of the clause of the task that it is about; NULL with a target. */
    const char *area;       /**< Code of the park or region concerned; NULL: all that the target binds. */
    const char *due_period; /**< Code of the due period of the target that it is about; NULL: all. NULL with a task. */
    const char *agency;     /**< Code of the agency that was asked first. */
    const char *raised;     /**< Day on which it was raised, YYYY-MM-DD. */
    const char *due;        /**< First day by which an answer was asked for, YYYY-MM-DD. */
    const char *subject;    /**< What it is about, in a few words. */
    const char *note;       /**< Free text, or NULL. */
} parkdb_followup;

/** Filters: code, document, area, agency. See parkdb_cursor. @since 0.3 */
PARKDB_API int parkdb_followup_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_followup *parkdb_followup_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/**
 * Key: code. See "Writing" above. Members that an event has replaced (agency, raised, due) no longer change. Removing a follow-up removes
 * its events too; to finish one, put a "closed" event instead. @since 0.3
 */
PARKDB_API int parkdb_followup_put_sized(parkdb *db, const parkdb_followup *row, size_t size);
PARKDB_API int parkdb_followup_remove(parkdb *db, const parkdb_followup *row); /**< Reads only the key. */

/** An event of a follow-up. @since 0.3 */
typedef struct parkdb_followup_event {
    const char *followup; /**< Code of the follow-up. */
    int ord;              /**< Position in the order of its events, from 1; a new event has a higher number than all before. */
    const char *day;      /**< Day of the event, YYYY-MM-DD; not before that of the event before. */
    const char *kind;     /**< "assigned", "answered", "extended", "closed" or "reopened". */
    const char *agency;   /**< Code of the agency: with "assigned" the one that is asked now; with "answered" the one that answered, or
                               NULL for the one asked; else NULL. */
    const char *due;      /**< New day by which an answer is asked for, YYYY-MM-DD, with "extended" and "reopened"; the day or NULL with
                               "assigned"; else NULL. */
    const char *outcome;  /**< "resolved", "unresolved" or "withdrawn" with "closed"; else NULL. */
    const char *text;     /**< Text of the answer or event, or NULL. */
} parkdb_followup_event;

/** Filters: code, agency, kind. See parkdb_cursor. @since 0.3 */
PARKDB_API int parkdb_followup_event_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_followup_event *parkdb_followup_event_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/**
 * Key: followup, ord. See "Writing" above. Only the last event of a follow-up can be put again or removed; earlier ones stay as they are.
 * @since 0.3
 */
PARKDB_API int parkdb_followup_event_put_sized(parkdb *db, const parkdb_followup_event *row, size_t size);
PARKDB_API int parkdb_followup_event_remove(parkdb *db, const parkdb_followup_event *row); /**< Reads only the key. */

/**
 * A follow-up that is raised and not closed on the clock's day, by agency and due day; members as in parkdb_followup_overview. @since 0.3
 */
typedef struct parkdb_followup_open {
    const char *agency_code;   /**< Code of the agency that is asked now. */
    const char *agency;        /**< Name of the agency. */
    const char *due;           /**< Day by which an answer is asked for now, YYYY-MM-DD. */
    int days_left;             /**< Days until due; below 0 when it has passed. */
    const char *status;        /**< "open", "overdue" or "answered". */
    const char *followup_code; /**< Code of the follow-up. */
    const char *subject;       /**< What it is about. */
    const char *target_code;   /**< Code of the target; NULL with a task. */
    const char *document_code; /**< Code of the document of the target or task. */
    const char *clause;        /**< Place of the target's or task's clause in the document. */
    const char *heading;       /**< Heading of the target's or task's clause. */
    const char *area_code;     /**< Code of the park or region concerned, or NULL: all that the target binds. */
    const char *area;          /**< Name of the park or region concerned, or NULL. */
    const char *due_period;    /**< Code of the target's due period, or NULL: all, or a task. */
    const char *raised;        /**< Day on which it was raised, YYYY-MM-DD. */
    const char *answered;      /**< Day of the last answer, or NULL. */
    const char *last_text;     /**< Text of the last event, or NULL. */
} parkdb_followup_open;

/** Filters: code, document, area, agency, due_from, due_to, status. See parkdb_cursor. @since 0.3 */
PARKDB_API int parkdb_followup_open_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_followup_open *parkdb_followup_open_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** A follow-up as it stands on the clock's day (see parkdb_set_clock); later events are not seen. @since 0.3 */
typedef struct parkdb_followup_overview {
    const char *followup_code;     /**< Code of the follow-up. */
    const char *status;            /**< "open": waits for an answer; "overdue": waits for an answer, and its day has passed; "answered":
                                        waits to be closed; "closed". */
    const char *agency_code;       /**< Code of the agency that is asked now. */
    const char *agency;            /**< Name of the agency. */
    const char *due;               /**< Day by which an answer is asked for now, YYYY-MM-DD. */
    parkdb_number days_left;       /**< Days until due, below 0 when it has passed; no value when closed. */
    const char *target_code;       /**< Code of the target; NULL with a task. */
    const char *document_code;     /**< Code of the document of the target or task. */
    const char *clause;            /**< Place of the target's or task's clause in the document. */
    const char *heading;           /**< Heading of the target's or task's clause. */
    const char *area_code;         /**< Code of the park or region concerned, or NULL: all that the target binds. */
    const char *area;              /**< Name of the park or region concerned, or NULL. */
    const char *due_period;        /**< Code of the target's due period, or NULL: all, or a task. */
    const char *subject;           /**< What it is about. */
    const char *raised;            /**< Day on which it was raised, YYYY-MM-DD. */
    const char *first_due;         /**< First day by which an answer was asked for, YYYY-MM-DD. */
    int extensions;                /**< How often it was extended. */
    const char *answered;          /**< Day of the last answer, or NULL. */
    const char *closed;            /**< Day on which it was closed; NULL while it is not closed. */
    const char *outcome;           /**< Outcome: "resolved", "unresolved" or "withdrawn"; NULL while it is not closed. */
    const char *last_day;          /**< Day of the last event, or NULL. */
    const char *last_kind;         /**< Kind of the last event, or NULL. */
    const char *last_text;         /**< Text of the last event, or NULL. */
    const char *note;              /**< Free text, or NULL. */
    const char *asked_agency_code; /**< Code of the agency that was asked last, whose duties the agency has. */
    const char *asked_agency;      /**< Name of the agency that was asked last. */
} parkdb_followup_overview;

/** Filters: code, document, area, agency, due_from, due_to, status. See parkdb_cursor. @since 0.3 */
PARKDB_API int parkdb_followup_overview_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_followup_overview *parkdb_followup_overview_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/**
 * A proposal of a follow-up on the clock's day: a target that is behind, missed or overdue and has no open follow-up. See
 * parkdb_followup_accept. @since 0.3
 */
typedef struct parkdb_followup_proposed {
    const char *target_code;    /**< Code of the target. */
    const char *document_code;  /**< Code of the target's document. */
    const char *area_code;      /**< Code of the area that is behind. */
    const char *area;           /**< Name of the area that is behind. */
    const char *indicator_code; /**< Code of the indicator. */
    const char *due_period;     /**< Code of the due period, or NULL: undated. */
    const char *status;         /**< Status of the target: "behind", "missed" or "overdue". */
    const char *agency_code;    /**< Code of the agency to be asked; NULL if there is none to propose. */
    const char *agency;         /**< Name of the agency to be asked, or NULL. */
    const char *role;           /**< Why the agency is to be asked: "lead", "responsible", or "manages" the park if no agency leads or is
                                     responsible; NULL without an agency. */
    const char *raised;         /**< The clock's day, YYYY-MM-DD. */
    const char *due;            /**< Day by which an answer would be asked for: 30 days later. */
    const char *subject;        /**< What it is about, in a few words. */
    const char *explain;        /**< Reason in Chinese: the sentence of parkdb_target_progress. */
    const char *explain_en;     /**< The same sentence in English. */
    int closed_before;          /**< Number of follow-ups on it that were raised and closed before. */
} parkdb_followup_proposed;

/** Filters: code, document, area, indicator, agency, role, due_from, due_to, status. See parkdb_cursor. @since 0.3 */
PARKDB_API int parkdb_followup_proposed_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_followup_proposed *parkdb_followup_proposed_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** An agency, a role and a status on the clock's day: the number of targets, tasks or follow-ups. @since 0.3 */
typedef struct parkdb_agency_scorecard {
    const char *agency_code; /**< Code of the agency. */
    const char *agency;      /**< Name of the agency. */
    const char *kind;        /**< What is counted: "target", "task" or "followup". */
    const char *role;        /**< "lead", "responsible", "implement" or "support"; NULL for follow-ups. */
    const char *status;      /**< For targets as in parkdb_target_progress; for tasks the worst among their targets, or "no_target"; for
                                  follow-ups as in parkdb_followup_overview. */
    int number;              /**< Number of different targets, tasks or follow-ups. */
    parkdb_number dues;      /**< For targets: number of areas and due periods; no value for others. */
} parkdb_agency_scorecard;

/** Filters: agency, role, kind, status. See parkdb_cursor. @since 0.3 */
PARKDB_API int parkdb_agency_scorecard_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_agency_scorecard *parkdb_agency_scorecard_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/* ---------------------------------------------------------------- What the documents leave open */

/**
 * A higher document's target that a document omits although it implements the higher document; the view's comment says what counts. @since
 * 0.3
 */
typedef struct parkdb_cascade_missing {
    const char *higher_code;          /**< Code of the higher target. */
    const char *higher_document_code; /**< Code of the higher target's document. */
    const char *higher_subject;       /**< Name of the area that the higher target binds. */
    const char *indicator_code;       /**< Code of the higher target's indicator. */
    const char *indicator;            /**< Name of the higher target's indicator. */
    const char *higher_value;         /**< Comparator and value of the higher target as text: ">= 55". */
    const char *higher_unit;          /**< Unit of the higher target. */
    const char *higher_period_to;     /**< Code of the higher target's due period, or NULL. */
    const char *region_code;          /**< Code of the region of the document that omits it. */
    const char *region;               /**< Name of the region of the document that omits it. */
    const char *document_code;        /**< Code of the document that omits it. */
    const char *document;             /**< Title of the document that omits it. */
    const char *reason;               /**< "binds": it binds areas in that region by itself; "others": it binds the region with others,
                                           whose documents answer it. */
    const char *areas;                /**< Names of the areas in the region that it binds, separated by "、"; NULL with "others". */
    const char *others;               /**< Codes of documents of other regions that answer it, separated by "、"; or NULL. */
} parkdb_cascade_missing;

/** Filters: code, document, region, indicator, reason. See parkdb_cursor. @since 0.3 */
PARKDB_API int parkdb_cascade_missing_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_cascade_missing *parkdb_cascade_missing_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** A target of a document that another one supersedes or repeals, and what became of it. @since 0.3 */
typedef struct parkdb_target_released {
    const char *target_code;        /**< Code of the target. */
    const char *document_code;      /**< Code of the target's document. */
    const char *document;           /**< Title of the target's document. */
    const char *subject;            /**< Name of the area that it binds. */
    const char *indicator_code;     /**< Code of the indicator. */
    const char *indicator;          /**< Name of the indicator. */
    const char *wording;            /**< As the document writes it. */
    const char *due_period;         /**< Code of the due period, or NULL. */
    const char *relation;           /**< What became of the document: another one "supersedes" or "repeals" it. */
    const char *by_document_code;   /**< Code of the document that supersedes or repeals it. */
    const char *by_document;        /**< Title of the document that supersedes or repeals it. */
    const char *by_day;             /**< Day on which the document that supersedes or repeals it was made, or else published, YYYY-MM-DD;
                                         NULL when neither is known. */
    parkdb_number not_yet_due;      /**< 1 when the target was undated or its due period had not ended on by_day, 0 when it had; no value
                                         without by_day. */
    const char *fate;               /**< "succeeded" or "falls_away". */
    const char *successor_relation; /**< "supersedes" or "restates"; NULL without a successor. */
    const char *successor_code;     /**< Code of the target of the other document that replaces it, or NULL. */
} parkdb_target_released;

/** Filters: code, document, indicator, relation, fate, due_from, due_to. See parkdb_cursor. @since 0.3 */
PARKDB_API int parkdb_target_released_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_target_released *parkdb_target_released_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/* ---------------------------------------------------------------- Assessment */

/** An edition of an assessment scheme (考核评价). @since 0.4 */
typedef struct parkdb_assessment {
    const char *code;           /**< Readable code: "innovation-index-2014". */
    const char *name;           /**< Name as published. */
    const char *name_en;        /**< English name, or NULL. */
    const char *scheme;         /**< Code of the scheme, the same in every edition. */
    const char *edition;        /**< Edition: "2014". */
    const char *issuer;         /**< Who issued it, as published; or NULL. */
    const char *document;       /**< Code of the document that sets it, or NULL. */
    const char *frequency;      /**< Frequency of the periods that it assesses: "year" (NULL too), "half", "quarter" or "month". */
    parkdb_number min_coverage; /**< A result that rests on a smaller share of the weights, from 0 to 1, is withheld. No value: only a
                                     result that rests on none is withheld. */
    int official;               /**< 1 when it is its issuer's own with nothing assumed; 0: all its results are simulated. */
    const char *note;           /**< Free text, or NULL. */
} parkdb_assessment;

/** Filters: code, document. See parkdb_cursor. @since 0.4 */
PARKDB_API int parkdb_assessment_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_assessment *parkdb_assessment_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: code. See "Writing" above. @since 0.4 */
PARKDB_API int parkdb_assessment_put_sized(parkdb *db, const parkdb_assessment *row, size_t size);
PARKDB_API int parkdb_assessment_remove(parkdb *db, const parkdb_assessment *row); /**< Reads only the key. */

/** A class of parks that are assessed together and ranked among themselves. Without classes, all parks are one class. @since 0.4 */
typedef struct parkdb_assessment_class {
    const char *assessment; /**< Code of the assessment. */
    int ord;                /**< Place in the list. */
    const char *name;       /**< Name as published. */
    const char *area_group; /**< Code of the group whose parks are assessed, as of the period's last day; NULL: all parks. */
} parkdb_assessment_class;

/** Filters: code, area. See parkdb_cursor. @since 0.4 */
PARKDB_API int parkdb_assessment_class_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_assessment_class *parkdb_assessment_class_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: assessment, ord. See "Writing" above. @since 0.4 */
PARKDB_API int parkdb_assessment_class_put_sized(parkdb *db, const parkdb_assessment_class *row, size_t size);
PARKDB_API int parkdb_assessment_class_remove(parkdb *db, const parkdb_assessment_class *row); /**< Reads only the key. */

/** A dimension of an assessment. @since 0.4 */
typedef struct parkdb_assessment_dimension {
    const char *code;       /**< Readable code: "innovation-index-2014/1". */
    const char *assessment; /**< Code of the assessment. */
    const char *name;       /**< Name as published. */
    const char *name_en;    /**< English name, or NULL. */
    double weight;          /**< Percent, or parts of any sum; 0 if its items only deduct or veto. */
    int weight_assumed;     /**< 1 when the weight is not published, else 0. */
    const char *note;       /**< Free text, or NULL. */
} parkdb_assessment_dimension;

/** Filters: code. code: that of the assessment. See parkdb_cursor. @since 0.4 */
PARKDB_API int parkdb_assessment_dimension_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_assessment_dimension *parkdb_assessment_dimension_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: code. See "Writing" above. @since 0.4 */
PARKDB_API int parkdb_assessment_dimension_put_sized(parkdb *db, const parkdb_assessment_dimension *row, size_t size);
PARKDB_API int parkdb_assessment_dimension_remove(parkdb *db, const parkdb_assessment_dimension *row); /**< Reads only the key. */

/** An indicator of a dimension, and how it is scored. The table assessment_item says what each method does. @since 0.4 */
typedef struct parkdb_assessment_item {
    const char *dimension;            /**< Code of the dimension. */
    int ord;                          /**< Place in the list. */
    const char *indicator;            /**< Code of the indicator. */
    const char *method;               /**< "min_max", "efficacy", "rank", "target_share", "deduction" or "veto". */
    int method_assumed;               /**< 1 when the method is not published, else 0. */
    parkdb_number weight;             /**< Weight within the dimension; no value for "deduction" and "veto". */
    int weight_assumed;               /**< 1 when the weight is not published, else 0. */
    const char *target;               /**< "target_share": code of the target; NULL: any that the park has. */
    parkdb_number bound_worst;        /**< "min_max", "efficacy": the worse bound in the indicator's unit; no value: the class's worst. */
    parkdb_number bound_best;         /**< "min_max", "efficacy": the better bound in the indicator's unit; no value: the class's best. */
    parkdb_number points_low;         /**< Points at the worst; no value: 60 for "efficacy", else 0. */
    parkdb_number points_high;        /**< Points at the best, which is the maximum; no value: 100. */
    parkdb_number threshold;          /**< "deduction", "veto": the threshold in the indicator's unit; no value: 0, for "deduction" only. */
    const char *threshold_comparator; /**< "veto": ">=", ">", "<=" or "<"; "deduction": "<", or ">" or NULL, which are the same. */
    parkdb_number points_each;        /**< "deduction": points taken off for each unit beyond the threshold. */
    parkdb_number points_most;        /**< "deduction": the maximum deducted; no value: no limit. */
    const char *note;                 /**< Free text, or NULL. */
} parkdb_assessment_item;

/** Filters: code, indicator, method. code: that of the dimension. See parkdb_cursor. @since 0.4 */
PARKDB_API int parkdb_assessment_item_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_assessment_item *parkdb_assessment_item_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */
/** Key: dimension, ord. See "Writing" above. @since 0.4 */
PARKDB_API int parkdb_assessment_item_put_sized(parkdb *db, const parkdb_assessment_item *row, size_t size);
PARKDB_API int parkdb_assessment_item_remove(parkdb *db, const parkdb_assessment_item *row); /**< Reads only the key. */

/** The score of a dimension in a result of parkdb_assessment_result. @since 0.4 */
typedef struct parkdb_assessment_dimension_score {
    const char *round;           /**< Code of the round in which it is frozen; NULL: it is not frozen. */
    const char *assessment_code; /**< Code of the assessment. */
    const char *period;          /**< Code of the period. */
    const char *park_class;      /**< Name of the class. */
    const char *park_code;       /**< Code of the park. */
    const char *park;            /**< Name of the park. */
    const char *dimension_code;  /**< Code of the dimension. */
    const char *dimension;       /**< Name of the dimension. */
    const char *dimension_en;    /**< English name of the dimension, or the Chinese one if there is none. */
    double weight;               /**< Weight of the dimension. */
    parkdb_number score;         /**< The mean of its items' scores by their weights; no value if none is scored. */
    parkdb_number coverage;      /**< Share of the dimension's weights that is scored; no value if it has no weights. */
    parkdb_number deducted;      /**< Points that the dimension's items deduct from the total; no value if none does. */
    const char *missing;         /**< The dimension's indicators without a score, or NULL. */
    const char *state;           /**< "live", "frozen", "published", "pending" or "replaced". */
} parkdb_assessment_dimension_score;

/** Filters: code, area, state, due_from, due_to. As for parkdb_assessment_result. See parkdb_cursor. @since 0.4 */
PARKDB_API int parkdb_assessment_dimension_score_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_assessment_dimension_score *parkdb_assessment_dimension_score_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** The score of an indicator in a result of parkdb_assessment_result, with what it was computed from. @since 0.4 */
typedef struct parkdb_assessment_item_score {
    const char *round;           /**< Code of the round in which it is frozen; NULL: it is not frozen. */
    const char *assessment_code; /**< Code of the assessment. */
    const char *period;          /**< Code of the period. */
    const char *park_class;      /**< Name of the class. */
    const char *park_code;       /**< Code of the park. */
    const char *park;            /**< Name of the park. */
    const char *dimension_code;  /**< Code of the dimension. */
    const char *dimension;       /**< Name of the dimension. */
    int item;                    /**< Place in the dimension. */
    const char *indicator_code;  /**< Code of the indicator. */
    const char *indicator;       /**< Name of the indicator. */
    const char *indicator_en;    /**< English name of the indicator, or the Chinese one if there is none. */
    const char *method;          /**< See parkdb_assessment_item. */
    parkdb_number weight;        /**< Weight within the dimension; no value for "deduction" and "veto". */
    int assumed;                 /**< 1 when a weight or the method is not published, else 0. */
    parkdb_number value;         /**< The figure; no value if there is none. */
    const char *unit;            /**< Code of the indicator's unit. */
    const char *how;             /**< "reported", "derived", "accumulated" or "aggregated"; NULL without a figure. */
    const char *vintage;         /**< Day from which the figure was known, or NULL. */
    const char *target_code;     /**< "target_share": code of the target of which the share is taken; else NULL. */
    parkdb_number score;         /**< Points; no value if it is not scored. */
    parkdb_number deducted;      /**< "deduction": points deducted. */
    parkdb_number vetoed;        /**< "veto": 1 or 0; no value if it cannot be decided. */
    const char *formula;         /**< The computation with its numbers; or NULL. */
    const char *reason;          /**< Why there is no score: "no_figure", "definition" (the figure has another one), "no_target",
                                      "another_period" (there is progress for another period), "direction" (neither more nor less is
                                      better); else NULL. */
    int synthetic;               /**< 1 when the figure is made up, or may be computed from one that is; else 0. */
    const char *state;           /**< "live", "frozen", "published", "pending" or "replaced". */
} parkdb_assessment_item_score;

/** Filters: code, area, indicator, state, due_from, due_to. As for parkdb_assessment_result. See parkdb_cursor. @since 0.4 */
PARKDB_API int parkdb_assessment_item_score_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_assessment_item_score *parkdb_assessment_item_score_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** A park's result in an assessment and period: the frozen one, else the present one. The view assessment_result says more. @since 0.4 */
typedef struct parkdb_assessment_result {
    const char *round;           /**< Code of the round in which it is frozen; NULL: it is not frozen. */
    const char *assessment_code; /**< Code of the assessment. */
    const char *assessment;      /**< Name of the assessment. */
    const char *scheme;          /**< Code of the scheme, the same in every edition. */
    const char *edition;         /**< Edition of the scheme. */
    const char *period;          /**< Code of the period. */
    const char *park_class;      /**< Name of the class; "" if all parks are one class. */
    const char *park_code;       /**< Code of the park. */
    const char *park;            /**< Name of the park. */
    const char *scores;          /**< The dimensions with their scores, to two decimals: "创新资源集聚 81.25;…";
                                      parkdb_assessment_dimension_score has a row for each. */
    parkdb_number points;        /**< The mean of the dimensions' scores by their weights; no value if the result is withheld. */
    double deducted;             /**< Points taken off. */
    parkdb_number total;         /**< points less deducted, not below 0; no value if it is vetoed or withheld. */
    parkdb_number rank;          /**< Rank in the class; equal totals share the better rank. No value without a total. */
    int of;                      /**< Number of parks in the class that have a total. */
    int members;                 /**< How many the class has. */
    double coverage;             /**< Share of the weights that is scored, less the share of unknown deductions and vetoes in the number
                                      of items; from 0 to 1. */
    const char *missing;         /**< The indicators without a score, or NULL. */
    const char *status;          /**< "complete", "partial", "withheld" or "vetoed". */
    const char *reason;          /**< "coverage" or "no_score" if it is withheld, "veto" if it is vetoed; else NULL. */
    const char *nature;          /**< "simulated", "provisional" or "official". */
    int newest;                  /**< 1 for the newest period that has begun and has figures, else 0. */
    const char *state;           /**< "live", "frozen", "published", "pending" or "replaced". */
    const char *known_on;        /**< The day whose knowledge counted; NULL: the clock's. */
    const char *published_on;    /**< Day on which it was published, or NULL. */
    const char *published_by;    /**< Who published it, or NULL. */
} parkdb_assessment_result;

/**
 * Filters: code, area, state, due_from, due_to, status. code: that of the assessment; area: of the park; due_from, due_to: of the period.
 * See parkdb_cursor. @since 0.4
 */
PARKDB_API int parkdb_assessment_result_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_assessment_result *parkdb_assessment_result_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** A round: the results of an assessment for a period as they were frozen, on the clock's day. @since 0.4 */
typedef struct parkdb_assessment_round_overview {
    const char *round;           /**< Code of the round: "innovation-index-2014/2023/1". */
    const char *assessment_code; /**< Code of the assessment. */
    const char *assessment;      /**< Name of the assessment. */
    const char *period;          /**< Code of the period. */
    const char *frozen_on;       /**< Day on which it was frozen, YYYY-MM-DD. */
    const char *frozen_by;       /**< Who froze it. */
    const char *known_on;        /**< The day whose knowledge counted, YYYY-MM-DD. */
    const char *published_on;    /**< Day on which it was published, YYYY-MM-DD, or NULL. */
    const char *published_by;    /**< Who published it, or NULL. */
    const char *state;           /**< "published": the last published round; "frozen": the last round, if none is published; "pending":
                                      the last round, frozen after another was published; "replaced". */
    const char *note;            /**< Free text, or NULL. */
} parkdb_assessment_round_overview;

/** Filters: code, due_from, due_to, state. code: that of the assessment; due_from, due_to: of the period. See parkdb_cursor. @since 0.4 */
PARKDB_API int parkdb_assessment_round_overview_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_assessment_round_overview *parkdb_assessment_round_overview_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/* ---------------------------------------------------------------- The file itself */

/** A table or view for people to read, or to write to by hand. Other tables and views may change without notice. @since 1.0 */
typedef struct parkdb_catalogue {
    const char *name;      /**< Its name in SQL. */
    const char *row_is_zh; /**< What one row is, in Chinese. */
    const char *row_is_en; /**< What one row is, in English. */
} parkdb_catalogue;

/** Filters: table_name. See parkdb_cursor. @since 1.0 */
PARKDB_API int parkdb_catalogue_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_catalogue *parkdb_catalogue_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/** A column of a table or view of parkdb_catalogue. @since 1.0 */
typedef struct parkdb_catalogue_column {
    const char *table_name;  /**< Name of the table or view. */
    int position;            /**< Position in the table or view, from 1. */
    const char *column_name; /**< Name of the column. */
    const char *type;        /**< "text", "integer" or "real". */
    int may_be_null;         /**< 1 when it may be null, else 0. */
    const char *meaning_zh;  /**< What it holds, in Chinese. */
    const char *meaning_en;  /**< What it holds, in English. */
} parkdb_catalogue_column;

/** Filters: table_name. See parkdb_cursor. @since 1.0 */
PARKDB_API int parkdb_catalogue_column_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
PARKDB_API const parkdb_catalogue_column *parkdb_catalogue_column_row(const parkdb_cursor *cursor); /**< The current row, or NULL; see parkdb_cursor. */

/* ---------------------------------------------------------------- Putting a row
 *
 * parkdb_<kind>_put(db, row) passes the size of the caller's struct, so that a later library with a larger struct reads no further: missing
 * members count as zero. The library's own functions of the same names serve programs built with an older header.
 */

#ifdef PARKDB_BUILDING
PARKDB_API int parkdb_unit_put(parkdb *db, const parkdb_unit *row);
PARKDB_API int parkdb_area_alias_put(parkdb *db, const parkdb_area_alias *row);
PARKDB_API int parkdb_region_put(parkdb *db, const parkdb_region *row);
PARKDB_API int parkdb_agency_put(parkdb *db, const parkdb_agency *row);
PARKDB_API int parkdb_agency_member_put(parkdb *db, const parkdb_agency_member *row);
PARKDB_API int parkdb_agency_successor_put(parkdb *db, const parkdb_agency_successor *row);
PARKDB_API int parkdb_park_put(parkdb *db, const parkdb_park *row);
PARKDB_API int parkdb_park_level_put(parkdb *db, const parkdb_park_level *row);
PARKDB_API int parkdb_park_status_put(parkdb *db, const parkdb_park_status *row);
PARKDB_API int parkdb_area_successor_put(parkdb *db, const parkdb_area_successor *row);
PARKDB_API int parkdb_area_group_put(parkdb *db, const parkdb_area_group *row);
PARKDB_API int parkdb_area_group_listed_put(parkdb *db, const parkdb_area_group_listed *row);
PARKDB_API int parkdb_document_put(parkdb *db, const parkdb_document *row);
PARKDB_API int parkdb_document_issuer_put(parkdb *db, const parkdb_document_issuer *row);
PARKDB_API int parkdb_document_relation_put(parkdb *db, const parkdb_document_relation *row);
PARKDB_API int parkdb_register_put(parkdb *db, const parkdb_register *row);
PARKDB_API int parkdb_clause_put(parkdb *db, const parkdb_clause *row);
PARKDB_API int parkdb_clause_text_put(parkdb *db, const parkdb_clause_text *row);
PARKDB_API int parkdb_task_put(parkdb *db, const parkdb_task *row);
PARKDB_API int parkdb_task_agency_put(parkdb *db, const parkdb_task_agency *row);
PARKDB_API int parkdb_indicator_put(parkdb *db, const parkdb_indicator *row);
PARKDB_API int parkdb_indicator_alias_put(parkdb *db, const parkdb_indicator_alias *row);
PARKDB_API int parkdb_target_put(parkdb *db, const parkdb_target *row);
PARKDB_API int parkdb_target_agency_put(parkdb *db, const parkdb_target_agency *row);
PARKDB_API int parkdb_target_inferred_put(parkdb *db, const parkdb_target_inferred *row);
PARKDB_API int parkdb_target_relation_put(parkdb *db, const parkdb_target_relation *row);
PARKDB_API int parkdb_instrument_put(parkdb *db, const parkdb_instrument *row);
PARKDB_API int parkdb_observation_put(parkdb *db, const parkdb_observation *row);
PARKDB_API int parkdb_series_link_put(parkdb *db, const parkdb_series_link *row);
PARKDB_API int parkdb_source_put(parkdb *db, const parkdb_source *row);
PARKDB_API int parkdb_followup_put(parkdb *db, const parkdb_followup *row);
PARKDB_API int parkdb_followup_event_put(parkdb *db, const parkdb_followup_event *row);
PARKDB_API int parkdb_assessment_put(parkdb *db, const parkdb_assessment *row);
PARKDB_API int parkdb_assessment_class_put(parkdb *db, const parkdb_assessment_class *row);
PARKDB_API int parkdb_assessment_dimension_put(parkdb *db, const parkdb_assessment_dimension *row);
PARKDB_API int parkdb_assessment_item_put(parkdb *db, const parkdb_assessment_item *row);
#else
static inline int parkdb_unit_put(parkdb *db, const parkdb_unit *row)
{
    return parkdb_unit_put_sized(db, row, sizeof *row);
}
static inline int parkdb_area_alias_put(parkdb *db, const parkdb_area_alias *row)
{
    return parkdb_area_alias_put_sized(db, row, sizeof *row);
}
static inline int parkdb_region_put(parkdb *db, const parkdb_region *row)
{
    return parkdb_region_put_sized(db, row, sizeof *row);
}
static inline int parkdb_agency_put(parkdb *db, const parkdb_agency *row)
{
    return parkdb_agency_put_sized(db, row, sizeof *row);
}
static inline int parkdb_agency_member_put(parkdb *db, const parkdb_agency_member *row)
{
    return parkdb_agency_member_put_sized(db, row, sizeof *row);
}
static inline int parkdb_agency_successor_put(parkdb *db, const parkdb_agency_successor *row)
{
    return parkdb_agency_successor_put_sized(db, row, sizeof *row);
}
static inline int parkdb_park_put(parkdb *db, const parkdb_park *row)
{
    return parkdb_park_put_sized(db, row, sizeof *row);
}
static inline int parkdb_park_level_put(parkdb *db, const parkdb_park_level *row)
{
    return parkdb_park_level_put_sized(db, row, sizeof *row);
}
static inline int parkdb_park_status_put(parkdb *db, const parkdb_park_status *row)
{
    return parkdb_park_status_put_sized(db, row, sizeof *row);
}
static inline int parkdb_area_successor_put(parkdb *db, const parkdb_area_successor *row)
{
    return parkdb_area_successor_put_sized(db, row, sizeof *row);
}
static inline int parkdb_area_group_put(parkdb *db, const parkdb_area_group *row)
{
    return parkdb_area_group_put_sized(db, row, sizeof *row);
}
static inline int parkdb_area_group_listed_put(parkdb *db, const parkdb_area_group_listed *row)
{
    return parkdb_area_group_listed_put_sized(db, row, sizeof *row);
}
static inline int parkdb_document_put(parkdb *db, const parkdb_document *row)
{
    return parkdb_document_put_sized(db, row, sizeof *row);
}
static inline int parkdb_document_issuer_put(parkdb *db, const parkdb_document_issuer *row)
{
    return parkdb_document_issuer_put_sized(db, row, sizeof *row);
}
static inline int parkdb_document_relation_put(parkdb *db, const parkdb_document_relation *row)
{
    return parkdb_document_relation_put_sized(db, row, sizeof *row);
}
static inline int parkdb_register_put(parkdb *db, const parkdb_register *row)
{
    return parkdb_register_put_sized(db, row, sizeof *row);
}
static inline int parkdb_clause_put(parkdb *db, const parkdb_clause *row)
{
    return parkdb_clause_put_sized(db, row, sizeof *row);
}
static inline int parkdb_clause_text_put(parkdb *db, const parkdb_clause_text *row)
{
    return parkdb_clause_text_put_sized(db, row, sizeof *row);
}
static inline int parkdb_task_put(parkdb *db, const parkdb_task *row)
{
    return parkdb_task_put_sized(db, row, sizeof *row);
}
static inline int parkdb_task_agency_put(parkdb *db, const parkdb_task_agency *row)
{
    return parkdb_task_agency_put_sized(db, row, sizeof *row);
}
static inline int parkdb_indicator_put(parkdb *db, const parkdb_indicator *row)
{
    return parkdb_indicator_put_sized(db, row, sizeof *row);
}
static inline int parkdb_indicator_alias_put(parkdb *db, const parkdb_indicator_alias *row)
{
    return parkdb_indicator_alias_put_sized(db, row, sizeof *row);
}
static inline int parkdb_target_put(parkdb *db, const parkdb_target *row)
{
    return parkdb_target_put_sized(db, row, sizeof *row);
}
static inline int parkdb_target_agency_put(parkdb *db, const parkdb_target_agency *row)
{
    return parkdb_target_agency_put_sized(db, row, sizeof *row);
}
static inline int parkdb_target_inferred_put(parkdb *db, const parkdb_target_inferred *row)
{
    return parkdb_target_inferred_put_sized(db, row, sizeof *row);
}
static inline int parkdb_target_relation_put(parkdb *db, const parkdb_target_relation *row)
{
    return parkdb_target_relation_put_sized(db, row, sizeof *row);
}
static inline int parkdb_instrument_put(parkdb *db, const parkdb_instrument *row)
{
    return parkdb_instrument_put_sized(db, row, sizeof *row);
}
static inline int parkdb_observation_put(parkdb *db, const parkdb_observation *row)
{
    return parkdb_observation_put_sized(db, row, sizeof *row);
}
static inline int parkdb_series_link_put(parkdb *db, const parkdb_series_link *row)
{
    return parkdb_series_link_put_sized(db, row, sizeof *row);
}
static inline int parkdb_source_put(parkdb *db, const parkdb_source *row)
{
    return parkdb_source_put_sized(db, row, sizeof *row);
}
static inline int parkdb_followup_put(parkdb *db, const parkdb_followup *row)
{
    return parkdb_followup_put_sized(db, row, sizeof *row);
}
static inline int parkdb_followup_event_put(parkdb *db, const parkdb_followup_event *row)
{
    return parkdb_followup_event_put_sized(db, row, sizeof *row);
}
static inline int parkdb_assessment_put(parkdb *db, const parkdb_assessment *row)
{
    return parkdb_assessment_put_sized(db, row, sizeof *row);
}
static inline int parkdb_assessment_class_put(parkdb *db, const parkdb_assessment_class *row)
{
    return parkdb_assessment_class_put_sized(db, row, sizeof *row);
}
static inline int parkdb_assessment_dimension_put(parkdb *db, const parkdb_assessment_dimension *row)
{
    return parkdb_assessment_dimension_put_sized(db, row, sizeof *row);
}
static inline int parkdb_assessment_item_put(parkdb *db, const parkdb_assessment_item *row)
{
    return parkdb_assessment_item_put_sized(db, row, sizeof *row);
}
#endif

#endif
