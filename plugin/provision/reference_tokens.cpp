#include "provision/reference_tokens.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>
#include <vector>

#include "reference_words.h"  // of grammars/legal
#include "text/words.h"

namespace caveat::provision {
namespace {

// Words by which a token may begin, folded.
class Words {
 public:
  void insert(const std::string& folded) {
    const auto lead = static_cast<unsigned char>(folded.front());
    leads_[lead] = true;
    if (lead >= 'a' && lead <= 'z') leads_[lead - 'a' + 'A'] = true;
    words_.insert(folded);
  }
  // Most words of a text begin with another letter than any of these. What folding makes of others is left to it.
  bool may_begin(char lead) const {
    return static_cast<unsigned char>(lead) >= 0x80 || leads_[static_cast<unsigned char>(lead)];
  }
  bool contains(const std::string& folded) const { return words_.contains(folded); }

 private:
  std::unordered_set<std::string> words_;
  std::array<bool, 256> leads_{};
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
char at(std::string_view words, size_t i) { return i < words.size() ? words[i] : '\0'; }

template <typename Test>
size_t run(std::string_view words, size_t from, size_t most, Test test) {
  size_t i = from;
  while (i < words.size() && i - from < most && test(words[i])) i++;
  return i - from;
}

// One blank, as between a number and "(a)".
size_t blank(std::string_view words, size_t i) {
  const char c = at(words, i);
  if (c == ' ' || c == '\t' || c == '\r' || c == '\n') return 1;
  return words.substr(std::min(i, words.size())).starts_with("\u00A0") ? 2 : 0;
}

// The blanks between two words of a token.
size_t between_words(std::string_view words, size_t i) {
  size_t length = 0;
  while (const size_t one = blank(words, i + length)) length += one;
  return length;
}

// Words as they are written, by their first byte. A blank in one stands for any blanks.
class Phrases {
 public:
  template <size_t kCount>
  explicit Phrases(const char* const (&table)[kCount]) {
    for (const char* phrase : table) by_first_[static_cast<unsigned char>(phrase[0])].push_back(phrase);
  }

  // The length of the longest at the beginning of `words`, 0 for none.
  size_t longest(std::string_view words) const {
    size_t most = 0;
    if (words.empty()) return 0;
    for (const std::string_view phrase : by_first_[static_cast<unsigned char>(words.front())])
      most = std::max(most, length(phrase, words));
    return most;
  }

 private:
  static size_t length(std::string_view phrase, std::string_view words) {
    size_t end = 0;
    for (const char c : phrase) {
      const size_t n = c == ' ' ? between_words(words, end) : at(words, end) == c ? 1 : 0;
      if (n == 0) return 0;
      end += n;
    }
    return end;
  }

