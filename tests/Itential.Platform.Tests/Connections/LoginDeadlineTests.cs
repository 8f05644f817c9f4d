using Itential.Refit;
using Itential.Testing;
using Itential.Testing.Faults;

namespace Itential.Platform.Tests.Connections;

public sealed class LoginDeadlineTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Authenticate_ThatTakesTooLong_SaysSoInWords(bool synchronous)
    {
        await using var server = await PlatformServer.StartAsync();
        using var held = server.Faults.Add(Fault.Hold() with { Path = "/login" });
        using var platform = PlatformClient.Create(new PlatformOptions
        {
            BaseAddress = server.BaseAddress,
            User = DemoCredentials.User,
            Password = DemoCredentials.Password,
            Timeout = TimeSpan.FromMilliseconds(150),
        });

        var error = await Assert.ThrowsAsync<ApiRequestException>(() =>
        {
            if (!synchronous)
            {
                return platform.AuthenticateAsync();
            }

            platform.Authenticate();
            return Task.CompletedTask;
        });

        Assert.StartsWith("The login timed out: ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(" did not finish within 0.15 s.", error.Message, StringComparison.Ordinal);
        Assert.IsType<TimeoutException>(error.InnerException);
    }
}
