namespace ApiDocs.Fuzzing.Answers.Mutating;

/// <summary>A place in JSON: a member of an object or an element of a list.</summary>
internal readonly record struct Spot(JsonTree Parent, int Index)
{
    internal JsonTree Value => Parent.Members?[Index].Value ?? Parent.Elements![Index];

    internal void Set(JsonTree value)
    {
        if (Parent.Members is { } members)
        {
            members[Index] = (members[Index].Name, value);
        }
        else
        {
            Parent.Elements![Index] = value;
        }
    }

    internal void Rename(string name)
    {
        if (Parent.Members is { } members)
        {
            members[Index] = (name, members[Index].Value);
        }
    }

    internal void Remove()
    {
        Parent.Members?.RemoveAt(Index);
        Parent.Elements?.RemoveAt(Index);
    }

    /// <summary>Puts a value beside this one, under the same name unless there is another.</summary>
    internal void Insert(Dice dice, JsonTree value, string? name)
    {
        Parent.Members?.Insert(dice.Below(Parent.Members.Count + 1), (name ?? Parent.Members[Index].Name, value));
        Parent.Elements?.Insert(dice.Below(Parent.Elements.Count + 1), value);
    }
}
