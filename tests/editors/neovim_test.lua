-- What a reader does with the plugin, in a Neovim that has investigation.bill open. Run by neovim.sh.
local PATIENCE = 20000 -- ms
local MODEL = 'has issued a warrant for it in advance'
local newer = vim.fn.has('nvim-0.10') == 1
local bill = vim.api.nvim_get_current_buf()
local asked, said = {}, {}

vim.notify = function(message) table.insert(said, message) end
-- Chooses and answers in the reader's place.
vim.ui.select = function(items, options, chosen)
  for _, item in ipairs(items) do
    if (options.format_item or tostring)(item):find(asked.choice, 1, true) then return chosen(item) end
  end
  error('no "' .. asked.choice .. '" among ' .. #items)
end
vim.ui.input = function(_, answered) answered(asked.answer) end

local function wait_for(what, happened)
  local found
  assert(vim.wait(PATIENCE, function()
    found = happened()
    return found
  end, 10), 'waited in vain for ' .. what .. '; said: ' .. table.concat(said, '; '))
  return found
end

local function text_of(buffer) return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n') end

local function has(text, words)
  assert(text:find(words, 1, true), ('no "%s" in:\n%s'):format(words, text))
end

local function code_of(diagnostic) return diagnostic.code or diagnostic.user_data.lsp.code end

local function finding(check)
  for _, diagnostic in ipairs(vim.diagnostic.get(bill)) do
    if code_of(diagnostic) == check then return diagnostic end
  end
end

local function go_to(diagnostic)
  vim.cmd('buffer ' .. bill)
  vim.api.nvim_win_set_cursor(0, {diagnostic.lnum + 1, diagnostic.col})
end

local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then return vim.api.nvim_win_get_buf(window) end
  end
end

local function shown(name)
  local buffer = vim.fn.bufnr(name)
  return buffer > 0 and buffer
end

local function client()
  for _, one in ipairs((vim.lsp.get_clients or vim.lsp.get_active_clients)()) do
    if one.name == 'caveat' then return one end
  end
end

local tests = {}
local function test(name, run) table.insert(tests, {name = name, run = run}) end

test('a bill is of the file type legal', function() assert(vim.bo[bill].filetype == 'legal', vim.bo[bill].filetype) end)

test('diagnostics', function()
  local found = wait_for('diagnostics', function() return finding('warrantless-access') end)
  assert(found.severity == vim.diagnostic.severity.ERROR)
  assert(found.source == 'caveat')
  has(found.message, 'Missing: prior judicial authorisation')
  local line = vim.api.nvim_buf_get_lines(bill, found.lnum, found.lnum + 1, false)[1]
  has(line:sub(found.col + 1, found.end_col), 'without a warrant')
end)

test('diagnostics are pulled where Neovim can pull, else pushed', function()
  local pushed = #vim.diagnostic.get(bill, {namespace = vim.lsp.diagnostic.get_namespace(client().id)})
  if not newer then return assert(pushed > 0) end
  local pulled = vim.lsp.diagnostic.get_namespace(client().id, true)
  assert(#vim.diagnostic.get(bill, {namespace = pulled}) > 0 and pushed == 0, pushed .. ' were pushed')
end)

test('hover explains, with a citation', function()
  go_to(finding('warrantless-access'))
  vim.lsp.buf.hover()
  local text = text_of(wait_for('the hover', floating))
  has(text, '✗ **Prior judicial authorisation**')
  has(text, 'https://')
  vim.cmd('normal! l')
end)

test('code action puts in the model wording, and the finding goes', function()
  go_to(finding('warrantless-access'))
  asked.choice = 'Insert the model wording: Prior judicial authorisation'
  vim.lsp.buf.code_action()
  wait_for('the model wording', function() return text_of(bill):find(MODEL, 1, true) end)
  wait_for('new diagnostics', function()
    local found = finding('warrantless-access')
    return not found or not found.message:find('prior judicial authorisation', 1, true)
  end)
  vim.cmd('silent undo')
  wait_for('diagnostics as before', function()
    return finding('warrantless-access').message:find('prior judicial authorisation', 1, true)
  end)
end)

test('a comment for a submission', function()
  go_to(finding('blanket-data-retention'))
  asked.choice = 'Copy as comment for a submission'
  vim.lsp.buf.code_action()
  has(wait_for('the comment', function()
    local comment = vim.fn.getreg('"')
    return comment:find('https://', 1, true) and comment
  end), 'retain')
end)

test('an explanation of the check', function()
  go_to(finding('blanket-data-retention'))
  asked.choice = 'Explain: '
  vim.lsp.buf.code_action()
  has(text_of(wait_for('the explanation', function() return shown('caveat: explanation') end)), 'https://')
  vim.cmd('close')
end)

test('definition of a cross-reference', function()
  local line = vim.fn.search('required under \\zssubsection (1)(c)')
  assert(line > 0)
  vim.lsp.buf.definition()
  wait_for('the cursor in (c)', function()
    local place = vim.api.nvim_win_get_cursor(0)
    return vim.api.nvim_get_current_line():sub(place[2] + 1):find('^%(c%) require any person')
  end)
end)

test(':CaveatSafeguards lists what is missing, and leads to the words', function()
  go_to(finding('blanket-data-retention'))
  vim.cmd('CaveatSafeguards')
  local list = wait_for('the list', function()
    local items = vim.fn.getloclist(0)
    return #items > 0 and items
  end)
  local titles = {}
  for _, item in ipairs(list) do table.insert(titles, item.text) end
  has(table.concat(titles, '\n'), '✗ Prior judicial authorisation')
  vim.cmd('lclose')
  vim.cmd('silent lfirst')
  assert(vim.api.nvim_get_current_buf() == bill)
end)

test(':CaveatReport shows the review', function()
  vim.cmd('CaveatReport')
  has(text_of(wait_for('the report', function() return shown('caveat: review') end)), 'Section 3')
  vim.cmd('close')
end)

test(':CaveatCompare shows what is new', function()
  local earlier = vim.fn.getcwd() .. '/earlier.bill'
  local without = {}
  for _, line in ipairs(vim.api.nvim_buf_get_lines(bill, 0, -1, false)) do
    if not line:find('^5. Retention of data. ') then table.insert(without, line) end
  end
  vim.fn.writefile(without, earlier)
  vim.cmd('CaveatCompare ' .. earlier)
  local items = wait_for('the comparison', function()
    local items = vim.fn.getqflist()
    return #items > 0 and items
  end)
  has(items[1].text, 'new: ')
  assert(items[1].bufnr == bill)
  vim.cmd('cclose')
end)

test(':CaveatWorkspace finds what is in texts that are not open', function()
  vim.cmd('CaveatWorkspace')
  wait_for('findings of the other text', function()
    for _, item in ipairs(vim.fn.getqflist()) do
      if vim.api.nvim_buf_get_name(item.bufnr):find('earlier.bill', 1, true) then return true end
    end
  end)
  vim.cmd('cclose')
end)

test(':CaveatReview shows the review of a file, and a clear message for one that is not there', function()
  vim.cmd('CaveatReview earlier.bill')
  has(text_of(wait_for('the review', function() return shown('caveat: earlier.bill') end)), 'Section 3')
  vim.cmd('close')
  said = {}
  vim.cmd('CaveatReview missing.docx')
  wait_for('the message', function() return table.concat(said):find('missing.docx', 1, true) end)
end)

test('suppression with a reason is written and holds', function()
  go_to(finding('blanket-data-retention'))
  asked = {choice = 'Suppress blanket-data-retention', answer = 'agreed with the committee'}
  vim.lsp.buf.code_action()
  wait_for('the written suppression', function()
    local config = vim.fn.getcwd() .. '/.caveat.yaml'
    return vim.fn.filereadable(config) == 1 and table.concat(vim.fn.readfile(config)):find('agreed with the committee', 1, true)
  end)
  wait_for('the finding to be told as suppressed', function()
    local found = finding('blanket-data-retention')
    return found and found.severity ~= vim.diagnostic.severity.ERROR
  end)
end)

test('the tree-sitter grammar with its queries', function()
  vim.cmd('buffer ' .. bill)
  vim.cmd('CaveatGrammar')
  has(table.concat(said, '; '), 'the grammar is in')
  local line = vim.fn.search('^5\\. Retention of data\\. ') - 1
  local first = vim.fn.search('^COMMUNICATIONS') - 1
  local tree = vim.treesitter.get_parser(bill, 'legal'):parse()[1]
  assert(tree:root():type() == 'document')
  local get_query = vim.treesitter.query and vim.treesitter.query.get or vim.treesitter.get_query
  for _, name in ipairs({'highlights', 'injections', 'folds', 'locals'}) do assert(get_query('legal', name), name) end
  local parse_query = vim.treesitter.query and vim.treesitter.query.parse or vim.treesitter.parse_query
  local plugin = vim.fn.fnamemodify(vim.api.nvim_get_runtime_file('lua/caveat/init.lua', false)[1], ':h:h:h')
  local of_zed = vim.fn.glob(plugin .. '/../zed/languages/legal/*.scm', true, true)
  assert(#of_zed > 0)
  for _, file in ipairs(of_zed) do parse_query('legal', table.concat(vim.fn.readfile(file), '\n')) end
  local seen = {}
  local query = get_query('legal', 'highlights')
  for capture, node in query:iter_captures(tree:root(), bill, 0, -1) do
    local row = node:range()
    seen[query.captures[capture] .. ' ' .. row] = true
  end
  assert(seen['number ' .. line], vim.inspect(seen))
  assert(seen['markup.heading.1 ' .. first], vim.inspect(seen))
  if not newer then return end

  vim.treesitter.get_parser(bill, 'legal'):parse(true)
  local function coloured(row, column, group)
    for _, mark in ipairs(vim.inspect_pos(bill, row, column).treesitter) do
      if mark.capture == group then return true end
    end
  end
  assert(coloured(line, 0, 'number'), vim.inspect(vim.inspect_pos(bill, line, 0)))
  local modal = vim.api.nvim_buf_get_lines(bill, line, line + 1, false)[1]:find('shall retain', 1, true)
  assert(coloured(line, modal - 1, 'keyword'), vim.inspect(vim.inspect_pos(bill, line, modal - 1)))
  vim.cmd('setlocal foldmethod=expr foldexpr=v:lua.vim.treesitter.foldexpr()')
  wait_for('folds', function() return vim.fn.foldlevel(vim.fn.search('^3\\. Search and seizure of devices\\. ')) > 0 end)
end)

test('inlay hints', function()
  if not newer then return end
  vim.lsp.inlay_hint.enable(true, {bufnr = bill})
  wait_for('a hint', function() return #vim.lsp.inlay_hint.get({bufnr = bill}) > 0 end)
end)

test('the server stops with the editor', function()
  local one = client()
  one.stop()
  wait_for('its end', function() return one.is_stopped() end)
end)

local failed = 0
for _, one in ipairs(tests) do
  local passed, message = xpcall(one.run, debug.traceback)
  io.stdout:write((passed and 'ok      ' or 'FAILED  ') .. one.name .. '\n' .. (passed and '' or message .. '\n'))
  if not passed then failed = failed + 1 end
end
io.stdout:write(failed == 0 and 'ok\n' or failed .. ' failed\n')
vim.cmd(failed == 0 and 'qall!' or 'cquit 1')
