; Inside the words: sentences, references, defined terms.
((text) @injection.content
  (#set! injection.language "legal_inline"))
