-- caveat in Neovim: starts the language server for legal texts, and shows what it answers beside LSP.
--
--   require('caveat').setup({
--     cmd = {'caveat', 'lsp'},                  -- the program
--     filetypes = {'legal'},                    -- add 'text', 'markdown' where bills are kept so
--     settings = {profile = 'cybercrime-bill'}, -- those of `caveat lsp --help`
--   })
local show = require('caveat.show')
local M = {}

local options = {cmd = {'caveat', 'lsp'}, filetypes = {'legal'}, settings = {}, on_attach = nil, capabilities = nil}
-- Commands of the server that are run here; it gives their text.
local client_commands = {'caveat.explain', 'caveat.copySubmission', 'caveat.showFindings', 'caveat.suppress'}

local get_clients = vim.lsp.get_clients or vim.lsp.get_active_clients

local function client_of(buffer)
  for _, client in ipairs(get_clients()) do
    if client.name == 'caveat' and (not buffer or vim.lsp.buf_is_attached(buffer, client.id)) then return client end
  end
end

local function ask(client, method, params, then_do)
  local function answered(err, result)
    if err then
      vim.notify('caveat: ' .. (err.message or vim.inspect(err)), vim.log.levels.ERROR)
    elseif result then
      then_do(result)
    end
  end
  if vim.fn.has('nvim-0.11') == 1 then
    client:request(method, params, answered)
  else
    client.request(method, params, answered)
  end
end

local function notify(client, method, params)
  if vim.fn.has('nvim-0.11') == 1 then
    client:notify(method, params)
  else
    client.notify(method, params)
  end
end

-- A suppression may stand in .caveat.yaml, and counts once that is written.
local function save_config()
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.bo[buffer].modified and vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':t') == '.caveat.yaml' then
      vim.api.nvim_buf_call(buffer, function() vim.cmd('silent write') end)
    end
  end
end

local function ask_of_text(method, params, then_do)
  local buffer = vim.api.nvim_get_current_buf()
  local client = client_of(buffer)
  if not client then
    vim.notify('caveat: this text is not under review; :set filetype=legal', vim.log.levels.WARN)
    return
  end
  params.textDocument = {uri = vim.uri_from_bufnr(buffer)}
  ask(client, method, params, then_do)
end

-- Pulls the diagnostics of all texts anew; Neovim 0.10 does not do so by itself.
local function pull_again(_, _, context)
  for _, buffer in ipairs(vim.lsp.get_buffers_by_client_id(context.client_id)) do
    vim.lsp.buf_request(buffer, 'textDocument/diagnostic', {textDocument = {uri = vim.uri_from_bufnr(buffer)}})
  end
  return vim.NIL
end

-- Neovim takes edits that make a file, and does not say so.
local function capabilities()
  local pulls = vim.lsp.diagnostic.on_diagnostic ~= nil
  local own = {workspace = {workspaceEdit = {documentChanges = true}, diagnostics = {refreshSupport = pulls}}}
  return vim.tbl_deep_extend('force', vim.lsp.protocol.make_client_capabilities(), own, options.capabilities or {})
end

local function root_of(path)
  local found = vim.fn.findfile('.caveat.yaml', path .. ';')
  if found == '' then found = vim.fn.finddir('.git', path .. ';') end
  return found == '' and path or vim.fn.fnamemodify(found, ':p:s?/$??:h')
end

-- Starts the server for a buffer, or attaches it to the one that runs for its folder.
function M.start(buffer)
  local folder = root_of(vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':p:h'))
  local config = {
    name = 'caveat',
    cmd = options.cmd,
    root_dir = folder,
    workspace_folders = {{uri = vim.uri_from_fname(folder), name = vim.fn.fnamemodify(folder, ':t')}},
    settings = {caveat = options.settings},
    init_options = vim.tbl_extend('force', options.settings, {clientCommands = client_commands}),
    capabilities = capabilities(),
    handlers = {['workspace/diagnostic/refresh'] = pull_again},
    on_attach = options.on_attach,
  }
  if vim.lsp.start then return vim.lsp.start(config, {bufnr = buffer}) end
  for _, client in ipairs(get_clients()) do
    if client.name == 'caveat' and client.config.root_dir == folder then
      vim.lsp.buf_attach_client(buffer, client.id)
      return client.id
    end
  end
  local id = vim.lsp.start_client(config)
  if id then vim.lsp.buf_attach_client(buffer, id) end
  return id
end

