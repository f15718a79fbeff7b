namespace ApiDocs.Tests.Dialects;

/// <summary>Sets an API in one dialect: every choice is drawn once for the folder, as a vendor's writers keep to their template.</summary>
internal sealed class DrawnDocs
{
    private readonly Random _random;
    private readonly Func<DrawnOperation, string, string>? _line;
    private readonly Func<DrawnOperation, string, string> _heading;
    private readonly Func<string, string> _path;
    private readonly Func<IReadOnlyList<DrawnRow>, string> _parameters;
    private readonly Func<IReadOnlyList<DrawnError>, string> _errors;
    private readonly bool _isOneList;
    private readonly DrawnAuth _auth;
    private readonly bool _isSeveral;
    private readonly bool _hasSamples;
    private readonly bool _hasIndex;
    private readonly bool _isFrontMatter;

    public DrawnDocs(Random random, DrawnAuth? auth = null)
    {
        _random = random;
        _line = random.Next(5) == 0 ? null : Pick(AnnouncementForms.All);
        _heading = Pick(AnnouncementForms.Headings);
        _path = Pick(AnnouncementForms.Paths);
        _errors = Pick(ErrorForms.All);
        (_isSeveral, _hasSamples, _hasIndex) = (random.Next(3) == 0, random.Next(2) == 0, random.Next(2) == 0);
        _auth = auth ?? Pick(DrawnAuth.All);
        var form = random.Next(6);
        _isOneList = form < 4;
        _isFrontMatter = !_isSeveral && random.Next(6) == 0;
        _parameters = form switch { 0 => ParameterForms.Tags, 1 => ParameterForms.NestedTags, 3 => ParameterForms.Bullets, _ => ParameterForms.Draw(random, isPlaceInColumn: form == 2) };
    }

    public DrawnAuth Auth => _auth;

    /// <summary>The pages of the folder, and among them a guide and an index, which announce nothing.</summary>
    public List<(string Path, string Text)> Write(IReadOnlyList<DrawnOperation> operations)
    {
        var pages = new List<(string Path, string Text)>();
        if (_isSeveral)
        {
            foreach (var group in operations.GroupBy(operation => operation.Path.Split('/')[2]))
                pages.Add(($"api/{group.Key}.md", $"# The {group.Key}\n\nAll about them.\n\n{(_hasIndex && group.Count() > 1 ? Index(group) : "")}{string.Join("\n", group.Select(operation => Operation(operation, 2)))}"));
        }
        else
        {
            pages.AddRange(operations.Select((operation, i) => ($"api/{i}.md", Operation(operation, 1))));
        }

        pages.Add(("index.md", "# All calls\n\n| Method | Path |\n| --- | --- |\n| GET | /v1/boats |\n| POST | /v1/rafts |\n\n" + Index(operations)));
        pages.Add(("guide.md", "# How to sail\n\nFirst you make ready.\n\n<Steps>\n<Step title=\"Look\">\n\n`GET /v1/rafts`\n\n</Step>\n</Steps>\n\nTo launch a raft from the shore, send this:\n\n```http\nPOST https://api.boats.example/v1/rafts\n```\n\nSee [`GET /v1/kayaks`](/api/kayaks).\n"));
        return pages;
    }

    private string Index(IEnumerable<DrawnOperation> operations) => string.Join("\n", operations.Append(new("GET", "/v1/nothing", "", [], [], [])).Select(operation => $"- `{operation.Method} {_path(operation.Path)}`")) + "\n\n";

    private string Operation(DrawnOperation operation, int level)
    {
        var path = _path(operation.Path);
        var head = _isFrontMatter ? $"---\ntitle: {operation.Title}\nmethod: {operation.Method}\nroute: {path}\n---\n\nIt does what it says.\n" : _line is null ? $"{new string('#', level)} {_heading(operation, path)}\n" : $"{new string('#', level)} {operation.Title}\n\n{(_random.Next(2) == 0 ? "It does what it says.\n\n" : "")}{_line(operation, path)}\n";
        var sample = _hasSamples ? $"#### Example\n\n```http\n{operation.Method} {operation.Path.Replace("{boatId}", "42")} HTTP/1.1\nHost: api.boats.example\n```\n\n```bash\ncurl -X {operation.Method} https://api.boats.example{operation.Path.Replace("{boatId}", "42")}\n```\n\n" : "";
        return $"{head}\n{_auth.Text}{Parameters(operation)}\n{sample}#### Response\n\n```json\n{{ \"id\": \"1\" }}\n```\n\n{(operation.Errors.Count > 0 ? _errors(operation.Errors) : "")}\n";
    }

    private string Parameters(DrawnOperation operation)
    {
        var place = operation.HasBody ? "body" : "query";
        var path = Rows(operation.PathFields, "path", 0, "").ToList();
        var own = Rows(operation.Fields, place, 0, "").ToList();
        if (_isOneList)
            return $"#### Parameters\n\n{_parameters([.. path, .. own])}\n";

        return (path.Count == 0 ? "" : $"#### Path Parameters\n\n{_parameters(path)}\n\n") + $"{(operation.HasBody ? "**Body Parameters**" : "#### Query Parameters")}\n\n{_parameters(own)}\n";
    }

    private IEnumerable<DrawnRow> Rows(IReadOnlyList<DrawnField> fields, string place, int depth, string prefix)
    {
        foreach (var field in fields)
        {
            yield return new(field, depth, prefix + field.Name, TypeWords.Of(field, _random), place);
            foreach (var inner in Rows(field.Inner, place, depth + 1, prefix + field.Name + (field.IsList ? "[]." : ".")))
                yield return inner;
        }
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
