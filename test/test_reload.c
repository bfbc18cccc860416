/* What somebody has added by hand to the records of policy files survives their being loaded again, for every kind of list; what a file
 * declares goes with the file. */
#include "kinds.h"
#include "support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- Lists of every kind, in one file
 *
 * A row of a list is one of eight; # stands for its number, @ for the word of that number. */

static const struct list {
    const char *kind, *list, *record_kind, *record;
    const char *parent, *place, *id; /* the columns of its key, and SQL for the record's id */
    const char *json;                /* the row in a file */
    const char *columns, *values;    /* and in SQL, without its key */
    const char *number, *name;       /* SQL for its number, and what names it in words */
} lists[] = {
    {"area_alias", "aliases", "park", "p", "area", "ord", "(SELECT id FROM area WHERE code = 'p')", "\"alias#\"", "name", "'alias#'",
     "CAST(substr(name, 6) AS INTEGER)", "alias#"},
    {"park_level", "levels", "park", "p", "park", "first_day", "(SELECT id FROM area WHERE code = 'p')",
     "{\"first_day\": \"200#-01-01\", \"last_day\": \"200#-12-31\", \"level\": \"national\"}", "last_day, level",
     "'200#-12-31', 'national'", "CAST(substr(first_day, 4, 1) AS INTEGER)", "200#-01-01"},
    {"area_group_listed", "members", "area_group", "g", "area_group", "ord", "(SELECT id FROM area WHERE code = 'g')", "\"m#\"", "member",
     "(SELECT id FROM area WHERE code = 'm#')", "(SELECT CAST(substr(code, 2) AS INTEGER) FROM area WHERE id = member)", "m#/0001-01-01"},
    {"document_issuer", "issuers", "document", "d", "document", "ord", "(SELECT id FROM document WHERE code = 'd')", "\"a#\"", "agency",
     "(SELECT id FROM agency WHERE code = 'a#')", "(SELECT CAST(substr(code, 2) AS INTEGER) FROM agency WHERE id = agency)", "a#"},
    {"indicator_alias", "aliases", "indicator", "i", "indicator", "ord", "(SELECT id FROM indicator WHERE code = 'i')", "\"alias#\"",
     "name", "'alias#'", "CAST(substr(name, 6) AS INTEGER)", "alias#"},
    {"task_agency", "agencies", "task", "d/1", "task", "ord", "(SELECT id FROM clause WHERE code = 'd/1')",
     "{\"agency\": \"a#\", \"role\": \"lead\"}", "agency, role", "(SELECT id FROM agency WHERE code = 'a#'), 'lead'",
     "(SELECT CAST(substr(code, 2) AS INTEGER) FROM agency WHERE id = agency)", "a#/lead"},
    {"target_inferred", "inferred", "target", "d/t", "target", "ord", "(SELECT id FROM target WHERE code = 'd/t')", "\"@\"", "field", "'@'",
     "(SELECT v.ord - 1 FROM vocabulary v WHERE v.table_name = 'target_inferred' AND v.word = x.field)", "@"},
    {"target_agency", "agencies", "target", "d/t", "target", "ord", "(SELECT id FROM target WHERE code = 'd/t')",
     "{\"agency\": \"a#\", \"role\": \"support\"}", "agency, role", "(SELECT id FROM agency WHERE code = 'a#'), 'support'",
     "(SELECT CAST(substr(code, 2) AS INTEGER) FROM agency WHERE id = agency)", "a#/support"},
    {"target_relation", "relations", "target", "d/t", "target", "ord", "(SELECT id FROM target WHERE code = 'd/t')",
     "{\"relation\": \"restates\", \"related\": \"r#\"}", "relation, related", "'restates', (SELECT id FROM target WHERE code = 'd/r#')",
     "(SELECT CAST(substr(code, 4) AS INTEGER) FROM target WHERE id = related)", "restates/d/r#"},
    {"assessment_class", "classes", "assessment", "s", "assessment", "ord", "(SELECT id FROM assessment WHERE code = 's')",
     "{\"name\": \"class#\"}", "name", "'class#'", "CAST(substr(name, 6) AS INTEGER)", "class#"},
    {"assessment_item", "items", "assessment_dimension", "s/d", "dimension", "ord",
     "(SELECT id FROM assessment_dimension WHERE code = 's/d')", "{\"indicator\": \"i\", \"method\": \"min_max\", \"weight\": 1#}",
     "indicator, method, weight", "(SELECT id FROM indicator WHERE code = 'i'), 'min_max', 1#", "CAST(weight - 10 AS INTEGER)",
     "i/min_max weight=1#"},
};
enum { LISTS = sizeof lists / sizeof lists[0], NUMBERS = 8, LEVELS = 1 };

/* The text for a row's number. */
static char *numbered(const char *text, int number)
{
    static const char *const words[] = {"area",  "quantifier",      "quantifier_min", "indicator",
                                        "basis", "baseline_period", "reference_area", "comparator"};
    struct text filled = {NULL, 0, 0};
    for (; *text; text++) {
        if (*text == '#') append(&filled, format_text("%d", number));
        else if (*text == '@') append(&filled, words[number]);
        else append(&filled, format_text("%c", *text));
    }
    return kept_text(&filled);
}

static char *repeated(const char *text)
{
    char *all = format_text("%s", "");
    for (int i = 0; i < NUMBERS; i++) all = format_text("%s%s", all, numbered(text, i));
    return all;
}

/* What a file says of each list: the numbers of its rows. */
typedef char wants[LISTS][NUMBERS + 1];

static char *json_list(const struct list *list, const char *numbers)
{
    char *text = format_text("\"%s\": [", list->list);
    for (const char *at = numbers; *at; at++)
        text = format_text("%s%s%s", text, at == numbers ? "" : ", ", numbered(list->json, *at - '0'));
    return format_text("%s]", text);
}

static char *lists_of(const char *record_kind, wants want)
{
    char *text = format_text("%s", "");
    for (int i = 0; i < LISTS; i++)
        if (strcmp(lists[i].record_kind, record_kind) == 0) text = format_text("%s, %s", text, json_list(&lists[i], want[i]));
    return text;
}

/* A file that has them all; the note stands in every record with a list. */
static char *file_text(wants want, const char *note)
{
    char *text = format_text("{\"format\": \"parkdb-policy-1\", \"document\": {\"code\": \"d\", \"title\": \"D\", \"note\": \"%s\"%s}, ",
                             note, lists_of("document", want));
    text = format_text("%s\"units\": [{\"code\": \"u\", \"dimension\": \"d\", \"factor\": 1}], \"regions\": [{\"code\": \"n\", \"name\": "
                       "\"N\", \"level\": \"nation\"}], \"agencies\": [%s{\"code\": \"a\", \"name\": \"A\", \"kind\": \"other\"}], ",
                       text, repeated("{\"code\": \"a#\", \"name\": \"A#\", \"kind\": \"other\"}, "));
    text = format_text("%s\"parks\": [%s{\"code\": \"p\", \"name\": \"P\", \"region\": \"n\", \"note\": \"%s\"%s}], ", text,
                       repeated("{\"code\": \"m#\", \"name\": \"M#\", \"region\": \"n\"}, "), note, lists_of("park", want));
    text =
        format_text("%s\"groups\": [{\"code\": \"g\", \"name\": \"G\", \"note\": \"%s\"%s}], \"indicators\": [{\"code\": \"i\", \"name\": "
                    "\"I\", \"unit\": \"u\", \"note\": \"%s\"%s}], ",
                    text, note, lists_of("area_group", want), note, lists_of("indicator", want));
    text = format_text("%s\"clauses\": [{\"code\": \"1\", \"heading\": \"H\"}], \"tasks\": [{\"clause\": \"1\", \"note\": \"%s\"%s}], ",
                       text, note, lists_of("task", want));
    static const char target[] = "{\"code\": \"%s\", \"clause\": \"1\", \"area\": \"p\", \"indicator\": \"i\", \"comparator\": \">=\", "
                                 "\"value\": 1, \"unit\": \"u\", \"wording\": \"w\", \"note\": \"%s\"%s}";
    text = format_text("%s\"targets\": [", text);
    for (int i = 0; i < NUMBERS; i++) text = format_text("%s%s, ", text, format_text(target, format_text("r%d", i), "", ""));
    text = format_text("%s%s], ", text, format_text(target, "t", note, lists_of("target", want)));
    return format_text(
        "%s\"assessments\": [{\"code\": \"s\", \"name\": \"S\", \"scheme\": \"s\", \"edition\": \"1\", \"note\": \"%s\"%s}], "
        "\"dimensions\": [{\"code\": \"s/d\", \"assessment\": \"s\", \"name\": \"D\", \"weight\": 1, \"note\": \"%s\"%s}]}",
        text, note, lists_of("assessment", want), note, lists_of("assessment_dimension", want));
}

