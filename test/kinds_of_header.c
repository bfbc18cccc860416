/* Every kind of row in parkdb_rows.h. Written by test/make-kinds.py from that header. */
/* clang-format off */
#include "kinds.h"

static const struct field period_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_period, code)},
    {"frequency", FIELD_TEXT, offsetof(parkdb_period, frequency)},
    {"months", FIELD_INT, offsetof(parkdb_period, months)},
    {"first_day", FIELD_TEXT, offsetof(parkdb_period, first_day)},
    {"last_day", FIELD_TEXT, offsetof(parkdb_period, last_day)},
};

static const void *period_row(const parkdb_cursor *cursor)
{
    return parkdb_period_row(cursor);
}

static const struct field vocabulary_fields[] = {
    {"table_name", FIELD_TEXT, offsetof(parkdb_vocabulary, table_name)},
    {"field", FIELD_TEXT, offsetof(parkdb_vocabulary, field)},
    {"ord", FIELD_INT, offsetof(parkdb_vocabulary, ord)},
    {"word", FIELD_TEXT, offsetof(parkdb_vocabulary, word)},
    {"meaning_zh", FIELD_TEXT, offsetof(parkdb_vocabulary, meaning_zh)},
    {"meaning_en", FIELD_TEXT, offsetof(parkdb_vocabulary, meaning_en)},
};

static const void *vocabulary_row(const parkdb_cursor *cursor)
{
    return parkdb_vocabulary_row(cursor);
}

static const struct field unit_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_unit, code)},
    {"name_en", FIELD_TEXT, offsetof(parkdb_unit, name_en)},
    {"dimension", FIELD_TEXT, offsetof(parkdb_unit, dimension)},
    {"factor", FIELD_DOUBLE, offsetof(parkdb_unit, factor)},
    {"change_only", FIELD_INT, offsetof(parkdb_unit, change_only)},
    {"note", FIELD_TEXT, offsetof(parkdb_unit, note)},
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
    {"area", FIELD_TEXT, offsetof(parkdb_area_alias, area)},
    {"ord", FIELD_INT, offsetof(parkdb_area_alias, ord)},
    {"name", FIELD_TEXT, offsetof(parkdb_area_alias, name)},
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
    {"code", FIELD_TEXT, offsetof(parkdb_region, code)},
    {"name", FIELD_TEXT, offsetof(parkdb_region, name)},
    {"name_en", FIELD_TEXT, offsetof(parkdb_region, name_en)},
    {"level", FIELD_TEXT, offsetof(parkdb_region, level)},
    {"parent", FIELD_TEXT, offsetof(parkdb_region, parent)},
    {"gb_code", FIELD_TEXT, offsetof(parkdb_region, gb_code)},
    {"note", FIELD_TEXT, offsetof(parkdb_region, note)},
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
    {"code", FIELD_TEXT, offsetof(parkdb_agency, code)},
    {"name", FIELD_TEXT, offsetof(parkdb_agency, name)},
    {"short_name", FIELD_TEXT, offsetof(parkdb_agency, short_name)},
    {"kind", FIELD_TEXT, offsetof(parkdb_agency, kind)},
    {"region", FIELD_TEXT, offsetof(parkdb_agency, region)},
    {"parent", FIELD_TEXT, offsetof(parkdb_agency, parent)},
    {"note", FIELD_TEXT, offsetof(parkdb_agency, note)},
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

static const struct field park_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_park, code)},
    {"name", FIELD_TEXT, offsetof(parkdb_park, name)},
    {"name_en", FIELD_TEXT, offsetof(parkdb_park, name_en)},
    {"type", FIELD_TEXT, offsetof(parkdb_park, type)},
    {"region", FIELD_TEXT, offsetof(parkdb_park, region)},
    {"agency", FIELD_TEXT, offsetof(parkdb_park, agency)},
    {"part_of", FIELD_TEXT, offsetof(parkdb_park, part_of)},
    {"note", FIELD_TEXT, offsetof(parkdb_park, note)},
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
    {"park", FIELD_TEXT, offsetof(parkdb_park_level, park)},
    {"first_day", FIELD_TEXT, offsetof(parkdb_park_level, first_day)},
    {"last_day", FIELD_TEXT, offsetof(parkdb_park_level, last_day)},
    {"level", FIELD_TEXT, offsetof(parkdb_park_level, level)},
    {"evidence", FIELD_TEXT, offsetof(parkdb_park_level, evidence)},
    {"note", FIELD_TEXT, offsetof(parkdb_park_level, note)},
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

static const struct field area_group_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_area_group, code)},
    {"name", FIELD_TEXT, offsetof(parkdb_area_group, name)},
    {"name_en", FIELD_TEXT, offsetof(parkdb_area_group, name_en)},
    {"rule_kind", FIELD_TEXT, offsetof(parkdb_area_group, rule_kind)},
    {"rule_region", FIELD_TEXT, offsetof(parkdb_area_group, rule_region)},
    {"rule_level", FIELD_TEXT, offsetof(parkdb_area_group, rule_level)},
    {"rule_level_match", FIELD_TEXT, offsetof(parkdb_area_group, rule_level_match)},
    {"rule_type", FIELD_TEXT, offsetof(parkdb_area_group, rule_type)},
    {"note", FIELD_TEXT, offsetof(parkdb_area_group, note)},
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
    {"area_group", FIELD_TEXT, offsetof(parkdb_area_group_listed, area_group)},
    {"ord", FIELD_INT, offsetof(parkdb_area_group_listed, ord)},
    {"member", FIELD_TEXT, offsetof(parkdb_area_group_listed, member)},
    {"first_day", FIELD_TEXT, offsetof(parkdb_area_group_listed, first_day)},
    {"last_day", FIELD_TEXT, offsetof(parkdb_area_group_listed, last_day)},
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
    {"area_group", FIELD_TEXT, offsetof(parkdb_area_member, area_group)},
    {"member", FIELD_TEXT, offsetof(parkdb_area_member, member)},
    {"first_day", FIELD_TEXT, offsetof(parkdb_area_member, first_day)},
    {"last_day", FIELD_TEXT, offsetof(parkdb_area_member, last_day)},
};

static const void *area_member_row(const parkdb_cursor *cursor)
{
    return parkdb_area_member_row(cursor);
}

static const struct field document_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_document, code)},
    {"title", FIELD_TEXT, offsetof(parkdb_document, title)},
    {"title_en", FIELD_TEXT, offsetof(parkdb_document, title_en)},
    {"number", FIELD_TEXT, offsetof(parkdb_document, number)},
    {"status", FIELD_TEXT, offsetof(parkdb_document, status)},
    {"region", FIELD_TEXT, offsetof(parkdb_document, region)},
    {"dated", FIELD_TEXT, offsetof(parkdb_document, dated)},
    {"published", FIELD_TEXT, offsetof(parkdb_document, published)},
    {"plan_from", FIELD_TEXT, offsetof(parkdb_document, plan_from)},
    {"plan_to", FIELD_TEXT, offsetof(parkdb_document, plan_to)},
    {"source", FIELD_TEXT, offsetof(parkdb_document, source)},
    {"note", FIELD_TEXT, offsetof(parkdb_document, note)},
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
    {"document", FIELD_TEXT, offsetof(parkdb_document_issuer, document)},
    {"ord", FIELD_INT, offsetof(parkdb_document_issuer, ord)},
    {"agency", FIELD_TEXT, offsetof(parkdb_document_issuer, agency)},
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
    {"document", FIELD_TEXT, offsetof(parkdb_document_relation, document)},
    {"relation", FIELD_TEXT, offsetof(parkdb_document_relation, relation)},
    {"related", FIELD_TEXT, offsetof(parkdb_document_relation, related)},
    {"note", FIELD_TEXT, offsetof(parkdb_document_relation, note)},
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

