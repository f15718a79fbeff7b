using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Sandbox.Tests;

/// <summary>The harbour with boats whose states follow each other, and with callbacks: a sailing boat that is moored asks for approval.</summary>
internal static class Fleet
{
    public const string Secret = "harbour-secret";

    public static ApiModel Model { get; } = Harbour.Model with
    {
        Objects = Harbour.Model.Objects.Append(new ObjectModel("Notice", ObjectUse.Response, EquatableArray.Of(
            new PropertyModel("boat", "boat", TypeRef.Object("Boat")) { Required = true }), new("callbacks.md", null))).ToEquatableArray(),
        Errors = Harbour.Model.Errors.Append(new ErrorModel("NO_CALLBACK", 70, "NO_CALLBACK", 400, Prose.Of("The harbour has no callback URL"), null)).ToEquatableArray(),
        Flows = EquatableArray.Of(
            new FlowModel("Boat", "status", new("kind", "sail"),
                EquatableArray.Of(State("moored"), State("afloat") with { Seconds = 7 * 24 * 60 * 60, Members = EquatableArray.Of("leaseEnds", "tax") }, State("sold")),
                EquatableArray.Of(State("sunk")))),
        Redelivery = new(EquatableArray.Of(30, 300), EquatableArray.Of(new CallbackConditionModel("answer", "no"))),
        Callbacks = new("Notice", new("X-Harbour-Signature", "t", "id", EquatableArray.Of("s", "s1"), "{id}.{time}.", 300))
        {
            Approval = EquatableArray.Of(new CallbackConditionModel("boat.kind", "sail"), new CallbackConditionModel("boat.status", "moored")),
            Rejection = new(402, "reason"),
            TestMember = "test",
            AnswerSeconds = 15,
        },
    };

    private static FlowStateModel State(string value) => new(value);
}
