/* What a file says of a figure besides its number: SDMX's OBS_STATUS, one or several, and the flags of Eurostat. */
#ifndef PARKDB_TABLES_CSV_STATUS_H
#define PARKDB_TABLES_CSV_STATUS_H

/* Every OBS_STATUS that is read, and those that say that there is no value. */
#define PK_CSV_STATUSES "ABDEFGHIJKLMNOPQSUVW"
#define PK_CSV_STATUSES_OF_NOTHING "HLMOQ"

struct pk_csv_status {
    const char *status; /* a static text: the one that a verdict has to know most */
    int count;          /* how many the file says */
};

/* Reads a text such as "B", "BP" or "B, P", or in a column OBS_FLAG "bp"; 0 where something else stands in it. */
int pk_csv_read_status(const char *text, int is_flag, struct pk_csv_status *found);

#endif
