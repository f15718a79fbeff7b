using System.Globalization;
using ApiDocs.Binding.Words;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Covering;

/// <summary>Holds the facts of a statement against the parts of the model that were read from its place, or that it is about.</summary>
internal sealed class FactEvidence(ModelParts parts)
{
    private static readonly char[] s_quotes = ['"', '\'', '`'];

    public bool Holds(StatedFact fact, Statement statement, IReadOnlyList<string> addresses, Scope scope)
    {
        var read = addresses.Select(parts.At).OfType<Part>().ToList();
        bool IsAt(string ending) => addresses.Any(address => address.EndsWith(ending, StringComparison.Ordinal));
        if (statement.Kind == StatementKind.Row && read.Exists(part => part.IsError) && fact.Kind is not FactKind.Error)
        {
            return true;
        }

        return fact.Kind switch
        {
            FactKind.Limit => About(statement, read, scope).Any(part => fact.Words.All(word => part.HasLimit(Number(word)))),
            FactKind.Default => About(statement, read, scope).Any(part => part.Default?.Trim(s_quotes) == fact.Words[0]),
            FactKind.Values => AreValues(fact, About(statement, read, scope)) || AreNames(fact, scope),
            FactKind.Absence => About(statement, read, scope).Any(part => part.CanBeMissing),
            FactKind.Deprecation => read.Exists(part => part.IsDeprecated) || IsAt(" (deprecation)"),
            FactKind.Error => fact.Words.All(key => AreErrorsOf(scope, key) || (scope.Operations.Count == 0 && read.Exists(part => part.Name == key))),
            FactKind.RateLimit => fact.Words.All(rate => RateReader.Read(rate) is { } stated && (read.Exists(part => part.Rate == stated)
                || scope.Operations.Any(operation => operation.RateLimits.Any(limit => (limit.Requests, limit.Seconds) == stated)))),
            FactKind.Credential => IsAt(" (credential)") || IsAt(" (scope)") || addresses.Any(address => address.StartsWith("credential ", StringComparison.Ordinal)),
            FactKind.Answer => IsAt(" (response)") || scope.Operations.Any(operation => QuotedWords.Plain(operation.ResponseSummary.PlainText).Contains(QuotedWords.Plain(statement.Text))),
            // A cursor's row is read as any parameter's; that it pages is for the operation to know.
            FactKind.Paging => statement.Kind != StatementKind.Sentence || scope.Operations.Any(operation => operation.Paging is not null),
            FactKind.Condition => About(statement, read, scope).Any(part => part.IsConditional),
            _ => false,
        };
    }

    public static string Name(StatedFact fact) => fact.Kind switch
    {
        FactKind.Limit => $"its limit ({string.Join(", ", fact.Words)})",
        FactKind.Default => $"its default ({fact.Words[0]})",
        FactKind.Values => $"its list of values ({string.Join(", ", fact.Words)})",
        FactKind.Error => $"its error ({string.Join(", ", fact.Words)})",
        FactKind.RateLimit => $"its rate limit ({fact.Words[0]})",
        FactKind.Condition => "under which condition it is required",
        FactKind.Absence => "when it is null or missing",
        FactKind.Deprecation => "its deprecation",
        FactKind.Credential => "its credential",
        FactKind.Paging => "how it is paged",
        _ => "what it returns",
    };

    /// <summary>What a row says, it says of what was read from it; a sentence speaks of what it names, or else of the whole operation.</summary>
    private List<Part> About(Statement statement, List<Part> read, Scope scope)
    {
        if (statement.Kind != StatementKind.Sentence)
        {
            return read;
        }

        var named = (scope.Operations.Count > 0 ? scope.Parts.Where(part => statement.Codes.Contains(part.Name)) : parts.Named(statement.Codes)).ToList();
        return [.. named.Count > 0 ? named : scope.Parts, .. read];
    }

    private static bool AreValues(StatedFact fact, List<Part> about) => about.Exists(part => part.HasValues(fact.Words));

    // "One of `name` or `number`" lists parameters.
    private static bool AreNames(StatedFact fact, Scope scope) => fact.Words.All(value => scope.Parts.Any(part => part.Name == value.Split('.').Last()));

    private static bool AreErrorsOf(Scope scope, string key) => scope.Operations.Any(operation => operation.Errors.Any(error => error.Key == key));

    private static decimal Number(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
