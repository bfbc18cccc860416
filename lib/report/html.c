/* A report as one page of HTML that needs nothing else: no script, no font, no network. Made to be read by a machine, too: headings in
 * order, tables with captions and headers, charts that say in words what they show. */
#include "report/chart.h"
#include "report/css.h"
#include "report/text.h"

#include <stdlib.h>
#include <string.h>

/* What is gathered until the end, since the page begins with a list of what is in it. */
struct page {
    sqlite3_str *body, *contents, *empty;
    int charts; /* drawn so far: each is numbered */
};

static void put(sqlite3_str *out, const char *html)
{
    sqlite3_str_appendall(out, html);
}

static void put_text(sqlite3_str *out, const char *text)
{
    pk_put_html(out, text, (int)strlen(text));
}

static struct page *page_of(const struct pk_report *report)
{
    return report->own;
}

/* ---------------------------------------------------------------- Words of a row */

static int column_named(const struct pk_report_table *table, const char *name)
{
    for (int i = 0; i < table->column_count; i++)
        if (strcmp(table->columns[i].name, name) == 0) return i;
    return -1;
}

/* The first column of a part, or -1. */
static int column_of(const struct pk_report_table *table, enum pk_report_part part)
{
    for (int i = 0; i < table->column_count; i++)
        if (table->columns[i].part == part) return i;
    return -1;
}

static void put_cell(const struct pk_report *report, const struct pk_report_table *table, int column, sqlite3_str *out)
{
    if (column >= 0) pk_put_shown(report, table, column, out, pk_put_html);
}

static void put_named(const struct pk_report *report, const struct pk_report_table *table, const char *name, const char *before,
                      const char *after)
{
    int column = column_named(table, name);
    if (column < 0 || !table->cells[column].known) return;
    put(page_of(report)->body, before);
    put_cell(report, table, column, page_of(report)->body);
    put(page_of(report)->body, after);
}

static const char *heading_of(const struct pk_report_table *table, const char *name)
{
    int column = column_named(table, name);
    return column < 0 ? name : table->columns[column].heading;
}

static int cell_is(const struct pk_report_cell *cell, const char *word)
{
    return cell->known && cell->text && (size_t)cell->length == strlen(word) && memcmp(cell->text, word, (size_t)cell->length) == 0;
}

/* The class of a status, strength or weakness, for its colour: of a word of small letters alone, so that nothing else gets into the page.
 */
static void put_class(sqlite3_str *out, const struct pk_report_cell *cell)
{
    for (int i = 0; i < cell->length; i++)
        if (!((cell->text[i] >= 'a' && cell->text[i] <= 'z') || cell->text[i] == '_')) return;
    if (cell->known && cell->length) sqlite3_str_appendf(out, " is-%.*s", cell->length, cell->text);
}

static void put_badge(const struct pk_report *report, const struct pk_report_table *table, int column)
{
    sqlite3_str *out = page_of(report)->body;
    if (column < 0 || !table->cells[column].known) return;
    put(out, "<span class=\"badge");
    put_class(out, &table->cells[column]);
    put(out, "\">");
    put_cell(report, table, column, out);
    put(out, "</span>");
}

/* ---------------------------------------------------------------- Facts, tiles, highlights */

static void begin_facts(struct pk_report *report, const struct pk_report_table *table)
{
    (void)table;
    put(page_of(report)->body, "<dl class=\"facts\">");
}

static void put_facts(struct pk_report *report, const struct pk_report_table *table)
{
    sqlite3_str *out = page_of(report)->body;
    for (int i = 0; i < table->column_count; i++) {
        enum pk_report_part part = table->columns[i].part;
        if (!table->cells[i].known || part == PK_PART_DATA || part == PK_PART_TITLE) continue;
        put(out, part == PK_PART_LINE ? "<div class=\"line\"><dt>" : "<div><dt>");
        put_text(out, table->columns[i].heading);
        put(out, "</dt><dd>");
        put_cell(report, table, i, out);
        put(out, "</dd></div>");
    }
}

static void end_facts(struct pk_report *report)
{
    put(page_of(report)->body, "</dl>\n");
}

static void begin_list(struct pk_report *report, const struct pk_report_table *table)
{
    sqlite3_str_appendf(page_of(report)->body, "<ul class=\"%s\">\n", strcmp(table->layout, "tiles") == 0 ? "tiles" : "highlights");
}

