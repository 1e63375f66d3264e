#include "review/finding_pairs.h"

#include <fmt/format.h>

#include <deque>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace caveat::review {
namespace {

uint32_t group_of(const std::vector<uint32_t>& groups, uint32_t sentence) {
  return sentence == kNoSentence ? kNoGroup : groups[sentence];
}

class Pairing {
 public:
  Pairing(const ComparedText& before, const ComparedText& after, Alignment& alignment)
      : before_(before), after_(after), alignment_(alignment) {}

  std::vector<PowerPair> run() {
    read_partners();
    pair_in_place();
    pair_by_words();
    pair_by_article();
    return std::move(pairs_);
  }

 private:
  void read_partners() {
    for (const Group& one : alignment_.groups)
      for (const uint32_t b : one.before)
        for (const uint32_t a : one.after) partners_[after_.sentences()[a].unit].insert(before_.sentences()[b].unit);
  }

  void pair_in_place() {
    std::map<std::pair<uint32_t, std::string>, std::set<uint32_t>> places;  // by group and check: earlier findings
    for (const Site& site : before_.sites()) {
      const Finding& finding = before_.review().findings[site.finding];
      if (group_of(alignment_.group_before, site.sentence) == kNoGroup) continue;
      places[{group_of(alignment_.group_before, site.sentence), finding.check}].insert(site.finding);
    }
    for (const Site& site : after_.sites()) {
      const auto found =
          places.find({group_of(alignment_.group_after, site.sentence), after_.review().findings[site.finding].check});
      if (found == places.end()) continue;
      for (const uint32_t earlier : found->second) pair(earlier, site.finding);
    }
  }

  void pair_by_words() {
    const auto words = [](const Finding& finding) { return std::vector<std::string>{finding.fingerprint}; };
    pair_rest(words, words);
  }

  void pair_by_article() {
    const auto key = [](const Finding& finding, provision::Index unit) {
      return fmt::format("{} {}", unit, finding.check);
    };
    pair_rest([&](const Finding& b) { return std::vector<std::string>{key(b, b.unit)}; },
              [&](const Finding& a) {
                std::vector<std::string> keys;
                if (a.unit == provision::kNone) return keys;
                const auto found = partners_.find(a.unit);
                if (found == partners_.end()) return keys;
                for (const provision::Index unit : found->second) keys.push_back(key(a, unit));
                return keys;
              });
  }

  void pair(uint32_t b, uint32_t a) {
    if (!known_.insert({b, a}).second) return;
    pairs_.push_back({b, a});
    paired_before_.insert(b);
    paired_after_.insert(a);
  }

  // Pairs findings that have a key in common and are in no pair yet, in order.
  template <typename KeysBefore, typename KeysAfter>
  void pair_rest(const KeysBefore& keys_before, const KeysAfter& keys_after) {
    std::map<std::string, std::deque<uint32_t>> open;
    const auto& findings = before_.review().findings;
    for (uint32_t b = 0; b < findings.size(); ++b) {
      if (paired_before_.contains(b) || before_.sites_of(b).empty()) continue;
      for (const std::string& one : keys_before(findings[b])) open[one].push_back(b);
    }
    for (uint32_t a = 0; a < after_.review().findings.size(); ++a) {
      const Finding& finding = after_.review().findings[a];
      if (paired_after_.contains(a) || after_.sites_of(a).empty()) continue;
      for (const std::string& one : keys_after(finding)) {
        const auto found = open.find(one);
        if (found == open.end() || found->second.empty()) continue;
        const uint32_t b = found->second.front();
        found->second.pop_front();
        pair(b, a);
        join_sentences(before_, after_, alignment_, findings[b].span, finding.span);
        break;
      }
    }
  }

  const ComparedText &before_, &after_;
  Alignment& alignment_;
  std::map<provision::Index, std::set<provision::Index>> partners_;  // units by the later one
  std::vector<PowerPair> pairs_;
  std::set<std::pair<uint32_t, uint32_t>> known_;  // the same
  std::set<uint32_t> paired_before_, paired_after_;
};

}  // namespace

std::vector<PowerPair> pair_findings(const ComparedText& before, const ComparedText& after, Alignment& alignment) {
  return Pairing(before, after, alignment).run();
}

void join_sentences(const ComparedText& before, const ComparedText& after, Alignment& alignment, Span old_words,
                    Span new_words) {
  const uint32_t gone = group_of(alignment.group_before, before.sentence_at(old_words.begin));
  const uint32_t added = group_of(alignment.group_after, after.sentence_at(new_words.begin));
  if (gone == kNoGroup || added == kNoGroup || alignment.groups[gone].whole() || alignment.groups[added].whole())
    return;
  join(alignment, gone, added, before.sentences(), after.sentences());
}

}  // namespace caveat::review
