namespace ApiDocs.Tests.Facts;

/// <summary>
/// What a person read out of a page, one fact to a line. An unindented line opens a scope, named by its second word; <c># ...</c> is a
/// comment, <c>gone ...</c> a fact of another list that does not hold any more; <c>[...]</c> is the heading above the lines that follow; the words after <c> -- </c> are what the page says about the thing.
/// </summary>
internal sealed class FactList
{
    private const string Words = " -- ";

    private const string Gone = "gone ";

    private readonly List<string> _facts = [];
    private string _scope = "";
    private string? _heading;

    public static IReadOnlyList<string> Read(string name) => Parse(File.ReadLines(Repository.Facts(name)));

    /// <summary>The facts of several lists, without those that one of them says to be gone; a fact that is not there cannot go.</summary>
    public static IReadOnlyList<string> Union(IEnumerable<string> names)
    {
        var all = names.SelectMany(Read).ToList();
        foreach (var gone in all.FindAll(fact => fact.StartsWith(Gone, StringComparison.Ordinal)))
        {
            Assert.True(all.Remove(gone[Gone.Length..]), gone);
            all.Remove(gone);
        }

        return all;
    }

    public static IReadOnlyList<string> Parse(IEnumerable<string> lines)
    {
        var list = new FactList();
        foreach (var line in lines)
        {
            list.Add(line);
        }

        return list._facts;
    }

    private void Add(string line)
    {
        var text = line.Trim();
        if (text.Length == 0 || text[0] == '#')
        {
            return;
        }

        if (text[0] == '[')
        {
            _heading = text[1..^1];
            return;
        }

        if (text.StartsWith(Gone, StringComparison.Ordinal))
        {
            _facts.Add(Gone + _scope + text[Gone.Length..]);
            return;
        }

        if (text.Length == line.Length && !text.StartsWith("catalogue ", StringComparison.Ordinal))
        {
            (_scope, _heading) = ("", null);
            AddFact(text);
            _scope = text.Split(' ')[1] + ": ";
            return;
        }

        if (text.Length == line.Length)
        {
            _scope = "";
        }

        AddFact(text);
    }

    private void AddFact(string text)
    {
        var words = text.IndexOf(Words, StringComparison.Ordinal);
        var fact = words < 0 ? text : text[..words];
        var subject = string.Join(' ', fact.Split(' ').Take(2));
        _facts.Add(_scope + fact);
        if (words >= 0)
        {
            _facts.Add($"{_scope}{subject} says {text[(words + Words.Length)..]}");
        }

        if (_heading is not null && subject.Split(' ')[0] is "member" or "catalogue" && !fact.StartsWith(subject + " rule ", StringComparison.Ordinal))
        {
            _facts.Add($"{_scope}{subject} under {_heading}");
        }
    }
}
