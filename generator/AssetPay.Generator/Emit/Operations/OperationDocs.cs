using System.Globalization;
using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Docs;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Operations;

/// <summary>What is said about an operation's methods.</summary>
internal sealed class OperationDocs(SourceWriter writer, ClientFrame frame, OperationPart part, OperationText text)
{
    private readonly OperationModel _operation = part.Operation;
    private readonly DocCommentWriter _docs = new(writer, frame, part.Operation.Source.Url);

    public void Method()
    {
        _docs.Summary(_operation.Summary, XmlGate.Text(_operation.Title.Length > 0 ? _operation.Title : _operation.Name));
        _docs.Remarks(Remarks());
        _docs.Element("example", Examples());
        Parameters();
        _docs.Returns(
            _operation.ResponseSummary,
            _operation.ResponseType is null ? "What the API returns; its page does not say." : "What the API returns.");
        _docs.Exception($"{frame.ExceptionType}{{TError}}", Errors());
        Thrown();
    }

    // What all of them throw.
    private void Thrown()
    {
        _docs.Exception(Bcl.Runtime("ApiValidationException"), "The request breaks a documented limit; nothing was sent.");
        _docs.Exception(
            "global::System.OperationCanceledException",
            IsRead ? "The caller cancelled." : $"The caller cancelled; an <see cref=\"{Bcl.Runtime("ApiCanceledException")}\"/> says that the call may have gone through.");
    }

    public void TryMethod()
    {
        _docs.Summary($"As <see cref=\"{text.Method}\"/>, but what the API or the connection says against it comes back as an outcome and is not thrown.");
        Parameters();
        _docs.Returns(Prose.None, "The value, or the error and all that is known about it.");
        Thrown();
    }

    public void AllMethod()
    {
        _docs.Summary($"All entries of <see cref=\"{text.Method}\"/>, from the page that the request asks for to the last one. A page is fetched when the walk comes to it.");
        Parameters();
        _docs.Returns(Prose.None, "The entries of all pages, one after the other; each walk through them begins anew.");
        _docs.Exception($"{frame.ExceptionType}{{TError}}", $"While walking: a page could not be had, for what <see cref=\"{text.Method}\"/> throws.");
        Thrown();
    }

    private IEnumerable<DocLine> Remarks()
    {
        yield return new($"<para>{DocCommentWriter.Code($"{_operation.HttpMethod} {_operation.Path}")}</para>");
        foreach (var line in ProseXml.Blocks(_operation.Remarks, _docs.Links))
        {
            yield return line;
        }

        foreach (var line in RateLimitNote())
        {
            yield return line;
        }

        yield return new("<para><b>Calling it</b></para>");
        if (part.Credential is { } credential)
        {
            var scope = _operation.Scope is { } name ? $" Scope: {DocCommentWriter.Code(name)}." : "";
            yield return new($"<para>Authentication: {XmlGate.Text(credential.Label)} ({DocCommentWriter.Code(credential.Header)} header).{scope}</para>");
        }

        foreach (var line in RateLimits().Concat(ClassRemark()).Concat(PageLink()))
        {
            yield return line;
        }
    }

    private IEnumerable<DocLine> RateLimitNote() =>
        _operation.RateLimitNote.IsEmpty ? [] : [new("<para><b>Rate limits</b></para>"), .. RateLimitDocs.Of(_operation, _docs.Links)];

    private IEnumerable<DocLine> RateLimits() => _operation.RateLimitNote.IsEmpty ? RateLimitDocs.Of(_operation, _docs.Links) : [];

    private bool IsRead => _operation.Class == CallClass.Read;

    private IEnumerable<DocLine> ClassRemark()
    {
        var timeout = _operation.TimeoutSeconds is { } seconds ? $" One attempt may take {seconds.ToString(CultureInfo.InvariantCulture)} s." : "";
        yield return new(_operation.Class switch
        {
            CallClass.Read => $"<para>Only reads: it is sent again when no answer comes back, or none of the API's.{timeout}</para>",
            CallClass.Idempotent => $"<para>Changes something, and a second time changes nothing more: it is sent again when no answer comes back.{timeout}</para>",
            _ => $"<para>Moves money or items: it is never sent twice on an unknown outcome.{timeout}</para>",
        });
        if (KeyedEmitter.KeyOf(part) is not { } key)
        {
            yield break;
        }

        var member = $"<see cref=\"{IdentifierGate.Name(_operation.RequestType!)}.{IdentifierGate.Name(key.Name)}\"/>";
        var lookup = part.Lookup is { } found ? $"; if that gives no value, <see cref=\"{found.ClientType}.{found.Method}\"/> looks it up" : "";
        yield return new($"<para>{member} is taken once only, and is made when you give none. Only where <c>Reconcile</c> is set is a call of unknown outcome sent once more, "
            + $"which the API refuses if it had been carried out{lookup}.</para>");
    }

    private IEnumerable<DocLine> PageLink()
    {
        if (_operation.Source.Url is { } url && UrlGate.Href(url) is { } href)
        {
            yield return new($"<para><see href=\"{href}\">{XmlGate.Text(_operation.Title.Length > 0 ? _operation.Title : url)}</see></para>");
        }
    }

    private IEnumerable<DocLine> Examples() => _operation.RequestExamples
        .SelectMany(example => Example("What is sent", example))
        .Concat(_operation.Examples.SelectMany(example => Example("What the API answers", example)));

    private static IEnumerable<DocLine> Example(string title, ExampleModel example)
    {
        var status = example.Status is { } code ? $" (HTTP {code.ToString(CultureInfo.InvariantCulture)})" : "";
        return [new($"<para>{title}{status}, for example:</para>"), .. ProseXml.Code(JsonLayout.Of(example))];
    }

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

    private string Errors() =>
        (_operation.Errors.IsEmpty ? "The API answered with an error" : $"The API answered with an error (<see cref=\"{text.Error}\"/> lists the documented ones)")
        + ", there was no connection, the time ran out, or the answer could not be read"
        + (IsRead ? "." : "; <c>IsAmbiguous</c> says whether the call may have gone through.");
}
