/* Every allocation can fail: the call ends with PARKDB_NO_MEMORY, or does without; the handle works afterwards and gives the same answers.
 * The library's own calls of malloc, calloc and realloc are wrapped by the linker, SQLite's go through its own door. */
#include "kinds.h"
#include "support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- Failing */

static struct {
    int armed;   /* counts only then */
    long count;  /* of allocations since it was armed */
    long fails;  /* the one that fails */
    int forever; /* and all after it */
} faults;

static int fails_now(void)
{
    if (!faults.armed) return 0;
    faults.count++;
    return faults.count == faults.fails || (faults.forever && faults.count > faults.fails);
}

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *memory, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *memory, size_t size);

void *__wrap_malloc(size_t size)
{
    return fails_now() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
    return fails_now() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *memory, size_t size)
{
    return fails_now() ? NULL : __real_realloc(memory, size);
}

static sqlite3_mem_methods sqlite_memory;

static void *sqlite_malloc(int size)
{
    return fails_now() ? NULL : sqlite_memory.xMalloc(size);
}

static void *sqlite_realloc(void *memory, int size)
{
    return fails_now() ? NULL : sqlite_memory.xRealloc(memory, size);
}

/* SQLite's lookaside memory would hide half of the allocations. */
static int wrap_sqlite(void)
{
    sqlite3_mem_methods wrapped;
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &sqlite_memory) != SQLITE_OK) return 0;
    wrapped = sqlite_memory;
    wrapped.xMalloc = sqlite_malloc;
    wrapped.xRealloc = sqlite_realloc;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &wrapped) == SQLITE_OK && sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0) == SQLITE_OK;
}

/* ---------------------------------------------------------------- What is done */

struct work {
    parkdb *db;
    const struct kind *kind;
    const char *path, *text;
    int step; /* how much further the next failing allocation is, in parts of what has been done */
};

/* Something that is done with the faults armed: a code, and in *sum what it answered. It allocates nothing by itself. */
typedef int (*deed_fn)(const struct work *work, unsigned long *sum);

static void add(unsigned long *sum, const void *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++) *sum = (*sum ^ ((const unsigned char *)bytes)[i]) * 1099511628211UL;
}

static void add_row(unsigned long *sum, const struct kind *kind, const void *row)
{
    for (size_t i = 0; i < kind->field_count; i++) {
        const void *member = (const char *)row + kind->fields[i].offset;
        const char *text = kind->fields[i].type == FIELD_TEXT ? *(const char *const *)member : NULL;
        if (text) add(sum, text, strlen(text) + 1);
        if (kind->fields[i].type == FIELD_DOUBLE) add(sum, member, sizeof(double));
        if (kind->fields[i].type == FIELD_INT) add(sum, member, sizeof(int));
        if (kind->fields[i].type == FIELD_NUMBER) add(sum, &((const parkdb_number *)member)->value, sizeof(double));
    }
}

static int drain(const struct work *work, unsigned long *sum)
{
    parkdb_cursor *cursor = NULL;
    int code = work->kind->find(work->db, NULL, &cursor);
    if (code) return code;
    while ((code = parkdb_next(cursor)) == PARKDB_ROW) add_row(sum, work->kind, work->kind->row(cursor));
    parkdb_cursor_close(cursor);
    return code;
}

static int drain_figures_of_a_park(const struct work *work, unsigned long *sum)
{
    parkdb_filter filter = {.size = sizeof filter, .area = "alpha", .due_from = "2021", .due_to = "2022"};
    parkdb_cursor *cursor = NULL;
    int code = parkdb_figure_find(work->db, &filter, &cursor);
    if (code) return code;
    while ((code = parkdb_next(cursor)) == PARKDB_ROW) add_row(sum, kind_named("figure"), parkdb_figure_row(cursor));
    parkdb_cursor_close(cursor);
    return code;
}

static int find_value(const struct work *work, unsigned long *sum)
{
    parkdb_number value;
    int code = parkdb_figure_value(work->db, "firms", "alpha", "2022", &value);
    if (!code) add(sum, &value.value, sizeof value.value);
    return code;
}

static int add_piece(void *context, const char *text, size_t length)
{
    add(context, text, length);
    return 0;
}

static int report(const struct work *work, unsigned long *sum)
{
    parkdb_report asked = {.size = sizeof asked, .park = "alpha", .format = work->text};
    return parkdb_report_write(work->db, &asked, add_piece, sum);
}

static int export(const struct work *work, unsigned long *sum)
{
    char *text = NULL;
    size_t length = 0;
    int code = parkdb_export_text(work->db, "plan", &text, &length);
    if (!code) add(sum, text, length);
    parkdb_free(text);
    return code;
}

static int open_and_close(const struct work *work, unsigned long *sum)
{
    parkdb *db = NULL;
    int code = parkdb_open(work->path, PARKDB_OPEN_READ_WRITE, &db, NULL);
    (void)sum;
    if (code) return code;
    parkdb_close(db);
    return code;
}

static int set_clock(const struct work *work, unsigned long *sum)
{
    (void)sum;
    int code = parkdb_set_clock(work->db, "2022-06-30", "2022-06-30");
    return code ? code : parkdb_set_clock(work->db, "2023-06-30", "2023-06-30");
}

static int search(const struct work *work, unsigned long *sum)
{
    parkdb_cursor *cursor = NULL;
    int code = parkdb_search(work->db, "a", 0, &cursor);
    if (code) return code;
    while ((code = parkdb_next(cursor)) == PARKDB_ROW) add(sum, parkdb_search_result_row(cursor)->code, 1);
    parkdb_cursor_close(cursor);
    return code;
}

