using System.Globalization;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Json;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Client;

/// <summary>What makes the tokens of a credential without asking the API; how they are made is the runtime's.</summary>
internal static class TokensEmitter
{
    public static void Emit(SourceWriter writer, TokensUnit unit)
    {
        var (label, claims) = (XmlGate.Text(unit.Credential.Label), unit.Frame.Global(IdentifierGate.Name(unit.Token.ClaimsType)));
        var (token, source) = (Bcl.Runtime("ApiToken"), Bcl.Runtime("ApiTokenSource"));
        var exceptions = $$"""
            /// <exception cref="global::System.ArgumentException">The secret is null, blank, or starts or ends with a blank.</exception>
            /// <exception cref="{{Bcl.Runtime("ApiValidationException")}}">Claims or lifetime break documented limits: all of what is wrong.</exception>
            """;
        writer.Write($"/// <summary>Makes a {label} without asking the API: signed here, with HS256 and the secret, as the documentation says.</summary>");
        writer.Open($"{unit.Frame.Access} static class {ClientUnits.TokensOf(unit.Frame, unit.Credential)}");
        writer.Write($"private static readonly {Bcl.Runtime("ApiTokenFormat")}<{claims}> Format = new()").Write("{").Indent();
        writer.Write($"Header = [{string.Join(", ", unit.Token.Header.Select(Header))}],");
        writer.Write($"Check = {unit.Frame.Global(JsonNames.Class(unit.Token.ClaimsType))}.Validate,");
        if (unit.Token.IssuedAt is { } issuedAt)
        {
            writer.Write($"IssuedAt = {StringGate.Literal(issuedAt)},");
        }

        writer.Write($"ExpiresAt = {StringGate.Literal(unit.Token.ExpiresAt)},");
        if (unit.Token.LongestSeconds is { } longest)
        {
            writer.Write($"LongestLifetime = global::System.TimeSpan.FromSeconds({longest.ToString(CultureInfo.InvariantCulture)}),");
        }

        writer.Outdent().Write("};");
        writer.Space().Write($$"""
            /// <summary>One token.</summary>
            /// <param name="secret">The secret that signs it; it appears in no message.</param>
            /// <param name="claims">Whom it is for.</param>
            /// <param name="lifetime">{{Lifetime(unit.Token, "it lives")}}</param>
            /// <param name="timeProvider">The clock; null: the system's.</param>
            /// <returns>The token and its end.</returns>
            """).Write(exceptions).Write($$"""
            public static {{token}} Mint(
                string secret,
                {{claims}} claims,
                global::System.TimeSpan? lifetime = null,
                global::System.TimeProvider? timeProvider = null) =>
                Format.Mint(secret, claims, lifetime, timeProvider);
            """);
        writer.Space().Write($$"""
            /// <summary>Tokens for a client that lives longer than one of them: made anew five minutes before the end, and when the API refuses one.</summary>
            /// <param name="secret">The secret that signs them; it appears in no message.</param>
            /// <param name="claims">Whom they are for.</param>
            /// <param name="lifetime">{{Lifetime(unit.Token, "each of them lives")}}</param>
            /// <param name="timeProvider">The clock; null: the system's.</param>
            /// <returns>The source.</returns>
            """).Write(exceptions).Write($$"""
            public static {{source}} Source(
                string secret,
                {{claims}} claims,
                global::System.TimeSpan? lifetime = null,
                global::System.TimeProvider? timeProvider = null) =>
                Format.Source(secret, claims, lifetime, timeProvider);
            """);
        writer.Close();
    }

    private static string Header(TokenHeaderModel member) => member.Value is { } value
        ? $"{Bcl.Runtime("ApiTokenHeader")}.Always({StringGate.Literal(member.Name)}, {StringGate.Literal(value)})"
        : $"{Bcl.Runtime("ApiTokenHeader")}.OfClaim({string.Join(", ", member.Claim.Prepend(member.Name).Select(StringGate.Literal))})";

    private static string Lifetime(TokenModel token, string lives) => token.LongestSeconds is not { } longest ? $"How long {lives}: at least a second; null: an hour."
        : $"How long {lives}: from 1 to {longest.ToString("N0", CultureInfo.InvariantCulture)} seconds; null: {(longest < 3600 ? "as long as may be" : "an hour")}.";
}
