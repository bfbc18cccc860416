/* The views: the rows of a view and of its cursor are the same rows, its columns are those that people rely on, and it is right. */
#include "kinds.h"
#include "support.h"

#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- One truth through two doors */

static void compare_all(parkdb *db)
{
    for (size_t i = 0; i < kind_count; i++)
        same_text(sorted_lines(found_text(db, &kinds[i], NULL)), sorted_lines(asked_text(db, &kinds[i])));
}

START_TEST(rows_of_sql_are_rows_of_cursors)
{
    parkdb *db = new_bundled();
    compare_all(db);
    ck_assert_int_gt(count_lines(found_text(db, kind_named("target_overview"), NULL)), 90);
    ck_assert_int_gt(count_lines(found_text(db, kind_named("target_responsibility"), NULL)), 50);
    parkdb_close(db);
    db = new_made_up();
    parkdb_clause_text text = {"plan/1", "text"};
    must(db, parkdb_clause_text_put(db, &text));
    compare_all(db);
    parkdb_close(db);
}
END_TEST

START_TEST(rows_of_sql_are_rows_of_cursors_on_every_day)
{
    /* With figures, and targets of every status and reason but "stale": today, and on days of the caller's own. */
    parkdb *db = new_assessed();
    put_successors(db);
    run(db, "INSERT INTO target (code, clause, area, indicator, basis, comparator, value, unit, baseline_period, period_to, wording) "
            "SELECT 'aims/broken', clause, (SELECT id FROM area WHERE code = 'beta'), indicator, 'ratio', comparator, value, unit, "
            "(SELECT id FROM period WHERE code = '2021'), period_to, wording FROM target WHERE code = 'aims/unreferred';"
            "INSERT INTO observation_entry (indicator, area, period, value, status) VALUES ('firms', 'beta', '2023', 80, 'B')");
    /* A number of parks of which no register says that they are all. */
    run(db, "INSERT INTO target (code, clause, area, indicator, basis, comparator, value, unit, period_to, wording) "
            "SELECT 'aims/partial', t.clause, (SELECT id FROM area WHERE code = 'north-plus'), i.id, 'level', '>=', 100, i.unit, "
            "(SELECT id FROM period WHERE code = '2022'), t.wording FROM target t, indicator i WHERE t.code = 'aims/unreferred' AND i.code "
            "= 'rich'");
    /* A park that is gone before the target is due. */
    run(db, "INSERT INTO park_entry (code, name, region, last_day) SELECT 'gone', 'Gone', id, '2021-12-31' FROM area WHERE code = 'north';"
            "INSERT INTO target (code, clause, area, indicator, basis, comparator, value, unit, period_to, wording) "
            "SELECT 'aims/ended', clause, (SELECT id FROM area WHERE code = 'gone'), indicator, 'level', comparator, value, unit, "
            "(SELECT id FROM period WHERE code = '2022'), wording FROM target WHERE code = 'aims/partial'");
    compare_all(db);
    must(db, parkdb_set_clock(db, "2023-06-30", NULL));
    same_text(ask(db, "SELECT group_concat(word, ' ') FROM (SELECT word FROM vocabulary WHERE table_name = 'target_progress' AND word NOT "
                      "IN (SELECT status FROM target_progress UNION SELECT reason FROM target_progress WHERE reason IS NOT NULL))"),
              "stale\n");
    same_text(ask(db, "SELECT DISTINCT actual_source FROM target_progress WHERE actual IS NOT NULL ORDER BY 1"),
              "accumulated\naggregated\nderived\nreported\n");
    compare_all(db);
    must(db, parkdb_set_clock(db, "2021-12-31", "2022-03-01"));
    compare_all(db);
    parkdb_close(db);
    /* A cursor makes what is stale anew where the file can be written, and shows it where not. */
    char *path = figured_file();
    db = open_file(path, PARKDB_OPEN_READ_WRITE);
    run(db, "INSERT INTO figure_dirty SELECT indicator, period, 0 FROM indicator_period");
    parkdb_close(db);
    db = open_file(path, PARKDB_OPEN_READ_ONLY);
    ck_assert_int_gt(ask_int(db, "SELECT count(*) FROM target_progress WHERE reason = 'stale'"), 3);
    compare_all(db);
    parkdb_close(db);
}
END_TEST

START_TEST(results_are_those_of_the_day)
{
    /* A round is seen from the day on which it was frozen, its publication and its replacement from theirs; before, what comes of it then.
     */
    static const struct {
        const char *day, *expected;
    } days[] = {
        {"2022-02-28", "-|live|provisional\n"},
        {"2022-03-01", "tally/2021/1|frozen|provisional\n"},
        {"2022-03-31", "tally/2021/1|frozen|provisional\n"},
        {"2022-04-01", "tally/2021/1|published|official\n"},
    };
    static const char one[] =
        "SELECT coalesce(round, '-'), state, nature FROM assessment_result WHERE assessment_code = 'tally' AND period = "
        "'2021' AND park_code = 'beta'";
    parkdb *db = new_assessed();
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        must(db, parkdb_set_clock(db, days[i].day, days[i].day));
        same_text(ask(db, one), days[i].expected);
        compare_all(db);
    }
    must(db, parkdb_set_clock(db, "2023-05-31", "2023-05-31"));
    static const char year[] =
        "SELECT round, state, nature, total FROM assessment_result WHERE assessment_code = 'tally' AND period = '2022' AND "
        "park_code = 'beta' ORDER BY 1";
    same_text(ask(db, year), "tally/2022/1|published|official|50.0\n");
    must(db, parkdb_set_clock(db, "2023-06-01", "2023-06-01"));
    same_text(ask(db, year), "tally/2022/1|published|official|50.0\ntally/2022/2|pending|provisional|50.0\n");
    /* What was not known is not counted: beta's revised figure of 2022 came out in May. */
    static const char value[] =
        "SELECT value FROM assessment_item_score WHERE assessment_code = 'marks' AND period = '2022' AND park_code = 'beta' "
        "AND dimension_code = 'marks/aims'";
    must(db, parkdb_set_clock(db, "2023-06-30", "2023-04-30"));
    same_text(ask(db, value), "100.0\n");
    must(db, parkdb_set_clock(db, "2023-06-30", "2023-05-01"));
    same_text(ask(db, value), "140.0\n");
    parkdb_close(db);
}
END_TEST

