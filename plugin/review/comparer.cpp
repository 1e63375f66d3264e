#include "review/comparer.h"

#include <utility>

#include "review/both_drafts.h"
#include "review/compared_definitions.h"
#include "review/compared_exceptions.h"
#include "review/compared_powers.h"
#include "review/compared_provisions.h"
#include "review/compared_references.h"
#include "review/compared_safeguards.h"
#include "review/finding_pairs.h"

namespace caveat::review {
namespace {

// A safeguard of a power that is met by other words became that by which it is met now.
void join_safeguards(BothDrafts& drafts) {
  for (const PowerPair pair : drafts.pairs) {
    for (const SafeguardStatus& was : drafts.finding_before(pair).safeguards) {
      const SafeguardStatus* is = status_of(drafts.finding_after(pair), was.id);
      if (is && is->where && was.where)
        join_sentences(drafts.before, drafts.after, drafts.alignment, was.where->span, is->where->span);
    }
  }
}

// The words of a power that are gone became the sentence that alone stands in their place.
void join_replaced(BothDrafts& drafts) {
  const auto& sentences = drafts.before.sentences();
  const auto whole = [&](uint32_t group) { return drafts.group(group).whole(); };
  for (const Site& site : drafts.before.sites()) {
    const uint32_t at = site.sentence;
    if (at == kNoSentence || at == 0 || whole(drafts.group_before(at)) || !whole(drafts.group_before(at - 1))) continue;
    const uint32_t place = drafts.group(drafts.group_before(at - 1)).after.back() + 1;
    if (place >= drafts.after.sentences().size() || whole(drafts.group_after(place))) continue;
    const bool last = at + 1 == sentences.size() && place + 1 == drafts.after.sentences().size();
    const bool closed = at + 1 < sentences.size() && whole(drafts.group_before(at + 1)) &&
                        drafts.group(drafts.group_before(at + 1)).after.front() == place + 1;
    if (last || closed)
      join(drafts.alignment, drafts.group_before(at), drafts.group_after(place), sentences, drafts.after.sentences());
  }
}

// What a text lacks as a whole. It goes with what changed for its powers, which names the words.
void compare_whole_texts(BothDrafts& drafts) {
  const auto find = [&](const ComparedText& text, const std::string& check) {
    const auto& all = text.review().findings;
    for (uint32_t i = 0; i < all.size(); ++i)
      if (all[i].check == check) return i;
    return kNoFinding;
  };
  for (const checklist::Check& check : drafts.checklist.checks) {
    if (!check.about_text) continue;
    const PowerPair pair{find(drafts.before, check.id), find(drafts.after, check.id)};
    if (pair.before != kNoFinding && pair.after != kNoFinding) {
      compare_safeguards(drafts, pair);
    } else if (pair.before != kNoFinding || pair.after != kNoFinding) {
      const bool worse = pair.after != kNoFinding;
      for (const SafeguardStatus& status :
           (worse ? drafts.finding_after(pair) : drafts.finding_before(pair)).safeguards)
        drafts.changes.extend(status.id, worse, pair);
    }
  }
}

}  // namespace

Comparison compare(const Review& before, TextModel& before_model, const Review& after, TextModel& after_model,
                   const checklist::Checklist& checklist, const checklist::Language& language) {
  WordNumbers numbers(language);
  const ComparedText one(before, before_model, checklist, numbers), other(after, after_model, checklist, numbers);
  BothDrafts drafts(one, other, checklist, language);
  mark_references(one, other, drafts.alignment);
  drafts.pairs = pair_findings(one, other, drafts.alignment);
  join_safeguards(drafts);
  join_replaced(drafts);
  join_rewritten_safeguards(drafts);
  compare_safeguards(drafts);
  compare_powers(drafts);
  compare_provisions(drafts);
  compare_exceptions(drafts);
  compare_definitions(drafts);
  compare_whole_texts(drafts);
  Comparison comparison;
  comparison.changes = drafts.changes.take();
  comparison.moves = read_moves({one.model().text(), one.model().outline(), one.sentences()},
                                {other.model().text(), other.model().outline(), other.sentences()}, drafts.alignment);
  comparison.wordings = drafts.changes.wordings_of(comparison.moves);
  return comparison;
}

}  // namespace caveat::review
