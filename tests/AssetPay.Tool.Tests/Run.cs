using ApiDocs.Tool.Output;

namespace ApiDocs.Tool.Tests;

/// <summary>One run of the tool in this process: what it wrote and how it ended.</summary>
internal sealed record Run(int Code, string Out, string Error)
{
    public static async Task<Run> Of(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(arguments, new Screen(output, error, isTerminal: false));
        return new(code, output.ToString(), error.ToString());
    }
}
