using ApiDocs.Flow;

namespace ApiDocs.Model;

/// <summary>What the API is: every decision taken, every C# name given, no positions. Equal models emit equal clients.</summary>
public sealed record ApiModel(
    ClientModel Client,
    EquatableArray<ServerModel> Servers,
    EquatableArray<CredentialModel> Credentials,
    EnvelopeModel? Envelope,
    EquatableArray<GroupModel> Groups,
    EquatableArray<OperationModel> Operations,
    EquatableArray<ObjectModel> Objects,
    EquatableArray<EnumModel> Enums,
    EquatableArray<ErrorModel> Errors)
{
    /// <summary>Error keys that do not prove that nothing was done: those whose documented HTTP status is 500.</summary>
    public EquatableArray<string> UncertainKeys { get; init; }

    /// <summary>Error keys that are raised before anything is done: such a call may be sent again, whatever it moves.</summary>
    public EquatableArray<string> RetryableKeys { get; init; }

    /// <summary>Error keys that ask for another credential.</summary>
    public EquatableArray<string> RenewalKeys { get; init; }

    /// <summary>The header that carries the id of a request ("x-request-id"); null: none is sent.</summary>
    public string? RequestIdHeader { get; init; }

    /// <summary>The documented rate limits of all operations, by tier; null: the pages document none.</summary>
    public RateLimitsModel? RateLimits { get; init; }

    /// <summary>What the API sends by itself; null: the pages document nothing of the kind.</summary>
    public CallbackModel? Callbacks { get; init; }

    /// <summary>How what it sends is sent again; null: the pages do not say.</summary>
    public RedeliveryModel? Redelivery { get; init; }

    /// <summary>The states that objects go through, as far as the pages tell their order.</summary>
    public EquatableArray<FlowModel> Flows { get; init; }
}

/// <summary>Names of the client as a whole: "AssetPay" gives AssetPayClient, AssetPayException, AssetPayErrorCode.</summary>
public sealed record ClientModel(string Name, string Namespace, bool IsPublic, string? DocsUrl);

/// <summary>A base address. The first one is the default; names are C# names ("Production", "Staging").</summary>
public sealed record ServerModel(string Name, string Url);

/// <summary>
/// A way to authenticate. The root client holds the first one; each other one has a client of its own
/// (<paramref name="Name"/> "User" gives ForUser and AssetPayUserClient).
/// </summary>
public sealed record CredentialModel(string Id, string Name, string Label, string Header, bool IsRoot, string ParameterName)
{
    /// <summary>The word that the header puts before the credential ("Bearer"); null: the header holds the credential alone.</summary>
    public string? Scheme { get; init; }

    /// <summary>How its tokens can be made without asking the API; null: no page says so.</summary>
    public TokenModel? Token { get; init; }

    /// <summary>The operation that gives one of its tokens; null: the pages have none.</summary>
    public TokenGrantModel? Grant { get; init; }

    /// <summary>The one that the root client holds: the first, where none is marked as the root's; null: there is none at all.</summary>
    public static CredentialModel? Root(IReadOnlyList<CredentialModel> credentials) => credentials.FirstOrDefault(credential => credential.IsRoot) ?? credentials.FirstOrDefault();
}

/// <summary>Members of the envelope on the wire; null where the API has no such member.</summary>
public sealed record EnvelopeModel(
    string? RequestId, string? Success, string Data, string Error,
    string? Code, string? Key, string? Message, string? Fields, string? Details);

/// <summary>Operations of one credential under one property of the client. An empty name: on the client itself.</summary>
public sealed record GroupModel(string Name, string CredentialId, string TypeName);

/// <summary>Which page a part of the model came from, and where it can be read.</summary>
public sealed record SourceModel(string Page, string? Url);
