namespace Itential.Platform;

/// <summary>A text with well-known values that may take others, so that a newer server's values survive.</summary>
/// <remarks>Implemented by classes: natively compiled, each struct would bring its own copy of the JSON code.</remarks>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IOpenEnum<TSelf>
    where TSelf : class, IOpenEnum<TSelf>
{
    /// <summary>The text on the wire.</summary>
    string Value { get; }

    /// <summary>Takes a text from the wire.</summary>
    /// <param name="value">The text.</param>
    static abstract TSelf Parse(string value);
}
