// textDocument/hover: a finding explained; else a defined term's definition; else the provision that a reference means;
// else what the words of a safeguard protect.
#include <fmt/format.h>

#include <algorithm>

#include "lsp/feature.h"
#include "lsp/markup.h"
#include "lsp/mentions.h"
#include "report/place.h"

namespace caveat::lsp {
namespace {

constexpr size_t kLongest = 900;  // bytes of a provision or definition that are shown
constexpr int kMostProvisions = 5;

bool touches(Span span, uint32_t offset) { return span.begin <= offset && offset <= span.end; }

std::string shortened(std::string_view text) {
  if (text.size() <= kLongest) return std::string(text);
  size_t end = text.find_last_of(' ', kLongest);
  if (end == std::string_view::npos) {
    end = kLongest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  }
  return std::string(text.substr(0, end)) + " …";
}

std::string of_term(const Context& context, const Mention& mention, const Markup& markup) {
  const provision::Definition& definition = context.review.outline.definitions[mention.definition];
  const std::string place = report::place_name(context.text(), context.review.outline, definition.where);
  return fmt::format("{}: {}\n\n{}\n", markup.strong(definition.term.in(context.text())),
                     markup.plain(shortened(definition.meaning.in(context.text()))),
                     markup.link(place, context.link(definition.term.begin)));
}

std::string of_reference(const Context& context, const provision::Reference& reference, const Markup& markup) {
  if (reference.resolved.empty())
    return reference.external ? "A provision of another instrument.\n" : "No provision of this text has that number.\n";
  std::string out;
  int shown = 0;
  for (const provision::Index target : reference.resolved) {
    if (++shown > kMostProvisions) {
      out += fmt::format("\nand {} more\n", reference.resolved.size() - kMostProvisions);
      break;
    }
    const provision::Provision& provision = context.review.outline.provisions[target];
    out += fmt::format("{}{}\n\n", out.empty() ? "" : "\n",
                       markup.link(report::place_name(context.text(), context.review.outline, target),
                                   context.link(provision.span.begin)));
    if (target != 0) out += markup.plain(shortened(provision.span.in(context.text()))) + "\n";
  }
  return out;
}

std::string of_safeguard(const Context& context, uint32_t offset, const Markup& markup) {
  std::string out;
  for (const review::Finding& finding : context.review.findings) {
    for (const review::SafeguardStatus& status : finding.safeguards) {
      if (!status.where || !touches(status.where->span, offset)) continue;
      const std::string place = report::place_name(context.text(), context.review.outline, finding.provision);
      const std::string line = fmt::format("{} {} for {}, {}\n", mark_of(status.status),
                                           markup.strong(title_of_safeguard(context.checklist, status.id)),
                                           markup.plain(title_of_check(context.checklist, finding.check)),
                                           markup.link(place, context.link(finding.span.begin)));
      if (out.find(line) == std::string::npos) out += (out.empty() ? "" : "\n") + line;
    }
  }
  return out;
}

}  // namespace

Json hover(const Context& context, const Json& params) {
  const uint32_t offset = context.offset(at(params, "position"));
  const std::vector<std::string> formats = words(context.client.capabilities, "textDocument", "hover", "contentFormat");
  const Markup markup(formats.empty() || std::find(formats.begin(), formats.end(), "markdown") != formats.end());
  std::string out;
  Span span;
  for (const review::Finding& finding : context.review.findings) {
    if (!touches(finding.span, offset)) continue;
    if (!out.empty()) out += markup.is_markdown() ? "\n---\n\n" : "\n\n";
    if (span.empty()) span = finding.span;
    out += explain(context, finding, markup);
  }
  if (out.empty()) {
    if (const auto reference = reference_at(context.review, offset)) {
      out = of_reference(context, *reference, markup);
      span = reference->span;
    } else if (const auto mention = mention_at(context.review, offset)) {
      out = of_term(context, *mention, markup);
      span = mention->span;
    } else {
      out = of_safeguard(context, offset, markup);
      span = {offset, offset};
    }
  }
  if (out.empty()) return nullptr;
  Json result = {{"contents", {{"kind", markup.is_markdown() ? "markdown" : "plaintext"}, {"value", out}}}};
  if (!span.empty()) result["range"] = context.range(span);
  return result;
}

}  // namespace caveat::lsp
