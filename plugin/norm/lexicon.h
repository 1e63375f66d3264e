// A language's lexicon, compiled: its vocabulary, its terms, the matcher that finds them, and the modal cues by which
// the force of a norm is read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "checklist/model.h"
#include "norm/matcher.h"
#include "norm/terms.h"
#include "norm/vocabulary.h"

namespace caveat::norm {

// Cues that the reading of norms knows by name; a lexicon that lacks one simply never shows it. To add one: a member
// here and its name in lexicon.cpp.
struct Cues {
  TermId power, permission, duty, prohibition, offence, right, definition, negation, override_, exception, weakener,
      discretion, passive, agent, companion, pronoun, nobody, no_actor, completed, carrier, done, submits,
      provision_word, division_word, this_section, this_text, name_head, aside_heading, announces, bids, conditions,
      recital, offence_against, at_issue, relative, led_power, led_duty, whose, who_is, doer, no_subject, present,
      assures, paper, undoes, speaks_of;
};

class Lexicon {
 public:
  // `phrases`: further phrases (those written in checks and safeguards), each list compiled as a term of its own.
  struct Extra {
    std::string id;
    std::vector<std::string> phrases;
  };
  // The bytes of a lexicon. `wanted`: the terms that the norms looked for speak of. Terms of kind safeguard that are
  // not among them, directly or inside another term, are left to later_matcher().
  static std::string compile(const checklist::Language& language, const std::vector<Extra>& phrases,
                             const std::vector<std::string>& wanted = {});

  // `compiled`: what compile() of the same build made; it must outlive the lexicon, which reads it where it lies.
  explicit Lexicon(std::string_view compiled);
  // Keeps the bytes itself.
  explicit Lexicon(std::string&& compiled);
  Lexicon(const Lexicon&) = delete;
  Lexicon& operator=(const Lexicon&) = delete;

  const std::string& code() const { return code_; }
  const Vocabulary& vocabulary() const { return vocabulary_; }
  const TermTable& terms() const { return terms_; }
  // Finds what powers are told by, in the whole of a text.
  const Matcher& matcher() const { return matcher_; }
  // Finds the words of safeguards, on top of the hits of matcher().
  const Matcher& later_matcher() const { return later_matcher_; }
  const Cues& cues() const { return cues_; }

 private:
  std::string own_;
  std::string code_;
  Vocabulary vocabulary_;
  TermTable terms_;
  Matcher matcher_, later_matcher_;
  Cues cues_{};
};

// The hits in a text without structure, such as a title.
std::vector<Hit> find_terms(std::string_view text, const Lexicon& lexicon, Forms& forms);

// The language among `languages` whose function words are most frequent at the beginning of the text; nullptr when none
// fits. `read`, where it is given: how many of the text's first bytes told.
const checklist::Language* detect_language(const std::vector<checklist::Language>& languages, std::string_view text,
                                           const std::vector<std::string>& allowed = {}, size_t* read = nullptr);

}  // namespace caveat::norm
