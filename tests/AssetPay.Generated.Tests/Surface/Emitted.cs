using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;
using ApiDocs.Runtime;

namespace AssetPay.Generated.Tests.Surface;

/// <summary>What was emitted, as a consumer's compiler sees it.</summary>
internal static class Emitted
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Assembly => typeof(AssetPayClient).Assembly;

    public static IReadOnlyList<Type> PublicTypes { get; } = [.. Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>The types that travel: records and open enums.</summary>
    public static IEnumerable<Type> JsonTypes => PublicTypes.Where(IsJson);

    public static IEnumerable<Type> Records => JsonTypes.Where(type => type.IsClass);

    public static IEnumerable<Type> OpenEnums => JsonTypes.Where(type => type.IsValueType);

    public static Type Of(string name) => Assembly.GetType("AssetPay." + name, throwOnError: true)!;

    public static bool IsJson(Type type) => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IApiJson<>));

    /// <summary>The class that has an operation, and the interface of that class.</summary>
    public static (Type Class, Type Interface) ClientOf(OperationModel operation)
    {
        var credential = Documentation.Credential(operation);
        var root = credential.IsRoot ? "AssetPayClient" : $"AssetPay{credential.Name}Client";
        var name = operation.GroupName.Length == 0
            ? root
            : Documentation.Model.Groups.Single(group => group.Name == operation.GroupName && group.CredentialId == operation.CredentialId).TypeName;
        return (Of(name), Of("I" + name));
    }

    public static Type TypeOf(TypeRef type) => type.Kind switch
    {
        TypeKind.String or TypeKind.Uuid => typeof(string),
        TypeKind.Integer => typeof(long),
        TypeKind.Decimal => typeof(decimal),
        TypeKind.Boolean => typeof(bool),
        TypeKind.DateTime => typeof(DateTimeOffset),
        TypeKind.Json => typeof(JsonElement),
        TypeKind.Object or TypeKind.Enum => Of(type.Name!),
        TypeKind.List => typeof(IReadOnlyList<>).MakeGenericType(TypeOf(type.Element!)),
        TypeKind.Map => typeof(IReadOnlyDictionary<,>).MakeGenericType(typeof(string), TypeOf(type.Element!)),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The members that somebody wrote or emitted, and a consumer can see: those of records that the compiler adds are left out.</summary>
    public static IEnumerable<MemberInfo> VisibleMembers(Type type) => type.GetMembers(Declared)
        .Where(member => IsVisible(member) && !member.IsDefined(typeof(CompilerGeneratedAttribute)) && member is not FieldInfo { IsSpecialName: true } && !IsImplicit(member));

    /// <summary>The constructor of a class that declares none.</summary>
    private static bool IsImplicit(MemberInfo member) => member is ConstructorInfo { IsPublic: true } constructor
        && constructor.GetParameters().Length == 0 && constructor.DeclaringType!.GetConstructors(Declared).Count(IsVisible) == 1;

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodInfo { IsSpecialName: true, Name: not ("op_Implicit" or "op_Explicit") } => false,
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisibleAccessor),
        FieldInfo field => field.IsPublic || field.IsFamily,
        _ => false,
    };

    private static bool IsVisibleAccessor(MethodInfo accessor) => accessor.IsPublic || accessor.IsFamily || accessor.IsFamilyOrAssembly;

    public static JsonObject Write(object value) => (JsonObject)JsonSerializer.SerializeToNode(value, value.GetType())!;
}
