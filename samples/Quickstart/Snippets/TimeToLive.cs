using Itential.Platform;
using Microsoft.Extensions.Logging;

namespace Quickstart.Snippets;

internal static class TimeToLive
{
    public static IPlatformClient Connect(string password, ILoggerFactory loggers)
    {
        // snippet: ttl
        var platform = PlatformClient.Create(new PlatformOptions
        {
            Host = "platform.example",
            Port = 3443,
            User = "automation",
            Password = password,
            Ttl = TimeSpan.FromMinutes(30),
            LoggerFactory = loggers,
        });
        // end-snippet

        return platform;
    }
}
