#include "review/compared_references.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "provision/reference_tokens.h"
#include "text/words.h"

namespace caveat::review {
namespace {

struct Printed {
  uint32_t word;  // counted through all sentences of a group
  uint32_t sentence;
  Span span;
};

std::vector<Printed> references_in(const ComparedText& text, const std::vector<uint32_t>& sentences) {
  std::vector<Printed> found;
  uint32_t passed = 0;
  for (const uint32_t one : sentences) {
    const Sentence& sentence = text.sentences()[one];
    for (const auto& [word, span] : sentence.references) found.push_back({passed + word, one, span});
    passed += static_cast<uint32_t>(sentence.words.size());
  }
  return found;
}

// The groups of the sentences that a reference points at, sorted; empty where it is not known.
std::vector<uint32_t> targets(const ComparedText& text, const Printed& one, const std::vector<uint32_t>& group_of) {
  std::vector<uint32_t> groups;
  const provision::Outline& outline = text.model().outline();
  const provision::Index from = text.sentences()[one.sentence].provision;
  for (const provision::Reference& reference : provision::read_references(
           text.model().text(), outline, from,
           text.model().tokens().span(text.sentences()[one.sentence].begin, text.sentences()[one.sentence].end))) {
    if (reference.external || !reference.span.contains(one.span.begin)) continue;
    for (const provision::Index target : reference.resolved) {
      const auto [first, end] = text.sentences_in(target);
      groups.insert(groups.end(), group_of.begin() + first, group_of.begin() + end);
    }
  }
  std::sort(groups.begin(), groups.end());
  return groups;
}

// How a reference is printed, but for layout and the word for what it names: "§ 5 (2)" is "Section 5(2)".
std::string number_words(const ComparedText& text, Span printed) {
  const std::string_view all = text.model().text();
  std::string words;
  for (Span word = text::next_word(all, printed.begin); !word.empty() && word.end <= printed.end;
       word = text::next_word(all, word.end))
    if (word.begin > printed.begin || provision::unit_word(all.substr(word.begin)) == 0)
      words += text::fold(word.in(all)) + " ";
  return words;
}

// Whether some provision has another number, or another place among those without.
bool is_renumbered(const ComparedText& before, const ComparedText& after, const Alignment& alignment) {
  return std::any_of(alignment.groups.begin(), alignment.groups.end(), [&](const Group& one) {
    if (!one.whole()) return false;
    const auto place = [](const ComparedText& text, uint32_t sentence) {
      return text.model().outline().eid(text.sentences()[sentence].provision);
    };
    return place(before, one.before.front()) != place(after, one.after.front());
  });
}

bool meet(const std::vector<uint32_t>& a, const std::vector<uint32_t>& b) {
  std::vector<uint32_t> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return !both.empty();
}

}  // namespace

void mark_references(const ComparedText& before, const ComparedText& after, Alignment& alignment) {
  const bool renumbered = is_renumbered(before, after, alignment);
  for (Group& group : alignment.groups) {
    if (!group.whole()) continue;
    const std::vector<Printed> old_ones = references_in(before, group.before);
    const std::vector<Printed> new_ones = references_in(after, group.after);
    if (old_ones.empty() || new_ones.empty()) continue;
    std::vector<Hunk> found;
    for (const Printed& was : old_ones) {
      // Where the word stands in the new draft, if it stayed.
      uint32_t at = was.word;
      bool stayed = true;
      for (const Hunk& hunk : group.hunks) {
        if (hunk.before_end <= was.word) at = was.word + hunk.after_end - hunk.before_end;
        stayed = stayed && (was.word < hunk.before_begin || was.word >= hunk.before_end);
      }
      const auto is =
          std::find_if(new_ones.begin(), new_ones.end(), [&](const Printed& one) { return one.word == at; });
      if (!stayed || is == new_ones.end()) continue;
      if (number_words(before, was.span) == number_words(after, is->span)) continue;
      const std::vector<uint32_t> pointed = targets(before, was, alignment.group_before);
      const std::vector<uint32_t> points = targets(after, *is, alignment.group_after);
      const bool known = !pointed.empty() && !points.empty();
      if (known ? !meet(pointed, points) : !renumbered) found.push_back({was.word, was.word + 1, at, at + 1});
    }
    if (found.empty()) continue;
    group.hunks.insert(group.hunks.end(), found.begin(), found.end());
    std::sort(group.hunks.begin(), group.hunks.end(),
              [](const Hunk& a, const Hunk& b) { return a.before_begin < b.before_begin; });
  }
}

}  // namespace caveat::review
