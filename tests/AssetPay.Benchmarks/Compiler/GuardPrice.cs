using System.Globalization;
using ApiDocs.Pages;
using ApiDocs.Parsing;

namespace ApiDocs.Benchmarks.Compiler;

/// <summary>What honest pages pay for the bounds: all that are in the repository, read with guards and without.</summary>
internal static class GuardPrice
{
    private const int Rounds = 60;

    public static void Print()
    {
        var pages = Pages();
        var (guarded, unguarded, read) = (double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity);
        for (var round = 0; round < Rounds; round++)
        {
            guarded = Math.Min(guarded, Milliseconds(() => pages.ForEach(page => MarkdownAlone.Guarded(new PageText(page.Path, page.Text)))));
            unguarded = Math.Min(unguarded, Milliseconds(() => pages.ForEach(page => MarkdownAlone.Unguarded(new PageText(page.Path, page.Text)))));
            read = Math.Min(read, Milliseconds(() => pages.ForEach(page => PageParser.Parse(page, CancellationToken.None))));
        }

        var price = guarded - unguarded;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{pages.Count} honest pages: {read:0.00} ms to read them, of which the guards take {price:0.00} ms ({100 * price / (read - price):0.0} %); the markdown parser takes {unguarded:0.00} ms, and {guarded:0.00} ms with guards ({100 * price / unguarded:0.0} %)."));
    }

    private static double Milliseconds(Action run) => Cost.Of(run).Milliseconds;

    private static List<DocsPage> Pages()
    {
        var root = Path.Combine(ConsumerProject.Metadata("ProjectFolder"), "..", "..");
        return [.. new[] { Path.Combine(root, "docs-input"), Path.Combine(root, "tests", "AssetPay.Generator.Tests", "Scenarios") }
            .SelectMany(folder => Directory.GetFiles(folder, "*.md*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".md" or ".mdx" && !file.Contains("expected", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(file => new DocsPage(Path.GetFileName(file), File.ReadAllText(file)))];
    }
}
