#include "report.h"

#include "fail.h"

#include <stdlib.h>
#include <string.h>

static void time_text(char *text, size_t size, double seconds)
{
    static const struct {
        double one;
        const char *name;
    } units[] = {{1.0, "s"}, {1e-3, "ms"}, {1e-6, "µs"}, {1e-9, "ns"}};
    size_t i = 0;
    while (i < 3 && seconds < units[i].one) i++;
    double value = seconds / units[i].one;
    snprintf(text, size, value < 10.0 ? "%.2f %s" : value < 100.0 ? "%.1f %s" : "%.0f %s", value, units[i].name);
}

static void number_text(char *text, size_t size, double number, const char *unit)
{
    if (number > 0.0 && number < 0.1) snprintf(text, size, "%.2g%s", number, unit);
    else snprintf(text, size, "%.*f%s", number < 10.0 ? 2 : number < 100.0 ? 1 : 0, number, unit);
}

static void goal_text(char *text, size_t size, double goal, const char *unit)
{
    if (goal > 0.0) snprintf(text, size, "≤ %g%s", goal, unit);
    else snprintf(text, size, "–");
}

static const char *verdict(double found, double goal)
{
    return goal <= 0.0 ? "" : found <= goal ? "met" : "not met";
}

void report_open(struct report *report, const char *path)
{
    *report = (struct report){.file = fopen(path, "wb")};
    if (!report->file) fail("cannot write %s", path);
}

void report_close(struct report *report)
{
    if (fclose(report->file)) fail("cannot write what was found");
}

/* µ and ≤ have more bytes than places, so printf cannot lay out columns. */
static void print_padded(const char *text, int width)
{
    int places = 0;
    for (const char *at = text; *at; at++) places += ((unsigned char)*at & 0xC0) != 0x80;
    printf("%*s%s  ", places < width ? width - places : 0, "", text);
}

static void print_line(struct report *report, const char *name, const char *const cells[5])
{
    static const int widths[5] = {9, 9, 8, 9, 7};
    printf("  %-48s", name);
    fprintf(report->file, "%s", name);
    for (int i = 0; i < 5; i++) {
        print_padded(cells[i], widths[i]);
        fprintf(report->file, "\t%s", cells[i]);
    }
    printf("\n");
    fprintf(report->file, "\n");
    fflush(NULL);
}

void report_part(struct report *report, const char *title)
{
    printf("\n%-52s   parkdb    other     ratio      goal\n", title);
    fprintf(report->file, "#\t%s\n", title);
    fflush(NULL);
}

void report_times(struct report *report, const char *name, double ours, double other, double goal, enum agreement agreement)
{
    char own[32], others[32], ratio[32], wanted[32], found[64];
    time_text(own, sizeof own, ours);
    time_text(others, sizeof others, other);
    number_text(ratio, sizeof ratio, ours / other, "x");
    goal_text(wanted, sizeof wanted, goal, "x");
    snprintf(found, sizeof found, "%s%s", agreement == DIFFERENT ? "ANSWERS DIFFER " : "", verdict(ours / other, goal));
    report->differing += agreement == DIFFERENT;
    print_line(report, name, (const char *const[5]){own, others, ratio, wanted, found});
}

void report_value(struct report *report, const char *name, double value, const char *unit, double goal)
{
    char own[32], wanted[32];
    number_text(own, sizeof own, value, unit);
    goal_text(wanted, sizeof wanted, goal, unit);
    print_line(report, name, (const char *const[5]){own, "", "", wanted, verdict(value, goal)});
}

void report_failure(struct report *report, const char *text)
{
    report->differing++;
    report_note(report, text);
}

void report_note(struct report *report, const char *text)
{
    printf("    %s\n", text);
    fprintf(report->file, "-\t%s\n", text);
}
