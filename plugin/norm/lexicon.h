// A language's lexicon, compiled: its vocabulary, its terms, the matcher that finds them, and the modal cues by which the force of a norm is read.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "checklist/model.h"
#include "norm/matcher.h"
#include "norm/terms.h"
#include "norm/vocabulary.h"

namespace caveat::norm {

// Cues that the reading of norms knows by name; a lexicon that lacks one simply never shows it.
struct Cues {
  TermId power, permission, duty, prohibition, offence, right, definition, negation, override_, subject_to, exception, weakener,
      discretion, passive, agent, no_actor, completed, carrier, submits, provision_word, division_word, this_text, name_head, aside_heading;
};

class Lexicon {
 public:
  // `phrases`: further phrases (those written in checks and safeguards), each list compiled as a term of its own.
  struct Extra {
    std::string id;
    std::vector<std::string> phrases;
  };
  Lexicon(const checklist::Language& language, const std::vector<Extra>& phrases);

  const std::string& code() const { return code_; }
  const Vocabulary& vocabulary() const { return vocabulary_; }
  const TermTable& terms() const { return terms_; }
  const Matcher& matcher() const { return *matcher_; }
  const Cues& cues() const { return cues_; }

 private:
  std::string code_;
  Vocabulary vocabulary_;
  TermTable terms_;
  std::unique_ptr<Matcher> matcher_;
  Cues cues_{};
};

// The language among `languages` whose function words are most frequent at the beginning of the text; nullptr when none fits.
const checklist::Language* detect_language(const std::vector<checklist::Language>& languages, std::string_view text);

}  // namespace caveat::norm
