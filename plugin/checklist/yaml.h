// A small typed layer over YAML nodes for the readers of checklist files: it knows where every value stands, and turns
// each mistake into an Error with its place and what to write instead. Nothing here throws. To add a key to a file
// kind, add it to the table in keys.cpp, read it in the kind's read_*.cpp, and describe it in checklists/schema/.
#pragma once

#include <yaml-cpp/yaml.h>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "checklist/keys.h"
#include "checklist/loader.h"
#include "checklist/model.h"
#include "text/expected.h"

namespace caveat::checklist {

// Where the mistakes of one file go.
class Problems {
 public:
  Problems(const SourceFile& file, std::vector<Error>& errors) : file_(file), errors_(errors) {}

  void add(const Origin& at, std::string message, std::string remedy);
  size_t count() const { return errors_.size(); }
  const SourceFile& file() const { return file_; }

 private:
  const SourceFile& file_;
  std::vector<Error>& errors_;
};

// 'write "lvel"' when something known is near, else "write one of: …" with at most 12 of the known; of more, the name of
// the `list` that has them.
std::string suggest(std::string_view word, const std::vector<std::string>& known, std::string_view list = {});

// A value and where it stands. An empty value stands where its key does.
class Value {
 public:
  Value(const YAML::Node& node, Problems& problems, std::string name, const Origin& key = {});

  Origin origin() const { return origin_; }
  const std::string& name() const { return name_; }
  bool is_map() const { return node_.IsMap(); }
  bool is_list() const { return node_.IsSequence(); }
  bool is_scalar() const { return node_.IsScalar(); }
  const YAML::Node& node() const { return node_; }
  Problems& problems() const { return *problems_; }

  // The scalar with its blanks trimmed; nullopt, and an Error, when it is something else or empty.
  std::optional<std::string> text() const;
  std::optional<double> number() const;
  std::optional<bool> flag() const;
  // One of `names`: its index. `what` they are, where the key is no word for it.
  std::optional<size_t> choice(const std::vector<std::string>& names, std::string_view what = {}) const;
  // The items of a list; a single value is a list of one. An empty list is an Error.
  std::vector<Value> items() const;
  // The texts of a list; items in error are left out.
  std::vector<std::string> texts() const;
  // The entries of a map whose keys are free, in the order of the file; a key that comes twice is an Error.
  std::vector<std::pair<Value, Value>> entries() const;

  void fail(std::string message, std::string remedy) const {
    problems_->add(origin_, std::move(message), std::move(remedy));
  }

 private:
  YAML::Node node_;
  Problems* problems_;
  std::string name_;
  Origin origin_;
};

// A map with known keys. Unknown, repeated and missing keys are reported on construction.
class Fields {
 public:
  Fields(const Value& map, const KeyTable& table);

  const Origin& origin() const { return origin_; }
  bool has(std::string_view key) const { return find(key) != nullptr; }
  const Value* find(std::string_view key) const;

  // Each leaves `into` as it is when the key is absent or in error.
  void read(std::string_view key, std::string& into) const;
  void read(std::string_view key, std::vector<std::string>& into) const;
  void read(std::string_view key, bool& into) const;
  void read(std::string_view key, int& into) const;
  template <typename Enum>
  void read(std::string_view key, Enum& into, const std::vector<std::string>& names) const {
    if (const Value* value = find(key))
      if (auto index = value->choice(names)) into = static_cast<Enum>(*index);
  }
  // Calls `read_item` for each item under `key`.
  void each(std::string_view key, const std::function<void(const Value&)>& read_item) const;

 private:
  std::vector<std::pair<std::string, Value>> values_;
  Origin origin_;
};

// The file's one document. Syntax errors, more than one document, and an empty file are Errors.
std::optional<Value> parse_yaml(const SourceFile& file, Problems& problems);

}  // namespace caveat::checklist
