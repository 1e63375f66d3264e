// Code lenses on articles, and inlay hints about safeguards that stand elsewhere.
#include <fmt/format.h>

#include <map>
#include <set>

#include "lsp/commands.h"
#include "lsp/feature.h"
#include "lsp/markup.h"
#include "lsp/mentions.h"
#include "report/place.h"

namespace caveat::lsp {
namespace {

struct Count {
  size_t powers = 0;
  std::set<std::string> missing, weak;
};

std::string counted(size_t count, const char* one, const char* many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string title(const Count& count) {
  std::string out = counted(count.powers, "power", "powers");
  if (!count.missing.empty()) out += " · " + counted(count.missing.size(), "safeguard missing", "safeguards missing");
  if (!count.weak.empty()) out += fmt::format(" · {} weak", count.weak.size());
  if (count.missing.empty() && count.weak.empty()) out += " · every safeguard found";
  return out;
}

}  // namespace

Json code_lenses(const Context& context, const Json&) {
  Json all = Json::array();
  if (!context.settings.code_lens) return all;
  std::map<provision::Index, Count> units;
  for (const review::Finding& finding : context.review.findings) {
    if (finding.suppressed) continue;
    Count& count = units[finding.unit == provision::kNone ? finding.provision : finding.unit];
    ++count.powers;
    for (const review::SafeguardStatus& status : finding.safeguards) {
      if (status.status == review::Strength::missing) count.missing.insert(status.id);
      if (status.status == review::Strength::weak) count.weak.insert(status.id);
    }
  }
  for (const auto& [unit, count] : units) {
    all.push_back({{"range", context.range(head_of(context.review, unit))},
                   {"command",
                    {{"title", title(count)},
                     {"command", kShowFindings},
                     {"arguments", {context.uri, context.review.outline.eid(unit)}}}}});
  }
  return all;
}

Json inlay_hints(const Context& context, const Json& params) {
  Json all = Json::array();
  if (!context.settings.inlay_hints) return all;
  const Span shown = context.span(at(params, "range"));
  for (const review::Finding& finding : context.review.findings) {
    if (finding.suppressed || !shown.overlaps(finding.span)) continue;
    Json label = Json::array();
    for (const review::SafeguardStatus& status : finding.safeguards) {
      if (!status.where || context.review.outline.unit_of(status.where->provision) == finding.unit) continue;
      const std::string place = report::place_name(context.text(), context.review.outline, status.where->provision);
      const std::string what = title_of_safeguard(context.checklist, status.id);
      label.push_back(
          {{"value", fmt::format("{}{} {}: {}", label.empty() ? "" : " · ", mark_of(status.status), what, place)},
           {"tooltip", report::one_line(status.where->span.in(context.text()))},
           {"location", context.location(status.where->span)}});
    }
    if (label.empty()) continue;
    all.push_back(
        {{"position", context.position(finding.span.end)}, {"label", std::move(label)}, {"paddingLeft", true}});
  }
  return all;
}

}  // namespace caveat::lsp
