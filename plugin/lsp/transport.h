// Messages as bytes: the framing of the base protocol ("Content-Length: N", blank line, N bytes) over two file
// descriptors.
#pragma once

#include <cstddef>
#include <mutex>
#include <string>
#include <string_view>

namespace caveat::lsp {

inline constexpr size_t kMaxHeader = 8 * 1024;            // bytes of one header
inline constexpr size_t kMaxMessage = 256 * 1024 * 1024;  // bytes of one message; longer ones are skipped

struct Incoming {
  enum class Kind {
    message,
    bad_header,  // no usable Content-Length; what followed was skipped up to the next header
    too_long,    // the message was skipped
    end          // the client is gone, perhaps in the middle of a message
  };
  Kind kind = Kind::end;
  std::string text;
};

// read() is for one thread, write() for any.
class Transport {
 public:
  // Descriptors are not closed.
  Transport(int input, int output);
  ~Transport();
  Transport(const Transport&) = delete;
  Transport& operator=(const Transport&) = delete;

  Incoming read();
  // Whether the client still takes messages; once false, always false.
  bool write(std::string_view message);
  // Makes read() give the end, now and later; for any thread.
  void interrupt();

 private:
  bool fill();
  bool skip(size_t size);
  void resynchronise();

  int input_, output_;
  int wake_;  // an eventfd, readable once interrupted
  std::string buffer_;
  size_t begin_ = 0;  // of what has not been read in buffer_
  std::mutex writing_;
  bool broken_ = false;
};

}  // namespace caveat::lsp
