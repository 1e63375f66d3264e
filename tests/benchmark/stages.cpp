// Speed and allocations of each stage, one thread, over the text file named by CAVEAT_BENCHMARK_TEXT (the sample bill
// by default). Run it through tests/benchmark/report for texts of several sizes.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <new>
#include <string>

#include "checklist/builtin.h"
#include "document/document.h"
#include "norm/matcher.h"
#include "review/engine.h"
#include "review/powers.h"
#include "review/text_model.h"
#include "text/decode.h"

namespace {

size_t allocations = 0;

std::string read_file() {
  const char* path = std::getenv("CAVEAT_BENCHMARK_TEXT");
  std::ifstream file(path ? path : CAVEAT_SOURCE_DIR "/tests/corpus/sample-bill.md", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

const std::string& bytes() {
  static const std::string text = read_file();
  return text;
}

}  // namespace

void* operator new(size_t size) {
  ++allocations;
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, size_t) noexcept { std::free(memory); }

namespace caveat {
namespace {

// Counts the bytes and allocations of a benchmark's loop.
class Meter {
 public:
  explicit Meter(benchmark::State& state) : state_(state), before_(allocations) {}
  ~Meter() {
    state_.SetBytesProcessed(static_cast<int64_t>(state_.iterations() * bytes().size()));
    const double megabytes = static_cast<double>(state_.iterations() * bytes().size()) / 1e6;
    state_.counters["allocations_per_MB"] = static_cast<double>(allocations - before_) / megabytes;
  }

 private:
  benchmark::State& state_;
  size_t before_;
};

const checklist::Language& language() {
  const auto* found = norm::detect_language(checklist::builtin().languages, bytes());
  return found ? *found : checklist::builtin().languages.front();
}

void decode(benchmark::State& state) {
  Meter meter(state);
  for (auto _ : state) benchmark::DoNotOptimize(text::decode(bytes()));
}

void outline(benchmark::State& state) {
  Meter meter(state);
  for (auto _ : state) benchmark::DoNotOptimize(provision::read_outline(bytes()));
}

void words(benchmark::State& state) {
  const review::Rules rules(checklist::builtin(), language(), {});
  const provision::Outline outline = provision::read_outline(bytes());
  norm::Forms forms(rules.lexicon.vocabulary());
  Meter meter(state);
  for (auto _ : state) benchmark::DoNotOptimize(norm::read_tokens(bytes(), outline, forms));
}

void terms(benchmark::State& state) {
  const review::Rules rules(checklist::builtin(), language(), {});
  const provision::Outline outline = provision::read_outline(bytes());
  norm::Forms forms(rules.lexicon.vocabulary());
  const norm::Tokens tokens = norm::read_tokens(bytes(), outline, forms);
  Meter meter(state);
  for (auto _ : state) benchmark::DoNotOptimize(rules.lexicon.matcher().find(tokens, forms));
}

void powers(benchmark::State& state) {
  const review::Rules rules(checklist::builtin(), language(), {});
  const provision::Outline outline = provision::read_outline(bytes());
  norm::Forms forms(rules.lexicon.vocabulary());
  std::vector<std::string> trace;
  Meter meter(state);
  for (auto _ : state) {
    review::TextModel model(bytes(), outline, rules, forms);
    benchmark::DoNotOptimize(review::find_powers(model, {}, trace));
  }
}

void end_to_end(benchmark::State& state) {
  const review::Engine engine(checklist::builtin(), {});
  Meter meter(state);
  for (auto _ : state) {
    Expected<document::Document> document = document::read("bill.txt", bytes());
    if (document) benchmark::DoNotOptimize(engine.review(*std::move(document)));
  }
}

void start_up(benchmark::State& state) {
  for (auto _ : state) {
    const review::Rules rules(checklist::builtin(), language(), {});
    benchmark::DoNotOptimize(&rules);
  }
}

BENCHMARK(decode)->Unit(benchmark::kMillisecond);
BENCHMARK(outline)->Unit(benchmark::kMillisecond);
BENCHMARK(words)->Unit(benchmark::kMillisecond);
BENCHMARK(terms)->Unit(benchmark::kMillisecond);
BENCHMARK(powers)->Unit(benchmark::kMillisecond);
BENCHMARK(end_to_end)->Unit(benchmark::kMillisecond);
BENCHMARK(start_up)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace caveat

BENCHMARK_MAIN();
