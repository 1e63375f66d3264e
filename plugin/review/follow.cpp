// How a model of a text follows a change: what the change cannot have touched is moved, the rest is read again.
#include <algorithm>

#include "norm/defined_terms.h"
#include "norm/names.h"
#include "review/text_model.h"

namespace caveat::review {
namespace {

using provision::Index;
using provision::Kept;
using provision::kNone;

// Tells which provisions behind the change stand in the same kinds of provisions, and in the same unit, as before.
class Surroundings {
 public:
  Surroundings(const provision::Outline& before, const provision::Outline& after, const Kept& kept)
      : before_(before), after_(after), kept_(kept), same_(kept.tail) {
    for (Index i = 0; i < kept.tail; ++i) same_[i] = parents_alike(kept.old_tail() + i, kept.new_tail() + i);
  }

  // Of a provision of the head or tail, as it is numbered now.
  bool same(Index now) const { return now < kept_.head || same_[now - kept_.new_tail()]; }

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

bool has_units(const provision::Outline& outline) {
  return std::any_of(outline.provisions.begin(), outline.provisions.end(),
                     [](const provision::Provision& one) { return provision::is_unit(one.kind); });
}

}  // namespace

void TextModel::follow(std::string_view text, const provision::Outline& outline, const Kept& kept) {
  const provision::Outline& outline_before = *outline_;
  const norm::TermSet title_before = title_terms_, subject_before = subject_terms_;
  text_ = text;
  outline_ = &outline;
  read_title();
  const text::Change tokens = norm::follow(tokens_, text, outline, kept, forms_);
  const auto before = [](const norm::Hit& hit, uint32_t token) { return hit.begin < token; };
  const auto first = std::lower_bound(own_hits_.begin(), own_hits_.end(), tokens.begin, before);
  const auto behind = std::lower_bound(first, own_hits_.end(), tokens.old_end, before);
  const norm::Matcher& matcher = rules_.lexicon.matcher();
  const std::vector<norm::Hit> fresh =
      norm::drop_names(matcher.find(tokens_, forms_, tokens.begin, tokens.new_end), tokens_, rules_.lexicon);
  const size_t begin = static_cast<size_t>(first - own_hits_.begin()),
               end = static_cast<size_t>(behind - own_hits_.begin());
  text::splice(own_hits_, begin, end, fresh);
  for (auto hit = own_hits_.begin() + static_cast<std::ptrdiff_t>(begin + fresh.size()); hit != own_hits_.end();
       ++hit) {
    hit->begin = tokens.moved(hit->begin);
    hit->end = tokens.moved(hit->end);
  }
  const std::vector<norm::Hit> hits_before = std::move(hits_);
  hits_ = norm::add_defined_terms(own_hits_, outline, tokens_, forms_, rules_.lexicon.terms());
  const norm::Clauses clauses_before = std::move(clauses_);
  clauses_ = norm::read_clauses(text, outline, tokens_, hits_, rules_.lexicon.cues());
  full_hits_.clear();
  const bool hold = title_before == title_terms_ && subject_before == subject_terms_ &&
                    has_units(outline_before) == has_units(outline) && hits_hold(hits_before, tokens);
  if (hold) {
    keep_facts(clauses_before, outline_before, kept, tokens);
  } else {
    facts_.clear();
    facts_.resize(clauses_.all.size());
  }
}

// Whether the hits before and behind the change are what they were.
bool TextModel::hits_hold(const std::vector<norm::Hit>& before, const text::Change& tokens) const {
  const auto earlier = [](const norm::Hit& hit, uint32_t token) { return hit.begin < token; };
  const auto at = [&](const std::vector<norm::Hit>& hits, uint32_t token) {
    return std::lower_bound(hits.begin(), hits.end(), token, earlier);
  };
  const auto same = [](const norm::Hit& a, const norm::Hit& b) {
    return a.begin == b.begin && a.end == b.end && a.term == b.term;
  };
  const auto same_moved = [&](const norm::Hit& a, const norm::Hit& b) {
    return tokens.moved(a.begin) == b.begin && tokens.moved(a.end) == b.end && a.term == b.term;
  };
  return std::equal(before.begin(), at(before, tokens.begin), hits_.begin(), at(hits_, tokens.begin), same) &&
         std::equal(at(before, tokens.old_end), before.end(), at(hits_, tokens.new_end), hits_.end(), same_moved);
}

void TextModel::keep_facts(const norm::Clauses& before, const provision::Outline& outline_before, const Kept& kept,
                           const text::Change& tokens) {
  const Surroundings surroundings(outline_before, *outline_, kept);
  std::vector<ClauseFacts> known = std::move(facts_);
  facts_.clear();
  facts_.resize(clauses_.all.size());
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
    return surroundings.same(b.provision);
  };
  const uint32_t head = std::min(before.of(0, kept.head).second, clauses_.of(0, kept.head).second);
  for (uint32_t i = 0; i < head; ++i)
    if (alike(i, i, false)) facts_[i] = std::move(known[i]);
  const uint32_t old_tail = before.of(kept.old_tail(), kept.old_size).first;
  const uint32_t new_tail = clauses_.of(kept.new_tail(), kept.new_size).first;
  if (before.all.size() - old_tail != clauses_.all.size() - new_tail) return;
  const ClauseFacts::Move move{tokens.moved(0), kept.change.moved(0), kept.new_size - kept.old_size};
  for (uint32_t i = 0; i + old_tail < before.all.size(); ++i) {
    if (!alike(old_tail + i, new_tail + i, true)) continue;
    facts_[new_tail + i] = std::move(known[old_tail + i]);
    facts_[new_tail + i].move(move);
  }
}

}  // namespace caveat::review
