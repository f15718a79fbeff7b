using ApiDocs.Pages;

namespace ApiDocs.Binding.Callbacks;

/// <summary>The body that only tests an address: <c>{"test": true}</c>.</summary>
internal static class CallbackTest
{
    public static bool IsTest(SampleNode sample) => sample.Members.Count > 0 && sample.Members[0].Value.Kind == SampleKind.True && sample.Members[0].Name.Contains("test", StringComparison.OrdinalIgnoreCase);
}
