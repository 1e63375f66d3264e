# The HTML report in Chromium, at phone and desktop width: accessible, by keyboard, filtered, without network. Skipped where Chromium, Node.js
# or the packages of package-lock.json cannot be had.
add_test(NAME browser.report
  COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/report_test.py $<TARGET_FILE:caveat> ${CMAKE_BINARY_DIR}/npm-browser)
set_tests_properties(browser.report PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 400)
# The reference site of the built-in checklist, likewise.
add_test(NAME browser.site
  COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/site_test.py $<TARGET_FILE:caveat> ${CMAKE_BINARY_DIR}/npm-browser)
set_tests_properties(browser.site PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 400)
# Two drafts side by side, likewise.
add_test(NAME browser.compare
  COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/compare_test.py $<TARGET_FILE:caveat> ${CMAKE_BINARY_DIR}/npm-browser)
set_tests_properties(browser.compare PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 400)
set_tests_properties(browser.report browser.site browser.compare PROPERTIES RESOURCE_LOCK npm-browser)
set_tests_properties(browser.report PROPERTIES RUN_SERIAL ON)  # it measures how fast a page answers
