#include "document/docx_styles.h"

namespace caveat::document {
namespace {

constexpr int kLongestChain = 50;  // styles based on one another

}  // namespace

Names word_names(pugi::xml_node root) {
  return {root,
          {"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
           "http://purl.oclc.org/ooxml/wordprocessingml/main"}};
}

bool is_on(pugi::xml_node property) {
  const std::string_view value = Names::attribute(property, "val");
  return property && value != "0" && value != "false" && value != "off";
}

DocxStyles::DocxStyles(pugi::xml_node styles) : names_(word_names(styles)) {
  pugi::xml_node defaults = styles;
  for (const char* name : {"docDefaults", "rPrDefault", "rPr", "lang"}) defaults = names_.child(defaults, name);
  language_ = Names::attribute(defaults, "val");
  for (const pugi::xml_node style : styles.children()) {
    if (!names_.is(style, "style")) continue;
    const std::string id = Names::attribute(style, "styleId");
    styles_.emplace(id, style);
    const std::string_view is_default = Names::attribute(style, "default");
    if (std::string_view(Names::attribute(style, "type")) == "paragraph" && (is_default == "1" || is_default == "true"))
      default_paragraph_ = id;
  }
}

pugi::xml_node DocxStyles::style(std::string_view id) const {
  const auto found = styles_.find(std::string(id));
  return found == styles_.end() ? pugi::xml_node() : found->second;
}

pugi::xml_node DocxStyles::find(std::string_view id, std::initializer_list<const char*> path) const {
  std::string key(id);
  for (const char* name : path) key.append("/").append(name);
  const auto [known, is_new] = found_.try_emplace(std::move(key));
  pugi::xml_node at = is_new ? style(id) : pugi::xml_node();
  for (int hops = 0; at && hops < kLongestChain && !known->second; ++hops) {
    pugi::xml_node found = at;
    for (const char* name : path) found = names_.child(found, name);
    known->second = found;
    at = style(Names::attribute(names_.child(at, "basedOn"), "val"));
  }
  return known->second;
}

std::string DocxStyles::name(std::string_view id) const {
  std::string name = Names::attribute(names_.child(style(id), "name"), "val");
  for (char& c : name) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return name;
}

}  // namespace caveat::document
