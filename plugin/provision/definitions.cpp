#include "provision/definitions.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "provision/numbers.h"
#include "words.h"  // of grammars/legal

namespace caveat::provision {
namespace {

struct Marks {
  std::string_view open, close;
};
constexpr std::array<Marks, 6> kMarks = {{{"“", "”"}, {"\"", "\""}, {"‘", "’"}, {"«", "»"}, {"``", "\""}, {"„", "“"}}};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t'; }

bool is_word_byte(char c) {
  return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z') ||
         (static_cast<unsigned char>(c) >= 0xC3 && static_cast<unsigned char>(c) != 0xE2) || c == '\'';
}

bool begins_with(std::string_view words, std::string_view other) {
  if (words.size() < other.size()) return false;
  for (size_t i = 0; i < other.size(); i++) {
    const bool blank = other[i] == ' ' && is_blank(words[i]);
    if (lower(words[i]) != other[i] && !blank) return false;
  }
  return words.size() == other.size() || !is_word_byte(words[other.size()]) || !is_word_byte(other.back());
}

// The words of a table by their first byte.
class Words {
 public:
  template <size_t kCount>
  explicit Words(const char* const (&table)[kCount]) {
    for (const char* word : table) by_first_[static_cast<unsigned char>(word[0])].push_back(word);
  }

  // The length of the longest that `words` begin with, 0 for none: "has the same meaning" beside "has".
  size_t length(std::string_view words) const {
    size_t longest = 0;
    if (words.empty()) return 0;
    for (const std::string_view word : by_first_[static_cast<unsigned char>(lower(words[0]))])
      if (word.size() > longest && begins_with(words, word)) longest = word.size();
    return longest;
  }

 private:
  std::array<std::vector<std::string_view>, 256> by_first_;
};

bool begins_with_quotation(std::string_view words) {
  return std::any_of(kMarks.begin(), kMarks.end(), [&](const Marks& m) { return words.starts_with(m.open); });
}

std::string_view skip_blanks(std::string_view words) {
  size_t i = 0;
  while (i < words.size() && (is_blank(words[i]) || words[i] == '\r' || words[i] == '*' || words[i] == '_')) i++;
  return words.substr(i);
}

class Finder {
 public:
  Finder(std::string_view text, Outline& outline) : text_(text), outline_(outline) {}

  void find() {
    uint32_t defining_end = 0;
    for (Index i = 1; i < outline_.provisions.size(); i++) {
      const Provision& provision = outline_.provisions[i];
      if (provision.kind == Kind::contents) continue;
      if (is_defining_unit(provision)) defining_end = provision.next;
      read(i, i < defining_end);
    }
  }

  void find_in(Index i) {
    if (outline_.provisions[i].kind != Kind::contents) read(i, stands_under_definitions(i));
  }

 private:
  bool heading_defines(std::string_view heading) const {
    for (size_t i = 0; i < heading.size(); i++)
      if ((i == 0 || !is_word_byte(heading[i - 1])) && headings_.length(heading.substr(i)) > 0) return true;
    return false;
  }

  bool is_defining_unit(const Provision& provision) const {
    return is_unit(provision.kind) && heading_defines(provision.heading.in(text_));
  }

  // Whether the last unit that defines, before the provision or around it, reaches it.
  bool stands_under_definitions(Index i) const {
    Index outermost = kNone;
    for (Index at = i; at != kNone; at = outline_.provisions[at].parent)
      if (is_unit(outline_.provisions[at].kind)) outermost = at;
    if (outermost == kNone) return false;
    for (Index at = i; at >= outermost; --at)
      if (is_defining_unit(outline_.provisions[at])) return i < outline_.provisions[at].next;
    return false;
  }

  // Outside of a provision that defines, a definition begins with a quotation mark, with a mark of an amendment ("F1[")
  // or with words that lead into one.
  bool may_begin_definition(std::string_view words) const {
    if (words.empty()) return false;
    const bool marked = static_cast<unsigned char>(words[0]) >= 0x80 || words[0] == '"' || words[0] == '`';
    const bool amended = words.size() > 1 && words[1] >= '0' && words[1] <= '9';
    return marked || amended || leads_.length(words) > 0 || before_term(words) > 0;
  }

