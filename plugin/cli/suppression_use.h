// Which suppressions of configurations a run did not need.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "checklist/config.h"
#include "review/engine.h"

namespace caveat::cli {

class SuppressionUse {
 public:
  // `accepted`: those that were about this text; `checks`: the checks that it was reviewed with.
  void add(const std::vector<checklist::Suppression>& accepted, const std::vector<std::string>& checks,
           const review::Review& review);
  // Those that name their texts one by one, all of which were reviewed, and that suppressed nothing. Of others nothing
  // is said: the texts they are for may be ones that this run did not review.
  std::vector<review::Problem> unused() const;

 private:
  struct Use {
    checklist::Suppression suppression;
    size_t texts = 0;
    bool used = false;
  };
  std::map<std::pair<std::string, int>, Use> uses_;  // by file and line
};

}  // namespace caveat::cli
