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
#define STATE_COUNT 22
#define LARGE_STATE_COUNT 8
#define SYMBOL_COUNT 25
#define ALIAS_COUNT 1
#define TOKEN_COUNT 14
#define EXTERNAL_TOKEN_COUNT 0
#define FIELD_COUNT 4
#define MAX_ALIAS_SEQUENCE_LENGTH 3
#define PRODUCTION_ID_COUNT 5

enum ts_symbol_identifiers {
  sym__unit_word = 1,
  sym__instrument_word = 2,
  sym__this = 3,
  sym__of = 4,
  sym_numbers = 5,
  sym_instrument = 6,
  sym_acronym = 7,
  sym_modal = 8,
  sym_quotation = 9,
  sym__definition_verb = 10,
  sym_stop = 11,
  sym__word = 12,
  sym__mark = 13,
  sym_text = 14,
  sym_sentence = 15,
  sym__element = 16,
  sym__plain = 17,
  sym_reference = 18,
  sym_scope = 19,
  sym_this_reference = 20,
  sym_definition = 21,
  aux_sym_text_repeat1 = 22,
  aux_sym_sentence_repeat1 = 23,
  aux_sym__plain_repeat1 = 24,
  alias_sym_unit = 25,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [sym__unit_word] = "_unit_word",
  [sym__instrument_word] = "_instrument_word",
  [sym__this] = "_this",
  [sym__of] = "_of",
  [sym_numbers] = "numbers",
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
  [sym__plain] = "words",
  [sym_reference] = "reference",
  [sym_scope] = "scope",
  [sym_this_reference] = "this_reference",
  [sym_definition] = "definition",
  [aux_sym_text_repeat1] = "text_repeat1",
  [aux_sym_sentence_repeat1] = "sentence_repeat1",
  [aux_sym__plain_repeat1] = "_plain_repeat1",
  [alias_sym_unit] = "unit",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [sym__unit_word] = sym__unit_word,
  [sym__instrument_word] = sym__instrument_word,
  [sym__this] = sym__this,
  [sym__of] = sym__of,
  [sym_numbers] = sym_numbers,
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
  [sym__plain] = sym__plain,
  [sym_reference] = sym_reference,
  [sym_scope] = sym_scope,
  [sym_this_reference] = sym_this_reference,
  [sym_definition] = sym_definition,
  [aux_sym_text_repeat1] = aux_sym_text_repeat1,
  [aux_sym_sentence_repeat1] = aux_sym_sentence_repeat1,
  [aux_sym__plain_repeat1] = aux_sym__plain_repeat1,
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
  [sym_numbers] = {
    .visible = true,
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
  [sym__plain] = {
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
  [aux_sym_text_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_sentence_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__plain_repeat1] = {
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
      if (eof) ADVANCE(1203);
      ADVANCE_MAP(
        '"', 2636,
        '(', 2635,
        'A', 1333,
        'B', 1342,
        'C', 1260,
        'D', 1339,
        'E', 1334,
        'F', 1344,
        'G', 1337,
        'I', 1264,
        'L', 1261,
        'M', 1346,
        'N', 1345,
        'O', 1343,
        'P', 1332,
        'R', 1340,
        'S', 1335,
        'T', 1341,
        'U', 1336,
        'W', 1338,
        'a', 1942,
        'b', 1946,
        'c', 1934,
        'd', 1947,
        'e', 1954,
        'f', 1957,
        'g', 1950,
        'h', 1936,
        'i', 1956,
        'l', 1937,
        'm', 1938,
        'n', 1958,
        'o', 1951,
        'p', 1940,
        'r', 1948,
        's', 1943,
        't', 1952,
        'v', 1939,
        'w', 1945,
        0xa7, 1233,
        0xab, 2637,
        0x417, 2581,
        0x41f, 2598,
        0x421, 2594,
        0x427, 2582,
        0x437, 2599,
        0x43f, 2616,
        0x441, 2615,
        0x447, 2600,
        0x2018, 2638,
        0x201c, 2639,
        'V', 1278,
        'X', 1278,
        ')', 2634,
        ',', 2634,
        ':', 2634,
        0xbb, 2634,
        0x201d, 2634,
        '!', 1928,
        '.', 1928,
        ';', 1928,
        '?', 1928,
        0x3002, 1928,
        0xff1b, 1928,
        'H', 1347,
        'J', 1347,
        'K', 1347,
        'Q', 1347,
        'Y', 1347,
        'Z', 1347,
      );
      if (('j' <= lookahead && lookahead <= 'z')) ADVANCE(1959);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0) SKIP(0);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1315);
      if ((0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1912);
      if (lookahead != 0) ADVANCE(2633);
      END_STATE();
    case 1:
      if (lookahead == '"') ADVANCE(1923);
      END_STATE();
    case 2:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1);
      END_STATE();
    case 3:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(2);
      END_STATE();
    case 4:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(3);
      END_STATE();
    case 5:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(4);
      END_STATE();
    case 6:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(5);
      END_STATE();
    case 7:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(6);
      END_STATE();
    case 8:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(7);
      END_STATE();
    case 9:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(8);
      END_STATE();
    case 10:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(9);
      END_STATE();
    case 11:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(10);
      END_STATE();
    case 12:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(11);
      END_STATE();
    case 13:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(12);
      END_STATE();
    case 14:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(13);
      END_STATE();
    case 15:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(14);
      END_STATE();
    case 16:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(15);
      END_STATE();
    case 17:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(16);
      END_STATE();
    case 18:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(17);
      END_STATE();
    case 19:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(18);
      END_STATE();
    case 20:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(19);
      END_STATE();
    case 21:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(20);
      END_STATE();
    case 22:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(21);
      END_STATE();
    case 23:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(22);
      END_STATE();
    case 24:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(23);
      END_STATE();
    case 25:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(24);
      END_STATE();
    case 26:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(25);
      END_STATE();
    case 27:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(26);
      END_STATE();
    case 28:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(27);
      END_STATE();
    case 29:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(28);
      END_STATE();
    case 30:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(29);
      END_STATE();
    case 31:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(30);
      END_STATE();
    case 32:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(31);
      END_STATE();
    case 33:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(32);
      END_STATE();
    case 34:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(33);
      END_STATE();
    case 35:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(34);
      END_STATE();
    case 36:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(35);
      END_STATE();
    case 37:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(36);
      END_STATE();
    case 38:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(37);
      END_STATE();
    case 39:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(38);
      END_STATE();
    case 40:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(39);
      END_STATE();
    case 41:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(40);
      END_STATE();
    case 42:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(41);
      END_STATE();
    case 43:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(42);
      END_STATE();
    case 44:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(43);
      END_STATE();
    case 45:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(44);
      END_STATE();
    case 46:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(45);
      END_STATE();
    case 47:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(46);
      END_STATE();
    case 48:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(47);
      END_STATE();
    case 49:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(48);
      END_STATE();
    case 50:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(49);
      END_STATE();
    case 51:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(50);
      END_STATE();
    case 52:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(51);
      END_STATE();
    case 53:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(52);
      END_STATE();
    case 54:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(53);
      END_STATE();
    case 55:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(54);
      END_STATE();
    case 56:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(55);
      END_STATE();
    case 57:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(56);
      END_STATE();
    case 58:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(57);
      END_STATE();
    case 59:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(58);
      END_STATE();
    case 60:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(59);
      END_STATE();
    case 61:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(60);
      END_STATE();
    case 62:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(61);
      END_STATE();
    case 63:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(62);
      END_STATE();
    case 64:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(63);
      END_STATE();
    case 65:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(64);
      END_STATE();
    case 66:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(65);
      END_STATE();
    case 67:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(66);
      END_STATE();
    case 68:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(67);
      END_STATE();
    case 69:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(68);
      END_STATE();
    case 70:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(69);
      END_STATE();
    case 71:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(70);
      END_STATE();
    case 72:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(71);
      END_STATE();
    case 73:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(72);
      END_STATE();
    case 74:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(73);
      END_STATE();
    case 75:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(74);
      END_STATE();
    case 76:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(75);
      END_STATE();
    case 77:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(76);
      END_STATE();
    case 78:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(77);
      END_STATE();
    case 79:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(78);
      END_STATE();
    case 80:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(79);
      END_STATE();
    case 81:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(80);
      END_STATE();
    case 82:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(81);
      END_STATE();
    case 83:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(82);
      END_STATE();
    case 84:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(83);
      END_STATE();
    case 85:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(84);
      END_STATE();
    case 86:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(85);
      END_STATE();
    case 87:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(86);
      END_STATE();
    case 88:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(87);
      END_STATE();
    case 89:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(88);
      END_STATE();
    case 90:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(89);
      END_STATE();
    case 91:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(90);
      END_STATE();
    case 92:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(91);
      END_STATE();
    case 93:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(92);
      END_STATE();
    case 94:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(93);
      END_STATE();
    case 95:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(94);
      END_STATE();
    case 96:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(95);
      END_STATE();
    case 97:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(96);
      END_STATE();
    case 98:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(97);
      END_STATE();
    case 99:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(98);
      END_STATE();
    case 100:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(99);
      END_STATE();
    case 101:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(100);
      END_STATE();
    case 102:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(101);
      END_STATE();
    case 103:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(102);
      END_STATE();
    case 104:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(103);
      END_STATE();
    case 105:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(104);
      END_STATE();
    case 106:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(105);
      END_STATE();
    case 107:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(106);
      END_STATE();
    case 108:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(107);
      END_STATE();
    case 109:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(108);
      END_STATE();
    case 110:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(109);
      END_STATE();
    case 111:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(110);
      END_STATE();
    case 112:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(111);
      END_STATE();
    case 113:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(112);
      END_STATE();
    case 114:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(113);
      END_STATE();
    case 115:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(114);
      END_STATE();
    case 116:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(115);
      END_STATE();
    case 117:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(116);
      END_STATE();
    case 118:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(117);
      END_STATE();
    case 119:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(118);
      END_STATE();
    case 120:
      if (lookahead == '"') ADVANCE(1923);
      if (lookahead != 0) ADVANCE(119);
      END_STATE();
    case 121:
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        'a', 192,
        'b', 189,
        'e', 199,
        'o', 181,
        't', 188,
        'u', 191,
        'y', 200,
        0xe0, 1177,
        0x438, 1177,
        'C', 1299,
        'I', 1299,
        'L', 1299,
        'V', 1299,
        'X', 1299,
        '\t', 121,
        '\n', 121,
        '\r', 121,
        ' ', 121,
        0xa0, 121,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1321);
      if (('c' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1366);
      END_STATE();
    case 122:
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        'a', 659,
        'b', 604,
        'e', 1172,
        'o', 523,
        't', 602,
        'u', 658,
        'y', 1177,
        0xe0, 1177,
        0x438, 1177,
        '\t', 172,
        '\n', 172,
        '\r', 172,
        ' ', 172,
        0xa0, 172,
      );
      END_STATE();
    case 123:
      ADVANCE_MAP(
        '(', 1185,
        'a', 191,
        'o', 196,
        't', 195,
        'C', 1299,
        'I', 1299,
        'L', 1299,
        'V', 1299,
        'X', 1299,
        '\t', 123,
        '\n', 123,
        '\r', 123,
        ' ', 123,
        0xa0, 123,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1321);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1366);
      if (('b' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      END_STATE();
    case 124:
      ADVANCE_MAP(
        '(', 1185,
        'C', 1299,
        'I', 1299,
        'L', 1299,
        'V', 1299,
        'X', 1299,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1321);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1366);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      END_STATE();
    case 125:
      if (lookahead == '(') ADVANCE(1185);
      if (lookahead == 'C' ||
          lookahead == 'I' ||
          lookahead == 'L' ||
          lookahead == 'V' ||
          lookahead == 'X') ADVANCE(1299);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0) SKIP(125);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1321);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1366);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      END_STATE();
    case 126:
      if (lookahead == '(') ADVANCE(1185);
      if (lookahead == 'C' ||
          lookahead == 'I' ||
          lookahead == 'L' ||
          lookahead == 'V' ||
          lookahead == 'X') ADVANCE(1299);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1321);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1366);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      END_STATE();
    case 127:
      ADVANCE_MAP(
        '(', 1197,
        ',', 123,
        'N', 1806,
        'a', 586,
        'b', 604,
        'e', 1172,
        'f', 683,
        'i', 661,
        'o', 522,
        't', 595,
        'u', 658,
        'y', 1177,
        0xe0, 1177,
        0x438, 1177,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(207);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1913);
      END_STATE();
    case 128:
      ADVANCE_MAP(
        '(', 1197,
        'N', 1806,
        'a', 587,
        'f', 683,
        'i', 661,
        'n', 689,
        'o', 1170,
        't', 599,
        '\n', 128,
        ' ', 128,
        '\t', 130,
        '\r', 130,
        0xa0, 130,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(207);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1913);
      END_STATE();
    case 129:
      ADVANCE_MAP(
        '(', 1197,
        'N', 1806,
        'a', 587,
        'f', 683,
        'i', 661,
        'o', 1170,
        'p', 732,
        't', 599,
        '\t', 129,
        '\n', 129,
        '\r', 129,
        ' ', 129,
        0xa0, 129,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(207);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1913);
      END_STATE();
    case 130:
      ADVANCE_MAP(
        '(', 1197,
        'N', 1806,
        'a', 587,
        'f', 683,
        'i', 661,
        'o', 1170,
        't', 599,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(207);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1913);
      END_STATE();
    case 131:
      ADVANCE_MAP(
        '(', 1184,
        ',', 123,
        'N', 1806,
        'a', 586,
        'b', 604,
        'e', 1172,
        'f', 683,
        'i', 661,
        'o', 522,
        't', 595,
        'u', 658,
        'y', 1177,
        0xe0, 1177,
        0x438, 1177,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(207);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1913);
      END_STATE();
    case 132:
      ADVANCE_MAP(
        '(', 1184,
        'N', 1348,
        'a', 185,
        'f', 194,
        'i', 193,
        'o', 198,
        't', 187,
        'C', 1280,
        'I', 1280,
        'L', 1280,
        'V', 1280,
        'X', 1280,
        '\t', 132,
        '\n', 132,
        '\r', 132,
        ' ', 132,
        0xa0, 132,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1312);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1349);
      if (('b' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      if ((0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1913);
      END_STATE();
    case 133:
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        'a', 192,
        'b', 190,
        'e', 199,
        'o', 181,
        'q', 197,
        't', 183,
        'u', 191,
        'y', 200,
        0xe0, 1177,
        0x438, 1177,
        '\t', 172,
        '\n', 172,
        '\r', 172,
        ' ', 172,
        0xa0, 172,
      );
      if (('c' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      END_STATE();
    case 134:
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        'a', 192,
        'b', 190,
        'e', 199,
        'o', 181,
        'q', 197,
        't', 183,
        'u', 191,
        'y', 200,
        0xe0, 1177,
        0x438, 1177,
        '\t', 173,
        '\n', 173,
        '\r', 173,
        ' ', 173,
        0xa0, 173,
      );
      if (('c' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1913);
      END_STATE();
    case 135:
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        'a', 192,
        'b', 189,
        'e', 199,
        'o', 181,
        't', 188,
        'u', 191,
        'y', 200,
        0xe0, 1177,
        0x438, 1177,
        'C', 1299,
        'I', 1299,
        'L', 1299,
        'V', 1299,
        'X', 1299,
        '\t', 121,
        '\n', 121,
        '\r', 121,
        ' ', 121,
        0xa0, 121,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1321);
      if (('c' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1366);
      END_STATE();
    case 136:
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        'a', 192,
        'b', 189,
        'e', 199,
        'o', 181,
        't', 188,
        'u', 191,
        'y', 200,
        0xe0, 1177,
        0x438, 1177,
        '\t', 172,
        '\n', 172,
        '\r', 172,
        ' ', 172,
        0xa0, 172,
      );
      if (('c' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      END_STATE();
    case 137:
      ADVANCE_MAP(
        '(', 1189,
        ',', 123,
        'N', 1806,
        'a', 184,
        'b', 190,
        'e', 199,
        'f', 194,
        'i', 193,
        'o', 180,
        'q', 197,
        't', 182,
        'u', 191,
        'y', 200,
        0xe0, 1177,
        0x438, 1177,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(207);
      if (('c' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1913);
      END_STATE();
    case 138:
      ADVANCE_MAP(
        '(', 1189,
        ',', 123,
        'N', 1806,
        'a', 184,
        'b', 189,
        'e', 199,
        'f', 194,
        'i', 193,
        'o', 180,
        't', 186,
        'u', 191,
        'y', 200,
        0xe0, 1177,
        0x438, 1177,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(207);
      if (('c' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1913);
      END_STATE();
    case 139:
      if (lookahead == ')') ADVANCE(1300);
      END_STATE();
    case 140:
      if (lookahead == ')') ADVANCE(1300);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(139);
      END_STATE();
    case 141:
      if (lookahead == ')') ADVANCE(1300);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(139);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(140);
      END_STATE();
    case 142:
      if (lookahead == ')') ADVANCE(1300);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(139);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(141);
      END_STATE();
    case 143:
      if (lookahead == ')') ADVANCE(1300);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(139);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(142);
      END_STATE();
    case 144:
      if (lookahead == ')') ADVANCE(1300);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(139);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(143);
      END_STATE();
    case 145:
      if (lookahead == ')') ADVANCE(1300);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(148);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(149);
      END_STATE();
    case 146:
      if (lookahead == ')') ADVANCE(1300);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(145);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(149);
      END_STATE();
    case 147:
      if (lookahead == ')') ADVANCE(1300);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(146);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(149);
      END_STATE();
    case 148:
      if (lookahead == ')') ADVANCE(1300);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(149);
      END_STATE();
    case 149:
      if (lookahead == ')') ADVANCE(1300);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(139);
      END_STATE();
    case 150:
      if (lookahead == ')') ADVANCE(1910);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(150);
      END_STATE();
    case 151:
      if (lookahead == ')') ADVANCE(1329);
      END_STATE();
    case 152:
      if (lookahead == ')') ADVANCE(1329);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(151);
      END_STATE();
    case 153:
      if (lookahead == ')') ADVANCE(1329);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(151);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(152);
      END_STATE();
    case 154:
      if (lookahead == ')') ADVANCE(1329);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(151);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(153);
      END_STATE();
    case 155:
      if (lookahead == ')') ADVANCE(1329);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(151);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(154);
      END_STATE();
    case 156:
      if (lookahead == ')') ADVANCE(1329);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(151);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(155);
      END_STATE();
    case 157:
      if (lookahead == ')') ADVANCE(1329);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(160);
      END_STATE();
    case 158:
      if (lookahead == ')') ADVANCE(1329);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(157);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(160);
      END_STATE();
    case 159:
      if (lookahead == ')') ADVANCE(1329);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(158);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(160);
      END_STATE();
    case 160:
      if (lookahead == ')') ADVANCE(1329);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(151);
      END_STATE();
    case 161:
      if (lookahead == ')') ADVANCE(1329);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(160);
      END_STATE();
    case 162:
      if (lookahead == ')') ADVANCE(1301);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(139);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(150);
      END_STATE();
    case 163:
      if (lookahead == ')') ADVANCE(1301);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(139);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      END_STATE();
    case 164:
      if (lookahead == ')') ADVANCE(1301);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(139);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(163);
      END_STATE();
    case 165:
      if (lookahead == ')') ADVANCE(1301);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(139);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(164);
      END_STATE();
    case 166:
      if (lookahead == ')') ADVANCE(1301);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(139);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(165);
      END_STATE();
    case 167:
      if (lookahead == ')') ADVANCE(1331);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(151);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(150);
      END_STATE();
    case 168:
      if (lookahead == ')') ADVANCE(1331);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(151);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(167);
      END_STATE();
    case 169:
      if (lookahead == ')') ADVANCE(1331);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(151);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(168);
      END_STATE();
    case 170:
      if (lookahead == ')') ADVANCE(1331);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(151);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(169);
      END_STATE();
    case 171:
      if (lookahead == ')') ADVANCE(1331);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(151);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(170);
      END_STATE();
    case 172:
      ADVANCE_MAP(
        ',', 123,
        'a', 659,
        'b', 604,
        'e', 1172,
        'o', 523,
        't', 602,
        'u', 658,
        'y', 1177,
        0xe0, 1177,
        0x438, 1177,
        '\t', 172,
        '\n', 172,
        '\r', 172,
        ' ', 172,
        0xa0, 172,
      );
      END_STATE();
    case 173:
      ADVANCE_MAP(
        ',', 123,
        'a', 659,
        'b', 604,
        'e', 1172,
        'o', 523,
        't', 602,
        'u', 658,
        'y', 1177,
        0xe0, 1177,
        0x438, 1177,
        '\t', 173,
        '\n', 173,
        '\r', 173,
        ' ', 173,
        0xa0, 173,
      );
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1913);
      END_STATE();
    case 174:
      if (lookahead == ',') ADVANCE(1180);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      END_STATE();
    case 175:
      if (lookahead == '-') ADVANCE(249);
      if (lookahead == 'C') ADVANCE(352);
      if (lookahead == 'D') ADVANCE(318);
      if (lookahead == 'P') ADVANCE(229);
      if (lookahead == 'R') ADVANCE(285);
      if (lookahead == 'S') ADVANCE(304);
      if (lookahead == 'T') ADVANCE(330);
      END_STATE();
    case 176:
      if (lookahead == '-') ADVANCE(519);
      if (lookahead == 'c') ADVANCE(647);
      if (lookahead == 'd') ADVANCE(608);
      if (lookahead == 'p') ADVANCE(488);
      if (lookahead == 'r') ADVANCE(555);
      if (lookahead == 's') ADVANCE(581);
      if (lookahead == 't') ADVANCE(627);
      END_STATE();
    case 177:
      if (lookahead == '-') ADVANCE(639);
      END_STATE();
    case 178:
      if (lookahead == '-') ADVANCE(342);
      END_STATE();
    case 179:
      if (lookahead == '.') ADVANCE(1173);
      END_STATE();
    case 180:
      ADVANCE_MAP(
        '.', 1173,
        'd', 558,
        'f', 1910,
        'n', 1910,
        'r', 1177,
        'u', 1177,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      END_STATE();
    case 181:
      ADVANCE_MAP(
        '.', 1173,
        'd', 558,
        'r', 1177,
        'u', 1177,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      END_STATE();
    case 182:
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'e') ADVANCE(707);
      if (lookahead == 'h') ADVANCE(537);
      if (lookahead == 'o') ADVANCE(1915);
      END_STATE();
    case 183:
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'e') ADVANCE(707);
      if (lookahead == 'h') ADVANCE(714);
      if (lookahead == 'o') ADVANCE(1177);
      END_STATE();
    case 184:
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'g') ADVANCE(472);
      if (lookahead == 'n') ADVANCE(526);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      END_STATE();
    case 185:
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'g') ADVANCE(472);
      if (lookahead == 'n') ADVANCE(521);
      END_STATE();
    case 186:
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'h') ADVANCE(537);
      if (lookahead == 'o') ADVANCE(1915);
      END_STATE();
    case 187:
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'h') ADVANCE(536);
      if (lookahead == 'o') ADVANCE(1910);
      END_STATE();
    case 188:
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'h') ADVANCE(714);
      if (lookahead == 'o') ADVANCE(1177);
      END_STATE();
    case 189:
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'i') ADVANCE(735);
      END_STATE();
    case 190:
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'i') ADVANCE(736);
      END_STATE();
    case 191:
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'n') ADVANCE(525);
      END_STATE();
    case 192:
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'n') ADVANCE(525);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      END_STATE();
    case 193:
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'n') ADVANCE(1910);
      END_STATE();
    case 194:
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'o') ADVANCE(706);
      END_STATE();
    case 195:
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'o') ADVANCE(1177);
      END_STATE();
    case 196:
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'r') ADVANCE(1177);
      END_STATE();
    case 197:
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'u') ADVANCE(470);
      END_STATE();
    case 198:
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'f' ||
          lookahead == 'n') ADVANCE(1910);
      END_STATE();
    case 199:
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'n' ||
          lookahead == 't') ADVANCE(1177);
      END_STATE();
    case 200:
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      END_STATE();
    case 201:
      if (lookahead == '.') ADVANCE(1204);
      if (lookahead == 'C') ADVANCE(317);
      if (lookahead == 'T') ADVANCE(328);
      END_STATE();
    case 202:
      if (lookahead == '.') ADVANCE(1204);
      if (lookahead == 'I') ADVANCE(247);
      if (lookahead == 0xcd) ADVANCE(256);
      END_STATE();
    case 203:
      if (lookahead == '.') ADVANCE(1204);
      if (lookahead == 'c') ADVANCE(607);
      if (lookahead == 't') ADVANCE(621);
      END_STATE();
    case 204:
      if (lookahead == '.') ADVANCE(1204);
      if (lookahead == 'i') ADVANCE(507);
      if (lookahead == 0xed) ADVANCE(515);
      END_STATE();
    case 205:
      if (lookahead == '/') ADVANCE(1186);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1916);
      END_STATE();
    case 206:
      if (lookahead == '/') ADVANCE(1186);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(205);
      END_STATE();
    case 207:
      if (lookahead == '/') ADVANCE(1186);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(206);
      END_STATE();
    case 208:
      if (lookahead == '/') ADVANCE(1186);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(208);
      END_STATE();
    case 209:
      if (lookahead == 'A') ADVANCE(1204);
      END_STATE();
    case 210:
      ADVANCE_MAP(
        'A', 242,
        'B', 314,
        'C', 211,
        'D', 272,
        'F', 396,
        'G', 279,
        'I', 361,
        'L', 213,
        'N', 443,
        'O', 365,
        'P', 217,
        'R', 273,
        'S', 244,
        'T', 324,
        'W', 271,
        'a', 501,
        'b', 610,
        'c', 471,
        'd', 540,
        'f', 719,
        'g', 580,
        'i', 662,
        'l', 467,
        'n', 783,
        'o', 669,
        'p', 481,
        'r', 548,
        's', 514,
        't', 620,
        'w', 559,
        0xa7, 1234,
        0x417, 930,
        0x41f, 947,
        0x421, 943,
        0x427, 931,
        0x437, 948,
        0x43f, 965,
        0x441, 964,
        0x447, 949,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0) SKIP(210);
      END_STATE();
    case 211:
      ADVANCE_MAP(
        'A', 385,
        'H', 214,
        'L', 215,
        'O', 263,
        'a', 696,
        'h', 468,
        'l', 473,
        'o', 532,
        0xd3, 261,
        0xf3, 527,
      );
      END_STATE();
    case 212:
      if (lookahead == 'A') ADVANCE(455);
      END_STATE();
    case 213:
      ADVANCE_MAP(
        'A', 455,
        'E', 459,
        'I', 259,
        'O', 315,
        'a', 795,
        'e', 799,
        'i', 520,
        'o', 606,
      );
      END_STATE();
    case 214:
      if (lookahead == 'A') ADVANCE(386);
      END_STATE();
    case 215:
      if (lookahead == 'A') ADVANCE(449);
      END_STATE();
    case 216:
      if (lookahead == 'A') ADVANCE(305);
      END_STATE();
    case 217:
      ADVANCE_MAP(
        'A', 392,
        'O', 321,
        'R', 376,
        'a', 711,
        'o', 625,
        'r', 687,
        0xc1, 398,
        0xe1, 723,
      );
      END_STATE();
    case 218:
      if (lookahead == 'A') ADVANCE(387);
      END_STATE();
    case 219:
      if (lookahead == 'A') ADVANCE(309);
      if (lookahead == 'T') ADVANCE(1223);
      END_STATE();
    case 220:
      if (lookahead == 'A') ADVANCE(407);
      if (lookahead == 'P') ADVANCE(282);
      END_STATE();
    case 221:
      if (lookahead == 'A') ADVANCE(251);
      END_STATE();
    case 222:
      if (lookahead == 'A') ADVANCE(262);
      END_STATE();
    case 223:
      if (lookahead == 'A') ADVANCE(427);
      END_STATE();
    case 224:
      if (lookahead == 'A') ADVANCE(264);
      END_STATE();
    case 225:
      if (lookahead == 'A') ADVANCE(360);
      END_STATE();
    case 226:
      if (lookahead == 'A') ADVANCE(433);
      if (lookahead == 'E') ADVANCE(231);
      END_STATE();
    case 227:
      if (lookahead == 'A') ADVANCE(367);
      END_STATE();
    case 228:
      if (lookahead == 'A') ADVANCE(424);
      END_STATE();
    case 229:
      if (lookahead == 'A') ADVANCE(395);
      END_STATE();
    case 230:
      if (lookahead == 'A') ADVANCE(336);
      END_STATE();
    case 231:
      if (lookahead == 'A') ADVANCE(419);
      END_STATE();
    case 232:
      if (lookahead == 'A') ADVANCE(431);
      END_STATE();
    case 233:
      if (lookahead == 'A') ADVANCE(388);
      END_STATE();
    case 234:
      if (lookahead == 'A') ADVANCE(358);
      END_STATE();
    case 235:
      if (lookahead == 'A') ADVANCE(357);
      END_STATE();
    case 236:
      if (lookahead == 'A') ADVANCE(440);
      END_STATE();
    case 237:
      if (lookahead == 'A') ADVANCE(442);
      END_STATE();
    case 238:
      if (lookahead == 'A') ADVANCE(404);
      END_STATE();
    case 239:
      if (lookahead == 'A') ADVANCE(451);
      END_STATE();
    case 240:
      if (lookahead == 'A') ADVANCE(310);
      END_STATE();
    case 241:
      if (lookahead == 'A') ADVANCE(310);
      if (lookahead == 'T') ADVANCE(1204);
      END_STATE();
    case 242:
      ADVANCE_MAP(
        'B', 416,
        'C', 420,
        'G', 394,
        'L', 316,
        'N', 276,
        'P', 220,
        'R', 421,
        'b', 746,
        'c', 754,
        'g', 722,
        'l', 616,
        'n', 543,
        'p', 484,
        'r', 755,
      );
      END_STATE();
    case 243:
      if (lookahead == 'B') ADVANCE(175);
      END_STATE();
    case 244:
      ADVANCE_MAP(
        'C', 313,
        'E', 246,
        'T', 223,
        'U', 243,
        'c', 603,
        'e', 506,
        't', 485,
        'u', 500,
      );
      END_STATE();
    case 245:
      if (lookahead == 'C') ADVANCE(323);
      END_STATE();
    case 246:
      if (lookahead == 'C') ADVANCE(201);
      END_STATE();
    case 247:
      if (lookahead == 'C') ADVANCE(346);
      if (lookahead == 'G') ADVANCE(374);
      if (lookahead == 'K') ADVANCE(294);
      END_STATE();
    case 248:
      if (lookahead == 'C') ADVANCE(326);
      if (lookahead == 'S') ADVANCE(430);
      END_STATE();
    case 249:
      if (lookahead == 'C') ADVANCE(352);
      if (lookahead == 'P') ADVANCE(238);
      if (lookahead == 'R') ADVANCE(285);
      if (lookahead == 'S') ADVANCE(304);
      END_STATE();
    case 250:
      if (lookahead == 'C') ADVANCE(274);
      END_STATE();
    case 251:
      if (lookahead == 'C') ADVANCE(253);
      END_STATE();
    case 252:
      if (lookahead == 'C') ADVANCE(378);
      END_STATE();
    case 253:
      if (lookahead == 'C') ADVANCE(319);
      END_STATE();
    case 254:
      if (lookahead == 'C') ADVANCE(431);
      END_STATE();
    case 255:
      if (lookahead == 'C') ADVANCE(402);
      END_STATE();
    case 256:
      if (lookahead == 'C') ADVANCE(447);
      END_STATE();
    case 257:
      if (lookahead == 'C') ADVANCE(348);
      if (lookahead == 'T') ADVANCE(379);
      END_STATE();
    case 258:
      if (lookahead == 'C') ADVANCE(435);
      END_STATE();
    case 259:
      if (lookahead == 'D') ADVANCE(1204);
      if (lookahead == 'T') ADVANCE(302);
      END_STATE();
    case 260:
      if (lookahead == 'D') ADVANCE(293);
      END_STATE();
    case 261:
      if (lookahead == 'D') ADVANCE(320);
      END_STATE();
    case 262:
      if (lookahead == 'D') ADVANCE(375);
      END_STATE();
    case 263:
      if (lookahead == 'D') ADVANCE(274);
      if (lookahead == 'M') ADVANCE(355);
      if (lookahead == 'N') ADVANCE(413);
      if (lookahead == 'V') ADVANCE(286);
      END_STATE();
    case 264:
      if (lookahead == 'D') ADVANCE(377);
      END_STATE();
    case 265:
      if (lookahead == 'D') ADVANCE(444);
      END_STATE();
    case 266:
      if (lookahead == 'D') ADVANCE(291);
      END_STATE();
    case 267:
      if (lookahead == 'D') ADVANCE(325);
      END_STATE();
    case 268:
      if (lookahead == 'D') ADVANCE(299);
      END_STATE();
    case 269:
      if (lookahead == 'E') ADVANCE(1204);
      END_STATE();
    case 270:
      if (lookahead == 'E') ADVANCE(420);
      END_STATE();
    case 271:
      if (lookahead == 'E') ADVANCE(420);
      if (lookahead == 'e') ADVANCE(754);
      END_STATE();
    case 272:
      if (lookahead == 'E') ADVANCE(245);
      if (lookahead == 'I') ADVANCE(400);
      if (lookahead == 'e') ADVANCE(505);
      if (lookahead == 'i') ADVANCE(726);
      if (lookahead == 0xc9) ADVANCE(255);
      if (lookahead == 0xe9) ADVANCE(518);
      END_STATE();
    case 273:
      if (lookahead == 'E') ADVANCE(306);
      if (lookahead == 'U') ADVANCE(345);
      if (lookahead == 'e') ADVANCE(589);
      if (lookahead == 'u') ADVANCE(641);
      END_STATE();
    case 274:
      if (lookahead == 'E') ADVANCE(1244);
      END_STATE();
    case 275:
      if (lookahead == 'E') ADVANCE(1244);
      if (lookahead == 'T') ADVANCE(375);
      END_STATE();
    case 276:
      if (lookahead == 'E') ADVANCE(458);
      if (lookahead == 'N') ADVANCE(280);
      END_STATE();
    case 277:
      if (lookahead == 'E') ADVANCE(1223);
      END_STATE();
    case 278:
      if (lookahead == 'E') ADVANCE(275);
      END_STATE();
    case 279:
      if (lookahead == 'E') ADVANCE(412);
      if (lookahead == 'e') ADVANCE(742);
      END_STATE();
    case 280:
      if (lookahead == 'E') ADVANCE(457);
      END_STATE();
    case 281:
      if (lookahead == 'E') ADVANCE(354);
      END_STATE();
    case 282:
      if (lookahead == 'E') ADVANCE(373);
      END_STATE();
    case 283:
      if (lookahead == 'E') ADVANCE(265);
      END_STATE();
    case 284:
      if (lookahead == 'E') ADVANCE(356);
      END_STATE();
    case 285:
      if (lookahead == 'E') ADVANCE(308);
      END_STATE();
    case 286:
      if (lookahead == 'E') ADVANCE(369);
      END_STATE();
    case 287:
      if (lookahead == 'E') ADVANCE(409);
      END_STATE();
    case 288:
      if (lookahead == 'E') ADVANCE(366);
      END_STATE();
    case 289:
      if (lookahead == 'E') ADVANCE(258);
      END_STATE();
    case 290:
      if (lookahead == 'E') ADVANCE(360);
      END_STATE();
    case 291:
      if (lookahead == 'E') ADVANCE(406);
      END_STATE();
    case 292:
      if (lookahead == 'E') ADVANCE(391);
      END_STATE();
    case 293:
      if (lookahead == 'E') ADVANCE(391);
      if (lookahead == 'I') ADVANCE(370);
      END_STATE();
    case 294:
      if (lookahead == 'E') ADVANCE(340);
      END_STATE();
    case 295:
      if (lookahead == 'E') ADVANCE(390);
      END_STATE();
    case 296:
      if (lookahead == 'E') ADVANCE(336);
      END_STATE();
    case 297:
      if (lookahead == 'E') ADVANCE(426);
      END_STATE();
    case 298:
      if (lookahead == 'E') ADVANCE(393);
      END_STATE();
    case 299:
      if (lookahead == 'E') ADVANCE(296);
      END_STATE();
    case 300:
      if (lookahead == 'E') ADVANCE(284);
      END_STATE();
    case 301:
      if (lookahead == 'E') ADVANCE(371);
      END_STATE();
    case 302:
      if (lookahead == 'E') ADVANCE(401);
      END_STATE();
    case 303:
      if (lookahead == 'E') ADVANCE(401);
      if (lookahead == 'M') ADVANCE(295);
      END_STATE();
    case 304:
      if (lookahead == 'E') ADVANCE(254);
      END_STATE();
    case 305:
      if (lookahead == 'F') ADVANCE(377);
      END_STATE();
    case 306:
      if (lookahead == 'G') ADVANCE(344);
      END_STATE();
    case 307:
      if (lookahead == 'G') ADVANCE(375);
      END_STATE();
    case 308:
      if (lookahead == 'G') ADVANCE(452);
      END_STATE();
    case 309:
      if (lookahead == 'G') ADVANCE(403);
      END_STATE();
    case 310:
      if (lookahead == 'G') ADVANCE(408);
      END_STATE();
    case 311:
      if (lookahead == 'H') ADVANCE(1223);
      END_STATE();
    case 312:
      if (lookahead == 'H') ADVANCE(1219);
      END_STATE();
    case 313:
      if (lookahead == 'H') ADVANCE(283);
      END_STATE();
    case 314:
      if (lookahead == 'I') ADVANCE(341);
      if (lookahead == 'Y') ADVANCE(178);
      if (lookahead == 'i') ADVANCE(635);
      if (lookahead == 'y') ADVANCE(177);
      END_STATE();
    case 315:
      if (lookahead == 'I') ADVANCE(1244);
      END_STATE();
    case 316:
      if (lookahead == 'I') ADVANCE(363);
      END_STATE();
    case 317:
      if (lookahead == 'I') ADVANCE(924);
      END_STATE();
    case 318:
      if (lookahead == 'I') ADVANCE(454);
      END_STATE();
    case 319:
      if (lookahead == 'I') ADVANCE(383);
      END_STATE();
    case 320:
      if (lookahead == 'I') ADVANCE(307);
      END_STATE();
    case 321:
      if (lookahead == 'I') ADVANCE(368);
      END_STATE();
    case 322:
      if (lookahead == 'I') ADVANCE(453);
      END_STATE();
    case 323:
      if (lookahead == 'I') ADVANCE(417);
      if (lookahead == 'R') ADVANCE(278);
      END_STATE();
    case 324:
      if (lookahead == 'I') ADVANCE(422);
      if (lookahead == 'R') ADVANCE(226);
      if (lookahead == 'i') ADVANCE(756);
      if (lookahead == 'r') ADVANCE(486);
      if (lookahead == 0xcd) ADVANCE(425);
      if (lookahead == 0xed) ADVANCE(762);
      END_STATE();
    case 325:
      if (lookahead == 'I') ADVANCE(456);
      END_STATE();
    case 326:
      if (lookahead == 'I') ADVANCE(410);
      END_STATE();
    case 327:
      if (lookahead == 'I') ADVANCE(375);
      if (lookahead == 'T') ADVANCE(332);
      END_STATE();
    case 328:
      if (lookahead == 'I') ADVANCE(381);
      END_STATE();
    case 329:
      if (lookahead == 'I') ADVANCE(441);
      if (lookahead == 'T') ADVANCE(298);
      END_STATE();
    case 330:
      if (lookahead == 'I') ADVANCE(437);
      END_STATE();
    case 331:
      if (lookahead == 'I') ADVANCE(439);
      END_STATE();
    case 332:
      if (lookahead == 'I') ADVANCE(382);
      END_STATE();
    case 333:
      if (lookahead == 'I') ADVANCE(380);
      END_STATE();
    case 334:
      if (lookahead == 'I') ADVANCE(411);
      END_STATE();
    case 335:
      if (lookahead == 'I') ADVANCE(418);
      END_STATE();
    case 336:
      if (lookahead == 'L') ADVANCE(1204);
      END_STATE();
    case 337:
      if (lookahead == 'L') ADVANCE(1244);
      END_STATE();
    case 338:
      if (lookahead == 'L') ADVANCE(1169);
      END_STATE();
    case 339:
      if (lookahead == 'L') ADVANCE(374);
      END_STATE();
    case 340:
      if (lookahead == 'L') ADVANCE(1221);
      END_STATE();
    case 341:
      if (lookahead == 'L') ADVANCE(337);
      END_STATE();
    case 342:
      if (lookahead == 'L') ADVANCE(212);
      END_STATE();
    case 343:
      if (lookahead == 'L') ADVANCE(377);
      END_STATE();
    case 344:
      if (lookahead == 'L') ADVANCE(235);
      if (lookahead == 'U') ADVANCE(350);
      END_STATE();
    case 345:
      if (lookahead == 'L') ADVANCE(277);
      END_STATE();
    case 346:
      if (lookahead == 'L') ADVANCE(277);
      if (lookahead == 'O') ADVANCE(338);
      END_STATE();
    case 347:
      if (lookahead == 'L') ADVANCE(277);
      if (lookahead == 'R') ADVANCE(269);
      END_STATE();
    case 348:
      if (lookahead == 'L') ADVANCE(234);
      END_STATE();
    case 349:
      if (lookahead == 'L') ADVANCE(269);
      END_STATE();
    case 350:
      if (lookahead == 'L') ADVANCE(232);
      END_STATE();
    case 351:
      if (lookahead == 'L') ADVANCE(237);
      END_STATE();
    case 352:
      if (lookahead == 'L') ADVANCE(239);
      END_STATE();
    case 353:
      if (lookahead == 'M') ADVANCE(303);
      END_STATE();
    case 354:
      if (lookahead == 'M') ADVANCE(1223);
      END_STATE();
    case 355:
      if (lookahead == 'M') ADVANCE(209);
      END_STATE();
    case 356:
      if (lookahead == 'M') ADVANCE(290);
      END_STATE();
    case 357:
      if (lookahead == 'M') ADVANCE(301);
      END_STATE();
    case 358:
      if (lookahead == 'M') ADVANCE(236);
      END_STATE();
    case 359:
      if (lookahead == 'N') ADVANCE(1204);
      END_STATE();
    case 360:
      if (lookahead == 'N') ADVANCE(420);
      END_STATE();
    case 361:
      if (lookahead == 'N') ADVANCE(248);
      if (lookahead == 'T') ADVANCE(281);
      if (lookahead == 'n') ADVANCE(517);
      if (lookahead == 't') ADVANCE(552);
      END_STATE();
    case 362:
      if (lookahead == 'N') ADVANCE(1244);
      END_STATE();
    case 363:
      if (lookahead == 'N') ADVANCE(922);
      END_STATE();
    case 364:
      if (lookahead == 'N') ADVANCE(1223);
      END_STATE();
    case 365:
      if (lookahead == 'N') ADVANCE(266);
      if (lookahead == 'R') ADVANCE(260);
      if (lookahead == 'n') ADVANCE(534);
      if (lookahead == 'r') ADVANCE(524);
      END_STATE();
    case 366:
      if (lookahead == 'N') ADVANCE(327);
      END_STATE();
    case 367:
      if (lookahead == 'N') ADVANCE(250);
      END_STATE();
    case 368:
      if (lookahead == 'N') ADVANCE(423);
      END_STATE();
    case 369:
      if (lookahead == 'N') ADVANCE(225);
      END_STATE();
    case 370:
      if (lookahead == 'N') ADVANCE(227);
      END_STATE();
    case 371:
      if (lookahead == 'N') ADVANCE(428);
      END_STATE();
    case 372:
      if (lookahead == 'N') ADVANCE(287);
      END_STATE();
    case 373:
      if (lookahead == 'N') ADVANCE(267);
      END_STATE();
    case 374:
      if (lookahead == 'O') ADVANCE(1204);
      END_STATE();
    case 375:
      if (lookahead == 'O') ADVANCE(1244);
      END_STATE();
    case 376:
      if (lookahead == 'O') ADVANCE(257);
      END_STATE();
    case 377:
      if (lookahead == 'O') ADVANCE(1223);
      END_STATE();
    case 378:
      if (lookahead == 'O') ADVANCE(337);
      END_STATE();
    case 379:
      if (lookahead == 'O') ADVANCE(252);
      END_STATE();
    case 380:
      if (lookahead == 'O') ADVANCE(359);
      END_STATE();
    case 381:
      if (lookahead == 'O') ADVANCE(364);
      END_STATE();
    case 382:
      if (lookahead == 'O') ADVANCE(362);
      END_STATE();
    case 383:
      if (lookahead == 'O') ADVANCE(372);
      if (lookahead == 0xd3) ADVANCE(359);
      END_STATE();
    case 384:
      ADVANCE_MAP(
        'P', 1822,
        'c', 600,
        'p', 732,
        't', 605,
        '\t', 384,
        '\n', 384,
        '\r', 384,
        ' ', 384,
        0xa0, 384,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1194);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1913);
      END_STATE();
    case 385:
      if (lookahead == 'P') ADVANCE(923);
      END_STATE();
    case 386:
      if (lookahead == 'P') ADVANCE(329);
      if (lookahead == 'R') ADVANCE(436);
      END_STATE();
    case 387:
      if (lookahead == 'P') ADVANCE(312);
      END_STATE();
    case 388:
      if (lookahead == 'P') ADVANCE(311);
      END_STATE();
    case 389:
      if (lookahead == 'P') ADVANCE(732);
      if (lookahead == 'p') ADVANCE(732);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(389);
      END_STATE();
    case 390:
      if (lookahead == 'R') ADVANCE(1204);
      END_STATE();
    case 391:
      if (lookahead == 'R') ADVANCE(1244);
      END_STATE();
    case 392:
      if (lookahead == 'R') ADVANCE(219);
      END_STATE();
    case 393:
      if (lookahead == 'R') ADVANCE(1223);
      END_STATE();
    case 394:
      if (lookahead == 'R') ADVANCE(300);
      END_STATE();
    case 395:
      if (lookahead == 'R') ADVANCE(241);
      END_STATE();
    case 396:
      if (lookahead == 'R') ADVANCE(221);
      if (lookahead == 'r') ADVANCE(475);
      END_STATE();
    case 397:
      if (lookahead == 'R') ADVANCE(445);
      END_STATE();
    case 398:
      if (lookahead == 'R') ADVANCE(399);
      END_STATE();
    case 399:
      if (lookahead == 'R') ADVANCE(216);
      END_STATE();
    case 400:
      if (lookahead == 'R') ADVANCE(289);
      if (lookahead == 'V') ADVANCE(334);
      END_STATE();
    case 401:
      if (lookahead == 'R') ADVANCE(230);
      END_STATE();
    case 402:
      if (lookahead == 'R') ADVANCE(270);
      END_STATE();
    case 403:
      if (lookahead == 'R') ADVANCE(218);
      END_STATE();
    case 404:
      if (lookahead == 'R') ADVANCE(240);
      END_STATE();
    case 405:
      if (lookahead == 'R') ADVANCE(269);
      END_STATE();
    case 406:
      if (lookahead == 'R') ADVANCE(268);
      END_STATE();
    case 407:
      if (lookahead == 'R') ADVANCE(434);
      END_STATE();
    case 408:
      if (lookahead == 'R') ADVANCE(233);
      END_STATE();
    case 409:
      if (lookahead == 'S') ADVANCE(1204);
      END_STATE();
    case 410:
      if (lookahead == 'S') ADVANCE(377);
      END_STATE();
    case 411:
      if (lookahead == 'S') ADVANCE(328);
      END_STATE();
    case 412:
      if (lookahead == 'S') ADVANCE(297);
      END_STATE();
    case 413:
      if (lookahead == 'S') ADVANCE(432);
      if (lookahead == 'V') ADVANCE(288);
      END_STATE();
    case 414:
      if (lookahead == 'S') ADVANCE(277);
      END_STATE();
    case 415:
      if (lookahead == 'S') ADVANCE(269);
      END_STATE();
    case 416:
      if (lookahead == 'S') ADVANCE(228);
      END_STATE();
    case 417:
      if (lookahead == 'S') ADVANCE(332);
      END_STATE();
    case 418:
      if (lookahead == 'S') ADVANCE(333);
      END_STATE();
    case 419:
      if (lookahead == 'T') ADVANCE(459);
      END_STATE();
    case 420:
      if (lookahead == 'T') ADVANCE(1244);
      END_STATE();
    case 421:
      if (lookahead == 'T') ADVANCE(202);
      END_STATE();
    case 422:
      if (lookahead == 'T') ADVANCE(347);
      END_STATE();
    case 423:
      if (lookahead == 'T') ADVANCE(1223);
      END_STATE();
    case 424:
      if (lookahead == 'T') ADVANCE(460);
      END_STATE();
    case 425:
      if (lookahead == 'T') ADVANCE(446);
      END_STATE();
    case 426:
      if (lookahead == 'T') ADVANCE(461);
      END_STATE();
    case 427:
      if (lookahead == 'T') ADVANCE(448);
      END_STATE();
    case 428:
      if (lookahead == 'T') ADVANCE(375);
      END_STATE();
    case 429:
      if (lookahead == 'T') ADVANCE(274);
      END_STATE();
    case 430:
      if (lookahead == 'T') ADVANCE(397);
      END_STATE();
    case 431:
      if (lookahead == 'T') ADVANCE(328);
      END_STATE();
    case 432:
      if (lookahead == 'T') ADVANCE(331);
      END_STATE();
    case 433:
      if (lookahead == 'T') ADVANCE(222);
      END_STATE();
    case 434:
      if (lookahead == 'T') ADVANCE(224);
      END_STATE();
    case 435:
      if (lookahead == 'T') ADVANCE(322);
      END_STATE();
    case 436:
      if (lookahead == 'T') ADVANCE(292);
      END_STATE();
    case 437:
      if (lookahead == 'T') ADVANCE(349);
      END_STATE();
    case 438:
      if (lookahead == 'T') ADVANCE(447);
      END_STATE();
    case 439:
      if (lookahead == 'T') ADVANCE(450);
      END_STATE();
    case 440:
      if (lookahead == 'T') ADVANCE(332);
      END_STATE();
    case 441:
      if (lookahead == 'T') ADVANCE(405);
      END_STATE();
    case 442:
      if (lookahead == 'T') ADVANCE(333);
      END_STATE();
    case 443:
      if (lookahead == 'U') ADVANCE(353);
      if (lookahead == 'u') ADVANCE(649);
      END_STATE();
    case 444:
      if (lookahead == 'U') ADVANCE(345);
      END_STATE();
    case 445:
      if (lookahead == 'U') ADVANCE(356);
      END_STATE();
    case 446:
      if (lookahead == 'U') ADVANCE(339);
      END_STATE();
    case 447:
      if (lookahead == 'U') ADVANCE(343);
      END_STATE();
    case 448:
      if (lookahead == 'U') ADVANCE(429);
      END_STATE();
    case 449:
      if (lookahead == 'U') ADVANCE(414);
      END_STATE();
    case 450:
      if (lookahead == 'U') ADVANCE(440);
      END_STATE();
    case 451:
      if (lookahead == 'U') ADVANCE(415);
      END_STATE();
    case 452:
      if (lookahead == 'U') ADVANCE(351);
      END_STATE();
    case 453:
      if (lookahead == 'V') ADVANCE(274);
      END_STATE();
    case 454:
      if (lookahead == 'V') ADVANCE(335);
      END_STATE();
    case 455:
      if (lookahead == 'W') ADVANCE(1244);
      END_STATE();
    case 456:
      if (lookahead == 'X') ADVANCE(1204);
      END_STATE();
    case 457:
      if (lookahead == 'X') ADVANCE(1218);
      END_STATE();
    case 458:
      if (lookahead == 'X') ADVANCE(374);
      END_STATE();
    case 459:
      if (lookahead == 'Y') ADVANCE(1244);
      END_STATE();
    case 460:
      if (lookahead == 'Z') ADVANCE(1204);
      END_STATE();
    case 461:
      if (lookahead == 'Z') ADVANCE(1244);
      END_STATE();
    case 462:
      if (lookahead == 'a') ADVANCE(1204);
      END_STATE();
    case 463:
      if (lookahead == 'a') ADVANCE(1257);
      if (lookahead == 'o') ADVANCE(734);
      END_STATE();
    case 464:
      if (lookahead == 'a') ADVANCE(703);
      END_STATE();
    case 465:
      if (lookahead == 'a') ADVANCE(653);
      END_STATE();
    case 466:
      if (lookahead == 'a') ADVANCE(795);
      END_STATE();
    case 467:
      if (lookahead == 'a') ADVANCE(795);
      if (lookahead == 'e') ADVANCE(799);
      if (lookahead == 'i') ADVANCE(520);
      if (lookahead == 'o') ADVANCE(606);
      END_STATE();
    case 468:
      if (lookahead == 'a') ADVANCE(697);
      END_STATE();
    case 469:
      if (lookahead == 'a') ADVANCE(585);
      END_STATE();
    case 470:
      if (lookahead == 'a') ADVANCE(774);
      END_STATE();
    case 471:
      if (lookahead == 'a') ADVANCE(696);
      if (lookahead == 'h') ADVANCE(468);
      if (lookahead == 'l') ADVANCE(473);
      if (lookahead == 'o') ADVANCE(532);
      if (lookahead == 0xf3) ADVANCE(527);
      END_STATE();
    case 472:
      if (lookahead == 'a') ADVANCE(612);
      END_STATE();
    case 473:
      if (lookahead == 'a') ADVANCE(789);
      END_STATE();
    case 474:
      if (lookahead == 'a') ADVANCE(701);
      END_STATE();
    case 475:
      if (lookahead == 'a') ADVANCE(508);
      END_STATE();
    case 476:
      if (lookahead == 'a') ADVANCE(679);
      END_STATE();
    case 477:
      if (lookahead == 'a') ADVANCE(592);
      if (lookahead == 't') ADVANCE(1232);
      END_STATE();
    case 478:
      if (lookahead == 'a') ADVANCE(657);
      END_STATE();
    case 479:
      if (lookahead == 'a') ADVANCE(529);
      END_STATE();
    case 480:
      if (lookahead == 'a') ADVANCE(530);
      END_STATE();
    case 481:
      if (lookahead == 'a') ADVANCE(711);
      if (lookahead == 'o') ADVANCE(625);
      if (lookahead == 'r') ADVANCE(687);
      if (lookahead == 0xe1) ADVANCE(723);
      END_STATE();
    case 482:
      if (lookahead == 'a') ADVANCE(630);
      END_STATE();
    case 483:
      if (lookahead == 'a') ADVANCE(674);
      END_STATE();
    case 484:
      if (lookahead == 'a') ADVANCE(724);
      if (lookahead == 'p') ADVANCE(560);
      END_STATE();
    case 485:
      if (lookahead == 'a') ADVANCE(763);
      END_STATE();
    case 486:
      if (lookahead == 'a') ADVANCE(770);
      if (lookahead == 'e') ADVANCE(489);
      END_STATE();
    case 487:
      if (lookahead == 'a') ADVANCE(758);
      END_STATE();
    case 488:
      if (lookahead == 'a') ADVANCE(715);
      END_STATE();
    case 489:
      if (lookahead == 'a') ADVANCE(753);
      END_STATE();
    case 490:
      if (lookahead == 'a') ADVANCE(764);
      END_STATE();
    case 491:
      if (lookahead == 'a') ADVANCE(702);
      END_STATE();
    case 492:
      if (lookahead == 'a') ADVANCE(728);
      END_STATE();
    case 493:
      if (lookahead == 'a') ADVANCE(673);
      END_STATE();
    case 494:
      if (lookahead == 'a') ADVANCE(790);
      END_STATE();
    case 495:
      if (lookahead == 'a') ADVANCE(594);
      END_STATE();
    case 496:
      if (lookahead == 'a') ADVANCE(594);
      if (lookahead == 't') ADVANCE(1204);
      END_STATE();
    case 497:
      if (lookahead == 'a') ADVANCE(780);
      END_STATE();
    case 498:
      if (lookahead == 'a') ADVANCE(781);
      END_STATE();
    case 499:
      if (lookahead == 'a') ADVANCE(656);
      END_STATE();
    case 500:
      if (lookahead == 'b') ADVANCE(176);
      END_STATE();
    case 501:
      if (lookahead == 'b') ADVANCE(746);
      if (lookahead == 'c') ADVANCE(754);
      if (lookahead == 'g') ADVANCE(722);
      if (lookahead == 'l') ADVANCE(616);
      if (lookahead == 'n') ADVANCE(543);
      if (lookahead == 'p') ADVANCE(484);
      if (lookahead == 'r') ADVANCE(755);
      END_STATE();
    case 502:
      if (lookahead == 'c') ADVANCE(600);
      if (lookahead == 'p') ADVANCE(708);
      if (lookahead == 't') ADVANCE(605);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(502);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1194);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1913);
      END_STATE();
    case 503:
      if (lookahead == 'c') ADVANCE(600);
      if (lookahead == 'p') ADVANCE(709);
      if (lookahead == 't') ADVANCE(605);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(503);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1194);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1913);
      END_STATE();
    case 504:
      if (lookahead == 'c') ADVANCE(600);
      if (lookahead == 't') ADVANCE(605);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(504);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1194);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1913);
      END_STATE();
    case 505:
      if (lookahead == 'c') ADVANCE(617);
      END_STATE();
    case 506:
      if (lookahead == 'c') ADVANCE(203);
      END_STATE();
    case 507:
      if (lookahead == 'c') ADVANCE(642);
      if (lookahead == 'g') ADVANCE(682);
      if (lookahead == 'k') ADVANCE(562);
      END_STATE();
    case 508:
      if (lookahead == 'c') ADVANCE(509);
      END_STATE();
    case 509:
      if (lookahead == 'c') ADVANCE(609);
      END_STATE();
    case 510:
      if (lookahead == 'c') ADVANCE(690);
      END_STATE();
    case 511:
      if (lookahead == 'c') ADVANCE(541);
      END_STATE();
    case 512:
      if (lookahead == 'c') ADVANCE(769);
      END_STATE();
    case 513:
      if (lookahead == 'c') ADVANCE(764);
      END_STATE();
    case 514:
      if (lookahead == 'c') ADVANCE(603);
      if (lookahead == 'e') ADVANCE(506);
      if (lookahead == 't') ADVANCE(485);
      if (lookahead == 'u') ADVANCE(500);
      END_STATE();
    case 515:
      if (lookahead == 'c') ADVANCE(785);
      END_STATE();
    case 516:
      if (lookahead == 'c') ADVANCE(640);
      if (lookahead == 't') ADVANCE(691);
      END_STATE();
    case 517:
      if (lookahead == 'c') ADVANCE(619);
      if (lookahead == 's') ADVANCE(772);
      END_STATE();
    case 518:
      if (lookahead == 'c') ADVANCE(720);
      END_STATE();
    case 519:
      if (lookahead == 'c') ADVANCE(647);
      if (lookahead == 'p') ADVANCE(492);
      if (lookahead == 'r') ADVANCE(555);
      if (lookahead == 's') ADVANCE(581);
      END_STATE();
    case 520:
      if (lookahead == 'd') ADVANCE(1204);
      if (lookahead == 't') ADVANCE(567);
      END_STATE();
    case 521:
      if (lookahead == 'd') ADVANCE(1910);
      END_STATE();
    case 522:
      ADVANCE_MAP(
        'd', 558,
        'f', 1910,
        'n', 1910,
        'r', 1177,
        'u', 1177,
        '\t', 124,
        '\n', 124,
        '\r', 124,
        ' ', 124,
        0xa0, 124,
      );
      END_STATE();
    case 523:
      if (lookahead == 'd') ADVANCE(558);
      if (lookahead == 'r' ||
          lookahead == 'u') ADVANCE(1177);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      END_STATE();
    case 524:
      if (lookahead == 'd') ADVANCE(571);
      END_STATE();
    case 525:
      if (lookahead == 'd') ADVANCE(1177);
      END_STATE();
    case 526:
      if (lookahead == 'd') ADVANCE(1915);
      END_STATE();
    case 527:
      if (lookahead == 'd') ADVANCE(614);
      END_STATE();
    case 528:
      if (lookahead == 'd') ADVANCE(786);
      END_STATE();
    case 529:
      if (lookahead == 'd') ADVANCE(686);
      END_STATE();
    case 530:
      if (lookahead == 'd') ADVANCE(688);
      END_STATE();
    case 531:
      if (lookahead == 'd') ADVANCE(613);
      END_STATE();
    case 532:
      if (lookahead == 'd') ADVANCE(541);
      if (lookahead == 'm') ADVANCE(654);
      if (lookahead == 'n') ADVANCE(741);
      if (lookahead == 'v') ADVANCE(563);
      END_STATE();
    case 533:
      if (lookahead == 'd') ADVANCE(576);
      END_STATE();
    case 534:
      if (lookahead == 'd') ADVANCE(569);
      END_STATE();
    case 535:
      if (lookahead == 'e') ADVANCE(1204);
      END_STATE();
    case 536:
      if (lookahead == 'e') ADVANCE(1910);
      END_STATE();
    case 537:
      if (lookahead == 'e') ADVANCE(1910);
      if (lookahead == 'r') ADVANCE(684);
      END_STATE();
    case 538:
      if (lookahead == 'e') ADVANCE(1167);
      END_STATE();
    case 539:
      if (lookahead == 'e') ADVANCE(1251);
      END_STATE();
    case 540:
      if (lookahead == 'e') ADVANCE(505);
      if (lookahead == 'i') ADVANCE(726);
      if (lookahead == 0xe9) ADVANCE(518);
      END_STATE();
    case 541:
      if (lookahead == 'e') ADVANCE(1244);
      END_STATE();
    case 542:
      if (lookahead == 'e') ADVANCE(1244);
      if (lookahead == 't') ADVANCE(686);
      END_STATE();
    case 543:
      if (lookahead == 'e') ADVANCE(798);
      if (lookahead == 'n') ADVANCE(547);
      END_STATE();
    case 544:
      if (lookahead == 'e') ADVANCE(1232);
      END_STATE();
    case 545:
      if (lookahead == 'e') ADVANCE(542);
      END_STATE();
    case 546:
      if (lookahead == 'e') ADVANCE(1168);
      END_STATE();
    case 547:
      if (lookahead == 'e') ADVANCE(797);
      END_STATE();
    case 548:
      if (lookahead == 'e') ADVANCE(589);
      if (lookahead == 'u') ADVANCE(641);
      END_STATE();
    case 549:
      if (lookahead == 'e') ADVANCE(671);
      END_STATE();
    case 550:
      if (lookahead == 'e') ADVANCE(738);
      END_STATE();
    case 551:
      if (lookahead == 'e') ADVANCE(738);
      if (lookahead == 0xe9) ADVANCE(738);
      END_STATE();
    case 552:
      if (lookahead == 'e') ADVANCE(650);
      END_STATE();
    case 553:
      if (lookahead == 'e') ADVANCE(476);
      END_STATE();
    case 554:
      if (lookahead == 'e') ADVANCE(707);
      END_STATE();
    case 555:
      if (lookahead == 'e') ADVANCE(593);
      END_STATE();
    case 556:
      if (lookahead == 'e') ADVANCE(512);
      END_STATE();
    case 557:
      if (lookahead == 'e') ADVANCE(528);
      END_STATE();
    case 558:
      if (lookahead == 'e') ADVANCE(713);
      END_STATE();
    case 559:
      if (lookahead == 'e') ADVANCE(754);
      END_STATE();
    case 560:
      if (lookahead == 'e') ADVANCE(681);
      END_STATE();
    case 561:
      if (lookahead == 'e') ADVANCE(730);
      END_STATE();
    case 562:
      if (lookahead == 'e') ADVANCE(634);
      END_STATE();
    case 563:
      if (lookahead == 'e') ADVANCE(675);
      END_STATE();
    case 564:
      if (lookahead == 'e') ADVANCE(733);
      END_STATE();
    case 565:
      if (lookahead == 'e') ADVANCE(667);
      END_STATE();
    case 566:
      if (lookahead == 'e') ADVANCE(630);
      END_STATE();
    case 567:
      if (lookahead == 'e') ADVANCE(725);
      END_STATE();
    case 568:
      if (lookahead == 'e') ADVANCE(725);
      if (lookahead == 'm') ADVANCE(573);
      END_STATE();
    case 569:
      if (lookahead == 'e') ADVANCE(718);
      END_STATE();
    case 570:
      if (lookahead == 'e') ADVANCE(710);
      END_STATE();
    case 571:
      if (lookahead == 'e') ADVANCE(710);
      if (lookahead == 'i') ADVANCE(676);
      END_STATE();
    case 572:
      if (lookahead == 'e') ADVANCE(760);
      END_STATE();
    case 573:
      if (lookahead == 'e') ADVANCE(705);
      END_STATE();
    case 574:
      if (lookahead == 'e') ADVANCE(712);
      END_STATE();
    case 575:
      if (lookahead == 'e') ADVANCE(578);
      END_STATE();
    case 576:
      if (lookahead == 'e') ADVANCE(566);
      END_STATE();
    case 577:
      if (lookahead == 'e') ADVANCE(1182);
      END_STATE();
    case 578:
      if (lookahead == 'e') ADVANCE(655);
      END_STATE();
    case 579:
      if (lookahead == 'e') ADVANCE(672);
      END_STATE();
    case 580:
      if (lookahead == 'e') ADVANCE(742);
      END_STATE();
    case 581:
      if (lookahead == 'e') ADVANCE(513);
      END_STATE();
    case 582:
      if (lookahead == 'e') ADVANCE(673);
      END_STATE();
    case 583:
      if (lookahead == 'e') ADVANCE(678);
      END_STATE();
    case 584:
      if (lookahead == 'e') ADVANCE(745);
      END_STATE();
    case 585:
      if (lookahead == 'f') ADVANCE(688);
      END_STATE();
    case 586:
      if (lookahead == 'g') ADVANCE(472);
      if (lookahead == 'n') ADVANCE(526);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      END_STATE();
    case 587:
      if (lookahead == 'g') ADVANCE(472);
      if (lookahead == 'n') ADVANCE(521);
      END_STATE();
    case 588:
      if (lookahead == 'g') ADVANCE(1926);
      END_STATE();
    case 589:
      if (lookahead == 'g') ADVANCE(645);
      END_STATE();
    case 590:
      if (lookahead == 'g') ADVANCE(598);
      END_STATE();
    case 591:
      if (lookahead == 'g') ADVANCE(686);
      END_STATE();
    case 592:
      if (lookahead == 'g') ADVANCE(727);
      END_STATE();
    case 593:
      if (lookahead == 'g') ADVANCE(792);
      END_STATE();
    case 594:
      if (lookahead == 'g') ADVANCE(731);
      END_STATE();
    case 595:
      if (lookahead == 'h') ADVANCE(537);
      if (lookahead == 'o') ADVANCE(1915);
      END_STATE();
    case 596:
      if (lookahead == 'h') ADVANCE(1232);
      END_STATE();
    case 597:
      if (lookahead == 'h') ADVANCE(1227);
      END_STATE();
    case 598:
      if (lookahead == 'h') ADVANCE(1177);
      END_STATE();
    case 599:
      if (lookahead == 'h') ADVANCE(536);
      if (lookahead == 'o') ADVANCE(1910);
      END_STATE();
    case 600:
      if (lookahead == 'h') ADVANCE(464);
      END_STATE();
    case 601:
      if (lookahead == 'h') ADVANCE(538);
      END_STATE();
    case 602:
      if (lookahead == 'h') ADVANCE(714);
      if (lookahead == 'o') ADVANCE(1177);
      END_STATE();
    case 603:
      if (lookahead == 'h') ADVANCE(557);
      END_STATE();
    case 604:
      if (lookahead == 'i') ADVANCE(735);
      END_STATE();
    case 605:
      if (lookahead == 'i') ADVANCE(750);
      END_STATE();
    case 606:
      if (lookahead == 'i') ADVANCE(1244);
      END_STATE();
    case 607:
      if (lookahead == 'i') ADVANCE(928);
      END_STATE();
    case 608:
      if (lookahead == 'i') ADVANCE(794);
      END_STATE();
    case 609:
      if (lookahead == 'i') ADVANCE(695);
      END_STATE();
    case 610:
      if (lookahead == 'i') ADVANCE(635);
      if (lookahead == 'y') ADVANCE(177);
      END_STATE();
    case 611:
      if (lookahead == 'i') ADVANCE(793);
      END_STATE();
    case 612:
      if (lookahead == 'i') ADVANCE(670);
      END_STATE();
    case 613:
      if (lookahead == 'i') ADVANCE(796);
      END_STATE();
    case 614:
      if (lookahead == 'i') ADVANCE(591);
      END_STATE();
    case 615:
      if (lookahead == 'i') ADVANCE(666);
      END_STATE();
    case 616:
      if (lookahead == 'i') ADVANCE(665);
      END_STATE();
    case 617:
      if (lookahead == 'i') ADVANCE(747);
      if (lookahead == 'r') ADVANCE(545);
      END_STATE();
    case 618:
      if (lookahead == 'i') ADVANCE(686);
      if (lookahead == 't') ADVANCE(624);
      END_STATE();
    case 619:
      if (lookahead == 'i') ADVANCE(740);
      END_STATE();
    case 620:
      if (lookahead == 'i') ADVANCE(756);
      if (lookahead == 'r') ADVANCE(486);
      if (lookahead == 0xed) ADVANCE(762);
      END_STATE();
    case 621:
      if (lookahead == 'i') ADVANCE(693);
      END_STATE();
    case 622:
      if (lookahead == 'i') ADVANCE(778);
      if (lookahead == 't') ADVANCE(574);
      END_STATE();
    case 623:
      if (lookahead == 'i') ADVANCE(767);
      END_STATE();
    case 624:
      if (lookahead == 'i') ADVANCE(694);
      END_STATE();
    case 625:
      if (lookahead == 'i') ADVANCE(677);
      END_STATE();
    case 626:
      if (lookahead == 'i') ADVANCE(692);
      END_STATE();
    case 627:
      if (lookahead == 'i') ADVANCE(777);
      END_STATE();
    case 628:
      if (lookahead == 'i') ADVANCE(739);
      END_STATE();
    case 629:
      if (lookahead == 'i') ADVANCE(748);
      END_STATE();
    case 630:
      if (lookahead == 'l') ADVANCE(1204);
      END_STATE();
    case 631:
      if (lookahead == 'l') ADVANCE(463);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(631);
      END_STATE();
    case 632:
      if (lookahead == 'l') ADVANCE(1244);
      END_STATE();
    case 633:
      if (lookahead == 'l') ADVANCE(1171);
      END_STATE();
    case 634:
      if (lookahead == 'l') ADVANCE(1229);
      END_STATE();
    case 635:
      if (lookahead == 'l') ADVANCE(632);
      END_STATE();
    case 636:
      if (lookahead == 'l') ADVANCE(682);
      END_STATE();
    case 637:
      if (lookahead == 'l') ADVANCE(577);
      END_STATE();
    case 638:
      if (lookahead == 'l') ADVANCE(688);
      END_STATE();
    case 639:
      if (lookahead == 'l') ADVANCE(466);
      END_STATE();
    case 640:
      if (lookahead == 'l') ADVANCE(478);
      END_STATE();
    case 641:
      if (lookahead == 'l') ADVANCE(544);
      END_STATE();
    case 642:
      if (lookahead == 'l') ADVANCE(544);
      if (lookahead == 'o') ADVANCE(633);
      END_STATE();
    case 643:
      if (lookahead == 'l') ADVANCE(544);
      if (lookahead == 'r') ADVANCE(535);
      END_STATE();
    case 644:
      if (lookahead == 'l') ADVANCE(535);
      END_STATE();
    case 645:
      if (lookahead == 'l') ADVANCE(499);
      if (lookahead == 'u') ADVANCE(646);
      END_STATE();
    case 646:
      if (lookahead == 'l') ADVANCE(490);
      END_STATE();
    case 647:
      if (lookahead == 'l') ADVANCE(494);
      END_STATE();
    case 648:
      if (lookahead == 'l') ADVANCE(498);
      END_STATE();
    case 649:
      if (lookahead == 'm') ADVANCE(568);
      END_STATE();
    case 650:
      if (lookahead == 'm') ADVANCE(1232);
      END_STATE();
    case 651:
      if (lookahead == 'm') ADVANCE(553);
      if (lookahead == 's') ADVANCE(465);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(651);
      END_STATE();
    case 652:
      if (lookahead == 'm') ADVANCE(553);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(652);
      END_STATE();
    case 653:
      if (lookahead == 'm') ADVANCE(546);
      END_STATE();
    case 654:
      if (lookahead == 'm') ADVANCE(462);
      END_STATE();
    case 655:
      if (lookahead == 'm') ADVANCE(582);
      END_STATE();
    case 656:
      if (lookahead == 'm') ADVANCE(583);
      END_STATE();
    case 657:
      if (lookahead == 'm') ADVANCE(497);
      END_STATE();
    case 658:
      if (lookahead == 'n') ADVANCE(525);
      END_STATE();
    case 659:
      if (lookahead == 'n') ADVANCE(525);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      END_STATE();
    case 660:
      if (lookahead == 'n') ADVANCE(1204);
      END_STATE();
    case 661:
      if (lookahead == 'n') ADVANCE(1910);
      END_STATE();
    case 662:
      if (lookahead == 'n') ADVANCE(517);
      if (lookahead == 't') ADVANCE(552);
      END_STATE();
    case 663:
      if (lookahead == 'n') ADVANCE(1244);
      END_STATE();
    case 664:
      if (lookahead == 'n') ADVANCE(1232);
      END_STATE();
    case 665:
      if (lookahead == 'n') ADVANCE(925);
      END_STATE();
    case 666:
      if (lookahead == 'n') ADVANCE(588);
      END_STATE();
    case 667:
      if (lookahead == 'n') ADVANCE(618);
      END_STATE();
    case 668:
      if (lookahead == 'n') ADVANCE(689);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(668);
      END_STATE();
    case 669:
      if (lookahead == 'n') ADVANCE(534);
      if (lookahead == 'r') ADVANCE(524);
      END_STATE();
    case 670:
      if (lookahead == 'n') ADVANCE(737);
      END_STATE();
    case 671:
      if (lookahead == 'n') ADVANCE(766);
      END_STATE();
    case 672:
      if (lookahead == 'n') ADVANCE(752);
      END_STATE();
    case 673:
      if (lookahead == 'n') ADVANCE(754);
      END_STATE();
    case 674:
      if (lookahead == 'n') ADVANCE(511);
      END_STATE();
    case 675:
      if (lookahead == 'n') ADVANCE(493);
      END_STATE();
    case 676:
      if (lookahead == 'n') ADVANCE(483);
      END_STATE();
    case 677:
      if (lookahead == 'n') ADVANCE(757);
      END_STATE();
    case 678:
      if (lookahead == 'n') ADVANCE(765);
      END_STATE();
    case 679:
      if (lookahead == 'n') ADVANCE(615);
      END_STATE();
    case 680:
      if (lookahead == 'n') ADVANCE(564);
      END_STATE();
    case 681:
      if (lookahead == 'n') ADVANCE(531);
      END_STATE();
    case 682:
      if (lookahead == 'o') ADVANCE(1204);
      END_STATE();
    case 683:
      if (lookahead == 'o') ADVANCE(706);
      END_STATE();
    case 684:
      if (lookahead == 'o') ADVANCE(782);
      END_STATE();
    case 685:
      if (lookahead == 'o') ADVANCE(1924);
      END_STATE();
    case 686:
      if (lookahead == 'o') ADVANCE(1244);
      END_STATE();
    case 687:
      if (lookahead == 'o') ADVANCE(516);
      END_STATE();
    case 688:
      if (lookahead == 'o') ADVANCE(1232);
      END_STATE();
    case 689:
      if (lookahead == 'o') ADVANCE(751);
      END_STATE();
    case 690:
      if (lookahead == 'o') ADVANCE(632);
      END_STATE();
    case 691:
      if (lookahead == 'o') ADVANCE(510);
      END_STATE();
    case 692:
      if (lookahead == 'o') ADVANCE(660);
      END_STATE();
    case 693:
      if (lookahead == 'o') ADVANCE(664);
      END_STATE();
    case 694:
      if (lookahead == 'o') ADVANCE(663);
      END_STATE();
    case 695:
      if (lookahead == 'o') ADVANCE(680);
      if (lookahead == 0xf3) ADVANCE(660);
      END_STATE();
    case 696:
      if (lookahead == 'p') ADVANCE(927);
      END_STATE();
    case 697:
      if (lookahead == 'p') ADVANCE(622);
      if (lookahead == 'r') ADVANCE(779);
      END_STATE();
    case 698:
      if (lookahead == 'p') ADVANCE(716);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(698);
      END_STATE();
    case 699:
      if (lookahead == 'p') ADVANCE(708);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(699);
      END_STATE();
    case 700:
      if (lookahead == 'p') ADVANCE(709);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(700);
      END_STATE();
    case 701:
      if (lookahead == 'p') ADVANCE(597);
      END_STATE();
    case 702:
      if (lookahead == 'p') ADVANCE(596);
      END_STATE();
    case 703:
      if (lookahead == 'p') ADVANCE(776);
      END_STATE();
    case 704:
      if (lookahead == 'p') ADVANCE(732);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(704);
      END_STATE();
    case 705:
      if (lookahead == 'r') ADVANCE(1204);
      END_STATE();
    case 706:
      if (lookahead == 'r') ADVANCE(1910);
      END_STATE();
    case 707:
      if (lookahead == 'r') ADVANCE(1329);
      END_STATE();
    case 708:
      if (lookahead == 'r') ADVANCE(551);
      END_STATE();
    case 709:
      if (lookahead == 'r') ADVANCE(926);
      END_STATE();
    case 710:
      if (lookahead == 'r') ADVANCE(1244);
      END_STATE();
    case 711:
      if (lookahead == 'r') ADVANCE(477);
      END_STATE();
    case 712:
      if (lookahead == 'r') ADVANCE(1232);
      END_STATE();
    case 713:
      if (lookahead == 'r') ADVANCE(1177);
      END_STATE();
    case 714:
      if (lookahead == 'r') ADVANCE(684);
      END_STATE();
    case 715:
      if (lookahead == 'r') ADVANCE(496);
      END_STATE();
    case 716:
      if (lookahead == 'r') ADVANCE(550);
      END_STATE();
    case 717:
      if (lookahead == 'r') ADVANCE(787);
      END_STATE();
    case 718:
      if (lookahead == 'r') ADVANCE(533);
      END_STATE();
    case 719:
      if (lookahead == 'r') ADVANCE(475);
      END_STATE();
    case 720:
      if (lookahead == 'r') ADVANCE(559);
      END_STATE();
    case 721:
      if (lookahead == 'r') ADVANCE(469);
      END_STATE();
    case 722:
      if (lookahead == 'r') ADVANCE(575);
      END_STATE();
    case 723:
      if (lookahead == 'r') ADVANCE(721);
      END_STATE();
    case 724:
      if (lookahead == 'r') ADVANCE(771);
      END_STATE();
    case 725:
      if (lookahead == 'r') ADVANCE(482);
      END_STATE();
    case 726:
      if (lookahead == 'r') ADVANCE(556);
      if (lookahead == 'v') ADVANCE(628);
      END_STATE();
    case 727:
      if (lookahead == 'r') ADVANCE(474);
      END_STATE();
    case 728:
      if (lookahead == 'r') ADVANCE(495);
      END_STATE();
    case 729:
      if (lookahead == 'r') ADVANCE(535);
      END_STATE();
    case 730:
      if (lookahead == 'r') ADVANCE(1182);
      END_STATE();
    case 731:
      if (lookahead == 'r') ADVANCE(491);
      END_STATE();
    case 732:
      if (lookahead == 'r') ADVANCE(584);
      END_STATE();
    case 733:
      if (lookahead == 's') ADVANCE(1204);
      END_STATE();
    case 734:
      if (lookahead == 's') ADVANCE(1255);
      END_STATE();
    case 735:
      if (lookahead == 's') ADVANCE(1177);
      END_STATE();
    case 736:
      if (lookahead == 's') ADVANCE(1330);
      END_STATE();
    case 737:
      if (lookahead == 's') ADVANCE(749);
      END_STATE();
    case 738:
      if (lookahead == 's') ADVANCE(549);
      END_STATE();
    case 739:
      if (lookahead == 's') ADVANCE(621);
      END_STATE();
    case 740:
      if (lookahead == 's') ADVANCE(688);
      END_STATE();
    case 741:
      if (lookahead == 's') ADVANCE(768);
      if (lookahead == 'v') ADVANCE(565);
      END_STATE();
    case 742:
      if (lookahead == 's') ADVANCE(572);
      END_STATE();
    case 743:
      if (lookahead == 's') ADVANCE(544);
      END_STATE();
    case 744:
      if (lookahead == 's') ADVANCE(535);
      END_STATE();
    case 745:
      if (lookahead == 's') ADVANCE(579);
      END_STATE();
    case 746:
      if (lookahead == 's') ADVANCE(487);
      END_STATE();
    case 747:
      if (lookahead == 's') ADVANCE(624);
      END_STATE();
    case 748:
      if (lookahead == 's') ADVANCE(626);
      END_STATE();
    case 749:
      if (lookahead == 't') ADVANCE(1910);
      END_STATE();
    case 750:
      if (lookahead == 't') ADVANCE(637);
      END_STATE();
    case 751:
      if (lookahead == 't') ADVANCE(1919);
      END_STATE();
    case 752:
      if (lookahead == 't') ADVANCE(1251);
      END_STATE();
    case 753:
      if (lookahead == 't') ADVANCE(799);
      END_STATE();
    case 754:
      if (lookahead == 't') ADVANCE(1244);
      END_STATE();
    case 755:
      if (lookahead == 't') ADVANCE(204);
      END_STATE();
    case 756:
      if (lookahead == 't') ADVANCE(643);
      END_STATE();
    case 757:
      if (lookahead == 't') ADVANCE(1232);
      END_STATE();
    case 758:
      if (lookahead == 't') ADVANCE(800);
      END_STATE();
    case 759:
      if (lookahead == 't') ADVANCE(601);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(759);
      END_STATE();
    case 760:
      if (lookahead == 't') ADVANCE(801);
      END_STATE();
    case 761:
      if (lookahead == 't') ADVANCE(685);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(761);
      END_STATE();
    case 762:
      if (lookahead == 't') ADVANCE(784);
      END_STATE();
    case 763:
      if (lookahead == 't') ADVANCE(788);
      END_STATE();
    case 764:
      if (lookahead == 't') ADVANCE(621);
      END_STATE();
    case 765:
      if (lookahead == 't') ADVANCE(686);
      END_STATE();
    case 766:
      if (lookahead == 't') ADVANCE(539);
      END_STATE();
    case 767:
      if (lookahead == 't') ADVANCE(791);
      END_STATE();
    case 768:
      if (lookahead == 't') ADVANCE(623);
      END_STATE();
    case 769:
      if (lookahead == 't') ADVANCE(611);
      END_STATE();
    case 770:
      if (lookahead == 't') ADVANCE(479);
      END_STATE();
    case 771:
      if (lookahead == 't') ADVANCE(480);
      END_STATE();
    case 772:
      if (lookahead == 't') ADVANCE(717);
      END_STATE();
    case 773:
      if (lookahead == 't') ADVANCE(541);
      END_STATE();
    case 774:
      if (lookahead == 't') ADVANCE(554);
      END_STATE();
    case 775:
      if (lookahead == 't') ADVANCE(785);
      END_STATE();
    case 776:
      if (lookahead == 't') ADVANCE(561);
      END_STATE();
    case 777:
      if (lookahead == 't') ADVANCE(644);
      END_STATE();
    case 778:
      if (lookahead == 't') ADVANCE(729);
      END_STATE();
    case 779:
      if (lookahead == 't') ADVANCE(570);
      END_STATE();
    case 780:
      if (lookahead == 't') ADVANCE(624);
      END_STATE();
    case 781:
      if (lookahead == 't') ADVANCE(626);
      END_STATE();
    case 782:
      if (lookahead == 'u') ADVANCE(590);
      END_STATE();
    case 783:
      if (lookahead == 'u') ADVANCE(649);
      END_STATE();
    case 784:
      if (lookahead == 'u') ADVANCE(636);
      END_STATE();
    case 785:
      if (lookahead == 'u') ADVANCE(638);
      END_STATE();
    case 786:
      if (lookahead == 'u') ADVANCE(641);
      END_STATE();
    case 787:
      if (lookahead == 'u') ADVANCE(655);
      END_STATE();
    case 788:
      if (lookahead == 'u') ADVANCE(773);
      END_STATE();
    case 789:
      if (lookahead == 'u') ADVANCE(743);
      END_STATE();
    case 790:
      if (lookahead == 'u') ADVANCE(744);
      END_STATE();
    case 791:
      if (lookahead == 'u') ADVANCE(780);
      END_STATE();
    case 792:
      if (lookahead == 'u') ADVANCE(648);
      END_STATE();
    case 793:
      if (lookahead == 'v') ADVANCE(541);
      END_STATE();
    case 794:
      if (lookahead == 'v') ADVANCE(629);
      END_STATE();
    case 795:
      if (lookahead == 'w') ADVANCE(1244);
      END_STATE();
    case 796:
      if (lookahead == 'x') ADVANCE(1204);
      END_STATE();
    case 797:
      if (lookahead == 'x') ADVANCE(1226);
      END_STATE();
    case 798:
      if (lookahead == 'x') ADVANCE(682);
      END_STATE();
    case 799:
      if (lookahead == 'y') ADVANCE(1244);
      END_STATE();
    case 800:
      if (lookahead == 'z') ADVANCE(1204);
      END_STATE();
    case 801:
      if (lookahead == 'z') ADVANCE(1244);
      END_STATE();
    case 802:
      if (lookahead == 0xbb) ADVANCE(1923);
      END_STATE();
    case 803:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(802);
      END_STATE();
    case 804:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(803);
      END_STATE();
    case 805:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(804);
      END_STATE();
    case 806:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(805);
      END_STATE();
    case 807:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(806);
      END_STATE();
    case 808:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(807);
      END_STATE();
    case 809:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(808);
      END_STATE();
    case 810:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(809);
      END_STATE();
    case 811:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(810);
      END_STATE();
    case 812:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(811);
      END_STATE();
    case 813:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(812);
      END_STATE();
    case 814:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(813);
      END_STATE();
    case 815:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(814);
      END_STATE();
    case 816:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(815);
      END_STATE();
    case 817:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(816);
      END_STATE();
    case 818:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(817);
      END_STATE();
    case 819:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(818);
      END_STATE();
    case 820:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(819);
      END_STATE();
    case 821:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(820);
      END_STATE();
    case 822:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(821);
      END_STATE();
    case 823:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(822);
      END_STATE();
    case 824:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(823);
      END_STATE();
    case 825:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(824);
      END_STATE();
    case 826:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(825);
      END_STATE();
    case 827:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(826);
      END_STATE();
    case 828:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(827);
      END_STATE();
    case 829:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(828);
      END_STATE();
    case 830:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(829);
      END_STATE();
    case 831:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(830);
      END_STATE();
    case 832:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(831);
      END_STATE();
    case 833:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(832);
      END_STATE();
    case 834:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(833);
      END_STATE();
    case 835:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(834);
      END_STATE();
    case 836:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(835);
      END_STATE();
    case 837:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(836);
      END_STATE();
    case 838:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(837);
      END_STATE();
    case 839:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(838);
      END_STATE();
    case 840:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(839);
      END_STATE();
    case 841:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(840);
      END_STATE();
    case 842:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(841);
      END_STATE();
    case 843:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(842);
      END_STATE();
    case 844:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(843);
      END_STATE();
    case 845:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(844);
      END_STATE();
    case 846:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(845);
      END_STATE();
    case 847:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(846);
      END_STATE();
    case 848:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(847);
      END_STATE();
    case 849:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(848);
      END_STATE();
    case 850:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(849);
      END_STATE();
    case 851:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(850);
      END_STATE();
    case 852:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(851);
      END_STATE();
    case 853:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(852);
      END_STATE();
    case 854:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(853);
      END_STATE();
    case 855:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(854);
      END_STATE();
    case 856:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(855);
      END_STATE();
    case 857:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(856);
      END_STATE();
    case 858:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(857);
      END_STATE();
    case 859:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(858);
      END_STATE();
    case 860:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(859);
      END_STATE();
    case 861:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(860);
      END_STATE();
    case 862:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(861);
      END_STATE();
    case 863:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(862);
      END_STATE();
    case 864:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(863);
      END_STATE();
    case 865:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(864);
      END_STATE();
    case 866:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(865);
      END_STATE();
    case 867:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(866);
      END_STATE();
    case 868:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(867);
      END_STATE();
    case 869:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(868);
      END_STATE();
    case 870:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(869);
      END_STATE();
    case 871:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(870);
      END_STATE();
    case 872:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(871);
      END_STATE();
    case 873:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(872);
      END_STATE();
    case 874:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(873);
      END_STATE();
    case 875:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(874);
      END_STATE();
    case 876:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(875);
      END_STATE();
    case 877:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(876);
      END_STATE();
    case 878:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(877);
      END_STATE();
    case 879:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(878);
      END_STATE();
    case 880:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(879);
      END_STATE();
    case 881:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(880);
      END_STATE();
    case 882:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(881);
      END_STATE();
    case 883:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(882);
      END_STATE();
    case 884:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(883);
      END_STATE();
    case 885:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(884);
      END_STATE();
    case 886:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(885);
      END_STATE();
    case 887:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(886);
      END_STATE();
    case 888:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(887);
      END_STATE();
    case 889:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(888);
      END_STATE();
    case 890:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(889);
      END_STATE();
    case 891:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(890);
      END_STATE();
    case 892:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(891);
      END_STATE();
    case 893:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(892);
      END_STATE();
    case 894:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(893);
      END_STATE();
    case 895:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(894);
      END_STATE();
    case 896:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(895);
      END_STATE();
    case 897:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(896);
      END_STATE();
    case 898:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(897);
      END_STATE();
    case 899:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(898);
      END_STATE();
    case 900:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(899);
      END_STATE();
    case 901:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(900);
      END_STATE();
    case 902:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(901);
      END_STATE();
    case 903:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(902);
      END_STATE();
    case 904:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(903);
      END_STATE();
    case 905:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(904);
      END_STATE();
    case 906:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(905);
      END_STATE();
    case 907:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(906);
      END_STATE();
    case 908:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(907);
      END_STATE();
    case 909:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(908);
      END_STATE();
    case 910:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(909);
      END_STATE();
    case 911:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(910);
      END_STATE();
    case 912:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(911);
      END_STATE();
    case 913:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(912);
      END_STATE();
    case 914:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(913);
      END_STATE();
    case 915:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(914);
      END_STATE();
    case 916:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(915);
      END_STATE();
    case 917:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(916);
      END_STATE();
    case 918:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(917);
      END_STATE();
    case 919:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(918);
      END_STATE();
    case 920:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(919);
      END_STATE();
    case 921:
      if (lookahead == 0xbb) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(920);
      END_STATE();
    case 922:
      if (lookahead == 0xc9) ADVANCE(209);
      END_STATE();
    case 923:
      if (lookahead == 0xcd) ADVANCE(438);
      END_STATE();
    case 924:
      if (lookahead == 0xd3) ADVANCE(359);
      END_STATE();
    case 925:
      if (lookahead == 0xe9) ADVANCE(462);
      END_STATE();
    case 926:
      if (lookahead == 0xe9) ADVANCE(745);
      END_STATE();
    case 927:
      if (lookahead == 0xed) ADVANCE(775);
      END_STATE();
    case 928:
      if (lookahead == 0xf3) ADVANCE(660);
      END_STATE();
    case 929:
      if (lookahead == 0x406) ADVANCE(1204);
      END_STATE();
    case 930:
      if (lookahead == 0x410) ADVANCE(937);
      if (lookahead == 0x430) ADVANCE(955);
      END_STATE();
    case 931:
      if (lookahead == 0x410) ADVANCE(942);
      if (lookahead == 0x430) ADVANCE(960);
      END_STATE();
    case 932:
      if (lookahead == 0x410) ADVANCE(944);
      END_STATE();
    case 933:
      if (lookahead == 0x415) ADVANCE(936);
      if (lookahead == 0x422) ADVANCE(929);
      if (lookahead == 0x42c) ADVANCE(934);
      END_STATE();
    case 934:
      if (lookahead == 0x415) ADVANCE(1238);
      if (lookahead == 0x418 ||
          lookahead == 0x42f) ADVANCE(1204);
      END_STATE();
    case 935:
      if (lookahead == 0x418) ADVANCE(1204);
      END_STATE();
    case 936:
      if (lookahead == 0x419) ADVANCE(1204);
      END_STATE();
    case 937:
      if (lookahead == 0x41a) ADVANCE(941);
      END_STATE();
    case 938:
      if (lookahead == 0x41a) ADVANCE(946);
      END_STATE();
    case 939:
      if (lookahead == 0x41d) ADVANCE(1247);
      END_STATE();
    case 940:
      if (lookahead == 0x41d) ADVANCE(938);
      END_STATE();
    case 941:
      if (lookahead == 0x41e) ADVANCE(939);
      END_STATE();
    case 942:
      if (lookahead == 0x421) ADVANCE(945);
      END_STATE();
    case 943:
      if (lookahead == 0x422) ADVANCE(932);
      if (lookahead == 0x442) ADVANCE(950);
      END_STATE();
    case 944:
      if (lookahead == 0x422) ADVANCE(933);
      END_STATE();
    case 945:
      if (lookahead == 0x422) ADVANCE(935);
      END_STATE();
    case 946:
      if (lookahead == 0x422) ADVANCE(1236);
      END_STATE();
    case 947:
      if (lookahead == 0x423) ADVANCE(940);
      if (lookahead == 0x443) ADVANCE(958);
      END_STATE();
    case 948:
      if (lookahead == 0x430) ADVANCE(955);
      END_STATE();
    case 949:
      if (lookahead == 0x430) ADVANCE(960);
      END_STATE();
    case 950:
      if (lookahead == 0x430) ADVANCE(961);
      END_STATE();
    case 951:
      if (lookahead == 0x435) ADVANCE(954);
      if (lookahead == 0x442) ADVANCE(966);
      if (lookahead == 0x44c) ADVANCE(952);
      END_STATE();
    case 952:
      if (lookahead == 0x435) ADVANCE(1242);
      if (lookahead == 0x438 ||
          lookahead == 0x44f) ADVANCE(1204);
      END_STATE();
    case 953:
      if (lookahead == 0x438) ADVANCE(1204);
      END_STATE();
    case 954:
      if (lookahead == 0x439) ADVANCE(1204);
      END_STATE();
    case 955:
      if (lookahead == 0x43a) ADVANCE(959);
      END_STATE();
    case 956:
      if (lookahead == 0x43a) ADVANCE(963);
      END_STATE();
    case 957:
      if (lookahead == 0x43d) ADVANCE(1249);
      END_STATE();
    case 958:
      if (lookahead == 0x43d) ADVANCE(956);
      END_STATE();
    case 959:
      if (lookahead == 0x43e) ADVANCE(957);
      END_STATE();
    case 960:
      if (lookahead == 0x441) ADVANCE(962);
      END_STATE();
    case 961:
      if (lookahead == 0x442) ADVANCE(951);
      END_STATE();
    case 962:
      if (lookahead == 0x442) ADVANCE(953);
      END_STATE();
    case 963:
      if (lookahead == 0x442) ADVANCE(1240);
      END_STATE();
    case 964:
      if (lookahead == 0x442) ADVANCE(950);
      END_STATE();
    case 965:
      if (lookahead == 0x443) ADVANCE(958);
      END_STATE();
    case 966:
      if (lookahead == 0x456) ADVANCE(1204);
      END_STATE();
    case 967:
      if (lookahead == 0x2019) ADVANCE(1923);
      END_STATE();
    case 968:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(967);
      END_STATE();
    case 969:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(968);
      END_STATE();
    case 970:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(969);
      END_STATE();
    case 971:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(970);
      END_STATE();
    case 972:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(971);
      END_STATE();
    case 973:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(972);
      END_STATE();
    case 974:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(973);
      END_STATE();
    case 975:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(974);
      END_STATE();
    case 976:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(975);
      END_STATE();
    case 977:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(976);
      END_STATE();
    case 978:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(977);
      END_STATE();
    case 979:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(978);
      END_STATE();
    case 980:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(979);
      END_STATE();
    case 981:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(980);
      END_STATE();
    case 982:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(981);
      END_STATE();
    case 983:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(982);
      END_STATE();
    case 984:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(983);
      END_STATE();
    case 985:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(984);
      END_STATE();
    case 986:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(985);
      END_STATE();
    case 987:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(986);
      END_STATE();
    case 988:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(987);
      END_STATE();
    case 989:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(988);
      END_STATE();
    case 990:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(989);
      END_STATE();
    case 991:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(990);
      END_STATE();
    case 992:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(991);
      END_STATE();
    case 993:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(992);
      END_STATE();
    case 994:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(993);
      END_STATE();
    case 995:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(994);
      END_STATE();
    case 996:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(995);
      END_STATE();
    case 997:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(996);
      END_STATE();
    case 998:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(997);
      END_STATE();
    case 999:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(998);
      END_STATE();
    case 1000:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(999);
      END_STATE();
    case 1001:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1000);
      END_STATE();
    case 1002:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1001);
      END_STATE();
    case 1003:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1002);
      END_STATE();
    case 1004:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1003);
      END_STATE();
    case 1005:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1004);
      END_STATE();
    case 1006:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1005);
      END_STATE();
    case 1007:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1006);
      END_STATE();
    case 1008:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1007);
      END_STATE();
    case 1009:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1008);
      END_STATE();
    case 1010:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1009);
      END_STATE();
    case 1011:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1010);
      END_STATE();
    case 1012:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1011);
      END_STATE();
    case 1013:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1012);
      END_STATE();
    case 1014:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1013);
      END_STATE();
    case 1015:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1014);
      END_STATE();
    case 1016:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1015);
      END_STATE();
    case 1017:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1016);
      END_STATE();
    case 1018:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1017);
      END_STATE();
    case 1019:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1018);
      END_STATE();
    case 1020:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1019);
      END_STATE();
    case 1021:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1020);
      END_STATE();
    case 1022:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1021);
      END_STATE();
    case 1023:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1022);
      END_STATE();
    case 1024:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1023);
      END_STATE();
    case 1025:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1024);
      END_STATE();
    case 1026:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1025);
      END_STATE();
    case 1027:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1026);
      END_STATE();
    case 1028:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1027);
      END_STATE();
    case 1029:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1028);
      END_STATE();
    case 1030:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1029);
      END_STATE();
    case 1031:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1030);
      END_STATE();
    case 1032:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1031);
      END_STATE();
    case 1033:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1032);
      END_STATE();
    case 1034:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1033);
      END_STATE();
    case 1035:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1034);
      END_STATE();
    case 1036:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1035);
      END_STATE();
    case 1037:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1036);
      END_STATE();
    case 1038:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1037);
      END_STATE();
    case 1039:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1038);
      END_STATE();
    case 1040:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1039);
      END_STATE();
    case 1041:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1040);
      END_STATE();
    case 1042:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1041);
      END_STATE();
    case 1043:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1042);
      END_STATE();
    case 1044:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1043);
      END_STATE();
    case 1045:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1044);
      END_STATE();
    case 1046:
      if (lookahead == 0x2019) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1045);
      END_STATE();
    case 1047:
      if (lookahead == 0x201d) ADVANCE(1923);
      END_STATE();
    case 1048:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1047);
      END_STATE();
    case 1049:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1048);
      END_STATE();
    case 1050:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1049);
      END_STATE();
    case 1051:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1050);
      END_STATE();
    case 1052:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1051);
      END_STATE();
    case 1053:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1052);
      END_STATE();
    case 1054:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1053);
      END_STATE();
    case 1055:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1054);
      END_STATE();
    case 1056:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1055);
      END_STATE();
    case 1057:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1056);
      END_STATE();
    case 1058:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1057);
      END_STATE();
    case 1059:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1058);
      END_STATE();
    case 1060:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1059);
      END_STATE();
    case 1061:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1060);
      END_STATE();
    case 1062:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1061);
      END_STATE();
    case 1063:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1062);
      END_STATE();
    case 1064:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1063);
      END_STATE();
    case 1065:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1064);
      END_STATE();
    case 1066:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1065);
      END_STATE();
    case 1067:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1066);
      END_STATE();
    case 1068:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1067);
      END_STATE();
    case 1069:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1068);
      END_STATE();
    case 1070:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1069);
      END_STATE();
    case 1071:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1070);
      END_STATE();
    case 1072:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1071);
      END_STATE();
    case 1073:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1072);
      END_STATE();
    case 1074:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1073);
      END_STATE();
    case 1075:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1074);
      END_STATE();
    case 1076:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1075);
      END_STATE();
    case 1077:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1076);
      END_STATE();
    case 1078:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1077);
      END_STATE();
    case 1079:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1078);
      END_STATE();
    case 1080:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1079);
      END_STATE();
    case 1081:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1080);
      END_STATE();
    case 1082:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1081);
      END_STATE();
    case 1083:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1082);
      END_STATE();
    case 1084:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1083);
      END_STATE();
    case 1085:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1084);
      END_STATE();
    case 1086:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1085);
      END_STATE();
    case 1087:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1086);
      END_STATE();
    case 1088:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1087);
      END_STATE();
    case 1089:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1088);
      END_STATE();
    case 1090:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1089);
      END_STATE();
    case 1091:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1090);
      END_STATE();
    case 1092:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1091);
      END_STATE();
    case 1093:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1092);
      END_STATE();
    case 1094:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1093);
      END_STATE();
    case 1095:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1094);
      END_STATE();
    case 1096:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1095);
      END_STATE();
    case 1097:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1096);
      END_STATE();
    case 1098:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1097);
      END_STATE();
    case 1099:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1098);
      END_STATE();
    case 1100:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1099);
      END_STATE();
    case 1101:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1100);
      END_STATE();
    case 1102:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1101);
      END_STATE();
    case 1103:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1102);
      END_STATE();
    case 1104:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1103);
      END_STATE();
    case 1105:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1104);
      END_STATE();
    case 1106:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1105);
      END_STATE();
    case 1107:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1106);
      END_STATE();
    case 1108:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1107);
      END_STATE();
    case 1109:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1108);
      END_STATE();
    case 1110:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1109);
      END_STATE();
    case 1111:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1110);
      END_STATE();
    case 1112:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1111);
      END_STATE();
    case 1113:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1112);
      END_STATE();
    case 1114:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1113);
      END_STATE();
    case 1115:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1114);
      END_STATE();
    case 1116:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1115);
      END_STATE();
    case 1117:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1116);
      END_STATE();
    case 1118:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1117);
      END_STATE();
    case 1119:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1118);
      END_STATE();
    case 1120:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1119);
      END_STATE();
    case 1121:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1120);
      END_STATE();
    case 1122:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1121);
      END_STATE();
    case 1123:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1122);
      END_STATE();
    case 1124:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1123);
      END_STATE();
    case 1125:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1124);
      END_STATE();
    case 1126:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1125);
      END_STATE();
    case 1127:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1126);
      END_STATE();
    case 1128:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1127);
      END_STATE();
    case 1129:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1128);
      END_STATE();
    case 1130:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1129);
      END_STATE();
    case 1131:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1130);
      END_STATE();
    case 1132:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1131);
      END_STATE();
    case 1133:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1132);
      END_STATE();
    case 1134:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1133);
      END_STATE();
    case 1135:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1134);
      END_STATE();
    case 1136:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1135);
      END_STATE();
    case 1137:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1136);
      END_STATE();
    case 1138:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1137);
      END_STATE();
    case 1139:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1138);
      END_STATE();
    case 1140:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1139);
      END_STATE();
    case 1141:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1140);
      END_STATE();
    case 1142:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1141);
      END_STATE();
    case 1143:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1142);
      END_STATE();
    case 1144:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1143);
      END_STATE();
    case 1145:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1144);
      END_STATE();
    case 1146:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1145);
      END_STATE();
    case 1147:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1146);
      END_STATE();
    case 1148:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1147);
      END_STATE();
    case 1149:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1148);
      END_STATE();
    case 1150:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1149);
      END_STATE();
    case 1151:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1150);
      END_STATE();
    case 1152:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1151);
      END_STATE();
    case 1153:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1152);
      END_STATE();
    case 1154:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1153);
      END_STATE();
    case 1155:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1154);
      END_STATE();
    case 1156:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1155);
      END_STATE();
    case 1157:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1156);
      END_STATE();
    case 1158:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1157);
      END_STATE();
    case 1159:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1158);
      END_STATE();
    case 1160:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1159);
      END_STATE();
    case 1161:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1160);
      END_STATE();
    case 1162:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1161);
      END_STATE();
    case 1163:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1162);
      END_STATE();
    case 1164:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1163);
      END_STATE();
    case 1165:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1164);
      END_STATE();
    case 1166:
      if (lookahead == 0x201d) ADVANCE(1923);
      if (lookahead != 0) ADVANCE(1165);
      END_STATE();
    case 1167:
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(651);
      END_STATE();
    case 1168:
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(652);
      END_STATE();
    case 1169:
      if (lookahead == 'I' ||
          lookahead == 'O') ADVANCE(1204);
      END_STATE();
    case 1170:
      if (lookahead == 'f' ||
          lookahead == 'n') ADVANCE(1910);
      END_STATE();
    case 1171:
      if (lookahead == 'i' ||
          lookahead == 'o') ADVANCE(1204);
      END_STATE();
    case 1172:
      if (lookahead == 'n' ||
          lookahead == 't') ADVANCE(1177);
      END_STATE();
    case 1173:
      if (lookahead == 'i' ||
          lookahead == 'v' ||
          lookahead == 'x') ADVANCE(1365);
      END_STATE();
    case 1174:
      if (lookahead == 'i' ||
          lookahead == 'v' ||
          lookahead == 'x') ADVANCE(1365);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1322);
      END_STATE();
    case 1175:
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1176);
      END_STATE();
    case 1176:
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1176);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1195);
      END_STATE();
    case 1177:
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(124);
      END_STATE();
    case 1178:
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1179);
      END_STATE();
    case 1179:
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1179);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1913);
      END_STATE();
    case 1180:
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1181);
      END_STATE();
    case 1181:
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1181);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1194);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1913);
      END_STATE();
    case 1182:
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1183);
      END_STATE();
    case 1183:
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1183);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      END_STATE();
    case 1184:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(147);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(166);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(144);
      END_STATE();
    case 1185:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(147);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(144);
      END_STATE();
    case 1186:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1381);
      END_STATE();
    case 1187:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1367);
      END_STATE();
    case 1188:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1322);
      END_STATE();
    case 1189:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(159);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(171);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(156);
      END_STATE();
    case 1190:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(159);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(156);
      END_STATE();
    case 1191:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1178);
      END_STATE();
    case 1192:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1191);
      END_STATE();
    case 1193:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1187);
      END_STATE();
    case 1194:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1192);
      END_STATE();
    case 1195:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1193);
      END_STATE();
    case 1196:
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1911);
      END_STATE();
    case 1197:
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(150);
      END_STATE();
    case 1198:
      if (eof) ADVANCE(1203);
      ADVANCE_MAP(
        '"', 2636,
        '(', 2635,
        'A', 1351,
        'B', 1357,
        'C', 1283,
        'D', 1354,
        'E', 1363,
        'F', 1360,
        'G', 1356,
        'I', 1292,
        'L', 1284,
        'M', 1362,
        'N', 1361,
        'O', 1359,
        'P', 1350,
        'R', 1355,
        'S', 1352,
        'T', 1358,
        'W', 1353,
        'a', 1942,
        'b', 1946,
        'c', 1935,
        'd', 1949,
        'e', 1954,
        'f', 1957,
        'g', 1950,
        'h', 1936,
        'i', 1956,
        'l', 1941,
        'm', 1938,
        'n', 1958,
        'o', 1955,
        'p', 1940,
        'r', 1948,
        's', 1944,
        't', 1953,
        'w', 1945,
        0xa7, 1233,
        0xab, 2637,
        0x417, 2581,
        0x41f, 2598,
        0x421, 2594,
        0x427, 2582,
        0x437, 2599,
        0x43f, 2616,
        0x441, 2615,
        0x447, 2600,
        0x2018, 2638,
        0x201c, 2639,
        'V', 1297,
        'X', 1297,
        ')', 2634,
        ',', 2634,
        ':', 2634,
        0xbb, 2634,
        0x201d, 2634,
        '!', 1928,
        '.', 1928,
        ';', 1928,
        '?', 1928,
        0x3002, 1928,
        0xff1b, 1928,
        'H', 1364,
        'J', 1364,
        'K', 1364,
        'Q', 1364,
        'U', 1364,
        'Y', 1364,
        'Z', 1364,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0) SKIP(1198);
      if (('j' <= lookahead && lookahead <= 'z')) ADVANCE(1959);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1316);
      if (lookahead != 0) ADVANCE(2633);
      END_STATE();
    case 1199:
      if (eof) ADVANCE(1203);
      ADVANCE_MAP(
        '"', 2636,
        'A', 1997,
        'B', 2080,
        'C', 1966,
        'D', 2036,
        'E', 2499,
        'F', 2163,
        'G', 2041,
        'I', 2127,
        'L', 1967,
        'M', 2235,
        'N', 2210,
        'O', 2130,
        'P', 1972,
        'R', 2037,
        'S', 2000,
        'T', 2089,
        'W', 2034,
        'a', 2273,
        'b', 2312,
        'c', 2231,
        'd', 2327,
        'e', 2410,
        'f', 2483,
        'g', 2328,
        'h', 2232,
        'i', 2446,
        'l', 2244,
        'm', 2234,
        'n', 2545,
        'o', 2445,
        'p', 2242,
        'r', 2314,
        's', 2278,
        't', 2380,
        'w', 2310,
        0xa7, 1233,
        0xab, 2637,
        0x417, 2581,
        0x41f, 2598,
        0x421, 2594,
        0x427, 2582,
        0x437, 2599,
        0x43f, 2616,
        0x441, 2615,
        0x447, 2600,
        0x2018, 2638,
        0x201c, 2639,
        '!', 1928,
        '.', 1928,
        ';', 1928,
        '?', 1928,
        0x3002, 1928,
        0xff1b, 1928,
        '(', 2634,
        ')', 2634,
        ',', 2634,
        ':', 2634,
        0xbb, 2634,
        0x201d, 2634,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0) SKIP(1199);
      if (lookahead != 0) ADVANCE(2633);
      END_STATE();
    case 1200:
      if (eof) ADVANCE(1203);
      ADVANCE_MAP(
        '"', 2636,
        'A', 1997,
        'B', 2080,
        'C', 1966,
        'D', 2036,
        'E', 2499,
        'F', 2163,
        'G', 2041,
        'I', 2127,
        'L', 1967,
        'M', 2235,
        'N', 2210,
        'O', 2130,
        'P', 1972,
        'R', 2037,
        'S', 2000,
        'T', 2089,
        'W', 2034,
        'a', 2273,
        'b', 2312,
        'c', 2231,
        'd', 2327,
        'e', 2410,
        'f', 2483,
        'g', 2328,
        'h', 2232,
        'i', 2446,
        'l', 2244,
        'm', 2234,
        'n', 2545,
        'o', 2445,
        'p', 2242,
        'r', 2314,
        's', 2278,
        't', 2380,
        'w', 2310,
        0xa7, 1233,
        0xab, 2637,
        0x417, 2581,
        0x41f, 2598,
        0x421, 2594,
        0x427, 2582,
        0x437, 2599,
        0x43f, 2616,
        0x441, 2615,
        0x447, 2600,
        0x2018, 2638,
        0x201c, 2639,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0) SKIP(1200);
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
          lookahead == 0xff1b) ADVANCE(2634);
      if (lookahead != 0) ADVANCE(2633);
      END_STATE();
    case 1201:
      if (eof) ADVANCE(1203);
      ADVANCE_MAP(
        '"', 2636,
        'A', 1997,
        'B', 2080,
        'C', 1965,
        'D', 2036,
        'E', 2004,
        'F', 2163,
        'G', 2022,
        'I', 2013,
        'L', 1967,
        'M', 2235,
        'N', 2210,
        'O', 2130,
        'P', 1972,
        'R', 2037,
        'S', 1999,
        'T', 2053,
        'U', 2024,
        'W', 2034,
        'a', 2273,
        'b', 2312,
        'c', 2231,
        'd', 2313,
        'e', 2410,
        'f', 2483,
        'g', 2328,
        'h', 2232,
        'i', 2446,
        'l', 2244,
        'm', 2234,
        'n', 2545,
        'o', 2365,
        'p', 2242,
        'r', 2314,
        's', 2278,
        't', 2380,
        'v', 2236,
        'w', 2310,
        0xa7, 1233,
        0xab, 2637,
        0x417, 2581,
        0x41f, 2598,
        0x421, 2594,
        0x427, 2582,
        0x437, 2599,
        0x43f, 2616,
        0x441, 2615,
        0x447, 2600,
        0x2018, 2638,
        0x201c, 2639,
        '!', 1928,
        '.', 1928,
        ';', 1928,
        '?', 1928,
        0x3002, 1928,
        0xff1b, 1928,
        '(', 2634,
        ')', 2634,
        ',', 2634,
        ':', 2634,
        0xbb, 2634,
        0x201d, 2634,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0) SKIP(1201);
      if (lookahead != 0) ADVANCE(2633);
      END_STATE();
    case 1202:
      if (eof) ADVANCE(1203);
      ADVANCE_MAP(
        '"', 2636,
        'A', 1414,
        'B', 1489,
        'C', 1389,
        'D', 1444,
        'E', 1840,
        'F', 1567,
        'G', 1453,
        'I', 1539,
        'L', 1384,
        'M', 1646,
        'N', 1621,
        'O', 1540,
        'P', 1387,
        'R', 1445,
        'S', 1420,
        'T', 1499,
        'W', 1442,
        'a', 2273,
        'b', 2312,
        'c', 2230,
        'd', 2327,
        'e', 2410,
        'f', 2483,
        'g', 2328,
        'h', 2232,
        'i', 2446,
        'l', 2233,
        'm', 2234,
        'n', 2545,
        'o', 2445,
        'p', 2242,
        'r', 2314,
        's', 2277,
        't', 2376,
        'w', 2310,
        0xa7, 1233,
        0xab, 2637,
        0x417, 2581,
        0x41f, 2598,
        0x421, 2594,
        0x427, 2582,
        0x437, 2599,
        0x43f, 2616,
        0x441, 2615,
        0x447, 2600,
        0x2018, 2638,
        0x201c, 2639,
        '!', 1928,
        '.', 1928,
        ';', 1928,
        '?', 1928,
        0x3002, 1928,
        0xff1b, 1928,
        '(', 2634,
        ')', 2634,
        ',', 2634,
        ':', 2634,
        0xbb, 2634,
        0x201d, 2634,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0) SKIP(1202);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(2632);
      if (('H' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(1912);
      if (lookahead != 0) ADVANCE(2633);
      END_STATE();
    case 1203:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 1204:
      ACCEPT_TOKEN(sym__unit_word);
      END_STATE();
    case 1205:
      ACCEPT_TOKEN(sym__unit_word);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        0x2013, 1929,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1206:
      ACCEPT_TOKEN(sym__unit_word);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1929,
        0x2013, 1929,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1207:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1210);
      if (lookahead == 'S') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1208:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1210);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1209:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1536);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1210:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'S') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1211:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1214);
      if (lookahead == 's') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1212:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1214);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1213:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1791);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1214:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 's') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1215:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1216:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'E') ADVANCE(1222);
      if (lookahead == 'S') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1217:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'E') ADVANCE(1222);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1218:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'E') ADVANCE(1223);
      END_STATE();
    case 1219:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'E') ADVANCE(1223);
      if (lookahead == 'S') ADVANCE(1204);
      END_STATE();
    case 1220:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'E') ADVANCE(2124);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1221:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'E') ADVANCE(359);
      END_STATE();
    case 1222:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'S') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1223:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'S') ADVANCE(1204);
      END_STATE();
    case 1224:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'e') ADVANCE(1231);
      if (lookahead == 's') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1225:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'e') ADVANCE(1231);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1226:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'e') ADVANCE(1232);
      END_STATE();
    case 1227:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'e') ADVANCE(1232);
      if (lookahead == 's') ADVANCE(1204);
      END_STATE();
    case 1228:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'e') ADVANCE(2440);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1229:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 'e') ADVANCE(660);
      END_STATE();
    case 1230:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 's') ADVANCE(1243);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1183);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1231:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 's') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1232:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 's') ADVANCE(1204);
      END_STATE();
    case 1233:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0xa7) ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1234:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0xa7) ADVANCE(1204);
      END_STATE();
    case 1235:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0x410) ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1236:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0x410) ADVANCE(1204);
      END_STATE();
    case 1237:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0x419) ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1238:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0x419) ADVANCE(1204);
      END_STATE();
    case 1239:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0x430) ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1240:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0x430) ADVANCE(1204);
      END_STATE();
    case 1241:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0x439) ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1242:
      ACCEPT_TOKEN(sym__unit_word);
      if (lookahead == 0x439) ADVANCE(1204);
      END_STATE();
    case 1243:
      ACCEPT_TOKEN(sym__unit_word);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1244:
      ACCEPT_TOKEN(sym__instrument_word);
      END_STATE();
    case 1245:
      ACCEPT_TOKEN(sym__instrument_word);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1246:
      ACCEPT_TOKEN(sym__instrument_word);
      if (lookahead == 0x410 ||
          lookahead == 0x423) ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1247:
      ACCEPT_TOKEN(sym__instrument_word);
      if (lookahead == 0x410 ||
          lookahead == 0x423) ADVANCE(1244);
      END_STATE();
    case 1248:
      ACCEPT_TOKEN(sym__instrument_word);
      if (lookahead == 0x430 ||
          lookahead == 0x443) ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1249:
      ACCEPT_TOKEN(sym__instrument_word);
      if (lookahead == 0x430 ||
          lookahead == 0x443) ADVANCE(1244);
      END_STATE();
    case 1250:
      ACCEPT_TOKEN(sym__instrument_word);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1251:
      ACCEPT_TOKEN(sym__this);
      END_STATE();
    case 1252:
      ACCEPT_TOKEN(sym__this);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1253:
      ACCEPT_TOKEN(sym__this);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1254:
      ACCEPT_TOKEN(sym__this);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1255:
      ACCEPT_TOKEN(sym__of);
      END_STATE();
    case 1256:
      ACCEPT_TOKEN(sym__of);
      ADVANCE_MAP(
        'b', 2336,
        'c', 2395,
        'l', 1258,
        's', 1259,
        'z', 2319,
        '\t', 631,
        '\n', 631,
        '\r', 631,
        ' ', 631,
        0xa0, 631,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1257:
      ACCEPT_TOKEN(sym__of);
      if (lookahead == 's') ADVANCE(1255);
      END_STATE();
    case 1258:
      ACCEPT_TOKEN(sym__of);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(631);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1259:
      ACCEPT_TOKEN(sym__of);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1260:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        'A', 1273,
        'F', 1274,
        'H', 1262,
        'L', 1263,
        'O', 1268,
        'a', 1814,
        'h', 1641,
        'l', 1642,
        'o', 1692,
        0xd3, 1434,
        0xf3, 1689,
        0x2013, 1929,
        'C', 1278,
        'I', 1278,
        'V', 1278,
        'X', 1278,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1279);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1261:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        'A', 1276,
        'E', 1277,
        'I', 1267,
        'O', 1271,
        'a', 1892,
        'e', 1896,
        'i', 1686,
        'o', 1743,
        0x2013, 1929,
        'C', 1278,
        'L', 1278,
        'V', 1278,
        'X', 1278,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1279);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1262:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        'A', 1561,
        0x2013, 1929,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1263:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        'A', 1275,
        0x2013, 1929,
        'C', 1278,
        'I', 1278,
        'L', 1278,
        'V', 1278,
        'X', 1278,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1279);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1264:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        'C', 1265,
        'N', 1266,
        'T', 1269,
        'n', 1683,
        't', 1708,
        0x2013, 1929,
        'I', 1278,
        'L', 1278,
        'V', 1278,
        'X', 1278,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1279);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1265:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        'C', 1272,
        0x2013, 1929,
        'I', 1278,
        'L', 1278,
        'V', 1278,
        'X', 1278,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1279);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1266:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        'C', 1501,
        'S', 1608,
        0x2013, 1929,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1267:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        'D', 1205,
        'T', 1270,
        0x2013, 1929,
        'C', 1278,
        'I', 1278,
        'L', 1278,
        'V', 1278,
        'X', 1278,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1279);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1268:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        'D', 1448,
        'M', 1530,
        'N', 1590,
        'V', 1460,
        0x2013, 1929,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1269:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        'E', 1529,
        0x2013, 1929,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1270:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        'E', 1578,
        0x2013, 1929,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1271:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        'I', 1245,
        0x2013, 1929,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1272:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        'P', 1274,
        0x2013, 1929,
        'C', 1278,
        'I', 1278,
        'L', 1278,
        'V', 1278,
        'X', 1278,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1279);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1273:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        'P', 1901,
        0x2013, 1929,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1274:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        'R', 1912,
        0x2013, 1929,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1275:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        'U', 1591,
        0x2013, 1929,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1276:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        'W', 1245,
        0x2013, 1929,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1277:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        'Y', 1245,
        0x2013, 1929,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1278:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        0x2013, 1929,
        'C', 1278,
        'I', 1278,
        'L', 1278,
        'V', 1278,
        'X', 1278,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1279);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1279:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1368,
        0x2013, 1929,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1280:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1369,
        0x2013, 126,
        'C', 1280,
        'I', 1280,
        'L', 1280,
        'V', 1280,
        'X', 1280,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1281);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1281:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1369,
        0x2013, 126,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1282:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        'A', 2151,
        '-', 1929,
        0x2013, 1929,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1283:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        'A', 1293,
        'H', 1282,
        'L', 1285,
        'O', 1288,
        'a', 2469,
        'h', 2268,
        'l', 2245,
        'o', 2304,
        0xd3, 2021,
        0xf3, 2301,
        '-', 1929,
        0x2013, 1929,
        'C', 1297,
        'I', 1297,
        'V', 1297,
        'X', 1297,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      if (('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1298);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1284:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        'A', 1295,
        'E', 1296,
        'I', 1287,
        'O', 1291,
        'a', 2562,
        'e', 2568,
        'i', 2297,
        'o', 2383,
        '-', 1929,
        0x2013, 1929,
        'C', 1297,
        'L', 1297,
        'V', 1297,
        'X', 1297,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      if (('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1298);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1285:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        'A', 1294,
        '-', 1929,
        0x2013, 1929,
        'C', 1297,
        'I', 1297,
        'L', 1297,
        'V', 1297,
        'X', 1297,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      if (('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1298);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1286:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        'C', 2091,
        'S', 2197,
        '-', 1929,
        0x2013, 1929,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1287:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        'D', 1206,
        'T', 1290,
        '-', 1929,
        0x2013, 1929,
        'C', 1297,
        'I', 1297,
        'L', 1297,
        'V', 1297,
        'X', 1297,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1298);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1288:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        'D', 2033,
        'M', 2120,
        'N', 2180,
        'V', 2048,
        '-', 1929,
        0x2013, 1929,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1289:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        'E', 2119,
        '-', 1929,
        0x2013, 1929,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1290:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        'E', 2168,
        '-', 1929,
        0x2013, 1929,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1291:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        'I', 1250,
        '-', 1929,
        0x2013, 1929,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1292:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        'N', 1286,
        'T', 1289,
        'n', 2289,
        't', 2330,
        '-', 1929,
        0x2013, 1929,
        'C', 1297,
        'I', 1297,
        'L', 1297,
        'V', 1297,
        'X', 1297,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1298);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1293:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        'P', 2574,
        '-', 1929,
        0x2013, 1929,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1294:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        'U', 2181,
        '-', 1929,
        0x2013, 1929,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1295:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        'W', 1250,
        '-', 1929,
        0x2013, 1929,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1296:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        'Y', 1250,
        '-', 1929,
        0x2013, 1929,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1297:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1929,
        0x2013, 1929,
        'C', 1297,
        'I', 1297,
        'L', 1297,
        'V', 1297,
        'X', 1297,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1298);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1298:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 1929,
        0x2013, 1929,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1299:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 126,
        0x2013, 126,
        'C', 1299,
        'I', 1299,
        'L', 1299,
        'V', 1299,
        'X', 1299,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1300);
      END_STATE();
    case 1300:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 126,
        0x2013, 126,
        '\t', 122,
        '\n', 122,
        '\r', 122,
        ' ', 122,
        0xa0, 122,
      );
      END_STATE();
    case 1301:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1185,
        ',', 123,
        '-', 126,
        0x2013, 126,
        '\t', 131,
        '\n', 131,
        '\r', 131,
        ' ', 131,
        0xa0, 131,
      );
      END_STATE();
    case 1302:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '-', 1368,
        '.', 1188,
        0x2013, 1929,
        '\t', 137,
        '\n', 137,
        '\r', 137,
        ' ', 137,
        0xa0, 137,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1302);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1303);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1306);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1303:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '-', 1368,
        '.', 1188,
        0x2013, 1929,
        '\t', 137,
        '\n', 137,
        '\r', 137,
        ' ', 137,
        0xa0, 137,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1304);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1306);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1304:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '-', 1368,
        '.', 1188,
        0x2013, 1929,
        '\t', 137,
        '\n', 137,
        '\r', 137,
        ' ', 137,
        0xa0, 137,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1305);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1306);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1305:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '-', 1368,
        '.', 1188,
        0x2013, 1929,
        '\t', 137,
        '\n', 137,
        '\r', 137,
        ' ', 137,
        0xa0, 137,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1306);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1306:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '-', 1368,
        '.', 1174,
        0x2013, 1929,
        '\t', 137,
        '\n', 137,
        '\r', 137,
        ' ', 137,
        0xa0, 137,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1374);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1307:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '-', 1369,
        '.', 1188,
        0x2013, 126,
        '\t', 137,
        '\n', 137,
        '\r', 137,
        ' ', 137,
        0xa0, 137,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1307);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1308);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1311);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1308:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '-', 1369,
        '.', 1188,
        0x2013, 126,
        '\t', 137,
        '\n', 137,
        '\r', 137,
        ' ', 137,
        0xa0, 137,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1309);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1311);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1309:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '-', 1369,
        '.', 1188,
        0x2013, 126,
        '\t', 137,
        '\n', 137,
        '\r', 137,
        ' ', 137,
        0xa0, 137,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1310);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1311);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1310:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '-', 1369,
        '.', 1188,
        0x2013, 126,
        '\t', 137,
        '\n', 137,
        '\r', 137,
        ' ', 137,
        0xa0, 137,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1311);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1311:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '-', 1369,
        '.', 1174,
        0x2013, 126,
        '\t', 137,
        '\n', 137,
        '\r', 137,
        ' ', 137,
        0xa0, 137,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1375);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1312:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '.', 1188,
        '/', 1186,
        '-', 126,
        0x2013, 126,
        '\t', 133,
        '\n', 133,
        '\r', 133,
        ' ', 133,
        0xa0, 133,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1312);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1323);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1328);
      END_STATE();
    case 1313:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '.', 1188,
        '-', 1929,
        0x2013, 1929,
        '\t', 133,
        '\n', 133,
        '\r', 133,
        ' ', 133,
        0xa0, 133,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1320);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1317);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1327);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1314:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '.', 1188,
        '-', 1929,
        0x2013, 1929,
        '\t', 133,
        '\n', 133,
        '\r', 133,
        ' ', 133,
        0xa0, 133,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1313);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1317);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1327);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1315:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '.', 1188,
        '-', 1929,
        0x2013, 1929,
        '\t', 133,
        '\n', 133,
        '\r', 133,
        ' ', 133,
        0xa0, 133,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1314);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1317);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1327);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1316:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '.', 1188,
        '-', 1929,
        0x2013, 1929,
        '\t', 133,
        '\n', 133,
        '\r', 133,
        ' ', 133,
        0xa0, 133,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1316);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1317);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1327);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1317:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '.', 1188,
        '-', 1929,
        0x2013, 1929,
        '\t', 133,
        '\n', 133,
        '\r', 133,
        ' ', 133,
        0xa0, 133,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1318);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1327);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1318:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '.', 1188,
        '-', 1929,
        0x2013, 1929,
        '\t', 133,
        '\n', 133,
        '\r', 133,
        ' ', 133,
        0xa0, 133,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1319);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1327);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1319:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '.', 1188,
        '-', 1929,
        0x2013, 1929,
        '\t', 133,
        '\n', 133,
        '\r', 133,
        ' ', 133,
        0xa0, 133,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1327);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1320:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '.', 1188,
        '-', 1929,
        0x2013, 1929,
        '\t', 134,
        '\n', 134,
        '\r', 134,
        ' ', 134,
        0xa0, 134,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1316);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1317);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1327);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1321:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '.', 1188,
        '-', 126,
        0x2013, 126,
        '\t', 133,
        '\n', 133,
        '\r', 133,
        ' ', 133,
        0xa0, 133,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1321);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1323);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1328);
      END_STATE();
    case 1322:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '.', 1188,
        '-', 126,
        0x2013, 126,
        '\t', 133,
        '\n', 133,
        '\r', 133,
        ' ', 133,
        0xa0, 133,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1322);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1325);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1328);
      END_STATE();
    case 1323:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '.', 1188,
        '-', 126,
        0x2013, 126,
        '\t', 133,
        '\n', 133,
        '\r', 133,
        ' ', 133,
        0xa0, 133,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1324);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1328);
      END_STATE();
    case 1324:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '.', 1188,
        '-', 126,
        0x2013, 126,
        '\t', 133,
        '\n', 133,
        '\r', 133,
        ' ', 133,
        0xa0, 133,
      );
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1326);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1328);
      END_STATE();
    case 1325:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '.', 1188,
        '-', 126,
        0x2013, 126,
        '\t', 133,
        '\n', 133,
        '\r', 133,
        ' ', 133,
        0xa0, 133,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      END_STATE();
    case 1326:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '.', 1188,
        '-', 126,
        0x2013, 126,
        '\t', 133,
        '\n', 133,
        '\r', 133,
        ' ', 133,
        0xa0, 133,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1328);
      END_STATE();
    case 1327:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '.', 1174,
        '-', 1929,
        0x2013, 1929,
        '\t', 133,
        '\n', 133,
        '\r', 133,
        ' ', 133,
        0xa0, 133,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1959);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1328:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '.', 1174,
        '-', 126,
        0x2013, 126,
        '\t', 133,
        '\n', 133,
        '\r', 133,
        ' ', 133,
        0xa0, 133,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      END_STATE();
    case 1329:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '-', 126,
        0x2013, 126,
        '\t', 136,
        '\n', 136,
        '\r', 136,
        ' ', 136,
        0xa0, 136,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      END_STATE();
    case 1330:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '-', 126,
        0x2013, 126,
        '\t', 135,
        '\n', 135,
        '\r', 135,
        ' ', 135,
        0xa0, 135,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      END_STATE();
    case 1331:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        '(', 1190,
        ',', 123,
        '-', 126,
        0x2013, 126,
        '\t', 138,
        '\n', 138,
        '\r', 138,
        ' ', 138,
        0xa0, 138,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      END_STATE();
    case 1332:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        '-', 1368,
        'A', 1570,
        'O', 1496,
        'R', 1552,
        'a', 1820,
        'o', 1749,
        'r', 1728,
        0xc1, 1576,
        0xe1, 1826,
        0x2013, 1929,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1333:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        '-', 1368,
        'B', 1593,
        'C', 1596,
        'G', 1572,
        'L', 1491,
        'N', 1449,
        'P', 1391,
        'R', 1597,
        'b', 1841,
        'c', 1853,
        'g', 1823,
        'l', 1744,
        'n', 1700,
        'p', 1648,
        'r', 1854,
        0x2013, 1929,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1334:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        '-', 1368,
        'C', 1487,
        'E', 1416,
        's', 1855,
        0x2013, 1929,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1335:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        '-', 1368,
        'C', 1488,
        'E', 1418,
        'T', 1395,
        'U', 1415,
        'c', 1742,
        'e', 1673,
        'h', 1661,
        't', 1562,
        'u', 1671,
        0x2013, 1929,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1336:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        '-', 1368,
        'D', 1487,
        0x2013, 1929,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1337:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        '-', 1368,
        'D', 1565,
        'E', 1589,
        'G', 1912,
        'e', 1845,
        0x2013, 1929,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1338:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        '-', 1368,
        'E', 1596,
        'e', 1853,
        'i', 1771,
        0x2013, 1929,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1339:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        '-', 1368,
        'E', 1417,
        'I', 1577,
        'e', 1672,
        'i', 1828,
        0xc9, 1429,
        0xe9, 1682,
        0x2013, 1929,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1340:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        '-', 1368,
        'E', 1480,
        'U', 1522,
        'e', 1735,
        'u', 1777,
        0x2013, 1929,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1341:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        '-', 1368,
        'E', 1620,
        'F', 1446,
        'I', 1598,
        'R', 1398,
        'h', 1706,
        'i', 1857,
        'r', 1655,
        0xcd, 1602,
        0xed, 1874,
        0x2013, 1929,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1342:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        '-', 1368,
        'I', 1515,
        'Y', 1372,
        'i', 1769,
        'y', 1373,
        0x2013, 1929,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1343:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        '-', 1368,
        'N', 1439,
        'R', 1433,
        'n', 1694,
        'r', 1688,
        0x2013, 1929,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1344:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        '-', 1368,
        'R', 1393,
        'r', 1649,
        0x2013, 1929,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1345:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        '-', 1368,
        'U', 1528,
        'u', 1783,
        0x2013, 1929,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1346:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        '-', 1368,
        'a', 1897,
        'u', 1844,
        0x2013, 1929,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1347:
      ACCEPT_TOKEN(sym_numbers);
      if (lookahead == ',') ADVANCE(123);
      if (lookahead == '-') ADVANCE(1368);
      if (lookahead == 0x2013) ADVANCE(1929);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(127);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1348:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        '-', 1369,
        'o', 1380,
        0x2013, 126,
        '\t', 127,
        '\n', 127,
        '\r', 127,
        ' ', 127,
        0xa0, 127,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1349:
      ACCEPT_TOKEN(sym_numbers);
      if (lookahead == ',') ADVANCE(123);
      if (lookahead == '-') ADVANCE(1369);
      if (lookahead == 0x2013) ADVANCE(126);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(127);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1350:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        'A', 2158,
        'O', 2086,
        'R', 2141,
        'a', 2476,
        'o', 2394,
        'r', 2361,
        0xc1, 2165,
        0xe1, 2484,
        '-', 1929,
        0x2013, 1929,
        '\t', 172,
        '\n', 172,
        '\r', 172,
        ' ', 172,
        0xa0, 172,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1351:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        'B', 2183,
        'C', 2186,
        'G', 2161,
        'L', 2081,
        'N', 2038,
        'P', 1975,
        'R', 2188,
        'b', 2509,
        'c', 2513,
        'g', 2481,
        'l', 2389,
        'n', 2318,
        'p', 2249,
        'r', 2514,
        '-', 1929,
        0x2013, 1929,
        '\t', 172,
        '\n', 172,
        '\r', 172,
        ' ', 172,
        0xa0, 172,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1352:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        'C', 2078,
        'E', 2002,
        'T', 1978,
        'U', 1998,
        'c', 2381,
        'e', 2281,
        'h', 2262,
        't', 2252,
        'u', 2275,
        '-', 1929,
        0x2013, 1929,
        '\t', 172,
        '\n', 172,
        '\r', 172,
        ' ', 172,
        0xa0, 172,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1353:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        'E', 2186,
        'e', 2513,
        'i', 2419,
        '-', 1929,
        0x2013, 1929,
        '\t', 172,
        '\n', 172,
        '\r', 172,
        ' ', 172,
        0xa0, 172,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1354:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        'E', 2001,
        'I', 2167,
        'e', 2279,
        'i', 2487,
        0xc9, 2015,
        0xe9, 2293,
        '-', 1929,
        0x2013, 1929,
        '\t', 172,
        '\n', 172,
        '\r', 172,
        ' ', 172,
        0xa0, 172,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1355:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        'E', 2070,
        'U', 2112,
        'e', 2369,
        'u', 2425,
        '-', 1929,
        0x2013, 1929,
        '\t', 172,
        '\n', 172,
        '\r', 172,
        ' ', 172,
        0xa0, 172,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1356:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        'E', 2179,
        'e', 2503,
        '-', 1929,
        0x2013, 1929,
        '\t', 172,
        '\n', 172,
        '\r', 172,
        ' ', 172,
        0xa0, 172,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1357:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        'I', 2106,
        'Y', 1933,
        'i', 2417,
        'y', 1932,
        '-', 1929,
        0x2013, 1929,
        '\t', 172,
        '\n', 172,
        '\r', 172,
        ' ', 172,
        0xa0, 172,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1358:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        'I', 2189,
        'R', 1981,
        'h', 2364,
        'i', 2537,
        'r', 2254,
        0xcd, 2192,
        0xed, 2539,
        '-', 1929,
        0x2013, 1929,
        '\t', 172,
        '\n', 172,
        '\r', 172,
        ' ', 172,
        0xa0, 172,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1359:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        'N', 2028,
        'R', 2020,
        'n', 2306,
        'r', 2299,
        '-', 1929,
        0x2013, 1929,
        '\t', 172,
        '\n', 172,
        '\r', 172,
        ' ', 172,
        0xa0, 172,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1360:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        'R', 1976,
        'r', 2246,
        '-', 1929,
        0x2013, 1929,
        '\t', 172,
        '\n', 172,
        '\r', 172,
        ' ', 172,
        0xa0, 172,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1361:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        'U', 2118,
        'u', 2432,
        '-', 1929,
        0x2013, 1929,
        '\t', 172,
        '\n', 172,
        '\r', 172,
        ' ', 172,
        0xa0, 172,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1362:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        'a', 2569,
        'u', 2501,
        '-', 1929,
        0x2013, 1929,
        '\t', 172,
        '\n', 172,
        '\r', 172,
        ' ', 172,
        0xa0, 172,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1363:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        's', 2516,
        '-', 1929,
        0x2013, 1929,
        '\t', 172,
        '\n', 172,
        '\r', 172,
        ' ', 172,
        0xa0, 172,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1364:
      ACCEPT_TOKEN(sym_numbers);
      if (lookahead == ',') ADVANCE(123);
      if (lookahead == '-' ||
          lookahead == 0x2013) ADVANCE(1929);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(172);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1365:
      ACCEPT_TOKEN(sym_numbers);
      ADVANCE_MAP(
        ',', 123,
        '-', 126,
        0x2013, 126,
        'i', 1365,
        'v', 1365,
        'x', 1365,
        '\t', 172,
        '\n', 172,
        '\r', 172,
        ' ', 172,
        0xa0, 172,
      );
      END_STATE();
    case 1366:
      ACCEPT_TOKEN(sym_numbers);
      if (lookahead == ',') ADVANCE(123);
      if (lookahead == '-' ||
          lookahead == 0x2013) ADVANCE(126);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(172);
      END_STATE();
    case 1367:
      ACCEPT_TOKEN(sym_instrument);
      END_STATE();
    case 1368:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        '(', 1185,
        ',', 1175,
        'C', 1278,
        'I', 1278,
        'L', 1278,
        'V', 1278,
        'X', 1278,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1302);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1347);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1374);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1369:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        '(', 1185,
        ',', 1175,
        'C', 1280,
        'I', 1280,
        'L', 1280,
        'V', 1280,
        'X', 1280,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1307);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1349);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1375);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1370:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        '-', 1431,
        'C', 1524,
        'D', 1493,
        'P', 1402,
        'R', 1459,
        'S', 1478,
        'T', 1505,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1371:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        '-', 1677,
        'c', 1782,
        'd', 1746,
        'p', 1657,
        'r', 1712,
        's', 1732,
        't', 1757,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1372:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == '-') ADVANCE(1516);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1373:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == '-') ADVANCE(1772);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1374:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1375:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1376:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        '.', 1204,
        'C', 1492,
        'T', 1503,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1377:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        '.', 1204,
        'I', 1419,
        0xcd, 1430,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1378:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        '.', 1204,
        'c', 1745,
        't', 1754,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1379:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        '.', 1204,
        'i', 1674,
        0xed, 1685,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1380:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == '.') ADVANCE(1910);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1381:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == '/') ADVANCE(1196);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1381);
      END_STATE();
    case 1382:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1561);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1383:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1384:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        'A', 1633,
        'E', 1637,
        'I', 1432,
        'O', 1490,
        'a', 1892,
        'e', 1896,
        'i', 1686,
        'o', 1743,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1385:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1633);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1386:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1479);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1387:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        'A', 1570,
        'O', 1496,
        'R', 1552,
        'a', 1820,
        'o', 1749,
        'r', 1728,
        0xc1, 1576,
        0xe1, 1826,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1388:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1563);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1389:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        'A', 1560,
        'H', 1382,
        'L', 1411,
        'O', 1437,
        'a', 1814,
        'h', 1641,
        'l', 1642,
        'o', 1692,
        0xd3, 1434,
        0xf3, 1689,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1390:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1482);
      if (lookahead == 'T') ADVANCE(1210);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1391:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1585);
      if (lookahead == 'P') ADVANCE(1456);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1392:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1435);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1393:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1424);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1394:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1533);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1395:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1604);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1396:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1628);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1397:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1534);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1398:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1609);
      if (lookahead == 'E') ADVANCE(1403);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1399:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1543);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1400:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1600);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1401:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1512);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1402:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1573);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1403:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1601);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1404:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1607);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1405:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1564);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1406:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1532);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1407:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1438);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1408:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1580);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1409:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1484);
      if (lookahead == 'T') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1410:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1484);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1411:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1627);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1412:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1618);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1413:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'A') ADVANCE(1619);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1414:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        'B', 1593,
        'C', 1596,
        'G', 1572,
        'L', 1491,
        'N', 1449,
        'P', 1391,
        'R', 1597,
        'b', 1841,
        'c', 1853,
        'g', 1823,
        'l', 1744,
        'n', 1700,
        'p', 1648,
        'r', 1854,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1415:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'B') ADVANCE(1370);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1416:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'C') ADVANCE(1912);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1417:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'C') ADVANCE(1498);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1418:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'C') ADVANCE(1376);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1419:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        'C', 1520,
        'G', 1551,
        'K', 1468,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1420:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        'C', 1488,
        'E', 1418,
        'T', 1395,
        'U', 1415,
        'c', 1742,
        'e', 1673,
        'h', 1661,
        't', 1654,
        'u', 1671,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1421:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'C') ADVANCE(1501);
      if (lookahead == 'S') ADVANCE(1608);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1422:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'C') ADVANCE(1523);
      if (lookahead == 'T') ADVANCE(1556);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1423:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'C') ADVANCE(1448);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1424:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'C') ADVANCE(1426);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1425:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'C') ADVANCE(1554);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1426:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'C') ADVANCE(1494);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1427:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'C') ADVANCE(1611);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1428:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'C') ADVANCE(1607);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1429:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'C') ADVANCE(1581);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1430:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'C') ADVANCE(1625);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1431:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        'C', 1524,
        'P', 1408,
        'R', 1459,
        'S', 1478,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1432:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'D') ADVANCE(1215);
      if (lookahead == 'T') ADVANCE(1466);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1433:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'D') ADVANCE(1469);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1434:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'D') ADVANCE(1495);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1435:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'D') ADVANCE(1550);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1436:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'D') ADVANCE(1622);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1437:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        'D', 1448,
        'M', 1530,
        'N', 1590,
        'V', 1460,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1438:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'D') ADVANCE(1553);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1439:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'D') ADVANCE(1467);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1440:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'D') ADVANCE(1500);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1441:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'D') ADVANCE(1476);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1442:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        'E', 1596,
        'e', 1853,
        'i', 1771,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1443:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1596);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1444:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        'E', 1417,
        'I', 1577,
        'e', 1672,
        'i', 1828,
        0xc9, 1429,
        0xe9, 1682,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1445:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        'E', 1480,
        'U', 1522,
        'e', 1735,
        'u', 1777,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1446:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1620);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1447:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1245);
      if (lookahead == 'T') ADVANCE(1550);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1448:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1449:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1636);
      if (lookahead == 'N') ADVANCE(1454);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1450:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1451:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1210);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1452:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1447);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1453:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1589);
      if (lookahead == 'e') ADVANCE(1845);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1454:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1635);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1455:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1529);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1456:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1548);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1457:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1436);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1458:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1531);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1459:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1483);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1460:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1542);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1461:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1586);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1462:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1541);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1463:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1534);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1464:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1427);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1465:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1578);
      if (lookahead == 'M') ADVANCE(1472);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1466:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1578);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1467:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1583);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1468:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1514);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1469:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1568);
      if (lookahead == 'I') ADVANCE(1544);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1470:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1568);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1471:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1603);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1472:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1569);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1473:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1512);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1474:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1458);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1475:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1571);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1476:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1473);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1477:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1546);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1478:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'E') ADVANCE(1428);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1479:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'F') ADVANCE(1553);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1480:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'G') ADVANCE(1518);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1481:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'G') ADVANCE(1550);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1482:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'G') ADVANCE(1579);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1483:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'G') ADVANCE(1630);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1484:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'G') ADVANCE(1584);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1485:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'H') ADVANCE(1210);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1486:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'H') ADVANCE(1207);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1487:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'H') ADVANCE(1566);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1488:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'H') ADVANCE(1457);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1489:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        'I', 1515,
        'Y', 1372,
        'i', 1769,
        'y', 1373,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1490:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1491:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1537);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1492:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1902);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1493:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1632);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1494:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1559);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1495:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1481);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1496:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1545);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1497:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1631);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1498:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1594);
      if (lookahead == 'R') ADVANCE(1452);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1499:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        'I', 1598,
        'R', 1398,
        'h', 1706,
        'i', 1857,
        'r', 1655,
        0xcd, 1602,
        0xed, 1874,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1500:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1634);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1501:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1588);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1502:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1550);
      if (lookahead == 'T') ADVANCE(1507);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1503:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1557);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1504:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1617);
      if (lookahead == 'T') ADVANCE(1475);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1505:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1613);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1506:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1615);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1507:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1558);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1508:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1555);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1509:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1587);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1510:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I') ADVANCE(1595);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1511:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'L') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1512:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'L') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1513:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'L') ADVANCE(1907);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1514:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'L') ADVANCE(1209);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1515:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'L') ADVANCE(1511);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1516:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'L') ADVANCE(1385);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1517:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'L') ADVANCE(1551);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1518:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'L') ADVANCE(1406);
      if (lookahead == 'U') ADVANCE(1526);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1519:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'L') ADVANCE(1553);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1520:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'L') ADVANCE(1451);
      if (lookahead == 'O') ADVANCE(1513);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1521:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'L') ADVANCE(1451);
      if (lookahead == 'R') ADVANCE(1450);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1522:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'L') ADVANCE(1451);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1523:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'L') ADVANCE(1394);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1524:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'L') ADVANCE(1396);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1525:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'L') ADVANCE(1450);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1526:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'L') ADVANCE(1404);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1527:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'L') ADVANCE(1413);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1528:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'M') ADVANCE(1465);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1529:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'M') ADVANCE(1210);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1530:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'M') ADVANCE(1383);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1531:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'M') ADVANCE(1463);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1532:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'M') ADVANCE(1477);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1533:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'M') ADVANCE(1412);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1534:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'N') ADVANCE(1596);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1535:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'N') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1536:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'N') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1537:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'N') ADVANCE(1900);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1538:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'N') ADVANCE(1210);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1539:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        'N', 1421,
        'T', 1455,
        'n', 1683,
        't', 1708,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1540:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        'N', 1439,
        'R', 1433,
        'n', 1694,
        'r', 1688,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1541:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'N') ADVANCE(1502);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1542:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'N') ADVANCE(1397);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1543:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'N') ADVANCE(1423);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1544:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'N') ADVANCE(1399);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1545:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'N') ADVANCE(1599);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1546:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'N') ADVANCE(1605);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1547:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'N') ADVANCE(1461);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1548:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'N') ADVANCE(1440);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1549:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'O') ADVANCE(1912);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1550:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'O') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1551:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'O') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1552:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'O') ADVANCE(1422);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1553:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'O') ADVANCE(1210);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1554:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'O') ADVANCE(1511);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1555:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'O') ADVANCE(1536);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1556:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'O') ADVANCE(1425);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1557:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'O') ADVANCE(1538);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1558:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'O') ADVANCE(1535);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1559:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'O') ADVANCE(1547);
      if (lookahead == 0xd3) ADVANCE(1536);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1560:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'P') ADVANCE(1901);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1561:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'P') ADVANCE(1504);
      if (lookahead == 'R') ADVANCE(1612);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1562:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'P') ADVANCE(1549);
      if (lookahead == 'a') ADVANCE(1863);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1563:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'P') ADVANCE(1486);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1564:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'P') ADVANCE(1485);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1565:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'P') ADVANCE(1566);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1566:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1912);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1567:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1393);
      if (lookahead == 'r') ADVANCE(1649);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1568:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1569:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1570:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1390);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1571:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1210);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1572:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1474);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1573:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1409);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1574:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1623);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1575:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1386);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1576:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1575);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1577:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1464);
      if (lookahead == 'V') ADVANCE(1509);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1578:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1401);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1579:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1388);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1580:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1410);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1581:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1443);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1582:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1450);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1583:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1441);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1584:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1405);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1585:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'R') ADVANCE(1616);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1586:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'S') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1587:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'S') ADVANCE(1503);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1588:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'S') ADVANCE(1553);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1589:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'S') ADVANCE(1471);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1590:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'S') ADVANCE(1610);
      if (lookahead == 'V') ADVANCE(1462);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1591:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'S') ADVANCE(1451);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1592:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'S') ADVANCE(1450);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1593:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'S') ADVANCE(1400);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1594:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'S') ADVANCE(1507);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1595:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'S') ADVANCE(1508);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1596:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1597:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1377);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1598:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1521);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1599:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1210);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1600:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1639);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1601:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1637);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1602:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1624);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1603:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1638);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1604:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1626);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1605:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1550);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1606:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1448);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1607:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1503);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1608:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1574);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1609:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1392);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1610:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1506);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1611:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1497);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1612:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1470);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1613:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1525);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1614:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1625);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1615:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1629);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1616:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1407);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1617:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1582);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1618:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1507);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1619:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'T') ADVANCE(1508);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1620:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'U') ADVANCE(1912);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1621:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'U') ADVANCE(1528);
      if (lookahead == 'u') ADVANCE(1783);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1622:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'U') ADVANCE(1522);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1623:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'U') ADVANCE(1531);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1624:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'U') ADVANCE(1517);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1625:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'U') ADVANCE(1519);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1626:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'U') ADVANCE(1606);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1627:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'U') ADVANCE(1591);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1628:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'U') ADVANCE(1592);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1629:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'U') ADVANCE(1618);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1630:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'U') ADVANCE(1527);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1631:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'V') ADVANCE(1448);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1632:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'V') ADVANCE(1510);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1633:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'W') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1634:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'X') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1635:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'X') ADVANCE(1208);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1636:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'X') ADVANCE(1551);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1637:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'Y') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1638:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'Z') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Y') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1639:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'Z') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Y') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1640:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1892);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1641:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1815);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1642:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1887);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1643:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1644:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1734);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1645:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1816);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1646:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1897);
      if (lookahead == 'u') ADVANCE(1844);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1647:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1737);
      if (lookahead == 't') ADVANCE(1214);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1648:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1835);
      if (lookahead == 'p') ADVANCE(1709);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1649:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1678);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1650:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1690);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1651:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1789);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1652:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1691);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1653:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1796);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1654:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1863);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1655:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1869);
      if (lookahead == 'e') ADVANCE(1659);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1656:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1860);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1657:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1824);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1658:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1764);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1659:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1852);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1660:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1867);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1661:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1771);
      if (lookahead == 'o') ADVANCE(1882);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1662:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1817);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1663:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1787);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1664:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1788);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1665:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1876);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1666:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1879);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1667:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1832);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1668:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1888);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1669:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1739);
      if (lookahead == 't') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1670:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a') ADVANCE(1739);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1671:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'b') ADVANCE(1371);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1672:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'c') ADVANCE(1753);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1673:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'c') ADVANCE(1378);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1674:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        'c', 1775,
        'g', 1805,
        'k', 1722,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1675:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'c') ADVANCE(1699);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1676:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'c') ADVANCE(1808);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1677:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        'c', 1782,
        'p', 1667,
        'r', 1712,
        's', 1732,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1678:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'c') ADVANCE(1679);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1679:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'c') ADVANCE(1747);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1680:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'c') ADVANCE(1871);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1681:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'c') ADVANCE(1867);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1682:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'c') ADVANCE(1830);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1683:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'c') ADVANCE(1755);
      if (lookahead == 's') ADVANCE(1866);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1684:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'c') ADVANCE(1778);
      if (lookahead == 't') ADVANCE(1809);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1685:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'c') ADVANCE(1884);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1686:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'd') ADVANCE(1215);
      if (lookahead == 't') ADVANCE(1731);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1687:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'd') ADVANCE(1906);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1688:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'd') ADVANCE(1719);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1689:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'd') ADVANCE(1748);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1690:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'd') ADVANCE(1804);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1691:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'd') ADVANCE(1807);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1692:
      ACCEPT_TOKEN(sym_instrument);
      ADVANCE_MAP(
        ',', 1175,
        'd', 1699,
        'm', 1785,
        'n', 1847,
        'v', 1713,
        '\t', 130,
        '\n', 130,
        '\r', 130,
        ' ', 130,
        0xa0, 130,
      );
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1693:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'd') ADVANCE(1880);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1694:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'd') ADVANCE(1718);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1695:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'd') ADVANCE(1751);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1696:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'd') ADVANCE(1726);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1697:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1853);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1698:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1245);
      if (lookahead == 't') ADVANCE(1804);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1699:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1700:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1894);
      if (lookahead == 'n') ADVANCE(1707);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1701:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1702:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1214);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1703:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1698);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1704:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1839);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1705:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1794);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1706:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1914);
      if (lookahead == 'i') ADVANCE(1838);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1707:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1895);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1708:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1784);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1709:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1803);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1710:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1693);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1711:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1786);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1712:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1738);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1713:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1797);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1714:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1795);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1715:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1680);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1716:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1789);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1717:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1837);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1718:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1834);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1719:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1818);
      if (lookahead == 'i') ADVANCE(1799);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1720:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1818);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1721:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1819);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1722:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1768);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1723:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1821);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1724:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1764);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1725:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1862);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1726:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1724);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1727:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1711);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1728:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1848);
      if (lookahead == 'o') ADVANCE(1684);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1729:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1800);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1730:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1829);
      if (lookahead == 'm') ADVANCE(1721);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1731:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1829);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1732:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1681);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1733:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'e') ADVANCE(1801);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1734:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'f') ADVANCE(1807);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1735:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'g') ADVANCE(1774);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1736:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'g') ADVANCE(1804);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1737:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'g') ADVANCE(1831);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1738:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'g') ADVANCE(1889);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1739:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'g') ADVANCE(1836);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1740:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'h') ADVANCE(1214);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1741:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'h') ADVANCE(1211);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1742:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'h') ADVANCE(1710);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1743:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1744:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1792);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1745:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1905);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1746:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1891);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1747:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1813);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1748:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1736);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1749:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1798);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1750:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1890);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1751:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1893);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1752:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1804);
      if (lookahead == 't') ADVANCE(1758);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1753:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1850);
      if (lookahead == 'r') ADVANCE(1703);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1754:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1811);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1755:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1842);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1756:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1877);
      if (lookahead == 't') ADVANCE(1723);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1757:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1873);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1758:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1812);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1759:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1875);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1760:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1810);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1761:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1843);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1762:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i') ADVANCE(1851);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1763:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1764:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1765:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1906);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1766:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1805);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1767:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1909);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1768:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1213);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1769:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1763);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1770:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1807);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1771:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1765);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1772:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1640);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1773:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1687);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1774:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1664);
      if (lookahead == 'u') ADVANCE(1780);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1775:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1702);
      if (lookahead == 'o') ADVANCE(1767);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1776:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1702);
      if (lookahead == 'r') ADVANCE(1701);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1777:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1702);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1778:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1663);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1779:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1701);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1780:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1660);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1781:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1666);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1782:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'l') ADVANCE(1668);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1783:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'm') ADVANCE(1730);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1784:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'm') ADVANCE(1214);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1785:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'm') ADVANCE(1643);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1786:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'm') ADVANCE(1716);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1787:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'm') ADVANCE(1665);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1788:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'm') ADVANCE(1733);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1789:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'n') ADVANCE(1853);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1790:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'n') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1791:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'n') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1792:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'n') ADVANCE(1903);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1793:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'n') ADVANCE(1214);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1794:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'n') ADVANCE(1861);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1795:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'n') ADVANCE(1752);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1796:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'n') ADVANCE(1675);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1797:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'n') ADVANCE(1651);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1798:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'n') ADVANCE(1859);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1799:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'n') ADVANCE(1653);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1800:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'n') ADVANCE(1858);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1801:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'n') ADVANCE(1864);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1802:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'n') ADVANCE(1717);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1803:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'n') ADVANCE(1695);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1804:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'o') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1805:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'o') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1806:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'o') ADVANCE(1380);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1807:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'o') ADVANCE(1214);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1808:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'o') ADVANCE(1763);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1809:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'o') ADVANCE(1676);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1810:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'o') ADVANCE(1791);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1811:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'o') ADVANCE(1793);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1812:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'o') ADVANCE(1790);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1813:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'o') ADVANCE(1802);
      if (lookahead == 0xf3) ADVANCE(1791);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1814:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'p') ADVANCE(1904);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1815:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'p') ADVANCE(1756);
      if (lookahead == 'r') ADVANCE(1872);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1816:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'p') ADVANCE(1741);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1817:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'p') ADVANCE(1740);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1818:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'r') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1819:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'r') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1820:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'r') ADVANCE(1647);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1821:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'r') ADVANCE(1214);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1822:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'r') ADVANCE(1704);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1823:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'r') ADVANCE(1727);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1824:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'r') ADVANCE(1669);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1825:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'r') ADVANCE(1881);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1826:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'r') ADVANCE(1827);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1827:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'r') ADVANCE(1644);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1828:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'r') ADVANCE(1715);
      if (lookahead == 'v') ADVANCE(1761);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1829:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'r') ADVANCE(1658);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1830:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'r') ADVANCE(1697);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1831:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'r') ADVANCE(1645);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1832:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'r') ADVANCE(1670);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1833:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'r') ADVANCE(1701);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1834:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'r') ADVANCE(1696);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1835:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'r') ADVANCE(1870);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1836:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'r') ADVANCE(1662);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1837:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 's') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1838:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 's') ADVANCE(1252);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1839:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 's') ADVANCE(1705);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1840:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 's') ADVANCE(1855);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1841:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 's') ADVANCE(1656);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1842:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 's') ADVANCE(1807);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1843:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 's') ADVANCE(1754);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1844:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 's') ADVANCE(1856);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1845:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 's') ADVANCE(1725);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1846:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 's') ADVANCE(1702);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1847:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 's') ADVANCE(1868);
      if (lookahead == 'v') ADVANCE(1714);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1848:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 's') ADVANCE(1729);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1849:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 's') ADVANCE(1701);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1850:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 's') ADVANCE(1758);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1851:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 's') ADVANCE(1760);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1852:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1896);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1853:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1854:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1379);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1855:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1908);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1856:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1906);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1857:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1776);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1858:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1252);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1859:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1214);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1860:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1899);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1861:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1253);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1862:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1898);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1863:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1885);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1864:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1804);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1865:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1699);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1866:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1825);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1867:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1754);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1868:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1759);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1869:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1650);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1870:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1652);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1871:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1750);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1872:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1720);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1873:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1779);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1874:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1883);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1875:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1886);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1876:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1758);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1877:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1833);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1878:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1884);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1879:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 't') ADVANCE(1760);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1880:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'u') ADVANCE(1777);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1881:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'u') ADVANCE(1786);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1882:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'u') ADVANCE(1773);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1883:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'u') ADVANCE(1766);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1884:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'u') ADVANCE(1770);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1885:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'u') ADVANCE(1865);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1886:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'u') ADVANCE(1876);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1887:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'u') ADVANCE(1846);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1888:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'u') ADVANCE(1849);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1889:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'u') ADVANCE(1781);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1890:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'v') ADVANCE(1699);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1891:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'v') ADVANCE(1762);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1892:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'w') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1893:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'x') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1894:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'x') ADVANCE(1805);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1895:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'x') ADVANCE(1212);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1896:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'y') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1897:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'y') ADVANCE(1906);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1898:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'z') ADVANCE(1245);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'y') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1899:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'z') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'y') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1900:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 0xc9) ADVANCE(1383);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1901:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 0xcd) ADVANCE(1614);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1902:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 0xd3) ADVANCE(1536);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1903:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 0xe9) ADVANCE(1643);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1904:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 0xed) ADVANCE(1878);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1905:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 0xf3) ADVANCE(1791);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1906:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(128);
      if (lookahead == '\t' ||
          lookahead == '\r' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1907:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'I' ||
          lookahead == 'O') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1908:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'a' ||
          lookahead == 'e') ADVANCE(1252);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1909:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == 'i' ||
          lookahead == 'o') ADVANCE(1215);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1910:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      END_STATE();
    case 1911:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1911);
      END_STATE();
    case 1912:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1913:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(130);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1913);
      END_STATE();
    case 1914:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(129);
      if (lookahead == '&' ||
          lookahead == '\'' ||
          lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z') ||
          (0xc0 <= lookahead && lookahead <= 0x17f) ||
          lookahead == 0x2019) ADVANCE(1912);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1915:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == ',') ADVANCE(1175);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(132);
      END_STATE();
    case 1916:
      ACCEPT_TOKEN(sym_instrument);
      if (lookahead == '/') ADVANCE(1186);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(208);
      END_STATE();
    case 1917:
      ACCEPT_TOKEN(sym_acronym);
      if (lookahead == 'H') ADVANCE(2160);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1918:
      ACCEPT_TOKEN(sym_acronym);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1919:
      ACCEPT_TOKEN(sym_modal);
      END_STATE();
    case 1920:
      ACCEPT_TOKEN(sym_modal);
      if (lookahead == 'n') ADVANCE(1922);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1921:
      ACCEPT_TOKEN(sym_modal);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(668);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1922:
      ACCEPT_TOKEN(sym_modal);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1923:
      ACCEPT_TOKEN(sym_quotation);
      END_STATE();
    case 1924:
      ACCEPT_TOKEN(sym__definition_verb);
      END_STATE();
    case 1925:
      ACCEPT_TOKEN(sym__definition_verb);
      if (lookahead == 's') ADVANCE(1927);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1926:
      ACCEPT_TOKEN(sym__definition_verb);
      if (lookahead == 's') ADVANCE(1924);
      END_STATE();
    case 1927:
      ACCEPT_TOKEN(sym__definition_verb);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1928:
      ACCEPT_TOKEN(sym_stop);
      END_STATE();
    case 1929:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '(') ADVANCE(1185);
      if (lookahead == 'C' ||
          lookahead == 'I' ||
          lookahead == 'L' ||
          lookahead == 'V' ||
          lookahead == 'X') ADVANCE(1297);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1316);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1364);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1959);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1930:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(2287);
      if (lookahead == 'c') ADVANCE(2431);
      if (lookahead == 'd') ADVANCE(2386);
      if (lookahead == 'p') ADVANCE(2258);
      if (lookahead == 'r') ADVANCE(2335);
      if (lookahead == 's') ADVANCE(2357);
      if (lookahead == 't') ADVANCE(2403);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1931:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(2008);
      if (lookahead == 'C') ADVANCE(2117);
      if (lookahead == 'D') ADVANCE(2083);
      if (lookahead == 'P') ADVANCE(1984);
      if (lookahead == 'R') ADVANCE(2047);
      if (lookahead == 'S') ADVANCE(2068);
      if (lookahead == 'T') ADVANCE(2095);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1932:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(2421);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1933:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(2107);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1934:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'a') ADVANCE(2469);
      if (lookahead == 'h') ADVANCE(2238);
      if (lookahead == 'l') ADVANCE(2245);
      if (lookahead == 'o') ADVANCE(2304);
      if (lookahead == 0xf3) ADVANCE(2301);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1935:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'a') ADVANCE(2469);
      if (lookahead == 'h') ADVANCE(2268);
      if (lookahead == 'l') ADVANCE(2245);
      if (lookahead == 'o') ADVANCE(2304);
      if (lookahead == 0xf3) ADVANCE(2301);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1936:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'a') ADVANCE(2498);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1937:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'a') ADVANCE(2560);
      if (lookahead == 'e') ADVANCE(2566);
      if (lookahead == 'i') ADVANCE(2297);
      if (lookahead == 'o') ADVANCE(2383);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1938:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'a') ADVANCE(2569);
      if (lookahead == 'e') ADVANCE(2248);
      if (lookahead == 'u') ADVANCE(2501);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1939:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'a') ADVANCE(2439);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1940:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'a') ADVANCE(2476);
      if (lookahead == 'e') ADVANCE(2546);
      if (lookahead == 'o') ADVANCE(2303);
      if (lookahead == 'r') ADVANCE(2361);
      if (lookahead == 0xe1) ADVANCE(2484);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1941:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'a') ADVANCE(2561);
      if (lookahead == 'e') ADVANCE(2567);
      if (lookahead == 'i') ADVANCE(2297);
      if (lookahead == 'o') ADVANCE(2383);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1942:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '.', 1173,
        'b', 2509,
        'c', 2513,
        'g', 2481,
        'l', 2389,
        'n', 2318,
        'p', 2249,
        'r', 2514,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1943:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'c') ADVANCE(2381);
      if (lookahead == 'e') ADVANCE(2281);
      if (lookahead == 'h') ADVANCE(2262);
      if (lookahead == 'i') ADVANCE(2371);
      if (lookahead == 't') ADVANCE(2252);
      if (lookahead == 'u') ADVANCE(2274);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1944:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'c') ADVANCE(2381);
      if (lookahead == 'e') ADVANCE(2281);
      if (lookahead == 'h') ADVANCE(2262);
      if (lookahead == 'i') ADVANCE(2371);
      if (lookahead == 't') ADVANCE(2252);
      if (lookahead == 'u') ADVANCE(2275);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1945:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'e') ADVANCE(2513);
      if (lookahead == 'i') ADVANCE(2419);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1946:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'e') ADVANCE(2572);
      if (lookahead == 'i') ADVANCE(2417);
      if (lookahead == 'y') ADVANCE(1932);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1947:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'e') ADVANCE(1256);
      if (lookahead == 'i') ADVANCE(2356);
      if (lookahead == 'o') ADVANCE(2384);
      if (lookahead == 'u') ADVANCE(1259);
      if (lookahead == 0xe9) ADVANCE(2292);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1948:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'e') ADVANCE(2367);
      if (lookahead == 'u') ADVANCE(2425);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1949:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'e') ADVANCE(2276);
      if (lookahead == 'i') ADVANCE(2356);
      if (lookahead == 'o') ADVANCE(2384);
      if (lookahead == 0xe9) ADVANCE(2292);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1950:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'e') ADVANCE(2503);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1951:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'f') ADVANCE(1259);
      if (lookahead == 'n') ADVANCE(2306);
      if (lookahead == 'r') ADVANCE(2299);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1952:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'h') ADVANCE(2253);
      if (lookahead == 'i') ADVANCE(2518);
      if (lookahead == 'r') ADVANCE(2254);
      if (lookahead == 0xed) ADVANCE(2539);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1953:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'h') ADVANCE(2332);
      if (lookahead == 'i') ADVANCE(2537);
      if (lookahead == 'r') ADVANCE(2254);
      if (lookahead == 0xed) ADVANCE(2539);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1954:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'l') ADVANCE(2624);
      if (lookahead == 's') ADVANCE(2516);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1955:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'n') ADVANCE(2306);
      if (lookahead == 'r') ADVANCE(2299);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1956:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'n') ADVANCE(2280);
      if (lookahead == 't') ADVANCE(2330);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1957:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'r') ADVANCE(2246);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1958:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if (lookahead == 'u') ADVANCE(2432);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1959:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1173);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1960:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1204);
      if (lookahead == 'C') ADVANCE(2082);
      if (lookahead == 'T') ADVANCE(2093);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1961:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1204);
      if (lookahead == 'I') ADVANCE(2003);
      if (lookahead == 0xcd) ADVANCE(2016);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1962:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1204);
      if (lookahead == 'c') ADVANCE(2385);
      if (lookahead == 't') ADVANCE(2396);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1963:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(1204);
      if (lookahead == 'i') ADVANCE(2282);
      if (lookahead == 0xed) ADVANCE(2296);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1964:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1965:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        'A', 2150,
        'F', 2160,
        'H', 1969,
        'L', 1970,
        'O', 2025,
        'a', 2469,
        'h', 2268,
        'l', 2245,
        'o', 2304,
        0xd3, 2021,
        0xf3, 2301,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1966:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        'A', 2150,
        'H', 1969,
        'L', 1970,
        'O', 2025,
        'a', 2469,
        'h', 2268,
        'l', 2245,
        'o', 2304,
        0xd3, 2021,
        0xf3, 2301,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1967:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        'A', 2223,
        'E', 2227,
        'I', 2019,
        'O', 2079,
        'a', 2562,
        'e', 2568,
        'i', 2297,
        'o', 2383,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1968:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2223);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1969:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2151);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1970:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2217);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1971:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2069);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1972:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        'A', 2158,
        'O', 2086,
        'R', 2141,
        'a', 2476,
        'o', 2394,
        'r', 2361,
        0xc1, 2165,
        0xe1, 2484,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1973:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2152);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1974:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2073);
      if (lookahead == 'T') ADVANCE(1222);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1975:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2174);
      if (lookahead == 'P') ADVANCE(2044);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1976:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2010);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1977:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2023);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1978:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2194);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1979:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2026);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1980:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2126);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1981:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2200);
      if (lookahead == 'E') ADVANCE(1986);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1982:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2132);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1983:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2191);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1984:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2162);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1985:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2101);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1986:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2187);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1987:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2198);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1988:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2153);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1989:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2123);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1990:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2122);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1991:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2207);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1992:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2209);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1993:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2171);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1994:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2219);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1995:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2074);
      if (lookahead == 'T') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1996:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'A') ADVANCE(2074);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1997:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        'B', 2183,
        'C', 2186,
        'G', 2161,
        'L', 2081,
        'N', 2038,
        'P', 1975,
        'R', 2188,
        'b', 2509,
        'c', 2513,
        'g', 2481,
        'l', 2389,
        'n', 2318,
        'p', 2249,
        'r', 2514,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1998:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'B') ADVANCE(1931);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 1999:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        'C', 2078,
        'E', 2002,
        'T', 1978,
        'U', 1998,
        'c', 2381,
        'e', 2281,
        'h', 2262,
        't', 2154,
        'u', 2275,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2000:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        'C', 2078,
        'E', 2002,
        'T', 1978,
        'U', 1998,
        'c', 2381,
        'e', 2281,
        'h', 2262,
        't', 2252,
        'u', 2275,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2001:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2088);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2002:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(1960);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2003:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2110);
      if (lookahead == 'G') ADVANCE(2139);
      if (lookahead == 'K') ADVANCE(2058);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2004:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(1917);
      if (lookahead == 'E') ADVANCE(2005);
      if (lookahead == 's') ADVANCE(2516);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2005:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(1918);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2006:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2155);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2007:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2091);
      if (lookahead == 'S') ADVANCE(2197);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2008:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2117);
      if (lookahead == 'P') ADVANCE(1993);
      if (lookahead == 'R') ADVANCE(2047);
      if (lookahead == 'S') ADVANCE(2068);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2009:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2033);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2010:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2012);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2011:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2144);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2012:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2084);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2013:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2006);
      if (lookahead == 'N') ADVANCE(2007);
      if (lookahead == 'T') ADVANCE(2043);
      if (lookahead == 'n') ADVANCE(2289);
      if (lookahead == 't') ADVANCE(2330);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2014:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2198);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2015:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2169);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2016:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2215);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2017:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2113);
      if (lookahead == 'T') ADVANCE(2145);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2018:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'C') ADVANCE(2202);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2019:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(1243);
      if (lookahead == 'T') ADVANCE(2067);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2020:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2056);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2021:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2085);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2022:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2155);
      if (lookahead == 'E') ADVANCE(2179);
      if (lookahead == 'G') ADVANCE(1918);
      if (lookahead == 'e') ADVANCE(2503);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2023:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2140);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2024:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2077);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2025:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2033);
      if (lookahead == 'M') ADVANCE(2120);
      if (lookahead == 'N') ADVANCE(2180);
      if (lookahead == 'V') ADVANCE(2048);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2026:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2142);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2027:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2212);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2028:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2055);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2029:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2090);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2030:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'D') ADVANCE(2063);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2031:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2032:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(1250);
      if (lookahead == 'T') ADVANCE(2140);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2033:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2034:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2186);
      if (lookahead == 'e') ADVANCE(2513);
      if (lookahead == 'i') ADVANCE(2419);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2035:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2186);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2036:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2001);
      if (lookahead == 'I') ADVANCE(2167);
      if (lookahead == 'e') ADVANCE(2279);
      if (lookahead == 'i') ADVANCE(2487);
      if (lookahead == 0xc9) ADVANCE(2015);
      if (lookahead == 0xe9) ADVANCE(2293);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2037:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2070);
      if (lookahead == 'U') ADVANCE(2112);
      if (lookahead == 'e') ADVANCE(2369);
      if (lookahead == 'u') ADVANCE(2425);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2038:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2226);
      if (lookahead == 'N') ADVANCE(2042);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2039:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(1222);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2040:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2032);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2041:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2179);
      if (lookahead == 'e') ADVANCE(2503);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2042:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2225);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2043:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2119);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2044:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2138);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2045:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2027);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2046:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2121);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2047:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2072);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2048:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2134);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2049:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2176);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2050:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2131);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2051:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2018);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2052:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2126);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2053:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        'E', 2211,
        'F', 2054,
        'I', 2189,
        'R', 1981,
        'h', 2364,
        'i', 2537,
        'r', 2254,
        0xcd, 2192,
        0xed, 2539,
      );
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2054:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2211);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2055:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2173);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2056:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2157);
      if (lookahead == 'I') ADVANCE(2135);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2057:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2157);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2058:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2105);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2059:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2156);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2060:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2101);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2061:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2193);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2062:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2159);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2063:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2060);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2064:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2046);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2065:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2136);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2066:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2168);
      if (lookahead == 'M') ADVANCE(2059);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2067:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2168);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2068:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'E') ADVANCE(2014);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2069:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'F') ADVANCE(2142);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2070:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'G') ADVANCE(2109);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2071:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'G') ADVANCE(2140);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2072:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'G') ADVANCE(2220);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2073:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'G') ADVANCE(2170);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2074:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'G') ADVANCE(2175);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2075:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'H') ADVANCE(1222);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2076:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'H') ADVANCE(1216);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2077:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'H') ADVANCE(2160);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2078:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'H') ADVANCE(2045);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2079:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2080:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2106);
      if (lookahead == 'Y') ADVANCE(1933);
      if (lookahead == 'i') ADVANCE(2417);
      if (lookahead == 'y') ADVANCE(1932);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2081:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2128);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2082:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2575);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2083:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2222);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2084:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2149);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2085:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2071);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2086:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2133);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2087:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2221);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2088:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2184);
      if (lookahead == 'R') ADVANCE(2040);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2089:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2189);
      if (lookahead == 'R') ADVANCE(1981);
      if (lookahead == 'h') ADVANCE(2364);
      if (lookahead == 'i') ADVANCE(2537);
      if (lookahead == 'r') ADVANCE(2254);
      if (lookahead == 0xcd) ADVANCE(2192);
      if (lookahead == 0xed) ADVANCE(2539);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2090:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2224);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2091:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2177);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2092:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2140);
      if (lookahead == 'T') ADVANCE(2097);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2093:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2147);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2094:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2208);
      if (lookahead == 'T') ADVANCE(2062);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2095:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2204);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2096:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2206);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2097:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2148);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2098:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2146);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2099:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2178);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2100:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I') ADVANCE(2185);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2101:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2102:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2103:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(2620);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2104:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(2139);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2105:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(1220);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2106:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(2102);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2107:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(1968);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2108:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(2142);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2109:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(1990);
      if (lookahead == 'U') ADVANCE(2115);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2110:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(2039);
      if (lookahead == 'O') ADVANCE(2103);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2111:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(2039);
      if (lookahead == 'R') ADVANCE(2031);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2112:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(2039);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2113:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(1989);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2114:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(2031);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2115:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(1987);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2116:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(1992);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2117:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'L') ADVANCE(1994);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2118:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'M') ADVANCE(2066);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2119:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'M') ADVANCE(1222);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2120:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'M') ADVANCE(1964);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2121:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'M') ADVANCE(2052);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2122:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'M') ADVANCE(2065);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2123:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'M') ADVANCE(1991);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2124:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2125:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2126:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2186);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2127:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2007);
      if (lookahead == 'T') ADVANCE(2043);
      if (lookahead == 'n') ADVANCE(2289);
      if (lookahead == 't') ADVANCE(2330);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2128:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2573);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2129:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(1222);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2130:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2028);
      if (lookahead == 'R') ADVANCE(2020);
      if (lookahead == 'n') ADVANCE(2306);
      if (lookahead == 'r') ADVANCE(2299);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2131:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2092);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2132:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2009);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2133:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2190);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2134:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(1980);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2135:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(1982);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2136:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2195);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2137:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2049);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2138:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'N') ADVANCE(2029);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2139:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2140:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2141:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(2017);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2142:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(1222);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2143:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(1918);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2144:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(2102);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2145:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(2011);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2146:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(2124);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2147:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(2129);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2148:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(2125);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2149:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'O') ADVANCE(2137);
      if (lookahead == 0xd3) ADVANCE(2124);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2150:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'P') ADVANCE(2574);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2151:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'P') ADVANCE(2094);
      if (lookahead == 'R') ADVANCE(2203);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2152:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'P') ADVANCE(2076);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2153:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'P') ADVANCE(2075);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2154:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'P') ADVANCE(2143);
      if (lookahead == 'a') ADVANCE(2528);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2155:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'P') ADVANCE(2160);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2156:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2157:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2158:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1974);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2159:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1222);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2160:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1918);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2161:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(2064);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2162:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1995);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2163:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1976);
      if (lookahead == 'r') ADVANCE(2246);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2164:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(2213);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2165:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(2166);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2166:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1971);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2167:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(2051);
      if (lookahead == 'V') ADVANCE(2099);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2168:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1985);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2169:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(2035);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2170:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1973);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2171:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1996);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2172:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(2031);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2173:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(2030);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2174:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(2201);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2175:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'R') ADVANCE(1988);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2176:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2177:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(2142);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2178:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(2093);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2179:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(2061);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2180:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(2199);
      if (lookahead == 'V') ADVANCE(2050);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2181:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(2039);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2182:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(2031);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2183:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(1983);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2184:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(2097);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2185:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'S') ADVANCE(2098);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2186:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2187:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2227);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2188:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(1961);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2189:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2111);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2190:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(1222);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2191:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2228);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2192:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2214);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2193:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2229);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2194:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2216);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2195:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2140);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2196:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2033);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2197:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2164);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2198:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2093);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2199:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2096);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2200:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(1977);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2201:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(1979);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2202:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2087);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2203:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2057);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2204:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2114);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2205:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2215);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2206:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2218);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2207:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2097);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2208:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2172);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2209:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'T') ADVANCE(2098);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2210:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2118);
      if (lookahead == 'u') ADVANCE(2432);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2211:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(1918);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2212:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2112);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2213:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2121);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2214:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2104);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2215:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2108);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2216:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2196);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2217:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2181);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2218:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2207);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2219:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2182);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2220:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'U') ADVANCE(2116);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2221:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'V') ADVANCE(2033);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2222:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'V') ADVANCE(2100);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2223:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'W') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2224:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'X') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2225:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'X') ADVANCE(1217);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2226:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'X') ADVANCE(2139);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2227:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'Y') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2228:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'Z') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2229:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'Z') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2230:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2469);
      if (lookahead == 'h') ADVANCE(2238);
      if (lookahead == 'l') ADVANCE(2245);
      if (lookahead == 'o') ADVANCE(2304);
      if (lookahead == 0xf3) ADVANCE(2301);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2231:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2469);
      if (lookahead == 'h') ADVANCE(2268);
      if (lookahead == 'l') ADVANCE(2245);
      if (lookahead == 'o') ADVANCE(2304);
      if (lookahead == 0xf3) ADVANCE(2301);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2232:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2498);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2233:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2560);
      if (lookahead == 'e') ADVANCE(2566);
      if (lookahead == 'i') ADVANCE(2297);
      if (lookahead == 'o') ADVANCE(2383);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2234:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2569);
      if (lookahead == 'e') ADVANCE(2248);
      if (lookahead == 'u') ADVANCE(2501);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2235:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2569);
      if (lookahead == 'u') ADVANCE(2501);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2236:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2439);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2237:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2238:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2470);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2239:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2562);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2240:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(1927);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2241:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2366);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2242:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2476);
      if (lookahead == 'e') ADVANCE(2546);
      if (lookahead == 'o') ADVANCE(2303);
      if (lookahead == 'r') ADVANCE(2361);
      if (lookahead == 0xe1) ADVANCE(2484);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2243:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2471);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2244:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2561);
      if (lookahead == 'e') ADVANCE(2567);
      if (lookahead == 'i') ADVANCE(2297);
      if (lookahead == 'o') ADVANCE(2383);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2245:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2555);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2246:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2284);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2247:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2373);
      if (lookahead == 't') ADVANCE(1231);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2248:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2444);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2249:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2493);
      if (lookahead == 'p') ADVANCE(2337);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2250:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2300);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2251:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2302);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2252:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2528);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2253:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2526);
      if (lookahead == 'e') ADVANCE(2625);
      if (lookahead == 'i') ADVANCE(2497);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2254:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2532);
      if (lookahead == 'e') ADVANCE(2260);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2255:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2438);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2256:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2523);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2257:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2448);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2258:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2482);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2259:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2411);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2260:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2524);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2261:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2531);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2262:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2419);
      if (lookahead == 'o') ADVANCE(2549);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2263:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2472);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2264:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2435);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2265:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2541);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2266:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2544);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2267:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2490);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2268:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2473);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2269:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2556);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2270:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2375);
      if (lookahead == 't') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2271:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2375);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2272:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a') ADVANCE(2437);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2273:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'b') ADVANCE(2509);
      if (lookahead == 'c') ADVANCE(2513);
      if (lookahead == 'g') ADVANCE(2481);
      if (lookahead == 'l') ADVANCE(2389);
      if (lookahead == 'n') ADVANCE(2318);
      if (lookahead == 'p') ADVANCE(2249);
      if (lookahead == 'r') ADVANCE(2514);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2274:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'b') ADVANCE(1930);
      if (lookahead == 'c') ADVANCE(2379);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2275:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'b') ADVANCE(1930);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2276:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'b') ADVANCE(2336);
      if (lookahead == 'c') ADVANCE(2395);
      if (lookahead == 'z') ADVANCE(2319);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2277:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2381);
      if (lookahead == 'e') ADVANCE(2281);
      if (lookahead == 'h') ADVANCE(2262);
      if (lookahead == 'i') ADVANCE(2371);
      if (lookahead == 't') ADVANCE(2252);
      if (lookahead == 'u') ADVANCE(2274);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2278:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2381);
      if (lookahead == 'e') ADVANCE(2281);
      if (lookahead == 'h') ADVANCE(2262);
      if (lookahead == 'i') ADVANCE(2371);
      if (lookahead == 't') ADVANCE(2252);
      if (lookahead == 'u') ADVANCE(2275);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2279:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2395);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2280:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2397);
      if (lookahead == 's') ADVANCE(2530);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2281:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(1962);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2282:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2423);
      if (lookahead == 'g') ADVANCE(2460);
      if (lookahead == 'k') ADVANCE(2346);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2283:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2382);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2284:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2288);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2285:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2317);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2286:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2463);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2287:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2431);
      if (lookahead == 'p') ADVANCE(2267);
      if (lookahead == 'r') ADVANCE(2335);
      if (lookahead == 's') ADVANCE(2357);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2288:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2387);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2289:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2398);
      if (lookahead == 's') ADVANCE(2530);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2290:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2240);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2291:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2531);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2292:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2491);
      if (lookahead == 's') ADVANCE(2404);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2293:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2491);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2294:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2426);
      if (lookahead == 't') ADVANCE(2464);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2295:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2535);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2296:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'c') ADVANCE(2551);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2297:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(1243);
      if (lookahead == 't') ADVANCE(2360);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2298:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(1921);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2299:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2343);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2300:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2461);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2301:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2388);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2302:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2462);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2303:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2478);
      if (lookahead == 'i') ADVANCE(2451);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2304:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2317);
      if (lookahead == 'm') ADVANCE(2434);
      if (lookahead == 'n') ADVANCE(2504);
      if (lookahead == 'v') ADVANCE(2340);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2305:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2547);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2306:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2341);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2307:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2392);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2308:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2322);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2309:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'd') ADVANCE(2354);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2310:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2513);
      if (lookahead == 'i') ADVANCE(2419);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2311:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2513);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2312:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2572);
      if (lookahead == 'i') ADVANCE(2417);
      if (lookahead == 'y') ADVANCE(1932);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2313:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(1256);
      if (lookahead == 'i') ADVANCE(2356);
      if (lookahead == 'o') ADVANCE(2384);
      if (lookahead == 'u') ADVANCE(1259);
      if (lookahead == 0xe9) ADVANCE(2292);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2314:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2367);
      if (lookahead == 'u') ADVANCE(2425);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2315:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2316:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(1250);
      if (lookahead == 't') ADVANCE(2461);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2317:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2318:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2564);
      if (lookahead == 'n') ADVANCE(2329);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2319:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(1254);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2320:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2618);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2321:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(1231);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2322:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(1925);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2323:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2316);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2324:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2623);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2325:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(1927);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2326:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(1230);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2327:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2276);
      if (lookahead == 'i') ADVANCE(2356);
      if (lookahead == 'o') ADVANCE(2384);
      if (lookahead == 0xe9) ADVANCE(2292);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2328:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2503);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2329:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2565);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2330:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2433);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2331:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2305);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2332:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2628);
      if (lookahead == 'i') ADVANCE(2497);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2333:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2436);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2334:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2295);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2335:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2374);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2336:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2478);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2337:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2458);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2338:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2496);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2339:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2399);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2340:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2450);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2341:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2495);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2342:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2447);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2343:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2475);
      if (lookahead == 'i') ADVANCE(2452);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2344:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2475);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2345:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2479);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2346:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2416);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2347:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2438);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2348:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2474);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2349:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2411);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2350:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2480);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2351:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2525);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2352:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2477);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2353:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2522);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2354:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2349);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2355:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2333);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2356:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2506);
      if (lookahead == 'r') ADVANCE(2334);
      if (lookahead == 't') ADVANCE(1254);
      if (lookahead == 'v') ADVANCE(2408);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2357:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2291);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2358:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2453);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2359:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2488);
      if (lookahead == 'm') ADVANCE(2348);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2360:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2488);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2361:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2512);
      if (lookahead == 'o') ADVANCE(2294);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2362:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2454);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2363:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2455);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2364:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'e') ADVANCE(2629);
      if (lookahead == 'i') ADVANCE(2497);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2365:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'f') ADVANCE(1259);
      if (lookahead == 'n') ADVANCE(2306);
      if (lookahead == 'r') ADVANCE(2299);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2366:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'f') ADVANCE(2462);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2367:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'f') ADVANCE(2345);
      if (lookahead == 'g') ADVANCE(2422);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2368:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'f') ADVANCE(2400);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2369:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'g') ADVANCE(2422);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2370:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'g') ADVANCE(2461);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2371:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'g') ADVANCE(2449);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2372:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'g') ADVANCE(2456);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2373:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'g') ADVANCE(2489);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2374:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'g') ADVANCE(2557);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2375:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'g') ADVANCE(2494);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2376:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'h') ADVANCE(2253);
      if (lookahead == 'i') ADVANCE(2518);
      if (lookahead == 'r') ADVANCE(2254);
      if (lookahead == 0xed) ADVANCE(2539);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2377:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'h') ADVANCE(1231);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2378:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'h') ADVANCE(1224);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2379:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'h') ADVANCE(2626);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2380:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'h') ADVANCE(2332);
      if (lookahead == 'i') ADVANCE(2537);
      if (lookahead == 'r') ADVANCE(2254);
      if (lookahead == 0xed) ADVANCE(2539);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2381:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'h') ADVANCE(2331);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2382:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'h') ADVANCE(2459);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2383:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2384:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2519);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2385:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2579);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2386:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2559);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2387:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2468);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2388:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2370);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2389:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2442);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2390:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2368);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2391:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2558);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2392:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2563);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2393:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2461);
      if (lookahead == 't') ADVANCE(2405);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2394:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2451);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2395:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2510);
      if (lookahead == 'r') ADVANCE(2323);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2396:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2466);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2397:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2500);
      if (lookahead == 'l') ADVANCE(2553);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2398:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2500);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2399:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2283);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2400:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2290);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2401:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2542);
      if (lookahead == 't') ADVANCE(2350);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2402:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2542);
      if (lookahead == 't') ADVANCE(2352);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2403:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2538);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2404:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2372);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2405:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2467);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2406:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2540);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2407:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2465);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2408:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2502);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2409:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i') ADVANCE(2511);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2410:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2624);
      if (lookahead == 's') ADVANCE(2516);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2411:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2412:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2413:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(1921);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2414:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2460);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2415:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2622);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2416:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(1228);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2417:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2412);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2418:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2462);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2419:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2413);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2420:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2298);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2421:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2239);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2422:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2272);
      if (lookahead == 'u') ADVANCE(2429);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2423:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2321);
      if (lookahead == 'o') ADVANCE(2415);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2424:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2321);
      if (lookahead == 'r') ADVANCE(2315);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2425:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2321);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2426:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2264);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2427:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2326);
      if (lookahead == 'r') ADVANCE(2315);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2428:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2315);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2429:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2261);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2430:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2266);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2431:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'l') ADVANCE(2269);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2432:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'm') ADVANCE(2359);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2433:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'm') ADVANCE(1231);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2434:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'm') ADVANCE(2237);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2435:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'm') ADVANCE(2265);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2436:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'm') ADVANCE(2347);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2437:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'm') ADVANCE(2363);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2438:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2513);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2439:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(1259);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2440:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2441:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2442:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2577);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2443:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(1231);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2444:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(1925);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2445:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2306);
      if (lookahead == 'r') ADVANCE(2299);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2446:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2280);
      if (lookahead == 't') ADVANCE(2330);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2447:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2393);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2448:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2285);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2449:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2390);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2450:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2255);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2451:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2521);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2452:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2257);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2453:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2520);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2454:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2515);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2455:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2527);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2456:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2325);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2457:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2338);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2458:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2307);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2459:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'n') ADVANCE(2353);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2460:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2461:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2462:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(1231);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2463:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(2412);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2464:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(2286);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2465:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(2440);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2466:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(2443);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2467:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(2441);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2468:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'o') ADVANCE(2457);
      if (lookahead == 0xf3) ADVANCE(2440);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2469:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'p') ADVANCE(2578);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2470:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'p') ADVANCE(2401);
      if (lookahead == 'r') ADVANCE(2536);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2471:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'p') ADVANCE(2378);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2472:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'p') ADVANCE(2377);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2473:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'p') ADVANCE(2402);
      if (lookahead == 'r') ADVANCE(2536);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2474:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2475:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2476:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2247);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2477:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(1231);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2478:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2576);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2479:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2508);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2480:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(1230);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2481:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2355);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2482:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2270);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2483:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2246);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2484:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2486);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2485:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2548);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2486:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2241);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2487:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2334);
      if (lookahead == 'v') ADVANCE(2408);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2488:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2259);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2489:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2490:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2271);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2491:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2311);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2492:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2315);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2493:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2533);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2494:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2263);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2495:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r') ADVANCE(2309);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2496:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2497:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(1254);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2498:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2618);
      if (lookahead == 'v') ADVANCE(2320);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2499:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2516);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2500:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2462);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2501:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2517);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2502:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2396);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2503:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2351);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2504:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2534);
      if (lookahead == 'v') ADVANCE(2342);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2505:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2321);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2506:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2324);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2507:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2315);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2508:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2619);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(761);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2509:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2256);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2510:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2405);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2511:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2407);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2512:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 's') ADVANCE(2362);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2513:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2514:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(1963);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2515:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(1254);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2516:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2621);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2517:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(1921);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2518:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2427);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2519:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(1922);
      if (lookahead == 'v') ADVANCE(2358);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2520:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(1922);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2521:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(1231);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2522:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(1927);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2523:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2570);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2524:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2568);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2525:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2571);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2526:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2626);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2527:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2461);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2528:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2552);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2529:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2317);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2530:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2485);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2531:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2396);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2532:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2533:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2251);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2534:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2406);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2535:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2391);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2536:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2344);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2537:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2424);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2538:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2428);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2539:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2550);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2540:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2554);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2541:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2405);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2542:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2492);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2543:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2551);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2544:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 't') ADVANCE(2407);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2545:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2432);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2546:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2519);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2547:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2425);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2548:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2436);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2549:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2420);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2550:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2414);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2551:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2418);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2552:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2529);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2553:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2308);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2554:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2541);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2555:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2505);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2556:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2507);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2557:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'u') ADVANCE(2430);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2558:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'v') ADVANCE(2317);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2559:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'v') ADVANCE(2409);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2560:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'w') ADVANCE(1250);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(502);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2561:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'w') ADVANCE(1250);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(699);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2562:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'w') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2563:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'x') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2564:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'x') ADVANCE(2460);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2565:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'x') ADVANCE(1225);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2566:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'y') ADVANCE(1250);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(503);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2567:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'y') ADVANCE(1250);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(700);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2568:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'y') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2569:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'y') ADVANCE(1921);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2570:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'z') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2571:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'z') ADVANCE(1250);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2572:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'z') ADVANCE(2339);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2573:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0xc9) ADVANCE(1964);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2574:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0xcd) ADVANCE(2205);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2575:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0xd3) ADVANCE(2124);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2576:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0xe1) ADVANCE(1920);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2577:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0xe9) ADVANCE(2237);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2578:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0xed) ADVANCE(2543);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2579:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0xf3) ADVANCE(2440);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2580:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x406) ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2581:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x410) ADVANCE(2588);
      if (lookahead == 0x430) ADVANCE(2606);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2582:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x410) ADVANCE(2593);
      if (lookahead == 0x430) ADVANCE(2611);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2583:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x410) ADVANCE(2595);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2584:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x415) ADVANCE(2587);
      if (lookahead == 0x422) ADVANCE(2580);
      if (lookahead == 0x42c) ADVANCE(2585);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2585:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x415) ADVANCE(1237);
      if (lookahead == 0x418 ||
          lookahead == 0x42f) ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2586:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x418) ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2587:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x419) ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2588:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x41a) ADVANCE(2592);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2589:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x41a) ADVANCE(2597);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2590:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x41d) ADVANCE(1246);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2591:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x41d) ADVANCE(2589);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2592:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x41e) ADVANCE(2590);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2593:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x421) ADVANCE(2596);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2594:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x422) ADVANCE(2583);
      if (lookahead == 0x442) ADVANCE(2601);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2595:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x422) ADVANCE(2584);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2596:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x422) ADVANCE(2586);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2597:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x422) ADVANCE(1235);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2598:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x423) ADVANCE(2591);
      if (lookahead == 0x443) ADVANCE(2609);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2599:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x430) ADVANCE(2606);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2600:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x430) ADVANCE(2611);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2601:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x430) ADVANCE(2612);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2602:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x435) ADVANCE(2605);
      if (lookahead == 0x442) ADVANCE(2617);
      if (lookahead == 0x44c) ADVANCE(2603);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2603:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x435) ADVANCE(1241);
      if (lookahead == 0x438 ||
          lookahead == 0x44f) ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2604:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x438) ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2605:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x439) ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2606:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x43a) ADVANCE(2610);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2607:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x43a) ADVANCE(2614);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2608:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x43d) ADVANCE(1248);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2609:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x43d) ADVANCE(2607);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2610:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x43e) ADVANCE(2608);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2611:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x441) ADVANCE(2613);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2612:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x442) ADVANCE(2602);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2613:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x442) ADVANCE(2604);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2614:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x442) ADVANCE(1239);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2615:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x442) ADVANCE(2601);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2616:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x443) ADVANCE(2609);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2617:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 0x456) ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2618:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(759);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2619:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\n' ||
          lookahead == ' ') ADVANCE(761);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2620:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'I' ||
          lookahead == 'O') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2621:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'a' ||
          lookahead == 'e') ADVANCE(1254);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2622:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'i' ||
          lookahead == 'o') ADVANCE(1243);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2623:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == 'r' ||
          lookahead == 's') ADVANCE(1254);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2624:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(698);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2625:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(384);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2626:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(504);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2627:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(1179);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2628:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(389);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2629:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ' ||
          lookahead == 0xa0) ADVANCE(704);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2630:
      ACCEPT_TOKEN(sym__word);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(2631);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2631:
      ACCEPT_TOKEN(sym__word);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(2627);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2632:
      ACCEPT_TOKEN(sym__word);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(2630);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2633:
      ACCEPT_TOKEN(sym__word);
      if ((!eof && set_contains(sym__word_character_set_1, 15, lookahead))) ADVANCE(2633);
      END_STATE();
    case 2634:
      ACCEPT_TOKEN(sym__mark);
      END_STATE();
    case 2635:
      ACCEPT_TOKEN(sym__mark);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(147);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(144);
      END_STATE();
    case 2636:
      ACCEPT_TOKEN(sym__mark);
      if (lookahead != 0 &&
          lookahead != '"') ADVANCE(120);
      END_STATE();
    case 2637:
      ACCEPT_TOKEN(sym__mark);
      if (lookahead != 0 &&
          lookahead != 0xbb) ADVANCE(921);
      END_STATE();
    case 2638:
      ACCEPT_TOKEN(sym__mark);
      if (lookahead != 0 &&
          lookahead != 0x2019) ADVANCE(1046);
      END_STATE();
    case 2639:
      ACCEPT_TOKEN(sym__mark);
      if (lookahead != 0 &&
          lookahead != 0x201d) ADVANCE(1166);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0},
  [1] = {.lex_state = 1200},
  [2] = {.lex_state = 1200},
  [3] = {.lex_state = 1200},
  [4] = {.lex_state = 1199},
  [5] = {.lex_state = 1199},
  [6] = {.lex_state = 1201},
  [7] = {.lex_state = 1202},
  [8] = {.lex_state = 1198},
  [9] = {.lex_state = 1199},
  [10] = {.lex_state = 1199},
  [11] = {.lex_state = 1199},
  [12] = {.lex_state = 1199},
  [13] = {.lex_state = 1199},
  [14] = {.lex_state = 1199},
  [15] = {.lex_state = 1199},
  [16] = {.lex_state = 1199},
  [17] = {.lex_state = 1199},
  [18] = {.lex_state = 1200},
  [19] = {.lex_state = 210},
  [20] = {.lex_state = 0},
  [21] = {.lex_state = 125},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [sym__unit_word] = ACTIONS(1),
    [sym__instrument_word] = ACTIONS(1),
    [sym__this] = ACTIONS(1),
    [sym__of] = ACTIONS(1),
    [sym_numbers] = ACTIONS(1),
    [sym_instrument] = ACTIONS(1),
    [sym_acronym] = ACTIONS(1),
    [sym_modal] = ACTIONS(1),
    [sym_quotation] = ACTIONS(1),
    [sym__definition_verb] = ACTIONS(1),
    [sym_stop] = ACTIONS(1),
    [sym__word] = ACTIONS(1),
    [sym__mark] = ACTIONS(1),
  },
  [1] = {
    [sym_text] = STATE(20),
    [sym_sentence] = STATE(2),
    [sym__element] = STATE(4),
    [sym__plain] = STATE(4),
    [sym_reference] = STATE(4),
    [sym_this_reference] = STATE(4),
    [sym_definition] = STATE(4),
    [aux_sym_text_repeat1] = STATE(2),
    [aux_sym_sentence_repeat1] = STATE(4),
    [aux_sym__plain_repeat1] = STATE(9),
    [ts_builtin_sym_end] = ACTIONS(3),
    [sym__unit_word] = ACTIONS(5),
    [sym__instrument_word] = ACTIONS(7),
    [sym__this] = ACTIONS(9),
    [sym_modal] = ACTIONS(11),
    [sym_quotation] = ACTIONS(13),
    [sym__definition_verb] = ACTIONS(7),
    [sym__word] = ACTIONS(7),
    [sym__mark] = ACTIONS(7),
  },
  [2] = {
    [sym_sentence] = STATE(3),
    [sym__element] = STATE(4),
    [sym__plain] = STATE(4),
    [sym_reference] = STATE(4),
    [sym_this_reference] = STATE(4),
    [sym_definition] = STATE(4),
    [aux_sym_text_repeat1] = STATE(3),
    [aux_sym_sentence_repeat1] = STATE(4),
    [aux_sym__plain_repeat1] = STATE(9),
    [ts_builtin_sym_end] = ACTIONS(15),
    [sym__unit_word] = ACTIONS(5),
    [sym__instrument_word] = ACTIONS(7),
    [sym__this] = ACTIONS(9),
    [sym_modal] = ACTIONS(11),
    [sym_quotation] = ACTIONS(13),
    [sym__definition_verb] = ACTIONS(7),
    [sym__word] = ACTIONS(7),
    [sym__mark] = ACTIONS(7),
  },
  [3] = {
    [sym_sentence] = STATE(3),
    [sym__element] = STATE(4),
    [sym__plain] = STATE(4),
    [sym_reference] = STATE(4),
    [sym_this_reference] = STATE(4),
    [sym_definition] = STATE(4),
    [aux_sym_text_repeat1] = STATE(3),
    [aux_sym_sentence_repeat1] = STATE(4),
    [aux_sym__plain_repeat1] = STATE(9),
    [ts_builtin_sym_end] = ACTIONS(17),
    [sym__unit_word] = ACTIONS(19),
    [sym__instrument_word] = ACTIONS(22),
    [sym__this] = ACTIONS(25),
    [sym_modal] = ACTIONS(28),
    [sym_quotation] = ACTIONS(31),
    [sym__definition_verb] = ACTIONS(22),
    [sym__word] = ACTIONS(22),
    [sym__mark] = ACTIONS(22),
  },
  [4] = {
    [sym__element] = STATE(5),
    [sym__plain] = STATE(5),
    [sym_reference] = STATE(5),
    [sym_this_reference] = STATE(5),
    [sym_definition] = STATE(5),
    [aux_sym_sentence_repeat1] = STATE(5),
    [aux_sym__plain_repeat1] = STATE(9),
    [ts_builtin_sym_end] = ACTIONS(34),
    [sym__unit_word] = ACTIONS(5),
    [sym__instrument_word] = ACTIONS(7),
    [sym__this] = ACTIONS(9),
    [sym_modal] = ACTIONS(36),
    [sym_quotation] = ACTIONS(13),
    [sym__definition_verb] = ACTIONS(7),
    [sym_stop] = ACTIONS(38),
    [sym__word] = ACTIONS(7),
    [sym__mark] = ACTIONS(7),
  },
  [5] = {
    [sym__element] = STATE(5),
    [sym__plain] = STATE(5),
    [sym_reference] = STATE(5),
    [sym_this_reference] = STATE(5),
    [sym_definition] = STATE(5),
    [aux_sym_sentence_repeat1] = STATE(5),
    [aux_sym__plain_repeat1] = STATE(9),
    [ts_builtin_sym_end] = ACTIONS(40),
    [sym__unit_word] = ACTIONS(42),
    [sym__instrument_word] = ACTIONS(45),
    [sym__this] = ACTIONS(48),
    [sym_modal] = ACTIONS(51),
    [sym_quotation] = ACTIONS(54),
    [sym__definition_verb] = ACTIONS(45),
    [sym_stop] = ACTIONS(40),
    [sym__word] = ACTIONS(45),
    [sym__mark] = ACTIONS(45),
  },
  [6] = {
    [sym_scope] = STATE(16),
    [ts_builtin_sym_end] = ACTIONS(57),
    [sym__unit_word] = ACTIONS(59),
    [sym__instrument_word] = ACTIONS(59),
    [sym__this] = ACTIONS(59),
    [sym__of] = ACTIONS(61),
    [sym_acronym] = ACTIONS(63),
    [sym_modal] = ACTIONS(59),
    [sym_quotation] = ACTIONS(57),
    [sym__definition_verb] = ACTIONS(59),
    [sym_stop] = ACTIONS(57),
    [sym__word] = ACTIONS(59),
    [sym__mark] = ACTIONS(59),
  },
  [7] = {
    [sym_reference] = STATE(17),
    [sym_this_reference] = STATE(17),
    [ts_builtin_sym_end] = ACTIONS(65),
    [sym__unit_word] = ACTIONS(67),
    [sym__instrument_word] = ACTIONS(69),
    [sym__this] = ACTIONS(71),
    [sym_instrument] = ACTIONS(73),
    [sym_modal] = ACTIONS(69),
    [sym_quotation] = ACTIONS(65),
    [sym__definition_verb] = ACTIONS(69),
    [sym_stop] = ACTIONS(65),
    [sym__word] = ACTIONS(69),
    [sym__mark] = ACTIONS(69),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 3,
    ACTIONS(79), 1,
      sym_numbers,
    ACTIONS(75), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(77), 7,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [18] = 3,
    STATE(10), 1,
      aux_sym__plain_repeat1,
    ACTIONS(81), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(83), 7,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [36] = 5,
    ACTIONS(90), 1,
      sym_modal,
    ACTIONS(92), 1,
      sym_quotation,
    STATE(10), 1,
      aux_sym__plain_repeat1,
    ACTIONS(85), 2,
      ts_builtin_sym_end,
      sym_stop,
    ACTIONS(87), 6,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [58] = 4,
    ACTIONS(95), 1,
      sym__unit_word,
    ACTIONS(97), 1,
      sym__instrument_word,
    ACTIONS(75), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(77), 5,
      sym__this,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [77] = 3,
    ACTIONS(99), 1,
      sym__definition_verb,
    ACTIONS(75), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(77), 6,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
      sym__word,
      sym__mark,
  [94] = 2,
    ACTIONS(101), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(103), 7,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [109] = 2,
    ACTIONS(105), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(107), 7,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [124] = 2,
    ACTIONS(109), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(111), 7,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [139] = 2,
    ACTIONS(113), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(115), 7,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [154] = 2,
    ACTIONS(117), 3,
      ts_builtin_sym_end,
      sym_quotation,
      sym_stop,
    ACTIONS(119), 7,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [169] = 2,
    ACTIONS(121), 2,
      ts_builtin_sym_end,
      sym_quotation,
    ACTIONS(123), 7,
      sym__unit_word,
      sym__instrument_word,
      sym__this,
      sym_modal,
      sym__definition_verb,
      sym__word,
      sym__mark,
  [183] = 2,
    ACTIONS(125), 1,
      sym__unit_word,
    ACTIONS(127), 1,
      sym__instrument_word,
  [190] = 1,
    ACTIONS(129), 1,
      ts_builtin_sym_end,
  [194] = 1,
    ACTIONS(131), 1,
      sym_numbers,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(8)] = 0,
  [SMALL_STATE(9)] = 18,
  [SMALL_STATE(10)] = 36,
  [SMALL_STATE(11)] = 58,
  [SMALL_STATE(12)] = 77,
  [SMALL_STATE(13)] = 94,
  [SMALL_STATE(14)] = 109,
  [SMALL_STATE(15)] = 124,
  [SMALL_STATE(16)] = 139,
  [SMALL_STATE(17)] = 154,
  [SMALL_STATE(18)] = 169,
  [SMALL_STATE(19)] = 183,
  [SMALL_STATE(20)] = 190,
  [SMALL_STATE(21)] = 194,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_text, 0, 0, 0),
  [5] = {.entry = {.count = 1, .reusable = false}}, SHIFT(8),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(9),
  [9] = {.entry = {.count = 1, .reusable = false}}, SHIFT(11),
  [11] = {.entry = {.count = 1, .reusable = false}}, SHIFT(4),
  [13] = {.entry = {.count = 1, .reusable = true}}, SHIFT(12),
  [15] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_text, 1, 0, 0),
  [17] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0),
  [19] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(8),
  [22] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(9),
  [25] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(11),
  [28] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(4),
  [31] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_text_repeat1, 2, 0, 0), SHIFT_REPEAT(12),
  [34] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sentence, 1, 0, 0),
  [36] = {.entry = {.count = 1, .reusable = false}}, SHIFT(5),
  [38] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [40] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0),
  [42] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(8),
  [45] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(9),
  [48] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(11),
  [51] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(5),
  [54] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(12),
  [57] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_reference, 2, 0, 1),
  [59] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_reference, 2, 0, 1),
  [61] = {.entry = {.count = 1, .reusable = false}}, SHIFT(7),
  [63] = {.entry = {.count = 1, .reusable = false}}, SHIFT(16),
  [65] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_scope, 1, 0, 0),
  [67] = {.entry = {.count = 1, .reusable = false}}, SHIFT(21),
  [69] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_scope, 1, 0, 0),
  [71] = {.entry = {.count = 1, .reusable = false}}, SHIFT(19),
  [73] = {.entry = {.count = 1, .reusable = false}}, SHIFT(17),
  [75] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__plain_repeat1, 1, 0, 0),
  [77] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__plain_repeat1, 1, 0, 0),
  [79] = {.entry = {.count = 1, .reusable = false}}, SHIFT(6),
  [81] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__plain, 1, 0, 0),
  [83] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__plain, 1, 0, 0),
  [85] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__plain_repeat1, 2, 0, 0),
  [87] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__plain_repeat1, 2, 0, 0), SHIFT_REPEAT(10),
  [90] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__plain_repeat1, 2, 0, 0),
  [92] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__plain_repeat1, 2, 0, 0), SHIFT_REPEAT(10),
  [95] = {.entry = {.count = 1, .reusable = false}}, SHIFT(13),
  [97] = {.entry = {.count = 1, .reusable = false}}, SHIFT(14),
  [99] = {.entry = {.count = 1, .reusable = false}}, SHIFT(15),
  [101] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_this_reference, 2, 0, 2),
  [103] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_this_reference, 2, 0, 2),
  [105] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_this_reference, 2, 0, 3),
  [107] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_this_reference, 2, 0, 3),
  [109] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_definition, 2, 0, 4),
  [111] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_definition, 2, 0, 4),
  [113] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_reference, 3, 0, 1),
  [115] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_reference, 3, 0, 1),
  [117] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_scope, 2, 0, 0),
  [119] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_scope, 2, 0, 0),
  [121] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sentence, 2, 0, 0),
  [123] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sentence, 2, 0, 0),
  [125] = {.entry = {.count = 1, .reusable = true}}, SHIFT(13),
  [127] = {.entry = {.count = 1, .reusable = true}}, SHIFT(14),
  [129] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
  [131] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
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
