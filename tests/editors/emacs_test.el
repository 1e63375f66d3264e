;;; emacs_test.el --- What a reader does with caveat.el -*- lexical-binding: t -*-

;; Run by emacs.sh in a folder with investigation.bill.

;;; Code:

(require 'caveat)
(require 'cl-lib)

(defconst patience 20 "Seconds.")
(defvar failed 0)
(defvar bill nil "The buffer of the text.")

(setq eglot-sync-connect 10 eglot-send-changes-idle-time 0.01 eglot-confirm-server-initiated-edits nil
      create-lockfiles nil make-backup-files nil auto-save-default nil inhibit-message t)

(defun wait-for (what happened)
  "What HAPPENED returns once it is not nil; WHAT is for the message."
  (let ((end (+ (float-time) patience)) found)
    (while (and (not (setq found (funcall happened))) (< (float-time) end))
      (read-event nil nil 0.02)  ; takes in what file watchers say, too
      ;; What an idle Emacs does.
      (with-current-buffer bill
        (when (eglot-managed-p)
          (eglot--signal-textDocument/didChange)
          (flymake-start))))
    (or found (error "Waited in vain for %s" what))))

(defun has (words text)
  "Fail unless WORDS are in TEXT."
  (unless (and text (string-match-p (regexp-quote words) text)) (error "No \"%s\" in: %s" words text)))

(defun code-of (diagnostic)
  (plist-get (cdr (assoc 'eglot-lsp-diag (flymake-diagnostic-data diagnostic))) :code))

(defun finding (check)
  "The first diagnostic of CHECK."
  (with-current-buffer bill
    (cl-find check (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))
             :key #'code-of :test #'equal)))

(defun go-to (check)
  "Go to the words of the first finding of CHECK."
  (set-buffer bill)
  (goto-char (flymake-diagnostic-beg (wait-for check (lambda () (finding check))))))

(defun text-of (name)
  (with-current-buffer name (buffer-string)))

(defmacro test (name &rest body)
  "Run BODY and print NAME with the outcome."
  (declare (indent 1))
  `(condition-case problem
       (progn ,@body (princ (format "ok      %s\n" ,name)))
     (error (cl-incf failed)
            (princ (format "FAILED  %s\n%s\n" ,name (error-message-string problem))))))

(setq bill (find-file "investigation.bill"))

(test "a bill opens in caveat-mode, and eglot starts"
  (cl-assert (eq major-mode 'caveat-mode))
  (run-hooks 'post-command-hook)  ; where eglot-ensure waits
  (wait-for "eglot" (lambda () (with-current-buffer bill (eglot-managed-p)))))

(test "diagnostics"
  (go-to "warrantless-access")
  (let ((diagnostic (finding "warrantless-access")))
    (has "Missing: prior judicial authorisation" (flymake-diagnostic-text diagnostic))
    (has "without a warrant" (buffer-substring (flymake-diagnostic-beg diagnostic) (flymake-diagnostic-end diagnostic)))
    (cl-assert (eq (flymake-diagnostic-type diagnostic) 'eglot-error))))

(test "hover explains, with a citation"
  (go-to "warrantless-access")
  (let (shown)
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq shown text)))
    (wait-for "the hover" (lambda () shown))
    (has "✗ Prior judicial authorisation" (replace-regexp-in-string "\\*\\*" "" shown))
    (has "Sources" shown)
    (has "https://" (substring-no-properties shown))))

(test "code action puts in the model wording, and the finding goes"
  (go-to "warrantless-access")
  (let ((last-nonmenu-event ?a)  ; by key, not by mouse
        (completing-read-function
         (lambda (_ choices &rest _)
           (or (car (assoc "Insert the model wording: Prior judicial authorisation" choices))
               (error "Not offered among %S" (mapcar #'car choices))))))
    (call-interactively #'eglot-code-actions))
  (has "has issued a warrant for it in advance" (buffer-string))
  (wait-for "new diagnostics"
            (lambda () (let ((left (finding "warrantless-access")))
                         (or (null left) (not (string-match-p "prior judicial" (flymake-diagnostic-text left))))))))

(test "a comment for a submission"
  (go-to "blanket-data-retention")
  (caveat-copy-submission)
  (has "https://" (current-kill 0)))

(test "definition of a cross-reference"
  (set-buffer bill)
  (goto-char (point-min))
  (search-forward "required under subsection")
  (goto-char (xref-location-marker (xref-item-location (car (xref-backend-definitions 'eglot "LSP identifier at point.")))))
  (cl-assert (looking-at-p "(c) require any person")))

(test "the outline"
  (has "Retention of data" (format "%S" (with-current-buffer bill (funcall imenu-create-index-function)))))

(test "safeguards are listed, and lead to the words"
  (set-buffer bill)
  (caveat-safeguards)
  (with-current-buffer "*caveat safeguards*"
    (goto-char (point-min))
    (re-search-forward "Blanket data retention .*missing .*Independent oversight")
    (beginning-of-line)
    (caveat-safeguards-visit))
  (cl-assert (eq (window-buffer) bill))
  (has "shall retain" (with-current-buffer bill (buffer-substring (line-beginning-position) (line-end-position)))))

(test "the review"
  (set-buffer bill)
  (caveat-report)
  (has "Section 3" (text-of "*caveat review*")))

(test "comparison with an earlier draft"
  (with-temp-file "earlier.bill"
    (insert-buffer-substring bill)
    (goto-char (point-min))
    (re-search-forward "^5\\. Retention of data\\. .*$")
    (replace-match ""))
  (set-buffer bill)
  (caveat-compare "earlier.bill")
  (has "**new**: Blanket data retention" (text-of "*caveat comparison*")))

(test "the review of a file, and a clear message for one that is not there"
  (set-buffer bill)
  (caveat-review-file "earlier.bill")
  (has "Section 3" (text-of "*caveat review of earlier.bill*"))
  (has "missing.docx" (condition-case problem (progn (caveat-review-file "missing.docx") "nothing was said")
                        (error (error-message-string problem)))))

(test "suppression with a reason is written and holds"
  (go-to "blanket-data-retention")
  (with-temp-file ".caveat.yaml" (insert "profile: core\n"))
  (cl-letf (((symbol-function 'y-or-n-p) #'always))  ; eglot asks before it edits a file that is not open
    (caveat-suppress "agreed with the committee"))
  (has "agreed with the committee" (with-temp-buffer (insert-file-contents ".caveat.yaml") (buffer-string)))
  (wait-for "the finding to be told as suppressed"
            (lambda () (let ((left (finding "blanket-data-retention")))
                         (and left (not (eq (flymake-diagnostic-type left) 'eglot-error)))))))

(test "a text of another kind is reviewed when asked for"
  (copy-file "earlier.bill" "draft.md")
  (with-current-buffer (find-file "draft.md")
    (caveat-start)
    (run-hooks 'post-command-hook)
    (setq bill (current-buffer)))
  (go-to "warrantless-access"))

(with-current-buffer bill (eglot-shutdown (eglot-current-server)))
(dolist (buffer (buffer-list)) (with-current-buffer buffer (set-buffer-modified-p nil)))
(princ (if (zerop failed) "ok\n" (format "%d failed\n" failed)))
(kill-emacs (min failed 1))

;;; emacs_test.el ends here
