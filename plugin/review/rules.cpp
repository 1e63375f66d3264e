#include "review/rules.h"

#include <algorithm>
#include <set>

#include "checklist/builtin.h"
#include "review/compile_lexicon.h"
#include "text/contains.h"

namespace caveat::review {
namespace {

using checklist::Pattern;
using norm::Force;

// The slots that a clause's own terms have to meet, first those whose terms are the rarest to be met by chance.
std::vector<const norm::TermSet*> slots_to_meet(const norm::CompiledPattern& pattern) {
  std::vector<const norm::TermSet*> slots;
  if (pattern.has_says) slots.push_back(&pattern.says);
  if (pattern.has_object) slots.push_back(&pattern.object);
  if (pattern.has_action) slots.push_back(&pattern.action);
  if (pattern.has_addressee) slots.push_back(&pattern.addressee);
  return slots;
}

// The slot by which a pattern is set off.
const norm::TermSet* trigger(const norm::CompiledPattern& pattern) {
  if (const auto slots = slots_to_meet(pattern); !slots.empty() && slots.front() != &pattern.addressee)
    return slots.front();
  if (pattern.has_manner) return &pattern.manner;
  if (pattern.has_bearer) return &pattern.bearer;
  return nullptr;
}

const norm::TermSet* second(const norm::CompiledPattern& pattern) {
  const auto slots = slots_to_meet(pattern);
  const norm::TermSet* const first = trigger(pattern);
  const auto other = std::find_if(slots.begin(), slots.end(), [&](const norm::TermSet* slot) { return slot != first; });
  return other == slots.end() ? nullptr : *other;
}

void note(const norm::TermSet& terms, uint32_t pattern, std::vector<PatternSet>& by_term) {
  for (size_t term = terms._Find_first(); term < terms.size(); term = terms._Find_next(term))
    by_term[term].set(pattern);
}

// The checks, and those whose powers they derive from.
std::set<std::string> with_sources(const checklist::Checklist& checklist, const std::vector<std::string>& asked) {
  std::set<std::string> all(asked.begin(), asked.end());
  for (const checklist::Check& check : checklist.checks) {
    if (!text::contains(asked, check.id)) continue;
    for (const Pattern& pattern : check.when) all.insert(pattern.powers.begin(), pattern.powers.end());
  }
  return all;
}

std::vector<norm::CompiledPattern> compile_all(const std::vector<Pattern>& patterns, const norm::Lexicon& lexicon) {
  std::vector<norm::CompiledPattern> compiled;
  for (const Pattern& pattern : patterns) compiled.push_back(norm::compile(pattern, lexicon));
  return compiled;
}

}  // namespace

Rules::Rules(const checklist::Checklist& checklist, const checklist::Language& language,
             const std::vector<std::string>& asked)
    : lexicon(language.compiled.empty() ? norm::Lexicon(compile_lexicon(checklist, language))
                                        : norm::Lexicon(checklist::builtin_lexicon(language.compiled))),
      patterns_by_term(lexicon.terms().size()),
      patterns_by_second(lexicon.terms().size()),
      safeguards_by_term(lexicon.terms().size()),
      coverage(lexicon.terms().find("coverage")),
      powers_named(lexicon.terms().find("powers-named")) {
  const std::set<std::string> needed = with_sources(checklist, asked);
  size_t size = 0;
  for (const checklist::Check& check : checklist.checks) size += check.when.size() + check.unless.size();
  patterns.reserve(size);
  for (const checklist::Check& check : checklist.checks) {
    if (!asked.empty() && !needed.contains(check.id)) continue;
    CheckRule rule{&check, asked.empty() || text::contains(asked, check.id), {}, {}, {}, {}};
    const auto add = [&](const Pattern& source) {
      norm::CompiledPattern pattern = norm::compile(source, lexicon);
      if (pattern.force.empty()) pattern.force = {Force::power, Force::permission, Force::duty, Force::statement};
      patterns.push_back(std::move(pattern));
      check_of.push_back(static_cast<uint32_t>(checks.size()));
      return static_cast<uint32_t>(patterns.size() - 1);
    };
    for (const Pattern& pattern : check.when) {
      if (!pattern.powers.empty()) {
        rule.derived.push_back(norm::compile(pattern, lexicon));
      } else {
        rule.when.push_back(add(pattern));
      }
    }
    for (uint32_t index : rule.when) {
      const auto& force = patterns[index].force;
      if (std::find(force.begin(), force.end(), Force::definition) != force.end()) definition_patterns.set(index);
      if (const norm::TermSet* terms = trigger(patterns[index])) {
        note(*terms, index, patterns_by_term);
        first_terms |= *terms;
      }
      if (const norm::TermSet* terms = second(patterns[index])) {
        note(*terms, index, patterns_by_second);
        second_terms |= *terms;
      } else {
        no_second.set(index);
      }
    }
    for (const Pattern& pattern : check.unless) {
      norm::CompiledPattern compiled = norm::compile(pattern, lexicon);
      patterns.push_back(std::move(compiled));
      check_of.push_back(static_cast<uint32_t>(checks.size()));
      rule.unless.push_back(static_cast<uint32_t>(patterns.size() - 1));
    }
    checks.push_back(std::move(rule));
  }
  for (CheckRule& rule : checks) {
    for (uint32_t other = 0; other < checks.size(); ++other) {
      const auto& ids = rule.check->yields_to;
      if (text::contains(ids, checks[other].check->id)) rule.yields_to.push_back(other);
    }
  }
  for (const checklist::Safeguard& safeguard : checklist.safeguards) {
    SafeguardRule rule{&safeguard, compile_all(safeguard.present, lexicon), compile_all(safeguard.weak, lexicon),
                       compile_all(safeguard.unless, lexicon), static_cast<uint32_t>(safeguards.size())};
    norm::TermSet terms;
    for (const auto* list : {&rule.present, &rule.weak}) {
      for (const norm::CompiledPattern& pattern : *list)
        terms |= pattern.says | pattern.object | pattern.action | pattern.manner | pattern.bearer;
    }
    for (size_t term = 0; term < safeguards_by_term.size(); ++term)
      if (terms.test(term)) safeguards_by_term[term].push_back(rule.index);
    safeguards.emplace(safeguard.id, std::move(rule));
  }
}

const Rules::SafeguardRule* Rules::safeguard(const std::string& id) const {
  auto found = safeguards.find(id);
  return found == safeguards.end() ? nullptr : &found->second;
}

}  // namespace caveat::review
