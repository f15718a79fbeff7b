using System.Globalization;
using ApiDocs.Flow;
using ApiDocs.Fuzzing.Driving;

namespace ApiDocs.Fuzzing.Pages.Judging;

/// <summary>Exceptions: those that the compiler would tell of (CS8785), those that the generator tells of itself, and those that nobody does.</summary>
internal static class Faults
{
    public static IEnumerable<Complaint> Of(ClientRun run, Thrown thrown)
    {
        if (thrown.Heard.Count > 0)
        {
            return [thrown.Heard[0]];
        }

        return run.Exception is { } exception
            ? [new("the generator failed", exception.ToString())]
            : run.Diagnostics.Where(diagnostic => diagnostic.Id == Rules.ClientFailed.Id).Select(diagnostic => new Complaint("the client could not be made", diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }
}