static const struct field clause_fields[] = {
    {"document", FIELD_TEXT, offsetof(parkdb_clause, document)},
    {"code", FIELD_TEXT, offsetof(parkdb_clause, code)},
    {"parent", FIELD_TEXT, offsetof(parkdb_clause, parent)},
    {"number", FIELD_TEXT, offsetof(parkdb_clause, number)},
    {"heading", FIELD_TEXT, offsetof(parkdb_clause, heading)},
    {"note", FIELD_TEXT, offsetof(parkdb_clause, note)},
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
    {"clause", FIELD_TEXT, offsetof(parkdb_clause_text, clause)},
    {"text", FIELD_TEXT, offsetof(parkdb_clause_text, text)},
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
    {"clause", FIELD_TEXT, offsetof(parkdb_task, clause)},
    {"note", FIELD_TEXT, offsetof(parkdb_task, note)},
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
    {"task", FIELD_TEXT, offsetof(parkdb_task_agency, task)},
    {"ord", FIELD_INT, offsetof(parkdb_task_agency, ord)},
    {"agency", FIELD_TEXT, offsetof(parkdb_task_agency, agency)},
    {"role", FIELD_TEXT, offsetof(parkdb_task_agency, role)},
    {"as_written", FIELD_TEXT, offsetof(parkdb_task_agency, as_written)},
    {"stated_in", FIELD_TEXT, offsetof(parkdb_task_agency, stated_in)},
    {"note", FIELD_TEXT, offsetof(parkdb_task_agency, note)},
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
    {"code", FIELD_TEXT, offsetof(parkdb_indicator, code)},
    {"name", FIELD_TEXT, offsetof(parkdb_indicator, name)},
    {"name_en", FIELD_TEXT, offsetof(parkdb_indicator, name_en)},
    {"unit", FIELD_TEXT, offsetof(parkdb_indicator, unit)},
    {"topic", FIELD_TEXT, offsetof(parkdb_indicator, topic)},
    {"direction", FIELD_TEXT, offsetof(parkdb_indicator, direction)},
    {"aggregation_area", FIELD_TEXT, offsetof(parkdb_indicator, aggregation_area)},
    {"aggregation_time", FIELD_TEXT, offsetof(parkdb_indicator, aggregation_time)},
    {"definition", FIELD_TEXT, offsetof(parkdb_indicator, definition)},
    {"source", FIELD_TEXT, offsetof(parkdb_indicator, source)},
    {"derivation", FIELD_TEXT, offsetof(parkdb_indicator, derivation)},
    {"derived_from", FIELD_TEXT, offsetof(parkdb_indicator, derived_from)},
    {"derived_with", FIELD_TEXT, offsetof(parkdb_indicator, derived_with)},
    {"denominator_at", FIELD_TEXT, offsetof(parkdb_indicator, denominator_at)},
    {"levels_comparable", FIELD_NUMBER, offsetof(parkdb_indicator, levels_comparable)},
    {"threshold", FIELD_NUMBER, offsetof(parkdb_indicator, threshold)},
    {"threshold_unit", FIELD_TEXT, offsetof(parkdb_indicator, threshold_unit)},
    {"threshold_comparator", FIELD_TEXT, offsetof(parkdb_indicator, threshold_comparator)},
    {"peers", FIELD_TEXT, offsetof(parkdb_indicator, peers)},
    {"peer_group", FIELD_TEXT, offsetof(parkdb_indicator, peer_group)},
    {"level", FIELD_TEXT, offsetof(parkdb_indicator, level)},
    {"level_match", FIELD_TEXT, offsetof(parkdb_indicator, level_match)},
    {"park_type", FIELD_TEXT, offsetof(parkdb_indicator, park_type)},
    {"note", FIELD_TEXT, offsetof(parkdb_indicator, note)},
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
    {"indicator", FIELD_TEXT, offsetof(parkdb_indicator_alias, indicator)},
    {"ord", FIELD_INT, offsetof(parkdb_indicator_alias, ord)},
    {"name", FIELD_TEXT, offsetof(parkdb_indicator_alias, name)},
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
    {"code", FIELD_TEXT, offsetof(parkdb_target, code)},
    {"clause", FIELD_TEXT, offsetof(parkdb_target, clause)},
    {"area", FIELD_TEXT, offsetof(parkdb_target, area)},
    {"quantifier", FIELD_TEXT, offsetof(parkdb_target, quantifier)},
    {"quantifier_min", FIELD_NUMBER, offsetof(parkdb_target, quantifier_min)},
    {"indicator", FIELD_TEXT, offsetof(parkdb_target, indicator)},
    {"basis", FIELD_TEXT, offsetof(parkdb_target, basis)},
    {"baseline_period", FIELD_TEXT, offsetof(parkdb_target, baseline_period)},
    {"reference_area", FIELD_TEXT, offsetof(parkdb_target, reference_area)},
    {"comparator", FIELD_TEXT, offsetof(parkdb_target, comparator)},
    {"value", FIELD_DOUBLE, offsetof(parkdb_target, value)},
    {"value_high", FIELD_NUMBER, offsetof(parkdb_target, value_high)},
    {"unit", FIELD_TEXT, offsetof(parkdb_target, unit)},
    {"period_from", FIELD_TEXT, offsetof(parkdb_target, period_from)},
    {"period_to", FIELD_TEXT, offsetof(parkdb_target, period_to)},
    {"over", FIELD_TEXT, offsetof(parkdb_target, over)},
    {"strength", FIELD_TEXT, offsetof(parkdb_target, strength)},
    {"wording", FIELD_TEXT, offsetof(parkdb_target, wording)},
    {"note", FIELD_TEXT, offsetof(parkdb_target, note)},
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
    {"target", FIELD_TEXT, offsetof(parkdb_target_agency, target)},
    {"ord", FIELD_INT, offsetof(parkdb_target_agency, ord)},
    {"agency", FIELD_TEXT, offsetof(parkdb_target_agency, agency)},
    {"role", FIELD_TEXT, offsetof(parkdb_target_agency, role)},
    {"as_written", FIELD_TEXT, offsetof(parkdb_target_agency, as_written)},
    {"note", FIELD_TEXT, offsetof(parkdb_target_agency, note)},
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
    {"target", FIELD_TEXT, offsetof(parkdb_target_inferred, target)},
    {"ord", FIELD_INT, offsetof(parkdb_target_inferred, ord)},
    {"field", FIELD_TEXT, offsetof(parkdb_target_inferred, field)},
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
    {"target", FIELD_TEXT, offsetof(parkdb_target_relation, target)},
    {"ord", FIELD_INT, offsetof(parkdb_target_relation, ord)},
    {"relation", FIELD_TEXT, offsetof(parkdb_target_relation, relation)},
    {"related", FIELD_TEXT, offsetof(parkdb_target_relation, related)},
    {"note", FIELD_TEXT, offsetof(parkdb_target_relation, note)},
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
    {"code", FIELD_TEXT, offsetof(parkdb_instrument, code)},
    {"clause", FIELD_TEXT, offsetof(parkdb_instrument, clause)},
    {"kind", FIELD_TEXT, offsetof(parkdb_instrument, kind)},
    {"name", FIELD_TEXT, offsetof(parkdb_instrument, name)},
    {"rate", FIELD_NUMBER, offsetof(parkdb_instrument, rate)},
    {"rate_unit", FIELD_TEXT, offsetof(parkdb_instrument, rate_unit)},
    {"rate_of", FIELD_TEXT, offsetof(parkdb_instrument, rate_of)},
    {"rate_bound", FIELD_TEXT, offsetof(parkdb_instrument, rate_bound)},
    {"amount", FIELD_NUMBER, offsetof(parkdb_instrument, amount)},
    {"amount_unit", FIELD_TEXT, offsetof(parkdb_instrument, amount_unit)},
    {"amount_bound", FIELD_TEXT, offsetof(parkdb_instrument, amount_bound)},
    {"per", FIELD_TEXT, offsetof(parkdb_instrument, per)},
    {"duration", FIELD_NUMBER, offsetof(parkdb_instrument, duration)},
    {"duration_unit", FIELD_TEXT, offsetof(parkdb_instrument, duration_unit)},
    {"beneficiary", FIELD_TEXT, offsetof(parkdb_instrument, beneficiary)},
    {"payer", FIELD_TEXT, offsetof(parkdb_instrument, payer)},
    {"wording", FIELD_TEXT, offsetof(parkdb_instrument, wording)},
    {"note", FIELD_TEXT, offsetof(parkdb_instrument, note)},
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
    {"code", FIELD_TEXT, offsetof(parkdb_origin, code)},
    {"kind", FIELD_TEXT, offsetof(parkdb_origin, kind)},
    {"title", FIELD_TEXT, offsetof(parkdb_origin, title)},
    {"note", FIELD_TEXT, offsetof(parkdb_origin, note)},
    {"schema", FIELD_TEXT, offsetof(parkdb_origin, schema)},
};

static const void *origin_row(const parkdb_cursor *cursor)
{
    return parkdb_origin_row(cursor);
}

static const struct field observation_fields[] = {
    {"indicator", FIELD_TEXT, offsetof(parkdb_observation, indicator)},
    {"area", FIELD_TEXT, offsetof(parkdb_observation, area)},
    {"period", FIELD_TEXT, offsetof(parkdb_observation, period)},
    {"value", FIELD_NUMBER, offsetof(parkdb_observation, value)},
    {"unit", FIELD_TEXT, offsetof(parkdb_observation, unit)},
    {"unit_published", FIELD_TEXT, offsetof(parkdb_observation, unit_published)},
    {"bound", FIELD_TEXT, offsetof(parkdb_observation, bound)},
    {"status", FIELD_TEXT, offsetof(parkdb_observation, status)},
    {"source", FIELD_TEXT, offsetof(parkdb_observation, source)},
    {"vintage", FIELD_TEXT, offsetof(parkdb_observation, vintage)},
    {"note", FIELD_TEXT, offsetof(parkdb_observation, note)},
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

static const struct field source_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_source, code)},
    {"name", FIELD_TEXT, offsetof(parkdb_source, name)},
    {"synthetic", FIELD_INT, offsetof(parkdb_source, synthetic)},
    {"note", FIELD_TEXT, offsetof(parkdb_source, note)},
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
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_figure, indicator_code)},
    {"area_code", FIELD_TEXT, offsetof(parkdb_figure, area_code)},
    {"period", FIELD_TEXT, offsetof(parkdb_figure, period)},
    {"value", FIELD_DOUBLE, offsetof(parkdb_figure, value)},
    {"unit", FIELD_TEXT, offsetof(parkdb_figure, unit)},
    {"how", FIELD_TEXT, offsetof(parkdb_figure, how)},
    {"vintage", FIELD_TEXT, offsetof(parkdb_figure, vintage)},
};

static const void *figure_row(const parkdb_cursor *cursor)
{
    return parkdb_figure_row(cursor);
}

