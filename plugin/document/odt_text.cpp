#include "document/odt_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <deque>
#include <map>
#include <set>

#include "document/list_label.h"
#include "document/note_mark.h"
#include "document/odt_lists.h"
#include "text/decode.h"

namespace caveat::document {
namespace {

constexpr unsigned long kMostSpaces = 100;
constexpr std::string_view kSoftHyphen = "\xC2\xAD";
constexpr std::string_view kBlanks = " \t\n\r";

class OdtWalker {
 public:
  OdtWalker(const OdtFile& file, Version version)
      : file_(file),
        version_(version),
        names_(file.content->root()),
        lists_(file.content->root(), file.styles ? file.styles->root() : pugi::xml_node()),
        numbers_(file.content->root(),
                 [this](auto node) { return names_.text.is(node, "p") || names_.text.is(node, "h"); }) {}

  OdtText walk() {
    const pugi::xml_node root = file_.content->root();
    const pugi::xml_node text = names_.office.child(names_.office.child(root, "body"), "text");
    find_changes(names_.text.child(text, "tracked-changes"));
    find_styles(root);
    if (file_.styles) find_styles(file_.styles->root());
    blocks(text);
    close_paragraph({});
    for (size_t i = 0; i < notes_.size(); ++i) {
      const Note note = notes_[i];
      note_label_ = fmt::format("[{}] ", i + 1);
      host_ = note.host;
      blocks(names_.text.child(note.element, "note-body"));
      close_paragraph({});
    }
    if (!out_.text.empty()) out_.text += '\n';
    note_unknown_numbers(lists_.unknown(), out_.notes);
    return std::move(out_);
  }

 private:
  struct Note {
    pugi::xml_node element, host;
  };
  struct Box {
    pugi::xml_node content, host;
  };
  struct Change {
    pugi::xml_node deleted;  // null: the change put text in
    bool inserts = false;
  };

  bool is_text(pugi::xml_node node, std::string_view name) const { return names_.text.is(node, name); }

  void find_changes(pugi::xml_node changes) {
    for (const pugi::xml_node region : changes.children()) {
      const pugi::xml_node deleted = names_.text.child(region, "deletion");
      changes_[Names::attribute(region, "id")] = {deleted, static_cast<bool>(names_.text.child(region, "insertion"))};
    }
  }

  // The styles whose text is not shown, and those whose text stands above the line.
  void find_styles(pugi::xml_node root) {
    const OdfNames names(root);
    for (const char* group : {"styles", "automatic-styles"}) {
      for (const pugi::xml_node node : names.office.child(root, group).children()) {
        const pugi::xml_node properties = names.style.child(node, "text-properties");
        if (std::string_view(Names::attribute(properties, "display")) == "none")
          hidden_.insert(Names::attribute(node, "name"));
        // "super 58%" or "33% 58%"; below the line it is "sub 58%" or "-33% 58%".
        const std::string_view position = Names::attribute(properties, "text-position");
        if (position.starts_with("super") || (position > "1" && position < ":"))
          raised_styles_.insert(Names::attribute(node, "name"));
      }
    }
  }

  void blocks(pugi::xml_node parent) {
    for (const pugi::xml_node node : parent.children()) block(node);
  }

  void block(pugi::xml_node node) {
    if (is_text(node, "p") || is_text(node, "h")) {
      paragraph(node);
    } else if (is_text(node, "list")) {
      lists_.begin_list(node);
      blocks(node);
      lists_.end_list();
    } else if (is_text(node, "list-item")) {
      lists_.begin_item(node);
      blocks(node);
    } else if (is_text(node, "section")) {
      if (std::string_view(Names::attribute(node, "display")) != "none") blocks(node);
    } else if (is_text(node, "list-header") || is_text(node, "numbered-paragraph")) {
      blocks(node);
    } else if (names_.table.is(node, "table")) {
      rows(node);
      joined_ = false;
    } else if (is_text(node, "change-start") || is_text(node, "change-end") || is_text(node, "change")) {
      change(node);
    } else if (names_.draw.is(node, "frame")) {
      find_boxes({}, node);
      close_paragraph({});
    }
  }

