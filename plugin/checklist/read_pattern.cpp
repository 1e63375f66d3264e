#include <fmt/format.h>

#include <algorithm>

#include "checklist/phrase.h"
#include "checklist/readers.h"

namespace caveat::checklist {
namespace {

void read_slot(const Fields& fields, std::string_view key, RefersTo kind, std::vector<std::string>& slot,
               References& references) {
  fields.each(key, [&](const Value& item) {
    auto id = item.text();
    if (!id) return;
    references.push_back({kind, *id, item.origin(), ""});
    slot.push_back(std::move(*id));
  });
}

void read_phrases(const Fields& fields, Pattern& pattern, References& references) {
  const Value* phrases = fields.find("phrases");
  if (!phrases) return;
  if (!phrases->is_map()) {
    phrases->fail("\"phrases\" does not say its language", "write {en: [\"…\"]}, with the language's code");
    return;
  }
  for (const auto& [key, list] : phrases->entries()) {
    references.push_back({RefersTo::language, list.name(), key.origin(), ""});
    for (const Value& item : list.items())
      if (auto phrase = read_phrase(item, list.name(), references))
        pattern.phrases[list.name()].push_back(std::move(*phrase));
  }
}

// Whether an unquoted scalar is cut short by a comment, as in "- within # days".
bool cut_by_comment(const Value& value) {
  if (value.node().Tag() != "?") return false;
  const std::string& text = value.problems().file().text;
  const size_t after = static_cast<size_t>(value.node().Mark().pos) + value.node().Scalar().size();
  const size_t next = text.find_first_not_of(" \t", after);
  return next != std::string::npos && next > after && text[next] == '#';
}

}  // namespace

bool is_id(std::string_view text) {
  const auto good = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  return !text.empty() && text.front() != '-' && text.back() != '-' && std::all_of(text.begin(), text.end(), good);
}

void read_id(const Fields& fields, std::string& into) {
  fields.read("id", into);
  if (into.empty() || is_id(into)) return;
  fields.find("id")->fail(fmt::format("\"{}\" cannot be an id", into),
                          "write lower-case letters and digits joined by hyphens");
}

std::optional<std::string> read_phrase(const Value& value, const std::string& language, References& references) {
  auto text = value.text();
  if (!text) return std::nullopt;
  if (cut_by_comment(value)) {
    value.fail(fmt::format("the phrase \"{}\" is cut short: outside of quotes # begins a comment", *text),
               "put the phrase in quotes, or the comment on a line of its own");
    return std::nullopt;
  }
  const auto phrase = parse_phrase(*text);
  if (!phrase) {
    value.fail(fmt::format("in the phrase \"{}\": {}", *text, phrase.error().message), phrase.error().remedy);
    return std::nullopt;
  }
  for (const PhraseElement& element : *phrase)
    if (element.kind == PhraseElement::Kind::term)
      references.push_back({RefersTo::any_term, element.term, value.origin(), language});
  return text;
}

Pattern read_pattern(const Value& value, References& references) {
  Pattern pattern;
  pattern.origin = value.origin();
  if (value.is_scalar()) {
    if (auto id = value.text()) {
      references.push_back({RefersTo::any_term, *id, value.origin(), ""});
      pattern.says.push_back(std::move(*id));
    }
    return pattern;
  }
  const Fields fields(value, pattern_keys());
  fields.each("force", [&](const Value& item) {
    if (const auto force = item.choice(force_names())) pattern.force.push_back(force_names()[*force]);
  });
  read_slot(fields, "bearer", RefersTo::actor, pattern.bearer, references);
  read_slot(fields, "action", RefersTo::action, pattern.action, references);
  read_slot(fields, "object", RefersTo::object, pattern.object, references);
  read_slot(fields, "addressee", RefersTo::actor, pattern.addressee, references);
  read_slot(fields, "manner", RefersTo::manner, pattern.manner, references);
  read_slot(fields, "says", RefersTo::any_term, pattern.says, references);
  read_slot(fields, "title", RefersTo::manner, pattern.title, references);
  read_slot(fields, "unless", RefersTo::any_term, pattern.unless, references);
  read_slot(fields, "powers", RefersTo::check, pattern.powers, references);
  read_slot(fields, "lacking", RefersTo::safeguard, pattern.lacking, references);
  fields.read("wholly", pattern.wholly);
  read_phrases(fields, pattern, references);
  fields.read("max-days", pattern.max_days);
  fields.read("min-days", pattern.min_days);
  fields.read("level", pattern.level, level_names());
  if (fields.has("lacking") && !fields.has("powers"))
    fields.find("lacking")->fail("\"lacking\" stands without \"powers\"",
                                 "say with \"powers: […]\" which checks must have lacked it");
  if (fields.has("min-days") && !fields.has("says"))
    fields.find("min-days")
        ->fail("\"min-days\" stands without \"says\"",
               "say with \"says: …\" which words name the time, such as a prison term");
  const bool says_something = fields.has("force") || fields.has("bearer") || fields.has("action") ||
                              fields.has("object") || fields.has("addressee") || fields.has("manner") ||
                              fields.has("says") || fields.has("phrases") || fields.has("powers");
  if (value.is_map() && !says_something)
    value.fail("this pattern would be met by every clause",
               "add at least one of: force, bearer, action, object, manner, says, phrases, powers");
  return pattern;
}

std::vector<Pattern> read_patterns(const Fields& fields, std::string_view key, References& references) {
  std::vector<Pattern> patterns;
  fields.each(key, [&](const Value& item) { patterns.push_back(read_pattern(item, references)); });
  return patterns;
}

std::vector<Example> read_examples(const Fields& fields, std::string_view key, References& references) {
  std::vector<Example> examples;
  fields.each(key, [&](const Value& item) {
    Example example;
    example.origin = item.origin();
    const Fields of_example(item, example_keys());
    of_example.read("text", example.text);
    of_example.read("because", example.because);
    of_example.read("language", example.language);
    if (const Value* language = of_example.find("language"))
      if (!example.language.empty())
        references.push_back({RefersTo::language, example.language, language->origin(), ""});
    if (const Value* tradition = of_example.find("tradition"))
      if (const auto index = tradition->choice(tradition_names())) example.tradition = tradition_names()[*index];
    examples.push_back(std::move(example));
  });
  return examples;
}

}  // namespace caveat::checklist
