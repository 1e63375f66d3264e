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

// Whether the numbers among the tokens name, or span, a unit that gives a power: "section 12", "sections 10 to 15".
bool Scope::names_a_power(uint32_t begin, uint32_t end) const {
  uint32_t least = UINT32_MAX, most = 0;
  for (uint32_t at = begin; at < end; ++at) {
    if (const auto number = leading_number(model_.tokens().all[at].span().in(model_.text()))) {
      least = std::min(least, *number);
      most = std::max(most, *number);
    }
  }
  const auto found = std::lower_bound(numbers_.begin(), numbers_.end(), least);
  return found != numbers_.end() && *found <= most;
}

const ClauseFacts::Cues& Scope::cues_of(uint32_t clause) const {
  std::optional<ClauseFacts::Cues>& known = model_.facts(clause).cues;
  if (known) return *known;
  known.emplace();
  const norm::Part own = model_.clauses().own(model_.clauses().all[clause]);
  const norm::Cues& cues = model_.rules().lexicon.cues();
  for (const norm::Hit& hit : norm::hits_in(model_.hits(), own.begin, own.end)) {
    known->refers = known->refers || hit.term == cues.this_text || hit.term == cues.division_word ||
                    hit.term == cues.this_section || hit.term == cues.provision_word;
    known->submits = known->submits || hit.term == cues.submits;
  }
  return *known;
}

const std::vector<provision::Reference>& Scope::resolved_in(uint32_t clause, uint32_t begin, uint32_t end) const {
  std::vector<ClauseFacts::Piece>& pieces = model_.facts(clause).pieces;
  auto piece = std::find_if(pieces.begin(), pieces.end(),
                            [&](const ClauseFacts::Piece& one) { return one.begin == begin && one.end == end; });
  if (piece == pieces.end()) {
    const Span words = model_.tokens().span(begin, end);
    pieces.push_back({begin, end, provision::read_raw_references(model_.text(), words), std::nullopt});
    piece = pieces.end() - 1;
  }
  if (!piece->resolved) {
    const Index from = model_.clauses().all[clause].provision;
    piece->resolved = provision::resolve(model_.text(), model_.outline(), from, piece->references);
  }
  return *piece->resolved;
}

// The pieces of a clause's own words that hold a reference to provisions of this text; unless `all`, only those that
// can reach a power.
std::vector<Scope::Window> Scope::windows(uint32_t clause, bool all) const {
  std::vector<Window> found;
  if (!cues_of(clause).refers) return found;
  const norm::Part own = model_.clauses().own(model_.clauses().all[clause]);
  const norm::Cues& cues = model_.rules().lexicon.cues();
  const Index unit = model_.outline().unit_of(model_.clauses().all[clause].provision);
  const bool in_section = unit != kNone && model_.outline().provisions[unit].kind == provision::Kind::section;
  uint32_t read = own.begin;  // tokens read so far
  for (const norm::Hit& hit : norm::hits_in(model_.hits(), own.begin, own.end)) {
    if (hit.term == cues.this_text) found.push_back({hit.begin, hit.end, true});
    if (hit.begin < read) continue;
    if (hit.term == cues.division_word || (hit.term == cues.this_section && !in_section)) {
      read = std::min(hit.end + 1, own.end);
      found.push_back({hit.begin, read, false});
    } else if (hit.term == cues.provision_word) {
      const uint32_t end = std::min(hit.end + kAfterWord, own.end);
      if (!all && !names_a_power(hit.begin, end)) continue;
      found.push_back({std::max(read, hit.begin - std::min(hit.begin, kBeforeWord)), end, false});
      read = end;
    }
  }
  return found;
}

std::vector<provision::Reference> Scope::references_in(uint32_t clause, const std::vector<Window>& pieces) const {
  std::vector<provision::Reference> found;
  for (const Window& piece : pieces) {
    const Span span = model_.tokens().span(piece.begin, piece.end);
    const Index from = model_.clauses().all[clause].provision;
    if (piece.whole_text) {
      provision::Reference text;
      text.span = span;
      text.from = from;
      text.resolved = {0};
      found.push_back(std::move(text));
      continue;
    }
    for (const provision::Reference& reference : resolved_in(clause, piece.begin, piece.end)) {
      if (!reference.external && reference.resolved.size() <= kMostCovered) found.push_back(reference);
    }
  }
  return found;
}

