namespace ApiDocs.Flow;

/// <summary>Every kind of finding there is. An id is never reused for another meaning.</summary>
public static class Rules
{
    public static readonly Rule NoPages = new("APIDOC001", Severity.Error, "No documentation pages",
        "No documentation pages were found in '{0}'; put the API's markdown pages there, or set the property ApiDocsFolder to the folder that holds them");

    public static readonly Rule NoOperations = new("APIDOC002", Severity.Error, "No operations in the documentation",
        "None of the {0} pages announces an operation; a page announces one by a heading such as '# POST /orders' or by a request block that begins with 'POST https://host/orders'");

    public static readonly Rule ConsumerTooOld = new("APIDOC003", Severity.Error, "The consuming project is too old",
        "The client needs C# 12 or newer, and this project is compiled as C# {0}; set LangVersion to 12 or newer, or the target framework to net8.0 or newer");

    public static readonly Rule ClientFailed = new("APIDOC004", Severity.Error, "The client could not be made",
        "The generator has a fault that these pages bring out: {0}; no code was made of what it was at. Please report it");

    public static readonly Rule InvalidSetting = new("APIDOC006", Severity.Error, "A setting that cannot be used",
        "{0} is '{1}', but must be {2}; no client was made");

    public static readonly Rule NoOperationOnPage = new("APIDOC010", Severity.Warning, "A page announces no operation",
        "The page looks like the page of an operation (it has {0}), but announces none; add a heading such as '# POST /orders' or a request block");

    public static readonly Rule NotRead = new("APIDOC011", Severity.Info, "Not read",
        "This {0} was not taken into the client: {1}");

    public static readonly Rule DeadLink = new("APIDOC012", Severity.Info, "Dead link",
        "The link '{0}' leads to no {1} in the documentation folder; add the page or correct the link");

    public static readonly Rule BrokenExample = new("APIDOC013", Severity.Warning, "Broken JSON example",
        "The example is not JSON that can be read: {0}; correct it, or the fields it shows are unknown");

    public static readonly Rule UnknownType = new("APIDOC014", Severity.Warning, "Unknown type",
        "The type '{0}' of '{1}' is not known; it is taken as {2}. Use string, number, integer, boolean, object, array, or the name of a documented type");

    public static readonly Rule Contradiction = new("APIDOC015", Severity.Warning, "The documentation contradicts itself",
        "{0} is {1} here, but {2} at {3}; {4} is used. Correct one of them, or decide in a page under overlay/");

    public static readonly Rule NameChanged = new("APIDOC016", Severity.Warning, "A name was changed",
        "'{0}' cannot be used as a C# name here ({1}); it became '{2}'. The name on the wire is unchanged");

    public static readonly Rule Guess = new("APIDOC017", Severity.Warning, "A guess",
        "{0} is not stated clearly; it was read as {1}. State it in the page, or in a page under overlay/");

    public static readonly Rule MissingInExample = new("APIDOC018", Severity.Info, "A promised member is missing from an example",
        "The example lacks '{0}', which {1} declares as always present; it is taken as one that can be missing");

    public static readonly Rule RenderedDiffers = new("APIDOC019", Severity.Warning, "The rendered page differs",
        "The rendered page says {0}, but '{1}' says {2}; the markdown page is used");

    public static readonly Rule UnknownErrorKey = new("APIDOC020", Severity.Warning, "Unknown error key",
        "The error key '{0}' has no code in any page; give its code, as in `{0}` (1234)");

    public static readonly Rule DuplicateOperation = new("APIDOC021", Severity.Warning, "An operation is announced twice",
        "{0} {1} is announced here and at {2}; the first is used");

    public static readonly Rule UnknownOperation = new("APIDOC022", Severity.Info, "A request without a page",
        "This request block shows {0} {1}, which no page announces; no method is made for it");

    public static readonly Rule UnknownCredential = new("APIDOC023", Severity.Warning, "No authentication stated",
        "{0} {1} does not say how it is authenticated; {2}. State it, as in **Authentication:** API Key (`api-key` header)");

    public static readonly Rule ParserFailed = new("APIDOC024", Severity.Error, "A page could not be read",
        "The page could not be read and was left out: {0}");

    public static readonly Rule PageRefused = new("APIDOC042", Severity.Error, "A page that is too much to read",
        "The page was left out: here are more than {0} {1}, which is more than is read. {2}");

