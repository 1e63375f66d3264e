// The files of plugin/report/html, put into the program by html/embed.cmake.
#pragma once

#include <string_view>

namespace caveat::report {

extern const std::string_view kHtml_head;           // up to <title>
extern const std::string_view kHtml_style;          // the style sheet
extern const std::string_view kHtml_compare_style;  // on top of it, for two drafts side by side
extern const std::string_view kHtml_tools;          // filters and help, which the script shows
extern const std::string_view kHtml_foot;           // what caveat does not do
extern const std::string_view kHtml_script;         // the script

// Of the reference site.
extern const std::string_view kHtml_site_head;    // from <html> to <title>
extern const std::string_view kHtml_site_style;   // its style sheet, which begins as the report's
extern const std::string_view kHtml_site_search;  // the field for searching, which the script shows
extern const std::string_view kHtml_site_script;  // the script, to stand after the words to search

}  // namespace caveat::report
