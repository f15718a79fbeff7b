using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Footprint;

/// <summary>The emitted files of an assembly, out of the symbols that are embedded in it: the compiler keeps the text of what was generated there.</summary>
internal sealed class EmittedAssembly : IDisposable
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private readonly PEReader _file;
    private readonly MetadataReader _metadata;
    private readonly MetadataReaderProvider _symbolFile;
    private readonly MetadataReader _symbols;
    private readonly Dictionary<DocumentHandle, EmittedSource> _sources = [];

    public EmittedAssembly(string path)
    {
        _file = new(ImmutableArray.Create(File.ReadAllBytes(path)));
        _metadata = _file.GetMetadataReader();
        _symbolFile = _file.ReadEmbeddedPortablePdbDebugDirectoryData(_file.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));
        _symbols = _symbolFile.GetMetadataReader();
        foreach (var document in _symbols.Documents)
        {
            var name = _symbols.GetString(_symbols.GetDocument(document).Name);
            if (name.EndsWith(".g.cs", StringComparison.Ordinal) && TextOf(document) is { } text)
            {
                _sources.Add(document, EmittedSource.Of(name, text));
            }
        }

        foreach (var type in _metadata.TypeDefinitions)
        {
            CountIl(_metadata.GetTypeDefinition(type));
        }
    }

    public IReadOnlyCollection<EmittedSource> Sources => _sources.Values;

    public bool HasType(string name) => _metadata.TypeDefinitions.Any(type => _metadata.StringComparer.Equals(_metadata.GetTypeDefinition(type).Name, name));

    public void Dispose()
    {
        _symbolFile.Dispose();
        _file.Dispose();
    }

    private string? TextOf(DocumentHandle document)
    {
        foreach (var handle in _symbols.GetCustomDebugInformation(document))
        {
            var information = _symbols.GetCustomDebugInformation(handle);
            if (_symbols.GetGuid(information.Kind) == EmbeddedSource)
            {
                // Four bytes with the length of what is compressed behind them; zero: it is not compressed.
                var blob = _symbols.GetBlobBytes(information.Value);
                using var bytes = new MemoryStream(blob, 4, blob.Length - 4);
                using Stream plain = BitConverter.ToInt32(blob) == 0 ? bytes : new DeflateStream(bytes, CompressionMode.Decompress);
                using var reader = new StreamReader(plain, Encoding.UTF8);
                return reader.ReadToEnd();
            }
        }

        return null;
    }

    // What the compiler adds to a record has no place in the source; it belongs to where the rest of the type is.
    private void CountIl(TypeDefinition type)
    {
        EmittedSource? home = null;
        var homeless = 0;
        foreach (var handle in type.GetMethods())
        {
            var method = _metadata.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0)
            {
                continue;
            }

            var size = _file.GetMethodBody(method.RelativeVirtualAddress).GetILReader().Length;
            if (SourceOf(handle) is { } source)
            {
                home = source;
                source.Il += size;
            }
            else
            {
                homeless += size;
            }
        }

        if (home is not null)
        {
            home.Il += homeless;
        }
    }

    private EmittedSource? SourceOf(MethodDefinitionHandle method)
    {
        var information = _symbols.GetMethodDebugInformation(method);
        var document = information.Document.IsNil ? information.GetSequencePoints().FirstOrDefault().Document : information.Document;
        return document.IsNil ? null : _sources.GetValueOrDefault(document);
    }
}
