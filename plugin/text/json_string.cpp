#include "text/json_string.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace caveat::text {
namespace {

bool is_plain(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

void escape(char c, std::string& out) {
  constexpr std::string_view kNamed = "\"\\\b\f\n\r\t", kNames = "\"\\bfnrt";
  if (const size_t named = kNamed.find(c); named != std::string_view::npos)
    out.append({'\\', kNames[named]});
  else
    fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
}

}  // namespace

void put_json_words(std::string_view words, std::string& out) {
  for (auto at = words.begin(); at != words.end();) {
    const auto end = std::find_if_not(at, words.end(), is_plain);
    out.append(at, end);
    if (end == words.end()) return;
    escape(*end, out);
    at = end + 1;
  }
}

}  // namespace caveat::text
