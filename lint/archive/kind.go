package archive

// Kind is what a table of LinkedIn's data archive is about; "" is not known.
type Kind string

// The kinds. A table is known by its header, never by its file's name.
const (
	Invitations Kind = "invitations" // what was sent and received, maybe only as far as it is open
	Connections Kind = "connections" // who accepted, on which day
	Messages    Kind = "messages"    // conversations
	Owner       Kind = "owner"       // what tells of the archive's owner alone
)

// header is what the header of a kind has at least, in plain names.
type header struct {
	kind    Kind
	columns []string
}

// headers lists the headers. Other columns may stand beside these, in any order:
// old exports lack the addresses of profiles, new ones add attachments.
func headers() []header {
	return []header{
		{Invitations, []string{"from", "to", "sentat", "direction"}},
		{Connections, []string{"firstname", "lastname", "connectedon"}},
		{Messages, []string{"conversationid", "from", "to", "date", "content"}},
		{Owner, []string{"firstname", "lastname", "headline", "summary"}},
		{Owner, []string{"companyname", "title", "startedon", "finishedon"}},
		{Owner, []string{"schoolname", "degreename"}},
		{Owner, []string{"eventname", "eventtime"}},
		{Owner, []string{"organization", "followedon"}},
		{Owner, []string{"name", "proficiency"}},
		{Owner, []string{"firstname", "lastname", "jobtitle", "text", "creationdate"}},
		{Owner, []string{"endorsementdate", "skillname"}},
	}
}

// kindOf is the kind of a table with these columns.
func kindOf(columns map[string]int) Kind {
	for _, h := range headers() {
		if hasAll(columns, h.columns) {
			return h.kind
		}
	}
	if _, named := columns["name"]; named && len(columns) == 1 {
		return Owner // Skills.csv
	}
	return ""
}

func hasAll(columns map[string]int, names []string) bool {
	for _, name := range names {
		if _, ok := columns[name]; !ok {
			return false
		}
	}
	return true
}
