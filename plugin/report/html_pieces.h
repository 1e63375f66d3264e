// The files of plugin/report/html, put into the program by html/embed.cmake.
#pragma once

#include <string_view>

namespace caveat::report {

extern const std::string_view kHtmlHead;          // up to <title>
extern const std::string_view kHtmlStyle;         // the style sheet
extern const std::string_view kHtmlCompareStyle;  // on top of it, for two drafts side by side
extern const std::string_view kHtmlTools;         // filters and help, which the script shows
extern const std::string_view kHtmlFoot;          // what caveat does not do
extern const std::string_view kHtmlScript;        // the script

// Of the reference site.
extern const std::string_view kHtmlSiteHead;    // from <html> to <title>
extern const std::string_view kHtmlSiteStyle;   // its style sheet, which begins as the report's
extern const std::string_view kHtmlSiteSearch;  // the field for searching, which the script shows
extern const std::string_view kHtmlSiteScript;  // the script, to stand after the words to search

}  // namespace caveat::report
