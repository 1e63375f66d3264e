vim.api.nvim_create_autocmd({'BufRead', 'BufNewFile'}, {
  pattern = {'*.bill', '*.law', '*.treaty'},
  callback = function() vim.bo.filetype = 'legal' end,
})