static const struct field target_overview_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_overview, target_code)},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_overview, document_code)},
    {"document", FIELD_TEXT, offsetof(parkdb_target_overview, document)},
    {"document_number", FIELD_TEXT, offsetof(parkdb_target_overview, document_number)},
    {"clause", FIELD_TEXT, offsetof(parkdb_target_overview, clause)},
    {"heading", FIELD_TEXT, offsetof(parkdb_target_overview, heading)},
    {"subject", FIELD_TEXT, offsetof(parkdb_target_overview, subject)},
    {"subject_kind", FIELD_TEXT, offsetof(parkdb_target_overview, subject_kind)},
    {"quantifier", FIELD_TEXT, offsetof(parkdb_target_overview, quantifier)},
    {"quantifier_min", FIELD_NUMBER, offsetof(parkdb_target_overview, quantifier_min)},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_target_overview, indicator_code)},
    {"indicator", FIELD_TEXT, offsetof(parkdb_target_overview, indicator)},
    {"indicator_en", FIELD_TEXT, offsetof(parkdb_target_overview, indicator_en)},
    {"basis", FIELD_TEXT, offsetof(parkdb_target_overview, basis)},
    {"comparator", FIELD_TEXT, offsetof(parkdb_target_overview, comparator)},
    {"value", FIELD_DOUBLE, offsetof(parkdb_target_overview, value)},
    {"value_high", FIELD_NUMBER, offsetof(parkdb_target_overview, value_high)},
    {"unit", FIELD_TEXT, offsetof(parkdb_target_overview, unit)},
    {"baseline_period", FIELD_TEXT, offsetof(parkdb_target_overview, baseline_period)},
    {"reference_area", FIELD_TEXT, offsetof(parkdb_target_overview, reference_area)},
    {"period_from", FIELD_TEXT, offsetof(parkdb_target_overview, period_from)},
    {"period_to", FIELD_TEXT, offsetof(parkdb_target_overview, period_to)},
    {"over", FIELD_TEXT, offsetof(parkdb_target_overview, over)},
    {"strength", FIELD_TEXT, offsetof(parkdb_target_overview, strength)},
    {"kind", FIELD_TEXT, offsetof(parkdb_target_overview, kind)},
    {"wording", FIELD_TEXT, offsetof(parkdb_target_overview, wording)},
    {"inferred", FIELD_TEXT, offsetof(parkdb_target_overview, inferred)},
    {"note", FIELD_TEXT, offsetof(parkdb_target_overview, note)},
    {"area_code", FIELD_TEXT, offsetof(parkdb_target_overview, area_code)},
};

static const void *target_overview_row(const parkdb_cursor *cursor)
{
    return parkdb_target_overview_row(cursor);
}

static const struct field target_responsibility_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_responsibility, target_code)},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_responsibility, document_code)},
    {"agency", FIELD_TEXT, offsetof(parkdb_target_responsibility, agency)},
    {"agency_short", FIELD_TEXT, offsetof(parkdb_target_responsibility, agency_short)},
    {"role", FIELD_TEXT, offsetof(parkdb_target_responsibility, role)},
    {"agency_order", FIELD_INT, offsetof(parkdb_target_responsibility, agency_order)},
    {"stated_or_inherited", FIELD_TEXT, offsetof(parkdb_target_responsibility, stated_or_inherited)},
    {"agency_code", FIELD_TEXT, offsetof(parkdb_target_responsibility, agency_code)},
};

static const void *target_responsibility_row(const parkdb_cursor *cursor)
{
    return parkdb_target_responsibility_row(cursor);
}

static const struct field task_responsibility_fields[] = {
    {"document_code", FIELD_TEXT, offsetof(parkdb_task_responsibility, document_code)},
    {"clause", FIELD_TEXT, offsetof(parkdb_task_responsibility, clause)},
    {"heading", FIELD_TEXT, offsetof(parkdb_task_responsibility, heading)},
    {"agency", FIELD_TEXT, offsetof(parkdb_task_responsibility, agency)},
    {"agency_short", FIELD_TEXT, offsetof(parkdb_task_responsibility, agency_short)},
    {"role", FIELD_TEXT, offsetof(parkdb_task_responsibility, role)},
    {"agency_order", FIELD_INT, offsetof(parkdb_task_responsibility, agency_order)},
    {"agency_code", FIELD_TEXT, offsetof(parkdb_task_responsibility, agency_code)},
    {"stated_in", FIELD_TEXT, offsetof(parkdb_task_responsibility, stated_in)},
    {"note", FIELD_TEXT, offsetof(parkdb_task_responsibility, note)},
};

static const void *task_responsibility_row(const parkdb_cursor *cursor)
{
    return parkdb_task_responsibility_row(cursor);
}

static const struct field instrument_overview_fields[] = {
    {"instrument_code", FIELD_TEXT, offsetof(parkdb_instrument_overview, instrument_code)},
    {"document_code", FIELD_TEXT, offsetof(parkdb_instrument_overview, document_code)},
    {"document", FIELD_TEXT, offsetof(parkdb_instrument_overview, document)},
    {"clause", FIELD_TEXT, offsetof(parkdb_instrument_overview, clause)},
    {"heading", FIELD_TEXT, offsetof(parkdb_instrument_overview, heading)},
    {"kind", FIELD_TEXT, offsetof(parkdb_instrument_overview, kind)},
    {"name", FIELD_TEXT, offsetof(parkdb_instrument_overview, name)},
    {"rate", FIELD_NUMBER, offsetof(parkdb_instrument_overview, rate)},
    {"rate_unit", FIELD_TEXT, offsetof(parkdb_instrument_overview, rate_unit)},
    {"rate_of", FIELD_TEXT, offsetof(parkdb_instrument_overview, rate_of)},
    {"rate_bound", FIELD_TEXT, offsetof(parkdb_instrument_overview, rate_bound)},
    {"amount", FIELD_NUMBER, offsetof(parkdb_instrument_overview, amount)},
    {"amount_unit", FIELD_TEXT, offsetof(parkdb_instrument_overview, amount_unit)},
    {"amount_bound", FIELD_TEXT, offsetof(parkdb_instrument_overview, amount_bound)},
    {"per", FIELD_TEXT, offsetof(parkdb_instrument_overview, per)},
    {"duration", FIELD_NUMBER, offsetof(parkdb_instrument_overview, duration)},
    {"duration_unit", FIELD_TEXT, offsetof(parkdb_instrument_overview, duration_unit)},
    {"beneficiary", FIELD_TEXT, offsetof(parkdb_instrument_overview, beneficiary)},
    {"payer", FIELD_TEXT, offsetof(parkdb_instrument_overview, payer)},
    {"wording", FIELD_TEXT, offsetof(parkdb_instrument_overview, wording)},
    {"note", FIELD_TEXT, offsetof(parkdb_instrument_overview, note)},
};

static const void *instrument_overview_row(const parkdb_cursor *cursor)
{
    return parkdb_instrument_overview_row(cursor);
}

static const struct field document_lineage_fields[] = {
    {"document_code", FIELD_TEXT, offsetof(parkdb_document_lineage, document_code)},
    {"document", FIELD_TEXT, offsetof(parkdb_document_lineage, document)},
    {"depth", FIELD_INT, offsetof(parkdb_document_lineage, depth)},
    {"relation", FIELD_TEXT, offsetof(parkdb_document_lineage, relation)},
    {"via_code", FIELD_TEXT, offsetof(parkdb_document_lineage, via_code)},
    {"related_code", FIELD_TEXT, offsetof(parkdb_document_lineage, related_code)},
    {"related", FIELD_TEXT, offsetof(parkdb_document_lineage, related)},
    {"related_number", FIELD_TEXT, offsetof(parkdb_document_lineage, related_number)},
    {"related_status", FIELD_TEXT, offsetof(parkdb_document_lineage, related_status)},
    {"related_loaded", FIELD_INT, offsetof(parkdb_document_lineage, related_loaded)},
};

static const void *document_lineage_row(const parkdb_cursor *cursor)
{
    return parkdb_document_lineage_row(cursor);
}

static const struct field target_cascade_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_cascade, target_code)},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_cascade, document_code)},
    {"subject", FIELD_TEXT, offsetof(parkdb_target_cascade, subject)},
    {"value", FIELD_TEXT, offsetof(parkdb_target_cascade, value)},
    {"unit", FIELD_TEXT, offsetof(parkdb_target_cascade, unit)},
    {"period_to", FIELD_TEXT, offsetof(parkdb_target_cascade, period_to)},
    {"relation", FIELD_TEXT, offsetof(parkdb_target_cascade, relation)},
    {"higher_code", FIELD_TEXT, offsetof(parkdb_target_cascade, higher_code)},
    {"higher_document_code", FIELD_TEXT, offsetof(parkdb_target_cascade, higher_document_code)},
    {"higher_subject", FIELD_TEXT, offsetof(parkdb_target_cascade, higher_subject)},
    {"higher_value", FIELD_TEXT, offsetof(parkdb_target_cascade, higher_value)},
    {"higher_unit", FIELD_TEXT, offsetof(parkdb_target_cascade, higher_unit)},
    {"higher_period_to", FIELD_TEXT, offsetof(parkdb_target_cascade, higher_period_to)},
    {"not_laxer", FIELD_NUMBER, offsetof(parkdb_target_cascade, not_laxer)},
    {"not_later", FIELD_NUMBER, offsetof(parkdb_target_cascade, not_later)},
    {"consistent", FIELD_NUMBER, offsetof(parkdb_target_cascade, consistent)},
    {"reason", FIELD_TEXT, offsetof(parkdb_target_cascade, reason)},
};

