// Which suppressions of configurations a run did not need.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "checklist/config.h"
#include "review/engine.h"

namespace caveat::cli {

class SuppressionUse {
 public:
  // `accepted`: those that were about this text; `checks`: the checks that it was reviewed with.
  void add(const std::vector<checklist::Suppression>& accepted, const std::vector<std::string>& checks,
           const review::Review& review);
  // Those of `every` that suppressed nothing, though all texts they are for were reviewed, with `checks`: they name
  // their texts one by one, or everything that their configuration holds for lies in the folders of `walked`
  // (absolute). Of others nothing is said: the texts they are for may be ones that this run did not review.
  std::vector<review::Problem> unused(const std::vector<checklist::Suppression>& every,
                                      const std::vector<std::string>& checks,
                                      const std::vector<std::string>& walked) const;

 private:
  struct Use {
    size_t texts = 0;
    bool used = false;
    bool place_known = false;  // some text has the provision that it names
  };
  std::map<std::pair<std::string, size_t>, Use> uses_;  // by configuration and index
};

}  // namespace caveat::cli
