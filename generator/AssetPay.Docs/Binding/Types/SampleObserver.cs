using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Types;

/// <summary>
/// Holds the declared types against every example of them. A promised member that a complete example lacks is one that can be
/// missing: a call that went through must not end in an exception about a member that the documentation itself leaves out.
/// </summary>
internal sealed class SampleObserver(TypeTable table, List<Finding> findings)
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly HashSet<SourcePlace> _toldAt = [];
    private readonly Dictionary<(string Page, ObjectDraft Type), List<MemberDraft>> _promised = [];

    public void Observe(SampleNode sample, TypeRef type, string page) => Observe(sample, type, page, null);

    private void Observe(SampleNode sample, TypeRef type, string page, SourcePlace? stated)
    {
        switch (sample.Kind, type.Kind)
        {
            case (SampleKind.Elided, _) or (SampleKind.Null, _) or (_, TypeKind.Json):
                return;
            case (SampleKind.Array, TypeKind.List):
                foreach (var item in sample.Items)
                {
                    Observe(item, type.Element!, page, stated);
                }

                return;
            case (SampleKind.Object, TypeKind.Map):
                foreach (var member in sample.Members)
                {
                    Observe(member.Value, type.Element!, page, stated);
                }

                return;
            case (SampleKind.Object, TypeKind.Object):
                ObserveObject(sample, table.Object(type)!, page);
                return;
            default:
                ObserveScalar(sample, type, page, stated);
                return;
        }
    }

    private void ObserveObject(SampleNode sample, ObjectDraft draft, string page)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var extra in sample.Members.Where(member => shown.Add(member.Name)))
        {
            if (draft.Member(extra.Name) is not { } member)
            {
                continue;
            }

            member.Nullable |= extra.Value.Kind == SampleKind.Null;
            member.SeenAt(page, extra.Place);
            member.Shows(extra.Value);
            if (!member.IsDecided || Agrees(extra.Value.Kind, member.Type.Kind))
            {
                Observe(extra.Value, member.Type, page, member.Places[0]);
            }
        }

        if (!sample.IsPartial)
        {
            TellMissing(sample, shown, draft, page);
        }

        foreach (var extra in sample.Members.Where(member => draft.IsDeclared && draft.Member(member.Name) is null && _told.Add(draft.Name + "." + member.Name)))
        {
            findings.Add(Finding.Of(Rules.Contradiction, page, extra.Place, $"The member '{extra.Name}' of {draft.Name}", "shown", "not declared",
                Named(draft.Declared, draft.Source.Page), "the declaration (the member is kept in AdditionalProperties)"));
        }
    }

    /// <summary>Each member is told once for a page: with a list of thousands of objects, only those are looked for that none of them lacked.</summary>
    private void TellMissing(SampleNode sample, HashSet<string> shown, ObjectDraft draft, string page)
    {
        if (!_promised.TryGetValue((page, draft), out var promised))
        {
            _promised.Add((page, draft), promised = [.. draft.Members.Where(member => member.IsPromised)]);
        }

        foreach (var member in promised.Where(member => !shown.Contains(member.WireName)))
        {
            member.Required = false;
            findings.Add(Finding.Of(Rules.MissingInExample, page, sample.Place, member.WireName, draft.Name));
        }

        promised.RemoveAll(member => !shown.Contains(member.WireName));
    }

    private void ObserveScalar(SampleNode sample, TypeRef type, string page, SourcePlace? stated)
    {
        if (table.Enum(type) is { } known && sample.Kind == SampleKind.String)
        {
            if (!sample.Text.Contains("...") && known.Values.All(value => value.Value != sample.Text) && _told.Add(known.Name + "=" + sample.Text))
            {
                findings.Add(Finding.Of(Rules.Contradiction, page, sample.Place, $"A value of {known.Name}", $"'{sample.Text}'", "not among the declared ones",
                    Named(stated, known.Source.Page), "the declaration (any text is accepted)"));
            }

            return;
        }

        if (!Agrees(sample.Kind, type.Kind) && _toldAt.Add(new(page, sample.Place)))
        {
            findings.Add(Finding.Of(Rules.Contradiction, page, sample.Place, "This value", $"a {Word(sample.Kind)}", $"a {type.Kind}", Named(stated, "its declaration"), "the declaration"));
        }
    }

    private static FindingArgument Named(SourcePlace? stated, string otherwise) => stated is null ? otherwise : stated;

    public static bool Agrees(SampleKind sample, TypeKind type) => type switch
    {
        TypeKind.String or TypeKind.Uuid or TypeKind.DateTime => sample == SampleKind.String,
        TypeKind.Enum => sample is SampleKind.String or SampleKind.Number,
        TypeKind.Integer or TypeKind.Decimal => sample == SampleKind.Number,
        TypeKind.Boolean => sample is SampleKind.True or SampleKind.False,
        TypeKind.List => sample == SampleKind.Array,
        TypeKind.Object or TypeKind.Map => sample == SampleKind.Object,
        _ => true,
    };

    public static string Word(SampleKind kind) => kind is SampleKind.True or SampleKind.False ? "boolean" : kind.ToString().ToLowerInvariant();
}
