# The language server as a client sees it. `transcripts.py --update CAVEAT` writes the golden files anew.
foreach(name IN ITEMS transcripts project edits hostile wordings)
  add_test(NAME lsp.${name} COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/${name}.py $<TARGET_FILE:caveat>)
  set_tests_properties(lsp.${name} PROPERTIES TIMEOUT 900)
endforeach()
