#include "world.h"

#include <stdio.h>
#include <string.h>

static const struct world worlds[] = {
    {"tiny", 30, 30, 1000, 300},
    {"1M", 300, 300, 100000, 10000},
    {"10M", 3000, 300, 1000000, 100000},
};

const struct world *world_named(const char *scale)
{
    for (size_t i = 0; i < sizeof worlds / sizeof worlds[0]; i++)
        if (!strcmp(worlds[i].scale, scale)) return &worlds[i];
    return NULL;
}

int world_totals(const struct world *world)
{
    return world->indicators / 10;
}

uint64_t mix(uint64_t a, uint64_t b)
{
    uint64_t x = a * 0x9E3779B97F4A7C15u + b + 0x632BE59BD9B4E019u;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
    return x ^ (x >> 31);
}

/* ---------------------------------------------------------------- Names */

void code_area(char *code, int area)
{
    if (area < PROVINCES) snprintf(code, CODE_SIZE, "area-%02d", area + 1);
    else code_park(code, area - PROVINCES);
}

void code_park(char *code, int park)
{
    snprintf(code, CODE_SIZE, "park-%04d", park + 1);
}

void code_indicator(char *code, int indicator)
{
    snprintf(code, CODE_SIZE, "ind-%03d", indicator + 1);
}

void code_group(char *code, int group)
{
    snprintf(code, CODE_SIZE, "group-%03d", group + 1);
}

void code_document(char *code, int document)
{
    snprintf(code, CODE_SIZE, "bench-%02d", document + 1);
}

void code_clause(char *code, int clause)
{
    snprintf(code, CODE_SIZE, "bench-%02d/c%06d", clause % PROVINCES + 1, clause + 1);
}

void code_target(char *code, int target)
{
    snprintf(code, CODE_SIZE, "bench-%02d/t%07d", target % PROVINCES + 1, target + 1);
}

int is_rising(int indicator)
{
    return indicator % 10 != 9;
}

int is_stock(int indicator)
{
    return indicator % 2;
}

int is_money(int indicator)
{
    return indicator % 3 != 0;
}

static const char *const frequent[] = {"创新", "产业", "发展", "建设", "体系", "能力", "提升", "科技"};
static const char *const rare[] = {
    "专利", "孵化", "人才", "税收", "出口", "能耗", "土地", "营收", "研发", "投资", "商标", "标准", "并购", "上市", "融资", "担保",
    "芯片", "材料", "医药", "装备", "物流", "会展", "文旅", "农机", "种业", "光伏", "氢能", "储能", "遥感", "航天", "船舶", "轨道",
    "算力", "软件", "数据", "通信", "传感", "激光", "量子", "基因", "疫苗", "器械", "康养", "环保", "节水", "绿地", "学校", "医院",
};
enum { FREQUENT = sizeof frequent / sizeof frequent[0], RARE = sizeof rare / sizeof rare[0] };

void world_heading(char *text, size_t size, int clause)
{
    const char *word[5];
    for (unsigned i = 0; i < 5; i++) {
        uint64_t h = mix((uint64_t)clause, 100 + i);
        word[i] = h % 10 ? frequent[h / 10 % FREQUENT] : rare[h / 10 % RARE];
    }
    snprintf(text, size, "%s%s%s%s与%s", word[0], word[1], word[2], word[3], word[4]);
}

const char *world_word(int pick)
{
    return rare[pick % RARE];
}

/* ---------------------------------------------------------------- Figures */

static int areas_of(const struct world *world, int indicator)
{
    return world->parks + (indicator < world_totals(world) ? PROVINCES : 0);
}

long long world_slots(const struct world *world)
{
    return 2LL * YEARS * ((long long)world->indicators * world->parks + (long long)world_totals(world) * PROVINCES);
}

long long world_cents(int indicator, int area, int year)
{
    uint64_t h = mix((uint64_t)indicator, (uint64_t)area);
    double base = 1000.0 + (double)(h % 99000);
    if (area < PROVINCES) base *= 100.0;
    double rate = ((double)(h / 99000 % 120) - 20.0) / 1000.0;
    if (!is_rising(indicator)) rate = -rate / 2.0;
    double noise = ((double)(mix(h, (uint64_t)year) % 41) - 20.0) / 1000.0;
    return (long long)(base * (1.0 + rate * (year - FIRST_YEAR) + noise));
}

static int day_of(int year, int month, int day);

int world_fact(const struct world *world, long long slot, struct fact *fact)
{
    int revised = (int)(slot % 2);
    long long cell = slot / 2, with_totals = (long long)world_totals(world) * YEARS * (world->parks + PROVINCES);
    long long first = 0, rest = cell;
    if (cell >= with_totals) {
        first = world_totals(world);
        rest = cell - with_totals;
    }
    int areas = areas_of(world, (int)first);
    fact->indicator = (int)(first + rest / areas / YEARS);
    fact->year = FIRST_YEAR + (int)(rest / areas % YEARS);
    fact->area = (int)(rest % areas) + (areas == world->parks ? PROVINCES : 0);
    uint64_t h = mix((uint64_t)fact->indicator * 100000 + (uint64_t)fact->area, (uint64_t)fact->year + 7);
    unsigned luck = (unsigned)(h % 100), days = (unsigned)(h / 100 % 28);
    if (luck < 3 || (revised && luck >= 13)) return 0;
    fact->cents = world_cents(fact->indicator, fact->area, fact->year);
    if (revised) fact->cents = fact->cents * (970 + (long long)(h / 2800 % 61)) / 1000;
    fact->day = day_of(fact->year + 1, revised ? 9 : 3, 1) + (int)days;
    return 1;
}

/* A Feistel network over the next power of four, walked until it comes to a slot that there is. */
long long world_shuffled(const struct world *world, long long place)
{
    long long slots = world_slots(world);
    unsigned half = 1;
    while ((1LL << (2 * half)) < slots) half++;
    uint64_t mask = (1u << half) - 1, x = (uint64_t)place;
    do {
        uint64_t left = x >> half, right = x & mask;
        for (unsigned round = 0; round < 4; round++) {
            uint64_t next = left ^ (mix(right, round) & mask);
            left = right;
            right = next;
        }
        x = left << half | right;
    } while ((long long)x >= slots);
    return (long long)x;
}

/* ---------------------------------------------------------------- Days, by the civil calendar */

static int day_of(int year, int month, int day)
{
    int y = month <= 2 ? year - 1 : year, era = y / 400, of_era = y % 400;
    int of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

void day_text(char *text, int day)
{
    int z = day + 719468, era = z / 146097, of_era = z % 146097;
    int year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int of_year = of_era - (365 * year + year / 4 - year / 100), m = (5 * of_year + 2) / 153;
    int month = m < 10 ? m + 3 : m - 9;
    year += era * 400 + (month <= 2);
    snprintf(text, CODE_SIZE, "%04d-%02d-%02d", year, month, of_year - (153 * m + 2) / 5 + 1);
}

int day_number(const char *text)
{
    int year = 0, month = 0, day = 0;
    sscanf(text, "%d-%d-%d", &year, &month, &day);
    return day_of(year, month, day);
}
