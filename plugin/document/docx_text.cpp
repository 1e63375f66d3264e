#include "document/docx_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <set>

#include "document/docx_numbering.h"
#include "document/docx_styles.h"
#include "document/list_label.h"
#include "document/note_mark.h"
#include "document/symbol_font.h"
#include "text/decode.h"

namespace caveat::document {
namespace {

constexpr std::string_view kSoftHyphen = "\xC2\xAD";
constexpr std::string_view kBlanks = " \t\n\r";

// One part with paragraphs.
struct Story {
  const XmlPart* part;
  Names names;
  ParagraphNumbers numbers;

  explicit Story(const XmlPart& of)
      : part(&of),
        names(word_names(of.root())),
        numbers(of.root(), [this](auto node) { return names.is(node, "p"); }) {}
};

class Walker {
 public:
  Walker(const DocxFile& file, Version version)
      : file_(file),
        version_(version),
        styles_(file.styles ? DocxStyles(file.styles->root()) : DocxStyles()),
        numbering_(file.numbering ? file.numbering->root() : pugi::xml_node(), styles_) {}

  DocxText walk() {
    const Story body(*file_.document);
    story_ = &body;
    find_open_fields();
    compatibility_ = Names(body.part->root(), {"http://schemas.openxmlformats.org/markup-compatibility/2006"});
    math_ = Names(body.part->root(), {"http://schemas.openxmlformats.org/officeDocument/2006/math",
                                      "http://purl.oclc.org/ooxml/officeDocument/math"});
    blocks(body.names.child(body.part->root(), "body"));
    close_paragraph({}, "");
    if (file_.footnotes) add_notes(*file_.footnotes, "footnote");
    if (file_.endnotes) add_notes(*file_.endnotes, "endnote");
    if (!out_.text.empty()) out_.text += '\n';
    note_unknown_numbers(numbering_.unknown(), out_.notes);
    if (chunks_ > 0)
      out_.notes.push_back(
          fmt::format("takes in {} other file{} (altChunk) that {} not read: open it in Word and save it once more",
                      chunks_, chunks_ == 1 ? "" : "s", chunks_ == 1 ? "was" : "were"));
    return std::move(out_);
  }

 private:
  struct Note {
    std::string element, id;
    pugi::xml_node run;
    size_t number;
  };
  struct Box {
    pugi::xml_node content, run;
  };

  bool is(pugi::xml_node node, std::string_view name) const { return story_->names.is(node, name); }
  pugi::xml_node child(pugi::xml_node node, std::string_view name) const { return story_->names.child(node, name); }

  // Whether this version of the text has not what the element, a tracked change, holds.
  bool is_gone(pugi::xml_node node) const {
    return version_ == Version::accepted ? is(node, "del") || is(node, "moveFrom")
                                         : is(node, "ins") || is(node, "moveTo");
  }
  bool has_gone(pugi::xml_node properties) const {
    const bool accepted = version_ == Version::accepted;
    return child(properties, accepted ? "del" : "ins") || child(properties, accepted ? "moveFrom" : "moveTo");
  }

  // Of alternatives, the one that is shown.
  pugi::xml_node alternative(pugi::xml_node node) const {
    const pugi::xml_node choice = compatibility_.child(node, "Choice");
    return choice ? choice : compatibility_.child(node, "Fallback");
  }

  bool is_contents(pugi::xml_node sdt) const {
    const pugi::xml_node gallery = child(child(child(sdt, "sdtPr"), "docPartObj"), "docPartGallery");
    return std::string_view(Names::attribute(gallery, "val")) == "Table of Contents";
  }

  void blocks(pugi::xml_node parent) {
    for (const pugi::xml_node node : parent.children()) {
      if (is(node, "p")) {
        paragraph(node);
      } else if (is(node, "tbl")) {
        table(node);
      } else if (is(node, "sdt")) {
        if (!is_contents(node)) blocks(child(node, "sdtContent"));
      } else if (is(node, "customXml") || is(node, "ins") || is(node, "moveTo") || is(node, "del") ||
                 is(node, "moveFrom")) {
        if (!is_gone(node)) blocks(node);
      } else if (compatibility_.is(node, "AlternateContent")) {
        blocks(alternative(node));
      } else if (is(node, "altChunk")) {
        ++chunks_;
      }
    }
  }

