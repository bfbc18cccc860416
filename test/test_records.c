/* Rows written and read one by one: every kind, every field, every filter. */
#include "kinds.h"
#include "support.h"

#include <fcntl.h>
#include <math.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define NUMBER(x)                                                                                                                          \
    {                                                                                                                                      \
        (x), 1                                                                                                                             \
    }

/* ---------------------------------------------------------------- Rows of every kind, beside the made-up policies
 *
 * first has every field set, second the same key and as few of the others as may be, each of those different. Odd texts are strewn in:
 * quotes, backslashes, newlines, characters of four bytes. */

static const parkdb_unit unit_first = {"件/万人", "a \"name\"", "per_person", 0.0001, 1, "line one\nline two\t'quoted' \\ 𠮷"};
static const parkdb_unit unit_second = {"件/万人", NULL, "per_head", 1e300, 0, NULL};
static const parkdb_region region_first = {"new", "新区'", "New", "county", "north-one", "130101", "note", "1990-01-01", "2030-12-31"};
static const parkdb_region region_second = {"new", "\"", NULL, "prefecture", "south", NULL, NULL, "0001-01-01", "9999-12-31"};
static const parkdb_agency agency_first = {"new", "名", "short", "department", "north", "north-gov", "note", 1};
static const parkdb_agency agency_second = {"new", "名字", NULL, "other", NULL, NULL, NULL, 0};
static const parkdb_document document_first = {"new",        "题",         "Title",   "号〔2020〕1号", "in_force", "north",
                                               "2020-02-29", "2020-03-01", "2020-H1", "2025-Q1-3",     "source",   "note"};
static const parkdb_document document_second = {"new", "题目", NULL, NULL, "draft", NULL, NULL, NULL, NULL, NULL, NULL, NULL};
static const parkdb_document_issuer document_issuer_first = {"law", 7, "north-gov"};
static const parkdb_document_issuer document_issuer_second = {"law", 7, "north-money"};
static const parkdb_park park_first = {"new",  "园",   "Park",       "science_park", "north-one", "alpha-committee",
                                       "beta", "note", "1990-01-01", "2030-12-31"};
static const parkdb_park park_second = {"new", "园区", NULL, "other", "south", NULL, NULL, NULL, "0001-01-01", "9999-12-31"};
static const parkdb_area_successor area_successor_first = {"north-two", 1, "north-one", "2024-05-01", "merged", 1, "law", "note"};
static const parkdb_area_successor area_successor_second = {"north-two", 1, "south-one", "2023-05-01", "split", 0, NULL, NULL};
static const parkdb_park_status park_status_first = {"beta", "2024-01-01", "2024-12-31", "warned", "law", "note"};
static const parkdb_park_status park_status_second = {"beta", "2024-01-01", "9999-12-31", "withdrawn", NULL, NULL};
static const parkdb_park_level park_level_first = {"beta", "2001-01-01", "2001-12-31", "municipal", "inferred", "note"};
static const parkdb_park_level park_level_second = {"beta", "2001-01-01", "9999-12-31", "county", "document", NULL};
static const parkdb_area_alias area_alias_first = {"pair", 9, "another"};
static const parkdb_area_alias area_alias_second = {"pair", 9, "yet another"};
static const parkdb_area_group area_group_first = {"new", "组", "Group", "park", "north", "provincial", "at_least", "science_park", "note"};
static const parkdb_area_group area_group_second = {"new", "组组", NULL, NULL, NULL, NULL, NULL, NULL, NULL};
static const parkdb_area_group_listed area_group_listed_first = {"pair", 5, "gamma", "2010-01-01", "2010-12-31"};
static const parkdb_area_group_listed area_group_listed_second = {"pair", 5, "delta", "0001-01-01", "9999-12-31"};
static const parkdb_indicator indicator_first = {"new",        "指标",   "Indicator", "percent", "topic",  "decrease", "mean", "max",
                                                 "definition", "source", "ratio",     "firms",   "income", "city",     {0, 0}, {0, 0},
                                                 NULL,         NULL,     NULL,        NULL,      NULL,     NULL,       NULL,   "note"};
static const parkdb_indicator indicator_second = {"new",  "指标二", NULL,         "piece", NULL, "maintain", "sum",  "last",
                                                  NULL,   NULL,     "count_over", "firms", NULL, NULL,       {0, 0}, NUMBER(-0.5),
                                                  "sack", "<=",     NULL,         NULL,    NULL, NULL,       NULL,   NULL};
static const parkdb_indicator_alias indicator_alias_first = {"firms", 1, "enterprises"};
static const parkdb_indicator_alias indicator_alias_second = {"firms", 1, "企业"};
static const parkdb_clause clause_first = {"plan", "plan/9", "plan/2.1", "九", "Heading", "note"};
static const parkdb_clause clause_second = {"plan", "plan/9", NULL, NULL, "Another heading", NULL};
static const parkdb_clause_text clause_text_first = {"plan/1", "一段原文"};
static const parkdb_clause_text clause_text_second = {"plan/1", "另一段\n原文"};
static const parkdb_agency_successor agency_successor_first = {"north-money", 1, "north-science", "2024-05-01", "renamed", "law", "note"};
static const parkdb_agency_successor agency_successor_second = {"north-money", 1, "land-gov", "2023-05-01", "split", NULL, NULL};
static const parkdb_agency_member agency_member_first = {"north-gov",  1,         "north-money", "chair", "2020-01-01",
                                                         "2024-12-31", "written", "note"};
static const parkdb_agency_member agency_member_second = {"north-gov", 1,   "north-science", "office", "2021-01-01", "9999-12-31",
                                                          NULL,        NULL};
static const parkdb_task task_first = {"plan/3", "note", 1};
static const parkdb_task task_second = {"plan/3", NULL, 0};
static const parkdb_task_agency task_agency_first = {"plan/2.2", 3, "north-gov", "lead", "written", "plan/3", "note"};
static const parkdb_task_agency task_agency_second = {"plan/2.2", 3, "land-gov", "support", NULL, NULL, NULL};
static const parkdb_target target_first = {"plan/new", "plan/1",        "pair", "each",    NUMBER(0.25), "intensity", "change", "2019",
                                           NULL,       "between",       -1.5,   NUMBER(2), "percent",    "2020-Q1",   "2021",   "each",
                                           "expected", "wording \"x\"", "note"};
static const parkdb_target target_second = {"plan/new", "plan/2.2", "south", "whole", {0, 0}, "firms", "level", NULL, NULL, ">",
                                            0,          {0, 0},     "piece", NULL,    NULL,   "last",  "firm",  "w2", NULL};
static const parkdb_target_inferred target_inferred_first = {"plan/each", 2, "value"};
static const parkdb_target_inferred target_inferred_second = {"plan/each", 2, "over"};
static const parkdb_target_relation target_relation_first = {"plan/each", 1, "restates", "plan/firms", "note"};
static const parkdb_target_relation target_relation_second = {"plan/each", 1, "supersedes", "higher/firms", NULL};
static const parkdb_target_agency target_agency_first = {"plan/each", 1, "north-gov", "lead", "written", "note"};
static const parkdb_target_agency target_agency_second = {"plan/each", 1, "land-gov", "implement", NULL, NULL};
static const parkdb_instrument instrument_first = {"plan/new", "plan/1",   "fund",    "基金",  NUMBER(0.5), "percent",
                                                   "cost",     "at_least", NUMBER(0), "coin",  "exact",     "total",
                                                   NUMBER(1),  "month",    "who",     "payer", "wording",   "note"};
static const parkdb_instrument instrument_second = {"plan/new", "plan/2.2", "tax",  "税",   {0, 0}, NULL, NULL, NULL, {0, 0},
                                                    NULL,       NULL,       "once", {0, 0}, NULL,   NULL, NULL, "w",  NULL};
static const parkdb_document_relation document_relation_first = {"higher", "cites", "old", "note"};
static const parkdb_document_relation document_relation_second = {"higher", "cites", "old", NULL};

static const parkdb_register register_first = {"new",        "park",       "north",      "high_tech_park", "national",
                                               "2020-01-01", "2024-12-31", "a ministry", "plan",           "note"};
static const parkdb_register register_second = {"new", "region", "land", NULL, NULL, "0001-01-01", "9999-12-31", "a bureau", NULL, NULL};
static const parkdb_series_link series_link_first = {"income", "delta", "2023", 1.25, "plan", "note"};
static const parkdb_series_link series_link_second = {"income", "delta", "2023", 1.5, NULL, NULL};
static const parkdb_source source_first = {"new", "年鉴", 1, "note", 2};
static const parkdb_source source_second = {"new", "A \"book\"", 0, NULL, 0};
static const parkdb_observation observation_first = {"income", "delta", "2023-Q1", NUMBER(1.0 / 3), "coin", "coin",
                                                     "about",  "E",     "sample",  "2023-05-01",    "note"};
static const parkdb_followup followup_first = {"new",       "plan/firms", NULL,         "north",    "2025",
                                               "north-gov", "2023-01-01", "2023-02-01", "督办 '1'", "note"};
static const parkdb_followup followup_second = {"new", NULL, "plan/2.1", NULL, NULL, "land-gov", "2023-01-02", "2023-01-02", "事", NULL};
static const parkdb_followup_event followup_event_first = {"f-open",     1,    "2023-06-02", "assigned", "north-money",
                                                           "2023-07-01", NULL, "text"};
static const parkdb_followup_event followup_event_second = {"f-open", 1, "2023-06-03", "closed", NULL, NULL, "withdrawn", NULL};
static const parkdb_assessment assessment_first = {"new",  "考核",    "Assessment", "scheme", "2020", "issuer '1'",
                                                   "plan", "quarter", NUMBER(0.25), 1,        "note"};
static const parkdb_assessment assessment_second = {"new", "考核二", NULL, "another", "2021", NULL, NULL, "year", {0, 0}, 0, NULL};
static const parkdb_assessment_class assessment_class_first = {"marks", 9, "一类", "pair"};
static const parkdb_assessment_class assessment_class_second = {"marks", 9, "二类", NULL};
static const parkdb_assessment_dimension assessment_dimension_first = {"new", "marks", "维度", "Dimension", 1.0 / 3, 1, "note"};
static const parkdb_assessment_dimension assessment_dimension_second = {"new", "trial", "维度二", NULL, 0, 0, NULL};
static const parkdb_assessment_item assessment_item_first = {"trial/odd", 9,    "rank",    "efficacy",   1,           NUMBER(1.0 / 3),
                                                             1,           NULL, NUMBER(9), NUMBER(-1.5), NUMBER(0.5), NUMBER(99),
                                                             {0, 0},      NULL, {0, 0},    {0, 0},       "note"};
static const parkdb_assessment_item assessment_item_second = {"trial/odd", 9,    "firms",      "deduction", 0,      {0, 0},
                                                              0,           NULL, {0, 0},       {0, 0},      {0, 0}, {0, 0},
                                                              NUMBER(0),   "<",  NUMBER(1e-9), NUMBER(3),   NULL};
static const parkdb_observation observation_second = {"income", "delta", "2023-Q1", {0, 0},       "coin", "coin",
                                                      NULL,     "Q",     "sample",  "2023-05-01", NULL};

static const struct {
    const char *kind;
    const void *first, *second;
} samples[] = {
    {"unit", &unit_first, &unit_second},
    {"region", &region_first, &region_second},
    {"area_successor", &area_successor_first, &area_successor_second},
    {"park_status", &park_status_first, &park_status_second},
    {"agency", &agency_first, &agency_second},
    {"agency_member", &agency_member_first, &agency_member_second},
    {"agency_successor", &agency_successor_first, &agency_successor_second},
    {"document", &document_first, &document_second},
    {"document_issuer", &document_issuer_first, &document_issuer_second},
    {"park", &park_first, &park_second},
    {"park_level", &park_level_first, &park_level_second},
    {"area_alias", &area_alias_first, &area_alias_second},
    {"area_group", &area_group_first, &area_group_second},
    {"area_group_listed", &area_group_listed_first, &area_group_listed_second},
    {"indicator", &indicator_first, &indicator_second},
    {"indicator_alias", &indicator_alias_first, &indicator_alias_second},
    {"clause", &clause_first, &clause_second},
    {"clause_text", &clause_text_first, &clause_text_second},
    {"task", &task_first, &task_second},
    {"task_agency", &task_agency_first, &task_agency_second},
    {"target", &target_first, &target_second},
    {"target_inferred", &target_inferred_first, &target_inferred_second},
    {"target_relation", &target_relation_first, &target_relation_second},
    {"target_agency", &target_agency_first, &target_agency_second},
    {"instrument", &instrument_first, &instrument_second},
    {"document_relation", &document_relation_first, &document_relation_second},
    {"source", &source_first, &source_second},
    {"register", &register_first, &register_second},
    {"series_link", &series_link_first, &series_link_second},
    {"observation", &observation_first, &observation_second},
    {"followup", &followup_first, &followup_second},
    {"followup_event", &followup_event_first, &followup_event_second},
    {"assessment", &assessment_first, &assessment_second},
    {"assessment_class", &assessment_class_first, &assessment_class_second},
    {"assessment_dimension", &assessment_dimension_first, &assessment_dimension_second},
    {"assessment_item", &assessment_item_first, &assessment_item_second},
};
#define SAMPLE_COUNT ((int)(sizeof samples / sizeof samples[0]))

