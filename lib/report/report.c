#include "report/report.h"

#include <string.h>

const char *pk_report_label(const struct pk_report *report, const char *word)
{
    for (int i = 0; i < report->label_count; i++)
        if (strcmp(report->labels[i].word, word) == 0) return report->labels[i].meaning;
    return word;
}
