// Checklist entries as short lines, for tests and traces.
#pragma once

#include <string>

#include "checklist/model.h"

namespace caveat::checklist {

// "force power|duty; action collect; unless exception; at most warning"
std::string to_string(const Pattern& pattern);
std::string to_string(const Check& check);
std::string to_string(const Safeguard& safeguard);
std::string to_string(const Citation& citation);
std::string to_string(const Language& language);
std::string to_string(const Checklist& checklist);

}  // namespace caveat::checklist
