using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Covering;

/// <summary>A part of the model as facts are held against it.</summary>
internal sealed record Part(string Name)
{
    /// <summary>An error is told by its key, its number and its words; nothing in the words is about a member of this client.</summary>
    public bool IsError { get; init; }

    /// <summary>Of a rate limit: so many requests in so many seconds.</summary>
    public (int Requests, int Seconds)? Rate { get; init; }

    public IReadOnlyList<decimal> Limits { get; init; } = [];

    public string? Default { get; init; }

    public IReadOnlyCollection<string> Values { get; init; } = [];

    public bool IsDeprecated { get; init; }

    /// <summary>Whether it must be given depends on others, and is checked.</summary>
    public bool IsConditional { get; init; }

    /// <summary>Null, or not there.</summary>
    public bool CanBeMissing { get; init; }

    public string Words { get; init; } = "";
}

/// <summary>What a page is about: the operations that it announces, with all that is inside them.</summary>
internal sealed record Scope(IReadOnlyList<OperationModel> Operations, IReadOnlyList<Part> Parts)
{
    private readonly Lazy<string> _words = new(() => ModelParts.Plain(string.Join("\n", Operations.Select(operation =>
        $"{operation.Summary.PlainText}\n{operation.Remarks.PlainText}\n{operation.RateLimitNote.PlainText}\n{operation.ResponseSummary.PlainText}"))));

    public bool Quotes(string text) => _words.Value.IndexOf(ModelParts.Plain(text), StringComparison.Ordinal) >= 0;
}

/// <summary>The parts of a model by their addresses, and by the pages that they are about.</summary>
internal sealed class ModelParts
{
    private static readonly Regex Spaces = new(@"\s+", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, Part> _byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumModel> _enums;
    private readonly Dictionary<string, ObjectModel> _objects;
    private readonly ILookup<string, OperationModel> _byPage;
    private readonly ILookup<string, Part> _membersByName;
    private readonly string _quoted;

    public ModelParts(ApiModel? model, SourceMap sources)
    {
        _enums = (model?.Enums ?? default).ToDictionary(values => values.Name, StringComparer.Ordinal);
        _objects = (model?.Objects ?? default).ToDictionary(type => type.Name, StringComparer.Ordinal);
        foreach (var type in _objects.Values)
        {
            foreach (var member in type.Properties)
            {
                _byAddress[ModelAddress.Member(type.Name, member.WireName)] = Of(member, type);
            }
        }

        foreach (var operation in model?.Operations ?? default)
        {
            foreach (var parameter in operation.PathParameters)
            {
                var address = ModelAddress.Parameter(operation, ParameterIn.Path, parameter.WireName);
                _byAddress[address] = _byAddress.TryGetValue(address, out var single) ? single with { Limits = [.. single.Limits, .. Of(parameter).Limits] } : Of(parameter);
            }

            foreach (var error in operation.Errors)
            {
                _byAddress[ModelAddress.Error(operation, error.Key)] = new(error.Key) { IsError = true, Words = error.When.PlainText };
            }

            foreach (var limit in operation.RateLimits)
            {
                _byAddress[ModelAddress.RateLimit(operation, limit.Tier)] = new(limit.Tier) { Rate = (limit.Requests, limit.Seconds), Words = limit.Text };
            }
        }

        foreach (var error in model?.Errors ?? default)
        {
            _byAddress[ModelAddress.Error(error.Key)] = new(error.Key) { IsError = true, Words = error.Description.PlainText };
        }

        if (model?.Callbacks is { } callbacks)
        {
            // What is missing in a header is refused; a time is given in the page's unit.
            _byAddress[ModelAddress.Callbacks("tolerance")] = new("time") { CanBeMissing = true, Limits = [callbacks.Signature.ToleranceSeconds, callbacks.Signature.ToleranceSeconds / 60m] };
            if (callbacks.AnswerSeconds is { } answer)
            {
                _byAddress[ModelAddress.Callbacks("time")] = new("answer") { Limits = [answer, answer / 60m] };
            }
        }

        _byPage = (model?.Operations ?? default).SelectMany(operation => sources.Of(ModelAddress.Operation(operation)).Select(place => place.Page).Distinct(), (operation, page) => (operation, page))
            .ToLookup(said => said.page, said => said.operation, StringComparer.Ordinal);
        _membersByName = _objects.Values.SelectMany(type => type.Properties.Select(member => Of(member, type))).ToLookup(part => part.Name, StringComparer.Ordinal);
        _quoted = Plain(string.Join("\n", _objects.Values.Select(type => type.Summary.PlainText).Concat(_enums.Values.Select(values => values.Summary.PlainText)).Concat(_byAddress.Values.Select(part => part.Words))));
    }

    public Part? At(string address) => _byAddress.TryGetValue(address, out var part) ? part : null;

    /// <summary>Every error key of the client.</summary>
    public bool HasError(string key) => _byAddress.ContainsKey(ModelAddress.Error(key));

    /// <summary>Parts of shared types that a text names, as <c>Trade.status</c> or by the member alone.</summary>
    public IEnumerable<Part> Named(IEnumerable<string> codes) =>
        codes.SelectMany(code => _byAddress.TryGetValue(code, out var part) ? [part] : _membersByName[code]);

    /// <summary>The operations that a page announces: its own, those that an overlay adds to, those that a rendered copy repeats.</summary>
    public Scope ScopeOf(string page)
    {
        var operations = _byPage[page].ToList();
        return new(operations, [.. operations.SelectMany(Inside)]);
    }

    public bool Quotes(string text) => _quoted.IndexOf(Plain(text), StringComparison.Ordinal) >= 0;

    public static string Plain(string text) => Spaces.Replace(text, " ").Trim();

    private IEnumerable<Part> Inside(OperationModel operation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(new[] { operation.RequestType, NameOf(operation.ResponseType) }.OfType<string>());
        var parts = operation.PathParameters.Select(parameter => Of(parameter)).ToList();
        while (open.Count > 0)
        {
            if (_objects.TryGetValue(open.Pop(), out var type) && seen.Add(type.Name))
            {
                parts.AddRange(type.Properties.Select(member => Of(member, type)));
                type.Properties.Select(member => NameOf(member.Type)).OfType<string>().ToList().ForEach(open.Push);
            }
        }

        return parts;
    }

    private Part Of(PropertyModel member, ObjectModel? type = null)
    {
        var limits = member.Limits;
        return new(member.WireName)
        {
            Limits = [.. new[] { limits.Minimum, limits.Maximum, limits.MinLength, limits.MaxLength, limits.MinItems, limits.MaxItems }.OfType<decimal>()],
            Default = member.Default, Values = NameOf(member.Type) is { } name && _enums.TryGetValue(name, out var values) ? [.. values.Values.Select(value => value.Value)] : [],
            IsDeprecated = member.Deprecated is not null, IsConditional = type?.Rules.Any(rule => rule.Members.Contains(member.WireName)) ?? false, CanBeMissing = member.Nullable || !member.Required, Words = member.Summary.PlainText,
        };
    }

    private static string? NameOf(TypeRef? type) => (type?.Element ?? type)?.Name;
}
