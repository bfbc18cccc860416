/* What lies at a path, and where its links lead. */
#ifndef PARKDB_CORE_PLACE_H
#define PARKDB_CORE_PLACE_H

enum pk_place_kind {
    PK_PLACE_EMPTY, /* nothing, in a directory that is there */
    PK_PLACE_FILE,
    PK_PLACE_STREAM, /* a pipe, a terminal, another device of characters, a socket that this process has open */
    PK_PLACE_DIRECTORY,
    PK_PLACE_OTHER /* a socket, a disk */
};

struct pk_place {
    enum pk_place_kind kind;
    char *name;     /* absolute and without links, or NULL: a pipe and a file that was removed have none */
    int descriptor; /* of this process, where the path is a name of one (/dev/stdout, /proc/self/fd/1), or -1 */
    unsigned long long device, inode;
    long long size;
    unsigned mode, owner, group;
};

/* 0, or an errno: ENOENT where the directory is missing, too. To be cleared whatever it returns. */
int pk_place_find(struct pk_place *place, const char *path);
void pk_place_clear(struct pk_place *place);

/* Whether two are one thing, by whatever links; of two that are empty, whether they have one name. */
int pk_place_is(const struct pk_place *one, const struct pk_place *other);

#endif
