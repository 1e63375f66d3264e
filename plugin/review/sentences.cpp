#include "review/sentences.h"

#include <fmt/format.h>

#include <algorithm>

#include "provision/raw_references.h"
#include "provision/reference_tokens.h"
#include "provision/spelled_references.h"
#include "review/fingerprint.h"
#include "text/words.h"

namespace caveat::review {

using provision::Index;
using provision::Kind;

namespace {

const std::string kReference = "§";  // no word of a text
constexpr size_t kShortWord = 3;     // letters: "our"

const std::string kThis = "§this";  // "this", "the present"

struct ReferenceWords {
  Span printed;  // "section 12(3)"
  Span all;      // with "of this Act", which adds nothing
};

class Reader {
 public:
  Reader(const TextModel& model, WordNumbers& numbers) : model_(model), numbers_(numbers) {}

  std::vector<Sentence> run() {
    const auto& provisions = model_.outline().provisions;
    for (Index index = 0; index < provisions.size(); ++index) {
      if (provisions[index].kind == Kind::contents) {
        index = provisions[index].next - 1;
        continue;
      }
      read(index);
    }
    return std::move(sentences_);
  }

 private:
  void read(Index index) {
    const norm::Tokens::Range& range = model_.tokens().of[index];
    const Index around = model_.outline().unit_of(index);
    const Index unit = around == provision::kNone ? 0 : around;
    const provision::Provision& named = model_.outline().provisions[unit];
    const uint32_t name =
        unit == 0 ? 0
                  : numbers_.of(fmt::format("{} {}", provision::to_string(named.kind), named.number.in(model_.text())));
    for (uint32_t at = range.begin; at < range.end;) {
      uint32_t end = at + 1;
      while (end < range.end && model_.tokens().all[end].before != norm::Break::hard) ++end;
      Sentence sentence{index, unit, name, at, end, {}, {}, {}};
      read_words(sentence);
      if (!sentence.words.empty()) sentences_.push_back(std::move(sentence));
      at = end;
    }
  }

  void read_words(Sentence& sentence) {
    const Span all = model_.tokens().span(sentence.begin, sentence.end);
    const std::vector<ReferenceWords> references = references_in(all);
    size_t next = 0;
    for (uint32_t token = sentence.begin; token < sentence.end; ++token) {
      const Span span = model_.tokens().all[token].span();
      while (next < references.size() && references[next].all.end <= span.begin) ++next;
      const bool inside = next < references.size() && references[next].all.begin <= span.begin;
      if (inside && span.begin > references[next].all.begin) continue;
      if (is_item(span) && is_provision_number(text::fold(span.in(model_.text())))) continue;
      const size_t here = inside ? 0 : provision::here_word(model_.text().substr(span.begin));
      if (inside) sentence.references.emplace_back(sentence.words.size(), references[next].printed);
      sentence.words.push_back(inside                ? numbers_.of(kReference)
                               : here >= span.size() ? numbers_.of(kThis)
                                                     : numbers_.of(model_, token));
      sentence.tokens.push_back(token);
      while (token + 1 < sentence.end && model_.tokens().all[token + 1].begin < span.begin + here) ++token;
    }
  }

  // "section 12(3)" of "section 12(3) of the Evidence Act", "the third paragraph"; in order, apart from one another.
  std::vector<ReferenceWords> references_in(Span where) const {
    std::vector<ReferenceWords> found;
    const std::vector<provision::RawReference> raw = provision::read_raw_references(model_.text(), where);
    for (const provision::RawReference& one : raw) {
      if (one.numbers.empty()) continue;
      const Span printed{one.span.begin, one.numbers.end};
      const bool of_this_act = one.of >= 0 && raw[one.of].unit.empty();
      found.push_back({printed, of_this_act ? one.span : printed});
    }
    for (const provision::SpelledReference& one : provision::read_spelled_references(model_.text(), where)) {
      if (std::none_of(found.begin(), found.end(), [&](const auto& other) { return other.all.overlaps(one.span); }))
        found.push_back({one.span, one.span});
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.all.begin < b.all.begin; });
    return found;
  }

  // "(a)" or "a)" in running text.
  bool is_item(Span span) const {
    const std::string_view text = model_.text();
    const char before = span.begin > 0 ? text[span.begin - 1] : ' ';
    return (before == '(' || before == ' ') && span.end < text.size() && text[span.end] == ')';
  }

  const TextModel& model_;
  WordNumbers& numbers_;
  std::vector<Sentence> sentences_;
};

}  // namespace

std::string in_one_spelling(std::string folded, const checklist::Language& language) {
  if (folded.size() <= kShortWord) return folded;
  for (const auto& [letters, others] : language.spellings)
    for (size_t at = 0; (at = folded.find(letters, at)) != std::string::npos; at += others.size())
      folded.replace(at, letters.size(), others);
  return folded;
}

uint32_t WordNumbers::of(const std::string& folded) {
  return numbers_.try_emplace(folded, static_cast<uint32_t>(numbers_.size() + 1)).first->second;
}

uint32_t WordNumbers::of(const TextModel& model, uint32_t token) {
  const norm::Token& word = model.tokens().all[token];
  if (word.form >= of_form_.size()) of_form_.resize(word.form + 1);
  uint32_t& known = of_form_[word.form];
  if (known == 0) {
    const norm::Form& form = model.forms()[word.form];
    known = of(form.number ? fmt::format("{}", form.value)
                           : in_one_spelling(text::fold(word.span().in(model.text())), language_));
  }
  return known;
}

std::vector<Sentence> read_sentences(const TextModel& model, WordNumbers& numbers) {
  return Reader(model, numbers).run();
}

}  // namespace caveat::review
