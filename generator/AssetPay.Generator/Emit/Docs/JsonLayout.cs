using System.Globalization;
using System.Text;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Docs;

/// <summary>Sets an example as people write JSON: an object or array of plain values on one line where it fits, others with a line for each member.</summary>
internal static class JsonLayout
{
    private const int Width = 100;

    public static string Of(ExampleModel example)
    {
        var text = new StringBuilder();
        var position = 0;
        Value(example.Json, ref position, new("", 0, example.Elided), text);
        return text.ToString();
    }

    private static void Value(string json, ref int position, Spot spot, StringBuilder text)
    {
        SkipBlanks(json, ref position);
        if (position >= json.Length)
        {
            return;
        }

        if (json[position] is not ('{' or '['))
        {
            text.Append(Scalar(json, ref position));
            return;
        }

        var (open, isObject) = (json[position++], json[position - 1] == '{');
        var members = new List<string>();
        while (Next(json, ref position))
        {
            members.Add(Member(json, ref position, spot, isObject, members.Count));
        }

        members.AddRange(spot.LeftOut(members));
        text.Append(Joined(open, isObject ? '}' : ']', members, spot.Depth));
    }

    private static string Member(string json, ref int position, Spot spot, bool isObject, int index)
    {
        var member = new StringBuilder();
        var name = $"[{index.ToString(CultureInfo.InvariantCulture)}]";
        if (isObject)
        {
            name = Scalar(json, ref position);
            member.Append(name).Append(": ");
            SkipBlanks(json, ref position);
            position++;
        }

        Value(json, ref position, spot.Inside(name.Trim('"'), isObject), member);
        return member.ToString();
    }

    /// <summary>Where in the example a value stands, and what was left out of it.</summary>
    private sealed record Spot(string Path, int Depth, EquatableArray<string> Elided)
    {
        public Spot Inside(string name, bool isMember) => this with { Path = isMember ? MemberPath(name) : Path + name, Depth = Depth + 1 };

        public IEnumerable<string> LeftOut(List<string> members)
        {
            var names = members.Select(member => MemberPath(member.Split('"').ElementAtOrDefault(1) ?? "")).ToList();
            var before = MemberPath("");
            return Elided
                .Where(path => path.Length > before.Length && path.StartsWith(before, StringComparison.Ordinal) && !names.Contains(path))
                .Select(path => path.Substring(before.Length))
                .Where(name => !name.Contains('.') && !name.Contains('['))
                .Select(name => $"\"{name}\": ...")
                .Concat(Elided.Contains(Path) ? ["..."] : []);
        }

        private string MemberPath(string name) => Path.Length == 0 ? name : $"{Path}.{name}";
    }

    private static string Joined(char open, char close, List<string> members, int depth)
    {
        var pad = open == '{' ? " " : "";
        var line = members.Count == 0 ? $"{open}{close}" : $"{open}{pad}{string.Join(", ", members)}{pad}{close}";
        var isFlat = depth > 0 && line.Length + (depth * 2) <= Width && !line.Contains('\n') && members.All(member => !member.EndsWith("}", StringComparison.Ordinal) || open == '[');
        var indent = new string(' ', depth * 2);
        return members.Count == 0 || isFlat ? line : $"{open}\n{indent}  {string.Join($",\n{indent}  ", members)}\n{indent}{close}";
    }

    // Stands on the next member or element; false on the end.
    private static bool Next(string json, ref int position)
    {
        SkipBlanks(json, ref position);
        if (position < json.Length && json[position] == ',')
        {
            position++;
            SkipBlanks(json, ref position);
        }

        return position < json.Length && json[position++] is not ('}' or ']') && position-- > 0;
    }

    private static string Scalar(string json, ref int position)
    {
        var start = position;
        var isText = json[position] == '"';
        for (position++; position < json.Length; position++)
        {
            if (isText && json[position] == '\\')
            {
                position++;
            }
            else if (isText ? json[position] == '"' : json[position] is ',' or '}' or ']' or ':' || char.IsWhiteSpace(json[position]))
            {
                position += isText ? 1 : 0;
                break;
            }
        }

        position = Math.Min(position, json.Length);
        return json.Substring(start, position - start);
    }

    private static void SkipBlanks(string json, ref int position)
    {
        while (position < json.Length && char.IsWhiteSpace(json[position]))
        {
            position++;
        }
    }
}
