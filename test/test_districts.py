"""Holds the #include lines of lib/ against lib/README.md: a district includes those that the table allows, and no files include each other in a
circle. Then shows that a fault of each kind is found. Usage: test_districts.py SOURCE-DIRECTORY"""
import pathlib
import re
import sys

INCLUDE = re.compile(r'^#include "([^"]+)"', re.M)
ROW = re.compile(r"^\| `(\w+)` \|([^|]*)\|", re.M)


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
    """A .c and its .h are one. Of each circle the files, once."""
    knows = {}
    for file, text in files.items():
        knows.setdefault(file[:-2], set()).update(name[:-2] for name in INCLUDE.findall(text) if name[:-2] != file[:-2])
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


def faults_of(files, readme):
    table, faults = allowed(readme)
    return faults + list(trespasses(files, table)) + [f"lib: found a circle of files: {circle}" for circle in circles(files)]


def expect(files, readme, words):
    if not any(words in fault for fault in faults_of(files, readme)):
        sys.exit(f'FAILED: nothing is said of "{words}"')


def main():
    source = pathlib.Path(sys.argv[1])
    files, readme = read(source / "lib"), (source / "lib" / "README.md").read_text(encoding="utf-8")
    faults = faults_of(files, readme)
    if faults:
        sys.exit("\n".join(["FAILED:"] + faults))
    expect(files | {"core/new.c": '#include "rows/record.h"\n'}, readme, 'lib/core/new.c: found #include "rows/record.h"')
    expect(files | {"core/new.c": '#include "error.h"\n'}, readme, "expected a path from lib/")
    expect(files | {"new.c": ""}, readme, "lib/new.c: found in no district")
    expect(files | {"core/a.h": '#include "core/b.h"\n', "core/b.h": "", "core/b.c": '#include "core/a.h"\n'}, readme, "core/a -> core/b -> core/a")
    expect(files, readme.replace("| `core` | |", "| `core` | `rows` |"), "core may include rows, which does not stand above it")
    print(f"{len(files)} files in {len(allowed(readme)[0])} districts: nothing is included that may not be")


main()