  size_t before_term(std::string_view words) const {
    return std::max(term_names_.length(words), term_leads_.length(words));
  }

  uint32_t offset(std::string_view words) const { return static_cast<uint32_t>(words.data() - text_.data()); }

  void read(Index i, bool under_definitions) {
    const Provision& provision = outline_.provisions[i];
    if (provision.run_begin == provision.run_end) return;
    const bool defining = under_definitions || provision.kind == Kind::definition;
    const Span run = outline_.runs[provision.run_begin];
    const std::string_view whole = skip_blanks(run.in(text_));
    if (!defining && !may_begin_definition(whole)) return;
    std::string_view words = after_lead_in(whole);
    const bool led_in = words.size() != whole.size() || term_leads_.length(words) > 0;
    words = skip_blanks(words.substr(before_term(words)));
    std::vector<Span> terms;
    std::string_view rest = quoted_terms(words, terms);
    if (!terms.empty()) {
      add(i, terms, meaning_begin(rest, 140));
      return;
    }
    if (!defining && !led_in) return;
    const std::string_view term = plain_term(words, defining);
    if (term.empty()) return;
    terms.push_back(trimmed(text_, {offset(term), offset(term) + static_cast<uint32_t>(term.size())}));
    add(i, terms, meaning_begin(words.substr(term.size()), 4));
  }

  // "In this section, " and "For the purposes of this Part, " stand before the term.
  std::string_view after_lead_in(std::string_view words) const {
    if (leads_.length(words) > 0) {
      const size_t comma = words.substr(0, 120).find(',');
      if (comma != std::string_view::npos) return skip_blanks(words.substr(comma + 1));
    }
    // "F1[“term” means": a mark of an amendment.
    if (words.size() > 4 && words[0] >= 'A' && words[0] <= 'Z' && words[1] >= '0' && words[1] <= '9') {
      const size_t bracket = words.substr(0, 6).find('[');
      if (bracket != std::string_view::npos) return skip_blanks(words.substr(bracket + 1));
    }
    return words;
  }

  // Up to what a joining word or a comma joins; 0 where there is none.
  size_t past_joint(std::string_view words) const {
    const size_t joint = term_joints_.length(words);
    if (joint > 0 && joint < words.size() && is_blank(words[joint])) return joint;
    return words.starts_with(",") ? 1 : 0;
  }

  // One or more terms in quotation marks, joined by words or commas; returns what follows.
  std::string_view quoted_terms(std::string_view words, std::vector<Span>& terms) const {
    for (;;) {
      const auto marks =
          std::find_if(kMarks.begin(), kMarks.end(), [&](const Marks& m) { return words.starts_with(m.open); });
      if (marks == kMarks.end()) return words;
      const size_t begin = marks->open.size();
      const size_t end = words.find(marks->close, begin);
      if (end == std::string_view::npos || end > 160) return words;
      const uint32_t at = offset(words);
      const Span term = trimmed(text_, {at + static_cast<uint32_t>(begin), at + static_cast<uint32_t>(end)});
      if (term.empty()) return words;
      terms.push_back(term);
      words = words.substr(end + marks->close.size());
      const std::string_view next = skip_blanks(words);
      const std::string_view after = skip_blanks(next.substr(past_joint(next)));
      if (after.size() < next.size() && begins_with_quotation(after)) words = after;
    }
  }

  // Whether words follow in the same run: a colon before points is none that stands for a verb.
  static bool has_words(std::string_view words) {
    words = skip_blanks(words);
    return !words.empty() && is_word_byte(words[0]);
  }

