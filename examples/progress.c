/* Prints a park's progress with the reasons, and the groups of which every member must meet a target:
 *
 *     parkdb-progress policies.db                                          the parks that have targets
 *     parkdb-progress policies.db shijiazhuang-htz                         today
 *     parkdb-progress policies.db shijiazhuang-htz 2026-06-30              on another day, with what is known now
 *     parkdb-progress policies.db shijiazhuang-htz 2026-06-30 2026-06-30   and with what was known then
 */
#include "table.h"

#include <parkdb.h>
#include <sqlite3.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int fail(const parkdb_error *error)
{
    fprintf(stderr, "parkdb-progress: %s\n", error->message);
    return 1;
}

static void add_number(struct table *table, parkdb_number number)
{
    char text[32] = "";
    if (number.known) snprintf(text, sizeof text, "%.6g", number.value);
    table_add(table, text);
}

static void add_percent(struct table *table, parkdb_number number)
{
    char text[32] = "";
    if (number.known) snprintf(text, sizeof text, "%.1f %%", number.value * 100);
    table_add(table, text);
}

static void add_pace(struct table *table, parkdb_number number)
{
    char text[32] = "";
    if (number.known) snprintf(text, sizeof text, "%.2f", number.value);
    table_add(table, text);
}

static void add_count(struct table *table, int number)
{
    char text[16];
    snprintf(text, sizeof text, "%d", number);
    table_add(table, number ? text : "");
}

/* ---------------------------------------------------------------- The meanings of words */

/* A word of target_progress with its meaning in Chinese, as the database has it: "met" becomes "达到 met". */
static void add_word(struct table *table, parkdb *db, const char *field, const char *word)
{
    parkdb_filter filter = {.size = sizeof filter, .table_name = "target_progress"};
    parkdb_cursor *cursor;
    char text[96];
    snprintf(text, sizeof text, "%s", word ? word : "");
    if (!word || parkdb_vocabulary_find(db, &filter, &cursor) != PARKDB_OK) {
        table_add(table, text);
        return;
    }
    while (parkdb_next(cursor) == PARKDB_ROW) {
        const parkdb_vocabulary *row = parkdb_vocabulary_row(cursor);
        if (strcmp(row->field, field) == 0 && strcmp(row->word, word) == 0) snprintf(text, sizeof text, "%s %s", row->meaning_zh, word);
    }
    parkdb_cursor_close(cursor);
    table_add(table, text);
}

/* Where a figure comes from. */
static const char *how(const char *source)
{
    static const char *const words[][2] = {{"reported", "公布 reported"},
                                           {"derived", "计算得出 derived"},
                                           {"aggregated", "由成员汇总 aggregated"},
                                           {"accumulated", "由各期汇总 accumulated"}};
    for (size_t i = 0; source && i < sizeof words / sizeof words[0]; i++)
        if (strcmp(words[i][0], source) == 0) return words[i][1];
    return source;
}

static const char *sign(const char *comparator)
{
    return strcmp(comparator, ">=") == 0        ? "≥"
           : strcmp(comparator, "<=") == 0      ? "≤"
           : strcmp(comparator, "between") == 0 ? "≥"
                                                : comparator;
}

/* ---------------------------------------------------------------- The day, and the sources of figures */

/* The present clock: the file's own view, or the temporary one of parkdb_set_clock. */
static void print_clock(parkdb *db, int is_set)
{
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v2(parkdb_sqlite(db), "SELECT as_of, known_on FROM clock", -1, &statement, NULL) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW) {
        const char *as_of = (const char *)sqlite3_column_text(statement, 0), *known_on = (const char *)sqlite3_column_text(statement, 1);
        printf("截至 %s，采用 %s 及以前取得的数据%s as of %s, as known on %s\n", as_of, known_on, is_set ? "" : "（今天 today）", as_of,
               known_on);
    }
    sqlite3_finalize(statement);
}

/* Figures that are made up must say so wherever they are shown. */
static void print_synthetic(parkdb *db)
{
    parkdb_cursor *cursor;
    if (parkdb_source_find(db, NULL, &cursor) != PARKDB_OK) return;
    while (parkdb_next(cursor) == PARKDB_ROW) {
        const parkdb_source *source = parkdb_source_row(cursor);
        if (source->synthetic) printf("*** 合成数据 SYNTHETIC FIGURES *** %s\n", source->name);
    }
    parkdb_cursor_close(cursor);
}

/* ---------------------------------------------------------------- The parks */

