#include "review/trace.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace caveat::review {

using norm::HitIndex;
using norm::Reading;
using norm::TermKind;

namespace {

constexpr size_t kLongestClause = 160;  // bytes
constexpr size_t kMostTerms = 8;

std::vector<std::string> said(const checklist::Pattern& pattern) {
  std::vector<std::string> all = pattern.says;
  for (const auto& [language, phrases] : pattern.phrases)
    for (const std::string& phrase : phrases) all.push_back("“" + phrase + "”");
  return all;
}

}  // namespace

std::string listed(const std::vector<std::string>& names) {
  std::string list;
  for (size_t i = 0; i < names.size(); ++i) list += (i == 0 ? "" : i + 1 == names.size() ? " or " : ", ") + names[i];
  return list;
}

std::string Trace::words(Span span) const {
  std::string line;
  for (const char c : span.in(model_.text())) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!blank) line += c;
    if (blank && !line.empty() && line.back() != ' ') line += ' ';
  }
  return line;
}

std::string Trace::hit(const Reading& reading, HitIndex index) const {
  const norm::ClauseHit& one = reading.hits[index];
  return fmt::format("{} “{}”", model_.rules().lexicon.terms().id(one.term),
                     words(model_.tokens().span(one.token, one.token_end)));
}

std::string Trace::has(const Reading& reading, TermKind kind) const {
  std::vector<std::string> found;
  for (HitIndex i = 0; i < reading.hits.size() && found.size() < kMostTerms; ++i) {
    if (model_.rules().lexicon.terms().kind(reading.hits[i].term) != kind) continue;
    std::string one = hit(reading, i);
    if (std::find(found.begin(), found.end(), one) == found.end()) found.push_back(std::move(one));
  }
  std::string list;
  for (const std::string& one : found) list += (list.empty() ? "" : ", ") + one;
  return list;
}

// "power of authority “police officer”: watch “film”; about person “persons”"
std::string Trace::norm(const Reading& reading, const norm::Norm& norm) const {
  std::string line(to_string(norm.force));
  if (norm.bearer != norm::kNoHit) line += " of " + hit(reading, norm.bearer);
  std::set<std::string> seen;
  std::string list;
  for (const HitIndex action : norm.actions)
    if (std::string one = hit(reading, action); seen.insert(one).second) list += (list.empty() ? ": " : ", ") + one;
  line += list.empty() ? ": no action" : list;
  list.clear();
  for (HitIndex i = 0; i < reading.hits.size(); ++i) {
    const TermKind kind = model_.rules().lexicon.terms().kind(reading.hits[i].term);
    if (reading.hits[i].begin < norm.begin || reading.hits[i].begin >= norm.end) continue;
    if (kind != TermKind::object && kind != TermKind::manner) continue;
    if (std::string one = hit(reading, i); seen.insert(one).second) list += (list.empty() ? "; about " : ", ") + one;
  }
  return line + list;
}

std::string Trace::reason(const norm::CompiledPattern& pattern, const Reading& reading, const norm::Miss& miss) const {
  const checklist::Pattern& source = *pattern.source;
  const auto against = [&](const std::vector<std::string>& wanted, TermKind kind) {
    const std::string there = has(reading, kind);
    return fmt::format("; it asks for {}, the clause has {}", listed(wanted), there.empty() ? "none" : there);
  };
  const auto absent = [&](const std::vector<std::string>& wanted) {
    return fmt::format("; it asks for {}, which the clause has no words for", listed(wanted));
  };
  if (miss.slot == "unless" && miss.term != norm::kNoTerm) {
    for (HitIndex i = 0; i < reading.hits.size(); ++i)
      if (reading.hits[i].term == miss.term) return "unless; the clause has " + hit(reading, i);
  }
  if (miss.slot == "unless") return "unless; the clause meets one of the check's own";
  if (miss.slot == "action") return miss.slot + against(source.action, TermKind::action);
  if (miss.slot == "object") return miss.slot + against(source.object, TermKind::object);
  if (miss.slot == "addressee") return miss.slot + against(source.addressee, TermKind::actor);
  if (miss.slot == "manner") return miss.slot + absent(source.manner);
  if (miss.slot == "says") return miss.slot + absent(said(source));
  if (miss.slot == "title")
    return fmt::format("title; it asks for {}, which the text's title has no words for", listed(source.title));
  if (miss.slot == "force") return fmt::format("force; it asks for {}, and the clause is none", listed(source.force));
  if (miss.slot == "bearer") return miss.slot + against(source.bearer, TermKind::actor);
  if (miss.slot == "object of the action")
    return fmt::format("object; no word for {} belongs to a word for {}", listed(source.object),
                       source.action.empty() ? "the norm" : listed(source.action));
  if (miss.slot == "min-days") return fmt::format("min-days; no time of {} days or more is named", source.min_days);
  return miss.slot.empty() ? "no norm" : miss.slot;
}

void Trace::clause(uint32_t clause, const Reading& reading) {
  if (clause_ == clause) return;
  clause_ = clause;
  std::string line = words(model_.sentence(clause));
  if (line.size() > kLongestClause) {
    size_t end = line.rfind(' ', kLongestClause);
    line = line.substr(0, end == std::string::npos ? kLongestClause : end) + " …";
  }
  lines_.push_back(fmt::format("{} \"{}\"", model_.outline().eid(model_.clauses().all[clause].provision), line));
  for (const norm::Norm& one : reading.norms) lines_.push_back("    " + norm(reading, one));
  if (reading.negated) lines_.push_back("    it denies: nothing is given by it");
}

void Trace::pattern(const norm::CompiledPattern& pattern, const Reading& reading,
                    const std::optional<norm::Match>& found, const norm::Miss& miss) {
  const checklist::Origin& origin = pattern.source->origin;
  const std::string told =
      found ? fmt::format("met, on “{}”", words(found->tokens_span)) : "not met: " + reason(pattern, reading, miss);
  lines_.push_back(fmt::format("    {}:{}: {}", origin.file, origin.line, told));
}

void Trace::derived(const checklist::Pattern& pattern, const Finding& power, const std::string& told) {
  const provision::Index at = power.unit == provision::kNone ? power.provision : power.unit;
  lines_.push_back(fmt::format("{} {}, on “{}”", model_.outline().eid(at), power.check, words(power.span)));
  of_text(pattern, told);
}

void Trace::of_text(const checklist::Pattern& pattern, const std::string& told) {
  lines_.push_back(fmt::format("    {}:{}: {}", pattern.origin.file, pattern.origin.line, told));
}

void Trace::passed_over(uint32_t clause, const std::string& why) {
  this->clause(clause, {});
  lines_.push_back("    passed over: " + why);
}

}  // namespace caveat::review