static const void *target_cascade_row(const parkdb_cursor *cursor)
{
    return parkdb_target_cascade_row(cursor);
}

static const struct field target_schedule_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_schedule, target_code)},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_schedule, document_code)},
    {"area_code", FIELD_TEXT, offsetof(parkdb_target_schedule, area_code)},
    {"area", FIELD_TEXT, offsetof(parkdb_target_schedule, area)},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_target_schedule, indicator_code)},
    {"due_period", FIELD_TEXT, offsetof(parkdb_target_schedule, due_period)},
};

static const void *target_schedule_row(const parkdb_cursor *cursor)
{
    return parkdb_target_schedule_row(cursor);
}

static const struct field target_explanation_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_explanation, target_code)},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_explanation, document_code)},
    {"document", FIELD_TEXT, offsetof(parkdb_target_explanation, document)},
    {"clause", FIELD_TEXT, offsetof(parkdb_target_explanation, clause)},
    {"heading", FIELD_TEXT, offsetof(parkdb_target_explanation, heading)},
    {"wording", FIELD_TEXT, offsetof(parkdb_target_explanation, wording)},
    {"area_code", FIELD_TEXT, offsetof(parkdb_target_explanation, area_code)},
    {"area", FIELD_TEXT, offsetof(parkdb_target_explanation, area)},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_target_explanation, indicator_code)},
    {"indicator", FIELD_TEXT, offsetof(parkdb_target_explanation, indicator)},
    {"indicator_en", FIELD_TEXT, offsetof(parkdb_target_explanation, indicator_en)},
    {"due_period", FIELD_TEXT, offsetof(parkdb_target_explanation, due_period)},
    {"basis", FIELD_TEXT, offsetof(parkdb_target_explanation, basis)},
    {"comparator", FIELD_TEXT, offsetof(parkdb_target_explanation, comparator)},
    {"required", FIELD_NUMBER, offsetof(parkdb_target_explanation, required)},
    {"required_high", FIELD_NUMBER, offsetof(parkdb_target_explanation, required_high)},
    {"unit", FIELD_TEXT, offsetof(parkdb_target_explanation, unit)},
    {"formula", FIELD_TEXT, offsetof(parkdb_target_explanation, formula)},
    {"base", FIELD_NUMBER, offsetof(parkdb_target_explanation, base)},
    {"base_period", FIELD_TEXT, offsetof(parkdb_target_explanation, base_period)},
    {"base_area", FIELD_TEXT, offsetof(parkdb_target_explanation, base_area)},
    {"base_vintage", FIELD_TEXT, offsetof(parkdb_target_explanation, base_vintage)},
    {"actual", FIELD_NUMBER, offsetof(parkdb_target_explanation, actual)},
    {"actual_bound", FIELD_TEXT, offsetof(parkdb_target_explanation, actual_bound)},
    {"actual_period", FIELD_TEXT, offsetof(parkdb_target_explanation, actual_period)},
    {"actual_source", FIELD_TEXT, offsetof(parkdb_target_explanation, actual_source)},
    {"source", FIELD_TEXT, offsetof(parkdb_target_explanation, source)},
    {"synthetic", FIELD_NUMBER, offsetof(parkdb_target_explanation, synthetic)},
    {"actual_vintage", FIELD_TEXT, offsetof(parkdb_target_explanation, actual_vintage)},
    {"status", FIELD_TEXT, offsetof(parkdb_target_explanation, status)},
    {"reason", FIELD_TEXT, offsetof(parkdb_target_explanation, reason)},
    {"attainment", FIELD_NUMBER, offsetof(parkdb_target_explanation, attainment)},
    {"distance", FIELD_NUMBER, offsetof(parkdb_target_explanation, distance)},
    {"elapsed", FIELD_NUMBER, offsetof(parkdb_target_explanation, elapsed)},
    {"pace", FIELD_NUMBER, offsetof(parkdb_target_explanation, pace)},
    {"gap", FIELD_NUMBER, offsetof(parkdb_target_explanation, gap)},
};

static const void *target_explanation_row(const parkdb_cursor *cursor)
{
    return parkdb_target_explanation_row(cursor);
}

static const struct field target_progress_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_progress, target_code)},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_progress, document_code)},
    {"area_code", FIELD_TEXT, offsetof(parkdb_target_progress, area_code)},
    {"area", FIELD_TEXT, offsetof(parkdb_target_progress, area)},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_target_progress, indicator_code)},
    {"due_period", FIELD_TEXT, offsetof(parkdb_target_progress, due_period)},
    {"required", FIELD_NUMBER, offsetof(parkdb_target_progress, required)},
    {"actual", FIELD_NUMBER, offsetof(parkdb_target_progress, actual)},
    {"actual_period", FIELD_TEXT, offsetof(parkdb_target_progress, actual_period)},
    {"actual_source", FIELD_TEXT, offsetof(parkdb_target_progress, actual_source)},
    {"status", FIELD_TEXT, offsetof(parkdb_target_progress, status)},
    {"reason", FIELD_TEXT, offsetof(parkdb_target_progress, reason)},
    {"attainment", FIELD_NUMBER, offsetof(parkdb_target_progress, attainment)},
    {"distance", FIELD_NUMBER, offsetof(parkdb_target_progress, distance)},
    {"pace", FIELD_NUMBER, offsetof(parkdb_target_progress, pace)},
    {"gap", FIELD_NUMBER, offsetof(parkdb_target_progress, gap)},
    {"explain", FIELD_TEXT, offsetof(parkdb_target_progress, explain)},
    {"explain_en", FIELD_TEXT, offsetof(parkdb_target_progress, explain_en)},
    {"unit", FIELD_TEXT, offsetof(parkdb_target_progress, unit)},
};

static const void *target_progress_row(const parkdb_cursor *cursor)
{
    return parkdb_target_progress_row(cursor);
}

static const struct field target_status_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_status, target_code)},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_status, document_code)},
    {"area_code", FIELD_TEXT, offsetof(parkdb_target_status, area_code)},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_target_status, indicator_code)},
    {"due_period", FIELD_TEXT, offsetof(parkdb_target_status, due_period)},
    {"required", FIELD_NUMBER, offsetof(parkdb_target_status, required)},
    {"actual", FIELD_NUMBER, offsetof(parkdb_target_status, actual)},
    {"actual_period", FIELD_TEXT, offsetof(parkdb_target_status, actual_period)},
    {"actual_source", FIELD_TEXT, offsetof(parkdb_target_status, actual_source)},
    {"status", FIELD_TEXT, offsetof(parkdb_target_status, status)},
    {"reason", FIELD_TEXT, offsetof(parkdb_target_status, reason)},
    {"attainment", FIELD_NUMBER, offsetof(parkdb_target_status, attainment)},
    {"distance", FIELD_NUMBER, offsetof(parkdb_target_status, distance)},
    {"pace", FIELD_NUMBER, offsetof(parkdb_target_status, pace)},
    {"gap", FIELD_NUMBER, offsetof(parkdb_target_status, gap)},
    {"unit", FIELD_TEXT, offsetof(parkdb_target_status, unit)},
};

static const void *target_status_row(const parkdb_cursor *cursor)
{
    return parkdb_target_status_row(cursor);
}

static const struct field target_status_count_fields[] = {
    {"status", FIELD_TEXT, offsetof(parkdb_target_status_count, status)},
    {"dues", FIELD_INT, offsetof(parkdb_target_status_count, dues)},
};

static const void *target_status_count_row(const parkdb_cursor *cursor)
{
    return parkdb_target_status_count_row(cursor);
}

static const struct field target_calendar_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_calendar, target_code)},
    {"document", FIELD_TEXT, offsetof(parkdb_target_calendar, document)},
    {"document_number", FIELD_TEXT, offsetof(parkdb_target_calendar, document_number)},
    {"clause", FIELD_TEXT, offsetof(parkdb_target_calendar, clause)},
    {"indicator", FIELD_TEXT, offsetof(parkdb_target_calendar, indicator)},
    {"subject", FIELD_TEXT, offsetof(parkdb_target_calendar, subject)},
    {"wording", FIELD_TEXT, offsetof(parkdb_target_calendar, wording)},
    {"due_period", FIELD_TEXT, offsetof(parkdb_target_calendar, due_period)},
    {"due_day", FIELD_TEXT, offsetof(parkdb_target_calendar, due_day)},
    {"days_left", FIELD_NUMBER, offsetof(parkdb_target_calendar, days_left)},
    {"lead", FIELD_TEXT, offsetof(parkdb_target_calendar, lead)},
    {"status", FIELD_TEXT, offsetof(parkdb_target_calendar, status)},
    {"force", FIELD_TEXT, offsetof(parkdb_target_calendar, force)},
    {"explain", FIELD_TEXT, offsetof(parkdb_target_calendar, explain)},
    {"explain_en", FIELD_TEXT, offsetof(parkdb_target_calendar, explain_en)},
    {"heading", FIELD_TEXT, offsetof(parkdb_target_calendar, heading)},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_calendar, document_code)},
    {"area_code", FIELD_TEXT, offsetof(parkdb_target_calendar, area_code)},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_target_calendar, indicator_code)},
};

static const void *target_calendar_row(const parkdb_cursor *cursor)
{
    return parkdb_target_calendar_row(cursor);
}

