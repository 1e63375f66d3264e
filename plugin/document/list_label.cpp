#include "document/list_label.h"

#include <fmt/format.h>

#include <iterator>
#include <string_view>

namespace caveat::document {
namespace {

constexpr uint32_t kMostLetters = 30;  // the longest label of one repeated letter
constexpr uint32_t kMostRoman = 9999;

constexpr std::string_view kRussianLower[] = {"а", "б", "в", "г", "д", "е", "ж", "з", "и", "к", "л", "м", "н", "о", "п",
                                              "р", "с", "т", "у", "ф", "х", "ц", "ч", "ш", "щ", "ы", "э", "ю", "я"};
constexpr std::string_view kRussianUpper[] = {"А", "Б", "В", "Г", "Д", "Е", "Ж", "З", "И", "К", "Л", "М", "Н", "О", "П",
                                              "Р", "С", "Т", "У", "Ф", "Х", "Ц", "Ч", "Ш", "Щ", "Ы", "Э", "Ю", "Я"};

std::string decimal(uint32_t number) { return fmt::format("{}", number); }

std::string repeated(std::string_view letter, uint32_t times) {
  std::string out;
  for (uint32_t i = 0; i < times; ++i) out += letter;
  return out;
}

std::string latin(uint32_t number, char first) {
  const uint32_t times = (number + 25) / 26;
  if (times == 0 || times > kMostLetters) return decimal(number);
  return std::string(times, static_cast<char>(first + (number - 1) % 26));
}

template <size_t N>
std::string letter(uint32_t number, const std::string_view (&letters)[N]) {
  const uint32_t times = (number + N - 1) / N;
  if (times == 0 || times > kMostLetters) return decimal(number);
  return repeated(letters[(number - 1) % N], times);
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

}  // namespace

std::string list_label(uint32_t number, NumberStyle style) {
  switch (style) {
    case NumberStyle::decimal:
      return decimal(number);
    case NumberStyle::padded:
      return fmt::format("{:02}", number);
    case NumberStyle::lower_letter:
      return latin(number, 'a');
    case NumberStyle::upper_letter:
      return latin(number, 'A');
    case NumberStyle::lower_roman:
      return roman(number, false);
    case NumberStyle::upper_roman:
      return roman(number, true);
    case NumberStyle::ordinal:
      return ordinal(number);
    case NumberStyle::russian_lower:
      return letter(number, kRussianLower);
    case NumberStyle::russian_upper:
      return letter(number, kRussianUpper);
    case NumberStyle::none:
      break;
  }
  return "";
}

}  // namespace caveat::document
