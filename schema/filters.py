"""What the text of a filter is: the code of a row, or one of some words. Read from the descriptions of rows and schema/kinds/filters.list, which
says it for those that mean the same in every kind, and written into the library's tables of filters. Part of make-kinds.py."""
import re


def refs_of(header):
    """What a code can be of: enum pk_ref of lib/core/database.h."""
    return {name.lower() for name in re.findall(r"PK_REF_(\w+)", header)} - {"none", "count"}


def words_sql(text, schema):
    """The SQL that lists the words, or None where the vocabulary has no such list."""
    if text.startswith("sql "):
        return text[4:]
    lists = [tuple(name.split(".")) for name in text.split(", ")]
    if any(len(name) != 2 or f"('{name[0]}', '{name[1]}', " not in schema for name in lists):
        return None
    conditions = [f"table_name = '{table}' AND field = '{field}'" for table, field in lists]
    return "SELECT word FROM main.vocabulary WHERE " + " OR ".join(f"({one})" if len(lists) > 1 else one for one in conditions)


def implied(kind, name, column):
    """What goes without saying: a reference is of what it refers to, a kind's own code of the kind."""
    if column and column["type"] == "ref":
        return {"of": column["ref"]}
    is_own = name == "code" and column and column["name"] == "code" and "key" in column["flags"]
    return {"of": kind["name"]} if is_own else {}


def look_up(filter_, kind, column, member, refs, schema):
    """Completes a filter with "of" or "words", and with "what" and "formerly". @return what is wrong, or None"""
    said = {key: filter_[key] for key in ("of", "words", "what") if key in filter_}
    if not said:
        said = {key: member[key] for key in ("of", "words", "what") if key in member} or implied(kind, filter_["name"], column)
    if ("of" in said) == ("words" in said):
        return f'the filter {filter_["name"]} does not say what its text is: expected "of KIND" or "words TABLE.FIELD" below it'
    if "of" in said and said["of"] not in refs:
        return f'the filter {filter_["name"]} is of "{said["of"]}", expected one of {", ".join(sorted(refs))}: see lib/core/database.h, lib/rows/reference.c'
    if "words" in said:
        said["words"] = words_sql(said["words"], schema)
        if not said["words"]:
            return f'the filter {filter_["name"]} has words of a list that is not in the vocabulary: see schema/030_vocabulary.sql'
    filter_.update({"of": None, "words": None, "what": None, **said, "formerly": member.get("formerly")})
    return None


def where_line(filter_, c_text):
    formerly = " | ".join("PK_FORMERLY_" + name.upper() for name in filter_["formerly"].split(", ")) if filter_["formerly"] else "0"
    ref = "PK_REF_" + (filter_["of"] or "none").upper()
    return (f'    {{"{filter_["name"]}", offsetof(parkdb_filter, {filter_["name"]}), {ref}, {formerly},\n     {c_text(filter_["words"])},\n'
            f'     {c_text(filter_["what"])}, {c_text(filter_["sql"])}}},\n')


def members_table(members):
    lines = "".join(f'    {{"{name}", offsetof(parkdb_filter, {name})}},\n' for name in members)
    return f"\nconst struct pk_member pk_members[PK_MEMBER_COUNT] = {{\n{lines}}};\n"
