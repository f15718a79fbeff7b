using System.CommandLine;
using System.CommandLine.Invocation;
using ApiDocs.Tool.Output;
using ApiDocs.Tool.Verbs;

namespace ApiDocs.Tool;

/// <summary>The verbs in the order of the help, and one run of one of them.</summary>
internal static class CommandLine
{
    private static readonly Func<Screen, Command>[] Verbs =
    [
        CheckVerb.Of,
        OpenApiVerb.Of,
        DiffVerb.Of,
        LockVerb.Of,
        PullVerb.Of,
    ];

    public static async Task<int> RunAsync(string[] arguments, Screen screen, CancellationToken cancellationToken = default)
    {
        var parsed = Root(screen).Parse(arguments);
        var settings = new InvocationConfiguration { Output = screen.Out, Error = screen.Error, EnableDefaultExceptionHandler = false };
        if (parsed.Action is ParseErrorAction mistake)
        {
            // Help would go to the standard output, where a pipe waits for something else.
            mistake.ShowHelp = false;
        }

        try
        {
            var code = await parsed.InvokeAsync(settings, cancellationToken);
            return parsed.Action is ParseErrorAction ? ExitCode.Usage : code;
        }
        catch (OperationCanceledException)
        {
            screen.Complain("Cancelled; nothing was changed");
            return ExitCode.Findings;
        }
        catch (Exception exception)
        {
            screen.Complain(exception is UsageException or IOException or UnauthorizedAccessException or OperationCanceledException
                ? exception.Message
                : $"The tool has a fault that this command brings out; please report it: {exception}");
            return ExitCode.Usage;
        }
    }

    private static RootCommand Root(Screen screen)
    {
        var root = new RootCommand("Reads a folder of API documentation pages, as the generator does that compiles it into a client.");
        foreach (var verb in Verbs)
        {
            root.Subcommands.Add(verb(screen));
        }

        return root;
    }
}