/* A dimension that has no score is not one that scored nothing. */
START_TEST(a_dimension_without_a_score_has_a_dash)
{
    parkdb *db = new_assessed();
    must(db, parkdb_set_clock(db, "2023-06-30", "2023-06-30"));
    same_text(
        ask(db,
            "SELECT scores FROM assessment_result WHERE assessment_code = 'marks' AND period = '2022' AND park_code IN ('alpha', 'delta') "
            "ORDER BY park_code"),
        "增长 73.33;目标 75.00;检查 —\n增长 0.00;目标 —;检查 —\n");
    parkdb_close(db);
}
END_TEST

/* Beyond its bounds min_max stays at its points, efficacy goes on falling from 60, and neither goes above the best. */
START_TEST(a_score_stays_within_its_points)
{
    parkdb *db = new_assessed();
    must(db, parkdb_set_clock(db, "2023-06-30", "2023-06-30"));
    static const char scores[] =
        "SELECT park_code, round(score, 2) FROM assessment_item_score WHERE assessment_code = 'marks' AND period = '2022' AND "
        "dimension_code = 'marks/growth' AND item = 1 AND score IS NOT NULL ORDER BY 1"; /* 150, 140, 90 */
    parkdb_assessment_item item = {.dimension = "marks/growth",
                                   .ord = 1,
                                   .indicator = "firms",
                                   .method = "min_max",
                                   .weight = {2, 1},
                                   .bound_worst = {100, 1},
                                   .bound_best = {145, 1}};
    must(db, parkdb_assessment_item_put(db, &item));
    same_text(ask(db, scores), "alpha|100.0\nbeta|88.89\ndelta|0.0\n");
    item.points_low = parkdb_number_of(20);
    item.points_high = parkdb_number_of(90);
    must(db, parkdb_assessment_item_put(db, &item));
    same_text(ask(db, scores), "alpha|90.0\nbeta|82.22\ndelta|20.0\n");
    item.method = "efficacy";
    must(db, parkdb_assessment_item_put(db, &item));
    same_text(ask(db, scores), "alpha|90.0\nbeta|82.22\ndelta|4.44\n");
    item.points_low = item.points_high = (parkdb_number){0, 0};
    must(db, parkdb_assessment_item_put(db, &item));
    same_text(ask(db, scores), "alpha|100.0\nbeta|95.56\ndelta|51.11\n");
    parkdb_close(db);
}
END_TEST

/* What can be null, in a table or through a view. In the made-up policies each of these is null in one row and not in another, so that the
 * comparison above sees both. */
static const char *const nullable[] = {
    "unit.name_en unit.note region.name_en region.parent region.gb_code region.note agency.short_name agency.region agency.parent "
    "agency.note",
    "document.title_en document.number document.region document.dated document.published document.plan_from document.plan_to "
    "document.source document.note park.name_en park.agency park.part_of park.note park_level.note area_group.name_en",
    "area_group.rule_kind area_group.rule_region area_group.rule_level area_group.rule_level_match area_group.rule_type area_group.note",
    "indicator.name_en indicator.topic indicator.definition indicator.source indicator.derivation indicator.derived_from "
    "indicator.derived_with indicator.denominator_at indicator.levels_comparable indicator.threshold indicator.threshold_unit",
    "indicator.threshold_comparator indicator.peers indicator.peer_group indicator.level indicator.level_match indicator.park_type "
    "indicator.note clause.parent clause.number clause.note task.note task_agency.as_written task_agency.stated_in task_agency.note",
    "target.quantifier_min target.baseline_period target.reference_area target.value_high target.period_from target.period_to target.note "
    "target_relation.note target_agency.as_written target_agency.note instrument.rate instrument.rate_unit instrument.rate_of",
    "instrument.rate_bound instrument.amount instrument.amount_unit instrument.amount_bound instrument.duration instrument.duration_unit "
    "instrument.beneficiary instrument.payer instrument.note document_relation.note",
    "target_overview.document_number target_overview.quantifier_min target_overview.indicator_en target_overview.value_high "
    "target_overview.baseline_period target_overview.reference_area target_overview.period_from target_overview.period_to",
    "target_overview.inferred target_overview.note task_responsibility.stated_in task_responsibility.note instrument_overview.rate "
    "instrument_overview.rate_unit instrument_overview.rate_of instrument_overview.rate_bound instrument_overview.amount",
    "instrument_overview.amount_unit instrument_overview.amount_bound instrument_overview.duration instrument_overview.duration_unit "
    "instrument_overview.beneficiary instrument_overview.payer instrument_overview.note document_lineage.via_code",
    "origin.title origin.note origin.schema document_lineage.related_number target_cascade.not_laxer target_cascade.consistent "
    "target_cascade.reason park_profile.level "
    "park_profile.level_evidence park_profile.agency park_profile.part_of park_profile.note",
    "source.note observation.value observation.bound observation.note target_schedule.area_code target_schedule.area "
    "target_schedule.due_period",
    "target_progress.area_code target_progress.area target_progress.due_period target_progress.required target_progress.actual "
    "target_progress.actual_period target_progress.actual_source target_progress.reason target_progress.attainment "
    "target_progress.distance target_progress.pace target_progress.gap",
    "target_rollup.due_period target_rollup.enough target_rollup.failing",
    "followup.target followup.task followup.area followup.due_period followup.note followup_event.agency followup_event.due "
    "followup_event.outcome followup_event.text followup_overview.days_left followup_overview.target_code followup_overview.area_code "
    "followup_overview.area followup_overview.due_period followup_overview.answered followup_overview.closed followup_overview.outcome "
    "followup_overview.last_day followup_overview.last_kind followup_overview.last_text followup_overview.note",
    "followup_open.target_code followup_open.area_code followup_open.area followup_open.due_period followup_open.answered "
    "followup_open.last_text followup_proposed.agency_code followup_proposed.agency followup_proposed.role",
    "agency_scorecard.role agency_scorecard.dues cascade_missing.areas cascade_missing.others target_released.due_period "
    "target_released.by_day target_released.not_yet_due target_released.successor_relation target_released.successor_code",
    "assessment.name_en assessment.issuer assessment.document assessment.min_coverage assessment.note assessment_class.area_group "
    "assessment_dimension.name_en assessment_dimension.note assessment_item.weight assessment_item.target assessment_item.bound_worst "
    "assessment_item.bound_best assessment_item.points_low assessment_item.points_high assessment_item.threshold "
    "assessment_item.threshold_comparator assessment_item.points_each assessment_item.points_most assessment_item.note",
    "assessment_round_overview.published_on assessment_round_overview.published_by assessment_round_overview.note assessment_result.round "
    "assessment_result.points assessment_result.total assessment_result.rank assessment_result.missing assessment_result.reason "
    "assessment_result.known_on assessment_result.published_on assessment_result.published_by",
    "assessment_dimension_score.round assessment_dimension_score.score assessment_dimension_score.coverage "
    "assessment_dimension_score.deducted assessment_dimension_score.missing assessment_item_score.round assessment_item_score.weight "
    "assessment_item_score.value assessment_item_score.how assessment_item_score.vintage assessment_item_score.score "
    "assessment_item_score.deducted assessment_item_score.vetoed assessment_item_score.formula assessment_item_score.reason",
};

