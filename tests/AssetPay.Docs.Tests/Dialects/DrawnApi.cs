using ApiDocs.Model;

namespace ApiDocs.Tests.Dialects;

/// <summary>A field of an invented request: an object or a list of objects has fields of its own.</summary>
internal sealed record DrawnField(string Name, TypeKind Kind, bool IsList, bool IsRequired, IReadOnlyList<DrawnField> Inner)
{
    public bool IsNested => Inner.Count > 0;
}

internal sealed record DrawnError(string Key, int Http, string Words);

/// <summary>An invented operation. GET and DELETE take their fields from the query, the others from the body.</summary>
internal sealed record DrawnOperation(string Method, string Path, string Title, IReadOnlyList<DrawnField> PathFields, IReadOnlyList<DrawnField> Fields, IReadOnlyList<DrawnError> Errors)
{
    public bool HasBody => Method is "POST" or "PUT" or "PATCH";
}

/// <summary>Draws an API on boats and harbours that is known before any page about it is written.</summary>
internal static class DrawnApi
{
    private static readonly string[] s_things = ["boats", "ferries", "harbours", "crews", "voyages", "cargoes", "buoys", "lighthouses", "moorings"];
    private static readonly string[] s_names = ["name", "seats", "mast_height", "homePort", "flag", "launched", "draught", "owner", "callSign", "keel", "tonnage", "berth"];
    private static readonly string[] s_nested = ["crew", "engine", "insurance"];
    private static readonly string[] s_inner = ["rank", "power", "since", "nickname", "licence"];
    private static readonly string[] s_errors = ["BOAT_NOT_FOUND", "HARBOUR_FULL", "NAME_TAKEN", "TIDE_TOO_LOW", "CREW_MISSING"];
    private static readonly (string Method, string Verb, bool HasId)[] s_calls = [("GET", "List", false), ("GET", "Get", true), ("POST", "Launch", false), ("PUT", "Refit", true), ("DELETE", "Scrap", true), ("PATCH", "Rename", true)];
    private static readonly TypeKind[] s_kinds = [TypeKind.String, TypeKind.Integer, TypeKind.Decimal, TypeKind.Boolean];

    public static List<DrawnOperation> Draw(Random random)
    {
        var operations = new List<DrawnOperation>();
        foreach (var thing in Some(random, s_things, random.Next(1, 4)))
        {
            foreach (var (method, verb, hasId) in Some(random, s_calls, random.Next(1, 4)))
                operations.Add(Operation(random, thing, method, verb, hasId));
        }

        return operations;
    }

    private static DrawnOperation Operation(Random random, string thing, string method, string verb, bool hasId)
    {
        var hasBody = method is "POST" or "PUT" or "PATCH";
        var fields = Some(random, s_names, random.Next(1, 5)).Select(name => Field(random, name)).ToList();
        if (hasBody && random.Next(2) == 0)
            fields.Add(new(s_nested[random.Next(s_nested.Length)], TypeKind.Object, random.Next(2) == 0, random.Next(2) == 0, [.. Some(random, s_inner, random.Next(1, 3)).Select(name => Field(random, name) with { IsList = false })]));

        var id = new DrawnField("boatId", random.Next(2) == 0 ? TypeKind.String : TypeKind.Integer, false, true, []);
        var errors = Some(random, s_errors, random.Next(0, 3)).Select(key => new DrawnError(key, 400 + Array.IndexOf(s_errors, key) + 4, "It cannot sail")).ToList();
        var title = $"{verb} {(verb == "List" ? thing : "a " + thing[..^1])}";
        return new(method, $"/v1/{thing}" + (hasId ? "/{boatId}" : ""), title, hasId ? [id] : [], fields, errors);
    }

    private static DrawnField Field(Random random, string name) => new(name, s_kinds[random.Next(s_kinds.Length)], random.Next(6) == 0, random.Next(2) == 0, []);

    private static IEnumerable<T> Some<T>(Random random, IReadOnlyList<T> from, int count) => from.OrderBy(_ => random.Next()).Take(count).ToList();
}
