using System.Text;

namespace ApiDocs.Runtime;

/// <summary>A request breaks documented limits. Nothing was sent.</summary>
public class ApiValidationException : ArgumentException
{
    /// <summary>An exception that names no violation.</summary>
    public ApiValidationException()
        : this("The request breaks documented limits; nothing was sent.")
    {
    }

    /// <summary>An exception that names no violation.</summary>
    /// <param name="message">What is wrong.</param>
    public ApiValidationException(string? message)
        : base(message) => Violations = [];

    /// <summary>An exception that names no violation.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What led to it.</param>
    public ApiValidationException(string? message, Exception? innerException)
        : base(message, innerException) => Violations = [];

    /// <summary>The exception for these violations; its message lists all of them.</summary>
    /// <param name="violations">What is wrong.</param>
    public ApiValidationException(IReadOnlyList<ApiViolation> violations)
        : base(Describe(violations)) => Violations = violations;

    /// <summary>The same for something that is no request.</summary>
    internal ApiValidationException(string what, IReadOnlyList<ApiViolation> violations)
        : base(Describe(violations, what)) => Violations = violations;

    /// <summary>Everything that is wrong, in the order of the documentation.</summary>
    public IReadOnlyList<ApiViolation> Violations { get; }

    private static string Describe(IReadOnlyList<ApiViolation> violations, string what = "The request breaks documented limits; nothing was sent.")
    {
        ArgumentNullException.ThrowIfNull(violations);
        var text = new StringBuilder(what);
        foreach (var violation in violations)
        {
            text.Append('\n').Append("- ").Append(violation.Path).Append(' ').Append(violation.Message);
            if (violation.Rule.Length > 0)
            {
                text.Append(" (").Append(violation.Rule).Append(')');
            }
        }

        return text.ToString();
    }
}
