;;; caveat.el --- Review bills, laws and treaties while writing them -*- lexical-binding: t -*-

;; SPDX-License-Identifier: Apache-2.0
;; Version: 0.1.0
;; Package-Requires: ((emacs "28.1") (eglot "1.9"))
;; Keywords: languages, tools

;;; Commentary:

;; `caveat-mode' is for .bill, .law and .treaty files; `eglot' starts the language server there, and anywhere else with
;; `M-x caveat-start'.  What the server says beside the protocol of language servers:
;;
;;   caveat-report           the review of this text
;;   caveat-safeguards       powers and safeguards; RET goes to the words
;;   caveat-review-file      the review of a Word, PDF or other file
;;   caveat-compare          what this text allows that an earlier draft did not
;;   caveat-copy-submission  a comment on the power at point, for a submission, with its sources
;;   caveat-suppress         accepts the finding at point, with a reason

;;; Code:

(require 'eglot)
(require 'flymake)
(require 'seq)
(require 'tabulated-list)

(defgroup caveat nil "Review of bills, laws and treaties." :group 'tools)

(defcustom caveat-command '("caveat" "lsp")
  "The language server and its arguments."
  :type '(repeat string))

(defcustom caveat-settings nil
  "Settings as a property list, such as (:profile \"treaty\").
`caveat lsp --help' names them."
  :type 'plist)

