/* Every kind of row in parkdb_rows.h. Written by test/make-kinds.py from that header. */
/* clang-format off */
#include "kinds.h"

static const struct field period_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_period, code), NULL_NEVER},
    {"frequency", FIELD_TEXT, offsetof(parkdb_period, frequency), NULL_NEVER},
    {"months", FIELD_INT, offsetof(parkdb_period, months), NULL_NEVER},
    {"first_day", FIELD_TEXT, offsetof(parkdb_period, first_day), NULL_NEVER},
    {"last_day", FIELD_TEXT, offsetof(parkdb_period, last_day), NULL_NEVER},
};

static const void *period_row(const parkdb_cursor *cursor)
{
    return parkdb_period_row(cursor);
}

static const struct field vocabulary_fields[] = {
    {"table_name", FIELD_TEXT, offsetof(parkdb_vocabulary, table_name), NULL_NEVER},
    {"field", FIELD_TEXT, offsetof(parkdb_vocabulary, field), NULL_NEVER},
    {"ord", FIELD_INT, offsetof(parkdb_vocabulary, ord), NULL_NEVER},
    {"word", FIELD_TEXT, offsetof(parkdb_vocabulary, word), NULL_NEVER},
    {"meaning_zh", FIELD_TEXT, offsetof(parkdb_vocabulary, meaning_zh), NULL_NEVER},
    {"meaning_en", FIELD_TEXT, offsetof(parkdb_vocabulary, meaning_en), NULL_NEVER},
};

static const void *vocabulary_row(const parkdb_cursor *cursor)
{
    return parkdb_vocabulary_row(cursor);
}

static const struct field unit_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_unit, code), NULL_NEVER},
    {"name_en", FIELD_TEXT, offsetof(parkdb_unit, name_en), NULL_MAY_BE},
    {"dimension", FIELD_TEXT, offsetof(parkdb_unit, dimension), NULL_NEVER},
    {"factor", FIELD_DOUBLE, offsetof(parkdb_unit, factor), NULL_NEVER},
    {"change_only", FIELD_INT, offsetof(parkdb_unit, change_only), NULL_NEVER},
    {"note", FIELD_TEXT, offsetof(parkdb_unit, note), NULL_MAY_BE},
};

static const void *unit_row(const parkdb_cursor *cursor)
{
    return parkdb_unit_row(cursor);
}

static int unit_put(parkdb *db, const void *row)
{
    return parkdb_unit_put(db, row);
}

static int unit_remove(parkdb *db, const void *row)
{
    return parkdb_unit_remove(db, row);
}

static const struct field area_alias_fields[] = {
    {"area", FIELD_TEXT, offsetof(parkdb_area_alias, area), NULL_NEVER},
    {"ord", FIELD_INT, offsetof(parkdb_area_alias, ord), NULL_NEVER},
    {"name", FIELD_TEXT, offsetof(parkdb_area_alias, name), NULL_NEVER},
};

static const void *area_alias_row(const parkdb_cursor *cursor)
{
    return parkdb_area_alias_row(cursor);
}

static int area_alias_put(parkdb *db, const void *row)
{
    return parkdb_area_alias_put(db, row);
}

static int area_alias_remove(parkdb *db, const void *row)
{
    return parkdb_area_alias_remove(db, row);
}

static const struct field region_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_region, code), NULL_NEVER},
    {"name", FIELD_TEXT, offsetof(parkdb_region, name), NULL_NEVER},
    {"name_en", FIELD_TEXT, offsetof(parkdb_region, name_en), NULL_MAY_BE},
    {"level", FIELD_TEXT, offsetof(parkdb_region, level), NULL_NEVER},
    {"parent", FIELD_TEXT, offsetof(parkdb_region, parent), NULL_MAY_BE},
    {"gb_code", FIELD_TEXT, offsetof(parkdb_region, gb_code), NULL_MAY_BE},
    {"note", FIELD_TEXT, offsetof(parkdb_region, note), NULL_MAY_BE},
    {"first_day", FIELD_TEXT, offsetof(parkdb_region, first_day), NULL_NEVER},
    {"last_day", FIELD_TEXT, offsetof(parkdb_region, last_day), NULL_NEVER},
};

static const void *region_row(const parkdb_cursor *cursor)
{
    return parkdb_region_row(cursor);
}

static int region_put(parkdb *db, const void *row)
{
    return parkdb_region_put(db, row);
}

static int region_remove(parkdb *db, const void *row)
{
    return parkdb_region_remove(db, row);
}

static const struct field agency_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_agency, code), NULL_NEVER},
    {"name", FIELD_TEXT, offsetof(parkdb_agency, name), NULL_NEVER},
    {"short_name", FIELD_TEXT, offsetof(parkdb_agency, short_name), NULL_MAY_BE},
    {"kind", FIELD_TEXT, offsetof(parkdb_agency, kind), NULL_NEVER},
    {"region", FIELD_TEXT, offsetof(parkdb_agency, region), NULL_MAY_BE},
    {"parent", FIELD_TEXT, offsetof(parkdb_agency, parent), NULL_MAY_BE},
    {"note", FIELD_TEXT, offsetof(parkdb_agency, note), NULL_MAY_BE},
    {"members_open", FIELD_INT, offsetof(parkdb_agency, members_open), NULL_NEVER},
};

static const void *agency_row(const parkdb_cursor *cursor)
{
    return parkdb_agency_row(cursor);
}

static int agency_put(parkdb *db, const void *row)
{
    return parkdb_agency_put(db, row);
}

static int agency_remove(parkdb *db, const void *row)
{
    return parkdb_agency_remove(db, row);
}

static const struct field agency_member_fields[] = {
    {"body", FIELD_TEXT, offsetof(parkdb_agency_member, body), NULL_NEVER},
    {"ord", FIELD_INT, offsetof(parkdb_agency_member, ord), NULL_NEVER},
    {"agency", FIELD_TEXT, offsetof(parkdb_agency_member, agency), NULL_NEVER},
    {"role", FIELD_TEXT, offsetof(parkdb_agency_member, role), NULL_NEVER},
    {"first_day", FIELD_TEXT, offsetof(parkdb_agency_member, first_day), NULL_NEVER},
    {"last_day", FIELD_TEXT, offsetof(parkdb_agency_member, last_day), NULL_NEVER},
    {"as_written", FIELD_TEXT, offsetof(parkdb_agency_member, as_written), NULL_MAY_BE},
    {"note", FIELD_TEXT, offsetof(parkdb_agency_member, note), NULL_MAY_BE},
};

static const void *agency_member_row(const parkdb_cursor *cursor)
{
    return parkdb_agency_member_row(cursor);
}

static int agency_member_put(parkdb *db, const void *row)
{
    return parkdb_agency_member_put(db, row);
}

static int agency_member_remove(parkdb *db, const void *row)
{
    return parkdb_agency_member_remove(db, row);
}

static const struct field agency_successor_fields[] = {
    {"predecessor", FIELD_TEXT, offsetof(parkdb_agency_successor, predecessor), NULL_NEVER},
    {"ord", FIELD_INT, offsetof(parkdb_agency_successor, ord), NULL_NEVER},
    {"successor", FIELD_TEXT, offsetof(parkdb_agency_successor, successor), NULL_NEVER},
    {"from_day", FIELD_TEXT, offsetof(parkdb_agency_successor, from_day), NULL_NEVER},
    {"kind", FIELD_TEXT, offsetof(parkdb_agency_successor, kind), NULL_NEVER},
    {"document", FIELD_TEXT, offsetof(parkdb_agency_successor, document), NULL_MAY_BE},
    {"note", FIELD_TEXT, offsetof(parkdb_agency_successor, note), NULL_MAY_BE},
};

static const void *agency_successor_row(const parkdb_cursor *cursor)
{
    return parkdb_agency_successor_row(cursor);
}

static int agency_successor_put(parkdb *db, const void *row)
{
    return parkdb_agency_successor_put(db, row);
}

static int agency_successor_remove(parkdb *db, const void *row)
{
    return parkdb_agency_successor_remove(db, row);
}

static const struct field park_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_park, code), NULL_NEVER},
    {"name", FIELD_TEXT, offsetof(parkdb_park, name), NULL_NEVER},
    {"name_en", FIELD_TEXT, offsetof(parkdb_park, name_en), NULL_MAY_BE},
    {"type", FIELD_TEXT, offsetof(parkdb_park, type), NULL_NEVER},
    {"region", FIELD_TEXT, offsetof(parkdb_park, region), NULL_NEVER},
    {"agency", FIELD_TEXT, offsetof(parkdb_park, agency), NULL_MAY_BE},
    {"part_of", FIELD_TEXT, offsetof(parkdb_park, part_of), NULL_MAY_BE},
    {"note", FIELD_TEXT, offsetof(parkdb_park, note), NULL_MAY_BE},
    {"first_day", FIELD_TEXT, offsetof(parkdb_park, first_day), NULL_NEVER},
    {"last_day", FIELD_TEXT, offsetof(parkdb_park, last_day), NULL_NEVER},
};

static const void *park_row(const parkdb_cursor *cursor)
{
    return parkdb_park_row(cursor);
}

static int park_put(parkdb *db, const void *row)
{
    return parkdb_park_put(db, row);
}

static int park_remove(parkdb *db, const void *row)
{
    return parkdb_park_remove(db, row);
}

static const struct field park_level_fields[] = {
    {"park", FIELD_TEXT, offsetof(parkdb_park_level, park), NULL_NEVER},
    {"first_day", FIELD_TEXT, offsetof(parkdb_park_level, first_day), NULL_NEVER},
    {"last_day", FIELD_TEXT, offsetof(parkdb_park_level, last_day), NULL_NEVER},
    {"level", FIELD_TEXT, offsetof(parkdb_park_level, level), NULL_NEVER},
    {"evidence", FIELD_TEXT, offsetof(parkdb_park_level, evidence), NULL_NEVER},
    {"note", FIELD_TEXT, offsetof(parkdb_park_level, note), NULL_MAY_BE},
};

static const void *park_level_row(const parkdb_cursor *cursor)
{
    return parkdb_park_level_row(cursor);
}

static int park_level_put(parkdb *db, const void *row)
{
    return parkdb_park_level_put(db, row);
}

static int park_level_remove(parkdb *db, const void *row)
{
    return parkdb_park_level_remove(db, row);
}

static const struct field park_status_fields[] = {
    {"park", FIELD_TEXT, offsetof(parkdb_park_status, park), NULL_NEVER},
    {"first_day", FIELD_TEXT, offsetof(parkdb_park_status, first_day), NULL_NEVER},
    {"last_day", FIELD_TEXT, offsetof(parkdb_park_status, last_day), NULL_NEVER},
    {"status", FIELD_TEXT, offsetof(parkdb_park_status, status), NULL_NEVER},
    {"document", FIELD_TEXT, offsetof(parkdb_park_status, document), NULL_MAY_BE},
    {"note", FIELD_TEXT, offsetof(parkdb_park_status, note), NULL_MAY_BE},
};

static const void *park_status_row(const parkdb_cursor *cursor)
{
    return parkdb_park_status_row(cursor);
}

static int park_status_put(parkdb *db, const void *row)
{
    return parkdb_park_status_put(db, row);
}

static int park_status_remove(parkdb *db, const void *row)
{
    return parkdb_park_status_remove(db, row);
}

static const struct field area_successor_fields[] = {
    {"predecessor", FIELD_TEXT, offsetof(parkdb_area_successor, predecessor), NULL_NEVER},
    {"ord", FIELD_INT, offsetof(parkdb_area_successor, ord), NULL_NEVER},
    {"successor", FIELD_TEXT, offsetof(parkdb_area_successor, successor), NULL_NEVER},
    {"from_day", FIELD_TEXT, offsetof(parkdb_area_successor, from_day), NULL_NEVER},
    {"kind", FIELD_TEXT, offsetof(parkdb_area_successor, kind), NULL_NEVER},
    {"takes_targets", FIELD_INT, offsetof(parkdb_area_successor, takes_targets), NULL_NEVER},
    {"document", FIELD_TEXT, offsetof(parkdb_area_successor, document), NULL_MAY_BE},
    {"note", FIELD_TEXT, offsetof(parkdb_area_successor, note), NULL_MAY_BE},
};

static const void *area_successor_row(const parkdb_cursor *cursor)
{
    return parkdb_area_successor_row(cursor);
}

static int area_successor_put(parkdb *db, const void *row)
{
    return parkdb_area_successor_put(db, row);
}

static int area_successor_remove(parkdb *db, const void *row)
{
    return parkdb_area_successor_remove(db, row);
}

static const struct field area_group_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_area_group, code), NULL_NEVER},
    {"name", FIELD_TEXT, offsetof(parkdb_area_group, name), NULL_NEVER},
    {"name_en", FIELD_TEXT, offsetof(parkdb_area_group, name_en), NULL_MAY_BE},
    {"rule_kind", FIELD_TEXT, offsetof(parkdb_area_group, rule_kind), NULL_MAY_BE},
    {"rule_region", FIELD_TEXT, offsetof(parkdb_area_group, rule_region), NULL_MAY_BE},
    {"rule_level", FIELD_TEXT, offsetof(parkdb_area_group, rule_level), NULL_MAY_BE},
    {"rule_level_match", FIELD_TEXT, offsetof(parkdb_area_group, rule_level_match), NULL_MAY_BE},
    {"rule_type", FIELD_TEXT, offsetof(parkdb_area_group, rule_type), NULL_MAY_BE},
    {"note", FIELD_TEXT, offsetof(parkdb_area_group, note), NULL_MAY_BE},
};

static const void *area_group_row(const parkdb_cursor *cursor)
{
    return parkdb_area_group_row(cursor);
}

static int area_group_put(parkdb *db, const void *row)
{
    return parkdb_area_group_put(db, row);
}

static int area_group_remove(parkdb *db, const void *row)
{
    return parkdb_area_group_remove(db, row);
}

static const struct field area_group_listed_fields[] = {
    {"area_group", FIELD_TEXT, offsetof(parkdb_area_group_listed, area_group), NULL_NEVER},
    {"ord", FIELD_INT, offsetof(parkdb_area_group_listed, ord), NULL_NEVER},
    {"member", FIELD_TEXT, offsetof(parkdb_area_group_listed, member), NULL_NEVER},
    {"first_day", FIELD_TEXT, offsetof(parkdb_area_group_listed, first_day), NULL_NEVER},
    {"last_day", FIELD_TEXT, offsetof(parkdb_area_group_listed, last_day), NULL_NEVER},
};

static const void *area_group_listed_row(const parkdb_cursor *cursor)
{
    return parkdb_area_group_listed_row(cursor);
}

static int area_group_listed_put(parkdb *db, const void *row)
{
    return parkdb_area_group_listed_put(db, row);
}

static int area_group_listed_remove(parkdb *db, const void *row)
{
    return parkdb_area_group_listed_remove(db, row);
}

static const struct field area_member_fields[] = {
    {"area_group", FIELD_TEXT, offsetof(parkdb_area_member, area_group), NULL_NEVER},
    {"member", FIELD_TEXT, offsetof(parkdb_area_member, member), NULL_NEVER},
    {"first_day", FIELD_TEXT, offsetof(parkdb_area_member, first_day), NULL_NEVER},
    {"last_day", FIELD_TEXT, offsetof(parkdb_area_member, last_day), NULL_NEVER},
};

static const void *area_member_row(const parkdb_cursor *cursor)
{
    return parkdb_area_member_row(cursor);
}

static const struct field document_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_document, code), NULL_NEVER},
    {"title", FIELD_TEXT, offsetof(parkdb_document, title), NULL_NEVER},
    {"title_en", FIELD_TEXT, offsetof(parkdb_document, title_en), NULL_MAY_BE},
    {"number", FIELD_TEXT, offsetof(parkdb_document, number), NULL_MAY_BE},
    {"status", FIELD_TEXT, offsetof(parkdb_document, status), NULL_NEVER},
    {"region", FIELD_TEXT, offsetof(parkdb_document, region), NULL_MAY_BE},
    {"dated", FIELD_TEXT, offsetof(parkdb_document, dated), NULL_MAY_BE},
    {"published", FIELD_TEXT, offsetof(parkdb_document, published), NULL_MAY_BE},
    {"plan_from", FIELD_TEXT, offsetof(parkdb_document, plan_from), NULL_MAY_BE},
    {"plan_to", FIELD_TEXT, offsetof(parkdb_document, plan_to), NULL_MAY_BE},
    {"source", FIELD_TEXT, offsetof(parkdb_document, source), NULL_MAY_BE},
    {"note", FIELD_TEXT, offsetof(parkdb_document, note), NULL_MAY_BE},
};

static const void *document_row(const parkdb_cursor *cursor)
{
    return parkdb_document_row(cursor);
}

static int document_put(parkdb *db, const void *row)
{
    return parkdb_document_put(db, row);
}

static int document_remove(parkdb *db, const void *row)
{
    return parkdb_document_remove(db, row);
}

