namespace AssetPay.Load;

/// <summary>The ways in which an answer fails.</summary>
internal enum Failure
{
    None,
    ResetBefore,
    ResetAfter,
    StalledHeaders,
    StalledBody,
    CutBody,
    CutJson,
    Page200,
    Redirect,
    Page408,
    Page429,
    Page502,
    ServerError,
    ErrorUnder200,
    Degraded,
    RateLimited,
    Misfit,
    Oversized,
}

/// <summary>Which answer fails, how, and whether the call is carried out before: at random, from a seed.</summary>
internal sealed class Mischief(int percent, int seed)
{
    private static readonly Failure[] _all = [.. Enum.GetValues<Failure>().Where(failure => failure != Failure.None)];

    private readonly Random _random = new(seed);

    public (Failure Failure, bool IsCarriedOut) Next()
    {
        lock (_random)
        {
            var failure = _random.Next(100) < percent ? _all[_random.Next(_all.Length)] : Failure.None;
            return (failure, failure switch
            {
                Failure.None or Failure.ResetAfter or Failure.StalledHeaders or Failure.StalledBody or Failure.CutBody or Failure.CutJson or Failure.Misfit or Failure.Oversized => true,
                Failure.Page200 or Failure.Redirect or Failure.Page408 or Failure.Page502 or Failure.ServerError => _random.Next(2) == 0,
                _ => false,
            });
        }
    }

    /// <summary>Whether a connection is refused.</summary>
    public bool Refuses()
    {
        lock (_random)
        {
            return _random.Next(100) < percent;
        }
    }
}