static void end_list(struct pk_report *report)
{
    put(page_of(report)->body, "</ul>\n");
}

/* A status and how many have it. */
static void put_tile(struct pk_report *report, const struct pk_report_table *table)
{
    sqlite3_str *out = page_of(report)->body;
    put(out, "<li class=\"tile");
    put_class(out, pk_report_cell_named(table, "status"));
    put_named(report, table, "number", "\"><b>", "</b>");
    put_named(report, table, "status", "<span>", "</span></li>\n");
}

static void put_highlight(struct pk_report *report, const struct pk_report_table *table)
{
    sqlite3_str *out = page_of(report)->body;
    int title = column_of(table, PK_PART_TITLE);
    put(out, "<li>");
    put_badge(report, table, column_of(table, PK_PART_BADGE));
    put(out, "<strong>");
    put_cell(report, table, title, out);
    put(out, "</strong><span class=\"of\">");
    put_named(report, table, "ranks", "<b>", "</b>");
    put_named(report, table, "value", " · ", "");
    put_named(report, table, "period", " (", ")");
    put(out, "</span></li>\n");
}

/* ---------------------------------------------------------------- Charts */

static struct pk_chart_value value_of(const struct pk_report_table *table, const char *name)
{
    const struct pk_report_cell *cell = pk_report_cell_named(table, name);
    return (struct pk_chart_value){cell->number, cell->known};
}

static void read_chart(const struct pk_report_table *table, struct pk_chart *chart)
{
    const struct pk_report_cell *pull = pk_report_cell_named(table, "pull");
    const struct pk_report_cell *dimension = pk_report_cell_named(table, "dimension");
    chart->is_whole = cell_is(dimension, "count") || cell_is(dimension, "rank");
    chart->required = value_of(table, "required");
    chart->far = value_of(table, "required_high");
    chart->actual = value_of(table, "actual");
    chart->start = value_of(table, "start");
    chart->expected = value_of(table, "expected");
    chart->pull = cell_is(pull, "decrease") ? -1 : cell_is(pull, "increase") ? 1 : 0;
}

static void put_key(struct pk_report *report, const struct pk_report_table *table, const char *name, const char *mark)
{
    sqlite3_str_appendf(page_of(report)->body, "<span class=\"key\">%s", mark);
    put_text(page_of(report)->body, heading_of(table, name));
    put(page_of(report)->body, " <b>");
}

static int is_boolean(const struct pk_report_table *table)
{
    return cell_is(pk_report_cell_named(table, "dimension"), "boolean");
}

/* What is required, what there is and what should be by then, in words: beside the chart and, without marks, as its description. */
static void put_required(struct pk_report *report, const struct pk_report_table *table, const char *mark)
{
    sqlite3_str *out = page_of(report)->body;
    put_key(report, table, "required", mark);
    if (pk_report_cell_named(table, "required")->known) {
        if (!is_boolean(table)) put_named(report, table, "comparator", "", " ");
        put_named(report, table, "required", "", "");
        put_named(report, table, "required_high", " – ", "");
    } else put_named(report, table, "wording", "“", "”");
    put(out, "</b>");
    if (pk_report_cell_named(table, "due_period")->known) put_named(report, table, "due_period", " (", ")");
    else {
        put(out, " (");
        put_text(out, pk_report_label(report, "undated"));
        put(out, ")");
    }
    put(out, "</span>");
}

static void put_actual(struct pk_report *report, const struct pk_report_table *table, const char *mark)
{
    sqlite3_str *out = page_of(report)->body;
    if (!pk_report_cell_named(table, "actual")->known) {
        put_key(report, table, "actual", "");
        put_text(out, pk_report_label(report, "no_figure"));
        put(out, "</b></span>");
        return;
    }
    put_key(report, table, "actual", mark);
    put_named(report, table, "bound", "", " ");
    put_named(report, table, "actual", "", "</b>");
    put_named(report, table, "actual_period", " (", ")");
    put(out, "</span>");
}

static void put_keys(struct pk_report *report, const struct pk_report_table *table, int is_drawn)
{
    sqlite3_str *out = page_of(report)->body;
    put(out, "<figcaption>");
    put_required(report, table, is_drawn ? "<i class=\"k-required\"></i>" : "");
    put_actual(report, table, is_drawn ? "<i class=\"k-actual\"></i>" : "");
    if (pk_report_cell_named(table, "expected")->known) {
        put_key(report, table, "expected", is_drawn ? "<i class=\"k-expected\"></i>" : "");
        put_named(report, table, "expected", "", "</b></span>");
    }
    put(out, "</figcaption>");
}

