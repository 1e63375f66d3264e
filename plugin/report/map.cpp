#include "report/map.h"

#include <algorithm>

#include "report/finding_json.h"

namespace caveat::report {

void print_map(std::ostream& out, const document::Document& document) {
  const std::string& text = document.text;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find('\n', at), text.size());
    const bool has_return = end > at && text[end - 1] == '\r';
    const Span line{static_cast<uint32_t>(at), static_cast<uint32_t>(end - has_return)};
    at = end + 1;
    if (line.in(text).find_first_not_of(" \t\r") == std::string_view::npos) continue;
    Json json;
    put_place(json, document, line, "text", std::string(line.in(text)));
    out << dump(json) << '\n';
  }
}

}  // namespace caveat::report
