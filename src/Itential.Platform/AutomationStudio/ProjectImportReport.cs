namespace Itential.Platform;

/// <summary>A project that was imported, and what of it could not be.</summary>
public sealed record ProjectImportReport
{
    /// <summary>What the server says about the call.</summary>
    public string? Message { get; init; }

    /// <summary>The project as the server keeps it.</summary>
    public Project? Data { get; init; }

    /// <summary>What could not be taken.</summary>
    public ProjectImportMetadata? Metadata { get; init; }
}
