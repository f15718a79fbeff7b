using System.Text;

namespace ApiDocs.Generator.Emit.Docs;

/// <summary>Sets an example as people write JSON: an object or array of plain values on one line where it fits, others with a line for each member.</summary>
internal static class JsonLayout
{
    private const int Width = 100;

    public static string Of(string json)
    {
        var text = new StringBuilder();
        var position = 0;
        Value(json, ref position, 0, text);
        return text.ToString();
    }

    private static void Value(string json, ref int position, int depth, StringBuilder text)
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
            members.Add(Member(json, ref position, depth + 1, isObject));
        }

        text.Append(Joined(open, isObject ? '}' : ']', members, depth));
    }

    private static string Member(string json, ref int position, int depth, bool isObject)
    {
        var member = new StringBuilder();
        if (isObject)
        {
            member.Append(Scalar(json, ref position)).Append(": ");
            SkipBlanks(json, ref position);
            position++;
        }

        Value(json, ref position, depth, member);
        return member.ToString();
    }

    private static string Joined(char open, char close, List<string> members, int depth)
    {
        var pad = open == '{' ? " " : "";
        var line = members.Count == 0 ? $"{open}{close}" : $"{open}{pad}{string.Join(", ", members)}{pad}{close}";
        var isFlat = depth > 0 && line.Length + (depth * 2) <= Width && line.IndexOf('\n') < 0 && members.All(member => !member.EndsWith("}", StringComparison.Ordinal) || open == '[');
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
