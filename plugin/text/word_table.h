// A table of words with a plain value each, laid out flat (flat.h): made once, then read where it lies.
#pragma once

#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace caveat::text {

inline uint64_t hash_of(std::string_view word) {
  uint64_t hash = 0x9E3779B97F4A7C15ull ^ word.size();
  const char* at = word.data();
  size_t left = word.size();
  while (left >= 8) {
    uint64_t chunk;
    std::memcpy(&chunk, at, 8);
    hash = (hash ^ chunk) * 0xD6E8FEB86659FD93ull;
    hash ^= hash >> 32;
    at += 8;
    left -= 8;
  }
  uint64_t tail = 0;
  std::memcpy(&tail, at, left);
  hash = (hash ^ tail) * 0xD6E8FEB86659FD93ull;
  return hash ^ (hash >> 29);
}

template <typename Value>
class WordTable {
 public:
  struct Slot {
    uint32_t hash, begin, length;  // length 0 = free
    Value value;
  };
  // What a WordTable is written as.
  struct Made {
    std::vector<Slot> slots;
    std::vector<char> chars;

    explicit Made(const std::unordered_map<std::string, Value>& words) : slots(1) {
      size_t size = 1;
      while (size < 2 * words.size() + 1) size *= 2;
      slots.resize(size);
      for (const auto& [word, value] : words) {
        if (word.empty()) continue;
        const auto hash = static_cast<uint32_t>(hash_of(word));
        size_t at = hash & (size - 1);
        while (slots[at].length != 0) at = (at + 1) & (size - 1);
        slots[at] = {hash, static_cast<uint32_t>(chars.size()), static_cast<uint32_t>(word.size()), value};
        chars.insert(chars.end(), word.begin(), word.end());
      }
    }

    template <typename Archive>
    void archive(Archive& a) {
      a(slots, chars);
    }
  };

  // nullptr where it has no such word.
  const Value* find(std::string_view word) const {
    const auto hash = static_cast<uint32_t>(hash_of(word));
    for (size_t at = hash & (slots_.size() - 1); slots_[at].length != 0; at = (at + 1) & (slots_.size() - 1)) {
      const Slot& slot = slots_[at];
      if (slot.hash == hash && std::string_view(chars_.data() + slot.begin, slot.length) == word) return &slot.value;
    }
    return nullptr;
  }

  template <typename Archive>
  void archive(Archive& a) {
    a(slots_, chars_);
  }

 private:
  std::span<const Slot> slots_;
  std::span<const char> chars_;
};

}  // namespace caveat::text