/* Every line of more that is not in less, which must be in more whole. */
static char *lines_beyond(const char *more, const char *less)
{
    struct text beyond = {NULL, 0, 0};
    int missing = count_lines(less);
    for (const char *line = more; *line;) {
        size_t length = strcspn(line, "\n") + 1;
        char *one = format_text("\n%.*s", (int)length, line);
        if (strstr(format_text("\n%s", less), one)) missing--;
        else append(&beyond, one + 1);
        line += length;
    }
    ck_assert_int_eq(missing, 0);
    return kept_text(&beyond);
}

static char *line(const struct kind *kind, const void *row)
{
    return format_text("%s\n", row_text(kind, row));
}

START_TEST(every_writable_kind_has_a_sample)
{
    int writable = 0;
    for (size_t i = 0; i < kind_count; i++) writable += kinds[i].put != NULL;
    ck_assert_int_eq(writable, SAMPLE_COUNT);
}
END_TEST

START_TEST(every_member_of_a_row_is_tested)
{
    /* The fields of kinds.c are those of the header: one after the other they fill the struct. */
    for (size_t i = 0; i < kind_count; i++) {
        size_t end = 0;
        for (size_t j = 0; j < kinds[i].field_count; j++) {
            const struct field *field = &kinds[i].fields[j];
            size_t size = field->type == FIELD_INT ? sizeof(int) : field->type == FIELD_NUMBER ? sizeof(parkdb_number) : 8;
            end = (end + (size < 8 ? size : 8) - 1) / (size < 8 ? size : 8) * (size < 8 ? size : 8);
            ck_assert_msg(field->offset == end, "%s.%s", kinds[i].name, field->name);
            end += size;
        }
        ck_assert_msg((end + 7) / 8 * 8 == kinds[i].size, "%s", kinds[i].name);
    }
}
END_TEST

START_TEST(put_change_and_remove)
{
    const struct kind *kind = kind_named(samples[_i].kind);
    parkdb *db = new_assessed();
    char *before = found_text(db, kind, NULL), *whole = dump(db);
    must_fail(db, kind->remove(db, samples[_i].first), PARKDB_UNKNOWN, "");
    must(db, kind->put(db, samples[_i].first));
    same_text(lines_beyond(found_text(db, kind, NULL), before), line(kind, samples[_i].first));
    must(db, kind->put(db, samples[_i].first)); /* again: nothing changes */
    same_text(lines_beyond(found_text(db, kind, NULL), before), line(kind, samples[_i].first));
    must_be_sound(db);
    must(db, kind->put(db, samples[_i].second));
    same_text(lines_beyond(found_text(db, kind, NULL), before), line(kind, samples[_i].second));
    must_be_sound(db);
    must(db, kind->put(db, samples[_i].first)); /* and back */
    same_text(lines_beyond(found_text(db, kind, NULL), before), line(kind, samples[_i].first));
    must(db, kind->remove(db, samples[_i].second)); /* only the key is read */
    same_text(found_text(db, kind, NULL), before);
    same_text(dump(db), whole);
    must_fail(db, kind->remove(db, samples[_i].first), PARKDB_UNKNOWN, "");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* What lies behind the last member that is to be read may not be read: it is not there. */
static size_t end_of_key(const struct kind *kind)
{
    const char *more = strcmp(kind->name, "observation") == 0 ? "source, vintage" : "";
    size_t end = 0;
    for (size_t i = 0; i < kind->field_count; i++) {
        size_t size = kind->fields[i].type == FIELD_INT ? sizeof(int) : sizeof(void *);
        if (is_listed(kind->key, kind->fields[i].name) || is_listed(more, kind->fields[i].name)) end = kind->fields[i].offset + size;
    }
    return (end + 7) / 8 * 8;
}

START_TEST(a_row_to_be_removed_is_read_by_its_key_alone)
{
    const struct kind *kind = kind_named(samples[_i].kind);
    size_t page = (size_t)sysconf(_SC_PAGESIZE), end = end_of_key(kind);
    parkdb *db = new_assessed();
    int zero = open("/dev/zero", O_RDWR);
    char *whole = dump(db), *pages = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE, zero, 0);
    close(zero);
    ck_assert_ptr_ne(pages, MAP_FAILED);
    ck_assert_int_eq(mprotect(pages + page, page, PROT_NONE), 0);
    char *row = pages + page - end;
    memcpy(row, samples[_i].first, end);
    must(db, kind->put(db, samples[_i].first));
    must(db, kind->remove(db, row));
    same_text(dump(db), whole);
    munmap(pages, 2 * page);
    parkdb_close(db);
}
END_TEST

