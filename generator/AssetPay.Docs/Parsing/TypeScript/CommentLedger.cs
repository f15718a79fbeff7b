namespace ApiDocs.Parsing;

/// <summary>A declared thing that comments speak of.</summary>
internal class Commented(TypeScriptToken first)
{
    private readonly List<string> _comments = [];

    public TypeScriptToken First { get; } = first;

    public string Comment => string.Join(" ", _comments.Where(comment => comment.Length > 0));

    public void Say(string comment) => _comments.Add(comment);

    public void SayFirst(string comment) => _comments.Insert(0, comment);
}

/// <summary>
/// Decides what each comment speaks of: behind a member, of that member; on the next line and set in more deeply, it goes on; on a
/// line of its own it heads the group of members that follows, or, as <c>/** */</c> and among values, speaks of the one that follows.
/// </summary>
internal sealed class CommentLedger(bool hasGroups)
{
    private Commented? _last;
    private TypeScriptToken? _lastComment;
    private TypeScriptToken? _groupEnd;
    private readonly List<string> _doc = [];
    private readonly List<string> _heading = [];
    private string? _group;

    /// <summary>The group that members now belong to.</summary>
    public string? Group => _heading.Count == 0 ? null : _group ??= string.Join(" ", _heading);

    /// <summary>A comment behind the opening brace.</summary>
    public string? Opening { get; private set; }

    public void Comment(TypeScriptToken comment)
    {
        var words = TypeScriptComment.Words(comment);
        if (!comment.IsFirstOnLine && _last is null)
            Opening = words;
        else if (_last is not null && (!comment.IsFirstOnLine || GoesOn(comment)))
        {
            _last.Say(words);
            _lastComment = comment;
        }
        else if (!hasGroups || comment.Kind == TokenKind.DocComment)
            _doc.Add(words);
        else
        {
            if (_groupEnd is null || comment.Line != _groupEnd.EndLine + 1)
                _heading.Clear();

            _heading.Add(words);
            (_group, _groupEnd) = (null, comment);
        }
    }

    /// <summary>A member begins: it takes the doc comment above it, and a blank line above it ends the group.</summary>
    public void Begin(Commented item, int previousLine)
    {
        if (item.First.Line > previousLine + 1 && _groupEnd?.EndLine != previousLine)
            _heading.Clear();

        if (_doc.Count > 0)
            item.SayFirst(string.Join(" ", _doc));

        _doc.Clear();
        (_last, _lastComment, _groupEnd) = (item, null, null);
    }

    private bool GoesOn(TypeScriptToken comment) =>
        _lastComment is not null && comment.Line == _lastComment.EndLine + 1 && comment.Column > _last!.First.Column;
}
