#include "lsp/mentions.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "text/words.h"

namespace caveat::lsp {

using provision::Index;
using provision::Outline;
using provision::Provision;
using provision::Reference;

namespace {

constexpr uint32_t kAround = 200;  // bytes before and after a place that are searched for a term around it

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

// Bytes of text at `at` that are the term, white space and case being alike; 0 when they are not. Its last word may
// stand in the plural, whose s does not count.
uint32_t length_of(std::string_view text, uint32_t at, std::string_view term) {
  uint32_t i = at;
  for (uint32_t k = 0; k < term.size();) {
    if (is_space(term[k])) {
      if (i >= text.size() || !is_space(text[i])) return 0;
      while (i < text.size() && is_space(text[i])) ++i;
      while (k < term.size() && is_space(term[k])) ++k;
      continue;
    }
    const Span wanted = text::next_word(term, k);
    if (wanted.empty() || wanted.begin != k) {
      if (i >= text.size() || text[i] != term[k]) return 0;
      ++i, ++k;
      continue;
    }
    const Span said = text::next_word(text, i);
    if (said.empty() || said.begin != i) return 0;
    const std::string word = text::fold(wanted.in(term)), other = text::fold(said.in(text));
    if (word != other && !(wanted.end == term.size() && other == word + "s")) return 0;
    i = word == other ? said.end : said.end - 1;
    if (text::is_possessive(said.in(text)) && !text::is_possessive(wanted.in(term)))
      i -= said.in(text).ends_with("'s") || said.in(text).ends_with("'S") ? 2 : 4;  // bytes of 's and ’s
    k = wanted.end;
  }
  return i - at;
}

// Definitions by the first word of their term, which may stand in the plural where it is the only one.
class Terms {
 public:
  explicit Terms(const review::Review& review) : review_(review) {
    const auto& all = review.outline.definitions;
    std::unordered_map<std::string, size_t> known;
    for (size_t i = 0; i < all.size(); ++i) {
      const std::string term(all[i].term.in(review.document.text));
      const Span word = text::next_word(term, 0);
      if (word.empty() || word.begin != 0) continue;
      const auto [at, is_new] = known.try_emplace(text::fold(term), terms_.size());
      if (is_new) {
        by_word_[text::fold(word.in(term))].push_back(terms_.size());
        terms_.push_back({term, {}});
      }
      terms_[at->second].definitions.push_back(i);
    }
  }

  // The longest term that begins with this word.
  std::optional<Mention> at(Span word) const {
    const std::string_view text = review_.document.text;
    std::string key = text::fold(word.in(text));
    const Term* best = nullptr;
    uint32_t longest = 0;
    for (const bool singular : {false, true}) {
      if (singular && !key.ends_with('s')) break;
      if (singular) key.pop_back();
      const auto candidates = by_word_.find(key);
      if (candidates == by_word_.end()) continue;
      for (const size_t i : candidates->second) {
        const uint32_t size = length_of(text, word.begin, terms_[i].term);
        if (size <= longest) continue;
        longest = size;
        best = &terms_[i];
      }
    }
    if (!best) return std::nullopt;
    return Mention{{word.begin, word.begin + longest}, meant(*best, word.begin)};
  }

 private:
  struct Term {
    std::string term;
    std::vector<size_t> definitions;
  };

  size_t meant(const Term& term, uint32_t offset) const {
    if (term.definitions.size() == 1) return term.definitions.front();
    const Outline& outline = review_.outline;
    const Index unit = outline.unit_of(outline.at(offset));
    const auto same_unit = std::find_if(term.definitions.begin(), term.definitions.end(), [&](size_t one) {
      return outline.unit_of(outline.definitions[one].where) == unit;
    });
    return same_unit == term.definitions.end() ? term.definitions.front() : *same_unit;
  }

  const review::Review& review_;
  std::vector<Term> terms_;
  std::unordered_map<std::string, std::vector<size_t>> by_word_;  // indices into terms_
};

Span around(const review::Review& review, uint32_t offset) {
  const std::string& text = review.document.text;
  uint32_t begin = offset > kAround ? offset - kAround : 0;
  while (begin > 0 && !is_space(text[begin - 1])) --begin;
  return {begin, static_cast<uint32_t>(std::min<size_t>(text.size(), size_t{offset} + kAround))};
}

}  // namespace

std::vector<Mention> mentions_in(const review::Review& review, Span where) {
  std::vector<Mention> found;
  if (review.outline.definitions.empty()) return found;
  const Terms terms(review);
  const std::string& text = review.document.text;
  for (uint32_t from = where.begin; from < where.end;) {
    const Span next = text::next_word(text, from);
    if (next.empty() || next.begin >= where.end) break;
    from = next.end;
    if (const auto mention = terms.at(next)) {
      found.push_back(*mention);
      from = std::max(from, mention->span.end);
    }
  }
  return found;
}

std::optional<Mention> mention_at(const review::Review& review, uint32_t offset) {
  for (const Mention& mention : mentions_in(review, around(review, offset))) {
    if (mention.span.begin <= offset && offset <= mention.span.end) return mention;
  }
  return std::nullopt;
}

std::vector<Reference> references_in(const review::Review& review, Span where) {
  std::vector<Reference> found;
  const Outline& outline = review.outline;
  const auto& all = outline.provisions;
  for (Index i = 0; i < all.size(); ++i) {
    if (!all[i].span.overlaps(where)) {
      if (all[i].span.begin >= where.end) break;
      if (i != 0) i = all[i].next - 1;
      continue;
    }
    for (uint32_t run = all[i].run_begin; run < all[i].run_end; ++run) {
      const Span piece = outline.runs[run];
      if (!piece.overlaps(where)) continue;
      for (Reference& one : provision::read_references(review.document.text, outline, i, piece)) {
        if (one.span.overlaps(where)) found.push_back(std::move(one));
      }
    }
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Reference& a, const Reference& b) { return a.span.begin < b.span.begin; });
  return found;
}

std::optional<Reference> reference_at(const review::Review& review, uint32_t offset) {
  std::optional<Reference> best;
  for (Reference& one : references_in(review, {offset > 0 ? offset - 1 : 0, offset + 1})) {
    const bool around_it = one.span.begin <= offset && offset <= one.span.end;
    if (around_it && (!best || one.span.size() < best->span.size())) best = std::move(one);
  }
  return best;
}

Span head_of(const review::Review& review, Index index) {
  const Provision& provision = review.outline.provisions[index];
  Span head = provision.number.empty() ? provision.heading : Span{provision.span.begin, provision.number.end};
  if (!provision.heading.empty() && provision.heading.begin >= head.begin) head.end = provision.heading.end;
  if (head.empty() || head.end < head.begin) {
    head = provision.run_begin < provision.run_end ? review.outline.runs[provision.run_begin] : provision.span;
    const size_t line = review.document.text.find('\n', head.begin);
    if (line < head.end) head.end = static_cast<uint32_t>(line);
  }
  head.begin = std::clamp(head.begin, provision.span.begin, provision.span.end);
  head.end = std::clamp(head.end, head.begin, provision.span.end);
  return head;
}

Index head_at(const review::Review& review, uint32_t offset) {
  const Index at = review.outline.at(offset);
  const Provision& provision = review.outline.provisions[at];
  if (at == 0 || (provision.number.empty() && provision.heading.empty())) return provision::kNone;
  const Span head = head_of(review, at);
  return head.begin <= offset && offset <= head.end ? at : provision::kNone;
}

}  // namespace caveat::lsp
