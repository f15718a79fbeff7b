namespace ApiDocs.Generator.Pipeline;

/// <summary>Names of the steps, by which tests ask what was computed anew.</summary>
internal static class Steps
{
    public const string Assemblies = nameof(Assemblies);
    public const string FolderFiles = nameof(FolderFiles);
    public const string SaidPages = nameof(SaidPages);
    public const string Clients = nameof(Clients);
    public const string Bound = nameof(Bound);
    public const string Model = nameof(Model);
    public const string Told = nameof(Told);
    public const string Locks = nameof(Locks);
    public const string Compared = nameof(Compared);
    public const string Units = nameof(Units);
    public const string Printed = nameof(Printed);
    public const string Files = nameof(Files);
}
