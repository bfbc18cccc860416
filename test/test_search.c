/* Searching: what is found is what a look at every name finds, in the promised order, and writing keeps it so. */
#include "support.h"

#include <string.h>

/* Every name, read from the tables themselves and not from what the search keeps. */
static const char every_name[] =
    "SELECT 'area' AS kind, code, 'name' AS slot, name FROM area "
    "UNION ALL SELECT 'area', code, 'name_en', name_en FROM area "
    "UNION ALL SELECT 'area', a.code, 'alias ' || x.ord, x.name FROM area_alias x JOIN area a ON a.id = x.area "
    "UNION ALL SELECT 'agency', code, 'name', name FROM agency "
    "UNION ALL SELECT 'agency', code, 'short_name', short_name FROM agency "
    "UNION ALL SELECT 'indicator', code, 'name', name FROM indicator "
    "UNION ALL SELECT 'indicator', code, 'name_en', name_en FROM indicator "
    "UNION ALL SELECT 'indicator', i.code, 'alias ' || x.ord, x.name FROM indicator_alias x JOIN indicator i ON i.id = x.indicator "
    "UNION ALL SELECT 'document', code, 'title', title FROM document "
    "UNION ALL SELECT 'document', code, 'title_en', title_en FROM document "
    "UNION ALL SELECT 'document', code, 'number', number FROM document "
    "UNION ALL SELECT 'clause', code, 'heading', heading FROM clause "
    "UNION ALL SELECT 'clause', c.code, 'text', x.text FROM clause_text x JOIN clause c ON c.id = x.clause";

static char *quoted(const char *text)
{
    char *literal = sqlite3_mprintf("%Q", text);
    char *copy = format_text("%s", literal);
    sqlite3_free(literal);
    return copy;
}

/* What a search gives, a line for each, in its order. */
static char *found(parkdb *db, const char *text, int limit)
{
    parkdb_cursor *cursor = NULL;
    struct text lines = {NULL, 0, 0};
    int code;
    must(db, parkdb_search(db, text, limit, &cursor));
    while ((code = parkdb_next(cursor)) == PARKDB_ROW) {
        const parkdb_search_result *row = parkdb_search_result_row(cursor);
        ck_assert_ptr_nonnull(row);
        append_line(&lines, format_text("%s|%s|%s|%s", row->kind, row->code, row->slot, row->name));
    }
    must(db, code);
    parkdb_cursor_close(cursor);
    return kept_text(&lines);
}

/* What a look at every name finds, in the promised order. */
static char *looked_up(parkdb *db, const char *text)
{
    char *literal = quoted(text);
    return ask(db, format_text("SELECT kind, code, slot, name FROM (%s) WHERE name <> '' AND instr(lower(name), lower(%s)) "
                               "ORDER BY lower(name) <> lower(%s), length(name), kind, code, slot",
                               every_name, literal, literal));
}

static void finds(parkdb *db, const char *text, const char *expected)
{
    same_text(found(db, text, 0), expected);
    same_text(looked_up(db, text), expected);
}

/* The search equals the look at every name and finds something. Gives how much. */
static int agrees(parkdb *db, const char *text)
{
    char *lines = found(db, text, 0);
    same_text(lines, looked_up(db, text));
    return count_lines(lines);
}

/* ---------------------------------------------------------------- What is found */

START_TEST(words_of_two_characters)
{
    static const char *const words[] = {"高新", "孵化", "企业", "创新", "石家", "科技", "湖南", "平台", "资金"};
    parkdb *db = new_bundled();
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) ck_assert_msg(agrees(db, words[i]) > 0, "%s is not found", words[i]);
    finds(db, "甲园", "");
    parkdb_close(db);
}
END_TEST

