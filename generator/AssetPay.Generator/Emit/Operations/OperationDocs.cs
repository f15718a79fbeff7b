using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Docs;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Operations;

/// <summary>What is said about an operation's two methods.</summary>
internal sealed class OperationDocs(SourceWriter writer, ClientFrame frame, OperationPart part, OperationText text)
{
    private readonly OperationModel _operation = part.Operation;
    private readonly DocCommentWriter _docs = new(writer, frame, part.Operation.Source.Url);

    public void Method()
    {
        _docs.Summary(_operation.Summary, XmlGate.Text(_operation.Title.Length > 0 ? _operation.Title : _operation.Name));
        _docs.Remarks(Remarks());
        Parameters();
        if (text.Data is not null)
        {
            _docs.Returns(_operation.ResponseSummary, "What the API returns.");
        }
        else
        {
            _docs.Returns(Prose.None, "A task that ends when the API has answered.");
        }

        _docs.Exception($"{frame.ExceptionType}{{TError}}", Errors());
        _docs.Exception(Bcl.Runtime("ApiValidationException"), "The request breaks a documented limit; nothing was sent.");
    }

    public void TryMethod()
    {
        _docs.Summary($"As <see cref=\"{text.Method}\"/>, but what the API or the connection says against it comes back as an outcome and is not thrown.");
        Parameters();
        _docs.Returns(Prose.None, "The value, or the error and all that is known about it.");
        _docs.Exception(Bcl.Runtime("ApiValidationException"), "The request breaks a documented limit; nothing was sent.");
    }

    private IEnumerable<DocLine> Remarks()
    {
        yield return new($"<para>{DocCommentWriter.Code($"{_operation.HttpMethod} {_operation.Path}")}</para>");
        foreach (var line in ProseXml.Blocks(_operation.Remarks, _docs.Links))
        {
            yield return line;
        }

        if (part.Credential is { } credential)
        {
            var scope = _operation.Scope is { } name ? $" Scope: {DocCommentWriter.Code(name)}." : "";
            yield return new($"<para>Authentication: {XmlGate.Text(credential.Label)} ({DocCommentWriter.Code(credential.Header)} header).{scope}</para>");
        }

        if (!_operation.RateLimits.IsEmpty)
        {
            var limits = string.Join("; ", _operation.RateLimits.Select(limit => $"{limit.Tier} {limit.Text}".Trim()));
            yield return new($"<para>Rate limit: {XmlGate.Text(limits)}.</para>");
        }

        foreach (var line in ProseXml.Blocks(_operation.RateLimitNote, _docs.Links).Concat(ClassRemark()).Concat(PageLink()).Concat(Example()))
        {
            yield return line;
        }
    }

    private IEnumerable<DocLine> ClassRemark() => _operation.Class switch
    {
        CallClass.Money => [new("<para>Moves money or items: it is never sent twice on an unknown outcome.</para>")],
        CallClass.Idempotent => [new("<para>A second call changes nothing more.</para>")],
        _ => [],
    };

    private IEnumerable<DocLine> PageLink()
    {
        if (_operation.Source.Url is { } url && UrlGate.Href(url) is { } href)
        {
            yield return new($"<para><see href=\"{href}\">{XmlGate.Text(_operation.Title.Length > 0 ? _operation.Title : url)}</see></para>");
        }
    }

    private IEnumerable<DocLine> Example() => _operation.RequestExamples.IsEmpty
        ? []
        : [new("<para>What is sent, for example:</para>"), .. ProseXml.Code(JsonLayout.Of(_operation.RequestExamples[0].Json))];

    private void Parameters()
    {
        foreach (var parameter in _operation.PathParameters)
        {
            _docs.Parameter(ParameterNames.InMethod(parameter), parameter.Summary, $"The part {DocCommentWriter.Code(parameter.WireName)} of the path.");
        }

        if (_operation.RequestType is not null)
        {
            _docs.Parameter("request", _operation.HasBody ? "The body of the request." : "The parameters of the request.");
        }

        _docs.Parameter("options", "Settings for this call alone.");
        _docs.Parameter("cancellationToken", "Cancels the call.");
    }

    private string Errors() => _operation.Errors.IsEmpty
        ? "The API answered with an error."
        : $"The API answered with an error; <see cref=\"{text.Error}\"/> lists the documented ones.";
}
