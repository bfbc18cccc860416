/* Memory that is freed all at once. */
#ifndef PARKDB_CORE_ARENA_H
#define PARKDB_CORE_ARENA_H

#include <stddef.h>

struct pk_arena {
    struct pk_arena_block *blocks;
    struct pk_arena_block *spare; /* empty ones */
};

/* Zeroed memory, or NULL. */
void *pk_arena_take(struct pk_arena *arena, size_t size);
/* A copy of length bytes with a zero after them, or NULL. */
char *pk_arena_copy(struct pk_arena *arena, const char *text, size_t length);
/* How far an arena is filled, and back to that: what was taken since is gone. Zeroed, a mark is of one that is empty. */
struct pk_arena_mark {
    struct pk_arena_block *block;
    size_t used;
};
struct pk_arena_mark pk_arena_mark(const struct pk_arena *arena);
void pk_arena_back(struct pk_arena *arena, struct pk_arena_mark mark);
void pk_arena_free(struct pk_arena *arena);

#endif
