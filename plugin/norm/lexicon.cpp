#include "norm/lexicon.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

#include "norm/build_matcher.h"
#include "text/flat.h"
#include "text/words.h"

namespace caveat::norm {
namespace {

// Terms whose words are known by form and are no hits, since they are too frequent: words after which a verb's stem is
// a noun, verbs that are never nouns, and words for what a thing is like.
constexpr std::string_view kNounLeads = "noun-lead", kVerbs = "verb-form", kQualities = "quality";

bool known_by_form(const checklist::Term& term) {
  return term.id == kNounLeads || term.id == kVerbs || term.id == kQualities;
}

constexpr size_t kWordsToDetect = 4000;
constexpr double kLeastShare =
    0.12;  // of the words of a text that are function words of its language; real texts have 0.25 and more

struct CueName {
  const char* id;  // of its term
  TermId Cues::*cue;
};
constexpr CueName kCues[] = {{"power", &Cues::power},
                             {"permission", &Cues::permission},
                             {"duty", &Cues::duty},
                             {"prohibition", &Cues::prohibition},
                             {"offence", &Cues::offence},
                             {"right", &Cues::right},
                             {"definition", &Cues::definition},
                             {"negation", &Cues::negation},
                             {"override", &Cues::override_},
                             {"exception", &Cues::exception},
                             {"weakener", &Cues::weakener},
                             {"discretion", &Cues::discretion},
                             {"passive", &Cues::passive},
                             {"agent", &Cues::agent},
                             {"companion", &Cues::companion},
                             {"pronoun", &Cues::pronoun},
                             {"nobody", &Cues::nobody},
                             {"no-actor", &Cues::no_actor},
                             {"completed", &Cues::completed},
                             {"carrier", &Cues::carrier},
                             {"done", &Cues::done},
                             {"submits", &Cues::submits},
                             {"provision-word", &Cues::provision_word},
                             {"division-word", &Cues::division_word},
                             {"this-section", &Cues::this_section},
                             {"this-text", &Cues::this_text},
                             {"name-head", &Cues::name_head},
                             {"aside-heading", &Cues::aside_heading},
                             {"announces", &Cues::announces},
                             {"bids", &Cues::bids},
                             {"assures", &Cues::assures},
                             {"conditions", &Cues::conditions},
                             {"relative", &Cues::relative},
                             {"whose", &Cues::whose},
                             {"who-is", &Cues::who_is},
                             {"doer", &Cues::doer},
                             {"led-power", &Cues::led_power},
                             {"led-duty", &Cues::led_duty},
                             {"no-subject", &Cues::no_subject},
                             {"present", &Cues::present},
                             {"paper", &Cues::paper},
                             {"undoes", &Cues::undoes},
                             {"speaks-of", &Cues::speaks_of},
                             {"recital", &Cues::recital},
                             {"offence-against", &Cues::offence_against},
                             {"at-issue", &Cues::at_issue}};
static_assert(std::size(kCues) == sizeof(Cues) / sizeof(TermId), "each cue has a name");

void add_phrases(const std::vector<std::string>& phrases, TermId term, std::vector<MatcherBuilder::Entry>& entries) {
  for (const std::string& source : phrases) {
    if (Expected<checklist::Phrase> phrase = checklist::parse_phrase(source))
      entries.push_back({term, *std::move(phrase)});
  }
}

// All terms but those of safeguards, and of those the ones that are wanted, with whatever they are made of.
TermSet needed_now(const std::vector<MatcherBuilder::Entry>& entries, const TermList& terms,
                   const std::vector<std::string>& wanted) {
  TermSet now;
  for (size_t term = 0; term < terms.size(); ++term)
    now.set(term, terms.kind(static_cast<TermId>(term)) != TermKind::safeguard);
  for (const std::string& id : wanted) {
    if (const TermId term = terms.find(id); term != kNoTerm) now.set(term);
  }
  for (bool grown = true; grown;) {
    grown = false;
    for (const MatcherBuilder::Entry& entry : entries) {
      if (!now.test(entry.term)) continue;
      for (const checklist::PhraseElement& element : entry.phrase) {
        const TermId inner = element.kind == checklist::PhraseElement::Kind::term ? terms.find(element.term) : kNoTerm;
        if (inner == kNoTerm || now.test(inner)) continue;
        now.set(inner);
        grown = true;
      }
    }
  }
  return now;
}

}  // namespace

std::string Lexicon::compile(const checklist::Language& language, const std::vector<Extra>& phrases,
                             const std::vector<std::string>& wanted) {
  const text::Stemmer stemmer(language.stemmer);
  WordLists words;
  words.stemmer = language.stemmer;
  for (const std::string& word : language.light) words.light.insert(text::fold(word));
  for (const std::string& word : language.frequent) words.function_words.insert(text::fold(word));
  for (const std::string& word : language.joint) words.joint.insert(text::fold(word));
  for (const std::string& word : language.alternative) words.alternative.insert(text::fold(word));
  for (const auto& [word, other] : language.read_as) words.read_as.emplace(text::fold(word), text::fold(other));
  for (const auto& [word, value] : language.numbers) words.numbers.emplace(text::fold(word), value);
  for (const auto& [word, days] : language.units) words.units.emplace(stemmer.stem(text::fold(word)), days);

  for (const checklist::Term& term : language.terms) {
    if (!known_by_form(term)) continue;
    auto& forms = term.id == kNounLeads ? words.noun_leads : term.id == kVerbs ? words.verbs : words.qualities;
    for (const std::string& word : term.phrases) {
      if (const Expected<checklist::Phrase> phrase = checklist::parse_phrase(word)) {
        for (const checklist::PhraseElement::Word& one : phrase->front().words) forms.insert(one.folded);
      }
    }
  }
  TermList terms;
  for (const checklist::Term& term : language.terms) terms.add(term.id, term_kind(term.kind));
  for (const Extra& extra : phrases) terms.add(extra.id, TermKind::phrase);
  std::vector<MatcherBuilder::Entry> entries;
  for (const checklist::Term& term : language.terms) {
    if (known_by_form(term)) continue;
    if (const TermId id = terms.find(term.id); id != kNoTerm) add_phrases(term.phrases, id, entries);
  }
  for (const Extra& extra : phrases) {
    if (const TermId id = terms.find(extra.id); id != kNoTerm) add_phrases(extra.phrases, id, entries);
  }
  const TermSet now = needed_now(entries, terms, wanted);
  const auto later = std::stable_partition(entries.begin(), entries.end(),
                                           [&](const MatcherBuilder::Entry& entry) { return now.test(entry.term); });
  std::vector<MatcherBuilder::Entry> later_entries(std::make_move_iterator(later),
                                                   std::make_move_iterator(entries.end()));
  entries.erase(later, entries.end());
  MatcherBuilder matcher(entries, terms, words), later_matcher(later_entries, terms, words);
  Cues cues;
  for (const auto& [id, cue] : kCues) cues.*cue = terms.find(id);
  std::string code = language.code;
  Vocabulary::Made vocabulary = Vocabulary::compile(words);
  text::FlatWriter writer;
  writer(code, vocabulary, terms, matcher, later_matcher, cues);
  return writer.take();
}

Lexicon::Lexicon(std::string_view compiled) : matcher_(terms_), later_matcher_(terms_) {
  text::FlatReader reader(compiled);
  reader(code_, vocabulary_, terms_, matcher_, later_matcher_, cues_);
}

Lexicon::Lexicon(std::string&& compiled) : own_(std::move(compiled)), matcher_(terms_), later_matcher_(terms_) {
  text::FlatReader reader(own_);
  reader(code_, vocabulary_, terms_, matcher_, later_matcher_, cues_);
}

std::vector<Hit> find_terms(std::string_view text, const Lexicon& lexicon, Forms& forms) {
  provision::Outline outline;
  outline.runs.push_back({0, static_cast<uint32_t>(text.size())});
  provision::Provision& document = outline.provisions.emplace_back();
  document.run_end = document.next = 1;
  return lexicon.matcher().find(read_tokens(text, outline, forms), forms);
}

const checklist::Language* detect_language(const std::vector<checklist::Language>& languages, std::string_view text,
                                           const std::vector<std::string>& allowed, size_t* read) {
  std::vector<std::unordered_set<std::string>> frequent;
  for (const checklist::Language& language : languages)
    frequent.emplace_back(language.frequent.begin(), language.frequent.end());
  const auto detect = [&](size_t start) -> const checklist::Language* {
    std::vector<size_t> seen(languages.size(), 0);
    size_t words = 0;
    if (read) *read = text.size();
    for (Span word = text::next_word(text, static_cast<uint32_t>(start)); !word.empty();
         word = text::next_word(text, word.end)) {
      if (words == kWordsToDetect) {
        if (read && start == 0) *read = word.begin;
        break;
      }
      const std::string folded = text::fold(word.in(text));
      ++words;
      for (size_t i = 0; i < languages.size(); ++i) seen[i] += frequent[i].contains(folded);
    }
    for (size_t i = 0; i < languages.size() && !allowed.empty(); ++i)
      if (std::find(allowed.begin(), allowed.end(), languages[i].code) == allowed.end()) seen[i] = 0;
    const auto best = std::max_element(seen.begin(), seen.end());
    if (best == seen.end() || static_cast<double>(*best) < kLeastShare * static_cast<double>(words) || *best == 0)
      return nullptr;
    return &languages[static_cast<size_t>(best - seen.begin())];
  };
  if (const checklist::Language* language = detect(0)) return language;
  // A translation may stand below the menus of a page in another language.
  const size_t middle = text.find(' ', text.size() / 2);
  return middle == std::string_view::npos ? nullptr : detect(middle);
}

}  // namespace caveat::norm
