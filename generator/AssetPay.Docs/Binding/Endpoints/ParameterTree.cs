using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Endpoints;

/// <summary>A parameter with the parameters inside it. A parent that the page left out has no row.</summary>
internal sealed class ParameterNode(string name)
{
    public string Name { get; } = name;

    public bool IsList { get; set; }

    public From<PlacedRow>? Row { get; set; }

    public List<ParameterNode> Children { get; } = new(0);
}

/// <summary>Makes a tree of rows such as <c>items[].offer.price</c>, <c>items[0].price</c>, <c>items.price</c>.</summary>
internal static class ParameterTree
{
    private static readonly char[] Dot = ['.'];

    public static List<ParameterNode> Of(IEnumerable<From<PlacedRow>> rows)
    {
        var roots = new List<ParameterNode>();
        foreach (var row in rows)
        {
            var siblings = roots;
            ParameterNode? node = null;
            foreach (var part in Parts(row.Value.Name))
            {
                var bracket = part.IndexOf('[');
                var name = bracket < 0 ? part : part.Substring(0, bracket);
                if (name.Length == 0)
                {
                    continue;
                }

                node = Find(siblings, name);
                if (node is null)
                {
                    node = new(name);
                    siblings.Add(node);
                }

                node.IsList |= bracket >= 0;
                siblings = node.Children;
            }

            if (node is not null)
            {
                node.Row ??= row;
            }
        }

        return roots;
    }

    private static string[] Parts(string name) => name.IndexOf('.') < 0 ? [name] : name.Split(Dot, StringSplitOptions.RemoveEmptyEntries);

    private static ParameterNode? Find(List<ParameterNode> siblings, string name)
    {
        foreach (var node in siblings)
        {
            if (node.Name == name)
            {
                return node;
            }
        }

        return null;
    }
}
