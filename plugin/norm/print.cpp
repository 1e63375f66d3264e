// Norms and their forces as words, for tests and traces.
#include <fmt/format.h>

#include <algorithm>

#include "norm/norm.h"

namespace caveat::norm {
namespace {

constexpr std::string_view kForces[] = {"statement", "power", "permission", "duty",   "prohibition",
                                        "offence",   "right", "definition", "negated"};

}  // namespace

std::string_view to_string(Force force) { return kForces[static_cast<size_t>(force)]; }

Force force_named(std::string_view name) {
  const auto found = std::find(std::begin(kForces), std::end(kForces), name);
  return found == std::end(kForces) ? Force::statement : static_cast<Force>(found - std::begin(kForces));
}

std::string to_string(const Reading& reading, const Norm& norm, const Lexicon& lexicon) {
  const auto name = [&](HitIndex i) { return lexicon.terms().id(reading.hits[i].term); };
  std::string line(to_string(norm.force));
  if (norm.bearer != kNoHit) line += fmt::format(" by {}", name(norm.bearer));
  std::string actions;
  for (HitIndex action : norm.actions) actions += (actions.empty() ? "" : ", ") + name(action);
  std::string rest;
  for (HitIndex i = 0; i < reading.hits.size(); ++i) {
    const TermKind kind = lexicon.terms().kind(reading.hits[i].term);
    if (reading.hits[i].begin < norm.begin || reading.hits[i].begin >= norm.end) continue;
    if (kind == TermKind::object || kind == TermKind::manner) rest += (rest.empty() ? "" : " ") + name(i);
  }
  return fmt::format("{}: {}{}", line, actions.empty() ? "-" : actions, rest.empty() ? "" : " [" + rest + "]");
}

}  // namespace caveat::norm
