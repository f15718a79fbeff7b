using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Names;
using ApiDocs.Binding.Types;
using ApiDocs.Binding.Words;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Operations;

/// <summary>Decides the type of a parameter out of its row: the type column, the values its description lists, its default, its example.</summary>
internal sealed class ParameterTypes(TypeTable table, SourceModel source, string operation, IEnumerable<string> siblings, List<Finding> findings)
{
    private HashSet<string>? _siblings;

    // Few rows list values.
    private HashSet<string> Siblings => _siblings ??= new(siblings, StringComparer.Ordinal);

    /// <summary><paramref name="shownAs"/>: how examples elsewhere write it, if it is a point in time.</summary>
    public BoundType Bind(From<PlacedRow> row, string owner, string name, SampleNode? sample, TimeForm shownAs = TimeForm.Unsaid)
    {
        var cells = row.Value.Row;
        var text = cells.Description.PlainText;
        if (cells.Type is null)
        {
            return new(sample is null ? Valued(TypeRef.String, row, owner, name) : FromSample(sample, owner, name));
        }

        // What the overlay decides, no example shows.
        var shown = cells.Type.Place.Overlay is not null ? TimeForm.Unsaid : sample is null ? shownAs : TimeClues.Shown(sample);
        var bound = TypeExpression.Bind(cells.Type.Text, table.Named, new(text, shown));
        table.TellUntaken(bound, row.Page, cells.Type.Place, cells.Type.Text, name, sample is null ? "any JSON" : "its example shows it");
        if (bound.ReadAs is { } meant)
        {
            findings.Add(Finding.Of(Rules.Guess, row.Page, cells.Type.Place, $"The type '{cells.Type.Text}' of '{name}'", $"'{meant}'"));
        }

        if (bound.IsOpen || !bound.IsKnown)
        {
            var sampled = sample is null ? bound.Type : FromSample(sample, owner, name);
            return bound with { Type = bound.Type.Kind == TypeKind.List && sampled.Kind != TypeKind.List ? bound.Type : sampled };
        }

        if (bound.Literals.Count > 0)
        {
            return bound with { Type = EnumOf(bound.Literals, row, owner, name) };
        }

        return bound.Type == TypeRef.Decimal && CountWords.IsCount(name, text) ? bound with { Type = TypeRef.Integer }
            : bound.Type == TypeRef.String ? bound with { Type = Valued(bound.Type, row, owner, name) }
            : bound;
    }

    private TypeRef Valued(TypeRef type, From<PlacedRow> row, string owner, string name)
    {
        var values = ValueListReader.Read(row.Value.Row.Description);
        if (values.Count > 0)
        {
            // "One of `steamId` or `tradeUrl`" lists parameters, not values.
            return values.TrueForAll(Siblings.Contains) ? type : EnumOf(values, row, owner, name);
        }

        var @default = DefaultReader.Read(row.Value.Row.Default?.Text, row.Value.Row.Description)?.Trim('"', '\'', '`');
        return @default is not null && table.EnumKnownAs(name, @default) is { } known ? TypeRef.Enum(known) : type;
    }

    private TypeRef EnumOf(IReadOnlyList<string> values, From<PlacedRow> row, string owner, string name)
    {
        if (table.EnumOf(values) is { } documented)
        {
            table.RememberEnum(name, documented);
            return TypeRef.Enum(documented);
        }

        var place = row.Value.Row.Name.Place;
        var typeName = table.NewEnumName((owner.EndsWith("Request", StringComparison.Ordinal) ? owner.Substring(0, owner.Length - 7) : owner) + CSharpName.Pascal(name), row.Page, place);
        table.Add(EnumBinder.Listed(typeName, values, operation, source, place, findings));
        return TypeRef.Enum(typeName);
    }

    private TypeRef FromSample(SampleNode sample, string owner, string name) =>
        new SampleTypeBinder(table, source, operation, operation, ObjectUse.Request).Bind(sample, owner + CSharpName.Pascal(sample.Kind == SampleKind.Array ? CSharpName.Singular(name) : name), name);
}