function M.setup(given)
  options = vim.tbl_extend('force', options, given or {})
  local group = vim.api.nvim_create_augroup('caveat', {clear = true})
  vim.api.nvim_create_autocmd('FileType', {
    group = group,
    pattern = options.filetypes,
    callback = function(event)
      M.start(event.buf)
      if vim.treesitter.start and event.match == 'legal' then pcall(vim.treesitter.start, event.buf, 'legal') end
    end,
  })

  local function run(command, arguments, then_do)
    local client = client_of(vim.api.nvim_get_current_buf()) or client_of()
    if client then ask(client, 'workspace/executeCommand', {command = command, arguments = arguments}, then_do) end
  end
  vim.lsp.commands['caveat.explain'] = function(command)
    run(command.command, command.arguments, function(text) show.markdown('caveat: explanation', text) end)
  end
  vim.lsp.commands['caveat.showFindings'] = function(command)
    run(command.command, command.arguments, function(text) show.markdown('caveat: findings', text) end)
  end
  vim.lsp.commands['caveat.copySubmission'] = function(command)
    run(command.command, command.arguments, function(text)
      local register = vim.fn.has('clipboard') == 1 and '+' or '"'
      vim.fn.setreg(register, text)
      vim.notify('caveat: the comment is in the register ' .. register)
    end)
  end
  vim.lsp.commands['caveat.suppress'] = function(command)
    local uri, check, fingerprint = unpack(command.arguments)
    vim.ui.input({prompt = 'Why is ' .. check .. ' accepted here? '}, function(reason)
      if not reason or reason == '' then return end
      local client = client_of(vim.uri_to_bufnr(uri))
      local params = {textDocument = {uri = uri}, fingerprint = fingerprint, reason = reason}
      ask(client, 'caveat/suppression', params, function(answer)
        vim.lsp.util.apply_workspace_edit(answer.edit, client.offset_encoding)
        save_config()
      end)
    end)
  end

  -- Neovim does not watch files everywhere.
  vim.api.nvim_create_autocmd('BufWritePost', {
    group = group,
    pattern = {'*.yaml', '*.yml'},
    callback = function(event)
      local change = {uri = vim.uri_from_bufnr(event.buf), type = 2}
      for _, client in ipairs(get_clients()) do
        if client.name == 'caveat' then notify(client, 'workspace/didChangeWatchedFiles', {changes = {change}}) end
      end
    end,
  })
end

function M.report()
  ask_of_text('caveat/report', {format = 'markdown'}, function(answer) show.markdown('caveat: review', answer.text) end)
end

function M.safeguards()
  local window, client = vim.api.nvim_get_current_win(), client_of(vim.api.nvim_get_current_buf())
  ask_of_text('caveat/summary', {}, function(summary) show.safeguards(window, summary, client.offset_encoding) end)
end

function M.review(path)
  local client = client_of()
  if not client then
    vim.notify('caveat: open a legal text first, so that the server runs', vim.log.levels.WARN)
    return
  end
  local params = {path = vim.fn.fnamemodify(path, ':p'), format = 'markdown'}
  ask(client, 'caveat/reviewFile', params, function(answer)
    show.markdown('caveat: ' .. vim.fn.fnamemodify(path, ':t'), answer.text)
  end)
end

function M.workspace()
  local client = client_of(vim.api.nvim_get_current_buf()) or client_of()
  if not client then return end
  ask(client, 'caveat/reviewWorkspace', vim.empty_dict(), function(answer)
    for _, file in ipairs(answer.unreadable) do vim.notify('caveat: ' .. file.message, vim.log.levels.WARN) end
    vim.diagnostic.setqflist({title = 'caveat: ' .. #answer.files .. ' texts'})
  end)
end

function M.compare(path)
  local buffer = vim.api.nvim_get_current_buf()
  local client = client_of(buffer)
  if not client then return end
  local params = {base = vim.uri_from_fname(vim.fn.fnamemodify(path, ':p')), draft = vim.uri_from_bufnr(buffer)}
  ask(client, 'caveat/compare', params, function(answer)
    show.comparison(buffer, answer, client.offset_encoding)
  end)
end

-- Compiles the grammars next to Neovim's own data, where it looks for parsers.
function M.grammar()
  local here = vim.loop.fs_realpath(vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h:h:h'))
  local target = vim.fn.stdpath('data') .. '/site/parser'
  vim.fn.mkdir(target, 'p')
  for name, folder in pairs({legal = 'legal', legal_inline = 'legal/inline'}) do
    local source = here .. '/../../grammars/' .. folder .. '/src'
    local command = {vim.env.CC or 'cc', '-O2', '-fPIC', '-shared', '-I', source, '-o', target .. '/' .. name .. '.so'}
    vim.list_extend(command, vim.fn.glob(source .. '/*.c', true, true))
    local said = vim.fn.system(command)
    if vim.v.shell_error ~= 0 then
      vim.notify('caveat: the grammar was not compiled: ' .. said, vim.log.levels.ERROR)
      return
    end
  end
  vim.o.runtimepath = vim.o.runtimepath -- a folder that is new is only seen then
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.bo[buffer].filetype == 'legal' and vim.treesitter.start then vim.treesitter.start(buffer, 'legal') end
  end
  vim.notify('caveat: the grammar is in ' .. target)
end

return M
