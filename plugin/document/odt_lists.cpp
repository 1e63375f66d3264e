#include "document/odt_lists.h"

#include <algorithm>
#include <utility>

#include "document/list_label.h"

namespace caveat::document {
namespace {

constexpr int kLongestChain = 50;     // styles with one another as parents
constexpr size_t kLongestLabel = 64;  // bytes

// What a file calls a way to count, by how it begins; nullopt for one that is not known here.
std::optional<NumberStyle> style_named(std::string_view format) {
  constexpr struct {
    std::string_view begins;
    NumberStyle style;
  } kStyles[] = {{"1st", NumberStyle::ordinal},
                 {"00001", NumberStyle::padded_to_5},
                 {"0001", NumberStyle::padded_to_4},
                 {"001", NumberStyle::padded_to_3},
                 {"01", NumberStyle::padded},
                 {"А, Б, ", NumberStyle::russian_upper},
                 {"а, б, ", NumberStyle::russian_lower},
                 {"أ, ب, ت", NumberStyle::arabic_letter},
                 {"أ, ب, ج", NumberStyle::arabic_abjad},
                 {"א, י, ק", NumberStyle::hebrew_number},
                 {"א, ב, ג", NumberStyle::hebrew_letter},
                 {"ก, ข, ค", NumberStyle::thai_letter},
                 {"๑", NumberStyle::thai_digit},
                 {"१", NumberStyle::hindi_digit},
                 {"١", NumberStyle::arabic_digit},
                 {"一", NumberStyle::chinese_counting},
                 {"甲", NumberStyle::chinese_stem},
                 {"ア", NumberStyle::japanese_aiueo},
                 {"イ", NumberStyle::japanese_iroha},
                 {"일", NumberStyle::korean_digit},
                 {"가", NumberStyle::korean_ganada},
                 {"ㄱ", NumberStyle::korean_chosung},
                 {"①", NumberStyle::circled},
                 {"１", NumberStyle::full_width}};
  if (format.empty()) return NumberStyle::none;
  if (format == "1") return NumberStyle::decimal;
  if (format == "a") return NumberStyle::lower_letter;
  if (format == "A") return NumberStyle::upper_letter;
  if (format == "i") return NumberStyle::lower_roman;
  if (format == "I") return NumberStyle::upper_roman;
  const bool is_cyrillic = format.starts_with("А") || format.starts_with("а");
  if (is_cyrillic && !format.ends_with("(ru)")) return std::nullopt;  // alphabets differ
  for (const auto& style : kStyles) {
    if (format.starts_with(style.begins)) return style.style;
  }
  return std::nullopt;
}

}  // namespace

OdfNames::OdfNames(pugi::xml_node root)
    : office(root, {"urn:oasis:names:tc:opendocument:xmlns:office:1.0"}),
      text(root, {"urn:oasis:names:tc:opendocument:xmlns:text:1.0"}),
      style(root, {"urn:oasis:names:tc:opendocument:xmlns:style:1.0"}),
      table(root, {"urn:oasis:names:tc:opendocument:xmlns:table:1.0"}),
      draw(root, {"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"}) {}

OdtLists::OdtLists(pugi::xml_node content, pugi::xml_node styles) : names_(content) {
  add_styles(styles);
  add_styles(content);
}

void OdtLists::add_styles(pugi::xml_node root) {
  const OdfNames names(root);
  for (const char* group : {"styles", "automatic-styles"}) {
    for (const pugi::xml_node node : names.office.child(root, group).children()) {
      if (names.text.is(node, "list-style")) add_style(names, node, styles_[Names::attribute(node, "name")]);
      if (names.text.is(node, "outline-style")) add_style(names, node, outline_);
      if (names.style.is(node, "style")) paragraph_styles_[Names::attribute(node, "name")] = node;
    }
  }
}

void OdtLists::add_style(const OdfNames& names, pugi::xml_node node, Style& style) {
  int looked = 0;
  for (const pugi::xml_node level : node.children()) {
    if (++looked > 100) break;
    const uint32_t at = list_number(Names::attribute(level, "level"));
    const bool known = names.text.is(level, "list-level-style-number") ||
                       names.text.is(level, "list-level-style-bullet") || names.text.is(level, "outline-level-style");
    if (known && at >= 1 && at <= kLevels) style.levels[at - 1] = level;
  }
}

std::string OdtLists::style_of(pugi::xml_node paragraph) const {
  std::string name = Names::attribute(paragraph, "style-name");
  for (int hops = 0; hops < kLongestChain; ++hops) {
    const auto found = paragraph_styles_.find(name);
    if (found == paragraph_styles_.end()) break;
    if (const std::string list = Names::attribute(found->second, "list-style-name"); !list.empty()) return list;
    name = Names::attribute(found->second, "parent-style-name");
  }
  return "";
}

void OdtLists::begin_list(pugi::xml_node list) {
  Open open{Names::attribute(list, "style-name"), nullptr};
  if (!open_.empty()) {
    if (open.style.empty()) open.style = open_.back().style;
    open.counts = open_.back().counts;
    open_.push_back(std::move(open));
    return;
  }
  const auto continued = by_id_.find(Names::attribute(list, "continue-list"));
  const auto same = by_style_.find(open.style);
  if (continued != by_id_.end()) {
    open.counts = continued->second;
  } else if (std::string_view(Names::attribute(list, "continue-numbering")) == "true" && same != by_style_.end()) {
    open.counts = same->second;
  } else {
    all_.push_back(std::make_unique<Counts>());
    open.counts = all_.back().get();
  }
  by_style_[open.style] = open.counts;
  if (const std::string id = Names::attribute(list, "id"); !id.empty()) by_id_[id] = open.counts;
  open_.push_back(std::move(open));
}

void OdtLists::end_list() { open_.pop_back(); }

void OdtLists::begin_item(pugi::xml_node item) {
  if (open_.empty()) return;
  const char* start = Names::attribute(item, "start-value");
  open_.back().awaits = true;
  open_.back().restarts = *start != 0;
  open_.back().restart = list_number(start, 1);
}

std::string OdtLists::next(pugi::xml_node paragraph) {
  if (open_.empty()) {
    if (!names_.text.is(paragraph, "h") || std::string_view(Names::attribute(paragraph, "is-list-header")) == "true")
      return "";
    const uint32_t level = list_number(Names::attribute(paragraph, "outline-level"), 1);
    if (level < 1 || level > kLevels) return "";
    const char* start = Names::attribute(paragraph, "start-value");
    const bool restarts = std::string_view(Names::attribute(paragraph, "restart-numbering")) == "true";
    if (restarts) headings_.levels[level - 1].begun = false;
    return count(outline_, headings_, level - 1,
                 restarts && *start ? std::optional(list_number(start, 1)) : std::nullopt);
  }
  Open& item = open_.back();
  if (!std::exchange(item.awaits, false)) return "";
  const std::string name = item.style.empty() ? style_of(paragraph) : item.style;
  const auto style = styles_.find(name);
  const size_t level = std::min(open_.size(), kLevels) - 1;
  if (style == styles_.end()) return "";
  return count(style->second, *item.counts, level, item.restarts ? std::optional(item.restart) : std::nullopt);
}

std::string OdtLists::count(const Style& style, Counts& counts, size_t level, std::optional<uint32_t> restart) {
  const auto start_of = [&](size_t of) { return list_number(Names::attribute(style.levels[of], "start-value"), 1); };
  Count& own = counts.levels[level];
  own = {own.begun ? own.number + 1 : start_of(level), true};
  if (restart) own.number = *restart;
  for (size_t above = 0; above < level; ++above) {
    if (!counts.levels[above].begun) counts.levels[above] = {start_of(above), true};
  }
  for (size_t below = level + 1; below < kLevels; ++below) counts.levels[below].begun = false;
  return label(style, counts, level);
}

std::string OdtLists::label(const Style& style, const Counts& counts, size_t level) {
  const pugi::xml_node definition = style.levels[level];
  if (!definition) return "";
  const std::string_view element = definition.name();
  if (element.ends_with("bullet")) return "• ";
  const auto number = [&](size_t of) {
    const char* format = Names::attribute(style.levels[of], "num-format");
    const std::optional<NumberStyle> known = style_named(format);
    if (!known) unknown_.insert(format);
    return list_label(counts.levels[of].number, known.value_or(NumberStyle::decimal));
  };
  std::string out;
  // "Article %1%.%2%": newer files say it so, older ones by what comes before and after.
  const std::string_view pattern = Names::attribute(definition, "num-list-format");
  if (!pattern.empty()) {
    for (size_t at = 0; at < pattern.size() && out.size() < kLongestLabel; ++at) {
      const size_t end = pattern[at] == '%' ? pattern.find('%', at + 1) : std::string_view::npos;
      const uint32_t of =
          end == std::string_view::npos ? 0 : list_number(std::string(pattern.substr(at + 1, end - at - 1)).c_str());
      if (of >= 1 && of <= kLevels) {
        out += number(of - 1);
        at = end;
      } else {
        out += pattern[at];
      }
    }
  } else if (const std::string own = number(level); !own.empty()) {
    const size_t shown = std::max<uint32_t>(list_number(Names::attribute(definition, "display-levels"), 1), 1);
    for (size_t of = level + 1 - std::min(shown, level + 1); of < level; ++of) {
      if (const std::string upper = number(of); !upper.empty()) out += upper + ".";
    }
    out = std::string(Names::attribute(definition, "num-prefix")).substr(0, kLongestLabel) + out + own +
          std::string(Names::attribute(definition, "num-suffix")).substr(0, kLongestLabel);
  }
  if (!out.empty() && out.back() != ' ') out += ' ';
  return out;
}

}  // namespace caveat::document