static const struct field target_rollup_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_rollup, target_code)},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_rollup, document_code)},
    {"due_period", FIELD_TEXT, offsetof(parkdb_target_rollup, due_period)},
    {"members", FIELD_INT, offsetof(parkdb_target_rollup, members)},
    {"met", FIELD_INT, offsetof(parkdb_target_rollup, met)},
    {"needed", FIELD_DOUBLE, offsetof(parkdb_target_rollup, needed)},
    {"enough", FIELD_NUMBER, offsetof(parkdb_target_rollup, enough)},
    {"status", FIELD_TEXT, offsetof(parkdb_target_rollup, status)},
    {"failing", FIELD_TEXT, offsetof(parkdb_target_rollup, failing)},
};

static const void *target_rollup_row(const parkdb_cursor *cursor)
{
    return parkdb_target_rollup_row(cursor);
}

static const struct field park_profile_fields[] = {
    {"park_code", FIELD_TEXT, offsetof(parkdb_park_profile, park_code)},
    {"park", FIELD_TEXT, offsetof(parkdb_park_profile, park)},
    {"type", FIELD_TEXT, offsetof(parkdb_park_profile, type)},
    {"level", FIELD_TEXT, offsetof(parkdb_park_profile, level)},
    {"level_evidence", FIELD_TEXT, offsetof(parkdb_park_profile, level_evidence)},
    {"region", FIELD_TEXT, offsetof(parkdb_park_profile, region)},
    {"province", FIELD_TEXT, offsetof(parkdb_park_profile, province)},
    {"agency", FIELD_TEXT, offsetof(parkdb_park_profile, agency)},
    {"part_of", FIELD_TEXT, offsetof(parkdb_park_profile, part_of)},
    {"targets", FIELD_INT, offsetof(parkdb_park_profile, targets)},
    {"shared_targets", FIELD_INT, offsetof(parkdb_park_profile, shared_targets)},
    {"met", FIELD_INT, offsetof(parkdb_park_profile, met)},
    {"missed", FIELD_INT, offsetof(parkdb_park_profile, missed)},
    {"reached", FIELD_INT, offsetof(parkdb_park_profile, reached)},
    {"on_track", FIELD_INT, offsetof(parkdb_park_profile, on_track)},
    {"behind", FIELD_INT, offsetof(parkdb_park_profile, behind)},
    {"open", FIELD_INT, offsetof(parkdb_park_profile, open)},
    {"overdue", FIELD_INT, offsetof(parkdb_park_profile, overdue)},
    {"unevaluable", FIELD_INT, offsetof(parkdb_park_profile, unevaluable)},
    {"note", FIELD_TEXT, offsetof(parkdb_park_profile, note)},
};

static const void *park_profile_row(const parkdb_cursor *cursor)
{
    return parkdb_park_profile_row(cursor);
}

static const struct field indicator_ranking_fields[] = {
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_indicator_ranking, indicator_code)},
    {"indicator", FIELD_TEXT, offsetof(parkdb_indicator_ranking, indicator)},
    {"indicator_en", FIELD_TEXT, offsetof(parkdb_indicator_ranking, indicator_en)},
    {"period", FIELD_TEXT, offsetof(parkdb_indicator_ranking, period)},
    {"peers", FIELD_TEXT, offsetof(parkdb_indicator_ranking, peers)},
    {"among", FIELD_TEXT, offsetof(parkdb_indicator_ranking, among)},
    {"park_code", FIELD_TEXT, offsetof(parkdb_indicator_ranking, park_code)},
    {"park", FIELD_TEXT, offsetof(parkdb_indicator_ranking, park)},
    {"value", FIELD_NUMBER, offsetof(parkdb_indicator_ranking, value)},
    {"unit", FIELD_TEXT, offsetof(parkdb_indicator_ranking, unit)},
    {"how", FIELD_TEXT, offsetof(parkdb_indicator_ranking, how)},
    {"rank", FIELD_NUMBER, offsetof(parkdb_indicator_ranking, rank)},
    {"of", FIELD_INT, offsetof(parkdb_indicator_ranking, of)},
    {"missing", FIELD_INT, offsetof(parkdb_indicator_ranking, missing)},
    {"percentile", FIELD_NUMBER, offsetof(parkdb_indicator_ranking, percentile)},
    {"median", FIELD_NUMBER, offsetof(parkdb_indicator_ranking, median)},
    {"best", FIELD_NUMBER, offsetof(parkdb_indicator_ranking, best)},
    {"gap_to_best", FIELD_NUMBER, offsetof(parkdb_indicator_ranking, gap_to_best)},
    {"gap_to_next", FIELD_NUMBER, offsetof(parkdb_indicator_ranking, gap_to_next)},
    {"previous_period", FIELD_TEXT, offsetof(parkdb_indicator_ranking, previous_period)},
    {"previous_rank", FIELD_NUMBER, offsetof(parkdb_indicator_ranking, previous_rank)},
    {"rank_change", FIELD_NUMBER, offsetof(parkdb_indicator_ranking, rank_change)},
    {"reason", FIELD_TEXT, offsetof(parkdb_indicator_ranking, reason)},
};

static const void *indicator_ranking_row(const parkdb_cursor *cursor)
{
    return parkdb_indicator_ranking_row(cursor);
}

static const struct field park_standing_fields[] = {
    {"park_code", FIELD_TEXT, offsetof(parkdb_park_standing, park_code)},
    {"park", FIELD_TEXT, offsetof(parkdb_park_standing, park)},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_park_standing, indicator_code)},
    {"indicator", FIELD_TEXT, offsetof(parkdb_park_standing, indicator)},
    {"indicator_en", FIELD_TEXT, offsetof(parkdb_park_standing, indicator_en)},
    {"period", FIELD_TEXT, offsetof(parkdb_park_standing, period)},
    {"peers", FIELD_TEXT, offsetof(parkdb_park_standing, peers)},
    {"among", FIELD_TEXT, offsetof(parkdb_park_standing, among)},
    {"value", FIELD_NUMBER, offsetof(parkdb_park_standing, value)},
    {"unit", FIELD_TEXT, offsetof(parkdb_park_standing, unit)},
    {"how", FIELD_TEXT, offsetof(parkdb_park_standing, how)},
    {"rank", FIELD_NUMBER, offsetof(parkdb_park_standing, rank)},
    {"of", FIELD_INT, offsetof(parkdb_park_standing, of)},
    {"missing", FIELD_INT, offsetof(parkdb_park_standing, missing)},
    {"percentile", FIELD_NUMBER, offsetof(parkdb_park_standing, percentile)},
    {"best", FIELD_NUMBER, offsetof(parkdb_park_standing, best)},
    {"gap_to_best", FIELD_NUMBER, offsetof(parkdb_park_standing, gap_to_best)},
    {"gap_to_next", FIELD_NUMBER, offsetof(parkdb_park_standing, gap_to_next)},
    {"standing", FIELD_TEXT, offsetof(parkdb_park_standing, standing)},
    {"rank_change", FIELD_NUMBER, offsetof(parkdb_park_standing, rank_change)},
    {"reason", FIELD_TEXT, offsetof(parkdb_park_standing, reason)},
};

static const void *park_standing_row(const parkdb_cursor *cursor)
{
    return parkdb_park_standing_row(cursor);
}

static const struct field target_standing_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_standing, target_code)},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_standing, document_code)},
    {"area_code", FIELD_TEXT, offsetof(parkdb_target_standing, area_code)},
    {"area", FIELD_TEXT, offsetof(parkdb_target_standing, area)},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_target_standing, indicator_code)},
    {"indicator", FIELD_TEXT, offsetof(parkdb_target_standing, indicator)},
    {"indicator_en", FIELD_TEXT, offsetof(parkdb_target_standing, indicator_en)},
    {"wording", FIELD_TEXT, offsetof(parkdb_target_standing, wording)},
    {"due_period", FIELD_TEXT, offsetof(parkdb_target_standing, due_period)},
    {"comparator", FIELD_TEXT, offsetof(parkdb_target_standing, comparator)},
    {"promised", FIELD_NUMBER, offsetof(parkdb_target_standing, promised)},
    {"rank", FIELD_NUMBER, offsetof(parkdb_target_standing, rank)},
    {"period", FIELD_TEXT, offsetof(parkdb_target_standing, period)},
    {"source", FIELD_TEXT, offsetof(parkdb_target_standing, source)},
    {"missing", FIELD_NUMBER, offsetof(parkdb_target_standing, missing)},
    {"status", FIELD_TEXT, offsetof(parkdb_target_standing, status)},
    {"reason", FIELD_TEXT, offsetof(parkdb_target_standing, reason)},
};

static const void *target_standing_row(const parkdb_cursor *cursor)
{
    return parkdb_target_standing_row(cursor);
}

