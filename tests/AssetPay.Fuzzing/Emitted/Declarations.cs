using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiDocs.Fuzzing.Emitted;

/// <summary>All that the files of a client declare: a line for each, as often as it is declared; a type once, in however many parts.</summary>
internal sealed class Declarations
{
    private static readonly HashSet<string> Attributes = ["global::System.Obsolete", "global::System.Text.Json.Serialization.JsonConverter"];

    private const int LongestName = 300;

    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly List<string> _members = [];

    /// <summary>Adds what a file declares; tells of what no file has: another namespace, usings, statements, attributes of others.</summary>
    public IEnumerable<string> Add(CompilationUnitSyntax file, string @namespace)
    {
        var members = file.Members;
        if (@namespace.Length > 0)
        {
            if (members is not [FileScopedNamespaceDeclarationSyntax { Usings.Count: 0, Externs.Count: 0, AttributeLists.Count: 0 } own] || Plain(own.Name.ToString()) != @namespace)
            {
                return [$"is not in the namespace {@namespace} alone."];
            }

            members = own.Members;
        }

        var odd = new List<string>();
        if (file.Usings.Count + file.Externs.Count + file.AttributeLists.Count > 0)
        {
            odd.Add("has usings, aliases or attributes of its own.");
        }

        foreach (var member in members)
        {
            Add(member, "", odd);
        }

        return odd;
    }

    /// <summary>What is declared and was not asked for, and the reverse.</summary>
    public IEnumerable<string> Compare(IReadOnlyList<string> asked)
    {
        var left = asked.GroupBy(line => line, StringComparer.Ordinal).ToDictionary(line => line.Key, line => line.Count(), StringComparer.Ordinal);
        foreach (var declared in _types.Concat(_members))
        {
            // The compiler takes names of 1,023 bytes at most, and a letter can be three of them.
            if (declared.Split(' ', '.').Any(name => name.Length > LongestName))
            {
                yield return $"The name in '{declared[..LongestName]}' is {declared.Length} characters long.";
            }

            if (!left.TryGetValue(declared, out var count))
            {
                yield return $"'{declared}' is declared, and the model does not ask for it.";
            }

            left[declared] = count - 1;
        }

        foreach (var (line, count) in left.Where(line => line.Value > 0))
        {
            yield return $"'{line}' is asked for by the model, and declared {count} times too seldom.";
        }
    }

    private void Add(MemberDeclarationSyntax member, string owner, List<string> odd)
    {
        odd.AddRange(from list in member.AttributeLists
                     from attribute in list.Attributes
                     where list.Target is not null || !Attributes.Contains(attribute.Name.ToString())
                     select $"has the attribute {attribute}.");
        switch (member)
        {
            case EnumDeclarationSyntax type:
                _types.Add("enum " + type.Identifier.ValueText);
                _members.AddRange(type.Members.Select(value => $"value {type.Identifier.ValueText}.{value.Identifier.ValueText}"));
                break;
            case TypeDeclarationSyntax type:
                var name = owner + type.Identifier.ValueText + (type.TypeParameterList is { } list ? $"`{list.Parameters.Count}" : "");
                _types.Add($"{Kind(type)} {name}");
                foreach (var inner in type.Members)
                {
                    Add(inner, name + ".", odd);
                }

                break;
            case BaseFieldDeclarationSyntax fields:
                _members.AddRange(fields.Declaration.Variables.Select(field => $"field {owner}{field.Identifier.ValueText}"));
                break;
            default:
                _members.Add(Line(member, owner));
                break;
        }
    }

    private static string Line(MemberDeclarationSyntax member, string owner) => member switch
    {
        MethodDeclarationSyntax method => $"method {owner}{method.Identifier.ValueText}",
        PropertyDeclarationSyntax property => $"property {owner}{property.Identifier.ValueText}",
        ConstructorDeclarationSyntax => $"constructor {owner}",
        ConversionOperatorDeclarationSyntax => $"conversion {owner}",
        DelegateDeclarationSyntax type => $"delegate {owner}{type.Identifier.ValueText}",
        _ => $"{member.Kind()} {owner}{member}",
    };

    private static string Kind(TypeDeclarationSyntax type) => type is RecordDeclarationSyntax record && record.ClassOrStructKeyword.IsKind(SyntaxKind.StructKeyword)
        ? "record struct"
        : type.Keyword.ValueText;

    private static string Plain(string name) => name.Replace("@", "", StringComparison.Ordinal);
}
