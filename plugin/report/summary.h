// Powers × safeguards of one text: for each check that found something, how often each safeguard was present, weak or
// missing. Of findings that count; what is suppressed is left out.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "checklist/model.h"
#include "review/finding.h"

namespace caveat::report {

struct Summary {
  struct Cell {
    std::array<size_t, 3> counts{};  // by Strength
    bool needed() const { return counts[0] + counts[1] + counts[2] > 0; }
    review::Strength worst() const;  // of a needed one
  };
  struct Row {
    std::string check;
    size_t findings = 0;
    std::vector<Cell> cells;  // by column
  };
  std::vector<std::string> safeguards;  // the columns, in the checklist's order
  std::vector<Row> rows;                // in the order of the findings
};

Summary summarise(const std::vector<review::Finding>& findings, const checklist::Checklist& checklist);

}  // namespace caveat::report
