using System.Text.Json;
using ApiDocs.Changes;
using ApiDocs.Flow;
using ApiDocs.Tool.Output;

namespace ApiDocs.Tool.Comparing;

/// <summary>The changes for programs. Members are added to the shape and never change their meaning.</summary>
internal static class DiffJson
{
    public static string Of(DiffReport report) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("old", report.Old);
        json.WriteString("new", report.New);
        json.WriteStartObject("totals");
        json.WriteNumber("changes", report.Changes.Count);
        json.WriteNumber("breaking", report.Breaking);
        json.WriteEndObject();
        json.WriteArray("changes", report.Changes, Change);
        json.WriteEndObject();
    });

    private static void Change(Utf8JsonWriter json, PlacedChange placed)
    {
        var (change, subject) = (placed.Change, ChangeSubject.Of(placed.Change));
        json.WriteBoolean("breaking", change.IsBreaking);
        json.WriteString("kind", change.Kind.ToString().ToLowerInvariant());
        json.WriteString("part", change.Part.ToString().ToLowerInvariant());
        json.WriteString("address", change.Address);
        json.WriteString("where", subject.Where);
        json.WriteString("what", subject.What);
        json.WriteString("aspect", change.Aspect);
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
        json.WriteString("change", ChangeSentence.Happening(change));
        json.WriteString("rule", change.Rule);
        json.WriteString("why", change.Why);
        Place(json, "old", placed.Old);
        Place(json, "new", placed.New);
    }

    /// <summary>Lines and columns from one; null where the pages do not say it.</summary>
    private static void Place(Utf8JsonWriter json, string name, SourcePlace? place)
    {
        if (place is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("page", place.Page);
        json.WriteNumber("line", place.Place.Line + 1);
        json.WriteNumber("column", place.Place.Column + 1);
        json.WriteEndObject();
    }
}
