// textDocument/documentSymbol: the outline.
#include "lsp/symbols.h"

#include <algorithm>

#include "lsp/mentions.h"
#include "report/place.h"

namespace caveat::lsp {

using provision::Index;
using provision::Kind;
using provision::Provision;

namespace {

bool is_listed(const Provision& provision) {
  switch (provision.kind) {
    case Kind::contents:
    case Kind::wrap_up:
    case Kind::note:
      return false;
    case Kind::paragraph:
    case Kind::point:
      return !provision.number.empty();
    default:
      return true;
  }
}

std::string name(const Context& context, Index index) {
  const provision::Outline& outline = context.review.outline;
  const Provision& provision = outline.provisions[index];
  if (provision.kind == Kind::definition) {
    const auto defined = std::find_if(outline.definitions.begin(), outline.definitions.end(),
                                      [&](const provision::Definition& one) { return one.where == index; });
    if (defined != outline.definitions.end()) return "“" + report::one_line(defined->term.in(context.text())) + "”";
  }
  std::string own = report::own_name(context.text(), provision);
  const std::string heading = report::one_line(provision.heading.in(context.text()));
  return heading.empty() || heading == own ? own : own + " " + heading;
}

Json hierarchy(const Context& context, Index parent) {
  Json all = Json::array();
  const auto& provisions = context.review.outline.provisions;
  for (Index i = parent + 1; i < provisions[parent].next; i = provisions[i].next) {
    if (!is_listed(provisions[i])) {  // what stands under it is
      for (Json& child : hierarchy(context, i)) all.push_back(std::move(child));
      continue;
    }
    Json symbol = {{"name", name(context, i)},
                   {"kind", symbol_kind(provisions[i].kind)},
                   {"range", context.range(provisions[i].span)},
                   {"selectionRange", context.range(head_of(context.review, i))}};
    if (Json children = hierarchy(context, i); !children.empty()) symbol["children"] = std::move(children);
    all.push_back(std::move(symbol));
  }
  return all;
}

}  // namespace

int symbol_kind(Kind kind) {
  enum { kModule = 2, kNamespace = 3, kClass = 5, kField = 8, kConstant = 14, kString = 15, kEnumMember = 22 };
  switch (kind) {
    case Kind::part:
    case Kind::chapter:
    case Kind::division:
      return kNamespace;
    case Kind::schedule:
    case Kind::annex:
      return kModule;
    case Kind::paragraph:
      return kField;
    case Kind::definition:
      return kConstant;
    case Kind::point:
      return kEnumMember;
    case Kind::quoted:
    case Kind::preamble:
      return kString;
    default:
      return kClass;
  }
}

Json document_symbols(const Context& context, const Json&) {
  if (context.client.can("textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport"))
    return hierarchy(context, 0);
  return flat_symbols(context, {});
}

Json flat_symbols(const Context& context, std::string_view query) {
  Json all = Json::array();
  const auto& outline = context.review.outline;
  const std::string& text = context.text();
  for (Index i = 1; i < outline.provisions.size(); ++i) {
    const Provision& provision = outline.provisions[i];
    const bool wanted = query.empty() ? is_listed(provision) : provision.kind < Kind::paragraph && is_listed(provision);
    if (!wanted) continue;
    const std::string own = name(context, i);
    if (!matches(own, query)) continue;
    Json symbol = {{"name", own},
                   {"kind", symbol_kind(provision.kind)},
                   {"location", context.location(query.empty() ? provision.span : head_of(context.review, i))}};
    if (provision.parent != 0 && provision.parent != provision::kNone)
      symbol["containerName"] = name(context, provision.parent);
    all.push_back(std::move(symbol));
  }
  if (query.empty()) return all;
  for (const provision::Definition& definition : outline.definitions) {
    const std::string term = report::one_line(definition.term.in(text));
    if (!matches(term, query)) continue;
    all.push_back({{"name", term},
                   {"kind", symbol_kind(Kind::definition)},
                   {"location", context.location(definition.term)},
                   {"containerName", report::place_name(text, outline, definition.where)}});
  }
  return all;
}

bool matches(std::string_view name, std::string_view query) {
  const auto lower = [](unsigned char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; };
  size_t at = 0;
  for (const char c : query) {
    while (at < name.size() && lower(static_cast<unsigned char>(name[at])) != lower(static_cast<unsigned char>(c)))
      ++at;
    if (at++ == name.size()) return false;
  }
  return true;
}

}  // namespace caveat::lsp
