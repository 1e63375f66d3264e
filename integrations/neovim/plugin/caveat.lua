if vim.g.loaded_caveat then return end
vim.g.loaded_caveat = true

local function command(name, run, options)
  vim.api.nvim_create_user_command('Caveat' .. name, function(given) require('caveat')[run](given.args) end, options)
end
command('Report', 'report', {desc = 'The review of this text, as Markdown'})
command('Safeguards', 'safeguards', {desc = 'Powers and the safeguards they lack, in the location list'})
command('Workspace', 'workspace', {desc = 'Every finding of the folder, in the quickfix list'})
command('Review', 'review', {nargs = 1, complete = 'file', desc = 'The review of a Word, PDF or other file'})
command('Compare', 'compare', {nargs = 1, complete = 'file', desc = 'What this text allows that an earlier draft did not'})
command('Grammar', 'grammar', {desc = 'Compile the tree-sitter grammar for colours and folds'})
