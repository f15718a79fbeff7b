// netstandard2.0 lacks the type that the compiler asks for behind records.
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
