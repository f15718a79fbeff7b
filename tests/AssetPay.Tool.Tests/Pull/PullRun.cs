using ApiDocs.Tool.Output;
using ApiDocs.Tool.Pull;
using ApiDocs.Tool.Verbs;

namespace ApiDocs.Tool.Tests.Pull;

/// <summary>A pull of a site into a folder of its own, with settings of the test's.</summary>
internal static class PullRun
{
    public static async Task<Run> PullAsync(this DocsSite site, PagesOnDisk pages, PullSettings? settings = null, string? index = null, CancellationToken cancellationToken = default)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await PullVerb.RunAsync(new(index ?? site.Index), pages.Path, settings ?? PullSettings.Default, new Screen(output, error, isTerminal: false), cancellationToken);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>The files of the folder with what they hold, and nothing of a pull beside it.</summary>
    public static IReadOnlyDictionary<string, string> Read(this PagesOnDisk pages)
    {
        Assert.DoesNotContain(Directory.GetParent(pages.Path)!.GetFileSystemInfos(), entry => entry.Name.StartsWith($".{Path.GetFileName(pages.Path)}.pull-", StringComparison.Ordinal));
        return Directory.EnumerateFiles(pages.Path, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(pages.Path, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
    }

    /// <summary>The pull failed for this reason, and the folder is as it was.</summary>
    public static async Task RefusesAsync(this DocsSite site, string reason, PullSettings? settings = null, string? index = null)
    {
        using var pages = new PagesOnDisk().With("boats.md", "# My boats").With("overlay/boats.md", "# Ours");
        var before = pages.Read();

        var run = await site.PullAsync(pages, settings, index);

        Assert.Equal(1, run.Code);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, pages.Read());
    }
}
