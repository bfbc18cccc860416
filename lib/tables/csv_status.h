/* The status of a figure in a file: SDMX's OBS_STATUS, one or several, and Eurostat's flags. */
#ifndef PARKDB_TABLES_CSV_STATUS_H
#define PARKDB_TABLES_CSV_STATUS_H

/* Every OBS_STATUS that is read, and those for a missing value. */
#define PK_CSV_STATUSES "ABDEFGHIJKLMNOPQSUVW"
#define PK_CSV_STATUSES_OF_NOTHING "HLMOQ"

struct pk_csv_status {
    char status[4]; /* as observation.status: of more than three those most important to a verdict */
    int left_out;   /* number of statuses that had no room */
};

/* Reads a text such as "B", "BP" or "B, P", or in a column OBS_FLAG "bp"; 0 for any other text. */
int pk_csv_read_status(const char *text, int is_flag, struct pk_csv_status *found);

#endif
