"""What people read of the kinds of rows, for schema/make-kinds.py: the catalogue in the file, the READMEs' tables of views, the pages of
reference, and the words of the JSON Schema.

Each is written whole from the descriptions in schema/kinds/, but for the READMEs, of which what stands between two marks is, and the JSON
Schema, of which each property that is a column of a kind has its type, its default and its description from there.
"""
import json
import re
import sys

WRITTEN = "Written by schema/make-kinds.py from schema/kinds/: change those."
SQL_TYPES = {"text": "text", "ref": "integer", "real": "real", "number": "real", "whole": "integer", "int": "integer",
             "flag": "integer", "tristate": "integer"}
C_NAMES = {"text": "const char *", "ref": "const char *", "real": "double", "number": "parkdb_number", "whole": "parkdb_number", "int": "int",
           "flag": "int", "tristate": "parkdb_number"}
JSON_TYPES = {"text": "string", "ref": "string", "real": "number", "number": "number", "flag": "boolean", "tristate": "boolean"}
# Without, these are there all the same: a missing text stands for a word, or the library refuses it.
GIVEN = {"key", "required", "always"}


# ---------------------------------------------------------------- What is said


def row_is(kind, language):
    """What one row of it is."""
    return kind.get("one" if language == "en" else "one_zh") or kind.get(language)


def named_in_sql(kinds, text):
    """The words of the header, for a reader of SQL: what has a struct there is a table or view here."""
    tables = {kind["name"]: kind["table"] for kind in kinds}
    return re.sub(r"parkdb_(\w+)", lambda match: tables.get(match.group(1), match.group(0)), text)


def meaning(kinds, said_of, column, language):
    """What a column of a table or view holds. Where the struct has a code, a table has an id."""
    text = named_in_sql(kinds, said_of(kinds, column, language))
    if column["type"] != "ref":
        return text
    return text.replace("Code of", "Id of").replace("code of", "id of") if language == "en" else text.replace("代码", "行号")


def may_be_null(column):
    if column["type"] in ("text", "ref"):
        return not column["else"] and not GIVEN & set(column["flags"])
    return column["type"] in ("number", "whole", "tristate")


def name_in_sql(column):
    return column["in"] or column["name"]


def is_only_read(kind):
    return "put" not in kind["doors"] and not kind.get("insert")


# ---------------------------------------------------------------- Checks


def faults_of(kinds, said_of, kind):
    for language in ("en", "zh"):
        if not row_is(kind, language):
            yield kind["place"], f'nothing says in {language} what a row of {kind["name"]} is'
    for column in kind["in_sql"]:
        texts = [meaning(kinds, said_of, column, language) for language in ("en", "zh")]
        for text, end in zip(texts, (".", "。")):
            if not text.endswith(end) and not (end == "." and text.endswith("…")):
                yield column["place"], f'{column["name"]}: found "{text}", expected a sentence that ends with "{end}" in en and in zh'
        if any("parkdb_" in text for text in texts):
            yield column["place"], f'{column["name"]}: a reader of SQL does not know what begins with parkdb_, unless it is a kind'
        if re.search(r"[,:;()?] *[\u4e00-\u9fff]|[\u4e00-\u9fff] *[,:;()?]", texts[1]):
            yield column["place"], f'{column["name"]}: between Chinese words stand "，", "：", "；", "（", "）"'
        if column["type"] == "ref" and ("d of" not in texts[0] or "行号" not in texts[1]):
            yield column["place"], f'{column["name"]}: a reference begins with "Code of", in Chinese it has 代码, so that a table can say id'


def check(kinds, said_of):
    for kind in kinds:
        for place, words in faults_of(kinds, said_of, kind):
            sys.exit(f"{place}: {words}")


# ---------------------------------------------------------------- The catalogue