static const struct field document_issuer_fields[] = {
    {"document", FIELD_TEXT, offsetof(parkdb_document_issuer, document), NULL_NEVER},
    {"ord", FIELD_INT, offsetof(parkdb_document_issuer, ord), NULL_NEVER},
    {"agency", FIELD_TEXT, offsetof(parkdb_document_issuer, agency), NULL_NEVER},
};

static const void *document_issuer_row(const parkdb_cursor *cursor)
{
    return parkdb_document_issuer_row(cursor);
}

static int document_issuer_put(parkdb *db, const void *row)
{
    return parkdb_document_issuer_put(db, row);
}

static int document_issuer_remove(parkdb *db, const void *row)
{
    return parkdb_document_issuer_remove(db, row);
}

static const struct field document_relation_fields[] = {
    {"document", FIELD_TEXT, offsetof(parkdb_document_relation, document), NULL_NEVER},
    {"relation", FIELD_TEXT, offsetof(parkdb_document_relation, relation), NULL_NEVER},
    {"related", FIELD_TEXT, offsetof(parkdb_document_relation, related), NULL_NEVER},
    {"note", FIELD_TEXT, offsetof(parkdb_document_relation, note), NULL_MAY_BE},
};

static const void *document_relation_row(const parkdb_cursor *cursor)
{
    return parkdb_document_relation_row(cursor);
}

static int document_relation_put(parkdb *db, const void *row)
{
    return parkdb_document_relation_put(db, row);
}

static int document_relation_remove(parkdb *db, const void *row)
{
    return parkdb_document_relation_remove(db, row);
}

static const struct field register_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_register, code), NULL_NEVER},
    {"kind", FIELD_TEXT, offsetof(parkdb_register, kind), NULL_NEVER},
    {"region", FIELD_TEXT, offsetof(parkdb_register, region), NULL_NEVER},
    {"type", FIELD_TEXT, offsetof(parkdb_register, type), NULL_MAY_BE},
    {"level", FIELD_TEXT, offsetof(parkdb_register, level), NULL_MAY_BE},
    {"first_day", FIELD_TEXT, offsetof(parkdb_register, first_day), NULL_NEVER},
    {"last_day", FIELD_TEXT, offsetof(parkdb_register, last_day), NULL_NEVER},
    {"source", FIELD_TEXT, offsetof(parkdb_register, source), NULL_NEVER},
    {"document", FIELD_TEXT, offsetof(parkdb_register, document), NULL_MAY_BE},
    {"note", FIELD_TEXT, offsetof(parkdb_register, note), NULL_MAY_BE},
};

static const void *register_row(const parkdb_cursor *cursor)
{
    return parkdb_register_row(cursor);
}

static int register_put(parkdb *db, const void *row)
{
    return parkdb_register_put(db, row);
}

static int register_remove(parkdb *db, const void *row)
{
    return parkdb_register_remove(db, row);
}

static const struct field clause_fields[] = {
    {"document", FIELD_TEXT, offsetof(parkdb_clause, document), NULL_NEVER},
    {"code", FIELD_TEXT, offsetof(parkdb_clause, code), NULL_NEVER},
    {"parent", FIELD_TEXT, offsetof(parkdb_clause, parent), NULL_MAY_BE},
    {"number", FIELD_TEXT, offsetof(parkdb_clause, number), NULL_MAY_BE},
    {"heading", FIELD_TEXT, offsetof(parkdb_clause, heading), NULL_NEVER},
    {"note", FIELD_TEXT, offsetof(parkdb_clause, note), NULL_MAY_BE},
};

static const void *clause_row(const parkdb_cursor *cursor)
{
    return parkdb_clause_row(cursor);
}

static int clause_put(parkdb *db, const void *row)
{
    return parkdb_clause_put(db, row);
}

static int clause_remove(parkdb *db, const void *row)
{
    return parkdb_clause_remove(db, row);
}

static const struct field clause_text_fields[] = {
    {"clause", FIELD_TEXT, offsetof(parkdb_clause_text, clause), NULL_NEVER},
    {"text", FIELD_TEXT, offsetof(parkdb_clause_text, text), NULL_NEVER},
};

static const void *clause_text_row(const parkdb_cursor *cursor)
{
    return parkdb_clause_text_row(cursor);
}

static int clause_text_put(parkdb *db, const void *row)
{
    return parkdb_clause_text_put(db, row);
}

static int clause_text_remove(parkdb *db, const void *row)
{
    return parkdb_clause_text_remove(db, row);
}

static const struct field task_fields[] = {
    {"clause", FIELD_TEXT, offsetof(parkdb_task, clause), NULL_NEVER},
    {"note", FIELD_TEXT, offsetof(parkdb_task, note), NULL_MAY_BE},
    {"agencies_open", FIELD_INT, offsetof(parkdb_task, agencies_open), NULL_NEVER},
};

static const void *task_row(const parkdb_cursor *cursor)
{
    return parkdb_task_row(cursor);
}

static int task_put(parkdb *db, const void *row)
{
    return parkdb_task_put(db, row);
}

static int task_remove(parkdb *db, const void *row)
{
    return parkdb_task_remove(db, row);
}

static const struct field task_agency_fields[] = {
    {"task", FIELD_TEXT, offsetof(parkdb_task_agency, task), NULL_NEVER},
    {"ord", FIELD_INT, offsetof(parkdb_task_agency, ord), NULL_NEVER},
    {"agency", FIELD_TEXT, offsetof(parkdb_task_agency, agency), NULL_NEVER},
    {"role", FIELD_TEXT, offsetof(parkdb_task_agency, role), NULL_NEVER},
    {"as_written", FIELD_TEXT, offsetof(parkdb_task_agency, as_written), NULL_MAY_BE},
    {"stated_in", FIELD_TEXT, offsetof(parkdb_task_agency, stated_in), NULL_MAY_BE},
    {"note", FIELD_TEXT, offsetof(parkdb_task_agency, note), NULL_MAY_BE},
};

static const void *task_agency_row(const parkdb_cursor *cursor)
{
    return parkdb_task_agency_row(cursor);
}

static int task_agency_put(parkdb *db, const void *row)
{
    return parkdb_task_agency_put(db, row);
}

static int task_agency_remove(parkdb *db, const void *row)
{
    return parkdb_task_agency_remove(db, row);
}

static const struct field indicator_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_indicator, code), NULL_NEVER},
    {"name", FIELD_TEXT, offsetof(parkdb_indicator, name), NULL_NEVER},
    {"name_en", FIELD_TEXT, offsetof(parkdb_indicator, name_en), NULL_MAY_BE},
    {"unit", FIELD_TEXT, offsetof(parkdb_indicator, unit), NULL_NEVER},
    {"topic", FIELD_TEXT, offsetof(parkdb_indicator, topic), NULL_MAY_BE},
    {"direction", FIELD_TEXT, offsetof(parkdb_indicator, direction), NULL_NEVER},
    {"aggregation_area", FIELD_TEXT, offsetof(parkdb_indicator, aggregation_area), NULL_NEVER},
    {"aggregation_time", FIELD_TEXT, offsetof(parkdb_indicator, aggregation_time), NULL_NEVER},
    {"definition", FIELD_TEXT, offsetof(parkdb_indicator, definition), NULL_MAY_BE},
    {"source", FIELD_TEXT, offsetof(parkdb_indicator, source), NULL_MAY_BE},
    {"derivation", FIELD_TEXT, offsetof(parkdb_indicator, derivation), NULL_MAY_BE},
    {"derived_from", FIELD_TEXT, offsetof(parkdb_indicator, derived_from), NULL_MAY_BE},
    {"derived_with", FIELD_TEXT, offsetof(parkdb_indicator, derived_with), NULL_MAY_BE},
    {"denominator_at", FIELD_TEXT, offsetof(parkdb_indicator, denominator_at), NULL_MAY_BE},
    {"levels_comparable", FIELD_NUMBER, offsetof(parkdb_indicator, levels_comparable), NULL_NEVER},
    {"threshold", FIELD_NUMBER, offsetof(parkdb_indicator, threshold), NULL_NEVER},
    {"threshold_unit", FIELD_TEXT, offsetof(parkdb_indicator, threshold_unit), NULL_MAY_BE},
    {"threshold_comparator", FIELD_TEXT, offsetof(parkdb_indicator, threshold_comparator), NULL_MAY_BE},
    {"peers", FIELD_TEXT, offsetof(parkdb_indicator, peers), NULL_MAY_BE},
    {"peer_group", FIELD_TEXT, offsetof(parkdb_indicator, peer_group), NULL_MAY_BE},
    {"level", FIELD_TEXT, offsetof(parkdb_indicator, level), NULL_MAY_BE},
    {"level_match", FIELD_TEXT, offsetof(parkdb_indicator, level_match), NULL_MAY_BE},
    {"park_type", FIELD_TEXT, offsetof(parkdb_indicator, park_type), NULL_MAY_BE},
    {"note", FIELD_TEXT, offsetof(parkdb_indicator, note), NULL_MAY_BE},
};

static const void *indicator_row(const parkdb_cursor *cursor)
{
    return parkdb_indicator_row(cursor);
}

static int indicator_put(parkdb *db, const void *row)
{
    return parkdb_indicator_put(db, row);
}

static int indicator_remove(parkdb *db, const void *row)
{
    return parkdb_indicator_remove(db, row);
}

static const struct field indicator_alias_fields[] = {
    {"indicator", FIELD_TEXT, offsetof(parkdb_indicator_alias, indicator), NULL_NEVER},
    {"ord", FIELD_INT, offsetof(parkdb_indicator_alias, ord), NULL_NEVER},
    {"name", FIELD_TEXT, offsetof(parkdb_indicator_alias, name), NULL_NEVER},
};

static const void *indicator_alias_row(const parkdb_cursor *cursor)
{
    return parkdb_indicator_alias_row(cursor);
}

static int indicator_alias_put(parkdb *db, const void *row)
{
    return parkdb_indicator_alias_put(db, row);
}

static int indicator_alias_remove(parkdb *db, const void *row)
{
    return parkdb_indicator_alias_remove(db, row);
}

static const struct field target_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_target, code), NULL_NEVER},
    {"clause", FIELD_TEXT, offsetof(parkdb_target, clause), NULL_NEVER},
    {"area", FIELD_TEXT, offsetof(parkdb_target, area), NULL_NEVER},
    {"quantifier", FIELD_TEXT, offsetof(parkdb_target, quantifier), NULL_NEVER},
    {"quantifier_min", FIELD_NUMBER, offsetof(parkdb_target, quantifier_min), NULL_NEVER},
    {"indicator", FIELD_TEXT, offsetof(parkdb_target, indicator), NULL_NEVER},
    {"basis", FIELD_TEXT, offsetof(parkdb_target, basis), NULL_NEVER},
    {"baseline_period", FIELD_TEXT, offsetof(parkdb_target, baseline_period), NULL_MAY_BE},
    {"reference_area", FIELD_TEXT, offsetof(parkdb_target, reference_area), NULL_MAY_BE},
    {"comparator", FIELD_TEXT, offsetof(parkdb_target, comparator), NULL_NEVER},
    {"value", FIELD_DOUBLE, offsetof(parkdb_target, value), NULL_NEVER},
    {"value_high", FIELD_NUMBER, offsetof(parkdb_target, value_high), NULL_NEVER},
    {"unit", FIELD_TEXT, offsetof(parkdb_target, unit), NULL_NEVER},
    {"period_from", FIELD_TEXT, offsetof(parkdb_target, period_from), NULL_MAY_BE},
    {"period_to", FIELD_TEXT, offsetof(parkdb_target, period_to), NULL_MAY_BE},
    {"over", FIELD_TEXT, offsetof(parkdb_target, over), NULL_NEVER},
    {"strength", FIELD_TEXT, offsetof(parkdb_target, strength), NULL_NEVER},
    {"wording", FIELD_TEXT, offsetof(parkdb_target, wording), NULL_NEVER},
    {"note", FIELD_TEXT, offsetof(parkdb_target, note), NULL_MAY_BE},
};

static const void *target_row(const parkdb_cursor *cursor)
{
    return parkdb_target_row(cursor);
}

static int target_put(parkdb *db, const void *row)
{
    return parkdb_target_put(db, row);
}

static int target_remove(parkdb *db, const void *row)
{
    return parkdb_target_remove(db, row);
}

static const struct field target_agency_fields[] = {
    {"target", FIELD_TEXT, offsetof(parkdb_target_agency, target), NULL_NEVER},
    {"ord", FIELD_INT, offsetof(parkdb_target_agency, ord), NULL_NEVER},
    {"agency", FIELD_TEXT, offsetof(parkdb_target_agency, agency), NULL_NEVER},
    {"role", FIELD_TEXT, offsetof(parkdb_target_agency, role), NULL_NEVER},
    {"as_written", FIELD_TEXT, offsetof(parkdb_target_agency, as_written), NULL_MAY_BE},
    {"note", FIELD_TEXT, offsetof(parkdb_target_agency, note), NULL_MAY_BE},
};

static const void *target_agency_row(const parkdb_cursor *cursor)
{
    return parkdb_target_agency_row(cursor);
}

static int target_agency_put(parkdb *db, const void *row)
{
    return parkdb_target_agency_put(db, row);
}

static int target_agency_remove(parkdb *db, const void *row)
{
    return parkdb_target_agency_remove(db, row);
}

static const struct field target_inferred_fields[] = {
    {"target", FIELD_TEXT, offsetof(parkdb_target_inferred, target), NULL_NEVER},
    {"ord", FIELD_INT, offsetof(parkdb_target_inferred, ord), NULL_NEVER},
    {"field", FIELD_TEXT, offsetof(parkdb_target_inferred, field), NULL_NEVER},
};

static const void *target_inferred_row(const parkdb_cursor *cursor)
{
    return parkdb_target_inferred_row(cursor);
}

static int target_inferred_put(parkdb *db, const void *row)
{
    return parkdb_target_inferred_put(db, row);
}

static int target_inferred_remove(parkdb *db, const void *row)
{
    return parkdb_target_inferred_remove(db, row);
}

static const struct field target_relation_fields[] = {
    {"target", FIELD_TEXT, offsetof(parkdb_target_relation, target), NULL_NEVER},
    {"ord", FIELD_INT, offsetof(parkdb_target_relation, ord), NULL_NEVER},
    {"relation", FIELD_TEXT, offsetof(parkdb_target_relation, relation), NULL_NEVER},
    {"related", FIELD_TEXT, offsetof(parkdb_target_relation, related), NULL_NEVER},
    {"note", FIELD_TEXT, offsetof(parkdb_target_relation, note), NULL_MAY_BE},
};

static const void *target_relation_row(const parkdb_cursor *cursor)
{
    return parkdb_target_relation_row(cursor);
}

static int target_relation_put(parkdb *db, const void *row)
{
    return parkdb_target_relation_put(db, row);
}

static int target_relation_remove(parkdb *db, const void *row)
{
    return parkdb_target_relation_remove(db, row);
}

static const struct field instrument_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_instrument, code), NULL_NEVER},
    {"clause", FIELD_TEXT, offsetof(parkdb_instrument, clause), NULL_NEVER},
    {"kind", FIELD_TEXT, offsetof(parkdb_instrument, kind), NULL_NEVER},
    {"name", FIELD_TEXT, offsetof(parkdb_instrument, name), NULL_NEVER},
    {"rate", FIELD_NUMBER, offsetof(parkdb_instrument, rate), NULL_NEVER},
    {"rate_unit", FIELD_TEXT, offsetof(parkdb_instrument, rate_unit), NULL_MAY_BE},
    {"rate_of", FIELD_TEXT, offsetof(parkdb_instrument, rate_of), NULL_MAY_BE},
    {"rate_bound", FIELD_TEXT, offsetof(parkdb_instrument, rate_bound), NULL_MAY_BE},
    {"amount", FIELD_NUMBER, offsetof(parkdb_instrument, amount), NULL_NEVER},
    {"amount_unit", FIELD_TEXT, offsetof(parkdb_instrument, amount_unit), NULL_MAY_BE},
    {"amount_bound", FIELD_TEXT, offsetof(parkdb_instrument, amount_bound), NULL_MAY_BE},
    {"per", FIELD_TEXT, offsetof(parkdb_instrument, per), NULL_NEVER},
    {"duration", FIELD_NUMBER, offsetof(parkdb_instrument, duration), NULL_NEVER},
    {"duration_unit", FIELD_TEXT, offsetof(parkdb_instrument, duration_unit), NULL_MAY_BE},
    {"beneficiary", FIELD_TEXT, offsetof(parkdb_instrument, beneficiary), NULL_MAY_BE},
    {"payer", FIELD_TEXT, offsetof(parkdb_instrument, payer), NULL_MAY_BE},
    {"wording", FIELD_TEXT, offsetof(parkdb_instrument, wording), NULL_NEVER},
    {"note", FIELD_TEXT, offsetof(parkdb_instrument, note), NULL_MAY_BE},
};

static const void *instrument_row(const parkdb_cursor *cursor)
{
    return parkdb_instrument_row(cursor);
}

static int instrument_put(parkdb *db, const void *row)
{
    return parkdb_instrument_put(db, row);
}

