package profile

import "strings"

// isMailHeader says that a line stands above an e-mail's text.
func isMailHeader(s string) bool {
	return begins(small(s), "from: ", "to: ", "cc: ", "bcc: ", "subject: ", "date: ", "sent: ", "von: ", "an: ", "betreff: ", "gesendet: ", "datum: ", "reply-to: ", "kopie: ", "kopie (cc): ", "antwort an: ",
		"de : ", "de: ", "à : ", "objet : ", "objet: ", "envoyé : ", "para: ", "asunto: ", "enviado: ", "fecha: ", "attachments: ", "anlagen: ", "anhang: ")
}

// isForwardMark knows the line above an e-mail that is handed on:
// "-------- Forwarded message --------".
func isForwardMark(s string) bool {
	return begins(s, "-----", "Begin forwarded", "Anfang der weiter") && holds(small(s), "forward", "weitergeleitet", "original", "ursprüngliche", "weitergeleiteten", "transféré", "reenviado", "inoltrato")
}

// isReplyMark says that below a line an older e-mail stands.
func isReplyMark(s string) bool {
	lower := small(s)
	return begins(lower, "on ") && ends(lower, " wrote:") || begins(lower, "am ") && (ends(lower, " schrieb:") || holds(lower, " schrieb ") && ends(lower, ":")) ||
		begins(lower, "le ") && ends(lower, " a écrit :") || begins(lower, "el ") && ends(lower, " escribió:") ||
		begins(lower, "________________________________", "from: ", "von: ", "de : ")
}

// isDashes knows the line above a signature.
func isDashes(s string) bool { return s != "" && strings.Trim(s, "-–—_*= ") == "" && len(s) > 1 }
