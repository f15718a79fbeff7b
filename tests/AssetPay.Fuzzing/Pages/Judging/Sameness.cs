using ApiDocs.Fuzzing.Driving;

namespace ApiDocs.Fuzzing.Pages.Judging;

/// <summary>Two runs over the same pages give the same files, byte for byte, and tell the same.</summary>
internal static class Sameness
{
    public static IEnumerable<Complaint> Check(string kind, ClientRun expected, ClientRun actual)
    {
        var (files, others) = (expected.Files, actual.Files);
        if (!files.Keys.Order(StringComparer.Ordinal).SequenceEqual(others.Keys.Order(StringComparer.Ordinal)))
        {
            yield return new(kind + " (names of files)", Difference(string.Join("\n", files.Keys.Order(StringComparer.Ordinal)), string.Join("\n", others.Keys.Order(StringComparer.Ordinal))));
            yield break;
        }

        foreach (var (name, text) in files)
        {
            if (others[name] != text)
            {
                yield return new(kind + " (a file)", name + "\n" + Difference(text, others[name]));
            }
        }

        var (told, toldThen) = (Told(expected), Told(actual));
        if (told != toldThen)
        {
            yield return new(kind + " (diagnostics)", Difference(told, toldThen));
        }
    }

    private static string Told(ClientRun run) => string.Join("\n", run.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal));

    private static string Difference(string expected, string actual)
    {
        var (lines, others) = (expected.Split('\n'), actual.Split('\n'));
        return string.Join("\n", lines.Except(others).Take(3).Select(line => "- " + line).Concat(others.Except(lines).Take(3).Select(line => "+ " + line)));
    }
}
