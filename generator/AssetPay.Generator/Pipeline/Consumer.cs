using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiDocs.Generator.Pipeline;

/// <summary>The project that the client is compiled into.</summary>
internal sealed record Consumer(string LanguageVersion, bool IsTooOld)
{
    public static Consumer Of(ParseOptions options, CancellationToken cancellationToken)
    {
        var version = ((CSharpParseOptions)options).LanguageVersion;
        return new(version.ToDisplayString(), version < Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12);
    }
}
