/* A table of text for the terminal. Chinese characters take two columns there, and long cells are broken into lines. */
#ifndef PARKDB_EXAMPLES_TABLE_H
#define PARKDB_EXAMPLES_TABLE_H

#include <stdio.h>

struct table;

/* A table with the given headings; NULL when memory is short, which the other functions allow. */
struct table *table_new(const char *const *headings, int columns);

/* The next cell, row by row; the text is copied, NULL is an empty cell. */
void table_add(struct table *table, const char *text);

/* Prints the table, no cell wider than widest columns, and frees it. Returns the number of rows. */
int table_print(struct table *table, FILE *out, int widest);

#endif
