using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Pipeline;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Units;

/// <summary>Cuts a model into the parts that are printed by themselves.</summary>
internal static class UnitSplitter
{
    public static EquatableArray<Unit> Split(ApiModel model, ConsumerPlatform platform, string hintPrefix, int fileBudget)
    {
        var frame = Frame(model, hintPrefix);
        var types = new ModelIndex(model);
        var units = new List<Unit>();
        units.AddRange(ClientUnits.Of(model, types, frame));
        units.AddRange(SharedTypes(model, types, frame));
        units.AddRange(SharedEnums(model, types, frame));
        units.AddRange(OperationUnits.Of(model, types, frame));
        units.AddRange(PlatformUnits.Of(model, platform, frame));
        return HintNames.MakeUnique([.. FileBudget.Keep(units, fileBudget)]).ToEquatableArray();
    }

    private static ClientFrame Frame(ApiModel model, string hintPrefix) => new(
        IdentifierGate.Name(model.Client.Name),
        model.Client.Namespace.Length == 0 ? "" : IdentifierGate.Dotted(model.Client.Namespace),
        model.Client.IsPublic,
        model.Client.DocsUrl,
        hintPrefix,
        Types(model).ToEquatableArray());

    private static IEnumerable<DocumentedType> Types(ApiModel model) =>
        model.Objects.Select(type => new DocumentedType(IdentifierGate.Name(type.Name), type.Use.HasFlag(ObjectUse.Request)))
            .Concat(model.Enums.Select(type => new DocumentedType(IdentifierGate.Name(type.Name), false)))
            .OrderBy(type => type.Name, StringComparer.Ordinal);

    private static IEnumerable<Unit> SharedTypes(ApiModel model, ModelIndex types, ClientFrame frame) =>
        from type in model.Objects
        where types.IsShared(type.Owner)
        group type by type.File.Length > 0 ? type.File : type.Name into file
        select new TypesUnit(IdentifierGate.Name(file.Key), frame, file.ToEquatableArray());

    private static IEnumerable<Unit> SharedEnums(ApiModel model, ModelIndex types, ClientFrame frame) =>
        from type in model.Enums
        where types.IsShared(type.Owner)
        select new EnumsUnit(IdentifierGate.Name(type.Name), frame, EquatableArray.Of(type));
}
