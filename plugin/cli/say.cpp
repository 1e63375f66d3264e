#include "cli/say.h"

#include <iostream>

namespace caveat::cli {

void say(const Error& error) {
  Error said = error;
  if (said.file == "-") said.file = "standard input";
  std::cerr << "caveat: " << said.to_string() << std::endl;
}

}  // namespace caveat::cli
