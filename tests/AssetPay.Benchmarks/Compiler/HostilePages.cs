using System.Globalization;
using ApiDocs.Flow;
using ApiDocs.Generator;
using ApiDocs.Hostile;
using ApiDocs.Pages;
using ApiDocs.Parsing;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiDocs.Benchmarks.Compiler;

/// <summary>
/// What pages cost that nobody would write on purpose, each of a mebibyte: reading, the markdown parser's part of it, and, if asked for,
/// everything up to the emitted files. And what honest pages pay for the bounds that hold those.
/// </summary>
internal static class HostilePages
{
    public const string Verb = "hostile";

    private const string Optimized = "optimized";
    private const string Emitted = "emitted";
    private const string Honest = "honest";
    private const int Length = (1024 * 1024) - 128;
    private const double MostMilliseconds = 250;
    private const double MostMarkdown = 50;
    private const double MostMebibytes = 64;
    private const double MostGrowth = 2.4;

    /// <summary>
    /// As all that runs in the compiler: in a process whose code is optimized at once. After the verb: "honest" for the bounds' price alone,
    /// "emitted" for all up to the emitted files, and what the names of the shapes hold.
    /// </summary>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is [Verb, Optimized, .. var words])
            return Measure(words);

        using var process = FreshProcess.Start(ProcessKind.Compiler, [Verb, Optimized, .. args[1..]]);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static int Measure(string[] words)
    {
        if (words is not [Honest])
        {
            var over = words is [Emitted, .. var rest] ? Shapes(rest, ConsumerProject.Compilation(LoadedDocs.Code(1))) : Shapes(words, null);
            if (words is not [])
                return over;
        }

        GuardPrice.Print();
        return 0;
    }

    private static int Shapes(string[] words, CSharpCompilation? consumer)
    {
        Refusal(Shape.All[0].Make(Length));
        Console.WriteLine($"{"shape",-52} {"KiB",6} {"read, ms",9} {"MiB",6} {"markdown",9}" + (consumer is null ? "" : $" {"all, ms",9} {"MiB",6} {"half, ms",9} {"MiB",6}") + "  and beyond");
        var (over, all) = (0, 0);
        foreach (var shape in Shape.All.Where(shape => words.All(word => shape.Name.Contains(word, StringComparison.Ordinal))))
        {
            all++;
            over += Print(shape, consumer) ? 1 : 0;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{over} of {all} over {MostMilliseconds:0} ms, {MostMebibytes:0} MiB or {MostMarkdown:0} ms in the markdown parser; milliseconds of processor time, the least of several."));
        return over == 0 ? 0 : 1;
    }

    /// <summary>Says whether the page costs too much: as long as it is read, or, where that costs more, when it is refused.</summary>
    private static bool Print(Shape shape, CSharpCompilation? consumer)
    {
        var whole = shape.Make(Length);
        var refusal = Refusal(whole);
        var refused = refusal is null ? new Cost(0, 0) : Cost.Least(MostMilliseconds / 4, () => Refusal(whole));
        var text = refusal is null ? whole : shape.Make(Longest(shape));
        var read = Cost.Least(MostMilliseconds / 2, () => Refusal(text)).Or(refused);
        var given = MarkdownAlone.Given(text);
        var markdown = Cost.Least(MostMarkdown / 2, () => MarkdownAlone.Parse(given));
        var isOver = read.Milliseconds > MostMilliseconds || read.Mebibytes > MostMebibytes || markdown.Milliseconds > MostMarkdown;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Name(shape),-52} {text.Length / 1024.0,6:0} {read.Milliseconds,9:0.0} {read.Mebibytes,6:0.0} {markdown.Milliseconds,9:0.0}{All(shape, text, consumer)}  {(isOver ? "OVER " : "")}{refusal ?? "read"}"));
        return isOver;
    }

    /// <summary>How long the page can be without being refused: what costs most is what is just not too much.</summary>
    private static int Longest(Shape shape)
    {
        var (read, refused) = (0, Length);
        while (refused - read > Math.Max(256, refused / 16))
        {
            // Most bounds are passed long before the half.
            var middle = read == 0 ? refused / 2 : (read + refused) / 2;
            if (Refusal(shape.Make(middle)) is null)
                read = middle;
            else
                refused = middle;
        }

        return read;
    }

    /// <summary>Everything up to the emitted files, for the page and for half of it: twice the page should be twice the work.</summary>
    private static string All(Shape shape, string text, CSharpCompilation? consumer)
    {
        if (consumer is null)
            return "";

        var (all, half) = (Emit(text, consumer), Emit(shape.Make(text.Length / 2), consumer));
        var isOver = all.Milliseconds > (MostGrowth * half.Milliseconds) + MostMarkdown || all.Mebibytes > (MostGrowth * half.Mebibytes) + MostMebibytes;
        return string.Create(CultureInfo.InvariantCulture, $" {all.Milliseconds,9:0.0} {all.Mebibytes,6:0.0} {half.Milliseconds,9:0.0} {half.Mebibytes,6:0.0}{(isOver ? "  GROWS" : "")}");
    }

    private static Cost Emit(string text, CSharpCompilation consumer) =>
        Cost.Least(0, () => ConsumerProject.Driver(new ApiClientGenerator(), [new PageFile("page.md", text)]).RunGenerators(consumer));

    // A name can hold the characters that the shape is made of.
    private static string Name(Shape shape) => string.Concat(shape.Name.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '.' : letter));

    private static string? Refusal(string text)
    {
        var findings = PageParser.Parse(new DocsPage("page.md", text), CancellationToken.None).Findings;
        return findings.FirstOrDefault(finding => finding.Rule == Rules.PageRefused || finding.Rule == Rules.ParserFailed) switch
        {
            null => null,
            { } finding when finding.Rule == Rules.PageRefused => finding.Arguments[0].Text + " " + finding.Arguments[1].Text,
            _ => "FAILED",
        };
    }
}
