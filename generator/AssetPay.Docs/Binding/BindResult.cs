using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding;

/// <summary>The model, or null when no client can be emitted, with everything that was found on the way.</summary>
public sealed record BindResult(ApiModel? Model, EquatableArray<Finding> Findings)
{
    /// <summary>Where each part of the model was read. It must not flow on with the model.</summary>
    public SourceMap Sources { get; init; } = SourceMap.Empty;
}
