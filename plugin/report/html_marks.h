// The words of a text that findings speak of, cut so that no two pieces overlap.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "review/engine.h"

namespace caveat::report {

struct MarkedPiece {
  Span span;
  std::vector<uint32_t> powers;      // findings whose power these words give, or give too
  std::vector<uint32_t> safeguards;  // findings that these words decide a safeguard of
  bool weak = false;                 // whether one of those is weak
  std::vector<uint32_t> ending;      // findings whose own words end here
};

// In reading order.
std::vector<MarkedPiece> marked_pieces(const std::vector<review::Finding>& findings);

}  // namespace caveat::report
