#include "document/apart.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CAVEAT_SHADOW_MEMORY
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define CAVEAT_SHADOW_MEMORY
#endif

namespace caveat::document {
namespace {

constexpr unsigned kPatience = 10;  // times the processor time that work may last on the clock
constexpr int kDone = 0, kFailed = 1;

void limit(int resource, rlim_t most) {
  const rlimit both{most, most};
  setrlimit(resource, &both);
}

void confine(uint32_t seconds, size_t memory) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_CPU, seconds);
  alarm(seconds * kPatience);
#ifndef CAVEAT_SHADOW_MEMORY
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  limit(RLIMIT_DATA, static_cast<rlim_t>(used.ru_maxrss) * 1024 + memory);
#else
  (void)memory;
#endif
  // What a library says as it gives up is not for the terminal.
  if (const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC); nowhere >= 0) dup2(nowhere, STDERR_FILENO);
}

}  // namespace

struct Handover::Shared {
  size_t size;
  bool full;
  char bytes[1];
};

Handover::Handover(size_t most) : shared_(nullptr), most_(most) {
  void* memory =
      mmap(nullptr, sizeof(Shared) + most, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (memory != MAP_FAILED) shared_ = static_cast<Shared*>(memory);
}

Handover::~Handover() {
  if (shared_) munmap(shared_, sizeof(Shared) + most_);
}

bool Handover::put(const void* bytes, size_t size) {
  if (!shared_) return false;
  if (size > most_ - shared_->size) {
    shared_->full = true;
    return false;
  }
  if (size > 0) std::memcpy(static_cast<char*>(shared_->bytes) + shared_->size, bytes, size);
  shared_->size += size;
  return true;
}

bool Handover::full() const { return !shared_ || shared_->full; }

std::string_view Handover::bytes() const {
  return shared_ ? std::string_view(static_cast<const char*>(shared_->bytes), shared_->size) : std::string_view();
}

Ending apart(uint32_t seconds, size_t memory, const std::function<void()>& work) {
  const pid_t child = fork();
  if (child < 0) return Ending::failed;
  if (child == 0) {
    confine(seconds, memory);
    try {
      work();
    } catch (...) {
      _exit(kFailed);
    }
    _exit(kDone);
  }
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return Ending::failed;
  }
  if (WIFEXITED(status) && WEXITSTATUS(status) == kDone) return Ending::done;
  const int signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  return signal == SIGXCPU || signal == SIGKILL || signal == SIGALRM ? Ending::too_slow : Ending::failed;
}

}  // namespace caveat::document
