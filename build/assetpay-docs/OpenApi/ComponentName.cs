using System.Globalization;

namespace ApiDocs.Tool.OpenApi;

/// <summary>A name as a component may have it: letters and digits of ASCII, dot, dash and underscore.</summary>
internal static class ComponentName
{
    public static string Of(string name) => string.Concat(name.Select(Allowed));

    private static string Allowed(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '-' or '_'
        ? sign.ToString()
        : "_" + ((int)sign).ToString("x4", CultureInfo.InvariantCulture);
}
