using System.Reflection;

namespace Otumat.Collector;

/// <summary>Says whether the database answers, and which one it is.</summary>
internal sealed class HealthEndpoint(IDatabase database)
{
    public const string Path = "/health";

    private static readonly string Version = typeof(HealthEndpoint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    public async Task HandleAsync(HttpContext context)
    {
        HealthReply reply;
        try
        {
            reply = new HealthReply("ok", await database.DescribeAsync(context.RequestAborted).ConfigureAwait(false), Version);
        }
        catch (StorageUnavailableException)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            reply = new HealthReply("unavailable", "no answer", Version);
        }

        await OAuthReply.WriteAsync(context.Response, reply, CollectorJson.Default.HealthReply).ConfigureAwait(false);
    }
}
