namespace ApiDocs.Generator.Pipeline;

/// <summary>
/// A file of the folder as it was read. Read anew it is another one, even when it says the same: what is told of it may stand on other lines.
/// </summary>
internal abstract class ReadFile(string fullPath)
{
    public string FullPath => fullPath;
}
