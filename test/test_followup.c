/* Follow-ups and what they are about: how one stands on every day, what is proposed and taken up, what an agency answers for, what a lower
 * document leaves out, what becomes of the targets of one that is replaced. */
#include "kinds.h"
#include "support.h"

#include <string.h>

/* On the made-up figures, with the clock on a day. */
static parkdb *on_day(const char *day)
{
    parkdb *db = new_figured();
    if (day) must(db, parkdb_set_clock(db, day, NULL));
    return db;
}

static char *standing(parkdb *db, const char *code, const char *day)
{
    must(db, parkdb_set_clock(db, day, NULL));
    return ask(db,
               format_text("SELECT status, agency_code, due, days_left, extensions, answered, outcome, last_kind FROM followup_overview "
                           "WHERE followup_code = '%s'",
                           code));
}

/* ---------------------------------------------------------------- How it stands */

START_TEST(it_stands_as_its_events_say_on_each_day)
{
    /* Raised on 1 May with the science agency for 31 May; assigned to the money agency on the 20th; extended on the 25th to 15 June;
     * answered late, on 10 July. */
    parkdb *db = on_day(NULL);
    same_text(standing(db, "f-late", "2023-04-30"), ""); /* not raised yet */
    same_text(standing(db, "f-late", "2023-05-01"), "open|north-science|2023-05-31|30|0|null|null|null\n");
    same_text(standing(db, "f-late", "2023-05-20"), "open|north-money|2023-05-31|11|0|null|null|assigned\n");
    same_text(standing(db, "f-late", "2023-06-15"), "open|north-money|2023-06-15|0|1|null|null|extended\n"); /* its last day */
    same_text(standing(db, "f-late", "2023-06-16"), "overdue|north-money|2023-06-15|-1|1|null|null|extended\n");
    same_text(standing(db, "f-late", "2023-07-10"), "answered|north-money|2023-06-15|-25|1|2023-07-10|null|answered\n");
    same_text(standing(db, "f-done", "2023-02-02"), "closed|north-gov|2023-02-01|null|0|2023-01-20|resolved|closed\n");
    /* On the day before it was closed it was answered; it is open again when it is reopened. */
    same_text(standing(db, "f-done", "2023-02-01"), "answered|north-gov|2023-02-01|0|0|2023-01-20|null|answered\n");
    parkdb_followup_event again = {"f-done", 3, "2023-03-01", "reopened", NULL, "2023-04-01", NULL, "the figure was revised"};
    must(db, parkdb_followup_event_put(db, &again));
    same_text(standing(db, "f-done", "2023-03-01"), "open|north-gov|2023-04-01|31|0|2023-01-20|null|reopened\n");
    same_text(standing(db, "f-done", "2023-02-28"), "closed|north-gov|2023-02-01|null|0|2023-01-20|resolved|closed\n");
    /* An answer that is not enough: more time, and it waits again. */
    parkdb_followup_event more = {"f-late", 4, "2023-07-12", "extended", NULL, "2023-08-01", NULL, NULL};
    must(db, parkdb_followup_event_put(db, &more));
    same_text(standing(db, "f-late", "2023-07-12"), "open|north-money|2023-08-01|20|2|2023-07-10|null|extended\n");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(what_is_open_by_agency_and_day)
{
    parkdb *db = on_day("2023-06-30");
    same_text(ask(db,
                  "SELECT agency_code, due, days_left, status, followup_code, target_code, document_code, clause, area_code, due_period "
                  "FROM followup_open"),
              "north-gov|2023-06-30|0|open|f-open|plan/each|plan|2.1|alpha|2024-03\n"
              "north-money|2023-04-30|-61|answered|f-task|null|plan|2.1|null|null\n"
              "north-money|2023-06-15|-15|overdue|f-late|plan/firms|plan|1|null|null\n");
    parkdb_close(db);
}
END_TEST

START_TEST(what_was_said_stays)
{
    parkdb *db = on_day(NULL);
    char *before = dump(db);
    parkdb_followup_event first = {.followup = "f-late", .ord = 1}, last = {.followup = "f-late", .ord = 3};
    must_fail(db, parkdb_followup_event_remove(db, &first), PARKDB_CONSTRAINT, "expected that of the last event");
    same_text(dump(db), before);
    must(db, parkdb_followup_event_remove(db, &last));
    /* A follow-up goes with all its events; what is gone for good is known by nobody, so closing is what is meant to be done. */
    parkdb_followup late = {.code = "f-late"};
    must(db, parkdb_followup_remove(db, &late));
    same_text(ask(db, "SELECT count(*) FROM followup_event_entry WHERE followup = 'f-late'"), "0\n");
    same_text(ask(db, "SELECT count(*) FROM followup_event"), "3\n");
    run(db, "PRAGMA foreign_keys = OFF; DELETE FROM followup_entry WHERE code = 'f-done'"); /* as in the sqlite3 program */
    same_text(ask(db, "SELECT count(*) FROM followup_event"), "1\n");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(it_does_not_vanish_with_a_file)
{
    parkdb *db = new_followed();
    char *before = dump(db);
    must_fail(db, parkdb_unload(db, "plan", NULL, NULL), PARKDB_INVALID, "expected no follow-up on it");
    same_text(dump(db), before);
    parkdb_target target = {.code = "plan/each"};
    must_fail(db, parkdb_target_remove(db, &target), PARKDB_CONSTRAINT,
              "this target: expected no follow-up on it; move it to another target or remove it first");
    parkdb_task task = {.clause = "plan/2.1"};
    must_fail(db, parkdb_task_remove(db, &task), PARKDB_CONSTRAINT, "this task: expected no follow-up on it");
    parkdb_agency agency = {.code = "north-gov"};
    must_fail(db, parkdb_agency_remove(db, &agency), PARKDB_CONSTRAINT, "referred to");
    /* The file again, and with a target changed: the follow-ups are left alone. */
    load_made_up(db);
    same_text(dump(db), before);
    char *file = edited(read_file(data_path("made-up.json"), NULL), "\"value\": 2500", "\"value\": 2600");
    must(db, parkdb_load_text(db, "made-up.json", file, strlen(file), NULL, NULL));
    same_text(ask(db, "SELECT count(*) FROM followup"), "5\n");
    /* Once they are gone, so may the file. */
    run(db, "DELETE FROM followup");
    must(db, parkdb_unload(db, "plan", NULL, NULL));
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(codes_and_days_are_given_by_hand)
{
    parkdb *db = new_made_up();
    run(db, "INSERT INTO followup_entry (target, agency, subject, raised) VALUES ('plan/firms', 'north-gov', 'a', '2023-03-01'), "
            "('plan/firms', 'north-gov', 'b', '2023-03-02'), ('plan/firms', 'north-gov', 'c', '2024-01-31')");
    run(db,
        "INSERT INTO followup_entry (code, target, agency, subject, raised) VALUES ('2023-x9', 'plan/firms', 'north-gov', 'd', "
        "'2023-03-03'), ('2023-0041', 'plan/firms', 'north-gov', 'e', '2023-03-03'), (NULL, 'plan/firms', 'north-gov', 'f', '2023-03-03')");
    same_text(ask(db, "SELECT code, subject, due FROM followup_entry ORDER BY subject"),
              "2023-0001|a|2023-03-31\n2023-0002|b|2023-04-01\n2024-0001|c|2024-03-01\n2023-x9|d|2023-04-02\n2023-0041|e|2023-04-02\n"
              "2023-0042|f|2023-04-02\n");
    run(db, "INSERT INTO followup_event_entry (followup, kind, day) VALUES ('2023-0001', 'answered', '2023-03-05')");
    run(db, "INSERT INTO followup_event_entry (followup, kind, outcome) VALUES ('2023-0001', 'closed', 'unresolved')");
    same_text(ask(db, "SELECT ord, kind, day = (SELECT as_of FROM clock) FROM followup_event_entry ORDER BY ord"),
              "1|answered|0\n2|closed|1\n");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- What is proposed */

static char *proposed(parkdb *db)
{
    return ask(db, "SELECT target_code, area_code, due_period, status, agency_code, role FROM followup_proposed ORDER BY 1, 2, 3");
}

START_TEST(what_is_behind_is_proposed_to_those_who_answer)
{
    /* Of the task's targets the agency that leads the task is asked, of alpha's without any the committee that manages it; gamma and the
     * two together have nobody. */
    parkdb *db = on_day("2023-06-30");
    same_text(proposed(db), "aims/added|both|2022|missed|null|null\naims/behind|alpha|2025|behind|north-money|lead\n"
                            "aims/each|alpha|2021|missed|north-money|lead\naims/missed|alpha|2022|missed|north-money|lead\n"
                            "aims/overdue|gamma|2022|overdue|null|null\naims/summed|alpha|2022|missed|alpha-committee|manages\n");
    same_text(ask(db,
                  "SELECT raised, due, closed_before, explain = (SELECT explain FROM target_progress WHERE target_code = 'aims/behind'), "
                  "explain_en = (SELECT explain_en FROM target_progress WHERE target_code = 'aims/behind') FROM followup_proposed WHERE "
                  "target_code = 'aims/behind'"),
              "2023-06-30|2023-07-30|0|1|1\n");
    parkdb_close(db);
}
END_TEST

START_TEST(what_has_an_open_one_is_not_proposed)
{
    /* The same target, area and due period, or all areas or due periods of the target; another area, or a closed one, is no reason. */
    static const struct {
        const char *target, *area, *due_period;
        int closed, still;
    } cases[] = {
        {"aims/each", "alpha", "2021", 0, 0}, {"aims/each", NULL, NULL, 0, 0},      {"aims/each", NULL, "2021", 0, 0},
        {"aims/each", "alpha", NULL, 0, 0},   {"aims/each", "beta", "2021", 0, 1},  {"aims/each", "alpha", "2022", 0, 1},
        {"aims/met", NULL, NULL, 0, 1},       {"aims/each", "alpha", "2021", 1, 1}, {"aims/each", "beta", "2021", 1, 1},
    };
    parkdb *db = on_day("2023-06-30");
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        parkdb_followup row = {.code = "x",
                               .target = cases[i].target,
                               .area = cases[i].area,
                               .due_period = cases[i].due_period,
                               .agency = "north-gov",
                               .raised = "2023-06-01",
                               .due = "2023-07-01",
                               .subject = "s"};
        parkdb_followup_event closed = {"x", 1, "2023-06-30", "closed", NULL, NULL, "unresolved", NULL};
        must(db, parkdb_begin(db));
        must(db, parkdb_followup_put(db, &row));
        if (cases[i].closed) must(db, parkdb_followup_event_put(db, &closed));
        char *found = ask(db, "SELECT count(*), sum(closed_before) FROM followup_proposed WHERE target_code = 'aims/each'");
        int before = cases[i].closed && strcmp(cases[i].area, "alpha") == 0;
        same_text(found, cases[i].still ? format_text("1|%d\n", before) : "0|null\n");
        must(db, parkdb_rollback(db));
    }
    parkdb_close(db);
}
END_TEST

START_TEST(a_proposal_is_taken_up)
{
    parkdb *db = on_day("2023-06-30");
    char *explain = ask(db, "SELECT explain, subject FROM followup_proposed WHERE target_code = 'aims/behind'"), *code = NULL;
    parkdb_followup behind = {.target = "aims/behind", .area = "alpha", .due_period = "2025"};
    must(db, parkdb_followup_accept(db, &behind, &code));
    same_text(code, "2023-0001"); /* of the handle's year */
    parkdb_free(code);
    same_text(ask(db, "SELECT note, subject FROM followup WHERE code = '2023-0001'"), explain);
    same_text(ask(db, "SELECT agency, raised, due, target, area, due_period FROM followup_entry WHERE code = '2023-0001'"),
              "north-money|2023-06-30|2023-07-30|aims/behind|alpha|2025\n");
    char *before = dump(db);
    must_fail(db, parkdb_followup_accept(db, &behind, &code), PARKDB_UNKNOWN, "aims/behind"); /* once is enough */
    ck_assert_ptr_null(code);
    /* Nobody is proposed: then somebody must be named. */
    parkdb_followup overdue = {.target = "aims/overdue", .area = "gamma", .due_period = "2022"};
    must_fail(db, parkdb_followup_accept(db, &overdue, NULL), PARKDB_CONSTRAINT,
              "followup.agency: found nothing, expected the code of an agency");
    same_text(dump(db), before);
    overdue.agency = "land-gov";
    overdue.code = "mine";
    overdue.raised = "2023-07-01";
    overdue.due = "2023-07-02";
    overdue.subject = "gamma";
    overdue.note = "by telephone";
    must(db, parkdb_followup_accept(db, &overdue, &code));
    same_text(code, "mine");
    parkdb_free(code);
    same_text(ask(db, "SELECT agency, raised, due, subject, note FROM followup_entry WHERE code = 'mine'"),
              "land-gov|2023-07-01|2023-07-02|gamma|by telephone\n");
    must_fail(db, parkdb_followup_accept(db, NULL, NULL), PARKDB_MISUSE, "row");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(a_proposal_is_taken_up_in_sql)
{
    /* Today every target due by 2022 is over. */
    parkdb *db = on_day(NULL);
    run(db,
        "INSERT INTO followup_accept (target, area, due_period, agency) SELECT target_code, area_code, due_period, coalesce(agency_code, "
        "'north-gov') FROM followup_proposed WHERE target_code IN ('aims/missed', 'aims/overdue')");
    same_text(ask(db,
                  "SELECT target, area, due_period, agency, raised = (SELECT as_of FROM clock), julianday(due) - julianday(raised) FROM "
                  "followup_entry WHERE target GLOB 'aims/*' ORDER BY 1"),
              "aims/missed|alpha|2022|north-money|1|30.0\naims/overdue|gamma|2022|north-gov|1|30.0\n");
    same_text(ask(db, "SELECT count(*) FROM followup_proposed WHERE target_code IN ('aims/missed', 'aims/overdue')"), "0\n");
    contains(refused(db, "INSERT INTO followup_accept (target, area, due_period) VALUES ('aims/missed', 'alpha', '2022')"), "proposed");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- What an agency answers for */

START_TEST(a_scorecard_counts_targets_tasks_and_followups)
{
    /* The money agency leads the aims' task 2, with behind, missed, reached and each (alpha missed it in 2021 and met it in 2022, beta met
     * both): the task is as bad as its worst target. It is responsible for plan/2.1 and carries out plan/2.1.2. */
    parkdb *db = on_day("2023-06-30");
    same_text(ask(db, "SELECT kind, role, status, number, dues FROM agency_scorecard WHERE agency_code = 'north-money' ORDER BY 1, 2, 3"),
              "followup|null|answered|1|null\nfollowup|null|overdue|1|null\ntarget|implement|open|1|1\ntarget|lead|behind|1|1\n"
              "target|lead|met|1|3\ntarget|lead|missed|2|2\ntarget|lead|reached|1|1\ntarget|responsible|open|1|2\n"
              "task|implement|open|1|null\ntask|lead|missed|1|null\ntask|responsible|unevaluable|1|null\n");
    /* Together they are all that anybody answers for: no row is lost or counted twice. */
    same_text(ask(db, "SELECT sum(dues) = (SELECT count(*) FROM target_responsibility r JOIN target_progress p ON p.target_code = "
                      "r.target_code) FROM agency_scorecard WHERE kind = 'target'"),
              "1\n");
    same_text(ask(db, "SELECT sum(number) = (SELECT count(*) FROM task_agency) FROM agency_scorecard WHERE kind = 'task'"), "1\n");
    same_text(ask(db, "SELECT sum(number) = (SELECT count(*) FROM followup_overview) FROM agency_scorecard WHERE kind = 'followup'"),
              "1\n");
    run(db, "DELETE FROM followup; DELETE FROM target_relation; DELETE FROM target WHERE code = 'plan/versus'");
    same_text(ask(db, "SELECT kind, role, status, number FROM agency_scorecard WHERE agency_code = 'north-money' AND role = 'implement'"),
              "task|implement|no_target|1\n");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- What is left out, and what falls away */

START_TEST(a_lower_document_leaves_targets_out)
{
    /* One and two are documents of two cities of the north that implement its plan. plan/firms binds the north as one, and two answers it:
     * one does not. plan/each binds alpha, which lies in the one, and delta, which lies in the other. plan/versus binds alpha alone.
     * plan/together binds the parks as one, and nobody answers it: missing nowhere. */
    parkdb *db = on_day("2023-06-30");
    put_successors(db);
    same_text(ask(db, "SELECT document_code, region_code, higher_code, reason, areas, others FROM cascade_missing ORDER BY 1, 3"),
              ask(db, "SELECT 'one', 'north-one', 'plan/each', 'binds', (SELECT name FROM area WHERE code = 'alpha'), NULL UNION ALL "
                      "SELECT 'one', 'north-one', 'plan/firms', 'others', NULL, 'two' UNION ALL "
                      "SELECT 'one', 'north-one', 'plan/income', 'binds', (SELECT name FROM area WHERE code = 'alpha'), NULL UNION ALL "
                      "SELECT 'one', 'north-one', 'plan/versus', 'binds', (SELECT name FROM area WHERE code = 'alpha'), NULL UNION ALL "
                      "SELECT 'two', 'north-two', 'plan/each', 'binds', (SELECT name FROM area WHERE code = 'delta'), NULL UNION ALL "
                      "SELECT 'two', 'north-two', 'plan/income', 'binds', (SELECT name FROM area WHERE code = 'north-two'), NULL"));
    /* A target on the same indicator answers; so does one that is tied to it, whatever its indicator, in any document of the region. */
    run(db,
        "BEGIN; UPDATE target SET indicator = (SELECT indicator FROM target WHERE code = 'plan/income'), unit = (SELECT unit FROM target "
        "WHERE code = 'plan/income') WHERE code = 'two/firms'");
    same_text(ask(db, "SELECT higher_code FROM cascade_missing WHERE document_code = 'two' ORDER BY 1"), "plan/each\n");
    run(db, "INSERT INTO target_relation (target, ord, relation, related) SELECT t.id, 2, 'restates', r.id FROM target t, target r WHERE "
            "t.code = 'two/firms' AND r.code = 'plan/each'");
    same_text(ask(db, "SELECT higher_code FROM cascade_missing WHERE document_code = 'two'"), "");
    run(db, "ROLLBACK");
    /* Citing binds to nothing; a document that is replaced is not held, nor does one that is replaced hold; nor is one without clauses. */
    static const char *const not_held[] = {
        "UPDATE document_relation SET relation = 'cites' WHERE relation = 'implements'",
        "UPDATE document SET status = 'superseded' WHERE code IN ('one', 'two')",
        "UPDATE document SET status = 'repealed' WHERE code = 'plan'",
        "INSERT INTO document_relation (document, relation, related) SELECT a.id, 'supersedes', b.id FROM document a JOIN document b "
        "ON b.code = 'plan' WHERE a.code = 'next'",
        "UPDATE document SET region = (SELECT id FROM area WHERE code = 'north') WHERE code IN ('one', 'two')",
        "DELETE FROM target_relation WHERE target IN (SELECT id FROM target WHERE code = 'two/firms'); DELETE FROM target WHERE code = "
        "'two/firms'; DELETE FROM clause WHERE code IN ('one/1', 'two/1')",
    };
    for (size_t i = 0; i < sizeof not_held / sizeof not_held[0]; i++) {
        run(db, format_text("BEGIN; %s", not_held[i]));
        same_text(ask(db, "SELECT document_code, higher_code FROM cascade_missing WHERE document_code <> 'plan'"), "");
        run(db, "ROLLBACK");
    }
    /* What implements a document is held to a report of it, where the document itself has no targets here. */
    run(db,
        "BEGIN; UPDATE document_relation SET related = (SELECT id FROM document WHERE code = 'old') WHERE relation = 'implements' AND "
        "document IN (SELECT id FROM document WHERE code IN ('one', 'two')); DELETE FROM document_relation WHERE related = (SELECT id FROM "
        "document WHERE code = 'old') AND relation = 'supersedes'; INSERT INTO document_relation (document, relation, related) SELECT "
        "a.id, 'reports_on', b.id FROM document a, document b WHERE a.code = 'plan' AND b.code = 'old'");
    same_text(ask(db, "SELECT count(*) FROM cascade_missing WHERE document_code IN ('one', 'two')"), "6\n");
    run(db, "ROLLBACK");
    parkdb_close(db);
}
END_TEST

START_TEST(the_bundled_policies_leave_out_two)
{
    /* Cangzhou's plan implements the province's opinion, of which the report is here: nothing in it says how many industries a park may
     * have, and no target is tied to the one that each city shall have a national park. */
    parkdb *db = new_bundled();
    same_text(ask(db, "SELECT higher_code, document_code, reason FROM cascade_missing ORDER BY 1"),
              "hebei-2020/key-industries|cangzhou-2020|binds\nhebei-2020/national-park-every-city|cangzhou-2020|binds\n");
    parkdb_close(db);
}
END_TEST

START_TEST(targets_of_a_replaced_document)
{
    /* next, of the last day of 2022, supersedes the aims: one of its targets takes the place of aims/met. undone repeals them, without a
     * day. */
    parkdb *db = on_day(NULL);
    put_successors(db);
    same_text(ask(db,
                  "SELECT target_code, due_period, by_document_code, relation, not_yet_due, fate, successor_relation, successor_code FROM "
                  "target_released WHERE target_code IN ('aims/met', 'aims/undated', 'aims/open') ORDER BY 1, 3"),
              "aims/met|2022|next|supersedes|1|succeeded|supersedes|next/met\naims/met|2022|undone|repeals|null|falls_away|null|null\n"
              "aims/open|2025|next|supersedes|1|falls_away|null|null\naims/open|2025|undone|repeals|null|falls_away|null|null\n"
              "aims/undated|null|next|supersedes|1|falls_away|null|null\naims/undated|null|undone|repeals|null|falls_away|null|null\n");
    /* The day after, what was due in 2022 was over. */
    run(db, "UPDATE document SET dated = NULL, published = '2023-01-01' WHERE code = 'next'");
    same_text(
        ask(db, "SELECT target_code, not_yet_due FROM target_released WHERE target_code IN ('aims/met', 'aims/open') AND by_document_code "
                "= 'next' ORDER BY 1"),
        "aims/met|0\naims/open|1\n");
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *followup = suite_create("followup");
    TCase *records = add_case(followup, "records");
    tcase_add_test(records, it_stands_as_its_events_say_on_each_day);
    tcase_add_test(records, what_is_open_by_agency_and_day);
    tcase_add_test(records, what_was_said_stays);
    tcase_add_test(records, it_does_not_vanish_with_a_file);
    tcase_add_test(records, codes_and_days_are_given_by_hand);
    TCase *proposals = add_case(followup, "proposals");
    tcase_add_test(proposals, what_is_behind_is_proposed_to_those_who_answer);
    tcase_add_test(proposals, what_has_an_open_one_is_not_proposed);
    tcase_add_test(proposals, a_proposal_is_taken_up);
    tcase_add_test(proposals, a_proposal_is_taken_up_in_sql);
    TCase *overviews = add_case(followup, "overviews");
    tcase_add_test(overviews, a_scorecard_counts_targets_tasks_and_followups);
    tcase_add_test(overviews, a_lower_document_leaves_targets_out);
    tcase_add_test(overviews, the_bundled_policies_leave_out_two);
    tcase_add_test(overviews, targets_of_a_replaced_document);
    return followup;
}

int main(void)
{
    return run_suite(suite());
}
