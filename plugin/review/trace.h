// How clauses were read against the patterns of one check or safeguard, for a person who writes it: each clause, the
// norms in it with their words, and of each pattern whether it is met, or which part of it is not and what the clause
// has in its place.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "norm/pattern.h"
#include "review/finding.h"
#include "review/text_model.h"

namespace caveat::review {

// "a, b or c".
std::string listed(const std::vector<std::string>& names);

class Trace {
 public:
  // Both must outlive it.
  Trace(const TextModel& model, std::vector<std::string>& lines) : model_(model), lines_(lines) {}

  // What follows is about this clause.
  void clause(uint32_t clause, const norm::Reading& reading);
  void pattern(const norm::CompiledPattern& pattern, const norm::Reading& reading,
               const std::optional<norm::Match>& found, const norm::Miss& miss);
  // That the clause is passed over, and why.
  void passed_over(uint32_t clause, const std::string& why);

  // A pattern that derives from powers of other checks: `told` of one of them, in its unit.
  void derived(const checklist::Pattern& pattern, const Finding& power, const std::string& told);
  // One that is about the whole text, or that no power of the text could meet.
  void of_text(const checklist::Pattern& pattern, const std::string& told);

 private:
  std::string words(Span span) const;
  std::string hit(const norm::Reading& reading, norm::HitIndex index) const;
  std::string norm(const norm::Reading& reading, const norm::Norm& norm) const;
  std::string reason(const norm::CompiledPattern& pattern, const norm::Reading& reading, const norm::Miss& miss) const;
  // The clause's terms of that kind, with their words.
  std::string has(const norm::Reading& reading, norm::TermKind kind) const;

  const TextModel& model_;
  std::vector<std::string>& lines_;
  std::optional<uint32_t> clause_;
};

}  // namespace caveat::review