/* The same of every list. */
static char *same_file_text(const char *numbers, const char *note)
{
    wants want;
    for (int i = 0; i < LISTS; i++) snprintf(want[i], sizeof want[i], "%s", numbers);
    return file_text(want, note);
}

/* ---------------------------------------------------------------- Loading */

/* What a load said, a line for each event without its place. */
struct said {
    struct text lines;
    int count;
};

static int hear(void *context, const parkdb_load_event *event)
{
    static const char *const verbs[] = {"", "error", "added", "changed", "removed", "kept"};
    struct said *said = context;
    ck_assert(event->type >= PARKDB_LOAD_ERROR && event->type <= PARKDB_LOAD_KEPT);
    ck_assert(is_utf8(event->text));
    append_line(&said->lines, format_text("%s %s %s: %s", verbs[event->type], event->kind, event->code, event->text));
    said->count++;
    return 0;
}

static parkdb_load_options heard(struct said *said)
{
    memset(said, 0, sizeof *said);
    return (parkdb_load_options){.size = sizeof(parkdb_load_options), .on_event = hear, .context = said};
}

/* Loads a text; gives what the load said, in order. */
static char *load(parkdb *db, const char *text)
{
    struct said said;
    parkdb_load_options options = heard(&said);
    int code = parkdb_load_text(db, "file", text, strlen(text), &options, NULL);
    char *lines = kept_text(&said.lines);
    ck_assert_msg(code == PARKDB_OK, "%s: %.900s", parkdb_code_name(code), lines);
    must_be_sound(db);
    return sorted_lines(lines);
}

/* Loads a text that is refused; gives what the load said, and sees that nothing has changed. */
static char *refused_load(parkdb *db, const char *text)
{
    struct said said;
    parkdb_load_options options = heard(&said);
    char *before = dump(db);
    must_fail(db, parkdb_load_text(db, "file", text, strlen(text), &options, NULL), PARKDB_INVALID, "file");
    same_text(dump(db), before);
    return sorted_lines(kept_text(&said.lines));
}

static parkdb *loaded(const char *text)
{
    parkdb *db = new_database();
    load(db, text);
    return db;
}

static char *exported(parkdb *db, const char *code)
{
    char *text = NULL;
    must(db, parkdb_export_text(db, code, &text, NULL));
    char *copy = format_text("%s", text);
    parkdb_free(text);
    return copy;
}

/* As after an upgrade from a version that did not keep which rows are a file's. */
static void forget_rows(parkdb *db)
{
    run(db, "DELETE FROM declaration_row; DELETE FROM declaration_known");
}

/* ---------------------------------------------------------------- What is in a list */

static const char is_files[] = "EXISTS (SELECT 1 FROM declaration_row r WHERE r.kind = '%s' AND r.record = x.%s AND r.key = x.%s)";

/* The numbers of a list's rows in order, a star behind each that is known as a file's: "0*1*5". */
static char *numbers_of(parkdb *db, const struct list *list)
{
    char *text =
        ask(db, format_text("SELECT group_concat(row, '') FROM (SELECT %s || CASE WHEN %s THEN '*' ELSE '' END AS row FROM %s x WHERE "
                            "x.%s = %s ORDER BY x.%s)",
                            list->number, format_text(is_files, list->kind, list->parent, list->place), list->kind, list->parent, list->id,
                            list->place));
    text[strlen(text) - 1] = '\0';
    return strcmp(text, "null") == 0 ? format_text("%s", "") : text;
}

/* The same numbers in their own order: that of days, where a list has no places. */
static char *in_order(const char *numbers)
{
    struct text sorted = {NULL, 0, 0};
    append(&sorted, "");
    for (int number = 0; number < NUMBERS; number++)
        for (const char *at = strchr(numbers, '0' + number); at; at = NULL)
            append(&sorted, at[1] == '*' ? format_text("%d*", number) : format_text("%d", number));
    return kept_text(&sorted);
}

static void expect_list(parkdb *db, const struct list *list, const char *numbers)
{
    same_text(format_text("%s %s", list->kind, numbers_of(db, list)),
              format_text("%s %s", list->kind, list == &lists[LEVELS] ? in_order(numbers) : numbers));
}

static void expect_lists(parkdb *db, const char *numbers)
{
    for (int i = 0; i < LISTS; i++) expect_list(db, &lists[i], numbers);
}

/* ---------------------------------------------------------------- Adding by hand */

static char *place_of(const struct list *list, int number, int ord)
{
    return list == &lists[LEVELS] ? numbered("'200#-01-01'", number) : format_text("%d", ord);
}

static void add(parkdb *db, const struct list *list, int number, int ord)
{
    run(db, format_text("INSERT INTO %s (%s, %s, %s) VALUES (%s, %s, %s)", list->kind, list->parent, list->place, list->columns, list->id,
                        place_of(list, number, ord), numbered(list->values, number)));
}

static void delete_row(parkdb *db, const struct list *list, int number, int ord)
{
    run(db, format_text("DELETE FROM %s WHERE %s = %s AND %s = %s", list->kind, list->parent, list->id, list->place,
                        place_of(list, number, ord)));
}

/* A row as the kind's struct, from what SQL says of it. */
static void *struct_of(parkdb *db, const struct list *list, int number, int ord)
{
    const struct kind *kind = kind_named(list->kind);
    char *row = (char *)format_text("%*s", (int)kind->size, "");
    memset(row, 0, kind->size);
    for (size_t i = 0; i < kind->field_count; i++) {
        const struct field *field = &kind->fields[i];
        void *member = row + field->offset;
        char *value = ask(db, format_text("SELECT %s FROM (%s) WHERE %s = '%s' AND %s = %s", field->name, kind->sql, list->parent,
                                          list->record, list->place, place_of(list, number, ord)));
        value[strlen(value) - 1] = '\0';
        if (strcmp(value, "null") == 0) continue;
        if (field->type == FIELD_TEXT) *(const char **)member = value;
        else if (field->type == FIELD_INT) *(int *)member = atoi(value);
        else if (field->type == FIELD_DOUBLE) *(double *)member = atof(value);
        else *(parkdb_number *)member = parkdb_number_of(atof(value));
    }
    return row;
}

static void add_by_put(parkdb *db, const struct list *list, int number, int ord)
{
    add(db, list, number, ord);
    void *row = struct_of(db, list, number, ord);
    delete_row(db, list, number, ord);
    must(db, kind_named(list->kind)->put(db, row));
}

static void add_either_way(parkdb *db, const struct list *list, int number, int ord, int by_put)
{
    if (by_put) add_by_put(db, list, number, ord);
    else add(db, list, number, ord);
}

/* Which lists a load changes. */
enum change { NO_LIST, ALL_BUT_LEVELS, EVERY_LIST };

/* The lines that a load says of every list: of each record what changed in it, and of each of the rows that it is kept. */
static char *expected_lines(const char *change, enum change lists_change, const char *kept)
{
    struct text lines = {NULL, 0, 0};
    append(&lines, "");
    for (int i = 0; i < LISTS; i++) {
        char *text = format_text("%s", change);
        int is_first = 1;
        for (int j = 0; j < LISTS; j++) {
            if (strcmp(lists[j].record_kind, lists[i].record_kind) != 0) continue;
            if (j < i) is_first = 0;
            if (lists_change == EVERY_LIST || (lists_change == ALL_BUT_LEVELS && j != LEVELS))
                text = format_text("%s%s%s", text, *text ? "; " : "", lists[j].list);
        }
        if (is_first && *text) append(&lines, format_text("changed %s %s: %s\n", lists[i].record_kind, lists[i].record, text));
        for (const char *at = kept; *at; at++)
            append(&lines, format_text("kept %s %s: \"%s\": kept, since it is not known to be the file's\n", lists[i].kind, lists[i].record,
                                       numbered(lists[i].name, *at - '0')));
    }
    return sorted_lines(kept_text(&lines));
}

/* ---------------------------------------------------------------- Rows that stay */