def sql_row(*values):
    return "  (" + ", ".join(str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'" for value in values) + ")"


def row_of(kinds, said_of, kind, position, column):
    """A column as the catalogue says it."""
    texts = [meaning(kinds, said_of, column, language) for language in ("zh", "en")]
    return sql_row(kind["table"], position, name_in_sql(column), SQL_TYPES[column["type"]], int(may_be_null(column)), *texts)


def catalogue(kinds, said_of):
    kinds_in_order = sorted(kinds, key=lambda kind: kind["table"])
    rows = ",\n".join(sql_row(kind["table"], row_is(kind, "zh"), row_is(kind, "en")) for kind in kinds_in_order)
    columns = ",\n".join(row_of(kinds, said_of, kind, position, column)
                         for kind in kinds_in_order for position, column in enumerate(kind["in_sql"], 1))
    return f"""-- {WRITTEN}
CREATE TABLE catalogue (
  -- The tables and views that people read, or write to by hand, and what one row of each is. Of others nothing is promised.
  name       TEXT PRIMARY KEY,
  row_is_zh  TEXT NOT NULL,
  row_is_en  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO catalogue (name, row_is_zh, row_is_en) VALUES
{rows};

CREATE TABLE catalogue_column (
  -- Their columns. Where one is a word of a closed list, the table vocabulary says what each word means.
  table_name   TEXT NOT NULL,
  position     INTEGER NOT NULL,
  column_name  TEXT NOT NULL,
  type         TEXT NOT NULL,
  may_be_null  INTEGER NOT NULL,
  meaning_zh   TEXT NOT NULL,
  meaning_en   TEXT NOT NULL,
  PRIMARY KEY (table_name, position)
) STRICT, WITHOUT ROWID;
INSERT INTO catalogue_column (table_name, position, column_name, type, may_be_null, meaning_zh, meaning_en) VALUES
{columns};
"""


# ---------------------------------------------------------------- READMEs

FIRST_OF_READMES = "210"


def between(text, name, mark, new):
    """The text with what stands between two marks replaced."""
    begin, end = f"<!-- {mark}: written by schema/make-kinds.py -->\n", f"<!-- end of {mark} -->\n"
    before, begun, rest = text.partition(begin)
    _, ended, after = rest.partition(end)
    if not begun or not ended:
        sys.exit(f"{name}: found no {(begin if not begun else end).strip()}")
    return before + begin + new + end + after


def readme(root, kinds, language):
    name = "README.md" if language == "en" else "README.zh.md"
    text = (root / name).read_text(encoding="utf-8")
    # What documents say and what comes of it stands before what it rests on: periods, words, figures.
    read = sorted((kind for kind in kinds if is_only_read(kind)), key=lambda kind: kind["number"] < FIRST_OF_READMES)
    lines = "".join(f'| `{kind["table"]}` | {row_is(kind, language)} |\n' for kind in read)
    head = "| view | one row is |\n|---|---|\n" if language == "en" else "| 视图 | 一行是 |\n|---|---|\n"
    questions = len(list((root / "examples" / "queries").glob("*.sql")))
    text = re.sub(r"(\(examples/queries\)\D*?)\d+( questions| 个问题)", rf"\g<1>{questions}\g<2>", text)
    return name, between(text, name, "views", head + lines)


# ---------------------------------------------------------------- Pages of reference

WORDS = {
    "en": {"title": "Kinds of rows", "intro": "Every table and view that people read or write to, with its columns. In C each has a struct and "
           "functions, unless it is there for SQL alone; `parkdb_rows.h` says the same. In SQL the views `catalogue` and `catalogue_column` of "
           "any file do. A reference is a code in C and an id in a table.", "head": "| column | in C | in SQL | may be null | meaning |",
           "yes": "yes", "no": "no", "filters": "Filters", "doors": "In C", "key": "Key", "none": "for SQL alone",
           "other": "[中文](reference-rows.zh.md)"},
    "zh": {"title": "各类行", "intro": "供人查询或写入的全部表和视图及其各列。除专供 SQL 使用的以外，在 C 语言中各有一个结构体和若干函数，"
           "`parkdb_rows.h` 所述与此相同；在 SQL 中可查询任一数据库文件的视图 `catalogue` 和 `catalogue_column`。引用其他行时，C 语言中为代码，表中为行号。",
           "head": "| 列 | C 类型 | SQL 类型 | 可为空 | 含义 |", "yes": "是", "no": "否", "filters": "筛选条件", "doors": "C 函数", "key": "主键",
           "none": "专供 SQL 使用", "other": "[English](reference-rows.md)"},
}


def functions(kind, words):
    if not kind["doors"]:
        return words["none"]
    names = [f'`parkdb_{kind["name"]}_{door}`' for door in ("find", "row", "put", "remove") if door in kind["doors"]]
    return f'`parkdb_{kind["name"]}`, ' + ", ".join(names)


def cell(text):
    return text.replace("|", "\\|").replace("<", "&lt;")


def column_line(kinds, said_of, kind, column, language):
    in_c = f'`{C_NAMES[column["type"]]}`' if kind["doors"] and column in kind["columns"] else ""
    name = name_in_sql(column) if name_in_sql(column) == column["name"] else f'{column["name"]}`, in SQL `{column["in"]}'
    null = WORDS[language]["yes" if may_be_null(column) else "no"]
    text = cell(named_in_sql(kinds, said_of(kinds, column, language)))
    return f'| `{name}` | {in_c} | {SQL_TYPES[column["type"]]} | {null} | {text} |\n'


def kind_page(kinds, said_of, kind, language):
    words = WORDS[language]
    colon = ": " if language == "en" else "："
    facts = [f'{words["doors"]}{colon}{functions(kind, words)}']
    if "put" in kind["doors"]:
        facts.append(f'{words["key"]}{colon}{kind["key"]}')
    if kind["filters"]:
        facts.append(words["filters"] + colon + ", ".join(f"`{name}`" for name in (one["name"] for one in kind["filters"])))
    lines = "".join(column_line(kinds, said_of, kind, column, language) for column in kind["in_sql"])
    text = row_is(kind, language)
    end = ("。" if language == "zh" else ".") if text[-1] not in ".。" else ""
    return (f'### {kind["table"]}\n\n{text[0].upper() + text[1:]}{end}\n\n' + "".join(f"- {fact}\n" for fact in facts) +
            f'\n{words["head"]}\n|---|---|---|---|---|\n{lines}\n')


def reference(kinds, said_of, section_of, language):
    words = WORDS[language]
    text, last = f'<!-- {WRITTEN} -->\n# {words["title"]}\n\n{words["intro"]} {words["other"]}\n\n', None
    for kind in kinds:
        title = section_of(kind)[language]
        if title != last:
            text += f"## {title}\n\n"
            last = title
        text += kind_page(kinds, said_of, kind, language)
    return text.rstrip("\n") + "\n"


# ---------------------------------------------------------------- JSON Schema


def json_words(text):
    """The words of the header for a field of a file, which is not there rather than NULL."""
    return re.sub(r"[;,] or NULL\.$", ".", text).replace("NULL", "nothing")


def same_but_type(kinds, said_of, column, prop):
    """A property of a file with what its column says of it; what the column does not say stays: enum, pattern, minimum …"""
    rest = {name: value for name, value in prop.items() if name not in ("type", "default", "description")}
    made = {"type": JSON_TYPES[column["type"]], **rest}
    if column["else"]:
        made["default"] = json.loads(column["else"])
    if column["type"] == "flag":
        made["default"] = False
    return {**made, "description": column.get("file") or json_words(said_of(kinds, column, "en"))}


def laid_out(value, indent, before):
    """JSON, an object or list on one line where it fits."""
    line = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or len(before) + indent + len(line) <= 138:
        return line
    inner = " " * (indent + 2)
    if isinstance(value, dict):
        parts = [f"{inner}{json.dumps(name)}: {laid_out(part, indent + 2, json.dumps(name) + ': ')}" for name, part in value.items()]
        return "{\n" + ",\n".join(parts) + "\n" + " " * indent + "}"
    return "[\n" + ",\n".join(inner + laid_out(part, indent + 2, "") for part in value) + "\n" + " " * indent + "]"


def json_schema(root, kinds, said_of):
    schema = json.loads((root / "schema" / "policy.schema.json").read_text(encoding="utf-8"))
    by_name = {kind["name"]: kind for kind in kinds}
    for name, whole in schema["$defs"].items():
        if name not in by_name:
            continue
        one = whole["anyOf"][1] if "anyOf" in whole else whole
        whole["description"] = one["description"] = named_in_sql(kinds, by_name[name]["en"])
        for field, prop in one["properties"].items():
            column = next((column for column in by_name[name]["columns"] if column["name"] == field), None)
            if column:
                one["properties"][field] = same_but_type(kinds, said_of, column, prop)
            elif "items" in prop:
                prop["description"] = by_name[prop["items"]["$ref"].rpartition("/")[2]]["en"]
    return laid_out(schema, 0, "") + "\n"


# ---------------------------------------------------------------- All of it


def made(root, kinds, said_of, section_of):
    """Every file that is written: path and text."""
    return {
        "schema/960_catalogue.sql": catalogue(kinds, said_of),
        "schema/policy.schema.json": json_schema(root, kinds, said_of),
        "docs/reference-rows.md": reference(kinds, said_of, section_of, "en"),
        "docs/reference-rows.zh.md": reference(kinds, said_of, section_of, "zh"),
        **dict(readme(root, kinds, language) for language in ("en", "zh")),
    }
