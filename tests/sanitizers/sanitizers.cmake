# The whole suite with a program that sanitizers watch (`cmake --preset asan`): a last test, "sanitizers", says what they found. Such a
# program is slower: each test has CAVEAT_PATIENCE times its time, and finds that number in its environment for bounds of its own.
set(patience 10)
set(reports ${CMAKE_BINARY_DIR}/reports)
file(MAKE_DIRECTORY ${reports})
add_library(sanitizer_options OBJECT ${CMAKE_CURRENT_LIST_DIR}/options.cpp)
target_compile_definitions(sanitizer_options PRIVATE CAVEAT_REPORTS="${reports}/report")
foreach(program IN ITEMS caveat ${unit_test_programs})
  target_link_libraries(${program} PRIVATE sanitizer_options)
endforeach()

get_property(tests DIRECTORY PROPERTY TESTS)
foreach(test IN LISTS tests)
  get_property(seconds TEST ${test} PROPERTY TIMEOUT)
  if(NOT seconds)
    set(seconds 150)
  endif()
  math(EXPR seconds "${seconds} * ${patience}")
  set_property(TEST ${test} PROPERTY TIMEOUT ${seconds})
  set_property(TEST ${test} APPEND PROPERTY ENVIRONMENT CAVEAT_PATIENCE=${patience})
endforeach()
set_tests_properties(package.deb PROPERTIES DISABLED ON)  # nobody makes a package of such a program
add_test(NAME sanitizers COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/reports.py ${reports})
set_tests_properties(sanitizers PROPERTIES DEPENDS "${tests}")
