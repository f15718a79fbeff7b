using ApiDocs.Flow;
using ApiDocs.Generator.Emit;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypeKind = ApiDocs.Model.TypeKind;

namespace ApiDocs.Generator.Tests.Harness;

/// <summary>A model with every kind of type in every shape, and with one text of the caller's in every place that takes text.</summary>
internal static class KitchenSink
{
    private static readonly TypeRef[] AllTypes =
    [
        TypeRef.String, TypeRef.Uuid, TypeRef.Integer, TypeRef.Decimal, TypeRef.Boolean, TypeRef.DateTime, TypeRef.Json, TypeRef.Object("Part"), TypeRef.Enum("Colour"),
        TypeRef.List(TypeRef.String), TypeRef.List(TypeRef.Uuid), TypeRef.List(TypeRef.Object("Part")), TypeRef.List(TypeRef.Enum("Colour")),
        TypeRef.List(TypeRef.List(TypeRef.Integer)), TypeRef.List(TypeRef.Json), TypeRef.Map(TypeRef.String), TypeRef.Map(TypeRef.Object("Part")),
        TypeRef.Map(TypeRef.List(TypeRef.Decimal)), TypeRef.List(TypeRef.Map(TypeRef.DateTime)),
    ];

    private static readonly TypeRef[] FewTypes = [TypeRef.String, TypeRef.Decimal, TypeRef.Enum("Colour"), TypeRef.List(TypeRef.Object("Part"))];

    /// <summary>Every type in every shape, with plain words.</summary>
    public static ApiModel Full { get; } = Model("Some words.", "", AllTypes);

    /// <summary>The model with <paramref name="text"/> wherever a page's words go, and in wire names, paths, keys and limits.</summary>
    public static ApiModel With(string text) => Model(text, text, FewTypes);

    private static ApiModel Model(string text, string wire, TypeRef[] types)
    {
        var prose = ProseOf(text);
        var source = new SourceModel("page " + wire, "https://docs.example/page" + wire);
        return new(
            new ClientModel("Sink", "Acme.Sink", IsPublic: true, "https://docs.example" + wire),
            EquatableArray.Of(new ServerModel("Production", "https://api.example")),
            EquatableArray.Of(
                new CredentialModel("Root" + wire, "", "API Key" + text, "x-key" + wire, IsRoot: true, "apiKey"),
                new CredentialModel("User" + wire, "User", "Token" + text, "Authorization", IsRoot: false, "token")),
            new EnvelopeModel("requestId" + wire, "success", "data" + wire, "error", "code", "key", "message", null, null),
            EquatableArray.Of(new GroupModel("Parts", "Root" + wire, "PartsClient"), new GroupModel("", "User" + wire, "SinkUserClient")),
            Operations(wire, prose, source).ToEquatableArray(),
            Objects(wire, prose, source, types).ToEquatableArray(),
            EquatableArray.Of(Enum(wire, text, prose, source)),
            EquatableArray.Of(new ErrorModel("Broken", 1, "BROKEN" + wire, 500, prose, text), new ErrorModel("Worse", 2, "WORSE", null, Prose.None, null)))
        {
            UncertainKeys = EquatableArray.Of("BROKEN" + wire),
        };
    }

    public static IReadOnlyList<SourceFile> Print(ApiModel model) =>
        [.. UnitSplitter.Split(model, "", 200).SelectMany(unit => UnitPrinter.Print(unit, default))];

