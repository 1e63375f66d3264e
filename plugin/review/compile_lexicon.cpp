#include "review/compile_lexicon.h"

#include <vector>

#include "norm/lexicon.h"
#include "norm/pattern.h"

namespace caveat::review {
namespace {

using checklist::Pattern;

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

}  // namespace

std::string compile_lexicon(const checklist::Checklist& checklist, const checklist::Language& language) {
  return norm::Lexicon::compile(language, own_phrases(checklist, language.code), wanted_terms(checklist));
}

}  // namespace caveat::review
