#include "provision/title.h"

#include <algorithm>
#include <iterator>

#include "text/contains.h"
#include "words.h"  // of grammars/legal

namespace caveat::provision {
namespace {

constexpr size_t kLongest = 240;
constexpr size_t kLongestSubject = 1000;
constexpr size_t kOpening = 12;  // bytes in which a long title names its instrument: "An Act to", "Convention on"
constexpr std::ptrdiff_t kAtTheTop = 3;  // lines
constexpr size_t kNamingReach = 60000;   // bytes from the beginning and from the end in which a text may name itself

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool is_letter(char c) { return (lower(c) >= 'a' && lower(c) <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

// A long title without the words "An Act": "To amend the Signals Act".
bool is_purpose(std::string_view line) {
  return std::any_of(std::begin(purpose_words), std::end(purpose_words), [&](std::string_view opening) {
    return line.size() > opening.size() && lower(line[0]) == opening[0] &&
           line.substr(1).starts_with(opening.substr(1));
  });
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

// The first words, kLongest bytes at most.
std::string shortened(std::string words) {
  const size_t end = words.rfind(' ', kLongest);
  words.resize(end == std::string::npos ? kLongest : end);
  return words;
}

// Whether a line goes on with the title above it: in a small letter, or with a word that no title begins with: "Decree
// No. 41 of 2031 / On Countering Rumours".
bool goes_on(std::string_view line) {
  if (line[0] >= 'a' && line[0] <= 'z') return true;
  return std::any_of(std::begin(title_joints), std::end(title_joints), [&](std::string_view word) {
    return line.size() > word.size() && line[word.size()] == ' ' &&
           std::equal(word.begin(), word.end(), line.begin(), [](char a, char b) { return a == lower(b); });
  });
}

// With the lines below that go on with the title: "Directive 7/2031 / of 3 April / on search orders".
std::string continued(std::string_view text, const Span& line, std::string title) {
  for (size_t at = line.end; title.size() <= kLongest;) {
    at = text.find_first_not_of(" \t\r\n", at);
    if (at == std::string_view::npos) break;
    const size_t end = std::min(text.find('\n', at), text.size());
    if (!goes_on(text.substr(at, end - at))) break;
    title += ' ' + one_line(text.substr(at, end - at));
    at = end;
  }
  return title.size() > kLongest ? shortened(std::move(title)) : title;
}

// "This Act", "That this Law": the word before the naming words.
bool ends_with_instrument(std::string_view words) {
  while (!words.empty() && !is_letter(words.back())) words.remove_suffix(1);
  size_t begin = words.size();
  while (begin > 0 && is_letter(words[begin - 1])) begin--;
  words.remove_prefix(begin);
  return names_instrument(words) || text::contains(named_pieces, words);
}

// What stands in quotation marks, else the words up to the end of the clause.
std::string_view name_at(std::string_view words) {
  while (!words.empty() && (words[0] == ' ' || words[0] == '\n')) words.remove_prefix(1);
  for (const std::string_view article : name_articles)
    if (words.starts_with(article)) words.remove_prefix(article.size());
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"“", "”"}, {"\"", "\""}, {"``", "''"}}) {
    if (!words.starts_with(open)) continue;
    words.remove_prefix(open.size());
    if (const size_t end = words.find(close); end != std::string_view::npos) return words.substr(0, end);
  }
  size_t end = std::min(words.find_first_of(".;"), words.find("\n\n"));
  for (const std::string_view next : after_name) end = std::min(end, words.find(next));
  return words.substr(0, end);
}

std::string own_name(std::string_view text) {
  for (const char* entry : naming_words) {
    const std::string_view naming = entry;
    for (const auto& [from, to] : {std::pair<size_t, size_t>{0, kNamingReach},
                                   {text.size() - std::min(text.size(), kNamingReach), text.size()}}) {
      for (size_t at = text.find(naming, from); at < to; at = text.find(naming, at + 1)) {
        if (!ends_with_instrument(text.substr(0, at).substr(at - std::min<size_t>(at, 40)))) continue;
        const std::string name = one_line(name_at(text.substr(at + naming.size()).substr(0, kLongest)));
        if (names_instrument(name)) return name;
      }
    }
  }
  return {};
}

}  // namespace

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

std::string choose_title(std::string_view text, const std::vector<Span>& lines) {
  if (std::string name = own_name(text); !name.empty()) return name;
  std::string first;
  for (const Span& line : lines) {
    const std::string words = one_line(line.in(text));
    if (words.empty()) continue;
    if (words.size() > kLongest) {
      // "DIRECTIVE (EU) … / of 27 April … / on the protection of …": a title that goes on over several lines.
      const std::string_view raw = line.in(text);
      const std::string_view head = raw.substr(0, raw.find('\n'));
      if (&line - lines.data() < kAtTheTop && head.size() <= kLongest && names_instrument(head))
        return shortened(words);
      continue;
    }
    if (first.empty()) first = words;
    const bool sentence = words.back() == ';' || words.back() == ',' || words.back() == ':';
    if (!sentence && names_instrument(words)) return continued(text, line, words);
  }
  return first;
}

std::string read_subject(std::string_view text, const std::string& title, const std::vector<Span>& lines) {
  std::string subject = title;
  const auto add = [&](std::string_view raw) {
    const std::string words = one_line(raw);
    const std::string_view named = words.size() > kLongest ? std::string_view(words).substr(0, kOpening) : words;
    if (!(names_instrument(named) || is_purpose(named))) return false;
    if (subject.size() + words.size() > kLongestSubject) return false;
    subject += '\n' + words;
    return true;
  };
  for (const Span& line : lines) {
    std::string_view words = line.in(text);
    if (add(words) || line.begin > kLongestSubject) continue;
    // A title that goes on over several lines, with the recitals right below it.
    for (std::ptrdiff_t i = 0; i < kAtTheTop && words.find('\n') != std::string_view::npos;) {
      const size_t end = words.find('\n');
      if (end > 0) ++i;
      if (end <= kLongest) add(words.substr(0, end));
      words.remove_prefix(end + 1);
    }
  }
  return subject;
}

void free_title(std::string_view text, Outline& outline) {
  const auto unit = std::find_if(outline.provisions.begin(), outline.provisions.end(),
                                 [](const Provision& provision) { return is_unit(provision.kind); });
  if (unit == outline.provisions.end() || unit->heading.empty() || unit->number.begin < unit->heading.begin) return;
  if (text.find_first_not_of(" \n\t\r") != unit->heading.begin) return;
  const Span line{unit->heading.begin,
                  std::min(unit->heading.end, static_cast<uint32_t>(text.find('\n', unit->heading.begin)))};
  if (!names_instrument(line.in(text))) return;
  outline.title_lines.insert(outline.title_lines.begin(), line);
  unit->heading.begin = std::min(unit->heading.end, std::max(line.end, unit->number.end));
  while (!unit->heading.empty() && !is_letter(text[unit->heading.begin])) unit->heading.begin++;
}

void read_title(std::string_view text, Outline& outline) {
  outline.title = choose_title(text, outline.title_lines);
  outline.subject = read_subject(text, outline.title, outline.title_lines);
}

}  // namespace caveat::provision
