/* Whether a text is JSON, and if not, where and why. SQLite's parser says neither before version 3.42. */
#ifndef PARKDB_POLICY_JSON_SCAN_H
#define PARKDB_POLICY_JSON_SCAN_H

#include <stddef.h>

struct pk_json_fault {
    int too_deep;     /* it is JSON so far, but nested deeper than asked for */
    int line, column; /* from 1; columns count characters */
    char found[32];
    const char *expected;
};

/* Returns 1 when the whole text is one JSON value (RFC 8259) in UTF-8, without NUL or lone surrogates in its strings, nested at most
 * max_depth deep; otherwise 0 and where it stops being so. */
int pk_json_scan(const char *text, size_t length, int max_depth, struct pk_json_fault *fault);

#endif
