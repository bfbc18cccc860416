#!/bin/sh
# The policy files are what the JSON Schema says, by a validator of others' making. Usage: test_json_schema.sh SOURCE-DIRECTORY
set -eu
python=/usr/bin/python3
[ -x "$python" ] || python=python3
"$python" - "$1" <<'PYTHON'
import glob, json, sys
try:
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit("FAILED: Python's jsonschema is not installed, and this test needs it")
source = sys.argv[1]
schema = json.load(open(f"{source}/schema/policy.schema.json", encoding="utf-8"))
Draft202012Validator.check_schema(schema)
faults = []
files = sorted(glob.glob(f"{source}/examples/policies/*.json"))
for name in files:
    for error in Draft202012Validator(schema).iter_errors(json.load(open(name, encoding="utf-8"))):
        faults.append(f"{name}: {error.json_path}: {error.message}")
broken = json.load(open(files[-1], encoding="utf-8"))
broken["unheard"] = 1
if not list(Draft202012Validator(schema).iter_errors(broken)):
    faults.append("an unknown field is let pass")
print("\n".join(faults) or f"{len(files)} files")
sys.exit(1 if faults or len(files) < 6 else 0)
PYTHON
