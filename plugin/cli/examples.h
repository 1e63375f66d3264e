// The examples of a checklist as test cases.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "checklist/model.h"
#include "review/engine.h"

namespace caveat::cli {

struct ExampleCase {
  enum class Kind { flag, pass, safeguard } kind;
  std::string id;  // of the check or safeguard
  const checklist::Example* example = nullptr;
  checklist::Strength expected = checklist::Strength::missing;  // of a safeguard
};

struct ExampleFailure {
  std::string expected, found;
  std::vector<std::string> read;  // how the text was read, as review/trace.h writes it
};

class ExampleRunner {
 public:
  // `checklist` must outlive the runner. Only entries of files in one of `folders`; empty = all.
  ExampleRunner(const checklist::Checklist& checklist, const std::vector<std::string>& folders);

  const std::vector<ExampleCase>& cases() const { return cases_; }
  size_t checks() const { return checks_; }
  size_t safeguards() const { return safeguards_; }

  // Nothing when the example comes out as it should. Safe on many threads.
  std::optional<ExampleFailure> run(const ExampleCase& one) const;

 private:
  bool wanted(const checklist::Origin& origin, const std::vector<std::string>& folders) const;
  std::string language_of(const checklist::Example& example) const;
  std::vector<std::string> trace(const ExampleCase& one) const;

  const checklist::Checklist& checklist_;
  std::vector<ExampleCase> cases_;
  std::map<std::string, std::unique_ptr<review::Engine>> engines_;  // by language
  size_t checks_ = 0, safeguards_ = 0;
};

}  // namespace caveat::cli