START_TEST(an_unchanged_file_says_nothing_of_what_was_added)
{
    char *path = fresh_path("added.db"), *text = same_file_text("012", "");
    parkdb *db = new_file(path);
    size_t length = 0;
    load(db, text);
    expect_lists(db, "0*1*2*");
    for (int i = 0; i < LISTS; i++) {
        add_either_way(db, &lists[i], 5, 4, _i);
        add_either_way(db, &lists[i], 6, 9, _i);
    }
    char *before = dump(db), *bytes = read_file(path, &length);
    same_text(load(db, text), "");
    expect_lists(db, "0*1*2*56");
    same_text(dump(db), before);
    parkdb_close(db);
    same_file(path, bytes, length);
}
END_TEST

START_TEST(what_was_added_stays_when_the_file_changes_elsewhere)
{
    parkdb *db = loaded(same_file_text("01", ""));
    for (int i = 0; i < LISTS; i++) add_either_way(db, &lists[i], 5, 3, _i);
    same_text(load(db, same_file_text("01", "new")), expected_lines("note:  → new", NO_LIST, "5"));
    expect_lists(db, "0*1*5");
    same_text(load(db, same_file_text("01", "new")), "");
    parkdb_close(db);
}
END_TEST

/* The place that was free when a row was added is the file's now: the row moves behind, and what is there already stays there. */
START_TEST(what_was_added_gives_its_place_to_the_file)
{
    parkdb *db = loaded(same_file_text("01", ""));
    for (int i = 0; i < LISTS; i++) {
        add_either_way(db, &lists[i], 5, 3, _i);
        add_either_way(db, &lists[i], 6, 5, _i);
        add_either_way(db, &lists[i], 7, 9, _i);
    }
    same_text(load(db, same_file_text("0123", "")), expected_lines("", EVERY_LIST, "567"));
    expect_lists(db, "0*1*2*3*567");
    same_text(ask(db, "SELECT group_concat(ord) FROM (SELECT ord FROM indicator_alias ORDER BY ord)"), "1,2,3,4,5,6,9\n");
    same_text(load(db, same_file_text("0123", "")), "");
    parkdb_close(db);
}
END_TEST

START_TEST(what_was_added_before_and_between_comes_behind)
{
    parkdb *db = loaded(same_file_text("123", ""));
    for (int i = 0; i < LISTS; i++) {
        if (i != LEVELS) run(db, format_text("UPDATE %s SET ord = ord * 10 WHERE %s = %s", lists[i].kind, lists[i].parent, lists[i].id));
        add_either_way(db, &lists[i], 7, 15, _i);
        add_either_way(db, &lists[i], 0, -3, _i);
        add_either_way(db, &lists[i], 5, 77, _i);
        expect_list(db, &lists[i], "01*72*3*5");
    }
    char *before = dump(db);
    parkdb *other = loaded(same_file_text("123", ""));
    same_text(exported(db, "d"), exported(other, "d"));
    parkdb_close(other);
    load(db, same_file_text("123", ""));
    expect_lists(db, "1*2*3*075");
    same_text(ask(db, "SELECT group_concat(ord) FROM (SELECT ord FROM indicator_alias ORDER BY ord)"), "1,2,3,4,15,77\n");
    ck_assert_str_ne(dump(db), before);
    same_text(load(db, same_file_text("123", "")), "");
    parkdb_close(db);
}
END_TEST

