/* Periods as people write them: 2021Q1, 2021S1, 2021-A1, 202103, 2021年3月, 2021年前三季度. */
#ifndef PARKDB_ROWS_PERIOD_TEXT_H
#define PARKDB_ROWS_PERIOD_TEXT_H

#define PK_PERIOD_SIZE 16

/* The code of such a period; 0 if the text has no such form. */
int pk_period_code(const char *text, char code[PK_PERIOD_SIZE]);

#endif
