namespace ApiDocs.Parsing;

/// <summary>Calls of different operations. The same in other words, or with other values, is one; the one that names its parameters stands for all.</summary>
internal sealed class CallList
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly List<PlacedCall> _calls = [];

    // Only a path with a parameter can be shown with other values.
    private readonly List<PlacedCall> _templates = [];

    public static List<PlacedCall> Distinct(IEnumerable<PlacedCall> all)
    {
        var calls = all.ToList();
        if (calls.Count < 2)
            return calls;

        var list = new CallList();
        foreach (var call in calls.OrderBy(call => call.Call.Form).ThenBy(call => call.Section).ThenBy(call => call.Block))
            list.Add(call);

        return [.. list._calls.OrderBy(call => call.Section).ThenBy(call => call.Block)];
    }

    private void Add(PlacedCall call)
    {
        if (_keys.Contains(call.Call.Key) || _templates.Exists(other => other.Call.IsShownBy(call.Call)))
            return;

        if (call.Call.HasParameter)
        {
            _calls.RemoveAll(other => other.Call.Form == call.Call.Form && call.Call.IsShownBy(other.Call));
            _templates.Add(call);
        }

        _keys.Add(call.Call.Key);
        _calls.Add(call);
    }
}
