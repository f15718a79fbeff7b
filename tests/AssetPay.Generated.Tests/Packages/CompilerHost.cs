namespace AssetPay.Generated.Tests.Packages;

/// <summary>Another compiler host than this machine's: the package's targets, with what MSBuild says of itself replaced (nobody can set those properties).</summary>
internal static class CompilerHost
{
    /// <summary>A Directory.Build.targets that brings the targets, as that host would read them, into a project without the package.</summary>
    public static string Targets(string runtimeType, string version)
    {
        var targets = File.ReadAllText(Path.Combine(Repository.Root, "build", "AssetPay.Generator.targets"));
        Assert.Contains("$(MSBuildRuntimeType)", targets);
        Assert.Contains("$(MSBuildVersion)", targets);
        return targets.Replace("$(MSBuildRuntimeType)", runtimeType).Replace("$(MSBuildVersion)", version)
            .Replace("<Project>", """<Project><Import Project="../Directory.Build.targets" />""");
    }
}
