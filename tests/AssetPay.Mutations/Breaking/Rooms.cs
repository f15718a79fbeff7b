namespace ApiDocs.Mutations.Breaking;

/// <summary>The folders that are broken, and the projects of tests that watch over them.</summary>
internal static class Rooms
{
    public static IReadOnlyList<(string Room, string Folder)> Folders { get; } =
    [
        ("Parsing", "generator/AssetPay.Docs/Parsing"),
        ("Binding", "generator/AssetPay.Docs/Binding"),
        ("Emit", "generator/AssetPay.Generator/Emit"),
        ("Runtime", "runtime/AssetPay.Runtime"),
    ];

    /// <summary>Those whose subject is in the process that runs them.</summary>
    public static IReadOnlyList<string> Tests { get; } =
    [
        "AssetPay.Runtime.Tests", "AssetPay.Docs.Tests", "AssetPay.Generator.Tests", "AssetPay.Callbacks.Tests", "AssetPay.Hosting.Tests",
        "AssetPay.RateLimiting.Tests", "AssetPay.Sandbox.Tests", "AssetPay.Generated.Tests", "AssetPay.Fuzzing.Tests", "AssetPay.OtherVendors.Tests",
    ];

    /// <summary>The project whose tests are about a room.</summary>
    public static string Home(string room) => room switch { "Emit" => "AssetPay.Generator.Tests", "Runtime" => "AssetPay.Runtime.Tests", _ => "AssetPay.Docs.Tests" };

    /// <summary>Every file of a room, by its path below the repository.</summary>
    public static IEnumerable<(string Room, string File)> Files(string root) =>
        from room in Folders
        from file in Directory.EnumerateFiles(Path.Combine(root, room.Folder), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(root, file).Replace('\\', '/')
        where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
        orderby path
        select (room.Room, path);
}
