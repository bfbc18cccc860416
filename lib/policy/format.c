#include "policy/format.h"

#include "rows/kinds.h"

static const struct pk_kind *const no_children[] = {NULL};
static const struct pk_kind *const of_region[] = {&pk_area_alias, &pk_area_successor, NULL};
static const struct pk_kind *const of_agency[] = {&pk_agency_member, &pk_agency_successor, NULL};
static const struct pk_kind *const of_document[] = {&pk_document_issuer, NULL};
static const struct pk_kind *const of_park[] = {&pk_area_alias, &pk_area_successor, &pk_park_level, &pk_park_status, NULL};
static const struct pk_kind *const of_group[] = {&pk_area_alias, &pk_area_group_listed, NULL};
static const struct pk_kind *const of_indicator[] = {&pk_indicator_alias, NULL};
static const struct pk_kind *const of_task[] = {&pk_task_agency, NULL};
static const struct pk_kind *const of_target[] = {&pk_target_inferred, &pk_target_agency, &pk_target_relation, NULL};
static const struct pk_kind *const of_assessment[] = {&pk_assessment_class, NULL};
static const struct pk_kind *const of_dimension[] = {&pk_assessment_item, NULL};

const struct pk_list pk_own_document = {&pk_document, of_document, 1};

const struct pk_list pk_lists[] = {
    {&pk_unit, no_children, 0},
    {&pk_region, of_region, 0},
    {&pk_agency, of_agency, 0},
    {&pk_document, of_document, 0},
    {&pk_park, of_park, 0},
    {&pk_area_group, of_group, 0},
    {&pk_register, no_children, 0},
    {&pk_indicator, of_indicator, 0},
    {&pk_clause, no_children, 1},
    {&pk_task, of_task, 1},
    {&pk_target, of_target, 1},
    {&pk_instrument, no_children, 1},
    {&pk_document_relation, no_children, 1},
    {&pk_assessment, of_assessment, 0},
    {&pk_assessment_dimension, of_dimension, 0},
};
const size_t pk_list_count = sizeof pk_lists / sizeof pk_lists[0];
