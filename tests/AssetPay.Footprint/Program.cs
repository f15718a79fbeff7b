using Footprint;

// Footprint emitted ASSEMBLY                                  lines and bytes of IL of each operation
// Footprint published BARE_CALLER HAND_WRITTEN_CALLER         the size of one published program against the other's
return args switch
{
    ["emitted", var assembly] => EmittedReport.Print(assembly),
    ["published", var caller, var peer] => PublishedReport.Print(caller, peer),
    _ => throw new ArgumentException("emitted ASSEMBLY, or published BARE_CALLER HAND_WRITTEN_CALLER"),
};
