#include "policy/item.h"

#include "policy/declare.h"
#include "rows/nearest.h"

#include <string.h>

#define MAX_NEAREST 20 /* looking through all codes takes its time, and nobody reads more */

/* What is written for a field at fault, so that the rest of the record can still be looked at: nothing will come of it. */
static void mend(struct pk_load *load, struct pk_item *item, int i)
{
    const struct pk_field *field = &item->kind->fields[i];
    struct pk_value *value = &item->values[i];
    char *text = NULL;
    value->is = field->type == PK_TEXT || field->type == PK_REF ? PK_IS_TEXT : PK_IS_NUMBER;
    value->number = 1;
    if (value->is == PK_IS_NUMBER) return;
    if (field->type == PK_TEXT && !(field->flags & (PK_REQUIRED | PK_KEY))) { /* nothing, or what nothing stands for */
        value->is = field->fallback ? PK_IS_TEXT : PK_NOTHING;
        value->text = field->fallback;
        return;
    }
    if (field->ref == PK_REF_CLAUSE || field->ref == PK_REF_TASK)
        text = pk_load_ask(load, "SELECT code FROM clause WHERE substr(code, 1, length(?1) + 1) = ?1 || '/' ORDER BY code LIMIT 1",
                           item->file->origin, NULL, NULL);
    else if (field->type == PK_REF) text = pk_any_code(load->db, field->ref);
    else
        text = pk_load_ask(load, "SELECT word FROM vocabulary WHERE table_name = ? AND field = ? ORDER BY ord LIMIT 1", item->kind->name,
                           field->name, NULL);
    /* Where there is no word to choose, one that nothing else has. */
    if (!text && field->flags & PK_LOCAL) text = sqlite3_mprintf("%s/?%d", item->file->origin, load->mended++);
    if (!text) text = sqlite3_mprintf("?%d", load->mended++);
    value->text = text ? pk_arena_copy(&load->arena, text, strlen(text)) : NULL;
    if (!value->text) pk_load_no_memory(load);
    sqlite3_free(text);
}

/* A mended word may not go with the other fields: tries the next one of its list. After the last, 0 and the first again. */
static int try_next_word(struct pk_load *load, struct pk_item *item)
{
    for (size_t i = 0; i < item->kind->field_count; i++) {
        const char *name = item->kind->fields[i].name;
        if (!(item->bad & pk_bit(i)) || item->values[i].is != PK_IS_TEXT || item->kind->fields[i].type != PK_TEXT) continue;
        char *word = pk_load_ask(load,
                                 "SELECT word FROM vocabulary WHERE table_name = ?1 AND field = ?2 AND ord > "
                                 "(SELECT ord FROM vocabulary WHERE table_name = ?1 AND field = ?2 AND word = ?3) ORDER BY ord LIMIT 1",
                                 item->kind->name, name, item->values[i].text);
        if (word) item->values[i].text = pk_arena_copy(&load->arena, word, strlen(word));
        int found = word && item->values[i].text;
        sqlite3_free(word);
        if (found) return 1;
        mend(load, item, (int)i);
    }
    return 0;
}

/* A mended area that is refused too: a group may do, for a target of each member. */
static int try_group(struct pk_load *load, struct pk_item *item, int field)
{
    struct pk_value *value = &item->values[field];
    char *group = item->kind->fields[field].ref == PK_REF_AREA ? pk_any_code(load->db, PK_REF_AREA_GROUP) : NULL;
    int is_other = group && strcmp(group, value->text ? value->text : "") != 0;
    if (is_other) value->text = pk_arena_copy(&load->arena, group, strlen(group));
    sqlite3_free(group);
    return is_other && value->text;
}

/* What refers to a record at fault that could not be written is not at fault itself. */
static int refers_to_unwritten(struct pk_load *load, const struct pk_item *item, int field)
{
    const char *code = item->values[field].text;
    for (const struct pk_item *other = load->first; code && other; other = other->next)
        if (other->is_unwritten && pk_refers_to(&item->kind->fields[field], other->kind) && strcmp(pk_item_key(load, other), code) == 0)
            return 1;
    return 0;
}

/* A mended number that is refused too: a large one may do, above a lower end for instance. */
static int try_next_number(struct pk_item *item, int field)
{
    struct pk_value *value = &item->values[field];
    enum pk_type type = item->kind->fields[field].type;
    if ((type != PK_REAL && type != PK_NUMBER) || value->is != PK_IS_NUMBER || value->number > 1) return 0;
    value->number = 1e300;
    return 1;
}

