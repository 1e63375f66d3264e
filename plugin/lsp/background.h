// Long work beside the server's own: reviews of files that are not open.
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace caveat::lsp {

// One thread that runs jobs in order; begun with the first.
class Background {
 public:
  using Job = std::function<void()>;

  ~Background() { stop(); }
  void run(Job job);
  // Waits for the job that runs and for those that wait, which should look at stopping().
  void stop();
  bool stopping() const { return stopping_; }

 private:
  void work();

  std::mutex mutex_;
  std::condition_variable ready_;
  std::deque<Job> jobs_;
  std::atomic<bool> stopping_ = false;
  std::thread thread_;
};

}  // namespace caveat::lsp
