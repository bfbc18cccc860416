#include "generate.h"

#include "fail.h"

#include <stdio.h>
#include <string.h>

void path_in(char *path, const char *directory, const char *name)
{
    if (snprintf(path, PATH_SIZE, "%s/%s", directory, name) >= PATH_SIZE) fail("the name of the directory is too long: %s", directory);
}

void policy_paths(const char *directory, char paths[POLICY_FILES][PATH_SIZE])
{
    char name[32];
    path_in(paths[0], directory, "00-catalogue.json");
    for (int d = 0; d < PROVINCES; d++) {
        snprintf(name, sizeof name, "doc-%02d.json", d);
        path_in(paths[d + 1], directory, name);
    }
    path_in(paths[PROVINCES + 1], directory, "zz-scheme.json");
}

static FILE *create(const char *path)
{
    FILE *file = fopen(path, "wb");
    if (!file) fail("cannot write %s", path);
    return file;
}

static void finish(FILE *file, const char *path)
{
    if (fclose(file)) fail("cannot write %s", path);
}

/* What stands before an element of a list. */
static const char *comma(int is_first)
{
    return is_first ? "\n" : ",\n";
}

/* ---------------------------------------------------------------- The catalogue */

static void write_units(FILE *file)
{
    fputs("\"units\":[{\"code\":\"亿元\",\"dimension\":\"cny\",\"factor\":1e8},{\"code\":\"万元\",\"dimension\":\"cny\",\"factor\":1e4},"
          "{\"code\":\"家\",\"dimension\":\"count\",\"factor\":1},{\"code\":\"%\",\"dimension\":\"ratio\",\"factor\":0.01},"
          "{\"code\":\"倍\",\"dimension\":\"ratio\",\"factor\":1}],\n",
          file);
}

static void write_regions(FILE *file)
{
    fputs("\"regions\":[{\"code\":\"cn\",\"name\":\"合成国\",\"level\":\"nation\"}", file);
    for (int i = 0; i < PROVINCES; i++)
        fprintf(file, ",\n{\"code\":\"p%02d\",\"name\":\"合成省%02d\",\"level\":\"province\",\"parent\":\"cn\"}", i, i);
    fputs("],\n", file);
}

static void write_agencies(FILE *file, const struct world *world)
{
    static const char *const departments[DEPARTMENTS] = {"科技厅", "发改委", "工信厅", "财政厅"};
    fputs("\"agencies\":[", file);
    for (int i = 0; i < PROVINCES; i++)
        for (int k = 0; k < DEPARTMENTS; k++)
            fprintf(
                file,
                "%s{\"code\":\"p%02d.a%d\",\"name\":\"合成省%02d%s\",\"short_name\":\"%s\",\"kind\":\"department\",\"region\":\"p%02d\"}",
                comma(i + k == 0), i, k, i, departments[k], departments[k], i);
    for (int i = 0; i < world->parks; i++)
        fprintf(file, ",\n{\"code\":\"k%04d.gwh\",\"name\":\"合成园%04d管委会\",\"kind\":\"park_committee\",\"region\":\"p%02d\"}", i, i,
                i % PROVINCES);
    fputs("],\n", file);
}

/* A third is national from the beginning, a third has become so, a third is not. */
static void write_parks(FILE *file, const struct world *world)
{
    static const char later[] = "{\"level\":\"provincial\",\"last_day\":\"2020-12-31\"},{\"level\":\"national\",\"first_day\":"
                                "\"2021-01-01\"}";
    static const char *const levels[] = {"{\"level\":\"national\"}", later, "{\"level\":\"provincial\"}"};
    fputs("\"parks\":[", file);
    for (int i = 0; i < world->parks; i++)
        fprintf(file,
                "%s{\"code\":\"k%04d\",\"name\":\"合成园%04d\",\"region\":\"p%02d\",\"type\":\"high_tech_park\",\"agency\":\"k%04d.gwh\","
                "\"levels\":[%s]}",
                comma(i == 0), i, i, i % PROVINCES, i, levels[i / PROVINCES % 3]);
    fputs("],\n", file);
}

/* All by rule: the national parks, and each province's. */
static void write_groups(FILE *file)
{
    fputs("\"groups\":[{\"code\":\"g-nat\",\"name\":\"国家级\",\"rule_kind\":\"park\",\"rule_region\":\"cn\",\"rule_level\":\"national\","
          "\"rule_level_match\":\"exact\"}",
          file);
    for (int i = 0; i < PROVINCES; i++)
        fprintf(file, ",\n{\"code\":\"g%02d\",\"name\":\"合成省%02d高新区\",\"rule_kind\":\"park\",\"rule_region\":\"p%02d\"}", i, i, i);
    fputs("],\n", file);
}

static void write_followers(FILE *file, int i)
{
    fprintf(
        file,
        ",\n{\"code\":\"i%03d-growth\",\"name\":\"合成指标%03d增速\",\"unit\":\"%%\",\"derivation\":\"growth\",\"derived_from\":\"i%03d\","
        "\"levels_comparable\":true},\n{\"code\":\"i%03d-share\",\"name\":\"合成指标%03d占全省\",\"unit\":\"%%\",\"derivation\":\"ratio\","
        "\"derived_from\":\"i%03d\",\"derived_with\":\"i%03d\",\"denominator_at\":\"province\"}",
        i, i, i, i, i, i, i);
}

