namespace ApiDocs.Binding.Paging;

/// <summary>What the members that divide a list into pages are called, whatever the spelling: <c>next_page_token</c>, <c>nextPageToken</c>.</summary>
internal static class PagingNames
{
    private static readonly HashSet<string> s_cursors = new(StringComparer.OrdinalIgnoreCase)
    {
        "cursor", "pagecursor", "nextcursor", "startcursor", "pagetoken", "nexttoken", "nextpagetoken", "continuationtoken", "continuation", "marker", "scrollid",
    };

    private static readonly HashSet<string> s_windows = new(StringComparer.OrdinalIgnoreCase)
    {
        "before", "after",
    };

    private static readonly HashSet<string> s_next = new(StringComparer.OrdinalIgnoreCase)
    {
        "nextcursor", "nexttoken", "nextpagetoken", "nextpagecursor", "nextcontinuationtoken", "continuationtoken", "nextmarker", "endcursor", "nextscrollid", "scrollid", "cursornext",
    };

    // Only beside a list's totals: alone they could be anything.
    private static readonly HashSet<string> s_nextInside = new(StringComparer.OrdinalIgnoreCase)
    {
        "cursor", "next", "after", "nexttoken", "pagetoken", "token", "marker",
    };

    private static readonly HashSet<string> s_containers = new(StringComparer.OrdinalIgnoreCase)
    {
        "meta", "metadata", "pagination", "paging", "pageinfo", "responsemetadata", "cursors", "listmetadata", "pager", "page",
    };

    private static readonly HashSet<string> s_pages = new(StringComparer.OrdinalIgnoreCase)
    {
        "page", "pagenumber", "pageno", "pagenum", "pageindex", "currentpage",
    };

    private static readonly HashSet<string> s_offsets = new(StringComparer.OrdinalIgnoreCase)
    {
        "offset", "skip", "startindex",
    };

    private static readonly HashSet<string> s_sizes = new(StringComparer.OrdinalIgnoreCase)
    {
        "limit", "perpage", "pagesize", "size", "take", "count", "itemsperpage", "maxresults", "pagelimit", "first", "top", "resultsperpage", "maxitems",
    };

    private static readonly HashSet<string> s_totals = new(StringComparer.OrdinalIgnoreCase)
    {
        "total", "totalcount", "totalitems", "totalresults", "totalrecords", "totalentries", "totalelements", "itemcount", "itemstotal",
    };

    private static readonly HashSet<string> s_pageTotals = new(StringComparer.OrdinalIgnoreCase)
    {
        "pages", "totalpages", "pagecount", "pagestotal", "lastpage", "numpages", "numberofpages", "maxpage",
    };

    private static readonly HashSet<string> s_more = new(StringComparer.OrdinalIgnoreCase)
    {
        "hasmore", "hasnext", "hasnextpage", "more", "morepages", "hasmorepages", "hasmoreitems",
    };

    private static readonly HashSet<string> s_lists = new(StringComparer.OrdinalIgnoreCase)
    {
        "items", "data", "results", "records", "entries", "list", "rows", "content", "values", "elements", "objects",
    };

    public static bool IsCursor(string name) => s_cursors.Contains(Even(name));

    public static bool IsWindow(string name) => s_windows.Contains(Even(name));

    public static bool IsPage(string name) => s_pages.Contains(Even(name));

    public static bool IsOffset(string name) => s_offsets.Contains(Even(name));

    public static bool IsSize(string name) => s_sizes.Contains(Even(name));

    public static bool IsContainer(string name) => s_containers.Contains(Even(name));

    public static bool IsTotal(string name) => s_totals.Contains(Even(name));

    public static bool IsPageTotal(string name) => s_pageTotals.Contains(Even(name));

    public static bool IsMore(string name) => s_more.Contains(Even(name));

    public static bool IsUsualList(string name) => s_lists.Contains(Even(name));

    /// <summary>Whether a member of an answer is what a request's cursor takes: <c>nextBefore</c> for <c>before</c>, else one that can be no other.</summary>
    public static bool IsNext(string name, string sent, bool isInside)
    {
        var (next, own) = (Even(name), Even(sent));
        return Is(next, "next" + own) || (isInside && Is(next, own))
            || (!s_windows.Contains(own) && (s_next.Contains(next) || Is(next, own) || (isInside && s_nextInside.Contains(next))))
            || (Is(own, "after") && (Is(next, "endcursor") || Is(next, "nextcursor")));
    }

    /// <summary>Whether a member of an answer speaks of a next page at all.</summary>
    public static bool IsAnyNext(string name) => Even(name) is var even && (s_next.Contains(even) || Is(even, "nextbefore") || Is(even, "nextafter"));

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string Even(string name)
    {
        foreach (var c in name)
        {
            if (!IsOfWord(c))
            {
                return new([.. name.Where(IsOfWord)]);
            }
        }

        return name;
    }

    private static bool IsOfWord(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