static int instrument_remove(parkdb *db, const void *row)
{
    return parkdb_instrument_remove(db, row);
}

static const struct field origin_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_origin, code), NULL_NEVER},
    {"kind", FIELD_TEXT, offsetof(parkdb_origin, kind), NULL_NEVER},
    {"title", FIELD_TEXT, offsetof(parkdb_origin, title), NULL_MAY_BE},
    {"note", FIELD_TEXT, offsetof(parkdb_origin, note), NULL_MAY_BE},
    {"schema", FIELD_TEXT, offsetof(parkdb_origin, schema), NULL_MAY_BE},
};

static const void *origin_row(const parkdb_cursor *cursor)
{
    return parkdb_origin_row(cursor);
}

static const struct field observation_fields[] = {
    {"indicator", FIELD_TEXT, offsetof(parkdb_observation, indicator), NULL_NEVER},
    {"area", FIELD_TEXT, offsetof(parkdb_observation, area), NULL_NEVER},
    {"period", FIELD_TEXT, offsetof(parkdb_observation, period), NULL_NEVER},
    {"value", FIELD_NUMBER, offsetof(parkdb_observation, value), NULL_NEVER},
    {"unit", FIELD_TEXT, offsetof(parkdb_observation, unit), NULL_MAY_BE},
    {"unit_published", FIELD_TEXT, offsetof(parkdb_observation, unit_published), NULL_NEVER},
    {"bound", FIELD_TEXT, offsetof(parkdb_observation, bound), NULL_MAY_BE},
    {"status", FIELD_TEXT, offsetof(parkdb_observation, status), NULL_NEVER},
    {"source", FIELD_TEXT, offsetof(parkdb_observation, source), NULL_NEVER},
    {"vintage", FIELD_TEXT, offsetof(parkdb_observation, vintage), NULL_NEVER},
    {"note", FIELD_TEXT, offsetof(parkdb_observation, note), NULL_MAY_BE},
};

static const void *observation_row(const parkdb_cursor *cursor)
{
    return parkdb_observation_row(cursor);
}

static int observation_put(parkdb *db, const void *row)
{
    return parkdb_observation_put(db, row);
}

static int observation_remove(parkdb *db, const void *row)
{
    return parkdb_observation_remove(db, row);
}

static const struct field series_link_fields[] = {
    {"indicator", FIELD_TEXT, offsetof(parkdb_series_link, indicator), NULL_NEVER},
    {"area", FIELD_TEXT, offsetof(parkdb_series_link, area), NULL_NEVER},
    {"period", FIELD_TEXT, offsetof(parkdb_series_link, period), NULL_NEVER},
    {"factor", FIELD_DOUBLE, offsetof(parkdb_series_link, factor), NULL_NEVER},
    {"document", FIELD_TEXT, offsetof(parkdb_series_link, document), NULL_MAY_BE},
    {"note", FIELD_TEXT, offsetof(parkdb_series_link, note), NULL_MAY_BE},
};

static const void *series_link_row(const parkdb_cursor *cursor)
{
    return parkdb_series_link_row(cursor);
}

static int series_link_put(parkdb *db, const void *row)
{
    return parkdb_series_link_put(db, row);
}

static int series_link_remove(parkdb *db, const void *row)
{
    return parkdb_series_link_remove(db, row);
}

static const struct field source_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_source, code), NULL_NEVER},
    {"name", FIELD_TEXT, offsetof(parkdb_source, name), NULL_NEVER},
    {"synthetic", FIELD_INT, offsetof(parkdb_source, synthetic), NULL_NEVER},
    {"note", FIELD_TEXT, offsetof(parkdb_source, note), NULL_MAY_BE},
    {"priority", FIELD_INT, offsetof(parkdb_source, priority), NULL_NEVER},
};

static const void *source_row(const parkdb_cursor *cursor)
{
    return parkdb_source_row(cursor);
}

static int source_put(parkdb *db, const void *row)
{
    return parkdb_source_put(db, row);
}

static int source_remove(parkdb *db, const void *row)
{
    return parkdb_source_remove(db, row);
}

static const struct field figure_fields[] = {
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_figure, indicator_code), NULL_NEVER},
    {"area_code", FIELD_TEXT, offsetof(parkdb_figure, area_code), NULL_NEVER},
    {"period", FIELD_TEXT, offsetof(parkdb_figure, period), NULL_NEVER},
    {"value", FIELD_DOUBLE, offsetof(parkdb_figure, value), NULL_NEVER},
    {"unit", FIELD_TEXT, offsetof(parkdb_figure, unit), NULL_NEVER},
    {"how", FIELD_TEXT, offsetof(parkdb_figure, how), NULL_NEVER},
    {"vintage", FIELD_TEXT, offsetof(parkdb_figure, vintage), NULL_MAY_BE},
    {"bound", FIELD_TEXT, offsetof(parkdb_figure, bound), NULL_MAY_BE},
    {"status", FIELD_TEXT, offsetof(parkdb_figure, status), NULL_MAY_BE},
    {"source_code", FIELD_TEXT, offsetof(parkdb_figure, source_code), NULL_MAY_BE},
    {"is_partial", FIELD_INT, offsetof(parkdb_figure, is_partial), NULL_NEVER},
};

static const void *figure_row(const parkdb_cursor *cursor)
{
    return parkdb_figure_row(cursor);
}

static const struct field figure_conflict_fields[] = {
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_figure_conflict, indicator_code), NULL_NEVER},
    {"indicator", FIELD_TEXT, offsetof(parkdb_figure_conflict, indicator), NULL_NEVER},
    {"indicator_en", FIELD_TEXT, offsetof(parkdb_figure_conflict, indicator_en), NULL_NEVER},
    {"area_code", FIELD_TEXT, offsetof(parkdb_figure_conflict, area_code), NULL_NEVER},
    {"area", FIELD_TEXT, offsetof(parkdb_figure_conflict, area), NULL_NEVER},
    {"period", FIELD_TEXT, offsetof(parkdb_figure_conflict, period), NULL_NEVER},
    {"source_code", FIELD_TEXT, offsetof(parkdb_figure_conflict, source_code), NULL_NEVER},
    {"source", FIELD_TEXT, offsetof(parkdb_figure_conflict, source), NULL_NEVER},
    {"value", FIELD_NUMBER, offsetof(parkdb_figure_conflict, value), NULL_NEVER},
    {"unit", FIELD_TEXT, offsetof(parkdb_figure_conflict, unit), NULL_NEVER},
    {"status", FIELD_TEXT, offsetof(parkdb_figure_conflict, status), NULL_NEVER},
    {"vintage", FIELD_TEXT, offsetof(parkdb_figure_conflict, vintage), NULL_MAY_BE},
    {"counts", FIELD_INT, offsetof(parkdb_figure_conflict, counts), NULL_NEVER},
};

static const void *figure_conflict_row(const parkdb_cursor *cursor)
{
    return parkdb_figure_conflict_row(cursor);
}

static const struct field figure_doubt_fields[] = {
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_figure_doubt, indicator_code), NULL_NEVER},
    {"indicator", FIELD_TEXT, offsetof(parkdb_figure_doubt, indicator), NULL_NEVER},
    {"indicator_en", FIELD_TEXT, offsetof(parkdb_figure_doubt, indicator_en), NULL_NEVER},
    {"area_code", FIELD_TEXT, offsetof(parkdb_figure_doubt, area_code), NULL_NEVER},
    {"area", FIELD_TEXT, offsetof(parkdb_figure_doubt, area), NULL_NEVER},
    {"period", FIELD_TEXT, offsetof(parkdb_figure_doubt, period), NULL_NEVER},
    {"kind", FIELD_TEXT, offsetof(parkdb_figure_doubt, kind), NULL_NEVER},
    {"value", FIELD_DOUBLE, offsetof(parkdb_figure_doubt, value), NULL_NEVER},
    {"unit", FIELD_TEXT, offsetof(parkdb_figure_doubt, unit), NULL_NEVER},
    {"source_code", FIELD_TEXT, offsetof(parkdb_figure_doubt, source_code), NULL_NEVER},
    {"source", FIELD_TEXT, offsetof(parkdb_figure_doubt, source), NULL_NEVER},
    {"compared_with", FIELD_DOUBLE, offsetof(parkdb_figure_doubt, compared_with), NULL_NEVER},
    {"compared_area_code", FIELD_TEXT, offsetof(parkdb_figure_doubt, compared_area_code), NULL_NEVER},
    {"compared_area", FIELD_TEXT, offsetof(parkdb_figure_doubt, compared_area), NULL_NEVER},
    {"compared_period", FIELD_TEXT, offsetof(parkdb_figure_doubt, compared_period), NULL_NEVER},
    {"note", FIELD_TEXT, offsetof(parkdb_figure_doubt, note), NULL_NEVER},
    {"note_en", FIELD_TEXT, offsetof(parkdb_figure_doubt, note_en), NULL_NEVER},
};

static const void *figure_doubt_row(const parkdb_cursor *cursor)
{
    return parkdb_figure_doubt_row(cursor);
}

static const struct field target_overview_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_overview, target_code), NULL_NEVER},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_overview, document_code), NULL_NEVER},
    {"document", FIELD_TEXT, offsetof(parkdb_target_overview, document), NULL_NEVER},
    {"document_number", FIELD_TEXT, offsetof(parkdb_target_overview, document_number), NULL_MAY_BE},
    {"clause", FIELD_TEXT, offsetof(parkdb_target_overview, clause), NULL_NEVER},
    {"heading", FIELD_TEXT, offsetof(parkdb_target_overview, heading), NULL_NEVER},
    {"subject", FIELD_TEXT, offsetof(parkdb_target_overview, subject), NULL_NEVER},
    {"subject_kind", FIELD_TEXT, offsetof(parkdb_target_overview, subject_kind), NULL_NEVER},
    {"quantifier", FIELD_TEXT, offsetof(parkdb_target_overview, quantifier), NULL_NEVER},
    {"quantifier_min", FIELD_NUMBER, offsetof(parkdb_target_overview, quantifier_min), NULL_UNSAID},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_target_overview, indicator_code), NULL_NEVER},
    {"indicator", FIELD_TEXT, offsetof(parkdb_target_overview, indicator), NULL_NEVER},
    {"indicator_en", FIELD_TEXT, offsetof(parkdb_target_overview, indicator_en), NULL_MAY_BE},
    {"basis", FIELD_TEXT, offsetof(parkdb_target_overview, basis), NULL_NEVER},
    {"comparator", FIELD_TEXT, offsetof(parkdb_target_overview, comparator), NULL_UNSAID},
    {"value", FIELD_DOUBLE, offsetof(parkdb_target_overview, value), NULL_NEVER},
    {"value_high", FIELD_NUMBER, offsetof(parkdb_target_overview, value_high), NULL_NEVER},
    {"unit", FIELD_TEXT, offsetof(parkdb_target_overview, unit), NULL_NEVER},
    {"baseline_period", FIELD_TEXT, offsetof(parkdb_target_overview, baseline_period), NULL_MAY_BE},
    {"reference_area", FIELD_TEXT, offsetof(parkdb_target_overview, reference_area), NULL_MAY_BE},
    {"period_from", FIELD_TEXT, offsetof(parkdb_target_overview, period_from), NULL_MAY_BE},
    {"period_to", FIELD_TEXT, offsetof(parkdb_target_overview, period_to), NULL_MAY_BE},
    {"over", FIELD_TEXT, offsetof(parkdb_target_overview, over), NULL_NEVER},
    {"strength", FIELD_TEXT, offsetof(parkdb_target_overview, strength), NULL_NEVER},
    {"kind", FIELD_TEXT, offsetof(parkdb_target_overview, kind), NULL_NEVER},
    {"wording", FIELD_TEXT, offsetof(parkdb_target_overview, wording), NULL_NEVER},
    {"inferred", FIELD_TEXT, offsetof(parkdb_target_overview, inferred), NULL_MAY_BE},
    {"note", FIELD_TEXT, offsetof(parkdb_target_overview, note), NULL_MAY_BE},
    {"area_code", FIELD_TEXT, offsetof(parkdb_target_overview, area_code), NULL_NEVER},
};

static const void *target_overview_row(const parkdb_cursor *cursor)
{
    return parkdb_target_overview_row(cursor);
}

static const struct field target_responsibility_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_responsibility, target_code), NULL_NEVER},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_responsibility, document_code), NULL_NEVER},
    {"agency", FIELD_TEXT, offsetof(parkdb_target_responsibility, agency), NULL_NEVER},
    {"agency_short", FIELD_TEXT, offsetof(parkdb_target_responsibility, agency_short), NULL_NEVER},
    {"role", FIELD_TEXT, offsetof(parkdb_target_responsibility, role), NULL_NEVER},
    {"agency_order", FIELD_INT, offsetof(parkdb_target_responsibility, agency_order), NULL_NEVER},
    {"stated_or_inherited", FIELD_TEXT, offsetof(parkdb_target_responsibility, stated_or_inherited), NULL_NEVER},
    {"agency_code", FIELD_TEXT, offsetof(parkdb_target_responsibility, agency_code), NULL_NEVER},
    {"now_agency_code", FIELD_TEXT, offsetof(parkdb_target_responsibility, now_agency_code), NULL_NEVER},
    {"now_agency", FIELD_TEXT, offsetof(parkdb_target_responsibility, now_agency), NULL_NEVER},
    {"agencies_open", FIELD_INT, offsetof(parkdb_target_responsibility, agencies_open), NULL_NEVER},
};

static const void *target_responsibility_row(const parkdb_cursor *cursor)
{
    return parkdb_target_responsibility_row(cursor);
}

static const struct field task_responsibility_fields[] = {
    {"document_code", FIELD_TEXT, offsetof(parkdb_task_responsibility, document_code), NULL_NEVER},
    {"clause", FIELD_TEXT, offsetof(parkdb_task_responsibility, clause), NULL_NEVER},
    {"heading", FIELD_TEXT, offsetof(parkdb_task_responsibility, heading), NULL_NEVER},
    {"agency", FIELD_TEXT, offsetof(parkdb_task_responsibility, agency), NULL_NEVER},
    {"agency_short", FIELD_TEXT, offsetof(parkdb_task_responsibility, agency_short), NULL_NEVER},
    {"role", FIELD_TEXT, offsetof(parkdb_task_responsibility, role), NULL_NEVER},
    {"agency_order", FIELD_INT, offsetof(parkdb_task_responsibility, agency_order), NULL_NEVER},
    {"agency_code", FIELD_TEXT, offsetof(parkdb_task_responsibility, agency_code), NULL_NEVER},
    {"stated_in", FIELD_TEXT, offsetof(parkdb_task_responsibility, stated_in), NULL_MAY_BE},
    {"note", FIELD_TEXT, offsetof(parkdb_task_responsibility, note), NULL_MAY_BE},
    {"now_agency_code", FIELD_TEXT, offsetof(parkdb_task_responsibility, now_agency_code), NULL_NEVER},
    {"now_agency", FIELD_TEXT, offsetof(parkdb_task_responsibility, now_agency), NULL_NEVER},
    {"agencies_open", FIELD_INT, offsetof(parkdb_task_responsibility, agencies_open), NULL_NEVER},
};

static const void *task_responsibility_row(const parkdb_cursor *cursor)
{
    return parkdb_task_responsibility_row(cursor);
}

static const struct field instrument_overview_fields[] = {
    {"instrument_code", FIELD_TEXT, offsetof(parkdb_instrument_overview, instrument_code), NULL_NEVER},
    {"document_code", FIELD_TEXT, offsetof(parkdb_instrument_overview, document_code), NULL_NEVER},
    {"document", FIELD_TEXT, offsetof(parkdb_instrument_overview, document), NULL_NEVER},
    {"clause", FIELD_TEXT, offsetof(parkdb_instrument_overview, clause), NULL_NEVER},
    {"heading", FIELD_TEXT, offsetof(parkdb_instrument_overview, heading), NULL_NEVER},
    {"kind", FIELD_TEXT, offsetof(parkdb_instrument_overview, kind), NULL_UNSAID},
    {"name", FIELD_TEXT, offsetof(parkdb_instrument_overview, name), NULL_NEVER},
    {"rate", FIELD_NUMBER, offsetof(parkdb_instrument_overview, rate), NULL_NEVER},
    {"rate_unit", FIELD_TEXT, offsetof(parkdb_instrument_overview, rate_unit), NULL_MAY_BE},
    {"rate_of", FIELD_TEXT, offsetof(parkdb_instrument_overview, rate_of), NULL_MAY_BE},
    {"rate_bound", FIELD_TEXT, offsetof(parkdb_instrument_overview, rate_bound), NULL_UNSAID},
    {"amount", FIELD_NUMBER, offsetof(parkdb_instrument_overview, amount), NULL_NEVER},
    {"amount_unit", FIELD_TEXT, offsetof(parkdb_instrument_overview, amount_unit), NULL_MAY_BE},
    {"amount_bound", FIELD_TEXT, offsetof(parkdb_instrument_overview, amount_bound), NULL_UNSAID},
    {"per", FIELD_TEXT, offsetof(parkdb_instrument_overview, per), NULL_NEVER},
    {"duration", FIELD_NUMBER, offsetof(parkdb_instrument_overview, duration), NULL_NEVER},
    {"duration_unit", FIELD_TEXT, offsetof(parkdb_instrument_overview, duration_unit), NULL_MAY_BE},
    {"beneficiary", FIELD_TEXT, offsetof(parkdb_instrument_overview, beneficiary), NULL_MAY_BE},
    {"payer", FIELD_TEXT, offsetof(parkdb_instrument_overview, payer), NULL_MAY_BE},
    {"wording", FIELD_TEXT, offsetof(parkdb_instrument_overview, wording), NULL_NEVER},
    {"note", FIELD_TEXT, offsetof(parkdb_instrument_overview, note), NULL_MAY_BE},
};

