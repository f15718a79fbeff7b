using ApiDocs.Model;

namespace ApiDocs.Tests.Facts.Printing;

/// <summary>Every error code of the API.</summary>
internal static class CatalogueFacts
{
    public static IEnumerable<string> Of(ApiModel model) =>
        model.Errors.SelectMany(Of).Concat(model.UncertainKeys.Select(key => $"uncertain {key}"));

    private static IEnumerable<string> Of(ErrorModel error)
    {
        var subject = $"catalogue {error.Code}";
        yield return $"{subject} {error.Key}{(error.Http is { } http ? $" http={http}" : "")} as {error.Name}";
        if (!error.Description.IsEmpty)
        {
            yield return $"{subject} says {Wording.Of(error.Description)}";
        }

        if (error.Domain is not null)
        {
            yield return $"{subject} under {error.Domain}";
        }
    }
}
