#include "checklist/readers.h"

namespace caveat::checklist {
namespace {

std::vector<Pattern> read_own_patterns(const Fields& fields, std::string_view key, const Value& file,
                                       References& references) {
  auto patterns = read_patterns(fields, key, references);
  for (const Pattern& pattern : patterns)
    if (!pattern.powers.empty())
      file.problems().add(pattern.origin, "a pattern of a safeguard cannot have \"powers\"",
                          "say which words make the safeguard");
  return patterns;
}

}  // namespace

Safeguard read_safeguard(const Value& file, References& references) {
  Safeguard safeguard;
  safeguard.origin = file.origin();
  const Fields fields(file, safeguard_keys());
  read_id(fields, safeguard.id);
  fields.read("title", safeguard.title);
  fields.read("why", safeguard.why);
  fields.read("ask", safeguard.ask);
  if (const Value* reach = fields.find("reach"))
    if (const auto index = reach->choice(reach_names())) safeguard.reach = reach_names()[*index];
  fields.read("condition", safeguard.condition);
  safeguard.present = read_own_patterns(fields, "present", file, references);
  safeguard.weak = read_own_patterns(fields, "weak", file, references);
  safeguard.unless = read_own_patterns(fields, "unless", file, references);
  if (const Value* examples = fields.find("examples")) {
    const Fields of_examples(*examples, safeguard_example_keys());
    safeguard.present_examples = read_examples(of_examples, "present", references);
    safeguard.weak_examples = read_examples(of_examples, "weak", references);
    safeguard.not_examples = read_examples(of_examples, "none", references);
  }
  return safeguard;
}

}  // namespace caveat::checklist