static const void *instrument_overview_row(const parkdb_cursor *cursor)
{
    return parkdb_instrument_overview_row(cursor);
}

static const struct field document_lineage_fields[] = {
    {"document_code", FIELD_TEXT, offsetof(parkdb_document_lineage, document_code), NULL_NEVER},
    {"document", FIELD_TEXT, offsetof(parkdb_document_lineage, document), NULL_NEVER},
    {"depth", FIELD_INT, offsetof(parkdb_document_lineage, depth), NULL_NEVER},
    {"relation", FIELD_TEXT, offsetof(parkdb_document_lineage, relation), NULL_NEVER},
    {"via_code", FIELD_TEXT, offsetof(parkdb_document_lineage, via_code), NULL_MAY_BE},
    {"related_code", FIELD_TEXT, offsetof(parkdb_document_lineage, related_code), NULL_NEVER},
    {"related", FIELD_TEXT, offsetof(parkdb_document_lineage, related), NULL_NEVER},
    {"related_number", FIELD_TEXT, offsetof(parkdb_document_lineage, related_number), NULL_MAY_BE},
    {"related_status", FIELD_TEXT, offsetof(parkdb_document_lineage, related_status), NULL_NEVER},
    {"related_loaded", FIELD_INT, offsetof(parkdb_document_lineage, related_loaded), NULL_NEVER},
};

static const void *document_lineage_row(const parkdb_cursor *cursor)
{
    return parkdb_document_lineage_row(cursor);
}

static const struct field target_cascade_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_cascade, target_code), NULL_NEVER},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_cascade, document_code), NULL_NEVER},
    {"subject", FIELD_TEXT, offsetof(parkdb_target_cascade, subject), NULL_NEVER},
    {"value", FIELD_TEXT, offsetof(parkdb_target_cascade, value), NULL_NEVER},
    {"unit", FIELD_TEXT, offsetof(parkdb_target_cascade, unit), NULL_NEVER},
    {"period_to", FIELD_TEXT, offsetof(parkdb_target_cascade, period_to), NULL_MAY_BE},
    {"relation", FIELD_TEXT, offsetof(parkdb_target_cascade, relation), NULL_NEVER},
    {"higher_code", FIELD_TEXT, offsetof(parkdb_target_cascade, higher_code), NULL_NEVER},
    {"higher_document_code", FIELD_TEXT, offsetof(parkdb_target_cascade, higher_document_code), NULL_NEVER},
    {"higher_subject", FIELD_TEXT, offsetof(parkdb_target_cascade, higher_subject), NULL_NEVER},
    {"higher_value", FIELD_TEXT, offsetof(parkdb_target_cascade, higher_value), NULL_NEVER},
    {"higher_unit", FIELD_TEXT, offsetof(parkdb_target_cascade, higher_unit), NULL_NEVER},
    {"higher_period_to", FIELD_TEXT, offsetof(parkdb_target_cascade, higher_period_to), NULL_MAY_BE},
    {"not_laxer", FIELD_NUMBER, offsetof(parkdb_target_cascade, not_laxer), NULL_NEVER},
    {"not_later", FIELD_NUMBER, offsetof(parkdb_target_cascade, not_later), NULL_NEVER},
    {"consistent", FIELD_NUMBER, offsetof(parkdb_target_cascade, consistent), NULL_NEVER},
    {"reason", FIELD_TEXT, offsetof(parkdb_target_cascade, reason), NULL_MAY_BE},
};

static const void *target_cascade_row(const parkdb_cursor *cursor)
{
    return parkdb_target_cascade_row(cursor);
}

static const struct field target_schedule_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_schedule, target_code), NULL_NEVER},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_schedule, document_code), NULL_NEVER},
    {"area_code", FIELD_TEXT, offsetof(parkdb_target_schedule, area_code), NULL_MAY_BE},
    {"area", FIELD_TEXT, offsetof(parkdb_target_schedule, area), NULL_MAY_BE},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_target_schedule, indicator_code), NULL_NEVER},
    {"due_period", FIELD_TEXT, offsetof(parkdb_target_schedule, due_period), NULL_MAY_BE},
};

static const void *target_schedule_row(const parkdb_cursor *cursor)
{
    return parkdb_target_schedule_row(cursor);
}

static const struct field target_explanation_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_explanation, target_code), NULL_NEVER},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_explanation, document_code), NULL_NEVER},
    {"document", FIELD_TEXT, offsetof(parkdb_target_explanation, document), NULL_NEVER},
    {"clause", FIELD_TEXT, offsetof(parkdb_target_explanation, clause), NULL_NEVER},
    {"heading", FIELD_TEXT, offsetof(parkdb_target_explanation, heading), NULL_NEVER},
    {"wording", FIELD_TEXT, offsetof(parkdb_target_explanation, wording), NULL_NEVER},
    {"area_code", FIELD_TEXT, offsetof(parkdb_target_explanation, area_code), NULL_MAY_BE},
    {"area", FIELD_TEXT, offsetof(parkdb_target_explanation, area), NULL_MAY_BE},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_target_explanation, indicator_code), NULL_NEVER},
    {"indicator", FIELD_TEXT, offsetof(parkdb_target_explanation, indicator), NULL_NEVER},
    {"indicator_en", FIELD_TEXT, offsetof(parkdb_target_explanation, indicator_en), NULL_NEVER},
    {"due_period", FIELD_TEXT, offsetof(parkdb_target_explanation, due_period), NULL_MAY_BE},
    {"basis", FIELD_TEXT, offsetof(parkdb_target_explanation, basis), NULL_NEVER},
    {"comparator", FIELD_TEXT, offsetof(parkdb_target_explanation, comparator), NULL_NEVER},
    {"required", FIELD_NUMBER, offsetof(parkdb_target_explanation, required), NULL_NEVER},
    {"required_high", FIELD_NUMBER, offsetof(parkdb_target_explanation, required_high), NULL_NEVER},
    {"unit", FIELD_TEXT, offsetof(parkdb_target_explanation, unit), NULL_NEVER},
    {"formula", FIELD_TEXT, offsetof(parkdb_target_explanation, formula), NULL_MAY_BE},
    {"base", FIELD_NUMBER, offsetof(parkdb_target_explanation, base), NULL_NEVER},
    {"base_period", FIELD_TEXT, offsetof(parkdb_target_explanation, base_period), NULL_MAY_BE},
    {"base_area", FIELD_TEXT, offsetof(parkdb_target_explanation, base_area), NULL_MAY_BE},
    {"base_vintage", FIELD_TEXT, offsetof(parkdb_target_explanation, base_vintage), NULL_MAY_BE},
    {"actual", FIELD_NUMBER, offsetof(parkdb_target_explanation, actual), NULL_NEVER},
    {"actual_bound", FIELD_TEXT, offsetof(parkdb_target_explanation, actual_bound), NULL_MAY_BE},
    {"actual_period", FIELD_TEXT, offsetof(parkdb_target_explanation, actual_period), NULL_MAY_BE},
    {"actual_source", FIELD_TEXT, offsetof(parkdb_target_explanation, actual_source), NULL_UNSAID},
    {"source", FIELD_TEXT, offsetof(parkdb_target_explanation, source), NULL_MAY_BE},
    {"synthetic", FIELD_NUMBER, offsetof(parkdb_target_explanation, synthetic), NULL_NEVER},
    {"actual_vintage", FIELD_TEXT, offsetof(parkdb_target_explanation, actual_vintage), NULL_MAY_BE},
    {"status", FIELD_TEXT, offsetof(parkdb_target_explanation, status), NULL_UNSAID},
    {"reason", FIELD_TEXT, offsetof(parkdb_target_explanation, reason), NULL_UNSAID},
    {"attainment", FIELD_NUMBER, offsetof(parkdb_target_explanation, attainment), NULL_UNSAID},
    {"distance", FIELD_NUMBER, offsetof(parkdb_target_explanation, distance), NULL_UNSAID},
    {"elapsed", FIELD_NUMBER, offsetof(parkdb_target_explanation, elapsed), NULL_NEVER},
    {"pace", FIELD_NUMBER, offsetof(parkdb_target_explanation, pace), NULL_NEVER},
    {"gap", FIELD_NUMBER, offsetof(parkdb_target_explanation, gap), NULL_UNSAID},
    {"actual_status", FIELD_TEXT, offsetof(parkdb_target_explanation, actual_status), NULL_UNSAID},
    {"base_status", FIELD_TEXT, offsetof(parkdb_target_explanation, base_status), NULL_MAY_BE},
    {"base_bound", FIELD_TEXT, offsetof(parkdb_target_explanation, base_bound), NULL_MAY_BE},
};

static const void *target_explanation_row(const parkdb_cursor *cursor)
{
    return parkdb_target_explanation_row(cursor);
}

static const struct field target_progress_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_progress, target_code), NULL_NEVER},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_progress, document_code), NULL_NEVER},
    {"area_code", FIELD_TEXT, offsetof(parkdb_target_progress, area_code), NULL_MAY_BE},
    {"area", FIELD_TEXT, offsetof(parkdb_target_progress, area), NULL_MAY_BE},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_target_progress, indicator_code), NULL_NEVER},
    {"due_period", FIELD_TEXT, offsetof(parkdb_target_progress, due_period), NULL_MAY_BE},
    {"required", FIELD_NUMBER, offsetof(parkdb_target_progress, required), NULL_NEVER},
    {"actual", FIELD_NUMBER, offsetof(parkdb_target_progress, actual), NULL_NEVER},
    {"actual_period", FIELD_TEXT, offsetof(parkdb_target_progress, actual_period), NULL_MAY_BE},
    {"actual_source", FIELD_TEXT, offsetof(parkdb_target_progress, actual_source), NULL_MAY_BE},
    {"status", FIELD_TEXT, offsetof(parkdb_target_progress, status), NULL_NEVER},
    {"reason", FIELD_TEXT, offsetof(parkdb_target_progress, reason), NULL_MAY_BE},
    {"attainment", FIELD_NUMBER, offsetof(parkdb_target_progress, attainment), NULL_NEVER},
    {"distance", FIELD_NUMBER, offsetof(parkdb_target_progress, distance), NULL_NEVER},
    {"pace", FIELD_NUMBER, offsetof(parkdb_target_progress, pace), NULL_NEVER},
    {"gap", FIELD_NUMBER, offsetof(parkdb_target_progress, gap), NULL_NEVER},
    {"explain", FIELD_TEXT, offsetof(parkdb_target_progress, explain), NULL_NEVER},
    {"explain_en", FIELD_TEXT, offsetof(parkdb_target_progress, explain_en), NULL_NEVER},
    {"unit", FIELD_TEXT, offsetof(parkdb_target_progress, unit), NULL_NEVER},
    {"actual_status", FIELD_TEXT, offsetof(parkdb_target_progress, actual_status), NULL_MAY_BE},
};

static const void *target_progress_row(const parkdb_cursor *cursor)
{
    return parkdb_target_progress_row(cursor);
}

static const struct field target_status_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_status, target_code), NULL_NEVER},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_status, document_code), NULL_NEVER},
    {"area_code", FIELD_TEXT, offsetof(parkdb_target_status, area_code), NULL_MAY_BE},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_target_status, indicator_code), NULL_NEVER},
    {"due_period", FIELD_TEXT, offsetof(parkdb_target_status, due_period), NULL_MAY_BE},
    {"required", FIELD_NUMBER, offsetof(parkdb_target_status, required), NULL_UNSAID},
    {"actual", FIELD_NUMBER, offsetof(parkdb_target_status, actual), NULL_NEVER},
    {"actual_period", FIELD_TEXT, offsetof(parkdb_target_status, actual_period), NULL_MAY_BE},
    {"actual_source", FIELD_TEXT, offsetof(parkdb_target_status, actual_source), NULL_MAY_BE},
    {"status", FIELD_TEXT, offsetof(parkdb_target_status, status), NULL_NEVER},
    {"reason", FIELD_TEXT, offsetof(parkdb_target_status, reason), NULL_MAY_BE},
    {"attainment", FIELD_NUMBER, offsetof(parkdb_target_status, attainment), NULL_NEVER},
    {"distance", FIELD_NUMBER, offsetof(parkdb_target_status, distance), NULL_NEVER},
    {"pace", FIELD_NUMBER, offsetof(parkdb_target_status, pace), NULL_NEVER},
    {"gap", FIELD_NUMBER, offsetof(parkdb_target_status, gap), NULL_NEVER},
    {"unit", FIELD_TEXT, offsetof(parkdb_target_status, unit), NULL_NEVER},
    {"actual_status", FIELD_TEXT, offsetof(parkdb_target_status, actual_status), NULL_MAY_BE},
};

static const void *target_status_row(const parkdb_cursor *cursor)
{
    return parkdb_target_status_row(cursor);
}

static const struct field target_status_count_fields[] = {
    {"status", FIELD_TEXT, offsetof(parkdb_target_status_count, status), NULL_UNSAID},
    {"dues", FIELD_INT, offsetof(parkdb_target_status_count, dues), NULL_NEVER},
};

static const void *target_status_count_row(const parkdb_cursor *cursor)
{
    return parkdb_target_status_count_row(cursor);
}

static const struct field target_calendar_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_calendar, target_code), NULL_NEVER},
    {"document", FIELD_TEXT, offsetof(parkdb_target_calendar, document), NULL_NEVER},
    {"document_number", FIELD_TEXT, offsetof(parkdb_target_calendar, document_number), NULL_MAY_BE},
    {"clause", FIELD_TEXT, offsetof(parkdb_target_calendar, clause), NULL_NEVER},
    {"indicator", FIELD_TEXT, offsetof(parkdb_target_calendar, indicator), NULL_NEVER},
    {"subject", FIELD_TEXT, offsetof(parkdb_target_calendar, subject), NULL_MAY_BE},
    {"wording", FIELD_TEXT, offsetof(parkdb_target_calendar, wording), NULL_NEVER},
    {"due_period", FIELD_TEXT, offsetof(parkdb_target_calendar, due_period), NULL_MAY_BE},
    {"due_day", FIELD_TEXT, offsetof(parkdb_target_calendar, due_day), NULL_MAY_BE},
    {"days_left", FIELD_NUMBER, offsetof(parkdb_target_calendar, days_left), NULL_NEVER},
    {"lead", FIELD_TEXT, offsetof(parkdb_target_calendar, lead), NULL_MAY_BE},
    {"status", FIELD_TEXT, offsetof(parkdb_target_calendar, status), NULL_UNSAID},
    {"force", FIELD_TEXT, offsetof(parkdb_target_calendar, force), NULL_NEVER},
    {"explain", FIELD_TEXT, offsetof(parkdb_target_calendar, explain), NULL_NEVER},
    {"explain_en", FIELD_TEXT, offsetof(parkdb_target_calendar, explain_en), NULL_NEVER},
    {"heading", FIELD_TEXT, offsetof(parkdb_target_calendar, heading), NULL_NEVER},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_calendar, document_code), NULL_NEVER},
    {"area_code", FIELD_TEXT, offsetof(parkdb_target_calendar, area_code), NULL_MAY_BE},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_target_calendar, indicator_code), NULL_NEVER},
};

static const void *target_calendar_row(const parkdb_cursor *cursor)
{
    return parkdb_target_calendar_row(cursor);
}

static const struct field target_rollup_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_rollup, target_code), NULL_NEVER},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_rollup, document_code), NULL_NEVER},
    {"due_period", FIELD_TEXT, offsetof(parkdb_target_rollup, due_period), NULL_MAY_BE},
    {"members", FIELD_INT, offsetof(parkdb_target_rollup, members), NULL_NEVER},
    {"met", FIELD_INT, offsetof(parkdb_target_rollup, met), NULL_NEVER},
    {"needed", FIELD_DOUBLE, offsetof(parkdb_target_rollup, needed), NULL_NEVER},
    {"enough", FIELD_NUMBER, offsetof(parkdb_target_rollup, enough), NULL_NEVER},
    {"status", FIELD_TEXT, offsetof(parkdb_target_rollup, status), NULL_NEVER},
    {"failing", FIELD_TEXT, offsetof(parkdb_target_rollup, failing), NULL_MAY_BE},
    {"reason", FIELD_TEXT, offsetof(parkdb_target_rollup, reason), NULL_MAY_BE},
};

