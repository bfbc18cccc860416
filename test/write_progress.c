/* Makes a file with the made-up figures, or writes progress and roll-up on a day, as sqlite3 writes lists: for test_as_of.sh.
 * Usage: write_progress --make FILE; write_progress FILE AS-OF KNOWN-ON */
#include "support.h"

#include <stdio.h>
#include <string.h>

static const char *path, *as_of, *known_on;

START_TEST(make)
{
    parkdb *db = new_file(path);
    load_made_up(db);
    load_figures(db);
    parkdb_close(db);
}
END_TEST

START_TEST(write)
{
    parkdb *db = open_file(path, PARKDB_OPEN_READ_ONLY);
    must(db, parkdb_set_clock(db, as_of, known_on));
    fputs(ask(db, "SELECT * FROM target_progress ORDER BY target_code, due_period, area_code"), stdout);
    fputs(ask(db, "SELECT * FROM target_rollup ORDER BY target_code, due_period"), stdout);
    parkdb_close(db);
}
END_TEST

/* The tests' own helpers need a suite around them; it is silent. */
int main(int count, char **words)
{
    int is_make = count == 3 && strcmp(words[1], "--make") == 0;
    if (!is_make && count != 4) return 2;
    path = words[is_make ? 2 : 1];
    as_of = words[2];
    known_on = is_make ? NULL : words[3];
    Suite *suite = suite_create("write_progress");
    TCase *tests = add_case(suite, "write_progress");
    if (is_make) tcase_add_test(tests, make);
    else tcase_add_test(tests, write);
    return run_quietly(suite);
}
