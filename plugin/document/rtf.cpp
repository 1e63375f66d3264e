// Rich text (RTF). Numbers of lists are in the file, as the program that wrote it showed them.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "document/list_label.h"
#include "document/note_mark.h"
#include "document/reader.h"
#include "document/rtf_charset.h"
#include "document/rtf_tokens.h"
#include "text/decode.h"
#include "text/unicode.h"

namespace caveat::document {
namespace {

// Groups whose text is none of the document's, beside those marked "\*".
const std::set<std::string_view> kSkipped = {"colortbl",  "info",       "pict",
                                             "header",    "headerl",    "headerr",
                                             "headerf",   "footer",     "footerl",
                                             "footerr",   "footerf",    "fldinst",
                                             "object",    "objdata",    "sn",
                                             "sv",        "shprslt",    "tc",
                                             "xe",        "annotation", "atnid",
                                             "atnauthor", "datafield",  "nonshppict",
                                             "private",   "listtable",  "listoverridetable",
                                             "rsidtbl",   "generator",  "sp",
                                             "pntxta",    "pntxtb",     "themedata",
                                             "ftnsep",    "ftnsepc",    "aftnsep",
                                             "aftnsepc",  "template",   "mmath"};

struct Sign {
  std::string_view word, text;
};
constexpr Sign kSigns[] = {
    {"tab", "\t"},      {"line", "\n"},     {"emdash", "—"},   {"endash", "–"},   {"lquote", "‘"}, {"rquote", "’"},
    {"ldblquote", "“"}, {"rdblquote", "”"}, {"bullet", "•"},   {"~", "\xC2\xA0"}, {"_", "-"},      {"emspace", " "},
    {"enspace", " "},   {"qmspace", " "},   {"softline", " "}, {"\\", "\\"},      {"{", "{"},      {"}", "}"},
};

class ParagraphPlaces : public Places {
 public:
  explicit ParagraphPlaces(std::vector<std::pair<uint32_t, uint32_t>> starts) : starts_(std::move(starts)) {}

  std::vector<Place> at(Span span) const override {
    std::vector<Place> found;
    auto one =
        std::partition_point(starts_.begin(), starts_.end(), [&](const auto& s) { return s.first <= span.begin; });
    if (one != starts_.begin()) --one;
    for (; one != starts_.end() && one->first < span.end; ++one) {
      found.emplace_back();
      found.back().paragraph = one->second;
    }
    return found;
  }

 private:
  std::vector<std::pair<uint32_t, uint32_t>> starts_;  // byte of the text, number of the paragraph
};

class RtfParser {
 public:
  RtfParser(std::string_view bytes, const Options& options) : tokens_(bytes), options_(options), states_(1) {}

  Expected<Document> parse() {
    using Kind = RtfToken::Kind;
    for (RtfToken token = tokens_.next(); token.kind != Kind::end; token = tokens_.next()) {
      if (token.kind != Kind::text && token.kind != Kind::byte) flush();
      if (token.kind == Kind::open) {
        if (states_.size() > options_.limits.depth) {
          return Error{fmt::format("has more than {} groups inside one another", options_.limits.depth),
                       "save it as plain text and review that, or raise --max-depth"};
        }
        states_.push_back(states_.back());
      } else if (token.kind == Kind::close) {
        close_group();
      } else if (token.kind == Kind::word) {
        word(token);
      } else if (token.kind == Kind::byte) {
        const char byte = static_cast<char>(token.number);
        bytes({&byte, 1});
      } else {
        bytes(token.text);
      }
      starred_ = token.kind == Kind::word && token.word == "*";
    }
    flush();
    end_paragraph();
    for (size_t i = 0; i < notes_.size(); ++i) emit(fmt::format("[{}] {}", i + 1, notes_[i]));
    if (!out_.empty()) out_ += '\n';
    Document document;
    document.text = std::move(out_);
    document.places = std::make_shared<ParagraphPlaces>(std::move(starts_));
    if (states_.size() > 1) document.notes.emplace_back("the file is cut short: its last part is missing");
    return document;
  }

 private:
  enum class Destination : uint8_t { body, note, box, fonts, styles, nothing };

  struct State {
    Destination destination = Destination::body;
    std::string charset;       // "" = the document's
    int32_t replacements = 1;  // what stands after \u for programs that know no Unicode, in characters
    bool hidden = false, deleted = false, revised = false, contents = false, raised = false, label = false;
  };

  State& state() { return states_.back(); }

