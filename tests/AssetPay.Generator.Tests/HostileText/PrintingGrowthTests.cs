using ApiDocs.Binding;
using ApiDocs.Flow;
using ApiDocs.Generator.Emit;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Generator.Pipeline;
using ApiDocs.Hostile;
using ApiDocs.Model;
using ApiDocs.Parsing;

namespace ApiDocs.Generator.Tests.HostileText;

/// <summary>Twice the page is at most twice the printing. Bytes are counted; the times are printed by the benchmarks' verb <c>hostile emitted</c>.</summary>
public sealed class PrintingGrowthTests
{
    private const int Some = 4 * 1024;
    private const long Base = 1024 * 1024;
    private const ConsumerPlatform Platform = ConsumerPlatform.HttpClientFactory | ConsumerPlatform.Logging | ConsumerPlatform.RateLimiting;

    [Fact]
    public void Twice_the_page_is_at_most_twice_the_printing()
    {
        var over = new List<string>();
        foreach (var shape in ParameterShapes.All.Concat(JsonShapes.All).Concat(TypeShapes.All).Concat(ReferenceShapes.All))
        {
            // Pools that the collector has emptied in between are filled once more, which is no growth: what grows does so each time.
            var told = Enumerable.Range(0, 3).Select(_ => Growth(shape)).TakeWhile(growth => growth is not null).ToList();
            if (told.Count == 3)
            {
                over.Add(told[2]!);
            }
        }

        Assert.Empty(over);
    }

    private static string? Growth(Shape shape)
    {
        var (once, twice) = (Print(shape.Make(Some)), Print(shape.Make(2 * Some)));
        return twice > (2.2 * once) + Base ? $"{shape.Name}: {once:N0}, then {twice:N0} bytes" : null;
    }

    private static long Print(string text)
    {
        var page = PageParser.Parse(new("page.md", text), CancellationToken.None).Value;
        if (Binder.Bind(EquatableArray.Of(page), new("Boats", "Boats"), CancellationToken.None).Model is not { } model)
        {
            return 0;
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var unit in UnitSplitter.Split(model, Platform, "", 200))
        {
            UnitPrinter.Print(unit, CancellationToken.None);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
