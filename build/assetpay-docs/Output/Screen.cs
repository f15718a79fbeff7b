using System.Text;
using Spectre.Console;

namespace ApiDocs.Tool.Output;

/// <summary>
/// Where a run writes. A terminal gets tables and colours; a pipe or a file gets whole lines of plain text, never cut at a width.
/// </summary>
internal sealed class Screen(TextWriter output, TextWriter error, bool isTerminal)
{
    private const int NoWidth = 1 << 15;

    private readonly IAnsiConsole _terminal = Terminal(output, isTerminal);
    private readonly IAnsiConsole _lines = Terminal(output, isTerminal, NoWidth);
    private readonly IAnsiConsole _errors = Terminal(error, isTerminal, NoWidth);

    public TextWriter Out => output;

    public TextWriter Error => error;

    /// <summary>Whether somebody is looking: progress is for them alone.</summary>
    public bool IsTerminal => isTerminal;

    /// <summary>The terminal itself, for progress; ask <see cref="IsTerminal"/> first.</summary>
    public IAnsiConsole Console => _terminal;

    public static Screen OfConsole() => new(
        System.Console.IsOutputRedirected ? Utf8(System.Console.OpenStandardOutput()) : System.Console.Out,
        System.Console.IsErrorRedirected ? Utf8(System.Console.OpenStandardError()) : System.Console.Error,
        !System.Console.IsOutputRedirected && !System.Console.IsErrorRedirected);

    /// <summary>A line is never broken at the terminal's width: it may begin with an address that the terminal makes a link of.</summary>
    public void Line(string text = "", Style? style = null) => Write(_lines, output, text, style);

    public void Complain(string text) => Write(_errors, error, text, new(Color.Red));

    public void Table(ReportTable table)
    {
        if (isTerminal)
        {
            _terminal.Write(table.Drawn());
        }
        else
        {
            output.Write(table.Plain());
        }
    }

    private void Write(IAnsiConsole terminal, TextWriter writer, string words, Style? style)
    {
        var text = ShownText.Of(words);
        if (isTerminal && style is not null)
        {
            terminal.Write(new Text(text, style));
            terminal.WriteLine();
        }
        else
        {
            writer.WriteLine(text);
        }
    }

    // What is piped is JSON as often as not, and JSON is UTF-8 on every system.
    private static StreamWriter Utf8(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };

    private static IAnsiConsole Terminal(TextWriter writer, bool isTerminal, int? width = null)
    {
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        console.Profile.Width = width ?? console.Profile.Width;
        return console;
    }
}
