using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Units;

/// <summary>A part of the model that is printed by itself: equal units print equal files, so an unchanged one is never printed again.</summary>
public abstract record Unit(string HintName, ClientFrame Frame);

/// <summary>Operations with what belongs to them alone: one, unless there are too many for a file each.</summary>
public sealed record OperationsUnit(string HintName, ClientFrame Frame, EquatableArray<OperationPart> Parts) : Unit(HintName, Frame);

/// <summary>An operation, its client, and the types that are printed with it. Two operations of one page share their request and their errors.</summary>
public sealed record OperationPart(OperationModel Operation, string ClientType, string CallType, CredentialModel? Credential)
{
    public ObjectModel? Request { get; init; }

    /// <summary>The records that the way through the pages of its answer goes through.</summary>
    public EquatableArray<ObjectModel> Answer { get; init; }

    /// <summary>The list that its answer is for the most part; null: it is no list.</summary>
    public EntriesPart? Entries { get; init; }

    public EquatableArray<ObjectModel> Objects { get; init; }

    public EquatableArray<EnumModel> Enums { get; init; }

    public bool PrintsErrors { get; init; }

    /// <summary>The operation that looks up what this one made.</summary>
    public LookupPart? Lookup { get; init; }
}

/// <summary>A lookup as another operation calls it: its call, its method as docs name it, whether it takes several keys, whether it has a request of its own.</summary>
public sealed record LookupPart(string CallType, string ClientType, string Method, string? RequestType);

/// <summary>A list in an answer: the wire names that lead to it, from the data inwards, and what it is of.</summary>
public sealed record EntriesPart(EquatableArray<string> Path, TypeRef Element);

/// <summary>Types that the documentation describes together.</summary>
public sealed record TypesUnit(string HintName, ClientFrame Frame, EquatableArray<ObjectModel> Types) : Unit(HintName, Frame);

public sealed record EnumsUnit(string HintName, ClientFrame Frame, EquatableArray<EnumModel> Enums) : Unit(HintName, Frame);

/// <summary>A client of one credential. Others: the credentials it hands out clients for.</summary>
public sealed record ClientUnit(
    string HintName, ClientFrame Frame, string TypeName, CredentialModel? Credential, EquatableArray<GroupModel> Groups, EquatableArray<CredentialModel> Others)
    : Unit(HintName, Frame)
{
    public bool IsRoot { get; init; }

    /// <summary>The operations by which it gets tokens of the others.</summary>
    public EquatableArray<GrantPart> Grants { get; init; }
}

/// <summary>The operation that gives a token of a credential, and the way to the token in its answer.</summary>
public sealed record GrantPart(string CredentialId, OperationPart Part, EquatableArray<string> Token);

/// <summary>Tokens of a credential that are made without asking the API.</summary>
public sealed record TokensUnit(string HintName, ClientFrame Frame, CredentialModel Credential, TokenModel Token) : Unit(HintName, Frame);

public sealed record GroupsUnit(string HintName, ClientFrame Frame, EquatableArray<GroupModel> Groups) : Unit(HintName, Frame);

public sealed record ErrorsUnit(string HintName, ClientFrame Frame, EquatableArray<ErrorModel> Errors) : Unit(HintName, Frame);

public sealed record OptionsUnit(string HintName, ClientFrame Frame, EquatableArray<ServerModel> Servers) : Unit(HintName, Frame);

public sealed record ProtocolUnit(
    string HintName, ClientFrame Frame, EquatableArray<ServerModel> Servers, EquatableArray<CredentialModel> Credentials, EnvelopeModel? Envelope, EquatableArray<string> UncertainKeys)
    : Unit(HintName, Frame)
{
    public EquatableArray<string> RetryableKeys { get; init; }

    public EquatableArray<string> RenewalKeys { get; init; }

    public string? RequestIdHeader { get; init; }
}

/// <summary>The documented rate limits, for a project that has ours.</summary>
public sealed record RateLimitsUnit(string HintName, ClientFrame Frame, RateLimitsModel Limits) : Unit(HintName, Frame);

public sealed record ResolverUnit(string HintName, ClientFrame Frame, EquatableArray<string> Objects, EquatableArray<string> Enums) : Unit(HintName, Frame);

/// <summary>What the API sends by itself. Body: the record of its body.</summary>
public sealed record CallbacksUnit(string HintName, ClientFrame Frame, CallbackModel Callbacks, ObjectModel Body) : Unit(HintName, Frame);

/// <summary>The log, where the project has ILogger.</summary>
public sealed record LoggingUnit(string HintName, ClientFrame Frame) : Unit(HintName, Frame);

/// <summary>How a container gets the root client, where the project has IHttpClientFactory. Credential: null where the client takes none.</summary>
public sealed record ServicesUnit(string HintName, ClientFrame Frame, CredentialModel? Credential, bool HasLogging) : Unit(HintName, Frame);

/// <summary>The endpoint of ASP.NET Core that receives it.</summary>
public sealed record CallbackEndpointsUnit(string HintName, ClientFrame Frame) : Unit(HintName, Frame);
