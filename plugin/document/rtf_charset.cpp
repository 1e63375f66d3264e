#include "document/rtf_charset.h"

#include <fmt/format.h>

namespace caveat::document {

std::string charset_of_codepage(int32_t codepage) {
  switch (codepage) {
    case 932:
      return "Shift_JIS";
    case 936:
      return "GBK";
    case 949:
      return "windows-949";
    case 950:
      return "Big5";
    case 10000:
      return "macintosh";
    case 65001:
      return "UTF-8";
    default:
      break;
  }
  return codepage >= 1250 && codepage <= 1258 ? fmt::format("windows-{}", codepage) : fmt::format("ibm-{}", codepage);
}

std::string charset_of_font(int32_t number) {
  constexpr struct {
    int32_t number, codepage;
  } kCharsets[] = {{77, 10000}, {128, 932},  {129, 949},  {134, 936},  {136, 950},  {161, 1253}, {162, 1254},
                   {163, 1258}, {177, 1255}, {178, 1256}, {186, 1257}, {204, 1251}, {222, 874},  {238, 1250}};
  for (const auto& charset : kCharsets) {
    if (charset.number == number) return charset_of_codepage(charset.codepage);
  }
  return "";
}

}  // namespace caveat::document
