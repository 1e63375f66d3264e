#include "review/powers.h"

#include <algorithm>

#include "review/trace.h"

namespace caveat::review {
namespace {

constexpr size_t kToldInFull = 20;  // clauses, as in an example: of longer texts only those that come near are told

using norm::Match;
using provision::Index;
using provision::kNone;

bool norm_excepted(const TextModel& model, const Rules::CheckRule& rule, const norm::Reading& reading,
                   const norm::Setting& setting) {
  return std::any_of(rule.unless.begin(), rule.unless.end(), [&](uint32_t pattern) {
    return norm::match(model.rules().patterns[pattern], reading, setting, model.tokens()).has_value();
  });
}

class Finder {
 public:
  Finder(TextModel& model, const std::string& traced, std::vector<std::string>& lines)
      : model_(model), rules_(model.rules()), traced_(traced_check(traced)), trace_(model, lines) {}

  std::vector<Power> run() {
    const norm::Clauses& clauses = model_.clauses();
    const bool has_units = model_.has_units();
    for (uint32_t clause = 0; clause < clauses.all.size(); ++clause) {
      std::optional<std::vector<Given>>& powers = model_.facts(clause).powers;
      if (!powers) powers = powers_of(clause, has_units);
      const Index unit = powers->empty() ? kNone : model_.outline().unit_of(clauses.all[clause].provision);
      for (const Given& given : *powers) {
        const uint32_t check = rules_.check_of[given.pattern];
        Power& power = found_[{unit, check}];
        power.unit = unit;
        power.check = check;
        power.matches.push_back({clause, given.pattern, given.match});
      }
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
  std::vector<Given> powers_of(uint32_t clause, bool has_units) {
    const norm::Clauses& clauses = model_.clauses();
    PatternSet candidates = candidates_of(clauses.all[clause]);
    const bool told = traced_ && (candidates & traced_patterns()).any();
    if (traced_ && clauses.all.size() <= kToldInFull) candidates |= traced_patterns();
    if (candidates.none()) return {};
    const TextModel::Aside aside = model_.aside(clause);
    if (aside == TextModel::Aside::defines) candidates &= rules_.definition_patterns;
    const Index unit = model_.outline().unit_of(clauses.all[clause].provision);
    const bool outside = has_units && unit == kNone && !in_annex(clauses.all[clause].provision);
    if (candidates.none() || aside == TextModel::Aside::no_law || outside) {
      if (told) trace_.passed_over(clause, why_aside(aside));
      return {};
    }
    return try_patterns(clause, unit, candidates);
  }

  // Takes down the terms of the clause, too.
  PatternSet candidates_of(const norm::Clause& clause) {
    terms_.reset();
    const norm::Clauses& clauses = model_.clauses();
    for (uint32_t part = clause.part_begin; part < clause.part_end; ++part) {
      for (const norm::Hit& hit : model_.hits().in(clauses.parts[part].begin, clauses.parts[part].end)) {
        terms_[hit.term] = true;
      }
    }
    PatternSet set_off;
    each_of(terms_ & rules_.first_terms, [&](size_t term) { set_off |= rules_.patterns_by_term[term]; });
    if (set_off.none() || traced_) return set_off;  // a trace tells of those that come near
    PatternSet second = rules_.no_second;
    each_of(terms_ & rules_.second_terms, [&](size_t term) { second |= rules_.patterns_by_second[term]; });
    return set_off & second;
  }

  template <typename Do>
  static void each_of(const norm::TermSet& terms, Do&& act) {
    for (size_t term = terms._Find_first(); term < terms.size(); term = terms._Find_next(term)) act(term);
  }

  bool in_annex(Index at) const {
    for (; at != kNone; at = model_.outline().provisions[at].parent) {
      const provision::Kind kind = model_.outline().provisions[at].kind;
      if (kind == provision::Kind::schedule || kind == provision::Kind::annex) return true;
    }
    return false;
  }

  const Rules::CheckRule* traced_check(const std::string& id) const {
    const auto found = std::find_if(rules_.checks.begin(), rules_.checks.end(),
                                    [&](const Rules::CheckRule& rule) { return rule.check->id == id; });
    return found == rules_.checks.end() ? nullptr : &*found;
  }

  PatternSet traced_patterns() const {
    PatternSet all;
    for (const uint32_t pattern : traced_->when) all.set(pattern);
    return all;
  }

  static const char* why_aside(TextModel::Aside aside) {
    if (aside == TextModel::Aside::defines)
      return "it defines or explains, and no pattern of the check has force: definition";
    if (aside == TextModel::Aside::no_law) return "it is no law: contents, a note or the preamble";
    return "it stands outside of the articles and sections";
  }

  std::vector<Given> try_patterns(uint32_t clause, Index unit, PatternSet candidates) {
    std::vector<Given> given;
    std::map<uint32_t, Level> strongest;  // so far, by check
    const norm::Setting setting = model_.setting(unit);
    for (size_t p = candidates._Find_first(); p < candidates.size(); p = candidates._Find_next(p)) {
      const bool told = &rules_.checks[rules_.check_of[p]] == traced_;
      if (!told && !norm::has_terms(rules_.patterns[p], terms_, setting)) candidates.reset(p);
    }
    if (candidates.none()) return given;
    const norm::Reading reading = model_.reading(clause);
    for (size_t p = candidates._Find_first(); p < candidates.size(); p = candidates._Find_next(p)) {
      const auto pattern = static_cast<uint32_t>(p);
      const Rules::CheckRule& rule = rules_.checks[rules_.check_of[pattern]];
      norm::Miss miss;
      std::optional<Match> found = norm::match(rules_.patterns[pattern], reading, setting, model_.tokens(), &miss);
      if (found && norm_excepted(model_, rule, reading, setting)) {
        found.reset();
        miss = {"unless"};
      }
      if (found && !long_enough(pattern, reading)) {
        found.reset();
        miss.slot = "min-days";
      }
      if (&rule == traced_) {
        trace_.clause(clause, reading);
        trace_.pattern(rules_.patterns[pattern], reading, found, miss);
      }
      if (!found) continue;
      const Level level = rules_.patterns[pattern].source->level;
      const auto [before, first] = strongest.try_emplace(rules_.check_of[pattern], level);
      if (!first && before->second >= level) continue;
      before->second = level;
      std::erase_if(given,
                    [&](const Given& weaker) { return rules_.check_of[weaker.pattern] == rules_.check_of[pattern]; });
      given.push_back({pattern, *found});
    }
    return given;
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

  bool long_enough(uint32_t pattern, const norm::Reading& reading) const {
    return rules_.patterns[pattern].source->min_days == 0 ||
           norm::said_long_enough(rules_.patterns[pattern], reading, model_.tokens(), model_.forms()) != norm::kNoHit;
  }

  TextModel& model_;
  const Rules& rules_;
  const Rules::CheckRule* traced_;
  Trace trace_;
  norm::TermSet terms_;  // of the clause that is read
  std::map<std::pair<Index, uint32_t>, Power> found_;
};

}  // namespace

bool excepted(TextModel& model, const Rules::CheckRule& rule, uint32_t clause, Index unit) {
  return norm_excepted(model, rule, model.kept_reading(clause), model.setting(unit));
}

std::vector<Power> find_powers(TextModel& model, const std::string& trace, std::vector<std::string>& lines) {
  return Finder(model, trace, lines).run();
}

}  // namespace caveat::review
