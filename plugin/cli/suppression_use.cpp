#include "cli/suppression_use.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "review/suppress.h"

namespace caveat::cli {
namespace {

namespace fs = std::filesystem;

bool names_one_text(const std::string& glob) {
  return glob.find_first_of("*?") == std::string::npos && !glob.ends_with('/');
}

bool lies_in(const std::string& file, const std::vector<std::string>& folders) {
  std::error_code failed;
  const fs::path whole = fs::weakly_canonical(file, failed).parent_path() / "";
  return std::any_of(folders.begin(), folders.end(), [&](const std::string& folder) {
    return whole.native().starts_with((fs::path(folder) / "").native());
  });
}

}  // namespace

void SuppressionUse::add(const std::vector<checklist::Suppression>& accepted, const std::vector<std::string>& checks,
                         const review::Review& review) {
  for (size_t i = 0; i < accepted.size(); ++i) {
    const checklist::Suppression& one = accepted[i];
    if (std::find(checks.begin(), checks.end(), one.check) == checks.end()) continue;
    Use& use = uses_[{one.origin.file, one.index}];
    ++use.texts;
    use.place_known =
        use.place_known || one.provision.empty() || !review::find_provisions(review, one.provision).empty();
    use.used = use.used || review.suppressing[i] != review::Suppressing::nothing;
  }
}

std::vector<review::Problem> SuppressionUse::unused(const std::vector<checklist::Suppression>& every,
                                                    const std::vector<std::string>& checks,
                                                    const std::vector<std::string>& walked) const {
  std::vector<review::Problem> problems;
  for (const checklist::Suppression& one : every) {
    if (std::find(checks.begin(), checks.end(), one.check) == checks.end()) continue;
    const auto found = uses_.find({one.origin.file, one.index});
    const Use use = found == uses_.end() ? Use() : found->second;
    const bool all_named = !one.files.empty() && use.texts >= one.files.size() &&
                           std::all_of(one.files.begin(), one.files.end(), names_one_text);
    if (use.used || !(all_named || lies_in(one.origin.file, walked))) continue;
    std::string message =
        use.texts > 0 && !use.place_known
            ? fmt::format(
                  "there is no provision \"{}\", so nothing is suppressed; write it as \"Section 12(3)\", or with "
                  "an eId that `caveat outline --format json` lists",
                  one.provision)
            : fmt::format("the suppression of \"{}\"{} is not needed: it covers no such finding; take it out",
                          one.check, one.provision.empty() ? "" : " in " + one.provision);
    problems.push_back({std::move(message), one.origin.file, static_cast<uint32_t>(one.origin.line),
                        static_cast<uint32_t>(one.origin.column)});
  }
  return problems;
}

}  // namespace caveat::cli
