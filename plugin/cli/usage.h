// What is said about a mistake in the arguments: what was given, what may be given, and the nearest of it.
#pragma once

#include <CLI/App.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "text/expected.h"

namespace caveat::cli {

// An option takes one of these words. The help and the completion of the shells show them.
CLI::Validator one_of(std::vector<std::string> words);
// An option takes a whole number from `least` to `most`.
CLI::Validator between(uint64_t least, uint64_t most);

// `error` as the other messages are.
Error usage_error(const CLI::App& app, const CLI::ParseError& error);

}  // namespace caveat::cli
