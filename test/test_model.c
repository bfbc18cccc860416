/* The schema's rules: each is met by what breaks it and by what only just keeps it. */
#include "kinds.h"
#include "support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- Rows that are right, and changes to them */

static const parkdb_unit unit_base = {.code = "u", .dimension = "count", .factor = 1};
static const parkdb_region region_base = {.code = "r", .name = "R", .level = "county", .parent = "north-one"};
static const parkdb_agency agency_base = {.code = "a", .name = "A", .kind = "other"};
static const parkdb_document document_base = {.code = "d", .title = "D"};
static const parkdb_document_issuer document_issuer_base = {.document = "old", .ord = 1, .agency = "land-gov"};
static const parkdb_park park_base = {.code = "p", .name = "P", .region = "north"};
static const parkdb_park_level park_level_base = {.park = "beta", .level = "national"};
static const parkdb_area_alias area_alias_base = {.area = "south", .ord = 1, .name = "alias"};
static const parkdb_area_group area_group_base = {.code = "g", .name = "G"};
static const parkdb_area_group_listed area_group_listed_base = {.area_group = "pair", .ord = 9, .member = "gamma"};
static const parkdb_indicator indicator_base = {.code = "i", .name = "I", .unit = "piece"};
static const parkdb_indicator_alias indicator_alias_base = {.indicator = "firms", .ord = 1, .name = "alias"};
static const parkdb_clause clause_base = {.document = "plan", .code = "plan/9", .heading = "H"};
static const parkdb_clause_text clause_text_base = {.clause = "plan/1", .text = "text"};
static const parkdb_agency_successor agency_successor_base = {
    .predecessor = "north-money", .ord = 1, .successor = "north-science", .from_day = "2024-05-01", .kind = "renamed"};
static const parkdb_area_successor area_successor_base = {
    .predecessor = "north-two", .ord = 1, .successor = "north-one", .from_day = "2024-05-01", .kind = "merged"};
static const parkdb_park_status park_status_base = {.park = "beta", .first_day = "2024-05-01", .status = "warned"};
static const parkdb_agency_member agency_member_base = {.body = "north-gov", .ord = 1, .agency = "north-money", .role = "chair"};
static const parkdb_task task_base = {.clause = "plan/1"};
static const parkdb_task_agency task_agency_base = {.task = "plan/2.2", .ord = 1, .agency = "land-gov", .role = "lead"};
static const parkdb_target target_base = {.code = "plan/t",
                                          .clause = "plan/1",
                                          .area = "north",
                                          .indicator = "firms",
                                          .comparator = ">=",
                                          .value = 1,
                                          .unit = "piece",
                                          .wording = "w"};
static const parkdb_target_inferred target_inferred_base = {.target = "plan/together", .ord = 1, .field = "value"};
static const parkdb_target_relation target_relation_base = {
    .target = "plan/each", .ord = 1, .relation = "restates", .related = "plan/firms"};
static const parkdb_target_agency target_agency_base = {.target = "plan/each", .ord = 1, .agency = "land-gov", .role = "lead"};
static const parkdb_instrument instrument_base = {.code = "plan/i", .clause = "plan/1", .kind = "grant", .name = "N", .wording = "w"};
static const parkdb_document_relation document_relation_base = {.document = "higher", .relation = "cites", .related = "old"};

static const parkdb_source source_base = {.code = "s", .name = "S"};
static const parkdb_observation observation_base = {.indicator = "firms", .area = "alpha", .period = "2020", .value = {1, 1}};

static const parkdb_followup followup_base = {
    .code = "f", .target = "plan/firms", .agency = "north-gov", .raised = "2023-01-01", .due = "2023-02-01", .subject = "S"};
static const parkdb_followup_event followup_event_base = {.followup = "f-open", .ord = 1, .day = "2023-06-10", .kind = "answered"};

static const parkdb_register register_base = {
    .code = "list", .kind = "region", .region = "south", .level = "county", .first_day = "2020-01-01", .source = "a list"};
static const parkdb_series_link series_link_base = {.indicator = "income", .area = "south", .period = "2023", .factor = 2};
static const parkdb_assessment assessment_base = {.code = "a", .name = "A", .scheme = "s", .edition = "1"};
static const parkdb_assessment_class assessment_class_base = {.assessment = "marks", .ord = 3, .name = "C"};
static const parkdb_assessment_dimension assessment_dimension_base = {.code = "d", .assessment = "marks", .name = "D", .weight = 1};
static const parkdb_assessment_item assessment_item_base = {
    .dimension = "marks/growth", .ord = 9, .indicator = "firms", .method = "min_max", .weight = {1, 1}};

static const struct {
    const char *kind;
    const void *row;
} bases[] = {
    {"unit", &unit_base},
    {"region", &region_base},
    {"agency", &agency_base},
    {"agency_member", &agency_member_base},
    {"agency_successor", &agency_successor_base},
    {"area_successor", &area_successor_base},
    {"park_status", &park_status_base},
    {"document", &document_base},
    {"document_issuer", &document_issuer_base},
    {"park", &park_base},
    {"park_level", &park_level_base},
    {"area_alias", &area_alias_base},
    {"area_group", &area_group_base},
    {"area_group_listed", &area_group_listed_base},
    {"indicator", &indicator_base},
    {"indicator_alias", &indicator_alias_base},
    {"clause", &clause_base},
    {"clause_text", &clause_text_base},
    {"task", &task_base},
    {"task_agency", &task_agency_base},
    {"target", &target_base},
    {"target_inferred", &target_inferred_base},
    {"target_relation", &target_relation_base},
    {"target_agency", &target_agency_base},
    {"instrument", &instrument_base},
    {"document_relation", &document_relation_base},
    {"source", &source_base},
    {"observation", &observation_base},
    {"followup", &followup_base},
    {"followup_event", &followup_event_base},
    {"register", &register_base},
    {"series_link", &series_link_base},
    {"assessment", &assessment_base},
    {"assessment_class", &assessment_class_base},
    {"assessment_dimension", &assessment_dimension_base},
    {"assessment_item", &assessment_item_base},
};
#define BASE_COUNT ((int)(sizeof bases / sizeof bases[0]))

static const void *base_of(const char *kind)
{
    for (int i = 0; i < BASE_COUNT; i++)
        if (strcmp(bases[i].kind, kind) == 0) return bases[i].row;
    ck_abort_msg("%s has no row to begin with", kind);
    return NULL;
}

static void set_field(const struct kind *kind, char *row, const char *name, const char *value)
{
    const struct field *field = field_named(kind, name);
    char *member = row + field->offset;
    int is_null = strcmp(value, "null") == 0;
    if (field->type == FIELD_TEXT) *(const char **)(void *)member = is_null ? NULL : value;
    else if (field->type == FIELD_INT) *(int *)(void *)member = atoi(value);
    else if (field->type == FIELD_DOUBLE) *(double *)(void *)member = strtod(value, NULL);
    else {
        parkdb_number *number = (void *)member;
        number->known = !is_null;
        number->value = is_null ? 0 : strtod(value, NULL);
    }
}

/* The row that a kind's tests begin with, after changes as "field=value; field=value". */
static void *changed_row(const struct kind *kind, const char *changes)
{
    /* A text of the row's size is as good as any memory that lives until the test ends: malloc gave it. */
    char *row = format_text("%*s", (int)kind->size, "");
    char *copy = format_text("%s", changes);
    memcpy(row, base_of(kind->name), kind->size);
    while (*copy) {
        char *end = strstr(copy, "; "), *equals = strchr(copy, '=');
        if (end) *end = '\0';
        *equals = '\0';
        set_field(kind, row, copy, equals + 1);
        copy = end ? end + 2 : equals + 1 + strlen(equals + 1);
    }
    return row;
}

/* Puts a changed row and undoes it again. Gives what is wrong with the outcome, or "". */
static char *try_put(parkdb *db, const char *kind_name, const char *changes, const char *words)
{
    const struct kind *kind = kind_named(kind_name);
    must(db, parkdb_begin(db));
    int code = kind->put(db, changed_row(kind, changes));
    char *message = format_text("%s", parkdb_last_error(db)->message);
    must(db, parkdb_rollback(db));
    if (!words) return code ? format_text("%s with %s: refused: %s\n", kind_name, changes, message) : format_text("%s", "");
    if (code == PARKDB_OK) return format_text("%s with %s: accepted, expected a refusal: %s\n", kind_name, changes, words);
    const char *colon = strstr(words, ": ");
    /* Figures are written by a statement of their own: what SQLite says of a rule stands in the message as it is. */
    if (strcmp(kind_name, "observation") == 0 && code == PARKDB_CONSTRAINT && strstr(message, words)) return format_text("%s", "");
    char *place = format_text("%s.%.*s: found ", kind_name, (int)(colon - words), words);
    char *expected = format_text(", expected %s", colon + 2);
    if (code == PARKDB_CONSTRAINT && strncmp(message, place, strlen(place)) == 0 && strstr(message, expected)) return format_text("%s", "");
    return format_text("%s with %s: %s: found \"%s\", expected \"%s…%s\"\n", kind_name, changes, parkdb_code_name(code), message, place,
                       expected);
}

/* ---------------------------------------------------------------- Rules of one row
 *
 * words: the rule that refuses the change, as the schema has it; NULL: the change is accepted. */

