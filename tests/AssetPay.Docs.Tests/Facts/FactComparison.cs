using System.Text;

namespace ApiDocs.Tests.Facts;

/// <summary>What the page states and the model lacks, and what the model has and the page does not state.</summary>
internal sealed record FactComparison(IReadOnlyList<string> Missing, IReadOnlyList<string> Invented, IReadOnlyList<string> Doubled)
{
    public bool Agrees => Missing.Count == 0 && Invented.Count == 0 && Doubled.Count == 0;

    public static FactComparison Of(IEnumerable<string> facts, IEnumerable<string> model)
    {
        var stated = facts.Distinct().ToList();
        var known = model.ToList();
        return new(
            [.. stated.Except(known)],
            [.. known.Except(stated)],
            [.. known.GroupBy(line => line).Where(lines => lines.Count() > 1).Select(lines => lines.Key)]);
    }

    public static void RequireAgreement(IEnumerable<string> facts, IEnumerable<string> model)
    {
        var comparison = Of(facts, model);
        if (!comparison.Agrees)
        {
            Assert.Fail(comparison.ToString());
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder("The model and the hand-written facts disagree.\n");
        Append(text, "missing (the page states it, the model lacks it)", '-', Missing);
        Append(text, "invented (the model has it, the page does not state it)", '+', Invented);
        Append(text, "doubled (the model has it more than once)", '*', Doubled);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string title, char mark, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        text.Append(lines.Count).Append(' ').Append(title).Append(":\n");
        foreach (var line in lines)
        {
            text.Append("  ").Append(mark).Append(' ').Append(line).Append('\n');
        }
    }
}
