// Lists of what a checklist holds: checks, profiles, safeguards, citations, languages, terms.
//
// To add a list: its function and its line in catalogues() (catalogue.cpp).
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "checklist/model.h"
#include "report/screen.h"

namespace caveat::report {

struct Catalogue {
  const char* name;  // "checks"
  void (*print)(Page& page, const checklist::Checklist& checklist);
  // A JSON array of objects, one a line.
  void (*print_json)(std::ostream& out, const checklist::Checklist& checklist);
};

const std::vector<Catalogue>& catalogues();

}  // namespace caveat::report