static void write_indicators(FILE *file, const struct world *world)
{
    fputs("\"indicators\":[", file);
    for (int i = 0; i < world->indicators; i++)
        fprintf(file,
                "%s{\"code\":\"i%03d\",\"name\":\"合成指标%03d\",\"unit\":\"%s\",\"direction\":\"%s\",\"aggregation_area\":\"sum\","
                "\"aggregation_time\":\"%s\"}",
                comma(i == 0), i, i, unit_of(i), is_rising(i) ? "increase" : "decrease", is_stock(i) ? "last" : "sum");
    for (int i = 0; i < world->indicators; i += FOLLOWED) write_followers(file, i);
    fputs("]}\n", file);
}

static void write_catalogue(const struct world *world, const char *path)
{
    FILE *file = create(path);
    fputs("{\"format\":\"parkdb-policy-1\",\"catalogue\":{\"code\":\"g\",\"title\":\"合成\"},\n", file);
    write_units(file);
    write_regions(file);
    write_agencies(file, world);
    write_parks(file, world);
    write_groups(file);
    write_indicators(file, world);
    finish(file, path);
}

/* ---------------------------------------------------------------- Targets */

struct draft {
    char area[CODE_SIZE], indicator[CODE_SIZE], reference[CODE_SIZE];
    const char *quantifier, *basis, *comparator, *unit, *over;
    double value;
    int of, baseline, from, to; /* the indicator's number; years, or 0 */
};

/* For groups, for more years than one, or against the province's figure. */
static void set_special(struct draft *draft, const struct world *world, int province, double effort, unsigned kind)
{
    if (kind < 10) draft->quantifier = "each";
    else if (kind < 30) draft->value *= world->parks / PROVINCES;
    else if (kind < 50) draft->over = "each", draft->from = draft->to - 3;
    else if (kind < 70) draft->over = "sum", draft->from = draft->to - 2, draft->value *= 3.0;
    else if (kind < 85) draft->over = "mean", draft->from = draft->to - 2;
    else {
        draft->of = draft->of / FOLLOWED * FOLLOWED;
        draft->basis = "ratio", draft->unit = "%", draft->value = effort;
        snprintf(draft->reference, CODE_SIZE, "p%02d", province);
    }
    if (kind < 30) snprintf(draft->area, CODE_SIZE, "g%02d", province);
}

/* Against an earlier year, of growth, or a level. */
static void set_common(struct draft *draft, double effort, unsigned kind)
{
    if (kind < 300) draft->basis = "ratio", draft->unit = "倍", draft->value = effort + 0.2;
    else if (kind < 400) draft->basis = "change", draft->value *= 0.1;
    else if (kind < 500) draft->basis = "percent_change", draft->unit = "%", draft->value = (effort - 0.8) * 100.0;
    else if (kind < 540) draft->of = draft->of / FOLLOWED * FOLLOWED, draft->unit = "%", draft->value = 3.0 + effort;
}

static const char *comparator_of(const struct draft *draft, unsigned kind, uint64_t h)
{
    if (mix(h, 3) % 10 == 0) return "~";
    return is_rising(draft->of) || *draft->reference || (kind >= 500 && kind < 540) ? ">=" : "<=";
}

/* About as good as what comes, so that each status is found. */
static void draft_target(struct draft *draft, const struct world *world, long target)
{
    uint64_t h = world_draw(world, (uint64_t)target, 4711);
    unsigned kind = (unsigned)(h % 1000);
    int park = (int)(target % world->parks), last = world->first_year + YEARS - 1;
    double effort = 0.8 + (double)(h / 1000 % 400) / 1000.0;
    memset(draft, 0, sizeof *draft);
    draft->quantifier = "whole", draft->basis = "level", draft->over = "last";
    draft->of = (int)(mix(h, 1) % (unsigned)world->indicators);
    draft->to = world->first_year + 4 + (int)(mix(h, 2) % 13);
    draft->value = world_value(world, draft->of, park + PROVINCES, draft->to < last ? draft->to : last) * effort;
    draft->unit = unit_of(draft->of);
    code_park(draft->area, park);
    if (kind < 120) set_special(draft, world, park % PROVINCES, effort, kind);
    else set_common(draft, effort, kind);
    if ((kind >= 120 && kind < 500) || kind >= 750) draft->baseline = world->first_year + (int)(h / 400000 % 3);
    snprintf(draft->indicator, CODE_SIZE, "i%03d%s", draft->of, kind >= 500 && kind < 540 ? "-growth" : "");
    draft->comparator = comparator_of(draft, kind, h);
}

