using System.Globalization;
using System.Text.RegularExpressions;
using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Types;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Callbacks;

/// <summary>Decides what the API sends by itself, how it is checked, and what an answer says.</summary>
internal sealed class CallbackBinder(DocsSet docs, TypeBook book, TypeTable table, List<Finding> findings)
{
    private static readonly Regex _condition = new("^(?<path>[\\w.]+)\\s*(?:={1,3}|:|is)\\s*[\"']?(?<value>[^\"']+?)[\"']?$", RegexOptions.CultureInvariant);

    private static readonly Regex _reason = new("reason|message|error|why", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private readonly SaidCallbacks _said = new(docs);

    public CallbackModel? Bind()
    {
        if (_said.All.Count == 0 || new SignatureBinder(_said, findings).Bind() is not { } signature)
        {
            return null;
        }

        var header = _said.First(CallbackTopic.Header)!;
        if (BodyBinder.Bind(docs, book, table) is not { } body)
        {
            findings.Add(Finding.Of(Rules.CallbacksUnverified, header.Page.Path, header.Statement.Place, "no page declares or shows its body"));
            return null;
        }

        var rejection = Rejection();
        var approval = Approval(body, rejection);
        var vendor = _said.All.FirstOrDefault(said => !DocsSet.IsOverlay(said.Page) && said.Statement.Topic == CallbackTopic.Header)?.Page ?? header.Page;
        return new(body.Name, signature)
        {
            EventKey = Key(CallbackTopic.EventKey, body),
            Approval = approval,
            ApprovalKey = approval.IsEmpty ? default : Key(CallbackTopic.ApprovalKey, body),
            Rejection = approval.IsEmpty ? null : rejection,
            TestMember = _said.First(CallbackTopic.Test)?.Word(0),
            AnswerSeconds = AnswerSeconds(),
            Fields = _said.Of(CallbackTopic.Field).GroupBy(said => said.Word(0)).Select(row => new CallbackFieldModel(row.Key, row.First().Word(1))).ToEquatableArray(),
            Source = new(vendor.Path, docs.UrlOf(vendor)),
        };
    }

    private EquatableArray<string> Key(CallbackTopic topic, ObjectDraft body)
    {
        if (_said.First(topic) is not { } key)
        {
            return default;
        }

        var paths = key.Words.Select(word => (Word: word, Path: BodyPath.Of(word, body, table))).ToList();
        if (paths.Find(path => path.Path is null).Word is { } unknown)
        {
            NotRead(key, $"{body.Name} has no '{unknown}' that tells one from another");
            return default;
        }

        _said.Compare(topic, "What tells one callback from another", said => string.Join(", ", said.Words.Select(word => BodyPath.Of(word, body, table) ?? word)), findings);
        return paths.Select(path => path.Path!).ToEquatableArray();
    }

    private EquatableArray<CallbackConditionModel> Approval(ObjectDraft body, CallbackRejectionModel? rejection)
    {
        if (_said.First(CallbackTopic.Approval) is not { } approval)
        {
            return default;
        }

        var conditions = approval.Words.Select(word => _condition.Match(word)).Select(match => (Path: BodyPath.Of(match.Groups["path"].Value, body, table), match.Groups["value"].Value)).ToList();
        if (conditions.Exists(condition => condition.Path is null) || rejection is null)
        {
            NotRead(approval, rejection is null ? "no page shows the answer that says no" : $"{body.Name} has no such member");
            return default;
        }

        return conditions.Select(condition => new CallbackConditionModel(condition.Path!, condition.Value)).ToEquatableArray();
    }

    private CallbackRejectionModel? Rejection()
    {
        if (_said.First(CallbackTopic.Rejection) is not { } rejection)
        {
            return null;
        }

        _said.Compare(CallbackTopic.Rejection, "The answer that says no to a callback", said => string.Join(" ", said.Words), findings);
        var members = rejection.Words.Skip(1).ToList();
        // The parser quotes three digits, and no other text.
        return new(int.Parse(rejection.Word(0), CultureInfo.InvariantCulture), members.Find(_reason.IsMatch));
    }

    private int? AnswerSeconds()
    {
        _said.Compare(CallbackTopic.AnswerTime, "How long an answer to a callback is waited for", Durations.Text, findings);
        if (_said.First(CallbackTopic.AnswerTime) is not { } time)
        {
            return null;
        }

        if (Durations.Seconds(time) is { } seconds)
        {
            return seconds;
        }

        findings.Add(Finding.Of(Rules.Guess, time.Page.Path, time.Statement.Place, $"How long an answer to a callback is waited for ('{Durations.Said(time)}')", "not said"));
        return null;
    }

    private void NotRead(SaidCallback said, string reason) =>
        findings.Add(Finding.Of(Rules.NotRead, said.Page.Path, said.Statement.Place, "statement on callbacks", reason));
}
