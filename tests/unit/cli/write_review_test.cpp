#include "cli/write_review.h"

#include <boost/test/unit_test.hpp>
#include <ostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "cli/document_files.h"
#include "cli/folder.h"

BOOST_AUTO_TEST_SUITE(write_review)

using namespace caveat;
using namespace caveat::cli;

// Writes the text, unless that says not to.
class Fragile : public report::Writer {
 public:
  explicit Fragile(std::ostream& out) : out_(out) {}
  void add(const review::Review& review) override {
    out_ << review.document.text;
    if (review.document.text == "throws") throw std::out_of_range("too far");
    if (review.document.text == "fails") failure_ = Error{"cannot be written", "try again", review.document.path};
  }
  std::optional<Error> failure() const override { return failure_; }

 private:
  std::ostream& out_;
  std::optional<Error> failure_;
};

std::unique_ptr<report::Writer> make_fragile(std::ostream& out, const report::Settings& /*settings*/) {
  return std::make_unique<Fragile>(out);
}

BOOST_AUTO_TEST_CASE(one_that_cannot_be_written_leaves_the_others) {
  const report::Format format{"fragile", "for a test", make_fragile, false, ".out"};
  const test::Folder folder;
  std::vector<review::Input> inputs;
  for (const char* text : {"first", "throws", "second", "fails", "third"})
    inputs.push_back({.path = std::string("bills/") + text, .error = {}});
  auto files = DocumentFiles::open(format, {}, folder / "", inputs);
  BOOST_REQUIRE(files);
  for (const review::Input& input : inputs) {
    review::Review review;
    review.document.path = input.path;
    review.document.text = input.path.substr(6);
    const std::optional<Error> lost = cli::write_review(**files, review);
    const bool bad = review.document.text == "throws" || review.document.text == "fails";
    BOOST_TEST(lost.has_value() == bad, input.path);
    if (!lost) continue;
    BOOST_TEST(lost->file == input.path);
    BOOST_TEST(!lost->remedy.empty());
    if (review.document.text == "throws") BOOST_TEST(lost->message.find("too far") != std::string::npos);
  }
  BOOST_TEST(folder.names() == "first.out second.out third.out");
}

BOOST_AUTO_TEST_SUITE_END()
