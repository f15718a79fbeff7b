using ApiDocs.Binding;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Covering;

/// <summary>What the statements of each page are held against: the parts of a client, and where each of them was read.</summary>
public sealed class CoverageEvidence
{
    private readonly ModelParts _parts;
    private readonly FactEvidence _facts;
    private readonly Dictionary<string, PlaceIndex> _places;
    private readonly ILookup<string, Place> _told;

    public CoverageEvidence(BindResult bound)
    {
        _parts = new(bound.Model, bound.Sources);
        _facts = new(_parts);
        _places = PlaceIndex.ByPage(bound.Sources);
        _told = bound.Findings.Where(finding => finding.Rule == Rules.NotRead || finding.Rule == Rules.UnknownOperation).ToLookup(finding => finding.Page, finding => finding.Place, StringComparer.Ordinal);
    }

    /// <summary>How much of a page was taken in. <paramref name="now"/>: where in it stands now what stood elsewhere when the client was bound; null: nothing moved.</summary>
    public PageCoverage Cover(Page page, EquatableArray<Statement> statements, Func<Place, Place>? now, CancellationToken cancellationToken)
    {
        var places = _places.TryGetValue(page.Path, out var index) ? index : PlaceIndex.None;
        var judge = new StatementJudge(page, now is null ? places : places.Moved(now), _parts, _facts);
        var told = new HashSet<int>(_told[page.Path].Select(place => (now?.Invoke(place) ?? place).Line));
        var missed = new List<MissedStatement>();
        foreach (var statement in statements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (judge.Lacks(statement) is { } reason)
            {
                missed.Add(new(told.Contains(statement.Place.Line) ? statement with { IsTold = true } : statement, reason));
            }
        }

        return new(page.Path, statements.Count, missed.ToEquatableArray());
    }
}
