namespace ApiDocs.Fuzzing.Pages.Judging;

/// <summary>What is wrong with a case. Two complaints of one kind are taken for one fault.</summary>
internal sealed record Complaint(string Kind, string What)
{
    public override string ToString() => $"{Kind}: {What}";
}
