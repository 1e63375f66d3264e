#include "review/rules.h"

#include <algorithm>

namespace caveat::review {
namespace {

using checklist::Pattern;
using norm::Force;

std::vector<norm::Lexicon::Extra> own_phrases(const checklist::Checklist& checklist, const std::string& language) {
  std::vector<norm::Lexicon::Extra> extras;
  const auto collect = [&](const std::vector<Pattern>& patterns) {
    for (const Pattern& pattern : patterns) {
      if (auto found = pattern.phrases.find(language); found != pattern.phrases.end()) {
        extras.push_back({norm::phrase_term(pattern), found->second});
      }
    }
  };
  for (const checklist::Check& check : checklist.checks) {
    collect(check.when);
    collect(check.unless);
  }
  for (const checklist::Safeguard& safeguard : checklist.safeguards) {
    collect(safeguard.present);
    collect(safeguard.weak);
    collect(safeguard.unless);
  }
  return extras;
}

// Every term that a check's patterns name.
std::vector<std::string> wanted_terms(const checklist::Checklist& checklist) {
  std::vector<std::string> wanted = {"coverage", "powers-named"};
  const auto collect = [&](const std::vector<Pattern>& patterns) {
    for (const Pattern& pattern : patterns) {
      for (const auto* slot : {&pattern.bearer, &pattern.action, &pattern.object, &pattern.addressee, &pattern.manner,
                               &pattern.says, &pattern.title, &pattern.unless}) {
        wanted.insert(wanted.end(), slot->begin(), slot->end());
      }
    }
  };
  for (const checklist::Check& check : checklist.checks) {
    collect(check.when);
    collect(check.unless);
  }
  return wanted;
}

// The slot whose terms are rarest to be met by chance, so that few patterns are tried on a clause.
const norm::TermSet* trigger(const norm::CompiledPattern& pattern) {
  if (pattern.has_says) return &pattern.says;
  if (pattern.has_object) return &pattern.object;
  if (pattern.has_action) return &pattern.action;
  if (pattern.has_manner) return &pattern.manner;
  if (pattern.has_bearer) return &pattern.bearer;
  return nullptr;
}

std::vector<norm::CompiledPattern> compile_all(const std::vector<Pattern>& patterns, const norm::Lexicon& lexicon) {
  std::vector<norm::CompiledPattern> compiled;
  for (const Pattern& pattern : patterns) compiled.push_back(norm::compile(pattern, lexicon));
  return compiled;
}

}  // namespace

norm::Lexicon compile_lexicon(const checklist::Checklist& checklist, const checklist::Language& language) {
  return norm::Lexicon(language, own_phrases(checklist, language.code), wanted_terms(checklist));
}

Rules::Rules(const checklist::Checklist& checklist, const checklist::Language& language,
             const std::vector<std::string>& only)
    : lexicon(language.compiled.empty() ? compile_lexicon(checklist, language) : norm::Lexicon(language.compiled)),
      patterns_by_term(lexicon.terms().size()),
      coverage(lexicon.terms().find("coverage")),
      powers_named(lexicon.terms().find("powers-named")) {
  for (const checklist::Check& check : checklist.checks) {
    if (!only.empty() && std::find(only.begin(), only.end(), check.id) == only.end()) continue;
    CheckRule rule{&check, {}, {}, {}, {}};
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
      } else if (patterns.size() < kMaxPatterns) {
        rule.when.push_back(add(pattern));
      }
    }
    for (uint32_t index : rule.when) {
      const auto& force = patterns[index].force;
      if (std::find(force.begin(), force.end(), Force::definition) != force.end()) definition_patterns.set(index);
      if (const norm::TermSet* terms = trigger(patterns[index])) {
        for (size_t term = 0; term < lexicon.terms().size(); ++term) {
          if (terms->test(term)) patterns_by_term[term].set(index);
        }
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
      if (std::find(ids.begin(), ids.end(), checks[other].check->id) != ids.end()) rule.yields_to.push_back(other);
    }
  }
  for (const checklist::Safeguard& safeguard : checklist.safeguards) {
    SafeguardRule rule{&safeguard,
                       compile_all(safeguard.present, lexicon),
                       compile_all(safeguard.weak, lexicon),
                       compile_all(safeguard.unless, lexicon),
                       {}};
    for (const auto* list : {&rule.present, &rule.weak}) {
      for (const norm::CompiledPattern& pattern : *list) {
        rule.terms |= pattern.says | pattern.object | pattern.action | pattern.manner | pattern.bearer;
      }
    }
    safeguard_terms |= rule.terms;
    rule.index = static_cast<uint32_t>(safeguards.size());
    safeguards.emplace(safeguard.id, std::move(rule));
  }
}

const Rules::SafeguardRule* Rules::safeguard(const std::string& id) const {
  auto found = safeguards.find(id);
  return found == safeguards.end() ? nullptr : &found->second;
}

}  // namespace caveat::review
