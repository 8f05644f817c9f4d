using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>A document to be checked.</summary>
public sealed record GoldenConfigDocument
{
    /// <summary>What the document is: <c>configSpec</c> or <c>jsonSpec</c>.</summary>
    public required string DocumentType { get; init; }

    /// <summary>The document.</summary>
    public required JsonObject Document { get; init; }
}
