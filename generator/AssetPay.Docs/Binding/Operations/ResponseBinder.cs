using System.Text.RegularExpressions;
using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Types;
using ApiDocs.Binding.Vendor;
using ApiDocs.Binding.Words;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Operations;

/// <summary>What an operation answers: one thing, several things, or one thing for one and a list for several.</summary>
internal sealed record BoundResponse(TypeRef? Single, TypeRef? Batch)
{
    /// <summary>The links on the page that name the type.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];
}

/// <summary>Decides the type of the data: by the type that the page links to, by shape, else by what the examples show.</summary>
internal sealed class ResponseBinder(TypeTable table, TypeBook book, DocsSet docs, EnvelopeModel? envelope, SampleObserver observer)
{
    private static readonly Regex TypeName = new(@"^[A-Z][A-Za-z0-9]*$", RegexOptions.CultureInvariant);

    public BoundResponse Bind(EndpointFacts facts, string operation, SourceModel source, ResponseFieldBinder fields)
    {
        var data = facts.Endpoint.Responses.Where(sample => sample.Status is not >= 400 && !EnvelopeBinder.IsError(sample.Json)).Select(sample => EnvelopeBinder.Data(sample.Json, envelope))
            .Where(node => node is not null and not { Kind: SampleKind.Null }).Select(node => node!).ToList();
        var linked = facts.Endpoint.ResponseTypes.Where(mention => !IsRequests(mention, facts)).Select(mention => book.Find(mention, facts.Page, docs))
            .Where(type => type?.Declaration.Form == TypeForm.Interface).Select(type => table.Object(TypeRef.Object(table.NameOf(type!)))!).ToList();
        var objects = data.Where(node => node.Kind is SampleKind.Object).ToList();
        var lists = data.Where(node => node.Kind is SampleKind.Array).ToList();
        var samples = new SampleTypeBinder(table, source, operation, operation, ObjectUse.Response);
        var single = Single(objects, linked, samples, operation) ?? Named(facts, objects, source);
        single ??= objects.Count == 0 ? null : Shown(objects, linked, samples, operation);
        var batch = List(lists, linked, samples, operation, table.Object(single));
        if (data.Count == 0)
        {
            single = linked.Count > 0 ? TypeRef.Object(linked[0].Name) : null;
        }
        else if (single is null && batch is null)
        {
            single = data.Exists(node => node.Kind == SampleKind.Elided) && linked.Count > 0 ? TypeRef.Object(linked[0].Name) : samples.Bind(data[0], operation + "Result", "data");
        }

        var rows = new ResponseFieldPlaces(table).Place(
            facts.Endpoint.ResponseFields, ParameterRows.Of(facts.Endpoint.ResponseFields, facts.Method, facts.Route, facts.Page.Path), single ?? batch);
        if (batch is not null && single is null)
        {
            batch = fields.Bind(batch, rows);
        }
        else
        {
            single = fields.Bind(single, rows);
        }

        TakeWords(table.Object(single), facts.Endpoint.Remarks);
        foreach (var node in objects.Where(_ => single is not null))
        {
            observer.Observe(node, single!, facts.Page.Path);
        }

        foreach (var node in lists.Where(_ => batch is not null))
        {
            observer.Observe(node, batch!, facts.Page.Path);
        }

        return new(single, batch)
        {
            Links = [.. facts.Endpoint.ResponseTypes.Where(mention => mention.Target.Length > 0 && (book.Find(mention, facts.Page, docs) is not null || mention.Text.Trim() == single?.Name)).Select(mention => mention.Target)],
        };
    }

    /// <summary>Whether an example answers a call for one thing.</summary>
    public bool IsSingle(ResponseSample sample) => EnvelopeBinder.Data(sample.Json, envelope) is not { Kind: SampleKind.Array };

    /// <summary>Whether a link only points at the heading under which the request's type stands, and does not name that type as the answer's.</summary>
    private bool IsRequests(TypeMention mention, EndpointFacts facts) =>
        book.Find(mention, facts.Page, docs) is { } type && type.Name != mention.Text.Trim() && facts.Endpoint.RequestTypes.Any(request => book.Find(request, facts.Page, docs) == type);

