// One side of an edit, and what is asked of it to judge the edit: what its words are, and what stands around them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "norm/lexicon.h"
#include "norm/terms.h"
#include "review/wording.h"

namespace caveat::review {

class Side {
 public:
  // Both must outlive it.
  Side(const EditedWords& words, const checklist::Language& language);

  bool empty() const { return words_.tokens.empty(); }
  size_t size() const { return words_.tokens.size(); }
  bool is_long() const;

  // Without the articles and the like that it begins with, if there is more.
  std::string quoted() const;

  bool any_of(const std::vector<std::string>& list) const;

  bool is_all(const std::vector<std::string>& list) const;

  // Whether its first or its last word is one of the list.
  bool bounded_by(const std::vector<std::string>& list) const;

  // Begins behind a comma and ends before one, or before "and" or "or": a member of a list.
  bool is_member() const;

  // Joins one more to what stands there: "and the army", "as well as the army", "the army and".
  bool is_joined() const;

  // Goes on with a list: ", the army and the navy".
  bool continues_list() const;

  // "and where …", "only if …", "with …", behind an "and" or not.
  bool begins_with(const std::vector<std::string>& list) const;

  // Whether it stands behind words of a condition, with nothing between that ends it: behind "with a warrant".
  bool follows_condition() const;

  bool gives_force() const;

  // "and store …": its first words are an act.
  bool begins_with_act() const;

  bool names_someone_or_something() const;
  // "in real time"
  bool names_manner() const;
  bool names_instrument() const;

  // Whether each word of the list that it has is "any", "other" or the like, which every condition may hold.
  bool only_small_of(const std::vector<std::string>& list) const;

  // A few words in front of a noun that it belongs to: "serious" of "a serious offence".
  bool is_attribute() const;

  // The terms that begin in the edited words.
  norm::TermSet terms() const;

  bool shows(norm::TermId term) const { return term != norm::kNoTerm && terms().test(term); }

  // Whether some of the edited words are part of the term's, as "not" is of "may not".
  bool has_part_of(norm::TermId term) const;

  // The highest authority that it names; 0 = none.
  int rank() const;

  // Whether it names objects, and all of them in the most general words.
  std::optional<bool> general_objects() const;

  bool names_number() const;

  // The longest time of which a word is edited, in days; 0 = none.
  double days() const;
  // The longest time between two turns of which a word is edited, in days: 365 for "every year"; 0 = none.
  double interval() const;

  double number() const;

  // Whether the edited number is the least that is asked for.
  bool least() const;

  // Its words but articles and such, sorted.
  std::vector<std::string> substance() const;

  // "Cap. 75A", "No. 36 of 2011", "Directive 95/46/EC": only how another instrument is cited.
  bool is_citation() const;

  // "; and" at the end of an item, which goes and comes with the last of them.
  bool is_joint() const;

  // Only "of", "and" and the like, and none that gives or takes force.
  bool is_small() const;

  // A heading that one draft has in front of the sentence: "Defence" of "Defence A person may …".
  bool is_heading() const;

  // The running title of a page that went in among the words.
  bool is_running_title() const;

  // "cooperation" and "co- operation", "behaviour" and "behavior" alike.
  std::string letters() const;

  // Words that may be a limit: a few, or such as begin like "where", "with", "for".
  bool may_limit() const;

  const norm::Cues& cues() const { return words_.model.rules().lexicon.cues(); }

 private:
  std::string word(uint32_t token) const;
  // "76" of "Act 76 of 2019", "2015" of "Law No. 3 of 5 March 2015".
  bool is_cited(uint32_t number) const;
  bool has_digits(uint32_t token) const;
  bool is_year(uint32_t token) const;
  bool is_capital(uint32_t token) const;
  bool is_of(uint32_t token) const;
  // "Act", "Convention"
  bool names_instrument(uint32_t token) const;
  // "No." and "Cap." before a number
  bool is_abbreviation(uint32_t token) const;
  bool gives_force(uint32_t token) const;
  bool shows_kind(uint32_t token, norm::TermKind kind) const;
  Span span(uint32_t token) const { return words_.model.tokens().all[token].span(); }
  const norm::Form& form_of(uint32_t token) const;

  const EditedWords& words_;
  const checklist::Language& language_;
  std::vector<std::string> folded_;
};

}  // namespace caveat::review
