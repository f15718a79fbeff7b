using ApiDocs.Flow;
using ApiDocs.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiDocs.Generator.Diagnostics;

/// <summary>A finding, and the file on this machine that it is about.</summary>
internal sealed record DocsDiagnostic(Finding Finding, string? FullPath)
{
    public static DocsDiagnostic Of(Finding finding, EquatableArray<PageFile> files) =>
        new(finding, PageFile.Of(finding.Page, files));

    /// <summary>An exception is our fault, and must not take the client away without a word.</summary>
    public static DocsDiagnostic OfFault(Exception exception, string page, EquatableArray<PageFile> files) =>
        Of(Finding.Of(Rules.ClientFailed, page, Place.Start, $"{page}: {exception.GetType().Name}: {exception.Message}"), files);

    public static DocsDiagnostic OfProject(Rule rule, params FindingArgument[] arguments) => new(Finding.Of(rule, "", Place.Start, arguments), null);

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptors.Of(Finding.Rule), Location(), [.. Finding.Arguments.Select(argument => argument.ToString())]);

    private Location Location()
    {
        if (FullPath is null)
        {
            return Microsoft.CodeAnalysis.Location.None;
        }

        var place = Finding.Place;
        var span = new LinePositionSpan(new(place.Line, place.Column), new(place.EndLine, place.EndColumn));
        return Microsoft.CodeAnalysis.Location.Create(FullPath, default, span);
    }
}
