#include "document/docx_numbering.h"

#include <algorithm>
#include <optional>

#include "document/list_label.h"

namespace caveat::document {
namespace {

constexpr int kLongestChain = 10;      // list styles that point at one another
constexpr size_t kLongestLabel = 200;  // bytes

// What Word calls a way to count; nullopt for one that is not known here.
std::optional<NumberStyle> style_named(std::string_view name) {
  constexpr struct {
    std::string_view name;
    NumberStyle style;
  } kStyles[] = {{"decimal", NumberStyle::decimal},
                 {"decimalZero", NumberStyle::padded},
                 {"lowerLetter", NumberStyle::lower_letter},
                 {"upperLetter", NumberStyle::upper_letter},
                 {"lowerRoman", NumberStyle::lower_roman},
                 {"upperRoman", NumberStyle::upper_roman},
                 {"ordinal", NumberStyle::ordinal},
                 {"cardinalText", NumberStyle::english_word},
                 {"ordinalText", NumberStyle::english_ordinal_word},
                 {"russianLower", NumberStyle::russian_lower},
                 {"russianUpper", NumberStyle::russian_upper},
                 {"arabicAlpha", NumberStyle::arabic_letter},
                 {"arabicAbjad", NumberStyle::arabic_abjad},
                 {"hebrew1", NumberStyle::hebrew_number},
                 {"hebrew2", NumberStyle::hebrew_letter},
                 {"thaiLetters", NumberStyle::thai_letter},
                 {"thaiNumbers", NumberStyle::thai_digit},
                 {"hindiNumbers", NumberStyle::hindi_digit},
                 {"chineseCounting", NumberStyle::chinese_counting},
                 {"chineseCountingThousand", NumberStyle::chinese_counting},
                 {"taiwaneseCounting", NumberStyle::chinese_counting},
                 {"taiwaneseCountingThousand", NumberStyle::chinese_counting},
                 {"japaneseCounting", NumberStyle::chinese_counting},
                 {"ideographDigital", NumberStyle::chinese_digit},
                 {"taiwaneseDigital", NumberStyle::chinese_digit},
                 {"japaneseDigitalTenThousand", NumberStyle::chinese_digit},
                 {"koreanDigital2", NumberStyle::chinese_digit},
                 {"ideographTraditional", NumberStyle::chinese_stem},
                 {"aiueoFullWidth", NumberStyle::japanese_aiueo},
                 {"irohaFullWidth", NumberStyle::japanese_iroha},
                 {"koreanCounting", NumberStyle::korean_counting},
                 {"koreanDigital", NumberStyle::korean_digit},
                 {"ganada", NumberStyle::korean_ganada},
                 {"chosung", NumberStyle::korean_chosung},
                 {"decimalEnclosedCircle", NumberStyle::circled},
                 {"decimalEnclosedCircleChinese", NumberStyle::circled},
                 {"decimalEnclosedParen", NumberStyle::bracketed},
                 {"decimalFullWidth", NumberStyle::full_width},
                 {"decimalFullWidth2", NumberStyle::full_width},
                 {"decimalHalfWidth", NumberStyle::decimal},
                 {"bullet", NumberStyle::none},
                 {"none", NumberStyle::none},
                 {"", NumberStyle::decimal},
                 // Ways to count of one's own, which begin so:
                 {"01,", NumberStyle::padded},
                 {"001,", NumberStyle::padded_to_3},
                 {"0001,", NumberStyle::padded_to_4},
                 {"00001,", NumberStyle::padded_to_5}};
  for (const auto& style : kStyles) {
    if (style.name == name) return style.style;
  }
  return std::nullopt;
}

}  // namespace

DocxNumbering::DocxNumbering(pugi::xml_node numbering, const DocxStyles& styles)
    : styles_(styles),
      names_(word_names(numbering)),
      compatibility_(numbering, {"http://schemas.openxmlformats.org/markup-compatibility/2006"}) {
  for (const pugi::xml_node node : numbering.children()) {
    if (names_.is(node, "num")) nodes_.emplace(Names::attribute(node, "numId"), node);
    if (names_.is(node, "abstractNum")) definitions_.emplace(Names::attribute(node, "abstractNumId"), node);
  }
  for (const auto& [id, node] : nodes_) numbers_.emplace(id, read(node));
}

pugi::xml_node DocxNumbering::definition_of(pugi::xml_node number) const {
  for (int hops = 0; hops < kLongestChain; ++hops) {
    const auto definition = definitions_.find(Names::attribute(names_.child(number, "abstractNumId"), "val"));
    if (definition == definitions_.end()) break;
    const pugi::xml_node link = names_.child(definition->second, "numStyleLink");
    if (!link) return definition->second;
    const pugi::xml_node id = styles_.find(Names::attribute(link, "val"), {"pPr", "numPr", "numId"});
    const auto next = nodes_.find(Names::attribute(id, "val"));
    if (next == nodes_.end()) break;
    number = next->second;
  }
  return {};
}

DocxNumbering::Number DocxNumbering::read(pugi::xml_node node) {
  Number number;
  const pugi::xml_node definition = definition_of(node);
  if (!definition) return number;
  number.list = &lists_[definition];
  const auto level_of = [&](pugi::xml_node at) { return list_number(Names::attribute(at, "ilvl")); };
  for (const pugi::xml_node at : names_.all(definition, "lvl")) {
    if (level_of(at) < kLevels) number.levels[level_of(at)].definition = at;
  }
  for (const pugi::xml_node at : names_.all(node, "lvlOverride")) {
    if (level_of(at) >= kLevels) continue;
    Level& level = number.levels[level_of(at)];
    level.restart = names_.child(at, "startOverride");
    if (const pugi::xml_node own = names_.child(at, "lvl")) level.definition = own;
  }
  return number;
}

void DocxNumbering::step(Number& number, size_t level, const Names& names) {
  Count* counts = number.list->counts;
  const auto value = [&](size_t of, const char* what, uint32_t otherwise) {
    const pugi::xml_node node = names.child(number.levels[of].definition, what);
    return node ? list_number(Names::attribute(node, "val")) : otherwise;
  };
  Level& own = number.levels[level];
  if (own.restart && !own.restarted) {
    counts[level] = {list_number(Names::attribute(own.restart, "val")), true};
    own.restarted = true;
  } else {
    counts[level] = {counts[level].begun ? counts[level].number + 1 : value(level, "start", 1), true};
  }
  for (size_t above = 0; above < level; ++above) {
    if (!counts[above].begun) counts[above] = {value(above, "start", 1), true};
  }
  for (size_t below = level + 1; below < kLevels; ++below) {
    // lvlRestart says which level, counted from 1, starts this one anew: by default any above; 0 = none.
    if (level < value(below, "lvlRestart", static_cast<uint32_t>(below))) counts[below].begun = false;
  }
}

// How a level counts: "decimal", or for a way of one's own ("001, 002, …") how that begins.
std::string DocxNumbering::format_of(const Level& level) const {
  pugi::xml_node node = names_.child(level.definition, "numFmt");
  if (!node)
    node = names_.child(compatibility_.child(compatibility_.child(level.definition, "AlternateContent"), "Choice"),
                        "numFmt");
  const std::string format = Names::attribute(node, "val");
  if (format != "custom") return format;
  const std::string own = Names::attribute(node, "format");
  return own.substr(0, own.find(',') + 1);
}

std::string DocxNumbering::label(const Number& number, size_t level) {
  const pugi::xml_node definition = number.levels[level].definition;
  if (format_of(number.levels[level]) == "bullet") return "• ";
  const bool legal = is_on(names_.child(definition, "isLgl"));
  std::string out;
  const char* text = Names::attribute(names_.child(definition, "lvlText"), "val");
  for (; *text && out.size() < kLongestLabel; ++text) {
    if (*text != '%' || text[1] < '1' || text[1] > '9') {
      out += *text;
      continue;
    }
    const auto of = static_cast<size_t>(*++text - '1');
    const std::string format = format_of(number.levels[of]);
    const std::optional<NumberStyle> named = style_named(format);
    const NumberStyle style = named.value_or(NumberStyle::decimal);
    const bool is_word = style == NumberStyle::english_word || style == NumberStyle::english_ordinal_word;
    const bool known = named && (!is_word || styles_.is_english());
    const bool plain = legal && style != NumberStyle::none;
    if (!known && !plain) unknown_.insert(format);
    out += list_label(number.list->counts[of].number, plain || !known ? NumberStyle::decimal : style);
  }
  const bool joined = std::string_view(Names::attribute(names_.child(definition, "suff"), "val")) == "nothing";
  if (!out.empty() && !joined && out.back() != ' ') out += ' ';
  return out;
}

std::string DocxNumbering::next(pugi::xml_node properties, const Names& names, const std::string& style) {
  const pugi::xml_node own = names.child(properties, "numPr");
  const auto value = [&](const char* what) {
    const pugi::xml_node direct = names.child(own, what);
    return Names::attribute(direct ? direct : styles_.find(style, {"pPr", "numPr", what}), "val");
  };
  const auto found = numbers_.find(value("numId"));
  if (found == numbers_.end() || !found->second.list) return "";
  Number& number = found->second;
  size_t level = 0;
  if (const char* said = value("ilvl"); *said) {
    level = std::min<size_t>(list_number(said), kLevels - 1);
  } else {
    for (size_t at = 0; at < kLevels; ++at) {
      const pugi::xml_node its_style = names_.child(number.levels[at].definition, "pStyle");
      if (its_style && Names::attribute(its_style, "val") == style) level = at;
    }
  }
  step(number, level, names_);
  return label(number, level);
}

}  // namespace caveat::document
