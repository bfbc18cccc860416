/* Revisions in batches, and how long one takes. */
#ifndef BENCH_REVISE_H
#define BENCH_REVISE_H

#include "load.h"
#include "peer.h"

/* FOLLOWED: parkdb's again, of the indicator from which growth and share follow, which are made anew with each batch. */
enum reviser { REVISE_PARKDB, REVISE_FOLLOWED, REVISE_BARE, REVISE_POSTGRES, REVISE_DUCKDB, REVISERS };

const char *reviser_name(enum reviser reviser);
/* Seconds a batch, 0 where there is no such database. Writes into main.db, bare.db and the peers' tables, so it comes last. */
void revise(const struct load_place *place, int rounds, struct peer *postgres, struct peer *duckdb, double seconds[REVISERS]);

#endif
