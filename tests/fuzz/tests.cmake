# Fuzzing with libFuzzer and sanitizers, for clang: `cmake --preset fuzz`. A folder of seeds is a format to fuzz; adding one
# adds its test, of CAVEAT_FUZZ_SECONDS. By hand, for longer:
#   CAVEAT_FUZZ_FORMAT=html build/fuzz/bin/fuzz_document -max_total_time=3600 build/fuzz/corpus/html tests/fuzz/seeds/html
option(CAVEAT_FUZZ "Build the fuzz targets (needs clang)" OFF)
set(CAVEAT_FUZZ_SECONDS 10 CACHE STRING "How long the test of each format fuzzes")
if(NOT CAVEAT_FUZZ)
  return()
endif()
add_custom_target(fuzz_targets DEPENDS fuzz_document fuzz_office)
add_executable(fuzz_document ${CMAKE_CURRENT_LIST_DIR}/fuzz_document.cpp)
target_link_options(fuzz_document PRIVATE -fsanitize=fuzzer)
target_link_libraries(fuzz_document PRIVATE caveat::provision)
file(GLOB seeds CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/seeds/*)
foreach(folder IN LISTS seeds)
  get_filename_component(format ${folder} NAME)
  file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/corpus/${format})
  add_test(NAME fuzz.${format}
           COMMAND fuzz_document -max_total_time=${CAVEAT_FUZZ_SECONDS} -timeout=20 -rss_limit_mb=2048 -max_len=65536 -verbosity=0
                   -print_final_stats=1 -artifact_prefix=${CMAKE_BINARY_DIR}/crash-${format}- ${CMAKE_BINARY_DIR}/corpus/${format} ${folder})
  set_tests_properties(fuzz.${format} PROPERTIES ENVIRONMENT "CAVEAT_FUZZ_FORMAT=${format}" LABELS fuzz TIMEOUT 600)
endforeach()

# What is inside DOCX and ODT files, and the comments written into them.
add_executable(fuzz_office ${CMAKE_CURRENT_LIST_DIR}/fuzz_office.cpp)
target_link_options(fuzz_office PRIVATE -fsanitize=fuzzer)
target_link_libraries(fuzz_office PRIVATE caveat::document)
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/corpus/office)
add_test(NAME fuzz.office
         COMMAND fuzz_office -max_total_time=${CAVEAT_FUZZ_SECONDS} -timeout=20 -rss_limit_mb=2048 -max_len=65536 -verbosity=0
                 -print_final_stats=1 -artifact_prefix=${CMAKE_BINARY_DIR}/crash-office- ${CMAKE_BINARY_DIR}/corpus/office
                 ${CMAKE_CURRENT_LIST_DIR}/office_seeds)
set_tests_properties(fuzz.office PROPERTIES LABELS fuzz TIMEOUT 600)
