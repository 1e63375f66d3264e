// Work on many things at once, with the results in order: a bounded pool of threads.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace caveat::cli {

inline unsigned default_jobs() { return std::max(1u, std::thread::hardware_concurrency()); }

// Calls work(i) for every i below `count` on up to `jobs` threads, and take(i, result) on the calling thread, in order,
// each as soon as its turn comes. At most 4 × jobs results wait. take() gives false to stop early; what it throws stops
// the work too, and comes out of here. `work` must be safe on many threads and must not throw.
template <typename Result>
void in_order(size_t count, unsigned jobs, const std::function<Result(size_t)>& work,
              const std::function<bool(size_t, Result)>& take) {
  if (jobs <= 1 || count <= 1) {
    for (size_t i = 0; i < count; ++i) {
      if (!take(i, work(i))) return;
    }
    return;
  }
  std::mutex mutex;
  std::condition_variable changed;
  std::map<size_t, Result> waiting;
  size_t next = 0, taken = 0;
  bool stopped = false;
  const size_t ahead = size_t{4} * jobs;

  const auto worker = [&] {
    for (;;) {
      size_t i;
      {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return stopped || next >= count || next < taken + ahead; });
        if (stopped || next >= count) return;
        i = next++;
      }
      Result result = work(i);
      const std::lock_guard lock(mutex);
      waiting.emplace(i, std::move(result));
      changed.notify_all();
    }
  };
  const auto stop = [&] {
    const std::lock_guard lock(mutex);
    stopped = true;
    changed.notify_all();
  };
  std::vector<std::jthread> threads;
  try {
    for (size_t i = 0; i < std::min<size_t>(jobs, count); ++i) threads.emplace_back(worker);
    for (size_t i = 0; i < count; ++i) {
      std::unique_lock lock(mutex);
      changed.wait(lock, [&] { return waiting.count(i) > 0; });
      auto result = waiting.extract(i);
      ++taken;
      lock.unlock();
      changed.notify_all();
      if (!take(i, std::move(result.mapped()))) break;
    }
  } catch (...) {
    stop();
    throw;
  }
  stop();
}

}  // namespace caveat::cli
