/* Numbers as text, in no locale. */
#ifndef PARKDB_LIB_NUMBER_H
#define PARKDB_LIB_NUMBER_H

#define PK_NUMBER_SIZE 40

/* The shortest of 15, 16 and 17 digits that reads back as the same number: 30, 0.1, 0.33333333333333331. */
void pk_number_text(double number, char text[PK_NUMBER_SIZE]);

#endif
