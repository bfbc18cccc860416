#include "tables/csv_columns.h"

#include "rows/nearest.h"

#include <string.h>

#define NAME_SIZE 64
#define LABEL ": "
#define COLUMNS "area, indicator, period, value, unit, status, bound, source, source_name, synthetic, vintage, note"

/* Names match in any case, except SDMX's: they are in capitals, and other columns of such a file may have the same names as ours. */
static const struct {
    enum pk_csv_column column;
    enum { HOUSE, SDMX, TELLS_SDMX } of;
    const char *name;
} names[] = {
    {PK_CSV_AREA, HOUSE, "area"},
    {PK_CSV_AREA, HOUSE, "地区"},
    {PK_CSV_AREA, HOUSE, "园区"},
    {PK_CSV_AREA, TELLS_SDMX, "REF_AREA"},
    {PK_CSV_INDICATOR, HOUSE, "indicator"},
    {PK_CSV_INDICATOR, HOUSE, "指标"},
    {PK_CSV_INDICATOR, SDMX, "INDICATOR"},
    {PK_CSV_PERIOD, HOUSE, "period"},
    {PK_CSV_PERIOD, HOUSE, "时期"},
    {PK_CSV_PERIOD, HOUSE, "年份"},
    {PK_CSV_PERIOD, TELLS_SDMX, "TIME_PERIOD"},
    {PK_CSV_VALUE, HOUSE, "value"},
    {PK_CSV_VALUE, HOUSE, "数值"},
    {PK_CSV_VALUE, TELLS_SDMX, "OBS_VALUE"},
    {PK_CSV_UNIT, HOUSE, "unit"},
    {PK_CSV_UNIT, HOUSE, "单位"},
    {PK_CSV_UNIT, SDMX, "UNIT_MEASURE"},
    {PK_CSV_UNIT_MULT, SDMX, "UNIT_MULT"},
    {PK_CSV_STATUS, HOUSE, "status"},
    {PK_CSV_STATUS, HOUSE, "状态"},
    {PK_CSV_STATUS, SDMX, "OBS_STATUS"},
    {PK_CSV_STATUS, SDMX, "OBS_FLAG"},
    {PK_CSV_BOUND, HOUSE, "bound"},
    {PK_CSV_SOURCE, HOUSE, "source"},
    {PK_CSV_SOURCE, HOUSE, "来源"},
    {PK_CSV_SOURCE_NAME, HOUSE, "source_name"},
    {PK_CSV_SYNTHETIC, HOUSE, "synthetic"},
    {PK_CSV_VINTAGE, HOUSE, "vintage"},
    {PK_CSV_VINTAGE, SDMX, "VINTAGE"},
    {PK_CSV_NOTE, HOUSE, "note"},
    {PK_CSV_NOTE, HOUSE, "备注"},
    {PK_CSV_NOTE, SDMX, "COMMENT_OBS"},
    {PK_CSV_NOTE, SDMX, "OBS_COMMENT"},
    {PK_CSV_ACTION, SDMX, "ACTION"},
};
#define NAME_COUNT (sizeof names / sizeof names[0])

/* Attributes of SDMX: they say nothing of which figure a row is, whoever publishes it. Some stand for many, with any end. FREQ follows from
 * the period. A column that may be a dimension somewhere (COVERAGE, UNIT_LENGTH) is none of them. */
static const char *const attributes[] = {"DATAFLOW",        "STRUCTURE",    "STRUCTURE_ID", "STRUCTURE_NAME",
                                         "LAST UPDATE",     "LAST_UPDATE",  "FREQ",         "TIME_FORMAT",
                                         "DECIMALS",        "CONF_STATUS",  "OBS_CONF",     "OBS_PRE_BREAK",
                                         "PRE_BREAK_VALUE", "EMBARGO_TIME", "COLLECTION",   "COMMENT_*",
                                         "OBS_COMMENT*",    "TITLE*",       "NOTE_*",       "SOURCE*",
                                         "BASE_PER",        "DATA_COMP",    "COMPILATION",  "REPORTING_YEAR_START_DAY"};
#define ATTRIBUTE_COUNT (sizeof attributes / sizeof attributes[0])

static const char *const totals[] = {"", "_T", "_Z", "TOTAL"};

static const char *const required[][2] = {
    [PK_CSV_AREA] = {"area", "REF_AREA"},
    [PK_CSV_INDICATOR] = {"indicator", "INDICATOR"},
    [PK_CSV_PERIOD] = {"period", "TIME_PERIOD"},
    [PK_CSV_VALUE] = {"value", "OBS_VALUE"},
};
#define REQUIRED_COUNT ((int)(sizeof required / sizeof required[0]))

