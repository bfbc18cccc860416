#!/bin/sh
# The policy files are what the JSON Schema says, by a validator of others' making. Usage: test_json_schema.sh SOURCE-DIRECTORY
set -eu
python=/usr/bin/python3
[ -x "$python" ] || python=python3
"$python" - "$1" <<'PYTHON'
import copy, glob, json, re, sys
try:
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit("FAILED: Python's jsonschema is not installed, and this test needs it")
source = sys.argv[1]
schema = json.load(open(f"{source}/schema/policy.schema.json", encoding="utf-8"))
Draft202012Validator.check_schema(schema)
faults = []
files = sorted(glob.glob(f"{source}/examples/assessments/*.json")) + sorted(glob.glob(f"{source}/examples/policies/*.json"))
made_up = f"{source}/test/data/made-up-assessments.json"
if not files[0].startswith(f"{source}/examples/assessments/"):
    faults.append("there are no examples of assessments")
for name in files + [made_up]:
    for error in Draft202012Validator(schema).iter_errors(json.load(open(name, encoding="utf-8"))):
        faults.append(f"{name}: {error.json_path}: {error.message}")
broken = json.load(open(files[-1], encoding="utf-8"))
broken["unheard"] = 1
if not list(Draft202012Validator(schema).iter_errors(broken)):
    faults.append("an unknown field is let pass")
# The loader's verdicts on the same are in test_format.c: what the schema refuses the loader refuses, too.
def patched(value, patch):
    for key, new in patch.items():
        if new is None: value.pop(key, None)
        else: value[key] = new
verdicts = json.load(open(f"{source}/test/data/assessment-verdicts.json", encoding="utf-8"))
whole = json.load(open(made_up, encoding="utf-8"))
for one in verdicts:
    changed = copy.deepcopy(whole)
    place = changed
    for name, number in re.findall(r"(\w+)\[(\d+)\]", one["place"]): place = place[name][int(number)]
    patched(place, one["patch"])
    refused = bool(list(Draft202012Validator(schema).iter_errors(changed)))
    if refused != (one["schema"] == "refuses") or (refused and "path" not in one):
        faults.append(f"{one['place']} with {one['patch']}: the schema {'refuses' if refused else 'accepts'} it")
if len(verdicts) < 60 or sum("path" not in one for one in verdicts) < 10:
    faults.append("too few verdicts")
print("\n".join(faults) or f"{len(files)} files")
sys.exit(1 if faults or len(files) < 7 else 0)
PYTHON
