using ApiDocs.Flow;

namespace ApiDocs.Generator.Emit.Units;

/// <summary>What every file of a client must know of the client: its names, and the types that the documentation describes.</summary>
public sealed record ClientFrame(
    string Name, string Namespace, bool IsPublic, string? DocsUrl, string HintPrefix, EquatableArray<DocumentedType> Types)
{
    public string Access => IsPublic ? "public" : "internal";

    public string ClientType => Name + "Client";

    public string OptionsType => Name + "ClientOptions";

    public string ErrorCodeType => Name + "ErrorCode";

    public string ExceptionType => Name + "Exception";

    public string RateLimitsType => Name + "RateLimits";

    public string ProtocolType => Name + "Protocol";

    public string JsonResolverType => Name + "JsonResolver";

    public string ErrorsType => Name + "Errors";

    public string ServersType => Name + "Servers";

    public string CallbacksType => Name + "Callbacks";

    public string CallbackType => Name + "Callback";

    /// <summary>The observer that writes a log.</summary>
    public string CallLogType => Name + "CallLog";

    /// <summary>Settings of a client out of a container.</summary>
    public string ServiceOptionsType => Name + "ServiceOptions";

    public string ServiceSetupType => Name + "ServiceSetup";

    /// <summary>What puts the client into a container: AddAssetPay.</summary>
    public string AddMethod => "Add" + Name.TrimStart('@');

    /// <summary>The type as an expression names it, where a property of the same name would come first.</summary>
    public string Global(string type) => Namespace.Length == 0 ? $"global::{type}" : $"global::{Namespace}.{type}";

    /// <summary>The type of this name; the types are in the order of their names.</summary>
    public DocumentedType? Find(string name)
    {
        var (first, last) = (0, Types.Count - 1);
        while (first <= last)
        {
            var middle = (first + last) / 2;
            var order = string.CompareOrdinal(Types[middle].Name, name);
            if (order == 0)
            {
                return Types[middle];
            }

            (first, last) = order < 0 ? (middle + 1, last) : (first, middle - 1);
        }

        return null;
    }
}

/// <summary>A type that code spans and links can refer to; IsRequest: it is checked before it is sent.</summary>
public sealed record DocumentedType(string Name, bool IsRequest);
