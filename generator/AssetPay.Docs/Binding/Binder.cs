using ApiDocs.Binding.Callbacks;
using ApiDocs.Binding.Checks;
using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Errors;
using ApiDocs.Binding.Flows;
using ApiDocs.Binding.Names;
using ApiDocs.Binding.Operations;
using ApiDocs.Binding.Overlay;
using ApiDocs.Binding.Sources;
using ApiDocs.Binding.Types;
using ApiDocs.Binding.Vendor;
using ApiDocs.Binding.Words;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding;

/// <summary>Decides what the API is: all pages in, one model out.</summary>
public static class Binder
{
    public static BindResult Bind(EquatableArray<Page> pages, ClientSettings settings, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        cancellationToken.ThrowIfCancellationRequested();
        var docs = new DocsSet(OverlayMerger.Lay(pages, findings));
        cancellationToken.ThrowIfCancellationRequested();
        var endpoints = EndpointMerger.Merge(docs, findings);
        cancellationToken.ThrowIfCancellationRequested();
        if (endpoints.Count == 0)
        {
            return new(null, EquatableArray.Of(Finding.Of(Rules.NoOperations, docs.All.FirstOrDefault()?.Path ?? "", Place.Start, pages.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        }

        var envelope = EnvelopeBinder.Bind(docs, findings);
        endpoints = endpoints.ConvertAll(facts => BareAnswers.Wrap(facts, envelope, findings));
        var servers = ServerBinder.Bind(docs, findings);
        var client = ClientBinder.Bind(docs, servers, settings.Name, settings.Namespace, settings.IsPublic, findings);
        servers = ServerBinder.Named(servers, client.Name, docs, findings);
        var credentials = new CredentialBinder(docs, endpoints, findings);
        var names = ReservedTypeNames.Of(client, credentials.Models, findings);
        var groups = new GroupNames(names, client.Name, [.. credentials.Models.Select(credential => credential.Name)], findings);
        foreach (var facts in endpoints)
        {
            // Groups take their names before types do: a type called SecureClient gives way.
            groups.Of(facts, credentials.Find(facts) ?? credentials.Models.FirstOrDefault());
        }

        cancellationToken.ThrowIfCancellationRequested();
        var book = new TypeBook(docs, findings);
        var table = new TypeTable(names, findings);
        BindTypes(book, table, docs, findings);
        var observer = new SampleObserver(table, findings);
        PayloadObserver.Observe(docs, table, envelope, observer);

        cancellationToken.ThrowIfCancellationRequested();
        var catalog = new ErrorCatalog(docs, endpoints, findings);
        var responses = new ResponseBinder(table, book, docs, envelope, observer);
        var errors = new OperationErrorBinder(docs, endpoints, catalog, findings);
        var binder = new OperationBinder(docs, table, responses, errors, credentials, groups, names, envelope, client.Name, findings);
        var unread = new UnreadRequestCheck(book, docs);
        var operations = new List<OperationModel>();
        foreach (var facts in endpoints)
        {
            cancellationToken.ThrowIfCancellationRequested();
            findings.AddRange(RequestBlockCheck.Check(facts));
            findings.AddRange(ParameterCheck.Check(facts));
            var bound = binder.Bind(facts).ToList();
            findings.AddRange(unread.Check(facts, bound[0]));
            operations.AddRange(bound);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var completed = TokenGrantBinder.Bind(new TokenBinder(docs, table, credentials, findings).Bind(), credentials, operations, endpoints, table, findings).ToEquatableArray();
        cancellationToken.ThrowIfCancellationRequested();
        var guides = new GuideRows(docs, endpoints);
        GuideComparer.Compare(guides, table.Named, findings);
        cancellationToken.ThrowIfCancellationRequested();
        findings.AddRange(RateLimitBinder.Unused(docs, endpoints));
        findings.AddRange(LinkChecker.Check(docs));
        cancellationToken.ThrowIfCancellationRequested();
        var callbacks = new CallbackBinder(docs, book, table, findings).Bind();
        cancellationToken.ThrowIfCancellationRequested();
        RequestUse.Spread(table);
        NullMembers.Complete(table);
        var model = new ApiModel(
            client, servers.ToEquatableArray(), completed, envelope, groups.All.ToEquatableArray(), LookupFinder.Find(operations.ConvertAll(binder.WithPagingName), credentials.Models).ToEquatableArray(),
            table.Objects.Select(draft => draft.ToModel(findings)).ToEquatableArray(), table.Enums.ToEquatableArray(), catalog.All.ToEquatableArray())
        {
            RateLimits = RateTierBinder.Bind(client.Name, operations, endpoints, names),
            UncertainKeys = UncertainErrors.Keys(catalog.All, operations).ToEquatableArray(),
            Callbacks = callbacks,
            Redelivery = RedeliveryBinder.Bind(docs, findings),
            RetryableKeys = catalog.Retryable.ToEquatableArray(),
            RenewalKeys = catalog.Renewing.ToEquatableArray(),
            RequestIdHeader = RequestIdBinder.Bind(docs, findings),
        };
        cancellationToken.ThrowIfCancellationRequested();
        model = model with { Flows = new FlowBinder(docs, model.Operations, model.Objects, model.Enums).Bind() };
        findings.AddRange(LastingCheck.Check(docs, model.Flows));
        return new(model, Ordered(findings), () => SourceMapBinder.Bind(model, docs, endpoints, guides, book, table, credentials));
    }

    private static void BindTypes(TypeBook book, TypeTable table, DocsSet docs, List<Finding> findings)
    {
        table.Declare(book);
        foreach (var type in book.All.Where(type => type.Declaration.Form is TypeForm.Union or TypeForm.Enum))
        {
            table.Add(EnumBinder.Declared(type, table.NameOf(type), docs, findings));
        }

        var interfaces = new InterfaceBinder(table, docs);
        foreach (var type in book.All.Where(type => type.Declaration.Form == TypeForm.Interface))
        {
            interfaces.Bind(type);
        }

        foreach (var (type, member) in book.All.SelectMany(type => NullWords.Named(type.Declaration.Description)))
        {
            if (table.Object(table.Named(type))?.Member(member) is { } named)
            {
                named.Nullable = true;
            }
        }
    }

    private static EquatableArray<Finding> Ordered(List<Finding> findings) => findings.Distinct()
        .OrderBy(finding => finding.Page, StringComparer.Ordinal).ThenBy(finding => finding.Place.Line).ThenBy(finding => finding.Place.Column)
        .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal).ThenBy(finding => finding.Message, StringComparer.Ordinal).ToEquatableArray();
}
