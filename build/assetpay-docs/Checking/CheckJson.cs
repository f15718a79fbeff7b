using System.Text.Json;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Tool.Output;

namespace ApiDocs.Tool.Checking;

/// <summary>A check for programs. Its shape is in the README; members are added to it and never change their meaning.</summary>
internal static class CheckJson
{
    public static string Of(CheckReport report) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("folder", report.Reading.Folder);
        json.WriteStartObject("totals");
        json.WriteNumber("pages", report.Pages.Count);
        json.WriteNumber("operations", report.Operations.Count);
        Covered(json, report.Covered);
        Counts(json, report.Findings);
        json.WriteEndObject();
        json.WriteArray("pages", report.Pages, Page);
        json.WriteArray("operations", report.Operations, Operation);
        json.WriteArray("findings", report.Findings, Finding);
        json.WriteEndObject();
    });

    private static void Page(Utf8JsonWriter json, CheckedPage page)
    {
        json.WriteString("page", page.Page.Path);
        json.WriteArray("operations", page.Page.Endpoints, (writer, endpoint) =>
        {
            writer.WriteString("method", endpoint.Method.Text);
            writer.WriteString("path", endpoint.Path.Text);
        });
        Covered(json, new(page.Coverage.Taken, page.Coverage.Total));
        Counts(json, page.Findings);
    }

    private static void Covered(Utf8JsonWriter json, Share share)
    {
        json.WriteNumber("statements", share.Total);
        json.WriteNumber("taken", share.Taken);
    }

    private static void Operation(Utf8JsonWriter json, OperationModel operation)
    {
        json.WriteString("name", operation.Name);
        json.WriteString("method", operation.HttpMethod);
        json.WriteString("path", operation.Path);
        json.WriteString("page", operation.Source.Page);
    }

    /// <summary>Lines and columns from one, as in the text; the end is exclusive.</summary>
    private static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("id", finding.Rule.Id);
        json.WriteString("severity", FindingLine.Word(finding.Rule.Severity));
        json.WriteString("title", finding.Rule.Title);
        json.WriteString("message", finding.Message);
        json.WriteString("page", finding.Page);
        json.WriteNumber("line", finding.Place.Line + 1);
        json.WriteNumber("column", finding.Place.Column + 1);
        json.WriteNumber("endLine", finding.Place.EndLine + 1);
        json.WriteNumber("endColumn", finding.Place.EndColumn + 1);
    }

    private static void Counts(Utf8JsonWriter json, IReadOnlyList<Finding> findings)
    {
        json.WriteNumber("errors", findings.Count(finding => finding.Rule.Severity == Severity.Error));
        json.WriteNumber("warnings", findings.Count(finding => finding.Rule.Severity == Severity.Warning));
        json.WriteNumber("infos", findings.Count(finding => finding.Rule.Severity == Severity.Info));
    }
}
