/* The look of a report's page: lib/report/report.css, made part of the library by the build. */
#ifndef PARKDB_REPORT_CSS_H
#define PARKDB_REPORT_CSS_H

extern const char pk_report_css[];

#endif
