;;; note.el --- note in Emacs 26.1 and later -*- lexical-binding: t -*-
;; Save this as ~/.emacs.d/note.el, and put (load "~/.emacs.d/note") into ~/.emacs.d/init.el.
;;
;;   C-c s  check the note: what is found is listed, point is on the first place
;;   C-c f  make the safe fixes
;;   C-c y  put the note on the clipboard, unless something is wrong with it
;;   M-x eglot  lets "note lsp" mark what it finds, with fixes in M-x eglot-code-actions;
;;          without it, Flymake runs "note lint"
;;
;; They are there in *.note, and where M-x note-mode switches them on: in a draft in
;; another file, or in none. The buffer is read as it is, saved or not. Columns are
;; characters, as Emacs counts them: code points. "note lsp" counts UTF-16 units, which
;; Eglot reads. The mode line shows how many characters of how many the note has.

(require 'compile)
(require 'flymake)
(require 'subr-x)

(defvar-local note-status "" "How many characters the note has, as \"note lint --format status\" says.")
(defvar-local note--process nil "The check that runs behind the buffer.")

(defun note--command (&rest flags)
  "The command line that runs note on the text of the buffer, with FLAGS."
  `("note" "lint" "--stdin-name" ,(or buffer-file-name (buffer-name)) ,@flags))

(defun note--run (output &rest flags)
  "Run note with FLAGS on the buffer, its output into OUTPUT, and give the exit code."
  (save-restriction
    (widen)
    (let ((coding-system-for-write 'utf-8-unix) (coding-system-for-read 'utf-8-unix)
          ;; Emacs calls every terminal dumb; over SSH note copies by the real one.
          (process-environment (cons (concat "TERM=" (or (tty-type) "dumb")) process-environment)))
      (apply #'call-process-region nil nil "note" nil output nil (cdr (apply #'note--command flags))))))

(defun note--count ()
  "Read the status anew."
  (let ((source (current-buffer)))
    (with-temp-buffer
      (let ((output (current-buffer)))
        (with-current-buffer source (note--run (list output nil) "--format" "status")))
      (let ((status (string-trim (buffer-string))))
        (with-current-buffer source (setq note-status status)))))
  (force-mode-line-update))

(defun note--list (flags)
  "List in *note* what note finds with FLAGS.  Give the exit code and what else it says."
  (let ((list (get-buffer-create "*note*")) (inhibit-read-only t) code said)
    (with-current-buffer list (erase-buffer) (insert "note lint\n\n"))
    (setq code (apply #'note--run list "--format" "line" "--columns" "runes" flags))
    (with-current-buffer list
      (compilation-mode "note")
      (setq-local compilation-error-screen-columns nil)
      (setq next-error-last-buffer list)
      (goto-char (point-min))
      (while (re-search-forward "^note: .*$" nil t) (push (match-string 0) said))
      (goto-char (point-min)))
    (cons code (string-join (nreverse said) " "))))

(defun note--place (line column)
  "The position of LINE and COLUMN, or the end of the line."
  (save-excursion
    (goto-char (point-min))
    (forward-line (1- line))
    (+ (point) (min (1- column) (- (line-end-position) (point))))))

(defun note--first ()
  "Go to the first place that is listed, in a buffer without a file: `first-error' would ask for one."
  (let (line column)
    (with-current-buffer "*note*"
      (save-excursion
        (when (re-search-forward "^.*?:\\([0-9]+\\):\\([0-9]+\\): " nil t)
          (setq line (string-to-number (match-string 1)) column (string-to-number (match-string 2))))))
    (when line (goto-char (note--place line column)))))

(defun note-check (&rest flags)
  "Check the note before it is sent, with FLAGS.  Non-nil when it may be sent."
  (interactive)
  (let* ((list (note--list flags)) (ready (equal (car list) 0)))
    (note--count)
    (unless ready (if buffer-file-name (ignore-errors (first-error)) (note--first)))
    (message "%s" (if (string-empty-p (cdr list)) (concat "note: " note-status) (cdr list)))
    ready))

(defun note-copy ()
  "Put the note on the clipboard, unless something is wrong with it."
  (interactive)
  (note-check "--copy"))

(defun note-fix ()
  "Make the safe fixes, as one step that undo takes back."
  (interactive)
  (let ((fixed (generate-new-buffer " *note-fix*")))
    (unwind-protect
        (when (equal 0 (note--run (list fixed nil) "--fix" "--fail-on" "never"))
          (replace-buffer-contents fixed))
      (kill-buffer fixed)))
  (note-check))

(defun note-flymake (report &rest _)
  "Let Flymake REPORT what note finds in the buffer."
  (when (process-live-p note--process) (kill-process note--process))
  (let ((source (current-buffer)))
    (save-restriction
      (widen)
      (setq note--process
            (make-process
             :name "note" :noquery t :connection-type 'pipe :coding 'utf-8-unix
             :buffer (generate-new-buffer " *note-flymake*")
             :command (note--command "--format" "line" "--columns" "runes")
             :sentinel
             (lambda (process _)
               (unless (process-live-p process)
                 (when (and (buffer-live-p source) (eq process (buffer-local-value 'note--process source)))
                   (funcall report (note--diagnostics (process-buffer process) source))
                   (with-current-buffer source (note--count)))
                 (kill-buffer (process-buffer process))))))
      (process-send-region note--process (point-min) (point-max))
      (process-send-eof note--process))))

(defun note--diagnostics (output source)
  "What OUTPUT says of the buffer SOURCE, for Flymake."
  (let (found)
    (with-current-buffer output
      (goto-char (point-min))
      (while (re-search-forward "^.*?:\\([0-9]+\\):\\([0-9]+\\): \\(error\\|warning\\|info\\): \\(.*\\)$" nil t)
        (let ((line (string-to-number (match-string 1)))
              (column (string-to-number (match-string 2)))
              (kind (cdr (assoc (match-string 3) '(("error" . :error) ("warning" . :warning) ("info" . :note)))))
              (text (match-string 4)))
          (with-current-buffer source
            (save-restriction
              (widen)
              (let ((place (note--place line column)))
                (push (flymake-make-diagnostic source place (min (point-max) (1+ place)) kind text) found)))))))
    (nreverse found)))

(defvar note-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map (kbd "C-c s") #'note-check)
    (define-key map (kbd "C-c f") #'note-fix)
    (define-key map (kbd "C-c y") #'note-copy)
    map)
  "The keys of a note.")

(define-minor-mode note-mode
  "Check the note in this buffer while it is typed, and on keys."
  :lighter (" Note " note-status)
  (if (not note-mode)
      (remove-hook 'flymake-diagnostic-functions #'note-flymake t)
    (add-hook 'flymake-diagnostic-functions #'note-flymake nil t)
    (note--count)
    (flymake-mode 1)))

(define-derived-mode note-file-mode text-mode "Text"
  "Write a note."
  (note-mode 1))

(when (executable-find "note")
  (add-to-list 'auto-mode-alist '("\\.note\\'" . note-file-mode))
  ;; In mails, too:
  ;; (add-hook 'message-mode-hook #'note-mode)
  (with-eval-after-load 'eglot
    (add-to-list 'eglot-server-programs '((note-file-mode message-mode) . ("note" "lsp")))))
;;; note.el ends here
