using ApiDocs.Binding.Callbacks;
using ApiDocs.Binding.Docs;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Sources;

/// <summary>Where it is said what the API sends by itself.</summary>
internal static class CallbackSources
{
    public static void Add(CallbackModel? callbacks, DocsSet docs, SourceLedger ledger)
    {
        if (callbacks is null)
        {
            return;
        }

        foreach (var said in new SaidCallbacks(docs).All.Where(said => Address(said.Statement.Topic, callbacks) is not null))
        {
            ledger.Add(ModelAddress.Callbacks(Address(said.Statement.Topic, callbacks)!), said.Page.Path, said.Statement.Place);
        }

        foreach (var (page, sample) in BodyBinder.Samples(docs))
        {
            ledger.Add(ModelAddress.Callbacks("body"), page.Path, sample.Place);
        }
    }

    /// <summary>Null: nothing of the model was made of it.</summary>
    private static string? Address(CallbackTopic topic, CallbackModel callbacks) => topic switch
    {
        CallbackTopic.Header or CallbackTopic.HeaderName or CallbackTopic.Part => "header",
        CallbackTopic.Signed or CallbackTopic.Naming => "signed",
        CallbackTopic.Algorithm => "algorithm",
        CallbackTopic.Tolerance => "tolerance",
        CallbackTopic.Approval => callbacks.Approval.IsEmpty ? null : "approval",
        CallbackTopic.Rejection => callbacks.Rejection is null ? null : "rejection",
        CallbackTopic.EventKey => callbacks.EventKey.IsEmpty ? null : "event",
        CallbackTopic.ApprovalKey => callbacks.ApprovalKey.IsEmpty ? null : "request",
        CallbackTopic.AnswerTime => "time",
        CallbackTopic.Field => "body",
        _ => "test",
    };
}
