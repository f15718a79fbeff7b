using System.Text;
using Markdig;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Neighbour;

/// <summary>Makes a constant of each file <c>*.note</c>, as HTML, and says which Markdig made it.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class NotesGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var notes = context.AdditionalTextsProvider.Where(IsNote).Select(Html);
        context.RegisterSourceOutput(notes.Collect(), (output, all) => output.AddSource("Notes.g.cs", SourceText.From(Source(string.Concat(all)), Encoding.UTF8)));
    }

    private static bool IsNote(AdditionalText file) => Path.GetExtension(file.Path) == ".note";

    private static string Html(AdditionalText file, CancellationToken cancellationToken) => Markdown.ToHtml(file.GetText(cancellationToken)?.ToString() ?? "");

    private static string Source(string html) => $$"""
        namespace Neighbour;
        internal static class Notes
        {
            public const string Html = {{SymbolDisplay.FormatLiteral(html, quote: true)}};
            public const string Markdig = "{{typeof(Markdown).Assembly.GetName().Version}}";
        }
        """;
}
