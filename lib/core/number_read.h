/* Reads numbers as people write them, the same in every locale. A text that is not a number is refused with a hint how to write it. */
#ifndef PARKDB_CORE_NUMBER_READ_H
#define PARKDB_CORE_NUMBER_READ_H

#include "core/database.h"

/* A sign, digits with a decimal point or without, an exponent or none. */
int pk_is_number(const char *text);

/* The double nearest to such a number times ten to the power. Infinite if it is too large. */
int pk_read_number(parkdb *db, const char *text, int power, double *number);

/* A whole number such as -3 or 8, of at most two digits; 0 if it is not one. */
int pk_read_power(const char *text, int *power);

/* What is expected instead of a text that is not a number, with the number that it seems to be. */
void pk_number_words(const char *text, char *words, size_t size);

#endif
