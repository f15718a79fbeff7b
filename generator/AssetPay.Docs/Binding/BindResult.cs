using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding;

/// <summary>The model, or null when no client can be emitted, with everything that was found on the way.</summary>
public sealed record BindResult(ApiModel? Model, EquatableArray<Finding> Findings)
{
    private readonly Lazy<SourceMap> _sources = new(() => SourceMap.Empty);

    internal BindResult(ApiModel model, EquatableArray<Finding> findings, Func<SourceMap> sources)
        : this(model, findings) => _sources = new(sources);

    /// <summary>Where each part of the model was read; gathered when somebody asks. It must not flow on with the model, and is not compared.</summary>
    public SourceMap Sources => _sources.Value;

    public bool Equals(BindResult? other) => other is not null && Model == other.Model && Findings == other.Findings;

    public override int GetHashCode() => Findings.GetHashCode();
}
