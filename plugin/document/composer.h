// Builds a Document's text from a file with markup: words with their blanks made one, breaks between paragraphs, the
// map back to the source, the elements that words stand in, and the provisions that markup tells.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "document/document.h"

namespace caveat::document {

// Elements by what holds them, and which one each piece of the text stands in.
class MarkupPlaces final : public Places {
 public:
  std::vector<Place> at(Span span) const override;

 private:
  friend class Composer;
  struct Node {
    uint32_t parent, name, nth, id;  // indexes; 0 = none (the node 0 is above the root)
  };
  struct Anchor {
    uint32_t text, node, part;  // from here to the next anchor
  };
  std::string path(uint32_t node) const;

  std::vector<Node> nodes_ = {{}};
  std::vector<Anchor> anchors_;
  std::vector<std::string> names_ = {""}, ids_ = {""}, parts_ = {""};
};

class Composer {
 public:
  // How character references are read.
  enum class References : uint8_t { none, xml, html };

  explicit Composer(References references);

  // Words of the file, raw, which stand at `source` in it. Blanks at the ends part them from what is beside them.
  void words(std::string_view raw, uint32_t source);
  // Words that the file means but does not have, such as the brackets of a number. Stand for what comes at `source`.
  void insert(std::string_view words, uint32_t source);
  void space() { want(Break::space); }
  void line() { want(Break::line); }
  void block() { want(Break::block); }

  // Words above the line. The mark of a note stays apart from the word before it.
  void raised(std::string_view raw, uint32_t source);

  // What is due before the next word becomes a space: it belongs to the word before.
  void join();

  void enter(std::string_view name, std::string_view id);
  void leave();
  // The file of an archive that what follows stands in. Its elements are counted afresh.
  void part(std::string_view name);

  // Where the next word will stand, and where the last one ended.
  uint32_t next() const { return end() + break_size(); }
  uint32_t end() const { return static_cast<uint32_t>(document_.text.size()); }

  // Opens a provision at next(); gives its index.
  size_t open(std::string_view kind, uint16_t depth, std::string_view id);
  // Ends it at end(). One without words is taken away again, with all after it.
  void close(size_t element);
  Element& element(size_t index) { return document_.elements[index]; }

  // The finished document. `source` is the decoded file; "" for a binary one, which then has no map.
  Document finish(std::string source);

 private:
  enum class Break : uint8_t { none, space, line, block };
  struct Open {
    uint32_t node;
    std::unordered_map<uint32_t, uint32_t> counts;  // children by name
  };

  void want(Break wanted);
  uint32_t break_size() const;
  void add(std::string_view verbatim, uint32_t source);
  void flush(uint32_t source);
  void map(uint32_t source);
  size_t reference(std::string_view raw, uint32_t source);
  uint32_t intern(std::string_view name);

  References references_;
  Document document_;
  std::shared_ptr<MarkupPlaces> places_ = std::make_shared<MarkupPlaces>();
  std::vector<Open> open_;
  std::unordered_map<std::string, uint32_t> names_;
  Break pending_ = Break::none;
};

}  // namespace caveat::document