(defvar caveat-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map (kbd "C-c C-r") #'caveat-report)
    (define-key map (kbd "C-c C-s") #'caveat-safeguards)
    (define-key map (kbd "C-c C-c") #'caveat-copy-submission)
    (define-key map (kbd "C-c C-i") #'caveat-suppress)
    map))

(defvar caveat-font-lock-keywords
  '(("^\\s-*\\(?:PART\\|Part\\|CHAPTER\\|Chapter\\|TITLE\\|Title\\|SCHEDULE\\|Schedule\\|ANNEX\\|Annex\\)\\s-+\\S-+.*$" . font-lock-function-name-face)
    ("^\\s-*\\(?:Article\\|ARTICLE\\|Section\\|SECTION\\|Artículo\\|Sec\\.\\|Art\\.\\|§\\)\\s-*[0-9]+.*$" . font-lock-function-name-face)
    ("^\\s-*\\([0-9]+[A-Z]?\\.\\|([0-9A-Za-z]\\{1,5\\})\\)" 1 font-lock-constant-face)
    ("\\_<\\(?:shall\\|must\\|may\\)\\(?: not\\)?\\_>" . font-lock-keyword-face))
  "Colours of a legal text before the server is there.")

;;;###autoload
(define-derived-mode caveat-mode text-mode "Legal"
  "Major mode for bills, laws and treaties."
  (setq-local font-lock-defaults '(caveat-font-lock-keywords t))
  (visual-line-mode 1))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.\\(?:bill\\|law\\|treaty\\)\\'" . caveat-mode))

(put 'caveat-mode 'eglot-language-id "legal")

(defun caveat--contact (&optional _interactive)
  "What eglot needs to start the server."
  (append caveat-command (list :initializationOptions (or caveat-settings (make-hash-table)))))

(add-to-list 'eglot-server-programs '(caveat-mode . caveat--contact))

;;;###autoload
(defun caveat-start ()
  "Start the review of this buffer, whatever its mode."
  (interactive)
  (when (eq major-mode 'fundamental-mode) (text-mode))  ; which eglot would leave alone
  (unless (derived-mode-p 'caveat-mode)
    (setq-local eglot-server-programs (list (cons major-mode #'caveat--contact))))
  (eglot-ensure))

(defun caveat--request (method params)
  "Ask METHOD about this buffer with PARAMS."
  (eglot--signal-textDocument/didChange)
  (jsonrpc-request (eglot--current-server-or-lose) method
                   (append (list :textDocument (eglot--TextDocumentIdentifier)) params)))

(defun caveat--show (name text)
  "Show Markdown TEXT in the buffer NAME."
  (with-current-buffer (get-buffer-create name)
    (let ((inhibit-read-only t))
      (erase-buffer)
      (insert text))
    (if (fboundp 'markdown-view-mode) (markdown-view-mode) (special-mode))
    (visual-line-mode 1)
    (goto-char (point-min))
    (display-buffer (current-buffer))))

(defun caveat-report ()
  "Show the review of this text."
  (interactive)
  (caveat--show "*caveat review*" (plist-get (caveat--request :caveat/report '(:format "markdown")) :text)))

(defun caveat-review-file (file)
  "Show the review of FILE, which may be a Word, PDF or other document."
  (interactive "fReview file: ")
  (let ((answer (jsonrpc-request (eglot--current-server-or-lose) :caveat/reviewFile
                                 (list :path (expand-file-name file) :format "markdown") :timeout 120)))
    (caveat--show (format "*caveat review of %s*" (file-name-nondirectory file)) (plist-get answer :text))))

(defun caveat-compare (base)
  "Show what this text allows that BASE, an earlier draft, did not."
  (interactive "fEarlier draft: ")
  (let* ((draft (plist-get (eglot--TextDocumentIdentifier) :uri))
         (answer (jsonrpc-request (eglot--current-server-or-lose) :caveat/compare
                                  (list :base (expand-file-name base) :draft draft) :timeout 120))
         (line (lambda (word) (lambda (finding) (format "- **%s**: %s\n" word (plist-get finding :message))))))
    (caveat--show "*caveat comparison*"
                  (concat (format "# Compared with %s\n\n" (file-name-nondirectory base))
                          (mapconcat (funcall line "new") (plist-get answer :added) "")
                          (mapconcat (funcall line "worse") (plist-get answer :worse) "")
                          (mapconcat (funcall line "gone") (plist-get answer :gone) "")
                          (format "\n%d as before\n" (plist-get answer :known))))))

;;; Powers × safeguards

(define-derived-mode caveat-safeguards-mode tabulated-list-mode "Safeguards"
  "Powers of a text and the safeguards they need."
  (setq tabulated-list-format [("Power" 34 t) ("Provision" 16 nil) ("" 8 t) ("Safeguard" 0 t)])
  (tabulated-list-init-header))

(define-key caveat-safeguards-mode-map (kbd "RET") #'caveat-safeguards-visit)

(defun caveat--safeguard-rows (summary buffer)
  "Entries for SUMMARY of the text in BUFFER."
  (seq-mapcat
   (lambda (power)
     (seq-mapcat
      (lambda (finding)
        (seq-map
         (lambda (status)
           (list (list buffer (or (plist-get status :range) (plist-get finding :range)))
                 (vector (plist-get power :title) (plist-get finding :place) (plist-get status :status)
                         (plist-get status :title))))
         (plist-get finding :safeguards)))
      (plist-get power :findings)))
   (plist-get summary :powers)))

(defun caveat-safeguards ()
  "List the powers of this text with the safeguards they need."
  (interactive)
  (let ((rows (caveat--safeguard-rows (caveat--request :caveat/summary nil) (current-buffer))))
    (with-current-buffer (get-buffer-create "*caveat safeguards*")
      (caveat-safeguards-mode)
      (setq tabulated-list-entries rows)
      (tabulated-list-print)
      (display-buffer (current-buffer)))))

(defun caveat-safeguards-visit ()
  "Go to the words of the entry at point."
  (interactive)
  (pcase-let ((`(,buffer ,range) (tabulated-list-get-id)))
    (pop-to-buffer buffer)
    (goto-char (car (eglot--range-region range)))))

;;; The finding at point

(defun caveat--fingerprint ()
  "The fingerprint of the finding at point."
  (or (seq-some (lambda (diagnostic)
                  (plist-get (cdr (assoc 'eglot-lsp-diag (flymake-diagnostic-data diagnostic))) :data))
                (flymake-diagnostics (point)))
      (user-error "No power was found at point")))

(defun caveat-copy-submission ()
  "Put a comment on the power at point, with its sources, on the kill ring."
  (interactive)
  (kill-new (plist-get (caveat--request :caveat/submission (list :fingerprint (caveat--fingerprint))) :text))
  (message "The comment is on the kill ring, with its sources"))

(defun caveat-suppress (reason)
  "Write before the provision at point that its finding is accepted for REASON.
Where the format has no comments it is written to .caveat.yaml, if there is one."
  (interactive "sWhy is it accepted? ")
  (when (string-empty-p (string-trim reason)) (user-error "A suppression needs a reason"))
  (let ((edit (plist-get (caveat--request :caveat/suppression
                                          (list :fingerprint (caveat--fingerprint) :reason reason))
                         :edit)))
    (if (> (car (func-arity #'eglot--apply-workspace-edit)) 1)  ; eglot 1.16 and later
        (eglot--apply-workspace-edit edit nil)
      (eglot--apply-workspace-edit edit))
    ;; One in .caveat.yaml counts once that is written.
    (save-some-buffers t (lambda () (equal (file-name-nondirectory (or buffer-file-name "")) ".caveat.yaml")))))

(provide 'caveat)
;;; caveat.el ends here
