using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Names;

/// <summary>The types that every client has; a documented type of the same name gives way.</summary>
internal static class ReservedTypeNames
{
    private static readonly string[] Suffixes = ["Client", "ClientOptions", "Exception", "ErrorCode", "Servers", "Protocol", "Errors", "JsonResolver", "Logging", "CallLog", "ServiceOptions", "ServiceSetup", "ServiceCollectionExtensions", "RateLimits", "Callbacks", "Callback", "CallbackAnswer", "CallbackOptions", "CallbackEndpoints"];

    public static NameScope Of(ClientModel client, IEnumerable<CredentialModel> credentials, List<Finding> findings)
    {
        var names = NameScope.ForTypes(findings);
        // A record cannot have the name of one of its members.
        names.ReserveRecordMembers();
        foreach (var suffix in Suffixes)
        {
            names.Reserve(client.Name + suffix, "I" + client.Name + suffix);
        }

        foreach (var credential in credentials)
        {
            names.Reserve($"{client.Name}{credential.Name}Client", $"I{client.Name}{credential.Name}Client", $"{client.Name}{credential.Name}Tokens");
        }

        return names;
    }
}
