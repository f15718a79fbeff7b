using System.Globalization;
using ApiDocs.Model;

namespace ApiDocs.Changes;

/// <summary>Takes the contract from what the API is.</summary>
public static class ContractOf
{
    public static Contract Model(ApiModel model)
    {
        var draft = new ContractDraft(model);
        Whole(draft, model);
        OperationParts.NameTypes(draft);
        OperationParts.Add(draft);
        TypeParts.Add(draft);
        return draft.ToContract();
    }

    private static void Whole(ContractDraft draft, ApiModel model)
    {
        for (var i = 0; i < model.Servers.Count; i++)
        {
            draft.Add(PartKind.Server, "", model.Servers[i].Name, (AspectNames.Url, model.Servers[i].Url), (AspectNames.First, i == 0 ? AspectNames.Yes : null));
        }

        foreach (var credential in model.Credentials)
        {
            draft.Add(PartKind.Credential, "", credential.Id, (AspectNames.Header, credential.Header), (AspectNames.Scheme, credential.Scheme));
        }

        if (model.Envelope is { } envelope)
        {
            draft.Add(
                PartKind.Envelope, "", "of every answer", ("requestId", envelope.RequestId), ("success", envelope.Success), ("data", envelope.Data), ("error", envelope.Error),
                ("error code", envelope.Code), ("error key", envelope.Key), ("error message", envelope.Message), ("error fields", envelope.Fields), ("error details", envelope.Details));
        }

        TokenParts.Add(draft);
        CallbackParts.Add(draft, model.Callbacks);
        if (model.RequestIdHeader is { } requestId)
        {
            draft.Add(PartKind.RequestId, "", "of every call", (AspectNames.Header, requestId));
        }

        foreach (var error in model.Errors)
        {
            draft.Add(PartKind.Error, "", NameOf(error.Key, error.Code), (AspectNames.Code, Text(error.Code)), (AspectNames.Http, error.Http is { } http ? Text(http) : null), (AspectNames.Repeating, RepeatingParts.After(error.Key, model)));
        }
    }

    /// <summary>Errors go by their keys; where pages have only numbers, by those.</summary>
    internal static string NameOf(string key, int code) => key.Length > 0 ? key : Text(code);

    internal static string Text(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