START_TEST(places_may_be_as_large_as_they_get)
{
    parkdb *db = loaded(same_file_text("12", ""));
    for (int i = 0; i < LISTS; i++) {
        if (i == LEVELS) continue;
        add(db, &lists[i], 3, 7);
        add(db, &lists[i], 4, 8);
        run(db, format_text("UPDATE %s SET ord = 9223372036854775807 WHERE ord = 7; UPDATE %s SET ord = 9007199254740993 WHERE ord = 8",
                            lists[i].kind, lists[i].kind));
    }
    load(db, same_file_text("13", "")); /* the largest is the file's now */
    for (int i = 0; i < LISTS; i++)
        if (i != LEVELS) expect_list(db, &lists[i], "1*3*4");
    same_text(ask(db, "SELECT max(ord) FROM indicator_alias"), "9007199254740993\n");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Rows that are the file's */

START_TEST(what_the_file_drops_goes_and_what_was_added_stays)
{
    parkdb *db = loaded(same_file_text("0123", ""));
    for (int i = 0; i < LISTS; i++) add_either_way(db, &lists[i], 5, 5, _i);
    same_text(load(db, same_file_text("02", "")), expected_lines("", EVERY_LIST, "5"));
    expect_lists(db, "0*2*5");
    same_text(load(db, same_file_text("", "")), expected_lines("", EVERY_LIST, "5"));
    expect_lists(db, "5");
    same_text(load(db, same_file_text("20", "")), expected_lines("", EVERY_LIST, "5"));
    expect_lists(db, "2*0*5");
    parkdb_close(db);
}
END_TEST

START_TEST(what_the_file_declares_now_becomes_its_own)
{
    parkdb *db = loaded(same_file_text("01", ""));
    for (int i = 0; i < LISTS; i++) {
        add_either_way(db, &lists[i], 5, 3, _i);
        add_either_way(db, &lists[i], 6, 4, _i);
    }
    same_text(load(db, same_file_text("015", "")), ""); /* it is there already as the file says */
    expect_lists(db, "0*1*5*6");
    same_text(load(db, same_file_text("6015", "")), expected_lines("", ALL_BUT_LEVELS, ""));
    expect_lists(db, "6*0*1*5*");
    load(db, same_file_text("01", ""));
    expect_lists(db, "0*1*");
    parkdb_close(db);
}
END_TEST

START_TEST(what_was_changed_by_hand_is_the_files_still)
{
    char *text = same_file_text("012", "");
    parkdb *db = loaded(text);
    for (int i = 0; i < LISTS; i++) {
        add(db, &lists[i], 5, 8);
        if (_i == 0) {
            run(db, format_text("UPDATE %s SET (%s, %s) = (%s, %s) WHERE %s = %s AND %s = %s", lists[i].kind, lists[i].place,
                                lists[i].columns, place_of(&lists[i], 6, 2), numbered(lists[i].values, 6), lists[i].parent, lists[i].id,
                                lists[i].place, place_of(&lists[i], 1, 2)));
        } else if (i != LEVELS) { /* a put of the same key is a change */
            add(db, &lists[i], 6, 9);
            void *row = struct_of(db, &lists[i], 6, 9);
            delete_row(db, &lists[i], 6, 9);
            *(int *)(void *)((char *)row + field_named(kind_named(lists[i].kind), "ord")->offset) = 2;
            must(db, kind_named(lists[i].kind)->put(db, row));
        }
        if (_i == 0 || i != LEVELS) expect_list(db, &lists[i], "0*6*2*5");
    }
    load(db, text);
    expect_lists(db, "0*1*2*5");
    /* What else a row says, is the file's, too. */
    run(db, "UPDATE park_level SET evidence = 'inferred', note = 'mine' WHERE first_day < '2003-01-01'; UPDATE task_agency SET role = "
            "'implement', note = 'mine' WHERE ord = 1; UPDATE assessment_item SET weight = 99, note = 'mine' WHERE ord = 3");
    contains(load(db, text), "changed assessment_dimension s/d: items\n");
    expect_lists(db, "0*1*2*5");
    ck_assert_int_eq(ask_int(db, "SELECT (SELECT count(*) FROM park_level WHERE note = 'mine') + (SELECT count(*) FROM task_agency WHERE "
                                 "note = 'mine') + (SELECT count(*) FROM assessment_item WHERE note = 'mine')"),
                     0);
    parkdb_close(db);
}
END_TEST

START_TEST(what_was_taken_out_by_hand_leaves_its_place_to_others)
{
    char *text = same_file_text("012", "");
    parkdb *db = loaded(text);
    for (int i = 0; i < LISTS; i++) {
        if (_i) must(db, kind_named(lists[i].kind)->remove(db, struct_of(db, &lists[i], 1, 2)));
        else delete_row(db, &lists[i], 1, 2);
        add(db, &lists[i], 6, 2); /* not the file's, though it stands where a row of the file's stood */
        expect_list(db, &lists[i], i == LEVELS ? "0*2*6" : "0*62*");
    }
    contains(load(db, text), "changed park p: aliases; levels\n");
    expect_lists(db, "0*1*2*6");
    load(db, same_file_text("", ""));
    expect_lists(db, "6");
    parkdb_close(db);
}
END_TEST

START_TEST(a_row_that_moves_to_another_record_is_nobodys)
{
    parkdb *db = loaded(same_file_text("01", ""));
    run(db, "UPDATE area_alias SET area = (SELECT id FROM area WHERE code = 'm1') WHERE name = 'alias1'");
    same_text(load(db, same_file_text("01", "")), "changed park p: aliases\n");
    same_text(ask(db,
                  "SELECT a.code, x.ord, x.name, (SELECT count(*) FROM declaration_row WHERE kind = 'area_alias' AND record = a.id) FROM "
                  "area_alias x JOIN area a ON a.id = x.area ORDER BY 1, 2"),
              "m1|2|alias1|0\np|1|alias0|2\np|2|alias1|2\n");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- What is known of rows */

/* Every row that is kept as a file's is there, and its file declares it. */
static void knows_only_rows_that_are_there(parkdb *db)
{
    struct text rows = {NULL, 0, 0};
    append(&rows, "SELECT kind, record, key FROM declaration_row EXCEPT SELECT * FROM (");
    for (int i = 0; i < LISTS; i++)
        append(&rows, format_text("%sSELECT '%s', %s, %s FROM %s", i ? " UNION ALL " : "", lists[i].kind, lists[i].parent, lists[i].place,
                                  lists[i].kind));
    append(&rows, ")");
    same_text(ask(db, kept_text(&rows)), "");
}

START_TEST(what_is_known_goes_with_the_row)
{
    static const char *const parents[] = {"park_entry WHERE code = 'p'",
                                          "area_group_entry WHERE code = 'g'",
                                          "task",
                                          "target WHERE code = 'd/t'",
                                          "assessment_dimension",
                                          "assessment",
                                          "indicator",
                                          "document"};
    parkdb *db = loaded(same_file_text("012", ""));
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM declaration_row"), 3 * LISTS);
    knows_only_rows_that_are_there(db);
    for (int i = 0; i < LISTS; i++)
        run(db, format_text("DELETE FROM %s WHERE %s = %s", lists[i].kind, lists[i].place, place_of(&lists[i], 1, 2)));
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM declaration_row"), 2 * LISTS);
    knows_only_rows_that_are_there(db);
    /* And with the record, as the sqlite3 program removes it. */
    run(db, "PRAGMA foreign_keys = OFF");
    for (size_t i = 0; i < sizeof parents / sizeof parents[0]; i++) run(db, format_text("DELETE FROM %s", parents[i]));
    run(db, "PRAGMA foreign_keys = ON");
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM declaration_row"), 0);
    parkdb_close(db);
}
END_TEST

START_TEST(a_load_writes_no_row_that_is_right)
{
    parkdb *db = loaded(same_file_text("0123", ""));
    run(db, "CREATE TEMP TABLE written (what TEXT)");
    for (int i = 0; i < LISTS; i++) {
        static const char *const verbs[] = {"INSERT", "UPDATE", "DELETE"};
        add(db, &lists[i], 6, 7);
        for (int j = 0; j < 3; j++)
            run(db, format_text("CREATE TEMP TRIGGER %s_%s AFTER %s ON main.%s BEGIN INSERT INTO written VALUES ('%s %s ' || %s.%s); END",
                                lists[i].kind, verbs[j], verbs[j], lists[i].kind, verbs[j], lists[i].kind, j == 2 ? "OLD" : "NEW",
                                lists[i].place));
    }
    load(db, same_file_text("0123", ""));
    load(db, same_file_text("0123", "new"));
    same_text(ask(db, "SELECT * FROM written"), "");
    load(db, same_file_text("0125", "new"));
    for (int i = 0; i < LISTS; i++)
        same_text(ask(db, format_text("SELECT what FROM written WHERE what GLOB '* %s *' ORDER BY rowid", lists[i].kind)),
                  format_text("DELETE %s %s\nINSERT %s %s\n", lists[i].kind, i == LEVELS ? "2003-01-01" : "4", lists[i].kind,
                              i == LEVELS ? "2005-01-01" : "4"));
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Files of a version before */

START_TEST(of_what_nothing_is_known_nothing_goes)
{
    char *text = same_file_text("012", "");
    parkdb *db = loaded(text);
    for (int i = 0; i < LISTS; i++) add(db, &lists[i], 5, 4);
    forget_rows(db);
    expect_lists(db, "0125");
    /* The file has changed, too: what it does not declare may be a row of somebody's. */
    same_text(load(db, same_file_text("02", "")), expected_lines("", ALL_BUT_LEVELS, "15"));
    expect_lists(db, "0*2*15");
    same_text(load(db, same_file_text("02", "")), "");
    load(db, same_file_text("0", ""));
    expect_lists(db, "0*15");
    parkdb_close(db);
}
END_TEST

START_TEST(the_first_load_makes_known_whose_rows_are)
{
    char *path = fresh_path("old.db"), *text = same_file_text("012", "");
    parkdb *db = new_file(path);
    size_t length = 0;
    load(db, text);
    for (int i = 0; i < LISTS; i++) add(db, &lists[i], 5, 4);
    forget_rows(db);
    char *all = exported(db, "d");
    contains(all, "\"alias5\"");
    same_text(load(db, text), expected_lines("", NO_LIST, "5"));
    expect_lists(db, "0*1*2*5");
    char *own = exported(db, "d"), *bytes = read_file(path, &length);
    ck_assert_ptr_null(strstr(own, "\"alias5\""));
    same_text(load(db, text), "");
    parkdb_close(db);
    same_file(path, bytes, length);
}
END_TEST

START_TEST(what_was_changed_when_nothing_was_known_stays_beside)
{
    char *text = same_file_text("012", "");
    parkdb *db = loaded(text);
    for (int i = 0; i < LISTS; i++)
        run(db, format_text("UPDATE %s SET (%s, %s) = (%s, %s) WHERE %s = %s", lists[i].kind, lists[i].place, lists[i].columns,
                            place_of(&lists[i], 6, 2), numbered(lists[i].values, 6), lists[i].place, place_of(&lists[i], 1, 2)));
    forget_rows(db);
    same_text(load(db, text), expected_lines("", EVERY_LIST, "6"));
    expect_lists(db, "0*1*2*6");
    parkdb_close(db);
}
END_TEST

START_TEST(a_document_is_known_by_its_own_file)
{
    static const char catalogue[] = "{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"c\"}, \"agencies\": [{\"code\": \"a\", "
                                    "\"name\": \"A\", \"kind\": \"other\"}, {\"code\": \"b\", \"name\": \"B\", \"kind\": \"other\"}], "
                                    "\"documents\": [{\"code\": \"law\", \"title\": \"L\", \"issuers\": [\"a\"]}]}";
    static const char law[] =
        "{\"format\": \"parkdb-policy-1\", \"document\": {\"code\": \"law\", \"title\": \"L\", \"issuers\": [\"b\"]}}";
    parkdb *db = loaded(catalogue);
    static const char issuers[] = "SELECT g.code, EXISTS (SELECT 1 FROM declaration_row r WHERE r.kind = 'document_issuer' AND r.record = "
                                  "i.document AND r.key = i.ord) FROM document_issuer i JOIN agency g ON g.id = i.agency ORDER BY i.ord";
    same_text(load(db, law), "changed document law: issuers\n"); /* its own word holds */
    same_text(ask(db, issuers), "b|1\n");
    same_text(load(db, catalogue), "");
    same_text(ask(db, issuers), "b|1\n");
    forget_rows(db);
    load(db, catalogue); /* which says nothing of the law's own issuers */
    contains(exported(db, "law"), "\"issuers\": [\"b\"]");
    run(db, "INSERT INTO document_issuer SELECT d.id, 2, g.id FROM document d, agency g WHERE g.code = 'a'");
    same_text(load(db, law), "kept document_issuer law: \"a\": kept, since it is not known to be the file's\n");
    same_text(ask(db, issuers), "b|1\na|0\n");
    must(db, parkdb_unload(db, "law", NULL, NULL)); /* the catalogue declares it still, and what is there stays */
    same_text(ask(db, issuers), "b|1\na|0\n");
    load(db, catalogue);
    same_text(ask(db, issuers), "a|1\n");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Export */

START_TEST(an_export_has_the_files_rows_alone)
{
    parkdb *db = loaded(same_file_text("012", ""));
    char *before = exported(db, "d");
    for (int i = 0; i < LISTS; i++) add(db, &lists[i], 5, 4);
    same_text(exported(db, "d"), before);
    same_text(load(db, before), "");
    for (int i = 0; i < LISTS; i++)
        if (i != LEVELS) add(db, &lists[i], 6, 0); /* before the file's */
    same_text(exported(db, "d"), before);
    parkdb *copy = loaded(before);
    expect_lists(copy, "0*1*2*");
    parkdb_close(copy);
    /* A list of nothing else has no field. */
    parkdb *empty = loaded(same_file_text("", ""));
    before = exported(empty, "d");
    for (int i = 0; i < LISTS; i++) add(empty, &lists[i], 5, 1);
    same_text(exported(empty, "d"), before);
    parkdb_close(empty);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- What goes with a record */

/* A file of the same document without anything that has a list. */
static const char bare_file[] = "{\"format\": \"parkdb-policy-1\", \"document\": {\"code\": \"d\", \"title\": \"D\", \"note\": \"\"}, "
                                "\"agencies\": [{\"code\": \"a5\", "
                                "\"name\": \"A5\", \"kind\": \"other\"}, {\"code\": \"a6\", \"name\": \"A6\", \"kind\": \"other\"}]}";

/* The lines of what was added to the records that go: each an error, or what has become of it. */
static char *gone_lines(const char *numbers, int is_error)
{
    struct text lines = {NULL, 0, 0};
    append(&lines, "");
    for (int i = 0; i < LISTS; i++)
        for (const char *at = numbers; *at && strcmp(lists[i].record_kind, "document") != 0; at++) {
            char *name = numbered(lists[i].name, *at - '0');
            append(&lines,
                   is_error ? format_text("error %s %s: no longer declares %s %s, expected remove_added to be set, since %s \"%s\" would "
                                          "go with it and is not known to be a file's\n",
                                          lists[i].kind, lists[i].record, lists[i].record_kind, lists[i].record, lists[i].kind, name)
                            : format_text("removed %s %s: \"%s\": gone with %s %s\n", lists[i].kind, lists[i].record, name,
                                          lists[i].record_kind, lists[i].record));
        }
    return sorted_lines(kept_text(&lines));
}

/* The lines that have some words in them. */
static char *lines_with(const char *lines, const char *words)
{
    struct text found = {NULL, 0, 0};
    append(&found, "");
    for (const char *line = lines, *end; *line; line = end + 1) {
        end = strchr(line, '\n');
        char *one = format_text("%.*s", (int)(end - line), line);
        if (strstr(one, words)) append_line(&found, one);
    }
    return kept_text(&found);
}

/* The same load as load() does, with the flag that lets go what was added. */
static char *load_away(parkdb *db, const char *text, int dry_run, parkdb_load_result *result)
{
    struct said said;
    parkdb_load_options options = heard(&said);
    options.remove_added = 1;
    options.dry_run = dry_run;
    must(db, parkdb_load_text(db, "file", text, strlen(text), &options, result));
    must_be_sound(db);
    return sorted_lines(kept_text(&said.lines));
}

START_TEST(what_was_added_keeps_a_record_from_going)
{
    parkdb *db = loaded(same_file_text("01", ""));
    for (int i = 0; i < LISTS; i++) {
        add_either_way(db, &lists[i], 5, 3, _i);
        add_either_way(db, &lists[i], 6, 4, _i);
    }
    same_text(refused_load(db, bare_file), gone_lines("56", 1));
    contains(parkdb_last_error(db)->message, "file: ");
    contains(parkdb_last_error(db)->message, "(and 19 more)");
    /* The caller may let it go. */
    char *before = dump(db);
    parkdb_load_result result, dry;
    char *said = load_away(db, bare_file, 1, &dry);
    same_text(dump(db), before);
    same_text(load_away(db, bare_file, 0, &result), said);
    ck_assert_int_eq(memcmp(&result, &dry, sizeof dry), 0);
    same_text(lines_with(said, "gone with"), gone_lines("56", 0));
    ck_assert_int_eq(result.removed, count_lines(lines_with(said, "no longer declared"))); /* records alone are counted */
    ck_assert_int_eq(result.removed + 2 * (LISTS - 1), count_lines(lines_with(said, "removed ")));
    parkdb *bare = loaded(bare_file);
    expect_list(db, &lists[3], "56"); /* the issuers of the document, which stays */
    run(db, "DELETE FROM document_issuer");
    same_text(dump(db), dump(bare));
    parkdb_close(bare);
    parkdb_close(db);
}
END_TEST

START_TEST(what_was_added_keeps_a_file_from_being_unloaded)
{
    parkdb *db = loaded(same_file_text("01", ""));
    for (int i = 0; i < LISTS; i++) add(db, &lists[i], 5, 3);
    struct said said;
    parkdb_load_options options = heard(&said);
    char *before = dump(db);
    must_fail(db, parkdb_unload(db, "d", &options, NULL), PARKDB_INVALID, "expected remove_added to be set, since");
    char *lines = sorted_lines(kept_text(&said.lines));
    same_text(lines_with(lines, " d/t: "), lines_with(gone_lines("5", 1), " d/t: "));
    contains(lines,
             "error document_issuer d: no longer declares document d, expected remove_added to be set, since document_issuer \"a5\" would "
             "go with it");
    ck_assert_int_eq(count_lines(lines), LISTS);
    same_text(dump(db), before);
    options = heard(&said);
    options.remove_added = 1;
    must(db, parkdb_unload(db, "d", &options, NULL));
    ck_assert_int_eq(count_lines(lines_with(kept_text(&said.lines), "gone with")), LISTS);
    parkdb *empty = new_database();
    same_text(dump(db), dump(empty));
    parkdb_close(empty);
    parkdb_close(db);
}
END_TEST

START_TEST(what_was_never_added_goes_without_a_word)
{
    parkdb *db = loaded(same_file_text("01", "")), *empty = new_database();
    must(db, parkdb_unload(db, "d", NULL, NULL));
    same_text(dump(db), dump(empty));
    parkdb_close(empty);
    parkdb_close(db);
}
END_TEST

START_TEST(of_what_nothing_is_known_nothing_goes_with_a_record)
{
    char *text = same_file_text("01", "");
    parkdb *db = loaded(text);
    forget_rows(db);
    /* The agencies stay as well, since rows that may be a person's refer to them. */
    same_text(refused_load(db, bare_file),
              format_text("error  : no longer declares agency a0, expected nothing to refer to it, but something does\n"
                          "error  : no longer declares agency a1, expected nothing to refer to it, but something does\n%s",
                          gone_lines("01", 1)));
    load(db, text); /* now it is known, and nothing was added */
    load(db, bare_file);
    parkdb_close(db);
}
END_TEST

START_TEST(texts_and_relations_that_were_added_keep_a_record_from_going)
{
    parkdb *db = loaded(same_file_text("", ""));
    static const char other[] =
        "{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"c\"}, \"documents\": [{\"code\": \"old\", \"title\": "
        "\"O\"}, {\"code\": \"older\", \"title\": \"P\"}]}";
    static const char none[] = "{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"c\"}}";
    load(db, other);
    parkdb_clause_text text = {"d/1", "All of it"};
    parkdb_document_relation relation = {.document = "old", .relation = "supersedes", .related = "older"};
    must(db, parkdb_clause_text_put(db, &text));
    must(db, parkdb_document_relation_put(db, &relation));
    same_text(refused_load(db, bare_file), "error clause_text d/1: no longer declares clause d/1, expected remove_added to be set, since "
                                           "clause_text \"All of it\" would go with it and is not known to be a file's\n");
    same_text(refused_load(db, none),
              "error document_relation old: no longer declares document old, expected remove_added to be set, since "
              "document_relation \"supersedes/older\" would go with it and is not known to be a file's\n");
    same_text(load_away(db, none, 0, NULL), "removed document old: no longer declared\nremoved document older: no longer declared\nremoved "
                                            "document_relation old: \"supersedes/older\": gone with document old\n");
    contains(load_away(db, bare_file, 0, NULL), "removed clause_text d/1: \"All of it\": gone with clause d/1\n");
    /* A text survives what becomes of its clause otherwise. */
    load(db, same_file_text("", ""));
    must(db, parkdb_clause_text_put(db, &text));
    load(db, edited(same_file_text("", ""), "\"heading\": \"H\"", "\"heading\": \"I\""));
    same_text(ask(db, "SELECT text FROM clause_text"), "All of it\n");
    parkdb_close(db);
}
END_TEST

START_TEST(rows_of_ones_own_tables_keep_a_record_from_going)
{
    parkdb *db = loaded(same_file_text("", ""));
    run(db, "CREATE TABLE \"my \"\"note\" (target INTEGER REFERENCES target ON DELETE CASCADE, note TEXT, picture BLOB); "
            "CREATE TABLE my_photo (park TEXT REFERENCES Area (code) ON DELETE SET NULL, name TEXT); "
            "CREATE TABLE my_list (clause INTEGER REFERENCES clause (id)); "
            "INSERT INTO \"my \"\"note\" SELECT id, 'call them', x'00' FROM target WHERE code = 'd/t'; "
            "INSERT INTO \"my \"\"note\" SELECT id, NULL, NULL FROM target WHERE code = 'd/t'; "
            "INSERT INTO my_photo VALUES ('p', 'the gate')");
    int id = ask_int(db, "SELECT id FROM target WHERE code = 'd/t'");
    same_text(
        refused_load(db, bare_file),
        format_text(
            "error my \"note d/t: no longer declares target d/t, expected remove_added to be set, since my \"note \"target=%d\" would go "
            "with it and is not known to be a file's\n"
            "error my \"note d/t: no longer declares target d/t, expected remove_added to be set, since my \"note \"target=%d, "
            "note=call them\" would go with it and is not known to be a file's\n"
            "error my_photo p: no longer declares park p, expected remove_added to be set, since my_photo \"park=p, name=the gate\" "
            "would no longer refer to it and is not known to be a file's\n",
            id, id));
    char *lines = load_away(db, bare_file, 0, NULL);
    same_text(lines_with(lines, " my"), format_text("changed my_photo p: \"park=p, name=the gate\": no longer refers to park p\n"
                                                    "removed my \"note d/t: \"target=%d\": gone with target d/t\n"
                                                    "removed my \"note d/t: \"target=%d, note=call them\": gone with target d/t\n",
                                                    id, id));
    same_text(ask(db, "SELECT (SELECT count(*) FROM \"my \"\"note\"), park, name FROM my_photo"), "0|null|the gate\n");
    /* What refers to a record without going with it keeps it in any case. */
    load(db, same_file_text("", ""));
    run(db, "INSERT INTO my_list SELECT id FROM clause");
    struct said said;
    parkdb_load_options options = heard(&said);
    options.remove_added = 1;
    must_fail(db, parkdb_load_text(db, "file", bare_file, strlen(bare_file), &options, NULL), PARKDB_INVALID, "nothing to refer to it");
    kept_text(&said.lines);
    parkdb_close(db);
}
END_TEST

START_TEST(what_refers_to_a_record_keeps_it_in_any_case)
{
    static const char *const added[] = {
        "INSERT INTO target (code, clause, area, indicator, comparator, value, unit, wording) SELECT 'd/mine', clause, area, indicator, "
        "'>=', 2, "
        "unit, 'mine' FROM target WHERE code = 'd/t'",
        "INSERT INTO followup_entry (code, target, agency, raised, due, subject) VALUES ('f', 'd/t', 'a1', '2025-01-01', '2025-02-01', "
        "'s')",
        "INSERT INTO observation_entry (indicator, area, period, value) VALUES ('i', 'p', '2024', 1)",
        "INSERT INTO clause (document, code, parent, heading) SELECT document, 'd/1a', id, 'mine' FROM clause",
        "INSERT INTO area_group_listed SELECT g.id, 1, a.id, '0001-01-01', '9999-12-31' FROM area g, area a WHERE g.code = 'mine' AND "
        "a.code = 'm1'",
    };
    parkdb *db = loaded(same_file_text("01", ""));
    run(db, "INSERT INTO area_group_entry (code, name) VALUES ('mine', 'Mine')");
    run(db, added[_i]);
    struct said said;
    parkdb_load_options options = heard(&said);
    options.remove_added = 1;
    char *before = dump(db);
    must_fail(db, parkdb_load_text(db, "file", bare_file, strlen(bare_file), &options, NULL), PARKDB_INVALID, "no longer declares");
    kept_text(&said.lines);
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

/* Whatever may go with another row, or lose what it refers to, is of a list, is told as the tests above say, is made anew from other
 * tables, or hangs on what no load removes. */
START_TEST(every_row_that_goes_with_another_is_accounted_for)
{
    static const char told[] = "clause_text document_relation series_link",
                      made[] = "area_bound area_day area_group_open area_heir area_member region_within",
                      never[] = "followup_event declaration declaration_known agency_member agency_successor area_successor park_status";
    parkdb *db = new_database();
    char *found = ask(db, "SELECT DISTINCT m.name FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND "
                          "f.on_delete <> 'NO ACTION' ORDER BY 1");
    struct text expected = {NULL, 0, 0};
    for (int i = 0; i < LISTS; i++) append_line(&expected, lists[i].kind);
    append(&expected, format_text("%s %s %s", told, made, never));
    char *all = kept_text(&expected);
    for (char *at = all; *at; at++)
        if (*at == ' ') *at = '\n';
    same_text(found, sorted_lines(format_text("%s\n", all)));
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Files that declare the same */

static char *park_text(const char *catalogue, const char *lists_text)
{
    return format_text(
        "{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"%s\"}, \"regions\": [{\"code\": \"n\", \"name\": \"N\", "
        "\"level\": \"nation\"}], \"parks\": [{\"code\": \"p\", \"name\": \"P\", \"region\": \"n\"%s}]}",
        catalogue, lists_text);
}

static int load_both(parkdb *db, const char *one, const char *two)
{
    char *paths[2] = {fresh_path("one.json"), fresh_path("two.json")};
    write_text(paths[0], one);
    write_text(paths[1], two);
    return parkdb_load_files(db, (const char *const *)paths, 2, NULL, NULL);
}

START_TEST(what_was_added_to_a_shared_record_stays)
{
    const struct list *list = &lists[0];
    char *one = park_text("one", ", \"aliases\": [\"alias0\", \"alias1\"]"),
         *two = park_text("two", ", \"aliases\": [\"alias0\", \"alias1\"]");
    parkdb *db = loaded(one);
    add(db, list, 5, 3);
    same_text(load(db, two), "");
    expect_list(db, list, "0*1*5");
    same_text(load(db, one), "");
    must(db, parkdb_unload(db, "one", NULL, NULL));
    expect_list(db, list, "0*1*5");
    must_fail(db, parkdb_unload(db, "two", NULL, NULL), PARKDB_INVALID, "area_alias \"alias5\" would go with it");
    same_text(load(db, one), "");
    expect_list(db, list, "0*1*5");
    parkdb_close(db);
}
END_TEST

START_TEST(files_that_declare_the_same_must_agree_on_its_lists)
{
    const struct list *list = &lists[0];
    char *one = park_text("one", ", \"aliases\": [\"alias0\", \"alias1\"]"),
         *two = park_text("two", ", \"aliases\": [\"alias0\", \"alias1\"]");
    static const char otherwise[] = "error park p: found rows that two declares differently, expected the same\n";
    parkdb *db = loaded(one);
    load(db, two);
    add(db, list, 5, 3);
    same_text(refused_load(db, park_text("one", ", \"aliases\": [\"alias0\"]")), otherwise);
    same_text(refused_load(db, park_text("one", "")), otherwise);
    same_text(refused_load(db, park_text("one", ", \"aliases\": [\"alias1\", \"alias0\"]")), otherwise);
    /* Nor does a row that was added make them agree, though it is there already. */
    same_text(refused_load(db, park_text("one", ", \"aliases\": [\"alias0\", \"alias1\", \"alias5\"]")), otherwise);
    /* Together they may change it. */
    static const char more[] = ", \"aliases\": [\"alias5\", \"alias0\", \"alias2\"]";
    must(db, load_both(db, park_text("one", more), park_text("two", more)));
    expect_list(db, list, "5*0*2*");
    must_fail(db, load_both(db, one, park_text("two", more)), PARKDB_INVALID, "found rows that one declares differently");
    must_fail(db, load_both(db, park_text("one", more), two), PARKDB_INVALID, "found rows that one declares differently");
    expect_list(db, list, "5*0*2*");
    parkdb_close(db);
}
END_TEST

START_TEST(files_that_declare_the_same_become_known_one_by_one)
{
    const struct list *list = &lists[0];
    char *one = park_text("one", ", \"aliases\": [\"alias0\", \"alias1\"]"),
         *two = park_text("two", ", \"aliases\": [\"alias0\", \"alias1\"]");
    parkdb *db = loaded(one);
    load(db, two);
    add(db, list, 5, 3);
    forget_rows(db);
    contains(exported(db, "two"), "alias5");
    same_text(load(db, one), "kept area_alias p: \"alias5\": kept, since it is not known to be the file's\n");
    expect_list(db, list, "0*1*5");
    ck_assert_ptr_null(strstr(exported(db, "two"), "alias5")); /* the other file said the same */
    same_text(load(db, two), "");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Rows that cannot both be */

START_TEST(a_row_in_the_way_of_the_files_is_an_error)
{
    static const char file[] = ", \"levels\": [{\"first_day\": \"1990-01-01\", \"last_day\": \"2002-12-31\", \"level\": \"national\"}]";
    parkdb *db = loaded(park_text("c", file));
    add(db, &lists[LEVELS], 5, 0);
    add(db, &lists[LEVELS], 7, 0);
    same_text(
        refused_load(db, park_text("c", edited(file, "2002-12-31", "2006-12-31"))),
        "error park p: found \"2005-01-01\" there, not known to be a file's, expected none that conflicts with the file's: remove it by "
        "hand\n"
        "error park p: found \"2007-01-01\" there, not known to be a file's, expected none that conflicts with the file's: remove it by "
        "hand\n"
        "error park_level p/1990-01-01: found \"1990-01-01\", expected a span that overlaps no other, because a park has one level on a "
        "day\n");
    /* The first is in the way; without it both are well. */
    delete_row(db, &lists[LEVELS], 5, 0);
    same_text(load(db, park_text("c", edited(file, "2002-12-31", "2006-12-31"))),
              "changed park p: levels\nkept park_level p: \"2007-01-01\": kept, since it is not known to be the file's\n");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Callers of versions before, and to come */

START_TEST(options_may_be_of_another_version)
{
    struct former {
        size_t size;
        parkdb_load_fn on_event;
        void *context;
        int dry_run;
    };
    struct later {
        parkdb_load_options options;
        long more;
    };
    char *text = same_file_text("01", "");
    parkdb *db = loaded(text);
    for (int i = 0; i < LISTS; i++) add(db, &lists[i], 5, 3);
    char *before = dump(db), *changed = same_file_text("01", "new");
    struct said said = {{NULL, 0, 0}, 0};
    struct former former;
    memset(&former, 0xFF, sizeof former); /* what lies between its members, too */
    former.size = sizeof former;
    former.on_event = hear;
    former.context = &said;
    former.dry_run = 1;
    const parkdb_load_options *given = (const void *)&former;
    must(db, parkdb_load_text(db, "file", changed, strlen(changed), given, NULL));
    same_text(lines_with(sorted_lines(kept_text(&said.lines)), "kept"), ""); /* it knows no such event */
    former.dry_run = 0;
    former.on_event = NULL;
    must_fail(db, parkdb_load_text(db, "file", bare_file, strlen(bare_file), given, NULL), PARKDB_INVALID, "remove_added");
    must_fail(db, parkdb_unload(db, "d", given, NULL), PARKDB_INVALID, "remove_added");
    same_text(dump(db), before);
    struct later later = {.options = {.size = sizeof later, .dry_run = 1}};
    must(db, parkdb_load_text(db, "file", changed, strlen(changed), &later.options, NULL));
    same_text(dump(db), before);
    later.more = 1;
    must_fail(db, parkdb_load_text(db, "file", changed, strlen(changed), &later.options, NULL), PARKDB_MISUSE,
              "parkdb_load_options: found a member set that version");
    static const size_t wrong[] = {
        0, 1, sizeof(struct former) - 1, sizeof(struct former) + 1, sizeof(parkdb_load_options) - 1, (size_t)1 << 40, SIZE_MAX};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        parkdb_load_options options = {.size = wrong[i]};
        must_fail(db, parkdb_load_text(db, "file", changed, strlen(changed), &options, NULL), PARKDB_MISUSE,
                  "parkdb_load_options.size: found");
        must_fail(db, parkdb_unload(db, "d", &options, NULL), PARKDB_MISUSE, "parkdb_load_options.size: found");
    }
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Whatever anybody does
 *
 * Rows are added, changed, moved and taken out at random, and the file says something else each time: a simple model says what comes of it.
 */

struct model_row {
    int number, ord, is_files;
};

struct model {
    struct model_row rows[LISTS][2 * NUMBERS];
    int count[LISTS];
    int is_known;
};

static unsigned dice_state;

static int dice(int sides)
{
    dice_state = dice_state * 1103515245u + 12345u;
    return (int)((dice_state >> 16) % (unsigned)sides);
}

static struct model_row *row_of(struct model *model, int list, int number)
{
    for (int i = 0; i < model->count[list]; i++)
        if (model->rows[list][i].number == number) return &model->rows[list][i];
    return NULL;
}

static int is_free(const struct model *model, int list, int ord)
{
    for (int i = 0; i < model->count[list]; i++)
        if (model->rows[list][i].ord == ord) return 0;
    return 1;
}

static int by_place(const void *a, const void *b)
{
    const struct model_row *one = a, *other = b;
    return one->ord - other->ord;
}

static void sort_model(struct model *model, int list)
{
    if (list == LEVELS)
        for (int i = 0; i < model->count[list]; i++) model->rows[list][i].ord = model->rows[list][i].number;
    qsort(model->rows[list], (size_t)model->count[list], sizeof(struct model_row), by_place);
}

static char *model_text(struct model *model, int list, int with_places)
{
    struct text text = {NULL, 0, 0};
    append(&text, "");
    sort_model(model, list);
    for (int i = 0; i < model->count[list]; i++) {
        const struct model_row *row = &model->rows[list][i];
        append(&text, format_text("%d%s", row->number, row->is_files ? "*" : ""));
        if (with_places && list != LEVELS) append(&text, format_text("@%d ", row->ord));
    }
    return kept_text(&text);
}

static char *found_with_places(parkdb *db, int list)
{
    const struct list *one = &lists[list];
    if (list == LEVELS) return numbers_of(db, one);
    char *text =
        ask(db, format_text("SELECT coalesce(group_concat(row, ''), '') FROM (SELECT %s || CASE WHEN %s THEN '*' ELSE '' END || '@' || ord "
                            "|| ' ' AS row FROM %s x WHERE x.%s = %s ORDER BY ord)",
                            one->number, format_text(is_files, one->kind, one->parent, one->place), one->kind, one->parent, one->id));
    text[strlen(text) - 1] = '\0';
    return text;
}

static void add_somewhere(parkdb *db, struct model *model, int list)
{
    int number = dice(NUMBERS), ord = dice(30) - 5;
    if (row_of(model, list, number) || !is_free(model, list, ord)) return;
    add_either_way(db, &lists[list], number, ord, dice(3) == 0);
    model->rows[list][model->count[list]++] = (struct model_row){number, ord, 0};
}

static void take_out(parkdb *db, struct model *model, int list)
{
    if (model->count[list] == 0) return;
    struct model_row *row = &model->rows[list][dice(model->count[list])];
    if (dice(3)) delete_row(db, &lists[list], row->number, row->ord);
    else must(db, kind_named(lists[list].kind)->remove(db, struct_of(db, &lists[list], row->number, row->ord)));
    *row = model->rows[list][--model->count[list]];
}

static void change_row(parkdb *db, struct model *model, int list)
{
    int number = dice(NUMBERS);
    const struct list *one = &lists[list];
    if (model->count[list] == 0 || row_of(model, list, number)) return;
    struct model_row *row = &model->rows[list][dice(model->count[list])];
    run(db, format_text("UPDATE %s SET (%s, %s) = (%s, %s) WHERE %s = %s AND %s = %s", one->kind, one->place, one->columns,
                        place_of(one, number, row->ord), numbered(one->values, number), one->parent, one->id, one->place,
                        place_of(one, row->number, row->ord)));
    row->number = number;
}

static void move_row(parkdb *db, struct model *model, int list)
{
    int ord = dice(30) - 5;
    if (list == LEVELS || model->count[list] == 0 || !is_free(model, list, ord)) return;
    struct model_row *row = &model->rows[list][dice(model->count[list])];
    run(db, format_text("UPDATE %s SET ord = %d WHERE %s = %s AND ord = %d", lists[list].kind, ord, lists[list].parent, lists[list].id,
                        row->ord));
    row->ord = ord;
}

static void edit_by_hand(parkdb *db, struct model *model)
{
    static void (*const edits[])(parkdb *, struct model *, int) = {add_somewhere, add_somewhere, take_out, change_row, move_row};
    for (int i = dice(12); i > 0; i--) edits[dice(5)](db, model, dice(LISTS));
    if (dice(8) > 0) return;
    forget_rows(db);
    model->is_known = 0;
    for (int list = 0; list < LISTS; list++)
        for (int i = 0; i < model->count[list]; i++) model->rows[list][i].is_files = 0;
}

/* Another few numbers, in any order. */
static void edit_wants(wants want)
{
    for (int i = dice(6); i > 0; i--) {
        char *numbers = want[dice(LISTS)];
        int number = '0' + dice(NUMBERS);
        char *at = strchr(numbers, number);
        size_t length = strlen(numbers), place = (size_t)dice((int)length + 1);
        if (at) memmove(at, at + 1, strlen(at));
        else {
            memmove(numbers + place + 1, numbers + place, length - place + 1);
            numbers[place] = (char)number;
        }
    }
}

/* What comes of a list when a file says what it wants: whether it changes, and the numbers that were added and stay, in kept. */
static int load_model(struct model *model, int list, const char *want, char kept[NUMBERS + 1])
{
    struct model_row next[2 * NUMBERS];
    int count = 0, changed = 0, last = (int)strlen(want);
    sort_model(model, list);
    for (const char *at = want; *at; at++) {
        const struct model_row *row = row_of(model, list, *at - '0');
        int place = (int)(at - want) + 1;
        changed = changed || !row || (list != LEVELS && row->ord != place);
        next[count++] = (struct model_row){*at - '0', place, 1};
    }
    for (int i = 0; i < model->count[list]; i++) {
        struct model_row row = model->rows[list][i];
        if (strchr(want, '0' + row.number)) continue;
        changed = changed || row.is_files;
        if (row.is_files) continue;
        *kept++ = (char)('0' + row.number);
        if (list != LEVELS && row.ord <= last) {
            row.ord = last + 1;
            changed = 1;
        }
        last = row.ord;
        next[count++] = row;
    }
    *kept = '\0';
    memcpy(model->rows[list], next, (size_t)count * sizeof next[0]);
    model->count[list] = count;
    return changed;
}

/* Loads the file into the model; gives what a load will say. */
static char *loaded_model(struct model *model, wants want)
{
    struct text lines = {NULL, 0, 0};
    char kept[LISTS][NUMBERS + 1];
    int changed[LISTS];
    append(&lines, "");
    for (int i = 0; i < LISTS; i++) changed[i] = load_model(model, i, want[i], kept[i]);
    for (int i = 0; i < LISTS; i++) {
        char *text = format_text("%s", "");
        int is_first = 1;
        for (int j = 0; j < LISTS; j++) {
            if (strcmp(lists[j].record_kind, lists[i].record_kind) != 0) continue;
            if (j < i) is_first = 0;
            if (changed[j]) text = format_text("%s%s%s", text, *text ? "; " : "", lists[j].list);
        }
        if (is_first && *text) append(&lines, format_text("changed %s %s: %s\n", lists[i].record_kind, lists[i].record, text));
        for (const char *at = kept[i]; *at && (*text || !model->is_known); at++)
            append(&lines, format_text("kept %s %s: \"%s\": kept, since it is not known to be the file's\n", lists[i].kind, lists[i].record,
                                       numbered(lists[i].name, *at - '0')));
    }
    model->is_known = 1;
    return sorted_lines(kept_text(&lines));
}

static void is_as_the_model_says(parkdb *db, struct model *model)
{
    for (int i = 0; i < LISTS; i++)
        same_text(format_text("%s %s", lists[i].kind, found_with_places(db, i)),
                  format_text("%s %s", lists[i].kind, model_text(model, i, 1)));
    knows_only_rows_that_are_there(db);
}

/* The export is the file's rows alone, as they are. */
static void exports_as_the_model_says(parkdb *db, struct model *model)
{
    parkdb *copy = loaded(exported(db, "d"));
    for (int i = 0; i < LISTS; i++) {
        struct text text = {NULL, 0, 0};
        append(&text, "");
        sort_model(model, i);
        for (int j = 0; j < model->count[i]; j++)
            if (model->rows[i][j].is_files || !model->is_known) append(&text, format_text("%d*", model->rows[i][j].number));
        expect_list(copy, &lists[i], kept_text(&text));
    }
    parkdb_close(copy);
}

START_TEST(whatever_anybody_does_comes_out_as_a_model_says)
{
    parkdb *db = new_database();
    struct model model = {.is_known = 1};
    wants want = {{0}};
    dice_state = (unsigned)_i * 7919u + 1;
    load(db, file_text(want, ""));
    for (int round = 0, rounds = many(is_long() ? 60 : 30); round < rounds; round++) {
        edit_by_hand(db, &model);
        is_as_the_model_says(db, &model);
        if (dice(10) == 0) exports_as_the_model_says(db, &model);
        if (dice(4)) edit_wants(want);
        char *text = file_text(want, "");
        struct said said;
        parkdb_load_options options = heard(&said);
        options.dry_run = 1;
        must(db, parkdb_load_text(db, "file", text, strlen(text), &options, NULL));
        is_as_the_model_says(db, &model);
        char *lines = sorted_lines(kept_text(&said.lines));
        same_text(lines, loaded_model(&model, want));
        same_text(load(db, text), lines);
        is_as_the_model_says(db, &model);
        if (dice(10) == 0) exports_as_the_model_says(db, &model);
        same_text(load(db, text), "");
        is_as_the_model_says(db, &model);
    }
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *reload = suite_create("reload");
    TCase *stay = add_case(reload, "stay");
    add_loop(stay, an_unchanged_file_says_nothing_of_what_was_added, 2);
    add_loop(stay, what_was_added_stays_when_the_file_changes_elsewhere, 2);
    add_loop(stay, what_was_added_gives_its_place_to_the_file, 2);
    add_loop(stay, what_was_added_before_and_between_comes_behind, 2);
    tcase_add_test(stay, places_may_be_as_large_as_they_get);
    TCase *own = add_case(reload, "own");
    add_loop(own, what_the_file_drops_goes_and_what_was_added_stays, 2);
    add_loop(own, what_the_file_declares_now_becomes_its_own, 2);
    add_loop(own, what_was_changed_by_hand_is_the_files_still, 2);
    add_loop(own, what_was_taken_out_by_hand_leaves_its_place_to_others, 2);
    tcase_add_test(own, a_row_that_moves_to_another_record_is_nobodys);
    tcase_add_test(own, what_is_known_goes_with_the_row);
    tcase_add_test(own, a_load_writes_no_row_that_is_right);
    tcase_add_test(own, a_row_in_the_way_of_the_files_is_an_error);
    TCase *unknown = add_case(reload, "unknown");
    tcase_add_test(unknown, of_what_nothing_is_known_nothing_goes);
    tcase_add_test(unknown, the_first_load_makes_known_whose_rows_are);
    tcase_add_test(unknown, what_was_changed_when_nothing_was_known_stays_beside);
    tcase_add_test(unknown, a_document_is_known_by_its_own_file);
    tcase_add_test(unknown, an_export_has_the_files_rows_alone);
    TCase *going = add_case(reload, "going");
    add_loop(going, what_was_added_keeps_a_record_from_going, 2);
    tcase_add_test(going, what_was_added_keeps_a_file_from_being_unloaded);
    tcase_add_test(going, what_was_never_added_goes_without_a_word);
    tcase_add_test(going, of_what_nothing_is_known_nothing_goes_with_a_record);
    tcase_add_test(going, texts_and_relations_that_were_added_keep_a_record_from_going);
    tcase_add_test(going, rows_of_ones_own_tables_keep_a_record_from_going);
    add_loop(going, what_refers_to_a_record_keeps_it_in_any_case, 5);
    tcase_add_test(going, every_row_that_goes_with_another_is_accounted_for);
    TCase *shared = add_case(reload, "shared");
    tcase_add_test(shared, what_was_added_to_a_shared_record_stays);
    tcase_add_test(shared, files_that_declare_the_same_must_agree_on_its_lists);
    tcase_add_test(shared, files_that_declare_the_same_become_known_one_by_one);
    TCase *options = add_case(reload, "options");
    tcase_add_test(options, options_may_be_of_another_version);
    TCase *random = add_case(reload, "random");
    add_worlds(random, whatever_anybody_does_comes_out_as_a_model_says, 1);
    return reload;
}

int main(void)
{
    return run_suite(suite());
}