  void table(pugi::xml_node parent) {
    for (const pugi::xml_node row : parent.children()) {
      if (is(row, "sdt")) table(child(row, "sdtContent"));
      if (is(row, "customXml")) table(row);
      if (is(row, "tr") && !has_gone(child(row, "trPr"))) cells(row);
    }
    joined_ = false;
  }

  void cells(pugi::xml_node parent) {
    for (const pugi::xml_node cell : parent.children()) {
      if (is(cell, "sdt")) cells(child(cell, "sdtContent"));
      if (is(cell, "customXml")) cells(cell);
      if (!is(cell, "tc")) continue;
      const pugi::xml_node properties = child(cell, "tcPr");
      if (child(properties, version_ == Version::accepted ? "cellDel" : "cellIns")) continue;
      const size_t before = out_.text.size();
      const size_t count = emitted_;
      blocks(cell);
      close_paragraph({}, "");
      joined_ = emitted_ == count + 1 && out_.text.size() - before <= kLongestNumber && cell.next_sibling();
    }
    joined_ = false;
  }

  void paragraph(pugi::xml_node node) {
    const pugi::xml_node now = child(node, "pPr");
    const pugi::xml_node change = child(now, "pPrChange");
    const pugi::xml_node properties = change && version_ == Version::original ? child(change, "pPr") : now;
    std::string style = Names::attribute(child(properties, "pStyle"), "val");
    if (style.empty()) style = styles_.default_paragraph();
    if (styles_.name(style).starts_with("toc ")) return;
    paragraph_ = story_->numbers.of(node);
    run_ = 0;
    hidden_style_ = is_on(styles_.find(style, {"rPr", "vanish"}));
    inlines(node);
    if (!has_gone(child(now, "rPr"))) close_paragraph(properties, style);
  }

  // Everything that stands in a line.
  void inlines(pugi::xml_node parent) {
    for (const pugi::xml_node node : parent.children()) {
      if (is(node, "r")) {
        run(node);
      } else if (is(node, "sdt")) {
        inlines(child(node, "sdtContent"));
      } else if (compatibility_.is(node, "AlternateContent")) {
        inlines(alternative(node));
      } else if (math_.is(node, "oMath") || math_.is(node, "oMathPara")) {
        const pugi::xml_node outer = std::exchange(host_, host_ ? host_ : node);
        raised_ = false;
        if (muted_ == 0) formula(node);
        host_ = outer;
      } else if (!is(node, "pPr")) {
        const bool gone = is_gone(node);
        muted_ += gone;
        if (node.type() == pugi::node_element) inlines(node);
        muted_ -= gone;
      }
    }
  }

  void run(pugi::xml_node node) {
    ++run_;
    const pugi::xml_node properties = child(node, "rPr");
    const pugi::xml_node direct = child(properties, "vanish");
    const char* style = Names::attribute(child(properties, "rStyle"), "val");
    const pugi::xml_node of_style = *style ? styles_.find(style, {"rPr", "vanish"}) : pugi::xml_node();
    const bool hidden = direct ? is_on(direct) : of_style ? is_on(of_style) : hidden_style_;
    muted_ += hidden;
    raised_ = is_raised(properties, style);
    for (const pugi::xml_node part : node.children()) run_content(node, part);
    muted_ -= hidden;
  }

  bool is_raised(pugi::xml_node properties, std::string_view style) const {
    pugi::xml_node align = child(properties, "vertAlign");
    if (!align && !style.empty()) align = styles_.find(style, {"rPr", "vertAlign"});
    return std::string_view(Names::attribute(align, "val")) == "superscript";
  }

