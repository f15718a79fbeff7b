using System.Globalization;
using ApiDocs.Generator.Emit.Docs;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Client;

/// <summary>The documented rate limits as data, and what holds a client to them; the tiers are an enum.</summary>
internal static class RateLimitsEmitter
{
    private static readonly string Limit = Bcl.RateLimiting("ApiRateLimit");
    private static readonly string Limits = Bcl.RateLimiting("ApiRateLimits");
    private static readonly string Options = Bcl.RateLimiting("ApiRateLimitOptions");

    public static void Emit(SourceWriter writer, RateLimitsUnit unit)
    {
        if (unit.Limits.EnumName is { } name)
        {
            Tiers(writer, unit, IdentifierGate.Name(name));
            writer.Space();
        }

        writer.Write($"""
            /// <summary>
            /// The documented rate limits. Set in <see cref="{Bcl.Runtime("ApiClientOptions.RateLimits")}"/>, requests are held to them
            /// before they are sent: each operation and merchant has a budget of its own.
            /// </summary>
            """).Open($"{unit.Frame.Access} static class {unit.Frame.RateLimitsType}");
        foreach (var tier in unit.Limits.Tiers)
        {
            Data(writer, tier);
            writer.Space();
        }

        For(writer, unit);
        writer.Close();
    }

    private static void Tiers(SourceWriter writer, RateLimitsUnit unit, string name)
    {
        var docs = new DocCommentWriter(writer, unit.Frame);
        docs.Summary($"{(unit.Limits.Label.Length > 0 ? DocCommentWriter.Code(unit.Limits.Label) : "The tier")}: what the documented rate limits depend on.");
        writer.Open($"{unit.Frame.Access} enum {name}");
        foreach (var tier in unit.Limits.Tiers)
        {
            writer.Space();
            docs.Summary(DocCommentWriter.Code(tier.Tier) + ".");
            docs.Remarks([new("<list type=\"bullet\">", true), .. tier.Limits.Select(Item), new("</list>", true)]);
            writer.Write(IdentifierGate.Name(tier.Name) + ",");
        }

        writer.Close();
    }

    private static DocLine Item(OperationRateModel limit) =>
        new($"<item><description><c>{XmlGate.Text(limit.Operation)}</c>: {XmlGate.Text(limit.Text)}</description></item>", true);

    private static void Data(SourceWriter writer, RateTierModel tier)
    {
        writer.Write($"/// <summary>The limits {(tier.Tier.Length > 0 ? "of " + DocCommentWriter.Code(tier.Tier) : "as documented")}.</summary>");
        writer.Write($"public static {Bcl.List}<{Limit}> {IdentifierGate.Name(tier.Name)} {{ get; }} =").Write("[").Indent();
        foreach (var limit in tier.Limits)
        {
            writer.Write(
                $"new({StringGate.Literal(limit.Operation)}, {StringGate.Literal(limit.HttpMethod)}, {StringGate.Literal(limit.Path)}, "
                + $"{Number(limit.Requests)}, global::System.TimeSpan.FromSeconds({Number(limit.Seconds)})),");
        }

        writer.Outdent().Write("];");
    }

    private static void For(SourceWriter writer, RateLimitsUnit unit)
    {
        if (unit.Limits.EnumName is not { } name)
        {
            writer.Write($"""
                /// <summary>Limits for a client, or for several that share them.</summary>
                /// <param name="options">How requests are held to them.</param>
                /// <returns>The limits; dispose them when no client needs them any more.</returns>
                public static {Limits} For({Options}? options = null) => new({IdentifierGate.Name(unit.Limits.Tiers[0].Name)}, options);
                """);
            return;
        }

        var parameter = IdentifierGate.Camel(name);
        writer.Write($"""
            /// <summary>Limits for a client, or for several that share them.</summary>
            /// <param name="{parameter.TrimStart('@')}">What the limits depend on.</param>
            /// <param name="options">How requests are held to them.</param>
            /// <returns>The limits; dispose them when no client needs them any more.</returns>
            /// <exception cref="global::System.ArgumentOutOfRangeException">No documented value.</exception>
            public static {Limits} For({IdentifierGate.Name(name)} {parameter}, {Options}? options = null) => new(
            """).Indent().Write($"{parameter} switch").Write("{").Indent();
        foreach (var tier in unit.Limits.Tiers)
        {
            writer.Write($"{unit.Frame.Global(IdentifierGate.Name(name))}.{IdentifierGate.Name(tier.Name)} => {IdentifierGate.Name(tier.Name)},");
        }

        writer.Write($"_ => throw new global::System.ArgumentOutOfRangeException(nameof({parameter}), {parameter}, null),");
        writer.Outdent().Write("},").Write("options);").Outdent();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
