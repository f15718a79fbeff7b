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
                json.Append('{');
                WriteAll(node.Members.Where(member => member.Value.Kind != SampleKind.Elided), json, member =>
                {
                    WriteText(member.Name, json);
                    json.Append(':');
                    Write(member.Value, path.Length == 0 ? member.Name : path + "." + member.Name, json, elided);
                });
                elided.AddRange(node.Members.Where(member => member.Value.Kind == SampleKind.Elided).Select(member => path.Length == 0 ? member.Name : path + "." + member.Name));
                json.Append('}');
                break;
            case SampleKind.Array:
                json.Append('[');
                var index = 0;
                WriteAll(node.Items.Where(item => item.Kind != SampleKind.Elided), json, item =>
                    Write(item, $"{path}[{(index++).ToString(CultureInfo.InvariantCulture)}]", json, elided));
                json.Append(']');
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

    private static void WriteAll<T>(IEnumerable<T> parts, StringBuilder json, Action<T> write)
    {
        var isFirst = true;
        foreach (var part in parts)
        {
            if (!isFirst)
            {
                json.Append(',');
            }

            isFirst = false;
            write(part);
        }
    }

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
