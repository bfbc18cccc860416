# Writes OUTPUT, a C file that has the text of FILE, of ASCII alone, as an array named SYMBOL, declared in HEADER.
# Called as: cmake -D OUTPUT=… -D FILE=… -D SYMBOL=… -D HEADER=… -P embed_text.cmake
file(READ "${FILE}" hex HEX)
if(hex MATCHES "^(..)*[89a-f].")
  string(REGEX MATCH "^(..)*[89a-f]." found "${hex}")
  message(FATAL_ERROR "${FILE}: found a character that is not ASCII")
endif()
string(REGEX REPLACE "(................................)" "\\1\n" hex "${hex}")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
file(WRITE "${OUTPUT}" "/* Made by the build from ${SYMBOL}. */\n#include \"${HEADER}\"\n\nconst char ${SYMBOL}[] = {\n${bytes}0x00};\n")
