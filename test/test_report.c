/* Reports: numbers worked by hand in every format, charts by the numbers in their drawing, texts that try to be more than text, and what
 * can go wrong while one is written. */
#include "support.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *const languages[] = {"zh", "en"};

/* ---------------------------------------------------------------- A small world */

/* Three parks in a province; alpha has targets of most kinds. Its firms were 100 in 2016 and 150 in 2021 of 200 due in 2025: half of the
 * way in five of nine years. Energy fell from 0.5 to 0.42 in three of five years of the way to 0.4. */
static parkdb *world(void)
{
    parkdb *db = new_database();
    run(db, "INSERT INTO unit (code, name_en, dimension, factor) VALUES ('家', 'firms', 'count', 1), ('吨', 'tons (of coal)', 'mass', 1), "
            "('位', 'rank', 'rank', 1), ('是否', 'yes or no', 'boolean', 1), ('%', NULL, 'ratio', 0.01)");
    run(db, "INSERT INTO region_entry (code, name, name_en, level) VALUES ('cn', '国', 'Land', 'nation')");
    run(db, "INSERT INTO region_entry (code, name, name_en, level, parent) SELECT 'p', '省', 'Province', 'province', id FROM area WHERE "
            "code = 'cn'");
    run(db, "INSERT INTO agency (code, name, short_name, kind) VALUES ('kjj', '科技局', '科', 'department'), ('gwh', '管委会', NULL, "
            "'park_committee')");
    run(db,
        "INSERT INTO park_entry (code, name, name_en, region, agency) SELECT x.code, x.name, x.en, a.id, g.id FROM (SELECT 'alpha' AS "
        "code, '甲园' AS name, 'Alpha Park' AS en UNION ALL SELECT 'beta', '乙园', 'Beta Park' UNION ALL SELECT 'gamma', '丙园', NULL) x "
        "JOIN area a ON a.code = 'p' JOIN agency g ON g.code = 'gwh'");
    run(db, "INSERT INTO park_level (park, level) SELECT id, 'national' FROM area WHERE code = 'alpha'");
    run(db,
        "INSERT INTO area_group_entry (code, name, name_en, rule_kind, rule_region) SELECT 'g', '全省园区', 'All parks', 'park', id FROM "
        "area WHERE code = 'p'");
    run(db,
        "INSERT INTO indicator (code, name, name_en, unit, direction, aggregation_time) SELECT x.code, x.name, x.en, u.id, x.way, 'last' "
        "FROM (SELECT 'firms' AS code, '企业数' AS name, 'Firms' AS en, '家' AS unit, 'increase' AS way UNION ALL SELECT 'energy', "
        "'能耗', 'Energy', '吨', 'decrease' UNION ALL SELECT 'place', '位次', 'Rank', '位', 'decrease' UNION ALL SELECT 'done', '建成', "
        "'Is built', '是否', 'increase' UNION ALL SELECT 'share', '占比', 'Share', '%', 'maintain') x JOIN unit u ON u.code = x.unit");
    run(db, "INSERT INTO document (code, title, title_en, number, status, region, dated, note) SELECT 'plan', '规划', 'Plan', "
            "'府发〔2021〕1号', "
            "'draft', id, '2021-01-05', '征求意见' FROM area WHERE code = 'p'; INSERT INTO document (code, title) VALUES ('law', '法')");
    run(db, "INSERT INTO document_relation (document, relation, related) SELECT d.id, 'implements', r.id FROM document d, document r WHERE "
            "d.code = 'plan' AND r.code = 'law'");
    run(db,
        "INSERT INTO clause (document, code, number, heading) SELECT id, 'plan/1', '一、', '目标' FROM document WHERE code = 'plan' UNION "
        "ALL SELECT id, 'plan/2', '二、', '任务' FROM document WHERE code = 'plan'");
    run(db,
        "INSERT INTO task (id) SELECT id FROM clause WHERE code = 'plan/2'; INSERT INTO task_agency (task, ord, agency, role) SELECT c.id, "
        "1, g.id, 'lead' FROM clause c, agency g WHERE c.code = 'plan/2' AND g.code = 'kjj'");
    run(db, "INSERT INTO target (code, clause, area, quantifier, indicator, basis, comparator, value, unit, baseline_period, period_to, "
            "wording) SELECT 'plan/' || x.code, c.id, a.id, x.how, i.id, x.basis, x.sign, x.value, i.unit, b.id, d.id, x.wording FROM ("
            "SELECT 'firms' AS code, 'plan/1' AS clause, 'alpha' AS area, 'whole' AS how, 'firms' AS indicator, 'level' AS basis, '>=' AS "
            "sign, 200 AS value, '2016' AS base, '2025' AS due, '达到200家' AS wording "
            "UNION ALL SELECT 'energy', 'plan/2', 'alpha', 'whole', 'energy', 'level', '<=', 0.4, '2020', '2025', '降到0.4' "
            "UNION ALL SELECT 'place', 'plan/1', 'alpha', 'whole', 'place', 'level', '<=', 2, NULL, '2022', '前二' "
            "UNION ALL SELECT 'built', 'plan/1', 'alpha', 'whole', 'done', 'level', '>=', 1, NULL, '2022', '建成' "
            "UNION ALL SELECT 'lost', 'plan/1', 'alpha', 'whole', 'firms', 'change', '>=', 5, '2010', '2022', '比2010年多5家' "
            "UNION ALL SELECT 'each', 'plan/2', 'g', 'each', 'firms', 'level', '>=', 100, NULL, '2021', '各100家' "
            "UNION ALL SELECT 'all', 'plan/1', 'g', 'whole', 'firms', 'level', '>=', 900, NULL, '2030', '共900家') x "
            "JOIN clause c ON c.code = x.clause JOIN area a ON a.code = x.area JOIN indicator i ON i.code = x.indicator "
            "JOIN period d ON d.code = x.due LEFT JOIN period b ON b.code = x.base");
    run(db,
        "INSERT INTO target_agency (target, ord, agency, role) SELECT t.id, 1, g.id, 'responsible' FROM target t, agency g WHERE t.code = "
        "'plan/firms' AND g.code = 'kjj'");
    run(db, "INSERT INTO target_inferred (target, ord, field) SELECT id, 1, 'value' FROM target WHERE code = 'plan/energy'");
    run(db, "INSERT INTO source (code, name) VALUES ('s', '年鉴')");
    run(db,
        "INSERT INTO observation_entry (indicator, area, period, value, source, vintage) SELECT column1, column2, column3, column4, 's', "
        "'2024-02-01' FROM (VALUES ('firms', 'alpha', '2016', 100), ('firms', 'alpha', '2021', 150), ('firms', 'beta', '2021', 90), "
        "('firms', 'gamma', '2021', 300), ('firms', 'alpha', '2020', 120), ('firms', 'beta', '2020', 130), ('firms', 'gamma', '2020', "
        "140), ('energy', 'alpha', '2020', 0.5), ('energy', 'alpha', '2023', 0.42), ('place', 'alpha', '2022', 3), ('done', 'alpha', "
        "'2022', 1))");
    parkdb_followup followup = {.code = "f1",
                                .target = "plan/place",
                                .area = "alpha",
                                .agency = "kjj",
                                .raised = "2024-06-01",
                                .due = "2024-06-20",
                                .subject = "催办"};
    must(db, parkdb_followup_put(db, &followup));
    parkdb_instrument grant = {.code = "plan/grant", .clause = "plan/2", .kind = "grant", .name = "奖励", .wording = "奖励"};
    must(db, parkdb_instrument_put(db, &grant));
    must(db, parkdb_set_clock(db, "2024-06-30", "2024-06-30"));
    return db;
}

