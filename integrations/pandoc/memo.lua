-- For a briefing note of `caveat check --format memo`: takes its list of sources out, so that citeproc makes its own in its place.
-- usage: pandoc memo.md --lua-filter memo.lua --citeproc -o memo.docx      (in this order)
function Pandoc(doc)
  local blocks = pandoc.List()
  local in_sources = false
  for _, block in ipairs(doc.blocks) do
    if block.t == "Header" and block.level == 1 then
      in_sources = block.identifier == "sources"
    end
    if in_sources and block.t == "BulletList" then
      blocks:insert(pandoc.Div({}, pandoc.Attr("refs")))
    else
      blocks:insert(block)
    end
  end
  doc.blocks = blocks
  return doc
end
