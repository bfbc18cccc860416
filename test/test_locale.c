/* No locale changes a result: with decimal commas, loads and exports give the same bytes. */
#include "kinds.h"
#include "support.h"

#include <locale.h>
#include <stdio.h>
#include <string.h>

static const char *const locales[] = {"de_DE.UTF-8", "de_DE.utf8",  "fr_FR.UTF-8", "fr_FR.utf8",
                                      "es_ES.UTF-8", "ru_RU.UTF-8", "pt_BR.UTF-8"};

/* Sets a locale with decimal commas; 0 when none is installed. */
static int set_comma_locale(void)
{
    for (size_t i = 0; i < sizeof locales / sizeof locales[0]; i++)
        if (setlocale(LC_ALL, locales[i]) && strcmp(localeconv()->decimal_point, ",") == 0) return 1;
    setlocale(LC_ALL, "C");
    return 0;
}

static char *everything(parkdb *db)
{
    static const char *const codes[] = {"made-up-catalogue", "higher", "plan"};
    struct text all = {NULL, 0, 0};
    for (size_t i = 0; i < 3; i++) {
        char *text = NULL;
        must(db, parkdb_export_text(db, codes[i], &text, NULL));
        append(&all, text);
        parkdb_free(text);
    }
    for (size_t i = 0; i < kind_count; i++) append(&all, asked_text(db, &kinds[i]));
    append(&all, dump(db));
    return kept_text(&all);
}

START_TEST(a_comma_locale_changes_nothing)
{
    parkdb *plain = new_made_up();
    char *expected = everything(plain);
    if (set_comma_locale()) {
        parkdb *db = new_made_up();
        char *in_locale = everything(db), *from_plain = everything(plain);
        setlocale(LC_ALL, "C"); /* the tests' own numbers are written in it */
        same_text(everything(db), expected);
        /* What was written inside differs by nothing but the tests' own decimal points. */
        ck_assert_int_eq(count_lines(in_locale), count_lines(expected));
        ck_assert_int_eq(strncmp(in_locale, expected, strlen(read_file(data_path("made-up-catalogue.json"), NULL))), 0);
        same_text(from_plain, in_locale);
        parkdb_close(db);
    }
    setlocale(LC_ALL, "C");
    parkdb_close(plain);
}
END_TEST

START_TEST(messages_have_decimal_points)
{
    parkdb *db = new_made_up();
    parkdb_unit unit = {.code = "u", .dimension = "d", .factor = -0.5};
    const char *text =
        "{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"c\"}, \"units\": [{\"code\": 0.25, \"dimension\": \"d\", "
        "\"factor\": -1.5}]}";
    set_comma_locale();
    int put = parkdb_unit_put(db, &unit);
    char *first = format_text("%s", parkdb_last_error(db)->message);
    int load = parkdb_load_text(db, "c", text, strlen(text), NULL, NULL);
    char *second = format_text("%s", parkdb_last_error(db)->message);
    setlocale(LC_ALL, "C");
    ck_assert_int_eq(put, PARKDB_CONSTRAINT);
    ck_assert_int_eq(load, PARKDB_INVALID);
    contains(first, "-0.5");
    contains(second, "found 0.25");
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *locale = suite_create("locale");
    TCase *tests = add_case(locale, "locale");
    tcase_add_test(tests, a_comma_locale_changes_nothing);
    tcase_add_test(tests, messages_have_decimal_points);
    return locale;
}

/* Without such a locale nothing was tried: CTest counts that as skipped. */
int main(void)
{
    int status = run_suite(suite());
    int tried = set_comma_locale();
    if (!tried) printf("No locale with decimal commas is installed, so nothing was tried.\n");
    return status || tried ? status : 77;
}
