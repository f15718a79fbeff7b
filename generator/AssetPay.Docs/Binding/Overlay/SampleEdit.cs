using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>Takes a member out of an example, or gives it the right name, so that the example and the overlay agree.</summary>
internal static class SampleEdit
{
    private static readonly string[] DataNames = ["data", "result", "payload"];

    public static bool Shows(SampleNode? sample, string path) => sample is not null && Starts(sample).Any(start => Find(start, path.Split('.'), 0));

    /// <summary>The sample with its member of that path under another name, or without it.</summary>
    public static SampleNode Edit(SampleNode sample, string path, string? name)
    {
        var parts = path.Split('.');
        if (Find(sample, parts, 0))
            return Edit(sample, parts, 0, name);

        return sample with
        {
            Members = sample.Members.Select(member => Array.IndexOf(DataNames, member.Name) >= 0 ? member with { Value = Edit(member.Value, parts, 0, name) } : member).ToEquatableArray(),
        };
    }

    private static IEnumerable<SampleNode> Starts(SampleNode sample) =>
        new[] { sample }.Concat(sample.Members.Where(member => Array.IndexOf(DataNames, member.Name) >= 0).Select(member => member.Value));

    private static bool Find(SampleNode node, string[] parts, int index) => node.Kind switch
    {
        SampleKind.Array => node.Items.Any(item => Find(item, parts, index)),
        SampleKind.Object => node.Member(parts[index]) is { } member && (index + 1 == parts.Length || Find(member, parts, index + 1)),
        _ => false,
    };

    private static SampleNode Edit(SampleNode node, string[] parts, int index, string? name)
    {
        if (node.Kind == SampleKind.Array)
            return node with { Items = node.Items.Select(item => Edit(item, parts, index, name)).ToEquatableArray() };

        var isLast = index + 1 == parts.Length;
        var members = node.Members.Where(member => !isLast || name is not null || member.Name != parts[index])
            .Select(member => member.Name != parts[index] ? member : isLast ? member with { Name = name! } : member with { Value = Edit(member.Value, parts, index + 1, name) });
        return node with { Members = members.ToEquatableArray() };
    }
}
