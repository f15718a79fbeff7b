using System.Globalization;
using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Docs;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Types;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Callbacks;

/// <summary>A checked delivery with its typed body, and the answers that can be given to it.</summary>
internal static class CallbackEmitter
{
    private static readonly string[] Members = ["Body", "DeliveryId", "Time", "DedupeKey", "IsApprovalRequest", "MissingMembers"];

    public static void Emit(SourceWriter writer, CallbacksUnit unit)
    {
        var (frame, callbacks) = (unit.Frame, unit.Callbacks);
        var body = IdentifierGate.Name(callbacks.BodyType);
        var facts = Bcl.Runtime("ApiCallbackFacts");
        var docs = new DocCommentWriter(writer, frame, callbacks.Source?.Url);
        docs.Summary($"Something that {XmlGate.Text(frame.Name)} told by itself; its signature was checked.").Remarks(Remarks(callbacks));
        writer.Open($"{frame.Access} sealed class {frame.CallbackType} : {Bcl.Runtime("ApiCallback")}<{body}>");
        writer.Write($$"""
            internal {{frame.CallbackType}}({{facts}} facts, {{body}} body)
                : base(facts, body)
            {
            }
            """);
        Shortcut(writer, docs, unit.Body);
        writer.Close();
        writer.Space();
        Answers(writer, unit);
    }

    /// <summary>A body that is nothing but a wrapping.</summary>
    private static void Shortcut(SourceWriter writer, DocCommentWriter docs, ObjectModel body)
    {
        if (body.Properties.Count != 1 || Members.Contains(body.Properties[0].Name) || body.Properties[0].Deprecated is not null)
        {
            return;
        }

        var member = body.Properties[0];
        writer.Space();
        docs.Summary(member.Summary, PropertyDocs.Otherwise(member));
        var name = IdentifierGate.Name(member.Name);
        writer.Write($"public {MemberShapes.TypeOf(member, MemberShapes.Of(member, body.Use.HasFlag(ObjectUse.Request)))} {name} => Body.{name};");
    }

    private static void Answers(SourceWriter writer, CallbacksUnit unit)
    {
        var (frame, callbacks) = (unit.Frame, unit.Callbacks);
        var answer = Bcl.Runtime("ApiCallbackAnswer");
        writer.Write($"/// <summary>Answers to deliveries: see <see cref=\"{frame.CallbackType}\"/>.</summary>");
        writer.Open($"{frame.Access} static class {frame.CallbackType}Answer");
        writer.Write($$"""
            /// <summary>It was taken and handled.</summary>
            /// <returns>The answer.</returns>
            public static {{answer}} Accept() => {{answer}}.Accepted;
            """);
        if (callbacks.Rejection is { } rejection)
        {
            var status = rejection.Status.ToString(CultureInfo.InvariantCulture);
            var member = rejection.ReasonMember is { } name ? StringGate.Literal(name) : "null";
            var shown = rejection.ReasonMember is { } reason ? $" and <c>{{ \"{XmlGate.Text(reason)}\": \"...\" }}</c>" : "";
            writer.Space().Write($$"""
                /// <summary>A request for approval may go on.</summary>
                /// <returns>The answer.</returns>
                public static {{answer}} Approve() => {{answer}}.Accepted;

                /// <summary>A request for approval is turned down: HTTP {{status}}{{shown}}.</summary>
                /// <param name="reason">Why; null: it is not said.</param>
                /// <returns>The answer.</returns>
                public static {{answer}} Reject(string? reason = null) => {{answer}}.Rejected({{status}}, {{member}}, reason);
                """);
        }

        writer.Close();
    }

    private static IEnumerable<DocLine> Remarks(CallbackModel callbacks)
    {
        if (!callbacks.EventKey.IsEmpty)
        {
            yield return new($"<para>The same event has the same {Codes(callbacks.EventKey)}: it can be delivered several times, and is to be handled once.</para>");
        }

        if (!callbacks.Approval.IsEmpty)
        {
            var conditions = string.Join(" and ", callbacks.Approval.Select(condition => $"{DocCommentWriter.Code(condition.Path)} is {DocCommentWriter.Code(condition.Value)}"));
            yield return new($"<para>When {conditions}, it asks for your approval, and your answer decides whether it goes on.</para>");
        }

        foreach (var field in callbacks.Fields)
        {
            yield return new($"<para>{DocCommentWriter.Code(field.Path)}: {XmlGate.Text(field.Text)}</para>");
        }
    }

    private static string Codes(EquatableArray<string> paths) => string.Join(" and ", paths.Select(DocCommentWriter.Code));
}
