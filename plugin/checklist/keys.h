// The keys of each kind of map in a checklist or configuration file, in one place: the readers check against these
// tables, and a test holds the JSON Schemas to them. To add a key, add it here, read it in read_*.cpp and describe it
// in checklists/schema/.
#pragma once

#include <string>
#include <vector>

namespace caveat::checklist {

struct Key {
  std::string name;
  bool required = false;
};

struct KeyTable {
  std::string what;    // as messages name it: "a check"
  std::string schema;  // file under checklists/schema/ that describes it
  std::string at;      // JSON pointer to the object in that schema; "" = its root
  std::vector<Key> keys;
  bool others = false;  // whether other keys are welcome

  std::vector<std::string> names() const;
};

const KeyTable& check_keys();
const KeyTable& check_example_keys();
const KeyTable& pattern_keys();
const KeyTable& example_keys();
const KeyTable& need_keys();
const KeyTable& citation_use_keys();
const KeyTable& safeguard_keys();
const KeyTable& safeguard_example_keys();
const KeyTable& language_keys();
const KeyTable& lexicon_keys();
const KeyTable& citations_keys();
const KeyTable& citation_keys();
const KeyTable& profiles_keys();
const KeyTable& profile_keys();
const KeyTable& config_keys();
const KeyTable& override_keys();
const KeyTable& suppression_keys();

std::vector<const KeyTable*> all_key_tables();

// Values of closed lists, in the order of their enum where there is one.
const std::vector<std::string>& level_names();
const std::vector<std::string>& strength_names();
const std::vector<std::string>& tag_names();
const std::vector<std::string>& check_setting_names();
const std::vector<std::string>& fail_on_names();
const std::vector<std::string>& force_names();
const std::vector<std::string>& tradition_names();
const std::vector<std::string>& reach_names();
const std::vector<std::string>& kind_names();
const std::vector<std::string>& citation_kind_names();
const std::vector<std::string>& citation_type_names();

}  // namespace caveat::checklist
