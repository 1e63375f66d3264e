#include "document/pdf_hyphens.h"

#include <algorithm>
#include <utility>

namespace caveat::document {
namespace {

constexpr std::string_view kHyphen = "\xE2\x80\x90", kSoftHyphen = "\xC2\xAD";
constexpr size_t kSeen = 3;      // one word in so many that "-" parts is elsewhere in a file which parts words
constexpr size_t kShortest = 3;  // bytes of a word that is taken for half of a compound

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || is_capital(c) || static_cast<unsigned char>(c) >= 0x80; }

// Letters and hyphens of a word, small.
std::string plain(std::string_view word) {
  std::string out;
  for (; !word.empty(); word.remove_prefix(1)) {
    const char c = word.front();
    if (word.starts_with(kHyphen)) {
      out += '-';
      word.remove_prefix(kHyphen.size() - 1);
    } else if (word.starts_with(kSoftHyphen)) {
      word.remove_prefix(kSoftHyphen.size() - 1);
    } else if (is_letter(c) || c == '-') {
      out += is_capital(c) ? static_cast<char>(c + 32) : c;
    }
  }
  return out;
}

std::string_view singular(std::string_view word) {
  return word.size() > kShortest && word.ends_with('s') ? word.substr(0, word.size() - 1) : word;
}

std::string_view last_part(std::string_view word) { return word.substr(word.rfind('-') + 1); }

std::string_view first_part(std::string_view word) { return word.substr(0, word.find('-')); }

// Bytes of the hyphen at the end; 0 = none.
size_t hyphen_of(std::string_view word) {
  return word.ends_with('-') ? 1 : word.ends_with(kSoftHyphen) ? 2 : word.ends_with(kHyphen) ? 3 : 0;
}

}  // namespace

size_t hyphen_between(const PageWord& first, const PageWord& second) {
  const std::string& text = first.text;
  const size_t hyphen = hyphen_of(text);
  if (hyphen == 0 || text.size() <= hyphen || !is_letter(text[text.size() - hyphen - 1])) return 0;
  return is_letter(second.text[0]) && !is_capital(second.text[0]) ? hyphen : 0;
}

Hyphens::Hyphens(const std::vector<std::vector<PageLine>>& pages) {
  std::vector<std::pair<const PageWord*, const PageWord*>> halves;
  const PageWord* last = nullptr;  // of the line before
  for (const auto& page : pages) {
    for (const PageLine& line : page) {
      size_t first = 0;
      if (last && hyphen_between(*last, line.words.front()) > 0) {
        halves.emplace_back(last, &line.words.front());
        first = 1;
      }
      last = &line.words.back();
      for (size_t i = first; i < line.words.size(); ++i) {
        if (&line.words[i] != last || hyphen_of(last->text) == 0) add(line.words[i].text);
      }
    }
  }
  size_t parting[4] = {}, belonging[4] = {}, all[4] = {};
  for (const auto& [head, tail] : halves) {
    const Evidence found = evidence(*head, *tail);
    const size_t hyphen = hyphen_of(head->text);
    parting[hyphen] += found == Evidence::parts;
    belonging[hyphen] += found == Evidence::belongs;
    ++all[hyphen];
  }
  for (const size_t hyphen : {1, 2, 3}) {
    const bool seen = parting[hyphen] * kSeen > all[hyphen];
    parts_words_[hyphen] = parting[hyphen] >= belonging[hyphen] && (seen || hyphen > 1);
  }
}

void Hyphens::add(std::string_view word) {
  const std::string whole = plain(word);
  std::string_view rest = whole;
  while (!rest.empty()) {
    const std::string_view part = first_part(rest);
    if (!part.empty()) known_.emplace(singular(part));
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
  }
  if (whole.find('-') != std::string::npos) known_.emplace(singular(whole));
}

bool Hyphens::knows(std::string_view word) const { return known_.contains(std::string(singular(word))); }

Hyphens::Evidence Hyphens::evidence(const PageWord& first, const PageWord& second) const {
  const std::string_view head = std::string_view(first.text).substr(0, first.text.size() - hyphen_of(first.text));
  const std::string before = plain(head), after = plain(second.text);
  const std::string_view left = last_part(before), right = first_part(after);
  if (knows(before + after) || knows(std::string(left) + std::string(right))) return Evidence::parts;
  // No word is parted after its first letter or before its last.
  if (knows(before + "-" + after) || left.size() == 1 || right.size() == 1) return Evidence::belongs;
  const bool more_hyphens = left.size() < before.size() || right.size() < after.size();
  return (more_hyphens || std::min(left.size(), right.size()) >= kShortest) && knows(left) && knows(right)
             ? Evidence::belongs
             : Evidence::none;
}

bool Hyphens::belongs(const PageWord& first, const PageWord& second) const {
  const Evidence found = evidence(first, second);
  return found == Evidence::belongs || (found == Evidence::none && !parts_words_[hyphen_of(first.text)]);
}

}  // namespace caveat::document
