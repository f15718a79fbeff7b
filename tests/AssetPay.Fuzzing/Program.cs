using ApiDocs.Fuzzing;
using ApiDocs.Fuzzing.Answers;
using ApiDocs.Fuzzing.Index;
using ApiDocs.Fuzzing.Pages;

return args switch
{
    ["pages", .. var rest] => PagesVerb.Run(new(rest)),
    ["index", .. var rest] => IndexVerb.Run(new(rest)),
    ["answers", ..] => AnswerCommand.Run(args.AsSpan(1)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: dotnet run -c Release --project tests/AssetPay.Fuzzing -- VERB [options]

          pages     spoilt pages through the generator: --cases N [--seed N] [--state FOLDER] goes on where it was stopped;
                    --case N [--seed N] [--shrink] [--out FOLDER] judges one case again and writes its pages;
                    --read FILE_OR_FOLDER [--shrink] judges pages that were written
          index     spoilt llms.txt through the docs tool's reader of them: --cases N [--seed N] [--state FOLDER]; --case N [--seed N]
          answers   spoilt answers into everything that reads one: [--seed N] [--from N] [--cases N] [--show]
        """);
    return 2;
}
