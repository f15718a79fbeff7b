using System.Globalization;

namespace Footprint;

/// <summary>How large a program with the emitted client is beside the same written by hand, and whether what it does not use is gone.</summary>
internal static class PublishedReport
{
    private const double Most = 1.15;

    // The bare caller sells. The lookup of a sale belongs to it; nothing else of the client does.
    private static readonly string[] Used = ["SellItemsCall", "GetSelfTradeCall"];
    private static readonly string[] Unused = ["CancelBuyItem", "CancelWithdrawalItem", "InitiateDeposit", "InitiateWithdrawal", "ListSelfTrades", "UserTokenClaims", "JsonResolver", "ApiCallbackReceiver", "ApiPages", "RateHandler"];

    public static int Print(string caller, string peer)
    {
        var (ours, theirs) = (new PublishedProgram(caller), new PublishedProgram(peer));
        var ratio = (double)ours.Size / theirs.Size;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"   {ours.Name} {ours.Size:N0} bytes, {theirs.Name} {theirs.Size:N0} bytes: {ratio:0.000}x, at most {Most}x"));
        string[] problems =
        [
            .. Used.Where(name => !ours.Has(name)).Select(name => $"{name} is used, but not found in the program: look for another name."),
            .. Unused.Where(ours.Has).Select(name => $"{name} is not used, and has not been trimmed away."),
            .. ratio > Most ? ["the program is too large."] : Array.Empty<string>(),
        ];
        foreach (var problem in problems)
        {
            Console.WriteLine($"   FAIL {problem}");
        }

        return problems.Length == 0 ? 0 : 1;
    }
}