START_TEST(the_made_up_policies_use_every_field)
{
    parkdb *db = new_assessed();
    struct text missing = {NULL, 0, 0};
    put_successors(db);
    must(db, parkdb_set_clock(db, "2023-06-30", NULL));
    for (size_t i = 0; i < sizeof nullable / sizeof nullable[0]; i++) {
        char *copy = format_text("%s ", nullable[i]);
        for (char *name = copy, *end; *name; name = end + 1) {
            end = strchr(name, ' ');
            *end = '\0';
            char *dot = strchr(name, '.');
            *dot = '\0';
            char *rows = asked_text(db, kind_named(name));
            field_named(kind_named(name), dot + 1);
            int nulls = strstr(rows, format_text(" %s=null", dot + 1)) != NULL, values = 0;
            for (char *at = rows; (at = strstr(at, format_text(" %s=", dot + 1))) != NULL; at++)
                values += strncmp(at + strlen(dot + 1) + 2, "null", 4) != 0;
            if (!nulls || !values) append_line(&missing, format_text("%s.%s: %s", name, dot + 1, nulls ? "never there" : "never null"));
        }
    }
    same_text(kept_text(&missing), "");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Names that users' scripts rely on */

static const struct {
    const char *view, *columns;
} contracts[] = {
    {"target_overview",
     "target_code, document_code, document, document_number, clause, heading, subject, subject_kind, quantifier, quantifier_min, "
     "indicator_code, indicator, indicator_en, basis, comparator, value, value_high, unit, baseline_period, reference_area, period_from, "
     "period_to, over, strength, kind, wording, inferred, note"},
    {"task_responsibility", "document_code, clause, heading, agency, agency_short, role, agency_order"},
    {"target_responsibility", "target_code, document_code, agency, agency_short, role, agency_order, stated_or_inherited"},
    {"park_profile", "park_code, park, type, level, level_evidence, region, province, agency, part_of, targets, shared_targets"},
    {"document_lineage", "document_code, document, depth, relation, via_code, related_code, related, related_number, related_status"},
    {"target_cascade", "target_code, document_code, subject, value, unit, period_to, relation, higher_code, higher_document_code, "
                       "higher_subject, higher_value, higher_unit, higher_period_to, not_laxer, not_later, consistent, reason"},
    {"instrument_overview", "instrument_code, document_code, document, clause, heading, kind, name, rate, rate_unit, rate_of, rate_bound, "
                            "amount, amount_unit, amount_bound, per, duration, duration_unit, beneficiary, payer, wording, note"},
    {"clock", "as_of, known_on"},
    {"target_schedule", "target_code, document_code, area_code, area, indicator_code, due_period"},
    {"target_progress", "target_code, document_code, area_code, area, indicator_code, due_period, required, actual, actual_period, "
                        "actual_source, status, reason, attainment, distance, pace, gap, explain"},
    {"target_calendar",
     "target_code, document, document_number, clause, indicator, subject, wording, due_period, due_day, days_left, lead, "
     "status, force, explain"},
    {"target_rollup", "target_code, document_code, due_period, members, met, needed, enough, status, failing"},
    {"figure", "indicator_code, area_code, period, value, unit, how, vintage"},
    {"observation_entry", "indicator, area, period, value, unit, unit_published, bound, status, source, vintage, note"},
    {"followup_overview",
     "followup_code, status, agency_code, agency, due, days_left, target_code, document_code, clause, heading, area_code, "
     "area, due_period, subject, raised, first_due, extensions, answered, closed, outcome, last_day, last_kind, last_text"},
    {"followup_open", "agency_code, agency, due, days_left, status, followup_code, subject, target_code, document_code, clause, heading"},
    {"followup_proposed",
     "target_code, document_code, area_code, area, indicator_code, due_period, status, agency_code, agency, role, raised, "
     "due, subject, explain, explain_en, closed_before"},
    {"followup_entry", "code, target, task, area, due_period, agency, raised, due, subject, note"},
    {"followup_event_entry", "followup, ord, day, kind, agency, due, outcome, text"},
    {"followup_accept", "target, area, due_period, code, agency, raised, due, subject, note"},
    {"agency_scorecard", "agency_code, agency, kind, role, status, number, dues"},
    {"cascade_missing", "higher_code, higher_document_code, higher_subject, indicator_code, indicator, higher_value, higher_unit, "
                        "higher_period_to, region_code, region, document_code, document, reason, areas, others"},
    {"target_released", "target_code, document_code, document, subject, indicator_code, indicator, wording, due_period, relation, "
                        "by_document_code, by_document, by_day, not_yet_due, fate, successor_relation, successor_code"},
    {"assessment_result",
     "round, assessment_code, assessment, scheme, edition, period, park_class, park_code, park, scores, points, deducted, total, "
     "rank, of, members, coverage, missing, status, reason, nature, newest, state, known_on, published_on, published_by"},
    {"assessment_dimension_score",
     "round, assessment_code, period, park_class, park_code, park, dimension_code, dimension, dimension_en, weight, "
     "score, coverage, deducted, missing, state"},
    {"assessment_item_score",
     "round, assessment_code, period, park_class, park_code, park, dimension_code, dimension, item, indicator_code, "
     "indicator, indicator_en, method, weight, assumed, value, unit, how, vintage, target_code, score, deducted, vetoed, formula, reason, "
     "synthetic, state"},
    {"assessment_round_overview",
     "round, assessment_code, assessment, period, frozen_on, frozen_by, known_on, published_on, published_by, state, note"},
    {"assessment_freeze", "assessment, period, frozen_by, note"},
    {"assessment_computed",
     "assessment_code, assessment, scheme, edition, period, park_class, park_code, park, scores, points, deducted, total, "
     "rank, of, members, coverage, missing, status, reason, nature"},
};

START_TEST(columns_have_their_names_in_their_order)
{
    parkdb *db = new_database();
    for (size_t i = 0; i < sizeof contracts / sizeof contracts[0]; i++) {
        char *columns = ask(db, format_text("SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_info('%s') ORDER BY cid)",
                                            contracts[i].view));
        ck_assert_msg(strncmp(columns, contracts[i].columns, strlen(contracts[i].columns)) == 0, "%s: %s", contracts[i].view, columns);
    }
    parkdb_close(db);
}
END_TEST

/* Anybody can ask the file without the library: nothing in it needs a function or setting of the handle's. */
START_TEST(views_need_no_library)
{
    char *path = fresh_path("plain.db");
    parkdb *db = new_file(path);
    load_made_up(db);
    load_figures(db);
    put_assessments(db);
    char *views = ask(db, "SELECT name FROM sqlite_schema WHERE type = 'view'");
    parkdb_close(db);
    sqlite3 *sqlite = NULL;
    ck_assert_int_eq(sqlite3_open_v2(path, &sqlite, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
    ck_assert_int_gt(count_lines(views), 15);
    for (char *view = strtok(views, "\n"); view; view = strtok(NULL, "\n"))
        ck_assert_msg(sqlite3_exec(sqlite, format_text("SELECT * FROM %s", view), NULL, NULL, NULL) == SQLITE_OK, "%s: %s", view,
                      sqlite3_errmsg(sqlite));
    sqlite3_close(sqlite);
}
END_TEST

/* ---------------------------------------------------------------- target_overview */

START_TEST(an_overview_says_what_the_document_says)
{
    parkdb *db = new_made_up();
    same_text(ask(db, "SELECT target_code, kind, clause, heading, subject, subject_kind, inferred, area_code FROM target_overview "
                      "WHERE document_code = 'plan' ORDER BY 1"),
              "plan/each|task|2.1|A task|Provincial or higher|area_group|null|north-plus\n"
              "plan/firms|headline|1|Goals|Northern Province|region|null|north\n"
              "plan/income|task|2.1.1|In the task|A Pair|area_group|value, strength|pair\n"
              "plan/together|task|2.2|Another task|Provincial or higher|area_group|null|north-plus\n"
              "plan/versus|task|2.1.2|A task in the task|Alpha Park|park|null|alpha\n");
    same_text(ask(db, "SELECT reference_area, baseline_period, unit, value FROM target_overview WHERE target_code IN "
                      "('plan/versus', 'plan/together') ORDER BY target_code"),
              "null|2019-Q4|percent|-17.0\nLand|null|point|1.5\n");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Responsibility */

START_TEST(a_stated_agency_wins_over_the_tasks)
{
    parkdb *db = new_made_up();
    static const char who[] = "SELECT agency_code, agency_short, role, agency_order, stated_or_inherited FROM target_responsibility "
                              "WHERE target_code = 'plan/each' ORDER BY agency_order, agency_code";
    same_text(ask(db, who), "north-gov|the government|lead|1|inherited\nnorth-science|NSD|support|2|inherited\n"
                            "north-money|Finance Department of the North|responsible|3|inherited\n");
    parkdb_target_agency own = {"plan/each", 1, "land-gov", "lead", NULL, NULL};
    must(db, parkdb_target_agency_put(db, &own));
    same_text(ask(db, who), "land-gov|Government of the Land|lead|1|stated\n");
    must(db, parkdb_target_agency_remove(db, &own));
    ck_assert_int_eq(count_lines(ask(db, who)), 3);
    /* The nearest task answers, not the one around it. */
    same_text(ask(db, "SELECT agency_code FROM target_responsibility WHERE target_code = 'plan/versus'"), "north-money\n");
    /* A headline has nobody, and a task without agencies neither. */
    same_text(ask(db, "SELECT count(*) FROM target_responsibility WHERE target_code IN ('plan/firms', 'plan/together')"), "0\n");
    parkdb_close(db);
}
END_TEST

START_TEST(a_role_that_is_stated_once_says_where)
{
    parkdb *db = new_made_up();
    same_text(ask(db, "SELECT clause, agency_code, agency_short, stated_in FROM task_responsibility ORDER BY 1, agency_order"),
              "2.1|north-gov|the government|3\n2.1|north-science|NSD|null\n2.1|north-money|Finance Department of the North|null\n"
              "2.1.2|north-money|Finance Department of the North|null\n");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- document_lineage */

static void relate(parkdb *db, const char *document, const char *relation, const char *related)
{
    parkdb_document_relation row = {document, relation, related, NULL};
    must(db, parkdb_document_relation_put(db, &row));
}

static void put_documents(parkdb *db, const char *const *codes)
{
    for (; *codes; codes++) {
        parkdb_document document = {.code = *codes, .title = *codes};
        must(db, parkdb_document_put(db, &document));
    }
}

static char *lineage_of(parkdb *db, const char *code)
{
    return ask(db,
               format_text("SELECT depth, relation, coalesce(via_code, '-'), related_code FROM document_lineage WHERE document_code = '%s' "
                           "ORDER BY depth, relation, related_code",
                           code));
}

START_TEST(lineage_goes_to_every_depth_by_the_shortest_way)
{
    static const char *const codes[] = {"a", "b", "c", "d", "e", NULL};
    parkdb *db = new_database();
    put_documents(db, codes);
    relate(db, "a", "implements", "b");
    relate(db, "b", "implements", "c");
    relate(db, "c", "cites", "d");
    relate(db, "a", "cites", "d");
    relate(db, "d", "repeals", "e");
    same_text(lineage_of(db, "a"), "1|cites|-|d\n1|implements|-|b\n2|implements|b|c\n2|repeals|d|e\n");
    same_text(lineage_of(db, "b"), "1|implements|-|c\n2|cites|c|d\n3|repeals|d|e\n");
    same_text(lineage_of(db, "e"), "");
    same_text(ask(db, "SELECT DISTINCT related_loaded, related_status FROM document_lineage"), "0|unknown\n");
    parkdb_close(db);
}
END_TEST

START_TEST(lineage_ends_where_it_comes_back)
{
    static const char *const codes[] = {"a", "b", "c", NULL};
    parkdb *db = new_database();
    put_documents(db, codes);
    relate(db, "a", "cites", "b");
    relate(db, "b", "cites", "c");
    relate(db, "c", "cites", "a");
    relate(db, "b", "cites", "a");
    same_text(lineage_of(db, "a"), "1|cites|-|b\n2|cites|b|c\n");
    same_text(lineage_of(db, "c"), "1|cites|-|a\n2|cites|a|b\n");
    parkdb_close(db);
}
END_TEST

START_TEST(lineage_of_a_long_chain)
{
    parkdb *db = new_database();
    for (int i = 0; i < 40; i++) {
        parkdb_document document = {.code = format_text("d%02d", i), .title = "T"};
        must(db, parkdb_document_put(db, &document));
        if (i) relate(db, document.code, "supersedes", format_text("d%02d", i - 1));
    }
    same_text(ask(db, "SELECT count(*), max(depth), group_concat(DISTINCT relation) FROM document_lineage WHERE document_code = 'd39'"),
              "39|39|supersedes\n");
    same_text(ask(db, "SELECT via_code FROM document_lineage WHERE document_code = 'd39' AND related_code = 'd00'"), "d01\n");
    parkdb_close(db);
}
END_TEST

START_TEST(lineage_knows_what_is_loaded)
{
    parkdb *db = new_made_up();
    same_text(ask(db,
                  "SELECT related_code, related_loaded, related_number, related_status FROM document_lineage WHERE document_code = 'plan' "
                  "ORDER BY 1"),
              "higher|1|null|in_force\nlaw|0|L 1|in_force\nold|0|null|unknown\n");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- target_cascade */

/* A target and the higher one, each as "indicator comparator value unit due"; "-" for no date. */
static const struct {
    const char *own, *higher, *expected; /* not_laxer|not_later|consistent|reason */
} cascades[] = {
    {"firms >= 10 piece 2025", "firms >= 10 piece 2025", "1|1|1|null"},
    {"firms >= 11 piece 2024", "firms >= 10 piece 2025", "1|1|1|null"},
    {"firms >= 9 piece 2025", "firms >= 10 piece 2025", "0|1|0|laxer"},
    {"firms >= 10 piece 2026", "firms >= 10 piece 2025", "1|0|0|later"},
    {"firms >= 9 piece 2026", "firms >= 10 piece 2025", "0|0|0|laxer and later"},
    {"firms > 10 piece 2025", "firms >= 10 piece 2025", "1|1|1|null"},
    {"firms >= 10 piece 2025", "firms > 10 piece 2025", "0|1|0|laxer"},
    {"firms > 10 piece 2025", "firms > 10 piece 2025", "1|1|1|null"},
    {"firms >= 11 piece 2025", "firms > 10 piece 2025", "1|1|1|null"},
    {"firms ~ 10 piece 2025", "firms >= 10 piece 2025", "1|1|1|null"},
    /* Falling ones: less is stricter. */
    {"rank <= 10 place 2025", "rank <= 20 place 2025", "1|1|1|null"},
    {"rank <= 20 place 2025", "rank <= 10 place 2025", "0|1|0|laxer"},
    {"rank <= 10 place 2025", "rank < 10 place 2025", "0|1|0|laxer"},
    {"rank < 10 place 2025", "rank <= 10 place 2025", "1|1|1|null"},
    {"rank ~ 20 place 2025", "rank <= 10 place 2025", "0|1|0|laxer"},
    /* Other units of one dimension are converted, those of another are not compared. */
    {"firms >= 2 thousand 2025", "firms >= 2000 piece 2025", "1|1|1|null"},
    {"firms >= 1999 piece 2025", "firms >= 2 thousand 2025", "0|1|0|laxer"},
    {"income >= 3 sack 2025", "income >= 1 coin 2025", "1|1|1|null"}, /* three thirds: within the tolerance */
    {"firms >= 9 coin 2025", "firms >= 1 piece 2025", "null|1|null|another unit"},
    {"income >= 9 coin 2025", "firms >= 1 piece 2025", "null|1|null|another indicator"},
    {"firms <= 9 piece 2025", "firms >= 1 piece 2025", "null|1|null|another direction"},
    /* What cannot be compared is not inconsistent for being later. */
    {"income >= 9 coin 2026", "firms >= 1 piece 2025", "null|0|null|another indicator"},
    /* Dates: to have none is later than any; against none nothing is late. */
    {"firms >= 10 piece -", "firms >= 10 piece 2025", "1|0|0|later"},
    {"firms >= 10 piece 2099", "firms >= 10 piece -", "1|1|1|null"},
    {"firms >= 10 piece -", "firms >= 10 piece -", "1|1|1|null"},
    {"firms >= 10 piece 2025-Q1-3", "firms >= 10 piece 2025", "1|1|1|null"},
    {"firms >= 10 piece 2025-12", "firms >= 10 piece 2025", "1|1|1|null"},
    {"firms >= 10 piece 2026-01", "firms >= 10 piece 2025", "1|0|0|later"},
    /* Between is decided at its good end; both ends bind where the indicator is to be maintained. */
    {"firms between 10:20 piece 2025", "firms >= 10 piece 2025", "1|1|1|null"},
    {"firms between 9:20 piece 2025", "firms >= 10 piece 2025", "0|1|0|laxer"},
    {"rank between 5:10 place 2025", "rank <= 10 place 2025", "1|1|1|null"},
    {"rank between 5:11 place 2025", "rank <= 10 place 2025", "0|1|0|laxer"},
    {"price between 10:20 coin 2025", "price between 10:20 coin 2025", "1|1|1|null"},
    {"price between 11:19 coin 2025", "price between 10:20 coin 2025", "1|1|1|null"},
    {"price between 11:21 coin 2025", "price between 10:20 coin 2025", "0|1|0|laxer"},
    {"price between 9:19 coin 2025", "price between 10:20 coin 2025", "0|1|0|laxer"},
    /* Negative and zero values. */
    {"firms >= -1 piece 2025", "firms >= -2 piece 2025", "1|1|1|null"},
    {"firms >= -2 piece 2025", "firms >= -1 piece 2025", "0|1|0|laxer"},
    {"firms >= 0 piece 2025", "firms >= 0 piece 2025", "1|1|1|null"},
};

static void put_target(parkdb *db, const char *code, const char *clause, const char *words)
{
    char *copy = format_text("%s", words), *word[5];
    word[0] = strtok(copy, " ");
    for (int i = 1; i < 5; i++) word[i] = strtok(NULL, " ");
    char *high = strchr(word[2], ':');
    parkdb_target target = {.code = code,
                            .clause = clause,
                            .area = "land",
                            .indicator = word[0],
                            .comparator = word[1],
                            .value = strtod(word[2], NULL),
                            .unit = word[3],
                            .wording = "w"};
    if (high) target.value_high = parkdb_number_of(strtod(high + 1, NULL));
    if (strcmp(word[4], "-") != 0) target.period_to = word[4];
    must(db, parkdb_target_put(db, &target));
}

START_TEST(a_cascade_is_neither_laxer_nor_later)
{
    parkdb *db = new_made_up();
    struct text wrong = {NULL, 0, 0};
    for (size_t i = 0; i < sizeof cascades / sizeof cascades[0]; i++) {
        parkdb_target_relation relation = {"plan/own", 1, "cascades_from", "higher/other", NULL};
        must(db, parkdb_begin(db));
        put_target(db, "plan/own", "plan/1", cascades[i].own);
        put_target(db, "higher/other", "higher/1", cascades[i].higher);
        must(db, parkdb_target_relation_put(db, &relation));
        char *found = ask(db, "SELECT not_laxer, not_later, consistent, reason FROM target_cascade WHERE target_code = 'plan/own'");
        if (strcmp(found, format_text("%s\n", cascades[i].expected)) != 0)
            append(&wrong, format_text("%s of %s: found %s", cascades[i].own, cascades[i].higher, found));
        must(db, parkdb_rollback(db));
    }
    same_text(kept_text(&wrong), "");
    parkdb_close(db);
}
END_TEST

START_TEST(a_cascade_compares_like_with_like)
{
    parkdb *db = new_made_up();
    parkdb_target own = {.code = "plan/own",
                         .clause = "plan/1",
                         .area = "north",
                         .indicator = "income",
                         .comparator = ">=",
                         .value = 2,
                         .unit = "percent",
                         .wording = "w",
                         .basis = "ratio"};
    parkdb_target higher = own;
    parkdb_target_relation relation = {"plan/own", 1, "restates", "higher/other", NULL};
    static const char verdict[] = "SELECT relation, consistent, reason FROM target_cascade WHERE target_code = 'plan/own'";
    higher.code = "higher/other";
    higher.clause = "higher/1";
    must(db, parkdb_target_put(db, &own));
    must(db, parkdb_target_put(db, &higher));
    must(db, parkdb_target_relation_put(db, &relation));
    same_text(ask(db, verdict), "restates|1|null\n");
    higher.baseline_period = "2019";
    must(db, parkdb_target_put(db, &higher));
    same_text(ask(db, verdict), "restates|null|another baseline\n");
    higher.baseline_period = NULL;
    higher.reference_area = "land";
    must(db, parkdb_target_put(db, &higher));
    same_text(ask(db, verdict), "restates|null|another reference area\n");
    higher.reference_area = NULL;
    higher.basis = "change";
    must(db, parkdb_target_put(db, &higher));
    same_text(ask(db, verdict), "restates|null|another basis\n");
    higher.basis = "ratio";
    higher.over = "mean";
    must(db, parkdb_target_put(db, &higher));
    same_text(ask(db, verdict), "restates|null|another span\n");
    higher.over = NULL;
    higher.area = "land"; /* a ratio is nobody's share of another */
    must(db, parkdb_target_put(db, &higher));
    same_text(ask(db, verdict), "restates|1|null\n");
    own.basis = higher.basis = NULL; /* but a sum over the land is made up of the north's and others' */
    own.unit = higher.unit = "coin";
    must(db, parkdb_target_put(db, &own));
    must(db, parkdb_target_put(db, &higher));
    same_text(ask(db, verdict), "restates|null|a share of it\n");
    relation.relation = "supersedes"; /* is no cascade */
    must(db, parkdb_target_relation_put(db, &relation));
    same_text(ask(db, verdict), "");
    parkdb_close(db);
}
END_TEST

START_TEST(a_cascade_shows_numbers_as_people_write_them)
{
    parkdb *db = new_made_up();
    same_text(
        ask(db, "SELECT value, unit, period_to, subject, higher_value, higher_unit, higher_subject FROM target_cascade WHERE target_code = "
                "'plan/firms'"),
        ">= 2500|piece|2025|Northern Province|>= 2|thousand|Land\n");
    parkdb_target_relation relation = {"plan/income", 1, "restates", "plan/versus", NULL};
    must(db, parkdb_target_relation_put(db, &relation));
    same_text(ask(db, "SELECT value, higher_value FROM target_cascade WHERE target_code = 'plan/income'"),
              "between -0.1 – 1.0e-07|< 1.5\n");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- park_profile */

START_TEST(a_park_has_the_level_of_today)
{
    parkdb *db = new_made_up();
    same_text(
        ask(db, "SELECT park_code, park, type, level, level_evidence, region, province, agency, part_of FROM park_profile ORDER BY 1"),
        "alpha|Alpha Park|economic_park|national|document|East County|Northern Province|Committee of Alpha Park|Beta Park\n"
        "beta|Beta Park|high_tech_park|null|null|Northern Province|Northern Province|null|null\n"
        "delta|Delta Park|science_park|provincial|document|Second City|Northern Province|null|null\n"
        "gamma|Gamma Park|high_tech_park|null|null|Third City|Southern Province|null|null\n");
    /* From today on, and until yesterday. */
    char *today = ask(db, "SELECT as_of FROM clock"), *yesterday = ask(db, "SELECT date(as_of, '-1 day') FROM clock");
    today[10] = yesterday[10] = '\0';
    parkdb_park_level before = {"beta", NULL, yesterday, "county", "inferred", NULL}, now = {"beta", today, NULL, "municipal", NULL, NULL};
    must(db, parkdb_park_level_put(db, &before));
    must(db, parkdb_park_level_put(db, &now));
    same_text(ask(db, "SELECT level, level_evidence FROM park_profile WHERE park_code = 'beta'"), "municipal|document\n");
    must(db, parkdb_park_level_remove(db, &now));
    same_text(ask(db, "SELECT level FROM park_profile WHERE park_code = 'beta'"), "null\n");
    parkdb_park nowhere = {.code = "n", .name = "N", .region = "land"};
    must(db, parkdb_park_put(db, &nowhere));
    same_text(ask(db, "SELECT region, province FROM park_profile WHERE park_code = 'n'"), "Land|null\n");
    parkdb_close(db);
}
END_TEST

static void targets_are(parkdb *db, const char *park, const char *expected)
{
    same_text(ask(db, format_text("SELECT targets, shared_targets FROM park_profile WHERE park_code = '%s'", park)),
              format_text("%s\n", expected));
}

START_TEST(a_park_counts_the_targets_that_bind_it)
{
    /* alpha: its own, each of pair (2025), each of north-plus (2024); together in north-plus. delta: each and together of north-plus. */
    parkdb *db = new_made_up();
    targets_are(db, "alpha", "3|1");
    targets_are(db, "delta", "1|1");
    targets_are(db, "beta", "0|0");
    targets_are(db, "gamma", "0|0");
    /* Who belongs is asked on the due date: gamma was in nest until 2020. */
    parkdb_target target = {.code = "plan/nest",
                            .clause = "plan/1",
                            .area = "nest",
                            .quantifier = "each",
                            .indicator = "firms",
                            .comparator = ">=",
                            .value = 1,
                            .unit = "piece",
                            .period_to = "2020",
                            .wording = "w"};
    must(db, parkdb_target_put(db, &target));
    targets_are(db, "gamma", "1|0");
    target.period_to = "2021-01";
    must(db, parkdb_target_put(db, &target));
    targets_are(db, "gamma", "0|0");
    target.period_to = NULL; /* undated: today */
    must(db, parkdb_target_put(db, &target));
    targets_are(db, "gamma", "0|0");
    targets_are(db, "alpha", "4|1");
    target.quantifier = "whole";
    must(db, parkdb_target_put(db, &target));
    targets_are(db, "alpha", "3|2");
    parkdb_close(db);
}
END_TEST

START_TEST(a_park_counts_its_targets_by_status)
{
    static const char counts[] = "SELECT park_code, met, missed, reached, on_track, behind, \"open\", overdue, unevaluable FROM "
                                 "park_profile ORDER BY 1";
    parkdb *db = new_figured();
    must(db, parkdb_set_clock(db, "2023-06-30", NULL));
    /* alpha has met 2022's met (150 of 120) and each (of 130), and missed missed (of 200), each of 2021 (120 of 130) and summed (19, above
     * 20); open is what has no figure or none that meets it: plan/versus, plan/each, open; baseless, unlike, unreferred and plan/income
     * cannot be judged. both's figure is not alpha's nor beta's. */
    same_text(ask(db, counts), "alpha|2|3|1|1|1|3|0|4\nbeta|2|0|0|0|0|1|0|1\ndelta|0|0|0|0|0|1|0|0\ngamma|0|0|0|0|0|0|1|0\n");
    parkdb_filter filter = {.size = sizeof filter, .code = "alpha"};
    parkdb_cursor *cursor = NULL;
    must(db, parkdb_park_profile_find(db, &filter, &cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    const parkdb_park_profile *row = parkdb_park_profile_row(cursor);
    same_text(format_text("%d %d %d %d %d %d %d %d", row->met, row->missed, row->reached, row->on_track, row->behind, row->open,
                          row->overdue, row->unevaluable),
              "2 3 1 1 1 3 0 4");
    parkdb_cursor_close(cursor);
    /* On a day when less is over and known. */
    must(db, parkdb_set_clock(db, "2021-12-31", "2022-03-01"));
    same_text(ask(db, counts), ask(db, "SELECT a.code, sum(p.status IS 'met'), sum(p.status IS 'missed'), sum(p.status IS 'reached'), "
                                       "sum(p.status IS 'on_track'), sum(p.status IS 'behind'), sum(p.status IS 'open'), sum(p.status IS "
                                       "'overdue'), sum(p.status IS 'unevaluable') FROM park JOIN area a ON a.id = park.id LEFT JOIN "
                                       "target_progress p ON p.area_code = a.code GROUP BY 1 ORDER BY 1"));
    parkdb_close(db);
}
END_TEST

START_TEST(a_park_counts_a_target_once)
{
    /* alpha is in the group by its rule, and listed as well from a day on. */
    parkdb *db = new_made_up();
    parkdb_area_group_listed listed = {"north-any", 1, "alpha", "2020-01-01", NULL};
    parkdb_target target = {.code = "plan/any",
                            .clause = "plan/1",
                            .area = "north-any",
                            .quantifier = "each",
                            .indicator = "firms",
                            .comparator = ">=",
                            .value = 1,
                            .unit = "piece",
                            .period_to = "2025",
                            .wording = "w"};
    must(db, parkdb_area_group_listed_put(db, &listed));
    must(db, parkdb_target_put(db, &target));
    targets_are(db, "alpha", "4|1");
    target.quantifier = "whole";
    must(db, parkdb_target_put(db, &target));
    targets_are(db, "alpha", "3|2");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- The bundled policies, as a reader of the documents would check them */

START_TEST(the_bundled_policies_are_sound)
{
    parkdb *db = new_bundled();
    must_be_sound(db);
    same_text(ask(db, "SELECT document_code FROM target_overview GROUP BY 1 ORDER BY 1"),
              "cangzhou-2020\nhebei-2020\nhunan-2017\nshijiazhuang-2025\nshijiazhuang-htz-2018\n");
    same_text(ask(db, "SELECT (SELECT count(*) FROM target) = (SELECT count(*) FROM target_overview)"), "1\n");
    same_text(ask(db, "SELECT count(*) FROM target_cascade WHERE consistent = 0 AND (reason IS NULL OR reason NOT LIKE 'la%')"), "0\n");
    same_text(ask(db, "SELECT count(*) FROM target_cascade WHERE consistent IS NULL AND coalesce(reason, '') NOT LIKE 'another%'"), "0\n");
    same_text(ask(db, "SELECT count(*) FROM target_cascade WHERE consistent = 1 AND reason IS NOT NULL"), "0\n");
    /* A target in a task whose agencies the document names has somebody who answers for it. */
    same_text(
        ask(db,
            "SELECT o.target_code FROM target_overview o JOIN target t ON t.code = o.target_code JOIN clause c ON c.id = t.clause WHERE "
            "EXISTS (SELECT 1 FROM task_agency k WHERE k.task = c.within_task) AND NOT EXISTS (SELECT 1 FROM target_responsibility r "
            "WHERE r.target_code = o.target_code)"),
        "");
    parkdb_close(db);
}
END_TEST

START_TEST(the_calendar_is_the_monthly_list)
{
    parkdb *db = new_figured();
    must(db, parkdb_set_clock(db, "2023-06-30", NULL));
    same_text(ask(db, "SELECT due_day || ' ' || days_left || ' ' || target_code || ' ' || clause || ' ' || subject || ' ' || lead || "
                      "' ' || status FROM target_calendar WHERE lead IS NOT NULL ORDER BY target_code, area_code, due_day LIMIT 3"),
              "2025-12-31 915 aims/behind 2 Alpha Park Finance Department of the North behind\n"
              "2021-12-31 -546 aims/each 2 Alpha Park Finance Department of the North missed\n"
              "2022-12-31 -181 aims/each 2 Alpha Park Finance Department of the North met\n");
    same_text(ask(db, "SELECT count(*) - (SELECT count(*) FROM target_progress) FROM target_calendar"), "0\n");
    same_text(ask(db, "SELECT count(*) FROM target_calendar WHERE (due_day IS NULL) <> (due_period IS NULL)"), "0\n");
    same_text(ask(db, "SELECT DISTINCT document_code, document_number FROM target_calendar WHERE document_code = 'plan'"),
              ask(db, "SELECT code, number FROM document WHERE code = 'plan'"));
    /* A document's targets have its force, whatever that is. */
    sqlite3_stmt *words = prepared(db, "SELECT word FROM vocabulary WHERE table_name = 'document' AND field = 'status'");
    int count = 0;
    for (; sqlite3_step(words) == SQLITE_ROW; count++) {
        const char *word = (const char *)sqlite3_column_text(words, 0);
        run(db, format_text("UPDATE document SET status = '%s' WHERE code = 'aims'", word));
        same_text(ask(db, "SELECT DISTINCT force FROM target_calendar WHERE document_code = 'aims'"), format_text("%s\n", word));
    }
    sqlite3_finalize(words);
    ck_assert_int_eq(count, 7);
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *views = suite_create("views");
    TCase *doors = add_case(views, "doors");
    tcase_add_test(doors, rows_of_sql_are_rows_of_cursors);
    tcase_add_test(doors, rows_of_sql_are_rows_of_cursors_on_every_day);
    tcase_add_test(doors, results_are_those_of_the_day);
    tcase_add_test(doors, the_calendar_is_the_monthly_list);
    tcase_add_test(doors, a_dimension_without_a_score_has_a_dash);
    tcase_add_test(doors, a_score_stays_within_its_points);
    tcase_add_test(doors, the_made_up_policies_use_every_field);
    tcase_add_test(doors, columns_have_their_names_in_their_order);
    tcase_add_test(doors, views_need_no_library);
    TCase *targets = add_case(views, "targets");
    tcase_add_test(targets, an_overview_says_what_the_document_says);
    tcase_add_test(targets, a_stated_agency_wins_over_the_tasks);
    tcase_add_test(targets, a_role_that_is_stated_once_says_where);
    TCase *lineage = add_case(views, "lineage");
    tcase_add_test(lineage, lineage_goes_to_every_depth_by_the_shortest_way);
    tcase_add_test(lineage, lineage_ends_where_it_comes_back);
    tcase_add_test(lineage, lineage_of_a_long_chain);
    tcase_add_test(lineage, lineage_knows_what_is_loaded);
    TCase *cascade = add_case(views, "cascade");
    tcase_add_test(cascade, a_cascade_is_neither_laxer_nor_later);
    tcase_add_test(cascade, a_cascade_compares_like_with_like);
    tcase_add_test(cascade, a_cascade_shows_numbers_as_people_write_them);
    TCase *parks = add_case(views, "parks");
    tcase_add_test(parks, a_park_has_the_level_of_today);
    tcase_add_test(parks, a_park_counts_the_targets_that_bind_it);
    tcase_add_test(parks, a_park_counts_a_target_once);
    tcase_add_test(parks, a_park_counts_its_targets_by_status);
    TCase *policies = add_case(views, "policies");
    tcase_add_test(policies, the_bundled_policies_are_sound);
    return views;
}

int main(void)
{
    return run_suite(suite());
}
