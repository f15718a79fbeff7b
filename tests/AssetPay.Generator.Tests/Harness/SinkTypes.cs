using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Generator.Tests.Harness;

/// <summary>Records with every type in every shape and place, and with names that C# and its analyzers have an opinion on.</summary>
internal static class SinkTypes
{
    public static readonly TypeRef[] All =
    [
        TypeRef.String, TypeRef.Uuid, TypeRef.Integer, TypeRef.Decimal, TypeRef.Boolean, TypeRef.DateTime, TypeRef.Json, TypeRef.Object("Part"), TypeRef.Enum("Colour"),
        TypeRef.List(TypeRef.String), TypeRef.List(TypeRef.Uuid), TypeRef.List(TypeRef.Object("Part")), TypeRef.List(TypeRef.Enum("Colour")),
        TypeRef.List(TypeRef.List(TypeRef.Integer)), TypeRef.List(TypeRef.Json), TypeRef.Map(TypeRef.String), TypeRef.Map(TypeRef.Object("Part")),
        TypeRef.Map(TypeRef.List(TypeRef.Decimal)), TypeRef.List(TypeRef.Map(TypeRef.DateTime)),
    ];

    public static readonly TypeRef[] Few = [TypeRef.String, TypeRef.Decimal, TypeRef.Enum("Colour"), TypeRef.List(TypeRef.Object("Part"))];

    public static IEnumerable<ObjectModel> Objects(string wire, Prose prose, SourceModel source, TypeRef[] types)
    {
        yield return new("Part", ObjectUse.Request | ObjectUse.Response, Members("part", wire, prose, types, ParameterIn.Body, required: false).ToEquatableArray(), source)
        {
            Summary = prose,
            File = "Part",
        };
        yield return new("Answer", ObjectUse.Response, Shapes("answer", wire, prose, types, ParameterIn.Body).ToEquatableArray(), source) { Summary = prose, File = "Part" };
        yield return new("MakePartRequest", ObjectUse.Request, Shapes("body", wire, prose, types, ParameterIn.Body)
            .Concat(Shapes("query", wire, prose, types, ParameterIn.Query).Where(property => property.Type.Kind != TypeKind.Object))
            .Concat(Shapes("header", wire, prose, types, ParameterIn.Header).Where(property => property.Type.Element is null))
            .ToEquatableArray(), source)
        { Owner = "MakePart" };
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
            File = "PartCollection",
            Summary = prose,
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
                Required = required,
                Nullable = nullable,
                Summary = prose,
                Group = "Group " + (i / 4) + prose.PlainText,
                IsSecret = i % 5 == 0,
                Limits = new(0, 1000, 1, 200, 0, 40, "limits" + wire),
                Default = "none" + wire,
                Deprecated = i == 3 ? "old " + prose.PlainText : null,
            });

    public static EnumModel Enum(string wire, string text, Prose prose, SourceModel source) => new("Colour", EquatableArray.Of(
        new EnumValueModel("Red", "red" + wire, text), new EnumValueModel("Blue", "blue", "") { Deprecated = "old " + text }), source)
    { Summary = prose };
}