    public static readonly Rule NothingTakenAway = new("APIDOC025", Severity.Warning, "An error that is not there is taken away",
        "'{0}' is taken away from the errors of '{1}', which do not have it; correct the key");

    public static readonly Rule LostErrors = new("APIDOC026", Severity.Warning, "Errors of another page are lost",
        "The errors of '{0}' are taken over here, but no page of that address announces an operation; the errors of {1} are not complete. Add the page");

    public static readonly Rule NoTable = new("APIDOC027", Severity.Warning, "A table without its line of dashes",
        "These {0} lines look like a table, but the second is no line of dashes; nothing of them was read. Write '| --- | --- |' under the header");

    public static readonly Rule OverlayWins = new("APIDOC033", Severity.Info, "The overlay decides",
        "{0} is {1} here, and {2} at {3}; this page of the overlay decides");

    public static readonly Rule OverlayNeedless = new("APIDOC034", Severity.Warning, "The overlay is not needed any more",
        "{0} is {1} at {2} too; this page of the overlay need not say so any more. Take it out here");

    public static readonly Rule OverlayMisses = new("APIDOC035", Severity.Warning, "The overlay is about something that is not there",
        "{0} is {1} here, but {2}; correct the name, or take it out of this page of the overlay");

    public static readonly Rule NotTakenIn = new("APIDOC030", Severity.Info, "Not taken in",
        "This {0} was not taken into the client: '{1}' ({2})");

    public static readonly Rule PageCoverage = new("APIDOC031", Severity.Info, "Coverage of a page",
        "Taken into the client: {0} of {1} statements of this page");

    public static readonly Rule BreakingChange = new("APIDOC036", Severity.Warning, "A change that breaks callers",
        "{0}. This breaks callers: {1}. Correct the page, or accept the change by the docs tool's verb 'lock'");

    public static readonly Rule LockUnreadable = new("APIDOC037", Severity.Warning, "The lock cannot be read",
        "The lock was not compared with the pages, since {0}; correct it, or write it anew by the docs tool's verb 'lock'");

    public static readonly Rule LockBehind = new("APIDOC038", Severity.Info, "The lock lacks changes",
        "The lock lacks {0} that break nobody ({1}); accept by the docs tool's verb 'lock'");

    public static readonly Rule CallbacksUnverified = new("APIDOC039", Severity.Warning, "Callbacks that cannot be verified",
        "Nothing that checks callbacks is made, since {0}; what can be checked is a header 'X-Signature: t=<ISO 8601>,id=<delivery id>,s=<hex>' over '<id>.<time>.<body>', HMAC-SHA256. Complete the page, or say it in a page under overlay/");

    public static readonly Rule LookAlikes = new("APIDOC040", Severity.Warning, "A name that is not what it looks like",
        "The name '{0}' has the letter '{1}' ({2}), which looks like a Latin one and is none; '{3}' in C# and the name on the wire keep it. Write the Latin letter where it is meant");

    public static readonly Rule UnseenCharacters = new("APIDOC041", Severity.Warning, "Characters that nobody sees",
        "{0} has {1}, which a reader does not see; no name, comment or message of the client has it as it is, and texts on the wire keep it. Take it out of the page");

    public static readonly Rule HeaderRefused = new("APIDOC043", Severity.Warning, "A header that cannot be sent",
        "The header '{0}' was left out: {1}. Correct its name, here or in a page under overlay/");

    public static readonly Rule RequestNotRead = new("APIDOC044", Severity.Warning, "A part of a request that is not read",
        "The {0} of {1} is shown only in a form that is not read ({2}), so that its method sends none; document its parameters in a table or a list{3}");

    public static IReadOnlyList<Rule> All { get; } =
    [
        NoPages, NoOperations, ConsumerTooOld, ClientFailed, InvalidSetting, NoOperationOnPage, NotRead, DeadLink, BrokenExample, UnknownType, Contradiction, NameChanged,
        Guess, MissingInExample, RenderedDiffers, UnknownErrorKey, DuplicateOperation, UnknownOperation, UnknownCredential, ParserFailed, PageRefused, NothingTakenAway,
        LostErrors, NoTable, NotTakenIn, PageCoverage, OverlayWins, OverlayNeedless, OverlayMisses, BreakingChange, LockUnreadable, LockBehind,
        CallbacksUnverified, LookAlikes, UnseenCharacters, HeaderRefused, RequestNotRead,
    ];
}
