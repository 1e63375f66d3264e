// Two drafts, what became of their sentences, and the changes as they are found: what the parts of a comparison share.
// To add a part: a file compared_NAME.cpp with a function on this, called in comparer.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "review/align.h"
#include "review/changes.h"
#include "review/compare.h"
#include "review/compared_text.h"
#include "review/sentence_safeguards.h"

namespace caveat::review {

class BothDrafts {
 public:
  // All must outlive it.
  BothDrafts(const ComparedText& earlier, const ComparedText& later, const checklist::Checklist& checks,
             const checklist::Language& of_both);
  BothDrafts(const BothDrafts&) = delete;
  BothDrafts& operator=(const BothDrafts&) = delete;

  const ComparedText &before, &after;
  const checklist::Checklist& checklist;
  const checklist::Language& language;
  Alignment alignment;
  Changes changes;
  std::vector<PowerPair> pairs;  // the powers that both give
  SentenceSafeguards safeguards_before, safeguards_after;

  const Finding& finding_before(PowerPair pair) const { return before.review().findings[pair.before]; }
  const Finding& finding_after(PowerPair pair) const { return after.review().findings[pair.after]; }

  bool is_about_text(const Finding& finding) const;

  const Group& group(uint32_t index) const { return alignment.groups[index]; }
  // Of the sentence that words begin in; kNoGroup where they stand in none.
  uint32_t group_before(Span words) const { return group_before(before.sentence_at(words.begin)); }
  uint32_t group_after(Span words) const { return group_after(after.sentence_at(words.begin)); }
  uint32_t group_before(uint32_t sentence) const {
    return sentence == kNoSentence ? kNoGroup : alignment.group_before[sentence];
  }
  uint32_t group_after(uint32_t sentence) const {
    return sentence == kNoSentence ? kNoGroup : alignment.group_after[sentence];
  }

  std::vector<Verdict> judge(const HunkTokens& tokens, Subject subject) const {
    return changes.judge(tokens, subject, language);
  }
  // Whether nothing was changed in the sentences that would be judged a change.
  bool judged_unchanged(uint32_t group) const;
  // Whether its words stayed and some of them are written in another way: "offense" for "offence", "30" for "thirty".
  bool respelled(uint32_t group) const;
  // Whether the edited words are those that decide a safeguard of the power.
  bool decides_safeguard(PowerPair pair, const HunkTokens& tokens) const;
};

// Null where the finding does not speak of the safeguard.
const SafeguardStatus* status_of(const Finding& finding, const std::string& safeguard);

}  // namespace caveat::review
