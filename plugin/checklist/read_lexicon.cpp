#include <fmt/format.h>

#include "checklist/readers.h"
#include "text/words.h"

namespace caveat::checklist {
namespace {

void read_numbers(const Fields& fields, std::string_view key, std::map<std::string, double>& into) {
  const Value* map = fields.find(key);
  if (!map) return;
  for (const auto& [word, value] : map->entries()) {
    const auto number = value.number();
    if (!number) continue;
    if (*number < 0) {
      value.fail(fmt::format("\"{}\" is less than nothing", value.name()), "write digits, such as 30");
      continue;
    }
    into[value.name()] = *number;
  }
}

}  // namespace

Language read_language(const Value& file, bool& is_default) {
  Language language;
  const Fields fields(file, language_keys());
  fields.read("code", language.code);
  fields.read("name", language.name);
  if (const Value* stemmer = fields.find("stemmer")) {
    // "" is a value here: no stemming.
    if (!stemmer->is_scalar() || !stemmer->node().Scalar().empty()) fields.read("stemmer", language.stemmer);
    if (!text::Stemmer::knows(language.stemmer))
      stemmer->fail(fmt::format("no stemmer \"{}\"", language.stemmer),
                    "write the name of a Snowball stemmer in lower case, such as spanish, or \"\" for none");
  }
  fields.read("default", is_default);
  fields.read("frequent", language.frequent);
  fields.read("light", language.light);
  read_numbers(fields, "numbers", language.numbers);
  read_numbers(fields, "units", language.units);
  fields.read("wider", language.wider);
  fields.read("alternative", language.alternative);
  fields.read("joint", language.joint);
  fields.read("condition", language.condition);
  fields.read("limit", language.limit);
  fields.read("denial", language.denial);
  fields.read("least", language.least);
  fields.read("rate", language.rate);
  const auto read_map = [&](const char* key, std::map<std::string, std::string>& map) {
    if (const Value* value = fields.find(key)) {
      for (const auto& [left, right] : value->entries())
        if (const auto text = right.text()) map[right.name()] = *text;
    }
  };
  read_map("spellings", language.spellings);
  read_map("read_as", language.read_as);
  return language;
}

std::vector<Term> read_terms(const Value& file, const std::string& language, References& references) {
  std::vector<Term> terms;
  const Fields fields(file, lexicon_keys());
  std::string kind;
  if (const Value* value = fields.find("kind"))
    if (const auto index = value->choice(kind_names())) kind = kind_names()[*index];
  const Value* map = fields.find("terms");
  if (!map) return terms;
  for (const auto& [key, phrases] : map->entries()) {
    if (!is_id(phrases.name())) {
      key.fail(fmt::format("\"{}\" cannot be an id", phrases.name()),
               "write lower-case letters and digits joined by hyphens");
      continue;
    }
    Term term{phrases.name(), kind, {}, key.origin()};
    for (const Value& item : phrases.items())
      if (auto phrase = read_phrase(item, language, references)) term.phrases.push_back(std::move(*phrase));
    terms.push_back(std::move(term));
  }
  if (kind.empty()) terms.clear();
  return terms;
}

}  // namespace caveat::checklist
