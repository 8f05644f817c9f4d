namespace Otumat.Usage;

/// <summary>What the token endpoint said: tokens, or an error.</summary>
internal sealed record TokenAnswer
{
    /// <summary>Null where there was an error.</summary>
    public UsageTokens? Tokens { get; init; }

    /// <summary>The error's code (RFC 6749, 5.2; RFC 8628, 3.5); null where the server gave none.</summary>
    public string? Error { get; init; }

    /// <summary>What went wrong, for a person. Holds no secret.</summary>
    public string? Message { get; init; }

    /// <summary>How long the server wants to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
