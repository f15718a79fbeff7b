using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>The tables of one operation: parameters, the answer's fields, errors, limits.</summary>
internal static class EndpointRows
{
    /// <summary>Every row by its full name and with its place, so that a row stands for itself. A table of the overlay may be about an object that only the other page has.</summary>
    public static Endpoint Flat(Endpoint endpoint, Endpoint context) => endpoint with
    {
        Parameters = Flat(endpoint.Parameters, context.Parameters, endpoint, hasPlace: true),
        ResponseFields = Flat(endpoint.ResponseFields, context.ResponseFields, endpoint, hasPlace: false),
    };

    public static Endpoint Lay(Endpoint laid, Endpoint mine, List<Endpoint> theirs, CellLayer cells)
    {
        var (name, bodies) = (OperationLayer.Name(mine), laid.Requests.Select(request => request.Body).ToList());
        var parameters = Readdressed(theirs.SelectMany(endpoint => Rows(endpoint.Parameters)));
        var fields = Readdressed(theirs.SelectMany(endpoint => Rows(endpoint.ResponseFields)));
        var errors = theirs.SelectMany(endpoint => endpoint.Errors).ToList();
        Place? Known(string key) => HasOwn(mine, key) || laid.InheritedErrors.IsEmpty ? Mentioned(mine, key) : laid.InheritedErrors[0].Place;
        return laid with
        {
            Parameters = Table(mine.Parameters, new ParameterLayer(cells.Notes, cells.Page, name, "parameter", path => Shown(bodies, path)).Lay(Rows(mine.Parameters), parameters)),
            ResponseFields = Table(mine.ResponseFields, new ParameterLayer(cells.Notes, cells.Page, name, "field", path => Shown(laid.Responses.Select(sample => sample.Json), path)).Lay(Rows(mine.ResponseFields), fields)),
            Requests = laid.Requests.Select(request => request.Body is null ? request : request with { Body = Edited(request.Body, parameters) }).ToEquatableArray(),
            Responses = laid.Responses.Select(sample => sample with { Json = Edited(sample.Json, fields) }).ToEquatableArray(),
            RateLimits = new RateLimitLayer(cells.Notes, cells.Page, name).Lay(mine.RateLimits, [.. theirs.SelectMany(endpoint => endpoint.RateLimits)]).ToEquatableArray(),
            Errors = new ErrorLayer(cells.Notes, cells.Page, " of " + name, Known).Lay(mine.Errors, errors).ToEquatableArray(),
            ErrorMentions = laid.ErrorMentions.Where(mention => !errors.Exists(row => ErrorLayer.Name(row) is { IsRemoval: true } gone && gone.Struck == mention.Key.Text)).ToEquatableArray(),
            RemovedErrors = errors.Select(ErrorLayer.Name).Where(key => key.IsRemoval).Select(key => new RemovedError(key, HasOwn(mine, key.Struck!)))
                .Where(removed => removed.IsFound || !laid.InheritedErrors.IsEmpty).ToEquatableArray(),
        };
    }

    private static bool HasOwn(Endpoint endpoint, string key) =>
        endpoint.Errors.Any(row => ErrorLayer.Name(row).Text == key) || endpoint.ErrorMentions.Any(mention => mention.Key.Text == key);

    private static Place? Mentioned(Endpoint endpoint, string key) => endpoint.ErrorMentions.FirstOrDefault(mention => mention.Key.Text == key)?.Key.Place;

    private static Place? Shown(IEnumerable<SampleNode?> samples, string path) => samples.Select(sample => SampleEdit.PlaceOf(sample, path)).FirstOrDefault(place => place is not null);

    public static Endpoint Unite(Endpoint first, List<Endpoint> all, OverlayNotes notes)
    {
        var name = OperationLayer.Name(first);
        return first with
        {
            Parameters = Table(first.Parameters, new ParameterLayer(notes, null, name, "parameter", _ => null).United(all.SelectMany(endpoint => Rows(endpoint.Parameters)))),
            ResponseFields = Table(first.ResponseFields, new ParameterLayer(notes, null, name, "field", _ => null).United(all.SelectMany(endpoint => Rows(endpoint.ResponseFields)))),
            RateLimits = new RateLimitLayer(notes, null, name).United(all.SelectMany(endpoint => endpoint.RateLimits)).ToEquatableArray(),
            Errors = new ErrorLayer(notes, null, " of " + name, _ => null).United(all.SelectMany(endpoint => endpoint.Errors)).ToEquatableArray(),
        };
    }

