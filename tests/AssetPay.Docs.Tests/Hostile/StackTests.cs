using System.Globalization;
using ApiDocs.Binding;
using ApiDocs.Hostile;

namespace ApiDocs.Tests.Hostile;

/// <summary>What is nested is walked by calls within calls: a page that is deep enough would end the compiler, which nothing can catch.</summary>
public sealed class StackTests
{
    private const int SmallStack = 256 * 1024;

    private static readonly string[] _deep = ["deep", "depth", "nest", "stairs", "levels", "within", "angles", "bracket", "closed", "links in links", "type of", "aliases", "extends", "path of"];

    private static readonly ClientSettings _settings = new("Boats", "Boats", true);

    [Fact]
    public void Ten_thousand_pages_are_read_and_bound_on_a_small_stack()
    {
        var operations = OnSmallStack(() =>
        {
            var pages = Enumerable.Range(0, 10_000).Select(i => Read($"boats/{i:D5}.md", string.Create(CultureInfo.InvariantCulture, $"# GET /boats{i}\n"))).ToEquatableArray();
            return Binder.Bind(pages, _settings, CancellationToken.None).Model!.Operations.Count;
        });
        Assert.Equal(10_000, operations);
    }

    [Fact]
    public void Whatever_a_page_nests_is_read_and_bound_on_a_small_stack() =>
        OnSmallStack(() =>
        {
            // As long as it can be without being refused for its length.
            foreach (var shape in Shape.All.Where(shape => _deep.Any(word => shape.Name.Contains(word, StringComparison.Ordinal))))
                Binder.Bind(EquatableArray.Of(Read("page.md", shape.Make(8_000))), _settings, CancellationToken.None);

            return 0;
        });

    /// <summary>Each of them ended the process.</summary>
    [Theory]
    [InlineData("uses of no definition", 60_000)]
    [InlineData("labels never closed", 60_000)]
    [InlineData("parameter of deep nesting", 16_000)]
    [InlineData("parameters of growing depth", 30_000)]
    [InlineData("type of arrays", 16_000)]
    [InlineData("type of angles", 16_000)]
    [InlineData("type of maps", 16_000)]
    public void Pages_that_ended_the_compiler_are_read_or_refused(string name, int length) =>
        OnSmallStack(() => Binder.Bind(EquatableArray.Of(Read("page.md", Shape.All.Single(shape => shape.Name == name).Make(length))), _settings, CancellationToken.None).Findings.Count);

    private static Page Read(string path, string text) => PageParser.Parse(new DocsPage(path, text), CancellationToken.None).Value;

    private static T OnSmallStack<T>(Func<T> work)
    {
        var (result, failure) = (default(T), default(Exception));
        var thread = new Thread(Run, SmallStack);
        thread.Start();
        thread.Join();
        return failure is null ? result! : throw new InvalidOperationException(failure.ToString());

        void Run()
        {
            try
            {
                result = work();
            }
            catch (Exception exception)
            {
                failure = exception;
            }
        }
    }
}
