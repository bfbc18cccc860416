/* The page caches of a handle. Work on the whole file reads the same pages repeatedly if there are few. */
#ifndef PARKDB_CORE_PAGE_CACHE_H
#define PARKDB_CORE_PAGE_CACHE_H

#include "core/database.h"

/* Values of PRAGMA cache_size: pages, or KiB if negative. */
struct pk_page_cache {
    int file, work; /* for the file, and for temporary tables */
};

/* Stores the old sizes in before, to be restored. Without memory nothing changes, and work is only slower. */
void pk_page_cache_widen(parkdb *db, struct pk_page_cache *before);
void pk_page_cache_restore(parkdb *db, const struct pk_page_cache *before);

#endif
