// Crown Legislation Markup Language (legislation.gov.uk).
#include "document/markup_reader.h"

namespace caveat::document {
namespace {

size_t count(const pugi::xml_node& node, std::string_view name) {
  size_t found = 0;
  for (const pugi::xml_node& child : node.children()) found += local_name(child) == name;
  return found;
}

bool inside(pugi::xml_node node, std::string_view name) {
  for (node = node.parent(); node; node = node.parent()) {
    if (local_name(node) == name) return true;
    if (local_name(node) == "BlockAmendment") return false;
  }
  return false;
}

// What an instrument calls its units: its metadata say whether it is an order, rules or regulations.
std::string_view unit_of(const pugi::xml_node& node) {
  if (inside(node, "ScheduleBody")) return "paragraph";
  if (inside(node, "BlockAmendment")) return "section";
  pugi::xml_node root = node.root().first_child();
  while (root && root.type() != pugi::node_element) root = root.next_sibling();
  for (const pugi::xml_node& metadata : root.children()) {
    if (local_name(metadata) != "Metadata") continue;
    for (const pugi::xml_node& secondary : metadata.children()) {
      for (const pugi::xml_node& classification : secondary.children()) {
        for (const pugi::xml_node& type : classification.children()) {
          if (local_name(type) != "DocumentMinorType") continue;
          const std::string_view value = attribute(type, "Value");
          return value == "order" ? "article" : value == "rule" || value == "rules" ? "rule" : "regulation";
        }
      }
    }
  }
  return "section";
}

// The heading of one section stands around it (P1group); that of several is a heading above them.
Rule refine(const pugi::xml_node& node, Rule rule) {
  const std::string_view parent = local_name(node.parent());
  const bool group = rule.name == "P1group" || rule.name == "P2group" || rule.name == "P3group";
  if (group) {
    const std::string_view held = rule.name.substr(0, 2);
    if (count(node, held) != 1) {
      rule.kind = "subdivision";
      return rule;
    }
    rule.id_from = held;
  }
  if (parent.size() == 7 && parent.ends_with("group") && parent.starts_with(rule.name) &&
      count(node.parent(), rule.name) == 1)
    return {rule.name, Role::words};
  if (rule.name == "P1" || rule.name == "P1group") rule.kind = unit_of(node);
  const bool prelims = parent == "PrimaryPrelims" || parent == "SecondaryPrelims" || parent == "EUPrelims";
  if (rule.name == "Title" && prelims) return {rule.name, Role::provision, "docTitle"};
  if (rule.name == "Number" && prelims) return {rule.name, Role::block};
  if (rule.name == "ListItem" && attribute(node.parent(), "Class") == "Definition") rule.kind = "definition";
  return rule;
}

// "1" of a subsection is printed "(1)".
std::pair<std::string_view, std::string_view> around_number(const pugi::xml_node& number) {
  const std::string_view parent = local_name(number.parent());
  std::string_view before = attribute(number, "PuncBefore"), after = attribute(number, "PuncAfter");
  if (number.attribute("PuncBefore") || number.attribute("PuncAfter")) return {before, after};
  const bool below = parent.size() == 2 && parent[0] == 'P' && parent[1] > '1';
  return below ? std::pair<std::string_view, std::string_view>{"(", ")"}
               : std::pair<std::string_view, std::string_view>{};
}

const Dialect& clml() {
  static const Dialect made = dialect({
      {
          {"Metadata", Role::skip},
          {"Contents", Role::skip},
          {"Commentaries", Role::skip},
          {"Commentary", Role::skip},
          {"CommentaryRef", Role::skip},
          {"Footnotes", Role::skip},
          {"Footnote", Role::skip},
          {"FootnoteRef", Role::skip},
          {"MarginNotes", Role::skip},
          {"MarginNote", Role::skip},
          {"MarginNoteRef", Role::skip},
          {"Versions", Role::skip},
          {"Version", Role::skip},
          {"Resources", Role::skip},
          {"Resource", Role::skip},
          {"Figure", Role::skip},
          {"Image", Role::skip},
          {"ExplanatoryNotes", Role::skip},
          {"EarlierOrders", Role::skip},
          {"EnactingTextOmitted", Role::skip},
          {"IncludedDocument", Role::skip},
          {"Title", Role::heading},
          {"Number", Role::number},
          {"Pnumber", Role::number},
          {"TitleBlock", Role::words},
          {"Part", Role::provision, "part"},
          {"Chapter", Role::provision, "chapter"},
          {"Pblock", Role::provision, "subdivision"},
          {"PsubBlock", Role::provision, "subdivision"},
          {"Group", Role::provision, "division"},
          {"EUPart", Role::provision, "part"},
          {"EUTitle", Role::provision, "title"},
          {"EUChapter", Role::provision, "chapter"},
          {"EUSection", Role::provision, "subdivision"},
          {"EUSubsection", Role::provision, "subdivision"},
          {"Division", Role::provision, "subdivision"},
          {"Schedule", Role::provision, "schedule"},
          {"Abstract", Role::provision, "conclusions"},
          {"SignedSection", Role::provision, "conclusions"},
          {"P1", Role::provision, "section"},
          {"P2", Role::provision, "paragraph"},
          {"P3", Role::provision, "point"},
          {"P4", Role::provision, "point"},
          {"P5", Role::provision, "point"},
          {"P6", Role::provision, "point"},
          {"P7", Role::provision, "point"},
          {"P1group", Role::provision, "section"},
          {"P2group", Role::provision, "paragraph"},
          {"P3group", Role::provision, "point"},
          {"BlockAmendment", Role::provision, "quotedStructure"},
          {"BlockExtract", Role::provision, "quotedStructure"},
          {"Appendix", Role::provision, "annex"},
          {"Attachment", Role::provision, "attachment"},
          {"PrimaryPreamble", Role::provision, "preamble"},
          {"SecondaryPreamble", Role::provision, "preamble"},
          {"EUPreamble", Role::provision, "preamble"},
          {"ListItem", Role::provision, "point"},
          {"Text", Role::block},
          {"LongTitle", Role::block},
          {"DateOfEnactment", Role::block},
          {"MadeDate", Role::block},
          {"LaidDate", Role::block},
          {"ComingIntoForce", Role::block},
          {"EnactingText", Role::block},
          {"Reference", Role::block},
          {"Subtitle", Role::block},
          {"SubjectInformation", Role::block},
          {"Correction", Role::block},
          {"KeyListItem", Role::block},
          {"Tabular", Role::block},
          {"Form", Role::block},
          {"FormItem", Role::block},
          {"BlockText", Role::block},
          {"table", Role::block},
          {"tr", Role::line},
          {"td", Role::line},
          {"th", Role::line},
      },
      {"id"},
      refine,
      around_number,
  });
  return made;
}

bool is_sure(std::string_view bytes) { return xml_root(bytes).name == "Legislation"; }

Expected<Document> read_clml(std::string_view bytes, const Options& options) {
  return read_markup(bytes, clml(), options);
}

}  // namespace

Reader clml_reader() { return {"clml", {".xml", ".clml"}, is_sure, nullptr, read_clml, "<!--", "-->"}; }

}  // namespace caveat::document
