using Itential.Testing;

namespace Itential.Platform.Tests.Apis;

public sealed class CoreApiTests(PlatformHost host) : IClassFixture<PlatformHost>
{
    [Fact]
    public async Task WhoAmIAsync_SignedIn_TellsTheAccount()
    {
        var user = await host.Client.Core.WhoAmIAsync();

        Assert.Equal(DemoCredentials.User, user.Username);
        Assert.Equal("Demo", user.FirstName);
        Assert.NotEmpty(Assert.Single(user.Groups).Name!);
        Assert.Contains("startJob", user.Methods!["OperationsManager"]);
        Assert.NotEmpty(user.Roles);
        Assert.NotEmpty(user.Routes);
    }
}
