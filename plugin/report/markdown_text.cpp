#include "report/markdown_text.h"

#include "report/place.h"

namespace caveat::report {

std::string markdown(std::string_view text) {
  constexpr std::string_view kRead = "\\`*_[]|#@~^$";
  std::string out;
  for (const char c : one_line(text)) {
    if (c == '<') {
      out += "&lt;";
    } else if (c == '&') {
      out += "&amp;";
    } else if (kRead.find(c) != std::string_view::npos) {
      out += '\\';
      out += c;
    } else if (c != 0x7F) {
      out += c;
    }
  }
  return out;
}

}  // namespace caveat::report
