using System.Text.Json;
using Newtonsoft.Json.Serialization;

namespace ApiDocs.Benchmarks.Peers;

/// <summary>The names on the wire, which are camel case but for these few.</summary>
internal sealed class WireNames : JsonNamingPolicy
{
    public override string ConvertName(string name) => Of(name);

    private static string Of(string name) => name switch
    {
        "AppId" => "appid",
        "ClientSteamId" => "clientSteamID",
        "OfferId" => "offerID",
        "SteamId" => "steamID",
        _ => CamelCase.ConvertName(name),
    };

    internal sealed class ForNewtonsoft : NamingStrategy
    {
        protected override string ResolvePropertyName(string name) => Of(name);
    }
}