START_TEST(single_characters)
{
    static const char *const characters[] = {"高", "区", "市", "研", "a", "Z", "2", "（", " ", "〔"};
    parkdb *db = new_bundled();
    int all = 0;
    for (size_t i = 0; i < sizeof characters / sizeof characters[0]; i++) all += agrees(db, characters[i]);
    ck_assert_int_gt(all, 100);
    ck_assert_int_gt(agrees(db, "区"), 0); /* stands last in most names */
    parkdb_close(db);

    db = new_made_up();
    finds(db, "甲", "area|alpha|alias 2|甲园\n");
    finds(db, "园", "area|alpha|alias 2|甲园\n");
    finds(db, "入", "indicator|income|alias 2|收入\n");
    parkdb_close(db);
}
END_TEST

/* Each pair and each end of each name leads back to it. */
START_TEST(every_part_of_every_name)
{
    parkdb *db = new_made_up();
    char *parts = ask(db, format_text("WITH RECURSIVE every AS (%s), "
                                      "cut(name, i) AS (SELECT DISTINCT name, 1 FROM every WHERE name <> '' "
                                      "UNION ALL SELECT name, i + 1 FROM cut WHERE i < length(name)), "
                                      "size(n) AS (VALUES (1), (2), (3), (100)) "
                                      "SELECT DISTINCT substr(name, i, n) FROM cut, size",
                                      every_name));
    ck_assert_int_gt(count_lines(parts), 500);
    for (char *part = parts, *end; *part; part = end + 1) {
        end = strchr(part, '\n');
        *end = '\0';
        ck_assert_msg(agrees(db, part) > 0, "\"%s\" is not found", part);
    }
    parkdb_close(db);
}
END_TEST

START_TEST(characters_beyond_the_basic_plane)
{
    parkdb *db = new_database();
    parkdb_agency rare = {.code = "rare", .name = "𠮷野家𝄞", .kind = "other"};
    parkdb_agency last = {.code = "last", .name = "\xF4\x8F\xBF\xBF", .kind = "other"}; /* U+10FFFF, the last there is */
    must(db, parkdb_agency_put(db, &rare));
    must(db, parkdb_agency_put(db, &last));
    finds(db, "𠮷", "agency|rare|name|𠮷野家𝄞\n");
    finds(db, "𝄞", "agency|rare|name|𠮷野家𝄞\n");
    finds(db, "𠮷野", "agency|rare|name|𠮷野家𝄞\n");
    finds(db, "家𝄞", "agency|rare|name|𠮷野家𝄞\n");
    finds(db, "\xF4\x8F\xBF\xBF", "agency|last|name|\xF4\x8F\xBF\xBF\n");
    parkdb_close(db);
}
END_TEST

START_TEST(the_whole_name_comes_first_then_shorter_ones)
{
    parkdb *db = new_database();
    parkdb_agency agencies[] = {{.code = "a", .name = "市科技局高新处", .kind = "other"},
                                {.code = "b", .name = "科技局", .kind = "other"},
                                {.code = "c", .name = "市科技局", .kind = "other"},
                                {.code = "d", .name = "新科技局", .kind = "other", .short_name = "科技局"}};
    for (size_t i = 0; i < sizeof agencies / sizeof agencies[0]; i++) must(db, parkdb_agency_put(db, &agencies[i]));
    finds(db, "科技局",
          "agency|b|name|科技局\n"
          "agency|d|short_name|科技局\n"
          "agency|c|name|市科技局\n"
          "agency|d|name|新科技局\n"
          "agency|a|name|市科技局高新处\n");
    finds(db, "市科技局", "agency|c|name|市科技局\nagency|a|name|市科技局高新处\n");
    parkdb_close(db);
}
END_TEST

START_TEST(every_kind_of_name)
{
    parkdb *db = new_made_up();
    finds(db, "First City", "area|north-one|name|First City\n");
    finds(db, "North One", "area|north-one|alias 1|North One\n");
    finds(db, "Realm", "area|land|alias 2|Realm\n");
    finds(db, "Two", "area|pair|alias 1|Two\n"); /* a group's */
    finds(db, "NSD", "agency|north-science|short_name|NSD\n");
    finds(db, "Income of", "indicator|income|name_en|Income of firms\n");
    finds(db, "Revenue", "indicator|income|alias 1|Revenue\n");
    finds(db, "in English", "document|plan|title_en|The plan in English\n");
    finds(db, "〔2020〕", "document|plan|number|冀〔2020〕1号\n");
    finds(db, "Another task", "clause|plan/2.2|heading|Another task\n");
    parkdb_close(db);
}
END_TEST

