using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>What belongs to no service of the platform.</summary>
[Trace]
[JsonContext(typeof(CoreJson))]
public interface ICoreApi
{
    /// <summary>Gets the account that the session belongs to, and what it may do.</summary>
    /// <remarks>All releases. A cheap way to test credentials and to keep a session alive.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/whoami")]
    Task<CurrentUser> WhoAmIAsync(CancellationToken cancellationToken = default);
}