static const struct field followup_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_followup, code)},
    {"target", FIELD_TEXT, offsetof(parkdb_followup, target)},
    {"task", FIELD_TEXT, offsetof(parkdb_followup, task)},
    {"area", FIELD_TEXT, offsetof(parkdb_followup, area)},
    {"due_period", FIELD_TEXT, offsetof(parkdb_followup, due_period)},
    {"agency", FIELD_TEXT, offsetof(parkdb_followup, agency)},
    {"raised", FIELD_TEXT, offsetof(parkdb_followup, raised)},
    {"due", FIELD_TEXT, offsetof(parkdb_followup, due)},
    {"subject", FIELD_TEXT, offsetof(parkdb_followup, subject)},
    {"note", FIELD_TEXT, offsetof(parkdb_followup, note)},
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
    {"followup", FIELD_TEXT, offsetof(parkdb_followup_event, followup)},
    {"ord", FIELD_INT, offsetof(parkdb_followup_event, ord)},
    {"day", FIELD_TEXT, offsetof(parkdb_followup_event, day)},
    {"kind", FIELD_TEXT, offsetof(parkdb_followup_event, kind)},
    {"agency", FIELD_TEXT, offsetof(parkdb_followup_event, agency)},
    {"due", FIELD_TEXT, offsetof(parkdb_followup_event, due)},
    {"outcome", FIELD_TEXT, offsetof(parkdb_followup_event, outcome)},
    {"text", FIELD_TEXT, offsetof(parkdb_followup_event, text)},
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
    {"agency_code", FIELD_TEXT, offsetof(parkdb_followup_open, agency_code)},
    {"agency", FIELD_TEXT, offsetof(parkdb_followup_open, agency)},
    {"due", FIELD_TEXT, offsetof(parkdb_followup_open, due)},
    {"days_left", FIELD_INT, offsetof(parkdb_followup_open, days_left)},
    {"status", FIELD_TEXT, offsetof(parkdb_followup_open, status)},
    {"followup_code", FIELD_TEXT, offsetof(parkdb_followup_open, followup_code)},
    {"subject", FIELD_TEXT, offsetof(parkdb_followup_open, subject)},
    {"target_code", FIELD_TEXT, offsetof(parkdb_followup_open, target_code)},
    {"document_code", FIELD_TEXT, offsetof(parkdb_followup_open, document_code)},
    {"clause", FIELD_TEXT, offsetof(parkdb_followup_open, clause)},
    {"heading", FIELD_TEXT, offsetof(parkdb_followup_open, heading)},
    {"area_code", FIELD_TEXT, offsetof(parkdb_followup_open, area_code)},
    {"area", FIELD_TEXT, offsetof(parkdb_followup_open, area)},
    {"due_period", FIELD_TEXT, offsetof(parkdb_followup_open, due_period)},
    {"raised", FIELD_TEXT, offsetof(parkdb_followup_open, raised)},
    {"answered", FIELD_TEXT, offsetof(parkdb_followup_open, answered)},
    {"last_text", FIELD_TEXT, offsetof(parkdb_followup_open, last_text)},
};

static const void *followup_open_row(const parkdb_cursor *cursor)
{
    return parkdb_followup_open_row(cursor);
}

static const struct field followup_overview_fields[] = {
    {"followup_code", FIELD_TEXT, offsetof(parkdb_followup_overview, followup_code)},
    {"status", FIELD_TEXT, offsetof(parkdb_followup_overview, status)},
    {"agency_code", FIELD_TEXT, offsetof(parkdb_followup_overview, agency_code)},
    {"agency", FIELD_TEXT, offsetof(parkdb_followup_overview, agency)},
    {"due", FIELD_TEXT, offsetof(parkdb_followup_overview, due)},
    {"days_left", FIELD_NUMBER, offsetof(parkdb_followup_overview, days_left)},
    {"target_code", FIELD_TEXT, offsetof(parkdb_followup_overview, target_code)},
    {"document_code", FIELD_TEXT, offsetof(parkdb_followup_overview, document_code)},
    {"clause", FIELD_TEXT, offsetof(parkdb_followup_overview, clause)},
    {"heading", FIELD_TEXT, offsetof(parkdb_followup_overview, heading)},
    {"area_code", FIELD_TEXT, offsetof(parkdb_followup_overview, area_code)},
    {"area", FIELD_TEXT, offsetof(parkdb_followup_overview, area)},
    {"due_period", FIELD_TEXT, offsetof(parkdb_followup_overview, due_period)},
    {"subject", FIELD_TEXT, offsetof(parkdb_followup_overview, subject)},
    {"raised", FIELD_TEXT, offsetof(parkdb_followup_overview, raised)},
    {"first_due", FIELD_TEXT, offsetof(parkdb_followup_overview, first_due)},
    {"extensions", FIELD_INT, offsetof(parkdb_followup_overview, extensions)},
    {"answered", FIELD_TEXT, offsetof(parkdb_followup_overview, answered)},
    {"closed", FIELD_TEXT, offsetof(parkdb_followup_overview, closed)},
    {"outcome", FIELD_TEXT, offsetof(parkdb_followup_overview, outcome)},
    {"last_day", FIELD_TEXT, offsetof(parkdb_followup_overview, last_day)},
    {"last_kind", FIELD_TEXT, offsetof(parkdb_followup_overview, last_kind)},
    {"last_text", FIELD_TEXT, offsetof(parkdb_followup_overview, last_text)},
    {"note", FIELD_TEXT, offsetof(parkdb_followup_overview, note)},
};

static const void *followup_overview_row(const parkdb_cursor *cursor)
{
    return parkdb_followup_overview_row(cursor);
}

static const struct field followup_proposed_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_followup_proposed, target_code)},
    {"document_code", FIELD_TEXT, offsetof(parkdb_followup_proposed, document_code)},
    {"area_code", FIELD_TEXT, offsetof(parkdb_followup_proposed, area_code)},
    {"area", FIELD_TEXT, offsetof(parkdb_followup_proposed, area)},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_followup_proposed, indicator_code)},
    {"due_period", FIELD_TEXT, offsetof(parkdb_followup_proposed, due_period)},
    {"status", FIELD_TEXT, offsetof(parkdb_followup_proposed, status)},
    {"agency_code", FIELD_TEXT, offsetof(parkdb_followup_proposed, agency_code)},
    {"agency", FIELD_TEXT, offsetof(parkdb_followup_proposed, agency)},
    {"role", FIELD_TEXT, offsetof(parkdb_followup_proposed, role)},
    {"raised", FIELD_TEXT, offsetof(parkdb_followup_proposed, raised)},
    {"due", FIELD_TEXT, offsetof(parkdb_followup_proposed, due)},
    {"subject", FIELD_TEXT, offsetof(parkdb_followup_proposed, subject)},
    {"explain", FIELD_TEXT, offsetof(parkdb_followup_proposed, explain)},
    {"explain_en", FIELD_TEXT, offsetof(parkdb_followup_proposed, explain_en)},
    {"closed_before", FIELD_INT, offsetof(parkdb_followup_proposed, closed_before)},
};

static const void *followup_proposed_row(const parkdb_cursor *cursor)
{
    return parkdb_followup_proposed_row(cursor);
}

static const struct field agency_scorecard_fields[] = {
    {"agency_code", FIELD_TEXT, offsetof(parkdb_agency_scorecard, agency_code)},
    {"agency", FIELD_TEXT, offsetof(parkdb_agency_scorecard, agency)},
    {"kind", FIELD_TEXT, offsetof(parkdb_agency_scorecard, kind)},
    {"role", FIELD_TEXT, offsetof(parkdb_agency_scorecard, role)},
    {"status", FIELD_TEXT, offsetof(parkdb_agency_scorecard, status)},
    {"number", FIELD_INT, offsetof(parkdb_agency_scorecard, number)},
    {"dues", FIELD_NUMBER, offsetof(parkdb_agency_scorecard, dues)},
};

static const void *agency_scorecard_row(const parkdb_cursor *cursor)
{
    return parkdb_agency_scorecard_row(cursor);
}

static const struct field cascade_missing_fields[] = {
    {"higher_code", FIELD_TEXT, offsetof(parkdb_cascade_missing, higher_code)},
    {"higher_document_code", FIELD_TEXT, offsetof(parkdb_cascade_missing, higher_document_code)},
    {"higher_subject", FIELD_TEXT, offsetof(parkdb_cascade_missing, higher_subject)},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_cascade_missing, indicator_code)},
    {"indicator", FIELD_TEXT, offsetof(parkdb_cascade_missing, indicator)},
    {"higher_value", FIELD_TEXT, offsetof(parkdb_cascade_missing, higher_value)},
    {"higher_unit", FIELD_TEXT, offsetof(parkdb_cascade_missing, higher_unit)},
    {"higher_period_to", FIELD_TEXT, offsetof(parkdb_cascade_missing, higher_period_to)},
    {"region_code", FIELD_TEXT, offsetof(parkdb_cascade_missing, region_code)},
    {"region", FIELD_TEXT, offsetof(parkdb_cascade_missing, region)},
    {"document_code", FIELD_TEXT, offsetof(parkdb_cascade_missing, document_code)},
    {"document", FIELD_TEXT, offsetof(parkdb_cascade_missing, document)},
    {"reason", FIELD_TEXT, offsetof(parkdb_cascade_missing, reason)},
    {"areas", FIELD_TEXT, offsetof(parkdb_cascade_missing, areas)},
    {"others", FIELD_TEXT, offsetof(parkdb_cascade_missing, others)},
};

static const void *cascade_missing_row(const parkdb_cursor *cursor)
{
    return parkdb_cascade_missing_row(cursor);
}

