#include "text/escape_xml.h"

namespace caveat::text {
namespace {

std::string_view reference(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

bool is_control(char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n') || c == 0x7F; }

}  // namespace

std::string escape_xml(std::string_view words) {
  std::string out;
  out.reserve(words.size());
  for (size_t at = 0; at < words.size(); ++at) {
    const char c = words[at];
    const std::string_view next = words.substr(at, 3);
    if (const std::string_view written = reference(c); !written.empty()) {
      out += written;
    } else if (next == "\uFFFE" || next == "\uFFFF") {
      out.append(next.size(), ' ');
      at += next.size() - 1;
    } else {
      out += is_control(c) ? ' ' : c;
    }
  }
  return out;
}

}  // namespace caveat::text
