using ApiDocs.Sandbox;
using ApiDocs.Tests.Dialects;

namespace ApiDocs.OtherVendors.Tests;

/// <summary>
/// Another vendor's pages give another client: folders whose API and dialect are drawn by seed compile without a warning, run against their
/// own sandbox, and say nothing of the vendor that this repository's pages are of.
/// </summary>
public sealed class OtherVendorsTests
{
    private const int FoldersPerCase = 6;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task A_drawn_folder_compiles_and_runs(int part)
    {
        for (var seed = part * FoldersPerCase; seed < (part + 1) * FoldersPerCase; seed++)
        {
            var random = new Random(seed);
            var pages = new DrawnDocs(random).Write(DrawnApi.Draw(random));
            var client = VendorClient.Of(pages);

            var warnings = Said(seed, client.Complaints);
            Assert.True(warnings.Length == 0, warnings);
            Assert.DoesNotContain(client.Texts, text => text.Contains("AssetPay", StringComparison.OrdinalIgnoreCase));
            var failures = Said(seed, await ComplaintsAsync(client));
            Assert.True(failures.Length == 0, failures);
        }
    }

    private static async Task<IReadOnlyList<string>> ComplaintsAsync(VendorClient client)
    {
        var complaints = new List<string>();
        var caller = new VendorCaller(client, ApiSandbox.FromModel(client.Model));
        foreach (var operation in client.Model.Operations)
        {
            if (await caller.TryAsync(operation) is { } message)
            {
                complaints.Add($"{operation.Name}: {message}");
            }
        }

        return complaints;
    }

    private static string Said(int seed, IEnumerable<string> complaints) => string.Join("\n", complaints.Select(complaint => $"seed {seed}: {complaint}"));
}
