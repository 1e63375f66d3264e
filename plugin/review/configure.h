// From the configuration of a text to the options of its engine.
#pragma once

#include <string>
#include <vector>

#include "checklist/config.h"
#include "checklist/model.h"
#include "review/engine.h"
#include "text/expected.h"

namespace caveat::review {

struct Configured {
  Options options;            // with the checks to run, never none
  std::vector<Error> errors;  // checks, profiles and languages that do not exist, at their place; they are left out
};

// Suppressions of checks that do not exist, at their place.
std::vector<Error> unknown_checks(const std::vector<checklist::Suppression>& suppressions,
                                  const checklist::Checklist& checklist);

Configured configure(const checklist::Settings& settings, const checklist::Checklist& checklist);

}  // namespace caveat::review
