using System.Globalization;

namespace ApiDocs.Tool.OpenApi.Operations;

/// <summary>Names of the examples that pages show and give no name.</summary>
internal static class ExampleName
{
    public static string Of(int index) => index == 0 ? "documented" : "documented" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
