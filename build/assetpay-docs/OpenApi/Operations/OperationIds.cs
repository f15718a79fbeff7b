using System.Globalization;
using ApiDocs.Model;

namespace ApiDocs.Tool.OpenApi.Operations;

/// <summary>
/// The id of each operation: the method's name where the client has it once, with its group's before it (<c>Secure_GetTrade</c>) where
/// several groups have one.
/// </summary>
internal sealed class OperationIds
{
    private readonly Dictionary<OperationModel, string> _ids = new(ReferenceEqualityComparer.Instance);

    public OperationIds(ApiModel model)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in model.Operations)
        {
            var isAlone = model.Operations.Count(other => other.Name == operation.Name) == 1;
            var name = isAlone || operation.GroupName.Length == 0 ? operation.Name : $"{operation.GroupName}_{operation.Name}";
            var free = name;
            for (var number = 2; !taken.Add(free); number++)
            {
                free = name + number.ToString(CultureInfo.InvariantCulture);
            }

            _ids[operation] = free;
        }
    }

    public string Of(OperationModel operation) => _ids[operation];
}
