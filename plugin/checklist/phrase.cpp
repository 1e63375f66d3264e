#include "checklist/phrase.h"

#include <algorithm>

#include "text/words.h"

namespace caveat::checklist {
namespace {

Error bad(std::string message, std::string remedy) { return Error{std::move(message), std::move(remedy)}; }

// Splits "real-time" and the like into the words a text would have.
std::vector<std::string> words_of(std::string_view piece) {
  std::vector<std::string> words;
  for (Span word = text::next_word(piece, 0); !word.empty(); word = text::next_word(piece, word.end)) {
    words.push_back(text::fold(word.in(piece)));
  }
  return words;
}

Expected<PhraseElement> parse_alternatives(std::string_view whole) {
  PhraseElement element;
  std::string_view piece = whole;
  while (true) {
    const size_t bar = piece.find('|');
    std::string_view one = piece.substr(0, bar);
    const bool exact = one.starts_with('=');
    if (exact) one.remove_prefix(1);
    std::vector<std::string> words = words_of(one);
    if (words.size() != 1) {
      return bad("'" + std::string(whole) + "' is not single words between bars",
                 "write single words with | between them, for example collect|record");
    }
    element.words.push_back({std::move(words.front()), exact});
    if (bar == std::string_view::npos) return element;
    piece.remove_prefix(bar + 1);
  }
}

Expected<PhraseElement> parse_term(std::string_view piece) {
  if (piece.size() < 3 || piece.back() != '}') {
    return bad("'" + std::string(piece) + "' has no closing brace", "write {term-id}, without blanks");
  }
  PhraseElement element;
  element.kind = PhraseElement::Kind::term;
  element.term = std::string(piece.substr(1, piece.size() - 2));
  return element;
}

PhraseElement gap(int most) {
  PhraseElement element;
  element.kind = PhraseElement::Kind::gap;
  element.gap = most;
  return element;
}

}  // namespace

Expected<Phrase> parse_phrase(std::string_view source) {
  Phrase phrase;
  size_t at = 0;
  while ((at = source.find_first_not_of(" \t\n", at)) != std::string_view::npos) {
    size_t end = source.find_first_of(" \t\n", at);
    if (end == std::string_view::npos) end = source.size();
    std::string_view piece = source.substr(at, end - at);
    at = end;
    if (piece == "..") {
      phrase.push_back(gap(3));
      continue;
    }
    if (piece == "..." || piece == "…") {
      phrase.push_back(gap(10));
      continue;
    }
    const bool optional = piece.starts_with('?');
    if (optional) piece.remove_prefix(1);
    PhraseElement element;
    if (piece == "#") {
      element.kind = PhraseElement::Kind::number;
    } else if (piece.starts_with('{')) {
      Expected<PhraseElement> term = parse_term(piece);
      if (!term) return term.error();
      element = *term;
    } else if (piece.find('|') != std::string_view::npos) {
      Expected<PhraseElement> alternatives = parse_alternatives(piece);
      if (!alternatives) return alternatives.error();
      element = *alternatives;
    } else {
      const bool exact = piece.starts_with('=');
      if (exact) piece.remove_prefix(1);
      std::vector<std::string> words = words_of(piece);
      if (words.empty()) {
        return bad("'" + std::string(piece) + "' has no letter or digit",
                   "write a word, =word, a|b, ?word, #, {term}, .. or ...");
      }
      for (size_t i = 0; i + 1 < words.size(); ++i) {
        PhraseElement word;
        word.words.push_back({words[i], exact});
        word.optional = optional;
        phrase.push_back(std::move(word));
      }
      element.words.push_back({words.back(), exact});
    }
    element.optional = optional;
    phrase.push_back(std::move(element));
  }
  const auto is_gap = [](const PhraseElement& e) { return e.kind == PhraseElement::Kind::gap; };
  const auto is_anchor = [&](const PhraseElement& e) { return !is_gap(e) && !e.optional; };
  if (std::none_of(phrase.begin(), phrase.end(), is_anchor) || is_gap(phrase.front()) || is_gap(phrase.back())) {
    return bad("a phrase has to begin and end with a word, a number or a {term}, and one of them may not be optional",
               "drop the dots at its beginning or end, or a ?");
  }
  return phrase;
}

}  // namespace caveat::checklist
