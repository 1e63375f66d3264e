#include "document/new_file.h"

#include <algorithm>

namespace caveat::document {

std::vector<TextLine> lines_of(std::string_view text) {
  std::vector<TextLine> lines;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find_first_of("\r\n", at), text.size());
    const std::string_view line = text.substr(at, end - at);
    const size_t marks = std::min(line.find_first_not_of('#'), line.size());
    const size_t heading = marks <= 6 && line.substr(marks).starts_with(' ') ? marks : 0;
    const size_t begin = std::min(text.find_first_not_of(" \t", at + heading), end);
    if (begin < end) lines.push_back({{static_cast<uint32_t>(begin), static_cast<uint32_t>(end)}, heading});
    at = end + 1;
  }
  return lines;
}

}  // namespace caveat::document
