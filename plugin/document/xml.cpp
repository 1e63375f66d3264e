#include "document/xml.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "document/entities.h"

namespace caveat::document {
namespace {

constexpr size_t kStart = 64 * 1024;  // the root element begins in these bytes
constexpr size_t kLongestName = 256;
constexpr unsigned kParse = pugi::parse_cdata | pugi::parse_ws_pcdata;

Error broken(const Xml& xml, const pugi::xml_parse_result& result) {
  const auto offset = static_cast<size_t>(std::max<std::ptrdiff_t>(result.offset, 0));
  const std::string_view before = std::string_view(xml.source).substr(0, offset);
  const auto line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
  return {fmt::format("is not well-formed XML: {}", result.description()),
          "export it again, or mend the element at this line", "", line, 0};
}

size_t after(std::string_view text, size_t at, std::string_view end) {
  const size_t found = text.find(end, at);
  return found == std::string_view::npos ? text.size() : found + end.size();
}

// The end of "<!DOCTYPE …>", with its definitions in brackets.
size_t after_doctype(std::string_view text, size_t at) {
  int brackets = 0;
  for (; at < text.size(); ++at) {
    brackets += (text[at] == '[') - (text[at] == ']');
    if (text[at] == '>' && brackets <= 0) return at + 1;
  }
  return at;
}

}  // namespace

Expected<std::unique_ptr<Xml>> parse_xml(std::string source, const Limits& limits) {
  auto xml = std::make_unique<Xml>();
  xml->source = std::move(source);
  xml->buffer = xml->source;
  const pugi::xml_parse_result result =
      xml->tree.load_buffer_inplace(xml->buffer.data(), xml->buffer.size(), kParse, pugi::encoding_utf8);
  if (!result) return broken(*xml, result);
  if (deeper_than(xml->tree, limits.depth))
    return Error{fmt::format("has elements nested over {} deep", limits.depth),
                 "raise --max-depth if the file is sound", "", 0, 0};
  return xml;
}

bool deeper_than(const pugi::xml_node& root, uint32_t most) {
  uint32_t depth = 0;
  pugi::xml_node node = root;
  for (;;) {
    if (node.first_child()) {
      node = node.first_child();
      if (++depth > most) return true;
      continue;
    }
    while (node != root && !node.next_sibling()) {
      node = node.parent();
      --depth;
    }
    if (node == root) return false;
    node = node.next_sibling();
  }
}

std::string_view local_name(std::string_view name) {
  const size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view attribute(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_attribute& one : node.attributes()) {
    if (local_name(std::string_view(one.name())) == name) return one.value();
  }
  return {};
}

std::string declared_charset(std::string_view bytes) {
  const size_t end = bytes.substr(0, 256).find("?>");
  if (end == std::string_view::npos || bytes.find("<?xml") > 3) return {};
  const std::string_view declaration = bytes.substr(0, end);
  size_t at = declaration.find("encoding");
  if (at == std::string_view::npos || (at = declaration.find_first_of("\"'", at)) == std::string_view::npos) return {};
  const size_t close = declaration.find(declaration[at], at + 1);
  if (close == std::string_view::npos) return {};
  return std::string(declaration.substr(at + 1, close - at - 1));
}

void note_own_entities(std::string_view xml, std::vector<std::string>& notes) {
  const size_t doctype = xml.substr(0, kStart).find("<!DOCTYPE");
  if (doctype == std::string_view::npos) return;
  const size_t end = after_doctype(xml, doctype);
  constexpr std::string_view kBlanks = " \t\r\n", kDefinition = "<!ENTITY";
  std::set<std::string_view> defined, used;
  const std::string_view definitions = xml.substr(0, end);
  for (size_t at = doctype; (at = definitions.find(kDefinition, at)) != std::string_view::npos;) {
    at = std::min(definitions.find_first_not_of(kBlanks, at + kDefinition.size()), end);
    defined.insert(definitions.substr(at, definitions.find_first_of(kBlanks, at) - at));
  }
  for (size_t at = end; !defined.empty() && (at = xml.find('&', at)) != std::string_view::npos;) {
    const std::string_view name =
        xml.substr(at + 1, kLongestName).substr(0, xml.substr(at + 1, kLongestName).find(';'));
    if (defined.contains(name) && !decode_reference(fmt::format("&{};", name))) used.insert(name);
    ++at;
  }
  if (used.empty()) return;
  notes.push_back(fmt::format(
      "it defines names such as &{}; itself (<!ENTITY>): they stand in the text as they are, and the words that they "
      "mean were not read; export the file with the words in their places",
      *used.begin()));
}

Root xml_root(std::string_view bytes) {
  const std::string_view text = bytes.substr(0, kStart);
  size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  for (;;) {
    at = text.find_first_not_of(" \t\r\n", at);
    if (at == std::string_view::npos || text[at] != '<') return {};
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("<?")) {
      at = after(text, at, "?>");
    } else if (rest.starts_with("<!--")) {
      at = after(text, at, "-->");
    } else if (rest.starts_with("<!")) {
      at = after_doctype(text, at);
    } else {
      break;
    }
  }
  const size_t end = std::min(text.find('>', at), text.size());
  const std::string_view tag = text.substr(at + 1, end - at - 1);
  const std::string_view name = tag.substr(0, tag.find_first_of(" \t\r\n/"));
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  if (name.empty() || !letter(name[0])) return {};
  return {local_name(name), tag};
}

}  // namespace caveat::document
