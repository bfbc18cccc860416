# Tests of what others get: the header, the exported symbols, the installed package, the examples, the README.

# The C++ compiler that goes with the C compiler: objects and sanitizers of different makers do not mix. CXX in the environment comes first.
# Without one the tests that need it fail and say so.
if(DEFINED ENV{CXX})
  set(test_cxx "$ENV{CXX}")
else()
  get_filename_component(directory "${CMAKE_C_COMPILER}" DIRECTORY)
  get_filename_component(name "${CMAKE_C_COMPILER}" NAME)
  string(REGEX REPLACE "^(.*)clang" "\\1clang++" matching "${name}")
  string(REGEX REPLACE "^(.*)gcc" "\\1g++" matching "${matching}")
  if(matching STREQUAL name)
    set(test_cxx c++)
  else()
    set(test_cxx "${directory}/${matching}")
  endif()
endif()

set(test_flags "")
if(PARKDB_SANITIZE)
  string(APPEND test_flags " -fsanitize=address,undefined -fno-sanitize-recover=all -g")
endif()
if(PARKDB_COVERAGE)
  string(APPEND test_flags " --coverage")
endif()
string(STRIP "${test_flags}" test_flags)
set(test_environment "CC=${CMAKE_C_COMPILER}" "CXX=${test_cxx}" "CFLAGS=${test_flags}" "CXXFLAGS=${test_flags}" "LDFLAGS=${test_flags}")

# add_shell_test(NAME ARGUMENTS…): a test that is run by sh, with compilers and flags in its environment.
function(add_shell_test name)
  add_test(NAME ${name} COMMAND sh ${ARGN})
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "${test_environment}" TIMEOUT 600)
endfunction()

# header_test(NAME STANDARD COMPILER FILE): the header alone is compiled without a warning, and what it has inline runs. No semicolon may
# stand in the commands, it would part a list.
function(header_test name standard compiler file)
  set(program "${CMAKE_CURRENT_BINARY_DIR}/${name}")
  add_shell_test(${name} -ec
    "command -v \"${compiler}\" > /dev/null || { echo \"FAILED: there is no compiler ${compiler} here, and this test needs it\" >&2
       exit 1
     }
     \"${compiler}\" -std=${standard} -Wall -Wextra -pedantic -Werror \"-I${PROJECT_SOURCE_DIR}/include\" \\
       \"${CMAKE_CURRENT_SOURCE_DIR}/${file}\" -o \"${program}\" && \"${program}\"")
endfunction()
header_test(header_c99 c99 "\${CC:-cc}" header_c99.c)
header_test(header_cpp c++11 "\${CXX:-c++}" header_cpp.cpp)

set(here "${CMAKE_CURRENT_SOURCE_DIR}")

# A program that was built with a former header, which is beside it.
add_executable(former former.c)
target_include_directories(former PRIVATE "${here}")
target_link_libraries(former PRIVATE parkdb_shared parkdb_options)
add_test(NAME former COMMAND former "${CMAKE_CURRENT_BINARY_DIR}/former.db" "${PROJECT_SOURCE_DIR}/examples/policies/base-catalogue.json"
  "${CMAKE_CURRENT_BINARY_DIR}/former.csv")
add_shell_test(former_structs -ec "python3 \"${here}/former_structs.py\" \"${here}/data/parkdb-0.5.h\" \"${PROJECT_SOURCE_DIR}/include/parkdb.h\" \\
  \"${PROJECT_SOURCE_DIR}/include/parkdb_rows.h\"")

# What others get is the same whatever looks for faults in it: one of the builds is enough.
if(NOT PARKDB_SANITIZE)
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_shell_test(symbols "${here}/test_symbols.sh" "${PROJECT_SOURCE_DIR}" "$<TARGET_FILE:parkdb_shared>")
  else()
    message(STATUS "Not tested on ${CMAKE_SYSTEM_NAME}: the exported symbols")
  endif()
  add_shell_test(install "${here}/test_install.sh" "${PROJECT_SOURCE_DIR}" "${PROJECT_BINARY_DIR}" "${PROJECT_VERSION}" "${CMAKE_COMMAND}"
    "${CMAKE_GENERATOR}")

  add_shell_test(json_schema "${here}/test_json_schema.sh" "${PROJECT_SOURCE_DIR}")

  if(PARKDB_EXAMPLES)
    add_shell_test(examples "${here}/test_examples.sh" "${PROJECT_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/bin")
    add_shell_test(readme "${here}/test_readme.sh" "${PROJECT_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/bin" "$<TARGET_FILE_DIR:parkdb_shared>")
  else()
    message(STATUS "Not tested without PARKDB_EXAMPLES: the examples, the README")
  endif()
endif()

# Without a locale that has a decimal comma its test says so, and counts as skipped instead of passed.
set_tests_properties(locale PROPERTIES SKIP_RETURN_CODE 77)
