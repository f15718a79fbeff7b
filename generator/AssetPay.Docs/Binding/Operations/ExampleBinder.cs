using System.Globalization;
using System.Text;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Operations;

/// <summary>Writes an example as plain JSON and remembers where something was left out of it.</summary>
internal static class ExampleBinder
{
    public static ExampleModel Bind(SampleNode sample, int? status)
    {
        var json = new StringBuilder();
        var elided = new List<string>();
        Write(sample, "", json, elided);
        return new(json.ToString(), elided.ToEquatableArray(), status);
    }

    private static void Write(SampleNode node, string path, StringBuilder json, List<string> elided)
    {
        if (node.IsPartial || node.Kind == SampleKind.Elided)
        {
            elided.Add(path);
        }

        switch (node.Kind)
        {
            case SampleKind.Object:
                WriteObject(node, path, json, elided);
                break;
            case SampleKind.Array:
                WriteArray(node, path, json, elided);
                break;
            case SampleKind.String:
                WriteText(node.Text, json);
                break;
            case SampleKind.Number:
                json.Append(node.Text);
                break;
            default:
                json.Append(node.Kind switch { SampleKind.True => "true", SampleKind.False => "false", _ => "null" });
                break;
        }
    }

    private static void WriteObject(SampleNode node, string path, StringBuilder json, List<string> elided)
    {
        var start = json.Append('{').Length;
        foreach (var member in node.Members)
        {
            if (member.Value.Kind != SampleKind.Elided)
            {
                WriteText(member.Name, json.Append(json.Length > start ? "," : ""));
                Write(member.Value, Below(path, member.Name), json.Append(':'), elided);
            }
        }

        elided.AddRange(node.Members.Where(member => member.Value.Kind == SampleKind.Elided).Select(member => Below(path, member.Name)));
        json.Append('}');
    }

    private static void WriteArray(SampleNode node, string path, StringBuilder json, List<string> elided)
    {
        var index = 0;
        json.Append('[');
        foreach (var item in node.Items)
        {
            if (item.Kind != SampleKind.Elided)
            {
                json.Append(index > 0 ? "," : "");
                Write(item, $"{path}[{(index++).ToString(CultureInfo.InvariantCulture)}]", json, elided);
            }
        }

        json.Append(']');
    }

    private static string Below(string path, string name) => path.Length == 0 ? name : path + "." + name;

    private static void WriteText(string text, StringBuilder json)
    {
        json.Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                json.Append('\\').Append(c);
            }
            else if (c < ' ' || char.IsSurrogate(c))
            {
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(c);
            }
        }

        json.Append('"');
    }
}