    /// <summary>What the page's text says of members that no declaration describes.</summary>
    private static void TakeWords(ObjectDraft? result, Prose remarks)
    {
        // Nothing is said of what is not named as code.
        var named = new HashSet<string>(remarks.Blocks.SelectMany(block => block.Inlines).Where(inline => (inline.Style & InlineStyle.Code) != 0).Select(inline => inline.Text), StringComparer.Ordinal);
        foreach (var member in result is { IsDeclared: false } ? result.Members.Where(member => named.Contains(member.WireName)) : [])
        {
            member.Nullable |= NullWords.SaysNull(remarks, member.WireName);
            // A type that several pages share is described by none of them alone.
            if (member.Summary.IsEmpty && result!.Owner is not null)
            {
                member.Summary = SentenceAbout.Parameter(remarks, member.WireName);
                member.Type = member.Type == TypeRef.Decimal && CountWords.IsCount("", member.Summary.PlainText) ? TypeRef.Integer : member.Type;
            }
        }
    }

    private TypeRef? Single(List<SampleNode> objects, List<ObjectDraft> linked, SampleTypeBinder samples, string operation)
    {
        if (objects.Count == 0)
        {
            return null;
        }

        // A link names the type of the data only if the data can be one; else it names something inside it.
        var type = linked.Find(candidate => objects.TrueForAll(node => ShapeMatcher.IsPossible(node, candidate)))
            ?? linked.Find(candidate => objects.TrueForAll(node => ShapeMatcher.IsMostly(node, candidate)))
            ?? ShapeMatcher.Match(objects[0], table.Declared);
        if (type is not null)
        {
            return TypeRef.Object(type.Name);
        }

        return null;
    }

    /// <summary>"Returns a full [`Trade`](...)" whose page is not there: the type is known by name, and its examples show it.</summary>
    private TypeRef? Named(EndpointFacts facts, List<SampleNode> objects, SourceModel source)
    {
        var mention = facts.Endpoint.ResponseTypes.FirstOrDefault(mention => TypeName.IsMatch(mention.Text.Trim()) && docs.Resolve(mention.Target, facts.Page) is { IsExternal: false, Page: null });
        return mention is null || objects.Count == 0 || objects.TrueForAll(node => node.Members.IsEmpty)
            ? null
            : TypeRef.Object(SampleTypeBinder.Shared(table, source, mention.Text.Trim(), objects, mention.Place).Name);
    }

    private static TypeRef Shown(List<SampleNode> objects, List<ObjectDraft> linked, SampleTypeBinder samples, string operation)
    {
        if (objects.TrueForAll(node => node.Members.IsEmpty))
        {
            return linked.Count > 0 ? TypeRef.Object(linked[0].Name) : TypeRef.Json;
        }

        var draft = samples.Record(objects.First(node => !node.Members.IsEmpty), operation + "Result");
        foreach (var other in objects.Where(_ => !draft.IsDeclared))
        {
            samples.Extend(draft, other);
        }

        return TypeRef.Object(draft.Name);
    }

    private TypeRef? List(List<SampleNode> lists, List<ObjectDraft> linked, SampleTypeBinder samples, string operation, ObjectDraft? single)
    {
        if (lists.Count == 0)
        {
            return null;
        }

        var items = lists.SelectMany(list => list.Items).Where(item => item.Kind == SampleKind.Object).ToList();
        if (single is { IsDeclared: false } && items.Count > 0)
        {
            // Several of what one call gives: what only the list shows is a member of it too.
            items.ForEach(item => samples.Extend(single, item));
            return TypeRef.List(TypeRef.Object(single.Name));
        }

        var type = linked.Find(candidate => items.TrueForAll(item => ShapeMatcher.IsPossible(item, candidate)));
        return type is not null ? TypeRef.List(TypeRef.Object(type.Name)) : samples.Bind(lists[0], operation + "ResultItem", "data");
    }
}
