using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests.Callbacks;

public sealed class ReceiverTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly List<ApiCallbackNote> _notes = [];

    [Fact]
    public async Task A_decision_that_comes_too_late_changes_nothing_and_is_told()
    {
        await BeLate(late => late.SetResult(ApiCallbackAnswer.Accepted));
        Assert.Contains("was approved after it had been turned down", _notes[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_that_breaks_after_its_time_is_told_too()
    {
        await BeLate(late => late.SetException(new IOException("the purse is away")));
        Assert.Contains("failed after it had been turned down", _notes[1].Message, StringComparison.Ordinal);
        Assert.Equal("the purse is away", _notes[1].Exception!.Message);
    }

    [Fact]
    public async Task A_rejection_of_what_asks_nothing_counts_as_not_handled()
    {
        var answers = new Queue<ApiCallbackAnswer>([ApiCallbackAnswer.Rejected(409, null, null), ApiCallbackAnswer.Accepted]);
        var receiver = Receiver((_, _) => Task.FromResult(answers.Dequeue()));

        Assert.Equal(500, (await Receive(receiver, "b-1")).StatusCode);
        Assert.Equal(200, (await Receive(receiver, "b-1")).StatusCode);
        Assert.Contains("asks for no approval", _notes[0].Exception!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_that_cannot_keep_what_was_handled_does_not_make_it_fail()
    {
        var receiver = Receiver((_, _) => Task.FromResult(ApiCallbackAnswer.Accepted), Options(new BrokenLedger { CanBegin = true }));

        Assert.Equal(200, (await Receive(receiver, "b-1")).StatusCode);
        Assert.Equal([ApiCallbackEvent.Handled, ApiCallbackEvent.NotKept], _notes.Select(note => note.Event));
    }

    [Fact]
    public async Task Without_its_ledger_nothing_is_handled()
    {
        var receiver = Receiver((_, _) => throw new InvalidOperationException("handled"), Options(new BrokenLedger()));

        Assert.Equal(500, (await Receive(receiver, "b-1")).StatusCode);
        Assert.Equal("the ledger is away", Assert.Single(_notes).Exception!.Message);
    }

    [Fact]
    public async Task What_was_begun_is_finished_though_the_caller_goes_away()
    {
        using var caller = new CancellationTokenSource();
        var going = new TaskCompletionSource<ApiCallbackAnswer>();
        var receiver = Receiver((_, cancellationToken) => { caller.Cancel(); Assert.False(cancellationToken.IsCancellationRequested); going.SetResult(ApiCallbackAnswer.Accepted); return going.Task; });
        var body = HarbourCallback.Boat("b-1");

        Assert.Equal(200, (await receiver.ReceiveAsync(body, HarbourCallback.Sign(body, _time), caller.Token)).StatusCode);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => receiver.ReceiveAsync(body, HarbourCallback.Sign(body, _time, "d-2"), caller.Token));
    }

    [Theory]
    [InlineData("b-1", "arrived", "yacht")]
    [InlineData("b-1", "waiting", "ferry")]
    public async Task A_report_that_throws_has_nothing_handled_twice(string id, string state, string kind)
    {
        var handled = 0;
        var receiver = Receiver((_, _) => { handled++; return Task.FromResult(ApiCallbackAnswer.Accepted); }, then: _ => throw new InvalidOperationException("the log is away"));
        var body = HarbourCallback.Boat(id, state, kind);

        Assert.Equal(200, (await receiver.ReceiveAsync(body, HarbourCallback.Sign(body, _time))).StatusCode);
        Assert.Equal(200, (await receiver.ReceiveAsync(body, HarbourCallback.Sign(body, _time, "d-2"))).StatusCode);
        Assert.Equal(401, (await receiver.ReceiveAsync(body, null)).StatusCode);
        Assert.Equal(1, handled);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(302)]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task An_answer_that_decides_nothing_is_not_kept_as_a_decision(int status)
    {
        var answers = new Queue<ApiCallbackAnswer>([new(status), ApiCallbackAnswer.Accepted]);
        var receiver = Receiver((_, _) => Task.FromResult(answers.Dequeue()));
        var body = HarbourCallback.Boat("b-1", "waiting", "ferry");

        Assert.Equal(500, (await receiver.ReceiveAsync(body, HarbourCallback.Sign(body, _time))).StatusCode);
        Assert.Equal(200, (await receiver.ReceiveAsync(body, HarbourCallback.Sign(body, _time, "d-2"))).StatusCode);
        Assert.Contains($"{status}", _notes[0].Exception!.Message, StringComparison.Ordinal);
        Assert.False(new ApiCallbackAnswer(status).IsRejection);
    }

    [Fact]
    public async Task A_delivery_with_gaps_is_told_of_before_it_is_handled()
    {
        var gappy = new ApiCallbackProtocol<System.Text.Json.JsonElement, HarbourCallback>
        {
            Scheme = HarbourCallback.Protocol.Scheme,
            EventKey = HarbourCallback.Protocol.EventKey,
            ReadBody = static (ref System.Text.Json.Utf8JsonReader reader, ApiReadContext context) =>
            {
                var body = System.Text.Json.JsonElement.ParseValue(ref reader);
                context.Missing(ref reader, "price", 0m);
                return body;
            },
            Create = static (facts, body) => new(facts, body),
        };
        var receiver = new ApiCallbackReceiver<HarbourCallback>(gappy, Options(), (_, _) => Task.FromResult(ApiCallbackAnswer.Accepted), _notes.Add);

        Assert.Equal(200, (await Receive(receiver, "b-1")).StatusCode);
        Assert.Equal([ApiCallbackEvent.MissingMembers, ApiCallbackEvent.Handled], _notes.Select(note => note.Event));
        Assert.EndsWith("lacks price.", _notes[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_length_that_is_only_claimed_takes_no_memory()
    {
        var options = Options();
        options.MaxBodySize = 64 * 1024 * 1024;
        var receiver = Receiver((_, _) => Task.FromResult(ApiCallbackAnswer.Accepted), options);
        await receiver.ReceiveAsync(Stream.Null, 1, null);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var receiving = receiver.ReceiveAsync(Stream.Null, options.MaxBodySize, null);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(401, (await receiving).StatusCode);
        Assert.InRange(taken, 0, 1024 * 1024);
    }

    [Fact]
    public void A_time_to_decide_that_no_timer_can_count_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Options().DecisionTimeout = TimeSpan.MaxValue);
        Assert.Throws<ArgumentOutOfRangeException>(() => Options().DecisionTimeout = Timeout.InfiniteTimeSpan);
    }

    [Theory]
    [InlineData(10, 10, 401)]
    [InlineData(10, null, 401)]
    [InlineData(11, 11, 413)]
    [InlineData(11, null, 413)]
    [InlineData(100_000, null, 413)]
    public async Task A_body_is_read_to_its_limit_and_no_further(int length, int? said, int status)
    {
        var options = Options();
        options.MaxBodySize = 10;
        var receiver = Receiver((_, _) => Task.FromResult(ApiCallbackAnswer.Accepted), options);
        using var body = new MemoryStream(new byte[length]);

        Assert.Equal(status, (await receiver.ReceiveAsync(body, said, null)).StatusCode);
        Assert.InRange(body.Position, 0, 11);
    }

    private async Task BeLate(Action<TaskCompletionSource<ApiCallbackAnswer>> end)
    {
        var (begun, late, told) = (new TaskCompletionSource(), new TaskCompletionSource<ApiCallbackAnswer>(), new TaskCompletionSource());
        var receiver = Receiver((_, _) => { begun.SetResult(); return late.Task; }, Options(new ApiCallbackLedger(retention: TimeSpan.FromDays(36_500))), note =>
        {
            if (note.Event == ApiCallbackEvent.DecisionTooLate)
            {
                told.SetResult();
            }
        });
        var body = HarbourCallback.Boat("b-1", "waiting", "ferry");
        var receiving = receiver.ReceiveAsync(body, HarbourCallback.Sign(body, _time));
        await begun.Task;
        while (!receiving.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(9));
            await Task.Yield();
        }

        var answer = await receiving;
        Assert.Equal((409, true), (answer.StatusCode, answer.IsRejection));
        end(late);
        await told.Task;
        Assert.Equal(answer, await receiver.ReceiveAsync(body, HarbourCallback.Sign(body, _time, "d-2")));
        Assert.Equal([ApiCallbackEvent.DecisionTimedOut, ApiCallbackEvent.DecisionTooLate, ApiCallbackEvent.Repeated], _notes.Select(note => note.Event));
    }

    private ApiCallbackReceiver<HarbourCallback> Receiver(Func<HarbourCallback, CancellationToken, Task<ApiCallbackAnswer>> handler, ApiCallbackOptions? options = null, Action<ApiCallbackNote>? then = null) =>
        new(HarbourCallback.Protocol, options ?? Options(), handler, note =>
        {
            lock (_notes)
            {
                _notes.Add(note);
            }

            then?.Invoke(note);
        });

    private ApiCallbackOptions Options(IApiCallbackLedger? ledger = null) => new() { Secrets = [HarbourCallback.Secret], Time = _time, Ledger = ledger };

    private Task<ApiCallbackAnswer> Receive(ApiCallbackReceiver<HarbourCallback> receiver, string id)
    {
        var body = HarbourCallback.Boat(id);
        return receiver.ReceiveAsync(body, HarbourCallback.Sign(body, _time, Guid.NewGuid().ToString()));
    }

    private sealed class BrokenLedger : IApiCallbackLedger
    {
        public bool CanBegin { get; init; }

        public ValueTask<ApiCallbackClaim> TryBeginAsync(string key, CancellationToken cancellationToken) => CanBegin ? new(ApiCallbackClaim.Begun) : throw Away();

        public ValueTask CompleteAsync(string key, ApiCallbackAnswer answer, CancellationToken cancellationToken) => throw Away();

        public ValueTask AbandonAsync(string key, CancellationToken cancellationToken) => throw Away();

        private static IOException Away() => new("the ledger is away");
    }
}
