using System.Runtime.InteropServices;
using System.Text;

namespace ApiDocs.Fuzzing.Pages;

/// <summary>
/// A case as files: a folder of pages, or folders <c>before</c> and <c>after</c> where an edit is at fault. A path that no file can have is
/// written with percent signs, and text that no UTF-8 can hold as UTF-16 in a file that ends with <c>.u16</c>.
/// </summary>
internal static class StoredCase
{
    private const string Utf16 = ".u16";
    private const string Elsewhere = "other-folder/";

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Write(PageCase given, string folder)
    {
        if (!given.HasEdit)
        {
            Write(given.After, folder);
            return;
        }

        Write(given.Before, Path.Combine(folder, "before"));
        Write(given.After, Path.Combine(folder, "after"));
    }

    /// <summary>A file is a set of one page.</summary>
    public static PageCase Read(string path)
    {
        var after = Path.Combine(path, "after");
        return Directory.Exists(after)
            ? new(0, 0, ReadSet(Path.Combine(path, "before")), ReadSet(after)) { IsCompiled = true }
            : Of(File.Exists(path) ? new([Page(Path.GetFileName(path), File.ReadAllBytes(path))]) : ReadSet(path));
    }

    private static PageCase Of(PageSet set) => new(0, 0, set, set) { IsCompiled = true };

    private static void Write(PageSet set, string folder)
    {
        foreach (var page in set.Pages)
        {
            var isText = IsText(page.Text);
            var file = Path.Combine(folder, (page.Root == Driving.Docs.Root ? "" : Elsewhere) + Escaped(page.Path) + (isText ? "" : Utf16));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, isText ? s_strict.GetBytes(page.Text) : MemoryMarshal.AsBytes(page.Text.AsSpan()).ToArray());
        }
    }

    private static PageSet ReadSet(string folder) => new(
    [
        .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => Page(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file))),
    ]);

    private static FuzzPage Page(string name, byte[] bytes)
    {
        var text = name.EndsWith(Utf16, StringComparison.Ordinal) ? new string(MemoryMarshal.Cast<byte, char>(bytes)) : Encoding.UTF8.GetString(bytes);
        var isElsewhere = name.StartsWith(Elsewhere, StringComparison.Ordinal);
        var path = Unescaped((isElsewhere ? name[Elsewhere.Length..] : name).Replace(Utf16, "", StringComparison.Ordinal));
        return new FuzzPage(path, text, path == "api.lock.json") with { Root = isElsewhere ? "/consumer/other/" : Driving.Docs.Root };
    }

    private static bool IsText(string text)
    {
        try
        {
            return s_strict.GetByteCount(text) >= 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    private static string Escaped(string path) => path.Length == 0 ? "%" : string.Join('/', path.Split('/').Select(part => part.Length == 0 ? "%" : string.Concat(part.Select((letter, i) => IsPlain(letter, i) ? letter.ToString() : $"%{(int)letter:x4}"))));

    private static bool IsPlain(char letter, int at) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' || (letter == '.' && at > 0);

    private static string Unescaped(string name) => string.Join('/', name.Split('/').Select(part =>
    {
        var pieces = part.Split('%');
        return pieces.Length == 2 && part == "%" ? "" : pieces[0] + string.Concat(pieces.Skip(1).Select(piece => (char)Convert.ToInt32(piece[..4], 16) + piece[4..]));
    }));
}
