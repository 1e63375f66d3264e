// How a model of a text follows a change: what the change cannot have touched is moved, the rest is read again.
#include <algorithm>
#include <iterator>

#include "norm/names.h"
#include "review/surroundings.h"
#include "review/text_model.h"

namespace caveat::review {
namespace {

using provision::Index;
using provision::Kept;
using provision::kNone;

// Tells which provisions behind the change stand in the same kinds of provisions, and in the same unit, as before.
class Ancestry {
 public:
  Ancestry(const provision::Outline& before, const provision::Outline& after, const Kept& kept)
      : before_(before), after_(after), kept_(kept) {
    if (kept.only_words) return;
    same_.resize(kept.tail);
    for (Index i = 0; i < kept.tail; ++i) same_[i] = parents_alike(kept.old_tail() + i, kept.new_tail() + i);
  }

  // Of a provision of the head or tail, as it is numbered now.
  bool same(Index now) const { return kept_.only_words || now < kept_.head || same_[now - kept_.new_tail()]; }

 private:
  bool parents_alike(Index old, Index now) const {
    old = before_.provisions[old].parent;
    now = after_.provisions[now].parent;
    if (old == kNone || now == kNone) return old == now;
    if (kept_.now(old) == now) return same(now);
    const provision::Kind kind = after_.provisions[now].kind;
    return kind == before_.provisions[old].kind && !provision::is_unit(kind) && parents_alike(old, now);
  }

