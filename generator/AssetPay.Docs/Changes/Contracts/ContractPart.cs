using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Changes;

/// <summary>
/// A part of the API. <paramref name="Of"/> is the operation or type that it belongs to; empty for those, and for what holds everywhere.
/// </summary>
public sealed record ContractPart(PartKind Kind, string Of, string Name, EquatableArray<Aspect> Aspects)
{
    /// <summary>Between an operation or a type and the fields that a rule is on.</summary>
    public const string RuleSign = " & ";

    /// <summary>
    /// Where it stands in the API, in the words of the source map: <c>POST /boats crew[].name</c>, <c>GET /boats ? limit</c>,
    /// <c>GET /boats = items[].id</c>, <c>Boat.name</c>, <c>POST /boats ! NO_WIND</c>.
    /// </summary>
    public string Address => Kind switch
    {
        PartKind.Operation or PartKind.Type => Name,
        PartKind.Parameter => Of + this[AspectNames.In] switch
        {
            "path" => $" {{{Name}}}",
            "query" => " ? " + Name,
            "header" => " : " + Name,
            _ => " " + Name,
        },
        PartKind.Raises => $"{Of} ! {Name}",
        PartKind.Rate => $"{Of} # {Name}",
        PartKind.Paging => $"{Of} > {Name}",
        PartKind.Rule => Of + RuleSign + Name,
        PartKind.Member => MemberOf(Of, Name),
        PartKind.Value => $"{Of} = {Name}",
        PartKind.Error => "! " + Name,
        PartKind.Envelope => "envelope",
        PartKind.Callbacks => "callbacks",
        PartKind.RequestId => ModelAddress.RequestId,
        _ => $"{Kind.ToString().ToLowerInvariant()} {Name}",
    };

    /// <summary>The operation or type that it is or belongs to.</summary>
    public string Owner => Of.Length > 0 ? Of : Name;

    public string? this[string aspect]
    {
        get
        {
            foreach (var present in Aspects)
            {
                if (present.Name == aspect)
                {
                    return present.Value;
                }
            }

            return null;
        }
    }

    /// <summary>What an operation answers has no name of its own: its members follow the sign.</summary>
    public static string MemberOf(string type, string name) => type.EndsWith(" =", StringComparison.Ordinal) ? $"{type} {name}" : $"{type}.{name}";

    public bool Is(string aspect) => this[aspect] is not null;
}

/// <summary>One thing that is said of a part. What is not said has no aspect.</summary>
public sealed record Aspect(string Name, string Value);
