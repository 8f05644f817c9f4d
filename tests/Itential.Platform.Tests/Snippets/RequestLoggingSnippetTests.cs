using Itential.Testing;
using Microsoft.Extensions.Logging;

namespace Itential.Platform.Tests.Snippets;

/// <summary>What the documentation shows of request logging.</summary>
public sealed class RequestLoggingSnippetTests
{
    [Fact]
    public async Task Options_ForAClient_AreTaken()
    {
        await using var server = await PlatformServer.StartAsync();
        var options = new PlatformOptions { BaseAddress = server.BaseAddress, User = DemoCredentials.User, Password = DemoCredentials.Password };

        // snippet: request-logging
        options.RequestLogging.Level = LogLevel.Information;
        options.RequestLogging.IncludeQuery = true;
        options.RequestLogging.IncludeBodies = true;
        // end-snippet

        using var platform = PlatformClient.Create(options);
        Assert.Equal(DemoCredentials.User, (await platform.Core.WhoAmIAsync()).Username);
    }
}
