// Work on a hostile file in a process of its own: what it takes too much of ends there, and so does what it breaks,
// while the other files are still read. For libraries that cannot be told to stop.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

namespace caveat::document {

// What the work hands over: bytes in memory that both processes share.
class Handover {
 public:
  // Room for `most` bytes. No room at all where there is too little memory: then nothing can be put.
  explicit Handover(size_t most);
  ~Handover();
  Handover(const Handover&) = delete;
  Handover& operator=(const Handover&) = delete;

  // False, and nothing is put, where there is no room left. full() says later that this came about.
  bool put(const void* bytes, size_t size);
  bool full() const;

  std::string_view bytes() const;

 private:
  struct Shared;
  Shared* shared_;
  size_t most_;
};

enum class Ending : uint8_t {
  done,
  too_slow,  // took more processor time
  failed     // crashed, took more memory, or could not begin
};

// Runs `work` to its end, or until it has taken `seconds` of processor time or `memory` bytes beside what this process
// has. It must not take locks that another thread may hold, and nothing that it changes is seen here but what it puts.
Ending apart(uint32_t seconds, size_t memory, const std::function<void()>& work);

}  // namespace caveat::document