void Scope::cover(Reach reach, Index target, uint32_t clause) {
  ScopeGroup& group = covering_.try_emplace({target, reach}, ScopeGroup{reach, target, {}}).first->second;
  std::vector<uint32_t>& clauses = group.clauses;
  if (clauses.empty() || clauses.back() != clause) clauses.push_back(clause);
}

// A sentence with a safeguard's words and a reference speaks of what it refers to, and covers it where it forbids
// something or names its powers. One that speaks of "the powers and procedures in …" makes its whole unit cover that.
void Scope::read_coverage() {
  const provision::Outline& outline = model_.outline();
  const Rules& rules = model_.rules();
  const norm::Clauses& clauses = model_.clauses();
  for (uint32_t i = 0; i < clauses.all.size(); ++i) {
    if (!cues_of(i).refers) continue;
    const norm::Part own = clauses.own(clauses.all[i]);
    const auto hits = norm::hits_in(model_.hits(), own.begin, own.end);
    const bool covers =
        std::any_of(hits.begin(), hits.end(), [&](const norm::Hit& hit) { return hit.term == rules.coverage; });
    std::vector<Window> pieces = windows(i, false);
    if (!covers) std::erase_if(pieces, [](const Window& piece) { return piece.whole_text; });
    if (pieces.empty()) continue;
    std::vector<provision::Reference> references = references_in(i, pieces);
    for (provision::Reference& reference : references)
      std::erase_if(reference.resolved, [&](Index target) { return !holds_a_power(target); });
    std::erase_if(references, [](const provision::Reference& reference) { return reference.resolved.empty(); });
    if (references.empty() || (!covers && (model_.full_terms(i) & rules.safeguard_terms).none())) continue;
    const bool binds = covers || std::any_of(hits.begin(), hits.end(), [&](const norm::Hit& hit) {
                         return hit.term == rules.lexicon.cues().prohibition || hit.term == rules.powers_named;
                       });
    const Index unit = outline.unit_of(clauses.all[i].provision);
    for (const provision::Reference& reference : references) {
      for (Index target : reference.resolved) {
        if (target == 0) {
          if (whole_text_.clauses.empty() || whole_text_.clauses.back() != i) whole_text_.clauses.push_back(i);
          continue;
        }
        const Index target_unit = outline.unit_of(target);
        const Index covered = target_unit == kNone ? target : target_unit;
        if (covered == unit) continue;
        if (covers && unit != kNone) {
          const auto [first, last] = model_.clauses_of(unit);
          for (uint32_t clause = first; clause < last; ++clause) cover(Reach::covering, covered, clause);
        } else {
          cover(binds ? Reach::covering : Reach::mentioning, covered, i);
        }
      }
    }
  }
}

// The units that a clause's references name.
const std::vector<Index>& Scope::units_named_in(uint32_t clause) {
  auto [found, added] = named_.try_emplace(clause);
  if (!added) return found->second;
  for (const provision::Reference& reference : references_in(clause, windows(clause, true))) {
    for (Index target : reference.resolved) {
      if (const Index unit = model_.outline().unit_of(target); unit != kNone) found->second.push_back(unit);
    }
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

const ScopeGroup* Scope::own(Index unit, Reach reach) {
  auto [found, added] = units_.try_emplace({reach, unit}, ScopeGroup{reach, unit, {}});
  if (added) {
    const auto [first, last] = model_.clauses_of(unit);
    for (uint32_t i = first; i < last; ++i) found->second.clauses.push_back(i);
  }
  return &found->second;
}

// "Notwithstanding section 24", "despite anything in this Part": the provisions named right after the words of
// override.
std::vector<Index> Scope::overridden_by(uint32_t clause) {
  std::vector<Index> overridden;
  const norm::TermId cue = model_.rules().lexicon.cues().override_;
  const norm::Part own = model_.clauses().own(model_.clauses().all[clause]);
  for (const norm::Hit& hit : norm::hits_in(model_.hits(), own.begin, own.end)) {
    if (hit.term != cue) continue;
    const uint32_t last = std::min(hit.end + kOverrideReach, own.end);
    if (hit.end >= last) continue;
    for (const provision::Reference& reference : resolved_in(clause, hit.end, last)) {
      overridden.insert(overridden.end(), reference.resolved.begin(), reference.resolved.end());
    }
  }
  return overridden;
}

const std::vector<const ScopeGroup*>& Scope::of(Index unit, uint32_t power) {
  const auto [known, added] = found_.try_emplace({unit, power});
  if (added) known->second = find(unit, power);
  return known->second;
}

std::vector<const ScopeGroup*> Scope::find(Index unit, uint32_t power) {
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