static const void *target_rollup_row(const parkdb_cursor *cursor)
{
    return parkdb_target_rollup_row(cursor);
}

static const struct field park_profile_fields[] = {
    {"park_code", FIELD_TEXT, offsetof(parkdb_park_profile, park_code), NULL_NEVER},
    {"park", FIELD_TEXT, offsetof(parkdb_park_profile, park), NULL_NEVER},
    {"type", FIELD_TEXT, offsetof(parkdb_park_profile, type), NULL_NEVER},
    {"level", FIELD_TEXT, offsetof(parkdb_park_profile, level), NULL_MAY_BE},
    {"level_evidence", FIELD_TEXT, offsetof(parkdb_park_profile, level_evidence), NULL_MAY_BE},
    {"region", FIELD_TEXT, offsetof(parkdb_park_profile, region), NULL_NEVER},
    {"province", FIELD_TEXT, offsetof(parkdb_park_profile, province), NULL_MAY_BE},
    {"agency", FIELD_TEXT, offsetof(parkdb_park_profile, agency), NULL_MAY_BE},
    {"part_of", FIELD_TEXT, offsetof(parkdb_park_profile, part_of), NULL_MAY_BE},
    {"targets", FIELD_INT, offsetof(parkdb_park_profile, targets), NULL_NEVER},
    {"shared_targets", FIELD_INT, offsetof(parkdb_park_profile, shared_targets), NULL_NEVER},
    {"met", FIELD_INT, offsetof(parkdb_park_profile, met), NULL_NEVER},
    {"missed", FIELD_INT, offsetof(parkdb_park_profile, missed), NULL_NEVER},
    {"reached", FIELD_INT, offsetof(parkdb_park_profile, reached), NULL_NEVER},
    {"on_track", FIELD_INT, offsetof(parkdb_park_profile, on_track), NULL_NEVER},
    {"behind", FIELD_INT, offsetof(parkdb_park_profile, behind), NULL_NEVER},
    {"open", FIELD_INT, offsetof(parkdb_park_profile, open), NULL_NEVER},
    {"overdue", FIELD_INT, offsetof(parkdb_park_profile, overdue), NULL_NEVER},
    {"unevaluable", FIELD_INT, offsetof(parkdb_park_profile, unevaluable), NULL_NEVER},
    {"note", FIELD_TEXT, offsetof(parkdb_park_profile, note), NULL_MAY_BE},
    {"park_status", FIELD_TEXT, offsetof(parkdb_park_profile, park_status), NULL_MAY_BE},
};

static const void *park_profile_row(const parkdb_cursor *cursor)
{
    return parkdb_park_profile_row(cursor);
}

static const struct field indicator_ranking_fields[] = {
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_indicator_ranking, indicator_code), NULL_NEVER},
    {"indicator", FIELD_TEXT, offsetof(parkdb_indicator_ranking, indicator), NULL_NEVER},
    {"indicator_en", FIELD_TEXT, offsetof(parkdb_indicator_ranking, indicator_en), NULL_NEVER},
    {"period", FIELD_TEXT, offsetof(parkdb_indicator_ranking, period), NULL_NEVER},
    {"peers", FIELD_TEXT, offsetof(parkdb_indicator_ranking, peers), NULL_NEVER},
    {"among", FIELD_TEXT, offsetof(parkdb_indicator_ranking, among), NULL_MAY_BE},
    {"park_code", FIELD_TEXT, offsetof(parkdb_indicator_ranking, park_code), NULL_NEVER},
    {"park", FIELD_TEXT, offsetof(parkdb_indicator_ranking, park), NULL_NEVER},
    {"value", FIELD_NUMBER, offsetof(parkdb_indicator_ranking, value), NULL_NEVER},
    {"unit", FIELD_TEXT, offsetof(parkdb_indicator_ranking, unit), NULL_NEVER},
    {"how", FIELD_TEXT, offsetof(parkdb_indicator_ranking, how), NULL_MAY_BE},
    {"rank", FIELD_NUMBER, offsetof(parkdb_indicator_ranking, rank), NULL_NEVER},
    {"of", FIELD_INT, offsetof(parkdb_indicator_ranking, of), NULL_NEVER},
    {"missing", FIELD_INT, offsetof(parkdb_indicator_ranking, missing), NULL_NEVER},
    {"percentile", FIELD_NUMBER, offsetof(parkdb_indicator_ranking, percentile), NULL_NEVER},
    {"median", FIELD_NUMBER, offsetof(parkdb_indicator_ranking, median), NULL_NEVER},
    {"best", FIELD_NUMBER, offsetof(parkdb_indicator_ranking, best), NULL_NEVER},
    {"gap_to_best", FIELD_NUMBER, offsetof(parkdb_indicator_ranking, gap_to_best), NULL_NEVER},
    {"gap_to_next", FIELD_NUMBER, offsetof(parkdb_indicator_ranking, gap_to_next), NULL_NEVER},
    {"previous_period", FIELD_TEXT, offsetof(parkdb_indicator_ranking, previous_period), NULL_MAY_BE},
    {"previous_rank", FIELD_NUMBER, offsetof(parkdb_indicator_ranking, previous_rank), NULL_NEVER},
    {"rank_change", FIELD_NUMBER, offsetof(parkdb_indicator_ranking, rank_change), NULL_NEVER},
    {"reason", FIELD_TEXT, offsetof(parkdb_indicator_ranking, reason), NULL_MAY_BE},
};

static const void *indicator_ranking_row(const parkdb_cursor *cursor)
{
    return parkdb_indicator_ranking_row(cursor);
}

static const struct field park_ranking_fields[] = {
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_park_ranking, indicator_code), NULL_NEVER},
    {"indicator", FIELD_TEXT, offsetof(parkdb_park_ranking, indicator), NULL_NEVER},
    {"indicator_en", FIELD_TEXT, offsetof(parkdb_park_ranking, indicator_en), NULL_NEVER},
    {"period", FIELD_TEXT, offsetof(parkdb_park_ranking, period), NULL_NEVER},
    {"peers", FIELD_TEXT, offsetof(parkdb_park_ranking, peers), NULL_NEVER},
    {"among", FIELD_TEXT, offsetof(parkdb_park_ranking, among), NULL_MAY_BE},
    {"park_code", FIELD_TEXT, offsetof(parkdb_park_ranking, park_code), NULL_NEVER},
    {"park", FIELD_TEXT, offsetof(parkdb_park_ranking, park), NULL_NEVER},
    {"value", FIELD_NUMBER, offsetof(parkdb_park_ranking, value), NULL_NEVER},
    {"unit", FIELD_TEXT, offsetof(parkdb_park_ranking, unit), NULL_NEVER},
    {"how", FIELD_TEXT, offsetof(parkdb_park_ranking, how), NULL_MAY_BE},
    {"rank", FIELD_NUMBER, offsetof(parkdb_park_ranking, rank), NULL_NEVER},
    {"of", FIELD_INT, offsetof(parkdb_park_ranking, of), NULL_NEVER},
    {"reason", FIELD_TEXT, offsetof(parkdb_park_ranking, reason), NULL_MAY_BE},
};

static const void *park_ranking_row(const parkdb_cursor *cursor)
{
    return parkdb_park_ranking_row(cursor);
}

static const struct field park_standing_fields[] = {
    {"park_code", FIELD_TEXT, offsetof(parkdb_park_standing, park_code), NULL_NEVER},
    {"park", FIELD_TEXT, offsetof(parkdb_park_standing, park), NULL_NEVER},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_park_standing, indicator_code), NULL_NEVER},
    {"indicator", FIELD_TEXT, offsetof(parkdb_park_standing, indicator), NULL_NEVER},
    {"indicator_en", FIELD_TEXT, offsetof(parkdb_park_standing, indicator_en), NULL_NEVER},
    {"period", FIELD_TEXT, offsetof(parkdb_park_standing, period), NULL_NEVER},
    {"peers", FIELD_TEXT, offsetof(parkdb_park_standing, peers), NULL_NEVER},
    {"among", FIELD_TEXT, offsetof(parkdb_park_standing, among), NULL_MAY_BE},
    {"value", FIELD_NUMBER, offsetof(parkdb_park_standing, value), NULL_NEVER},
    {"unit", FIELD_TEXT, offsetof(parkdb_park_standing, unit), NULL_NEVER},
    {"how", FIELD_TEXT, offsetof(parkdb_park_standing, how), NULL_MAY_BE},
    {"rank", FIELD_NUMBER, offsetof(parkdb_park_standing, rank), NULL_NEVER},
    {"of", FIELD_INT, offsetof(parkdb_park_standing, of), NULL_NEVER},
    {"missing", FIELD_INT, offsetof(parkdb_park_standing, missing), NULL_NEVER},
    {"percentile", FIELD_NUMBER, offsetof(parkdb_park_standing, percentile), NULL_NEVER},
    {"best", FIELD_NUMBER, offsetof(parkdb_park_standing, best), NULL_NEVER},
    {"gap_to_best", FIELD_NUMBER, offsetof(parkdb_park_standing, gap_to_best), NULL_NEVER},
    {"gap_to_next", FIELD_NUMBER, offsetof(parkdb_park_standing, gap_to_next), NULL_NEVER},
    {"standing", FIELD_TEXT, offsetof(parkdb_park_standing, standing), NULL_MAY_BE},
    {"rank_change", FIELD_NUMBER, offsetof(parkdb_park_standing, rank_change), NULL_NEVER},
    {"reason", FIELD_TEXT, offsetof(parkdb_park_standing, reason), NULL_MAY_BE},
};

static const void *park_standing_row(const parkdb_cursor *cursor)
{
    return parkdb_park_standing_row(cursor);
}

static const struct field target_standing_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_standing, target_code), NULL_NEVER},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_standing, document_code), NULL_NEVER},
    {"area_code", FIELD_TEXT, offsetof(parkdb_target_standing, area_code), NULL_MAY_BE},
    {"area", FIELD_TEXT, offsetof(parkdb_target_standing, area), NULL_MAY_BE},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_target_standing, indicator_code), NULL_NEVER},
    {"indicator", FIELD_TEXT, offsetof(parkdb_target_standing, indicator), NULL_NEVER},
    {"indicator_en", FIELD_TEXT, offsetof(parkdb_target_standing, indicator_en), NULL_NEVER},
    {"wording", FIELD_TEXT, offsetof(parkdb_target_standing, wording), NULL_NEVER},
    {"due_period", FIELD_TEXT, offsetof(parkdb_target_standing, due_period), NULL_MAY_BE},
    {"comparator", FIELD_TEXT, offsetof(parkdb_target_standing, comparator), NULL_NEVER},
    {"promised", FIELD_NUMBER, offsetof(parkdb_target_standing, promised), NULL_NEVER},
    {"rank", FIELD_NUMBER, offsetof(parkdb_target_standing, rank), NULL_NEVER},
    {"period", FIELD_TEXT, offsetof(parkdb_target_standing, period), NULL_MAY_BE},
    {"source", FIELD_TEXT, offsetof(parkdb_target_standing, source), NULL_MAY_BE},
    {"missing", FIELD_NUMBER, offsetof(parkdb_target_standing, missing), NULL_NEVER},
    {"status", FIELD_TEXT, offsetof(parkdb_target_standing, status), NULL_UNSAID},
    {"reason", FIELD_TEXT, offsetof(parkdb_target_standing, reason), NULL_UNSAID},
};

static const void *target_standing_row(const parkdb_cursor *cursor)
{
    return parkdb_target_standing_row(cursor);
}

static const struct field followup_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_followup, code), NULL_NEVER},
    {"target", FIELD_TEXT, offsetof(parkdb_followup, target), NULL_MAY_BE},
    {"task", FIELD_TEXT, offsetof(parkdb_followup, task), NULL_MAY_BE},
    {"area", FIELD_TEXT, offsetof(parkdb_followup, area), NULL_MAY_BE},
    {"due_period", FIELD_TEXT, offsetof(parkdb_followup, due_period), NULL_MAY_BE},
    {"agency", FIELD_TEXT, offsetof(parkdb_followup, agency), NULL_NEVER},
    {"raised", FIELD_TEXT, offsetof(parkdb_followup, raised), NULL_NEVER},
    {"due", FIELD_TEXT, offsetof(parkdb_followup, due), NULL_NEVER},
    {"subject", FIELD_TEXT, offsetof(parkdb_followup, subject), NULL_NEVER},
    {"note", FIELD_TEXT, offsetof(parkdb_followup, note), NULL_MAY_BE},
};

static const void *followup_row(const parkdb_cursor *cursor)
{
    return parkdb_followup_row(cursor);
}

static int followup_put(parkdb *db, const void *row)
{
    return parkdb_followup_put(db, row);
}

static int followup_remove(parkdb *db, const void *row)
{
    return parkdb_followup_remove(db, row);
}

static const struct field followup_event_fields[] = {
    {"followup", FIELD_TEXT, offsetof(parkdb_followup_event, followup), NULL_NEVER},
    {"ord", FIELD_INT, offsetof(parkdb_followup_event, ord), NULL_NEVER},
    {"day", FIELD_TEXT, offsetof(parkdb_followup_event, day), NULL_NEVER},
    {"kind", FIELD_TEXT, offsetof(parkdb_followup_event, kind), NULL_NEVER},
    {"agency", FIELD_TEXT, offsetof(parkdb_followup_event, agency), NULL_MAY_BE},
    {"due", FIELD_TEXT, offsetof(parkdb_followup_event, due), NULL_MAY_BE},
    {"outcome", FIELD_TEXT, offsetof(parkdb_followup_event, outcome), NULL_MAY_BE},
    {"text", FIELD_TEXT, offsetof(parkdb_followup_event, text), NULL_MAY_BE},
};

static const void *followup_event_row(const parkdb_cursor *cursor)
{
    return parkdb_followup_event_row(cursor);
}

static int followup_event_put(parkdb *db, const void *row)
{
    return parkdb_followup_event_put(db, row);
}

static int followup_event_remove(parkdb *db, const void *row)
{
    return parkdb_followup_event_remove(db, row);
}

static const struct field followup_open_fields[] = {
    {"agency_code", FIELD_TEXT, offsetof(parkdb_followup_open, agency_code), NULL_NEVER},
    {"agency", FIELD_TEXT, offsetof(parkdb_followup_open, agency), NULL_NEVER},
    {"due", FIELD_TEXT, offsetof(parkdb_followup_open, due), NULL_NEVER},
    {"days_left", FIELD_INT, offsetof(parkdb_followup_open, days_left), NULL_NEVER},
    {"status", FIELD_TEXT, offsetof(parkdb_followup_open, status), NULL_NEVER},
    {"followup_code", FIELD_TEXT, offsetof(parkdb_followup_open, followup_code), NULL_NEVER},
    {"subject", FIELD_TEXT, offsetof(parkdb_followup_open, subject), NULL_NEVER},
    {"target_code", FIELD_TEXT, offsetof(parkdb_followup_open, target_code), NULL_MAY_BE},
    {"document_code", FIELD_TEXT, offsetof(parkdb_followup_open, document_code), NULL_NEVER},
    {"clause", FIELD_TEXT, offsetof(parkdb_followup_open, clause), NULL_NEVER},
    {"heading", FIELD_TEXT, offsetof(parkdb_followup_open, heading), NULL_NEVER},
    {"area_code", FIELD_TEXT, offsetof(parkdb_followup_open, area_code), NULL_MAY_BE},
    {"area", FIELD_TEXT, offsetof(parkdb_followup_open, area), NULL_MAY_BE},
    {"due_period", FIELD_TEXT, offsetof(parkdb_followup_open, due_period), NULL_MAY_BE},
    {"raised", FIELD_TEXT, offsetof(parkdb_followup_open, raised), NULL_NEVER},
    {"answered", FIELD_TEXT, offsetof(parkdb_followup_open, answered), NULL_MAY_BE},
    {"last_text", FIELD_TEXT, offsetof(parkdb_followup_open, last_text), NULL_MAY_BE},
};

static const void *followup_open_row(const parkdb_cursor *cursor)
{
    return parkdb_followup_open_row(cursor);
}

