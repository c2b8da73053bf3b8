package synthetic

// stockEnglish are openings that say nothing.
var stockEnglish = []string{
	"I'd like to {add you to|include you in|welcome you to} my {professional|personal|growing} network{ on LinkedIn| here|}.",
	"I {came across|stumbled upon|just found} your {profile|page} and was {impressed|very impressed|intrigued}.",
	"{Your profile|Your career|Your background} {looks|sounds|seems} {really interesting|most impressive|fascinating}.",
	"{I am expanding|I'm growing|I want to grow} my {network|circle of contacts} {with|through} {like-minded professionals|great people like you|leaders like yourself}.",
	"{LinkedIn suggested|The algorithm proposed|You were suggested} {you to me|that we connect|to me as a contact}.",
	"{We have many|We seem to share several|There are lots of} {mutual connections|contacts in common|shared connections}, {so let's connect|so why not link up|so I thought I'd reach out}.",
	"{It is always good|It's great|It never hurts} to {know|meet|connect with} {fellow professionals|people in the industry|other decision makers}.",
	"{As a fellow|As another} {professional|leader|expert} {in the field|in your industry|of our trade} I {wanted to reach out|thought we should be linked|hoped to connect}.",
	"{I believe|I'm sure|I feel} {we could|both of us might|the two of us can} {benefit from each other|create synergies|profit from a link}.",
	"{Your role|Your position|Your experience} {as $role|at $company} {caught my eye|is inspiring|speaks for itself}.",
	"{I reach out to|I write to|I connect with} {inspiring people|top talents|movers and shakers} {every week|wherever I can|whenever possible}.",
	"{Let's connect|Let us link up|Let's join forces} and {see where it leads|grow together|keep each other in the loop}.",
}

// remarksEnglish go with a reference of the same kind and name no reason of another.
var remarksEnglish = map[string][]string{
	Post: {
		"{The closing example|Your second example|The part with the numbers} {matches|contradicts|explains} {what I see daily|our own figures|what we measured in May}.",
		"{I tried|We copied|My team tested} {the checklist|your suggestion|the small experiment} {next morning|within the week|right away}: {it held|it worked on the second go|it failed in one spot}.",
		"{One sentence|Your last line|The remark on costs} {went straight onto our whiteboard|made me change a plan|I have quoted four times since}.",
		"{Few people write|Hardly anyone speaks} so {openly|plainly} about {their mistakes|what went wrong|doubts}.",
		"{I hope there will be|I look forward to|Please write} {a sequel|part two|the follow-up}{ before long| soon|}.",
		"{My own notes say the opposite|I once wrote the reverse|I had believed the contrary}, {now I waver|so you cost me a night|and I stand corrected}.",
	},
	Contact: {
		"{Apparently|It seems|From what I hear} {you both|the two of you} {built the archive from nothing|still argue about commas|once missed a ferry together}.",
		"{That is recommendation enough|A better reference is hard to find|I trust that judgement blindly}.",
		"{I was told|I hear} you {never say no to a good question|answer faster than anybody|know where the bodies are buried}.",
		"{The stories|The anecdotes} {made me curious|were all flattering|I shall keep to myself}{, do not worry|, almost all|}.",
		"{You may ask there|Feel free to check there|A call there will confirm} {whether I am harmless|what I am like|that I keep my word}.",
		"{Small world|The world is a village|Funny coincidence}, {I thought|as so often|and a kind one}.",
	},
	Event: {
		"{The evening|The closing round|The break} {was the best part|went on far too long|ended before I found you}.",
		"{My notes from there|Two pages of notes|The photographs} {are yours if you like|I can gladly send|await a reader}.",
		"{Did you also|You did not, I hope,|Did anyone else} {lose your voice|miss the last train|freeze in the hall}?",
		"{The soup|The wine|The weather|The name badges} {deserved better|I shall remember|was a talking point}.",
		"{I left early|I had to run|My train was called}, {sadly|so we could not finish|otherwise I'd have said so there}.",
		"{Are you coming|Will you come} {again next year|to the follow-up|to the spring edition}?",
	},
	Group: {
		"{It is one of the few places|That is the only one|There are not many} {where people still answer|without shouting|I would miss}.",
		"{Your replies|Your longer comments|Your links} {saved me a week|I keep in a folder|are worth printing}.",
		"{I write little there|I am shy in public|I prefer to read along}, {so I do it this way|hence the private line|forgive me}.",
		"{The debate|The poll|That exchange} {ended too soon|made me think again|is still going}.",
		"{Half of|Most of} what I know {I picked up there|began with a comment there}, {some of it from you|yours included}.",
	},
	School: {
		"{Is the old|Does the old} {porter|caretaker|librarian} {still remember anyone|by any chance ring a bell}?",
		"{The stairs|The smell of the labs|The Thursday lectures} {I have not forgotten|still haunt me|I miss a little}.",
		"{Our year|My year} {was scattered|went in all directions|meets every June}, {so I collect addresses|and I keep the list|alas}.",
		"{Nobody here|Not one colleague} {believes|understands} {how cold it was|what the exams were like|the song}.",
		"{It is good|I am pleased|It cheers me} to see {where people ended up|what became of us|one of ours so far away}.",
	},
	Topic: {
		"{We tried|Last year we tried|I proposed} {the textbook way|two tools|a pilot} and {it broke|it stalled|people went back to paper}.",
		"{Two lines|A hint|One pointer} {would help|would already help me|would save us weeks}.",
		"{In return|In exchange} I can {share our numbers|show what we measured|tell you what went wrong}.",
		"{The literature|Every handbook|The web} {is silent|says little|contradicts itself} {on it|there|at that point}.",
		"{I promise|You have my word,} {to keep it short|not to waste your time|no questionnaire}.",
	},
	Job: {
		"{The salary band|Pay|The working hours} {is public|can be discussed|we state openly}, {no games|as it should be|ask me}.",
		"{My CV|A short CV|The full advert} {is one click away|I can send today|follows on request}.",
		"{Remote days|Relocation|A later start} {would be fine|is possible|can be arranged}.",
		"{If it is not for you|If the timing is wrong|Should it not suit}, {just say so|a short no is fine|no hard feelings}.",
		"{The team is five people|It is a small team|The team is new}, {no night shifts|two of them parents|friendly and stubborn}.",
	},
	None: {
		"{I think|I'd say|Surely} {a connection|linking up|being in touch} {would be mutually beneficial|is a win for both sides|can only help}.",
		"{You never know|Who knows} {what may come of it|where paths cross|what the future holds}.",
		"{I'm always open to|I love|I value} {new contacts|exchanging ideas|inspiring conversations}{ of all sorts| with anybody|}.",
		"{Together we|Networks like ours|Strong networks} {achieve more|open doors|move mountains}.",
		"{It would be an honour|I'd be delighted|It would be great} to {have you in my network|count you among my contacts|call you a connection}.",
		"{Keep up|Congratulations on|Hats off to} {the great work|all you do|your amazing journey}!",
		"{I like to surround myself|I enjoy being linked|I am glad to connect} with {successful people|creative minds|positive energy}.",
	},
}