/* What is written is undone by the caller, so that each time begins alike. */
static int put_figures(const struct work *work, unsigned long *sum)
{
    parkdb_observation rows[2] = {{.indicator = "firms", .area = "alpha", .period = "2024", .value = {3, 1}, .note = "n"},
                                  {.indicator = "income", .area = "beta", .period = "2024", .value = {4, 1}}};
    (void)sum;
    return parkdb_observation_put_many(work->db, rows, 2, sizeof rows[0]);
}

static int load(const struct work *work, unsigned long *sum)
{
    (void)sum;
    return parkdb_load_text(work->db, "small.json", work->text, strlen(work->text), NULL, NULL);
}

static int import(const struct work *work, unsigned long *sum)
{
    (void)sum;
    return parkdb_import_csv(work->db, work->path, NULL, NULL);
}

/* ---------------------------------------------------------------- Trying */

static unsigned long answer(const struct work *work, deed_fn deed)
{
    unsigned long sum = 14695981039346656037UL;
    must(work->db, deed(work, &sum));
    return sum;
}

static int do_failing(const struct work *work, deed_fn deed, long fails, int forever, unsigned long *sum)
{
    *sum = 14695981039346656037UL;
    faults.count = 0;
    faults.fails = fails;
    faults.forever = forever;
    faults.armed = 1;
    int code = deed(work, sum);
    faults.armed = 0;
    return code;
}

/* Fails one allocation after the other, the first ones all, until there are no more. */
static void try_all(const struct work *work, deed_fn deed, int writes)
{
    unsigned long expected = work->db && !writes ? answer(work, deed) : 0, sum = 0;
    for (int forever = 0; forever < 2; forever++)
        for (long n = 1;; n += n < 12 ? 1 : 1 + n / work->step) {
            if (writes) must(work->db, parkdb_begin(work->db));
            int code = do_failing(work, deed, n, forever, &sum);
            int is_done = faults.count < n;
            ck_assert_msg(code == PARKDB_OK || code == PARKDB_NO_MEMORY, "allocation %ld: %s: %s", n, parkdb_code_name(code),
                          work->db ? parkdb_last_error(work->db)->message : "");
            ck_assert(!is_done || code == PARKDB_OK);
            if (!code && expected) ck_assert_msg(sum == expected, "allocation %ld: another answer", n);
            if (writes) must(work->db, parkdb_rollback(work->db));
            else if (expected && n % 7 == 0) ck_assert(answer(work, deed) == expected);
            if (is_done) break;
        }
}

START_TEST(every_kind_is_read)
{
    struct work work = {.db = new_assessed(), .kind = &kinds[_i], .step = is_long() ? 30 : 1};
    must(work.db, parkdb_set_clock(work.db, "2023-06-30", "2023-06-30"));
    try_all(&work, drain, 0);
    must_be_sound(work.db);
    parkdb_close(work.db);
}
END_TEST

static const struct {
    deed_fn deed;
    const char *text;
} readings[] = {{drain_figures_of_a_park, NULL},
                {find_value, NULL},
                {report, "html"},
                {report, "markdown"},
                {report, "json"},
                {export, NULL},
                {search, NULL},
                {set_clock, NULL}};

START_TEST(questions_are_answered)
{
    struct work work = {.db = new_assessed(), .text = readings[_i].text, .step = is_long() ? 30 : 1};
    must(work.db, parkdb_set_clock(work.db, "2023-06-30", "2023-06-30"));
    try_all(&work, readings[_i].deed, 0);
    must_be_sound(work.db);
    parkdb_close(work.db);
}
END_TEST

START_TEST(a_file_is_opened)
{
    struct work work = {.path = figured_file(), .step = is_long() ? 30 : 1};
    try_all(&work, open_and_close, 0);
}
END_TEST

START_TEST(writing_is_undone)
{
    struct work work = {.db = new_figured(), .step = is_long() ? 30 : 1};
    static const char catalogue[] = "{\"format\":\"parkdb-policy-1\",\"catalogue\":{\"code\":\"small\",\"title\":\"t\"},"
                                    "\"units\":[{\"code\":\"u\",\"dimension\":\"d\",\"factor\":1}],"
                                    "\"regions\":[{\"code\":\"r\",\"name\":\"R\",\"level\":\"nation\",\"aliases\":[\"x\",\"y\"]}]}";
    work.text = catalogue;
    char *before = dump(work.db);
    try_all(&work, put_figures, 1);
    try_all(&work, load, 1);
    work.path = fresh_path("figures.csv");
    write_text(work.path, "area,indicator,period,value,source,note\nalpha,firms,2024,3,s,n\nbeta,income,2024,4,s,\n");
    try_all(&work, import, 1);
    same_text(dump(work.db), before);
    must_be_sound(work.db);
    parkdb_close(work.db);
}
END_TEST

static Suite *suite(void)
{
    Suite *memory = suite_create("memory");
    TCase *tests = add_case(memory, "memory");
    add_loop(tests, every_kind_is_read, (int)kind_count);
    add_loop(tests, questions_are_answered, sizeof readings / sizeof readings[0]);
    tcase_add_test(tests, a_file_is_opened);
    tcase_add_test(tests, writing_is_undone);
    return memory;
}

int main(void)
{
    if (!wrap_sqlite()) return EXIT_FAILURE;
    return run_suite(suite());
}