const char *pk_csv_field_name(const struct pk_csv_header *header, int field)
{
    return field >= 0 && field < header->count ? header->names[field] : "";
}

void pk_csv_free_header(struct pk_csv_header *header)
{
    pk_arena_free(&header->memory);
}

static int column_of(const char *name, int is_sdmx)
{
    for (size_t i = 0; i < NAME_COUNT; i++)
        if (strcmp(name, names[i].name) == 0 || (!is_sdmx && names[i].of == HOUSE && sqlite3_stricmp(name, names[i].name) == 0))
            return (int)names[i].column;
    return -1;
}

/* A label may follow. */
static int is_named(const char *text, const char *name)
{
    size_t length = strlen(name);
    return strncmp(text, name, length) == 0 && (!text[length] || strncmp(text + length, LABEL, strlen(LABEL)) == 0);
}

static int is_sdmx(const struct pk_csv_header *header)
{
    for (int i = 0; i < header->count; i++)
        for (size_t k = 0; k < NAME_COUNT; k++)
            if (names[k].of == TELLS_SDMX && is_named(header->names[i], names[k].name)) return 1;
    return 0;
}

static int is_attribute(const char *name)
{
    for (size_t i = 0; i < ATTRIBUTE_COUNT; i++) {
        size_t length = strcspn(attributes[i], "*");
        if (strncmp(name, attributes[i], length) == 0 && (attributes[i][length] || !name[length])) return 1;
    }
    return 0;
}

int pk_csv_is_total(const char *text)
{
    for (size_t i = 0; i < sizeof totals / sizeof totals[0]; i++)
        if (strcmp(text, totals[i]) == 0) return 1;
    return 0;
}

/* The value after COLUMN=, if it is the given column; or NULL. */
static const char *value_of(const char *only, const char *name)
{
    size_t length = strlen(name);
    return strncmp(only, name, length) == 0 && only[length] == '=' ? only + length + 1 : NULL;
}

static int is_chosen(const struct pk_csv_header *header, const char *name)
{
    for (const char *const *only = header->only; only && *only; only++)
        if (value_of(*only, name)) return 1;
    return 0;
}

static void look_at_condition(struct pk_csv_condition *condition, const char *text)
{
    condition->is_met = strcmp(condition->value, "*") == 0 || strcmp(condition->value, text) == 0;
    if (condition->is_met) condition->is_found = 1;
    else if (!*condition->other) pk_copy_text(condition->other, sizeof condition->other, text);
}

static int has_wanted_value(const struct pk_csv_header *header, int field)
{
    int has = 0;
    for (int i = 0; i < header->condition_count; i++) has |= header->conditions[i].field == field && header->conditions[i].is_met;
    return has;
}

int pk_csv_is_wanted(struct pk_csv_header *header, const struct pk_csv *row)
{
    int is_wanted = 1;
    for (int i = 0; i < header->condition_count; i++)
        look_at_condition(&header->conditions[i], pk_csv_text(row, header->conditions[i].field));
    for (int i = 0; i < header->condition_count; i++) is_wanted &= has_wanted_value(header, header->conditions[i].field);
    return is_wanted;
}

/* The field's number identifies the fault. */
static int refuse(struct pk_csv_header *header, int field, const char *found)
{
    header->fault_field = field;
    header->found = found;
    return PARKDB_INVALID;
}

static void lower(const char *text, char to[NAME_SIZE])
{
    pk_copy_text(to, NAME_SIZE, text);
    for (; *to; to++)
        if (*to >= 'A' && *to <= 'Z') *to = (char)(*to - 'A' + 'a');
}

/* The known name most similar to an unknown one, in any case, or NULL. */
static const char *nearest_name(const char *name)
{
    char written[NAME_SIZE], known[NAME_SIZE];
    const char *nearest = NULL;
    int best = (int)pk_character_count(name) / 3 + 2;
    lower(name, written);
    for (size_t i = 0; i < NAME_COUNT; i++) {
        lower(names[i].name, known);
        int steps = pk_distance(written, known, best);
        if (steps >= best) continue;
        best = steps;
        nearest = names[i].name;
    }
    return nearest;
}

/* A column that is silently skipped would lose its data. */
static int refuse_unknown(struct pk_csv_header *header, int field)
{
    const char *name = header->names[field];
    const char *nearest = nearest_name(name);
    if (header->count == 1 && strpbrk(name, ";\t|"))
        sqlite3_snprintf(sizeof header->expected, header->expected, "columns separated by commas");
    else
        sqlite3_snprintf(sizeof header->expected, header->expected,
                         "one of the columns %s, or one of which parkdb_csv_options.only names a value%s%s%s", COLUMNS,
                         nearest ? ": is it \"" : "", nearest ? nearest : "", nearest ? "\"?" : "");
    return refuse(header, field, name);
}

