using ApiDocs.Model;
using ApiDocs.Tests.Binding;

namespace ApiDocs.Tests.Dialects;

/// <summary>Draws APIs, sets each in a drawn dialect, and holds what was bound against what was drawn: nothing missing, nothing invented.</summary>
public sealed class DialectTests
{
    private const int FoldersPerCase = 60;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void The_bound_model_is_the_drawn_one(int part)
    {
        for (var seed = part * FoldersPerCase; seed < (part + 1) * FoldersPerCase; seed++)
        {
            var random = new Random(seed);
            var api = DrawnApi.Draw(random);
            var drawn = new DrawnDocs(random);
            var pages = drawn.Write(api);
            var docs = InventedDocs.Of([.. pages]);
            var expected = string.Join("\n", api.SelectMany(Drawn).Order(StringComparer.Ordinal));
            var actual = docs.Bound.Model is { } model ? string.Join("\n", model.Operations.SelectMany(operation => Bound(operation, docs)).Order(StringComparer.Ordinal)) : "";
            Assert.Equal(
                (seed, drawn.Auth.Header, drawn.Auth.Scheme),
                (seed, docs.Bound.Model?.Credentials.SingleOrDefault()?.Header, docs.Bound.Model?.Credentials.SingleOrDefault()?.Scheme));
            Assert.True(expected == actual, $"seed {seed}\n{Difference(expected, actual)}\n{string.Join("\n\n=====\n", pages.Select(page => page.Path + "\n" + page.Text))}");
        }
    }

    private static IEnumerable<string> Drawn(DrawnOperation operation)
    {
        yield return $"{operation.Method} {operation.Path}";
        foreach (var field in operation.PathFields)
            yield return $"{operation.Method} {operation.Path} Path {field.Name} {field.Kind}!";

        foreach (var line in operation.Fields.SelectMany(field => Lines(field, "")))
            yield return $"{operation.Method} {operation.Path} {(operation.HasBody ? "Body" : "Query")} {line}";

        foreach (var error in operation.Errors)
            yield return $"{operation.Method} {operation.Path} error {error.Key} {error.Http}";
    }

    private static IEnumerable<string> Lines(DrawnField field, string prefix) =>
        field.Inner.SelectMany(inner => Lines(inner, prefix + field.Name + ".")).Prepend($"{prefix}{field.Name} {(field.IsList ? "List." : "")}{field.Kind}{(field.IsRequired ? "!" : "")}");

    private static IEnumerable<string> Bound(OperationModel operation, InventedDocs docs)
    {
        var call = $"{operation.HttpMethod} {operation.Path}";
        yield return call;
        foreach (var member in operation.PathParameters)
            yield return $"{call} Path {member.WireName} {member.Type.Kind}!";

        foreach (var member in operation.RequestType is { } type ? docs.Object(type).Properties : [])
        {
            foreach (var line in Lines(member, "", docs))
                yield return $"{call} {member.In} {line}";
        }

        foreach (var error in operation.Errors)
            yield return $"{call} error {error.Key} {docs.Model.Errors.Single(known => known.Key == error.Key).Http}";
    }

    private static IEnumerable<string> Lines(PropertyModel member, string prefix, InventedDocs docs)
    {
        var element = member.Type.Element ?? member.Type;
        var inner = element.Kind == TypeKind.Object ? docs.Object(element.Name!).Properties : [];
        return inner.SelectMany(property => Lines(property, prefix + member.WireName + ".", docs))
            .Prepend($"{prefix}{member.WireName} {(member.Type.Element is null ? "" : "List.")}{element.Kind}{(member.Required ? "!" : "")}");
    }

    private static string Difference(string expected, string actual)
    {
        var (drawn, bound) = (expected.Split('\n'), actual.Split('\n'));
        return string.Join("\n", drawn.Except(bound).Select(line => "- " + line).Concat(bound.Except(drawn).Select(line => "+ " + line)));
    }
}
