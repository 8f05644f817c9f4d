namespace Itential.Platform;

/// <summary>Names a parser.</summary>
/// <param name="Name">The name of the parser.</param>
public sealed record ConfigParserName(string Name)
{
    /// <summary>Wraps it as the server wants it.</summary>
    /// <param name="name">The name of the parser.</param>
    public static implicit operator ConfigParserName(string name) => new(name);
}
