/* How many pages a handle keeps. Work that goes over the whole file reads the same ones again and again where there are few. */
#ifndef PARKDB_CORE_PAGE_CACHE_H
#define PARKDB_CORE_PAGE_CACHE_H

#include "core/database.h"

/* What PRAGMA cache_size says: pages, or below 0 KiB. */
struct pk_page_cache {
    int file, work; /* of the file, and of temporary tables */
};

/* Notes what it is in before, to be put back. Without memory nothing changes: it is slower then, and no worse. */
void pk_page_cache_widen(parkdb *db, struct pk_page_cache *before);
void pk_page_cache_restore(parkdb *db, const struct pk_page_cache *before);

#endif