START_TEST(the_case_of_ascii_letters_is_ignored_and_no_other)
{
    parkdb *db = new_database();
    parkdb_agency ascii = {.code = "ascii", .name = "R&D Office", .kind = "other"};
    parkdb_agency other = {.code = "other", .name = "École Ａ", .kind = "other"};
    must(db, parkdb_agency_put(db, &ascii));
    must(db, parkdb_agency_put(db, &other));
    finds(db, "r&d", "agency|ascii|name|R&D Office\n");
    finds(db, "OFFICE", "agency|ascii|name|R&D Office\n");
    finds(db, "r", "agency|ascii|name|R&D Office\n");
    finds(db, "R&d oFFICE", "agency|ascii|name|R&D Office\n");
    finds(db, "ÉCOLE", "agency|other|name|École Ａ\n");
    finds(db, "école", "");
    finds(db, "ａ", ""); /* a full-width letter has a case of its own */
    parkdb_close(db);
}
END_TEST

START_TEST(nothing_is_found)
{
    parkdb *db = new_bundled();
    finds(db, "天安门", "");
    finds(db, "𠮷", "");
    finds(db, "高新区高新区高新区", ""); /* its first two characters are found, the whole is not */
    finds(db, "新高新高", "");
    parkdb_close(db);
    db = new_database();
    finds(db, "高", "");
    finds(db, "高新", "");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Texts that would like to be more than texts */

START_TEST(hostile_texts_are_only_texts)
{
    static const char *const texts[] = {"%",   "_",  "%%",  "__",          "'",          "''",        "\"",           "\\",     "\\%",
                                        "*",   "?1", "[a]", "' OR 1=1 --", "\"; DROP",   "a\nb",      "\t",           "%s%n%d", "\x01",
                                        ";",   "--", "/*",  "高%新",       "NEAR(a, b)", "name:高新", "高新 OR 科技", "^高新$", "{\"a\"",
                                        "$.a", "(",  ".*"};
    parkdb *db = new_bundled();
    char *before = dump(db);
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) agrees(db, texts[i]);
    finds(db, "%",
          ask(db, format_text("SELECT kind, code, slot, name FROM (%s) WHERE name LIKE '%%#%%%%' ESCAPE '#' "
                              "ORDER BY name <> '%%', length(name), kind, code, slot",
                              every_name)));
    same_text(dump(db), before);

    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        parkdb_agency agency = {.code = format_text("h%02zu", i), .name = format_text("甲%s乙", texts[i]), .kind = "other"};
        must(db, parkdb_agency_put(db, &agency));
    }
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        contains(found(db, format_text("甲%s乙", texts[i]), 0), format_text("agency|h%02zu|name|甲%s乙\n", i, texts[i]));
        ck_assert_int_gt(agrees(db, texts[i]), 0);
    }
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* What they find is not promised; they read and break nothing that is not theirs. */
START_TEST(texts_that_are_not_utf8_do_no_harm)
{
    static const char *const texts[] = {"\x80", "\xFF", "\xE9\xAB", "\xC0\x80", "\xED\xA0\x80", "高\xE6\x96", "\xF8\x88\x80\x80\x80"};
    parkdb *db = new_bundled();
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) ck_assert(is_utf8(found(db, texts[i], 0)));
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(very_long_texts)
{
    struct text text = {NULL, 0, 0};
    for (int i = 0; i < 20000; i++) append(&text, "高新区");
    char *longest = kept_text(&text);
    parkdb *db = new_bundled();
    finds(db, longest, "");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Limits, and calls that make no sense */

START_TEST(a_limit_takes_the_first)
{
    parkdb *db = new_bundled();
    char *all = found(db, "高新", 0);
    int count = count_lines(all);
    ck_assert_int_gt(count, 5);
    for (int limit = 1; limit <= count + 1; limit++) {
        char *some = found(db, "高新", limit);
        ck_assert_int_eq(count_lines(some), limit < count ? limit : count);
        ck_assert_msg(strncmp(some, all, strlen(some)) == 0, "with a limit of %d others are found", limit);
    }
    same_text(found(db, "高新", 2147483647), all);
    ck_assert_int_eq(count_lines(found(db, "高", 3)), 3);
    parkdb_close(db);
}
END_TEST

START_TEST(misuse)
{
    parkdb *db = new_made_up();
    parkdb_cursor *cursor = (parkdb_cursor *)db; /* anything but NULL */
    must_fail(db, parkdb_search(db, "", 0, &cursor), PARKDB_MISUSE, "text");
    ck_assert_ptr_null(cursor);
    cursor = (parkdb_cursor *)db;
    must_fail(db, parkdb_search(db, NULL, 0, &cursor), PARKDB_MISUSE, "text");
    ck_assert_ptr_null(cursor);
    must_fail(db, parkdb_search(db, "a", -1, &cursor), PARKDB_MISUSE, "limit");
    ck_assert_ptr_null(cursor);
    must_fail(db, parkdb_search(db, "a", 0, NULL), PARKDB_MISUSE, "cursor");
    cursor = (parkdb_cursor *)db;
    ck_assert_int_eq(parkdb_search(NULL, "a", 0, &cursor), PARKDB_MISUSE);
    ck_assert_ptr_null(cursor);
    parkdb_close(db);
}
END_TEST

START_TEST(rows_are_the_cursors)
{
    parkdb *db = new_made_up();
    parkdb_cursor *cursor = NULL, *other = NULL;
    must(db, parkdb_search(db, "Realm", 0, &cursor));
    ck_assert_ptr_null(parkdb_search_result_row(cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    ck_assert_str_eq(parkdb_search_result_row(cursor)->name, "Realm");
    ck_assert_ptr_null(parkdb_region_row(cursor));
    must(db, parkdb_region_find(db, NULL, &other));
    ck_assert_int_eq(parkdb_next(other), PARKDB_ROW);
    ck_assert_ptr_null(parkdb_search_result_row(other));
    parkdb_cursor_close(other);
    must(db, parkdb_next(cursor));
    ck_assert_ptr_null(parkdb_search_result_row(cursor));
    must(db, parkdb_next(cursor));
    ck_assert_ptr_null(parkdb_search_result_row(NULL));
    parkdb_cursor_close(cursor);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Writing keeps it so */

START_TEST(agencies_kept_current)
{
    parkdb *db = new_database();
    parkdb_agency agency = {.code = "x", .name = "省科技厅", .short_name = "科技厅", .kind = "department"};
    must(db, parkdb_agency_put(db, &agency));
    finds(db, "技厅", "agency|x|short_name|科技厅\nagency|x|name|省科技厅\n");
    agency.name = "省工信厅";
    must(db, parkdb_agency_put(db, &agency));
    finds(db, "技厅", "agency|x|short_name|科技厅\n");
    finds(db, "工信", "agency|x|name|省工信厅\n");
    agency.short_name = NULL;
    must(db, parkdb_agency_put(db, &agency));
    finds(db, "技厅", "");
    agency.short_name = "工信厅";
    must(db, parkdb_agency_put(db, &agency));
    finds(db, "工信", "agency|x|short_name|工信厅\nagency|x|name|省工信厅\n");
    must(db, parkdb_agency_remove(db, &agency));
    finds(db, "工信", "");
    ck_assert_int_eq(ask_int(db, "SELECT (SELECT count(*) FROM search_name) + (SELECT count(*) FROM search_gram)"), 0);
    parkdb_close(db);
}
END_TEST

START_TEST(areas_kept_current)
{
    parkdb *db = new_database();
    parkdb_region land = {.code = "land", .name = "中国", .name_en = "China", .level = "nation"};
    parkdb_park park = {.code = "park", .name = "东湖高新区", .region = "land"};
    parkdb_area_group group = {.code = "group", .name = "一区多园"};
    parkdb_area_alias alias = {.area = "park", .ord = 1, .name = "中国光谷"};
    must(db, parkdb_region_put(db, &land));
    must(db, parkdb_park_put(db, &park));
    must(db, parkdb_area_group_put(db, &group));
    must(db, parkdb_area_alias_put(db, &alias));
    finds(db, "中国", "area|land|name|中国\narea|park|alias 1|中国光谷\n");
    finds(db, "区", "area|group|name|一区多园\narea|park|name|东湖高新区\n");
    alias.name = "武汉·光谷";
    must(db, parkdb_area_alias_put(db, &alias));
    finds(db, "中国", "area|land|name|中国\n");
    finds(db, "光谷", "area|park|alias 1|武汉·光谷\n");
    land.name_en = "PRC";
    must(db, parkdb_region_put(db, &land));
    finds(db, "chin", "");
    finds(db, "prc", "area|land|name_en|PRC\n");
    group.name = "园区";
    must(db, parkdb_area_group_put(db, &group));
    finds(db, "多园", "");
    must(db, parkdb_area_group_remove(db, &group));
    finds(db, "区", "area|park|name|东湖高新区\n");
    must(db, parkdb_area_alias_remove(db, &alias));
    finds(db, "光谷", "");
    must(db, parkdb_area_alias_put(db, &alias));
    must(db, parkdb_park_remove(db, &park)); /* takes its other names along */
    finds(db, "光谷", "");
    finds(db, "区", "");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(indicators_kept_current)
{
    parkdb *db = new_database();
    parkdb_unit unit = {.code = "家", .dimension = "count", .factor = 1};
    parkdb_indicator indicator = {.code = "firms", .name = "高新技术企业数", .name_en = "firms", .unit = "家"};
    parkdb_indicator_alias alias = {.indicator = "firms", .ord = 2, .name = "高企数"};
    must(db, parkdb_unit_put(db, &unit));
    must(db, parkdb_indicator_put(db, &indicator));
    must(db, parkdb_indicator_alias_put(db, &alias));
    finds(db, "业数", "indicator|firms|name|高新技术企业数\n");
    finds(db, "高", "indicator|firms|alias 2|高企数\nindicator|firms|name|高新技术企业数\n");
    indicator.name = "高新技术企业";
    must(db, parkdb_indicator_put(db, &indicator));
    finds(db, "业数", "");
    finds(db, "FIRM", "indicator|firms|name_en|firms\n");
    run(db, "UPDATE indicator_alias SET ord = 1");
    finds(db, "高企", "indicator|firms|alias 1|高企数\n");
    must(db, parkdb_indicator_remove(db, &indicator));
    finds(db, "高", "");
    finds(db, "家", ""); /* units are not searched */
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(documents_and_clauses_kept_current)
{
    parkdb *db = new_database();
    parkdb_document document = {.code = "d", .title = "实施意见", .title_en = "Opinions", .number = "冀政字〔2020〕52号"};
    parkdb_clause clause = {.document = "d", .code = "d/1", .heading = "总体要求"};
    must(db, parkdb_document_put(db, &document));
    must(db, parkdb_clause_put(db, &clause));
    finds(db, "52号", "document|d|number|冀政字〔2020〕52号\n");
    finds(db, "要求", "clause|d/1|heading|总体要求\n");
    document.number = NULL;
    document.title = "行动方案";
    must(db, parkdb_document_put(db, &document));
    clause.heading = "主要目标";
    must(db, parkdb_clause_put(db, &clause));
    finds(db, "52号", "");
    finds(db, "意见", "");
    finds(db, "要求", "");
    finds(db, "要", "clause|d/1|heading|主要目标\n");
    finds(db, "方案", "document|d|title|行动方案\n");
    must(db, parkdb_clause_remove(db, &clause));
    finds(db, "目标", "");
    must(db, parkdb_document_remove(db, &document));
    finds(db, "方案", "");
    finds(db, "opinions", "");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(attached_texts)
{
    parkdb *db = new_made_up();
    parkdb_clause_text text = {.clause = "plan/2.1", .text = "到2025年，全省\n高新区达到\"50\"家以上。"};
    parkdb_clause_text other = {.clause = "plan/2.2", .text = "鼓励高新区先行先试"};
    char *before = dump(db);
    must(db, parkdb_clause_text_put(db, &text));
    must(db, parkdb_clause_text_put(db, &other));
    finds(db, "先试", "clause|plan/2.2|text|鼓励高新区先行先试\n");
    finds(db, "省\n高", "clause|plan/2.1|text|到2025年，全省\n高新区达到\"50\"家以上。\n");
    finds(db, "。", "clause|plan/2.1|text|到2025年，全省\n高新区达到\"50\"家以上。\n");
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM search_result WHERE slot = 'text'"), 2);
    text.text = "支持高新区";
    must(db, parkdb_clause_text_put(db, &text));
    finds(db, "高新区", "clause|plan/2.1|text|支持高新区\nclause|plan/2.2|text|鼓励高新区先行先试\n");
    finds(db, "全省", "");
    run(db, "UPDATE clause_text SET clause = (SELECT id FROM clause WHERE code = 'plan/3') WHERE text = '支持高新区'");
    finds(db, "支持", "clause|plan/3|text|支持高新区\n");
    text.clause = "plan/3";
    must(db, parkdb_clause_text_remove(db, &text));
    must(db, parkdb_clause_text_remove(db, &other));
    finds(db, "高新区", "");
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

/* A name that repeats its pairs, and a text as long as a document. */
START_TEST(long_texts_are_found_by_each_part)
{
    struct text text = {NULL, 0, 0};
    for (int i = 0; i < 1000; i++) append(&text, format_text("第%d条高新高新", i));
    parkdb *db = new_made_up();
    parkdb_clause_text attached = {.clause = "plan/1", .text = kept_text(&text)};
    must(db, parkdb_clause_text_put(db, &attached));
    ck_assert_int_eq(count_lines(found(db, "第999条高新高新", 0)), 1);
    ck_assert_int_eq(count_lines(found(db, "新第500条", 0)), 1);
    ck_assert_int_eq(count_lines(found(db, "第1000条", 0)), 0);
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(what_is_rolled_back_is_not_found)
{
    parkdb *db = new_made_up();
    parkdb_agency agency = {.code = "north-science", .name = "另一个名字", .kind = "department"};
    char *before = dump(db);
    must(db, parkdb_begin(db));
    must(db, parkdb_agency_put(db, &agency));
    finds(db, "名字", "agency|north-science|name|另一个名字\n");
    finds(db, "NSD", "");
    must(db, parkdb_rollback(db));
    finds(db, "名字", "");
    finds(db, "NSD", "agency|north-science|short_name|NSD\n");
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

START_TEST(loading_a_changed_file_changes_what_is_found)
{
    parkdb *db = new_made_up();
    char *text = read_file(data_path("made-up-catalogue.json"), NULL);
    text = edited(text, "\"aliases\": [\"Park A\", \"甲园\"]", "\"aliases\": [\"乙园\"]");
    text = edited(text, "\"short_name\": \"NSD\",", "");
    must(db, parkdb_load_text(db, "made-up-catalogue.json", text, strlen(text), NULL, NULL));
    finds(db, "甲园", "");
    finds(db, "Park A", "");
    finds(db, "乙园", "area|alpha|alias 1|乙园\n");
    finds(db, "NSD", "");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

static unsigned next_random(unsigned *state)
{
    *state = *state * 1103515245u + 12345u;
    return *state >> 16 & 0x7FFF;
}

/* A name of few different characters, so that many hold the same parts. */
static char *random_name(unsigned *state)
{
    static const char *const characters[] = {"高", "新", "区", "a", "B", "𠮷", "%"};
    struct text name = {NULL, 0, 0};
    unsigned length = 1 + next_random(state) % 5;
    for (unsigned i = 0; i < length; i++) append(&name, characters[next_random(state) % 7]);
    return kept_text(&name);
}

static void write_something(parkdb *db, unsigned *state)
{
    parkdb_agency agency = {.code = format_text("x%u", next_random(state) % 6), .name = random_name(state), .kind = "other"};
    parkdb_area_alias alias = {.area = next_random(state) % 2 ? "alpha" : "north", .ord = 1 + (int)(next_random(state) % 4)};
    parkdb_clause_text text = {.clause = next_random(state) % 2 ? "plan/1" : "plan/2", .text = random_name(state)};
    int code = PARKDB_OK;
    alias.name = random_name(state);
    if (next_random(state) % 2) agency.short_name = random_name(state);
    switch (next_random(state) % 6) {
    case 0: code = parkdb_agency_put(db, &agency); break;
    case 1: code = parkdb_agency_remove(db, &agency); break;
    case 2: code = parkdb_area_alias_put(db, &alias); break;
    case 3: code = parkdb_area_alias_remove(db, &alias); break;
    case 4: code = parkdb_clause_text_put(db, &text); break;
    default: code = parkdb_clause_text_remove(db, &text);
    }
    /* The same name twice for one area, or removing what is not there. */
    if (code != PARKDB_CONSTRAINT && code != PARKDB_UNKNOWN) must(db, code);
}

START_TEST(after_many_writes_it_is_as_it_should_be)
{
    parkdb *db = new_made_up();
    unsigned state = 20;
    int all = 0;
    for (int i = 0; i < 600; i++) {
        write_something(db, &state);
        all += agrees(db, random_name(&state));
    }
    ck_assert_int_gt(all, 300);
    same_text(ask(db, format_text("SELECT kind, code, slot, name FROM search_result EXCEPT SELECT * FROM (%s)", every_name)), "");
    same_text(
        ask(db, format_text("SELECT * FROM (%s) WHERE name <> '' EXCEPT SELECT kind, code, slot, name FROM search_result", every_name)),
        "");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *search = suite_create("search");
    TCase *tests = add_case(search, "finding");
    tcase_add_test(tests, words_of_two_characters);
    tcase_add_test(tests, single_characters);
    tcase_add_test(tests, every_part_of_every_name);
    tcase_add_test(tests, characters_beyond_the_basic_plane);
    tcase_add_test(tests, the_whole_name_comes_first_then_shorter_ones);
    tcase_add_test(tests, every_kind_of_name);
    tcase_add_test(tests, the_case_of_ascii_letters_is_ignored_and_no_other);
    tcase_add_test(tests, nothing_is_found);
    tcase_add_test(tests, hostile_texts_are_only_texts);
    tcase_add_test(tests, texts_that_are_not_utf8_do_no_harm);
    tcase_add_test(tests, very_long_texts);
    tcase_add_test(tests, a_limit_takes_the_first);
    tcase_add_test(tests, misuse);
    tcase_add_test(tests, rows_are_the_cursors);
    tests = add_case(search, "writing");
    tcase_add_test(tests, agencies_kept_current);
    tcase_add_test(tests, areas_kept_current);
    tcase_add_test(tests, indicators_kept_current);
    tcase_add_test(tests, documents_and_clauses_kept_current);
    tcase_add_test(tests, attached_texts);
    tcase_add_test(tests, long_texts_are_found_by_each_part);
    tcase_add_test(tests, what_is_rolled_back_is_not_found);
    tcase_add_test(tests, loading_a_changed_file_changes_what_is_found);
    tcase_add_test(tests, after_many_writes_it_is_as_it_should_be);
    return search;
}

int main(void)
{
    return run_suite(suite());
}
