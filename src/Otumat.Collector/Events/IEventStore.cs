using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>Stores each event once.</summary>
internal interface IEventStore
{
    /// <summary>Stores a batch under the installation of the token; null when the token is not good any more.</summary>
    Task<AppendResult?> AppendAsync(Secret token, EventBatch batch, CancellationToken cancellationToken);
}
