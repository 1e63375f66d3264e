#include "checklist/archive.h"

#include "text/flat.h"

namespace caveat::checklist {

template <typename Archive>
void archive(Archive& a, Origin& origin) {
  a(origin.file, origin.line, origin.column);
}

template <typename Archive>
void archive(Archive& a, Pattern& pattern) {
  a(pattern.force, pattern.bearer, pattern.action, pattern.object, pattern.addressee, pattern.manner, pattern.says,
    pattern.title, pattern.phrases, pattern.unless, pattern.powers, pattern.lacking, pattern.wholly, pattern.max_days,
    pattern.min_days, pattern.level, pattern.origin);
}

template <typename Archive>
void archive(Archive& a, Example& example) {
  a(example.text, example.tradition, example.language, example.because, example.origin);
}

template <typename Archive>
void archive(Archive& a, Need& need) {
  a(need.safeguard, need.at_least, need.at_most, need.error_when_missing);
}

template <typename Archive>
void archive(Archive& a, CitationUse& use) {
  a(use.id, use.passage);
}

template <typename Archive>
void archive(Archive& a, Check& check) {
  a(check.id, check.title, check.tags, check.level, check.why, check.ask, check.when, check.unless, check.needs,
    check.citations, check.flag, check.pass, check.yields_to, check.about_text, check.origin);
}

template <typename Archive>
void archive(Archive& a, Safeguard& safeguard) {
  a(safeguard.id, safeguard.title, safeguard.why, safeguard.ask, safeguard.present, safeguard.weak, safeguard.unless,
    safeguard.reach, safeguard.condition, safeguard.present_examples, safeguard.weak_examples, safeguard.not_examples,
    safeguard.origin);
}

template <typename Archive>
void archive(Archive& a, Citation& citation) {
  a(citation.id, citation.type, citation.title, citation.author, citation.year, citation.url, citation.kind,
    citation.origin);
}

template <typename Archive>
void archive(Archive& a, Term& term) {
  a(term.id, term.kind, term.phrases, term.origin);
}

template <typename Archive>
void archive(Archive& a, Language& language) {
  a(language.code, language.name, language.stemmer, language.frequent, language.light, language.numbers, language.units,
    language.wider, language.alternative, language.joint, language.condition, language.limit, language.denial,
    language.least, language.rate, language.spellings, language.read_as, language.terms, language.compiled);
}

template <typename Archive>
void archive(Archive& a, Profile& profile) {
  a(profile.id, profile.title, profile.tags, profile.checks, profile.origin);
}

template <typename Archive>
void archive(Archive& a, Checklist& checklist) {
  a(checklist.checks, checklist.safeguards, checklist.citations, checklist.languages, checklist.profiles);
}

std::string to_archive(Checklist checklist) {
  text::FlatWriter writer;
  writer(checklist);
  return writer.take();
}

Checklist from_archive(std::string_view bytes) {
  Checklist checklist;
  text::FlatReader reader(bytes);
  reader(checklist);
  return checklist;
}

Checklist for_reviews(Checklist checklist) {
  for (Check& check : checklist.checks) {
    check.flag.clear();
    check.pass.clear();
  }
  for (Safeguard& safeguard : checklist.safeguards) {
    safeguard.present_examples.clear();
    safeguard.weak_examples.clear();
    safeguard.not_examples.clear();
  }
  for (Language& language : checklist.languages) language.terms.clear();
  return checklist;
}

}  // namespace caveat::checklist
