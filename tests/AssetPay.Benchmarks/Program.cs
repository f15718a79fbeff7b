using ApiDocs.Benchmarks.Pages;

foreach (var (path, text) in MadeDocs.Make(int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture)))
{
    var file = Path.Combine(args[1], path);
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    File.WriteAllText(file, text);
}
