using System.Globalization;
using System.Text;

namespace ApiDocs.Runtime;

/// <summary>A failure in words: what was called, what came back, and what to do about it.</summary>
internal static class FailureMessage
{
    internal static string For(ApiFailure failure)
    {
        var text = new StringBuilder(failure.Operation ?? "The call").Append(" failed");
        if (failure.StatusCode is { } status)
        {
            text.Append(CultureInfo.InvariantCulture, $" with status {(int)status}");
        }

        if (failure.Attempts > 1)
        {
            text.Append(CultureInfo.InvariantCulture, $" after {failure.Attempts} attempts");
        }

        AppendError(text, failure);
        if (failure.Reason is { } reason)
        {
            text.Append(": ").Append(reason);
        }

        if (failure.Messages is [var first, ..])
        {
            text.Append(": ").Append(Quotation.Of(first));
        }

        AppendSentence(text, failure.RetryAfter is { } wait ? Wait(wait, failure.IsHeldBack) : null);
        AppendSentence(text, failure.IsAmbiguous ? Ambiguity.Advice(failure.CallClass, failure.IsInEarlierDoubt) : null);
        AppendSentence(text, failure.IsAmbiguous && failure.IdempotencyKey is { } key ? $"It was sent as {Quotation.Of(key)}." : null);
        AppendSentence(text, Settling(failure));
        AppendSentence(text, failure.IsDone ? "The API did carry out the call; only what it returned could not be read." : null);
        AppendSentence(text, failure.RequestId is { } id ? $"Request id: {Quotation.Of(id)}." : null);
        return text.ToString();
    }

    private static string? Settling(ApiFailure failure)
    {
        var sent = failure.Resend is not { } resend ? null
            : $"Sent once more, it was {(failure.IsTaken ? "refused" : "answered")} with {Quotation.Of(resend.Key ?? resend.Reason ?? "an error")}{(failure.IsTaken ? ", since one of that key exists" : "")}";
        return (sent, failure.IsMissing) switch
        {
            (null, null) => null,
            (null, true) => "Looked up, it was not found.",
            (null, false) => "It could not be looked up.",
            (_, null) => sent + ".",
            (_, true) => sent + "; looked up, it was not found.",
            (_, false) => sent + "; it could not be looked up.",
        };
    }

    private static string Wait(TimeSpan wait, bool isHeldBack) => string.Create(
        CultureInfo.InvariantCulture, $"{(isHeldBack ? "There is room for it in" : "The API asks to wait")} {wait.TotalSeconds:0.###} s.");

    private static void AppendError(StringBuilder text, ApiFailure failure)
    {
        if (failure.Key is { } key)
        {
            text.Append(", ").Append(Quotation.Of(key));
            if (failure.Code is { } code)
            {
                text.Append(CultureInfo.InvariantCulture, $" ({code})");
            }
        }
        else if (failure.Code is { } code)
        {
            text.Append(CultureInfo.InvariantCulture, $", error {code}");
        }
    }

    private static void AppendSentence(StringBuilder text, string? sentence)
    {
        if (sentence is not null)
        {
            text.Append(text[^1] is '.' or '!' or '?' ? " " : ". ").Append(sentence);
        }
    }
}
