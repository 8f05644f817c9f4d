namespace Itential.Platform;

/// <summary>How two configurations are compared.</summary>
public sealed record LookupDiffOptions
{
    /// <summary>What is compared: <c>line</c>, <c>word</c> or <c>char</c>.</summary>
    /// <value>Default: the server's.</value>
    public string? Type { get; init; }
}