/* ---------------------------------------------------------------- Written into memory */

static int gather(void *context, const char *text, size_t length)
{
    append(context, format_text("%.*s", (int)length, text));
    return 0;
}

static parkdb_report asked(const char *subject, const char *code, const char *language, const char *format, const char *table)
{
    parkdb_report report;
    parkdb_report_init(&report);
    if (strcmp(subject, "park") == 0) report.park = code;
    if (strcmp(subject, "agency") == 0) report.agency = code;
    if (strcmp(subject, "document") == 0) report.document = code;
    report.language = language;
    report.format = format;
    report.table = table;
    return report;
}

static char *written(parkdb *db, const char *subject, const char *code, const char *language, const char *format, const char *table)
{
    parkdb_report report = asked(subject, code, language, format, table);
    struct text text = {NULL, 0, 0};
    must(db, parkdb_report_write(db, &report, gather, &text));
    return kept_text(&text);
}

static void lacks(const char *text, const char *part)
{
    const char *at = strstr(text, part);
    ck_assert_msg(!at, "found \"%s\" in: %.300s", part, at && at - text > 100 ? at - 100 : text);
}

static int count_of(const char *text, const char *part)
{
    int count = 0;
    for (const char *at = strstr(text, part); at; at = strstr(at + 1, part)) count++;
    return count;
}

/* The card of one target. */
static char *card_of(const char *page, const char *title)
{
    char *from = strstr(page, format_text("<h3>%s</h3>", title));
    ck_assert_msg(from != NULL, "no card of %s", title);
    return format_text("%.*s", (int)(strstr(from, "</article>") - from), from);
}

/* ---------------------------------------------------------------- What a report says */

START_TEST(a_page_on_a_park_says_what_is_required_and_actual)
{
    parkdb *db = world();
    char *page = written(db, "park", "alpha", NULL, NULL, NULL);
    ck_assert_int_eq(strncmp(page, "<!doctype html>\n<html lang=\"zh-CN\">", 34), 0);
    contains(page, "<h1>甲园</h1>");
    contains(page, "截至 <time>2024-06-30</time> · 数据取得截止日期 <time>2024-06-30</time>");
    contains(page, "<dt>管理机构</dt><dd>管委会</dd>");
    contains(page, "<dt>级别</dt><dd>国家级</dd>");
    contains(page, "is-behind\"><b>1</b><span>进度滞后</span>");
    lacks(page, "<script");
    lacks(page, "role=\"note\"");
    char *card = card_of(page, "企业数");
    contains(card, "要求 <b>≥ 200 家</b>（2025 年）");
    contains(card, "实际 <b>150 家</b>（2021 年）");
    contains(card, "按时间进度应达 <b>155.56 家</b>");
    contains(card, "<dt>完成率</dt><dd>75%</dd>");
    contains(card, "<dt>目标进程</dt><dd>50%</dd>");
    contains(card, "<dt>时间进度</dt><dd>55.6%</dd>");
    contains(card, "<dt>进度系数</dt><dd>0.9</dd>");
    contains(card, "<dt>尚差</dt><dd>50 家</dd>");
    contains(card, "<span class=\"badge is-behind\">进度滞后</span>");
    contains(card, "<dt>原文</dt><dd>达到200家</dd>");
    contains(card, "<dt>依据</dt><dd>《规划》（府发〔2021〕1号） 1 一、目标</dd>");
    contains(card, "<dt>责任单位</dt><dd>责任：科</dd>");
    contains(card, "数据来源 年鉴");
    contains(
        card,
        "要求 ≥ 200 家（2025 年）；实际 150 家（2021 年）；起点值 100 家；按时间进度应达 155.56 家；进度系数 0.9；状态 进度滞后</desc>");
    card = card_of(page, "能耗");
    contains(card, "要求 <b>≤ 0.4 吨</b>（2025 年）");
    contains(card, "按时间进度应达 <b>0.44 吨</b>");
    contains(card, "<dt>进度系数</dt><dd>1.33</dd>");
    contains(card, "is-on_track\">进度正常");
    contains(card, "<dt>责任单位</dt><dd>牵头：科</dd>");
    parkdb_close(db);
}
END_TEST

START_TEST(a_page_in_english_has_english_words)
{
    parkdb *db = world();
    char *page = written(db, "park", "alpha", "en", "html", NULL);
    contains(page, "<html lang=\"en\">");
    contains(page, "<h1>Alpha Park</h1>");
    char *card = card_of(page, "Energy");
    contains(card, "Required <b>≤ 0.4 tons</b> (2025)");
    contains(card, "Expected by then <b>0.44 tons</b>");
    contains(card, "on track");
    contains(card, "<dd>Plan (府发〔2021〕1号), 2 二、任务</dd>");
    contains(card, "leads: 科");
    contains(card_of(page, "Rank"), "Required <b>≤ 2</b> (2022)");
    contains(card_of(page, "Is built"), "Required <b>yes</b> (2022)");
    contains(card_of(page, "Is built"), "Actual <b>yes</b> (2022)");
    contains(page, "Nothing to show in: ");
    parkdb_close(db);
}
END_TEST

START_TEST(what_has_no_chart_says_why)
{
    parkdb *db = world();
    char *page = written(db, "park", "alpha", NULL, NULL, NULL);
    lacks(card_of(page, "建成"), "<svg");
    contains(ask(db, "SELECT explain FROM target_progress WHERE target_code = 'plan/built'"), "要求“建成”；"); /* and not "1 是否" */
    /* The baseline of one of the two targets on firms has no figure. */
    contains(page, "<p class=\"none\">不作图：要求值无法换算</p>");
    contains(page, "“比2010年多5家”");
    contains(page, "缺基期数据");
    contains(written(db, "park", "alpha", "en", NULL, NULL), "No chart: there is no required number to draw");
    parkdb_close(db);
}
END_TEST

