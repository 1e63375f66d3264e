#include "provision/title.h"

#include "words.h"  // of grammars/legal

namespace caveat::provision {
namespace {

constexpr size_t kLongest = 240;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool is_letter(char c) { return (lower(c) >= 'a' && lower(c) <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

// Whether the line names a kind of instrument ("Act", "Convention") in a capital letter.
bool names_instrument(std::string_view line) {
  for (size_t i = 0; i < line.size(); i++) {
    if (i > 0 && is_letter(line[i - 1])) continue;
    for (const char* entry : instrument_words) {
      const std::string_view word = entry;
      if (line.size() - i < word.size() || line[i] == word[0]) continue;
      size_t k = 0;
      while (k < word.size() && lower(line[i + k]) == word[k]) k++;
      if (k == word.size() && (i + k == line.size() || !is_letter(line[i + k]))) return true;
    }
  }
  return false;
}

std::string one_line(std::string_view words) {
  std::string out;
  for (const char c : words) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '#' || c == '*' || c == '_';
    if (!blank)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace

std::string choose_title(std::string_view text, const std::vector<Span>& lines) {
  std::string first;
  for (const Span line : lines) {
    const std::string words = one_line(line.in(text));
    if (words.empty() || words.size() > kLongest) continue;
    if (first.empty()) first = words;
    const bool sentence = words.back() == ';' || words.back() == ',' || words.back() == ':';
    if (!sentence && names_instrument(words)) return words;
  }
  return first;
}

}  // namespace caveat::provision
