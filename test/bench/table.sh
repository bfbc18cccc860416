#!/bin/sh
# Prints what runs of the benchmark have found as one table of Markdown, a column for each run: the ratio, or what was measured by itself.
# With --times: parkdb's time or measure beside the ratio. Usage: sh test/bench/table.sh [--times] FOUND.tsv...
set -eu
times=0
if [ "${1:-}" = --times ]; then
    times=1
    shift
fi
if [ $# -eq 0 ]; then
    sed -n '3s/^# .*Usage: /usage: /p' "$0" >&2
    exit 2
fi
# A file's lines: "#" and a title, "-" and a note, or a name, parkdb's, the other side's, their ratio, the goal, a verdict.
awk -F '\t' -v times="$times" '
FNR == 1 { files++; part = FILENAME; sub("/found.tsv$", "", part); sub(".*/", "", part); sub("-[0-9]*$", "", part); run[files] = part; part = "" }
$1 == "#" { part = $2; next }
$1 == "-" { next }
{
    key = part SUBSEP $1
    if (!(key in goal)) { order[++count] = key; name[key] = $1; in_part[key] = part }
    cell[key, files] = $4 == "" ? $2 : times ? $2 " (" $4 ")" : $4
    if (index($6, "DIFFER")) cell[key, files] = cell[key, files] " **answers differ**"
    else if ($6 == "not met") cell[key, files] = "**" cell[key, files] "**"
    if (!(key in goal) || goal[key] == "–") goal[key] = $5
}
END {
    for (i = 1; i <= count; i++) {
        key = order[i]
        if (in_part[key] != last) {
            last = in_part[key]
            line = "| " last " |"
            rule = "|---|"
            for (f = 1; f <= files; f++) { line = line " " run[f] " |"; rule = rule "--:|" }
            print "\n" line " goal |\n" rule "--:|"
        }
        line = "| " name[key] " |"
        for (f = 1; f <= files; f++) line = line " " ((key, f) in cell ? cell[key, f] : "–") " |"
        print line " " goal[key] " |"
    }
}' "$@"
