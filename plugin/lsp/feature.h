// What a client can ask about an open text. Each feature is one file: a function from the review and the request's
// params to the result.
//
// To add a feature: its file with the function, its line here and in features() (feature.cpp).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lsp/client.h"
#include "lsp/json.h"
#include "review/engine.h"
#include "text/lines.h"

namespace caveat::lsp {

// A text under review, and the way from its bytes to the client's positions and back.
struct Context {
  const review::Review& review;
  const checklist::Checklist& checklist;
  const Client& client;
  const Settings& settings;
  const std::string& uri;
  std::optional<int64_t> version;  // of an open text

  const std::string& text() const { return review.document.text; }
  Json position(uint32_t offset) const;
  Json range(Span span) const;
  Json location(Span span) const { return {{"uri", uri}, {"range", range(span)}}; }
  // A link that editors open at the place: uri#L12,5.
  std::string link(uint32_t offset) const;
  // Offset of a Position; InvalidParams when it is none.
  uint32_t offset(const Json& position) const;
  Span span(const Json& range) const;
};

// A request that cannot be answered; caught by the server.
struct Failure {
  int code;
  std::string message;
};

struct Feature {
  const char* method;
  Json (*answer)(const Context& context, const Json& params);
  const char* provider;                   // the server capability; nullptr for requests of our own
  Json (*options)(const Client& client);  // its value; nullptr = true
};

const std::vector<Feature>& features();
const Feature* feature_named(const std::string& method);

Json code_actions(const Context& context, const Json& params);
Json code_lenses(const Context& context, const Json& params);
Json definition(const Context& context, const Json& params);
Json document_highlights(const Context& context, const Json& params);
Json document_links(const Context& context, const Json& params);
Json document_symbols(const Context& context, const Json& params);
Json folding_ranges(const Context& context, const Json& params);
Json full_semantic_tokens(const Context& context, const Json& params);
Json hover(const Context& context, const Json& params);
Json inlay_hints(const Context& context, const Json& params);
Json range_semantic_tokens(const Context& context, const Json& params);
Json references(const Context& context, const Json& params);
Json selection_ranges(const Context& context, const Json& params);
Json report_of(const Context& context, const Json& params);
Json submission(const Context& context, const Json& params);
Json summary(const Context& context, const Json& params);
Json suppression(const Context& context, const Json& params);

// A finding as caveat/summary has it.
Json finding_summary(const Context& context, const review::Finding& finding);

Json semantic_token_options(const Client& client);
Json code_action_options(const Client& client);

}  // namespace caveat::lsp
