#include "review/sentence_safeguards.h"

#include <algorithm>

#include "review/grade.h"

namespace caveat::review {

namespace {

void keep_stronger(SafeguardsById& all, const std::string& id, const SafeguardStatus& status) {
  SafeguardStatus& best = all[id];
  if (status.status > best.status) best = status;
}

}  // namespace

SentenceSafeguards::SentenceSafeguards(const ComparedText& text) : text_(text) {
  const norm::Clauses& clauses = text.model().clauses();
  for (uint32_t clause = 0; clause < clauses.all.size(); ++clause)
    for (uint32_t part = clauses.all[clause].part_begin; part < clauses.all[clause].part_end; ++part)
      parts_.emplace_back(clauses.parts[part].begin, clauses.parts[part].end, clause);
  std::sort(parts_.begin(), parts_.end());
}

std::vector<uint32_t> SentenceSafeguards::clauses_of(uint32_t sentence) const {
  const Sentence& words = text_.sentences()[sentence];
  auto part = std::lower_bound(parts_.begin(), parts_.end(), std::tuple(words.begin, 0U, 0U));
  while (part != parts_.begin() && std::get<1>(*std::prev(part)) > words.begin) --part;
  std::vector<uint32_t> clauses;
  for (; part != parts_.end() && std::get<0>(*part) < words.end; ++part) {
    const uint32_t clause = std::get<2>(*part);
    if (text_.model().aside(clause) == TextModel::Aside::none) clauses.push_back(clause);
  }
  std::sort(clauses.begin(), clauses.end());
  clauses.erase(std::unique(clauses.begin(), clauses.end()), clauses.end());
  return clauses;
}

SafeguardsById SentenceSafeguards::given(const std::vector<uint32_t>& sentences) {
  SafeguardsById all;
  for (const uint32_t sentence : sentences) {
    auto [known, added] = given_.try_emplace(sentence);
    if (added) {
      const Sentence& words = text_.sentences()[sentence];
      const Span span = text_.model().tokens().span(words.begin, words.end);
      for (const uint32_t clause : clauses_of(sentence)) {
        if (!denied_by(clause).empty()) continue;
        for (const auto& [id, rule] : text_.model().rules().safeguards) {
          const SafeguardStatus status = grade(text_.readable(), rule, {clause});
          // What the words that lead into an item give is not the item's own.
          if (!status.where || !span.overlaps(status.where->span)) continue;
          keep_stronger(known->second, id, status);
        }
      }
    }
    for (const auto& [id, status] : known->second) keep_stronger(all, id, status);
  }
  return all;
}

std::set<std::string> SentenceSafeguards::denied(const std::vector<uint32_t>& sentences) {
  std::set<std::string> all;
  for (const uint32_t sentence : sentences)
    for (const uint32_t clause : clauses_of(sentence)) all.merge(denied_by(clause));
  return all;
}

std::set<std::string> SentenceSafeguards::denied_by(uint32_t clause) const {
  std::set<std::string> all;
  for (const auto& [id, rule] : text_.model().rules().safeguards)
    if (!rule.unless.empty() && sets_aside(text_.readable(), rule, clause)) all.insert(id);
  return all;
}

}  // namespace caveat::review
