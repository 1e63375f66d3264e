// PDF files made by hand, for tests.
#pragma once

#include <fmt/format.h>

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "document/document.h"

namespace caveat::test {

struct Line {
  double x, y;  // from the lower left corner
  const char* words;
  const char* matrix = "1 0 0 1";
};

inline std::string file_of(const std::vector<std::string>& objects, const std::string& trailer = "") {
  std::string out = "%PDF-1.4\n", table = fmt::format("xref\n0 {}\n0000000000 65535 f \n", objects.size() + 1);
  for (size_t i = 0; i < objects.size(); ++i) {
    table += fmt::format("{:010} 00000 n \n", out.size());
    out += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
  }
  const size_t start = out.size();
  return out + table +
         fmt::format("trailer<</Root 1 0 R/Size {}{}>>\nstartxref\n{}\n%%EOF\n", objects.size() + 1, trailer, start);
}

// A PDF with these pages, made by hand.
inline std::string pdf(const std::vector<std::vector<Line>>& pages, const std::string& trailer = "") {
  std::vector<std::string> objects = {"<</Type/Catalog/Pages 2 0 R>>", "",
                                      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"};
  std::string kids;
  for (const auto& page : pages) {
    std::string stream;
    for (const Line& line : page)
      stream += fmt::format("BT /F1 10 Tf {} {} {} Tm ({}) Tj ET\n", line.matrix, line.x, line.y, line.words);
    objects.push_back(fmt::format("<</Length {}>>stream\n{}endstream", stream.size(), stream));
    objects.push_back(
        fmt::format("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {} 0 R"
                    "/Resources<</Font<</F1 3 0 R>>>>>>",
                    objects.size()));
    kids += fmt::format("{} 0 R ", objects.size());
  }
  objects[1] = fmt::format("<</Type/Pages/Count {}/Kids[{}]>>", pages.size(), kids);
  return file_of(objects, trailer);
}

inline std::string text_of(const std::vector<std::vector<Line>>& pages) {
  const auto document = document::read("law.pdf", pdf(pages));
  return document ? document->text : "error: " + document.error().message;
}

}  // namespace caveat::test
