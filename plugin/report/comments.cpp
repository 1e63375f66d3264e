#include "report/comments.h"

#include <fmt/format.h>

#include <map>
#include <set>

#include "report/human_finding.h"
#include "report/names.h"
#include "report/place.h"

namespace caveat::report {
namespace {

using document::CommentParagraph;
using review::Strength;

class CommentMaker {
 public:
  CommentMaker(const review::Review& review, const checklist::Checklist& checklist)
      : review_(review), checklist_(checklist) {}

  document::Comment make(const review::Finding& finding) {
    const checklist::Check* check = checklist_.check(finding.check);
    document::Comment comment{finding.span, {}};
    std::string head(to_string(finding.level));
    head[0] = static_cast<char>(head[0] - ('a' - 'A'));
    comment.paragraphs.push_back({{fmt::format("{}: {}", head, check ? check->title : finding.check), true}});
    if (finding.safeguards.empty()) comment.paragraphs.push_back({{finding.message}});
    else if (!finding.doubt.empty()) comment.paragraphs.push_back({{finding.doubt}});
    add_list(comment, finding, Strength::missing, "Missing: ");
    add_list(comment, finding, Strength::weak, "Weak: ");
    add_list(comment, finding, Strength::present, "Present: ");
    if (check) add_advice(comment, finding, *check);
    return comment;
  }

 private:
  std::string title_of(const std::string& safeguard) const {
    const checklist::Safeguard* found = checklist_.safeguard(safeguard);
    return found ? found->title : safeguard;
  }

  std::string place(provision::Index provision) const {
    return place_name(review_.document.text, review_.outline, provision);
  }

  void add_list(document::Comment& comment, const review::Finding& finding, Strength strength,
                const char* label) const {
    std::string list;
    for (const review::SafeguardStatus& status : finding.safeguards) {
      if (status.status != strength) continue;
      list += (list.empty() ? "" : "; ") + title_of(status.id);
      if (status.where) list += fmt::format(" ({})", place(status.where->provision));
      if (strength == Strength::weak) list += ": " + one_line(status.reason);
      while (list.ends_with('.')) list.pop_back();
    }
    if (!list.empty()) comment.paragraphs.push_back({{label, true}, {list + "."}});
  }

  void add_advice(document::Comment& comment, const review::Finding& finding, const checklist::Check& check) {
    const bool in_unit = finding.unit != provision::kNone;
    const std::string here = place(in_unit ? finding.unit : finding.provision);
    const auto [before, first] = advised_.try_emplace(check.id, here);
    if (!first) {
      comment.paragraphs.push_back({{fmt::format("What to ask for and the sources: as at {}.", before->second)}});
      return;
    }
    if (!check.ask.empty()) comment.paragraphs.push_back({{"Ask for: ", true}, {one_line(check.ask)}});
    std::vector<CommentParagraph> sources;
    std::set<std::string> said;
    for (const checklist::CitationUse& use : check.citations) {
      const checklist::Citation* citation = checklist_.citation(use.id);
      if (!citation || !said.insert(citation->id).second) continue;
      sources.push_back({{fmt::format("{}, {}", short_citation(*citation), citation->title), false, citation->url}});
      if (!use.passage.empty()) sources.back().push_back({": " + one_line(use.passage)});
    }
    if (sources.empty()) return;
    comment.paragraphs.push_back({{"Sources", true}});
    comment.paragraphs.insert(comment.paragraphs.end(), sources.begin(), sources.end());
  }

  const review::Review& review_;
  const checklist::Checklist& checklist_;
  std::map<std::string, std::string> advised_;  // by check: the place whose comment has its advice
};

}  // namespace

std::vector<document::Comment> comments_of(const review::Review& review, const checklist::Checklist& checklist) {
  CommentMaker maker(review, checklist);
  std::vector<document::Comment> comments;
  for (const review::Finding& finding : review.findings) {
    if (!finding.suppressed) comments.push_back(maker.make(finding));
  }
  return comments;
}

}  // namespace caveat::report
