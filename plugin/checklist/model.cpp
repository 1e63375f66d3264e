#include "checklist/model.h"

#include <algorithm>

namespace caveat::checklist {
namespace {

template <typename Entry>
const Entry* find(const std::vector<Entry>& entries, const std::string& id) {
  const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.id == id; });
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace

const Check* Checklist::check(const std::string& id) const { return find(checks, id); }
const Safeguard* Checklist::safeguard(const std::string& id) const { return find(safeguards, id); }
const Citation* Checklist::citation(const std::string& id) const { return find(citations, id); }
const Profile* Checklist::profile(const std::string& id) const { return find(profiles, id); }

}  // namespace caveat::checklist
