using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ApiDocs.Mutations.Breaking;

/// <summary>
/// A seeded choice: as many of each room, and in each room of each way, as there are; no two in one another. The lot of a spot hangs on its
/// own words, so that a change of code elsewhere leaves the choice nearly as it was.
/// </summary>
internal static class Choice
{
    public static IReadOnlyList<Site> Choose(IEnumerable<Site> sites, int count, int seed, IReadOnlySet<Site> without)
    {
        var rooms = sites.GroupBy(site => site.Room).OrderBy(room => room.Key, StringComparer.Ordinal).ToList();
        var chosen = new List<Site>();
        for (var i = 0; i < rooms.Count; i++)
        {
            chosen.AddRange(OfRoom(rooms[i], (count * (i + 1) / rooms.Count) - (count * i / rooms.Count), seed, without));
        }

        return chosen;
    }

    private static List<Site> OfRoom(IEnumerable<Site> sites, int count, int seed, IReadOnlySet<Site> without)
    {
        var ways = sites.GroupBy(site => site.Way).OrderBy(way => way.Key)
            .Select(way => new Queue<Site>(way.OrderBy(site => Lot(site, seed)).ThenBy(site => site.Span.Start)))
            .ToList();
        var chosen = new List<Site>();
        while (chosen.Count < count && ways.Exists(way => way.Count > 0))
        {
            foreach (var way in ways)
            {
                while (chosen.Count < count && way.TryDequeue(out var site))
                {
                    if (!without.Contains(site) && !chosen.Exists(other => other.File == site.File && other.Span.OverlapsWith(site.Span)))
                    {
                        chosen.Add(site);
                        break;
                    }
                }
            }
        }

        return chosen;
    }

    private static ulong Lot(Site site, int seed) =>
        BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed} {site.Key}")));
}
