using Footprint;

// Footprint BARE_CALLER HAND_WRITTEN_CALLER: the size of one published program against the other's, and what is left in it.
return args is [var caller, var peer] ? PublishedReport.Print(caller, peer) : throw new ArgumentException("BARE_CALLER HAND_WRITTEN_CALLER");
