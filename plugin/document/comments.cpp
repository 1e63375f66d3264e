#include "document/comments.h"

#include <algorithm>

#include "document/reader.h"

namespace caveat::document {
namespace {

constexpr std::string_view kName = "caveat:";
constexpr std::string_view kBlanks = " \t\r\n";

// Where the name next stands; npos = nowhere.
size_t find_name(std::string_view text, size_t from = 0) {
  constexpr size_t kLast = kName.size() - 1;  // the colon, which is rarer in laws than the letters
  for (size_t at = text.find(kName[kLast], from + kLast); at != std::string_view::npos;
       at = text.find(kName[kLast], at + 1))
    if (text.substr(at - kLast, kName.size()) == kName) return at - kLast;
  return std::string_view::npos;
}

std::string one_line(std::string_view words) {
  std::string line;
  for (const char c : words) {
    const bool blank = kBlanks.find(c) != std::string_view::npos;
    if (!blank) line += c;
    if (blank && !line.empty() && line.back() != ' ') line += ' ';
  }
  if (line.ends_with(' ')) line.pop_back();
  return line;
}

// The first offset of the text whose place in the source is not before `source`.
uint32_t to_text(const Document& document, uint32_t source) {
  uint32_t low = 0, high = static_cast<uint32_t>(document.text.size());
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    if (document.map.to_source(middle) < source) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

// Looks no farther than to the next words: a line may have any number of comments.
bool on_its_own_line(std::string_view source, size_t begin, size_t end) {
  const auto is_edge = [&](size_t at) {
    return at == std::string_view::npos || source[at] == '\n' || source[at] == '\r';
  };
  return is_edge(begin == 0 ? std::string_view::npos : source.find_last_not_of(" \t", begin - 1)) &&
         is_edge(source.find_first_not_of(" \t", end));
}

std::vector<Directive> without_comments(std::string_view text) {
  std::vector<Directive> found;
  for (size_t at = find_name(text); at != std::string_view::npos; at = find_name(text, at + kName.size())) {
    const size_t end = std::min(text.find_first_of("\r\n", at), text.size());
    const std::string words = one_line(text.substr(at + kName.size(), end - at - kName.size()));
    if (words.starts_with("ignore "))
      found.push_back({words, static_cast<uint32_t>(at), static_cast<uint32_t>(at), false, false});
  }
  return found;
}

}  // namespace

std::vector<Directive> directives(const Document& document) {
  const auto& all = readers();
  const auto reader =
      std::find_if(all.begin(), all.end(), [&](const Reader& one) { return one.format == document.format; });
  const std::string_view source = document.source_text();
  if (reader == all.end() || reader->comment_begin.empty()) return without_comments(source);
  std::vector<Directive> found;
  size_t next = 0;  // a comment holds no other
  for (size_t at = find_name(source); at != std::string_view::npos; at = find_name(source, next)) {
    next = at + kName.size();
    const size_t before = at == 0 ? std::string_view::npos : source.find_last_not_of(kBlanks, at - 1);
    if (before == std::string_view::npos || !source.substr(0, before + 1).ends_with(reader->comment_begin)) continue;
    const size_t begin = before + 1 - reader->comment_begin.size(), words = next;
    size_t end =
        reader->comment_end.empty() ? source.find_first_of("\r\n", words) : source.find(reader->comment_end, words);
    end = std::min(end, source.size());
    next = std::min(end + reader->comment_end.size(), source.size());
    found.push_back({one_line(source.substr(words, end - words)), static_cast<uint32_t>(begin),
                     to_text(document, static_cast<uint32_t>(next)), on_its_own_line(source, begin, next)});
  }
  return found;
}

}  // namespace caveat::document
