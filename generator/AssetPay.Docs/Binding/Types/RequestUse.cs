using ApiDocs.Model;

namespace ApiDocs.Binding.Types;

/// <summary>A type inside a request is one that is written and checked, whatever else it is used for.</summary>
internal static class RequestUse
{
    public static void Spread(TypeTable table)
    {
        var open = new Stack<ObjectDraft>(table.Objects.Where(draft => (draft.Use & ObjectUse.Request) != 0));
        while (open.Count > 0)
        {
            foreach (var member in open.Pop().Members)
            {
                var type = member.Type;
                while (type.Element is { } element)
                {
                    type = element;
                }

                if (table.Object(type) is { } inner && (inner.Use & ObjectUse.Request) == 0)
                {
                    inner.Use |= ObjectUse.Request;
                    open.Push(inner);
                }
            }
        }
    }
}
