#include "tree_sitter/parser.h"

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#ifdef _MSC_VER
#pragma optimize("", off)
#elif defined(__clang__)
#pragma clang optimize off
#elif defined(__GNUC__)
#pragma GCC optimize ("O0")
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 30
#define LARGE_STATE_COUNT 6
#define SYMBOL_COUNT 29
#define ALIAS_COUNT 1
#define TOKEN_COUNT 15
#define EXTERNAL_TOKEN_COUNT 0
#define FIELD_COUNT 4
#define MAX_ALIAS_SEQUENCE_LENGTH 3
#define PRODUCTION_ID_COUNT 5

enum ts_symbol_identifiers {
  sym__unit_word = 1,
  sym__instrument_word = 2,
  sym__this = 3,
  sym__of = 4,
  sym_number = 5,
  sym__join = 6,
  sym_instrument = 7,
  sym_acronym = 8,
  sym_modal = 9,
  sym_quotation = 10,
  sym__definition_verb = 11,
  sym_stop = 12,
  sym__word = 13,
  sym__mark = 14,
  sym_text = 15,
  sym_sentence = 16,
  sym__element = 17,
  sym_words = 18,
  sym__lone = 19,
  sym_reference = 20,
  sym_scope = 21,
  sym_this_reference = 22,
  sym_definition = 23,
  sym_numbers = 24,
  aux_sym_text_repeat1 = 25,
  aux_sym_sentence_repeat1 = 26,
  aux_sym_words_repeat1 = 27,
  aux_sym_numbers_repeat1 = 28,
  alias_sym_unit = 29,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [sym__unit_word] = "_unit_word",
  [sym__instrument_word] = "_instrument_word",
  [sym__this] = "_this",
  [sym__of] = "_of",
  [sym_number] = "number",
  [sym__join] = "_join",
  [sym_instrument] = "instrument",
  [sym_acronym] = "acronym",
  [sym_modal] = "modal",
  [sym_quotation] = "quotation",
  [sym__definition_verb] = "_definition_verb",
  [sym_stop] = "stop",
  [sym__word] = "_word",
  [sym__mark] = "_mark",
  [sym_text] = "text",
  [sym_sentence] = "sentence",
  [sym__element] = "_element",
  [sym_words] = "words",
  [sym__lone] = "words",
  [sym_reference] = "reference",
  [sym_scope] = "scope",
  [sym_this_reference] = "this_reference",
  [sym_definition] = "definition",
  [sym_numbers] = "numbers",
  [aux_sym_text_repeat1] = "text_repeat1",
  [aux_sym_sentence_repeat1] = "sentence_repeat1",
  [aux_sym_words_repeat1] = "words_repeat1",
  [aux_sym_numbers_repeat1] = "numbers_repeat1",
  [alias_sym_unit] = "unit",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [sym__unit_word] = sym__unit_word,
  [sym__instrument_word] = sym__instrument_word,
  [sym__this] = sym__this,
  [sym__of] = sym__of,
  [sym_number] = sym_number,
  [sym__join] = sym__join,
  [sym_instrument] = sym_instrument,
  [sym_acronym] = sym_acronym,
  [sym_modal] = sym_modal,
  [sym_quotation] = sym_quotation,
  [sym__definition_verb] = sym__definition_verb,
  [sym_stop] = sym_stop,
  [sym__word] = sym__word,
  [sym__mark] = sym__mark,
  [sym_text] = sym_text,
  [sym_sentence] = sym_sentence,
  [sym__element] = sym__element,
  [sym_words] = sym_words,
  [sym__lone] = sym_words,
  [sym_reference] = sym_reference,
  [sym_scope] = sym_scope,
  [sym_this_reference] = sym_this_reference,
  [sym_definition] = sym_definition,
  [sym_numbers] = sym_numbers,
  [aux_sym_text_repeat1] = aux_sym_text_repeat1,
  [aux_sym_sentence_repeat1] = aux_sym_sentence_repeat1,
  [aux_sym_words_repeat1] = aux_sym_words_repeat1,
  [aux_sym_numbers_repeat1] = aux_sym_numbers_repeat1,
  [alias_sym_unit] = alias_sym_unit,
};

static const TSSymbolMetadata ts_symbol_metadata[] = {
  [ts_builtin_sym_end] = {
    .visible = false,
    .named = true,
  },
  [sym__unit_word] = {
    .visible = false,
    .named = true,
  },
  [sym__instrument_word] = {
    .visible = false,
    .named = true,
  },
  [sym__this] = {
    .visible = false,
    .named = true,
  },
  [sym__of] = {
    .visible = false,
    .named = true,
  },
  [sym_number] = {
    .visible = true,
    .named = true,
  },
  [sym__join] = {
    .visible = false,
    .named = true,
  },
  [sym_instrument] = {
    .visible = true,
    .named = true,
  },
  [sym_acronym] = {
    .visible = true,
    .named = true,
  },
  [sym_modal] = {
    .visible = true,
    .named = true,
  },
  [sym_quotation] = {
    .visible = true,
    .named = true,
  },
  [sym__definition_verb] = {
    .visible = false,
    .named = true,
  },
  [sym_stop] = {
    .visible = true,
    .named = true,
  },
  [sym__word] = {
    .visible = false,
    .named = true,
  },
  [sym__mark] = {
    .visible = false,
    .named = true,
  },
  [sym_text] = {
    .visible = true,
    .named = true,
  },
  [sym_sentence] = {
    .visible = true,
    .named = true,
  },
  [sym__element] = {
    .visible = false,
    .named = true,
  },
  [sym_words] = {
    .visible = true,
    .named = true,
  },
  [sym__lone] = {
    .visible = true,
    .named = true,
  },
  [sym_reference] = {
    .visible = true,
    .named = true,
  },
  [sym_scope] = {
    .visible = true,
    .named = true,
  },
  [sym_this_reference] = {
    .visible = true,
    .named = true,
  },
  [sym_definition] = {
    .visible = true,
    .named = true,
  },
  [sym_numbers] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_text_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_sentence_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_words_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_numbers_repeat1] = {
    .visible = false,
    .named = false,
  },
  [alias_sym_unit] = {
    .visible = true,
    .named = true,
  },
};

enum ts_field_identifiers {
  field_instrument = 1,
  field_numbers = 2,
  field_term = 3,
  field_unit = 4,
};

static const char * const ts_field_names[] = {
  [0] = NULL,
  [field_instrument] = "instrument",
  [field_numbers] = "numbers",
  [field_term] = "term",
  [field_unit] = "unit",
};

static const TSFieldMapSlice ts_field_map_slices[PRODUCTION_ID_COUNT] = {
  [1] = {.index = 0, .length = 2},
  [2] = {.index = 2, .length = 1},
  [3] = {.index = 3, .length = 1},
  [4] = {.index = 4, .length = 1},
};

static const TSFieldMapEntry ts_field_map_entries[] = {
  [0] =
    {field_numbers, 1},
    {field_unit, 0},
  [2] =
    {field_unit, 1},
  [3] =
    {field_instrument, 1},
  [4] =
    {field_term, 0},
};

static const TSSymbol ts_alias_sequences[PRODUCTION_ID_COUNT][MAX_ALIAS_SEQUENCE_LENGTH] = {
  [0] = {0},
  [1] = {
    [0] = alias_sym_unit,
  },
  [2] = {
    [1] = alias_sym_unit,
  },
  [3] = {
    [1] = sym_instrument,
  },
};

static const uint16_t ts_non_terminal_alias_map[] = {
  0,
};

static const TSStateId ts_primary_state_ids[STATE_COUNT] = {
  [0] = 0,
  [1] = 1,
  [2] = 2,
  [3] = 3,
  [4] = 4,
  [5] = 5,
  [6] = 6,
  [7] = 7,
  [8] = 8,
  [9] = 9,
  [10] = 10,
  [11] = 11,
  [12] = 12,
  [13] = 13,
  [14] = 14,
  [15] = 15,
  [16] = 16,
  [17] = 17,
  [18] = 18,
  [19] = 19,
  [20] = 20,
  [21] = 21,
  [22] = 22,
  [23] = 23,
  [24] = 24,
  [25] = 25,
  [26] = 26,
  [27] = 27,
  [28] = 28,
  [29] = 29,
};

