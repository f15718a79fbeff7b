namespace ApiDocs.Parsing;

/// <summary>The columns of a table whose cells run together, and how their cells look: strictly, and with the names of types that no list has.</summary>
internal sealed class RunTogetherColumns(IReadOnlyList<(string Name, int Start)> all)
{
    public IReadOnlyList<(string Name, int Start)> All { get; } = all;

    public ColumnShape[] Strict { get; } = [.. all.Select(column => ColumnShape.Of(column.Name, isLoose: false))];

    public ColumnShape[] Loose { get; } = [.. all.Select(column => ColumnShape.Of(column.Name, isLoose: true))];
}
