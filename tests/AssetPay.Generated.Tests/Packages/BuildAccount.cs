namespace AssetPay.Generated.Tests.Packages;

/// <summary>What the compiler of a consumer was given: written down by a target in the consumers' own folder, and read by tests.</summary>
internal sealed class BuildAccount(ILookup<string, string> lines)
{
    public const string FileName = "account.txt";

    private static readonly string[] s_properties = ["RoslynTargetsPath", "ApiDocsFolder", "DefineConstants", "NoWarn", "WarningsAsErrors", "Features"];

    private static readonly string[] s_items =
        ["Compile", "AdditionalFiles", "ApiDocs", "Content", "None", "EmbeddedResource", "Using", "Watch", "UpToDateCheckInput", "EditorConfigFiles", "Analyzer", "ReferencePath"];

    /// <summary>For the folder of the consumers.</summary>
    public static string Targets { get; } = $"""
        <Project>
          <Target Name="GiveAccount" AfterTargets="CoreCompile" Condition="'$(IsCrossTargetingBuild)' != 'true'">
            <ItemGroup>
              {string.Join("\n      ", s_properties.Select(name => $"<_Account Include=\"{name}|$([MSBuild]::Escape('$({name})'))\" />"))}
              {string.Join("\n      ", s_items.Select(name => $"<_Account Include=\"@({name}->'{name}|%(FullPath)')\" />"))}
            </ItemGroup>
            <WriteLinesToFile File="$(IntermediateOutputPath){FileName}" Lines="@(_Account)" Overwrite="true" />
          </Target>
        </Project>
        """;

    public IEnumerable<string> this[string name] => lines[name];

    /// <summary>All of it, with one line for each value.</summary>
    public IEnumerable<string> Lines => lines.SelectMany(values => values.Select(value => $"{values.Key}|{value}"));

    public static BuildAccount Read(string file, string root) => new(File.ReadLines(file)
        .Select(line => line.Split('|', 2))
        .ToLookup(cells => cells[0], cells => cells[1].Replace(root, "", StringComparison.Ordinal), StringComparer.Ordinal));
}
