#include "document/office_xml.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cstring>

#include "document/xml.h"
#include "text/contains.h"
#include "text/decode.h"

namespace caveat::document {
namespace {

constexpr ptrdiff_t kMostNodes = 8'000'000;  // elements and attributes; a thousand pages have half a million
constexpr int kMostLooked = 200;             // children, and attributes; a look-up never costs more
constexpr unsigned kFlags =
    pugi::parse_escapes | pugi::parse_ws_pcdata | pugi::parse_cdata | pugi::parse_wconv_attribute;

// "&amp;" or "&#97;", however many zeros are in it; empty where no reference begins.
std::string_view reference_at(std::string_view xml, size_t at) {
  if (xml[at] != '&') return {};
  size_t end = at + 1;
  while (end < xml.size() && (xml[end] == '#' || std::isalnum(static_cast<unsigned char>(xml[end])))) ++end;
  return end < xml.size() && xml[end] == ';' ? xml.substr(at, end + 1 - at) : std::string_view{};
}

}  // namespace

size_t markup_end(std::string_view xml, size_t at) {
  const auto after = [&](std::string_view end) {
    const size_t found = xml.find(end, at);
    return found == std::string_view::npos ? xml.size() : found + end.size();
  };
  const std::string_view rest = xml.substr(at);
  if (rest.starts_with("<!--")) return after("-->");
  if (rest.starts_with("<![CDATA[")) return after("]]>");
  if (rest.starts_with("<?")) return after("?>");
  char quote = 0;
  for (; at < xml.size(); ++at) {
    const char c = xml[at];
    if (quote) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      return at + 1;
    }
  }
  return xml.size();
}

Expected<std::unique_ptr<XmlPart>> read_xml(Package& package, const std::string& name, const Limits& limits) {
  auto bytes = package.part(name);
  if (!bytes) return bytes.error();
  return parse_part(name, *bytes, limits);
}

Expected<std::unique_ptr<XmlPart>> parse_part(const std::string& name, std::string_view bytes, const Limits& limits) {
  auto decoded = text::decode(bytes);
  if (!decoded)
    return Error{fmt::format("its part \"{}\" is no XML: {}", name, decoded.error().message),
                 "get the file again, or open it in the program that made it and save it once more"};
  auto part = std::make_unique<XmlPart>();
  part->name = name;
  part->xml = std::move(decoded->text);
  if (decoded->charset != "UTF-8" && part->xml.starts_with("<?xml")) part->xml.erase(0, markup_end(part->xml, 0));
  const ptrdiff_t nodes =
      std::count_if(part->xml.begin(), part->xml.end(), [](char c) { return c == '<' || c == '='; });
  if (nodes > kMostNodes) {
    return Error{fmt::format("its part \"{}\" has more than {} elements", name, kMostNodes),
                 "split it, or save it as plain text and review that"};
  }
  const auto result = part->dom.load_buffer(part->xml.data(), part->xml.size(), kFlags, pugi::encoding_utf8);
  if (!result || !part->root()) {
    return Error{fmt::format("its part \"{}\" is damaged at byte {} ({})", name, result.offset, result.description()),
                 "get the file again, or open it in the program that made it and save it once more"};
  }
  if (deeper_than(part->root(), limits.depth)) {
    return Error{fmt::format("its part \"{}\" has more than {} elements inside one another", name, limits.depth),
                 "save it as plain text and review that, or raise --max-depth"};
  }
  return part;
}

uint32_t xml_offset(pugi::xml_node node) {
  const auto offset = static_cast<uint32_t>(node.offset_debug());
  return node.type() == pugi::node_element ? offset - 1 : offset;
}

size_t element_end(std::string_view xml, size_t begin) {
  size_t depth = 0;
  for (size_t at = begin; at < xml.size(); at = xml.find('<', at)) {
    const bool closes = xml.substr(at).starts_with("</");
    const bool opens = !closes && at + 1 < xml.size() && xml[at + 1] != '!' && xml[at + 1] != '?';
    const size_t end = markup_end(xml, at);
    const bool empty = opens && end >= 2 && xml[end - 2] == '/';
    if (opens && !empty) ++depth;
    if (closes && depth > 0) --depth;
    if ((opens || closes) && depth == 0) return end;
    at = end;
  }
  return xml.size();
}

size_t raw_length(std::string_view xml, size_t begin, size_t decoded) {
  size_t at = begin;
  while (decoded > 0 && at < xml.size() && xml[at] != '<') {
    const std::string_view entity = reference_at(xml, at);
    pugi::xml_document one;
    size_t size = 1;
    // pugixml itself tells what it made of a reference; what it does not know it leaves as it is.
    if (!entity.empty() &&
        one.load_string(fmt::format("<a>{}</a>", entity).c_str(), pugi::parse_escapes | pugi::parse_ws_pcdata)) {
      const size_t made = std::strlen(one.child_value("a"));
      if (made > 0 && made < entity.size()) {
        size = made;
        at += entity.size() - 1;
      }
    }
    ++at;
    decoded -= std::min(decoded, size);
  }
  return at - begin;
}

Names::Names(pugi::xml_node root, std::initializer_list<std::string_view> uris) {
  for (const pugi::xml_attribute attribute : root.attributes()) {
    const std::string_view name = attribute.name();
    if (!text::contains(uris, attribute.value())) continue;
    if (name != "xmlns" && !name.starts_with("xmlns:")) continue;
    prefix_ = name == "xmlns" ? "" : std::string(name.substr(6)) + ":";
    declared_ = true;
    return;
  }
}

bool Names::is(pugi::xml_node node, std::string_view name) const {
  const std::string_view own = node.name();
  return declared_ && own.size() == prefix_.size() + name.size() && own.starts_with(prefix_) && own.ends_with(name);
}

pugi::xml_node Names::child(pugi::xml_node node, std::string_view name) const {
  pugi::xml_node child = node.first_child();
  for (int looked = 0; child && looked < kMostLooked; ++looked, child = child.next_sibling()) {
    if (is(child, name)) return child;
  }
  return {};
}

std::vector<pugi::xml_node> Names::all(pugi::xml_node node, std::string_view name) const {
  std::vector<pugi::xml_node> found;
  pugi::xml_node child = node.first_child();
  for (int looked = 0; child && looked < kMostLooked; ++looked, child = child.next_sibling()) {
    if (is(child, name)) found.push_back(child);
  }
  return found;
}

const char* Names::attribute(pugi::xml_node node, std::string_view name) {
  int looked = 0;
  for (const pugi::xml_attribute attribute : node.attributes()) {
    if (++looked > kMostLooked) break;
    std::string_view own = attribute.name();
    const size_t colon = own.find(':');
    if (colon != std::string_view::npos) own.remove_prefix(colon + 1);
    if (own == name) return attribute.value();
  }
  return "";
}

std::string Insertions::apply(std::string_view xml) {
  std::stable_sort(all_.begin(), all_.end(), [](const One& a, const One& b) { return a.at < b.at; });
  std::string out;
  size_t done = 0;
  for (const One& one : all_) {
    out.append(xml, done, one.at - done);
    out += one.bytes;
    done = one.at;
  }
  out.append(xml, done);
  return out;
}

}  // namespace caveat::document