static const struct field followup_overview_fields[] = {
    {"followup_code", FIELD_TEXT, offsetof(parkdb_followup_overview, followup_code), NULL_NEVER},
    {"status", FIELD_TEXT, offsetof(parkdb_followup_overview, status), NULL_NEVER},
    {"agency_code", FIELD_TEXT, offsetof(parkdb_followup_overview, agency_code), NULL_NEVER},
    {"agency", FIELD_TEXT, offsetof(parkdb_followup_overview, agency), NULL_NEVER},
    {"due", FIELD_TEXT, offsetof(parkdb_followup_overview, due), NULL_NEVER},
    {"days_left", FIELD_NUMBER, offsetof(parkdb_followup_overview, days_left), NULL_NEVER},
    {"target_code", FIELD_TEXT, offsetof(parkdb_followup_overview, target_code), NULL_MAY_BE},
    {"document_code", FIELD_TEXT, offsetof(parkdb_followup_overview, document_code), NULL_NEVER},
    {"clause", FIELD_TEXT, offsetof(parkdb_followup_overview, clause), NULL_NEVER},
    {"heading", FIELD_TEXT, offsetof(parkdb_followup_overview, heading), NULL_NEVER},
    {"area_code", FIELD_TEXT, offsetof(parkdb_followup_overview, area_code), NULL_MAY_BE},
    {"area", FIELD_TEXT, offsetof(parkdb_followup_overview, area), NULL_MAY_BE},
    {"due_period", FIELD_TEXT, offsetof(parkdb_followup_overview, due_period), NULL_MAY_BE},
    {"subject", FIELD_TEXT, offsetof(parkdb_followup_overview, subject), NULL_NEVER},
    {"raised", FIELD_TEXT, offsetof(parkdb_followup_overview, raised), NULL_NEVER},
    {"first_due", FIELD_TEXT, offsetof(parkdb_followup_overview, first_due), NULL_NEVER},
    {"extensions", FIELD_INT, offsetof(parkdb_followup_overview, extensions), NULL_NEVER},
    {"answered", FIELD_TEXT, offsetof(parkdb_followup_overview, answered), NULL_MAY_BE},
    {"closed", FIELD_TEXT, offsetof(parkdb_followup_overview, closed), NULL_MAY_BE},
    {"outcome", FIELD_TEXT, offsetof(parkdb_followup_overview, outcome), NULL_MAY_BE},
    {"last_day", FIELD_TEXT, offsetof(parkdb_followup_overview, last_day), NULL_MAY_BE},
    {"last_kind", FIELD_TEXT, offsetof(parkdb_followup_overview, last_kind), NULL_MAY_BE},
    {"last_text", FIELD_TEXT, offsetof(parkdb_followup_overview, last_text), NULL_MAY_BE},
    {"note", FIELD_TEXT, offsetof(parkdb_followup_overview, note), NULL_MAY_BE},
    {"asked_agency_code", FIELD_TEXT, offsetof(parkdb_followup_overview, asked_agency_code), NULL_NEVER},
    {"asked_agency", FIELD_TEXT, offsetof(parkdb_followup_overview, asked_agency), NULL_NEVER},
};

static const void *followup_overview_row(const parkdb_cursor *cursor)
{
    return parkdb_followup_overview_row(cursor);
}

static const struct field followup_proposed_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_followup_proposed, target_code), NULL_NEVER},
    {"document_code", FIELD_TEXT, offsetof(parkdb_followup_proposed, document_code), NULL_NEVER},
    {"area_code", FIELD_TEXT, offsetof(parkdb_followup_proposed, area_code), NULL_NEVER},
    {"area", FIELD_TEXT, offsetof(parkdb_followup_proposed, area), NULL_NEVER},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_followup_proposed, indicator_code), NULL_NEVER},
    {"due_period", FIELD_TEXT, offsetof(parkdb_followup_proposed, due_period), NULL_MAY_BE},
    {"status", FIELD_TEXT, offsetof(parkdb_followup_proposed, status), NULL_NEVER},
    {"agency_code", FIELD_TEXT, offsetof(parkdb_followup_proposed, agency_code), NULL_MAY_BE},
    {"agency", FIELD_TEXT, offsetof(parkdb_followup_proposed, agency), NULL_MAY_BE},
    {"role", FIELD_TEXT, offsetof(parkdb_followup_proposed, role), NULL_MAY_BE},
    {"raised", FIELD_TEXT, offsetof(parkdb_followup_proposed, raised), NULL_NEVER},
    {"due", FIELD_TEXT, offsetof(parkdb_followup_proposed, due), NULL_NEVER},
    {"subject", FIELD_TEXT, offsetof(parkdb_followup_proposed, subject), NULL_NEVER},
    {"explain", FIELD_TEXT, offsetof(parkdb_followup_proposed, explain), NULL_NEVER},
    {"explain_en", FIELD_TEXT, offsetof(parkdb_followup_proposed, explain_en), NULL_NEVER},
    {"closed_before", FIELD_INT, offsetof(parkdb_followup_proposed, closed_before), NULL_NEVER},
};

static const void *followup_proposed_row(const parkdb_cursor *cursor)
{
    return parkdb_followup_proposed_row(cursor);
}

static const struct field agency_scorecard_fields[] = {
    {"agency_code", FIELD_TEXT, offsetof(parkdb_agency_scorecard, agency_code), NULL_NEVER},
    {"agency", FIELD_TEXT, offsetof(parkdb_agency_scorecard, agency), NULL_NEVER},
    {"kind", FIELD_TEXT, offsetof(parkdb_agency_scorecard, kind), NULL_NEVER},
    {"role", FIELD_TEXT, offsetof(parkdb_agency_scorecard, role), NULL_MAY_BE},
    {"status", FIELD_TEXT, offsetof(parkdb_agency_scorecard, status), NULL_NEVER},
    {"number", FIELD_INT, offsetof(parkdb_agency_scorecard, number), NULL_NEVER},
    {"dues", FIELD_NUMBER, offsetof(parkdb_agency_scorecard, dues), NULL_NEVER},
};

static const void *agency_scorecard_row(const parkdb_cursor *cursor)
{
    return parkdb_agency_scorecard_row(cursor);
}

static const struct field cascade_missing_fields[] = {
    {"higher_code", FIELD_TEXT, offsetof(parkdb_cascade_missing, higher_code), NULL_NEVER},
    {"higher_document_code", FIELD_TEXT, offsetof(parkdb_cascade_missing, higher_document_code), NULL_NEVER},
    {"higher_subject", FIELD_TEXT, offsetof(parkdb_cascade_missing, higher_subject), NULL_NEVER},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_cascade_missing, indicator_code), NULL_NEVER},
    {"indicator", FIELD_TEXT, offsetof(parkdb_cascade_missing, indicator), NULL_NEVER},
    {"higher_value", FIELD_TEXT, offsetof(parkdb_cascade_missing, higher_value), NULL_NEVER},
    {"higher_unit", FIELD_TEXT, offsetof(parkdb_cascade_missing, higher_unit), NULL_NEVER},
    {"higher_period_to", FIELD_TEXT, offsetof(parkdb_cascade_missing, higher_period_to), NULL_MAY_BE},
    {"region_code", FIELD_TEXT, offsetof(parkdb_cascade_missing, region_code), NULL_NEVER},
    {"region", FIELD_TEXT, offsetof(parkdb_cascade_missing, region), NULL_NEVER},
    {"document_code", FIELD_TEXT, offsetof(parkdb_cascade_missing, document_code), NULL_NEVER},
    {"document", FIELD_TEXT, offsetof(parkdb_cascade_missing, document), NULL_NEVER},
    {"reason", FIELD_TEXT, offsetof(parkdb_cascade_missing, reason), NULL_NEVER},
    {"areas", FIELD_TEXT, offsetof(parkdb_cascade_missing, areas), NULL_MAY_BE},
    {"others", FIELD_TEXT, offsetof(parkdb_cascade_missing, others), NULL_MAY_BE},
};

static const void *cascade_missing_row(const parkdb_cursor *cursor)
{
    return parkdb_cascade_missing_row(cursor);
}

static const struct field target_released_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_released, target_code), NULL_NEVER},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_released, document_code), NULL_NEVER},
    {"document", FIELD_TEXT, offsetof(parkdb_target_released, document), NULL_NEVER},
    {"subject", FIELD_TEXT, offsetof(parkdb_target_released, subject), NULL_NEVER},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_target_released, indicator_code), NULL_NEVER},
    {"indicator", FIELD_TEXT, offsetof(parkdb_target_released, indicator), NULL_NEVER},
    {"wording", FIELD_TEXT, offsetof(parkdb_target_released, wording), NULL_NEVER},
    {"due_period", FIELD_TEXT, offsetof(parkdb_target_released, due_period), NULL_MAY_BE},
    {"relation", FIELD_TEXT, offsetof(parkdb_target_released, relation), NULL_NEVER},
    {"by_document_code", FIELD_TEXT, offsetof(parkdb_target_released, by_document_code), NULL_NEVER},
    {"by_document", FIELD_TEXT, offsetof(parkdb_target_released, by_document), NULL_NEVER},
    {"by_day", FIELD_TEXT, offsetof(parkdb_target_released, by_day), NULL_MAY_BE},
    {"not_yet_due", FIELD_NUMBER, offsetof(parkdb_target_released, not_yet_due), NULL_NEVER},
    {"fate", FIELD_TEXT, offsetof(parkdb_target_released, fate), NULL_NEVER},
    {"successor_relation", FIELD_TEXT, offsetof(parkdb_target_released, successor_relation), NULL_MAY_BE},
    {"successor_code", FIELD_TEXT, offsetof(parkdb_target_released, successor_code), NULL_MAY_BE},
};

static const void *target_released_row(const parkdb_cursor *cursor)
{
    return parkdb_target_released_row(cursor);
}

static const struct field assessment_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_assessment, code), NULL_NEVER},
    {"name", FIELD_TEXT, offsetof(parkdb_assessment, name), NULL_NEVER},
    {"name_en", FIELD_TEXT, offsetof(parkdb_assessment, name_en), NULL_MAY_BE},
    {"scheme", FIELD_TEXT, offsetof(parkdb_assessment, scheme), NULL_NEVER},
    {"edition", FIELD_TEXT, offsetof(parkdb_assessment, edition), NULL_NEVER},
    {"issuer", FIELD_TEXT, offsetof(parkdb_assessment, issuer), NULL_MAY_BE},
    {"document", FIELD_TEXT, offsetof(parkdb_assessment, document), NULL_MAY_BE},
    {"frequency", FIELD_TEXT, offsetof(parkdb_assessment, frequency), NULL_NEVER},
    {"min_coverage", FIELD_NUMBER, offsetof(parkdb_assessment, min_coverage), NULL_NEVER},
    {"official", FIELD_INT, offsetof(parkdb_assessment, official), NULL_NEVER},
    {"note", FIELD_TEXT, offsetof(parkdb_assessment, note), NULL_MAY_BE},
};

static const void *assessment_row(const parkdb_cursor *cursor)
{
    return parkdb_assessment_row(cursor);
}

static int assessment_put(parkdb *db, const void *row)
{
    return parkdb_assessment_put(db, row);
}

static int assessment_remove(parkdb *db, const void *row)
{
    return parkdb_assessment_remove(db, row);
}

static const struct field assessment_class_fields[] = {
    {"assessment", FIELD_TEXT, offsetof(parkdb_assessment_class, assessment), NULL_NEVER},
    {"ord", FIELD_INT, offsetof(parkdb_assessment_class, ord), NULL_NEVER},
    {"name", FIELD_TEXT, offsetof(parkdb_assessment_class, name), NULL_NEVER},
    {"area_group", FIELD_TEXT, offsetof(parkdb_assessment_class, area_group), NULL_MAY_BE},
};

static const void *assessment_class_row(const parkdb_cursor *cursor)
{
    return parkdb_assessment_class_row(cursor);
}

static int assessment_class_put(parkdb *db, const void *row)
{
    return parkdb_assessment_class_put(db, row);
}

static int assessment_class_remove(parkdb *db, const void *row)
{
    return parkdb_assessment_class_remove(db, row);
}

static const struct field assessment_dimension_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_assessment_dimension, code), NULL_NEVER},
    {"assessment", FIELD_TEXT, offsetof(parkdb_assessment_dimension, assessment), NULL_NEVER},
    {"name", FIELD_TEXT, offsetof(parkdb_assessment_dimension, name), NULL_NEVER},
    {"name_en", FIELD_TEXT, offsetof(parkdb_assessment_dimension, name_en), NULL_MAY_BE},
    {"weight", FIELD_DOUBLE, offsetof(parkdb_assessment_dimension, weight), NULL_NEVER},
    {"weight_assumed", FIELD_INT, offsetof(parkdb_assessment_dimension, weight_assumed), NULL_NEVER},
    {"note", FIELD_TEXT, offsetof(parkdb_assessment_dimension, note), NULL_MAY_BE},
};

static const void *assessment_dimension_row(const parkdb_cursor *cursor)
{
    return parkdb_assessment_dimension_row(cursor);
}

static int assessment_dimension_put(parkdb *db, const void *row)
{
    return parkdb_assessment_dimension_put(db, row);
}

static int assessment_dimension_remove(parkdb *db, const void *row)
{
    return parkdb_assessment_dimension_remove(db, row);
}

static const struct field assessment_item_fields[] = {
    {"dimension", FIELD_TEXT, offsetof(parkdb_assessment_item, dimension), NULL_NEVER},
    {"ord", FIELD_INT, offsetof(parkdb_assessment_item, ord), NULL_NEVER},
    {"indicator", FIELD_TEXT, offsetof(parkdb_assessment_item, indicator), NULL_NEVER},
    {"method", FIELD_TEXT, offsetof(parkdb_assessment_item, method), NULL_NEVER},
    {"method_assumed", FIELD_INT, offsetof(parkdb_assessment_item, method_assumed), NULL_NEVER},
    {"weight", FIELD_NUMBER, offsetof(parkdb_assessment_item, weight), NULL_NEVER},
    {"weight_assumed", FIELD_INT, offsetof(parkdb_assessment_item, weight_assumed), NULL_NEVER},
    {"target", FIELD_TEXT, offsetof(parkdb_assessment_item, target), NULL_MAY_BE},
    {"bound_worst", FIELD_NUMBER, offsetof(parkdb_assessment_item, bound_worst), NULL_NEVER},
    {"bound_best", FIELD_NUMBER, offsetof(parkdb_assessment_item, bound_best), NULL_NEVER},
    {"points_low", FIELD_NUMBER, offsetof(parkdb_assessment_item, points_low), NULL_NEVER},
    {"points_high", FIELD_NUMBER, offsetof(parkdb_assessment_item, points_high), NULL_NEVER},
    {"threshold", FIELD_NUMBER, offsetof(parkdb_assessment_item, threshold), NULL_NEVER},
    {"threshold_comparator", FIELD_TEXT, offsetof(parkdb_assessment_item, threshold_comparator), NULL_MAY_BE},
    {"points_each", FIELD_NUMBER, offsetof(parkdb_assessment_item, points_each), NULL_NEVER},
    {"points_most", FIELD_NUMBER, offsetof(parkdb_assessment_item, points_most), NULL_NEVER},
    {"note", FIELD_TEXT, offsetof(parkdb_assessment_item, note), NULL_MAY_BE},
};

static const void *assessment_item_row(const parkdb_cursor *cursor)
{
    return parkdb_assessment_item_row(cursor);
}

static int assessment_item_put(parkdb *db, const void *row)
{
    return parkdb_assessment_item_put(db, row);
}

static int assessment_item_remove(parkdb *db, const void *row)
{
    return parkdb_assessment_item_remove(db, row);
}

static const struct field assessment_dimension_score_fields[] = {
    {"round", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, round), NULL_MAY_BE},
    {"assessment_code", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, assessment_code), NULL_NEVER},
    {"period", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, period), NULL_NEVER},
    {"park_class", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, park_class), NULL_NEVER},
    {"park_code", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, park_code), NULL_NEVER},
    {"park", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, park), NULL_NEVER},
    {"dimension_code", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, dimension_code), NULL_NEVER},
    {"dimension", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, dimension), NULL_NEVER},
    {"dimension_en", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, dimension_en), NULL_NEVER},
    {"weight", FIELD_DOUBLE, offsetof(parkdb_assessment_dimension_score, weight), NULL_NEVER},
    {"score", FIELD_NUMBER, offsetof(parkdb_assessment_dimension_score, score), NULL_NEVER},
    {"coverage", FIELD_NUMBER, offsetof(parkdb_assessment_dimension_score, coverage), NULL_NEVER},
    {"deducted", FIELD_NUMBER, offsetof(parkdb_assessment_dimension_score, deducted), NULL_NEVER},
    {"missing", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, missing), NULL_MAY_BE},
    {"state", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, state), NULL_NEVER},
};

static const void *assessment_dimension_score_row(const parkdb_cursor *cursor)
{
    return parkdb_assessment_dimension_score_row(cursor);
}

