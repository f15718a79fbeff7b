using System.Globalization;
using System.Text.RegularExpressions;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Types;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Paging;

/// <summary>
/// Decides whether an operation reads a list page by page, and how: only one that changes nothing is called again and again. What looks like
/// paging and cannot be walked is told.
/// </summary>
internal sealed class PagingBinder(TypeTable table, List<Finding> findings)
{
    private static readonly Regex Money = new(@"\b(?:price|prices|amount|value|worth|cost|sum|USD|EUR)\b|[$€£]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The paging, still without the name of its method.</summary>
    public PagingModel? Bind(EndpointFacts facts, CallClass callClass, TypeRef? response, ObjectDraft? request)
    {
        var answer = AnswerMembers.Of(table.Object(response), table);
        var asked = (request?.Members ?? []).Where(member => member.Deprecated is null && member.In != ParameterIn.Header).ToList();
        var paging = ByCursor(asked, answer) ?? ByNumber(PagingForm.Page, asked.Find(IsPage), answer, facts) ?? ByNumber(PagingForm.Offset, asked.Find(IsOffset), answer, facts);
        if (paging is null)
        {
            return Lost(asked, answer) is { } lost ? Tell(facts, lost.Place, lost.What) : null;
        }

        var moved = asked.First(member => member.WireName == paging.Member);
        if (callClass != CallClass.Read)
        {
            return Tell(facts, moved.Place, $"'{moved.WireName}' asks for a page, but only a call that reads is repeated for the next one");
        }

        var last = facts.Route.Segments.LastOrDefault(segment => segment[0] != '{') ?? "";
        if (PagedList.Find(response, answer, last) is not { } list)
        {
            return answer.Count == 0 && response?.Kind is null or TypeKind.Json
                ? Tell(facts, moved.Place, $"'{moved.WireName}' asks for a page, but no example shows the list that it is of")
                : Tell(facts, moved.Place, $"'{moved.WireName}' asks for a page, but which list of the answer it is of is not to be seen");
        }

        var size = asked.Find(IsSize);
        return paging with
        {
            Items = list.Path,
            Element = list.Element,
            HasMore = PathOf(answer, member => PagingNames.IsMore(member.Name) && member.Member.Type.Kind == TypeKind.Boolean),
            Size = size?.WireName,
            DefaultSize = int.TryParse(size?.Default?.Trim('`', '"', '\''), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : null,
        };
    }

    private static PagingModel? ByCursor(List<MemberDraft> asked, List<AnswerMember> answer)
    {
        var pairs = asked.Where(member => PagingNames.IsCursor(member.WireName) || PagingNames.IsWindow(member.WireName))
            .Select(member => (Sent: member, Next: answer.Find(next => PagingNames.IsNext(next.Name, member.WireName, next.IsInside) && IsSameKind(member, next.Member))))
            .Where(pair => pair.Next is not null).ToList();
        // `before` and `after`, and one `next`: the next page may lie either way.
        if (pairs.Count == 0 || pairs.Select(pair => pair.Next).Distinct().Count() < pairs.Count)
        {
            return null;
        }

        var (sent, next) = pairs[0];
        if (next!.Member.Type == TypeRef.Json)
        {
            // An example of the last page shows no cursor but null: it is what the request takes.
            (next.Member.Type, next.Member.Nullable) = (sent.Type, true);
        }

        return new(PagingForm.Cursor, "", sent.WireName, TypeRef.Json) { Next = next.Path };
    }

    private PagingModel? ByNumber(PagingForm form, MemberDraft? moved, List<AnswerMember> answer, EndpointFacts facts)
    {
        if (moved is null)
        {
            return null;
        }

        var first = form == PagingForm.Page ? FirstPage.Of(moved) : 0;
        if (first is null)
        {
            findings.Add(Finding.Of(Rules.Guess, facts.Page.Path, moved.Place, $"The number of the first page ('{moved.WireName}')", "0; write which it is"));
        }

        return new(form, "", moved.WireName, TypeRef.Json)
        {
            First = first ?? 0,
            Total = PathOf(answer, member => PagingNames.IsTotal(member.Name) && IsCount(member)),
            Pages = form == PagingForm.Page ? PathOf(answer, member => PagingNames.IsPageTotal(member.Name) && IsCount(member)) : default,
        };
    }

    /// <summary>What asks for a page, or tells of one, and has no counterpart.</summary>
    private static (Place Place, string What)? Lost(List<MemberDraft> asked, List<AnswerMember> answer) =>
        asked.Find(member => PagingNames.IsCursor(member.WireName)) is { } sent ? (sent.Place, $"'{sent.WireName}' asks for a page, but no member of the answer gives what to send for the next one")
        : answer.Find(member => PagingNames.IsAnyNext(member.Name)) is { } next ? (next.Member.Place, $"'{next.Name}' tells of a next page, but no parameter takes it")
        : null;

    private PagingModel? Tell(EndpointFacts facts, Place place, string what)
    {
        findings.Add(Finding.Of(Rules.NotRead, facts.Page.Path, place, "paging", what));
        return null;
    }

    private static EquatableArray<string> PathOf(List<AnswerMember> answer, Func<AnswerMember, bool> isMeant) => answer.Find(member => isMeant(member))?.Path ?? default;

    // A sum of money is called "total" too.
    private static bool IsCount(AnswerMember member) => !Money.IsMatch(member.Member.Summary.PlainText)
        && (member.Member.Type.Kind == TypeKind.Integer || (member.IsInside && member.Member.Type.Kind == TypeKind.Decimal));

    private static bool IsPage(MemberDraft member) => PagingNames.IsPage(member.WireName) && IsNumber(member);

    private static bool IsOffset(MemberDraft member) => PagingNames.IsOffset(member.WireName) && IsNumber(member);

    private static bool IsSize(MemberDraft member) => PagingNames.IsSize(member.WireName) && IsNumber(member);

    private static bool IsNumber(MemberDraft member) => member.Type.Kind is TypeKind.Integer or TypeKind.Decimal;

    private static bool IsSameKind(MemberDraft sent, MemberDraft next) =>
        !(sent.Required && IsNumber(sent)) && (next.Type == TypeRef.Json || sent.Type == next.Type || (sent.Type.Kind is TypeKind.String or TypeKind.Uuid && next.Type.Kind is TypeKind.String or TypeKind.Uuid)
        || (IsNumber(sent) && IsNumber(next)) || (sent.Type.Kind == TypeKind.String && IsNumber(next)));
}
