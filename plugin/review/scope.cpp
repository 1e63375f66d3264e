#include "review/scope.h"

#include <algorithm>

#include "norm/matcher.h"

namespace caveat::review {

using provision::Index;
using provision::kNone;

namespace {

constexpr uint32_t kOverrideReach = 14;  // words after "notwithstanding" that name what is overridden
constexpr uint32_t kBeforeWord = 4;     // words of a reference before "section", "Part"
constexpr uint32_t kAfterWord = 12;     // and after it: "12 to 15, 17 and 19 of this Act"
constexpr size_t kMostCovered = 60;  // provisions named by one reference; more is "this Act" in other words

}  // namespace

Scope::Scope(TextModel& model) : model_(model) { read_coverage(); }

// The references of a clause's own words to provisions of this text.
std::vector<provision::Reference> Scope::references_in(uint32_t clause) {
  std::vector<provision::Reference> found;
  const norm::Part own = model_.clauses().own(model_.clauses().all[clause]);
  const norm::TermId word = model_.rules().lexicon.cues().provision_word;
  uint32_t read = own.begin;  // tokens read so far
  for (const norm::Hit& hit : norm::hits_in(model_.hits(), own.begin, own.end)) {
    if (hit.term != word || hit.begin < read) continue;
    const uint32_t begin = std::max(read, hit.begin - std::min(hit.begin, kBeforeWord));
    read = std::min(hit.end + kAfterWord, own.end);
    for (provision::Reference& reference : read_references(model_.text(), model_.outline(), model_.clauses().all[clause].provision,
                                                           model_.tokens().span(begin, read))) {
      if (!reference.external && reference.resolved.size() <= kMostCovered) found.push_back(std::move(reference));
    }
  }
  return found;
}

void Scope::cover(Index target, uint32_t clause) {
  std::vector<uint32_t>& clauses = covering_[target];
  if (clauses.empty() || clauses.back() != clause) clauses.push_back(clause);
}

// A sentence with a safeguard's words and a reference covers what it refers to. One that speaks of "the powers and procedures in …" makes
// its whole unit cover that.
void Scope::read_coverage() {
  const provision::Outline& outline = model_.outline();
  const Rules& rules = model_.rules();
  const norm::Clauses& clauses = model_.clauses();
  for (uint32_t i = 0; i < clauses.all.size(); ++i) {
    const norm::Part own = clauses.own(clauses.all[i]);
    bool speaks = false, covers = false;
    for (const norm::Hit& hit : norm::hits_in(model_.hits(), own.begin, own.end)) {
      speaks = speaks || rules.safeguard_terms.test(hit.term);
      covers = covers || hit.term == rules.coverage;
    }
    if (!speaks && !covers) continue;
    const Index unit = outline.unit_of(clauses.all[i].provision);
    for (const provision::Reference& reference : references_in(i)) {
      for (Index target : reference.resolved) {
        if (target == 0) {
          if (speaks || covers) whole_text_.push_back(i);
          continue;
        }
        const Index target_unit = outline.unit_of(target);
        const Index covered = target_unit == kNone ? target : target_unit;
        if (covered == unit) continue;
        if (covers && unit != kNone) {
          const auto [first, last] = model_.clauses_of(unit);
          for (uint32_t clause = first; clause < last; ++clause) cover(covered, clause);
        } else {
          cover(covered, i);
        }
      }
    }
  }
}

std::vector<Index> Scope::referenced_by(Index unit, uint32_t power) {
  std::vector<Index> units;
  const provision::Outline& outline = model_.outline();
  const norm::TermId submits = model_.rules().lexicon.cues().submits;
  const auto [first, last] = model_.clauses_of(unit);
  for (uint32_t i = first; i < last; ++i) {
    const norm::Part own = model_.clauses().own(model_.clauses().all[i]);
    const auto hits = norm::hits_in(model_.hits(), own.begin, own.end);
    const bool submitted = std::any_of(hits.begin(), hits.end(), [&](const norm::Hit& hit) { return hit.term == submits; });
    if (i != power && !submitted) continue;
    for (const provision::Reference& reference : references_in(i)) {
      for (Index target : reference.resolved) {
        const Index target_unit = outline.unit_of(target);
        if (target_unit == kNone || target_unit == unit) continue;
        if (std::find(units.begin(), units.end(), target_unit) == units.end()) units.push_back(target_unit);
      }
    }
  }
  return units;
}

std::vector<ScopeClause> Scope::around(Index unit, uint32_t power) {
  std::vector<ScopeClause> scope;
  std::set<uint32_t> taken;
  const auto take = [&](uint32_t clause, Reach reach) {
    if (taken.insert(clause).second) scope.push_back({clause, reach});
  };
  const auto [first, last] = model_.clauses_of(unit);
  for (uint32_t i = first; i < last; ++i) take(i, Reach::own);
  if (unit == kNone) return scope;
  for (Index other : referenced_by(unit, power)) {
    const auto [begin, end] = model_.clauses_of(other);
    for (uint32_t i = begin; i < end; ++i) take(i, Reach::referenced);
  }
  for (Index at = unit; at != kNone && at != 0; at = model_.outline().provisions[at].parent) {
    if (auto covering = covering_.find(at); covering != covering_.end()) {
      for (uint32_t clause : covering->second) take(clause, Reach::covering);
    }
  }
  for (uint32_t clause : whole_text_) take(clause, Reach::text);
  return scope;
}

// "Notwithstanding section 24", "despite anything in this Part": the provisions named right after the words of override.
std::vector<Index> Scope::overridden_by(uint32_t clause) {
  std::vector<Index> overridden;
  const norm::TermId cue = model_.rules().lexicon.cues().override_;
  const norm::Part own = model_.clauses().own(model_.clauses().all[clause]);
  for (const norm::Hit& hit : norm::hits_in(model_.hits(), own.begin, own.end)) {
    if (hit.term != cue) continue;
    const uint32_t last = std::min(hit.end + kOverrideReach, own.end);
    if (hit.end >= last) continue;
    const Index from = model_.clauses().all[clause].provision;
    for (const provision::Reference& reference :
         read_references(model_.text(), model_.outline(), from, model_.tokens().span(hit.end, last))) {
      overridden.insert(overridden.end(), reference.resolved.begin(), reference.resolved.end());
    }
  }
  return overridden;
}

std::vector<ScopeClause> Scope::of(Index unit, uint32_t power) {
  std::vector<ScopeClause> scope = around(unit, power);
  const std::vector<Index> overridden = overridden_by(power);
  if (overridden.empty()) return scope;
  std::erase_if(scope, [&](const ScopeClause& clause) {
    if (clause.reach == Reach::own) return false;
    const Index at = model_.clauses().all[clause.clause].provision;
    return std::any_of(overridden.begin(), overridden.end(), [&](Index target) {
      return target <= at && at < model_.outline().provisions[target].next;
    });
  });
  return scope;
}

}  // namespace caveat::review
