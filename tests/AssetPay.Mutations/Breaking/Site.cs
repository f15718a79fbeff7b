using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace ApiDocs.Mutations.Breaking;

/// <summary>
/// One way to break one spot. <paramref name="Room"/>: Parsing, Binding, Emit, Runtime. <paramref name="Broken"/>: what stands there instead;
/// null: the statement is left out.
/// </summary>
internal sealed record Site(string Room, string File, int Line, TextSpan Span, Way Way, string Original, string? Broken)
{
    /// <summary>What stands before either, broken or not.</summary>
    public string Before { get; init; } = "";

    /// <summary>By what it is known in the list of explained ones: no line, so that it outlives changes elsewhere in the file.</summary>
    public string Key => $"{File}: {Way}: {OneLine(Original)}";

    /// <summary>The spot and what stands there instead, told apart from all others of this state of the code.</summary>
    public string Identity => string.Create(CultureInfo.InvariantCulture, $"{Span.Start}\t{Key}\t{OneLine(Broken ?? "")}");

    /// <summary>The spot with the switch in it. A statement stands in a block of its own, so that no "else" behind it is the switch's.</summary>
    public string Switched(int number) => Broken is null
        ? $"{{ if (!global::ApiDocs.Breakage.Is({number})) {Original} }}"
        : $"({Before}(global::ApiDocs.Breakage.Is({number}) ? {Broken} : {Original}))";

    /// <summary>The code with one blank for whatever parts its words.</summary>
    public static string OneLine(string code) => string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>How code is broken.</summary>
internal enum Way
{
    /// <summary>A condition is turned round.</summary>
    ConditionFlipped,
    /// <summary>"And" for "or", and the reverse.</summary>
    AndForOr,
    /// <summary>Equal for unequal, and the reverse.</summary>
    EqualityFlipped,
    /// <summary>A limit that takes in one more or one less.</summary>
    LimitMoved,
    /// <summary>A number that is one greater.</summary>
    NumberMoved,
    /// <summary>Text that is not escaped, trimmed, lowered or replaced.</summary>
    EscapeDropped,
    /// <summary>A call that is not made.</summary>
    StepDropped,
    /// <summary>Yes for no, and the reverse.</summary>
    AnswerFlipped,
    /// <summary>First for last, any for all, least for most.</summary>
    CallSwapped,
}
