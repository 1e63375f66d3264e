// One of two drafts, as it is compared: its sentences, and where the words of its findings stand in them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "review/engine.h"
#include "review/sentences.h"
#include "review/text_model.h"

namespace caveat::review {

inline constexpr uint32_t kNoSentence = UINT32_MAX;

// Words that give a power, with the whole clause around them.
struct Site {
  uint32_t finding = 0;
  uint32_t sentence = kNoSentence;                    // of the words themselves
  std::vector<std::pair<uint32_t, uint32_t>> tokens;  // of the clause: lead-in, own words, what closes the list
};

class ComparedText {
 public:
  // All but `numbers` must outlive it.
  ComparedText(const Review& review, TextModel& model, const checklist::Checklist& checklist, WordNumbers& numbers);

  const Review& review() const { return review_; }
  const TextModel& model() const { return model_; }
  // The same, to read clauses whole.
  TextModel& readable() const { return model_; }
  const std::vector<Sentence>& sentences() const { return sentences_; }
  // By finding, its own words first. What is said of the text as a whole has none.
  const std::vector<Site>& sites() const { return sites_; }

  std::span<const Site> sites_of(uint32_t finding) const;

  // kNoSentence where the words stand in none, such as a heading.
  uint32_t sentence_at(uint32_t offset) const;
  // Sentences that have a token of [begin, end).
  std::pair<uint32_t, uint32_t> sentences_of(uint32_t begin, uint32_t end) const;
  // The sentences of a provision, with all that it holds.
  std::pair<uint32_t, uint32_t> sentences_in(provision::Index provision) const;
  // Whether one of the tokens begins in the span.
  bool touches(const std::vector<uint32_t>& tokens, Span span) const;
  // How a reference is printed whose first token this is.
  std::optional<Span> reference_at(uint32_t token) const;
  // Spans of the text for words [begin, end) of a sentence, with the punctuation behind them, up to the next word; page
  // headers and the like are left out.
  void add_spans(uint32_t sentence, uint32_t begin, uint32_t end, std::vector<Span>& spans) const;

 private:
  void add_site(uint32_t finding, Span words);
  uint32_t token_at(uint32_t offset) const;

  const Review& review_;
  TextModel& model_;
  std::vector<Sentence> sentences_;
  std::vector<std::pair<uint32_t, uint32_t>> clauses_;  // first own token and clause, sorted
  std::vector<Site> sites_;
};

}  // namespace caveat::review
