// The files of plugin/report/html, put into the program by html/embed.cmake.
#pragma once

#include <string_view>

namespace caveat::report {

extern const std::string_view kHtml_head;    // up to <title>
extern const std::string_view kHtml_style;   // the style sheet
extern const std::string_view kHtml_tools;   // filters and help, which the script shows
extern const std::string_view kHtml_foot;    // what caveat does not do
extern const std::string_view kHtml_script;  // the script

}  // namespace caveat::report
