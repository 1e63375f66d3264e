#include <fmt/format.h>

#include <map>

#include "checklist/readers.h"

namespace caveat::checklist {
namespace {

Draft<Profile> read_profile(const Value& value) {
  Draft<Profile> draft;
  Profile& profile = draft.entry;
  profile.origin = value.origin();
  const Fields fields(value, profile_keys());
  read_id(fields, profile.id);
  fields.read("title", profile.title);
  read_tags(fields, profile.tags);
  fields.each("checks", [&](const Value& item) {
    if (auto id = item.text()) {
      draft.references.push_back({RefersTo::check, *id, item.origin(), ""});
      profile.checks.push_back(std::move(*id));
    }
  });
  return draft;
}

}  // namespace

void read_tags(const Fields& fields, std::vector<std::string>& into) {
  fields.each("tags", [&](const Value& item) {
    if (const auto index = item.choice(tag_names())) into.push_back(tag_names()[*index]);
  });
}

std::vector<Draft<Profile>> read_profiles(const Value& file) {
  std::vector<Draft<Profile>> drafts;
  std::map<std::string, int> lines;
  const Fields fields(file, profiles_keys());
  fields.each("profiles", [&](const Value& item) {
    const size_t before = item.problems().count();
    Draft<Profile> draft = read_profile(item);
    const auto [earlier, first] = lines.emplace(draft.entry.id, item.origin().line);
    if (!first && !draft.entry.id.empty()) {
      item.fail(fmt::format("the profile \"{}\" comes twice", draft.entry.id),
                fmt::format("delete this one or the one on line {}", earlier->second));
      return;
    }
    draft.good = item.problems().count() == before;
    drafts.push_back(std::move(draft));
  });
  return drafts;
}

}  // namespace caveat::checklist