static const struct {
    const char *kind, *changes, *words;
} rules[] = {
    {"unit", "code=", "code: text that is not empty"},
    {"unit", "dimension=", "dimension: text that is not empty"},
    {"unit", "dimension=x", NULL},
    {"unit", "factor=0", "factor: a number above 0"},
    {"unit", "factor=-1", "factor: a number above 0"},
    {"unit", "factor=inf", "factor: a number above 0"},
    {"unit", "factor=5e-324", NULL},
    {"unit", "factor=1.7e308", NULL},
    {"unit", "change_only=2", "change_only: true or false"},
    {"unit", "change_only=-1", "change_only: true or false"},
    {"unit", "change_only=1", NULL},

    {"region", "code=", "code: text that is not empty"},
    {"region", "name=", "name: text that is not empty"},
    {"region", "level=town", "level: one of nation, province, prefecture, county"},
    {"region", "parent=null", "parent: the region above, and none for the nation alone"},
    {"region", "level=nation", "parent: a region of a higher level"},
    {"region", "level=nation; parent=null", NULL},
    {"region", "parent=north-one-east", "parent: a region of a higher level"},
    {"region", "level=prefecture", "parent: a region of a higher level"},
    {"region", "level=province; parent=north", "parent: a region of a higher level"},
    {"region", "level=province; parent=land", NULL},
    {"region", "parent=land", NULL},
    {"region", "code=north-two; level=province; parent=south", "parent: a region of a higher level"},
    {"region", "code=north-two; level=county; parent=north-one", NULL},
    {"region", "code=north; level=prefecture; parent=land", "level: one above those of the regions in it"},
    {"region", "code=north-one; level=county; parent=north", "level: one above those of the regions in it"},
    {"region", "code=south-one; level=county; parent=south", NULL},
    {"region", "gb_code=12345", "gb_code: six digits"},
    {"region", "gb_code=1234567", "gb_code: six digits"},
    {"region", "gb_code=12345x", "gb_code: six digits"},
    {"region", "gb_code=123456", NULL},

    {"agency_member", "agency=north-gov", "agency: another one than the body"},
    {"agency_member", "role=head", "role: one of chair, deputy, member, office"},
    {"agency_member", "first_day=2024", "first_day: a day as YYYY-MM-DD"},
    {"agency_member", "last_day=2024", "last_day: a day as YYYY-MM-DD"},
    {"agency_member", "first_day=2024-05-01; last_day=2024-04-30", "last_day: not before first_day"},
    {"agency_successor", "successor=north-money", "successor: an agency whose duties do not pass to the predecessor"},
    {"agency_successor", "predecessor=north-money; successor=old-office",
     "successor: an agency whose duties do not pass to the predecessor"},
    {"agency_successor", "from_day=2024-02-30", "from_day: a day as YYYY-MM-DD"},
    {"agency_successor", "kind=moved", "kind: one of renamed, merged, split"},
    {"area_successor", "successor=alpha", "successor: a region after a region, a park after a park"},
    {"area_successor", "successor=north-two", "successor: an area that the predecessor does not succeed itself"},
    {"area_successor", "predecessor=south-one; successor=south-one-old", "successor: an area that the predecessor does not succeed itself"},
    {"area_successor", "predecessor=south-one-old; ord=2", "kind: split, where an area has several successors"},
    {"area_successor", "from_day=2024-02-30", "from_day: a day as YYYY-MM-DD"},
    {"area_successor", "kind=moved", "kind: one of renamed, code_changed, merged, split"},
    {"area_successor", "takes_targets=2", "takes_targets: true or false"},
    {"area_successor", "predecessor=alpha; successor=beta", NULL},
    {"park_status", "status=praised", "status: one of warned, to_rectify, withdrawn"},
    {"park_status", "first_day=2024", "first_day: a day as YYYY-MM-DD"},
    {"park_status", "last_day=2024", "last_day: a day as YYYY-MM-DD"},
    {"park_status", "last_day=2024-04-30", "last_day: not before first_day"},
    {"park_status", "status=withdrawn; last_day=2024-12-31", "last_day: none of a withdrawal"},
    {"region", "gb_code=990000", "gb_code: one that is not taken at the same time"},
    {"region", "first_day=2024", "first_day: a day as YYYY-MM-DD"},
    {"region", "last_day=2024", "last_day: a day as YYYY-MM-DD"},
    {"region", "first_day=2024-05-01; last_day=2024-04-30", "last_day: not before first_day"},
    {"park", "first_day=2024", "first_day: a day as YYYY-MM-DD"},
    {"park", "last_day=2024", "last_day: a day as YYYY-MM-DD"},
    {"park", "first_day=2024-05-01; last_day=2024-04-30", "last_day: not before first_day"},
    {"agency", "code=", "code: text that is not empty"},
    {"agency", "name=", "name: text that is not empty"},
    {"agency", "kind=office", "kind: one of government, department, park_committee, party_body, leading_group, central_branch, other"},
    {"agency", "code=north-gov; parent=north-gov", "parent: an agency that is not below this one"},
    {"agency", "code=north-gov; parent=north-money", "parent: an agency that is not below this one"},
    {"agency", "code=land-gov; parent=north-money", "parent: an agency that is not below this one"},
    {"agency", "code=north-gov; parent=land-gov", NULL},

    {"document", "code=", "code: text that is not empty and has no /"},
    {"document", "code=a/b", "code: text that is not empty and has no /"},
    {"document", "code=a-b", NULL},
    {"document", "title=", "title: text that is not empty"},
    {"document", "status=new", "status: one of in_force, draft, news_report, expired, repealed, superseded, unknown"},
    {"document", "dated=2019-02-29", "dated: a day as YYYY-MM-DD"},
    {"document", "dated=2020-2-29", "dated: a day as YYYY-MM-DD"},
    {"document", "dated=2020", "dated: a day as YYYY-MM-DD"},
    {"document", "dated=now", "dated: a day as YYYY-MM-DD"},
    {"document", "dated=2020-02-29 12:00", "dated: a day as YYYY-MM-DD"},
    {"document", "dated=2020-02-29", NULL},
    {"document", "published=2020-04-31", "published: a day as YYYY-MM-DD"},
    {"document", "published=", "published: a day as YYYY-MM-DD"},
    {"document", "published=2020-04-30", NULL},
    {"document", "plan_from=2021; plan_to=2020", "plan_to: a period that does not end before plan_from begins"},
    {"document", "plan_from=2020-Q2; plan_to=2020-Q1", "plan_to: a period that does not end before plan_from begins"},
    {"document", "plan_from=2020; plan_to=2020", NULL},
    {"document", "plan_from=2020-Q1; plan_to=2020", NULL},
    {"document", "plan_from=2020; plan_to=2020-Q1", NULL},
    {"document", "code=plan; plan_from=2026; plan_to=2025", "plan_to: a period that does not end before plan_from begins"},
    {"document", "plan_to=2020", NULL},

    {"document_relation", "relation=mentions",
     "relation: one of implements, cites, amends, repeals, supersedes, reports_on, assessed_by, to_amend"},
    {"document_relation", "related=higher", "related: another document"},
    {"document_relation", "related=plan", NULL},

    {"park", "code=", "code: text that is not empty"},
    {"park", "name=", "name: text that is not empty"},
    {"park", "type=castle",
     "type: one of high_tech_park, economic_park, new_area, demonstration_zone, science_park, industrial_cluster, other"},
    {"park", "code=beta; part_of=beta", "part_of: a park that is not itself part of this one"},
    {"park", "code=beta; part_of=alpha", "part_of: a park that is not itself part of this one"},
    {"park", "part_of=beta", NULL},

    {"park_level", "level=global", "level: one of national, provincial, municipal, county"},
    {"park_level", "evidence=rumour", "evidence: one of document, inferred, general_knowledge"},
    {"park_level", "first_day=2020-13-01", "first_day: a day as YYYY-MM-DD"},
    {"park_level", "last_day=2020-02-30", "last_day: a day as YYYY-MM-DD"},
    {"park_level", "first_day=2020-02-01; last_day=2020-01-31", "last_day: not before first_day"},
    {"park_level", "first_day=2020-02-01; last_day=2020-02-01", NULL},
    {"park_level", "park=delta; first_day=2020-01-01", "first_day: a span that overlaps no other, because a park has one level on a day"},
    {"park_level", "park=gamma; first_day=2015-12-31", "first_day: a span that overlaps no other, because a park has one level on a day"},
    {"park_level", "park=gamma; first_day=2016-01-01", NULL},
    {"park_level", "park=gamma; last_day=2010-01-01", "first_day: a span that overlaps no other, because a park has one level on a day"},
    {"park_level", "park=gamma; last_day=2009-12-31", NULL},
    {"park_level", "park=gamma; first_day=2012-01-01; last_day=2012-12-31",
     "first_day: a span that overlaps no other, because a park has one level on a day"},
    {"park_level", "park=gamma; first_day=2000-01-01", "first_day: a span that overlaps no other, because a park has one level on a day"},
    {"park_level", "park=gamma; first_day=2010-01-01; last_day=2030-12-31", NULL},
    {"park_level", "park=alpha; last_day=2017-07-01", "first_day: a span that overlaps no other, because a park has one level on a day"},
    {"park_level", "park=alpha; last_day=2017-06-29", NULL},

    {"area_alias", "name=", "name: text that is not empty"},
    {"area_alias", "name=x", NULL},

    {"area_group", "code=", "code: text that is not empty"},
    {"area_group", "name=", "name: text that is not empty"},
    {"area_group", "rule_kind=city; rule_region=north", "rule_kind: one of park, region"},
    {"area_group", "rule_kind=park", "rule_region: a region with a rule, and none without"},
    {"area_group", "rule_region=north", "rule_region: a region with a rule, and none without"},
    {"area_group", "rule_kind=park; rule_region=north", NULL},
    {"area_group", "rule_level=national", "rule_level: a level of the parks or regions that the rule takes"},
    {"area_group", "rule_kind=park; rule_region=north; rule_level=prefecture",
     "rule_level: a level of the parks or regions that the rule takes"},
    {"area_group", "rule_kind=region; rule_region=north", "rule_level: a level of the parks or regions that the rule takes"},
    {"area_group", "rule_kind=region; rule_region=north; rule_level=national",
     "rule_level: a level of the parks or regions that the rule takes"},
    {"area_group", "rule_kind=region; rule_region=north; rule_level=county", NULL},
    {"area_group", "rule_kind=park; rule_region=north; rule_level=county", NULL},
    {"area_group", "rule_kind=park; rule_region=north; rule_level=national; rule_level_match=nearly",
     "rule_level_match: one of exact, at_least, for parks with a level"},
    {"area_group", "rule_kind=park; rule_region=north; rule_level_match=exact",
     "rule_level_match: one of exact, at_least, for parks with a level"},
    {"area_group", "rule_kind=region; rule_region=north; rule_level=county; rule_level_match=exact",
     "rule_level_match: one of exact, at_least, for parks with a level"},
    {"area_group", "rule_level_match=at_least", "rule_level_match: one of exact, at_least, for parks with a level"},
    {"area_group", "rule_kind=park; rule_region=north; rule_level=national; rule_level_match=at_least", NULL},
    {"area_group", "rule_kind=park; rule_region=north; rule_type=castle", "rule_type: a type of park, for parks alone"},
    {"area_group", "rule_kind=region; rule_region=north; rule_level=county; rule_type=other", "rule_type: a type of park, for parks alone"},
    {"area_group", "rule_type=other", "rule_type: a type of park, for parks alone"},
    {"area_group", "rule_kind=park; rule_region=north; rule_type=other", NULL},

    {"area_group_listed", "first_day=2020-1-1", "first_day: a day as YYYY-MM-DD"},
    {"area_group_listed", "last_day=forever", "last_day: a day as YYYY-MM-DD"},
    {"area_group_listed", "first_day=2020-01-02; last_day=2020-01-01", "last_day: not before first_day"},
    {"area_group_listed", "first_day=2020-01-01; last_day=2020-01-01", NULL},
    {"area_group_listed", "member=pair", "member: an area other than the group itself and the groups that hold it"},
    {"area_group_listed", "member=nest", "member: an area other than the group itself and the groups that hold it"},
    {"area_group_listed", "area_group=nest; ord=1; member=nest", "member: an area other than the group itself and the groups that hold it"},
    {"area_group_listed", "area_group=pair; ord=1; member=nest", "member: an area other than the group itself and the groups that hold it"},
    {"area_group_listed", "member=cities", NULL},
    {"area_group_listed", "area_group=nest; member=cities", NULL},
    {"area_group_listed", "member=land", NULL},

    {"indicator", "code=", "code: text that is not empty"},
    {"indicator", "name=", "name: text that is not empty"},
    {"indicator", "direction=up", "direction: one of increase, decrease, maintain"},
    {"indicator", "aggregation_area=last", "aggregation_area: one of sum, mean, max, none"},
    {"indicator", "aggregation_time=median", "aggregation_time: one of sum, mean, last, max, none"},
    {"indicator", "derivation=guess", "derivation: one of ratio, growth, difference, count_over, rank, park_level"},
    {"indicator", "code=firms; derivation=growth; derived_from=firms; levels_comparable=1",
     "derived_from: another indicator, for every derivation but park_level"},
    {"indicator", "code=firms; derivation=ratio; derived_from=income; derived_with=firms; denominator_at=same",
     "derived_with: another indicator, for ratio and difference alone"},
    {"indicator", "derivation=ratio; derived_from=income; derived_with=income; denominator_at=nation", NULL},
    {"indicator", "derivation=ratio; derived_from=income; derived_with=firms; denominator_at=town",
     "denominator_at: one of same, county, city, province, nation, for ratio alone"},
    {"indicator", "derivation=growth; derived_from=income; levels_comparable=2", "levels_comparable: true or false, for growth alone"},
    {"indicator", "derivation=count_over; derived_from=income; threshold=1; threshold_unit=coin; threshold_comparator=~",
     "threshold_comparator: one of >=, >, <=, <, for count_over alone"},
    {"indicator", "derivation=count_over; derived_from=income; threshold=inf; threshold_unit=coin; threshold_comparator=>",
     "threshold: a finite number"},
    {"indicator", "code=income; derivation=growth; derived_from=lead; levels_comparable=1",
     "derived_from: an indicator that does not follow from this one"},
    {"indicator", "code=income; derivation=difference; derived_from=firms; derived_with=growth",
     "derived_with: an indicator that does not follow from this one"},
    {"indicator", "code=lead; derivation=difference; derived_from=growth; derived_with=income", NULL},
    {"indicator", "derivation=rank; derived_from=income; peers=some", "peers: one of all, same_level, same_region, group, for rank alone"},
    {"indicator", "derivation=rank; derived_from=income; peers=group", "peer_group: a group, where peers is group alone"},
    {"indicator", "derivation=rank; derived_from=income; peers=all; peer_group=pair", "peer_group: a group, where peers is group alone"},
    {"indicator", "derivation=rank; derived_from=income; peers=group; peer_group=pair", NULL},
    {"indicator", "derivation=park_level; level=global; level_match=exact",
     "level: one of national, provincial, municipal, county, for park_level alone"},
    {"indicator", "derivation=park_level; level=national; level_match=nearly", "level_match: one of exact, at_least, for park_level alone"},
    {"indicator", "derivation=park_level; level=national; level_match=exact; park_type=castle",
     "park_type: a type of park, for park_level alone"},
    {"indicator", "derivation=park_level; level=national; level_match=exact; park_type=other", NULL},

    {"indicator_alias", "name=", "name: text that is not empty"},

    {"clause", "heading=", "heading: text that is not empty"},
    {"clause", "code=plan", "code: the document's code, a slash and its own, which has none"},
    {"clause", "code=plan/", "code: the document's code, a slash and its own, which has none"},
    {"clause", "code=plan9", "code: the document's code, a slash and its own, which has none"},
    {"clause", "code=higher/9", "code: the document's code, a slash and its own, which has none"},
    {"clause", "code=PLAN/9", "code: the document's code, a slash and its own, which has none"},
    {"clause", "code=plan/x/1", "code: the document's code, a slash and its own, which has none"},
    {"clause", "code=plan/x y", NULL},
    {"clause", "parent=higher/1", "parent: a clause of the same document"},
    {"clause", "code=plan/1; parent=higher/1", "parent: a clause of the same document"},
    {"clause", "code=plan/1; parent=plan/1", "parent: not a clause that lies in this one"},
    {"clause", "code=plan/2; parent=plan/2.1.1", "parent: not a clause that lies in this one"},
    {"clause", "code=plan/2.1; parent=plan/2.2", NULL},

    {"task_agency", "role=boss", "role: one of lead, responsible, implement, support"},
    {"target_agency", "role=boss", "role: one of lead, responsible, implement, support"},

    {"target", "code=plan", "code: the code of the clause's document, a slash and its own, which has none"},
    {"target", "code=plan/", "code: the code of the clause's document, a slash and its own, which has none"},
    {"target", "code=higher/t", "code: the code of the clause's document, a slash and its own, which has none"},
    {"target", "code=Plan/t", "code: the code of the clause's document, a slash and its own, which has none"},
    {"target", "code=plan/firms; clause=higher/1", "code: the code of the clause's document, a slash and its own, which has none"},
    {"target", "code=plan/firms; clause=plan/2.1", NULL},
    {"target", "code=plan/a/b", "code: the code of the clause's document, a slash and its own, which has none"},
    {"target", "code=plan/a b", NULL},
    {"target", "quantifier=some", "quantifier: one of whole, each"},
    {"target", "quantifier=each", "area: a group, because the quantifier is each"},
    {"target", "quantifier=each; area=alpha", "area: a group, because the quantifier is each"},
    {"target", "code=plan/each; quantifier=each", "area: a group, because the quantifier is each"},
    {"target", "quantifier=each; area=pair", NULL},
    {"target", "area=pair", NULL},
    {"target", "quantifier_min=2", "quantifier_min: with each alone; a share between 0 and 1, or a whole count"},
    {"target", "quantifier=each; area=pair; quantifier_min=0",
     "quantifier_min: with each alone; a share between 0 and 1, or a whole count"},
    {"target", "quantifier=each; area=pair; quantifier_min=-1",
     "quantifier_min: with each alone; a share between 0 and 1, or a whole count"},
    {"target", "quantifier=each; area=pair; quantifier_min=1.5",
     "quantifier_min: with each alone; a share between 0 and 1, or a whole count"},
    {"target", "quantifier=each; area=pair; quantifier_min=inf",
     "quantifier_min: with each alone; a share between 0 and 1, or a whole count"},
    {"target", "quantifier=each; area=pair; quantifier_min=0.999", NULL},
    {"target", "quantifier=each; area=pair; quantifier_min=1", NULL},
    {"target", "quantifier=each; area=pair; quantifier_min=12", NULL},
    {"target", "basis=guess", "basis: one of level, ratio, change, percent_change"},
    {"target", "comparator==", "comparator: one of >=, >, <=, <, ~, between"},
    {"target", "value=inf", "value: a finite number"},
    {"target", "value=-inf", "value: a finite number"},
    {"target", "value=-1e308", NULL},
    {"target", "value_high=2", "value_high: a number above value with between, and none without"},
    {"target", "comparator=between", "value_high: a number above value with between, and none without"},
    {"target", "comparator=between; value_high=1", "value_high: a number above value with between, and none without"},
    {"target", "comparator=between; value_high=0.5", "value_high: a number above value with between, and none without"},
    {"target", "comparator=between; value_high=inf", "value_high: a number above value with between, and none without"},
    {"target", "comparator=between; value_high=1.0000001", NULL},
    {"target", "reference_area=land", "reference_area: none on a level, nor beside baseline_period"},
    {"target", "basis=ratio; reference_area=land; baseline_period=2020", "reference_area: none on a level, nor beside baseline_period"},
    {"target", "basis=ratio; reference_area=land", NULL},
    {"target", "basis=change; baseline_period=2020", NULL},
    {"target", "basis=ratio", NULL},
    {"target", "baseline_period=2020", NULL},
    {"target", "period_from=2025; period_to=2024", "period_to: a period that does not end before period_from begins"},
    {"target", "period_from=2025-02; period_to=2025-01", "period_to: a period that does not end before period_from begins"},
    {"target", "period_from=2025; period_to=2025", NULL},
    {"target", "period_from=2025-Q1; period_to=2025", NULL},
    {"target", "period_from=2025; period_to=2025-Q1", NULL},
    {"target", "code=plan/income; quantifier=each; area=pair; period_from=2025; period_to=2024",
     "period_to: a period that does not end before period_from begins"},
    {"target", "period_from=2025", NULL},
    {"target", "over=first", "over: one of last, each, sum, mean"},
    {"target", "strength=weak", "strength: one of firm, expected, aspirational"},
    {"target", "wording=", "wording: text that is not empty"},

    {"target_inferred", "field=wording",
     "field: one of area, quantifier, quantifier_min, indicator, basis, baseline_period, reference_area, comparator, value, value_high, "
     "unit, period_from, period_to, over, strength"},
    {"target_relation", "relation=like", "relation: one of cascades_from, supersedes, restates, part_of, alternative_to"},
    {"target_relation", "related=plan/each", "related: another target"},

    {"instrument", "code=plan", "code: the code of the clause's document, a slash and its own, which has none"},
    {"instrument", "code=higher/i", "code: the code of the clause's document, a slash and its own, which has none"},
    {"instrument", "code=plan/rooms; clause=higher/1", "code: the code of the clause's document, a slash and its own, which has none"},
    {"instrument", "kind=gift", "kind: one of grant, matching_grant, fund, risk_pool, premises, tax, other"},
    {"instrument", "name=", "name: text that is not empty"},
    {"instrument", "wording=", "wording: text that is not empty"},
    {"instrument", "rate=1; rate_bound=exact", "rate_unit: a unit with a rate, and none without"},
    {"instrument", "rate_unit=percent", "rate_unit: a unit with a rate, and none without"},
    {"instrument", "rate=1; rate_unit=percent", "rate_bound: one of exact, at_most, at_least with a rate, and none without"},
    {"instrument", "rate=1; rate_unit=percent; rate_bound=nearly",
     "rate_bound: one of exact, at_most, at_least with a rate, and none without"},
    {"instrument", "rate_bound=exact", "rate_bound: one of exact, at_most, at_least with a rate, and none without"},
    {"instrument", "rate=inf; rate_unit=percent; rate_bound=exact", "rate: a finite number"},
    {"instrument", "rate=-1; rate_unit=percent; rate_bound=exact", NULL},
    {"instrument", "rate_of=cost", "rate_of: none without a rate"},
    {"instrument", "rate=1; rate_unit=percent; rate_bound=exact; rate_of=cost", NULL},
    {"instrument", "rate=0; rate_unit=percent; rate_bound=at_least", NULL},
    {"instrument", "amount=-1; amount_unit=coin; amount_bound=exact", "amount: 0 or more"},
    {"instrument", "amount=inf; amount_unit=coin; amount_bound=exact", "amount: 0 or more"},
    {"instrument", "amount=0; amount_unit=coin; amount_bound=exact", NULL},
    {"instrument", "amount=1; amount_bound=exact", "amount_unit: a unit with an amount, and none without"},
    {"instrument", "amount_unit=coin", "amount_unit: a unit with an amount, and none without"},
    {"instrument", "amount=1; amount_unit=coin", "amount_bound: one of exact, at_most, at_least with an amount, and none without"},
    {"instrument", "amount_bound=exact", "amount_bound: one of exact, at_most, at_least with an amount, and none without"},
    {"instrument", "amount=1; amount_unit=coin; amount_bound=about",
     "amount_bound: one of exact, at_most, at_least with an amount, and none without"},
    {"instrument", "per=week", "per: one of once, year, total, not_said"},
    {"instrument", "duration=0; duration_unit=month", "duration: a number above 0"},
    {"instrument", "duration=inf; duration_unit=month", "duration: a number above 0"},
    {"instrument", "duration=0.5; duration_unit=month", NULL},
    {"instrument", "duration=1", "duration_unit: a unit with a duration, and none without"},
    {"instrument", "duration_unit=month", "duration_unit: a unit with a duration, and none without"},

    {"source", "code=", "code: text that is not empty"},
    {"source", "name=", "name: text that is not empty"},
    {"source", "synthetic=2", "synthetic: true or false"},
    {"source", "synthetic=-1", "synthetic: true or false"},
    {"source", "synthetic=1", NULL},

    {"observation", "value=inf", "value: a finite number"},
    {"observation", "value=-inf", "value: a finite number"},
    {"observation", "value=-1.7e308", NULL},
    {"observation", "value=0", NULL},
    {"observation", "value=null", NULL}, /* then the status is O */
    {"observation", "value=nan", "value: none with a status that says it is missing (H, L, M, O, Q), one with any other"},
    {"observation", "status=M", "value: none with a status that says it is missing (H, L, M, O, Q), one with any other"},
    {"observation", "value=null; status=A", "value: none with a status that says it is missing (H, L, M, O, Q), one with any other"},
    {"observation", "value=null; status=Q", NULL},
    {"observation", "bound=nearly", "bound: one of over, under, about, beside a value"},
    {"observation", "bound=exact", "bound: one of over, under, about, beside a value"},
    {"observation", "value=null; bound=over", "bound: one of over, under, about, beside a value"},
    {"observation", "bound=over", NULL},
    {"observation", "status=X", "status: one of A, B, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, V, W"},
    {"observation", "status=a", "status: one of A, B, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, V, W"},
    {"observation", "status=F", NULL},
    {"observation", "status=BEP", NULL},
    {"observation", "status=PB",
     "status: several are in the order of the alphabet, none of them A or one that says that the figure is missing"},
    {"observation", "status=AP",
     "status: several are in the order of the alphabet, none of them A or one that says that the figure is missing"},
    {"observation", "status=BDEP", "status: one of A, B, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, V, W"},
    {"series_link", "factor=0", "factor: a number greater than 0"},
    {"agency", "members_open=2", "members_open: true or false"},
    {"task", "agencies_open=2", "agencies_open: true or false"},
    {"register", "code=", "code: text that is not empty"},
    {"register", "kind=group", "kind: one of park, region"},
    {"register", "type=new_area", "type: a type of park, for parks alone"},
    {"register", "kind=park; level=county; type=office", "type: a type of park, for parks alone"},
    {"register", "level=national", "level: a level of parks or regions"},
    {"register", "first_day=2020-1-1", "first_day: a day as YYYY-MM-DD"},
    {"register", "last_day=2023-02-29", "last_day: a day as YYYY-MM-DD"},
    {"register", "last_day=2019-12-31", "last_day: not before first_day"},
    {"register", "source=", "source: text that is not empty"},
    {"observation", "unit=thousand", NULL},
    {"observation", "unit=coin", "unit: found \"coin\", expected a unit of the indicator's dimension"},
    {"observation", "vintage=2023-02-29", "vintage: found \"2023-02-29\", expected a day as YYYY-MM-DD"},
    {"observation", "vintage=2024-02-29", NULL},
    {"observation", "vintage=", "vintage: found \"\", expected a day as YYYY-MM-DD"},
    {"observation", "vintage=now", "vintage: found \"now\", expected a day as YYYY-MM-DD"},

    {"followup", "code=", "code: text that is not empty"},
    {"followup", "target=null", "target: a target or a task, and not both"},
    {"followup", "task=plan/2.1", "target: a target or a task, and not both"},
    {"followup", "target=null; task=plan/2.1; area=gamma", NULL},
    {"followup", "target=null; task=plan/2.1; due_period=2025", "due_period: none with a task"},
    {"followup", "raised=2023-02-29", "raised: a day as YYYY-MM-DD"},
    {"followup", "raised=2023", "raised: a day as YYYY-MM-DD"},
    {"followup", "due=now", "due: a day as YYYY-MM-DD"},
    {"followup", "due=2022-12-31", "due: not before raised"},
    {"followup", "due=2023-01-01", NULL},
    {"followup", "subject=", "subject: text that is not empty"},
    {"followup", "area=gamma", "area: the target's own, a member of its group, or one that lies in its region"},
    {"followup", "area=south", "area: the target's own, a member of its group, or one that lies in its region"},
    {"followup", "area=north", NULL},
    {"followup", "area=north-one-east", NULL},
    {"followup", "area=alpha", NULL},
    {"followup", "target=plan/each; area=north-plus", NULL},
    {"followup", "target=plan/each; area=alpha", NULL},
    {"followup", "target=plan/each; area=gamma", "area: the target's own, a member of its group, or one that lies in its region"},
    {"followup", "code=f-open; area=gamma", "area: the target's own, a member of its group, or one that lies in its region"},
    {"followup", "due_period=2024", "due_period: one in which the target falls due"},
    {"followup", "target=plan/together; due_period=2024", "due_period: one in which the target falls due"},
    {"followup", "code=f-open; due_period=2024", "due_period: one in which the target falls due"},
    {"followup", "due_period=2025", NULL},
    {"followup", "code=f-late; agency=north-gov; raised=2023-05-01; due=2023-05-31",
     "agency: the one that was asked first, once there are events: another is assigned by an event"},
    {"followup", "code=f-late; agency=north-science; raised=2023-05-02; due=2023-05-31",
     "raised: the day that it was, once there are events"},
    {"followup", "code=f-late; agency=north-science; raised=2023-05-01; due=2023-06-30",
     "due: the day that was set first, once there are events: it is extended by an event"},
    {"followup", "code=f-late; agency=north-science; raised=2023-05-01; due=2023-05-31; target=plan/each", NULL},

    {"followup_event", "ord=0", "ord: 1 or more"},
    {"followup_event", "ord=7", NULL},
    {"followup_event", "followup=f-task; day=2023-04-10", "ord: higher than that of every event before"},
    {"followup_event", "followup=f-late; day=2023-07-20", "ord: that of the last event; those before it stay as they are"},
    {"followup_event", "followup=f-late; ord=3; day=2023-07-20", NULL},
    {"followup_event", "day=2023-02-29", "day: a day as YYYY-MM-DD"},
    {"followup_event", "day=2023-05-31", "day: not before that of the event before, nor that on which it was raised"},
    {"followup_event", "followup=f-late; ord=4; day=2023-07-09",
     "day: not before that of the event before, nor that on which it was raised"},
    {"followup_event", "followup=f-late; ord=4; day=2023-07-10", NULL},
    {"followup_event", "kind=asked", "kind: one of assigned, answered, extended, closed, reopened"},
    {"followup_event", "kind=reopened; due=2023-07-01", "kind: reopened after closed, and after nothing else"},
    {"followup_event", "followup=f-done; ord=3", "kind: reopened after closed, and after nothing else"},
    {"followup_event", "followup=f-done; ord=3; kind=reopened; due=2023-07-01", NULL},
    {"followup_event", "kind=assigned", "agency: the one that is asked with assigned, one or none with answered, none with any other"},
    {"followup_event", "kind=closed; outcome=resolved; agency=north-gov",
     "agency: the one that is asked with assigned, one or none with answered, none with any other"},
    {"followup_event", "kind=assigned; agency=north-money", NULL},
    {"followup_event", "agency=north-money", NULL},
    {"followup_event", "kind=extended; due=2023-7-1", "due: a day as YYYY-MM-DD"},
    {"followup_event", "kind=extended", "due: a day with extended and reopened, a day or none with assigned, none with any other"},
    {"followup_event", "due=2023-07-01", "due: a day with extended and reopened, a day or none with assigned, none with any other"},
    {"followup_event", "kind=assigned; agency=north-money; due=2023-06-09", "due: not before day"},
    {"followup_event", "kind=assigned; agency=north-money; due=2023-06-10", NULL}, /* earlier than before, of another agency */
    {"followup_event", "kind=extended; due=2023-06-30", "due: later than the day that was set before"},
    {"followup_event", "kind=extended; due=2023-07-01", NULL},
    {"followup_event", "kind=closed", "outcome: one of resolved, unresolved, withdrawn with closed, and none with any other"},
    {"followup_event", "outcome=resolved", "outcome: one of resolved, unresolved, withdrawn with closed, and none with any other"},
    {"followup_event", "kind=closed; outcome=unresolved", NULL},
    {"followup_event", "text=", "text: text that is not empty"},

    {"assessment", "code=", "code: text that is not empty"},
    {"assessment", "name=", "name: text that is not empty"},
    {"assessment", "scheme=", "scheme: text that is not empty"},
    {"assessment", "edition=", "edition: text that is not empty"},
    {"assessment", "frequency=week", "frequency: one of year, half, quarter, month"},
    {"assessment", "frequency=quarter", NULL},
    {"assessment", "min_coverage=-0.01", "min_coverage: from 0 to 1"},
    {"assessment", "min_coverage=1.01", "min_coverage: from 0 to 1"},
    {"assessment", "min_coverage=inf", "min_coverage: from 0 to 1"},
    {"assessment", "min_coverage=0", NULL},
    {"assessment", "min_coverage=1", NULL},
    {"assessment", "official=2", "official: true or false"},
    {"assessment", "official=-1", "official: true or false"},
    {"assessment", "official=1", NULL},
    {"assessment", "code=trial; official=1", "official: false, as long as a weight or method is assumed"},
    {"assessment", "code=marks; official=1", NULL},
    {"assessment", "code=trial; name=B", NULL},

    {"assessment_class", "name=", "name: text that is not empty"},
    {"assessment_class", "area_group=pair", NULL},
    {"assessment_class", "assessment=trial; ord=1; area_group=far; name=Near", NULL},

    {"assessment_dimension", "code=", "code: text that is not empty"},
    {"assessment_dimension", "name=", "name: text that is not empty"},
    {"assessment_dimension", "weight=-0.1", "weight: from 0 to 1e9"},
    {"assessment_dimension", "weight=inf", "weight: from 0 to 1e9"},
    {"assessment_dimension", "weight=0", NULL},
    {"assessment_dimension", "weight=1e9", NULL},
    {"assessment_dimension", "weight_assumed=2", "weight_assumed: true or false"},
    {"assessment_dimension", "weight_assumed=-1", "weight_assumed: true or false"},
    {"assessment_dimension", "weight_assumed=1", NULL},
    {"assessment_dimension", "assessment=tally; weight_assumed=1", "weight_assumed: false, where the assessment is official"},
    {"assessment_dimension", "code=tally/firms; assessment=tally; weight_assumed=1",
     "weight_assumed: false, where the assessment is official"},
    {"assessment_dimension", "code=marks/aims; assessment=tally", NULL},
    {"assessment_dimension", "code=marks/aims; assessment=tally; weight_assumed=1",
     "weight_assumed: false, where the assessment is official"},
    {"assessment_dimension", "code=trial/odd; assessment=tally", "weight_assumed: false, where the assessment is official"},
    {"assessment_dimension", "code=trial/odd; assessment=marks", NULL},

    {"assessment_item", "method=guess", "method: one of min_max, efficacy, rank, target_share, deduction, veto"},
    {"assessment_item", "method_assumed=2", "method_assumed: true or false"},
    {"assessment_item", "method_assumed=1", NULL},
    {"assessment_item", "weight=null", "weight: above 0, up to 1e9, for methods that score alone"},
    {"assessment_item", "weight=0", "weight: above 0, up to 1e9, for methods that score alone"},
    {"assessment_item", "weight=-1", "weight: above 0, up to 1e9, for methods that score alone"},
    {"assessment_item", "weight=inf", "weight: above 0, up to 1e9, for methods that score alone"},
    {"assessment_item", "method=efficacy; weight=null", "weight: above 0, up to 1e9, for methods that score alone"},
    {"assessment_item", "method=rank; weight=null", "weight: above 0, up to 1e9, for methods that score alone"},
    {"assessment_item", "method=target_share; weight=null", "weight: above 0, up to 1e9, for methods that score alone"},
    {"assessment_item", "method=deduction; points_each=1", "weight: above 0, up to 1e9, for methods that score alone"},
    {"assessment_item", "method=veto; threshold=0; threshold_comparator=>=", "weight: above 0, up to 1e9, for methods that score alone"},
    {"assessment_item", "weight=5e-324", NULL},
    {"assessment_item", "method=deduction; weight=null; points_each=1", NULL},
    {"assessment_item", "method=veto; weight=null; threshold=0; threshold_comparator=>=", NULL},
    {"assessment_item", "weight_assumed=2", "weight_assumed: true or false"},
    {"assessment_item", "weight_assumed=1", NULL},
    {"assessment_item", "target=plan/firms", "target: a target, for target_share alone"},
    {"assessment_item", "method=rank; target=plan/firms", "target: a target, for target_share alone"},
    {"assessment_item", "method=target_share; target=plan/firms", NULL},
    {"assessment_item", "method=target_share", NULL},
    {"assessment_item", "bound_worst=-inf; bound_best=1", "bound_worst: a finite number, for min_max and efficacy alone"},
    {"assessment_item", "method=rank; bound_worst=0; bound_best=1", "bound_worst: a finite number, for min_max and efficacy alone"},
    {"assessment_item", "method=target_share; bound_worst=0; bound_best=1", "bound_worst: a finite number, for min_max and efficacy alone"},
    {"assessment_item", "method=deduction; weight=null; points_each=1; bound_worst=0; bound_best=1",
     "bound_worst: a finite number, for min_max and efficacy alone"},
    {"assessment_item", "bound_worst=1", "bound_best: a finite number other than bound_worst, or neither of them"},
    {"assessment_item", "bound_best=1", "bound_best: a finite number other than bound_worst, or neither of them"},
    {"assessment_item", "bound_worst=1; bound_best=1", "bound_best: a finite number other than bound_worst, or neither of them"},
    {"assessment_item", "bound_worst=1; bound_best=inf", "bound_best: a finite number other than bound_worst, or neither of them"},
    {"assessment_item", "bound_worst=0; bound_best=1e-9", NULL},
    {"assessment_item", "method=efficacy; bound_worst=-2; bound_best=-1", NULL},
    {"assessment_item", "bound_worst=1; bound_best=0", "bound_best: on the better side of bound_worst"},
    {"assessment_item", "indicator=rank; bound_worst=1; bound_best=2", "bound_best: on the better side of bound_worst"},
    {"assessment_item", "indicator=rank; bound_worst=2; bound_best=1", NULL},
    {"assessment_item", "indicator=price; bound_worst=2; bound_best=1", NULL},
    {"assessment_item", "indicator=price; bound_worst=1; bound_best=2", NULL},
    {"assessment_item", "ord=1; bound_worst=1; bound_best=0", "bound_best: on the better side of bound_worst"},
    {"assessment_item", "ord=2; method=efficacy; indicator=rank; bound_worst=5; bound_best=20",
     "bound_best: on the better side of bound_worst"},
    {"assessment_item", "points_low=-1", "points_low: a number from 0 to below points_high, for min_max, efficacy and rank alone"},
    {"assessment_item", "points_low=100", "points_low: a number from 0 to below points_high, for min_max, efficacy and rank alone"},
    {"assessment_item", "points_low=5; points_high=5",
     "points_low: a number from 0 to below points_high, for min_max, efficacy and rank alone"},
    {"assessment_item", "method=target_share; points_low=1",
     "points_low: a number from 0 to below points_high, for min_max, efficacy and rank alone"},
    {"assessment_item", "method=deduction; weight=null; points_each=1; points_low=1",
     "points_low: a number from 0 to below points_high, for min_max, efficacy and rank alone"},
    {"assessment_item", "method=veto; weight=null; threshold=0; threshold_comparator=>=; points_low=1",
     "points_low: a number from 0 to below points_high, for min_max, efficacy and rank alone"},
    {"assessment_item", "points_low=99.9", NULL},
    {"assessment_item", "points_low=0", NULL},
    {"assessment_item", "method=efficacy; points_low=50", NULL},
    {"assessment_item", "method=rank; points_low=5; points_high=6", NULL},
    {"assessment_item", "points_low=100; points_high=101", NULL},
    {"assessment_item", "points_high=0", "points_high: above points_low, up to 1e9, for methods that score alone"},
    {"assessment_item", "points_high=-1", "points_high: above points_low, up to 1e9, for methods that score alone"},
    {"assessment_item", "points_high=inf", "points_high: above points_low, up to 1e9, for methods that score alone"},
    {"assessment_item", "method=efficacy; points_high=60", "points_high: above points_low, up to 1e9, for methods that score alone"},
    {"assessment_item", "method=deduction; weight=null; points_each=1; points_high=90",
     "points_high: above points_low, up to 1e9, for methods that score alone"},
    {"assessment_item", "method=veto; weight=null; threshold=0; threshold_comparator=>=; points_high=90",
     "points_high: above points_low, up to 1e9, for methods that score alone"},
    {"assessment_item", "points_high=0.1", NULL},
    {"assessment_item", "method=efficacy; points_high=61", NULL},
    {"assessment_item", "method=efficacy; points_low=0; points_high=60", NULL},
    {"assessment_item", "method=target_share; points_high=120", NULL},
    {"assessment_item", "threshold=1", "threshold: a finite number, always for veto, and else for deduction alone"},
    {"assessment_item", "method=rank; threshold=1", "threshold: a finite number, always for veto, and else for deduction alone"},
    {"assessment_item", "method=target_share; threshold=0", "threshold: a finite number, always for veto, and else for deduction alone"},
    {"assessment_item", "method=deduction; weight=null; points_each=1; threshold=inf",
     "threshold: a finite number, always for veto, and else for deduction alone"},
    {"assessment_item", "method=veto; weight=null; threshold_comparator=>",
     "threshold: a finite number, always for veto, and else for deduction alone"},
    {"assessment_item", "method=veto; weight=null; threshold=-inf; threshold_comparator=>",
     "threshold: a finite number, always for veto, and else for deduction alone"},
    {"assessment_item", "method=deduction; weight=null; points_each=1; threshold=-1", NULL},
    {"assessment_item", "method=veto; weight=null; threshold=-1; threshold_comparator=<", NULL},
    {"assessment_item", "threshold_comparator=>",
     "threshold_comparator: one of >=, >, <=, <, beside a threshold of veto; of deduction > or <"},
    {"assessment_item", "method=veto; weight=null; threshold=1",
     "threshold_comparator: one of >=, >, <=, <, beside a threshold of veto; of deduction > or <"},
    {"assessment_item", "method=veto; weight=null; threshold=1; threshold_comparator=~",
     "threshold_comparator: one of >=, >, <=, <, beside a threshold of veto; of deduction > or <"},
    {"assessment_item", "method=deduction; weight=null; points_each=1; threshold_comparator=>",
     "threshold_comparator: one of >=, >, <=, <, beside a threshold of veto; of deduction > or <"},
    {"assessment_item", "method=deduction; weight=null; points_each=1; threshold=1; threshold_comparator=>=",
     "threshold_comparator: one of >=, >, <=, <, beside a threshold of veto; of deduction > or <"},
    {"assessment_item", "method=deduction; weight=null; points_each=1; threshold=1; threshold_comparator=<=",
     "threshold_comparator: one of >=, >, <=, <, beside a threshold of veto; of deduction > or <"},
    {"assessment_item", "method=deduction; weight=null; points_each=1; threshold=1; threshold_comparator=<", NULL},
    {"assessment_item", "method=veto; weight=null; threshold=1; threshold_comparator=<=", NULL},
    {"assessment_item", "points_each=1", "points_each: above 0, up to 1e9, for deduction alone"},
    {"assessment_item", "method=target_share; points_each=1", "points_each: above 0, up to 1e9, for deduction alone"},
    {"assessment_item", "method=deduction; weight=null", "points_each: above 0, up to 1e9, for deduction alone"},
    {"assessment_item", "method=deduction; weight=null; points_each=0", "points_each: above 0, up to 1e9, for deduction alone"},
    {"assessment_item", "method=deduction; weight=null; points_each=inf", "points_each: above 0, up to 1e9, for deduction alone"},
    {"assessment_item", "method=veto; weight=null; threshold=0; threshold_comparator=>=; points_each=1",
     "points_each: above 0, up to 1e9, for deduction alone"},
    {"assessment_item", "method=deduction; weight=null; points_each=1e-9", NULL},
    {"assessment_item", "points_most=1", "points_most: above 0, up to 1e9, for deduction alone"},
    {"assessment_item", "method=veto; weight=null; threshold=0; threshold_comparator=>=; points_most=1",
     "points_most: above 0, up to 1e9, for deduction alone"},
    {"assessment_item", "method=deduction; weight=null; points_each=1; points_most=0",
     "points_most: above 0, up to 1e9, for deduction alone"},
    {"assessment_item", "method=deduction; weight=null; points_each=1; points_most=-1",
     "points_most: above 0, up to 1e9, for deduction alone"},
    {"assessment_item", "method=deduction; weight=null; points_each=1; points_most=inf",
     "points_most: above 0, up to 1e9, for deduction alone"},
    {"assessment_item", "method=deduction; weight=null; points_each=1; points_most=0.5", NULL},
    {"assessment_item", "dimension=tally/firms", NULL},
    {"assessment_item", "dimension=tally/firms; weight_assumed=1",
     "weight_assumed: false, as method_assumed, where the assessment is official"},
    {"assessment_item", "dimension=tally/firms; method_assumed=1",
     "weight_assumed: false, as method_assumed, where the assessment is official"},
    {"assessment_item", "dimension=tally/firms; ord=1; weight_assumed=1",
     "weight_assumed: false, as method_assumed, where the assessment is official"},
    {"assessment_item", "dimension=tally/firms; ord=1; method_assumed=1",
     "weight_assumed: false, as method_assumed, where the assessment is official"},
};
#define RULE_COUNT (sizeof rules / sizeof rules[0])

