using System.Globalization;
using System.Text;

namespace ApiDocs.Fuzzing.Running;

/// <summary>
/// How far a long run is, in a file: the case that is being judged, and how often it was begun. A case that ends the process (a stack that
/// overflows) is begun a second time and then passed over.
/// </summary>
internal sealed class RunState : IDisposable
{
    private readonly FileStream _file;

    public RunState(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        _file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        var words = new StreamReader(_file, leaveOpen: true).ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        (Next, Begun) = words.Length == 2 ? (Number(words[0]), Number(words[1])) : (0, 0);
    }

    /// <summary>The case to judge next.</summary>
    public int Next { get; private set; }

    /// <summary>How often it was begun and not finished.</summary>
    public int Begun { get; private set; }

    public void Begin() => Write(Next, Begun + 1);

    public void Finish() => Write(Next + 1, 0);

    public void Dispose() => _file.Dispose();

    private void Write(int next, int begun)
    {
        (Next, Begun) = (next, begun);
        _file.Position = 0;
        _file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{next,12} {begun,3}\n")));
        _file.Flush();
    }

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
