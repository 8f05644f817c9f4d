using System.Globalization;
using System.Net;
using Itential.Refit;
using Itential.Refit.Authentication;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Itential.Extensions.HealthChecks;

/// <summary>Makes one call that needs a session, and tells apart why it fails. Of what the server says, names and states are passed on.</summary>
internal abstract class InstanceHealthCheck(TimeProvider clock) : IHealthCheck
{
    private const string Unreachable = "It cannot be reached: ";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var failure = context.Registration.FailureStatus;
        var facts = new Dictionary<string, object>(StringComparer.Ordinal);
        var startedAt = clock.GetTimestamp();
        try
        {
            var result = await CheckAsync(failure, facts, cancellationToken).ConfigureAwait(false);
            return Finish(result.Status, result.Description, null);
        }
        catch (AuthenticationFailedException e)
        {
            return Finish(failure, Describe(e), e);
        }
        catch (ApiRequestException e)
        {
            return Finish(failure, Unreachable + e.Message, e);
        }
        catch (ApiException e)
        {
            return Finish(failure, "It does not work: " + e.Message, e);
        }

        HealthCheckResult Finish(HealthStatus status, string? description, Exception? exception)
        {
            facts["elapsed"] = clock.GetElapsedTime(startedAt);
            return new HealthCheckResult(status, description, exception, facts);
        }
    }

    /// <summary>Makes the call.</summary>
    /// <param name="failure">What it counts as when something that is needed does not run.</param>
    /// <param name="facts">Takes what the answer says beside.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    protected abstract Task<HealthCheckResult> CheckAsync(HealthStatus failure, Dictionary<string, object> facts, CancellationToken cancellationToken);

    private static string Describe(AuthenticationFailedException exception) => exception switch
    {
        { StatusCode: { } status and (HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden) } => Text($"The login is refused: it answers {(int)status}."),
        { StatusCode: { } status } => Text($"The login fails: it answers {(int)status}."),
        { InnerException: HttpRequestException or IOException or TimeoutException } => Unreachable + exception.Message,
        _ => "The login fails: " + exception.Message,
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