  // A term without quotation marks: the words before the verb, or before a colon in its place, nine at most.
  std::string_view plain_term(std::string_view words, bool defining) const {
    int count = 0;
    for (size_t i = 0; i < words.size() && i < 120; i++) {
      const char c = words[i];
      if (c == ':' && defining && count > 0 && has_words(words.substr(i + 1))) return words.substr(0, i);
      if (c == '.' || c == ';' || c == ':' || c == '(') return {};
      if (!is_word_byte(c) || (i > 0 && is_word_byte(words[i - 1]))) continue;
      const size_t verb = verbs_.length(words.substr(i));
      if (verb > 0) {
        // "… by electronic means means", "by any means is": the word before a verb is no verb.
        const std::string_view next = skip_blanks(words.substr(i + verb));
        if (verbs_.length(next) > 0) {
          count++;
          continue;
        }
        if (sentences_.length(next) > 0 || (!defining && words.substr(0, i).find(',') != std::string_view::npos))
          return {};
        if (term_joints_.length(words) > 0 || term_leads_.length(next) > 0) return {};
        const bool weak = weak_verbs_.length(words.substr(i)) == verb;
        return count > 0 && (defining || !weak) ? words.substr(0, i) : std::string_view{};
      }
      if (++count > 9) return {};
      if (sentences_.length(words.substr(i)) > 0) return {};
    }
    return {};
  }

  // Where the meaning begins: after the first defining verb within `limit` bytes; 0 for none.
  uint32_t meaning_begin(std::string_view rest, size_t limit) const {
    for (size_t i = 0; i < rest.size() && i < limit; i++) {
      if (rest[i] == ';' || rest[i] == '.') break;
      if (!is_word_byte(rest[i]) || (i > 0 && is_word_byte(rest[i - 1]))) continue;
      const size_t verb = verbs_.length(rest.substr(i));
      if (verb > 0) return offset(rest) + static_cast<uint32_t>(i + verb);
    }
    // “term” – (a) means …: the verb is in the points.
    const std::string_view dash = skip_blanks(rest);
    if (dash.empty() || dash.starts_with("—") || dash.starts_with("–") || dash.starts_with("-") ||
        dash.starts_with(":"))
      return offset(rest);
    return 0;
  }

  void add(Index i, const std::vector<Span>& terms, uint32_t begin) {
    if (begin == 0) return;
    const uint32_t end = outline_.provisions[i].span.end;
    Span meaning = trimmed(text_, {begin, std::max(begin, end)});
    for (const std::string_view lead : {"—", "–", ":", "-"})
      if (meaning.in(text_).starts_with(lead))
        meaning = trimmed(text_, {meaning.begin + static_cast<uint32_t>(lead.size()), meaning.end});
    for (const Span term : terms) outline_.definitions.push_back({term, meaning, i});
  }

  std::string_view text_;
  Outline& outline_;
  Words verbs_{definition_verbs}, weak_verbs_{weak_definition_verbs}, headings_{definition_headings},
      sentences_{sentence_words}, leads_{definition_leads}, term_names_{term_names}, term_leads_{term_leads},
      term_joints_{term_joints};
};

}  // namespace

void read_definitions(std::string_view text, Outline& outline) {
  outline.definitions.clear();
  Finder(text, outline).find();
}

void read_definitions_again(std::string_view text, Outline& outline, Index provision) {
  std::vector<Index> affected;
  for (Index at = provision; at != 0 && at != kNone; at = outline.provisions[at].parent) affected.push_back(at);
  std::vector<Definition> others;
  std::copy_if(
      outline.definitions.begin(), outline.definitions.end(), std::back_inserter(others),
      [&](const Definition& one) { return std::find(affected.begin(), affected.end(), one.where) == affected.end(); });
  outline.definitions.clear();
  Finder finder(text, outline);
  for (const Index one : affected) finder.find_in(one);
  outline.definitions.insert(outline.definitions.end(), others.begin(), others.end());
  std::stable_sort(outline.definitions.begin(), outline.definitions.end(),
                   [](const Definition& a, const Definition& b) { return a.where < b.where; });
}

}  // namespace caveat::provision
