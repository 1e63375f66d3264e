// The structure of legal text: parts, units, paragraphs, points. All of it is decided by the external scanner (src/scanner.c), which opens
// and closes levels by tokens without width; the grammar says what may stand where, and that is nearly anything: texts come damaged.
//
// To add a kind of provision: an _open_ token here and in src/state.h (same order), a rule below, and its style in src/styles.h.

const levels = [
  'preamble',
  'contents',
  'part',
  'chapter',
  'division',
  'schedule',
  'annex',
  'article',
  'section',
  'regulation',
  'rule',
  'clause',
  'paragraph',
  'point',
  'wrap_up',
  'proviso',
  'definition',
  'quoted',
  'note',
];

// The most frequent levels open with their number itself, which saves a token an item.
const numbered = ['paragraph', 'point'];

const level = (name) => ($) =>
  seq(
    numbered.includes(name)
      ? choice($[`_open_${name}`], field('number', alias($[`_number_${name}`], $.number)))
      : $[`_open_${name}`],
    repeat(
      choice(
        $.keyword,
        field('number', $.number),
        field('heading', $.heading),
        $._block,
      ),
    ),
    $._close,
  );

module.exports = grammar({
  name: 'legal',

  externals: ($) => [
    $._start,
    $._close,
    ...levels.map((name) => $[`_open_${name}`]),
    $.title,
    $.keyword,
    $.number,
    $.heading,
    $.text,
    $.entry,
    $.noise,
    ...numbered.map((name) => $[`_number_${name}`]),
  ],

  rules: {
    document: ($) => seq($._start, repeat(choice($._block, $.heading, $.number, $.keyword))),

    _block: ($) => choice(...levels.map((name) => $[name]), $.title, $.text, $.entry, $.noise),

    ...Object.fromEntries(levels.map((name) => [name, level(name)])),
  },
});
