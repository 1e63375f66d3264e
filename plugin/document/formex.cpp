// Formex 4 (Official Journal of the European Union).
#include <algorithm>

#include "document/entities.h"
#include "document/markup_reader.h"
#include "text/contains.h"

namespace caveat::document {
namespace {

// A chapter's title is its number and its heading; that of the act is the act's title.
Rule refine(const pugi::xml_node& node, Rule rule) {
  const std::string_view parent = local_name(node.parent());
  const bool divides = parent == "DIVISION" || parent == "ANNEX" || parent == "CONS.ANNEX" || parent == "CONTENTS";
  if (rule.name == "TITLE" && divides) return {rule.name, Role::block};
  if (rule.name == "TI" || rule.name == "STI") {
    const std::string_view above = local_name(node.parent().parent());
    if (above == "DIVISION") return {rule.name, rule.name == "TI" ? Role::number : Role::heading};
    if (above == "ANNEX" || above == "CONTENTS" || above == "CONS.ANNEX") return {rule.name, Role::heading};
  }
  if (rule.name == "HT" && attribute(node, "TYPE") == "SUP") rule.role = Role::raised;
  if (rule.name == "DIVISION") {
    const std::string_view title = node.child("TITLE").child("TI").child("P").child_value();
    if (title.starts_with("CHAP") || title.starts_with("Chap")) rule.kind = "chapter";
  }
  return rule;
}

// <QUOT.START CODE="2018"/> is a quotation mark, named by its character's number.
std::string stands_for(const pugi::xml_node& node) {
  const std::string_view name = local_name(node);
  if (name != "QUOT.START" && name != "QUOT.END") return {};
  const std::string_view code = attribute(node, "CODE");
  if (code.size() != 4) return {};
  return decode_reference("&#x" + std::string(code) + ";").value_or("");
}

const Dialect& formex() {
  static const Dialect made = dialect({
      {
          {"INFO.CONSLEG", Role::skip},
          {"INFO.PROD", Role::skip},
          {"BIB.INSTANCE", Role::skip},
          {"BIB.INSTANCE.CONS", Role::skip},
          {"BIB.DATA", Role::skip},
          {"FAM.COMP", Role::skip},
          {"GR.CORRIG", Role::skip},
          {"NOTE", Role::skip},
          {"GR.NOTES", Role::skip},
          {"TOC", Role::skip},
          {"IMG.CNT", Role::skip},
          {"INCL.ELEMENT", Role::skip},
          {"PUBLICATION.REF", Role::skip},
          {"PAGE.FIRST", Role::skip},
          {"PAGE.SEQ", Role::skip},
          {"PAGE.LAST", Role::skip},
          {"PAGE.TOTAL", Role::skip},
          {"NO.DOC.TXT", Role::skip},
          {"TITLE", Role::provision, "docTitle"},
          {"PREAMBLE", Role::provision, "preamble"},
          {"CONSID", Role::provision, "paragraph"},
          {"DIVISION", Role::provision, "division"},
          {"ARTICLE", Role::provision, "article"},
          {"PARAG", Role::provision, "paragraph"},
          {"ITEM", Role::provision, "point"},
          {"SUBPARAG", Role::provision, "paragraph"},
          {"QUOT.S", Role::provision, "quotedStructure"},
          {"ANNEX", Role::provision, "annex"},
          {"CONS.ANNEX", Role::provision, "annex"},
          {"FINAL", Role::provision, "conclusions"},
          {"SIGNATURE", Role::provision, "conclusions"},
          {"DLIST.ITEM", Role::provision, "point"},
          {"TI.ART", Role::number},
          {"NO.PARAG", Role::number},
          {"NO.P", Role::number},
          {"NO.SUBPARAG", Role::number},
          {"STI.ART", Role::heading},
          {"TI", Role::words},
          {"STI", Role::words},
          {"ALINEA", Role::block},
          {"P", Role::block},
          {"TXT", Role::block},
          {"VISA", Role::block},
          {"PREAMBLE.INIT", Role::block},
          {"PREAMBLE.FINAL", Role::block},
          {"GR.CONSID.INIT", Role::block},
          {"GR.SEQ", Role::block},
          {"CAPTION", Role::block},
          {"LV", Role::block},
          {"PROLOG", Role::block},
          {"TERM", Role::block},
          {"DEFINITION", Role::block},
          {"PL.DATE", Role::block},
          {"SIGNATORY", Role::block},
          {"TBL", Role::block},
          {"INTRO", Role::block},
          {"SUBDIV", Role::block},
          {"ROW", Role::line},
          {"CELL", Role::line},
      },
      {"IDENTIFIER"},
      refine,
      nullptr,
      nullptr,
      stands_for,
  });
  return made;
}

bool is_sure(std::string_view bytes) {
  constexpr std::string_view kRoots[] = {"ACT", "CONS.ACT", "ANNEX", "GENERAL", "AGR", "CORR", "DECISION", "OPINION"};
  const Root root = xml_root(bytes);
  return text::contains(kRoots, root.name) && (bytes.substr(0, 4096).find("formex") != std::string_view::npos ||
                                               bytes.find("<ENACTING.TERMS") != std::string_view::npos);
}

Expected<Document> read_formex(std::string_view bytes, const Options& options) {
  return read_markup(bytes, formex(), options);
}

}  // namespace

Reader formex_reader() { return {"formex", {".xml"}, is_sure, nullptr, read_formex, "<!--", "-->"}; }

}  // namespace caveat::document
