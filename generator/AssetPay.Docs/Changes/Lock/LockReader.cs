using System.Globalization;
using ApiDocs.Flow;
using ApiDocs.Pages;
using ApiDocs.Parsing;

namespace ApiDocs.Changes;

/// <summary>A lock file as it was read. Trouble: why it could not be, and where; then there is no contract.</summary>
public sealed record LockReading(Contract? Contract, EquatableArray<LockedPart> Places, string? Trouble, Place TroubleAt)
{
    /// <summary>Where the file speaks of a part.</summary>
    public Place PlaceOf(string? address)
    {
        foreach (var part in Places)
        {
            if (part.Address == address)
            {
                return part.Place;
            }
        }

        return Place.Start;
    }
}

public sealed record LockedPart(string Address, Place Place);

/// <summary>Reads a lock file by the reader that reads the pages' examples: in a build there is no other.</summary>
public static class LockReader
{
    public static LockReading Read(string text)
    {
        var page = new PageText(LockFile.Name, text) { Budget = new(isOpen: true) };
        var passage = new PassageBuilder(page, 0).Add(text, 0).Build();
        var nodes = SampleReader.Read(passage, page.StartOf(0), out var trouble);
        if (trouble is not null)
        {
            return Failed($"it is not JSON: {trouble.What}", passage.PlaceOf(Math.Min(trouble.Index, text.Length), 0));
        }

        var root = nodes.FirstOrDefault();
        if (root?.Member(LockFile.VersionMember) is not { Kind: SampleKind.Number } version || root.Member(LockFile.PartsMember) is not { Kind: SampleKind.Array } parts)
        {
            return Failed($"it has no \"{LockFile.VersionMember}\" and \"{LockFile.PartsMember}\"", Place.Start);
        }

        return version.Text == LockFile.Version.ToString(CultureInfo.InvariantCulture)
            ? Parts(parts.Items)
            : Failed($"it is of version {version.Text}, and version {LockFile.Version.ToString(CultureInfo.InvariantCulture)} is known", version.Place);
    }

    private static LockReading Parts(EquatableArray<SampleNode> lines)
    {
        var parts = new Dictionary<(PartKind, string, string), ContractPart>();
        var places = new List<LockedPart>();
        foreach (var line in lines)
        {
            if (PartOf(line) is not { } part)
            {
                return Failed("this line says of no part what it is", line.Place);
            }

            if (TroubleOf(part) is { } trouble)
            {
                return Failed(trouble, line.Place);
            }

            if (parts.TryGetValue((part.Kind, part.Of, part.Name), out var twin))
            {
                if (twin != part)
                {
                    return Failed($"'{part.Address}' stands here for the second time and says something else", line.Place);
                }

                continue;
            }

            parts.Add((part.Kind, part.Of, part.Name), part);
            places.Add(new(part.Address, line.Place));
        }

        return new(Contract.Of(parts.Values), places.ToEquatableArray(), null, default);
    }

    private static ContractPart? PartOf(SampleNode line)
    {
        if (line.Kind != SampleKind.Object || line.Members.IsEmpty || LockFile.KindOf(line.Members[0].Name) is not { } kind
            || line.Members.Any(member => member.Value.Kind != SampleKind.String))
        {
            return null;
        }

        return new(
            kind,
            line.Member(LockFile.OfMember)?.Text ?? "",
            line.Members[0].Value.Text,
            line.Members.Skip(1).Where(member => member.Name != LockFile.OfMember).Select(member => new Aspect(member.Name, member.Value.Text)).ToEquatableArray());
    }

    /// <summary>What no lock says that was written of pages; who compares relies on it.</summary>
    private static string? TroubleOf(ContractPart part) =>
        part.Name.Length == 0 && !IsNameOfJson(part.Kind) ? $"the {LockFile.WordOf(part.Kind)} of this line has no name"
        : part.Of.Length == 0 && IsInside(part.Kind) ? $"this line does not say of which operation or type '{part.Name}' is"
        : part.Aspects.Any(aspect => aspect.Name.Length == 0) ? $"'{part.Address}' has something without a name"
        : null;

    // Members of JSON may be called by no character at all, and values may be one.
    private static bool IsNameOfJson(PartKind kind) => kind is PartKind.Parameter or PartKind.Member or PartKind.Value;

    private static bool IsInside(PartKind kind) =>
        kind is PartKind.Parameter or PartKind.Raises or PartKind.Rate or PartKind.Paging or PartKind.Member or PartKind.Value or PartKind.Rule;

    private static LockReading Failed(string trouble, Place place) => new(null, default, trouble, place);
}