static void write_target(FILE *file, const struct world *world, long target)
{
    struct draft draft;
    draft_target(&draft, world, target);
    fprintf(file,
            "%s{\"code\":\"t%07ld\",\"clause\":\"c%05ld\",\"area\":\"%s\",\"quantifier\":\"%s\",\"indicator\":\"%s\",\"basis\":\"%s\",",
            comma(target < PROVINCES), target, target / PROVINCES / 10, draft.area, draft.quantifier, draft.indicator, draft.basis);
    if (draft.baseline) fprintf(file, "\"baseline_period\":\"%d\",", draft.baseline);
    if (*draft.reference) fprintf(file, "\"reference_area\":\"%s\",", draft.reference);
    if (draft.from) fprintf(file, "\"period_from\":\"%d\",", draft.from);
    fprintf(file, "\"comparator\":\"%s\",\"value\":%.4f,\"unit\":\"%s\",\"period_to\":\"%d\",\"over\":\"%s\",\"wording\":\"达到%.4f%s\"}",
            draft.comparator, draft.value, draft.unit, draft.to, draft.over, draft.value, draft.unit);
}

/* ---------------------------------------------------------------- Documents */

static void write_clauses(FILE *file, long clauses)
{
    fputs("\"clauses\":[", file);
    for (long c = 0; c < clauses; c++)
        fprintf(file, "%s{\"code\":\"c%05ld\",\"number\":\"%ld\",\"heading\":\"%s第%ld条\"}", comma(c == 0), c, c + 1,
                c % 7 ? "创新能力提升" : "科技金融与人才", c);
    fputs("],\n", file);
}

static void write_tasks(FILE *file, int province, long clauses)
{
    static const char *const roles[] = {"lead", "responsible", "support"};
    fputs("\"tasks\":[", file);
    for (long c = 0; c < clauses; c++) {
        fprintf(file, "%s{\"clause\":\"c%05ld\",\"agencies\":[", comma(c == 0), c);
        for (int r = 0; r < 3; r++)
            fprintf(file, "%s{\"agency\":\"p%02d.a%ld\",\"role\":\"%s\"}", r ? "," : "", province, (c + r) % DEPARTMENTS, roles[r]);
        fputs("]}", file);
    }
    fputs("],\n", file);
}

static void write_document(const struct world *world, const char *path, int province)
{
    FILE *file = create(path);
    long clauses = world->targets / PROVINCES / 10 + 1;
    fprintf(file,
            "{\"format\":\"parkdb-policy-1\",\"document\":{\"code\":\"d%02d\",\"title\":\"合成省%02d的合成文件\",\"status\":\"in_force\","
            "\"region\":\"p%02d\",\"plan_from\":\"%d\",\"plan_to\":\"%d\",\"issuers\":[\"p%02d.a0\"]},\n",
            province, province, province, world->first_year, world->first_year + 16, province);
    write_clauses(file, clauses);
    write_tasks(file, province, clauses);
    fputs("\"targets\":[", file);
    for (long t = province; t < world->targets; t += PROVINCES) write_target(file, world, t);
    fputs("]}\n", file);
    finish(file, path);
}

static void write_dimension(FILE *file, const struct world *world, int dimension)
{
    static const char *const methods[] = {"min_max", "rank", "min_max", "target_share"};
    fprintf(file, "%s{\"code\":\"s2016/%d\",\"assessment\":\"s2016\",\"name\":\"维度%d\",\"weight\":20,\"items\":[", comma(dimension == 0),
            dimension, dimension);
    for (int k = 0; k < 5; k++)
        fprintf(file, "%s{\"indicator\":\"i%03d\",\"method\":\"%s\",\"weight\":1}", k ? "," : "", (dimension * 7 + k) % world->indicators,
                methods[k % 4]);
    fputs("]}", file);
}

static void write_scheme(const struct world *world, const char *path)
{
    FILE *file = create(path);
    fputs("{\"format\":\"parkdb-policy-1\",\"catalogue\":{\"code\":\"s\",\"title\":\"合成考核\"},\"assessments\":[{\"code\":\"s2016\","
          "\"name\":\"合成考核\",\"scheme\":\"s\",\"edition\":\"2016\",\"min_coverage\":0.5,\"classes\":[{\"name\":\"国家级\","
          "\"area_group\":\"g-nat\"}]}],\"dimensions\":[",
          file);
    for (int d = 0; d < 5; d++) write_dimension(file, world, d);
    fputs("]}\n", file);
    finish(file, path);
}

/* ---------------------------------------------------------------- Figures */

static void write_figures(const struct world *world, const char *path)
{
    FILE *file = create(path);
    fputs("area,indicator,period,value,vintage\n", file);
    for (int i = 0; i < world->indicators; i++)
        for (int y = world->first_year; y < world->first_year + YEARS; y++)
            for (int a = is_followed(i) ? 0 : PROVINCES; a < world->parks + PROVINCES; a++) world_write(world, file, i, a, y);
    finish(file, path);
}

void generate(const struct world *world, const char *directory)
{
    static char paths[POLICY_FILES][PATH_SIZE];
    char figures[PATH_SIZE];
    policy_paths(directory, paths);
    write_catalogue(world, paths[0]);
    for (int d = 0; d < PROVINCES; d++) write_document(world, paths[d + 1], d);
    write_scheme(world, paths[PROVINCES + 1]);
    path_in(figures, directory, "figures.csv");
    write_figures(world, figures);
}