static void put_sentence(struct pk_report *report, const struct pk_report_table *table, const char *name, const char *before)
{
    if (!pk_report_cell_named(table, name)->known) return;
    put(page_of(report)->body, before);
    put_text(page_of(report)->body, heading_of(table, name));
    put_named(report, table, name, " ", "");
}

/* The chart in words, for who cannot see it. */
static void put_description(struct pk_report *report, const struct pk_report_table *table, int number)
{
    sqlite3_str *out = page_of(report)->body;
    const char *stop = report->english ? "; " : ";";
    sqlite3_str_appendf(out, "<title id=\"t%d\">", number);
    put_cell(report, table, column_of(table, PK_PART_TITLE), out);
    sqlite3_str_appendf(out, "</title><desc id=\"d%d\">", number);
    put_text(out, heading_of(table, "required"));
    put_named(report, table, "comparator", " ", "");
    put_named(report, table, "required", " ", "");
    put_named(report, table, "required_high", " – ", "");
    put_named(report, table, "due_period", " (", ")");
    put(out, stop);
    if (!pk_report_cell_named(table, "actual")->known) put_text(out, pk_report_label(report, "no_figure"));
    put_sentence(report, table, "actual", "");
    put_named(report, table, "actual_period", " (", ")");
    put_sentence(report, table, "start", stop);
    put_sentence(report, table, "expected", stop);
    put_sentence(report, table, "pace", stop);
    put_sentence(report, table, "status", stop);
    put(out, "</desc>");
}

static void put_figure(struct pk_report *report, const struct pk_report_table *table)
{
    struct page *page = page_of(report);
    struct pk_chart chart;
    struct pk_chart_scale scale;
    read_chart(table, &chart);
    int is_drawn = !is_boolean(table) && pk_chart_scale_of(&chart, &scale);
    put(page->body, "<figure>");
    if (is_drawn) {
        int number = ++page->charts;
        sqlite3_str_appendf(page->body, "<svg class=\"chart\" role=\"img\" width=\"100%%\" height=\"46\" aria-labelledby=\"t%d d%d\">",
                            number, number);
        put_description(report, table, number);
        pk_chart_draw(page->body, &chart, &scale);
        put(page->body, "</svg>");
    } else if (!is_boolean(table)) {
        put(page->body, "<p class=\"none\">");
        put_text(page->body, pk_report_label(report, "no_chart"));
        put(page->body, report->english ? ": " : ":");
        put_text(page->body, pk_report_label(report, "no_required"));
        put(page->body, "</p>");
    }
    put_keys(report, table, is_drawn);
    put(page->body, "</figure>\n");
}

static void put_measures(struct pk_report *report, const struct pk_report_table *table, enum pk_report_part part, const char *class_name)
{
    sqlite3_str *out = page_of(report)->body;
    int count = 0;
    for (int i = 0; i < table->column_count; i++) {
        if (table->columns[i].part != part || !table->cells[i].known) continue;
        if (!count++) sqlite3_str_appendf(out, "<dl class=\"%s\">", class_name);
        put(out, "<div><dt>");
        put_text(out, table->columns[i].heading);
        put(out, "</dt><dd>");
        put_cell(report, table, i, out);
        put(out, "</dd></div>");
    }
    if (count) put(out, "</dl>\n");
}

/* What is said small: how firm the target is, how the figure is known, by whom and since when. */
static void put_asides(struct pk_report *report, const struct pk_report_table *table)
{
    sqlite3_str *out = page_of(report)->body;
    int count = 0;
    for (int i = 0; i < table->column_count; i++) {
        if (table->columns[i].part != PK_PART_ASIDE || !table->cells[i].known) continue;
        put(out, count++ ? " · " : "<p class=\"aside\">");
        put_text(out, table->columns[i].heading);
        put(out, " ");
        put_cell(report, table, i, out);
    }
    if (count) put(out, "</p>\n");
}

static void begin_cards(struct pk_report *report, const struct pk_report_table *table)
{
    (void)table;
    put(page_of(report)->body, "<div class=\"cards\">\n");
}

static void end_cards(struct pk_report *report)
{
    put(page_of(report)->body, "</div>\n");
}

