using System.Text;
using ApiDocs.Mutations.Breaking;

namespace ApiDocs.Mutations.Copy;

/// <summary>A copy of the repository in which each chosen spot has a switch, and each project of tests a runner in place of its own start.</summary>
internal sealed class BrokenCopy(string root, string folder)
{
    private static readonly string[] Left = ["bin", "obj", "artifacts", ".git", ".vs", ".idea"];

    public string PathOf(string file) => Path.Combine(folder, file);

    public void Make()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        CopyInto(new DirectoryInfo(root), folder);
        foreach (var project in Rooms.Folders.Select(room => string.Join('/', room.Folder.Split('/').Take(2))).Distinct())
        {
            File.WriteAllText(PathOf($"{project}/Breakage.cs"), Inside("Breakage"));
        }

        foreach (var tests in Rooms.Tests)
        {
            File.WriteAllText(PathOf($"tests/{tests}/BreakageRunner.cs"), Inside("BreakageRunner"));
        }
    }

    /// <summary>Writes the broken files anew; a site's number is its place in the list.</summary>
    public void Break(IReadOnlyList<Site> sites, IEnumerable<string> files)
    {
        var byFile = sites.Select((site, number) => (Site: site, Number: number)).ToLookup(one => one.Site.File);
        foreach (var file in files)
        {
            var text = new StringBuilder(File.ReadAllText(Path.Combine(root, file)));
            foreach (var (site, number) in byFile[file].OrderByDescending(one => one.Site.Span.Start))
            {
                text.Remove(site.Span.Start, site.Span.Length).Insert(site.Span.Start, site.Switched(number));
            }

            var (path, whole) = (PathOf(file), text.ToString());
            if (File.ReadAllText(path) != whole)
            {
                File.WriteAllText(path, whole);
            }
        }
    }

    private static void CopyInto(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(to, file.Name));
        }

        foreach (var below in from.EnumerateDirectories().Where(below => !Left.Contains(below.Name) && below.LinkTarget is null))
        {
            CopyInto(below, Path.Combine(to, below.Name));
        }
    }

    private static string Inside(string name)
    {
        using var reader = new StreamReader(typeof(BrokenCopy).Assembly.GetManifestResourceStream(name + ".cs")!);
        return reader.ReadToEnd();
    }
}
