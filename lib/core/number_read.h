/* Numbers that people write: read alike in every locale. A text that is no number is refused with how to write it. */
#ifndef PARKDB_CORE_NUMBER_READ_H
#define PARKDB_CORE_NUMBER_READ_H

#include "core/database.h"

/* A sign, digits with a decimal point or without, an exponent or none. */
int pk_is_number(const char *text);

/* The double next to such a number times ten to the power. Infinite when there is none that large. */
int pk_read_number(parkdb *db, const char *text, int power, double *number);

/* A whole number such as -3 or 8, of at most two digits; 0 when it is none. */
int pk_read_power(const char *text, int *power);

/* What should stand in place of a text that is no number, with the number that it seems to be. */
void pk_number_words(const char *text, char *words, size_t size);

#endif
