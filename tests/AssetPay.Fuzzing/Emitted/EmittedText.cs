using ApiDocs.Generator.Pipeline;
using ApiDocs.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiDocs.Fuzzing.Emitted;

/// <summary>
/// Parses what was emitted again and holds it against the model: whatever a page says is a name, a literal or a comment there, and never
/// code. The names that the model asks for are worked out here anew and not taken from the emitter.
/// </summary>
internal static class EmittedText
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    /// <summary>What is wrong with the files of one client, a line for each; none where all is well.</summary>
    /// <param name="model">The client's model.</param>
    /// <param name="files">Its files: the name of each, and its text.</param>
    /// <param name="platform">What the project references beside the runtime.</param>
    public static IReadOnlyList<string> Check(ApiModel model, IEnumerable<(string HintName, string Text)> files, ConsumerPlatform platform = ConsumerPlatform.None)
    {
        var complaints = new List<string>();
        var (declarations, literals, texts) = (new Declarations(), new Literals(), new ModelTexts(model));
        var comments = new Comments(model, texts);
        var names = new FileNames();
        foreach (var (name, text) in files)
        {
            complaints.AddRange(names.Add(name));
            var found = new List<string>();
            found.AddRange(Characters.Unseen(text).Distinct(StringComparer.Ordinal));
            var tree = CSharpSyntaxTree.ParseText(text, Options);
            found.AddRange(tree.GetDiagnostics().Select(diagnostic => diagnostic.ToString()));
            var root = tree.GetCompilationUnitRoot();
            found.AddRange(declarations.Add(root, model.Client.Namespace));
            foreach (var token in root.DescendantTokens())
            {
                literals.Add(token);
                comments.Add(token);
            }

            found.AddRange(comments.Take());
            complaints.AddRange(found.Select(complaint => $"{name}: {complaint}"));
        }

        complaints.AddRange(declarations.Compare(AskedDeclarations.Of(model, platform)));
        complaints.AddRange(literals.Compare(model, texts));
        return complaints;
    }
}
