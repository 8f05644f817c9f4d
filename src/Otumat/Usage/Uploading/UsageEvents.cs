namespace Otumat.Usage;

/// <summary>The body of an upload.</summary>
/// <param name="Batch">The same for the same events, so that a server may recognise a repetition.</param>
/// <param name="Package">The package.</param>
/// <param name="Version">The version of the package that logged them.</param>
/// <param name="Events">The events.</param>
internal sealed record UsageEvents(Guid Batch, string Package, string Version, IReadOnlyList<StoredEvent> Events);