static TSCharacterRange sym__word_character_set_1[] = {
  {0, 0x08}, {0x0e, 0x1f}, {'#', '\''}, {'*', '+'}, {'-', '-'}, {'/', '9'}, {'<', '>'}, {'@', 0x9f},
  {0xa1, 0xaa}, {0xac, 0xba}, {0xbc, 0x2017}, {0x2019, 0x201b}, {0x201e, 0x3001}, {0x3003, 0xff1a}, {0xff1c, 0x10ffff},
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(1196);
      ADVANCE_MAP(
        '"', 2670,
        ',', 1314,
        'A', 1975,
        'B', 2064,
        'C', 1942,
        'D', 2013,
        'E', 1977,
        'F', 2156,
        'G', 2001,
        'I', 1986,
        'L', 1944,
        'M', 2240,
        'N', 2208,
        'O', 2122,
        'P', 1950,
        'R', 2014,
        'S', 1979,
        'T', 2015,
        'U', 2002,
        'V', 2031,
        'W', 2011,
        'a', 1315,
        'b', 2315,
        'c', 2228,
        'd', 2316,
        'e', 2427,
        'f', 2511,
        'g', 2331,
        'h', 2231,
        'i', 2468,
        'l', 2232,
        'm', 2239,
        'n', 2575,
        'o', 1317,
        'p', 2242,
        'r', 2317,
        's', 2275,
        't', 2387,
        'u', 2469,
        'v', 2237,
        'w', 2312,
        0xa7, 1225,
        0xab, 2671,
        0x417, 2613,
        0x41f, 2630,
        0x421, 2626,
        0x427, 2614,
        0x437, 2631,
        0x43f, 2648,
        0x441, 2647,
        0x447, 2632,
        0x2018, 2672,
        0x201c, 2673,
      );
      if (lookahead == 0x0b ||
          lookahead == '\f') SKIP(0);
      if (lookahead == '-' ||
          lookahead == 'y' ||
          lookahead == 0xe0 ||
          lookahead == 0x438 ||
          lookahead == 0x2013) ADVANCE(1320);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1);
      if (lookahead == '(' ||
          lookahead == ')' ||
          lookahead == ':' ||
          lookahead == 0xbb ||
          lookahead == 0x201d) ADVANCE(2668);
      if (lookahead == '!' ||
          lookahead == '.' ||
          lookahead == ';' ||
          lookahead == '?' ||
          lookahead == 0x3002 ||
          lookahead == 0xff1b) ADVANCE(1910);
      if (lookahead != 0) ADVANCE(2667);
      END_STATE();
    case 1:
      ADVANCE_MAP(
        '"', 2670,
        ',', 1314,
        'A', 1975,
        'B', 2064,
        'C', 1942,
        'D', 2013,
        'E', 1977,
        'F', 2156,
        'G', 2001,
        'I', 1986,
        'L', 1944,
        'M', 2240,
        'N', 2208,
        'O', 2122,
        'P', 1950,
        'R', 2014,
        'S', 1979,
        'T', 2015,
        'U', 2002,
        'V', 2031,
        'W', 2011,
        'a', 1315,
        'b', 2315,
        'c', 2228,
        'd', 2316,
        'e', 2427,
        'f', 2511,
        'g', 2331,
        'h', 2231,
        'i', 2468,
        'l', 2232,
        'm', 2239,
        'n', 2575,
        'o', 1317,
        'p', 2242,
        'r', 2317,
        's', 2275,
        't', 2387,
        'u', 2469,
        'v', 2237,
        'w', 2312,
        0xa7, 1225,
        0xab, 2671,
        0x417, 2613,
        0x41f, 2630,
        0x421, 2626,
        0x427, 2614,
        0x437, 2631,
        0x43f, 2648,
        0x441, 2647,
        0x447, 2632,
        0x2018, 2672,
        0x201c, 2673,
      );
      if (lookahead == 0x0b ||
          lookahead == '\f') SKIP(1);
      if (lookahead == '-' ||
          lookahead == 'y' ||
          lookahead == 0xe0 ||
          lookahead == 0x438 ||
          lookahead == 0x2013) ADVANCE(1320);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1);
      if (lookahead == '(' ||
          lookahead == ')' ||
          lookahead == ':' ||
          lookahead == 0xbb ||
          lookahead == 0x201d) ADVANCE(2668);
      if (lookahead == '!' ||
          lookahead == '.' ||
          lookahead == ';' ||
          lookahead == '?' ||
          lookahead == 0x3002 ||
          lookahead == 0xff1b) ADVANCE(1910);
      if (lookahead != 0) ADVANCE(2667);
      END_STATE();
    case 2:
      if (lookahead == '"') ADVANCE(1905);
      END_STATE();
    case 3:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(2);
      END_STATE();
    case 4:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(3);
      END_STATE();
    case 5:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(4);
      END_STATE();
    case 6:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(5);
      END_STATE();
    case 7:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(6);
      END_STATE();
    case 8:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(7);
      END_STATE();
    case 9:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(8);
      END_STATE();
    case 10:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(9);
      END_STATE();
    case 11:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(10);
      END_STATE();
    case 12:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(11);
      END_STATE();
    case 13:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(12);
      END_STATE();
    case 14:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(13);
      END_STATE();
    case 15:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(14);
      END_STATE();
    case 16:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(15);
      END_STATE();
    case 17:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(16);
      END_STATE();
    case 18:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(17);
      END_STATE();
    case 19:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(18);
      END_STATE();
    case 20:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(19);
      END_STATE();
    case 21:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(20);
      END_STATE();
    case 22:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(21);
      END_STATE();
    case 23:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(22);
      END_STATE();
    case 24:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(23);
      END_STATE();
    case 25:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(24);
      END_STATE();
    case 26:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(25);
      END_STATE();
    case 27:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(26);
      END_STATE();
    case 28:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(27);
      END_STATE();
    case 29:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(28);
      END_STATE();
    case 30:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(29);
      END_STATE();
    case 31:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(30);
      END_STATE();
    case 32:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(31);
      END_STATE();
    case 33:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(32);
      END_STATE();
    case 34:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(33);
      END_STATE();
    case 35:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(34);
      END_STATE();
    case 36:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(35);
      END_STATE();
    case 37:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(36);
      END_STATE();
    case 38:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(37);
      END_STATE();
    case 39:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(38);
      END_STATE();
    case 40:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(39);
      END_STATE();
    case 41:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(40);
      END_STATE();
    case 42:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(41);
      END_STATE();
    case 43:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(42);
      END_STATE();
    case 44:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(43);
      END_STATE();
    case 45:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(44);
      END_STATE();
    case 46:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(45);
      END_STATE();
    case 47:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(46);
      END_STATE();
    case 48:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(47);
      END_STATE();
    case 49:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(48);
      END_STATE();
    case 50:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(49);
      END_STATE();
    case 51:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(50);
      END_STATE();
    case 52:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(51);
      END_STATE();
    case 53:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(52);
      END_STATE();
    case 54:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(53);
      END_STATE();
    case 55:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(54);
      END_STATE();
    case 56:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(55);
      END_STATE();
    case 57:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(56);
      END_STATE();
    case 58:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(57);
      END_STATE();
    case 59:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(58);
      END_STATE();
    case 60:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(59);
      END_STATE();
    case 61:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(60);
      END_STATE();
    case 62:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(61);
      END_STATE();
    case 63:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(62);
      END_STATE();
    case 64:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(63);
      END_STATE();
    case 65:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(64);
      END_STATE();
    case 66:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(65);
      END_STATE();
    case 67:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(66);
      END_STATE();
    case 68:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(67);
      END_STATE();
    case 69:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(68);
      END_STATE();
    case 70:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(69);
      END_STATE();
    case 71:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(70);
      END_STATE();
    case 72:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(71);
      END_STATE();
    case 73:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(72);
      END_STATE();
    case 74:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(73);
      END_STATE();
    case 75:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(74);
      END_STATE();
    case 76:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(75);
      END_STATE();
    case 77:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(76);
      END_STATE();
    case 78:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(77);
      END_STATE();
    case 79:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(78);
      END_STATE();
    case 80:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(79);
      END_STATE();
    case 81:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(80);
      END_STATE();
    case 82:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(81);
      END_STATE();
    case 83:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(82);
      END_STATE();
    case 84:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(83);
      END_STATE();
    case 85:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(84);
      END_STATE();
    case 86:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(85);
      END_STATE();
    case 87:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(86);
      END_STATE();
    case 88:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(87);
      END_STATE();
    case 89:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(88);
      END_STATE();
    case 90:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(89);
      END_STATE();
    case 91:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(90);
      END_STATE();
    case 92:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(91);
      END_STATE();
    case 93:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(92);
      END_STATE();
    case 94:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(93);
      END_STATE();
    case 95:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(94);
      END_STATE();
    case 96:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(95);
      END_STATE();
    case 97:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(96);
      END_STATE();
    case 98:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(97);
      END_STATE();
    case 99:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(98);
      END_STATE();
    case 100:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(99);
      END_STATE();
    case 101:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(100);
      END_STATE();
    case 102:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(101);
      END_STATE();
    case 103:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(102);
      END_STATE();
    case 104:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(103);
      END_STATE();
    case 105:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(104);
      END_STATE();
    case 106:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(105);
      END_STATE();
    case 107:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(106);
      END_STATE();
    case 108:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(107);
      END_STATE();
    case 109:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(108);
      END_STATE();
    case 110:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(109);
      END_STATE();
    case 111:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(110);
      END_STATE();
    case 112:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(111);
      END_STATE();
    case 113:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(112);
      END_STATE();
    case 114:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(113);
      END_STATE();
    case 115:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(114);
      END_STATE();
    case 116:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(115);
      END_STATE();
    case 117:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(116);
      END_STATE();
    case 118:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(117);
      END_STATE();
    case 119:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(118);
      END_STATE();
    case 120:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(119);
      END_STATE();
    case 121:
      if (lookahead == '"') ADVANCE(1905);
      if (lookahead != 0) ADVANCE(120);
      END_STATE();
    case 122:
      ADVANCE_MAP(
        '(', 1188,
        'N', 1782,
        'a', 570,
        'f', 678,
        'i', 647,
        'n', 672,
        'o', 1165,
        't', 582,
        '\n', 122,
        ' ', 122,
        '\t', 124,
        '\r', 124,
        0xa0, 124,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(167);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1896);
      END_STATE();
    case 123:
      ADVANCE_MAP(
        '(', 1188,
        'N', 1782,
        'a', 570,
        'f', 678,
        'i', 647,
        'o', 1165,
        'p', 723,
        't', 582,
        '\t', 123,
        '\n', 123,
        '\r', 123,
        ' ', 123,
        0xa0, 123,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(167);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1896);
      END_STATE();
    case 124:
      ADVANCE_MAP(
        '(', 1188,
        'N', 1782,
        'a', 570,
        'f', 678,
        'i', 647,
        'o', 1165,
        't', 582,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(167);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1896);
      END_STATE();
    case 125:
      if (lookahead == '(') ADVANCE(1180);
      END_STATE();
    case 126:
      if (lookahead == '(') ADVANCE(1180);
      if (lookahead == 'C' ||
          lookahead == 'I' ||
          lookahead == 'L' ||
          lookahead == 'V' ||
          lookahead == 'X') ADVANCE(1276);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0) SKIP(126);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1283);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1252);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      END_STATE();
    case 127:
      if (lookahead == '(') ADVANCE(1184);
      if (lookahead == 'b') ADVANCE(163);
      if (lookahead == 'q') ADVANCE(164);
      if (lookahead == 't') ADVANCE(162);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      END_STATE();
    case 128:
      if (lookahead == '(') ADVANCE(1184);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      END_STATE();
    case 129:
      if (lookahead == ')') ADVANCE(1893);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(129);
      END_STATE();
    case 130:
      if (lookahead == ')') ADVANCE(1277);
      END_STATE();
    case 131:
      if (lookahead == ')') ADVANCE(1277);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(130);
      END_STATE();
    case 132:
      if (lookahead == ')') ADVANCE(1277);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(130);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(131);
      END_STATE();
    case 133:
      if (lookahead == ')') ADVANCE(1277);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(130);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(132);
      END_STATE();
    case 134:
      if (lookahead == ')') ADVANCE(1277);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(130);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(133);
      END_STATE();
    case 135:
      if (lookahead == ')') ADVANCE(1277);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(130);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(134);
      END_STATE();
    case 136:
      if (lookahead == ')') ADVANCE(1277);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(140);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(139);
      END_STATE();
    case 137:
      if (lookahead == ')') ADVANCE(1277);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(136);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(139);
      END_STATE();
    case 138:
      if (lookahead == ')') ADVANCE(1277);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(137);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(139);
      END_STATE();
    case 139:
      if (lookahead == ')') ADVANCE(1277);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(130);
      END_STATE();
    case 140:
      if (lookahead == ')') ADVANCE(1277);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(139);
      END_STATE();
    case 141:
      if (lookahead == ')') ADVANCE(1291);
      END_STATE();
    case 142:
      if (lookahead == ')') ADVANCE(1291);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(141);
      END_STATE();
    case 143:
      if (lookahead == ')') ADVANCE(1291);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(141);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(142);
      END_STATE();
    case 144:
      if (lookahead == ')') ADVANCE(1291);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(141);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(143);
      END_STATE();
    case 145:
      if (lookahead == ')') ADVANCE(1291);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(141);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(144);
      END_STATE();
    case 146:
      if (lookahead == ')') ADVANCE(1291);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(141);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(145);
      END_STATE();
    case 147:
      if (lookahead == ')') ADVANCE(1291);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(151);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(150);
      END_STATE();
    case 148:
      if (lookahead == ')') ADVANCE(1291);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(147);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(150);
      END_STATE();
    case 149:
      if (lookahead == ')') ADVANCE(1291);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(148);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(150);
      END_STATE();
    case 150:
      if (lookahead == ')') ADVANCE(1291);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(141);
      END_STATE();
    case 151:
      if (lookahead == ')') ADVANCE(1291);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(150);
      END_STATE();
    case 152:
      if (lookahead == ',') ADVANCE(1174);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(152);
      END_STATE();
    case 153:
      if (lookahead == '-') ADVANCE(211);
      if (lookahead == 'C') ADVANCE(324);
      if (lookahead == 'D') ADVANCE(285);
      if (lookahead == 'P') ADVANCE(188);
      if (lookahead == 'R') ADVANCE(250);
      if (lookahead == 'S') ADVANCE(268);
      if (lookahead == 'T') ADVANCE(300);
      END_STATE();
    case 154:
      if (lookahead == '-') ADVANCE(501);
      if (lookahead == 'c') ADVANCE(634);
      if (lookahead == 'd') ADVANCE(588);
      if (lookahead == 'p') ADVANCE(466);
      if (lookahead == 'r') ADVANCE(539);
      if (lookahead == 's') ADVANCE(561);
      if (lookahead == 't') ADVANCE(608);
      END_STATE();
    case 155:
      if (lookahead == '-') ADVANCE(624);
      END_STATE();
    case 156:
      if (lookahead == '-') ADVANCE(313);
      END_STATE();
    case 157:
      if (lookahead == '.') ADVANCE(1197);
      if (lookahead == 'C') ADVANCE(284);
      if (lookahead == 'T') ADVANCE(297);
      END_STATE();
    case 158:
      if (lookahead == '.') ADVANCE(1197);
      if (lookahead == 'I') ADVANCE(207);
      if (lookahead == 0xcd) ADVANCE(217);
      END_STATE();
    case 159:
      if (lookahead == '.') ADVANCE(1197);
      if (lookahead == 'c') ADVANCE(587);
      if (lookahead == 't') ADVANCE(603);
      END_STATE();
    case 160:
      if (lookahead == '.') ADVANCE(1197);
      if (lookahead == 'i') ADVANCE(485);
      if (lookahead == 0xed) ADVANCE(499);
      END_STATE();
    case 161:
      if (lookahead == '.') ADVANCE(1168);
      END_STATE();
    case 162:
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'e') ADVANCE(700);
      END_STATE();
    case 163:
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'i') ADVANCE(727);
      END_STATE();
    case 164:
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'u') ADVANCE(475);
      END_STATE();
    case 165:
      if (lookahead == '/') ADVANCE(1178);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1898);
      END_STATE();
    case 166:
      if (lookahead == '/') ADVANCE(1178);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(165);
      END_STATE();
    case 167:
      if (lookahead == '/') ADVANCE(1178);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(166);
      END_STATE();
    case 168:
      if (lookahead == '/') ADVANCE(1178);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(168);
      END_STATE();
    case 169:
      if (lookahead == 'A') ADVANCE(1197);
      END_STATE();
    case 170:
      ADVANCE_MAP(
        'A', 202,
        'B', 281,
        'C', 171,
        'D', 234,
        'F', 373,
        'G', 241,
        'I', 334,
        'L', 173,
        'N', 422,
        'O', 338,
        'P', 177,
        'R', 235,
        'S', 204,
        'T', 291,
        'V', 245,
        'W', 233,
        'a', 482,
        'b', 591,
        'c', 451,
        'd', 518,
        'f', 709,
        'g', 560,
        'i', 648,
        'l', 448,
        'n', 775,
        'o', 657,
        'p', 459,
        'r', 531,
        's', 498,
        't', 602,
        'v', 555,
        'w', 535,
        0xa7, 1226,
        0x417, 923,
        0x41f, 940,
        0x421, 936,
        0x427, 924,
        0x437, 941,
        0x43f, 958,
        0x441, 957,
        0x447, 942,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0) SKIP(170);
      END_STATE();
    case 171:
      ADVANCE_MAP(
        'A', 361,
        'H', 174,
        'L', 175,
        'O', 224,
        'a', 685,
        'h', 449,
        'l', 453,
        'o', 511,
        0xd3, 223,
        0xf3, 506,
      );
      END_STATE();
    case 172:
      if (lookahead == 'A') ADVANCE(435);
      END_STATE();
    case 173:
      ADVANCE_MAP(
        'A', 435,
        'E', 439,
        'I', 220,
        'O', 282,
        'a', 788,
        'e', 792,
        'i', 503,
        'o', 586,
      );
      END_STATE();
    case 174:
      if (lookahead == 'A') ADVANCE(362);
      END_STATE();
    case 175:
      if (lookahead == 'A') ADVANCE(429);
      END_STATE();
    case 176:
      if (lookahead == 'A') ADVANCE(269);
      END_STATE();
    case 177:
      ADVANCE_MAP(
        'A', 368,
        'O', 288,
        'R', 351,
        'a', 702,
        'o', 610,
        'r', 675,
        0xc1, 375,
        0xe1, 713,
      );
      END_STATE();
    case 178:
      if (lookahead == 'A') ADVANCE(363);
      END_STATE();
    case 179:
      if (lookahead == 'A') ADVANCE(275);
      if (lookahead == 'T') ADVANCE(1215);
      END_STATE();
    case 180:
      if (lookahead == 'A') ADVANCE(386);
      if (lookahead == 'P') ADVANCE(244);
      END_STATE();
    case 181:
      if (lookahead == 'A') ADVANCE(225);
      END_STATE();
    case 182:
      if (lookahead == 'A') ADVANCE(212);
      END_STATE();
    case 183:
      if (lookahead == 'A') ADVANCE(405);
      END_STATE();
    case 184:
      if (lookahead == 'A') ADVANCE(333);
      END_STATE();
    case 185:
      if (lookahead == 'A') ADVANCE(412);
      if (lookahead == 'E') ADVANCE(190);
      END_STATE();
    case 186:
      if (lookahead == 'A') ADVANCE(341);
      END_STATE();
    case 187:
      if (lookahead == 'A') ADVANCE(402);
      END_STATE();
    case 188:
      if (lookahead == 'A') ADVANCE(372);
      END_STATE();
    case 189:
      if (lookahead == 'A') ADVANCE(307);
      END_STATE();
    case 190:
      if (lookahead == 'A') ADVANCE(397);
      END_STATE();
    case 191:
      if (lookahead == 'A') ADVANCE(409);
      END_STATE();
    case 192:
      if (lookahead == 'A') ADVANCE(364);
      END_STATE();
    case 193:
      if (lookahead == 'A') ADVANCE(331);
      END_STATE();
    case 194:
      if (lookahead == 'A') ADVANCE(330);
      END_STATE();
    case 195:
      if (lookahead == 'A') ADVANCE(227);
      END_STATE();
    case 196:
      if (lookahead == 'A') ADVANCE(382);
      END_STATE();
    case 197:
      if (lookahead == 'A') ADVANCE(430);
      END_STATE();
    case 198:
      if (lookahead == 'A') ADVANCE(276);
      END_STATE();
    case 199:
      if (lookahead == 'A') ADVANCE(276);
      if (lookahead == 'T') ADVANCE(1197);
      END_STATE();
    case 200:
      if (lookahead == 'A') ADVANCE(420);
      END_STATE();
    case 201:
      if (lookahead == 'A') ADVANCE(421);
      END_STATE();
    case 202:
      ADVANCE_MAP(
        'B', 394,
        'C', 398,
        'G', 370,
        'L', 283,
        'N', 238,
        'P', 180,
        'R', 399,
        'b', 737,
        'c', 746,
        'g', 711,
        'l', 598,
        'n', 521,
        'p', 462,
        'r', 747,
      );
      END_STATE();
    case 203:
      if (lookahead == 'B') ADVANCE(153);
      END_STATE();
    case 204:
      ADVANCE_MAP(
        'C', 279,
        'E', 206,
        'T', 183,
        'U', 203,
        'c', 584,
        'e', 484,
        't', 461,
        'u', 481,
      );
      END_STATE();
    case 205:
      if (lookahead == 'C') ADVANCE(290);
      END_STATE();
    case 206:
      if (lookahead == 'C') ADVANCE(157);
      END_STATE();
    case 207:
      if (lookahead == 'C') ADVANCE(317);
      if (lookahead == 'G') ADVANCE(349);
      if (lookahead == 'K') ADVANCE(257);
      END_STATE();
    case 208:
      if (lookahead == 'C') ADVANCE(280);
      END_STATE();
    case 209:
      if (lookahead == 'C') ADVANCE(294);
      if (lookahead == 'S') ADVANCE(408);
      END_STATE();
    case 210:
      if (lookahead == 'C') ADVANCE(236);
      END_STATE();
    case 211:
      if (lookahead == 'C') ADVANCE(324);
      if (lookahead == 'P') ADVANCE(196);
      if (lookahead == 'R') ADVANCE(250);
      if (lookahead == 'S') ADVANCE(268);
      END_STATE();
    case 212:
      if (lookahead == 'C') ADVANCE(214);
      END_STATE();
    case 213:
      if (lookahead == 'C') ADVANCE(353);
      END_STATE();
    case 214:
      if (lookahead == 'C') ADVANCE(286);
      END_STATE();
    case 215:
      if (lookahead == 'C') ADVANCE(409);
      END_STATE();
    case 216:
      if (lookahead == 'C') ADVANCE(380);
      END_STATE();
    case 217:
      if (lookahead == 'C') ADVANCE(426);
      END_STATE();
    case 218:
      if (lookahead == 'C') ADVANCE(320);
      if (lookahead == 'T') ADVANCE(355);
      END_STATE();
    case 219:
      if (lookahead == 'C') ADVANCE(413);
      END_STATE();
    case 220:
      if (lookahead == 'D') ADVANCE(1197);
      if (lookahead == 'T') ADVANCE(266);
      END_STATE();
    case 221:
      if (lookahead == 'D') ADVANCE(256);
      END_STATE();
    case 222:
      if (lookahead == 'D') ADVANCE(261);
      END_STATE();
    case 223:
      if (lookahead == 'D') ADVANCE(292);
      END_STATE();
    case 224:
      if (lookahead == 'D') ADVANCE(236);
      if (lookahead == 'M') ADVANCE(328);
      if (lookahead == 'N') ADVANCE(391);
      if (lookahead == 'V') ADVANCE(248);
      END_STATE();
    case 225:
      if (lookahead == 'D') ADVANCE(350);
      END_STATE();
    case 226:
      if (lookahead == 'D') ADVANCE(423);
      END_STATE();
    case 227:
      if (lookahead == 'D') ADVANCE(352);
      END_STATE();
    case 228:
      if (lookahead == 'D') ADVANCE(254);
      END_STATE();
    case 229:
      if (lookahead == 'D') ADVANCE(293);
      END_STATE();
    case 230:
      if (lookahead == 'D') ADVANCE(263);
      END_STATE();
    case 231:
      if (lookahead == 'E') ADVANCE(1197);
      END_STATE();
    case 232:
      if (lookahead == 'E') ADVANCE(398);
      END_STATE();
    case 233:
      if (lookahead == 'E') ADVANCE(398);
      if (lookahead == 'e') ADVANCE(746);
      END_STATE();
    case 234:
      if (lookahead == 'E') ADVANCE(205);
      if (lookahead == 'I') ADVANCE(378);
      if (lookahead == 'e') ADVANCE(483);
      if (lookahead == 'i') ADVANCE(715);
      if (lookahead == 0xc9) ADVANCE(216);
      if (lookahead == 0xe9) ADVANCE(494);
      END_STATE();
    case 235:
      ADVANCE_MAP(
        'E', 271,
        'I', 208,
        'U', 316,
        'e', 568,
        'i', 489,
        'u', 626,
        0xc8, 272,
        0xe8, 574,
      );
      END_STATE();
    case 236:
      if (lookahead == 'E') ADVANCE(1236);
      END_STATE();
    case 237:
      if (lookahead == 'E') ADVANCE(1236);
      if (lookahead == 'T') ADVANCE(350);
      END_STATE();
    case 238:
      if (lookahead == 'E') ADVANCE(438);
      if (lookahead == 'N') ADVANCE(242);
      END_STATE();
    case 239:
      if (lookahead == 'E') ADVANCE(1215);
      END_STATE();
    case 240:
      if (lookahead == 'E') ADVANCE(237);
      END_STATE();
    case 241:
      if (lookahead == 'E') ADVANCE(390);
      if (lookahead == 'e') ADVANCE(733);
      END_STATE();
    case 242:
      if (lookahead == 'E') ADVANCE(437);
      END_STATE();
    case 243:
      if (lookahead == 'E') ADVANCE(327);
      END_STATE();
    case 244:
      if (lookahead == 'E') ADVANCE(347);
      END_STATE();
    case 245:
      if (lookahead == 'E') ADVANCE(371);
      if (lookahead == 'e') ADVANCE(720);
      END_STATE();
    case 246:
      if (lookahead == 'E') ADVANCE(226);
      END_STATE();
    case 247:
      if (lookahead == 'E') ADVANCE(329);
      END_STATE();
    case 248:
      if (lookahead == 'E') ADVANCE(342);
      END_STATE();
    case 249:
      if (lookahead == 'E') ADVANCE(387);
      END_STATE();
    case 250:
      if (lookahead == 'E') ADVANCE(274);
      END_STATE();
    case 251:
      if (lookahead == 'E') ADVANCE(339);
      END_STATE();
    case 252:
      if (lookahead == 'E') ADVANCE(333);
      END_STATE();
    case 253:
      if (lookahead == 'E') ADVANCE(219);
      END_STATE();
    case 254:
      if (lookahead == 'E') ADVANCE(384);
      END_STATE();
    case 255:
      if (lookahead == 'E') ADVANCE(367);
      END_STATE();
    case 256:
      if (lookahead == 'E') ADVANCE(367);
      if (lookahead == 'I') ADVANCE(344);
      END_STATE();
    case 257:
      if (lookahead == 'E') ADVANCE(310);
      END_STATE();
    case 258:
      if (lookahead == 'E') ADVANCE(404);
      END_STATE();
    case 259:
      if (lookahead == 'E') ADVANCE(366);
      END_STATE();
    case 260:
      if (lookahead == 'E') ADVANCE(307);
      END_STATE();
    case 261:
      if (lookahead == 'E') ADVANCE(348);
      if (lookahead == 'N') ADVANCE(427);
      END_STATE();
    case 262:
      if (lookahead == 'E') ADVANCE(369);
      END_STATE();
    case 263:
      if (lookahead == 'E') ADVANCE(260);
      END_STATE();
    case 264:
      if (lookahead == 'E') ADVANCE(247);
      END_STATE();
    case 265:
      if (lookahead == 'E') ADVANCE(345);
      END_STATE();
    case 266:
      if (lookahead == 'E') ADVANCE(379);
      END_STATE();
    case 267:
      if (lookahead == 'E') ADVANCE(379);
      if (lookahead == 'M') ADVANCE(259);
      END_STATE();
    case 268:
      if (lookahead == 'E') ADVANCE(215);
      END_STATE();
    case 269:
      if (lookahead == 'F') ADVANCE(352);
      END_STATE();
    case 270:
      if (lookahead == 'G') ADVANCE(1236);
      END_STATE();
    case 271:
      if (lookahead == 'G') ADVANCE(315);
      END_STATE();
    case 272:
      if (lookahead == 'G') ADVANCE(322);
      END_STATE();
    case 273:
      if (lookahead == 'G') ADVANCE(350);
      END_STATE();
    case 274:
      if (lookahead == 'G') ADVANCE(432);
      END_STATE();
    case 275:
      if (lookahead == 'G') ADVANCE(381);
      END_STATE();
    case 276:
      if (lookahead == 'G') ADVANCE(385);
      END_STATE();
    case 277:
      if (lookahead == 'H') ADVANCE(1215);
      END_STATE();
    case 278:
      if (lookahead == 'H') ADVANCE(1211);
      END_STATE();
    case 279:
      if (lookahead == 'H') ADVANCE(246);
      END_STATE();
    case 280:
      if (lookahead == 'H') ADVANCE(410);
      END_STATE();
    case 281:
      if (lookahead == 'I') ADVANCE(311);
      if (lookahead == 'Y') ADVANCE(156);
      if (lookahead == 'i') ADVANCE(620);
      if (lookahead == 'y') ADVANCE(155);
      END_STATE();
    case 282:
      if (lookahead == 'I') ADVANCE(1236);
      END_STATE();
    case 283:
      if (lookahead == 'I') ADVANCE(336);
      END_STATE();
    case 284:
      if (lookahead == 'I') ADVANCE(917);
      END_STATE();
    case 285:
      if (lookahead == 'I') ADVANCE(434);
      END_STATE();
    case 286:
      if (lookahead == 'I') ADVANCE(359);
      END_STATE();
    case 287:
      if (lookahead == 'I') ADVANCE(306);
      END_STATE();
    case 288:
      if (lookahead == 'I') ADVANCE(343);
      END_STATE();
    case 289:
      if (lookahead == 'I') ADVANCE(433);
      END_STATE();
    case 290:
      if (lookahead == 'I') ADVANCE(395);
      if (lookahead == 'R') ADVANCE(240);
      END_STATE();
    case 291:
      if (lookahead == 'I') ADVANCE(400);
      if (lookahead == 'R') ADVANCE(185);
      if (lookahead == 'i') ADVANCE(748);
      if (lookahead == 'r') ADVANCE(463);
      if (lookahead == 0xcd) ADVANCE(403);
      if (lookahead == 0xed) ADVANCE(753);
      END_STATE();
    case 292:
      if (lookahead == 'I') ADVANCE(273);
      END_STATE();
    case 293:
      if (lookahead == 'I') ADVANCE(436);
      END_STATE();
    case 294:
      if (lookahead == 'I') ADVANCE(388);
      END_STATE();
    case 295:
      if (lookahead == 'I') ADVANCE(236);
      END_STATE();
    case 296:
      if (lookahead == 'I') ADVANCE(350);
      if (lookahead == 'T') ADVANCE(302);
      END_STATE();
    case 297:
      if (lookahead == 'I') ADVANCE(356);
      END_STATE();
    case 298:
      if (lookahead == 'I') ADVANCE(340);
      END_STATE();
    case 299:
      if (lookahead == 'I') ADVANCE(419);
      if (lookahead == 'T') ADVANCE(262);
      END_STATE();
    case 300:
      if (lookahead == 'I') ADVANCE(415);
      END_STATE();
    case 301:
      if (lookahead == 'I') ADVANCE(417);
      END_STATE();
    case 302:
      if (lookahead == 'I') ADVANCE(358);
      END_STATE();
    case 303:
      if (lookahead == 'I') ADVANCE(354);
      END_STATE();
    case 304:
      if (lookahead == 'I') ADVANCE(389);
      END_STATE();
    case 305:
      if (lookahead == 'I') ADVANCE(396);
      END_STATE();
    case 306:
      if (lookahead == 'J') ADVANCE(335);
      if (lookahead == 'N') ADVANCE(295);
      END_STATE();
    case 307:
      if (lookahead == 'L') ADVANCE(1197);
      END_STATE();
    case 308:
      if (lookahead == 'L') ADVANCE(1236);
      END_STATE();
    case 309:
      if (lookahead == 'L') ADVANCE(1163);
      END_STATE();
    case 310:
      if (lookahead == 'L') ADVANCE(1213);
      END_STATE();
    case 311:
      if (lookahead == 'L') ADVANCE(308);
      END_STATE();
    case 312:
      if (lookahead == 'L') ADVANCE(349);
      END_STATE();
    case 313:
      if (lookahead == 'L') ADVANCE(172);
      END_STATE();
    case 314:
      if (lookahead == 'L') ADVANCE(352);
      END_STATE();
    case 315:
      if (lookahead == 'L') ADVANCE(194);
      if (lookahead == 'U') ADVANCE(323);
      END_STATE();
    case 316:
      if (lookahead == 'L') ADVANCE(239);
      END_STATE();
    case 317:
      if (lookahead == 'L') ADVANCE(239);
      if (lookahead == 'O') ADVANCE(309);
      END_STATE();
    case 318:
      if (lookahead == 'L') ADVANCE(239);
      if (lookahead == 'R') ADVANCE(231);
      END_STATE();
    case 319:
      if (lookahead == 'L') ADVANCE(287);
      END_STATE();
    case 320:
      if (lookahead == 'L') ADVANCE(193);
      END_STATE();
    case 321:
      if (lookahead == 'L') ADVANCE(231);
      END_STATE();
    case 322:
      if (lookahead == 'L') ADVANCE(247);
      END_STATE();
    case 323:
      if (lookahead == 'L') ADVANCE(191);
      END_STATE();
    case 324:
      if (lookahead == 'L') ADVANCE(197);
      END_STATE();
    case 325:
      if (lookahead == 'L') ADVANCE(201);
      END_STATE();
    case 326:
      if (lookahead == 'M') ADVANCE(267);
      END_STATE();
    case 327:
      if (lookahead == 'M') ADVANCE(1215);
      END_STATE();
    case 328:
      if (lookahead == 'M') ADVANCE(169);
      END_STATE();
    case 329:
      if (lookahead == 'M') ADVANCE(252);
      END_STATE();
    case 330:
      if (lookahead == 'M') ADVANCE(265);
      END_STATE();
    case 331:
      if (lookahead == 'M') ADVANCE(200);
      END_STATE();
    case 332:
      if (lookahead == 'N') ADVANCE(1197);
      END_STATE();
    case 333:
      if (lookahead == 'N') ADVANCE(398);
      END_STATE();
    case 334:
      if (lookahead == 'N') ADVANCE(209);
      if (lookahead == 'T') ADVANCE(243);
      if (lookahead == 'n') ADVANCE(500);
      if (lookahead == 't') ADVANCE(532);
      END_STATE();
    case 335:
      if (lookahead == 'N') ADVANCE(1236);
      END_STATE();
    case 336:
      if (lookahead == 'N') ADVANCE(915);
      END_STATE();
    case 337:
      if (lookahead == 'N') ADVANCE(1215);
      END_STATE();
    case 338:
      if (lookahead == 'N') ADVANCE(228);
      if (lookahead == 'R') ADVANCE(221);
      if (lookahead == 'n') ADVANCE(513);
      if (lookahead == 'r') ADVANCE(504);
      END_STATE();
    case 339:
      if (lookahead == 'N') ADVANCE(296);
      END_STATE();
    case 340:
      if (lookahead == 'N') ADVANCE(270);
      END_STATE();
    case 341:
      if (lookahead == 'N') ADVANCE(210);
      END_STATE();
    case 342:
      if (lookahead == 'N') ADVANCE(184);
      END_STATE();
    case 343:
      if (lookahead == 'N') ADVANCE(401);
      END_STATE();
    case 344:
      if (lookahead == 'N') ADVANCE(186);
      END_STATE();
    case 345:
      if (lookahead == 'N') ADVANCE(407);
      END_STATE();
    case 346:
      if (lookahead == 'N') ADVANCE(249);
      END_STATE();
    case 347:
      if (lookahead == 'N') ADVANCE(229);
      END_STATE();
    case 348:
      if (lookahead == 'N') ADVANCE(298);
      END_STATE();
    case 349:
      if (lookahead == 'O') ADVANCE(1197);
      END_STATE();
    case 350:
      if (lookahead == 'O') ADVANCE(1236);
      END_STATE();
    case 351:
      if (lookahead == 'O') ADVANCE(218);
      END_STATE();
    case 352:
      if (lookahead == 'O') ADVANCE(1215);
      END_STATE();
    case 353:
      if (lookahead == 'O') ADVANCE(308);
      END_STATE();
    case 354:
      if (lookahead == 'O') ADVANCE(332);
      END_STATE();
    case 355:
      if (lookahead == 'O') ADVANCE(213);
      END_STATE();
    case 356:
      if (lookahead == 'O') ADVANCE(337);
      END_STATE();
    case 357:
      if (lookahead == 'O') ADVANCE(376);
      END_STATE();
    case 358:
      if (lookahead == 'O') ADVANCE(335);
      END_STATE();
    case 359:
      if (lookahead == 'O') ADVANCE(346);
      if (lookahead == 0xd3) ADVANCE(332);
      END_STATE();
    case 360:
      ADVANCE_MAP(
        'P', 1800,
        'c', 581,
        'p', 723,
        't', 595,
        '\t', 360,
        '\n', 360,
        '\r', 360,
        ' ', 360,
        0xa0, 360,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1187);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1896);
      END_STATE();
    case 361:
      if (lookahead == 'P') ADVANCE(916);
      END_STATE();
    case 362:
      if (lookahead == 'P') ADVANCE(299);
      if (lookahead == 'R') ADVANCE(414);
      END_STATE();
    case 363:
      if (lookahead == 'P') ADVANCE(278);
      END_STATE();
    case 364:
      if (lookahead == 'P') ADVANCE(277);
      END_STATE();
    case 365:
      if (lookahead == 'P') ADVANCE(723);
      if (lookahead == 'p') ADVANCE(723);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(365);
      END_STATE();
    case 366:
      if (lookahead == 'R') ADVANCE(1197);
      END_STATE();
    case 367:
      if (lookahead == 'R') ADVANCE(1236);
      END_STATE();
    case 368:
      if (lookahead == 'R') ADVANCE(179);
      END_STATE();
    case 369:
      if (lookahead == 'R') ADVANCE(1215);
      END_STATE();
    case 370:
      if (lookahead == 'R') ADVANCE(264);
      END_STATE();
    case 371:
      if (lookahead == 'R') ADVANCE(357);
      END_STATE();
    case 372:
      if (lookahead == 'R') ADVANCE(199);
      END_STATE();
    case 373:
      if (lookahead == 'R') ADVANCE(182);
      if (lookahead == 'r') ADVANCE(455);
      END_STATE();
    case 374:
      if (lookahead == 'R') ADVANCE(424);
      END_STATE();
    case 375:
      if (lookahead == 'R') ADVANCE(377);
      END_STATE();
    case 376:
      if (lookahead == 'R') ADVANCE(222);
      END_STATE();
    case 377:
      if (lookahead == 'R') ADVANCE(176);
      END_STATE();
    case 378:
      if (lookahead == 'R') ADVANCE(253);
      if (lookahead == 'V') ADVANCE(304);
      END_STATE();
    case 379:
      if (lookahead == 'R') ADVANCE(189);
      END_STATE();
    case 380:
      if (lookahead == 'R') ADVANCE(232);
      END_STATE();
    case 381:
      if (lookahead == 'R') ADVANCE(178);
      END_STATE();
    case 382:
      if (lookahead == 'R') ADVANCE(198);
      END_STATE();
    case 383:
      if (lookahead == 'R') ADVANCE(231);
      END_STATE();
    case 384:
      if (lookahead == 'R') ADVANCE(230);
      END_STATE();
    case 385:
      if (lookahead == 'R') ADVANCE(192);
      END_STATE();
    case 386:
      if (lookahead == 'R') ADVANCE(418);
      END_STATE();
    case 387:
      if (lookahead == 'S') ADVANCE(1197);
      END_STATE();
    case 388:
      if (lookahead == 'S') ADVANCE(352);
      END_STATE();
    case 389:
      if (lookahead == 'S') ADVANCE(297);
      END_STATE();
    case 390:
      if (lookahead == 'S') ADVANCE(258);
      END_STATE();
    case 391:
      if (lookahead == 'S') ADVANCE(411);
      if (lookahead == 'V') ADVANCE(251);
      END_STATE();
    case 392:
      if (lookahead == 'S') ADVANCE(239);
      END_STATE();
    case 393:
      if (lookahead == 'S') ADVANCE(231);
      END_STATE();
    case 394:
      if (lookahead == 'S') ADVANCE(187);
      END_STATE();
    case 395:
      if (lookahead == 'S') ADVANCE(302);
      END_STATE();
    case 396:
      if (lookahead == 'S') ADVANCE(303);
      END_STATE();
    case 397:
      if (lookahead == 'T') ADVANCE(439);
      END_STATE();
    case 398:
      if (lookahead == 'T') ADVANCE(1236);
      END_STATE();
    case 399:
      if (lookahead == 'T') ADVANCE(158);
      END_STATE();
    case 400:
      if (lookahead == 'T') ADVANCE(318);
      END_STATE();
    case 401:
      if (lookahead == 'T') ADVANCE(1215);
      END_STATE();
    case 402:
      if (lookahead == 'T') ADVANCE(440);
      END_STATE();
    case 403:
      if (lookahead == 'T') ADVANCE(425);
      END_STATE();
    case 404:
      if (lookahead == 'T') ADVANCE(441);
      END_STATE();
    case 405:
      if (lookahead == 'T') ADVANCE(428);
      END_STATE();
    case 406:
      if (lookahead == 'T') ADVANCE(236);
      END_STATE();
    case 407:
      if (lookahead == 'T') ADVANCE(350);
      END_STATE();
    case 408:
      if (lookahead == 'T') ADVANCE(374);
      END_STATE();
    case 409:
      if (lookahead == 'T') ADVANCE(297);
      END_STATE();
    case 410:
      if (lookahead == 'T') ADVANCE(319);
      END_STATE();
    case 411:
      if (lookahead == 'T') ADVANCE(301);
      END_STATE();
    case 412:
      if (lookahead == 'T') ADVANCE(181);
      END_STATE();
    case 413:
      if (lookahead == 'T') ADVANCE(289);
      END_STATE();
    case 414:
      if (lookahead == 'T') ADVANCE(255);
      END_STATE();
    case 415:
      if (lookahead == 'T') ADVANCE(321);
      END_STATE();
    case 416:
      if (lookahead == 'T') ADVANCE(426);
      END_STATE();
    case 417:
      if (lookahead == 'T') ADVANCE(431);
      END_STATE();
    case 418:
      if (lookahead == 'T') ADVANCE(195);
      END_STATE();
    case 419:
      if (lookahead == 'T') ADVANCE(383);
      END_STATE();
    case 420:
      if (lookahead == 'T') ADVANCE(302);
      END_STATE();
    case 421:
      if (lookahead == 'T') ADVANCE(303);
      END_STATE();
    case 422:
      if (lookahead == 'U') ADVANCE(326);
      if (lookahead == 'u') ADVANCE(636);
      END_STATE();
    case 423:
      if (lookahead == 'U') ADVANCE(316);
      END_STATE();
    case 424:
      if (lookahead == 'U') ADVANCE(329);
      END_STATE();
    case 425:
      if (lookahead == 'U') ADVANCE(312);
      END_STATE();
    case 426:
      if (lookahead == 'U') ADVANCE(314);
      END_STATE();
    case 427:
      if (lookahead == 'U') ADVANCE(340);
      END_STATE();
    case 428:
      if (lookahead == 'U') ADVANCE(406);
      END_STATE();
    case 429:
      if (lookahead == 'U') ADVANCE(392);
      END_STATE();
    case 430:
      if (lookahead == 'U') ADVANCE(393);
      END_STATE();
    case 431:
      if (lookahead == 'U') ADVANCE(420);
      END_STATE();
    case 432:
      if (lookahead == 'U') ADVANCE(325);
      END_STATE();
    case 433:
      if (lookahead == 'V') ADVANCE(1162);
      END_STATE();
    case 434:
      if (lookahead == 'V') ADVANCE(305);
      END_STATE();
    case 435:
      if (lookahead == 'W') ADVANCE(1236);
      END_STATE();
    case 436:
      if (lookahead == 'X') ADVANCE(1197);
      END_STATE();
    case 437:
      if (lookahead == 'X') ADVANCE(1210);
      END_STATE();
    case 438:
      if (lookahead == 'X') ADVANCE(349);
      END_STATE();
    case 439:
      if (lookahead == 'Y') ADVANCE(1236);
      END_STATE();
    case 440:
      if (lookahead == 'Z') ADVANCE(1197);
      END_STATE();
    case 441:
      if (lookahead == 'Z') ADVANCE(1236);
      END_STATE();
    case 442:
      ADVANCE_MAP(
        'a', 1319,
        'b', 585,
        'e', 1167,
        'o', 1316,
        't', 577,
        'u', 645,
        'y', 1313,
        0xe0, 1313,
        0x438, 1313,
        '\t', 442,
        '\n', 442,
        '\r', 442,
        ' ', 442,
        0xa0, 442,
      );
      END_STATE();
    case 443:
      if (lookahead == 'a') ADVANCE(1197);
      END_STATE();
    case 444:
      if (lookahead == 'a') ADVANCE(1249);
      if (lookahead == 'o') ADVANCE(726);
      END_STATE();
    case 445:
      if (lookahead == 'a') ADVANCE(640);
      END_STATE();
    case 446:
      if (lookahead == 'a') ADVANCE(691);
      END_STATE();
    case 447:
      if (lookahead == 'a') ADVANCE(788);
      END_STATE();
    case 448:
      if (lookahead == 'a') ADVANCE(788);
      if (lookahead == 'e') ADVANCE(792);
      if (lookahead == 'i') ADVANCE(503);
      if (lookahead == 'o') ADVANCE(586);
      END_STATE();
    case 449:
      if (lookahead == 'a') ADVANCE(686);
      END_STATE();
    case 450:
      if (lookahead == 'a') ADVANCE(565);
      END_STATE();
    case 451:
      if (lookahead == 'a') ADVANCE(685);
      if (lookahead == 'h') ADVANCE(449);
      if (lookahead == 'l') ADVANCE(453);
      if (lookahead == 'o') ADVANCE(511);
      if (lookahead == 0xf3) ADVANCE(506);
      END_STATE();
    case 452:
      if (lookahead == 'a') ADVANCE(651);
      END_STATE();
    case 453:
      if (lookahead == 'a') ADVANCE(782);
      END_STATE();
    case 454:
      if (lookahead == 'a') ADVANCE(690);
      END_STATE();
    case 455:
      if (lookahead == 'a') ADVANCE(491);
      END_STATE();
    case 456:
      if (lookahead == 'a') ADVANCE(508);
      END_STATE();
    case 457:
      if (lookahead == 'a') ADVANCE(572);
      if (lookahead == 't') ADVANCE(1224);
      END_STATE();
    case 458:
      if (lookahead == 'a') ADVANCE(662);
      END_STATE();
    case 459:
      if (lookahead == 'a') ADVANCE(702);
      if (lookahead == 'o') ADVANCE(610);
      if (lookahead == 'r') ADVANCE(675);
      if (lookahead == 0xe1) ADVANCE(713);
      END_STATE();
    case 460:
      if (lookahead == 'a') ADVANCE(615);
      END_STATE();
    case 461:
      if (lookahead == 'a') ADVANCE(754);
      END_STATE();
    case 462:
      if (lookahead == 'a') ADVANCE(722);
      if (lookahead == 'p') ADVANCE(554);
      END_STATE();
    case 463:
      if (lookahead == 'a') ADVANCE(761);
      if (lookahead == 'e') ADVANCE(465);
      END_STATE();
    case 464:
      if (lookahead == 'a') ADVANCE(750);
      END_STATE();
    case 465:
      if (lookahead == 'a') ADVANCE(745);
      END_STATE();
    case 466:
      if (lookahead == 'a') ADVANCE(705);
      END_STATE();
    case 467:
      if (lookahead == 'a') ADVANCE(756);
      END_STATE();
    case 468:
      if (lookahead == 'a') ADVANCE(717);
      END_STATE();
    case 469:
      if (lookahead == 'a') ADVANCE(596);
      END_STATE();
    case 470:
      if (lookahead == 'a') ADVANCE(644);
      END_STATE();
    case 471:
      if (lookahead == 'a') ADVANCE(692);
      END_STATE();
    case 472:
      if (lookahead == 'a') ADVANCE(509);
      END_STATE();
    case 473:
      if (lookahead == 'a') ADVANCE(660);
      END_STATE();
    case 474:
      if (lookahead == 'a') ADVANCE(783);
      END_STATE();
    case 475:
      if (lookahead == 'a') ADVANCE(769);
      END_STATE();
    case 476:
      if (lookahead == 'a') ADVANCE(573);
      END_STATE();
    case 477:
      if (lookahead == 'a') ADVANCE(573);
      if (lookahead == 't') ADVANCE(1197);
      END_STATE();
    case 478:
      if (lookahead == 'a') ADVANCE(772);
      END_STATE();
    case 479:
      if (lookahead == 'a') ADVANCE(773);
      END_STATE();
    case 480:
      if (lookahead == 'a') ADVANCE(643);
      END_STATE();
    case 481:
      if (lookahead == 'b') ADVANCE(154);
      END_STATE();
    case 482:
      if (lookahead == 'b') ADVANCE(737);
      if (lookahead == 'c') ADVANCE(746);
      if (lookahead == 'g') ADVANCE(711);
      if (lookahead == 'l') ADVANCE(598);
      if (lookahead == 'n') ADVANCE(521);
      if (lookahead == 'p') ADVANCE(462);
      if (lookahead == 'r') ADVANCE(747);
      END_STATE();
    case 483:
      if (lookahead == 'c') ADVANCE(599);
      END_STATE();
    case 484:
      if (lookahead == 'c') ADVANCE(159);
      END_STATE();
    case 485:
      if (lookahead == 'c') ADVANCE(627);
      if (lookahead == 'g') ADVANCE(670);
      if (lookahead == 'k') ADVANCE(541);
      END_STATE();
    case 486:
      if (lookahead == 'c') ADVANCE(581);
      if (lookahead == 'p') ADVANCE(697);
      if (lookahead == 't') ADVANCE(595);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(486);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1187);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1896);
      END_STATE();
    case 487:
      if (lookahead == 'c') ADVANCE(581);
      if (lookahead == 'p') ADVANCE(698);
      if (lookahead == 't') ADVANCE(595);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(487);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1187);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1896);
      END_STATE();
    case 488:
      if (lookahead == 'c') ADVANCE(581);
      if (lookahead == 't') ADVANCE(595);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(488);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1187);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1896);
      END_STATE();
    case 489:
      if (lookahead == 'c') ADVANCE(583);
      END_STATE();
    case 490:
      if (lookahead == 'c') ADVANCE(631);
      if (lookahead == 't') ADVANCE(679);
      END_STATE();
    case 491:
      if (lookahead == 'c') ADVANCE(492);
      END_STATE();
    case 492:
      if (lookahead == 'c') ADVANCE(589);
      END_STATE();
    case 493:
      if (lookahead == 'c') ADVANCE(677);
      END_STATE();
    case 494:
      if (lookahead == 'c') ADVANCE(710);
      END_STATE();
    case 495:
      if (lookahead == 'c') ADVANCE(519);
      END_STATE();
    case 496:
      if (lookahead == 'c') ADVANCE(760);
      END_STATE();
    case 497:
      if (lookahead == 'c') ADVANCE(756);
      END_STATE();
    case 498:
      if (lookahead == 'c') ADVANCE(584);
      if (lookahead == 'e') ADVANCE(484);
      if (lookahead == 't') ADVANCE(461);
      if (lookahead == 'u') ADVANCE(481);
      END_STATE();
    case 499:
      if (lookahead == 'c') ADVANCE(777);
      END_STATE();
    case 500:
      if (lookahead == 'c') ADVANCE(600);
      if (lookahead == 's') ADVANCE(763);
      END_STATE();
    case 501:
      if (lookahead == 'c') ADVANCE(634);
      if (lookahead == 'p') ADVANCE(468);
      if (lookahead == 'r') ADVANCE(539);
      if (lookahead == 's') ADVANCE(561);
      END_STATE();
    case 502:
      if (lookahead == 'd') ADVANCE(1313);
      END_STATE();
    case 503:
      if (lookahead == 'd') ADVANCE(1197);
      if (lookahead == 't') ADVANCE(545);
      END_STATE();
    case 504:
      if (lookahead == 'd') ADVANCE(549);
      END_STATE();
    case 505:
      if (lookahead == 'd') ADVANCE(559);
      END_STATE();
    case 506:
      if (lookahead == 'd') ADVANCE(597);
      END_STATE();
    case 507:
      if (lookahead == 'd') ADVANCE(780);
      END_STATE();
    case 508:
      if (lookahead == 'd') ADVANCE(674);
      END_STATE();
    case 509:
      if (lookahead == 'd') ADVANCE(676);
      END_STATE();
    case 510:
      if (lookahead == 'd') ADVANCE(593);
      END_STATE();
    case 511:
      if (lookahead == 'd') ADVANCE(519);
      if (lookahead == 'm') ADVANCE(641);
      if (lookahead == 'n') ADVANCE(732);
      if (lookahead == 'v') ADVANCE(537);
      END_STATE();
    case 512:
      if (lookahead == 'd') ADVANCE(553);
      END_STATE();
    case 513:
      if (lookahead == 'd') ADVANCE(547);
      END_STATE();
    case 514:
      if (lookahead == 'e') ADVANCE(1197);
      END_STATE();
    case 515:
      if (lookahead == 'e') ADVANCE(1160);
      END_STATE();
    case 516:
      if (lookahead == 'e') ADVANCE(1243);
      END_STATE();
    case 517:
      if (lookahead == 'e') ADVANCE(1893);
      END_STATE();
    case 518:
      if (lookahead == 'e') ADVANCE(483);
      if (lookahead == 'i') ADVANCE(715);
      if (lookahead == 0xe9) ADVANCE(494);
      END_STATE();
    case 519:
      if (lookahead == 'e') ADVANCE(1236);
      END_STATE();
    case 520:
      if (lookahead == 'e') ADVANCE(1236);
      if (lookahead == 't') ADVANCE(674);
      END_STATE();
    case 521:
      if (lookahead == 'e') ADVANCE(791);
      if (lookahead == 'n') ADVANCE(528);
      END_STATE();
    case 522:
      if (lookahead == 'e') ADVANCE(1224);
      END_STATE();
    case 523:
      if (lookahead == 'e') ADVANCE(520);
      END_STATE();
    case 524:
      if (lookahead == 'e') ADVANCE(655);
      END_STATE();
    case 525:
      if (lookahead == 'e') ADVANCE(694);
      END_STATE();
    case 526:
      if (lookahead == 'e') ADVANCE(1161);
      END_STATE();
    case 527:
      if (lookahead == 'e') ADVANCE(452);
      END_STATE();
    case 528:
      if (lookahead == 'e') ADVANCE(790);
      END_STATE();
    case 529:
      if (lookahead == 'e') ADVANCE(728);
      END_STATE();
    case 530:
      if (lookahead == 'e') ADVANCE(728);
      if (lookahead == 0xe9) ADVANCE(728);
      END_STATE();
    case 531:
      if (lookahead == 'e') ADVANCE(568);
      if (lookahead == 'i') ADVANCE(489);
      if (lookahead == 'u') ADVANCE(626);
      if (lookahead == 0xe8) ADVANCE(574);
      END_STATE();
    case 532:
      if (lookahead == 'e') ADVANCE(637);
      END_STATE();
    case 533:
      if (lookahead == 'e') ADVANCE(507);
      END_STATE();
    case 534:
      if (lookahead == 'e') ADVANCE(719);
      END_STATE();
    case 535:
      if (lookahead == 'e') ADVANCE(746);
      END_STATE();
    case 536:
      if (lookahead == 'e') ADVANCE(496);
      END_STATE();
    case 537:
      if (lookahead == 'e') ADVANCE(663);
      END_STATE();
    case 538:
      if (lookahead == 'e') ADVANCE(700);
      END_STATE();
    case 539:
      if (lookahead == 'e') ADVANCE(575);
      END_STATE();
    case 540:
      if (lookahead == 'e') ADVANCE(725);
      END_STATE();
    case 541:
      if (lookahead == 'e') ADVANCE(619);
      END_STATE();
    case 542:
      if (lookahead == 'e') ADVANCE(656);
      END_STATE();
    case 543:
      if (lookahead == 'e') ADVANCE(615);
      END_STATE();
    case 544:
      if (lookahead == 'e') ADVANCE(751);
      END_STATE();
    case 545:
      if (lookahead == 'e') ADVANCE(714);
      END_STATE();
    case 546:
      if (lookahead == 'e') ADVANCE(714);
      if (lookahead == 'm') ADVANCE(551);
      END_STATE();
    case 547:
      if (lookahead == 'e') ADVANCE(706);
      END_STATE();
    case 548:
      if (lookahead == 'e') ADVANCE(701);
      END_STATE();
    case 549:
      if (lookahead == 'e') ADVANCE(701);
      if (lookahead == 'i') ADVANCE(668);
      END_STATE();
    case 550:
      if (lookahead == 'e') ADVANCE(556);
      END_STATE();
    case 551:
      if (lookahead == 'e') ADVANCE(696);
      END_STATE();
    case 552:
      if (lookahead == 'e') ADVANCE(703);
      END_STATE();
    case 553:
      if (lookahead == 'e') ADVANCE(543);
      END_STATE();
    case 554:
      if (lookahead == 'e') ADVANCE(666);
      END_STATE();
    case 555:
      if (lookahead == 'e') ADVANCE(720);
      END_STATE();
    case 556:
      if (lookahead == 'e') ADVANCE(642);
      END_STATE();
    case 557:
      if (lookahead == 'e') ADVANCE(1176);
      END_STATE();
    case 558:
      if (lookahead == 'e') ADVANCE(658);
      END_STATE();
    case 559:
      if (lookahead == 'e') ADVANCE(669);
      if (lookahead == 'n') ADVANCE(778);
      END_STATE();
    case 560:
      if (lookahead == 'e') ADVANCE(733);
      END_STATE();
    case 561:
      if (lookahead == 'e') ADVANCE(497);
      END_STATE();
    case 562:
      if (lookahead == 'e') ADVANCE(660);
      END_STATE();
    case 563:
      if (lookahead == 'e') ADVANCE(665);
      END_STATE();
    case 564:
      if (lookahead == 'e') ADVANCE(736);
      END_STATE();
    case 565:
      if (lookahead == 'f') ADVANCE(676);
      END_STATE();
    case 566:
      if (lookahead == 'g') ADVANCE(1908);
      END_STATE();
    case 567:
      if (lookahead == 'g') ADVANCE(1236);
      END_STATE();
    case 568:
      if (lookahead == 'g') ADVANCE(633);
      END_STATE();
    case 569:
      if (lookahead == 'g') ADVANCE(576);
      END_STATE();
    case 570:
      if (lookahead == 'g') ADVANCE(469);
      END_STATE();
    case 571:
      if (lookahead == 'g') ADVANCE(674);
      END_STATE();
    case 572:
      if (lookahead == 'g') ADVANCE(716);
      END_STATE();
    case 573:
      if (lookahead == 'g') ADVANCE(721);
      END_STATE();
    case 574:
      if (lookahead == 'g') ADVANCE(629);
      END_STATE();
    case 575:
      if (lookahead == 'g') ADVANCE(785);
      END_STATE();
    case 576:
      if (lookahead == 'h') ADVANCE(1313);
      END_STATE();
    case 577:
      if (lookahead == 'h') ADVANCE(695);
      if (lookahead == 'o') ADVANCE(1313);
      END_STATE();
    case 578:
      if (lookahead == 'h') ADVANCE(1224);
      END_STATE();
    case 579:
      if (lookahead == 'h') ADVANCE(1219);
      END_STATE();
    case 580:
      if (lookahead == 'h') ADVANCE(515);
      END_STATE();
    case 581:
      if (lookahead == 'h') ADVANCE(446);
      END_STATE();
    case 582:
      if (lookahead == 'h') ADVANCE(517);
      if (lookahead == 'o') ADVANCE(1893);
      END_STATE();
    case 583:
      if (lookahead == 'h') ADVANCE(757);
      END_STATE();
    case 584:
      if (lookahead == 'h') ADVANCE(533);
      END_STATE();
    case 585:
      if (lookahead == 'i') ADVANCE(724);
      END_STATE();
    case 586:
      if (lookahead == 'i') ADVANCE(1236);
      END_STATE();
    case 587:
      if (lookahead == 'i') ADVANCE(921);
      END_STATE();
    case 588:
      if (lookahead == 'i') ADVANCE(787);
      END_STATE();
    case 589:
      if (lookahead == 'i') ADVANCE(683);
      END_STATE();
    case 590:
      if (lookahead == 'i') ADVANCE(614);
      END_STATE();
    case 591:
      if (lookahead == 'i') ADVANCE(620);
      if (lookahead == 'y') ADVANCE(155);
      END_STATE();
    case 592:
      if (lookahead == 'i') ADVANCE(786);
      END_STATE();
    case 593:
      if (lookahead == 'i') ADVANCE(789);
      END_STATE();
    case 594:
      if (lookahead == 'i') ADVANCE(654);
      END_STATE();
    case 595:
      if (lookahead == 'i') ADVANCE(744);
      END_STATE();
    case 596:
      if (lookahead == 'i') ADVANCE(659);
      END_STATE();
    case 597:
      if (lookahead == 'i') ADVANCE(571);
      END_STATE();
    case 598:
      if (lookahead == 'i') ADVANCE(653);
      END_STATE();
    case 599:
      if (lookahead == 'i') ADVANCE(738);
      if (lookahead == 'r') ADVANCE(523);
      END_STATE();
    case 600:
      if (lookahead == 'i') ADVANCE(731);
      END_STATE();
    case 601:
      if (lookahead == 'i') ADVANCE(674);
      if (lookahead == 't') ADVANCE(609);
      END_STATE();
    case 602:
      if (lookahead == 'i') ADVANCE(748);
      if (lookahead == 'r') ADVANCE(463);
      if (lookahead == 0xed) ADVANCE(753);
      END_STATE();
    case 603:
      if (lookahead == 'i') ADVANCE(681);
      END_STATE();
    case 604:
      if (lookahead == 'i') ADVANCE(519);
      END_STATE();
    case 605:
      if (lookahead == 'i') ADVANCE(661);
      END_STATE();
    case 606:
      if (lookahead == 'i') ADVANCE(767);
      if (lookahead == 't') ADVANCE(552);
      END_STATE();
    case 607:
      if (lookahead == 'i') ADVANCE(759);
      END_STATE();
    case 608:
      if (lookahead == 'i') ADVANCE(770);
      END_STATE();
    case 609:
      if (lookahead == 'i') ADVANCE(682);
      END_STATE();
    case 610:
      if (lookahead == 'i') ADVANCE(664);
      END_STATE();
    case 611:
      if (lookahead == 'i') ADVANCE(680);
      END_STATE();
    case 612:
      if (lookahead == 'i') ADVANCE(730);
      END_STATE();
    case 613:
      if (lookahead == 'i') ADVANCE(739);
      END_STATE();
    case 614:
      if (lookahead == 'j') ADVANCE(649);
      if (lookahead == 'n') ADVANCE(604);
      END_STATE();
    case 615:
      if (lookahead == 'l') ADVANCE(1197);
      END_STATE();
    case 616:
      if (lookahead == 'l') ADVANCE(444);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(616);
      END_STATE();
    case 617:
      if (lookahead == 'l') ADVANCE(1236);
      END_STATE();
    case 618:
      if (lookahead == 'l') ADVANCE(1166);
      END_STATE();
    case 619:
      if (lookahead == 'l') ADVANCE(1221);
      END_STATE();
    case 620:
      if (lookahead == 'l') ADVANCE(617);
      END_STATE();
    case 621:
      if (lookahead == 'l') ADVANCE(670);
      END_STATE();
    case 622:
      if (lookahead == 'l') ADVANCE(557);
      END_STATE();
    case 623:
      if (lookahead == 'l') ADVANCE(676);
      END_STATE();
    case 624:
      if (lookahead == 'l') ADVANCE(447);
      END_STATE();
    case 625:
      if (lookahead == 'l') ADVANCE(590);
      END_STATE();
    case 626:
      if (lookahead == 'l') ADVANCE(522);
      END_STATE();
    case 627:
      if (lookahead == 'l') ADVANCE(522);
      if (lookahead == 'o') ADVANCE(618);
      END_STATE();
    case 628:
      if (lookahead == 'l') ADVANCE(522);
      if (lookahead == 'r') ADVANCE(514);
      END_STATE();
    case 629:
      if (lookahead == 'l') ADVANCE(556);
      END_STATE();
    case 630:
      if (lookahead == 'l') ADVANCE(514);
      END_STATE();
    case 631:
      if (lookahead == 'l') ADVANCE(470);
      END_STATE();
    case 632:
      if (lookahead == 'l') ADVANCE(467);
      END_STATE();
    case 633:
      if (lookahead == 'l') ADVANCE(480);
      if (lookahead == 'u') ADVANCE(632);
      END_STATE();
    case 634:
      if (lookahead == 'l') ADVANCE(474);
      END_STATE();
    case 635:
      if (lookahead == 'l') ADVANCE(479);
      END_STATE();
    case 636:
      if (lookahead == 'm') ADVANCE(546);
      END_STATE();
    case 637:
      if (lookahead == 'm') ADVANCE(1224);
      END_STATE();
    case 638:
      if (lookahead == 'm') ADVANCE(527);
      if (lookahead == 's') ADVANCE(445);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(638);
      END_STATE();
    case 639:
      if (lookahead == 'm') ADVANCE(527);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(639);
      END_STATE();
    case 640:
      if (lookahead == 'm') ADVANCE(526);
      END_STATE();
    case 641:
      if (lookahead == 'm') ADVANCE(443);
      END_STATE();
    case 642:
      if (lookahead == 'm') ADVANCE(562);
      END_STATE();
    case 643:
      if (lookahead == 'm') ADVANCE(563);
      END_STATE();
    case 644:
      if (lookahead == 'm') ADVANCE(478);
      END_STATE();
    case 645:
      if (lookahead == 'n') ADVANCE(502);
      END_STATE();
    case 646:
      if (lookahead == 'n') ADVANCE(1197);
      END_STATE();
    case 647:
      if (lookahead == 'n') ADVANCE(1893);
      END_STATE();
    case 648:
      if (lookahead == 'n') ADVANCE(500);
      if (lookahead == 't') ADVANCE(532);
      END_STATE();
    case 649:
      if (lookahead == 'n') ADVANCE(1236);
      END_STATE();
    case 650:
      if (lookahead == 'n') ADVANCE(1224);
      END_STATE();
    case 651:
      if (lookahead == 'n') ADVANCE(594);
      END_STATE();
    case 652:
      if (lookahead == 'n') ADVANCE(672);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(652);
      END_STATE();
    case 653:
      if (lookahead == 'n') ADVANCE(918);
      END_STATE();
    case 654:
      if (lookahead == 'n') ADVANCE(566);
      END_STATE();
    case 655:
      if (lookahead == 'n') ADVANCE(755);
      END_STATE();
    case 656:
      if (lookahead == 'n') ADVANCE(601);
      END_STATE();
    case 657:
      if (lookahead == 'n') ADVANCE(513);
      if (lookahead == 'r') ADVANCE(504);
      END_STATE();
    case 658:
      if (lookahead == 'n') ADVANCE(742);
      END_STATE();
    case 659:
      if (lookahead == 'n') ADVANCE(729);
      END_STATE();
    case 660:
      if (lookahead == 'n') ADVANCE(746);
      END_STATE();
    case 661:
      if (lookahead == 'n') ADVANCE(567);
      END_STATE();
    case 662:
      if (lookahead == 'n') ADVANCE(495);
      END_STATE();
    case 663:
      if (lookahead == 'n') ADVANCE(473);
      END_STATE();
    case 664:
      if (lookahead == 'n') ADVANCE(749);
      END_STATE();
    case 665:
      if (lookahead == 'n') ADVANCE(758);
      END_STATE();
    case 666:
      if (lookahead == 'n') ADVANCE(510);
      END_STATE();
    case 667:
      if (lookahead == 'n') ADVANCE(540);
      END_STATE();
    case 668:
      if (lookahead == 'n') ADVANCE(458);
      END_STATE();
    case 669:
      if (lookahead == 'n') ADVANCE(605);
      END_STATE();
    case 670:
      if (lookahead == 'o') ADVANCE(1197);
      END_STATE();
    case 671:
      if (lookahead == 'o') ADVANCE(774);
      END_STATE();
    case 672:
      if (lookahead == 'o') ADVANCE(741);
      END_STATE();
    case 673:
      if (lookahead == 'o') ADVANCE(1906);
      END_STATE();
    case 674:
      if (lookahead == 'o') ADVANCE(1236);
      END_STATE();
    case 675:
      if (lookahead == 'o') ADVANCE(490);
      END_STATE();
    case 676:
      if (lookahead == 'o') ADVANCE(1224);
      END_STATE();
    case 677:
      if (lookahead == 'o') ADVANCE(617);
      END_STATE();
    case 678:
      if (lookahead == 'o') ADVANCE(699);
      END_STATE();
    case 679:
      if (lookahead == 'o') ADVANCE(493);
      END_STATE();
    case 680:
      if (lookahead == 'o') ADVANCE(646);
      END_STATE();
    case 681:
      if (lookahead == 'o') ADVANCE(650);
      END_STATE();
    case 682:
      if (lookahead == 'o') ADVANCE(649);
      END_STATE();
    case 683:
      if (lookahead == 'o') ADVANCE(667);
      if (lookahead == 0xf3) ADVANCE(646);
      END_STATE();
    case 684:
      if (lookahead == 'o') ADVANCE(708);
      END_STATE();
    case 685:
      if (lookahead == 'p') ADVANCE(920);
      END_STATE();
    case 686:
      if (lookahead == 'p') ADVANCE(606);
      if (lookahead == 'r') ADVANCE(771);
      END_STATE();
    case 687:
      if (lookahead == 'p') ADVANCE(704);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(687);
      END_STATE();
    case 688:
      if (lookahead == 'p') ADVANCE(697);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(688);
      END_STATE();
    case 689:
      if (lookahead == 'p') ADVANCE(698);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(689);
      END_STATE();
    case 690:
      if (lookahead == 'p') ADVANCE(579);
      END_STATE();
    case 691:
      if (lookahead == 'p') ADVANCE(764);
      END_STATE();
    case 692:
      if (lookahead == 'p') ADVANCE(578);
      END_STATE();
    case 693:
      if (lookahead == 'p') ADVANCE(723);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(693);
      END_STATE();
    case 694:
      if (lookahead == 'r') ADVANCE(1313);
      END_STATE();
    case 695:
      if (lookahead == 'r') ADVANCE(671);
      END_STATE();
    case 696:
      if (lookahead == 'r') ADVANCE(1197);
      END_STATE();
    case 697:
      if (lookahead == 'r') ADVANCE(530);
      END_STATE();
    case 698:
      if (lookahead == 'r') ADVANCE(919);
      END_STATE();
    case 699:
      if (lookahead == 'r') ADVANCE(1893);
      END_STATE();
    case 700:
      if (lookahead == 'r') ADVANCE(1291);
      END_STATE();
    case 701:
      if (lookahead == 'r') ADVANCE(1236);
      END_STATE();
    case 702:
      if (lookahead == 'r') ADVANCE(457);
      END_STATE();
    case 703:
      if (lookahead == 'r') ADVANCE(1224);
      END_STATE();
    case 704:
      if (lookahead == 'r') ADVANCE(529);
      END_STATE();
    case 705:
      if (lookahead == 'r') ADVANCE(477);
      END_STATE();
    case 706:
      if (lookahead == 'r') ADVANCE(512);
      END_STATE();
    case 707:
      if (lookahead == 'r') ADVANCE(779);
      END_STATE();
    case 708:
      if (lookahead == 'r') ADVANCE(505);
      END_STATE();
    case 709:
      if (lookahead == 'r') ADVANCE(455);
      END_STATE();
    case 710:
      if (lookahead == 'r') ADVANCE(535);
      END_STATE();
    case 711:
      if (lookahead == 'r') ADVANCE(550);
      END_STATE();
    case 712:
      if (lookahead == 'r') ADVANCE(450);
      END_STATE();
    case 713:
      if (lookahead == 'r') ADVANCE(712);
      END_STATE();
    case 714:
      if (lookahead == 'r') ADVANCE(460);
      END_STATE();
    case 715:
      if (lookahead == 'r') ADVANCE(536);
      if (lookahead == 'v') ADVANCE(612);
      END_STATE();
    case 716:
      if (lookahead == 'r') ADVANCE(454);
      END_STATE();
    case 717:
      if (lookahead == 'r') ADVANCE(476);
      END_STATE();
    case 718:
      if (lookahead == 'r') ADVANCE(514);
      END_STATE();
    case 719:
      if (lookahead == 'r') ADVANCE(1176);
      END_STATE();
    case 720:
      if (lookahead == 'r') ADVANCE(684);
      END_STATE();
    case 721:
      if (lookahead == 'r') ADVANCE(471);
      END_STATE();
    case 722:
      if (lookahead == 'r') ADVANCE(768);
      END_STATE();
    case 723:
      if (lookahead == 'r') ADVANCE(564);
      END_STATE();
    case 724:
      if (lookahead == 's') ADVANCE(1313);
      END_STATE();
    case 725:
      if (lookahead == 's') ADVANCE(1197);
      END_STATE();
    case 726:
      if (lookahead == 's') ADVANCE(1247);
      END_STATE();
    case 727:
      if (lookahead == 's') ADVANCE(1291);
      END_STATE();
    case 728:
      if (lookahead == 's') ADVANCE(524);
      END_STATE();
    case 729:
      if (lookahead == 's') ADVANCE(743);
      END_STATE();
    case 730:
      if (lookahead == 's') ADVANCE(603);
      END_STATE();
    case 731:
      if (lookahead == 's') ADVANCE(676);
      END_STATE();
    case 732:
      if (lookahead == 's') ADVANCE(765);
      if (lookahead == 'v') ADVANCE(542);
      END_STATE();
    case 733:
      if (lookahead == 's') ADVANCE(544);
      END_STATE();
    case 734:
      if (lookahead == 's') ADVANCE(522);
      END_STATE();
    case 735:
      if (lookahead == 's') ADVANCE(514);
      END_STATE();
    case 736:
      if (lookahead == 's') ADVANCE(558);
      END_STATE();
    case 737:
      if (lookahead == 's') ADVANCE(464);
      END_STATE();
    case 738:
      if (lookahead == 's') ADVANCE(609);
      END_STATE();
    case 739:
      if (lookahead == 's') ADVANCE(611);
      END_STATE();
    case 740:
      if (lookahead == 't') ADVANCE(580);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(740);
      END_STATE();
    case 741:
      if (lookahead == 't') ADVANCE(1901);
      END_STATE();
    case 742:
      if (lookahead == 't') ADVANCE(1243);
      END_STATE();
    case 743:
      if (lookahead == 't') ADVANCE(1893);
      END_STATE();
    case 744:
      if (lookahead == 't') ADVANCE(622);
      END_STATE();
    case 745:
      if (lookahead == 't') ADVANCE(792);
      END_STATE();
    case 746:
      if (lookahead == 't') ADVANCE(1236);
      END_STATE();
    case 747:
      if (lookahead == 't') ADVANCE(160);
      END_STATE();
    case 748:
      if (lookahead == 't') ADVANCE(628);
      END_STATE();
    case 749:
      if (lookahead == 't') ADVANCE(1224);
      END_STATE();
    case 750:
      if (lookahead == 't') ADVANCE(793);
      END_STATE();
    case 751:
      if (lookahead == 't') ADVANCE(794);
      END_STATE();
    case 752:
      if (lookahead == 't') ADVANCE(673);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(752);
      END_STATE();
    case 753:
      if (lookahead == 't') ADVANCE(776);
      END_STATE();
    case 754:
      if (lookahead == 't') ADVANCE(781);
      END_STATE();
    case 755:
      if (lookahead == 't') ADVANCE(516);
      END_STATE();
    case 756:
      if (lookahead == 't') ADVANCE(603);
      END_STATE();
    case 757:
      if (lookahead == 't') ADVANCE(625);
      END_STATE();
    case 758:
      if (lookahead == 't') ADVANCE(674);
      END_STATE();
    case 759:
      if (lookahead == 't') ADVANCE(784);
      END_STATE();
    case 760:
      if (lookahead == 't') ADVANCE(592);
      END_STATE();
    case 761:
      if (lookahead == 't') ADVANCE(456);
      END_STATE();
    case 762:
      if (lookahead == 't') ADVANCE(519);
      END_STATE();
    case 763:
      if (lookahead == 't') ADVANCE(707);
      END_STATE();
    case 764:
      if (lookahead == 't') ADVANCE(534);
      END_STATE();
    case 765:
      if (lookahead == 't') ADVANCE(607);
      END_STATE();
    case 766:
      if (lookahead == 't') ADVANCE(777);
      END_STATE();
    case 767:
      if (lookahead == 't') ADVANCE(718);
      END_STATE();
    case 768:
      if (lookahead == 't') ADVANCE(472);
      END_STATE();
    case 769:
      if (lookahead == 't') ADVANCE(538);
      END_STATE();
    case 770:
      if (lookahead == 't') ADVANCE(630);
      END_STATE();
    case 771:
      if (lookahead == 't') ADVANCE(548);
      END_STATE();
    case 772:
      if (lookahead == 't') ADVANCE(609);
      END_STATE();
    case 773:
      if (lookahead == 't') ADVANCE(611);
      END_STATE();
    case 774:
      if (lookahead == 'u') ADVANCE(569);
      END_STATE();
    case 775:
      if (lookahead == 'u') ADVANCE(636);
      END_STATE();
    case 776:
      if (lookahead == 'u') ADVANCE(621);
      END_STATE();
    case 777:
      if (lookahead == 'u') ADVANCE(623);
      END_STATE();
    case 778:
      if (lookahead == 'u') ADVANCE(661);
      END_STATE();
    case 779:
      if (lookahead == 'u') ADVANCE(642);
      END_STATE();
    case 780:
      if (lookahead == 'u') ADVANCE(626);
      END_STATE();
    case 781:
      if (lookahead == 'u') ADVANCE(762);
      END_STATE();
    case 782:
      if (lookahead == 'u') ADVANCE(734);
      END_STATE();
    case 783:
      if (lookahead == 'u') ADVANCE(735);
      END_STATE();
    case 784:
      if (lookahead == 'u') ADVANCE(772);
      END_STATE();
    case 785:
      if (lookahead == 'u') ADVANCE(635);
      END_STATE();
    case 786:
      if (lookahead == 'v') ADVANCE(1164);
      END_STATE();
    case 787:
      if (lookahead == 'v') ADVANCE(613);
      END_STATE();
    case 788:
      if (lookahead == 'w') ADVANCE(1236);
      END_STATE();
    case 789:
      if (lookahead == 'x') ADVANCE(1197);
      END_STATE();
    case 790:
      if (lookahead == 'x') ADVANCE(1218);
      END_STATE();
    case 791:
      if (lookahead == 'x') ADVANCE(670);
      END_STATE();
    case 792:
      if (lookahead == 'y') ADVANCE(1236);
      END_STATE();
    case 793:
      if (lookahead == 'z') ADVANCE(1197);
      END_STATE();
    case 794:
      if (lookahead == 'z') ADVANCE(1236);
      END_STATE();
    case 795:
      if (lookahead == 0xbb) ADVANCE(1905);
      END_STATE();
    case 796:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(795);
      END_STATE();
    case 797:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(796);
      END_STATE();
    case 798:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(797);
      END_STATE();
    case 799:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(798);
      END_STATE();
    case 800:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(799);
      END_STATE();
    case 801:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(800);
      END_STATE();
    case 802:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(801);
      END_STATE();
    case 803:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(802);
      END_STATE();
    case 804:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(803);
      END_STATE();
    case 805:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(804);
      END_STATE();
    case 806:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(805);
      END_STATE();
    case 807:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(806);
      END_STATE();
    case 808:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(807);
      END_STATE();
    case 809:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(808);
      END_STATE();
    case 810:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(809);
      END_STATE();
    case 811:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(810);
      END_STATE();
    case 812:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(811);
      END_STATE();
    case 813:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(812);
      END_STATE();
    case 814:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(813);
      END_STATE();
    case 815:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(814);
      END_STATE();
    case 816:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(815);
      END_STATE();
    case 817:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(816);
      END_STATE();
    case 818:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(817);
      END_STATE();
    case 819:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(818);
      END_STATE();
    case 820:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(819);
      END_STATE();
    case 821:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(820);
      END_STATE();
    case 822:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(821);
      END_STATE();
    case 823:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(822);
      END_STATE();
    case 824:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(823);
      END_STATE();
    case 825:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(824);
      END_STATE();
    case 826:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(825);
      END_STATE();
    case 827:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(826);
      END_STATE();
    case 828:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(827);
      END_STATE();
    case 829:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(828);
      END_STATE();
    case 830:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(829);
      END_STATE();
    case 831:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(830);
      END_STATE();
    case 832:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(831);
      END_STATE();
    case 833:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(832);
      END_STATE();
    case 834:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(833);
      END_STATE();
    case 835:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(834);
      END_STATE();
    case 836:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(835);
      END_STATE();
    case 837:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(836);
      END_STATE();
    case 838:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(837);
      END_STATE();
    case 839:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(838);
      END_STATE();
    case 840:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(839);
      END_STATE();
    case 841:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(840);
      END_STATE();
    case 842:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(841);
      END_STATE();
    case 843:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(842);
      END_STATE();
    case 844:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(843);
      END_STATE();
    case 845:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(844);
      END_STATE();
    case 846:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(845);
      END_STATE();
    case 847:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(846);
      END_STATE();
    case 848:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(847);
      END_STATE();
    case 849:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(848);
      END_STATE();
    case 850:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(849);
      END_STATE();
    case 851:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(850);
      END_STATE();
    case 852:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(851);
      END_STATE();
    case 853:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(852);
      END_STATE();
    case 854:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(853);
      END_STATE();
    case 855:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(854);
      END_STATE();
    case 856:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(855);
      END_STATE();
    case 857:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(856);
      END_STATE();
    case 858:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(857);
      END_STATE();
    case 859:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(858);
      END_STATE();
    case 860:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(859);
      END_STATE();
    case 861:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(860);
      END_STATE();
    case 862:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(861);
      END_STATE();
    case 863:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(862);
      END_STATE();
    case 864:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(863);
      END_STATE();
    case 865:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(864);
      END_STATE();
    case 866:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(865);
      END_STATE();
    case 867:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(866);
      END_STATE();
    case 868:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(867);
      END_STATE();
    case 869:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(868);
      END_STATE();
    case 870:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(869);
      END_STATE();
    case 871:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(870);
      END_STATE();
    case 872:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(871);
      END_STATE();
    case 873:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(872);
      END_STATE();
    case 874:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(873);
      END_STATE();
    case 875:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(874);
      END_STATE();
    case 876:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(875);
      END_STATE();
    case 877:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(876);
      END_STATE();
    case 878:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(877);
      END_STATE();
    case 879:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(878);
      END_STATE();
    case 880:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(879);
      END_STATE();
    case 881:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(880);
      END_STATE();
    case 882:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(881);
      END_STATE();
    case 883:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(882);
      END_STATE();
    case 884:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(883);
      END_STATE();
    case 885:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(884);
      END_STATE();
    case 886:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(885);
      END_STATE();
    case 887:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(886);
      END_STATE();
    case 888:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(887);
      END_STATE();
    case 889:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(888);
      END_STATE();
    case 890:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(889);
      END_STATE();
    case 891:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(890);
      END_STATE();
    case 892:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(891);
      END_STATE();
    case 893:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(892);
      END_STATE();
    case 894:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(893);
      END_STATE();
    case 895:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(894);
      END_STATE();
    case 896:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(895);
      END_STATE();
    case 897:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(896);
      END_STATE();
    case 898:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(897);
      END_STATE();
    case 899:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(898);
      END_STATE();
    case 900:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(899);
      END_STATE();
    case 901:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(900);
      END_STATE();
    case 902:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(901);
      END_STATE();
    case 903:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(902);
      END_STATE();
    case 904:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(903);
      END_STATE();
    case 905:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(904);
      END_STATE();
    case 906:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(905);
      END_STATE();
    case 907:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(906);
      END_STATE();
    case 908:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(907);
      END_STATE();
    case 909:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(908);
      END_STATE();
    case 910:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(909);
      END_STATE();
    case 911:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(910);
      END_STATE();
    case 912:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(911);
      END_STATE();
    case 913:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(912);
      END_STATE();
    case 914:
      if (lookahead == 0xbb) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(913);
      END_STATE();
    case 915:
      if (lookahead == 0xc9) ADVANCE(169);
      END_STATE();
    case 916:
      if (lookahead == 0xcd) ADVANCE(416);
      END_STATE();
    case 917:
      if (lookahead == 0xd3) ADVANCE(332);
      END_STATE();
    case 918:
      if (lookahead == 0xe9) ADVANCE(443);
      END_STATE();
    case 919:
      if (lookahead == 0xe9) ADVANCE(736);
      END_STATE();
    case 920:
      if (lookahead == 0xed) ADVANCE(766);
      END_STATE();
    case 921:
      if (lookahead == 0xf3) ADVANCE(646);
      END_STATE();
    case 922:
      if (lookahead == 0x406) ADVANCE(1197);
      END_STATE();
    case 923:
      if (lookahead == 0x410) ADVANCE(930);
      if (lookahead == 0x430) ADVANCE(948);
      END_STATE();
    case 924:
      if (lookahead == 0x410) ADVANCE(935);
      if (lookahead == 0x430) ADVANCE(953);
      END_STATE();
    case 925:
      if (lookahead == 0x410) ADVANCE(937);
      END_STATE();
    case 926:
      if (lookahead == 0x415) ADVANCE(929);
      if (lookahead == 0x422) ADVANCE(922);
      if (lookahead == 0x42c) ADVANCE(927);
      END_STATE();
    case 927:
      if (lookahead == 0x415) ADVANCE(1230);
      if (lookahead == 0x418 ||
          lookahead == 0x42f) ADVANCE(1197);
      END_STATE();
    case 928:
      if (lookahead == 0x418) ADVANCE(1197);
      END_STATE();
    case 929:
      if (lookahead == 0x419) ADVANCE(1197);
      END_STATE();
    case 930:
      if (lookahead == 0x41a) ADVANCE(934);
      END_STATE();
    case 931:
      if (lookahead == 0x41a) ADVANCE(939);
      END_STATE();
    case 932:
      if (lookahead == 0x41d) ADVANCE(1239);
      END_STATE();
    case 933:
      if (lookahead == 0x41d) ADVANCE(931);
      END_STATE();
    case 934:
      if (lookahead == 0x41e) ADVANCE(932);
      END_STATE();
    case 935:
      if (lookahead == 0x421) ADVANCE(938);
      END_STATE();
    case 936:
      if (lookahead == 0x422) ADVANCE(925);
      if (lookahead == 0x442) ADVANCE(943);
      END_STATE();
    case 937:
      if (lookahead == 0x422) ADVANCE(926);
      END_STATE();
    case 938:
      if (lookahead == 0x422) ADVANCE(928);
      END_STATE();
    case 939:
      if (lookahead == 0x422) ADVANCE(1228);
      END_STATE();
    case 940:
      if (lookahead == 0x423) ADVANCE(933);
      if (lookahead == 0x443) ADVANCE(951);
      END_STATE();
    case 941:
      if (lookahead == 0x430) ADVANCE(948);
      END_STATE();
    case 942:
      if (lookahead == 0x430) ADVANCE(953);
      END_STATE();
    case 943:
      if (lookahead == 0x430) ADVANCE(954);
      END_STATE();
    case 944:
      if (lookahead == 0x435) ADVANCE(947);
      if (lookahead == 0x442) ADVANCE(959);
      if (lookahead == 0x44c) ADVANCE(945);
      END_STATE();
    case 945:
      if (lookahead == 0x435) ADVANCE(1234);
      if (lookahead == 0x438 ||
          lookahead == 0x44f) ADVANCE(1197);
      END_STATE();
    case 946:
      if (lookahead == 0x438) ADVANCE(1197);
      END_STATE();
    case 947:
      if (lookahead == 0x439) ADVANCE(1197);
      END_STATE();
    case 948:
      if (lookahead == 0x43a) ADVANCE(952);
      END_STATE();
    case 949:
      if (lookahead == 0x43a) ADVANCE(956);
      END_STATE();
    case 950:
      if (lookahead == 0x43d) ADVANCE(1241);
      END_STATE();
    case 951:
      if (lookahead == 0x43d) ADVANCE(949);
      END_STATE();
    case 952:
      if (lookahead == 0x43e) ADVANCE(950);
      END_STATE();
    case 953:
      if (lookahead == 0x441) ADVANCE(955);
      END_STATE();
    case 954:
      if (lookahead == 0x442) ADVANCE(944);
      END_STATE();
    case 955:
      if (lookahead == 0x442) ADVANCE(946);
      END_STATE();
    case 956:
      if (lookahead == 0x442) ADVANCE(1232);
      END_STATE();
    case 957:
      if (lookahead == 0x442) ADVANCE(943);
      END_STATE();
    case 958:
      if (lookahead == 0x443) ADVANCE(951);
      END_STATE();
    case 959:
      if (lookahead == 0x456) ADVANCE(1197);
      END_STATE();
    case 960:
      if (lookahead == 0x2019) ADVANCE(1905);
      END_STATE();
    case 961:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(960);
      END_STATE();
    case 962:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(961);
      END_STATE();
    case 963:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(962);
      END_STATE();
    case 964:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(963);
      END_STATE();
    case 965:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(964);
      END_STATE();
    case 966:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(965);
      END_STATE();
    case 967:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(966);
      END_STATE();
    case 968:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(967);
      END_STATE();
    case 969:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(968);
      END_STATE();
    case 970:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(969);
      END_STATE();
    case 971:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(970);
      END_STATE();
    case 972:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(971);
      END_STATE();
    case 973:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(972);
      END_STATE();
    case 974:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(973);
      END_STATE();
    case 975:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(974);
      END_STATE();
    case 976:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(975);
      END_STATE();
    case 977:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(976);
      END_STATE();
    case 978:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(977);
      END_STATE();
    case 979:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(978);
      END_STATE();
    case 980:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(979);
      END_STATE();
    case 981:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(980);
      END_STATE();
    case 982:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(981);
      END_STATE();
    case 983:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(982);
      END_STATE();
    case 984:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(983);
      END_STATE();
    case 985:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(984);
      END_STATE();
    case 986:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(985);
      END_STATE();
    case 987:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(986);
      END_STATE();
    case 988:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(987);
      END_STATE();
    case 989:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(988);
      END_STATE();
    case 990:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(989);
      END_STATE();
    case 991:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(990);
      END_STATE();
    case 992:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(991);
      END_STATE();
    case 993:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(992);
      END_STATE();
    case 994:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(993);
      END_STATE();
    case 995:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(994);
      END_STATE();
    case 996:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(995);
      END_STATE();
    case 997:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(996);
      END_STATE();
    case 998:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(997);
      END_STATE();
    case 999:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(998);
      END_STATE();
    case 1000:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(999);
      END_STATE();
    case 1001:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1000);
      END_STATE();
    case 1002:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1001);
      END_STATE();
    case 1003:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1002);
      END_STATE();
    case 1004:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1003);
      END_STATE();
    case 1005:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1004);
      END_STATE();
    case 1006:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1005);
      END_STATE();
    case 1007:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1006);
      END_STATE();
    case 1008:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1007);
      END_STATE();
    case 1009:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1008);
      END_STATE();
    case 1010:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1009);
      END_STATE();
    case 1011:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1010);
      END_STATE();
    case 1012:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1011);
      END_STATE();
    case 1013:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1012);
      END_STATE();
    case 1014:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1013);
      END_STATE();
    case 1015:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1014);
      END_STATE();
    case 1016:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1015);
      END_STATE();
    case 1017:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1016);
      END_STATE();
    case 1018:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1017);
      END_STATE();
    case 1019:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1018);
      END_STATE();
    case 1020:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1019);
      END_STATE();
    case 1021:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1020);
      END_STATE();
    case 1022:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1021);
      END_STATE();
    case 1023:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1022);
      END_STATE();
    case 1024:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1023);
      END_STATE();
    case 1025:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1024);
      END_STATE();
    case 1026:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1025);
      END_STATE();
    case 1027:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1026);
      END_STATE();
    case 1028:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1027);
      END_STATE();
    case 1029:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1028);
      END_STATE();
    case 1030:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1029);
      END_STATE();
    case 1031:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1030);
      END_STATE();
    case 1032:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1031);
      END_STATE();
    case 1033:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1032);
      END_STATE();
    case 1034:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1033);
      END_STATE();
    case 1035:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1034);
      END_STATE();
    case 1036:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1035);
      END_STATE();
    case 1037:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1036);
      END_STATE();
    case 1038:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1037);
      END_STATE();
    case 1039:
      if (lookahead == 0x2019) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1038);
      END_STATE();
    case 1040:
      if (lookahead == 0x201d) ADVANCE(1905);
      END_STATE();
    case 1041:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1040);
      END_STATE();
    case 1042:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1041);
      END_STATE();
    case 1043:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1042);
      END_STATE();
    case 1044:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1043);
      END_STATE();
    case 1045:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1044);
      END_STATE();
    case 1046:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1045);
      END_STATE();
    case 1047:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1046);
      END_STATE();
    case 1048:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1047);
      END_STATE();
    case 1049:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1048);
      END_STATE();
    case 1050:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1049);
      END_STATE();
    case 1051:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1050);
      END_STATE();
    case 1052:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1051);
      END_STATE();
    case 1053:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1052);
      END_STATE();
    case 1054:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1053);
      END_STATE();
    case 1055:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1054);
      END_STATE();
    case 1056:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1055);
      END_STATE();
    case 1057:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1056);
      END_STATE();
    case 1058:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1057);
      END_STATE();
    case 1059:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1058);
      END_STATE();
    case 1060:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1059);
      END_STATE();
    case 1061:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1060);
      END_STATE();
    case 1062:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1061);
      END_STATE();
    case 1063:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1062);
      END_STATE();
    case 1064:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1063);
      END_STATE();
    case 1065:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1064);
      END_STATE();
    case 1066:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1065);
      END_STATE();
    case 1067:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1066);
      END_STATE();
    case 1068:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1067);
      END_STATE();
    case 1069:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1068);
      END_STATE();
    case 1070:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1069);
      END_STATE();
    case 1071:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1070);
      END_STATE();
    case 1072:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1071);
      END_STATE();
    case 1073:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1072);
      END_STATE();
    case 1074:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1073);
      END_STATE();
    case 1075:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1074);
      END_STATE();
    case 1076:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1075);
      END_STATE();
    case 1077:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1076);
      END_STATE();
    case 1078:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1077);
      END_STATE();
    case 1079:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1078);
      END_STATE();
    case 1080:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1079);
      END_STATE();
    case 1081:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1080);
      END_STATE();
    case 1082:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1081);
      END_STATE();
    case 1083:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1082);
      END_STATE();
    case 1084:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1083);
      END_STATE();
    case 1085:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1084);
      END_STATE();
    case 1086:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1085);
      END_STATE();
    case 1087:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1086);
      END_STATE();
    case 1088:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1087);
      END_STATE();
    case 1089:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1088);
      END_STATE();
    case 1090:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1089);
      END_STATE();
    case 1091:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1090);
      END_STATE();
    case 1092:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1091);
      END_STATE();
    case 1093:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1092);
      END_STATE();
    case 1094:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1093);
      END_STATE();
    case 1095:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1094);
      END_STATE();
    case 1096:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1095);
      END_STATE();
    case 1097:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1096);
      END_STATE();
    case 1098:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1097);
      END_STATE();
    case 1099:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1098);
      END_STATE();
    case 1100:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1099);
      END_STATE();
    case 1101:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1100);
      END_STATE();
    case 1102:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1101);
      END_STATE();
    case 1103:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1102);
      END_STATE();
    case 1104:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1103);
      END_STATE();
    case 1105:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1104);
      END_STATE();
    case 1106:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1105);
      END_STATE();
    case 1107:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1106);
      END_STATE();
    case 1108:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1107);
      END_STATE();
    case 1109:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1108);
      END_STATE();
    case 1110:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1109);
      END_STATE();
    case 1111:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1110);
      END_STATE();
    case 1112:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1111);
      END_STATE();
    case 1113:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1112);
      END_STATE();
    case 1114:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1113);
      END_STATE();
    case 1115:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1114);
      END_STATE();
    case 1116:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1115);
      END_STATE();
    case 1117:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1116);
      END_STATE();
    case 1118:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1117);
      END_STATE();
    case 1119:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1118);
      END_STATE();
    case 1120:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1119);
      END_STATE();
    case 1121:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1120);
      END_STATE();
    case 1122:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1121);
      END_STATE();
    case 1123:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1122);
      END_STATE();
    case 1124:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1123);
      END_STATE();
    case 1125:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1124);
      END_STATE();
    case 1126:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1125);
      END_STATE();
    case 1127:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1126);
      END_STATE();
    case 1128:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1127);
      END_STATE();
    case 1129:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1128);
      END_STATE();
    case 1130:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1129);
      END_STATE();
    case 1131:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1130);
      END_STATE();
    case 1132:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1131);
      END_STATE();
    case 1133:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1132);
      END_STATE();
    case 1134:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1133);
      END_STATE();
    case 1135:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1134);
      END_STATE();
    case 1136:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1135);
      END_STATE();
    case 1137:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1136);
      END_STATE();
    case 1138:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1137);
      END_STATE();
    case 1139:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1138);
      END_STATE();
    case 1140:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1139);
      END_STATE();
    case 1141:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1140);
      END_STATE();
    case 1142:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1141);
      END_STATE();
    case 1143:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1142);
      END_STATE();
    case 1144:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1143);
      END_STATE();
    case 1145:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1144);
      END_STATE();
    case 1146:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1145);
      END_STATE();
    case 1147:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1146);
      END_STATE();
    case 1148:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1147);
      END_STATE();
    case 1149:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1148);
      END_STATE();
    case 1150:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1149);
      END_STATE();
    case 1151:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1150);
      END_STATE();
    case 1152:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1151);
      END_STATE();
    case 1153:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1152);
      END_STATE();
    case 1154:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1153);
      END_STATE();
    case 1155:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1154);
      END_STATE();
    case 1156:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1155);
      END_STATE();
    case 1157:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1156);
      END_STATE();
    case 1158:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1157);
      END_STATE();
    case 1159:
      if (lookahead == 0x201d) ADVANCE(1905);
      if (lookahead != 0) ADVANCE(1158);
      END_STATE();
    case 1160:
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(638);
      END_STATE();
    case 1161:
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(639);
      END_STATE();
    case 1162:
      if (lookahead == 'A' ||
          lookahead == 'E') ADVANCE(1236);
      END_STATE();
    case 1163:
      if (lookahead == 'I' ||
          lookahead == 'O') ADVANCE(1197);
      END_STATE();
    case 1164:
      if (lookahead == 'a' ||
          lookahead == 'e') ADVANCE(1236);
      END_STATE();
    case 1165:
      if (lookahead == 'f' ||
          lookahead == 'n') ADVANCE(1893);
      END_STATE();
    case 1166:
      if (lookahead == 'i' ||
          lookahead == 'o') ADVANCE(1197);
      END_STATE();
    case 1167:
      if (lookahead == 'n' ||
          lookahead == 't') ADVANCE(1313);
      END_STATE();
    case 1168:
      if (lookahead == 'i' ||
          lookahead == 'v' ||
          lookahead == 'x') ADVANCE(1311);
      END_STATE();
    case 1169:
      if (lookahead == 'i' ||
          lookahead == 'v' ||
          lookahead == 'x') ADVANCE(1311);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1282);
      END_STATE();
    case 1170:
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1171);
      END_STATE();
    case 1171:
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1171);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1186);
      END_STATE();
    case 1172:
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1173);
      END_STATE();
    case 1173:
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1173);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1896);
      END_STATE();
    case 1174:
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1175);
      END_STATE();
    case 1175:
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1175);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1187);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1896);
      END_STATE();
    case 1176:
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1177);
      END_STATE();
    case 1177:
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1177);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(152);
      END_STATE();
    case 1178:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1331);
      END_STATE();
    case 1179:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1321);
      END_STATE();
    case 1180:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(138);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(135);
      END_STATE();
    case 1181:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1282);
      END_STATE();
    case 1182:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1172);
      END_STATE();
    case 1183:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1179);
      END_STATE();
    case 1184:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(149);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(146);
      END_STATE();
    case 1185:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1182);
      END_STATE();
    case 1186:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1183);
      END_STATE();
    case 1187:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1185);
      END_STATE();
    case 1188:
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(129);
      END_STATE();
    case 1189:
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1894);
      END_STATE();
    case 1190:
      if (eof) ADVANCE(1196);
      ADVANCE_MAP(
        '"', 2670,
        '(', 2669,
        'A', 1293,
        'B', 1304,
        'C', 1254,
        'D', 1300,
        'E', 1294,
        'F', 1307,
        'G', 1297,
        'I', 1258,
        'L', 1256,
        'M', 1309,
        'N', 1308,
        'O', 1306,
        'P', 1292,
        'R', 1301,
        'S', 1295,
        'T', 1302,
        'U', 1298,
        'V', 1263,
        'W', 1299,
        'X', 1275,
        'a', 1925,
        'b', 1928,
        'c', 1919,
        'd', 1929,
        'e', 1936,
        'f', 1939,
        'g', 1932,
        'h', 1920,
        'i', 1938,
        'l', 1921,
        'm', 1923,
        'n', 1940,
        'o', 1934,
        'p', 1924,
        'r', 1930,
        's', 1926,
        't', 1935,
        'v', 1922,
        'w', 1927,
        0xa7, 1225,
        0xab, 2671,
        0x417, 2613,
        0x41f, 2630,
        0x421, 2626,
        0x427, 2614,
        0x437, 2631,
        0x43f, 2648,
        0x441, 2647,
        0x447, 2632,
        0x2018, 2672,
        0x201c, 2673,
        ')', 2668,
        ',', 2668,
        ':', 2668,
        0xbb, 2668,
        0x201d, 2668,
        '!', 1910,
        '.', 1910,
        ';', 1910,
        '?', 1910,
        0x3002, 1910,
        0xff1b, 1910,
        'H', 1312,
        'J', 1312,
        'K', 1312,
        'Q', 1312,
        'Y', 1312,
        'Z', 1312,
      );
      if (('j' <= lookahead && lookahead <= 'z')) ADVANCE(1941);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0) SKIP(1190);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1281);
      if (lookahead != 0) ADVANCE(2667);
      END_STATE();
    case 1191:
      if (eof) ADVANCE(1196);
      ADVANCE_MAP(
        '"', 2670,
        '(', 2669,
        'A', 1293,
        'B', 1304,
        'C', 1255,
        'D', 1300,
        'E', 1310,
        'F', 1307,
        'G', 1303,
        'I', 1267,
        'L', 1256,
        'M', 1309,
        'N', 1308,
        'O', 1306,
        'P', 1292,
        'R', 1301,
        'S', 1296,
        'T', 1305,
        'V', 1263,
        'W', 1299,
        'X', 1275,
        'a', 1925,
        'b', 1928,
        'c', 1919,
        'd', 1931,
        'e', 1936,
        'f', 1939,
        'g', 1932,
        'h', 1920,
        'i', 1938,
        'l', 1921,
        'm', 1923,
        'n', 1940,
        'o', 1937,
        'p', 1924,
        'r', 1930,
        's', 1926,
        't', 1935,
        'v', 1933,
        'w', 1927,
        0xa7, 1225,
        0xab, 2671,
        0x417, 2613,
        0x41f, 2630,
        0x421, 2626,
        0x427, 2614,
        0x437, 2631,
        0x43f, 2648,
        0x441, 2647,
        0x447, 2632,
        0x2018, 2672,
        0x201c, 2673,
        ')', 2668,
        ',', 2668,
        ':', 2668,
        0xbb, 2668,
        0x201d, 2668,
        '!', 1910,
        '.', 1910,
        ';', 1910,
        '?', 1910,
        0x3002, 1910,
        0xff1b, 1910,
        'H', 1312,
        'J', 1312,
        'K', 1312,
        'Q', 1312,
        'U', 1312,
        'Y', 1312,
        'Z', 1312,
      );
      if (('j' <= lookahead && lookahead <= 'z')) ADVANCE(1941);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0) SKIP(1191);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1281);
      if (lookahead != 0) ADVANCE(2667);
      END_STATE();
    case 1192:
      if (eof) ADVANCE(1196);
      ADVANCE_MAP(
        '"', 2670,
        'A', 1975,
        'B', 2064,
        'C', 1942,
        'D', 2013,
        'E', 1977,
        'F', 2156,
        'G', 2001,
        'I', 1986,
        'L', 1944,
        'M', 2240,
        'N', 2208,
        'O', 2122,
        'P', 1950,
        'R', 2014,
        'S', 1979,
        'T', 2015,
        'U', 2002,
        'V', 2031,
        'W', 2011,
        'a', 2271,
        'b', 2314,
        'c', 2228,
        'd', 2316,
        'e', 2428,
        'f', 2511,
        'g', 2331,
        'h', 2231,
        'i', 2468,
        'l', 2232,
        'm', 2239,
        'n', 2575,
        'o', 2372,
        'p', 2242,
        'r', 2317,
        's', 2275,
        't', 2391,
        'v', 2237,
        'w', 2312,
        0xa7, 1225,
        0xab, 2671,
        0x417, 2613,
        0x41f, 2630,
        0x421, 2626,
        0x427, 2614,
        0x437, 2631,
        0x43f, 2648,
        0x441, 2647,
        0x447, 2632,
        0x2018, 2672,
        0x201c, 2673,
        '!', 1910,
        '.', 1910,
        ';', 1910,
        '?', 1910,
        0x3002, 1910,
        0xff1b, 1910,
        '(', 2668,
        ')', 2668,
        ',', 2668,
        ':', 2668,
        0xbb, 2668,
        0x201d, 2668,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0) SKIP(1192);
      if (lookahead != 0) ADVANCE(2667);
      END_STATE();
    case 1193:
      if (eof) ADVANCE(1196);
      ADVANCE_MAP(
        '"', 2670,
        'A', 1975,
        'B', 2064,
        'C', 1943,
        'D', 2013,
        'E', 2528,
        'F', 2156,
        'G', 2023,
        'I', 2116,
        'L', 1944,
        'M', 2240,
        'N', 2208,
        'O', 2122,
        'P', 1950,
        'R', 2014,
        'S', 1980,
        'T', 2074,
        'V', 2031,
        'W', 2011,
        'a', 2271,
        'b', 2314,
        'c', 2228,
        'd', 2329,
        'e', 2428,
        'f', 2511,
        'g', 2331,
        'h', 2231,
        'i', 2468,
        'l', 2232,
        'm', 2239,
        'n', 2575,
        'o', 2466,
        'p', 2242,
        'r', 2317,
        's', 2275,
        't', 2391,
        'v', 2337,
        'w', 2312,
        0xa7, 1225,
        0xab, 2671,
        0x417, 2613,
        0x41f, 2630,
        0x421, 2626,
        0x427, 2614,
        0x437, 2631,
        0x43f, 2648,
        0x441, 2647,
        0x447, 2632,
        0x2018, 2672,
        0x201c, 2673,
        '!', 1910,
        '.', 1910,
        ';', 1910,
        '?', 1910,
        0x3002, 1910,
        0xff1b, 1910,
        '(', 2668,
        ')', 2668,
        ',', 2668,
        ':', 2668,
        0xbb, 2668,
        0x201d, 2668,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0) SKIP(1193);
      if (lookahead != 0) ADVANCE(2667);
      END_STATE();
    case 1194:
      if (eof) ADVANCE(1196);
      ADVANCE_MAP(
        '"', 2670,
        'A', 1975,
        'B', 2064,
        'C', 1943,
        'D', 2013,
        'E', 2528,
        'F', 2156,
        'G', 2023,
        'I', 2116,
        'L', 1944,
        'M', 2240,
        'N', 2208,
        'O', 2122,
        'P', 1950,
        'R', 2014,
        'S', 1980,
        'T', 2074,
        'V', 2031,
        'W', 2011,
        'a', 2271,
        'b', 2314,
        'c', 2228,
        'd', 2329,
        'e', 2428,
        'f', 2511,
        'g', 2331,
        'h', 2231,
        'i', 2468,
        'l', 2232,
        'm', 2239,
        'n', 2575,
        'o', 2466,
        'p', 2242,
        'r', 2317,
        's', 2275,
        't', 2391,
        'v', 2337,
        'w', 2312,
        0xa7, 1225,
        0xab, 2671,
        0x417, 2613,
        0x41f, 2630,
        0x421, 2626,
        0x427, 2614,
        0x437, 2631,
        0x43f, 2648,
        0x441, 2647,
        0x447, 2632,
        0x2018, 2672,
        0x201c, 2673,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0) SKIP(1194);
      if (lookahead == '!' ||
          lookahead == '(' ||
          lookahead == ')' ||
          lookahead == ',' ||
          lookahead == '.' ||
          lookahead == ':' ||
          lookahead == ';' ||
          lookahead == '?' ||
          lookahead == 0xbb ||
          lookahead == 0x201d ||
          lookahead == 0x3002 ||
          lookahead == 0xff1b) ADVANCE(2668);
      if (lookahead != 0) ADVANCE(2667);
      END_STATE();
    case 1195:
      if (eof) ADVANCE(1196);
      ADVANCE_MAP(
        '"', 2670,
        'A', 1364,
        'B', 1443,
        'C', 1332,
        'D', 1395,
        'E', 1819,
        'F', 1533,
        'G', 1403,
        'I', 1495,
        'L', 1333,
        'M', 1608,
        'N', 1582,
        'O', 1500,
        'P', 1339,
        'R', 1396,
        'S', 1366,
        'T', 1453,
        'V', 1407,
        'W', 1393,
        'a', 2271,
        'b', 2314,
        'c', 2229,
        'd', 2329,
        'e', 2428,
        'f', 2511,
        'g', 2331,
        'h', 2231,
        'i', 2468,
        'l', 2241,
        'm', 2239,
        'n', 2575,
        'o', 2466,
        'p', 2242,
        'r', 2317,
        's', 2276,
        't', 2390,
        'v', 2337,
        'w', 2312,
        0xa7, 1225,
        0xab, 2671,
        0x417, 2613,
        0x41f, 2630,
        0x421, 2626,
        0x427, 2614,
        0x437, 2631,
        0x43f, 2648,
        0x441, 2647,
        0x447, 2632,
        0x2018, 2672,
        0x201c, 2673,
        '!', 1910,
        '.', 1910,
        ';', 1910,
        '?', 1910,
        0x3002, 1910,
        0xff1b, 1910,
        '(', 2668,
        ')', 2668,
        ',', 2668,
        ':', 2668,
        0xbb, 2668,
        0x201d, 2668,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0) SKIP(1195);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(2666);
      if (('H' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1895);
      if (lookahead != 0) ADVANCE(2667);
      END_STATE();
    case 1196:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 1197:
      ACCEPT_TOKEN(sym__unit_word);
      END_STATE();
    case 1198:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == '(') ADVANCE(1180);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(125);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1199:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1202);
      if (lookahead == 'S') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1200:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1202);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1201:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1497);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1202:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'S') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1203:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1206);
      if (lookahead == 's') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1204:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1206);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1205:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1765);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1206:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 's') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1207:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1208:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'E') ADVANCE(1214);
      if (lookahead == 'S') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1209:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'E') ADVANCE(1214);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1210:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'E') ADVANCE(1215);
      END_STATE();
    case 1211:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'E') ADVANCE(1215);
      if (lookahead == 'S') ADVANCE(1197);
      END_STATE();
    case 1212:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'E') ADVANCE(2117);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1213:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'E') ADVANCE(332);
      END_STATE();
    case 1214:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'S') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1215:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'S') ADVANCE(1197);
      END_STATE();
    case 1216:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'e') ADVANCE(1223);
      if (lookahead == 's') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1217:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'e') ADVANCE(1223);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1218:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'e') ADVANCE(1224);
      END_STATE();
    case 1219:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'e') ADVANCE(1224);
      if (lookahead == 's') ADVANCE(1197);
      END_STATE();
    case 1220:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'e') ADVANCE(2461);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1221:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'e') ADVANCE(646);
      END_STATE();
    case 1222:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 's') ADVANCE(1235);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1177);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1223:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 's') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1224:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 's') ADVANCE(1197);
      END_STATE();
    case 1225:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0xa7) ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1226:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0xa7) ADVANCE(1197);
      END_STATE();
    case 1227:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0x410) ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1228:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0x410) ADVANCE(1197);
      END_STATE();
    case 1229:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0x419) ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1230:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0x419) ADVANCE(1197);
      END_STATE();
    case 1231:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0x430) ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1232:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0x430) ADVANCE(1197);
      END_STATE();
    case 1233:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0x439) ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1234:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0x439) ADVANCE(1197);
      END_STATE();
    case 1235:
      ACCEPT_TOKEN(sym__unit_word);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1236:
      ACCEPT_TOKEN(sym__instrument_word);
      END_STATE();
    case 1237:
      ACCEPT_TOKEN(sym__instrument_word);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1238:
      ACCEPT_TOKEN(sym__instrument_word);
      if (lookahead == 0x410 ||
          lookahead == 0x423) ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1239:
      ACCEPT_TOKEN(sym__instrument_word);
      if (lookahead == 0x410 ||
          lookahead == 0x423) ADVANCE(1236);
      END_STATE();
    case 1240:
      ACCEPT_TOKEN(sym__instrument_word);
      if (lookahead == 0x430 ||
          lookahead == 0x443) ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1241:
      ACCEPT_TOKEN(sym__instrument_word);
      if (lookahead == 0x430 ||
          lookahead == 0x443) ADVANCE(1236);
      END_STATE();
    case 1242:
      ACCEPT_TOKEN(sym__instrument_word);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1243:
      ACCEPT_TOKEN(sym__this);
      END_STATE();
    case 1244:
      ACCEPT_TOKEN(sym__this);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1245:
      ACCEPT_TOKEN(sym__this);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1896);
      END_STATE();
    case 1246:
      ACCEPT_TOKEN(sym__this);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1247:
      ACCEPT_TOKEN(sym__of);
      END_STATE();
    case 1248:
      ACCEPT_TOKEN(sym__of);
      ADVANCE_MAP(
        'b', 2344,
        'c', 2408,
        'l', 1250,
        's', 1251,
        'z', 2322,
        '\t', 616,
        '\n', 616,
        '\r', 616,
        ' ', 616,
        0xa0, 616,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1249:
      ACCEPT_TOKEN(sym__of);
      if (lookahead == 's') ADVANCE(1247);
      END_STATE();
    case 1250:
      ACCEPT_TOKEN(sym__of);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(616);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1251:
      ACCEPT_TOKEN(sym__of);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1252:
      ACCEPT_TOKEN(sym_number);
      END_STATE();
    case 1253:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1180);
      if (lookahead == 'A') ADVANCE(2145);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(125);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1254:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        '(', 1180,
        'A', 1268,
        'F', 1270,
        'H', 1253,
        'L', 1257,
        'O', 1262,
        'a', 2495,
        'h', 2234,
        'l', 2243,
        'o', 2305,
        0xd3, 2003,
        0xf3, 2302,
        'C', 1275,
        'I', 1275,
        'V', 1275,
        'X', 1275,
        '\t', 125,
        '\n', 125,
        '\r', 125,
        ' ', 125,
        0xa0, 125,
      );
      if (('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1278);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1255:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        '(', 1180,
        'A', 1268,
        'H', 1253,
        'L', 1257,
        'O', 1262,
        'a', 2495,
        'h', 2234,
        'l', 2243,
        'o', 2305,
        0xd3, 2003,
        0xf3, 2302,
        'C', 1275,
        'I', 1275,
        'V', 1275,
        'X', 1275,
        '\t', 125,
        '\n', 125,
        '\r', 125,
        ' ', 125,
        0xa0, 125,
      );
      if (('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1278);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1256:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        '(', 1180,
        'A', 1273,
        'E', 1274,
        'I', 1261,
        'O', 1266,
        'a', 2594,
        'e', 2600,
        'i', 2298,
        'o', 2396,
        'C', 1275,
        'L', 1275,
        'V', 1275,
        'X', 1275,
        '\t', 125,
        '\n', 125,
        '\r', 125,
        ' ', 125,
        0xa0, 125,
      );
      if (('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1278);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1257:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        '(', 1180,
        'A', 1272,
        'C', 1275,
        'I', 1275,
        'L', 1275,
        'V', 1275,
        'X', 1275,
        '\t', 125,
        '\n', 125,
        '\r', 125,
        ' ', 125,
        0xa0, 125,
      );
      if (('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1278);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1258:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        '(', 1180,
        'C', 1259,
        'N', 1260,
        'T', 1264,
        'n', 2283,
        't', 2335,
        'I', 1275,
        'L', 1275,
        'V', 1275,
        'X', 1275,
        '\t', 125,
        '\n', 125,
        '\r', 125,
        ' ', 125,
        0xa0, 125,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1278);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1259:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        '(', 1180,
        'C', 1269,
        'I', 1275,
        'L', 1275,
        'V', 1275,
        'X', 1275,
        '\t', 125,
        '\n', 125,
        '\r', 125,
        ' ', 125,
        0xa0, 125,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1278);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1260:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1180);
      if (lookahead == 'C') ADVANCE(2077);
      if (lookahead == 'S') ADVANCE(2194);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(125);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1261:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        '(', 1180,
        'D', 1198,
        'T', 1265,
        'C', 1275,
        'I', 1275,
        'L', 1275,
        'V', 1275,
        'X', 1275,
        '\t', 125,
        '\n', 125,
        '\r', 125,
        ' ', 125,
        0xa0, 125,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1278);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1262:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        '(', 1180,
        'D', 2019,
        'M', 2111,
        'N', 2176,
        'V', 2028,
        '\t', 125,
        '\n', 125,
        '\r', 125,
        ' ', 125,
        0xa0, 125,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1263:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        '(', 1180,
        'E', 1271,
        'e', 2504,
        'C', 1275,
        'I', 1275,
        'L', 1275,
        'V', 1275,
        'X', 1275,
        '\t', 125,
        '\n', 125,
        '\r', 125,
        ' ', 125,
        0xa0, 125,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1278);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1264:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1180);
      if (lookahead == 'E') ADVANCE(2110);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(125);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1265:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1180);
      if (lookahead == 'E') ADVANCE(2164);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(125);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1266:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1180);
      if (lookahead == 'I') ADVANCE(1242);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(125);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1267:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        '(', 1180,
        'N', 1260,
        'T', 1264,
        'n', 2283,
        't', 2335,
        'C', 1275,
        'I', 1275,
        'L', 1275,
        'V', 1275,
        'X', 1275,
        '\t', 125,
        '\n', 125,
        '\r', 125,
        ' ', 125,
        0xa0, 125,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1278);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1268:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1180);
      if (lookahead == 'P') ADVANCE(2606);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(125);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1269:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        '(', 1180,
        'P', 1270,
        'C', 1275,
        'I', 1275,
        'L', 1275,
        'V', 1275,
        'X', 1275,
        '\t', 125,
        '\n', 125,
        '\r', 125,
        ' ', 125,
        0xa0, 125,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1278);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1270:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1180);
      if (lookahead == 'R') ADVANCE(1900);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(125);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1271:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1180);
      if (lookahead == 'R') ADVANCE(2141);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(125);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1272:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1180);
      if (lookahead == 'U') ADVANCE(2177);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(125);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1273:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1180);
      if (lookahead == 'W') ADVANCE(1242);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(125);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1274:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1180);
      if (lookahead == 'Y') ADVANCE(1242);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(125);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1275:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        '(', 1180,
        'C', 1275,
        'I', 1275,
        'L', 1275,
        'V', 1275,
        'X', 1275,
        '\t', 125,
        '\n', 125,
        '\r', 125,
        ' ', 125,
        0xa0, 125,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1278);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1276:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        '(', 1180,
        'C', 1276,
        'I', 1276,
        'L', 1276,
        'V', 1276,
        'X', 1276,
        '\t', 125,
        '\n', 125,
        '\r', 125,
        ' ', 125,
        0xa0, 125,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1277);
      END_STATE();
    case 1277:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1180);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(125);
      END_STATE();
    case 1278:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1180);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(125);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1279:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1184);
      if (lookahead == '.') ADVANCE(1169);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(127);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1941);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1280:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1184);
      if (lookahead == '.') ADVANCE(1169);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(127);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      END_STATE();
    case 1281:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1184);
      if (lookahead == '.') ADVANCE(1181);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(127);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1281);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1284);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1279);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1282:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1184);
      if (lookahead == '.') ADVANCE(1181);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(127);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1282);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1289);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1280);
      END_STATE();
    case 1283:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1184);
      if (lookahead == '.') ADVANCE(1181);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(127);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1283);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1286);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1280);
      END_STATE();
    case 1284:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1184);
      if (lookahead == '.') ADVANCE(1181);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(127);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1285);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1279);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1285:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1184);
      if (lookahead == '.') ADVANCE(1181);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(127);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1288);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1279);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1286:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1184);
      if (lookahead == '.') ADVANCE(1181);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(127);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1287);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1280);
      END_STATE();
    case 1287:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1184);
      if (lookahead == '.') ADVANCE(1181);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(127);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1290);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1280);
      END_STATE();
    case 1288:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1184);
      if (lookahead == '.') ADVANCE(1181);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(127);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1279);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1289:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1184);
      if (lookahead == '.') ADVANCE(1181);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(127);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      END_STATE();
    case 1290:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1184);
      if (lookahead == '.') ADVANCE(1181);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(127);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1280);
      END_STATE();
    case 1291:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '(') ADVANCE(1184);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(128);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      END_STATE();
    case 1292:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        'A', 2153,
        'O', 2071,
        'R', 2135,
        'a', 2503,
        'o', 2406,
        'r', 2363,
        0xc1, 2161,
        0xe1, 2520,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1293:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        'B', 2179,
        'C', 2183,
        'G', 2157,
        'L', 2066,
        'N', 2020,
        'P', 1955,
        'R', 2184,
        'b', 2539,
        'c', 2543,
        'g', 2510,
        'l', 2404,
        'n', 2321,
        'p', 2247,
        'r', 2544,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1294:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == 'C') ADVANCE(1899);
      if (lookahead == 'E') ADVANCE(1978);
      if (lookahead == 's') ADVANCE(2545);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1295:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        'C', 2063,
        'E', 1982,
        'T', 1954,
        'U', 1976,
        'c', 2393,
        'e', 2278,
        'h', 2260,
        't', 2147,
        'u', 2273,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1296:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        'C', 2063,
        'E', 1982,
        'T', 1954,
        'U', 1976,
        'c', 2393,
        'e', 2278,
        'h', 2260,
        't', 2249,
        'u', 2273,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1297:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == 'D') ADVANCE(2146);
      if (lookahead == 'E') ADVANCE(2175);
      if (lookahead == 'G') ADVANCE(1900);
      if (lookahead == 'e') ADVANCE(2532);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1298:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == 'D') ADVANCE(2061);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1299:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == 'E') ADVANCE(2183);
      if (lookahead == 'e') ADVANCE(2543);
      if (lookahead == 'i') ADVANCE(2437);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1300:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == 'E') ADVANCE(1981);
      if (lookahead == 'I') ADVANCE(2163);
      if (lookahead == 'e') ADVANCE(2277);
      if (lookahead == 'i') ADVANCE(2513);
      if (lookahead == 0xc9) ADVANCE(1994);
      if (lookahead == 0xe9) ADVANCE(2292);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1301:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        'E', 2053,
        'I', 1985,
        'U', 2101,
        'e', 2377,
        'i', 2281,
        'u', 2444,
        0xc8, 2054,
        0xe8, 2379,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1302:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        'E', 2207,
        'F', 2016,
        'I', 2185,
        'R', 1957,
        'h', 2371,
        'i', 2547,
        'r', 2250,
        0xcd, 2189,
        0xed, 2568,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1303:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == 'E') ADVANCE(2175);
      if (lookahead == 'e') ADVANCE(2532);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1304:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == 'I') ADVANCE(2094);
      if (lookahead == 'Y') ADVANCE(1913);
      if (lookahead == 'i') ADVANCE(2435);
      if (lookahead == 'y') ADVANCE(1914);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1305:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == 'I') ADVANCE(2185);
      if (lookahead == 'R') ADVANCE(1957);
      if (lookahead == 'h') ADVANCE(2371);
      if (lookahead == 'i') ADVANCE(2547);
      if (lookahead == 'r') ADVANCE(2250);
      if (lookahead == 0xcd) ADVANCE(2189);
      if (lookahead == 0xed) ADVANCE(2568);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1306:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == 'N') ADVANCE(2008);
      if (lookahead == 'R') ADVANCE(1999);
      if (lookahead == 'n') ADVANCE(2311);
      if (lookahead == 'r') ADVANCE(2301);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1307:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == 'R') ADVANCE(1958);
      if (lookahead == 'r') ADVANCE(2245);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1308:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == 'U') ADVANCE(2109);
      if (lookahead == 'u') ADVANCE(2453);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1309:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == 'a') ADVANCE(2601);
      if (lookahead == 'u') ADVANCE(2530);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1310:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == 's') ADVANCE(2545);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1311:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == 'i' ||
          lookahead == 'v' ||
          lookahead == 'x') ADVANCE(1311);
      END_STATE();
    case 1312:
      ACCEPT_TOKEN(sym_number);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1313:
      ACCEPT_TOKEN(sym__join);
      END_STATE();
    case 1314:
      ACCEPT_TOKEN(sym__join);
      ADVANCE_MAP(
        'a', 1319,
        'b', 585,
        'e', 1167,
        'o', 1316,
        't', 577,
        'u', 645,
        'y', 1313,
        0xe0, 1313,
        0x438, 1313,
        '\t', 442,
        '\n', 442,
        '\r', 442,
        ' ', 442,
        0xa0, 442,
      );
      END_STATE();
    case 1315:
      ACCEPT_TOKEN(sym__join);
      if (lookahead == 'b') ADVANCE(2539);
      if (lookahead == 'c') ADVANCE(2543);
      if (lookahead == 'g') ADVANCE(2510);
      if (lookahead == 'l') ADVANCE(2404);
      if (lookahead == 'n') ADVANCE(2296);
      if (lookahead == 'p') ADVANCE(2247);
      if (lookahead == 'r') ADVANCE(2544);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1316:
      ACCEPT_TOKEN(sym__join);
      if (lookahead == 'd') ADVANCE(525);
      if (lookahead == 'r' ||
          lookahead == 'u') ADVANCE(1313);
      END_STATE();
    case 1317:
      ACCEPT_TOKEN(sym__join);
      if (lookahead == 'd') ADVANCE(2340);
      if (lookahead == 'f') ADVANCE(1251);
      if (lookahead == 'n') ADVANCE(2311);
      if (lookahead == 'r') ADVANCE(1318);
      if (lookahead == 'u') ADVANCE(1320);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1318:
      ACCEPT_TOKEN(sym__join);
      if (lookahead == 'd') ADVANCE(2348);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1319:
      ACCEPT_TOKEN(sym__join);
      if (lookahead == 'n') ADVANCE(502);
      END_STATE();
    case 1320:
      ACCEPT_TOKEN(sym__join);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1321:
      ACCEPT_TOKEN(sym_instrument);
      END_STATE();
    case 1322:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        '-', 1373,
        'C', 1486,
        'D', 1447,
        'P', 1350,
        'R', 1412,
        'S', 1430,
        'T', 1462,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1323:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        '-', 1640,
        'c', 1755,
        'd', 1714,
        'p', 1619,
        'r', 1677,
        's', 1697,
        't', 1728,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1324:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == '-') ADVANCE(1475);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1325:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == '-') ADVANCE(1742);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1326:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        '.', 1197,
        'C', 1446,
        'T', 1459,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1327:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        '.', 1197,
        'I', 1369,
        0xcd, 1379,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1328:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        '.', 1197,
        'c', 1713,
        't', 1725,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1329:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        '.', 1197,
        'i', 1636,
        0xed, 1648,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1330:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == '.') ADVANCE(1893);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1896);
      END_STATE();
    case 1331:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == '/') ADVANCE(1189);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1331);
      END_STATE();
    case 1332:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        'A', 1522,
        'H', 1335,
        'L', 1336,
        'O', 1386,
        'a', 1791,
        'h', 1603,
        'l', 1604,
        'o', 1655,
        0xd3, 1385,
        0xf3, 1653,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1333:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        'A', 1595,
        'E', 1599,
        'I', 1382,
        'O', 1444,
        'a', 1873,
        'e', 1877,
        'i', 1649,
        'o', 1711,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1334:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1595);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1335:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1523);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1336:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1589);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1337:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1338:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1431);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1339:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        'A', 1528,
        'O', 1450,
        'R', 1513,
        'a', 1797,
        'o', 1717,
        'r', 1694,
        0xc1, 1535,
        0xe1, 1804,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1340:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1524);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1341:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1437);
      if (lookahead == 'T') ADVANCE(1202);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1342:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1546);
      if (lookahead == 'P') ADVANCE(1406);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1343:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1387);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1344:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1374);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1345:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1565);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1346:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1494);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1347:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1572);
      if (lookahead == 'E') ADVANCE(1352);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1348:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1503);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1349:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1562);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1350:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1532);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1351:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1470);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1352:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1557);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1353:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1569);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1354:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1525);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1355:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1493);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1356:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1492);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1357:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1389);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1358:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1542);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1359:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1590);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1360:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1438);
      if (lookahead == 'T') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1361:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1438);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1362:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1580);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1363:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A') ADVANCE(1581);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1364:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        'B', 1554,
        'C', 1558,
        'G', 1530,
        'L', 1445,
        'N', 1399,
        'P', 1342,
        'R', 1559,
        'b', 1828,
        'c', 1832,
        'g', 1801,
        'l', 1712,
        'n', 1664,
        'p', 1610,
        'r', 1833,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1365:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'B') ADVANCE(1322);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1366:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        'C', 1441,
        'E', 1368,
        'T', 1345,
        'U', 1365,
        'c', 1709,
        'e', 1635,
        'h', 1623,
        't', 1615,
        'u', 1633,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1367:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'C') ADVANCE(1452);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1368:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'C') ADVANCE(1326);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1369:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        'C', 1478,
        'G', 1512,
        'K', 1419,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1370:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'C') ADVANCE(1442);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1371:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'C') ADVANCE(1456);
      if (lookahead == 'S') ADVANCE(1568);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1372:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'C') ADVANCE(1398);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1373:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        'C', 1486,
        'P', 1358,
        'R', 1412,
        'S', 1430,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1374:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'C') ADVANCE(1376);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1375:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'C') ADVANCE(1515);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1376:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'C') ADVANCE(1448);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1377:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'C') ADVANCE(1569);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1378:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'C') ADVANCE(1540);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1379:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'C') ADVANCE(1586);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1380:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'C') ADVANCE(1482);
      if (lookahead == 'T') ADVANCE(1517);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1381:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'C') ADVANCE(1573);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1382:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'D') ADVANCE(1207);
      if (lookahead == 'T') ADVANCE(1429);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1383:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'D') ADVANCE(1417);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1384:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'D') ADVANCE(1423);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1385:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'D') ADVANCE(1454);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1386:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        'D', 1398,
        'M', 1490,
        'N', 1551,
        'V', 1410,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1387:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'D') ADVANCE(1511);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1388:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'D') ADVANCE(1583);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1389:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'D') ADVANCE(1514);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1390:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'D') ADVANCE(1416);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1391:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'D') ADVANCE(1455);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1392:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'D') ADVANCE(1425);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1393:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        'E', 1558,
        'e', 1832,
        'i', 1745,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1394:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1558);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1395:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        'E', 1367,
        'I', 1538,
        'e', 1634,
        'i', 1807,
        0xc9, 1378,
        0xe9, 1645,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1396:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        'E', 1433,
        'I', 1370,
        'U', 1480,
        'e', 1701,
        'i', 1637,
        'u', 1749,
        0xc8, 1434,
        0xe8, 1703,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1397:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1237);
      if (lookahead == 'T') ADVANCE(1511);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1398:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1399:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1598);
      if (lookahead == 'N') ADVANCE(1404);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1400:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1401:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1202);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1402:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1397);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1403:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1550);
      if (lookahead == 'e') ADVANCE(1823);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1404:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1597);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1405:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1489);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1406:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1509);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1407:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1531);
      if (lookahead == 'e') ADVANCE(1798);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1408:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1388);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1409:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1491);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1410:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1504);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1411:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1547);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1412:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1436);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1413:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1501);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1414:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1494);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1415:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1381);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1416:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1544);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1417:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1526);
      if (lookahead == 'I') ADVANCE(1506);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1418:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1526);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1419:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1472);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1420:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1564);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1421:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1527);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1422:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1470);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1423:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1510);
      if (lookahead == 'N') ADVANCE(1587);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1424:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1529);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1425:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1422);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1426:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1409);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1427:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1507);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1428:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1539);
      if (lookahead == 'M') ADVANCE(1421);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1429:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1539);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1430:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'E') ADVANCE(1377);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1431:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'F') ADVANCE(1514);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1432:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'G') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1433:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'G') ADVANCE(1477);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1434:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'G') ADVANCE(1484);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1435:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'G') ADVANCE(1511);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1436:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'G') ADVANCE(1592);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1437:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'G') ADVANCE(1541);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1438:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'G') ADVANCE(1545);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1439:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'H') ADVANCE(1202);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1440:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'H') ADVANCE(1199);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1441:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'H') ADVANCE(1408);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1442:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'H') ADVANCE(1570);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1443:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        'I', 1473,
        'Y', 1324,
        'i', 1741,
        'y', 1325,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1444:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1445:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1498);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1446:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1883);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1447:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1594);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1448:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1521);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1449:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1468);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1450:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1505);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1451:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1593);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1452:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1555);
      if (lookahead == 'R') ADVANCE(1402);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1453:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        'I', 1560,
        'R', 1347,
        'h', 1670,
        'i', 1836,
        'r', 1617,
        0xcd, 1563,
        0xed, 1854,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1454:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1435);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1455:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1596);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1456:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1548);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1457:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1398);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1458:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1511);
      if (lookahead == 'T') ADVANCE(1464);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1459:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1518);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1460:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1502);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1461:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1579);
      if (lookahead == 'T') ADVANCE(1424);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1462:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1575);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1463:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1577);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1464:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1520);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1465:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1516);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1466:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1549);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1467:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I') ADVANCE(1556);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1468:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'J') ADVANCE(1496);
      if (lookahead == 'N') ADVANCE(1457);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1469:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'L') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1470:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'L') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1471:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'L') ADVANCE(1889);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1472:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'L') ADVANCE(1201);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1473:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'L') ADVANCE(1469);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1474:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'L') ADVANCE(1512);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1475:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'L') ADVANCE(1334);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1476:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'L') ADVANCE(1514);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1477:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'L') ADVANCE(1356);
      if (lookahead == 'U') ADVANCE(1485);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1478:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'L') ADVANCE(1401);
      if (lookahead == 'O') ADVANCE(1471);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1479:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'L') ADVANCE(1401);
      if (lookahead == 'R') ADVANCE(1400);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1480:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'L') ADVANCE(1401);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1481:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'L') ADVANCE(1449);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1482:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'L') ADVANCE(1355);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1483:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'L') ADVANCE(1400);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1484:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'L') ADVANCE(1409);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1485:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'L') ADVANCE(1353);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1486:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'L') ADVANCE(1359);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1487:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'L') ADVANCE(1363);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1488:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'M') ADVANCE(1428);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1489:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'M') ADVANCE(1202);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1490:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'M') ADVANCE(1337);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1491:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'M') ADVANCE(1414);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1492:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'M') ADVANCE(1427);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1493:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'M') ADVANCE(1362);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1494:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'N') ADVANCE(1558);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1495:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        'N', 1371,
        'T', 1405,
        'n', 1646,
        't', 1672,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1496:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'N') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1497:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'N') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1498:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'N') ADVANCE(1881);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1499:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'N') ADVANCE(1202);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1500:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        'N', 1390,
        'R', 1383,
        'n', 1658,
        'r', 1652,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1501:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'N') ADVANCE(1458);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1502:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'N') ADVANCE(1432);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1503:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'N') ADVANCE(1372);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1504:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'N') ADVANCE(1346);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1505:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'N') ADVANCE(1561);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1506:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'N') ADVANCE(1348);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1507:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'N') ADVANCE(1567);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1508:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'N') ADVANCE(1411);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1509:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'N') ADVANCE(1391);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1510:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'N') ADVANCE(1460);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1511:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'O') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1512:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'O') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1513:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'O') ADVANCE(1380);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1514:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'O') ADVANCE(1202);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1515:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'O') ADVANCE(1469);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1516:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'O') ADVANCE(1497);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1517:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'O') ADVANCE(1375);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1518:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'O') ADVANCE(1499);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1519:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'O') ADVANCE(1536);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1520:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'O') ADVANCE(1496);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1521:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'O') ADVANCE(1508);
      if (lookahead == 0xd3) ADVANCE(1497);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1522:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'P') ADVANCE(1882);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1523:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'P') ADVANCE(1461);
      if (lookahead == 'R') ADVANCE(1574);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1524:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'P') ADVANCE(1440);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1525:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'P') ADVANCE(1439);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1526:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1527:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1528:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1341);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1529:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1202);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1530:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1426);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1531:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1519);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1532:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1360);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1533:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1344);
      if (lookahead == 'r') ADVANCE(1611);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1534:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1584);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1535:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1537);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1536:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1384);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1537:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1338);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1538:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1415);
      if (lookahead == 'V') ADVANCE(1466);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1539:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1351);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1540:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1394);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1541:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1340);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1542:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1361);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1543:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1400);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1544:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1392);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1545:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1354);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1546:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'R') ADVANCE(1578);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1547:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'S') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1548:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'S') ADVANCE(1514);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1549:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'S') ADVANCE(1459);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1550:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'S') ADVANCE(1420);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1551:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'S') ADVANCE(1571);
      if (lookahead == 'V') ADVANCE(1413);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1552:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'S') ADVANCE(1401);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1553:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'S') ADVANCE(1400);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1554:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'S') ADVANCE(1349);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1555:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'S') ADVANCE(1464);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1556:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'S') ADVANCE(1465);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1557:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1599);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1558:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1559:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1327);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1560:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1479);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1561:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1202);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1562:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1601);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1563:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1585);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1564:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1600);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1565:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1588);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1566:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1398);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1567:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1511);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1568:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1534);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1569:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1459);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1570:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1481);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1571:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1463);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1572:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1343);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1573:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1451);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1574:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1418);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1575:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1483);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1576:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1586);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1577:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1591);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1578:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1357);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1579:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1543);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1580:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1464);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1581:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'T') ADVANCE(1465);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1582:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'U') ADVANCE(1488);
      if (lookahead == 'u') ADVANCE(1757);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1583:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'U') ADVANCE(1480);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1584:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'U') ADVANCE(1491);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1585:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'U') ADVANCE(1474);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1586:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'U') ADVANCE(1476);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1587:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'U') ADVANCE(1502);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1588:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'U') ADVANCE(1566);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1589:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'U') ADVANCE(1552);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1590:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'U') ADVANCE(1553);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1591:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'U') ADVANCE(1580);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1592:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'U') ADVANCE(1487);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1593:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'V') ADVANCE(1888);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1594:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'V') ADVANCE(1467);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1595:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'W') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1596:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'X') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1597:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'X') ADVANCE(1200);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1598:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'X') ADVANCE(1512);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1599:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'Y') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1600:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'Z') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Y') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1601:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'Z') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Y') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1602:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1873);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1603:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1792);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1604:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1867);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1605:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1606:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1699);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1607:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1793);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1608:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1878);
      if (lookahead == 'u') ADVANCE(1822);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1609:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1704);
      if (lookahead == 't') ADVANCE(1206);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1610:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1814);
      if (lookahead == 'p') ADVANCE(1673);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1611:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1641);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1612:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1654);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1613:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1763);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1614:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1771);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1615:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1842);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1616:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1657);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1617:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1849);
      if (lookahead == 'e') ADVANCE(1621);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1618:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1839);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1619:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1802);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1620:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1736);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1621:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1831);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1622:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1845);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1623:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1745);
      if (lookahead == 'o') ADVANCE(1862);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1624:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1794);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1625:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1762);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1626:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1761);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1627:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1811);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1628:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1868);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1629:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1706);
      if (lookahead == 't') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1630:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1706);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1631:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1858);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1632:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a') ADVANCE(1859);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1633:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'b') ADVANCE(1323);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1634:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'c') ADVANCE(1722);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1635:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'c') ADVANCE(1328);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1636:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        'c', 1747,
        'g', 1781,
        'k', 1686,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1637:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'c') ADVANCE(1710);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1638:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'c') ADVANCE(1663);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1639:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'c') ADVANCE(1784);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1640:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        'c', 1755,
        'p', 1627,
        'r', 1677,
        's', 1697,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1641:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'c') ADVANCE(1642);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1642:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'c') ADVANCE(1715);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1643:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'c') ADVANCE(1851);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1644:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'c') ADVANCE(1845);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1645:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'c') ADVANCE(1809);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1646:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'c') ADVANCE(1724);
      if (lookahead == 's') ADVANCE(1846);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1647:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'c') ADVANCE(1751);
      if (lookahead == 't') ADVANCE(1786);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1648:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'c') ADVANCE(1864);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1649:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'd') ADVANCE(1207);
      if (lookahead == 't') ADVANCE(1696);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1650:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'd') ADVANCE(1887);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1651:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'd') ADVANCE(1687);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1652:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'd') ADVANCE(1683);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1653:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'd') ADVANCE(1719);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1654:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'd') ADVANCE(1780);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1655:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1170,
        'd', 1663,
        'm', 1759,
        'n', 1825,
        'v', 1676,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1656:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'd') ADVANCE(1860);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1657:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'd') ADVANCE(1783);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1658:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'd') ADVANCE(1682);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1659:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'd') ADVANCE(1720);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1660:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'd') ADVANCE(1691);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1661:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1832);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1662:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1237);
      if (lookahead == 't') ADVANCE(1780);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1663:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1664:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1876);
      if (lookahead == 'n') ADVANCE(1671);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1665:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1666:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1206);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1667:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1662);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1668:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1818);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1896);
      END_STATE();
    case 1669:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1768);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1896);
      END_STATE();
    case 1670:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1897);
      if (lookahead == 'i') ADVANCE(1817);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1671:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1875);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1672:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1758);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1673:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1778);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1674:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1656);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1675:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1760);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1676:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1772);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1677:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1705);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1678:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1769);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1679:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1763);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1680:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1816);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1681:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1643);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1682:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1813);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1683:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1795);
      if (lookahead == 'i') ADVANCE(1774);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1684:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1795);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1685:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1796);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1686:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1740);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1687:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1779);
      if (lookahead == 'n') ADVANCE(1865);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1688:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1841);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1689:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1799);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1690:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1736);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1691:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1690);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1692:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1675);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1693:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1775);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1694:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1826);
      if (lookahead == 'o') ADVANCE(1647);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1695:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1808);
      if (lookahead == 'm') ADVANCE(1685);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1696:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1808);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1697:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1644);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1698:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'e') ADVANCE(1776);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1699:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'f') ADVANCE(1783);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1700:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'g') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1701:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'g') ADVANCE(1746);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1702:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'g') ADVANCE(1780);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1703:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'g') ADVANCE(1753);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1704:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'g') ADVANCE(1810);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1705:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'g') ADVANCE(1870);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1706:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'g') ADVANCE(1815);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1707:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'h') ADVANCE(1206);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1708:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'h') ADVANCE(1203);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1709:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'h') ADVANCE(1674);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1710:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'h') ADVANCE(1848);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1711:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1712:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1766);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1713:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1886);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1714:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1872);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1715:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1790);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1716:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1734);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1717:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1773);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1718:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1871);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1719:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1702);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1720:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1874);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1721:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1780);
      if (lookahead == 't') ADVANCE(1729);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1722:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1829);
      if (lookahead == 'r') ADVANCE(1667);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1723:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1663);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1724:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1820);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1725:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1787);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1726:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1770);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1727:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1856);
      if (lookahead == 't') ADVANCE(1689);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1728:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1853);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1729:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1789);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1730:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1855);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1731:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1785);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1732:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1821);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1733:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i') ADVANCE(1830);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1734:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'j') ADVANCE(1764);
      if (lookahead == 'n') ADVANCE(1723);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1735:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1736:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1737:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1887);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1738:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1892);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1739:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1781);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1740:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1205);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1741:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1735);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1742:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1602);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1743:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1650);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1744:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1783);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1745:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1737);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1746:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1626);
      if (lookahead == 'u') ADVANCE(1754);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1747:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1666);
      if (lookahead == 'o') ADVANCE(1738);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1748:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1666);
      if (lookahead == 'r') ADVANCE(1665);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1749:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1666);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1750:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1716);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1751:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1625);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1752:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1665);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1753:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1675);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1754:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1622);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1755:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1628);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1756:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'l') ADVANCE(1632);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1757:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'm') ADVANCE(1695);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1758:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'm') ADVANCE(1206);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1759:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'm') ADVANCE(1605);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1760:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'm') ADVANCE(1679);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1761:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'm') ADVANCE(1698);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1762:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'm') ADVANCE(1631);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1763:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'n') ADVANCE(1832);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1764:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'n') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1765:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'n') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1766:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'n') ADVANCE(1884);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1767:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'n') ADVANCE(1206);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1768:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'n') ADVANCE(1840);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1896);
      END_STATE();
    case 1769:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'n') ADVANCE(1721);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1770:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'n') ADVANCE(1700);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1771:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'n') ADVANCE(1638);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1772:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'n') ADVANCE(1613);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1773:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'n') ADVANCE(1838);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1774:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'n') ADVANCE(1614);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1775:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'n') ADVANCE(1837);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1776:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'n') ADVANCE(1843);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1777:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'n') ADVANCE(1680);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1778:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'n') ADVANCE(1659);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1779:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'n') ADVANCE(1726);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1780:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'o') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1781:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'o') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1782:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'o') ADVANCE(1330);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1896);
      END_STATE();
    case 1783:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'o') ADVANCE(1206);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1784:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'o') ADVANCE(1735);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1785:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'o') ADVANCE(1765);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1786:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'o') ADVANCE(1639);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1787:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'o') ADVANCE(1767);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1788:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'o') ADVANCE(1806);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1789:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'o') ADVANCE(1764);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1790:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'o') ADVANCE(1777);
      if (lookahead == 0xf3) ADVANCE(1765);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1791:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'p') ADVANCE(1885);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1792:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'p') ADVANCE(1727);
      if (lookahead == 'r') ADVANCE(1852);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1793:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'p') ADVANCE(1708);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1794:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'p') ADVANCE(1707);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1795:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1796:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1797:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1609);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1798:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1788);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1799:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1206);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1800:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1668);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1896);
      END_STATE();
    case 1801:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1692);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1802:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1629);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1803:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1861);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1804:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1805);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1805:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1606);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1806:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1651);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1807:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1681);
      if (lookahead == 'v') ADVANCE(1732);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1808:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1620);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1809:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1661);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1810:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1607);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1811:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1630);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1812:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1665);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1813:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1660);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1814:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1850);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1815:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'r') ADVANCE(1624);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1816:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 's') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1817:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 's') ADVANCE(1244);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1818:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 's') ADVANCE(1669);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1896);
      END_STATE();
    case 1819:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 's') ADVANCE(1834);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1820:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 's') ADVANCE(1783);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1821:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 's') ADVANCE(1725);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1822:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 's') ADVANCE(1835);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1823:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 's') ADVANCE(1688);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1824:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 's') ADVANCE(1666);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1825:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 's') ADVANCE(1847);
      if (lookahead == 'v') ADVANCE(1678);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1826:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 's') ADVANCE(1693);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1827:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 's') ADVANCE(1665);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1828:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 's') ADVANCE(1618);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1829:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 's') ADVANCE(1729);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1830:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 's') ADVANCE(1731);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1831:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1877);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1832:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1833:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1329);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1834:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1891);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1835:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1887);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1836:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1748);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1837:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1244);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1838:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1206);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1839:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1880);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1840:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1896);
      END_STATE();
    case 1841:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1879);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1842:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1866);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1843:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1780);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1844:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1663);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1845:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1725);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1846:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1803);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1847:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1730);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1848:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1750);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1849:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1612);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1850:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1616);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1851:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1718);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1852:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1684);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1853:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1752);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1854:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1863);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1855:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1869);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1856:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1812);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1857:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1864);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1858:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1729);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1859:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 't') ADVANCE(1731);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1860:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'u') ADVANCE(1749);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1861:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'u') ADVANCE(1760);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1862:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'u') ADVANCE(1743);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1863:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'u') ADVANCE(1739);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1864:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'u') ADVANCE(1744);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1865:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'u') ADVANCE(1770);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1866:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'u') ADVANCE(1844);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1867:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'u') ADVANCE(1824);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1868:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'u') ADVANCE(1827);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1869:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'u') ADVANCE(1858);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1870:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'u') ADVANCE(1756);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1871:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'v') ADVANCE(1890);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1872:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'v') ADVANCE(1733);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1873:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'w') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1874:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'x') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1875:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'x') ADVANCE(1204);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1876:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'x') ADVANCE(1781);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1877:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'y') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1878:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'y') ADVANCE(1887);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1879:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'z') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'y') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1880:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'z') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'y') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1881:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 0xc9) ADVANCE(1337);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1882:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 0xcd) ADVANCE(1576);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1883:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 0xd3) ADVANCE(1497);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1884:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 0xe9) ADVANCE(1605);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1885:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 0xed) ADVANCE(1857);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1886:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 0xf3) ADVANCE(1765);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1887:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(122);
      if (lookahead == '\t' ||
          lookahead == '\r' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1888:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'A' ||
          lookahead == 'E') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1889:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'I' ||
          lookahead == 'O') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1890:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a' ||
          lookahead == 'e') ADVANCE(1237);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1891:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'a' ||
          lookahead == 'e') ADVANCE(1244);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1892:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == 'i' ||
          lookahead == 'o') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1893:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      END_STATE();
    case 1894:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1894);
      END_STATE();
    case 1895:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1896:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1896);
      END_STATE();
    case 1897:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1170);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(123);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1895);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1898:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == '/') ADVANCE(1178);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(168);
      END_STATE();
    case 1899:
      ACCEPT_TOKEN(sym_acronym);
      if (lookahead == 'H') ADVANCE(2150);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1900:
      ACCEPT_TOKEN(sym_acronym);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1901:
      ACCEPT_TOKEN(sym_modal);
      END_STATE();
    case 1902:
      ACCEPT_TOKEN(sym_modal);
      if (lookahead == 'n') ADVANCE(1904);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1903:
      ACCEPT_TOKEN(sym_modal);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(652);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1904:
      ACCEPT_TOKEN(sym_modal);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1905:
      ACCEPT_TOKEN(sym_quotation);
      END_STATE();
    case 1906:
      ACCEPT_TOKEN(sym__definition_verb);
      END_STATE();
    case 1907:
      ACCEPT_TOKEN(sym__definition_verb);
      if (lookahead == 's') ADVANCE(1909);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1908:
      ACCEPT_TOKEN(sym__definition_verb);
      if (lookahead == 's') ADVANCE(1906);
      END_STATE();
    case 1909:
      ACCEPT_TOKEN(sym__definition_verb);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1910:
      ACCEPT_TOKEN(sym_stop);
      END_STATE();
    case 1911:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(1988);
      if (lookahead == 'C') ADVANCE(2108);
      if (lookahead == 'D') ADVANCE(2068);
      if (lookahead == 'P') ADVANCE(1962);
      if (lookahead == 'R') ADVANCE(2032);
      if (lookahead == 'S') ADVANCE(2050);
      if (lookahead == 'T') ADVANCE(2083);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1912:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(2285);
      if (lookahead == 'c') ADVANCE(2452);
      if (lookahead == 'd') ADVANCE(2399);
      if (lookahead == 'p') ADVANCE(2256);
      if (lookahead == 'r') ADVANCE(2339);
      if (lookahead == 's') ADVANCE(2365);
      if (lookahead == 't') ADVANCE(2419);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1913:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(2096);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1914:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(2440);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1915:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1197);
      if (lookahead == 'C') ADVANCE(2067);
      if (lookahead == 'T') ADVANCE(2080);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1916:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1197);
      if (lookahead == 'I') ADVANCE(1983);
      if (lookahead == 0xcd) ADVANCE(1995);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1917:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1197);
      if (lookahead == 'c') ADVANCE(2398);
      if (lookahead == 't') ADVANCE(2413);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1918:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1197);
      if (lookahead == 'i') ADVANCE(2280);
      if (lookahead == 0xed) ADVANCE(2295);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1919:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'a') ADVANCE(2495);
      if (lookahead == 'h') ADVANCE(2234);
      if (lookahead == 'l') ADVANCE(2243);
      if (lookahead == 'o') ADVANCE(2305);
      if (lookahead == 0xf3) ADVANCE(2302);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1920:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'a') ADVANCE(2527);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1921:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'a') ADVANCE(2593);
      if (lookahead == 'e') ADVANCE(2599);
      if (lookahead == 'i') ADVANCE(2298);
      if (lookahead == 'o') ADVANCE(2396);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1922:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'a') ADVANCE(2460);
      if (lookahead == 'e') ADVANCE(2504);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1923:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'a') ADVANCE(2601);
      if (lookahead == 'e') ADVANCE(2244);
      if (lookahead == 'u') ADVANCE(2530);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1924:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'a') ADVANCE(2503);
      if (lookahead == 'e') ADVANCE(2576);
      if (lookahead == 'o') ADVANCE(2306);
      if (lookahead == 'r') ADVANCE(2363);
      if (lookahead == 0xe1) ADVANCE(2520);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1925:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '.', 1168,
        'b', 2539,
        'c', 2543,
        'g', 2510,
        'l', 2404,
        'n', 2321,
        'p', 2247,
        'r', 2544,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1926:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'c') ADVANCE(2393);
      if (lookahead == 'e') ADVANCE(2278);
      if (lookahead == 'h') ADVANCE(2260);
      if (lookahead == 'i') ADVANCE(2381);
      if (lookahead == 't') ADVANCE(2249);
      if (lookahead == 'u') ADVANCE(2273);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1927:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'e') ADVANCE(2543);
      if (lookahead == 'i') ADVANCE(2437);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1928:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'e') ADVANCE(2604);
      if (lookahead == 'i') ADVANCE(2435);
      if (lookahead == 'y') ADVANCE(1914);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1929:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'e') ADVANCE(1248);
      if (lookahead == 'i') ADVANCE(2368);
      if (lookahead == 'o') ADVANCE(2397);
      if (lookahead == 'u') ADVANCE(1251);
      if (lookahead == 0xe9) ADVANCE(2291);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1930:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'e') ADVANCE(2375);
      if (lookahead == 'i') ADVANCE(2281);
      if (lookahead == 'u') ADVANCE(2444);
      if (lookahead == 0xe8) ADVANCE(2379);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1931:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'e') ADVANCE(2274);
      if (lookahead == 'i') ADVANCE(2368);
      if (lookahead == 'o') ADVANCE(2397);
      if (lookahead == 0xe9) ADVANCE(2291);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1932:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'e') ADVANCE(2532);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1933:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'e') ADVANCE(2504);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1934:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'f') ADVANCE(1251);
      if (lookahead == 'n') ADVANCE(2311);
      if (lookahead == 'r') ADVANCE(2301);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1935:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'h') ADVANCE(2333);
      if (lookahead == 'i') ADVANCE(2547);
      if (lookahead == 'r') ADVANCE(2250);
      if (lookahead == 0xed) ADVANCE(2568);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1936:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'l') ADVANCE(2658);
      if (lookahead == 's') ADVANCE(2545);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1937:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'n') ADVANCE(2311);
      if (lookahead == 'r') ADVANCE(2301);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1938:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'n') ADVANCE(2279);
      if (lookahead == 't') ADVANCE(2335);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1939:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'r') ADVANCE(2245);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1940:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if (lookahead == 'u') ADVANCE(2453);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1941:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1168);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1942:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        'A', 2144,
        'F', 2150,
        'H', 1947,
        'L', 1949,
        'O', 2004,
        'a', 2495,
        'h', 2234,
        'l', 2243,
        'o', 2305,
        0xd3, 2003,
        0xf3, 2302,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1943:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        'A', 2144,
        'H', 1947,
        'L', 1949,
        'O', 2004,
        'a', 2495,
        'h', 2234,
        'l', 2243,
        'o', 2305,
        0xd3, 2003,
        0xf3, 2302,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1944:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        'A', 2221,
        'E', 2225,
        'I', 1998,
        'O', 2065,
        'a', 2594,
        'e', 2600,
        'i', 2298,
        'o', 2396,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1945:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2221);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1946:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1947:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2145);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1948:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2051);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1949:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2215);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1950:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        'A', 2153,
        'O', 2071,
        'R', 2135,
        'a', 2503,
        'o', 2406,
        'r', 2363,
        0xc1, 2161,
        0xe1, 2520,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1951:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2148);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1952:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2057);
      if (lookahead == 'T') ADVANCE(1214);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1953:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2005);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1954:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2190);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1955:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2171);
      if (lookahead == 'P') ADVANCE(2026);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1956:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2115);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1957:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2197);
      if (lookahead == 'E') ADVANCE(1963);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1958:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(1991);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1959:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2126);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1960:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2187);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1961:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2090);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1962:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2155);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1963:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2182);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1964:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2193);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1965:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2114);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1966:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2149);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1967:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2113);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1968:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2007);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1969:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2167);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1970:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2216);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1971:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2058);
      if (lookahead == 'T') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1972:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2058);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1973:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2205);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1974:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2206);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1975:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        'B', 2179,
        'C', 2183,
        'G', 2157,
        'L', 2066,
        'N', 2020,
        'P', 1955,
        'R', 2184,
        'b', 2539,
        'c', 2543,
        'g', 2510,
        'l', 2404,
        'n', 2321,
        'p', 2247,
        'r', 2544,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1976:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'B') ADVANCE(1911);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1977:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(1899);
      if (lookahead == 'E') ADVANCE(1978);
      if (lookahead == 's') ADVANCE(2545);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1978:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(1900);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1979:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        'C', 2063,
        'E', 1982,
        'T', 1954,
        'U', 1976,
        'c', 2393,
        'e', 2278,
        'h', 2260,
        't', 2147,
        'u', 2273,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1980:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        'C', 2063,
        'E', 1982,
        'T', 1954,
        'U', 1976,
        'c', 2393,
        'e', 2278,
        'h', 2260,
        't', 2249,
        'u', 2273,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1981:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2073);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1982:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(1915);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1983:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2099);
      if (lookahead == 'G') ADVANCE(2133);
      if (lookahead == 'K') ADVANCE(2039);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1984:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2146);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1985:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2062);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1986:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(1984);
      if (lookahead == 'N') ADVANCE(1987);
      if (lookahead == 'T') ADVANCE(2025);
      if (lookahead == 'n') ADVANCE(2283);
      if (lookahead == 't') ADVANCE(2335);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1987:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2077);
      if (lookahead == 'S') ADVANCE(2194);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1988:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2108);
      if (lookahead == 'P') ADVANCE(1969);
      if (lookahead == 'R') ADVANCE(2032);
      if (lookahead == 'S') ADVANCE(2050);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1989:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2019);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1990:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2137);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1991:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(1992);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1992:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2069);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1993:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2193);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1994:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2166);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1995:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2212);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1996:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2103);
      if (lookahead == 'T') ADVANCE(2142);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1997:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2198);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1998:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(1235);
      if (lookahead == 'T') ADVANCE(2049);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 1999:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2037);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2000:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2043);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2001:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2146);
      if (lookahead == 'E') ADVANCE(2175);
      if (lookahead == 'G') ADVANCE(1900);
      if (lookahead == 'e') ADVANCE(2532);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2002:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2061);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2003:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2075);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2004:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2019);
      if (lookahead == 'M') ADVANCE(2111);
      if (lookahead == 'N') ADVANCE(2176);
      if (lookahead == 'V') ADVANCE(2028);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2005:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2134);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2006:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2209);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2007:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2136);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2008:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2035);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2009:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2076);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2010:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2045);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2011:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2183);
      if (lookahead == 'e') ADVANCE(2543);
      if (lookahead == 'i') ADVANCE(2437);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2012:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2183);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2013:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(1981);
      if (lookahead == 'I') ADVANCE(2163);
      if (lookahead == 'e') ADVANCE(2277);
      if (lookahead == 'i') ADVANCE(2513);
      if (lookahead == 0xc9) ADVANCE(1994);
      if (lookahead == 0xe9) ADVANCE(2292);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2014:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        'E', 2053,
        'I', 1985,
        'U', 2101,
        'e', 2377,
        'i', 2281,
        'u', 2444,
        0xc8, 2054,
        0xe8, 2379,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2015:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        'E', 2207,
        'F', 2016,
        'I', 2185,
        'R', 1957,
        'h', 2371,
        'i', 2547,
        'r', 2250,
        0xcd, 2189,
        0xed, 2568,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2016:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2207);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2017:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2018:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(1242);
      if (lookahead == 'T') ADVANCE(2134);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2019:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2020:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2224);
      if (lookahead == 'N') ADVANCE(2024);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2021:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(1214);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2022:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2018);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2023:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2175);
      if (lookahead == 'e') ADVANCE(2532);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2024:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2223);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2025:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2110);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2026:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2130);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2027:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2112);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2028:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2124);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2029:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2006);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2030:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2172);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2031:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2158);
      if (lookahead == 'e') ADVANCE(2504);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2032:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2056);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2033:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2121);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2034:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2115);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2035:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2169);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2036:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(1997);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2037:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2152);
      if (lookahead == 'I') ADVANCE(2127);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2038:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2152);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2039:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2093);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2040:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2188);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2041:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2151);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2042:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2090);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2043:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2131);
      if (lookahead == 'N') ADVANCE(2213);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2044:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2154);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2045:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2042);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2046:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2027);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2047:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2128);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2048:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2164);
      if (lookahead == 'M') ADVANCE(2041);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2049:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2164);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2050:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(1993);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2051:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'F') ADVANCE(2136);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2052:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'G') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2053:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'G') ADVANCE(2098);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2054:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'G') ADVANCE(2105);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2055:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'G') ADVANCE(2134);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2056:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'G') ADVANCE(2218);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2057:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'G') ADVANCE(2165);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2058:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'G') ADVANCE(2170);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2059:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'H') ADVANCE(1214);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2060:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'H') ADVANCE(1208);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2061:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'H') ADVANCE(2150);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2062:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'H') ADVANCE(2195);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2063:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'H') ADVANCE(2029);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2064:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2094);
      if (lookahead == 'Y') ADVANCE(1913);
      if (lookahead == 'i') ADVANCE(2435);
      if (lookahead == 'y') ADVANCE(1914);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2065:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2066:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2119);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2067:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2607);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2068:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2220);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2069:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2143);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2070:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2089);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2071:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2125);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2072:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2219);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2073:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2180);
      if (lookahead == 'R') ADVANCE(2022);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2074:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2185);
      if (lookahead == 'R') ADVANCE(1957);
      if (lookahead == 'h') ADVANCE(2371);
      if (lookahead == 'i') ADVANCE(2547);
      if (lookahead == 'r') ADVANCE(2250);
      if (lookahead == 0xcd) ADVANCE(2189);
      if (lookahead == 0xed) ADVANCE(2568);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2075:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2055);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2076:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2222);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2077:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2174);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2078:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2019);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2079:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2134);
      if (lookahead == 'T') ADVANCE(2085);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2080:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2139);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2081:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2123);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2082:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2204);
      if (lookahead == 'T') ADVANCE(2044);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2083:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2200);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2084:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2202);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2085:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2140);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2086:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2138);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2087:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2173);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2088:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2181);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2089:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'J') ADVANCE(2118);
      if (lookahead == 'N') ADVANCE(2078);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2090:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2091:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2092:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(2653);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2093:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(1212);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2094:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(2091);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2095:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(2133);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2096:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(1945);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2097:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(2136);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2098:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(1967);
      if (lookahead == 'U') ADVANCE(2106);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2099:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(2021);
      if (lookahead == 'O') ADVANCE(2092);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2100:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(2021);
      if (lookahead == 'R') ADVANCE(2017);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2101:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(2021);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2102:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(2070);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2103:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(1965);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2104:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(2017);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2105:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(2027);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2106:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(1964);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2107:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(1974);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2108:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(1970);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2109:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'M') ADVANCE(2048);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2110:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'M') ADVANCE(1214);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2111:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'M') ADVANCE(1946);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2112:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'M') ADVANCE(2034);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2113:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'M') ADVANCE(2047);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2114:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'M') ADVANCE(1973);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2115:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2183);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2116:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(1987);
      if (lookahead == 'T') ADVANCE(2025);
      if (lookahead == 'n') ADVANCE(2283);
      if (lookahead == 't') ADVANCE(2335);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2117:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2118:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2119:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2605);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2120:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(1214);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2121:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2079);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2122:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2008);
      if (lookahead == 'R') ADVANCE(1999);
      if (lookahead == 'n') ADVANCE(2311);
      if (lookahead == 'r') ADVANCE(2301);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2123:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2052);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2124:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(1956);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2125:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2186);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2126:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(1989);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2127:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(1959);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2128:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2192);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2129:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2030);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2130:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2009);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2131:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2081);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2132:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(1900);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2133:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2134:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2135:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(1996);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2136:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(1214);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2137:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(2091);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2138:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(2117);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2139:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(2120);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2140:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(2118);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2141:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(2160);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2142:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(1990);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2143:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(2129);
      if (lookahead == 0xd3) ADVANCE(2117);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2144:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'P') ADVANCE(2606);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2145:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'P') ADVANCE(2082);
      if (lookahead == 'R') ADVANCE(2199);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2146:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'P') ADVANCE(2150);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2147:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'P') ADVANCE(2132);
      if (lookahead == 'a') ADVANCE(2556);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2148:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'P') ADVANCE(2060);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2149:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'P') ADVANCE(2059);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2150:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1900);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2151:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2152:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2153:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1952);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2154:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1214);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2155:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1971);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2156:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1958);
      if (lookahead == 'r') ADVANCE(2245);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2157:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(2046);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2158:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(2141);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2159:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(2210);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2160:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(2000);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2161:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(2162);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2162:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1948);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2163:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(2036);
      if (lookahead == 'V') ADVANCE(2087);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2164:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1961);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2165:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1951);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2166:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(2012);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2167:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1972);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2168:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(2017);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2169:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(2010);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2170:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1966);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2171:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(2203);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2172:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2173:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(2080);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2174:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(2136);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2175:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(2040);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2176:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(2196);
      if (lookahead == 'V') ADVANCE(2033);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2177:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(2021);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2178:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(2017);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2179:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(1960);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2180:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(2085);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2181:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(2086);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2182:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2225);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2183:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2184:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(1916);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2185:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2100);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2186:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(1214);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2187:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2226);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2188:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2227);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2189:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2211);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2190:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2214);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2191:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2019);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2192:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2134);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2193:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2080);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2194:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2159);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2195:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2102);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2196:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2084);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2197:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(1953);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2198:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2072);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2199:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2038);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2200:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2104);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2201:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2212);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2202:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2217);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2203:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(1968);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2204:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2168);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2205:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2085);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2206:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2086);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2207:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(1900);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2208:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2109);
      if (lookahead == 'u') ADVANCE(2453);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2209:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2101);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2210:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2112);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2211:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2095);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2212:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2097);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2213:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2123);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2214:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2191);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2215:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2177);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2216:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2178);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2217:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2205);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2218:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2107);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2219:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'V') ADVANCE(2652);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2220:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'V') ADVANCE(2088);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2221:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'W') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2222:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'X') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2223:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'X') ADVANCE(1209);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2224:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'X') ADVANCE(2133);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2225:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'Y') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2226:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'Z') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2227:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'Z') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2228:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2495);
      if (lookahead == 'h') ADVANCE(2234);
      if (lookahead == 'l') ADVANCE(2243);
      if (lookahead == 'o') ADVANCE(2305);
      if (lookahead == 0xf3) ADVANCE(2302);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2229:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2495);
      if (lookahead == 'h') ADVANCE(2270);
      if (lookahead == 'l') ADVANCE(2243);
      if (lookahead == 'o') ADVANCE(2305);
      if (lookahead == 0xf3) ADVANCE(2302);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2230:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2594);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2231:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2527);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2232:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2593);
      if (lookahead == 'e') ADVANCE(2599);
      if (lookahead == 'i') ADVANCE(2298);
      if (lookahead == 'o') ADVANCE(2396);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2233:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2234:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2496);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2235:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2373);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2236:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(1909);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2237:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2460);
      if (lookahead == 'e') ADVANCE(2504);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2238:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2497);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2239:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2601);
      if (lookahead == 'e') ADVANCE(2244);
      if (lookahead == 'u') ADVANCE(2530);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2240:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2601);
      if (lookahead == 'u') ADVANCE(2530);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2241:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2592);
      if (lookahead == 'e') ADVANCE(2598);
      if (lookahead == 'i') ADVANCE(2298);
      if (lookahead == 'o') ADVANCE(2396);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2242:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2503);
      if (lookahead == 'e') ADVANCE(2576);
      if (lookahead == 'o') ADVANCE(2306);
      if (lookahead == 'r') ADVANCE(2363);
      if (lookahead == 0xe1) ADVANCE(2520);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2243:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2587);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2244:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2465);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2245:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2286);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2246:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2383);
      if (lookahead == 't') ADVANCE(1223);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2247:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2523);
      if (lookahead == 'p') ADVANCE(2361);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2248:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2303);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2249:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2556);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2250:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2562);
      if (lookahead == 'e') ADVANCE(2257);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2251:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2304);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2252:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2459);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2253:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2553);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2254:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2471);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2255:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2429);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2256:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2509);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2257:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2542);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2258:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2560);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2259:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2555);
      if (lookahead == 'e') ADVANCE(2660);
      if (lookahead == 'i') ADVANCE(2526);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2260:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2437);
      if (lookahead == 'o') ADVANCE(2579);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2261:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2498);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2262:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2457);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2263:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2458);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2264:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2570);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2265:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2573);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2266:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2517);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2267:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2588);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2268:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2385);
      if (lookahead == 't') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2269:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2385);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2270:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2499);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2271:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'b') ADVANCE(2539);
      if (lookahead == 'c') ADVANCE(2543);
      if (lookahead == 'g') ADVANCE(2510);
      if (lookahead == 'l') ADVANCE(2404);
      if (lookahead == 'n') ADVANCE(2321);
      if (lookahead == 'p') ADVANCE(2247);
      if (lookahead == 'r') ADVANCE(2544);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2272:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'b') ADVANCE(1912);
      if (lookahead == 'c') ADVANCE(2392);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2273:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'b') ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2274:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'b') ADVANCE(2344);
      if (lookahead == 'c') ADVANCE(2408);
      if (lookahead == 'z') ADVANCE(2322);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2275:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2393);
      if (lookahead == 'e') ADVANCE(2278);
      if (lookahead == 'h') ADVANCE(2260);
      if (lookahead == 'i') ADVANCE(2381);
      if (lookahead == 't') ADVANCE(2249);
      if (lookahead == 'u') ADVANCE(2273);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2276:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2393);
      if (lookahead == 'e') ADVANCE(2278);
      if (lookahead == 'h') ADVANCE(2260);
      if (lookahead == 'i') ADVANCE(2381);
      if (lookahead == 't') ADVANCE(2249);
      if (lookahead == 'u') ADVANCE(2272);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2277:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2408);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2278:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(1917);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2279:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2410);
      if (lookahead == 's') ADVANCE(2559);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2280:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2442);
      if (lookahead == 'g') ADVANCE(2484);
      if (lookahead == 'k') ADVANCE(2351);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2281:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2394);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2282:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2395);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2283:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2411);
      if (lookahead == 's') ADVANCE(2559);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2284:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2320);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2285:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2452);
      if (lookahead == 'p') ADVANCE(2266);
      if (lookahead == 'r') ADVANCE(2339);
      if (lookahead == 's') ADVANCE(2365);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2286:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2288);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2287:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2487);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2288:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2400);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2289:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2236);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2290:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2560);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2291:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2518);
      if (lookahead == 's') ADVANCE(2420);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2292:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2518);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2293:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2445);
      if (lookahead == 't') ADVANCE(2489);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2294:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2565);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2295:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2582);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2296:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(1320);
      if (lookahead == 'e') ADVANCE(2597);
      if (lookahead == 'n') ADVANCE(2334);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2297:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(1320);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2298:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(1235);
      if (lookahead == 't') ADVANCE(2367);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2299:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(1903);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2300:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2357);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2301:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2348);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2302:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2407);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2303:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2485);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2304:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2486);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2305:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2320);
      if (lookahead == 'm') ADVANCE(2455);
      if (lookahead == 'n') ADVANCE(2534);
      if (lookahead == 'v') ADVANCE(2341);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2306:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2506);
      if (lookahead == 'i') ADVANCE(2473);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2307:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2577);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2308:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2405);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2309:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2360);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2310:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2325);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2311:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2346);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2312:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2543);
      if (lookahead == 'i') ADVANCE(2437);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2313:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2543);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2314:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2604);
      if (lookahead == 'i') ADVANCE(2435);
      if (lookahead == 'y') ADVANCE(1914);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2315:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2604);
      if (lookahead == 'i') ADVANCE(2434);
      if (lookahead == 'y') ADVANCE(1914);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2316:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(1248);
      if (lookahead == 'i') ADVANCE(2368);
      if (lookahead == 'o') ADVANCE(2397);
      if (lookahead == 'u') ADVANCE(1251);
      if (lookahead == 0xe9) ADVANCE(2291);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2317:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2375);
      if (lookahead == 'i') ADVANCE(2281);
      if (lookahead == 'u') ADVANCE(2444);
      if (lookahead == 0xe8) ADVANCE(2379);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2318:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2319:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(1242);
      if (lookahead == 't') ADVANCE(2485);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2320:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2321:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2597);
      if (lookahead == 'n') ADVANCE(2334);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2322:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(1246);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2323:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2650);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2324:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(1223);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2325:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(1907);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2326:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2319);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2327:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2657);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2328:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(1909);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2329:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2274);
      if (lookahead == 'i') ADVANCE(2368);
      if (lookahead == 'o') ADVANCE(2397);
      if (lookahead == 0xe9) ADVANCE(2291);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2330:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(1222);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2331:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2532);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2332:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2659);
      if (lookahead == 'i') ADVANCE(2526);
      if (lookahead == 'r') ADVANCE(2488);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2333:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2659);
      if (lookahead == 'i') ADVANCE(2526);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2334:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2596);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2335:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2454);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2336:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2456);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2337:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2504);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2338:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2307);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2339:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2384);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2340:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2500);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2341:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2480);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2342:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2525);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2343:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2294);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2344:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2506);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2345:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2467);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2346:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2522);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2347:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2459);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2348:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2502);
      if (lookahead == 'i') ADVANCE(2483);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2349:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2502);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2350:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2414);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2351:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2433);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2352:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2507);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2353:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2554);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2354:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2501);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2355:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2429);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2356:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2505);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2357:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2482);
      if (lookahead == 'n') ADVANCE(2583);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2358:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2508);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2359:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2552);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2360:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2355);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2361:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2479);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2362:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2336);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2363:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2535);
      if (lookahead == 'o') ADVANCE(2293);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2364:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2474);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2365:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2290);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2366:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2515);
      if (lookahead == 'm') ADVANCE(2354);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2367:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2515);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2368:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2537);
      if (lookahead == 'r') ADVANCE(2343);
      if (lookahead == 't') ADVANCE(1246);
      if (lookahead == 'v') ADVANCE(2424);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2369:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2475);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2370:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2476);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2371:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2663);
      if (lookahead == 'i') ADVANCE(2526);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2372:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'f') ADVANCE(1251);
      if (lookahead == 'n') ADVANCE(2311);
      if (lookahead == 'r') ADVANCE(2301);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2373:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'f') ADVANCE(2486);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2374:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'f') ADVANCE(2415);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2375:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'f') ADVANCE(2352);
      if (lookahead == 'g') ADVANCE(2441);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2376:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'g') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2377:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'g') ADVANCE(2441);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2378:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'g') ADVANCE(2386);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2379:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'g') ADVANCE(2449);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2380:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'g') ADVANCE(2485);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2381:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'g') ADVANCE(2472);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2382:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'g') ADVANCE(2477);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2383:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'g') ADVANCE(2516);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2384:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'g') ADVANCE(2589);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2385:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'g') ADVANCE(2524);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2386:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'h') ADVANCE(1320);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2387:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'h') ADVANCE(2332);
      if (lookahead == 'i') ADVANCE(2547);
      if (lookahead == 'o') ADVANCE(1320);
      if (lookahead == 'r') ADVANCE(2250);
      if (lookahead == 0xed) ADVANCE(2568);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2388:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'h') ADVANCE(1223);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2389:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'h') ADVANCE(1216);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2390:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'h') ADVANCE(2259);
      if (lookahead == 'i') ADVANCE(2566);
      if (lookahead == 'r') ADVANCE(2250);
      if (lookahead == 0xed) ADVANCE(2568);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2391:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'h') ADVANCE(2333);
      if (lookahead == 'i') ADVANCE(2547);
      if (lookahead == 'r') ADVANCE(2250);
      if (lookahead == 0xed) ADVANCE(2568);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2392:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'h') ADVANCE(2661);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2393:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'h') ADVANCE(2338);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2394:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'h') ADVANCE(2561);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2395:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'h') ADVANCE(2481);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2396:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2397:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2550);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2398:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2611);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2399:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2591);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2400:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2494);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2401:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2426);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2402:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2374);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2403:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2590);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2404:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2463);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2405:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2595);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2406:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2473);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2407:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2380);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2408:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2540);
      if (lookahead == 'r') ADVANCE(2326);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2409:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2485);
      if (lookahead == 't') ADVANCE(2421);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2410:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2529);
      if (lookahead == 'l') ADVANCE(2586);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2411:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2529);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2412:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2320);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2413:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2492);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2414:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2282);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2415:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2289);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2416:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2470);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2417:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2571);
      if (lookahead == 't') ADVANCE(2356);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2418:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2571);
      if (lookahead == 't') ADVANCE(2358);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2419:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2567);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2420:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2382);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2421:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2493);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2422:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2569);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2423:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2491);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2424:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2531);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2425:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2541);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2426:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'j') ADVANCE(2462);
      if (lookahead == 'n') ADVANCE(2412);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2427:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2658);
      if (lookahead == 's') ADVANCE(2545);
      if (lookahead == 'n' ||
          lookahead == 't') ADVANCE(1320);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2428:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2658);
      if (lookahead == 's') ADVANCE(2545);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2429:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2430:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2431:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(1903);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2432:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2656);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2433:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(1220);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2434:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2430);
      if (lookahead == 's') ADVANCE(1320);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2435:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2430);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2436:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2484);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2437:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2431);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2438:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2299);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2439:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2486);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2440:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2230);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2441:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2263);
      if (lookahead == 'u') ADVANCE(2450);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2442:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2324);
      if (lookahead == 'o') ADVANCE(2432);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2443:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2324);
      if (lookahead == 'r') ADVANCE(2318);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2444:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2324);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2445:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2262);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2446:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2401);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2447:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2318);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2448:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2330);
      if (lookahead == 'r') ADVANCE(2318);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2449:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2336);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2450:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2258);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2451:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2265);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2452:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2267);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2453:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'm') ADVANCE(2366);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2454:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'm') ADVANCE(1223);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2455:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'm') ADVANCE(2233);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2456:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'm') ADVANCE(2347);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2457:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'm') ADVANCE(2264);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2458:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'm') ADVANCE(2370);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2459:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2543);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2460:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(1251);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2461:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2462:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2463:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2609);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2464:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(1223);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2465:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(1907);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2466:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2311);
      if (lookahead == 'r') ADVANCE(2301);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2467:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2409);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2468:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2279);
      if (lookahead == 't') ADVANCE(2335);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2469:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2297);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2470:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2376);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2471:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2284);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2472:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2402);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2473:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2549);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2474:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2548);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2475:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2551);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2476:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2557);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2477:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2328);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2478:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2342);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2479:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2308);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2480:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2252);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2481:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2359);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2482:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2416);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2483:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2254);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2484:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2485:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2486:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(1223);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2487:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(2430);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2488:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(2580);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2489:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(2287);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2490:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(2512);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2491:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(2461);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2492:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(2464);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2493:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(2462);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2494:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(2478);
      if (lookahead == 0xf3) ADVANCE(2461);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2495:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'p') ADVANCE(2610);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2496:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'p') ADVANCE(2417);
      if (lookahead == 'r') ADVANCE(2574);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2497:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'p') ADVANCE(2389);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2498:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'p') ADVANCE(2388);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2499:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'p') ADVANCE(2418);
      if (lookahead == 'r') ADVANCE(2574);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2500:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(1320);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2501:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2502:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2503:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2246);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2504:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2490);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2505:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(1223);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2506:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2608);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2507:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2538);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2508:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(1222);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2509:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2268);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2510:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2362);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2511:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2245);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2512:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2300);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2513:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2343);
      if (lookahead == 'v') ADVANCE(2424);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2514:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2515:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2255);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2516:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2238);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2517:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2269);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2518:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2313);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2519:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2318);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2520:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2514);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2521:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2578);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2522:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2309);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2523:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2563);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2524:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2261);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2525:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2526:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(1246);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2527:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2650);
      if (lookahead == 'v') ADVANCE(2323);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2528:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2545);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2529:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2486);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2530:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2546);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2531:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2413);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2532:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2353);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2533:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2324);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2534:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2564);
      if (lookahead == 'v') ADVANCE(2345);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2535:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2364);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2536:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2318);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2537:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2327);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2538:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2651);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(752);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2539:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2253);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2540:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2421);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2541:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2423);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2542:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2600);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2543:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2544:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(1918);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2545:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2655);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2546:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(1903);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2547:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2443);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2548:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(1246);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2549:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(1223);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2550:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(1904);
      if (lookahead == 'v') ADVANCE(2369);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2551:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(1904);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2552:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(1909);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2553:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2602);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2554:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2603);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2555:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2661);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2556:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2584);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2557:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2485);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2558:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2320);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2559:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2521);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2560:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2413);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2561:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2446);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2562:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2248);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2563:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2251);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2564:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2422);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2565:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2403);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2566:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2448);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2567:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2447);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2568:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2581);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2569:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2585);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2570:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2421);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2571:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2519);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2572:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2582);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2573:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2423);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2574:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2349);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2575:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2453);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2576:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2550);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2577:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2444);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2578:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2456);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2579:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2438);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2580:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2378);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2581:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2436);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2582:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2439);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2583:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2470);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2584:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2558);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2585:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2570);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2586:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2310);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2587:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2533);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2588:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2536);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2589:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2451);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2590:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'v') ADVANCE(2654);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2591:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'v') ADVANCE(2425);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2592:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'w') ADVANCE(1242);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(486);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2593:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'w') ADVANCE(1242);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(688);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2594:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'w') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2595:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'x') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2596:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'x') ADVANCE(1217);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2597:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'x') ADVANCE(2484);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2598:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'y') ADVANCE(1242);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(487);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2599:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'y') ADVANCE(1242);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(689);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2600:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'y') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2601:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'y') ADVANCE(1903);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2602:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'z') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2603:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'z') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2604:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'z') ADVANCE(2350);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2605:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0xc9) ADVANCE(1946);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2606:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0xcd) ADVANCE(2201);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2607:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0xd3) ADVANCE(2117);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2608:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0xe1) ADVANCE(1902);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2609:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0xe9) ADVANCE(2233);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2610:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0xed) ADVANCE(2572);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2611:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0xf3) ADVANCE(2461);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2612:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x406) ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2613:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x410) ADVANCE(2620);
      if (lookahead == 0x430) ADVANCE(2638);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2614:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x410) ADVANCE(2625);
      if (lookahead == 0x430) ADVANCE(2643);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2615:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x410) ADVANCE(2627);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2616:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x415) ADVANCE(2619);
      if (lookahead == 0x422) ADVANCE(2612);
      if (lookahead == 0x42c) ADVANCE(2617);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2617:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x415) ADVANCE(1229);
      if (lookahead == 0x418 ||
          lookahead == 0x42f) ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2618:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x418) ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2619:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x419) ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2620:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x41a) ADVANCE(2624);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2621:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x41a) ADVANCE(2629);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2622:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x41d) ADVANCE(1238);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2623:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x41d) ADVANCE(2621);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2624:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x41e) ADVANCE(2622);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2625:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x421) ADVANCE(2628);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2626:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x422) ADVANCE(2615);
      if (lookahead == 0x442) ADVANCE(2633);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2627:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x422) ADVANCE(2616);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2628:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x422) ADVANCE(2618);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2629:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x422) ADVANCE(1227);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2630:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x423) ADVANCE(2623);
      if (lookahead == 0x443) ADVANCE(2641);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2631:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x430) ADVANCE(2638);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2632:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x430) ADVANCE(2643);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2633:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x430) ADVANCE(2644);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2634:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x435) ADVANCE(2637);
      if (lookahead == 0x442) ADVANCE(2649);
      if (lookahead == 0x44c) ADVANCE(2635);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2635:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x435) ADVANCE(1233);
      if (lookahead == 0x438 ||
          lookahead == 0x44f) ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2636:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x438) ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2637:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x439) ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2638:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x43a) ADVANCE(2642);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2639:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x43a) ADVANCE(2646);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2640:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x43d) ADVANCE(1240);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2641:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x43d) ADVANCE(2639);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2642:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x43e) ADVANCE(2640);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2643:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x441) ADVANCE(2645);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2644:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x442) ADVANCE(2634);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2645:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x442) ADVANCE(2636);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2646:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x442) ADVANCE(1231);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2647:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x442) ADVANCE(2633);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2648:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x443) ADVANCE(2641);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2649:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x456) ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2650:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(740);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2651:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(752);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2652:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A' ||
          lookahead == 'E') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2653:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I' ||
          lookahead == 'O') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2654:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a' ||
          lookahead == 'e') ADVANCE(1242);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2655:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a' ||
          lookahead == 'e') ADVANCE(1246);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2656:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i' ||
          lookahead == 'o') ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2657:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r' ||
          lookahead == 's') ADVANCE(1246);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2658:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(687);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2659:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(365);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2660:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(360);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2661:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(488);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2662:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1173);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2663:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(693);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2664:
      ACCEPT_TOKEN(sym__word);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(2665);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2665:
      ACCEPT_TOKEN(sym__word);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(2662);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2666:
      ACCEPT_TOKEN(sym__word);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(2664);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2667:
      ACCEPT_TOKEN(sym__word);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2667);
      END_STATE();
    case 2668:
      ACCEPT_TOKEN(sym__mark);
      END_STATE();
    case 2669:
      ACCEPT_TOKEN(sym__mark);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(138);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(135);
      END_STATE();
    case 2670:
      ACCEPT_TOKEN(sym__mark);
      if (lookahead != 0 &&
          lookahead != '"') ADVANCE(121);
      END_STATE();
    case 2671:
      ACCEPT_TOKEN(sym__mark);
      if (lookahead != 0 &&
          lookahead != 0xbb) ADVANCE(914);
      END_STATE();
    case 2672:
      ACCEPT_TOKEN(sym__mark);
      if (lookahead != 0 &&
          lookahead != 0x2019) ADVANCE(1039);
      END_STATE();
    case 2673:
      ACCEPT_TOKEN(sym__mark);
      if (lookahead != 0 &&
          lookahead != 0x201d) ADVANCE(1159);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0},
  [1] = {.lex_state = 1194},
  [2] = {.lex_state = 1194},
  [3] = {.lex_state = 1194},
  [4] = {.lex_state = 1193},
  [5] = {.lex_state = 1193},
  [6] = {.lex_state = 0},
  [7] = {.lex_state = 0},
  [8] = {.lex_state = 0},
  [9] = {.lex_state = 1192},
  [10] = {.lex_state = 1195},
  [11] = {.lex_state = 1190},
  [12] = {.lex_state = 0},
  [13] = {.lex_state = 1190},
  [14] = {.lex_state = 1191},
  [15] = {.lex_state = 1193},
  [16] = {.lex_state = 1193},
  [17] = {.lex_state = 1193},
  [18] = {.lex_state = 1193},
  [19] = {.lex_state = 1193},
  [20] = {.lex_state = 1193},
  [21] = {.lex_state = 1193},
  [22] = {.lex_state = 1193},
  [23] = {.lex_state = 1193},
  [24] = {.lex_state = 1193},
  [25] = {.lex_state = 1194},
  [26] = {.lex_state = 126},
  [27] = {.lex_state = 170},
  [28] = {.lex_state = 0},
  [29] = {.lex_state = 126},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [sym__unit_word] = ACTIONS(1),
    [sym__instrument_word] = ACTIONS(1),
    [sym__this] = ACTIONS(1),
    [sym__of] = ACTIONS(1),
    [sym__join] = ACTIONS(1),
    [sym_acronym] = ACTIONS(1),
    [sym_modal] = ACTIONS(1),
    [sym_quotation] = ACTIONS(1),
    [sym__definition_verb] = ACTIONS(1),
    [sym_stop] = ACTIONS(1),
    [sym__word] = ACTIONS(1),
    [sym__mark] = ACTIONS(1),
  },
  [1] = {
    [sym_text] = STATE(28),
    [sym_sentence] = STATE(2),
    [sym__element] = STATE(4),
    [sym_words] = STATE(4),
    [sym__lone] = STATE(4),
    [sym_reference] = STATE(4),
    [sym_this_reference] = STATE(4),
    [sym_definition] = STATE(4),
    [aux_sym_text_repeat1] = STATE(2),
    [aux_sym_sentence_repeat1] = STATE(4),
    [aux_sym_words_repeat1] = STATE(15),
    [ts_builtin_sym_end] = ACTIONS(3),
    [sym__unit_word] = ACTIONS(5),
    [sym__instrument_word] = ACTIONS(7),
    [sym__this] = ACTIONS(9),
    [sym_modal] = ACTIONS(11),
    [sym_quotation] = ACTIONS(13),
    [sym__definition_verb] = ACTIONS(15),
    [sym__word] = ACTIONS(15),
    [sym__mark] = ACTIONS(15),
  },
  [2] = {
    [sym_sentence] = STATE(3),
    [sym__element] = STATE(4),
    [sym_words] = STATE(4),
    [sym__lone] = STATE(4),
    [sym_reference] = STATE(4),
    [sym_this_reference] = STATE(4),
    [sym_definition] = STATE(4),
    [aux_sym_text_repeat1] = STATE(3),
    [aux_sym_sentence_repeat1] = STATE(4),
    [aux_sym_words_repeat1] = STATE(15),
    [ts_builtin_sym_end] = ACTIONS(17),
    [sym__unit_word] = ACTIONS(5),
    [sym__instrument_word] = ACTIONS(7),
    [sym__this] = ACTIONS(9),
    [sym_modal] = ACTIONS(11),
    [sym_quotation] = ACTIONS(13),
    [sym__definition_verb] = ACTIONS(15),
    [sym__word] = ACTIONS(15),
    [sym__mark] = ACTIONS(15),
  },
  [3] = {
    [sym_sentence] = STATE(3),
    [sym__element] = STATE(4),
    [sym_words] = STATE(4),
    [sym__lone] = STATE(4),
    [sym_reference] = STATE(4),
    [sym_this_reference] = STATE(4),
    [sym_definition] = STATE(4),
    [aux_sym_text_repeat1] = STATE(3),
    [aux_sym_sentence_repeat1] = STATE(4),
    [aux_sym_words_repeat1] = STATE(15),
    [ts_builtin_sym_end] = ACTIONS(19),
    [sym__unit_word] = ACTIONS(21),
    [sym__instrument_word] = ACTIONS(24),
    [sym__this] = ACTIONS(27),
    [sym_modal] = ACTIONS(30),
    [sym_quotation] = ACTIONS(33),
    [sym__definition_verb] = ACTIONS(36),
    [sym__word] = ACTIONS(36),
    [sym__mark] = ACTIONS(36),
  },
  [4] = {
    [sym__element] = STATE(5),
    [sym_words] = STATE(5),
    [sym__lone] = STATE(5),
    [sym_reference] = STATE(5),
    [sym_this_reference] = STATE(5),
    [sym_definition] = STATE(5),
    [aux_sym_sentence_repeat1] = STATE(5),
    [aux_sym_words_repeat1] = STATE(15),
    [ts_builtin_sym_end] = ACTIONS(39),
    [sym__unit_word] = ACTIONS(5),
    [sym__instrument_word] = ACTIONS(7),
    [sym__this] = ACTIONS(9),
    [sym_modal] = ACTIONS(41),
    [sym_quotation] = ACTIONS(13),
    [sym__definition_verb] = ACTIONS(15),
    [sym_stop] = ACTIONS(43),
    [sym__word] = ACTIONS(15),
    [sym__mark] = ACTIONS(15),
  },
  [5] = {
    [sym__element] = STATE(5),
    [sym_words] = STATE(5),
    [sym__lone] = STATE(5),
    [sym_reference] = STATE(5),
    [sym_this_reference] = STATE(5),
    [sym_definition] = STATE(5),
    [aux_sym_sentence_repeat1] = STATE(5),
    [aux_sym_words_repeat1] = STATE(15),
    [ts_builtin_sym_end] = ACTIONS(45),
    [sym__unit_word] = ACTIONS(47),
    [sym__instrument_word] = ACTIONS(50),
    [sym__this] = ACTIONS(53),
    [sym_modal] = ACTIONS(56),
    [sym_quotation] = ACTIONS(59),
    [sym__definition_verb] = ACTIONS(62),
    [sym_stop] = ACTIONS(45),
    [sym__word] = ACTIONS(62),
    [sym__mark] = ACTIONS(62),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 4,
    ACTIONS(69), 1,
      sym__join,
    STATE(8), 1,
      aux_sym_numbers_repeat1,
    ACTIONS(65), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(67), 9,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym__of,
      sym_acronym,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [23] = 4,
    ACTIONS(75), 1,
      sym__join,
    STATE(7), 1,
      aux_sym_numbers_repeat1,
    ACTIONS(71), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(73), 9,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym__of,
      sym_acronym,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [46] = 4,
    ACTIONS(82), 1,
      sym__join,
    STATE(7), 1,
      aux_sym_numbers_repeat1,
    ACTIONS(78), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(80), 9,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym__of,
      sym_acronym,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [69] = 5,
    ACTIONS(88), 1,
      sym__of,
    ACTIONS(90), 1,
      sym_acronym,
    STATE(23), 1,
      sym_scope,
    ACTIONS(84), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(86), 7,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [93] = 6,
    ACTIONS(94), 1,
      sym__unit_word,
    ACTIONS(98), 1,
      sym__this,
    ACTIONS(100), 1,
      sym_instrument,
    STATE(24), 2,
      sym_reference,
      sym_this_reference,
    ACTIONS(92), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(96), 5,
      sym__instrument_word,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [119] = 3,
    ACTIONS(102), 1,
      sym_number,
    ACTIONS(78), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(80), 9,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym__of,
      sym_acronym,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [139] = 2,
    ACTIONS(71), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(73), 10,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym__of,
      sym__join,
      sym_acronym,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [157] = 3,
    ACTIONS(102), 1,
      sym_number,
    ACTIONS(104), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(106), 9,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym__of,
      sym_acronym,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [177] = 4,
    ACTIONS(112), 1,
      sym_number,
    STATE(9), 1,
      sym_numbers,
    ACTIONS(108), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(110), 7,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [198] = 4,
    STATE(16), 1,
      aux_sym_words_repeat1,
    ACTIONS(114), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(118), 3,
      sym__definition_verb,
      sym__word,
      sym__mark,
    ACTIONS(116), 4,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
  [218] = 4,
    STATE(16), 1,
      aux_sym_words_repeat1,
    ACTIONS(120), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(124), 3,
      sym__definition_verb,
      sym__word,
      sym__mark,
    ACTIONS(122), 4,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
  [238] = 4,
    ACTIONS(127), 1,
      sym__unit_word,
    ACTIONS(129), 1,
      sym__instrument_word,
    ACTIONS(108), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(110), 5,
      sym__this,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [257] = 2,
    ACTIONS(108), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(110), 7,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [272] = 2,
    ACTIONS(131), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(133), 7,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [287] = 3,
    ACTIONS(135), 1,
      sym__definition_verb,
    ACTIONS(108), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(110), 6,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
      sym__word,
      sym__mark,
  [304] = 2,
    ACTIONS(137), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(139), 7,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [319] = 2,
    ACTIONS(141), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(143), 7,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [334] = 2,
    ACTIONS(145), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(147), 7,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [349] = 2,
    ACTIONS(149), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(151), 7,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [364] = 2,
    ACTIONS(153), 2,
      ts_builtin_sym_end,
      sym_quotation,
    ACTIONS(155), 7,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [378] = 2,
    ACTIONS(157), 1,
      sym_number,
    STATE(9), 1,
      sym_numbers,
  [385] = 2,
    ACTIONS(129), 1,
      sym__instrument_word,
    ACTIONS(159), 1,
      sym__unit_word,
  [392] = 1,
    ACTIONS(161), 1,
      ts_builtin_sym_end,
  [396] = 1,
    ACTIONS(163), 1,
      sym_number,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(6)] = 0,
  [SMALL_STATE(7)] = 23,
  [SMALL_STATE(8)] = 46,
  [SMALL_STATE(9)] = 69,
  [SMALL_STATE(10)] = 93,
  [SMALL_STATE(11)] = 119,
  [SMALL_STATE(12)] = 139,
  [SMALL_STATE(13)] = 157,
  [SMALL_STATE(14)] = 177,
  [SMALL_STATE(15)] = 198,
  [SMALL_STATE(16)] = 218,
  [SMALL_STATE(17)] = 238,
  [SMALL_STATE(18)] = 257,
  [SMALL_STATE(19)] = 272,
  [SMALL_STATE(20)] = 287,
  [SMALL_STATE(21)] = 304,
  [SMALL_STATE(22)] = 319,
  [SMALL_STATE(23)] = 334,
  [SMALL_STATE(24)] = 349,
  [SMALL_STATE(25)] = 364,
  [SMALL_STATE(26)] = 378,
  [SMALL_STATE(27)] = 385,
  [SMALL_STATE(28)] = 392,
  [SMALL_STATE(29)] = 396,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_text, 0, 0, 0),
  [5] = {.entry = {.count = 1, .reusable = false}}, SHIFT(14),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(18),
  [9] = {.entry = {.count = 1, .reusable = false}}, SHIFT(17),
  [11] = {.entry = {.count = 1, .reusable = false}}, SHIFT(4),
  [13] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [15] = {.entry = {.count = 1, .reusable = false}}, SHIFT(15),
  [17] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_text, 1, 0, 0),
  [19] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0),
  [21] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(14),
  [24] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(18),
  [27] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(17),
  [30] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(4),
  [33] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(20),
  [36] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(15),
  [39] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sentence, 1, 0, 0),
  [41] = {.entry = {.count = 1, .reusable = false}}, SHIFT(5),
  [43] = {.entry = {.count = 1, .reusable = true}}, SHIFT(25),
  [45] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0),
  [47] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(14),
  [50] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(18),
  [53] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(17),
  [56] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(5),
  [59] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(20),
  [62] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(15),
  [65] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_numbers, 1, 0, 0),
  [67] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_numbers, 1, 0, 0),
  [69] = {.entry = {.count = 1, .reusable = false}}, SHIFT(11),
  [71] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_numbers_repeat1, 2, 0, 0),
  [73] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_numbers_repeat1, 2, 0, 0),
  [75] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_numbers_repeat1, 2, 0, 0), SHIFT_REPEAT(29),
  [78] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_numbers, 2, 0, 0),
  [80] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_numbers, 2, 0, 0),
  [82] = {.entry = {.count = 1, .reusable = false}}, SHIFT(13),
  [84] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_reference, 2, 0, 1),
  [86] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_reference, 2, 0, 1),
  [88] = {.entry = {.count = 1, .reusable = false}}, SHIFT(10),
  [90] = {.entry = {.count = 1, .reusable = false}}, SHIFT(23),
  [92] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_scope, 1, 0, 0),
  [94] = {.entry = {.count = 1, .reusable = false}}, SHIFT(26),
  [96] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_scope, 1, 0, 0),
  [98] = {.entry = {.count = 1, .reusable = false}}, SHIFT(27),
  [100] = {.entry = {.count = 1, .reusable = false}}, SHIFT(24),
  [102] = {.entry = {.count = 1, .reusable = false}}, SHIFT(12),
  [104] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_numbers, 3, 0, 0),
  [106] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_numbers, 3, 0, 0),
  [108] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__lone, 1, 0, 0),
  [110] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__lone, 1, 0, 0),
  [112] = {.entry = {.count = 1, .reusable = false}}, SHIFT(6),
  [114] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_words, 1, 0, 0),
  [116] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_words, 1, 0, 0),
  [118] = {.entry = {.count = 1, .reusable = false}}, SHIFT(16),
  [120] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_words_repeat1, 2, 0, 0),
  [122] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_words_repeat1, 2, 0, 0),
  [124] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_words_repeat1, 2, 0, 0), SHIFT_REPEAT(16),
  [127] = {.entry = {.count = 1, .reusable = false}}, SHIFT(19),
  [129] = {.entry = {.count = 1, .reusable = false}}, SHIFT(21),
  [131] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_this_reference, 2, 0, 2),
  [133] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_this_reference, 2, 0, 2),
  [135] = {.entry = {.count = 1, .reusable = false}}, SHIFT(22),
  [137] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_this_reference, 2, 0, 3),
  [139] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_this_reference, 2, 0, 3),
  [141] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_definition, 2, 0, 4),
  [143] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_definition, 2, 0, 4),
  [145] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_reference, 3, 0, 1),
  [147] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_reference, 3, 0, 1),
  [149] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_scope, 2, 0, 0),
  [151] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_scope, 2, 0, 0),
  [153] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sentence, 2, 0, 0),
  [155] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sentence, 2, 0, 0),
  [157] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
  [159] = {.entry = {.count = 1, .reusable = true}}, SHIFT(19),
  [161] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
  [163] = {.entry = {.count = 1, .reusable = true}}, SHIFT(12),
};

