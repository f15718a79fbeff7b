namespace ApiDocs.Runtime;

/// <summary>The characters that may stand at one place of a text.</summary>
internal sealed class CharacterSet
{
    private readonly List<(char Low, char High)> _ranges = [];

    /// <summary>Whether it is every character but these.</summary>
    internal bool IsAllBut { get; set; }

    /// <summary>The one character that it is; null: there are others.</summary>
    internal char? Only => !IsAllBut && _ranges.Count == 1 && _ranges[0].Low == _ranges[0].High ? _ranges[0].Low : null;

    internal CharacterSet With(char character) => With(character, character);

    internal CharacterSet With(char low, char high)
    {
        _ranges.Add((low, high));
        return this;
    }

    internal bool Has(char character)
    {
        foreach (var (low, high) in _ranges)
        {
            if (character >= low && character <= high)
            {
                return !IsAllBut;
            }
        }

        return IsAllBut;
    }
}