/* Whether a code is one of the files', so that it and this item hang on each other. What is closed has been declared. */
static int is_in_circle(struct pk_load *load, const struct pk_item *item, int field)
{
    const char *code = item->values[field].text;
    if (!code || !pk_refers_to(&item->kind->fields[field], item->kind)) return 0;
    for (const struct pk_item *other = load->first; other; other = other->next)
        if (other->kind == item->kind && other->values && strcmp(pk_item_key(load, other), code) == 0) return 1;
    return pk_declare_is_known(load, item->kind, code);
}

/* Says what the schema wants instead of a field's value; beside an unknown code, the known one that is most like it. */
static void report_fault(struct pk_load *load, const struct pk_item *item, const struct pk_fault *fault, int code)
{
    const struct pk_field *field = &item->kind->fields[fault->field];
    const char *written = item->values[fault->field].text;
    if (is_in_circle(load, item, fault->field)) {
        pk_report_field(load, item, fault->field, "one that does not hang on this one");
        return;
    }
    size_t own = strlen(item->file->origin) + 1;
    int is_own = written && field->flags & PK_LOCAL && strncmp(written, item->file->origin, own - 1) == 0 && written[own - 1] == '/';
    char *nearest = NULL;
    if (code == PARKDB_UNKNOWN && written && load->result->errors < MAX_NEAREST)
        nearest = pk_nearest_code(load->db, field->ref, written, is_own ? own : 0);
    is_own = is_own && nearest && strncmp(nearest, written, own) == 0;
    char *words = nearest ? sqlite3_mprintf("%s: is it \"%s\"?", fault->expected, nearest + (is_own ? own : 0)) : NULL;
    pk_report_field(load, item, fault->field, words ? words : fault->expected);
    sqlite3_free(words);
    sqlite3_free(nearest);
}

void pk_write_pause(struct pk_load *load)
{
    if (!load->has_paused) pk_load_run(load, "INSERT INTO status_pause (is_paused) VALUES (1)", NULL, NULL, NULL, 0);
    load->has_paused = 1;
    if (load->members != PK_MEMBERS_LATER) return;
    load->members = PK_MEMBERS_PAUSED;
    pk_load_run(load, "INSERT INTO area_member_pause (touched) VALUES (0)", NULL, NULL, NULL, 0);
}

void pk_write_resume(struct pk_load *load)
{
    if (load->has_paused) pk_load_run(load, "DELETE FROM status_pause", NULL, NULL, NULL, 0);
}

int pk_write_item(struct pk_load *load, struct pk_item *item, int may_wait)
{
    pk_write_pause(load);
    int words_left = item->bad != 0;
    for (size_t i = 0; i < item->kind->field_count; i++)
        if (item->bad & pk_bit(i)) mend(load, item, (int)i);
    while (!load->code) {
        struct pk_fault fault;
        int code = pk_record_write(load->db, item->kind, item->values, &fault);
        if (!code) return 0;
        if (code != PARKDB_CONSTRAINT && code != PARKDB_UNKNOWN) pk_load_stop(load, code);
        if (load->code) {
            sqlite3_free(fault.expected);
            return 0;
        }
        int known_fault = fault.field >= 0 && item->bad & pk_bit((size_t)fault.field);
        if (load->db->error.sqlite_code == SQLITE_CONSTRAINT_TRIGGER) item->is_in_conflict = 1;
        int wait = may_wait && code == PARKDB_UNKNOWN && !known_fault && pk_refers_to(&item->kind->fields[fault.field], item->kind);
        if (wait) {
            sqlite3_free(fault.expected);
            return 1;
        }
        if (words_left) {
            words_left = try_next_word(load, item);
            sqlite3_free(fault.expected);
            continue;
        }
        int follows = code == PARKDB_UNKNOWN && !known_fault && refers_to_unwritten(load, item, fault.field);
        if (fault.field < 0) pk_report(load, PARKDB_INVALID, item->file, item->node, NULL, item, "expected %s", fault.expected);
        else if (!known_fault && !follows) report_fault(load, item, &fault, code);
        sqlite3_free(fault.expected);
        if (known_fault && (try_next_number(item, fault.field) || try_group(load, item, fault.field))) continue;
        if (fault.field < 0 || known_fault) {
            item->is_unwritten = 1;
            return 0;
        }
        item->bad |= pk_bit((size_t)fault.field);
        mend(load, item, fault.field);
        /* A code that is known and yet refused: another one may be refused too, none is better. */
        const struct pk_field *field = &item->kind->fields[fault.field];
        if (code == PARKDB_CONSTRAINT && field->type == PK_REF && !(field->flags & (PK_REQUIRED | PK_KEY)))
            item->values[fault.field].is = PK_NOTHING;
    }
    return 0;
}
