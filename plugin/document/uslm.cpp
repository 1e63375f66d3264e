// United States Legislative Markup (bills, public laws, statute compilations, the Code).
#include "document/markup_reader.h"

namespace caveat::document {
namespace {

const Dialect& uslm() {
  static const Dialect made = dialect({{
                                           {"meta", Role::skip},
                                           {"preface", Role::skip},
                                           {"page", Role::skip},
                                           {"editorialNote", Role::skip},
                                           {"explanationNote", Role::skip},
                                           {"note", Role::skip},
                                           {"notes", Role::skip},
                                           {"sourceCredit", Role::skip},
                                           {"footnote", Role::skip},
                                           {"sidenote", Role::skip},
                                           {"endnote", Role::skip},
                                           {"legislativeHistory", Role::skip},
                                           {"endorsement", Role::skip},
                                           {"attestation", Role::skip},
                                           {"action", Role::skip},
                                           {"endMarker", Role::skip},
                                           {"colgroup", Role::skip},
                                           {"col", Role::skip},
                                           {"citationNote", Role::skip},
                                           {"editionNote", Role::skip},
                                           {"officialTitle", Role::provision, "docTitle"},
                                           {"docTitle", Role::block},
                                           {"longTitle", Role::block},
                                           {"num", Role::number},
                                           {"heading", Role::heading},
                                           {"subheading", Role::block},
                                           {"title", Role::provision, "title"},
                                           {"subtitle", Role::provision, "subtitle"},
                                           {"chapter", Role::provision, "chapter"},
                                           {"subchapter", Role::provision, "subchapter"},
                                           {"part", Role::provision, "part"},
                                           {"subpart", Role::provision, "subpart"},
                                           {"division", Role::provision, "division"},
                                           {"subdivision", Role::provision, "subdivision"},
                                           {"article", Role::provision, "article"},
                                           {"section", Role::provision, "section"},
                                           {"subsection", Role::provision, "subsection"},
                                           {"paragraph", Role::provision, "paragraph"},
                                           {"rule", Role::provision, "rule"},
                                           {"subparagraph", Role::provision, "point"},
                                           {"clause", Role::provision, "item"},
                                           {"subclause", Role::provision, "item"},
                                           {"item", Role::provision, "item"},
                                           {"subitem", Role::provision, "item"},
                                           {"level", Role::provision, "hcontainer"},
                                           {"toc", Role::provision, "toc"},
                                           {"schedule", Role::provision, "schedule"},
                                           {"appendix", Role::provision, "annex"},
                                           {"preamble", Role::provision, "preamble"},
                                           {"signatures", Role::provision, "conclusions"},
                                           {"quotedContent", Role::provision, "quotedStructure"},
                                           {"continuation", Role::provision, "wrapUp"},
                                           {"proviso", Role::provision, "proviso"},
                                           {"sup", Role::raised},
                                           {"chapeau", Role::block},
                                           {"content", Role::block},
                                           {"text", Role::block},
                                           {"p", Role::block},
                                           {"enactingFormula", Role::block},
                                           {"resolvingClause", Role::block},
                                           {"recital", Role::block},
                                           {"crossHeading", Role::block},
                                           {"groupItem", Role::block},
                                           {"block", Role::block},
                                           {"table", Role::block},
                                           {"caption", Role::block},
                                           {"headingItem", Role::block},
                                           {"blockQuote", Role::block},
                                           {"referenceItem", Role::line},
                                           {"tr", Role::line},
                                           {"td", Role::line},
                                           {"th", Role::line},
                                           {"br", Role::line},
                                       },
                                       {"identifier", "id"},
                                       nullptr});
  return made;
}

// The root says so, or, of a piece without a namespace, its numbers: <section><num value="1">.
bool is_sure(std::string_view bytes) {
  const Root root = xml_root(bytes);
  if (root.name.empty()) return false;
  if (root.tag.find("schemas.gpo.gov/xml/uslm") != std::string_view::npos ||
      root.tag.find("xml.house.gov/schemas/uslm") != std::string_view::npos)
    return true;
  if (root.tag.find("xmlns") != std::string_view::npos) return false;
  const std::string_view rest = bytes.substr(static_cast<size_t>(root.tag.data() + root.tag.size() - bytes.data()));
  const size_t next = rest.find('<');
  return next != std::string_view::npos && rest.substr(next).starts_with("<num value=");
}

Expected<Document> read_uslm(std::string_view bytes, const Options& options) {
  return read_markup(bytes, uslm(), options);
}

}  // namespace

Reader uslm_reader() { return {"uslm", {".xml"}, is_sure, nullptr, read_uslm, "<!--", "-->"}; }

}  // namespace caveat::document
