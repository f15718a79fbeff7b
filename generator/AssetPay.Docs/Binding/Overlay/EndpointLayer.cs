using ApiDocs.Binding.Operations;
using ApiDocs.Binding.Vendor;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>Lays what the overlay says of one operation over what its page says, fact by fact.</summary>
internal static class EndpointLayer
{
    public static Endpoint Lay(Endpoint under, Page page, List<Endpoint> over, OverlayNotes notes)
    {
        var mine = EndpointRows.Flat(under, under);
        var theirs = over.ConvertAll(endpoint => EndpointRows.Flat(endpoint, mine));
        var cells = new CellLayer(notes, OperationLayer.Name(under), page.Path);
        var laid = Facts(mine, Facts(theirs, notes), cells);
        return EndpointRows.Lay(laid, mine, theirs, cells) with { Said = over.Append(under).ToEquatableArray() };
    }

    /// <summary>Pages of the overlay that describe one new operation together.</summary>
    public static Endpoint Unite(List<Endpoint> over, OverlayNotes notes)
    {
        var flat = over.ConvertAll(endpoint => EndpointRows.Flat(endpoint, over[0]));
        return EndpointRows.Unite(Facts(flat, notes), flat, notes);
    }

    private static Endpoint Facts(List<Endpoint> over, OverlayNotes notes) =>
        over.Skip(1).Aggregate(over[0], (first, next) => Facts(first, next, new CellLayer(notes, OperationLayer.Name(first))));

    private static Endpoint Facts(Endpoint mine, Endpoint theirs, CellLayer cells) => mine with
    {
        // The title says which page this is, so that it may stand on both.
        Title = cells.Cell("the title", mine.Title, theirs.Title, mayRepeat: true),
        Tagline = cells.Words("the tagline", mine.Tagline, mine.Path.Place, theirs.Tagline, theirs.Path.Place),
        Description = mine.Description.IsEmpty ? theirs.Description : mine.Description,
        Credentials = cells.All("the authentication", mine.Credentials, theirs.Credentials, credential => new($"{credential.Label} ({credential.Header})", credential.Place)),
        Scopes = cells.All("the scope", mine.Scopes, theirs.Scopes, scope => scope),
        Presences = cells.All("the sentence on what must be given", mine.Presences, theirs.Presences, sentence => new(sentence.Sentence.PlainText, sentence.Place)),
        Requests = cells.All("the request example", mine.Requests, theirs.Requests, request => new(Text(request.Body), request.Place)),
        Responses = cells.All("the answer's example", Of(mine, isError: false), Of(theirs, isError: false), sample => new(Text(sample.Json), sample.Place))
            .Concat(cells.All("the error's example", Of(mine, isError: true), Of(theirs, isError: true), sample => new(Text(sample.Json), sample.Place))).ToEquatableArray(),
        ResponseTypes = cells.All("the answer's type", mine.ResponseTypes, theirs.ResponseTypes, mention => new(mention.Text, mention.Place)),
        RequestTypes = mine.RequestTypes.Concat(theirs.RequestTypes).ToEquatableArray(),
        RateLimitNote = cells.Words("the note on the rate limit", mine.RateLimitNote, mine.Path.Place, theirs.RateLimitNote, theirs.Path.Place),
        InheritedErrors = Inherited(mine.InheritedErrors, theirs.InheritedErrors, cells),
        ErrorMentions = mine.ErrorMentions.Concat(theirs.ErrorMentions).ToEquatableArray(),
        Deprecated = cells.Cell("the deprecation", mine.Deprecated, theirs.Deprecated),
        Called = cells.Cell("the name in C#", mine.Called, theirs.Called),
        Group = mine.Group ?? theirs.Group,
        Repeating = cells.Cell("what repeating does", mine.Repeating, theirs.Repeating),
        Timeout = cells.Cell("the time-out", mine.Timeout, theirs.Timeout),
        Gives = cells.Cell("what it gives", mine.Gives, theirs.Gives),
    };

    private static EquatableArray<ResponseSample> Of(Endpoint endpoint, bool isError) =>
        endpoint.Responses.Where(sample => (sample.Status >= 400 || EnvelopeBinder.IsError(sample.Json)) == isError).ToEquatableArray();

    private static EquatableArray<ErrorInheritance> Inherited(EquatableArray<ErrorInheritance> mine, EquatableArray<ErrorInheritance> theirs, CellLayer cells)
    {
        var all = mine.ToList();
        foreach (var sentence in theirs)
        {
            var index = all.FindIndex(other => other.Target == sentence.Target);
            if (cells.Page is not null && index < 0 && sentence.IsStruck)
                cells.Notes.Misses($"the errors of '{sentence.Target}' for {cells.Subject}", sentence.Place, "taken away", "they are not taken over");
            else if (cells.Page is not null && sentence.IsStruck)
            {
                cells.Notes.TakesAway($"the errors of '{sentence.Target}' for {cells.Subject}", sentence.Place, all[index].Place, cells.Page);
                all.RemoveAt(index);
            }
            else if (index < 0)
                all.Add(sentence);
            else if (cells.Cell($"what is taken over of '{sentence.Target}'", Said(all[index]), Said(sentence)) is { } used && used.Place.IsAt(sentence.Place))
                all[index] = sentence;
        }

        return all.ToEquatableArray();
    }

    private static Quote Said(ErrorInheritance sentence) =>
        new(sentence.Minus.IsEmpty ? "all" : "all but " + string.Join(", ", sentence.Minus.Select(minus => minus.Text)), sentence.Place);

    private static string Text(SampleNode? sample) => sample is null ? "none" : ExampleBinder.Bind(sample, null).Json;
}
