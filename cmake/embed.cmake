# Writes OUTPUT, a C file with every SQL file of DIRECTORY whose name matches PATTERN as bytes, in the order of their names, in a list named
# TABLE. No sqlite3 program is needed.
# Called as: cmake -D OUTPUT=… -D DIRECTORY=… -D PATTERN=… -D TABLE=… -P embed.cmake
file(GLOB SOURCES "${DIRECTORY}/${PATTERN}")
list(SORT SOURCES)
set(arrays "")
set(table "")
foreach(source IN LISTS SOURCES)
  get_filename_component(name "${source}" NAME)
  string(MAKE_C_IDENTIFIER "sql_${name}" symbol)
  file(READ "${source}" hex HEX)
  string(REGEX REPLACE "(................................)" "\\1\n" hex "${hex}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  string(APPEND arrays "static const unsigned char ${symbol}[] = {\n${bytes}0x00};\n\n")
  string(APPEND table "    {\"${name}\", (const char *)${symbol}},\n")
endforeach()
file(WRITE "${OUTPUT}" "/* Made by the build from SQL files. */\n#include \"core/schema.h\"\n\n${arrays}const struct pk_schema_file ${TABLE}[] = {\n${table}    {NULL, NULL}};\n")
