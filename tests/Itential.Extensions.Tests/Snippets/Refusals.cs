using Itential.Extensions.Resilience;
using Itential.Platform;
using Itential.Refit;

namespace Itential.Extensions.Tests.Snippets;

internal static class Refusals
{
    public static async Task<string> StateAsync(IPlatformClient platform, CancellationToken cancellationToken)
    {
        // snippet: resilience-errors
        try
        {
            var status = await platform.Health.GetHealthStatusAsync(cancellationToken);
            return $"applications: {status.Apps}";
        }
        catch (ApiRequestException e) when (e.InnerException is CircuitOpenException open)
        {
            return $"down; ask again in {open.RetryAfter?.TotalSeconds ?? 1:0} s";
        }
        catch (ApiRequestException e) when (e.InnerException is TimeoutException or ConcurrencyLimitException)
        {
            return "too slow, or too many at a time";
        }
        // end-snippet
    }
}
