// Crown Legislation Markup Language (legislation.gov.uk).
#include "document/list_label.h"
#include "document/markup_reader.h"

namespace caveat::document {
namespace {

// The first node of this name, from `node` on.
pugi::xml_node next_named(pugi::xml_node node, std::string_view name) {
  while (node && local_name(node) != name) node = node.next_sibling();
  return node;
}

// Looks no farther than to the next of its name on each side: a group may hold any number.
bool is_only_one(const pugi::xml_node& node) {
  const std::string_view name = local_name(node);
  pugi::xml_node before = node.previous_sibling();
  while (before && local_name(before) != name) before = before.previous_sibling();
  return !before && !next_named(node.next_sibling(), name);
}

bool inside(pugi::xml_node node, std::string_view name) {
  for (node = node.parent(); node; node = node.parent()) {
    if (local_name(node) == name) return true;
    if (local_name(node) == "BlockAmendment") return false;
  }
  return false;
}

// What an instrument calls its units: its metadata say whether it is an order, rules or regulations.
std::string_view unit_of(const pugi::xml_document& tree) {
  const pugi::xml_node metadata = next_named(tree.document_element().first_child(), "Metadata");
  for (const pugi::xml_node& secondary : metadata.children()) {
    for (const pugi::xml_node& classification : secondary.children()) {
      const pugi::xml_node type = next_named(classification.first_child(), "DocumentMinorType");
      if (!type) continue;
      const std::string_view value = attribute(type, "Value");
      return value == "order" ? "article" : value == "rule" || value == "rules" ? "rule" : "regulation";
    }
  }
  return "section";
}

// Paragraphs of a schedule, and sections that amend, are called so whatever the instrument is.
std::string_view unit_at(const pugi::xml_node& node) {
  if (inside(node, "ScheduleBody")) return "paragraph";
  if (inside(node, "BlockAmendment")) return "section";
  return kUnit;
}

// The heading of one section stands around it (P1group); that of several is a heading above them.
Rule refine(const pugi::xml_node& node, Rule rule) {
  const std::string_view parent = local_name(node.parent());
  const bool group = rule.name == "P1group" || rule.name == "P2group" || rule.name == "P3group";
  if (group) {
    const std::string_view held = rule.name.substr(0, 2);
    const pugi::xml_node first = next_named(node.first_child(), held);
    if (!first || !is_only_one(first)) {
      rule.kind = "subdivision";
      return rule;
    }
    rule.id_from = held;
  }
  if (parent.size() == 7 && parent.ends_with("group") && parent.starts_with(rule.name) && is_only_one(node))
    return {rule.name, Role::words};
  if (rule.name == "P1" || rule.name == "P1group") rule.kind = unit_at(node);
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

// An item of an <OrderedList Type="alpha" Decoration="parens">: "(b)".
std::string counted(const pugi::xml_node& item, size_t nth) {
  const pugi::xml_node list = item.parent();
  if (local_name(item) != "ListItem" || local_name(list) != "OrderedList") return {};
  if (const std::string_view own = attribute(item, "NumberOverride"); !own.empty()) return std::string(own);
  const std::string_view type = attribute(list, "Type"), decoration = attribute(list, "Decoration");
  const NumberStyle style = type == "alpha"        ? NumberStyle::lower_letter
                            : type == "alphaupper" ? NumberStyle::upper_letter
                            : type == "roman"      ? NumberStyle::lower_roman
                            : type == "romanupper" ? NumberStyle::upper_roman
                                                   : NumberStyle::decimal;
  constexpr struct {
    std::string_view decoration, before, after;
  } kAround[] = {{"parens", "(", ")"},      {"parenRight", "", ")"}, {"brackets", "[", "]"},
                 {"bracketRight", "", "]"}, {"period", "", "."},     {"colon", "", ":"}};
  std::string number = list_label(static_cast<uint32_t>(nth), style);
  for (const auto& [name, before, after] : kAround) {
    if (name == decoration) number = std::string(before) + number + std::string(after);
  }
  return number;
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
          {"Superior", Role::raised},
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
      counted,
      nullptr,
      unit_of,
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
