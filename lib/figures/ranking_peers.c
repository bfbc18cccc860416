#include "figures/ranking_peers.h"

#include "core/column.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

static int order_of(const char *a, const char *b)
{
    if (a == b) return 0;
    return a && b ? strcmp(a, b) : a ? 1 : -1;
}

static int order_of_class(const struct pk_peer *a, const struct pk_peer *b)
{
    int order = order_of(a->peers, b->peers);
    return order ? order : order_of(a->among, b->among);
}

static int by_class(const void *a, const void *b)
{
    const struct pk_peer *x = a, *y = b;
    int order = order_of_class(x, y);
    if (!order) order = (x->park > y->park) - (x->park < y->park);
    return order ? order : strcmp(x->first_day, y->first_day);
}

/* Most texts are those of the row before. */
static const char *kept(struct pk_arena *arena, const char *before, const char *text)
{
    if (!text || (before && strcmp(before, text) == 0)) return text ? before : NULL;
    return pk_arena_copy(arena, text, strlen(text));
}

static int fill_peer(struct pk_peers *peers, struct pk_columns *row, int with_names, struct pk_peer *peer)
{
    static const struct pk_peer none = {0};
    const struct pk_peer *last = peers->count ? &peers->list[peers->count - 1] : &none;
    const char *among = pk_column_text_or_null(row, 2);
    peer->park = sqlite3_column_int64(row->row, 0);
    peer->peers = kept(&peers->arena, last->peers, pk_column_text(row, 1));
    peer->among = kept(&peers->arena, last->among, among);
    peer->first_day = kept(&peers->arena, last->first_day, pk_column_text(row, 3));
    peer->last_day = kept(&peers->arena, last->last_day, pk_column_text(row, 4));
    peer->code = with_names ? kept(&peers->arena, NULL, pk_column_text(row, 5)) : "";
    peer->name = with_names ? kept(&peers->arena, NULL, pk_column_text(row, 6)) : "";
    int is_whole = peer->peers && (peer->among || !among) && peer->first_day && peer->last_day && peer->code && peer->name;
    return row->code ? row->code : is_whole ? PARKDB_OK : pk_no_memory(row->db);
}

static int add_peer(struct pk_peers *peers, struct pk_columns *row, int with_names)
{
    struct pk_peer *list = pk_make_room(peers->list, (size_t)peers->count, &peers->room, sizeof *list);
    if (!list || peers->count == INT_MAX) return pk_no_memory(row->db);
    peers->list = list;
    int code = fill_peer(peers, row, with_names, &list[peers->count]);
    if (!code) peers->count++;
    return code;
}

/* They mostly come in order. */
static void sort_peers(struct pk_peers *peers)
{
    for (int i = 1; i < peers->count; i++)
        if (by_class(&peers->list[i - 1], &peers->list[i]) > 0) {
            qsort(peers->list, (size_t)peers->count, sizeof *peers->list, by_class);
            return;
        }
}

static int take(parkdb *db, const char *asked, int with_names, sqlite3_stmt **statement)
{
    char *sql = sqlite3_mprintf("SELECT m.park, m.peers, m.among, m.first_day, m.last_day%s FROM main.park_peer m%s%s",
                                with_names ? ", a.code, a.name" : "", with_names ? " CROSS JOIN main.area a ON a.id = m.park" : "",
                                asked ? " WHERE m.peers = ?1" : "");
    int code = pk_take(db, sql, statement);
    sqlite3_free(sql);
    if (!code && asked && sqlite3_bind_text(*statement, 1, asked, -1, SQLITE_TRANSIENT) != SQLITE_OK)
        code = pk_fail_sqlite(db, "cannot bind a filter");
    return code;
}

int pk_peers_read(parkdb *db, const char *asked, int with_names, struct pk_peers *peers)
{
    struct pk_columns row = {.db = db, .table = "park_peer"};
    int step = SQLITE_DONE;
    int code = take(db, asked, with_names, &row.row);
    while (!code && (step = sqlite3_step(row.row)) == SQLITE_ROW) code = add_peer(peers, &row, with_names);
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot read what is ranked");
    pk_give_back(db, row.row);
    sort_peers(peers);
    return code;
}

void pk_peers_free(struct pk_peers *peers)
{
    pk_arena_free(&peers->arena);
    free(peers->list);
}

int pk_peers_class(const struct pk_peers *peers, const char *word, const char *among)
{
    struct pk_peer asked = {.peers = word, .among = among};
    int begin = 0, end = peers->count;
    while (begin < end) {
        int middle = begin + (end - begin) / 2;
        if (order_of_class(&peers->list[middle], &asked) < 0) begin = middle + 1;
        else end = middle;
    }
    return begin;
}

int pk_peers_class_end(const struct pk_peers *peers, int begin)
{
    int end = begin;
    while (end < peers->count && order_of_class(&peers->list[begin], &peers->list[end]) == 0) end++;
    return end;
}

int pk_peer_is_on(const struct pk_peer *peer, const char *day)
{
    return strcmp(peer->first_day, day) <= 0 && strcmp(day, peer->last_day) <= 0;
}
