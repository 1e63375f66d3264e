// A text that is open in an editor, and its review, which follows every edit.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "review/engine.h"
#include "text/lines.h"
#include "text/span.h"

namespace caveat::review {

struct Earlier;  // earlier.h

// Used by one thread. Edits cost no more than moving the text behind them; the review is brought up to date when it is
// asked for. review() after any edits equals Engine::review of the edited text.
class Session {
 public:
  explicit Session(std::shared_ptr<const Engine> engine);
  ~Session();
  Session(Session&&) noexcept;
  Session& operator=(Session&&) noexcept;

  // Begins anew with a whole text (valid UTF-8). `path` and `format` as for document::of_source; `accepted` is what the
  // configuration says about this text.
  void open(std::string path, std::string text, const std::string& format = "",
            std::vector<checklist::Suppression> accepted = {});

  // Replaces bytes of source(); span ends have to lie inside it and between characters.
  void edit(Span span, std::string_view new_text);

  // The text as the editor holds it, and its lines; always after the last edit.
  const std::string& source() const;
  const text::Lines& lines() const;

  // Valid until the next call of open, edit or review.
  const Review& review();
  // Whether review() has nothing to do.
  bool fresh() const;

 private:
  std::shared_ptr<const Engine> engine_;
  std::vector<checklist::Suppression> accepted_;
  std::unique_ptr<Review> review_;  // its document is the edited one even while the rest is not fresh
  std::unique_ptr<Earlier> earlier_;
  bool fresh_ = false;
};

}  // namespace caveat::review
