# Puts the files of this folder into the program, as report/html_pieces.h says.
set(html_pieces ${CMAKE_CURRENT_BINARY_DIR}/html_pieces.cpp)
file(GLOB html_files CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*)
add_custom_command(
  OUTPUT ${html_pieces}
  COMMAND ${CMAKE_COMMAND} -DOUTPUT=${html_pieces} -P ${CMAKE_CURRENT_LIST_DIR}/embed.cmake
  DEPENDS ${html_files}
  VERBATIM)
target_sources(caveat_report PRIVATE ${html_pieces})
