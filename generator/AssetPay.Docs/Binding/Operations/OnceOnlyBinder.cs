using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Types;
using ApiDocs.Binding.Words;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Operations;

/// <summary>
/// Finds the member of a request that the API takes once only: one that an error says to be used already, or of which its description
/// demands it. It must take a UUID, since the client makes one where the caller gives none.
/// </summary>
internal static class OnceOnlyBinder
{
    private const string Uuid = "550e8400-e29b-41d4-a716-446655440000";

    public static OnceOnly? Bind(EndpointFacts facts, ObjectDraft? request, EquatableArray<OperationErrorModel> errors, List<Finding> findings)
    {
        if (facts.Method is "GET" or "HEAD" || request is null)
        {
            return null;
        }

        var found = request.Members.Where(member => member.Type.Kind is TypeKind.String or TypeKind.Uuid && OnceOnlyWords.IsIdentifier(member.WireName, member.Summary.PlainText))
            .Select(member => (Member: member, Error: errors.FirstOrDefault(error => OnceOnlyWords.SaysTaken(error.Key, error.When.PlainText, member.WireName))))
            .Where(pair => pair.Error is not null || OnceOnlyWords.Demand(pair.Member.Summary.PlainText))
            .OrderBy(pair => pair.Error is null).FirstOrDefault();
        if (found.Member is not { } once)
        {
            return null;
        }

        if (!TakesUuid(once.Limits))
        {
            findings.Add(Finding.Of(Rules.Guess, once.Page, once.Place, $"How '{once.WireName}' of {facts.Name} is made up, which may be used once only and is limited to '{once.Limits.Text}',", "left to the caller"));
            return null;
        }

        return new(once.WireName, found.Error?.Key);
    }

    private static bool TakesUuid(LimitsModel limits) =>
        !(Uuid.Length < limits.MinLength || Uuid.Length > limits.MaxLength) && limits.Matches(Uuid) && Uuid.IndexOfAny(limits.Excluded.ToCharArray()) < 0;
}

/// <summary>The member, and the error that says that its value has been used.</summary>
internal sealed record OnceOnly(string Member, string? TakenKey);