  void run_content(pugi::xml_node run, pugi::xml_node node) {
    if (is(node, "fldChar")) {
      field(node);
      return;
    }
    if (muted_ > 0) return;
    if (is(node, "t") || is(node, "delText")) {
      words(run, node);
    } else if (is(node, "tab") || is(node, "ptab")) {
      line_ += '\t';
    } else if (is(node, "br") || is(node, "cr")) {
      line_ += '\n';
    } else if (is(node, "noBreakHyphen")) {
      line_ += '-';
    } else if (is(node, "sym")) {
      line_ += font_sign(Names::attribute(node, "font"), Names::attribute(node, "char"));
    } else if (is(node, "footnoteReference") || is(node, "endnoteReference")) {
      notes_.push_back({is(node, "footnoteReference") ? "footnote" : "endnote", Names::attribute(node, "id"),
                        host_ ? host_ : run, notes_.size() + 1});
    } else if (is(node, "drawing") || is(node, "pict") || is(node, "object") ||
               compatibility_.is(node, "AlternateContent")) {
      find_boxes(run, node);
    } else if (is(node, "ruby")) {
      const pugi::xml_node outer = std::exchange(host_, host_ ? host_ : run);
      inlines(child(node, "rubyBase"));
      host_ = outer;
    }
  }

  // In one line, as it would be typed: "a/b", "x^2", "f(x)".
  void formula(pugi::xml_node parent) {
    for (const pugi::xml_node node : parent.children()) {
      if (is_gone(node)) continue;
      const bool is_power = math_.is(node, "sup") && math_.is(parent, "sSup");
      const bool is_bracketed = math_.is(node, "d");
      if (is_power) line_ += '^';
      if (math_.is(node, "den")) line_ += '/';
      if (math_.is(node, "chr")) line_ += Names::attribute(node, "val");
      if (is_bracketed) line_ += '(';
      math_.is(node, "t") ? words(node, node) : formula(node);
      if (is_bracketed) line_ += ')';
    }
  }

  // Fields that never end, which hide nothing in Word either.
  void find_open_fields() {
    std::vector<pugi::xml_node> open;
    const pugi::xml_node root = story_->part->root();
    for (pugi::xml_node node = root; node;) {
      if (is(node, "fldChar")) {
        const std::string_view type = Names::attribute(node, "fldCharType");
        if (type == "begin") open.push_back(node);
        if (type == "end" && !open.empty()) open.pop_back();
      }
      if (node.first_child()) {
        node = node.first_child();
        continue;
      }
      while (node != root && !node.next_sibling()) node = node.parent();
      node = node == root ? pugi::xml_node() : node.next_sibling();
    }
    open_fields_ = {open.begin(), open.end()};
  }

  // Between "begin" and "separate" stands what a field is to do, after it what it shows.
  void field(pugi::xml_node node) {
    const std::string_view type = Names::attribute(node, "fldCharType");
    if (type == "begin") {
      if (open_fields_.contains(node)) return;
      in_instruction_.push_back(true);
      ++muted_;
    } else if (!in_instruction_.empty() && (type == "separate" || type == "end")) {
      muted_ -= in_instruction_.back();
      in_instruction_.back() = false;
      if (type == "end") in_instruction_.pop_back();
    }
  }

  void find_boxes(pugi::xml_node run, pugi::xml_node node) {
    if (is(node, "txbxContent")) {
      boxes_.push_back({node, host_ ? host_ : run});
    } else if (compatibility_.is(node, "AlternateContent")) {
      find_boxes(run, alternative(node));
    } else {
      for (const pugi::xml_node inner : node.children()) find_boxes(run, inner);
    }
  }

  void words(pugi::xml_node run, pugi::xml_node element) {
    const bool kept = std::string_view(element.attribute("xml:space").value()) == "preserve";
    for (const pugi::xml_node node : element.children()) {
      std::string value = node.value();
      const size_t first = kept ? 0 : std::min(value.find_first_not_of(kBlanks), value.size());
      if (!kept) value.resize(value.find_last_not_of(kBlanks) + 1);
      text::repair_in_place(value);
      if (raised_ && is_note_mark(line_, std::string_view(value).substr(first))) line_ += ' ';
      for (size_t at = first; at < value.size();) {
        const size_t end = std::min(value.find(kSoftHyphen, at), value.size());
        add_piece(run, node, static_cast<uint32_t>(at), std::string_view(value).substr(at, end - at));
        at = end + kSoftHyphen.size();
      }
    }
  }

