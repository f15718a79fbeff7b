using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace AssetPay.Generated.Tests.Packages;

/// <summary>What the package puts into its user's compiler: these files and no others, on these assemblies of the compiler's own and no others.</summary>
[Collection(nameof(PackedPackages))]
public sealed class AnalyzerFolderTests(PackedPackages packages)
{
    [Fact]
    public void The_files_of_the_package_are_these()
    {
        using var package = Open();
        Assert.Equal(
            [
                "AssetPay.Generator.nuspec", "README.md", "THIRD-PARTY-NOTICES.txt", "analyzers/dotnet/cs/AssetPay.Docs.dll", "analyzers/dotnet/cs/AssetPay.Generator.dll",
                "analyzers/dotnet/cs/Markdig.dll", "buildTransitive/AssetPay.Generator.props", "buildTransitive/AssetPay.Generator.targets",
            ],
            package.Entries.Select(entry => entry.FullName).Where(name => name is not "[Content_Types].xml" && name[0] != '_' && !name.StartsWith("package/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// The oldest compiler that loads the generator has these versions or newer (Roslyn 4.8), but for System.Memory 4.0.2.0, which is Markdig's: every
    /// <c>dotnet build</c> has it, and an older Visual Studio gets APIDOC005. Another file beside them would be loaded into other people's generators.
    /// </summary>
    [Theory]
    [InlineData("AssetPay.Docs", "AssetPay.Docs 0.1.0.0", "Markdig 1.6.0.0, System.Memory 4.0.2.0, netstandard 2.0.0.0")]
    [InlineData("AssetPay.Generator", "AssetPay.Generator 0.1.0.0", "AssetPay.Docs 0.1.0.0, Microsoft.CodeAnalysis 4.8.0.0, Microsoft.CodeAnalysis.CSharp 4.8.0.0, System.Collections.Immutable 7.0.0.0, System.Memory 4.0.2.0, netstandard 2.0.0.0")]
    [InlineData("Markdig", "Markdig 1.6.0.0", "System.Buffers 4.0.2.0, System.Memory 4.0.2.0, System.Runtime.CompilerServices.Unsafe 6.0.0.0, netstandard 2.0.0.0")]
    public void An_assembly_in_the_analyzer_folder_stands_on_these(string name, string expected, string references)
    {
        using var package = Open();
        using var content = new MemoryStream();
        using (var packed = package.GetEntry($"analyzers/dotnet/cs/{name}.dll")!.Open())
        {
            packed.CopyTo(content);
        }

        content.Position = 0;
        using var assembly = new PEReader(content);
        var metadata = assembly.GetMetadataReader();
        var definition = metadata.GetAssemblyDefinition();

        Assert.Equal(expected, $"{metadata.GetString(definition.Name)} {definition.Version}");
        Assert.Equal(references, string.Join(", ", metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version}").Order(StringComparer.Ordinal)));
    }

    private ZipArchive Open() => ZipFile.OpenRead(Path.Combine(packages.Feed, "AssetPay.Generator.0.1.0.nupkg"));
}
