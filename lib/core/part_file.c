#include "core/part_file.h"

#include "core/in_file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>

#ifdef _WIN32
#include <windows.h>
#else
#include <unistd.h>
#endif

#define PART_TRIES 100

/* ---------------------------------------------------------------- What went wrong */

static const char *reason(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR: return ": there is no such directory";
    case EACCES:
    case EPERM: return ": it is not permitted";
    case EROFS: return ": nothing can be written there";
    case ENOSPC: return ": the disk is full";
    case EFBIG: return ": it is larger than a file may be";
    case EPIPE: return ": nobody reads it any more";
    case EBADF: return ": it was not opened for writing";
    case ELOOP: return ": its links lead in a circle";
    case ENAMETOOLONG: return ": the name is too long";
    default: return "";
    }
}

static int fail(const struct pk_part_file *to, int number)
{
    if (number == ENOMEM) return pk_no_memory(to->db);
#ifdef EDQUOT
    if (number == EDQUOT) number = ENOSPC;
#endif
    return pk_fail(to->db, number == ENOSPC ? PARKDB_FULL : PARKDB_IO, "%s: cannot be written%s", to->path, reason(number));
}

/* ---------------------------------------------------------------- What the system does */

/* Each gives a file, or NULL, or 0, or an errno as they do. */

#ifdef _WIN32

static FILE *open_new(const char *name, const struct pk_place *former)
{
    (void)former;
    return fopen(name, "wbx");
}

static FILE *open_as_it_is(const char *path, int descriptor)
{
    (void)descriptor;
    return fopen(path, "wb");
}

static int lay_down(FILE *file)
{
    (void)file;
    return 0;
}

static int replace(const char *part, const char *name)
{
    return MoveFileExA(part, name, MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) ? 0 : EACCES;
}

static int lay_down_name(const char *name)
{
    (void)name;
    return 0;
}

#else

static FILE *stream_of(int descriptor)
{
    FILE *file = descriptor < 0 ? NULL : fdopen(descriptor, "wb");
    if (file || descriptor < 0) return file;
    int number = errno == EINVAL ? EBADF : errno; /* it is open for reading alone */
    close(descriptor);
    errno = number;
    return NULL;
}

/* The new file is for those for whom the former one is. Where its group cannot be kept, another group gets no more than everybody. */
static void take_over(int descriptor, const struct pk_place *former)
{
    mode_t mode = former->mode & 0777;
    if (fchown(descriptor, former->owner, former->group) != 0 && fchown(descriptor, (uid_t)-1, former->group) != 0)
        mode = (mode & ~(mode_t)0070) | (mode & 0007) << 3;
    fchmod(descriptor, mode);
}

static FILE *open_new(const char *name, const struct pk_place *former)
{
    int is_known = former->kind == PK_PLACE_FILE;
    int descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, is_known ? 0600 : 0666);
    if (descriptor >= 0 && is_known) take_over(descriptor, former);
    FILE *file = stream_of(descriptor);
    if (!file && descriptor >= 0) unlink(name);
    return file;
}

/* A descriptor of this process goes on where it is; a path is opened. */
static FILE *open_as_it_is(const char *path, int descriptor)
{
    return stream_of(descriptor >= 0 ? fcntl(descriptor, F_DUPFD_CLOEXEC, 0) : open(path, O_WRONLY | O_TRUNC | O_NOCTTY | O_CLOEXEC));
}

/* Some file systems lay nothing down, and say that they cannot. */
static int lay_down_descriptor(int descriptor)
{
    return fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
}

static int lay_down(FILE *file)
{
    return lay_down_descriptor(fileno(file));
}

static int replace(const char *part, const char *name)
{
    return rename(part, name) == 0 ? 0 : errno;
}

/* The name lies in the directory. One that cannot be read is left to the system. */
static int lay_down_name(const char *name)
{
    char *directory = sqlite3_mprintf("%.*s", (int)(strrchr(name, '/') - name) + 1, name);
    int descriptor = directory ? open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    int number = descriptor < 0 ? 0 : lay_down_descriptor(descriptor);
    if (descriptor >= 0) close(descriptor);
    sqlite3_free(directory);
    return number;
}

#endif

/* ---------------------------------------------------------------- Opening */

