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
        (Cue.Most, "min max at up no not lim"),
        (Cue.Between, "int num bet"),
        (Cue.Size, "cha ite dig ent"),
        (Cue.Default, "def"),
        (Cue.Choice, "one eit pos all acc val sup"),
        (Cue.Demand, "req man mus at exa onl mut not eit"),
        (Cue.Absent, "nul omi abs mis not"),
        (Cue.Per, "per"),
        (Cue.Deprecated, "dep ren rep wil no sup"),
        (Cue.Credential, "aut sco per"),
        (Cue.Paging, "cur nex pag per las"),
        (Cue.Answer, "ret res ans giv"),
        (Cue.Failing, "rej fai err ref den ans ret res thr rai fir tri yie giv get"),
        (Cue.Same, "sam ide all"),
        (Cue.Instead, "use ple ins"),
        (Cue.Header, "hea"),
        (Cue.Request, "req dat"),
        (Cue.Parameter, "par fie arg hea req pro att"),
        (Cue.Server, "bas ser env hos roo api ur"),
        (Cue.Rate, "rat thr"),
        (Cue.Fault, "err"),
        (Cue.After, "aft lat"),
        (Cue.Timeout, "tim"),
        (Cue.Gives, "giv"),
        (Cue.Hook, "web cal not pos eve ipn"),
        (Cue.Required, "req man opt"),
        (Cue.Query, "que"),
        (Cue.Body, "bod pay"),
        (Cue.Path, "pat url"),
        (Cue.Change, "api cha rel rev ver wha rec bre mig upg"),
        (Cue.Month, "jan feb mar apr may jun jul aug sep oct nov dec"),
        (Cue.Bearer, "bea bas"),
        (Cue.Signing, "sig val exp liv lif hma"),
        (Cue.Token, "tok jwt key sec cre"),
        (Cue.Guide, "get qui tut wal how gui bes pag rat err con faq tro"),
        (Cue.Example, "exa sam"),
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
                cues |= _marks[c];
            }
            else if (Folding.IndexOf(c) >= 0)
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
        marks['_'] = Cue.Underscore;
        marks[':'] = Cue.Colon;
        marks['<'] = marks['='] = marks['>'] = Cue.Compare;
        marks['{'] = Cue.Brace;
        marks['*'] = Cue.Star;
        marks['('] = Cue.Bracket;
        return marks;
    }
}