static const struct field target_released_fields[] = {
    {"target_code", FIELD_TEXT, offsetof(parkdb_target_released, target_code)},
    {"document_code", FIELD_TEXT, offsetof(parkdb_target_released, document_code)},
    {"document", FIELD_TEXT, offsetof(parkdb_target_released, document)},
    {"subject", FIELD_TEXT, offsetof(parkdb_target_released, subject)},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_target_released, indicator_code)},
    {"indicator", FIELD_TEXT, offsetof(parkdb_target_released, indicator)},
    {"wording", FIELD_TEXT, offsetof(parkdb_target_released, wording)},
    {"due_period", FIELD_TEXT, offsetof(parkdb_target_released, due_period)},
    {"relation", FIELD_TEXT, offsetof(parkdb_target_released, relation)},
    {"by_document_code", FIELD_TEXT, offsetof(parkdb_target_released, by_document_code)},
    {"by_document", FIELD_TEXT, offsetof(parkdb_target_released, by_document)},
    {"by_day", FIELD_TEXT, offsetof(parkdb_target_released, by_day)},
    {"not_yet_due", FIELD_NUMBER, offsetof(parkdb_target_released, not_yet_due)},
    {"fate", FIELD_TEXT, offsetof(parkdb_target_released, fate)},
    {"successor_relation", FIELD_TEXT, offsetof(parkdb_target_released, successor_relation)},
    {"successor_code", FIELD_TEXT, offsetof(parkdb_target_released, successor_code)},
};

static const void *target_released_row(const parkdb_cursor *cursor)
{
    return parkdb_target_released_row(cursor);
}

static const struct field assessment_fields[] = {
    {"code", FIELD_TEXT, offsetof(parkdb_assessment, code)},
    {"name", FIELD_TEXT, offsetof(parkdb_assessment, name)},
    {"name_en", FIELD_TEXT, offsetof(parkdb_assessment, name_en)},
    {"scheme", FIELD_TEXT, offsetof(parkdb_assessment, scheme)},
    {"edition", FIELD_TEXT, offsetof(parkdb_assessment, edition)},
    {"issuer", FIELD_TEXT, offsetof(parkdb_assessment, issuer)},
    {"document", FIELD_TEXT, offsetof(parkdb_assessment, document)},
    {"frequency", FIELD_TEXT, offsetof(parkdb_assessment, frequency)},
    {"min_coverage", FIELD_NUMBER, offsetof(parkdb_assessment, min_coverage)},
    {"official", FIELD_INT, offsetof(parkdb_assessment, official)},
    {"note", FIELD_TEXT, offsetof(parkdb_assessment, note)},
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
    {"assessment", FIELD_TEXT, offsetof(parkdb_assessment_class, assessment)},
    {"ord", FIELD_INT, offsetof(parkdb_assessment_class, ord)},
    {"name", FIELD_TEXT, offsetof(parkdb_assessment_class, name)},
    {"area_group", FIELD_TEXT, offsetof(parkdb_assessment_class, area_group)},
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
    {"code", FIELD_TEXT, offsetof(parkdb_assessment_dimension, code)},
    {"assessment", FIELD_TEXT, offsetof(parkdb_assessment_dimension, assessment)},
    {"name", FIELD_TEXT, offsetof(parkdb_assessment_dimension, name)},
    {"name_en", FIELD_TEXT, offsetof(parkdb_assessment_dimension, name_en)},
    {"weight", FIELD_DOUBLE, offsetof(parkdb_assessment_dimension, weight)},
    {"weight_assumed", FIELD_INT, offsetof(parkdb_assessment_dimension, weight_assumed)},
    {"note", FIELD_TEXT, offsetof(parkdb_assessment_dimension, note)},
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
    {"dimension", FIELD_TEXT, offsetof(parkdb_assessment_item, dimension)},
    {"ord", FIELD_INT, offsetof(parkdb_assessment_item, ord)},
    {"indicator", FIELD_TEXT, offsetof(parkdb_assessment_item, indicator)},
    {"method", FIELD_TEXT, offsetof(parkdb_assessment_item, method)},
    {"method_assumed", FIELD_INT, offsetof(parkdb_assessment_item, method_assumed)},
    {"weight", FIELD_NUMBER, offsetof(parkdb_assessment_item, weight)},
    {"weight_assumed", FIELD_INT, offsetof(parkdb_assessment_item, weight_assumed)},
    {"target", FIELD_TEXT, offsetof(parkdb_assessment_item, target)},
    {"bound_worst", FIELD_NUMBER, offsetof(parkdb_assessment_item, bound_worst)},
    {"bound_best", FIELD_NUMBER, offsetof(parkdb_assessment_item, bound_best)},
    {"points_low", FIELD_NUMBER, offsetof(parkdb_assessment_item, points_low)},
    {"points_high", FIELD_NUMBER, offsetof(parkdb_assessment_item, points_high)},
    {"threshold", FIELD_NUMBER, offsetof(parkdb_assessment_item, threshold)},
    {"threshold_comparator", FIELD_TEXT, offsetof(parkdb_assessment_item, threshold_comparator)},
    {"points_each", FIELD_NUMBER, offsetof(parkdb_assessment_item, points_each)},
    {"points_most", FIELD_NUMBER, offsetof(parkdb_assessment_item, points_most)},
    {"note", FIELD_TEXT, offsetof(parkdb_assessment_item, note)},
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
    {"round", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, round)},
    {"assessment_code", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, assessment_code)},
    {"period", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, period)},
    {"park_class", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, park_class)},
    {"park_code", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, park_code)},
    {"park", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, park)},
    {"dimension_code", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, dimension_code)},
    {"dimension", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, dimension)},
    {"dimension_en", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, dimension_en)},
    {"weight", FIELD_DOUBLE, offsetof(parkdb_assessment_dimension_score, weight)},
    {"score", FIELD_NUMBER, offsetof(parkdb_assessment_dimension_score, score)},
    {"coverage", FIELD_NUMBER, offsetof(parkdb_assessment_dimension_score, coverage)},
    {"deducted", FIELD_NUMBER, offsetof(parkdb_assessment_dimension_score, deducted)},
    {"missing", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, missing)},
    {"state", FIELD_TEXT, offsetof(parkdb_assessment_dimension_score, state)},
};

static const void *assessment_dimension_score_row(const parkdb_cursor *cursor)
{
    return parkdb_assessment_dimension_score_row(cursor);
}

static const struct field assessment_item_score_fields[] = {
    {"round", FIELD_TEXT, offsetof(parkdb_assessment_item_score, round)},
    {"assessment_code", FIELD_TEXT, offsetof(parkdb_assessment_item_score, assessment_code)},
    {"period", FIELD_TEXT, offsetof(parkdb_assessment_item_score, period)},
    {"park_class", FIELD_TEXT, offsetof(parkdb_assessment_item_score, park_class)},
    {"park_code", FIELD_TEXT, offsetof(parkdb_assessment_item_score, park_code)},
    {"park", FIELD_TEXT, offsetof(parkdb_assessment_item_score, park)},
    {"dimension_code", FIELD_TEXT, offsetof(parkdb_assessment_item_score, dimension_code)},
    {"dimension", FIELD_TEXT, offsetof(parkdb_assessment_item_score, dimension)},
    {"item", FIELD_INT, offsetof(parkdb_assessment_item_score, item)},
    {"indicator_code", FIELD_TEXT, offsetof(parkdb_assessment_item_score, indicator_code)},
    {"indicator", FIELD_TEXT, offsetof(parkdb_assessment_item_score, indicator)},
    {"indicator_en", FIELD_TEXT, offsetof(parkdb_assessment_item_score, indicator_en)},
    {"method", FIELD_TEXT, offsetof(parkdb_assessment_item_score, method)},
    {"weight", FIELD_NUMBER, offsetof(parkdb_assessment_item_score, weight)},
    {"assumed", FIELD_INT, offsetof(parkdb_assessment_item_score, assumed)},
    {"value", FIELD_NUMBER, offsetof(parkdb_assessment_item_score, value)},
    {"unit", FIELD_TEXT, offsetof(parkdb_assessment_item_score, unit)},
    {"how", FIELD_TEXT, offsetof(parkdb_assessment_item_score, how)},
    {"vintage", FIELD_TEXT, offsetof(parkdb_assessment_item_score, vintage)},
    {"target_code", FIELD_TEXT, offsetof(parkdb_assessment_item_score, target_code)},
    {"score", FIELD_NUMBER, offsetof(parkdb_assessment_item_score, score)},
    {"deducted", FIELD_NUMBER, offsetof(parkdb_assessment_item_score, deducted)},
    {"vetoed", FIELD_NUMBER, offsetof(parkdb_assessment_item_score, vetoed)},
    {"formula", FIELD_TEXT, offsetof(parkdb_assessment_item_score, formula)},
    {"reason", FIELD_TEXT, offsetof(parkdb_assessment_item_score, reason)},
    {"synthetic", FIELD_INT, offsetof(parkdb_assessment_item_score, synthetic)},
    {"state", FIELD_TEXT, offsetof(parkdb_assessment_item_score, state)},
};

static const void *assessment_item_score_row(const parkdb_cursor *cursor)
{
    return parkdb_assessment_item_score_row(cursor);
}

