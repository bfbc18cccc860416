/* Where parks stand among their peers: the classes of peers, and the places in each in an indicator and a period, held in the snapshot. The
 * answers are those of the views indicator_ranking and park_standing, whose arithmetic is done here in the same order. */
#ifndef PARKDB_LIB_RANKING_H
#define PARKDB_LIB_RANKING_H

#include "cursor.h"
#include "snapshot.h"

/* An unbroken stay of a park among peers. Days are numbers such as 20251231. */
struct pk_stay {
    int park;  /* its place in pk_ranking.parks */
    int peers; /* the place of the class in pk_ranking.classes */
    int first_day, last_day;
};

/* A class of peers: all parks, those of a level or in a province, or a group's. */
struct pk_peers {
    const char *peers, *among;
    const struct pk_stay *stays; /* by park */
    int stay_count;
};

struct pk_park_place {
    int id, park;
};

struct pk_ranking {
    parkdb *db; /* of whoever asks; it is the snapshot's */
    struct pk_snapshot *snapshot;
    const struct pk_area **parks; /* by code */
    struct pk_park_place *places; /* of the parks, by id */
    int park_count;
    struct pk_peers *classes; /* by peers, then among */
    int class_count;
    struct pk_stay *stays;     /* of each park, by class */
    int *first_stay;           /* of a park; that of the next ends them */
    struct pk_places **ranked; /* a hash table of what has been ranked */
    size_t ranked_size, ranked_count;
    struct pk_newest *newest; /* of each indicator, in the order of codes; NULL until one is asked for */
};

/* What is ranked: an indicator in a period, as it was known on a day. */
struct pk_ranked {
    const struct pk_indicator *indicator;
    const struct pk_period *period;
    int last_day; /* of the period: peers are those of this day */
    int known_on;
};

struct pk_placed {
    double score; /* the smaller, the better; set wherever there is a figure */
    int park;
    unsigned char how; /* enum pk_how */
    unsigned char differs;
};

/* The parks of a class: those that are compared by place, then the others, equals by code; where neither more nor less is better all by
 * code. */
struct pk_places {
    sqlite3_int64 indicator;
    int period, peers;
    int known_on;
    int users;   /* that have not given it back */
    int is_kept; /* lives as long as the snapshot */
    int listed, compared;
    double best, median; /* as a score, and as a value; where any is compared */
    int knows_previous;
    int *previous; /* the place of each row a year earlier, 0 where it had none */
    struct pk_placed rows[];
};

/* The classes, read when they are asked for first. */
int pk_ranking_take(parkdb *db, struct pk_snapshot *snapshot, struct pk_ranking **ranking);

/* The place of the park of a code or an id in pk_ranking.parks, or -1. */
int pk_ranking_park(const struct pk_ranking *ranking, const char *code);
int pk_ranking_park_of_id(const struct pk_ranking *ranking, sqlite3_int64 id);

struct pk_ranked pk_ranked_of(const struct pk_indicator *indicator, const struct pk_period *period, int known_on);
/* The same a year earlier; its period is NULL where there is none. */
int pk_ranked_before(struct pk_ranking *ranking, const struct pk_ranked *ranked, struct pk_ranked *before);
int pk_has_begun(int period, const struct pk_clock *clock);

/* The newest period that has begun for which any park has had a figure, or 0; the indicator by its place in the order of codes. */
int pk_ranking_newest(struct pk_ranking *ranking, const struct pk_indicator *const *list, int count, int indicator,
                      const struct pk_clock *clock, int *period);

/* Ranks a class, or finds it ranked; to be given back. */
int pk_places_take(struct pk_ranking *ranking, const struct pk_ranked *ranked, int peers, struct pk_places **places);
void pk_places_give_back(struct pk_places *places);
int pk_places_know_previous(struct pk_ranking *ranking, const struct pk_ranked *ranked, struct pk_places *places);

int pk_is_compared(const struct pk_placed *placed);
/* What one park has; its place is among the compared of places that have an order. */
int pk_placed_of(struct pk_ranking *ranking, const struct pk_ranked *ranked, int park, struct pk_placed *placed);
int pk_better_than(const struct pk_places *places, double score);
int pk_not_worse_than(const struct pk_places *places, double score);
/* How many were better than the park in the same class a year earlier, or -1 where it was not compared there. */
int pk_better_before(struct pk_ranking *ranking, const struct pk_ranked *ranked, int park, int peers, int *better);

double pk_value_of_score(const struct pk_indicator *indicator, double score);
const char *pk_how_text(const struct pk_placed *placed);
const char *pk_reason_text(const struct pk_indicator *indicator, const struct pk_placed *placed);

/* ---------------------------------------------------------------- Cursors */

struct pk_ranking_source;

/* How a kind is answered from memory. */
struct pk_ranking_answer {
    const struct pk_kind *kind;
    size_t size; /* of the source, which begins with pk_ranking_source */
    /* Appends the statement whose rows are gone through, with parameters that have the names of the filter's members. */
    void (*append_walk)(sqlite3_str *sql, const parkdb_filter *filter);
    int (*next_row)(struct pk_ranking_source *self, void *row);
    void (*let_go)(struct pk_ranking_source *self);
};

struct pk_ranking_source {
    struct pk_source source;
    parkdb *db;
    const struct pk_ranking_answer *answer;
    parkdb_filter filter; /* with texts of its own */
    int begun, ended;
    int skipped, given;
    sqlite3_stmt *walk; /* holds the read transaction, too */
    int walk_is_new;    /* its row has not been looked at */
    struct pk_snapshot *snapshot;
    struct pk_ranking *ranking;
    struct pk_clock clock;
    parkdb_cursor *views; /* answer where there is no snapshot */
};

int pk_ranking_find(parkdb *db, const struct pk_ranking_answer *answer, const parkdb_filter *filter, parkdb_cursor **cursor);

/* Goes to the next row of the walk: PARKDB_ROW, PARKDB_OK at the end, or a code; stops when the caller wants it. */
int pk_ranking_walk(struct pk_ranking_source *self);

#endif
