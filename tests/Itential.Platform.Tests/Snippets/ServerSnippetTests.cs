using Itential.Testing;

namespace Itential.Platform.Tests.Snippets;

/// <summary>What the documentation shows of a test.</summary>
public sealed class ServerSnippetTests
{
    // snippet: test-with-server
    [Fact]
    public async Task Client_WhoseSessionIsEnded_SignsInAgain()
    {
        await using var server = await PlatformServer.StartAsync();
        using var platform = PlatformClient.Create(new PlatformOptions
        {
            BaseAddress = server.BaseAddress,
            User = DemoCredentials.User,
            Password = DemoCredentials.Password,
        });

        await platform.Core.WhoAmIAsync();
        server.ExpireSessions();
        var me = await platform.Core.WhoAmIAsync();

        Assert.Equal(DemoCredentials.User, me.Username);
        Assert.Equal(2, server.Logins);
    }
    // end-snippet
}
