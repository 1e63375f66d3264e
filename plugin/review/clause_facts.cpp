#include "review/clause_facts.h"

namespace caveat::review {

void ClauseFacts::move(Move by) {
  const auto move_span = [&](Span& span) { span = {span.begin + by.bytes, span.end + by.bytes}; };
  if (powers) {
    for (Given& given : *powers) {
      move_span(given.match.tokens_span);
      given.match.token += by.tokens;
    }
  }
  if (!by.keep_resolved) forget_resolved();
  each_mention([&](ClauseMention& mention) {
    mention.begin += by.tokens;
    mention.end += by.tokens;
    if (!mention.references) return;
    for (provision::RawReference& reference : *mention.references) {
      move_span(reference.span);
      move_span(reference.unit);
      move_span(reference.numbers);
    }
    if (!mention.resolved) return;
    for (provision::Reference& reference : *mention.resolved) move_span(reference.span);
  });
  const auto move_reading = [&](norm::Reading& moved) {
    for (norm::ClauseHit& hit : moved.hits) {
      hit.token += by.tokens;
      hit.token_end += by.tokens;
    }
  };
  if (reading) move_reading(*reading);
  if (!full) return;
  if (full->reading) move_reading(*full->reading);
  for (auto& [rule, status] : full->grades) {
    if (!status.where) continue;
    status.where->provision += by.provisions;
    move_span(status.where->span);
  }
}

void ClauseFacts::forget_resolved() {
  each_mention([](ClauseMention& mention) { mention.resolved.reset(); });
}

}  // namespace caveat::review
