#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "checklist/readers.h"

namespace caveat::checklist {
namespace {

// http(s)://host.domain[:port][/…], with no blanks, quotes, angle brackets or user name.
bool is_web_address(std::string_view url) {
  if (url.starts_with("https://")) {
    url.remove_prefix(8);
  } else if (url.starts_with("http://")) {
    url.remove_prefix(7);
  } else {
    return false;
  }
  const auto forbidden = [](unsigned char c) {
    return c <= ' ' || c == 0x7f || c == '"' || c == '<' || c == '>' || c == '\\';
  };
  if (std::any_of(url.begin(), url.end(), forbidden)) return false;
  std::string_view host = url.substr(0, url.find_first_of("/?#"));
  if (const auto colon = host.find(':'); colon != std::string_view::npos) {
    const std::string_view port = host.substr(colon + 1);
    if (port.empty() || port.find_first_not_of("0123456789") != std::string_view::npos) return false;
    host = host.substr(0, colon);
  }
  if (host.find('@') != std::string_view::npos || host.find("..") != std::string_view::npos) return false;
  const auto dot = host.rfind('.');
  return dot != std::string_view::npos && dot > 0 && dot + 1 < host.size();
}

// CSL names: {literal}, {family, given}, or a plain text; joined by commas.
std::string read_authors(const Value& value) {
  std::string authors;
  for (const Value& item : value.items()) {
    std::string name;
    if (item.is_map()) {
      std::string family, given;
      for (const auto& [key, part] : item.entries()) {
        if (part.name() == "literal") name = part.text().value_or("");
        if (part.name() == "family") family = part.text().value_or("");
        if (part.name() == "given") given = part.text().value_or("");
      }
      if (name.empty() && !family.empty()) name = given.empty() ? family : given + " " + family;
      if (name.empty())
        item.fail("this author has no name", "write {literal: …} for a body, {family: …, given: …} for a person");
    } else {
      name = item.text().value_or("");
    }
    if (!authors.empty() && !name.empty()) authors += ", ";
    authors += name;
  }
  return authors;
}

// The first four digits in a row of a CSL date: {date-parts: [[2024, 6]]}, {year: 2024}, 2024-06-14, …
std::string find_year(const YAML::Node& node, int depth = 0) {
  if (depth > 4) return {};
  if (node.IsScalar()) {
    const std::string& text = node.Scalar();
    size_t digits = 0;
    for (size_t at = 0; at < text.size(); ++at) {
      digits = text[at] >= '0' && text[at] <= '9' ? digits + 1 : 0;
      if (digits == 4) return text.substr(at - 3, 4);
    }
    return {};
  }
  if (node.IsSequence()) return node.size() > 0 ? find_year(node[0], depth + 1) : std::string();
  if (!node.IsMap()) return {};
  for (const char* key : {"date-parts", "year", "raw", "literal"})
    for (const auto& entry : node)
      if (entry.first.IsScalar() && entry.first.Scalar() == key) return find_year(entry.second, depth + 1);
  return {};
}

std::string read_kind(const Value& value) {
  const std::string keyword = value.text().value_or("");
  if (keyword.empty()) return {};
  size_t begin = 0;
  while (begin <= keyword.size()) {
    size_t end = std::min(keyword.find(',', begin), keyword.size());
    std::string word = keyword.substr(begin, end - begin);
    word.erase(std::remove(word.begin(), word.end(), ' '), word.end());
    const auto& kinds = citation_kind_names();
    if (std::find(kinds.begin(), kinds.end(), word) != kinds.end()) return word;
    begin = end + 1;
  }
  value.fail(fmt::format("\"keyword: {}\" does not say what the citation is", keyword),
             suggest(keyword, citation_kind_names()));
  return {};
}

Citation read_citation(const Value& value) {
  Citation citation;
  citation.origin = value.origin();
  const Fields fields(value, citation_keys());
  read_id(fields, citation.id);
  fields.read("title", citation.title);
  if (const Value* type = fields.find("type"))
    if (const auto index = type->choice(citation_type_names())) citation.type = citation_type_names()[*index];
  if (const Value* author = fields.find("author")) {
    citation.author = read_authors(*author);
  } else {
    fields.read(fields.has("authority") ? "authority" : "publisher", citation.author);
  }
  if (const Value* issued = fields.find("issued")) {
    citation.year = find_year(issued->node());
    if (citation.year.empty())
      issued->fail("\"issued\" has no year", "write {date-parts: [[2024, 6, 14]]}, as far as the date is known");
  }
  fields.read("URL", citation.url);
  if (!citation.url.empty() && !is_web_address(citation.url))
    fields.find("URL")->fail(fmt::format("\"{}\" is not a web address", citation.url),
                             "write it whole, beginning with https:// or http://");
  if (const Value* keyword = fields.find("keyword")) citation.kind = read_kind(*keyword);
  return citation;
}

}  // namespace

std::vector<Draft<Citation>> read_citations(const Value& file) {
  std::vector<Draft<Citation>> drafts;
  std::map<std::string, int> lines;
  const Fields fields(file, citations_keys());
  fields.each("references", [&](const Value& item) {
    const size_t before = item.problems().count();
    Draft<Citation> draft{read_citation(item), {}, true};
    const auto [earlier, first] = lines.emplace(draft.entry.id, item.origin().line);
    if (!first && !draft.entry.id.empty()) {
      item.fail(fmt::format("the citation \"{}\" comes twice", draft.entry.id),
                fmt::format("delete this one or the one on line {}", earlier->second));
      return;
    }
    draft.good = item.problems().count() == before;
    drafts.push_back(std::move(draft));
  });
  return drafts;
}

}  // namespace caveat::checklist
