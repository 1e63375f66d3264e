// A document as the review sees it: its outline, words, term hits and clauses, and the readings of clauses on demand.
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "norm/clause.h"
#include "norm/defined_terms.h"
#include "norm/hits.h"
#include "norm/norm.h"
#include "norm/pattern.h"
#include "provision/kept.h"
#include "provision/outline.h"
#include "review/clause_facts.h"
#include "review/rules.h"

namespace caveat::review {

// Refers to the text, the outline and the rules; they must outlive it (text and outline: until follow() gives others).
// Used by one thread.
class TextModel {
 public:
  TextModel(std::string_view text, const provision::Outline& outline, const Rules& rules, norm::Forms& forms);

  // Brings the model up to date after a change of the text, at the cost of what changed and of moving the rest. Until
  // it returns, the text and the outline from before have to be there.
  void follow(std::string_view text, const provision::Outline& outline, const provision::Kept& kept);

  std::string_view text() const { return text_; }
  const provision::Outline& outline() const { return *outline_; }
  const Rules& rules() const { return rules_; }
  const norm::Tokens& tokens() const { return tokens_; }
  const norm::Forms& forms() const { return forms_; }
  const norm::Hits& hits() const { return hits_; }
  const norm::Clauses& clauses() const { return clauses_; }

  // The reading of clauses().all[clause], without the words of safeguards.
  norm::Reading reading(uint32_t clause) const;
  // The same, kept for the next review once made.
  const norm::Reading& kept_reading(uint32_t clause);
  // The same with the words of safeguards, which are looked for in the whole text when they are first asked for; kept
  // once made.
  const norm::Reading& full_reading(uint32_t clause);
  // What has been found out about a clause. The powers in it are kept there by find_powers, the grades by grade.
  ClauseFacts& facts(uint32_t clause) { return facts_[clause]; }
  ClauseFacts::Full& full(uint32_t clause);
  // What stands around the clauses of a unit: its heading (none for kNone), and the title, which says what the whole
  // law is about and so counts as a heading too. What an excerpt without a title is about, its own words say.
  norm::Setting setting(provision::Index unit) const;
  // Whether the text has articles or sections.
  bool has_units() const { return has_units_; }
  // Whether it is some articles without the title of their law.
  bool is_excerpt() const { return is_excerpt_; }
  const norm::TermSet& subject_terms() const { return subject_terms_; }
  // Bytes of the first line with words.
  Span head() const;
  // Bytes of the clause's own sentence.
  Span sentence(uint32_t clause) const;
  // Clauses of a unit (of the whole text for kNone).
  std::pair<uint32_t, uint32_t> clauses_of(provision::Index unit) const;
  // What the clause says is not the law's own command: it defines or explains (an article of definitions or of
  // purposes), or is no law at all (a note, the contents, the preamble of a text that has articles or sections).
  enum class Aside : uint8_t { none, defines, no_law };
  Aside aside(uint32_t clause) const;

 private:
  norm::Hits read_hits();
  void read_frame();
  bool follow_hits(const text::Change& tokens);
  void keep_facts(const norm::Clauses& before, const provision::Outline& outline_before, const provision::Kept& kept,
                  const text::Change& tokens);
  const norm::Hits& safeguard_hits();
  bool opens_with(provision::Index provision, norm::TermId term) const;

  std::string_view text_;
  const provision::Outline* outline_;
  const Rules& rules_;
  norm::Forms& forms_;
  norm::Tokens tokens_;
  std::vector<norm::DefinedTerm> defined_;
  norm::Hits hits_;
  std::optional<norm::Hits> safeguard_hits_;  // once asked for
  norm::Clauses clauses_;
  bool has_units_ = false, is_excerpt_ = false;
  norm::TermSet title_terms_, subject_terms_;
  std::vector<ClauseFacts> facts_;  // by clause
};

}  // namespace caveat::review
