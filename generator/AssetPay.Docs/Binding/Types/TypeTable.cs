using ApiDocs.Binding.Names;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Types;

/// <summary>The types of the client while they are being bound, by their C# names.</summary>
internal sealed class TypeTable(NameScope names, List<Finding> findings)
{
    private readonly Dictionary<string, string> _declaredNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ObjectDraft> _objects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ObjectDraft> _byShape = new(StringComparer.Ordinal);
    private readonly List<ObjectDraft> _order = [];
    private readonly List<EnumModel> _enums = [];
    private readonly Dictionary<string, EnumModel> _enumsByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EnumModel>> _enumsByValue = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aliasesInWork = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _enumsByMember = new(StringComparer.Ordinal);
    private TypeBook? _book;

    public IReadOnlyList<ObjectDraft> Objects => _order;

    /// <summary>The declared types by their members.</summary>
    public MemberIndex Declared { get; } = new();

    public IReadOnlyList<EnumModel> Enums => _enums;

    /// <summary>Gives every declared type its C# name first, so that members can name types declared later.</summary>
    public void Declare(TypeBook book)
    {
        _book = book;
        foreach (var type in book.All.Where(type => type.Declaration.Form != Pages.TypeForm.Alias))
        {
            var wanted = CalledName.Of(type.Declaration.Called, CSharpName.Pascal(type.Name), type.Page.Path, findings);
            _declaredNames.Add(type.Name, type.Declaration.Form is Pages.TypeForm.Union or Pages.TypeForm.Enum
                ? TakeEnum(wanted, type.Name, type.Page.Path, type.Declaration.Name.Place)
                : names.Take(wanted, type.Name, type.Page.Path, type.Declaration.Name.Place, "Model"));
        }
    }

    public string NameOf(DeclaredType type) => _declaredNames[type.Name];

    public string NewName(string wanted, string page, Place place) => names.Take(wanted, wanted, page, place, "Model");

    public string NewEnumName(string wanted, string page, Place place) => TakeEnum(wanted, wanted, page, place);

    // An enum has members of its own, and a class beside it that holds the texts.
    private string TakeEnum(string wanted, string original, string page, Place place)
    {
        var name = names.Take(IsOdd(wanted) ? wanted + "Model" : wanted, original, page, place, "Model");
        if (IsOdd(wanted))
        {
            findings.Add(Finding.Of(Rules.NameChanged, page, place, original, "it is the name of a member or of another type", name));
        }

        names.Reserve(name + "Values");
        return name;
    }

    private bool IsOdd(string name) => ReservedMembers.OfEnum.Contains(name) || names.IsTaken(name + "Values");

    public string NameNested(string parent, string member, string page, Place place)
    {
        var wanted = CSharpName.Pascal(CSharpName.Singular(member));
        return wanted.Length > 0 && !names.IsTaken(wanted) ? NewName(wanted, page, place) : NewName(parent + wanted, page, place);
    }

    public void Add(ObjectDraft draft, string? shape = null, int? position = null)
    {
        _objects.Add(draft.Name, draft);
        _order.Insert(position ?? _order.Count, draft);
        Declared.Add(draft);
        if (shape is not null)
        {
            _byShape.Add(shape, draft);
        }
    }

    public void Add(EnumModel model)
    {
        _enums.Add(model);
        _enumsByName.Add(model.Name, model);
        foreach (var value in model.Owner is null ? model.Values.Select(value => value.Value).Distinct() : [])
        {
            if (!_enumsByValue.TryGetValue(value, out var models))
            {
                _enumsByValue.Add(value, models = []);
            }

            models.Add(model);
        }
    }

    public ObjectDraft? Object(TypeRef? type) => type is { Kind: TypeKind.Object } ? Object(type.Name) : null;

    public ObjectDraft? Object(string? name) => name is not null && _objects.TryGetValue(name, out var draft) ? draft : null;

    public ObjectDraft? Nested(string shape) => _byShape.TryGetValue(shape, out var draft) ? draft : null;

    public EnumModel? Enum(TypeRef type) => type is { Kind: TypeKind.Enum, Name: { } name } && _enumsByName.TryGetValue(name, out var model) ? model : null;

    /// <summary>The documented enum that has exactly these values.</summary>
    public string? EnumOf(IReadOnlyList<string> values)
    {
        if (values.Count == 0 || !_enumsByValue.TryGetValue(values[0], out var candidates))
        {
            return null;
        }

        var distinct = values.Distinct().ToList();
        return candidates.Find(model => model.Values.Count == distinct.Count && model.Values.All(value => distinct.Contains(value.Value)))?.Name;
    }

    /// <summary>Remembers under which name a documented enum is met, for rows that give no values.</summary>
    public void RememberEnum(string member, string name) => _enumsByMember[member] = name;

    /// <summary>The documented enum that members of this name have elsewhere, if it has this value.</summary>
    public string? EnumKnownAs(string member, string value) =>
        _enumsByMember.TryGetValue(member, out var name) && _enumsByName[name].Values.Any(known => known.Value == value) ? name : null;

    /// <summary>A documented type by its name in the docs, through aliases.</summary>
    public TypeRef? Named(string text)
    {
        var type = _book?.Find(text);
        switch (type?.Declaration.Form)
        {
            case null:
                return null;
            case Pages.TypeForm.Interface:
                return TypeRef.Object(_declaredNames[type.Name]);
            case Pages.TypeForm.Union or Pages.TypeForm.Enum:
                return TypeRef.Enum(_declaredNames[type.Name]);
        }

        // An alias that names itself, by whatever detour, is any JSON.
        if (type!.Declaration.Target is not { } target || !_aliasesInWork.Add(text))
        {
            return TypeRef.Json;
        }

        var bound = TypeExpression.Bind(target, Named);
        _aliasesInWork.Remove(text);
        TellUntaken(bound, type.Page.Path, type.Declaration.Place, target, text, "any JSON");
        return bound.Type;
    }

    /// <summary>Tells of a type's text that is not known, or not to its depth.</summary>
    public void TellUntaken(BoundType bound, string page, Place place, string text, string name, string taken)
    {
        if (bound.IsTooDeep)
        {
            findings.Add(Finding.Of(Rules.UnknownType, page, place, text, name, $"any JSON, since lists and maps are typed {TypeRef.DeepestNesting} levels deep"));
        }
        else if (!bound.IsKnown)
        {
            findings.Add(Finding.Of(Rules.UnknownType, page, place, text, name, taken));
        }
    }

    /// <summary>A list as an example shows it; any JSON, which is told, where it has more lists in each other than are typed.</summary>
    public TypeRef ListShown(TypeRef element, string page, Place place)
    {
        var list = TypeRef.List(element);
        if (list == TypeRef.Json)
        {
            findings.Add(Finding.Of(Rules.NotRead, page, place, "list of an example", $"lists are typed {TypeRef.DeepestNesting} levels deep, and it is taken as any JSON"));
        }

        return list;
    }
}
