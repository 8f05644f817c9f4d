namespace Otumat.Usage;

/// <summary>What the browser brought back: a code, or an error (RFC 6749, 4.1.2).</summary>
internal sealed record AuthorizationAnswer(string? Code, string? Error, string? ErrorDescription);