  std::array<std::vector<std::string_view>, 256> by_first_;
};

bool in_table(const Words& table, std::string_view word) { return table.contains(text::fold(word)); }

// A word of the table, also one that ends with a full stop ("art.").
size_t word_of(const Words& table, std::string_view words) {
  constexpr size_t kLongest = 24;
  if (words.empty() || !table.may_begin(words.front())) return 0;
  const size_t length = word_run(words);
  if (length == 0 || length > kLongest) return 0;
  if (at(words, length) == '.' && in_table(table, words.substr(0, length + 1))) return length + 1;
  return in_table(table, words.substr(0, length)) ? length : 0;
}

// "(1)", "(12A)", "(a)", "(iv)"
size_t bracket(std::string_view words, size_t i) {
  if (at(words, i) != '(') return 0;
  size_t n = run(words, i + 1, 4, is_digit);
  if (n > 0) {
    n += run(words, i + 1 + n, 2, [](char c) { return is_upper(c) || is_lower(c); });
  } else {
    n = run(words, i + 1, 5, [](char c) { return is_upper(c) || is_lower(c); });
    if (n == 0) return 0;
    n += run(words, i + 1 + n, 1, is_digit);
  }
  return at(words, i + 1 + n) == ')' ? n + 2 : 0;
}

// The end of the brackets that follow, each after a blank at most.
size_t after_brackets(std::string_view words, size_t i) {
  for (;;) {
    const size_t gap = blank(words, i);
    const size_t length = bracket(words, i + gap);
    if (length == 0) return i;
    i += gap + length;
  }
}

// "a.iv"
size_t lettered(std::string_view words, size_t i) {
  if (!is_lower(at(words, i)) || at(words, i + 1) != '.') return 0;
  const size_t n = run(words, i + 2, 12, [](char c) { return c == 'i' || c == 'v' || c == 'x'; });
  return n > 0 ? n + 2 : 0;
}

// "/3" of "127/3" and "/A" of "135/A", but not the year of "3/2024" nor the month of "1/3/2024". A number with two bars
// ("18/6/1"), which the grammar takes for that of an article, is not read to its end.
size_t barred(std::string_view words, size_t i) {
  if (at(words, i) != '/') return 0;
  const size_t n = is_upper(at(words, i + 1)) ? 1 : run(words, i + 1, 3, is_digit);
  const char after = at(words, i + 1 + n);
  return n == 0 || n > 2 || after == '/' || is_upper(after) ? 0 : 1 + n;
}

size_t digits(std::string_view words) {
  size_t i = run(words, 0, words.size(), is_digit);
  if (i == 0) return 0;
  i += barred(words, i);
  i += run(words, i, 3, is_upper);
  if (is_lower(at(words, i)) && lettered(words, i) == 0) i++;
  while (at(words, i) == '.' && is_digit(at(words, i + 1))) {
    i += 1 + run(words, i + 1, words.size(), is_digit);
    if (is_lower(at(words, i)) || is_upper(at(words, i))) i++;
  }
  if (const size_t gap = blank(words, i)) {
    static const Phrases suffixes(number_suffixes);
    if (const size_t n = suffixes.longest(words.substr(i + gap))) i += gap + n;
  }
  i = after_brackets(words, i);
  const size_t gap = blank(words, i);
  const size_t n = lettered(words, i + gap);
  return n > 0 ? i + gap + n : i;
}

size_t roman(std::string_view words) {
  size_t i =
      run(words, 0, words.size(), [](char c) { return std::string_view("IVXLC").find(c) != std::string_view::npos; });
  if (i == 0) return 0;
  if (is_upper(at(words, i))) i++;
  return after_brackets(words, i);
}

// A word with a capital, of which instruments' names are made.
size_t capital(std::string_view words, size_t i) {
  const auto lead = static_cast<unsigned char>(at(words, i));
  const auto next = static_cast<unsigned char>(at(words, i + 1));
  size_t n = is_upper(at(words, i)) ? 1 : lead == 0xC3 && next >= 0x80 && next <= 0x9E ? 2 : 0;
  if (n == 0) return 0;
  for (;;) {
    const char c = at(words, i + n);
    const auto byte = static_cast<unsigned char>(c);
    if (is_digit(c) || is_upper(c) || is_lower(c) || c == '\'' || c == '&' || c == '-')
      n++;
    else if (byte >= 0xC3 && byte <= 0xC5)
      n += 2;
    else if (words.substr(i + n).starts_with("\u2019"))
      n += 3;
    else
      return n;
  }
}

// What may stand between the words of an instrument's name: "of", "No.", "95/46/EC", "(Amendment)".
size_t link(std::string_view words, size_t i) {
  static const Phrases small(instrument_links);
  const std::string_view rest = words.substr(std::min(i, words.size()));
  if (const size_t n = small.longest(rest)) return n;
  size_t n = run(rest, 0, rest.size(), is_digit);
  if (n > 0 && at(rest, n) == '/' && is_digit(at(rest, n + 1))) {
    n += 1 + run(rest, n + 1, rest.size(), is_digit);
    const size_t letters = at(rest, n) == '/' ? run(rest, n + 1, rest.size(), is_upper) : 0;
    return letters > 0 ? n + 1 + letters : n;
  }
  if (at(rest, 0) == '(' && is_upper(at(rest, 1))) {
    n = 1 + run(rest, 1, rest.size(), [](char c) { return is_upper(c) || is_lower(c); });
    return at(rest, n) == ')' ? n + 1 : 0;
  }
  return 0;
}

size_t four_digits(std::string_view words, size_t i) { return run(words, i, 5, is_digit) == 4 ? 4 : 0; }

}  // namespace

size_t blanks(std::string_view words) {
  size_t i = 0;
  while (i < words.size()) {
    const char c = words[i];
    const size_t n = c == ' ' || (c >= '\t' && c <= '\r') ? 1 : words.substr(i).starts_with("\u00A0") ? 2 : 0;
    if (n == 0) break;
    i += n;
  }
  return i;
}

size_t word_run(std::string_view words) {
  static constexpr std::array<bool, 256> kPunctuation = [] {
    std::array<bool, 256> table{};
    for (const char c : {' ', '\t', '\r', '\n', '\v', '\f', '.', ';', '?', '!', ',', ':', '(', ')', '"'})
      table[static_cast<unsigned char>(c)] = true;
    return table;
  }();
  static constexpr std::array<std::string_view, 8> wide = {"\u00A0", "“", "”", "«", "»", "‘", "。", "；"};
  size_t i = 0;
  while (i < words.size()) {
    const auto c = static_cast<unsigned char>(words[i]);
    if (kPunctuation[c]) break;
    const auto begins = [rest = words.substr(i)](std::string_view mark) { return rest.starts_with(mark); };
    if (c >= 0x80 && std::any_of(wide.begin(), wide.end(), begins)) break;
    i++;
  }
  return i;
}

size_t unit_word(std::string_view words) {
  static const Words table = [] {
    Words all;
    for (const StyleWord& entry : reference_words) all.insert(text::fold(entry.word));
    return all;
  }();
  return word_of(table, words);
}

size_t instrument_word(std::string_view words) {
  static const Words table = [] {
    Words all;
    for (const char* word : instrument_words) all.insert(text::fold(word));
    return all;
  }();
  return word_of(table, words);
}

size_t here_word(std::string_view words) {
  static const Phrases table(here_words);
  return table.longest(words);
}

size_t number(std::string_view words) {
  size_t length = std::max(digits(words), roman(words));
  if (is_upper(at(words, 0))) length = std::max<size_t>(length, 1);
  length = std::max(length, lettered(words, 0));
  if (const size_t n = bracket(words, 0)) length = std::max(length, after_brackets(words, n));
  return length;
}

size_t joint(std::string_view words) {
  static const Phrases lists(list_joints), ranges(range_joints);
  const size_t comma = at(words, 0) == ',' ? 1 : 0;
  const size_t begin = comma + between_words(words, comma);
  const std::string_view rest = words.substr(begin);
  const size_t word = std::max(lists.longest(rest), ranges.longest(rest));
  if (word > 0) return begin + word;
  if (comma) return comma;
  if (at(words, 0) == '-') return 1;
  return words.starts_with("–") ? 3 : 0;
}

size_t of_word(std::string_view words) {
  static const Phrases table(of_words);
  return table.longest(words);
}

size_t instrument_name(std::string_view words) {
  static const Phrases leads(instrument_leads), groups(instrument_groups);
  size_t i = leads.longest(words);
  const size_t gap = between_words(words, i);
  i = i > 0 && gap > 0 ? i + gap : 0;
  if (const size_t group = groups.longest(words.substr(i))) {
    size_t end = i + group;
    end += between_words(words, end);
    const size_t digits_after = run(words, end, words.size(), is_digit);
    end += digits_after;
    const size_t blanks_after = at(words, end) == ',' ? between_words(words, end + 1) : 0;
    if (digits_after > 0 && blanks_after > 0) i = end + 1 + blanks_after;
  }
  if (four_digits(words, i)) {
    if (const size_t after = between_words(words, i + 4)) i += 4 + after;
  }
  size_t n = capital(words, i);
  if (n == 0) return 0;
  for (i += n;; i += n) {
    const size_t space = between_words(words, i);
    if (space == 0) break;
    n = std::max(capital(words, i + space), link(words, i + space));
    if (n == 0) break;
    n += space;
  }
  const size_t comma = at(words, i) == ',' ? 1 : 0;
  const size_t space = between_words(words, i + comma);
  const bool year = space > 0 && run(words, i + comma + space, 4, is_digit) == 4;
  return year ? i + comma + space + 4 : i;
}

size_t acronym(std::string_view words) {
  static const Phrases table(instrument_initials);
  return table.longest(words);
}

size_t quotation(std::string_view words) {
  struct Marks {
    std::string_view open, close;
    size_t most;  // code points between them
  };
  static constexpr std::array<Marks, 4> all = {{{"“", "”", 120}, {"\"", "\"", 120}, {"‘", "’", 80}, {"«", "»", 120}}};
  if (words.empty() || (words.front() != '"' && static_cast<unsigned char>(words.front()) < 0x80)) return 0;
  for (const Marks& marks : all) {
    if (!words.starts_with(marks.open)) continue;
    const size_t close = words.find(marks.close, marks.open.size());
    if (close == std::string_view::npos) return 0;
    const std::string_view inside = words.substr(marks.open.size(), close - marks.open.size());
    const auto points = static_cast<size_t>(std::count_if(
        inside.begin(), inside.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
    return points > 0 && points <= marks.most ? close + marks.close.size() : 0;
  }
  return 0;
}

}  // namespace caveat::provision
