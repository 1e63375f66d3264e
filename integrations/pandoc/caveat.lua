-- Marks in a document what caveat finds in it.
--
-- usage: pandoc bill.docx --lua-filter caveat.lua -o reviewed.docx
--
-- In DOCX each finding is a comment on its words; in every other format its words are in a span of the classes "caveat" and "error", "warning"
-- or "note", with a footnote behind them. Words in tables and footnotes are not reviewed. The program is $CAVEAT, else `caveat` on the path;
-- the metadata `caveat-profile` and `caveat-checks` are its options --profile and --checks.

-- The document as plain text, as it is built: pieces, their length in bytes, and where each Str stands.
local text, length, places = {}, 0, {}

local function put(words)
  text[#text + 1] = words
  length = length + #words
end

local contains = { Emph = true, Strong = true, Underline = true, Strikeout = true, SmallCaps = true, Superscript = true, Subscript = true,
  Link = true, Span = true, Quoted = true, Cite = true }

-- Calls `str(el)` for each Str, in reading order, and replaces it by the inlines that it returns; `other(el)` for what is no Str and holds none.
local function through_inlines(inlines, str, other)
  local out = pandoc.List()
  for _, el in ipairs(inlines) do
    if el.t == "Str" then
      out:extend(str(el))
    elseif contains[el.t] then
      local quote = el.t == "Quoted" and (el.quotetype == "SingleQuote" and { "‘", "’" } or { "“", "”" })
      if quote then other(pandoc.RawInline("text", quote[1])) end
      el.content = through_inlines(el.content, str, other)
      if quote then other(pandoc.RawInline("text", quote[2])) end
      out:insert(el)
    else
      other(el)
      out:insert(el)
    end
  end
  return out
end

local roman = { { 10, "x" }, { 9, "ix" }, { 5, "v" }, { 4, "iv" }, { 1, "i" } }

-- "(a)" for an item of an ordered list.
local function label(list, number)
  local style, delimiter = tostring(list.style), tostring(list.delimiter)
  local words = tostring(number)
  if style:find("Alpha") then
    words = string.char(97 + (number - 1) % 26):rep((number - 1) // 26 + 1)
  elseif style:find("Roman") then
    words = ""
    for _, each in ipairs(roman) do
      while number >= each[1] do
        words, number = words .. each[2], number - each[1]
      end
    end
  end
  if style:find("Upper") then words = words:upper() end
  if delimiter == "TwoParens" then return "(" .. words .. ") " end
  return words .. (delimiter == "OneParen" and ") " or ". ")
end

-- As through_inlines, over blocks; `line(words)` is told what stands before and behind a block.
local function through_blocks(blocks, str, other, line)
  local out = pandoc.List()
  for _, block in ipairs(blocks) do
    if block.t == "Para" or block.t == "Plain" or block.t == "Header" then
      block.content = through_inlines(block.content, str, other)
      line("\n\n")
    elseif block.t == "BlockQuote" or block.t == "Div" then
      block.content = through_blocks(block.content, str, other, line)
    elseif block.t == "OrderedList" or block.t == "BulletList" then
      local items = pandoc.List()
      for i, item in ipairs(block.content) do
        if block.t == "OrderedList" then line(label(block.listAttributes, block.listAttributes.start + i - 1)) end
        items:insert(through_blocks(item, str, other, line))
      end
      block.content = items
    elseif block.t == "LineBlock" then
      local lines = pandoc.List()
      for _, inlines in ipairs(block.content) do
        lines:insert(through_inlines(inlines, str, other))
        line("\n")
      end
      block.content = lines
    end
    out:insert(block)
  end
  return out
end

local function read(blocks)
  through_blocks(blocks,
    function(el)
      places[#places + 1] = { length, length + #el.text }
      put(el.text)
      return { el }
    end,
    function(el)
      if el.t == "Space" or el.t == "SoftBreak" then put(" ")
      elseif el.t == "LineBreak" then put("\n")
      elseif el.t == "Code" or (el.t == "RawInline" and el.format == "text") then put(el.text) end
    end,
    put)
  return table.concat(text)
end

-- RFC 4180: rows by the names of the first.
local function rows_of(csv)
  local rows, row, at = {}, {}, csv:sub(1, 3) == "\239\187\191" and 4 or 1
  while at <= #csv do
    local cell
    if csv:sub(at, at) == '"' then
      local close = at
      repeat
        close = csv:find('"', close + 1, true)
        local doubled = csv:sub(close + 1, close + 1) == '"'
        if doubled then close = close + 1 end
      until not doubled
      cell, at = csv:sub(at + 1, close - 1):gsub('""', '"'), close + 1
    else
      local stop = csv:find("[,\r\n]", at) or #csv + 1
      cell, at = csv:sub(at, stop - 1), stop
    end
    row[#row + 1] = cell
    if csv:sub(at, at) == "," then
      at = at + 1
    else
      rows[#rows + 1], row, at = row, {}, at + 2
    end
  end
  local named = {}
  for i = 2, #rows do
    named[i - 1] = {}
    for column, name in ipairs(rows[1]) do named[i - 1][name] = rows[i][column] end
  end
  return named
end

local function review(words, meta)
  local arguments = { "check", "--format", "csv", "--fail-on", "never", "--quiet", "--stdin-name", "document.txt" }
  for _, option in ipairs({ "profile", "checks" }) do
    local value = meta["caveat-" .. option]
    if value then arguments[#arguments + 1] = "--" .. option .. "=" .. pandoc.utils.stringify(value) end
  end
  arguments[#arguments + 1] = "-"
  local findings = rows_of(pandoc.pipe(os.getenv("CAVEAT") or "caveat", arguments, words))
  return pandoc.List(findings):filter(function(one) return not one.status:find("^suppressed") end)
end

local function remark(finding)
  return finding.place .. ": " .. finding.message .. (finding.ask ~= "" and finding.level ~= "note" and " Ask for: " .. finding.ask or "")
end

-- Which findings each Str belongs to, begins and ends.
local function by_word(findings)
  local first, last = {}, {}
  for _, finding in ipairs(findings) do
    local from, to = tonumber(finding.offset), tonumber(finding.offset) + tonumber(finding.length)
    for i, place in ipairs(places) do
      if place[1] < to and place[2] > from then
        finding.first = finding.first or i
        finding.last = i
      end
    end
    if finding.first then
      first[finding.first] = first[finding.first] or {}
      table.insert(first[finding.first], finding)
      last[finding.last] = last[finding.last] or {}
      table.insert(last[finding.last], finding)
    end
  end
  return first, last
end

local function gravest(findings)
  local rank, worst = { error = 3, warning = 2, note = 1 }, "note"
  for _, one in ipairs(findings) do
    if rank[one.level] > rank[worst] then worst = one.level end
  end
  return worst
end

local function is_mark(el) return el and el.t == "Span" and el.classes[1] == "caveat" end

-- Marked words that stand side by side become one span.
local function joined(inlines)
  local out = pandoc.List()
  for _, el in ipairs(inlines) do
    local before, space = out[#out], nil
    if before and (before.t == "Space" or before.t == "SoftBreak") then before, space = out[#out - 1], before end
    if is_mark(el) and is_mark(before) and before.classes[2] == el.classes[2] then
      if space then out:remove() end
      local words = pandoc.List(before.content)
      if space then words:insert(space) end
      words:extend(el.content)
      out[#out] = pandoc.Span(words, before.attr)
    else
      out:insert(el)
    end
  end
  return out
end

function Pandoc(doc)
  local findings = review(read(doc.blocks), doc.meta)
  local first, last = by_word(findings)
  local comments = FORMAT == "docx"
  local now, at = os.date("!%Y-%m-%dT%H:%M:%SZ"), 0
  for i, finding in ipairs(findings) do finding.id = "caveat-" .. i end
  local active = pandoc.List()
  doc.blocks = through_blocks(doc.blocks, function(el)
    at = at + 1
    local out = pandoc.List()
    for _, finding in ipairs(first[at] or {}) do
      active:insert(finding)
      if comments then
        local attributes = { id = finding.id, author = "caveat", date = now }
        out:insert(pandoc.Span({ pandoc.Str(finding.power .. " (" .. finding.level .. "). " .. remark(finding)) },
          pandoc.Attr("", { "comment-start" }, attributes)))
      end
    end
    if #active > 0 and not comments then
      out:insert(pandoc.Span({ el }, pandoc.Attr("", { "caveat", gravest(active) })))
    else
      out:insert(el)
    end
    for _, finding in ipairs(last[at] or {}) do
      active = active:filter(function(one) return one ~= finding end)
      if comments then
        out:insert(pandoc.Span({}, pandoc.Attr("", { "comment-end" }, { id = finding.id })))
      else
        out:insert(pandoc.Note({ pandoc.Para({ pandoc.Strong({ pandoc.Str(finding.power) }), pandoc.Str(" (" .. finding.level .. "). " .. remark(finding)) }) }))
      end
    end
    return out
  end, function() end, function() end)
  return doc:walk({ Inlines = joined })
end
