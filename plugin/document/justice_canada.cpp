// XML of the Department of Justice Canada (statutes, regulations, bills).
#include "document/markup_reader.h"

namespace caveat::document {
namespace {

// Headings stand before the sections that they are over, and say how high they are.
Rule refine(const pugi::xml_node& node, Rule rule) {
  const std::string_view parent = local_name(node.parent());
  if (rule.name == "Heading") {
    const std::string_view level = attribute(node, "level");
    rule.rank = level.size() == 1 && level[0] >= '1' && level[0] <= '7' ? static_cast<uint16_t>(level[0] - '0') : 1;
    const std::string_view label = node.child("Label").child_value();
    if (label.starts_with("PART") || label.starts_with("Part")) rule.kind = "part";
  }
  if (rule.name == "MarginalNote" && parent == "Heading") rule.role = Role::skip;
  if (rule.name == "Schedule" && (attribute(node, "id") == "NifProvs" || attribute(node, "id") == "RelatedProvs"))
    rule.role = Role::skip;
  return rule;
}

const Dialect& justice_canada() {
  static const Dialect made = dialect({{
                                           {"HistoricalNote", Role::skip},
                                           {"Footnote", Role::skip},
                                           {"FootnoteRef", Role::skip},
                                           {"RecentAmendments", Role::skip},
                                           {"RelatedOrNotInForce", Role::skip},
                                           {"RelatedProvisions", Role::skip},
                                           {"Summary", Role::skip},
                                           {"RunningHead", Role::skip},
                                           {"BillNumber", Role::skip},
                                           {"Parliament", Role::skip},
                                           {"BillHistory", Role::skip},
                                           {"BillRefNumber", Role::skip},
                                           {"ConsolidatedNumber", Role::skip},
                                           {"RegulationMakerOrder", Role::skip},
                                           {"InstrumentNumber", Role::skip},
                                           {"RegistrationDate", Role::skip},
                                           {"EnablingAuthority", Role::skip},
                                           {"TableOfProvisions", Role::skip},
                                           {"Recommendation", Role::skip},
                                           {"Note", Role::skip},
                                           {"StatuteYear", Role::skip},
                                           {"Chapter", Role::skip},
                                           {"Sponsor", Role::skip},
                                           {"BillPiece", Role::skip},
                                           {"ImageGroup", Role::skip},
                                           {"LongTitle", Role::provision, "docTitle"},
                                           {"ShortTitle", Role::provision, "docTitle"},
                                           {"Label", Role::number},
                                           {"TitleText", Role::heading},
                                           {"MarginalNote", Role::heading},
                                           {"Heading", Role::level, "division"},
                                           {"Section", Role::provision, "section"},
                                           {"Subsection", Role::provision, "subsection"},
                                           {"Paragraph", Role::provision, "point"},
                                           {"Subparagraph", Role::provision, "point"},
                                           {"Clause", Role::provision, "item"},
                                           {"Subclause", Role::provision, "item"},
                                           {"Subsubclause", Role::provision, "item"},
                                           {"Definition", Role::provision, "definition"},
                                           {"AmendedText", Role::provision, "quotedStructure"},
                                           {"ReadAsText", Role::provision, "quotedStructure"},
                                           {"QuotedText", Role::provision, "quotedStructure"},
                                           {"Schedule", Role::provision, "schedule"},
                                           {"Preamble", Role::provision, "preamble"},
                                           {"Provision", Role::provision, "paragraph"},
                                           {"List", Role::provision, "paragraph"},
                                           {"Item", Role::provision, "item"},
                                           {"FormGroup", Role::block},
                                           {"ContinuedSectionSubsection", Role::provision, "wrapUp"},
                                           {"ContinuedParagraph", Role::provision, "wrapUp"},
                                           {"ContinuedSubparagraph", Role::provision, "wrapUp"},
                                           {"ContinuedClause", Role::provision, "wrapUp"},
                                           {"ContinuedSubclause", Role::provision, "wrapUp"},
                                           {"ContinuedDefinition", Role::provision, "wrapUp"},
                                           {"ContinuedFormulaParagraph", Role::provision, "wrapUp"},
                                           {"Sup", Role::raised},
                                           {"Text", Role::block},
                                           {"Enacts", Role::block},
                                           {"OriginatingRef", Role::block},
                                           {"FormulaConnector", Role::block},
                                           {"FormulaText", Role::block},
                                           {"Oath", Role::block},
                                           {"Reserved", Role::block},
                                           {"BillInternal", Role::block},
                                           {"MultiHeading", Role::block},
                                           {"SignatureBlock", Role::block},
                                           {"SignatureLine", Role::block},
                                           {"row", Role::line},
                                           {"entry", Role::line},
                                           {"tr", Role::line},
                                           {"td", Role::line},
                                           {"th", Role::line},
                                       },
                                       {"id"},
                                       refine});
  return made;
}

bool is_sure(std::string_view bytes) {
  const Root root = xml_root(bytes);
  if (root.name != "Statute" && root.name != "Regulation" && root.name != "Bill") return false;
  const std::string_view start = bytes.substr(0, 4096);
  return start.find("justice.gc.ca") != std::string_view::npos ||
         start.find("Justice Canada") != std::string_view::npos ||
         root.tag.find("bill-origin") != std::string_view::npos ||
         start.find("<Identification") != std::string_view::npos;
}

Expected<Document> read_justice_canada(std::string_view bytes, const Options& options) {
  return read_markup(bytes, justice_canada(), options);
}

}  // namespace

Reader justice_canada_reader() {
  return {"justice-canada", {".xml"}, is_sure, nullptr, read_justice_canada, "<!--", "-->"};
}

}  // namespace caveat::document
