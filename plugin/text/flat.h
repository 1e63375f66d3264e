// Values as bytes and back, for tables that are made when the program is built and read when it starts. Only for bytes
// that the same build wrote: they are not checked, and have no version and no byte order.
//
// A type takes part by a member `template <typename Archive> void archive(Archive& a) { a(first_, second_); }`, or by a
// function `archive(a, value)` beside it. Tables of plain values need not be copied: what was written as a
// std::vector<T> may be read as a std::span<const T>, and a std::string as a std::string_view, which then lie in the
// bytes themselves. These must outlive them and begin where malloc puts them, or better at a line of the cache.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace caveat::text {

inline constexpr size_t kFlatAlignment = 64;  // of tables, from the beginning of the bytes

namespace flat {

template <typename Value, typename Archive>
concept HasMember = requires(Value& value, Archive& a) {
  value.archive(a);
};
template <typename Value, typename Archive>
concept HasFunction = requires(Value& value, Archive& a) {
  archive(a, value);
};
template <typename Value, typename Archive>
concept IsPlain = std::is_trivially_copyable_v<Value> && !HasMember<Value, Archive> && !HasFunction<Value, Archive>;

}  // namespace flat

class FlatWriter {
 public:
  template <typename... Values>
  void operator()(Values&... values) {
    (put(values), ...);
  }
  std::string take() { return std::move(bytes_); }

 private:
  void raw(const void* data, size_t size) {
    if (size > 0) bytes_.append(static_cast<const char*>(data), size);
  }
  void put_size(uint64_t size) { raw(&size, sizeof size); }
  void align() { bytes_.resize((bytes_.size() + kFlatAlignment - 1) / kFlatAlignment * kFlatAlignment); }

  template <typename Value>
  void put(Value& value) {
    static_assert(alignof(Value) <= alignof(std::max_align_t));
    if constexpr (flat::HasMember<Value, FlatWriter>) {
      value.archive(*this);
    } else if constexpr (flat::HasFunction<Value, FlatWriter>) {
      archive(*this, value);
    } else {
      static_assert(std::is_trivially_copyable_v<Value>);
      raw(&value, sizeof value);
    }
  }
  void put(std::string& value) {
    put_size(value.size());
    raw(value.data(), value.size());
  }
  // Where another archive may lie in, so at a place where that can begin.
  void put(std::string_view& value) {
    put_size(value.size());
    align();
    raw(value.data(), value.size());
  }
  template <typename Value>
  void put(std::vector<Value>& values) {
    put_size(values.size());
    if constexpr (flat::IsPlain<Value, FlatWriter>) {
      align();
      raw(values.data(), values.size() * sizeof(Value));
    } else {
      for (Value& value : values) put(value);
    }
  }
  template <typename Value>
  void put(std::map<std::string, Value>& values) {
    put_size(values.size());
    for (auto& [key, value] : values) {
      std::string name = key;
      put(name);
      put(value);
    }
  }

  std::string bytes_;
};

class FlatReader {
 public:
  explicit FlatReader(std::string_view bytes) : bytes_(bytes) {}

  template <typename... Values>
  void operator()(Values&... values) {
    (get(values), ...);
  }

 private:
  std::string_view take(size_t size) {
    at_ += size;
    return bytes_.substr(at_ - size, size);
  }
  void raw(void* data, size_t size) {
    if (size > 0) std::memcpy(data, take(size).data(), size);
  }
  uint64_t get_size() {
    uint64_t size = 0;
    raw(&size, sizeof size);
    return size;
  }
  void align() { at_ = (at_ + kFlatAlignment - 1) / kFlatAlignment * kFlatAlignment; }

  template <typename Value>
  void get(Value& value) {
    if constexpr (flat::HasMember<Value, FlatReader>)
      value.archive(*this);
    else if constexpr (flat::HasFunction<Value, FlatReader>)
      archive(*this, value);
    else
      raw(&value, sizeof value);
  }
  void get(std::string& value) { value.assign(take(get_size())); }
  void get(std::string_view& value) {
    const uint64_t size = get_size();
    align();
    value = take(size);
  }
  template <typename Value>
  void get(std::vector<Value>& values) {
    values.resize(get_size());
    if constexpr (flat::IsPlain<Value, FlatReader>) {
      align();
      raw(values.data(), values.size() * sizeof(Value));
    } else {
      for (Value& value : values) get(value);
    }
  }
  template <typename Value>
  void get(std::span<const Value>& values) {
    const uint64_t size = get_size();
    align();
    values = {reinterpret_cast<const Value*>(take(size * sizeof(Value)).data()), size};
  }
  template <typename Value>
  void get(std::map<std::string, Value>& values) {
    values.clear();
    for (uint64_t left = get_size(); left > 0; --left) {
      std::string key;
      get(key);
      get(values[std::move(key)]);
    }
  }

  std::string_view bytes_;
  size_t at_ = 0;
};

}  // namespace caveat::text
