/* Written by schema/make-steps.py from the schema. The steps by which what is kept is brought up to date, as its triggers have them. */
#ifndef PARKDB_CORE_STEPS_H
#define PARKDB_CORE_STEPS_H

#include <stddef.h>

/* clang-format off */
enum pk_procedure_id {
    PK_PROCEDURE_NONE = -1,
    PK_PROCEDURE_FIGURE_RENEW,
    PK_PROCEDURE_STATUS_RENEW,
    PK_PROCEDURE_FIGURE_RENEW_ALL,
    PK_PROCEDURE_FIGURE_RENEW_REPORTED,
    PK_PROCEDURE_FIGURE_STEP,
    PK_PROCEDURE_FIGURE_RENEW_PERIOD,
    PK_PROCEDURE_FIGURE_RENEW_AHEAD,
    PK_PROCEDURE_STATUS_TURN_BACK,
    PK_PROCEDURE_STATUS_TURN,
    PK_PROCEDURE_STATUS_PUT_DIRTY,
    PK_PROCEDURE_STATUS_PUT_ALL,
    PK_PROCEDURE_STATUS_PUT_AHEAD,
    PK_PROCEDURE_STATUS_PUT_MONTHS,
    PK_PROCEDURE_STATUS_PUT_DAY,
    PK_PROCEDURE_STATUS_PUT_MOST,
    PK_PROCEDURE_FIGURE_PUT,
    PK_PROCEDURE_FIGURE_PUT_RANK,
    PK_PROCEDURE_FIGURE_PUT_MADE,
    PK_PROCEDURE_FIGURE_PUT_CHOSEN,
    PK_PROCEDURE_COUNT
};
/* clang-format on */

/* A statement, or a query whose rows are the arguments with which a procedure is called. ?1 is the argument of the procedure that it is in. */
struct pk_step {
    const char *sql;
    enum pk_procedure_id call;
    int statement; /* where the handle keeps it prepared */
};

struct pk_procedure {
    const char *when; /* a query that says whether it is to be run, or NULL */
    int statement;
    const struct pk_step *steps;
    size_t count;
};

extern const struct pk_procedure pk_procedures[PK_PROCEDURE_COUNT];

/* Makes the tables of work, where there are none: in the connection, so that no page of the file is written for them. */
extern const char pk_work_tables[];
#define PK_WORK_TABLE "status_asked"

enum { PK_STEP_STATEMENTS = 115 };

#endif
