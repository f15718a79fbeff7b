using System.ComponentModel;

namespace ApiDocs.Runtime;

/// <summary>Checks a value against the documented limits. For generated code.</summary>
/// <param name="value">The value.</param>
/// <param name="checks">Takes what is wrong.</param>
/// <typeparam name="T">The value's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void ApiCheck<in T>(T value, ref ApiChecks checks);

public ref partial struct ApiChecks
{
    /// <summary>Everything that is wrong with a value that belongs to no call.</summary>
    internal static List<ApiViolation> Find<T>(T value, ApiCheck<T> check)
    {
        var record = new ViolationRecord();
        var checks = new ApiChecks(record);
        check(value, ref checks);
        return record.Violations;
    }
}
