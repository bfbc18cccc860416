#include "core/place.h"

#include <errno.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static char *copy(const char *text)
{
    char *made = sqlite3_mprintf("%s", text);
    if (!made) errno = ENOMEM;
    return made;
}

void pk_place_clear(struct pk_place *place)
{
    sqlite3_free(place->name);
    place->name = NULL;
}

#ifdef _WIN32

static enum pk_place_kind kind_of(int mode)
{
    switch (mode & _S_IFMT) {
    case _S_IFREG: return PK_PLACE_FILE;
    case _S_IFDIR: return PK_PLACE_DIRECTORY;
    default: return PK_PLACE_STREAM;
    }
}

/* Windows gives no inode: there things are told apart by their names. */
int pk_place_find(struct pk_place *place, const char *path)
{
    struct _stat64 found;
    *place = (struct pk_place){.descriptor = -1};
    char *full = _fullpath(NULL, path, 0);
    if (!full) return errno ? errno : ENOENT;
    place->name = copy(full);
    free(full);
    if (!place->name) return errno;
    if (_stat64(path, &found) != 0) return errno == ENOENT ? 0 : errno;
    place->kind = kind_of(found.st_mode);
    place->size = found.st_size;
    place->mode = (unsigned)found.st_mode;
    return 0;
}

int pk_place_is(const struct pk_place *one, const struct pk_place *other)
{
    return one->name && other->name && _stricmp(one->name, other->name) == 0;
}

#else

#include <limits.h>
#include <unistd.h>

#define MAX_LINKS 40

/* ---------------------------------------------------------------- Names */

/* The directory of a path, without links, and the path's last part. NULL and errno where there is no such directory. */
static const char *directory_of(const char *path, char directory[PATH_MAX], const char **name)
{
    const char *slash = strrchr(path, '/');
    *name = slash ? slash + 1 : path;
    if (!slash) return realpath(".", directory);
    char *above = copy(path);
    if (!above) return NULL;
    above[slash == path ? 1 : slash - path] = '\0';
    const char *found = realpath(above, directory);
    int number = errno;
    sqlite3_free(above);
    errno = number;
    return found;
}

static char *join(const char *directory, const char *name)
{
    char *joined = sqlite3_mprintf("%s%s%s", directory, strcmp(directory, "/") == 0 ? "" : "/", name);
    if (!joined) errno = ENOMEM;
    return joined;
}

/* ---------------------------------------------------------------- Descriptors */

/* Whether a directory is one in which the descriptors of this process have names. */
static int has_descriptors(const char *directory)
{
    static const char *const directories[] = {"/dev/fd", "/proc/self/fd", "/proc/thread-self/fd"};
    char found[PATH_MAX];
    for (size_t i = 0; i < sizeof directories / sizeof directories[0]; i++)
        if (realpath(directories[i], found) && strcmp(found, directory) == 0) return 1;
    return 0;
}

static int descriptor_named(const char *directory, const char *name)
{
    char *end;
    if (*name < '0' || *name > '9' || !has_descriptors(directory)) return -1;
    long number = strtol(name, &end, 10);
    return *end || number > INT_MAX ? -1 : (int)number;
}

/* ---------------------------------------------------------------- Links */

/* Where the link at a full name leads, seen from its directory. NULL and errno: EINVAL and ENOENT when it is none. */
static char *link_at(const char *directory, const char *full)
{
    char text[PATH_MAX];
    ssize_t length = readlink(full, text, sizeof text - 1);
    if (length < 0) return NULL;
    text[length] = '\0';
    return *text == '/' ? copy(text) : join(directory, text);
}

static void rename_to(struct pk_place *place, char *name)
{
    sqlite3_free(place->name);
    place->name = name;
}

/* Takes the path that is the place's name by one link further. 1: there may be more; 0: it is where it leads; -1 and errno. */
static int follow(struct pk_place *place)
{
    char directory[PATH_MAX];
    const char *name;
    char *full = directory_of(place->name, directory, &name) ? join(directory, name) : NULL;
    if (!full) return -1;
    char *next = link_at(directory, full);
    if (next) {
        if (place->descriptor < 0) place->descriptor = descriptor_named(directory, name);
        rename_to(place, next);
        sqlite3_free(full);
        return 1;
    }
    int number = errno;
    rename_to(place, full);
    errno = number;
    return number == EINVAL || number == ENOENT ? 0 : -1;
}

static int resolve(struct pk_place *place, const char *path)
{
    place->name = copy(path);
    int more = place->name ? 1 : -1;
    for (int links = 0; more > 0; links++) {
        if (links > MAX_LINKS) return ELOOP;
        more = follow(place);
    }
    return more < 0 ? errno : 0;
}

/* ---------------------------------------------------------------- What is there */

static enum pk_place_kind kind_of(mode_t mode, int is_open)
{
    if (S_ISREG(mode)) return PK_PLACE_FILE;
    if (S_ISDIR(mode)) return PK_PLACE_DIRECTORY;
    return S_ISFIFO(mode) || S_ISCHR(mode) || (S_ISSOCK(mode) && is_open) ? PK_PLACE_STREAM : PK_PLACE_OTHER;
}

static void describe(struct pk_place *place, const struct stat *found)
{
    place->kind = kind_of(found->st_mode, place->descriptor >= 0);
    place->device = (unsigned long long)found->st_dev;
    place->inode = (unsigned long long)found->st_ino;
    place->size = (long long)found->st_size;
    place->mode = (unsigned)found->st_mode;
    place->owner = (unsigned)found->st_uid;
    place->group = (unsigned)found->st_gid;
}

int pk_place_find(struct pk_place *place, const char *path)
{
    struct stat found, named;
    *place = (struct pk_place){.descriptor = -1};
    int is_there = stat(path, &found) == 0;
    if (!*path || (!is_there && errno != ENOENT)) return errno;
    int number = resolve(place, path);
    if (number || !is_there) return number;
    describe(place, &found);
    if (stat(place->name, &named) != 0 || named.st_dev != found.st_dev || named.st_ino != found.st_ino) pk_place_clear(place);
    return 0;
}

int pk_place_is(const struct pk_place *one, const struct pk_place *other)
{
    if (one->kind == PK_PLACE_EMPTY || other->kind == PK_PLACE_EMPTY)
        return one->kind == other->kind && one->name && other->name && strcmp(one->name, other->name) == 0;
    return one->device == other->device && one->inode == other->inode;
}

#endif
