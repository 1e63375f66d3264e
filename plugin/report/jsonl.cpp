// One finding a line, for streams and for line tools: {"path", "language", then the keys of finding_json.h}. A text
// without findings gives no line.
#include "report/finding_json.h"
#include "report/writers.h"

namespace caveat::report {
namespace {

class JsonlWriter : public Writer {
 public:
  JsonlWriter(std::ostream& out, const Settings& settings) : out_(out), settings_(settings) {}

  void add(const review::Review& review) override {
    for (const review::Finding& finding : review.findings) {
      Json line = {{"path", review.document.path}, {"language", language_json(review)}};
      const Json body = finding_json(review, finding, *settings_.checklist);
      for (const auto& [key, value] : body.items()) line[key] = value;
      out_ << dump(line) << '\n';
    }
  }

 private:
  std::ostream& out_;
  Settings settings_;
};

}  // namespace

std::unique_ptr<Writer> make_jsonl(std::ostream& out, const Settings& settings) {
  return std::make_unique<JsonlWriter>(out, settings);
}

}  // namespace caveat::report