START_TEST(a_report_on_an_agency_and_on_a_document)
{
    parkdb *db = world();
    char *page = written(db, "agency", "kjj", NULL, NULL, NULL);
    contains(page, "<h1>科技局</h1>");
    contains(card_of(page, "企业数"), "<dt>本单位职责</dt><dd>责任</dd>");
    contains(card_of(page, "能耗"), "<dt>责任依据</dt><dd>随所属任务</dd>");
    contains(page, "催办");
    contains(page, "逾期未回复");
    same_text(ask(db, "SELECT indicator, members, met, failing FROM report_agency_group WHERE agency_code = 'kjj'"), "企业数|3|2|乙园\n");
    /* alpha's rank was missed and its follow-up is open, so each's beta is what is left to be proposed. */
    same_text(ask(db, "SELECT area, status FROM report_agency_proposed WHERE agency_code = 'kjj' ORDER BY target_code"),
              "乙园|missed\n甲园|behind\n");
    same_text(ask(db, "SELECT indicator, role FROM report_agency_proposed WHERE agency_code = 'gwh'"), "");
    page = written(db, "document", "plan", NULL, NULL, NULL);
    contains(page, "<dt>效力</dt><dd>征求意见稿</dd>");
    contains(page, "<dt>文号</dt><dd>府发〔2021〕1号</dd>");
    contains(page, "贯彻落实");
    contains(page, "奖励");
    same_text(
        ask(db, "SELECT area, due_period, status, members, met, needed, failing FROM report_document_group WHERE document_code = 'plan'"),
        "全省园区|2021|missed|3|2|3.0|乙园\n");
    same_text(ask(db, "SELECT indicator, inferred, inferred_en FROM report_document_reading WHERE document_code = 'plan'"),
              "能耗|目标值|the value\n");
    same_text(ask(db, "SELECT clause, agencies, targets FROM report_document_task WHERE document_code = 'plan'"),
              "2 二、任务|牵头：科|2\n");
    parkdb_close(db);
}
END_TEST

START_TEST(places_gained_are_those_of_the_ranking)
{
    parkdb *db = world();
    lay_report_views(db);
    /* 2021: gamma 300, alpha 150, beta 90; 2020: gamma 140, beta 130, alpha 120. */
    same_text(ask(db, "SELECT rank, of, rank_change, gap_to_best, others, others_en FROM report_park_ranking WHERE park_code = 'alpha' AND "
                      "indicator_code = 'firms'"),
              "2|3|1|150.0|同省园区 2/3|parks of the same province 2/3\n");
    same_text(ask(db, "SELECT standing, ranks FROM report_park_highlight WHERE park_code = 'beta'"), "weak|全部园区 3/3、同省园区 3/3\n");
    run(db, "INSERT INTO observation_entry (indicator, area, period, value, status, vintage) VALUES ('firms', 'beta', '2020', 150, 'D', "
            "'2024-03-01')");
    same_text(ask(db,
                  "SELECT group_concat(k.rank_change) = group_concat(r.rank_change), count(k.rank_change) FROM report_park_ranking k JOIN "
                  "indicator_ranking r ON r.indicator_code = 'firms' AND r.park_code = k.park_code AND r.period = k.period AND r.peers = "
                  "'all' WHERE k.park_code IN ('alpha', 'beta', 'gamma') AND "
                  "k.indicator_code = 'firms'"),
              "1|2\n");
    parkdb_close(db);
}
END_TEST

/* What has been read for one report is in no other, nor in the views. */
START_TEST(one_report_after_another_is_its_own)
{
    parkdb *db = world(), *fresh = world();
    char *beta = written(fresh, "park", "beta", "zh", "html", NULL);
    lay_report_views(db);
    char *before = ask(db, "SELECT * FROM report_park_ranking ORDER BY park_code, indicator_code");
    written(db, "park", "alpha", "zh", "html", NULL);
    same_text(written(db, "park", "beta", "zh", "html", NULL), beta);
    same_text(written(db, "park", "beta", "zh", "csv", "ranking"), written(fresh, "park", "beta", "zh", "csv", "ranking"));
    same_text(ask(db, "SELECT * FROM report_park_ranking ORDER BY park_code, indicator_code"), before);
    parkdb_close(fresh);
    parkdb_close(db);
}
END_TEST

START_TEST(synthetic_figures_are_called_so)
{
    parkdb *db = world();
    run(db, "UPDATE source SET synthetic = 1, name = '演示' WHERE code <> 'unstated'");
    for (size_t i = 0; i < 2; i++) {
        char *page = written(db, "document", "plan", languages[i], "html", NULL);
        const char *word = i ? "<strong>Synthetic data</strong>" : "<strong>合成数据</strong>";
        contains(page, word);
        ck_assert(strstr(page, word) < strstr(page, "<main>"));
        contains(written(db, "document", "plan", languages[i], "markdown", NULL), i ? "> **Synthetic data**" : "> **合成数据**");
        contains(written(db, "document", "plan", languages[i], "json", NULL), "\"synthetic\":\"演示\"");
    }
    parkdb_close(db);
}
END_TEST

START_TEST(another_day_is_another_report)
{
    parkdb *db = world();
    char *now = written(db, "park", "alpha", NULL, NULL, NULL);
    must(db, parkdb_set_clock(db, "2026-06-30", "2024-01-01"));
    char *page = written(db, "park", "alpha", NULL, NULL, NULL);
    contains(page, "截至 <time>2026-06-30</time> · 数据取得截止日期 <time>2024-01-01</time>");
    /* Nothing was known then, and what was due in 2025 is over. */
    contains(card_of(page, "能耗"), "到期无数据");
    lacks(page, "0.42");
    must(db, parkdb_set_clock(db, "2024-06-30", "2024-06-30"));
    same_text(written(db, "park", "alpha", NULL, NULL, NULL), now);
    parkdb_close(db);
}
END_TEST

static const char *const comma_locales[] = {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "fr_FR.utf8"};

