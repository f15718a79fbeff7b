using ApiDocs.Generator.Pipeline;
using ApiDocs.Model;

namespace ApiDocs.Fuzzing.Emitted;

/// <summary>What is declared only where the project references more than the runtime.</summary>
internal static class AskedPlatform
{
    /// <summary>The events of the log, by their names.</summary>
    public static readonly string[] Events =
    [
        "AttemptStarting", "AttemptSucceeded", "AttemptFailed", "Retrying", "CredentialRenewed", "Succeeded", "Failed", "Ambiguous", "AmbiguousButRepeatable", "Settled", "DoneButUnreadable",
        "MissingMembers", "LimitWaited",
    ];

    public static IEnumerable<string> Of(ApiModel model, ConsumerPlatform platform)
    {
        var (name, hasLogging) = (model.Client.Name, platform.HasFlag(ConsumerPlatform.Logging));
        return
        [
            .. hasLogging ? Logging(name) : [],
            .. platform.HasFlag(ConsumerPlatform.HttpClientFactory) ? Services(name, CredentialModel.Root(model.Credentials), hasLogging) : [],
            .. platform.HasFlag(ConsumerPlatform.RateLimiting) && model.RateLimits is { } limits ? RateLimits(name, limits) : [],
            .. platform.HasFlag(ConsumerPlatform.Endpoints) && model.Callbacks is not null ? Endpoints(name) : [],
        ];
    }

    private static IEnumerable<string> Logging(string name) =>
    [
        .. AskedDeclarations.Type("class", name + "Logging", "method UseLogger"),
        .. AskedDeclarations.Type("class", name + "CallLog",
        [
            .. Events.Select(happened => "field " + happened), "field _logger", "constructor ", "method OnAttemptStarting", "method OnAttemptEnded", "method OnRetrying", "method OnCredentialRenewed",
            "method OnEnded", "method OnMissingMembers",
        ]),
    ];

    private static IEnumerable<string> Services(string name, CredentialModel? credential, bool hasLogging) =>
    [
        .. AskedDeclarations.Type("class", name + "ServiceCollectionExtensions",
            "method Add" + name, "method Add" + name, "method HttpClientName", "method Register", "method Setup", "method Create"),
        .. AskedDeclarations.Type("class", name + "ServiceSetup",
            ["field _clients", .. hasLogging ? ["field _logs"] : Array.Empty<string>(), "constructor ", "method PostConfigure", "method Validate"]),
        .. AskedDeclarations.Type("class", name + "ServiceOptions", credential is null ? [] :
        [
            "field _credential", "field _credentialProvider", "property " + Raised(credential.ParameterName), $"property {Raised(credential.ParameterName)}Provider",
        ]),
    ];

    private static IEnumerable<string> RateLimits(string name, RateLimitsModel limits) =>
    [
        .. limits.EnumName is { } tiers ? AskedDeclarations.Type("enum", tiers, limits.Tiers.Select(tier => "value " + tier.Name)) : [],
        .. AskedDeclarations.Type("class", name + "RateLimits", [.. limits.Tiers.Select(tier => "property " + tier.Name), "method For"]),
    ];

    private static IEnumerable<string> Endpoints(string name) => AskedDeclarations.Type("class", name + "CallbackEndpoints",
        "field LogInformation", "field LogWarning", "field LogError", $"method Map{name}Callbacks", "method ReceiveAsync", "method Registered", "method NotesOf", "method LogOf");

    private static string Raised(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
