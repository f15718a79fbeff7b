// netstandard2.0 lacks the type that the compiler asks for behind records.
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;

// Nor has it these, by which interpolated strings are written where they belong instead of becoming strings first.
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;

[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    public string[] Arguments { get; } = [argument];
}
