/* Numbers as text, in no locale. */
#ifndef PARKDB_CORE_NUMBER_H
#define PARKDB_CORE_NUMBER_H

#include "core/database.h"

#define PK_NUMBER_SIZE 48

/* The shortest text of 15 digits or more that SQLite reads back as the same number: 30, 0.1, 0.33333333333333331. */
void pk_number_text(parkdb *db, double number, char text[PK_NUMBER_SIZE]);

#endif
