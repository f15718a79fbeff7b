using ApiDocs.Generator.Pipeline;
using ApiDocs.Model;

namespace ApiDocs.Fuzzing.Emitted;

/// <summary>What a model asks to be declared, and nothing else: the types of its pages, and around them the clients (<see cref="AskedClients"/>).</summary>
internal static class AskedDeclarations
{
    private static readonly string[] OfCallbackBase = ["Body", "DeliveryId", "Time", "DedupeKey", "IsApprovalRequest", "MissingMembers"];

    public static IReadOnlyList<string> Of(ApiModel model, ConsumerPlatform platform) =>
    [
        .. model.Objects.SelectMany(Object),
        .. model.Enums.SelectMany(Enum),
        .. Errors(model),
        .. AskedClients.Of(model),
        .. AskedOperations.Of(model),
        .. model.Callbacks is { } callbacks ? Callbacks(model, callbacks) : [],
        .. AskedPlatform.Of(model, platform),
    ];

    /// <summary>A type and its members, each line "kind name".</summary>
    public static IEnumerable<string> Type(string kind, string name, params IEnumerable<string> members) =>
        members.Select(member => member.Insert(member.IndexOf(' ', StringComparison.Ordinal) + 1, name + ".")).Prepend($"{kind} {name}");

    private static IEnumerable<string> Object(ObjectModel type)
    {
        var hasBody = type.Properties.IsEmpty || type.Properties.Any(property => property.In == ParameterIn.Body);
        var isMixed = hasBody && type.Properties.Any(property => property.In != ParameterIn.Body);
        var isDeep = type.Properties.Any(property => property.Type.Kind is TypeKind.List or TypeKind.Map or TypeKind.Json);
        var isShown = type.Properties.Any(property => property.IsSecret || property.Type.Kind is TypeKind.List or TypeKind.Map or TypeKind.Decimal or TypeKind.DateTime);
        return
        [
            .. Type("record", type.Name,
            [
                .. type.Properties.Select(property => "property " + property.Name), .. If(hasBody, "property AdditionalProperties"),
                "method Read", "method Write", .. If(isDeep, "method Equals", "method GetHashCode"), .. If(isShown, "method PrintMembers"),
            ]),
            .. Type("class", type.Name + "Json",
                ["method Read", "method Write", .. If(isMixed, "method WriteBody"), .. If(type.Use.HasFlag(ObjectUse.Request), "method Validate")]),
        ];
    }

    private static IEnumerable<string> Enum(EnumModel type) =>
    [
        .. Type("record struct", type.Name,
        [
            .. type.Values.Select(value => "property " + value.Name), "field _value", "constructor ", "property Value", "property IsKnown", "method FromString", "conversion ",
            "method ToString", "method Read", "method Write",
        ]),
        .. Type("class", type.Name + "Values", type.Values.Select(value => "field " + value.Name)),
        .. Type("class", type.Name + "Json", "field Known", "method Read", "method Write"),
    ];

    private static IEnumerable<string> Errors(ApiModel model)
    {
        var name = model.Client.Name;
        string[] standard = ["constructor ", "constructor ", "constructor ", "constructor "];
        return
        [
            .. Type("enum", name + "ErrorCode", model.Errors.Select(error => "value " + error.Name)),
            .. Type("class", name + "Errors", "method Find"),
            .. Type("class", name + "Exception", [.. standard, "property ErrorCode"]),
            .. Type("class", name + "Exception`1", [.. standard, "property Error"]),
        ];
    }

    private static IEnumerable<string> Callbacks(ApiModel model, CallbackModel callbacks)
    {
        var name = model.Client.Name + "Callback";
        var body = model.Objects.Single(type => type.Name == callbacks.BodyType).Properties;
        var isWrapping = body is [{ Deprecated: null } only] && !OfCallbackBase.Contains(only.Name);
        return
        [
            .. Type("class", name + "s",
                ["field SignatureHeader", .. If(callbacks.AnswerSeconds is not null, "property AnswerTime"), "property Protocol", "method Verify", "method IsAddressTest", "method Sign", "method CreateReceiver"]),
            .. Type("class", name + "Options"),
            .. Type("class", name, ["constructor ", .. isWrapping ? ["property " + body[0].Name] : Array.Empty<string>()]),
            .. Type("class", name + "Answer", ["method Accept", .. If(callbacks.Rejection is not null, "method Approve", "method Reject")]),
        ];
    }

    private static string[] If(bool condition, params string[] members) => condition ? members : [];
}
