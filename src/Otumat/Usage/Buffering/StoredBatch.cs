namespace Otumat.Usage;

/// <summary>Events that were written together, by one version of the package.</summary>
internal sealed record StoredBatch(string PackageVersion, IReadOnlyList<StoredEvent> Events)
{
    public int Schema { get; init; } = 1;
}
