// The reviewed file (DOCX, ODT) with a comment for each finding; for texts of other formats a new one.
#include "document/comment.h"
#include "report/comments.h"
#include "report/writers.h"

namespace caveat::report {
namespace {

using Write = Expected<std::string> (*)(const document::Document&, const std::vector<document::Comment>&,
                                        const document::Commentator&);

class CommentedFile : public Writer {
 public:
  CommentedFile(std::ostream& out, const Settings& settings, Write write)
      : out_(out), settings_(settings), write_(write) {}

  void add(const review::Review& review) override {
    const auto file =
        write_(review.document, comments_of(review, *settings_.checklist), {"caveat", "cv", settings_.date});
    if (file) {
      out_ << *file;
    } else {
      failure_ = file.error();
      failure_->file = review.document.path;
    }
  }

  std::optional<Error> failure() const override { return failure_; }

 private:
  std::ostream& out_;
  Settings settings_;
  Write write_;
  std::optional<Error> failure_;
};

}  // namespace

std::unique_ptr<Writer> make_docx(std::ostream& out, const Settings& settings) {
  return std::make_unique<CommentedFile>(out, settings, document::write_docx);
}

std::unique_ptr<Writer> make_pdf(std::ostream& out, const Settings& settings) {
  return std::make_unique<CommentedFile>(out, settings, document::write_pdf);
}

std::unique_ptr<Writer> make_odt(std::ostream& out, const Settings& settings) {
  return std::make_unique<CommentedFile>(out, settings, document::write_odt);
}

}  // namespace caveat::report
