namespace BareClient;

/// <summary>The part of the answer that is printed.</summary>
internal sealed record Status(string? Host);
