using System.Reflection;

namespace AssetPay.Generated.Tests.Surface;

/// <summary>The name under which the compiler writes a member's documentation.</summary>
internal static class DocId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + type.FullName,
        FieldInfo field => $"F:{Owner(field)}.{field.Name}",
        PropertyInfo property => $"P:{Owner(property)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        MethodInfo { Name: "op_Implicit" or "op_Explicit" } method => $"M:{Owner(method)}.{method.Name}{Parameters(method.GetParameters())}~{Name(method.ReturnType)}",
        MethodInfo method => $"M:{Owner(method)}.{method.Name}{Arity(method)}{Parameters(method.GetParameters())}",
        ConstructorInfo constructor => $"M:{Owner(constructor)}.#ctor{Parameters(constructor.GetParameters())}",
        _ => throw new NotSupportedException(member.ToString()),
    };

    private static string Owner(MemberInfo member) => member.DeclaringType!.FullName!;

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(",", parameters.Select(parameter => Name(parameter.ParameterType)))})";

    private static string Name(Type type)
    {
        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (!type.IsGenericType)
        {
            return type.FullName!;
        }

        var definition = type.GetGenericTypeDefinition().FullName!;
        return $"{definition[..definition.IndexOf('`')]}{{{string.Join(",", type.GenericTypeArguments.Select(Name))}}}";
    }
}
