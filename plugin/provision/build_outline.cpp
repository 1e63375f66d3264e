#include "provision/build_outline.h"

#include "provision/numbers.h"
#include "provision/syntax.h"

namespace caveat::provision {
namespace {

bool is_small(std::string_view words) { return !words.empty() && words[0] >= 'a' && words[0] <= 'z'; }

// Builds provisions in preorder. A provision's own words are its runs before the first child; words after a child are a
// provision of their own.
class Builder final : public Visitor {
 public:
  explicit Builder(std::string_view text) : text_(text) {
    outline_.provisions.push_back({});
    outline_.provisions[0].next = 1;
    outline_.provisions[0].parent = kNone;
    open_.push_back({0, true});
  }

  void open(Kind kind) override {
    end_loose();
    push(kind);
  }

  void close() override {
    end_loose();
    if (open_.size() > 1) pop();
  }

  void leaf(Leaf leaf, Span span) override {
    span = trimmed(text_, span);
    if (span.empty() || leaf == Leaf::noise) return;
    if (leaf == Leaf::keyword) {
      reach(span);
      return;
    }
    if (leaf == Leaf::number)
      number(span);
    else if (leaf == Leaf::heading)
      heading(span);
    else
      words(leaf, span);
  }

  Outline finish() {
    while (open_.size() > 1) pop();
    Provision& document = outline_.provisions[0];
    document.next = static_cast<Index>(outline_.provisions.size());
    document.span = {0, static_cast<uint32_t>(text_.size())};
    return std::move(outline_);
  }

 private:
  struct Open {
    Index index;
    bool own;  // no child yet
  };

  Provision& top() { return outline_.provisions[open_.back().index]; }

  void push(Kind kind) {
    Provision provision;
    provision.kind = kind;
    provision.parent = open_.back().index;
    provision.depth = static_cast<uint16_t>(open_.size());
    provision.run_begin = provision.run_end = static_cast<uint32_t>(outline_.runs.size());
    open_.back().own = false;
    open_.push_back({static_cast<Index>(outline_.provisions.size()), true});
    outline_.provisions.push_back(provision);
  }

  void pop() {
    const Index index = open_.back().index;
    open_.pop_back();
    Provision& provision = outline_.provisions[index];
    if (provision.span.empty() && index + 1 == outline_.provisions.size()) {  // opened and closed without a word
      open_.back().own = open_.back().index + 1 == index;
      outline_.provisions.pop_back();
      return;
    }
    provision.next = static_cast<Index>(outline_.provisions.size());
    Provision& parent = outline_.provisions[open_.back().index];
    if (!provision.span.empty()) parent.span.end = std::max(parent.span.end, provision.span.end);
  }

  // Widens the open provisions' span to hold a leaf.
  void reach(Span span) {
    for (size_t i = open_.size(); i-- > 0;) {
      Provision& provision = outline_.provisions[open_[i].index];
      if (provision.span.empty())
        provision.span = span;
      else if (i + 1 == open_.size())
        provision.span.end = span.end;
      else
        break;
    }
  }

  void number(Span span) {
    reach(span);
    if (top().number.empty() && open_.size() > 1) top().number = bare_number(text_, span);
  }

  void heading(Span span) {
    Provision& provision = top();
    const bool own = open_.back().own && provision.run_begin == provision.run_end && open_.size() > 1;
    if (!own) {
      words(Leaf::heading, span);
      return;
    }
    reach(span);
    span = without_closing(text_, span);
    if (provision.heading.empty())
      provision.heading = span;
    else
      provision.heading.end = std::max(provision.heading.end, span.end);
  }

  void words(Leaf leaf, Span span) {
    seen_unit_ = seen_unit_ || in_unit();
    if (leaf == Leaf::title || (outline_.title_lines.size() < 40 && !seen_unit_)) outline_.title_lines.push_back(span);
    if (!open_.back().own && open_.size() > 1 && !loose_) {
      push(is_small(span.in(text_)) ? Kind::wrap_up : leaf == Leaf::heading ? Kind::note : Kind::paragraph);
      loose_ = true;
    }
    reach(span);
    if (open_.size() > 1 || open_.back().own) {
      outline_.runs.push_back(span);
      top().run_end = static_cast<uint32_t>(outline_.runs.size());
    }
  }

  bool in_unit() const {
    return std::any_of(open_.begin(), open_.end(),
                       [this](const Open& open) { return is_unit(outline_.provisions[open.index].kind); });
  }

  void end_loose() {
    if (!loose_) return;
    loose_ = false;
    pop();
  }

  std::string_view text_;
  Outline outline_;
  std::vector<Open> open_;
  bool loose_ = false;  // the innermost provision was made for words after a child
  bool seen_unit_ = false;
};

}  // namespace

Outline build_outline(std::string_view text, const Structure& structure) {
  Builder builder(text);
  structure.walk(builder);
  return builder.finish();
}

}  // namespace caveat::provision
