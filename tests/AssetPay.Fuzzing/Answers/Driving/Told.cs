using ApiDocs.Runtime;

namespace ApiDocs.Fuzzing.Answers.Driving;

/// <summary>What a call told of how it ended.</summary>
internal sealed record Told(object? Value, ApiFailure? Failure, string? RequestId, IReadOnlyList<string> MissingMembers)
{
    internal bool IsSuccess => Failure is null;

    internal bool IsDone => Failure is { IsDone: true };

    internal bool IsAmbiguous => Failure is { IsAmbiguous: true };

    internal static Told Of<T, TError>(ApiOutcome<T, TError> outcome)
        where TError : struct, Enum =>
        new(outcome.Value, outcome.Failure, outcome.RequestId, outcome.MissingMembers);

    /// <summary>A call that throws where others tell.</summary>
    internal static async Task<Told> OfAsync<T>(Task<T> call)
    {
        try
        {
            return new(await call.ConfigureAwait(false), null, null, []);
        }
        catch (ApiException exception)
        {
            return new(null, exception.Failure, exception.RequestId, []);
        }
    }

    /// <summary>All of it but the name of the operation, for comparing.</summary>
    internal string Words => Failure is { } failure
        ? $"{failure.IsDone} {failure.IsAmbiguous} {failure.Key} {failure.Code} {(int?)failure.StatusCode} {failure.RequestId} {failure.RetryAfter is not null} {failure.Message[(failure.Operation ?? "The call").Length..]}"
        : $"{string.Join(' ', MissingMembers)}";
}
