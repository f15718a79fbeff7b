using ApiDocs.Flow;
using ApiDocs.Generator.Emit;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Generator.Pipeline;
using ApiDocs.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiDocs.Generator.Tests.Harness;

/// <summary>A model with every kind of type in every shape, and with one text of the caller's in every place that takes text.</summary>
internal static class KitchenSink
{
    /// <summary>Every type in every shape, with plain words.</summary>
    public static ApiModel Full { get; } = Model("Some words.", "", SinkTypes.All);

    /// <summary>The model with <paramref name="text"/> wherever a page's words go, and in wire names, paths, keys and limits.</summary>
    public static ApiModel With(string text) => Model(text, text, SinkTypes.Few);

    private static ApiModel Model(string text, string wire, TypeRef[] types)
    {
        var prose = ProseOf(text);
        var source = new SourceModel("page " + wire, "https://docs.example/page" + wire);
        return new(
            new ClientModel("Sink", "Acme.Sink", IsPublic: true, "https://docs.example" + wire),
            EquatableArray.Of(new ServerModel("Production", "https://api.example")),
            EquatableArray.Of(
                new CredentialModel("Root" + wire, "", "API Key" + text, "x-key" + wire, IsRoot: true, "apiKey"),
                new CredentialModel("User" + wire, "User", "Token" + text, "Authorization", IsRoot: false, "token")
                {
                    Token = new TokenModel("Part", EquatableArray.Of(new TokenHeaderModel("alg" + wire, "HS256" + text, default), new TokenHeaderModel("kid", null, EquatableArray.Of("part0" + wire))), "exp" + wire, source)
                    {
                        IssuedAt = "iat" + wire,
                        LongestSeconds = 60,
                    },
                    Grant = new TokenGrantModel("Admit", "Parts", EquatableArray.Of("part0" + wire)),
                }),
            new EnvelopeModel("requestId" + wire, "success", "data" + wire, "error", "code", "key", "message", null, null),
            EquatableArray.Of(new GroupModel("Parts", "Root" + wire, "PartsClient"), new GroupModel("", "User" + wire, "SinkUserClient")),
            SinkOperations.Of(wire, prose, source).ToEquatableArray(),
            SinkTypes.Objects(wire, prose, source, types).ToEquatableArray(),
            EquatableArray.Of(SinkTypes.Enum(wire, text, prose, source)),
            EquatableArray.Of(new ErrorModel("Broken", 1, "BROKEN" + wire, 500, prose, text), new ErrorModel("Worse", 2, "WORSE", null, Prose.None, null)))
        {
            UncertainKeys = EquatableArray.Of("BROKEN" + wire),
        };
    }

    public static IReadOnlyList<SourceFile> Print(ApiModel model) =>
        [.. UnitSplitter.Split(model, ConsumerPlatform.None, "", 200).SelectMany(unit => UnitPrinter.Print(unit, default))];

    public static CSharpCompilation Compile(IEnumerable<SourceFile> files, params string[] code) => CSharpCompilation.Create(
        "Sink",
        files.Select(file => file.Text).Concat(code).Select(text =>
            CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose))),
        References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static Prose ProseOf(string text) => new(EquatableArray.Of(
        new ProseBlock(ProseKind.Paragraph, EquatableArray.Of(
            new Inline(text), new Inline(text, InlineStyle.Code), new Inline(" Part", InlineStyle.Plain), new Inline("Part", InlineStyle.Code), new Inline(text, InlineStyle.Strong, "/page" + text))),
        new ProseBlock(ProseKind.Heading, EquatableArray.Of(new Inline(text))),
        new ProseBlock(ProseKind.Bullet, EquatableArray.Of(new Inline(text, InlineStyle.Emphasis))),
        new ProseBlock(ProseKind.Numbered, EquatableArray.Of(new Inline(text, InlineStyle.Plain, text))),
        new ProseBlock(ProseKind.Callout, EquatableArray.Of(new Inline(text)), text),
        new ProseBlock(ProseKind.TableRow, EquatableArray.Of(new Inline(text + " | "), new Inline(text, InlineStyle.Code)), "header"),
        new ProseBlock(ProseKind.TableRow, EquatableArray.Of(new Inline(text + " | " + text))),
        new ProseBlock(ProseKind.Code, EquatableArray.Of(new Inline(text + "\n" + text)))));
}
