#include "document/pdf_layout.h"

#include <algorithm>
#include <optional>

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
      : pages_(pages), sheets_(sheets), document_(document), hyphens_(pages) {
    for (size_t page = 0; page < pages.size(); ++page)
      for (const PageLine& line : pages[page]) lines_.push_back({&line, static_cast<uint32_t>(page + 1)});
  }

  void run() {
    auto places = std::make_shared<PagePlaces>();
    places_ = places.get();
    double usual = 0;
    for (size_t i = 0; i < lines_.size(); ++i) {
      const bool new_page = i == 0 || lines_[i].page != lines_[i - 1].page;
      const std::vector<PageLine>& page = pages_[lines_[i].page - 1];
      if (new_page) usual = usual_distance(page);
      const PageLine& line = *lines_[i].line;
      const bool stands_above = carried_ > 0 && carried_ == line.words.size();
      if (!stands_above) new_page ? begin_page(page, usual) : begin_line(*lines_[i - 1].line, line, usual);
      write(i);
    }
    if (!document_.text.empty()) document_.text += '\n';
    document_.places = std::move(places);
  }

 private:
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

  // Whether the last word of a line and the first of the next are one that a hyphen parts; then the bytes of the hyphen
  // that are not written.
  std::optional<size_t> parted(size_t at) const {
    if (at + 1 >= lines_.size() || lines_[at].line->words.empty()) return std::nullopt;
    const PageWord &first = lines_[at].line->words.back(), &second = lines_[at + 1].line->words.front();
    const size_t hyphen = hyphen_between(first, second);
    if (hyphen == 0) return std::nullopt;
    return hyphens_.belongs(first, second) ? 0 : hyphen;
  }

  void write(size_t at) {
    const PageLine& line = *lines_[at].line;
    for (size_t i = carried_; i < line.words.size(); ++i) {
      write_word(at, i);
      if (i + 1 < line.words.size() && line.words[i].space_after) document_.text += ' ';
    }
    carried_ = 0;
    if (!parted(at)) return;
    // The rest of the word comes up from the next line.
    write_word(at + 1, 0);
    carried_ = 1;
  }

  void write_word(size_t at, size_t index) {
    const PageWord& word = lines_[at].line->words[index];
    const auto begin = static_cast<uint32_t>(document_.text.size());
    const size_t unwritten = index + 1 == lines_[at].line->words.size() ? parted(at).value_or(0) : 0;
    document_.text.append(word.text, 0, word.text.size() - unwritten);
    add_place(begin, static_cast<uint32_t>(at), word.box);
  }

  // Of what was written last, where it lies on the page of the file.
  void add_place(uint32_t begin, uint32_t line, const Box& box) {
    const uint32_t page = lines_[line].page;
    const Sheet& sheet = sheets_[page - 1];
    places_->add(begin, static_cast<uint32_t>(document_.text.size()), page, line,
                 turned_back(box, (4 - sheet.turns) & 3, sheet.width, sheet.height));
  }

  struct Line {
    const PageLine* line;
    uint32_t page;
  };

  const std::vector<std::vector<PageLine>>& pages_;
  const std::vector<Sheet>& sheets_;
  Document& document_;
  PagePlaces* places_ = nullptr;
  std::vector<Line> lines_;  // of all pages
  Hyphens hyphens_;
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
