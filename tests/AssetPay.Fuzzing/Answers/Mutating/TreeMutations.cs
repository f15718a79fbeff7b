namespace ApiDocs.Fuzzing.Answers.Mutating;

/// <summary>Spoils JSON by what it is made of: a value of another kind, a member that is gone or comes twice, nesting, what another answer has.</summary>
internal static class TreeMutations
{
    private static readonly int[] Depths = [1, 2, 10, 50, 58, 60, 61, 62, 63, 64, 65, 66, 100, 1000, 10_000];

    private delegate void Mutation(Dice dice, JsonTree root, Spot spot, JsonTree other);

    // By no order: one is drawn.
    private static readonly Mutation[] All = [Replace, Replace, Replace, Rename, Drop, Repeat, Repeat, Add, Nest, Splice, Splice, Shuffle, Exchange, Long];

    /// <summary>The tree is changed; the other one is only read.</summary>
    internal static void Apply(Dice dice, JsonTree root, JsonTree other)
    {
        var spots = Spots(root);
        if (spots.Count > 0)
        {
            dice.Pick(All)(dice, root, dice.Pick(spots), other);
        }
    }

    /// <summary>Makes the longest list of it as long as this, with entries of its own.</summary>
    internal static void Grow(JsonTree root, int bytes)
    {
        var list = Spots(root).Select(spot => spot.Value.Elements).Where(elements => elements is { Count: > 0 }).MaxBy(elements => elements!.Count);
        if (list is null)
        {
            return;
        }

        var own = list.ToList();
        var length = own.Sum(element => element.Print().Length + 1);
        for (var copies = bytes / length; copies > 0; copies--)
        {
            // Copies of their own: what is spoilt in one of them is not spoilt in all.
            list.AddRange(own.Select(element => element.Copy()));
        }
    }

    private static void Replace(Dice dice, JsonTree root, Spot spot, JsonTree other) => spot.Set(JsonTree.Raw(HostileJson.Draw(dice)));

    private static void Rename(Dice dice, JsonTree root, Spot spot, JsonTree other) => spot.Rename(dice.Pick(HostileJson.Names));

    private static void Drop(Dice dice, JsonTree root, Spot spot, JsonTree other) => spot.Remove();

    private static void Repeat(Dice dice, JsonTree root, Spot spot, JsonTree other) =>
        spot.Insert(dice, dice.OneIn(2) ? JsonTree.Raw(HostileJson.Draw(dice)) : spot.Value.Copy(), null);

    private static void Add(Dice dice, JsonTree root, Spot spot, JsonTree other) =>
        spot.Insert(dice, JsonTree.Raw(HostileJson.Draw(dice)), dice.Pick(HostileJson.Names));

    private static void Nest(Dice dice, JsonTree root, Spot spot, JsonTree other)
    {
        var depth = dice.Pick(Depths);
        var (open, close) = dice.Pick(new[] { ("[", "]"), ("{\"a\":", "}"), ("[{\"items\":", "}]"), ("[[", "]]"), ("[", "") });
        spot.Set(JsonTree.Raw($"{string.Concat(Enumerable.Repeat(open, depth))}{(dice.OneIn(3) ? "1" : spot.Value.Print())}{string.Concat(Enumerable.Repeat(close, depth))}"));
    }

    private static void Splice(Dice dice, JsonTree root, Spot spot, JsonTree other)
    {
        var spots = Spots(other);
        var piece = spots.Count == 0 || dice.OneIn(4) ? other : dice.Pick(spots).Value;
        spot.Set(piece.Copy());
    }

    private static void Shuffle(Dice dice, JsonTree root, Spot spot, JsonTree other)
    {
        if ((dice.OneIn(2) ? root : spot.Value).Members is not { } members)
        {
            return;
        }

        for (var i = members.Count - 1; i > 0; i--)
        {
            var with = dice.Below(i + 1);
            (members[i], members[with]) = (members[with], members[i]);
        }
    }

    private static void Exchange(Dice dice, JsonTree root, Spot spot, JsonTree other)
    {
        var with = dice.Pick(Spots(root));
        var (one, another) = (spot.Value.Copy(), with.Value.Copy());
        spot.Set(another);
        with.Set(one);
    }

    private static void Long(Dice dice, JsonTree root, Spot spot, JsonTree other)
    {
        var length = dice.Pick(new[] { 100, 1000, 10_000, 70_000 });
        spot.Set(JsonTree.Raw(dice.Below(3) switch
        {
            0 => $"\"{new string('x', length)}\"",
            1 => new string('9', length),
            _ => $"\"{string.Concat(Enumerable.Repeat("\\ud800", length / 6))}\"",
        }));
    }

    private static List<Spot> Spots(JsonTree root)
    {
        var spots = new List<Spot>();
        var open = new Stack<JsonTree>([root]);
        while (open.TryPop(out var tree))
        {
            for (var i = 0; i < (tree.Members?.Count ?? tree.Elements?.Count ?? 0); i++)
            {
                var spot = new Spot(tree, i);
                spots.Add(spot);
                open.Push(spot.Value);
            }
        }

        return spots;
    }
}
