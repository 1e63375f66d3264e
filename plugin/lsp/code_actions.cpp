// textDocument/codeAction: what can be done about a finding. And caveat/submission and caveat/suppression, by which a
// client gets the same texts for itself.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "lsp/commands.h"
#include "lsp/diagnostics.h"
#include "lsp/edit.h"
#include "lsp/errors.h"
#include "lsp/feature.h"
#include "lsp/insertion.h"
#include "lsp/markup.h"

namespace caveat::lsp {
namespace {

constexpr const char* kQuickFix = "quickfix";
constexpr const char* kReason = "accepted because …";
constexpr size_t kMostCitations = 3;

class Actions {
 public:
  Actions(const Context& context, const Json& params) : context_(context), only_(words(params, "context", "only")) {}

  void add_for(const review::Finding& finding) {
    const checklist::Check* check = context_.checklist.check(finding.check);
    if (wanted(kQuickFix)) {
      if (!finding.suppressed && check) add_wordings(finding, *check);
      if (!finding.suppressed) add_suppression(finding);
    }
    if (!only_.empty() || !check) return;
    add_command(fmt::format("Explain: {}", check->title), kExplain, {finding.check});
    for (size_t i = 0; i < std::min(check->citations.size(), kMostCitations); ++i) {
      const checklist::Citation* citation = context_.checklist.citation(check->citations[i].id);
      if (citation && !citation->url.empty())
        add_command("Open source: " + short_name_of(*citation), kOpenCitation, {citation->url});
    }
    add_command("Copy as comment for a submission", kCopySubmission, {context_.uri, finding.fingerprint});
  }

  Json take() { return std::move(all_); }

 private:
  bool wanted(std::string_view kind) const {
    return only_.empty() || std::any_of(only_.begin(), only_.end(), [&](const std::string& one) {
             return kind == one || kind.starts_with(one + ".") || one.empty();
           });
  }

  void add_wordings(const review::Finding& finding, const checklist::Check& check) {
    const provision::Index unit = finding.unit == provision::kNone ? finding.provision : finding.unit;
    const auto add = [&](const std::string& title, const std::string& wording) {
      if (wording.empty()) return;
      Json edit = edit_of(context_, new_paragraph(context_.review, unit, wording));
      // Two powers at the same words may lack the same safeguard: one action mends both.
      const auto same = std::find_if(all_.begin(), all_.end(), [&](const Json& one) {
        return at(one, "title") == title && at(one, "edit") == edit;
      });
      if (same != all_.end()) {
        (*same)["diagnostics"].push_back(diagnostic(context_, finding));
        return;
      }
      Json action = {{"title", title},
                     {"kind", kQuickFix},
                     {"diagnostics", Json::array({diagnostic(context_, finding)})},
                     {"edit", std::move(edit)}};
      all_.push_back(std::move(action));
    };
    if (finding.level != review::Level::note) add("Insert the model wording: " + check.title, check.ask);
    for (const review::SafeguardStatus& status : finding.safeguards) {
      const checklist::Safeguard* safeguard = context_.checklist.safeguard(status.id);
      if (safeguard && status.status != review::Strength::present)
        add("Insert the model wording: " + safeguard->title, safeguard->ask);
    }
  }

  void add_suppression(const review::Finding& finding) {
    std::optional<Json> edit = suppressing_edit(context_, finding, kReason);
    if (!edit) return;
    const std::string title = fmt::format("Suppress {} here, with a reason", finding.check);
    Json action = {
        {"title", title}, {"kind", kQuickFix}, {"diagnostics", Json::array({diagnostic(context_, finding)})}};
    if (context_.settings.client_commands.count(kSuppress) > 0) {
      action["command"] = {
          {"title", title}, {"command", kSuppress}, {"arguments", {context_.uri, finding.check, finding.fingerprint}}};
    } else {
      action["edit"] = *std::move(edit);
    }
    all_.push_back(std::move(action));
  }

  void add_command(const std::string& title, const char* command, Json arguments) {
    if (!arguments.is_array()) arguments = Json::array({std::move(arguments)});
    all_.push_back(
        {{"title", title}, {"command", {{"title", title}, {"command", command}, {"arguments", std::move(arguments)}}}});
  }

  const Context& context_;
  std::vector<std::string> only_;
  Json all_ = Json::array();
};

const review::Finding& finding_named(const Context& context, const Json& params) {
  const std::string fingerprint = word(params, "fingerprint");
  const auto& all = context.review.findings;
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const review::Finding& one) { return one.fingerprint == fingerprint; });
  if (found == all.end()) throw Failure{kInvalidParams, "no finding of this text has that fingerprint"};
  return *found;
}

}  // namespace

Json code_action_options(const Client&) { return {{"codeActionKinds", Json::array({kQuickFix})}}; }

Json code_actions(const Context& context, const Json& params) {
  const Span range = context.span(at(params, "range"));
  Actions actions(context, params);
  for (const review::Finding& finding : context.review.findings) {
    if (finding.span.begin <= range.end && range.begin <= finding.span.end) actions.add_for(finding);
  }
  return actions.take();
}

Json submission(const Context& context, const Json& params) {
  return {{"text", submission_text(context, finding_named(context, params))}};
}

Json suppression(const Context& context, const Json& params) {
  const review::Finding& finding = finding_named(context, params);
  const std::string reason = word(params, "reason");
  const std::optional<Json> edit = suppressing_edit(context, finding, reason.empty() ? kReason : reason);
  if (!edit) throw Failure{kRequestFailed, "neither the text nor its .caveat.yaml can take a suppression"};
  return {{"edit", *edit}};
}

}  // namespace caveat::lsp
