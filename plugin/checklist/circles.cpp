#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "checklist/drafts.h"
#include "checklist/phrase.h"

namespace caveat::checklist {
namespace {

constexpr int kMostNesting = 50;

// Follows the terms in braces from one phrase on.
class Walk {
 public:
  Walk(const std::map<std::string, const Term*>& terms, std::string target)
      : terms_(terms), target_(std::move(target)) {}

  void follow(const std::string& phrase, int depth = 0) {
    if (phrase.find('{') == std::string::npos) return;
    const auto elements = parse_phrase(phrase);
    if (!elements) return;
    for (const PhraseElement& element : *elements)
      if (element.kind == PhraseElement::Kind::term) enter(element.term, depth + 1);
  }

  bool circle() const { return circle_; }
  bool deep() const { return deep_; }

 private:
  void enter(const std::string& id, int depth) {
    circle_ |= id == target_;
    deep_ |= depth > kMostNesting;
    if (circle_ || deep_ || !seen_.insert(id).second) return;
    const auto term = terms_.find(id);
    if (term == terms_.end()) return;
    for (const std::string& phrase : term->second->phrases) follow(phrase, depth);
  }

  const std::map<std::string, const Term*>& terms_;
  std::string target_;
  std::set<std::string> seen_;
  bool circle_ = false;
  bool deep_ = false;
};

}  // namespace

void add_to_base(std::vector<Term>& terms, const std::vector<Term>& base) {
  for (Term& term : terms) {
    const auto before = std::find_if(base.begin(), base.end(), [&](const Term& one) { return one.id == term.id; });
    const auto itself = std::find(term.phrases.begin(), term.phrases.end(), "{" + term.id + "}");
    if (before == base.end() || itself == term.phrases.end()) continue;
    const auto place = term.phrases.erase(itself);
    term.phrases.insert(place, before->phrases.begin(), before->phrases.end());
  }
}

void break_circles(std::vector<Term>& terms, const std::vector<Term>& base, std::vector<Error>& errors) {
  std::map<std::string, const Term*> known;
  for (const Term& term : base) known[term.id] = &term;
  for (const Term& term : terms) known[term.id] = &term;
  for (Term& term : terms) {
    std::vector<std::string> good;
    for (const std::string& phrase : term.phrases) {
      Walk walk(known, term.id);
      walk.follow(phrase);
      if (!walk.circle() && !walk.deep()) {
        good.push_back(phrase);
        continue;
      }
      const std::string how = walk.circle() ? "leads back to it" : fmt::format("nests more than {} deep", kMostNesting);
      errors.push_back({fmt::format("the phrase \"{}\" of \"{}\" {}", phrase, term.id, how),
                        "write the words instead of the term in braces", term.origin.file, term.origin.line,
                        term.origin.column});
    }
    term.phrases = std::move(good);
  }
}

}  // namespace caveat::checklist
