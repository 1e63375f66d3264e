#include "report/uri.h"

#include <cctype>
#include <string_view>

namespace caveat::report {

std::string uri_of(const std::string& path) {
  static constexpr char kHex[] = "0123456789ABCDEF";
  if (path == "-") return "stdin";
  std::string_view rest = path;
  while (rest.starts_with("./")) rest.remove_prefix(2);
  std::string uri = rest.starts_with('/') ? "file://" : "";
  for (const char c : rest) {
    const auto byte = static_cast<unsigned char>(c);
    const bool kept = std::isalnum(byte) ? byte < 0x80 : std::string_view("/-._~").find(c) != std::string_view::npos;
    if (kept) {
      uri += c;
    } else {
      uri.append(1, '%').append(1, kHex[byte >> 4]).append(1, kHex[byte & 15]);
    }
  }
  return uri;
}

}  // namespace caveat::report