  bool is_muted() const {
    const State& now = states_.back();
    return now.hidden || now.contents || (options_.version == Version::accepted ? now.deleted : now.revised);
  }

  std::string* sink() {
    if (is_muted()) return nullptr;
    switch (state().destination) {
      case Destination::body:
        return &line_;
      case Destination::note:
        return &notes_.back();
      case Destination::box:
        return &boxes_.back();
      case Destination::styles:
        return &style_name_;
      default:
        return nullptr;
    }
  }

  void put(std::string_view text) {
    std::string* to = sink();
    if (!to) {
      changed_ = changed_ || in_revision();
      return;
    }
    if (to == &line_) {
      if (state().label && has_words_) return;  // of a paragraph whose beginning is another's end now
      has_words_ = has_words_ || (!state().label && text.find_first_not_of(" \t\n") != std::string_view::npos);
    }
    if (state().raised && is_note_mark(*to, text)) *to += ' ';
    to->append(text);
  }

  void bytes(std::string_view text) {
    const size_t replaced = std::min<size_t>(text.size(), static_cast<size_t>(skip_));
    skip_ -= static_cast<int32_t>(replaced);
    bytes_ += text.substr(replaced);
  }

  // Decodes the bytes read so far.
  void flush() {
    if (bytes_.empty()) return;
    for (char& c : bytes_) {
      if (static_cast<unsigned char>(c) < 0x20) c = ' ';
    }
    const std::string& charset = state().charset.empty() ? charset_ : state().charset;
    const bool ascii =
        std::all_of(bytes_.begin(), bytes_.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (charset == kSymbols) {
      for (const char c : bytes_) put(c == ' ' ? " " : "•");
    } else if (ascii) {
      put(bytes_);
    } else {
      std::string decoded = text::from_charset(bytes_, charset);
      put(decoded.empty() ? text::from_charset(bytes_, "windows-1252") : decoded);
    }
    bytes_.clear();
  }

  void close_group() {
    if (state().destination == Destination::styles && !style_name_.empty()) {
      for (char& c : style_name_) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
      if (style_name_.find("toc ") < 2) contents_styles_.insert(style_);
      style_name_.clear();
    }
    skip_ = 0;
    if (states_.size() > 1) states_.pop_back();
  }

  void word(const RtfToken& token) {
    const std::string_view name = token.word;
    State& now = state();
    skip_ = 0;
    if (now.destination == Destination::nothing || name == "*") return;
    if (starred_ ? name != "shpinst" && name != "footnote" : kSkipped.contains(name)) {
      now.destination = Destination::nothing;
    } else if (!destination(name) && !property(token) && !paragraph(name)) {
      if (name == "u") {
        unicode(static_cast<uint32_t>(token.number) & 0xFFFF);
      } else {
        const auto* sign =
            std::find_if(std::begin(kSigns), std::end(kSigns), [&](const Sign& s) { return s.word == name; });
        if (sign != std::end(kSigns)) put(sign->text);
      }
    }
  }

  bool destination(std::string_view name) {
    Destination& now = state().destination;
    if (name == "fonttbl") {
      now = Destination::fonts;
    } else if (name == "stylesheet") {
      now = Destination::styles;
    } else if (name == "footnote" && now != Destination::note) {
      now = Destination::note;
      notes_.emplace_back();
    } else if (name == "shptxt" && now != Destination::note) {
      now = Destination::box;
      boxes_.emplace_back();
    } else {
      return false;
    }
    return true;
  }

  bool property(const RtfToken& token) {
    State& now = state();
    const std::string_view name = token.word;
    const bool on = !token.has_number || token.number != 0;
    if (name == "ansicpg") {
      charset_ = charset_of_codepage(token.number);
    } else if (name == "mac") {
      charset_ = charset_of_codepage(10000);
    } else if (name == "pc" || name == "pca") {
      charset_ = charset_of_codepage(name == "pc" ? 437 : 850);
    } else if (name == "f" && now.destination == Destination::fonts) {
      font_ = token.number;
    } else if (name == "fcharset" && now.destination == Destination::fonts) {
      fonts_[font_] = token.number == 2 ? kSymbols : charset_of_font(token.number);
    } else if (name == "f") {
      const auto found = fonts_.find(token.number);
      now.charset = found == fonts_.end() ? "" : found->second;
    } else if (name == "s") {
      if (now.destination == Destination::styles) style_ = token.number;
      now.contents = now.destination != Destination::styles && contents_styles_.contains(token.number);
    } else if (name == "pard") {
      now.contents = false;
    } else if (name == "plain") {
      now.hidden = now.deleted = now.revised = now.raised = false;
      now.charset.clear();
    } else if (name == "v") {
      now.hidden = on;
    } else if (name == "deleted") {
      now.deleted = on;
    } else if (name == "revised") {
      now.revised = on;
    } else if (name == "super" || name == "sub" || name == "nosupersub") {
      now.raised = name == "super" && on;
    } else if (name == "listtext" || name == "pntext") {
      now.label = true;
    } else if (name == "uc") {
      now.replacements = std::clamp(token.number, 0, 16);
    } else {
      return false;
    }
    return true;
  }

  bool paragraph(std::string_view name) {
    if (name == "page" || name == "column" || name == "lbr") {
      if (!is_blank(line_)) put("\n");
      return true;
    }
    const bool ends = name == "par" || name == "sect" || name == "\n" || name == "\r";
    const bool ends_cell = name == "cell" || name == "nestcell";
    if (name == "row" || name == "nestrow") {
      joined_ = false;
      return true;
    }
    if (!ends && !ends_cell) return false;
    if (state().destination != Destination::body) {
      put("\n");
    } else if (ends_cell) {
      const bool number = line_.size() <= kLongestNumber && !is_blank(line_);
      end_paragraph();
      joined_ = joined_ || number;
    } else if (!is_muted() || !in_revision()) {
      end_paragraph();
    } else if (!has_words_) {
      line_.clear();
    }
    return true;
  }

  // Whether the end of the paragraph, too, was put in or deleted.
  bool in_revision() const { return states_.back().deleted || states_.back().revised; }

  static bool is_blank(const std::string& text) { return text.find_first_not_of(" \t\n") == std::string::npos; }

  void unicode(uint32_t unit) {
    skip_ = state().replacements;
    const uint32_t high = std::exchange(high_, 0);
    if (unit >= 0xD800 && unit < 0xDC00) {
      high_ = unit;
    } else if (unit >= 0xDC00 && unit < 0xE000) {
      if (high) put(text::utf8_of(0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00)));
    } else if (unit >= 0xF000 && unit < 0xF100) {
      put("•");
    } else if (unit != 0xAD) {
      put(unit < 0x20 ? " " : text::utf8_of(unit));
    }
  }

