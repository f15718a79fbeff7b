namespace ApiDocs.Runtime;

/// <summary>
/// The third state of a member that may be left out and may also be null: not set (left out), set to null (sent as null), set to
/// a value. <c>default</c> is not set; assigning a value or null sets it.
/// </summary>
/// <typeparam name="T">The member's type.</typeparam>
public readonly record struct ApiOptional<T>
{
    private ApiOptional(T value)
    {
        Value = value;
        IsSet = true;
    }

    /// <summary>Whether the member is sent.</summary>
    public bool IsSet { get; }

    /// <summary>What is sent; the type's default when not set.</summary>
    public T Value { get; }

    /// <summary>Sets the member.</summary>
    /// <param name="value">The value, or null.</param>
    public static implicit operator ApiOptional<T>(T value) => new(value);

    /// <summary>Sets the member.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The member, set.</returns>
    public static ApiOptional<T> FromValue(T value) => new(value);
}
