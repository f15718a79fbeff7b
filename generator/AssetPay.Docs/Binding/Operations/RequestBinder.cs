using ApiDocs.Binding.Checks;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Names;
using ApiDocs.Binding.Presence;
using ApiDocs.Binding.Types;
using ApiDocs.Binding.Words;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Operations;

/// <summary>Makes the path parameters and the request record of one operation.</summary>
internal sealed class RequestBinder(EndpointFacts facts, string operation, SourceModel source, TypeTable table, ParameterTypes types, List<Finding> findings)
{
    private static readonly ParameterPlace[] Places = [ParameterPlace.Query, ParameterPlace.Body, ParameterPlace.Header];

    private readonly SampleNode? _sample = facts.Endpoint.Requests.Select(request => request.Body).FirstOrDefault(body => body is { Kind: SampleKind.Object });

    public EquatableArray<PropertyModel> PathParameters()
    {
        var names = new NameScope(findings);
        names.Reserve("request", "options", "cancellationToken");
        return facts.Route.Parameters.Select(name => PathParameter(name, names)).ToEquatableArray();
    }

    /// <summary>The record of all query, body and header parameters; null when there are none.</summary>
    public ObjectDraft? Request(string kind = "Request", Prose? summary = null)
    {
        var rows = facts.Parameters.Where(row => row.Value.In != ParameterPlace.Path).ToList();
        var position = table.Objects.Count;
        var draft = new ObjectDraft(table.NewName(operation + kind, facts.Page.Path, facts.Endpoint.Path.Place), source) { Owner = operation, File = operation, Use = ObjectUse.Request, Summary = summary ?? Prose.None };
        foreach (var place in Places)
        {
            foreach (var node in rows.Exists(row => row.Value.In == place) ? ParameterTree.Of(rows.Where(row => row.Value.In == place)) : [])
            {
                if (place == ParameterPlace.Header && !HeaderNames.CanBeSent(node.Name, node.Row?.Page ?? facts.Page.Path, node.Row?.Value.Row.Name.Place ?? facts.Endpoint.Path.Place, findings))
                {
                    continue;
                }

                draft.Add(Member(node, In(place), draft, place == ParameterPlace.Body ? _sample?.Member(node.Name) : null));
            }
        }

        if (_sample is { Members.IsEmpty: false } && (draft.Members.Count == 0 || (facts.Method != "GET" && draft.Members.All(member => member.In != ParameterIn.Body))))
        {
            // No table says what the body is: its example does, and nothing in it is known to be required.
            new SampleTypeBinder(table, source, operation, operation, ObjectUse.Request).Extend(draft, _sample);
        }

        if (draft.Members.Count == 0)
        {
            return null;
        }

        // In front of the records inside it, as one reads.
        table.Add(draft, position: position);
        new RequestSampleCheck(table, facts, findings).Check(draft);
        new PresenceBinder(facts, table, findings).Bind(draft);
        return draft;
    }

    private PropertyModel PathParameter(string name, NameScope names)
    {
        var row = facts.Parameters.Find(row => row.Value.In == ParameterPlace.Path && row.Value.Name == name);
        var place = row?.Value.Row.Name.Place ?? facts.Endpoint.Path.Place;
        var description = row?.Value.Row.Description ?? SentenceAbout.Parameter(facts.Endpoint.Description, name);
        var type = row is null ? TypeRef.String : types.Bind(row, operation, name, null, ShownAddress.OfPath(facts, name)).Type;
        // A list or an object has no place in a path; as text it still gets there.
        type = type.Kind is TypeKind.List or TypeKind.Map or TypeKind.Object or TypeKind.Json ? TypeRef.String : type;
        var limits = LimitReader.Read(description.PlainText, type, name);
        if (!limits.CanBeMatched)
        {
            findings.Add(LimitCheck.Unmatched(limits, row?.Page ?? facts.Page.Path, place));
            limits = limits with { Pattern = null };
        }

        return new(name, names.Take(CalledName.Parameter(row?.Value.Row.Called, CSharpName.Camel(name), facts.Page.Path, findings), name, facts.Page.Path, place), type, ParameterIn.Path)
        {
            Required = true, Summary = description, Limits = limits, IsSecret = SecretNames.IsSecret(name),
        };
    }

    private MemberDraft Member(ParameterNode node, ParameterIn place, ObjectDraft parent, SampleNode? sample)
    {
        var row = node.Row?.Value.Row;
        var page = node.Row?.Page ?? facts.Page.Path;
        var description = row?.Description ?? Prose.None;
        var text = description.PlainText;
        var bound = node.Children.Count > 0
            ? new BoundType(Nested(node, parent, sample))
            : types.Bind(node.Row!, parent.Name, node.Name, sample, place == ParameterIn.Query ? ShownAddress.OfQuery(facts, node.Name) : TimeForm.Unsaid);
        var children = node.Children.Exists(child => RequiredOf(child) == true);
        var member = new MemberDraft(node.Name, bound.Type, page, row?.Name.Place ?? facts.Endpoint.Path.Place)
        {
            Called = row?.Called, IsDecided = row?.Type?.Place.Overlay is not null, In = place, Required = RequiredOf(node) ?? (row is null && children), Nullable = bound.Nullable, IsTimeOpen = bound.IsTimeOpen, Summary = description,
            Limits = Both(LimitReader.Read(text, bound.Type, node.Name), row?.Type is { } type ? LimitReader.Read(type.Text, bound.Type, node.Name) : LimitsModel.None),
            Default = DefaultReader.Read(row?.Default?.Text, description), Deprecated = DeprecationWords.Read(text, node.Name),
        };
        findings.AddRange(LimitCheck.Check(member, table.Enum(bound.Type)));
        return member;
    }

    private TypeRef Nested(ParameterNode node, ObjectDraft parent, SampleNode? sample)
    {
        var page = node.Row?.Page ?? facts.Page.Path;
        var place = node.Row?.Value.Row.Name.Place ?? facts.Endpoint.Path.Place;
        var isList = node.IsList || (node.Row?.Value.Row.Type is { } stated && TypeExpression.Bind(stated.Text, table.Named).Type.Kind == TypeKind.List);
        var name = parent.Name + CSharpName.Pascal(isList ? CSharpName.Singular(node.Name) : node.Name);
        var draft = new ObjectDraft(table.NewName(name, page, place), source)
        {
            Owner = operation, File = operation, Use = ObjectUse.Request, Summary = isList ? Prose.None : node.Row?.Value.Row.Description ?? Prose.None,
        };
        var position = table.Objects.Count;
        var element = isList ? sample?.Items.FirstOrDefault() : sample;
        foreach (var child in node.Children)
        {
            draft.Add(Member(child, ParameterIn.Body, draft, element?.Member(child.Name)));
        }

        table.Add(draft, position: position);
        return isList ? TypeRef.List(TypeRef.Object(draft.Name)) : TypeRef.Object(draft.Name);
    }

    private static bool? RequiredOf(ParameterNode node) => node.Row?.Value.Row is { } row
        ? RequiredReader.Read(row.Required?.Text, row.Default?.Text, row.Description.PlainText)
        : null;

    private static LimitsModel Both(LimitsModel described, LimitsModel typed) => described.Text.Length > 0 ? described : typed;

    private static ParameterIn In(ParameterPlace place) => place switch
    {
        ParameterPlace.Query => ParameterIn.Query,
        ParameterPlace.Header => ParameterIn.Header,
        _ => ParameterIn.Body,
    };
}
