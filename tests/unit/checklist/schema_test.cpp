// The JSON Schemas, which editors use, and the key tables, which the loader uses, say the same.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "checklist/keys.h"

namespace caveat::checklist {
namespace {

using nlohmann::json;

json schema(const std::string& name) {
  std::ifstream stream(CAVEAT_SOURCE_DIR "/checklists/schema/" + name);
  BOOST_REQUIRE_MESSAGE(stream, name << " cannot be read");
  return json::parse(stream);
}

std::vector<std::string> sorted(std::vector<std::string> names) {
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<std::string> list(const json& array) { return sorted(array.get<std::vector<std::string>>()); }

BOOST_AUTO_TEST_SUITE(checklist_schema)

BOOST_AUTO_TEST_CASE(keys) {
  for (const KeyTable* table : all_key_tables()) {
    BOOST_TEST_CONTEXT(table->what) {
      const json object = schema(table->schema).at(json::json_pointer(table->at));
      std::vector<std::string> names, required;
      for (const auto& [name, property] : object.at("properties").items()) {
        names.push_back(name);
        BOOST_TEST((property.contains("description") || property.contains("$ref")), name << " has no description");
      }
      for (const Key& key : table->keys)
        if (key.required) required.push_back(key.name);
      BOOST_TEST(names == sorted(table->names()), boost::test_tools::per_element());
      BOOST_TEST(list(object.value("required", json::array())) == sorted(required), boost::test_tools::per_element());
      BOOST_TEST(object.value("additionalProperties", true) == table->others);
    }
  }
}

BOOST_AUTO_TEST_CASE(the_guide_names_every_key) {
  const auto read = [](const char* path) {
    std::ifstream stream(path);
    return std::string((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
  };
  const std::string of_checklists = read(CAVEAT_SOURCE_DIR "/checklists/README.md"),
                    readme = read(CAVEAT_SOURCE_DIR "/README.md");
  for (const KeyTable* table : all_key_tables()) {
    const std::string& guide = table->schema == "config.schema.json" ? readme : of_checklists;
    for (const std::string& name : table->names())
      BOOST_TEST((guide.find("`" + name + "`") != std::string::npos || guide.find(name + ":") != std::string::npos),
                 table->what << ": " << name);
  }
}

struct Row {
  const char* schema;
  const char* at;
  const std::vector<std::string>& names;
};

BOOST_AUTO_TEST_CASE(closed_lists) {
  const std::vector<std::string> need_strengths{"weak", "present"}, most_strengths{"missing", "weak"};
  const Row rows[] = {
      {"check.schema.json", "/properties/level/enum", level_names()},
      {"check.schema.json", "/definitions/tag/enum", tag_names()},
      {"check.schema.json", "/definitions/pattern-map/properties/level/enum", level_names()},
      {"check.schema.json", "/definitions/pattern-map/properties/force/anyOf/0/enum", force_names()},
      {"check.schema.json", "/definitions/need-map/properties/at-least/enum", need_strengths},
      {"check.schema.json", "/definitions/need-map/properties/at-most/enum", most_strengths},
      {"check.schema.json", "/definitions/example/properties/tradition/enum", tradition_names()},
      {"config.schema.json", "/properties/fail-on/enum", fail_on_names()},
      {"safeguard.schema.json", "/properties/reach/enum", reach_names()},
      {"lexicon.schema.json", "/properties/kind/enum", kind_names()},
      {"citations.schema.json", "/definitions/citation/properties/type/enum", citation_type_names()},
  };
  for (const Row& row : rows) BOOST_TEST_CONTEXT(row.schema << row.at) {
      BOOST_TEST(list(schema(row.schema).at(json::json_pointer(row.at))) == sorted(row.names),
                 boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::checklist
