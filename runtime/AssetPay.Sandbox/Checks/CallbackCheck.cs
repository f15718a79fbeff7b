using System.Text.Json.Nodes;

namespace ApiDocs.Sandbox;

/// <summary>What is put to a callback address for approval cannot be begun without one, where the sandbox is told to be strict about that.</summary>
internal sealed class CallbackCheck(EntityMap map, DocumentedAnswers answers, CallbackBody bodies, Outbox outbox, ErrorBook errors, SandboxOptions options) : ICheck
{
    public Refusal? Check(Exchange exchange)
    {
        if (!options.DemandsCallbackAddress || outbox.Target is not null || map.Created(exchange.Operation) is not { } created
            || answers.First(exchange.Operation)?.Data is not JsonObject documented
            || bodies.About(created.Object, documented) is not { } body || !bodies.AsksForApproval(body))
            return null;

        return errors.Saying(exchange.Operation, Wording.SaysNoCallbackAddress) ?? errors.Catalogued(Wording.SaysNoCallbackAddress);
    }
}
