using ApiDocs.Fuzzing;
using ApiDocs.Fuzzing.Pages;

return args switch
{
    ["pages", .. var rest] => PagesVerb.Run(new(rest)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: dotnet run -c Release --project tests/AssetPay.Fuzzing -- VERB [options]

          pages   spoilt pages through the generator: --cases N [--seed N] [--state FOLDER] goes on where it was stopped;
                  --case N [--seed N] [--shrink] [--out FOLDER] judges one case again and writes its pages;
                  --read FILE_OR_FOLDER [--shrink] judges pages that were written
        """);
    return 2;
}
