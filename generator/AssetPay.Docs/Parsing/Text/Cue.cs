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
    Colon = 1UL << 2,
    Compare = 1UL << 3,
    Brace = 1UL << 4,
    Star = 1UL << 5,
    Bracket = 1UL << 6,
    Foreign = 1UL << 7,
    /// <summary>A low line between capitals or digits, as in the keys of errors.</summary>
    Key = 1UL << 8,

    // Words, by what they are about.
    Method = 1UL << 9,
    Most = 1UL << 10,
    Between = 1UL << 11,
    Size = 1UL << 12,
    Default = 1UL << 13,
    Choice = 1UL << 14,
    Demand = 1UL << 15,
    Absent = 1UL << 16,
    Per = 1UL << 17,
    Deprecated = 1UL << 18,
    Credential = 1UL << 19,
    Paging = 1UL << 20,
    Answer = 1UL << 21,
    Same = 1UL << 22,
    Header = 1UL << 23,
    Request = 1UL << 24,
    Parameter = 1UL << 25,
    Server = 1UL << 26,
    Rate = 1UL << 27,
    Fault = 1UL << 28,
    After = 1UL << 29,
    Timeout = 1UL << 30,
    Gives = 1UL << 31,
    Hook = 1UL << 32,
    Required = 1UL << 33,
    Query = 1UL << 34,
    Body = 1UL << 35,
    Path = 1UL << 36,
    Change = 1UL << 37,
    Label = 1UL << 38,
    Provided = 1UL << 39,
    Presence = 1UL << 40,
    Repeating = 1UL << 41,
    Declaration = 1UL << 42,

    All = ulong.MaxValue,
}
