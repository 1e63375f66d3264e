// The JSON of the protocol, and careful ways of reading what a client sent.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace caveat::lsp {

using Json = nlohmann::json;

// The value at a path of keys ("general", "positionEncodings"), or null.
template <typename... Keys>
const Json& at(const Json& json, Keys... keys) {
  static const Json null;
  const Json* value = &json;
  for (const std::string_view key : {std::string_view(keys)...}) {
    if (!value->is_object()) return null;
    const auto found = value->find(key);
    if (found == value->end()) return null;
    value = &*found;
  }
  return *value;
}

template <typename... Keys>
bool flag(const Json& json, Keys... keys) {
  const Json& value = at(json, keys...);
  return value.is_boolean() && value.get<bool>();
}

// "" where there is no string.
template <typename... Keys>
std::string word(const Json& json, Keys... keys) {
  const Json& value = at(json, keys...);
  return value.is_string() ? value.get<std::string>() : std::string();
}

// The strings of an array.
template <typename... Keys>
std::vector<std::string> words(const Json& json, Keys... keys) {
  std::vector<std::string> all;
  const Json& value = at(json, keys...);
  if (!value.is_array()) return all;
  for (const Json& one : value) {
    if (one.is_string()) all.push_back(one.get<std::string>());
  }
  return all;
}

// In place of a result: a request that is answered already, or by another thread later.
inline const Json kAnswered(Json::value_t::discarded);

// One line, valid UTF-8 whatever is in it.
inline std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace caveat::lsp
