#include <fmt/format.h>

#include <initializer_list>
#include <map>
#include <set>
#include <string>

#include "checklist/drafts.h"

namespace caveat::checklist {
namespace {

using Counts = std::map<std::string, size_t>;  // by language

// The patterns that have phrases of their own.
Counts lists_in(std::initializer_list<const std::vector<Pattern>*> patterns) {
  Counts counts;
  for (const std::vector<Pattern>* some : patterns)
    for (const Pattern& pattern : *some)
      for (const auto& [language, phrases] : pattern.phrases) ++counts[language];
  return counts;
}

Counts lists_in(const Check& check) { return lists_in({&check.when, &check.unless}); }
Counts lists_in(const Safeguard& safeguard) {
  return lists_in({&safeguard.present, &safeguard.weak, &safeguard.unless});
}

class Limit {
 public:
  Limit(const Checklist& base, std::vector<Error>& errors) : errors_(errors) {
    for (const Language& language : base.languages) {
      std::set<std::string>& terms = terms_[language.code];
      for (const Term& term : language.terms) terms.insert(term.id);
      counts_[language.code] += terms.size();
    }
    add_lists(base.checks);
    add_lists(base.safeguards);
  }

  void keep(const std::string& language, std::vector<Term>& terms) {
    std::erase_if(terms, [&](const Term& term) {
      const bool is_new = !terms_[language].contains(term.id);
      if (is_new && counts_[language] == kMostTerms) {
        fail("term", term.id, language, term.origin);
        return true;
      }
      if (is_new) ++counts_[language];
      terms_[language].insert(term.id);
      return false;
    });
  }

  // `before`: of the same kind in the base.
  template <typename Entry>
  void keep(const char* what, std::vector<Draft<Entry>>& drafts, const std::vector<Entry>& before) {
    std::map<std::string, Counts> known;
    for (const Entry& entry : before) known[entry.id] = lists_in(entry);
    for (Draft<Entry>& draft : drafts) {
      if (!draft.good) continue;
      Counts own = lists_in(draft.entry), &replaced = known[draft.entry.id];
      for (const auto& [language, lists] : own)
        if (draft.good && counts_[language] - replaced[language] + lists > kMostTerms) {
          draft.good = false;
          fail(what, draft.entry.id, language, draft.entry.origin);
        }
      if (!draft.good) continue;
      for (const auto& [language, lists] : replaced) counts_[language] -= lists;
      for (const auto& [language, lists] : own) counts_[language] += lists;
      replaced = std::move(own);
    }
  }

 private:
  template <typename Entry>
  void add_lists(const std::vector<Entry>& entries) {
    for (const Entry& entry : entries)
      for (const auto& [language, lists] : lists_in(entry)) counts_[language] += lists;
  }

  void fail(const char* what, const std::string& id, const std::string& language, const Origin& at) {
    errors_.push_back(
        {fmt::format("the {} \"{}\" is left out, because with it the language \"{}\" would have more than "
                     "{} terms and lists of phrases",
                     what, id, language, kMostTerms),
         "join terms or lists of phrases, so that fewer say the same", at.file, at.line, at.column});
  }

  Counts counts_;
  std::map<std::string, std::set<std::string>> terms_;  // by language
  std::vector<Error>& errors_;
};

}  // namespace

void keep_terms_within_limit(Drafts& drafts, const Checklist& base, std::vector<Error>& errors) {
  Limit limit(base, errors);
  for (auto& [code, language] : drafts.languages) limit.keep(code, language.terms);
  limit.keep("check", drafts.checks, base.checks);
  limit.keep("safeguard", drafts.safeguards, base.safeguards);
}

}  // namespace caveat::checklist
