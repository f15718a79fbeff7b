namespace ApiDocs.Runtime.Tests.Limits;

/// <summary>A gate that answers one request after the other as a test lists it; the last entry stands for all that follow.</summary>
internal sealed class ScriptedGate(params Func<ApiRateRequest, CancellationToken, ValueTask<ApiRatePass>>[] answers) : ApiRateGate
{
    internal List<ApiRateRequest> Requests { get; } = [];

    internal int Open { get; private set; }

    internal static Func<ApiRateRequest, CancellationToken, ValueTask<ApiRatePass>> Refuse(double seconds) =>
        (_, _) => new(ApiRatePass.Refused("5 requests in 60 s", TimeSpan.FromSeconds(seconds)));

    internal static Func<ApiRateRequest, CancellationToken, ValueTask<ApiRatePass>> Let { get; } = (_, _) => new(default(ApiRatePass));

    public override async ValueTask<ApiRatePass> EnterAsync(ApiRateRequest request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        var pass = await answers[Math.Min(Requests.Count, answers.Length) - 1](request, cancellationToken);
        Open += pass.IsGranted ? 1 : 0;
        return pass.IsGranted ? ApiRatePass.Granted(new Closing(this)) : pass;
    }

    private sealed class Closing(ScriptedGate gate) : IDisposable
    {
        public void Dispose() => gate.Open--;
    }
}
