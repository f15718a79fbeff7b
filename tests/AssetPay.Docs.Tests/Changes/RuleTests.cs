using ApiDocs.Changes;

namespace ApiDocs.Tests.Changes;

/// <summary>Each line of the table that judges, with an edit of the pages that it is about.</summary>
public sealed class RuleTests
{
    private const string BoatType = "## Boat\n";

    /// <summary>Rule, page, what stands there, what comes in its place, and what is told.</summary>
    private static readonly IReadOnlyList<(string Rule, string Page, string From, string To, string Told)> s_cases =
    [
        ("credential-added", HarbourPages.Launch, "Harbour Key (`x-key` header)", "Captain Key (`x-captain` header)", "Added credential CaptainKey"),
        ("scope-changed", HarbourPages.Launch, "`LAUNCH`", "`HARBOUR_WRITE`", "! Changed POST /boats scope: LAUNCH -> HARBOUR_WRITE"),
        ("scope-ends", HarbourPages.Launch, "**Scope:** `LAUNCH`", "", "Changed POST /boats scope: LAUNCH -> none"),
        ("rate-lowered", HarbourPages.Launch, "60 requests / min", "30 requests / min", "! Changed POST /boats # Verified limit: 60 per 60 s -> 30 per 60 s"),
        ("rate-raised", HarbourPages.Launch, "60 requests / min", "20 requests / sec", "Changed POST /boats # Verified limit: 60 per 60 s -> 20 per 1 s"),
        ("rate-added", HarbourPages.Launch, "60 requests / min |", "60 requests / min |\n| Unverified | 5 requests / min |", "! Added POST /boats # Unverified"),
        ("rate-removed", HarbourPages.Launch, "| Verified | 60 requests / min |", "", "Removed POST /boats # Verified"),
        ("rate-renamed", HarbourPages.Launch, "| Verified |", "| Trusted |", "Renamed POST /boats # Trusted from Verified"),
        ("deprecated", HarbourPages.Launch, "Puts a boat into the water.", "**Deprecated:** use the slipway.", "Changed POST /boats deprecated: no -> yes"),
        ("required-field-added", HarbourPages.Launch, "| `note` |", "| `flag` | string | Yes | Whose it is |\n| `note` |", "! Added POST /boats flag"),
        ("field-added", HarbourPages.Launch, "| `note` |", "| `flag` | string | No | Whose it is |\n| `note` |", "Added POST /boats flag"),
        ("result-field-added", HarbourPages.Types, "  length:", "  mast: number; // How high\n  length:", "Added Boat.mast"),
        ("field-removed", HarbourPages.Launch, "| `note` | string | No | A word |\n", "", "! Removed POST /boats note"),
        ("result-field-removed", HarbourPages.Types, "  length: number; // In metres\n", "", "! Removed Boat.length"),
        ("path-name-changed", HarbourPages.Find, "harbourId", "portId", "Renamed GET /boats/{portId}/list {portId} from harbourId"),
        ("field-renamed", HarbourPages.Launch, "| `note` |", "| `captain_note` |", "! Renamed POST /boats captain_note from note"),
        ("required-begins", HarbourPages.Launch, "| `note` | string | No |", "| `note` | string | Yes |", "! Changed POST /boats note required: no -> yes"),
        ("required-ends", HarbourPages.Launch, "| `name` | string | Yes |", "| `name` | string | No |", "Changed POST /boats name required: yes -> no"),
        ("promise-ends", HarbourPages.Types, "  id: string;", "  id?: string;", "! Changed Boat.id required: yes -> no"),
        ("null-refused", HarbourPages.Launch, "number \\| null", "number", "! Changed POST /boats fee nullable: yes -> no"),
        ("null-begins", HarbourPages.Types, "  length: number;", "  length: number | null;", "! Changed Boat.length nullable: no -> yes"),
        ("null-changed", HarbourPages.Types, "  owner: string | null;", "  owner: string;", "Changed Boat.owner nullable: yes -> no"),
        ("rule-added", HarbourPages.Launch, "| A word |\n", "| A word, required if `fee` is given |\n", "! Added POST /boats & note with fee"),
        ("rule-narrowed", HarbourPages.Log, "At least one of", "Exactly one of", "! Changed GET /log & boat, pier given: at least one -> exactly one"),
        ("rule-kept", HarbourPages.Log, "`leak` or `storm` |", "`leak` |", "Changed GET /log & reason with kind when: leak | storm -> leak"),
        ("rule-removed", HarbourPages.Log, "At least one of `boat` and `pier` must be given.", "", "Removed GET /log & boat, pier"),
        ("paging-removed", HarbourPages.Log, "| `cursor` | string | No | Where to go on |\n", "", "! Removed GET /log > cursor"),
        ("deprecated", HarbourPages.Launch, "| A word |", "| Deprecated, use `name` |", "Changed POST /boats note deprecated: no -> yes"),
        ("default-begins", HarbourPages.Launch, "| A word |", "| A word. Defaults to `ahoy`. |", "Changed POST /boats note default: none -> ahoy"),
        ("default-changed", HarbourPages.Find, "`20`", "`50`", "! Changed GET /boats/{harbourId}/list ? limit default: 20 -> 50"),
        ("limit-narrowed", HarbourPages.Launch, "(max 40 chars)", "(max 30 chars)", "! Changed POST /boats name max length: 40 -> 30"),
        ("limit-widened", HarbourPages.Launch, "(min 1, max 8)", "(min 1, max 12)", "Changed POST /boats crew max items: 8 -> 12"),
        ("pattern-begins", HarbourPages.Launch, "| A word |", "| A word (matches `^[a-z]+$`) |", "! Changed POST /boats note pattern: none -> ^[a-z]+$"),
        ("pattern-begins", HarbourPages.Launch, "| A word |", "| A word (not blank) |", "! Changed POST /boats note not blank: no -> yes"),
        ("pattern-begins", HarbourPages.Launch, "| A word |", "| A word without commas |", "! Changed POST /boats note without: none -> ,"),
        ("type-changed", HarbourPages.Launch, "| `note` | string |", "| `note` | boolean |", "! Changed POST /boats note type: string -> boolean"),
        ("type-added", HarbourPages.Types, BoatType, "## Buoy\n\n```typescript\ninterface Buoy {\n  colour: string; // Its colour\n}\n```\n\n" + BoatType, "Added Buoy"),
        ("value-added", HarbourPages.Launch, "`big`, `small`", "`big`, `storm`, `small`", "Added POST /boats sail = storm"),
        ("result-value-added", HarbourPages.Types, "\"lost\"", "\"lost\" | \"sunk\"", "Added BoatState = sunk"),
        ("result-value-removed", HarbourPages.Types, " | \"lost\"", "", "! Removed BoatState = lost"),
        ("error-added", HarbourPages.Launch, "| 8 | `NO_WATER`", "| 10 | `NO_CREW` | 409 | Nobody sails |\n| 8 | `NO_WATER`", "Added POST /boats ! NO_CREW"),
        ("error-removed", HarbourPages.Launch, "| 8 | `NO_WATER` | 409 | There is no water |", "", "! Removed POST /boats ! NO_WATER"),
        ("error-renamed", HarbourPages.Launch, "`NO_WATER`", "`LOW_TIDE`", "! Renamed POST /boats ! LOW_TIDE from NO_WATER"),
        ("error-code-changed", HarbourPages.Launch, "| 8 |", "| 88 |", "! Changed ! NO_WATER code: 8 -> 88"),
        ("error-status-changed", HarbourPages.Launch, "`NO_WATER` | 409 |", "`NO_WATER` | 422 |", "! Changed ! NO_WATER http: 409 -> 422"),
        ("error-status-not-said", HarbourPages.Launch, "`NO_WATER` | 409 |", "`NO_WATER` | - |", "Changed ! NO_WATER http: 409 -> none"),
    ];

