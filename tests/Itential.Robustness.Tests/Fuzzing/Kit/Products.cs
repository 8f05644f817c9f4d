using Itential.Gateway;
using Itential.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Itential.Robustness.Tests.Fuzzing.Kit;

/// <summary>Clients of both products over a wire that a test holds.</summary>
internal static class Products
{
    public static readonly Uri Platform = new("https://platform.example/itential");
    public static readonly Uri Gateway = new("https://gateway.example");

    public static IPlatformClient PlatformOver(HttpMessageHandler wire, Action<PlatformOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddItentialPlatform(options =>
        {
            options.BaseAddress = Platform;
            (configure ?? (ready => ready.Token = "ready-token"))(options);
        }).ConfigurePrimaryHttpMessageHandler(() => wire);
        return services.BuildServiceProvider().GetRequiredService<IPlatformClient>();
    }

    public static IGatewayClient GatewayOver(HttpMessageHandler wire, Action<GatewayOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddItentialGateway(options =>
        {
            options.BaseAddress = Gateway;
            (configure ?? (ready => ready.Token = "ready-token"))(options);
        }).ConfigurePrimaryHttpMessageHandler(() => wire);
        return services.BuildServiceProvider().GetRequiredService<IGatewayClient>();
    }
}
