// Which power of a draft is which of the next one.
#pragma once

#include <vector>

#include "review/align.h"
#include "review/compare.h"
#include "review/compared_text.h"

namespace caveat::review {

// Findings of one check whose words became one another; else those with the same words; else those in articles that
// became one another, whose sentences are then joined. A finding may be in several pairs, after a split or a merger.
std::vector<PowerPair> pair_findings(const ComparedText& before, const ComparedText& after, Alignment& alignment);

// Joins the sentences of the words, where neither has become another: one took the place of the other.
void join_sentences(const ComparedText& before, const ComparedText& after, Alignment& alignment, Span old_words,
                    Span new_words);

}  // namespace caveat::review