/* A program that was built against another header: its struct ends where the last member that it has does. */
START_TEST(a_row_is_read_as_far_as_the_caller_says)
{
    parkdb *db = new_made_up();
    parkdb_unit unit = {.code = "sized", .dimension = "count", .factor = 2};
    struct {
        parkdb_unit unit;
        const char *added;
    } later = {unit, NULL};
    must(db, parkdb_unit_put_sized(db, &unit, sizeof unit));
    must_fail(db, parkdb_unit_put_sized(db, &unit, sizeof unit - 1), PARKDB_MISUSE, "sizeof(parkdb_unit)");
    must_fail(db, parkdb_unit_put_sized(db, &unit, 0), PARKDB_MISUSE, "sizeof(parkdb_unit)");
    must_fail(db, parkdb_unit_put_sized(db, NULL, sizeof unit), PARKDB_MISUSE, "row");
    must(db, parkdb_unit_put_sized(db, &later.unit, sizeof later));
    later.added = "a member that is not known here";
    must_fail(db, parkdb_unit_put_sized(db, &later.unit, sizeof later), PARKDB_MISUSE, "does not know");
    parkdb_observation figure = {.indicator = "output"};
    must_fail(db, parkdb_observation_put_sized(db, &figure, sizeof figure - 1), PARKDB_MISUSE, "sizeof(parkdb_observation)");
    parkdb_followup followup = {.code = "sized"};
    must_fail(db, parkdb_followup_accept_sized(db, &followup, sizeof followup - 1, NULL), PARKDB_MISUSE, "sizeof(parkdb_followup)");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(an_update_keeps_what_refers_to_the_row)
{
    parkdb *db = new_made_up();
    char *targets = found_text(db, kind_named("target"), NULL);
    parkdb_park alpha = {.code = "alpha", .name = "New name", .region = "south"};
    parkdb_unit piece = {.code = "piece", .dimension = "count", .factor = 2};
    must(db, parkdb_park_put(db, &alpha));
    must(db, parkdb_unit_put(db, &piece));
    same_text(found_text(db, kind_named("target"), NULL), targets);
    same_text(ask(db, "SELECT count(*) FROM park_level l JOIN area a ON a.id = l.park WHERE a.code = 'alpha'"), "2\n");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- What others refer to, and what goes along */

static const parkdb_unit unit_used = {.code = "coin"};
static const parkdb_region region_used = {.code = "south-one"};
static const parkdb_region region_parent = {.code = "north-one"};
static const parkdb_region region_ruled = {.code = "land"};
static const parkdb_agency agency_used = {.code = "alpha-committee"};
static const parkdb_agency agency_parent = {.code = "north-gov"};
static const parkdb_document document_used = {.code = "law"};
static const parkdb_document document_with_clauses = {.code = "plan"};
static const parkdb_park park_used = {.code = "alpha"};
static const parkdb_park park_whole = {.code = "beta"};
static const parkdb_park park_listed = {.code = "gamma"};
static const parkdb_area_group group_used = {.code = "pair"};
static const parkdb_area_group group_of_peers = {.code = "north-plus"};
static const parkdb_indicator indicator_used = {.code = "price"};
static const parkdb_indicator indicator_operand = {.code = "growth"};
static const parkdb_clause clause_parent = {.code = "plan/2"};
static const parkdb_clause clause_of_task = {.code = "plan/2.2"};
static const parkdb_clause clause_of_target = {.code = "plan/1"};
static const parkdb_clause clause_stated_in = {.code = "plan/3"};
static const parkdb_target target_related = {.code = "higher/firms"};
static const parkdb_assessment assessment_with_dimensions = {.code = "marks"};
static const parkdb_document document_of_assessment = {.code = "next"};
static const parkdb_area_group group_of_class = {.code = "far"};
static const parkdb_indicator indicator_of_item = {.code = "price"};
static const parkdb_target target_of_item = {.code = "plan/together"};

static const struct {
    const char *kind;
    const void *row;
} referred[] = {
    {"unit", &unit_used},
    {"region", &region_used},
    {"region", &region_parent},
    {"region", &region_ruled},
    {"agency", &agency_used},
    {"agency", &agency_parent},
    {"document", &document_used},
    {"document", &document_with_clauses},
    {"park", &park_used},
    {"park", &park_whole},
    {"park", &park_listed},
    {"area_group", &group_used},
    {"area_group", &group_of_peers},
    {"indicator", &indicator_operand},
    {"clause", &clause_parent},
    {"clause", &clause_of_task},
    {"clause", &clause_of_target},
    {"clause", &clause_stated_in},
    {"target", &target_related},
    /* By assessments: */
    {"assessment", &assessment_with_dimensions},
    {"document", &document_of_assessment},
    {"area_group", &group_of_class},
    {"indicator", &indicator_of_item},
    {"target", &target_of_item},
};

#define REFERRED_BY_ASSESSMENTS 5 /* the last ones */

START_TEST(what_others_refer_to_stays)
{
    const struct kind *kind = kind_named(referred[_i].kind);
    parkdb *db = new_made_up();
    if (_i >= (int)(sizeof referred / sizeof referred[0]) - REFERRED_BY_ASSESSMENTS) {
        put_schemes(db);
        run(db,
            "INSERT INTO document (code, title) VALUES ('next', 'Next'); UPDATE assessment SET document = (SELECT id FROM document WHERE "
            "code = 'next') WHERE code = 'trial'; UPDATE assessment_item SET target = (SELECT id FROM target WHERE code = 'plan/together') "
            "WHERE "
            "target IS NOT NULL");
    }
    char *before = dump(db);
    must_fail(db, kind->remove(db, referred[_i].row), PARKDB_CONSTRAINT, kind->name);
    contains(parkdb_last_error(db)->message, "referred to");
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

START_TEST(a_refused_removal_has_the_code_of_sqlite)
{
    parkdb *db = new_made_up();
    must_fail(db, parkdb_unit_remove(db, &unit_used), PARKDB_CONSTRAINT, "unit");
    ck_assert_int_eq(parkdb_last_error(db)->sqlite_code, SQLITE_CONSTRAINT_FOREIGNKEY);
    parkdb_close(db);
}
END_TEST

START_TEST(what_nobody_refers_to_goes)
{
    parkdb *db = new_made_up();
    must(db, parkdb_indicator_remove(db, &indicator_used));
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(parts_go_along)
{
    parkdb *db = new_made_up();
    parkdb_target income = {.code = "plan/income"};
    parkdb_target_relation relation = {.target = "plan/firms", .ord = 2};
    parkdb_task task = {.clause = "plan/2.1.2"};
    parkdb_indicator_alias alias = {"price", 1, "cost"};
    must(db, parkdb_target_relation_remove(db, &relation));
    must(db, parkdb_target_remove(db, &income));
    same_text(ask(db, "SELECT (SELECT count(*) FROM target_inferred), (SELECT count(*) FROM target_agency)"), "0|0\n");
    must(db, parkdb_task_remove(db, &task));
    same_text(ask(db, "SELECT count(*) FROM task_agency WHERE task = (SELECT id FROM clause WHERE code = 'plan/2.1.2')"), "0\n");
    must(db, parkdb_indicator_alias_put(db, &alias));
    must(db, parkdb_indicator_remove(db, &indicator_used));
    same_text(ask(db, "SELECT count(*) FROM indicator_alias WHERE name = 'cost'"), "0\n");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(parts_of_assessments_go_along)
{
    parkdb *db = new_made_up();
    parkdb_assessment tally = {.code = "tally"};
    parkdb_assessment_dimension firms = {.code = "tally/firms"};
    put_schemes(db);
    char *items = ask(db, "SELECT count(*) - 1 FROM assessment_item"), *classes = ask(db, "SELECT count(*) - 1 FROM assessment_class");
    must(db, parkdb_assessment_dimension_remove(db, &firms));
    same_text(ask(db, "SELECT count(*) FROM assessment_item"), items);
    must(db, parkdb_assessment_remove(db, &tally));
    same_text(ask(db, "SELECT count(*) FROM assessment_class"), classes);
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Usual words, missing values, references */

START_TEST(a_missing_text_stands_for_its_usual_word)
{
    parkdb *db = new_made_up();
    parkdb_document document = {.code = "d", .title = "t"};
    parkdb_park park = {.code = "p", .name = "n", .region = "land"};
    parkdb_park_level level = {.park = "p", .level = "national"};
    parkdb_area_group group = {.code = "g", .name = "n"};
    parkdb_area_group_listed listed = {.area_group = "g", .ord = 1, .member = "p"};
    parkdb_indicator indicator = {.code = "i", .name = "n", .unit = "piece"};
    parkdb_target target = {
        .code = "plan/t", .clause = "plan/1", .area = "p", .indicator = "i", .comparator = ">=", .unit = "piece", .wording = "w"};
    parkdb_instrument instrument = {.code = "plan/i", .clause = "plan/1", .kind = "grant", .name = "n", .wording = "w"};
    must(db, parkdb_document_put(db, &document));
    must(db, parkdb_park_put(db, &park));
    must(db, parkdb_park_level_put(db, &level));
    must(db, parkdb_area_group_put(db, &group));
    must(db, parkdb_area_group_listed_put(db, &listed));
    must(db, parkdb_indicator_put(db, &indicator));
    must(db, parkdb_target_put(db, &target));
    must(db, parkdb_instrument_put(db, &instrument));
    same_text(ask(db, "SELECT status FROM document WHERE code = 'd'"), "unknown\n");
    same_text(ask(db, "SELECT type FROM park_entry WHERE code = 'p'"), "high_tech_park\n");
    same_text(ask(db, "SELECT first_day, last_day, evidence FROM park_level WHERE park = (SELECT id FROM area WHERE code = 'p')"),
              "0001-01-01|9999-12-31|document\n");
    same_text(ask(db, "SELECT first_day, last_day FROM area_group_listed WHERE area_group = (SELECT id FROM area WHERE code = 'g')"),
              "0001-01-01|9999-12-31\n");
    same_text(ask(db, "SELECT direction, aggregation_area, aggregation_time, derivation FROM indicator WHERE code = 'i'"),
              "increase|none|none|null\n");
    same_text(ask(db, "SELECT quantifier, basis, over, strength, quantifier_min, value, value_high FROM target WHERE code = 'plan/t'"),
              "whole|level|last|firm|null|0.0|null\n");
    same_text(ask(db, "SELECT per, rate, amount, duration FROM instrument WHERE code = 'plan/i'"), "not_said|null|null|null\n");
    parkdb_assessment assessment = {.code = "a", .name = "n", .scheme = "s", .edition = "e"};
    must(db, parkdb_assessment_put(db, &assessment));
    same_text(ask(db, "SELECT frequency, min_coverage, official FROM assessment WHERE code = 'a'"), "year|null|0\n");
    /* The same word makes no difference, and a key is found by it. */
    level.level = "county";
    level.first_day = "0001-01-01";
    must(db, parkdb_park_level_put(db, &level));
    same_text(ask(db, "SELECT count(*) FROM park_level WHERE park = (SELECT id FROM area WHERE code = 'p')"), "1\n");
    level.first_day = NULL;
    must(db, parkdb_park_level_remove(db, &level));
    parkdb_close(db);
}
END_TEST

START_TEST(a_missing_number_is_not_zero)
{
    parkdb *db = new_made_up();
    parkdb_number missing = {0, 0}, zero = parkdb_number_of(0);
    parkdb_instrument row = {.code = "plan/i",
                             .clause = "plan/1",
                             .kind = "grant",
                             .name = "n",
                             .wording = "w",
                             .amount = zero,
                             .amount_unit = "coin",
                             .amount_bound = "exact"};
    parkdb_filter filter = {.size = sizeof filter, .code = "plan/i"};
    parkdb_cursor *cursor = NULL;
    ck_assert_int_eq(zero.known, 1);
    must(db, parkdb_instrument_put(db, &row));
    must(db, parkdb_instrument_find(db, &filter, &cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    ck_assert_int_eq(parkdb_instrument_row(cursor)->amount.known, 1);
    ck_assert(parkdb_instrument_row(cursor)->amount.value == 0);
    ck_assert_int_eq(parkdb_instrument_row(cursor)->rate.known, 0);
    ck_assert(parkdb_instrument_row(cursor)->rate.value == 0);
    parkdb_cursor_close(cursor);
    row.amount = missing;
    must_fail(db, parkdb_instrument_put(db, &row), PARKDB_CONSTRAINT, "amount_unit");
    row.amount_unit = row.amount_bound = NULL;
    row.amount = missing;
    must(db, parkdb_instrument_put(db, &row));
    same_text(ask(db, "SELECT amount FROM instrument WHERE code = 'plan/i'"), "null\n");
    parkdb_close(db);
}
END_TEST

/* A required field that is left out, and a code that names nothing or a thing of another sort. */
START_TEST(references_must_name_something)
{
    parkdb *db = new_made_up();
    char *before = dump(db);
    parkdb_target target = target_first;
    parkdb_park park = park_first;
    parkdb_area_group group = area_group_first;
    parkdb_task_agency task_agency = task_agency_first;
    parkdb_unit unit = {.dimension = "count", .factor = 1};
    target.unit = "nothing";
    must_fail(db, parkdb_target_put(db, &target), PARKDB_UNKNOWN, "target.unit: found \"nothing\", expected the code of a unit");
    target.unit = NULL;
    must_fail(db, parkdb_target_put(db, &target), PARKDB_CONSTRAINT, "target.unit: found nothing, expected a value");
    target.unit = "piece";
    target.period_to = "2025-13";
    must_fail(db, parkdb_target_put(db, &target), PARKDB_UNKNOWN, "target.period_to: found \"2025-13\", expected the code of a period");
    target.period_to = "2101";
    must_fail(db, parkdb_target_put(db, &target), PARKDB_UNKNOWN, "target.period_to");
    park.region = "alpha";
    must_fail(db, parkdb_park_put(db, &park), PARKDB_UNKNOWN, "park.region: found \"alpha\", expected the code of a region");
    park.region = "north";
    park.part_of = "north";
    must_fail(db, parkdb_park_put(db, &park), PARKDB_UNKNOWN, "park.part_of: found \"north\", expected the code of a park");
    group.rule_region = "pair";
    must_fail(db, parkdb_area_group_put(db, &group), PARKDB_UNKNOWN, "area_group.rule_region");
    task_agency.task = "plan/1"; /* a clause, but no task */
    must_fail(db, parkdb_task_agency_put(db, &task_agency), PARKDB_UNKNOWN, "task_agency.task");
    must_fail(db, parkdb_unit_put(db, &unit), PARKDB_CONSTRAINT, "unit.code: found nothing, expected a value");
    must_fail(db, parkdb_unit_remove(db, &unit), PARKDB_UNKNOWN, "unit");
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

START_TEST(what_must_be_unique_is)
{
    parkdb *db = new_made_up();
    parkdb_park park = {.code = "north", .name = "n", .region = "north"}; /* a region has it */
    parkdb_region region = {.code = "new", .name = "n", .level = "province", .parent = "land", .gb_code = "990000"};
    parkdb_document_issuer issuer = {"plan", 3, "north-gov"};
    parkdb_area_alias alias = {"land", 3, "Realm"};
    parkdb_target_inferred inferred = {"plan/income", 3, "value"};
    parkdb_target_relation relation = {"plan/firms", 3, "supersedes", "plan/income", NULL};
    parkdb_task_agency agency = {"plan/2.1", 4, "north-gov", "lead", NULL, NULL, NULL};
    char *before = dump(db);
    must_fail(db, parkdb_park_put(db, &park), PARKDB_CONSTRAINT, "park.code: found \"north\", expected one that is not taken");
    must_fail(db, parkdb_region_put(db, &region), PARKDB_CONSTRAINT, "region.gb_code: found \"990000\", expected one that is not taken");
    must_fail(db, parkdb_document_issuer_put(db, &issuer), PARKDB_CONSTRAINT, "document_issuer.agency: found \"north-gov\"");
    must_fail(db, parkdb_area_alias_put(db, &alias), PARKDB_CONSTRAINT, "area_alias.name: found \"Realm\"");
    must_fail(db, parkdb_target_inferred_put(db, &inferred), PARKDB_CONSTRAINT, "target_inferred.field: found \"value\"");
    must_fail(db, parkdb_target_relation_put(db, &relation), PARKDB_CONSTRAINT, "expected one that is not taken");
    must_fail(db, parkdb_task_agency_put(db, &agency), PARKDB_CONSTRAINT, "expected one that is not taken");
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

START_TEST(texts_come_back_as_they_are)
{
    static const char *const texts[] = {"'",    "\"",       "\\",          "a\nb\r\n\tc", " leading and trailing ", "𠮷野家 🏭", "%s%n%d",
                                        "null", "\x01\x7f", "é ≠ e\u0301", "a/b",         "'; DROP TABLE unit; --"};
    parkdb *db = new_database();
    struct text longest = {NULL, 0, 0};
    for (int i = 0; i < 50000; i++) append(&longest, "高新区");
    char *long_text = kept_text(&longest);
    for (size_t i = 0; i <= sizeof texts / sizeof texts[0]; i++) {
        const char *text = i < sizeof texts / sizeof texts[0] ? texts[i] : long_text;
        parkdb_unit unit = {.code = text, .name_en = text, .dimension = text, .factor = 1, .note = text};
        parkdb_filter filter = {.size = sizeof filter, .code = text};
        must(db, parkdb_unit_put(db, &unit));
        same_text(found_text(db, kind_named("unit"), &filter), line(kind_named("unit"), &unit));
    }
    parkdb_unit empty = {.code = "e", .name_en = "", .dimension = "d", .factor = 1, .note = ""};
    parkdb_filter filter = {.size = sizeof filter, .code = "e"};
    must(db, parkdb_unit_put(db, &empty));
    same_text(found_text(db, kind_named("unit"), &filter), line(kind_named("unit"), &empty)); /* empty is not missing */
    parkdb_close(db);
}
END_TEST

START_TEST(numbers_come_back_as_they_are)
{
    static const double numbers[] = {0.1, 1.0 / 3, 1e-300, 1.7976931348623157e308, 5e-324, 123456789012345678.0, 66.666666666666671};
    parkdb *db = new_made_up();
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        parkdb_target target = target_second;
        parkdb_filter filter = {.size = sizeof filter, .code = "plan/new"};
        for (int sign = -1; sign <= 1; sign += 2) {
            target.value = sign * numbers[i];
            must(db, parkdb_target_put(db, &target));
            same_text(found_text(db, kind_named("target"), &filter), line(kind_named("target"), &target));
        }
    }
    parkdb_close(db);
}
END_TEST

START_TEST(what_is_no_number_is_refused)
{
    /* Not a number and the infinities would come out of an export as something that is not JSON. */
    parkdb *db = new_made_up();
    put_schemes(db);
    char *before = dump(db);
    for (int i = 0; i < 2; i++) {
        parkdb_number bad = parkdb_number_of(i ? (double)NAN : (double)INFINITY);
        parkdb_target target = target_first;
        target.quantifier_min = bad;
        ck_assert_int_ne(parkdb_target_put(db, &target), PARKDB_OK);
        target = target_first;
        target.value_high = bad;
        ck_assert_int_ne(parkdb_target_put(db, &target), PARKDB_OK);
        target = target_first;
        target.value = bad.value;
        ck_assert_int_ne(parkdb_target_put(db, &target), PARKDB_OK);
        parkdb_instrument instrument = instrument_first;
        instrument.rate = bad;
        ck_assert_int_ne(parkdb_instrument_put(db, &instrument), PARKDB_OK);
        instrument = instrument_first;
        instrument.amount = bad;
        ck_assert_int_ne(parkdb_instrument_put(db, &instrument), PARKDB_OK);
        instrument = instrument_first;
        instrument.duration = bad;
        ck_assert_int_ne(parkdb_instrument_put(db, &instrument), PARKDB_OK);
        parkdb_indicator indicator = indicator_second;
        indicator.threshold = bad;
        ck_assert_int_ne(parkdb_indicator_put(db, &indicator), PARKDB_OK);
        parkdb_assessment assessment = assessment_first;
        assessment.min_coverage = bad;
        ck_assert_int_ne(parkdb_assessment_put(db, &assessment), PARKDB_OK);
        parkdb_assessment_dimension dimension = assessment_dimension_first;
        dimension.weight = bad.value;
        ck_assert_int_ne(parkdb_assessment_dimension_put(db, &dimension), PARKDB_OK);
        for (int m = 0; m < 5; m++) {
            parkdb_assessment_item item = assessment_item_first;
            *(m == 0   ? &item.weight
              : m == 1 ? &item.bound_worst
              : m == 2 ? &item.bound_best
              : m == 3 ? &item.points_low
                       : &item.points_high) = bad;
            ck_assert_int_ne(parkdb_assessment_item_put(db, &item), PARKDB_OK);
            item = assessment_item_second;
            *(m == 0 ? &item.threshold : m == 1 ? &item.points_most : &item.points_each) = bad;
            ck_assert_int_ne(parkdb_assessment_item_put(db, &item), PARKDB_OK);
        }
        parkdb_unit unit = unit_first;
        unit.factor = bad.value;
        ck_assert_int_ne(parkdb_unit_put(db, &unit), PARKDB_OK);
    }
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Filters */

#define MEMBER(name)                                                                                                                       \
    {                                                                                                                                      \
#name, offsetof(parkdb_filter, name)                                                                                               \
    }
static const struct {
    const char *name;
    size_t offset;
} members[] = {
    MEMBER(code),      MEMBER(document),  MEMBER(area),       MEMBER(concerns),
    MEMBER(region),    MEMBER(indicator), MEMBER(agency),     MEMBER(role),
    MEMBER(kind),      MEMBER(status),    MEMBER(level),      MEMBER(strength),
    MEMBER(due_from),  MEMBER(due_to),    MEMBER(type),       MEMBER(dimension),
    MEMBER(rule_kind), MEMBER(relation),  MEMBER(method),     MEMBER(state),
    MEMBER(frequency), MEMBER(reason),    MEMBER(derivation), MEMBER(table_name),
    MEMBER(peers),     MEMBER(standing),  MEMBER(fate),       MEMBER(stated_or_inherited),
};
#undef MEMBER
#define MEMBER_COUNT (sizeof members / sizeof members[0])

static void set_member(parkdb_filter *filter, const char *name, const char *value)
{
    for (size_t i = 0; i < MEMBER_COUNT; i++) {
        if (strcmp(members[i].name, name) != 0) continue;
        *(const char **)(void *)((char *)filter + members[i].offset) = value;
        return;
    }
    ck_abort_msg("there is no filter %s", name);
}

static char *text_or_dash(const struct kind *kind, const void *row, const char *name)
{
    const char *text = *(const char *const *)(const void *)((const char *)row + field_named(kind, name)->offset);
    return format_text("%s", text ? text : "-");
}

/* What names a row of a view for these tests. */
static char *short_text(const struct kind *kind, const void *row)
{
    if (strcmp(kind->name, "catalogue") == 0) return text_or_dash(kind, row, "name");
    if (strcmp(kind->name, "catalogue_column") == 0) return text_or_dash(kind, row, "column_name");
    if (strcmp(kind->name, "target_rollup") == 0)
        return format_text("%s|%s", text_or_dash(kind, row, "target_code"), text_or_dash(kind, row, "due_period"));
    if (strcmp(kind->name, "figure") == 0)
        return format_text("%s|%s|%s", text_or_dash(kind, row, "indicator_code"), text_or_dash(kind, row, "area_code"),
                           text_or_dash(kind, row, "period"));
    if (strcmp(kind->name, "figure_conflict") == 0 || strcmp(kind->name, "figure_doubt") == 0)
        return format_text("%s|%s|%s|%s", text_or_dash(kind, row, "indicator_code"), text_or_dash(kind, row, "area_code"),
                           text_or_dash(kind, row, "period"),
                           text_or_dash(kind, row, strcmp(kind->name, "figure_doubt") == 0 ? "kind" : "source_code"));
    if (strcmp(kind->name, "target_status_count") == 0) {
        int dues = *(const int *)(const void *)((const char *)row + field_named(kind, "dues")->offset);
        return format_text("%s|%d", text_or_dash(kind, row, "status"), dues);
    }
    if (strcmp(kind->name, "target_schedule") == 0 || strcmp(kind->name, "target_progress") == 0 ||
        strcmp(kind->name, "target_status") == 0 || strcmp(kind->name, "target_explanation") == 0 ||
        strcmp(kind->name, "followup_proposed") == 0)
        return format_text("%s|%s|%s", text_or_dash(kind, row, "target_code"), text_or_dash(kind, row, "area_code"),
                           text_or_dash(kind, row, "due_period"));
    if (strcmp(kind->name, "followup_overview") == 0 || strcmp(kind->name, "followup_open") == 0)
        return text_or_dash(kind, row, "followup_code");
    if (strcmp(kind->name, "agency_scorecard") == 0)
        return format_text("%s|%s|%s|%s", text_or_dash(kind, row, "agency_code"), text_or_dash(kind, row, "kind"),
                           text_or_dash(kind, row, "role"), text_or_dash(kind, row, "status"));
    if (strcmp(kind->name, "target_standing") == 0)
        return format_text("%s|%s|%s", text_or_dash(kind, row, "target_code"), text_or_dash(kind, row, "area_code"),
                           text_or_dash(kind, row, "due_period"));
    if (strcmp(kind->name, "indicator_ranking") == 0 || strcmp(kind->name, "park_ranking") == 0 || strcmp(kind->name, "park_standing") == 0)
        return format_text("%s|%s|%s|%s", text_or_dash(kind, row, "indicator_code"), text_or_dash(kind, row, "period"),
                           text_or_dash(kind, row, "peers"), text_or_dash(kind, row, "park_code"));
    if (strcmp(kind->name, "assessment_round_overview") == 0) return text_or_dash(kind, row, "round");
    if (strcmp(kind->name, "assessment_result") == 0)
        return format_text("%s|%s|%s", text_or_dash(kind, row, "assessment_code"), text_or_dash(kind, row, "period"),
                           text_or_dash(kind, row, "park_code"));
    if (strcmp(kind->name, "assessment_dimension_score") == 0)
        return format_text("%s|%s|%s", text_or_dash(kind, row, "dimension_code"), text_or_dash(kind, row, "period"),
                           text_or_dash(kind, row, "park_code"));
    if (strcmp(kind->name, "assessment_item_score") == 0) {
        int item = *(const int *)(const void *)((const char *)row + field_named(kind, "item")->offset);
        return format_text("%s|%d|%s|%s", text_or_dash(kind, row, "dimension_code"), item, text_or_dash(kind, row, "period"),
                           text_or_dash(kind, row, "park_code"));
    }
    static const char *const naming[] = {"target_code", "instrument_code", "park_code", "document_code",
                                         "code",        "table_name",      "area_group"};
    static const char *const more[] = {"clause", "agency_code", "related_code", "higher_code", "field", "word", "member"};
    if (kind->key) return key_text(kind, row);
    struct text text = {NULL, 0, 0};
    for (size_t n = 0; n < 7 && !text.length; n++)
        for (size_t i = 0; i < kind->field_count; i++)
            if (strcmp(kind->fields[i].name, naming[n]) == 0)
                append(&text, *(const char *const *)(const void *)((const char *)row + kind->fields[i].offset));
    if (!text.length) append(&text, text_or_dash(kind, row, kind->fields[0].name));
    int is_target = strcmp(kind->fields[0].name, "target_code") == 0;
    for (size_t i = 0; i < kind->field_count; i++)
        for (size_t n = is_target ? 1 : 0; n < 7; n++) {
            if (strcmp(kind->name, "instrument_overview") == 0 || strcmp(kind->fields[i].name, more[n]) != 0) continue;
            append(&text, "|");
            append(&text, *(const char *const *)(const void *)((const char *)row + kind->fields[i].offset));
        }
    return kept_text(&text);
}

static char *short_texts(parkdb *db, const struct kind *kind, const parkdb_filter *filter)
{
    parkdb_cursor *cursor = NULL;
    struct text text = {NULL, 0, 0};
    must(db, kind->find(db, filter, &cursor));
    while (parkdb_next(cursor) == PARKDB_ROW) {
        if (text.length) append(&text, " ");
        append(&text, short_text(kind, kind->row(cursor)));
    }
    must(db, parkdb_last_error(db)->code);
    parkdb_cursor_close(cursor);
    return kept_text(&text);
}

static int count_words(const char *text)
{
    int count = *text != '\0';
    for (; *text; text++) count += *text == ' ';
    return count;
}

/* Every filter of every kind on the made-up policies, with what it finds, in the cursor's order: of figures, progress and assessments on
 * 2023-06-30, of all others before there were figures and aims. */
static const struct {
    const char *kind, *member, *value, *found;
} filters[] = {
    {"unit", "code", "coin", "coin"},
    {"unit", "dimension", "count", "piece thousand"},
    {"region", "code", "north", "north"},
    {"region", "level", "prefecture", "north-one north-two south-one south-one-old"},
    {"region", "region", "north", "north north-one north-one-east north-two"},
    {"region", "region", "north-one-east", "north-one-east"},
    {"agency", "code", "north-gov", "north-gov"},
    {"agency", "kind", "government", "land-gov north-gov"},
    {"agency", "region", "north", "alpha-committee north-gov north-money north-science"},
    {"agency", "region", "land", "alpha-committee north-gov north-money north-science"},
    {"document", "code", "plan", "plan"},
    {"document", "status", "in_force", "higher law"},
    {"document", "region", "land", "higher law plan"},
    {"document_issuer", "document", "plan", "plan|1 plan|2"},
    {"agency_member", "code", "old-office", "old-office|1 old-office|2"},
    {"agency_member", "agency", "north-money", "old-office|1"},
    {"agency_member", "role", "chair", "old-office|1"},
    {"agency_successor", "code", "old-office", "old-office|1 old-office|2"},
    {"agency_successor", "agency", "north-money", "old-office|1"},
    {"agency_successor", "kind", "merged", "old-office|1"},
    {"document_issuer", "agency", "land-gov", "law|1"},
    {"area_successor", "code", "south-one-old", "south-one-old|1"},
    {"area_successor", "area", "south-one", "south-one-old|1"},
    {"area_successor", "kind", "renamed", "south-one-old|1"},
    {"park_status", "code", "delta", "delta|2019-01-01"},
    {"park_status", "status", "warned", "delta|2019-01-01"},
    {"park", "code", "alpha", "alpha"},
    {"park", "type", "high_tech_park", "beta gamma"},
    {"park", "agency", "alpha-committee", "alpha"},
    {"park", "region", "north", "alpha beta delta"},
    {"park", "region", "north-one", "alpha"},
    {"park", "level", "national", "alpha"},
    {"park", "level", "provincial", "delta"},
    {"park_level", "area", "alpha", "alpha|0001-01-01 alpha|2017-07-01"},
    {"park_level", "level", "national", "alpha|2017-07-01 gamma|2010-01-01"},
    {"area_alias", "area", "alpha", "alpha|1 alpha|2"},
    {"area_alias", "area", "land", "land|1 land|2"},
    {"area_group", "code", "pair", "pair"},
    {"area_group", "rule_kind", "park", "land-national north-any north-plus"},
    {"area_group", "rule_kind", "region", "cities"},
    {"area_group", "area", "alpha", "land-national nest north-any north-plus pair"},
    {"area_group", "area", "north-two", "cities nest pair"},
    {"area_group_listed", "code", "nest", "nest|1 nest|2"},
    {"area_group_listed", "area", "pair", "nest|1"},
    {"indicator", "code", "income", "income"},
    {"indicator", "derivation", "growth", "growth spending-growth"},
    {"indicator_alias", "indicator", "income", "income|1 income|2"},
    {"clause", "code", "plan/1", "plan/1"},
    {"clause", "document", "higher", "higher/1"},
    {"clause_text", "code", "plan/1", "plan/1"},
    {"clause_text", "document", "plan", "plan/1"},
    {"task", "code", "plan/2.1", "plan/2.1"},
    {"task", "document", "plan", "plan/2.1 plan/2.1.2 plan/2.2"},
    {"task", "agency", "north-money", "plan/2.1 plan/2.1.2"},
    {"task_agency", "code", "plan/2.1", "plan/2.1|1 plan/2.1|2 plan/2.1|3"},
    {"task_agency", "document", "plan", "plan/2.1|1 plan/2.1|2 plan/2.1|3 plan/2.1.2|1"},
    {"task_agency", "agency", "north-money", "plan/2.1|3 plan/2.1.2|1"},
    {"task_agency", "role", "lead", "plan/2.1|1"},
    {"target", "code", "plan/firms", "plan/firms"},
    {"target", "document", "higher", "higher/firms higher/income"},
    {"target", "area", "north-plus", "plan/each plan/together"},
    {"target", "indicator", "firms", "higher/firms plan/firms"},
    {"target", "strength", "aspirational", "plan/income"},
    {"target", "due_from", "2025", "higher/firms plan/firms plan/income plan/versus"},
    {"target", "due_to", "2024", "plan/each"},
    {"target", "due_from", "2025-11", "higher/firms plan/firms plan/versus"},
    {"target_inferred", "code", "plan/income", "plan/income|1 plan/income|2"},
    {"target_relation", "code", "plan/firms", "plan/firms|1 plan/firms|2"},
    {"target_relation", "relation", "restates", "plan/versus|1"},
    {"target_agency", "code", "plan/income", "plan/income|1 plan/income|2"},
    {"target_agency", "agency", "land-gov", "plan/income|2"},
    {"target_agency", "role", "lead", "plan/income|1"},
    {"instrument", "code", "plan/grant", "plan/grant"},
    {"instrument", "kind", "premises", "plan/rooms"},
    {"instrument", "document", "plan", "plan/grant plan/rooms"},
    {"document_relation", "document", "plan", "plan|implements|higher plan|supersedes|old"},
    {"document_relation", "relation", "implements", "higher|implements|law plan|implements|higher"},
    {"origin", "code", "plan", "plan"},
    {"origin", "kind", "document", "higher plan"},
    {"period", "code", "2025-Q1-3", "2025-Q1-3"},
    {"period", "frequency", "half", "#304"},
    {"period", "due_from", "2100-12", "2100-12 2100-Q4 2100-H2 2100"},
    {"period", "due_to", "1949-02", "1949-01 1949-02 1949-M1-2"},
    {"catalogue", "table_name", "clock", "clock"},
    {"catalogue_column", "table_name", "source", "id code name synthetic note priority"},
    {"vocabulary", "table_name", "area_group",
     "area_group|rule_kind|park area_group|rule_kind|region area_group|rule_level_match|exact area_group|rule_level_match|at_least"},
    {"area_member", "code", "pair", "pair|alpha pair|north-two"},
    {"area_member", "area", "gamma", "nest|gamma"},
    {"area_member", "area", "alpha", "land-national|alpha nest|alpha north-any|alpha north-plus|alpha pair|alpha"},
    {"target_overview", "code", "plan/each", "plan/each"},
    {"target_overview", "document", "higher", "higher/income higher/firms"},
    {"target_overview", "area", "north-plus", "plan/together plan/each"},
    {"target_overview", "indicator", "firms", "higher/firms plan/firms"},
    {"target_overview", "kind", "headline", "higher/income higher/firms plan/firms"},
    {"target_overview", "kind", "task", "plan/together plan/each plan/income plan/versus"},
    {"target_overview", "strength", "expected", "plan/versus"},
    {"target_overview", "region", "north-one", "plan/versus"},
    {"target_overview", "concerns", "alpha", "plan/together plan/each plan/income plan/versus"},
    {"target_overview", "concerns", "north-two", "plan/income"},
    {"target_overview", "agency", "north-money", "plan/each plan/versus"},
    {"target_overview", "agency", "land-gov", "plan/income"},
    {"target_overview", "due_from", "2025", "higher/firms plan/firms plan/income plan/versus"},
    {"target_overview", "due_to", "2025-Q1-3", "plan/each plan/income"},
    {"task_responsibility", "document", "plan", "plan|2.1|north-gov plan|2.1|north-science plan|2.1|north-money plan|2.1.2|north-money"},
    {"task_responsibility", "agency", "north-money", "plan|2.1|north-money plan|2.1.2|north-money"},
    {"task_responsibility", "role", "lead", "plan|2.1|north-gov"},
    {"target_responsibility", "code", "plan/each", "plan/each|north-gov plan/each|north-science plan/each|north-money"},
    {"target_responsibility", "document", "plan",
     "plan/each|north-gov plan/each|north-science plan/each|north-money plan/income|north-science plan/income|land-gov "
     "plan/versus|north-money"},
    {"target_responsibility", "agency", "north-science", "plan/each|north-science plan/income|north-science"},
    {"target_responsibility", "role", "responsible", "plan/each|north-money"},
    {"target_responsibility", "stated_or_inherited", "stated", "plan/income|north-science plan/income|land-gov"},
    {"instrument_overview", "code", "plan/grant", "plan/grant"},
    {"instrument_overview", "document", "plan", "plan/grant plan/rooms"},
    {"instrument_overview", "kind", "premises", "plan/rooms"},
    {"document_lineage", "document", "plan", "plan|higher plan|old plan|old plan|law"},
    {"document_lineage", "relation", "supersedes", "plan|old"},
    {"document_lineage", "code", "law", "higher|law plan|law"},
    {"target_cascade", "code", "plan/firms", "plan/firms|higher/firms"},
    {"target_cascade", "document", "plan", "plan/firms|higher/firms plan/versus|plan/firms"},
    {"target_cascade", "relation", "restates", "plan/versus|plan/firms"},
    {"park_profile", "code", "alpha", "alpha"},
    {"park_profile", "type", "science_park", "delta"},
    {"park_profile", "level", "national", "alpha"},
    {"park_profile", "region", "north-one", "alpha"},
    {"source", "code", "book", "book"},
    {"register", "code", "south-parks", "south-parks"},
    {"register", "area", "south", "south-counties south-parks"},
    {"series_link", "indicator", "firms", "firms|north|2024"},
    {"series_link", "area", "north", "firms|north|2024"},
    {"observation", "indicator", "price", "price|beta|2022|unstated|2023-01-01"},
    {"observation", "area", "gamma", "firms|gamma|2021|sample|2022-01-01"},
    {"observation", "due_from", "2023", "firms|alpha|2025|unstated|2023-01-01"},
    {"observation", "due_to", "2020", "firms|alpha|2020|unstated|2021-01-01 spending|alpha|2020|unstated|2021-01-01"},
    {"observation", "status", "E", "spending|alpha|2020|unstated|2021-01-01"},
    {"figure", "indicator", "price", "price|beta|2022"},
    {"figure", "area", "beta",
     "firms|beta|2021 firms|beta|2022 income|beta|2021 income|beta|2022 income|beta|2022-Q1 income|beta|2022-Q1-3 income|beta|2022-Q2 "
     "income|beta|2022-Q3 income|beta|2022-Q4 intensity|beta|2022 price|beta|2022 spending|beta|2020 spending|beta|2021 spending|beta|2022 "
     "spending-growth|beta|2021 spending-growth|beta|2022"},
    {"figure", "due_from", "2022",
     "firms|alpha|2022 firms|beta|2022 firms|delta|2022 income|alpha|2022 income|beta|2022 income|both|2022 income|north|2022 "
     "income|alpha|2022-Q1 income|beta|2022-Q1 income|both|2022-Q1 income|alpha|2022-Q1-3 income|beta|2022-Q1-3 income|both|2022-Q1-3 "
     "income|alpha|2022-Q2 income|beta|2022-Q2 income|both|2022-Q2 income|alpha|2022-Q3 income|beta|2022-Q3 income|both|2022-Q3 "
     "income|alpha|2022-Q4 income|beta|2022-Q4 income|both|2022-Q4 intensity|alpha|2022 intensity|beta|2022 price|beta|2022 "
     "spending|alpha|2022 spending|beta|2022 spending-growth|alpha|2022 spending-growth|beta|2022"},
    {"figure", "due_to", "2020", "firms|alpha|2020 spending|alpha|2020 spending|beta|2020"},
    {"target_schedule", "code", "aims/each", "aims/each|alpha|2021 aims/each|beta|2021 aims/each|alpha|2022 aims/each|beta|2022"},
    {"target_schedule", "document", "higher", "higher/firms|land|2025 higher/income|land|-"},
    {"target_schedule", "area", "beta", "aims/defined|beta|2022 aims/each|beta|2021 aims/each|beta|2022 aims/undated|beta|-"},
    {"target_schedule", "indicator", "intensity", "plan/versus|alpha|2030-M1-11"},
    {"target_schedule", "agency", "land-gov", "plan/income|alpha|2025-Q1-3 plan/income|north-two|2025-Q1-3"},
    {"target_schedule", "due_from", "2026", "plan/versus|alpha|2030-M1-11"},
    {"target_schedule", "due_to", "2021", "aims/each|alpha|2021 aims/each|beta|2021"},
    {"target_progress", "code", "aims/nobody", "aims/nobody|-|2025"},
    {"target_progress", "document", "higher", "higher/firms|land|2025 higher/income|land|-"},
    {"target_progress", "area", "gamma", "aims/overdue|gamma|2022"},
    {"target_progress", "indicator", "price", "aims/defined|beta|2022"},
    {"target_progress", "agency", "land-gov", "plan/income|alpha|2025-Q1-3 plan/income|north-two|2025-Q1-3"},
    {"target_progress", "due_from", "2026", "plan/versus|alpha|2030-M1-11"},
    {"target_progress", "due_to", "2021", "aims/each|alpha|2021 aims/each|beta|2021"},
    {"target_progress", "status", "behind", "aims/behind|alpha|2025"},
    {"target_status", "code", "aims/nobody", "aims/nobody|-|2025"},
    {"target_status", "document", "higher", "higher/firms|land|2025 higher/income|land|-"},
    {"target_status", "area", "gamma", "aims/overdue|gamma|2022"},
    {"target_status", "indicator", "price", "aims/defined|beta|2022"},
    {"target_status", "agency", "land-gov", "plan/income|alpha|2025-Q1-3 plan/income|north-two|2025-Q1-3"},
    {"target_status", "due_from", "2026", "plan/versus|alpha|2030-M1-11"},
    {"target_status", "due_to", "2021", "aims/each|alpha|2021 aims/each|beta|2021"},
    {"target_status", "status", "behind", "aims/behind|alpha|2025"},
    {"target_calendar", "code", "aims/nobody", "aims/nobody"},
    {"target_calendar", "document", "higher", "higher/income higher/firms"},
    {"target_calendar", "area", "gamma", "aims/overdue"},
    {"target_calendar", "indicator", "price", "aims/defined"},
    {"target_calendar", "agency", "land-gov", "plan/income plan/income"},
    {"target_calendar", "due_from", "2026", "plan/versus"},
    {"target_calendar", "due_to", "2021", "aims/each aims/each"},
    {"target_calendar", "status", "behind", "aims/behind"},
    {"target_status_count", "code", "aims/nobody", "unevaluable|1"},
    {"target_status_count", "document", "higher", "open|2"},
    {"target_status_count", "area", "gamma", "overdue|1"},
    {"target_status_count", "indicator", "price", "unevaluable|1"},
    {"target_status_count", "agency", "land-gov", "unevaluable|2"},
    {"target_status_count", "due_from", "2026", "open|1"},
    {"target_status_count", "due_to", "2021", "missed|1 met|1"},
    {"target_status_count", "status", "behind", "behind|1"},
    {"target_explanation", "code", "aims/nobody", "aims/nobody|-|2025"},
    {"target_explanation", "document", "higher", "higher/firms|land|2025 higher/income|land|-"},
    {"target_explanation", "area", "gamma", "aims/overdue|gamma|2022"},
    {"target_explanation", "indicator", "price", "aims/defined|beta|2022"},
    {"target_explanation", "agency", "land-gov", "plan/income|alpha|2025-Q1-3 plan/income|north-two|2025-Q1-3"},
    {"target_explanation", "due_from", "2026", "plan/versus|alpha|2030-M1-11"},
    {"target_explanation", "due_to", "2021", "aims/each|alpha|2021 aims/each|beta|2021"},
    {"target_explanation", "status", "behind", "aims/behind|alpha|2025"},
    {"target_rollup", "code", "aims/each", "aims/each|2021 aims/each|2022"},
    {"target_rollup", "document", "higher", "higher/firms|2025 higher/income|-"},
    {"target_rollup", "agency", "land-gov", "plan/income|2025-Q1-3"},
    {"target_rollup", "due_from", "2026", "plan/versus|2030-M1-11"},
    {"target_rollup", "due_to", "2021", "aims/each|2021"},
    {"target_rollup", "status", "met", "aims/each|2022 aims/met|2022"},
    {"indicator_ranking", "area", "gamma", "#18"},
    {"indicator_ranking", "indicator", "spending", "#55"},
    {"indicator_ranking", "peers", "pair", "#16"},
    {"indicator_ranking", "due_from", "2022-Q4", "#109"},
    {"indicator_ranking", "due_to", "2020", "#38"},
    {"park_ranking", "area", "gamma", "#18"},
    {"park_ranking", "indicator", "spending", "#55"},
    {"park_ranking", "peers", "pair", "#16"},
    {"park_ranking", "due_from", "2022-Q4", "#109"},
    {"park_ranking", "due_to", "2020", "#38"},
    {"figure_conflict", "indicator", "income", "income|beta|2022|book income|beta|2022|unstated"},
    {"figure_conflict", "area", "beta", "income|beta|2022|book income|beta|2022|unstated"},
    {"figure_conflict", "due_from", "2022", "income|beta|2022|book income|beta|2022|unstated"},
    {"figure_conflict", "due_to", "2022", "income|beta|2022|book income|beta|2022|unstated"},
    {"figure_doubt", "indicator", "spending", "spending|alpha|2021|jump"},
    {"figure_doubt", "area", "alpha", "spending|alpha|2021|jump"},
    {"figure_doubt", "kind", "jump", "spending|alpha|2021|jump"},
    {"figure_doubt", "due_from", "2021", "spending|alpha|2021|jump"},
    {"figure_doubt", "due_to", "2021", "spending|alpha|2021|jump"},
    {"park_standing", "area", "gamma", "#5"},
    {"park_standing", "indicator", "firms", "#19"},
    {"park_standing", "peers", "pair", "#5"},
    {"park_standing", "standing", "weak", "#3"},
    {"target_standing", "code", "aims/place", "aims/place|delta|2022"},
    {"target_standing", "document", "aims", "aims/place|delta|2022"},
    {"target_standing", "area", "delta", "aims/place|delta|2022"},
    {"target_standing", "indicator", "rank", "aims/place|delta|2022 plan/together|north-plus|-"},
    {"target_standing", "agency", "north-money", "aims/place|delta|2022"},
    {"target_standing", "due_from", "2022", "aims/place|delta|2022"},
    {"target_standing", "due_to", "2025", "aims/place|delta|2022"},
    {"target_standing", "status", "overdue", "aims/place|delta|2022"},
    {"followup", "code", "f-open", "f-open"},
    {"followup", "document", "plan", "f-done f-late f-later f-open f-task"},
    {"followup", "area", "alpha", "f-open"},
    {"followup", "agency", "north-money", "f-task"},
    {"followup_event", "code", "f-late", "f-late|1 f-late|2 f-late|3"},
    {"followup_event", "agency", "north-money", "f-late|1"},
    {"followup_event", "kind", "closed", "f-done|2"},
    {"followup_overview", "code", "f-done", "f-done"},
    {"followup_overview", "document", "plan", "f-done f-late f-open f-task"},
    {"followup_overview", "area", "north", "f-done"},
    {"followup_overview", "agency", "north-money", "f-late f-task"},
    {"followup_overview", "due_from", "2023-06", "f-late f-open"},
    {"followup_overview", "due_to", "2023-04", "f-done f-task"},
    {"followup_overview", "status", "overdue", "f-late"},
    {"followup_open", "code", "f-late", "f-late"},
    {"followup_open", "document", "plan", "f-open f-task f-late"},
    {"followup_open", "area", "alpha", "f-open"},
    {"followup_open", "agency", "north-money", "f-task f-late"},
    {"followup_open", "due_from", "2023-06", "f-open f-late"},
    {"followup_open", "due_to", "2023-04", "f-task"},
    {"followup_open", "status", "open", "f-open"},
    {"followup_proposed", "code", "aims/each", "aims/each|alpha|2021"},
    {"followup_proposed", "document", "aims",
     "aims/added|both|2022 aims/behind|alpha|2025 aims/each|alpha|2021 aims/missed|alpha|2022 aims/overdue|gamma|2022 "
     "aims/place|delta|2022 aims/summed|alpha|2022"},
    {"followup_proposed", "area", "gamma", "aims/overdue|gamma|2022"},
    {"followup_proposed", "indicator", "income", "aims/added|both|2022 aims/summed|alpha|2022"},
    {"followup_proposed", "agency", "north-money",
     "aims/behind|alpha|2025 aims/each|alpha|2021 aims/missed|alpha|2022 aims/place|delta|2022"},
    {"followup_proposed", "role", "manages", "aims/summed|alpha|2022"},
    {"followup_proposed", "due_from", "2023", "aims/behind|alpha|2025"},
    {"followup_proposed", "due_to", "2021", "aims/each|alpha|2021"},
    {"followup_proposed", "status", "missed", "aims/added|both|2022 aims/each|alpha|2021 aims/missed|alpha|2022 aims/summed|alpha|2022"},
    {"agency_scorecard", "agency", "north-money",
     "north-money|followup|-|answered north-money|followup|-|overdue north-money|target|implement|open north-money|target|lead|behind "
     "north-money|target|lead|met north-money|target|lead|missed north-money|target|lead|overdue north-money|target|lead|reached "
     "north-money|target|responsible|open north-money|task|implement|open north-money|task|lead|missed "
     "north-money|task|responsible|unevaluable"},
    {"agency_scorecard", "role", "support",
     "land-gov|target|support|unevaluable north-science|target|support|open north-science|task|support|unevaluable"},
    {"agency_scorecard", "kind", "followup",
     "north-gov|followup|-|closed north-gov|followup|-|open north-money|followup|-|answered north-money|followup|-|overdue"},
    {"agency_scorecard", "status", "behind", "north-money|target|lead|behind"},
    {"cascade_missing", "code", "plan/firms", "one|plan/firms"},
    {"cascade_missing", "document", "one", "one|plan/each one|plan/firms one|plan/income one|plan/versus"},
    {"cascade_missing", "region", "north-one", "one|plan/each one|plan/firms one|plan/income one|plan/versus"},
    {"cascade_missing", "indicator", "firms", "one|plan/firms"},
    {"cascade_missing", "reason", "binds", "one|plan/each two|plan/each one|plan/income two|plan/income one|plan/versus"},
    {"target_released", "code", "aims/met", "aims/met aims/met"},
    {"target_released", "document", "aims", "#34"},
    {"target_released", "indicator", "price", "aims/defined aims/defined"},
    {"target_released", "relation", "repeals", "#17"},
    {"target_released", "fate", "succeeded", "aims/met"},
    {"target_released", "due_from", "2025", "#16"},
    {"target_released", "due_to", "2022",
     "aims/added aims/added aims/defined aims/defined aims/each aims/each aims/met aims/met aims/missed aims/missed aims/overdue "
     "aims/overdue aims/place aims/place aims/summed aims/summed"},
    {"assessment", "code", "marks", "marks"},
    {"assessment", "document", "plan", "marks"},
    {"assessment_class", "code", "marks", "marks|1 marks|2"},
    {"assessment_class", "area", "far", "marks|2"},
    {"assessment_dimension", "code", "marks", "marks/growth marks/aims marks/checks"},
    {"assessment_item", "code", "marks/growth", "marks/growth|1 marks/growth|2 marks/growth|3"},
    {"assessment_item", "indicator", "price", "marks/checks|2 trial/odd|1"},
    {"assessment_item", "method", "rank", "marks/growth|3 tally/firms|1"},
    {"assessment_round_overview", "code", "marks", "marks/2021/1 marks/2021/2"},
    {"assessment_round_overview", "due_from", "2022-H1", "tally/2022/1 tally/2022/2"},
    {"assessment_round_overview", "due_to", "2021", "marks/2021/1 marks/2021/2 tally/2021/1"},
    {"assessment_round_overview", "state", "published", "tally/2021/1 tally/2022/1"},
    {"assessment_result", "code", "marks",
     "marks|2020|gamma marks|2020|alpha marks|2020|beta marks|2020|delta marks|2021|gamma marks|2021|beta marks|2021|alpha "
     "marks|2021|delta marks|2021|gamma marks|2021|beta marks|2021|alpha marks|2021|delta marks|2022|gamma marks|2022|beta "
     "marks|2022|alpha marks|2022|delta"},
    {"assessment_result", "area", "gamma",
     "marks|2020|gamma marks|2021|gamma marks|2021|gamma marks|2022|gamma tally|2020|gamma tally|2021|gamma tally|2022|gamma "
     "tally|2022|gamma trial|2020|gamma trial|2021|gamma trial|2022|gamma"},
    {"assessment_result", "state", "replaced", "marks|2021|gamma marks|2021|beta marks|2021|alpha marks|2021|delta"},
    {"assessment_result", "due_from", "2022", "#16"},
    {"assessment_result", "due_to", "2020", "#12"},
    {"assessment_result", "status", "vetoed", "marks|2022|gamma"},
    {"assessment_dimension_score", "code", "tally", "#16"},
    {"assessment_dimension_score", "area", "delta", "#19"},
    {"assessment_dimension_score", "state", "published",
     "tally/firms|2021|alpha tally/firms|2021|beta tally/firms|2021|delta tally/firms|2021|gamma tally/firms|2022|alpha "
     "tally/firms|2022|beta tally/firms|2022|delta tally/firms|2022|gamma"},
    {"assessment_dimension_score", "due_from", "2022-Q4", "#24"},
    {"assessment_dimension_score", "due_to", "2021-H2", "#52"},
    {"assessment_item_score", "code", "trial", "#24"},
    {"assessment_item_score", "area", "beta", "#34"},
    {"assessment_item_score", "indicator", "income", "#32"},
    {"assessment_item_score", "state", "frozen", "#24"},
    {"assessment_item_score", "due_from", "2022", "#40"},
    {"assessment_item_score", "due_to", "2020", "#36"},
};
#define FILTER_COUNT (sizeof filters / sizeof filters[0])

static int is_of_figures(const char *kind)
{
    return is_listed(
        "source, series_link, observation, figure, figure_conflict, figure_doubt, target_schedule, target_progress, target_status, "
        "target_status_count, "
        "target_explanation, "
        "target_rollup, target_calendar, indicator_ranking, park_ranking, park_standing, "
        "target_standing, followup, "
        "followup_event, followup_overview, followup_open, followup_proposed, agency_scorecard, cascade_missing, target_released",
        kind);
}

static int is_of_assessments(const char *kind)
{
    return strncmp(kind, "assessment", strlen("assessment")) == 0;
}

START_TEST(filters_find_what_they_should)
{
    parkdb *db = new_made_up(), *figured = new_figured(), *assessed = new_assessed();
    must(assessed, parkdb_set_clock(assessed, "2023-06-30", "2023-06-30"));
    put_successors(figured);
    put_figure(figured, "firms", "delta", "2022", 1); /* the third, so that there are strengths and weak spots */
    run(figured, "INSERT INTO target (code, clause, area, quantifier, indicator, comparator, value, unit, period_to, wording) SELECT "
                 "'aims/place', c.id, a.id, 'whole', i.id, '<=', 1, i.unit, q.id, 'w' FROM clause c, area a, indicator i, period q WHERE "
                 "c.code = 'aims/2' AND a.code = 'delta' AND i.code = 'rank' AND q.code = '2022'");
    must(figured, parkdb_set_clock(figured, "2023-06-30", NULL));
    parkdb_clause_text text = {"plan/1", "text"};
    parkdb_document_relation cites = {"higher", "cites", "old", NULL};
    must(db, parkdb_clause_text_put(db, &text));
    must(db, parkdb_document_relation_put(db, &cites));
    for (size_t i = 0; i < FILTER_COUNT; i++) {
        parkdb_filter filter;
        parkdb_filter_init(&filter);
        set_member(&filter, filters[i].member, filters[i].value);
        parkdb *asked = is_of_assessments(filters[i].kind) ? assessed : is_of_figures(filters[i].kind) ? figured : db;
        char *found = short_texts(asked, kind_named(filters[i].kind), &filter);
        if (filters[i].found[0] == '#') found = format_text("#%d", count_words(found)); /* too many to be written down */
        ck_assert_msg(strcmp(found, filters[i].found) == 0, "%s by %s \"%s\": found \"%s\", expected \"%s\"", filters[i].kind,
                      filters[i].member, filters[i].value, found, filters[i].found);
    }
    parkdb_close(assessed);
    parkdb_close(figured);
    parkdb_close(db);
}
END_TEST

/* What kind and status stood for before there were members for it, and still do. */
static const struct {
    const char *kind, *former, *now;
} moved[] = {
    {"unit", "kind", "dimension"},
    {"park", "kind", "type"},
    {"park_profile", "kind", "type"},
    {"area_group", "kind", "rule_kind"},
    {"document_relation", "kind", "relation"},
    {"document_lineage", "kind", "relation"},
    {"target_relation", "kind", "relation"},
    {"target_cascade", "kind", "relation"},
    {"target_released", "kind", "relation"},
    {"target_released", "status", "fate"},
    {"period", "kind", "frequency"},
    {"vocabulary", "kind", "table_name"},
    {"catalogue", "kind", "table_name"},
    {"catalogue_column", "kind", "table_name"},
    {"target_responsibility", "kind", "stated_or_inherited"},
    {"indicator_ranking", "kind", "peers"},
    {"park_ranking", "kind", "peers"},
    {"park_standing", "kind", "peers"},
    {"park_standing", "status", "standing"},
    {"cascade_missing", "kind", "reason"},
    {"assessment_item", "kind", "method"},
    {"assessment_result", "kind", "state"},
    {"assessment_dimension_score", "kind", "state"},
    {"assessment_item_score", "kind", "state"},
    {"assessment_round_overview", "status", "state"},
    {"indicator", "kind", "derivation"},
    {"agency", "kind", "kind"},
    {"assessment_result", "status", "status"},
    {"target_progress", "status", "status"},
};

static int stands_for_another(const char *kind, const char *member)
{
    for (size_t m = 0; m < sizeof moved / sizeof moved[0]; m++)
        if (strcmp(moved[m].kind, kind) == 0 && strcmp(moved[m].former, member) == 0) return 1;
    return 0;
}

static int is_covered(const char *kind, const char *member, int finding)
{
    for (size_t i = 0; i < FILTER_COUNT; i++)
        if (strcmp(filters[i].kind, kind) == 0 && strcmp(filters[i].member, member) == 0 && (*filters[i].found != '\0') == finding)
            return 1;
    return 0;
}

START_TEST(known_filters_are_covered_and_others_are_misuse)
{
    parkdb *db = new_assessed();
    for (size_t k = 0; k < kind_count; k++)
        for (size_t m = 0; m < MEMBER_COUNT; m++) {
            parkdb_filter filter = {.size = sizeof filter};
            parkdb_cursor *cursor = (parkdb_cursor *)&cursor;
            set_member(&filter, members[m].name, "no such thing");
            int code = kinds[k].find(db, &filter, &cursor);
            if (is_listed(kinds[k].filters, members[m].name)) {
                must_fail(db, code, PARKDB_UNKNOWN, format_text("filter %s: found \"no such thing\", expected ", members[m].name));
                ck_assert_ptr_null(cursor);
                ck_assert_msg(is_covered(kinds[k].name, members[m].name, 1), "%s by %s", kinds[k].name, members[m].name);
            } else {
                /* Of a state either was said. */
                int is_state = is_listed(kinds[k].filters, "state") && is_listed("kind, status", members[m].name);
                int is_word = is_state || stands_for_another(kinds[k].name, members[m].name);
                must_fail(db, code, is_word ? PARKDB_UNKNOWN : PARKDB_MISUSE, "");
                ck_assert_ptr_null(cursor);
            }
        }
    parkdb_close(db);
}
END_TEST

/* Each filter with one letter more than a word that finds something: a typing mistake is answered with the word that was meant. */
START_TEST(a_typing_mistake_is_answered_with_the_nearest_word)
{
    parkdb *db = new_made_up(), *figured = new_figured(), *assessed = new_assessed();
    put_successors(figured);
    for (size_t i = 0; i < FILTER_COUNT; i++) {
        if (strncmp(filters[i].member, "due_", 4) == 0 || strcmp(filters[i].value, "E") == 0) continue; /* nothing is near enough */
        if (strcmp(filters[i].kind, "period") == 0 && strcmp(filters[i].member, "code") == 0) continue;
        parkdb_filter filter = {.size = sizeof filter};
        parkdb_cursor *cursor;
        parkdb *asked = is_of_assessments(filters[i].kind) ? assessed : is_of_figures(filters[i].kind) ? figured : db;
        if (strcmp(filters[i].value, "aims/place") == 0 || strcmp(filters[i].value, "plan/1") == 0) continue; /* put by that test alone */
        set_member(&filter, filters[i].member, format_text("%sx", filters[i].value));
        must_fail(asked, kind_named(filters[i].kind)->find(asked, &filter, &cursor), PARKDB_UNKNOWN,
                  format_text("filter %s: found \"%sx\", expected ", filters[i].member, filters[i].value));
        const char *near = strstr(parkdb_last_error(asked)->message, ": is it \"");
        ck_assert_msg(near != NULL, "%s", parkdb_last_error(asked)->message);
    }
    parkdb_filter filter = {.size = sizeof filter, .status = "overdu"};
    parkdb_cursor *cursor;
    must_fail(figured, parkdb_target_progress_find(figured, &filter, &cursor), PARKDB_UNKNOWN,
              "parkdb_target_progress_find: filter status: found \"overdu\", expected one of behind, met, missed, on_track, open, "
              "overdue, reached, unevaluable: is it \"overdue\"?");
    parkdb_close(assessed);
    parkdb_close(figured);
    parkdb_close(db);
}
END_TEST

/* A filter of a version to come. */
struct later_filter {
    parkdb_filter filter;
    const char *more;
};

START_TEST(a_larger_filter_is_taken_while_its_end_is_zero)
{
    parkdb *db = new_made_up();
    struct later_filter later = {.filter = {.size = sizeof later, .code = "coin"}};
    parkdb_cursor *cursor;
    same_text(short_texts(db, kind_named("unit"), &later.filter), "coin");
    later.more = "something";
    must_fail(db, parkdb_unit_find(db, &later.filter, &cursor), PARKDB_MISUSE, "parkdb_filter: found a member set that version");
    later.filter.size = (size_t)-1;
    must_fail(db, parkdb_unit_find(db, &later.filter, &cursor), PARKDB_MISUSE, "parkdb_filter.size");
    parkdb_close(db);
}
END_TEST

/* The other structs with a size: as large as they are, larger and zero behind, larger and not, smaller. */
START_TEST(sizes_of_other_structs)
{
    struct {
        parkdb_report given;
        int more;
    } report = {.given = {.size = sizeof report, .park = "nowhere"}};
    struct {
        parkdb_csv_options given;
        int more;
    } csv = {.given = {.size = sizeof csv}};
    struct {
        parkdb_open_options given;
        int more;
    } options = {.given = {.size = sizeof options}};
    parkdb *db = new_made_up(), *other = NULL;
    parkdb_error error;
    must_fail(db, parkdb_report_file(db, &report.given, fresh_path("r.html")), PARKDB_UNKNOWN, "nowhere");
    must_fail(db, parkdb_import_csv(db, "/nowhere/f.csv", &csv.given, NULL), PARKDB_MISSING, "f.csv: there is no such file");
    ck_assert_int_eq(parkdb_open_with("/nowhere/p.db", &options.given, &other, &error), PARKDB_MISSING);
    report.more = csv.more = options.more = 1;
    must_fail(db, parkdb_report_file(db, &report.given, "/nowhere/r.html"), PARKDB_MISUSE, "parkdb_report: found a member set");
    must_fail(db, parkdb_import_csv(db, "/nowhere/f.csv", &csv.given, NULL), PARKDB_MISUSE, "parkdb_csv_options: found a member set");
    ck_assert_int_eq(parkdb_open_with("/nowhere/p.db", &options.given, &other, &error), PARKDB_MISUSE);
    ck_assert_ptr_nonnull(strstr(error.message, "parkdb_open_options: found a member set"));
    ck_assert_int_eq(parkdb_upgrade_with("/nowhere/p.db", &options.given, &error), PARKDB_MISUSE);
    report.given.size = csv.given.size = options.given.size = sizeof(size_t);
    must_fail(db, parkdb_report_file(db, &report.given, "/nowhere/r.html"), PARKDB_MISUSE, "parkdb_report.size: found 8");
    must_fail(db, parkdb_import_csv(db, "/nowhere/f.csv", &csv.given, NULL), PARKDB_MISUSE, "parkdb_csv_options.size: found 8");
    ck_assert_int_eq(parkdb_open_with("/nowhere/p.db", &options.given, &other, &error), PARKDB_MISUSE);
    parkdb_close(db);
}
END_TEST

/* A filter as versions before 1.0 have it: it ends with offset. */
static parkdb_filter former_filter(void)
{
    parkdb_filter filter;
    memset(&filter, 0xA5, sizeof filter); /* nothing behind its end may be read */
    memset(&filter, 0, offsetof(parkdb_filter, type));
    filter.size = offsetof(parkdb_filter, type);
    return filter;
}

START_TEST(kind_and_status_of_former_callers_mean_what_they_meant)
{
    parkdb *db = new_made_up(), *figured = new_figured(), *assessed = new_assessed();
    put_successors(figured);
    for (size_t m = 0; m < sizeof moved / sizeof moved[0]; m++)
        for (size_t i = 0; i < FILTER_COUNT; i++) {
            if (strcmp(filters[i].kind, moved[m].kind) != 0 || strcmp(filters[i].member, moved[m].now) != 0) continue;
            parkdb *asked = is_of_assessments(filters[i].kind) ? assessed : is_of_figures(filters[i].kind) ? figured : db;
            parkdb_filter former = former_filter(), filter = {.size = sizeof filter};
            parkdb_cursor *cursor;
            set_member(&former, moved[m].former, filters[i].value);
            set_member(&filter, moved[m].now, filters[i].value);
            same_text(short_texts(asked, kind_named(filters[i].kind), &former), short_texts(asked, kind_named(filters[i].kind), &filter));
            if (strcmp(moved[m].former, moved[m].now) == 0) continue;
            parkdb_filter anew = {.size = sizeof anew}; /* a caller who has both may say either, not both */
            set_member(&anew, moved[m].former, filters[i].value);
            same_text(short_texts(asked, kind_named(filters[i].kind), &anew), short_texts(asked, kind_named(filters[i].kind), &filter));
            set_member(&anew, moved[m].now, filters[i].value);
            must_fail(asked, kind_named(filters[i].kind)->find(asked, &anew, &cursor), PARKDB_MISUSE,
                      format_text("the filter %s stands for %s, which is set, too", moved[m].former, moved[m].now));
        }
    parkdb_close(assessed);
    parkdb_close(figured);
    parkdb_close(db);
}
END_TEST

START_TEST(a_target_lies_where_its_group_lies)
{
    /* A group lies in a region by its rule, or because all that it lists lie there: a region's people find its targets either way. */
    parkdb *db = new_made_up();
    parkdb_filter filter = {.size = sizeof filter, .region = "north"};
    same_text(short_texts(db, kind_named("target_overview"), &filter), "plan/together plan/each plan/firms plan/income plan/versus");
    filter.region = "south";
    same_text(short_texts(db, kind_named("target_overview"), &filter), "");
    parkdb_close(db);
}
END_TEST

START_TEST(filters_must_all_hold)
{
    parkdb *db = new_made_up();
    parkdb_filter filter = {.size = sizeof filter, .document = "plan", .kind = "task", .agency = "north-money"};
    same_text(short_texts(db, kind_named("target_overview"), &filter), "plan/each plan/versus");
    filter.strength = "firm";
    same_text(short_texts(db, kind_named("target_overview"), &filter), "plan/each");
    filter.document = "higher";
    same_text(short_texts(db, kind_named("target_overview"), &filter), "");
    parkdb_close(db);
}
END_TEST

START_TEST(filters_of_progress_must_all_hold)
{
    parkdb *db = new_figured();
    const struct kind *progress = kind_named("target_progress");
    parkdb_filter filter = {.size = sizeof filter, .agency = "north-money", .area = "alpha", .document = "aims"};
    must(db, parkdb_set_clock(db, "2023-06-30", NULL));
    same_text(short_texts(db, progress, &filter),
              "aims/behind|alpha|2025 aims/each|alpha|2021 aims/each|alpha|2022 aims/missed|alpha|2022 aims/reached|alpha|2025");
    filter.due_from = "2022-H2"; /* due when it begins or later: a year ends with its second half */
    filter.due_to = "2022";
    same_text(short_texts(db, progress, &filter), "aims/each|alpha|2022 aims/missed|alpha|2022");
    filter.status = "met";
    same_text(short_texts(db, progress, &filter), "aims/each|alpha|2022");
    filter.status = "overdue";
    same_text(short_texts(db, progress, &filter), "");
    parkdb_close(db);
}
END_TEST

START_TEST(filters_hold_no_sql)
{
    parkdb *db = new_made_up();
    parkdb_filter filter = {.size = sizeof filter, .code = "x' OR '1'='1"}, word = {.size = sizeof word, .dimension = "x' OR '1'='1"};
    parkdb_cursor *cursor;
    must_fail(db, parkdb_unit_find(db, &filter, &cursor), PARKDB_UNKNOWN, "x' OR '1'='1");
    must_fail(db, parkdb_unit_find(db, &word, &cursor), PARKDB_UNKNOWN, "x' OR '1'='1");
    filter.code = "%";
    must_fail(db, parkdb_unit_find(db, &filter, &cursor), PARKDB_UNKNOWN, "filter code: found \"%\"");
    parkdb_close(db);
}
END_TEST

START_TEST(a_filter_is_read_during_the_call_only)
{
    parkdb *db = new_made_up();
    char code[] = "coin";
    parkdb_cursor *cursor = NULL;
    parkdb_filter filter = {.size = sizeof filter, .code = code};
    must(db, parkdb_unit_find(db, &filter, &cursor));
    memcpy(code, "sack", 4);
    filter.size = 0;
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    ck_assert_str_eq(parkdb_unit_row(cursor)->code, "coin");
    parkdb_cursor_close(cursor);
    parkdb_close(db);
}
END_TEST

START_TEST(limit_and_offset_cut_the_same_order)
{
    parkdb *db = new_assessed();
    for (size_t k = 0; k < kind_count; k++) {
        char *all = found_text(db, &kinds[k], NULL);
        same_text(found_text(db, &kinds[k], NULL), all); /* the order is fixed */
        parkdb_filter none = {.size = sizeof none};
        same_text(found_text(db, &kinds[k], &none), all);
        struct text pieces = {NULL, 0, 0};
        int count = count_lines(all), step = count / 3 + 1;
        for (int at = 0; at < count; at += step) {
            parkdb_filter filter = {.size = sizeof filter, .limit = step, .offset = at};
            char *piece = found_text(db, &kinds[k], &filter);
            ck_assert_int_le(count_lines(piece), step);
            append(&pieces, piece);
        }
        same_text(kept_text(&pieces), all);
        parkdb_filter rest = {.size = sizeof rest, .offset = count - 1};
        if (count) ck_assert_int_eq(count_lines(found_text(db, &kinds[k], &rest)), 1);
        rest.offset = count + 5;
        same_text(found_text(db, &kinds[k], &rest), "");
        parkdb_cursor *cursor = (parkdb_cursor *)&cursor;
        parkdb_filter bad = {.size = sizeof bad, .limit = -1};
        must_fail(db, kinds[k].find(db, &bad, &cursor), PARKDB_MISUSE, "limit");
        ck_assert_ptr_null(cursor);
        bad.limit = 0;
        bad.offset = -1;
        must_fail(db, kinds[k].find(db, &bad, &cursor), PARKDB_MISUSE, "offset");
        bad.offset = 0;
        bad.size = sizeof bad - 8;
        must_fail(db, kinds[k].find(db, &bad, &cursor), PARKDB_MISUSE, "size");
        bad.size = 0;
        must_fail(db, kinds[k].find(db, &bad, &cursor), PARKDB_MISUSE, "size");
    }
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Cursors */

START_TEST(rows_are_there_only_after_next)
{
    parkdb *db = new_assessed();
    put_successors(db);
    for (size_t k = 0; k < kind_count; k++) {
        parkdb_cursor *cursor = NULL;
        must(db, kinds[k].find(db, NULL, &cursor));
        ck_assert_ptr_null(kinds[k].row(cursor));
        int code = parkdb_next(cursor), count = 0;
        for (; code == PARKDB_ROW; code = parkdb_next(cursor), count++)
            for (size_t other = 0; other < kind_count; other++) {
                const void *row = kinds[other].row(cursor);
                if (count < 3) ck_assert_msg((row != NULL) == (other == k), "%s of %s", kinds[other].name, kinds[k].name);
            }
        must(db, code);
        ck_assert_ptr_null(kinds[k].row(cursor));
        ck_assert_int_eq(parkdb_next(cursor), PARKDB_OK); /* and it stays so */
        ck_assert_ptr_null(kinds[k].row(cursor));
        ck_assert_ptr_null(parkdb_search_result_row(cursor));
        if (strcmp(kinds[k].name, "clause_text") != 0) ck_assert_msg(count > 0, "%s has no row", kinds[k].name);
        parkdb_cursor_close(cursor);
    }
    parkdb_close(db);
}
END_TEST

START_TEST(two_cursors_of_a_kind_do_not_meet)
{
    parkdb *db = new_made_up();
    parkdb_cursor *one = NULL, *two = NULL;
    must(db, parkdb_unit_find(db, NULL, &one));
    must(db, parkdb_unit_find(db, NULL, &two));
    ck_assert_int_eq(parkdb_next(one), PARKDB_ROW);
    char *first = row_text(kind_named("unit"), parkdb_unit_row(one));
    while (parkdb_next(two) == PARKDB_ROW) continue;
    same_text(row_text(kind_named("unit"), parkdb_unit_row(one)), first);
    parkdb_cursor_close(two);
    same_text(row_text(kind_named("unit"), parkdb_unit_row(one)), first);
    parkdb_cursor_close(one);
    parkdb_close(db);
}
END_TEST

START_TEST(a_cursor_reads_the_database_as_others_left_it)
{
    /* What another connection would write while a cursor is open comes after it or has to wait. */
    char *path = fresh_path("t.db");
    parkdb *db = new_file(path), *other;
    load_made_up(db);
    char *before = found_text(db, kind_named("unit"), NULL);
    parkdb_cursor *cursor = NULL;
    struct text rows = {NULL, 0, 0};
    parkdb_unit late = {.code = "zzz", .dimension = "count", .factor = 1};
    must(db, parkdb_unit_find(db, NULL, &cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    append_line(&rows, row_text(kind_named("unit"), parkdb_unit_row(cursor)));
    other = open_file(path, PARKDB_OPEN_READ_WRITE);
    must(other, parkdb_set_busy_timeout(other, 0));
    int code = parkdb_unit_put(other, &late);
    ck_assert(code == PARKDB_OK || code == PARKDB_BUSY);
    while (parkdb_next(cursor) == PARKDB_ROW) append_line(&rows, row_text(kind_named("unit"), parkdb_unit_row(cursor)));
    parkdb_cursor_close(cursor);
    same_text(kept_text(&rows), before);
    must(other, parkdb_unit_put(other, &late));
    ck_assert_int_eq(count_lines(found_text(db, kind_named("unit"), NULL)), count_lines(before) + 1);
    parkdb_close(other);
    parkdb_close(db);
}
END_TEST

START_TEST(rows_may_be_changed_while_they_are_read)
{
    /* Whether a cursor sees what its own handle writes is not said, but the rows that are there come once and the writing is sound. */
    parkdb *db = new_made_up();
    parkdb_cursor *cursor = NULL;
    int count = 0;
    must(db, parkdb_target_find(db, NULL, &cursor));
    while (parkdb_next(cursor) == PARKDB_ROW) {
        parkdb_target target = *parkdb_target_row(cursor);
        target.wording = "changed";
        must(db, parkdb_target_put(db, &target));
        count++;
    }
    parkdb_cursor_close(cursor);
    ck_assert_int_eq(count, 7);
    same_text(ask(db, "SELECT DISTINCT wording FROM target"), "changed\n");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *records = suite_create("records");
    TCase *writing = add_case(records, "writing");
    tcase_add_test(writing, every_writable_kind_has_a_sample);
    tcase_add_test(writing, every_member_of_a_row_is_tested);
    add_loop(writing, put_change_and_remove, SAMPLE_COUNT);
    add_loop(writing, a_row_to_be_removed_is_read_by_its_key_alone, SAMPLE_COUNT);
    tcase_add_test(writing, a_row_is_read_as_far_as_the_caller_says);
    tcase_add_test(writing, an_update_keeps_what_refers_to_the_row);
    add_loop(writing, what_others_refer_to_stays, sizeof referred / sizeof referred[0]);
    tcase_add_test(writing, a_refused_removal_has_the_code_of_sqlite);
    tcase_add_test(writing, what_nobody_refers_to_goes);
    tcase_add_test(writing, parts_go_along);
    tcase_add_test(writing, parts_of_assessments_go_along);
    TCase *values = add_case(records, "values");
    tcase_add_test(values, a_missing_text_stands_for_its_usual_word);
    tcase_add_test(values, a_missing_number_is_not_zero);
    tcase_add_test(values, references_must_name_something);
    tcase_add_test(values, what_must_be_unique_is);
    tcase_add_test(values, texts_come_back_as_they_are);
    tcase_add_test(values, numbers_come_back_as_they_are);
    tcase_add_test(values, what_is_no_number_is_refused);
    TCase *filtering = add_case(records, "filters");
    tcase_add_test(filtering, filters_find_what_they_should);
    tcase_add_test(filtering, known_filters_are_covered_and_others_are_misuse);
    tcase_add_test(filtering, a_typing_mistake_is_answered_with_the_nearest_word);
    tcase_add_test(filtering, a_larger_filter_is_taken_while_its_end_is_zero);
    tcase_add_test(filtering, sizes_of_other_structs);
    tcase_add_test(filtering, kind_and_status_of_former_callers_mean_what_they_meant);
    tcase_add_test(filtering, a_target_lies_where_its_group_lies);
    tcase_add_test(filtering, filters_must_all_hold);
    tcase_add_test(filtering, filters_of_progress_must_all_hold);
    tcase_add_test(filtering, filters_hold_no_sql);
    tcase_add_test(filtering, a_filter_is_read_during_the_call_only);
    tcase_add_test(filtering, limit_and_offset_cut_the_same_order);
    TCase *cursors = add_case(records, "cursors");
    tcase_add_test(cursors, rows_are_there_only_after_next);
    tcase_add_test(cursors, two_cursors_of_a_kind_do_not_meet);
    tcase_add_test(cursors, a_cursor_reads_the_database_as_others_left_it);
    tcase_add_test(cursors, rows_may_be_changed_while_they_are_read);
    return records;
}

int main(void)
{
    return run_suite(suite());
}
