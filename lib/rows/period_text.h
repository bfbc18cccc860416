/* Periods as people write them: 2021Q1, 2021S1, 2021-A1, 202103, 2021年3月, 2021年前三季度. */
#ifndef PARKDB_ROWS_PERIOD_TEXT_H
#define PARKDB_ROWS_PERIOD_TEXT_H

#define PK_PERIOD_SIZE 16

/* What the code of such a period would be; 0 when the text is written in no such way. */
int pk_period_code(const char *text, char code[PK_PERIOD_SIZE]);

#endif
