using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Endpoints;

/// <summary>A parameter with the parameters inside it. A parent that the page left out has no row.</summary>
internal sealed class ParameterNode(string name)
{
    public string Name { get; } = name;

    public bool IsList { get; set; }

    public From<PlacedRow>? Row { get; set; }

    public List<ParameterNode> Children { get; } = [];
}

/// <summary>Makes a tree of rows such as <c>items[].offer.price</c>, <c>items[0].price</c>, <c>items.price</c>.</summary>
internal static class ParameterTree
{
    public static List<ParameterNode> Of(IEnumerable<From<PlacedRow>> rows)
    {
        var roots = new List<ParameterNode>();
        foreach (var row in rows)
        {
            var siblings = roots;
            ParameterNode? node = null;
            foreach (var part in row.Value.Name.Split(['.'], StringSplitOptions.RemoveEmptyEntries))
            {
                var bracket = part.IndexOf('[');
                var name = bracket < 0 ? part : part.Substring(0, bracket);
                if (name.Length == 0)
                {
                    continue;
                }

                node = siblings.Find(other => other.Name == name);
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
}
