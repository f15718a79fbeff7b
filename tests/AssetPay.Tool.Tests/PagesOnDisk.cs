namespace ApiDocs.Tool.Tests;

/// <summary>A folder of invented pages that lasts as long as a test.</summary>
internal sealed class PagesOnDisk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("docs-tool-");

    public string Path => _folder.FullName;

    public PagesOnDisk With(string page, string text)
    {
        var file = System.IO.Path.Combine(Path, page);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
