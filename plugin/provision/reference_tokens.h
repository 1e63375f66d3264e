// The tokens of references: each function gives the length in bytes of its token at the beginning of `words`, 0 for
// none. They are those of grammars/legal/inline/grammar.js. To add a language: its words in
// grammars/legal/src/reference_words.h.
#pragma once

#include <cstddef>
#include <string_view>

namespace caveat::provision {

// White space, U+00A0 included.
size_t blanks(std::string_view words);
// Up to the next white space or punctuation. A token that is shorter is only the beginning of a word.
size_t word_run(std::string_view words);
// "section", "Articles", "§"
size_t unit_word(std::string_view words);
// "Act", "convention"
size_t instrument_word(std::string_view words);
// "this", "the present"
size_t here_word(std::string_view words);
// "5(2)(a)", "12A", "IV", "(b)"
size_t number(std::string_view words);
// "and", ", or", "to", "-"
size_t joint(std::string_view words);
// "of", "de la"
size_t of_word(std::string_view words);
// "the Evidence Act 1950", "Council Directive 95/46/EC"
size_t instrument_name(std::string_view words);
// "ECHR"
size_t acronym(std::string_view words);
// A quotation with its marks.
size_t quotation(std::string_view words);

}  // namespace caveat::provision
