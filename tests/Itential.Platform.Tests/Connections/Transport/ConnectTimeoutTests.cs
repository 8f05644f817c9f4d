using Itential.Refit;
using Itential.Refit.Authentication;

namespace Itential.Platform.Tests.Connections.Transport;

public class ConnectTimeoutTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Call_ServerAcceptsNoConnection_EndsAtItsOwnLimitAndSaysWhichItWas(bool asynchronous)
    {
        using var server = new FullBacklog();
        var options = Some.TokenOptions(server.Address);
        options.ConnectTimeout = TimeSpan.FromMilliseconds(200);
        using var client = PlatformClient.Create(options);

        var error = asynchronous
            ? await Assert.ThrowsAsync<ApiRequestException>(() => client.GetAsync("/x"))
            : Assert.Throws<ApiRequestException>(() => client.Get("/x"));

        Assert.IsType<TimeoutException>(error.InnerException);
        Assert.Contains("got no answer", error.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(options.ConnectTimeout), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Login_ServerAcceptsNoConnection_IsAnAuthenticationFailedExceptionThatSaysWhichLimitItWas()
    {
        using var server = new FullBacklog();
        var options = Some.UserOptions(server.Address);
        options.ConnectTimeout = TimeSpan.FromMilliseconds(200);
        using var client = PlatformClient.Create(options);

        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.AuthenticateAsync());

        Assert.IsType<TimeoutException>(error.InnerException);
        Assert.Contains(nameof(options.ConnectTimeout), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_DeadlineIsShorter_TheDeadlineIsWhatIsNamed()
    {
        using var server = new FullBacklog();
        var options = Some.TokenOptions(server.Address);
        options.Timeout = TimeSpan.FromMilliseconds(200);
        using var client = PlatformClient.Create(options);

        var error = await Assert.ThrowsAsync<ApiRequestException>(() => client.GetAsync("/x"));

        Assert.Contains("did not finish within 0.2 s", error.Message, StringComparison.Ordinal);
    }
}
