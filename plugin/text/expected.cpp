#include "text/expected.h"

#include <fmt/format.h>

namespace caveat {

std::string Error::to_string() const {
  std::string out = file;
  if (line > 0) out += fmt::format("{}{}", out.empty() ? "line " : ":", line);
  if (line > 0 && column > 0) out += fmt::format(":{}", column);
  if (!out.empty()) out += ": ";
  out += message;
  if (!remedy.empty()) out += "; " + remedy;
  return out;
}

}  // namespace caveat
