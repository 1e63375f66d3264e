#include "review/scope.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "norm/matcher.h"

namespace caveat::review {

using provision::Index;
using provision::kNone;

namespace {

constexpr uint32_t kOverrideReach = 14;  // words after "notwithstanding" that name what is overridden
constexpr uint32_t kBeforeWord = 4;      // words of a reference before "section", "Part"
constexpr uint32_t kAfterWord = 10;      // and after it: "12 to 15, 17 and 19 of this Act"
constexpr size_t kMostCovered = 60;      // provisions named by one reference; more is "this Act" in other words

// "14" of "14", "14A" and "14.3"; nothing for a word.
std::optional<uint32_t> leading_number(std::string_view word) {
  uint32_t number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  return error == std::errc() && end != word.data() ? std::optional(number) : std::nullopt;
}

}  // namespace

Scope::Scope(TextModel& model, const std::vector<Index>& units) : model_(model) {
  for (Index unit : units) {
    if (unit == kNone) continue;
    units_with_powers_.push_back(unit);
    if (const auto number = leading_number(model.outline().provisions[unit].number.in(model.text())))
      numbers_.push_back(*number);
  }
  std::sort(numbers_.begin(), numbers_.end());
  std::sort(units_with_powers_.begin(), units_with_powers_.end());
  read_coverage();
}

bool Scope::holds_a_power(Index target) const {
  if (target == 0) return true;
  const Index unit = model_.outline().unit_of(target);
  const Index first = unit == kNone ? target : unit;
  const auto found = std::lower_bound(units_with_powers_.begin(), units_with_powers_.end(), first);
  return found != units_with_powers_.end() && *found < model_.outline().provisions[first].next;
}

// Whether the numbers among the words name, or span, a unit that gives a power: "section 12", "sections 10 to 15".
// Roman numbers are left to the resolving.
bool Scope::can_name_a_power(const ClauseMention& mention) const {
  if (mention.of != ClauseMention::Of::numbered || mention.most == 0) return true;
  const auto found = std::lower_bound(numbers_.begin(), numbers_.end(), mention.least);
  return found != numbers_.end() && *found <= mention.most;
}

ClauseCues& Scope::cues_of(uint32_t clause) {
  std::optional<ClauseCues>& known = model_.facts(clause).cues;
  if (known) return *known;
  known.emplace();
  const Rules& rules = model_.rules();
  const norm::Cues& cues = rules.lexicon.cues();
  const norm::Part own = model_.clauses().own(model_.clauses().all[clause]);
  for (const norm::Hit& hit : model_.hits().in(own.begin, own.end)) {
    known->submits = known->submits || hit.term == cues.submits;
    known->covers = known->covers || hit.term == rules.coverage;
    known->binds = known->binds || hit.term == cues.prohibition || hit.term == rules.powers_named;
  }
  known->binds = known->binds || known->covers;
  const Index unit = model_.outline().unit_of(model_.clauses().all[clause].provision);
  const bool in_section = unit != kNone && model_.outline().provisions[unit].kind == provision::Kind::section;
  known->mentions = mentions_in(own, in_section);
  return *known;
}

// In a section, "this section" is no other provision.
std::vector<ClauseMention> Scope::mentions_in(const norm::Part& own, bool in_section) const {
  std::vector<ClauseMention> found;
  const norm::Cues& cues = model_.rules().lexicon.cues();
  const auto hits = model_.hits().in(own.begin, own.end);
  uint32_t read = own.begin;  // tokens read so far
  for (auto hit = hits.begin(); hit != hits.end(); ++hit) {
    if (hit->term == cues.this_text) found.push_back({hit->begin, hit->end, ClauseMention::Of::text});
    if (hit->begin < read) continue;
    if (hit->term == cues.division_word || (hit->term == cues.this_section && !in_section)) {
      read = std::min(hit->end + 1, own.end);
      found.push_back({hit->begin, read});
    } else if (hit->term == cues.provision_word) {
      ClauseMention mention{std::max(read, hit->begin - std::min(hit->begin, kBeforeWord)), hit->end,
                            ClauseMention::Of::numbered};
      mention.broken = std::any_of(hits.begin(), hit, [&](const norm::Hit& before) {
        return before.term == cues.offence_against && before.end == hit->begin;
      });
      for (auto other = hit; other != hits.end() && other->begin <= mention.end; ++other)
        if (other->term == cues.provision_word) mention.end = std::min(other->end + kAfterWord, own.end);
      for (uint32_t at = hit->begin; at < mention.end; ++at) {
        const auto number = leading_number(model_.tokens().all[at].span().in(model_.text()));
        if (!number) continue;
        mention.least = std::min(mention.least, *number);
        mention.most = std::max(mention.most, *number);
      }
      read = mention.end;
      found.push_back(std::move(mention));
    }
  }
  return found;
}

const std::vector<provision::Reference>& Scope::resolved(uint32_t clause, ClauseMention& mention) const {
  if (!mention.references)
    mention.references =
        provision::read_raw_references(model_.text(), model_.tokens().span(mention.begin, mention.end));
  if (!mention.resolved) {
    const Index from = model_.clauses().all[clause].provision;
    mention.resolved = provision::resolve(model_.text(), model_.outline(), from, *mention.references);
  }
  return *mention.resolved;
}

// The provisions of this text that the words name; 0 for "this Act".
template <typename Do>
void Scope::each_target(uint32_t clause, ClauseMention& mention, Do&& act) const {
  if (mention.of == ClauseMention::Of::text) {
    act(Index{0});
    return;
  }
  for (const provision::Reference& reference : resolved(clause, mention)) {
    if (!reference.external && reference.resolved.size() <= kMostCovered)
      std::for_each(reference.resolved.begin(), reference.resolved.end(), act);
  }
}

void Scope::cover(Reach reach, Index target, uint32_t clause) {
  ScopeGroup& group = covering_.try_emplace({target, reach}, ScopeGroup{reach, target, {}}).first->second;
  std::vector<uint32_t>& clauses = group.clauses;
  if (clauses.empty() || clauses.back() != clause) clauses.push_back(clause);
}

// A sentence with a safeguard's words and a reference speaks of what it refers to, and covers it where it forbids
// something or names its powers. One that speaks of "the powers and procedures in …" makes its whole unit cover that.
void Scope::read_coverage() {
  for (uint32_t i = 0; i < model_.clauses().all.size(); ++i) {
    ClauseCues& cues = cues_of(i);
    std::vector<Index> targets;
    for (ClauseMention& mention : cues.mentions) {
      if ((mention.of == ClauseMention::Of::text && !cues.covers) || !can_name_a_power(mention)) continue;
      each_target(i, mention, [&](Index target) {
        if (holds_a_power(target)) targets.push_back(target);
      });
    }
    if (targets.empty() || (!cues.covers && model_.full(i).may_show.empty())) continue;
    for (Index target : targets) cover_by(i, target);
  }
}

void Scope::cover_by(uint32_t clause, Index target) {
  if (target == 0) {
    if (whole_text_.clauses.empty() || whole_text_.clauses.back() != clause) whole_text_.clauses.push_back(clause);
    return;
  }
  const provision::Outline& outline = model_.outline();
  const Index unit = outline.unit_of(model_.clauses().all[clause].provision), target_unit = outline.unit_of(target);
  const Index covered = target_unit == kNone ? target : target_unit;
  if (covered == unit) return;
  const ClauseCues& cues = cues_of(clause);
  if (cues.covers && unit != kNone) {
    const auto [first, last] = model_.clauses_of(unit);
    for (uint32_t other = first; other < last; ++other) cover(Reach::covering, covered, other);
  } else {
    cover(cues.binds ? Reach::covering : Reach::mentioning, covered, clause);
  }
}

// The units that a clause's references name.
const std::vector<Index>& Scope::units_named_in(uint32_t clause) {
  auto [found, added] = named_.try_emplace(clause);
  if (!added) return found->second;
  for (ClauseMention& mention : cues_of(clause).mentions) {
    if (mention.broken) continue;
    each_target(clause, mention, [&, units = &found->second](Index target) {
      if (const Index unit = model_.outline().unit_of(target); unit != kNone) units->push_back(unit);
    });
  }
  return found->second;
}

std::vector<Index> Scope::referenced_by(Index unit, uint32_t power) {
  std::vector<Index> units;
  const auto [first, last] = model_.clauses_of(unit);
  for (uint32_t i = first; i < last; ++i) {
    if (i != power && !cues_of(i).submits) continue;
    for (Index named : units_named_in(i)) {
      if (named != unit && std::find(units.begin(), units.end(), named) == units.end()) units.push_back(named);
    }
  }
  return units;
}

// Whether the clause is nothing but the lead-in of the next, which has its words and those of an item.
bool Scope::leads_in(uint32_t clause) const {
  const norm::Clauses& clauses = model_.clauses();
  if (clause + 1 >= clauses.all.size()) return false;
  const norm::Part own = clauses.own(clauses.all[clause]);
  const norm::Clause& next = clauses.all[clause + 1];
  for (uint32_t i = next.part_begin; i < next.part_end; ++i) {
    const norm::Part& part = clauses.parts[i];
    if (part.role == norm::Part::Role::lead_in && part.begin == own.begin && part.end == own.end) return true;
  }
  return false;
}

const ScopeGroup* Scope::own(Index unit, Reach reach) {
  auto [found, added] = units_.try_emplace({reach, unit}, ScopeGroup{reach, unit, {}});
  if (added) {
    const auto [first, last] = model_.clauses_of(unit);
    for (uint32_t i = first; i < last; ++i)
      if (model_.aside(i) != TextModel::Aside::no_law && !leads_in(i)) found->second.clauses.push_back(i);
  }
  return &found->second;
}

// What stands around a power that no article or section of a text with articles holds, as in a schedule: its division
// there, else as much as a long section says.
const ScopeGroup* Scope::around(uint32_t power) {
  constexpr uint32_t kLongSection = 60, kLongDivision = 400;  // clauses
  const Index provision = model_.clauses().all[power].provision;
  Index whole = provision;
  std::pair<uint32_t, uint32_t> clauses{power, power + 1};
  for (Index at = provision; at != kNone && at != 0; at = model_.outline().provisions[at].parent) {
    const auto wider = model_.clauses_of(at);
    const provision::Kind kind = model_.outline().provisions[at].kind;
    const bool division =
        kind == provision::Kind::division || kind == provision::Kind::part || kind == provision::Kind::chapter;
    if (wider.second - wider.first > (division ? kLongDivision : kLongSection)) continue;
    clauses = wider;
    whole = at;
    if (division) break;
  }
  auto [found, added] = units_.try_emplace({Reach::own, whole}, ScopeGroup{Reach::own, whole, {}});
  for (uint32_t i = clauses.first; added && i < clauses.second; ++i) found->second.clauses.push_back(i);
  return &found->second;
}

// "Notwithstanding section 24", "despite anything in this Part": the provisions named right after the words of
// override.
std::vector<Index> Scope::overridden_by(uint32_t clause) {
  std::vector<Index> overridden;
  const norm::TermId cue = model_.rules().lexicon.cues().override_;
  const norm::Part own = model_.clauses().own(model_.clauses().all[clause]);
  for (const norm::Hit& hit : model_.hits().in(own.begin, own.end)) {
    if (hit.term != cue) continue;
    const uint32_t last = std::min(hit.end + kOverrideReach, own.end);
    if (hit.end >= last) continue;
    std::vector<ClauseMention>& known = model_.facts(clause).overrides;
    auto mention =
        std::find_if(known.begin(), known.end(), [&](const ClauseMention& one) { return one.begin == hit.end; });
    if (mention == known.end()) mention = known.insert(known.end(), {hit.end, last});
    for (const provision::Reference& reference : resolved(clause, *mention))
      overridden.insert(overridden.end(), reference.resolved.begin(), reference.resolved.end());
  }
  return overridden;
}

const std::vector<const ScopeGroup*>& Scope::of(Index unit, uint32_t power) {
  const auto [known, added] = found_.try_emplace({unit, power});
  if (added) known->second = find(unit, power);
  return known->second;
}

std::vector<const ScopeGroup*> Scope::find(Index unit, uint32_t power) {
  if (unit == kNone && model_.has_units()) return {around(power)};
  std::vector<const ScopeGroup*> scope = {own(unit, Reach::own)};
  if (unit == kNone) return scope;
  const std::vector<Index> overridden = overridden_by(power);
  const auto holds = [&](Index provision) {
    return std::none_of(overridden.begin(), overridden.end(), [&](Index target) {
      return target <= provision && provision < model_.outline().provisions[target].next;
    });
  };
  for (Index other : referenced_by(unit, power)) {
    if (holds(other)) scope.push_back(own(other, Reach::referenced));
  }
  for (Index at = unit; at != kNone && at != 0; at = model_.outline().provisions[at].parent) {
    for (Reach reach : {Reach::covering, Reach::mentioning}) {
      const auto covering = covering_.find({at, reach});
      if (covering == covering_.end()) continue;
      if (overridden.empty()) {
        scope.push_back(&covering->second);
        continue;
      }
      for (uint32_t clause : covering->second.clauses) {
        const Index from = model_.outline().unit_of(model_.clauses().all[clause].provision);
        const ScopeGroup* group = from == kNone ? nullptr : own(from, reach);
        if (group && holds(from) && scope.back() != group) scope.push_back(group);
      }
    }
  }
  if (overridden.empty()) scope.push_back(&whole_text_);
  return scope;
}

}  // namespace caveat::review
