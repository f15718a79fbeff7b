using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Endpoints;

/// <summary>A parameter with the parameters inside it. A parent that the page left out has no row.</summary>
internal sealed class ParameterNode(string name)
{
    private Dictionary<string, ParameterNode>? _byName;

    public string Name { get; } = name;

    public bool IsList { get; set; }

    public From<PlacedRow>? Row { get; set; }

    public List<ParameterNode> Children { get; } = new(0);

    /// <summary>The child of this name, a new one if there is none.</summary>
    public ParameterNode Child(string name)
    {
        _byName ??= new(StringComparer.Ordinal);
        if (!_byName.TryGetValue(name, out var child))
        {
            _byName.Add(name, child = new(name));
            Children.Add(child);
        }

        return child;
    }
}

/// <summary>Makes a tree of rows such as <c>items[].offer.price</c>, <c>items[0].price</c>, <c>items.price</c>.</summary>
internal static class ParameterTree
{
    private const int DeepestNesting = 32;

    private static readonly char[] Dot = ['.'];

    public static List<ParameterNode> Of(IEnumerable<From<PlacedRow>> rows)
    {
        var root = new ParameterNode("");
        foreach (var row in rows)
        {
            var node = root;
            foreach (var part in Parts(row.Value.Name))
            {
                var bracket = part.IndexOf('[');
                var name = bracket < 0 ? part : part.Substring(0, bracket);
                if (name.Length == 0)
                {
                    continue;
                }

                node = node.Child(name);
                node.IsList |= bracket >= 0;
            }

            if (node != root)
            {
                node.Row ??= row;
            }
        }

        return root.Children;
    }

    // The tree is walked by calls within calls. What is deeper than any parameter is one name.
    private static string[] Parts(string name) =>
        !name.Contains('.') || name.Split(Dot, StringSplitOptions.RemoveEmptyEntries) is not { Length: <= DeepestNesting } parts ? [name] : parts;
}
