-- Where answers are shown: a Markdown buffer, the location list, the quickfix list.
local M = {}

local marks = {present = '✓', weak = '~', missing = '✗'}
local kinds = {error = 'E', warning = 'W', note = 'I'}

-- In a window of its own that q closes.
function M.markdown(title, text)
  vim.cmd('botright vnew')
  local buffer = vim.api.nvim_get_current_buf()
  vim.api.nvim_buf_set_lines(buffer, 0, -1, false, vim.split(text, '\n'))
  vim.bo[buffer].buftype = 'nofile'
  vim.bo[buffer].bufhidden = 'wipe'
  vim.bo[buffer].swapfile = false
  vim.bo[buffer].modifiable = false
  vim.bo[buffer].filetype = 'markdown'
  vim.wo.wrap = true
  vim.wo.linebreak = true
  pcall(vim.api.nvim_buf_set_name, buffer, title)
  vim.keymap.set('n', 'q', '<cmd>close<cr>', {buffer = buffer, desc = 'Close'})
end

local function item(uri, range, kind, text, encoding)
  local place = vim.lsp.util.locations_to_items({{uri = uri, range = range}}, encoding)[1]
  return {filename = place.filename, lnum = place.lnum, col = place.col, type = kind, text = text}
end

-- One entry a power, and below it one for each safeguard that it needs.
function M.safeguards(window, summary, encoding)
  local items = {}
  for _, power in ipairs(summary.powers) do
    for _, finding in ipairs(power.findings) do
      local title = power.title .. ', ' .. finding.place .. (finding.suppressed and ' (suppressed)' or '')
      table.insert(items, item(summary.uri, finding.range, kinds[finding.level], title, encoding))
      for _, safeguard in ipairs(finding.safeguards) do
        local text = '  ' .. marks[safeguard.status] .. ' ' .. safeguard.title
        if safeguard.place then text = text .. ', ' .. safeguard.place end
        table.insert(items, item(summary.uri, safeguard.range or finding.range, '', text, encoding))
      end
    end
  end
  vim.fn.setloclist(window, {}, ' ', {title = 'caveat: powers and safeguards', items = items})
  vim.api.nvim_set_current_win(window)
  vim.cmd('lopen')
end

function M.comparison(buffer, answer, encoding)
  local uri, items = vim.uri_from_bufnr(buffer), {}
  for word, findings in pairs({new = answer.added, worse = answer.worse}) do
    for _, finding in ipairs(findings) do
      table.insert(items, item(uri, finding.range, kinds[finding.level], word .. ': ' .. finding.message, encoding))
    end
  end
  for _, finding in ipairs(answer.gone) do table.insert(items, {text = 'gone: ' .. finding.message}) end
  vim.fn.setqflist({}, ' ', {title = 'caveat: ' .. answer.known .. ' as before', items = items})
  vim.cmd('botright copen')
end

return M
