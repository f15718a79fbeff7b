namespace ApiDocs.Parsing;

/// <summary>
/// What of a page has been taken in so far, counted against its bounds wherever it is read. An open one has none: a file that the tool wrote
/// itself is as long as its API is large.
/// </summary>
internal sealed class PageBudget(bool isOpen = false)
{
    private int _parts;
    private int _prose;
    private int _operations;
    private int _definitions;
    private int _values;
    private int _tokens;

    public void Parts(int count, int offset) => Spend(Bound.Parts, ref _parts, count, offset);

    public void Prose(int count, int offset) => Spend(Bound.Prose, ref _prose, count, offset);

    public void Operation(int offset) => Spend(Bound.Operations, ref _operations, 1, offset);

    public void Definition(int offset) => Spend(Bound.Definitions, ref _definitions, 1, offset);

    public void Value(int offset) => Spend(Bound.Values, ref _values, 1, offset);

    public void Token(int offset) => Spend(Bound.Tokens, ref _tokens, 1, offset);

    private void Spend(Bound bound, ref int spent, int count, int offset)
    {
        if (!isOpen && count > bound.Most - spent)
            throw new PageRefusedException(bound, offset);

        spent += count;
    }
}
