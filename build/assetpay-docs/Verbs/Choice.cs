using System.CommandLine;

namespace ApiDocs.Tool.Verbs;

/// <summary>An option that is one of a few words, each of which means something. The first one is the default.</summary>
internal sealed class Choice<T>(params (string Word, T Meaning)[] choices)
{
    public Option<string> Option(string name, string description)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => choices[0].Word };
        return option.AcceptOnlyFromAmong([.. choices.Select(choice => choice.Word)]);
    }

    public T Of(ParseResult parsed, Option<string> option) => Array.Find(choices, choice => choice.Word == parsed.GetRequiredValue(option)).Meaning;
}
