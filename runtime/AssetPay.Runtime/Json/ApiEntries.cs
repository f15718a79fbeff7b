using System.ComponentModel;
using System.Text;

namespace ApiDocs.Runtime;

/// <summary>
/// The list that a long answer consists of for the most part: where it is, and how an entry of it is read. What is known of it is read while
/// the answer still arrives, so that no long answer is ever in memory as a whole. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiEntries
{
    private readonly Func<TakenEntries> _begin;

    private ApiEntries(Func<TakenEntries> begin, byte[][] path)
    {
        _begin = begin;
        Path = path;
    }

    /// <summary>The names of the members that lead to it, from the data inwards, in UTF-8.</summary>
    internal byte[][] Path { get; }

    /// <summary>A list in an answer.</summary>
    /// <param name="read">Reads an entry.</param>
    /// <param name="path">The names on the wire that lead to the list, from the data inwards; none: the data are the list.</param>
    /// <typeparam name="T">The entries' type.</typeparam>
    /// <returns>The list.</returns>
    public static ApiEntries Of<T>(ApiValueReader<T> read, params string[] path) =>
        new(() => new TakenEntries<T>(read), Array.ConvertAll(path, Encoding.UTF8.GetBytes));

    /// <summary>Begins the list of one answer.</summary>
    internal TakenEntries Begin() => _begin();
}
