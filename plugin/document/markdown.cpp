#include "document/markdown.h"

#include "document/reader.h"
#include "text/decode.h"

namespace caveat::document {
namespace {

constexpr int kEnoughMarks = 3;  // signs of Markdown that make a text without a known extension Markdown

std::string_view line_at(std::string_view text, size_t at) {
  std::string_view line = text.substr(at, text.find('\n', at) - at);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

bool is_heading(std::string_view line) {
  const size_t marks = line.find_first_not_of('#');
  return marks >= 1 && marks <= 6 && line.substr(marks).starts_with(' ');
}

size_t after_line(std::string_view text, size_t at) {
  const size_t end = text.find('\n', at);
  return end == std::string_view::npos ? text.size() : end + 1;
}

bool claims(std::string_view start) {
  if (start.starts_with("\xEF\xBB\xBF")) start.remove_prefix(3);
  if (front_matter(start) > 0) return true;
  int marks = 0;
  for (size_t at = 0; at < start.size() && marks < kEnoughMarks; at = after_line(start, at)) {
    const std::string_view line = line_at(start, at);
    marks += is_heading(line) || line.find("](") != std::string_view::npos;
    marks += line.find("**") != std::string_view::npos && line.find("**") != line.rfind("**");
  }
  return marks >= kEnoughMarks;
}

Expected<Document> read_markdown(std::string_view bytes, const Options&) {
  auto decoded = text::decode(bytes);
  if (!decoded) return decoded.error();
  Document document;
  document.notes = std::move(decoded->notes);
  if (auto blanked = blank_markup(decoded->text)) {
    document.text = std::move(*blanked);
    if (document.text != decoded->text) document.source = std::move(decoded->text);
  } else {
    document.text = std::move(decoded->text);
    document.notes.emplace_back(
        "its lines are too long or its brackets nested too deeply for Markdown: read as plain text");
  }
  return document;
}

}  // namespace

size_t front_matter(std::string_view text) {
  const std::string_view fence = line_at(text, 0);
  if (fence != "---" && fence != "+++") return 0;
  size_t at = after_line(text, 0);
  if (line_at(text, at).empty()) return 0;
  while (at < text.size()) {
    const std::string_view line = line_at(text, at);
    at = after_line(text, at);
    if (line == fence || (line == "..." && fence == "---")) return at;
  }
  return 0;
}

Reader markdown_reader() {
  return {"markdown", {".md", ".markdown", ".mdown", ".mkd"}, nullptr, claims, read_markdown, "<!--", "-->"};
}

}  // namespace caveat::document
