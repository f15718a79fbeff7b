using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Names;
using ApiDocs.Binding.Types;
using ApiDocs.Binding.Words;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Operations;

/// <summary>
/// Lays the tables of response fields over what the examples show: they bring words, better types, and members that no example has.
/// A type that the documentation declares is left alone; its declaration says it all.
/// </summary>
internal sealed class ResponseFieldBinder(TypeTable table, ParameterTypes types, EnvelopeModel? envelope, SourceModel source, string operation, List<Finding> findings)
{
    /// <summary>The type of the data, made of the tables alone where no example shows any.</summary>
    public TypeRef? Bind(TypeRef? shown, List<From<PlacedRow>> rows)
    {
        var nodes = Unwrapped(ParameterTree.Of(rows));
        if (nodes.Count == 0)
        {
            return shown;
        }

        if (shown is null)
        {
            var draft = New(operation + "Result", rows[0]);
            Lay(draft, nodes);
            return TypeRef.Object(draft.Name);
        }

        if (table.Object(shown.Element ?? shown) is { IsDeclared: false } known)
        {
            Lay(known, nodes);
        }
        else
        {
            TellOfDeclared(shown, rows);
        }

        return shown;
    }

    /// <summary>What the overlay corrects here is decided elsewhere.</summary>
    private void TellOfDeclared(TypeRef shown, List<From<PlacedRow>> rows)
    {
        foreach (var row in rows.Where(row => row.Value.Row.Name.Place.Overlay is not null && table.Object(shown.Element ?? shown) is { IsDeclared: true }))
        {
            findings.Add(Finding.Of(Rules.OverlayMisses, source.Page, row.Value.Row.Name.Place, $"The field '{row.Value.Name}' of the answer", "described", $"the answer is a {(shown.Element ?? shown).Name}, which is declared in {table.Object(shown.Element ?? shown)!.Source.Page}; describe it there"));
        }
    }

    /// <summary>Rows may name the envelope's members too; only those of the data are members of the result.</summary>
    private List<ParameterNode> Unwrapped(List<ParameterNode> nodes)
    {
        var data = envelope is null ? null : nodes.Find(node => node.Name == envelope.Data && node.Children.Count > 0);
        return data?.Children ?? nodes.FindAll(node => envelope is null
            || (node.Name != envelope.RequestId && node.Name != envelope.Success && node.Name != envelope.Error && node.Name != envelope.Data));
    }

    private void Lay(ObjectDraft draft, List<ParameterNode> nodes)
    {
        foreach (var node in nodes)
        {
            var shown = draft.Member(node.Name);
            var member = shown ?? Added(draft, node);
            if (member is null)
            {
                continue;
            }

            if (node.Row?.Value.Row is { } row)
            {
                member.Summary = row.Description;
                member.Called ??= row.Called;
                member.IsDecided |= row.Type?.Place.Overlay is not null;
                member.Deprecated ??= DeprecationWords.Read(row.Description.PlainText, node.Name);
                if (shown is not null)
                {
                    Refine(member, types.Bind(node.Row, draft.Name, node.Name, null, member.ShownAs), isDecided: row.Type?.Place.Overlay is not null);
                }
            }

            if (node.Children.Count > 0 && table.Object(member.Type.Element ?? member.Type) is { IsDeclared: false } inner)
            {
                Lay(inner, node.Children);
            }
        }
    }

    /// <summary>What the table says of a type wins where the example cannot tell (null, a list without elements) or says less (a date, a UUID).</summary>
    private static void Refine(MemberDraft member, BoundType stated, bool isDecided)
    {
        member.Nullable |= stated.Nullable;
        var isVague = member.Type == TypeRef.Json || member.Type == TypeRef.List(TypeRef.Json);
        var isFiner = (member.Type == TypeRef.String && stated.Type.Kind is TypeKind.Uuid or TypeKind.DateTime or TypeKind.Enum)
            || (member.Type == TypeRef.Decimal && stated.Type == TypeRef.Integer);
        if (stated.IsKnown && !stated.IsOpen && (isVague || isFiner || isDecided))
        {
            member.Type = stated.Type;
        }
    }

    private MemberDraft? Added(ObjectDraft draft, ParameterNode node)
    {
        if (node.Row is null && node.Children.Count == 0)
        {
            return null;
        }

        var place = node.Row?.Value.Row.Name.Place ?? Place.Start;
        var isList = node.IsList || (node.Row?.Value.Row.Type is { } type && TypeExpression.Bind(type.Text, table.Named).Type.Kind == TypeKind.List);
        var stated = node.Children.Count == 0 ? types.Bind(node.Row!, draft.Name, node.Name, null) : null;
        var bound = stated?.Type
            ?? (TypeRef.Object(New(draft.Name + CSharpName.Pascal(isList ? CSharpName.Singular(node.Name) : node.Name), node.Row).Name) is var inner && isList ? TypeRef.List(inner) : inner);
        var member = new MemberDraft(node.Name, bound, source.Page, place) { Nullable = stated is { Nullable: true }, IsTimeOpen = stated is { IsTimeOpen: true } };
        draft.Add(member);
        return member;
    }

    private ObjectDraft New(string name, From<PlacedRow>? row)
    {
        var draft = new ObjectDraft(table.NewName(name, source.Page, row?.Value.Row.Name.Place ?? Place.Start), source) { Owner = operation, File = operation, Use = ObjectUse.Response };
        table.Add(draft);
        return draft;
    }
}
