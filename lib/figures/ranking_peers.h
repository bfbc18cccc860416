/* Who is compared with whom, from the schema, for rankings that are placed in memory. */
#ifndef PARKDB_FIGURES_RANKING_PEERS_H
#define PARKDB_FIGURES_RANKING_PEERS_H

#include "core/arena.h"
#include "core/database.h"

/* A park among its peers, from day to day. */
struct pk_peer {
    sqlite3_int64 park;        /* id */
    const char *peers, *among; /* the same pointers in each of a class; among may be NULL */
    const char *first_day, *last_day;
    const char *code, *name; /* of the park, where they are asked for */
};

/* Class by class as the view orders them, and in each by id. */
struct pk_peers {
    struct pk_arena arena;
    struct pk_peer *list;
    int count;
    size_t room;
};

/* Reads those of a word for peers, or all for NULL, with the parks' names or without. */
int pk_peers_read(parkdb *db, const char *asked, int with_names, struct pk_peers *peers);
void pk_peers_free(struct pk_peers *peers);

/* Where a class of two words begins, which is to be there; and where the class at begin ends. */
int pk_peers_class(const struct pk_peers *peers, const char *word, const char *among);
int pk_peers_class_end(const struct pk_peers *peers, int begin);

int pk_peer_is_on(const struct pk_peer *peer, const char *day);

#endif
