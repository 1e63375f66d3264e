# caveat in continuous integration: baselines, the formats of CI systems, git, the cache.
add_test(NAME ci.baseline COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/baseline_test.py $<TARGET_FILE:caveat>)
add_test(NAME ci.formats COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/formats_test.py $<TARGET_FILE:caveat>)
add_test(NAME ci.formats-npm COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/formats_test.py $<TARGET_FILE:caveat> ${CMAKE_BINARY_DIR}/npm-formats)
set_tests_properties(ci.formats-npm PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 400)
add_test(NAME ci.speed COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/speed_test.py $<TARGET_FILE:caveat>)

# The pieces of integrations/, each as its README says.
foreach(name IN ITEMS action gitlab make precommit)
  add_test(NAME ci.${name} COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/${name}_test.py $<TARGET_FILE:caveat>)
endforeach()
foreach(name IN ITEMS action gitlab)
  add_test(NAME ci.${name}-npm COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/${name}_test.py $<TARGET_FILE:caveat> ${CMAKE_BINARY_DIR}/npm-${name})
  set_tests_properties(ci.${name}-npm PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 400)
endforeach()