#ifdef __cplusplus
extern "C" {
#endif
#ifdef TREE_SITTER_HIDE_SYMBOLS
#define TS_PUBLIC
#elif defined(_WIN32)
#define TS_PUBLIC __declspec(dllexport)
#else
#define TS_PUBLIC __attribute__((visibility("default")))
#endif

TS_PUBLIC const TSLanguage *tree_sitter_legal_inline(void) {
  static const TSLanguage language = {
    .version = LANGUAGE_VERSION,
    .symbol_count = SYMBOL_COUNT,
    .alias_count = ALIAS_COUNT,
    .token_count = TOKEN_COUNT,
    .external_token_count = EXTERNAL_TOKEN_COUNT,
    .state_count = STATE_COUNT,
    .large_state_count = LARGE_STATE_COUNT,
    .production_id_count = PRODUCTION_ID_COUNT,
    .field_count = FIELD_COUNT,
    .max_alias_sequence_length = MAX_ALIAS_SEQUENCE_LENGTH,
    .parse_table = &ts_parse_table[0][0],
    .small_parse_table = ts_small_parse_table,
    .small_parse_table_map = ts_small_parse_table_map,
    .parse_actions = ts_parse_actions,
    .symbol_names = ts_symbol_names,
    .field_names = ts_field_names,
    .field_map_slices = ts_field_map_slices,
    .field_map_entries = ts_field_map_entries,
    .symbol_metadata = ts_symbol_metadata,
    .public_symbol_map = ts_symbol_map,
    .alias_map = ts_non_terminal_alias_map,
    .alias_sequences = &ts_alias_sequences[0][0],
    .lex_modes = ts_lex_modes,
    .lex_fn = ts_lex,
    .primary_state_ids = ts_primary_state_ids,
  };
  return &language;
}
#ifdef __cplusplus
}
#endif