static int refuse_kind(const struct pk_part_file *to, const char *found)
{
    return pk_fail(to->db, PARKDB_IO, "%s: cannot be written: found %s, expected a file", to->path, found);
}

/* What is never replaced: a database, whosever it is, and what is no file. */
static int refuse(const struct pk_part_file *to, const struct pk_place *place)
{
    const char *words = NULL;
    if (place->kind == PK_PLACE_DIRECTORY) return refuse_kind(to, "a directory");
    if (place->kind == PK_PLACE_OTHER) return refuse_kind(to, "a socket or a disk");
    int code = pk_in_database(to->db, place, &words);
    if (words) return pk_fail(to->db, PARKDB_MISUSE, "%s: cannot be written: found %s, expected a file beside it", to->path, words);
    if (code == PARKDB_IO) return pk_fail(to->db, code, "%s: cannot be written: it cannot be read, and may be a database", to->path);
    return code ? fail(to, ENOMEM) : PARKDB_OK;
}

/* A name that nobody can have laid something at: in the same directory, for a file takes another's place within one file system only. */
static char *random_name(const char *name)
{
    unsigned long long number;
    const char *last = strrchr(name, '/'), *back = strrchr(name, '\\');
    if (!last || (back && back > last)) last = back;
    sqlite3_randomness(sizeof number, &number);
    return sqlite3_mprintf("%.*s.parkdb-%016llx", last ? (int)(last - name) + 1 : 0, name, number);
}

static int open_part(struct pk_part_file *to, const struct pk_place *place)
{
    for (int i = 0; i < PART_TRIES; i++) {
        to->part = random_name(to->name);
        errno = ENOMEM;
        to->file = to->part ? open_new(to->part, place) : NULL;
        if (to->file) return PARKDB_OK;
        int number = errno;
        sqlite3_free(to->part);
        to->part = NULL;
        if (number != EEXIST) return fail(to, number);
    }
    return fail(to, EEXIST);
}

static int open_place(struct pk_part_file *to, struct pk_place *place)
{
    int code = refuse(to, place);
    if (code) return code;
    if (place->kind != PK_PLACE_STREAM && place->descriptor < 0 && place->name) {
        to->name = place->name;
        place->name = NULL;
        return open_part(to, place);
    }
    to->file = open_as_it_is(to->path, place->descriptor);
    return to->file ? PARKDB_OK : fail(to, errno);
}

int pk_part_open(struct pk_part_file *to, parkdb *db, const char *path)
{
    struct pk_place place;
    *to = (struct pk_part_file){.db = db, .path = path};
    int number = pk_place_find(&place, path);
    int code = number ? fail(to, number) : open_place(to, &place);
    pk_place_clear(&place);
    if (code) sqlite3_free(to->name);
    return code;
}

/* ---------------------------------------------------------------- Writing */

static int note(struct pk_part_file *to, int number)
{
    if (!to->failed) to->failed = number ? number : EIO;
    return 0;
}

int pk_part_write(struct pk_part_file *to, const char *text, size_t length)
{
    errno = 0;
    return fwrite(text, 1, length, to->file) == length ? 1 : note(to, errno);
}

int pk_part_is_written(struct pk_part_file *to)
{
    return ferror(to->file) ? note(to, errno) : 1;
}

/* ---------------------------------------------------------------- Closing */

static void finish_file(struct pk_part_file *to)
{
    errno = 0;
    if (fflush(to->file) != 0) note(to, errno);
    int number = to->part && !to->failed ? lay_down(to->file) : 0;
    if (number) note(to, number);
    errno = 0;
    if (fclose(to->file) != 0) note(to, errno);
}

static int take_place(const struct pk_part_file *to)
{
    int number = replace(to->part, to->name);
    if (number) return fail(to, number);
    number = lay_down_name(to->name);
    return number ? pk_fail(to->db, PARKDB_IO, "%s: is written, but the disk does not confirm its name", to->path) : PARKDB_OK;
}

int pk_part_close(struct pk_part_file *to, int code)
{
    finish_file(to);
    if (to->failed) code = fail(to, to->failed);
    if (!code && to->part) code = take_place(to);
    if (code && to->part) remove(to->part);
    sqlite3_free(to->part);
    sqlite3_free(to->name);
    return code;
}
