add_test(NAME layering COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_SOURCE_DIR}/layering/check.py --self-test ${CMAKE_SOURCE_DIR})
