using ApiDocs.Model;

namespace ApiDocs.Covering;

/// <summary>The parts of a model by their addresses, and by the pages that they are about.</summary>
internal sealed class ModelParts
{
    private readonly Dictionary<string, Part> _byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumModel> _enums;
    private readonly Dictionary<string, (ObjectModel Type, List<Part> Members)> _objects = new(StringComparer.Ordinal);
    private readonly ILookup<string, OperationModel> _byPage;
    private readonly Lazy<ILookup<string, Part>> _membersByName;
    private readonly Lazy<QuotedWords> _quoted;

    public ModelParts(ApiModel? model, SourceMap sources)
    {
        _enums = (model?.Enums ?? default).ToDictionary(values => values.Name, StringComparer.Ordinal);
        foreach (var type in model?.Objects ?? default)
        {
            var members = new List<Part>(type.Properties.Count);
            _objects.Add(type.Name, (type, members));
            foreach (var member in type.Properties)
            {
                members.Add(Of(member, type));
                _byAddress[ModelAddress.Member(type.Name, member.WireName)] = members[members.Count - 1];
            }
        }

        foreach (var operation in model?.Operations ?? default)
        {
            AddOperation(operation);
        }

        foreach (var error in model?.Errors ?? default)
        {
            _byAddress[ModelAddress.Error(error.Key)] = new(error.Key) { IsError = true, Words = error.Description.PlainText };
        }

        if (model?.Callbacks is { } callbacks)
        {
            // What is missing in a header is refused; a time is given in the page's unit.
            _byAddress[ModelAddress.Callbacks("tolerance")] = new("time") { IsOfHeader = true, Times = [callbacks.Signature.ToleranceSeconds, callbacks.Signature.ToleranceSeconds / 60m] };
            if (callbacks.AnswerSeconds is { } answer)
            {
                _byAddress[ModelAddress.Callbacks("time")] = new("answer") { Times = [answer, answer / 60m] };
            }
        }

        _byPage = (model?.Operations ?? default).SelectMany(operation => sources.Of(ModelAddress.Operation(operation)).Select(place => place.Page).Distinct().Select(page => (Page: page, Operation: operation)))
            .ToLookup(said => said.Page, said => said.Operation, StringComparer.Ordinal);
        _membersByName = new(() => _objects.Values.SelectMany(type => type.Members).ToLookup(part => part.Name, StringComparer.Ordinal));
        _quoted = new(() => new(_objects.Values.Select(type => type.Type.Summary.PlainText).Concat(_enums.Values.Select(values => values.Summary.PlainText)).Concat(_byAddress.Values.Select(part => part.Words))));
    }

    public Part? At(string address) => _byAddress.TryGetValue(address, out var part) ? part : null;

    /// <summary>Parts of shared types that a text names, as <c>Trade.status</c> or by the member alone.</summary>
    public IEnumerable<Part> Named(IEnumerable<string> codes) =>
        codes.SelectMany(code => _byAddress.TryGetValue(code, out var part) ? [part] : _membersByName.Value[code]);

    /// <summary>The operations that a page announces: its own, those that an overlay adds to, those that a rendered copy repeats.</summary>
    public Scope ScopeOf(string page) => new([.. _byPage[page]], this);

    public bool Quotes(string text) => _quoted.Value.Quote(text);

    /// <summary>The parameters of an operation and all members of what it takes and gives.</summary>
    public List<Part> Inside(OperationModel operation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(new[] { operation.RequestType, NameOf(operation.ResponseType) }.OfType<string>());
        var parts = operation.PathParameters.Select(parameter => Of(parameter)).ToList();
        while (open.Count > 0)
        {
            if (_objects.TryGetValue(open.Pop(), out var known) && seen.Add(known.Type.Name))
            {
                parts.AddRange(known.Members);
                foreach (var member in known.Type.Properties)
                {
                    if (NameOf(member.Type) is { } inner)
                    {
                        open.Push(inner);
                    }
                }
            }
        }

        return parts;
    }

    private void AddOperation(OperationModel operation)
    {
        var at = ModelAddress.Operation(operation);
        foreach (var parameter in operation.PathParameters)
        {
            var address = ModelAddress.Parameter(at, ParameterIn.Path, parameter.WireName);
            _byAddress[address] = _byAddress.TryGetValue(address, out var single) ? single.With(Of(parameter)) : Of(parameter);
        }

        foreach (var error in operation.Errors)
        {
            _byAddress[ModelAddress.Error(at, error.Key)] = new(error.Key) { IsError = true, Words = error.When.PlainText };
        }

        foreach (var limit in operation.RateLimits)
        {
            _byAddress[ModelAddress.RateLimit(at, limit.Tier)] = new(limit.Tier) { Rate = (limit.Requests, limit.Seconds), Words = limit.Text };
        }
    }

    private Part Of(PropertyModel member, ObjectModel? type = null) => new(member, type, NameOf(member.Type) is { } name && _enums.TryGetValue(name, out var values) ? values : null);

    private static string? NameOf(TypeRef? type) => (type?.Element ?? type)?.Name;
}