    public static CSharpCompilation Compile(IEnumerable<SourceFile> files, params string[] code) => CSharpCompilation.Create(
        "Sink",
        files.Select(file => file.Text).Concat(code).Select(text =>
            CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose))),
        References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static IEnumerable<OperationModel> Operations(string wire, Prose prose, SourceModel source)
    {
        var root = "Root" + wire;
        yield return Operation("MakePart", "POST", "/parts/{kind}/{n}" + wire, CallClass.Money) with
        {
            PathParameters = EquatableArray.Of(
                new PropertyModel("kind", "Kind", TypeRef.Enum("Colour"), ParameterIn.Path) { Required = true, Summary = prose },
                new PropertyModel("n", "Options", TypeRef.Integer, ParameterIn.Path) { Required = true, Limits = new(1, 9, null, null, null, null, "1 to 9" + wire) }),
            RequestType = "MakePartRequest",
            HasBody = true,
            ResponseType = TypeRef.Object("Part"),
            Errors = EquatableArray.Of(new OperationErrorModel("Broken", 1, "BROKEN" + wire, prose), new OperationErrorModel("Worse", 2, "WORSE", Prose.None)),
            ErrorType = "MakePartError",
            Deprecated = "Not any more. " + prose.PlainText,
        };
        yield return Operation("GetParts", "GET", "/parts/{ids}", CallClass.Read) with
        {
            Shape = CallShape.Batch,
            PathParameters = EquatableArray.Of(
                new PropertyModel("ids", "Ids", TypeRef.Uuid, ParameterIn.Path) { Required = true, Limits = new(null, null, null, null, 1, 50, "1 to 50" + wire) }),
            ResponseType = TypeRef.List(TypeRef.Object("Part")),
        };
        yield return Operation("FindParts", "GET", "/parts", CallClass.Read) with
        {
            RequestType = "FindPartsRequest", IsRequestOptional = true, ResponseType = TypeRef.Map(TypeRef.List(TypeRef.Object("Part"))),
        };
        yield return Operation("Callback", "PUT", "/hooks/{callbackUrl}/{string}", CallClass.Idempotent) with
        {
            PathParameters = EquatableArray.Of(
                new PropertyModel("callbackUrl", "CallbackUrl", TypeRef.String, ParameterIn.Path) { Required = true },
                new PropertyModel("string", "String", TypeRef.String, ParameterIn.Path) { Required = true }),
            Errors = EquatableArray.Of(
                new OperationErrorModel("None", 0, "", prose), new OperationErrorModel("One", 1, "ONE", prose), new OperationErrorModel("Two", 2, "TWO", prose),
                new OperationErrorModel("Again", 2, "AGAIN", prose), new OperationErrorModel("Four", 4, "FOUR", prose), new OperationErrorModel("Eight", 8, "FOUR", prose)),
            ErrorType = "CallbackError",
        };
        yield return Operation("ForgetPart", "DELETE", "/", CallClass.Idempotent) with { IsAuthenticated = false };
        yield return Operation("Odd", "PURGE", "/client", CallClass.Money) with { GroupName = "", CredentialId = "User" + wire, ResponseType = TypeRef.Json };

        OperationModel Operation(string name, string method, string path, CallClass callClass) =>
            new(name, "Parts", root, method, path, callClass, CallShape.Plain, source)
            {
                Title = prose.PlainText, Summary = prose, Remarks = prose, Scope = wire, RateLimitNote = prose, ErrorType = "SinkErrorCode", ResponseSummary = prose,
                RateLimits = EquatableArray.Of(new RateLimitModel("Verified" + wire, 5, 60, "5 / min" + wire)),
                RequestExamples = EquatableArray.Of(new ExampleModel("{\"a\":[1,2,{\"b\":\"" + wire + "\"}]}", default, null)),
            };
    }

    private static IEnumerable<ObjectModel> Objects(string wire, Prose prose, SourceModel source, TypeRef[] types)
    {
        yield return new("Part", ObjectUse.Request | ObjectUse.Response, Members("part", wire, prose, types, ParameterIn.Body, required: false).ToEquatableArray(), source)
        {
            Summary = prose, File = "Part",
        };
        yield return new("Answer", ObjectUse.Response, Shapes("answer", wire, prose, types, ParameterIn.Body).ToEquatableArray(), source) { Summary = prose, File = "Part" };
        yield return new("MakePartRequest", ObjectUse.Request, Shapes("body", wire, prose, types, ParameterIn.Body)
            .Concat(Shapes("query", wire, prose, types, ParameterIn.Query).Where(property => property.Type.Kind != TypeKind.Object))
            .Concat(Shapes("header", wire, prose, types, ParameterIn.Header).Where(property => property.Type.Element is null))
            .ToEquatableArray(), source) { Owner = "MakePart" };
        yield return new("FindPartsRequest", ObjectUse.Request, EquatableArray.Of(
            new PropertyModel("limit" + wire, "Limit", TypeRef.Integer, ParameterIn.Query) { Limits = new(1, 100, null, null, null, null, "max 100" + wire), Default = "20" + wire }), source)
        {
            Owner = "FindParts",
        };
        yield return new("PartCollection", ObjectUse.Response, EquatableArray.Of(
            new PropertyModel("string", "String", TypeRef.String), new PropertyModel("error", "Error", TypeRef.String),
            new PropertyModel("iconUrl", "IconUrl", TypeRef.String), new PropertyModel("class", "Class", TypeRef.String), new PropertyModel("reader", "Reader", TypeRef.Integer),
            new PropertyModel("value", "Value", TypeRef.Integer) { Nullable = true }, new PropertyModel("in_between", "In_Between", TypeRef.Integer)), source)
        {
            File = "PartCollection", Summary = prose,
        };
        yield return new("Transactions", ObjectUse.Response, default, source) { File = "Empty" };
        yield return new("Empty", ObjectUse.None, default, source) { File = "Empty" };
    }

    private static IEnumerable<PropertyModel> Shapes(string prefix, string wire, Prose prose, TypeRef[] types, ParameterIn place) =>
        Members(prefix + "Promised", wire, prose, types, place, required: true)
            .Concat(Members(prefix + "OrNull", wire, prose, types, place, required: true, nullable: true))
            .Concat(Members(prefix + "Optional", wire, prose, types, place, required: false))
            .Concat(Members(prefix + "Three", wire, prose, types, place, required: false, nullable: true));

    private static IEnumerable<PropertyModel> Members(string prefix, string wire, Prose prose, TypeRef[] types, ParameterIn place, bool required, bool nullable = false) =>
        types.Where(type => place == ParameterIn.Body || type.Kind is not TypeKind.Object).Select((type, i) =>
            new PropertyModel(prefix + i + wire, char.ToUpperInvariant(prefix[0]) + prefix[1..] + i, type, place)
            {
                Required = required, Nullable = nullable, Summary = prose, Group = "Group " + (i / 4) + prose.PlainText, IsSecret = i % 5 == 0,
                Limits = new(0, 1000, 1, 200, 0, 40, "limits" + wire), Default = "none" + wire, Deprecated = i == 3 ? "old " + prose.PlainText : null,
            });

    private static EnumModel Enum(string wire, string text, Prose prose, SourceModel source) => new("Colour", EquatableArray.Of(
        new EnumValueModel("Red", "red" + wire, text), new EnumValueModel("Blue", "blue", "")), source) { Summary = prose };

    private static Prose ProseOf(string text) => new(EquatableArray.Of(
        new ProseBlock(ProseKind.Paragraph, EquatableArray.Of(
            new Inline(text), new Inline(text, InlineStyle.Code), new Inline(" Part", InlineStyle.Plain), new Inline("Part", InlineStyle.Code), new Inline(text, InlineStyle.Strong, "/page" + text))),
        new ProseBlock(ProseKind.Heading, EquatableArray.Of(new Inline(text))),
        new ProseBlock(ProseKind.Bullet, EquatableArray.Of(new Inline(text, InlineStyle.Emphasis))),
        new ProseBlock(ProseKind.Numbered, EquatableArray.Of(new Inline(text, InlineStyle.Plain, text))),
        new ProseBlock(ProseKind.Callout, EquatableArray.Of(new Inline(text)), text),
        new ProseBlock(ProseKind.TableRow, EquatableArray.Of(new Inline(text + " | " + text))),
        new ProseBlock(ProseKind.Code, EquatableArray.Of(new Inline(text + "\n" + text)))));
}
