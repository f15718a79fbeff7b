using ApiDocs.Binding.Docs;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>Finds for each operation of the overlay the one that it is about: taken away, given another address, corrected, or new.</summary>
internal static class OperationLayer
{
    public static void Lay(PageSet set, OverlayNotes notes)
    {
        var over = set.Over.SelectMany(page => page.Endpoints).ToList();
        foreach (var named in over)
            set.EditUnder(page => Readdressing.Name(page, named));

        var added = new List<Endpoint>();
        foreach (var group in over.GroupBy(Target(over)))
            LayOne(set, [.. group], notes, added);

        set.EditOver(page => page with { Endpoints = added.Where(endpoint => endpoint.Path.Place.Overlay == page.Path).ToEquatableArray() });
    }

    public static string Key(Endpoint endpoint) => Key(endpoint.Method.Text, endpoint.Path.Text);

    public static string Key(string method, string path) => method.ToUpperInvariant() + " " + RoutePath.Of(path).Key;

    public static string Name(Endpoint endpoint) => endpoint.Method.Text.ToUpperInvariant() + " " + RoutePath.Of(endpoint.Path.Text).Template;

    /// <summary>Whoever corrects an operation may name it by its old address or by the one that another page of the overlay gives it.</summary>
    private static Func<Endpoint, string> Target(List<Endpoint> over)
    {
        var old = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var endpoint in over.Where(endpoint => endpoint.Struck is not null && Key(endpoint) != StruckKey(endpoint)))
            old[Key(endpoint)] = StruckKey(endpoint);

        return endpoint => endpoint.Struck is not null ? StruckKey(endpoint) : old.TryGetValue(Key(endpoint), out var first) ? first : Key(endpoint);
    }

    private static void LayOne(PageSet set, List<Endpoint> over, OverlayNotes notes, List<Endpoint> added)
    {
        var target = over[0].Struck is not null ? StruckKey(over[0]) : over.Find(endpoint => endpoint.Struck is not null) is { } struck ? StruckKey(struck) : Key(over[0]);
        var under = set.Under.SelectMany(page => page.Endpoints.Select(endpoint => (Page: page, Endpoint: endpoint))).Where(pair => Key(pair.Endpoint) == target).ToList();
        var edits = over.FindAll(endpoint => endpoint.Struck is not null);
        TellOfDisagreement(edits, over, notes);
        if (edits.Count > 0 && under.Count == 0)
        {
            var edit = edits[0];
            notes.Misses("the operation " + edit.Struck!.Text, edit.Path.Place, IsRemoval(edit) ? "taken away" : $"corrected to {Name(edit)}", "no page announces it");
            // The vendor may have corrected it himself; then the rest is about that.
            var now = over.FindAll(endpoint => !IsRemoval(endpoint)).ConvertAll(endpoint => endpoint with { Struck = null });
            if (now.Count > 0)
                LayOne(set, now, notes, added);

            return;
        }

        if (edits.Count > 0 && IsRemoval(edits[0]))
        {
            notes.TakesAway("the operation " + Name(under[0].Endpoint), edits[0].Path.Place, under[0].Endpoint.Path.Place, under[0].Page.Path);
            set.EditUnder(page => Readdressing.TakeAway(page, target));
            return;
        }

        if (under.Count == 0)
        {
            Add(over, notes, added);
            return;
        }

        if (edits.Count > 0)
        {
            notes.Wins("the address of " + Name(under[0].Endpoint), edits[0].Path with { Text = Name(edits[0]), Struck = null }, under[0].Endpoint.Path with { Text = Name(under[0].Endpoint) }, under[0].Page.Path);
            set.EditUnder(page => Readdressing.Correct(page, target, edits[0].Method, edits[0].Path));
            target = Key(edits[0]);
        }

        var isTold = false;
        set.EditUnder(page => page with
        {
            Endpoints = page.Endpoints.Select(endpoint =>
            {
                if (Key(endpoint) != target)
                    return endpoint;

                var laid = EndpointLayer.Lay(endpoint, page, over, isTold ? OverlayNotes.Silent : notes);
                isTold = true;
                return laid;
            }).ToEquatableArray(),
        });
    }

    /// <summary>An operation of ours alone. A page that only corrects one makes none when the vendor has it no more.</summary>
    private static void Add(List<Endpoint> over, OverlayNotes notes, List<Endpoint> added)
    {
        if (over.Exists(endpoint => !endpoint.Credentials.IsEmpty || !endpoint.Requests.IsEmpty || !endpoint.Responses.IsEmpty))
            added.Add(over.Count == 1 ? over[0] : EndpointLayer.Unite(over, notes));
        else
            notes.Misses("the operation " + Name(over[0]), over[0].Path.Place, "corrected", "no page announces it (a new one needs an authentication line or a request block)");
    }

    private static void TellOfDisagreement(List<Endpoint> edits, List<Endpoint> over, OverlayNotes notes)
    {
        foreach (var other in edits.Skip(1).Where(other => Key(other) != Key(edits[0])))
            notes.Contradict("the address of " + edits[0].Struck!.Text, edits[0].Path with { Text = Name(edits[0]) }, other.Path with { Text = Name(other) });

        foreach (var other in over.Where(other => edits.Count > 0 && IsRemoval(edits[0]) && !IsRemoval(other)))
            notes.Contradict("the operation " + Name(other), edits[0].Path with { Text = "" }, other.Path);
    }

    private static string StruckKey(Endpoint endpoint)
    {
        var struck = endpoint.Struck!.Text;
        return Key(struck.Substring(0, struck.IndexOf(' ')), struck.Substring(struck.IndexOf(' ') + 1));
    }

    private static bool IsRemoval(Endpoint endpoint) => endpoint.Struck is { } struck && struck.Text == endpoint.Method.Text + " " + endpoint.Path.Text;
}
