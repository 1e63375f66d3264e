#include "document/symbol_font.h"

#include <charconv>
#include <cstdint>
#include <iterator>

#include "document/entities.h"

namespace caveat::document {
namespace {

constexpr uint32_t kFirstLow = 0x20, kFirstHigh = 0xA0, kOwn = 0xF000;

// 0x20 to 0x7E, in order.
constexpr std::string_view kLow[] = {" ", "!", "∀", "#", "∃", "%", "&", "∋", "(", ")", "∗", "+", ",", "−", ".", "/",
                                     "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ":", ";", "<", "=", ">", "?",
                                     "≅", "Α", "Β", "Χ", "Δ", "Ε", "Φ", "Γ", "Η", "Ι", "ϑ", "Κ", "Λ", "Μ", "Ν", "Ο",
                                     "Π", "Θ", "Ρ", "Σ", "Τ", "Υ", "ς", "Ω", "Ξ", "Ψ", "Ζ", "[", "∴", "]", "⊥", "_",
                                     "‾", "α", "β", "χ", "δ", "ε", "φ", "γ", "η", "ι", "ϕ", "κ", "λ", "μ", "ν", "ο",
                                     "π", "θ", "ρ", "σ", "τ", "υ", "ϖ", "ω", "ξ", "ψ", "ζ", "{", "|", "}", "∼"};
static_assert(std::size(kLow) == 0x7F - kFirstLow);

// 0xA0 to 0xE5, in order. What comes after are pieces of large brackets.
constexpr std::string_view kHigh[] = {"€", "ϒ", "′", "≤", "⁄", "∞", "ƒ", "♣", "♦", "♥", "♠", "↔", "←", "↑",
                                      "→", "↓", "°", "±", "″", "≥", "×", "∝", "∂", "•", "÷", "≠", "≡", "≈",
                                      "…", "|", "—", "↵", "ℵ", "ℑ", "ℜ", "℘", "⊗", "⊕", "∅", "∩", "∪", "⊃",
                                      "⊇", "⊄", "⊂", "⊆", "∈", "∉", "∠", "∇", "®", "©", "™", "∏", "√", "⋅",
                                      "¬", "∧", "∨", "⇔", "⇐", "⇑", "⇒", "⇓", "◊", "⟨", "®", "©", "™", "∑"};
static_assert(std::size(kHigh) == 0xE6 - kFirstHigh);

std::string_view symbol_sign(uint32_t code) {
  if (code >= kFirstLow && code - kFirstLow < std::size(kLow)) return kLow[code - kFirstLow];
  if (code >= kFirstHigh && code - kFirstHigh < std::size(kHigh)) return kHigh[code - kFirstHigh];
  return "";
}

}  // namespace

std::string font_sign(std::string_view font, std::string_view code) {
  uint32_t value = 0;
  std::from_chars(code.data(), code.data() + code.size(), value, 16);
  const bool is_own = value >= kOwn && value <= kOwn + 0xFF;  // of a font with codes of its own
  if (font == "Symbol" && (is_own || value <= 0xFF)) return std::string(symbol_sign(value & 0xFF));
  return is_own ? "•" : decode_reference("&#x" + std::string(code) + ";").value_or(" ");
}

}  // namespace caveat::document
