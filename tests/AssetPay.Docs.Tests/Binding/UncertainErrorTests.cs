namespace ApiDocs.Tests.Binding;

/// <summary>Errors after which nobody knows whether the call was carried out: who takes one for a no pays twice.</summary>
public sealed class UncertainErrorTests
{
    [Theory]
    [InlineData("| 500 | `BROKEN` | Something broke |")]
    [InlineData("| 504 | `BANK_TIMEOUT` | The bank did not answer in time |")]
    [InlineData("| 503 | `NODE_TIMEOUT` | The boat may have been launched |")]
    [InlineData("| 502 | `NO_PILOT` | The launch may or may not have been made; look it up before you launch again. |")]
    [InlineData("| 409 | `SENT` | The boat was sent and its outcome is not known yet. Do not retry. |")]
    [InlineData("| 409 | `PENDING` | The launch might still go through |")]
    [InlineData("| 409 | `LOST` | It is not known whether the boat has left |")]
    [InlineData("| 409 | `OUTCOME_UNKNOWN` | Ask the harbour |")]
    public void An_error_can_leave_it_open(string row) => Assert.Equal([row.Split('`')[1]], Uncertain(row));

    [Theory]
    [InlineData("| 503 | `CLOSED` | The harbour is closed for now |")]
    [InlineData("| 502 | `NO_OFFER` | The offer could not be sent |")]
    [InlineData("| 400 | `BAD_BOAT` | The boat may be of another kind |")]
    [InlineData("| 400 | `UNKNOWN_STATUS` | The status is unknown |")]
    public void Most_errors_are_a_no(string row) => Assert.Empty(Uncertain(row));

    private static IEnumerable<string> Uncertain(string row) =>
        InventedDocs.Of(("boats.md", InventedDocs.BoatPage(more: $"## Errors\n\n| HTTP | Key | When |\n| --- | --- | --- |\n{row}\n"))).Model.UncertainKeys;
}
