using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>
/// What a page says, and what was found in reading it. Its statements, read by anybody or not and in their order, are what coverage is counted
/// in; they stand beside the page, since no client is made of them.
/// </summary>
public sealed record ParseResult(Page Value, EquatableArray<Statement> Statements, EquatableArray<Finding> Findings);
