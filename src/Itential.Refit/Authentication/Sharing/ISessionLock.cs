namespace Itential.Refit.Authentication;

/// <summary>A lock that all processes of a fleet see, so that one of them logs in while the others wait for its session.</summary>
public interface ISessionLock
{
    /// <summary>Tries to take the lock, without waiting for whoever holds it.</summary>
    /// <param name="key">The lock's name: one for each session that is shared. It tells nothing about the session.</param>
    /// <param name="duration">How long the lock may be held. One that outlives its holder ends by then; one that ends with it needs no clock.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>What gives the lock back when it is disposed; null while another holds the lock.</returns>
    ValueTask<IAsyncDisposable?> TryAcquireAsync(string key, TimeSpan duration, CancellationToken cancellationToken);
}
