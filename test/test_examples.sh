#!/bin/sh
# The example programs and the questions do what the README says: every question runs in the sqlite3 program and through the library, with
# as many rows. Usage: test_examples.sh SOURCE-DIRECTORY PROGRAM-DIRECTORY
set -eu
source=$1 bin=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
db=$work/policies.db

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

"$bin/parkdb-load" "$db" "$source"/examples/policies/*.json > "$work/first" || fail "load"
"$bin/parkdb-load" "$db" "$source"/examples/policies/*.json > "$work/second" || fail "load again"
grep -q ' 0 records added, 0 changed, 0 removed' "$work/second" || fail "loading again changed something: $(cat "$work/second")"
"$bin/parkdb-load" --export hunan-2017 "$db" | cmp - "$source/examples/policies/hunan-2017.json" || fail "export"
"$bin/parkdb-overview" "$db" | grep -q 'hunan-2017' || fail "overview"
"$bin/parkdb-targets" "$db" --document hunan-2017 --due 2019 | grep -q '翻一番' || fail "targets"
"$bin/parkdb-responsible" "$db" 科学技术局 | grep -q '建设高水平创新平台' || fail "responsible"
if "$bin/parkdb-responsible" "$db" 不存在的单位 2> "$work/none"; then fail "an agency that is not there was found"; fi
for program in ask import load overview progress report responsible synthesize targets; do
    "$bin/parkdb-$program" --help > "$work/help" 2>&1 || fail "parkdb-$program --help: $(cat "$work/help")"
    grep -q "^usage: parkdb-$program " "$work/help" || fail "parkdb-$program --help: $(cat "$work/help")"
done

# A file of an older version is brought up before anything is loaded into it, and said to be; a dry run leaves it alone.
old=$work/old.db
{ cat "$source/test/data/schema-0.5.0.sql" && echo 'PRAGMA application_id = 0x504B4442; PRAGMA user_version = 5000;'; } | sqlite3 "$old" > /dev/null
if "$bin/parkdb-load" --dry-run "$old" "$source"/examples/policies/*.json 2> "$work/refused"; then fail "a dry run upgraded a file"; fi
grep -q OLDER "$work/refused" || fail "$(cat "$work/refused")"
"$bin/parkdb-load" "$old" "$source"/examples/policies/*.json > "$work/upgraded" || fail "load into a file of an older version"
grep -q 'old.db: its schema has been upgraded to version' "$work/upgraded" || fail "$(cat "$work/upgraded")"
sqlite3 "$old" 'DROP VIEW target_overview'
"$bin/parkdb-load" "$old" "$source"/examples/policies/*.json > "$work/upgraded" || fail "load into a file that lacks a view"
[ "$(sqlite3 "$old" 'SELECT count(*) FROM target_overview')" = "$(sqlite3 "$db" 'SELECT count(*) FROM target_overview')" ] || fail "the view is not back"

# Figures that are made up go into a database of their own, the same ones for a day, and say what they are; no other database takes them.
demo=$work/demo-synthetic.db
cp "$db" "$demo"
sqlite3 "$db" .dump > "$work/before"
if "$bin/parkdb-synthesize" --into "$db" 2> "$work/refused"; then fail "synthetic figures went into policies.db"; fi
grep -q 'only into a file with "synthetic" in its name' "$work/refused" || fail "$(cat "$work/refused")"
"$bin/parkdb-synthesize" --day 2026-11-20 "$db" > "$work/figures.csv" || fail "synthesize"
"$bin/parkdb-synthesize" --day 2026-11-20 "$db" | cmp - "$work/figures.csv" || fail "the same day gave other synthetic figures"
if "$bin/parkdb-synthesize" --day 2026-11-20 --seed 8 "$db" | cmp -s - "$work/figures.csv"; then fail "another seed gave the same figures"; fi
if LC_ALL=de_DE.UTF-8 "$bin/parkdb-synthesize" --day 2026-11-20 "$db" | cmp - "$work/figures.csv"; then :; else fail "a locale changed the figures"; fi
[ "$(grep -vc '合成数据.*合成 synthetic' "$work/figures.csv")" = 1 ] || fail "a synthetic figure does not say what it is"
sqlite3 "$db" .dump | cmp - "$work/before" || fail "printing synthetic figures changed policies.db"
"$bin/parkdb-synthesize" --into --day 2026-11-20 "$demo" > /dev/null || fail "synthesize --into"
"$bin/parkdb-import" "$demo" "$work/figures.csv" | grep -q ', 0 written, [1-9][0-9]* unchanged, 0 bad$' || fail "the synthetic CSV file is not what --into writes"
[ "$(sqlite3 "$demo" "SELECT code || synthetic || (SELECT count(*) FROM observation WHERE source IS NOT source.id) FROM source WHERE code <> 'unstated'")" = synthetic-demo10 ] ||
    fail "a synthetic figure without the synthetic source"
[ "$(sqlite3 "$demo" "SELECT count(*) FROM observation o JOIN indicator i ON i.id = o.indicator JOIN unit u ON u.id = i.unit
    WHERE o.value < 0 OR (u.dimension = 'count' AND o.value <> round(o.value)) OR (u.dimension = 'ratio' AND o.value > 100)")" = 0 ] ||
    fail "a synthetic figure is not plausible"
[ "$(sqlite3 "$demo" "SELECT count(*) FROM integrity_problem")" = 0 ] || fail "$(sqlite3 "$demo" "SELECT * FROM integrity_problem")"

# Published figures go in beside their own catalogue; a database that has them takes no synthetic ones.
real=$work/suzhou-not-synthetic.db
"$bin/parkdb-load" "$real" "$source"/examples/policies/base-catalogue.json "$source"/examples/figures/suzhou-public.json > /dev/null || fail "load Suzhou"
"$bin/parkdb-import" "$real" "$source/examples/figures/suzhou-public.csv" > /dev/null || fail "import"
if "$bin/parkdb-synthesize" --into "$real" 2> "$work/refused"; then fail "synthetic figures were mixed with published ones"; fi
grep -q 'must not be mixed' "$work/refused" || fail "$(cat "$work/refused")"

# Another day, in the sqlite3 program and in the library: as known then, less is met than as known later.
statuses="SELECT status, count(*) FROM target_progress GROUP BY status"
as_of() { # a database, the day that is asked for, the day whose knowledge counts, a question
    sqlite3 -batch -bail -init "$source/examples/as-of.sql" -readonly "$1" "UPDATE clock SET as_of = '$2', known_on = '$3'; $4"
}
then=$(as_of "$demo" 2026-06-30 2026-06-30 "$statuses" | tr '\n' ' ')
later=$(as_of "$demo" 2026-06-30 2026-11-20 "$statuses" | tr '\n' ' ')
if [ -z "$then" ] || [ "$then" = "$later" ]; then fail "what became known later changed nothing: $then/ $later"; fi
as_of "$demo" 2018-06-30 2018-06-30 "$statuses" > "$work/early"
[ "$(grep -c -e '^behind|' -e '^on_track|' "$work/early")" = 2 ] || fail "nothing is on its way in 2018: $(cat "$work/early")"
{
    echo "UPDATE clock SET as_of = '2026-06-30', known_on = '2026-06-30';"
    cat "$source/examples/queries/17-due-by-year.sql"
} | sqlite3 -bail -init "$source/examples/as-of.sql" -readonly "$demo" | grep -q '合成数据' || fail "as-of.sql with a question"
"$bin/parkdb-progress" "$demo" shijiazhuang-htz 2026-06-30 2026-06-30 > "$work/then" || fail "progress"
"$bin/parkdb-progress" "$demo" shijiazhuang-htz 2026-06-30 2026-11-20 > "$work/later" || fail "progress"
grep -q 'SYNTHETIC FIGURES' "$work/then" || fail "progress does not say that figures are synthetic"
grep '营业收入增速.* 2025 ' "$work/then" | grep -q missed || fail "what was revised later was not missed before: $(cat "$work/then")"
grep '营业收入增速.* 2025 ' "$work/later" | grep -q met || fail "a revision does not count: $(cat "$work/later")"
grep -q 'who fails' "$work/then" || fail "progress has no roll-up"
"$bin/parkdb-progress" "$demo" | grep -q zhengding-htz || fail "the parks are not listed"
if "$bin/parkdb-progress" "$db" nowhere 2> "$work/none"; then fail "a park that is not there was found"; fi
if "$bin/parkdb-progress" "$db" shijiazhuang-htz 2026-02-30 2> "$work/none"; then fail "a day that is not there was taken"; fi

# A report says what its figures are, in every format, and which tables there are; what is not there is told with what is.
"$bin/parkdb-report" --out "$work/park.html" "$demo" park chenzhou-htz || fail "report"
grep -q '<h1>郴州高新区</h1>' "$work/park.html" || fail "the report is not on its park"
grep -q '合成数据' "$work/park.html" || fail "the report does not say that figures are synthetic"
grep -c '<svg class="chart" role="img"' "$work/park.html" > "$work/charts"
[ "$(cat "$work/charts")" -ge 10 ] || fail "only $(cat "$work/charts") charts"
"$bin/parkdb-report" --language en --format markdown --as-of 2018-06-30 "$demo" document hunan-2017 > "$work/document.md" || fail "report as Markdown"
grep -q 'As of 2018-06-30' "$work/document.md" || fail "the report is not of its day"
grep -q '| on track |' "$work/document.md" || fail "nothing is on track in 2018"
"$bin/parkdb-report" --format csv --table task "$demo" agency shijiazhuang.kjj > "$work/tasks.csv" || fail "report as CSV"
[ "$(sqlite3 :memory: ".import --csv $work/tasks.csv t" "SELECT count(*) FROM t")" = 9 ] || fail "$(cat "$work/tasks.csv")"
if "$bin/parkdb-report" --format csv "$demo" park chenzhou-htz 2> "$work/none"; then fail "a CSV file without a table"; fi
grep -q '^  ranking ' "$work/none" || fail "the tables are not listed: $(cat "$work/none")"
if "$bin/parkdb-report" "$demo" park chenzhou-hzt 2> "$work/none"; then fail "a park that is not there was found"; fi
grep -q 'is it "chenzhou-htz"?' "$work/none" || fail "$(cat "$work/none")"

# Every question has an answer where there are figures; without any, all but those on figures themselves.
today=$work/today-synthetic.db
cp "$db" "$today"
"$bin/parkdb-load" "$today" "$source"/examples/assessments/*.json > /dev/null || fail "load an assessment"
"$bin/parkdb-load" --export innovation-index-2014 "$today" | cmp - "$source/examples/assessments/innovation-index-2014.json" || fail "export an assessment"
"$bin/parkdb-synthesize" --into "$today" > /dev/null || fail "synthesize --into"
[ "$(sqlite3 "$today" "SELECT group_concat(DISTINCT nature) FROM assessment_result")" = simulated ] || fail "a made-up result is called something else"
needs_figures=" 18-what-changed.sql 20-reported-or-derived.sql 21-weak-spots-of-a-park.sql 22-ranking-of-an-indicator.sql 24-assessment-table.sql 25-assessment-step-by-step.sql 32-followups-due-this-month.sql 34-followups-so-far.sql 35-replaced-documents.sql 37-figures-in-doubt.sql 38-sources-that-disagree.sql "
# Those on follow-ups need some, and those on replaced documents one: these are raised here, in the second file alone.
sqlite3 "$today" "INSERT INTO followup_accept (target, area, due_period, raised, due) SELECT target_code, area_code, due_period, date(raised, '-40 days'),
    date(raised, '-10 days') FROM followup_proposed WHERE agency_code IS NOT NULL LIMIT 3;
    INSERT INTO followup_event_entry (followup, kind, text) SELECT max(followup_code), 'answered', '已报送数据' FROM followup_open;
    INSERT INTO source (code, name, synthetic) VALUES ('another', '另一来源（合成数据）', 1);
    INSERT INTO observation_entry (indicator, area, period, value, source) SELECT o.indicator, o.area, o.period, o.value * 10000, 'another'
      FROM observation_entry o JOIN observation_entry b ON b.indicator = o.indicator AND b.area = o.area AND b.period = o.period - 1
      WHERE o.area = 'shijiazhuang-htz' AND o.period GLOB '[0-9][0-9][0-9][0-9]' AND o.value > 20 ORDER BY o.indicator, o.period LIMIT 1;
    INSERT INTO document_relation (document, relation, related) SELECT n.id, 'supersedes', o.id FROM document n, document o
    WHERE n.code = 'shijiazhuang-2025' AND o.code = 'shijiazhuang-htz-2018'" || fail "follow-ups by hand"
count=0
for question in "$source"/examples/queries/*.sql; do
    head -n 2 "$question" | grep -cq '^-- ' || fail "$question does not begin with its question"
    if grep -q '^\.' "$question"; then fail "$question has commands that only the sqlite3 program knows"; fi
    for file in "$db" "$today"; do
        sqlite3 -init "$source/examples/sqliterc" -bail -readonly "$file" < "$question" > "$work/box" 2>&1 || fail "$question in sqlite3: $(cat "$work/box")"
        "$bin/parkdb-ask" "$file" "$question" > "$work/asked" || fail "$question through the library"
        rows=$(sqlite3 -bail -readonly -json "$file" < "$question" | grep -c '^[[{]' || true)
        case "$file $needs_figures" in
        "$db "*" ${question##*/} "*) [ "$rows" = 0 ] || fail "$question has an answer without figures" ;;
        *) [ "$rows" -gt 0 ] || fail "$question has no answer in ${file##*/}" ;;
        esac
    done
    # Whoever shows figures says when they are synthetic.
    if grep -q -e 'target_progress' -e 'target_rollup' -e 'FROM figure' -e 'indicator_ranking' -e '_standing' -e 'assessment_' -e 'agency_scorecard' \
        -e 'FROM followup_proposed' "$question"; then
        case "${question##*/}" in 15-*) ;; *) grep -q '合成数据' "$work/box" || fail "$question does not say that figures are synthetic" ;; esac
    fi
    count=$((count + 1))
