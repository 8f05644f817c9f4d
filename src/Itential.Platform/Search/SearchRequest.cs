namespace Itential.Platform;

/// <summary>What is searched for.</summary>
/// <param name="Text">The text.</param>
public sealed record SearchRequest(string Text)
{
    /// <summary>How many results at most; null takes the server's default.</summary>
    public int? Limit { get; init; }

    /// <summary>How many results to pass over.</summary>
    public int? Skip { get; init; }
}
