// Values as bytes and back by copying, for tables that are made when the program is built and read when it starts. Only
// for bytes that the same build wrote: they are not checked, and have no version and no byte order.
//
// A type takes part by a member `template <typename Archive> void archive(Archive& a) { a(first_, second_); }`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

namespace caveat::text {

class FlatWriter {
 public:
  template <typename... Values>
  void operator()(Values&... values) {
    (put(values), ...);
  }
  std::string take() { return std::move(bytes_); }

 private:
  void raw(const void* data, size_t size) { bytes_.append(static_cast<const char*>(data), size); }
  void put_size(uint64_t size) { raw(&size, sizeof size); }

  template <typename Value>
  void put(Value& value) {
    if constexpr (requires { value.archive(*this); }) {
      value.archive(*this);
    } else {
      static_assert(std::is_trivially_copyable_v<Value>);
      raw(&value, sizeof value);
    }
  }
  void put(std::string& value) {
    put_size(value.size());
    raw(value.data(), value.size());
  }
  template <typename Value>
  void put(std::vector<Value>& values) {
    put_size(values.size());
    if constexpr (is_plain<Value>)
      raw(values.data(), values.size() * sizeof(Value));
    else
      for (Value& value : values) put(value);
  }
  template <typename Value>
  void put(std::unordered_map<std::string, Value>& values) {
    put_size(values.size());
    for (auto& [key, value] : values) {
      std::string name = key;
      put(name);
      put(value);
    }
  }

 public:
  template <typename Value>
  static constexpr bool is_plain = std::is_trivially_copyable_v<Value> && !requires(Value & value, FlatWriter& a) {
    value.archive(a);
  };

 private:
  std::string bytes_;
};

class FlatReader {
 public:
  explicit FlatReader(std::string_view bytes) : rest_(bytes) {}

  template <typename... Values>
  void operator()(Values&... values) {
    (get(values), ...);
  }

 private:
  void raw(void* data, size_t size) {
    if (size > 0) std::memcpy(data, rest_.data(), size);
    rest_.remove_prefix(size);
  }
  uint64_t get_size() {
    uint64_t size = 0;
    raw(&size, sizeof size);
    return size;
  }

  template <typename Value>
  void get(Value& value) {
    if constexpr (requires { value.archive(*this); })
      value.archive(*this);
    else
      raw(&value, sizeof value);
  }
  void get(std::string& value) {
    const uint64_t size = get_size();
    value.assign(rest_.substr(0, size));
    rest_.remove_prefix(size);
  }
  template <typename Value>
  void get(std::vector<Value>& values) {
    values.resize(get_size());
    if constexpr (FlatWriter::is_plain<Value>)
      raw(values.data(), values.size() * sizeof(Value));
    else
      for (Value& value : values) get(value);
  }
  template <typename Value>
  void get(std::unordered_map<std::string, Value>& values) {
    const uint64_t size = get_size();
    values.reserve(size);
    for (uint64_t i = 0; i < size; ++i) {
      std::string key;
      get(key);
      get(values[std::move(key)]);
    }
  }

  std::string_view rest_;
};

}  // namespace caveat::text
