// Messages to the person at the terminal, on standard error.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/expected.h"

namespace caveat::cli {

// "caveat: file:line:column: message; remedy".
void say(const Error& error);

// The message and remedy for an id that is not among `known`: suggests the nearest, else says how to list them.
Error unknown(std::string_view what, const std::string& given, const std::vector<std::string>& known,
              const std::string& how_to_list);

template <typename Entries>
std::vector<std::string> ids(const Entries& entries) {
  std::vector<std::string> all;
  for (const auto& entry : entries) all.push_back(entry.id);
  return all;
}

}  // namespace caveat::cli
