// Folding and selection: the nesting of provisions.
#include <algorithm>
#include <vector>

#include "lsp/errors.h"
#include "lsp/feature.h"
#include "text/words.h"

namespace caveat::lsp {

using provision::Index;
using provision::Provision;

namespace {

constexpr size_t kMostPositions = 1000;
constexpr uint32_t kLongestWord = 200;  // bytes before a place where its word may begin

Span without_trailing_space(const std::string& text, Span span) {
  while (span.end > span.begin && static_cast<unsigned char>(text[span.end - 1]) <= 0x20) --span.end;
  return span;
}

Span word_at(const std::string& text, uint32_t offset) {
  uint32_t from = offset > kLongestWord ? offset - kLongestWord : 0;
  while (from < offset && (static_cast<unsigned char>(text[from]) & 0xC0) == 0x80) ++from;
  while (from < text.size()) {
    const Span word = text::next_word(text, from);
    if (word.empty() || word.begin > offset) break;
    if (word.end >= offset) return word;
    from = word.end;
  }
  return {offset, offset};
}

Json selection(const Context& context, uint32_t offset) {
  const std::string& text = context.text();
  const provision::Outline& outline = context.review.outline;
  std::vector<Span> spans;  // outermost first
  for (Index i = outline.at(std::min<uint32_t>(offset, text.empty() ? 0 : static_cast<uint32_t>(text.size() - 1)));;
       i = outline.provisions[i].parent) {
    for (const Span run : outline.runs_of(i)) {
      if (run.contains(offset)) spans.push_back(run);
    }
    spans.push_back(i == 0 ? Span{0, static_cast<uint32_t>(text.size())}
                           : without_trailing_space(text, outline.provisions[i].span));
    if (i == 0) break;
  }
  std::reverse(spans.begin(), spans.end());
  spans.push_back(word_at(text, offset));
  Json range;
  Span around{0, static_cast<uint32_t>(text.size())};
  for (const Span span : spans) {
    const bool inside = around.contains(span) && span.begin <= offset && offset <= span.end;
    if (!inside || (!range.is_null() && span == around)) continue;
    Json next = {{"range", context.range(span)}};
    if (!range.is_null()) next["parent"] = std::move(range);
    range = std::move(next);
    around = span;
  }
  return range;
}

}  // namespace

Json folding_ranges(const Context& context, const Json&) {
  Json all = Json::array();
  const auto& provisions = context.review.outline.provisions;
  const Json& limit = at(context.client.capabilities, "textDocument", "foldingRange", "rangeLimit");
  const size_t most = limit.is_number_unsigned() ? limit.get<size_t>() : SIZE_MAX;
  for (Index i = 1; i < provisions.size() && all.size() < most; ++i) {
    const Span span = without_trailing_space(context.text(), provisions[i].span);
    const text::Position begin = context.review.document.position(span.begin, text::Encoding::utf8);
    const text::Position end = context.review.document.position(span.end, text::Encoding::utf8);
    if (end.line > begin.line) all.push_back({{"startLine", begin.line}, {"endLine", end.line}, {"kind", "region"}});
  }
  return all;
}

Json selection_ranges(const Context& context, const Json& params) {
  const Json& positions = at(params, "positions");
  if (!positions.is_array() || positions.size() > kMostPositions)
    throw Failure{kInvalidParams, "positions are missing"};
  Json all = Json::array();
  for (const Json& position : positions) all.push_back(selection(context, context.offset(position)));
  return all;
}

}  // namespace caveat::lsp