static const struct field assessment_item_score_fields[] = {
    {"round", FIELD_TEXT, offsetof(parkdb_assessment_item_score, round), NULL_MAY_BE},
    {"assessment_code", FIELD_TEXT, offsetof(parkdb_assessment_item_score, assessment_code), NULL_NEVER},
    {"period", FIELD_TEXT, offsetof(parkdb_assessment_item_score, period), NULL_NEVER},
    {"park_class", FIELD_TEXT, offsetof(parkdb_assessment_item_score, park_class), NULL_NEVER},
    {"park_code", FIELD_TEXT, offsetof(parkdb_assessment_item_score, park_code), NULL_NEVER},
    {"park", FIELD_TEXT, offsetof(parkdb_assessment_item_score, park), NULL_NEVER},
    {"dimension_code", FIELD_TEXT, offsetof(parkdb_assessment_item_score, dimension_code), NULL_NEVER},
    {"dimension", FIELD_TEXT, offsetof(parkdb_assessment_item_score, dimension), NULL_NEVER},
    {"item", FIELD_INT, offsetof(parkdb_assessment_item_score, item), NULL_NEVER},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_assessment_item_score, indicator_code), NULL_NEVER},
    {"indicator", FIELD_TEXT, offsetof(parkdb_assessment_item_score, indicator), NULL_NEVER},
    {"indicator_en", FIELD_TEXT, offsetof(parkdb_assessment_item_score, indicator_en), NULL_NEVER},
    {"method", FIELD_TEXT, offsetof(parkdb_assessment_item_score, method), NULL_UNSAID},
    {"weight", FIELD_NUMBER, offsetof(parkdb_assessment_item_score, weight), NULL_NEVER},
    {"assumed", FIELD_INT, offsetof(parkdb_assessment_item_score, assumed), NULL_NEVER},
    {"value", FIELD_NUMBER, offsetof(parkdb_assessment_item_score, value), NULL_NEVER},
    {"unit", FIELD_TEXT, offsetof(parkdb_assessment_item_score, unit), NULL_NEVER},
    {"how", FIELD_TEXT, offsetof(parkdb_assessment_item_score, how), NULL_MAY_BE},
    {"vintage", FIELD_TEXT, offsetof(parkdb_assessment_item_score, vintage), NULL_MAY_BE},
    {"target_code", FIELD_TEXT, offsetof(parkdb_assessment_item_score, target_code), NULL_MAY_BE},
    {"score", FIELD_NUMBER, offsetof(parkdb_assessment_item_score, score), NULL_NEVER},
    {"deducted", FIELD_NUMBER, offsetof(parkdb_assessment_item_score, deducted), NULL_NEVER},
    {"vetoed", FIELD_NUMBER, offsetof(parkdb_assessment_item_score, vetoed), NULL_NEVER},
    {"formula", FIELD_TEXT, offsetof(parkdb_assessment_item_score, formula), NULL_MAY_BE},
    {"reason", FIELD_TEXT, offsetof(parkdb_assessment_item_score, reason), NULL_MAY_BE},
    {"synthetic", FIELD_INT, offsetof(parkdb_assessment_item_score, synthetic), NULL_NEVER},
    {"state", FIELD_TEXT, offsetof(parkdb_assessment_item_score, state), NULL_NEVER},
};

static const void *assessment_item_score_row(const parkdb_cursor *cursor)
{
    return parkdb_assessment_item_score_row(cursor);
}

static const struct field assessment_result_fields[] = {
    {"round", FIELD_TEXT, offsetof(parkdb_assessment_result, round), NULL_MAY_BE},
    {"assessment_code", FIELD_TEXT, offsetof(parkdb_assessment_result, assessment_code), NULL_NEVER},
    {"assessment", FIELD_TEXT, offsetof(parkdb_assessment_result, assessment), NULL_NEVER},
    {"scheme", FIELD_TEXT, offsetof(parkdb_assessment_result, scheme), NULL_NEVER},
    {"edition", FIELD_TEXT, offsetof(parkdb_assessment_result, edition), NULL_NEVER},
    {"period", FIELD_TEXT, offsetof(parkdb_assessment_result, period), NULL_NEVER},
    {"park_class", FIELD_TEXT, offsetof(parkdb_assessment_result, park_class), NULL_NEVER},
    {"park_code", FIELD_TEXT, offsetof(parkdb_assessment_result, park_code), NULL_NEVER},
    {"park", FIELD_TEXT, offsetof(parkdb_assessment_result, park), NULL_NEVER},
    {"scores", FIELD_TEXT, offsetof(parkdb_assessment_result, scores), NULL_NEVER},
    {"points", FIELD_NUMBER, offsetof(parkdb_assessment_result, points), NULL_NEVER},
    {"deducted", FIELD_DOUBLE, offsetof(parkdb_assessment_result, deducted), NULL_NEVER},
    {"total", FIELD_NUMBER, offsetof(parkdb_assessment_result, total), NULL_NEVER},
    {"rank", FIELD_NUMBER, offsetof(parkdb_assessment_result, rank), NULL_NEVER},
    {"of", FIELD_INT, offsetof(parkdb_assessment_result, of), NULL_NEVER},
    {"members", FIELD_INT, offsetof(parkdb_assessment_result, members), NULL_NEVER},
    {"coverage", FIELD_DOUBLE, offsetof(parkdb_assessment_result, coverage), NULL_NEVER},
    {"missing", FIELD_TEXT, offsetof(parkdb_assessment_result, missing), NULL_MAY_BE},
    {"status", FIELD_TEXT, offsetof(parkdb_assessment_result, status), NULL_NEVER},
    {"reason", FIELD_TEXT, offsetof(parkdb_assessment_result, reason), NULL_MAY_BE},
    {"nature", FIELD_TEXT, offsetof(parkdb_assessment_result, nature), NULL_NEVER},
    {"newest", FIELD_INT, offsetof(parkdb_assessment_result, newest), NULL_NEVER},
    {"state", FIELD_TEXT, offsetof(parkdb_assessment_result, state), NULL_NEVER},
    {"known_on", FIELD_TEXT, offsetof(parkdb_assessment_result, known_on), NULL_MAY_BE},
    {"published_on", FIELD_TEXT, offsetof(parkdb_assessment_result, published_on), NULL_MAY_BE},
    {"published_by", FIELD_TEXT, offsetof(parkdb_assessment_result, published_by), NULL_MAY_BE},
};

static const void *assessment_result_row(const parkdb_cursor *cursor)
{
    return parkdb_assessment_result_row(cursor);
}

static const struct field assessment_round_overview_fields[] = {
    {"round", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, round), NULL_NEVER},
    {"assessment_code", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, assessment_code), NULL_NEVER},
    {"assessment", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, assessment), NULL_NEVER},
    {"period", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, period), NULL_NEVER},
    {"frozen_on", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, frozen_on), NULL_NEVER},
    {"frozen_by", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, frozen_by), NULL_NEVER},
    {"known_on", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, known_on), NULL_NEVER},
    {"published_on", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, published_on), NULL_MAY_BE},
    {"published_by", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, published_by), NULL_MAY_BE},
    {"state", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, state), NULL_NEVER},
    {"note", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, note), NULL_MAY_BE},
};

static const void *assessment_round_overview_row(const parkdb_cursor *cursor)
{
    return parkdb_assessment_round_overview_row(cursor);
}

static const struct field catalogue_fields[] = {
    {"name", FIELD_TEXT, offsetof(parkdb_catalogue, name), NULL_NEVER},
    {"row_is_zh", FIELD_TEXT, offsetof(parkdb_catalogue, row_is_zh), NULL_NEVER},
    {"row_is_en", FIELD_TEXT, offsetof(parkdb_catalogue, row_is_en), NULL_NEVER},
};

static const void *catalogue_row(const parkdb_cursor *cursor)
{
    return parkdb_catalogue_row(cursor);
}

static const struct field catalogue_column_fields[] = {
    {"table_name", FIELD_TEXT, offsetof(parkdb_catalogue_column, table_name), NULL_NEVER},
    {"position", FIELD_INT, offsetof(parkdb_catalogue_column, position), NULL_NEVER},
    {"column_name", FIELD_TEXT, offsetof(parkdb_catalogue_column, column_name), NULL_NEVER},
    {"type", FIELD_TEXT, offsetof(parkdb_catalogue_column, type), NULL_NEVER},
    {"may_be_null", FIELD_INT, offsetof(parkdb_catalogue_column, may_be_null), NULL_NEVER},
    {"meaning_zh", FIELD_TEXT, offsetof(parkdb_catalogue_column, meaning_zh), NULL_NEVER},
    {"meaning_en", FIELD_TEXT, offsetof(parkdb_catalogue_column, meaning_en), NULL_NEVER},
};

static const void *catalogue_column_row(const parkdb_cursor *cursor)
{
    return parkdb_catalogue_column_row(cursor);
}

