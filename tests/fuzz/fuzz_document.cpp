// One fuzz target for every reader: CAVEAT_FUZZ_FORMAT names the format ("" = told from the bytes). Beside crashes,
// what a reader promises must hold: valid text, a map that goes forward on both sides, elements and the comments to
// caveat inside the text and in order.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "document/comments.h"
#include "document/document.h"
#include "provision/outline.h"
#include "text/unicode.h"

using namespace caveat;

namespace {

void check(bool holds) {
  if (!holds) __builtin_trap();
}

void check_document(const document::Document& document) {
  const auto size = static_cast<uint32_t>(document.text.size());
  check(text::valid(document.text) == document.text);
  const size_t source_size = document.source_text().size();
  for (size_t i = 0; i < document.map.runs.size(); ++i) {
    const document::SourceMap::Run& run = document.map.runs[i];
    check(run.text <= size && run.source <= source_size);
    if (i > 0) check(document.map.runs[i - 1].text < run.text && document.map.runs[i - 1].source <= run.source);
  }
  uint32_t last = 0;
  for (const document::Element& element : document.elements) {
    check(element.span.begin >= last && element.span.begin <= element.span.end && element.span.end <= size);
    check(element.number.end <= size && element.heading.end <= size);
    last = element.span.begin;
  }
  for (uint32_t at = 0; at < size; at += 1 + size / 16) {
    document.places_of({at, std::min(at + 20, size)});
    document.position(at, text::Encoding::utf16);
  }
  for (const document::Directive& directive : document::directives(document))
    check(directive.source <= source_size && directive.text <= size);
  if (document.elements.empty()) return;
  const provision::Outline outline = provision::read_outline(document);
  for (provision::Index i = 1; i < outline.provisions.size(); ++i) {
    const provision::Provision& one = outline.provisions[i];
    check(one.parent < i && one.next > i && one.next <= outline.provisions[one.parent].next);
    check(one.span.begin <= one.span.end && one.span.end <= size && one.run_end <= outline.runs.size());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const std::string format = std::getenv("CAVEAT_FUZZ_FORMAT") ? std::getenv("CAVEAT_FUZZ_FORMAT") : "";
  document::Options options;
  options.format = format;
  options.limits.file_size = size_t{1} << 20;
  options.limits.unpacked_size = size_t{4} << 20;
  options.limits.pages = 20;
  options.limits.seconds = 0;
  const auto document = document::read("input", {reinterpret_cast<const char*>(data), size}, options);
  if (document) check_document(*document);
  return 0;
}
