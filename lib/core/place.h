/* The kind of file at a path, and the target of its links. */
#ifndef PARKDB_CORE_PLACE_H
#define PARKDB_CORE_PLACE_H

enum pk_place_kind {
    PK_PLACE_EMPTY, /* no file, in an existing directory */
    PK_PLACE_FILE,
    PK_PLACE_STREAM, /* a pipe, a terminal, another character device, a socket that this process has open */
    PK_PLACE_DIRECTORY,
    PK_PLACE_OTHER /* a socket, a disk */
};

struct pk_place {
    enum pk_place_kind kind;
    char *name;     /* absolute and without links, or NULL: a pipe and a removed file have none */
    int descriptor; /* of this process, if the path names one (/dev/stdout, /proc/self/fd/1), or -1 */
    unsigned long long device, inode;
    long long size;
    unsigned mode, owner, group;
};

/* 0, or an errno: ENOENT also if the directory is missing. Clear it whatever it returns. */
int pk_place_find(struct pk_place *place, const char *path);
void pk_place_clear(struct pk_place *place);

/* Whether two are the same file, also through links; for two that do not exist, whether they have the same name. */
int pk_place_is(const struct pk_place *one, const struct pk_place *other);

#endif
