using ApiDocs.Flow;
using ApiDocs.Generator.Emit;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Generator.Pipeline;
using ApiDocs.Generator.Tests.Harness;
using ApiDocs.Model;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Generator.Tests;

/// <summary>Roslyn's own cost on each keystroke grows with the square of the number of generated files, so there is a bound.</summary>
public sealed class FileBudgetTests
{
    private const int Budget = 200;

    [Fact]
    public void A_large_api_stays_within_the_bound_and_compiles()
    {
        var files = Print(Large(300));

        Assert.InRange(files.Count, Budget / 4, Budget);
        Assert.Empty(KitchenSink.Compile(files).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(3));
    }

    [Fact]
    public void A_small_api_has_a_file_for_each_thing() => Assert.Contains("MakePart.g.cs", Print(KitchenSink.Full).Select(file => file.HintName));

    [Fact]
    public void One_more_operation_changes_its_own_files_and_no_others()
    {
        var before = Print(Large(300)).ToDictionary(file => file.HintName, file => file.Text);
        var after = Print(Large(301)).ToDictionary(file => file.HintName, file => file.Text);

        // Its two files, the two of its result, and the list of all types.
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        Assert.InRange(after.Count(file => before[file.Key] != file.Value), 1, 5);
    }

    [Fact]
    public void Names_that_differ_only_in_case_get_files_of_their_own()
    {
        var model = Large(0) with { Operations = EquatableArray.Of(Operation("GetItem", 1), Operation("Getitem", 2)) };
        var names = Print(model).Select(file => file.HintName).ToList();

        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("Con")]
    [InlineData("PRN")]
    [InlineData("aux")]
    [InlineData("Nul")]
    [InlineData("Com1")]
    [InlineData("LPT9")]
    public void A_name_that_Windows_keeps_for_a_device_is_no_name_of_a_file(string name)
    {
        var model = Large(1) with { Operations = EquatableArray.Of(Operation(name, 1), Operation(name + "_", 2)) };
        var files = Print(model with { Client = model.Client with { Name = name } }).Concat(Print(Large(300) with { Client = model.Client with { Name = name } })).ToList();

        Assert.Contains(files, file => file.HintName == name + "_.g.cs");
        Assert.Contains(files, file => file.HintName == name + "_.2.g.cs");
        Assert.Contains(files, file => file.HintName.StartsWith(name + "_.Types", StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => file.HintName.Split('.')[0].Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(20, 300)]
    [InlineData(85, 300)]
    [InlineData(89, 2000)]
    [InlineData(300, 0)]
    public void Many_small_clients_beside_a_large_one_stay_within_the_bound(int clients, int inLarge)
    {
        var names = Enumerable.Range(0, clients).Select(i => "Group" + i).ToList();
        var model = Large(inLarge);
        var files = Print(model with
        {
            Groups = model.Groups.Concat(names.Select(name => new GroupModel(name, "Root", name + "Client"))).ToEquatableArray(),
            Operations = model.Operations.Concat(names.Select((name, i) => Operation("Do" + name, inLarge + i) with { GroupName = name })).ToEquatableArray(),
        });

        Assert.InRange(files.Count, Budget / 4, Budget);
    }

    private static IReadOnlyList<SourceFile> Print(ApiModel model) =>
        [.. UnitSplitter.Split(model, ConsumerPlatform.None, "", Budget).SelectMany(unit => UnitPrinter.Print(unit, default))];

    private static ApiModel Large(int count)
    {
        var source = new SourceModel("page.md", null);
        return KitchenSink.Full with
        {
            Operations = Enumerable.Range(0, count).Select(i => Operation("DoThing" + i, i)).ToEquatableArray(),
            Objects = Enumerable.Range(0, count).Select(i => new ObjectModel("Thing" + i, ObjectUse.Response, default, source) { File = "Thing" + i }).ToEquatableArray(),
            Enums = default,
            // What a token is made of is gone with the types.
            Credentials = KitchenSink.Full.Credentials.Select(credential => credential with { Token = null, Grant = null }).ToEquatableArray(),
        };
    }

    private static OperationModel Operation(string name, int number) =>
        new(name, "Parts", "Root", "GET", "/things/" + number, CallClass.Read, CallShape.Plain, new SourceModel("page.md", null)) { ErrorType = "SinkErrorCode" };
}
