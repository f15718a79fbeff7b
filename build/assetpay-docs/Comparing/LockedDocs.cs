using System.Text;
using ApiDocs.Changes;
using ApiDocs.Tool.Reading;

namespace ApiDocs.Tool.Comparing;

/// <summary>A folder of pages and the lock in it.</summary>
internal sealed class LockedDocs
{
    private readonly string _text;

    public LockedDocs(DocsReading reading)
    {
        Location = Path.Combine(reading.Folder, LockFile.Name).Replace('\\', '/');
        Contract = DiffReport.ContractIn(reading);
        _text = LockWriter.Write(Contract);
        if (!File.Exists(Location))
        {
            return;
        }

        var old = File.ReadAllText(Location);
        var locked = LockReader.Read(old);
        Trouble = locked.Trouble is { } trouble ? $"{Location}({locked.TroubleAt.Line + 1},{locked.TroubleAt.Column + 1}): {trouble}" : null;
        Changes = locked.Contract is { } accepted ? [.. ContractDiff.Compare(accepted, Contract)] : [];
        // A checkout may have turned the line ends.
        IsUpToDate = old.ReplaceLineEndings("\n") == _text;
    }

    public string Location { get; }

    public Contract Contract { get; }

    /// <summary>Why the lock that is there could not be read.</summary>
    public string? Trouble { get; }

    public IReadOnlyList<Change> Changes { get; } = [];

    public bool IsUpToDate { get; }

    /// <summary>The new lock is there as a whole, or the old one is.</summary>
    public void Write()
    {
        var half = $"{Location}.{Guid.NewGuid():n}.tmp";
        try
        {
            File.WriteAllText(half, _text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(half, Location, overwrite: true);
        }
        finally
        {
            File.Delete(half);
        }
    }
}
