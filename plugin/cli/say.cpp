#include "cli/say.h"

#include <fmt/format.h>

#include <iostream>

#include "text/nearest.h"

namespace caveat::cli {

void say(const Error& error) {
  Error said = error;
  if (said.file == "-") said.file = "standard input";
  std::cerr << "caveat: " << said.to_string() << std::endl;
}

Error unknown(std::string_view what, const std::string& given, const std::vector<std::string>& known,
              const std::string& how_to_list) {
  Error error;
  error.message = fmt::format("there is no {} \"{}\"", what, given);
  const std::string near = text::nearest(given, known);
  error.remedy = near.empty() ? how_to_list : fmt::format("did you mean \"{}\"? {}", near, how_to_list);
  return error;
}

}  // namespace caveat::cli
