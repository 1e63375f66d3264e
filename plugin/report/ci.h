// What the outputs for continuous integration have in common: findings that count, as one message at one place.
#pragma once

#include <string>
#include <string_view>

#include "checklist/model.h"
#include "report/finding_json.h"
#include "review/engine.h"

namespace caveat::report {

// 1-based; an end is the place after the last character.
struct Region {
  uint32_t line = 1, column = 1, end_line = 1, end_column = 1;
};
Region region_of(const document::Document& document, Span span, text::Encoding columns);

// "Article 12(3): Production order by “Director”. Missing: …", then "Ask for: …" on a line of its own.
std::string message_of(const review::Review& review, const review::Finding& finding,
                       const checklist::Checklist& checklist, bool with_advice);

// "Article 12(3)".
std::string place_of(const review::Review& review, const review::Finding& finding);

std::string title_of(const review::Finding& finding, const checklist::Checklist& checklist);

// The path without "./" before it.
std::string plain_path(const std::string& path);

// Message and remedy of what could not be read.
std::string sentence_of(const Error& error);

// As text::escape_xml, with line breaks that last in attributes too.
std::string xml_value(std::string_view words);

}  // namespace caveat::report
