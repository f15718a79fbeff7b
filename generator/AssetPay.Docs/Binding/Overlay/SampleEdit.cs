using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>Takes a member out of an example, or gives it the right name, so that the example and the overlay agree.</summary>
internal static class SampleEdit
{
    private static readonly string[] DataNames = ["data", "result", "payload"];

    /// <summary>Where a sample shows the member of that path.</summary>
    public static Place? PlaceOf(SampleNode? sample, string path) =>
        sample is null ? null : Starts(sample).Select(start => Find(start, path.Split('.'), 0)).FirstOrDefault(place => place is not null);

    /// <summary>The sample with its member of that path under another name, or without it.</summary>
    private static SampleNode Edit(SampleNode sample, string path, string? name)
    {
        var parts = path.Split('.');
        if (Find(sample, parts, 0) is not null)
            return Edit(sample, parts, 0, name);

        return sample with
        {
            Members = sample.Members.Select(member => DataNames.Contains(member.Name) ? member with { Value = Edit(member.Value, parts, 0, name) } : member).ToEquatableArray(),
        };
    }

    /// <summary>The sample as the overlay's name for the member has it: taken away, or renamed.</summary>
    public static SampleNode Edit(SampleNode sample, Quote name)
    {
        var path = ParameterLayer.Plain(name.Struck!);
        return PlaceOf(sample, path) is not null ? Edit(sample, path, name.IsRemoval ? null : ParameterLayer.Plain(name.Text).Split('.').Last()) : sample;
    }

    private static IEnumerable<SampleNode> Starts(SampleNode sample) =>
        new[] { sample }.Concat(sample.Members.Where(member => DataNames.Contains(member.Name)).Select(member => member.Value));

    private static Place? Find(SampleNode node, string[] parts, int index)
    {
        if (node.Kind == SampleKind.Array)
            return node.Items.Select(item => Find(item, parts, index)).FirstOrDefault(place => place is not null);

        var member = node.Kind == SampleKind.Object ? node.Members.FirstOrDefault(member => member.Name == parts[index]) : null;
        return member is null ? null : index + 1 == parts.Length ? member.Place : Find(member.Value, parts, index + 1);
    }

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
