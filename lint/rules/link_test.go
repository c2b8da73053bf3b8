package rules

import (
	"testing"

	"note/lint"
)

func TestLink(t *testing.T) {
	testRows(t, Link, "en", lint.Known{"company": {"home24.de SE"}}, []row{
		{"ß https://example.com/x?y=ü, and", []string{"warning: https://example.com/x?y=ü"}},
		{"see (http://example.com).", []string{"warning: http://example.com"}},
		{"[text](https://example.com/ß)", []string{"warning: https://example.com/ß"}},
		{"„www.müller.de“ 👩‍💻", []string{"warning: www.müller.de"}},
		{"WWW.EXAMPLE.COM", []string{"warning: WWW.EXAMPLE.COM"}},
		{"linkedin.com/in/zoe-weiß-123!", []string{"warning: linkedin.com/in/zoe-weiß-123"}},
		{"bit.ly/x1", []string{"warning: bit.ly/x1"}},
		{"t.co/x1 and x.com ß", []string{"warning: t.co/x1"}},
		{"firma.co.at/büro", []string{"warning: firma.co.at/büro"}},
		{"example.com:8080/x", []string{"warning: example.com:8080/x"}},
		{"ftp://example.com and x", []string{"warning: ftp://example.com"}},
		{"bu\u0308ro.example/x", []string{"warning: bu\u0308ro.example/x"}},
		{"at example.com.", []string{"info: example.com"}},
		{"Zoë | buero-weiss.de", []string{"info: buero-weiss.de"}},
		{"Booking.com, Check24.de and home24.de ß", nil},
		{"Node.js, ASP.NET, Vue.js/React, main.go, README.md, Socket.io ß", nil},
		{"e.g. this, i.e. that, z.B. dies, u.a./d.h., U.S.-based, i.d.R.", nil},
		{"v1.2.3/4, 24.12.2025, 10.000/Monat, 3.5, 1.Platz", nil},
		{"Danke.Ich bin da. Thanks.it was ß", nil},
		{"kim@example.com, mailto:kim@example.com", nil},
		{"and/or, 24/7, C/C++, km/h, ... …", nil},
		{"a://b ://c http:// x", []string{"warning: a://b"}},
	})
}
