"""Holds the #include lines of lib/ against lib/README.md: a district includes those that the table allows, and no files include each other in a
circle; nor do their object files call each other in one. Then shows that a fault of each kind is found.
Usage: test_districts.py SOURCE-DIRECTORY OBJECT…"""
import pathlib
import re
import subprocess
import sys

INCLUDE = re.compile(r'^#include "([^"]+)"', re.M)
ROW = re.compile(r"^\| `(\w+)` \|([^|]*)\|", re.M)
TABLE = "rows/kinds"


def allowed(readme):
    """From the table: a district and those that it may include, which stand above it."""
    table, faults = {}, []
    for district, others in ROW.findall(readme):
        names = re.findall(r"`(\w+)`", others)
        faults += [f"lib/README.md: {district} may include {name}, which does not stand above it" for name in names if name not in table]
        table[district] = set(names)
    return table, faults


def read(lib):
    return {str(path.relative_to(lib)): path.read_text(encoding="utf-8") for path in sorted(lib.rglob("*.[ch]"))}


def trespasses(files, table):
    """Includes of a district that the table does not allow, files without a district, and names that are not a path from lib/."""
    for file, text in files.items():
        district = file.split("/")[0]
        if "/" not in file or district not in table:
            yield f"lib/{file}: found in no district of lib/README.md"
            continue
        for name in INCLUDE.findall(text):
            other = name.split("/")[0]
            if name not in files:
                yield f'lib/{file}: found #include "{name}", expected a path from lib/'
            elif other != district and other not in table[district]:
                yield f'lib/{file}: found #include "{name}", expected one of {", ".join(sorted({district} | table[district]))}'


def circles(files):
    """A .c and its .h are one."""
    knows = {}
    for file, text in files.items():
        knows.setdefault(file[:-2], set()).update(name[:-2] for name in INCLUDE.findall(text) if name[:-2] != file[:-2])
    return circles_of(knows)


def circles_of(knows):
    """Of each circle the files, once."""
    done, path = set(), []

    def walk(room):
        if room in path:
            yield " -> ".join(path[path.index(room):] + [room])
            return
        if room in done:
            return
        path.append(room)
        for other in sorted(knows.get(room, ())):
            yield from walk(other)
        done.add(path.pop())

    for room in sorted(knows):
        yield from walk(room)


def symbols(objects):
    """Of each object file, as nm prints them, the symbols that it defines and those that it needs."""
    found = {}
    for path in objects:
        lines = [line.split() for line in subprocess.run(["nm", "-g", path], check=True, capture_output=True, text=True).stdout.splitlines()]
        name = path.split(".dir/")[-1].split(".c.o")[0]
        found[name] = ({line[-1] for line in lines if line[-2] != "U"}, {line[-1] for line in lines if line[-2] == "U"})
    return found


def calls(found):
    """Which files use which. The generated table of kinds is left out: it names the functions of every kind for others to call."""
    home = {symbol: name for name, (defines, _) in found.items() for symbol in defines}
    return {name: {home[symbol] for symbol in needs if symbol in home and home[symbol] != name} - {TABLE}
            for name, (_, needs) in found.items() if name != TABLE}


def call_faults(found):
    return [f"lib: found a circle of calls: {circle}" for circle in circles_of(calls(found))]


def faults_of(files, readme):
    table, faults = allowed(readme)
    return faults + list(trespasses(files, table)) + [f"lib: found a circle of files: {circle}" for circle in circles(files)]


def expect(files, readme, words):
    if not any(words in fault for fault in faults_of(files, readme)):
        sys.exit(f'FAILED: nothing is said of "{words}"')


def main():
    source = pathlib.Path(sys.argv[1])
    files, readme = read(source / "lib"), (source / "lib" / "README.md").read_text(encoding="utf-8")
    found = symbols(sys.argv[2:])
    if "core/database" not in found or len(found) < 60:
        sys.exit(f"FAILED: found {len(found)} object files, expected those of the whole library")
    faults = faults_of(files, readme) + call_faults(found)
    if faults:
        sys.exit("\n".join(["FAILED:"] + faults))
    expect(files | {"core/new.c": '#include "rows/record.h"\n'}, readme, 'lib/core/new.c: found #include "rows/record.h"')
    expect(files | {"core/new.c": '#include "error.h"\n'}, readme, "expected a path from lib/")
    expect(files | {"new.c": ""}, readme, "lib/new.c: found in no district")
    expect(files | {"core/a.h": '#include "core/b.h"\n', "core/b.h": "", "core/b.c": '#include "core/a.h"\n'}, readme, "core/a -> core/b -> core/a")
    expect(files, readme.replace("| `core` | |", "| `core` | `rows` |"), "core may include rows, which does not stand above it")
    defines, needs = found["core/error"]
    back = found | {"core/error": (defines, needs | {"pk_fail"})}
    if not any("core/failure -> core/error -> core/failure" in fault for fault in call_faults(back)):
        sys.exit("FAILED: nothing is said of a circle of calls")
    print(f"{len(files)} files in {len(allowed(readme)[0])} districts: nothing is included that may not be, and no calls circle")


main()
