#include "part_file.h"

#include <errno.h>

static int fail(const struct pk_part_file *to, int number)
{
    return pk_fail(to->db, number == ENOSPC ? PARKDB_FULL : PARKDB_IO, "%s: cannot be written", to->path);
}

int pk_part_open(struct pk_part_file *to, parkdb *db, const char *path)
{
    *to = (struct pk_part_file){.db = db, .path = path, .part = sqlite3_mprintf("%s.part", path)};
    if (!to->part) return pk_fail(db, PARKDB_NO_MEMORY, "out of memory");
    errno = 0;
    to->file = fopen(to->part, "wb");
    if (to->file) return PARKDB_OK;
    int code = fail(to, errno);
    sqlite3_free(to->part);
    return code;
}

int pk_part_write(struct pk_part_file *to, const char *text, size_t length)
{
    errno = 0;
    if (fwrite(text, 1, length, to->file) == length) return 1;
    if (!to->failed) to->failed = errno ? errno : EIO;
    return 0;
}

int pk_part_close(struct pk_part_file *to, int code)
{
    errno = 0;
    if (fclose(to->file) != 0 && !to->failed) to->failed = errno ? errno : EIO;
    if (to->failed) code = fail(to, to->failed);
    if (!code && rename(to->part, to->path) != 0) code = fail(to, errno);
    if (code) remove(to->part);
    sqlite3_free(to->part);
    return code;
}
