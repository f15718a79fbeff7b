using ApiDocs.Model;

namespace ApiDocs.Tests.Facts.Printing;

/// <summary>A model as lines of the fact lists' notation: all of it, or what came from one page.</summary>
internal static class ModelFacts
{
    public static IEnumerable<string> OfPage(ApiModel model, string page) =>
    [
        .. Words(model, page),
        .. model.Operations.Where(operation => operation.Source.Page == page).SelectMany(operation => OperationFacts.Of(operation, model)),
        .. Types(model).Where(type => type.Source.Page == page).SelectMany(TypeFacts.Of),
        .. model.Enums.Where(type => type.Source.Page == page).SelectMany(TypeFacts.Of),
    ];

    public static IEnumerable<string> OfEverything(ApiModel model) =>
    [
        .. ClientFacts.Of(model),
        .. Pages(model).SelectMany(page => OfPage(model, page)),
        .. CatalogueFacts.Of(model),
        .. TypeFacts.Secrets(model),
    ];

    private static IEnumerable<string> Pages(ApiModel model) =>
        model.Operations.Select(operation => operation.Source.Page)
            .Concat(model.Objects.Select(type => type.Source.Page))
            .Concat(model.Enums.Select(type => type.Source.Page))
            .Distinct()
            .Order(StringComparer.Ordinal);

    /// <summary>The running text of an operation's page, once, also where the page has two operations.</summary>
    private static IEnumerable<string> Words(ApiModel model, string page)
    {
        var operations = model.Operations.Where(operation => operation.Source.Page == page).ToList();
        if (operations.Count == 0)
        {
            return [];
        }

        return operations.Select(operation => $"url {operation.Source.Url}")
            .Concat(operations.SelectMany(operation => Wording.Blocks("says", operation.Remarks)))
            .Distinct()
            .Select(fact => $"{page}: {fact}")
            .Prepend($"page {page}");
    }

    /// <summary>Objects but those that an operation's facts write out: its request, and what only requests use inside it.</summary>
    private static IEnumerable<ObjectModel> Types(ApiModel model)
    {
        var requests = model.Objects.Where(type => type.Use == ObjectUse.Request).ToDictionary(type => type.Name);
        var waiting = new Queue<string>(model.Operations.Select(operation => operation.RequestType).OfType<string>());
        var writtenOut = new HashSet<string>();
        while (waiting.TryDequeue(out var name))
        {
            if (requests.TryGetValue(name, out var type) && writtenOut.Add(name))
            {
                foreach (var inner in type.Properties.Select(member => (member.Type.Element ?? member.Type).Name).OfType<string>())
                {
                    waiting.Enqueue(inner);
                }
            }
        }

        return model.Objects.Where(type => !writtenOut.Contains(type.Name));
    }
}
