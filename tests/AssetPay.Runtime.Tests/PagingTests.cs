namespace ApiDocs.Runtime.Tests;

/// <summary>The walk through pages, with a list in memory in the place of an API.</summary>
public sealed class PagingTests
{
    private const int Enough = 50;

    private readonly List<Asked> _asked = [];

    [Theory]
    [InlineData("1 2 | 3", "a", "1 2 3")]
    [InlineData("1 |  | 2", "a b", "1 2")]
    [InlineData("", "", "")]
    public async Task A_cursor_leads_from_page_to_page_over_empty_ones(string pages, string cursors, string expected) =>
        Assert.Equal(expected, await ByCursor(pages, cursors));

    [Theory]
    [InlineData("1 | 2", "a a", "1 2")]
    [InlineData("1 | 2 | 3", "a b a", "1 2 3")]
    public async Task A_cursor_that_repeats_ends_the_walk(string pages, string cursors, string expected) =>
        Assert.Equal(expected, await ByCursor(pages, cursors));

    [Fact]
    public async Task An_empty_cursor_is_none() => Assert.Equal("1", await ByCursor("1 | 2", "_"));

    [Fact]
    public async Task An_answer_that_says_that_nothing_follows_is_the_last_whatever_its_cursor() =>
        Assert.Equal("1", await ByCursor("1 | 2", "a", hasMore: false));

    [Fact]
    public async Task A_cursor_can_be_a_number()
    {
        var all = ApiPages.ByCursor(
            new Asked(),
            (asked, _) => Send(asked, asked.Number is { } before ? before - 1 : 5),
            static answer => new ApiPage<int>([(int)answer]),
            static asked => asked.Number,
            static answer => answer > 3 ? (long?)answer : null,
            static (asked, cursor) => asked with { Number = cursor },
            default);

        Assert.Equal("5 4 3", await Joined(all));
    }

    [Theory]
    [InlineData(5, 2, 1, "1 2 3 4 5", 3)]
    [InlineData(4, 2, 1, "1 2 3 4", 3)]
    [InlineData(5, 2, 0, "1 2 3 4 5", 3)]
    [InlineData(0, 2, 1, "", 1)]
    public async Task Pages_with_numbers_end_at_a_short_or_an_empty_one(int count, int size, int first, string expected, int calls)
    {
        Assert.Equal(expected, await ByNumber(count, size, first));
        Assert.Equal(calls, _asked.Count);
    }

    [Theory]
    [InlineData(4, true, false, false, 2)]
    [InlineData(4, false, true, false, 2)]
    [InlineData(4, false, false, true, 2)]
    public async Task Pages_with_numbers_end_where_the_answer_says_so(int count, bool tellsTotal, bool tellsPages, bool tellsMore, int calls)
    {
        Assert.Equal("1 2 3 4", await ByNumber(count, 2, 1, tellsTotal, tellsPages, tellsMore));
        Assert.Equal(calls, _asked.Count);
    }

    [Fact]
    public async Task A_short_page_is_not_the_last_when_the_answer_counts_more()
    {
        var all = ApiPages.ByNumber(
            new Asked(), (asked, _) => Send(asked, asked.Number ?? 1), static number => new ApiPage<long>(number <= 3 ? [number] : []) { Total = 6 },
            static asked => asked.Number, static _ => 2, static (asked, number) => asked with { Number = number }, 1, default);

        Assert.Equal("1 2 3", await Joined(all));
    }

    [Fact]
    public async Task A_walk_that_begins_at_a_later_page_counts_from_there() => Assert.Equal("3 4 5 6", await ByNumber(6, 2, 1, tellsTotal: true, from: 2));

    [Fact]
    public async Task A_server_that_gives_the_first_page_for_ever_ends_the_walk()
    {
        var all = ApiPages.ByNumber(
            new Asked(), (asked, _) => Send(asked, 0), static _ => new ApiPage<int>([1, 2]) { HasMore = true },
            static asked => asked.Number, static _ => 2, static (asked, number) => asked with { Number = number }, 1, default);

        Assert.Equal("1 2", await Joined(all));
        Assert.Equal(2, _asked.Count);
    }