static int list_parks(parkdb *db)
{
    static const char *const headings[] = {"park\n园区",     "code\n代码",          "targets\n目标数",      "met\n达到",
                                           "missed\n未达到", "reached\n提前达到",   "on track\n进度正常",   "behind\n进度滞后",
                                           "open\n未到期",   "overdue\n到期无数据", "unevaluable\n无法评价"};
    parkdb_cursor *cursor;
    if (parkdb_park_profile_find(db, NULL, &cursor) != PARKDB_OK) return fail(parkdb_last_error(db));
    struct table *table = table_new(headings, 11);
    int code;
    while ((code = parkdb_next(cursor)) == PARKDB_ROW) {
        const parkdb_park_profile *park = parkdb_park_profile_row(cursor);
        if (!park->targets) continue;
        table_add(table, park->park);
        table_add(table, park->park_code);
        add_count(table, park->targets);
        add_count(table, park->met);
        add_count(table, park->missed);
        add_count(table, park->reached);
        add_count(table, park->on_track);
        add_count(table, park->behind);
        add_count(table, park->open);
        add_count(table, park->overdue);
        add_count(table, park->unevaluable);
    }
    parkdb_cursor_close(cursor);
    table_print(table, stdout, 32);
    printf("parkdb-progress DATABASE CODE shows one of them.\n");
    return code == PARKDB_OK ? 0 : fail(parkdb_last_error(db));
}

/* Prints the park's name and particulars in one line; 0 if the code does not exist. */
static int print_park(parkdb *db, const char *code)
{
    parkdb_filter filter = {.size = sizeof filter, .code = code};
    parkdb_cursor *cursor;
    if (parkdb_park_profile_find(db, &filter, &cursor) != PARKDB_OK) return 0;
    int found = parkdb_next(cursor) == PARKDB_ROW;
    if (found) {
        const parkdb_park_profile *park = parkdb_park_profile_row(cursor);
        printf("%s(%s),%s", park->park, park->park_code, park->region);
        if (park->province && strcmp(park->province, park->region) != 0) printf(",%s", park->province);
        if (park->agency) printf(",%s", park->agency);
        printf("\n%d 个目标，按完成期限计 %d 项 targets bind it, in %d due periods\n", park->targets,
               park->met + park->missed + park->reached + park->on_track + park->behind + park->open + park->overdue + park->unevaluable,
               park->met + park->missed + park->reached + park->on_track + park->behind + park->open + park->overdue + park->unevaluable);
    }
    parkdb_cursor_close(cursor);
    return found;
}

/* ---------------------------------------------------------------- One park's progress */

/* The row to explain with its sentence. */
struct choice {
    char *zh, *en;
    int rank;
};

static char *copy(const char *text)
{
    char *made = malloc(strlen(text) + 1);
    return made ? strcpy(made, text) : NULL;
}

/* Targets that are behind come first, because they can still be met; then missed ones; rows with a figure before rows without. */
static void consider(struct choice *choice, const parkdb_target_progress *row)
{
    static const char *const order[] = {"behind", "missed", "on_track", "met", "reached", "overdue", "unevaluable", "open"};
    int rank = 0;
    while (rank < 7 && strcmp(order[rank], row->status) != 0) rank++;
    if (choice->zh && choice->rank <= rank) return;
    free(choice->zh);
    free(choice->en);
    choice->zh = copy(row->explain);
    choice->en = copy(row->explain_en);
    choice->rank = rank;
}

static void add_row(struct table *table, parkdb *db, const parkdb_target_progress *row)
{
    parkdb_filter filter = {.size = sizeof filter, .code = row->target_code};
    parkdb_cursor *cursor;
    char required[96] = "";
    if (parkdb_target_overview_find(db, &filter, &cursor) != PARKDB_OK) return;
    if (parkdb_next(cursor) == PARKDB_ROW) {
        const parkdb_target_overview *target = parkdb_target_overview_row(cursor);
        if (!row->required.known) snprintf(required, sizeof required, "“%s”", target->wording);
        else if (strcmp(row->unit, "是否") == 0) snprintf(required, sizeof required, "是 yes");
        else snprintf(required, sizeof required, "%s %.6g %s", sign(target->comparator), row->required.value, row->unit);
        table_add(table, target->indicator);
    }
    parkdb_cursor_close(cursor);
    table_add(table, row->due_period ? row->due_period : "未定期限 undated");
    table_add(table, required);
    if (row->actual.known && strcmp(row->unit, "是否") == 0) table_add(table, row->actual.value > 0 ? "是 yes" : "否 no");
    else add_number(table, row->actual);
    table_add(table, row->actual_period);
    table_add(table, how(row->actual_source));
    add_word(table, db, "status", row->status);
    add_percent(table, row->attainment);
    add_pace(table, row->pace);
}

