// Akoma Ntoso 2.0 and 3.0 (OASIS LegalDocML).
#include "document/markup_reader.h"

namespace caveat::document {
namespace {

// Whether a title is that of the document, and not one that its provisions mention.
bool is_of_document(pugi::xml_node title) {
  for (pugi::xml_node node = title.parent(); node; node = node.parent()) {
    const std::string_view name = local_name(node);
    if (name == "preface") return true;
    if (name.ends_with("body") || name.ends_with("Body")) return false;
  }
  return true;
}

// A hierarchical container that is known by an attribute: <hcontainer name="crossheading">.
Rule refine(const pugi::xml_node& node, Rule rule) {
  if (rule.name == "hcontainer" && attribute(node, "name") == "crossheading") rule.kind = "crossHeading";
  if (rule.name == "docTitle" && !is_of_document(node)) rule.role = Role::words;
  return rule;
}

const Dialect& akoma_ntoso() {
  static const Dialect made = dialect({
      {
          {"meta", Role::skip},
          {"coverPage", Role::skip},
          {"authorialNote", Role::skip},
          {"note", Role::skip},
          {"noteRef", Role::skip},
          {"remark", Role::skip},
          {"eop", Role::skip},
          {"eol", Role::line},
          {"br", Role::line},
          {"del", Role::removed},
          {"ins", Role::added},
          {"sup", Role::raised},
          {"docTitle", Role::provision, "docTitle"},
          {"shortTitle", Role::words},
          {"longTitle", Role::block},
          {"preamble", Role::provision, "preamble"},
          {"conclusions", Role::provision, "conclusions"},
          {"toc", Role::provision, "toc"},
          {"tocItem", Role::line},
          {"num", Role::number},
          {"heading", Role::heading},
          {"subheading", Role::block},
          {"crossHeading", Role::provision, "crossHeading"},
          {"book", Role::provision, "book"},
          {"tome", Role::provision, "tome"},
          {"title", Role::provision, "title"},
          {"subtitle", Role::provision, "subtitle"},
          {"part", Role::provision, "part"},
          {"subpart", Role::provision, "subpart"},
          {"chapter", Role::provision, "chapter"},
          {"subchapter", Role::provision, "subchapter"},
          {"division", Role::provision, "division"},
          {"subdivision", Role::provision, "subdivision"},
          {"article", Role::provision, "article"},
          {"section", Role::provision, "section"},
          {"rule", Role::provision, "rule"},
          {"clause", Role::provision, "clause"},
          {"subsection", Role::provision, "subsection"},
          {"subrule", Role::provision, "paragraph"},
          {"subclause", Role::provision, "subclause"},
          {"paragraph", Role::provision, "paragraph"},
          {"subparagraph", Role::provision, "subparagraph"},
          {"alinea", Role::provision, "alinea"},
          {"level", Role::provision, "level"},
          {"hcontainer", Role::provision, "hcontainer"},
          {"transitional", Role::provision, "paragraph"},
          {"list", Role::provision, "paragraph"},
          {"sublist", Role::provision, "point"},
          {"point", Role::provision, "point"},
          {"indent", Role::provision, "indent"},
          {"item", Role::provision, "item"},
          {"proviso", Role::provision, "proviso"},
          {"attachment", Role::provision, "attachment"},
          {"component", Role::provision, "attachment"},
          {"quotedStructure", Role::provision, "quotedStructure"},
          {"embeddedStructure", Role::provision, "quotedStructure"},
          {"blockList", Role::block},
          {"blockContainer", Role::block},
          {"listIntroduction", Role::block},
          {"listWrapUp", Role::provision, "wrapUp"},
          {"wrapUp", Role::provision, "wrapUp"},
          {"wrap", Role::provision, "wrapUp"},
          {"intro", Role::block},
          {"content", Role::block},
          {"p", Role::block},
          {"block", Role::block},
          {"formula", Role::block},
          {"recital", Role::block},
          {"citation", Role::block},
          {"blockquote", Role::block},
          {"ul", Role::block},
          {"ol", Role::block},
          {"li", Role::block},
          {"table", Role::block},
          {"tblock", Role::block},
          {"container", Role::block},
          {"tr", Role::line},
          {"td", Role::line},
          {"th", Role::line},
      },
      {"eId", "id", "wId"},
      refine,
  });
  return made;
}

bool is_sure(std::string_view bytes) { return xml_root(bytes).name == "akomaNtoso"; }

Expected<Document> read_akoma_ntoso(std::string_view bytes, const Options& options) {
  return read_markup(bytes, akoma_ntoso(), options);
}

}  // namespace

Reader akoma_ntoso_reader() {
  return {"akoma-ntoso", {".xml", ".akn"}, is_sure, nullptr, read_akoma_ntoso, "<!--", "-->"};
}

}  // namespace caveat::document
