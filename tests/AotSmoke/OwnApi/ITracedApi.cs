using Itential.Diagnostics;
using Itential.Refit;

namespace AotSmoke.OwnApi;

[Trace]
[JsonContext(typeof(OwnJson))]
internal interface ITracedApi
{
    [Get("/whoami")]
    Task<OwnAccount> WhoAmIAsync(CancellationToken cancellationToken = default);
}
