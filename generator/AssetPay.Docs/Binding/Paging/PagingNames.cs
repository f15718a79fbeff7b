using System.Text.RegularExpressions;

namespace ApiDocs.Binding.Paging;

/// <summary>What the members that divide a list into pages are called, whatever the spelling: <c>next_page_token</c>, <c>nextPageToken</c>.</summary>
internal static class PagingNames
{
    private static readonly string[] s_cursors =
        ["cursor", "pagecursor", "nextcursor", "startcursor", "pagetoken", "nexttoken", "nextpagetoken", "continuationtoken", "continuation", "marker", "scrollid"];

    private static readonly string[] s_windows = ["before", "after"];
    private static readonly string[] s_next =
        ["nextcursor", "nexttoken", "nextpagetoken", "nextpagecursor", "nextcontinuationtoken", "continuationtoken", "nextmarker", "endcursor", "nextscrollid", "scrollid", "cursornext"];

    // Only beside a list's totals: alone they could be anything.
    private static readonly string[] s_nextInside = ["cursor", "next", "after", "nexttoken", "pagetoken", "token", "marker"];
    private static readonly string[] s_containers = ["meta", "metadata", "pagination", "paging", "pageinfo", "responsemetadata", "cursors", "listmetadata", "pager", "page"];
    private static readonly string[] s_pages = ["page", "pagenumber", "pageno", "pagenum", "pageindex", "currentpage"];
    private static readonly string[] s_offsets = ["offset", "skip", "startindex"];
    private static readonly string[] s_sizes =
        ["limit", "perpage", "pagesize", "size", "take", "count", "itemsperpage", "maxresults", "pagelimit", "first", "top", "resultsperpage", "maxitems"];

    private static readonly string[] s_totals = ["total", "totalcount", "totalitems", "totalresults", "totalrecords", "totalentries", "totalelements", "itemcount", "itemstotal"];
    private static readonly string[] s_pageTotals = ["pages", "totalpages", "pagecount", "pagestotal", "lastpage", "numpages", "numberofpages", "maxpage"];
    private static readonly string[] s_more = ["hasmore", "hasnext", "hasnextpage", "more", "morepages", "hasmorepages", "hasmoreitems"];
    private static readonly string[] s_lists = ["items", "data", "results", "records", "entries", "list", "rows", "content", "values", "elements", "objects"];

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
        return next == "next" + own || (isInside && next == own)
            || (!s_windows.Contains(own) && (s_next.Contains(next) || next == own || (isInside && s_nextInside.Contains(next))))
            || (own == "after" && next is "endcursor" or "nextcursor");
    }

    /// <summary>Whether a member of an answer speaks of a next page at all.</summary>
    public static bool IsAnyNext(string name) => s_next.Contains(Even(name)) || Even(name) is "nextbefore" or "nextafter";

    private static string Even(string name) => Regex.Replace(name, "[^A-Za-z0-9]", "").ToLowerInvariant();
}
