using System.Globalization;

namespace ApiDocs.Runtime;

/// <summary>What the second pass of the checks finds: violations with the paths to them.</summary>
internal sealed class ViolationRecord
{
    private readonly Stack<string> _parents = new();

    internal List<ApiViolation> Violations { get; } = [];

    internal void Enter(string name, int? index)
    {
        var path = PathTo(name);
        _parents.Push(index is null ? path : string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"));
    }

    internal void Leave() => _parents.Pop();

    internal void Add(string name, string rule, string message) => Violations.Add(new(PathTo(name), rule, message));

    // An element of a list may itself be what is wrong: it then has no name of its own.
    private string PathTo(string name) => _parents.TryPeek(out var parent)
        ? name.Length == 0 ? parent : $"{parent}.{name}"
        : name;
}
