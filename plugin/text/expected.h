// The one way a room says that something went wrong: an Expected<T> holds a value or an Error. Exceptions of the
// libraries a room uses are caught inside that room.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace caveat {

// What a person needs in order to mend it: the file (may be empty), the place in it (1-based; 0 = unknown; columns
// count UTF-8 bytes), what is wrong, and what to do instead.
struct Error {
  std::string message;
  std::string remedy;
  std::string file;
  int line = 0;
  int column = 0;

  // "file:line:column: message; remedy", leaving out what is unknown.
  std::string to_string() const;
};

template <typename T>
class [[nodiscard]] Expected {
 public:
  Expected(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Expected(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  explicit operator bool() const { return state_.index() == 0; }
  T& operator*() & { return std::get<0>(state_); }
  const T& operator*() const& { return std::get<0>(state_); }
  T&& operator*() && { return std::get<0>(std::move(state_)); }
  T* operator->() { return &std::get<0>(state_); }
  const T* operator->() const { return &std::get<0>(state_); }
  const Error& error() const { return std::get<1>(state_); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace caveat