static void put_card(struct pk_report *report, const struct pk_report_table *table)
{
    sqlite3_str *out = page_of(report)->body;
    put(out, "<article class=\"card");
    put_class(out, pk_report_cell_named(table, "status"));
    put(out, "\"><header><h3>");
    put_cell(report, table, column_of(table, PK_PART_TITLE), out);
    put(out, "</h3>");
    put_badge(report, table, column_of(table, PK_PART_BADGE));
    put(out, "</header>\n");
    put_figure(report, table);
    put_measures(report, table, PK_PART_PLAIN, "measures");
    put_measures(report, table, PK_PART_LINE, "lines");
    put_asides(report, table);
    put(out, "</article>\n");
}

/* ---------------------------------------------------------------- Tables */

static const char *class_of(const struct pk_report_column *column)
{
    if (pk_report_is_number(column)) return " class=\"n\"";
    return column->kind == PK_CELL_WORD ? " class=\"w\"" : "";
}

static void begin_table(struct pk_report *report, const struct pk_report_table *table)
{
    sqlite3_str *out = page_of(report)->body;
    put(out, "<div class=\"wide\"><table><caption>");
    put_text(out, table->title);
    put(out, "</caption><thead><tr>");
    for (int i = 0; i < table->column_count; i++) {
        if (!pk_report_is_shown(&table->columns[i])) continue;
        sqlite3_str_appendf(out, "<th scope=\"col\"%s>", class_of(&table->columns[i]));
        put_text(out, table->columns[i].heading);
        put(out, "</th>");
    }
    put(out, "</tr></thead><tbody>\n");
}

static void put_field(struct pk_report *report, const struct pk_report_table *table, int i)
{
    sqlite3_str *out = page_of(report)->body;
    const struct pk_report_column *column = &table->columns[i];
    int is_title = column->part == PK_PART_TITLE;
    sqlite3_str_appendf(out, is_title ? "<th scope=\"row\"%s data-h=\"" : "<td%s data-h=\"", class_of(column));
    put_text(out, column->heading);
    put(out, "\">");
    if (column->part == PK_PART_BADGE) put_badge(report, table, i);
    else put_cell(report, table, i, out);
    put(out, is_title ? "</th>" : "</td>");
}

static void put_row_of_table(struct pk_report *report, const struct pk_report_table *table)
{
    put(page_of(report)->body, "<tr>");
    for (int i = 0; i < table->column_count; i++)
        if (pk_report_is_shown(&table->columns[i])) put_field(report, table, i);
    put(page_of(report)->body, "</tr>\n");
}

static void end_table(struct pk_report *report)
{
    put(page_of(report)->body, "</tbody></table></div>\n");
}

/* ---------------------------------------------------------------- Sections */

static const struct layout {
    const char *name;
    void (*begin)(struct pk_report *report, const struct pk_report_table *table);
    void (*row)(struct pk_report *report, const struct pk_report_table *table);
    void (*end)(struct pk_report *report);
} layouts[] = {{"table", begin_table, put_row_of_table, end_table},
               {"facts", begin_facts, put_facts, end_facts},
               {"tiles", begin_list, put_tile, end_list},
               {"highlights", begin_list, put_highlight, end_list},
               {"charts", begin_cards, put_card, end_cards}};

/* A layout that is not known is a table. */
static const struct layout *layout_of(const struct pk_report_table *table)
{
    for (size_t i = 0; i < sizeof layouts / sizeof layouts[0]; i++)
        if (strcmp(layouts[i].name, table->layout) == 0) return &layouts[i];
    return &layouts[0];
}

static void begin_section(struct pk_report *report, const struct pk_report_table *table)
{
    struct page *page = page_of(report);
    put(page->contents, "<li><a href=\"#");
    put_text(page->contents, table->name);
    put(page->contents, "\">");
    put_text(page->contents, table->title);
    put(page->contents, "</a></li>");
    put(page->body, "<section id=\"");
    put_text(page->body, table->name);
    put(page->body, "\"><h2>");
    put_text(page->body, table->title);
    put(page->body, "</h2>\n");
}

/* A section begins with its first row. */
static void put_row(struct pk_report *report, const struct pk_report_table *table)
{
    const struct layout *layout = layout_of(table);
    if (table->row_count == 1) begin_section(report, table);
    if (table->row_count == 1) layout->begin(report, table);
    layout->row(report, table);
}

