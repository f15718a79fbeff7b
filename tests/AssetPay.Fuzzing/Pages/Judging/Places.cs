using System.Globalization;
using ApiDocs.Fuzzing.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiDocs.Fuzzing.Pages.Judging;

/// <summary>Whatever is told stands somewhere in its page, as an editor counts lines and columns.</summary>
internal static class Places
{
    public static IEnumerable<Complaint> Check(ClientRun run, PageSet pages)
    {
        var texts = pages.Docs.GroupBy(docs => docs.Path, StringComparer.Ordinal).ToDictionary(twins => twins.Key, twins => twins.Select(docs => docs.GetText()).ToList(), StringComparer.Ordinal);
        return run.Diagnostics.Where(diagnostic => diagnostic.Location.Kind != LocationKind.None).Select(diagnostic => Check(diagnostic, texts)).OfType<Complaint>();
    }

    private static Complaint? Check(Diagnostic diagnostic, Dictionary<string, List<SourceText>> texts)
    {
        var span = diagnostic.Location.GetLineSpan();
        return !texts.TryGetValue(span.Path, out var twins)
            ? new($"{diagnostic.Id} in no page", Told(diagnostic))
            : twins.Any(text => Holds(text, span.Span)) ? null : new($"{diagnostic.Id} outside of its page", $"{span.Span} of {twins[0].Lines.Count} lines: {Told(diagnostic)}");
    }

    private static bool Holds(SourceText text, LinePositionSpan span) => span.Start <= span.End && Holds(text, span.Start) && Holds(text, span.End);

    private static bool Holds(SourceText text, LinePosition position) =>
        position.Line < text.Lines.Count && position.Character <= text.Lines[position.Line].SpanIncludingLineBreak.Length;

    private static string Told(Diagnostic diagnostic) => $"{diagnostic.Location.GetLineSpan()}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
}
