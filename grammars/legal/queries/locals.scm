; A definition holds in the unit or part that it stands in.
[
  (document)
  (part)
  (chapter)
  (schedule)
  (article)
  (section)
  (quoted)
] @local.scope

(definition . (text) @local.definition)
