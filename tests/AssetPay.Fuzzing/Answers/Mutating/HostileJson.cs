namespace ApiDocs.Fuzzing.Answers.Mutating;

/// <summary>Values and names that are at a limit of JSON, of Unicode or of .NET, or beyond it.</summary>
internal static class HostileJson
{
    /// <summary>The credential that the fuzzed client sends, which no message may repeat.</summary>
    internal const string Credential = "ap_secret-of-the-fuzzer";

    private static readonly string[] Numbers =
    [
        "0", "-0", "-0.0", "1", "-1", "0.1", "1e2", "1E+2", "1e-2", "1e400", "-1e400", "1e-400", "1e99999999999999999999", "5.0", "5.5", "2147483648", "9007199254740993",
        "9223372036854775807", "9223372036854775808", "-9223372036854775809", "79228162514264337593543950335", "79228162514264337593543950336",
        "0.1234567890123456789012345678", "0.12345678901234567890123456789", "1234567890123456789012345678901234567890", "1e28", "1e29",
    ];

    private static readonly string[] Texts =
    [
        "\"\"", "\" \"", "\"\\u0000\"", "\"a\\u0000b\"", "\"\\ud800\"", "\"x\\udc00\\ud800y\"", "\"\\ud83d\\ude00\"", "\"\\uD83D\"", "\"\uE0FF\"", "\"\uE0C3\uE028\"", "\"\uE0ED\uE0A0\uE080\"", "\"\uE0F0\uE09F\uE098\"",
        "\"true\"", "\"false\"", "\"tr\\u0075e\"", "\"tr\\ud800\"", "\"null\"", "\"10.75\"", "\"1e400\"", "\"-0\"", "\" 5\"", "\"1,000\"", "\"NaN\"", "\"2026-05-14T12:00:00Z\"", "\"2026-05-14\"", "\"10:30\"", "\"May\"", "\"2026-13-45T99:99:99Z\"", "\"\\ud800026-05-14T12:00:00Z\"",
        "\"\\u2028\\u2029\\u202e\\u200b\\ufeff\"", "\"x\\r\\nINFO forged\\u001b[31m\\b\"", "\"__proto__\"", "\"</script>\"",
        $"\"{Credential}\"", $"\"api-key: {Credential}\\r\\n\"", "\"https://x/?token=hidden-value&a=b\"", "\"https://user:password@host/\"", "\"eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.c2lnbmF0dXJl\"", "\"SERVER_ERROR\"", "\"FLEET_DEGRADED\"", "\"INVALID_TOKEN\"", "\"EXTERNAL_ID_EXISTS\"",
    ];

    private static readonly string[] Others =
    [
        "null", "true", "false", "[]", "{}", "[[]]", "[null]", "[{}]", "{\"\":{}}", "{\"a\":1,\"a\":2}", "{\"\\ud800\":\"\\ud800\"}", "{\"\uE0FF\":[\"\uE0FF\"]}", "[1,\"x\",true,null,{},[]]", "[[1,[2,[3]]],{\"message\":[\"x\"]}]",
    ];

    /// <summary>What is no JSON.</summary>
    private static readonly string[] Broken =
    [
        "01", "+1", ".5", "1.", "1e", "0x10", "NaN", "Infinity", "-", "1_000", "\"\\q\"", "\"\\u12\"", "\"\\u{41}\"", "\"\u0001\"", "\"\n\"", "\"open", "'single'",
        "undefined", "True", "nul", "tru", "", " ", "// comment\n1", "/**/1", "[1,]", "{\"a\":1,}", "{a:1}", "[1 2]", "{\"a\" 1}", "{\"a\"}", "}", "]", ",", ":", "\0",
    ];

    internal static readonly string[] Names =
    [
        "\"\"", "\"\\u0069d\"", "\"id\\u0000\"", "\"\\ud800\"", "\"\uE0FF\"", "\"i\uE0FF\"", "\"\\ud800abc\"", "\"succ\\ud800\"", "\"dat\\udc00\"", "\"x\\r\\ny\"", "\"a.b\"", "\"['x']\"", "\"$\"", "\"ID\"", "\"Success\"",
        "\"id\"", "\"success\"", "\"data\"", "\"error\"", "\"requestId\"", "\"items\"", "\"code\"", "\"key\"", "\"message\"", "\"fields\"", "\"details\"", "\"totalPrice\"", "\"status\"", "\"trade\"", "\"type\"", "\"test\"",         $"\"{Credential}\"",
    ];

    internal static string Draw(Dice dice) => dice.Pick(dice.Below(10) switch { < 3 => Numbers, < 6 => Texts, < 9 => Others, _ => Broken });
}
