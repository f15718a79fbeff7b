namespace ApiDocs.Parsing;

/// <summary>
/// Something small that a text holds, and without which a wording cannot stand in it: a kind of mark, or a word that begins in one of a few
/// ways. All cues of a text are found in one walk over it (see <see cref="CueReader"/>).
/// </summary>
[Flags]
internal enum Cue : ulong
{
    None = 0,

    // Marks.
    Digit = 1UL << 0,
    Slash = 1UL << 1,
    Underscore = 1UL << 2,
    Colon = 1UL << 3,
    Compare = 1UL << 4,
    Brace = 1UL << 5,
    Star = 1UL << 6,
    Bracket = 1UL << 7,
    Foreign = 1UL << 8,
    /// <summary>A low line between capitals or digits, as in the keys of errors.</summary>
    Key = 1UL << 9,

    // Words, by what they are about.
    Method = 1UL << 10,
    Most = 1UL << 11,
    Between = 1UL << 12,
    Size = 1UL << 13,
    Default = 1UL << 14,
    Choice = 1UL << 15,
    Demand = 1UL << 16,
    Absent = 1UL << 17,
    Per = 1UL << 18,
    Deprecated = 1UL << 19,
    Credential = 1UL << 20,
    Paging = 1UL << 21,
    Answer = 1UL << 22,
    Same = 1UL << 24,
    Header = 1UL << 26,
    Request = 1UL << 27,
    Parameter = 1UL << 28,
    Server = 1UL << 29,
    Rate = 1UL << 30,
    Fault = 1UL << 31,
    After = 1UL << 32,
    Timeout = 1UL << 33,
    Gives = 1UL << 34,
    Hook = 1UL << 35,
    Required = 1UL << 36,
    Query = 1UL << 37,
    Body = 1UL << 38,
    Path = 1UL << 39,
    Change = 1UL << 40,
    Label = 1UL << 46,
    Provided = 1UL << 48,
    Presence = 1UL << 49,
    Declaration = 1UL << 50,

    All = ulong.MaxValue,
}
