namespace ApiDocs.Generator.Tests.Harness;

/// <summary>
/// Compares a text with the one that was kept, by Verify's convention: <c>name.verified.ext</c> is kept, <c>name.received.ext</c> is
/// written beside it on a mismatch, and accepting a change means renaming the one to the other (or running the tests once with the
/// variable ACCEPT_SNAPSHOTS set). Verify.SourceGenerators can take this one call's place.
/// </summary>
internal static class Snapshot
{
    public static void Match(string text, string folder, string name, string extension = "txt")
    {
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (text == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") is { Length: > 0 })
        {
            File.WriteAllText(verified, text);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail(expected is null
            ? $"There is no {verified} yet; what was received is beside it."
            : $"{verified} differs from {received}:\n{FirstDifference(expected, text)}");
    }

    private static string FirstDifference(string expected, string received)
    {
        var (old, now) = (expected.Split('\n'), received.Split('\n'));
        var line = Enumerable.Range(0, Math.Min(old.Length, now.Length)).FirstOrDefault(i => old[i] != now[i], Math.Min(old.Length, now.Length));
        return $"line {line + 1}\n- {old.ElementAtOrDefault(line)}\n+ {now.ElementAtOrDefault(line)}";
    }
}
