namespace ApiDocs.Generator.Pipeline;

/// <summary>A client beside the folder as it is now: what is told of it stands where the pages say it now.</summary>
internal sealed class SeenClient(BoundClient client, ReadFolder folder)
{
    public BoundClient Client => client;

    public ReadFolder Folder => folder;

    public static SeenClient Of((BoundClient Client, ReadFolder Folder) input, CancellationToken cancellationToken) => new(input.Client, input.Folder);
}
