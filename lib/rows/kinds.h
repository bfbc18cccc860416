/* Every kind of record, by name, and the filters that several share. Written by schema/make-kinds.py from schema/kinds/: change those. */
/* clang-format off */
#ifndef PARKDB_ROWS_KINDS_H
#define PARKDB_ROWS_KINDS_H

#include "rows/record.h"

extern const struct pk_kind pk_period;
extern const struct pk_kind pk_vocabulary;
extern const struct pk_kind pk_unit;
extern const struct pk_kind pk_area_alias;
extern const struct pk_kind pk_region;
extern const struct pk_kind pk_agency;
extern const struct pk_kind pk_agency_member;
extern const struct pk_kind pk_agency_successor;
extern const struct pk_kind pk_park;
extern const struct pk_kind pk_park_level;
extern const struct pk_kind pk_park_status;
extern const struct pk_kind pk_area_successor;
extern const struct pk_kind pk_area_group;
extern const struct pk_kind pk_area_group_listed;
extern const struct pk_kind pk_area_member;
extern const struct pk_kind pk_document;
extern const struct pk_kind pk_document_issuer;
extern const struct pk_kind pk_document_relation;
extern const struct pk_kind pk_register;
extern const struct pk_kind pk_clause;
extern const struct pk_kind pk_clause_text;
extern const struct pk_kind pk_task;
extern const struct pk_kind pk_task_agency;
extern const struct pk_kind pk_indicator;
extern const struct pk_kind pk_indicator_alias;
extern const struct pk_kind pk_target;
extern const struct pk_kind pk_target_agency;
extern const struct pk_kind pk_target_inferred;
extern const struct pk_kind pk_target_relation;
extern const struct pk_kind pk_instrument;
extern const struct pk_kind pk_origin;
extern const struct pk_kind pk_search_result;
extern const struct pk_kind pk_observation;
extern const struct pk_kind pk_series_link;
extern const struct pk_kind pk_source;
extern const struct pk_kind pk_figure;
extern const struct pk_kind pk_figure_conflict;
extern const struct pk_kind pk_figure_doubt;
extern const struct pk_kind pk_target_overview;
extern const struct pk_kind pk_target_responsibility;
extern const struct pk_kind pk_task_responsibility;
extern const struct pk_kind pk_instrument_overview;
extern const struct pk_kind pk_document_lineage;
extern const struct pk_kind pk_target_cascade;
extern const struct pk_kind pk_target_schedule;
extern const struct pk_kind pk_target_explanation;
extern const struct pk_kind pk_target_progress;
extern const struct pk_kind pk_target_status;
extern const struct pk_kind pk_target_status_count;
extern const struct pk_kind pk_target_calendar;
extern const struct pk_kind pk_target_rollup;
extern const struct pk_kind pk_park_profile;
extern const struct pk_kind pk_indicator_ranking;
extern const struct pk_kind pk_park_ranking;
extern const struct pk_kind pk_park_standing;
extern const struct pk_kind pk_target_standing;
extern const struct pk_kind pk_followup;
extern const struct pk_kind pk_followup_event;
extern const struct pk_kind pk_followup_open;
extern const struct pk_kind pk_followup_overview;
extern const struct pk_kind pk_followup_proposed;
extern const struct pk_kind pk_agency_scorecard;
extern const struct pk_kind pk_cascade_missing;
extern const struct pk_kind pk_target_released;
extern const struct pk_kind pk_assessment;
extern const struct pk_kind pk_assessment_class;
extern const struct pk_kind pk_assessment_dimension;
extern const struct pk_kind pk_assessment_item;
extern const struct pk_kind pk_assessment_dimension_score;
extern const struct pk_kind pk_assessment_item_score;
extern const struct pk_kind pk_assessment_result;
extern const struct pk_kind pk_assessment_round_overview;
extern const struct pk_kind pk_catalogue;
extern const struct pk_kind pk_catalogue_column;

enum { PK_TARGET_STATUS_WHERE_COUNT = 8 };
extern const struct pk_where pk_target_status_where[PK_TARGET_STATUS_WHERE_COUNT];

#endif