  const provision::Outline& before_;
  const provision::Outline& after_;
  const Kept& kept_;
  std::vector<bool> same_;  // by provision of the tail
};

// Puts as many new facts in the place of those in [begin, old_end) as make them [begin, new_end).
void renew(std::vector<ClauseFacts>& facts, uint32_t begin, uint32_t old_end, uint32_t new_end) {
  const auto at = [&](uint32_t i) { return facts.begin() + static_cast<std::ptrdiff_t>(i); };
  for (uint32_t i = begin; i < std::min(old_end, new_end); ++i) facts[i] = {};
  if (new_end < old_end) {
    facts.erase(at(new_end), at(old_end));
  } else if (new_end > old_end) {
    std::vector<ClauseFacts> more(new_end - old_end);
    facts.insert(at(old_end), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  }
}

// Whether a token that was at `old` is at `now`; UINT32_MAX is the end of all texts.
bool is_now(uint32_t old, uint32_t now, const text::Change& tokens) {
  if (old == UINT32_MAX || old <= tokens.begin) return old == now;
  return old >= tokens.old_end && tokens.moved(old) == now;
}

}  // namespace

void TextModel::follow(std::string_view text, const provision::Outline& outline, const Kept& kept) {
  const provision::Outline& outline_before = *outline_;
  const norm::TermSet title_before = title_terms_, subject_before = subject_terms_;
  const bool had_units = has_units_;
  text_ = text;
  outline_ = &outline;
  const text::Change tokens = norm::follow(tokens_, text, outline, kept, forms_);
  const bool same_terms = follow_hits(tokens);
  read_frame();
  const norm::Clauses clauses_before = std::move(clauses_);
  const norm::Cues& cues = rules_.lexicon.cues();
  clauses_ = same_terms ? norm::follow(clauses_before, text, outline, tokens_, hits_, cues, kept, tokens)
                        : norm::read_clauses(text, outline, tokens_, hits_, cues);
  if (!same_terms) safeguard_hits_.reset();
  if (safeguard_hits_)
    safeguard_hits_->follow(rules_.lexicon.later_matcher().find(tokens_, forms_, tokens.begin, tokens.new_end, &hits_),
                            tokens);
  if (same_terms && title_before == title_terms_ && subject_before == subject_terms_ && had_units == has_units_) {
    keep_facts(clauses_before, outline_before, kept, tokens);
  } else {
    facts_.clear();
    facts_.resize(clauses_.all.size());
  }
}

// Whether the text defines what it did, so that the hits before and behind the change are what they were.
bool TextModel::follow_hits(const text::Change& tokens) {
  const norm::TermTable& terms = rules_.lexicon.terms();
  std::vector<norm::Hit> fresh = norm::drop_names(
      rules_.lexicon.matcher().find(tokens_, forms_, tokens.begin, tokens.new_end), tokens_, rules_.lexicon);
  hits_.follow(fresh, tokens);
  std::vector<norm::DefinedTerm> defined = norm::read_defined_terms(hits_.all(), *outline_, tokens_, forms_, terms);
  const bool same = std::equal(defined_.begin(), defined_.end(), defined.begin(), defined.end(),
                               [&](const norm::DefinedTerm& old, const norm::DefinedTerm& now) {
                                 return old.words == now.words && old.carries == now.carries &&
                                        is_now(old.begin, now.begin, tokens) && is_now(old.end, now.end, tokens);
                               });
  defined_ = std::move(defined);
  if (same) {
    hits_.follow(norm::add_defined_terms(std::move(fresh), defined_, tokens_, tokens.begin, tokens.new_end, terms),
                 {tokens.begin, tokens.new_end, tokens.new_end});
  } else {
    std::vector<norm::Hit> own = hits_.all();
    std::erase_if(own, [](const norm::Hit& hit) { return hit.by_definition; });
    const auto size = static_cast<uint32_t>(tokens_.all.size());
    hits_ = {norm::add_defined_terms(std::move(own), defined_, tokens_, 0, size, terms), size};
  }
  return same;
}

void TextModel::keep_facts(const norm::Clauses& before, const provision::Outline& outline_before, const Kept& kept,
                           const text::Change& tokens) {
  const Ancestry ancestry(outline_before, *outline_, kept);
  const auto size_before = static_cast<uint32_t>(before.all.size()), size = static_cast<uint32_t>(clauses_.all.size());
  const uint32_t head = std::min(before.of(0, kept.head).second, clauses_.of(0, kept.head).second);
  uint32_t tail = size_before - before.of(kept.old_tail(), kept.old_size).first;
  if (tail != size - clauses_.of(kept.new_tail(), kept.new_size).first) tail = 0;
  renew(facts_, head, size_before - tail, size - tail);

  const auto alike = [&](uint32_t old, uint32_t now, bool moved) {
    const norm::Clause &a = before.all[old], &b = clauses_.all[now];
    if (kept.now(a.provision) != b.provision || a.part_end - a.part_begin != b.part_end - b.part_begin) return false;
    for (uint32_t i = 0; i < a.part_end - a.part_begin; ++i) {
      const norm::Part &one = before.parts[a.part_begin + i], &other = clauses_.parts[b.part_begin + i];
      if (one.role != other.role) return false;
      const bool same = moved ? one.begin >= tokens.old_end && tokens.moved(one.begin) == other.begin &&
                                    tokens.moved(one.end) == other.end
                              : one.end <= tokens.begin && one.begin == other.begin && one.end == other.end;
      if (!same) return false;
    }
    return ancestry.same(b.provision);
  };
  // Surroundings reach beyond the clause and its unit.
  const auto forget_surroundings = [&](uint32_t clause) {
    if (facts_[clause].around.empty()) return;
    const Index unit = outline_->unit_of(clauses_.all[clause].provision);
    const Index first = unit == kNone ? 0 : unit, last = outline_->provisions[first].next - 1;
    if (tokens_.of[first].heading < tokens.new_end + kSurroundingWords &&
        tokens_.of[last].end + kSurroundingWords > tokens.begin)
      facts_[clause].around.clear();
  };
  for (uint32_t i = 0; i < head; ++i) {
    if (!alike(i, i, false)) {
      facts_[i] = {};
      continue;
    }
    forget_surroundings(i);
    if (!kept.same_skeleton) facts_[i].forget_resolved();
  }
  const ClauseFacts::Move move{tokens.moved(0), kept.change.moved(0), kept.new_size - kept.old_size,
                               kept.same_skeleton};
  for (uint32_t i = size - tail; i < size; ++i) {
    if (!alike(i + size_before - size, i, true)) {
      facts_[i] = {};
      continue;
    }
    facts_[i].move(move);
    forget_surroundings(i);
  }
}

}  // namespace caveat::review
