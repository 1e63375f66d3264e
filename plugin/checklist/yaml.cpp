#include "checklist/yaml.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <unordered_map>

#include "text/nearest.h"

namespace caveat::checklist {
namespace {

constexpr size_t kMostListed = 12;

Origin origin_of(const YAML::Mark& mark, const std::string& file) {
  if (mark.is_null()) return {file, 0, 0};
  return {file, mark.line + 1, mark.column + 1};
}

std::string_view trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string shape(const YAML::Node& node) {
  if (node.IsMap()) return "a map of keys";
  if (node.IsSequence()) return "a list";
  return node.IsScalar() ? "a text" : "nothing";
}

std::optional<double> parse_number(std::string_view text) {
  double number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure != std::errc() || end != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
  return number;
}

}  // namespace

void Problems::add(const Origin& at, std::string message, std::string remedy) {
  errors_.push_back({std::move(message), std::move(remedy), file_.path, at.line, at.column});
}

std::string suggest(std::string_view word, const std::vector<std::string>& known, std::string_view list) {
  if (known.empty()) return "none is defined yet";
  const std::string near = text::nearest(word, known);
  if (!near.empty()) return fmt::format("write \"{}\"", near);
  if (known.size() > kMostListed)
    return list.empty()
               ? fmt::format("write one of the {} that are defined, such as \"{}\"", known.size(), known[0])
               : fmt::format("write one of the {} that are defined; `caveat list {}` shows them", known.size(), list);
  return fmt::format("write one of: {}", fmt::join(known, ", "));
}

Value::Value(const YAML::Node& node, Problems& problems, std::string name, const Origin& key)
    : node_(node), problems_(&problems), name_(std::move(name)) {
  origin_ = node_.IsNull() && key.line > 0 ? key : origin_of(node_.Mark(), problems.file().path);
}

std::optional<std::string> Value::text() const {
  if (node_.IsScalar()) {
    const std::string_view trimmed = trim(node_.Scalar());
    if (!trimmed.empty()) return std::string(trimmed);
  }
  if (node_.IsNull() || node_.IsScalar()) {
    fail(fmt::format("\"{}\" is empty", name_), "write its text, or leave the key out if it is optional");
  } else {
    fail(fmt::format("\"{}\" is {} where one text is expected", name_, shape(node_)),
         "write one text; put it in quotes if it has a colon");
  }
  return std::nullopt;
}

std::optional<double> Value::number() const {
  if (node_.IsScalar())
    if (const auto number = parse_number(trim(node_.Scalar()))) return number;
  fail(fmt::format("\"{}\" is not a number", name_), "write digits, such as 30");
  return std::nullopt;
}

std::optional<bool> Value::flag() const {
  if (node_.IsScalar() && node_.Scalar() == "true") return true;
  if (node_.IsScalar() && node_.Scalar() == "false") return false;
  fail(fmt::format("\"{}\" is neither true nor false", name_), "write true or false");
  return std::nullopt;
}

std::optional<size_t> Value::choice(const std::vector<std::string>& names, std::string_view what) const {
  const auto word = text();
  if (!word) return std::nullopt;
  const auto found = std::find(names.begin(), names.end(), *word);
  if (found != names.end()) return found - names.begin();
  fail(what.empty() ? fmt::format("unknown {} \"{}\"", name_, *word)
                    : fmt::format("unknown {} \"{}\" for {}", what, *word, name_),
       suggest(*word, names));
  return std::nullopt;
}

std::vector<Value> Value::items() const {
  if (!node_.IsSequence()) {
    if (!node_.IsNull()) return {*this};
    fail(fmt::format("\"{}\" is empty", name_), "write at least one entry, or leave the key out if it is optional");
    return {};
  }
  std::vector<Value> items;
  for (const auto& item : node_) items.emplace_back(item, *problems_, name_, origin_);
  if (items.empty())
    fail(fmt::format("the list \"{}\" is empty", name_),
         "write at least one entry, or leave the key out if it is optional");
  return items;
}

std::vector<std::string> Value::texts() const {
  std::vector<std::string> texts;
  for (const Value& item : items())
    if (auto text = item.text()) texts.push_back(std::move(*text));
  return texts;
}

std::vector<std::pair<Value, Value>> Value::entries() const {
  std::vector<std::pair<Value, Value>> entries;
  if (!node_.IsMap()) {
    fail(fmt::format("\"{}\" is {} where a map of keys is expected", name_, shape(node_)),
         "write one \"key: value\" a line");
    return entries;
  }
  std::unordered_map<std::string, int> lines;
  for (const auto& entry : node_) {
    Value key(entry.first, *problems_, "key", origin_);
    const auto name = key.text();
    if (!name) continue;
    const auto [earlier, first] = lines.emplace(*name, key.origin().line);
    if (!first) {
      key.fail(fmt::format("the key \"{}\" comes twice", *name),
               fmt::format("join it with the one on line {}", earlier->second));
      continue;
    }
    entries.emplace_back(key, Value(entry.second, *problems_, *name, key.origin()));
  }
  return entries;
}

Fields::Fields(const Value& map, const KeyTable& table) : origin_(map.origin()) {
  if (!map.is_map()) {
    map.fail(fmt::format("\"{}\" is {} where {} is expected", map.name(), shape(map.node()), table.what),
             fmt::format("write its keys, one \"key: value\" a line; {} has: {}", table.what,
                         fmt::join(table.names(), ", ")));
    return;
  }
  const auto names = table.names();
  for (auto& [key, value] : map.entries()) {
    if (!table.others && std::find(names.begin(), names.end(), value.name()) == names.end()) {
      const std::string near = text::nearest(value.name(), names);
      key.fail(fmt::format("{} has no key \"{}\"", table.what, value.name()),
               near.empty() ? fmt::format("it has: {}", fmt::join(names, ", ")) : fmt::format("write \"{}\"", near));
      continue;
    }
    values_.emplace_back(value.name(), value);
  }
  for (const Key& key : table.keys) {
    if (!key.required || find(key.name)) continue;
    map.fail(fmt::format("{} must have the key \"{}\"", table.what, key.name), fmt::format("add \"{}: …\"", key.name));
  }
}

const Value* Fields::find(std::string_view key) const {
  for (const auto& [name, value] : values_)
    if (name == key) return &value;
  return nullptr;
}

void Fields::read(std::string_view key, std::string& into) const {
  if (const Value* value = find(key))
    if (auto text = value->text()) into = std::move(*text);
}

void Fields::read(std::string_view key, std::vector<std::string>& into) const {
  if (const Value* value = find(key)) into = value->texts();
}

void Fields::read(std::string_view key, bool& into) const {
  if (const Value* value = find(key))
    if (const auto flag = value->flag()) into = *flag;
}

void Fields::read(std::string_view key, int& into) const {
  const Value* value = find(key);
  if (!value) return;
  const auto number = value->number();
  if (!number) return;
  if (*number < 1 || *number > 1'000'000 || *number != std::floor(*number)) {
    value->fail(fmt::format("\"{}\" must be a whole number of 1 or more", key), "write digits, such as 30");
    return;
  }
  into = static_cast<int>(*number);
}

void Fields::each(std::string_view key, const std::function<void(const Value&)>& read_item) const {
  if (const Value* value = find(key))
    for (const Value& item : value->items()) read_item(item);
}

std::optional<Value> parse_yaml(const SourceFile& file, Problems& problems) {
  try {
    const auto documents = YAML::LoadAll(file.text);
    if (documents.empty() || documents[0].IsNull()) {
      problems.add({file.path, 1, 1}, "the file is empty", "write its keys, or delete the file");
      return std::nullopt;
    }
    if (documents.size() > 1) {
      problems.add(origin_of(documents[1].Mark(), file.path), "a second YAML document begins here",
                   "put it in a file of its own");
      return std::nullopt;
    }
    return Value(documents[0], problems, file.path.substr(file.path.find_last_of('/') + 1));
  } catch (const YAML::Exception& failure) {
    problems.add(origin_of(failure.mark, file.path), fmt::format("this is not YAML: {}", failure.msg),
                 "look at the indentation (blanks, no tabs), and put texts with : # { or quotes in quotes");
  } catch (const std::exception& failure) {
    problems.add({file.path, 1, 1}, fmt::format("this cannot be read as YAML: {}", failure.what()),
                 "look at the whole file");
  }
  return std::nullopt;
}

}  // namespace caveat::checklist
