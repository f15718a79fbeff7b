namespace ApiDocs.Parsing;

/// <summary>Finds the cues of a text.</summary>
internal static class CueReader
{
    // Letters that fold to "i", "s" or "k" where case does not count: a text that has one is taken to hold every cue.
    private const string Folding = "\u0130\u0131\u017F\u212A";

    /// <summary>How the words begin, in lower case: three letters, or a whole word of two. More words than meant may begin alike; none that is meant may be left out.</summary>
    private static readonly (Cue Cue, string Beginnings)[] _words =
    [
        (Cue.Method, "get pos put pat del hea opt"),
        (Cue.Most, "min max lea mos mor up lim"),
        (Cue.Between, "int num bet"),
        (Cue.Size, "cha ite dig ent"),
        (Cue.Default, "def"),
        (Cue.Choice, "one eit pos all acc val sup"),
        (Cue.Demand, "req man mus lea exa onl mut not eit"),
        (Cue.Provided, "if whe unl onl one exc bot mus"),
        (Cue.Presence, "eit one mut not tog req man mus nee"),
        (Cue.Absent, "nul omi abs mis pre"),
        (Cue.Per, "per"),
        (Cue.Deprecated, "dep ren rep rem lon sup"),
        (Cue.Credential, "aut sco per"),
        (Cue.Paging, "cur nex pag per las"),
        (Cue.Answer, "ret res ans giv"),
        (Cue.Same, "sam ide all"),
        (Cue.Header, "hea"),
        (Cue.Request, "req dat"),
        (Cue.Parameter, "par fie arg hea req pro att"),
        (Cue.Server, "bas roo api ser env hos"),
        (Cue.Rate, "rat thr"),
        (Cue.Fault, "err"),
        (Cue.After, "aft lat"),
        (Cue.Timeout, "tim"),
        (Cue.Gives, "giv"),
        (Cue.Repeating, "rep"),
        (Cue.Hook, "web cal pos"),
        (Cue.Required, "req man opt"),
        (Cue.Query, "que"),
        (Cue.Body, "bod pay"),
        (Cue.Path, "pat url"),
        (Cue.Change, "api cha rel rev ver wha rec bre mig upg his"),
        (Cue.Label, "end url uri pat rou res req met ver typ"),
        (Cue.Declaration, "int typ enu"),
    ];

    private static readonly Cue[] _beginnings = Beginnings();
    private static readonly Cue[] _marks = Marks();

    public static Cue Of(string text)
    {
        var cues = Cue.None;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsLetter(c))
            {
                cues |= _beginnings[Slot(c, Letter(text, i + 1), Letter(text, i + 2))];
                while (i + 1 < text.Length && IsLetter(text[i + 1]))
                    i++;
            }
            else if (c < _marks.Length)
            {
                cues |= c == '_' && IsOfKey(text, i - 1) && IsOfKey(text, i + 1) ? Cue.Key : _marks[c];
            }
            else if (Folding.Contains(c))
            {
                return Cue.All;
            }
            else
            {
                cues |= char.IsDigit(c) ? Cue.Foreign | Cue.Digit : Cue.Foreign;
            }
        }

        return cues;
    }

    private static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    private static bool IsOfKey(string text, int index) => index >= 0 && index < text.Length && text[index] is >= 'A' and <= 'Z' or >= '0' and <= '9';

    // What is no letter ends the word.
    private static int Letter(string text, int index) => index < text.Length && IsLetter(text[index]) ? text[index] & 0x1F : 0;

    // Two beginnings can share a slot: that costs a look, and never a find.
    private static int Slot(int first, int second, int third) =>
        (int)(unchecked((uint)((first & 0x1F) | (second << 5) | ((second == 0 ? 0 : third) << 10)) * 2654435769u) >> 21);

    private static Cue[] Beginnings()
    {
        var slots = new Cue[1 << 11];
        foreach (var (cue, beginnings) in _words)
        {
            foreach (var word in beginnings.Split(' '))
                slots[Slot(word[0], Letter(word, 1), Letter(word, 2))] |= cue;
        }

        return slots;
    }

    private static Cue[] Marks()
    {
        var marks = new Cue[128];
        for (var digit = '0'; digit <= '9'; digit++)
            marks[digit] = Cue.Digit;

        marks['/'] = Cue.Slash;
        marks[':'] = Cue.Colon;
        marks['<'] = marks['='] = marks['>'] = Cue.Compare;
        marks['{'] = Cue.Brace;
        marks['*'] = Cue.Star;
        marks['('] = Cue.Bracket;
        return marks;
    }
}
