#include "arena.h"

#include <stdlib.h>
#include <string.h>

#define BLOCK_SIZE 65536
#define ALIGNMENT 16

struct pk_arena_block {
    struct pk_arena_block *next;
    size_t used, size;
    /* the memory follows, aligned */
};

#define HEADER ((sizeof(struct pk_arena_block) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT)

void *pk_arena_take(struct pk_arena *arena, size_t size)
{
    size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    struct pk_arena_block *block = arena->blocks;
    if (!block || block->size - block->used < size) {
        size_t room = size > BLOCK_SIZE ? size : BLOCK_SIZE;
        block = calloc(1, HEADER + room);
        if (!block) return NULL;
        block->size = room;
        block->next = arena->blocks;
        arena->blocks = block;
    }
    void *memory = (char *)block + HEADER + block->used;
    block->used += size;
    return memory;
}

char *pk_arena_copy(struct pk_arena *arena, const char *text, size_t length)
{
    char *copy = pk_arena_take(arena, length + 1);
    if (copy) memcpy(copy, text, length);
    return copy;
}

struct pk_arena_mark pk_arena_mark(const struct pk_arena *arena)
{
    struct pk_arena_mark mark = {arena->blocks, arena->blocks ? arena->blocks->used : 0};
    return mark;
}

/* The first block stays, for what is taken next. */
void pk_arena_back(struct pk_arena *arena, struct pk_arena_mark mark)
{
    while (arena->blocks && arena->blocks != mark.block && arena->blocks->next) {
        struct pk_arena_block *next = arena->blocks->next;
        free(arena->blocks);
        arena->blocks = next;
    }
    struct pk_arena_block *block = arena->blocks;
    if (!block) return;
    size_t used = block == mark.block ? mark.used : 0;
    memset((char *)block + HEADER + used, 0, block->used - used);
    block->used = used;
}

void pk_arena_free(struct pk_arena *arena)
{
    while (arena->blocks) {
        struct pk_arena_block *next = arena->blocks->next;
        free(arena->blocks);
        arena->blocks = next;
    }
}
