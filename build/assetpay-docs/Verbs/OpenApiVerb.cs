using System.CommandLine;
using System.Text;
using ApiDocs.Flow;
using ApiDocs.Tool.OpenApi;
using ApiDocs.Tool.Output;
using ApiDocs.Tool.Reading;

namespace ApiDocs.Tool.Verbs;

/// <summary>openapi: the API as the pages tell it, for every tool that reads OpenAPI.</summary>
internal static class OpenApiVerb
{
    public static Command Of(Screen screen)
    {
        var folder = Arguments.Folder();
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "The file to write; without it, the standard output." };
        var title = new Option<string?>("--title") { HelpName = "TEXT", Description = "The document's title; without it, the client's name." };
        var version = new Option<string?>("--api-version") { HelpName = "TEXT", Description = "The version of the API, which pages seldom state." };
        var verb = new Command("openapi", "Writes the API that the pages describe as OpenAPI 3.1 JSON.") { folder, output, title, version };
        verb.SetAction((parsed, cancellationToken) =>
        {
            var reading = DocsReading.Of(parsed.GetRequiredValue(folder), cancellationToken);
            var names = new ExportNames(parsed.GetValue(title), parsed.GetValue(version));
            return RunAsync(reading, names, parsed.GetValue(output), screen, cancellationToken);
        });
        return verb;
    }

    private static async Task<int> RunAsync(DocsReading reading, ExportNames names, string? file, Screen screen, CancellationToken cancellationToken)
    {
        foreach (var finding in reading.Findings.Where(finding => finding.Rule.Severity == Severity.Error))
        {
            screen.Complain(FindingLine.Of(finding, reading));
        }

        if (reading.Bound.Model is not { } model)
        {
            return ExitCode.Findings;
        }

        var text = OpenApiExport.Of(model, reading.Bound.Sources, names);
        if (file is null)
        {
            await screen.Out.WriteAsync(text);
        }
        else
        {
            await File.WriteAllTextAsync(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken);
        }

        return ExitCode.Good;
    }
}
