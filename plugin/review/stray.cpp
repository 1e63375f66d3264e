#include "review/stray.h"

#include <fmt/format.h>

#include <set>
#include <string_view>

#include "checklist/builtin.h"

namespace caveat::review {
namespace {

constexpr size_t kFewUnits = 2;  // that give powers in a text about something else
constexpr std::string_view kDoubt =
    "Hardly anything else in this text gives powers over people or their data, and neither its title nor this sentence "
    "speaks of them: it may mean something else.";

bool speaks_of_it(TextModel& model, const Sighting& sighting, norm::TermId at_issue) {
  const norm::Setting setting = model.setting(sighting.finding.unit);
  return setting.title.test(at_issue) || setting.heading.test(at_issue) ||
         model.kept_reading(sighting.clause).terms.test(at_issue);
}

}  // namespace

void doubt_strays(TextModel& model, const std::vector<Sighting>& sightings) {
  const norm::TermId at_issue = model.rules().lexicon.cues().at_issue;
  if (at_issue == norm::kNoTerm || model.is_excerpt()) return;
  std::set<provision::Index> units;
  for (const Sighting& one : sightings)
    if (one.finding.level != Level::note) units.insert(one.finding.unit);
  if (units.size() > kFewUnits) return;
  for (const Sighting& one : sightings) {
    if (one.finding.level == Level::note || speaks_of_it(model, one, at_issue)) continue;
    if (!checklist::builtin().check(one.finding.check)) continue;  // one's own: about whatever its author says
    one.finding.level = Level::note;
    one.finding.doubt = kDoubt;
    one.finding.message += fmt::format(" {}", kDoubt);
  }
}

}  // namespace caveat::review
