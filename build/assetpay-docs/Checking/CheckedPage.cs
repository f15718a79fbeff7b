using ApiDocs.Covering;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Tool.Checking;

/// <summary>A page, how much of it was taken in, and what was found in it.</summary>
internal sealed record CheckedPage(Page Page, PageCoverage Coverage, IReadOnlyList<Finding> Findings)
{
    /// <summary>The operations that the page announces: <c>POST /boats</c>.</summary>
    public IEnumerable<string> Announced => Page.Endpoints.Select(endpoint => $"{endpoint.Method.Text} {endpoint.Path.Text}").Distinct(StringComparer.Ordinal);
}
