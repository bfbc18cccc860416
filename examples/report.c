/* Writes a report on a park, an agency or a document: a page to read and print, or the same tables as Markdown, JSON or CSV.
 *
 *     parkdb-report --out report.html policies.db park shijiazhuang-htz
 *     parkdb-report --language en --as-of 2026-06-30 policies.db document hunan-2017 > report.html
 *     parkdb-report --format csv --table target policies.db park shijiazhuang-htz > targets.csv
 *     parkdb-report --format csv policies.db park shijiazhuang-htz      without a table: lists the tables
 */
#include <parkdb.h>

#include <stdio.h>
#include <string.h>

struct request {
    parkdb_report report;
    const char *out, *as_of, *known_on, *database;
};

static int fail(const parkdb_error *error)
{
    fprintf(stderr, "parkdb-report: %s\n", error->message);
    return 1;
}

static const char usage[] = "usage: parkdb-report [--language zh|en] [--format html|markdown|json|csv] [--table NAME] [--out FILE]\n"
                            "                     [--as-of DAY [--known-on DAY]] DATABASE park|agency|document CODE\n";

static int refuse(void)
{
    fputs(usage, stderr);
    return 2;
}

/* ---------------------------------------------------------------- The request */

static const char **option_named(struct request *request, const char *name)
{
    if (strcmp(name, "--language") == 0) return &request->report.language;
    if (strcmp(name, "--format") == 0) return &request->report.format;
    if (strcmp(name, "--table") == 0) return &request->report.table;
    if (strcmp(name, "--out") == 0) return &request->out;
    if (strcmp(name, "--as-of") == 0) return &request->as_of;
    if (strcmp(name, "--known-on") == 0) return &request->known_on;
    return NULL;
}

static const char **subject_named(struct request *request, const char *name)
{
    if (strcmp(name, "park") == 0) return &request->report.park;
    if (strcmp(name, "agency") == 0) return &request->report.agency;
    if (strcmp(name, "document") == 0) return &request->report.document;
    return NULL;
}

/* 0 if the arguments are wrong. */
static int read_arguments(struct request *request, int argc, char **argv)
{
    int i = 1;
    for (; i + 1 < argc && strncmp(argv[i], "--", 2) == 0; i += 2) {
        const char **option = option_named(request, argv[i]);
        if (!option) return 0;
        *option = argv[i + 1];
    }
    if (argc - i != 3) return 0;
    const char **subject = subject_named(request, argv[i + 1]);
    if (!subject) return 0;
    request->database = argv[i];
    *subject = argv[i + 2];
    return 1;
}

/* ---------------------------------------------------------------- The output */

static int write_to(void *file, const char *text, size_t length)
{
    return fwrite(text, 1, length, file) != length;
}

static int print_table(void *file, const char *name, const char *title)
{
    fprintf(file, "  %-12s %s\n", name, title);
    return 0;
}

static int write_report(parkdb *db, const struct request *request)
{
    const parkdb_report *report = &request->report;
    int code;
    if (report->format && strcmp(report->format, "csv") == 0 && !report->table) {
        fprintf(stderr, "parkdb-report: a CSV file has one table; --table names it:\n");
        parkdb_report_tables(db, report, print_table, stderr);
        return 2;
    }
    if (request->out) code = parkdb_report_file(db, report, request->out);
    else code = parkdb_report_write(db, report, write_to, stdout);
    return code == PARKDB_OK ? 0 : fail(parkdb_last_error(db));
}

int main(int argc, char **argv)
{
    struct request request = {.report = {.size = sizeof request.report}};
    parkdb *db;
    parkdb_error error;
    if (argc == 2 && strcmp(argv[1], "--help") == 0) return fputs(usage, stdout) < 0;
    if (!read_arguments(&request, argc, argv)) return refuse();
    if (parkdb_open(request.database, PARKDB_OPEN_READ_ONLY, &db, &error) != PARKDB_OK) return fail(&error);
    int status = 0;
    if (request.as_of || request.known_on)
        if (parkdb_set_clock(db, request.as_of, request.known_on) != PARKDB_OK) status = fail(parkdb_last_error(db));
    if (!status) status = write_report(db, &request);
    parkdb_close(db);
    return status;
}