START_TEST(rules_of_one_row)
{
    parkdb *db = new_followed();
    put_schemes(db);
    struct text wrong = {NULL, 0, 0};
    append(&wrong, try_put(db, bases[_i].kind, "", NULL));
    for (size_t i = 0; i < RULE_COUNT; i++)
        if (strcmp(rules[i].kind, bases[_i].kind) == 0) append(&wrong, try_put(db, rules[i].kind, rules[i].changes, rules[i].words));
    same_text(kept_text(&wrong), "");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* A round, being frozen, sealed, published, and rows of it. */
#define ROUND_OF(frozen_on, frozen_by, known_on)                                                                                           \
    "INSERT INTO assessment_round (code, assessment, period, frozen_on, frozen_by, known_on) SELECT 'r', n.id, q.id, '" frozen_on          \
    "', '" frozen_by "', '" known_on "' FROM assessment n, period q WHERE n.code = 'marks' AND q.code = '2022'; "
#define ROUND ROUND_OF("2023-03-01", "us", "2023-03-01")
#define ROUND_IN(assessment)                                                                                                               \
    "INSERT INTO assessment_round (code, assessment, period, frozen_on, frozen_by, known_on) SELECT 'r', n.id, q.id, '2023-03-01', 'us', " \
    "'2023-03-01' FROM assessment n, period q WHERE n.code = '" assessment "' AND q.code = '2022'; "
#define ROUND_WITH(column, value)                                                                                                          \
    "INSERT INTO assessment_round (code, assessment, period, frozen_on, frozen_by, known_on, " column ") SELECT 'r', n.id, q.id, "         \
    "'2023-03-01', 'us', '2023-03-01', " value " FROM assessment n, period q WHERE n.code = 'marks' AND q.code = '2022'; "
#define LATER                                                                                                                              \
    "INSERT INTO assessment_round (code, assessment, period, frozen_on, frozen_by, known_on) SELECT 'l', n.id, q.id, '2023-03-02', 'us', " \
    "'2023-03-01' FROM assessment n, period q WHERE n.code = 'marks' AND q.code = '2022'; UPDATE assessment_round SET sealed = 1 WHERE "   \
    "code = 'l'; "
#define SEAL "UPDATE assessment_round SET sealed = 1; "
#define SEALED ROUND SEAL
#define PUBLISH(on, by) "UPDATE assessment_round SET published_on = " on ", published_by = " by " "
#define PUBLISHED SEALED PUBLISH("'2023-04-01'", "'x'") "; "
#define PUBLISHED_LATER PUBLISH("'2023-04-01'", "'x'") "WHERE code = 'l'; "
#define RESULT                                                                                                                             \
    "INSERT INTO assessment_frozen_result (round, assessment_code, assessment, scheme, edition, period, park_class, park_code, park, "     \
    "deducted, of, members, coverage, status, nature) VALUES ('r', 'marks', 'M', 's', '1', '2022', '', 'alpha', 'A', 0, 1, 1, 1, "         \
    "'complete', 'simulated'); "
#define DIMENSION                                                                                                                          \
    "INSERT INTO assessment_frozen_dimension (round, assessment_code, period, park_class, park_code, park, dimension_code, dimension, "    \
    "dimension_en, weight) VALUES ('r', 'marks', '2022', '', 'alpha', 'A', 'd', 'D', 'D', 1); "
#define ITEM                                                                                                                               \
    "INSERT INTO assessment_frozen_item (round, assessment_code, period, park_class, park_code, park, dimension_code, dimension, item, "   \
    "indicator_code, indicator, indicator_en, method, assumed, unit, synthetic) VALUES ('r', 'marks', '2022', '', 'alpha', 'A', 'd', "     \
    "'D', 1, 'firms', 'F', 'F', 'rank', 0, 'piece', 0); "
#define BARE "INSERT INTO assessment (code, name, scheme, edition) VALUES ('bare', 'B', 'b', '1'); "

/* What put cannot reach, because it looks the row up first or has no such member. */
static const struct {
    const char *table, *words, *refused, *accepted;
} sql_rules[] = {
    {"area", "id: a number greater than 0", "INSERT INTO area (id, code, kind, name) VALUES (0, 'x', 'region', 'X')",
     "INSERT INTO area (id, code, kind, name) VALUES (9999, 'x', 'region', 'X')"},
    {"area", "id: the same as before", "UPDATE area SET id = id + 100000 WHERE code = 'alpha'", NULL},
    {"area", "kind: the same as before", "UPDATE area SET kind = 'park' WHERE kind = 'region'", NULL},
    {"unit", "id: the same as before", "UPDATE unit SET id = id + 100000", "UPDATE unit SET id = id"},
    {"period", "id: the same as before", "UPDATE period SET id = id + 100000000", NULL},
    {"region", "id: the same as before", "UPDATE region SET id = id + 100000", NULL},
    {"park", "id: the same as before", "UPDATE park SET id = id + 100000", NULL},
    {"area_group", "id: the same as before", "UPDATE area_group SET id = id + 100000", NULL},
    {"indicator", "id: the same as before", "UPDATE indicator SET id = id + 100000", NULL},
    {"target", "id: the same as before", "UPDATE target SET id = id + 100000", NULL},
    {"area", "kind: one of region, park, area_group", "INSERT INTO area (code, kind, name) VALUES ('x', 'city', 'X')", NULL},
    {"document", "code: the code that its clauses begin with", "UPDATE document SET code = 'x' WHERE code = 'plan'",
     "UPDATE document SET code = 'x' WHERE code = 'old'"},
    {"agency", "parent: another agency", "INSERT INTO agency (id, code, name, kind, parent) VALUES (9999, 'x', 'X', 'other', 9999)", NULL},
    {"park", "part_of: another park",
     "INSERT INTO area (id, code, kind, name) VALUES (9999, 'x', 'park', 'X'); "
     "INSERT INTO park (id, region, part_of) SELECT 9999, id, 9999 FROM area WHERE code = 'north'",
     NULL},
    {"clause", "parent: another clause",
     "INSERT INTO clause (id, document, code, heading, parent) SELECT 9999, id, 'old/1', 'H', 9999 FROM document WHERE code = 'old'",
     "INSERT INTO clause (id, document, code, heading) SELECT 9999, id, 'old/1', 'H' FROM document WHERE code = 'old'"},
    {"origin", "kind: one of document, catalogue", "INSERT INTO origin (code, kind) VALUES ('x', 'file')",
     "INSERT INTO origin (code, kind) VALUES ('x', 'catalogue')"},
    {"period", "frequency: one of year, half, quarter, month, accumulated",
     "INSERT INTO period VALUES (1, 'x', 'week', 1, '2020-01-01', '2020-01-31')",
     "INSERT INTO period VALUES (1, 'x', 'month', 1, '2020-01-01', '2020-01-31')"},
    {"period", "months: from 1 to 12", "INSERT INTO period VALUES (1, 'x', 'year', 13, '2020-01-01', '2020-01-31')", NULL},
    {"period", "last_day: not before first_day", "INSERT INTO period VALUES (1, 'x', 'month', 1, '2020-02-01', '2020-01-31')", NULL},
    /* What has figures keeps what they are figures of. */
    {"indicator", "unit: the one in which its figures are kept, as long as it has any",
     "INSERT INTO observation_entry (indicator, area, period, value) VALUES ('income', 'alpha', '2020', 1); UPDATE indicator SET unit = "
     "(SELECT id FROM unit WHERE code = 'piece') WHERE code = 'income'",
     "UPDATE indicator SET unit = (SELECT id FROM unit WHERE code = 'piece') WHERE code = 'income'"},
    {"unit", "factor: the one by which its figures have been converted, as long as there are any",
     "INSERT INTO observation_entry (indicator, area, period, value) VALUES ('income', 'alpha', '2020', 1); UPDATE unit SET factor = 2 * "
     "factor WHERE id = (SELECT unit FROM indicator WHERE code = 'income')",
     "UPDATE unit SET factor = 2 * factor WHERE id = (SELECT unit FROM indicator WHERE code = 'income')"},
    {"indicator", "indicator: one without figures",
     "INSERT INTO indicator (id, code, name, unit) SELECT 9999, 'x', 'X', id FROM unit WHERE code = 'piece'; INSERT INTO observation_entry "
     "(indicator, area, period, value) VALUES ('x', 'alpha', '2020', 1); DELETE FROM indicator WHERE code = 'x'",
     "INSERT INTO indicator (id, code, name, unit) SELECT 9999, 'x', 'X', id FROM unit WHERE code = 'piece'; DELETE FROM indicator WHERE "
     "code = 'x'"},
    {"area", "area: one without figures",
     "INSERT INTO area (id, code, kind, name) VALUES (9999, 'x', 'park', 'X'); INSERT INTO observation_entry (indicator, area, period, "
     "value) "
     "VALUES ('income', 'x', '2020', 1); DELETE FROM area WHERE code = 'x'",
     "INSERT INTO area (id, code, kind, name) VALUES (9999, 'x', 'park', 'X'); DELETE FROM area WHERE code = 'x'"},
    {"source", "source: another one than unstated, which the schema itself brings", "DELETE FROM source WHERE code = 'unstated'",
     "UPDATE source SET name = 'N' WHERE code = 'unstated'"},
    {"source", "source: another one than unstated, which the schema itself brings", "UPDATE source SET code = 'x' WHERE code = 'unstated'",
     NULL},
    {"source", "source: another one than unstated, which the schema itself brings", "UPDATE source SET id = 9999 WHERE code = 'unstated'",
     NULL},
    {"observation_entry", "indicator: the code of an indicator",
     "INSERT INTO observation_entry (indicator, area, period, value) VALUES ('nothing', 'alpha', '2020', 1)",
     "INSERT INTO observation_entry (indicator, area, period, value) VALUES ('firms', 'alpha', '2020', 1)"},
    {"observation_entry", "indicator: the code of an indicator",
     "INSERT INTO observation_entry (indicator, area, period, value) VALUES (NULL, 'alpha', '2020', 1)", NULL},
    {"observation_entry", "area: the code of a region, park or group",
     "INSERT INTO observation_entry (indicator, area, period, value) VALUES ('firms', 'nothing', '2020', 1)",
     "INSERT INTO observation_entry (indicator, area, period, value) VALUES ('firms', 'pair', '2020', 1)"},
    {"observation_entry", "area: the code of a region, park or group",
     "INSERT INTO observation_entry (indicator, area, period, value) VALUES ('firms', NULL, '2020', 1)", NULL},
    {"observation_entry", "period: the code of a period",
     "INSERT INTO observation_entry (indicator, area, period, value) VALUES ('firms', 'alpha', '2020-13', 1)",
     "INSERT INTO observation_entry (indicator, area, period, value) VALUES ('firms', 'alpha', '2020-M1-11', 1)"},
    {"observation_entry", "source: the code of a source",
     "INSERT INTO observation_entry (indicator, area, period, value, source) VALUES ('firms', 'alpha', '2020', 1, 'nothing')",
     "INSERT INTO observation_entry (indicator, area, period, value, source) VALUES ('firms', 'alpha', '2020', 1, NULL)"},
    {"observation_entry", "unit: a unit of the indicator's dimension",
     "INSERT INTO observation_entry (indicator, area, period, value, unit) VALUES ('firms', 'alpha', '2020', 1, 'coin')",
     "INSERT INTO observation_entry (indicator, area, period, value, unit) VALUES ('firms', 'alpha', '2020', 1, 'thousand')"},
    {"observation_entry", "unit: a unit of the indicator's dimension",
     "INSERT INTO observation_entry (indicator, area, period, value, unit) VALUES ('intensity', 'alpha', '2020', 1, 'point')",
     "INSERT INTO observation_entry (indicator, area, period, value, unit) VALUES ('intensity', 'alpha', '2020', 1, 'percent')"},
    {"observation_entry", "unit: a unit of the indicator's dimension",
     "INSERT INTO observation_entry (indicator, area, period, value, unit) VALUES ('firms', 'alpha', '2020', 1, 'nothing')", NULL},
    {"observation_entry", "vintage: a day as YYYY-MM-DD",
     "INSERT INTO observation_entry (indicator, area, period, value, vintage) VALUES ('firms', 'alpha', '2020', 1, '2023-02-29')",
     "INSERT INTO observation_entry (indicator, area, period, value, vintage) VALUES ('firms', 'alpha', '2020', 1, '2024-02-29')"},
    {"observation_entry", "vintage: a day as YYYY-MM-DD",
     "INSERT INTO observation_entry (indicator, area, period, value, vintage) VALUES ('firms', 'alpha', '2020', 1, '2023-1-1')", NULL},
    {"observation_entry", "vintage: a day as YYYY-MM-DD",
     "INSERT INTO observation_entry (indicator, area, period, value, vintage) VALUES ('firms', 'alpha', '2020', 1, '')", NULL},
    {"target", "followup: no follow-up on it; move it to another target or remove it first", "DELETE FROM target WHERE code = 'plan/each'",
     "DELETE FROM target WHERE code = 'plan/together'"},
    {"task", "followup: no follow-up on it; move it to another task or remove it first",
     "DELETE FROM task WHERE id = (SELECT id FROM clause WHERE code = 'plan/2.1')",
     "DELETE FROM task WHERE id = (SELECT id FROM clause WHERE code = 'plan/2.2')"},
    {"followup_event", "ord: that of the last event; those before it stay as they are",
     "DELETE FROM followup_event_entry WHERE followup = 'f-late' AND ord = 2",
     "DELETE FROM followup_event_entry WHERE followup = 'f-late' AND ord = 3"},
    {"followup_entry", "target: the code of a target",
     "INSERT INTO followup_entry (target, agency, subject) VALUES ('nothing', 'north-gov', 's')",
     "INSERT INTO followup_entry (target, agency, subject) VALUES ('plan/firms', 'north-gov', 's')"},
    {"followup_entry", "task: the code of a task's clause",
     "INSERT INTO followup_entry (task, agency, subject) VALUES ('plan/1', 'north-gov', 's')",
     "INSERT INTO followup_entry (task, agency, subject) VALUES ('plan/2.1', 'north-gov', 's')"},
    {"followup_entry", "area: the code of a region, park or group",
     "INSERT INTO followup_entry (target, area, agency, subject) VALUES ('plan/firms', 'nothing', 'north-gov', 's')",
     "INSERT INTO followup_entry (target, area, agency, subject) VALUES ('plan/firms', 'north', 'north-gov', 's')"},
    {"followup_entry", "due_period: the code of a period",
     "INSERT INTO followup_entry (target, due_period, agency, subject) VALUES ('plan/firms', '2025-13', 'north-gov', 's')",
     "INSERT INTO followup_entry (target, due_period, agency, subject) VALUES ('plan/firms', '2025', 'north-gov', 's')"},
    {"followup_entry", "agency: the code of an agency",
     "INSERT INTO followup_entry (target, agency, subject) VALUES ('plan/firms', 'nothing', 's')", NULL},
    {"followup_entry", "agency: the code of an agency", "INSERT INTO followup_entry (target, subject) VALUES ('plan/firms', 's')", NULL},
    {"followup_event_entry", "followup: the code of a follow-up",
     "INSERT INTO followup_event_entry (followup, kind) VALUES ('nothing', 'answered')",
     "INSERT INTO followup_event_entry (followup, kind) VALUES ('f-late', 'answered')"},
    {"followup_event_entry", "agency: the code of an agency",
     "INSERT INTO followup_event_entry (followup, kind, agency) VALUES ('f-late', 'answered', 'nothing')",
     "INSERT INTO followup_event_entry (followup, kind, agency) VALUES ('f-late', 'answered', 'north-gov')"},
    {"followup_accept", "target: one that is proposed for this area and due period",
     "INSERT INTO followup_accept (target, area, due_period, agency) VALUES ('plan/firms', 'north', '2025', 'north-gov')", NULL},
    {"figure_kept", "how: null, or one of derived, accumulated, aggregated",
     "INSERT INTO figure_kept SELECT i.id, p.id, a.id, 0, 1, 1, 'guessed', NULL, NULL, 0 FROM indicator i, period p, area a WHERE i.code = "
     "'firms' "
     "AND p.code = '2020' AND a.code = 'alpha'",
     "INSERT INTO figure_kept SELECT i.id, p.id, a.id, 0, 1, 1, 'derived', NULL, NULL, 0 FROM indicator i, period p, area a WHERE i.code = "
     "'firms' "
     "AND p.code = '2020' AND a.code = 'alpha'"},
    /* What is frozen stays. */
    {"assessment_round", "frozen_on: a day as YYYY-MM-DD", ROUND_OF("2023-02-29", "us", "2023-03-01"), ROUND},
    {"assessment_round", "frozen_on: a day as YYYY-MM-DD", ROUND_OF("2023-3-1", "us", "2023-03-01"), NULL},
    {"assessment_round", "frozen_by: text that is not empty", ROUND_OF("2023-03-01", "", "2023-03-01"),
     ROUND_OF("2023-03-01", "x", "2023-03-01")},
    {"assessment_round", "known_on: a day as YYYY-MM-DD", ROUND_OF("2023-03-01", "us", "now"), ROUND_OF("2023-03-01", "us", "2020-02-29")},
    {"assessment_round", "published_on: a day as YYYY-MM-DD, not before frozen_on", SEALED PUBLISH("'2023-02-28'", "'x'"),
     SEALED PUBLISH("'2023-03-01'", "'x'")},
    {"assessment_round", "published_on: a day as YYYY-MM-DD, not before frozen_on", SEALED PUBLISH("'2023-13-01'", "'x'"), NULL},
    {"assessment_round", "published_on: a day as YYYY-MM-DD, not before frozen_on", SEALED PUBLISH("'2023-4-01'", "'x'"), NULL},
    {"assessment_round", "published_by: who published it, with published_on alone", SEALED PUBLISH("NULL", "'x'"), NULL},
    {"assessment_round", "published_by: who published it, with published_on alone", SEALED PUBLISH("'2023-03-02'", "NULL"), NULL},
    {"assessment_round", "published_by: who published it, with published_on alone", SEALED PUBLISH("'2023-03-02'", "''"), NULL},
    {"assessment_round", "sealed: true or false", ROUND "UPDATE assessment_round SET sealed = 2", SEALED},
    {"assessment_round", "sealed: false, and published_on none, until its results are in", ROUND_WITH("sealed", "1"),
     ROUND_WITH("sealed", "0")},
    {"assessment_round", "sealed: false, and published_on none, until its results are in", ROUND_WITH("published_on", "'2023-04-01'"),
     NULL},
    {"assessment_round", "published_on: none, as long as it is not sealed", ROUND PUBLISH("'2023-04-01'", "'x'"), NULL},
    {"assessment_round", "code: that of no round: a frozen result never changes",
     SEALED "REPLACE INTO assessment_round (code, assessment, period, frozen_on, frozen_by, known_on) SELECT code, assessment, period, "
            "'2020-01-01', 'f', '2020-01-01' FROM assessment_round",
     NULL},
    {"assessment_round", "code: that of no round: a frozen result never changes",
     SEALED "REPLACE INTO assessment_round (id, code, assessment, period, frozen_on, frozen_by, known_on) SELECT id, 'x', assessment, "
            "period, frozen_on, 'f', known_on FROM assessment_round",
     NULL},
    {"assessment_round", "code: that of no round: a frozen result never changes", SEALED "DELETE FROM assessment_round",
     ROUND "DELETE FROM assessment_round"},
    {"assessment_round", "code: the same, as id: a frozen result never changes", ROUND "UPDATE OR REPLACE assessment_round SET code = 'x'",
     NULL},
    {"assessment_round", "code: the same, as id: a frozen result never changes", SEALED "UPDATE assessment_round SET id = id + 1", NULL},
    {"assessment_round", "published_on: none, since a later round is published",
     SEALED LATER PUBLISHED_LATER PUBLISH("'2023-05-01'", "'x'") "WHERE code = 'r'",
     SEALED LATER PUBLISH("'2023-05-01'", "'x'") "WHERE code = 'r'; " PUBLISHED_LATER},
    {"assessment_round", "published_on: once, and nothing else: a frozen result never changes",
     PUBLISHED "UPDATE assessment_round SET published_on = '2023-05-01'", PUBLISHED},
    {"assessment_round", "published_on: once, and nothing else: a frozen result never changes", PUBLISHED PUBLISH("NULL", "NULL"),
     ROUND "UPDATE assessment_round SET frozen_by = 'another', note = 'n'"},
    {"assessment_round", "published_on: once, and nothing else: a frozen result never changes",
     SEALED "UPDATE assessment_round SET sealed = 0", NULL},
    {"assessment_round", "published_on: once, and nothing else: a frozen result never changes",
     SEALED "UPDATE assessment_round SET assessment = (SELECT id FROM assessment WHERE code = 'trial')", NULL},
    {"assessment_round", "published_on: once, and nothing else: a frozen result never changes",
     SEALED "UPDATE assessment_round SET period = period - 192", NULL},
    {"assessment_round", "published_on: once, and nothing else: a frozen result never changes",
     SEALED "UPDATE assessment_round SET frozen_on = '2023-03-02'", NULL},
    {"assessment_round", "published_on: once, and nothing else: a frozen result never changes",
     SEALED "UPDATE assessment_round SET frozen_by = 'x'", NULL},
    {"assessment_round", "published_on: once, and nothing else: a frozen result never changes",
     SEALED "UPDATE assessment_round SET known_on = '2023-03-02'", NULL},
    {"assessment_round", "published_on: once, and nothing else: a frozen result never changes",
     SEALED "UPDATE assessment_round SET note = ''", NULL},
    {"assessment_frozen_result", "round: one that is being frozen", SEALED RESULT, ROUND RESULT},
    {"assessment_frozen_result", "round: one that is being frozen", "PRAGMA foreign_keys = OFF; " RESULT, NULL},
    {"assessment_frozen_result", "round: one that is being frozen",
     ROUND RESULT SEAL "INSERT OR REPLACE INTO assessment_frozen_result SELECT * FROM assessment_frozen_result", NULL},
    {"assessment_frozen_result", "round: no row of it: a frozen result never changes",
     ROUND RESULT "UPDATE assessment_frozen_result SET total = 1", NULL},
    {"assessment_frozen_result", "round: no row of it: a frozen result never changes",
     ROUND RESULT SEAL "DELETE FROM assessment_frozen_result", ROUND RESULT "DELETE FROM assessment_round"},
    {"assessment_frozen_dimension", "round: one that is being frozen", SEALED DIMENSION, ROUND DIMENSION},
    {"assessment_frozen_dimension", "round: one that is being frozen", "PRAGMA foreign_keys = OFF; " DIMENSION, NULL},
    {"assessment_frozen_dimension", "round: one that is being frozen",
     ROUND DIMENSION SEAL "INSERT OR REPLACE INTO assessment_frozen_dimension SELECT * FROM assessment_frozen_dimension", NULL},
    {"assessment_frozen_dimension", "round: no row of it: a frozen result never changes",
     ROUND DIMENSION "UPDATE assessment_frozen_dimension SET score = 1", NULL},
    {"assessment_frozen_dimension", "round: no row of it: a frozen result never changes",
     ROUND DIMENSION SEAL "DELETE FROM assessment_frozen_dimension", ROUND DIMENSION "DELETE FROM assessment_round"},
    {"assessment_frozen_item", "round: one that is being frozen", SEALED ITEM, ROUND ITEM},
    {"assessment_frozen_item", "round: one that is being frozen", "PRAGMA foreign_keys = OFF; " ITEM, NULL},
    {"assessment_frozen_item", "round: one that is being frozen",
     ROUND ITEM SEAL "INSERT OR REPLACE INTO assessment_frozen_item SELECT * FROM assessment_frozen_item", NULL},
    {"assessment_frozen_item", "round: no row of it: a frozen result never changes",
     ROUND ITEM "UPDATE assessment_frozen_item SET score = 1", NULL},
    {"assessment_frozen_item", "round: no row of it: a frozen result never changes", ROUND ITEM SEAL "DELETE FROM assessment_frozen_item",
     ROUND ITEM "DELETE FROM assessment_round"},
    {"assessment", "code: that of an assessment without frozen results", BARE ROUND_IN("bare") "DELETE FROM assessment WHERE code = 'bare'",
     BARE "DELETE FROM assessment WHERE code = 'bare'"},
    {"assessment", "code: that of an assessment that is not referred to by a dimension", "DELETE FROM assessment WHERE code = 'marks'",
     NULL},
    {"assessment", "code: the same, as long as there are frozen results",
     BARE ROUND_IN("bare") "UPDATE assessment SET code = 'other' WHERE code = 'bare'",
     BARE "UPDATE assessment SET code = 'other' WHERE code = 'bare'"},
    {"assessment", "code: that of no assessment with frozen results",
     BARE ROUND_IN("bare") "REPLACE INTO assessment (code, name, scheme, edition) VALUES ('bare', 'C', 'b', '1')",
     BARE "REPLACE INTO assessment (code, name, scheme, edition) VALUES ('bare', 'C', 'b', '1')"},
    {"indicator", "indicator: one that is not referred to by an assessment",
     "DELETE FROM indicator WHERE id IN (SELECT indicator FROM assessment_item)", NULL},
    {"assessment_freeze", "frozen_by: text that is not empty",
     "INSERT INTO observation_entry (indicator, area, period, value) VALUES ('firms', 'alpha', '2020', 1); INSERT INTO assessment_freeze "
     "(assessment, period, frozen_by) VALUES ('tally', '2020', NULL)",
     NULL},
    {"assessment_freeze", "assessment: the code of an assessment",
     "INSERT INTO observation_entry (indicator, area, period, value) VALUES ('firms', 'alpha', '2020', 1); INSERT INTO assessment_freeze "
     "(assessment, period, frozen_by) VALUES ('nothing', '2020', 'us')",
     "INSERT INTO observation_entry (indicator, area, period, value) VALUES ('firms', 'alpha', '2020', 1); INSERT INTO assessment_freeze "
     "(assessment, period, frozen_by) VALUES ('tally', '2020', 'us')"},
    {"assessment_freeze", "assessment: the code of an assessment",
     "INSERT INTO observation_entry (indicator, area, period, value) VALUES ('firms', 'alpha', '2020', 1); INSERT INTO assessment_freeze "
     "(assessment, period, frozen_by) VALUES (NULL, '2020', 'us')",
     NULL},
    {"assessment_freeze", "period: the code of a period",
     "INSERT INTO observation_entry (indicator, area, period, value) VALUES ('firms', 'alpha', '2020', 1); INSERT INTO assessment_freeze "
     "(assessment, period, frozen_by) VALUES ('tally', '2020-13', 'us')",
     NULL},
    {"assessment_freeze", "period: one for which there is something to assess",
     "INSERT INTO observation_entry (indicator, area, period, value) VALUES ('firms', 'alpha', '2020', 1); INSERT INTO assessment_freeze "
     "(assessment, period, frozen_by) VALUES ('tally', '2021', 'us')",
     "INSERT INTO observation_entry (indicator, area, period, value) VALUES ('firms', 'alpha', '2020', 1); INSERT INTO assessment_freeze "
     "(assessment, period, frozen_by) VALUES ('marks', '2020', 'us')"},
    {"assessment_freeze", "period: one for which there is something to assess",
     "INSERT INTO observation_entry (indicator, area, period, value) VALUES ('firms', 'alpha', '2020', 1); INSERT INTO assessment_freeze "
     "(assessment, period, frozen_by) VALUES ('tally', '2020-Q4', 'us')",
     NULL},
};
#define SQL_RULE_COUNT (sizeof sql_rules / sizeof sql_rules[0])

START_TEST(rules_that_only_sql_meets)
{
    parkdb *db = new_followed();
    put_schemes(db);
    for (size_t i = 0; i < SQL_RULE_COUNT; i++) {
        run(db, "BEGIN");
        contains(refused(db, sql_rules[i].refused), sql_rules[i].words);
        run(db, "ROLLBACK; BEGIN");
        if (sql_rules[i].accepted) run(db, sql_rules[i].accepted);
        run(db, "ROLLBACK");
    }
    /* An area is in one table alone: a region's row cannot become a park's. */
    refused(db, "INSERT INTO park (id, region) SELECT id, id FROM area WHERE code = 'north'");
    refused(db, "INSERT INTO region (id, kind, level) SELECT id, 'park', 'nation' FROM area WHERE code = 'alpha'");
    refused(db, "UPDATE area SET kind = 'park' WHERE code = 'north'");
    refused(db, "INSERT INTO area_group (id) VALUES (999999)");
    /* STRICT tables hold no text in a number's place. */
    refused(db, "INSERT INTO unit (code, dimension, factor) VALUES ('x', 'count', 'much')");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- What each derivation uses, and nothing else */

static const struct {
    const char *field, *stray, *words;
} derivation_fields[] = {
    {"derived_from", "firms", "derived_from: another indicator, for every derivation but park_level"},
    {"derived_with", "firms", "derived_with: another indicator, for ratio and difference alone"},
    {"denominator_at", "same", "denominator_at: one of same, county, city, province, nation, for ratio alone"},
    {"levels_comparable", "0", "levels_comparable: true or false, for growth alone"},
    {"threshold", "1", "threshold: a number, for count_over alone"},
    {"threshold_unit", "piece", "threshold_unit: a unit, for count_over alone"},
    {"threshold_comparator", ">=", "threshold_comparator: one of >=, >, <=, <, for count_over alone"},
    {"peers", "all", "peers: one of all, same_level, same_region, group, for rank alone"},
    {"peer_group", "pair", "peer_group: a group, where peers is group alone"},
    {"level", "national", "level: one of national, provincial, municipal, county, for park_level alone"},
    {"level_match", "exact", "level_match: one of exact, at_least, for park_level alone"},
    {"park_type", "other", "park_type: a type of park, for park_level alone"},
};
#define DERIVATION_FIELD_COUNT (sizeof derivation_fields / sizeof derivation_fields[0])

static const struct {
    const char *word, *fields;
} derivations[] = {
    {"null", ""},
    {"ratio", "derived_from=income; derived_with=firms; denominator_at=city"},
    {"growth", "derived_from=income; levels_comparable=0"},
    {"difference", "derived_from=growth; derived_with=spending-growth"},
    {"count_over", "derived_from=income; threshold=0; threshold_unit=coin; threshold_comparator=>"},
    {"rank", "derived_from=income; peers=same_region"},
    {"park_level", "level=provincial; level_match=at_least"},
};
#define DERIVATION_COUNT (sizeof derivations / sizeof derivations[0])

START_TEST(derivations_use_their_fields_and_no_others)
{
    parkdb *db = new_made_up();
    struct text wrong = {NULL, 0, 0};
    for (size_t d = 0; d < DERIVATION_COUNT; d++) {
        char *glue = *derivations[d].fields ? format_text("; %s", derivations[d].fields) : format_text("%s", "");
        char *all = format_text("derivation=%s%s", derivations[d].word, glue);
        append(&wrong, try_put(db, "indicator", all, NULL));
        for (size_t f = 0; f < DERIVATION_FIELD_COUNT; f++) {
            const char *field = derivation_fields[f].field;
            int is_used = strstr(all, format_text("; %s=", field)) != NULL;
            if (strcmp(derivations[d].word, "park_level") == 0 && strcmp(field, "park_type") == 0) continue; /* may be there or not */
            append(&wrong, try_put(db, "indicator", format_text("%s; %s=%s", all, field, is_used ? "null" : derivation_fields[f].stray),
                                   derivation_fields[f].words));
        }
    }
    same_text(kept_text(&wrong), "");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Every rule is tested */

static int is_rule_tested(const char *table, const char *words)
{
    int is_area = strcmp(table, "area") == 0;
    for (size_t i = 0; i < RULE_COUNT; i++) {
        int of_table = strcmp(rules[i].kind, table) == 0 || (is_area && strcmp(rules[i].kind, "region") == 0);
        if (of_table && rules[i].words && strcmp(rules[i].words, words) == 0) return 1;
    }
    for (size_t i = 0; i < SQL_RULE_COUNT; i++)
        if (strcmp(sql_rules[i].table, table) == 0 && strcmp(sql_rules[i].words, words) == 0) return 1;
    for (size_t i = 0; i < DERIVATION_FIELD_COUNT; i++)
        if (strcmp(table, "indicator") == 0 && strcmp(derivation_fields[i].words, words) == 0) return 1;
    return 0;
}

/* Looks at each text between two marks in an object's SQL; a doubled quote stands for one. */
static void find_untested(const char *table, const char *sql, const char *mark, char quote, struct text *untested)
{
    for (const char *at = strstr(sql, mark); at; at = strstr(at, mark)) {
        char words[400];
        size_t length = 0;
        for (at += strlen(mark); *at && (*at != quote || at[1] == quote); at++) {
            if (*at == quote) at++;
            words[length++] = *at;
        }
        words[length] = '\0';
        if (!is_rule_tested(table, words)) append_line(untested, format_text("%s: %s", table, words));
    }
}

START_TEST(every_rule_is_tested)
{
    parkdb *db = new_database();
    struct text untested = {NULL, 0, 0};
    int rules_seen = 0;
    sqlite3_stmt *statement =
        prepared(db, "SELECT tbl_name, sql FROM sqlite_schema WHERE type IN ('table', 'trigger') AND sql IS NOT NULL");
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const char *table = (const char *)sqlite3_column_text(statement, 0), *sql = (const char *)sqlite3_column_text(statement, 1);
        rules_seen += strstr(sql, "CONSTRAINT \"") != NULL || strstr(sql, "RAISE") != NULL;
        find_untested(table, sql, "CONSTRAINT \"", '"', &untested);
        find_untested(table, sql, "RAISE(ABORT, '", '\'', &untested);
    }
    sqlite3_finalize(statement);
    ck_assert_int_gt(rules_seen, 20);
    same_text(kept_text(&untested), "");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Vocabulary */

/* What must go along with a word for the row to be right; a NULL word stands for any of its list. */
static const struct {
    const char *table, *field, *word, *changes;
} companions[] = {
    {"region", "level", "nation", "parent=null"},
    {"region", "level", "province", "parent=land"},
    {"region", "level", "prefecture", "parent=north"},
    {"area_group", "rule_kind", "park", "rule_region=north"},
    {"area_group", "rule_kind", "region", "rule_region=north; rule_level=county"},
    {"area_group", "rule_kind", NULL, "rule_region=north"},
    {"area_group", "rule_level_match", NULL, "rule_kind=park; rule_region=north; rule_level=national"},
    {"indicator", "denominator_at", NULL, "derivation=ratio; derived_from=income; derived_with=firms"},
    {"indicator", "threshold_comparator", NULL, "derivation=count_over; derived_from=income; threshold=0; threshold_unit=coin"},
    {"indicator", "peers", "group", "derivation=rank; derived_from=income; peer_group=pair"},
    {"indicator", "peers", NULL, "derivation=rank; derived_from=income"},
    {"indicator", "level", NULL, "derivation=park_level; level_match=exact"},
    {"indicator", "level_match", NULL, "derivation=park_level; level=county"},
    {"target", "quantifier", "each", "area=pair"},
    {"target", "comparator", "between", "value_high=2"},
    {"instrument", "rate_bound", NULL, "rate=1; rate_unit=percent"},
    {"instrument", "amount_bound", NULL, "amount=1; amount_unit=coin"},
    {"observation", "status", "H", "value=null"},
    {"observation", "status", "L", "value=null"},
    {"observation", "status", "M", "value=null"},
    {"observation", "status", "O", "value=null"},
    {"observation", "status", "Q", "value=null"},
    {"followup_event", "kind", "assigned", "agency=north-gov"},
    {"followup_event", "kind", "extended", "due=2023-07-01"},
    {"followup_event", "kind", "closed", "outcome=resolved"},
    {"followup_event", "kind", "reopened", "followup=f-done; ord=3; due=2023-07-01"},
    {"followup_event", "outcome", NULL, "kind=closed"},
    {"assessment_item", "method", "deduction", "weight=null; points_each=1"},
    {"assessment_item", "method", "veto", "weight=null; threshold=1; threshold_comparator=>="},
    {"assessment_item", "threshold_comparator", NULL, "method=veto; weight=null; threshold=1"},
};

static const char *companion(const char *table, const char *field, const char *word)
{
    for (size_t i = 0; i < DERIVATION_COUNT; i++)
        if (strcmp(table, "indicator") == 0 && strcmp(field, "derivation") == 0 && strcmp(word, derivations[i].word) == 0)
            return derivations[i].fields;
    for (size_t i = 0; i < sizeof companions / sizeof companions[0]; i++)
        if (strcmp(companions[i].table, table) == 0 && strcmp(companions[i].field, field) == 0 &&
            (!companions[i].word || strcmp(companions[i].word, word) == 0))
            return companions[i].changes;
    return "";
}

static char *changes_to(const char *table, const char *field, const char *word)
{
    const char *along = companion(table, field, word);
    return format_text("%s%s%s=%s", along, *along ? "; " : "", field, word);
}

/* The lists of what callers write. The words of what only the database writes or says are looked at further below. */
static const char written[] = "table_name NOT IN ('period', 'origin', 'target_overview', 'figure_kept', 'figure_doubt', 'target_progress', "
                              "'indicator_ranking', 'park_standing', "
                              "'followup_overview', 'followup_proposed', 'agency_scorecard', 'cascade_missing', 'target_released', "
                              "'assessment_item_score', 'assessment_result', 'report')";

START_TEST(every_word_of_the_vocabulary_is_accepted)
{
    parkdb *db = new_followed();
    put_schemes(db);
    struct text wrong = {NULL, 0, 0};
    sqlite3_stmt *words = prepared(db, format_text("SELECT table_name, field, word FROM vocabulary WHERE %s", written));
    int count = 0;
    for (; sqlite3_step(words) == SQLITE_ROW; count++) {
        const char *table = (const char *)sqlite3_column_text(words, 0);
        append(&wrong,
               try_put(db, table,
                       changes_to(table, (const char *)sqlite3_column_text(words, 1), (const char *)sqlite3_column_text(words, 2)), NULL));
    }
    sqlite3_finalize(words);
    ck_assert_int_gt(count, 130);
    same_text(kept_text(&wrong), "");
    parkdb_close(db);
}
END_TEST

/* A word of no list is refused, in words that name the whole list. */
START_TEST(every_other_word_is_refused)
{
    parkdb *db = new_followed();
    put_schemes(db);
    sqlite3_stmt *lists = prepared(db, format_text("SELECT table_name, field, group_concat(word, ', ') FROM (SELECT * FROM vocabulary "
                                                   "ORDER BY table_name, field, ord) WHERE %s GROUP BY table_name, field",
                                                   written));
    while (sqlite3_step(lists) == SQLITE_ROW) {
        const char *table = (const char *)sqlite3_column_text(lists, 0), *field = (const char *)sqlite3_column_text(lists, 1);
        const struct kind *kind = kind_named(table);
        char *changes = changes_to(table, field, "foreign");
        const char *list = (const char *)sqlite3_column_text(lists, 2);
        char *refusal = format_text("%s.%s: found \"foreign\", expected one of %s", table, field, list);
        must_fail(db, kind->put(db, changed_row(kind, changes)), PARKDB_CONSTRAINT, refusal);
    }
    sqlite3_finalize(lists);
    parkdb_close(db);
}
END_TEST

/* Each CHECK that names a list is in the vocabulary, word for word. */
START_TEST(every_list_of_the_schema_is_in_the_vocabulary)
{
    parkdb *db = new_database();
    struct text missing = {NULL, 0, 0};
    sqlite3_stmt *tables = prepared(db, "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name <> 'area'");
    int count = 0;
    while (sqlite3_step(tables) == SQLITE_ROW)
        for (const char *at = strstr((const char *)sqlite3_column_text(tables, 1), "CONSTRAINT \""); at; at = strstr(at, "CONSTRAINT \"")) {
            char field[64], list[600];
            at += strlen("CONSTRAINT \"");
            if (sscanf(at, "%63[^:]: one of %599[^\"]", field, list) != 2) continue;
            char *words =
                ask(db, format_text("SELECT group_concat(word, ', ') FROM (SELECT word FROM vocabulary WHERE table_name = '%s' AND "
                                    "field = '%s' ORDER BY ord)",
                                    (const char *)sqlite3_column_text(tables, 0), field));
            size_t length = strlen(words) - 1;
            int same = strncmp(list, words, length) == 0 &&
                       (list[length] == '\0' || strncmp(list + length, ", for ", 6) == 0 || strncmp(list + length, " with ", 6) == 0 ||
                        strncmp(list + length, ", beside ", 9) == 0);
            if (!same) append_line(&missing, format_text("%s: %s", field, list));
            count++;
        }
    sqlite3_finalize(tables);
    ck_assert_int_gt(count, 25);
    same_text(kept_text(&missing), "");
    parkdb_close(db);
}
END_TEST

/* The words that the last comparison with a CASE in a view's text can come to, sorted, a line for each. */
static char *verdicts_of(parkdb *db, const char *view)
{
    static const char *const before[] = {"THEN '", "ELSE '"};
    char *sql = ask(db, format_text("SELECT sql FROM sqlite_schema WHERE type = 'view' AND name = '%s'", view));
    const char *last = NULL;
    struct text words = {NULL, 0, 0};
    for (const char *at = strstr(sql, "= CASE"); at; at = strstr(at + 1, "= CASE")) last = at;
    ck_assert_msg(last != NULL, "%s compares nothing with a CASE", view);
    for (size_t i = 0; i < 2; i++)
        for (const char *at = strstr(last, before[i]); at; at = strstr(at, before[i])) {
            at += strlen(before[i]);
            char *word = format_text("%.*s\n", (int)strcspn(at, "'"), at);
            if (!words.bytes || !strstr(words.bytes, word)) append(&words, word);
        }
    return sorted_lines(kept_text(&words));
}

static char *vocabulary_of(parkdb *db, const char *table, const char *field)
{
    return sorted_lines(
        ask(db, format_text("SELECT word FROM vocabulary WHERE table_name = '%s' AND field = '%s' ORDER BY ord", table, field)));
}

/* The words that the evaluation can come to are those of the vocabulary: it looks them up there, so one that is not would lose its row. */
START_TEST(every_verdict_is_in_the_vocabulary)
{
    parkdb *db = new_database();
    same_text(verdicts_of(db, "status_expected"), vocabulary_of(db, "target_progress", "status"));
    /* stale is said where what is kept may not hold. */
    same_text(sorted_lines(format_text("%s%sstale\n", verdicts_of(db, "target_required"), verdicts_of(db, "target_judged"))),
              vocabulary_of(db, "target_progress", "reason"));
    parkdb_close(db);
    db = new_made_up();
    same_text(ask(db, "SELECT DISTINCT kind FROM target_overview ORDER BY 1"), vocabulary_of(db, "target_overview", "kind"));
    parkdb_close(db);
}
END_TEST

/* The words that the views of assessments say are those of the vocabulary, and each of those is said. */
START_TEST(every_word_of_a_result_is_in_the_vocabulary)
{
    static const struct {
        const char *table, *field;
    } said[] = {{"assessment_item_score", "reason"},
                {"assessment_result", "status"},
                {"assessment_result", "reason"},
                {"assessment_result", "nature"},
                {"assessment_result", "state"}};
    parkdb *db = new_assessed();
    must(db, parkdb_set_clock(db, "2023-06-30", "2023-06-30"));
    for (size_t i = 0; i < sizeof said / sizeof said[0]; i++)
        same_text(
            ask(db, format_text("SELECT DISTINCT %s FROM %s WHERE %s IS NOT NULL ORDER BY 1", said[i].field, said[i].table, said[i].field)),
            vocabulary_of(db, said[i].table, said[i].field));
    static const char *const same[] = {"assessment_dimension_score", "assessment_item_score"};
    for (size_t i = 0; i < 2; i++)
        same_text(ask(db, format_text("SELECT DISTINCT state FROM %s ORDER BY 1", same[i])),
                  vocabulary_of(db, "assessment_result", "state"));
    same_text(ask(db, "SELECT DISTINCT method FROM assessment_item_score ORDER BY 1"), vocabulary_of(db, "assessment_item", "method"));
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Periods */

START_TEST(periods_span_their_months)
{
    parkdb *db = new_database();
    same_text(ask(db, "SELECT count(*), count(DISTINCT id), min(code), max(first_day), max(last_day) FROM period"),
              "4104|4104|1949|2100-12-01|2100-12-31\n");
    same_text(ask(db, "SELECT frequency, count(*) FROM period WHERE code LIKE '2023%' GROUP BY 1 ORDER BY 1"),
              "accumulated|8\nhalf|2\nmonth|12\nquarter|4\nyear|1\n");
    same_text(ask(db, "SELECT code, months, first_day, last_day FROM period WHERE code LIKE '2024%' ORDER BY id"),
              "2024-01|1|2024-01-01|2024-01-31\n2024-02|1|2024-02-01|2024-02-29\n2024-M1-2|2|2024-01-01|2024-02-29\n"
              "2024-03|1|2024-03-01|2024-03-31\n2024-Q1|3|2024-01-01|2024-03-31\n2024-04|1|2024-04-01|2024-04-30\n"
              "2024-M1-4|4|2024-01-01|2024-04-30\n2024-05|1|2024-05-01|2024-05-31\n2024-M1-5|5|2024-01-01|2024-05-31\n"
              "2024-06|1|2024-06-01|2024-06-30\n2024-Q2|3|2024-04-01|2024-06-30\n2024-H1|6|2024-01-01|2024-06-30\n"
              "2024-07|1|2024-07-01|2024-07-31\n2024-M1-7|7|2024-01-01|2024-07-31\n2024-08|1|2024-08-01|2024-08-31\n"
              "2024-M1-8|8|2024-01-01|2024-08-31\n2024-09|1|2024-09-01|2024-09-30\n2024-Q3|3|2024-07-01|2024-09-30\n"
              "2024-Q1-3|9|2024-01-01|2024-09-30\n2024-10|1|2024-10-01|2024-10-31\n2024-M1-10|10|2024-01-01|2024-10-31\n"
              "2024-11|1|2024-11-01|2024-11-30\n2024-M1-11|11|2024-01-01|2024-11-30\n2024-12|1|2024-12-01|2024-12-31\n"
              "2024-Q4|3|2024-10-01|2024-12-31\n2024-H2|6|2024-07-01|2024-12-31\n2024|12|2024-01-01|2024-12-31\n");
    /* Leap years: every fourth, not 2100, but 2000. */
    same_text(
        ask(db, "SELECT group_concat(substr(last_day, 9), ' ') FROM period WHERE code IN ('1999-02', '2000-02', '2096-02', '2100-02')"),
        "28 29 29 28\n");
    parkdb_close(db);
}
END_TEST

START_TEST(periods_are_ordered_by_their_ids)
{
    parkdb *db = new_database();
    /* By end, then by length; a year earlier is 192 less. */
    same_text(ask(db,
                  "SELECT count(*) FROM period a JOIN period b ON a.id < b.id AND (a.last_day > b.last_day OR (a.last_day = b.last_day AND "
                  "a.months >= b.months)) WHERE a.code LIKE '202%' AND b.code LIKE '202%'"),
              "0\n");
    same_text(ask(db, "SELECT count(*) FROM period p LEFT JOIN period q ON q.id = p.id - 192 WHERE p.code >= '1950' AND "
                      "q.code IS NOT printf('%04d%s', substr(p.code, 1, 4) - 1, substr(p.code, 5))"),
              "0\n");
    same_text(
        ask(db, "SELECT count(*) FROM period WHERE julianday(last_day, '+1 day') <> julianday(first_day, '+' || months || ' months')"),
        "0\n");
    parkdb_close(db);
}
END_TEST

START_TEST(the_clock_is_chinas)
{
    parkdb *db = new_database();
    same_text(ask(db, "SELECT as_of = known_on, as_of = date('now', '+8 hours') FROM clock"), "1|1\n");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Regions, groups and who belongs when */

static void put_group(parkdb *db, const char *code, const char *changes)
{
    const struct kind *kind = kind_named("area_group");
    must(db, kind->put(db, changed_row(kind, format_text("code=%s%s%s", code, *changes ? "; " : "", changes))));
}

static void list_member(parkdb *db, const char *group, int ord, const char *member, const char *first_day, const char *last_day)
{
    parkdb_area_group_listed row = {group, ord, member, first_day, last_day};
    must(db, parkdb_area_group_listed_put(db, &row));
}

static void put_level(parkdb *db, const char *park, const char *level, const char *first_day, const char *last_day)
{
    parkdb_park_level row = {park, first_day, last_day, level, NULL, NULL};
    must(db, parkdb_park_level_put(db, &row));
}

static void members_are(parkdb *db, const char *group, const char *expected)
{
    same_text(
        ask(db, format_text("SELECT m.code, first_day, last_day FROM area_member x JOIN area m ON m.id = x.member JOIN area g ON g.id = "
                            "x.area_group WHERE g.code = '%s' ORDER BY 1, 2",
                            group)),
        expected);
    must_be_sound(db);
}

START_TEST(regions_lie_within_each_other)
{
    parkdb *db = new_made_up();
    static const char within[] = "SELECT group_concat(u.code, ' ') FROM (SELECT a.code FROM region_within w JOIN area a ON a.id = w.within "
                                 "JOIN area r ON r.id = w.region WHERE r.code = 'north-one-east' ORDER BY 1) u";
    same_text(ask(db, within), "land north north-one north-one-east\n");
    parkdb_region one = {.code = "north-one", .name = "O", .level = "prefecture", .parent = "south"};
    must(db, parkdb_region_put(db, &one));
    same_text(ask(db, within), "land north-one north-one-east south\n");
    must_be_sound(db);
    members_are(db, "north-any", "beta|0001-01-01|9999-12-31\ndelta|0001-01-01|9999-12-31\n");
    parkdb_close(db);
}
END_TEST

START_TEST(a_park_that_is_upgraded_changes_groups_on_the_day)
{
    parkdb *db = new_made_up();
    put_level(db, "beta", "provincial", NULL, "2017-06-30");
    put_level(db, "beta", "national", "2017-07-01", NULL);
    put_group(db, "n-exact", "rule_kind=park; rule_region=north; rule_level=national; rule_level_match=exact; rule_type=high_tech_park");
    put_group(db, "p-exact", "rule_kind=park; rule_region=north; rule_level=provincial; rule_type=high_tech_park");
    put_group(db, "p-plus",
              "rule_kind=park; rule_region=north; rule_level=provincial; rule_level_match=at_least; rule_type=high_tech_park");
    put_group(db, "m-plus", "rule_kind=park; rule_region=land; rule_level=municipal; rule_level_match=at_least; rule_type=high_tech_park");
    members_are(db, "n-exact", "beta|2017-07-01|9999-12-31\n");
    members_are(db, "p-exact", "beta|0001-01-01|2017-06-30\n");
    members_are(db, "p-plus", "beta|0001-01-01|9999-12-31\n"); /* provincial and then national: one stay */
    members_are(db, "m-plus", "beta|0001-01-01|9999-12-31\ngamma|2010-01-01|2015-12-31\n");
    /* The day moves; the park goes down; the history goes. */
    put_level(db, "beta", "provincial", NULL, "2016-12-31");
    members_are(db, "p-exact", "beta|0001-01-01|2016-12-31\n");
    put_level(db, "beta", "county", "2017-07-01", NULL);
    members_are(db, "n-exact", "");
    members_are(db, "m-plus", "beta|0001-01-01|2016-12-31\ngamma|2010-01-01|2015-12-31\n");
    parkdb_park_level gone = {.park = "beta"};
    must(db, parkdb_park_level_remove(db, &gone));
    members_are(db, "p-plus", "");
    parkdb_close(db);
}
END_TEST

START_TEST(lists_and_rules_go_together)
{
    parkdb *db = new_made_up();
    put_group(db, "g", "rule_kind=region; rule_region=land; rule_level=province");
    list_member(db, "g", 1, "gamma", NULL, NULL);
    list_member(db, "g", 2, "north-one", "2020-01-01", "2020-12-31");
    list_member(db, "g", 3, "north-one", "2022-01-01", NULL);
    members_are(db, "g",
                "gamma|0001-01-01|9999-12-31\nnorth|0001-01-01|9999-12-31\nnorth-one|2020-01-01|2020-12-31\n"
                "north-one|2022-01-01|9999-12-31\nsouth|0001-01-01|9999-12-31\n");
    put_group(db, "g", ""); /* the rule goes, the list stays */
    members_are(db, "g", "gamma|0001-01-01|9999-12-31\nnorth-one|2020-01-01|2020-12-31\nnorth-one|2022-01-01|9999-12-31\n");
    parkdb_area_group_listed listed = {.area_group = "g", .ord = 2};
    must(db, parkdb_area_group_listed_remove(db, &listed));
    members_are(db, "g", "gamma|0001-01-01|9999-12-31\nnorth-one|2022-01-01|9999-12-31\n");
    put_group(db, "g", "rule_kind=park; rule_region=south");
    members_are(db, "g", "gamma|0001-01-01|9999-12-31\nnorth-one|2022-01-01|9999-12-31\n");
    parkdb_area_group group = {.code = "g"};
    must(db, parkdb_area_group_remove(db, &group));
    members_are(db, "g", "");
    parkdb_close(db);
}
END_TEST

START_TEST(a_member_is_a_member_once_on_a_day)
{
    /* By its list and by its rule, or listed twice: whoever counts members of a day counts each once. */
    parkdb *db = new_made_up();
    put_group(db, "g", "rule_kind=park; rule_region=north");
    list_member(db, "g", 1, "alpha", "2020-01-01", NULL);
    list_member(db, "g", 2, "gamma", "2010-01-01", "2015-12-31");
    list_member(db, "g", 3, "gamma", "2012-01-01", "2020-12-31");
    same_text(ask(db, "SELECT a.code, x.first_day, y.first_day FROM area_member x JOIN area_member y ON y.area_group = x.area_group AND "
                      "y.member = x.member AND y.first_day > x.first_day AND y.first_day <= x.last_day JOIN area a ON a.id = x.member"),
              "");
    parkdb_close(db);
}
END_TEST

START_TEST(groups_hold_groups)
{
    parkdb *db = new_made_up();
    put_group(db, "inner", "rule_kind=park; rule_region=south; rule_level=national; rule_level_match=exact");
    put_group(db, "middle", "");
    put_group(db, "outer", "");
    list_member(db, "middle", 1, "inner", "2012-01-01", "2013-12-31");
    list_member(db, "middle", 2, "delta", NULL, NULL);
    list_member(db, "outer", 1, "middle", "2013-07-01", NULL);
    members_are(db, "inner", "gamma|2010-01-01|2015-12-31\n");
    members_are(db, "middle", "delta|0001-01-01|9999-12-31\ngamma|2012-01-01|2013-12-31\n");
    members_are(db, "outer", "delta|2013-07-01|9999-12-31\ngamma|2013-07-01|2013-12-31\n");
    put_level(db, "gamma", "provincial", "2010-01-01", "2015-12-31");
    members_are(db, "outer", "delta|2013-07-01|9999-12-31\n");
    list_member(db, "middle", 2, "alpha", "2020-01-01", NULL);
    members_are(db, "outer", "alpha|2020-01-01|9999-12-31\n");
    list_member(db, "outer", 1, "middle", NULL, "2019-12-31");
    members_are(db, "outer", "");
    parkdb_area_group_listed first = {.area_group = "outer", .ord = 1};
    must(db, parkdb_area_group_listed_remove(db, &first));
    list_member(db, "inner", 1, "outer", NULL, NULL); /* now the other way round */
    parkdb_area_group_listed back = {"outer", 1, "middle", "2030-01-01", NULL};
    must_fail(db, parkdb_area_group_listed_put(db, &back), PARKDB_CONSTRAINT, "area_group_listed.member: found \"middle\"");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(new_and_moved_areas_come_into_groups)
{
    parkdb *db = new_made_up();
    parkdb_region region = {.code = "new-city", .name = "New", .level = "prefecture", .parent = "south"};
    parkdb_park park = {.code = "new-park", .name = "New", .region = "north-two"};
    must(db, parkdb_region_put(db, &region));
    members_are(db, "cities",
                "new-city|0001-01-01|9999-12-31\nnorth-one|0001-01-01|9999-12-31\nnorth-two|0001-01-01|9999-12-31\n"
                "south-one|2010-01-01|9999-12-31\nsouth-one-old|0001-01-01|2009-12-31\n");
    must(db, parkdb_park_put(db, &park));
    members_are(db, "north-any",
                "alpha|0001-01-01|9999-12-31\nbeta|0001-01-01|9999-12-31\ndelta|0001-01-01|9999-12-31\n"
                "new-park|0001-01-01|9999-12-31\n");
    park.region = "new-city";
    must(db, parkdb_park_put(db, &park));
    members_are(db, "north-any", "alpha|0001-01-01|9999-12-31\nbeta|0001-01-01|9999-12-31\ndelta|0001-01-01|9999-12-31\n");
    region.parent = "north";
    must(db, parkdb_region_put(db, &region)); /* a whole city moves, with its park */
    members_are(db, "north-any",
                "alpha|0001-01-01|9999-12-31\nbeta|0001-01-01|9999-12-31\ndelta|0001-01-01|9999-12-31\n"
                "new-park|0001-01-01|9999-12-31\n");
    must(db, parkdb_park_remove(db, &park));
    must(db, parkdb_region_remove(db, &region));
    members_are(db, "cities",
                "north-one|0001-01-01|9999-12-31\nnorth-two|0001-01-01|9999-12-31\nsouth-one|2010-01-01|9999-12-31\nsouth-one-old|0001-01-"
                "01|2009-12-31\n");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Clauses and tasks */

static void tasks_are(parkdb *db, const char *expected)
{
    same_text(ask(db,
                  "SELECT group_concat(c.code || '>' || coalesce(t.code, '-'), ' ') FROM (SELECT substr(code, 6) AS code, within_task FROM "
                  "clause WHERE code LIKE 'plan/%' ORDER BY code) c LEFT JOIN (SELECT id, substr(code, 6) AS code FROM clause) t ON t.id = "
                  "c.within_task"),
              format_text("%s\n", expected));
    must_be_sound(db);
}

START_TEST(a_clause_knows_its_task)
{
    parkdb *db = new_made_up();
    parkdb_task task = {.clause = "plan/2"}, inner = {.clause = "plan/2.1"};
    parkdb_clause clause = {.document = "plan", .code = "plan/2.1.1.1", .parent = "plan/2.1.1", .heading = "H"};
    tasks_are(db, "1>- 2>- 2.1>2.1 2.1.1>2.1 2.1.2>2.1.2 2.2>2.2 3>-");
    must(db, parkdb_clause_put(db, &clause));
    tasks_are(db, "1>- 2>- 2.1>2.1 2.1.1>2.1 2.1.1.1>2.1 2.1.2>2.1.2 2.2>2.2 3>-");
    must(db, parkdb_task_put(db, &task)); /* around the others: they stay the nearest */
    tasks_are(db, "1>- 2>2 2.1>2.1 2.1.1>2.1 2.1.1.1>2.1 2.1.2>2.1.2 2.2>2.2 3>-");
    must(db, parkdb_task_remove(db, &inner)); /* the outer one takes what was in it */
    tasks_are(db, "1>- 2>2 2.1>2 2.1.1>2 2.1.1.1>2 2.1.2>2.1.2 2.2>2.2 3>-");
    parkdb_clause moved = {.document = "plan", .code = "plan/2.1.1", .parent = "plan/2.1.2", .heading = "H"};
    must(db, parkdb_clause_put(db, &moved)); /* with the clause in it */
    tasks_are(db, "1>- 2>2 2.1>2 2.1.1>2.1.2 2.1.1.1>2.1.2 2.1.2>2.1.2 2.2>2.2 3>-");
    moved.parent = NULL;
    must(db, parkdb_clause_put(db, &moved));
    tasks_are(db, "1>- 2>2 2.1>2 2.1.1>- 2.1.1.1>- 2.1.2>2.1.2 2.2>2.2 3>-");
    must(db, parkdb_task_remove(db, &task));
    tasks_are(db, "1>- 2>- 2.1>- 2.1.1>- 2.1.1.1>- 2.1.2>2.1.2 2.2>2.2 3>-");
    inner.note = "again";
    must(db, parkdb_task_put(db, &inner));
    tasks_are(db, "1>- 2>- 2.1>2.1 2.1.1>- 2.1.1.1>- 2.1.2>2.1.2 2.2>2.2 3>-");
    parkdb_clause task_moved = {.document = "plan", .code = "plan/2.1", .parent = "plan/2.2", .heading = "H"};
    must(db, parkdb_clause_put(db, &task_moved)); /* a task moves into another */
    tasks_are(db, "1>- 2>- 2.1>2.1 2.1.1>- 2.1.1.1>- 2.1.2>2.1.2 2.2>2.2 3>-");
    must(db, parkdb_task_remove(db, &inner));
    tasks_are(db, "1>- 2>- 2.1>2.2 2.1.1>- 2.1.1.1>- 2.1.2>2.1.2 2.2>2.2 3>-");
    parkdb_close(db);
}
END_TEST

START_TEST(codes_begin_with_their_document_and_no_other)
{
    /* A document's code may hold what LIKE takes for wildcards, and codes differ by case. */
    static const char *const wrong[] = {"axb/1", "a%b/1", "A_B/1", "a_b", "a_b/", "a_bc/1"};
    parkdb *db = new_made_up();
    parkdb_document document = {.code = "a_b", .title = "T"}, percent = {.code = "%", .title = "T"};
    parkdb_clause clause = {.document = "a_b", .code = "a_b/1", .heading = "H"};
    must(db, parkdb_document_put(db, &document));
    must(db, parkdb_document_put(db, &percent));
    must(db, parkdb_clause_put(db, &clause));
    parkdb_target target = {
        .code = "a_b/t", .clause = "a_b/1", .area = "land", .indicator = "firms", .comparator = ">", .unit = "piece", .wording = "w"};
    parkdb_instrument instrument = {.code = "a_b/i", .clause = "a_b/1", .kind = "tax", .name = "N", .wording = "w"};
    must(db, parkdb_target_put(db, &target));
    must(db, parkdb_instrument_put(db, &instrument));
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        clause.code = target.code = instrument.code = wrong[i];
        ck_assert_msg(parkdb_clause_put(db, &clause) == PARKDB_CONSTRAINT, "clause %s was accepted", wrong[i]);
        ck_assert_msg(parkdb_target_put(db, &target) == PARKDB_CONSTRAINT, "target %s was accepted", wrong[i]);
        ck_assert_msg(parkdb_instrument_put(db, &instrument) == PARKDB_CONSTRAINT, "instrument %s was accepted", wrong[i]);
    }
    clause.document = "%";
    clause.code = "law/1";
    ck_assert_int_eq(parkdb_clause_put(db, &clause), PARKDB_CONSTRAINT);
    clause.code = "%/1";
    must(db, parkdb_clause_put(db, &clause));
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(circles_that_no_rule_sees_are_found)
{
    /* Whether put refuses them or not, they do not stay unnoticed. */
    parkdb *db = new_made_up();
    parkdb_agency agency = {.code = "land-gov", .name = "G", .kind = "government", .parent = "north-money"};
    if (parkdb_agency_put(db, &agency) == PARKDB_OK) must_fail(db, parkdb_check(db, NULL, NULL), PARKDB_CORRUPT, "");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Many writes, one after the other */

static unsigned pick(uint64_t *state, unsigned count)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(*state >> 33) % count;
}

static const char *pick_of(uint64_t *state, const char *const *list, unsigned count)
{
    return list[pick(state, count)];
}

static const char *const random_regions[] = {"land", "north", "south", "north-one", "north-two", "south-one", "r0", "r1", "r2", "r3"};
static const char *const random_parks[] = {"alpha", "beta", "gamma", "delta", "p0", "p1", "p2", "p3"};
static const char *const random_groups[] = {"pair", "nest", "north-plus", "north-any", "cities", "g0", "g1", "g2", "g3"};
static const char *const random_clauses[] = {"plan/1",   "plan/2", "plan/2.1", "plan/2.1.1", "plan/2.1.2",
                                             "plan/2.2", "plan/3", "plan/c0",  "plan/c1"};
static const char *const random_levels[] = {"national", "provincial", "municipal", "county"};
static const char *const random_types[] = {"high_tech_park", "economic_park", "science_park"};
static const char *const random_region_levels[] = {"province", "prefecture", "county"};
static const char *const random_days[] = {NULL, "2010-01-01", "2013-06-30", "2015-12-31", "2016-01-01", "2020-02-29", "2025-07-01"};

static int random_area_write(parkdb *db, uint64_t *state)
{
    parkdb_region region = {.code = random_regions[6 + pick(state, 4)],
                            .name = "R",
                            .level = pick_of(state, random_region_levels, 3),
                            .parent = pick_of(state, random_regions, 10)};
    parkdb_park park = {.code = pick_of(state, random_parks, 8),
                        .name = format_text("P%u", pick(state, 9)),
                        .type = pick_of(state, random_types, 3),
                        .region = pick_of(state, random_regions, 10)};
    parkdb_park_level level = {.park = park.code,
                               .first_day = pick_of(state, random_days, 7),
                               .last_day = pick_of(state, random_days, 7),
                               .level = pick_of(state, random_levels, 4)};
    switch (pick(state, 8)) {
    case 0:
    case 1: return parkdb_region_put(db, &region);
    case 2: return parkdb_region_remove(db, &region);
    case 3: return parkdb_park_put(db, &park);
    case 4: return parkdb_park_remove(db, &park);
    case 5: return parkdb_park_level_remove(db, &level);
    default: return parkdb_park_level_put(db, &level);
    }
}

static int random_group_write(parkdb *db, uint64_t *state)
{
    parkdb_area_group group = {.code = random_groups[5 + pick(state, 4)], .name = "G"};
    unsigned rule = pick(state, 4);
    if (rule) group.rule_region = pick_of(state, random_regions, 10);
    if (rule) group.rule_kind = rule == 1 ? "region" : "park";
    if (rule == 1) group.rule_level = pick_of(state, random_region_levels, 3);
    if (rule == 2) group.rule_level = pick_of(state, random_levels, 4);
    if (rule == 2) group.rule_level_match = pick(state, 2) ? "exact" : "at_least";
    if (rule > 1 && pick(state, 2)) group.rule_type = pick_of(state, random_types, 3);
    unsigned sort = pick(state, 3);
    const char *member = sort == 0   ? pick_of(state, random_regions, 10)
                         : sort == 1 ? pick_of(state, random_parks, 8)
                                     : pick_of(state, random_groups, 9);
    parkdb_area_group_listed listed = {pick_of(state, random_groups, 9), (int)pick(state, 4) + 1, member, pick_of(state, random_days, 7),
                                       pick_of(state, random_days, 7)};
    switch (pick(state, 6)) {
    case 0:
    case 1: return parkdb_area_group_put(db, &group);
    case 2: return parkdb_area_group_remove(db, &group);
    case 3: return parkdb_area_group_listed_remove(db, &listed);
    default: return parkdb_area_group_listed_put(db, &listed);
    }
}

static int random_clause_write(parkdb *db, uint64_t *state)
{
    parkdb_clause clause = {
        .document = "plan", .code = pick_of(state, random_clauses, 9), .heading = format_text("H%u 标题", pick(state, 9))};
    if (pick(state, 3)) clause.parent = pick_of(state, random_clauses, 9);
    parkdb_task task = {.clause = clause.code};
    parkdb_clause_text text = {.clause = clause.code, .text = format_text("文%u字 Text", pick(state, 99))};
    parkdb_area_alias alias = {
        .area = pick_of(state, random_parks, 8), .ord = (int)pick(state, 3), .name = format_text("别名%u", pick(state, 9))};
    switch (pick(state, 9)) {
    case 0:
    case 1: return parkdb_clause_put(db, &clause);
    case 2: return parkdb_clause_remove(db, &clause);
    case 3:
    case 4: return parkdb_task_put(db, &task);
    case 5: return parkdb_task_remove(db, &task);
    case 6: return parkdb_clause_text_put(db, &text);
    case 7: return parkdb_area_alias_put(db, &alias);
    default: return parkdb_area_alias_remove(db, &alias);
    }
}

START_TEST(what_is_kept_equals_its_definition_after_any_writes)
{
    parkdb *db = new_made_up();
    uint64_t state = (uint64_t)_i * 7919 + 20260101;
    int done = 0;
    int count = many(300);
    for (int i = 0; i < count; i++) {
        unsigned sort = pick(&state, 5);
        int code = sort < 2 ? random_area_write(db, &state) : sort < 4 ? random_group_write(db, &state) : random_clause_write(db, &state);
        ck_assert_msg(code == PARKDB_OK || code == PARKDB_CONSTRAINT || code == PARKDB_UNKNOWN, "write %d: %s: %s", i,
                      parkdb_code_name(code), parkdb_last_error(db)->message);
        done += code == PARKDB_OK;
        char *problems = ask(db, "SELECT rule, what FROM integrity_problem LIMIT 5");
        ck_assert_msg(!*problems, "after write %d: %s", i, problems);
    }
    ck_assert_int_gt(done, count / 3);
    same_text(ask(db, "SELECT * FROM area_member EXCEPT SELECT * FROM area_member_expected"), "");
    same_text(ask(db, "SELECT * FROM area_member_expected EXCEPT SELECT * FROM area_member"), "");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- What is set again as it is */

/* What never changes is not set again either: frozen results, and the events of a follow-up but its last. */
static int may_be_set(const char *table)
{
    return strncmp(table, "assessment_frozen", 17) != 0 && strcmp(table, "assessment_round") != 0 && strcmp(table, "followup_event") != 0;
}

/* Sets every column of a table or view to itself; gives how many rows that changes. */
static int set_again(parkdb *db, const char *table)
{
    char *columns = ask(db, format_text("SELECT group_concat(name || ' = ' || name, ', ') FROM pragma_table_info('%s')", table));
    int before = sqlite3_total_changes(parkdb_sqlite(db));
    run(db, format_text("UPDATE %s SET %s", table, columns));
    return sqlite3_total_changes(parkdb_sqlite(db)) - before;
}

START_TEST(what_is_set_to_what_it_is_changes_nothing)
{
    static const char *const entries[] = {"region_entry", "park_entry", "area_group_entry"};
    parkdb *db = new_assessed();
    parkdb_clause_text text = {"plan/1", "text"};
    put_successors(db);
    must(db, parkdb_clause_text_put(db, &text));
    run(db, "INSERT INTO figure_refresh VALUES (NULL)");
    char *before = dump(db), *tables = ask(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    int filled = 0;
    for (char *table = strtok(tables, "\n"); table; table = strtok(NULL, "\n")) {
        if (!may_be_set(table)) continue;
        int rows = ask_int(db, format_text("SELECT count(*) FROM %s", table)), changes = set_again(db, table);
        ck_assert_msg(changes == rows, "%s has %d rows, and %d are changed", table, rows, changes);
        filled += rows > 0;
    }
    ck_assert_int_gt(filled, 35);
    for (size_t i = 0; i < sizeof entries / sizeof entries[0]; i++) /* a row of each of two tables */
        ck_assert_int_eq(set_again(db, entries[i]), 2 * ask_int(db, format_text("SELECT count(*) FROM %s", entries[i])));
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *model = suite_create("model");
    TCase *rows = add_case(model, "rules");
    add_loop(rows, rules_of_one_row, BASE_COUNT);
    tcase_add_test(rows, rules_that_only_sql_meets);
    tcase_add_test(rows, derivations_use_their_fields_and_no_others);
    tcase_add_test(rows, every_rule_is_tested);
    TCase *words = add_case(model, "vocabulary");
    tcase_add_test(words, every_word_of_the_vocabulary_is_accepted);
    tcase_add_test(words, every_other_word_is_refused);
    tcase_add_test(words, every_list_of_the_schema_is_in_the_vocabulary);
    tcase_add_test(words, every_verdict_is_in_the_vocabulary);
    tcase_add_test(words, every_word_of_a_result_is_in_the_vocabulary);
    TCase *periods = add_case(model, "periods");
    tcase_add_test(periods, periods_span_their_months);
    tcase_add_test(periods, periods_are_ordered_by_their_ids);
    tcase_add_test(periods, the_clock_is_chinas);
    TCase *areas = add_case(model, "areas");
    tcase_add_test(areas, regions_lie_within_each_other);
    tcase_add_test(areas, a_park_that_is_upgraded_changes_groups_on_the_day);
    tcase_add_test(areas, lists_and_rules_go_together);
    tcase_add_test(areas, a_member_is_a_member_once_on_a_day);
    tcase_add_test(areas, groups_hold_groups);
    tcase_add_test(areas, new_and_moved_areas_come_into_groups);
    TCase *clauses = add_case(model, "clauses");
    tcase_add_test(clauses, a_clause_knows_its_task);
    tcase_add_test(clauses, codes_begin_with_their_document_and_no_other);
    tcase_add_test(clauses, circles_that_no_rule_sees_are_found);
    TCase *random = add_case(model, "random");
    add_worlds(random, what_is_kept_equals_its_definition_after_any_writes, 1);
    TCase *again = add_case(model, "set again");
    tcase_add_test(again, what_is_set_to_what_it_is_changes_nothing);
    return model;
}

int main(void)
{
    return run_suite(suite());
}
