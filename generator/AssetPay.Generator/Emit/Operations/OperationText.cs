using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Types;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Operations;

/// <summary>What the method, its interface and its call all write about an operation.</summary>
internal sealed class OperationText(ClientFrame frame, OperationPart part)
{
    private readonly OperationModel _operation = part.Operation;

    public string Method => IdentifierGate.Name(_operation.Name + "Async");

    public string TryMethod => IdentifierGate.Name("Try" + _operation.Name + "Async");

    /// <summary>The method that walks through all pages; only where there is paging.</summary>
    public string AllMethod => IdentifierGate.Name(_operation.Paging!.Method + "Async");

    public string AllItems => $"{Bcl.AsyncEnumerable}<{TypeNames.Of(_operation.Paging!.Element)}>";

    /// <summary>An operation whose page shows no answer gives whatever JSON comes.</summary>
    public string Data => TypeNames.Of(_operation.ResponseType ?? TypeRef.Json);

    public string Error => _operation.Errors.IsEmpty ? frame.ErrorCodeType : IdentifierGate.Name(_operation.ErrorType);

    public string Task => $"{Bcl.Task}<{Data}>";

    public string TryTask => $"{Bcl.Task}<{Bcl.Runtime("ApiOutcome")}<{Data}, {Error}>>";

    public bool IsBatch(int parameter) => _operation.Shape == CallShape.Batch && parameter == _operation.PathParameters.Count - 1;

    public string ParameterType(int parameter) =>
        IsBatch(parameter) ? $"{Bcl.List}<string>" : TypeNames.Of(_operation.PathParameters[parameter].Type);

    /// <summary>One parameter on each line, ready to stand in a raw literal.</summary>
    public string Parameters => string.Join(",\n    ", AllParameters());

    /// <summary>What the method hands to the call.</summary>
    public string Arguments
    {
        get
        {
            var arguments = _operation.PathParameters.Select(ParameterNames.InMethod).ToList();
            if (_operation.RequestType is not null)
            {
                arguments.Add(_operation.IsRequestOptional ? "request ?? new()" : "request");
            }

            return string.Join(", ", arguments);
        }
    }

    private IEnumerable<string> AllParameters()
    {
        for (var i = 0; i < _operation.PathParameters.Count; i++)
        {
            yield return $"{ParameterType(i)} {ParameterNames.InMethod(_operation.PathParameters[i])}";
        }

        if (_operation.RequestType is { } request)
        {
            yield return _operation.IsRequestOptional ? $"{IdentifierGate.Name(request)}? request = null" : $"{IdentifierGate.Name(request)} request";
        }

        yield return $"{Bcl.Runtime("RequestOptions")}? options = null";
        yield return $"{Bcl.CancellationToken} cancellationToken = default";
    }
}