static const struct field assessment_result_fields[] = {
    {"round", FIELD_TEXT, offsetof(parkdb_assessment_result, round)},
    {"assessment_code", FIELD_TEXT, offsetof(parkdb_assessment_result, assessment_code)},
    {"assessment", FIELD_TEXT, offsetof(parkdb_assessment_result, assessment)},
    {"scheme", FIELD_TEXT, offsetof(parkdb_assessment_result, scheme)},
    {"edition", FIELD_TEXT, offsetof(parkdb_assessment_result, edition)},
    {"period", FIELD_TEXT, offsetof(parkdb_assessment_result, period)},
    {"park_class", FIELD_TEXT, offsetof(parkdb_assessment_result, park_class)},
    {"park_code", FIELD_TEXT, offsetof(parkdb_assessment_result, park_code)},
    {"park", FIELD_TEXT, offsetof(parkdb_assessment_result, park)},
    {"scores", FIELD_TEXT, offsetof(parkdb_assessment_result, scores)},
    {"points", FIELD_NUMBER, offsetof(parkdb_assessment_result, points)},
    {"deducted", FIELD_DOUBLE, offsetof(parkdb_assessment_result, deducted)},
    {"total", FIELD_NUMBER, offsetof(parkdb_assessment_result, total)},
    {"rank", FIELD_NUMBER, offsetof(parkdb_assessment_result, rank)},
    {"of", FIELD_INT, offsetof(parkdb_assessment_result, of)},
    {"members", FIELD_INT, offsetof(parkdb_assessment_result, members)},
    {"coverage", FIELD_DOUBLE, offsetof(parkdb_assessment_result, coverage)},
    {"missing", FIELD_TEXT, offsetof(parkdb_assessment_result, missing)},
    {"status", FIELD_TEXT, offsetof(parkdb_assessment_result, status)},
    {"reason", FIELD_TEXT, offsetof(parkdb_assessment_result, reason)},
    {"nature", FIELD_TEXT, offsetof(parkdb_assessment_result, nature)},
    {"newest", FIELD_INT, offsetof(parkdb_assessment_result, newest)},
    {"state", FIELD_TEXT, offsetof(parkdb_assessment_result, state)},
    {"known_on", FIELD_TEXT, offsetof(parkdb_assessment_result, known_on)},
    {"published_on", FIELD_TEXT, offsetof(parkdb_assessment_result, published_on)},
    {"published_by", FIELD_TEXT, offsetof(parkdb_assessment_result, published_by)},
};

static const void *assessment_result_row(const parkdb_cursor *cursor)
{
    return parkdb_assessment_result_row(cursor);
}

static const struct field assessment_round_overview_fields[] = {
    {"round", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, round)},
    {"assessment_code", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, assessment_code)},
    {"assessment", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, assessment)},
    {"period", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, period)},
    {"frozen_on", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, frozen_on)},
    {"frozen_by", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, frozen_by)},
    {"known_on", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, known_on)},
    {"published_on", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, published_on)},
    {"published_by", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, published_by)},
    {"state", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, state)},
    {"note", FIELD_TEXT, offsetof(parkdb_assessment_round_overview, note)},
};

static const void *assessment_round_overview_row(const parkdb_cursor *cursor)
{
    return parkdb_assessment_round_overview_row(cursor);
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
    {"region", "code, level, region", "code", sizeof(parkdb_region), region_fields, 7, parkdb_region_find, region_row, region_put, region_remove,
     "SELECT a.code, a.name, a.name_en, x.level, (SELECT code FROM area WHERE id = x.parent) AS parent, x.gb_code, a.note FROM area a JOIN region x ON x.id = a.id"},
    {"agency", "code, kind, region", "code", sizeof(parkdb_agency), agency_fields, 7, parkdb_agency_find, agency_row, agency_put, agency_remove,
     "SELECT x.code, x.name, x.short_name, x.kind, (SELECT code FROM area WHERE id = x.region) AS region, (SELECT code FROM agency WHERE id = x.parent) AS parent, x.note FROM agency x"},
    {"park", "code, type, agency, region, level", "code", sizeof(parkdb_park), park_fields, 8, parkdb_park_find, park_row, park_put, park_remove,
     "SELECT a.code, a.name, a.name_en, x.type, (SELECT code FROM area WHERE id = x.region) AS region, (SELECT code FROM agency WHERE id = x.agency) AS agency, (SELECT code FROM area WHERE id = x.part_of) AS part_of, a.note FROM area a JOIN park x ON x.id = a.id"},
    {"park_level", "area, level", "park, first_day", sizeof(parkdb_park_level), park_level_fields, 6, parkdb_park_level_find, park_level_row, park_level_put, park_level_remove,
     "SELECT (SELECT code FROM area WHERE id = x.park) AS park, x.first_day, x.last_day, x.level, x.evidence, x.note FROM park_level x"},
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
    {"clause", "code, document", "code", sizeof(parkdb_clause), clause_fields, 6, parkdb_clause_find, clause_row, clause_put, clause_remove,
     "SELECT (SELECT code FROM document WHERE id = x.document) AS document, x.code, (SELECT code FROM clause WHERE id = x.parent) AS parent, x.number, x.heading, x.note FROM clause x"},
    {"clause_text", "code, document", "clause", sizeof(parkdb_clause_text), clause_text_fields, 2, parkdb_clause_text_find, clause_text_row, clause_text_put, clause_text_remove,
     "SELECT (SELECT code FROM clause WHERE id = x.clause) AS clause, x.text FROM clause_text x"},
    {"task", "code, document, agency", "clause", sizeof(parkdb_task), task_fields, 2, parkdb_task_find, task_row, task_put, task_remove,
     "SELECT (SELECT code FROM clause WHERE id = x.id) AS clause, x.note FROM task x"},
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
    {"source", "code", "code", sizeof(parkdb_source), source_fields, 4, parkdb_source_find, source_row, source_put, source_remove,
     "SELECT * FROM source"},
    {"figure", "area, indicator, due_from, due_to", NULL, sizeof(parkdb_figure), figure_fields, 7, parkdb_figure_find, figure_row, NULL, NULL,
     "SELECT * FROM figure"},
    {"target_overview", "code, document, area, indicator, kind, strength, region, concerns, agency, due_from, due_to", NULL, sizeof(parkdb_target_overview), target_overview_fields, 29, parkdb_target_overview_find, target_overview_row, NULL, NULL,
     "SELECT * FROM target_overview"},
    {"target_responsibility", "code, document, agency, role, stated_or_inherited", NULL, sizeof(parkdb_target_responsibility), target_responsibility_fields, 8, parkdb_target_responsibility_find, target_responsibility_row, NULL, NULL,
     "SELECT * FROM target_responsibility"},
    {"task_responsibility", "document, agency, role", NULL, sizeof(parkdb_task_responsibility), task_responsibility_fields, 10, parkdb_task_responsibility_find, task_responsibility_row, NULL, NULL,
     "SELECT * FROM task_responsibility"},
    {"instrument_overview", "code, document, kind", NULL, sizeof(parkdb_instrument_overview), instrument_overview_fields, 21, parkdb_instrument_overview_find, instrument_overview_row, NULL, NULL,
     "SELECT * FROM instrument_overview"},
    {"document_lineage", "document, relation, code", NULL, sizeof(parkdb_document_lineage), document_lineage_fields, 10, parkdb_document_lineage_find, document_lineage_row, NULL, NULL,
     "SELECT * FROM document_lineage"},
    {"target_cascade", "code, document, relation", NULL, sizeof(parkdb_target_cascade), target_cascade_fields, 17, parkdb_target_cascade_find, target_cascade_row, NULL, NULL,
     "SELECT * FROM target_cascade"},
    {"target_schedule", "code, document, area, indicator, agency, due_from, due_to", NULL, sizeof(parkdb_target_schedule), target_schedule_fields, 6, parkdb_target_schedule_find, target_schedule_row, NULL, NULL,
     "SELECT * FROM target_schedule"},
    {"target_explanation", "code, document, area, indicator, agency, due_from, due_to, status", NULL, sizeof(parkdb_target_explanation), target_explanation_fields, 36, parkdb_target_explanation_find, target_explanation_row, NULL, NULL,
     "SELECT * FROM target_explanation"},
    {"target_progress", "code, document, area, indicator, agency, due_from, due_to, status", NULL, sizeof(parkdb_target_progress), target_progress_fields, 19, parkdb_target_progress_find, target_progress_row, NULL, NULL,
     "SELECT * FROM target_progress"},
    {"target_status", "code, document, area, indicator, agency, due_from, due_to, status", NULL, sizeof(parkdb_target_status), target_status_fields, 16, parkdb_target_status_find, target_status_row, NULL, NULL,
     "SELECT * FROM target_status"},
    {"target_status_count", "code, document, area, indicator, agency, due_from, due_to, status", NULL, sizeof(parkdb_target_status_count), target_status_count_fields, 2, parkdb_target_status_count_find, target_status_count_row, NULL, NULL,
     "SELECT * FROM target_status_count"},
    {"target_calendar", "code, document, area, indicator, agency, due_from, due_to, status", NULL, sizeof(parkdb_target_calendar), target_calendar_fields, 19, parkdb_target_calendar_find, target_calendar_row, NULL, NULL,
     "SELECT * FROM target_calendar"},
    {"target_rollup", "code, document, agency, due_from, due_to, status", NULL, sizeof(parkdb_target_rollup), target_rollup_fields, 9, parkdb_target_rollup_find, target_rollup_row, NULL, NULL,
     "SELECT * FROM target_rollup"},
    {"park_profile", "code, type, level, region", NULL, sizeof(parkdb_park_profile), park_profile_fields, 20, parkdb_park_profile_find, park_profile_row, NULL, NULL,
     "SELECT * FROM park_profile"},
    {"indicator_ranking", "area, indicator, peers, due_from, due_to", NULL, sizeof(parkdb_indicator_ranking), indicator_ranking_fields, 23, parkdb_indicator_ranking_find, indicator_ranking_row, NULL, NULL,
     "SELECT * FROM indicator_ranking"},
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
    {"followup_overview", "code, document, area, agency, due_from, due_to, status", NULL, sizeof(parkdb_followup_overview), followup_overview_fields, 24, parkdb_followup_overview_find, followup_overview_row, NULL, NULL,
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
};
const size_t kind_count = sizeof kinds / sizeof kinds[0];
