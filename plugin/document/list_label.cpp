#include "document/list_label.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <string_view>

namespace caveat::document {
namespace {

constexpr uint32_t kMostLetters = 30;  // the longest label of one repeated letter
constexpr uint32_t kMostRoman = 9999, kMostHebrew = 999, kMostCounted = 9999;

// Signs of one byte length each, in their order.
struct Signs {
  NumberStyle style;
  size_t bytes;  // of a sign
  std::string_view all;

  uint32_t count() const { return static_cast<uint32_t>(all.size() / bytes); }
  std::string_view at(uint32_t index) const { return all.substr(index * bytes, bytes); }
};

constexpr Signs kLetters[] = {
    {NumberStyle::lower_letter, 1, "abcdefghijklmnopqrstuvwxyz"},
    {NumberStyle::upper_letter, 1, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    {NumberStyle::russian_lower, 2, "абвгдежзиклмнопрстуфхцчшщыэюя"},
    {NumberStyle::russian_upper, 2, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"},
    {NumberStyle::arabic_letter, 2, "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"},
    {NumberStyle::arabic_abjad, 2, "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"},
    {NumberStyle::hebrew_letter, 2, "אבגדהוזחטיכלמנסעפצקרשת"},
    {NumberStyle::thai_letter, 3, "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"},
    {NumberStyle::chinese_stem, 3, "甲乙丙丁戊己庚辛壬癸"},
    {NumberStyle::japanese_aiueo, 3,
     "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"},
    {NumberStyle::japanese_iroha, 3,
     "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"},
    {NumberStyle::korean_ganada, 3, "가나다라마바사아자차카타파하"},
    {NumberStyle::korean_chosung, 3, "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"}};

// From 0.
constexpr Signs kDigits[] = {{NumberStyle::thai_digit, 3, "๐๑๒๓๔๕๖๗๘๙"},
                             {NumberStyle::hindi_digit, 3, "०१२३४५६७८९"},
                             {NumberStyle::arabic_digit, 2, "٠١٢٣٤٥٦٧٨٩"},
                             {NumberStyle::chinese_digit, 3, "〇一二三四五六七八九"},
                             {NumberStyle::korean_digit, 3, "영일이삼사오육칠팔구"},
                             {NumberStyle::full_width, 3, "０１２３４５６７８９"}};

// From 1; each number has a sign of its own.
constexpr Signs kWhole[] = {
    {NumberStyle::circled, 3, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿"},
    {NumberStyle::bracketed, 3, "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"}};

template <size_t N>
const Signs* find(const Signs (&tables)[N], NumberStyle style) {
  for (const Signs& table : tables) {
    if (table.style == style) return &table;
  }
  return nullptr;
}

std::string decimal(uint32_t number) { return fmt::format("{}", number); }

std::string letter(uint32_t number, const Signs& letters) {
  const uint32_t times = (number + letters.count() - 1) / letters.count();
  if (times == 0 || times > kMostLetters) return decimal(number);
  std::string out;
  for (uint32_t i = 0; i < times; ++i) out += letters.at((number - 1) % letters.count());
  return out;
}

std::string digits(uint32_t number, const Signs& signs) {
  std::string out;
  for (const char digit : decimal(number)) out += signs.at(static_cast<uint32_t>(digit - '0'));
  return out;
}

std::string roman(uint32_t number, bool upper) {
  if (number == 0 || number > kMostRoman) return decimal(number);
  constexpr struct {
    uint32_t value;
    std::string_view lower, upper;
  } kSigns[] = {{1000, "m", "M"}, {900, "cm", "CM"}, {500, "d", "D"},  {400, "cd", "CD"}, {100, "c", "C"},
                {90, "xc", "XC"}, {50, "l", "L"},    {40, "xl", "XL"}, {10, "x", "X"},    {9, "ix", "IX"},
                {5, "v", "V"},    {4, "iv", "IV"},   {1, "i", "I"}};
  std::string out;
  for (const auto& sign : kSigns) {
    for (; number >= sign.value; number -= sign.value) out += upper ? sign.upper : sign.lower;
  }
  return out;
}

std::string ordinal(uint32_t number) {
  const uint32_t last = number % 10;
  const bool teen = number / 10 % 10 == 1;
  return fmt::format("{}{}", number, teen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
}

// "Twenty-one", "Twenty-first".
std::string word(uint32_t number, bool is_ordinal) {
  constexpr struct {
    std::string_view cardinal, ordinal;
  } kOnes[] = {{"", ""},
               {"one", "first"},
               {"two", "second"},
               {"three", "third"},
               {"four", "fourth"},
               {"five", "fifth"},
               {"six", "sixth"},
               {"seven", "seventh"},
               {"eight", "eighth"},
               {"nine", "ninth"},
               {"ten", "tenth"},
               {"eleven", "eleventh"},
               {"twelve", "twelfth"},
               {"thirteen", "thirteenth"},
               {"fourteen", "fourteenth"},
               {"fifteen", "fifteenth"},
               {"sixteen", "sixteenth"},
               {"seventeen", "seventeenth"},
               {"eighteen", "eighteenth"},
               {"nineteen", "nineteenth"}},
    kTens[] = {{"twenty", "twentieth"}, {"thirty", "thirtieth"},   {"forty", "fortieth"},   {"fifty", "fiftieth"},
               {"sixty", "sixtieth"},   {"seventy", "seventieth"}, {"eighty", "eightieth"}, {"ninety", "ninetieth"}};
  if (number == 0 || number > 99) return decimal(number);
  const auto& ones = kOnes[number < std::size(kOnes) ? number : number % 10];
  std::string out(is_ordinal ? ones.ordinal : ones.cardinal);
  if (number >= std::size(kOnes)) {
    const auto& tens = kTens[number / 10 - 2];
    out =
        out.empty() ? std::string(is_ordinal ? tens.ordinal : tens.cardinal) : fmt::format("{}-{}", tens.cardinal, out);
  }
  out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

// Letters that add up; 15 and 16 are written 9 and 6, 9 and 7.
std::string hebrew(uint32_t number) {
  if (number == 0 || number > kMostHebrew) return decimal(number);
  const Signs& letters = *find(kLetters, NumberStyle::hebrew_letter);
  constexpr uint32_t kHundred = 18, kTen = 9, kFour = 4;
  std::string out;
  for (; number >= kFour * 100; number -= kFour * 100) out += letters.at(kHundred + kFour - 1);
  if (number >= 100) out += letters.at(kHundred + number / 100 - 1);
  number %= 100;
  if (number == 15 || number == 16) return out + std::string(letters.at(8)) + std::string(letters.at(number - 10));
  if (number >= 10) out += letters.at(kTen + number / 10 - 1);
  if (number % 10 > 0) out += letters.at(number % 10 - 1);
  return out;
}

// 十二, 二十, 百一: digits with the names of their places, where a 1 before ten is not said.
std::string counted(uint32_t number, const Signs& signs, const std::string_view (&places)[4]) {
  if (number == 0 || number > kMostCounted) return decimal(number);
  const std::string all = decimal(number);
  std::string out;
  bool skipped = false;
  for (size_t i = 0; i < all.size(); ++i) {
    const size_t place = all.size() - 1 - i;
    if (all[i] == '0') {
      skipped = true;
      continue;
    }
    if (skipped && signs.style == NumberStyle::chinese_digit) out += "零";
    skipped = false;
    const bool is_silent =
        all[i] == '1' && place > 0 && (i == 0 ? place == 1 : signs.style == NumberStyle::korean_digit);
    if (!is_silent) out += signs.at(static_cast<uint32_t>(all[i] - '0'));
    out += places[place];
  }
  return out;
}

}  // namespace

uint32_t list_number(const char* digits, uint32_t otherwise) {
  constexpr long kLargest = 1'000'000;
  if (!*digits) return otherwise;
  return static_cast<uint32_t>(std::clamp(std::strtol(digits, nullptr, 10), 0L, kLargest));
}

std::string list_label(uint32_t number, NumberStyle style) {
  constexpr std::string_view kChinese[4] = {"", "十", "百", "千"}, kKorean[4] = {"", "십", "백", "천"};
  if (const Signs* letters = find(kLetters, style)) return letter(number, *letters);
  if (const Signs* signs = find(kDigits, style)) return digits(number, *signs);
  if (const Signs* whole = find(kWhole, style))
    return number >= 1 && number <= whole->count() ? std::string(whole->at(number - 1)) : decimal(number);
  switch (style) {
    case NumberStyle::padded:
      return fmt::format("{:02}", number);
    case NumberStyle::padded_to_3:
      return fmt::format("{:03}", number);
    case NumberStyle::padded_to_4:
      return fmt::format("{:04}", number);
    case NumberStyle::padded_to_5:
      return fmt::format("{:05}", number);
    case NumberStyle::lower_roman:
      return roman(number, false);
    case NumberStyle::upper_roman:
      return roman(number, true);
    case NumberStyle::ordinal:
      return ordinal(number);
    case NumberStyle::english_word:
    case NumberStyle::english_ordinal_word:
      return word(number, style == NumberStyle::english_ordinal_word);
    case NumberStyle::hebrew_number:
      return hebrew(number);
    case NumberStyle::chinese_counting:
      return counted(number, *find(kDigits, NumberStyle::chinese_digit), kChinese);
    case NumberStyle::korean_counting:
      return counted(number, *find(kDigits, NumberStyle::korean_digit), kKorean);
    case NumberStyle::none:
      return "";
    default:
      return decimal(number);
  }
}

void note_unknown_numbers(const std::set<std::string>& unknown, std::vector<std::string>& notes) {
  if (unknown.empty()) return;
  notes.push_back(
      fmt::format("counts lists in a way that is not known here ({}): their numbers are written 1, 2, 3, and may be "
                  "others in print",
                  fmt::join(unknown, ", ")));
}

}  // namespace caveat::document
