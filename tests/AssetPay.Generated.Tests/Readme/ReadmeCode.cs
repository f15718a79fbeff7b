using System.Text;

namespace AssetPay.Generated.Tests.Readme;

/// <summary>A piece of C# in the README, and the line that its fence is on. Pieces that need packages are compiled by the tests that have them.</summary>
internal sealed record ReadmeCode(int Line, string Text)
{
    public static IReadOnlyList<ReadmeCode> All { get; } = [.. Read(File.ReadAllLines(Path.Combine(Repository.Root, "README.md")))];

    private static IEnumerable<ReadmeCode> Read(string[] lines)
    {
        StringBuilder? code = null;
        var start = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimStart();
            if (code is null && (line == "```csharp" || (line.StartsWith("```csharp ", StringComparison.Ordinal) && line != "```csharp hosting") || line is "```cs" or "```c#"))
            {
                (code, start) = (new(), i + 1);
            }
            else if (code is not null && line == "```")
            {
                yield return new(start, code.ToString());
                code = null;
            }
            else
            {
                code?.AppendLine(lines[i]);
            }
        }
    }
}
