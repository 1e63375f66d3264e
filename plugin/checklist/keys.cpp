#include "checklist/keys.h"

namespace caveat::checklist {

std::vector<std::string> KeyTable::names() const {
  std::vector<std::string> names;
  for (const Key& key : keys) names.push_back(key.name);
  return names;
}

const KeyTable& check_keys() {
  static const KeyTable table{"a check",
                              "check.schema.json",
                              "",
                              {{"id", true},
                               {"title", true},
                               {"tags"},
                               {"level"},
                               {"why", true},
                               {"when", true},
                               {"unless"},
                               {"needs"},
                               {"ask", true},
                               {"citations"},
                               {"yields-to"},
                               {"about"},
                               {"examples", true}}};
  return table;
}

const KeyTable& check_example_keys() {
  static const KeyTable table{
      "the examples of a check", "check.schema.json", "/properties/examples", {{"flag", true}, {"pass", true}}};
  return table;
}

const KeyTable& pattern_keys() {
  static const KeyTable table{"a pattern",
                              "check.schema.json",
                              "/definitions/pattern-map",
                              {{"force"},
                               {"bearer"},
                               {"action"},
                               {"object"},
                               {"addressee"},
                               {"manner"},
                               {"says"},
                               {"title"},
                               {"phrases"},
                               {"unless"},
                               {"powers"},
                               {"lacking"},
                               {"wholly"},
                               {"max-days"},
                               {"min-days"},
                               {"level"}}};
  return table;
}

const KeyTable& example_keys() {
  static const KeyTable table{"an example",
                              "check.schema.json",
                              "/definitions/example",
                              {{"text", true}, {"tradition", true}, {"language"}, {"because", true}}};
  return table;
}

const KeyTable& need_keys() {
  static const KeyTable table{"a need",
                              "check.schema.json",
                              "/definitions/need-map",
                              {{"safeguard", true}, {"at-least"}, {"at-most"}, {"error-when-missing"}}};
  return table;
}

const KeyTable& citation_use_keys() {
  static const KeyTable table{
      "a use of a citation", "check.schema.json", "/definitions/citation-use-map", {{"id", true}, {"passage"}}};
  return table;
}

const KeyTable& safeguard_keys() {
  static const KeyTable table{"a safeguard",
                              "safeguard.schema.json",
                              "",
                              {{"id", true},
                               {"title", true},
                               {"why", true},
                               {"ask", true},
                               {"reach"},
                               {"condition"},
                               {"present", true},
                               {"weak"},
                               {"unless"},
                               {"examples", true}}};
  return table;
}

const KeyTable& safeguard_example_keys() {
  static const KeyTable table{"the examples of a safeguard",
                              "safeguard.schema.json",
                              "/properties/examples",
                              {{"present", true}, {"weak"}, {"none", true}}};
  return table;
}

const KeyTable& language_keys() {
  static const KeyTable table{"a language",
                              "language.schema.json",
                              "",
                              {{"code", true},
                               {"name", true},
                               {"stemmer", true},
                               {"default"},
                               {"frequent", true},
                               {"light"},
                               {"numbers"},
                               {"units"},
                               {"wider"},
                               {"alternative"},
                               {"joint"},
                               {"condition"},
                               {"limit"},
                               {"denial"},
                               {"least"},
                               {"rate"},
                               {"spellings"},
                               {"read_as"}}};
  return table;
}

const KeyTable& lexicon_keys() {
  static const KeyTable table{"a lexicon", "lexicon.schema.json", "", {{"kind", true}, {"terms", true}}};
  return table;
}

const KeyTable& citations_keys() {
  static const KeyTable table{"the citations", "citations.schema.json", "", {{"references", true}}};
  return table;
}

const KeyTable& citation_keys() {
  static const KeyTable table{
      "a citation",
      "citations.schema.json",
      "/definitions/citation",
      {{"id", true}, {"type", true}, {"title", true}, {"author"}, {"issued"}, {"URL", true}, {"keyword", true}},
      true};
  return table;
}

const KeyTable& profiles_keys() {
  static const KeyTable table{"the profiles", "profiles.schema.json", "", {{"profiles", true}}};
  return table;
}

const KeyTable& profile_keys() {
  static const KeyTable table{"a profile",
                              "profiles.schema.json",
                              "/definitions/profile",
                              {{"id", true}, {"title", true}, {"tags"}, {"checks"}}};
  return table;
}

const KeyTable& config_keys() {
  static const KeyTable table{"the configuration",
                              "config.schema.json",
                              "",
                              {{"profile"},
                               {"tags"},
                               {"checks"},
                               {"checklists"},
                               {"languages"},
                               {"fail-on"},
                               {"include"},
                               {"exclude"},
                               {"overrides"},
                               {"suppressions"}}};
  return table;
}

const KeyTable& override_keys() {
  static const KeyTable table{
      "an override",
      "config.schema.json",
      "/definitions/override",
      {{"files", true}, {"profile"}, {"tags"}, {"checks"}, {"checklists"}, {"languages"}, {"fail-on"}}};
  return table;
}

const KeyTable& suppression_keys() {
  static const KeyTable table{"a suppression",
                              "config.schema.json",
                              "/definitions/suppression",
                              {{"check", true}, {"reason", true}, {"provision"}, {"files"}, {"expires"}}};
  return table;
}

std::vector<const KeyTable*> all_key_tables() {
  return {&check_keys(),        &check_example_keys(), &pattern_keys(),           &example_keys(),  &need_keys(),
          &citation_use_keys(), &safeguard_keys(),     &safeguard_example_keys(), &language_keys(), &lexicon_keys(),
          &citations_keys(),    &citation_keys(),      &profiles_keys(),          &profile_keys(),  &config_keys(),
          &override_keys(),     &suppression_keys()};
}

const std::vector<std::string>& level_names() {
  static const std::vector<std::string> names{"note", "warning", "error"};
  return names;
}

const std::vector<std::string>& strength_names() {
  static const std::vector<std::string> names{"missing", "weak", "present"};
  return names;
}

const std::vector<std::string>& tag_names() {
  static const std::vector<std::string> names{"surveillance", "data-sharing", "encryption",
                                              "retention",    "expression",   "offences",
                                              "identity",     "cooperation",  "data-protection-exemptions"};
  return names;
}

// true and false, yes and no: other words of the older YAML standard for "on" and "off".
const std::vector<std::string>& check_setting_names() {
  static const std::vector<std::string> names{"off", "on", "note", "warning", "error", "true", "false", "yes", "no"};
  return names;
}

const std::vector<std::string>& fail_on_names() {
  static const std::vector<std::string> names{"error", "warning", "note", "never"};
  return names;
}

const std::vector<std::string>& force_names() {
  static const std::vector<std::string> names{"power", "duty",       "permission", "prohibition", "offence",
                                              "right", "definition", "statement",  "negated"};
  return names;
}

const std::vector<std::string>& tradition_names() {
  static const std::vector<std::string> names{"treaty", "uk-commonwealth", "us", "civil-law"};
  return names;
}

const std::vector<std::string>& reach_names() {
  static const std::vector<std::string> names{"unit", "cited", "referenced", "text"};
  return names;
}

const std::vector<std::string>& kind_names() {
  static const std::vector<std::string> names{"actor", "action", "object", "manner", "condition", "modal", "safeguard"};
  return names;
}

const std::vector<std::string>& citation_kind_names() {
  static const std::vector<std::string> names{"critique", "standard", "judgment"};
  return names;
}

// The types of CSL 1.0.2.
const std::vector<std::string>& citation_type_names() {
  static const std::vector<std::string> names{"article",
                                              "article-journal",
                                              "article-magazine",
                                              "article-newspaper",
                                              "bill",
                                              "book",
                                              "broadcast",
                                              "chapter",
                                              "classic",
                                              "collection",
                                              "dataset",
                                              "document",
                                              "entry",
                                              "entry-dictionary",
                                              "entry-encyclopedia",
                                              "event",
                                              "figure",
                                              "graphic",
                                              "hearing",
                                              "interview",
                                              "legal_case",
                                              "legislation",
                                              "manuscript",
                                              "map",
                                              "motion_picture",
                                              "musical_score",
                                              "pamphlet",
                                              "paper-conference",
                                              "patent",
                                              "performance",
                                              "periodical",
                                              "personal_communication",
                                              "post",
                                              "post-weblog",
                                              "regulation",
                                              "report",
                                              "review",
                                              "review-book",
                                              "software",
                                              "song",
                                              "speech",
                                              "standard",
                                              "thesis",
                                              "treaty",
                                              "webpage"};
  return names;
}

}  // namespace caveat::checklist
