using System.Text.RegularExpressions;
using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Errors;
using ApiDocs.Binding.Names;
using ApiDocs.Binding.Paging;
using ApiDocs.Binding.Types;
using ApiDocs.Binding.Vendor;
using ApiDocs.Binding.Words;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Operations;

/// <summary>Makes the method, or the two methods (one thing, several things), of one endpoint.</summary>
internal sealed class OperationBinder(
    DocsSet docs, TypeTable table, ResponseBinder responses, OperationErrorBinder errors, CredentialBinder credentials, GroupNames groups, NameScope types, EnvelopeModel? envelope, string client, List<Finding> findings)
{
    private static readonly Regex BatchLimit = new(@"\bup to\s+(?<most>\d+)\s+(?:[\w/]+\s+){0,2}?(?:ids?|refs?|keys?|items?|externalids?)\b|\bup to\s+(?<most>\d+)\s+[\w]*ids?/", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public IEnumerable<OperationModel> Bind(EndpointFacts facts)
    {
        var credential = credentials.Find(facts);
        var root = credentials.Models.FirstOrDefault();
        if (credential is null && root is not null && !CredentialBinder.IsPublic(facts))
        {
            findings.Add(Finding.Of(Rules.UnknownCredential, facts.Page.Path, facts.Endpoint.Path.Place, facts.Method, facts.Route.Template, "its method sends none"));
        }

        if (facts.Title is { } title && facts.Endpoint.Called is null && OperationNamer.IsUnusable(title.Text))
        {
            findings.Add(Finding.Of(Rules.NameChanged, facts.Page.Path, title.Place, title.Text, "it does not begin with a letter", OperationNamer.Single(facts)));
        }

        var home = credential ?? root;
        var group = groups.Of(facts, home);
        var source = new SourceModel(facts.Page.Path, docs.UrlOf(facts.Page));
        var name = groups.Methods(group, home).Take(OperationNamer.Single(facts, findings), facts.Title?.Text ?? facts.Name, facts.Page.Path, facts.Endpoint.Path.Place, () => Disambiguation(facts));
        var parameterTypes = Parameters(facts, name, source);
        var request = new RequestBinder(facts, name, source, table, parameterTypes, findings);
        var path = request.PathParameters();
        var body = request.Request();
        var answer = responses.Bind(facts, name, source, new(table, parameterTypes, envelope, source, name, findings));
        var documented = errors.Bind(facts);
        var once = OnceOnlyBinder.Bind(facts, body, documented, findings);
        var callClass = CallClassifier.Classify(facts, body, once is not null, findings);
        // A page without a tagline begins with what it is about.
        var hasTagline = !facts.Endpoint.Tagline.IsEmpty;
        var summary = hasTagline ? facts.Endpoint.Tagline : First(facts.Endpoint.Description);
        var model = new OperationModel(name, group, home?.Id ?? "", facts.Method, facts.Route.Template, callClass, CallShape.Plain, source)
        {
            Title = facts.Title?.Text ?? facts.Name,
            Summary = summary,
            Remarks = new(facts.Endpoint.Description.Blocks.Skip(hasTagline ? 0 : 1).Concat(facts.Endpoint.Remarks.Blocks).ToEquatableArray()),
            Scope = facts.Endpoint.Scopes.IsEmpty ? null : string.Join(", ", facts.Endpoint.Scopes.Select(scope => scope.Text)),
            IsAuthenticated = credential is not null,
            PathParameters = path,
            RequestType = body?.Name,
            IsRequestOptional = body is not null && body.Members.All(member => !member.Required)
                && body.Rules.TrueForAll(rule => rule.Kind is PresenceKind.AtMostOne or PresenceKind.RequiredWith),
            HasBody = body is not null && body.Members.Any(member => member.In == ParameterIn.Body),
            ResponseType = answer.Single ?? answer.Batch,
            ResponseSummary = SentenceAbout.Link(facts.Endpoint.Remarks, answer.Links) is { IsEmpty: false } named ? named : SentenceAbout.Success(facts.Endpoint.Remarks),
            Errors = documented,
            ErrorType = documented.IsEmpty ? client + "ErrorCode" : types.Take(name + "Error", name + "Error", facts.Page.Path, facts.Endpoint.Path.Place, "Code"),
            RateLimits = RateLimitBinder.Bind(facts, docs, findings),
            RateLimitNote = facts.Endpoint.RateLimitNote,
            Examples = Examples(facts.Endpoint.Responses),
            RequestExamples = facts.Endpoint.Requests.Where(sample => sample.Body is not null).Select(sample => ExampleBinder.Bind(sample.Body!, null)).ToEquatableArray(),
            Deprecated = facts.Endpoint.Deprecated?.Text,
            TimeoutSeconds = TimeoutReader.Read(facts, findings),
            IdempotencyKey = callClass == CallClass.Money ? once?.Member : null,
            TakenKey = callClass == CallClass.Money ? once?.TakenKey : null,
            Paging = new PagingBinder(table, findings).Bind(facts, callClass, answer.Single ?? answer.Batch, body),
        };
        // What answers with a list only is no batch; what answers with either is both.
        if (answer.Single is null || answer.Batch is null || path.IsEmpty)
        {
            yield return model;
            yield break;
        }

        yield return model with { Examples = Examples(facts.Endpoint.Responses.Where(sample => responses.IsSingle(sample))), Remarks = SectionsOf.Single(model.Remarks) };
        yield return Batch(facts, model, answer.Batch, home);
    }

    /// <summary>Names the methods that walk through pages, when all operations have their names.</summary>
    public OperationModel WithPagingName(OperationModel operation) => operation.Paging is not { } paging ? operation : operation with
    {
        Paging = paging with
        {
            Method = groups.Methods(operation.GroupName, credentials.Models.FirstOrDefault(credential => credential.Id == operation.CredentialId)).TakeOwn(operation.Name + "All", operation.Name + "AllPages"),
        },
    };

    private OperationModel Batch(EndpointFacts facts, OperationModel single, TypeRef list, CredentialModel? home)
    {
        var name = groups.Methods(single.GroupName, home).Take(OperationNamer.Batch(facts), single.Title, facts.Page.Path, facts.Endpoint.Path.Place, "Batch");
        var last = single.PathParameters[single.PathParameters.Count - 1];
        var limit = BatchLimit.Match(single.Summary.PlainText + "\n" + single.Remarks.PlainText);
        var most = int.TryParse(limit.Groups["most"].Value, out var count) ? count : (int?)null;
        var several = last with
        {
            Name = CSharpName.Plural(last.Name),
            Type = TypeRef.List(last.Type),
            // A path without its last part is another path, so one is the least.
            Limits = LimitsModel.None with { MinItems = 1, MaxItems = most, Text = most is null ? "at least 1" : $"up to {limit.Groups["most"].Value}" },
        };
        return single with
        {
            Name = name,
            Paging = null,
            Shape = CallShape.Batch,
            ResponseType = list,
            PathParameters = single.PathParameters.Take(single.PathParameters.Count - 1).Concat([several]).ToEquatableArray(),
            ResponseSummary = SentenceAbout.Word(single.Remarks, "array"),
            Remarks = SectionsOf.Batch(single.Remarks),
        };
    }

    private ParameterTypes Parameters(EndpointFacts facts, string name, SourceModel source) =>
        new(table, source, name, facts.Parameters.Select(row => row.Value.Name.Split('.').Last().Replace("[]", "")), findings);

    private static EquatableArray<ExampleModel> Examples(IEnumerable<ResponseSample> samples) =>
        samples.Select(sample => ExampleBinder.Bind(sample.Json, sample.Status)).ToEquatableArray();

    private static string Disambiguation(EndpointFacts facts) => CSharpName.Pascal(OperationNamer.SpeakingSegments(facts.Route));

    private static Prose First(Prose description) => description.IsEmpty ? Prose.None : new(EquatableArray.Of(description.Blocks[0]));
}