  void add_piece(pugi::xml_node run, pugi::xml_node node, uint32_t skipped, std::string_view value) {
    if (value.empty()) return;
    const auto begin = static_cast<uint32_t>(line_.size());
    line_ += value;
    const bool own = !host_ && node.type() == pugi::node_pcdata;
    pieces_.push_back({{begin, static_cast<uint32_t>(line_.size())},
                       story_->part,
                       paragraph_,
                       run_,
                       host_ ? host_ : run,
                       own ? node : pugi::xml_node(),
                       skipped});
  }

  // Word counts an empty paragraph of a list too.
  void close_paragraph(pugi::xml_node properties, const std::string& style) {
    std::string label = properties || !style.empty() ? numbering_.next(properties, story_->names, style) : "";
    if (line_.find_first_not_of(kBlanks) != std::string::npos) {
      if (!note_label_.empty()) label = std::exchange(note_label_, "") + label;
      if (!out_.text.empty()) out_.text += joined_ ? " " : "\n\n";
      out_.text += label;
      const auto shift = static_cast<uint32_t>(out_.text.size());
      out_.text += line_;
      for (OfficePiece& piece : pieces_) {
        piece.text = {piece.text.begin + shift, piece.text.end + shift};
        out_.pieces.push_back(piece);
      }
      ++emitted_;
      joined_ = false;
    }
    line_.clear();
    pieces_.clear();
    while (!boxes_.empty()) {
      const Box box = boxes_.front();
      boxes_.pop_front();
      const pugi::xml_node outer = std::exchange(host_, box.run);
      blocks(box.content);
      close_paragraph({}, "");
      host_ = outer;
    }
  }

  // Each note once, in the order in which the body refers to them.
  void add_notes(const XmlPart& part, const std::string& element) {
    const Story story(part);
    story_ = &story;
    find_open_fields();
    std::set<std::string> done;
    std::map<std::string, pugi::xml_node> by_id;
    for (const pugi::xml_node node : part.root().children()) {
      if (is(node, element)) by_id.emplace(Names::attribute(node, "id"), node);
    }
    for (size_t i = 0; i < notes_.size(); ++i) {
      const Note note = notes_[i];
      const auto found = by_id.find(note.id);
      if (note.element != element || found == by_id.end() || !done.insert(note.id).second) continue;
      note_label_ = fmt::format("[{}] ", note.number);
      host_ = note.run;
      blocks(found->second);
      close_paragraph({}, "");
      note_label_.clear();
    }
    host_ = {};
  }

  const DocxFile& file_;
  Version version_;
  DocxStyles styles_;
  DocxNumbering numbering_;
  Names compatibility_, math_;
  const Story* story_ = nullptr;

  DocxText out_;
  size_t emitted_ = 0;   // paragraphs
  size_t chunks_ = 0;    // files that the text takes in
  bool joined_ = false;  // the next paragraph goes on in the line of the last

  std::string line_;  // the paragraph so far
  std::vector<OfficePiece> pieces_;
  std::string note_label_;
  std::deque<Box> boxes_;
  uint32_t paragraph_ = 0, run_ = 0;

  pugi::xml_node host_;  // the run of the body that holds what is being read, where that is a note or a text box
  bool hidden_style_ = false;
  bool raised_ = false;  // the run stands above the line
  int muted_ = 0;
  std::set<pugi::xml_node> open_fields_;  // the "begin" of each field that never ends
  std::vector<bool> in_instruction_;      // of each field that is open
  std::vector<Note> notes_;
};

}  // namespace

DocxText docx_text(const DocxFile& file, Version version) { return Walker(file, version).walk(); }

}  // namespace caveat::document
