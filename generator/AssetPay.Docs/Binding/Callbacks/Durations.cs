using ApiDocs.Binding.Words;

namespace ApiDocs.Binding.Callbacks;

/// <summary>"5", "minutes" in seconds.</summary>
internal static class Durations
{
    // An answer that may come tomorrow, or a clock that is a day off, is a slip of the pen.
    private const int Longest = 24 * 60 * 60;

    /// <summary>Null: it is nothing, or more than a day.</summary>
    public static int? Seconds(SaidCallback statement) => SpanReader.Seconds(statement.Word(0), statement.Word(1), Longest);

    public static string Text(SaidCallback statement) => Seconds(statement) is { } seconds ? $"{seconds} s" : $"'{Said(statement)}'";

    public static string Said(SaidCallback statement) => $"{statement.Word(0)} {statement.Word(1)}";
}