START_TEST(no_locale_changes_a_report)
{
    static const char *const formats[] = {"html", "markdown", "json"};
    parkdb *db = world();
    for (size_t f = 0; f < 3; f++) {
        char *plain = written(db, "park", "alpha", NULL, formats[f], NULL);
        for (size_t i = 0; i < sizeof comma_locales / sizeof comma_locales[0]; i++) setlocale(LC_ALL, comma_locales[i]);
        char *in_locale = written(db, "park", "alpha", NULL, formats[f], NULL);
        setlocale(LC_ALL, "C");
        same_text(in_locale, plain);
    }
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Charts */

/* The world without the other targets on firms. */
static parkdb *world_of_one(void)
{
    parkdb *db = world();
    run(db, "DELETE FROM target WHERE code IN ('plan/each', 'plan/lost', 'plan/all')");
    return db;
}

static void target_is(parkdb *db, const char *comparator, double value, const char *high)
{
    run(db, format_text("UPDATE target SET comparator = '%s', value = %.17g, value_high = %s WHERE code = 'plan/firms'", comparator, value,
                        high));
}

static void figures_are(parkdb *db, double start, double actual)
{
    run(db, "DELETE FROM observation WHERE indicator = (SELECT id FROM indicator WHERE code = 'firms')");
    run(db, format_text("INSERT INTO observation_entry (indicator, area, period, value, vintage) VALUES ('firms', 'alpha', '2016', %.17g, "
                        "'2022-01-01'), ('firms', 'alpha', '2021', %.17g, '2022-01-01')",
                        start, actual));
}

static char *chart(parkdb *db)
{
    return card_of(written(db, "park", "alpha", NULL, NULL, "target"), "企业数");
}

START_TEST(a_chart_stands_where_its_numbers_are)
{
    parkdb *db = world_of_one();
    /* 0 to 250 in steps of 50. */
    char *svg = chart(db);
    contains(svg, "class=\"short\" x=\"0.00%\" y=\"4\" width=\"100.00%\"");
    contains(svg, "class=\"way\" x=\"40.00%\" y=\"4\" width=\"40.00%\"");
    contains(svg, "class=\"enough\" x=\"80.00%\" y=\"4\" width=\"20.00%\"");
    contains(svg, "class=\"actual\" x=\"0.00%\" y=\"11\" width=\"60.00%\"");
    contains(svg, "x=\"80.00%\" y=\"0\" width=\"1\" height=\"1\"><path class=\"required\"");
    contains(svg, "x=\"62.22%\" y=\"0\" width=\"1\" height=\"1\"><path class=\"expected\"");
    contains(svg, "<text x=\"0.00%\" y=\"43\" text-anchor=\"start\">0</text>");
    contains(svg, "<text x=\"40.00%\" y=\"43\" text-anchor=\"middle\">100</text>");
    contains(svg, "<text x=\"100.00%\" y=\"43\" text-anchor=\"end\">250</text>");
    /* Less is better: what is enough lies on the left. */
    target_is(db, "<=", 50, "NULL");
    svg = chart(db);
    contains(svg, "class=\"enough\" x=\"0.00%\" y=\"4\" width=\"25.00%\"");
    contains(svg, "class=\"way\" x=\"25.00%\" y=\"4\" width=\"25.00%\"");
    contains(svg, "class=\"actual\" x=\"0.00%\" y=\"11\" width=\"75.00%\"");
    /* Between, for what is to be maintained: both ends. */
    run(db, "UPDATE indicator SET direction = 'maintain' WHERE code = 'firms'");
    target_is(db, "between", 120, "180");
    svg = chart(db);
    contains(svg, "class=\"enough\" x=\"60.00%\" y=\"4\" width=\"30.00%\"");
    ck_assert_int_eq(count_of(svg, "<path class=\"required\""), 2);
    contains(svg, "介于 120 家 – 180 家");
    parkdb_close(db);
}
END_TEST

START_TEST(what_percentages_differ_by_is_said_in_points)
{
    static const struct {
        const char *unit, *gap, *gap_en;
    } units[] = {
        {"%", "50 个百分点", "50 percentage points"}, {"‰", "50 个千分点", "50 points per thousand"}, {"百分点", "50 个百分点", NULL}};
    parkdb *db = world_of_one();
    run(db, "UPDATE unit SET code = 'former' WHERE code = '%'");
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        run(db, format_text("UPDATE unit SET code = '%s' WHERE id = (SELECT unit FROM indicator WHERE code = 'firms')", units[i].unit));
        contains(chart(db), format_text("<dt>尚差</dt><dd>%s</dd>", units[i].gap));
        if (!units[i].gap_en) continue;
        contains(chart(db), format_text("实际 <b>150%s</b>", units[i].unit)); /* a share is no difference */
        contains(card_of(written(db, "park", "alpha", "en", NULL, "target"), "Firms"), format_text("<dd>%s</dd>", units[i].gap_en));
    }
    contains(chart(db), "实际 <b>150 个百分点</b>");
    parkdb_close(db);
}
END_TEST

START_TEST(a_chart_has_everything_inside)
{
    static const struct {
        double required, start, actual;
        const char *at; /* of the required mark */
    } cases[] = {
        {200, 100, 0, "x=\"80.00%\""},           /* no figure but nothing */
        {0, -100, -60, "x=\"75.00%\""},          /* up to nothing: from -100, with room on both sides */
        {-50, -100, -60, "x=\"66.67%\""},        /* all below nothing */
        {200, 100, 100000, "x=\"0.13%\""},       /* far beyond */
        {4e17, 1e17, 2e17, "x=\"80.00%\""},      /* very large */
        {0.0004, 0.0001, 0.0002, "x=\"0.04%\""}, /* a count has no halves: the axis ends at whole ones */
    };
    parkdb *db = world_of_one();
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        target_is(db, ">=", cases[i].required, "NULL");
        figures_are(db, cases[i].start, cases[i].actual);
        char *svg = chart(db);
        for (const char *at = strstr(svg, " x=\""); at; at = strstr(at + 1, " x=\"")) {
            double place = strtod(at + 4, NULL);
            ck_assert_msg(place >= 0 && place <= 100, "case %d: %.60s", (int)i, at);
        }
        contains(svg, format_text("%s y=\"0\" width=\"1\" height=\"1\"><path class=\"required\"", cases[i].at));
        ck_assert_int_le(count_of(svg, "<text "), 12);
        lacks(svg, "nan");
        lacks(svg, "inf");
    }
    parkdb_close(db);
}
END_TEST

