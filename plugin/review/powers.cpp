#include "review/powers.h"

#include <fmt/format.h>

#include <algorithm>

namespace caveat::review {
namespace {

using norm::Match;
using provision::Index;

class Finder {
 public:
  Finder(TextModel& model, const std::string& trace, std::vector<std::string>& lines)
      : model_(model), rules_(model.rules()), trace_(trace), lines_(lines) {}

  std::vector<Power> run() {
    const norm::Clauses& clauses = model_.clauses();
    const bool has_units = std::any_of(model_.outline().provisions.begin(), model_.outline().provisions.end(),
                                       [](const provision::Provision& p) { return provision::is_unit(p.kind); });
    for (uint32_t clause = 0; clause < clauses.all.size(); ++clause) {
      PatternSet candidates = candidates_of(clauses.all[clause]);
      if (candidates.none()) continue;
      const TextModel::Aside aside = model_.aside(clause);
      if (aside == TextModel::Aside::defines) candidates &= rules_.definition_patterns;
      if (candidates.none() || aside == TextModel::Aside::no_law) continue;
      const Index unit = model_.outline().unit_of(clauses.all[clause].provision);
      if (has_units && unit == provision::kNone && !in_annex(clauses.all[clause].provision)) continue;
      try_patterns(clause, unit, candidates);
    }
    yield();
    std::vector<Power> powers;
    for (auto& [key, power] : found_) {
      if (power.matches.empty()) continue;
      std::stable_sort(power.matches.begin(), power.matches.end(), [&](const PowerMatch& a, const PowerMatch& b) {
        return rules_.patterns[a.pattern].source->level > rules_.patterns[b.pattern].source->level;
      });
      powers.push_back(std::move(power));
    }
    return powers;
  }

 private:
  PatternSet candidates_of(const norm::Clause& clause) const {
    PatternSet found;
    const norm::Clauses& clauses = model_.clauses();
    for (uint32_t part = clause.part_begin; part < clause.part_end; ++part) {
      for (const norm::Hit& hit : norm::hits_in(model_.hits(), clauses.parts[part].begin, clauses.parts[part].end)) {
        found |= rules_.patterns_by_term[hit.term];
      }
    }
    return found;
  }

  bool in_annex(Index at) const {
    for (; at != provision::kNone; at = model_.outline().provisions[at].parent) {
      const provision::Kind kind = model_.outline().provisions[at].kind;
      if (kind == provision::Kind::schedule || kind == provision::Kind::annex) return true;
    }
    return false;
  }

  void try_patterns(uint32_t clause, Index unit, const PatternSet& candidates) {
    const norm::Reading reading = model_.reading(clause);
    const norm::Setting setting = model_.setting(unit);
    for (size_t p = candidates._Find_first(); p < kMaxPatterns; p = candidates._Find_next(p)) {
      const auto pattern = static_cast<uint32_t>(p);
      const Rules::CheckRule& rule = rules_.checks[rules_.check_of[pattern]];
      norm::Miss miss;
      std::optional<Match> found = norm::match(rules_.patterns[pattern], reading, setting, model_.tokens(), &miss);
      if (found && excepted(rule, reading, setting)) {
        found.reset();
        miss.slot = "unless";
      }
      if (found && !long_enough(pattern, reading)) {
        found.reset();
        miss.slot = "min-days";
      }
      if (!trace_.empty() && rule.check->id == trace_) say(clause, pattern, reading, found, miss);
      if (!found) continue;
      Power& power = found_[{unit, rules_.check_of[pattern]}];
      power.unit = unit;
      power.check = rules_.check_of[pattern];
      const bool repeated =
          !power.matches.empty() && power.matches.back().clause == clause &&
          rules_.patterns[power.matches.back().pattern].source->level >= rules_.patterns[pattern].source->level;
      if (!repeated) power.matches.push_back({clause, pattern, *found});
    }
  }

  // Takes out the matches in clauses that a narrower check has.
  void yield() {
    for (auto& [key, power] : found_) {
      for (uint32_t other : rules_.checks[key.second].yields_to) {
        const auto narrower = found_.find({key.first, other});
        if (narrower == found_.end()) continue;
        std::erase_if(power.matches, [&](const PowerMatch& match) {
          const auto& taken = narrower->second.matches;
          return std::any_of(taken.begin(), taken.end(),
                             [&](const PowerMatch& one) { return one.clause == match.clause; });
        });
      }
    }
  }

  bool excepted(const Rules::CheckRule& rule, const norm::Reading& reading, const norm::Setting& setting) const {
    return std::any_of(rule.unless.begin(), rule.unless.end(), [&](uint32_t pattern) {
      return norm::match(rules_.patterns[pattern], reading, setting, model_.tokens()).has_value();
    });
  }

  bool long_enough(uint32_t pattern, const norm::Reading& reading) const {
    return rules_.patterns[pattern].source->min_days == 0 ||
           norm::said_long_enough(rules_.patterns[pattern], reading, model_.tokens(), model_.forms()) != norm::kNoHit;
  }

  void say(uint32_t clause, uint32_t pattern, const norm::Reading& reading, const std::optional<Match>& found,
           const norm::Miss& miss) {
    const Span sentence = model_.sentence(clause);
    const std::string words(sentence.in(model_.text()).substr(0, 160));
    lines_.push_back(fmt::format("{} \"{}\"", model_.outline().eid(model_.clauses().all[clause].provision), words));
    for (const norm::Norm& norm : reading.norms)
      lines_.push_back("    " + norm::to_string(reading, norm, rules_.lexicon));
    const checklist::Origin& origin = rules_.patterns[pattern].source->origin;
    lines_.push_back(
        fmt::format("    {}:{}: {}", origin.file, origin.line, found ? "met" : "not met: " + reason(miss)));
  }

  std::string reason(const norm::Miss& miss) const {
    if (miss.slot.empty()) return "no norm";
    return miss.term == norm::kNoTerm ? miss.slot : miss.slot + " " + rules_.lexicon.terms().id(miss.term);
  }

  TextModel& model_;
  const Rules& rules_;
  const std::string& trace_;
  std::vector<std::string>& lines_;
  std::map<std::pair<Index, uint32_t>, Power> found_;
};

}  // namespace

std::vector<Power> find_powers(TextModel& model, const std::string& trace, std::vector<std::string>& lines) {
  return Finder(model, trace, lines).run();
}

}  // namespace caveat::review
