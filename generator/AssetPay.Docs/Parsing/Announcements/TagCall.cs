namespace ApiDocs.Parsing;

/// <summary>A component that was made to announce: <c>&lt;ApiEndpoint method="POST" path="/boats" /&gt;</c>.</summary>
internal static class TagCall
{
    public static Call? Read(Block block) => block is CallBlock call ? new Call(call.Method, call.Address, CallForm.Tag) { Blocks = [(block, null)], Path = call.Path ?? CallAddress.Path(call.Address) } : null;
}
