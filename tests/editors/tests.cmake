# Real editors with the language server. The first time VS Code comes from npm and a newer Neovim from Debian's mirror; without them
# those tests are skipped.
if(NOT TARGET caveat_lsp)
  return()
endif()
add_test(NAME editors.vscode
  COMMAND ${CMAKE_CURRENT_LIST_DIR}/vscode.sh $<TARGET_FILE:caveat> ${CMAKE_BINARY_DIR}/editors)
set_tests_properties(editors.vscode PROPERTIES TIMEOUT 800 SKIP_RETURN_CODE 77 PROCESSORS 2)  # a server and a browser
add_test(NAME editors.neovim COMMAND ${CMAKE_CURRENT_LIST_DIR}/neovim.sh $<TARGET_FILE:caveat> ${CMAKE_BINARY_DIR}/editors/neovim debian)
add_test(NAME editors.neovim_newer COMMAND ${CMAKE_CURRENT_LIST_DIR}/neovim.sh $<TARGET_FILE:caveat> ${CMAKE_BINARY_DIR}/editors/neovim newer)
add_test(NAME editors.emacs COMMAND ${CMAKE_CURRENT_LIST_DIR}/emacs.sh $<TARGET_FILE:caveat>)
set_tests_properties(editors.neovim editors.neovim_newer editors.emacs PROPERTIES TIMEOUT 400 SKIP_RETURN_CODE 77)
add_test(NAME editors.config COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/config_test.py $<TARGET_FILE:caveat> ${CMAKE_SOURCE_DIR}/integrations)
