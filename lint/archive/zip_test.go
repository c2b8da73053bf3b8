package archive

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"testing"
)

// zipped is a ZIP with the files that write adds.
func zipped(t *testing.T, write func(*zip.Writer)) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	write(z)
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// entry adds a file.
func entry(t *testing.T, z *zip.Writer, h zip.FileHeader, content string) {
	t.Helper()
	w, err := z.CreateHeader(&h)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(w, content); err != nil {
		t.Fatal(err)
	}
}

// raw adds a file that claims what it likes.
func raw(t *testing.T, z *zip.Writer, h zip.FileHeader) {
	t.Helper()
	if _, err := z.CreateRaw(&h); err != nil {
		t.Fatal(err)
	}
}

func TestZIPRefuses(t *testing.T) {
	link := zip.FileHeader{Name: "a.csv"}
	link.SetMode(fs.ModeSymlink | 0o777)
	for _, test := range []struct {
		name, want string
		write      func(*zip.Writer)
	}{
		{"ten gigabytes", `"a.csv" in the ZIP claims 10240 MiB, more than a table has`, func(z *zip.Writer) {
			raw(t, z, zip.FileHeader{Name: "a.csv", Method: zip.Deflate, UncompressedSize64: 10 << 30, CompressedSize64: 9})
		}},
		{"ten gigabytes in pieces", "the files in the ZIP have more than 4096 MiB: this is no data archive", func(z *zip.Writer) {
			for i := range 11 {
				raw(t, z, zip.FileHeader{Name: fmt.Sprint(i, ".csv"), Method: zip.Deflate, UncompressedSize64: 1 << 30, CompressedSize64: 6 << 20})
			}
		}},
		{"a bomb", `"a.csv" in the ZIP is packed 1024 to 1, as no table is`, func(z *zip.Writer) {
			raw(t, z, zip.FileHeader{Name: "a.csv", Method: zip.Deflate, UncompressedSize64: 32 << 20, CompressedSize64: 32 << 10})
		}},
		{"a way out", `"../a.csv" in the ZIP lies outside of it`, func(z *zip.Writer) { entry(t, z, zip.FileHeader{Name: "../a.csv"}, "x") }},
		{"another way out", `"x/../../a.csv" in the ZIP lies outside of it`, func(z *zip.Writer) { entry(t, z, zip.FileHeader{Name: "x/../../a.csv"}, "x") }},
		{"the root", `"/etc/a.csv" in the ZIP lies outside of it`, func(z *zip.Writer) { entry(t, z, zip.FileHeader{Name: "/etc/a.csv"}, "x") }},
		{"a drive", `"C:a.csv" in the ZIP lies outside of it`, func(z *zip.Writer) { entry(t, z, zip.FileHeader{Name: "C:a.csv"}, "x") }},
		{"backslashes", `"..\\a.csv" in the ZIP lies outside of it`, func(z *zip.Writer) { entry(t, z, zip.FileHeader{Name: `..\a.csv`}, "x") }},
		{"a ZIP", `"a.ZIP" in the ZIP is a ZIP itself: unpack it, and name the folder`, func(z *zip.Writer) { entry(t, z, zip.FileHeader{Name: "a.ZIP"}, "x") }},
		{"a link", `"a.csv" in the ZIP is a symbolic link`, func(z *zip.Writer) { entry(t, z, link, "/etc/passwd") }},
		{"a secret", `"a.csv" in the ZIP is encrypted: unpack it, and name the folder`, func(z *zip.Writer) {
			raw(t, z, zip.FileHeader{Name: "a.csv", Flags: 1, UncompressedSize64: 1, CompressedSize64: 1})
		}},
		{"a file twice", `"a.csv" is in the ZIP twice`, func(z *zip.Writer) {
			entry(t, z, zip.FileHeader{Name: "a.csv"}, "x")
			entry(t, z, zip.FileHeader{Name: "a.csv"}, "y")
		}},
		{"many files", "the ZIP holds more than 5000 files: this is no data archive", func(z *zip.Writer) {
			for i := range maxFiles + 1 {
				entry(t, z, zip.FileHeader{Name: fmt.Sprint(i)}, "")
			}
		}},
		{"a long list", "the ZIP lists more than 5000 files: this is no data archive", func(z *zip.Writer) {
			for i := range 300 {
				entry(t, z, zip.FileHeader{Name: fmt.Sprint(i, strings.Repeat("x", 60_000))}, "")
			}
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			data := zipped(t, test.write)
			if _, err := ZIP(bytes.NewReader(data), int64(len(data))); err == nil || err.Error() != test.want {
				t.Errorf("%v, want %s", err, test.want)
			}
		})
	}
}

// TestZIP holds that an honest ZIP is read, and that one that lies about its sizes
// gives an error and no more bytes than it says.
func TestZIP(t *testing.T) {
	data := zipped(t, func(z *zip.Writer) {
		entry(t, z, zip.FileHeader{Name: "Basic_LinkedIn/Über Invitations.csv", Method: zip.Deflate}, "From,To,Sent At,Direction\nAda,Kim,\"3/5/26, 1:45 AM\",OUTGOING\n")
	})
	z, err := ZIP(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	if err := Read(z, Sink{Invitation: func(Invitation) error { found++; return nil }}); err != nil || found != 1 {
		t.Errorf("%d invitations, %v", found, err)
	}
	for _, cut := range []int{0, 1, 30, len(data) - 1} {
		if _, err := ZIP(bytes.NewReader(data[:cut]), int64(cut)); err != ErrNoZIP {
			t.Errorf("cut at %d: %v", cut, err)
		}
	}
}

func FuzzZIP(f *testing.F) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, _ := z.Create("Invitations.csv")
	_, _ = io.WriteString(w, "From,To,Sent At,Direction\nAda,Kim,\"3/5/26, 1:45 AM\",OUTGOING\n")
	if err := z.Close(); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	f.Fuzz(func(t *testing.T, data []byte) {
		z, err := ZIP(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			return
		}
		_ = Read(z, Sink{Invitation: func(Invitation) error { return nil }})
	})
}

// TestZIPBroken holds that a file which is not what the ZIP says of it is named.
func TestZIPBroken(t *testing.T) {
	data := zipped(t, func(z *zip.Writer) { raw(t, z, zip.FileHeader{Name: "a.csv", CRC32: 1}) })
	z, err := ZIP(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var got []error
	err = Read(z, Sink{Unread: func(u Unread) error { got = append(got, u.Err); return nil }})
	if err != nil || len(got) != 1 || got[0] != errBroken {
		t.Errorf("%v, %v", got, err)
	}
}