  void rows(pugi::xml_node parent) {
    for (const pugi::xml_node node : parent.children()) {
      if (names_.table.is(node, "table-row")) {
        cells(node);
      } else if (names_.table.is(node, "table-rows") || names_.table.is(node, "table-header-rows") ||
                 names_.table.is(node, "table-row-group")) {
        rows(node);
      }
    }
  }

  void cells(pugi::xml_node row) {
    for (const pugi::xml_node cell : row.children()) {
      if (!names_.table.is(cell, "table-cell")) continue;
      const size_t before = out_.text.size();
      const size_t count = emitted_;
      blocks(cell);
      close_paragraph({});
      joined_ = emitted_ == count + 1 && out_.text.size() - before <= kLongestNumber && cell.next_sibling();
    }
    joined_ = false;
  }

  void paragraph(pugi::xml_node node) {
    paragraph_ = numbers_.of(node);
    const bool hidden = hidden_.contains(Names::attribute(node, "style-name"));
    muted_ += hidden;
    inlines(node);
    muted_ -= hidden;
    // Where its end was put in later, the paragraph goes on in the next one.
    if (inserted_.empty()) close_paragraph(node);
  }

  void inlines(pugi::xml_node parent) {
    for (const pugi::xml_node node : parent.children()) one_inline(node);
  }

  void one_inline(pugi::xml_node node) {
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
      if (!silent()) words(node);
    } else if (is_text(node, "change-start") || is_text(node, "change-end") || is_text(node, "change")) {
      change(node);
    } else if (is_text(node, "s")) {
      const unsigned long count = std::strtoul(Names::attribute(node, "c"), nullptr, 10);
      if (!silent()) line_.append(std::clamp(count, 1UL, kMostSpaces), ' ');
    } else if (is_text(node, "tab") || is_text(node, "line-break")) {
      if (!silent()) line_ += is_text(node, "tab") ? '\t' : '\n';
    } else if (is_text(node, "note")) {
      if (!silent()) notes_.push_back({node, host_ ? host_ : node});
    } else if (is_text(node, "ruby")) {
      inlines(names_.text.child(node, "ruby-base"));
    } else if (names_.draw.is(node, "frame") || names_.draw.is(node, "custom-shape") || names_.draw.is(node, "g")) {
      if (!silent()) find_boxes(host_ ? host_ : node, node);
    } else if (!names_.office.is(node, "annotation") && !names_.office.is(node, "annotation-end") &&
               !is_text(node, "hidden-text") && !is_text(node, "script")) {
      const bool hidden = is_text(node, "span") && hidden_.contains(Names::attribute(node, "style-name"));
      const bool raised = is_text(node, "span") && raised_styles_.contains(Names::attribute(node, "style-name"));
      muted_ += hidden;
      raised_ += raised;
      inlines(node);
      raised_ -= raised;
      muted_ -= hidden;
    }
  }

  bool silent() const { return muted_ > 0 || !inserted_.empty(); }

  void change(pugi::xml_node node) {
    if (version_ == Version::accepted) return;
    const std::string id = Names::attribute(node, "change-id");
    const auto found = changes_.find(id);
    if (found == changes_.end()) return;
    if (is_text(node, "change-end")) {
      inserted_.erase(id);
    } else if (found->second.inserts && is_text(node, "change-start")) {
      inserted_.insert(id);
    } else if (found->second.deleted && is_text(node, "change")) {
      const pugi::xml_node deleted = std::exchange(found->second.deleted, {});
      const pugi::xml_node outer = std::exchange(host_, host_ ? host_ : node);
      restore(deleted);
      host_ = outer;
    }
  }

  // What was deleted begins in this paragraph and ends in this one or a later one.
  void restore(pugi::xml_node deleted) {
    pugi::xml_node open;
    for (const pugi::xml_node node : deleted.children()) {
      if (node.type() != pugi::node_element || names_.office.is(node, "change-info")) continue;
      if (open) close_paragraph(open);
      open = {};
      if (is_text(node, "p") || is_text(node, "h")) {
        inlines(node);
        open = node;
      } else {
        block(node);
      }
    }
  }