    private static EquatableArray<ParameterTable> Flat(EquatableArray<ParameterTable> tables, EquatableArray<ParameterTable> context, Endpoint endpoint, bool hasPlace)
    {
        if (tables.IsEmpty)
            return tables;

        var (method, route) = (endpoint.Method.Text.ToUpperInvariant(), RoutePath.Of(endpoint.Path.Text));
        var known = ParameterRows.Of(context, method, route, "");
        var rows = ParameterRows.Of(tables, method, route, "", tables == context ? [] : known)
            .ConvertAll(row => Full(row.Value, hasPlace ? Place(row.Value, known, tables) : ParameterPlace.Body));
        return EquatableArray.Of(new ParameterTable(ParameterPlace.Unstated, null, rows.ToEquatableArray(), tables[0].Place));
    }

    /// <summary>A row that does not say where its parameter goes is about the parameter of that name, wherever that goes.</summary>
    private static ParameterPlace Place(PlacedRow row, List<From<PlacedRow>> known, EquatableArray<ParameterTable> tables)
    {
        var isStated = row.Row.In != ParameterPlace.Unstated || tables.Any(table => table.In != ParameterPlace.Unstated && table.Rows.Any(one => one.Place.IsAt(row.Row.Place)));
        return isStated ? row.In : known.Find(other => ParameterLayer.Plain(other.Value.Name) == ParameterLayer.Plain(row.Name))?.Value.In ?? row.In;
    }

    private static ParameterRow Full(PlacedRow placed, ParameterPlace place)
    {
        var name = placed.Row.Name;
        var own = name.IsRemoval ? name.Struck! : name.Text;
        var front = placed.Name.EndsWith(own, StringComparison.Ordinal) ? placed.Name.Substring(0, placed.Name.Length - own.Length) : "";
        return placed.Row with
        {
            Name = name with { Text = name.IsRemoval ? "" : placed.Name, Struck = name.Struck is null ? null : front + name.Struck },
            In = place,
            Depth = 0,
        };
    }

    /// <summary>Outer names first; whoever goes on about what is inside one may use its old name or its new one.</summary>
    private static List<ParameterRow> Readdressed(IEnumerable<ParameterRow> over)
    {
        var rows = over.OrderBy(row => row.Name.Struck?.Length ?? int.MaxValue).ToList();
        for (var i = 0; i < rows.Count && rows[i].Name.Struck is { } old; i++)
        {
            var renamed = rows[i].Name;
            for (var other = 0; other < rows.Count && !renamed.IsRemoval; other++)
            {
                var name = rows[other].Name;
                if (other != i && rows[other].In == rows[i].In)
                    rows[other] = rows[other] with { Name = name with { Text = Below(name.Text, old, renamed.Text), Struck = name.Struck is null ? null : Below(name.Struck, old, renamed.Text) } };
            }
        }

        return rows;
    }

    private static string Below(string name, string old, string renamed)
    {
        old = old.TrimEnd('[', ']');
        return name.StartsWith(old + ".", StringComparison.Ordinal) || name.StartsWith(old + "[", StringComparison.Ordinal) ? renamed.TrimEnd('[', ']') + name.Substring(old.Length) : name;
    }

    private static IEnumerable<ParameterRow> Rows(EquatableArray<ParameterTable> tables) => tables.SelectMany(table => table.Rows);

    private static EquatableArray<ParameterTable> Table(EquatableArray<ParameterTable> tables, List<ParameterRow> rows) =>
        rows.Count == 0 ? default : EquatableArray.Of(new ParameterTable(ParameterPlace.Unstated, null, rows.ToEquatableArray(), tables.IsEmpty ? rows[0].Place : tables[0].Place));

    private static SampleNode Edited(SampleNode sample, List<ParameterRow> rows) =>
        rows.Select(row => row.Name).Where(name => name.Struck is not null).Aggregate(sample, SampleEdit.Edit);
}
