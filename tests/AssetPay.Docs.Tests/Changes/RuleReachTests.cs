using ApiDocs.Changes;

namespace ApiDocs.Tests.Changes;

/// <summary>A new rule on several fields breaks those who did what the old contract let them do, and nobody else.</summary>
public sealed class RuleReachTests
{
    private const string Boat = """{"parameter": "boat", "of": "GET /log", "in": "query", "type": "string"}""";
    private const string BoatAlways = """{"parameter": "boat", "of": "GET /log", "in": "query", "type": "string", "required": "yes"}""";
    private const string BoatByDefault = """{"parameter": "boat", "of": "GET /log", "in": "query", "type": "string", "required": "yes", "default": "all"}""";
    private const string Crew = """{"parameter": "crew", "of": "GET /log", "in": "query", "type": "string"}""";
    private const string Pier = """{"parameter": "pier", "of": "GET /log", "in": "query", "type": "string"}""";

    [Theory]
    [InlineData(Boat + "," + Crew, "boat, crew", "\"given\": \"at least one\"", "rule-added")]
    [InlineData(BoatAlways, "boat, crew", "\"given\": \"exactly one\"", "rule-kept")]
    [InlineData(BoatAlways + "," + Crew, "boat, crew", "\"given\": \"at least one\"", "rule-kept")]
    [InlineData(BoatAlways + "," + Crew, "boat, crew", "\"given\": \"at most one\"", "rule-added")]
    [InlineData(BoatByDefault + "," + Crew, "boat, crew", "\"given\": \"at least one\"", "rule-added")]
    [InlineData(Boat, "boat, crew", "\"given\": \"at most one\"", "rule-kept")]
    [InlineData(Boat + "," + Crew, "boat with crew", "\"when\": \"all\"", "rule-added")]
    [InlineData(BoatAlways + "," + Crew, "boat with crew", "\"when\": \"all\"", "rule-kept")]
    [InlineData(Boat, "boat with crew", "\"when\": \"all\"", "rule-kept")]
    public void A_rule_is_judged_by_what_was_accepted_before(string fields, string name, string aspect, string rule) =>
        Assert.Equal([rule], Judged(fields, fields + "," + Rule(name, aspect)));

    [Theory]
    [InlineData("boat, crew", "at least one", "boat, crew, pier", "at least one", "rule-kept")]
    [InlineData("boat, crew", "at most one", "boat, crew, pier", "at most one", "rule-added")]
    [InlineData("boat, crew, pier", "at most one", "boat, crew", "at most one", "rule-kept")]
    [InlineData("boat, crew, pier", "exactly one", "boat, crew", "at least one", "rule-added")]
    public void A_rule_on_other_fields_is_kept_where_the_old_one_asked_for_more(string oldName, string oldGiven, string name, string given, string rule)
    {
        const string Fields = Boat + "," + Crew + "," + Pier + ",";

        Assert.Equal([rule, "rule-removed"], Judged(Fields + Rule(oldName, $"\"given\": \"{oldGiven}\""), Fields + Rule(name, $"\"given\": \"{given}\"")));
    }

    private static string Rule(string name, string aspect) => $$"""{"rule": "{{name}}", "of": "GET /log", {{aspect}}}""";

    private static IEnumerable<string> Judged(string old, string now) => ContractDiff.Compare(Lock(old), Lock(now)).Select(change => change.Rule);

    private static Contract Lock(string parts) => LockReader.Read($$"""{"version": 1, "parts": [{"operation": "GET /log"}, {{parts}}]}""").Contract!;
}
