// Paths as URIs, for outputs that other programs read.
#pragma once

#include <string>

namespace caveat::report {

// A relative path becomes a relative URI without "./", an absolute one file:///…; standard input is "stdin".
std::string uri_of(const std::string& path);

}  // namespace caveat::report