const struct kind kinds[] = {
    {"period", "code, frequency, due_from, due_to", NULL, sizeof(parkdb_period), period_fields, 5, parkdb_period_find, period_row, NULL, NULL,
     "SELECT * FROM period"},
    {"vocabulary", "table_name", NULL, sizeof(parkdb_vocabulary), vocabulary_fields, 6, parkdb_vocabulary_find, vocabulary_row, NULL, NULL,
     "SELECT * FROM vocabulary"},
    {"unit", "code, dimension", "code", sizeof(parkdb_unit), unit_fields, 6, parkdb_unit_find, unit_row, unit_put, unit_remove,
     "SELECT * FROM unit"},
    {"area_alias", "area", "area, ord", sizeof(parkdb_area_alias), area_alias_fields, 3, parkdb_area_alias_find, area_alias_row, area_alias_put, area_alias_remove,
     "SELECT (SELECT code FROM area WHERE id = x.area) AS area, x.ord, x.name FROM area_alias x"},
    {"region", "code, level, region", "code", sizeof(parkdb_region), region_fields, 9, parkdb_region_find, region_row, region_put, region_remove,
     "SELECT a.code, a.name, a.name_en, x.level, (SELECT code FROM area WHERE id = x.parent) AS parent, x.gb_code, a.note, x.first_day, x.last_day FROM area a JOIN region x ON x.id = a.id"},
    {"agency", "code, kind, region", "code", sizeof(parkdb_agency), agency_fields, 8, parkdb_agency_find, agency_row, agency_put, agency_remove,
     "SELECT x.code, x.name, x.short_name, x.kind, (SELECT code FROM area WHERE id = x.region) AS region, (SELECT code FROM agency WHERE id = x.parent) AS parent, x.note, x.members_open FROM agency x"},
    {"agency_member", "code, agency, role", "body, ord", sizeof(parkdb_agency_member), agency_member_fields, 8, parkdb_agency_member_find, agency_member_row, agency_member_put, agency_member_remove,
     "SELECT (SELECT code FROM agency WHERE id = x.body) AS body, x.ord, (SELECT code FROM agency WHERE id = x.agency) AS agency, x.role, x.first_day, x.last_day, x.as_written, x.note FROM agency_member x"},
    {"agency_successor", "code, agency, kind", "predecessor, ord", sizeof(parkdb_agency_successor), agency_successor_fields, 7, parkdb_agency_successor_find, agency_successor_row, agency_successor_put, agency_successor_remove,
     "SELECT (SELECT code FROM agency WHERE id = x.predecessor) AS predecessor, x.ord, (SELECT code FROM agency WHERE id = x.successor) AS successor, x.from_day, x.kind, (SELECT code FROM document WHERE id = x.document) AS document, x.note FROM agency_successor x"},
    {"park", "code, type, agency, region, level", "code", sizeof(parkdb_park), park_fields, 10, parkdb_park_find, park_row, park_put, park_remove,
     "SELECT a.code, a.name, a.name_en, x.type, (SELECT code FROM area WHERE id = x.region) AS region, (SELECT code FROM agency WHERE id = x.agency) AS agency, (SELECT code FROM area WHERE id = x.part_of) AS part_of, a.note, x.first_day, x.last_day FROM area a JOIN park x ON x.id = a.id"},
    {"park_level", "area, level", "park, first_day", sizeof(parkdb_park_level), park_level_fields, 6, parkdb_park_level_find, park_level_row, park_level_put, park_level_remove,
     "SELECT (SELECT code FROM area WHERE id = x.park) AS park, x.first_day, x.last_day, x.level, x.evidence, x.note FROM park_level x"},
    {"park_status", "code, status", "park, first_day", sizeof(parkdb_park_status), park_status_fields, 6, parkdb_park_status_find, park_status_row, park_status_put, park_status_remove,
     "SELECT (SELECT code FROM area WHERE id = x.park) AS park, x.first_day, x.last_day, x.status, (SELECT code FROM document WHERE id = x.document) AS document, x.note FROM park_status x"},
    {"area_successor", "code, area, kind", "predecessor, ord", sizeof(parkdb_area_successor), area_successor_fields, 8, parkdb_area_successor_find, area_successor_row, area_successor_put, area_successor_remove,
     "SELECT (SELECT code FROM area WHERE id = x.predecessor) AS predecessor, x.ord, (SELECT code FROM area WHERE id = x.successor) AS successor, x.from_day, x.kind, x.takes_targets, (SELECT code FROM document WHERE id = x.document) AS document, x.note FROM area_successor x"},
    {"area_group", "code, rule_kind, area", "code", sizeof(parkdb_area_group), area_group_fields, 9, parkdb_area_group_find, area_group_row, area_group_put, area_group_remove,
     "SELECT a.code, a.name, a.name_en, x.rule_kind, (SELECT code FROM area WHERE id = x.rule_region) AS rule_region, x.rule_level, x.rule_level_match, x.rule_type, a.note FROM area a JOIN area_group x ON x.id = a.id"},
    {"area_group_listed", "code, area", "area_group, ord", sizeof(parkdb_area_group_listed), area_group_listed_fields, 5, parkdb_area_group_listed_find, area_group_listed_row, area_group_listed_put, area_group_listed_remove,
     "SELECT (SELECT code FROM area WHERE id = x.area_group) AS area_group, x.ord, (SELECT code FROM area WHERE id = x.member) AS member, x.first_day, x.last_day FROM area_group_listed x"},
    {"area_member", "code, area", NULL, sizeof(parkdb_area_member), area_member_fields, 4, parkdb_area_member_find, area_member_row, NULL, NULL,
     "SELECT (SELECT code FROM area WHERE id = x.area_group) AS area_group, (SELECT code FROM area WHERE id = x.member) AS member, x.first_day, x.last_day FROM area_member x"},
    {"document", "code, status, region", "code", sizeof(parkdb_document), document_fields, 12, parkdb_document_find, document_row, document_put, document_remove,
     "SELECT x.code, x.title, x.title_en, x.number, x.status, (SELECT code FROM area WHERE id = x.region) AS region, x.dated, x.published, (SELECT code FROM period WHERE id = x.plan_from) AS plan_from, (SELECT code FROM period WHERE id = x.plan_to) AS plan_to, x.source, x.note FROM document x"},
    {"document_issuer", "document, agency", "document, ord", sizeof(parkdb_document_issuer), document_issuer_fields, 3, parkdb_document_issuer_find, document_issuer_row, document_issuer_put, document_issuer_remove,
     "SELECT (SELECT code FROM document WHERE id = x.document) AS document, x.ord, (SELECT code FROM agency WHERE id = x.agency) AS agency FROM document_issuer x"},
    {"document_relation", "document, relation", "document, relation, related", sizeof(parkdb_document_relation), document_relation_fields, 4, parkdb_document_relation_find, document_relation_row, document_relation_put, document_relation_remove,
     "SELECT (SELECT code FROM document WHERE id = x.document) AS document, x.relation, (SELECT code FROM document WHERE id = x.related) AS related, x.note FROM document_relation x"},
    {"register", "code, area", "code", sizeof(parkdb_register), register_fields, 10, parkdb_register_find, register_row, register_put, register_remove,
     "SELECT x.code, x.kind, (SELECT code FROM area WHERE id = x.region) AS region, x.type, x.level, x.first_day, x.last_day, x.source, (SELECT code FROM document WHERE id = x.document) AS document, x.note FROM register x"},
    {"clause", "code, document", "code", sizeof(parkdb_clause), clause_fields, 6, parkdb_clause_find, clause_row, clause_put, clause_remove,
     "SELECT (SELECT code FROM document WHERE id = x.document) AS document, x.code, (SELECT code FROM clause WHERE id = x.parent) AS parent, x.number, x.heading, x.note FROM clause x"},
    {"clause_text", "code, document", "clause", sizeof(parkdb_clause_text), clause_text_fields, 2, parkdb_clause_text_find, clause_text_row, clause_text_put, clause_text_remove,
     "SELECT (SELECT code FROM clause WHERE id = x.clause) AS clause, x.text FROM clause_text x"},
    {"task", "code, document, agency", "clause", sizeof(parkdb_task), task_fields, 3, parkdb_task_find, task_row, task_put, task_remove,
     "SELECT (SELECT code FROM clause WHERE id = x.id) AS clause, x.note, x.agencies_open FROM task x"},
    {"task_agency", "code, document, agency, role", "task, ord", sizeof(parkdb_task_agency), task_agency_fields, 7, parkdb_task_agency_find, task_agency_row, task_agency_put, task_agency_remove,
     "SELECT (SELECT code FROM clause WHERE id = x.task) AS task, x.ord, (SELECT code FROM agency WHERE id = x.agency) AS agency, x.role, x.as_written, (SELECT code FROM clause WHERE id = x.stated_in) AS stated_in, x.note FROM task_agency x"},
    {"indicator", "code, derivation", "code", sizeof(parkdb_indicator), indicator_fields, 24, parkdb_indicator_find, indicator_row, indicator_put, indicator_remove,
     "SELECT x.code, x.name, x.name_en, (SELECT code FROM unit WHERE id = x.unit) AS unit, x.topic, x.direction, x.aggregation_area, x.aggregation_time, x.definition, x.source, x.derivation, (SELECT code FROM indicator WHERE id = x.derived_from) AS derived_from, (SELECT code FROM indicator WHERE id = x.derived_with) AS derived_with, x.denominator_at, x.levels_comparable, x.threshold, (SELECT code FROM unit WHERE id = x.threshold_unit) AS threshold_unit, x.threshold_comparator, x.peers, (SELECT code FROM area WHERE id = x.peer_group) AS peer_group, x.level, x.level_match, x.park_type, x.note FROM indicator x"},
    {"indicator_alias", "indicator", "indicator, ord", sizeof(parkdb_indicator_alias), indicator_alias_fields, 3, parkdb_indicator_alias_find, indicator_alias_row, indicator_alias_put, indicator_alias_remove,
     "SELECT (SELECT code FROM indicator WHERE id = x.indicator) AS indicator, x.ord, x.name FROM indicator_alias x"},
    {"target", "code, document, area, indicator, strength, due_from, due_to", "code", sizeof(parkdb_target), target_fields, 19, parkdb_target_find, target_row, target_put, target_remove,
     "SELECT x.code, (SELECT code FROM clause WHERE id = x.clause) AS clause, (SELECT code FROM area WHERE id = x.area) AS area, x.quantifier, x.quantifier_min, (SELECT code FROM indicator WHERE id = x.indicator) AS indicator, x.basis, (SELECT code FROM period WHERE id = x.baseline_period) AS baseline_period, (SELECT code FROM area WHERE id = x.reference_area) AS reference_area, x.comparator, x.value, x.value_high, (SELECT code FROM unit WHERE id = x.unit) AS unit, (SELECT code FROM period WHERE id = x.period_from) AS period_from, (SELECT code FROM period WHERE id = x.period_to) AS period_to, x.over, x.strength, x.wording, x.note FROM target x"},
    {"target_agency", "code, agency, role", "target, ord", sizeof(parkdb_target_agency), target_agency_fields, 6, parkdb_target_agency_find, target_agency_row, target_agency_put, target_agency_remove,
     "SELECT (SELECT code FROM target WHERE id = x.target) AS target, x.ord, (SELECT code FROM agency WHERE id = x.agency) AS agency, x.role, x.as_written, x.note FROM target_agency x"},
    {"target_inferred", "code", "target, ord", sizeof(parkdb_target_inferred), target_inferred_fields, 3, parkdb_target_inferred_find, target_inferred_row, target_inferred_put, target_inferred_remove,
     "SELECT (SELECT code FROM target WHERE id = x.target) AS target, x.ord, x.field FROM target_inferred x"},
    {"target_relation", "code, relation", "target, ord", sizeof(parkdb_target_relation), target_relation_fields, 5, parkdb_target_relation_find, target_relation_row, target_relation_put, target_relation_remove,
     "SELECT (SELECT code FROM target WHERE id = x.target) AS target, x.ord, x.relation, (SELECT code FROM target WHERE id = x.related) AS related, x.note FROM target_relation x"},
    {"instrument", "code, kind, document", "code", sizeof(parkdb_instrument), instrument_fields, 18, parkdb_instrument_find, instrument_row, instrument_put, instrument_remove,
     "SELECT x.code, (SELECT code FROM clause WHERE id = x.clause) AS clause, x.kind, x.name, x.rate, (SELECT code FROM unit WHERE id = x.rate_unit) AS rate_unit, x.rate_of, x.rate_bound, x.amount, (SELECT code FROM unit WHERE id = x.amount_unit) AS amount_unit, x.amount_bound, x.per, x.duration, (SELECT code FROM unit WHERE id = x.duration_unit) AS duration_unit, x.beneficiary, x.payer, x.wording, x.note FROM instrument x"},
    {"origin", "code, kind", NULL, sizeof(parkdb_origin), origin_fields, 5, parkdb_origin_find, origin_row, NULL, NULL,
     "SELECT * FROM origin"},
    {"observation", "indicator, area, due_from, due_to, status", "indicator, area, period, vintage, source", sizeof(parkdb_observation), observation_fields, 11, parkdb_observation_find, observation_row, observation_put, observation_remove,
     "SELECT (SELECT code FROM indicator WHERE id = x.indicator) AS indicator, (SELECT code FROM area WHERE id = x.area) AS area, (SELECT code FROM period WHERE id = x.period) AS period, x.value, (SELECT u.code FROM indicator i JOIN unit u ON u.id = i.unit WHERE i.id = x.indicator) AS unit, (SELECT u.code FROM indicator i JOIN unit u ON u.id = coalesce(x.unit, i.unit) WHERE i.id = x.indicator) AS unit_published, x.bound, x.status, (SELECT code FROM source WHERE id = x.source) AS source, date('1970-01-01', x.vintage || ' days') AS vintage, x.note FROM observation x"},
    {"series_link", "indicator, area", "indicator, area, period", sizeof(parkdb_series_link), series_link_fields, 6, parkdb_series_link_find, series_link_row, series_link_put, series_link_remove,
     "SELECT (SELECT code FROM indicator WHERE id = x.indicator) AS indicator, (SELECT code FROM area WHERE id = x.area) AS area, (SELECT code FROM period WHERE id = x.period) AS period, x.factor, (SELECT code FROM document WHERE id = x.document) AS document, x.note FROM series_link x"},
    {"source", "code", "code", sizeof(parkdb_source), source_fields, 5, parkdb_source_find, source_row, source_put, source_remove,
     "SELECT * FROM source"},
    {"figure", "area, indicator, due_from, due_to", NULL, sizeof(parkdb_figure), figure_fields, 11, parkdb_figure_find, figure_row, NULL, NULL,
     "SELECT * FROM figure"},
    {"figure_conflict", "area, indicator, due_from, due_to", NULL, sizeof(parkdb_figure_conflict), figure_conflict_fields, 13, parkdb_figure_conflict_find, figure_conflict_row, NULL, NULL,
     "SELECT * FROM figure_conflict"},
    {"figure_doubt", "area, indicator, kind, due_from, due_to", NULL, sizeof(parkdb_figure_doubt), figure_doubt_fields, 17, parkdb_figure_doubt_find, figure_doubt_row, NULL, NULL,
     "SELECT * FROM figure_doubt"},
    {"target_overview", "code, document, area, indicator, kind, strength, region, concerns, agency, due_from, due_to", NULL, sizeof(parkdb_target_overview), target_overview_fields, 29, parkdb_target_overview_find, target_overview_row, NULL, NULL,
     "SELECT * FROM target_overview"},
    {"target_responsibility", "code, document, agency, role, stated_or_inherited", NULL, sizeof(parkdb_target_responsibility), target_responsibility_fields, 11, parkdb_target_responsibility_find, target_responsibility_row, NULL, NULL,
     "SELECT * FROM target_responsibility"},
    {"task_responsibility", "document, agency, role", NULL, sizeof(parkdb_task_responsibility), task_responsibility_fields, 13, parkdb_task_responsibility_find, task_responsibility_row, NULL, NULL,
     "SELECT * FROM task_responsibility"},
    {"instrument_overview", "code, document, kind", NULL, sizeof(parkdb_instrument_overview), instrument_overview_fields, 21, parkdb_instrument_overview_find, instrument_overview_row, NULL, NULL,
     "SELECT * FROM instrument_overview"},
    {"document_lineage", "document, relation, code", NULL, sizeof(parkdb_document_lineage), document_lineage_fields, 10, parkdb_document_lineage_find, document_lineage_row, NULL, NULL,
     "SELECT * FROM document_lineage"},
    {"target_cascade", "code, document, relation", NULL, sizeof(parkdb_target_cascade), target_cascade_fields, 17, parkdb_target_cascade_find, target_cascade_row, NULL, NULL,
     "SELECT * FROM target_cascade"},
    {"target_schedule", "code, document, area, indicator, agency, due_from, due_to", NULL, sizeof(parkdb_target_schedule), target_schedule_fields, 6, parkdb_target_schedule_find, target_schedule_row, NULL, NULL,
     "SELECT * FROM target_schedule"},
    {"target_explanation", "code, document, area, indicator, agency, due_from, due_to, status", NULL, sizeof(parkdb_target_explanation), target_explanation_fields, 39, parkdb_target_explanation_find, target_explanation_row, NULL, NULL,
     "SELECT * FROM target_explanation"},
    {"target_progress", "code, document, area, indicator, agency, due_from, due_to, status", NULL, sizeof(parkdb_target_progress), target_progress_fields, 20, parkdb_target_progress_find, target_progress_row, NULL, NULL,
     "SELECT * FROM target_progress"},
    {"target_status", "code, document, area, indicator, agency, due_from, due_to, status", NULL, sizeof(parkdb_target_status), target_status_fields, 17, parkdb_target_status_find, target_status_row, NULL, NULL,
     "SELECT * FROM target_status"},
    {"target_status_count", "code, document, area, indicator, agency, due_from, due_to, status", NULL, sizeof(parkdb_target_status_count), target_status_count_fields, 2, parkdb_target_status_count_find, target_status_count_row, NULL, NULL,
     "SELECT * FROM target_status_count"},
    {"target_calendar", "code, document, area, indicator, agency, due_from, due_to, status", NULL, sizeof(parkdb_target_calendar), target_calendar_fields, 19, parkdb_target_calendar_find, target_calendar_row, NULL, NULL,
     "SELECT * FROM target_calendar"},
    {"target_rollup", "code, document, agency, due_from, due_to, status", NULL, sizeof(parkdb_target_rollup), target_rollup_fields, 10, parkdb_target_rollup_find, target_rollup_row, NULL, NULL,
     "SELECT * FROM target_rollup"},
    {"park_profile", "code, type, level, region", NULL, sizeof(parkdb_park_profile), park_profile_fields, 21, parkdb_park_profile_find, park_profile_row, NULL, NULL,
     "SELECT * FROM park_profile"},
    {"indicator_ranking", "area, indicator, peers, due_from, due_to", NULL, sizeof(parkdb_indicator_ranking), indicator_ranking_fields, 23, parkdb_indicator_ranking_find, indicator_ranking_row, NULL, NULL,
     "SELECT * FROM indicator_ranking"},
    {"park_ranking", "area, indicator, peers, due_from, due_to", NULL, sizeof(parkdb_park_ranking), park_ranking_fields, 14, parkdb_park_ranking_find, park_ranking_row, NULL, NULL,
     "SELECT * FROM park_ranking"},
    {"park_standing", "area, indicator, peers, standing", NULL, sizeof(parkdb_park_standing), park_standing_fields, 21, parkdb_park_standing_find, park_standing_row, NULL, NULL,
     "SELECT * FROM park_standing"},
    {"target_standing", "code, document, area, indicator, agency, due_from, due_to, status", NULL, sizeof(parkdb_target_standing), target_standing_fields, 17, parkdb_target_standing_find, target_standing_row, NULL, NULL,
     "SELECT * FROM target_standing"},
    {"followup", "code, document, area, agency", "code", sizeof(parkdb_followup), followup_fields, 10, parkdb_followup_find, followup_row, followup_put, followup_remove,
     "SELECT x.code, (SELECT code FROM target WHERE id = x.target) AS target, (SELECT code FROM clause WHERE id = x.task) AS task, (SELECT code FROM area WHERE id = x.area) AS area, (SELECT code FROM period WHERE id = x.due_period) AS due_period, (SELECT code FROM agency WHERE id = x.agency) AS agency, x.raised, x.due, x.subject, x.note FROM followup x"},
    {"followup_event", "code, agency, kind", "followup, ord", sizeof(parkdb_followup_event), followup_event_fields, 8, parkdb_followup_event_find, followup_event_row, followup_event_put, followup_event_remove,
     "SELECT (SELECT code FROM followup WHERE id = x.followup) AS followup, x.ord, x.day, x.kind, (SELECT code FROM agency WHERE id = x.agency) AS agency, x.due, x.outcome, x.text FROM followup_event x"},
    {"followup_open", "code, document, area, agency, due_from, due_to, status", NULL, sizeof(parkdb_followup_open), followup_open_fields, 17, parkdb_followup_open_find, followup_open_row, NULL, NULL,
     "SELECT * FROM followup_open"},
    {"followup_overview", "code, document, area, agency, due_from, due_to, status", NULL, sizeof(parkdb_followup_overview), followup_overview_fields, 26, parkdb_followup_overview_find, followup_overview_row, NULL, NULL,
     "SELECT * FROM followup_overview"},
    {"followup_proposed", "code, document, area, indicator, agency, role, due_from, due_to, status", NULL, sizeof(parkdb_followup_proposed), followup_proposed_fields, 16, parkdb_followup_proposed_find, followup_proposed_row, NULL, NULL,
     "SELECT * FROM followup_proposed"},
    {"agency_scorecard", "agency, role, kind, status", NULL, sizeof(parkdb_agency_scorecard), agency_scorecard_fields, 7, parkdb_agency_scorecard_find, agency_scorecard_row, NULL, NULL,
     "SELECT * FROM agency_scorecard"},
    {"cascade_missing", "code, document, region, indicator, reason", NULL, sizeof(parkdb_cascade_missing), cascade_missing_fields, 15, parkdb_cascade_missing_find, cascade_missing_row, NULL, NULL,
     "SELECT * FROM cascade_missing"},
    {"target_released", "code, document, indicator, relation, fate, due_from, due_to", NULL, sizeof(parkdb_target_released), target_released_fields, 16, parkdb_target_released_find, target_released_row, NULL, NULL,
     "SELECT * FROM target_released"},
    {"assessment", "code, document", "code", sizeof(parkdb_assessment), assessment_fields, 11, parkdb_assessment_find, assessment_row, assessment_put, assessment_remove,
     "SELECT x.code, x.name, x.name_en, x.scheme, x.edition, x.issuer, (SELECT code FROM document WHERE id = x.document) AS document, x.frequency, x.min_coverage, x.official, x.note FROM assessment x"},
    {"assessment_class", "code, area", "assessment, ord", sizeof(parkdb_assessment_class), assessment_class_fields, 4, parkdb_assessment_class_find, assessment_class_row, assessment_class_put, assessment_class_remove,
     "SELECT (SELECT code FROM assessment WHERE id = x.assessment) AS assessment, x.ord, x.name, (SELECT code FROM area WHERE id = x.area_group) AS area_group FROM assessment_class x"},
    {"assessment_dimension", "code", "code", sizeof(parkdb_assessment_dimension), assessment_dimension_fields, 7, parkdb_assessment_dimension_find, assessment_dimension_row, assessment_dimension_put, assessment_dimension_remove,
     "SELECT x.code, (SELECT code FROM assessment WHERE id = x.assessment) AS assessment, x.name, x.name_en, x.weight, x.weight_assumed, x.note FROM assessment_dimension x"},
    {"assessment_item", "code, indicator, method", "dimension, ord", sizeof(parkdb_assessment_item), assessment_item_fields, 17, parkdb_assessment_item_find, assessment_item_row, assessment_item_put, assessment_item_remove,
     "SELECT (SELECT code FROM assessment_dimension WHERE id = x.dimension) AS dimension, x.ord, (SELECT code FROM indicator WHERE id = x.indicator) AS indicator, x.method, x.method_assumed, x.weight, x.weight_assumed, (SELECT code FROM target WHERE id = x.target) AS target, x.bound_worst, x.bound_best, x.points_low, x.points_high, x.threshold, x.threshold_comparator, x.points_each, x.points_most, x.note FROM assessment_item x"},
    {"assessment_dimension_score", "code, area, state, due_from, due_to", NULL, sizeof(parkdb_assessment_dimension_score), assessment_dimension_score_fields, 15, parkdb_assessment_dimension_score_find, assessment_dimension_score_row, NULL, NULL,
     "SELECT * FROM assessment_dimension_score"},
    {"assessment_item_score", "code, area, indicator, state, due_from, due_to", NULL, sizeof(parkdb_assessment_item_score), assessment_item_score_fields, 27, parkdb_assessment_item_score_find, assessment_item_score_row, NULL, NULL,
     "SELECT * FROM assessment_item_score"},
    {"assessment_result", "code, area, state, due_from, due_to, status", NULL, sizeof(parkdb_assessment_result), assessment_result_fields, 26, parkdb_assessment_result_find, assessment_result_row, NULL, NULL,
     "SELECT * FROM assessment_result"},
    {"assessment_round_overview", "code, due_from, due_to, state", NULL, sizeof(parkdb_assessment_round_overview), assessment_round_overview_fields, 11, parkdb_assessment_round_overview_find, assessment_round_overview_row, NULL, NULL,
     "SELECT * FROM assessment_round_overview"},
    {"catalogue", "table_name", NULL, sizeof(parkdb_catalogue), catalogue_fields, 3, parkdb_catalogue_find, catalogue_row, NULL, NULL,
     "SELECT * FROM catalogue"},
    {"catalogue_column", "table_name", NULL, sizeof(parkdb_catalogue_column), catalogue_column_fields, 7, parkdb_catalogue_column_find, catalogue_column_row, NULL, NULL,
     "SELECT * FROM catalogue_column"},
};
const size_t kind_count = sizeof kinds / sizeof kinds[0];
