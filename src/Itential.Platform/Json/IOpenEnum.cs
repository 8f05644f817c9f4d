namespace Itential.Platform;

/// <summary>A text with well-known values that may take others, so that a newer server's values survive.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IOpenEnum<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>The text on the wire; empty where none was given.</summary>
    string? Value { get; }

    /// <summary>Takes a text from the wire.</summary>
    /// <param name="value">The text.</param>
    static abstract TSelf Parse(string value);
}
