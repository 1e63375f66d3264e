#include "review/compared_text.h"

#include <algorithm>
#include <string_view>

namespace caveat::review {

ComparedText::ComparedText(const Review& review, TextModel& model, const checklist::Checklist& checklist,
                           WordNumbers& numbers)
    : review_(review), model_(model), sentences_(read_sentences(model, numbers)) {
  const norm::Clauses& clauses = model.clauses();
  for (uint32_t i = 0; i < clauses.all.size(); ++i) clauses_.emplace_back(clauses.own(clauses.all[i]).begin, i);
  std::sort(clauses_.begin(), clauses_.end());
  for (uint32_t i = 0; i < review.findings.size(); ++i) {
    const Finding& finding = review.findings[i];
    const checklist::Check* check = checklist.check(finding.check);
    if (check && check->about_text) continue;
    add_site(i, finding.span);
    for (const Place& place : finding.related) add_site(i, place.span);
  }
}

uint32_t ComparedText::token_at(uint32_t offset) const {
  const auto& all = model_.tokens().all;
  const auto found = std::upper_bound(all.begin(), all.end(), offset,
                                      [](uint32_t at, const norm::Token& token) { return at < token.begin; });
  return static_cast<uint32_t>(found == all.begin() ? 0 : found - all.begin() - 1);
}

uint32_t ComparedText::sentence_at(uint32_t offset) const {
  const auto [first, end] = sentences_of(token_at(offset), token_at(offset) + 1);
  return first < end ? first : kNoSentence;
}

std::span<const Site> ComparedText::sites_of(uint32_t finding) const {
  const auto first =
      std::partition_point(sites_.begin(), sites_.end(), [&](const Site& one) { return one.finding < finding; });
  const auto end = std::partition_point(first, sites_.end(), [&](const Site& one) { return one.finding == finding; });
  return {first, end};
}

std::pair<uint32_t, uint32_t> ComparedText::sentences_of(uint32_t begin, uint32_t end) const {
  const auto first =
      std::partition_point(sentences_.begin(), sentences_.end(), [&](const Sentence& one) { return one.end <= begin; });
  const auto last = std::partition_point(first, sentences_.end(), [&](const Sentence& one) { return one.begin < end; });
  return {static_cast<uint32_t>(first - sentences_.begin()), static_cast<uint32_t>(last - sentences_.begin())};
}

std::pair<uint32_t, uint32_t> ComparedText::sentences_in(provision::Index provision) const {
  const auto& tokens = model_.tokens().of;
  return sentences_of(tokens[provision].begin, tokens[model_.outline().provisions[provision].next - 1].end);
}

void ComparedText::add_site(uint32_t finding, Span words) {
  Site site{finding, sentence_at(words.begin), {}};
  const uint32_t token = token_at(words.begin);
  auto found = std::upper_bound(clauses_.begin(), clauses_.end(), std::pair(token, UINT32_MAX));
  if (found != clauses_.begin()) {
    const norm::Clause& clause = model_.clauses().all[std::prev(found)->second];
    const norm::Part own = model_.clauses().own(clause);
    if (own.begin <= token && token < own.end) {
      for (uint32_t part = clause.part_begin; part < clause.part_end; ++part)
        site.tokens.emplace_back(model_.clauses().parts[part].begin, model_.clauses().parts[part].end);
    }
  }
  sites_.push_back(std::move(site));
}

bool ComparedText::touches(const std::vector<uint32_t>& tokens, Span span) const {
  return std::any_of(tokens.begin(), tokens.end(),
                     [&](uint32_t token) { return model_.tokens().all[token].span().overlaps(span); });
}

std::optional<Span> ComparedText::reference_at(uint32_t token) const {
  const Sentence& sentence = sentences_[sentences_of(token, token + 1).first];
  for (const auto& [word, span] : sentence.references)
    if (sentence.tokens[word] == token) return span;
  return std::nullopt;
}

void ComparedText::add_spans(uint32_t sentence, uint32_t begin, uint32_t end, std::vector<Span>& spans) const {
  const Sentence& one = sentences_[sentence];
  const auto& all = model_.tokens().all;
  const std::string_view text = model_.text();
  constexpr std::string_view kOpening[] = {"(", "[", "\"", "“", "‘", "«", "„"};
  Span span{all[begin == 0 ? one.begin : one.tokens[begin]].begin,
            end == one.words.size() ? all[one.end - 1].span().end : all[one.tokens[end]].begin};
  if (begin == 0) {
    for (const std::string_view mark : kOpening)
      if (text.substr(0, span.begin).ends_with(mark)) span.begin -= static_cast<uint32_t>(mark.size());
  }
  if (end == one.words.size()) {
    const uint32_t next = one.end < all.size() ? all[one.end].begin : static_cast<uint32_t>(text.size());
    while (span.end<next&& static_cast<unsigned char>(text[span.end])> 0x20) ++span.end;
  }
  const provision::Provision& provision = model_.outline().provisions[one.provision];
  for (uint32_t i = provision.run_begin; i < provision.run_end; ++i) {
    const Span run = model_.outline().runs[i];
    const Span piece{std::max(run.begin, span.begin), std::min(run.end, span.end)};
    if (piece.begin < piece.end) spans.push_back(piece);
  }
}

}  // namespace caveat::review
