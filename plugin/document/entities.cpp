#include "document/entities.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <iterator>

#include "text/unicode.h"

namespace caveat::document {
namespace {

// U+00A0 to U+00FF, in order.
constexpr std::string_view kLatin[] = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",   "ordf",
    "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",   "acute",  "micro",
    "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave",
    "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",
    "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",
    "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute",
    "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave",
    "iacute", "icirc",  "iuml",   "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide",
    "oslash", "ugrave", "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml",
};
static_assert(std::size(kLatin) == 96);

struct Named {
  std::string_view name;
  uint32_t code;
};

constexpr Named kOthers[] = {
    {"amp", '&'},       {"lt", '<'},        {"gt", '>'},        {"quot", '"'},       {"apos", '\''},
    {"num", '#'},       {"lpar", '('},      {"rpar", ')'},      {"lsqb", '['},       {"rsqb", ']'},
    {"comma", ','},     {"period", '.'},    {"colon", ':'},     {"semi", ';'},       {"ast", '*'},
    {"lowbar", '_'},    {"grave", '`'},     {"vert", '|'},      {"ensp", 0x2002},    {"emsp", 0x2003},
    {"thinsp", 0x2009}, {"zwnj", 0x200C},   {"zwj", 0x200D},    {"lrm", 0x200E},     {"rlm", 0x200F},
    {"hyphen", 0x2010}, {"ndash", 0x2013},  {"mdash", 0x2014},  {"horbar", 0x2015},  {"lsquo", 0x2018},
    {"rsquo", 0x2019},  {"sbquo", 0x201A},  {"ldquo", 0x201C},  {"rdquo", 0x201D},   {"bdquo", 0x201E},
    {"dagger", 0x2020}, {"Dagger", 0x2021}, {"bull", 0x2022},   {"hellip", 0x2026},  {"permil", 0x2030},
    {"prime", 0x2032},  {"lsaquo", 0x2039}, {"rsaquo", 0x203A}, {"euro", 0x20AC},    {"numero", 0x2116},
    {"trade", 0x2122},  {"minus", 0x2212},  {"OElig", 0x0152},  {"oelig", 0x0153},   {"Scaron", 0x0160},
    {"scaron", 0x0161}, {"Yuml", 0x0178},   {"fnof", 0x0192},   {"circ", 0x02C6},    {"tilde", 0x02DC},
    {"Alpha", 0x0391},  {"Beta", 0x0392},   {"Gamma", 0x0393},  {"Delta", 0x0394},   {"Epsilon", 0x0395},
    {"Zeta", 0x0396},   {"Eta", 0x0397},    {"Theta", 0x0398},  {"Iota", 0x0399},    {"Kappa", 0x039A},
    {"Lambda", 0x039B}, {"Mu", 0x039C},     {"Nu", 0x039D},     {"Xi", 0x039E},      {"Omicron", 0x039F},
    {"Pi", 0x03A0},     {"Rho", 0x03A1},    {"Sigma", 0x03A3},  {"Tau", 0x03A4},     {"Upsilon", 0x03A5},
    {"Phi", 0x03A6},    {"Chi", 0x03A7},    {"Psi", 0x03A8},    {"Omega", 0x03A9},   {"alpha", 0x03B1},
    {"beta", 0x03B2},   {"gamma", 0x03B3},  {"delta", 0x03B4},  {"epsilon", 0x03B5}, {"zeta", 0x03B6},
    {"eta", 0x03B7},    {"theta", 0x03B8},  {"iota", 0x03B9},   {"kappa", 0x03BA},   {"lambda", 0x03BB},
    {"mu", 0x03BC},     {"nu", 0x03BD},     {"xi", 0x03BE},     {"omicron", 0x03BF}, {"pi", 0x03C0},
    {"rho", 0x03C1},    {"sigmaf", 0x03C2}, {"sigma", 0x03C3},  {"tau", 0x03C4},     {"upsilon", 0x03C5},
    {"phi", 0x03C6},    {"chi", 0x03C7},    {"psi", 0x03C8},    {"omega", 0x03C9},   {"thetasym", 0x03D1},
    {"upsih", 0x03D2},  {"piv", 0x03D6},    {"Prime", 0x2033},  {"oline", 0x203E},   {"frasl", 0x2044},
    {"image", 0x2111},  {"weierp", 0x2118}, {"real", 0x211C},   {"alefsym", 0x2135}, {"larr", 0x2190},
    {"uarr", 0x2191},   {"rarr", 0x2192},   {"darr", 0x2193},   {"harr", 0x2194},    {"crarr", 0x21B5},
    {"lArr", 0x21D0},   {"uArr", 0x21D1},   {"rArr", 0x21D2},   {"dArr", 0x21D3},    {"hArr", 0x21D4},
    {"forall", 0x2200}, {"part", 0x2202},   {"exist", 0x2203},  {"empty", 0x2205},   {"nabla", 0x2207},
    {"isin", 0x2208},   {"notin", 0x2209},  {"ni", 0x220B},     {"prod", 0x220F},    {"sum", 0x2211},
    {"lowast", 0x2217}, {"radic", 0x221A},  {"prop", 0x221D},   {"infin", 0x221E},   {"ang", 0x2220},
    {"and", 0x2227},    {"or", 0x2228},     {"cap", 0x2229},    {"cup", 0x222A},     {"int", 0x222B},
    {"there4", 0x2234}, {"sim", 0x223C},    {"cong", 0x2245},   {"asymp", 0x2248},   {"ne", 0x2260},
    {"equiv", 0x2261},  {"le", 0x2264},     {"ge", 0x2265},     {"sub", 0x2282},     {"sup", 0x2283},
    {"nsub", 0x2284},   {"sube", 0x2286},   {"supe", 0x2287},   {"oplus", 0x2295},   {"otimes", 0x2297},
    {"perp", 0x22A5},   {"sdot", 0x22C5},   {"lceil", 0x2308},  {"rceil", 0x2309},   {"lfloor", 0x230A},
    {"rfloor", 0x230B}, {"lang", 0x2329},   {"rang", 0x232A},   {"loz", 0x25CA},     {"spades", 0x2660},
    {"clubs", 0x2663},  {"hearts", 0x2665}, {"diams", 0x2666},
};

bool is_blank(uint32_t code) {
  return code <= 0x20 || (code >= 0x7F && code <= 0xA0) || code == 0xAD || (code >= 0x2000 && code <= 0x200F) ||
         (code >= 0x2028 && code <= 0x202F) || (code >= 0x205F && code <= 0x206F) || code == 0x3000 || code == 0xFEFF;
}

std::string to_utf8(uint32_t code) { return is_blank(code) ? " " : text::utf8_of(code); }

uint32_t code_of_name(std::string_view name) {
  const auto* latin = std::find(std::begin(kLatin), std::end(kLatin), name);
  if (latin != std::end(kLatin)) return static_cast<uint32_t>(0xA0 + (latin - std::begin(kLatin)));
  const auto* other =
      std::find_if(std::begin(kOthers), std::end(kOthers), [&](const Named& n) { return n.name == name; });
  return other == std::end(kOthers) ? UINT32_MAX : other->code;
}

uint32_t code_of_number(std::string_view digits) {
  const bool hex = digits.starts_with('x') || digits.starts_with('X');
  if (hex) digits.remove_prefix(1);
  uint32_t code = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
  return failure == std::errc() && end == digits.data() + digits.size() ? code : UINT32_MAX;
}

// Numbers that mean windows-1252, as browsers read them.
constexpr uint16_t kWestern[] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                 0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

bool is_invisible(uint32_t code) {
  return code == 0xAD || code == 0x200B || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF;
}

bool is_joiner(uint32_t code) { return code == 0x200C || code == 0x200D; }

}  // namespace