static void end_section(struct pk_report *report, const struct pk_report_table *table)
{
    struct page *page = page_of(report);
    const struct layout *layout = layout_of(table);
    if (table->row_count) {
        layout->end(report);
        put(page->body, "</section>\n");
        return;
    }
    if (sqlite3_str_length(page->empty)) put(page->empty, report->english ? ", " : "、");
    put_text(page->empty, table->title);
}

/* ---------------------------------------------------------------- The page */

static int begin(struct pk_report *report)
{
    struct page *page = calloc(1, sizeof *page);
    if (!page) return pk_no_memory(report->db);
    page->body = sqlite3_str_new(report->db->sqlite);
    page->contents = sqlite3_str_new(report->db->sqlite);
    page->empty = sqlite3_str_new(report->db->sqlite);
    report->own = page;
    return PARKDB_OK;
}

static void put_head(const struct pk_report *report)
{
    sqlite3_str *out = report->out;
    sqlite3_str_appendf(out, "<!doctype html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n", report->english ? "en" : "zh-CN");
    put(out, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    put_text(out, report->name);
    put(out, " · ");
    put_text(out, pk_report_label(report, report->subject));
    sqlite3_str_appendf(out, "</title>\n<style>\n%s</style>\n</head>\n<body>\n", (const char *)pk_report_css);
}

static void put_banner(const struct pk_report *report)
{
    if (!report->synthetic) return;
    put(report->out, "<p class=\"synthetic\" role=\"note\"><strong>");
    put_text(report->out, pk_report_label(report, "synthetic"));
    put(report->out, "</strong> ");
    put_text(report->out, pk_report_label(report, "synthetic_note"));
    put(report->out, report->english ? ": " : ":");
    put_text(report->out, report->synthetic);
    put(report->out, "</p>\n");
}

static void put_day(const struct pk_report *report, const char *label, const char *day)
{
    put_text(report->out, pk_report_label(report, label));
    put(report->out, " <time>");
    put_text(report->out, day);
    put(report->out, "</time>");
}

static void put_title(const struct pk_report *report)
{
    sqlite3_str *out = report->out;
    put(out, "<header class=\"top\"><p class=\"kind\">");
    put_text(out, pk_report_label(report, report->subject));
    put(out, "</p><h1>");
    put_text(out, report->name);
    put(out, "</h1><p class=\"day\">");
    put_day(report, "as_of", report->as_of);
    put(out, " · ");
    put_day(report, "known_on", report->known_on);
    put(out, "</p>\n");
    put_banner(report);
    put(out, "</header>\n");
}

static void end(struct pk_report *report)
{
    struct page *page = page_of(report);
    sqlite3_str *out = report->out;
    /* What has run out of memory on the way makes the whole run out of it, since its text is then NULL and its length is not. */
    int failed = sqlite3_str_errcode(page->body) || sqlite3_str_errcode(page->contents) || sqlite3_str_errcode(page->empty);
    put_head(report);
    put_title(report);
    put(out, "<nav aria-label=\"");
    put_text(out, pk_report_label(report, "contents"));
    put(out, "\"><ul>");
    sqlite3_str_append(out, sqlite3_str_value(page->contents), sqlite3_str_length(page->contents));
    put(out, "</ul></nav>\n<main>\n");
    sqlite3_str_append(out, sqlite3_str_value(page->body), sqlite3_str_length(page->body));
    put(out, "</main>\n<footer>");
    if (sqlite3_str_length(page->empty)) {
        put(out, "<p>");
        put_text(out, pk_report_label(report, "empty"));
        sqlite3_str_append(out, sqlite3_str_value(page->empty), sqlite3_str_length(page->empty));
        put(out, "</p>");
    }
    put(out, "<p>");
    put_text(out, pk_report_label(report, "made_with"));
    put(out, "</p></footer>\n</body>\n</html>\n");
    report->own_failed = failed != 0;
}

static void clean(struct pk_report *report)
{
    struct page *page = report->own;
    if (!page) return;
    sqlite3_free(sqlite3_str_finish(page->body));
    sqlite3_free(sqlite3_str_finish(page->contents));
    sqlite3_free(sqlite3_str_finish(page->empty));
    free(page);
    report->own = NULL;
}

const struct pk_report_format pk_report_html = {
    .name = "html", .holds_back = 1, .begin = begin, .row = put_row, .table_end = end_section, .end = end, .clean = clean};