  void end_paragraph() {
    ++paragraph_;
    // The number of a paragraph whose words are all deleted goes with them.
    if (changed_ && !has_words_) line_.clear();
    changed_ = has_words_ = false;
    emit(std::exchange(line_, ""));
    for (const std::string& box : std::exchange(boxes_, {})) emit(box);
  }

  void emit(const std::string& text) {
    if (is_blank(text)) return;
    if (!out_.empty()) out_ += std::exchange(joined_, false) ? " " : "\n\n";
    starts_.emplace_back(static_cast<uint32_t>(out_.size()), paragraph_);
    out_ += text;
  }

  static constexpr const char* kSymbols = "symbols";

  RtfTokens tokens_;
  const Options& options_;
  std::vector<State> states_;
  bool starred_ = false;

  std::string charset_ = "windows-1252";
  std::map<int32_t, std::string> fonts_;  // their charsets
  int32_t font_ = 0, style_ = 0;
  std::string style_name_;
  std::set<int32_t> contents_styles_;  // of tables of contents

  std::string bytes_;       // not yet decoded
  int32_t skip_ = 0;        // characters that stand for the one before
  uint32_t high_ = 0;       // the first half of a character beyond U+FFFF
  std::string line_;        // the paragraph so far
  bool has_words_ = false;  // and not only a number that its list gives it
  bool changed_ = false;    // words of it are those of the other version
  std::vector<std::string> notes_, boxes_;
  bool joined_ = false;  // the next paragraph goes on in the line of the last
  uint32_t paragraph_ = 0;
  std::string out_;
  std::vector<std::pair<uint32_t, uint32_t>> starts_;
};

// Without what some programs put before it.
std::string_view from_start(std::string_view bytes) {
  return bytes.substr(std::min(bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n"), bytes.size()));
}

bool is_rtf(std::string_view bytes) { return from_start(bytes).starts_with("{\\rtf"); }

Expected<Document> read_rtf(std::string_view bytes, const Options& options) {
  return RtfParser(from_start(bytes), options).parse();
}

}  // namespace

Reader rtf_reader() { return {"rtf", {".rtf"}, is_rtf, nullptr, read_rtf}; }

}  // namespace caveat::document
