package ledger

import (
	"net/url"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Address is a profile address in the one spelling that the ledger stores; "" for
// what is no address of a person. It knows what people paste: with and without
// scheme and www, a country's subdomain (de.linkedin.com), small and capital
// letters, percent-encoding, a query, a slash or a further page at the end.
func Address(s string) string {
	a := addressOf(s)
	switch {
	case a.id == "":
		return ""
	case a.host == "mailto":
		return "mailto:" + a.id
	case a.host == "linkedin.com", a.host == "xing.com":
		return "https://www." + a.host + "/" + a.id
	}
	return "https://" + strings.TrimSuffix(a.host+"/"+a.id, "/.")
}

// address is who is who: people on one host with different ids are different,
// unless one id is opaque and the other is not.
type address struct {
	host   string // without www and the country's subdomain
	id     string // path that names somebody; "." is the host itself
	opaque bool   // a number of the network's own (/in/ACoA…): the same person has a readable one, too
}

func addressOf(s string) address {
	s = norm.NFC.String(strings.TrimSpace(s))
	if len(s) > 2048 || strings.ContainsAny(s, " \t\r\n") {
		return address{}
	}
	if mail, ok := cutFold(s, "mailto:"); ok {
		return mailAddress(mail)
	}
	for _, scheme := range []string{"https://", "http://", "//"} {
		if rest, ok := cutFold(s, scheme); ok {
			s = rest
			break
		}
	}
	if at := strings.IndexAny(s, "?#"); at >= 0 {
		s = s[:at]
	}
	host, path, _ := strings.Cut(s, "/")
	if strings.Contains(host, "@") {
		return mailAddress(host)
	}
	host, _, _ = strings.Cut(strings.ToLower(host), ":")
	host = strings.TrimPrefix(host, "www.")
	if !strings.Contains(host, ".") {
		return address{}
	}
	if plain, err := url.PathUnescape(path); err == nil {
		path = plain
	}
	exact := strings.Trim(norm.NFC.String(path), "/")
	path = strings.ToLower(exact)
	switch {
	case host == "linkedin.com" || strings.HasSuffix(host, ".linkedin.com"):
		return linkedIn(strings.Split(path, "/"), strings.Split(exact, "/"))
	case host == "xing.com" || strings.HasSuffix(host, ".xing.com"):
		return xing(strings.Split(path, "/"))
	case path == "":
		path = "."
	}
	return address{host: host, id: path}
}

func mailAddress(s string) address {
	if name, host, ok := strings.Cut(s, "@"); !ok || name == "" || !strings.Contains(host, ".") {
		return address{}
	}
	return address{host: "mailto", id: strings.ToLower(s)}
}

// linkedIn knows /in/name/…, /in/ACoA… and the Sales Navigator's /sales/lead/ACwA…,….
// In the latter two, which are exact, capital and small letters are not the same.
func linkedIn(path, exact []string) address {
	switch {
	case len(path) > 1 && path[0] == "in" && strings.HasPrefix(path[1], "acoaa") && len(path[1]) >= 30:
		return address{"linkedin.com", "in/" + exact[1], true}
	case len(path) > 1 && path[0] == "in" && path[1] != "":
		return address{"linkedin.com", "in/" + path[1], false}
	case len(path) > 2 && path[0] == "sales" && path[1] == "lead":
		id, _, _ := strings.Cut(exact[2], ",")
		return address{"linkedin.com", "sales/lead/" + id, true}
	}
	return address{}
}

func xing(path []string) address {
	if len(path) > 1 && path[0] == "profile" && path[1] != "" {
		return address{"xing.com", "profile/" + path[1], false}
	}
	return address{}
}

// cutFold is strings.CutPrefix in any case; the prefix is ASCII.
func cutFold(s, prefix string) (string, bool) {
	if len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix) {
		return s[len(prefix):], true
	}
	return s, false
}
