/* In the place of peer_postgres.c where there is no client library of PostgreSQL. */
#include "peer.h"

#include <stdio.h>

static int connect_nobody(struct peer *peer, const char *where, char *problem, size_t size)
{
    (void)peer;
    (void)where;
    snprintf(problem, size, "built without libpq");
    return 0;
}

const struct peer_driver postgres_driver = {.name = "PostgreSQL", .connect = connect_nobody};
