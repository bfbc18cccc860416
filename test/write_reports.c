/* Writes the pages that the test in a browser opens: three subjects in both languages on made-up figures, and one of each with names that
 * try to run. Usage: write_reports DIRECTORY */
#include "support.h"

#include <stdio.h>
#include <string.h>

static const char *directory;

static void write_page(parkdb *db, const char *name, const char *language, const char *park, const char *agency, const char *document)
{
    parkdb_report report = {.size = sizeof report, .park = park, .agency = agency, .document = document, .language = language};
    must(db, parkdb_report_file(db, &report, format_text("%s/%s-%s.html", directory, name, language)));
}

static void write_all(parkdb *db, const char *prefix, const char *language)
{
    write_page(db, format_text("%spark", prefix), language, "alpha", NULL, NULL);
    char *agency = ask(db, "SELECT agency_code FROM report_agency_target GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1");
    agency[strcspn(agency, "\n")] = '\0';
    write_page(db, format_text("%sagency", prefix), language, NULL, agency, NULL);
    write_page(db, format_text("%sdocument", prefix), language, NULL, NULL, "aims");
}

START_TEST(pages)
{
    parkdb *db = new_figured();
    must(db, parkdb_set_clock(db, "2023-06-30", NULL));
    write_all(db, "", "zh");
    write_all(db, "", "en");
    must(db, parkdb_set_clock(db, NULL, NULL));
    run(db, "UPDATE area SET name = name || '<script>window.ran=1</script>', name_en = name || '<img src=x onerror=window.ran=1>'");
    run(db, "UPDATE agency SET name = '\"><script>window.ran=1</script>' || name; UPDATE document SET title = title || "
            "'</title><script>window.ran=1</script>'; UPDATE target SET wording = '</style><svg onload=window.ran=1>' || wording; UPDATE "
            "indicator SET name = name || ' AVeryLongNameWithoutAnySpaceInItThatDoesNotFitOnAnyPhone'; UPDATE clause SET heading = "
            "'<a href=\"javascript:window.ran=1\">' || heading");
    must(db, parkdb_set_clock(db, "2023-06-30", NULL));
    write_all(db, "hostile-", "zh");
    parkdb_close(db);
}
END_TEST

int main(int argc, char **argv)
{
    Suite *suite = suite_create("pages");
    if (argc != 2) return fprintf(stderr, "usage: write_reports DIRECTORY\n"), 2;
    directory = argv[1];
    tcase_add_test(add_case(suite, "pages"), pages);
    return run_suite(suite);
}
