# caveat in continuous integration: baselines, the formats of CI systems, git, the cache.
add_test(NAME ci.baseline COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/baseline_test.py $<TARGET_FILE:caveat>)