    public static TheoryData<string, string, string, string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string, string, string, string>();
            foreach (var (rule, page, from, to, told) in s_cases)
            {
                data.Add(rule, page, from, to, told);
            }

            return data;
        }
    }

    public static TheoryData<string, string, string, string?, string?> ContractCases
    {
        get
        {
            var data = new TheoryData<string, string, string, string?, string?>();
            foreach (var (there, back, from, to, told, toldBack) in ContractRuleCases.All)
            {
                data.Add($"{there} {back}", from, to, told, toldBack);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_rule_tells_what_it_is_about(string rule, string page, string from, string to, string told)
    {
        var compared = Compared.Of(HarbourPages.All, HarbourPages.With(page, from, to));

        Assert.Contains($"{rule}: {told}", compared.Changes.Select(change => $"{change.Rule}: {Compared.Line(change)}"));
    }

    [Theory]
    [MemberData(nameof(ContractCases))]
    public void Each_rule_tells_it_of_contracts_too(string rules, string from, string to, string? there, string? back)
    {
        var lines = LockWriter.Write(Compared.Of(HarbourPages.All, HarbourPages.All).NewContract);
        Assert.Contains(from, lines, StringComparison.Ordinal);
        var contract = LockReader.Read(lines).Contract!;
        var edited = LockReader.Read(lines.Replace(from, to, StringComparison.Ordinal)).Contract!;

        Assert.Equal(there, Told(rules.Split(' ')[0], contract, edited));
        Assert.Equal(back, Told(rules.Split(' ')[1], edited, contract));
    }

    [Theory]
    [InlineData("pattern-changed", "(matches `^a$`)", "(matches `^b$`)", "! Changed POST /boats note pattern: ^a$ -> ^b$")]
    [InlineData("pattern-changed", "(no commas)", "(no commas, no spaces)", "! Changed POST /boats note without: , -> , ")]
    [InlineData("without-fewer", "(no commas, no spaces)", "(no commas)", "Changed POST /boats note without: ,  -> ,")]
    public void A_rule_of_a_text_that_changes_is_judged_by_what_was_accepted(string rule, string from, string to, string told)
    {
        var old = HarbourPages.With(HarbourPages.Launch, "| A word |", $"| A word {from} |");
        var compared = Compared.Of(old, HarbourPages.With(HarbourPages.Launch, "| A word |", $"| A word {to} |"));

        Assert.Contains($"{rule}: {told}".TrimEnd(), compared.Changes.Select(change => $"{change.Rule}: {Compared.Line(change)}".TrimEnd()));
    }

    [Theory]
    [MemberData(nameof(TwoStates))]
    public void Each_rule_on_what_both_states_have_tells_it(string rule, string old, string now, string told)
    {
        var lines = LockWriter.Write(Compared.Of(HarbourPages.All, HarbourPages.All).NewContract);
        Assert.Contains("\"parts\": [", lines, StringComparison.Ordinal);
        Contract With(string part) => LockReader.Read(lines.Replace("\"parts\": [", $"\"parts\": [{part},", StringComparison.Ordinal)).Contract!;

        Assert.Equal(told, Told(rule, With(old), With(now)));
    }

    public static TheoryData<string, string, string, string> TwoStates => new()
    {
        { "token-life-shortened", ContractRuleCases.Token, ContractRuleCases.Token.Replace("7200", "600", StringComparison.Ordinal), "! Changed token HarbourKey longest life: 7200 s -> 600 s" },
        { "token-life-shortened", ContractRuleCases.LongToken, ContractRuleCases.Token, "! Changed token HarbourKey longest life: none -> 7200 s" },
        { "token-life-lengthened", ContractRuleCases.Token, ContractRuleCases.Token.Replace("7200", "9000", StringComparison.Ordinal), "Changed token HarbourKey longest life: 7200 s -> 9000 s" },
        { "token-life-lengthened", ContractRuleCases.Token, ContractRuleCases.LongToken, "Changed token HarbourKey longest life: 7200 s -> none" },
        { "token-changed", ContractRuleCases.Token, ContractRuleCases.Token.Replace("\"HS256\"", "\"HS512\"", StringComparison.Ordinal), "! Changed token HarbourKey algorithm: HS256 -> HS512" },
        { "token-changed", ContractRuleCases.Token, ContractRuleCases.Token.Replace("berth.pier", "pier", StringComparison.Ordinal), "! Changed token HarbourKey header: alg = HS256, pier = claim berth.pier -> alg = HS256, pier = claim pier" },
        { "grant-changed", ContractRuleCases.Grant, ContractRuleCases.Grant.Replace("owner", "id", StringComparison.Ordinal), "! Changed grant HarbourKey at: owner -> id" },
        { "once-only-key-renamed", OnceOnly("berthNumber"), OnceOnly("berth_number"), "! Renamed POST /boats berth_number from berthNumber" },
        { "once-only-key-removed", OnceOnly("berthNumber"), OnceOnly("colour").Replace("\"string\"", "\"boolean\"", StringComparison.Ordinal), "! Removed POST /boats berthNumber" },
        { "once-only-key-moved", OnceOnly("berthNumber"), OnceOnly("berthNumber").Replace("\"body\"", "\"query\"", StringComparison.Ordinal), "! Changed POST /boats ? berthNumber in: body -> query" },
    };

    private static string OnceOnly(string name) => $$"""{"parameter": "{{name}}", "of": "POST /boats", "in": "body", "type": "string", "once only": "yes"}""";

    [Fact]
    public void Every_rule_has_its_case() => Assert.Equal(
        "", string.Join("\n", ChangeRules.All.Select(rule => rule.Name).Except(s_cases.Select(each => each.Rule)).Except(ContractRuleCases.Rules).Except(["pattern-changed", "without-fewer"]).Except(TwoStates.Select(row => (string)row[0]))));

    private static string? Told(string rule, Contract old, Contract now)
    {
        var changes = ContractDiff.Compare(old, now);
        return changes.FirstOrDefault(change => change.Rule == rule) is { } told ? Compared.Line(told) : changes.IsEmpty ? null : "otherwise " + string.Join("; ", changes.Select(Compared.Line));
    }
}
