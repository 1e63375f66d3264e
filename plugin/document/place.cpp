#include "document/place.h"

#include <fmt/format.h>

namespace caveat::document {

std::string to_string(const Place& place) {
  std::string out = place.part;
  const auto add = [&](const std::string& more) { out += (out.empty() ? "" : ", ") + more; };
  if (place.page > 0) add(fmt::format("page {}", place.page));
  if (place.paragraph > 0) add(fmt::format("paragraph {}", place.paragraph));
  if (place.run > 0) add(fmt::format("run {}", place.run));
  if (!place.id.empty())
    add("§ " + place.id);
  else if (!place.element.empty())
    add(place.element);
  return out;
}

}  // namespace caveat::document
