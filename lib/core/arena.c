#include "core/arena.h"

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

/* One that was used before, where it has the usual size. */
static struct pk_arena_block *block_of(struct pk_arena *arena, size_t room)
{
    struct pk_arena_block *block = room == BLOCK_SIZE ? arena->spare : NULL;
    if (block) arena->spare = block->next;
    else if ((block = calloc(1, HEADER + room)) != NULL) block->size = room;
    return block;
}

void *pk_arena_take(struct pk_arena *arena, size_t size)
{
    size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    struct pk_arena_block *block = arena->blocks;
    if (!block || block->size - block->used < size) {
        size_t room = size > BLOCK_SIZE ? size : BLOCK_SIZE;
        block = block_of(arena, room);
        if (!block) return NULL;
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

/* Zeroes what was used of a block behind a place. */
static void empty(struct pk_arena_block *block, size_t used)
{
    memset((char *)block + HEADER + used, 0, block->used - used);
    block->used = used;
}

void pk_arena_back(struct pk_arena *arena, struct pk_arena_mark mark)
{
    while (arena->blocks && arena->blocks != mark.block) {
        struct pk_arena_block *block = arena->blocks;
        arena->blocks = block->next;
        if (block->size != BLOCK_SIZE) {
            free(block);
            continue;
        }
        empty(block, 0);
        block->next = arena->spare;
        arena->spare = block;
    }
    if (arena->blocks) empty(arena->blocks, mark.used);
}

static void free_blocks(struct pk_arena_block *blocks)
{
    while (blocks) {
        struct pk_arena_block *next = blocks->next;
        free(blocks);
        blocks = next;
    }
}

void pk_arena_free(struct pk_arena *arena)
{
    free_blocks(arena->blocks);
    free_blocks(arena->spare);
    arena->blocks = arena->spare = NULL;
}
