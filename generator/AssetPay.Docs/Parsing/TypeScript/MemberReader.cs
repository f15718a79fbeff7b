using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>The members between the braces of an interface or of an object type.</summary>
internal sealed class MemberReader(Passage passage, TypeScriptCursor cursor)
{
    private const int DeepestNesting = 32;
    private int _depth;

    /// <summary>Reads behind an opening brace up to the closing one. Null if this is no list of members.</summary>
    public (List<TypeMember> Members, string? Opening)? Read()
    {
        if (++_depth > DeepestNesting)
            return null;

        var ledger = new CommentLedger(hasGroups: true);
        var drafts = new List<MemberDraft>();
        while (!cursor.TakeIf("}"))
        {
            if (cursor.IsAtEnd)
                return null;

            if (cursor.Current.IsComment)
                ledger.Comment(cursor.Take());
            else if (cursor.Current.Is(";") || cursor.Current.Is(","))
                cursor.Take();
            else if (Member(ledger) is { } draft)
                drafts.Add(draft);
            else
                return null;
        }

        _depth--;
        return (drafts.ConvertAll(Finished), ledger.Opening);
    }

    private MemberDraft? Member(CommentLedger ledger)
    {
        var previousLine = cursor.Previous.EndLine;
        if (cursor.Current.Is("readonly") && !cursor.Next.Is(":") && !cursor.Next.Is("?"))
            cursor.Take();

        var first = cursor.Current;
        var struck = first.IsStruck ? cursor.TakeStruck() : null;
        if (struck is not null && (cursor.Current.IsFirstOnLine || cursor.Current.Kind is not (TokenKind.Word or TokenKind.String or TokenKind.Number)))
            return Removed(first, struck);

        if (Name() is not { } read)
            return null;

        var name = read with { Struck = struck };
        var draft = new MemberDraft(first, name) { Optional = cursor.TakeIf("?") };
        ledger.Begin(draft, previousLine);
        draft.Group = ledger.Group;
        if (!cursor.TakeIf(":"))
            return null;

        if (TypeReader.Read(passage, cursor, this) is not { } type)
            return null;

        (draft.Type, draft.Nested, draft.End) = (type.Text, type.Members, type.End);
        foreach (var comment in type.Comments)
            draft.Say(comment);

        return draft;
    }

    // "~~name~~;" and "~~name~~: string;" alike: what it was does not matter any more.
    private MemberDraft Removed(TypeScriptToken first, string struck)
    {
        cursor.TakeIf("?");
        if (cursor.TakeIf(":"))
            TypeReader.Read(passage, cursor, this);

        return new MemberDraft(first, new Quote("", passage.PlaceOf(first.Start, first.Text.Length)) { Struck = struck }) { End = first.End };
    }

    private Quote? Name()
    {
        var first = cursor.Take();
        if (first.Kind == TokenKind.String)
            return passage.QuoteOf(first.Start + 1, first.Text.Length - 2);

        if (first.Kind is TokenKind.Word or TokenKind.Number)
            return passage.QuoteOf(first.Start, first.Text.Length);

        if (!first.Is("["))
            return null;

        // "[key: string]: number" is named as it is written.
        while (!cursor.Current.Is("]") && !cursor.IsAtEnd)
            cursor.Take();

        var last = cursor.Take();
        return last.Is("]") ? passage.QuoteOf(first.Start, last.End - first.Start) : null;
    }

    private TypeMember Finished(MemberDraft draft)
    {
        var place = passage.PlaceOf(draft.First.Start, draft.End - draft.First.Start);
        var (called, comment) = CalledReader.Cut(draft.Comment, place);
        return new(draft.Name, draft.Type, draft.Optional, comment, draft.Group, draft.Nested.ToEquatableArray(), place) { Called = called };
    }

    private sealed class MemberDraft(TypeScriptToken first, Quote name) : Commented(first)
    {
        public Quote Name { get; } = name;

        public bool Optional { get; init; }

        public string? Group { get; set; }

        public string Type { get; set; } = "";

        public List<TypeMember> Nested { get; set; } = [];

        public int End { get; set; }
    }
}