START_TEST(a_chart_without_a_figure_has_its_mark)
{
    parkdb *db = world_of_one();
    run(db, "DELETE FROM observation WHERE indicator = (SELECT id FROM indicator WHERE code = 'firms'); INSERT INTO figure_refresh VALUES "
            "(NULL)");
    char *svg = chart(db);
    contains(svg, "<path class=\"required\"");
    lacks(svg, "class=\"actual\"");
    contains(svg, "实际 <b>尚无数据</b>");
    run(db, "UPDATE target SET period_to = NULL WHERE code = 'plan/firms'");
    contains(chart(db), "（未定期限）");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- The same rows in every format */

/* Reads the fields of one row of CSV; gives the place after it. */
static const char *read_row(const char *at, char **fields, int *count)
{
    *count = 0;
    for (int more = 1; more;) {
        struct text field = {NULL, 0, 0};
        append(&field, "");
        int quoted = *at == '"';
        if (quoted) at++;
        while (*at && (quoted || (*at != ',' && *at != '\r'))) {
            if (quoted && *at == '"' && at[1] != '"') break;
            if (quoted && *at == '"') at++;
            append(&field, format_text("%c", *at++));
        }
        if (quoted) ck_assert_int_eq(*at++, '"');
        fields[(*count)++] = kept_text(&field);
        ck_assert_int_lt(*count, 60);
        more = *at == ',';
        if (more) at++;
    }
    ck_assert_msg(at[0] == '\r' && at[1] == '\n', "no end of a line: %.40s", at);
    return at + 2;
}

static int count_csv(const char *text, int *columns)
{
    char *fields[64];
    int rows = -1, count = 0;
    ck_assert_int_eq(strncmp(text, "\xEF\xBB\xBF", 3), 0);
    for (const char *at = text + 3; *at; rows++) {
        at = read_row(at, fields, &count);
        if (rows == -1) *columns = count;
        ck_assert_int_eq(count, *columns);
    }
    return rows;
}

static int count_json(parkdb *db, const char *text, const char *what)
{
    sqlite3_stmt *statement = prepared(db, format_text("SELECT count(*) FROM json_each(?, '$.tables[0].%s')", what));
    sqlite3_bind_text(statement, 1, text, -1, SQLITE_STATIC);
    ck_assert_int_eq(sqlite3_step(statement), SQLITE_ROW);
    int count = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    return count;
}

/* Pipes that are no part of a text. */
static int count_pipes(const char *line, size_t length)
{
    int count = 0;
    for (size_t i = 0; i < length; i++) {
        if (line[i] == '\\') i++;
        else if (line[i] == '|') count++;
    }
    return count;
}

/* Every line of a table has as many fields as its heading. */
static int count_markdown(const char *text)
{
    int rows = 0, pipes = 0;
    for (const char *at = text; *at; at += strcspn(at, "\n") + 1) {
        size_t length = strcspn(at, "\n");
        if (*at != '|') {
            pipes = 0;
            continue;
        }
        if (!pipes) {
            pipes = count_pipes(at, length);
            rows -= 2;
        }
        ck_assert_msg(count_pipes(at, length) == pipes, "%.*s", (int)length, at);
        rows++;
    }
    return rows;
}

static int count_page(const char *page)
{
    return count_of(page, "<tr>") - count_of(page, "<thead>") + count_of(page, "<article") + count_of(page, "<li class=\"tile") +
           count_of(page, "<li><span class=\"badge") + count_of(page, "<dl class=\"facts\"");
}

struct walk {
    parkdb *db;
    const char *subject, *code, *language;
    int tables, rows;
    struct text names;
};

static int note_table(void *context, const char *name, const char *title)
{
    struct walk *walk = context;
    ck_assert_int_gt((int)strlen(title), 0);
    append_line(&walk->names, name);
    return 0;
}

static void compare_table(struct walk *walk, const char *name)
{
    lay_report_views(walk->db);
    int rows = ask_int(
        walk->db, format_text("SELECT count(*) FROM report_%s_%s WHERE %s_code = '%s'", walk->subject, name, walk->subject, walk->code));
    int columns = 0;
    char *csv = written(walk->db, walk->subject, walk->code, walk->language, "csv", name);
    char *json = written(walk->db, walk->subject, walk->code, walk->language, "json", name);
    char *markdown = written(walk->db, walk->subject, walk->code, walk->language, "markdown", name);
    char *page = written(walk->db, walk->subject, walk->code, walk->language, "html", name);
    ck_assert_int_eq(count_csv(csv, &columns), rows);
    ck_assert_int_eq(count_json(walk->db, json, "rows"), rows);
    ck_assert_int_eq(count_json(walk->db, json, "columns"), columns);
    ck_assert_int_eq(count_markdown(markdown), rows);
    ck_assert_msg(count_page(page) == rows, "%s %s: found %d rows, expected %d", walk->subject, name, count_page(page), rows);
    ck_assert(is_utf8(csv) && is_utf8(json) && is_utf8(markdown) && is_utf8(page));
    walk->tables++;
    walk->rows += rows;
}

static const char *const subjects[][2] = {{"park", "alpha"}, {"agency", "kjj"}, {"document", "plan"}};

static void compare_all(parkdb *db, int least_rows)
{
    for (size_t s = 0; s < 3; s++)
        for (size_t l = 0; l < 2; l++) {
            struct walk walk = {.db = db, .subject = subjects[s][0], .code = subjects[s][1], .language = languages[l]};
            parkdb_report report = asked(walk.subject, walk.code, walk.language, NULL, NULL);
            must(db, parkdb_report_tables(db, &report, note_table, &walk));
            char *names = kept_text(&walk.names);
            for (char *name = names, *end; *name; name = end + 1) {
                end = strchr(name, '\n');
                *end = '\0';
                compare_table(&walk, name);
            }
            ck_assert_int_ge(walk.tables, 8);
            ck_assert_int_ge(walk.rows, least_rows);
        }
}

START_TEST(every_format_has_the_same_rows)
{
    parkdb *db = world();
    compare_all(db, 12);
    parkdb_close(db);
}
END_TEST

START_TEST(numbers_are_in_full_where_programs_read_them)
{
    parkdb *db = world();
    char *json = written(db, "park", "alpha", "en", "json", "target");
    sqlite3_stmt *statement =
        prepared(db, "SELECT json_extract(value, '$.required'), json_extract(value, '$.expected'), json_extract(value, '$.status'), "
                     "json_extract(value, '$.indicator'), json_extract(value, '$.comparator'), json_extract(value, '$.reason') FROM "
                     "json_each(?, '$.tables[0].rows') WHERE json_extract(value, '$.target_code') = 'plan/firms'");
    sqlite3_bind_text(statement, 1, json, -1, SQLITE_STATIC);
    ck_assert_int_eq(sqlite3_step(statement), SQLITE_ROW);
    ck_assert_double_eq(sqlite3_column_double(statement, 0), 200);
    ck_assert_double_eq(sqlite3_column_double(statement, 1), 100 + 100 * (5.0 / 9));
    same_text((const char *)sqlite3_column_text(statement, 2), "behind");
    same_text((const char *)sqlite3_column_text(statement, 3), "Firms");
    same_text((const char *)sqlite3_column_text(statement, 4), ">=");
    ck_assert_int_eq(sqlite3_column_type(statement, 5), SQLITE_NULL);
    sqlite3_finalize(statement);
    char *csv = written(db, "park", "alpha", "en", "csv", "target");
    contains(csv, "Indicator,Due,Status,Reason,Comparator,Required,");
    contains(csv, "Firms,2025,behind,,≥,200,,,150,2021,100,155.55555555555554,firms,0.75,0.5,");
    contains(written(db, "park", "alpha", NULL, "csv", "target"), "企业数,2025,进度滞后,,≥,200,");
    contains(written(db, "park", "alpha", NULL, "markdown", "target"), "| 企业数 | 2025 | 进度滞后 |  | ≥ | 200 家 |");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Texts that try to be more */

static const char *const hostile[] = {"<script>alert(1)</script>",
                                      "\" onload=\"alert(1)",
                                      "' onload='x",
                                      "a|b\\|c",
                                      "line\r\nbreak\ttab",
                                      "=cmd|' /C calc'!A0",
                                      "@SUM(1)",
                                      "]]></style><b>",
                                      "-->",
                                      "&amp;lt;",
                                      "[x](javascript:alert(1)) `code` **b** ![i](u)",
                                      "\xE2\x80\xA8\xE2\x80\xA9",
                                      "\xF0\x9F\x98\x80",
                                      "\xE2\x80\xAEover",
                                      "a,b;\"c\"",
                                      "\x01\x1F\x7F",
                                      "\xC3(\xE2\x82\xF0\x9F\xED\xA0\x80\xC0\xAF"};
#define HOSTILE_COUNT (sizeof hostile / sizeof hostile[0])

/* Every text that a report shows. */
static const char *const texts[] = {"area.name",
                                    "area.name_en",
                                    "area.note",
                                    "agency.name",
                                    "agency.short_name",
                                    "agency.note",
                                    "document.title",
                                    "document.title_en",
                                    "document.number",
                                    "document.note",
                                    "clause.number",
                                    "clause.heading",
                                    "indicator.name",
                                    "indicator.name_en",
                                    "target.wording",
                                    "target.note",
                                    "source.name",
                                    "unit.name_en",
                                    "followup.subject",
                                    "followup.note",
                                    "instrument.name",
                                    "instrument.wording",
                                    "instrument.beneficiary",
                                    "task_agency.as_written"};

static void make_hostile(parkdb *db, const char *text)
{
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        int table = (int)strcspn(texts[i], ".");
        sqlite3_stmt *statement = prepared(db, format_text("UPDATE %.*s SET %s = CAST(? AS TEXT)", table, texts[i], texts[i] + table + 1));
        sqlite3_bind_text(statement, 1, text, -1, SQLITE_STATIC);
        ck_assert_msg(sqlite3_step(statement) == SQLITE_DONE, "%s: %s", texts[i], sqlite3_errmsg(parkdb_sqlite(db)));
        sqlite3_finalize(statement);
    }
}

/* Every tag of a page is one that the library writes, and closes where it should. */
static void must_be_plain(const char *page)
{
    static const char known[] =
        " html head meta title style body header p h1 h2 h3 time nav ul li a main section dl dt dd div article span "
        "strong b i figure figcaption svg rect path text desc table caption thead tbody tr th td footer ";
    static const char alone[] = " meta rect path ";
    char *open[64];
    int depth = 0;
    page = strchr(page + 1, '<'); /* after the doctype */
    for (const char *at = page; (at = strchr(at, '<')); at++) {
        int closes = at[1] == '/';
        const char *from = at + 1 + closes;
        char *name = format_text(" %.*s ", (int)strcspn(from, " />"), from);
        ck_assert_msg(strstr(known, name) != NULL, "a tag that is not the library's: %.60s", at);
        /* Quotes come in pairs, and nothing but the library's attributes stands between them. */
        const char *end = strchr(from, '>');
        int quotes = 0;
        for (const char *byte = from; byte < end; byte++) {
            quotes += *byte == '"';
            ck_assert_msg(quotes % 2 || strncmp(byte, " on", 3) != 0, "an attribute that runs: %.100s", at);
        }
        ck_assert_msg(quotes % 2 == 0, "an open quote: %.100s", at);
        if (closes) {
            ck_assert_msg(depth > 0 && strcmp(open[--depth], name) == 0, "%.60s closes %s", at, depth >= 0 ? open[depth] : "nothing");
        } else if (!strstr(alone, name)) {
            ck_assert_int_lt(depth, 63);
            open[depth++] = name;
        }
        /* What stands in a style is no page. */
        if (strcmp(name, " style ") == 0 && !closes) at = strstr(at, "</style>") - 1;
    }
    ck_assert_int_eq(depth, 0);
}

/* Several are tried at a time: each bundle begins with another one. */
#define BUNDLES 4

START_TEST(hostile_texts_stay_texts)
{
    parkdb *db = world();
    struct text bundle = {NULL, 0, 0};
    for (int i = _i; i < (int)HOSTILE_COUNT; i += BUNDLES) append(&bundle, hostile[i]);
    make_hostile(db, kept_text(&bundle));
    compare_all(db, 8);
    for (size_t s = 0; s < 3; s++)
        for (size_t l = 0; l < 2; l++) {
            must_be_plain(written(db, subjects[s][0], subjects[s][1], languages[l], "html", NULL));
            char *json = written(db, subjects[s][0], subjects[s][1], languages[l], "json", NULL);
            sqlite3_stmt *statement = prepared(db, "SELECT json_valid(?)");
            sqlite3_bind_text(statement, 1, json, -1, SQLITE_STATIC);
            ck_assert_int_eq(sqlite3_step(statement), SQLITE_ROW);
            ck_assert_int_eq(sqlite3_column_int(statement, 0), 1);
            sqlite3_finalize(statement);
            for (const char *byte = json; *byte; byte++) ck_assert_int_ge((unsigned char)*byte, '\n');
        }
    parkdb_close(db);
}
END_TEST

START_TEST(texts_come_back_as_they_were)
{
    parkdb *db = world();
    for (size_t i = 0; i < HOSTILE_COUNT - 2; i++) {
        make_hostile(db, hostile[i]);
        /* JSON gives each text back, byte by byte. */
        sqlite3_stmt *statement = prepared(db, "SELECT json_extract(?1, '$.tables[0].rows[0].name') = ?2, json_extract(?1, '$.name') = ?2");
        char *json = written(db, "park", "alpha", NULL, "json", "fact");
        sqlite3_bind_text(statement, 1, json, -1, SQLITE_STATIC);
        sqlite3_bind_text(statement, 2, hostile[i], -1, SQLITE_STATIC);
        ck_assert_int_eq(sqlite3_step(statement), SQLITE_ROW);
        ck_assert_msg(sqlite3_column_int(statement, 0) == 1 && sqlite3_column_int(statement, 1) == 1, "%s: %.300s", hostile[i], json);
        sqlite3_finalize(statement);
        /* So does CSV, but for the mark before what a spreadsheet would compute. */
        char *fields[64];
        int count;
        const char *at = read_row(written(db, "park", "alpha", NULL, "csv", "fact") + 3, fields, &count);
        read_row(at, fields, &count);
        same_text(fields[0], strchr("=@-+", *hostile[i]) ? format_text("'%s", hostile[i]) : hostile[i]);
    }
    make_hostile(db, "<script>alert(1)</script>");
    contains(written(db, "park", "alpha", NULL, "html", NULL), "<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>");
    make_hostile(db, "a|b<c");
    contains(written(db, "park", "alpha", NULL, "markdown", NULL), "# a\\|b&lt;c\n");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- What can go wrong */

START_TEST(a_request_that_makes_no_sense_is_refused)
{
    parkdb *db = world();
    struct text text = {NULL, 0, 0};
    parkdb_report report = asked("park", "alpha", NULL, NULL, NULL);
    ck_assert_int_eq(parkdb_report_write(NULL, &report, gather, &text), PARKDB_MISUSE);
    must_fail(db, parkdb_report_write(db, NULL, gather, &text), PARKDB_MISUSE, "a parkdb_report is needed");
    must_fail(db, parkdb_report_write(db, &report, NULL, &text), PARKDB_MISUSE, "a function to write with");
    must_fail(db, parkdb_report_file(db, &report, NULL), PARKDB_MISUSE, "a path is needed");
    must_fail(db, parkdb_report_tables(db, &report, NULL, NULL), PARKDB_MISUSE, "a function to call");
    report.size = 8;
    must_fail(db, parkdb_report_write(db, &report, gather, &text), PARKDB_MISUSE, "parkdb_report.size: found 8, expected");
    parkdb_report_init(&report);
    must_fail(db, parkdb_report_write(db, &report, gather, &text), PARKDB_MISUSE, "found 0 of park, agency and document");
    report.park = report.document = "alpha";
    must_fail(db, parkdb_report_write(db, &report, gather, &text), PARKDB_MISUSE, "found 2 of park, agency and document");
    report = asked("park", "alpha", "fr", NULL, NULL);
    must_fail(db, parkdb_report_write(db, &report, gather, &text), PARKDB_MISUSE, "language: found \"fr\", expected one of zh, en");
    report = asked("park", "alpha", NULL, "pdf", NULL);
    must_fail(db, parkdb_report_write(db, &report, gather, &text), PARKDB_MISUSE, "format: found \"pdf\", expected one of html");
    report = asked("park", "alpha", NULL, NULL, "scorecard");
    must_fail(db, parkdb_report_write(db, &report, gather, &text), PARKDB_MISUSE,
              "table: found \"scorecard\", expected one of status, fact");
    report = asked("park", "alpha", NULL, "csv", NULL);
    must_fail(db, parkdb_report_write(db, &report, gather, &text), PARKDB_MISUSE, "table: found none, expected one of status, fact");
    report = asked("park", "alhpa", NULL, NULL, NULL);
    must_fail(db, parkdb_report_write(db, &report, gather, &text), PARKDB_UNKNOWN,
              "park: found \"alhpa\", expected the code of a park: is it \"alpha\"?");
    report = asked("agency", "alpha", NULL, NULL, NULL);
    must_fail(db, parkdb_report_write(db, &report, gather, &text), PARKDB_UNKNOWN, "expected the code of an agency");
    ck_assert_ptr_null(text.bytes);
    parkdb_close(db);
}
END_TEST

static int stop_after(void *context, const char *text, size_t length)
{
    int *left = context;
    ck_assert(text && length > 0);
    return (*left)-- <= 0;
}

static int interrupt(void *context, const char *text, size_t length)
{
    (void)text;
    (void)length;
    parkdb_interrupt(context);
    return 0;
}

START_TEST(a_callback_stops_it)
{
    parkdb *db = world();
    parkdb_report report = asked("park", "alpha", NULL, "json", NULL);
    int left = 0;
    must_fail(db, parkdb_report_write(db, &report, stop_after, &left), PARKDB_INTERRUPTED, "the callback stopped");
    /* No transaction is left behind. */
    ck_assert_int_eq(sqlite3_get_autocommit(parkdb_sqlite(db)), 1);
    run(db,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) INSERT INTO followup_entry (code, target, area, "
        "agency, raised, due, subject) SELECT 'n' || i, 'plan/firms', 'alpha', 'kjj', '2024-06-01', '2024-07-01', 'a long subject to fill "
        "a page with' FROM n");
    left = 1;
    must_fail(db, parkdb_report_write(db, &report, stop_after, &left), PARKDB_INTERRUPTED, "the callback stopped");
    must_fail(db, parkdb_report_write(db, &report, interrupt, db), PARKDB_INTERRUPTED, "interrupt");
    contains(written(db, "park", "alpha", NULL, "json", NULL), "f1");
    parkdb_close(db);
}
END_TEST

static int stop_at_once(void *context, const char *name, const char *title)
{
    (void)context;
    (void)name;
    (void)title;
    return 1;
}

START_TEST(a_list_of_tables_can_be_stopped)
{
    parkdb *db = world();
    parkdb_report report = asked("park", "nobody", NULL, NULL, NULL);
    must_fail(db, parkdb_report_tables(db, &report, stop_at_once, NULL), PARKDB_INTERRUPTED, "stopped the list");
    parkdb_close(db);
}
END_TEST

START_TEST(a_file_is_replaced_in_one_step)
{
    parkdb *db = world();
    parkdb_report report = asked("park", "alpha", NULL, NULL, NULL);
    char *path = fresh_path("report.html");
    write_text(path, "former");
    must(db, parkdb_report_file(db, &report, path));
    same_text(read_file(path, NULL), written(db, "park", "alpha", NULL, NULL, NULL));
    same_text(names_beside(path), "report.html\n");
    write_text(path, "former");
    report.park = "nobody";
    must_fail(db, parkdb_report_file(db, &report, path), PARKDB_UNKNOWN, "nobody");
    same_text(read_file(path, NULL), "former");
    same_text(names_beside(path), "report.html\n");
    report.park = "alpha";
    must_fail(db, parkdb_report_file(db, &report, path_beside(path, "none/report.html")), PARKDB_IO, "none/report.html: cannot be written");
    parkdb_close(db);
}
END_TEST

START_TEST(memory_that_runs_out_is_said)
{
    parkdb *db = world();
    int failures = 0, done = 0;
    for (int more = 0; more < 12000000 && !done; more += 20000) {
        struct text text = {NULL, 0, 0};
        parkdb_report report = asked("park", "alpha", NULL, more % 40000 ? "html" : "json", NULL);
        sqlite3_hard_heap_limit64(sqlite3_memory_used() + more);
        int code = parkdb_report_write(db, &report, gather, &text);
        sqlite3_hard_heap_limit64(0);
        ck_assert_msg(code == PARKDB_OK || code == PARKDB_NO_MEMORY, "%s: %s", parkdb_code_name(code), parkdb_last_error(db)->message);
        failures += code != PARKDB_OK;
        done = code == PARKDB_OK && more % 40000 && failures;
        char *page = kept_text(&text);
        if (code == PARKDB_OK && more % 40000) must_be_plain(page);
    }
    ck_assert_int_gt(failures, 3);
    ck_assert_int_eq(done, 1);
    must_be_plain(written(db, "park", "alpha", NULL, NULL, NULL));
    parkdb_close(db);
}
END_TEST

START_TEST(what_is_stale_is_made_anew_first)
{
    char *path = fresh_path("t.db");
    parkdb *db = new_file(path);
    load_made_up(db);
    load_figures(db);
    char *plain = written(db, "park", "alpha", NULL, "json", "target");
    run(db, "INSERT INTO figure_dirty SELECT indicator, period, 0 FROM indicator_period");
    same_text(written(db, "park", "alpha", NULL, "json", "target"), plain);
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM figure_dirty"), 0);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- The description */

START_TEST(every_table_is_described)
{
    parkdb *db = world();
    lay_report_views(db);
    /* Each table has a view, each column one of the view's, and its twin in English. */
    same_text(ask(db,
                  "SELECT c.subject, c.table_name, c.name FROM report_column c WHERE NOT EXISTS (SELECT 1 FROM pragma_table_info('report_' "
                  "|| c.subject || '_' || c.table_name) i WHERE i.name = c.name) OR (c.kind = 'text_en' AND NOT EXISTS (SELECT 1 FROM "
                  "pragma_table_info('report_' || c.subject || '_' || c.table_name) i WHERE i.name = c.name || '_en'))"),
              "");
    same_text(
        ask(db, "SELECT t.subject, t.name FROM report_table t WHERE NOT EXISTS (SELECT 1 FROM report_column c WHERE c.subject = t.subject "
                "AND c.table_name = t.name) OR NOT EXISTS (SELECT 1 FROM pragma_table_info('report_' || t.subject || '_' || t.name) i "
                "WHERE i.name = t.subject || '_code')"),
        "");
    same_text(ask(db, "SELECT DISTINCT kind FROM report_column WHERE kind NOT IN ('text', 'text_en', 'word', 'number', 'count', 'percent', "
                      "'quantity', 'difference') UNION SELECT DISTINCT part FROM report_column WHERE part NOT IN ('title', 'badge', "
                      "'drawn', 'line', 'aside', "
                      "'unit', 'data') UNION SELECT DISTINCT layout FROM report_table WHERE layout NOT IN ('facts', 'tiles', 'highlights', "
                      "'charts', 'table')"),
              "");
    /* Each list of words is in the vocabulary, and no two columns of a table share a place or a name. */
    same_text(
        ask(db,
            "SELECT c.words FROM report_column c WHERE (c.kind = 'word') <> (c.words IS NOT NULL) OR (c.words IS NOT NULL AND NOT EXISTS "
            "(SELECT 1 FROM vocabulary v WHERE v.table_name || '.' || v.field = c.words))"),
        "");
    same_text(
        ask(db, "SELECT subject, table_name, max(name) FROM report_column GROUP BY 1, 2, ord HAVING count(*) > 1 UNION ALL SELECT subject, "
                "table_name, name FROM report_column GROUP BY 1, 2, 3 HAVING count(*) > 1"),
        "");
    parkdb_close(db);
}
END_TEST

/* Every word that the views give has a meaning, on figures of every status and reason. */
START_TEST(every_word_of_a_report_has_a_meaning)
{
    parkdb *db = new_figured();
    put_successors(db);
    must(db, parkdb_set_clock(db, "2023-06-30", NULL));
    lay_report_views(db);
    char *questions =
        ask(db, "SELECT 'SELECT DISTINCT ''' || c.words || ''', x.' || c.name || ' FROM report_' || c.subject || '_' || "
                "c.table_name || ' x WHERE x.' || c.name || ' IS NOT NULL AND NOT EXISTS (SELECT 1 FROM vocabulary v WHERE "
                "v.table_name || ''.'' || v.field = ''' || c.words || ''' AND v.word = x.' || c.name || ')' FROM report_column "
                "c WHERE c.kind = 'word'");
    int count = 0;
    for (char *question = questions, *end; *question; question = end + 1, count++) {
        end = strchr(question, '\n');
        *end = '\0';
        same_text(ask(db, question), "");
    }
    ck_assert_int_gt(count, 30);
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *report = suite_create("report");
    TCase *says = add_case(report, "says");
    tcase_add_test(says, a_page_on_a_park_says_what_is_required_and_actual);
    tcase_add_test(says, a_page_in_english_has_english_words);
    tcase_add_test(says, what_has_no_chart_says_why);
    tcase_add_test(says, a_report_on_an_agency_and_on_a_document);
    tcase_add_test(says, places_gained_are_those_of_the_ranking);
    tcase_add_test(says, one_report_after_another_is_its_own);
    tcase_add_test(says, synthetic_figures_are_called_so);
    tcase_add_test(says, another_day_is_another_report);
    tcase_add_test(says, no_locale_changes_a_report);
    TCase *charts = add_case(report, "charts");
    tcase_add_test(charts, a_chart_stands_where_its_numbers_are);
    tcase_add_test(charts, what_percentages_differ_by_is_said_in_points);
    tcase_add_test(charts, a_chart_has_everything_inside);
    tcase_add_test(charts, a_chart_without_a_figure_has_its_mark);
    TCase *formats = add_case(report, "formats");
    tcase_add_test(formats, every_format_has_the_same_rows);
    tcase_add_test(formats, numbers_are_in_full_where_programs_read_them);
    add_loop(formats, hostile_texts_stay_texts, BUNDLES);
    tcase_add_test(formats, texts_come_back_as_they_were);
    TCase *wrong = add_case(report, "wrong");
    tcase_add_test(wrong, a_request_that_makes_no_sense_is_refused);
    tcase_add_test(wrong, a_callback_stops_it);
    tcase_add_test(wrong, a_list_of_tables_can_be_stopped);
    tcase_add_test(wrong, a_file_is_replaced_in_one_step);
    tcase_add_test(wrong, memory_that_runs_out_is_said);
    tcase_add_test(wrong, what_is_stale_is_made_anew_first);
    TCase *described = add_case(report, "described");
    tcase_add_test(described, every_table_is_described);
    tcase_add_test(described, every_word_of_a_report_has_a_meaning);
    return report;
}

int main(void)
{
    return run_suite(suite());
}