static int print_progress(parkdb *db, const char *park, struct choice *choice)
{
    static const char *const headings[] = {"指标\nindicator", "到期\ndue",          "要求\nrequired",
                                           "实际\nactual",    "数据所属时期\nof",   "取得方式\nhow it is known",
                                           "状态\nstatus",    "完成率\nattainment", "进度系数\npace"};
    parkdb_filter filter = {.size = sizeof filter, .area = park};
    parkdb_cursor *cursor;
    if (parkdb_target_progress_find(db, &filter, &cursor) != PARKDB_OK) return fail(parkdb_last_error(db));
    struct table *table = table_new(headings, 9);
    int code;
    while ((code = parkdb_next(cursor)) == PARKDB_ROW) {
        add_row(table, db, parkdb_target_progress_row(cursor));
        consider(choice, parkdb_target_progress_row(cursor));
    }
    parkdb_cursor_close(cursor);
    table_print(table, stdout, 36);
    return code == PARKDB_OK ? 0 : fail(parkdb_last_error(db));
}

/* ---------------------------------------------------------------- The groups */

/* Adds a roll-up when its target is for each member of a group. */
static void add_rollup(struct table *table, parkdb *db, const parkdb_target_rollup *row)
{
    parkdb_filter filter = {.size = sizeof filter, .code = row->target_code};
    parkdb_cursor *cursor;
    if (parkdb_target_overview_find(db, &filter, &cursor) != PARKDB_OK) return;
    const parkdb_target_overview *target = parkdb_next(cursor) == PARKDB_ROW ? parkdb_target_overview_row(cursor) : NULL;
    if (target && strcmp(target->quantifier, "each") == 0) {
        table_add(table, target->subject);
        table_add(table, target->indicator);
        table_add(table, target->wording);
        table_add(table, row->due_period ? row->due_period : "未定期限 undated");
        add_count(table, row->members);
        add_number(table, parkdb_number_of(row->met));
        add_number(table, parkdb_number_of(row->needed));
        add_word(table, db, "status", row->status);
        table_add(table, row->failing);
    }
    parkdb_cursor_close(cursor);
}

static int print_rollup(parkdb *db)
{
    static const char *const headings[] = {"组\ngroup",      "指标\nindicator", "原文\nwording",
                                           "到期\ndue",      "成员数\nmembers", "已达到\nmet",
                                           "须达到\nneeded", "状态\nstatus",    "未达到的成员\nwho fails"};
    parkdb_cursor *cursor;
    if (parkdb_target_rollup_find(db, NULL, &cursor) != PARKDB_OK) return fail(parkdb_last_error(db));
    struct table *table = table_new(headings, 9);
    int code;
    while ((code = parkdb_next(cursor)) == PARKDB_ROW) add_rollup(table, db, parkdb_target_rollup_row(cursor));
    parkdb_cursor_close(cursor);
    printf("\n要求每个成员达到的目标 Targets that every member of a group must meet\n");
    table_print(table, stdout, 30);
    return code == PARKDB_OK ? 0 : fail(parkdb_last_error(db));
}

static int show(parkdb *db, const char *park, int is_set)
{
    struct choice choice = {0};
    if (park && !print_park(db, park)) {
        fprintf(stderr, "parkdb-progress: there is no park \"%s\"; without a code the parks are listed\n", park);
        return 1;
    }
    print_clock(db, is_set);
    print_synthetic(db);
    if (!park) return list_parks(db);
    int status = print_progress(db, park, &choice);
    if (choice.zh && choice.en) printf("\n说明 Why, for one of them:\n  %s\n  %s\n", choice.zh, choice.en);
    free(choice.zh);
    free(choice.en);
    return status ? status : print_rollup(db);
}

static const char usage[] = "usage: parkdb-progress DATABASE [PARK [AS_OF [KNOWN_ON]]]\n";

int main(int argc, char **argv)
{
    parkdb *db;
    parkdb_error error;
    if (argc == 2 && strcmp(argv[1], "--help") == 0) return fputs(usage, stdout) < 0;
    if (argc < 2 || argc > 5) {
        fputs(usage, stderr);
        return 2;
    }
    if (parkdb_open(argv[1], PARKDB_OPEN_READ_ONLY, &db, &error) != PARKDB_OK) return fail(&error);
    int status = 0;
    if (argc > 3 && parkdb_set_clock(db, argv[3], argc > 4 ? argv[4] : NULL) != PARKDB_OK) status = fail(parkdb_last_error(db));
    if (!status) status = show(db, argc > 2 ? argv[2] : NULL, argc > 3);
    parkdb_close(db);
    return status;
}
