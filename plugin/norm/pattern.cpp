#include "norm/pattern.h"

#include <fmt/format.h>

#include <algorithm>

#include "norm/said_number.h"

namespace caveat::norm {
namespace {

constexpr uint32_t kObjectAfter = 30;  // words from an action to its object
constexpr uint32_t kObjectBefore =
    14;  // words from an object to its action: "traffic data may be collected", "data retention"

bool fill(const std::vector<std::string>& ids, const Lexicon& lexicon, TermSet& slot) {
  for (const std::string& id : ids) {
    if (const TermId term = lexicon.terms().find(id); term != kNoTerm) slot.set(term);
  }
  return !ids.empty();
}

bool meet(const TermSet& a, const TermSet& b) { return (a & b).any(); }

class Matching {
 public:
  Matching(const CompiledPattern& pattern, const Reading& reading, const Setting& setting, const Tokens& tokens)
      : p_(pattern), r_(reading), setting_(setting), tokens_(tokens) {}

  std::optional<Match> run(Miss* miss) {
    if (!has_terms(p_, r_.terms, setting_, miss)) return std::nullopt;
    const char* nearest = "force";
    for (const Norm& norm : r_.norms) {
      if (!takes(norm.force)) continue;
      nearest = "bearer";
      if (p_.has_bearer && norm.bearer != kNoHit && !bears(norm)) continue;
      nearest = p_.has_object ? "object of the action" : "action under this force";
      if (std::optional<Match> found = in(norm)) return found;
    }
    if (r_.norms.empty() && takes(r_.negated ? Force::negated : Force::statement) && !p_.has_action && !p_.has_object &&
        !p_.has_bearer) {
      return in(Norm{});
    }
    return lost(miss, nearest);
  }

 private:
  static std::optional<Match> lost(Miss* miss, const char* slot) {
    if (miss) miss->slot = slot;
    return std::nullopt;
  }

  bool takes(Force force) const {
    return p_.force.empty() || std::find(p_.force.begin(), p_.force.end(), force) != p_.force.end();
  }

  bool bears(const Norm& norm) const { return p_.bearer.test(r_.hits[norm.bearer].term); }

  std::optional<Match> in(const Norm& norm) const {
    Match found;
    found.force = norm.force;
    found.bearer = norm.bearer;
    if (p_.has_action) {
      for (HitIndex action : norm.actions) {
        if (!p_.action.test(r_.hits[action].term)) continue;
        if (p_.has_addressee && addressee(norm) == kNoHit) continue;
        found.action = action;
        if (!p_.has_object) return complete(found);
        found.object = object(action);
        if (found.object != kNoHit) return complete(found);
      }
      return std::nullopt;
    }
    if (p_.has_object) {
      found.object = within(norm.begin, norm.end, p_.object);
      if (found.object == kNoHit) return std::nullopt;
    }
    return complete(found);
  }

  // Among words [begin, end).
  HitIndex within(uint32_t begin, uint32_t end, const TermSet& set) const {
    for (HitIndex i = 0; i < r_.hits.size(); ++i) {
      if (r_.hits[i].begin >= begin && r_.hits[i].begin < end && set.test(r_.hits[i].term)) return i;
    }
    return kNoHit;
  }

  // "A provider may be required by an officer to produce": who is made to act stands before the modal of a passive.
  HitIndex addressee(const Norm& norm) const { return within(norm.about, norm.end, p_.addressee); }

  // The nearest object after the action, else the nearest before it; what is prohibited later on is none.
  HitIndex object(HitIndex action) const {
    const ClauseHit& a = r_.hits[action];
    uint32_t end = UINT32_MAX;
    for (const Norm& norm : r_.norms) {
      if (norm.force == Force::prohibition && norm.begin > a.begin) end = std::min(end, norm.begin);
    }
    HitIndex before = kNoHit;
    for (HitIndex i = 0; i < r_.hits.size(); ++i) {
      const ClauseHit& hit = r_.hits[i];
      if (!p_.object.test(hit.term) || i == action || hit.begin >= end) continue;
      if (hit.begin >= a.begin && hit.begin <= a.end + kObjectAfter) return i;
      if (hit.end <= a.begin && hit.end + kObjectBefore >= a.begin) before = i;
    }
    return before;
  }

  HitIndex first_of(const TermSet& set) const {
    for (HitIndex i = 0; i < r_.hits.size(); ++i) {
      if (set.test(r_.hits[i].term)) return i;
    }
    return kNoHit;
  }