done
[ "$count" -ge 33 ] || fail "only $count questions"

# A database is neither read as a file nor replaced by one.
cp "$demo" "$work/kept.db"
ln -s "${demo##*/}" "$work/link.csv"
refused() { # words, program, arguments…
    words=$1
    shift
    if "$@" > /dev/null 2> "$work/refused"; then fail "$* was not refused"; fi
    grep -q "$words" "$work/refused" || fail "$*: $(cat "$work/refused")"
    cmp "$demo" "$work/kept.db" || fail "$* changed the database"
}
for file in "$demo" "$work/link.csv" "$demo-wal"; do
    refused 'cannot be written: found .*the open database, expected another file' "$bin/parkdb-report" --out "$file" "$demo" park chenzhou-htz
    refused 'cannot be written: found .*the open database, expected another file' "$bin/parkdb-import" --export "$demo" "$file"
done
refused 'cannot be written: found an SQLite database' "$bin/parkdb-report" --out "$demo" "$real" park suzhou-sip
refused 'found the open database, expected another file' "$bin/parkdb-import" "$demo" "$work/link.csv"
refused 'found the open database, expected another file' "$bin/parkdb-load" "$demo" "$demo"

# A file at fault changes nothing and says where.
sed 's/"comparator": ">="/"comparator": "gte"/' "$source/examples/policies/hunan-2017.json" > "$work/bad.json"
sqlite3 "$db" .dump > "$work/before"
if "$bin/parkdb-load" "$db" "$work/bad.json" > /dev/null 2> "$work/errors"; then fail "a bad file was loaded"; fi
grep -q 'bad.json: targets\[0\].comparator: found "gte", expected one of' "$work/errors" || fail "$(cat "$work/errors")"
sqlite3 "$db" .dump | cmp - "$work/before" || fail "a bad file changed the database"
# A mistyped code is told with the one that is most like it; one that is like none, without.
sed 's/"indicator": "gdp_growth"/"indicator": "gdp_growht"/; s/"clause": "2.1.2"/"clause": "9.9"/' \
    "$source/examples/policies/shijiazhuang-2025.json" > "$work/typo.json"
if "$bin/parkdb-load" "$db" "$work/typo.json" > /dev/null 2> "$work/errors"; then fail "a mistyped file was loaded"; fi
grep -q 'found "gdp_growht", expected the code of an indicator: is it "gdp_growth"?$' "$work/errors" || fail "$(cat "$work/errors")"
grep -q 'found "9.9", expected the code of a clause$' "$work/errors" || fail "$(cat "$work/errors")"
echo "$count questions answered"
