using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>
/// Reads out of the model which types are entities, and what each operation does with them. An entity is an object type with an <c>id</c> that
/// an operation returns: alone, in a list, or in a page of a list.
/// </summary>
internal sealed class EntityMap
{
    private readonly TypeBook _types;
    private readonly Dictionary<string, EntityType> _entities = new(StringComparer.Ordinal);

    public EntityMap(ApiModel model, TypeBook types)
    {
        _types = types;
        var returned = model.Operations.SelectMany(Returned).Where(type => type.Member(EntityType.Id) is not null).Distinct();
        foreach (var type in returned)
        {
            var isCreated = model.Operations.Any(operation => MayCreate(operation) && types.Object(operation.ResponseType) == type);
            _entities[type.Name] = new(type, [EntityType.Id, .. OtherKeys(model, type)], isCreated);
        }
    }

    public IReadOnlyCollection<EntityType> All => _entities.Values;

    /// <summary>The entity that the operation makes: it posts, returns one, and addresses none.</summary>
    public EntityType? Created(OperationModel operation) =>
        MayCreate(operation) && AddressOf(operation) is null && _types.Object(operation.ResponseType) is { } type ? Entity(type) : null;

    /// <summary>The entity that the operation returns, alone or (for several at once) in an array.</summary>
    public EntityType? ReturnedBy(OperationModel operation) =>
        Entity(_types.Object(operation.ResponseType) ?? (operation.Shape == CallShape.Batch ? _types.ElementObject(operation.ResponseType) : null));

    /// <summary>The list of entities that the operation reads.</summary>
    public Listing? Listed(OperationModel operation)
    {
        if (operation.Class != CallClass.Read || AddressOf(operation) is not null)
            return null;
        if (operation.Paging is { } paging && Entity(_types.Object(paging.Element)) is { } paged)
            return new(paged, paging.Items.LastOrDefault());
        if (Entity(_types.ElementObject(operation.ResponseType)) is { } element)
            return new(element, null);

        return _types.Object(operation.ResponseType) is { } page && Entity(page) is null
            ? page.Properties.Select(member => Entity(_types.ElementObject(member.Type)) is { } entity ? new Listing(entity, member.WireName) : null)
                .FirstOrDefault(listing => listing is not null)
            : null;
    }

    /// <summary>
    /// What the path addresses: the first parameter that speaks of an entity by its own name (<c>tradeId</c> of a Trade) or by the segment
    /// before it (<c>/trades/{ref}</c>), or that is the only one of an operation that returns one; a later parameter speaks of a list in it
    /// (<c>itemId</c> of <c>items</c>).
    /// </summary>
    public Address? AddressOf(OperationModel operation)
    {
        var parameters = operation.PathParameters;
        for (var i = 0; i < parameters.Count; i++)
        {
            var entity = _entities.Values.FirstOrDefault(entity => SpeaksOf(operation, parameters[i], entity.Name))
                ?? (parameters.Count == 1 ? ReturnedBy(operation) : null);
            if (entity is null)
                continue;

            foreach (var later in parameters.Skip(i + 1))
            {
                var list = entity.Object.Properties.FirstOrDefault(member =>
                    _types.ElementObject(member.Type)?.Member(EntityType.Id) is not null && SpeaksOf(operation, later, member.WireName));
                if (list is not null)
                    return new(entity, parameters[i], list, later);
            }

            return new(entity, parameters[i], null, null);
        }

        return null;
    }

    private EntityType? Entity(ObjectModel? type) => type is null ? null : _entities.GetValueOrDefault(type.Name);

    private IEnumerable<ObjectModel> Returned(OperationModel operation)
    {
        if (_types.Object(operation.Paging?.Element) is { } paged)
            return [paged];
        var type = _types.Object(operation.ResponseType);
        if (type?.Member(EntityType.Id) is not null)
            return [type];
        if (_types.ElementObject(operation.ResponseType) is { } element)
            return [element];
        return (type?.Properties ?? []).Select(member => _types.ElementObject(member.Type)).OfType<ObjectModel>();
    }

    private static bool MayCreate(OperationModel operation) => operation.HttpMethod == "POST" && operation.Class != CallClass.Read;

    private static bool SpeaksOf(OperationModel operation, PropertyModel parameter, string name)
    {
        var words = Names.WithoutId(parameter.WireName);
        if (words.Length > 0 && Names.IsPluralOf(name, words))
            return true;

        var segments = operation.Path.Split('/');
        var at = Array.IndexOf(segments, $"{{{parameter.WireName}}}");
        return at > 0 && (Names.IsPluralOf(segments[at - 1], name) || Names.Same(segments[at - 1], name));
    }

    /// <summary>
    /// Members beside the <c>id</c> by which one is found: those that an error says are taken already, and those that the words about the
    /// path parameter name ("or the `externalId` you supplied").
    /// </summary>
    private IEnumerable<string> OtherKeys(ApiModel model, ObjectModel type) => type.Properties
        .Where(member => member.Type.Kind is TypeKind.String or TypeKind.Uuid && member.WireName != EntityType.Id)
        .Select(member => member.WireName)
        .Where(member => model.Operations.Any(operation => Returned(operation).Contains(type) && IsKey(operation, member)));

    private static bool IsKey(OperationModel operation, string member) =>
        operation.Errors.Any(error => Wording.SaysTaken(error.When.PlainText, member))
        || operation.PathParameters.Any(parameter => InCode(parameter.Summary, member));

    private static bool InCode(Prose prose, string word) =>
        prose.Blocks.Any(block => block.Inlines.Any(inline => inline.Style.HasFlag(InlineStyle.Code) && inline.Text == word));
}
