using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Parameters as definitions below a heading for them: the name on a line, and behind a colon on the next what it is.</summary>
internal static class DefinitionReader
{
    private static readonly Wording _definition = new("^(?<name>:?[A-Za-z_$][^\\s=]*)(?:=[^\\n]*)?[ \\t]*\\n:[ \\t]+(?<rest>\\S[\\s\\S]*)$");

    private static readonly Wording _details = new(
        "^(?<required>\\{\\{[<%]\\s*required\\s*[%>]\\}\\}\\s*)?(?:(?<type>(?:array|list) of \\w+|string|integer|int|number|float|decimal|boolean|bool|object|hash|array|date-?time|date|file|uuid)\\b[.,;]?\\s*)?(?<mark>(?:required|optional)\\b)?[.,;]?\\s*",
        RegexOptions.IgnoreCase);

    public static bool Is(Block block, Section section) =>
        block is ParagraphBlock && (section.IsIn(SectionKind.Parameters) || section.IsIn(SectionKind.Request)) && _definition.IsMatch(block.Text.Text);

    public static bool Take(Block block, Section section, EndpointFacts facts)
    {
        if (!Is(block, section))
            return false;

        var heading = section.Heading?.Text.Quote;
        var table = AuthHeaders.Cut(new ParameterTable(ParameterHeading.Place(section.Name), heading, EquatableArray.Of(Row(block.Text)), block.Text.Place), facts);
        var last = facts.Parameters.Count - 1;
        if (table.Rows.IsEmpty)
            return true;

        if (last >= 0 && ReferenceEquals(facts.BulletsOf, section))
            facts.Parameters[last] = facts.Parameters[last] with { Rows = facts.Parameters[last].Rows.Concat(table.Rows).ToEquatableArray() };
        else
            facts.Parameters.Add(table);

        facts.BulletsOf = section;
        return true;
    }

    private static ParameterRow Row(Passage text)
    {
        var match = _definition.Match(text.Text);
        var (name, said) = (match.Groups["name"], match.Groups["rest"]);
        var rest = text.Slice(said.Index, said.Length);
        var details = _details.Match(rest.Text);
        var (type, required) = (details.Groups["type"], details.Groups["required"].Success ? details.Groups["required"] : details.Groups["mark"]);
        var about = rest.Slice(details.Length, rest.Text.Length - details.Length).Trim();
        return new ParameterRow(
            text.QuoteOf(name.Index, name.Length),
            type.Success ? rest.QuoteOf(type.Index, type.Length) : null,
            required.Success ? rest.QuoteOf(required.Index, required.Length) with { Text = details.Groups["required"].Success ? "Required" : required.Value } : null,
            null, ProseSetter.Prose(about), about.IsBlank ? null : about.Quote, text.Place);
    }
}