  // The deciding words: action and object where both stand in the item itself, else the part that does.
  Match complete(Match found) const {
    if (p_.has_manner) found.manner = first_of(p_.manner);
    if (p_.has_says) found.says = first_of(p_.says);
    std::vector<HitIndex> deciding;
    for (HitIndex i : {found.action, found.object, found.says, found.manner}) {
      if (i != kNoHit) deciding.push_back(i);
    }
    if (deciding.empty() && !r_.hits.empty()) deciding.push_back(0);
    const bool own =
        std::any_of(deciding.begin(), deciding.end(), [&](HitIndex i) { return r_.hits[i].role == Part::Role::own; });
    uint32_t begin = UINT32_MAX, end = 0;
    for (HitIndex i : deciding) {
      const ClauseHit& hit = r_.hits[i];
      if (own && hit.role != Part::Role::own) continue;
      if (end != 0 && (hit.token > end + kObjectAfter || hit.token_end + kObjectAfter < begin)) continue;
      begin = std::min(begin, hit.token);
      end = std::max(end, hit.token_end);
    }
    if (end != 0) {
      found.token = begin;
      found.tokens_span = tokens_.span(begin, end);
    }
    return found;
  }

  const CompiledPattern& p_;
  const Reading& r_;
  const Setting& setting_;
  const Tokens& tokens_;
};

}  // namespace

std::string phrase_term(const checklist::Pattern& pattern) {
  return fmt::format("phrases of {}:{}:{}", pattern.origin.file, pattern.origin.line, pattern.origin.column);
}

CompiledPattern compile(const checklist::Pattern& pattern, const Lexicon& lexicon) {
  CompiledPattern out;
  out.source = &pattern;
  for (const std::string& name : pattern.force) out.force.push_back(force_named(name));
  if (std::find(out.force.begin(), out.force.end(), Force::power) != out.force.end())
    out.force.push_back(Force::permission);
  out.has_bearer = fill(pattern.bearer, lexicon, out.bearer);
  out.has_action = fill(pattern.action, lexicon, out.action);
  out.has_object = fill(pattern.object, lexicon, out.object);
  out.has_addressee = fill(pattern.addressee, lexicon, out.addressee);
  out.has_manner = fill(pattern.manner, lexicon, out.manner);
  out.has_says = fill(pattern.says, lexicon, out.says);
  out.has_title = fill(pattern.title, lexicon, out.title);
  fill(pattern.unless, lexicon, out.unless);
  if (!pattern.phrases.empty()) {
    out.has_says = true;
    if (const TermId term = lexicon.terms().find(phrase_term(pattern)); term != kNoTerm) out.says.set(term);
  }
  return out;
}

bool has_terms(const CompiledPattern& pattern, const TermSet& terms, const Setting& setting, Miss* miss) {
  const auto lost = [&](const char* slot) {
    if (miss) miss->slot = slot;
    return false;
  };
  if (pattern.has_title && !meet(pattern.title, setting.title)) return lost("title");
  if (const TermSet met = pattern.unless & terms; met.any()) {
    if (miss) miss->term = static_cast<TermId>(met._Find_first());
    return lost("unless");
  }
  if (pattern.has_says && !meet(pattern.says, terms)) return lost("says");
  if (pattern.has_manner && !meet(pattern.manner, terms) && !meet(pattern.manner, setting.heading))
    return lost("manner");
  if (pattern.has_action && !meet(pattern.action, terms)) return lost("action");
  if (pattern.has_object && !meet(pattern.object, terms)) return lost("object");
  if (pattern.has_addressee && !meet(pattern.addressee, terms)) return lost("addressee");
  return true;
}

std::optional<Match> match(const CompiledPattern& pattern, const Reading& reading, const Setting& setting,
                           const Tokens& tokens, Miss* miss) {
  return Matching(pattern, reading, setting, tokens).run(miss);
}

double longest_days(const Tokens& tokens, const Forms& forms, uint32_t begin, uint32_t end) {
  constexpr uint32_t kUnitReach = 3;  // tokens: "30 consecutive calendar days"
  const auto size = static_cast<uint32_t>(tokens.all.size());
  double days = 0;
  for (uint32_t at = begin; at < std::min(end, size); ++at) {
    const SaidNumber number = number_at(tokens, forms, at);
    if (number.end == 0) continue;
    for (uint32_t next = number.end; next < std::min(number.end + kUnitReach, size); ++next) {
      if (tokens.all[next].before != Break::none) break;
      const Form& unit = forms[tokens.all[next].form];
      if (!unit.unit) continue;
      days = std::max(days, number.value * unit.value);
      break;
    }
    at = number.end - 1;
  }
  return days;
}

HitIndex said_long_enough(const CompiledPattern& pattern, const Reading& reading, const Tokens& tokens,
                          const Forms& forms) {
  for (HitIndex i = 0; i < reading.hits.size(); ++i) {
    const ClauseHit& hit = reading.hits[i];
    if (!pattern.says.test(hit.term)) continue;
    if (longest_days(tokens, forms, hit.token, hit.token_end) >= pattern.source->min_days) return i;
  }
  return kNoHit;
}

}  // namespace caveat::norm
