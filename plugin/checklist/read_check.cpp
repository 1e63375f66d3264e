#include "checklist/readers.h"

namespace caveat::checklist {
namespace {

Need read_need(const Value& value, References& references) {
  Need need;
  const auto refer = [&](const Value& at) {
    if (auto id = at.text()) {
      references.push_back({RefersTo::safeguard, *id, at.origin(), ""});
      need.safeguard = std::move(*id);
    }
  };
  if (value.is_scalar()) {
    refer(value);
    return need;
  }
  const Fields fields(value, need_keys());
  if (const Value* safeguard = fields.find("safeguard")) refer(*safeguard);
  if (const Value* at_least = fields.find("at-least"))
    if (const auto index = at_least->choice({"weak", "present"}))
      need.at_least = *index == 0 ? Strength::weak : Strength::present;
  if (const Value* at_most = fields.find("at-most"))
    if (const auto index = at_most->choice({"missing", "weak"}))
      need.at_most = *index == 0 ? Strength::missing : Strength::weak;
  fields.read("error-when-missing", need.error_when_missing);
  return need;
}

CitationUse read_citation_use(const Value& value, References& references) {
  CitationUse use;
  const auto refer = [&](const Value& at) {
    if (auto id = at.text()) {
      references.push_back({RefersTo::citation, *id, at.origin(), ""});
      use.id = std::move(*id);
    }
  };
  if (value.is_scalar()) {
    refer(value);
    return use;
  }
  const Fields fields(value, citation_use_keys());
  if (const Value* id = fields.find("id")) refer(*id);
  fields.read("passage", use.passage);
  return use;
}

}  // namespace

Check read_check(const Value& file, References& references) {
  Check check;
  check.origin = file.origin();
  const Fields fields(file, check_keys());
  read_id(fields, check.id);
  fields.read("title", check.title);
  read_tags(fields, check.tags);
  fields.read("level", check.level, level_names());
  fields.read("why", check.why);
  fields.read("ask", check.ask);
  check.when = read_patterns(fields, "when", references);
  check.unless = read_patterns(fields, "unless", references);
  fields.each("needs", [&](const Value& item) { check.needs.push_back(read_need(item, references)); });
  fields.each("citations", [&](const Value& item) { check.citations.push_back(read_citation_use(item, references)); });
  fields.each("yields-to", [&](const Value& item) {
    if (auto id = item.text()) {
      references.push_back({RefersTo::check, *id, item.origin(), ""});
      check.yields_to.push_back(std::move(*id));
    }
  });
  if (const Value* about = fields.find("about"))
    if (const auto index = about->choice({"unit", "text"})) check.about_text = *index == 1;
  if (const Value* examples = fields.find("examples")) {
    const Fields of_examples(*examples, check_example_keys());
    check.flag = read_examples(of_examples, "flag", references);
    check.pass = read_examples(of_examples, "pass", references);
  }
  return check;
}

}  // namespace caveat::checklist