  void find_boxes(pugi::xml_node host, pugi::xml_node node) {
    for (const pugi::xml_node inner : node.children()) {
      if (names_.draw.is(inner, "text-box") || is_text(inner, "p")) {
        boxes_.push_back({is_text(inner, "p") ? node : inner, host});
        if (is_text(inner, "p")) return;
      } else {
        find_boxes(host, inner);
      }
    }
  }

  // White space of any length is one space, and none at the beginning of a paragraph.
  void words(pugi::xml_node node) {
    std::string value = node.value();
    text::repair_in_place(value);
    const std::string_view view = value;
    if (raised_ > 0 && is_note_mark(line_, view)) line_ += ' ';
    for (size_t at = 0; at < view.size();) {
      if (view[at] == ' ') {
        const size_t end = std::min(view.find_first_not_of(' ', at), view.size());
        if (!line_.empty() && kBlanks.find(line_.back()) == std::string_view::npos) add_piece(node, at, " ");
        at = end;
      } else if (view.substr(at).starts_with(kSoftHyphen)) {
        at += kSoftHyphen.size();
      } else {
        size_t end = at;
        while (end < view.size() && !view.substr(end).starts_with(kSoftHyphen) &&
               !(view[end] == ' ' && (end + 1 == view.size() || view[end + 1] == ' ')))
          ++end;
        add_piece(node, at, view.substr(at, end - at));
        at = end;
      }
    }
  }

  void add_piece(pugi::xml_node node, size_t skipped, std::string_view value) {
    const auto begin = static_cast<uint32_t>(line_.size());
    line_ += value;
    const bool own = !host_ && node.type() == pugi::node_pcdata;
    pieces_.push_back({{begin, static_cast<uint32_t>(line_.size())},
                       file_.content.get(),
                       paragraph_,
                       0,
                       host_,
                       own ? node : pugi::xml_node(),
                       static_cast<uint32_t>(skipped)});
  }

  void close_paragraph(pugi::xml_node paragraph) {
    std::string label = paragraph ? lists_.next(paragraph) : "";
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
      const pugi::xml_node outer = std::exchange(host_, box.host);
      blocks(box.content);
      close_paragraph({});
      host_ = outer;
    }
  }

  const OdtFile& file_;
  Version version_;
  OdfNames names_;
  OdtLists lists_;
  ParagraphNumbers numbers_;
  std::map<std::string, Change> changes_;
  std::set<std::string> hidden_, raised_styles_;  // names of styles

  OdtText out_;
  size_t emitted_ = 0;   // paragraphs
  bool joined_ = false;  // the next paragraph goes on in the line of the last

  std::string line_;  // the paragraph so far
  std::vector<OfficePiece> pieces_;
  std::string note_label_;
  std::deque<Box> boxes_;
  uint32_t paragraph_ = 0;

  pugi::xml_node host_;  // the element of the body that holds what is being read, where that is a note or a text box
  int muted_ = 0, raised_ = 0;
  std::set<std::string> inserted_;  // changes that are open and that the original has not
  std::vector<Note> notes_;
};

}  // namespace

Expected<OdtFile> OdtFile::open(std::string_view bytes, const Limits& limits) {
  auto package = Package::open(bytes, limits);
  if (!package) return package.error();
  OdtFile file{*std::move(package), nullptr, nullptr};
  const std::string manifest = "META-INF/manifest.xml";
  if (file.package.has(manifest)) {
    const auto list = file.package.part(manifest);
    if (!list) return list.error();
    if (list->find("encryption-data") != std::string::npos)
      return Error{"is protected by a password", "save it without a password and review that"};
  }
  auto content = read_xml(file.package, "content.xml", limits);
  if (!content) return content.error();
  const Names office = OdfNames((*content)->root()).office;
  if (!office.child(office.child((*content)->root(), "body"), "text"))
    return Error{"is an OpenDocument file without a text in it", "name a text document, or save its text as one"};
  file.content = *std::move(content);
  if (file.package.has("styles.xml")) {
    auto styles = read_xml(file.package, "styles.xml", limits);
    if (!styles) return styles.error();
    file.styles = *std::move(styles);
  }
  return file;
}

OdtText odt_text(const OdtFile& file, Version version) { return OdtWalker(file, version).walk(); }

}  // namespace caveat::document
