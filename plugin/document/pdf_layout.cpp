#include "document/pdf_layout.h"

#include <algorithm>

#include "document/pdf_hyphens.h"
#include "document/pdf_running.h"
#include "document/pdf_words.h"

namespace caveat::document {
namespace {

constexpr double kParagraphGap = 1.45;  // times the usual distance of two lines

// Rectangles of words by where the words begin in the text; those of one line on a page are one.
class PagePlaces final : public Places {
 public:
  void add(uint32_t begin, uint32_t end, uint32_t page, uint32_t line, const Box& box) {
    words_.push_back({begin, end, page, line, static_cast<float>(box.left), static_cast<float>(box.top),
                      static_cast<float>(box.right), static_cast<float>(box.bottom)});
  }

  std::vector<Place> at(Span span) const override {
    std::vector<Place> found;
    uint32_t last = 0;
    auto word = std::upper_bound(words_.begin(), words_.end(), span.begin,
                                 [](uint32_t offset, const Word& w) { return offset < w.end; });
    for (; word != words_.end() && word->begin < std::max(span.end, span.begin + 1); ++word) {
      const Box box{word->left, word->top, word->right, word->bottom};
      if (!found.empty() && last == word->line) {
        Box& line = found.back().box;
        line = {std::min(line.left, box.left), std::min(line.top, box.top), std::max(line.right, box.right),
                std::max(line.bottom, box.bottom)};
        continue;
      }
      Place place;
      place.page = word->page;
      place.box = box;
      found.push_back(std::move(place));
      last = word->line;
    }
    return found;
  }

 private:
  struct Word {
    uint32_t begin, end, page, line;
    float left, top, right, bottom;
  };
  std::vector<Word> words_;
};

bool is_small(std::string_view word) { return !word.empty() && word[0] >= 'a' && word[0] <= 'z'; }

bool are_apart(const PageLine& last, const PageLine& line, double usual) {
  const double distance = line.box.bottom - last.box.bottom;
  return distance < 0 || (usual > 0 && distance > usual * kParagraphGap);
}

// How the page that lines were taken from lies in the file.
struct Sheet {
  double width, height;
  int turns;
};

class Joiner {
 public:
  Joiner(const std::vector<std::vector<PageLine>>& pages, const std::vector<Sheet>& sheets, Document& document)
      : pages_(pages), sheets_(sheets), document_(document), hyphens_(pages) {}

  void run() {
    auto places = std::make_shared<PagePlaces>();
    places_ = places.get();
    for (size_t page = 0; page < pages_.size(); ++page) {
      const double usual = usual_distance(pages_[page]);
      for (size_t i = 0; i < pages_[page].size(); ++i) {
        const PageLine& line = pages_[page][i];
        if (i == 0)
          begin_page(pages_[page], usual);
        else
          begin_line(pages_[page][i - 1], line, usual);
        if (carried_ == 0) ++line_;
        write(line, static_cast<uint32_t>(page + 1), next_line(page, i));
      }
    }
    if (!document_.text.empty()) document_.text += '\n';
    document_.places = std::move(places);
  }

 private:
  const PageLine* next_line(size_t page, size_t line) const {
    if (line + 1 < pages_[page].size()) return &pages_[page][line + 1];
    for (size_t next = page + 1; next < pages_.size(); ++next) {
      if (!pages_[next].empty()) return &pages_[next].front();
    }
    return nullptr;
  }

  // A sentence goes on over the end of a page, unless what follows is a heading on a line of its own.
  void begin_page(const std::vector<PageLine>& page, double usual) {
    std::string& text = document_.text;
    if (text.empty()) return;
    const PageLine& line = page.front();
    const bool ended = std::string_view(".;:!?").find(text.back()) != std::string_view::npos ||
                       (page.size() > 1 && are_apart(line, page[1], usual) && reads_as_heading(line));
    text += !ended || is_small(line.words.front().text) ? "\n" : "\n\n";
  }

  void begin_line(const PageLine& last, const PageLine& line, double usual) {
    document_.text += are_apart(last, line, usual) ? "\n\n" : "\n";
  }

  void write(const PageLine& line, uint32_t page, const PageLine* next) {
    std::string& text = document_.text;
    // The last word of a line and the first of the next may be one that a hyphen parts.
    const size_t hyphen = next ? hyphen_between(line.words.back(), next->words.front()) : 0;
    const bool joins = hyphen > 0;
    size_t first = carried_;
    for (size_t i = first; i < line.words.size(); ++i) {
      const PageWord& word = line.words[i];
      const bool last = i + 1 == line.words.size();
      const auto begin = static_cast<uint32_t>(text.size());
      text += word.text;
      if (last && joins && !hyphens_.belongs(word, next->words.front())) text.resize(text.size() - hyphen);
      add_place(begin, page, word.box);
      if (!last && word.space_after) text += ' ';
    }
    carried_ = 0;
    if (!joins) return;
    // The rest of the word comes up from the next line.
    const PageWord& rest = next->words.front();
    const auto begin = static_cast<uint32_t>(text.size());
    text += rest.text;
    const bool same_page = next > &line && next <= &pages_[page - 1].back() && next >= &pages_[page - 1].front();
    ++line_;
    add_place(begin, same_page ? page : page_of(next), rest.box);
    carried_ = 1;
  }

  // Of what was written last, where it lies on the page of the file.
  void add_place(uint32_t begin, uint32_t page, const Box& box) {
    const Sheet& sheet = sheets_[page - 1];
    places_->add(begin, static_cast<uint32_t>(document_.text.size()), page, line_,
                 turned_back(box, (4 - sheet.turns) & 3, sheet.width, sheet.height));
  }

  uint32_t page_of(const PageLine* line) const {
    for (size_t page = 0; page < pages_.size(); ++page) {
      if (!pages_[page].empty() && line == &pages_[page].front()) return static_cast<uint32_t>(page + 1);
    }
    return 1;
  }

  const std::vector<std::vector<PageLine>>& pages_;
  const std::vector<Sheet>& sheets_;
  Document& document_;
  PagePlaces* places_ = nullptr;
  Hyphens hyphens_;
  uint32_t line_ = 0;   // counts those of all pages
  size_t carried_ = 0;  // words of the line that stand on the one before
};

}  // namespace

void lay_out(std::vector<PageWords> pages, Document& document) {
  const auto note = [&](std::string what) {
    if (!what.empty()) document.notes.push_back(std::move(what));
  };
  for (PageWords& page : pages) turn_upright(page);
  note(drop_watermarks(pages));
  std::vector<std::vector<PageLine>> lines;
  std::vector<Sheet> sheets;
  std::vector<double> heights;
  for (PageWords& page : pages) {
    heights.push_back(page.height);
    sheets.push_back({page.width, page.height, page.turns});
    drop_line_numbers(page);
    lines.push_back(lines_of(std::move(page)));
  }
  note(drop_running_lines(lines, heights));
  Joiner(lines, sheets, document).run();
}

}  // namespace caveat::document