static int take_column(struct pk_csv_header *header, int field, int sdmx)
{
    int column = column_of(header->names[field], sdmx);
    struct pk_csv_use *use = &header->uses[field];
    int is_named = is_chosen(header, header->names[field]);
    if (column < 0 && !*header->names[field]) header->has_nameless = !sdmx || header->has_nameless;
    else if (column < 0 && !sdmx && !is_named) return refuse_unknown(header, field);
    else if (column < 0) use->is_dimension = sdmx && !is_named && !is_attribute(header->names[field]);
    if (use->is_dimension) header->has_dimensions = 1;
    if (column < 0) return PARKDB_OK;
    if (column == PK_CSV_STATUS) header->is_flag = strcmp(header->names[field], "OBS_FLAG") == 0;
    int other = header->at[column];
    header->at[column] = field;
    if (other < 0) return PARKDB_OK;
    sqlite3_snprintf(sizeof header->expected, header->expected, "each column once: column %d, \"%.60s\", is that already", other + 1,
                     header->names[other]);
    return refuse(header, field, header->names[field]);
}

/* Each column of which the caller has chosen a value must exist. */
static int add_condition(struct pk_csv_header *header, const char *only)
{
    int field = 0;
    while (field < header->count && !value_of(only, header->names[field])) field++;
    if (field == header->count) {
        sqlite3_snprintf(sizeof header->expected, header->expected, "a column %.*s, of which parkdb_csv_options.only names a value",
                         (int)strcspn(only, "="), only);
        return refuse(header, field, "");
    }
    header->conditions[header->condition_count++] =
        (struct pk_csv_condition){.field = field, .value = value_of(only, header->names[field])};
    return PARKDB_OK;
}

static int read_conditions(struct pk_csv_header *header)
{
    size_t count = 0;
    int code = PARKDB_OK;
    while (header->only && header->only[count]) count++;
    if (!count) return PARKDB_OK;
    header->conditions = pk_arena_take(&header->memory, count * sizeof *header->conditions);
    if (!header->conditions) return PARKDB_NO_MEMORY;
    for (size_t i = 0; i < count && !code; i++) code = add_condition(header, header->only[i]);
    return code;
}

static int find_columns(struct pk_csv_header *header)
{
    int sdmx = header->is_sdmx, code = read_conditions(header);
    for (int i = 0; i < PK_CSV_COLUMN_COUNT; i++) header->at[i] = -1;
    for (int i = 0; i < header->count && !code; i++) code = take_column(header, i, sdmx);
    for (int i = 0; i < REQUIRED_COUNT && !code; i++) {
        if (header->at[i] >= 0) continue;
        sqlite3_snprintf(sizeof header->expected, header->expected, "a column %s", required[i][sdmx]);
        code = refuse(header, header->count, "");
    }
    return code;
}

/* A name without surrounding spaces. */
static int take_name(struct pk_csv_header *header, int field, const char *text)
{
    text += strspn(text, " \t");
    size_t length = strlen(text);
    while (length && strchr(" \t", text[length - 1])) length--;
    header->names[field] = pk_arena_copy(&header->memory, text, length);
    if (!header->names[field]) return PARKDB_NO_MEMORY;
    header->uses[field] = (struct pk_csv_use){0};
    header->count++;
    return PARKDB_OK;
}

/* SDMX-CSV with labels has "REF_AREA: Reference area" for REF_AREA. */
static int cut_labels(struct pk_csv_header *header)
{
    for (int i = 0; i < header->count; i++) {
        const char *label = strstr(header->names[i], LABEL);
        if (!label) continue;
        header->uses[i].is_labelled = header->has_labels = 1;
        header->names[i] = pk_arena_copy(&header->memory, header->names[i], (size_t)(label - header->names[i]));
        if (!header->names[i]) return PARKDB_NO_MEMORY;
    }
    return PARKDB_OK;
}

int pk_csv_read_header(struct pk_csv_header *header, const struct pk_csv *row)
{
    int code = PARKDB_OK;
    header->names = pk_arena_take(&header->memory, (size_t)row->count * sizeof *header->names);
    header->uses = pk_arena_take(&header->memory, (size_t)row->count * sizeof *header->uses);
    if (!header->names || !header->uses) return PARKDB_NO_MEMORY;
    for (int i = 0; i < row->count && !code; i++) code = take_name(header, i, pk_csv_text(row, i));
    header->is_sdmx = !code && is_sdmx(header);
    if (header->is_sdmx) code = cut_labels(header);
    return code ? code : find_columns(header);
}