    [Theory]
    [InlineData(5, 2L, false, "1 2 3 4 5", "- 2 4")]
    [InlineData(4, 2L, false, "1 2 3 4", "- 2 4")]
    [InlineData(4, 2L, true, "1 2 3 4", "- 2")]
    [InlineData(5, null, false, "1 2 3 4 5", "- 2 4 5")]
    public async Task An_offset_moves_on_by_what_was_received(int count, long? size, bool tellsTotal, string expected, string offsets)
    {
        var all = ApiPages.ByOffset(
            new Asked(), (asked, _) => Send(asked, asked.Number ?? 0),
            offset => new ApiPage<int>([.. Enumerable.Range(1, count).Skip((int)offset).Take(2)]) { Total = tellsTotal ? count : null },
            static asked => asked.Number, _ => size, static (asked, offset) => asked with { Number = offset }, default);

        Assert.Equal(expected, await Joined(all));
        Assert.Equal(offsets, string.Join(" ", _asked.Select(asked => asked.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-")));
    }

    [Fact]
    public async Task Each_walk_begins_anew()
    {
        var all = Cursor("1 | 2", "a", null);

        Assert.Equal(("1 2", "1 2"), (await Joined(all), await Joined(all)));
        Assert.Equal(4, _asked.Count);
    }

    [Fact]
    public async Task What_a_call_throws_comes_to_the_walk_after_the_entries_before()
    {
        var seen = new List<string>();
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var item in Cursor("1 | !", "a", null))
                seen.Add(item);
        });

        Assert.Equal(("1", "broken"), (Assert.Single(seen), exception.Message));
    }

    [Fact]
    public async Task Both_tokens_cancel_the_walk()
    {
        using var source = new CancellationTokenSource();
        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in Cursor("1 | 2", "a", null).WithCancellation(source.Token))
                await source.CancelAsync();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Joined(Cursor("1 | 2", "a", null, source.Token)));
        Assert.Single(_asked);
    }

    private Task<string> ByCursor(string pages, string cursors, bool? hasMore = null) => Joined(Cursor(pages, cursors, hasMore));

    /// <summary>Pages divided by bars; the cursors that they give in turn ("_": an empty one), and then none.</summary>
    private IAsyncEnumerable<string> Cursor(string pages, string cursors, bool? hasMore, CancellationToken cancellationToken = default)
    {
        var texts = pages.Split('|').Select(page => page.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var given = cursors.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(cursor => cursor.Trim('_')).ToList();
        return ApiPages.ByCursor(
            new Asked(),
            (asked, token) => token.IsCancellationRequested ? Task.FromCanceled<int>(token) : Page(asked),
            number => texts[number] is ["!"] ? throw new InvalidOperationException("broken") : new ApiPage<string>(texts[number]) { HasMore = hasMore },
            static asked => asked.Cursor,
            number => number < given.Count ? given[number] : null,
            static (asked, cursor) => asked with { Cursor = cursor, Number = (asked.Number ?? 0) + 1 },
            cancellationToken);

        Task<int> Page(Asked asked) => Send(asked, (int)(asked.Number ?? 0));
    }

    private Task<string> ByNumber(int count, int size, int first, bool tellsTotal = false, bool tellsPages = false, bool tellsMore = false, long? from = null) => Joined(ApiPages.ByNumber(
        new Asked { Number = from },
        (asked, _) => Send(asked, asked.Number ?? first),
        number => new ApiPage<int>([.. Enumerable.Range(1, count).Skip((int)(number - first) * size).Take(size)])
        {
            Total = tellsTotal ? count : null, Pages = tellsPages ? (count + size - 1) / size : null, HasMore = tellsMore ? (number - first + 1) * size < count : null,
        },
        static asked => asked.Number,
        _ => size,
        static (asked, number) => asked with { Number = number },
        first,
        default));

    private Task<T> Send<T>(Asked asked, T answer)
    {
        _asked.Add(asked);
        Assert.True(_asked.Count < Enough, "the walk has no end");
        return Task.FromResult(answer);
    }

    private static async Task<string> Joined<T>(IAsyncEnumerable<T> all)
    {
        var items = new List<T>();
        await foreach (var item in all)
            items.Add(item);

        return string.Join(" ", items);
    }

    private sealed record Asked
    {
        public string? Cursor { get; init; }

        public long? Number { get; init; }
    }
}
