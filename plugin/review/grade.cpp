#include "review/grade.h"

#include <fmt/format.h>

#include <algorithm>

#include "norm/matcher.h"

namespace caveat::review {

bool sets_aside(TextModel& model, const Rules::SafeguardRule& rule, uint32_t clause) {
  const norm::Reading& reading = model.full_reading(clause);
  const norm::Setting setting{{}, model.subject_terms()};
  return std::any_of(rule.unless.begin(), rule.unless.end(), [&](const norm::CompiledPattern& pattern) {
    return norm::match(pattern, reading, setting, model.tokens()).has_value();
  });
}

namespace {

constexpr uint32_t kWeakenerReach = 30;  // words between a safeguard and the words that weaken it
constexpr uint32_t kNumberReach = 6;     // words around a phrase in which its number may stand

SafeguardStatus missing(const Rules::SafeguardRule& rule) {
  return {rule.safeguard->id, Strength::missing, std::nullopt,
          "Nothing in this provision, or in one that expressly covers it, says so."};
}

class Grader {
 public:
  Grader(TextModel& model, const Rules::SafeguardRule& rule)
      : model_(model), rule_(rule), cues_(model.rules().lexicon.cues()) {}

  SafeguardStatus run(uint32_t clause) {
    best_ = missing(rule_);
    read(clause);
    return std::move(best_);
  }

 private:
  void read(uint32_t clause) {
    const norm::Reading& reading = model_.full_reading(clause);
    if (reading.negated || only_defines(reading) || sets_aside(model_, rule_, clause)) return;
    const norm::Setting setting{{}, model_.subject_terms()};
    for (const norm::CompiledPattern& pattern : rule_.present) {
      const std::optional<norm::Match> found = norm::match(pattern, reading, setting, model_.tokens());
      if (!found) continue;
      if (const std::string weakness = weakness_of(pattern, reading, *found); weakness.empty()) {
        settle(Strength::present, clause, *found, "The text requires it.");
        return;
      } else {
        settle(Strength::weak, clause, *found, weakness);
      }
    }
    if (best_.status != Strength::missing) return;
    for (const norm::CompiledPattern& pattern : rule_.weak) {
      if (const auto found = norm::match(pattern, reading, setting, model_.tokens())) {
        settle(Strength::weak, clause, *found, "Only a weaker form of it is there.");
        return;
      }
    }
  }

  // "Aggrieved person means …" gives nobody a remedy.
  static bool only_defines(const norm::Reading& reading) {
    return !reading.norms.empty() &&
           std::all_of(reading.norms.begin(), reading.norms.end(),
                       [](const norm::Norm& norm) {
                         return norm.force == norm::Force::definition || norm.force == norm::Force::statement;
                       }) &&
           std::any_of(reading.norms.begin(), reading.norms.end(),
                       [](const norm::Norm& norm) { return norm.force == norm::Force::definition; });
  }

  void settle(Strength strength, uint32_t clause, const norm::Match& found, std::string reason) {
    if (strength <= best_.status) return;
    best_.status = strength;
    best_.where = Place{place_of(clause, found), found.tokens_span};
    best_.reason = std::move(reason);
  }

  // The provision that has the deciding words: that of the clause, or of one of its lead-ins.
  provision::Index place_of(uint32_t clause, const norm::Match& found) const {
    provision::Index at = model_.clauses().all[clause].provision;
    while (at != 0 && found.token < model_.tokens().of[at].heading) at = model_.outline().provisions[at].parent;
    return at;
  }

  // Why a match that would be a safeguard is only a weak one; empty when it is not.
  std::string weakness_of(const norm::CompiledPattern& pattern, const norm::Reading& reading,
                          const norm::Match& found) const {
    for (const norm::ClauseHit& hit : reading.hits) {
      if (hit.term != cues_.weakener) continue;
      if (hit.token + kWeakenerReach < found.token || found.token + kWeakenerReach < hit.token) continue;
      return fmt::format("Weakened by “{}”.", words(hit));
    }
    if (const int most = pattern.source->max_days; most > 0) {
      const double days = longest(found);
      if (days > most) return fmt::format("It allows {:g} days; over {} is long.", days, most);
    }
    return {};
  }

  std::string words(const norm::ClauseHit& hit) const {
    return std::string(model_.tokens().span(hit.token, hit.token_end).in(model_.text()));
  }

  // The longest time in days said in or right after the deciding words; 0 when none is.
  double longest(const norm::Match& found) const {
    const auto& tokens = model_.tokens().all;
    uint32_t end = found.token;
    while (end < tokens.size() && tokens[end].begin < found.tokens_span.end) ++end;
    const uint32_t last = end + kNumberReach;  // of the same sentence
    while (end < tokens.size() && end < last && tokens[end].before != norm::Break::hard) ++end;
    return norm::longest_days(model_.tokens(), model_.forms(), found.token, end);
  }

  TextModel& model_;
  const Rules::SafeguardRule& rule_;
  const norm::Cues& cues_;
  SafeguardStatus best_;
};

const SafeguardStatus& grade(TextModel& model, const Rules::SafeguardRule& rule, uint32_t clause) {
  auto& grades = model.full(clause).grades;
  const auto known = std::find_if(grades.begin(), grades.end(), [&](const auto& one) { return one.first == &rule; });
  if (known != grades.end()) return known->second;
  return grades.emplace_back(&rule, Grader(model, rule).run(clause)).second;
}

// "No measure under this section shall be carried out unless a judge has issued a warrant."
bool forbids_without(TextModel& model, const Rules::SafeguardRule& rule, uint32_t clause) {
  if (!model.full(clause).can_show(rule) || grade(model, rule, clause).status != Strength::present) return false;
  const auto& norms = model.full_reading(clause).norms;
  return std::any_of(norms.begin(), norms.end(),
                     [](const norm::Norm& norm) { return norm.force == norm::Force::prohibition; });
}

}  // namespace

SafeguardStatus grade(TextModel& model, const Rules::SafeguardRule& rule, const std::vector<uint32_t>& clauses) {
  SafeguardStatus best = missing(rule);
  for (uint32_t clause : clauses) {
    if (!model.full(clause).can_show(rule)) continue;
    const SafeguardStatus& status = grade(model, rule, clause);
    if (status.status > best.status) best = status;
    if (best.status == Strength::present) break;
  }
  return best;
}

bool forbidden_without(TextModel& model, const Rules::SafeguardRule& rule, const std::vector<uint32_t>& clauses) {
  return std::any_of(clauses.begin(), clauses.end(),
                     [&](uint32_t clause) { return forbids_without(model, rule, clause); });
}

std::optional<SafeguardStatus> denied(TextModel& model, const Rules::SafeguardRule& rule, uint32_t clause,
                                      const std::vector<uint32_t>& beside) {
  if (!sets_aside(model, rule, clause) || forbidden_without(model, rule, beside)) return std::nullopt;
  SafeguardStatus status;
  status.id = rule.safeguard->id;
  status.reason = "The power is given without it.";
  return status;
}

bool reaches(const Rules::SafeguardRule& rule, Reach reach) {
  switch (reach) {
    case Reach::own:
      return true;
    case Reach::referenced:
    case Reach::covering:
      return rule.safeguard->reach != "unit";
    case Reach::mentioning:
      return rule.safeguard->reach == "referenced" || rule.safeguard->reach == "text";
    case Reach::text:
      return rule.safeguard->reach == "text";
  }
  return false;
}

}  // namespace caveat::review
