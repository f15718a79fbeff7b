namespace ApiDocs.Tool.Pull;

/// <summary>Keeps a second pull out of a folder while the first is at work, in whatever process. A process that is killed leaves it open.</summary>
internal static class PullLock
{
    public static FileStream Take(string file, string folder)
    {
        try
        {
            return new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch (IOException exception) when (File.Exists(file))
        {
            throw new UsageException($"Another pull into '{folder}' is at work; wait until it is done ({exception.Message})");
        }
    }
}
