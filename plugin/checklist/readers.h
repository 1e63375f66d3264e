// The readers of the file kinds: YAML values to model types. Each gives back what it could read; whether a file was in
// error is seen from Problems::count(). Ids that are used (not defined) are collected as References and resolved when
// every file is read.
#pragma once

#include <string>
#include <vector>

#include "checklist/model.h"
#include "checklist/yaml.h"

namespace caveat::checklist {

enum class RefersTo { actor, action, object, manner, any_term, safeguard, check, citation, language };

struct Reference {
  RefersTo kind;
  std::string id;
  Origin origin;
  std::string language;  // for terms inside phrases: the language they must be in
};
using References = std::vector<Reference>;

// What was read, before its references are resolved.
template <typename Entry>
struct Draft {
  Entry entry;
  References references;
  bool good = true;  // whether it is free of mistakes of its own
};

Check read_check(const Value& file, References& references);
Safeguard read_safeguard(const Value& file, References& references);
Language read_language(const Value& file, bool& is_default);
std::vector<Term> read_terms(const Value& file, const std::string& language, References& references);
std::vector<Draft<Citation>> read_citations(const Value& file);
std::vector<Draft<Profile>> read_profiles(const Value& file);

Pattern read_pattern(const Value& value, References& references);
std::vector<Pattern> read_patterns(const Fields& fields, std::string_view key, References& references);
std::vector<Example> read_examples(const Fields& fields, std::string_view key, References& references);

// Reads a phrase and checks it. nullopt when it is in error. `language` is where the terms in it must be.
std::optional<std::string> read_phrase(const Value& value, const std::string& language, References& references);

// Tags under "tags", each of tag_names().
void read_tags(const Fields& fields, std::vector<std::string>& into);

// Lower-case words joined by hyphens.
bool is_id(std::string_view text);
void read_id(const Fields& fields, std::string& into);

}  // namespace caveat::checklist
