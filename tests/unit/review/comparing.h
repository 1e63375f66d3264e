// What the tests of `caveat compare` share: two texts, and the effects of one on the other as a line.
#pragma once

#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>

#include "checklist/builtin.h"
#include "review/compare.h"

namespace caveat::review {

inline const Engine& engine() {
  Options options;
  options.checks = {"production-order", "realtime-traffic-data", "blanket-data-retention", "content-interception"};
  static const Engine one(checklist::builtin(), options);
  return one;
}

inline Review review_of(std::string_view text) {
  Expected<document::Document> document = document::read("bill.txt", text);
  BOOST_REQUIRE(document);
  return engine().review(*std::move(document));
}

// "widened production-order" or "lost user-notification", a line each, in order.
inline std::string effects(const Review& before, const Review& after) {
  std::string out;
  for (const Change& change : engine().compare(before, after).changes) {
    for (const Consequence& one : change.consequences) {
      out += std::string(out.empty() ? "" : "; ") + std::string(to_string(one.effect)) + " ";
      if (!one.safeguard.empty()) {
        out += one.safeguard;
        continue;
      }
      for (const PowerPair pair : one.powers) {
        if (pair != one.powers.front()) out += "+";
        out += pair.after != kNoFinding ? after.findings[pair.after].check : before.findings[pair.before].check;
      }
    }
  }
  return out;
}

inline std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const size_t at = text.find(from);
  BOOST_REQUIRE_MESSAGE(at != std::string::npos, from);
  return text.replace(at, from.size(), to);
}

}  // namespace caveat::review
