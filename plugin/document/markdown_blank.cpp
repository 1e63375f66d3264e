#include <md4c.h>

#include <algorithm>

#include "document/entities.h"
#include "document/gaps.h"
#include "document/html_blank.h"
#include "document/markdown.h"

namespace caveat::document {
namespace {

constexpr size_t kLongestLine = 1 << 20;   // bytes; a longer line is no Markdown that a person wrote
constexpr unsigned kDeepestBrackets = 50;  // in one paragraph: reading nested link labels costs depth × length
constexpr size_t kEventsPerByte = 8;       // a table of n bytes can have n² cells
constexpr unsigned kFlags = MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;

// Whether the cost of parsing stays linear.
bool is_tame(std::string_view text) {
  unsigned depth = 0;
  size_t line = 0;
  bool line_is_blank = true;
  for (size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '\n') {
      if (at - line > kLongestLine) return false;
      if (line_is_blank) depth = 0;
      line = at + 1;
      line_is_blank = true;
    } else if (c != ' ' && c != '\t' && c != '\r') {
      line_is_blank = false;
      if (c == '[' && ++depth > kDeepestBrackets) return false;
      if (c == ']' && depth > 0) --depth;
    }
  }
  return text.size() - line <= kLongestLine;
}

// Copies what md4c calls text to its place in a text of gaps.
class Copier {
 public:
  Copier(std::string_view source, std::string& out) : source_(source), out_(out) {}

  bool run() {
    const MD_PARSER parser = {0,
                              kFlags,
                              [](MD_BLOCKTYPE type, void*, void* self) { return to(self).enter_block(type); },
                              [](MD_BLOCKTYPE, void*, void* self) { return to(self).count(); },
                              [](MD_SPANTYPE type, void*, void* self) { return to(self).span(type, 1); },
                              [](MD_SPANTYPE type, void*, void* self) { return to(self).span(type, -1); },
                              [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
                                return to(self).text(type, {text, size});
                              },
                              nullptr,
                              nullptr};
    return md_parse(source_.data(), static_cast<MD_SIZE>(source_.size()), &parser, this) == 0;
  }

 private:
  static Copier& to(void* self) { return *static_cast<Copier*>(self); }

  // Not zero, which ends the parsing, when there are more events than any document has.
  int count() { return ++events_ > kEventsPerByte * source_.size() + 1000 ? 1 : 0; }

  int enter_block(MD_BLOCKTYPE type) {
    in_html_ = type == MD_BLOCK_HTML;
    if (in_html_) html_ = {};
    return count();
  }

  int span(MD_SPANTYPE type, int step) {
    if (type == MD_SPAN_IMG) images_ += step;
    return count();
  }

  int text(MD_TEXTTYPE type, std::string_view text) {
    const bool of_source = text.data() >= source_.data() && text.data() < source_.data() + source_.size();
    if (!of_source || images_ > 0) return count();
    const auto at = static_cast<size_t>(text.data() - source_.data());
    if (type == MD_TEXT_HTML && in_html_) {
      html_.add(source_, at, at + text.size(), out_);
    } else if (type == MD_TEXT_HTML) {
      if (!is_inline_tag(text) && !text.starts_with("<!")) out_[at] = ' ';
    } else if (type == MD_TEXT_ENTITY) {
      const std::string decoded = decode_entity(text).value_or(std::string(text));
      out_.replace(at, decoded.size(), decoded);
      if (decoded == " ") out_.replace(at, text.size(), text.size(), ' ');
    } else if (type != MD_TEXT_NULLCHAR) {
      out_.replace(at, text.size(), text);
      if (type == MD_TEXT_NORMAL) drop_heading_marks(text, at);
    }
    return count();
  }

  // "… of the court. #### 12. Search": a heading that was run into the paragraph before it, as in texts from a scan.
  void drop_heading_marks(std::string_view text, size_t place) {
    const auto is_end = [&](size_t at) { return at >= text.size() || text[at] == ' '; };
    for (size_t at = text.find("##"); at != std::string_view::npos; at = text.find("##", at)) {
      const size_t end = std::min(text.find_first_not_of('#', at), text.size());
      if ((at == 0 || text[at - 1] == ' ') && is_end(end)) out_.replace(place + at, end - at, end - at, kGap);
      at = end;
    }
  }

  std::string_view source_;
  std::string& out_;
  HtmlBlanker html_;
  bool in_html_ = false;
  int images_ = 0;
  size_t events_ = 0;
};

}  // namespace

std::optional<std::string> blank_markup(std::string_view text) {
  const size_t body = front_matter(text);
  const std::string_view source = text.substr(body);
  if (!is_tame(source)) return std::nullopt;
  std::string out(source.size(), kGap);
  if (!Copier(source, out).run()) return std::nullopt;
  close_gaps(source, out);
  std::string front(text.substr(0, body));
  for (char& c : front) {
    if (c != '\n' && c != '\r') c = ' ';
  }
  return front + out;
}

}  // namespace caveat::document
