#include "review/session.h"

#include <utility>

#include "document/edited.h"
#include "review/earlier.h"

namespace caveat::review {

Session::Session(std::shared_ptr<const Engine> engine)
    : engine_(std::move(engine)), review_(std::make_unique<Review>()), earlier_(std::make_unique<Earlier>()) {}
Session::~Session() = default;
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;

void Session::open(std::string path, std::string text, const std::string& format,
                   std::vector<checklist::Suppression> accepted) {
  accepted_ = std::move(accepted);
  earlier_ = std::make_unique<Earlier>();
  review_ = std::make_unique<Review>();
  review_->document = document::of_source(std::move(path), std::move(text), format);
  fresh_ = false;
}

void Session::edit(Span span, std::string_view new_text) {
  document::Document& document = review_->document;
  std::string& source = document.source.empty() ? document.text : document.source;
  source.replace(span.begin, span.size(), new_text);
  if (source.empty()) document.text.clear();
  document.source_lines.replace(source, span, static_cast<uint32_t>(new_text.size()));
  fresh_ = false;
}

const std::string& Session::source() const { return review_->document.source_text(); }

const text::Lines& Session::lines() const { return review_->document.source_lines; }

const Review& Session::review() {
  if (!fresh_) {
    document::refresh(review_->document);
    review_ = engine_->review_again(std::move(review_), *earlier_, accepted_);
    fresh_ = true;
  }
  return *review_;
}

bool Session::fresh() const { return fresh_; }

}  // namespace caveat::review