std::optional<std::string> decode_reference(std::string_view reference) {
  if (reference.size() < 3 || reference.front() != '&' || reference.back() != ';') return std::nullopt;
  const std::string_view name = reference.substr(1, reference.size() - 2);
  uint32_t code = name.front() == '#' ? code_of_number(name.substr(1)) : code_of_name(name);
  if (code >= 0x80 && code < 0xA0 && kWestern[code - 0x80] != 0) code = kWestern[code - 0x80];
  if (is_invisible(code)) return "";
  std::string text = is_joiner(code) ? std::string(code == 0x200C ? "\xE2\x80\x8C" : "\xE2\x80\x8D") : to_utf8(code);
  if (text.empty()) return std::nullopt;
  return text;
}

size_t open_reference(std::string_view text) {
  if (!text.starts_with('&')) return 0;
  if (text.substr(1).starts_with('#')) {
    const bool hex = text.size() > 2 && (text[2] | 0x20) == 'x';
    const size_t digits = hex ? 3 : 2;
    const size_t end = text.find_first_not_of(hex ? "0123456789abcdefABCDEF" : "0123456789", digits);
    const size_t size = std::min(end, text.size());
    return size > digits ? size : 0;
  }
  const std::string_view name = text.substr(1);
  size_t longest = 0;
  const auto look = [&](std::string_view known) {
    if (known.size() > longest && name.starts_with(known)) longest = known.size();
  };
  for (const std::string_view known : kLatin) look(known);
  for (const std::string_view known : {"amp", "lt", "gt", "quot"}) look(known);
  return longest > 0 ? longest + 1 : 0;
}

std::optional<std::string> decode_entity(std::string_view entity) {
  if (entity.size() < 3 || entity.front() != '&' || entity.back() != ';') return std::nullopt;
  const std::string_view name = entity.substr(1, entity.size() - 2);
  const std::string text = to_utf8(name.front() == '#' ? code_of_number(name.substr(1)) : code_of_name(name));
  if (text.empty() || text.size() > entity.size()) return std::nullopt;
  return text;
}

}  // namespace caveat::document
